/* SPDX-License-Identifier: Apache-2.0 */
/* What scenarios.h does by calls that wait, as tasks of a loop. It is a part of that file. */
#pragma once

/* Until the task ends; what came of it is kept. */
static int turn(struct ocreg_loop *l, struct ocreg_task *task, struct ocreg_error **reterr)
{
	int r;

	while (!ocreg_task_ended(task))
		if (!ocreg_loop_next(l))
			ocreg_loop_wait(l, trial_timeout);
	r = ocreg_task_code(task);
	CHECK((r < 0) == (ocreg_task_error(task) != NULL));
	if (r < 0)
		*reterr = ocreg_error_ref(ocreg_task_error(task));
	return r;
}

static int begin_and_turn(struct ocreg_client *c, const struct ocreg_request *q, struct ocreg_loop *l, struct ocreg_task **ret,
			  struct ocreg_error **reterr)
{
	struct ocreg_task *t = NULL;
	int r = ocreg_loop_begin(l, c, q, &t, reterr);

	*ret = ocreg_task_ref(t);
	return r ? r : turn(l, t, reterr);
}

static int ask_in_loop(struct ocreg_client *c, const struct ocreg_request *q, struct ocreg_error **reterr)
{
	struct ocreg_loop *l = NULL;
	struct ocreg_task *t = NULL;
	int r = ocreg_loop_new(&l, reterr);

	if (!r)
		r = begin_and_turn(c, q, l, &t, reterr);
	CHECK((r == 0) == (ocreg_task_object(t) != NULL));
	ocreg_task_unref(t);
	ocreg_loop_free(l);
	return r;
}

static struct ocreg_request request_of(enum ocreg_verb verb, const char *name)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;

	q.verb = verb;
	q.type = CONFIG;
	q.name = name;
	return q;
}

static int get_in_loop(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_request q = request_of(OCREG_VERB_GET, script);

	return ask_in_loop(c, &q, reterr);
}

static int patch_in_loop(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_request q = request_of(OCREG_VERB_PATCH, script);

	q.text = "{\"metadata\":{\"resourceVersion\":\"1\"},\"spec\":{\"replicas\":2}}";
	q.len = strlen(q.text);
	return ask_in_loop(c, &q, reterr);
}

static int commit_in_loop(struct ocreg_client *c, struct ocreg_loop *l, struct ocreg_edit *e, struct ocreg_error **reterr)
{
	struct ocreg_request q = request_of(OCREG_VERB_COMMIT, NULL);
	int r;

	q.edit = e;
	do {
		struct ocreg_task *t = NULL;

		r = bare(add_replica(ocreg_edit_object(e), NULL));
		if (!r)
			r = begin_and_turn(c, &q, l, &t, reterr);
		ocreg_task_unref(t);
	} while (r == OCREG_AGAIN);
	return r;
}

static int edit_in_loop(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_request q = request_of(OCREG_VERB_EDIT, script);
	struct ocreg_loop *l = NULL;
	struct ocreg_task *t = NULL;
	struct ocreg_edit *e = NULL;
	int r = ocreg_loop_new(&l, reterr);

	if (!r)
		r = begin_and_turn(c, &q, l, &t, reterr);
	if (!r) {
		e = ocreg_task_take_edit(t);
		r = commit_in_loop(c, l, e, reterr);
	}
	ocreg_edit_unref(e);
	ocreg_task_unref(t);
	ocreg_loop_free(l);
	return r;
}

/* The next event; 1 when the watch has ended or nothing is to be heard of it. */
static int next_in_loop(struct ocreg_loop *l, unsigned char *ret)
{
	struct ocreg_task *t;

	while (!(t = ocreg_loop_next(l)))
		if (ocreg_loop_wait(l, trial_timeout) != 0 && failure_lasts)
			return 1;
	*ret = (unsigned char) ocreg_task_event(t);
	return ocreg_task_ended(t);
}

static int watch_in_loop(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	static const unsigned char want[] = { OCREG_EVENT_ADDED, OCREG_EVENT_ADDED, OCREG_EVENT_SYNCED, OCREG_EVENT_ADDED,
					      OCREG_EVENT_DELETED };
	struct ocreg_request q = request_of(OCREG_VERB_WATCH, NULL);
	struct ocreg_loop *l = NULL;
	struct ocreg_task *t = NULL;
	int r = ocreg_loop_new(&l, reterr);

	q.type = MAP;
	q.ns = script;
	if (!r)
		r = ocreg_loop_begin(l, c, &q, &t, reterr);
	ocreg_task_ref(t);
	for (size_t i = 0; !r && i < COUNT(want); i++) {
		unsigned char got = 0;

		if (next_in_loop(l, &got))
			r = ocreg_task_ended(t) ? turn(l, t, reterr) : OCREG_AGAIN;
		else
			CHECK_INT(got, want[i]);
	}
	ocreg_task_unref(t);
	ocreg_loop_free(l);
	return r;
}
