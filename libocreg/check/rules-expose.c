/* SPDX-License-Identifier: Apache-2.0 */
/* The Routes that a Config asks for. */
#include <strings.h>
#include "base/name.h"
#include "base/scan.h"
#include "check/operator.h"
#include "check/texts.h"

#define SUFFIX "-" OCREG_NAMESPACE /* what follows the name in a host that is made up */
#define MOST (OCREG_NAME_LABEL_MAX - (sizeof(SUFFIX) - 1))
#define DEFAULT_HOST "default-route" SUFFIX "."

struct routes {
	const struct ocreg_operator *op;
	const struct ocreg_value *list;
	const struct ocreg_where *at;
	struct ocreg_texts names, hosts, old; /* old: names of routes that there were */
};

/* One text of each route. */
static void collect(struct ocreg_texts *t, const struct ocreg_value *list, unsigned field,
		    int (*compare)(const char *a, const char *b))
{
	uint32_t n = list && list->state == OCREG_VALUE ? list->n : 0;

	ocreg_texts_begin(t, n, compare);
	for (uint32_t i = 0; i < n; i++)
		if (list->items[i].state == OCREG_VALUE)
			ocreg_texts_add(t, ocreg_get_string(list->items[i].object, field), i);
	ocreg_texts_sort(t);
}

/* A registry that was managed had its Routes made. */
static bool existed(const struct routes *r, const char *name)
{
	return strcmp(r->op->verb, "update") == 0 && ocreg_texts_before(&r->old, name, SIZE_MAX);
}

/* The Route cannot be made. */
static void refuse(const struct routes *r, enum ocreg_rule_id rule, const struct ocreg_object *route,
		   const struct ocreg_where *at, const char *hint, const char *why)
{
	const char *name = ocreg_text_or_empty(route, OCREG_F_config_route_name);
	struct ocreg_operator op = *r->op;
	struct ocreg_buf shown = { 0 };

	op.verb = existed(r, name) ? "update" : "create";
	ocreg_buf_addc(&shown, '=');
	ocreg_buf_add_escaped(&shown, name, strlen(name), 64);
	if (shown.oom)
		op.c->fs->oom = true;
	else
		ocreg_refuse_sync(&op, rule, at, hint, "*v1.Route, Namespace=" OCREG_NAMESPACE ", Name%s: %s", shown.data, why);
	ocreg_buf_done(&shown);
}

static void refuse_value(const struct routes *r, enum ocreg_rule_id rule, const struct ocreg_object *route,
			 const struct ocreg_where *at, const char *hint, const char *what, const char *value, const char *why)
{
	const char *name = ocreg_text_or_empty(route, OCREG_F_config_route_name);
	struct ocreg_buf b = { 0 }, shown = { 0 };

	ocreg_buf_addf(&b, "Route.route.openshift.io %s is invalid: %s: ", ocreg_quoted(r->op->c, name, strlen(name), &shown),
		       what);
	if (value)
		ocreg_buf_addf(&b, "Invalid value: %s: ", ocreg_quoted(r->op->c, value, strlen(value), &shown));
	ocreg_buf_adds(&b, why);
	if (b.oom)
		r->op->c->fs->oom = true;
	else
		refuse(r, rule, route, at, hint, b.data);
	ocreg_buf_done(&b);
	ocreg_buf_done(&shown);
}

/* --- names --- */

static void check_name(const struct routes *r, const struct ocreg_object *route, uint32_t i, const struct ocreg_where *up)
{
	static const char repeated[] =
		"the operator would say: Degraded VerificationFailed \"Error: unable to complete resource: "
		"duplication of names has been detected in the additional routes\"";
	const unsigned field = OCREG_F_config_route_name;
	const char *s = ocreg_get_string(route, field);
	struct ocreg_where at = ocreg_below(up, route, field);
	size_t n = s ? strlen(s) : 0;

	if (!s)
		return;
	if (ocreg_texts_before(&r->names, s, i))
		ocreg_report(r->op->c, OCREG_RULE_route_name_twice, &at, NULL, "a route before has the same name; %s", repeated);
	else if (strcmp(s, "default-route") == 0)
		ocreg_report(r->op->c, OCREG_RULE_route_name_default, &at, NULL, "the name is taken; %s", repeated);
	if (n == 0)
		refuse_value(r, OCREG_RULE_route_name, route, &at, NULL, "metadata.name", NULL,
			     "Required value: name or generateName is required");
	else if (!ocreg_name_is_subdomain(s, n))
		refuse_value(r, OCREG_RULE_route_name, route, &at, NULL, "metadata.name", s,
			     n > OCREG_NAME_SUBDOMAIN_MAX ? "must be no more than 253 bytes"
							  : "a lowercase RFC 1123 subdomain must consist of lower case "
							    "alphanumeric characters, '-' or '.', and "
							    "must start and end with an alphanumeric character");
	else if (n > MOST && !*ocreg_text_or_empty(route, OCREG_F_config_route_hostname))
		ocreg_report(r->op->c, OCREG_RULE_route_name_long, &at, NULL,
			     "the name has %zu characters, and with " SUFFIX
			     " behind it, it is too long for the first part of a host: "
			     "the Route is refused",
			     n);
}

