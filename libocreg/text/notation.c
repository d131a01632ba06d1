/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <ocreg/error.h>

#include "base/utf8.h"
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

/* The offset of a byte order mark at the beginning of a line of UTF-8; the length if there is none. */
static size_t find_mark(const struct ocreg_notation *n)
{
	const char *at = n->text, *end = n->text + n->len;

	for (; (at = memchr(at, OCREG_BYTE_ORDER_MARK[0], (size_t) (end - at))); at++)
		if ((at == n->text || at[-1] == '\n' || at[-1] == '\r') && memcmp(at, OCREG_BYTE_ORDER_MARK, 3) == 0)
			return (size_t) (at - n->text);
	return n->len;
}

/* UTF-16 without a mark is valid UTF-8 for as long as it is ASCII, with a NUL in every other byte. */
const struct ocreg_wrong *ocreg_notation_find_wrong(const struct ocreg_notation *n, size_t *ret)
{
	static const struct ocreg_wrong wide = { OCREG_E_ENCODING, "the text is UTF-16 or UTF-32", NULL };
	static const struct ocreg_wrong marked = { OCREG_E_ENCODING, "the text is UTF-16", NULL };
	static const struct ocreg_wrong byte = { OCREG_E_ENCODING, "a byte is not part of UTF-8 text", NULL };
	static const struct ocreg_wrong mark = { OCREG_E_SYNTAX, "a byte order mark stands inside of the text",
						 "remove it; it has a place only at the very beginning" };

	*ret = 0;
	if (n->len > 1 && (!n->text[0] || !n->text[1]))
		return &wide;
	if (n->len > 1 && (memcmp(n->text, "\xff\xfe", 2) == 0 || memcmp(n->text, "\xfe\xff", 2) == 0))
		return &marked;
	*ret = ocreg_utf8_check(n->text, n->len);
	if (*ret < n->len)
		return &byte;
	*ret = find_mark(n);
	return *ret < n->len ? &mark : NULL;
}

const char *ocreg_notation_hint(char met)
{
	switch (met) {
	case '\t':
		return "indent with blanks: YAML allows no tabs there";
	case ':':
		return "put text that holds a colon and a blank in quotes, and indent the members of a map alike";
	case '-':
		return "indent the dash at least as far as the name of its list, and as the dashes beside it";
	case '@':
	case '`':
	case '%':
	case '*':
	case '&':
	case '!':
		return "put text that begins with this character in quotes";
	case '}':
	case ']':
		return "the bracket closes nothing; remove it, or put text that begins with it in quotes";
	default:
		return NULL;
	}
}
