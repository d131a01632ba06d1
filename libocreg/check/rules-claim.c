/* SPDX-License-Identifier: Apache-2.0 */
/* Rules of PersistentVolumeClaim: what the API server checks with code of its own. */
#include "base/name.h"
#include "base/quantity.h"
#include "check/checker.h"
#include "check/core.h"

#define ONE_POD_SINCE OCREG_RELEASE(4, 14) /* the first release that knows ReadWriteOncePod */
#define SMALLER_SINCE OCREG_RELEASE(4, 19) /* the first that lets a request go back to what the volume has */

static const struct ocreg_where spec_place = { .key = "spec", .n = 4 };

static struct ocreg_where below(const struct ocreg_where *up, const char *key)
{
	return (struct ocreg_where) { .up = up, .key = key, .n = strlen(key) };
}

/* The object in a field; NULL also if there is no object to look in. */
static const struct ocreg_object *in(const struct ocreg_object *o, unsigned field)
{
	return o ? ocreg_get_object(o, field) : NULL;
}

/* Text with a NUL is kept as JSON, which is no name either. */
static bool is_text(const struct ocreg_value *v)
{
	return v->state == OCREG_VALUE || (v->state == OCREG_MISFIT && v->text[0] == '"');
}

static const char *text_in(const struct ocreg_object *o, unsigned field)
{
	return o && is_text(&o->values[field]) ? o->values[field].text : "";
}

/* --- access modes --- */

static bool is_one_of(const char *s, const char *const *words)
{
	for (; *words; words++)
		if (strcmp(s, *words) == 0)
			return true;
	return false;
}

static void check_modes(struct ocreg_checker *c, const struct ocreg_object *spec)
{
	static const char *const modes[] = { "ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", NULL };
	const struct ocreg_value *v = spec ? &spec->values[OCREG_F_persistent_volume_claim_spec_access_modes] : NULL;
	struct ocreg_where at = below(&spec_place, "accessModes");
	bool one_pod = !c->options->target || c->options->target >= ONE_POD_SINCE, alone = false, others = false;
	struct ocreg_buf shown = { 0 };

	if (v && v->state == OCREG_MISFIT)
		return;
	if (!v || v->state != OCREG_VALUE || !v->n)
		ocreg_report(c, OCREG_RULE_access_modes, &at, NULL, "there is no access mode, at least one is needed");
	for (uint32_t i = 0; v && v->state == OCREG_VALUE && i < v->n; i++) {
		const struct ocreg_value *mode = &v->items[i];
		const char *s = is_text(mode) ? mode->text : "";

		if (mode->state == OCREG_MISFIT && !is_text(mode))
			continue;
		if (one_pod && strcmp(s, "ReadWriteOncePod") == 0)
			alone = true;
		else if (is_one_of(s, modes))
			others = true;
		else
			ocreg_report(c, OCREG_RULE_access_modes, &at, NULL, "%s is not an access mode",
				     ocreg_show(&ocreg_raw_field, s, strlen(s), &shown));
	}
	if (alone && others)
		ocreg_report(c, OCREG_RULE_access_mode_alone, &at, NULL, "ReadWriteOncePod is there together with other modes");
	ocreg_spelled(c, &shown);
}

/* --- how much --- */

static const struct ocreg_value *request_of(const struct ocreg_object *spec)
{
	const struct ocreg_object *resources = in(spec, OCREG_F_persistent_volume_claim_spec_resources);
	const struct ocreg_value *v = resources ? &resources->values[OCREG_F_volume_resources_requests] : NULL;
	const struct ocreg_member *m = v && v->state == OCREG_VALUE ? ocreg_members_find(v, "storage", 7) : NULL;

	return m ? &m->value : NULL;
}

