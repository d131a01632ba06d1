/* SPDX-License-Identifier: Apache-2.0 */
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include "base/scan.h"
#include "access/noproxy.h"

#define BLANKS " \t\n\v\f\r"
#define MAPPED 96 /* the bits before an IPv4 address that stands in an IPv6 address */

struct stretch {
	const char *s;
	size_t n;
};

struct entry {
	struct stretch host, port; /* port: of no bytes where any will do */
};

/* Of either family; an IPv4 address as ::ffff:A.B.C.D, which means the same. */
struct ip {
	unsigned char bytes[16];
};

static bool is_ipv4(const struct ip *ip)
{
	static const unsigned char before[MAPPED / 8] = { [10] = 0xff, [11] = 0xff };

	return memcmp(ip->bytes, before, sizeof(before)) == 0;
}

static bool parse_ip(struct stretch text, struct ip *ret)
{
	char copy[INET6_ADDRSTRLEN];

	if (text.n >= sizeof(copy))
		return false;
	memcpy(copy, text.s, text.n);
	copy[text.n] = '\0';
	memset(ret, 0, sizeof(*ret));
	if (inet_pton(AF_INET6, copy, ret->bytes) == 1)
		return true;
	ret->bytes[10] = ret->bytes[11] = 0xff;
	return inet_pton(AF_INET, copy, ret->bytes + MAPPED / 8) == 1;
}

