/* SPDX-License-Identifier: Apache-2.0 */
#include <curl/curl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include "base/clock.h"
#include "base/error.h"
#include "base/limits.h"
#include "cluster/address.h"
#include "cluster/failure.h"
#include "cluster/http.h"
#include "cluster/tls.h"

#define MAX_HEADER (256u << 10)

/* One request while it runs. */
struct transfer {
	const struct ocreg_request *q;
	struct ocreg_reply *reply;
	size_t header, sent;
	bool connected, header_ended;
	int failed; /* the code of what we, not libcurl, found wrong */
};

/* A connection: libcurl keeps it in the multi handle. */
struct slot {
	struct slot *next;
	struct ocreg_http *http;
	CURL *easy;
	CURLM *multi;
	struct curl_slist *headers, *route;
	unsigned generation; /* of the credential in headers */
	struct transfer *running;
	char detail[CURL_ERROR_SIZE];
};

struct ocreg_http {
	struct ocreg_access *access;
	struct ocreg_address address;
	pid_t pid;
	pthread_mutex_t lock;
	pthread_cond_t cancelled;
	struct slot *idle, *busy; /* locked */
};

static void init_libcurl(void)
{
	(void) curl_global_init(CURL_GLOBAL_DEFAULT);
}

/* What the server sends. */

static size_t on_header(char *line, size_t size, size_t n, void *data)
{
	struct transfer *t = ((struct slot *) data)->running;

	(void) size;
	t->header += n;
	t->header_ended = n <= 2;
	t->failed = t->header > MAX_HEADER ? OCREG_E_LIMIT : ocreg_reply_header(t->reply, line, n);
	return t->failed ? 0 : n;
}

static size_t on_body(char *bytes, size_t size, size_t n, void *data)
{
	struct transfer *t = ((struct slot *) data)->running;
	struct ocreg_buf *b = &t->reply->body;

	(void) size;
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
	struct transfer *t = ((struct slot *) data)->running;
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
	struct slot *s = data;

	(void) easy;
	s->running->connected = true;
	return ocreg_tls_expect(ssl_ctx, s->http->address.host) ? CURLE_OK : CURLE_SSL_CERTPROBLEM;
}

/* Making a connection. */

static bool set_blob(CURL *e, CURLoption option, const struct ocreg_buf *pem)
{
	struct curl_blob blob = { pem->data, pem->len, CURL_BLOB_NOCOPY };

	return curl_easy_setopt(e, option, &blob) == CURLE_OK;
}

/* libcurl is built with a folder of authorities to trust: unless that is off as well, it counts beside the cluster's own. */
static bool set_trust(struct slot *s)
{
	struct ocreg_access *a = s->http->access;
	CURL *e = s->easy;

	if (a->ca.len && (!set_blob(e, CURLOPT_CAINFO_BLOB, &a->ca) || curl_easy_setopt(e, CURLOPT_CAINFO, NULL) ||
			  curl_easy_setopt(e, CURLOPT_CAPATH, NULL)))
		return false;
	if (a->cert.len && (!set_blob(e, CURLOPT_SSLCERT_BLOB, &a->cert) || !set_blob(e, CURLOPT_SSLKEY_BLOB, &a->key)))
		return false;
	return curl_easy_setopt(e, CURLOPT_SSL_CTX_FUNCTION, on_tls) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_SSL_CTX_DATA, s) == CURLE_OK;
}

/* A proxy of the kubeconfig is meant for this server, whatever NO_PROXY says; one of the environment is not meant for this machine. */
static bool set_proxy(struct slot *s)
{
	struct ocreg_http *h = s->http;
	CURL *e = s->easy;

	if (h->access->proxy)
		return curl_easy_setopt(e, CURLOPT_PROXY, h->access->proxy) == CURLE_OK &&
		       curl_easy_setopt(e, CURLOPT_NOPROXY, "") == CURLE_OK;
	return !h->address.is_loopback || curl_easy_setopt(e, CURLOPT_PROXY, "") == CURLE_OK;
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

static bool set_pointers(struct slot *s)
{
	CURL *e = s->easy;

	return curl_easy_setopt(e, CURLOPT_PROTOCOLS_STR, "https") == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_USERAGENT, "libocreg/" OCREG_VERSION) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_ERRORBUFFER, s->detail) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_HEADERFUNCTION, on_header) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_HEADERDATA, s) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_WRITEFUNCTION, on_body) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_WRITEDATA, s) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_READFUNCTION, on_send) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_READDATA, s) == CURLE_OK;
}

