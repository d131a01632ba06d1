/* SPDX-License-Identifier: Apache-2.0 */
/* Which proxy a server gets; tests/proxy asks Go the same of more rows. */
#include "harness.h"
#include "heap.h"
#include "base/arena.h"
#include "access/noproxy.h"
#include "access/proxy.h"
#include <ocreg/error.h>

#define FILE_OF "/home/a/.kube/config"
#define LONG_HOST "a234567890a234567890a234567890a234567890a234567890a234567890a23"

/* clang-format off */
static const struct {
	const char *text, *url, *shown, *wrong; /* of proxy-url */
} urls[] = {
	{ "http://p", "http://p:80", "http://p:80", NULL },
	{ "https://p", "https://p:443", "https://p:443", NULL },
	{ "socks5://p", "socks5h://p:1080", "socks5://p:1080", NULL },
	{ "HTTP://P.Example_1-a.", "http://P.Example_1-a.:80", "http://P.Example_1-a.:80", NULL },
	{ "http://p:3128/", "http://p:3128", "http://p:3128", NULL },
	{ "http://p:", "http://p:80", "http://p:80", NULL },
	{ "http://p:00003128?a=b%20c#d", "http://p:3128", "http://p:3128", NULL },
	{ "http://p:65535#x", "http://p:65535", "http://p:65535", NULL },
	{ "http://[::1]:1", "http://[::1]:1", "http://[::1]:1", NULL },
	{ "http://[fe80::a:1]", "http://[fe80::a:1]:80", "http://[fe80::a:1]:80", NULL },
	{ "http://10.0.0.1:8080", "http://10.0.0.1:8080", "http://10.0.0.1:8080", NULL },
	{ "http://me@p", "http://me@p:80", "http://p:80", NULL },
	{ "http://me:secret@p:1", "http://me:secret@p:1", "http://p:1", NULL },
	{ "http://me:s%2fc%C3%A4@ret@p:1", "http://me:s%2Fc%C3%A4%40ret@p:1", "http://p:1", NULL },
	{ "http://me:a:b!$&'()*+,;=~-._@p", "http://me:a%3Ab%21%24%26%27%28%29%2A%2B%2C%3B%3D~-._@p:80", "http://p:80", NULL },
	{ "http://:secret@p", "http://:secret@p:80", "http://p:80", NULL },
	{ "http://me:@p", "http://me:@p:80", "http://p:80", NULL },
	{ "http://@p", "http://p:80", "http://p:80", NULL },
	{ "none", NULL, NULL, "proxy-url in " FILE_OF " does not begin with http" },
	{ "p:3128", NULL, NULL, "does not begin with http" },
	{ "me:secret@p:3128", NULL, NULL, "does not begin with http" },
	{ "//p:3128", NULL, NULL, "does not begin with http" },
	{ "http:p:3128", NULL, NULL, "does not begin with http" },
	{ "http:/p:3128", NULL, NULL, "does not begin with http" },
	{ " http://p", NULL, NULL, "does not begin with http" },
	{ "1http://p", NULL, NULL, "does not begin with http" },
	{ "://p", NULL, NULL, "does not begin with http" },
	{ "ht tp://secret", NULL, NULL, "does not begin with http" },
	{ "h1+.-://p", NULL, NULL, "has a scheme that is none" },
	{ "ftp://p", NULL, NULL, "has a scheme that is none" },
	{ "socks5h://p", NULL, NULL, "has a scheme that is none" },
	{ "socks4://p", NULL, NULL, "has a scheme that is none" },
	{ "http://", NULL, NULL, "has no host" },
	{ "http:///p", NULL, NULL, "has no host" },
	{ "http://:3128", NULL, NULL, "has no host" },
	{ "http://me:secret@", NULL, NULL, "has no host" },
	{ "http://[::1", NULL, NULL, "has no host" },
	{ "http://[]", NULL, NULL, "has no host" },
	{ "http://[10.0.0.1]", NULL, NULL, "has no host" },
	{ "http://[fe80::1%25eth0]", NULL, NULL, "has no host" },
	{ "http://::1", NULL, NULL, "has no host" },
	{ "http://p q", NULL, NULL, "something else than a port" },
	{ "http://p%71", NULL, NULL, "something else than a port" },
	{ "http://p\\q", NULL, NULL, "something else than a port" },
	{ "http://p:3128:1", NULL, NULL, "something else than a port" },
	{ "http://p:x", NULL, NULL, "something else than a port" },
	{ "http://p:-1", NULL, NULL, "something else than a port" },
	{ "http://[::1]1", NULL, NULL, "something else than a port" },
	{ "http://p:0", NULL, NULL, "has a port that is not" },
	{ "http://p:65536", NULL, NULL, "has a port that is not" },
	{ "http://p:99999999999999999999", NULL, NULL, "has a port that is not" },
	{ "http://me:sec ret@p", NULL, NULL, "has a user name or password with a character" },
	{ "http://me:sec\xc3\xa4t@p", NULL, NULL, "has a user name or password with a character" },
	{ "http://me:secret%@p", NULL, NULL, "has a user name or password with a wrong" },
	{ "http://me:secret%2@p", NULL, NULL, "has a user name or password with a wrong" },
	{ "http://me:secret%g1@p", NULL, NULL, "has a user name or password with a wrong" },
	{ "http://me:secret%1g@p", NULL, NULL, "has a user name or password with a wrong" },
	{ "http://me:secret%0A@p", NULL, NULL, "has a user name or password with a wrong" },
	{ "http://me:secret%7f@p", NULL, NULL, "has a user name or password with a wrong" },
	{ "http://p/%zz", NULL, NULL, "has a wrong percent" },
	{ "http://p/\x01", NULL, NULL, "has a wrong percent" },
	{ "http://p/\x7f", NULL, NULL, "has a wrong percent" },
	{ "http://" LONG_HOST "." LONG_HOST "." LONG_HOST "." LONG_HOST "." LONG_HOST, NULL, NULL, "has no host" },
};

