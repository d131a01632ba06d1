/* SPDX-License-Identifier: Apache-2.0 */
/* Plans on the real API server: what they say of a change, and that they make exactly that one or none. */
#include "cluster.h"

#define NS "openshift-config"
#define MAP OCREG_TYPE_CONFIG_MAP
#define NAME "planned"

static struct ocreg_object *config_map(const char *key, const char *value)
{
	struct ocreg_object *o = ocreg_new(MAP);

	CHECK_INT(ocreg_path_set(o, "apiVersion", "v1", NULL), 0);
	CHECK_INT(ocreg_path_set(o, "kind", "ConfigMap", NULL), 0);
	CHECK_INT(ocreg_path_set(o, "metadata.name", NAME, NULL), 0);
	CHECK_INT(ocreg_path_set(o, "metadata.namespace", NS, NULL), 0);
	CHECK_INT(ocreg_map_set(o, OCREG_CONFIG_MAP_DATA, key, value), 0);
	return o;
}

static void apply_as(struct ocreg_client *c, const char *manager, const char *key, const char *value)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_object *o = config_map(key, value);

	options.field_manager = manager;
	options.force = true;
	CHECK_INT(ocreg_client_apply(c, o, &options, NULL, NULL), 0);
	ocreg_unref(o);
}

static struct ocreg_object *get(struct ocreg_client *c)
{
	struct ocreg_object *o = NULL;

	CHECK_INT(ocreg_client_get(c, MAP, NS, NAME, NULL, &o, NULL), 0);
	return o;
}

static char *text_at(const struct ocreg_object *o, const char *path)
{
	char *text = NULL;

	CHECK_INT(ocreg_path_get(o, path, &text, NULL), 0);
	return text;
}

static void check_at(const struct ocreg_object *o, const char *path, const char *want)
{
	char *text = text_at(o, path);

	if (want)
		CHECK_STR(text ? text : "(nothing)", want);
	else
		CHECK(!text);
	ocreg_free(text);
}

/* The plan of a merge patch to what is there now. */
static struct ocreg_object *plan_of(struct ocreg_client *c, const struct ocreg_object *live, const char *patch,
				    const struct ocreg_call_options *options, int want)
{
	struct ocreg_object *wanted = ocreg_copy(live), *plan = NULL;
	struct ocreg_error *e = NULL;

	CHECK_INT(ocreg_apply(wanted, patch, strlen(patch), NULL, NULL), 0);
	CHECK_INT(ocreg_client_plan(c, live, wanted, options, &plan, &e), want);
	CHECK((plan != NULL) == (want == 0));
	ocreg_error_unref(e);
	ocreg_unref(wanted);
	return plan;
}

static void test_owners_and_apply(void)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_client *c = client("admin");
	struct ocreg_object *live, *plan, *after = NULL;

	apply_as(c, "one", "a", "1");
	apply_as(c, "two", "b", "2");
	live = get(c);
	row("who owns what");
	plan = plan_of(c, live, "{\"data\":{\"a\":\"3\",\"b\":null,\"c\":\"4\"}}", NULL, 0);
	check_at(plan, "changes[0].path", "data.a");
	check_at(plan, "changes[0].owners[0].manager", "one");
	check_at(plan, "changes[0].owners[0].operation", "Apply");
	check_at(plan, "changes[0].owners[1].manager", NULL);
	check_at(plan, "changes[1].path", "data.b");
	check_at(plan, "changes[1].from", "\"2\"");
	check_at(plan, "changes[1].to", NULL);
	check_at(plan, "changes[1].owners[0].manager", "two");
	check_at(plan, "changes[2].path", "data.c");
	check_at(plan, "changes[2].owners", NULL);
	check_at(plan, "changes[3].path", NULL);
	check_at(plan, "verdict.accepted", "true");
	check_at(plan, "valid", "true");
	check_at(plan, "target.namespace", NS);
	row("nothing is changed before, nor by a dry run");
	options.dry_run = true;
	CHECK_INT(ocreg_client_apply_plan(c, plan, &options, &after, NULL), 0);
	check_at(after, "data.a", "3");
	after = ocreg_unref(after);
	ocreg_unref(live);
	live = get(c);
	check_at(live, "data.a", "1");
	row("then it is");
	options = (struct ocreg_call_options) OCREG_CALL_OPTIONS_INIT;
	options.field_manager = "planner";
	CHECK_INT(ocreg_client_apply_plan(c, plan, &options, &after, NULL), 0);
	check_at(after, "data", "{\"a\":\"3\",\"c\":\"4\"}");
	row("but once");
	CHECK_INT(ocreg_client_apply_plan(c, plan, NULL, NULL, NULL), OCREG_E_CONFLICT);
	row("a plan of what is no more");
	CHECK(!plan_of(c, live, "{\"data\":{\"a\":\"5\"}}", NULL, OCREG_E_CONFLICT));
	ocreg_unref(plan);
	ocreg_unref(live);
	ocreg_unref(after);
	CHECK_INT(ocreg_client_delete(c, MAP, NS, NAME, NULL, NULL, NULL), 0);
	ocreg_client_unref(c);
}

