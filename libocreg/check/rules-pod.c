/* SPDX-License-Identifier: Apache-2.0 */
/* What Kubernetes asks of a pod template, for what a Config or an ImagePruner puts into one. The API server of the CRDs does not look. */
#include <stdio.h>
#include "base/name.h"
#include "check/operator.h"
#include "check/texts.h"

/* --- labels --- */

#define NAME_PART \
	"must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"

/* What Kubernetes says of the key of a label, up to where it gives examples; NULL if it is right. */
static const char *key_trouble(const char *s, size_t n)
{
	const char *slash = n ? memchr(s, '/', n) : NULL;
	size_t prefix = slash ? (size_t) (slash - s) : 0, rest = slash ? prefix + 1 : 0;

	if (ocreg_name_is_qualified(s, n))
		return NULL;
	if (slash && memchr(s + rest, '/', n - rest))
		return "a valid label key " NAME_PART;
	if (slash && prefix == 0)
		return "prefix part must be non-empty";
	if (slash && prefix > OCREG_NAME_SUBDOMAIN_MAX)
		return "prefix part must be no more than 253 bytes";
	if (slash && !ocreg_name_is_subdomain(s, prefix))
		return "prefix part a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or "
		       "'.', and "
		       "must start and end with an alphanumeric character";
	if (n == rest)
		return "name part must be non-empty";
	return n - rest > OCREG_NAME_LABEL_MAX ? "name part must be no more than 63 bytes" : "name part " NAME_PART;
}

void ocreg_pod_label_key(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_where *at,
			 const struct ocreg_where *said, const char *s, size_t n)
{
	const char *why = key_trouble(s, n);
	struct ocreg_buf shown = { 0 };

	if (why)
		ocreg_refuse_pod(op, rule, at, said, "Invalid value: %s: %s", ocreg_quoted(op->c, s, n, &shown), why);
	ocreg_buf_done(&shown);
}

void ocreg_pod_label_value(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_where *at,
			   const struct ocreg_where *said, const char *s, size_t n)
{
	struct ocreg_buf shown = { 0 };

	if (!ocreg_name_is_label_value(s, n))
		ocreg_refuse_pod(op, rule, at, said, "Invalid value: %s: %s", ocreg_quoted(op->c, s, n, &shown),
				 n > OCREG_NAME_LABEL_MAX
					 ? "must be no more than 63 bytes"
					 : "a valid label must be an empty string or consist of alphanumeric characters, '-', "
					   "'_' or '.', and must start and end with an alphanumeric character");
	ocreg_buf_done(&shown);
}

void ocreg_pod_labels(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_value *map,
		      const struct ocreg_where *said, const struct ocreg_where *up)
{
	for (uint32_t i = 0; map->state == OCREG_VALUE && i < map->n; i++) {
		const struct ocreg_member *m = &map->members[i];
		struct ocreg_where at = { .up = up, .key = m->key, .n = m->n_key };

		ocreg_pod_label_key(op, rule, &at, said, m->key, m->n_key);
		if (m->value.state == OCREG_VALUE)
			ocreg_pod_label_value(op, rule, &at, said, m->value.text, m->value.n);
	}
}

void ocreg_pod_each(const struct ocreg_operator *op, const struct ocreg_value *list, const struct ocreg_where *up,
		    void (*check)(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *at))
{
	for (uint32_t i = 0; list->state == OCREG_VALUE && i < list->n; i++) {
		struct ocreg_where at = { .up = up, .n = i };

		if (list->items[i].state == OCREG_VALUE)
			check(op, list->items[i].object, &at);
	}
}

/* --- tolerations --- */

static bool is_one_of(const char *s, const char *const *words)
{
	for (; *words; words++)
		if (strcmp(s, *words) == 0)
			return true;
	return false;
}

