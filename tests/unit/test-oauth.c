/* SPDX-License-Identifier: Apache-2.0 */
/* Logging in, without the network: what servers offer and say, and where they send one. */
#include <ocreg/error.h>
#include "access/oauth.h"
#include "harness.h"

static const struct {
	const char *header, *scheme;
	const char *realm; /* NULL: it is not offered; "-": offered without one */
} challenges[] = {
	{ "Basic realm=\"openshift\"", "Basic", "openshift" },
	{ "basic REALM=\"openshift\"", "Basic", "openshift" },
	{ "Basic realm = \"openshift\"", "Basic", "openshift" },
	{ "Basic realm=openshift", "Basic", "openshift" },
	{ "Basic realm=open shift", "Basic", "open" },
	{ "Basic", "Basic", "-" },
	{ " Basic ", "Basic", "-" },
	{ "Basic realm=\"\"", "Basic", "" },
	{ "Basic charset=\"UTF-8\", realm=\"r\"", "Basic", "r" },
	{ "Basic realm=\"a, b\", charset=x", "Basic", "a, b" },
	{ "Basic realm=\"a \\\" b\"", "Basic", "a \\\" b" },
	{ "Basic realm=\"first\", Basic realm=\"second\"", "Basic", "first" },
	{ "Negotiate, Basic realm=\"r\"", "Basic", "r" },
	{ "Negotiate YIIB==, Basic realm=\"r\"", "Basic", "r" },
	{ "Negotiate YIIB==, Basic realm=\"r\"", "Negotiate", "-" },
	{ "Negotiate abc=, Basic realm=\"r\"", "Basic", "r" },
	{ "Negotiate abc=", "Negotiate", "-" },
	{ "Negotiate a!~b==", "Negotiate", "-" },
	{ "New!Scheme realm=a!", "New!Scheme", "a!" },
	{ "Digest realm=\"d\", nonce=\"n\", Basic realm=\"r\"", "Basic", "r" },
	{ "Digest realm=\"d\", nonce=\"n\", Basic realm=\"r\"", "Digest", "d" },
	{ "Bearer realm=\"https://x/token\",service=\"y\"", "Bearer", "https://x/token" },
	{ ",, ,Basic realm=r,,", "Basic", "r" },
	{ "@@@, Basic realm=r", "Basic", "r" },
	{ "", "Basic", NULL },
	{ ",", "Basic", NULL },
	{ "Negotiate", "Basic", NULL },
	{ "NotBasic realm=r", "Basic", NULL },
	{ "BasicX", "Basic", NULL },
	{ "realm=\"Basic\"", "Basic", NULL },
	{ "Basic=x", "Basic", NULL },
	{ "Digest realm=\"Basic realm=r\"", "Basic", NULL },
	{ "Digest realm=\"x, Basic realm=y", "Basic", NULL },
	{ "Basic realm=\"unterminated", "Basic", "-" },
	{ "Basic realm=\"\\", "Basic", "-" },
	{ "\"Basic\"", "Basic", NULL },
};

static void test_challenges(void)
{
	for (size_t i = 0; i < COUNT(challenges); i++) {
		size_t n = strlen(challenges[i].header);
		char *text = malloc(n + 1); /* of its own size: what is read behind its end is found out */
		struct ocreg_challenge c = { 0 };
		const char *want = challenges[i].realm;
		bool found;

		row("%s in %s", challenges[i].scheme, challenges[i].header);
		memcpy(text, challenges[i].header, n);
		text = realloc(text, n ? n : 1);
		found = ocreg_challenge_parse(text, n, challenges[i].scheme, &c);
		CHECK(found == (want != NULL));
		if (found && strcmp(want, "-") == 0)
			CHECK(c.realm == NULL);
		else if (found)
			CHECK(c.realm && c.n_realm == strlen(want) && memcmp(c.realm, want, c.n_realm) == 0);
		free(text);
	}
}

static const struct {
	const char *a, *b;
	bool same;
} origins[] = {
	{ "https://a.example/x", "https://a.example/y?z", true },
	{ "https://a.example", "https://A.EXAMPLE:443/", true },
	{ "https://[::1]:6443/", "https://[::1]:6443", true },
	{ "https://[::1]/", "https://[::1]:443", true },
	{ "https://a.example", "https://a.example.evil/", false },
	{ "https://a.example", "https://b.example", false },
	{ "https://a.example", "https://a.example:8443", false },
	{ "https://a.example:8444", "https://a.example:8443", false },
	{ "https://a.example", "http://a.example", false },
	{ "http://a.example", "http://a.example", false },
	{ "https://a.example", "https://a.example@evil.example/", false },
	{ "https://a.example", "https://evil.example/https://a.example", false },
	{ "https://a.example", "https://a.example\\@evil.example", false },
	{ "https://a.example", "//a.example", false },
	{ "https://a.example", "", false },
	{ "", "", false },
};

