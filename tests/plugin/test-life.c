/* SPDX-License-Identifier: Apache-2.0 */
/* Runs that are given up, many in a row, in threads, and in programs that do as they like with their children. */
#include <malloc.h>
#include <pthread.h>
#include <sys/resource.h>
#include "stub.h"

#define MANY 1000
#define CANCEL_MS 100
#define THREADS 4

/* Bytes that are in use; with AddressSanitizer 0, which tells itself what is lost. */
static size_t in_use(void)
{
	return mallinfo2().uordblks;
}

/* clang-format off */
static const struct {
	const char *stub;
	int code;
	unsigned timeout_ms; /* 0: as long as it takes */
} mix[] = {
	{ PRINT(TOKEN("t")), 0, 0 },
	{ "cat pair.json", 0, 0 },
	{ "echo no >&2; exit 1", OCREG_E_CREDENTIAL, 0 },
	{ "echo '<html>'", OCREG_E_CREDENTIAL, 0 },
	{ "kill -KILL $$", OCREG_E_CREDENTIAL, 0 },
	{ "head -c 70000 /dev/zero", OCREG_E_CREDENTIAL, 0 },
	{ "exec sleep 60", OCREG_E_TIMEOUT, 5 },
	{ "sleep 60 & sleep 60 & wait", OCREG_E_TIMEOUT, 5 },
};
/* clang-format on */

static void test_many(void)
{
	static char names[COUNT(mix)][32];
	struct section sections[COUNT(mix)];
	struct state before;
	size_t memory = 0;

	row("%d runs", MANY);
	adopt_orphans();
	for (size_t i = 0; i < COUNT(mix); i++) {
		char exec[256];

		snprintf(names[i], sizeof(names[i]), "stub-%zu", i);
		put_stub(names[i], mix[i].stub);
		snprintf(exec, sizeof(exec), "{\"apiVersion\":\"" V1 "\",\"interactiveMode\":\"Never\",\"command\":\"./%s\"}",
			 names[i]);
		CHECK_INT(section_open(&sections[i], exec, NULL), 0);
		sections[i].spec.timeout_ms = mix[i].timeout_ms;
	}
	before = state_now();
	for (size_t n = 0; n < MANY; n++) {
		size_t i = n % COUNT(mix);
		struct outcome o = run_spec(&sections[i].spec);

		CHECK_INT(o.code, mix[i].code);
		outcome_done(&o);
		if (n == MANY / 10)
			memory = in_use();
		CHECK(no_children());
	}
	check_state(&before);
	CHECK_INT(in_use(), memory);
	for (size_t i = 0; i < COUNT(mix); i++)
		section_done(&sections[i]);
}

/* Given up at any time: at once, while it runs, when it has answered, and where it does not want to end. */
static void test_cancel(void)
{
	static const struct {
		const char *name, *stub;
		int looks; /* at it, before it is given up */
	} cases[] = {
		{ "at once", "exec sleep 60", 0 },
		{ "while it runs", "exec sleep 60", 20 },
		{ "ignores SIGTERM", "trap '' TERM; echo > ready; while :; do sleep 1; done", -1 },
		{ "forks on", "for i in 1 2 3 4 5 6; do sleep 60 & done; echo > ready; wait", -1 },
		{ "has stopped", "echo > ready; kill -STOP $$", -1 },
		{ "has answered", PRINT(TOKEN("t")) "echo > ready", -1 },
		{ "is asked to end already", "trap 'echo > ready' TERM; while :; do sleep 0.1; done", -1 },
	};

	adopt_orphans();
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct ocreg_plugin_answer answer;
		struct ocreg_plugin *p = NULL;
		struct state before = state_now();
		struct section s;
		int64_t begin;

		row("%s", cases[i].name);
		unlink("ready");
		put_stub("stub", cases[i].stub);
		CHECK_INT(section_open(&s, EXEC_V1(""), NULL), 0);
		s.spec.timeout_ms = i == COUNT(cases) - 1 ? 100 : 10000;
		CHECK_INT(ocreg_plugin_start(&s.spec, &p, NULL), 0);
		for (int n = 0; cases[i].looks > 0 && n < cases[i].looks; n++) {
			CHECK_INT(ocreg_plugin_check(p, &answer, NULL), OCREG_WAITING);
			poll(NULL, 0, 1);
		}
		begin = ocreg_clock_ms();
		while (cases[i].looks < 0 && access("ready", F_OK) < 0 && ocreg_clock_ms() - begin < STUCK_MS) {
			if (i == COUNT(cases) - 1)
				CHECK_INT(ocreg_plugin_check(p, &answer, NULL), OCREG_WAITING);
			poll(NULL, 0, 1);
		}
		begin = ocreg_clock_ms();
		CHECK(!ocreg_plugin_free(p));
		CHECK(ocreg_clock_ms() - begin < CANCEL_MS);
		section_done(&s);
		CHECK(no_children());
		check_state(&before);
	}
	CHECK(!ocreg_plugin_free(NULL));
}