/* Text with the words that may stand there. */
static void check_word(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_object *o, unsigned field,
		       const char *const *words, const struct ocreg_where *up)
{
	struct ocreg_where at = ocreg_below(up, o, field);
	struct ocreg_buf shown = { 0 }, list = { 0 };
	const char *s = ocreg_get_string(o, field);

	if (!s || is_one_of(s, words))
		return;
	for (; *words; words++)
		ocreg_buf_addf(&list, "%s\"%s\"", list.len ? ", " : "", *words);
	if (list.oom)
		op->c->fs->oom = true;
	else
		ocreg_refuse_pod(op, rule, &at, NULL, "Unsupported value: %s: supported values: %s",
				 ocreg_quoted(op->c, s, strlen(s), &shown), list.data);
	ocreg_buf_done(&shown);
	ocreg_buf_done(&list);
}

/* By the operator, which is Equal where there is none. */
static void check_toleration_value(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *up)
{
	const char *operator= ocreg_text_or_empty(o, OCREG_F_toleration_op),
		   *value = ocreg_text_or_empty(o, OCREG_F_toleration_value);
	struct ocreg_where operator_at = ocreg_below(up, o, OCREG_F_toleration_op);
	struct ocreg_buf shown = { 0 };

	if (!*operator|| strcmp(operator, "Equal") == 0)
		ocreg_pod_label_value(op, OCREG_RULE_pod_toleration, &operator_at, NULL, value, strlen(value));
	else if (*value)
		ocreg_refuse_pod(op, OCREG_RULE_pod_toleration, &operator_at, NULL,
				 "Invalid value: %s: value must be empty when `operator` is 'Exists'",
				 ocreg_quoted(op->c, value, strlen(value), &shown));
	ocreg_buf_done(&shown);
}

static void check_toleration(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *up)
{
	static const char *const operators[] = { "Equal", "Exists", "", NULL };
	static const char *const said[] = { "Equal", "Exists", NULL };
	static const char *const effects[] = { "NoSchedule", "PreferNoSchedule", "NoExecute", NULL };
	const char *key = ocreg_text_or_empty(o, OCREG_F_toleration_key),
		   *operator= ocreg_text_or_empty(o, OCREG_F_toleration_op);
	const char *effect = ocreg_text_or_empty(o, OCREG_F_toleration_effect);
	struct ocreg_where key_at = ocreg_below(up, o, OCREG_F_toleration_key);
	struct ocreg_where operator_at = ocreg_below(up, o, OCREG_F_toleration_op);
	struct ocreg_where effect_at = ocreg_below(up, o, OCREG_F_toleration_effect);
	struct ocreg_buf shown = { 0 };

	if (*key)
		ocreg_pod_label_key(op, OCREG_RULE_pod_toleration, &key_at, NULL, key, strlen(key));
	else if (strcmp(operator, "Exists") != 0)
		ocreg_refuse_pod(op, OCREG_RULE_pod_toleration, &operator_at, NULL,
				 "Invalid value: %s: operator must be Exists when `key` is empty, which means \"match all values "
				 "and all keys\"",
				 ocreg_quoted(op->c, operator, strlen(operator), &shown));
	if (ocreg_has_value(o, OCREG_F_toleration_toleration_seconds) && strcmp(effect, "NoExecute") != 0)
		ocreg_refuse_pod(op, OCREG_RULE_pod_toleration, &effect_at, NULL,
				 "Invalid value: %s: effect must be 'NoExecute' when `tolerationSeconds` is set",
				 ocreg_quoted(op->c, effect, strlen(effect), &shown));
	if (is_one_of(operator, operators))
		check_toleration_value(op, o, up);
	else
		check_word(op, OCREG_RULE_pod_toleration, o, OCREG_F_toleration_op, said, up);
	if (*effect)
		check_word(op, OCREG_RULE_pod_toleration, o, OCREG_F_toleration_effect, effects, up);
	ocreg_buf_done(&shown);
}

/* --- spreading --- */

static void check_positive(const struct ocreg_operator *op, const struct ocreg_object *o, unsigned field,
			   const struct ocreg_where *up)
{
	struct ocreg_where at = ocreg_below(up, o, field);

	if (ocreg_has_value(o, field) && ocreg_get_int(o, field) <= 0)
		ocreg_refuse_pod(op, OCREG_RULE_pod_spread, &at, NULL, "Invalid value: %lld: must be greater than zero",
				 (long long) ocreg_get_int(o, field));
}

