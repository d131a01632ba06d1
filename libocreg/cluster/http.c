/* SPDX-License-Identifier: Apache-2.0 */
#include <curl/curl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include "base/error.h"
#include "base/limits.h"
#include "cluster/failure.h"
#include "cluster/http.h"
#include "cluster/tls.h"

#define MAX_HEADER (256u << 10)

/* A peer that is gone without a word is noticed after IDLE + PROBES * INTERVAL seconds where nothing is sent, and after UNHEARD ms
 * where something is. */
#define IDLE 15
#define INTERVAL 5
#define PROBES 4
#define UNHEARD 30000

#define MOST_AHEAD (256u << 10) /* bytes of a stream that nobody has read yet */

/* One request while it runs. */
struct transfer {
	const struct ocreg_message *q;
	struct ocreg_reply *reply;
	size_t header;
	bool connected, sent, header_ended;
	bool stream;            /* the body is handed on, not kept */
	bool paused;            /* until some of it was */
	struct ocreg_buf ahead; /* what was not handed on yet */
	int failed;             /* the code of what we, not libcurl, found wrong */
};

/* libcurl keeps the connection in the multi handle. */
struct ocreg_http {
	const struct ocreg_access *access;
	const struct ocreg_address *address;
	CURL *easy;
	struct ocreg_wire *wire; /* it runs on; NULL when it does not */
	struct ocreg_ride ride;
	struct transfer now;
	struct ocreg_tls_trial trial;
	struct curl_slist *headers, *route, type;
	char detail[CURL_ERROR_SIZE];
};

/* What the server sends. */

static bool is_good(const struct ocreg_http *h)
{
	long status = 0;

	curl_easy_getinfo(h->easy, CURLINFO_RESPONSE_CODE, &status);
	return status >= 200 && status < 300;
}

/* A connection is kept only once it has answered: libcurl would keep one on which half a request was sent. And the next answer may begin in the middle of one that says in two ways where it ends. */
static size_t on_header(char *line, size_t size, size_t n, void *data)
{
	struct ocreg_http *h = data;
	struct transfer *t = &h->now;

	(void) size;
	t->header += n;
	t->header_ended = n <= 2;
	if (h->access->hooks && h->access->hooks->log_level >= OCREG_LOG_BODIES)
		ocreg_buf_add(&t->reply->header, line, n);
	t->failed = t->header > MAX_HEADER ? OCREG_E_LIMIT : ocreg_reply_header(t->reply, line, n);
	if (t->header_ended)
		curl_easy_setopt(h->easy, CURLOPT_FORBID_REUSE, (long) ocreg_reply_is_ambiguous(t->reply));
	if (t->header_ended && t->stream && is_good(h))
		ocreg_wire_ring(h->wire, h->ride.bell);
	return t->failed ? 0 : n;
}

static size_t on_body(char *bytes, size_t size, size_t n, void *data)
{
	struct ocreg_http *h = data;
	struct transfer *t = &h->now;
	bool ahead = t->stream && is_good(h);
	struct ocreg_buf *b = ahead ? &t->ahead : &t->reply->body;

	(void) size;
	t->paused = ahead && b->len >= MOST_AHEAD;
	if (t->paused)
		return CURL_WRITEFUNC_PAUSE;
	if (n > OCREG_LIMITS_DEFAULT.bytes - b->len)
		t->failed = OCREG_E_LIMIT;
	else
		ocreg_buf_add(b, bytes, n);
	if (b->oom)
		t->failed = OCREG_E_NOMEM;
	if (ahead)
		ocreg_wire_ring(h->wire, h->ride.bell);
	return t->failed ? 0 : n;
}

