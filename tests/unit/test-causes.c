/* SPDX-License-Identifier: Apache-2.0 */
/* What servers refuse, as findings. The words are those of API servers; tests/cluster/refusals.py asks one. */
#include "harness.h"
#include <ocreg/ocreg.h>
#include "base/error.h"

#define CONFIG(spec)                                                                                                          \
	"{\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\",\"metadata\":{\"name\":\"cluster\"}," \
	"\"spec\":{\"managementState\":\"Managed\"," spec "}}"
#define ROUTE(spec) \
	"{\"apiVersion\":\"route.openshift.io/v1\",\"kind\":\"Route\",\"metadata\":{\"name\":\"a\"},\"spec\":{" spec "}}"
#define TO "\"to\":{\"kind\":\"Service\",\"name\":\"b\"}"
#define SECRET(more) "{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"metadata\":{\"name\":\"a\"}" more "}"
#define TYPED "failed to create typed patch object (/cluster; imageregistry.operator.openshift.io/v1, Kind=Config): "
#define UNREADABLE "Secret in version \"v1\" cannot be handled as a Secret: "
#define MOST 4

struct cause {
	const char *path, *message, *manager;
};

/* clang-format off */
static const struct {
	const char *name, *sent;
	int http;
	const char *message;
	struct cause causes[MOST];
	const char *want[MOST]; /* "RULE path", and what the message begins with behind a bar */
} rows[] = {
	{ "a rule", CONFIG("\"replicas\":1,\"logLevel\":\"Loud\""), 422, "invalid", { { "spec.logLevel", "Unsupported value: \"Loud\": supported values: \"\", \"Normal\"", "" } },
	  { "OCR003 spec.logLevel" } },
	{ "no object", NULL, 422, "invalid", { { "spec.logLevel", "Unsupported value: \"Loud\"", "" } }, { "OCR044 spec.logLevel|Unsupported value: \"Loud\"" } },
	{ "an object that is fine", CONFIG("\"replicas\":1"), 422, "invalid", { { "spec.replicas", "Invalid value: 1: a policy forbids it", "" } },
	  { "OCR044 spec.replicas|Invalid value: 1: a policy" } },
	{ "another kind of trouble at the same place", CONFIG("\"replicas\":1,\"logLevel\":\"Loud\""), 422, "invalid", { { "spec.logLevel", "Required value", "" } },
	  { "OCR044 spec.logLevel|Required value" } },
	{ "words of its own at the same place", CONFIG("\"replicas\":1,\"logLevel\":\"Loud\""), 422, "invalid", { { "spec.logLevel", "Invalid value: \"Loud\": too loud", "" } },
	  { "OCR003 spec.logLevel" } },
	{ "two at one place, two findings", CONFIG("\"replicas\":1,\"storage\":{\"azure\":{\"container\":\"A\"}}"), 422, "invalid",
	  { { "spec.storage.azure.container", "Invalid value: \"A\": spec.storage.azure.container in body should be at least 3 chars long", "" },
	    { "spec.storage.azure.container", "Invalid value: \"A\": spec.storage.azure.container in body should match '^[0-9a-z]+(-[0-9a-z]+)*$'", "" } },
	  { "OCR006 spec.storage.azure.container", "OCR004 spec.storage.azure.container" } },
	{ "two at one place, one finding", CONFIG("\"replicas\":1,\"resources\":{\"limits\":{\"cpu\":[]}}"), 422, "invalid",
	  { { "spec.resources.limits.cpu", "Invalid value: \"array\": spec.resources.limits.cpu in body must be of type integer,string: \"array\"", "" },
	    { "spec.resources.limits.cpu", "Invalid value: \"array\": spec.resources.limits.cpu in body must be of type integer: \"array\"", "" } },
	  { "OCR001 spec.resources.limits.cpu" } },
	{ "not checked any further", CONFIG("\"replicas\":\"1\""), 422, "invalid",
	  { { "spec.replicas", "Invalid value: \"string\": spec.replicas in body must be of type integer: \"string\"", "" },
	    { "", "Invalid value: null: some validation rules were not checked because the object was invalid", "" } }, { "OCR001 spec.replicas" } },
	{ "somewhere, a schema of several", CONFIG("\"replicas\":1,\"storage\":{\"oss\":{\"encryption\":{\"method\":\"KMS\"}}}"), 422, "invalid",
	  { { "", "Invalid value: \"\": \"spec.storage.oss.encryption\" must validate at least one schema (anyOf)", "" },
	    { "", "Invalid value: \"\": \"spec.storage.oss.encryption.method\" must not validate the schema (not)", "" } }, { "OCR016 spec.storage.oss.encryption" } },
	{ "somewhere, a format", CONFIG("\"replicas\":4294967296"), 422, "invalid",
	  { { "", "Invalid value: \"\": Checked value must be of type integer with format int32 in spec.replicas", "" } }, { "OCR009 spec.replicas" } },
	{ "somewhere, below what is named", ROUTE(TO ",\"path\":\"/a\",\"tls\":{\"termination\":\"passthrough\"}"), 422, "invalid",
	  { { "", "Invalid value: \"\": \"spec\" must validate all the schemas (allOf)", "" } }, { "OCR034 spec.path" } },
	{ "somewhere else", CONFIG("\"replicas\":1"), 422, "invalid", { { "", "Invalid value: \"\": \"spec.storage.oss\" must validate at least one schema (anyOf)", "" } },
	  { "OCR044 spec.storage.oss|Invalid value" } },
	{ "nowhere", CONFIG("\"replicas\":1"), 422, "invalid", { { "", "Forbidden: not on Fridays", "" } }, { "OCR044 |Forbidden: not on Fridays" } },
	{ "the object as a whole", CONFIG("\"replicas\":1"), 422, "invalid", { { "[]", "Forbidden: not on Fridays", "" } }, { "OCR044 |Forbidden: not on Fridays" } },
	{ "a field that is none", CONFIG("\"replicas\":1,\"replica\":2"), 422, "invalid", { { "spec.replica", "unknown field \"spec.replica\"", "" } }, { "OCR012 spec.replica" } },
	{ "a field of what is of the wrong type", CONFIG("\"replicas\":1,\"routes\":{\"name\":\"a\"}"), 422, "invalid", { { "spec.routes.name", "unknown field \"spec.routes.name\"", "" } },
	  { "OCR001 spec.routes" } },
	{ "a patch that cannot be read", CONFIG("\"replicas\":1"), 422, "invalid", { { "patch", "Invalid value: \"{...}\": json: cannot unmarshal", "" } },
	  { "OCR044 |invalid" } },
	{ "a conflict", CONFIG("\"replicas\":1"), 409, "Apply failed with 1 conflict", { { ".spec.replicas", "conflict with \"a\"", "a" } },
	  { "OCR044 spec.replicas|conflict with \"a\"" } },
	{ "a conflict in a list", CONFIG("\"replicas\":1,\"routes\":[{\"name\":\"a\"},{\"name\":\"b\"}]"), 409, "Apply failed", { { ".spec.routes[name=\"b\"].hostname", "conflict", "a" },
	    { ".spec.routes[0].hostname", "conflict", "a" } }, { "OCR044 spec.routes[1].hostname", "OCR044 spec.routes[0].hostname" } },
	{ "a conflict about what is not there", CONFIG("\"replicas\":1,\"routes\":[{\"name\":\"a\"}]"), 409, "Apply failed", { { ".spec.routes[name=\"b\"].hostname", "conflict", "a" },
	    { ".spec.routes[name=\"b\\\"\"].hostname", "conflict", "a" }, { ".spec.tolerations[=\"b\"]", "conflict", "a" }, { ".spec.routes[name=", "conflict", "a" } },
	  { "OCR044 spec.routes", "OCR044 spec.routes", "OCR044 spec.tolerations", "OCR044 spec.routes" } },
	{ "a conflict by a number", "{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"name\":\"a\"},\"spec\":{\"ports\":[{\"port\":80},{\"port\":5000}]}}", 409, "Apply failed",
	  { { ".spec.ports[port=5000].name", "conflict", "a" }, { ".spec.ports[port=5000,protocol=\"TCP\"].name", "conflict", "a" } },
	  { "OCR044 spec.ports[1].name", "OCR044 spec.ports" } },
	{ "a conflict, no object", NULL, 409, "Apply failed", { { ".spec.routes[name=\"b\"].hostname", "conflict", "a" } }, { "OCR044 spec.routes" } },
	{ "another version", CONFIG("\"replicas\":1"), 409, "the object has been modified", { { NULL, NULL, NULL } }, { NULL } },
	{ "apply: a field that is none", CONFIG("\"replicas\":1,\"replica\":2"), 500, TYPED ".spec.replica: field not declared in schema", { { NULL, NULL, NULL } },
	  { "OCR012 spec.replica" } },
	{ "apply: several", CONFIG("\"replicas\":\"x\",\"routes\":{\"a\":1}"), 500,
	  TYPED "errors:\n  .spec.replicas: expected numeric (int or float), got string\n  .spec.routes: expected list, got &{map[a:1]}", { { NULL, NULL, NULL } },
	  { "OCR001 spec.replicas", "OCR001 spec.routes" } },
	{ "apply: nothing to read", CONFIG("\"replicas\":1"), 500, TYPED ".spec", { { NULL, NULL, NULL } }, { NULL } },
	{ "unreadable, one finding", SECRET(",\"data\":{\"a\":\"!\"}"), 400, UNREADABLE "illegal base64 data at input byte 0", { { NULL, NULL, NULL } }, { "OCR053 data[a]" } },
	{ "unreadable, one of that kind", SECRET(",\"data\":{\"a\":\"!\"},\"type\":5"), 400, UNREADABLE "illegal base64 data at input byte 0", { { NULL, NULL, NULL } }, { "OCR053 data[a]" } },
	{ "unreadable, several", SECRET(",\"data\":{\"a\":\"!\",\"b\":\"!\"}"), 400, UNREADABLE "illegal base64 data at input byte 0", { { NULL, NULL, NULL } },
	  { "OCR044 |" UNREADABLE } },
	{ "unreadable, a place", SECRET(",\"immutable\":1,\"type\":5"), 400, UNREADABLE "json: cannot unmarshal number into Go struct field Secret.type of type v1.SecretType",
	  { { NULL, NULL, NULL } }, { "OCR001 type" } },
	{ "unreadable, nothing found", SECRET(""), 400, UNREADABLE "json: cannot unmarshal number into Go struct field Secret.type of type v1.SecretType", { { NULL, NULL, NULL } },
	  { "OCR044 |" UNREADABLE } },
	{ "another bad request", SECRET(""), 400, "the API version in the data does not match", { { NULL, NULL, NULL } }, { NULL } },
	{ "invalid without causes", SECRET(""), 422, "it is invalid", { { NULL, NULL, NULL } }, { "OCR044 |it is invalid" } },
	{ "not allowed", SECRET(""), 403, "secrets is forbidden: cannot be handled as a", { { NULL, NULL, NULL } }, { NULL } },
	{ "no answer", SECRET(""), 0, "nobody answers", { { NULL, NULL, NULL } }, { NULL } },
};
/* clang-format on */

