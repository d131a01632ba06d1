/* SPDX-License-Identifier: Apache-2.0 */
/* Rules of Route that openshift-apiserver has and the CRD has not; and what it takes where the CRD refuses. */
#include <strings.h>
#include "base/name.h"
#include "check/checker.h"

#define COMPLIANCE "route.openshift.io/allow-non-dns-compliant-host"

static const char *text(const struct ocreg_object *o, unsigned field)
{
	const char *s = o ? ocreg_get_string(o, field) : NULL;

	return s ? s : "";
}

static struct ocreg_where below(const struct ocreg_where *up, const char *key)
{
	return (struct ocreg_where) { .up = up, .key = key, .n = strlen(key) };
}

/* --- what it takes and the CRD does not --- */

/* What was found at a place so far is told with another remedy. */
static void hint_at(struct ocreg_checker *c, enum ocreg_rule_id rule, const struct ocreg_where *at, const char *hint)
{
	struct ocreg_buf path = { 0 };
	const char *wanted = ocreg_where_text(at, &path);

	for (size_t i = 0; i < c->fs->n; i++)
		if (c->fs->v[i].rule == &ocreg_rules[rule] && strcmp(c->fs->v[i].path, wanted) == 0)
			c->fs->v[i].hint = hint;
	ocreg_spelled(c, &path);
}

static void termination(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *up)
{
	static const struct {
		const char *spelling, *hint;
	} rows[] = {
		{ "", "write termination: edge, which openshift-apiserver makes of it; the CRD, as MicroShift has it, does not" },
		{ "Edge", "write edge, which openshift-apiserver makes of it; the CRD, as MicroShift has it, does not" },
		{ "Reencrypt",
		  "write reencrypt, which openshift-apiserver makes of it; the CRD, as MicroShift has it, does not" },
		{ "Passthrough",
		  "write passthrough, which openshift-apiserver makes of it; the CRD, as MicroShift has it, does not" },
	};
	struct ocreg_where at = below(up, "termination");
	const struct ocreg_value *v = &o->values[OCREG_F_route_tls_termination];

	(void) old;
	for (size_t i = 0; v->state != OCREG_MISFIT && i < sizeof(rows) / sizeof(rows[0]); i++)
		if (strcmp(text(o, OCREG_F_route_tls_termination), rows[i].spelling) == 0) {
			hint_at(c, OCREG_RULE_allowed, &at, rows[i].hint);
			hint_at(c, OCREG_RULE_required, &at, rows[i].hint);
		}
}

static size_t longest_label(const char *host)
{
	size_t longest = 0;

	while (*host) {
		size_t n = strcspn(host, ".");

		longest = n > longest ? n : longest;
		host += n + (host[n] == '.');
	}
	return longest;
}

static void long_label(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		       const struct ocreg_where *up)
{
	struct ocreg_where at = below(up, "host");

	(void) old;
	if (longest_label(text(o, OCREG_F_route_spec_host)) > OCREG_NAME_LABEL_MAX)
		hint_at(c, OCREG_RULE_pattern, &at,
			"have at most 63 characters between two dots; openshift-apiserver alone takes more, with the "
			"annotation " COMPLIANCE ": \"true\"");
}

/* --- what it refuses and the CRD does not --- */

static bool may_be_long(const struct ocreg_object *meta)
{
	const char *s = ocreg_map_get(meta, OCREG_F_object_meta_annotations, COMPLIANCE);

	return s && strcmp(s, "true") == 0;
}

static void check_host(struct ocreg_checker *c, const struct ocreg_object *spec, const struct ocreg_where *up)
{
	static const unsigned names[] = { OCREG_F_route_spec_host, OCREG_F_route_spec_subdomain };

	for (size_t i = 0; i < 2; i++) {
		const char *s = text(spec, names[i]);
		struct ocreg_where at = below(up, ocreg_row(spec, names[i])->json);

		if (*s && !ocreg_name_is_subdomain(s, strlen(s)) && ocreg_pattern_match(OCREG_PATTERN_route_host, s, strlen(s)))
			ocreg_report(c, OCREG_RULE_server_host, &at, NULL,
				     "openshift-apiserver refuses capitals: %s must conform to DNS 952 subdomain conventions",
				     at.key);
	}
}

