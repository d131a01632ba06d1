/* SPDX-License-Identifier: Apache-2.0 */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

static uint64_t word_at(const char *s)
{
	uint64_t w;

	memcpy(&w, s, sizeof(w));
	return w;
}

/* Not zero if some byte of w is zero, given that none has its high bit set. */
static uint64_t zero_byte(uint64_t w)
{
	return (w - EACH(1)) & EACH(0x80);
}

/* Whether a word holds nothing that must be looked at: no byte above 0x7f, no backslash, form feed or vertical tab. */
static bool plain_word(uint64_t w)
{
	return !((w & EACH(0x80)) | zero_byte(w ^ EACH('\\')) | zero_byte(w ^ EACH('\f')) | zero_byte(w ^ EACH('\v')));
}

/* The length of the sequence of two or more bytes at u, 0 if there is none. */
static size_t sequence(const unsigned char *u, size_t n)
{
	size_t len = u[0] < 0xe0 ? 2 : u[0] < 0xf0 ? 3 : 4;

	if (u[0] < 0xc2 || u[0] > 0xf4 || len > n)
		return 0;
	for (size_t i = 1; i < len; i++)
		if ((u[i] & 0xc0) != 0x80)
			return 0;
	if ((u[0] == 0xe0 && u[1] < 0xa0) || (u[0] == 0xed && u[1] > 0x9f) || (u[0] == 0xf0 && u[1] < 0x90) ||
	    (u[0] == 0xf4 && u[1] > 0x8f))
		return 0;
	return len;
}

size_t ocreg_utf8_check(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n) {
		if (n - i >= 8 && !(word_at(s + i) & EACH(0x80))) {
			i += 8;
		} else if ((unsigned char) s[i] < 0x80) {
			i++;
		} else {
			size_t len = sequence((const unsigned char *) s + i, n - i);

			if (!len)
				break;
			i += len;
		}
	}
	return i;
}

/* The value of a \uXXXX escape, -1 if s does not begin with one. */
static long escape_value(const char *s, size_t n)
{
	long v = 0;

	if (n < 6 || s[0] != '\\' || s[1] != 'u')
		return -1;
	for (size_t i = 2; i < 6; i++) {
		char lower = (char) (s[i] | 0x20);

		if (s[i] >= '0' && s[i] <= '9')
			v = v * 16 + s[i] - '0';
		else if (lower >= 'a' && lower <= 'f')
			v = v * 16 + lower - 'a' + 10;
		else
			return -1;
	}
	return v;
}

/* The length of the escape at s, a pair of surrogates as one; 0 for half a pair. Broken escapes are for the JSON reader to refuse. */
static size_t escape(const char *s, size_t n)
{
	long v = escape_value(s, n);

	if (v < 0)
		return n > 1 && s[1] == '\\' ? 2 : 1;
	if (v < 0xd800 || v > 0xdfff)
		return 6;
	if (v < 0xdc00) {
		long low = escape_value(s + 6, n - 6);

		return low >= 0xdc00 && low <= 0xdfff ? 12 : 0;
	}
	return 0;
}

static size_t check_json_bytes(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n) {
		unsigned char c = (unsigned char) s[i];
		size_t len = 1;

		if (n - i >= 8 && plain_word(word_at(s + i)))
			len = 8;
		else if (c >= 0x80)
			len = sequence((const unsigned char *) s + i, n - i);
		else if (c == '\\')
			len = escape(s + i, n - i);
		else if (c == '\f' || c == '\v')
			len = 0;
		if (!len)
			break;
		i += len;
	}
	return i;
}

static bool is_ascii(const char *s, size_t n)
{
	uint64_t all = 0;
	size_t i = 0;

	for (; n - i >= 8; i += 8)
		all |= word_at(s + i);
	for (; i < n; i++)
		all |= (unsigned char) s[i];
	return !(all & EACH(0x80));
}

/* What the API server sends is mostly ASCII without control characters: then only escapes need a look. */
size_t ocreg_utf8_check_json(const char *s, size_t n)
{
	const char *end = s + n, *p = s;

	if (!n || !is_ascii(s, n) || memchr(s, '\f', n) || memchr(s, '\v', n))
		return check_json_bytes(s, n);
	while (p < end && (p = memchr(p, '\\', (size_t) (end - p)))) {
		size_t len = escape(p, (size_t) (end - p));

		if (!len)
			return (size_t) (p - s);
		p += len;
	}
	return n;
}

size_t ocreg_utf8_length(const char *s, size_t n)
{
	size_t length = 0;

	for (size_t i = 0; i < n; i++)
		length += (s[i] & 0xc0) != 0x80;
	return length;
}
