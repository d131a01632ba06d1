/* SPDX-License-Identifier: Apache-2.0 */
/* The life of an event loop: its descriptor, what may go first, and fork. */
#include <dirent.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include "loops.h"
#include "rows-streams.h"

/* How often it wakes somebody in a second, in which nothing happens. */
static unsigned count_wakes(struct ocreg_loop *l)
{
	int64_t due = now_ms() + 1000;
	unsigned n = 0;

	while (now_ms() < due)
		if (is_readable(l, (int) (due - now_ms()))) {
			n++;
			CHECK(!ocreg_loop_next(l));
		}
	return n;
}

static void test_descriptor(void)
{
	struct job wait = { .client = fault_client("elsewhere", LONG) }, watch = { .client = ocreg_client_ref(wait.client) },
		   quick = { .client = ocreg_client_ref(wait.client) };
	struct ocreg_loop *l = new_loop();
	int fd = ocreg_loop_fd(l);

	row("nothing to do");
	CHECK(!ocreg_loop_next(l) && !is_readable(l, 50));
	CHECK_INT(ocreg_loop_wait(l, 20), OCREG_AGAIN);
	row("begun");
	begin_get(l, &wait, "silence");
	begin_watch(l, &watch, "stall");
	CHECK(is_readable(l, 0) && is_readable(l, 0));
	CHECK_INT(ocreg_loop_wait(l, -1), 0);
	run_until(l, &watch, 3);
	run_until_counted(l, "elsewhere", "watch stall", 1);
	run_until_counted(l, "elsewhere", "GET silence", 1);
	turn(l, take_job, 0);
	row("waiting");
	CHECK(count_wakes(l) <= 5);
	row("an answer");
	begin_get(l, &quick, "ok");
	run_until(l, &quick, 1);
	CHECK_INT(quick.code, 0);
	CHECK(!is_readable(l, 50));
	row("the same all the time");
	CHECK_INT(ocreg_loop_fd(l), fd);
	ocreg_loop_free(l);
	job_done(&wait);
	job_done(&watch);
	job_done(&quick);
}

/* As long as something is left to be told, it is readable; whoever is slow misses nothing. */
static void test_slow_reader(void)
{
	static const char want[] = FIRST ", changed a=2, added c=1, gone b=1";
	struct job j = { .client = fault_client("elsewhere", LONG) };
	struct ocreg_loop *l = new_loop();
	int64_t due = now_ms() + LONG;

	begin_watch(l, &j, "several");
	while (j.times < 6 && now_ms() < due) {
		struct ocreg_task *t;

		CHECK(is_readable(l, LONG));
		t = ocreg_loop_next(l);
		if (!t)
			continue;
		take_job(t);
		add_word(j.text, sizeof(j.text), event_words[ocreg_task_event(t)], j.object);
	}
	CHECK_STR(j.text, want);
	ocreg_loop_free(l);
	job_done(&j);
}

/* Of a pair that libcurl makes for itself, in some releases so that it is inherited: nothing goes through it. */
static bool is_libcurls(int fd)
{
	struct sockaddr_storage a;
	socklen_t n = sizeof(a);

	return getsockname(fd, (struct sockaddr *) &a, &n) == 0 && a.ss_family == AF_UNIX;
}

/* Descriptors that a program which is executed would inherit. */
static int count_inherited(void)
{
	DIR *d = opendir("/proc/self/fd");
	int n = 0;

	for (struct dirent *e; d && (e = readdir(d));) {
		int fd = atoi(e->d_name), flags = fcntl(fd, F_GETFD);

		n += e->d_name[0] != '.' && flags >= 0 && !(flags & FD_CLOEXEC) && !is_libcurls(fd);
	}
	if (d)
		closedir(d);
	return n;
}

static void test_close_on_exec(void)
{
	struct job wait = { .client = fault_client("elsewhere", LONG) };
	int before = count_inherited();
	struct ocreg_loop *l = new_loop();

	begin_get(l, &wait, "silence");
	run_until_counted(l, "elsewhere", "GET silence", 1);
	CHECK_INT(count_inherited(), before);
	ocreg_loop_free(l);
	job_done(&wait);
}

/* What goes first. AddressSanitizer tells the rest. */

enum { BEGUN, CONNECTING, WAITING, ENDED, TOLD, STATES };

static void bring_to(struct ocreg_loop *l, struct job *j, int state)
{
	int64_t before = fault_count("elsewhere", "GET silence");
	struct ocreg_task *t = begin_get(l, j, state == TOLD ? "ok" : "silence");

	if (state == CONNECTING)
		CHECK(!ocreg_loop_next(l));
	if (state == WAITING)
		run_until_counted(l, "elsewhere", "GET silence", before + 1);
	if (state == ENDED)
		ocreg_task_cancel(t);
	while (state == TOLD && !ocreg_loop_next(l))
		ocreg_loop_wait(l, LONG);
}

