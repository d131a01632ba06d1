/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include "base/utf8.h"
#include "text/edit.h"
#include "text/print.h"

/* --- places --- */

int ocreg_line_index_init(struct ocreg_line_index *x, const char *text, size_t len)
{
	size_t n = 1, i = 0;

	for (const char *s = text; (s = memchr(s, '\n', (size_t) (text + len - s))); s++)
		n++;
	*x = (struct ocreg_line_index) { .text = text, .len = len, .n = n, .at = calloc(n + 1, sizeof(*x->at)) };
	if (!x->at)
		return OCREG_E_NOMEM;
	for (const char *s = text; (s = memchr(s, '\n', (size_t) (text + len - s))); s++)
		x->at[++i] = (size_t) (s - text) + 1;
	x->at[n] = len;
	return 0;
}

void ocreg_line_index_done(struct ocreg_line_index *x)
{
	free(x->at);
	x->at = NULL;
}

size_t ocreg_line_index_offset(const struct ocreg_line_index *x, unsigned line, unsigned column)
{
	size_t at, end;

	if (!line || line > x->n)
		return x->len;
	at = x->at[line - 1];
	end = x->at[line];
	if (!at && x->len >= 3 && memcmp(x->text, "\xef\xbb\xbf", 3) == 0)
		at = 3;
	for (unsigned i = 1; i < column && at < end; i++)
		for (at++; at < end && ((unsigned char) x->text[at] & 0xc0) == 0x80;)
			at++;
	return at;
}

/* --- tokens --- */

static size_t quoted(const char *s, const char *end)
{
	const char *p = s + 1;

	for (; p < end && *p != '\n'; p++) {
		if (*s == '"' && *p == '\\' && p + 1 < end)
			p++;
		else if (*p == *s && *s == '\'' && p + 1 < end && p[1] == '\'')
			p++;
		else if (*p == *s)
			return (size_t) (p - s) + 1;
	}
	return 0;
}

static bool is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || memchr("+-._/", c, 5);
}

/* A word that nothing but a comment, a comma or a bracket follows; after a name a colon. */
static size_t plain(const char *s, const char *end, bool key)
{
	const char *p = s, *after;

	while (p < end && is_plain(*p))
		p++;
	for (after = p; after < end && (*after == ' ' || *after == '\r');)
		after++;
	if (p == s)
		return 0;
	if (key)
		return after < end && *after == ':' ? (size_t) (p - s) : 0;
	if (after == end || *after == '\n' || *after == '}' || *after == ']' || *after == ',')
		return (size_t) (p - s);
	return *after == '#' && after > p ? (size_t) (p - s) : 0;
}

size_t ocreg_edit_token(const char *text, size_t len, size_t at, bool key)
{
	if (at >= len)
		return 0;
	if (text[at] == '"' || text[at] == '\'')
		return quoted(text + at, text + len);
	return plain(text + at, text + len, key);
}

static size_t indent_of(const struct ocreg_line_index *x, size_t line)
{
	size_t i = x->at[line];

	while (i < x->at[line + 1] && x->text[i] == ' ')
		i++;
	return i - x->at[line];
}

/* A line with nothing but a comment, or nothing at all. */
static bool is_void(const struct ocreg_line_index *x, size_t line)
{
	size_t i = x->at[line] + indent_of(x, line);

	return i >= x->at[line + 1] || strchr("#\r\n", x->text[i]);
}

size_t ocreg_edit_lines(const struct ocreg_line_index *x, size_t at, size_t *retbegin)
{
	size_t lo = 0, hi = x->n, line, end;

	while (hi - lo > 1) {
		size_t mid = lo + (hi - lo) / 2;

		if (x->at[mid] <= at)
			lo = mid;
		else
			hi = mid;
	}
	line = lo;
	if (x->at[line] + indent_of(x, line) != at)
		return 0;
	end = line + 1;
	for (size_t i = line + 1; i < x->n; i++) {
		size_t indent = indent_of(x, i);
		bool dash = indent == indent_of(x, line) && x->at[i] + indent < x->len && x->text[x->at[i] + indent] == '-';

		if (is_void(x, i))
			continue;
		if (indent <= indent_of(x, line) && !dash)
			break;
		end = i + 1;
	}
	*retbegin = x->at[line];
	return x->at[end] - x->at[line];
}

