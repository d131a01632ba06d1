/* SPDX-License-Identifier: Apache-2.0 */
/* Watching the objects of a kind: a list, then its changes, and both again as often as the connection or the server's memory ends. */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "base/options.h"
#include "cluster/client.h"
#include "cluster/known.h"
#include "cluster/list.h"
#include "cluster/url.h"
#include "model/object.h"

#define MOST_LINE OCREG_LIMITS_DEFAULT.bytes
#define SERVER_SECONDS 240 /* after which the server ends a watch in an orderly way, and a while more */

struct ocreg_watch {
	struct ocreg_client *client;
	const struct ocreg_resource *resource;
	struct ocreg_arena arena;
	const char *ns;
	struct ocreg_list_options options; /* its strings are in the arena */
	struct ocreg_known known;
	char *version;              /* what the next watch goes on from; NULL: list first */
	struct ocreg_objects *list; /* a list that is being told */
	size_t at;                  /* how much of it was */
	bool synced, sweep;         /* the first list was told to its end; objects that a list lacks are to be told */
	struct ocreg_stream *stream;
	struct ocreg_reply reply;
	struct ocreg_buf bytes; /* of the stream, from `used` on not looked at */
	size_t used, scanned;
	unsigned failures; /* in a row */
	struct ocreg_object *lent;
};

/* One call of ocreg_watch_next(). */
struct turn {
	struct ocreg_span span;
	enum ocreg_event_type type;
	struct ocreg_object *object; /* a reference, once there is an event */
	struct ocreg_error *trouble; /* why there is no connection */
};

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

int ocreg_client_watch(struct ocreg_client *c, unsigned type, const char *ns, const struct ocreg_list_options *options,
		       struct ocreg_watch **ret, struct ocreg_error **reterr)
{
	struct ocreg_list_options own = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_watch *w;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&own, sizeof(own), options, reterr);
	if (!r)
		r = ocreg_list_check(&own, type, reterr);
	if (!r && !ret)
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the watch");
	if (r)
		return r;
	w = calloc(1, sizeof(*w));
	if (!w)
		return ocreg_fail_oom(reterr);
	w->client = ocreg_client_ref(c);
	w->resource = ocreg_resource_of_type(type);
	if (fill(w, ns, &own)) {
		ocreg_watch_unref(w);
		return ocreg_fail_oom(reterr);
	}
	*ret = w;
	return 0;
}

static void hang_up(struct ocreg_watch *w)
{
	ocreg_pool_close(w->client->pool, w->stream);
	w->stream = NULL;
	ocreg_reply_done(&w->reply);
	ocreg_buf_done(&w->bytes);
	w->used = w->scanned = 0;
}

struct ocreg_watch *ocreg_watch_unref(struct ocreg_watch *w)
{
	if (!w)
		return NULL;
	hang_up(w);
	ocreg_known_done(&w->known);
	ocreg_objects_unref(w->list);
	ocreg_unref(w->lent);
	ocreg_free(w->version);
	ocreg_arena_done(&w->arena, false);
	ocreg_client_unref(w->client);
	free(w);
	return NULL;
}

/* --- a list, told as what has changed --- */

static int set_version(struct ocreg_watch *w, const char *version)
{
	char *copy;

	if (!version || !*version)
		return 0;
	copy = strdup(version);
	if (!copy)
		return OCREG_E_NOMEM;
	ocreg_free(w->version);
	w->version = copy;
	return 0;
}

static int begin_list(struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	int r = ocreg_list_within(w->client, &t->span, w->resource->type, w->ns, &w->options, &w->list, reterr);

	if (r)
		return r;
	if (set_version(w, ocreg_objects_version(w->list)))
		return ocreg_fail_oom(reterr);
	ocreg_known_begin(&w->known);
	w->at = 0;
	return 0;
}

static enum ocreg_event_type event_of(enum ocreg_news news)
{
	return news == OCREG_NEWS_NEW ? OCREG_EVENT_ADDED : OCREG_EVENT_MODIFIED;
}

/* 1: an event. 0: none, go on. */
static int tell_list(struct ocreg_watch *w, struct turn *t)
{
	while (w->at < ocreg_objects_count(w->list)) {
		struct ocreg_object *o = ocreg_objects_at(w->list, w->at++);
		int news = ocreg_known_see(&w->known, o);

		if (news < 0)
			return news;
		if (news == OCREG_NEWS_SAME)
			continue;
		t->type = event_of((enum ocreg_news) news);
		t->object = ocreg_ref(o);
		return 1;
	}
	w->list = ocreg_objects_unref(w->list);
	w->sweep = true;
	return 0;
}

static int tell_gone(struct ocreg_watch *w, struct turn *t)
{
	t->object = ocreg_known_take_unseen(&w->known);
	t->type = OCREG_EVENT_DELETED;
	if (t->object)
		return 1;
	w->sweep = false;
	if (w->synced)
		return 0;
	w->synced = true;
	t->type = OCREG_EVENT_SYNCED;
	return 1;
}

