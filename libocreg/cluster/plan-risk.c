/* SPDX-License-Identifier: Apache-2.0 */
/* What a change puts at risk: what the operator does about it, by field. What destroys images, and what leaves them behind, the rules know. */
#include "cluster/plan.h"

#define RULE_MOVED "OCR150"
#define USER_SECRET "image-registry-private-configuration-user"
#define REGISTRY "image-registry"

const char *ocreg_risk_name(enum ocreg_risk risk)
{
	static const char *const names[] = { "none", "rollout", "outage", "data-loss" };

	return names[risk];
}

/* Whether a path is a place or something below it. */
static bool is_below(const char *path, const char *place)
{
	size_t n = strlen(place);

	return strncmp(path, place, n) == 0 && (path[n] == '\0' || path[n] == '.' || path[n] == '[');
}

static const struct ocreg_object *spec_of(const struct ocreg_object *config)
{
	return ocreg_get_object(config, OCREG_F_config_spec);
}

static const char *text_of(const struct ocreg_object *o, unsigned field)
{
	const char *s = o ? ocreg_get_string(o, field) : NULL;

	return s ? s : "";
}

static bool is_managed(const struct ocreg_object *config)
{
	return strcmp(text_of(spec_of(config), OCREG_F_config_spec_management_state), "Managed") == 0;
}

static int64_t number(const struct ocreg_value *v)
{
	return v && v->state == OCREG_VALUE ? v->integer : 0;
}

static bool is_true(const struct ocreg_value *v)
{
	return v && v->state == OCREG_VALUE && v->boolean;
}

/* --- of a Config --- */

#define IN_PODS "the images are in the registry's pods, in an emptyDir: those that go take them along"

static bool has_empty_dir(const struct ocreg_object *o, unsigned storage)
{
	const struct ocreg_object *s = o ? ocreg_get_object(o, storage) : NULL;

	return s && ocreg_has(s, OCREG_F_storage_empty_dir);
}

/* Whether images go with the pods. */
static bool is_fleeting(const struct ocreg_plan_case *c)
{
	return is_managed(c->live) &&
	       (has_empty_dir(spec_of(c->live), OCREG_F_config_spec_storage) ||
		has_empty_dir(ocreg_get_object(c->live, OCREG_F_config_status), OCREG_F_config_status_storage));
}

/* Some pods, or all, end for good or are replaced. */
static enum ocreg_risk pods_go(const struct ocreg_plan_case *c, enum ocreg_risk risk, const char *reason, const char **retreason)
{
	bool fleeting = is_fleeting(c);

	*retreason = fleeting ? IN_PODS : reason;
	return fleeting ? OCREG_RISK_DATA_LOSS : risk;
}

typedef enum ocreg_risk (*risk_fn)(const struct ocreg_plan_case *c, const struct ocreg_difference *d, const char **retreason);

static enum ocreg_risk state(const struct ocreg_plan_case *c, const struct ocreg_difference *d, const char **retreason)
{
	const char *to = text_of(spec_of(c->wanted), OCREG_F_config_spec_management_state);

	(void) d;
	if (strcmp(to, "Removed") == 0) {
		*retreason = "the operator deletes the registry: its Deployment, its Service and its routes";
		return OCREG_RISK_OUTAGE;
	}
	if (strcmp(to, "Managed") == 0) {
		*retreason = "the operator makes the registry what the Config says";
		return OCREG_RISK_ROLLOUT;
	}
	*retreason = "the operator leaves everything as it is";
	return OCREG_RISK_NONE;
}

/* With two replicas the pods get a rule that keeps them on different nodes, which is part of them. */
static enum ocreg_risk replicas(const struct ocreg_plan_case *c, const struct ocreg_difference *d, const char **retreason)
{
	bool apart = !ocreg_has(spec_of(c->wanted), OCREG_F_config_spec_affinity);

