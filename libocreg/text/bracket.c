/* SPDX-License-Identifier: Apache-2.0 */
#include "text/bracket.h"
#include "text/place.h"

#define NAMED 4   /* brackets told one by one */
#define SHORT 160 /* bytes of a text that is shown mended */

static char closer_of(char opener)
{
	return opener == '{' ? '}' : ']';
}

static bool is_closer(char c)
{
	return c == '}' || c == ']';
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void ocreg_bracket_opener(const char *text, size_t at, struct ocreg_buf *why)
{
	struct ocreg_place p = OCREG_PLACE_BEGIN;

	ocreg_place_move(&p, text, at);
	ocreg_buf_addf(why, " for the `%c` at line %u, column %u", text[at], p.line, p.column);
}

/* "one closing brace is missing" */
static void add_count(size_t n, bool braces, bool lists, const char *what, struct ocreg_buf *why)
{
	const char *word = braces && lists ? "bracket" : braces ? "brace" : "square bracket";

	if (n == 1)
		ocreg_buf_addf(why, "; one closing %s is %s", word, what);
	else
		ocreg_buf_addf(why, "; %zu closing %ss are %s", n, word, what);
}

static bool has(const struct ocreg_brackets *b, char opener)
{
	for (size_t i = 0; i < b->n; i++)
		if (b->text[b->open[i]] == opener)
			return true;
	return false;
}

static void add_closers(const struct ocreg_brackets *b, struct ocreg_buf *buf)
{
	for (size_t i = b->n; i-- > 0;)
		ocreg_buf_addc(buf, closer_of(b->text[b->open[i]]));
}

static bool may_be_shown(const struct ocreg_brackets *b, size_t n)
{
	if (b->secrets || n + b->n > SHORT)
		return false;
	for (size_t i = 0; i < n; i++)
		if (b->text[i] < ' ' || b->text[i] > '~')
			return false;
	return true;
}

static void add_remedy(const struct ocreg_brackets *b, struct ocreg_buf *hint)
{
	size_t n = b->len;

	if (b->n > NAMED)
		return;
	while (is_blank(b->text[n - 1]))
		n--;
	ocreg_buf_adds(hint, "add `");
	add_closers(b, hint);
	ocreg_buf_adds(hint, "` at the end");
	if (!may_be_shown(b, n))
		return;
	ocreg_buf_adds(hint, ": ");
	ocreg_buf_add(hint, b->text, n);
	add_closers(b, hint);
}

void ocreg_brackets_missing(const struct ocreg_brackets *b, bool complete, struct ocreg_buf *why, struct ocreg_buf *hint)
{
	add_count(b->n, has(b, '{'), has(b, '['), "missing", why);
	for (size_t i = b->n; i-- > 0 && b->n - i <= NAMED;) {
		ocreg_buf_addf(why, "%s `%c`", i + 1 == b->n ? ":" : ",", closer_of(b->text[b->open[i]]));
		ocreg_bracket_opener(b->text, b->open[i], why);
	}
	if (b->n > NAMED)
		ocreg_buf_addf(why, " and %zu more", b->n - NAMED);
	if (complete)
		add_remedy(b, hint);
}

void ocreg_brackets_crossed(const struct ocreg_brackets *b, size_t at, struct ocreg_buf *why, struct ocreg_buf *hint)
{
	char wanted = closer_of(b->text[b->open[b->n - 1]]), met = b->text[at];
	bool outer = false;

	for (size_t i = 0; i + 1 < b->n; i++)
		outer |= closer_of(b->text[b->open[i]]) == met;
	ocreg_buf_addf(why, ", where `%c` belongs", wanted);
	ocreg_bracket_opener(b->text, b->open[b->n - 1], why);
	if (outer)
		ocreg_buf_addf(hint, "write `%c` before it, if it closes what is around", wanted);
	else
		ocreg_buf_addf(hint, "write `%c` in place of it", wanted);
}

void ocreg_brackets_surplus(const struct ocreg_brackets *b, size_t at, struct ocreg_buf *why, struct ocreg_buf *hint)
{
	bool braces = false, lists = false;
	size_t n = 0, i = at;

	for (; i < b->len && (is_closer(b->text[i]) || is_blank(b->text[i])); i++) {
		n += is_closer(b->text[i]);
		braces |= b->text[i] == '}';
		lists |= b->text[i] == ']';
	}
	add_count(n, braces, lists, "too many", why);
	if (i == b->len)
		ocreg_buf_adds(hint, n == 1 ? "remove it" : "remove them");
	else
		ocreg_buf_adds(hint, "remove it, or one before it that closes too early");
}