/* And what it is sent: a change once. When a connection that was kept dies before the answer, libcurl would send it a second time, unasked. */
static int on_sending(void *data, char *peer, char *own, int peer_port, int own_port)
{
	struct transfer *t = &((struct ocreg_http *) data)->now;
	bool again = t->sent && t->q->content_type;

	(void) peer;
	(void) own;
	(void) peer_port;
	(void) own_port;
	t->sent = true;
	return again ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

static CURLcode on_tls(CURL *easy, void *ssl_ctx, void *data)
{
	struct ocreg_http *h = data;

	(void) easy;
	h->now.connected = true;
	h->trial.host = h->address->host;
	h->trial.trust = h->access->ca.len ? "the authorities of the kubeconfig" : NULL;
	return ocreg_tls_expect(ssl_ctx, &h->trial) ? CURLE_OK : CURLE_SSL_CERTPROBLEM;
}

/* Making a connection. */

/* Closed on exec, and not to be waited for: libcurl asks for the latter without looking whether it was granted. */
static curl_socket_t on_open(void *data, curlsocktype purpose, struct curl_sockaddr *a)
{
	(void) data;
	(void) purpose;
	return socket(a->family, a->socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, a->protocol);
}

/* Where the system does not know these, the connection is as good as the system makes it. */
static int on_socket(void *data, curl_socket_t s, curlsocktype purpose)
{
	const int probes = PROBES;
	const unsigned unheard = UNHEARD;

	(void) data;
	(void) purpose;
	(void) setsockopt(s, IPPROTO_TCP, TCP_KEEPCNT, &probes, sizeof(probes));
	(void) setsockopt(s, IPPROTO_TCP, TCP_USER_TIMEOUT, &unheard, sizeof(unheard));
	return CURL_SOCKOPT_OK;
}

static bool set_blob(CURL *e, CURLoption option, const struct ocreg_buf *pem)
{
	struct curl_blob blob = { pem->data, pem->len, CURL_BLOB_NOCOPY };

	return curl_easy_setopt(e, option, &blob) == CURLE_OK;
}

/* libcurl is built with a folder of authorities to trust: unless that is off as well, it counts beside the cluster's own. */
static bool set_trust(struct ocreg_http *h)
{
	const struct ocreg_access *a = h->access;
	CURL *e = h->easy;

	if (a->ca.len && (!set_blob(e, CURLOPT_CAINFO_BLOB, &a->ca) || curl_easy_setopt(e, CURLOPT_CAINFO, NULL) ||
			  curl_easy_setopt(e, CURLOPT_CAPATH, NULL)))
		return false;
	if (a->cert.len && (!set_blob(e, CURLOPT_SSLCERT_BLOB, &a->cert) || !set_blob(e, CURLOPT_SSLKEY_BLOB, &a->key)))
		return false;
	return curl_easy_setopt(e, CURLOPT_SSL_CTX_FUNCTION, on_tls) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_SSL_CTX_DATA, h) == CURLE_OK;
}

static bool is_resolved_by_caller(const struct ocreg_http *h)
{
	return h->access->hooks && h->access->hooks->resolve;
}

/* A proxy of the kubeconfig is meant for this server, whatever NO_PROXY says; one of the environment is not meant for this machine. */
static bool set_proxy(struct ocreg_http *h)
{
	CURL *e = h->easy;

	if (is_resolved_by_caller(h))
		return curl_easy_setopt(e, CURLOPT_PROXY, "") == CURLE_OK;
	if (h->access->proxy)
		return curl_easy_setopt(e, CURLOPT_PROXY, h->access->proxy) == CURLE_OK &&
		       curl_easy_setopt(e, CURLOPT_NOPROXY, "") == CURLE_OK;
	return !h->address->is_loopback || curl_easy_setopt(e, CURLOPT_PROXY, "") == CURLE_OK;
}

static bool set_numbers(CURL *e)
{
	static const struct {
		CURLoption option;
		long value;
	} numbers[] = {
		{ CURLOPT_NOSIGNAL, 1 },
		{ CURLOPT_FOLLOWLOCATION, 0 },
		{ CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1 },
		{ CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2 },
		{ CURLOPT_SSL_VERIFYPEER, 1 },
		{ CURLOPT_SSL_VERIFYHOST, 2 },
		{ CURLOPT_TCP_NODELAY, 1 },
		{ CURLOPT_TCP_KEEPALIVE, 1 },
		{ CURLOPT_TCP_KEEPIDLE, IDLE },
		{ CURLOPT_TCP_KEEPINTVL, INTERVAL },
		{ CURLOPT_NETRC, CURL_NETRC_IGNORED },
		{ CURLOPT_PATH_AS_IS, 1 },
		{ CURLOPT_DISALLOW_USERNAME_IN_URL, 1 },
		{ CURLOPT_SUPPRESS_CONNECT_HEADERS, 1 },
#if LIBCURL_VERSION_NUM >= 0x075700
		/* A name service that hangs must not make the end of a call wait for it. */
		{ CURLOPT_QUICK_EXIT, 1 },
#endif
	};

	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		if (curl_easy_setopt(e, numbers[i].option, numbers[i].value) != CURLE_OK)
			return false;
	return true;
}

