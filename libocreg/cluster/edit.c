/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include "base/arena.h"
#include "base/error.h"
#include "base/lines.h"
#include "base/options.h"
#include "check/findings.h"
#include "cluster/client.h"
#include "cluster/task.h"

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

static int fill(struct ocreg_edit *e, const struct ocreg_request *q, const struct ocreg_call_options *options,
		struct ocreg_error **reterr)
{
	int r;

	e->type = q->type;
	e->options = *options;
	e->options.warnings = NULL;
	e->options.resource_version = NULL;
	r = keep(e, options->subresource, &e->options.subresource, reterr);
	if (!r)
		r = keep(e, options->field_manager, &e->options.field_manager, reterr);
	if (!r)
		r = keep(e, options->uid, &e->options.uid, reterr);
	if (!r)
		r = keep(e, q->ns, &e->ns, reterr);
	return r ? r : keep(e, q->name, &e->name, reterr);
}

/* As a task: reading the object. */

static int send_get(struct ocreg_task *t, const struct ocreg_edit *e, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "GET", .verb = "get", .type = e->type, .ns = e->ns, .name = e->name };

	return ocreg_task_send(t, &k, reterr);
}

static int prepare_edit(struct ocreg_task *t, struct ocreg_error **reterr)
{
	struct ocreg_edit *e = calloc(1, sizeof(*e));
	int r;

	if (!e)
		return ocreg_fail_oom(reterr);
	t->edit = e;
	e->client = ocreg_client_ref(t->work.client);
	r = fill(e, &t->q, &t->options, reterr);
	return r ? r : send_get(t, e, reterr);
}

/* What was read of the edit that the task makes or commits. */
static int take_live(struct ocreg_task *t, struct ocreg_edit *e, struct ocreg_error **reterr)
{
	struct ocreg_object *live = NULL;
	int r = ocreg_exchange_object(&t->x, &live, reterr);

	return r ? r : take(e, live, reterr);
}

static int take_edit(struct ocreg_task *t, int r, struct ocreg_error **reterr)
{
	(void) r;
	return take_live(t, t->edit, reterr);
}

const struct ocreg_procedure ocreg_procedure_edit = { .prepare = prepare_edit, .take = take_edit };

static int begin(struct ocreg_client *c, const struct ocreg_request *q, const struct ocreg_span *span, struct ocreg_edit **ret,
		 struct ocreg_error **reterr)
{
	struct ocreg_task t = { .refs = 1 };
	int r = ocreg_task_run(&t, c, q, span, reterr);

	if (!r) {
		*ret = t.edit;
		t.edit = NULL;
	}
	ocreg_task_done(&t);
	return r;
}

static struct ocreg_request request_of(unsigned type, const char *ns, const char *name, const struct ocreg_call_options *options)
{
	return (struct ocreg_request) { .size = sizeof(struct ocreg_request),
					.verb = OCREG_VERB_EDIT,
					.type = type,
					.ns = ns,
					.name = name,
					.options = options };
}

int ocreg_edit_begin(struct ocreg_client *c, unsigned type, const char *ns, const char *name,
		     const struct ocreg_call_options *options, struct ocreg_edit **ret, struct ocreg_error **reterr)
{
	struct ocreg_request q = request_of(type, ns, name, options);

	return begin(c, &q, NULL, ret, reterr);
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
	f = r ? NULL : ocreg_findings_first_new(e->findings, before);
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
		return take(e, answer, NULL) ? ocreg_fail_oom_sent(reterr) : 0;
	ocreg_unref(e->object);
	e->object = answer;
	return 0;
}

/* As a task: the smallest patch, for the version that was read. */

static int send_change(struct ocreg_task *t, struct ocreg_edit *e, const char *patch, struct ocreg_error **reterr)
{
	t->options = e->options;
	t->options.warnings = &t->warnings;
	t->options.resource_version = ocreg_object_version(e->live);
	t->q.type = e->type;
	t->q.ns = e->ns;
	t->q.name = e->name;
	t->q.text = patch;
	t->q.len = strlen(patch);
	if (!t->options.resource_version) /* which binds the patch to a copy of it */
		ocreg_buf_adds(&t->body, patch);
	return ocreg_procedure_patch.prepare(t, reterr);
}

static int prepare_commit(struct ocreg_task *t, struct ocreg_error **reterr)
{
	struct ocreg_edit *e = t->q.edit;
	char *patch = NULL;
	int r;

	if (!e)
		return fail_missing(reterr);
	if (t->work.client->pool != e->client->pool)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "commit it with the client that it was begun with",
				  "the edit is another client's");
	if (t->loop && !t->options.timeout_ms && e->options.timeout_ms)
		t->span = ocreg_client_span(t->work.client, e->options.timeout_ms);
	t->work.client = e->client;
	e->warnings = ocreg_lines_unref(e->warnings);
	r = check(e, reterr);
	if (!r)
		r = ocreg_diff(e->live, e->object, &patch, reterr);
	if (!r && strcmp(patch, "{}") != 0)
		r = send_change(t, e, patch, reterr);
	ocreg_free(patch);
	return r;
}

