/* SPDX-License-Identifier: Apache-2.0 */
/* What a change puts at risk, whose fields it touches, and which plans are none. */
#include <ocreg/plan.h>
#include "cluster/plan.h"
#include "model.h"

/* --- risk --- */

#define LIVE(spec) "{\"spec\":{\"managementState\":\"Managed\",\"replicas\":3," spec "}}"
#define PVC "\"storage\":{\"pvc\":{\"claim\":\"a\"},\"managementState\":\"Unmanaged\"}"
#define OWN "\"storage\":{\"pvc\":{\"claim\":\"a\"},\"managementState\":\"Managed\"}"
#define FLEETING "\"storage\":{\"emptyDir\":{}}"
#define RECREATE "\"rolloutStrategy\":\"Recreate\""

/* A Config, a merge patch, and each change with its risk. */
static const struct {
	const char *name, *live, *patch, *risks;
} risks[] = {
	{ "nothing", LIVE(PVC), "{}", "" },
	{ "labels", LIVE(PVC), "{\"metadata\":{\"labels\":{\"a\":\"b\"}}}", "metadata:none " },
	{ "the status", LIVE(PVC), "{\"status\":{\"readyReplicas\":1}}", "status:none " },
	{ "an environment", LIVE(PVC), "{\"spec\":{\"logLevel\":\"Debug\"}}", "spec.logLevel:rollout " },
	{ "and all pods at once", LIVE(PVC "," RECREATE), "{\"spec\":{\"logLevel\":\"Debug\"}}", "spec.logLevel:outage " },
	{ "and images in pods", LIVE(FLEETING), "{\"spec\":{\"logLevel\":\"Debug\"}}", "spec.logLevel:data-loss " },
	{ "the operator's own", LIVE(FLEETING), "{\"spec\":{\"operatorLogLevel\":\"Debug\"}}", "spec.operatorLogLevel:none " },
	{ "where pods go", LIVE(PVC), "{\"spec\":{\"nodeSelector\":{\"a\":\"b\"}}}", "spec.nodeSelector.a:rollout " },
	{ "the strategy alone", LIVE(PVC), "{\"spec\":{" RECREATE "}}", "spec.rolloutStrategy:none " },
	{ "the strategy, and more", LIVE(PVC), "{\"spec\":{" RECREATE ",\"proxy\":{\"http\":\"http://p\"}}}",
	  "spec.proxy:outage spec.rolloutStrategy:none " },
	{ "more replicas", LIVE(PVC), "{\"spec\":{\"replicas\":4}}", "spec.replicas:none " },
	{ "two replicas", LIVE(PVC), "{\"spec\":{\"replicas\":2}}", "spec.replicas:rollout " },
	{ "two replicas, with an affinity", LIVE(PVC ",\"affinity\":{}"), "{\"spec\":{\"replicas\":2}}", "spec.replicas:none " },
	{ "no replicas", LIVE(PVC "," RECREATE), "{\"spec\":{\"replicas\":0}}", "spec.replicas:outage " },
	{ "no replicas, and images in pods", LIVE(FLEETING "," RECREATE), "{\"spec\":{\"replicas\":0}}",
	  "spec.replicas:data-loss " },
	{ "fewer replicas, and images in pods", LIVE(FLEETING), "{\"spec\":{\"replicas\":1}}", "spec.replicas:data-loss " },
	{ "a new route", LIVE(PVC), "{\"spec\":{\"routes\":[{\"name\":\"a\"}]}}", "spec.routes:none " },
	{ "another host", LIVE(PVC ",\"routes\":[{\"name\":\"a\",\"hostname\":\"b\"}]"),
	  "{\"spec\":{\"routes\":[{\"name\":\"a\",\"hostname\":\"c\"}]}}", "spec.routes[0].hostname:outage " },
	{ "another certificate", LIVE(PVC ",\"routes\":[{\"name\":\"a\",\"secretName\":\"b\"}]"),
	  "{\"spec\":{\"routes\":[{\"name\":\"a\",\"secretName\":\"c\"}]}}", "spec.routes[0].secretName:none " },
	{ "one route less", LIVE(PVC ",\"routes\":[{\"name\":\"a\"},{\"name\":\"b\"}]"),
	  "{\"spec\":{\"routes\":[{\"name\":\"a\"}]}}", "spec.routes[1]:outage " },
	{ "the default route", LIVE(PVC), "{\"spec\":{\"defaultRoute\":true}}", "spec.defaultRoute:none " },
	{ "and without it", LIVE(PVC ",\"defaultRoute\":true"), "{\"spec\":{\"defaultRoute\":null}}",
	  "spec.defaultRoute:outage " },
	{ "read only", LIVE(PVC), "{\"spec\":{\"readOnly\":true}}", "spec.readOnly:outage " },
	{ "no longer", LIVE(PVC ",\"readOnly\":true"), "{\"spec\":{\"readOnly\":false}}", "spec.readOnly:rollout " },
	{ "as it was", LIVE(PVC), "{\"spec\":{\"readOnly\":false}}", "spec.readOnly:none " },
	{ "who deletes the storage", LIVE(PVC), "{\"spec\":{" OWN "}}", "spec.storage.managementState:none " },
	{ "another storage", LIVE(PVC), "{\"spec\":{\"storage\":{\"pvc\":{\"claim\":\"b\"}}}}",
	  "spec.storage.pvc.claim:outage " },
	{ "a storage for images in pods", LIVE(FLEETING),
	  "{\"spec\":{\"storage\":{\"emptyDir\":null,\"pvc\":{\"claim\":\"b\"}}}}",
	  "spec.storage.emptyDir:data-loss spec.storage.pvc:data-loss " },
	{ "a setting of the storage", LIVE("\"storage\":{\"s3\":{\"bucket\":\"a\",\"region\":\"b\"}}"),
	  "{\"spec\":{\"storage\":{\"s3\":{\"chunkSizeMiB\":20}}}}", "spec.storage.s3.chunkSizeMiB:rollout " },
	{ "removed", LIVE(PVC), "{\"spec\":{\"managementState\":\"Removed\"}}", "spec.managementState:outage " },
	{ "removed with its images", LIVE(OWN), "{\"spec\":{\"managementState\":\"Removed\"}}",
	  "spec.managementState:data-loss " },
	{ "left alone", LIVE(PVC), "{\"spec\":{\"managementState\":\"Unmanaged\",\"logLevel\":\"Debug\"}}",
	  "spec.managementState:none spec.logLevel:none " },
	{ "begun", "{\"spec\":{\"managementState\":\"Removed\",\"replicas\":1}}",
	  "{\"spec\":{\"managementState\":\"Managed\"," OWN "," RECREATE "}}",
	  "spec.managementState:rollout spec.storage:rollout spec.rolloutStrategy:none " },
	{ "while it is removed", "{\"spec\":{\"managementState\":\"Removed\",\"replicas\":1}}",
	  "{\"spec\":{\"logLevel\":\"Debug\"}}", "spec.logLevel:none " },
	{ "what nobody knows", LIVE(PVC), "{\"spec\":{\"newField\":1}}", "spec.newField:none " },
};