/* --- the stream --- */

static void build_query(const struct ocreg_watch *w, struct ocreg_buf *b)
{
	ocreg_buf_addf(b, "&watch=1&allowWatchBookmarks=true&timeoutSeconds=%d", SERVER_SECONDS + (int) (ocreg_clock_ms() % 60));
	ocreg_url_add_query(b, "resourceVersion", w->version);
	ocreg_url_add_query(b, "labelSelector", w->options.label_selector);
	ocreg_url_add_query(b, "fieldSelector", w->options.field_selector);
}

static int dial(struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_call k = { .method = "GET",
				.verb = "watch",
				.type = w->resource->type,
				.ns = w->ns,
				.options = &options,
				.collection = true,
				.everywhere = !w->ns };
	struct ocreg_buf query = { 0 };
	int r;

	build_query(w, &query);
	k.query = query.data;
	r = query.oom ? ocreg_fail_oom(reterr) : ocreg_call_open(w->client, &t->span, &k, &w->reply, &w->stream, reterr);
	ocreg_buf_done(&query);
	return r;
}

/* More of the stream behind what is left of it. 0, 1 at its end, or a code. */
static int read_more(struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	struct ocreg_buf more = { 0 };
	int r = ocreg_pool_read(w->client->pool, w->stream, &t->span, &more, reterr);

	if (more.len && w->used) {
		memmove(w->bytes.data, w->bytes.data + w->used, w->bytes.len - w->used);
		ocreg_buf_cut(&w->bytes, w->bytes.len - w->used);
		w->scanned -= w->used;
		w->used = 0;
	}
	if (more.len)
		ocreg_buf_add(&w->bytes, more.data, more.len);
	if (w->bytes.oom || more.oom)
		r = ocreg_fail_oom(reterr);
	else if (w->bytes.len > MOST_LINE)
		r = ocreg_fail(reterr, OCREG_E_LIMIT, NULL, NULL, "an event has more than %zu bytes", (size_t) MOST_LINE);
	ocreg_buf_done(&more);
	return r;
}

/* The next line of the stream; NULL if it is not there as a whole. */
static const char *next_line(struct ocreg_watch *w, size_t *ret)
{
	const char *line = w->bytes.data ? w->bytes.data + w->used : NULL, *end;

	if (!line)
		return NULL;
	end = memchr(w->bytes.data + w->scanned, '\n', w->bytes.len - w->scanned);
	if (!end) {
		w->scanned = w->bytes.len;
		return NULL;
	}
	*ret = (size_t) (end - line);
	w->used = w->scanned = (size_t) (end + 1 - w->bytes.data);
	return line;
}

static int decode_part(unsigned type, const struct ocreg_value *v, struct ocreg_object **ret)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;

	options.format = OCREG_FORMAT_JSON;
	return v->state == OCREG_VALUE ? ocreg_decode(type, v->text, v->n, &options, ret, NULL) : OCREG_E_TYPE;
}

/* The server gives up, in the form of a Status: mostly because what it remembers begins later than what was asked for. */
static int take_error(struct ocreg_watch *w, const struct ocreg_value *v, struct ocreg_error **reterr)
{
	struct ocreg_object *status = NULL;
	int64_t code = decode_part(OCREG_TYPE_status, v, &status) ? 0 : ocreg_get_int(status, OCREG_F_status_code);
	const char *said = status ? ocreg_get_string(status, OCREG_F_status_message) : NULL;
	int r = ocreg_fail(reterr, code == 410 ? OCREG_E_GONE : OCREG_E_SERVER, NULL, NULL, "%s: the watch was ended: %s",
			   ocreg_pool_server(w->client->pool), said ? said : "the server does not say why");

	ocreg_unref(status);
	return r;
}

/* What was told already is no news: a list and a stream overlap. */
static int take_object(struct ocreg_watch *w, struct turn *t, const char *type, struct ocreg_object *o)
{
	int news;

	if (strcmp(type, "BOOKMARK") == 0)
		return 0;
	if (strcmp(type, "DELETED") == 0) {
		if (!ocreg_known_forget(&w->known, o) && w->known.complete)
			return 0;
		t->type = OCREG_EVENT_DELETED;
	} else {
		news = ocreg_known_see(&w->known, o);
		if (news < 0 || news == OCREG_NEWS_SAME)
			return news < 0 ? news : 0;
		if (w->known.complete)
			t->type = event_of((enum ocreg_news) news);
		else
			t->type = strcmp(type, "ADDED") == 0 ? OCREG_EVENT_ADDED : OCREG_EVENT_MODIFIED;
	}
	t->object = ocreg_ref(o);
	return 1;
}

