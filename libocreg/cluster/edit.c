/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include "base/arena.h"
#include "base/error.h"
#include "base/lines.h"
#include "base/options.h"
#include "cluster/client.h"

struct ocreg_edit {
	struct ocreg_client *client;
	unsigned type;
	const char *ns, *name;
	struct ocreg_call_options options;
	struct ocreg_object *live, *object;
	struct ocreg_findings *findings;
	struct ocreg_lines *warnings;
	struct ocreg_arena arena;
};

static int keep(struct ocreg_edit *e, const char *s, const char **ret, struct ocreg_error **reterr)
{
	*ret = s ? ocreg_arena_strndup(&e->arena, s, strlen(s)) : NULL;
	return s && !*ret ? ocreg_fail_oom(reterr) : 0;
}

/* The live object, and a copy of it to change. Takes the live object over in any case. */
static int take(struct ocreg_edit *e, struct ocreg_object *live, struct ocreg_error **reterr)
{
	struct ocreg_object *copy = ocreg_copy(live);

	if (!copy) {
		ocreg_unref(live);
		return ocreg_fail_oom(reterr);
	}
	ocreg_unref(e->live);
	ocreg_unref(e->object);
	e->live = live;
	e->object = copy;
	return 0;
}

static int reread(struct ocreg_edit *e, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	struct ocreg_call_options options = e->options;
	struct ocreg_object *live = NULL;
	int r;

	options.warnings = NULL;
	r = ocreg_client_get_within(e->client, span, e->type, e->ns, e->name, &options, &live, reterr);
	return r ? r : take(e, live, reterr);
}

static int fill(struct ocreg_edit *e, const char *ns, const char *name, const struct ocreg_call_options *options,
		const struct ocreg_span *span, struct ocreg_error **reterr)
{
	int r;

	e->options = *options;
	e->options.warnings = &e->warnings;
	e->options.resource_version = NULL;
	r = keep(e, options->subresource, &e->options.subresource, reterr);
	if (!r)
		r = keep(e, ns, &e->ns, reterr);
	if (!r)
		r = keep(e, name, &e->name, reterr);
	return r ? r : reread(e, span, reterr);
}

static int begin(struct ocreg_client *c, unsigned type, const char *ns, const char *name,
		 const struct ocreg_call_options *options, const struct ocreg_span *span, struct ocreg_edit **ret,
		 struct ocreg_error **reterr)
{
	struct ocreg_edit *e = calloc(1, sizeof(*e));
	int r;

	if (!e)
		return ocreg_fail_oom(reterr);
	e->client = ocreg_client_ref(c);
	e->type = type;
	r = fill(e, ns, name, options, span, reterr);
	if (r)
		ocreg_edit_unref(e);
	else
		*ret = e;
	return r;
}

int ocreg_edit_begin(struct ocreg_client *c, unsigned type, const char *ns, const char *name,
		     const struct ocreg_call_options *options, struct ocreg_edit **ret, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_span span;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&o, sizeof(o), options, reterr);
	if (r)
		return r;
	span = ocreg_client_span(c, &o);
	return begin(c, type, ns, name, &o, &span, ret, reterr);
}

struct ocreg_object *ocreg_edit_object(struct ocreg_edit *e)
{
	return e ? e->object : NULL;
}

const struct ocreg_object *ocreg_edit_live(const struct ocreg_edit *e)
{
	return e ? e->live : NULL;
}

int ocreg_edit_patch(const struct ocreg_edit *e, char **ret, struct ocreg_error **reterr)
{
	return ocreg_diff(ocreg_edit_live(e), e ? e->object : NULL, ret, reterr);
}

const struct ocreg_findings *ocreg_edit_findings(const struct ocreg_edit *e)
{
	return e ? e->findings : NULL;
}

const struct ocreg_lines *ocreg_edit_warnings(const struct ocreg_edit *e)
{
	return e ? e->warnings : NULL;
}

struct ocreg_edit *ocreg_edit_unref(struct ocreg_edit *e)
{
	if (!e)
		return NULL;
	ocreg_unref(e->live);
	ocreg_unref(e->object);
	ocreg_findings_unref(e->findings);
	ocreg_lines_unref(e->warnings);
	ocreg_client_unref(e->client);
	ocreg_arena_done(&e->arena, false);
	free(e);
	return NULL;
}

static int fail_missing(struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_ARG, NULL, "look at what ocreg_edit_begin() answered", "there is no edit");
}

static bool has_finding(const struct ocreg_findings *fs, const struct ocreg_finding *like)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);

		if (strcmp(ocreg_finding_rule(f), ocreg_finding_rule(like)) == 0 &&
		    strcmp(ocreg_finding_path(f), ocreg_finding_path(like)) == 0)
			return true;
	}
	return false;
}

/* The API server tolerates old errors in unchanged parts, and the check with it; what the operator fails on already is for us to tolerate. */
static const struct ocreg_finding *first_new(const struct ocreg_findings *fs, const struct ocreg_findings *before)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);

		if (ocreg_finding_severity(f) != OCREG_SEVERITY_ERROR)
			continue;
		if (ocreg_finding_level(f) == OCREG_LEVEL_SCHEMA || !has_finding(before, f))
			return f;
	}
	return NULL;
}

