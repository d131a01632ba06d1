/* SPDX-License-Identifier: Apache-2.0 */
#include <curl/curl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
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

/* One request while it runs. */
struct transfer {
	const struct ocreg_request *q;
	struct ocreg_reply *reply;
	size_t header, sent;
	bool connected, header_ended;
	bool ended;             /* the stream, with all of its body */
	bool stream;            /* the body is handed on, not kept */
	CURLcode broken;        /* how it ended, if not well; told once all that came before was handed on */
	struct ocreg_buf *more; /* where to */
	int failed;             /* the code of what we, not libcurl, found wrong */
};

/* libcurl keeps the connection in the multi handle. */
struct ocreg_http {
	const struct ocreg_access *access;
	const struct ocreg_address *address;
	CURL *easy;
	CURLM *multi;
	struct curl_slist *headers, *route;
	struct transfer *running, stream;
	char detail[CURL_ERROR_SIZE];
};

static void init_libcurl(void)
{
	(void) curl_global_init(CURL_GLOBAL_DEFAULT);
}

/* What the server sends. */

static size_t on_header(char *line, size_t size, size_t n, void *data)
{
	struct transfer *t = ((struct ocreg_http *) data)->running;

	(void) size;
	t->header += n;
	t->header_ended = n <= 2;
	t->failed = t->header > MAX_HEADER ? OCREG_E_LIMIT : ocreg_reply_header(t->reply, line, n);
	return t->failed ? 0 : n;
}

static bool is_good(const struct ocreg_http *h)
{
	long status = 0;

	curl_easy_getinfo(h->easy, CURLINFO_RESPONSE_CODE, &status);
	return status >= 200 && status < 300;
}

static size_t on_body(char *bytes, size_t size, size_t n, void *data)
{
	struct ocreg_http *h = data;
	struct transfer *t = h->running;
	struct ocreg_buf *b = t->stream && is_good(h) ? t->more : &t->reply->body;

	(void) size;
	if (!b) /* the header and the first piece came as one: this piece is asked for again */
		return CURL_WRITEFUNC_PAUSE;
	if (n > OCREG_LIMITS_DEFAULT.bytes - b->len)
		t->failed = OCREG_E_LIMIT;
	else
		ocreg_buf_add(b, bytes, n);
	if (b->oom)
		t->failed = OCREG_E_NOMEM;
	return t->failed ? 0 : n;
}

/* And what it is sent. Not as libcurl's POSTFIELDS, with which it would send a change a second time, unasked, when a connection that was
 * kept dies before the answer. */
static size_t on_send(char *to, size_t size, size_t n, void *data)
{
	struct transfer *t = ((struct ocreg_http *) data)->running;
	size_t left = t->q->n_body - t->sent;

	(void) size;
	if (n > left)
		n = left;
	memcpy(to, t->q->body + t->sent, n);
	t->sent += n;
	return n;
}

static CURLcode on_tls(CURL *easy, void *ssl_ctx, void *data)
{
	struct ocreg_http *h = data;

	(void) easy;
	h->running->connected = true;
	return ocreg_tls_expect(ssl_ctx, h->address->host) ? CURLE_OK : CURLE_SSL_CERTPROBLEM;
}

/* Making a connection. */

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

/* A proxy of the kubeconfig is meant for this server, whatever NO_PROXY says; one of the environment is not meant for this machine. */
static bool set_proxy(struct ocreg_http *h)
{
	CURL *e = h->easy;

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
	       curl_easy_setopt(e, CURLOPT_USERAGENT, "libocreg/" OCREG_VERSION) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_ERRORBUFFER, h->detail) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_SOCKOPTFUNCTION, on_socket) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_HEADERFUNCTION, on_header) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_HEADERDATA, h) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_WRITEFUNCTION, on_body) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_WRITEDATA, h) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_READFUNCTION, on_send) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_READDATA, h) == CURLE_OK;
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

static bool set_route(struct ocreg_http *h)
{
	return !h->address->reroute || (h->route && curl_easy_setopt(h->easy, CURLOPT_CONNECT_TO, h->route) == CURLE_OK);
}

struct ocreg_http *ocreg_http_free(struct ocreg_http *h)
{
	if (!h)
		return NULL;
	curl_easy_cleanup(h->easy);
	curl_multi_cleanup(h->multi);
	curl_slist_free_all(h->route);
	forget_headers(h);
	free(h);
	return NULL;
}