static void test_origins(void)
{
	for (size_t i = 0; i < COUNT(origins); i++) {
		row("%s and %s", origins[i].a, origins[i].b);
		CHECK(ocreg_oauth_same_origin(origins[i].a, origins[i].b) == origins[i].same);
		CHECK(ocreg_oauth_same_origin(origins[i].b, origins[i].a) == origins[i].same);
	}
}

static const struct {
	const char *base, *location, *want; /* NULL: refused */
} locations[] = {
	{ "https://a/b/c?d", "https://e/f", "https://e/f" },
	{ "https://a/b/c?d", "HTTPS://e/f", "HTTPS://e/f" },
	{ "https://a/b/c?d", "http://e/f", "http://e/f" },
	{ "https://a/b/c?d", "https://e/f#g", "https://e/f" },
	{ "https://a:8443/b/c?d", "/e?f", "https://a:8443/e?f" },
	{ "https://a/b/c?d", "//e:1/f", "https://e:1/f" },
	{ "https://a/b/c?d", "?e=f", "https://a/b/c?e=f" },
	{ "https://a/b/c?d", "e/f?g", "https://a/b/e/f?g" },
	{ "https://a/b/?d/e", "f", "https://a/b/f" },
	{ "https://a", "b", "https://a/b" },
	{ "https://a?b/c", "d", "https://a/d" },
	{ "https://a", "?b", "https://a?b" },
	{ "https://a/b", "/c:d", "https://a/c:d" },
	{ "a/b", "c", NULL },
	{ "https://a/b", "", NULL },
	{ "https://a/b", "#x", NULL },
	{ "https://a/b", "ftp://e/f", NULL },
	{ "https://a/b", "javascript:alert(1)", NULL },
	{ "https://a/b", "file:///etc/passwd", NULL },
	{ "https://a/b", "https://u:p@e/f", NULL },
	{ "https://a/b", "https://e /f", NULL },
	{ "https://a/b", "/e\r\nX: y", NULL },
	{ "https://a/b", "https:///e", NULL },
};

static void test_locations(void)
{
	struct ocreg_buf b = { 0 };

	for (size_t i = 0; i < COUNT(locations); i++) {
		bool ok;

		row("%s from %s", locations[i].location, locations[i].base);
		ok = ocreg_oauth_resolve(&b, locations[i].base, locations[i].location, strlen(locations[i].location));
		CHECK(ok == (locations[i].want != NULL));
		if (ok && locations[i].want)
			CHECK_STR(b.data, locations[i].want);
	}
	row("memory is short, which the buffer says");
	b.oom = true;
	CHECK(ocreg_oauth_resolve(&b, "https://a/b", "c", 1) && b.oom);
	ocreg_buf_done(&b);
}

static void test_places(void)
{
	static const struct {
		const char *url, *where;
		bool is;
	} rows[] = {
		{ "http://127.0.0.1:1/callback?code=c", "http://127.0.0.1:1/callback", true },
		{ "http://127.0.0.1:1/callback#error", "http://127.0.0.1:1/callback", true },
		{ "http://127.0.0.1:1/callback", "http://127.0.0.1:1/callback", true },
		{ "http://127.0.0.1:1/callback/x?code=c", "http://127.0.0.1:1/callback", false },
		{ "http://127.0.0.1:2/callback?code=c", "http://127.0.0.1:1/callback", false },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].url);
		CHECK_INT(ocreg_oauth_is_at(rows[i].url, rows[i].where), rows[i].is);
	}
}

static const struct {
	const char *url, *name, *want; /* NULL: there is none */
} queries[] = {
	{ "https://a/b?code=c", "code", "c" },
	{ "https://a/b?x=y&code=c%2Bd+e&z", "code", "c+d e" },
	{ "https://a/b?code=c&code=d", "code", "c" },
	{ "https://a/b?code=", "code", "" },
	{ "https://a/b?code=%", "code", "%" },
	{ "https://a/b?code=%4", "code", "%4" },
	{ "https://a/b?code=%zz", "code", "%zz" },
	{ "https://a/b?code=%:0%!1", "code", "%:0%!1" },
	{ "https://a/b?codex=c&edoc=d", "code", NULL },
	{ "https://a/b?code=a%00b", "code", "a%00b" },
	{ "https://a/b?code=c#code=d", "code", "c" },
	{ "https://a/b?xcode=c", "code", NULL },
	{ "https://a/b?code", "code", NULL },
	{ "https://a/b#code=c", "code", NULL },
	{ "https://a/b", "code", NULL },
	{ "https://a/code=c", "code", NULL },
	{ "", "code", NULL },
};