void ocreg_edit_quote(struct ocreg_buf *out, const char *s, size_t n, char quote)
{
	if (quote == '"') {
		ocreg_print_json_string(out, s, n);
		return;
	}
	ocreg_buf_addc(out, '\'');
	for (size_t i = 0; i < n; i++) {
		ocreg_buf_addc(out, s[i]);
		if (s[i] == '\'')
			ocreg_buf_addc(out, '\'');
	}
	ocreg_buf_addc(out, '\'');
}

/* --- events --- */

static int add(struct ocreg_sink *s, char what, const char *text, size_t n)
{
	struct ocreg_events *e = (struct ocreg_events *) s;
	size_t cap = e->cap ? e->cap * 2 : 256;
	struct ocreg_event *more = e->n < e->cap ? e->v : reallocarray(e->v, cap, sizeof(*more));

	if (!more) {
		e->oom = true;
		return OCREG_E_NOMEM;
	}
	e->cap = e->n < e->cap ? e->cap : cap;
	e->v = more;
	e->v[e->n++] = (struct ocreg_event) { e->texts.len, n, what };
	ocreg_buf_add(&e->texts, text, n);
	e->oom |= e->texts.oom;
	return e->oom ? OCREG_E_NOMEM : 0;
}

static int on_null(struct ocreg_sink *s)
{
	return add(s, '0', "", 0);
}

static int on_bool(struct ocreg_sink *s, bool v)
{
	return add(s, v ? 't' : 'f', "", 0);
}

static int on_number(struct ocreg_sink *s, const char *text, size_t n)
{
	return add(s, 'n', text, n);
}

static int on_string(struct ocreg_sink *s, const char *text, size_t n)
{
	return add(s, 's', text, n);
}

static int on_key(struct ocreg_sink *s, const char *text, size_t n)
{
	return add(s, 'k', text, n);
}

static int on_begin_map(struct ocreg_sink *s)
{
	return add(s, '{', "", 0);
}

static int on_end_map(struct ocreg_sink *s)
{
	return add(s, '}', "", 0);
}

static int on_begin_list(struct ocreg_sink *s)
{
	return add(s, '[', "", 0);
}

static int on_end_list(struct ocreg_sink *s)
{
	return add(s, ']', "", 0);
}

void ocreg_events_init(struct ocreg_events *e)
{
	static const struct ocreg_sink_ops ops = { on_null,      on_bool,    on_number,     on_string,  on_key,
						   on_begin_map, on_end_map, on_begin_list, on_end_list };

	*e = (struct ocreg_events) { .sink.ops = &ops };
}

void ocreg_events_done(struct ocreg_events *e)
{
	ocreg_buf_done(&e->texts);
	free(e->v);
	e->v = NULL;
	e->n = e->cap = 0;
}

bool ocreg_event_same(const struct ocreg_events *a, size_t i, const struct ocreg_events *b, size_t j)
{
	const struct ocreg_event *x = &a->v[i], *y = &b->v[j];

	return x->what == y->what && x->n == y->n && (!x->n || memcmp(a->texts.data + x->at, b->texts.data + y->at, x->n) == 0);
}

size_t ocreg_events_size(const struct ocreg_events *e, size_t i)
{
	size_t depth = 0, j = i;

	for (;; j++) {
		depth += e->v[j].what == '{' || e->v[j].what == '[';
		depth -= e->v[j].what == '}' || e->v[j].what == ']';
		if (!depth)
			return j - i + 1;
	}
}

static bool same_value(const struct ocreg_events *e, size_t i, size_t j)
{
	size_t n = ocreg_events_size(e, i);

	if (n != ocreg_events_size(e, j))
		return false;
	for (size_t k = 0; k < n; k++)
		if (!ocreg_event_same(e, i + k, e, j + k))
			return false;
	return true;
}

size_t ocreg_events_twin(const struct ocreg_events *e, size_t i)
{
	size_t depth = 0;

	for (size_t j = i - 1;; j--) {
		char what = e->v[j].what;

		if (what == '}' || what == ']')
			depth++;
		else if ((what == '{' || what == '[') && depth-- == 0)
			return SIZE_MAX;
		else if (what == 'k' && !depth && ocreg_event_same(e, i, e, j))
			return same_value(e, i + 1, j + 1) ? j : SIZE_MAX;
	}
}
