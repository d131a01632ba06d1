/* SPDX-License-Identifier: Apache-2.0 */
/* What the calls that read and check make of nothing: no text, no object, no place for an answer, and nobody who asks for the error. */
#include "harness.h"
#include <ocreg/ocreg.h>

static void test_no_text(void)
{
	struct ocreg_object *o = NULL;
	struct ocreg_documents *d = NULL;
	struct ocreg_findings *fs = NULL;
	struct ocreg_certificates *cs = NULL;
	unsigned line, column;

	CHECK_INT(ocreg_decode(0, NULL, 0, NULL, &o, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_decode(0, "{}", 2, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_decode(9999, "{}", 2, NULL, &o, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_decode_all(NULL, 0, NULL, &d, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_decode_all("{}", 2, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_check(NULL, 0, NULL, NULL, &fs, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_check("{}", 2, NULL, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_validate(NULL, NULL, &fs, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_certificates_parse(NULL, 0, &cs, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_certificates_parse("", 0, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_locate(NULL, 0, OCREG_FORMAT_ANY, "a", &line, &column, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_locate("{}", 2, OCREG_FORMAT_ANY, NULL, &line, &column, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_locate("{}", 2, OCREG_FORMAT_ANY, "a", NULL, &column, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_locate("{}", 2, OCREG_FORMAT_ANY, "a", &line, NULL, NULL), OCREG_E_ARG);
}

/* Options of another size than one may have, and none at all. */
static void test_options(void)
{
	struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_decode_options decode = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_object *o = ocreg_new(OCREG_TYPE_S3), *old = ocreg_new(OCREG_TYPE_GCS), *read = NULL;
	struct ocreg_findings *fs = NULL;

	check.size = 1;
	CHECK_INT(ocreg_validate(o, &check, &fs, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_check("{}", 2, &check, NULL, &fs, NULL), OCREG_E_ARG);
	check.size = 5000;
	CHECK_INT(ocreg_validate(o, &check, &fs, NULL), OCREG_E_ARG);
	check.size = sizeof(check);
	check.old = old;
	CHECK_INT(ocreg_validate(o, &check, &fs, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_validate(o, NULL, NULL, NULL), OCREG_E_ARG);
	decode.size = 1;
	CHECK_INT(ocreg_decode(OCREG_TYPE_S3, "{}", 2, &decode, &read, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_decode_all("{}", 2, &decode, NULL, NULL), OCREG_E_ARG);
	ocreg_unref(o);
	ocreg_unref(old);
}

/* More than there may be is as much as there may be. */
static void test_limits(void)
{
	struct ocreg_decode_options decode = OCREG_DECODE_OPTIONS_INIT;
	static const char *const texts[] = { "{\"bucket\": \"a\", \"region\": \"b\"}", "{\"bucket\": \"a\", \"encrypt\": true}",
					     "{\"bucket\": \"a\", \"chunkSizeMiB\": 5}", "{\"bucket\": \"a\", \"region\": null}",
					     "{\"bucket\": \"a\", \"cloudFront\": {}}" };
	struct ocreg_object *o = NULL;

	decode.max_bytes = SIZE_MAX;
	decode.max_depth = SIZE_MAX;
	decode.max_nodes = 3;
	CHECK_INT(ocreg_decode(OCREG_TYPE_S3, "{\"bucket\":\"b\"}", 14, &decode, &o, NULL), 0);
	ocreg_unref(o);
	decode.max_nodes = 2;
	for (size_t i = 0; i < COUNT(texts); i++) {
		for (enum ocreg_format format = OCREG_FORMAT_JSON; format <= OCREG_FORMAT_YAML; format++) {
			row("%s as format %d", texts[i], format);
			decode.format = format;
			CHECK_INT(ocreg_decode(OCREG_TYPE_S3, texts[i], strlen(texts[i]), &decode, &o, NULL), OCREG_E_LIMIT);
		}
	}
}

/* Nobody asks for the error, or for what was read. */
static void test_no_error(void)
{
	static const struct {
		unsigned type;
		const char *text;
		int code;
	} rows[] = {
		{ 0, "{", OCREG_E_SYNTAX },
		{ 0, "a: [", OCREG_E_SYNTAX },
		{ 0, "a: @", OCREG_E_SYNTAX },
		{ 0, "...\n", OCREG_E_SYNTAX },
		{ 0, "a: 1\n", OCREG_E_KIND },
		{ 0, "apiVersion: batch/v1\nkind: Job\n", OCREG_E_KIND },
		{ 0, "1", OCREG_E_TYPE },
		{ OCREG_TYPE_S3, "true", OCREG_E_TYPE },
		{ OCREG_TYPE_S3, "false", OCREG_E_TYPE },
		{ OCREG_TYPE_S3, "null", OCREG_E_TYPE },
		{ OCREG_TYPE_S3, "\"a\"", OCREG_E_TYPE },
		{ OCREG_TYPE_S3, "[]", OCREG_E_TYPE },
		{ OCREG_TYPE_S3, "{\"bukcet\":1}", OCREG_E_UNKNOWN },
		{ OCREG_TYPE_S3, "{\"bucket\":1}", OCREG_E_TYPE },
		{ OCREG_TYPE_S3, "{\"bucket\":\"a\",\"bucket\":\"b\"}", OCREG_E_DUPLICATE },
		{ OCREG_TYPE_OBJECT_META, "{\"labels\":{\"a\":\"b\",\"a\":\"c\"}}", OCREG_E_DUPLICATE },
		{ OCREG_TYPE_OBJECT_META, "{\"labels\":{\"a\":1}}", OCREG_E_TYPE },
		{ OCREG_TYPE_OBJECT_META, "{\"finalizers\":[\"a\",1]}", OCREG_E_TYPE },
		{ OCREG_TYPE_CONFIG_SPEC, "{\"routes\":[{\"name\":1}]}", OCREG_E_TYPE },
		{ OCREG_TYPE_CONFIG_SPEC, "{\"routes\":[1]}", OCREG_E_TYPE },
		{ OCREG_TYPE_CONFIG_SPEC, "{\"routes\":[{\"name\":\"a\"},{\"bad\":1}]}", OCREG_E_UNKNOWN },
		{ OCREG_TYPE_RESOURCES, "{\"limits\":{\"cpu\":true}}", OCREG_E_TYPE },
	};
	struct ocreg_decode_options strict = OCREG_DECODE_OPTIONS_INIT;

	strict.flags = OCREG_DECODE_STRICT;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_object *o = NULL;
		struct ocreg_documents *d = NULL;

		row("%s", rows[i].text);
		CHECK_INT(ocreg_decode(rows[i].type, rows[i].text, strlen(rows[i].text), &strict, &o, NULL), rows[i].code);
		CHECK(!o);
		if (rows[i].type)
			continue;
		CHECK(ocreg_decode_all(rows[i].text, strlen(rows[i].text), &strict, &d, NULL) < 0);
		CHECK(!d);
	}
}

static void test_no_certificate(void)
{
	CHECK(!ocreg_certificates_unref(NULL));
	CHECK_INT(ocreg_certificates_count(NULL), 0);
	CHECK(!ocreg_certificates_at(NULL, 0));
	CHECK_INT(ocreg_certificates_problem_count(NULL), 0);
	CHECK(!ocreg_certificates_problem_at(NULL, 0));
	CHECK_INT(ocreg_certificates_problem_line(NULL, 0), 0);
	CHECK_STR(ocreg_certificate_subject(NULL), "");
	CHECK_STR(ocreg_certificate_issuer(NULL), "");
	CHECK_STR(ocreg_certificate_serial(NULL), "");
	CHECK_STR(ocreg_certificate_fingerprint(NULL), "");
	CHECK_INT(ocreg_certificate_san_count(NULL), 0);
	CHECK(!ocreg_certificate_san_at(NULL, 0));
	CHECK_INT(ocreg_certificate_not_before(NULL), 0);
	CHECK_INT(ocreg_certificate_not_after(NULL), 0);
	CHECK(!ocreg_certificate_is_ca(NULL));
	CHECK(!ocreg_certificate_self_issued(NULL));
	CHECK_STR(ocreg_certificate_key_type(NULL), "");
	CHECK_INT(ocreg_certificate_key_bits(NULL), 0);
	CHECK_STR(ocreg_certificate_digest(NULL), "");
	CHECK_INT(ocreg_certificate_line(NULL), 0);
}

static void test_no_trust(void)
{
	CHECK(!ocreg_trust_unref(NULL));
	CHECK_INT(ocreg_trust_count(NULL), 0);
	CHECK(!ocreg_trust_at(NULL, 0));
	CHECK_STR(ocreg_trust_entry_key(NULL), "");
	CHECK_STR(ocreg_trust_entry_host(NULL), "");
	CHECK_INT(ocreg_trust_entry_port(NULL), 0);
	CHECK_STR(ocreg_trust_entry_text(NULL), "");
	CHECK_STR(ocreg_trust_entry_problem(NULL), "");
	CHECK(!ocreg_trust_entry_certificates(NULL));
}

static void test_no_list(void)
{
	CHECK(!ocreg_documents_unref(NULL));
	CHECK_INT(ocreg_documents_count(NULL), 0);
	CHECK(!ocreg_documents_at(NULL, 0));
	CHECK(!ocreg_context_unref(NULL));
	CHECK_INT(ocreg_context_count(NULL), 0);
	CHECK(!ocreg_context_objects(NULL));
	CHECK(!ocreg_findings_unref(NULL));
	CHECK_INT(ocreg_findings_count(NULL), 0);
	CHECK(!ocreg_findings_at(NULL, 0));
	CHECK_INT(ocreg_findings_pruned_count(NULL), 0);
	CHECK(!ocreg_findings_pruned_at(NULL, 0));
	CHECK_INT(ocreg_error_http_status(NULL), 0);
	CHECK_INT(ocreg_error_retry_after(NULL), -1);
	CHECK_INT(ocreg_apply_defaults(NULL), 0);
}

static void test_no_finding(void)
{
	CHECK_STR(ocreg_finding_rule(NULL), "");
	CHECK_STR(ocreg_finding_path(NULL), "");
	CHECK_STR(ocreg_finding_message(NULL), "");
	CHECK_STR(ocreg_finding_hint(NULL), "");
	CHECK_STR(ocreg_finding_fix_text(NULL), "");
	CHECK_INT(ocreg_finding_level(NULL), 0);
	CHECK_INT(ocreg_finding_severity(NULL), 0);
	CHECK_INT(ocreg_finding_fix(NULL), OCREG_FIX_NONE);
	CHECK(!ocreg_finding_loses_data(NULL));
	CHECK_INT(ocreg_finding_line(NULL) + ocreg_finding_column(NULL) + ocreg_finding_document(NULL), 0);
}

static void test_no_rule(void)
{
	size_t n = ocreg_rule_count();

	CHECK(n > 100);
	CHECK(!ocreg_rule_text(n, OCREG_RULE_ID));
	CHECK(!ocreg_rule_text(0, (enum ocreg_rule_text) 99));
	CHECK_INT(ocreg_rule_level(n), 0);
	CHECK_INT(ocreg_rule_severity(n), 0);
	CHECK_INT(ocreg_rule_since(n), 0);
	CHECK_INT(ocreg_rule_until(n), 0);
	CHECK(!ocreg_rule_loses_data(n));
	for (size_t i = 0; i < n; i++) {
		row("%s", ocreg_rule_text(i, OCREG_RULE_ID));
		CHECK(ocreg_rule_level(i) && ocreg_rule_severity(i));
		CHECK(!ocreg_rule_until(i) || ocreg_rule_until(i) >= ocreg_rule_since(i));
		CHECK(!ocreg_rule_loses_data(i) || ocreg_rule_severity(i) == OCREG_SEVERITY_WARNING);
		for (enum ocreg_rule_text what = OCREG_RULE_ID; what <= OCREG_RULE_SOURCE; what++)
			CHECK(*ocreg_rule_text(i, what));
	}
}

/* Objects around that are none: the one that is looked for is not among them. */
static void test_nothing_around(void)
{
	static const struct {
		const char *text, *rule;
	} rows[] = {
		{ "{\"apiVersion\": \"imageregistry.operator.openshift.io/v1\", \"kind\": \"Config\", \"metadata\": {\"name\": "
		  "\"cluster\"}, \"spec\": {\"managementState\": \"Managed\", \"replicas\": 1, \"storage\": {\"pvc\": "
		  "{\"claim\": "
		  "\"a\"}}}}",
		  "OCR156" },
		{ "{\"apiVersion\": \"v1\", \"kind\": \"PersistentVolumeClaim\", \"metadata\": {\"name\": "
		  "\"image-registry-storage\"}, "
		  "\"spec\": {\"accessModes\": [\"ReadWriteOnce\"], \"resources\": {\"requests\": {\"storage\": \"100Gi\"}}}}",
		  "OCR227" },
	};
	const struct ocreg_object *const around[] = { NULL, NULL };
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;

	options.context = around;
	options.n_context = COUNT(around);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_findings *fs = NULL;
		bool said = false;

		row("%s", rows[i].rule);
		CHECK_INT(ocreg_check(rows[i].text, strlen(rows[i].text), &options, NULL, &fs, NULL), 0);
		for (size_t k = 0; k < ocreg_findings_count(fs); k++)
			said |= strcmp(ocreg_finding_rule(ocreg_findings_at(fs, k)), rows[i].rule) == 0;
		CHECK(said);
		ocreg_findings_unref(fs);
	}
}

static const struct test tests[] = {
	TEST(test_no_text),  TEST(test_options), TEST(test_limits),     TEST(test_no_error), TEST(test_no_certificate),
	TEST(test_no_trust), TEST(test_no_list), TEST(test_no_finding), TEST(test_no_rule),  TEST(test_nothing_around),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "nothing", tests, COUNT(tests));
}