/* Negative, 0 or positive as a is less than b, equal or greater; 0 if one of them is no quantity. */
static int order(struct ocreg_checker *c, const struct ocreg_value *a, const struct ocreg_value *b)
{
	static const struct ocreg_value zero = { .text = (char *) (uintptr_t) "0", .n = 1, .state = OCREG_VALUE };
	int r = 0;

	a = a && a->state == OCREG_VALUE ? a : &zero;
	b = b && b->state == OCREG_VALUE ? b : &zero;
	if (!ocreg_quantity_check(a->text, a->n, NULL) || !ocreg_quantity_check(b->text, b->n, NULL))
		return 0;
	c->fs->oom |= ocreg_quantity_order(a->text, a->n, b->text, b->n, &r) < 0;
	return r;
}

static void check_request(struct ocreg_checker *c, const struct ocreg_object *spec)
{
	struct ocreg_where resources = below(&spec_place, "resources");
	struct ocreg_where at = { .up = &resources, .key = "storage", .n = 7, .entry = true };
	const struct ocreg_value *v = request_of(spec);

	if (!v)
		ocreg_report(c, OCREG_RULE_claim_request, &at, NULL, "resources.requests.storage is missing");
	else if (v->state == OCREG_NULL ||
		 (v->state == OCREG_VALUE && ocreg_quantity_check(v->text, v->n, NULL) && order(c, v, NULL) <= 0))
		ocreg_report(c, OCREG_RULE_claim_request, &at, NULL, "resources.requests.storage must be greater than zero");
}

/* --- names --- */

static void check_names(struct ocreg_checker *c, const struct ocreg_object *spec)
{
	static const unsigned names[] = { OCREG_F_persistent_volume_claim_spec_storage_class_name,
					  OCREG_F_persistent_volume_claim_spec_volume_attributes_class_name };
	static const char *const modes[] = { "Block", "Filesystem", NULL };
	const unsigned mode = OCREG_F_persistent_volume_claim_spec_volume_mode;
	struct ocreg_where at_mode = below(&spec_place, "volumeMode");
	struct ocreg_buf shown = { 0 };

	for (size_t i = 0; i < 2; i++) {
		const char *s = text_in(spec, names[i]);
		struct ocreg_where at = below(&spec_place, ocreg_row(spec, names[i])->json);

		if (*s && !ocreg_name_is_subdomain(s, strlen(s)))
			ocreg_report(c, OCREG_RULE_claim_value, &at, NULL, "%s is not a lower-case DNS name",
				     ocreg_show(&ocreg_raw_field, s, strlen(s), &shown));
	}
	if (is_text(&spec->values[mode]) && !is_one_of(text_in(spec, mode), modes))
		ocreg_report(c, OCREG_RULE_claim_value, &at_mode, "use Filesystem, which the registry needs",
			     "%s is not a volume mode",
			     ocreg_show(&ocreg_raw_field, text_in(spec, mode), strlen(text_in(spec, mode)), &shown));
	ocreg_spelled(c, &shown);
}

/* --- selector --- */

static void check_labels(struct ocreg_checker *c, const struct ocreg_object *selector, const struct ocreg_where *up)
{
	const struct ocreg_value *v = &selector->values[OCREG_F_label_selector_match_labels];
	struct ocreg_where at = below(up, "matchLabels");

	for (uint32_t i = 0; v->state == OCREG_VALUE && i < v->n; i++) {
		const struct ocreg_member *m = &v->members[i];

		if (!ocreg_name_is_qualified(m->key, m->n_key) ||
		    (is_text(&m->value) && !ocreg_name_is_label_value(m->value.text, m->value.n)))
			ocreg_report(c, OCREG_RULE_claim_selector, &at, NULL, "label %u is not well formed", i + 1);
	}
}

