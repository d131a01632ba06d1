/* SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/error.h"
#include "access/plugin-run.h"

#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 34) && !defined(OCREG_PLUGIN_CLOSE_EACH)
#define OCREG_PLUGIN_CLOSE_ALL
#endif

/* What a start needs; the memory is wiped. */
struct start {
	const struct ocreg_plugin_spec *s;
	struct ocreg_arena arena;
	char *question;
	struct ocreg_buf path;
	char **argv, **envp;
	int output[2], errors[2]; /* reading and writing ends, or -1 */
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
};

static bool is_named(const char *variable, const char *name)
{
	size_t n = strlen(name);

	return strncmp(variable, name, n) == 0 && variable[n] == '=';
}

/* Whether something that is put behind it takes the place of a variable. */
static bool is_replaced(const struct ocreg_plugin_spec *s, const char *variable, size_t from)
{
	for (size_t i = from; i < s->n_env; i++)
		if (is_named(variable, s->env[i].name))
			return true;
	return is_named(variable, OCREG_PLUGIN_QUESTION);
}

static char *variable(struct ocreg_arena *a, const char *name, const char *value)
{
	size_t n = strlen(name) + strlen(value) + 2;
	char *v = ocreg_arena_alloc(a, n);

	if (v)
		snprintf(v, n, "%s=%s", name, value);
	return v;
}

static bool make_environment(struct start *t)
{
	const struct ocreg_plugin_spec *s = t->s;
	size_t n = 0, at = 0;

	while (environ && environ[n])
		n++;
	t->envp = ocreg_arena_alloc(&t->arena, (n + s->n_env + 2) * sizeof(*t->envp));
	if (!t->envp)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!is_replaced(s, environ[i], 0))
			t->envp[at++] = environ[i];
	for (size_t i = 0; i < s->n_env; i++) {
		char *v = variable(&t->arena, s->env[i].name, s->env[i].value);

		if (!v)
			return false;
		if (!is_replaced(s, v, i + 1))
			t->envp[at++] = v;
	}
	t->envp[at] = variable(&t->arena, OCREG_PLUGIN_QUESTION, t->question);
	t->envp[at + 1] = NULL;
	return t->envp[at];
}

/* posix_spawn() takes them as if it changed them. */
static bool make_arguments(struct start *t)
{
	const struct ocreg_plugin_spec *s = t->s;

	t->argv = ocreg_arena_alloc(&t->arena, (s->n_args + 2) * sizeof(*t->argv));
	if (!t->argv)
		return false;
	t->argv[0] = strchr(s->shown, '/') ? t->path.data : (char *) s->shown;
	for (size_t i = 0; i < s->n_args; i++)
		t->argv[i + 1] = (char *) s->args[i];
	t->argv[s->n_args + 1] = NULL;
	return true;
}

/* A program may have closed its standard streams, and then these numbers are handed out again. */
static int above_standard(int fd)
{
	int r = fd;

	if (fd <= STDERR_FILENO) {
		r = fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
		close(fd);
	}
	return r;
}

static int make_pipe(int ends[2])
{
	int fds[2];

	if (pipe2(fds, O_CLOEXEC) < 0)
		return errno;
	ends[0] = above_standard(fds[0]);
	ends[1] = above_standard(fds[1]);
	return ends[0] < 0 || ends[1] < 0 || fcntl(ends[0], F_SETFL, O_NONBLOCK) < 0 ? errno : 0;
}

#ifdef OCREG_PLUGIN_CLOSE_ALL
static int close_others(posix_spawn_file_actions_t *actions)
{
	return posix_spawn_file_actions_addclosefrom_np(actions, STDERR_FILENO + 1);
}
#else
/* What another thread opens meanwhile is missed. */
static int close_others(posix_spawn_file_actions_t *actions)
{
	DIR *d = opendir("/proc/self/fd");
	struct dirent *e;
	int r = d ? 0 : errno;

	while (!r && (e = readdir(d))) {
		int fd = atoi(e->d_name);

		if (fd > STDERR_FILENO && fd != dirfd(d))
			r = posix_spawn_file_actions_addclose(actions, fd);
	}
	if (d)
		closedir(d);
	return r;
}
#endif

