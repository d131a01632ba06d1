/* SPDX-License-Identifier: Apache-2.0 */
/* Many tasks on one wire. */
#include <errno.h>
#include <poll.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>
#include "base/error.h"
#include "cluster/task.h"
#include "cluster/watch.h"

#define MOST_STEPS 16 /* before the time is looked at again: each may begin a handshake */

struct ocreg_loop {
	pid_t pid;
	struct ocreg_wire *wire;
	struct ocreg_task *running;
	size_t n;
	struct ocreg_task *first_ready, **last_ready; /* which have something to say, in the order in which it happened */
	struct ocreg_task *told;                      /* what the caller was told last */
	int64_t due;
};

static bool is_ours(const struct ocreg_loop *l)
{
	return l && getpid() == l->pid;
}

/* Tasks. */

struct ocreg_task *ocreg_task_ref(struct ocreg_task *t)
{
	if (t)
		t->refs++;
	return t;
}

struct ocreg_task *ocreg_task_unref(struct ocreg_task *t)
{
	struct ocreg_client *c;

	if (!t || --t->refs)
		return NULL;
	c = t->client;
	ocreg_task_done(t);
	ocreg_client_unref(c);
	free(t);
	return NULL;
}

static void link_running(struct ocreg_loop *l, struct ocreg_task *t)
{
	t->next = l->running;
	t->at = &l->running;
	if (t->next)
		t->next->at = &t->next;
	l->running = t;
	l->n++;
}

/* It lets go of the wire. */
static void unlink_running(struct ocreg_loop *l, struct ocreg_task *t)
{
	*t->at = t->next;
	if (t->next)
		t->next->at = t->at;
	l->n--;
	ocreg_exchange_done(&t->x);
	ocreg_listing_done(&t->listing);
	t->watch = ocreg_watch_unref(t->watch);
	ocreg_wait_free(t->wait);
	t->wait = NULL;
	ocreg_wire_forget_bell(l->wire, &t->bell);
}

static void be_ready(struct ocreg_loop *l, struct ocreg_task *t)
{
	t->ready = true;
	t->next_ready = NULL;
	*l->last_ready = t;
	l->last_ready = &t->next_ready;
}

static struct ocreg_task *take_ready(struct ocreg_loop *l)
{
	struct ocreg_task *t = l->first_ready;

	if (!t)
		return NULL;
	l->first_ready = t->next_ready;
	if (!l->first_ready)
		l->last_ready = &l->first_ready;
	t->ready = false;
	return t;
}

/* Of a watch: an event that nobody will be told of. */
static void withdraw(struct ocreg_loop *l, struct ocreg_task *t)
{
	struct ocreg_task **at = &l->first_ready;

	while (*at != t)
		at = &(*at)->next_ready;
	*at = t->next_ready;
	if (!*at)
		l->last_ready = at;
}

static void end(struct ocreg_loop *l, struct ocreg_task *t, int code)
{
	t->code = code;
	t->ended = true;
	unlink_running(l, t);
	be_ready(l, t);
}

/* A clock that a caller sets is looked at once a second. */
static void set_due(struct ocreg_loop *l, const struct ocreg_task *t)
{
	int64_t due = t->work.due, now;

	if (t->client->hooks.clock) {
		now = ocreg_clock_ms();
		due = due == INT64_MAX ? due : now + due - ocreg_client_now(t->client);
		due = due < now + 1000 ? due : now + 1000;
	}
	if (due < l->due)
		l->due = due;
}

/* One that has not told its last event yet waits until it has. */
static void step(struct ocreg_loop *l, struct ocreg_task *t)
{
	int r;

	if (t->ready)
		return;
	t->work.due = INT64_MAX;
	r = t->work.step(&t->work, &t->error);
	if (r == OCREG_TOLD) {
		t->code = 0;
		be_ready(l, t);
	} else if (r != OCREG_WAITING) {
		end(l, t, r);
	} else {
		set_due(l, t);
	}
}

static void step_all(struct ocreg_loop *l)
{
	l->due = INT64_MAX;
	for (struct ocreg_task *t = l->running, *next; t; t = next) {
		next = t->next;
		step(l, t);
	}
}

/* The loop. */

static struct ocreg_task *task_of(struct ocreg_bell *b)
{
	return (struct ocreg_task *) ((char *) b - offsetof(struct ocreg_task, bell));
}

static void turn(struct ocreg_loop *l)
{
	struct ocreg_bell *b;
	bool all = ocreg_wire_turn(l->wire) || ocreg_wire_is_broken(l->wire) || ocreg_clock_ms() >= l->due;

	for (unsigned i = 0; i < MOST_STEPS && (b = ocreg_wire_take_bell(l->wire)); i++)
		step(l, task_of(b));
	if (all)
		step_all(l);
}

/* What was told is done with: one that has ended goes, a watch goes on. */
static void let_go(struct ocreg_loop *l)
{
	struct ocreg_task *t = l->told;

	l->told = NULL;
	if (t && t->ended && !t->ready)
		ocreg_task_unref(t);
	else if (t && !t->ended)
		step(l, t);
}

struct ocreg_task *ocreg_loop_next(struct ocreg_loop *l)
{
	if (!is_ours(l))
		return NULL;
	let_go(l);
	if (!l->first_ready)
		turn(l);
	l->told = take_ready(l);
	ocreg_wire_set_due(l->wire, l->told || l->first_ready ? 0 : l->due);
	return l->told;
}