struct ocreg_http *ocreg_http_new(const struct ocreg_access *access, const struct ocreg_address *address)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct ocreg_http *h = calloc(1, sizeof(*h));

	if (!h)
		return NULL;
	pthread_once(&once, init_libcurl);
	h->access = access;
	h->address = address;
	h->easy = curl_easy_init();
	h->multi = curl_multi_init();
	if (address->reroute)
		h->route = curl_slist_append(NULL, address->reroute);
	if (h->easy && h->multi && set_numbers(h->easy) && set_pointers(h) && set_trust(h) && set_proxy(h) && set_route(h))
		return h;
	return ocreg_http_free(h);
}

/* Running a request. */

static CURLcode result_of(CURLM *multi)
{
	int left;
	const CURLMsg *m = curl_multi_info_read(multi, &left);

	return m && m->msg == CURLMSG_DONE ? m->data.result : CURLE_FAILED_INIT;
}

/* Whether a stream has what is waited for: its header, or more of its body. */
static bool has_arrived(const struct ocreg_http *h, const struct transfer *t)
{
	return t->stream && (t->more ? t->more->len > 0 : t->header_ended && is_good(h));
}

#define ARRIVED ((CURLcode) -1)

/* Until the end, the deadline or a cancellation, or the arrival of what a stream waits for. The deadline is ours: libcurl's own does not hold
 * when it runs out of memory. */
static CURLcode run(struct ocreg_http *h, struct transfer *t, const struct ocreg_span *span)
{
	int running = 1;
	CURLMcode m = CURLM_OK;

	while (!m) {
		int64_t left = span->deadline - ocreg_clock_ms();

		m = curl_multi_perform(h->multi, &running);
		if (m || !running)
			break;
		if (has_arrived(h, t))
			return ARRIVED;
		if (ocreg_span_is_cancelled(span))
			t->failed = OCREG_E_CANCELLED;
		else if (left <= 0)
			t->failed = OCREG_E_TIMEOUT;
		if (t->failed)
			break;
		m = curl_multi_poll(h->multi, NULL, 0, left < 1000 ? (int) left : 1000, NULL);
	}
	return !m && !running ? result_of(h->multi) : CURLE_OUT_OF_MEMORY;
}

static bool set_request(struct ocreg_http *h, const struct ocreg_request *q, struct curl_slist *headers)
{
	struct ocreg_buf url = { 0 };
	CURL *e = h->easy;
	bool ok;

	ocreg_buf_addf(&url, "%s%s", h->address->base, q->path);
	ok = !url.oom && curl_easy_setopt(e, CURLOPT_URL, url.data) == CURLE_OK &&
	     curl_easy_setopt(e, CURLOPT_HTTPHEADER, headers) == CURLE_OK;
	if (q->content_type)
		ok = ok && curl_easy_setopt(e, CURLOPT_POST, 1L) == CURLE_OK &&
		     curl_easy_setopt(e, CURLOPT_CUSTOMREQUEST, q->method) == CURLE_OK &&
		     curl_easy_setopt(e, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) q->n_body) == CURLE_OK;
	else
		ok = ok && curl_easy_setopt(e, CURLOPT_HTTPGET, 1L) == CURLE_OK &&
		     curl_easy_setopt(e, CURLOPT_CUSTOMREQUEST, NULL) == CURLE_OK;
	ocreg_buf_done(&url);
	return ok;
}

#define HINT_PROXY "check proxy-url in the kubeconfig, or the variable HTTPS_PROXY"
#define HINT_PORT "check that the port is the API server's; what is there may not speak TLS 1.2 or later, or no TLS at all"

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
	{ CURLE_SEND_FAIL_REWIND, OCREG_E_TRANSPORT, "the connection ended without an answer", NULL },
	{ CURLE_RECV_ERROR, OCREG_E_TRANSPORT, "the connection broke", NULL },
	{ CURLE_SEND_ERROR, OCREG_E_TRANSPORT, "the connection broke", NULL },
	{ CURLE_WEIRD_SERVER_REPLY, OCREG_E_CONTENT, "the answer is not HTTP", NULL },
	{ CURLE_UNSUPPORTED_PROTOCOL, OCREG_E_CONTENT, "the answer is not HTTP", NULL },
	{ CURLE_OUT_OF_MEMORY, OCREG_E_NOMEM, "", NULL },
	{ CURLE_OK, OCREG_E_TRANSPORT, "the request failed", NULL }, /* any other */
};