static const struct {
	const char *text, *url, *wrong; /* of HTTPS_PROXY; for the rest as above */
} variables[] = {
	{ "p", "http://p:80", NULL },
	{ "p:3128", "http://p:3128", NULL },
	{ "p:3128/x", "http://p:3128", NULL },
	{ "me:secret@p:3128", "http://me:secret@p:3128", NULL },
	{ "10.0.0.1:3128", "http://10.0.0.1:3128", NULL },
	{ "[::1]:3128", "http://[::1]:3128", NULL },
	{ "socks5h://p", "socks5h://p:1080", NULL },
	{ "socks5://p", "socks5h://p:1080", NULL },
	{ "https://p", "https://p:443", NULL },
	{ "none", "http://none:80", NULL },
	{ "//p", NULL, "HTTPS_PROXY has no host" },
	{ "1http://p", NULL, "HTTPS_PROXY does not begin with http" },
	{ "socks5://", NULL, "HTTPS_PROXY has no host" },
	{ "ftp://secret", NULL, "HTTPS_PROXY has a scheme" },
	{ "secret key", NULL, "HTTPS_PROXY has something else than a port" },
	{ "http://secret key", NULL, "HTTPS_PROXY has something else than a port" },
};

static const struct {
	const char *list, *host;
	unsigned port;
	const char *entry; /* that names the host; NULL: none does */
} exceptions[] = {
	{ NULL, "a.b", 443, NULL }, { "", "a.b", 443, NULL }, { ",, ,", "a.b", 443, NULL }, { "*", "a.b", 443, "*" },
	{ "x, * ,y", "10.0.0.1", 443, "*" }, { "*:443", "a.b", 443, NULL }, { "**", "a.b", 443, NULL },
	{ "a.b", "a.b", 443, "a.b" }, { "A.b", "a.B", 443, "A.b" }, { " a.b\t", "a.b", 443, "a.b" },
	{ "a.b", "x.a.b", 443, "a.b" }, { "a.b", "xa.b", 443, NULL }, { "a.b", "b", 443, NULL }, { "a.b", "a.b.", 443, NULL },
	{ ".a.b", "x.a.b", 443, ".a.b" }, { ".a.b", "a.b", 443, NULL }, { "*.a.b", "x.y.a.b", 443, "*.a.b" },
	{ "*.a.b", "a.b", 443, NULL }, { "*a.b", "xa.b", 443, NULL }, { "a.*", "a.b", 443, NULL }, { "*.", "a.", 443, "*." },
	{ ".", "a", 443, NULL }, { ".", "a.", 443, "." }, { "a.b:443", "a.b", 443, "a.b:443" },
	{ "a.b:443", "a.b", 6443, NULL }, { "a.b:", "a.b", 6443, "a.b:" }, { "a.b:0443", "a.b", 443, NULL },
	{ "a.b:https", "a.b", 443, NULL }, { ":443", "a.b", 443, NULL }, { "a:1:443", "a", 443, NULL },
	{ "*.a.b:443", "x.a.b", 443, "*.a.b:443" }, { "10.0.0.1", "10.0.0.1", 443, "10.0.0.1" },
	{ "10.0.0.1", "10.0.0.2", 443, NULL }, { "10.0.0.1:6443", "10.0.0.1", 6443, "10.0.0.1:6443" },
	{ "10.0.0.1:6443", "10.0.0.1", 443, NULL }, { "10.0.0", "10.0.0.1", 443, NULL }, { ".0.0.1", "10.0.0.1", 443, NULL },
	{ "0.0.1", "10.0.0.1", 443, NULL }, { "10.0.0.1", "x.10.0.0.1", 443, NULL },
	{ "a.b,10.0.0.1", "10.0.0.1", 443, "10.0.0.1" }, { "10.0.0.0/8", "10.255.0.1", 443, "10.0.0.0/8" },
	{ "10.1.2.3/8", "10.255.0.1", 443, "10.1.2.3/8" }, { "10.0.0.0/8", "11.0.0.1", 443, NULL },
	{ "10.0.0.0/9", "10.127.0.1", 443, "10.0.0.0/9" }, { "10.0.0.0/9", "10.128.0.1", 443, NULL },
	{ "10.0.0.0/9", "11.0.0.1", 443, NULL }, { "0.0.0.0/0", "10.0.0.1", 443, "0.0.0.0/0" },
	{ "0.0.0.0/0", "fd00::1", 443, NULL }, { "0.0.0.0/0", "a.b", 443, NULL },
	{ "10.0.0.1/32", "10.0.0.1", 443, "10.0.0.1/32" }, { "10.0.0.1/33", "10.0.0.1", 443, NULL },
	{ "10.0.0.0/", "10.0.0.0", 443, NULL }, { "10.0.0.0/x", "10.0.0.0", 443, NULL },
	{ "10.0.0.0/8x", "10.0.0.0", 443, NULL }, { "10.0.0.0/08", "10.1.0.0", 443, "10.0.0.0/08" },
	{ "10.0.0.0/99999999999", "10.0.0.0", 443, NULL }, { "/8", "10.0.0.0", 443, NULL },
	{ "10.0.0/8", "10.0.0.1", 443, NULL }, { "fd00::/8", "fd12::1", 443, "fd00::/8" },
	{ "fd00::/8", "fe12::1", 443, NULL }, { "fd00::1", "fd00:0::1", 443, "fd00::1" },
	{ "[fd00::1]:443", "fd00::1", 443, "[fd00::1]:443" }, { "[fd00::1]:444", "fd00::1", 443, NULL },
	{ "[fd00::1]", "fd00::1", 443, NULL }, { "FD00::1", "fd00::1", 443, "FD00::1" }, { "fd00::1", "10.0.0.1", 443, NULL },
	{ "fd00::/8", "10.0.0.1", 443, NULL }, { "::/0", "fd00::1", 443, "::/0" }, { "::/0", "10.0.0.1", 443, NULL },
	{ "::ffff:10.0.0.0/104", "10.1.1.1", 443, "::ffff:10.0.0.0/104" },
	{ "::ffff:10.0.0.1", "10.0.0.1", 443, "::ffff:10.0.0.1" }, { "10.0.0.0/8", "::ffff:10.1.1.1", 443, "10.0.0.0/8" },
	{ "fe80::1%eth0", "fe80::1", 443, NULL }, { "[fe80::1", "fe80::1", 443, NULL },
	{ "[[fd00::1]:443", "fd00::1", 443, NULL }, { "[fd00::1]]:443", "fd00::1", 443, NULL },
	{ "[fd00::1]x:443", "fd00::1", 443, NULL }, { "[]:443", "fd00::1", 443, NULL },
	{ "[fd00::1]:]", "fd00::1", 443, NULL }, { "a]:443", "a", 443, NULL }, { "a[:443", "a", 443, NULL },
	{ "a:]", "a", 443, NULL }, { "[fd00::1]:[", "fd00::1", 443, NULL },
	/* client-go reads networks on its own, with zeros at the start of numbers, but without taking off blanks */
	{ "010.0.0.0/8", "10.1.1.1", 443, "010.0.0.0/8" }, { "10.0.0.0/8", "010.1.1.1", 443, "10.0.0.0/8" },
	{ " 010.0.0.0/8", "10.1.1.1", 443, NULL }, { "10.00.000.0/8", "10.1.1.1", 443, "10.00.000.0/8" },
	{ "010.0.0.1", "10.0.0.1", 443, NULL }, { "0x.0.0.0/8", "0.0.0.1", 443, NULL },
	{ "0fd00::/16", "fd00::1", 443, "0fd00::/16" }, { "010.0.0.0/8", "11.1.1.1", 443, NULL },
	{ "111111111122222222223333333333444444444455555555556666666666/8", "10.0.0.1", 443, NULL },
};

