/* SPDX-License-Identifier: Apache-2.0 */
/* What libcurl is told before a request. It must find out nothing by itself: no proxy, no authority, no password of the environment. */
#include <stdlib.h>
#include <string.h>
#include "cluster/transfer.h"

/* A peer that is gone without a word is noticed after IDLE + INTERVAL * the probes of transfer.c seconds where nothing is sent. */
#define IDLE 15
#define INTERVAL 5

static bool set_blob(CURL *e, CURLoption option, const struct ocreg_buf *pem)
{
	struct curl_blob blob = { pem->data, pem->len, CURL_BLOB_NOCOPY };

	return curl_easy_setopt(e, option, pem->len ? &blob : NULL) == CURLE_OK;
}

/* libcurl is built with a folder of authorities to trust: unless that is off as well, it counts beside the cluster's own. As for client-go, a
 * proxy is believed by the same authorities, and is not shown our certificate. */
static bool set_trust(struct ocreg_http *h, const struct ocreg_identity *id)
{
	static const CURLoption blobs[] = { CURLOPT_CAINFO_BLOB, CURLOPT_PROXY_CAINFO_BLOB };
	static const CURLoption others[] = { CURLOPT_CAINFO, CURLOPT_CAPATH, CURLOPT_PROXY_CAINFO, CURLOPT_PROXY_CAPATH };

	h->trial.machine = h->proxy_trial.machine = !id->ca.len;
	for (size_t i = 0; id->ca.len && i < sizeof(blobs) / sizeof(blobs[0]); i++)
		if (!set_blob(h->easy, blobs[i], &id->ca))
			return false;
	for (size_t i = 0; id->ca.len && i < sizeof(others) / sizeof(others[0]); i++)
		if (curl_easy_setopt(h->easy, others[i], NULL) != CURLE_OK)
			return false;
	return set_blob(h->easy, CURLOPT_SSLCERT_BLOB, &id->cert) && set_blob(h->easy, CURLOPT_SSLKEY_BLOB, &id->key);
}

static bool is_resolved_by_caller(const struct ocreg_http *h)
{
	return h->access->hooks && h->access->hooks->resolve;
}

/* The host of https://[USER@]HOST:PORT, whose certificate is looked at. */
static bool set_proxy_host(struct ocreg_http *h, const char *url)
{
	const char *host, *at, *end;

	if (strncmp(url, "https://", 8) != 0)
		return true;
	host = url + 8;
	at = strrchr(host, '@');
	host = at ? at + 1 : host;
	host += *host == '[';
	end = host[-1] == '[' ? strchr(host, ']') : strrchr(host, ':');
	h->proxy_host = strndup(host, end ? (size_t) (end - host) : strlen(host));
	h->proxy_trial = (struct ocreg_tls_trial) {
		.host = h->proxy_host, .trust = h->access->trust, .proxy = true, .insecure = h->access->insecure
	};
	return h->proxy_host;
}

static bool set_proxy(struct ocreg_http *h)
{
	const char *url = is_resolved_by_caller(h) || !h->access->proxy.url ? "" : h->access->proxy.url;

	return curl_easy_setopt(h->easy, CURLOPT_PROXY, url) == CURLE_OK &&
	       curl_easy_setopt(h->easy, CURLOPT_NOPROXY, "") == CURLE_OK && set_proxy_host(h, url);
}

static bool set_numbers(const struct ocreg_http *h)
{
	long verify = !h->access->insecure;
	const struct {
		CURLoption option;
		long value;
	} numbers[] = {
		{ CURLOPT_NOSIGNAL, 1 },
		{ CURLOPT_FOLLOWLOCATION, 0 },
		{ CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1 },
		{ CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2 },
		{ CURLOPT_SSL_VERIFYPEER, verify },
		{ CURLOPT_SSL_VERIFYHOST, 2 * verify },
		{ CURLOPT_PROXY_SSLVERSION, CURL_SSLVERSION_TLSv1_2 },
		{ CURLOPT_PROXY_SSL_VERIFYPEER, verify },
		{ CURLOPT_PROXY_SSL_VERIFYHOST, 2 * verify },
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
		if (curl_easy_setopt(h->easy, numbers[i].option, numbers[i].value) != CURLE_OK)
			return false;
	return true;
}

static bool set_texts(struct ocreg_http *h)
{
	return curl_easy_setopt(h->easy, CURLOPT_PROTOCOLS_STR, "https") == CURLE_OK &&
	       curl_easy_setopt(h->easy, CURLOPT_USERAGENT, h->access->user_agent) == CURLE_OK &&
	       curl_easy_setopt(h->easy, CURLOPT_ERRORBUFFER, h->detail) == CURLE_OK;
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

static bool set_http2(struct ocreg_http *h)
{
	return !h->access->http2 || (curl_easy_setopt(h->easy, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_2TLS) == CURLE_OK &&
				     curl_easy_setopt(h->easy, CURLOPT_PIPEWAIT, 1L) == CURLE_OK);
}

bool ocreg_http_set_up(struct ocreg_http *h)
{
	const struct ocreg_access *a = h->access;

	h->trial = (struct ocreg_tls_trial) { .host = a->address.host, .trust = a->trust, .insecure = a->insecure };
	return set_numbers(h) && set_texts(h) && set_proxy(h) && set_route(h, h->access->address.reroute) && set_http2(h) &&
	       ocreg_transfer_listen(h);
}

int ocreg_http_find_way(struct ocreg_http *h)
{
	const struct ocreg_hooks *hooks = h->access->hooks;
	const struct ocreg_address *a = &h->access->address;
	char route[320] = "::";

	if (!is_resolved_by_caller(h))
		return 0;
	if (hooks->resolve(a->peer, a->port, route + 2, sizeof(route) - 2, hooks->data) || !route[2])
		return OCREG_E_RESOLVE;
	return set_route(h, route) ? 0 : OCREG_E_NOMEM;
}

/* Headers. */

static void wipe_headers(struct ocreg_http *h)
{
	for (struct curl_slist *l = h->headers; l; l = l->next)
		explicit_bzero(l->data, strlen(l->data));
}

void ocreg_http_forget_headers(struct ocreg_http *h)
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
static bool set_headers(struct ocreg_http *h, const struct ocreg_identity *id)
{
	const struct ocreg_access *a = h->access;
	bool ok;

	ocreg_http_forget_headers(h);
	ok = add_header(h, "Accept: application/json", "") && add_header(h, "Expect:", "") &&
	     (!id->header.len || add_header(h, id->header.data, "")) &&
	     (!a->address.host_header || add_header(h, "Host: ", a->address.host_header));
	for (const struct ocreg_header *l = a->headers; ok && l; l = l->next)
		ok = add_header(h, l->line, "");
	return ok;
}

bool ocreg_http_assume(struct ocreg_http *h, struct ocreg_identity *id)
{
	struct ocreg_identity *old = h->identity;

	if (id == old)
		return true;
	h->identity = ocreg_identity_ref(id);
	if (!set_headers(h, id) || !set_trust(h, id))
		return false;
	ocreg_identity_unref(old);
	return true;
}

bool ocreg_http_set_request(struct ocreg_http *h, const struct ocreg_message *q, struct curl_slist *headers)
{
	struct ocreg_buf url = { 0 };
	CURL *e = h->easy;
	bool ok;

	ocreg_buf_addf(&url, "%s%s", h->access->address.base, q->path);
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