static bool set_pointers(struct ocreg_http *h)
{
	CURL *e = h->easy;

	return curl_easy_setopt(e, CURLOPT_PROTOCOLS_STR, "https") == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_USERAGENT, h->access->user_agent) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_ERRORBUFFER, h->detail) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_OPENSOCKETFUNCTION, on_open) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_SOCKOPTFUNCTION, on_socket) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_HEADERFUNCTION, on_header) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_HEADERDATA, h) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_WRITEFUNCTION, on_body) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_WRITEDATA, h) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_PREREQFUNCTION, on_sending) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_PREREQDATA, h) == CURLE_OK;
}

static void wipe_headers(struct ocreg_http *h)
{
	for (struct curl_slist *l = h->headers; l; l = l->next)
		explicit_bzero(l->data, strlen(l->data));
}

static void forget_headers(struct ocreg_http *h)
{
	wipe_headers(h);
	curl_slist_free_all(h->headers);
	h->headers = NULL;
}

void ocreg_http_abandon(struct ocreg_http *h)
{
	wipe_headers(h);
}

static bool add_header(struct ocreg_http *h, const char *name, const char *value)
{
	struct ocreg_buf b = { 0 };
	struct curl_slist *l = NULL;

	ocreg_buf_addf(&b, "%s%s", name, value);
	if (!b.oom)
		l = curl_slist_append(h->headers, b.data);
	ocreg_buf_done(&b);
	if (l)
		h->headers = l;
	return l;
}

/* An empty Expect keeps libcurl from asking leave before it sends a large body. */
bool ocreg_http_authorize(struct ocreg_http *h)
{
	const struct ocreg_access *a = h->access;

	forget_headers(h);
	return add_header(h, "Accept: application/json", "") && add_header(h, "Expect:", "") &&
	       (!a->credential.header.len || add_header(h, a->credential.header.data, "")) &&
	       (!a->as || add_header(h, "Impersonate-User: ", a->as)) &&
	       (!h->address->host_header || add_header(h, "Host: ", h->address->host_header));
}

static bool set_route(struct ocreg_http *h, const char *route)
{
	struct curl_slist *l = route ? curl_slist_append(NULL, route) : NULL;

	if (route && (!l || curl_easy_setopt(h->easy, CURLOPT_CONNECT_TO, l) != CURLE_OK)) {
		curl_slist_free_all(l);
		return false;
	}
	if (l) {
		curl_slist_free_all(h->route);
		h->route = l;
	}
	return true;
}

/* 0, OCREG_E_RESOLVE or OCREG_E_NOMEM. */
static int ask_caller(struct ocreg_http *h)
{
	const struct ocreg_hooks *hooks = h->access->hooks;
	char route[320] = "::";

	if (!is_resolved_by_caller(h))
		return 0;
	if (hooks->resolve(h->address->peer, h->address->port, route + 2, sizeof(route) - 2, hooks->data) || !route[2])
		return OCREG_E_RESOLVE;
	return set_route(h, route) ? 0 : OCREG_E_NOMEM;
}

static bool set_http2(struct ocreg_http *h)
{
	return !h->access->http2 || (curl_easy_setopt(h->easy, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_2TLS) == CURLE_OK &&
				     curl_easy_setopt(h->easy, CURLOPT_PIPEWAIT, 1L) == CURLE_OK);
}

struct ocreg_http *ocreg_http_free(struct ocreg_http *h)
{
	if (!h)
		return NULL;
	ocreg_http_stop(h);
	curl_easy_cleanup(h->easy);
	ocreg_tls_trial_done(&h->trial);
	curl_slist_free_all(h->route);
	forget_headers(h);
	free(h);
	return NULL;
}

struct ocreg_http *ocreg_http_new(const struct ocreg_access *access, const struct ocreg_address *address)
{
	struct ocreg_http *h = calloc(1, sizeof(*h));

	if (!h)
		return NULL;
	h->access = access;
	h->address = address;
	h->easy = curl_easy_init();
	if (h->easy && set_numbers(h->easy) && set_pointers(h) && set_trust(h) && set_proxy(h) &&
	    set_route(h, address->reroute) && set_http2(h))
		return h;
	return ocreg_http_free(h);
}

