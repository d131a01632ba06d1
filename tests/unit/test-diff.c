/* SPDX-License-Identifier: Apache-2.0 */
#include "model.h"

/* from, to, the patch between them, and whether applying it to `from` gives `to` to the letter. */
static const struct {
	const char *name, *type, *from, *to, *patch;
	bool whole;
} rows[] = {
	{ "equal", "s3", "{\"bucket\":\"a\",\"u\":{\"x\":1,\"y\":2}}", "{\"u\":{\"y\":2.0,\"x\":1},\"bucket\":\"a\"}", "{}",
	  true },
	{ "set, change, remove", "s3", "{\"bucket\":\"a\",\"keyID\":\"k\"}", "{\"bucket\":\"b\",\"region\":\"r\"}",
	  "{\"bucket\":\"b\",\"region\":\"r\",\"keyID\":null}", true },
	{ "explicit false is not unset", "s3", "{}", "{\"encrypt\":false}", "{\"encrypt\":false}", true },
	{ "one member deep down", "config", "{\"spec\":{\"storage\":{\"s3\":{\"bucket\":\"a\",\"region\":\"r\"}}}}",
	  "{\"spec\":{\"storage\":{\"s3\":{\"bucket\":\"b\",\"region\":\"r\"}}}}",
	  "{\"spec\":{\"storage\":{\"s3\":{\"bucket\":\"b\"}}}}", true },
	{ "another variant", "storage", "{\"emptyDir\":{}}", "{\"pvc\":{\"claim\":\"c\"}}",
	  "{\"emptyDir\":null,\"pvc\":{\"claim\":\"c\"}}", true },
	{ "an object emptied", "storage", "{\"s3\":{\"bucket\":\"a\"}}", "{\"s3\":{}}", "{\"s3\":{\"bucket\":null}}", true },
	{ "an object added empty", "storage", "{}", "{\"emptyDir\":{}}", "{\"emptyDir\":{}}", true },
	{ "lists are replaced", "config_spec", "{\"routes\":[{\"name\":\"a\"},{\"name\":\"b\"}]}",
	  "{\"routes\":[{\"name\":\"b\"}]}", "{\"routes\":[{\"name\":\"b\"}]}", true },
	{ "a list emptied", "config_spec", "{\"routes\":[{\"name\":\"a\"}]}", "{\"routes\":[]}", "{\"routes\":[]}", true },
	{ "maps by key", "config_spec", "{\"nodeSelector\":{\"a\":\"1\",\"b\":\"2\"}}",
	  "{\"nodeSelector\":{\"b\":\"3\",\"c\":\"4\"}}", "{\"nodeSelector\":{\"a\":null,\"b\":\"3\",\"c\":\"4\"}}", true },
	{ "unknown members by value", "s3", "{\"u\":{\"x\":[1, 2],\"y\":1},\"v\":1}", "{\"u\":{\"x\":[1,2.0],\"y\":2},\"w\":1}",
	  "{\"v\":null,\"u\":{\"y\":2},\"w\":1}", true },
	{ "raw by member", "config_spec", "{\"observedConfig\":{\"a\":{\"b\":1,\"c\":2}}}",
	  "{\"observedConfig\":{\"a\":{\"c\":2}}}", "{\"observedConfig\":{\"a\":{\"b\":null}}}", true },
	{ "raw becomes another kind of value", "config_spec", "{\"observedConfig\":{\"a\":1}}", "{\"observedConfig\":[1]}",
	  "{\"observedConfig\":[1]}", true },
	{ "null becomes unset", "config_spec", "{\"observedConfig\":null}", "{}", "{\"observedConfig\":null}", true },
	{ "unset to null says nothing", "config_spec", "{}", "{\"observedConfig\":null}", "{}", false },
	{ "value to null removes", "config_spec", "{\"observedConfig\":{}}", "{\"observedConfig\":null}",
	  "{\"observedConfig\":null}", false },
	{ "raw: of duplicates the last counts", "s3", "{\"u\":{\"x\":1,\"x\":2,\"y\":{\"z\":1,\"z\":2}}}",
	  "{\"u\":{\"x\":3,\"x\":2,\"y\":{\"z\":3}}}", "{\"u\":{\"y\":{\"z\":3}}}", true },
	{ "a misfit is replaced", "s3", "{\"chunkSizeMiB\":\"10\"}", "{\"chunkSizeMiB\":10}", "{\"chunkSizeMiB\":10}", true },
	{ "a misfit is compared by member", "s3", "{\"bucket\":{\"a\":1,\"b\":[2]}}", "{\"bucket\":{\"b\":[2.0],\"c\":3}}",
	  "{\"bucket\":{\"a\":null,\"c\":3}}", true },
	{ "a misfit in a map, too", "config_spec", "{\"nodeSelector\":{\"a\":{\"x\":1,\"y\":2}}}",
	  "{\"nodeSelector\":{\"a\":{\"y\":2}}}", "{\"nodeSelector\":{\"a\":{\"x\":null}}}", true },
	{ "a number and what is none", "s3", "{\"u\":5}", "{\"u\":{\"here\":\"................................\"}}",
	  "{\"u\":{\"here\":\"................................\"}}", true },
	{ "quantity: number or text", "resources", "{\"limits\":{\"cpu\":2}}", "{\"limits\":{\"cpu\":\"2\"}}",
	  "{\"limits\":{\"cpu\":\"2\"}}", true },
};