static const struct {
	const char *host;
	bool want;
} hosts[] = {
	{ "localhost", true }, { "LOCALHOST", false }, { "localhost.", false }, { "a.localhost", false }, { "127.0.0.1", true },
	{ "127.255.0.9", true }, { "128.0.0.1", false }, { "127.1", false }, { "127.0.0.01", false }, { "::1", true }, { "0::1", true },
	{ "::2", false }, { "::ffff:127.0.0.1", true }, { "::ffff:10.0.0.1", false }, { "10.0.0.127", false },
};
/* clang-format on */

static const struct ocreg_proxy_env nothing;

static int choose(struct ocreg_proxy_choice *p, struct ocreg_arena *a, const char *configured, const char *from,
		  const struct ocreg_proxy_env *env, struct ocreg_error **e)
{
	return ocreg_proxy_choose(p, a, configured, from, "a.b", 443, env, e);
}

static void check_failed(int r, int code, const char *wrong, struct ocreg_error *e)
{
	CHECK_INT(r, code);
	CHECK_HAS(ocreg_error_message(e), wrong);
	CHECK(!strstr(ocreg_error_message(e), "sec"));
	CHECK(!strstr(ocreg_error_hint(e), "sec"));
	ocreg_error_unref(e);
}

static void test_url(void)
{
	for (size_t i = 0; i < COUNT(urls); i++) {
		struct ocreg_arena a = { 0 };
		struct ocreg_error *e = NULL;
		struct ocreg_proxy_choice p;
		int r = choose(&p, &a, urls[i].text, FILE_OF, &nothing, &e);

		row("%s", urls[i].text);
		if (urls[i].wrong) {
			check_failed(r, OCREG_E_KUBECONFIG, urls[i].wrong, e);
		} else if (CHECK_INT(r, 0)) {
			CHECK_STR(p.url, urls[i].url);
			CHECK_STR(p.shown, urls[i].shown);
			CHECK_STR(p.from, FILE_OF);
		}
		ocreg_arena_done(&a, true);
	}
}

