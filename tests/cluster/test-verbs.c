/* SPDX-License-Identifier: Apache-2.0 */
/* The client on the real API server: every way to log in, every verb, what is refused and how it is said. Changes are dry runs. */
#include "cluster.h"

#define CLUSTER "cluster"

static void test_ways_to_log_in(void)
{
	static const char *const users[] = { "admin", "admin-cert", "admin-files", "admin-tokenfile", "viewer" };

	for (size_t i = 0; i < COUNT(users); i++) {
		struct ocreg_client *c;
		struct ocreg_object *o = NULL;
		struct ocreg_error *e = NULL;

		row("%s", users[i]);
		c = client(users[i]);
		harness_check(c && ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, NULL, NULL, &o, &e) == 0, __FILE__, __LINE__,
			      "%s", ocreg_error_message(e));
		CHECK(o && ocreg_type_of(o) == OCREG_TYPE_CONFIG);
		ocreg_error_unref(e);
		ocreg_unref(o);
		ocreg_client_unref(c);
	}
}

struct row {
	const char *user, *name, *patch, *version;
	enum ocreg_field_validation fields;
	int code, http;
	const char *path, *message, *hint, *warning; /* message, hint, warning: parts; NULL where any will do, or none */
};
/* clang-format off */
static const struct row rows[] = {
	{ "admin", CLUSTER, "{\"spec\":{\"replicas\":2}}", NULL, 0, 0, 0, NULL, NULL, NULL, NULL },
	{ "admin", CLUSTER, "{\"spec\":{\"replicsa\":2}}", NULL, OCREG_FIELDS_WARN, 0, 0, NULL, NULL, NULL, "unknown field \"spec.replicsa\"" },
	{ "admin", CLUSTER, "{\"spec\":{\"replicsa\":2}}", NULL, OCREG_FIELDS_IGNORE, 0, 0, NULL, NULL, NULL, NULL },
	{ "admin", CLUSTER, "{\"spec\":{\"replicsa\":2}}", NULL, 0, OCREG_E_INVALID, 422, "spec.replicsa", "unknown field \"spec.replicsa\"", "the spelling", NULL },
	{ "admin", CLUSTER, "{\"spec\":{\"replicas\":\"two\"}}", NULL, 0, OCREG_E_INVALID, 422, "spec.replicas", "spec.replicas: Invalid value", "correct the fields", NULL },
	{ "admin", CLUSTER, "{\"spec\":", NULL, 0, OCREG_E_BADREQUEST, 400, "", NULL, "correct the request", NULL },
	{ "admin", CLUSTER, "{\"spec\":{\"replicas\":2}}", "1", 0, OCREG_E_CONFLICT, 409, "", "has been modified", "read the object again", NULL },
	{ "admin", "nothing", "{\"spec\":{\"replicas\":2}}", NULL, 0, OCREG_E_NOTFOUND, 404, "", "\"nothing\" not found", "the image registry operator", NULL },
	{ "viewer", CLUSTER, "{\"spec\":{\"replicas\":2}}", NULL, 0, OCREG_E_FORBIDDEN, 403, "", "cannot patch resource", "the verb \"patch\" on configs.imageregistry", NULL },
};
/* clang-format on */

static void check_warning(const struct ocreg_lines *warnings, const char *want)
{
	if (want)
		CHECK_HAS(ocreg_lines_at(warnings, 0), want);
	else
		CHECK(warnings == NULL);
}

static void check_row(const struct row *r, struct ocreg_client *c)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_lines *warnings = NULL;
	struct ocreg_error *e = NULL;
	int code;

	options.dry_run = true;
	options.fields = r->fields;
	options.resource_version = r->version;
	options.warnings = &warnings;
	code = ocreg_client_patch(c, OCREG_TYPE_CONFIG, NULL, r->name, r->patch, strlen(r->patch), &options, NULL, &e);
	harness_check(code == r->code, __FILE__, __LINE__, "%s: %s", ocreg_code_name(code), ocreg_error_message(e));
	CHECK_INT(ocreg_error_http_status(e), r->http);
	check_warning(warnings, r->warning);
	if (r->path)
		CHECK_STR(ocreg_error_path(e), r->path);
	if (r->message)
		CHECK_HAS(ocreg_error_message(e), r->message);
	if (r->hint)
		CHECK_HAS(ocreg_error_hint(e), r->hint);
	ocreg_lines_unref(warnings);
	ocreg_error_unref(e);
}

static void test_patches(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_client *c;

		row("%s %s %s", rows[i].user, rows[i].name, rows[i].patch);
		c = client(rows[i].user);
		if (c)
			check_row(&rows[i], c);
		ocreg_client_unref(c);
	}
}

