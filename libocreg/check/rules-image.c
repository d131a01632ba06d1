/* SPDX-License-Identifier: Apache-2.0 */
/* Rules of the cluster's image configuration. */
#include "base/host.h"
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
	ocreg_spelled(c, &shown);
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

/* --- what is taken, and matches nothing --- */

/* Whether an entry of a list of registries lets images of a host in, some at least. */
static bool lets_in(const char *entry, const char *host)
{
	size_t n = strlen(host), end = entry[0] == '*' ? strlen(entry) - 1 : 0;

	if (strncmp(entry, host, n) == 0 && (!entry[n] || entry[n] == '/'))
		return true;
	return end && end <= n && strcmp(host + n - end, entry + 1) == 0;
}

static void registry_allowed(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			     const struct ocreg_where *up)
{
	static const char *const needed[] = { "quay.io", "registry.redhat.io",
					      "image-registry.openshift-image-registry.svc:5000" };
	const unsigned f = OCREG_F_registry_sources_allowed_registries;
	struct ocreg_where at = { .up = up, .key = "allowedRegistries", .n = 17 };
	struct ocreg_buf missing = { 0 };
	size_t n = ocreg_count(o, f);

	(void) old;
	for (size_t k = 0; n && k < sizeof(needed) / sizeof(needed[0]); k++) {
		size_t i = 0;

		while (i < n && !(ocreg_string_at(o, f, i) && lets_in(ocreg_string_at(o, f, i), needed[k])))
			i++;
		if (i == n)
			ocreg_buf_addf(&missing, "%s%s", missing.len ? ", " : "", needed[k]);
	}
	if (missing.len)
		ocreg_report(c, OCREG_RULE_registry_allowed, &at, NULL, "nothing can be pulled from %s", missing.data);
	c->fs->oom |= missing.oom;
	ocreg_spelled(c, &missing);
}

static void report_form(struct ocreg_checker *c, enum ocreg_rule_id rule, const char *s, const char *what,
			const struct ocreg_where *at)
{
	struct ocreg_buf shown = { 0 };

	ocreg_report(c, rule, at, strstr(s, "://") ? "leave the scheme out" : NULL, "%s %s",
		     ocreg_show(&ocreg_raw_field, s, strlen(s), &shown), what);
	c->fs->oom |= shown.oom;
	ocreg_spelled(c, &shown);
}

static void check_form(struct ocreg_checker *c, const struct ocreg_object *o, unsigned field, const struct ocreg_where *up)
{
	const struct ocreg_field *f = ocreg_row(o, field);
	struct ocreg_where list = { .up = up, .key = f->json, .n = f->json_len };

	for (size_t i = 0; i < ocreg_count(o, field); i++) {
		const char *s = ocreg_string_at(o, field, i);
		struct ocreg_where at = { .up = &list, .n = i };

		if (s && !ocreg_pattern_match(OCREG_PATTERN_registry, s, strlen(s)))
			report_form(c, OCREG_RULE_registry_form, s, "matches no image", &at);
	}
}

/* From 4.23 on the API server asks for the form of three of the lists itself. */
static void registry_form(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			  const struct ocreg_where *at)
{
	(void) old;
	check_form(c, o, OCREG_F_registry_sources_container_runtime_search_registries, at);
	if (ocreg_rule_applies(c, OCREG_RULE_registry))
		return;
	check_form(c, o, OCREG_F_registry_sources_insecure_registries, at);
	check_form(c, o, OCREG_F_registry_sources_blocked_registries, at);
	check_form(c, o, OCREG_F_registry_sources_allowed_registries, at);
}

static void import_form(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *up)
{
	const char *s = ocreg_get_string(o, OCREG_F_registry_location_domain_name);
	struct ocreg_where at = { .up = up, .key = "domainName", .n = 10 };

	(void) old;
	if (s && strchr(s, '/'))
		report_form(c, OCREG_RULE_registry_form, s, "matches no image: it is not a host", &at);
}

static void registry_host(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			  const struct ocreg_where *up)
{
	const unsigned f = OCREG_F_image_spec_external_registry_hostnames;
	struct ocreg_where list = { .up = up, .key = "externalRegistryHostnames", .n = 25 };

	(void) old;
	for (size_t i = 0; i < ocreg_count(o, f); i++) {
		const char *s = ocreg_string_at(o, f, i);
		struct ocreg_where at = { .up = &list, .n = i };
		struct ocreg_fault fault;

		if (s && !ocreg_host_port_check(s, strlen(s), &fault))
			report_form(c, OCREG_RULE_registry_host, s, "is not a host name", &at);
	}
}

const struct ocreg_type_rule ocreg_image_rules[] = {
	{ OCREG_TYPE_registry_sources, OCREG_LATE, blocked_or_allowed },
	{ OCREG_TYPE_registry_sources, OCREG_EARLY, registries },
	{ OCREG_TYPE_registry_sources, OCREG_LATE, registry },
	{ OCREG_TYPE_registry_sources, OCREG_ADVICE, registry_allowed },
	{ OCREG_TYPE_registry_sources, OCREG_ADVICE, registry_form },
	{ OCREG_TYPE_registry_location, OCREG_ADVICE, import_form },
	{ OCREG_TYPE_image_spec, OCREG_ADVICE, registry_host },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