static void on_child(int number)
{
	int kept = errno;

	(void) number;
	while (waitpid(-1, NULL, WNOHANG) > 0)
		;
	errno = kept;
}

/* Others wait for our children, or nobody has to: how it ended is not known then, but what it printed is. */
static void test_others_wait(void)
{
	static const struct {
		const char *name, *stub;
		int code;
		const char *message;
	} cases[] = {
		{ "it answers", PRINT(TOKEN("t")), 0, "" },
		{ "it answers nothing", "echo why >&2; exit 1", OCREG_E_CREDENTIAL, "printed nothing" },
		{ "it hangs", "exec sleep 60", OCREG_E_TIMEOUT, "did not end" },
	};
	struct sigaction ways[] = { { .sa_handler = SIG_IGN },
				    { .sa_handler = on_child, .sa_flags = SA_RESTART },
				    { .sa_handler = SIG_DFL, .sa_flags = SA_NOCLDWAIT } };
	struct sigaction before;

	for (size_t w = 0; w < COUNT(ways); w++) {
		sigaction(SIGCHLD, &ways[w], &before);
		for (size_t i = 0; i < COUNT(cases); i++) {
			struct state state = state_now();
			struct outcome o;

			row("%s, way %zu", cases[i].name, w);
			put_stub("stub", cases[i].stub);
			o = run_exec(EXEC_V1(""), cases[i].code == OCREG_E_TIMEOUT ? 50 : 10000);
			CHECK_INT(o.code, cases[i].code);
			CHECK_HAS(ocreg_error_message(o.err), cases[i].message);
			outcome_done(&o);
			CHECK(no_children());
			check_state(&state);
		}
		sigaction(SIGCHLD, &before, NULL);
	}
}

/* After a fork the run belongs to the parent: a child that lets go of it must not end it. */
static void test_fork(void)
{
	struct ocreg_plugin_answer answer = { 0 };
	struct ocreg_plugin *p = NULL;
	int status = -1, code;
	struct section s;
	pid_t child;

	row("a child lets go of it");
	unlink("go");
	put_stub("stub", "while ! [ -e go ]; do sleep 0.01; done\n" PRINT(TOKEN("t")));
	CHECK_INT(section_open(&s, EXEC_V1(""), NULL), 0);
	CHECK_INT(ocreg_plugin_start(&s.spec, &p, NULL), 0);
	fflush(NULL);
	child = fork();
	if (child == 0) {
		ocreg_plugin_free(p);
		exit(0);
	}
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	put_file("go", "", 0600);
	while ((code = ocreg_plugin_check(p, &answer, NULL)) == OCREG_WAITING)
		poll(NULL, 0, 1);
	CHECK_INT(code, 0);
	ocreg_plugin_answer_done(&answer);
	ocreg_plugin_free(p);
	section_done(&s);
	CHECK(no_children());
}

/* No file is left to be opened: an error, and nothing is lost. */
static void test_no_files(void)
{
	struct rlimit before, tight;
	struct state state = state_now();
	struct section s;

	put_stub("stub", PRINT(TOKEN("t")));
	CHECK_INT(section_open(&s, EXEC_V1(""), NULL), 0);
	getrlimit(RLIMIT_NOFILE, &before);
	for (rlim_t room = 0; room < 4; room++) {
		struct outcome o;

		row("room for %d files", (int) room);
		tight = (struct rlimit) { 3 + room, before.rlim_max };
		setrlimit(RLIMIT_NOFILE, &tight);
		o = run_spec(&s.spec);
		setrlimit(RLIMIT_NOFILE, &before);
		CHECK_INT(o.code, OCREG_E_CREDENTIAL);
		CHECK_HAS(ocreg_error_message(o.err), "cannot be run: Too many open files");
		outcome_done(&o);
		check_state(&state);
	}
	section_done(&s);
}

