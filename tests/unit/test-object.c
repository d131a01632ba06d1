/* SPDX-License-Identifier: Apache-2.0 */
#include "model.h"

static void test_three_states(void)
{
	struct ocreg_s3 *s3 = ocreg_s3_new();

	CHECK(!ocreg_s3_has_bucket(s3) && !ocreg_s3_is_null_bucket(s3) && !ocreg_s3_get_bucket(s3));
	CHECK_INT(ocreg_s3_set_bucket(s3, ""), 0);
	CHECK(ocreg_s3_has_bucket(s3));
	CHECK_STR(ocreg_s3_get_bucket(s3), "");
	CHECK_INT(ocreg_s3_null_bucket(s3), 0);
	CHECK(!ocreg_s3_has_bucket(s3) && ocreg_s3_is_null_bucket(s3));
	CHECK_INT(ocreg_s3_clear_bucket(s3), 0);
	CHECK(!ocreg_s3_is_null_bucket(s3));
	CHECK_INT(ocreg_s3_set_encrypt(s3, false), 0);
	CHECK(ocreg_s3_has_encrypt(s3) && !ocreg_s3_get_encrypt(s3));
	CHECK_INT(ocreg_s3_set_chunk_size_mib(s3, 0), 0);
	CHECK(ocreg_s3_has_chunk_size_mib(s3));
	check_json(ocreg_s3_object(s3), "{\"chunkSizeMiB\":0,\"encrypt\":false}");
	ocreg_s3_unref(s3);
}

static void test_text_is_copied_and_overwritten_in_place(void)
{
	struct ocreg_s3 *s3 = ocreg_s3_new();
	char text[] = "first value";

	CHECK_INT(ocreg_s3_set_bucket(s3, text), 0);
	memset(text, 'x', sizeof(text) - 1);
	CHECK_STR(ocreg_s3_get_bucket(s3), "first value");
	CHECK_INT(ocreg_s3_set_bucket(s3, "2nd"), 0);
	CHECK_STR(ocreg_s3_get_bucket(s3), "2nd");
	CHECK_INT(ocreg_s3_set_bucket(s3, "a third value, longer than any"), 0);
	CHECK_STR(ocreg_s3_get_bucket(s3), "a third value, longer than any");
	CHECK_INT(ocreg_s3_set_bucket(s3, ocreg_s3_get_bucket(s3)), 0);
	CHECK_STR(ocreg_s3_get_bucket(s3), "a third value, longer than any");
	CHECK_INT(ocreg_s3_set_bucket(s3, "\xff"), OCREG_E_ARG);
	CHECK_STR(ocreg_s3_get_bucket(s3), "a third value, longer than any");
	ocreg_s3_unref(s3);
}

static void test_child_pins_its_tree(void)
{
	struct ocreg_config_spec *spec = ocreg_config_spec_new();
	struct ocreg_s3 *s3 = ocreg_storage_make_s3(ocreg_config_spec_make_storage(spec));

	ocreg_s3_ref(s3);
	ocreg_s3_set_bucket(s3, "b");
	ocreg_config_spec_unref(spec);
	CHECK_STR(ocreg_s3_get_bucket(s3), "b");
	ocreg_s3_unref(s3);
}

static void test_set_object_copies(void)
{
	struct ocreg_storage *a = ocreg_storage_new();
	struct ocreg_s3 *s3 = ocreg_s3_new();
	struct ocreg_gcs *gcs = ocreg_gcs_new();

	ocreg_s3_set_bucket(s3, "one");
	CHECK_INT(ocreg_storage_set_s3(a, s3), 0);
	ocreg_s3_set_bucket(s3, "two");
	CHECK_STR(ocreg_s3_get_bucket(ocreg_storage_get_s3(a)), "one");
	CHECK_INT(ocreg_set_object(ocreg_storage_object(a), OCREG_STORAGE_S3, ocreg_gcs_object(gcs)), OCREG_E_ARG);
	CHECK_INT(ocreg_storage_set_s3(a, NULL), 0);
	CHECK(!ocreg_storage_has_s3(a));
	ocreg_storage_unref(a);
	ocreg_s3_unref(s3);
	ocreg_gcs_unref(gcs);
}

static void test_assign(void)
{
	struct ocreg_config_spec *spec = ocreg_config_spec_new();
	struct ocreg_object *from = read_as("config_route", "{\"name\":\"n\",\"later\":1.50,\"hostname\":5}");
	struct ocreg_config_route *to = ocreg_config_spec_append_routes(spec);

	ocreg_config_route_set_secret_name(to, "gone");
	CHECK_INT(ocreg_assign(ocreg_config_route_object(to), from), 0);
	check_json(ocreg_config_spec_object(spec), "{\"routes\":[{\"name\":\"n\",\"hostname\":5,\"later\":1.50}]}");
	CHECK_INT(ocreg_assign(ocreg_config_route_object(to), ocreg_config_route_object(to)), 0);
	check_json(ocreg_config_spec_object(spec), "{\"routes\":[{\"name\":\"n\",\"hostname\":5,\"later\":1.50}]}");
	CHECK_INT(ocreg_assign(from, ocreg_config_spec_object(spec)), OCREG_E_ARG);
	CHECK_INT(ocreg_assign(from, NULL), OCREG_E_ARG);
	ocreg_unref(from);
	ocreg_config_spec_unref(spec);
}

