/* SPDX-License-Identifier: Apache-2.0 */
/* Ending what runs: one task, or all of a client or a view, in a loop, in a call or in a watch, from threads and from signal handlers. */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/time.h>
#include "loops.h"
#include "rows-streams.h"

#define AT_ONCE (SANITIZED ? 1000 : 100)

/* Cancelling one task. */

static void test_cancel_task(void)
{
	struct job jobs[4] = { 0 };
	struct ocreg_task *t[4];
	struct ocreg_loop *l = new_loop();

	for (size_t i = 0; i < COUNT(jobs); i++)
		jobs[i].client = fault_client("elsewhere", LONG);
	row("before anything was done");
	t[0] = begin_get(l, &jobs[0], "silence");
	ocreg_task_cancel(t[0]);
	CHECK(is_readable(l, 0));
	run_until(l, &jobs[0], 1);
	row("while it waits");
	t[1] = begin_get(l, &jobs[1], "silence");
	t[2] = begin_watch(l, &jobs[2], "stall");
	t[3] = begin_get(l, &jobs[3], "slow-body");
	run_until(l, &jobs[2], 3);
	for (size_t i = 1; i < 3; i++) {
		ocreg_task_cancel(t[i]);
		ocreg_task_cancel(t[i]);
	}
	CHECK_INT(ocreg_loop_count(l), 1);
	CHECK(is_readable(l, 0));
	turn(l, take_job, 0);
	CHECK(!jobs[3].ended);
	for (size_t i = 0; i < 3; i++) {
		CHECK(jobs[i].ended);
		CHECK_INT(jobs[i].code, OCREG_E_CANCELLED);
		check_error(jobs[i].error, OCREG_E_CANCELLED);
	}
	row("its client goes on");
	job_done(&jobs[0]);
	jobs[0].client = ocreg_client_ref(jobs[1].client);
	begin_get(l, &jobs[0], "ok");
	run_until(l, &jobs[0], 1);
	CHECK_INT(jobs[0].code, 0);
	ocreg_loop_free(l);
	for (size_t i = 0; i < COUNT(jobs); i++)
		job_done(&jobs[i]);
}

/* Of a watch that has something to say: it says no more. */
static void test_cancel_told(void)
{
	for (int freed = 0; freed < 2; freed++) {
		struct job j = { .client = fault_client("elsewhere", LONG) };
		struct ocreg_loop *l = new_loop();
		struct ocreg_task *t = begin_watch(l, &j, "several"), *told;

		row("%s", freed ? "and the loop ends" : "and told of");
		while (!(told = ocreg_loop_next(l)))
			ocreg_loop_wait(l, 100);
		CHECK(told == t && ocreg_task_event(t) == OCREG_EVENT_ADDED);
		ocreg_task_cancel(t);
		if (!freed) {
			CHECK(ocreg_loop_next(l) == t);
			CHECK_INT(ocreg_task_code(t), OCREG_E_CANCELLED);
			CHECK(!ocreg_task_object(t) && ocreg_task_ended(t));
			CHECK(!ocreg_loop_next(l) && !ocreg_loop_count(l));
		}
		ocreg_loop_free(l);
		job_done(&j);
	}
}

/* Cancelling a client: all that runs on it, whoever drives it. */

enum { IN_LOOP, IN_CALL, IN_WATCH, DRIVERS };

static const char *const driver_names[] = { "a loop", "a call", "a watch" };
static _Atomic(struct ocreg_client *) to_cancel;
static _Atomic int64_t cancelled_at;
static int64_t ended_at;

static void cancel_now(int signal)
{
	(void) signal;
	atomic_store(&cancelled_at, now_ms());
	ocreg_client_cancel(atomic_load(&to_cancel));
}

/* What each waits for, as the server counts it. */
static const char *const waits_for[] = { "watch stall.l", "GET silence.c", "watch stall.w" };

