/* SPDX-License-Identifier: Apache-2.0 */
/* How a request ended, of what libcurl says. */
#include <string.h>
#include "base/buf.h"
#include "cluster/failure.h"
#include "cluster/transfer.h"

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
	{ CURLE_SSL_ENGINE_INITFAILED, OCREG_E_UNSUPPORTED, "this libcurl does not do TLS by OpenSSL",
	  "use a libcurl that does" },
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

/* Until the server is reached the proxy may be what is wrong. */
static const char *text_of(const struct ocreg_http *h, const struct outcome *o, struct ocreg_buf *b)
{
	const struct ocreg_proxy_choice *p = &h->access->proxy;

	if (!p->url || h->now.connected || !*o->text)
		return o->text;
	ocreg_buf_addf(b, "%s by the proxy %s, from %s", o->text, p->shown, p->from);
	return b->oom ? o->text : b->data;
}

int ocreg_http_fail(const struct ocreg_http *h, int code, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	CURLcode rc = h->ride.ended ? (CURLcode) h->ride.result : CURLE_OK;
	const struct ocreg_transfer *t = &h->now;
	const struct outcome *o = outcome_of(h, rc);
	struct ocreg_buf text = { 0 };
	struct ocreg_failure f = {
		.code = code ? code : o->code,
		.server = h->access->address.server,
		.text = text_of(h, o, &text),
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
	f.trial = h->proxy_trial.fault ? &h->proxy_trial : &h->trial;
	code = ocreg_failure_report(&f, reterr);
	ocreg_buf_done(&text);
	return code;
}
