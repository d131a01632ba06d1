/* SPDX-License-Identifier: Apache-2.0 */
/* What can be waited for, and what an object says that is not as expected. */
#include "harness.h"
#include <ocreg/ocreg.h>
#include "cluster/goal.h"

#define CONFIG OCREG_TYPE_CONFIG
#define OPERATOR OCREG_TYPE_CLUSTER_OPERATOR
#define PRUNER OCREG_TYPE_IMAGE_PRUNER
#define ROUTE OCREG_TYPE_ROUTE
#define DEPLOYMENT OCREG_TYPE_DEPLOYMENT
#define CLAIM OCREG_TYPE_PERSISTENT_VOLUME_CLAIM
#define POD OCREG_TYPE_POD
#define SECRET OCREG_TYPE_SECRET

#define NOTHING "is nothing to wait for"
#define NO_FIELD "there is no such field"

/* clang-format off */

/* How a goal is read: kind, name and value, or what is wrong with it. */
static const struct {
	unsigned type;
	const char *expect;
	enum ocreg_goal_kind kind;
	const char *name, *value, *wrong;
} reads[] = {
	{ CONFIG, "create", OCREG_GOAL_CREATE, NULL, NULL, NULL },
	{ CONFIG, "Delete", OCREG_GOAL_DELETE, NULL, NULL, NULL },
	{ SECRET, "READY", OCREG_GOAL_READY, NULL, NULL, NULL },
	{ CONFIG, "condition=Available", OCREG_GOAL_CONDITION, "Available", "True", NULL },
	{ CONFIG, "condition=available=Unknown", OCREG_GOAL_CONDITION, "available", "Unknown", NULL },
	{ CONFIG, "condition=a=b=c", OCREG_GOAL_CONDITION, "a", "b=c", NULL },
	{ CONFIG, "jsonpath={.spec.replicas}=2", OCREG_GOAL_VALUE, "spec.replicas", "2", NULL },
	{ CONFIG, "jsonpath={spec.replicas}=2", OCREG_GOAL_VALUE, "spec.replicas", "2", NULL },
	{ CONFIG, "jsonpath=.spec.replicas=2", OCREG_GOAL_VALUE, "spec.replicas", "2", NULL },
	{ CONFIG, "jsonpath=spec.replicas=2", OCREG_GOAL_VALUE, "spec.replicas", "2", NULL },
	{ CONFIG, "jsonpath={.spec.replicas}", OCREG_GOAL_VALUE, "spec.replicas", NULL, NULL },
	{ CONFIG, "jsonpath=.spec.replicas", OCREG_GOAL_VALUE, "spec.replicas", NULL, NULL },
	{ CONFIG, "jsonpath={.spec.logLevel}=", OCREG_GOAL_VALUE, "spec.logLevel", "", NULL },
	{ CONFIG, "status.readyReplicas=2", OCREG_GOAL_VALUE, "status.readyReplicas", "2", NULL },
	{ CONFIG, "spec.logLevel=a=b", OCREG_GOAL_VALUE, "spec.logLevel", "a=b", NULL },
	{ CONFIG, "spec.routes[0].hostname=a", OCREG_GOAL_VALUE, "spec.routes[0].hostname", "a", NULL },
	{ CLAIM, "status.phase=Bound", OCREG_GOAL_VALUE, "status.phase", "Bound", NULL },
	{ SECRET, "metadata.labels.a=b", OCREG_GOAL_VALUE, "metadata.labels.a", "b", NULL },

	{ CONFIG, NULL, 0, NULL, NULL, "\"\" " NOTHING },
	{ CONFIG, "", 0, NULL, NULL, "\"\" " NOTHING },
	{ CONFIG, "frob", 0, NULL, NULL, "\"frob\" " NOTHING },
	{ CONFIG, "readily", 0, NULL, NULL, "\"readily\" " NOTHING },
	{ CONFIG, "spec.replicas", 0, NULL, NULL, "\"spec.replicas\" " NOTHING },
	{ CONFIG, "condition=", 0, NULL, NULL, NOTHING },
	{ CONFIG, "condition==True", 0, NULL, NULL, NOTHING },
	{ CONFIG, "condition=Available=", 0, NULL, NULL, NOTHING },
	{ CONFIG, "=2", 0, NULL, NULL, NOTHING },
	{ CONFIG, "jsonpath=", 0, NULL, NULL, NOTHING },
	{ CONFIG, "jsonpath={", 0, NULL, NULL, NOTHING },
	{ CONFIG, "jsonpath={}", 0, NULL, NULL, NOTHING },
	{ CONFIG, "jsonpath={.}", 0, NULL, NULL, NOTHING },
	{ CONFIG, "jsonpath={.}=a", 0, NULL, NULL, NOTHING },
	{ CONFIG, "jsonpath={.spec.replicas=2", 0, NULL, NULL, NOTHING },
	{ CONFIG, "jsonpath={.spec.replicas}2", 0, NULL, NULL, NOTHING },
	{ CONFIG, "jsonpath=.=a", 0, NULL, NULL, NOTHING },
	{ CONFIG, "jsonpath={.spec.replica}=2", 0, NULL, NULL, NO_FIELD },
	{ CONFIG, "status.phase=Bound", 0, NULL, NULL, NO_FIELD },
	{ CONFIG, "jsonpath={.status.conditions[?(@.type==\"a\")].status}=True", 0, NULL, NULL, "this is not a path" },
	{ CONFIG, "spec..replicas=2", 0, NULL, NULL, "this is not a path" },
};

