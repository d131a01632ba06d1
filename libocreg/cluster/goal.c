/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include "base/error.h"
#include "base/options.h"
#include "cluster/goal.h"
#include "model/schema.h"

#define MOST_SHOWN 512 /* bytes of what an operator says */

/* Reading a goal. */

static int fail_goal(const char *expect, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_ARG, NULL,
			  "write ready, create, delete, condition=TYPE[=STATUS], jsonpath={.PATH}[=VALUE] or PATH=VALUE",
			  "\"%s\" is nothing to wait for", expect ? expect : "");
}

static bool keep(struct ocreg_arena *arena, const char **ret, const char *s, size_t n)
{
	*ret = ocreg_arena_strndup(arena, s, n);
	return *ret;
}

/* NAME or NAME=VALUE. */
static int parse_pair(struct ocreg_expectation *x, struct ocreg_arena *arena, const char *s, const char *value)
{
	const char *equals = strchr(s, '=');
	size_t n = equals ? (size_t) (equals - s) : strlen(s);

	if (!n)
		return OCREG_E_ARG;
	if (equals)
		value = equals + 1;
	if (!keep(arena, &x->name, s, n) || (value && !keep(arena, &x->value, value, strlen(value))))
		return OCREG_E_NOMEM;
	return 0;
}

/* {.PATH} or {.PATH}=VALUE; the dot and the braces may be missing. */
static int parse_jsonpath(struct ocreg_expectation *x, struct ocreg_arena *arena, const char *s)
{
	const char *end = *s == '{' ? strchr(s, '}') : NULL;
	size_t n;

	if (*s != '{')
		return parse_pair(x, arena, s + (*s == '.'), NULL);
	s += 1 + (s[1] == '.');
	if (!end || end <= s || (end[1] != '\0' && end[1] != '='))
		return OCREG_E_ARG;
	n = (size_t) (end - s);
	if (!keep(arena, &x->name, s, n) || (end[1] && !keep(arena, &x->value, end + 2, strlen(end + 2))))
		return OCREG_E_NOMEM;
	return 0;
}

static int parse(struct ocreg_expectation *x, struct ocreg_arena *arena, const char *s)
{
	static const struct {
		const char *word;
		enum ocreg_goal_kind kind;
	} words[] = {
		{ "create", OCREG_GOAL_CREATE },
		{ "delete", OCREG_GOAL_DELETE },
		{ "ready", OCREG_GOAL_READY },
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcasecmp(s, words[i].word) == 0) {
			x->kind = words[i].kind;
			return 0;
		}
	if (strncmp(s, "condition=", 10) == 0) {
		x->kind = OCREG_GOAL_CONDITION;
		return s[strlen(s) - 1] == '=' ? OCREG_E_ARG : parse_pair(x, arena, s + 10, "True");
	}
	x->kind = OCREG_GOAL_VALUE;
	if (strncmp(s, "jsonpath=", 9) == 0)
		return parse_jsonpath(x, arena, s + 9);
	return strchr(s, '=') ? parse_pair(x, arena, s, NULL) : OCREG_E_ARG;
}

/* A path that the type does not have would never come true. */
static int check_path(const struct ocreg_expectation *x, unsigned type, struct ocreg_error **reterr)
{
	struct ocreg_object *o = ocreg_new(type);
	char *text = NULL;
	int r = o ? ocreg_path_get(o, x->name, &text, reterr) : ocreg_fail_oom(reterr);

	ocreg_free(text);
	ocreg_unref(o);
	return r == OCREG_E_NOFIELD ? OCREG_E_ARG : r;
}

int ocreg_goal_parse(struct ocreg_expectation *ret, struct ocreg_arena *arena, unsigned type, const char *expect,
		     struct ocreg_error **reterr)
{
	int r = expect ? parse(ret, arena, expect) : OCREG_E_ARG;

	if (r)
		return r == OCREG_E_NOMEM ? ocreg_fail_oom(reterr) : fail_goal(expect, reterr);
	return ret->kind == OCREG_GOAL_VALUE ? check_path(ret, type, reterr) : 0;
}

/* Looking at an object. Kinds differ in what they have: a field that is not there is as one that is not set. */