/* It waits only as long as more than one runs. */
static void turn_but_one(struct ocreg_loop *l, int64_t ms)
{
	for (struct ocreg_task *t; (t = ocreg_loop_next(l));)
		take_job(t);
	if (ocreg_loop_count(l) > 1)
		ocreg_loop_wait(l, ms);
}

static void wait_in_loop(struct ocreg_client *c)
{
	struct job jobs[] = { { .client = ocreg_client_ref(c) },
			      { .client = ocreg_client_ref(c) },
			      { .client = ocreg_client_view(c) },
			      { .client = fault_client("elsewhere", LONG) } };
	struct ocreg_loop *l = new_loop();
	int64_t due = now_ms() + LONG;

	begin_get(l, &jobs[0], "silence.l");
	begin_watch(l, &jobs[1], "stall.l");
	begin_job(l, &jobs[2], request(OCREG_VERB_LIST, MAP, "silent-list.l", NULL));
	begin_get(l, &jobs[3], "silence.l");
	while (ocreg_loop_count(l) > 1 && now_ms() < due)
		turn_but_one(l, due - now_ms());
	turn(l, take_job, 0);
	for (size_t i = 0; i < 3; i++) {
		ended_at = jobs[i].told > ended_at ? jobs[i].told : ended_at;
		CHECK_INT(jobs[i].code, OCREG_E_CANCELLED);
		check_error(jobs[i].error, OCREG_E_CANCELLED);
	}
	CHECK(!jobs[3].ended);
	ocreg_loop_free(l);
	for (size_t i = 0; i < COUNT(jobs); i++)
		job_done(&jobs[i]);
}

static void wait_in_call(struct ocreg_client *c)
{
	struct ocreg_error *e = NULL;

	CHECK_INT(fault_get(c, "silence.c", NULL, &e), OCREG_E_CANCELLED);
	ended_at = now_ms();
	check_error(e, OCREG_E_CANCELLED);
	ocreg_error_unref(e);
}

static void wait_in_watch(struct ocreg_client *c)
{
	enum ocreg_event_type type = OCREG_EVENT_SYNCED;
	struct ocreg_watch *w = NULL;
	struct ocreg_object *o = NULL;
	int r;

	CHECK_INT(ocreg_client_watch(c, MAP, "stall.w", NULL, &w, NULL), 0);
	while ((r = ocreg_watch_next(w, LONG, &type, &o, NULL)) == 0)
		;
	ended_at = now_ms();
	CHECK_INT(r, OCREG_E_CANCELLED);
	ocreg_watch_unref(w);
}

static void (*const drivers[])(struct ocreg_client *c) = { wait_in_loop, wait_in_call, wait_in_watch };

static void wait_cancelled(int driver, struct ocreg_client *c)
{
	int64_t at;

	atomic_store(&cancelled_at, 0);
	ended_at = 0;
	drivers[driver](c);
	at = atomic_load(&cancelled_at);
	harness_check(at && ended_at - at < AT_ONCE, __FILE__, __LINE__, "ended %lld ms after", (long long) (ended_at - at));
}

/* Where it is as far as it gets. */
struct canceller {
	struct ocreg_client *witness;
	int64_t n;
	const char *what;
	bool by_signal;
	pthread_t whom;
};

static void *cancel_when_counted(void *data)
{
	const struct canceller *k = data;
	int64_t due = now_ms() + LONG;

	while (fault_count_by(k->witness, "elsewhere", k->what) < k->n && now_ms() < due)
		;
	if (k->by_signal)
		pthread_kill(k->whom, SIGALRM);
	else
		cancel_now(0);
	return NULL;
}

