/* SPDX-License-Identifier: Apache-2.0 */
#include "model.h"

/* What a document becomes when it is read and written: nothing is lost, whatever its type says. */
static const struct {
	const char *name, *type, *in, *out;
} rows[] = {
	{ "empty", "s3", "{}", "{}" },
	{ "values that look unset", "s3", "{\"bucket\":\"\",\"encrypt\":false,\"chunkSizeMiB\":0}",
	  "{\"bucket\":\"\",\"chunkSizeMiB\":0,\"encrypt\":false}" },
	{ "null", "s3", "{\"bucket\":null}", "{\"bucket\":null}" },
	{ "unknown members keep order, text and values", "s3",
	  "{ \"z\" : {\"x\":[ 1, 2.50 ,12345678901234567890 ]} , \"a\":\"b\\u00e9 \"}",
	  "{\"z\":{\"x\":[1,2.50,12345678901234567890]},\"a\":\"b\xc3\xa9 \"}" },
	{ "text for a number", "s3", "{\"chunkSizeMiB\":\"10\"}", "{\"chunkSizeMiB\":\"10\"}" },
	{ "a number for text", "s3", "{\"bucket\":5}", "{\"bucket\":5}" },
	{ "an object for text", "s3", "{\"bucket\":{\"a\" : [ ]}}", "{\"bucket\":{\"a\":[]}}" },
	{ "a list for an object", "storage", "{\"s3\":[{\"bucket\":\"b\"}]}", "{\"s3\":[{\"bucket\":\"b\"}]}" },
	{ "an object for a list", "config_spec", "{\"routes\":{\"name\":\"r\"}}", "{\"routes\":{\"name\":\"r\"}}" },
	{ "a list of mixed things", "config_spec", "{\"routes\":[{\"name\":\"r\"},5,null,\"x\",[1]]}",
	  "{\"routes\":[{\"name\":\"r\"},5,null,\"x\",[1]]}" },
	{ "a map of mixed things", "config_spec", "{\"nodeSelector\":{\"a\":\"1\",\"b\":2,\"c\":null,\"d\":{}}}",
	  "{\"nodeSelector\":{\"a\":\"1\",\"b\":2,\"c\":null,\"d\":{}}}" },
	{ "quantities", "resources", "{\"limits\":{\"cpu\":2,\"memory\":\"1Gi\",\"x\":0.5}}",
	  "{\"limits\":{\"cpu\":2,\"memory\":\"1Gi\",\"x\":0.5}}" },
	{ "a whole number written otherwise", "s3", "{\"chunkSizeMiB\":1e1}", "{\"chunkSizeMiB\":10}" },
	{ "a number out of range", "s3", "{\"chunkSizeMiB\":99999999999999999999}", "{\"chunkSizeMiB\":99999999999999999999}" },
	{ "raw scalars", "config_spec", "{\"observedConfig\":\"x\",\"unsupportedConfigOverrides\":true}",
	  "{\"unsupportedConfigOverrides\":true,\"observedConfig\":\"x\"}" },
	{ "the last of duplicates counts", "s3", "{\"bucket\":\"a\",\"bucket\":\"b\",\"u\":1,\"u\":2}",
	  "{\"bucket\":\"b\",\"u\":2}" },
	{ "the last of duplicates in a map counts", "config_spec", "{\"nodeSelector\":{\"a\":\"1\",\"b\":\"2\",\"a\":\"3\"}}",
	  "{\"nodeSelector\":{\"b\":\"2\",\"a\":\"3\"}}" },
	{ "NUL in text", "s3", "{\"bucket\":\"a\\u0000b\"}", "{\"bucket\":\"a\\u0000b\"}" },
	{ "YAML", "s3", "bucket: b\nencrypt: yes\nx: {z: [1, ~]}\n",
	  "{\"bucket\":\"b\",\"encrypt\":true,\"x\":{\"z\":[1,null]}}" },
	{ "YAML of a wrong type", "s3", "bucket: {a: [on]}\n", "{\"bucket\":{\"a\":[true]}}" },
};