struct told {
	struct ocreg_plan_case of;
	char text[512];
	bool bad;
};

static int tell(const struct ocreg_difference *d, void *data)
{
	struct told *t = data;
	const char *reason;
	enum ocreg_risk risk = ocreg_plan_risk(&t->of, d, &reason);
	size_t n = strlen(t->text);

	t->bad |= risk != OCREG_RISK_NONE && !reason;
	snprintf(t->text + n, sizeof(t->text) - n, "%s:%s ", d->path, ocreg_risk_name(risk));
	return 0;
}

static void check_risks(const char *type, const char *from, const char *patch, const char *want)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_object *live = read_as(type, from), *wanted = ocreg_copy(live);
	struct ocreg_findings *fs = NULL;
	struct told t = { .of = { .live = live, .wanted = wanted } };

	options.level = OCREG_LEVEL_OPERATOR;
	options.old = live;
	CHECK_INT(ocreg_apply(wanted, patch, strlen(patch), NULL, NULL), 0);
	CHECK_INT(ocreg_validate(wanted, &options, &fs, NULL), 0);
	t.of.findings = fs;
	CHECK_INT(ocreg_compare_each(live, wanted, tell, &t), 0);
	CHECK_STR(t.text, want);
	CHECK(!t.bad);
	ocreg_findings_unref(fs);
	ocreg_unref(live);
	ocreg_unref(wanted);
}

