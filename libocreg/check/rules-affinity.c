/* SPDX-License-Identifier: Apache-2.0 */
/* Selectors of labels, and affinity to nodes and pods, as Kubernetes asks them of a pod template. */
#include <stdlib.h>
#include "base/name.h"
#include "check/operator.h"
#include "check/texts.h"

/* --- requirements --- */

#define ANY UINT32_MAX
#define MERGED \
	OCREG_RELEASE(4, 21) /* from here on keys are merged into the selector, and the pod is looked at and not its template */

/* How many values go with an operator, and what Kubernetes says of another number. */
struct comparison {
	const char *name;
	uint32_t least, most;
	const char *said;
};

#define SOME "Required value: must be specified when `operator` is 'In' or 'NotIn'"
#define NONE "Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'"
#define ONE "Required value: must be specified single value when `operator` is 'Lt' or 'Gt'"
#define ONE_FIELD "Required value: must be only one value when `operator` is 'In' or 'NotIn' for node field selector"

static const struct comparison of_labels[] = { { "In", 1, ANY, SOME },
					       { "NotIn", 1, ANY, SOME },
					       { "Exists", 0, 0, NONE },
					       { "DoesNotExist", 0, 0, NONE },
					       { NULL, 0, 0, NULL } };
static const struct comparison of_nodes[] = { { "In", 1, ANY, SOME },   { "NotIn", 1, ANY, SOME },
					      { "Exists", 0, 0, NONE }, { "DoesNotExist", 0, 0, NONE },
					      { "Gt", 1, 1, ONE },      { "Lt", 1, 1, ONE },
					      { NULL, 0, 0, NULL } };
static const struct comparison of_fields[] = { { "In", 1, 1, ONE_FIELD }, { "NotIn", 1, 1, ONE_FIELD }, { NULL, 0, 0, NULL } };

/* One sort of requirement. */
struct sort {
	enum ocreg_rule_id rule;
	const struct comparison *comparisons;
	bool label_values; /* values must be those of labels */
	bool fields;       /* the key is a field of nodes */
};

/* Requirements on labels and on nodes have their members in one order. */
enum { KEY, OPERATOR, VALUES };
_Static_assert((int) KEY == (int) OCREG_F_label_selector_requirement_key &&
		       (int) KEY == (int) OCREG_F_node_selector_requirement_key,
	       "key");
_Static_assert((int) OPERATOR == (int) OCREG_F_label_selector_requirement_op &&
		       (int) OPERATOR == (int) OCREG_F_node_selector_requirement_op,
	       "op");
_Static_assert((int) VALUES == (int) OCREG_F_label_selector_requirement_values &&
		       (int) VALUES == (int) OCREG_F_node_selector_requirement_values,
	       "values");

static void check_operator(const struct ocreg_operator *op, const struct sort *sort, const struct ocreg_object *o, uint32_t n,
			   const struct ocreg_where *up)
{
	struct ocreg_where operator_at = ocreg_below(up, o, OPERATOR), values_at = ocreg_below(up, o, VALUES);
	const char *name = ocreg_get_string(o, OPERATOR);
	const struct comparison *known = sort->comparisons;
	struct ocreg_buf shown = { 0 };

	while (name && known->name && strcmp(known->name, name) != 0)
		known++;
	if (name && !known->name)
		ocreg_refuse_pod(op, sort->rule, &operator_at, NULL, "Invalid value: %s: not a valid selector operator",
				 ocreg_quoted(op->c, name, strlen(name), &shown));
	else if (name && (n < known->least || n > known->most))
		ocreg_refuse_pod(op, sort->rule, &values_at, NULL, "%s", known->said);
	ocreg_buf_done(&shown);
}

static void check_key(const struct ocreg_operator *op, const struct sort *sort, const struct ocreg_object *o,
		      const struct ocreg_where *up)
{
	const struct ocreg_value *v = &o->values[KEY];
	struct ocreg_where at = ocreg_below(up, o, KEY);
	struct ocreg_buf shown = { 0 };

	if (v->state == OCREG_VALUE && !sort->fields)
		ocreg_pod_label_key(op, sort->rule, &at, NULL, v->text, v->n);
	else if (v->state == OCREG_VALUE && strcmp(v->text, "metadata.name") != 0)
		ocreg_refuse_pod(op, sort->rule, &at, NULL, "Invalid value: %s: not a valid field selector key",
				 ocreg_quoted(op->c, v->text, v->n, &shown));
	ocreg_buf_done(&shown);
}

static bool is_integer(const char *s)
{
	char *end;

	strtoll(s, &end, 10);
	return *s && !*end;
}