static const struct ocreg_object *child(const struct ocreg_object *o, const char *name)
{
	int field = o ? ocreg_field_find(ocreg_type_of(o), name) : -1;

	return field < 0 ? NULL : ocreg_get_object(o, (unsigned) field);
}

static int64_t number(const struct ocreg_object *o, const char *name)
{
	int field = o ? ocreg_field_find(ocreg_type_of(o), name) : -1;

	return field < 0 ? 0 : ocreg_get_int(o, (unsigned) field);
}

static const char *text(const struct ocreg_object *o, const char *name)
{
	int field = o ? ocreg_field_find(ocreg_type_of(o), name) : -1;
	const char *s = field < 0 ? NULL : ocreg_get_string(o, (unsigned) field);

	return s ? s : "";
}

static const struct ocreg_object *element(const struct ocreg_object *o, const char *list, size_t i)
{
	int field = o ? ocreg_field_find(ocreg_type_of(o), list) : -1;

	return field < 0 || i >= ocreg_count(o, (unsigned) field) ? NULL : ocreg_at(o, (unsigned) field, i);
}

static const struct ocreg_object *condition_in(const struct ocreg_object *o, const char *type)
{
	const struct ocreg_object *c;

	for (size_t i = 0; (c = element(o, "conditions", i)); i++)
		if (strcasecmp(text(c, "type"), type) == 0)
			return c;
	return NULL;
}

/* Of the status, or of a Route's first router that has it. */
static const struct ocreg_object *condition_of(const struct ocreg_object *o, const char *type)
{
	const struct ocreg_object *status = child(o, "status"), *c = condition_in(status, type), *router;

	for (size_t i = 0; !c && (router = element(status, "ingress", i)); i++)
		c = condition_in(router, type);
	return c;
}

static bool is_behind(const struct ocreg_object *o, struct ocreg_buf *why)
{
	const struct ocreg_object *status = child(o, "status");
	int64_t now = number(child(o, "metadata"), "generation"), seen = number(status, "observedGeneration");

	if (!status || ocreg_field_find(ocreg_type_of(status), "observedGeneration") < 0 || seen >= now)
		return false;
	if (seen)
		ocreg_buf_addf(
			why,
			"the last change was not acted upon yet: status.observedGeneration is %lld, metadata.generation %lld",
			(long long) seen, (long long) now);
	else
		ocreg_buf_adds(why, "nothing was acted upon yet: status.observedGeneration is not set");
	return true;
}

static void add_said(struct ocreg_buf *b, const char *before, const char *s)
{
	if (!*s)
		return;
	ocreg_buf_adds(b, before);
	ocreg_buf_add_escaped(b, s, strlen(s), MOST_SHOWN);
}

static bool has_condition(const struct ocreg_object *o, const char *type, const char *status, struct ocreg_buf *why)
{
	const struct ocreg_object *c = condition_of(o, type);

	if (c && strcasecmp(text(c, "status"), status) == 0)
		return true;
	ocreg_buf_addf(why, "condition %s", type);
	if (!c) {
		ocreg_buf_adds(why, " is not set");
		return false;
	}
	add_said(why, " is ", text(c, "status"));
	add_said(why, ", ", text(c, "reason"));
	add_said(why, ": ", text(c, "message"));
	return false;
}

/* What may be told of a value. */
static char *shown_at(const struct ocreg_object *o, const char *path)
{
	struct ocreg_object *shown = NULL;
	char *text = NULL, *is = NULL;
	size_t n = 0;

	if (!ocreg_encode(o, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT, &text, &n, NULL) &&
	    !ocreg_decode(ocreg_type_of(o), text, n, NULL, &shown, NULL))
		(void) ocreg_path_get(shown, path, &is, NULL);
	ocreg_free(text);
	ocreg_unref(shown);
	return is;
}

