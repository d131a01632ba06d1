/* SPDX-License-Identifier: Apache-2.0 */
/* Watching the objects of a kind. */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "base/options.h"
#include "cluster/task.h"
#include "cluster/url.h"
#include "cluster/watch.h"

#define SERVER_SECONDS 240 /* after which the server ends a watch in an orderly way, and a while more */
#define FIRST_PAUSE 400    /* ms, at most, after the second failure in a row; then twice as long each time */
#define MOST_DOUBLINGS 4
#define MOST_WAIT 60  /* seconds that a server can ask for */
#define LASTING 10000 /* ms after which the end of a connection is no failure */

static int step_work(struct ocreg_work *work, struct ocreg_error **reterr);

/* --- the life of a watch --- */

static int keep(struct ocreg_watch *w, const char *s, const char **ret)
{
	*ret = s ? ocreg_arena_strndup(&w->arena, s, strlen(s)) : NULL;
	return s && !*ret ? OCREG_E_NOMEM : 0;
}

static int fill(struct ocreg_watch *w, const char *ns, const struct ocreg_list_options *o)
{
	int r = keep(w, ns, &w->ns);

	w->options = *o;
	if (!r)
		r = keep(w, o->label_selector, &w->options.label_selector);
	if (!r)
		r = keep(w, o->field_selector, &w->options.field_selector);
	w->options.resource_version = NULL;
	if (!r && o->resource_version && *o->resource_version) {
		w->version = strdup(o->resource_version);
		w->synced = true;
		r = w->version ? 0 : OCREG_E_NOMEM;
	}
	return r;
}

int ocreg_watch_new(struct ocreg_client *c, unsigned type, const char *ns, const struct ocreg_list_options *o,
		    struct ocreg_watch **ret, struct ocreg_error **reterr)
{
	struct ocreg_watch *w;
	int r = ocreg_list_check(o, type, reterr);

	if (r)
		return r;
	w = calloc(1, sizeof(*w));
	if (!w)
		return ocreg_fail_oom(reterr);
	w->work.step = step_work;
	w->work.client = ocreg_client_ref(c);
	w->resource = ocreg_resource_of_type(type);
	w->since = ocreg_client_now(c);
	w->span = ocreg_client_span(c, 0);
	if (fill(w, ns, o)) {
		ocreg_watch_unref(w);
		return ocreg_fail_oom(reterr);
	}
	*ret = w;
	return 0;
}

int ocreg_client_watch(struct ocreg_client *c, unsigned type, const char *ns, const struct ocreg_list_options *options,
		       struct ocreg_watch **ret, struct ocreg_error **reterr)
{
	struct ocreg_list_options own = OCREG_LIST_OPTIONS_INIT;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&own, sizeof(own), options, reterr);
	if (!r && !ret)
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the watch");
	return r ? r : ocreg_watch_new(c, type, ns, &own, ret, reterr);
}

static void hang_up(struct ocreg_watch *w)
{
	if (w->streaming && ocreg_client_now(w->work.client) - w->since > LASTING)
		w->failures = 0;
	if (w->streaming)
		w->since = ocreg_client_now(w->work.client);
	w->dialling = w->streaming = false;
	ocreg_exchange_done(&w->x);
	ocreg_listing_done(&w->listing);
	ocreg_buf_done(&w->bytes);
	w->used = w->scanned = 0;
}

struct ocreg_watch *ocreg_watch_unref(struct ocreg_watch *w)
{
	if (!w)
		return NULL;
	hang_up(w);
	ocreg_pool_drop_wire(w->work.client->pool, w->own_wire);
	ocreg_known_done(&w->known);
	ocreg_objects_unref(w->list);
	ocreg_unref(w->object);
	ocreg_unref(w->lent);
	ocreg_error_unref(w->trouble);
	ocreg_free(w->version);
	ocreg_buf_done(&w->query);
	ocreg_arena_done(&w->arena, false);
	ocreg_client_unref(w->work.client);
	free(w);
	return NULL;
}

/* --- a list, told as what has changed --- */

void ocreg_watch_set_version(struct ocreg_watch *w, char *version)
{
	ocreg_free(w->version);
	w->version = version;
}

static int take_list(struct ocreg_watch *w, struct ocreg_error **reterr)
{
	struct ocreg_objects *list = ocreg_listing_take(&w->listing);
	char *version = strdup(ocreg_objects_version(list));

	ocreg_listing_done(&w->listing);
	if (!version || !*version) {
		ocreg_objects_unref(list);
		ocreg_free(version);
		return version ? ocreg_fail(reterr, OCREG_E_CONTENT, NULL, NULL, "%s: the list has no resource version",
					    ocreg_pool_server(w->work.client->pool))
			       : ocreg_fail_oom(reterr);
	}
	w->trusted = true;
	ocreg_watch_set_version(w, version);
	ocreg_known_begin(&w->known);
	w->list = list;
	w->at = 0;
	return 0;
}