static void check_values(struct ocreg_checker *c, const struct ocreg_object *o, const char *op, const struct ocreg_where *up)
{
	static const char *const with[] = { "In", "NotIn", NULL }, *const without[] = { "Exists", "DoesNotExist", NULL };
	const struct ocreg_value *v = &o->values[OCREG_F_label_selector_requirement_values];
	struct ocreg_where at = below(up, "values"), at_op = below(up, "operator");
	uint32_t n = v->state == OCREG_VALUE ? v->n : 0;

	if (v->state != OCREG_MISFIT && is_one_of(op, with) && !n)
		ocreg_report(c, OCREG_RULE_claim_selector, &at, NULL, "operator %s needs values", op);
	else if (is_one_of(op, without) && n)
		ocreg_report(c, OCREG_RULE_claim_selector, &at, NULL, "operator %s takes no values", op);
	else if (!is_one_of(op, with) && !is_one_of(op, without))
		ocreg_report(c, OCREG_RULE_claim_selector, &at_op, "use In, NotIn, Exists or DoesNotExist",
			     "there is no such operator");
	for (uint32_t i = 0; i < n; i++) {
		struct ocreg_where here = { .up = &at, .n = i };

		if (is_text(&v->items[i]) && !ocreg_name_is_label_value(v->items[i].text, v->items[i].n))
			ocreg_report(c, OCREG_RULE_claim_selector, &here, NULL, "this is not a label value");
	}
}

static void check_selector(struct ocreg_checker *c, const struct ocreg_object *selector)
{
	struct ocreg_where at = below(&spec_place, "selector"), list = below(&at, "matchExpressions");

	check_labels(c, selector, &at);
	for (size_t i = 0; i < ocreg_count(selector, OCREG_F_label_selector_match_expressions); i++) {
		const struct ocreg_object *o = ocreg_at(selector, OCREG_F_label_selector_match_expressions, i);
		struct ocreg_where here = { .up = &list, .n = i }, at_key = below(&here, "key");
		const char *key = text_in(o, OCREG_F_label_selector_requirement_key);

		if (!o)
			continue;
		check_values(c, o, text_in(o, OCREG_F_label_selector_requirement_op), &here);
		if (!ocreg_name_is_qualified(key, strlen(key)))
			ocreg_report(c, OCREG_RULE_claim_selector, &at_key, NULL, "this is not the key of a label");
	}
}

/* --- source --- */

static void check_source(struct ocreg_checker *c, const struct ocreg_object *spec, const struct ocreg_object *o, unsigned field)
{
	static const unsigned needed[] = { OCREG_F_typed_object_reference_name, OCREG_F_typed_object_reference_kind };
	struct ocreg_where at = below(&spec_place, ocreg_row(spec, field)->json), at_group = below(&at, "apiGroup");
	const char *group = text_in(o, OCREG_F_typed_object_reference_api_group);

	for (size_t i = 0; o && i < 2; i++) {
		struct ocreg_where here = below(&at, ocreg_row(o, needed[i])->json);

		if (!*text_in(o, needed[i]))
			ocreg_report(c, OCREG_RULE_claim_value, &here, NULL, "the source has no %s",
				     ocreg_row(o, needed[i])->json);
	}
	if (!o)
		return;
	if (!*group && strcmp(text_in(o, OCREG_F_typed_object_reference_kind), "PersistentVolumeClaim") != 0)
		ocreg_report(c, OCREG_RULE_claim_value, &at, "give its apiGroup",
			     "without an apiGroup the source must be a PersistentVolumeClaim");
	if (*group && !ocreg_name_is_subdomain(group, strlen(group)))
		ocreg_report(c, OCREG_RULE_claim_value, &at_group, NULL, "the apiGroup is not a lower-case DNS name");
}

/* As on the server: one of the two ways to name the source fills the other, and a source in another namespace is dropped. */
static const struct ocreg_object *source_of(const struct ocreg_object *spec, unsigned field)
{
	static const unsigned ways[] = { OCREG_F_persistent_volume_claim_spec_data_source,
					 OCREG_F_persistent_volume_claim_spec_data_source_ref };
	const struct ocreg_object *own = in(spec, field), *other = in(spec, ways[field == ways[0]]);

	own = *text_in(own, OCREG_F_typed_object_reference_ns) ? NULL : own;
	other = *text_in(other, OCREG_F_typed_object_reference_ns) ? NULL : other;
	return own ? own : other;
}

