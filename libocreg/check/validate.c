/* SPDX-License-Identifier: Apache-2.0 */
/* The walk: every row of every object that is there, beside what it replaces. */
#include <stdlib.h>
#include "base/error.h"
#include "base/options.h"
#include "check/context.h"
#include "check/remedy.h"

#define TELLING OCREG_RELEASE(4, 12)    /* the first release that warns of members that it drops */
#define RATCHETING OCREG_RELEASE(4, 17) /* the first release that tolerates errors in what an update leaves alone */

static bool missing(const struct ocreg_field *f, const struct ocreg_value *v)
{
	return v->state == OCREG_UNSET || (v->state == OCREG_NULL && !(f->flags & OCREG_NULLABLE));
}

/* Whether the target release knows the field. */
static bool known(const struct ocreg_checker *c, const struct ocreg_field *f)
{
	unsigned target = c->options->target;

	return !target || (f->since <= target && (!f->until || f->until >= target));
}

/* Whether the target release cannot do without it. */
static bool required(const struct ocreg_checker *c, const struct ocreg_field *f)
{
	unsigned target = c->options->target;

	if (!known(c, f))
		return false;
	if (f->flags & OCREG_REQUIRED)
		return !f->fallback && (!target || target >= f->required_since);
	return target && target <= f->required_until;
}

static void drop(struct ocreg_checker *c, const struct ocreg_where *at)
{
	struct ocreg_buf path = { 0 };

	ocreg_findings_add_pruned(c->fs, ocreg_where_text(at, &path));
	c->fs->oom |= path.oom;
	ocreg_spelled(c, &path);
}

static void check_unknown(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_where *at)
{
	struct ocreg_buf hint = { 0 };
	bool silent = c->options->target && c->options->target < TELLING;

	for (uint32_t i = 0; !o->type->partial && i < o->unknown.n; i++) {
		const struct ocreg_member *m = &o->unknown.members[i];
		struct ocreg_where here = { .up = at, .key = m->key, .n = m->n_key };
		struct ocreg_finding *finding;

		drop(c, &here);
		finding = ocreg_report(c, OCREG_RULE_unknown, &here, ocreg_suggest(c->root, o->type, m->key, m->n_key, &hint),
				       "there is no such field; the API server drops it%s", silent ? " without a word" : "");
		ocreg_remedy_name(c, finding, o, m);
	}
	ocreg_spelled(c, &hint);
}

static void check_duplicates(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_where *at)
{
	for (const struct ocreg_duplicate *d = o->duplicates; d; d = d->next) {
		struct ocreg_where map = { .up = at, .key = d->map ? d->map->json : "", .n = d->map ? d->map->json_len : 0 };
		struct ocreg_where here = { .up = d->map ? &map : at, .key = d->key, .n = strlen(d->key) };

		ocreg_findings_fix(c->fs,
				   ocreg_report(c, OCREG_RULE_duplicate, &here, NULL,
						"the member stands twice in its object; the last one counts"),
				   OCREG_FIX_REMOVE, "");
	}
}

static void check_row(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
		      const struct ocreg_value *old, const struct ocreg_where *at)
{
	struct ocreg_where here = { .up = at, .key = f->json, .n = f->json_len };

	if (missing(f, v)) {
		if (!required(c, f))
			return;
		c->blocked |= !c->mute;
		ocreg_report(c, OCREG_RULE_required, &here, NULL, "%s is required", f->json);
		return;
	}
	if (!known(c, f)) {
		unsigned since = f->since > c->options->target ? f->since : f->until;

		drop(c, &here);
		ocreg_report(c, OCREG_RULE_newer, &here, NULL, "release %u.%u does not have this field (%s %u.%u)",
			     c->options->target / 100, c->options->target % 100, since == f->since ? "since" : "until",
			     since / 100, since % 100);
		return;
	}
	if (v->state != OCREG_NULL)
		ocreg_check_value(c, f, v, old, &here);
}

static const struct ocreg_type_rule *const tables[] = {
	ocreg_config_rules,   ocreg_image_rules,   ocreg_route_rules,        ocreg_core_rules,
	ocreg_operator_rules, ocreg_storage_rules, ocreg_pruner_rules,       ocreg_trust_rules,
	ocreg_advice_rules,   ocreg_claim_rules,   ocreg_route_server_rules,
};