/* How a request ends. */

#define HINT_PROXY "check proxy-url in the kubeconfig, or the variable HTTPS_PROXY"
#define HINT_PORT "check that the port is the API server's; what is there may not speak TLS 1.2 or later, or no TLS at all"
#define HINT_ENDED                                                                                                             \
	"try again; if it does so each time, check that the port is the API server's: what is there may speak no TLS at all, " \
	"or something on the way there ends connections"

struct outcome {
	CURLcode rc;
	int code;
	const char *text, *hint;
};
static const struct outcome outcomes[] = {
	{ CURLE_COULDNT_RESOLVE_HOST, OCREG_E_RESOLVE, "the name cannot be resolved", NULL },
	{ CURLE_COULDNT_RESOLVE_PROXY, OCREG_E_RESOLVE, "the proxy's name cannot be resolved", HINT_PROXY },
	{ CURLE_COULDNT_CONNECT, OCREG_E_CONNECT, "nobody answers", NULL },
	{ CURLE_PROXY, OCREG_E_CONNECT, "the proxy refuses", HINT_PROXY },
	{ CURLE_PEER_FAILED_VERIFICATION, OCREG_E_TLS, "the server's certificate is not trusted", NULL },
	{ CURLE_SSL_CONNECT_ERROR, OCREG_E_TLS, "the TLS handshake failed", HINT_PORT },
	{ CURLE_PARTIAL_FILE, OCREG_E_TRUNCATED, "the answer was cut short", NULL },
	{ CURLE_GOT_NOTHING, OCREG_E_TRANSPORT, "the connection ended without an answer", NULL },
	{ CURLE_ABORTED_BY_CALLBACK, OCREG_E_TRANSPORT, "the connection ended without an answer", NULL },
	{ CURLE_RECV_ERROR, OCREG_E_TRANSPORT, "the connection broke", NULL },
	{ CURLE_SEND_ERROR, OCREG_E_TRANSPORT, "the connection broke", NULL },
	{ CURLE_FILESIZE_EXCEEDED, OCREG_E_LIMIT, "", NULL },
	{ CURLE_WEIRD_SERVER_REPLY, OCREG_E_CONTENT, "the answer is not HTTP", NULL },
	{ CURLE_UNSUPPORTED_PROTOCOL, OCREG_E_CONTENT, "the answer is not HTTP", NULL },
	{ CURLE_OUT_OF_MEMORY, OCREG_E_NOMEM, "", NULL },
	{ CURLE_OK, OCREG_E_TRANSPORT, "the request failed", NULL }, /* any other */
};

static const struct outcome ended_early = { CURLE_SSL_CONNECT_ERROR, OCREG_E_TRANSPORT,
					    "the connection ended in the TLS handshake", HINT_ENDED };

/* What libcurl says where TLS itself has nothing to complain about, and OpenSSL where the other end has gone. */
static bool is_ended_early(const struct ocreg_http *h, CURLcode rc)
{
	static const char *const signs[] = { "Recv failure:", "Send failure:", "SSL_connect:", "unexpected eof" };

	for (size_t i = 0; rc == CURLE_SSL_CONNECT_ERROR && i < sizeof(signs) / sizeof(signs[0]); i++)
		if (strstr(h->detail, signs[i]))
			return true;
	return false;
}

static const struct outcome *outcome_of(const struct ocreg_http *h, CURLcode rc)
{
	const struct outcome *o = outcomes;

	if (is_ended_early(h, rc))
		return &ended_early;
	while (o->rc != CURLE_OK && o->rc != rc)
		o++;
	return o;
}

static bool reached(const struct ocreg_http *h, CURLINFO what)
{
	curl_off_t v = 0;

	curl_easy_getinfo(h->easy, what, &v);
	return v > 0;
}

