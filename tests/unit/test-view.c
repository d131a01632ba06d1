/* SPDX-License-Identifier: Apache-2.0 */
/* Entries of Secrets and ConfigMaps, and typed views of them. */
#include <ocreg/view.h>
#include "model.h"

static const char secret[] =
	"{\"data\":{\"b\":\"YmluAAECYXJ5\",\"bad\":\"hush hush\",\"e\":\"\",\"list\":[1],\"n\":null,\"over\":\"b2xk\"},"
	"\"stringData\":{\"over\":\"new\",\"s\":\"pla\\u00edn\"}}";
static const char map[] = "{\"data\":{\"t\":\"text\"},\"binaryData\":{\"b\":\"/w==\",\"bad\":\"=\"}}";

static const struct {
	const char *type, *text, *key, *wanted;
	size_t n;
	int code;
	const char *path;
} entries[] = {
	{ "secret", secret, "b", "bin\0\1\2ary", 9, 0, NULL },
	{ "secret", secret, "e", "", 0, 0, NULL },
	{ "secret", secret, "n", "", 0, 0, NULL },
	{ "secret", secret, "over", "new", 3, 0, NULL },
	{ "secret", secret, "s", "pla\xc3\xadn", 6, 0, NULL },
	{ "secret", secret, "bad", NULL, 0, OCREG_E_INVALID, "data[bad]" },
	{ "secret", secret, "list", NULL, 0, OCREG_E_INVALID, "data[list]" },
	{ "secret", secret, "none", NULL, 0, OCREG_E_RANGE, "data[none]" },
	{ "secret", "{}", "none", NULL, 0, OCREG_E_RANGE, "data[none]" },
	{ "secret", "{\"stringData\":{\"x\":1}}", "x", NULL, 0, OCREG_E_INVALID, "stringData[x]" },
	{ "config_map", map, "t", "text", 4, 0, NULL },
	{ "config_map", map, "b", "\xff", 1, 0, NULL },
	{ "config_map", map, "bad", NULL, 0, OCREG_E_INVALID, "binaryData[bad]" },
	{ "config_map", map, "none", NULL, 0, OCREG_E_RANGE, "data[none]" },
	{ "config", "{}", "x", NULL, 0, OCREG_E_KIND, "" },
};

static void test_getting(void)
{
	for (size_t i = 0; i < COUNT(entries); i++) {
		struct ocreg_object *o = read_as(entries[i].type, entries[i].text);
		struct ocreg_error *e = NULL;
		char *bytes = NULL;
		size_t n = 0;

		row("%s of a %s", entries[i].key, entries[i].type);
		CHECK_INT(ocreg_entry_get(o, entries[i].key, &bytes, &n, &e), entries[i].code);
		CHECK_INT(n, entries[i].n);
		CHECK(!entries[i].wanted || (bytes && memcmp(bytes, entries[i].wanted, n + 1) == 0));
		CHECK_INT(ocreg_entry_has(o, entries[i].key), entries[i].code == 0 || entries[i].code == OCREG_E_INVALID);
		if (e) {
			CHECK_STR(ocreg_error_path(e), entries[i].path);
			CHECK(!strstr(ocreg_error_message(e), "hush"));
		}
		ocreg_free(bytes);
		ocreg_error_unref(e);
		ocreg_unref(o);
	}
}

static const struct {
	const char *type, *text, *key, *value; /* value NULL: remove */
	size_t n;
	const char *wanted;
} sets[] = {
	{ "secret", "{}", "k", "v", 1, "{\"data\":{\"k\":\"dg==\"}}" },
	{ "secret", "{}", "k", "", 0, "{\"data\":{\"k\":\"\"}}" },
	{ "secret", "{\"stringData\":{\"k\":\"old\",\"o\":\"x\"}}", "k", "v", 1,
	  "{\"data\":{\"k\":\"dg==\"},\"stringData\":{\"o\":\"x\"}}" },
	{ "secret", "{\"data\":{\"k\":\"eA==\",\"o\":\"!\"},\"stringData\":{\"k\":\"x\"}}", "k", NULL, 0,
	  "{\"data\":{\"o\":\"!\"},\"stringData\":{}}" },
	{ "secret", "{}", "k", NULL, 0, "{}" },
	{ "config_map", "{}", "k", "v", 1, "{\"data\":{\"k\":\"v\"}}" },
	{ "config_map", "{}", "k", "a\0b", 3, "{\"binaryData\":{\"k\":\"YQBi\"}}" },
	{ "config_map", "{\"data\":{\"k\":\"v\"}}", "k", "\xff", 1, "{\"data\":{},\"binaryData\":{\"k\":\"/w==\"}}" },
	{ "config_map", "{\"data\":{},\"binaryData\":{\"k\":\"/w==\"}}", "k", "v", 1,
	  "{\"data\":{\"k\":\"v\"},\"binaryData\":{}}" },
};