#define META(generation) "\"metadata\":{\"name\":\"a\",\"generation\":" generation "}"
#define STATUS(seen, more) "\"status\":{\"observedGeneration\":" seen "," more "}"
#define CONDITION(type, status) "{\"type\":\"" type "\",\"status\":\"" status "\"}"
#define SAYS(type, status, reason, message) \
	"{\"type\":\"" type "\",\"status\":\"" status "\",\"reason\":\"" reason "\",\"message\":\"" message "\"}"
#define CONDITIONS(...) "\"conditions\":[" __VA_ARGS__ "]"
#define SEEN(...) "{" META("2") "," STATUS("2", CONDITIONS(__VA_ARGS__)) "}"
#define BEHIND(seen, ...) "{" META("2") "," STATUS(seen, CONDITIONS(__VA_ARGS__)) "}"
#define WITHOUT(...) "{" META("1") ",\"status\":{" CONDITIONS(__VA_ARGS__) "}}"
#define GOOD CONDITION("Available", "True") "," CONDITION("Progressing", "False") "," CONDITION("Degraded", "False")
#define ROUTER(host, ...) "{\"host\":\"" host "\"," CONDITIONS(__VA_ARGS__) "}"
#define ROUTERS(...) "{" META("1") ",\"status\":{\"ingress\":[" __VA_ARGS__ "]}}"
#define PODS(spec, status) "{" META("3") ",\"spec\":{" spec "},\"status\":{\"observedGeneration\":3" status "}}"
#define PHASE(phase) "{\"status\":{\"phase\":\"" phase "\"}}"
#define OLD "the last change was not acted upon yet: status.observedGeneration is 1, metadata.generation 2"

