/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any lines as the server of a kubeconfig, the name to expect in its certificate, a namespace, a name and a selector. What is
 * taken for a server is the same server to libcurl; and what stands in a path or a query stays where it is put, and is there as
 * a whole.
 */
#include <curl/curl.h>
#include "base/url.h"
#include "access/address.h"
#include "cluster/url.h"
#include "laws.h"

#define UNRESERVED "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"

enum { SERVER, TLS_NAME, NAMESPACE, NAME, SELECTOR, N_LINES };

static char *part_of(CURLU *url, CURLUPart what, unsigned flags)
{
	char *text = NULL;

	REQUIRE(curl_url_get(url, what, &text, flags) == CURLUE_OK);
	return text;
}

/* Two who read one URL differently are how a token gets to another host. */
static void ask_curl(const char *url, const char *host, unsigned port)
{
	CURLU *u = curl_url();
	char *said, *has;

	REQUIRE(u && curl_url_set(u, CURLUPART_URL, url, 0) == CURLUE_OK);
	said = part_of(u, CURLUPART_HOST, 0);
	if (*said == '[') /* libcurl shortens addresses */
		REQUIRE(strchr(host, ':'));
	else
		REQUIRE(strcasecmp(said, host) == 0);
	has = part_of(u, CURLUPART_PORT, CURLU_DEFAULT_PORT);
	REQUIRE(strtoul(has, NULL, 10) == port);
	curl_free(has);
	curl_free(said);
	REQUIRE(curl_url_get(u, CURLUPART_USER, &said, 0) == CURLUE_NO_USER);
	REQUIRE(curl_url_get(u, CURLUPART_PASSWORD, &said, 0) == CURLUE_NO_PASSWORD);
	REQUIRE(curl_url_get(u, CURLUPART_QUERY, &said, 0) == CURLUE_NO_QUERY);
	REQUIRE(curl_url_get(u, CURLUPART_FRAGMENT, &said, 0) == CURLUE_NO_FRAGMENT);
	curl_url_cleanup(u);
}

static void server(const char *text, const char *tls_name)
{
	struct ocreg_arena arena = { 0 };
	struct ocreg_address a = { 0 };
	struct ocreg_error *e = NULL;
	int r = ocreg_address_parse(&a, &arena, text, tls_name, &e);

	require_error(r, e);
	if (r == 0) {
		REQUIRE(strncmp(a.base, "https://", 8) == 0 && a.base[strlen(a.base) - 1] != '/');
		REQUIRE(!strpbrk(a.base, " \t\r\n?#\\\"<>") && a.port > 0 && a.port < 65536);
		REQUIRE(!a.host_header == !a.reroute && *a.peer);
		REQUIRE(!tls_name || strcmp(a.host, tls_name) == 0);
		require_line(a.server);
		ask_curl(a.server, a.peer, a.port);
		ask_curl(a.base, tls_name ? a.host : a.peer, a.port);
	}
	ocreg_arena_done(&arena, false);
}

/* One URL of a spec, of a webhook for instance. */
static void web(const char *text)
{
	struct ocreg_fault fault = { .at = 0 };
	struct ocreg_url url = { 0 };
	size_t n = strlen(text);
	CURLU *u;

	if (!ocreg_url_check(text, n, &url, &fault)) {
		REQUIRE(fault.at <= n && *fault.text);
		return;
	}
	REQUIRE(url.scheme < url.host && url.host + url.n_host <= url.path && url.path <= n);
	u = curl_url();
	REQUIRE(u && curl_url_set(u, CURLUPART_URL, text, 0) == CURLUE_OK);
	curl_url_cleanup(u);
}

static unsigned count(const char *s, char c)
{
	unsigned n = 0;

	for (; *s; s++)
		n += *s == c;
	return n;
}

/* What an encoded stretch stands for is the text, and nothing in it means anything else on the way. */
static void require_encoded(const char *s, size_t n, const char *text)
{
	for (size_t i = 0; i < n; i++, text++) {
		unsigned c = 0;

		if (s[i] == '%') {
			REQUIRE(i + 2 < n && sscanf(s + i + 1, "%2X", &c) == 1 && c == (unsigned char) *text);
			i += 2;
		} else {
			REQUIRE(strchr(UNRESERVED, s[i]) && s[i] == *text);
		}
	}
	REQUIRE(*text == '\0');
}

static void object(const char *ns, const char *name)
{
	const struct ocreg_resource *resource = ocreg_resource_of_type(OCREG_TYPE_SECRET);
	struct ocreg_buf b = { 0 };
	struct ocreg_error *e = NULL;
	int r = ocreg_url_object(&b, resource, ns, name, "status", false, &e);
	const char *at;

	require_error(r, e);
	if (r == 0) {
		REQUIRE(count(b.data, '/') == 7 && !strpbrk(b.data, "?#&"));
		at = strstr(b.data, "/namespaces/") + 12;
		require_encoded(at, strcspn(at, "/"), ns);
		at = strchr(at, '/') + 1;
		REQUIRE(strncmp(at, "secrets/", 8) == 0);
		require_encoded(at + 8, strcspn(at + 8, "/"), name);
		REQUIRE(strcmp(name, "..") != 0 && strcmp(ns, "..") != 0);
	}
	ocreg_buf_done(&b);
}

static void query(const char *selector)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_buf b = { 0 };

	ocreg_url_query(&b, &options, selector);
	REQUIRE(count(b.data, '&') == 1 && count(b.data, '=') == 2 && count(b.data, '?') == 1);
	require_encoded(b.data + 14, strcspn(b.data + 14, "&"), selector);
	ocreg_buf_cut(&b, 0);
	ocreg_url_add_query(&b, "labelSelector", selector);
	REQUIRE(!*selector || strncmp(b.data, "&labelSelector=", 15) == 0);
	if (*selector)
		require_encoded(b.data + 15, b.len - 15, selector);
	ocreg_buf_done(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = whole_text(data, size), *rest = text;
	const char *line[N_LINES] = { "" };

	REQUIRE(text);
	for (int i = 0; i < N_LINES; i++)
		line[i] = rest ? strsep(&rest, "\n") : "";
	server(line[SERVER], *line[TLS_NAME] ? line[TLS_NAME] : NULL);
	server(line[SERVER], NULL);
	web(line[SERVER]);
	object(line[NAMESPACE], line[NAME]);
	query(line[SELECTOR]);
	free(text);
	return 0;
}