static struct ocreg_error *made(size_t i)
{
	struct ocreg_error *e = NULL;

	CHECK_INT(ocreg_fail(&e, OCREG_E_INVALID, NULL, NULL, "%s", rows[i].message), OCREG_E_INVALID);
	ocreg_error_http(e, rows[i].http, "Invalid", -1);
	for (size_t k = 0; k < MOST && rows[i].causes[k].path; k++)
		ocreg_error_cause(e, rows[i].causes[k].path, rows[i].causes[k].message, rows[i].causes[k].manager);
	return e;
}

static void check_finding(const struct ocreg_finding *f, const char *want)
{
	const char *bar = strchr(want, '|'), *path = strchr(want, ' ') + 1;
	size_t n = bar ? (size_t) (bar - path) : strlen(path);

	harness_check(strncmp(ocreg_finding_rule(f), want, 6) == 0, __FILE__, __LINE__, "%s, not %s", ocreg_finding_rule(f),
		      want);
	harness_check(strlen(ocreg_finding_path(f)) == n && strncmp(ocreg_finding_path(f), path, n) == 0, __FILE__, __LINE__,
		      "%s, not %s", ocreg_finding_path(f), want);
	if (bar)
		CHECK(strncmp(ocreg_finding_message(f), bar + 1, strlen(bar + 1)) == 0);
	CHECK(*ocreg_finding_hint(f) != '\0');
}