static int take_event(struct ocreg_watch *w, struct turn *t, const struct ocreg_object *event, struct ocreg_error **reterr)
{
	const char *type = ocreg_get_string(event, OCREG_F_watch_event_event_type);
	const struct ocreg_value *v = &event->values[OCREG_F_watch_event_object];
	struct ocreg_object *o = NULL;
	int r;

	if (type && strcmp(type, "ERROR") == 0)
		return take_error(w, v, reterr);
	r = type ? decode_part(w->resource->type, v, &o) : OCREG_E_TYPE;
	if (!r)
		r = set_version(w, ocreg_object_version(o));
	if (!r)
		r = take_object(w, t, type, o);
	if (r < 0)
		r = r == OCREG_E_NOMEM
			    ? ocreg_fail_oom(reterr)
			    : ocreg_fail(reterr, OCREG_E_CONTENT, NULL, NULL, "%s: what was sent is no event of a watch",
					 ocreg_pool_server(w->client->pool));
	ocreg_unref(o);
	return r;
}

static int take_line(struct ocreg_watch *w, struct turn *t, const char *line, size_t n, struct ocreg_error **reterr)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_object *event = NULL;
	int r;

	if (strspn(line, " \t\r\n") >= n)
		return 0;
	options.format = OCREG_FORMAT_JSON;
	r = ocreg_decode(OCREG_TYPE_watch_event, line, n, &options, &event, NULL);
	if (r)
		return r == OCREG_E_NOMEM
			       ? ocreg_fail_oom(reterr)
			       : ocreg_fail(reterr, OCREG_E_CONTENT, NULL, NULL, "%s: what was sent is no event of a watch",
					    ocreg_pool_server(w->client->pool));
	r = take_event(w, t, event, reterr);
	ocreg_unref(event);
	return r;
}

/* 1: an event. 0: none, go on. */
static int tell_stream(struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	const char *line;
	size_t n;
	int r = 0;

	while (!r && (line = next_line(w, &n)))
		r = take_line(w, t, line, n, reterr);
	if (r)
		return r;
	r = read_more(w, t, reterr);
	if (r != 1)
		return r;
	hang_up(w);
	w->failures++; /* a server that hangs up at once is not asked again at once */
	return 0;
}

/* --- one call --- */

/* Nothing that goes away by itself. */
static bool is_final(int code)
{
	switch (code) {
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

/* 1: an event. 0: none, go on. */
static int step(struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	if (w->list)
		return tell_list(w, t);
	if (w->sweep)
		return tell_gone(w, t);
	if (w->stream)
		return tell_stream(w, t, reterr);
	if (w->failures > 1) {
		int r = ocreg_client_pause(w->client, &t->span, w->failures + 4, 0, reterr);

		if (r)
			return r;
	}
	return w->version ? dial(w, t, reterr) : begin_list(w, t, reterr);
}

static void forgive(struct ocreg_watch *w, struct turn *t, int code, struct ocreg_error *e)
{
	hang_up(w);
	if (code == OCREG_E_GONE) {
		ocreg_free(w->version);
		w->version = NULL;
	}
	w->failures += w->failures < 8;
	ocreg_error_unref(t->trouble);
	t->trouble = e;
}

static int run(struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	for (;;) {
		struct ocreg_error *e = NULL;
		int r = step(w, t, &e);

		if (r == 1) {
			w->failures = 0;
			return 0;
		}
		if (r == OCREG_E_NOMEM && !e)
			ocreg_fail_oom(&e);
		if (r == OCREG_E_TIMEOUT) {
			ocreg_error_unref(e);
			if (!t->trouble)
				return OCREG_AGAIN;
			r = ocreg_error_code(t->trouble);
			e = ocreg_error_ref(t->trouble);
		} else if (r < 0 && !is_final(r)) {
			forgive(w, t, r, e);
			continue;
		}
		if (r < 0) {
			if (reterr)
				*reterr = e;
			else
				ocreg_error_unref(e);
			return r;
		}
		if (w->stream) { /* there is a connection: what was wrong is no more */
			ocreg_error_unref(t->trouble);
			t->trouble = NULL;
		}
	}
}

int ocreg_watch_next(struct ocreg_watch *w, int64_t timeout_ms, enum ocreg_event_type *rettype, struct ocreg_object **ret,
		     struct ocreg_error **reterr)
{
	struct turn t = { .trouble = NULL };
	int r;

	if (!w || !rettype || !ret || timeout_ms < 0)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "a watch, a time and places for the event are needed");
	t.span = ocreg_span_begin(&w->client->cancels, timeout_ms);
	r = run(w, &t, reterr);
	ocreg_error_unref(t.trouble);
	if (r)
		return r;
	ocreg_unref(w->lent);
	w->lent = t.object;
	*ret = t.object;
	*rettype = t.type;
	return 0;
}

const char *ocreg_watch_version(const struct ocreg_watch *w)
{
	return w && w->version ? w->version : "";
}