static bool same_source(const struct ocreg_object *a, const struct ocreg_object *b)
{
	static const unsigned parts[] = { OCREG_F_typed_object_reference_api_group, OCREG_F_typed_object_reference_kind,
					  OCREG_F_typed_object_reference_name };

	for (size_t i = 0; a && b && i < 3; i++)
		if (strcmp(text_in(a, parts[i]), text_in(b, parts[i])) != 0)
			return false;
	return !a == !b;
}

static void check_sources(struct ocreg_checker *c, const struct ocreg_object *spec)
{
	const unsigned old_way = OCREG_F_persistent_volume_claim_spec_data_source;
	const unsigned new_way = OCREG_F_persistent_volume_claim_spec_data_source_ref;

	check_source(c, spec, source_of(spec, old_way), old_way);
	check_source(c, spec, source_of(spec, new_way), new_way);
	if (!same_source(source_of(spec, old_way), source_of(spec, new_way)))
		ocreg_report(c, OCREG_RULE_claim_value, &spec_place, "remove dataSource", "dataSource and dataSourceRef differ");
}

/* --- updates --- */

static bool is_bound(const struct ocreg_object *claim)
{
	const struct ocreg_object *status = in(claim, OCREG_F_persistent_volume_claim_status);

	return strcmp(text_in(status, OCREG_F_persistent_volume_claim_status_phase), "Bound") == 0;
}

/* What is unset, null, empty or its default is all the same. */
static bool is_nothing(const struct ocreg_field *f, const struct ocreg_value *v)
{
	if (v->state != OCREG_VALUE)
		return v->state != OCREG_MISFIT;
	return (OCREG_KINDS_LIST & (1u << f->kind)) && !v->n;
}

static bool same_field(const struct ocreg_object *a, const struct ocreg_object *b, unsigned i)
{
	static const struct ocreg_value unset = { .state = OCREG_UNSET };
	const struct ocreg_field *f = ocreg_row(a ? a : b, i);
	const struct ocreg_value *x = a ? &a->values[i] : &unset, *y = b ? &b->values[i] : &unset;

	if (i == OCREG_F_persistent_volume_claim_spec_volume_mode)
		return strcmp(*text_in(a, i) ? text_in(a, i) : "Filesystem", *text_in(b, i) ? text_in(b, i) : "Filesystem") == 0;
	if (f->elem == OCREG_TYPE_typed_object_reference)
		return same_source(source_of(a, i), source_of(b, i));
	return is_nothing(f, x) && is_nothing(f, y) ? true : ocreg_value_equal(f, x, y);
}

/* All requests and limits are the same, that of storage aside if it may differ. */
static bool same_amounts(struct ocreg_checker *c, const struct ocreg_object *a, const struct ocreg_object *b, bool may_grow)
{
	static const unsigned fields[] = { OCREG_F_volume_resources_requests, OCREG_F_volume_resources_limits };
	static const struct ocreg_value none = { .state = OCREG_VALUE };

	for (size_t k = 0; k < 2; k++) {
		const struct ocreg_value *x = a && a->values[fields[k]].state == OCREG_VALUE ? &a->values[fields[k]] : &none;
		const struct ocreg_value *y = b && b->values[fields[k]].state == OCREG_VALUE ? &b->values[fields[k]] : &none;

		if (x->n != y->n)
			return false;
		for (uint32_t i = 0; i < x->n; i++) {
			const struct ocreg_member *m = &x->members[i], *other = ocreg_members_find(y, m->key, m->n_key);
			bool storage = k == 0 && m->n_key == 7 && memcmp(m->key, "storage", 7) == 0;

			if (!other || (!(storage && may_grow) && order(c, &m->value, &other->value) != 0))
				return false;
		}
	}
	return true;
}

/* A class or volume that was not there before may be there now. */
static bool may_differ(const struct ocreg_object *claim, const struct ocreg_object *was, unsigned i)
{
	switch (i) {
	case OCREG_F_persistent_volume_claim_spec_volume_name:
		return !*text_in(was, i);
	case OCREG_F_persistent_volume_claim_spec_storage_class_name:
		return !ocreg_has(was, i);
	case OCREG_F_persistent_volume_claim_spec_volume_attributes_class_name:
		return is_bound(claim);
	default:
		return false;
	}
}

