/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What went wrong elsewhere: the defects that were measured in another client of the Kubernetes API written in C, each a test of its own
 * that fails where the library does the same. Of eleven these are about what is asked and answered.
 */
#include "fault/fault.h"

#define LONG 20000
#define CONFIG OCREG_TYPE_CONFIG
#define CONFIG_JSON                                              \
	"{\"apiVersion\":\"imageregistry.operator.openshift.io/" \
	"v1\",\"kind\":\"Config\",\"metadata\":{\"name\":\"%s\"},\"spec\":%s}"

static void expect_encoded(const struct ocreg_object *o, const char *want)
{
	char *text = NULL;

	CHECK_INT(ocreg_encode(o, OCREG_FORMAT_JSON, 0, &text, NULL, NULL), 0);
	CHECK_STR(text, want);
	ocreg_free(text);
}

static char *note(const struct ocreg_object *o, const char *name)
{
	char path[128], *text = NULL;

	snprintf(path, sizeof(path), "metadata.annotations[\"%s\"]", name);
	CHECK_INT(ocreg_path_get(o, path, &text, NULL), 0);
	return text;
}

static void expect_note(const struct ocreg_object *o, const char *name, const char *want)
{
	char *text = note(o, name);

	harness_check_str(text, want, name, __FILE__, __LINE__);
	ocreg_free(text);
}

/* Have the server do something from now on. */
static void arm(struct ocreg_client *c, const char *row)
{
	char path[512], *text = NULL;

	snprintf(path, sizeof(path), "/fakecluster/arm?%s", row);
	CHECK_INT(ocreg_client_get_raw(c, path, NULL, &text, NULL, NULL), 0);
	ocreg_free(text);
}

/* 1. The body of a refusal stood before that of the next answer. */
static void poisoned(void)
{
	static const char *const bad[] = { "status-400", "status-401", "bare-401",   "status-403", "status-404",
					   "status-409", "status-422", "page-404",   "teapot",     "html-200",
					   "array",      "pod",        "cut-length", "cut-json" };
	struct ocreg_client *c = fault_client("good", LONG);
	struct ocreg_object *o = NULL;
	char *raw = NULL, *first = NULL;

	CHECK_INT(fault_get(c, "ok", &o, NULL), 0);
	CHECK_INT(ocreg_encode(o, OCREG_FORMAT_JSON, 0, &first, NULL, NULL), 0);
	o = ocreg_unref(o);
	for (size_t i = 0; i < COUNT(bad); i++) {
		row("after %s", bad[i]);
		CHECK(fault_get(c, bad[i], NULL, NULL) < 0);
		CHECK_INT(fault_get(c, "ok", &o, NULL), 0);
		expect_encoded(o, first);
		o = ocreg_unref(o);
		CHECK(fault_get(c, bad[i], NULL, NULL) < 0);
		CHECK_INT(ocreg_client_get_raw(c, "/apis/imageregistry.operator.openshift.io/v1/configs/ok", NULL, &raw, NULL,
					       NULL),
			  0);
		CHECK(raw && strncmp(raw, "{\"apiVersion\"", 13) == 0 && !strstr(raw, "Status"));
		ocreg_free(raw);
	}
	ocreg_free(first);
	ocreg_client_unref(c);
}