static void test_cancel_client(void)
{
	struct sigaction act = { .sa_handler = cancel_now }, before;

	sigaction(SIGALRM, &act, &before);
	for (int by_signal = 0; by_signal < 2; by_signal++)
		for (int driver = 0; driver < DRIVERS; driver++) {
			struct ocreg_client *c = fault_client("elsewhere", LONG);
			struct canceller k = { .witness = fault_client("good", LONG),
					       .what = waits_for[driver],
					       .by_signal = by_signal,
					       .whom = pthread_self() };
			pthread_t thread;

			row("%s, from a %s", driver_names[driver], by_signal ? "signal handler" : "thread");
			k.n = fault_count_by(k.witness, "elsewhere", k.what) + 1;
			atomic_store(&to_cancel, c);
			CHECK_INT(pthread_create(&thread, NULL, cancel_when_counted, &k), 0);
			wait_cancelled(driver, c);
			pthread_join(thread, NULL);
			ocreg_client_unref(k.witness);
			ocreg_client_unref(c);
		}
	sigaction(SIGALRM, &before, NULL);
}

/* The timer of a program that gives itself some time: the handler runs wherever its only thread happens to be. */
static void test_alarm(void)
{
	static const int64_t after_us[] = { 1, 500, 3000, 20000, 100000, 400000 };
	struct sigaction act = { .sa_handler = cancel_now }, before;

	sigaction(SIGALRM, &act, &before);
	for (int driver = 0; driver < DRIVERS; driver++)
		for (size_t i = 0; i < COUNT(after_us); i++) {
			struct itimerval often = { { 0, 50000 }, { 0, after_us[i] } }, never = { { 0, 0 }, { 0, 0 } };
			struct ocreg_client *c = fault_client("elsewhere", LONG);

			row("%s, after %lld us", driver_names[driver], (long long) after_us[i]);
			atomic_store(&to_cancel, c);
			setitimer(ITIMER_REAL, &often, NULL);
			wait_cancelled(driver, c);
			setitimer(ITIMER_REAL, &never, NULL);
			ocreg_client_unref(c);
		}
	sigaction(SIGALRM, &before, NULL);
}

/* So often that it comes in the middle of everything: each call ends, cancelled or not. */
static void test_alarms(void)
{
	struct sigaction act = { .sa_handler = cancel_now }, before;
	struct itimerval often = { { 0, 1000 }, { 0, 1000 } }, never = { { 0, 0 }, { 0, 0 } };
	struct ocreg_client *c = fault_client("elsewhere", LONG);
	struct ocreg_loop *l = new_loop();

	atomic_store(&to_cancel, c);
	sigaction(SIGALRM, &act, &before);
	setitimer(ITIMER_REAL, &often, NULL);
	for (int i = 0; i < 100; i++) {
		struct job jobs[4] = { 0 };
		int r = fault_get(c, "ok", NULL, NULL);

		CHECK(r == 0 || r == OCREG_E_CANCELLED);
		for (size_t k = 0; k < COUNT(jobs); k++) {
			jobs[k].client = k % 2 ? ocreg_client_view(c) : ocreg_client_ref(c);
			begin_get(l, &jobs[k], "ok");
		}
		run_loop(l, take_job, LONG);
		for (size_t k = 0; k < COUNT(jobs); k++) {
			CHECK(jobs[k].code == 0 || jobs[k].code == OCREG_E_CANCELLED);
			job_done(&jobs[k]);
		}
	}
	setitimer(ITIMER_REAL, &never, NULL);
	sigaction(SIGALRM, &before, NULL);
	CHECK_INT(fault_get(c, "ok", NULL, NULL), 0);
	ocreg_loop_free(l);
	ocreg_client_unref(c);
}

