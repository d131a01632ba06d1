/* SPDX-License-Identifier: Apache-2.0 */
/* Rules of Route, those of its CRD. */
#include <strings.h>
#include "check/checker.h"
#include "model/number.h"

static bool there(const struct ocreg_object *o, unsigned field)
{
	return o->values[field].state == OCREG_VALUE || o->values[field].state == OCREG_MISFIT;
}

static bool text_is(const struct ocreg_object *o, unsigned field, const char *wanted)
{
	const char *s = ocreg_get_string(o, field);

	return s && strcmp(s, wanted) == 0;
}

/* Text that is not empty; with a NUL in it it is kept as JSON. */
static bool has_text(const struct ocreg_object *o, unsigned field)
{
	const struct ocreg_value *v = &o->values[field];

	return (v->state == OCREG_VALUE && v->n) || (v->state == OCREG_MISFIT && v->text[0] == '"');
}

/* The schema says "not any other termination", so one that is missing counts as each of them. */
static bool may_be(const struct ocreg_object *tls, const char *termination)
{
	return !there(tls, OCREG_F_route_tls_termination) || text_is(tls, OCREG_F_route_tls_termination, termination);
}

static bool passed_through(const struct ocreg_object *spec)
{
	const struct ocreg_value *tls = &spec->values[OCREG_F_route_spec_tls];

	return tls->state == OCREG_MISFIT || (tls->state == OCREG_VALUE && may_be(tls->object, "passthrough"));
}

static void too_long(struct ocreg_checker *c, const struct ocreg_object *o, unsigned field, enum ocreg_rule_id rule,
		     const struct ocreg_where *up, const char *why)
{
	const struct ocreg_field *f = ocreg_row(o, field);
	struct ocreg_where at = { .up = up, .key = f->json, .n = f->json_len };

	c->blocked |= !c->mute;
	ocreg_report(c, rule, &at, NULL, "%s cannot be given %s", f->json, why);
}

static void spec_schema(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *at)
{
	struct ocreg_where host = { .up = at, .key = "host", .n = 4 };

	(void) old;
	if (has_text(o, OCREG_F_route_spec_path) && passed_through(o))
		too_long(c, o, OCREG_F_route_spec_path, OCREG_RULE_route_path, at, "with termination passthrough");
	if (!has_text(o, OCREG_F_route_spec_host) && text_is(o, OCREG_F_route_spec_wildcard_policy, "Subdomain"))
		ocreg_report(c, OCREG_RULE_route_wildcard, &host, NULL, "host is needed with wildcardPolicy Subdomain");
}

static void tls_schema(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		       const struct ocreg_where *at)
{
	static const unsigned fields[] = { OCREG_F_route_tls_certificate, OCREG_F_route_tls_key, OCREG_F_route_tls_ca_certificate,
					   OCREG_F_route_tls_destination_ca_certificate };
	const unsigned last = OCREG_F_route_tls_destination_ca_certificate;
	bool passthrough = may_be(o, "passthrough");

	(void) old;
	for (size_t i = 0; passthrough && i < sizeof(fields) / sizeof(fields[0]); i++)
		if (has_text(o, fields[i]))
			too_long(c, o, fields[i], OCREG_RULE_route_certificate, at, "with termination passthrough");
	if (!passthrough && may_be(o, "edge") && has_text(o, last))
		too_long(c, o, last, OCREG_RULE_route_certificate, at, "with termination edge");
}

static void tls_rules(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		      const struct ocreg_where *at)
{
	(void) old;
	if (there(o, OCREG_F_route_tls_certificate) && there(o, OCREG_F_route_tls_external_certificate))
		ocreg_report(c, OCREG_RULE_route_external_certificate, at, NULL,
			     "only one of certificate and externalCertificate may be there");
	if (text_is(o, OCREG_F_route_tls_termination, "passthrough") &&
	    text_is(o, OCREG_F_route_tls_insecure_edge_termination_policy, "Allow"))
		ocreg_report(c, OCREG_RULE_route_insecure, at, NULL,
			     "insecureEdgeTerminationPolicy cannot be Allow with termination passthrough");
}

static void headers(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		    const struct ocreg_where *at)
{
	const struct ocreg_object *tls = ocreg_get_object(o, OCREG_F_route_spec_tls);

	(void) old;
	if (there(o, OCREG_F_route_spec_http_headers) && tls && text_is(tls, OCREG_F_route_tls_termination, "passthrough"))
		ocreg_report(c, OCREG_RULE_route_headers, at, NULL, "headers cannot be changed with termination passthrough");
}

