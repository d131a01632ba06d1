/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any lines as a server's host, a proxy, and NO_PROXY. What is taken for a proxy is one to libcurl, and the same host and port;
 * neither user nor password are shown, and of what is refused nothing is; what NO_PROXY names is a part of it.
 */
#include <curl/curl.h>
#include "access/noproxy.h"
#include "access/proxy.h"
#include "laws.h"

static char *part_of(CURLU *u, CURLUPart what)
{
	char *text = NULL;

	return curl_url_get(u, what, &text, 0) == CURLUE_OK ? text : NULL;
}

/* What is shown leads where what is used leads. */
static void ask_curl(const struct ocreg_proxy_choice *p)
{
	static const CURLUPart parts[] = { CURLUPART_HOST, CURLUPART_PORT };
	CURLU *used = curl_url(), *shown = curl_url();

	REQUIRE(used && curl_url_set(used, CURLUPART_URL, p->url, CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK);
	REQUIRE(shown && curl_url_set(shown, CURLUPART_URL, p->shown, CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		char *a = part_of(used, parts[i]), *b = part_of(shown, parts[i]);

		REQUIRE(a && (!b || strcmp(a, b) == 0));
		curl_free(a);
		curl_free(b);
	}
	REQUIRE(!part_of(shown, CURLUPART_USER) && !part_of(shown, CURLUPART_PASSWORD));
	curl_url_cleanup(used);
	curl_url_cleanup(shown);
}

static void choose(const char *host, const char *configured, const char *from, const struct ocreg_proxy_env *env)
{
	struct ocreg_arena arena = { 0 };
	struct ocreg_proxy_choice p = { NULL, NULL, NULL };
	struct ocreg_error *e = NULL;
	int r = ocreg_proxy_choose(&p, &arena, configured, from, host, 6443, env, &e);

	REQUIRE(!e || !strstr(ocreg_error_message(e), SECRET));
	require_error(r, e);
	if (r == 0) {
		require_line(p.shown);
		require_line(p.from);
		REQUIRE(!strchr(p.shown, '@'));
		if (p.url)
			ask_curl(&p);
	}
	ocreg_arena_done(&arena, false);
}

static void leave_out(const char *list, const char *host)
{
	size_t n = 0;
	const char *entry = ocreg_noproxy_find(list, host, 6443, &n);

	REQUIRE(!entry || (entry >= list && entry + n <= list + strlen(list) && !memchr(entry, ',', n)));
	REQUIRE(ocreg_noproxy_find("*", host, 6443, &n));
	ocreg_noproxy_is_loopback(host);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = whole_text(data, size), *rest = text;
	const char *host, *proxy, *list;

	REQUIRE(text);
	host = strsep(&rest, "\n");
	proxy = rest ? strsep(&rest, "\n") : "";
	list = rest ? strsep(&rest, "\n") : "";
	const struct ocreg_proxy_env env = { proxy, list, "HTTPS_PROXY", "NO_PROXY" };
	const struct ocreg_proxy_env none = { NULL, NULL, "HTTPS_PROXY", "NO_PROXY" };

	if (*host) {
		choose(host, NULL, NULL, &env);
		choose(host, proxy, "config", &none);
		choose(host, proxy, NULL, &env);
		leave_out(list, host);
	}
	free(text);
	return 0;
}
