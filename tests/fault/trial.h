/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One scenario while something fails: begin it, run it with the failure, and judge. What the server has stored tells whether a change
 * happened, whatever the client says.
 */
#pragma once
#include <dirent.h>
#include "scenarios.h"

struct trial {
	const struct scenario *s;
	char script[64];
	bool lasting; /* what fails goes on failing */
	int code;
	struct ocreg_error *error;
	int64_t begun;
	long before;
	int fds;
};

/* A client that nothing happens to. */
static struct ocreg_client *witness(void)
{
	static struct ocreg_client *c;

	return c ? c : (c = fault_client("good", 5000));
}

static long replicas(const char *name)
{
	struct ocreg_object *o = NULL;
	char *text = NULL;
	long n = -1;

	if (fault_get(witness(), name, &o, NULL) == 0 && ocreg_path_get(o, "spec.replicas", &text, NULL) == 0)
		n = text ? strtol(text, NULL, 10) : 0;
	ocreg_free(text);
	ocreg_unref(o);
	return n;
}

/* How often the server has seen the change of a trial, or what is there now. */
static long changes(const struct trial *t)
{
	char what[96];

	if (!t->s->counted)
		return 0;
	if (strcmp(t->s->counted, "replicas") == 0)
		return replicas(t->script);
	format(what, sizeof(what), t->s->counted, t->script);
	return (long) fault_count_by(witness(), "good", what);
}

static int count_fds(void)
{
	DIR *d = opendir("/proc/self/fd");
	int n = 0;

	while (d && readdir(d))
		n++;
	if (d)
		closedir(d);
	return n;
}

static void trial_begin(struct trial *t, const struct scenario *s, bool lasting)
{
	static long serial;

	*t = (struct trial) { .s = s, .lasting = lasting };
	format(t->script, sizeof(t->script), s->script, ++serial);
	failure_lasts = lasting;
	without_error = false;
	t->before = changes(t);
	t->fds = count_fds();
	t->begun = now_ms();
}

static void trial_run(struct trial *t)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;

	o.kubeconfig = fault_path(t->s->server, ".kubeconfig");
	o.timeout_ms = trial_timeout;
	t->code = ocreg_client_new(&o, &c, &t->error);
	if (!t->code)
		t->code = t->s->run(c, t->script, &t->error);
	ocreg_client_unref(c);
}

static bool leaves_it_open(const struct trial *t)
{
	return strstr(ocreg_error_hint(t->error), "not known");
}

static void check_changes(const struct trial *t, const char *what, long nth)
{
	long n = changes(t) - t->before, least = t->code == 0, most = t->code == 0 || leaves_it_open(t);

	if (!t->s->counted)
		return;
	harness_check(n >= least && n <= most, __FILE__, __LINE__, "%s %ld: changed %ld times, and answers %s: %s (%s)", what,
		      nth, n, ocreg_code_name(t->code), ocreg_error_message(t->error), ocreg_error_hint(t->error));
}

/* The right answer or one clean error, in time; nothing left open; changed once, or not at all, or an error that leaves it open. */
static void trial_end(struct trial *t, const char *what, long nth)
{
	int64_t took = now_ms() - t->begun;
	int fds = count_fds();

	harness_check(fds == t->fds, __FILE__, __LINE__, "%s %ld: %d descriptors, and %d before", what, nth, fds, t->fds);
	harness_check(took < trial_timeout + (SANITIZED ? 1500 : 500), __FILE__, __LINE__, "%s %ld: takes %lld ms", what, nth,
		      (long long) took);
	harness_check((t->code < 0 && !without_error) == (t->error != NULL), __FILE__, __LINE__,
		      "%s %ld: answers %s with%s an error", what, nth, ocreg_code_name(t->code), t->error ? "" : "out");
	harness_check(!t->s->is_refused || t->code < 0, __FILE__, __LINE__, "%s %ld: what is refused succeeds", what, nth);
	if (t->error)
		check_error(t->error, t->code);
	check_changes(t, what, nth);
	ocreg_error_unref(t->error);
}

static void check_strangers(const struct scenario *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i].is_refused)
			CHECK_INT(fault_count(s[i].server, "requests"), 0);
}