static void forget_headers(struct slot *s)
{
	for (struct curl_slist *l = s->headers; l; l = l->next)
		explicit_bzero(l->data, strlen(l->data));
	curl_slist_free_all(s->headers);
	s->headers = NULL;
}

static bool add_header(struct slot *s, const char *name, const char *value)
{
	struct ocreg_buf b = { 0 };
	struct curl_slist *l = NULL;

	ocreg_buf_addf(&b, "%s%s", name, value);
	if (!b.oom)
		l = curl_slist_append(s->headers, b.data);
	ocreg_buf_done(&b);
	if (l)
		s->headers = l;
	return l;
}

/* An empty Expect keeps libcurl from asking leave before it sends a large body. */
static bool make_headers(struct slot *s)
{
	struct ocreg_access *a = s->http->access;

	forget_headers(s);
	s->generation = a->credential.generation;
	return add_header(s, "Accept: application/json", "") && add_header(s, "Expect:", "") &&
	       (!a->credential.header.len || add_header(s, a->credential.header.data, "")) &&
	       (!a->as || add_header(s, "Impersonate-User: ", a->as)) &&
	       (!s->http->address.host_header || add_header(s, "Host: ", s->http->address.host_header));
}

static bool set_route(struct slot *s)
{
	return !s->http->address.reroute || (s->route && curl_easy_setopt(s->easy, CURLOPT_CONNECT_TO, s->route) == CURLE_OK);
}

static struct slot *slot_free(struct slot *s)
{
	if (!s)
		return NULL;
	curl_easy_cleanup(s->easy);
	curl_multi_cleanup(s->multi);
	curl_slist_free_all(s->route);
	forget_headers(s);
	free(s);
	return NULL;
}

static struct slot *slot_new(struct ocreg_http *h)
{
	struct slot *s = calloc(1, sizeof(*s));

	if (!s)
		return NULL;
	s->http = h;
	s->easy = curl_easy_init();
	s->multi = curl_multi_init();
	if (h->address.reroute)
		s->route = curl_slist_append(NULL, h->address.reroute);
	if (s->easy && s->multi && set_numbers(s->easy) && set_pointers(s) && set_trust(s) && set_proxy(s) && set_route(s))
		return s;
	return slot_free(s);
}

/* The pool. */

/* A connection nobody uses, or a new one, with the headers of the credential as it is now. */
static struct slot *acquire(struct ocreg_http *h)
{
	struct slot *s;

	pthread_mutex_lock(&h->lock);
	s = h->idle;
	if (s)
		h->idle = s->next;
	else
		s = slot_new(h);
	if (s && (ocreg_credential_refresh(&h->access->credential, s->generation, false) || !s->headers) && !make_headers(s))
		s = slot_free(s);
	if (s) {
		s->next = h->busy;
		h->busy = s;
	}
	pthread_mutex_unlock(&h->lock);
	return s;
}

static void release(struct slot *s, bool reusable)
{
	struct ocreg_http *h = s->http;

	pthread_mutex_lock(&h->lock);
	for (struct slot **p = &h->busy; *p; p = &(*p)->next) {
		if (*p != s)
			continue;
		*p = s->next;
		break;
	}
	if (reusable) {
		s->next = h->idle;
		h->idle = s;
	}
	pthread_mutex_unlock(&h->lock);
	if (!reusable)
		slot_free(s);
}

static unsigned count_cancels(const struct ocreg_cancels *c)
{
	unsigned n = 0;

	for (; c; c = c->base)
		n += atomic_load(&c->n);
	return n;
}

static bool is_cancelled(const struct ocreg_span *span)
{
	return count_cancels(span->cancels) != span->seen;
}

void ocreg_http_cancel(struct ocreg_http *h, struct ocreg_cancels *cancels)
{
	if (getpid() != h->pid)
		return;
	pthread_mutex_lock(&h->lock);
	atomic_fetch_add(&cancels->n, 1);
	for (struct slot *s = h->busy; s; s = s->next)
		curl_multi_wakeup(s->multi);
	pthread_cond_broadcast(&h->cancelled);
	pthread_mutex_unlock(&h->lock);
}

struct ocreg_span ocreg_http_span(const struct ocreg_cancels *cancels, int64_t timeout_ms)
{
	return (struct ocreg_span) { ocreg_clock_ms() + timeout_ms, timeout_ms, cancels, count_cancels(cancels) };
}

