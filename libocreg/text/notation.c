/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "text/notation.h"

static bool is_inside(char c)
{
	return (c & 0xc0) == 0x80;
}

/* Both of the following look for a byte that hardly any text has, which is much faster than looking for all of what they want. */
static bool has_slash(const char *text, size_t len)
{
	const char *at = text, *end = text + len;

	while ((at = memchr(at, '\\', (size_t) (end - at))) && ++at < end)
		if (*at == '/')
			return true;
	return false;
}

void ocreg_notation_init(struct ocreg_notation *n, const char *text, size_t len)
{
	*n = (struct ocreg_notation) {
		.text = text,
		.len = len,
		.slashes = has_slash(text, len),
	};
}

size_t ocreg_notation_offset(struct ocreg_notation *n, size_t number)
{
	if (number < n->chars)
		n->chars = n->bytes = 0;
	for (; n->bytes < n->len && n->chars < number; n->chars++)
		do
			n->bytes++;
		while (n->bytes < n->len && is_inside(n->text[n->bytes]));
	return n->bytes;
}

bool ocreg_notation_has_slash(struct ocreg_notation *n, size_t begin, size_t end)
{
	size_t at;

	if (!n->slashes)
		return false;
	at = ocreg_notation_offset(n, begin);
	end = ocreg_notation_offset(n, end);
	while (at + 1 < end && (n->text[at] != '\\' || n->text[at + 1] != '/'))
		at += n->text[at] == '\\' ? 2 : 1;
	return at + 1 < end;
}

size_t ocreg_notation_find_mark(const struct ocreg_notation *n)
{
	const char *at = n->text, *end = n->text + n->len;

	for (; (at = memchr(at, OCREG_BYTE_ORDER_MARK[0], (size_t) (end - at))); at++)
		if ((at == n->text || at[-1] == '\n' || at[-1] == '\r') && (size_t) (end - at) >= 3 &&
		    memcmp(at, OCREG_BYTE_ORDER_MARK, 3) == 0)
			return (size_t) (at - n->text);
	return n->len;
}