static void check_domains(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *up)
{
	const unsigned field = OCREG_F_topology_spread_constraint_min_domains;
	const char *what = ocreg_text_or_empty(o, OCREG_F_topology_spread_constraint_when_unsatisfiable);
	struct ocreg_where at = ocreg_below(up, o, field);
	struct ocreg_buf shown = { 0 };

	check_positive(op, o, field, up);
	ocreg_buf_addf(&shown, "%lld", (long long) ocreg_get_int(o, field));
	ocreg_buf_adds(&shown, ": can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ");
	ocreg_buf_add_escaped(&shown, what, strlen(what), 64);
	op->c->fs->oom |= shown.oom;
	if (!shown.oom && ocreg_has_value(o, field) && strcmp(what, "DoNotSchedule") != 0)
		ocreg_refuse_pod(op, OCREG_RULE_pod_spread, &at, NULL, "Invalid value: %s", shown.data);
	ocreg_buf_done(&shown);
}

static void check_constraint(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *up)
{
	static const char *const whens[] = { "DoNotSchedule", "ScheduleAnyway", NULL }, *const policies[] = { "Honor", "Ignore",
													      NULL };
	const unsigned selector = OCREG_F_topology_spread_constraint_label_selector;
	const struct ocreg_value *s = &o->values[selector];
	struct ocreg_where key_at = ocreg_below(up, o, OCREG_F_topology_spread_constraint_topology_key);
	struct ocreg_where selector_at = ocreg_below(up, o, selector);
	const char *key = ocreg_get_string(o, OCREG_F_topology_spread_constraint_topology_key);

	check_positive(op, o, OCREG_F_topology_spread_constraint_max_skew, up);
	if (key && !*key)
		ocreg_refuse_pod(op, OCREG_RULE_pod_spread, &key_at, NULL, "Required value: can not be empty");
	check_word(op, OCREG_RULE_pod_spread, o, OCREG_F_topology_spread_constraint_when_unsatisfiable, whens, up);
	check_domains(op, o, up);
	check_word(op, OCREG_RULE_pod_spread, o, OCREG_F_topology_spread_constraint_node_affinity_policy, policies, up);
	check_word(op, OCREG_RULE_pod_spread, o, OCREG_F_topology_spread_constraint_node_taints_policy, policies, up);
	if (s->state == OCREG_VALUE)
		ocreg_pod_selector(op, s->object, &selector_at);
	ocreg_pod_label_keys(op, OCREG_RULE_pod_spread, o, OCREG_F_topology_spread_constraint_match_label_keys,
			     s->state == OCREG_VALUE ? s->object : NULL, up);
}

static void refuse_repeated(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *at)
{
	static const char pair[] = "{topologyKey, whenUnsatisfiable}";
	const char *key = ocreg_text_or_empty(o, OCREG_F_topology_spread_constraint_topology_key);
	const char *when = ocreg_text_or_empty(o, OCREG_F_topology_spread_constraint_when_unsatisfiable);
	struct ocreg_where said = { .up = at, .key = pair, .n = strlen(pair) };
	struct ocreg_buf shown = { 0 };

	ocreg_buf_addc(&shown, '{');
	ocreg_buf_add_escaped(&shown, key, strlen(key), 64);
	ocreg_buf_adds(&shown, ", ");
	ocreg_buf_add_escaped(&shown, when, strlen(when), 64);
	if (shown.oom)
		op->c->fs->oom = true;
	else
		ocreg_refuse_pod(op, OCREG_RULE_pod_spread, at, &said, "Duplicate value: \"%s}\"", shown.data);
	ocreg_buf_done(&shown);
}