static void test_lists(void)
{
	struct ocreg_config_spec *spec = ocreg_config_spec_new();
	static const char *const names[] = { "c", "a", "b" };

	CHECK_INT(ocreg_config_spec_count_routes(spec), 0);
	CHECK(!ocreg_config_spec_at_routes(spec, 0));
	for (size_t i = 0; i < 3; i++)
		ocreg_config_route_set_name(ocreg_config_spec_append_routes(spec), names[i]);
	ocreg_config_route_set_name(ocreg_config_spec_insert_routes(spec, 1), "d");
	CHECK_INT(ocreg_config_spec_move_routes(spec, 0, 3), 0);
	CHECK_INT(ocreg_config_spec_remove_routes(spec, 0), 0);
	check_json(ocreg_config_spec_object(spec), "{\"routes\":[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"}]}");
	CHECK(!ocreg_config_spec_insert_routes(spec, 4));
	CHECK_INT(ocreg_config_spec_move_routes(spec, 0, 3), OCREG_E_RANGE);
	CHECK_INT(ocreg_config_spec_remove_routes(spec, 3), OCREG_E_RANGE);
	while (ocreg_config_spec_count_routes(spec))
		ocreg_config_spec_remove_routes(spec, 0);
	check_json(ocreg_config_spec_object(spec), "{\"routes\":[]}");
	ocreg_config_spec_unref(spec);
}

static void test_maps(void)
{
	struct ocreg_config_spec *spec = ocreg_config_spec_new();

	CHECK_INT(ocreg_config_spec_set_node_selector(spec, "a", "1"), 0);
	CHECK_INT(ocreg_config_spec_set_node_selector(spec, "b", "2"), 0);
	CHECK_INT(ocreg_config_spec_set_node_selector(spec, "a", "3"), 0);
	CHECK_STR(ocreg_config_spec_get_node_selector(spec, "a"), "3");
	CHECK_INT(ocreg_config_spec_remove_node_selector(spec, "a"), 0);
	CHECK(!ocreg_config_spec_get_node_selector(spec, "a"));
	CHECK_STR(ocreg_config_spec_key_node_selector(spec, 0), "b");
	CHECK(!ocreg_config_spec_key_node_selector(spec, 1));
	CHECK_INT(ocreg_config_spec_set_node_selector(spec, "\xff", "1"), OCREG_E_ARG);
	check_json(ocreg_config_spec_object(spec), "{\"nodeSelector\":{\"b\":\"2\"}}");
	ocreg_config_spec_unref(spec);
}

static void test_wrong_kinds_and_ids(void)
{
	struct ocreg_object *o = ocreg_new(ocreg_type_find("s3"));

	CHECK_INT(ocreg_set_string(o, 999, "x"), OCREG_E_NOFIELD);
	CHECK_INT(ocreg_set_int(o, OCREG_S3_BUCKET, 1), OCREG_E_NOFIELD);
	CHECK_INT(ocreg_set_bool(o, OCREG_S3_BUCKET, true), OCREG_E_NOFIELD);
	CHECK_INT(ocreg_insert_string(o, OCREG_S3_BUCKET, 0, "x"), OCREG_E_NOFIELD);
	CHECK_INT(ocreg_map_set(o, OCREG_S3_BUCKET, "k", "v"), OCREG_E_NOFIELD);
	CHECK(!ocreg_make(o, OCREG_S3_BUCKET) && !ocreg_insert(o, OCREG_S3_BUCKET, 0) && !ocreg_get_string(o, 999));
	CHECK(!ocreg_new(0) && !ocreg_new(9999) && !ocreg_get_string(NULL, 0) && !ocreg_has(NULL, 0));
	check_json(o, "{}");
	ocreg_unref(o);
}

static void test_raw(void)
{
	struct ocreg_config_spec *spec = ocreg_config_spec_new();

	CHECK_INT(ocreg_config_spec_set_observed_config(spec, " { \"a\" : [ 1 , 2 ] } "), 0);
	CHECK_STR(ocreg_config_spec_get_observed_config(spec), "{\"a\":[1,2]}");
	CHECK_INT(ocreg_config_spec_set_observed_config(spec, "{"), OCREG_E_ARG);
	CHECK_STR(ocreg_config_spec_get_observed_config(spec), "{\"a\":[1,2]}");
	CHECK_INT(ocreg_config_spec_set_observed_config(spec, "null"), 0);
	CHECK(ocreg_config_spec_is_null_observed_config(spec));
	ocreg_config_spec_unref(spec);
}