static int list_again(struct ocreg_watch *w, struct ocreg_error **reterr)
{
	struct ocreg_span span = ocreg_client_span(w->work.client, 0);
	int r;

	if (!w->listing.client && ocreg_listing_begin(&w->listing, w->work.client, w->resource->type, w->ns, &w->options, &span))
		return ocreg_fail_oom(reterr);
	r = ocreg_listing_step(&w->listing, &w->work, reterr);
	return r ? r : take_list(w, reterr);
}

enum ocreg_event_type ocreg_watch_event_of(enum ocreg_news news)
{
	return news == OCREG_NEWS_NEW ? OCREG_EVENT_ADDED : OCREG_EVENT_MODIFIED;
}

/* OCREG_TOLD, or 0: go on, or a code. */
static int tell_list(struct ocreg_watch *w)
{
	while (w->at < ocreg_objects_count(w->list)) {
		struct ocreg_object *o = ocreg_objects_at(w->list, w->at);
		int news = ocreg_known_see(&w->known, o);

		if (news < 0)
			return news;
		w->at++;
		if (news == OCREG_NEWS_SAME)
			continue;
		w->type = ocreg_watch_event_of((enum ocreg_news) news);
		w->object = ocreg_ref(o);
		return OCREG_TOLD;
	}
	w->list = ocreg_objects_unref(w->list);
	ocreg_known_end(&w->known);
	w->sweep = true;
	return 0;
}

static int tell_gone(struct ocreg_watch *w)
{
	w->object = ocreg_known_take_unseen(&w->known);
	w->type = OCREG_EVENT_DELETED;
	if (w->object)
		return OCREG_TOLD;
	w->sweep = false;
	if (w->synced)
		return 0;
	w->synced = true;
	w->type = OCREG_EVENT_SYNCED;
	return OCREG_TOLD;
}

/* --- the connection --- */

/* The first failure costs no pause: connections end. A server that goes on failing is asked more and more rarely. */
static void back_off(struct ocreg_watch *w, int64_t least)
{
	unsigned doublings = w->failures < 2 ? 0 : w->failures - 1;
	int64_t half = (FIRST_PAUSE / 2) << (doublings < MOST_DOUBLINGS ? doublings : MOST_DOUBLINGS);

	if (w->failures++ || least)
		least += half + ocreg_client_random() % half;
	w->not_before = ocreg_client_now(w->work.client) + least;
}

static void build_query(const struct ocreg_watch *w, struct ocreg_buf *b)
{
	ocreg_buf_addf(b, "&watch=true&allowWatchBookmarks=true&timeoutSeconds=%d",
		       SERVER_SECONDS + (int) (ocreg_client_now(w->work.client) % 60));
	ocreg_url_add_query(b, "resourceVersion", w->version);
	ocreg_url_add_query(b, "labelSelector", w->options.label_selector);
	ocreg_url_add_query(b, "fieldSelector", w->options.field_selector);
}

static int call(struct ocreg_watch *w, struct ocreg_error **reterr)
{
	static const struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_span span = ocreg_client_span(w->work.client, 0);
	struct ocreg_call k = { .method = "GET",
				.verb = "watch",
				.type = w->resource->type,
				.ns = w->ns,
				.options = &options,
				.collection = true,
				.everywhere = !w->ns,
				.stream = true };

	ocreg_buf_done(&w->query);
	build_query(w, &w->query);
	if (w->query.oom)
		return ocreg_fail_oom(reterr);
	k.query = w->query.data;
	w->dialling = true;
	return ocreg_exchange_begin(&w->x, w->work.client, &k, &span, reterr);
}

static int dial(struct ocreg_watch *w, struct ocreg_error **reterr)
{
	int r = w->dialling ? 0 : call(w, reterr);

	if (!r)
		r = ocreg_exchange_step(&w->x, &w->work, reterr);
	if (r)
		return r;
	w->dialling = false;
	w->streaming = w->trusted = true;
	w->since = ocreg_client_now(w->work.client);
	w->trouble = ocreg_error_unref(w->trouble); /* what was wrong is no more */
	return 0;
}

static int tell_stream(struct ocreg_watch *w, struct ocreg_error **reterr)
{
	int r = ocreg_watch_tell_stream(w, reterr);

	if (r != OCREG_ENDED)
		return r;
	hang_up(w);
	back_off(w, 0);
	return 0;
}

static int wait_for_turn(struct ocreg_watch *w, struct ocreg_error **reterr)
{
	if (ocreg_span_is_cancelled(&w->span))
		return ocreg_client_cancelled(w->work.client, reterr);
	w->work.due = w->not_before;
	return OCREG_WAITING;
}

/* --- one step --- */

/* Nothing that goes away by itself. A server that comes up may refuse a handshake: if it was trusted before, it will be again. */
static bool is_final(const struct ocreg_watch *w, int code)
{
	switch (code) {
	case OCREG_E_TLS:
		return !w->trusted;
	case OCREG_E_TIMEOUT:
	case OCREG_E_RESOLVE:
	case OCREG_E_CONNECT:
	case OCREG_E_TRUNCATED:
	case OCREG_E_TRANSPORT:
	case OCREG_E_CONTENT:
	case OCREG_E_TOOMANY:
	case OCREG_E_SERVER:
	case OCREG_E_GONE:
		return false;
	default:
		return true;
	}
}

