/* SPDX-License-Identifier: Apache-2.0 */
/* Rules of the cluster's image configuration. */
#include "base/utf8.h"
#include "check/checker.h"

#define MAX_REGISTRIES 1024
#define MAX_CHARACTERS 256

static bool there(const struct ocreg_object *o, unsigned field)
{
	return o->values[field].state == OCREG_VALUE || o->values[field].state == OCREG_MISFIT;
}

static void blocked_or_allowed(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			       const struct ocreg_where *at)
{
	(void) old;
	if (there(o, OCREG_F_registry_sources_blocked_registries) && there(o, OCREG_F_registry_sources_allowed_registries))
		ocreg_report(c, OCREG_RULE_blocked_or_allowed, at, NULL,
			     "only one of blockedRegistries and allowedRegistries may be there");
}

static void check_registry(struct ocreg_checker *c, const struct ocreg_value *v, const struct ocreg_where *at, bool late)
{
	struct ocreg_buf shown = { 0 };
	bool long_one = ocreg_utf8_length(v->text, v->n) > MAX_CHARACTERS;

	if (long_one && !late) {
		c->blocked |= !c->mute;
		ocreg_report(c, OCREG_RULE_registry, at, NULL, "a registry has at most %u characters", MAX_CHARACTERS);
	} else if (late && !long_one && !ocreg_pattern_match(OCREG_PATTERN_registry, v->text, v->n)) {
		ocreg_report(c, OCREG_RULE_registry, at, NULL, "%s is not a registry",
			     ocreg_show(&ocreg_raw_field, v->text, v->n, &shown));
	}
	ocreg_buf_done(&shown);
}

static void check_registries(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			     unsigned field, const struct ocreg_where *up, bool late)
{
	const struct ocreg_field *f = ocreg_row(o, field);
	const struct ocreg_value *v = &o->values[field];
	struct ocreg_where at = { .up = up, .key = f->json, .n = f->json_len };

	if (v->state != OCREG_VALUE || (old && ocreg_value_equal(f, v, &old->values[field])))
		return;
	if (!late && v->n > MAX_REGISTRIES) {
		c->blocked |= !c->mute;
		ocreg_report(c, OCREG_RULE_registries, &at, NULL, "the list has %u entries, at most %u are allowed", v->n,
			     MAX_REGISTRIES);
	}
	for (uint32_t i = 0; i < v->n; i++) {
		struct ocreg_where here = { .up = &at, .n = i };

		if (v->items[i].state == OCREG_VALUE)
			check_registry(c, &v->items[i], &here, late);
	}
}

static void check_lists(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *at, bool late)
{
	static const unsigned fields[] = { OCREG_F_registry_sources_insecure_registries,
					   OCREG_F_registry_sources_blocked_registries,
					   OCREG_F_registry_sources_allowed_registries };

	if (!ocreg_rule_applies(c, OCREG_RULE_registries))
		return; /* and nothing is blocked by it either */
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		check_registries(c, o, old, fields[i], at, late);
}

static void registries(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		       const struct ocreg_where *at)
{
	check_lists(c, o, old, at, false);
}

static void registry(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		     const struct ocreg_where *at)
{
	check_lists(c, o, old, at, true);
}

const struct ocreg_type_rule ocreg_image_rules[] = {
	{ OCREG_TYPE_registry_sources, OCREG_LATE, blocked_or_allowed },
	{ OCREG_TYPE_registry_sources, OCREG_EARLY, registries },
	{ OCREG_TYPE_registry_sources, OCREG_LATE, registry },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
