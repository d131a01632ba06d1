/* SPDX-License-Identifier: Apache-2.0 */
#include "model.h"

static const char document[] =
	"{\"metadata\":{\"labels\":{\"app\":\"x\",\"a.b/c\":\"y\"}},\"spec\":{\"replicas\":2,\"httpSecret\":\"s\","
	"\"routes\":[{\"name\":\"r0\"},{\"name\":\"r1\"}],\"storage\":{\"s3\":{\"bucket\":\"b\"}},"
	"\"resources\":{\"limits\":{\"cpu\":2}},\"observedConfig\":null}}";

static const struct {
	const char *path;
	int code;
	const char *value;
} gets[] = {
	{ "spec.replicas", 0, "2" },
	{ "spec.storage.s3.bucket", 0, "b" },
	{ "spec.storage.s3", 0, "{\"bucket\":\"b\"}" },
	{ "spec.storage.pvc.claim", 0, NULL },
	{ "spec.routes[1].name", 0, "r1" },
	{ "spec.routes[1]", 0, "{\"name\":\"r1\"}" },
	{ "spec.routes[2].name", 0, NULL },
	{ "spec.routes", 0, "[{\"name\":\"r0\"},{\"name\":\"r1\"}]" },
	{ "metadata.labels.app", 0, "x" },
	{ "metadata.labels.a.b/c", 0, "y" },
	{ "metadata.labels[\"a.b/c\"]", 0, "y" },
	{ "metadata.labels['app']", 0, "x" },
	{ "spec.resources.limits.cpu", 0, "2" },
	{ "spec.observedConfig", 0, "null" },
	{ "spec.nonsense", OCREG_E_NOFIELD, NULL },
	{ "spec.replicas.x", OCREG_E_NOFIELD, NULL },
	{ "spec.routes.name", OCREG_E_ARG, NULL },
	{ "spec.routes[x]", OCREG_E_ARG, NULL },
	{ "spec.routes[-1]", OCREG_E_ARG, NULL },
	{ "spec.routes[0", OCREG_E_ARG, NULL },
	{ "spec[0]", OCREG_E_NOFIELD, NULL },
	{ "spec..replicas", OCREG_E_ARG, NULL },
	{ "", OCREG_E_ARG, NULL },
};

static void test_get(void)
{
	struct ocreg_object *o = read_as("config", document);

	for (size_t i = 0; i < COUNT(gets); i++) {
		char *value = NULL;

		row("%s", gets[i].path);
		CHECK_INT(ocreg_path_get(o, gets[i].path, &value, NULL), gets[i].code);
		CHECK_STR(value, gets[i].value);
		ocreg_free(value);
	}
	ocreg_unref(o);
}

static const struct {
	const char *path, *text;
	int code;
	const char *after;
} sets[] = {
	{ "replicas", "3", 0, "{\"replicas\":3}" },
	{ "replicas", "three", OCREG_E_TYPE, "{}" },
	{ "replicas", "", OCREG_E_TYPE, "{}" },
	{ "storage", " \n", OCREG_E_TYPE, "{}" },
	{ "managementState", "", 0, "{\"managementState\":\"\"}" },
	{ "replicas", "1.5", OCREG_E_TYPE, "{}" },
	{ "defaultRoute", "true", 0, "{\"defaultRoute\":true}" },
	{ "defaultRoute", "1", OCREG_E_TYPE, "{}" },
	{ "managementState", "Managed", 0, "{\"managementState\":\"Managed\"}" },
	{ "managementState", "null", 0, "{\"managementState\":\"null\"}" },
	{ "storage.pvc.claim", "c", 0, "{\"storage\":{\"pvc\":{\"claim\":\"c\"}}}" },
	{ "storage", "{pvc: {claim: c}}", 0, "{\"storage\":{\"pvc\":{\"claim\":\"c\"}}}" },
	{ "storage", "null", 0, "{\"storage\":null}" },
	{ "storage", "[1]", OCREG_E_TYPE, "{}" },
	{ "storage", "{", OCREG_E_SYNTAX, "{}" },
	{ "routes[0].name", "r", 0, "{\"routes\":[{\"name\":\"r\"}]}" },
	{ "routes[0]", "{\"name\":\"r\"}", 0, "{\"routes\":[{\"name\":\"r\"}]}" },
	{ "routes[1].name", "r", OCREG_E_RANGE, "{}" },
	{ "routes[1]", "{}", OCREG_E_RANGE, "{}" },
	{ "nodeSelector.kubernetes.io/os", "linux", 0, "{\"nodeSelector\":{\"kubernetes.io/os\":\"linux\"}}" },
	{ "nodeSelector", "{a: b}", 0, "{\"nodeSelector\":{\"a\":\"b\"}}" },
	{ "resources.limits.cpu", "500m", 0, "{\"resources\":{\"limits\":{\"cpu\":\"500m\"}}}" },
	{ "observedConfig", "{a: [1]}", 0, "{\"observedConfig\":{\"a\":[1]}}" },
	{ "nonsense", "1", OCREG_E_NOFIELD, "{}" },
	{ "storage.nonsense.x", "1", OCREG_E_NOFIELD, "{}" },
};

