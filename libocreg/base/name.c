/* SPDX-License-Identifier: Apache-2.0 */
#include "base/name.h"
#include "base/scan.h"

static bool looks_like_label(const char *s, size_t n)
{
	const unsigned alnum = OCREG_LOWER | OCREG_DIGIT;

	return ocreg_scan_framed(s, n, alnum, alnum | OCREG_DASH, alnum);
}

static bool looks_like_name(const char *s, size_t n)
{
	return ocreg_scan_framed(s, n, OCREG_ALNUM, OCREG_ALNUM | OCREG_DASH | OCREG_UNDER | OCREG_DOT, OCREG_ALNUM);
}

bool ocreg_name_looks_like_subdomain(const char *s, size_t n)
{
	const char *dot;

	for (; (dot = memchr(s, '.', n)); n -= (size_t) (dot + 1 - s), s = dot + 1)
		if (!looks_like_label(s, (size_t) (dot - s)))
			return false;
	return looks_like_label(s, n);
}

/* Where the name begins: behind the first slash, if there is one. */
static size_t prefix_length(const char *s, size_t n)
{
	const char *slash = n ? memchr(s, '/', n) : NULL;

	return slash ? (size_t) (slash + 1 - s) : 0;
}

bool ocreg_name_looks_qualified(const char *s, size_t n)
{
	size_t prefix = prefix_length(s, n);

	return (!prefix || ocreg_name_looks_like_subdomain(s, prefix - 1)) && looks_like_name(s + prefix, n - prefix);
}

bool ocreg_name_is_label(const char *s, size_t n)
{
	return n <= OCREG_NAME_LABEL_MAX && looks_like_label(s, n);
}

bool ocreg_name_is_subdomain(const char *s, size_t n)
{
	return n <= OCREG_NAME_SUBDOMAIN_MAX && ocreg_name_looks_like_subdomain(s, n);
}

bool ocreg_name_is_qualified(const char *s, size_t n)
{
	size_t prefix = prefix_length(s, n);

	return prefix <= OCREG_NAME_SUBDOMAIN_MAX + 1 && n - prefix <= OCREG_NAME_LABEL_MAX && ocreg_name_looks_qualified(s, n);
}

bool ocreg_name_is_label_value(const char *s, size_t n)
{
	return n == 0 || (n <= OCREG_NAME_LABEL_MAX && looks_like_name(s, n));
}
