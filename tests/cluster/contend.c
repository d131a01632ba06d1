/* SPDX-License-Identifier: Apache-2.0 */
/*
 * contend NAME TIMES: eight writers add 1 to spec.requests.read.maxRunning of Config NAME so many times each, all at once: four threads
 * that share a client, and four processes with one of their own. A ninth counts in two other fields of the same object meanwhile. Prints
 * what the object holds in the end, as JSON; contention.py judges.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <ocreg/ocreg.h>

#define THREADS 4
#define PROCESSES 4
#define DEADLINE_MS 120000

static const char *name;
static int times;

static int fail(const char *what, struct ocreg_error *e)
{
	fprintf(stderr, "%s: %s: %s (%s)\n", what, ocreg_code_name(ocreg_error_code(e)), ocreg_error_message(e),
		ocreg_error_hint(e));
	ocreg_error_unref(e);
	return 1;
}

static struct ocreg_client *client_new(void)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;

	o.timeout_ms = DEADLINE_MS;
	if (ocreg_client_new(&o, &c, &e) < 0)
		exit(fail("client", e));
	return c;
}

static int add_one(struct ocreg_object *o, const char *path)
{
	char *text = NULL, next[32];
	int r = ocreg_path_get(o, path, &text, NULL);

	if (r < 0)
		return r;
	snprintf(next, sizeof(next), "%ld", (text ? atol(text) : 0) + 1);
	ocreg_free(text);
	return ocreg_path_set(o, path, next, NULL);
}

static int count_reads(struct ocreg_object *o, void *data)
{
	(void) data;
	return add_one(o, "spec.requests.read.maxRunning");
}

static int count_others(struct ocreg_object *o, void *data)
{
	int r = add_one(o, "spec.requests.write.maxRunning");

	(void) data;
	return r < 0 ? r : add_one(o, "metadata.annotations.count");
}

static int edit(struct ocreg_client *c, ocreg_edit_fn change)
{
	for (int i = 0; i < times; i++) {
		struct ocreg_error *e = NULL;

		if (ocreg_edit_run(c, OCREG_TYPE_CONFIG, NULL, name, change, NULL, NULL, NULL, &e) < 0)
			return fail("edit", e);
	}
	return 0;
}

static int work(ocreg_edit_fn change)
{
	struct ocreg_client *c = client_new();
	int r = edit(c, change);

	ocreg_client_unref(c);
	return r;
}

static void *work_beside(void *client)
{
	return edit(client, count_reads) ? client : NULL;
}

static int work_together(void)
{
	struct ocreg_client *c = client_new();
	pthread_t threads[THREADS];
	bool bad = false;

	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&threads[i], NULL, work_beside, c))
			abort();
	for (int i = 0; i < THREADS; i++) {
		void *failed = NULL;

		pthread_join(threads[i], &failed);
		bad |= failed != NULL;
	}
	ocreg_client_unref(c);
	return bad;
}

static int show(void)
{
	struct ocreg_client *c = client_new();
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	char *text = NULL;

	if (ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, name, NULL, &o, &e) < 0 ||
	    ocreg_encode(o, OCREG_FORMAT_JSON, OCREG_ENCODE_NO_MANAGED_FIELDS, &text, NULL, &e) < 0)
		return fail("get", e);
	puts(text);
	ocreg_free(text);
	ocreg_unref(o);
	ocreg_client_unref(c);
	return 0;
}

static int work_as(int number)
{
	if (number == 0)
		return work_together();
	return work(number <= PROCESSES ? count_reads : count_others);
}

int main(int argc, char **argv)
{
	int bad = 0, status;

	if (argc != 3)
		return 2;
	name = argv[1];
	times = atoi(argv[2]);
	for (int i = 0; i <= PROCESSES + 1; i++) {
		pid_t pid = fork();

		if (pid < 0)
			return 1;
		if (pid == 0)
			_exit(work_as(i));
	}
	while (wait(&status) > 0)
		bad |= !WIFEXITED(status) || WEXITSTATUS(status) != 0;
	return bad ? 1 : show();
}
