/* SPDX-License-Identifier: Apache-2.0 */
#include "check/rules.h"

const struct ocreg_rule ocreg_rules[] = {
#define OCREG_RULE(name, rule_id, rule_level, rule_severity, rule_since, rule_until, rule_title, rule_rationale, rule_remedy, \
		   rule_source)                                                                                               \
	{ rule_id,                                                                                                            \
	  rule_title,                                                                                                         \
	  rule_rationale,                                                                                                     \
	  rule_remedy,                                                                                                        \
	  rule_source,                                                                                                        \
	  OCREG_LEVEL_##rule_level,                                                                                           \
	  OCREG_SEVERITY_##rule_severity,                                                                                     \
	  rule_since,                                                                                                         \
	  rule_until,                                                                                                         \
	  OCREG_LOSS_##rule_severity == OCREG_LOSS_LOSS },
#include "check/rules.def"
};

size_t ocreg_rule_count(void)
{
	return OCREG_N_RULES;
}

const char *ocreg_rule_text(size_t i, enum ocreg_rule_text what)
{
	const struct ocreg_rule *r = i < OCREG_N_RULES ? &ocreg_rules[i] : NULL;

	if (!r)
		return NULL;
	switch (what) {
	case OCREG_RULE_ID:
		return r->id;
	case OCREG_RULE_TITLE:
		return r->title;
	case OCREG_RULE_RATIONALE:
		return r->rationale;
	case OCREG_RULE_REMEDY:
		return r->remedy;
	case OCREG_RULE_SOURCE:
		return r->source;
	}
	return NULL;
}

enum ocreg_level ocreg_rule_level(size_t i)
{
	return i < OCREG_N_RULES ? ocreg_rules[i].level : (enum ocreg_level) 0;
}

enum ocreg_severity ocreg_rule_severity(size_t i)
{
	return i < OCREG_N_RULES ? ocreg_rules[i].severity : (enum ocreg_severity) 0;
}

unsigned ocreg_rule_since(size_t i)
{
	return i < OCREG_N_RULES ? ocreg_rules[i].since : 0;
}

unsigned ocreg_rule_until(size_t i)
{
	return i < OCREG_N_RULES ? ocreg_rules[i].until : 0;
}

bool ocreg_rule_loses_data(size_t i)
{
	return i < OCREG_N_RULES && ocreg_rules[i].loses_data;
}
