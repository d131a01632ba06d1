/* SPDX-License-Identifier: Apache-2.0 */
/* What the value syntaxes are put together from. ASCII, whatever the locale. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#define OCREG_DIGIT (1u << 0)
#define OCREG_LOWER (1u << 1)
#define OCREG_UPPER (1u << 2)
#define OCREG_DASH (1u << 3)
#define OCREG_UNDER (1u << 4)
#define OCREG_DOT (1u << 5)
#define OCREG_ALNUM (OCREG_DIGIT | OCREG_LOWER | OCREG_UPPER)

static inline unsigned ocreg_scan_class(char c)
{
	if (c >= '0' && c <= '9')
		return OCREG_DIGIT;
	if (c >= 'a' && c <= 'z')
		return OCREG_LOWER;
	if (c >= 'A' && c <= 'Z')
		return OCREG_UPPER;
	return c == '-' ? OCREG_DASH : c == '_' ? OCREG_UNDER : c == '.' ? OCREG_DOT : 0;
}

static inline bool ocreg_scan_is(char c, unsigned classes)
{
	return ocreg_scan_class(c) & classes;
}

/* How many bytes at the start of s are of these classes. */
static inline size_t ocreg_scan_span(const char *s, size_t n, unsigned classes)
{
	size_t i = 0;

	while (i < n && ocreg_scan_is(s[i], classes))
		i++;
	return i;
}

/* Whether s is not empty, begins with one class, ends with another and has only a third between; one byte need only begin it. */
static inline bool ocreg_scan_framed(const char *s, size_t n, unsigned first, unsigned middle, unsigned last)
{
	if (n == 0 || !ocreg_scan_is(s[0], first))
		return false;
	return n == 1 || (ocreg_scan_span(s + 1, n - 2, middle) == n - 2 && ocreg_scan_is(s[n - 1], last));
}

static inline bool ocreg_scan_equal(const char *s, size_t n, const char *word)
{
	return strlen(word) == n && memcmp(s, word, n) == 0;
}