	if (number(d->to) == 0)
		return pods_go(c, OCREG_RISK_OUTAGE, "no pod is left to serve images", retreason);
	if (number(d->to) < number(d->from) && is_fleeting(c))
		return pods_go(c, OCREG_RISK_NONE, NULL, retreason);
	if (apart && number(d->from) > 0 && (number(d->from) == 2 || number(d->to) == 2)) {
		*retreason = "two replicas are kept on different nodes, others are not: all pods are replaced";
		return OCREG_RISK_ROLLOUT;
	}
	*retreason = "pods come or go, those that stay are not replaced";
	return OCREG_RISK_NONE;
}

static enum ocreg_risk default_route(const struct ocreg_plan_case *c, const struct ocreg_difference *d, const char **retreason)
{
	(void) c;
	if (is_true(d->to) || !is_true(d->from))
		return OCREG_RISK_NONE;
	*retreason = "the operator deletes the route default-route: who comes that way does not get in any more";
	return OCREG_RISK_OUTAGE;
}

/* Another name or host is another route; a new one takes nothing away. */
static enum ocreg_risk routes(const struct ocreg_plan_case *c, const struct ocreg_difference *d, const char **retreason)
{
	const struct ocreg_compare_step *last = &d->steps[d->n_steps - 1];
	bool moves = last->name && ((last->n == 4 && memcmp(last->name, "name", 4) == 0) ||
				    (last->n == 8 && memcmp(last->name, "hostname", 8) == 0));

	(void) c;
	if (!d->from || (d->to && !moves))
		return OCREG_RISK_NONE;
	*retreason = "the operator deletes or moves a route: who comes that way does not get in any more";
	return OCREG_RISK_OUTAGE;
}

static enum ocreg_risk read_only(const struct ocreg_plan_case *c, const struct ocreg_difference *d, const char **retreason)
{
	if (is_true(d->to))
		return pods_go(c, OCREG_RISK_OUTAGE, "the registry takes no images any more, and its pods are replaced",
			       retreason);
	*retreason = "it is part of the pods, which are replaced";
	return is_true(d->from) ? OCREG_RISK_ROLLOUT : OCREG_RISK_NONE;
}

static bool has_moved(const struct ocreg_findings *fs)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++)
		if (strcmp(ocreg_finding_rule(ocreg_findings_at(fs, i)), RULE_MOVED) == 0)
			return true;
	return false;
}

static enum ocreg_risk storage(const struct ocreg_plan_case *c, const struct ocreg_difference *d, const char **retreason)
{
	(void) d;
	if (has_moved(c->findings)) {
		*retreason = "the registry serves from another storage, and the images stay behind in the old one";
		return OCREG_RISK_OUTAGE;
	}
	*retreason = "it is part of the pods, which are replaced";
	return OCREG_RISK_ROLLOUT;
}