static void check_fixed(struct ocreg_checker *c, const struct ocreg_object *old, const struct ocreg_object *spec,
			const struct ocreg_object *was)
{
	struct ocreg_where mode = { .key = "volumeMode", .n = 10 };
	struct ocreg_buf names = { 0 };

	for (unsigned i = 0; i < OCREG_N_persistent_volume_claim_spec; i++) {
		bool amounts = i == OCREG_F_persistent_volume_claim_spec_resources;
		bool same = amounts ? same_amounts(c, in(spec, i), in(was, i), is_bound(old)) : same_field(spec, was, i);

		if (same || (!amounts && may_differ(old, was, i)))
			continue;
		ocreg_buf_addf(&names, "%s%s", names.len ? ", " : "", ocreg_row(spec ? spec : was, i)->json);
		if (i == OCREG_F_persistent_volume_claim_spec_volume_mode)
			ocreg_report(c, OCREG_RULE_claim_fixed, &mode, NULL, "the volume mode of a claim cannot be changed");
	}
	if (names.len)
		ocreg_report(c, OCREG_RULE_claim_fixed, &spec_place, NULL, "%s cannot be changed%s", names.data,
			     is_bound(old) ? "" : " before the claim is bound");
	c->fs->oom |= names.oom;
	ocreg_spelled(c, &names);
}

/* From 4.19 on a request may go back, but not to what the volume has already. */
static void check_shrinks(struct ocreg_checker *c, const struct ocreg_object *old, const struct ocreg_object *spec,
			  const struct ocreg_object *was)
{
	const struct ocreg_object *status = in(old, OCREG_F_persistent_volume_claim_status);
	const struct ocreg_value *v = status ? &status->values[OCREG_F_persistent_volume_claim_status_capacity] : NULL;
	const struct ocreg_member *has = v && v->state == OCREG_VALUE ? ocreg_members_find(v, "storage", 7) : NULL;
	bool back = !c->options->target || c->options->target >= SMALLER_SINCE;
	struct ocreg_where resources = below(&spec_place, "resources"), requests = below(&resources, "requests");
	struct ocreg_where at = below(&requests, "storage");

	if (order(c, request_of(spec), request_of(was)) >= 0)
		return;
	if (!back || order(c, request_of(spec), has ? &has->value : NULL) <= 0)
		ocreg_report(c, OCREG_RULE_claim_shrinks, &at, NULL, "the request is less than %s",
			     back ? "what the volume has" : "before");
}

static void check_claim(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *ratchet,
			const struct ocreg_where *up)
{
	const struct ocreg_value *v = &o->values[OCREG_F_persistent_volume_claim_spec];
	const struct ocreg_object *spec = ocreg_get_object(o, OCREG_F_persistent_volume_claim_spec), *old = c->options->old;
	const struct ocreg_object *was = in(old, OCREG_F_persistent_volume_claim_spec);

	(void) ratchet;
	(void) up;
	ocreg_check_finalizers(c, ocreg_get_object(o, OCREG_F_persistent_volume_claim_metadata));
	if (v->state == OCREG_MISFIT || c->options->status)
		return;
	check_modes(c, spec);
	check_request(c, spec);
	if (spec) {
		const struct ocreg_object *selector = in(spec, OCREG_F_persistent_volume_claim_spec_selector);

		check_names(c, spec);
		check_sources(c, spec);
		if (selector)
			check_selector(c, selector);
	}
	if (!old || (!spec && !was))
		return;
	check_fixed(c, old, spec, was);
	check_shrinks(c, old, spec, was);
}

const struct ocreg_type_rule ocreg_claim_rules[] = {
	{ OCREG_TYPE_persistent_volume_claim, OCREG_EARLY, check_claim },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