/* What is no secret as a whole, and has one in it. */
static const struct {
	const char *type, *text, *shown;
} partly[] = {
	{ "proxy", "{\"http\":\"http://me:hush@a:1/b\"}", "{\"http\":\"http://<redacted>@a:1/b\"}" },
	{ "proxy", "{\"http\":\"http://a:1/b?c=d@e\"}", "{\"http\":\"http://a:1/b?c=d@e\"}" },
	{ "proxy", "{\"http\":\"me@a\",\"noProxy\":\"x http://hush@a,y\"}",
	  "{\"http\":\"me@a\",\"noProxy\":\"x http://<redacted>@a,y\"}" },
	{ "proxy", "{\"http\":[\"http://hush@a\"]}", "{\"http\":[\"http://<redacted>@a\"]}" },
	{ "object_meta", "{\"annotations\":{\"a\":\"http://me:hush@a\"}}", "{\"annotations\":{\"a\":\"http://<redacted>@a\"}}" },
	{ "config_spec", "{\"unknown\":{\"a\":[{\"b\":\"c \\\"http://hush@a\\\"\"}]}}",
	  "{\"unknown\":{\"a\":[{\"b\":\"c \\\"http://<redacted>@a\\\"\"}]}}" },
	{ "config_spec", "{\"env\":[{\"name\":\"REGISTRY_HTTP_SECRET\",\"value\":\"hush\"},{\"name\":\"A\",\"value\":\"b\"}]}",
	  "{\"env\":[{\"name\":\"REGISTRY_HTTP_SECRET\",\"value\":\"<redacted>\"},{\"name\":\"A\",\"value\":\"b\"}]}" },
	{ "config_spec",
	  "{\"env\":[{\"value\":\"b\",\"name\":\"PASSWORD\"},{\"name\":\"PASSWORD\",\"valueFrom\":{\"value\":\"b\"}}]}",
	  "{\"env\":[{\"value\":\"b\",\"name\":\"PASSWORD\"},{\"name\":\"PASSWORD\",\"valueFrom\":{\"value\":\"b\"}}]}" },
	{ "config_spec",
	  "{\"env\":[{\"name\":\"name\",\"name\":\"TOKEN\",\"value\":\"h\\\\\"},{\"name\":\"TOKEN\",\"value\":1}]}",
	  "{\"env\":[{\"name\":\"name\",\"name\":\"TOKEN\",\"value\":\"<redacted>\"},{\"name\":\"TOKEN\",\"value\":1}]}" },
};

static void test_secrets_within(void)
{
	for (size_t i = 0; i < COUNT(partly); i++) {
		struct ocreg_object *o = read_as(partly[i].type, partly[i].text);
		char *text = NULL;

		row("%s", partly[i].text);
		CHECK_INT(ocreg_encode(o, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT, &text, NULL, NULL), 0);
		CHECK_STR(text, partly[i].shown);
		ocreg_free(text);
		CHECK_INT(ocreg_encode(o, OCREG_FORMAT_JSON, 0, &text, NULL, NULL), 0);
		CHECK_STR(text, partly[i].text);
		ocreg_free(text);
		ocreg_unref(o);
	}
}

static void test_redaction(void)
{
	static const char secret[] = "hush-hush";
	struct ocreg_object *o =
		read_as("config", "{\"metadata\":{\"annotations\":{\"kubectl.kubernetes.io/last-applied-configuration\":"
				  "\"{hush-hush}\",\"a\":\"b\"}},\"spec\":{\"httpSecret\":\"hush-hush\"}}");
	struct ocreg_object *number = read_as("config_spec", "{\"httpSecret\":[\"hush-hush\"]}");
	char *text = NULL;

	ocreg_encode(o, OCREG_FORMAT_YAML, OCREG_ENCODE_REDACT, &text, NULL, NULL);
	CHECK(!strstr(text, secret) && strstr(text, "a: b"));
	ocreg_free(text);
	ocreg_encode(number, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT, &text, NULL, NULL);
	CHECK_STR(text, "{\"httpSecret\":\"<redacted>\"}");
	ocreg_free(text);
	ocreg_encode(o, OCREG_FORMAT_JSON, 0, &text, NULL, NULL);
	CHECK_HAS(text, secret);
	ocreg_free(text);
	ocreg_unref(o);
	ocreg_unref(number);
}

static const struct test tests[] = {
	TEST(test_three_states),
	TEST(test_text_is_copied_and_overwritten_in_place),
	TEST(test_child_pins_its_tree),
	TEST(test_set_object_copies),
	TEST(test_assign),
	TEST(test_lists),
	TEST(test_maps),
	TEST(test_wrong_kinds_and_ids),
	TEST(test_raw),
	TEST(test_redaction),
	TEST(test_secrets_within),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "object", tests, COUNT(tests));
}