static bool asked_for(const struct ocreg_checker *c, unsigned stage)
{
	enum ocreg_level level = c->options->level;

	return !level || stage < OCREG_OPERATOR || level >= (stage == OCREG_OPERATOR ? OCREG_LEVEL_OPERATOR : OCREG_LEVEL_ADVICE);
}

/* Few types have rules: which ones is found out once for a value, not once for each object in it. */
static void note_ruled(struct ocreg_checker *c)
{
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
		for (const struct ocreg_type_rule *rule = tables[i]; rule->type; rule++)
			c->ruled[rule->type] |= asked_for(c, rule->stage);
}

static void run_rules(struct ocreg_checker *c, unsigned type, const struct ocreg_object *o, const struct ocreg_object *old,
		      const struct ocreg_where *at)
{
	struct ocreg_findings *now = c->fs;

	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
		for (const struct ocreg_type_rule *rule = tables[i]; rule->type; rule++) {
			if (rule->type != type || !asked_for(c, rule->stage))
				continue;
			c->fs = rule->stage == OCREG_LATE ? c->later : now;
			rule->check(c, o, old, at);
		}
	c->fs = now;
}

static void check_rules(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *at)
{
	unsigned type = ocreg_type_of(o);

	if (c->ruled[type])
		run_rules(c, type, o, old, at);
}

void ocreg_check_object(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *at)
{
	for (unsigned i = 0; i < o->type->n_fields; i++)
		check_row(c, ocreg_row(o, i), &o->values[i], old ? &old->values[i] : NULL, at);
	if (o->unknown.n)
		check_unknown(c, o, at);
	if (o->duplicates)
		check_duplicates(c, o, at);
	check_rules(c, o, old, at);
}

static bool says(const struct ocreg_object *o, const char *json, const char *wanted)
{
	const char *is = ocreg_get_string(o, (unsigned) ocreg_field_find(ocreg_type_of(o), json));

	return is && strcmp(is, wanted) == 0;
}

static void check_kind(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_resource *r)
{
	struct ocreg_where api_version = { .key = "apiVersion", .n = 10 }, kind = { .key = "kind", .n = 4 };

	if (!says(o, "apiVersion", r->api_version))
		ocreg_report(c, OCREG_RULE_kind, &api_version, NULL, "must be %s", r->api_version);
	if (!says(o, "kind", r->kind))
		ocreg_report(c, OCREG_RULE_kind, &kind, NULL, "must be %s", r->kind);
}

/* A write goes to the object or to its status: the server ignores the other part. */
static void check_root(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		       const struct ocreg_resource *resource)
{
	check_kind(c, o, resource);
	for (unsigned i = 0; i < o->type->n_fields; i++) {
		const struct ocreg_field *f = ocreg_row(o, i);
		struct ocreg_where at = { .key = f->json, .n = f->json_len };
		bool meta = f->elem == OCREG_TYPE_object_meta, status = strcmp(f->json, "status") == 0;

		c->typed = meta || strcmp(resource->api_version, "v1") == 0;
		c->mute = !meta && status != c->options->status;
		if (strcmp(f->json, "apiVersion") == 0 || strcmp(f->json, "kind") == 0)
			continue;
		if (meta && missing(f, &o->values[i])) {
			ocreg_report_nameless(c, resource, &at);
			continue;
		}
		check_row(c, f, &o->values[i], old ? &old->values[i] : NULL, NULL);
		if (meta && !c->options->status)
			ocreg_check_meta(c, o, o->values[i].state == OCREG_VALUE ? o->values[i].object : NULL, &at);
	}
	c->mute = false;
	check_unknown(c, o, NULL);
	check_duplicates(c, o, NULL);
	check_rules(c, o, old, NULL);
}

/* The old object as the server has it: with defaults, and without what it would have dropped. */
static struct ocreg_object *as_stored(const struct ocreg_object *o)
{
	struct ocreg_object *copy = ocreg_copy(o);

	return copy && ocreg_apply_defaults(copy) == 0 ? copy : ocreg_unref(copy);
}

static int validate(const struct ocreg_object *o, const struct ocreg_check_options *options, struct ocreg_findings **ret);

static bool is_twice(const struct ocreg_finding *f)
{
	return f->rule == &ocreg_rules[OCREG_RULE_twice];
}

