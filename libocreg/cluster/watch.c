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
#define TOLD 2             /* an event, beside codes and OCREG_AGAIN */
#define SERVER_SECONDS 240 /* after which the server ends a watch in an orderly way, and a while more */
#define FIRST_PAUSE 400    /* ms, at most, after the second failure in a row; then twice as long each time */
#define MOST_DOUBLINGS 4
#define MOST_WAIT 60  /* seconds that a server can ask for */
#define LASTING 10000 /* ms after which the end of a connection is no failure */

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
	bool trusted;               /* the server has answered before */
	bool synced, sweep;         /* the first list was told to its end; objects that a list lacks are to be told */
	struct ocreg_stream *stream;
	struct ocreg_reply reply;
	struct ocreg_buf bytes; /* of the stream, from `used` on not looked at */
	size_t used, scanned;
	unsigned failures;           /* in a row */
	int64_t since;               /* when the connection began, or the time without one */
	int64_t not_before;          /* when the next attempt may be made */
	struct ocreg_error *trouble; /* why there is no connection */
	struct ocreg_object *lent;
};

/* One call of ocreg_watch_next(). */
struct turn {
	struct ocreg_span span;
	enum ocreg_event_type type;
	struct ocreg_object *object; /* a reference, once there is an event */
	bool has_read;
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
	w->since = ocreg_clock_ms();
	if (fill(w, ns, &own)) {
		ocreg_watch_unref(w);
		return ocreg_fail_oom(reterr);
	}
	*ret = w;
	return 0;
}

static void hang_up(struct ocreg_watch *w)
{
	if (w->stream && ocreg_clock_ms() - w->since > LASTING)
		w->failures = 0;
	if (w->stream)
		w->since = ocreg_clock_ms();
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
	ocreg_error_unref(w->trouble);
	ocreg_free(w->version);
	ocreg_arena_done(&w->arena, false);
	ocreg_client_unref(w->client);
	free(w);
	return NULL;
}

/* --- a list, told as what has changed --- */

static void set_version(struct ocreg_watch *w, char *version)
{
	ocreg_free(w->version);
	w->version = version;
}

static int begin_list(struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	struct ocreg_objects *list = NULL;
	char *version;
	int r = ocreg_list_within(w->client, &t->span, w->resource->type, w->ns, &w->options, &list, reterr);

	if (r)
		return r;
	version = strdup(ocreg_objects_version(list));
	if (!version || !*version) {
		r = version ? ocreg_fail(reterr, OCREG_E_CONTENT, NULL, NULL, "%s: the list has no resource version",
					 ocreg_pool_server(w->client->pool))
			    : ocreg_fail_oom(reterr);
		ocreg_objects_unref(list);
		ocreg_free(version);
		return r;
	}
	w->trusted = true;
	set_version(w, version);
	ocreg_known_begin(&w->known);
	w->list = list;
	w->at = 0;
	return 0;
}

static enum ocreg_event_type event_of(enum ocreg_news news)
{
	return news == OCREG_NEWS_NEW ? OCREG_EVENT_ADDED : OCREG_EVENT_MODIFIED;
}

/* TOLD, or 0: go on, or a code. */
static int tell_list(struct ocreg_watch *w, struct turn *t)
{
	while (w->at < ocreg_objects_count(w->list)) {
		struct ocreg_object *o = ocreg_objects_at(w->list, w->at);
		int news = ocreg_known_see(&w->known, o);

		if (news < 0)
			return news;
		w->at++;
		if (news == OCREG_NEWS_SAME)
			continue;
		t->type = event_of((enum ocreg_news) news);
		t->object = ocreg_ref(o);
		return TOLD;
	}
	w->list = ocreg_objects_unref(w->list);
	ocreg_known_end(&w->known);
	w->sweep = true;
	return 0;
}

static int tell_gone(struct ocreg_watch *w, struct turn *t)
{
	t->object = ocreg_known_take_unseen(&w->known);
	t->type = OCREG_EVENT_DELETED;
	if (t->object)
		return TOLD;
	w->sweep = false;
	if (w->synced)
		return 0;
	w->synced = true;
	t->type = OCREG_EVENT_SYNCED;
	return TOLD;
}

