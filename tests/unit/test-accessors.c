/* SPDX-License-Identifier: Apache-2.0 */
/* The accessors that typegen prints, one function for each kind of field: each reaches the field that it names, and passes on results. */
#include <ocreg/ocreg.h>
#include "harness.h"

/* The value at a path is this text; NULL: nothing is there. */
static void check_path(const struct ocreg_object *o, const char *path, const char *want)
{
	char *text = NULL;

	CHECK_INT(ocreg_path_get(o, path, &text, NULL), 0);
	CHECK_STR(text, want);
	ocreg_free(text);
}

static void test_types(void)
{
	struct ocreg_config *c = ocreg_config_new();
	struct ocreg_object *o = ocreg_config_object(c);

	CHECK_INT(ocreg_type_of(o), OCREG_TYPE_CONFIG);
	CHECK(ocreg_config_from(o) == c);
	CHECK(ocreg_s3_from(o) == NULL);
	CHECK(ocreg_config_from(NULL) == NULL);
	CHECK(ocreg_config_ref(c) == c);
	CHECK(ocreg_config_unref(c) == NULL);
	struct ocreg_config *copy = ocreg_config_copy(c);
	CHECK(copy != NULL && copy != c);
	ocreg_config_unref(copy);
	ocreg_config_unref(c);
	CHECK(ocreg_config_unref(NULL) == NULL);
}

static void test_null_handles(void)
{
	CHECK(!ocreg_s3_has_bucket(NULL));
	CHECK(ocreg_s3_get_bucket(NULL) == NULL);
	CHECK_INT(ocreg_config_spec_get_replicas(NULL), 0);
	CHECK(!ocreg_config_spec_get_read_only(NULL));
	CHECK(ocreg_config_spec_get_storage(NULL) == NULL);
	CHECK_INT(ocreg_config_spec_count_routes(NULL), 0);
}