/* By each notation, from a text to an object again. */
static void test_kept(void)
{
	static const enum ocreg_format formats[] = { OCREG_FORMAT_JSON, OCREG_FORMAT_JSON_INDENTED, OCREG_FORMAT_YAML };
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_client *c = client("admin");
	struct ocreg_object *live, *plan;

	apply_as(c, "one", "a", "1");
	live = get(c);
	plan = plan_of(c, live, "{\"data\":{\"a\":\"line 1\\n\\\"2\\\" \\u00e9\\ttab\",\"n\":\"0x10\"}}", NULL, 0);
	options.dry_run = true;
	for (size_t i = 0; i < COUNT(formats); i++) {
		struct ocreg_object *again = NULL;
		char *text = NULL;
		size_t len = 0;

		row("format %u", (unsigned) formats[i]);
		CHECK_INT(ocreg_encode(plan, formats[i], 0, &text, &len, NULL), 0);
		CHECK_INT(ocreg_decode(OCREG_TYPE_PLAN, text, len, NULL, &again, NULL), 0);
		CHECK(ocreg_equal(plan, again));
		CHECK_INT(ocreg_client_apply_plan(c, again, &options, NULL, NULL), 0);
		ocreg_free(text);
		ocreg_unref(again);
	}
	ocreg_unref(live);
	ocreg_unref(plan);
	CHECK_INT(ocreg_client_delete(c, MAP, NS, NAME, NULL, NULL, NULL), 0);
	ocreg_client_unref(c);
}

static void test_changed_and_another(void)
{
	struct ocreg_client *c = client("admin");
	struct ocreg_object *live, *plan;
	struct ocreg_error *e = NULL;

	apply_as(c, "one", "a", "1");
	live = get(c);
	plan = plan_of(c, live, "{\"data\":{\"a\":\"2\"}}", NULL, 0);
	row("somebody else was faster, elsewhere in the object");
	apply_as(c, "two", "b", "1");
	CHECK_INT(ocreg_client_apply_plan(c, plan, NULL, NULL, &e), OCREG_E_CONFLICT);
	CHECK_STR(ocreg_error_path(e), "target.resourceVersion");
	e = ocreg_error_unref(e);
	row("another object of that name");
	CHECK_INT(ocreg_client_delete(c, MAP, NS, NAME, NULL, NULL, NULL), 0);
	apply_as(c, "one", "a", "1");
	CHECK_INT(ocreg_client_apply_plan(c, plan, NULL, NULL, &e), OCREG_E_ARG);
	CHECK_STR(ocreg_error_path(e), "target.uid");
	e = ocreg_error_unref(e);
	row("none");
	CHECK_INT(ocreg_client_delete(c, MAP, NS, NAME, NULL, NULL, NULL), 0);
	CHECK_INT(ocreg_client_apply_plan(c, plan, NULL, NULL, NULL), OCREG_E_NOTFOUND);
	ocreg_unref(live);
	ocreg_unref(plan);
	ocreg_client_unref(c);
}