/* 2. Paths were cut after 127 bytes, so that DELETE of an object became DELETE of something else. */
static void cut_path(void)
{
	static const size_t lengths[] = { 1, 63, 64, 127, 128, 253 };
	struct ocreg_client *c = fault_client("good", LONG);
	char ns[254], name[254], want[700];
	struct ocreg_object *o = NULL;

	arm(c, "fault=mirror&path=*/routes/*");
	for (size_t i = 0; i < COUNT(lengths) * COUNT(lengths); i++) {
		int n_ns = (int) lengths[i / COUNT(lengths)], n_name = (int) lengths[i % COUNT(lengths)];

		row("%d and %d characters", n_ns, n_name);
		snprintf(ns, sizeof(ns), "%0*d", n_ns, 7);
		snprintf(name, sizeof(name), "%0*d", n_name, 8);
		snprintf(want, sizeof(want), "DELETE /apis/route.openshift.io/v1/namespaces/%s/routes/%s?", ns, name);
		CHECK_INT(ocreg_client_delete(c, OCREG_TYPE_ROUTE, ns, name, NULL, &o, NULL), 0);
		char *sent = o ? note(o, "sent") : NULL;
		CHECK(sent && strncmp(sent, want, strlen(want) - 1) == 0 && strchr("? ", sent[strlen(want) - 1]));
		ocreg_free(sent);
		o = ocreg_unref(o);
	}
	row("too long for any name");
	char *large = calloc(1, 1 << 20);
	memset(large, 'x', (1 << 20) - 1);
	CHECK_INT(ocreg_client_delete(c, OCREG_TYPE_ROUTE, ns, large, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_delete(c, OCREG_TYPE_ROUTE, large, name, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_delete(c, OCREG_TYPE_ROUTE, ns, NULL, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_delete(c, OCREG_TYPE_ROUTE, ns, "", NULL, NULL, NULL), OCREG_E_ARG);
	free(large);
	ocreg_client_unref(c);
}

static struct ocreg_object *config(const char *name, const char *spec)
{
	struct ocreg_object *o = NULL;
	char text[1024];

	snprintf(text, sizeof(text), CONFIG_JSON, name, spec);
	CHECK_INT(ocreg_decode(0, text, strlen(text), NULL, &o, NULL), 0);
	return o;
}

static int replace(struct ocreg_client *c, struct ocreg_object **ret)
{
	struct ocreg_object *o = config("sent-body", "{}");
	int r;

	CHECK_INT(ocreg_path_set(o, "metadata.resourceVersion", "1", NULL), 0);
	r = ocreg_client_replace(c, o, NULL, ret, NULL);
	ocreg_unref(o);
	return r;
}

static int create(struct ocreg_client *c, struct ocreg_object **ret)
{
	struct ocreg_object *o = config("created", "{}");
	int r = ocreg_client_create(c, o, NULL, ret, NULL);

	ocreg_unref(o);
	return r;
}

static int apply(struct ocreg_client *c, struct ocreg_object **ret)
{
	struct ocreg_object *o = config("sent-body", "{}");
	int r = ocreg_client_apply(c, o, NULL, ret, NULL);

	ocreg_unref(o);
	return r;
}

static int patch(struct ocreg_client *c, struct ocreg_object **ret)
{
	return ocreg_client_patch(c, CONFIG, NULL, "sent-body", "{}", 2, NULL, ret, NULL);
}

static int patch_json(struct ocreg_client *c, struct ocreg_object **ret)
{
	return ocreg_client_patch_json(c, CONFIG, NULL, "sent-body", "[]", 2, NULL, ret, NULL);
}

static int delete (struct ocreg_client *c, struct ocreg_object **ret)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;

	options.uid = "7";
	return ocreg_client_delete(c, CONFIG, NULL, "sent-body", &options, ret, NULL);
}

static int get(struct ocreg_client *c, struct ocreg_object **ret)
{
	return fault_get(c, "headers", ret, NULL);
}

/* 3. A patch went out under two types at once. The server here tells of a header that comes twice both values. */
static void two_types(void)
{
	static const struct {
		const char *name, *type;
		int (*run)(struct ocreg_client *c, struct ocreg_object **ret);
	} rows[] = {
		{ "merge patch", "application/merge-patch+json", patch },
		{ "JSON patch", "application/json-patch+json", patch_json },
		{ "apply", "application/apply-patch+yaml", apply },
		{ "replace", "application/json", replace },
		{ "create", "application/json", create },
		{ "delete", "application/json", delete },
		{ "get", NULL, get },
	};
	struct ocreg_client *c = fault_client("good", LONG);

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_object *o = NULL;

		row("%s", rows[i].name);
		CHECK_INT(rows[i].run(c, &o), 0);
		expect_note(o, "content-type", rows[i].type);
		expect_note(o, "accept", "application/json");
		ocreg_unref(o);
	}
	ocreg_client_unref(c);
}

/* 4. What is 0, false or unknown was gone once it had been read and written. */
static void survive(void)
{
	static const char *const specs[] = {
		"{\"replicas\":0}",
		"{\"readOnly\":false}",
		"{\"httpSecret\":\"\"}",
		"{\"nodeSelector\":{}}",
		"{\"tolerations\":[]}",
		"{\"logging\":0}",
		"{\"storage\":{\"emptyDir\":{}}}",
		"{\"storage\":{\"s3\":{\"bucket\":\"\",\"encrypt\":false,\"virtualHostedStyle\":false}}}",
		"{\"storage\":{\"s3\":{\"new\":1e400}},\"unheard\":{\"of\":[0,false,null,\"\",1.50,{}]}}",
		"{\"proxy\":null}",
	};
	struct ocreg_client *c = fault_client("good", LONG);
	struct ocreg_edit *e = NULL;
	char text[1024], *sent = NULL;

	for (size_t i = 0; i < COUNT(specs); i++) {
		struct ocreg_object *o = config("a", specs[i]), *copy = ocreg_copy(o);

		row("%s", specs[i]);
		snprintf(text, sizeof(text), CONFIG_JSON, "a", specs[i]);
		expect_encoded(o, text);
		expect_encoded(copy, text);
		ocreg_unref(copy);
		ocreg_unref(o);
	}
	row("in a patch");
	CHECK_INT(ocreg_edit_begin(c, CONFIG, NULL, "stored-zero", NULL, &e, NULL), 0);
	CHECK_INT(ocreg_path_set(ocreg_edit_object(e), "spec.replicas", "0", NULL), 0);
	CHECK_INT(ocreg_path_set(ocreg_edit_object(e), "spec.readOnly", "false", NULL), 0);
	CHECK_INT(ocreg_edit_patch(e, &sent, NULL), 0);
	CHECK_STR(sent, "{\"spec\":{\"readOnly\":false,\"replicas\":0}}");
	ocreg_free(sent);
	ocreg_edit_unref(e);
	ocreg_client_unref(c);
}

/* What was asked, as the server has it on record. */
static void expect_asked(struct ocreg_client *c, const char *target)
{
	char *text = NULL;

	CHECK_INT(ocreg_client_get_raw(c, "/fakecluster/requests", NULL, &text, NULL, NULL), 0);
	harness_check(text && strstr(text, target), __FILE__, __LINE__, "not asked: %s", target);
	ocreg_free(text);
}

/* 5. An ampersand in a selector began a parameter of its own. */
static void injection(void)
{
	static const struct {
		const char *text, *query;
	} rows[] = {
		{ "a=b&limit=1", "a%3Db%26limit%3D1" },
		{ "a in (b, c)", "a%20in%20%28b%2C%20c%29" },
		{ "a=b#c?d/e%26", "a%3Db%23c%3Fd%2Fe%2526" },
		{ "+&=;\r\nX: y", "%2B%26%3D%3B%0D%0AX%3A%20y" },
	};
	struct ocreg_client *c = fault_client("good", LONG);

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
		struct ocreg_call_options call = OCREG_CALL_OPTIONS_INIT;
		struct ocreg_objects *all = NULL;
		struct ocreg_object *o = NULL;
		char want[256];

		row("%s", rows[i].text);
		options.label_selector = options.field_selector = rows[i].text;
		CHECK_INT(ocreg_client_list(c, OCREG_TYPE_CONFIG_MAP, "items", &options, &all, NULL), 0);
		ocreg_objects_unref(all);
		snprintf(want, sizeof(want), "/api/v1/namespaces/items/configmaps?labelSelector=%s&fieldSelector=%s&limit=500\"",
			 rows[i].query, rows[i].query);
		expect_asked(c, want);
		call.field_manager = rows[i].text;
		CHECK_INT(ocreg_client_patch(c, CONFIG, NULL, "sent-body", "{}", 2, &call, &o, NULL), 0);
		snprintf(want, sizeof(want),
			 "/apis/imageregistry.operator.openshift.io/v1/configs/sent-body?fieldManager=%s&fieldValidation=Strict",
			 rows[i].query);
		expect_note(o, "target", want);
		ocreg_unref(o);
	}
	ocreg_client_unref(c);
}

static const struct test tests[] = {
	{ "poisoned-next-response", poisoned }, { "cut-path-deletes-another-object", cut_path },
	{ "two-content-types", two_types },     { "zero-false-unknown-survive", survive },
	{ "selector-injection", injection },
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "defects", tests, COUNT(tests));
}
