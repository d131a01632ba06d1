/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every system call of the client, of libcurl and of OpenSSL fails once, in each way that the kernel has for it. The answer must be the
 * right one or a clear error, in time; a server that is not trusted stays refused, whatever fails.
 */
#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include "failing.h"
#include "trial.h"

#define POINTS 3            /* tried of a function that is called more often, unless OCREG_POINTS says how many */
#define LASTING_TIMEOUT 400 /* ms: what fails for good ends no sooner than that */
#define STUCK 30            /* seconds */

static long points(void)
{
	const char *s = getenv("OCREG_POINTS");

	return s ? atol(s) : POINTS;
}

/* What may be said: neither that the caller is wrong, nor that the cluster has answered what it has not. */
static bool is_clear(int code)
{
	static const int codes[] = { OCREG_E_NOMEM,   OCREG_E_FILE,      OCREG_E_KUBECONFIG, OCREG_E_CREDENTIAL,
				     OCREG_E_RESOLVE, OCREG_E_CONNECT,   OCREG_E_TLS,        OCREG_E_LIMIT,
				     OCREG_E_TIMEOUT, OCREG_E_TRUNCATED, OCREG_E_TRANSPORT };

	for (size_t i = 0; i < COUNT(codes); i++)
		if (codes[i] == code)
			return true;
	return false;
}

static const char *way_name(int what)
{
	return what == FAILING_SHORT ? "short" : what == FAILING_END ? "end" : strerrorname_np(what);
}

struct attempt {
	const struct scenario *s;
	size_t point;
	const struct failing_way *way; /* NULL: nothing fails */
	long nth;
	bool lasting;
};

static const char *say(const struct attempt *a, char *text, size_t size)
{
	snprintf(text, size, "%s%s %s of call", a->lasting ? "for good, " : "", failing_point(a->point)->name,
		 a->way ? way_name(a->way->what) : "no failure");
	return text;
}

/* A watch that goes on failing says that nothing has happened, or what the server said last. */
static bool is_right(const struct attempt *a, int code)
{
	if (code == a->s->code)
		return true;
	return failing_failed() && (is_clear(code) || (a->lasting && (code == OCREG_AGAIN || code == OCREG_E_GONE)));
}

/* What OpenSSL cannot say to a server at once when it refuses it, it waits to say. */
static bool should_get_by(const struct attempt *a)
{
	return a->way && a->way->harmless && !a->lasting && !a->s->is_refused;
}

static void check_answer(const struct attempt *a, const struct trial *t, const char *what)
{
	const char *why = should_get_by(a) ? "is in the way" : "is not what should be said";
	bool right = should_get_by(a) ? t->code == a->s->code : is_right(a, t->code);

	harness_check(right, __FILE__, __LINE__, "%s %ld: %s %s: %s", what, a->nth, ocreg_code_name(t->code), why,
		      ocreg_error_message(t->error));
}

static void try(const struct attempt *a)
{
	struct trial t;
	char what[80];

	say(a, what, sizeof(what));
	trial_timeout = a->lasting ? LASTING_TIMEOUT : TRIAL_TIMEOUT;
	trial_begin(&t, a->s, a->lasting);
	alarm(STUCK);
	failing_arm(a->point, a->way ? a->way->what : 0, a->way && a->way->sockets_only, a->way ? a->nth : 0, a->lasting);
	trial_run(&t);
	failing_disarm();
	alarm(0);
	check_answer(a, &t, what);
	trial_end(&t, what, a->nth);
}

/* Each way to fail of each function that was called; which calls, if there are more than a few, is spread over all of them. */
static void try_ways(const struct scenario *s, size_t point, long n, bool lasting)
{
	long most = lasting ? 2 : points();

	for (const struct failing_way *w = failing_point(point)->ways; w->what; w++)
		for (long nth = 1; nth <= n && !(lasting && w->passes); nth += 1 + (n - 1) / most)
			try(&(struct attempt) { s, point, w, nth, lasting });
}

