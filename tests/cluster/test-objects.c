/* SPDX-License-Identifier: Apache-2.0 */
/* The life of objects on the real API server: applied, patched, listed, deleted; and what the user may do. */
#include "cluster.h"

#define NS "openshift-config"
#define MAP OCREG_TYPE_CONFIG_MAP
#define MANY 7

static struct ocreg_object *config_map(const char *name, const char *value)
{
	struct ocreg_object *o = ocreg_new(MAP);

	CHECK_INT(ocreg_path_set(o, "apiVersion", "v1", NULL), 0);
	CHECK_INT(ocreg_path_set(o, "kind", "ConfigMap", NULL), 0);
	CHECK_INT(ocreg_path_set(o, "metadata.name", name, NULL), 0);
	CHECK_INT(ocreg_path_set(o, "metadata.namespace", NS, NULL), 0);
	CHECK_INT(ocreg_path_set(o, "metadata.labels.test", "objects", NULL), 0);
	CHECK_INT(ocreg_path_set(o, "data.key", value, NULL), 0);
	return o;
}

static const char *value_of(struct ocreg_object *o)
{
	return o ? ocreg_config_map_get_data(ocreg_config_map_from(o), "key") : NULL;
}

static void test_apply(void)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_client *c = client("admin");
	struct ocreg_object *mine = config_map("applied", "one"), *other = config_map("applied", "two"), *answer = NULL;
	struct ocreg_error *e = NULL;

	row("what is not there is created");
	CHECK_INT(ocreg_client_apply(c, mine, NULL, &answer, NULL), 0);
	CHECK_STR(value_of(answer), "one");
	answer = ocreg_unref(answer);
	row("another manager's field is a conflict that names him");
	options.field_manager = "other";
	CHECK_INT(ocreg_client_apply(c, other, &options, NULL, &e), OCREG_E_CONFLICT);
	CHECK_STR(ocreg_error_cause_path(e, 0), ".data.key");
	CHECK_STR(ocreg_error_cause_manager(e, 0), "libocreg");
	CHECK(ocreg_error_cause_manager(e, 1) == NULL);
	ocreg_error_unref(e);
	row("it can be taken over");
	options.force = true;
	CHECK_INT(ocreg_client_apply(c, other, &options, &answer, NULL), 0);
	CHECK_STR(value_of(answer), "two");
	answer = ocreg_unref(answer);
	row("an object without a name");
	CHECK_INT(ocreg_path_set(other, "metadata.name", NULL, NULL), 0);
	CHECK_INT(ocreg_client_apply(c, other, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "applied", NULL, NULL, NULL), 0);
	ocreg_unref(mine);
	ocreg_unref(other);
	ocreg_client_unref(c);
}

struct json_row {
	const char *patch, *version, *value;
	int code;
};
/* clang-format off */
static const struct json_row json_rows[] = {
	{ "[{\"op\":\"replace\",\"path\":\"/data/key\",\"value\":\"b\"}]", NULL, "b", 0 },
	{ "[{\"op\":\"test\",\"path\":\"/data/key\",\"value\":\"b\"},{\"op\":\"replace\",\"path\":\"/data/key\",\"value\":\"c\"}]", NULL, "c", 0 },
	{ "[{\"op\":\"test\",\"path\":\"/data/key\",\"value\":\"b\"}]", NULL, NULL, OCREG_E_INVALID },
	{ " [ {\"op\":\"add\",\"path\":\"/data/key\",\"value\":\"d\"}]", "live", "d", 0 },
	{ "[]", "live", "d", 0 },
	{ "[{\"op\":\"add\",\"path\":\"/data/key\",\"value\":\"e\"}]", "1", NULL, OCREG_E_CONFLICT },
	{ "{\"data\":{}}", "1", NULL, OCREG_E_ARG },
	{ "[{\"op\":\"jump\"}]", NULL, NULL, OCREG_E_INVALID },
	{ NULL, NULL, NULL, OCREG_E_ARG },
};
/* clang-format on */

static void check_json_patch(struct ocreg_client *c, const struct json_row *r)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_object *live = NULL, *answer = NULL;
	struct ocreg_error *e = NULL;
	char *version = NULL;
	int code;

	CHECK_INT(ocreg_client_get(c, MAP, NS, "patched", NULL, &live, NULL), 0);
	CHECK_INT(ocreg_path_get(live, "metadata.resourceVersion", &version, NULL), 0);
	options.resource_version = r->version && strcmp(r->version, "live") == 0 ? version : r->version;
	code = ocreg_client_patch_json(c, MAP, NS, "patched", r->patch, r->patch ? strlen(r->patch) : 0, &options, &answer, &e);
	harness_check(code == r->code, __FILE__, __LINE__, "%s: %s", ocreg_code_name(code), ocreg_error_message(e));
	if (r->value)
		CHECK_STR(value_of(answer), r->value);
	ocreg_free(version);
	ocreg_error_unref(e);
	ocreg_unref(answer);
	ocreg_unref(live);
}

