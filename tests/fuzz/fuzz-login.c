/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as what a login meets: an answer of discovery, of the token endpoint, a refusal, a challenge, and, in lines, a URL
 * and where it points to. Nothing leads to another origin than it seems to, to us or to libcurl, and no message shows a token.
 */
#include <curl/curl.h>
#include "access/oauth.h"
#include "laws.h"

static void discover(const struct ocreg_buf *body)
{
	struct ocreg_oauth_server s = { { 0 }, { 0 }, { 0 } };
	struct ocreg_error *e = NULL;
	int r = ocreg_oauth_discover(&s, "https://api.example:6443", body, &e);

	require_error(r, e);
	if (r == 0) {
		REQUIRE(ocreg_oauth_same_origin(s.issuer.data, s.authorize.data));
		REQUIRE(ocreg_oauth_same_origin(s.issuer.data, s.token.data));
		REQUIRE(!strpbrk(s.authorize.data, "#@ \r\n") && !strpbrk(s.token.data, "#@ \r\n"));
	}
	ocreg_oauth_server_done(&s);
}

static void token(const struct ocreg_buf *body)
{
	struct ocreg_oauth_token t = { { 0 }, 0 };
	struct ocreg_buf error = { 0 }, description = { 0 };
	struct ocreg_error *e = NULL;
	int r = ocreg_oauth_take_token(&t, "https://oauth.example", body, &e);

	REQUIRE(!e || !strstr(ocreg_error_message(e), SECRET) || strstr(ocreg_error_message(e), "of type"));
	require_error(r, e);
	REQUIRE(r < 0 || (t.access.len && t.expires_in >= 0));
	for (size_t i = 0; i < t.access.len; i++)
		REQUIRE(t.access.data[i] > ' ' && t.access.data[i] < 0x7f);
	ocreg_buf_done(&t.access);
	e = NULL;
	if (ocreg_oauth_take_error(body, &error, &description)) {
		r = ocreg_oauth_refused("https://oauth.example", error.data ? error.data : "",
					description.data ? description.data : "", &e);
		REQUIRE(r < 0);
		require_error(r, e);
	}
	ocreg_buf_done(&error);
	ocreg_buf_done(&description);
}

static void challenge(const char *text, size_t n)
{
	static const char *const schemes[] = { "Basic", "Bearer", "Negotiate" };

	for (size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++) {
		struct ocreg_challenge c = { NULL, 0 };

		if (ocreg_challenge_parse(text, n, schemes[i], &c) && c.realm)
			REQUIRE(c.realm >= text && c.realm + c.n_realm <= text + n);
	}
}

static void same_to_curl(const char *a, const char *b, CURLUPart what, unsigned flags)
{
	CURLU *x = curl_url(), *y = curl_url();
	char *of_x = NULL, *of_y = NULL;

	REQUIRE(x && y && curl_url_set(x, CURLUPART_URL, a, 0) == CURLUE_OK && curl_url_set(y, CURLUPART_URL, b, 0) == CURLUE_OK);
	REQUIRE(curl_url_get(x, what, &of_x, flags) == CURLUE_OK && curl_url_get(y, what, &of_y, flags) == CURLUE_OK);
	REQUIRE(strcasecmp(of_x, of_y) == 0);
	curl_free(of_x);
	curl_free(of_y);
	curl_url_cleanup(x);
	curl_url_cleanup(y);
}

static void resolve(const char *base, const char *location, size_t n)
{
	struct ocreg_buf url = { 0 };

	if (ocreg_oauth_resolve(&url, base, location, n)) {
		REQUIRE(!strpbrk(url.data, " \r\n#") && ocreg_utf8_check(url.data, url.len) == url.len);
		if (ocreg_oauth_same_origin(base, url.data)) {
			same_to_curl(base, url.data, CURLUPART_HOST, 0);
			same_to_curl(base, url.data, CURLUPART_SCHEME, 0);
			same_to_curl(base, url.data, CURLUPART_PORT, CURLU_DEFAULT_PORT);
		}
	}
	ocreg_buf_done(&url);
}

static void query(const char *url)
{
	struct ocreg_buf value = { 0 };

	if (ocreg_oauth_query(url, "code", &value))
		REQUIRE(value.len <= strlen(url) && (!value.len || !memchr(value.data, '\0', value.len)));
	ocreg_buf_done(&value);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = whole_text(data, size), *rest = text, *base;
	struct ocreg_buf body = { 0 };

	REQUIRE(text);
	ocreg_buf_add(&body, size ? (const char *) data : "", size);
	discover(&body);
	token(&body);
	challenge(size ? (const char *) data : "", size);
	query(text);
	base = strsep(&rest, "\n");
	if (rest)
		resolve(base, rest, strlen(rest));
	ocreg_buf_done(&body);
	free(text);
	return 0;
}
