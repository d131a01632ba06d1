/* SPDX-License-Identifier: Apache-2.0 */
/* Where one is sent, and what is said on the way. */
#include <string.h>
#include <strings.h>
#include "base/scan.h"
#include "base/url.h"
#include "access/oauth.h"

struct origin {
	const char *host; /* with brackets, if any */
	size_t n_host;
	const char *port;
	size_t n_port;
};

static bool split(const char *url, size_t n, struct origin *ret)
{
	struct ocreg_url u;
	const char *host, *end, *colon;

	if (!ocreg_url_check(url, n, &u, NULL) || u.scheme != 5)
		return false;
	host = url + u.host;
	end = host + u.n_host;
	colon = memrchr(host, ':', u.n_host);
	if (colon && memchr(colon, ']', (size_t) (end - colon)))
		colon = NULL;
	*ret = (struct origin) { host, (size_t) ((colon ? colon : end) - host), "443", 3 };
	if (colon) {
		ret->port = colon + 1;
		ret->n_port = (size_t) (end - colon - 1);
	}
	return true;
}

bool ocreg_oauth_same_origin(const char *a, const char *b)
{
	struct origin x, y;

	return split(a, strlen(a), &x) && split(b, strlen(b), &y) && x.n_host == y.n_host &&
	       strncasecmp(x.host, y.host, x.n_host) == 0 && x.n_port == y.n_port && memcmp(x.port, y.port, x.n_port) == 0;
}

bool ocreg_oauth_is_at(const char *url, const char *where)
{
	size_t n = strcspn(url, "?#");

	return strlen(where) == n && memcmp(url, where, n) == 0;
}

/* How much of the base a reference that is not absolute stands behind. */
static size_t kept(const char *base, const struct ocreg_url *u, const char *location, size_t n)
{
	size_t path = u->path + strcspn(base + u->path, "?#"), slash = path;

	if (n > 1 && location[0] == '/' && location[1] == '/')
		return u->scheme + 1;
	if (location[0] == '/')
		return u->path;
	if (location[0] == '?')
		return path;
	while (slash > u->path && base[slash - 1] != '/')
		slash--;
	return slash;
}

static bool has_scheme(const char *s, size_t n)
{
	size_t i = ocreg_scan_span(s, n, OCREG_ALNUM);

	return i > 0 && i < n && s[i] == ':';
}

bool ocreg_oauth_resolve(struct ocreg_buf *ret, const char *base, const char *location, size_t n)
{
	const char *fragment = n ? memchr(location, '#', n) : NULL;
	size_t len = fragment ? (size_t) (fragment - location) : n;
	struct ocreg_url u;

	ocreg_buf_cut(ret, 0);
	if (!len || !ocreg_url_check(base, strlen(base), &u, NULL))
		return false;
	if (!has_scheme(location, len)) {
		ocreg_buf_add(ret, base, kept(base, &u, location, len));
		if (ret->len == u.path && location[0] != '/' && location[0] != '?')
			ocreg_buf_addc(ret, '/');
	}
	ocreg_buf_add(ret, location, len);
	return ret->oom || ocreg_url_check(ret->data, ret->len, NULL, NULL);
}

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* What is no escape stands for itself; a NUL would end the text. */
static void add_decoded(struct ocreg_buf *b, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int high = s[i] == '%' && n - i > 2 ? digit(s[i + 1]) : -1, low = high < 0 ? -1 : digit(s[i + 2]);

		if (low >= 0 && (high | low)) {
			ocreg_buf_addc(b, (char) (high << 4 | low));
			i += 2;
		} else {
			ocreg_buf_addc(b, s[i] == '+' ? ' ' : s[i]);
		}
	}
}

bool ocreg_oauth_query(const char *url, const char *name, struct ocreg_buf *ret)
{
	const char *s = url + strcspn(url, "?#");
	size_t n_name = strlen(name);

	ocreg_buf_cut(ret, 0);
	while (*s == '?' || *s == '&') {
		size_t n = strcspn(++s, "&#");

		if (n > n_name && s[n_name] == '=' && memcmp(s, name, n_name) == 0) {
			add_decoded(ret, s + n_name + 1, n - n_name - 1);
			return true;
		}
		s += n;
	}
	return false;
}
