/* SPDX-License-Identifier: Apache-2.0 */
/* Waiting for several objects: a watch for each, until all are as expected at the same time. */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "cluster/goal.h"
#include "cluster/task.h"
#include "cluster/url.h"
#include "cluster/watch.h"
#include "model/object.h"

/* One object, whatever number of goals is about it. */
struct subject {
	unsigned type;
	const char *ns, *name;
	struct ocreg_watch *watch;
	struct ocreg_object *object; /* as it was last seen; NULL where there is none */
	bool seen;                   /* whether that is known */
};

struct aim {
	struct ocreg_expectation expectation;
	struct subject *subject;
};

struct ocreg_wait {
	struct subject *subjects;
	struct aim *aims;
	size_t n_subjects, n_aims;
	struct ocreg_arena arena;
};

/* --- what is waited for --- */

static bool same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static const char *keep(struct ocreg_wait *w, const char *s)
{
	return s ? ocreg_arena_strndup(&w->arena, s, strlen(s)) : NULL;
}

static int open_subject(struct ocreg_task *t, struct subject *s, struct ocreg_error **reterr)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_buf selector = { 0 };
	int r;

	ocreg_buf_adds(&selector, "metadata.name=");
	for (const char *c = s->name; *c; c++)
		ocreg_buf_addf(&selector, "%s%c", strchr(",=\\", *c) ? "\\" : "", *c);
	options.field_selector = selector.data;
	r = selector.oom ? ocreg_fail_oom(reterr) : ocreg_watch_new(t->work.client, s->type, s->ns, &options, &s->watch, reterr);
	ocreg_buf_done(&selector);
	return r;
}

static int check_goal(const struct ocreg_goal *g, const char *name, struct ocreg_error **reterr)
{
	const struct ocreg_resource *resource = ocreg_resource_of_type(g->type);
	struct ocreg_buf url = { 0 };
	int r;

	if (!resource)
		return ocreg_fail(reterr, OCREG_E_KIND, NULL, "name a kind that the API server keeps",
				  "objects of this type have no URL");
	if (!name)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "name the object", "a %s to wait for has no name", resource->kind);
	if (resource->namespaced && !g->ns)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "name its namespace", "a %s to wait for has no namespace",
				  resource->kind);
	r = ocreg_url_object(&url, resource, g->ns, name, NULL, false, reterr);
	if (!r && url.oom)
		r = ocreg_fail_oom(reterr);
	ocreg_buf_done(&url);
	return r;
}

static int find_subject(struct ocreg_task *t, const struct ocreg_goal *g, struct subject **ret, struct ocreg_error **reterr)
{
	const struct ocreg_resource *resource = ocreg_resource_of_type(g->type);
	const char *name = g->name || !resource ? g->name : resource->fixed_name;
	struct ocreg_wait *w = t->wait;
	struct subject *s;
	int r = check_goal(g, name, reterr);

	if (r)
		return r;
	for (s = w->subjects; s < w->subjects + w->n_subjects; s++)
		if (s->type == g->type && same(s->ns, g->ns) && same(s->name, name))
			break;
	*ret = s;
	if (s < w->subjects + w->n_subjects)
		return 0;
	s->type = g->type;
	s->ns = keep(w, g->ns);
	s->name = keep(w, name);
	if (!s->name || (g->ns && !s->ns))
		return ocreg_fail_oom(reterr);
	w->n_subjects++;
	return open_subject(t, s, reterr);
}

static int prepare(struct ocreg_task *t, struct ocreg_error **reterr)
{
	size_t n = t->q.n_goals;
	struct ocreg_wait *w = calloc(1, sizeof(*w));
	int r = 0;

	if (!w)
		return ocreg_fail_oom(reterr);
	t->wait = w;
	w->subjects = calloc(n + 1, sizeof(*w->subjects));
	w->aims = calloc(n + 1, sizeof(*w->aims));
	if (!w->subjects || !w->aims)
		return ocreg_fail_oom(reterr);
	for (; !r && w->n_aims < n; w->n_aims++) {
		const struct ocreg_goal *g = &t->q.goals[w->n_aims];
		struct aim *a = &w->aims[w->n_aims];

		r = find_subject(t, g, &a->subject, reterr);
		if (!r)
			r = ocreg_goal_parse(&a->expectation, &w->arena, g->type, g->expect, reterr);
	}
	return r;
}

void ocreg_wait_free(struct ocreg_wait *w)
{
	if (!w)
		return;
	for (size_t i = 0; i < w->n_subjects; i++) {
		ocreg_watch_unref(w->subjects[i].watch);
		ocreg_unref(w->subjects[i].object);
	}
	free(w->subjects);
	free(w->aims);
	ocreg_arena_done(&w->arena, false);
	free(w);
}

