/* SPDX-License-Identifier: Apache-2.0 */
/* What the operator makes of a Config as a whole: state, name, replicas, log level, proxy. */
#include <strings.h>
#include "check/operator.h"

static bool text_is(const struct ocreg_object *o, unsigned field, const char *wanted)
{
	return strcmp(ocreg_text_or_empty(o, field), wanted) == 0;
}

static void state(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		  const struct ocreg_where *at)
{
	const unsigned field = OCREG_F_config_spec_management_state;
	struct ocreg_where spec, here;
	struct ocreg_operator op;

	(void) at;
	ocreg_operator_acts(&op, c, o, old, &spec);
	if (!op.spec || c->options->status)
		return;
	here = ocreg_below(&spec, op.spec, field);
	if (text_is(op.spec, field, "Force"))
		ocreg_report(c, OCREG_RULE_state_force, &here, NULL,
			     "the operator does nothing; without a registry it would say: Progressing WaitingForDeployment \"All "
			     "resources "
			     "are successfully applied, but the deployment does not exist\", and its log: unknown custom "
			     "resource state: Force");
	else if (op.spec->values[field].state == OCREG_UNSET || op.spec->values[field].state == OCREG_NULL)
		ocreg_report(c, OCREG_RULE_state_missing, &here, NULL,
			     "the operator does nothing; without a registry it would say: Progressing WaitingForDeployment \"All "
			     "resources "
			     "are successfully applied, but the deployment does not exist\"");
}

static void name(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		 const struct ocreg_where *at)
{
	const struct ocreg_value *meta = &o->values[OCREG_F_config_metadata];
	struct ocreg_buf shown = { 0 };
	struct ocreg_where up, here;
	const char *s;

	(void) old, (void) at;
	if (meta->state != OCREG_VALUE || !ocreg_has_value(meta->object, OCREG_F_object_meta_name))
		return;
	up = ocreg_below(NULL, o, OCREG_F_config_metadata);
	here = ocreg_below(&up, meta->object, OCREG_F_object_meta_name);
	s = ocreg_get_string(meta->object, OCREG_F_object_meta_name);
	if (*s && strcmp(s, "cluster") != 0)
		ocreg_report(c, OCREG_RULE_config_name, &here, NULL, "the operator reads the Config called cluster only, not %s",
			     ocreg_quoted(c, s, strlen(s), &shown));
	ocreg_buf_done(&shown);
}

/* All nodes being known, whether at most one takes pods. */
static bool has_one_node(const struct ocreg_checker *c)
{
	size_t nodes = 0, open = 0;

	for (size_t i = 0; i < ocreg_around_count(c); i++) {
		const struct ocreg_object *o = ocreg_around_at(c, i);
		const struct ocreg_value *spec;

		if (ocreg_type_of(o) != OCREG_TYPE_node)
			continue;
		spec = &o->values[OCREG_F_node_spec];
		nodes++;
		open += spec->state != OCREG_VALUE || !ocreg_get_bool(spec->object, OCREG_F_node_spec_unschedulable);
	}
	return ocreg_know_all(c, OCREG_TYPE_node, NULL) && nodes && open <= 1;
}

static bool is_single(const struct ocreg_checker *c)
{
	const struct ocreg_object *infrastructure;
	const struct ocreg_value *v;

	if (ocreg_look_around(c, OCREG_TYPE_infrastructure, NULL, "cluster", &infrastructure) != OCREG_THERE)
		return false;
	v = &infrastructure->values[OCREG_F_infrastructure_status];
	return v->state == OCREG_VALUE &&
	       text_is(v->object, OCREG_F_infrastructure_status_infrastructure_topology, "SingleReplica");
}

static void no_replicas(const struct ocreg_operator *op, const struct ocreg_where *at)
{
	const unsigned field = OCREG_F_config_spec_rollout_strategy;
	unsigned target = op->c->options->target;
	bool rolling = text_is(op->spec, field, "") || text_is(op->spec, field, "RollingUpdate");

	if (rolling && (!target || target >= OCREG_RELEASE(4, 8)))
		ocreg_refuse_sync(op, OCREG_RULE_replicas_zero_rolling, at, NULL,
				  "*v1.Deployment, Namespace=" OCREG_NAMESPACE
				  ", Name=image-registry: Deployment.apps \"image-registry\" is "
				  "invalid: spec.strategy.rollingUpdate.maxUnavailable: Invalid value: -1: must be greater than "
				  "or equal to 0");
	else
		ocreg_report(op->c, OCREG_RULE_replicas_zero, at, NULL,
			     "no registry runs; the operator would say: Available=False NoReplicasAvailable \"The deployment "
			     "does not have "
			     "available replicas\", and some minutes later Degraded Unavailable");
}

static void replicas(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		     const struct ocreg_where *at)
{
	const unsigned field = OCREG_F_config_spec_replicas;
	struct ocreg_where spec, here;
	struct ocreg_operator op;
	int64_t n;

	(void) at;
	if (!ocreg_operator_acts(&op, c, o, old, &spec) || !ocreg_has_value(op.spec, field))
		return;
	here = ocreg_below(&spec, op.spec, field);
	n = ocreg_get_int(op.spec, field);
	if (n < 0)
		ocreg_report(c, OCREG_RULE_replicas_negative, &here, NULL,
			     "the operator would say: Degraded VerificationFailed \"Error: unable to complete resource: replicas "
			     "must be "
			     "greater than or equal to 0\"");
	else if (n == 0)
		no_replicas(&op, &here);
	else if (n == 2 && !ocreg_has_value(op.spec, OCREG_F_config_spec_affinity) && (is_single(c) || has_one_node(c)))
		ocreg_report(c, OCREG_RULE_replicas_one_node, &here, NULL,
			     "two replicas are kept on two nodes, and there is one: the second pod stays Pending, and the "
			     "operator would say: "
			     "Progressing DeploymentNotCompleted \"The deployment has not completed\"");
}