int ocreg_loop_new(struct ocreg_loop **ret, struct ocreg_error **reterr)
{
	struct ocreg_loop *l;

	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the loop");
	l = calloc(1, sizeof(*l));
	if (!l)
		return ocreg_fail_oom(reterr);
	l->wire = ocreg_wire_new(true);
	if (!l->wire) {
		bool out_of_files = errno == EMFILE || errno == ENFILE;

		free(l);
		return out_of_files ? ocreg_fail_files(reterr) : ocreg_fail_oom(reterr);
	}
	l->pid = getpid();
	l->last_ready = &l->first_ready;
	l->due = INT64_MAX;
	*ret = l;
	return 0;
}

int ocreg_loop_fd(const struct ocreg_loop *l)
{
	return l ? ocreg_wire_fd(l->wire) : -1;
}

size_t ocreg_loop_count(const struct ocreg_loop *l)
{
	return l ? l->n : 0;
}

static int begin(struct ocreg_loop *l, struct ocreg_client *c, const struct ocreg_request *q, struct ocreg_task *t,
		 struct ocreg_error **reterr)
{
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_pool_check(c->pool, reterr);
	if (r)
		return r;
	t->client = ocreg_client_ref(c);
	t->loop = l;
	t->work.wire = l->wire;
	t->work.bell = &t->bell;
	if (!ocreg_pool_listen(c->pool, ocreg_wire_waker(l->wire)))
		return ocreg_fail_oom(reterr);
	return ocreg_task_prepare(t, c, q, NULL, reterr);
}

int ocreg_loop_begin(struct ocreg_loop *l, struct ocreg_client *c, const struct ocreg_request *q, struct ocreg_task **ret,
		     struct ocreg_error **reterr)
{
	struct ocreg_task *t;
	int r;

	if (!l || !q)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "a loop and a request are needed");
	t = is_ours(l) ? calloc(1, sizeof(*t)) : NULL;
	if (!t)
		return is_ours(l) ? ocreg_fail_oom(reterr)
				  : ocreg_fail(reterr, OCREG_E_FORK, NULL, NULL, "the loop was made in another process");
	t->refs = 1;
	t->code = OCREG_E_CANCELLED;
	r = begin(l, c, q, t, reterr);
	if (r) {
		ocreg_task_unref(t);
		return r;
	}
	link_running(l, t);
	ocreg_wire_ring(l->wire, &t->bell);
	ocreg_wire_set_due(l->wire, 0);
	if (ret)
		*ret = t;
	return 0;
}

int ocreg_loop_wait(struct ocreg_loop *l, int64_t timeout_ms)
{
	struct pollfd p = { .fd = ocreg_loop_fd(l), .events = POLLIN };

	if (!l)
		return OCREG_E_ARG;
	if (!is_ours(l))
		return OCREG_E_FORK;
	if (timeout_ms > INT32_MAX)
		timeout_ms = INT32_MAX;
	return poll(&p, 1, timeout_ms < 0 ? -1 : (int) timeout_ms) > 0 ? 0 : OCREG_AGAIN;
}

/* A task that somebody holds outlives its loop, as one that was cancelled. */
static void abandon_task(struct ocreg_loop *l, struct ocreg_task *t)
{
	unlink_running(l, t);
	t->ended = true;
	t->code = OCREG_E_CANCELLED;
	t->loop = NULL;
}

struct ocreg_loop *ocreg_loop_free(struct ocreg_loop *l)
{
	struct ocreg_task *t;

	if (!is_ours(l))
		return NULL;
	if (l->told && l->told->ended && !l->told->ready)
		ocreg_task_unref(l->told);
	while ((t = take_ready(l)))
		if (t->ended)
			ocreg_task_unref(t);
	while ((t = l->running)) {
		abandon_task(l, t);
		ocreg_task_unref(t);
	}
	ocreg_wire_free(l->wire);
	free(l);
	return NULL;
}

/* What came of a task. */

int ocreg_task_code(const struct ocreg_task *t)
{
	return t ? t->code : OCREG_E_ARG;
}

struct ocreg_error *ocreg_task_error(const struct ocreg_task *t)
{
	if (!t || t->error || t->ended || !t->watch)
		return t ? t->error : NULL;
	return ocreg_watch_trouble(t->watch);
}

bool ocreg_task_ended(const struct ocreg_task *t)
{
	return !t || t->ended;
}

enum ocreg_verb ocreg_task_verb(const struct ocreg_task *t)
{
	return t ? t->q.verb : (enum ocreg_verb) 0;
}

void *ocreg_task_data(const struct ocreg_task *t)
{
	return t ? t->q.data : NULL;
}

struct ocreg_object *ocreg_task_object(const struct ocreg_task *t)
{
	return t && !t->code ? t->object : NULL;
}

struct ocreg_objects *ocreg_task_objects(const struct ocreg_task *t)
{
	return t ? t->objects : NULL;
}

struct ocreg_edit *ocreg_task_take_edit(struct ocreg_task *t)
{
	struct ocreg_edit *e = t && t->ended && !t->code ? t->edit : NULL;

	if (e)
		t->edit = NULL;
	return e;
}

const char *ocreg_task_text(const struct ocreg_task *t, size_t *retsize)
{
	if (!t || !t->ended || t->code || t->q.verb != OCREG_VERB_GET_RAW)
		return NULL;
	if (retsize)
		*retsize = t->body.len;
	return t->body.data;
}

const struct ocreg_lines *ocreg_task_warnings(const struct ocreg_task *t)
{
	return t ? t->warnings : NULL;
}

enum ocreg_event_type ocreg_task_event(const struct ocreg_task *t)
{
	return t ? t->event : (enum ocreg_event_type) 0;
}

void ocreg_task_cancel(struct ocreg_task *t)
{
	if (!t || t->ended || !t->loop || !is_ours(t->loop))
		return;
	ocreg_client_cancelled(t->client, &t->error);
	if (t->ready)
		withdraw(t->loop, t);
	end(t->loop, t, OCREG_E_CANCELLED);
	ocreg_wire_set_due(t->loop->wire, 0);
}