static void check_requirement_value(const struct ocreg_operator *op, const struct sort *sort, const struct ocreg_object *o,
				    const struct ocreg_value *v, const struct ocreg_where *at)
{
	const char *operator= ocreg_text_or_empty(o, OPERATOR), *key = ocreg_text_or_empty(o, KEY);
	struct ocreg_buf shown = { 0 };

	if (sort->label_values)
		ocreg_pod_label_value(op, sort->rule, at, NULL, v->text, v->n);
	if (sort->fields && strcmp(key, "metadata.name") == 0 && !ocreg_name_is_subdomain(v->text, v->n))
		ocreg_refuse_pod(op, sort->rule, at, NULL,
				 "Invalid value: %s: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric "
				 "characters, '-' "
				 "or '.', and must start and end with an alphanumeric character",
				 ocreg_quoted(op->c, v->text, v->n, &shown));
	if (sort->comparisons == of_nodes && (strcmp(operator, "Gt") == 0 || strcmp(operator, "Lt") == 0) && !is_integer(v->text))
		ocreg_report(op->c, sort->rule, at, NULL,
			     "Gt and Lt compare integers: with %s no node fits, and the pods stay Pending",
			     ocreg_quoted(op->c, v->text, v->n, &shown));
	ocreg_buf_done(&shown);
}

static void check_one(const struct ocreg_operator *op, const struct sort *sort, const struct ocreg_object *o,
		      const struct ocreg_where *up)
{
	const struct ocreg_value *values = &o->values[VALUES];
	struct ocreg_where values_at = ocreg_below(up, o, VALUES);
	uint32_t n = values->state == OCREG_VALUE ? values->n : 0;

	check_operator(op, sort, o, n, up);
	check_key(op, sort, o, up);
	for (uint32_t i = 0; i < n; i++) {
		struct ocreg_where at = { .up = &values_at, .n = i };

		if (values->items[i].state == OCREG_VALUE)
			check_requirement_value(op, sort, o, &values->items[i], &at);
	}
}

static void check_requirements(const struct ocreg_operator *op, const struct sort *sort, const struct ocreg_object *o,
			       unsigned field, const struct ocreg_where *up)
{
	const struct ocreg_value *list = &o->values[field];
	struct ocreg_where list_at = ocreg_below(up, o, field);

	for (uint32_t i = 0; list->state == OCREG_VALUE && i < list->n; i++) {
		struct ocreg_where at = { .up = &list_at, .n = i };

		if (list->items[i].state == OCREG_VALUE)
			check_one(op, sort, list->items[i].object, &at);
	}
}

/* --- selectors --- */

void ocreg_pod_selector(const struct ocreg_operator *op, const struct ocreg_object *selector, const struct ocreg_where *at)
{
	static const struct sort sort = { .rule = OCREG_RULE_pod_selector, .comparisons = of_labels, .label_values = true };
	const unsigned field = OCREG_F_label_selector_match_labels;
	struct ocreg_where labels_at = ocreg_below(at, selector, field);

	ocreg_pod_labels(op, OCREG_RULE_pod_selector, &selector->values[field], &labels_at, &labels_at);
	check_requirements(op, &sort, selector, OCREG_F_label_selector_match_expressions, at);
}

/* The keys that a selector, which may be NULL, names. */
static void collect_keys(struct ocreg_texts *t, const struct ocreg_object *selector)
{
	const struct ocreg_value *labels = selector ? &selector->values[OCREG_F_label_selector_match_labels] : NULL;
	const struct ocreg_value *list = selector ? &selector->values[OCREG_F_label_selector_match_expressions] : NULL;
	uint32_t n_labels = labels && labels->state == OCREG_VALUE ? labels->n : 0;
	uint32_t n = list && list->state == OCREG_VALUE ? list->n : 0;

	ocreg_texts_begin(t, (size_t) n_labels + n, strcmp);
	for (uint32_t i = 0; i < n_labels; i++)
		ocreg_texts_add(t, labels->members[i].key, 0);
	for (uint32_t i = 0; i < n; i++)
		if (list->items[i].state == OCREG_VALUE)
			ocreg_texts_add(t, ocreg_get_string(list->items[i].object, KEY), 0);
	ocreg_texts_sort(t);
}