static void http_secret(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *at)
{
	const unsigned field = OCREG_F_config_spec_http_secret;
	struct ocreg_where spec, here;
	struct ocreg_operator op;

	(void) at;
	if (!ocreg_operator_acts(&op, c, o, old, &spec) || !op.old_spec || !ocreg_has_value(op.spec, field))
		return;
	here = ocreg_below(&spec, op.spec, field);
	if (!text_is(op.old_spec, field, "") && !text_is(op.spec, field, ocreg_text_or_empty(op.old_spec, field)))
		ocreg_report(c, OCREG_RULE_http_secret, &here, NULL, "the secret changes: uploads that are under way fail");
}

/* With logLevel Debug and above the number means nothing. */
static void logging(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		    const struct ocreg_where *at)
{
	const unsigned level = OCREG_F_config_spec_log_level;
	struct ocreg_where spec, here;
	struct ocreg_operator op;
	int64_t n;

	(void) at;
	if (!ocreg_operator_acts(&op, c, o, old, &spec) || !ocreg_has_value(op.spec, OCREG_F_config_spec_logging))
		return;
	here = ocreg_below(&spec, op.spec, OCREG_F_config_spec_logging);
	n = ocreg_get_int(op.spec, OCREG_F_config_spec_logging);
	if (n == 0 || n == 2 || n == 3 || !(text_is(op.spec, level, "") || text_is(op.spec, level, "Normal")))
		return;
	ocreg_report(c, OCREG_RULE_logging, &here, NULL, "%lld makes the registry log at level %s, whatever logLevel Normal says",
		     (long long) n, n == 1 ? "warn" : "debug");
}

/* What Go's programs cannot take for a proxy, in words; NULL if they can. */
static const char *proxy_trouble(const char *s)
{
	static const char *const schemes[] = { "http://", "https://", "socks5://", "socks5h://" };
	const char *scheme = strstr(s, "://"), *host = s;

	if (strpbrk(s, " \t\r\n\"<>"))
		return "it has blanks, quotes or brackets";
	for (size_t i = 0; scheme && i < sizeof(schemes) / sizeof(schemes[0]); i++)
		if (strncasecmp(s, schemes[i], strlen(schemes[i])) == 0)
			host = s + strlen(schemes[i]);
	if (scheme && host == s)
		return "its scheme is none of http, https, socks5 and socks5h";
	return strcspn(host, ":/") == 0 ? "it has no host" : NULL;
}

static const char *no_proxy_trouble(const char *s)
{
	return strstr(s, "://")      ? "it has a URL, where hosts, domains and networks belong"
	       : strpbrk(s, ";\r\n") ? "its parts are not separated by commas"
				     : NULL;
}

static void proxy(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		  const struct ocreg_where *at)
{
	struct ocreg_where spec, up, here;
	const struct ocreg_value *v;
	struct ocreg_operator op;

	(void) at;
	if (!ocreg_operator_acts(&op, c, o, old, &spec))
		return;
	v = &op.spec->values[OCREG_F_config_spec_proxy];
	up = ocreg_below(&spec, op.spec, OCREG_F_config_spec_proxy);
	for (unsigned i = 0; v->state == OCREG_VALUE && i < OCREG_N_proxy; i++) {
		const char *s = ocreg_text_or_empty(v->object, i);
		const char *why = !*s ? NULL : i == OCREG_F_proxy_no_proxy ? no_proxy_trouble(s) : proxy_trouble(s);

		here = ocreg_below(&up, v->object, i);
		if (why)
			ocreg_report(c, OCREG_RULE_proxy, &here, NULL, "the registry cannot use it: %s", why);
	}
}

const struct ocreg_type_rule ocreg_operator_rules[] = {
	{ OCREG_TYPE_config, OCREG_OPERATOR, ocreg_check_readable },
	{ OCREG_TYPE_config, OCREG_OPERATOR, name },
	{ OCREG_TYPE_config, OCREG_OPERATOR, state },
	{ OCREG_TYPE_config, OCREG_OPERATOR, replicas },
	{ OCREG_TYPE_config, OCREG_OPERATOR, http_secret },
	{ OCREG_TYPE_config, OCREG_OPERATOR, logging },
	{ OCREG_TYPE_config, OCREG_OPERATOR, proxy },
	{ OCREG_TYPE_config, OCREG_OPERATOR, ocreg_check_config_routes },
	{ OCREG_TYPE_config, OCREG_OPERATOR, ocreg_check_requests },
	{ OCREG_TYPE_config, OCREG_OPERATOR, ocreg_check_overrides },
	{ OCREG_TYPE_config, OCREG_OPERATOR, ocreg_check_pod },
	{ OCREG_TYPE_image_pruner, OCREG_OPERATOR, ocreg_check_pod },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
