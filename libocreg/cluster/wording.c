/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "cluster/wording.h"

#define MOST_RULES 8

/* What a refusal says, and the rules that say it; the first row that fits decides. */
static const struct ocreg_wording {
	const char *words;
	enum ocreg_rule_id rules[MOST_RULES];
	size_t n;
} wordings[] = {
	{ "unknown field", { OCREG_RULE_unknown, OCREG_RULE_newer }, 2 },
	{ "field not declared in schema", { OCREG_RULE_unknown, OCREG_RULE_newer }, 2 },
	{ "duplicate field", { OCREG_RULE_duplicate }, 1 },
	{ "Required value", { OCREG_RULE_required }, 1 },
	{ "Unsupported value", { OCREG_RULE_allowed, OCREG_RULE_type }, 2 },
	{ "Duplicate value", { OCREG_RULE_twice }, 1 },
	{ "duplicate entries", { OCREG_RULE_twice }, 1 },
	{ "the schema",
	  { OCREG_RULE_oss_encryption, OCREG_RULE_route_path, OCREG_RULE_route_wildcard, OCREG_RULE_route_certificate,
	    OCREG_RULE_target_port, OCREG_RULE_quantity, OCREG_RULE_type },
	  7 },
	{ "one schema",
	  { OCREG_RULE_oss_encryption, OCREG_RULE_route_path, OCREG_RULE_route_wildcard, OCREG_RULE_route_certificate,
	    OCREG_RULE_target_port, OCREG_RULE_quantity, OCREG_RULE_type },
	  7 },
	{ "must be of type",
	  { OCREG_RULE_type, OCREG_RULE_duration, OCREG_RULE_date_time, OCREG_RULE_width, OCREG_RULE_quantity },
	  5 },
	{ "must be an object", { OCREG_RULE_type }, 1 },
	{ "expected ", { OCREG_RULE_type }, 1 },
	{ "cannot unmarshal", { OCREG_RULE_type, OCREG_RULE_quantity }, 2 },
	{ "illegal base64", { OCREG_RULE_base64 }, 1 },
	{ "quantities must match", { OCREG_RULE_quantity, OCREG_RULE_type }, 2 },
	{ "parse quantity", { OCREG_RULE_quantity }, 1 },
	{ "should match", { OCREG_RULE_pattern, OCREG_RULE_quantity }, 2 },
	{ "should be greater than", { OCREG_RULE_bounds, OCREG_RULE_width, OCREG_RULE_type }, 3 },
	{ "should be less than", { OCREG_RULE_bounds, OCREG_RULE_width, OCREG_RULE_type }, 3 },
	{ "chars long", { OCREG_RULE_length }, 1 },
	{ "Too long", { OCREG_RULE_length, OCREG_RULE_route_certificate, OCREG_RULE_route_path }, 3 },
	{ " items", { OCREG_RULE_items, OCREG_RULE_registries }, 2 },
};
#define N_WORDINGS (sizeof(wordings) / sizeof(wordings[0]))

const struct ocreg_wording *ocreg_wording_of(const char *message)
{
	for (size_t i = 0; i < N_WORDINGS; i++)
		if (strstr(message, wordings[i].words))
			return &wordings[i];
	return NULL;
}

bool ocreg_wording_has(const struct ocreg_wording *w, const struct ocreg_rule *rule)
{
	for (size_t i = 0; w && i < w->n; i++)
		if (&ocreg_rules[w->rules[i]] == rule)
			return true;
	return false;
}

/* Others are said in words of their own. */
static bool has_wording(const struct ocreg_rule *rule)
{
	for (size_t i = 0; i < N_WORDINGS; i++)
		if (ocreg_wording_has(&wordings[i], rule))
			return true;
	return false;
}

bool ocreg_wording_is_servers(const struct ocreg_finding *f)
{
	static const enum ocreg_rule_id routes[] = { OCREG_RULE_server_host, OCREG_RULE_server_label, OCREG_RULE_server_path,
						     OCREG_RULE_server_wildcard, OCREG_RULE_server_external };

	for (size_t i = 0; i < sizeof(routes) / sizeof(routes[0]); i++)
		if (f->rule == &ocreg_rules[routes[i]])
			return true;
	return f->rule->level == OCREG_LEVEL_SCHEMA && f->rule->severity != OCREG_SEVERITY_INFO;
}

int ocreg_wording_fits(const struct ocreg_finding *f, const struct ocreg_wording *w)
{
	if (!ocreg_wording_is_servers(f))
		return 0;
	if (ocreg_wording_has(w, f->rule))
		return 3;
	if (f->rule->severity != OCREG_SEVERITY_ERROR)
		return 0;
	return has_wording(f->rule) ? !w : 2;
}
