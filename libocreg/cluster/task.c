/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "base/lines.h"
#include "base/options.h"
#include "cluster/task.h"

static const struct ocreg_procedure *const procedures[] = {
	[OCREG_VERB_GET] = &ocreg_procedure_get,         [OCREG_VERB_LIST] = &ocreg_procedure_list,
	[OCREG_VERB_CREATE] = &ocreg_procedure_create,   [OCREG_VERB_REPLACE] = &ocreg_procedure_replace,
	[OCREG_VERB_PATCH] = &ocreg_procedure_patch,     [OCREG_VERB_PATCH_JSON] = &ocreg_procedure_patch_json,
	[OCREG_VERB_APPLY] = &ocreg_procedure_apply,     [OCREG_VERB_DELETE] = &ocreg_procedure_delete,
	[OCREG_VERB_GET_RAW] = &ocreg_procedure_get_raw, [OCREG_VERB_CAN] = &ocreg_procedure_can,
	[OCREG_VERB_EDIT] = &ocreg_procedure_edit,       [OCREG_VERB_COMMIT] = &ocreg_procedure_commit,
	[OCREG_VERB_WATCH] = &ocreg_procedure_watch,     [OCREG_VERB_WAIT] = &ocreg_procedure_wait,
};

int ocreg_task_keep(struct ocreg_task *t, const char **s)
{
	const char *copy = *s;

	if (*s && t->loop)
		copy = ocreg_arena_strndup(&t->arena, *s, strlen(*s));
	if (*s && !copy)
		return OCREG_E_NOMEM;
	*s = copy;
	return 0;
}

/* One exchange after the other, until one is the last. */
static int exchange_step(struct ocreg_task *t, const struct ocreg_procedure *p, struct ocreg_error **reterr)
{
	for (;;) {
		struct ocreg_error *e = NULL;
		int r = ocreg_exchange_step(&t->x, &t->work, &e);

		if (r == OCREG_WAITING)
			return r;
		if (!r || p->take_failed)
			r = p->take(t, r, &e);
		if (r != OCREG_WAITING) {
			if (r < 0 && reterr)
				*reterr = e;
			else
				ocreg_error_unref(e);
			return r;
		}
		ocreg_error_unref(e);
	}
}

static int step(struct ocreg_work *w, struct ocreg_error **reterr)
{
	struct ocreg_task *t = (struct ocreg_task *) w;
	const struct ocreg_procedure *p = procedures[t->q.verb];

	if (!p->step && !t->x.client) /* there was nothing to ask */
		return 0;
	return p->step ? p->step(t, reterr) : exchange_step(t, p, reterr);
}

static int copy_options(struct ocreg_task *t, struct ocreg_error **reterr)
{
	int r;

	t->options = (struct ocreg_call_options) OCREG_CALL_OPTIONS_INIT;
	t->list = (struct ocreg_list_options) OCREG_LIST_OPTIONS_INIT;
	r = ocreg_options_copy(&t->options, sizeof(t->options), t->q.options, reterr);
	return r ? r : ocreg_options_copy(&t->list, sizeof(t->list), t->q.list, reterr);
}

int ocreg_task_prepare(struct ocreg_task *t, struct ocreg_client *c, const struct ocreg_request *q, const struct ocreg_span *span,
		       struct ocreg_error **reterr)
{
	int64_t timeout;
	int r = ocreg_client_needed(c, reterr);

	t->q = (struct ocreg_request) OCREG_REQUEST_INIT;
	if (!r)
		r = ocreg_options_copy(&t->q, sizeof(t->q), q, reterr);
	if (!r)
		r = copy_options(t, reterr);
	if (r)
		return r;
	if (t->q.verb < OCREG_VERB_GET || t->q.verb >= sizeof(procedures) / sizeof(procedures[0]))
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "the request's verb is none");
	timeout = t->options.timeout_ms ? t->options.timeout_ms : t->list.timeout_ms;
	t->work.step = step;
	t->work.client = c;
	t->span = span ? *span : ocreg_client_span(c, timeout);
	t->ret_warnings = t->options.warnings;
	t->options.warnings = &t->warnings;
	return procedures[t->q.verb]->prepare(t, reterr);
}

int ocreg_task_send(struct ocreg_task *t, struct ocreg_call *k, struct ocreg_error **reterr)
{
	k->options = &t->options;
	return ocreg_exchange_begin(&t->x, t->work.client, k, &t->span, reterr);
}

void ocreg_task_done(struct ocreg_task *t)
{
	ocreg_exchange_done(&t->x);
	ocreg_listing_done(&t->listing);
	ocreg_watch_unref(t->watch);
	ocreg_wait_free(t->wait);
	ocreg_buf_done(&t->body);
	ocreg_buf_done(&t->query);
	ocreg_unref(t->object);
	ocreg_objects_unref(t->objects);
	ocreg_edit_unref(t->edit);
	ocreg_lines_unref(t->warnings);
	ocreg_error_unref(t->error);
	ocreg_arena_done(&t->arena, true);
}

int ocreg_task_run(struct ocreg_task *t, struct ocreg_client *c, const struct ocreg_request *q, const struct ocreg_span *span,
		   struct ocreg_error **reterr)
{
	int r = ocreg_task_prepare(t, c, q, span, reterr);

	if (r)
		return r;
	r = ocreg_work_run(&t->work, reterr);
	if (t->ret_warnings) {
		*t->ret_warnings = t->warnings;
		t->warnings = NULL;
	}
	return r;
}

int ocreg_task_run_object(struct ocreg_client *c, const struct ocreg_request *q, const struct ocreg_span *span,
			  struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_task t = { .refs = 1 };
	int r = ocreg_task_run(&t, c, q, span, reterr);

	if (!r && ret) {
		*ret = t.object;
		t.object = NULL;
	}
	ocreg_task_done(&t);
	return r;
}