static void test_loop_goes_first(void)
{
	for (int state = 0; state < STATES; state++) {
		struct job j = { .client = fault_client("elsewhere", LONG) };
		struct ocreg_loop *l = new_loop();
		struct ocreg_task *t = ocreg_task_ref(begin_get(l, &j, "silence"));
		struct job other = { .client = ocreg_client_ref(j.client) };

		row("state %d", state);
		bring_to(l, &other, state);
		job_done(&other);
		ocreg_loop_free(l);
		CHECK_INT(ocreg_task_code(t), OCREG_E_CANCELLED);
		CHECK(ocreg_task_ended(t) && !ocreg_task_object(t) && !ocreg_task_text(t, NULL) && ocreg_task_data(t) == &j);
		ocreg_task_cancel(t);
		ocreg_task_unref(t);
		CHECK_INT(fault_get(j.client, "ok", NULL, NULL), 0);
		job_done(&j);
	}
}

/* The client is given up as soon as the task has begun; the task is given up as well, and comes nevertheless. */
static void test_client_goes_first(void)
{
	static const char *const scripts[] = { "ok", "status-403", "busy-once-429" };
	static const int codes[] = { 0, OCREG_E_FORBIDDEN, 0 };
	struct job jobs[COUNT(scripts)] = { 0 };
	struct ocreg_loop *l = new_loop();

	for (size_t i = 0; i < COUNT(jobs); i++) {
		struct ocreg_client *c = fault_client("elsewhere", LONG);

		jobs[i].client = ocreg_client_view(c);
		ocreg_client_unref(c);
		ocreg_task_unref(ocreg_task_ref(begin_get(l, &jobs[i], scripts[i])));
		jobs[i].client = ocreg_client_unref(jobs[i].client);
	}
	run_loop(l, take_job, LONG);
	for (size_t i = 0; i < COUNT(jobs); i++) {
		CHECK_INT(jobs[i].code, codes[i]);
		job_done(&jobs[i]);
	}
	ocreg_loop_free(l);
}

/* A task that is kept keeps what it was told, after the loop has forgotten it. */
static void test_kept_task(void)
{
	struct job j = { .client = fault_client("elsewhere", LONG) };
	struct ocreg_loop *l = new_loop();
	struct ocreg_task *t = ocreg_task_ref(begin_get(l, &j, "ok"));

	run_loop(l, take_job, LONG);
	CHECK(!ocreg_loop_next(l));
	ocreg_loop_free(l);
	CHECK(ocreg_task_ended(t) && ocreg_task_code(t) == 0 && ocreg_task_object(t) == j.object);
	ocreg_task_cancel(t);
	CHECK_INT(ocreg_task_code(t), 0);
	ocreg_task_unref(t);
	job_done(&j);
}

/* What the child does leaves the parent's tasks alone. */
static int in_child(struct ocreg_loop *l, struct job *j, struct ocreg_task *t)
{
	struct ocreg_request q = request(OCREG_VERB_GET, OCREG_TYPE_CONFIG, NULL, "ok");
	struct ocreg_error *e = NULL;
	struct ocreg_loop *own = NULL;

	if (ocreg_loop_begin(l, j->client, &q, NULL, &e) != OCREG_E_FORK || ocreg_error_code(e) != OCREG_E_FORK)
		return 1;
	if (ocreg_loop_next(l) || ocreg_loop_wait(l, 1000) != OCREG_E_FORK || ocreg_loop_new(&own, NULL))
		return 2;
	if (ocreg_loop_begin(own, j->client, &q, NULL, NULL) != OCREG_E_FORK || ocreg_loop_next(own))
		return 3;
	ocreg_task_cancel(t);
	ocreg_client_cancel(j->client);
	if (ocreg_task_ended(t))
		return 4;
	ocreg_error_unref(e);
	ocreg_task_unref(t);
	ocreg_loop_free(own);
	ocreg_loop_free(l);
	ocreg_client_unref(j->client);
	return 0;
}

static void test_fork(void)
{
	struct job wait = { .client = fault_client("elsewhere", LONG) }, next = { .client = ocreg_client_ref(wait.client) };
	struct ocreg_loop *l = new_loop();
	struct ocreg_task *t = ocreg_task_ref(begin_watch(l, &wait, "stall-then.fork"));
	int64_t connections;
	int status = 0;
	pid_t pid;

	run_until(l, &wait, 3);
	begin_get(l, &next, "ok");
	run_until(l, &next, 1);
	connections = fault_count("elsewhere", "connections");
	pid = fork();
	if (pid == 0)
		_exit(in_child(l, &wait, t));
	CHECK(waitpid(pid, &status, 0) == pid && WIFEXITED(status));
	CHECK_INT(WEXITSTATUS(status), 0);
	row("the watch goes on");
	CHECK(!wait.ended);
	run_until(l, &wait, 4);
	CHECK_INT(wait.code, 0);
	row("the connections that were kept are still good");
	next.ended = false;
	begin_get(l, &next, "ok");
	run_until(l, &next, 2);
	CHECK_INT(next.code, 0);
	CHECK_INT(fault_count("elsewhere", "connections"), connections);
	ocreg_task_unref(t);
	ocreg_loop_free(l);
	job_done(&wait);
	job_done(&next);
}

static const struct test tests[] = {
	TEST(test_descriptor),        TEST(test_slow_reader), TEST(test_close_on_exec), TEST(test_loop_goes_first),
	TEST(test_client_goes_first), TEST(test_kept_task),   TEST(test_fork)
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "loop-life", tests, COUNT(tests));
}