static void test_null_clients(void)
{
	struct ocreg_s3 *o = ocreg_s3_new();
	unsigned line;

	ocreg_client_cancel(NULL);
	CHECK_STR(ocreg_client_explain(NULL), "");
	CHECK(!ocreg_client_view(NULL) && !ocreg_edit_object(NULL) && !ocreg_edit_live(NULL) && !ocreg_edit_findings(NULL));
	CHECK_INT(ocreg_client_get(NULL, OCREG_TYPE_CONFIG, NULL, NULL, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_create(NULL, ocreg_s3_object(o), NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_patch(NULL, OCREG_TYPE_CONFIG, NULL, NULL, "{}", 2, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_edit_begin(NULL, OCREG_TYPE_CONFIG, NULL, NULL, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_edit_run(NULL, OCREG_TYPE_CONFIG, NULL, NULL, NULL, NULL, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_edit_commit(NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_edit_patch(NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_diff(ocreg_s3_object(o), ocreg_s3_object(o), NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_path_get(ocreg_s3_object(o), "bucket", NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_locate("{}", 2, OCREG_FORMAT_ANY, "a", &line, NULL, NULL), OCREG_E_ARG);
	ocreg_s3_unref(o);
}

static void test_decode(void)
{
	static const char text[] = "spec: {replicas: 2, storage: {s3: {bucket: b}}}";
	struct ocreg_config *c = NULL;
	struct ocreg_error *err = NULL;

	CHECK_INT(ocreg_config_decode(text, sizeof(text) - 1, NULL, &c, &err), 0);
	CHECK_INT(ocreg_config_spec_get_replicas(ocreg_config_get_spec(c)), 2);
	CHECK_STR(ocreg_s3_get_bucket(ocreg_storage_get_s3(ocreg_config_spec_get_storage(ocreg_config_get_spec(c)))), "b");
	ocreg_config_unref(c);
	c = NULL;
	CHECK_INT(ocreg_config_decode("{", 1, NULL, &c, &err), OCREG_E_SYNTAX);
	CHECK(c == NULL && err != NULL);
	ocreg_error_unref(err);
}

static void test_scalars(void)
{
	struct ocreg_config_spec *s = ocreg_config_spec_new();
	struct ocreg_object *o = ocreg_config_spec_object(s);

	row("text");
	CHECK(!ocreg_config_spec_has_log_level(s));
	CHECK_INT(ocreg_config_spec_set_log_level(s, "Debug"), 0);
	CHECK(ocreg_config_spec_has_log_level(s));
	CHECK_STR(ocreg_config_spec_get_log_level(s), "Debug");
	check_path(o, "logLevel", "Debug");
	CHECK_INT(ocreg_config_spec_clear_log_level(s), 0);
	check_path(o, "logLevel", NULL);
	row("integer");
	CHECK_INT(ocreg_config_spec_set_replicas(s, INT64_MAX), 0);
	CHECK_INT(ocreg_config_spec_get_replicas(s), INT64_MAX);
	check_path(o, "replicas", "9223372036854775807");
	row("boolean");
	CHECK_INT(ocreg_config_spec_set_read_only(s, true), 0);
	CHECK(ocreg_config_spec_get_read_only(s));
	check_path(o, "readOnly", "true");
	row("raw");
	CHECK_INT(ocreg_config_spec_set_observed_config(s, "{\"a\": [1]}"), 0);
	CHECK_STR(ocreg_config_spec_get_observed_config(s), "{\"a\":[1]}");
	CHECK_INT(ocreg_config_spec_set_observed_config(s, "{"), OCREG_E_ARG);
	row("null");
	CHECK_INT(ocreg_config_spec_null_observed_config(s), 0);
	CHECK(ocreg_config_spec_is_null_observed_config(s));
	CHECK(!ocreg_config_spec_has_observed_config(s));
	ocreg_config_spec_unref(s);
}

static void test_objects(void)
{
	struct ocreg_storage *st = ocreg_storage_new();
	struct ocreg_s3 *s3 = ocreg_s3_new();

	row("set copies");
	ocreg_s3_set_bucket(s3, "one");
	CHECK_INT(ocreg_storage_set_s3(st, s3), 0);
	ocreg_s3_set_bucket(s3, "two");
	CHECK_STR(ocreg_s3_get_bucket(ocreg_storage_get_s3(st)), "one");
	row("set NULL clears");
	CHECK_INT(ocreg_storage_set_s3(st, NULL), 0);
	CHECK(ocreg_storage_get_s3(st) == NULL);
	row("make");
	CHECK_INT(ocreg_pvc_set_claim(ocreg_storage_make_pvc(st), "c"), 0);
	CHECK(ocreg_storage_make_pvc(st) == ocreg_storage_get_pvc(st));
	check_path(ocreg_storage_object(st), "pvc.claim", "c");
	ocreg_s3_unref(s3);
	ocreg_storage_unref(st);
}

static void test_list_of_objects(void)
{
	struct ocreg_config_spec *s = ocreg_config_spec_new();
	struct ocreg_object *o = ocreg_config_spec_object(s);

	row("make");
	CHECK(ocreg_config_spec_make_routes(s) == s);
	check_path(o, "routes", "[]");
	row("append, insert, move, remove");
	CHECK_INT(ocreg_config_route_set_name(ocreg_config_spec_append_routes(s), "b"), 0);
	CHECK_INT(ocreg_config_route_set_name(ocreg_config_spec_append_routes(s), "c"), 0);
	CHECK_INT(ocreg_config_route_set_name(ocreg_config_spec_insert_routes(s, 0), "a"), 0);
	check_path(o, "routes", "[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"}]");
	CHECK_INT(ocreg_config_spec_move_routes(s, 0, 2), 0);
	check_path(o, "routes", "[{\"name\":\"b\"},{\"name\":\"c\"},{\"name\":\"a\"}]");
	CHECK_INT(ocreg_config_spec_remove_routes(s, 1), 0);
	CHECK_INT(ocreg_config_spec_count_routes(s), 2);
	CHECK_STR(ocreg_config_route_get_name(ocreg_config_spec_at_routes(s, 1)), "a");
	row("past the end");
	CHECK(ocreg_config_spec_at_routes(s, 2) == NULL);
	CHECK_INT(ocreg_config_spec_remove_routes(s, 2), OCREG_E_RANGE);
	CHECK(ocreg_config_spec_insert_routes(s, 3) == NULL);
	ocreg_config_spec_unref(s);
}

static void test_list_by_key(void)
{
	struct ocreg_resources *r = ocreg_resources_new();

	ocreg_resource_claim_set_name(ocreg_resources_append_claims(r), "a");
	ocreg_resource_claim_set_name(ocreg_resources_append_claims(r), "b");
	CHECK_INT(ocreg_resources_find_claims(r, "b"), 1);
	CHECK_INT(ocreg_resources_find_claims(r, "c"), -1);
	ocreg_resources_unref(r);
}

static void test_list_of_texts(void)
{
	struct ocreg_object_meta *m = ocreg_object_meta_new();
	struct ocreg_object *o = ocreg_object_meta_object(m);

	CHECK_INT(ocreg_object_meta_append_finalizers(m, "b"), 0);
	CHECK_INT(ocreg_object_meta_append_finalizers(m, "c"), 0);
	CHECK_INT(ocreg_object_meta_insert_finalizers(m, 0, "a"), 0);
	check_path(o, "finalizers", "[\"a\",\"b\",\"c\"]");
	CHECK_INT(ocreg_object_meta_move_finalizers(m, 2, 0), 0);
	CHECK_STR(ocreg_object_meta_at_finalizers(m, 0), "c");
	CHECK_INT(ocreg_object_meta_find_finalizers(m, "b"), 2);
	CHECK_INT(ocreg_object_meta_remove_finalizers(m, 0), 0);
	check_path(o, "finalizers", "[\"a\",\"b\"]");
	CHECK_INT(ocreg_object_meta_append_finalizers(m, "\xff"), OCREG_E_ARG);
	ocreg_object_meta_unref(m);
}

static void test_maps(void)
{
	struct ocreg_object_meta *m = ocreg_object_meta_new();
	struct ocreg_resources *r = ocreg_resources_new();

	row("text to text");
	CHECK(ocreg_object_meta_make_labels(m) == m);
	check_path(ocreg_object_meta_object(m), "labels", "{}");
	CHECK_INT(ocreg_object_meta_set_labels(m, "a.b/c", "1"), 0);
	CHECK_STR(ocreg_object_meta_get_labels(m, "a.b/c"), "1");
	CHECK_STR(ocreg_object_meta_key_labels(m, 0), "a.b/c");
	CHECK_INT(ocreg_object_meta_count_labels(m), 1);
	CHECK_INT(ocreg_object_meta_remove_labels(m, "a.b/c"), 0);
	CHECK_INT(ocreg_object_meta_count_labels(m), 0);
	CHECK(ocreg_object_meta_get_labels(m, "a.b/c") == NULL);
	row("text to quantities");
	CHECK_INT(ocreg_resources_set_limits(r, "memory", "1Gi"), 0);
	CHECK_STR(ocreg_resources_get_limits(r, "memory"), "1Gi");
	check_path(ocreg_resources_object(r), "limits", "{\"memory\":\"1Gi\"}");
	CHECK_INT(ocreg_resources_remove_limits(r, "memory"), 0);
	CHECK_INT(ocreg_resources_count_limits(r), 0);
	ocreg_resources_unref(r);
	ocreg_object_meta_unref(m);
}

static const struct test tests[] = {
	TEST(test_types),   TEST(test_null_handles),    TEST(test_null_clients), TEST(test_decode),        TEST(test_scalars),
	TEST(test_objects), TEST(test_list_of_objects), TEST(test_list_by_key),  TEST(test_list_of_texts), TEST(test_maps),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "accessors", tests, COUNT(tests));
}