static void test_diff_and_apply(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_object *from, *to;
		char *patch = NULL;

		row("%s", rows[i].name);
		from = read_as(rows[i].type, rows[i].from);
		to = read_as(rows[i].type, rows[i].to);
		CHECK_INT(ocreg_diff(from, to, &patch, NULL), 0);
		CHECK_STR(patch, rows[i].patch);
		CHECK_INT(ocreg_equal(from, to), strcmp(rows[i].patch, "{}") == 0 && rows[i].whole);
		CHECK_INT(ocreg_apply(from, patch, strlen(patch), NULL, NULL), 0);
		CHECK_INT(ocreg_equal(from, to), rows[i].whole);
		ocreg_free(patch);
		ocreg_unref(from);
		ocreg_unref(to);
	}
}

/* The examples of RFC 7396, appendix A, as unknown members and as raw values; those at the root that are not objects fall away. */
static const struct {
	const char *original, *patch, *result;
} rfc[] = {
	{ "{\"a\":\"b\"}", "{\"a\":\"c\"}", "{\"a\":\"c\"}" },
	{ "{\"a\":\"b\"}", "{\"b\":\"c\"}", "{\"a\":\"b\",\"b\":\"c\"}" },
	{ "{\"a\":\"b\"}", "{\"a\":null}", "{}" },
	{ "{\"a\":\"b\",\"b\":\"c\"}", "{\"a\":null}", "{\"b\":\"c\"}" },
	{ "{\"a\":[\"b\"]}", "{\"a\":\"c\"}", "{\"a\":\"c\"}" },
	{ "{\"a\":\"c\"}", "{\"a\":[\"b\"]}", "{\"a\":[\"b\"]}" },
	{ "{\"a\":{\"b\":\"c\"}}", "{\"a\":{\"b\":\"d\",\"c\":null}}", "{\"a\":{\"b\":\"d\"}}" },
	{ "{\"a\":[{\"b\":\"c\"}]}", "{\"a\":[1]}", "{\"a\":[1]}" },
	{ "{\"e\":null}", "{\"a\":1}", "{\"e\":null,\"a\":1}" },
	{ "{}", "{\"a\":{\"bb\":{\"ccc\":null}}}", "{\"a\":{\"bb\":{}}}" },
};

/* An entry of a map that should be text, but is an object. */
static struct ocreg_object *in_a_map(const char *value)
{
	char text[128];

	snprintf(text, sizeof(text), "{\"nodeSelector\":{\"k\":%s}}", value);
	return read_as("config_spec", text);
}

static void test_rfc(void)
{
	for (size_t i = 0; i < COUNT(rfc); i++) {
		struct ocreg_object *o;
		char raw[128], patch[128], want[128];

		row("%s", rfc[i].patch);
		o = read_as("s3", rfc[i].original);
		CHECK_INT(ocreg_apply(o, rfc[i].patch, strlen(rfc[i].patch), NULL, NULL), 0);
		check_json(o, rfc[i].result);
		ocreg_unref(o);
		snprintf(raw, sizeof(raw), "{\"observedConfig\":%s}", rfc[i].original);
		snprintf(patch, sizeof(patch), "{\"observedConfig\":%s}", rfc[i].patch);
		snprintf(want, sizeof(want), "{\"observedConfig\":%s}", rfc[i].result);
		o = read_as("config_spec", raw);
		CHECK_INT(ocreg_apply(o, patch, strlen(patch), NULL, NULL), 0);
		check_json(o, want);
		ocreg_unref(o);
		o = in_a_map(rfc[i].original);
		snprintf(patch, sizeof(patch), "{\"nodeSelector\":{\"k\":%s}}", rfc[i].patch);
		snprintf(want, sizeof(want), "{\"nodeSelector\":{\"k\":%s}}", rfc[i].result);
		CHECK_INT(ocreg_apply(o, patch, strlen(patch), NULL, NULL), 0);
		check_json(o, want);
		ocreg_unref(o);
	}
}

static void test_apply_keeps_handles(void)
{
	struct ocreg_object *o = read_as("config", "{\"spec\":{\"replicas\":1,\"storage\":{\"emptyDir\":{}}}}");
	struct ocreg_object *spec = ocreg_get_object(o, OCREG_CONFIG_SPEC);
	static const char patch[] = "spec:\n  replicas: 2\n  storage: {emptyDir: null, s3: {bucket: b, region: null}}\n";

	CHECK_INT(ocreg_apply(o, patch, strlen(patch), NULL, NULL), 0);
	CHECK_INT(ocreg_get_int(spec, OCREG_CONFIG_SPEC_REPLICAS), 2);
	check_json(o, "{\"spec\":{\"storage\":{\"s3\":{\"bucket\":\"b\"}},\"replicas\":2}}");
	CHECK_INT(ocreg_apply(o, "{\"spec\":", 8, NULL, NULL), OCREG_E_SYNTAX);
	CHECK_INT(ocreg_get_int(spec, OCREG_CONFIG_SPEC_REPLICAS), 2);
	ocreg_unref(o);
}

static void test_defaults(void)
{
	struct ocreg_object *o =
		read_as("config", "{\"spec\":{\"logLevel\":null,\"operatorLogLevel\":\"\",\"storage\":{\"azure\":{},"
				  "\"s3\":{\"cloudFront\":{\"privateKey\":{\"key\":\"k\"}}}}}}");

	CHECK_INT(ocreg_apply_defaults(o), 0);
	check_json(o, "{\"spec\":{\"logLevel\":\"Normal\",\"operatorLogLevel\":\"\",\"storage\":{\"s3\":{\"cloudFront\":{"
		      "\"privateKey\":"
		      "{\"key\":\"k\",\"name\":\"\"}}},\"azure\":{\"networkAccess\":{\"type\":\"External\"}}}}}");
	ocreg_unref(o);
}

static const struct test tests[] = { TEST(test_diff_and_apply), TEST(test_rfc), TEST(test_apply_keeps_handles),
				     TEST(test_defaults) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "diff", tests, COUNT(tests));
}
