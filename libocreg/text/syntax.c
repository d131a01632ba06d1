/* SPDX-License-Identifier: Apache-2.0 */
#include <stdbool.h>
#include <string.h>

#include "text/bracket.h"
#include "text/syntax.h"

#define SHOWN_BYTES 5

/* What may come next. */
enum expect { VALUE, VALUE_OR_END, KEY_OR_END, KEY, COLON, COMMA_OR_END, END };

static const char *const expected[] = {
	[VALUE] = "a value",
	[VALUE_OR_END] = "a value or `]`",
	[KEY_OR_END] = "a name in double quotes or `}`",
	[KEY] = "a name in double quotes",
	[COLON] = "`:` after the name",
	[COMMA_OR_END] = "`,` or the end of the",
	[END] = "the end of the text",
};

struct scan {
	const char *text;
	size_t len, at;
	enum expect expect;
	struct ocreg_buf open; /* the containers we are in: the offsets of their brackets */
	struct ocreg_buf *why, *hint;
	bool secrets; /* there was a value that may be one */
};

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-' ||
	       c == '.';
}

static char inside(const struct scan *s)
{
	size_t at;

	if (!s->open.len)
		return '\0';
	memcpy(&at, s->open.data + s->open.len - sizeof(at), sizeof(at));
	return s->text[at];
}

static struct ocreg_brackets brackets(const struct scan *s)
{
	return (struct ocreg_brackets) { .text = s->text,
					 .len = s->len,
					 .open = (const size_t *) (const void *) s->open.data,
					 .n = s->open.len / sizeof(size_t),
					 .secrets = s->secrets };
}

static bool fail(struct scan *s, const char *what)
{
	ocreg_buf_adds(s->why, what);
	return false;
}

static void add_expected(struct scan *s)
{
	ocreg_buf_addf(s->why, "expected %s", expected[s->expect]);
	if (s->expect == COMMA_OR_END)
		ocreg_buf_adds(s->why, inside(s) == '{' ? " object" : " list");
}

static bool fail_end(struct scan *s)
{
	struct ocreg_brackets b = brackets(s);

	if (!s->open.len)
		return fail(s, "there is no value in the text");
	add_expected(s);
	fail(s, ", but the text ends");
	ocreg_brackets_missing(&b, s->expect == COMMA_OR_END || s->expect == KEY_OR_END || s->expect == VALUE_OR_END, s->why,
			       s->hint);
	return false;
}

static size_t word_length(const struct scan *s)
{
	size_t n = 0;

	while (s->at + n < s->len && is_word(s->text[s->at + n]))
		n++;
	return n;
}

/* The token at hand, `+` and all, but little of it. */
static void add_met(struct scan *s)
{
	size_t n = word_length(s);

	if (s->text[s->at] == '"') {
		ocreg_buf_adds(s->why, "a string");
		return;
	}
	ocreg_buf_addc(s->why, '`');
	ocreg_buf_add_escaped(s->why, s->text + s->at, n ? n : 1, SHOWN_BYTES);
	ocreg_buf_addc(s->why, '`');
}

/* One that closes nothing, or not what it stands in; or what it closes is not complete, which was said. */
static bool fail_closer(struct scan *s)
{
	struct ocreg_brackets b = brackets(s);
	char closes = s->text[s->at] == '}' ? '{' : '[';

	if (s->expect == END)
		ocreg_brackets_surplus(&b, s->at, s->why, s->hint);
	else if (b.n && inside(s) != closes)
		ocreg_brackets_crossed(&b, s->at, s->why, s->hint);
	return false;
}

static bool fail_met(struct scan *s)
{
	unsigned char c = (unsigned char) s->text[s->at];

	if (s->at == 0 && s->len >= 3 && memcmp(s->text, "\xef\xbb\xbf", 3) == 0)
		return fail(s, "the text begins with a byte order mark");
	add_expected(s);
	if (c >= 0x80)
		return fail(s, ", met a character that is not ASCII");
	ocreg_buf_adds(s->why, ", met ");
	add_met(s);
	if (c == '}' || c == ']')
		return fail_closer(s);
	if (c == '/' || c == '#')
		ocreg_buf_adds(s->why, "; JSON has no comments");
	else if (c == '\'')
		ocreg_buf_adds(s->why, "; JSON strings have double quotes");
	else if (c == ',' && s->expect == END)
		ocreg_buf_adds(s->hint, "remove the bracket before it, which closes too early, or what follows");
	return false;
}

static bool fail_token(struct scan *s, const char *what)
{
	add_met(s);
	return fail(s, what);
}