static void test_risk(void)
{
	for (size_t i = 0; i < COUNT(risks); i++) {
		row("%s", risks[i].name);
		check_risks("config", risks[i].live, risks[i].patch, risks[i].risks);
	}
	row("credentials of the storage");
	check_risks("secret", "{\"metadata\":{\"name\":\"image-registry-private-configuration-user\"},\"data\":{\"a\":\"YQ==\"}}",
		    "{\"data\":{\"a\":\"Yg==\"}}", "data.a:rollout ");
	row("another Secret");
	check_risks("secret", "{\"metadata\":{\"name\":\"a\"},\"data\":{\"a\":\"YQ==\"}}", "{\"data\":{\"a\":\"Yg==\"}}",
		    "data.a:none ");
	row("the pruner");
	check_risks("image_pruner", "{\"spec\":{}}", "{\"spec\":{\"suspend\":true}}", "spec.suspend:none ");
}

/* --- owners --- */

#define ENTRY(manager, more, fields) \
	"{\"manager\":\"" manager "\",\"operation\":\"Update\",\"fieldsType\":\"FieldsV1\"" more ",\"fieldsV1\":" fields "}"

/* The entries of managedFields, a Config, a merge patch, and each change with its owners. */
static const struct {
	const char *name, *entries, *spec, *patch, *owners;
} owners[] = {
	{ "nobody", "", "{\"replicas\":1}", "{\"replicas\":2}", "spec.replicas=" },
	{ "one", ENTRY("a", "", "{\"f:spec\":{\".\":{},\"f:replicas\":{}}}"), "{\"replicas\":1}", "{\"replicas\":2}",
	  "spec.replicas=a" },
	{ "two",
	  ENTRY("a", "", "{\"f:spec\":{\"f:replicas\":{}}}") "," ENTRY("b", ",\"subresource\":\"status\"",
								       "{\"f:spec\":{\"f:replicas\":{}}}"),
	  "{\"replicas\":1}", "{\"replicas\":2}", "spec.replicas=a,b(status)" },
	{ "another field's", ENTRY("a", "", "{\"f:spec\":{\"f:logLevel\":{}}}"), "{\"replicas\":1}", "{\"replicas\":2}",
	  "spec.replicas=" },
	{ "a name that begins like it", ENTRY("a", "", "{\"f:spec\":{\"f:replicasX\":{},\"replicas\":{}}}"), "{\"replicas\":1}",
	  "{\"replicas\":2}", "spec.replicas=" },
	{ "a field that was not there", ENTRY("a", "", "{\"f:spec\":{\".\":{},\"f:logLevel\":{}}}"), "{\"replicas\":1}",
	  "{\"logLevel\":\"Debug\"}", "spec.logLevel=" },
	{ "a whole", ENTRY("a", "", "{\"f:spec\":{\"f:storage\":{\"f:pvc\":{\"f:claim\":{}}}}}"),
	  "{\"storage\":{\"pvc\":{\"claim\":\"x\"}}}", "{\"storage\":null}", "spec.storage=a" },
	{ "a key",
	  ENTRY("a", "", "{\"f:spec\":{\"f:nodeSelector\":{\".\":{},\"f:x.y/z\":{}}}}") "," ENTRY(
		  "b", "", "{\"f:spec\":{\"f:nodeSelector\":{\"f:w\":{}}}}"),
	  "{\"nodeSelector\":{\"x.y/z\":\"1\",\"w\":\"2\"}}", "{\"nodeSelector\":{\"x.y/z\":\"3\"}}",
	  "spec.nodeSelector.x.y/z=a" },
	{ "what is owned as a whole", ENTRY("a", "", "{\"f:spec\":{\"f:nodeSelector\":{}}}"), "{\"nodeSelector\":{\"x\":\"1\"}}",
	  "{\"nodeSelector\":{\"x\":\"3\"}}", "spec.nodeSelector.x=a" },
	{ "an element of a list",
	  ENTRY("a", "", "{\"f:spec\":{\"f:routes\":{\"k:{\\\"name\\\":\\\"r\\\"}\":{\"f:hostname\":{}}}}}"),
	  "{\"routes\":[{\"name\":\"r\",\"hostname\":\"h\"}]}", "{\"routes\":[{\"name\":\"r\",\"hostname\":\"i\"}]}",
	  "spec.routes[0].hostname=a" },
	{ "no tree at all", ENTRY("a", "", "5") "," ENTRY("b", "", "[]") "," ENTRY("c", "", "{}") ",7", "{\"replicas\":1}",
	  "{\"replicas\":2}", "spec.replicas=" },
};

