/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "base/buf.h"
#include "base/error.h"
#include "base/host.h"
#include "access/address.h"

#define DIGITS "0123456789"
#define HEX DIGITS "abcdefABCDEF"
#define NAME DIGITS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-._"
#define PATH NAME "/~%!$&'()*+,;=:@"

/* Stretches of the URL, none of them NUL-terminated. */
struct parts {
	const char *host, *port, *path;
	size_t n_host, n_port, n_path;
};

static int fail(const char *server, const char *why, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "write the server as https://HOST:PORT", "the server \"%s\" %s",
			  server, why);
}

/* What follows https://, or the scheme's end in what has none. */
static int skip_scheme(const char *server, const char **rest, struct ocreg_error **reterr)
{
	const char *end = strstr(server, "://");

	*rest = end ? end + 3 : server;
	if (strcspn(server, "@") < strlen(server)) /* and not shown: there may be a password in it */
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "put token or password into the kubeconfig's user instead",
				  "the server's URL holds a user name");
	if (!end || (end - server == 5 && strncasecmp(server, "https", 5) == 0))
		return 0;
	if (end - server == 4 && strncasecmp(server, "http", 4) == 0)
		return ocreg_fail(reterr, OCREG_E_UNSUPPORTED, NULL,
				  "use https://: over http anybody on the way can read the token",
				  "the server \"%s\" is not https", server);
	return fail(server, "is not https", reterr);
}

/* libcurl takes every number for an address, of one to four parts and in other notations too: only the usual one is what it looks like. */
static bool ends_in_number(const char *s, size_t n)
{
	const char *dot = memrchr(s, '.', n), *last = dot ? dot + 1 : s;
	size_t len = n - (size_t) (last - s);

	if (len > 1 && last[0] == '0' && (last[1] == 'x' || last[1] == 'X'))
		return strspn(last + 2, HEX) >= len - 2;
	return len && strspn(last, DIGITS) >= len;
}

/* A name, or an address without brackets. */
static bool is_host(const char *s, size_t n)
{
	if (memchr(s, ':', n))
		return ocreg_host_is_ipv6(s, n);
	return n && (!ends_in_number(s, n) || ocreg_host_is_ipv4(s, n));
}

static bool split(const char *s, struct parts *p)
{
	const char *end;

	if (*s == '[') {
		p->host = s + 1;
		p->n_host = strspn(p->host, HEX ":.");
		end = p->host + p->n_host;
		if (*end++ != ']')
			return false;
	} else {
		p->host = s;
		p->n_host = strspn(s, NAME);
		end = s + p->n_host;
	}
	p->port = *end == ':' ? end + 1 : end;
	p->n_port = *end == ':' ? strspn(p->port, DIGITS) : 0;
	if (*end == ':' && (!p->n_port || p->n_port > 5 || !strtoul(p->port, NULL, 10) || strtoul(p->port, NULL, 10) > 65535))
		return false;
	p->path = p->port + p->n_port;
	p->n_path = strlen(p->path);
	if (p->n_path && (p->path[0] != '/' || strspn(p->path, PATH) < p->n_path))
		return false;
	while (p->n_path && p->path[p->n_path - 1] == '/')
		p->n_path--;
	return is_host(p->host, p->n_host);
}

static bool is_loopback(const char *host)
{
	return strcasecmp(host, "localhost") == 0 || strncmp(host, "127.", 4) == 0 || strcmp(host, "::1") == 0;
}

static void add_host(struct ocreg_buf *b, const char *host, size_t n)
{
	bool brackets = memchr(host, ':', n);

	ocreg_buf_adds(b, brackets ? "[" : "");
	ocreg_buf_add(b, host, n);
	ocreg_buf_adds(b, brackets ? "]" : "");
}

/* [https://]HOST[:PORT][/PREFIX], ended by a NUL of its own. */
static void add_url(struct ocreg_buf *b, const char *scheme, const char *host, size_t n_host, const struct parts *p, bool prefix)
{
	ocreg_buf_adds(b, scheme);
	add_host(b, host, n_host);
	if (p->n_port)
		ocreg_buf_addf(b, ":%.*s", (int) p->n_port, p->port);
	if (prefix)
		ocreg_buf_add(b, p->path, p->n_path);
	ocreg_buf_addc(b, '\0');
}

static int build(struct ocreg_address *ret, struct ocreg_arena *arena, const struct parts *p, const char *tls_name,
		 struct ocreg_error **reterr)
{
	size_t at_base, at_header, at_route, at_host;
	struct ocreg_buf b = { 0 };
	const char *all, *host = tls_name ? tls_name : p->host;
	size_t n_host = tls_name ? strlen(tls_name) : p->n_host;

	add_url(&b, "https://", p->host, p->n_host, p, true);
	at_base = b.len;
	add_url(&b, "https://", host, n_host, p, true);
	at_header = b.len;
	add_url(&b, "", p->host, p->n_host, p, false);
	at_route = b.len;
	add_url(&b, "::", p->host, p->n_host, p, false);
	b.len -= b.len > 0;
	ocreg_buf_adds(&b, p->n_port ? "" : ":");
	ocreg_buf_addc(&b, '\0');
	at_host = b.len;
	ocreg_buf_add(&b, host, n_host);
	all = b.oom ? NULL : ocreg_arena_strndup(arena, b.data, b.len);
	ocreg_buf_done(&b);
	if (!all)
		return ocreg_fail_oom(reterr);
	ret->server = all;
	ret->base = all + at_base;
	ret->host_header = tls_name ? all + at_header : NULL;
	ret->reroute = tls_name ? all + at_route : NULL;
	ret->host = all + at_host;
	return 0;
}

int ocreg_address_parse(struct ocreg_address *ret, struct ocreg_arena *arena, const char *server, const char *tls_name,
			struct ocreg_error **reterr)
{
	struct parts p = { 0 };
	const char *rest;
	char *host;
	int r = skip_scheme(server, &rest, reterr);

	if (r)
		return r;
	if (!split(rest, &p))
		return fail(server, "is not a URL", reterr);
	if (tls_name && (!*tls_name || strspn(tls_name, NAME ":") < strlen(tls_name) || !is_host(tls_name, strlen(tls_name))))
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "write a DNS name or an IP address",
				  "tls-server-name \"%s\" is not a name", tls_name);
	host = ocreg_arena_strndup(arena, p.host, p.n_host);
	if (!host)
		return ocreg_fail_oom(reterr);
	ret->peer = host;
	ret->port = p.n_port ? (unsigned) strtoul(p.port, NULL, 10) : 443;
	ret->is_loopback = is_loopback(host);
	return build(ret, arena, &p, tls_name, reterr);
}