static void test_causes(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_object *sent = NULL;
		struct ocreg_findings *fs = NULL;
		struct ocreg_error *e;
		size_t n = 0;

		row("%s", rows[i].name);
		e = made(i);
		if (rows[i].sent)
			CHECK_INT(ocreg_decode(0, rows[i].sent, strlen(rows[i].sent), NULL, &sent, NULL), 0);
		CHECK_INT(ocreg_error_findings(e, sent, NULL, &fs, NULL), 0);
		for (; n < MOST && rows[i].want[n]; n++)
			check_finding(ocreg_findings_at(fs, n), rows[i].want[n]);
		CHECK_INT(ocreg_findings_count(fs), n);
		ocreg_findings_unref(fs);
		ocreg_unref(sent);
		ocreg_error_unref(e);
	}
}

/* What is compared with, and for which release. */
static void test_options(void)
{
	static const char text[] = CONFIG("\"replicas\":1,\"replica\":2");
	struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_object *sent = NULL, *other = ocreg_new(OCREG_TYPE_S3);
	struct ocreg_findings *fs = NULL;
	struct ocreg_error *e = made(0);

	CHECK_INT(ocreg_decode(0, text, strlen(text), NULL, &sent, NULL), 0);
	check.old = other;
	CHECK_INT(ocreg_error_findings(e, sent, &check, &fs, NULL), 0);
	ocreg_findings_unref(fs);
	check.size = 1;
	CHECK_INT(ocreg_error_findings(e, sent, &check, &fs, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_error_findings(NULL, sent, NULL, &fs, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_error_findings(e, sent, NULL, NULL, NULL), OCREG_E_ARG);
	ocreg_error_unref(e);
	ocreg_unref(sent);
	ocreg_unref(other);
}

static const struct test tests[] = { TEST(test_causes), TEST(test_options) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "causes", tests, COUNT(tests));
}
