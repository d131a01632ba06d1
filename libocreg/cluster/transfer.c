/* SPDX-License-Identifier: Apache-2.0 */
/* What libcurl calls while a request runs. */
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include "base/limits.h"
#include "cluster/transfer.h"

#define MAX_HEADER (256u << 10)
#define MOST_AHEAD (256u << 10) /* bytes of a stream that nobody has read yet */
#define PROBES 4                /* see http-setup.c */
#define UNHEARD 30000           /* ms after which a peer that leaves what it is sent unanswered is gone */

/* What the server sends. */

bool ocreg_transfer_is_good(const struct ocreg_http *h)
{
	long status = 0;

	curl_easy_getinfo(h->easy, CURLINFO_RESPONSE_CODE, &status);
	return status >= 200 && status < 300;
}

/* A connection is kept only once it has answered: libcurl would keep one on which half a request was sent. And the next answer may begin in the middle of one that says in two ways where it ends. */
static size_t on_header(char *line, size_t size, size_t n, void *data)
{
	struct ocreg_http *h = data;
	struct ocreg_transfer *t = &h->now;

	(void) size;
	t->header += n;
	t->header_ended = n <= 2;
	if (h->access->hooks && h->access->hooks->log_level >= OCREG_LOG_BODIES)
		ocreg_buf_add(&t->reply->header, line, n);
	t->failed = t->header > MAX_HEADER ? OCREG_E_LIMIT : ocreg_reply_header(t->reply, line, n);
	if (t->header_ended)
		curl_easy_setopt(h->easy, CURLOPT_FORBID_REUSE, (long) ocreg_reply_is_ambiguous(t->reply));
	if (t->header_ended && t->stream && ocreg_transfer_is_good(h))
		ocreg_wire_ring(h->wire, h->ride.bell);
	return t->failed ? 0 : n;
}

static size_t on_body(char *bytes, size_t size, size_t n, void *data)
{
	struct ocreg_http *h = data;
	struct ocreg_transfer *t = &h->now;
	bool ahead = t->stream && ocreg_transfer_is_good(h);
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
	struct ocreg_transfer *t = &((struct ocreg_http *) data)->now;
	bool again = t->sent && t->q->content_type;

	(void) peer;
	(void) own;
	(void) peer_port;
	(void) own_port;
	t->sent = true;
	return again ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
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
	struct ocreg_transfer *t = &((struct ocreg_http *) data)->now;

	(void) purpose;
	t->handshakes = 0;
	(void) setsockopt(s, IPPROTO_TCP, TCP_KEEPCNT, &probes, sizeof(probes));
	(void) setsockopt(s, IPPROTO_TCP, TCP_USER_TIMEOUT, &unheard, sizeof(unheard));
	return CURL_SOCKOPT_OK;
}

/* With a proxy that is spoken to by TLS, the first handshake on a connection is the proxy's. A libcurl with another library for TLS would hand us
 * something else. */
static CURLcode on_tls(CURL *easy, void *ssl_ctx, void *data)
{
	struct ocreg_http *h = data;
	bool by_proxy = h->proxy_host && h->now.handshakes++ == 0;
	struct curl_tlssessioninfo *session = NULL;

	h->now.connected = true;
	if (curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &session) || session->backend != CURLSSLBACKEND_OPENSSL)
		return CURLE_SSL_ENGINE_INITFAILED;
	return ocreg_tls_expect(ssl_ctx, by_proxy ? &h->proxy_trial : &h->trial) ? CURLE_OK : CURLE_SSL_CERTPROBLEM;
}

bool ocreg_transfer_listen(struct ocreg_http *h)
{
	CURL *e = h->easy;

	return curl_easy_setopt(e, CURLOPT_OPENSOCKETFUNCTION, on_open) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_SOCKOPTFUNCTION, on_socket) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_SOCKOPTDATA, h) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_HEADERFUNCTION, on_header) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_HEADERDATA, h) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_WRITEFUNCTION, on_body) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_WRITEDATA, h) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_PREREQFUNCTION, on_sending) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_PREREQDATA, h) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_SSL_CTX_FUNCTION, on_tls) == CURLE_OK &&
	       curl_easy_setopt(e, CURLOPT_SSL_CTX_DATA, h) == CURLE_OK;
}