static const struct outcome *outcome_of(CURLcode rc)
{
	const struct outcome *o = outcomes;

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

static int fail(const struct ocreg_http *h, const struct transfer *t, const struct ocreg_span *span, CURLcode rc,
		struct ocreg_error **reterr)
{
	const struct outcome *o = outcome_of(rc);
	struct ocreg_failure f = {
		.code = t->failed ? t->failed : o->code,
		.server = h->address->server,
		.text = o->text,
		.hint = o->hint,
		.detail = h->detail,
		.timeout = span->timeout,
		.connected = t->connected,
		.secured = reached(h, CURLINFO_PRETRANSFER_TIME_T),
		.answering = t->header > 0,
		.in_body = t->reply->body.len > 0,
		.sent = t->sent > 0,
	};

	/* A header line that is too long for libcurl is "out of memory" to it. */
	if (!t->failed && rc == CURLE_OUT_OF_MEMORY && reached(h, CURLINFO_STARTTRANSFER_TIME_T))
		f.code = OCREG_E_LIMIT;
	curl_easy_getinfo(h->easy, CURLINFO_SSL_VERIFYRESULT, &f.verify);
	return ocreg_failure_report(&f, reterr);
}

/* Begin a request, and go on until it has ended or the header of a stream is there. */
static CURLcode start(struct ocreg_http *h, struct transfer *t, const struct ocreg_span *span)
{
	struct curl_slist type = { (char *) t->q->content_type, h->headers };
	long status = 0;
	CURLcode rc = CURLE_OUT_OF_MEMORY;

	h->running = t;
	h->detail[0] = '\0';
	if (set_request(h, t->q, t->q->content_type ? &type : h->headers) && !curl_multi_add_handle(h->multi, h->easy))
		rc = run(h, t, span);
	else
		t->failed = OCREG_E_NOMEM;
	if (rc == CURLE_OK && !t->header_ended) /* which libcurl takes for an answer without a body */
		rc = CURLE_PARTIAL_FILE;
	curl_easy_getinfo(h->easy, CURLINFO_RESPONSE_CODE, &status);
	t->reply->status = (int) status;
	return rc;
}

static void stop(struct ocreg_http *h)
{
	curl_multi_remove_handle(h->multi, h->easy);
	h->running = NULL;
}

int ocreg_http_do(struct ocreg_http *h, const struct ocreg_span *span, const struct ocreg_request *q, struct ocreg_reply *ret,
		  struct ocreg_error **reterr)
{
	struct transfer t = { .q = q, .reply = ret };
	CURLcode rc = start(h, &t, span);

	stop(h);
	return t.failed || rc != CURLE_OK ? fail(h, &t, span, rc, reterr) : 0;
}

int ocreg_http_open(struct ocreg_http *h, const struct ocreg_span *span, const struct ocreg_request *q, struct ocreg_reply *ret,
		    struct ocreg_error **reterr)
{
	struct transfer *t = &h->stream;
	CURLcode rc;

	*t = (struct transfer) { .q = q, .reply = ret, .stream = true };
	rc = start(h, t, span);
	t->ended = rc == CURLE_OK;
	return t->failed || (rc != CURLE_OK && rc != ARRIVED) ? fail(h, t, span, rc, reterr) : 0;
}

static CURLcode go_on(struct ocreg_http *h, struct transfer *t, const struct ocreg_span *span)
{
	CURLcode rc = t->broken ? t->broken : curl_easy_pause(h->easy, CURLPAUSE_CONT);

	if (rc != CURLE_OK)
		return rc;
	return t->more->len ? ARRIVED : run(h, t, span);
}

/* A stream survives that nobody waits for it any longer. */
static int stop_waiting(struct ocreg_http *h, struct transfer *t, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	int r = t->failed == OCREG_E_TIMEOUT ? t->failed : fail(h, t, span, CURLE_OK, reterr);

	t->failed = 0;
	return r;
}

int ocreg_http_read(struct ocreg_http *h, const struct ocreg_span *span, struct ocreg_buf *more, struct ocreg_error **reterr)
{
	struct transfer *t = &h->stream;
	CURLcode rc;

	if (t->ended)
		return 1;
	t->more = more;
	rc = go_on(h, t, span);
	t->more = NULL;
	if (t->failed == OCREG_E_TIMEOUT || t->failed == OCREG_E_CANCELLED)
		return stop_waiting(h, t, span, reterr);
	t->ended = rc == CURLE_OK;
	if (rc == CURLE_OK || rc == ARRIVED)
		return rc == CURLE_OK && !more->len;
	t->broken = rc;
	return more->len && !t->failed ? 0 : fail(h, t, span, rc, reterr);
}

bool ocreg_http_close(struct ocreg_http *h)
{
	bool ended = h->stream.ended;

	stop(h);
	return ended;
}

void ocreg_http_wake(struct ocreg_http *h)
{
	curl_multi_wakeup(h->multi);
}