/* OCREG_TOLD, or 0: go on, or OCREG_WAITING, or a code. */
static int proceed(struct ocreg_watch *w, struct ocreg_error **reterr)
{
	if (w->list)
		return tell_list(w);
	if (w->sweep)
		return tell_gone(w);
	if (w->streaming)
		return tell_stream(w, reterr);
	if (!w->dialling && !w->listing.client && ocreg_client_now(w->work.client) < w->not_before)
		return wait_for_turn(w, reterr);
	return w->version ? dial(w, reterr) : list_again(w, reterr);
}

static void forgive(struct ocreg_watch *w, int code, struct ocreg_error *e)
{
	int wait = ocreg_error_retry_after(e);

	hang_up(w);
	if (code == OCREG_E_GONE)
		ocreg_watch_set_version(w, NULL);
	if (wait < 0)
		wait = 0;
	back_off(w, (wait < MOST_WAIT ? wait : MOST_WAIT) * INT64_C(1000));
	ocreg_error_unref(w->trouble);
	w->trouble = e;
}

int ocreg_watch_step(struct ocreg_watch *w, struct ocreg_error **reterr)
{
	for (;;) {
		struct ocreg_error *e = NULL;
		int r = proceed(w, &e);

		if (r == OCREG_TOLD)
			w->failures = 0;
		if (r > 0)
			return r;
		if (!r)
			continue;
		if (r == OCREG_E_NOMEM && !e)
			ocreg_fail_oom(&e);
		if (!is_final(w, r)) {
			forgive(w, r, e);
			continue;
		}
		if (r != OCREG_E_CANCELLED || !w->streaming)
			hang_up(w);
		if (reterr)
			*reterr = e;
		else
			ocreg_error_unref(e);
		return r;
	}
}

static int step_work(struct ocreg_work *work, struct ocreg_error **reterr)
{
	return ocreg_watch_step((struct ocreg_watch *) work, reterr);
}

/* --- a call that blocks --- */

/* What was cancelled before is no concern of this call. */
static int prepare_turn(struct ocreg_watch *w, struct ocreg_error **reterr)
{
	int r;

	ocreg_span_renew(&w->span);
	ocreg_span_renew(&w->x.span);
	ocreg_span_renew(&w->listing.span);
	ocreg_span_renew(&w->listing.x.span);
	if (w->own_wire)
		return ocreg_pool_check(w->work.client->pool, reterr);
	r = ocreg_pool_take_wire(w->work.client->pool, &w->own_wire, reterr);
	w->work.wire = w->own_wire;
	return r;
}

struct ocreg_error *ocreg_watch_trouble(const struct ocreg_watch *w)
{
	return w->streaming ? NULL : w->trouble;
}

/* Nothing happened: as it should be where there is a connection, or was one until now. */
static int out_of_time(const struct ocreg_watch *w, struct ocreg_error **reterr)
{
	struct ocreg_error *trouble = ocreg_watch_trouble(w);

	if (!trouble)
		return OCREG_AGAIN;
	if (reterr)
		*reterr = ocreg_error_ref(trouble);
	return ocreg_error_code(trouble);
}

int ocreg_watch_next(struct ocreg_watch *w, int64_t timeout_ms, enum ocreg_event_type *rettype, struct ocreg_object **ret,
		     struct ocreg_error **reterr)
{
	int r;

	if (!w || !rettype || !ret || timeout_ms < 0)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "a watch, a time and places for the event are needed");
	r = prepare_turn(w, reterr);
	if (!r)
		r = ocreg_work_run_until(&w->work, ocreg_client_now(w->work.client) + timeout_ms, reterr);
	if (r == OCREG_WAITING)
		return out_of_time(w, reterr);
	if (r != OCREG_TOLD)
		return r;
	ocreg_unref(w->lent);
	w->lent = w->object;
	w->object = NULL;
	*ret = w->lent;
	*rettype = w->type;
	return 0;
}

const char *ocreg_watch_version(const struct ocreg_watch *w)
{
	return w && w->version ? w->version : "";
}

/* --- as a task of a loop --- */

static int prepare(struct ocreg_task *t, struct ocreg_error **reterr)
{
	return ocreg_watch_new(t->work.client, t->q.type, t->q.ns, &t->list, &t->watch, reterr);
}

static int step_task(struct ocreg_task *t, struct ocreg_error **reterr)
{
	struct ocreg_watch *w = t->watch;
	int r;

	w->work.wire = t->work.wire;
	w->work.bell = t->work.bell;
	w->work.due = INT64_MAX;
	r = ocreg_watch_step(w, reterr);
	t->work.due = w->work.due;
	if (r != OCREG_TOLD)
		return r;
	ocreg_unref(t->object);
	t->object = w->object;
	w->object = NULL;
	t->event = w->type;
	return r;
}

const struct ocreg_procedure ocreg_procedure_watch = { .prepare = prepare, .step = step_task };