/* --- the stream --- */

/* The first failure costs no pause: connections end. A server that goes on failing is asked more and more rarely. */
static void back_off(struct ocreg_watch *w, int64_t least)
{
	unsigned doublings = w->failures < 2 ? 0 : w->failures - 1;
	int64_t half = (FIRST_PAUSE / 2) << (doublings < MOST_DOUBLINGS ? doublings : MOST_DOUBLINGS);

	if (w->failures++ || least)
		least += half + ocreg_client_random() % half;
	w->not_before = ocreg_clock_ms() + least;
}

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
	if (r)
		return r;
	w->trusted = true;
	w->since = ocreg_clock_ms();
	ocreg_error_unref(w->trouble); /* what was wrong is no more */
	w->trouble = NULL;
	return 0;
}

static int fail_cancelled(const struct ocreg_watch *w, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_CANCELLED, NULL, NULL, "%s: the call was cancelled",
			  ocreg_pool_server(w->client->pool));
}

/* A server that sends without end, but nothing to tell, does not keep the caller. */
static int check_time(const struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	if (t->has_read && ocreg_span_is_cancelled(&t->span))
		return fail_cancelled(w, reterr);
	if (t->has_read && ocreg_clock_ms() >= t->span.deadline)
		return OCREG_E_TIMEOUT;
	t->has_read = true;
	return 0;
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
	ocreg_buf_done(&more);
	return r;
}

static int fail_limit(const struct ocreg_watch *w, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_LIMIT, NULL, "select fewer objects by labels, or look at what makes this one so large",
			  "%s: an event has more than %zu bytes", ocreg_pool_server(w->client->pool), (size_t) MOST_LINE);
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
	return TOLD;
}

/* The version moves if all goes well, and only then: what could not be told is sent again. */
static int move_on(struct ocreg_watch *w, struct turn *t, const char *type, struct ocreg_object *o)
{
	char *version = strdup(ocreg_object_version(o));
	int r = version ? take_object(w, t, type, o) : OCREG_E_NOMEM;

	if (r < 0)
		ocreg_free(version);
	else
		set_version(w, version);
	return r;
}

static bool is_event(const char *type)
{
	static const char *const types[] = { "ADDED", "MODIFIED", "DELETED", "BOOKMARK" };

	for (size_t i = 0; type && i < sizeof(types) / sizeof(types[0]); i++)
		if (strcmp(type, types[i]) == 0)
			return true;
	return false;
}

static int check_object(const struct ocreg_watch *w, const char *type, const struct ocreg_object *o)
{
	if (!ocreg_call_is_of(o, w->resource))
		return OCREG_E_KIND;
	return ocreg_object_version(o) && (ocreg_object_name(o) || strcmp(type, "BOOKMARK") == 0) ? 0 : OCREG_E_TYPE;
}

static int fail_event(const struct ocreg_watch *w, int code, struct ocreg_error **reterr)
{
	return code == OCREG_E_NOMEM ? ocreg_fail_oom(reterr)
				     : ocreg_fail(reterr, OCREG_E_CONTENT, NULL, NULL, "%s: what was sent is no event of a watch",
						  ocreg_pool_server(w->client->pool));
}

static int take_event(struct ocreg_watch *w, struct turn *t, const struct ocreg_object *event, struct ocreg_error **reterr)
{
	const char *type = ocreg_get_string(event, OCREG_F_watch_event_event_type);
	const struct ocreg_value *v = &event->values[OCREG_F_watch_event_object];
	struct ocreg_object *o = NULL;
	int r;

	if (type && strcmp(type, "ERROR") == 0)
		return take_error(w, v, reterr);
	r = is_event(type) ? decode_part(w->resource->type, v, &o) : OCREG_E_TYPE;
	if (!r)
		r = check_object(w, type, o);
	if (!r)
		r = move_on(w, t, type, o);
	ocreg_unref(o);
	return r < 0 ? fail_event(w, r, reterr) : r;
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
		return fail_event(w, r, reterr);
	r = take_event(w, t, event, reterr);
	ocreg_unref(event);
	return r;
}