/* The first finding that forbids the change, as an error. */
static int refuse(struct ocreg_edit *e, struct ocreg_check_options *options, struct ocreg_error **reterr)
{
	struct ocreg_findings *before = NULL;
	const struct ocreg_finding *f;
	int r = 0;

	if (ocreg_findings_valid(e->findings))
		return 0;
	options->old = NULL;
	r = ocreg_validate(e->live, options, &before, reterr);
	f = r ? NULL : first_new(e->findings, before);
	if (f)
		r = ocreg_fail(reterr, OCREG_E_INVALID, ocreg_finding_path(f), ocreg_finding_hint(f), "%s: %s",
			       ocreg_finding_path(f), ocreg_finding_message(f));
	ocreg_findings_unref(before);
	return r;
}

/* Against the live object, so that an old harmless error blocks nobody. Kinds without rules are the server's to judge. */
static int check(struct ocreg_edit *e, struct ocreg_error **reterr)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_error *err = NULL;
	int r;

	e->findings = ocreg_findings_unref(e->findings);
	options.level = OCREG_LEVEL_OPERATOR;
	options.old = e->live;
	options.status = e->options.subresource && strcmp(e->options.subresource, "status") == 0;
	r = ocreg_validate(e->object, &options, &e->findings, &err);
	if (r && r != OCREG_E_KIND && reterr)
		*reterr = ocreg_error_ref(err);
	ocreg_error_unref(err);
	if (r)
		return r == OCREG_E_KIND ? 0 : r;
	return refuse(e, &options, reterr);
}

int ocreg_edit_check(struct ocreg_edit *e, struct ocreg_error **reterr)
{
	return e ? check(e, reterr) : fail_missing(reterr);
}

/* What the server stored is what there is to change next; after a dry run it has stored nothing. */
static int stored(struct ocreg_edit *e, struct ocreg_object *answer, struct ocreg_error **reterr)
{
	if (!e->options.dry_run)
		return take(e, answer, reterr);
	ocreg_unref(e->object);
	e->object = answer;
	return 0;
}

static int send_patch(struct ocreg_edit *e, const struct ocreg_span *span, const char *patch, struct ocreg_error **reterr)
{
	struct ocreg_call_options options = e->options;
	struct ocreg_object *answer = NULL;
	int r;

	options.resource_version = ocreg_object_version(e->live);
	r = ocreg_client_patch_within(e->client, span, e->type, e->ns, e->name, patch, strlen(patch), &options, &answer, reterr);
	return r ? r : stored(e, answer, reterr);
}

/* Check and send; OCREG_E_CONFLICT, with the error set, when somebody else was faster. */
static int commit(struct ocreg_edit *e, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	char *patch = NULL;
	int r;

	e->warnings = ocreg_lines_unref(e->warnings);
	r = check(e, reterr);
	if (!r)
		r = ocreg_diff(e->live, e->object, &patch, reterr);
	if (!r && strcmp(patch, "{}") != 0)
		r = send_patch(e, span, patch, reterr);
	ocreg_free(patch);
	return r;
}

int ocreg_edit_commit(struct ocreg_edit *e, struct ocreg_error **reterr)
{
	struct ocreg_error *err = NULL;
	struct ocreg_span span;
	int r;

	if (!e)
		return fail_missing(reterr);
	span = ocreg_client_span(e->client, &e->options);
	r = commit(e, &span, &err);
	if (r == OCREG_E_CONFLICT) {
		ocreg_error_unref(err);
		r = reread(e, &span, reterr);
		return r ? r : OCREG_AGAIN;
	}
	if (r && reterr)
		*reterr = err;
	else
		ocreg_error_unref(err);
	return r;
}

/* Change and commit until nobody else is faster. Waits before it reads again: what was read before a wait is old after it. */
static int repeat(struct ocreg_edit *e, const struct ocreg_span *span, ocreg_edit_fn fn, void *data, struct ocreg_error **reterr)
{
	for (unsigned attempt = 0;; attempt++) {
		struct ocreg_error *err = NULL;
		int r = fn(e->object, data);

		if (r)
			return ocreg_fail(reterr, r, NULL, "see what the function that makes the change says",
					  "the change was given up");
		r = commit(e, span, &err);
		if (r && r != OCREG_E_CONFLICT && reterr)
			*reterr = ocreg_error_ref(err);
		ocreg_error_unref(err);
		if (r != OCREG_E_CONFLICT)
			return r;
		r = ocreg_client_pause(e->client, span, attempt, 0, reterr);
		if (!r)
			r = reread(e, span, reterr);
		if (r)
			return r;
	}
}

int ocreg_edit_run(struct ocreg_client *c, unsigned type, const char *ns, const char *name, ocreg_edit_fn fn, void *data,
		   const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_edit *e = NULL;
	struct ocreg_span span;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&o, sizeof(o), options, reterr);
	if (r)
		return r;
	span = ocreg_client_span(c, &o);
	r = begin(c, type, ns, name, &o, &span, &e, reterr);
	if (!r)
		r = repeat(e, &span, fn, data, reterr);
	if (!r && ret)
		*ret = ocreg_ref(e->object);
	if (r >= 0 && o.warnings)
		*o.warnings = ocreg_lines_ref(e->warnings);
	ocreg_edit_unref(e);
	return r;
}