/* What an object, NULL where there is none, says instead of what is expected; "" if it is as expected. */
static const struct {
	unsigned type;
	const char *expect, *object, *why;
} looks[] = {
	{ CONFIG, "create", "{}", "" },
	{ CONFIG, "create", NULL, "it is not there" },
	{ CONFIG, "delete", "{}", "it is still there" },
	{ CONFIG, "delete", NULL, "" },
	{ CONFIG, "ready", NULL, "it is not there" },
	{ CONFIG, "condition=Available", NULL, "it is not there" },
	{ CONFIG, "spec.replicas=2", NULL, "it is not there" },

	{ CONFIG, "condition=Available", "{}", "condition Available is not set" },
	{ CONFIG, "condition=Available", SEEN(GOOD), "" },
	{ CONFIG, "condition=AVAILABLE=true", SEEN(GOOD), "" },
	{ CONFIG, "condition=Available=False", SEEN(GOOD), "condition Available is True" },
	{ CONFIG, "condition=Other", SEEN(GOOD), "condition Other is not set" },
	{ CONFIG, "condition=Degraded=False", SEEN(SAYS("Degraded", "True", "Because", "of this")), "condition Degraded is True, Because: of this" },
	{ CONFIG, "condition=Degraded=False", SEEN(SAYS("Degraded", "True", "", "of\\nthis\\u001b")), "condition Degraded is True: of\\x0athis\\x1b" },
	{ CONFIG, "condition=Available", BEHIND("1", GOOD), OLD },
	{ CONFIG, "condition=Available", BEHIND("0", GOOD), "nothing was acted upon yet: status.observedGeneration is not set" },
	{ CONFIG, "condition=Available", BEHIND("3", GOOD), "" },
	{ ROUTE, "condition=Admitted", ROUTERS(ROUTER("a", CONDITION("Admitted", "True"))), "" },
	{ POD, "condition=Ready", WITHOUT(CONDITION("Ready", "True")), "" },
	{ SECRET, "condition=Ready", "{}", "condition Ready is not set" },

	{ CONFIG, "spec.replicas=2", "{\"spec\":{\"replicas\":2}}", "" },
	{ CONFIG, "spec.replicas=2", "{\"spec\":{\"replicas\":1}}", "spec.replicas is 1" },
	{ CONFIG, "spec.replicas=2", "{\"spec\":{}}", "spec.replicas is not set" },
	{ CONFIG, "jsonpath={.spec.replicas}", "{\"spec\":{\"replicas\":1}}", "" },
	{ CONFIG, "jsonpath={.spec.replicas}", "{}", "spec.replicas is not set" },
	{ CONFIG, "spec.logLevel=Debug", "{\"spec\":{\"logLevel\":\"debug\"}}", "spec.logLevel is debug" },
	{ CONFIG, "spec.logLevel=Debug", "{\"spec\":{\"logLevel\":\"a\\u001b\"}}", "spec.logLevel is a\\x1b" },
	{ CONFIG, "spec.defaultRoute=true", "{\"spec\":{\"defaultRoute\":true}}", "" },
	{ CONFIG, "spec.routes[0].name=a", "{\"spec\":{\"routes\":[{\"name\":\"a\"}]}}", "" },
	{ CONFIG, "spec.routes[1].name=a", "{\"spec\":{\"routes\":[{\"name\":\"a\"}]}}", "spec.routes[1].name is not set" },
	{ CONFIG, "spec.replicas=2", "{" META("2") ",\"spec\":{\"replicas\":2}," STATUS("1", "\"readyReplicas\":1") "}", "" },
	{ CONFIG, "status.readyReplicas=1", "{" META("2") "," STATUS("1", "\"readyReplicas\":1") "}", OLD },
	{ CONFIG, "status.readyReplicas=1", "{" META("2") "," STATUS("2", "\"readyReplicas\":1") "}", "" },
	{ CLAIM, "status.phase=Bound", PHASE("Bound"), "" },
	{ CLAIM, "status.phase=Bound", PHASE("Lost"), "status.phase is Lost" },

	{ CONFIG, "ready", SEEN(GOOD), "" },
	{ CONFIG, "ready", BEHIND("1", GOOD), OLD },
	{ CONFIG, "ready", SEEN(CONDITION("Available", "True") "," CONDITION("Progressing", "False")), "" },
	{ CONFIG, "ready", "{}", "condition Progressing is not set" },
	{ CONFIG, "ready", SEEN(CONDITION("Progressing", "False")), "condition Available is not set" },
	{ CONFIG, "ready", SEEN(CONDITION("Available", "False") "," CONDITION("Progressing", "True") "," CONDITION("Degraded", "True")), "condition Degraded is True" },
	{ CONFIG, "ready", SEEN(CONDITION("Available", "False") "," CONDITION("Progressing", "True")), "condition Progressing is True" },
	{ CONFIG, "ready", SEEN(CONDITION("Available", "True") "," CONDITION("Progressing", "False") "," CONDITION("Degraded", "Unknown")), "condition Degraded is Unknown" },
	{ OPERATOR, "ready", WITHOUT(GOOD), "" },
	{ OPERATOR, "ready", WITHOUT(CONDITION("Available", "True")), "condition Progressing is not set" },
	{ PRUNER, "ready", SEEN(CONDITION("Available", "True")), "" },
	{ PRUNER, "ready", SEEN(CONDITION("Available", "False")), "condition Available is False" },
	{ PRUNER, "ready", SEEN(CONDITION("Available", "True") "," CONDITION("Degraded", "True")), "condition Degraded is True" },
	{ PRUNER, "ready", BEHIND("1", CONDITION("Available", "True")), OLD },
	{ ROUTE, "ready", "{}", "condition Admitted is not set" },
	{ ROUTE, "ready", ROUTERS(ROUTER("a", CONDITION("Admitted", "False"))), "condition Admitted is False" },
	{ ROUTE, "ready", ROUTERS(ROUTER("a", CONDITION("Other", "True")) "," ROUTER("b", CONDITION("Admitted", "True"))), "" },
	{ DEPLOYMENT, "ready", PODS("\"replicas\":2", ",\"updatedReplicas\":2,\"availableReplicas\":2"), "" },
	{ DEPLOYMENT, "ready", PODS("\"replicas\":2", ",\"updatedReplicas\":1,\"availableReplicas\":2"), "of 2 pods 1 are new and 2 available" },
	{ DEPLOYMENT, "ready", PODS("\"replicas\":2", ",\"updatedReplicas\":2,\"availableReplicas\":2,\"unavailableReplicas\":1"), "of 2 pods 2 are new and 2 available" },
	{ DEPLOYMENT, "ready", PODS("", ",\"updatedReplicas\":1,\"availableReplicas\":1"), "" },
	{ DEPLOYMENT, "ready", PODS("", ""), "of 1 pods 0 are new and 0 available" },
	{ DEPLOYMENT, "ready", PODS("\"replicas\":0", ""), "" },
	{ DEPLOYMENT, "ready", "{" META("2") "," STATUS("1", "\"updatedReplicas\":1,\"availableReplicas\":1") "}", OLD },
	{ CLAIM, "ready", PHASE("Bound"), "" },
	{ CLAIM, "ready", PHASE("Pending"), "status.phase is Pending" },
	{ CLAIM, "ready", "{}", "status.phase is not set" },
	{ POD, "ready", WITHOUT(CONDITION("Ready", "True")), "" },
	{ POD, "ready", WITHOUT(SAYS("Ready", "False", "ContainersNotReady", "")), "condition Ready is False, ContainersNotReady" },
	{ SECRET, "ready", "{}", "" },
	{ OCREG_TYPE_SERVICE, "ready", "{}", "" },
};
/* clang-format on */