static bool has_twice(const struct ocreg_findings *fs)
{
	for (size_t i = 0; i < fs->n; i++)
		if (is_twice(&fs->v[i]))
			return true;
	return false;
}

/* Lists with an element twice are tolerated wherever they are, once the old object has one. */
static int tolerate_twice(struct ocreg_checker *c, const struct ocreg_object *old)
{
	struct ocreg_check_options plain = *c->options;
	struct ocreg_findings *before = NULL;
	size_t kept = 0;
	bool had;

	if (!has_twice(c->fs))
		return 0;
	plain.old = NULL;
	if (validate(old, &plain, &before) < 0)
		return OCREG_E_NOMEM;
	had = has_twice(before);
	for (size_t i = 0; had && i < c->fs->n; i++)
		if (!is_twice(&c->fs->v[i]))
			c->fs->v[kept++] = c->fs->v[i];
	if (had)
		c->fs->n = kept;
	ocreg_findings_unref(before);
	return 0;
}

static int run(struct ocreg_checker *c, const struct ocreg_object *o)
{
	const struct ocreg_resource *resource = ocreg_resource_of_type(ocreg_type_of(o));
	bool update = c->options->old && (!c->options->target || c->options->target >= RATCHETING);
	struct ocreg_object *now = update ? as_stored(o) : NULL, *old = update ? as_stored(c->options->old) : NULL;

	note_ruled(c);
	if (update && (!now || !old))
		c->fs->oom = true;
	else if (resource)
		check_root(c, now ? now : o, old, resource);
	else
		ocreg_check_object(c, now ? now : o, old, NULL);
	if (!c->blocked && c->later->n)
		ocreg_findings_append(c->fs, c->later, 0);
	if (old && tolerate_twice(c, old) < 0)
		c->fs->oom = true;
	ocreg_unref(now);
	ocreg_unref(old);
	return c->fs->oom || c->later->oom ? OCREG_E_NOMEM : 0;
}

static int validate(const struct ocreg_object *o, const struct ocreg_check_options *options, struct ocreg_findings **ret)
{
	struct ocreg_findings later = { .n = 0 };
	struct ocreg_checker c = { .options = options, .later = &later, .root = o->type, .fs = ocreg_findings_new() };
	int r = c.fs ? run(&c, o) : OCREG_E_NOMEM;

	ocreg_arena_done(&later.arena, false);
	free(later.v);
	free(later.wants);
	if (r < 0)
		ocreg_findings_unref(c.fs);
	else
		*ret = c.fs;
	return r;
}

/* With a cluster around, what is replaced is what stands there, and is wanted as long as nobody has looked. */
static bool find_old(struct ocreg_check_options *options, const struct ocreg_object *o, struct ocreg_want *self)
{
	if (options->old || !options->around || !ocreg_context_identity(o, self))
		return true;
	options->old = ocreg_context_find(options->around, self);
	return options->old || ocreg_context_knows(options->around, self);
}

static int validate_as(const struct ocreg_object *o, struct ocreg_check_options *options, struct ocreg_findings **ret,
		       struct ocreg_error **reterr)
{
	struct ocreg_findings *fs = NULL;
	struct ocreg_want self;
	bool found = find_old(options, o, &self);
	int r = validate(o, options, &fs);

	if (r == 0 && !found)
		ocreg_findings_add_want(fs, &self);
	if (r == 0 && fs->oom) {
		ocreg_findings_unref(fs);
		r = OCREG_E_NOMEM;
	}
	if (r == 0)
		*ret = fs;
	return r < 0 ? ocreg_fail_oom(reterr) : 0;
}

int ocreg_validate(const struct ocreg_object *o, const struct ocreg_check_options *options, struct ocreg_findings **ret,
		   struct ocreg_error **reterr)
{
	struct ocreg_check_options own = OCREG_CHECK_OPTIONS_INIT;
	int r = ocreg_options_copy(&own, sizeof(own), options, reterr);

	if (r < 0)
		return r;
	if (!o || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no object to check");
	if (own.old && own.old->type != o->type)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "compare an object with an earlier state of itself",
				  "the old object is of another type");
	if (own.target == OCREG_TARGET_NEWEST)
		own.target = 0;
	return validate_as(o, &own, ret, reterr);
}
