/* SPDX-License-Identifier: Apache-2.0 */
/* JSON that is known to be valid, so that a look at the first byte of each token is enough. */
#include <string.h>

#include "text/print.h"

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The byte after the closing quote of the string that begins at p. */
static const char *string_end(const char *p)
{
	for (p++; *p != '"'; p++)
		if (*p == '\\')
			p++;
	return p + 1;
}

static const char *word_end(const char *p, const char *end)
{
	while (p < end && !is_space(*p) && !strchr(",:]}", *p))
		p++;
	return p;
}

static unsigned hex4(const char *p)
{
	unsigned v = 0;

	for (int i = 0; i < 4; i++)
		v = v * 16 + (unsigned) (p[i] <= '9' ? p[i] - '0' : (p[i] | 0x20) - 'a' + 10);
	return v;
}

static void add_utf8(struct ocreg_buf *b, unsigned c)
{
	if (c < 0x80) {
		ocreg_buf_addc(b, (char) c);
		return;
	}
	if (c < 0x800) {
		ocreg_buf_addc(b, (char) (0xc0 | c >> 6));
	} else {
		if (c < 0x10000) {
			ocreg_buf_addc(b, (char) (0xe0 | c >> 12));
		} else {
			ocreg_buf_addc(b, (char) (0xf0 | c >> 18));
			ocreg_buf_addc(b, (char) (0x80 | (c >> 12 & 0x3f)));
		}
		ocreg_buf_addc(b, (char) (0x80 | (c >> 6 & 0x3f)));
	}
	ocreg_buf_addc(b, (char) (0x80 | (c & 0x3f)));
}

/* The escape at p, whose backslash it is; the byte after it. */
static const char *add_unescaped(struct ocreg_buf *b, const char *p)
{
	static const char letters[] = "bfnrt", meant[] = "\b\f\n\r\t";
	unsigned c;

	if (p[1] != 'u') {
		const char *letter = strchr(letters, p[1]);

		ocreg_buf_addc(b, letter ? meant[letter - letters] : p[1]);
		return p + 2;
	}
	c = hex4(p + 2);
	p += 6;
	if (c >= 0xd800 && c < 0xdc00) {
		c = 0x10000 + ((c - 0xd800) << 10) + (hex4(p + 2) - 0xdc00);
		p += 6;
	}
	add_utf8(b, c);
	return p;
}

static void add_string(struct ocreg_buf *b, const char *p, const char *end)
{
	while (p < end) {
		const char *slash = memchr(p, '\\', (size_t) (end - p));

		ocreg_buf_add(b, p, (size_t) ((slash ? slash : end) - p));
		p = slash ? add_unescaped(b, slash) : end;
	}
}

/* The string between the quotes at p and end - 1, as a value or a name. */
static void print_string(struct ocreg_printer *p, const char *begin, const char *end, bool key)
{
	size_t n = (size_t) (end - begin) - 2;
	struct ocreg_buf b = { 0 };

	if (!memchr(begin + 1, '\\', n)) {
		(key ? ocreg_print_key : ocreg_print_string)(p, begin + 1, n);
		return;
	}
	add_string(&b, begin + 1, end - 1);
	if (b.oom)
		p->out->oom = true;
	else
		(key ? ocreg_print_key : ocreg_print_string)(p, b.data, b.len);
	ocreg_buf_done(&b);
}

static const char *skip_space(const char *p, const char *end)
{
	while (p < end && is_space(*p))
		p++;
	return p;
}

static void print_word(struct ocreg_printer *p, const char *begin, const char *end)
{
	if (*begin == 'n')
		ocreg_print_null(p);
	else if (*begin == 't' || *begin == 'f')
		ocreg_print_bool(p, *begin == 't');
	else
		ocreg_print_number(p, begin, (size_t) (end - begin));
}

static const char *print_token(struct ocreg_printer *p, const char *at, const char *end)
{
	const char *next = at + 1;

	switch (*at) {
	case '{':
		ocreg_print_begin_map(p);
		break;
	case '}':
		ocreg_print_end_map(p);
		break;
	case '[':
		ocreg_print_begin_list(p);
		break;
	case ']':
		ocreg_print_end_list(p);
		break;
	case ',':
	case ':':
		break;
	case '"':
		next = string_end(at);
		print_string(p, at, next, skip_space(next, end) < end && *skip_space(next, end) == ':');
		break;
	default:
		next = word_end(at, end);
		print_word(p, at, next);
	}
	return next;
}

/* Everything but the white space between tokens. */
static void add_compact(struct ocreg_buf *out, const char *p, const char *end)
{
	const char *begin = p;

	ocreg_buf_reserve(out, (size_t) (end - p));
	while (p < end) {
		if (*p == '"') {
			p = string_end(p);
		} else if (is_space(*p)) {
			ocreg_buf_add(out, begin, (size_t) (p - begin));
			p = begin = skip_space(p, end);
		} else {
			p++;
		}
	}
	ocreg_buf_add(out, begin, (size_t) (end - begin));
}

void ocreg_print_raw(struct ocreg_printer *p, const char *json, size_t n)
{
	const char *end = json + n;

	if (p->format == OCREG_FORMAT_JSON) {
		ocreg_print_number(p, "", 0);
		add_compact(p->out, json, end);
		return;
	}
	for (json = skip_space(json, end); json < end; json = skip_space(json, end))
		json = print_token(p, json, end);
}
