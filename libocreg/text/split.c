/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A line that begins with `---` or `...` ends a document wherever it stands, in block text and in quotes too, so that lines are all one
 * has to look at.
 */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "text/event.h"

struct split {
	const char *text;
	size_t len;
	struct ocreg_slice *slices;
	size_t n, cap, max;
	struct ocreg_slice now;
	bool content, marked; /* of the slice at hand: it holds more than comments; it has its `---` */
	bool returns;         /* the text has carriage returns, each of which may end a line */
	struct ocreg_error **reterr;
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool is_break(char c)
{
	return c == '\n' || c == '\r';
}

/* The end of the line that begins at `at`, its break included. */
static size_t line_end(const struct split *s, size_t at)
{
	if (!s->returns) {
		const char *newline = memchr(s->text + at, '\n', s->len - at);

		return newline ? (size_t) (newline - s->text) + 1 : s->len;
	}
	while (at < s->len && !is_break(s->text[at]))
		at++;
	if (at + 1 < s->len && s->text[at] == '\r' && s->text[at + 1] == '\n')
		return at + 2;
	return at < s->len ? at + 1 : at;
}

static bool is_mark(const struct split *s, size_t at, size_t end, const char *mark)
{
	size_t n = end - at;

	return n >= 3 && memcmp(s->text + at, mark, 3) == 0 && (n == 3 || is_blank(s->text[at + 3]) || is_break(s->text[at + 3]));
}

/* The bytes of a break that is one to YAML alone, where a comment ends too: next line, line separator, paragraph separator. */
static size_t wide_break(const struct split *s, size_t at, size_t end)
{
	static const char *const breaks[] = { "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9" };

	for (size_t i = 0; i < sizeof(breaks) / sizeof(breaks[0]); i++) {
		size_t n = strlen(breaks[i]);

		if (n <= end - at && memcmp(s->text + at, breaks[i], n) == 0)
			return n;
	}
	return 0;
}

/* Whether a line says anything from `at` on. */
static bool has_content(const struct split *s, size_t at, size_t end)
{
	bool comment = false;

	while (at < end) {
		char c = s->text[at];
		size_t wide = (unsigned char) c >= 0x80 ? wide_break(s, at, end) : 0;

		if (!wide && !comment && c != '#' && !is_blank(c) && !is_break(c))
			return true;
		comment = !wide && (comment || c == '#');
		at += wide ? wide : 1;
	}
	return false;
}

static int keep_slice(struct split *s)
{
	if (s->n == s->max)
		return ocreg_fail(s->reterr, OCREG_E_LIMIT, NULL, NULL, "the text has more than %zu documents", s->max);
	if (s->n == s->cap) {
		size_t cap = s->cap ? s->cap * 2 : 4;
		struct ocreg_slice *slices = reallocarray(s->slices, cap, sizeof(*slices));

		if (!slices)
			return ocreg_fail_oom(s->reterr);
		s->slices = slices;
		s->cap = cap;
	}
	s->slices[s->n++] = s->now;
	return 0;
}

/* End the slice before `at`, leaving it out if it is empty, and begin the next. */
static int cut(struct split *s, size_t at, unsigned line)
{
	int r = 0;

	s->now.len = at - s->now.begin;
	if (s->content)
		r = keep_slice(s);
	s->now = (struct ocreg_slice) { at, 0, line };
	s->content = s->marked = false;
	return r;
}

static int fail_early_end(struct split *s, unsigned line)
{
	int r = ocreg_fail(s->reterr, OCREG_E_SYNTAX, NULL, "remove the line", "`...` ends a document, but none has begun");

	if (s->reterr)
		ocreg_error_at(*s->reterr, line + 1, 1);
	return r;
}

static int take_line(struct split *s, size_t at, size_t end, unsigned line)
{
	int r = 0;

	if (is_mark(s, at, end, "---")) {
		/* Directives and comments above the mark belong to its document. */
		if (s->content || s->marked)
			r = cut(s, at, line);
		s->marked = true;
		s->content = has_content(s, at + 3, end);
	} else if (is_mark(s, at, end, "...")) {
		if (!s->now.begin && !s->content && !s->marked)
			return fail_early_end(s, line);
		r = cut(s, end, line + 1);
	} else if (s->content || s->marked || s->text[at] != '%') {
		s->content = s->content || has_content(s, at, end);
	}
	return r;
}

int ocreg_yaml_split(const char *text, size_t len, const struct ocreg_limits *limits, size_t max, struct ocreg_slice **ret,
		     size_t *retn, struct ocreg_error **reterr)
{
	struct split s = { .text = text, .len = len, .max = max, .reterr = reterr };
	size_t bytes = limits ? limits->bytes : OCREG_LIMITS_DEFAULT.bytes, end;
	unsigned line = 0;
	int r = 0;

	if (len > bytes || len > OCREG_MAX_BYTES)
		return ocreg_fail(reterr, OCREG_E_LIMIT, NULL, NULL, "the text has more than %zu bytes", bytes);
	s.returns = memchr(text, '\r', len);
	for (size_t at = len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0; at < len && r >= 0; at = end) {
		end = line_end(&s, at);
		r = take_line(&s, at, end, line++);
	}
	if (r >= 0)
		r = cut(&s, len, line);
	if (r < 0) {
		free(s.slices);
		return r;
	}
	*ret = s.slices;
	*retn = s.n;
	return 0;
}