static bool is_hex(char c)
{
	return ocreg_scan_is(c, OCREG_DIGIT) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* client-go reads networks a second time, and the host with them, zeros at the start of a number being of no account then. */
static bool parse_sloppy(struct stretch text, struct ip *ret)
{
	char copy[INET6_ADDRSTRLEN];
	size_t n = 0;
	bool inside = false;

	for (size_t i = 0; i < text.n; i++) {
		if (text.s[i] == '0' && !inside && i + 1 < text.n && is_hex(text.s[i + 1]))
			continue;
		if (n == sizeof(copy))
			return false;
		copy[n++] = text.s[i];
		inside = is_hex(text.s[i]);
	}
	return parse_ip((struct stretch) { copy, n }, ret);
}

/* The number of bits behind the slash; -1 if it is none, or too great. */
static int parse_bits(struct stretch text, int most)
{
	int bits = 0;

	if (text.n == 0 || ocreg_scan_span(text.s, text.n, OCREG_DIGIT) < text.n)
		return -1;
	for (size_t i = 0; i < text.n && bits <= most; i++)
		bits = bits * 10 + (text.s[i] - '0');
	return bits <= most ? bits : -1;
}

typedef bool parse_fn(struct stretch text, struct ip *ret);

/* ADDRESS/BITS; the bits that are not the network's are zero. */
static bool parse_network(struct stretch text, parse_fn *parse, struct ip *ret, int *retbits)
{
	const char *slash = memchr(text.s, '/', text.n);
	struct stretch address = { text.s, slash ? (size_t) (slash - text.s) : 0 };
	struct stretch bits = { slash ? slash + 1 : NULL, slash ? text.n - address.n - 1 : 0 };
	bool six = memchr(address.s, ':', address.n);

	*retbits = parse_bits(bits, six ? 128 : 32);
	if (*retbits < 0 || !parse(address, ret))
		return false;
	*retbits += six ? 0 : MAPPED;
	for (int i = *retbits; i < 128; i++)
		ret->bytes[i / 8] &= (unsigned char) ~(0x80 >> (i % 8));
	return true;
}

static bool contains(const struct ip *network, int bits, const struct ip *ip)
{
	int whole = bits / 8, rest = bits % 8;

	if (is_ipv4(network) != is_ipv4(ip) || memcmp(network->bytes, ip->bytes, (size_t) whole) != 0)
		return false;
	return rest == 0 || ((network->bytes[whole] ^ ip->bytes[whole]) >> (8 - rest)) == 0;
}

/* HOST:PORT, as Go's net.SplitHostPort takes it apart; what it does not take is a host as a whole. */
static struct entry split(struct stretch e)
{
	struct entry whole = { e, { NULL, 0 } };
	const char *colon = memrchr(e.s, ':', e.n), *end = e.s + e.n, *host = e.s, *host_end = colon;
	size_t brackets = *e.s == '[' ? 1 : 0;

	if (!colon)
		return whole;
	if (brackets) {
		host_end = memchr(e.s, ']', e.n);
		if (!host_end || host_end + 1 != colon)
			return whole;
		host++;
	} else if (memchr(e.s, ':', (size_t) (colon - e.s))) {
		return whole;
	}
	if (memchr(host, '[', (size_t) (end - host)) || memchr(host_end + brackets, ']', (size_t) (end - host_end) - brackets) ||
	    memchr(host, ']', (size_t) (host_end - host)))
		return whole;
	return (struct entry) { { host, (size_t) (host_end - host) }, { colon + 1, (size_t) (end - colon) - 1 } };
}

static bool ends_with(struct stretch s, struct stretch end)
{
	return s.n >= end.n && strncasecmp(s.s + s.n - end.n, end.s, end.n) == 0;
}

/* b.c names itself and what is below it; .b.c and *.b.c only the latter. */
static bool is_domain_of(struct stretch domain, struct stretch host)
{
	if (domain.n > 1 && domain.s[0] == '*' && domain.s[1] == '.')
		domain = (struct stretch) { domain.s + 1, domain.n - 1 };
	if (!ends_with(host, domain))
		return false;
	return domain.s[0] == '.' || host.n == domain.n || host.s[host.n - domain.n - 1] == '.';
}

struct sought {
	struct stretch host;
	char port[16];
	struct ip ip, sloppy;
	bool is_ip, is_sloppy;
};

static bool is_port_of(struct stretch port, const struct sought *q)
{
	return port.n == 0 || ocreg_scan_equal(port.s, port.n, q->port);
}

static bool is_named(struct stretch e, const struct sought *q)
{
	struct entry parts;
	struct ip ip;
	int bits;

	if (parse_network(e, parse_ip, &ip, &bits))
		return q->is_ip && contains(&ip, bits, &q->ip);
	parts = split(e);
	if (parts.host.n == 0 || !is_port_of(parts.port, q))
		return false;
	if (parse_ip(parts.host, &ip))
		return q->is_ip && memcmp(&ip, &q->ip, sizeof(ip)) == 0;
	return !q->is_ip && is_domain_of(parts.host, q->host);
}

static bool is_named_sloppily(struct stretch e, const struct sought *q)
{
	struct ip ip;
	int bits;

	return q->is_sloppy && parse_network(e, parse_sloppy, &ip, &bits) && contains(&ip, bits, &q->sloppy);
}

static struct stretch trim(struct stretch e)
{
	while (e.n && strchr(BLANKS, e.s[0]))
		e = (struct stretch) { e.s + 1, e.n - 1 };
	while (e.n && strchr(BLANKS, e.s[e.n - 1]))
		e.n--;
	return e;
}

const char *ocreg_noproxy_find(const char *list, const char *host, unsigned port, size_t *retlen)
{
	struct sought q = { .host = { host, strlen(host) } };

	snprintf(q.port, sizeof(q.port), "%u", port);
	q.is_ip = parse_ip(q.host, &q.ip);
	q.is_sloppy = parse_sloppy(q.host, &q.sloppy);
	for (const char *at = list; at; at = strchr(at, ',') ? strchr(at, ',') + 1 : NULL) {
		struct stretch raw = { at, strcspn(at, ",") }, e = trim(raw);

		if (!e.n || !(ocreg_scan_equal(e.s, e.n, "*") || is_named(e, &q) || is_named_sloppily(raw, &q)))
			continue;
		*retlen = e.n;
		return e.s;
	}
	return NULL;
}

bool ocreg_noproxy_is_loopback(const char *host)
{
	static const struct ip one = { { [15] = 1 } };
	struct ip ip;

	if (strcmp(host, "localhost") == 0)
		return true;
	if (!parse_ip((struct stretch) { host, strlen(host) }, &ip))
		return false;
	return is_ipv4(&ip) ? ip.bytes[MAPPED / 8] == 127 : memcmp(&ip, &one, sizeof(ip)) == 0;
}
