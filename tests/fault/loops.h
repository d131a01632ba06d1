/* SPDX-License-Identifier: Apache-2.0 */
/* What the programs share that turn event loops. */
#pragma once
#include <poll.h>
#include "rows.h"

/* What came of a task, for when it is gone. */
struct job {
	const void *row;
	struct ocreg_client *client;
	int64_t begun, told; /* ms; told: when it was last */
	unsigned times;      /* it was told */
	bool ended;
	int code;
	struct ocreg_error *error;
	struct ocreg_object *object;
	char text[1024];
};

static inline struct ocreg_loop *new_loop(void)
{
	struct ocreg_loop *l = NULL;

	CHECK_INT(ocreg_loop_new(&l, NULL), 0);
	CHECK(ocreg_loop_fd(l) >= 0);
	return l;
}

static inline struct ocreg_request request(enum ocreg_verb verb, unsigned type, const char *ns, const char *name)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;

	q.verb = verb;
	q.type = type;
	q.ns = ns;
	q.name = name;
	return q;
}

/* Begin it, for a job that has its client. What is not taken has ended. */
static inline struct ocreg_task *begin_job(struct ocreg_loop *l, struct job *j, struct ocreg_request q)
{
	struct ocreg_task *t = NULL;

	q.data = j;
	j->begun = now_ms();
	j->code = ocreg_loop_begin(l, j->client, &q, &t, &j->error);
	j->ended = j->code != 0;
	CHECK(j->ended == (t == NULL));
	CHECK_INT(ocreg_task_verb(t), t ? q.verb : 0);
	CHECK(ocreg_task_data(t) == (t ? j : NULL));
	CHECK_INT(ocreg_task_code(t), t ? OCREG_E_CANCELLED : OCREG_E_ARG);
	CHECK(ocreg_task_ended(t) == !t && !ocreg_task_error(t) && !ocreg_task_object(t) && !ocreg_task_objects(t));
	return t;
}

static inline struct ocreg_task *begin_get(struct ocreg_loop *l, struct job *j, const char *script)
{
	return begin_job(l, j, request(OCREG_VERB_GET, OCREG_TYPE_CONFIG, NULL, script));
}

static inline struct ocreg_task *begin_watch(struct ocreg_loop *l, struct job *j, const char *script)
{
	return begin_job(l, j, request(OCREG_VERB_WATCH, OCREG_TYPE_CONFIG_MAP, script, NULL));
}

static inline bool is_readable(const struct ocreg_loop *l, int ms)
{
	struct pollfd p = { .fd = ocreg_loop_fd(l), .events = POLLIN };

	return poll(&p, 1, ms) > 0;
}

static inline void take_job(struct ocreg_task *t)
{
	struct job *j = ocreg_task_data(t);

	CHECK(!j->ended);
	j->told = now_ms();
	j->times++;
	j->ended = ocreg_task_ended(t);
	j->code = ocreg_task_code(t);
	ocreg_unref(j->object);
	j->object = ocreg_ref(ocreg_task_object(t));
	ocreg_error_unref(j->error);
	j->error = ocreg_error_ref(ocreg_task_error(t));
	CHECK(j->code < 0 ? j->error != NULL : !j->error || !j->ended);
	CHECK(j->code >= 0 || !j->object);
}

/* All that can be done now; then wait, no longer than that. */
static inline void turn(struct ocreg_loop *l, void (*told)(struct ocreg_task *t), int64_t ms)
{
	for (struct ocreg_task *t; (t = ocreg_loop_next(l));)
		told(t);
	if (ocreg_loop_count(l))
		ocreg_loop_wait(l, ms);
}

/* Until no task runs. */
static inline void run_loop(struct ocreg_loop *l, void (*told)(struct ocreg_task *t), int64_t ms)
{
	int64_t due = now_ms() + ms;

	do
		turn(l, told, due > now_ms() ? due - now_ms() : 0);
	while (ocreg_loop_count(l) && now_ms() < due);
	CHECK_INT(ocreg_loop_count(l), 0);
	turn(l, told, 0);
}

/* Until a job was told of so many times. */
static inline void run_until(struct ocreg_loop *l, const struct job *j, unsigned times)
{
	int64_t due = now_ms() + LONG;

	while (j->times < times && !j->ended && now_ms() < due)
		turn(l, take_job, 100);
	CHECK(j->times >= times);
}

/* Until the server has seen it. */
static inline void run_until_counted(struct ocreg_loop *l, const char *server, const char *what, int64_t n)
{
	int64_t due = now_ms() + LONG;

	while (fault_count(server, what) < n && now_ms() < due)
		turn(l, take_job, 10);
}

static inline void job_done(struct job *j)
{
	ocreg_unref(j->object);
	ocreg_error_unref(j->error);
	ocreg_client_unref(j->client);
	*j = (struct job) { .row = NULL };
}
