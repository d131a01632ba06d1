/* SPDX-License-Identifier: Apache-2.0 */
/*
 * survive: watches ConfigMaps while a second thread edits, creates and deletes them, until standard input ends; restart.py kills the server
 * meanwhile. Prints how many changes were acknowledged, as it goes on, and in the end what was lost, told twice or told out of order.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <time.h>
#include <unistd.h>
#include "cluster.h"

#define NS "openshift-config"
#define MAP OCREG_TYPE_CONFIG_MAP
#define EVERY 10 /* changes: an object comes and the one before it goes */
#define OBJECTS 4096
#define PAUSE_MS 5 /* between changes, so that the machine has time for the server */
#define QUIET 10   /* so often in a row nothing was told in the end */
#define QUIET_MS 200

static struct {
	atomic_bool stop;
	atomic_long acknowledged, unknown; /* changes that were stored, and that may have been */
} writer;

static long value_of(struct ocreg_object *o)
{
	const char *s = ocreg_config_map_get_data(ocreg_config_map_from(o), "n");

	return s ? atol(s) : 0;
}

static int add_one(struct ocreg_object *o, void *data)
{
	char next[32];

	(void) data;
	snprintf(next, sizeof(next), "%ld", value_of(o) + 1);
	return ocreg_path_set(o, "data.n", next, NULL);
}

/* Again until it is there, or no longer. */
static void create(struct ocreg_client *c, const char *name)
{
	struct ocreg_object *o = ocreg_new(MAP);
	int r;

	if (ocreg_path_set(o, "apiVersion", "v1", NULL) || ocreg_path_set(o, "kind", "ConfigMap", NULL) ||
	    ocreg_path_set(o, "metadata.name", name, NULL) || ocreg_path_set(o, "metadata.namespace", NS, NULL) ||
	    ocreg_path_set(o, "metadata.labels.test", "survive", NULL))
		abort();
	do
		r = ocreg_client_create(c, o, NULL, NULL, NULL);
	while (r && r != OCREG_E_EXISTS);
	ocreg_unref(o);
}

static void delete (struct ocreg_client *c, const char *name)
{
	int r;

	do
		r = ocreg_client_delete(c, MAP, NS, name, NULL, NULL, NULL);
	while (r && r != OCREG_E_NOTFOUND);
}

static void *write_on(void *data)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	const struct timespec pause = { 0, PAUSE_MS * 1000000 };
	char name[32], before[32];

	options.timeout_ms = 3000;
	for (long i = 1; !atomic_load(&writer.stop); i++) {
		int r = ocreg_edit_run(data, MAP, NS, "s-count", add_one, NULL, &options, NULL, NULL);

		atomic_fetch_add(r ? &writer.unknown : &writer.acknowledged, 1);
		nanosleep(&pause, NULL);
		if (i % EVERY || i / EVERY >= OBJECTS)
			continue;
		snprintf(name, sizeof(name), "s-%ld", i / EVERY);
		snprintf(before, sizeof(before), "s-%ld", i / EVERY - 1);
		create(data, name);
		if (i / EVERY > 1)
			delete (data, before);
	}
	return NULL;
}

/* What was told. */
static long count, disorder, twice, unexpected, resynced, failures;
static char state[OBJECTS]; /* 0: not told, 1: there, 2: gone */

static void see(enum ocreg_event_type type, struct ocreg_object *o)
{
	char *name = NULL;
	long n;

	if (type == OCREG_EVENT_SYNCED) {
		resynced++;
		return;
	}
	ocreg_path_get(o, "metadata.name", &name, NULL);
	n = name && strncmp(name, "s-", 2) == 0 ? atol(name + 2) : 0;
	if (name && strcmp(name, "s-count") == 0) {
		twice += type != OCREG_EVENT_ADDED && value_of(o) == count;
		disorder += value_of(o) < count || type == OCREG_EVENT_DELETED;
		count = value_of(o);
	} else if (n <= 0 || n >= OBJECTS) {
		unexpected++;
	} else {
		twice += (type == OCREG_EVENT_ADDED && state[n] == 1) || (type == OCREG_EVENT_DELETED && state[n] == 2);
		disorder += (type == OCREG_EVENT_ADDED && state[n] == 2) || (type == OCREG_EVENT_DELETED && state[n] == 0);
		unexpected += type == OCREG_EVENT_MODIFIED;
		state[n] = type == OCREG_EVENT_DELETED ? 2 : 1;
	}
	ocreg_free(name);
}

