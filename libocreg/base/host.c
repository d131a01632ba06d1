/* SPDX-License-Identifier: Apache-2.0 */
#include <arpa/inet.h>
#include "base/host.h"
#include "base/name.h"
#include "base/scan.h"

static bool is_address(int family, const char *s, size_t n)
{
	unsigned char address[sizeof(struct in6_addr)];
	char text[INET6_ADDRSTRLEN] = "";

	if (n >= sizeof(text) || memchr(s, '\0', n))
		return false;
	memcpy(text, s, n);
	return inet_pton(family, text, address) == 1;
}

bool ocreg_host_is_ipv4(const char *s, size_t n)
{
	return n && is_address(AF_INET, s, n);
}

bool ocreg_host_is_ipv6(const char *s, size_t n)
{
	return n && is_address(AF_INET6, s, n);
}

/* Only digits and dots: an address that is none, since no domain at the top is a number. */
static bool is_bad_address(const char *s, size_t n)
{
	return ocreg_scan_span(s, n, OCREG_DIGIT | OCREG_DOT) == n && !ocreg_host_is_ipv4(s, n);
}

bool ocreg_host_check(const char *s, size_t n, struct ocreg_fault *fault)
{
	if (n > OCREG_NAME_SUBDOMAIN_MAX)
		return ocreg_fault_set(fault, OCREG_NAME_SUBDOMAIN_MAX, NULL, "it is longer than 253 characters");
	if (n && ocreg_host_is_ipv6(s, n))
		return ocreg_fault_set(fault, 0, "give a name of the DNS or an IPv4 address", "it is an IPv6 address");
	if (!ocreg_name_labels(s, n, OCREG_ALNUM, OCREG_NAME_LABEL_MAX, fault))
		return false;
	if (is_bad_address(s, n))
		return ocreg_fault_set(fault, 0, "an IPv4 address has four numbers from 0 to 255",
				       "it is neither an address nor a name");
	return true;
}

bool ocreg_port_check(const char *s, size_t n, struct ocreg_fault *fault)
{
	unsigned port = 0;

	if (n == 0 || n > 5 || ocreg_scan_span(s, n, OCREG_DIGIT) != n || *s == '0')
		return ocreg_fault_set(fault, n > 5 ? 0 : ocreg_scan_span(s, n, OCREG_DIGIT), NULL,
				       "the port is not a number from 1 to 65535");
	for (size_t i = 0; i < n; i++)
		port = port * 10 + (unsigned) (s[i] - '0');
	if (port > 65535)
		return ocreg_fault_set(fault, 0, NULL, "the port is not a number from 1 to 65535");
	return true;
}

/* How long [address] at the start of s is; 0 if it is none. */
static size_t bracket_length(const char *s, size_t n, struct ocreg_fault *fault)
{
	const char *end = memchr(s, ']', n);

	if (end && ocreg_host_is_ipv6(s + 1, (size_t) (end - s) - 1))
		return (size_t) (end + 1 - s);
	ocreg_fault_set(fault, 1, NULL, "there is no IPv6 address in the brackets");
	return 0;
}

bool ocreg_host_port_check(const char *s, size_t n, struct ocreg_fault *fault)
{
	const char *colon = n ? memchr(s, ':', n) : NULL;
	size_t host = colon ? (size_t) (colon - s) : n;

	if (n && *s == '[') {
		host = bracket_length(s, n, fault);
		if (!host)
			return false;
	} else if (ocreg_host_is_ipv6(s, n)) {
		return ocreg_fault_set(fault, 0, "write it in brackets", "it is an IPv6 address without brackets");
	} else if (!ocreg_host_check(s, host, fault)) {
		return false;
	}
	if (host == n)
		return true;
	if (s[host] != ':')
		return ocreg_fault_set(fault, host, NULL, "there is something else than a port behind the host");
	if (ocreg_port_check(s + host + 1, n - host - 1, fault))
		return true;
	return ocreg_fault_shift(fault, host + 1);
}