static void test_set(void)
{
	for (size_t i = 0; i < COUNT(sets); i++) {
		struct ocreg_object *o = read_as("config_spec", "{}");
		struct ocreg_error *e = NULL;

		row("%s=%s", sets[i].path, sets[i].text);
		CHECK_INT(ocreg_path_set(o, sets[i].path, sets[i].text, &e), sets[i].code);
		CHECK_INT(ocreg_error_code(e), sets[i].code);
		check_json(o, sets[i].after);
		ocreg_error_unref(e);
		ocreg_unref(o);
	}
}

static const struct {
	const char *path, *after;
} unsets[] = {
	{ "replicas", "{\"storage\":{\"s3\":{\"bucket\":\"b\"}},\"routes\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"nodeSelector\":{"
		      "\"a\":\"1\",\"b\":\"2\"}}" },
	{ "storage.s3.bucket", "{\"storage\":{\"s3\":{}},\"routes\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"replicas\":1,"
			       "\"nodeSelector\":{\"a\":\"1\",\"b\":\"2\"}}" },
	{ "storage.pvc.claim", "{\"storage\":{\"s3\":{\"bucket\":\"b\"}},\"routes\":[{\"name\":\"a\"},{\"name\":\"b\"}],"
			       "\"replicas\":1,\"nodeSelector\":{\"a\":\"1\",\"b\":\"2\"}}" },
	{ "routes[0]", "{\"storage\":{\"s3\":{\"bucket\":\"b\"}},\"routes\":[{\"name\":\"b\"}],\"replicas\":1,\"nodeSelector\":{"
		       "\"a\":\"1\",\"b\":\"2\"}}" },
	{ "nodeSelector.a", "{\"storage\":{\"s3\":{\"bucket\":\"b\"}},\"routes\":[{\"name\":\"a\"},{\"name\":\"b\"}],"
			    "\"replicas\":1,\"nodeSelector\":{\"b\":\"2\"}}" },
};

static void test_unset(void)
{
	for (size_t i = 0; i < COUNT(unsets); i++) {
		struct ocreg_object *o = read_as(
			"config_spec", "{\"replicas\":1,\"storage\":{\"s3\":{\"bucket\":\"b\"}},\"routes\":[{\"name\":\"a\"},"
				       "{\"name\":\"b\"}],\"nodeSelector\":{\"a\":\"1\",\"b\":\"2\"}}");

		row("%s", unsets[i].path);
		CHECK_INT(ocreg_path_set(o, unsets[i].path, NULL, NULL), 0);
		check_json(o, unsets[i].after);
		ocreg_unref(o);
	}
}

static const char yaml[] = "apiVersion: v1\n"
			   "spec:\n"
			   "  # a comment\n"
			   "  replicas: \"2\"\n"
			   "  routes:\n"
			   "  - name: a\n"
			   "    hostname: b\n"
			   "  -   name: c\n"
			   "  nodeSelector: {\"\xc3\xa4\": 1, b: 2}\n";
static const char json[] =
	"{\n \"spec\": {\"a\\\"b\": 1, \"replicas\": \"2\",\n  \"routes\": [ {\"name\": 1}, 5, \"\xc3\xa4\", true]}}";

static const struct {
	const char *name, *text, *path;
	unsigned line, column;
} places[] = {
	{ "YAML", yaml, "spec", 2, 1 },
	{ "YAML", yaml, "spec.replicas", 4, 3 },
	{ "YAML", yaml, "spec.routes", 5, 3 },
	{ "YAML", yaml, "spec.routes[0]", 6, 5 },
	{ "YAML", yaml, "spec.routes[0].hostname", 7, 5 },
	{ "YAML", yaml, "spec.routes[1].name", 8, 7 },
	{ "YAML", yaml, "spec.nodeSelector.b", 9, 26 },
	{ "YAML: not there", yaml, "spec.routes[1].hostname", 8, 7 },
	{ "YAML: not there", yaml, "spec.storage.s3.bucket", 2, 1 },
	{ "YAML: nothing there", yaml, "status.x", 1, 1 },
	{ "JSON", json, "spec", 2, 2 },
	{ "JSON", json, "spec.a\"b", 2, 11 },
	{ "JSON", json, "spec.replicas", 2, 22 },
	{ "JSON", json, "spec.routes", 3, 3 },
	{ "JSON", json, "spec.routes[0]", 3, 15 },
	{ "JSON", json, "spec.routes[0].name", 3, 16 },
	{ "JSON", json, "spec.routes[1]", 3, 28 },
	{ "JSON", json, "spec.routes[2]", 3, 31 },
	{ "JSON", json, "spec.routes[3]", 3, 36 },
	{ "JSON: not there", json, "spec.routes[4]", 3, 3 },
};

static void test_locate(void)
{
	for (size_t i = 0; i < COUNT(places); i++) {
		unsigned line = 0, column = 0;

		row("%s %s", places[i].name, places[i].path);
		CHECK_INT(ocreg_locate(places[i].text, strlen(places[i].text), OCREG_FORMAT_ANY, places[i].path, &line, &column,
				       NULL),
			  0);
		CHECK_INT(line, places[i].line);
		CHECK_INT(column, places[i].column);
	}
}

static const struct test tests[] = { TEST(test_get), TEST(test_set), TEST(test_unset), TEST(test_locate) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "path", tests, COUNT(tests));
}
