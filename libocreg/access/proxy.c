/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "base/buf.h"
#include "base/error.h"
#include "base/host.h"
#include "base/scan.h"
#include "access/noproxy.h"
#include "access/proxy.h"

#define HINT "write http://, https:// or socks5://HOST:PORT, with USER:PASSWORD@ before the host if need be"

/* How libcurl is told, and the port where none is given, which to libcurl is 1080. With Go the proxy looks up the server's name, in
 * SOCKS too. */
static const struct scheme {
	const char *name, *curl;
	unsigned port;
	bool anywhere; /* in a kubeconfig too */
} schemes[] = {
	{ "http", "http", 80, true },
	{ "https", "https", 443, true },
	{ "socks5", "socks5h", 1080, true },
	{ "socks5h", "socks5h", 1080, false },
};

struct parts {
	const struct scheme *scheme;
	const char *user, *password, *host; /* the first two NULL where there is none */
	size_t n_user, n_password, n_host;  /* the host with its brackets */
	unsigned port;
};

/* Who names the proxy, and how it is put into words. */
struct naming {
	const char *what, *in; /* in: the kubeconfig, or NULL */
	int code;
	bool is_env;
};

void ocreg_proxy_env_get(struct ocreg_proxy_env *e)
{
	static const char *const https[] = { "HTTPS_PROXY", "https_proxy" }, *const no[] = { "NO_PROXY", "no_proxy" };

	memset(e, 0, sizeof(*e));
	for (size_t i = 0; i < 2 && !e->https_proxy; i++) {
		e->https_name = https[i];
		e->https_proxy = getenv(https[i]);
		if (e->https_proxy && !*e->https_proxy)
			e->https_proxy = NULL;
	}
	for (size_t i = 0; i < 2 && !e->no_proxy; i++) {
		e->no_name = no[i];
		e->no_proxy = getenv(no[i]);
		if (e->no_proxy && !*e->no_proxy)
			e->no_proxy = NULL;
	}
}

/* The bytes before ://, 0 if it does not begin like that. */
static size_t scheme_length(const char *s)
{
	size_t n = strcspn(s, ":");

	if (strncmp(s + n, "://", 3) != 0 || !ocreg_scan_is(*s, OCREG_LOWER | OCREG_UPPER))
		return 0;
	for (size_t i = 0; i < n; i++)
		if (!ocreg_scan_is(s[i], OCREG_ALNUM | OCREG_DASH | OCREG_DOT) && s[i] != '+')
			return 0;
	return n;
}

static int hex(char c)
{
	const char *digits = "0123456789abcdef", *at = strchr(digits, c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c);

	return at ? (int) (at - digits) : -1;
}

/* Whether every percent sign stands before two digits, and none of them, and nothing else, is a control character. */
static bool is_encoded(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int c = (unsigned char) s[i];

		if (c == '%') {
			if (n - i < 3 || hex(s[i + 1]) < 0 || hex(s[i + 2]) < 0)
				return false;
			c = hex(s[i + 1]) * 16 + hex(s[i + 2]);
			i += 2;
		}
		if (c < ' ' || c == 0x7f)
			return false;
	}
	return true;
}

/* USER:PASSWORD@; NULL, or what is wrong. */
static const char *parse_user(const char *s, size_t n, struct parts *p)
{
	const char *colon = memchr(s, ':', n);

	for (size_t i = 0; i < n; i++)
		if (!ocreg_scan_class(s[i]) && !strchr(":~!$&'()*+,;=%@", s[i]))
			return "has a user name or password with a character that must be written as % and two hexadecimal "
			       "digits";
	if (!is_encoded(s, n))
		return "has a user name or password with a wrong percent sign or a control character";
	if (n == 0)
		return NULL;
	p->user = s;
	p->n_user = colon ? (size_t) (colon - s) : n;
	p->password = colon ? colon + 1 : NULL;
	p->n_password = colon ? n - p->n_user - 1 : 0;
	return NULL;
}

/* HOST or HOST:PORT; NULL, or what is wrong. */
static const char *parse_host(const char *s, size_t n, struct parts *p)
{
	const char *end = n && *s == '[' ? memchr(s, ']', n) : NULL;
	size_t digits;

	p->host = s;
	p->n_host = end ? (size_t) (end + 1 - s) : ocreg_scan_span(s, n, OCREG_ALNUM | OCREG_DASH | OCREG_DOT | OCREG_UNDER);
	if (p->n_host == 0 || p->n_host > 255 || (end && !ocreg_host_is_ipv6(s + 1, p->n_host - 2)))
		return "has no host, or something else in its place";
	p->port = p->scheme->port;
	if (p->n_host == n)
		return NULL;
	digits = ocreg_scan_span(s + p->n_host + 1, n - p->n_host - 1, OCREG_DIGIT);
	if (s[p->n_host] != ':' || p->n_host + 1 + digits != n)
		return "has something else than a port behind the host";
	if (digits == 0)
		return NULL;
	p->port = 0;
	for (size_t i = n - digits; i < n && p->port <= 65535; i++)
		p->port = p->port * 10 + (unsigned) (s[i] - '0');
	return p->port == 0 || p->port > 65535 ? "has a port that is not a number from 1 to 65535" : NULL;
}

/* NULL, or what is wrong. A path is of no account. */
static const char *parse(const char *s, struct parts *p)
{
	size_t n = strcspn(s, "/?#");
	const char *at = memrchr(s, '@', n);
	size_t n_user = at ? (size_t) (at - s) : 0;
	const char *wrong = at ? parse_user(s, n_user, p) : NULL;

	if (!wrong)
		wrong = parse_host(at ? at + 1 : s, at ? n - n_user - 1 : n, p);
	if (!wrong && !is_encoded(s + n, strlen(s + n)))
		wrong = "has a wrong percent sign or a control character";
	return wrong;
}