void ocreg_pod_label_keys(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_object *o, unsigned keys,
			  const struct ocreg_object *selector, const struct ocreg_where *up)
{
	const struct ocreg_value *list = &o->values[keys];
	struct ocreg_where list_at = ocreg_below(up, o, keys);
	bool whole = rule == OCREG_RULE_pod_spread && op->c->options->target && op->c->options->target < MERGED;
	struct ocreg_buf shown = { 0 };
	struct ocreg_texts selected;

	if (list->state != OCREG_VALUE || list->n == 0)
		return;
	collect_keys(&selected, selector);
	if (!selector)
		ocreg_refuse_pod(op, rule, &list_at, NULL, "Forbidden: must not be specified when labelSelector is not set");
	for (uint32_t i = 0; i < list->n; i++) {
		const struct ocreg_value *v = &list->items[i];
		struct ocreg_where at = { .up = &list_at, .n = i };

		if (v->state != OCREG_VALUE)
			continue;
		if (selector || whole)
			ocreg_pod_label_key(op, rule, &at, NULL, v->text, v->n);
		if (!ocreg_texts_before(&selected, v->text, 1) || strcmp(ocreg_row(o, keys)->json, "matchLabelKeys") != 0)
			continue;
		if (whole)
			ocreg_refuse_pod(op, rule, &at, NULL,
					 "Invalid value: %s: exists in both matchLabelKeys and labelSelector",
					 ocreg_quoted(op->c, v->text, v->n, &shown));
		else
			ocreg_report(op->c, OCREG_RULE_label_keys_twice, &at, NULL,
				     "labelSelector names the key too: a pod that has this label is refused");
	}
	op->c->fs->oom |= selected.oom;
	ocreg_texts_done(&selected);
	ocreg_buf_done(&shown);
}

/* --- nodes --- */

static void check_term(const struct ocreg_operator *op, const struct ocreg_object *term, bool required,
		       const struct ocreg_where *at)
{
	const struct sort labels = { OCREG_RULE_pod_node_affinity, of_nodes, required, false };
	const struct sort fields = { OCREG_RULE_pod_node_affinity, of_fields, false, true };

	check_requirements(op, &labels, term, OCREG_F_node_selector_term_match_expressions, at);
	check_requirements(op, &fields, term, OCREG_F_node_selector_term_match_fields, at);
}

static void check_weight(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_object *o, unsigned field,
			 const struct ocreg_where *up)
{
	struct ocreg_where at = ocreg_below(up, o, field);
	int64_t weight = ocreg_get_int(o, field);

	if (ocreg_has_value(o, field) && (weight < 1 || weight > 100))
		ocreg_refuse_pod(op, rule, &at, NULL, "Invalid value: %lld: must be in the range 1-100", (long long) weight);
}

static void check_preferred(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *at)
{
	const unsigned field = OCREG_F_preferred_scheduling_term_preference;
	struct ocreg_where here = ocreg_below(at, o, field);

	check_weight(op, OCREG_RULE_pod_node_affinity, o, OCREG_F_preferred_scheduling_term_weight, at);
	if (ocreg_has_value(o, field))
		check_term(op, o->values[field].object, false, &here);
}

static void check_required(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *at)
{
	check_term(op, o, true, at);
}

static void check_node_affinity(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *up)
{
	const unsigned required = OCREG_F_node_affinity_required_during_scheduling_ignored_during_execution;
	const unsigned preferred = OCREG_F_node_affinity_preferred_during_scheduling_ignored_during_execution;
	const unsigned terms = OCREG_F_node_selector_node_selector_terms;
	struct ocreg_where required_at = ocreg_below(up, o, required), preferred_at = ocreg_below(up, o, preferred);

	if (ocreg_has_value(o, required)) {
		const struct ocreg_object *selector = o->values[required].object;
		struct ocreg_where at = ocreg_below(&required_at, selector, terms);

		if (ocreg_has_value(selector, terms) && ocreg_count(selector, terms) == 0)
			ocreg_refuse_pod(op, OCREG_RULE_pod_node_affinity, &at, NULL,
					 "Required value: must have at least one node selector term");
		ocreg_pod_each(op, &selector->values[terms], &at, check_required);
	}
	ocreg_pod_each(op, &o->values[preferred], &preferred_at, check_preferred);
}

/* --- pods --- */

/* A key that is both to match and not to. */
static void check_mismatch(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *up)
{
	const unsigned match = OCREG_F_pod_affinity_term_match_label_keys,
		       mismatch = OCREG_F_pod_affinity_term_mismatch_label_keys;
	const struct ocreg_value *a = &o->values[match], *b = &o->values[mismatch];
	struct ocreg_where list_at = ocreg_below(up, o, match);
	struct ocreg_buf shown = { 0 };
	struct ocreg_texts others;

	if (a->state != OCREG_VALUE || b->state != OCREG_VALUE)
		return;
	ocreg_texts_begin(&others, b->n, strcmp);
	for (uint32_t i = 0; i < b->n; i++)
		ocreg_texts_add(&others, b->items[i].state == OCREG_VALUE ? b->items[i].text : NULL, 0);
	ocreg_texts_sort(&others);
	for (uint32_t i = 0; i < a->n; i++) {
		struct ocreg_where at = { .up = &list_at, .n = i };

		if (a->items[i].state == OCREG_VALUE && ocreg_texts_before(&others, a->items[i].text, 1))
			ocreg_refuse_pod(op, OCREG_RULE_pod_affinity, &at, NULL,
					 "Invalid value: %s: exists in both matchLabelKeys and mismatchLabelKeys",
					 ocreg_quoted(op->c, a->items[i].text, a->items[i].n, &shown));
	}
	op->c->fs->oom |= others.oom;
	ocreg_texts_done(&others);
	ocreg_buf_done(&shown);
}

