/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Programs that give a credential, each a few lines of shell, and what is left of them when they are through: no child, no file, and an
 * environment as it was.
 */
#pragma once
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "harness.h"
#include "base/clock.h"
#include "base/error.h"
#include "access/plugin.h"
#include "model/schema.h"

#define STUCK_MS 20000 /* no run takes that long */
#define LATE_MS 500    /* after its deadline */
#define V1 "client.authentication.k8s.io/v1"
#define V1BETA1 "client.authentication.k8s.io/v1beta1"
#define EXEC_V1(rest) "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"./stub\"" rest "}"

/* Answers, as a shell prints them: in single quotes. */
#define ANSWER(version, status) "{\"kind\":\"ExecCredential\",\"apiVersion\":\"" version "\",\"status\":{" status "}}"
#define TOKEN(token) ANSWER(V1, "\"token\":\"" token "\"")
#define PRINT(text) "printf '%s\\n' '" text "'\n"

static inline void put_file(const char *path, const char *text, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	size_t n = strlen(text);

	if (fd < 0 || write(fd, text, n) != (ssize_t) n || fchmod(fd, mode) < 0 || close(fd) < 0) {
		perror(path);
		abort();
	}
}

static inline void put_stub(const char *path, const char *body)
{
	struct ocreg_buf text = { 0 };

	ocreg_buf_addf(&text, "#!/bin/sh\n%s", body);
	put_file(path, text.data, 0700);
	ocreg_buf_done(&text);
}

/* What a program wrote into a file, or NULL; the caller's, free(). */
static inline char *get_file(const char *path)
{
	FILE *f = fopen(path, "re");
	char *text = calloc(1, 1u << 20);

	if (!f || !text || (!fread(text, 1, (1u << 20) - 1, f) && ferror(f))) {
		free(text);
		text = NULL;
	}
	if (f)
		fclose(f);
	return text;
}

/* The section of a kubeconfig in the folder where we are, as it is read. */
struct section {
	struct ocreg_arena arena;
	struct ocreg_plugin_spec spec;
	struct ocreg_error *err;
};

/* In an arena whose first piece is of a size; 0: of the usual one. */
static inline int section_open_in(struct section *s, const char *exec, const struct ocreg_client_options *options, size_t first)
{
	static const struct ocreg_client_options defaults = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_object *user = NULL;
	struct ocreg_buf text = { 0 };
	char folder[4096], path[4200];
	int r;

	*s = (struct section) { .arena.first = first };
	if (!getcwd(folder, sizeof(folder)))
		abort();
	snprintf(path, sizeof(path), "%s/kubeconfig", folder);
	ocreg_buf_addf(&text, "{\"exec\":%s}", exec);
	r = text.oom ? ocreg_fail_oom(&s->err) : ocreg_decode(OCREG_TYPE_kube_user, text.data, text.len, NULL, &user, &s->err);
	if (!r) {
		struct ocreg_kubeconfig_file file = { .path = path, .folder = folder };
		struct ocreg_kubeconfig_entry entry = { "dev", &file, user };

		r = ocreg_plugin_read(&s->spec, &s->arena, &entry, options ? options : &defaults, &s->err);
	}
	ocreg_unref(user);
	ocreg_buf_done(&text);
	return r;
}

static inline int section_open(struct section *s, const char *exec, const struct ocreg_client_options *options)
{
	return section_open_in(s, exec, options, 0);
}

static inline void section_done(struct section *s)
{
	ocreg_arena_done(&s->arena, true);
	s->err = ocreg_error_unref(s->err);
}

/* One run from its start to its end, looked at as a loop would. */
struct outcome {
	int code;
	int64_t ms;
	struct ocreg_plugin_answer answer;
	struct ocreg_error *err;
};

static inline struct outcome run_spec(const struct ocreg_plugin_spec *s)
{
	struct outcome o = { 0 };
	struct ocreg_plugin *p = NULL;
	int64_t begin = ocreg_clock_ms();

	o.code = ocreg_plugin_start(s, &p, &o.err);
	if (!o.code)
		while ((o.code = ocreg_plugin_check(p, &o.answer, &o.err)) == OCREG_WAITING &&
		       ocreg_clock_ms() - begin < STUCK_MS)
			poll(NULL, 0, 2);
	o.ms = ocreg_clock_ms() - begin;
	CHECK(o.code == 0 || o.err);
	if (o.err)
		CHECK_INT(ocreg_error_code(o.err), o.code);
	ocreg_plugin_free(p);
	return o;
}

static inline void outcome_done(struct outcome *o)
{
	ocreg_plugin_answer_done(&o->answer);
	o->err = ocreg_error_unref(o->err);
}

static inline struct outcome run_exec(const char *exec, unsigned timeout_ms)
{
	struct section s;
	struct outcome o = { .code = section_open(&s, exec, NULL) };

	if (o.code) {
		o.err = s.err;
		s.err = NULL;
	} else {
		s.spec.timeout_ms = timeout_ms;
		o = run_spec(&s.spec);
	}
	section_done(&s);
	return o;
}

/* What must be as it was. */
struct state {
	size_t files;
	char **environ;
	size_t n_environ, hash;
};

static inline struct state state_now(void)
{
	struct state s = { .environ = environ };
	DIR *d = opendir("/proc/self/fd");

	while (d && readdir(d))
		s.files++;
	if (d)
		closedir(d);
	for (; environ[s.n_environ]; s.n_environ++)
		for (const char *c = environ[s.n_environ]; *c; c++)
			s.hash = s.hash * 31 + (unsigned char) *c;
	return s;
}

/* Orphans become ours, so that none goes unseen; those that were killed may take a moment. */
static inline bool no_children(void)
{
	int64_t until = ocreg_clock_ms() + 2000;

	for (;;) {
		pid_t pid = waitpid(-1, NULL, WNOHANG);

		if (pid < 0)
			return errno == ECHILD;
		if (pid == 0 && ocreg_clock_ms() >= until)
			return false;
		if (pid == 0)
			poll(NULL, 0, 1);
	}
}

static inline void check_state(const struct state *before)
{
	struct state now = state_now();

	CHECK_INT(now.files, before->files);
	CHECK(now.environ == before->environ && now.n_environ == before->n_environ && now.hash == before->hash);
}

static inline void adopt_orphans(void)
{
	if (prctl(PR_SET_CHILD_SUBREAPER, 1) < 0)
		abort();
}