static int fail(const struct naming *by, const char *wrong, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, by->code, NULL, HINT, "%s%s%s %s", by->what, by->in ? " in " : "", by->in ? by->in : "", wrong);
}

/* In the environment HOST:PORT will do. What has no scheme must not be shown: it may begin with a password. */
static int parse_scheme(const char **s, const struct naming *by, struct parts *p, struct ocreg_error **reterr)
{
	size_t n = scheme_length(*s);

	if (n == 0 && (!by->is_env || strstr(*s, "://")))
		return fail(by, "does not begin with http://, https:// or socks5://", reterr);
	for (size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]) && !p->scheme; i++)
		if (n == 0 || (strlen(schemes[i].name) == n && strncasecmp(*s, schemes[i].name, n) == 0))
			p->scheme = &schemes[i];
	if (!p->scheme || !(p->scheme->anywhere || by->is_env))
		return fail(by, "has a scheme that is none of http, https and socks5", reterr);
	*s += n ? n + 3 : 0;
	return 0;
}

/* Only what stands for itself anywhere in a URL is left as it is: libcurl need not guess where a password ends. */
static void add_encoded(struct ocreg_buf *b, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int c = (unsigned char) s[i];

		if (c == '%') {
			c = hex(s[i + 1]) * 16 + hex(s[i + 2]);
			i += 2;
		}
		if (c < 0x80 && (ocreg_scan_class((char) c) || c == '~'))
			ocreg_buf_addc(b, (char) c);
		else
			ocreg_buf_addf(b, "%%%02X", (unsigned) c);
	}
}

static void add_place(struct ocreg_buf *b, const struct parts *p)
{
	ocreg_buf_add(b, p->host, p->n_host);
	ocreg_buf_addf(b, ":%u", p->port);
	ocreg_buf_addc(b, '\0');
}

static int build(struct ocreg_proxy_choice *ret, struct ocreg_arena *arena, const struct parts *p, struct ocreg_error **reterr)
{
	struct ocreg_buf b = { 0 };
	const char *all;
	size_t shown;

	ocreg_buf_addf(&b, "%s://", p->scheme->curl);
	if (p->user) {
		add_encoded(&b, p->user, p->n_user);
		ocreg_buf_adds(&b, p->password ? ":" : "");
		add_encoded(&b, p->password, p->n_password);
		ocreg_buf_addc(&b, '@');
	}
	add_place(&b, p);
	shown = b.len;
	ocreg_buf_addf(&b, "%s://", p->scheme->name);
	add_place(&b, p);
	all = b.oom ? NULL : ocreg_arena_strndup(arena, b.data, b.len);
	ocreg_buf_done(&b);
	if (!all)
		return ocreg_fail_oom(reterr);
	ret->url = all;
	ret->shown = all + shown;
	return 0;
}

static int take(struct ocreg_proxy_choice *ret, struct ocreg_arena *arena, const char *text, const struct naming *by,
		struct ocreg_error **reterr)
{
	struct parts p = { 0 };
	const char *wrong;
	int r = parse_scheme(&text, by, &p, reterr);

	if (r)
		return r;
	wrong = parse(text, &p);
	return wrong ? fail(by, wrong, reterr) : build(ret, arena, &p, reterr);
}

/* "NO_PROXY names ENTRY". */
static int explain_entry(struct ocreg_proxy_choice *ret, struct ocreg_arena *arena, const char *variable, const char *entry,
			 size_t n, struct ocreg_error **reterr)
{
	struct ocreg_buf b = { 0 };

	ocreg_buf_addf(&b, "%s names ", variable);
	ocreg_buf_add_escaped(&b, entry, n, 256);
	ret->from = b.oom ? NULL : ocreg_arena_strndup(arena, b.data, b.len);
	ocreg_buf_done(&b);
	return ret->from ? 0 : ocreg_fail_oom(reterr);
}

static int from_environment(struct ocreg_proxy_choice *ret, struct ocreg_arena *arena, const char *host, unsigned port,
			    const struct ocreg_proxy_env *env, struct ocreg_error **reterr)
{
	const struct naming by = { env->https_name, NULL, OCREG_E_KUBECONFIG, true };
	const char *entry;
	size_t n;

	if (!env->https_proxy)
		return 0;
	if (ocreg_noproxy_is_loopback(host)) {
		ret->from = "loopback";
		return 0;
	}
	entry = ocreg_noproxy_find(env->no_proxy, host, port, &n);
	if (entry)
		return explain_entry(ret, arena, env->no_name, entry, n, reterr);
	ret->from = env->https_name;
	return take(ret, arena, env->https_proxy, &by, reterr);
}

int ocreg_proxy_choose(struct ocreg_proxy_choice *ret, struct ocreg_arena *arena, const char *configured,
		       const char *configured_from, const char *host, unsigned port, const struct ocreg_proxy_env *env,
		       struct ocreg_error **reterr)
{
	const struct naming option = { "the proxy of the options", NULL, OCREG_E_ARG, false };
	const struct naming file = { "proxy-url", configured_from, OCREG_E_KUBECONFIG, false };

	*ret = (struct ocreg_proxy_choice) { NULL, "none", "nowhere" };
	if (!configured || !*configured)
		return from_environment(ret, arena, host, port, env, reterr);
	ret->from = configured_from ? configured_from : "the options";
	if (!configured_from && strcmp(configured, "none") == 0)
		return 0;
	return take(ret, arena, configured, configured_from ? &file : &option, reterr);
}
