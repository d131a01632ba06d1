/* SPDX-License-Identifier: Apache-2.0 */
/* Waiting on the real API server while the operator is played. waiting.py runs each function from where every recording starts. */
#include "cluster.h"

#define NS "openshift-image-registry"
#define NAME "image-registry"
#define WAIT 20000
#define SHORT 700

static const char managed[] = "{\"spec\":{\"managementState\":\"Managed\",\"storage\":{\"emptyDir\":{}}}}";
static const char without_storage[] = "{\"spec\":{\"managementState\":\"Managed\"}}";
static const char with_route[] =
	"{\"spec\":{\"managementState\":\"Managed\",\"storage\":{\"emptyDir\":{}},\"defaultRoute\":true}}";

static const struct ocreg_goal config_ready = { OCREG_TYPE_CONFIG, NULL, NULL, "ready" };
static const struct ocreg_goal operator_ready = { OCREG_TYPE_CLUSTER_OPERATOR, NULL, NAME, "ready" };
static const struct ocreg_goal deployment_ready = { OCREG_TYPE_DEPLOYMENT, NS, NAME, "ready" };
static const struct ocreg_goal deployment_there = { OCREG_TYPE_DEPLOYMENT, NS, NAME, "create" };
static const struct ocreg_goal route_ready = { OCREG_TYPE_ROUTE, NS, "default-route", "ready" };
static const struct ocreg_goal degraded = { OCREG_TYPE_CONFIG, NULL, NULL, "condition=Degraded" };

static void change(struct ocreg_client *c, const char *patch)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_client_patch(c, OCREG_TYPE_CONFIG, NULL, NULL, patch, strlen(patch), NULL, NULL, &e);

	CHECK_STR(r ? ocreg_error_message(e) : "", "");
	ocreg_error_unref(e);
}

/* 0, or a code and its error. */
static int wait_for(struct ocreg_client *c, const struct ocreg_goal *goals, size_t n, int64_t ms, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;

	o.timeout_ms = ms;
	return ocreg_client_wait(c, goals, n, &o, reterr);
}

static void met(struct ocreg_client *c, const struct ocreg_goal *goals, size_t n)
{
	struct ocreg_error *e = NULL;
	int r = wait_for(c, goals, n, WAIT, &e);

	CHECK_STR(r ? ocreg_error_message(e) : "", "");
	ocreg_error_unref(e);
}

/* What the Config says now, and that it says it of its spec as it is. */
static void shows(struct ocreg_client *c, const char *type, const char *reason)
{
	struct ocreg_object *o = NULL;
	const struct ocreg_config *config;
	const struct ocreg_config_status *status;
	ptrdiff_t i;

	CHECK_INT(ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, NULL, NULL, &o, NULL), 0);
	config = ocreg_config_from(o);
	status = ocreg_config_get_status(config);
	i = ocreg_config_status_find_conditions(status, type);
	if (CHECK(i >= 0))
		CHECK_STR(ocreg_condition_get_reason(ocreg_config_status_at_conditions(status, (size_t) i)), reason);
	CHECK_INT(ocreg_config_status_get_observed_generation(status),
		  ocreg_object_meta_get_generation(ocreg_config_get_metadata(config)));
	ocreg_unref(o);
}

/* The Config is ready before the change as it is after: what counts is what comes after. */
static void test_several(void)
{
	const struct ocreg_goal goals[] = { config_ready, operator_ready, deployment_ready };
	struct ocreg_client *c = client("admin");

	row("before the change");
	met(c, goals, 2);
	shows(c, "Available", "Removed");
	row("after the change");
	change(c, managed);
	met(c, goals, COUNT(goals));
	shows(c, "Available", "Ready");
	row("again");
	met(c, goals, COUNT(goals));
	row("nothing");
	met(c, goals, 0);
	ocreg_client_unref(c);
}

/* At the deadline the error has a cause for each goal that is not met, and only for those. */
static void test_degraded(void)
{
	const struct ocreg_goal goals[] = { degraded, config_ready, deployment_there, operator_ready };
	struct ocreg_client *c = client("admin");
	struct ocreg_error *e = NULL;

	row("it degrades");
	change(c, without_storage);
	met(c, &degraded, 1);
	shows(c, "Degraded", "StorageNotConfigured");
	row("what is missing");
	CHECK_INT(wait_for(c, goals, COUNT(goals), SHORT, &e), OCREG_E_TIMEOUT);
	CHECK_INT(ocreg_error_code(e), OCREG_E_TIMEOUT);
	CHECK_HAS(ocreg_error_message(e),
		  "condition Degraded is True, StorageNotConfigured: Error: storage backend not configured");
	if (CHECK(ocreg_error_cause_count(e) == 3)) {
		CHECK_HAS(ocreg_error_cause_path(e, 0), "configs.imageregistry.operator.openshift.io cluster");
		CHECK_HAS(ocreg_error_cause_message(e, 0), "condition Degraded is True, StorageNotConfigured");
		CHECK_HAS(ocreg_error_cause_path(e, 1), "deployments.apps openshift-image-registry/image-registry");
		CHECK_STR(ocreg_error_cause_message(e, 1), "it is not there");
		CHECK_HAS(ocreg_error_cause_path(e, 2), "clusteroperators.config.openshift.io image-registry");
		CHECK_HAS(ocreg_error_cause_message(e, 2), "storage backend not configured");
	}
	ocreg_error_unref(e);
	ocreg_client_unref(c);
}

/* The next task of a loop that has ended, within its time. */
static struct ocreg_task *next(struct ocreg_loop *l)
{
	struct ocreg_task *t = ocreg_loop_next(l);

	while (!t && CHECK_INT(ocreg_loop_wait(l, WAIT), 0))
		t = ocreg_loop_next(l);
	return t;
}

static struct ocreg_task *begin(struct ocreg_loop *l, struct ocreg_client *c, const struct ocreg_goal *goals, size_t n,
				void *data)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_request q = OCREG_REQUEST_INIT;
	struct ocreg_task *t = NULL;

	o.timeout_ms = WAIT;
	q.verb = OCREG_VERB_WAIT;
	q.goals = goals;
	q.n_goals = n;
	q.options = &o;
	q.data = data;
	CHECK_INT(ocreg_loop_begin(l, c, &q, &t, NULL), 0);
	return t;
}

/* Two waits side by side, begun before what they wait for was asked for; one is ended from outside. */
static void test_loop(void)
{
	const struct ocreg_goal good[] = { route_ready, deployment_ready };
	struct ocreg_client *c = client("admin");
	struct ocreg_loop *l = NULL;
	struct ocreg_task *t, *endless;

	row("in a loop");
	CHECK_INT(ocreg_loop_new(&l, NULL), 0);
	begin(l, c, good, COUNT(good), "good");
	endless = begin(l, c, &degraded, 1, "endless");
	change(c, with_route);
	t = next(l);
	if (CHECK(t)) {
		CHECK_STR(ocreg_task_data(t), "good");
		CHECK_INT(ocreg_task_code(t), 0);
		CHECK(ocreg_task_ended(t));
	}
	CHECK_INT(ocreg_loop_count(l), 1);
	row("cancelled");
	ocreg_task_cancel(endless);
	t = next(l);
	if (CHECK(t)) {
		CHECK_STR(ocreg_task_data(t), "endless");
		CHECK_INT(ocreg_task_code(t), OCREG_E_CANCELLED);
	}
	ocreg_loop_free(l);
	ocreg_client_unref(c);
}

static const struct test tests[] = { TEST(test_several), TEST(test_degraded), TEST(test_loop) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "wait", tests, COUNT(tests));
}