/* What Kubernetes tells constraints apart by; NULL where a part is missing. */
static const char *pair_of(const struct ocreg_object *o, struct ocreg_texts *t)
{
	const char *key = ocreg_get_string(o, OCREG_F_topology_spread_constraint_topology_key);
	const char *when = ocreg_get_string(o, OCREG_F_topology_spread_constraint_when_unsatisfiable);
	size_t n = key && when ? strlen(key) + strlen(when) + 2 : 0;
	char *pair = n ? ocreg_arena_alloc(&t->arena, n) : NULL;

	t->oom |= n && !pair;
	if (pair)
		snprintf(pair, n, "%s\n%s", when, key);
	return pair;
}

/* Kubernetes names the one that comes again later. */
static void check_repeated(const struct ocreg_operator *op, const struct ocreg_value *list, const struct ocreg_where *up)
{
	struct ocreg_texts pairs;

	ocreg_texts_begin(&pairs, list->n, strcmp);
	for (uint32_t i = 0; i < list->n; i++)
		if (list->items[i].state == OCREG_VALUE)
			ocreg_texts_add(&pairs, pair_of(list->items[i].object, &pairs), i);
	ocreg_texts_sort(&pairs);
	for (uint32_t i = 0; i < list->n; i++) {
		struct ocreg_where at = { .up = up, .n = i };
		const char *pair = list->items[i].state == OCREG_VALUE ? pair_of(list->items[i].object, &pairs) : NULL;

		if (pair && ocreg_texts_after(&pairs, pair, i))
			refuse_repeated(op, list->items[i].object, &at);
	}
	op->c->fs->oom |= pairs.oom;
	ocreg_texts_done(&pairs);
}

/* --- the pod --- */

static void check_resources(const struct ocreg_operator *op, const struct ocreg_value *v, const struct ocreg_where *at)
{
	ocreg_pod_resources(op, v->object, at);
	if (!op->pruner && !ocreg_count(v->object, OCREG_F_resources_limits) &&
	    !ocreg_count(v->object, OCREG_F_resources_requests))
		ocreg_report(op->c, OCREG_RULE_defaults_off, at, NULL,
			     "without it the registry asks for 100m cpu and 256Mi memory, with it for nothing");
}

static void check_node_selector(const struct ocreg_operator *op, const struct ocreg_value *v, const struct ocreg_where *at)
{
	ocreg_pod_labels(op, OCREG_RULE_pod_node_selector, v, at, at);
	if (!op->pruner && v->n == 0)
		ocreg_report(op->c, OCREG_RULE_defaults_off, at, NULL,
			     "without it the pods are spread over nodes, workers and zones, with it they are not");
}

static void check_tolerations(const struct ocreg_operator *op, const struct ocreg_value *v, const struct ocreg_where *at)
{
	ocreg_pod_each(op, v, at, check_toleration);
}

static void check_affinity(const struct ocreg_operator *op, const struct ocreg_value *v, const struct ocreg_where *at)
{
	ocreg_pod_affinity(op, v->object, at);
}

static void check_spread(const struct ocreg_operator *op, const struct ocreg_value *v, const struct ocreg_where *at)
{
	ocreg_pod_each(op, v, at, check_constraint);
	check_repeated(op, v, at);
}

/* Members that Config and ImagePruner call by one name. */
void ocreg_check_pod(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		     const struct ocreg_where *at)
{
	static const struct {
		const char *json;
		void (*check)(const struct ocreg_operator *op, const struct ocreg_value *v, const struct ocreg_where *at);
	} parts[] = {
		{ "resources", check_resources },
		{ "nodeSelector", check_node_selector },
		{ "tolerations", check_tolerations },
		{ "affinity", check_affinity },
		{ "topologySpreadConstraints", check_spread },
	};
	struct ocreg_where spec;
	struct ocreg_operator op;

	(void) at;
	if (!ocreg_operator_acts(&op, c, o, old, &spec))
		return;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		int field = ocreg_field_find(ocreg_type_of(op.spec), parts[i].json);
		struct ocreg_where here;

		if (field < 0 || !ocreg_has_value(op.spec, (unsigned) field))
			continue;
		here = ocreg_below(&spec, op.spec, (unsigned) field);
		parts[i].check(&op, &op.spec->values[field], &here);
	}
}
