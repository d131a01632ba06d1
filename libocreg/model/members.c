/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/error.h"
#include "model/members.h"
#include "text/event.h"

struct reading {
	struct ocreg_sink sink;
	struct ocreg_arena *arena;
	struct ocreg_json_members *to;
	const char *text;
	size_t base, last; /* where the slice begins in the text; the end of what came last, counted in the slice */
	size_t depth;
};

static struct reading *reading_of(struct ocreg_sink *s)
{
	return (struct reading *) s;
}

static size_t offset(const struct reading *r)
{
	return r->sink.reader->offset(r->sink.reader);
}

static struct ocreg_json_member *grow(struct reading *r)
{
	struct ocreg_json_members *to = r->to;

	if (to->n == to->cap) {
		size_t cap = to->cap ? to->cap * 2 : 8;
		struct ocreg_json_member *v = ocreg_arena_alloc(r->arena, cap * sizeof(*v));

		if (!v)
			return NULL;
		if (to->n)
			memcpy(v, to->v, to->n * sizeof(*v));
		to->v = v;
		to->cap = cap;
	}
	return &to->v[to->n++];
}

/* The first byte of the next token, punctuation left out, as an offset into the slice. */
static size_t next_token(const struct reading *r)
{
	const char *s = r->text + r->base;
	size_t i = r->last;

	while (strchr(" \t\r\n,:", s[i]))
		i++;
	return i;
}

/* A value begins. */
static void open_value(struct reading *r)
{
	size_t begin = next_token(r);

	if (r->depth == 0)
		r->to->what = r->text[r->base + begin];
	if (r->depth != 1 || !r->to->n)
		return;
	r->to->v[r->to->n - 1].begin = r->base + begin;
	r->to->v[r->to->n - 1].what = r->text[r->base + begin];
}

static void close_value(struct reading *r)
{
	if (r->depth == 1 && r->to->n)
		r->to->v[r->to->n - 1].end = r->base + offset(r);
	if (r->depth == 1)
		r->last = offset(r);
}

static int on_word(struct reading *r)
{
	if (r->depth <= 1)
		open_value(r);
	close_value(r);
	return 0;
}

static int on_null(struct ocreg_sink *s)
{
	return on_word(reading_of(s));
}

static int on_bool(struct ocreg_sink *s, bool v)
{
	(void) v;
	return on_word(reading_of(s));
}

static int on_number(struct ocreg_sink *s, const char *text, size_t n)
{
	(void) text;
	(void) n;
	return on_word(reading_of(s));
}

static int on_string(struct ocreg_sink *s, const char *text, size_t n)
{
	struct reading *r = reading_of(s);

	if (r->depth == 1 && r->to->n) {
		struct ocreg_json_member *m = &r->to->v[r->to->n - 1];

		m->text = ocreg_arena_strndup(r->arena, text, n);
		m->n = n;
		if (!m->text)
			return OCREG_E_NOMEM;
	}
	return on_word(r);
}

static int on_key(struct ocreg_sink *s, const char *text, size_t n)
{
	struct reading *r = reading_of(s);
	struct ocreg_json_member *m;

	if (r->depth != 1)
		return 0;
	m = grow(r);
	if (!m)
		return OCREG_E_NOMEM;
	*m = (struct ocreg_json_member) { .key = ocreg_arena_strndup(r->arena, text, n),
					  .n_key = n,
					  .at = r->base + next_token(r) };
	r->last = offset(r);
	return m->key ? 0 : OCREG_E_NOMEM;
}

static int on_begin(struct ocreg_sink *s)
{
	struct reading *r = reading_of(s);

	if (r->depth <= 1)
		open_value(r);
	if (r->depth++ == 0) {
		r->last = offset(r);
		r->to->open = r->base + r->last;
	}
	return 0;
}

static int on_end(struct ocreg_sink *s)
{
	struct reading *r = reading_of(s);

	if (--r->depth == 0)
		r->to->close = r->base + offset(r) - 1;
	close_value(r);
	return 0;
}

/* A reader's own message shows what it met, and that may be a secret without quotes. */
static int fail(const struct ocreg_error *err, struct ocreg_error **reterr)
{
	int code = ocreg_error_code(err), r;

	if (code != OCREG_E_SYNTAX && code != OCREG_E_ENCODING) {
		if (reterr)
			*reterr = ocreg_error_ref((struct ocreg_error *) err);
		return code;
	}
	r = ocreg_fail(reterr, code, NULL, NULL, "%s",
		       code == OCREG_E_SYNTAX ? "the text is not JSON"
					      : "the text is not UTF-8, or holds half of a surrogate pair");
	if (r == code && reterr)
		ocreg_error_at(*reterr, ocreg_error_line(err), ocreg_error_column(err));
	return r;
}

int ocreg_json_members(struct ocreg_arena *a, const char *text, size_t begin, size_t end, struct ocreg_json_members *ret,
		       struct ocreg_error **reterr)
{
	static const struct ocreg_sink_ops ops = { on_null,  on_bool, on_number, on_string, on_key,
						   on_begin, on_end,  on_begin,  on_end };
	struct reading r = { .sink.ops = &ops, .arena = a, .to = ret, .text = text, .base = begin };
	struct ocreg_error *err = NULL;
	int code;

	*ret = (struct ocreg_json_members) { 0 };
	code = ocreg_json_read(text + begin, end - begin, NULL, &r.sink, &err);
	if (code == OCREG_E_NOMEM && !err)
		return ocreg_fail_oom(reterr);
	if (code < 0)
		code = fail(err, reterr);
	ocreg_error_unref(err);
	if (code == 0 && ret->what != '{')
		ret->n = 0;
	return code;
}

const struct ocreg_json_member *ocreg_json_member(const struct ocreg_json_members *m, const char *key, size_t n)
{
	for (size_t i = m->n; i-- > 0;)
		if (m->v[i].n_key == n && memcmp(m->v[i].key, key, n) == 0)
			return &m->v[i];
	return NULL;
}
