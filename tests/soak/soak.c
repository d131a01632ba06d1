/* SPDX-License-Identifier: Apache-2.0 */
/*
 * soak KUBECONFIG FOLDER SECONDS PAUSE: everything that a program does with a cluster, all at once and for long. What the watches were told
 * is in FOLDER/watch and FOLDER/loop; tests/soak/run judges it, and how much this process needs.
 */
#include <malloc.h>
#include <pthread.h>
#include "harness.h"
#include "soak.h"

#define QUIET 3000     /* ms without an event: there are no more */
#define PATIENCE 30000 /* ms */

static struct soak soak;

static void make_object(const char *name)
{
	struct ocreg_object *o = NULL;
	char text[256];
	int r;

	snprintf(text, sizeof(text),
		 "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"%s\",\"namespace\":\"" NS
		 "\",\"labels\":{\"soak\":\"yes\"}},\"data\":{\"n\":\"0\",\"m\":\"0\"}}",
		 name);
	CHECK_INT(ocreg_decode(0, text, strlen(text), NULL, &o, NULL), 0);
	for (int64_t end = soak_now() + PATIENCE; soak_now() < end;) {
		r = ocreg_client_create(soak.client, o, NULL, NULL, NULL);
		if (!r || r == OCREG_E_EXISTS)
			break;
		soak_pause(&soak);
	}
	ocreg_unref(o);
}

static void make_objects(void)
{
	char name[32];

	for (unsigned i = 0; i < OBJECTS; i++) {
		snprintf(name, sizeof(name), "soak-%u", i);
		make_object(name);
	}
}

/* Each second a line, so that whoever reads them knows that it is alive. */
static void soak_for(int64_t seconds)
{
	for (int64_t end = soak_now() + seconds * 1000; soak_now() < end && !soak.stop;) {
		const struct timespec second = { 1, 0 };

		nanosleep(&second, NULL);
		printf("%ld calls, %ld cancelled, %ld clients, %ld and %ld events; %zu bytes in use\n", soak.calls,
		       soak.cancelled, soak.clients, soak.told[0], soak.told[1], mallinfo2().uordblks);
		fflush(stdout);
	}
}

static void wait_for_quiet(void)
{
	for (int64_t end = soak_now() + PATIENCE; soak_now() < end && soak_now() - soak.last_told < QUIET;)
		soak_pause(&soak);
}

/* What is stored in the end, as long as it takes to be told. */
static long stored(void)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_objects *l = NULL;
	long sum = 0;

	options.label_selector = "soak in (yes)";
	for (int64_t end = soak_now() + PATIENCE; !l && soak_now() < end;)
		if (ocreg_client_list(soak.client, MAP, NS, &options, &l, NULL))
			soak_pause(&soak);
	for (size_t i = 0; i < ocreg_objects_count(l); i++)
		sum += soak_sum(ocreg_objects_at(l, i));
	ocreg_objects_unref(l);
	return sum;
}

static void judge(long before)
{
	long sum = stored() - before;

	row("changes that were acknowledged are stored, and no others");
	harness_check(sum >= soak.acknowledged && sum <= soak.acknowledged + soak.unknown, __FILE__, __LINE__,
		      "%ld stored, %ld acknowledged, %ld not known", sum, soak.acknowledged, soak.unknown);
	row("something happened of everything");
	CHECK(soak.acknowledged > 20 && soak.cancelled > 0 && soak.clients > 3 && soak.told[0] > 20 && soak.told[1] > 20);
	row("no error but what a connection that is cut explains");
	CHECK_INT(soak.strange, 0);
}

static int64_t seconds;

static void test_soak(void)
{
	static void *(*const workers[])(void *) = { soak_write_n, soak_write_m, soak_come_and_go, soak_read, soak_cancel };
	static void *(*const watchers[])(void *) = { soak_watch, soak_loop };
	pthread_t threads[COUNT(workers) + COUNT(watchers)];
	size_t n = 0;
	long before;

	soak.client = soak_client(&soak);
	soak.view = ocreg_client_view(soak.client);
	if (!CHECK(soak.view != NULL))
		return;
	make_objects();
	before = stored();
	for (size_t i = 0; i < COUNT(watchers); i++)
		pthread_create(&threads[n++], NULL, watchers[i], &soak);
	for (size_t i = 0; i < COUNT(workers); i++)
		pthread_create(&threads[n++], NULL, workers[i], &soak);
	soak_for(seconds);
	soak.writers_stop = true;
	for (size_t i = COUNT(watchers); i < n; i++)
		pthread_join(threads[i], NULL);
	wait_for_quiet();
	soak.stop = true;
	for (size_t i = 0; i < COUNT(watchers); i++)
		pthread_join(threads[i], NULL);
	judge(before);
	ocreg_client_unref(soak.view);
	ocreg_client_unref(soak.client);
}

static const struct test tests[] = { TEST(test_soak) };

int main(int argc, char **argv)
{
	if (argc != 5) {
		fprintf(stderr, "usage: soak KUBECONFIG FOLDER SECONDS PAUSE\n");
		return 2;
	}
	soak.kubeconfig = argv[1];
	soak.folder = argv[2];
	seconds = atoll(argv[3]);
	soak.pause_ms = (unsigned) atoi(argv[4]);
	return run_tests(1, argv, "soak", tests, COUNT(tests));
}
