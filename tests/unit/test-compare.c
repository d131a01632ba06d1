/* SPDX-License-Identifier: Apache-2.0 */
#include "model.h"
#include "model/compare.h"

/* from, to, and the changes between them. */
static const struct {
	const char *name, *type, *from, *to, *changes;
} rows[] = {
	{ "equal", "s3", "{\"bucket\":\"a\",\"u\":{\"x\":1}}", "{\"u\":{\"x\":1.0},\"bucket\":\"a\"}", "[]" },
	{ "set, change, remove", "s3", "{\"bucket\":\"a\",\"keyID\":\"k\"}", "{\"bucket\":\"b\",\"region\":\"r\"}",
	  "[{\"path\":\"bucket\",\"from\":\"a\",\"to\":\"b\"},{\"path\":\"region\",\"to\":\"r\"},{\"path\":\"keyID\",\"from\":"
	  "\"k\"}]" },
	{ "false and unset", "s3", "{}", "{\"encrypt\":false}", "[{\"path\":\"encrypt\",\"to\":false}]" },
	{ "another variant", "config", "{\"spec\":{\"storage\":{\"emptyDir\":{}}}}",
	  "{\"spec\":{\"storage\":{\"pvc\":{\"claim\":\"c\"}}}}",
	  "[{\"path\":\"spec.storage.emptyDir\",\"from\":{}},{\"path\":\"spec.storage.pvc\",\"to\":{\"claim\":\"c\"}}]" },
	{ "lists by index", "config_spec", "{\"routes\":[{\"name\":\"a\"},{\"name\":\"b\"}]}",
	  "{\"routes\":[{\"name\":\"a\",\"hostname\":\"h\"}]}",
	  "[{\"path\":\"routes[0].hostname\",\"to\":\"h\"},{\"path\":\"routes[1]\",\"from\":{\"name\":\"b\"}}]" },
	{ "a list of text", "object_meta", "{\"finalizers\":[\"a\"]}", "{\"finalizers\":[\"b\",\"c\"]}",
	  "[{\"path\":\"finalizers[0]\",\"from\":\"a\",\"to\":\"b\"},{\"path\":\"finalizers[1]\",\"to\":\"c\"}]" },
	{ "maps by key", "config_spec", "{\"nodeSelector\":{\"a\":\"1\",\"b\":\"2\"}}",
	  "{\"nodeSelector\":{\"b\":\"3\",\"c.d/e\":\"4\"}}",
	  "[{\"path\":\"nodeSelector.a\",\"from\":\"1\"},{\"path\":\"nodeSelector.b\",\"from\":\"2\",\"to\":\"3\"},"
	  "{\"path\":\"nodeSelector.c.d/e\",\"to\":\"4\"}]" },
	{ "a map that comes", "config_spec", "{}", "{\"nodeSelector\":{\"a\":\"1\"}}",
	  "[{\"path\":\"nodeSelector.a\",\"to\":\"1\"}]" },
	{ "an empty map that comes", "config_spec", "{}", "{\"nodeSelector\":{}}", "[{\"path\":\"nodeSelector\",\"to\":{}}]" },
	{ "a map that goes", "config_spec", "{\"nodeSelector\":{\"a\":\"1\"}}", "{\"nodeSelector\":null}",
	  "[{\"path\":\"nodeSelector\",\"from\":{\"a\":\"1\"},\"to\":null}]" },
	{ "a map that goes, to nothing", "config_spec", "{\"nodeSelector\":{\"a\":\"1\"}}", "{}",
	  "[{\"path\":\"nodeSelector.a\",\"from\":\"1\"}]" },
	{ "a map that comes, over null", "config_spec", "{\"nodeSelector\":null}", "{\"nodeSelector\":{\"a\":\"1\"}}",
	  "[{\"path\":\"nodeSelector\",\"from\":null,\"to\":{\"a\":\"1\"}}]" },
	{ "null and unset", "config_spec", "{\"observedConfig\":null}", "{}", "[{\"path\":\"observedConfig\",\"from\":null}]" },
	{ "raw as a whole", "config_spec", "{\"observedConfig\":{\"a\":1}}", "{\"observedConfig\":{\"a\":2}}",
	  "[{\"path\":\"observedConfig\",\"from\":{\"a\":1},\"to\":{\"a\":2}}]" },
	{ "members without a row", "s3", "{\"u\":{\"x\":1},\"v\":1}", "{\"u\":{\"x\":2},\"w\":1}",
	  "[{\"path\":\"u\",\"from\":{\"x\":1},\"to\":{\"x\":2}},{\"path\":\"v\",\"from\":1},{\"path\":\"w\",\"to\":1}]" },
	{ "a misfit", "s3", "{\"chunkSizeMiB\":\"10\"}", "{\"chunkSizeMiB\":10}",
	  "[{\"path\":\"chunkSizeMiB\",\"from\":\"10\",\"to\":10}]" },
	{ "a secret", "config", "{\"spec\":{\"httpSecret\":\"a\"}}", "{\"spec\":{\"httpSecret\":\"b\"}}",
	  "[{\"path\":\"spec.httpSecret\",\"from\":\"<redacted>\",\"to\":\"<redacted>\"}]" },
	{ "a secret in what comes", "config", "{}", "{\"spec\":{\"httpSecret\":\"a\"}}",
	  "[{\"path\":\"spec\",\"to\":{\"httpSecret\":\"<redacted>\"}}]" },
	{ "entries of a Secret", "secret", "{\"data\":{\"a\":\"YQ==\",\"b\":\"Yg==\"}}",
	  "{\"data\":{\"a\":\"Yw==\",\"c\":\"ZA==\"},\"dat\":{\"e\":1}}",
	  "[{\"path\":\"data.a\",\"from\":\"<redacted>\",\"to\":\"<redacted>\"},{\"path\":\"data.b\",\"from\":\"<redacted>\"},"
	  "{\"path\":\"data.c\",\"to\":\"<redacted>\"},{\"path\":\"dat\",\"to\":\"<redacted>\"}]" },
	{ "what kubectl keeps", "object_meta", "{}",
	  "{\"annotations\":{\"a\":\"b\",\"kubectl.kubernetes.io/last-applied-configuration\":\"{}\"}}",
	  "[{\"path\":\"annotations.a\",\"to\":\"b\"},"
	  "{\"path\":\"annotations.kubectl.kubernetes.io/last-applied-configuration\",\"to\":\"<redacted>\"}]" },
	{ "what kubectl kept", "object_meta", "{\"annotations\":{\"kubectl.kubernetes.io/last-applied-configuration\":\"{}\"}}",
	  "{}", "[{\"path\":\"annotations.kubectl.kubernetes.io/last-applied-configuration\",\"from\":\"<redacted>\"}]" },
};