static void test_read_and_write(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_object *o, *again;

		row("%s", rows[i].name);
		o = read_as(rows[i].type, rows[i].in);
		check_json(o, rows[i].out);
		again = read_as(rows[i].type, rows[i].out);
		check_json(again, rows[i].out);
		CHECK(ocreg_equal(o, again));
		ocreg_unref(o);
		ocreg_unref(again);
	}
}

#define CONFIG "\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\""

static const struct {
	const char *name, *text;
	bool strict;
	int code;
	const char *path;
	unsigned line, column;
} refused[] = {
	{ "not an object", "[1]", false, OCREG_E_TYPE, "", 1, 1 },
	{ "a scalar", "\n # x\n  5", false, OCREG_E_TYPE, "", 3, 3 },
	{ "no kind", "{\"apiVersion\":\"v1\"}", false, OCREG_E_KIND, "kind", 0, 0 },
	{ "no apiVersion", "{\"kind\":\"Config\"}", false, OCREG_E_KIND, "apiVersion", 0, 0 },
	{ "another kind", "{\"apiVersion\":\"v1\",\"kind\":\"Namespace\"}", false, OCREG_E_KIND, "kind", 0, 0 },
	{ "strict: unknown", "{" CONFIG ",\n \"spec\":{\"replicas\":1,\n  \"x\":2}}", true, OCREG_E_UNKNOWN, "spec.x", 3, 3 },
	{ "strict: type", "{" CONFIG ",\n\"spec\":{\"replicas\":\"1\"}}", true, OCREG_E_TYPE, "spec.replicas", 2, 9 },
	{ "strict: duplicate", "{" CONFIG ",\n\"spec\":{\"replicas\":1,\n\"replicas\":1}}", true, OCREG_E_DUPLICATE,
	  "spec.replicas", 3, 1 },
	{ "strict: type in a list", "{" CONFIG ",\"spec\":{\"routes\":[{},\n{\"name\":1}]}}", true, OCREG_E_TYPE,
	  "spec.routes[1].name", 2, 2 },
	{ "strict: type in a map", "{" CONFIG ",\"spec\":{\"nodeSelector\":{\n\"a\":1}}}", true, OCREG_E_TYPE,
	  "spec.nodeSelector.a", 2, 1 },
	{ "strict: fits", "{" CONFIG ",\"spec\":{\"replicas\":1}}", true, 0, "", 0, 0 },
};

static void test_refuse(void)
{
	for (size_t i = 0; i < COUNT(refused); i++) {
		struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
		struct ocreg_object *o = NULL;
		struct ocreg_error *e = NULL;

		row("%s", refused[i].name);
		options.flags = refused[i].strict ? OCREG_DECODE_STRICT : 0;
		CHECK_INT(ocreg_decode(0, refused[i].text, strlen(refused[i].text), &options, &o, &e), refused[i].code);
		CHECK_INT(ocreg_error_code(e), refused[i].code);
		CHECK_STR(ocreg_error_path(e), refused[i].path);
		CHECK_INT(ocreg_error_line(e), refused[i].line);
		CHECK_INT(ocreg_error_column(e), refused[i].column);
		CHECK_INT(o == NULL, refused[i].code < 0);
		ocreg_error_unref(e);
		ocreg_unref(o);
	}
}

static void test_many_members_cost_no_square(void)
{
	struct ocreg_object *o = NULL;
	char *text = malloc(2000000), *p = text;

	p += sprintf(p, "{\"nodeSelector\":{");
	for (int i = 0; i < 90000; i++)
		p += sprintf(p, "%s\"k%d\":\"\"", i ? "," : "", i / 2);
	sprintf(p, "}}");
	CHECK_INT(ocreg_decode(ocreg_type_find("config_spec"), text, strlen(text), NULL, &o, NULL), 0);
	CHECK_INT(ocreg_count(o, OCREG_CONFIG_SPEC_NODE_SELECTOR), 45000);
	ocreg_unref(o);
	free(text);
}

static const struct test tests[] = { TEST(test_read_and_write), TEST(test_refuse), TEST(test_many_members_cost_no_square) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "decode", tests, COUNT(tests));
}