/* The handler may run where the thread that it interrupts is about to wait. */
static void test_raise(void)
{
	struct sigaction act = { .sa_handler = cancel_now }, before;
	struct job j = { .client = fault_client("elsewhere", LONG) };
	struct ocreg_loop *l = new_loop();

	sigaction(SIGALRM, &act, &before);
	atomic_store(&to_cancel, j.client);
	for (int turns = 0; turns < 4; turns++) {
		row("after %d turns", turns);
		begin_get(l, &j, "silence");
		for (int i = 0; i < turns; i++)
			turn(l, take_job, 5);
		CHECK_INT(raise(SIGALRM), 0);
		run_loop(l, take_job, LONG);
		CHECK_INT(j.code, OCREG_E_CANCELLED);
		CHECK(now_ms() - atomic_load(&cancelled_at) < AT_ONCE);
	}
	sigaction(SIGALRM, &before, NULL);
	ocreg_loop_free(l);
	job_done(&j);
}

static void test_cancel_view(void)
{
	struct ocreg_client *c = fault_client("elsewhere", LONG);
	struct job jobs[] = { { .client = ocreg_client_view(c) },
			      { .client = ocreg_client_view(c) },
			      { .client = ocreg_client_ref(c) } };
	struct ocreg_loop *l = new_loop();

	for (size_t i = 0; i < COUNT(jobs); i++)
		begin_get(l, &jobs[i], "silence");
	turn(l, take_job, 50);
	ocreg_client_cancel(jobs[0].client);
	CHECK(is_readable(l, 0));
	turn(l, take_job, 0);
	CHECK(jobs[0].ended && !jobs[1].ended && !jobs[2].ended);
	ocreg_client_cancel(c);
	turn(l, take_job, 0);
	for (size_t i = 0; i < COUNT(jobs); i++) {
		CHECK_INT(jobs[i].code, OCREG_E_CANCELLED);
		job_done(&jobs[i]);
	}
	ocreg_client_unref(c);
	ocreg_loop_free(l);
}

/* Loops in threads, on one client; what one thread cancels with its view leaves the others alone. */

struct worker {
	struct ocreg_client *shared;
	unsigned bad;
};

static void *work(void *data)
{
	struct worker *w = data;
	struct ocreg_loop *l = NULL;
	struct ocreg_client *view = ocreg_client_view(w->shared);

	if (!view || ocreg_loop_new(&l, NULL))
		return w;
	for (int i = 0; i < 20; i++) {
		struct ocreg_request q = request(OCREG_VERB_GET, OCREG_TYPE_CONFIG, NULL, i % 4 == 3 ? "silence" : "ok");
		struct ocreg_task *t = NULL;

		for (int k = 0; k < 4; k++)
			w->bad += ocreg_loop_begin(l, k % 2 ? view : w->shared, &q, NULL, NULL) != 0;
		w->bad += fault_get(view, "ok", NULL, NULL) != 0;
		ocreg_loop_next(l);
		if (i % 4 == 3) {
			ocreg_client_cancel(view);
			ocreg_loop_free(l);
			w->bad += ocreg_loop_new(&l, NULL) != 0;
		}
		while (ocreg_loop_count(l) || t)
			if (!(t = ocreg_loop_next(l)))
				ocreg_loop_wait(l, 1000);
			else
				w->bad += ocreg_task_code(t) != 0;
	}
	ocreg_loop_free(l);
	ocreg_client_unref(view);
	return w;
}

static void test_threads(void)
{
	struct worker workers[4] = { 0 };
	pthread_t threads[COUNT(workers)];
	struct ocreg_client *c = fault_client("elsewhere", LONG);

	for (size_t i = 0; i < COUNT(workers); i++) {
		workers[i].shared = c;
		CHECK_INT(pthread_create(&threads[i], NULL, work, &workers[i]), 0);
	}
	for (size_t i = 0; i < COUNT(workers); i++) {
		pthread_join(threads[i], NULL);
		CHECK_INT(workers[i].bad, 0);
	}
	ocreg_client_unref(c);
}

static const struct test tests[] = {
	TEST(test_cancel_task), TEST(test_cancel_told), TEST(test_cancel_client), TEST(test_alarm),
	TEST(test_alarms),      TEST(test_raise),       TEST(test_cancel_view),   TEST(test_threads)
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "loop-cancel", tests, COUNT(tests));
}