static int set_files(struct start *t)
{
	posix_spawn_file_actions_t *a = &t->actions;
	int r = 0;

	if (!t->s->interactive)
		r = posix_spawn_file_actions_addopen(a, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
	if (!r)
		r = posix_spawn_file_actions_adddup2(a, t->output[1], STDOUT_FILENO);
	if (!r && !t->s->interactive)
		r = posix_spawn_file_actions_adddup2(a, t->errors[1], STDERR_FILENO);
	return r ? r : close_others(a);
}

/* In a session of its own it cannot stop at a terminal that it may not use, and all of it can be ended at once. */
static int set_attributes(struct start *t)
{
	short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
	sigset_t none, all;
	int r;

	sigemptyset(&none);
	sigfillset(&all);
	r = posix_spawnattr_setsigmask(&t->attributes, &none);
	if (!r)
		r = posix_spawnattr_setsigdefault(&t->attributes, &all);
	if (!t->s->interactive)
		flags |= POSIX_SPAWN_SETSID;
	return r ? r : posix_spawnattr_setflags(&t->attributes, flags);
}

static int spawn(struct start *t, pid_t *ret)
{
	int r = posix_spawn_file_actions_init(&t->actions);

	if (r)
		return r;
	r = posix_spawnattr_init(&t->attributes);
	if (!r) {
		r = set_files(t);
		if (!r)
			r = set_attributes(t);
		if (!r)
			r = posix_spawn(ret, t->path.data, &t->actions, &t->attributes, t->argv, t->envp);
		posix_spawnattr_destroy(&t->attributes);
	}
	posix_spawn_file_actions_destroy(&t->actions);
	return r;
}

static int fail_spawn(const struct start *t, int err, struct ocreg_error **reterr)
{
	/* clang-format off */
	static const struct {
		int err;
		const char *text, *hint;
	} reasons[] = {
		{ EACCES, "may not be run", "name a program in `command`, and make it executable with `chmod +x`" },
		{ ENOEXEC, "is no program for this machine", "begin a script with #! and the path of its interpreter" },
		{ ENOENT, "cannot be run: its interpreter is not found", "install the interpreter that its first line names" },
		{ E2BIG, "cannot be run: its arguments and its environment are too long", "take away what is not needed" },
	};
	/* clang-format on */
	char text[128];

	if (err == ENOMEM)
		return ocreg_fail_oom(reterr);
	for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++)
		if (reasons[i].err == err)
			return ocreg_plugin_fail(t->s, OCREG_E_CREDENTIAL, NULL, reasons[i].hint, reterr, "%s", reasons[i].text);
	return ocreg_plugin_fail(t->s, OCREG_E_CREDENTIAL, NULL, "try to run it by hand", reterr, "cannot be run: %s",
				 strerror_r(err, text, sizeof(text)));
}

static void close_end(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

static int prepare(struct start *t, struct ocreg_error **reterr)
{
	int r = ocreg_plugin_find(t->s, &t->path, reterr);

	if (!r)
		r = ocreg_plugin_question(t->s, &t->question, reterr);
	if (r)
		return r;
	return make_arguments(t) && make_environment(t) ? 0 : ocreg_fail_oom(reterr);
}

static int run(struct start *t, pid_t *ret, struct ocreg_error **reterr)
{
	int err = make_pipe(t->output);

	if (!err && !t->s->interactive)
		err = make_pipe(t->errors);
	if (!err)
		err = spawn(t, ret);
	close_end(&t->output[1]);
	close_end(&t->errors[1]);
	if (!err)
		return 0;
	close_end(&t->output[0]);
	close_end(&t->errors[0]);
	return fail_spawn(t, err, reterr);
}

int ocreg_plugin_spawn(const struct ocreg_plugin_spec *s, pid_t *ret, int *retout, int *reterror, struct ocreg_error **reterr)
{
	struct start t = { .s = s, .output = { -1, -1 }, .errors = { -1, -1 } };
	int r = prepare(&t, reterr);

	if (!r)
		r = run(&t, ret, reterr);
	if (!r) {
		*retout = t.output[0];
		*reterror = t.errors[0];
	}
	ocreg_free(t.question);
	ocreg_buf_done(&t.path);
	ocreg_arena_done(&t.arena, true);
	return r;
}