static void test_queries(void)
{
	struct ocreg_buf b = { 0 };

	for (size_t i = 0; i < COUNT(queries); i++) {
		bool found;

		row("%s of %s", queries[i].name, queries[i].url);
		found = ocreg_oauth_query(queries[i].url, queries[i].name, &b);
		CHECK(found == (queries[i].want != NULL));
		if (found && queries[i].want)
			CHECK_STR(b.len ? b.data : "", queries[i].want);
	}
	ocreg_buf_done(&b);
}

static const struct {
	const char *body;
	int code;
	const char *issuer, *said;
} discoveries[] = {
	{ "{\"issuer\":\"https://o.example\",\"authorization_endpoint\":\"https://o.example/oauth/authorize\","
	  "\"token_endpoint\":\"https://o.example/oauth/token\",\"scopes_supported\":[\"user:full\"]}",
	  0, "https://o.example", NULL },
	{ "{\"issuer\":\"https://o.example/\",\"authorization_endpoint\":\"https://o.example:443/a\",\"token_endpoint\":\"https:/"
	  "/O.example/t\"}",
	  0, "https://o.example", NULL },
	{ "", OCREG_E_NOOAUTH, NULL, "no OAuth server" },
	{ "{}", OCREG_E_NOOAUTH, NULL, "no OAuth server" },
	{ "{\"issuer\":\"\",\"token_endpoint\":\"\"}", OCREG_E_NOOAUTH, NULL, "no OAuth server" },
	{ "<html>", OCREG_E_CONTENT, NULL, "is not JSON" },
	{ "[]", OCREG_E_CONTENT, NULL, "is not JSON" },
	{ "null", OCREG_E_CONTENT, NULL, "is not JSON" },
	{ "{\"issuer\":{}}", OCREG_E_NOOAUTH, NULL, "" },
	{ "{\"issuer\":\"http://o.example\",\"authorization_endpoint\":\"http://o.example/a\",\"token_endpoint\":\"http://"
	  "o.example/t\"}",
	  OCREG_E_CONTENT, NULL, "own address" },
	{ "{\"issuer\":\"https://o.example\",\"authorization_endpoint\":\"https://e.example/a\",\"token_endpoint\":\"https://"
	  "o.example/t\"}",
	  OCREG_E_CONTENT, NULL, "authorization_endpoint \"https://e.example/a\"" },
	{ "{\"issuer\":\"https://o.example\",\"authorization_endpoint\":\"https://o.example/a\",\"token_endpoint\":\"https://"
	  "o.example:1/t\"}",
	  OCREG_E_CONTENT, NULL, "token_endpoint" },
	{ "{\"issuer\":\"https://o.example\",\"authorization_endpoint\":\"https://o.example/a\"}", OCREG_E_CONTENT, NULL,
	  "token_endpoint" },
	{ "{\"issuer\":\"https://o.example\",\"authorization_endpoint\":\"https://o.example/a#b\",\"token_endpoint\":\"https://"
	  "o.example/t\"}",
	  OCREG_E_CONTENT, NULL, "authorization_endpoint" },
};

static void test_discoveries(void)
{
	for (size_t i = 0; i < COUNT(discoveries); i++) {
		struct ocreg_oauth_server s = { 0 };
		struct ocreg_error *e = NULL;
		const struct ocreg_buf body = { .data = (char *) discoveries[i].body, .len = strlen(discoveries[i].body) };

		row("%s", discoveries[i].body);
		CHECK_INT(ocreg_oauth_discover(&s, "https://api.example:6443", &body, &e), discoveries[i].code);
		if (discoveries[i].issuer)
			CHECK_STR(s.issuer.data, discoveries[i].issuer);
		if (discoveries[i].said)
			CHECK(strstr(ocreg_error_message(e), discoveries[i].said));
		ocreg_error_unref(e);
		ocreg_oauth_server_done(&s);
	}
}

static const struct {
	const char *body;
	int code;
	const char *token;
	long expires_in;
} tokens[] = {
	{ "{\"access_token\":\"sha256~abc\",\"token_type\":\"Bearer\",\"expires_in\":86400,\"scope\":\"user:full\"}", 0,
	  "sha256~abc", 86400 },
	{ "{\"access_token\":\"t\",\"token_type\":\"bearer\"}", 0, "t", 0 },
	{ "{\"access_token\":\"t\",\"expires_in\":-5}", 0, "t", 0 },
	{ "{\"access_token\":\"t\",\"expires_in\":99999999999999999}", 0, "t", 0 },
	{ "{\"access_token\":\"t\",\"expires_in\":\"soon\"}", 0, "t", 0 },
	{ "{\"access_token\":\"t\",\"token_type\":\"mac\"}", OCREG_E_CONTENT, NULL, 0 },
	{ "{\"access_token\":\"\"}", OCREG_E_CONTENT, NULL, 0 },
	{ "{\"access_token\":\"a b\"}", OCREG_E_CONTENT, NULL, 0 },
	{ "{\"access_token\":\"a\\r\\nX: y\"}", OCREG_E_CONTENT, NULL, 0 },
	{ "{\"access_token\":\"\\u00e9\"}", OCREG_E_CONTENT, NULL, 0 },
	{ "{\"access_token\":5}", OCREG_E_CONTENT, NULL, 0 },
	{ "{}", OCREG_E_CONTENT, NULL, 0 },
	{ "", OCREG_E_CONTENT, NULL, 0 },
	{ "<html>", OCREG_E_CONTENT, NULL, 0 },
	{ "\"t\"", OCREG_E_CONTENT, NULL, 0 },
};