struct owned {
	const struct ocreg_object *live;
	struct ocreg_object *plan;
	char text[256];
};

static int tell_owners(const struct ocreg_difference *d, void *data)
{
	struct owned *o = data;
	struct ocreg_object *change = ocreg_compare_append(o->plan, d);

	CHECK_INT(ocreg_plan_add_owners(o->live, d, change), 0);
	snprintf(o->text, sizeof(o->text), "%s=", d->path);
	for (size_t i = 0; i < ocreg_count(change, OCREG_CHANGE_OWNERS); i++) {
		const struct ocreg_object *owner = ocreg_at(change, OCREG_CHANGE_OWNERS, i);
		const char *subresource = ocreg_get_string(owner, OCREG_CHANGE_OWNER_SUBRESOURCE);
		size_t n = strlen(o->text);

		snprintf(o->text + n, sizeof(o->text) - n, "%s%s%s%s%s", i ? "," : "",
			 ocreg_get_string(owner, OCREG_CHANGE_OWNER_MANAGER), subresource ? "(" : "",
			 subresource ? subresource : "", subresource ? ")" : "");
	}
	return 0;
}

static void test_owners(void)
{
	for (size_t i = 0; i < COUNT(owners); i++) {
		struct owned o = { .plan = ocreg_new(OCREG_TYPE_PLAN) };
		struct ocreg_object *live, *wanted;
		char text[2048], patch[512];

		row("%s", owners[i].name);
		snprintf(text, sizeof(text), "{\"metadata\":{\"managedFields\":[%s]},\"spec\":%s}", owners[i].entries,
			 owners[i].spec);
		snprintf(patch, sizeof(patch), "{\"spec\":%s}", owners[i].patch);
		live = read_as("config", text);
		wanted = ocreg_copy(live);
		o.live = live;
		CHECK_INT(ocreg_apply(wanted, patch, strlen(patch), NULL, NULL), 0);
		CHECK_INT(ocreg_compare_each(live, wanted, tell_owners, &o), 0);
		CHECK_STR(o.text, owners[i].owners);
		ocreg_unref(live);
		ocreg_unref(wanted);
		ocreg_unref(o.plan);
	}
}

/* --- plans that are none --- */

#define NOWHERE "https://127.0.0.1:1"
static const char whole[] =
	"{\"format\":1,\"target\":{\"server\":\"" NOWHERE "\",\"apiVersion\":\"imageregistry.operator.openshift.io/v1\","
	"\"kind\":\"Config\",\"name\":\"cluster\",\"uid\":\"u\",\"resourceVersion\":\"7\"},\"risk\":\"none\","
	"\"changes\":[],\"patch\":{\"spec\":{\"replicas\":2}}}";

/* What is done to it, before and after it gets its digest. Without that the next thing is that nobody answers. */
static const struct {
	const char *name, *path, *value;
	bool late;
	int code;
	const char *at;
} altered[] = {
	{ "as it was made", "fieldManager", "me", false, OCREG_E_CONNECT, "" },
	{ "another patch", "patch", "{\"spec\":{\"replicas\":3}}", true, OCREG_E_ARG, "digest" },
	{ "another risk", "risk", "rollout", true, OCREG_E_ARG, "digest" },
	{ "another name", "fieldManager", "me", true, OCREG_E_ARG, "digest" },
	{ "no digest", "digest", NULL, true, OCREG_E_ARG, "digest" },
	{ "a risk that there is not", "risk", "low", false, OCREG_E_ARG, "risk" },
	{ "another notation", "format", "2", false, OCREG_E_ARG, "format" },
	{ "no notation", "format", NULL, false, OCREG_E_ARG, "format" },
	{ "no patch", "patch", NULL, false, OCREG_E_ARG, "patch" },
	{ "no object", "target", NULL, false, OCREG_E_ARG, "target" },
	{ "no uid", "target.uid", NULL, false, OCREG_E_ARG, "target.uid" },
	{ "no version", "target.resourceVersion", NULL, false, OCREG_E_ARG, "target.resourceVersion" },
	{ "an empty version", "target.resourceVersion", "", false, OCREG_E_ARG, "target.resourceVersion" },
	{ "a patch that is no object", "patch", "[]", false, OCREG_E_ARG, "patch" },
	{ "another server", "target.server", "https://127.0.0.1:2", false, OCREG_E_ARG, "target.server" },
	{ "another kind", "target.kind", "Confg", false, OCREG_E_ARG, "target.kind" },
};