static void test_variable(void)
{
	for (size_t i = 0; i < COUNT(variables); i++) {
		struct ocreg_proxy_env env = { variables[i].text, NULL, "HTTPS_PROXY", "no_proxy" };
		struct ocreg_arena a = { 0 };
		struct ocreg_error *e = NULL;
		struct ocreg_proxy_choice p;
		int r = choose(&p, &a, i % 2 ? NULL : "", FILE_OF, &env, &e);

		row("%s", variables[i].text);
		if (variables[i].wrong) {
			check_failed(r, OCREG_E_KUBECONFIG, variables[i].wrong, e);
		} else if (CHECK_INT(r, 0)) {
			CHECK_STR(p.url, variables[i].url);
			CHECK_STR(p.from, "HTTPS_PROXY");
		}
		ocreg_arena_done(&a, true);
	}
}

static void test_exceptions(void)
{
	for (size_t i = 0; i < COUNT(exceptions); i++) {
		size_t n = 0;
		const char *found = ocreg_noproxy_find(exceptions[i].list, exceptions[i].host, exceptions[i].port, &n);

		row("%s for %s:%u", exceptions[i].list ? exceptions[i].list : "(NULL)", exceptions[i].host, exceptions[i].port);
		CHECK_MEM(found, n, exceptions[i].entry, exceptions[i].entry ? strlen(exceptions[i].entry) : 0);
	}
}

static void test_loopback(void)
{
	for (size_t i = 0; i < COUNT(hosts); i++) {
		row("%s", hosts[i].host);
		CHECK_INT(ocreg_noproxy_is_loopback(hosts[i].host), hosts[i].want);
	}
}