int ocreg_http_wait(struct ocreg_http *h, const struct ocreg_span *span, int64_t ms)
{
	int64_t until = ocreg_clock_ms() + ms;
	struct timespec t = { until / 1000, until % 1000 * 1000000 };
	bool cancelled;

	if (until >= span->deadline)
		return OCREG_E_TIMEOUT;
	pthread_mutex_lock(&h->lock);
	while (!(cancelled = is_cancelled(span)))
		if (pthread_cond_timedwait(&h->cancelled, &h->lock, &t) != 0)
			break;
	pthread_mutex_unlock(&h->lock);
	return cancelled ? OCREG_E_CANCELLED : 0;
}

/* Running a request. */

static CURLcode result_of(CURLM *multi)
{
	int left;
	const CURLMsg *m = curl_multi_info_read(multi, &left);

	return m && m->msg == CURLMSG_DONE ? m->data.result : CURLE_FAILED_INIT;
}

/* Until the end, the deadline or a cancellation. The deadline is ours: libcurl's own does not hold when it runs out of memory. */
static CURLcode run(struct slot *s, struct transfer *t, const struct ocreg_span *span)
{
	int running = 1;
	CURLMcode m = curl_multi_add_handle(s->multi, s->easy);
	CURLcode rc = CURLE_OUT_OF_MEMORY;

	while (!m) {
		int64_t left = span->deadline - ocreg_clock_ms();

		m = curl_multi_perform(s->multi, &running);
		if (m || !running)
			break;
		if (is_cancelled(span))
			t->failed = OCREG_E_CANCELLED;
		else if (left <= 0)
			t->failed = OCREG_E_TIMEOUT;
		if (t->failed)
			break;
		m = curl_multi_poll(s->multi, NULL, 0, left < 1000 ? (int) left : 1000, NULL);
	}
	if (!m && !running)
		rc = result_of(s->multi);
	curl_multi_remove_handle(s->multi, s->easy);
	return rc;
}