/* The host that is made for a Route without one begins with its name, a dash and its namespace. */
static void check_made_host(struct ocreg_checker *c, const struct ocreg_object *spec, const struct ocreg_object *meta,
			    const struct ocreg_where *up)
{
	const char *name = text(meta, OCREG_F_object_meta_name), *ns = text(meta, OCREG_F_object_meta_ns);
	size_t n = strlen(name) + 1 + strlen(ns);
	struct ocreg_where at = below(up, "host");

	if (*text(spec, OCREG_F_route_spec_host) || *text(spec, OCREG_F_route_spec_subdomain) || !*name || !*ns ||
	    may_be_long(meta))
		return;
	if (n > OCREG_NAME_LABEL_MAX)
		ocreg_report(
			c, OCREG_RULE_server_label, &at, "give a host, or a shorter name",
			"openshift-apiserver makes the host of the name and the namespace, which have %zu characters together: "
			"must be no more than 63 characters",
			n);
}

static void check_path(struct ocreg_checker *c, const struct ocreg_object *spec, const struct ocreg_where *up)
{
	struct ocreg_where at = below(up, "path");

	if (strpbrk(text(spec, OCREG_F_route_spec_path), "# "))
		ocreg_report(c, OCREG_RULE_server_path, &at, NULL,
			     "openshift-apiserver refuses the path: cannot contain # or spaces");
}

static void check_wildcard(struct ocreg_checker *c, const struct ocreg_object *spec, const struct ocreg_where *up)
{
	const struct ocreg_object *was = c->options->old ? ocreg_get_object(c->options->old, OCREG_F_route_spec) : NULL;
	const char *now = text(spec, OCREG_F_route_spec_wildcard_policy), *then = text(was, OCREG_F_route_spec_wildcard_policy);
	struct ocreg_where at = below(up, "wildcardPolicy");

	now = *now ? now : "None";
	then = *then ? then : "None";
	if (was && strcmp(now, then) != 0)
		ocreg_report(c, OCREG_RULE_server_wildcard, &at, NULL,
			     "openshift-apiserver refuses the change from %s: field is immutable", then);
}

static void check_external(struct ocreg_checker *c, const struct ocreg_object *spec, const char *ns, const struct ocreg_where *up)
{
	const struct ocreg_object *tls = ocreg_get_object(spec, OCREG_F_route_spec_tls), *secret = NULL;
	const struct ocreg_object *ref = tls ? ocreg_get_object(tls, OCREG_F_route_tls_external_certificate) : NULL;
	const char *name = ref ? ocreg_get_string(ref, OCREG_F_local_object_reference_name) : NULL;
	struct ocreg_where at_tls = below(up, "tls"), at = below(&at_tls, "externalCertificate");
	enum ocreg_around around;

	if (!name || !*name)
		return;
	around = ocreg_look_around(c, OCREG_TYPE_secret, *ns ? ns : NULL, name, &secret);
	if (around == OCREG_MISSING)
		ocreg_report(c, OCREG_RULE_server_external, &at, NULL,
			     "openshift-apiserver refuses the Route: there is no Secret %s", name);
	else if (around == OCREG_THERE && strcmp(text(secret, OCREG_F_secret_secret_type), "kubernetes.io/tls") != 0)
		ocreg_report(c, OCREG_RULE_server_external, &at, NULL,
			     "openshift-apiserver refuses the Route: the Secret %s is not of type kubernetes.io/tls", name);
	else if (around == OCREG_UNKNOWN)
		ocreg_report(c, OCREG_RULE_server_external_unknown, &at, NULL,
			     "whether the Secret %s is there, and of type kubernetes.io/tls, could not be checked", name);
}

static void check_route(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *up)
{
	const struct ocreg_object *spec = ocreg_get_object(o, OCREG_F_route_spec),
				  *meta = ocreg_get_object(o, OCREG_F_route_metadata);
	struct ocreg_where at = below(up, "spec");

	(void) old;
	if (!spec || c->options->status)
		return;
	check_host(c, spec, &at);
	check_made_host(c, spec, meta, &at);
	check_path(c, spec, &at);
	check_wildcard(c, spec, &at);
	check_external(c, spec, text(meta, OCREG_F_object_meta_ns), &at);
}

const struct ocreg_type_rule ocreg_route_server_rules[] = {
	{ OCREG_TYPE_route_tls, OCREG_EARLY, termination },
	{ OCREG_TYPE_route_spec, OCREG_EARLY, long_label },
	{ OCREG_TYPE_route, OCREG_OPERATOR, check_route },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