/* A change to the Config, how unknown members are taken, by whom; and what the plan says at some paths: NULL is nothing. */
static const struct {
	const char *name, *user, *patch;
	enum ocreg_field_validation fields;
	const char *says[5][2];
} verdicts[] = {
	{ "refused",
	  "admin",
	  "{\"spec\":{\"managementState\":\"Manged\",\"logLevel\":\"Loud\"}}",
	  OCREG_FIELDS_STRICT,
	  { { "verdict.accepted", "false" }, { "verdict.status", "422" }, { "valid", "false" } } },
	{ "refused for one thing",
	  "admin",
	  "{\"spec\":{\"replicas\":null}}",
	  OCREG_FIELDS_STRICT,
	  { { "verdict.accepted", "false" }, { "verdict.causes[0].path", "spec.replicas" }, { "risk", "none" } } },
	{ "not allowed",
	  "viewer",
	  "{\"spec\":{\"operatorLogLevel\":\"Debug\"}}",
	  OCREG_FIELDS_STRICT,
	  { { "verdict.accepted", "false" },
	    { "verdict.status", "403" },
	    { "changes[0].path", "spec.operatorLogLevel" },
	    { "valid", "true" } } },
	{ "not known",
	  "admin",
	  "{\"spec\":{\"newField\":1}}",
	  OCREG_FIELDS_STRICT,
	  { { "verdict.accepted", "false" }, { "verdict.status", "422" } } },
	{ "not known, and left out",
	  "admin",
	  "{\"spec\":{\"newField\":1}}",
	  OCREG_FIELDS_WARN,
	  { { "verdict.accepted", "true" },
	    { "verdict.warnings[0]", "unknown field \"spec.newField\"" },
	    { "changes[0].reason", "the server leaves it as it is" },
	    { "changes[0].to", NULL } } },
	{ "what only the operator writes",
	  "admin",
	  "{\"status\":{\"readyReplicas\":7}}",
	  OCREG_FIELDS_STRICT,
	  { { "verdict.accepted", "true" },
	    { "changes[0].byServer", "true" },
	    { "changes[0].reason", "the server leaves it as it is" } } },
	{ "a default comes back",
	  "admin",
	  "{\"spec\":{\"operatorLogLevel\":null}}",
	  OCREG_FIELDS_STRICT,
	  { { "changes[0].to", "\"Normal\"" },
	    { "changes[0].byServer", "true" },
	    { "changes[0].reason", "the server leaves it as it is" } } },
	{ "a default comes back for another value",
	  "admin",
	  "{\"spec\":{\"logLevel\":null}}",
	  OCREG_FIELDS_STRICT,
	  { { "changes[0].from", "\"Debug\"" }, { "changes[0].to", "\"Normal\"" }, { "changes[0].byServer", "true" } } },
	{ "nothing",
	  "admin",
	  "{}",
	  OCREG_FIELDS_STRICT,
	  { { "verdict.accepted", "true" }, { "changes", "[]" }, { "patch", "{}" }, { "risk", "none" } } },
};

static void test_verdicts(void)
{
	static const char debug[] = "{\"spec\":{\"logLevel\":\"Debug\"}}", normal[] = "{\"spec\":{\"logLevel\":\"Normal\"}}";
	struct ocreg_client *admin = client("admin");
	struct ocreg_object *live = NULL;

	CHECK_INT(ocreg_client_patch(admin, OCREG_TYPE_CONFIG, NULL, NULL, debug, strlen(debug), NULL, &live, NULL), 0);
	for (size_t i = 0; i < COUNT(verdicts); i++) {
		struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
		struct ocreg_client *c = client(verdicts[i].user);
		struct ocreg_object *plan;

		row("%s", verdicts[i].name);
		options.fields = verdicts[i].fields;
		plan = plan_of(c, live, verdicts[i].patch, &options, 0);
		for (size_t j = 0; plan && j < COUNT(verdicts[i].says) && verdicts[i].says[j][0]; j++)
			check_at(plan, verdicts[i].says[j][0], verdicts[i].says[j][1]);
		ocreg_unref(plan);
		ocreg_client_unref(c);
	}
	ocreg_unref(live);
	CHECK_INT(ocreg_client_patch(admin, OCREG_TYPE_CONFIG, NULL, NULL, normal, strlen(normal), NULL, NULL, NULL), 0);
	ocreg_client_unref(admin);
}

static const struct test tests[] = { TEST(test_owners_and_apply), TEST(test_kept), TEST(test_changed_and_another),
				     TEST(test_verdicts) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "plan", tests, COUNT(tests));
}