static bool has_value(const struct ocreg_object *o, const struct ocreg_expectation *x, struct ocreg_buf *why)
{
	char *is = NULL, *shown;
	bool met;

	if (ocreg_path_get(o, x->name, &is, NULL) == OCREG_E_NOMEM)
		why->oom = true;
	met = is && (!x->value || strcmp(is, x->value) == 0);
	if (!met) {
		shown = is ? shown_at(o, x->name) : NULL;
		why->oom |= is && !shown;
		add_said(why, "", x->name);
		add_said(why, " is ", shown ? shown : "not set");
		ocreg_free(shown);
	}
	ocreg_free(is);
	return met;
}

/* Readiness, by kind. */

static bool is_without_trouble(const struct ocreg_object *o, struct ocreg_buf *why)
{
	const struct ocreg_object *c = condition_of(o, "Degraded");

	return !c || strcasecmp(text(c, "status"), "False") == 0 || has_condition(o, "Degraded", "False", why);
}

static bool is_config_ready(const struct ocreg_object *o, struct ocreg_buf *why)
{
	return is_without_trouble(o, why) && has_condition(o, "Progressing", "False", why) &&
	       has_condition(o, "Available", "True", why);
}

static bool is_pruner_ready(const struct ocreg_object *o, struct ocreg_buf *why)
{
	return is_without_trouble(o, why) && has_condition(o, "Available", "True", why);
}

static bool is_route_ready(const struct ocreg_object *o, struct ocreg_buf *why)
{
	return has_condition(o, "Admitted", "True", why);
}

static bool is_deployment_ready(const struct ocreg_object *o, struct ocreg_buf *why)
{
	const struct ocreg_object *spec = child(o, "spec"), *status = child(o, "status");
	int field = spec ? ocreg_field_find(ocreg_type_of(spec), "replicas") : -1;
	int64_t wanted = field >= 0 && ocreg_has(spec, (unsigned) field) ? number(spec, "replicas") : 1;
	int64_t fresh = number(status, "updatedReplicas"), able = number(status, "availableReplicas");

	if (fresh >= wanted && able >= wanted && !number(status, "unavailableReplicas"))
		return true;
	ocreg_buf_addf(why, "of %lld pods %lld are new and %lld available", (long long) wanted, (long long) fresh,
		       (long long) able);
	return false;
}

static bool is_claim_ready(const struct ocreg_object *o, struct ocreg_buf *why)
{
	const char *phase = text(child(o, "status"), "phase");

	if (strcmp(phase, "Bound") == 0)
		return true;
	ocreg_buf_adds(why, "status.phase is ");
	add_said(why, "", *phase ? phase : "not set");
	return false;
}

static bool is_pod_ready(const struct ocreg_object *o, struct ocreg_buf *why)
{
	return has_condition(o, "Ready", "True", why);
}

static bool is_ready(const struct ocreg_object *o, struct ocreg_buf *why)
{
	static const struct {
		unsigned type;
		bool (*is)(const struct ocreg_object *o, struct ocreg_buf *why);
	} rows[] = {
		{ OCREG_TYPE_config, is_config_ready },
		{ OCREG_TYPE_cluster_operator, is_config_ready },
		{ OCREG_TYPE_image_pruner, is_pruner_ready },
		{ OCREG_TYPE_route, is_route_ready },
		{ OCREG_TYPE_deployment, is_deployment_ready },
		{ OCREG_TYPE_persistent_volume_claim, is_claim_ready },
		{ OCREG_TYPE_pod, is_pod_ready },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].type == ocreg_type_of(o))
			return !is_behind(o, why) && rows[i].is(o, why);
	return true;
}

bool ocreg_goal_is_met(const struct ocreg_expectation *x, const struct ocreg_object *o, struct ocreg_buf *why)
{
	if (x->kind == OCREG_GOAL_DELETE) {
		if (o)
			ocreg_buf_adds(why, "it is still there");
		return !o;
	}
	if (!o) {
		ocreg_buf_adds(why, "it is not there");
		return false;
	}
	switch (x->kind) {
	case OCREG_GOAL_CONDITION:
		return !is_behind(o, why) && has_condition(o, x->name, x->value, why);
	case OCREG_GOAL_VALUE:
		return (strncmp(x->name, "status", 6) != 0 || !is_behind(o, why)) && has_value(o, x, why);
	case OCREG_GOAL_READY:
		return is_ready(o, why);
	default:
		return true;
	}
}