/* What a server that dies and begins anew looks like. */
static bool goes_away(int code)
{
	static const int codes[] = { OCREG_AGAIN,     OCREG_E_CONNECT, OCREG_E_TRANSPORT, OCREG_E_TRUNCATED, OCREG_E_TLS,
				     OCREG_E_TIMEOUT, OCREG_E_SERVER,  OCREG_E_TOOMANY,   OCREG_E_FORBIDDEN };

	for (size_t i = 0; i < COUNT(codes); i++)
		if (codes[i] == code)
			return true;
	return code == 0;
}

static int next(struct ocreg_watch *w, int64_t timeout)
{
	enum ocreg_event_type type = OCREG_EVENT_SYNCED;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_watch_next(w, timeout, &type, &o, &e);

	if (!r)
		see(type, o);
	if (!goes_away(r)) {
		failures++;
		fprintf(stderr, "%s: %s\n", ocreg_code_name(r), ocreg_error_message(e));
	}
	ocreg_error_unref(e);
	return r;
}

static void *read_input(void *data)
{
	char c;

	while (read(0, &c, 1) > 0)
		;
	atomic_store(&writer.stop, true);
	return data;
}

/* As long as there is a writer, and then until nothing more comes. */
static void watch_on(struct ocreg_watch *w)
{
	long printed = 0;

	while (!atomic_load(&writer.stop)) {
		next(w, 100);
		if (atomic_load(&writer.acknowledged) == printed)
			continue;
		printed = atomic_load(&writer.acknowledged);
		printf("%ld\n", printed);
		fflush(stdout);
	}
}

static void judge(struct ocreg_client *c)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_objects *l = NULL;
	long there = 0, acknowledged = atomic_load(&writer.acknowledged), told = 0, stored = -1;

	options.label_selector = "test=survive";
	row("a list of what is there in the end");
	CHECK_INT(ocreg_client_list(c, MAP, NS, &options, &l, NULL), 0);
	for (size_t i = 0; i < ocreg_objects_count(l); i++) {
		char *name = NULL;

		ocreg_path_get(ocreg_objects_at(l, i), "metadata.name", &name, NULL);
		if (name && strcmp(name, "s-count") == 0)
			stored = value_of(ocreg_objects_at(l, i));
		else
			there += name && state[atol(name + 2) % OBJECTS] == 1;
		ocreg_free(name);
	}
	for (size_t i = 0; i < OBJECTS; i++)
		told += state[i] == 1;
	row("no change that was acknowledged is lost");
	CHECK(acknowledged > 0 && stored >= acknowledged && stored <= acknowledged + atomic_load(&writer.unknown));
	row("the last change was told");
	CHECK_INT(count, stored);
	row("what is there was told, and what was told is there");
	CHECK_INT(there + 1, ocreg_objects_count(l));
	CHECK_INT(told, there);
	row("nothing was told twice");
	CHECK_INT(twice, 0);
	row("nothing was told out of order");
	CHECK_INT(disorder, 0);
	row("nothing else was told");
	CHECK_INT(unexpected, 0);
	CHECK_INT(resynced, 1);
	row("the watch did not fail but for what goes away by itself");
	CHECK_INT(failures, 0);
	ocreg_objects_unref(l);
}

static void test_survive(void)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_client *c = client("admin");
	struct ocreg_watch *w = NULL;
	pthread_t threads[2];

	options.label_selector = "test=survive";
	create(c, "s-count");
	CHECK_INT(ocreg_client_watch(c, MAP, NS, &options, &w, NULL), 0);
	pthread_create(&threads[0], NULL, write_on, c);
	pthread_create(&threads[1], NULL, read_input, NULL);
	watch_on(w);
	pthread_join(threads[0], NULL);
	pthread_join(threads[1], NULL);
	for (int quiet = 0; quiet < QUIET;)
		quiet = next(w, QUIET_MS) ? quiet + 1 : 0;
	judge(c);
	ocreg_watch_unref(w);
	ocreg_client_unref(c);
}

static const struct test tests[] = { TEST(test_survive) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "survive", tests, COUNT(tests));
}
