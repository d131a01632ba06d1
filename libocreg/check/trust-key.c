/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <ocreg/trust.h>
#include "base/buf.h"
#include "base/error.h"
#include "base/name.h"
#include "check/trust-key.h"

static bool fail(struct ocreg_trust_name *t, const char *why, const char *hint)
{
	t->why = why;
	t->hint = hint;
	return false;
}

static bool read_port(const char *s, size_t n, struct ocreg_trust_name *t)
{
	for (size_t i = 0; i < n && t->port <= 65535; i++)
		t->port = s[i] >= '0' && s[i] <= '9' ? t->port * 10 + (unsigned) (s[i] - '0') : 65536;
	if (n == 0 || s[0] == '0' || t->port > 65535)
		return fail(t, "the port is not a number from 1 to 65535", "write the port in digits");
	return true;
}

static bool has(const char *s, size_t n, const char *what)
{
	return memmem(s, n, what, strlen(what)) != NULL;
}

static bool has_capital(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] >= 'A' && s[i] <= 'Z')
			return true;
	return false;
}

static bool check_host(const char *s, size_t n, struct ocreg_trust_name *t)
{
	if (ocreg_name_is_subdomain(s, n))
		return true;
	if (n == 0)
		return fail(t, "there is no host", "write the registry's host name");
	if (has(s, n, ".."))
		return fail(t, "two dots stand in the host: only the last two of a key part host and port",
			    "write the host name with single dots");
	if (s[n - 1] == '.')
		return fail(t, "a dot ends the host", "leave the dot out: host and port are parted by two dots and nothing else");
	if (s[0] == '*')
		return fail(t, "a host cannot be a wildcard here", "make one entry for each registry");
	if (has_capital(s, n))
		return fail(t, "the host has capital letters", "write the host name in small letters, as images name it");
	return fail(t, "the host is neither a DNS name nor an IPv4 address", "write the registry's host name");
}

bool ocreg_trust_read_key(const char *s, size_t n, struct ocreg_trust_name *ret)
{
	*ret = (struct ocreg_trust_name) { .n_host = n };
	if (memchr(s, ':', n) || memchr(s, '[', n))
		return fail(ret, "a key of a ConfigMap cannot hold a colon or a bracket",
			    "write host..port: two dots in place of the colon; an IPv6 address cannot be a key");
	for (size_t i = n; i-- > 1;) {
		if (s[i] != '.' || s[i - 1] != '.')
			continue;
		ret->n_host = i - 1;
		if (!read_port(s + i + 1, n - i - 1, ret))
			return false;
		break;
	}
	return check_host(s, ret->n_host, ret);
}

static bool is_ipv6(const char *s, size_t n)
{
	const char *colon = memchr(s, ':', n);

	return (n && s[0] == '[') || (colon && memchr(colon + 1, ':', n - (size_t) (colon + 1 - s)));
}

bool ocreg_trust_read_host(const char *s, size_t n, struct ocreg_trust_name *ret)
{
	const char *colon;

	*ret = (struct ocreg_trust_name) { .n_host = n };
	if (has(s, n, "://"))
		return fail(ret, "it is a URL, not a host", "leave the scheme out");
	if (is_ipv6(s, n))
		return fail(ret, "an IPv6 address cannot have an entry: a key of a ConfigMap cannot hold colons or brackets",
			    "give the registry a DNS name, and name that");
	if (memchr(s, '/', n))
		return fail(ret, "it has a path: authorities are trusted for a host as a whole", "write only host or host:port");
	colon = memchr(s, ':', n);
	if (colon) {
		ret->n_host = (size_t) (colon - s);
		if (!read_port(colon + 1, n - ret->n_host - 1, ret))
			return false;
	}
	if (has(s, ret->n_host, ".."))
		return fail(ret, "two dots stand in the host", "write host:port; the key with two dots is made of it");
	return check_host(s, ret->n_host, ret);
}

static int spell(const char *from, bool (*read)(const char *s, size_t n, struct ocreg_trust_name *ret), const char *between,
		 char **ret, struct ocreg_error **reterr)
{
	struct ocreg_buf b = { 0 };
	struct ocreg_trust_name t;
	char *text;

	if (!from || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no host");
	if (!read(from, strlen(from), &t))
		return ocreg_fail(reterr, OCREG_E_INVALID, NULL, t.hint, "\"%s\": %s", from, t.why);
	ocreg_buf_add(&b, from, t.n_host);
	if (t.port)
		ocreg_buf_addf(&b, "%s%u", between, t.port);
	text = b.oom ? NULL : ocreg_buf_take(&b, NULL);
	ocreg_buf_done(&b);
	if (!text)
		return ocreg_fail_oom(reterr);
	*ret = text;
	return 0;
}

int ocreg_trust_key(const char *host, char **ret, struct ocreg_error **reterr)
{
	return spell(host, ocreg_trust_read_host, "..", ret, reterr);
}

int ocreg_trust_host(const char *key, char **ret, struct ocreg_error **reterr)
{
	return spell(key, ocreg_trust_read_key, ":", ret, reterr);
}
