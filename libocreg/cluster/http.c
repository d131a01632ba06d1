/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include "base/error.h"
#include "base/limits.h"
#include "cluster/transfer.h"

struct ocreg_http *ocreg_http_free(struct ocreg_http *h)
{
	if (!h)
		return NULL;
	ocreg_http_stop(h);
	curl_easy_cleanup(h->easy);
	curl_slist_free_all(h->route);
	ocreg_http_forget_headers(h);
	ocreg_identity_unref(h->identity);
	free(h->proxy_host);
	free(h);
	return NULL;
}

struct ocreg_http *ocreg_http_new(const struct ocreg_access *access)
{
	struct ocreg_http *h = calloc(1, sizeof(*h));

	if (!h)
		return NULL;
	h->access = access;
	h->easy = curl_easy_init();
	return h->easy && ocreg_http_set_up(h) ? h : ocreg_http_free(h);
}

const struct ocreg_identity *ocreg_http_identity(const struct ocreg_http *h)
{
	return h->identity;
}

int ocreg_http_start(struct ocreg_http *h, struct ocreg_wire *wire, struct ocreg_bell *bell, const struct ocreg_message *q,
		     struct ocreg_reply *reply, bool stream)
{
	int r;

	h->now = (struct ocreg_transfer) { .q = q, .reply = reply, .stream = stream };
	h->ride = (struct ocreg_ride) { .bell = bell };
	h->type = (struct curl_slist) { (char *) q->content_type, h->headers };
	h->detail[0] = '\0';
	r = ocreg_http_find_way(h);
	if (r)
		return r;
	if (curl_easy_setopt(h->easy, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t) (stream ? 0 : OCREG_LIMITS_DEFAULT.bytes)) ||
	    curl_easy_setopt(h->easy, CURLOPT_FORBID_REUSE, 1L) ||
	    curl_easy_setopt(h->easy, CURLOPT_FRESH_CONNECT, (long) q->fresh) ||
	    !ocreg_http_set_request(h, q, q->content_type ? &h->type : h->headers) || !ocreg_wire_add(wire, h->easy, &h->ride))
		return OCREG_E_NOMEM;
	h->wire = wire;
	return 0;
}

/* What libcurl takes for an answer without a body. */
static bool has_no_header(const struct ocreg_http *h)
{
	return h->ride.result == CURLE_OK && !h->now.header_ended;
}

/* Our own reasons to break it off; the deadline is ours, since libcurl's own does not hold when it runs out of memory. */
static int end_of(const struct ocreg_http *h, const struct ocreg_span *span)
{
	if (h->now.failed)
		return h->now.failed;
	if (h->ride.ended)
		return 0;
	if (ocreg_wire_is_broken(h->wire))
		return OCREG_E_NOMEM;
	if (ocreg_span_is_cancelled(span))
		return OCREG_E_CANCELLED;
	return ocreg_span_now(span) >= span->deadline ? OCREG_E_TIMEOUT : 0;
}

int ocreg_http_check(struct ocreg_http *h, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	struct ocreg_transfer *t = &h->now;
	int code = end_of(h, span);
	long status = 0;

	curl_easy_getinfo(h->easy, CURLINFO_RESPONSE_CODE, &status);
	t->reply->status = (int) status;
	if (code)
		return ocreg_http_fail(h, code, span, reterr);
	if (!h->ride.ended)
		return t->stream && t->header_ended && ocreg_transfer_is_good(h) ? 0 : OCREG_WAITING;
	if (has_no_header(h))
		h->ride.result = CURLE_PARTIAL_FILE;
	return h->ride.result == CURLE_OK || (t->stream && t->ahead.len) ? 0 : ocreg_http_fail(h, 0, span, reterr);
}

/* What arrived ahead is handed over as a whole, and more may come. */
static int hand_over(struct ocreg_http *h, struct ocreg_buf *more)
{
	struct ocreg_transfer *t = &h->now;

	ocreg_buf_done(more);
	*more = t->ahead;
	t->ahead = (struct ocreg_buf) { 0 };
	if (!t->paused)
		return 0;
	t->paused = false;
	curl_easy_pause(h->easy, CURLPAUSE_CONT); /* how it went shows when it goes on */
	ocreg_wire_kick(h->wire);
	return 0;
}

int ocreg_http_read(struct ocreg_http *h, const struct ocreg_span *span, struct ocreg_buf *more, struct ocreg_error **reterr)
{
	struct ocreg_transfer *t = &h->now;
	int code = t->ahead.len ? 0 : end_of(h, span);

	if (t->ahead.len)
		return hand_over(h, more);
	if (code == OCREG_E_TIMEOUT) /* which is for who waits to tell */
		return OCREG_WAITING;
	if (code)
		return ocreg_http_fail(h, code, span, reterr);
	if (!h->ride.ended)
		return OCREG_WAITING;
	return h->ride.result == CURLE_OK ? OCREG_ENDED : ocreg_http_fail(h, 0, span, reterr);
}

static int64_t time_of(const struct ocreg_http *h, CURLINFO what)
{
	curl_off_t v = 0;

	curl_easy_getinfo(h->easy, what, &v);
	return v;
}

void ocreg_http_times(const struct ocreg_http *h, struct ocreg_http_times *ret)
{
	long connections = 0;

	curl_easy_getinfo(h->easy, CURLINFO_NUM_CONNECTS, &connections);
	*ret = (struct ocreg_http_times) {
		.fresh = connections > 0,
		.name = time_of(h, CURLINFO_NAMELOOKUP_TIME_T),
		.connect = time_of(h, CURLINFO_CONNECT_TIME_T),
		.tls = time_of(h, CURLINFO_APPCONNECT_TIME_T),
		.answer = time_of(h, CURLINFO_STARTTRANSFER_TIME_T),
		.total = time_of(h, CURLINFO_TOTAL_TIME_T),
	};
}

void ocreg_http_headers(const struct ocreg_http *h, void (*fn)(const char *line, void *data), void *data)
{
	if (h->now.q && h->now.q->content_type)
		fn(h->now.q->content_type, data);
	for (const struct curl_slist *l = h->headers; l; l = l->next)
		fn(l->data, data);
}

bool ocreg_http_stop(struct ocreg_http *h)
{
	bool whole = h->ride.ended && h->ride.result == CURLE_OK;

	if (h->wire)
		ocreg_wire_remove(h->wire, h->easy);
	h->wire = NULL;
	/* Now, while the connection is this thread's: it may outlive the request, and end in another. */
	ocreg_tls_trial_done(&h->trial);
	ocreg_tls_trial_done(&h->proxy_trial);
	ocreg_buf_done(&h->now.ahead);
	h->now = (struct ocreg_transfer) { .q = NULL };
	return whole;
}