static const char *namespace_trouble(const char *s, size_t n)
{
	if (n > OCREG_NAME_LABEL_MAX)
		return "must be no more than 63 characters";
	if (ocreg_name_is_subdomain(s, n))
		return "must not contain dots";
	return "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end "
	       "with an "
	       "alphanumeric character";
}

static void check_namespaces(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *up)
{
	const unsigned field = OCREG_F_pod_affinity_term_namespaces;
	const struct ocreg_value *list = &o->values[field];
	struct ocreg_where list_at = ocreg_below(up, o, field), said = { .up = up, .key = "namespace", .n = 9 };
	struct ocreg_buf shown = { 0 };

	for (uint32_t i = 0; list->state == OCREG_VALUE && i < list->n; i++) {
		const struct ocreg_value *v = &list->items[i];
		struct ocreg_where at = { .up = &list_at, .n = i };

		if (v->state == OCREG_VALUE && !ocreg_name_is_label(v->text, v->n))
			ocreg_refuse_pod(op, OCREG_RULE_pod_affinity, &at, &said, "Invalid value: %s: %s",
					 ocreg_quoted(op->c, v->text, v->n, &shown), namespace_trouble(v->text, v->n));
	}
	ocreg_buf_done(&shown);
}

static void check_pod_term(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *at)
{
	static const unsigned selectors[] = { OCREG_F_pod_affinity_term_label_selector,
					      OCREG_F_pod_affinity_term_namespace_selector };
	const unsigned topology = OCREG_F_pod_affinity_term_topology_key;
	const struct ocreg_value *selector = &o->values[selectors[0]], *key = &o->values[topology];
	struct ocreg_where key_at = ocreg_below(at, o, topology);

	for (size_t i = 0; i < sizeof(selectors) / sizeof(selectors[0]); i++) {
		struct ocreg_where here = ocreg_below(at, o, selectors[i]);

		if (ocreg_has_value(o, selectors[i]))
			ocreg_pod_selector(op, o->values[selectors[i]].object, &here);
	}
	check_namespaces(op, o, at);
	for (unsigned i = OCREG_F_pod_affinity_term_match_label_keys; i <= OCREG_F_pod_affinity_term_mismatch_label_keys; i++)
		ocreg_pod_label_keys(op, OCREG_RULE_pod_affinity, o, i, selector->state == OCREG_VALUE ? selector->object : NULL,
				     at);
	check_mismatch(op, o, at);
	if (key->state == OCREG_VALUE && key->n == 0)
		ocreg_refuse_pod(op, OCREG_RULE_pod_affinity, &key_at, NULL, "Required value: can not be empty");
	else if (key->state == OCREG_VALUE)
		ocreg_pod_label_key(op, OCREG_RULE_pod_affinity, &key_at, NULL, key->text, key->n);
}

static void check_weighted(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *at)
{
	const unsigned field = OCREG_F_weighted_pod_affinity_term_pod_affinity_term;
	struct ocreg_where here = ocreg_below(at, o, field);

	check_weight(op, OCREG_RULE_pod_affinity, o, OCREG_F_weighted_pod_affinity_term_weight, at);
	if (ocreg_has_value(o, field))
		check_pod_term(op, o->values[field].object, &here);
}

static void check_pods(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *up)
{
	const unsigned required = OCREG_F_pod_affinity_required_during_scheduling_ignored_during_execution;
	const unsigned preferred = OCREG_F_pod_affinity_preferred_during_scheduling_ignored_during_execution;
	struct ocreg_where required_at = ocreg_below(up, o, required), preferred_at = ocreg_below(up, o, preferred);

	ocreg_pod_each(op, &o->values[required], &required_at, check_pod_term);
	ocreg_pod_each(op, &o->values[preferred], &preferred_at, check_weighted);
}

void ocreg_pod_affinity(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *up)
{
	static const struct {
		unsigned field;
		void (*check)(const struct ocreg_operator *op, const struct ocreg_object *o, const struct ocreg_where *at);
	} parts[] = {
		{ OCREG_F_affinity_node_affinity, check_node_affinity },
		{ OCREG_F_affinity_pod_affinity, check_pods },
		{ OCREG_F_affinity_pod_anti_affinity, check_pods },
	};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		struct ocreg_where at = ocreg_below(up, o, parts[i].field);

		if (ocreg_has_value(o, parts[i].field))
			parts[i].check(op, o->values[parts[i].field].object, &at);
	}
}
