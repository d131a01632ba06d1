/* SPDX-License-Identifier: Apache-2.0 */
/* What a watch is sent: a line for each event. */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "cluster/client.h"
#include "cluster/watch.h"
#include "model/object.h"

#define MOST_LINE OCREG_LIMITS_DEFAULT.bytes

/* Put more of the stream behind what is left of it, which moves to the front; mostly nothing is left. */
static void add_bytes(struct ocreg_watch *w, struct ocreg_buf *more)
{
	if (w->used == w->bytes.len) {
		ocreg_buf_done(&w->bytes);
		w->bytes = *more;
		*more = (struct ocreg_buf) { 0 };
		w->used = w->scanned = 0;
		return;
	}
	if (w->used) {
		memmove(w->bytes.data, w->bytes.data + w->used, w->bytes.len - w->used);
		ocreg_buf_cut(&w->bytes, w->bytes.len - w->used);
		w->scanned -= w->used;
		w->used = 0;
	}
	ocreg_buf_add(&w->bytes, more->data, more->len);
}

static int read_more(struct ocreg_watch *w, struct ocreg_error **reterr)
{
	struct ocreg_buf more = { 0 };
	int r = ocreg_exchange_read(&w->x, &more, reterr);

	if (!r)
		add_bytes(w, &more);
	if (w->bytes.oom)
		r = ocreg_fail_oom(reterr);
	ocreg_buf_done(&more);
	return r;
}

static int fail_limit(const struct ocreg_watch *w, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_LIMIT, NULL, "select fewer objects by labels, or look at what makes this one so large",
			  "%s: an event has more than %zu bytes", ocreg_pool_server(w->work.client->pool), (size_t) MOST_LINE);
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
			   ocreg_pool_server(w->work.client->pool), said ? said : "the server does not say why");

	ocreg_unref(status);
	return r;
}

/* What was told already is no news: a list and a stream overlap. */
static int take_object(struct ocreg_watch *w, const char *type, struct ocreg_object *o)
{
	int news;

	if (strcmp(type, "BOOKMARK") == 0)
		return 0;
	if (strcmp(type, "DELETED") == 0) {
		if (!ocreg_known_forget(&w->known, o) && w->known.complete)
			return 0;
		w->type = OCREG_EVENT_DELETED;
	} else {
		news = ocreg_known_see(&w->known, o);
		if (news < 0 || news == OCREG_NEWS_SAME)
			return news < 0 ? news : 0;
		if (w->known.complete)
			w->type = ocreg_watch_event_of((enum ocreg_news) news);
		else
			w->type = strcmp(type, "ADDED") == 0 ? OCREG_EVENT_ADDED : OCREG_EVENT_MODIFIED;
	}
	w->object = ocreg_ref(o);
	return OCREG_TOLD;
}

/* The version moves if all goes well, and only then: what could not be told is sent again. */
static int move_on(struct ocreg_watch *w, const char *type, struct ocreg_object *o)
{
	char *version = strdup(ocreg_object_version(o));
	int r = version ? take_object(w, type, o) : OCREG_E_NOMEM;

	if (r < 0)
		ocreg_free(version);
	else
		ocreg_watch_set_version(w, version);
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
						  ocreg_pool_server(w->work.client->pool));
}

static int take_event(struct ocreg_watch *w, const char *type, struct ocreg_object *o, struct ocreg_error **reterr)
{
	int r = is_event(type) && o ? check_object(w, type, o) : OCREG_E_TYPE;

	if (!r)
		r = move_on(w, type, o);
	return r < 0 ? fail_event(w, r, reterr) : r;
}

/* What an ERROR has is no object of ours: it is read by itself. */
static int take_last_event(struct ocreg_watch *w, const char *line, size_t n, struct ocreg_error **reterr)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_object *event = NULL;
	int r;

	options.format = OCREG_FORMAT_JSON;
	r = ocreg_decode(OCREG_TYPE_watch_event, line, n, &options, &event, NULL);
	r = r ? fail_event(w, r, reterr) : take_error(w, &event->values[OCREG_F_watch_event_object], reterr);
	ocreg_unref(event);
	return r;
}

static int take_line(struct ocreg_watch *w, const char *line, size_t n, struct ocreg_error **reterr)
{
	struct ocreg_object *event, *o = NULL;
	struct ocreg_parts parts = { OCREG_F_watch_event_object, false, ocreg_schema(w->resource->type), &o, 0, 1, 1 };
	const char *type;
	int r;

	if (strspn(line, " \t\r\n") >= n)
		return 0;
	event = ocreg_new(OCREG_TYPE_watch_event);
	if (!event)
		return ocreg_fail_oom(reterr);
	r = ocreg_decode_parts(event, line, n, &parts, NULL);
	type = ocreg_get_string(event, OCREG_F_watch_event_event_type);
	if (type && strcmp(type, "ERROR") == 0 && (!r || r == OCREG_E_KIND))
		r = take_last_event(w, line, n, reterr);
	else
		r = r ? fail_event(w, r, reterr) : take_event(w, type, o, reterr);
	ocreg_unref(event);
	ocreg_unref(o);
	return r;
}

int ocreg_watch_tell_stream(struct ocreg_watch *w, struct ocreg_error **reterr)
{
	const char *line;
	size_t n;
	int r = 0;

	while (!r && (line = next_line(w, &n)))
		r = take_line(w, line, n, reterr);
	if (!r && w->bytes.len - w->used > MOST_LINE)
		r = fail_limit(w, reterr);
	if (!r && ocreg_span_is_cancelled(&w->span))
		r = ocreg_client_cancelled(w->work.client, reterr);
	if (r)
		return r;
	r = read_more(w, reterr);
	if (r)
		return r;
	w->work.due = 0; /* but first whoever drives us looks at the time */
	return OCREG_WAITING;
}