static void seal(struct ocreg_object *plan)
{
	char digest[OCREG_DIGEST_TEXT];

	CHECK_INT(ocreg_plan_digest(plan, digest), 0);
	CHECK_INT(ocreg_path_set(plan, "digest", digest, NULL), 0);
}

static struct ocreg_client *nobody(void)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;

	setenv("KUBECONFIG", "", 1);
	setenv("HOME", "/nonexistent", 1);
	o.server = NOWHERE;
	o.token = "t";
	CHECK_INT(ocreg_client_new(&o, &c, NULL), 0);
	return c;
}

static void test_altered(void)
{
	struct ocreg_client *c = nobody();

	for (size_t i = 0; i < COUNT(altered); i++) {
		struct ocreg_object *plan = read_as("plan", whole), *ret = NULL;
		struct ocreg_error *e = NULL;

		row("%s", altered[i].name);
		if (!altered[i].late)
			CHECK_INT(ocreg_path_set(plan, altered[i].path, altered[i].value, NULL), 0);
		seal(plan);
		if (altered[i].late)
			CHECK_INT(ocreg_path_set(plan, altered[i].path, altered[i].value, NULL), 0);
		CHECK_INT(ocreg_client_apply_plan(c, plan, NULL, &ret, &e), altered[i].code);
		CHECK_STR(ocreg_error_path(e), altered[i].at);
		CHECK(!ret);
		ocreg_error_unref(e);
		ocreg_unref(plan);
	}
	ocreg_client_unref(c);
}

static void test_redacted(void)
{
	struct ocreg_object *plan = read_as("plan", whole);
	char *text = NULL;

	CHECK_INT(ocreg_encode(plan, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT, &text, NULL, NULL), 0);
	CHECK_HAS(text, "\"patch\":\"<redacted>\"");
	CHECK(!strstr(text, "replicas"));
	ocreg_free(text);
	ocreg_unref(plan);
}

static void test_plan_nothing(void)
{
	struct ocreg_client *c = nobody();
	struct ocreg_object *a =
		read_as("config", "{\"metadata\":{\"name\":\"cluster\",\"uid\":\"u\",\"resourceVersion\":\"1\"}}");
	struct ocreg_object *bare = read_as("config", "{}"), *s3 = ocreg_new(OCREG_TYPE_S3), *ret = NULL;

	CHECK_INT(ocreg_client_plan(NULL, a, a, NULL, &ret, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_plan(c, NULL, a, NULL, &ret, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_plan(c, a, s3, NULL, &ret, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_plan(c, a, a, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_plan(c, bare, bare, NULL, &ret, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_plan(c, s3, s3, NULL, &ret, NULL), OCREG_E_KIND);
	CHECK_INT(ocreg_client_plan(c, a, a, NULL, &ret, NULL), OCREG_E_CONNECT);
	CHECK_INT(ocreg_client_apply_plan(NULL, a, NULL, &ret, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_apply_plan(c, NULL, NULL, &ret, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_client_apply_plan(c, a, NULL, &ret, NULL), OCREG_E_ARG);
	CHECK(!ret);
	ocreg_unref(a);
	ocreg_unref(bare);
	ocreg_unref(s3);
	ocreg_client_unref(c);
}

static const struct test tests[] = { TEST(test_risk), TEST(test_owners), TEST(test_altered), TEST(test_redacted),
				     TEST(test_plan_nothing) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "plan", tests, COUNT(tests));
}