/* And where our own streams are closed, their numbers are not enough. */
static void test_no_files_above(void)
{
	struct rlimit before, tight;
	struct section s;

	getrlimit(RLIMIT_NOFILE, &before);
	put_stub("stub", PRINT(TOKEN("t")));
	CHECK_INT(section_open(&s, EXEC_V1(""), NULL), 0);
	fflush(NULL);
	for (rlim_t room = 0; room < 2; room++) {
		int kept[2] = { fcntl(0, F_DUPFD_CLOEXEC, 100), fcntl(1, F_DUPFD_CLOEXEC, 100) };
		struct outcome o;

		row("two streams closed, room for %d files", (int) room);
		tight = (struct rlimit) { 3 + room, before.rlim_max };
		close(0);
		close(1);
		setrlimit(RLIMIT_NOFILE, &tight);
		o = run_spec(&s.spec);
		setrlimit(RLIMIT_NOFILE, &before);
		for (int fd = 0; fd < 2; fd++) {
			CHECK(fcntl(fd, F_GETFD) < 0);
			dup2(kept[fd], fd);
			close(kept[fd]);
		}
		CHECK_INT(o.code, OCREG_E_CREDENTIAL);
		CHECK_HAS(ocreg_error_message(o.err), "cannot be run");
		outcome_done(&o);
	}
	section_done(&s);
}

static void test_too_long(void)
{
	struct section s;
	struct outcome o;
	char *value = malloc(300001);

	row("a variable that is too long");
	CHECK_INT(section_open(&s, EXEC_V1(",\"env\":[{\"name\":\"A\",\"value\":\"b\"}]"), NULL), 0);
	if (CHECK(value)) {
		struct ocreg_plugin_variable v = { "A", value };

		memset(value, 'x', 300000);
		value[300000] = '\0';
		s.spec.env = &v;
		o = run_spec(&s.spec);
		CHECK_INT(o.code, OCREG_E_CREDENTIAL);
		CHECK_HAS(ocreg_error_message(o.err), "its arguments and its environment are too long");
		outcome_done(&o);
	}
	free(value);
	section_done(&s);
}

static void *run_some(void *data)
{
	const struct ocreg_plugin_spec *s = data;
	uintptr_t bad = 0;

	for (int n = 0; n < 20; n++) {
		struct ocreg_plugin_answer answer = { 0 };
		struct ocreg_plugin *p = NULL;
		int code = ocreg_plugin_start(s, &p, NULL);

		while (!code && (code = ocreg_plugin_check(p, &answer, NULL)) == OCREG_WAITING)
			code = poll(NULL, 0, 2);
		bad += code != 0 || !answer.token.len;
		ocreg_plugin_answer_done(&answer);
		ocreg_plugin_free(p);
	}
	return (void *) bad;
}

/* A pipe of one must not be held open by the program of another. */
static void test_threads(void)
{
	pthread_t threads[THREADS];
	struct section s;

	row("%d threads", THREADS);
	put_stub("stub", PRINT(TOKEN("t")));
	CHECK_INT(section_open(&s, EXEC_V1(""), NULL), 0);
	for (size_t i = 0; i < THREADS; i++)
		CHECK(pthread_create(&threads[i], NULL, run_some, &s.spec) == 0);
	for (size_t i = 0; i < THREADS; i++) {
		void *bad = NULL;

		pthread_join(threads[i], &bad);
		CHECK(!bad);
	}
	section_done(&s);
	CHECK(no_children());
}

static const struct test tests[] = { TEST(test_many),     TEST(test_cancel),         TEST(test_others_wait), TEST(test_fork),
				     TEST(test_no_files), TEST(test_no_files_above), TEST(test_too_long),    TEST(test_threads) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "plugin-life", tests, COUNT(tests));
}
