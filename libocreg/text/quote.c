/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#include <string.h>

#include "text/print.h"
#include "text/scalar.h"

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* What a character is to a printer, from the best to the worst. */
enum text_class {
	CLEAN, /* may stand anywhere */
	BREAK, /* \n */
	TAB,
	ESCAPED, /* cannot stand for itself in YAML, or should not in a terminal */
};

/* A character of two or more bytes that must be escaped: C1 controls, line and paragraph separator, the marks that turn the
 * direction of text, the byte order mark, and the two that YAML does not allow. */
static bool is_odd(const unsigned char *u, size_t n)
{
	if (n < 2 || (u[0] != 0xc2 && u[0] != 0xe2 && u[0] != 0xef))
		return false;
	if (u[0] == 0xc2)
		return u[1] < 0xa0;
	if (n < 3)
		return false;
	if (u[0] == 0xe2)
		return (u[1] == 0x80 && (u[2] == 0x8e || u[2] == 0x8f || (u[2] >= 0xa8 && u[2] <= 0xae))) ||
		       (u[1] == 0x81 && u[2] >= 0xa6 && u[2] <= 0xa9);
	return (u[1] == 0xbb && u[2] == 0xbf) || (u[1] == 0xbf && u[2] >= 0xbe);
}

static size_t sequence_length(unsigned char c)
{
	return c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

static unsigned code_point(const unsigned char *u)
{
	if (u[0] < 0x80)
		return u[0];
	if (u[0] < 0xe0)
		return (u[0] & 0x1fu) << 6 | (u[1] & 0x3fu);
	return (u[0] & 0x0fu) << 12 | (u[1] & 0x3fu) << 6 | (u[2] & 0x3fu);
}

static void add_escape(struct ocreg_buf *out, const unsigned char *u)
{
	static const char odd[] = "\b\f\n\r\t\"\\", letters[] = "bfnrt\"\\";
	const char *found = u[0] ? strchr(odd, u[0]) : NULL;

	if (found)
		ocreg_buf_addf(out, "\\%c", letters[found - odd]);
	else
		ocreg_buf_addf(out, "\\u%04x", code_point(u));
}

static bool must_escape(const unsigned char *u, size_t n)
{
	if (u[0] < 0x80)
		return u[0] < ' ' || u[0] == '"' || u[0] == '\\' || u[0] == 0x7f;
	return is_odd(u, n);
}

/* Not zero if one of eight bytes is not plain ASCII for a JSON string. */
static uint64_t odd_bytes(const unsigned char *u)
{
	uint64_t w, odd;

	memcpy(&w, u, sizeof(w));
	odd = (w - EACH(' ')) | ((w ^ EACH('"')) - EACH(1)) | ((w ^ EACH('\\')) - EACH(1)) | (w + EACH(1)) | w;
	return odd & EACH(0x80);
}

void ocreg_print_json_string(struct ocreg_buf *out, const char *text, size_t n)
{
	const unsigned char *u = (const unsigned char *) text;
	size_t done = 0, i = 0;

	ocreg_buf_reserve(out, n + 2);
	ocreg_buf_addc(out, '"');
	while (i < n) {
		size_t len = 1;

		if (n - i >= 8 && !odd_bytes(u + i)) {
			i += 8;
			continue;
		}
		len = sequence_length(u[i]);
		if (must_escape(u + i, n - i)) {
			ocreg_buf_add(out, text + done, i - done);
			add_escape(out, u + i);
			done = i + len;
		}
		i += len;
	}
	ocreg_buf_add(out, text + done, n - done);
	ocreg_buf_addc(out, '"');
}

static enum text_class worst_class(const char *text, size_t n)
{
	const unsigned char *u = (const unsigned char *) text;
	enum text_class worst = CLEAN;

	for (size_t i = 0; i < n && worst < ESCAPED; i += sequence_length(u[i])) {
		enum text_class c = CLEAN;

		if (u[i] == '\n')
			c = BREAK;
		else if (u[i] == '\t')
			c = TAB;
		else if (u[i] < ' ' || u[i] == 0x7f || is_odd(u + i, n - i))
			c = ESCAPED;
		if (c > worst)
			worst = c;
	}
	return worst;
}

/* Whether text of clean characters can stand without quotes, its meaning aside. */
static bool may_be_plain(const char *text, size_t n)
{
	if (text[n - 1] == ' ' || text[n - 1] == ':' || strchr(" ?:,[]{}#&*!|>'\"%@`", text[0]))
		return false;
	if (text[0] == '-' && (n == 1 || text[1] == ' '))
		return false;
	if (n >= 3 && (memcmp(text, "---", 3) == 0 || memcmp(text, "...", 3) == 0))
		return false;
	return !memmem(text, n, ": ", 2) && !memmem(text, n, " #", 2);
}

/* Whether a block of lines gives the text back: a first line that begins with a blank would need its indentation told, and blanks
 * before the end of a line are too easily lost by editors. */
static bool may_be_literal(const char *text, size_t n)
{
	if (text[0] == '\n' || text[0] == ' ' || text[n - 1] == ' ')
		return false;
	return !memmem(text, n, " \n", 2);
}

static void add_literal(struct ocreg_buf *out, const char *text, size_t n, unsigned indent)
{
	const char *end = text + n, *next;

	ocreg_buf_adds(out, text[n - 1] != '\n' ? "|-" : text[n - 2] == '\n' ? "|+" : "|");
	if (text[n - 1] == '\n')
		end--;
	for (; text <= end; text = next + 1) {
		next = memchr(text, '\n', (size_t) (end - text));
		if (!next)
			next = end;
		ocreg_buf_addc(out, '\n');
		for (unsigned i = 0; i < indent && next > text; i++)
			ocreg_buf_addc(out, ' ');
		ocreg_buf_add(out, text, (size_t) (next - text));
	}
}

static void add_single_quoted(struct ocreg_buf *out, const char *text, size_t n)
{
	ocreg_buf_addc(out, '\'');
	for (size_t i = 0; i < n; i++) {
		if (text[i] == '\'')
			ocreg_buf_addc(out, '\'');
		ocreg_buf_addc(out, text[i]);
	}
	ocreg_buf_addc(out, '\'');
}

void ocreg_print_yaml_string(struct ocreg_buf *out, const char *text, size_t n, unsigned indent, bool key)
{
	enum text_class worst = worst_class(text, n);

	if (worst == BREAK && !key && may_be_literal(text, n))
		add_literal(out, text, n, indent);
	else if (worst != CLEAN || ocreg_scalar_is_ambiguous(text, n))
		ocreg_print_json_string(out, text, n);
	else if (may_be_plain(text, n))
		ocreg_buf_add(out, text, n);
	else
		add_single_quoted(out, text, n);
}