/* --- waiting --- */

static void look(struct subject *s, const struct ocreg_watch *w)
{
	if (w->type == OCREG_EVENT_SYNCED) {
		s->seen = true;
		return;
	}
	ocreg_unref(s->object);
	s->object = w->type == OCREG_EVENT_DELETED ? NULL : ocreg_ref(w->object);
}

/* All there is to be told of it now. */
static int follow(struct ocreg_task *t, struct subject *s, struct ocreg_error **reterr)
{
	struct ocreg_watch *w = s->watch;
	int r;

	w->work.wire = t->work.wire;
	w->work.bell = t->work.bell;
	do {
		w->work.due = INT64_MAX;
		r = ocreg_watch_step(w, reterr);
		if (r == OCREG_TOLD)
			look(s, w);
		w->object = r == OCREG_TOLD ? ocreg_unref(w->object) : w->object;
	} while (r == OCREG_TOLD);
	if (w->work.due < t->work.due)
		t->work.due = w->work.due;
	return r;
}

static bool is_met(const struct aim *a, struct ocreg_buf *why)
{
	if (!a->subject->seen) {
		const struct ocreg_error *trouble = a->subject->watch->trouble;

		ocreg_buf_adds(why, trouble ? ocreg_error_message(trouble) : "the server has not said yet how it is");
		return false;
	}
	return ocreg_goal_is_met(&a->expectation, a->subject->object, why);
}

static bool all_met(const struct ocreg_wait *w)
{
	struct ocreg_buf why = { 0 };
	bool met = true;

	for (size_t i = 0; met && i < w->n_aims; i++)
		met = is_met(&w->aims[i], &why);
	ocreg_buf_done(&why);
	return met;
}

static void add_name(struct ocreg_buf *b, const struct subject *s)
{
	const struct ocreg_resource *resource = ocreg_resource_of_type(s->type);
	const char *slash = strchr(resource->api_version, '/');

	ocreg_buf_adds(b, resource->plural);
	if (slash)
		ocreg_buf_addf(b, ".%.*s", (int) (slash - resource->api_version), resource->api_version);
	if (s->ns)
		ocreg_buf_addf(b, " %s/%s", s->ns, s->name);
	else
		ocreg_buf_addf(b, " %s", s->name);
}

/* What is missing. */
static int fail_late(const struct ocreg_task *t, struct ocreg_error **reterr)
{
	const struct ocreg_wait *w = t->wait;
	struct ocreg_buf name = { 0 }, why = { 0 };
	struct ocreg_error *e = NULL;
	int r = OCREG_E_TIMEOUT;

	for (size_t i = 0; i < w->n_aims && r != OCREG_E_NOMEM; i++) {
		ocreg_buf_done(&why);
		ocreg_buf_done(&name);
		if (is_met(&w->aims[i], &why))
			continue;
		add_name(&name, w->aims[i].subject);
		if (why.oom || name.oom)
			r = OCREG_E_NOMEM;
		else if (!e)
			r = ocreg_fail(&e, OCREG_E_TIMEOUT, NULL, "look at what it says, or allow more time (--timeout)",
				       "%s: not as expected after %lld ms: %s", name.data, (long long) t->span.timeout, why.data);
		if (r == OCREG_E_TIMEOUT)
			ocreg_error_cause(e, name.data, why.data, "");
	}
	ocreg_buf_done(&why);
	ocreg_buf_done(&name);
	if (r == OCREG_E_NOMEM) {
		ocreg_error_unref(e);
		return ocreg_fail_oom(reterr);
	}
	if (reterr)
		*reterr = e;
	else
		ocreg_error_unref(e);
	return r;
}

static int step(struct ocreg_task *t, struct ocreg_error **reterr)
{
	struct ocreg_wait *w = t->wait;

	for (size_t i = 0; i < w->n_subjects; i++) {
		int r = follow(t, &w->subjects[i], reterr);

		if (r != OCREG_WAITING)
			return r;
	}
	if (all_met(w))
		return 0;
	if (ocreg_span_now(&t->span) >= t->span.deadline)
		return fail_late(t, reterr);
	if (t->span.deadline < t->work.due)
		t->work.due = t->span.deadline;
	return OCREG_WAITING;
}

const struct ocreg_procedure ocreg_procedure_wait = { .prepare = prepare, .step = step };

int ocreg_client_wait(struct ocreg_client *c, const struct ocreg_goal *goals, size_t n, const struct ocreg_call_options *options,
		      struct ocreg_error **reterr)
{
	struct ocreg_request q = { .size = sizeof(q), .verb = OCREG_VERB_WAIT, .goals = goals, .n_goals = n, .options = options };

	if (!goals && n)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is nothing to wait for");
	return ocreg_task_run_object(c, &q, NULL, NULL, reterr);
}