/* Whether an entry is deleted, or set to a value that can be read. */
static bool good_entry(const struct ocreg_object *header, enum ocreg_pattern_id pattern)
{
	const struct ocreg_object *action = ocreg_get_object(header, OCREG_F_route_header_action);
	const struct ocreg_object *set = action ? ocreg_get_object(action, OCREG_F_route_header_action_set) : NULL;
	const struct ocreg_value *v = set ? &set->values[OCREG_F_route_header_value_value] : NULL;

	if (!action || text_is(action, OCREG_F_route_header_action_action_type, "Delete"))
		return true;
	return v && v->state == OCREG_VALUE && ocreg_pattern_match(pattern, v->text, v->n);
}

static void header_values(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			  const struct ocreg_where *up)
{
	static const struct {
		unsigned field;
		enum ocreg_pattern_id pattern;
	} lists[] = { { OCREG_F_route_header_actions_request, OCREG_PATTERN_request_header },
		      { OCREG_F_route_header_actions_response, OCREG_PATTERN_response_header } };

	for (size_t k = 0; k < 2; k++) {
		const struct ocreg_field *f = ocreg_row(o, lists[k].field);
		const struct ocreg_value *v = &o->values[lists[k].field];
		struct ocreg_where at = { .up = up, .key = f->json, .n = f->json_len };

		if (v->state != OCREG_VALUE || (old && ocreg_value_equal(f, v, &old->values[lists[k].field])))
			continue;
		for (uint32_t i = 0; i < v->n; i++)
			if (v->items[i].state == OCREG_VALUE && !good_entry(v->items[i].object, lists[k].pattern)) {
				ocreg_report(c, OCREG_RULE_header_value, &at, NULL, "the value of header %u cannot be read",
					     i + 1);
				break;
			}
	}
}

static void header_action(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			  const struct ocreg_where *at)
{
	bool set = text_is(o, OCREG_F_route_header_action_action_type, "Set");

	(void) old;
	if (set != there(o, OCREG_F_route_header_action_set))
		ocreg_report(c, OCREG_RULE_header_action, at, NULL,
			     set ? "type is Set, but set is missing" : "set is given, but type is not Set");
}

static void header_name(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *up)
{
	static const char *const kept[] = { "strict-transport-security", "proxy", "cookie", "set-cookie" };
	const struct ocreg_value *v = &o->values[OCREG_F_route_header_name];
	struct ocreg_where at = { .up = up, .key = "name", .n = 4 };

	if (v->state != OCREG_VALUE || old)
		return; /* the name is the key by which an old one is found */
	for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
		if (strlen(kept[i]) == v->n && strncasecmp(kept[i], v->text, v->n) == 0)
			ocreg_report(c, OCREG_RULE_header_name, &at, NULL, "the header %s cannot be changed", kept[i]);
}

static void target_port(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *up)
{
	const struct ocreg_field *f = ocreg_row(o, OCREG_F_route_port_target_port);
	const struct ocreg_value *v = &o->values[OCREG_F_route_port_target_port];
	struct ocreg_where at = { .up = up, .key = f->json, .n = f->json_len };
	int64_t number = 1;

	if (v->state != OCREG_VALUE || (old && ocreg_value_equal(f, v, &old->values[OCREG_F_route_port_target_port])))
		return;
	if (v->flags & OCREG_V_NUMBER ? ocreg_number_to_int(v->text, v->n, &number) && number == 0 : v->n == 0)
		ocreg_report(c, OCREG_RULE_target_port, &at, NULL, "there is no port %s", v->n ? "0" : "without a name");
}

const struct ocreg_type_rule ocreg_route_rules[] = {
	{ OCREG_TYPE_route_spec, OCREG_EARLY, spec_schema },
	{ OCREG_TYPE_route_tls, OCREG_EARLY, tls_schema },
	{ OCREG_TYPE_route_port, OCREG_EARLY, target_port },
	{ OCREG_TYPE_route_tls, OCREG_LATE, tls_rules },
	{ OCREG_TYPE_route_spec, OCREG_LATE, headers },
	{ OCREG_TYPE_route_header_actions, OCREG_LATE, header_values },
	{ OCREG_TYPE_route_header_action, OCREG_LATE, header_action },
	{ OCREG_TYPE_route_header, OCREG_LATE, header_name },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