static void test_create_and_replace(void)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_client *c = client("admin");
	struct ocreg_object *o = NULL, *answer = NULL;
	struct ocreg_error *e = NULL;

	options.dry_run = true;
	CHECK_INT(ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, NULL, NULL, &o, NULL), 0);
	row("replace by itself");
	CHECK_INT(ocreg_client_replace(c, o, &options, &answer, &e), 0);
	CHECK(answer && ocreg_equal(o, answer));
	ocreg_unref(answer);
	row("create what is there");
	CHECK_INT(ocreg_path_set(o, "metadata.resourceVersion", NULL, NULL), 0);
	CHECK_INT(ocreg_client_create(c, o, &options, NULL, &e), OCREG_E_EXISTS);
	CHECK_STR(ocreg_error_reason(e), "AlreadyExists");
	ocreg_error_unref(e);
	row("create another");
	answer = NULL;
	CHECK_INT(ocreg_path_set(o, "metadata.name", "another", NULL), 0);
	CHECK_INT(ocreg_client_create(c, o, &options, &answer, NULL), 0);
	ocreg_unref(answer);
	row("a dry run stores nothing");
	CHECK_INT(ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, "another", NULL, NULL, NULL), OCREG_E_NOTFOUND);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

static void test_edit(void)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_client *c = client("admin");
	struct ocreg_edit *edit = NULL;
	struct ocreg_error *e = NULL;
	char *text = NULL;

	options.dry_run = true;
	CHECK_INT(ocreg_edit_begin(c, OCREG_TYPE_CONFIG, NULL, NULL, &options, &edit, NULL), 0);
	CHECK_INT(ocreg_path_set(ocreg_edit_object(edit), "spec.managementState", "Managed", NULL), 0);
	CHECK_INT(ocreg_path_set(ocreg_edit_object(edit), "spec.storage.pvc.claim", "", NULL), 0);
	CHECK_INT(ocreg_edit_patch(edit, &text, NULL), 0);
	CHECK_STR(text, "{\"spec\":{\"managementState\":\"Managed\",\"storage\":{\"pvc\":{\"claim\":\"\"}}}}");
	ocreg_free(text);
	harness_check(ocreg_edit_commit(edit, &e) == 0, __FILE__, __LINE__, "%s", ocreg_error_message(e));
	CHECK_INT(ocreg_path_get(ocreg_edit_object(edit), "spec.managementState", &text, NULL), 0);
	CHECK_STR(text, "Managed");
	ocreg_free(text);
	ocreg_edit_unref(edit);
	ocreg_client_unref(c);
}

/* Somebody who is always faster. */
struct rival {
	struct ocreg_client *client;
	int attempts;
	char read[64]; /* the version that was read last */
};

static int be_faster(struct ocreg_object *o, void *data)
{
	struct rival *r = data;
	char patch[96], *version = NULL;
	int n = snprintf(patch, sizeof(patch), "{\"metadata\":{\"annotations\":{\"rival\":\"%d\"}}}", ++r->attempts);

	CHECK_INT(ocreg_path_get(o, "metadata.resourceVersion", &version, NULL), 0);
	snprintf(r->read, sizeof(r->read), "%s", version ? version : "");
	ocreg_free(version);
	CHECK_INT(ocreg_client_patch(r->client, OCREG_TYPE_CONFIG, NULL, NULL, patch, (size_t) n, NULL, NULL, NULL), 0);
	return ocreg_path_set(o, "spec.replicas", "3", NULL);
}

static void test_edit_gives_up(void)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	static const char forget[] = "{\"metadata\":{\"annotations\":null}}";
	struct rival rival = { client("admin"), 0, "" };
	struct ocreg_client *c = client("admin");
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int64_t begun = now_ms();

	options.timeout_ms = 1000;
	CHECK_INT(ocreg_edit_run(c, OCREG_TYPE_CONFIG, NULL, NULL, be_faster, &rival, &options, NULL, &e), OCREG_E_TIMEOUT);
	row("in time, and not at the first conflict");
	CHECK(now_ms() - begun < 1500);
	CHECK(rival.attempts > 1 && rival.attempts < 1000);
	row("the error names the version that was read last");
	CHECK_HAS(ocreg_error_message(e), rival.read);
	row("nothing of it was stored");
	CHECK_INT(ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, NULL, NULL, &o, NULL), 0);
	CHECK(ocreg_config_spec_get_replicas(ocreg_config_get_spec(ocreg_config_from(o))) != 3);
	CHECK_INT(ocreg_client_patch(c, OCREG_TYPE_CONFIG, NULL, NULL, forget, sizeof(forget) - 1, NULL, NULL, NULL), 0);
	ocreg_error_unref(e);
	ocreg_unref(o);
	ocreg_client_unref(c);
	ocreg_client_unref(rival.client);
}

static const struct test tests[] = { TEST(test_ways_to_log_in), TEST(test_patches), TEST(test_create_and_replace),
				     TEST(test_edit), TEST(test_edit_gives_up) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "verbs", tests, COUNT(tests));
}