static bool is_hex(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* The escape whose backslash is at hand. */
static bool scan_escape(struct scan *s)
{
	const char *p = s->text + s->at;
	size_t left = s->len - s->at;

	if (p[1] != 'u') {
		s->at += 2;
		if (strchr("\"\\/bfnrt", p[1]) && p[1])
			return true;
		s->at -= 2;
		return fail(s, "a string holds a backslash that begins no escape");
	}
	for (size_t i = 2; i < 6 && i < left; i++)
		if (!is_hex(p[i]))
			return fail(s, "\\u in a string is not followed by four hexadecimal digits");
	s->at += left < 6 ? left : 6;
	return true;
}

static bool scan_string(struct scan *s)
{
	size_t begin = s->at++;

	while (s->at < s->len && s->text[s->at] != '"') {
		unsigned char c = (unsigned char) s->text[s->at];

		if (c < ' ') {
			ocreg_buf_addf(s->why, "a string holds the control character \\x%02x, which must be escaped", c);
			return false;
		}
		if (c != '\\')
			s->at++;
		else if (s->at + 1 == s->len)
			s->at++;
		else if (!scan_escape(s))
			return false;
	}
	if (s->at >= s->len) {
		s->at = begin;
		return fail(s, "a string is not closed before the text ends");
	}
	s->at++;
	return true;
}

static size_t digits(const char *p, size_t n)
{
	size_t i = 0;

	while (i < n && p[i] >= '0' && p[i] <= '9')
		i++;
	return i;
}

static bool is_number(const char *p, size_t n)
{
	size_t i = p[0] == '-', d = digits(p + i, n - i);

	if (!d || (d > 1 && p[i] == '0'))
		return false;
	i += d;
	if (i < n && p[i] == '.') {
		d = digits(p + i + 1, n - i - 1);
		if (!d)
			return false;
		i += d + 1;
	}
	if (i < n && (p[i] == 'e' || p[i] == 'E')) {
		i++;
		if (i < n && (p[i] == '+' || p[i] == '-'))
			i++;
		d = digits(p + i, n - i);
		if (!d)
			return false;
		i += d;
	}
	return i == n;
}

static bool scan_word(struct scan *s)
{
	static const char *const words[] = { "true", "false", "null" };
	const char *p = s->text + s->at;
	size_t n = word_length(s);

	if (!n)
		return fail_met(s);
	if (*p <= '9') { /* a digit, a sign or a point */
		if (!is_number(p, n))
			return fail_token(s, " is not a number as JSON writes it");
		s->secrets |= n > SHOWN_BYTES;
		s->at += n;
		return true;
	}
	for (size_t i = 0; i < 3; i++) {
		if (n == strlen(words[i]) && memcmp(p, words[i], n) == 0) {
			s->at += n;
			return true;
		}
	}
	return fail_token(s, " is not a value: a string needs double quotes");
}

static void after_value(struct scan *s)
{
	s->expect = s->open.len ? COMMA_OR_END : END;
}

static bool open_container(struct scan *s, char c)
{
	ocreg_buf_add(&s->open, (const char *) &s->at, sizeof(s->at));
	s->expect = c == '{' ? KEY_OR_END : VALUE_OR_END;
	s->at++;
	return !s->open.oom;
}

static bool scan_value(struct scan *s)
{
	char c = s->text[s->at];

	if (c == '{' || c == '[')
		return open_container(s, c);
	s->secrets |= c == '"';
	if (c == '"' ? !scan_string(s) : !scan_word(s))
		return false;
	after_value(s);
	return true;
}

static bool may_close(const struct scan *s, char c)
{
	if (c == '}')
		return inside(s) == '{' && (s->expect == KEY_OR_END || s->expect == COMMA_OR_END);
	return c == ']' && inside(s) == '[' && (s->expect == VALUE_OR_END || s->expect == COMMA_OR_END);
}

static bool scan_token(struct scan *s)
{
	char c = s->text[s->at];
	bool key = s->expect == KEY || s->expect == KEY_OR_END;

	if (may_close(s, c)) {
		s->at++;
		ocreg_buf_cut(&s->open, s->open.len - sizeof(size_t));
		after_value(s);
		return true;
	}
	if (s->expect == VALUE || s->expect == VALUE_OR_END)
		return scan_value(s);
	if (key && c == '"') {
		s->expect = COLON;
		return scan_string(s);
	}
	if (s->expect == (c == ':' ? COLON : COMMA_OR_END) && (c == ':' || c == ',')) {
		s->expect = c == ':' || inside(s) == '[' ? VALUE : KEY;
		s->at++;
		return true;
	}
	return fail_met(s);
}

size_t ocreg_json_why(const char *text, size_t len, struct ocreg_buf *why, struct ocreg_buf *hint)
{
	struct scan s = { .text = text, .len = len, .why = why, .hint = hint };
	bool ok = true;

	while (ok) {
		while (s.at < len && is_space(text[s.at]))
			s.at++;
		if (s.at == len)
			break;
		ok = scan_token(&s);
	}
	if (ok && s.expect != END)
		fail_end(&s);
	ocreg_buf_done(&s.open);
	return s.at;
}