static void test_compare(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_object *from, *to, *plan = NULL;
		char *text = NULL;

		row("%s", rows[i].name);
		from = read_as(rows[i].type, rows[i].from);
		to = read_as(rows[i].type, rows[i].to);
		CHECK_INT(ocreg_compare(from, to, &plan, NULL), 0);
		CHECK_INT(ocreg_path_get(plan, "changes", &text, NULL), 0);
		CHECK_STR(text, rows[i].changes);
		ocreg_free(text);
		ocreg_unref(plan);
		ocreg_unref(from);
		ocreg_unref(to);
	}
}

static void test_compare_nothing(void)
{
	struct ocreg_object *a = ocreg_new(OCREG_TYPE_S3), *b = ocreg_new(OCREG_TYPE_GCS), *plan = NULL;

	CHECK_INT(ocreg_compare(a, b, &plan, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_compare(NULL, b, &plan, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_compare(a, NULL, &plan, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_compare(a, a, NULL, NULL), OCREG_E_ARG);
	CHECK(!plan);
	ocreg_unref(a);
	ocreg_unref(b);
}

/* No type of the schema is as deep as what a comparison has room for; this one is within itself. */
static const struct ocreg_field deep_field = { .json = "a", .json_len = 1, .kind = OCREG_KIND_OBJECT };
static const struct ocreg_type deep_type = { .name = "deep", .fields = &deep_field, .n_fields = 1 };

#define DEEPEST (OCREG_COMPARE_STEPS + 1)

struct deep {
	struct ocreg_object *levels[DEEPEST];
};

/* n objects, one in the other; the last has the state as its value. */
static struct ocreg_object *deep_new(struct deep *d, size_t n, uint8_t state)
{
	for (size_t i = n; i--;) {
		struct ocreg_object *o = calloc(1, sizeof(*o) + sizeof(o->values[0]));

		if (!o)
			abort();
		o->type = &deep_type;
		o->values[0].state = i + 1 < n ? OCREG_VALUE : state;
		o->values[0].object = i + 1 < n ? d->levels[i + 1] : NULL;
		d->levels[i] = o;
	}
	return d->levels[0];
}

static void deep_free(struct deep *d, size_t n)
{
	for (size_t i = 0; i < n; i++)
		free(d->levels[i]);
}

struct told {
	size_t times, steps;
	bool whole;
};

static int tell(const struct ocreg_difference *d, void *data)
{
	struct told *t = data;

	t->times++;
	t->steps = d->n_steps;
	t->whole = d->from && d->from->state == OCREG_VALUE;
	return 0;
}

static const struct {
	size_t levels, steps;
	bool whole;
} depths[] = {
	{ 1, 1, false },
	{ OCREG_COMPARE_STEPS, OCREG_COMPARE_STEPS, false },
	{ DEEPEST, OCREG_COMPARE_STEPS, true },
};

static void test_compare_deep(void)
{
	for (size_t i = 0; i < COUNT(depths); i++) {
		size_t n = depths[i].levels;
		struct told t = { 0 };
		struct deep from, to;

		row("%zu levels", n);
		CHECK_INT(ocreg_compare_each(deep_new(&from, n, OCREG_UNSET), deep_new(&to, n, OCREG_NULL), tell, &t), 0);
		CHECK_INT(t.times, 1);
		CHECK_INT(t.steps, depths[i].steps);
		CHECK_INT(t.whole, depths[i].whole);
		deep_free(&from, n);
		deep_free(&to, n);
	}
}

static const struct test tests[] = { TEST(test_compare), TEST(test_compare_nothing), TEST(test_compare_deep) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "compare", tests, COUNT(tests));
}
