/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

#include "base/utf16.h"

#define NO_UNIT 0x110000u

bool ocreg_utf16_is_marked(const char *text, size_t n)
{
	return n > 1 && (memcmp(text, "\xff\xfe", 2) == 0 || memcmp(text, "\xfe\xff", 2) == 0);
}

static uint32_t unit(const char *text, size_t n, size_t i, bool little)
{
	const unsigned char *s = (const unsigned char *) text;

	if (i + 1 >= n)
		return NO_UNIT;
	return little ? s[i] | (uint32_t) s[i + 1] << 8 : s[i + 1] | (uint32_t) s[i] << 8;
}

static void add_utf8(struct ocreg_buf *out, uint32_t c)
{
	static const unsigned char first[] = { 0x00, 0xc0, 0xe0, 0xf0 };
	unsigned more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;

	ocreg_buf_addc(out, (char) (first[more] | c >> (6 * more)));
	while (more--)
		ocreg_buf_addc(out, (char) (0x80 | (c >> (6 * more) & 0x3f)));
}

bool ocreg_utf16_decode(struct ocreg_buf *out, const char *text, size_t n)
{
	bool little = text[0] == '\xff';

	for (size_t i = 2; i < n; i += 2) {
		uint32_t c = unit(text, n, i, little), low;

		if (c >= 0xd800 && c < 0xdc00) {
			i += 2;
			low = unit(text, n, i, little);
			if (low < 0xdc00 || low > 0xdfff)
				return false;
			c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
		} else if (c == NO_UNIT || (c >= 0xdc00 && c < 0xe000)) {
			return false;
		}
		add_utf8(out, c);
	}
	return true;
}