#define POD "it is part of the pods, which are replaced"
/* By field, the first that fits. fn says more than a row can. */
static const struct {
	const char *path;
	enum ocreg_risk risk;
	const char *reason;
	risk_fn fn;
} config_rows[] = {
	{ "spec.replicas", OCREG_RISK_NONE, NULL, replicas },
	{ "spec.storage.managementState", OCREG_RISK_NONE, "it decides who deletes the storage later on", NULL },
	{ "spec.storage", OCREG_RISK_NONE, NULL, storage },
	{ "spec.defaultRoute", OCREG_RISK_NONE, NULL, default_route },
	{ "spec.routes", OCREG_RISK_NONE, NULL, routes },
	{ "spec.readOnly", OCREG_RISK_NONE, NULL, read_only },
	{ "spec.rolloutStrategy", OCREG_RISK_NONE, "it says how pods will be replaced, and replaces none", NULL },
	{ "spec.operatorLogLevel", OCREG_RISK_NONE, "the pods have no part in it", NULL },
	{ "spec.logLevel", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.logging", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.httpSecret", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.proxy", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.requests", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.disableRedirect", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.resources", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.nodeSelector", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.tolerations", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.affinity", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.topologySpreadConstraints", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.unsupportedConfigOverrides", OCREG_RISK_ROLLOUT, POD, NULL },
	{ "spec.observedConfig", OCREG_RISK_ROLLOUT, POD, NULL },
};

/* Pods that are replaced are out of service meanwhile where the strategy ends all of them first. */
static enum ocreg_risk replaced(const struct ocreg_plan_case *c, enum ocreg_risk risk, const char **retreason)
{
	const char *strategy = text_of(spec_of(c->wanted), OCREG_F_config_spec_rollout_strategy);

	if (risk != OCREG_RISK_ROLLOUT || !is_managed(c->live))
		return risk;
	if (strcmp(strategy, "Recreate") != 0)
		return pods_go(c, risk, *retreason, retreason);
	return pods_go(c, OCREG_RISK_OUTAGE,
		       "the pods are replaced, and rolloutStrategy Recreate ends all of them before new ones start", retreason);
}

static enum ocreg_risk of_config(const struct ocreg_plan_case *c, const struct ocreg_difference *d, const char **retreason)
{
	if (is_below(d->path, "spec.managementState"))
		return replaced(c, state(c, d, retreason), retreason);
	if (!is_below(d->path, "spec"))
		return OCREG_RISK_NONE;
	if (!is_managed(c->wanted)) {
		*retreason = "nothing comes of it before the registry is Managed";
		return OCREG_RISK_NONE;
	}
	for (size_t i = 0; i < sizeof(config_rows) / sizeof(config_rows[0]); i++) {
		if (!is_below(d->path, config_rows[i].path))
			continue;
		*retreason = config_rows[i].reason;
		return replaced(c, config_rows[i].fn ? config_rows[i].fn(c, d, retreason) : config_rows[i].risk, retreason);
	}
	return OCREG_RISK_NONE;
}

/* --- of the objects around it --- */

static const struct {
	unsigned type;
	const char *name; /* NULL: of any name */
	const char *path;
	enum ocreg_risk risk;
	const char *reason;
} rows[] = {
	{ OCREG_TYPE_secret, USER_SECRET, "data", OCREG_RISK_ROLLOUT, "the pods use these credentials, and are replaced" },
	{ OCREG_TYPE_secret, USER_SECRET, "stringData", OCREG_RISK_ROLLOUT, "the pods use these credentials, and are replaced" },
	{ OCREG_TYPE_deployment, REGISTRY, "spec", OCREG_RISK_ROLLOUT,
	  "pods may be replaced, and the operator puts back what it has made otherwise" },
	{ OCREG_TYPE_image_pruner, NULL, "spec", OCREG_RISK_NONE, "the next run of the pruner goes by it" },
};

static const char *name_of(const struct ocreg_object *o)
{
	int f = ocreg_field_find(ocreg_type_of(o), "metadata");
	const struct ocreg_object *meta = f >= 0 ? ocreg_get_object(o, (unsigned) f) : NULL;

	return text_of(meta, OCREG_F_object_meta_name);
}

static enum ocreg_risk of_other(const struct ocreg_plan_case *c, const struct ocreg_difference *d, const char **retreason)
{
	unsigned type = ocreg_type_of(c->live);

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (rows[i].type != type || !is_below(d->path, rows[i].path))
			continue;
		if (rows[i].name && strcmp(rows[i].name, name_of(c->live)) != 0)
			continue;
		*retreason = rows[i].reason;
		return rows[i].risk;
	}
	return OCREG_RISK_NONE;
}

/* The finding that tells of images that go with this field. */
static const struct ocreg_finding *loss(const struct ocreg_findings *fs, const char *path)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);
		const char *at = ocreg_finding_path(f);

		if (ocreg_finding_loses_data(f) && (is_below(path, at) || is_below(at, path)))
			return f;
	}
	return NULL;
}

enum ocreg_risk ocreg_plan_risk(const struct ocreg_plan_case *c, const struct ocreg_difference *d, const char **retreason)
{
	const struct ocreg_finding *f = loss(c->findings, d->path);

	*retreason = NULL;
	if (f) {
		*retreason = ocreg_finding_message(f);
		return OCREG_RISK_DATA_LOSS;
	}
	return ocreg_type_of(c->live) == OCREG_TYPE_config ? of_config(c, d, retreason) : of_other(c, d, retreason);
}