static void test_json_patch(void)
{
	struct ocreg_client *c = client("admin");
	struct ocreg_object *o = config_map("patched", "a");

	CHECK_INT(ocreg_client_create(c, o, NULL, NULL, NULL), 0);
	for (size_t i = 0; i < COUNT(json_rows); i++) {
		row("%s %s", json_rows[i].version ? json_rows[i].version : "any", json_rows[i].patch ? json_rows[i].patch : "");
		check_json_patch(c, &json_rows[i]);
	}
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "patched", NULL, NULL, NULL), 0);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

static void test_delete(void)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_client *c = client("admin");
	struct ocreg_object *o = config_map("deleted", "a"), *stored = NULL, *left = NULL;
	char *uid = NULL;

	CHECK_INT(ocreg_path_set(o, "metadata.finalizers", "[\"example.com/wait\"]", NULL), 0);
	CHECK_INT(ocreg_client_create(c, o, NULL, &stored, NULL), 0);
	CHECK_INT(ocreg_path_get(stored, "metadata.uid", &uid, NULL), 0);
	row("another uid");
	options.uid = "00000000-0000-0000-0000-000000000000";
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "deleted", &options, NULL, NULL), OCREG_E_CONFLICT);
	row("another version");
	options.uid = uid;
	options.resource_version = "1";
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "deleted", &options, NULL, NULL), OCREG_E_CONFLICT);
	row("a dry run");
	options.resource_version = NULL;
	options.dry_run = true;
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "deleted", &options, NULL, NULL), 0);
	row("it stays for its finalizer");
	options.dry_run = false;
	options.propagation = OCREG_PROPAGATION_FOREGROUND;
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "deleted", &options, &left, NULL), 0);
	CHECK_STR(value_of(left), "a");
	left = ocreg_unref(left);
	row("it goes with it");
	CHECK_INT(ocreg_client_patch(c, MAP, NS, "deleted", "{\"metadata\":{\"finalizers\":null}}", 32, NULL, NULL, NULL), 0);
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "deleted", NULL, &left, NULL), OCREG_E_NOTFOUND);
	CHECK(left == NULL);
	row("a policy that is none");
	options.propagation = (enum ocreg_propagation) 9;
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "deleted", &options, NULL, NULL), OCREG_E_ARG);
	ocreg_free(uid);
	ocreg_unref(stored);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

static size_t count(struct ocreg_client *c, const char *ns, const struct ocreg_list_options *options)
{
	struct ocreg_objects *l = NULL;
	struct ocreg_error *e = NULL;
	size_t n;

	harness_check(ocreg_client_list(c, MAP, ns, options, &l, &e) == 0, __FILE__, __LINE__, "%s", ocreg_error_message(e));
	n = ocreg_objects_count(l);
	for (size_t i = 0; i < n; i++) {
		CHECK_INT(ocreg_type_of(ocreg_objects_at(l, i)), MAP);
		CHECK_STR(ocreg_config_map_get_kind(ocreg_config_map_from(ocreg_objects_at(l, i))), "ConfigMap");
	}
	CHECK(*ocreg_objects_version(l));
	CHECK(ocreg_objects_at(l, n) == NULL);
	ocreg_objects_unref(l);
	ocreg_error_unref(e);
	return n;
}

static void test_list(void)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_client *c = client("admin");
	char name[32];

	for (int i = 0; i < MANY; i++) {
		struct ocreg_object *o;

		snprintf(name, sizeof(name), "listed-%d", i);
		o = config_map(name, "a");
		CHECK_INT(ocreg_client_create(c, o, NULL, NULL, NULL), 0);
		ocreg_unref(o);
	}
	options.label_selector = "test=objects";
	row("those of a label");
	CHECK_INT(count(c, NS, &options), MANY);
	row("page by page");
	options.limit = 2;
	CHECK_INT(count(c, NS, &options), MANY);
	row("of all namespaces");
	CHECK_INT(count(c, NULL, &options), MANY);
	row("of another namespace");
	CHECK_INT(count(c, "openshift-image-registry", &options), 0);
	row("from the server's cache");
	options.resource_version = "0";
	options.limit = 0;
	count(c, NS, &options);
	row("one by its name");
	options = (struct ocreg_list_options) OCREG_LIST_OPTIONS_INIT;
	options.field_selector = "metadata.name=listed-3";
	CHECK_INT(count(c, NS, &options), 1);
	row("a selector that is none");
	options.label_selector = "a=b=c";
	CHECK_INT(ocreg_client_list(c, MAP, NS, &options, &(struct ocreg_objects *) { NULL }, NULL), OCREG_E_BADREQUEST);
	row("a type without a URL");
	CHECK_INT(ocreg_client_list(c, OCREG_TYPE_S3, NULL, NULL, &(struct ocreg_objects *) { NULL }, NULL), OCREG_E_KIND);
	for (int i = 0; i < MANY; i++) {
		snprintf(name, sizeof(name), "listed-%d", i);
		CHECK_INT(ocreg_client_delete(c, MAP, NS, name, NULL, NULL, NULL), 0);
	}
	ocreg_client_unref(c);
}

