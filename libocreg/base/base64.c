/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#include "base/base64.h"

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static int value_of(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

static size_t skip_line_ends(const char *text, size_t n, size_t i)
{
	while (i < n && (text[i] == '\r' || text[i] == '\n'))
		i++;
	return i;
}

/* The padding of a quantum of `have` characters at *i, and nothing after it. Stops *i where it is not so. */
static bool check_padding(const char *text, size_t n, size_t *i, unsigned have)
{
	if (have < 2)
		return false;
	for (; have < 4; have++, ++*i) {
		*i = skip_line_ends(text, n, *i);
		if (*i >= n || text[*i] != '=')
			return false;
	}
	*i = skip_line_ends(text, n, *i);
	return *i == n;
}

static void add_quantum(struct ocreg_buf *out, uint32_t bits, unsigned have)
{
	char bytes[3];

	bits <<= 6 * (4 - have);
	bytes[0] = (char) (bits >> 16 & 0xff);
	bytes[1] = (char) (bits >> 8 & 0xff);
	bytes[2] = (char) (bits & 0xff);
	ocreg_buf_add(out, bytes, have - 1);
}

bool ocreg_base64_decode(struct ocreg_buf *out, const char *text, size_t n, size_t *retoffset)
{
	size_t start = out->len;
	uint32_t bits = 0;
	unsigned have = 0;
	size_t i = skip_line_ends(text, n, 0);

	for (; i < n; i = skip_line_ends(text, n, i + 1)) {
		int v = value_of(text[i]);

		if (v < 0)
			break;
		bits = bits << 6 | (uint32_t) v;
		if (++have < 4)
			continue;
		add_quantum(out, bits, 4);
		have = 0;
		bits = 0;
	}
	if (!have && i >= n)
		return true;
	if (!check_padding(text, n, &i, have)) {
		ocreg_buf_cut(out, start);
		*retoffset = i;
		return false;
	}
	add_quantum(out, bits, have);
	return true;
}

void ocreg_base64_encode(struct ocreg_buf *out, const void *bytes, size_t n)
{
	const unsigned char *b = bytes;

	for (size_t i = 0; i < n; i += 3) {
		uint32_t bits = (uint32_t) b[i] << 16;

		if (i + 1 < n)
			bits |= (uint32_t) b[i + 1] << 8;
		if (i + 2 < n)
			bits |= b[i + 2];
		ocreg_buf_addc(out, alphabet[bits >> 18]);
		ocreg_buf_addc(out, alphabet[bits >> 12 & 63]);
		ocreg_buf_addc(out, i + 1 < n ? alphabet[bits >> 6 & 63] : '=');
		ocreg_buf_addc(out, i + 2 < n ? alphabet[bits & 63] : '=');
	}
}