static void check_text(const char *found, const char *want)
{
	CHECK_STR(found ? found : "(none)", want ? want : "(none)");
}

static void test_reading(void)
{
	for (size_t i = 0; i < COUNT(reads); i++) {
		struct ocreg_expectation x = { 0 };
		struct ocreg_arena arena = { 0 };
		struct ocreg_error *e = NULL;
		const char *expect = reads[i].expect;
		int r = ocreg_goal_parse(&x, &arena, reads[i].type, expect, &e);

		row("%s", expect ? expect : "(none)");
		CHECK_INT(r, reads[i].wrong ? OCREG_E_ARG : 0);
		if (reads[i].wrong) {
			CHECK_HAS(ocreg_error_message(e), reads[i].wrong);
			CHECK(*ocreg_error_hint(e) != '\0');
		} else {
			CHECK_INT(x.kind, reads[i].kind);
			check_text(x.name, reads[i].name);
			check_text(x.value, reads[i].value);
		}
		CHECK_INT(ocreg_goal_parse(&x, &arena, reads[i].type, expect, NULL), r);
		ocreg_error_unref(e);
		ocreg_arena_done(&arena, false);
	}
}

static void test_looking(void)
{
	for (size_t i = 0; i < COUNT(looks); i++) {
		struct ocreg_expectation x = { 0 };
		struct ocreg_arena arena = { 0 };
		struct ocreg_buf why = { 0 };
		struct ocreg_object *o = NULL;

		row("%s %s of %s", ocreg_type_name(looks[i].type), looks[i].expect,
		    looks[i].object ? looks[i].object : "nothing");
		CHECK_INT(ocreg_goal_parse(&x, &arena, looks[i].type, looks[i].expect, NULL), 0);
		if (looks[i].object)
			CHECK_INT(ocreg_decode(looks[i].type, looks[i].object, strlen(looks[i].object), NULL, &o, NULL), 0);
		CHECK_INT(ocreg_goal_is_met(&x, o, &why), !*looks[i].why);
		CHECK_STR(why.data ? why.data : "", looks[i].why);
		ocreg_buf_done(&why);
		ocreg_unref(o);
		ocreg_arena_done(&arena, false);
	}
}

/* The end of what an operator says at length is left out. */
static void test_long(void)
{
	struct ocreg_expectation x = { OCREG_GOAL_CONDITION, "Ready", "True" };
	struct ocreg_buf text = { 0 }, why = { 0 };
	struct ocreg_object *o = NULL;

	ocreg_buf_adds(&text, "{\"status\":{\"conditions\":[{\"type\":\"Ready\",\"status\":\"False\",\"message\":\"");
	for (int i = 0; i < 10000; i++)
		ocreg_buf_addc(&text, 'x');
	ocreg_buf_adds(&text, "\"}]}}");
	CHECK_INT(ocreg_decode(POD, text.data, text.len, NULL, &o, NULL), 0);
	CHECK(!ocreg_goal_is_met(&x, o, &why));
	CHECK(why.len < 1024);
	CHECK_HAS(why.data, "xxx...");
	ocreg_unref(o);
	ocreg_buf_done(&text);
	ocreg_buf_done(&why);
}

static const struct test tests[] = { TEST(test_reading), TEST(test_looking), TEST(test_long) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "goal", tests, COUNT(tests));
}