static void test_can(void)
{
	struct ocreg_permission asked[] = {
		{ "get", OCREG_TYPE_CONFIG, NULL, "cluster", NULL, false },
		{ "patch", OCREG_TYPE_CONFIG, NULL, "cluster", NULL, false },
		{ "list", OCREG_TYPE_SECRET, "openshift-image-registry", NULL, NULL, false },
		{ "update", OCREG_TYPE_CONFIG, NULL, NULL, "status", false },
	};
	static const bool viewer[] = { true, false, true, false };
	struct ocreg_permission bad = { "", OCREG_TYPE_CONFIG, NULL, NULL, NULL, false };
	struct ocreg_client *c = client("viewer"), *admin = client("admin");

	CHECK_INT(ocreg_client_can(c, asked, COUNT(asked), NULL, NULL), 0);
	for (size_t i = 0; i < COUNT(asked); i++) {
		row("viewer %s", asked[i].verb);
		CHECK_INT(asked[i].allowed, viewer[i]);
	}
	CHECK_INT(ocreg_client_can(admin, asked, COUNT(asked), NULL, NULL), 0);
	for (size_t i = 0; i < COUNT(asked); i++) {
		row("admin %s", asked[i].verb);
		CHECK(asked[i].allowed);
	}
	row("no verb");
	CHECK_INT(ocreg_client_can(c, &bad, 1, NULL, NULL), OCREG_E_ARG);
	ocreg_client_unref(admin);
	ocreg_client_unref(c);
}

static void test_raw(void)
{
	static const struct {
		const char *path, *part;
		int code;
	} rows[] = {
		{ "/version", "\"gitVersion\"", 0 },
		{ "/readyz", "ok", 0 },
		{ "/apis/imageregistry.operator.openshift.io/v1?limit=1", "\"configs\"", 0 },
		{ "/nothing", NULL, OCREG_E_NOTFOUND },
		{ "version", NULL, OCREG_E_ARG },
		{ "//example.com/version", NULL, OCREG_E_ARG },
		{ "/a b", NULL, OCREG_E_ARG },
		{ NULL, NULL, OCREG_E_ARG },
	};
	struct ocreg_client *c = client("admin");

	for (size_t i = 0; i < COUNT(rows); i++) {
		char *text = NULL;
		size_t n = 0;

		row("%s", rows[i].path ? rows[i].path : "no path");
		CHECK_INT(ocreg_client_get_raw(c, rows[i].path, NULL, &text, &n, NULL), rows[i].code);
		if (rows[i].part)
			CHECK_HAS(text, rows[i].part);
		CHECK_INT(n, text ? strlen(text) : 0);
		ocreg_free(text);
	}
	ocreg_client_unref(c);
}

/* There is no machine behind this server that could run the pod. */
static void test_logs(void)
{
	struct ocreg_logs_options options = OCREG_LOGS_OPTIONS_INIT;
	struct ocreg_client *c = client("admin");
	struct ocreg_logs *l = NULL;
	struct ocreg_error *e = NULL;

	row("no such pod");
	CHECK_INT(ocreg_client_logs(c, NS, "nothing", NULL, &l, &e), OCREG_E_NOTFOUND);
	CHECK_HAS(ocreg_error_message(e), "pods \"nothing\" not found");
	ocreg_error_unref(e);
	row("no pod");
	CHECK_INT(ocreg_client_logs(c, NS, NULL, NULL, &l, NULL), OCREG_E_ARG);
	row("a negative age");
	options.since_seconds = -1;
	CHECK_INT(ocreg_client_logs(c, NS, "nothing", &options, &l, NULL), OCREG_E_ARG);
	CHECK(l == NULL);
	ocreg_client_unref(c);
}

static const struct test tests[] = { TEST(test_logs), TEST(test_apply), TEST(test_json_patch), TEST(test_delete),
				     TEST(test_list), TEST(test_can),   TEST(test_raw) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "objects", tests, COUNT(tests));
}