/* Somebody else was faster: the fresh object is next. */
static int begin_reread(struct ocreg_task *t, struct ocreg_error **reterr)
{
	int r;

	t->conflict = true;
	t->options.warnings = NULL;
	*reterr = ocreg_error_unref(*reterr);
	r = send_get(t, t->q.edit, reterr);
	return r ? r : OCREG_WAITING;
}

static int take_commit(struct ocreg_task *t, int r, struct ocreg_error **reterr)
{
	struct ocreg_edit *e = t->q.edit;
	struct ocreg_object *answer = NULL;

	if (t->conflict) {
		if (!r)
			r = take_live(t, e, reterr);
		return r ? r : OCREG_AGAIN;
	}
	e->warnings = t->warnings;
	t->warnings = NULL;
	if (r == OCREG_E_CONFLICT && !t->stays_conflict)
		return begin_reread(t, reterr);
	if (!r)
		r = ocreg_exchange_object(&t->x, &answer, reterr);
	return r ? r : stored(e, answer, reterr);
}

const struct ocreg_procedure ocreg_procedure_commit = { .prepare = prepare_commit, .take = take_commit, .take_failed = true };

static int commit(struct ocreg_edit *e, const struct ocreg_span *span, bool stays_conflict, struct ocreg_error **reterr)
{
	struct ocreg_request q = { .size = sizeof(q), .verb = OCREG_VERB_COMMIT, .edit = e };
	struct ocreg_task t = { .refs = 1, .stays_conflict = stays_conflict };
	int r = ocreg_task_run(&t, e->client, &q, span, reterr);

	ocreg_task_done(&t);
	return r;
}

int ocreg_edit_commit(struct ocreg_edit *e, struct ocreg_error **reterr)
{
	struct ocreg_span span;

	if (!e)
		return fail_missing(reterr);
	span = ocreg_client_span(e->client, e->options.timeout_ms);
	return commit(e, &span, false, reterr);
}

/* --- until nobody else is faster --- */

/* Wait a random while that grows with the attempts. */
static int wait_a_while(struct ocreg_edit *e, const struct ocreg_span *span, unsigned attempt, struct ocreg_error **reterr)
{
	int64_t until = ocreg_span_now(span) + ocreg_client_backoff(attempt);
	struct ocreg_wire *wire = NULL;
	int r = until < span->deadline ? ocreg_pool_take_wire(e->client->pool, &wire, reterr) : OCREG_E_TIMEOUT;

	if (r == OCREG_E_TIMEOUT)
		return ocreg_fail(
			reterr, r, NULL, "try again later, or allow more time",
			"%s: %u attempts came to nothing in the %lld ms allowed: each time somebody else had changed the "
			"object, which was at resource version %s at last",
			ocreg_pool_server(e->client->pool), attempt + 1, (long long) span->timeout,
			ocreg_object_version(e->live));
	if (r)
		return r;
	while (!ocreg_span_is_cancelled(span) && ocreg_span_now(span) < until)
		ocreg_wire_wait(wire, until - ocreg_span_now(span));
	ocreg_pool_give_wire(e->client->pool, wire);
	return ocreg_span_is_cancelled(span) ? ocreg_client_cancelled(e->client, reterr) : 0;
}

/* The fresh object in place of the one that was changed. */
static int reread(struct ocreg_edit *e, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	struct ocreg_request q = request_of(e->type, e->ns, e->name, &e->options);
	struct ocreg_object *live = NULL;
	int r;

	q.verb = OCREG_VERB_GET;
	r = ocreg_task_run_object(e->client, &q, span, &live, reterr);
	return r ? r : take(e, live, reterr);
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
		r = commit(e, span, true, &err);
		if (r && r != OCREG_E_CONFLICT && reterr)
			*reterr = ocreg_error_ref(err);
		ocreg_error_unref(err);
		if (r != OCREG_E_CONFLICT)
			return r;
		r = wait_a_while(e, span, attempt, reterr);
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
	struct ocreg_request q = request_of(type, ns, name, &o);
	struct ocreg_edit *e = NULL;
	struct ocreg_lines **warnings;
	struct ocreg_span span;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&o, sizeof(o), options, reterr);
	if (r)
		return r;
	warnings = o.warnings;
	o.warnings = NULL;
	span = ocreg_client_span(c, o.timeout_ms);
	r = begin(c, &q, &span, &e, reterr);
	if (!r)
		r = repeat(e, &span, fn, data, reterr);
	if (!r && ret)
		*ret = ocreg_ref(e->object);
	if (e && warnings)
		*warnings = ocreg_lines_ref(e->warnings);
	ocreg_edit_unref(e);
	return r;
}