/* --- hosts --- */

/* Why it is no host, for a hint. */
static const char *host_hint(const char *s, size_t n)
{
	if (strstr(s, "://") || strchr(s, '/'))
		return "give the host alone, without a scheme or path";
	if (strchr(s, ':'))
		return "give the host alone: a Route is reached at the router's ports, 443 for this one";
	if (strchr(s, '_'))
		return "hosts have no underscores; use a dash";
	if (strchr(s, '*'))
		return "name one host: the operator makes no Route for a whole domain";
	return s[n - 1] == '.' ? "remove the dot at the end" : NULL;
}

static void report_case(const struct routes *r, const char *s, size_t n, const struct ocreg_where *at)
{
	struct ocreg_buf fix = { 0 };
	struct ocreg_finding *f =
		ocreg_report(r->op->c, OCREG_RULE_route_host_case, at, NULL,
			     "openshift-apiserver refuses hosts with upper-case letters, though the Route's CRD allows them");

	ocreg_buf_addc(&fix, '"');
	for (size_t i = 0; i < n; i++)
		ocreg_buf_addc(&fix, (char) (ocreg_scan_is(s[i], OCREG_UPPER) ? s[i] - 'A' + 'a' : s[i]));
	ocreg_buf_addc(&fix, '"');
	if (fix.oom)
		r->op->c->fs->oom = true;
	else
		ocreg_findings_fix(r->op->c->fs, f, OCREG_FIX_REPLACE, fix.data);
	ocreg_buf_done(&fix);
}

static void report_host_twice(const struct routes *r, const struct ocreg_object *route, const char *s, size_t n,
			      const struct ocreg_where *at)
{
	const char *name = ocreg_text_or_empty(route, OCREG_F_config_route_name);
	struct ocreg_buf b = { 0 };

	ocreg_buf_adds(&b, "route ");
	ocreg_buf_add_escaped(&b, name, strlen(name), 64);
	ocreg_buf_adds(&b, " (host ");
	ocreg_buf_add_escaped(&b, s, n, 253);
	if (b.oom)
		r->op->c->fs->oom = true;
	else
		ocreg_report(r->op->c, OCREG_RULE_route_host_twice, at, NULL,
			     "a route before has the same host; the operator would say: Degraded RouteDegraded \"%s, router "
			     "default) not "
			     "admitted: ...\"",
			     b.data);
	ocreg_buf_done(&b);
}