/* TOLD, or 0: go on, or a code. */
static int tell_stream(struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	const char *line;
	size_t n;
	int r = 0;

	while (!r && (line = next_line(w, &n)))
		r = take_line(w, t, line, n, reterr);
	if (!r && w->bytes.len - w->used > MOST_LINE)
		r = fail_limit(w, reterr);
	if (!r)
		r = check_time(w, t, reterr);
	if (r)
		return r;
	r = read_more(w, t, reterr);
	if (r != 1)
		return r;
	hang_up(w);
	back_off(w, 0);
	return 0;
}

/* --- one call --- */

/* Nothing that goes away by itself. A server that ends in the middle of a handshake looks like one that is not trusted: which it is not if it
 * was before. */
static bool is_final(const struct ocreg_watch *w, int code)
{
	switch (code) {
	case OCREG_E_TLS:
		return !w->trusted;
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

/* Until the next attempt may be made, or as long as there is time. */
static int wait_for_turn(struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	struct ocreg_span span = t->span;
	int64_t until = w->not_before < span.deadline ? w->not_before : span.deadline;

	span.deadline = INT64_MAX;
	if (ocreg_pool_wait(w->client->pool, &span, until - ocreg_clock_ms()))
		return fail_cancelled(w, reterr);
	return ocreg_clock_ms() >= t->span.deadline ? OCREG_E_TIMEOUT : 0;
}

/* TOLD, or 0: go on, or a code. */
static int step(struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	if (w->list)
		return tell_list(w, t);
	if (w->sweep)
		return tell_gone(w, t);
	if (w->stream)
		return tell_stream(w, t, reterr);
	if (ocreg_clock_ms() < w->not_before)
		return wait_for_turn(w, t, reterr);
	return w->version ? dial(w, t, reterr) : begin_list(w, t, reterr);
}

static void forgive(struct ocreg_watch *w, int code, struct ocreg_error *e)
{
	int wait = ocreg_error_retry_after(e);

	hang_up(w);
	if (code == OCREG_E_GONE)
		set_version(w, NULL);
	if (wait < 0)
		wait = 0;
	back_off(w, (wait < MOST_WAIT ? wait : MOST_WAIT) * INT64_C(1000));
	ocreg_error_unref(w->trouble);
	w->trouble = e;
}

/* Nothing happened: as it should be where there is a connection, or was one until now. */
static int out_of_time(const struct ocreg_watch *w, struct ocreg_error **e)
{
	if (w->trouble) {
		ocreg_error_unref(*e);
		*e = ocreg_error_ref(w->trouble);
	}
	if (*e && !w->stream && (w->trouble || ocreg_clock_ms() - w->since >= w->client->timeout))
		return ocreg_error_code(*e);
	ocreg_error_unref(*e);
	*e = NULL;
	return OCREG_AGAIN;
}

/* TOLD, or 0: go on, or another end of the call. */
static int run_step(struct ocreg_watch *w, struct turn *t, struct ocreg_error **e)
{
	int r = step(w, t, e);

	if (r >= 0)
		return r;
	if (r == OCREG_E_NOMEM && !*e)
		ocreg_fail_oom(e);
	if (r == OCREG_E_TIMEOUT)
		return out_of_time(w, e);
	if (!is_final(w, r)) {
		forgive(w, r, *e);
		*e = NULL;
		return 0;
	}
	if (r != OCREG_E_CANCELLED)
		hang_up(w);
	return r;
}

static int run(struct ocreg_watch *w, struct turn *t, struct ocreg_error **reterr)
{
	struct ocreg_error *e = NULL;
	int r;

	do
		r = run_step(w, t, &e);
	while (!r);
	if (r == TOLD)
		w->failures = 0;
	if (e && reterr)
		*reterr = e;
	else
		ocreg_error_unref(e);
	return r == TOLD ? 0 : r;
}

int ocreg_watch_next(struct ocreg_watch *w, int64_t timeout_ms, enum ocreg_event_type *rettype, struct ocreg_object **ret,
		     struct ocreg_error **reterr)
{
	struct turn t = { .object = NULL };
	int r;

	if (!w || !rettype || !ret || timeout_ms < 0)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "a watch, a time and places for the event are needed");
	t.span = ocreg_span_begin(&w->client->cancels, timeout_ms);
	r = run(w, &t, reterr);
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
