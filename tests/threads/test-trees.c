/* SPDX-License-Identifier: Apache-2.0 */
/* What threads may do with objects: share references, read one tree, write each its own. ThreadSanitizer is the judge. */
#include <pthread.h>
#include <ocreg/ocreg.h>
#include "harness.h"

#define THREADS 4
#define ROUNDS 500

static const char document[] =
	"{\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\",\"metadata\":{\"name\":\"cluster\","
	"\"labels\":{\"a\":\"b\"}},\"spec\":{\"replicas\":2,\"unknown\":[1,{\"x\":null}],\"httpSecret\":\"hidden\",\"storage\":"
	"{\"s3\":{\"bucket\":\"images\",\"chunkSizeMiB\":1}},\"routes\":[{\"name\":\"one\"}],\"tolerations\":[{\"key\":\"k\"}]}}";

/* What one thread works on, and how often it was wrong. */
struct worker {
	struct ocreg_object *shared;
	int64_t number;
	unsigned wrong;
};

static struct ocreg_object *read_document(void)
{
	struct ocreg_object *o = NULL;

	return ocreg_decode(0, document, strlen(document), NULL, &o, NULL) == 0 ? o : NULL;
}

static struct ocreg_config_spec *spec_of(struct ocreg_object *o)
{
	return ocreg_config_get_spec((struct ocreg_config *) o);
}

static void *share_references(void *arg)
{
	struct worker *w = arg;

	for (int i = 0; i < 20 * ROUNDS; i++) {
		struct ocreg_object *part = ocreg_ref((struct ocreg_object *) spec_of(w->shared));

		if (part != (struct ocreg_object *) spec_of(w->shared))
			w->wrong++;
		ocreg_unref(part);
	}
	return NULL;
}

/* The last of them frees the tree. */
static void *drop_reference(void *arg)
{
	struct worker *w = arg;

	w->shared = ocreg_unref(w->shared);
	return NULL;
}

static void *read_tree(void *arg)
{
	struct worker *w = arg;

	for (int i = 0; i < ROUNDS / 10; i++) {
		struct ocreg_object *copy = ocreg_copy(w->shared);
		struct ocreg_findings *fs = NULL;
		char *text = NULL;

		if (ocreg_config_spec_get_replicas(spec_of(w->shared)) != 2 || !copy || !ocreg_equal(w->shared, copy))
			w->wrong++;
		if (ocreg_validate(w->shared, NULL, &fs, NULL) < 0 || ocreg_findings_valid(fs))
			w->wrong++;
		if (ocreg_encode(w->shared, OCREG_FORMAT_YAML, OCREG_ENCODE_REDACT, &text, NULL, NULL) < 0 ||
		    strstr(text, "hidden"))
			w->wrong++;
		ocreg_free(text);
		ocreg_findings_unref(fs);
		ocreg_unref(copy);
	}
	return NULL;
}

static void write_own(struct worker *w, struct ocreg_object *o)
{
	char *patch = NULL, want[64];

	snprintf(want, sizeof(want), "{\"spec\":{\"replicas\":%lld}}", (long long) w->number);
	ocreg_config_spec_set_replicas(spec_of(o), w->number);
	if (ocreg_diff(w->shared, o, &patch, NULL) < 0 || strcmp(patch, want) != 0)
		w->wrong++;
	ocreg_free(patch);
}

/* Each its own tree, compared with one that all of them read. */
static void *write_trees(void *arg)
{
	struct worker *w = arg;

	for (int i = 0; i < ROUNDS / 10; i++) {
		struct ocreg_object *o = i % 2 ? ocreg_copy(w->shared) : read_document();

		if (o)
			write_own(w, o);
		else
			w->wrong++;
		ocreg_unref(o);
	}
	return NULL;
}

static void *read_tables(void *arg)
{
	struct worker *w = arg;

	for (int i = 0; i < ROUNDS; i++)
		if (!ocreg_rule_text(0, OCREG_RULE_ID) || !ocreg_type_find("config") ||
		    ocreg_rule_text(ocreg_rule_count(), OCREG_RULE_ID))
			w->wrong++;
	return NULL;
}

static const struct {
	const char *what;
	void *(*run)(void *);
	bool own_reference;
} rows[] = {
	{ "share references of a tree", share_references, false },
	{ "drop the last reference", drop_reference, true },
	{ "read one tree", read_tree, false },
	{ "write a tree each", write_trees, false },
	{ "read the tables", read_tables, false },
};

static void run_threads(void *(*run)(void *), struct ocreg_object *o, bool own_reference)
{
	pthread_t threads[THREADS];
	struct worker workers[THREADS];

	for (int i = 0; i < THREADS; i++) {
		workers[i] = (struct worker) { own_reference ? ocreg_ref(o) : o, 100 + i, 0 };
		CHECK_INT(pthread_create(&threads[i], NULL, run, &workers[i]), 0);
	}
	if (own_reference)
		ocreg_unref(o);
	for (int i = 0; i < THREADS; i++) {
		pthread_join(threads[i], NULL);
		CHECK_INT(workers[i].wrong, 0);
	}
	if (!own_reference)
		ocreg_unref(o);
}

static void test_threads(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_object *o = read_document();

		row("%s", rows[i].what);
		if (CHECK(o != NULL))
			run_threads(rows[i].run, o, rows[i].own_reference);
	}
}

static const struct test tests[] = { TEST(test_threads) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "threads", tests, COUNT(tests));
}