static bool set_request(struct slot *s, const struct ocreg_request *q, struct curl_slist *headers)
{
	struct ocreg_buf url = { 0 };
	CURL *e = s->easy;
	bool ok;

	ocreg_buf_addf(&url, "%s%s", s->http->address.base, q->path);
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

static bool reached(const struct slot *s, CURLINFO what)
{
	curl_off_t v = 0;

	curl_easy_getinfo(s->easy, what, &v);
	return v > 0;
}

static int fail(const struct slot *s, const struct transfer *t, const struct ocreg_span *span, CURLcode rc,
		struct ocreg_error **reterr)
{
	const struct outcome *o = outcome_of(rc);
	struct ocreg_failure f = {
		.code = t->failed ? t->failed : o->code,
		.server = s->http->address.server,
		.text = o->text,
		.hint = o->hint,
		.detail = s->detail,
		.timeout = span->timeout,
		.connected = t->connected,
		.secured = reached(s, CURLINFO_PRETRANSFER_TIME_T),
		.answering = t->header > 0,
		.in_body = t->reply->body.len > 0,
		.sent = t->sent > 0,
	};

	/* A header line that is too long for libcurl is "out of memory" to it. */
	if (!t->failed && rc == CURLE_OUT_OF_MEMORY && reached(s, CURLINFO_STARTTRANSFER_TIME_T))
		f.code = OCREG_E_LIMIT;
	curl_easy_getinfo(s->easy, CURLINFO_SSL_VERIFYRESULT, &f.verify);
	return ocreg_failure_report(&f, reterr);
}

void ocreg_http_mask(struct ocreg_http *h, struct ocreg_reply *r)
{
	const struct ocreg_credential *c = &h->access->credential;
	const char *line;

	pthread_mutex_lock(&h->lock);
	ocreg_credential_mask(c, r->body.data, r->body.len);
	ocreg_credential_mask(c, r->location.data, r->location.len);
	for (size_t i = 0; (line = ocreg_lines_at(r->warnings, i)); i++)
		ocreg_credential_mask(c, (char *) line, strlen(line));
	pthread_mutex_unlock(&h->lock);
}

static int do_once(struct slot *s, const struct ocreg_span *span, const struct ocreg_request *q, struct ocreg_reply *ret,
		   struct ocreg_error **reterr)
{
	struct transfer t = { .q = q, .reply = ret };
	struct curl_slist type = { (char *) q->content_type, s->headers };
	long status = 0;
	CURLcode rc;

	s->running = &t;
	s->detail[0] = '\0';
	if (!set_request(s, q, q->content_type ? &type : s->headers))
		return ocreg_fail_oom(reterr);
	rc = run(s, &t, span);
	s->running = NULL;
	if (rc == CURLE_OK && !t.header_ended) /* which libcurl takes for an answer without a body */
		rc = CURLE_PARTIAL_FILE;
	if (t.failed || rc != CURLE_OK)
		return fail(s, &t, span, rc, reterr);
	curl_easy_getinfo(s->easy, CURLINFO_RESPONSE_CODE, &status);
	ret->status = (int) status;
	return 0;
}

/* Whether there is another token to try. */
static bool renew(struct ocreg_http *h, unsigned generation)
{
	bool changed;

	pthread_mutex_lock(&h->lock);
	changed = ocreg_credential_refresh(&h->access->credential, generation, true);
	pthread_mutex_unlock(&h->lock);
	return changed;
}

int ocreg_http_do(struct ocreg_http *h, const struct ocreg_span *span, const struct ocreg_request *q, struct ocreg_reply *ret,
		  struct ocreg_error **reterr)
{
	for (unsigned attempt = 0;; attempt++) {
		struct slot *s;
		unsigned generation;
		int r;

		if (getpid() != h->pid)
			return ocreg_fail(reterr, OCREG_E_FORK, NULL, NULL, "the client was made in another process");
		s = acquire(h);
		if (!s)
			return ocreg_fail_oom(reterr);
		generation = s->generation;
		r = do_once(s, span, q, ret, reterr);
		release(s, !r && !ocreg_reply_is_ambiguous(ret));
		if (r)
			return r;
		if (ret->status != 401 || attempt || !renew(h, generation))
			return 0;
		ocreg_reply_done(ret);
	}
}

const char *ocreg_http_server(const struct ocreg_http *h)
{
	return h->address.server;
}

/* Making the pool. */

static int check(struct ocreg_http *h, struct ocreg_error **reterr)
{
	const struct ocreg_access *a = h->access;

	if (a->proxy && strncasecmp(a->proxy, "http://", 7) != 0 && strncasecmp(a->proxy, "socks5://", 9) != 0)
		return ocreg_fail(reterr, OCREG_E_UNSUPPORTED, NULL, "use a proxy by http:// or socks5://",
				  "proxy-url names neither an http:// nor a socks5:// proxy");
	for (const char *c = a->as ? a->as : ""; *c; c++)
		if ((unsigned char) *c < 0x20 || *c == 0x7f)
			return ocreg_fail(reterr, OCREG_E_ARG, NULL, "write the user's name as the cluster knows it",
					  "the user to act as holds a control character");
	return ocreg_address_parse(&h->address, &h->access->arena, a->server, a->tls_name, reterr);
}

static void init_locks(struct ocreg_http *h)
{
	pthread_condattr_t monotonic;

	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_cond_init(&h->cancelled, &monotonic);
	pthread_condattr_destroy(&monotonic);
	pthread_mutex_init(&h->lock, NULL);
}

int ocreg_http_new(struct ocreg_access *access, struct ocreg_http **ret, struct ocreg_error **reterr)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct ocreg_http *h = calloc(1, sizeof(*h));
	int r;

	if (!h)
		return ocreg_fail_oom(reterr);
	pthread_once(&once, init_libcurl);
	h->access = access;
	h->pid = getpid();
	init_locks(h);
	r = check(h, reterr);
	if (r)
		ocreg_http_free(h);
	else
		*ret = h;
	return r;
}

/* A child shares its parent's connections: a word of farewell on one of them would end it for both. */
static void abandon(struct slot *s)
{
	for (; s; s = s->next)
		for (struct curl_slist *l = s->headers; l; l = l->next)
			explicit_bzero(l->data, strlen(l->data));
}

struct ocreg_http *ocreg_http_free(struct ocreg_http *h)
{
	if (!h)
		return NULL;
	if (getpid() != h->pid) {
		abandon(h->idle);
		abandon(h->busy);
		return NULL;
	}
	for (struct slot *s = h->idle, *next; s; s = next) {
		next = s->next;
		slot_free(s);
	}
	pthread_cond_destroy(&h->cancelled);
	pthread_mutex_destroy(&h->lock);
	free(h);
	return NULL;
}