static void test_tokens(void)
{
	for (size_t i = 0; i < COUNT(tokens); i++) {
		struct ocreg_oauth_token t = { 0 };
		struct ocreg_error *e = NULL;
		const struct ocreg_buf body = { .data = (char *) tokens[i].body, .len = strlen(tokens[i].body) };

		row("%s", tokens[i].body);
		CHECK_INT(ocreg_oauth_take_token(&t, "https://o.example", &body, &e), tokens[i].code);
		CHECK_INT(ocreg_error_code(e), tokens[i].code);
		if (tokens[i].token) {
			CHECK_STR(t.access.data, tokens[i].token);
			CHECK_INT((long) t.expires_in, tokens[i].expires_in);
		}
		ocreg_error_unref(e);
		ocreg_buf_done(&t.access);
	}
}

/* The example of RFC 7636, appendix B, goes the same way. */
static void test_proof(void)
{
	struct ocreg_oauth_proof a = { 0 }, b = { 0 };
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

	CHECK_INT(ocreg_oauth_proof_new(&a), 0);
	CHECK_INT(ocreg_oauth_proof_new(&b), 0);
	CHECK_INT((long) strspn(a.state, letters), 43);
	CHECK_INT((long) strspn(a.verifier, letters), 43);
	CHECK_INT((long) strspn(a.challenge, letters), 43);
	CHECK(strcmp(a.state, a.verifier) != 0 && strcmp(a.verifier, a.challenge) != 0);
	CHECK(strcmp(a.state, b.state) != 0 && strcmp(a.verifier, b.verifier) != 0);
	CHECK(ocreg_oauth_is_same(a.state, a.state));
	CHECK(!ocreg_oauth_is_same(a.state, b.state));
	CHECK(!ocreg_oauth_is_same(a.state, ""));
}

static const struct {
	const char *token, *name; /* NULL: none */
} names[] = {
	/* openssl dgst -sha256 -binary | base64, with the other alphabet and without padding */
	{ "sha256~abc", "sha256~ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0" },
	{ "sha256~", NULL },
	{ "sha256", NULL },
	{ "abc", NULL },
	{ "", NULL },
};

static void test_names(void)
{
	for (size_t i = 0; i < COUNT(names); i++) {
		struct ocreg_buf b = { 0 };

		row("%s", names[i].token);
		CHECK(ocreg_oauth_token_name(&b, names[i].token) == (names[i].name != NULL));
		if (names[i].name)
			CHECK_STR(b.data, names[i].name);
		ocreg_buf_done(&b);
	}
}

static void test_requests(void)
{
	struct ocreg_oauth_server s = { 0 };
	struct ocreg_oauth_proof p = { "STATE", "VERIFIER", "CHALLENGE" };
	struct ocreg_buf b = { 0 };

	ocreg_buf_adds(&s.authorize, "https://o.example/oauth/authorize");
	ocreg_oauth_add_authorize_url(&b, &s, "client", "http://127.0.0.1:1/callback", &p);
	CHECK_STR(b.data,
		  "https://o.example/oauth/authorize?response_type=code&client_id=client&redirect_uri="
		  "http%3A%2F%2F127.0.0.1%3A1%2Fcallback&state=STATE&code_challenge=CHALLENGE&code_challenge_method=S256");
	ocreg_buf_cut(&b, 0);
	ocreg_oauth_add_token_form(&b, "a+b&c", "client", "https://x/y", &p);
	CHECK_STR(b.data, "grant_type=authorization_code&code=a%2Bb%26c&client_id=client&redirect_uri=https%3A%2F%2Fx%2Fy&"
			  "code_verifier=VERIFIER");
	ocreg_buf_done(&b);
	ocreg_oauth_server_done(&s);
}

static const struct test tests[] = {
	TEST(test_challenges),  TEST(test_origins), TEST(test_places), TEST(test_locations), TEST(test_queries),
	TEST(test_discoveries), TEST(test_tokens),  TEST(test_proof),  TEST(test_names),     TEST(test_requests),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "oauth", tests, COUNT(tests));
}
