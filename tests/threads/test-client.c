/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sixteen threads that share one client and make calls of every sort, among them some that others cancel: each answer is the one
 * that was asked for. Run by tests/cluster/viewer.py, as its user who may do some things.
 */
#include "calls.h"

#define CALLS 1000 /* of a thread */
static const struct {
	void (*call)(struct worker *w);
	int calls; /* how many it counts for */
} mixed[] = {
	{ get_own, 1 },
	{ get_other, 1 },
	{ patch, 1 },
	{ list_maps, 1 },
	{ get_nothing, 1 },
	{ can, 4 },
	{ get_raw, 1 },
	{ edit_own, 2 },
	{ get_other, 1 },
	{ patch_json, 1 },
	{ create_and_delete, 2 },
	{ get_through_view, 1 },
	{ logs, 1 },
	{ loop, 2 },
	{ get_own, 1 },
	{ watch, 2 },
	{ get_forbidden, 1 },
	{ patch, 1 },
	{ get_other, 1 },
	{ edit_own, 2 },
	{ be_cancelled, 2 },
	{ get_raw, 1 },
	{ edit_shared, 2 },
	{ list_maps, 1 },
};

static void *work(void *data)
{
	struct worker *w = data;

	for (size_t i = (size_t) w->number; w->call < CALLS && !*w->wrong; i++) {
		w->call += mixed[i % COUNT(mixed)].calls;
		mixed[i % COUNT(mixed)].call(w);
	}
	return NULL;
}

static atomic_bool done;

/* Whoever waits is cancelled, and nobody else: again and again, since what begins later is not. */
static void *cancel(void *data)
{
	const struct timespec pause = { 0, 1000000 };

	while (!atomic_load(&done)) {
		for (int i = 0; i < THREADS; i++) {
			pthread_mutex_lock(&workers[i].lock);
			ocreg_client_cancel(workers[i].waiting);
			pthread_mutex_unlock(&workers[i].lock);
		}
		nanosleep(&pause, NULL);
	}
	return data;
}

static void create_map(struct ocreg_client *c, const char *name)
{
	struct ocreg_object *o = map_of(name);

	ocreg_client_delete(c, MAP, NS, name, NULL, NULL, NULL); /* which a run before may have left */
	CHECK_INT(ocreg_client_create(c, o, NULL, NULL, NULL), 0);
	ocreg_unref(o);
}

static void run_all(void)
{
	pthread_t threads[THREADS], canceller;

	CHECK_INT(pthread_create(&canceller, NULL, cancel, NULL), 0);
	for (int i = 0; i < THREADS; i++)
		CHECK_INT(pthread_create(&threads[i], NULL, work, &workers[i]), 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	atomic_store(&done, true);
	pthread_join(canceller, NULL);
}

static void test_one_client(void)
{
	struct ocreg_client *c = client_as("admin", "half");
	struct ocreg_object *o = NULL;
	const char *n;
	int calls = 0;

	create_map(c, "t-shared");
	for (int i = 0; i < THREADS; i++) {
		workers[i] = (struct worker) { .client = c, .number = i, .lock = PTHREAD_MUTEX_INITIALIZER };
		snprintf(workers[i].name, sizeof(workers[i].name), "t-%d", i);
		create_map(c, workers[i].name);
	}
	run_all();
	for (int i = 0; i < THREADS; i++) {
		row("thread %d", i);
		harness_check(!*workers[i].wrong, __FILE__, __LINE__, "%s", workers[i].wrong);
		CHECK(workers[i].call >= CALLS);
		calls += workers[i].call;
		CHECK_INT(ocreg_client_delete(c, MAP, NS, workers[i].name, NULL, NULL, NULL), 0);
	}
	row("each edit of the shared object counts");
	CHECK_INT(ocreg_client_get(c, MAP, NS, "t-shared", NULL, &o, NULL), 0);
	n = ocreg_config_map_get_data(ocreg_config_map_from(o), "n");
	CHECK_INT(n ? atol(n) : -1, atomic_load(&edits));
	CHECK(atomic_load(&edits) >= THREADS);
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "t-shared", NULL, NULL, NULL), 0);
	printf("%d calls\n", calls);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

static const struct test tests[] = { TEST(test_one_client) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "client", tests, COUNT(tests));
}