static void check_encoded(const struct ocreg_object *o, unsigned flags, const char *wanted)
{
	char *text = NULL;

	CHECK_INT(ocreg_encode(o, OCREG_FORMAT_JSON, flags, &text, NULL, NULL), 0);
	CHECK_STR(text, wanted);
	ocreg_free(text);
}

static void test_setting(void)
{
	for (size_t i = 0; i < COUNT(sets); i++) {
		struct ocreg_object *o = read_as(sets[i].type, sets[i].text);

		row("%zu", i);
		if (sets[i].value)
			CHECK_INT(ocreg_entry_set(o, sets[i].key, sets[i].value, sets[i].n, NULL), 0);
		else
			CHECK_INT(ocreg_entry_remove(o, sets[i].key, NULL), 0);
		check_encoded(o, 0, sets[i].wanted);
		ocreg_unref(o);
	}
}

static void test_wrong_arguments(void)
{
	struct ocreg_object *o = read_as("secret", "{}"), *config = read_as("config", "{}"), *view = NULL;
	char *bytes = NULL;

	CHECK_INT(ocreg_entry_get(o, NULL, &bytes, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_entry_get(o, "k", NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_entry_get(NULL, "k", &bytes, NULL, NULL), OCREG_E_KIND);
	CHECK_INT(ocreg_entry_set(o, NULL, "v", 1, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_entry_set(o, "k", NULL, 0, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_entry_set(o, "\xff", "v", 1, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_entry_set(config, "k", "v", 1, NULL), OCREG_E_KIND);
	CHECK_INT(ocreg_entry_remove(o, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_entry_remove(config, "k", NULL), OCREG_E_KIND);
	CHECK(!ocreg_entry_has(o, NULL));
	CHECK_INT(ocreg_view_read(o, ocreg_type_find("config"), &view, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_view_read(o, 0, &view, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_view_read(config, ocreg_type_find("ca_bundle"), &view, NULL), OCREG_E_KIND);
	CHECK_INT(ocreg_view_write(o, config, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_view_write(o, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_view_write(config, config, NULL), OCREG_E_KIND);
	ocreg_unref(o);
	ocreg_unref(config);
}

/* What is read, what it looks like to people, and what writing it into another object gives. */
static const struct {
	const char *type, *holder, *text, *view, *shown, *written;
} views[] = {
	{ "s3_credentials", "secret",
	  "{\"data\":{\"REGISTRY_STORAGE_S3_ACCESSKEY\":\"aWQ=\",\"more\":\"eA==\"},\"stringData\":{\"REGISTRY_STORAGE_S3_"
	  "SECRETKEY\":\"key\"}}",
	  "{\"REGISTRY_STORAGE_S3_ACCESSKEY\":\"id\",\"REGISTRY_STORAGE_S3_SECRETKEY\":\"key\"}",
	  "{\"REGISTRY_STORAGE_S3_ACCESSKEY\":\"<redacted>\",\"REGISTRY_STORAGE_S3_SECRETKEY\":\"<redacted>\"}",
	  "{\"data\":{\"own\":\"eA==\",\"REGISTRY_STORAGE_S3_ACCESSKEY\":\"aWQ=\",\"REGISTRY_STORAGE_S3_SECRETKEY\":\"a2V5\"}}" },
	{ "gcs_credentials", "secret", "{\"data\":{\"REGISTRY_STORAGE_GCS_KEYFILE\":\"e30=\"}}",
	  "{\"REGISTRY_STORAGE_GCS_KEYFILE\":\"{}\"}", "{\"REGISTRY_STORAGE_GCS_KEYFILE\":\"<redacted>\"}",
	  "{\"data\":{\"own\":\"eA==\",\"REGISTRY_STORAGE_GCS_KEYFILE\":\"e30=\"}}" },
	{ "azure_credentials", "secret", "{\"stringData\":{\"REGISTRY_STORAGE_AZURE_ACCOUNTKEY\":\"a2V5\"}}",
	  "{\"REGISTRY_STORAGE_AZURE_ACCOUNTKEY\":\"a2V5\"}", "{\"REGISTRY_STORAGE_AZURE_ACCOUNTKEY\":\"<redacted>\"}",
	  "{\"data\":{\"own\":\"eA==\",\"REGISTRY_STORAGE_AZURE_ACCOUNTKEY\":\"YTJWNQ==\"}}" },
	{ "swift_credentials", "secret", "{\"data\":{\"REGISTRY_STORAGE_SWIFT_TOKENID\":\"dA==\"}}",
	  "{\"REGISTRY_STORAGE_SWIFT_TOKENID\":\"t\"}", "{\"REGISTRY_STORAGE_SWIFT_TOKENID\":\"<redacted>\"}",
	  "{\"data\":{\"own\":\"eA==\",\"REGISTRY_STORAGE_SWIFT_TOKENID\":\"dA==\"}}" },
	{ "ibmcos_credentials", "secret", "{\"data\":{\"REGISTRY_STORAGE_IBMCOS_IAMAPIKEY\":\"aw==\"}}",
	  "{\"REGISTRY_STORAGE_IBMCOS_IAMAPIKEY\":\"k\"}", "{\"REGISTRY_STORAGE_IBMCOS_IAMAPIKEY\":\"<redacted>\"}",
	  "{\"data\":{\"own\":\"eA==\",\"REGISTRY_STORAGE_IBMCOS_IAMAPIKEY\":\"aw==\"}}" },
	{ "oss_credentials", "secret", "{\"data\":{\"credentials\":\"aw==\"}}", "{\"credentials\":\"k\"}",
	  "{\"credentials\":\"<redacted>\"}", "{\"data\":{\"own\":\"eA==\",\"credentials\":\"aw==\"}}" },
	{ "route_certificate", "secret", "{\"data\":{\"tls.crt\":\"Yw==\",\"tls.key\":\"aw==\",\"ca.crt\":\"eA==\"}}",
	  "{\"tls.crt\":\"c\",\"tls.key\":\"k\"}", "{\"tls.crt\":\"c\",\"tls.key\":\"<redacted>\"}",
	  "{\"data\":{\"own\":\"eA==\",\"tls.crt\":\"Yw==\",\"tls.key\":\"aw==\"}}" },
	{ "ca_bundle", "config_map", "{\"data\":{\"ca-bundle.crt\":\"PEM\"}}", "{\"ca-bundle.crt\":\"PEM\"}",
	  "{\"ca-bundle.crt\":\"PEM\"}", "{\"data\":{\"own\":\"eA==\",\"ca-bundle.crt\":\"PEM\"}}" },
	{ "ca_bundle", "config_map", "{}", "{}", "{}", "{\"data\":{\"own\":\"eA==\"}}" },
};

static void test_views(void)
{
	for (size_t i = 0; i < COUNT(views); i++) {
		struct ocreg_object *from = read_as(views[i].holder, views[i].text), *view = NULL;
		struct ocreg_object *to = read_as(views[i].holder, "{\"data\":{\"own\":\"eA==\"}}");

		row("%s", views[i].type);
		CHECK_INT(ocreg_view_read(from, ocreg_type_find(views[i].type), &view, NULL), 0);
		check_encoded(view, 0, views[i].view);
		check_encoded(view, OCREG_ENCODE_REDACT, views[i].shown);
		CHECK_INT(ocreg_view_write(to, view, NULL), 0);
		check_encoded(to, 0, views[i].written);
		ocreg_unref(from);
		ocreg_unref(view);
		ocreg_unref(to);
	}
}

static void test_removing_by_view(void)
{
	struct ocreg_object *o =
		read_as("secret", "{\"data\":{\"tls.crt\":\"Yw==\",\"tls.key\":\"aw==\"},\"stringData\":{\"tls.cacrt\":\"x\"}}");
	struct ocreg_route_certificate *view = ocreg_route_certificate_new();

	CHECK_INT(ocreg_route_certificate_null_ca_certificate(view), 0);
	CHECK_INT(ocreg_route_certificate_set_key(view, "new"), 0);
	CHECK_INT(ocreg_view_write(o, (struct ocreg_object *) view, NULL), 0);
	check_encoded(o, 0, "{\"data\":{\"tls.crt\":\"Yw==\",\"tls.key\":\"bmV3\"},\"stringData\":{}}");
	ocreg_route_certificate_unref(view);
	ocreg_unref(o);
}

static void test_what_cannot_be_read(void)
{
	static const struct {
		const char *text;
		int code;
	} rows[] = {
		{ "{\"data\":{\"tls.crt\":\"!\"}}", OCREG_E_INVALID },
		{ "{\"data\":{\"tls.crt\":\"/w==\"}}", OCREG_E_ENCODING },
		{ "{\"data\":{\"tls.key\":\"AA==\"}}", OCREG_E_ENCODING },
		{ "{\"data\":{\"tls.key\":{}}}", OCREG_E_INVALID },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_object *o = read_as("secret", rows[i].text), *view = NULL;

		row("%s", rows[i].text);
		CHECK_INT(ocreg_view_read(o, ocreg_type_find("route_certificate"), &view, NULL), rows[i].code);
		CHECK(!view);
		ocreg_unref(o);
	}
}

static const struct test tests[] = {
	TEST(test_getting), TEST(test_setting),          TEST(test_wrong_arguments),
	TEST(test_views),   TEST(test_removing_by_view), TEST(test_what_cannot_be_read),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "view", tests, COUNT(tests));
}