static void try_functions(const struct scenario *s, bool lasting)
{
	long counts[64];

	try(&(struct attempt) { .s = s });
	for (size_t i = 0; failing_point(i); i++)
		counts[i] = failing_count(i);
	for (size_t i = 0; failing_point(i); i++)
		if (counts[i])
			try_ways(s, i, counts[i], lasting);
}

static void test_once(void)
{
	for (size_t i = 0; i < COUNT(scenarios); i++) {
		row("%s, %s %s", scenarios[i].verb, scenarios[i].server, scenarios[i].script);
		try_functions(&scenarios[i], false);
	}
}

/* With a shorter deadline, so of those that show the most. */
static void test_for_good(void)
{
	static const char *const verbs[] = { "get, with a certificate", "edit, in a conflict", "watch, with a list again",
					     "cancel" };

	for (size_t i = 0; i < COUNT(scenarios); i++)
		for (size_t v = 0; v < COUNT(verbs); v++)
			if (strcmp(scenarios[i].verb, verbs[v]) == 0 || (!v && strcmp(scenarios[i].server, "wrong-ca") == 0)) {
				row("%s, %s %s", scenarios[i].verb, scenarios[i].server, scenarios[i].script);
				try_functions(&scenarios[i], true);
			}
}

/* What happens once in a process, the libraries' own beginnings, is made to fail in a child for each attempt. */
static void try_in_child(const struct attempt *a)
{
	char what[80];
	int status = 0;
	pid_t pid = fork();
	bool ended;

	if (pid == 0) {
		harness.bad = false;
		try(a);
		_exit(harness.bad);
	}
	ended = pid > 0 && waitpid(pid, &status, 0) == pid;
	harness_check(ended && status == 0, __FILE__, __LINE__, "%s %ld: the child ends with %d", say(a, what, sizeof(what)),
		      a->nth, status);
}

static void test_at_the_beginning(void)
{
	const struct scenario *s = &scenarios[0];
	long counts[64];

	row("%s, %s %s", s->verb, s->server, s->script);
	try_in_child(&(struct attempt) { .s = s });
	for (size_t i = 0; failing_point(i); i++)
		counts[i] = failing_count(i);
	for (size_t i = 0; failing_point(i); i++)
		for (const struct failing_way *w = failing_point(i)->ways; counts[i] && w->what; w++)
			for (long nth = 1; nth <= counts[i]; nth += 1 + (counts[i] - 1) / points())
				try_in_child(&(struct attempt) { s, i, w, nth, false });
}

/* That these are the calls which the libraries make, and that the tests above see them. */
static void test_calls_are_seen(void)
{
	static const char *const names[] = { "socket", "connect", "fcntl",         "poll",      "recv",
					     "send",   "close",   "clock_gettime", "getsockopt" };
	long total = 0;

	try(&(struct attempt) { .s = &scenarios[1] });
	for (size_t i = 0; failing_point(i); i++) {
		total += failing_count(i);
		for (size_t n = 0; n < COUNT(names); n++)
			if (strcmp(failing_point(i)->name, names[n]) == 0)
				harness_check(failing_count(i) > 0, __FILE__, __LINE__, "%s is not seen", names[n]);
	}
	CHECK(total > 100);
}

static void test_nothing_was_told_to_strangers(void)
{
	check_strangers(scenarios, COUNT(scenarios));
}

static void stuck(int number)
{
	static const char text[] = "FAIL syscalls: stuck\n";

	(void) number;
	failing_disarm();
	(void) !write(2, text, sizeof(text) - 1);
	abort();
}

static const struct test tests[] = { TEST(test_at_the_beginning), TEST(test_calls_are_seen), TEST(test_once), TEST(test_for_good),
				     TEST(test_nothing_was_told_to_strangers) };

int main(int argc, char **argv)
{
	signal(SIGALRM, stuck);
	return run_tests(argc, argv, "syscalls", tests, COUNT(tests));
}