static void check_host(const struct routes *r, const struct ocreg_object *route, uint32_t i, const struct ocreg_where *up)
{
	const unsigned field = OCREG_F_config_route_hostname;
	const char *s = ocreg_text_or_empty(route, field);
	struct ocreg_where at = ocreg_below(up, route, field);
	struct ocreg_buf why = { 0 };
	size_t n = strlen(s);

	if (n > OCREG_NAME_SUBDOMAIN_MAX) {
		refuse_value(r, OCREG_RULE_route_host, route, &at, "a host has at most 253 characters", "spec.host", NULL,
			     "Too long: may not be more than 253 bytes");
	} else if (n && !ocreg_pattern_match(OCREG_PATTERN_route_host, s, n)) {
		ocreg_buf_addf(&why, "spec.host in body should match '%s'", ocreg_pattern_text(OCREG_PATTERN_route_host));
		r->op->c->fs->oom |= why.oom;
		if (!why.oom)
			refuse_value(r, OCREG_RULE_route_host, route, &at, host_hint(s, n), "spec.host", s, why.data);
	} else if (strpbrk(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")) {
		report_case(r, s, n, &at);
	}
	if (n && ocreg_texts_before(&r->hosts, s, i))
		report_host_twice(r, route, s, n, &at);
	else if (strncasecmp(s, DEFAULT_HOST, strlen(DEFAULT_HOST)) == 0 &&
		 ocreg_get_bool(r->op->spec, OCREG_F_config_spec_default_route))
		ocreg_report(r->op->c, OCREG_RULE_route_host_default, &at, NULL,
			     "this is how the host of the default route begins, which exists too");
	ocreg_buf_done(&why);
}

/* --- certificates --- */

static bool has_key(const struct ocreg_object *secret, const char *key)
{
	static const unsigned maps[] = { OCREG_F_secret_data, OCREG_F_secret_string_data };

	for (size_t i = 0; i < sizeof(maps) / sizeof(maps[0]); i++) {
		const struct ocreg_value *map = &secret->values[maps[i]];

		if (map->state == OCREG_VALUE && ocreg_members_find(map, key, strlen(key)))
			return true;
	}
	return false;
}

static void check_keys(const struct routes *r, const struct ocreg_object *secret, const struct ocreg_where *at)
{
	bool certificate = has_key(secret, "tls.crt"), key = has_key(secret, "tls.key");

	if (!certificate || !key)
		ocreg_report(r->op->c, OCREG_RULE_route_secret_keys, at, NULL, "the Secret has no %s: %s",
			     certificate ? "tls.key"
			     : key       ? "tls.crt"
					 : "tls.crt and tls.key",
			     certificate || key ? "the router does not admit the Route"
						: "the Route silently gets the router's own certificate");
	if (has_key(secret, "ca.crt") && !has_key(secret, "tls.cacrt"))
		ocreg_report(r->op->c, OCREG_RULE_route_secret_ca, at, NULL,
			     "the Secret has its authority under ca.crt, which is not read");
}

/* One that says no namespace may be meant to go there. */
static enum ocreg_around look_for_secret(const struct ocreg_checker *c, const char *name, const struct ocreg_object **ret)
{
	enum ocreg_around is = ocreg_look_around(c, OCREG_TYPE_secret, OCREG_NAMESPACE, name, ret);

	return is != OCREG_THERE && ocreg_look_around(c, OCREG_TYPE_secret, NULL, name, ret) == OCREG_THERE ? OCREG_THERE : is;
}

static void check_secret(const struct routes *r, const struct ocreg_object *route, const struct ocreg_where *up)
{
	const char *s = ocreg_text_or_empty(route, OCREG_F_config_route_secret_name);
	struct ocreg_where at = ocreg_below(up, route, OCREG_F_config_route_secret_name);
	struct ocreg_buf why = { 0 }, shown = { 0 };
	const struct ocreg_object *secret;
	enum ocreg_around is;

	if (!*s)
		return;
	is = look_for_secret(r->op->c, s, &secret);
	if (is == OCREG_THERE) {
		check_keys(r, secret, &at);
		return;
	}
	if (is == OCREG_UNKNOWN) {
		ocreg_report(r->op->c, OCREG_RULE_route_secret_unknown, &at, NULL,
			     "whether there is such a Secret in namespace " OCREG_NAMESPACE " could not be checked");
		return;
	}
	ocreg_buf_addf(&why, "secret %s not found", ocreg_quoted(r->op->c, s, strlen(s), &shown));
	if (why.oom)
		r->op->c->fs->oom = true;
	else
		refuse(r, OCREG_RULE_route_secret, route, &at, NULL, why.data);
	ocreg_buf_done(&why);
	ocreg_buf_done(&shown);
}

void ocreg_check_config_routes(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			       const struct ocreg_where *at)
{
	struct ocreg_where spec, up;
	struct ocreg_operator op;
	struct routes r = { .op = &op, .at = &up };

	(void) at;
	if (!ocreg_operator_acts(&op, c, o, old, &spec))
		return;
	r.list = &op.spec->values[OCREG_F_config_spec_routes];
	up = ocreg_below(&spec, op.spec, OCREG_F_config_spec_routes);
	collect(&r.names, r.list, OCREG_F_config_route_name, strcmp);
	collect(&r.hosts, r.list, OCREG_F_config_route_hostname, strcasecmp);
	collect(&r.old, op.old_spec ? &op.old_spec->values[OCREG_F_config_spec_routes] : NULL, OCREG_F_config_route_name, strcmp);
	c->fs->oom |= r.names.oom || r.hosts.oom || r.old.oom;
	for (uint32_t i = 0; r.list->state == OCREG_VALUE && i < r.list->n; i++) {
		struct ocreg_where here = { .up = &up, .n = i };

		if (r.list->items[i].state != OCREG_VALUE)
			continue;
		check_name(&r, r.list->items[i].object, i, &here);
		check_host(&r, r.list->items[i].object, i, &here);
		check_secret(&r, r.list->items[i].object, &here);
	}
	ocreg_texts_done(&r.names);
	ocreg_texts_done(&r.hosts);
	ocreg_texts_done(&r.old);
}