static int fail(const struct ocreg_http *h, int code, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	CURLcode rc = h->ride.ended ? (CURLcode) h->ride.result : CURLE_OK;
	const struct transfer *t = &h->now;
	const struct outcome *o = outcome_of(h, rc);
	struct ocreg_failure f = {
		.code = code ? code : o->code,
		.server = h->address->server,
		.text = o->text,
		.hint = o->hint,
		.detail = h->detail,
		.timeout = span->timeout,
		.connected = t->connected,
		.secured = reached(h, CURLINFO_PRETRANSFER_TIME_T),
		.answering = t->header > 0,
		.in_body = t->reply->body.len > 0 || rc == CURLE_FILESIZE_EXCEEDED,
		.sent = t->sent && t->q->content_type,
	};

	/* A header line that is too long for libcurl is "out of memory" to it. */
	if (!code && rc == CURLE_OUT_OF_MEMORY && reached(h, CURLINFO_STARTTRANSFER_TIME_T))
		f.code = OCREG_E_LIMIT;
	f.trial = &h->trial;
	return ocreg_failure_report(&f, reterr);
}

/* Running one. */

static bool set_request(struct ocreg_http *h, const struct ocreg_message *q, struct curl_slist *headers)
{
	struct ocreg_buf url = { 0 };
	CURL *e = h->easy;
	bool ok;

	ocreg_buf_addf(&url, "%s%s", h->address->base, q->path);
	ok = !url.oom && curl_easy_setopt(e, CURLOPT_URL, url.data) == CURLE_OK &&
	     curl_easy_setopt(e, CURLOPT_HTTPHEADER, headers) == CURLE_OK;
	if (q->content_type)
		ok = ok && curl_easy_setopt(e, CURLOPT_POSTFIELDS, q->body) == CURLE_OK &&
		     curl_easy_setopt(e, CURLOPT_CUSTOMREQUEST, q->method) == CURLE_OK &&
		     curl_easy_setopt(e, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) q->n_body) == CURLE_OK;
	else
		ok = ok && curl_easy_setopt(e, CURLOPT_HTTPGET, 1L) == CURLE_OK &&
		     curl_easy_setopt(e, CURLOPT_CUSTOMREQUEST, NULL) == CURLE_OK;
	ocreg_buf_done(&url);
	return ok;
}

int ocreg_http_start(struct ocreg_http *h, struct ocreg_wire *wire, struct ocreg_bell *bell, const struct ocreg_message *q,
		     struct ocreg_reply *reply, bool stream)
{
	int r;

	h->now = (struct transfer) { .q = q, .reply = reply, .stream = stream };
	h->ride = (struct ocreg_ride) { .bell = bell };
	h->type = (struct curl_slist) { (char *) q->content_type, h->headers };
	h->detail[0] = '\0';
	ocreg_tls_trial_done(&h->trial);
	r = ask_caller(h);
	if (r)
		return r;
	if (curl_easy_setopt(h->easy, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t) (stream ? 0 : OCREG_LIMITS_DEFAULT.bytes)) ||
	    curl_easy_setopt(h->easy, CURLOPT_FORBID_REUSE, 1L) ||
	    curl_easy_setopt(h->easy, CURLOPT_FRESH_CONNECT, (long) q->fresh) ||
	    !set_request(h, q, q->content_type ? &h->type : h->headers) || !ocreg_wire_add(wire, h->easy, &h->ride))
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
	struct transfer *t = &h->now;
	int code = end_of(h, span);
	long status = 0;

	curl_easy_getinfo(h->easy, CURLINFO_RESPONSE_CODE, &status);
	t->reply->status = (int) status;
	if (code)
		return fail(h, code, span, reterr);
	if (!h->ride.ended)
		return t->stream && t->header_ended && is_good(h) ? 0 : OCREG_WAITING;
	if (has_no_header(h))
		h->ride.result = CURLE_PARTIAL_FILE;
	return h->ride.result == CURLE_OK || (t->stream && t->ahead.len) ? 0 : fail(h, 0, span, reterr);
}

/* What arrived ahead is handed over as a whole, and more may come. */
static int hand_over(struct ocreg_http *h, struct ocreg_buf *more)
{
	struct transfer *t = &h->now;

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
	struct transfer *t = &h->now;
	int code = t->ahead.len ? 0 : end_of(h, span);

	if (t->ahead.len)
		return hand_over(h, more);
	if (code == OCREG_E_TIMEOUT) /* which is for who waits to tell */
		return OCREG_WAITING;
	if (code)
		return fail(h, code, span, reterr);
	if (!h->ride.ended)
		return OCREG_WAITING;
	return h->ride.result == CURLE_OK ? OCREG_ENDED : fail(h, 0, span, reterr);
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
	ocreg_buf_done(&h->now.ahead);
	h->now = (struct transfer) { .q = NULL };
	return whole;
}
