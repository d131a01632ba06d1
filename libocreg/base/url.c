/* SPDX-License-Identifier: Apache-2.0 */
#include "base/host.h"
#include "base/scan.h"
#include "base/url.h"

static bool is_word(const char *s, size_t n, const char *word)
{
	for (size_t i = 0; i < n && *word; i++, word++)
		if ((ocreg_scan_is(s[i], OCREG_UPPER) ? s[i] - 'A' + 'a' : s[i]) != *word)
			return false;
	return n && !*word;
}

/* The length of the scheme. */
static bool check_scheme(const char *s, size_t n, size_t *ret, struct ocreg_fault *fault)
{
	static const char hint[] = "write https://HOST, with :PORT or a path behind it if need be";
	size_t i = ocreg_scan_span(s, n, OCREG_ALNUM);

	*ret = i;
	if (n - i < 3 || memcmp(s + i, "://", 3) != 0)
		return ocreg_fault_set(fault, 0, hint, "it does not begin with https:// or http://");
	if (!is_word(s, i, i == 5 ? "https" : "http") || (i != 4 && i != 5))
		return ocreg_fault_set(fault, 0, hint, "its scheme is neither https nor http");
	return true;
}

static bool is_hex(char c)
{
	return ocreg_scan_is(c, OCREG_DIGIT) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* What is behind the host. */
static bool check_rest(const char *s, size_t n, size_t from, struct ocreg_fault *fault)
{
	static const char hint[] = "write it as % and two hexadecimal digits";

	for (size_t i = from; i < n; i++) {
		if (s[i] <= ' ' || s[i] >= 0x7f)
			return ocreg_fault_set(fault, i, hint, "it has a blank or a character outside of ASCII");
		if (strchr("\"<>\\^`{|}", s[i]))
			return ocreg_fault_set(fault, i, hint, "it has a \"%c\" where none may be", s[i]);
		if (s[i] == '%' && (n - i < 3 || !is_hex(s[i + 1]) || !is_hex(s[i + 2])))
			return ocreg_fault_set(fault, i, "write a percent sign as %25",
					       "two hexadecimal digits are missing behind a percent sign");
	}
	return true;
}

bool ocreg_url_check(const char *s, size_t n, struct ocreg_url *ret, struct ocreg_fault *fault)
{
	struct ocreg_url u = { 0 };
	const char *at;

	if (n == 0)
		return ocreg_fault_set(fault, 0, NULL, "it is empty");
	if (!check_scheme(s, n, &u.scheme, fault))
		return false;
	u.host = u.scheme + 3;
	while (u.host + u.n_host < n && !(s[u.host + u.n_host] && strchr("/?#", s[u.host + u.n_host])))
		u.n_host++;
	u.path = u.host + u.n_host;
	at = memchr(s + u.host, '@', u.n_host);
	if (at)
		return ocreg_fault_set(fault, u.host, "leave out what is before the @, and give credentials in their own place",
				       "there is a user name or password in it");
	if (!ocreg_host_port_check(s + u.host, u.n_host, fault))
		return ocreg_fault_shift(fault, u.host);
	if (!check_rest(s, n, u.path, fault))
		return false;
	if (ret)
		*ret = u;
	return true;
}

/* What RFC 3986 lets stand as it is. */
static bool is_unreserved(char c)
{
	return ocreg_scan_is(c, OCREG_ALNUM) || strchr("-._~", c);
}

void ocreg_url_encode(struct ocreg_buf *b, const char *s)
{
	for (; *s; s++) {
		if (is_unreserved(*s))
			ocreg_buf_addc(b, *s);
		else
			ocreg_buf_addf(b, "%%%02X", (unsigned char) *s);
	}
}

void ocreg_url_add_query(struct ocreg_buf *b, const char *name, const char *value)
{
	if (!value || !*value)
		return;
	ocreg_buf_addf(b, "&%s=", name);
	ocreg_url_encode(b, value);
}