/* What stands before what. */
static void test_order(void)
{
	static const struct {
		const char *configured, *from, *https, *no, *host, *url, *why;
	} rows[] = {
		{ NULL, NULL, NULL, NULL, "a.b", NULL, "nowhere" },
		{ NULL, NULL, NULL, "*", "a.b", NULL, "nowhere" },
		{ NULL, NULL, "http://e:1", NULL, "a.b", "http://e:1", "HTTPS_PROXY" },
		{ NULL, NULL, "http://e:1", "b", "a.b", NULL, "no_proxy names b" },
		{ NULL, NULL, "http://e:1", " x , b\t", "a.b", NULL, "no_proxy names b" },
		{ NULL, NULL, "http://e:1", "b", "127.0.0.1", NULL, "loopback" },
		{ NULL, NULL, "a secret that is no proxy", "b", "a.b", NULL, "no_proxy names b" },
		{ NULL, NULL, "a secret that is no proxy", NULL, "localhost", NULL, "loopback" },
		{ "http://k:1", FILE_OF, "http://e:1", NULL, "a.b", "http://k:1", FILE_OF },
		{ "http://k:1", FILE_OF, "http://e:1", "*", "a.b", "http://k:1", FILE_OF },
		{ "http://k:1", FILE_OF, NULL, NULL, "127.0.0.1", "http://k:1", FILE_OF },
		{ "http://o:1", NULL, "http://e:1", "*", "a.b", "http://o:1", "the options" },
		{ "none", NULL, "http://e:1", NULL, "a.b", NULL, "the options" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_proxy_env env = { rows[i].https, rows[i].no, "HTTPS_PROXY", "no_proxy" };
		struct ocreg_arena a = { 0 };
		struct ocreg_proxy_choice p;

		row("%zu", i);
		CHECK_INT(ocreg_proxy_choose(&p, &a, rows[i].configured, rows[i].from, rows[i].host, 443, &env, NULL), 0);
		CHECK_STR(p.url, rows[i].url);
		CHECK_STR(p.from, rows[i].why);
		if (!rows[i].url)
			CHECK_STR(p.shown, "none");
		ocreg_arena_done(&a, true);
	}
}

static void test_option(void)
{
	struct ocreg_arena a = { 0 };
	struct ocreg_error *e = NULL;
	struct ocreg_proxy_choice p;
	int r = choose(&p, &a, "me:secret@p", NULL, &nothing, &e);

	check_failed(r, OCREG_E_ARG, "the proxy of the options does not begin", e);
}

static void test_environment(void)
{
	static const char *const names[] = { "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy" };
	static const struct {
		const char *values[4], *https, *https_name, *no, *no_name;
	} rows[] = {
		{ { NULL, NULL, NULL, NULL }, NULL, NULL, NULL, NULL },
		{ { "a", "b", "c", "d" }, "a", "HTTPS_PROXY", "c", "NO_PROXY" },
		{ { NULL, "b", NULL, "d" }, "b", "https_proxy", "d", "no_proxy" },
		{ { "", "b", "", "d" }, "b", "https_proxy", "d", "no_proxy" },
		{ { "", "", "", "" }, NULL, NULL, NULL, NULL },
	};

	setenv("ALL_PROXY", "http://x", 1);
	setenv("HTTP_PROXY", "http://x", 1);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_proxy_env e;

		row("%zu", i);
		for (size_t j = 0; j < COUNT(names); j++)
			if (rows[i].values[j])
				setenv(names[j], rows[i].values[j], 1);
			else
				unsetenv(names[j]);
		ocreg_proxy_env_get(&e);
		CHECK_STR(e.https_proxy, rows[i].https);
		CHECK_STR(e.no_proxy, rows[i].no);
		if (rows[i].https)
			CHECK_STR(e.https_name, rows[i].https_name);
		if (rows[i].no)
			CHECK_STR(e.no_name, rows[i].no_name);
	}
}

static void fail_each(const char *name, const char *configured, const struct ocreg_proxy_env *env)
{
	long n = 0;

	row("%s", name);
	do {
		struct ocreg_arena a = { 0 };
		struct ocreg_error *e = NULL;
		struct ocreg_proxy_choice p;
		int r;

		heap.on = true;
		heap.count = 0;
		heap.fail_at = ++n;
		r = choose(&p, &a, configured, FILE_OF, env, &e);
		heap.on = false;
		CHECK(r == (heap.count >= n ? OCREG_E_NOMEM : 0));
		CHECK(!e == !r);
		ocreg_error_unref(e);
		ocreg_arena_done(&a, true);
	} while (heap.count >= n && n < 100);
	CHECK(n > 1);
}

static void test_nomem(void)
{
	const struct ocreg_proxy_env env = { "http://p", "a.b", "HTTPS_PROXY", "NO_PROXY" };

	fail_each("proxy-url", "http://me:secret@p", &nothing);
	fail_each("NO_PROXY", NULL, &env);
}

static const struct test tests[] = { TEST(test_url),   TEST(test_variable), TEST(test_exceptions),  TEST(test_loopback),
				     TEST(test_order), TEST(test_option),   TEST(test_environment), TEST(test_nomem) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "proxy", tests, COUNT(tests));
}
