/* SPDX-License-Identifier: Apache-2.0 */
/* Text that may be shown. From where a secret value begins nothing is shown until the next name or element. */
#include <stdlib.h>
#include <strings.h>
#include <ocreg/lint.h>
#include "base/error.h"
#include "model/documents.h"
#include "model/shown.h"
#include "text/edit.h"

/* A container that is open. */
struct frame {
	const struct ocreg_type *type;   /* what it is, if it is an object of a known type */
	const struct ocreg_field *field; /* a list or a map: the field that it is the value of */
	size_t index;                    /* a list: the element that comes */
	bool list, items;                /* items: the objects of a List */
	bool secret;                     /* all values in it are */
};

/* A stretch of the text that is not shown. */
struct region {
	size_t begin, end;
};

struct redaction {
	struct ocreg_sink sink;
	const struct ocreg_documents *docs;
	size_t unit; /* the first of the slice at hand */
	struct ocreg_line_index lines;
	struct frame *frames;
	size_t n, cap;
	struct frame next; /* what the value that comes is, if it is a container */
	bool secret;       /* whether it is not to be shown */
	size_t hidden;     /* in a hidden value: its depth, from 1; 0: not in one */
	struct region *regions;
	size_t n_regions, cap_regions;
};

static size_t here(const struct redaction *r, size_t n)
{
	unsigned line, column;

	r->sink.reader->place(r->sink.reader, n, &line, &column);
	return ocreg_line_index_offset(&r->lines, line, column);
}

static int open_region(struct redaction *r, size_t n)
{
	size_t cap = r->cap_regions ? r->cap_regions * 2 : 16;
	struct region *more = r->n_regions < r->cap_regions ? r->regions : reallocarray(r->regions, cap, sizeof(*more));

	if (!more)
		return OCREG_E_NOMEM;
	r->cap_regions = r->n_regions < r->cap_regions ? r->cap_regions : cap;
	r->regions = more;
	r->regions[r->n_regions++] = (struct region) { here(r, n), SIZE_MAX };
	return 0;
}

/* The next name or element shows again. */
static void close_region(struct redaction *r, size_t n)
{
	struct region *last = r->n_regions ? &r->regions[r->n_regions - 1] : NULL;

	if (!last || last->end != SIZE_MAX)
		return;
	last->end = here(r, n);
	/* What an alias repeats stands elsewhere. */
	if (last->end < last->begin)
		last->end = SIZE_MAX - 1;
}

/* A name that may be meant to be that of a secret of the type: it begins like it and is about as long. */
static bool near_secret(const struct ocreg_type *t, const char *name, size_t n)
{
	if (ocreg_hides_unknown(t))
		return true;
	for (unsigned i = 0; t->secrets && i < t->n_fields; i++) {
		const struct ocreg_field *f = &t->fields[i];

		if ((f->flags & OCREG_SECRET) && n > 2 && strncasecmp(name, f->json, 2) == 0 && n + 2 >= f->json_len &&
		    n <= f->json_len + 2u)
			return true;
	}
	return false;
}

static struct frame *top(struct redaction *r)
{
	return r->n ? &r->frames[r->n - 1] : NULL;
}

/* What stands for a field's value. */
static void expect(struct redaction *r, const struct ocreg_field *f, const char *name, size_t n)
{
	bool map = f && (OCREG_KINDS_MAP & (1u << f->kind));

	r->next = (struct frame) { .field = f };
	if (f && f->kind == OCREG_KIND_OBJECT)
		r->next.type = ocreg_schema(f->elem);
	r->next.secret = map && (f->flags & OCREG_SECRET);
	r->secret = f ? !map && (f->flags & OCREG_SECRET) : ocreg_looks_secret(name, n);
}

static void expect_element(struct redaction *r, struct frame *f)
{
	size_t unit = r->unit + f->index++;

	r->next = (struct frame) { .field = NULL };
	r->secret = f->secret;
	if (f->items && unit < r->docs->n && r->docs->units[unit].object)
		r->next.type = r->docs->units[unit].object->type;
	else if (f->field && f->field->kind == OCREG_KIND_OBJECTS)
		r->next.type = ocreg_schema(f->field->elem);
}

static int on_key(struct ocreg_sink *s, const char *name, size_t n)
{
	struct redaction *r = (struct redaction *) s;
	struct frame *f = top(r);

	if (r->hidden)
		return 0;
	close_region(r, n);
	if (f->type) {
		expect(r, ocreg_schema_find(f->type, name, n, 0), name, n);
		r->secret |= !r->next.field && near_secret(f->type, name, n);
	} else {
		expect(r, NULL, name, n);
		r->next.items = r->n == 1 && n == 5 && memcmp(name, "items", 5) == 0;
	}
	r->secret |= f->secret || (f->field && ocreg_looks_secret(name, n));
	return 0;
}

/* A value begins. True if it is not looked into. */
static int begin_value(struct redaction *r, size_t n, bool container, bool *rethide)
{
	struct frame *f = top(r);

	*rethide = r->hidden > 0;
	if (r->hidden) {
		r->hidden += container;
		return 0;
	}
	if (f && f->list) {
		close_region(r, n);
		expect_element(r, f);
	}
	/* A value that stands in place of a map of secrets is one. */
	*rethide = r->secret || (r->next.secret && !container);
	if (!*rethide)
		return 0;
	r->hidden = container;
	return open_region(r, n);
}

static int on_value(struct ocreg_sink *s, size_t n)
{
	bool hide;

	return begin_value((struct redaction *) s, n, false, &hide);
}

static int on_null(struct ocreg_sink *s)
{
	return on_value(s, 4);
}

static int on_bool(struct ocreg_sink *s, bool v)
{
	return on_value(s, v ? 4 : 5);
}

static int on_text(struct ocreg_sink *s, const char *text, size_t n)
{
	(void) text;
	return on_value(s, n);
}

static int begin_container(struct ocreg_sink *s, bool list)
{
	struct redaction *r = (struct redaction *) s;
	size_t cap = r->cap ? r->cap * 2 : 16;
	struct frame *more;
	bool hide;

	if (begin_value(r, 1, true, &hide) < 0)
		return OCREG_E_NOMEM;
	if (hide)
		return 0;
	more = r->n < r->cap ? r->frames : reallocarray(r->frames, cap, sizeof(*more));
	if (!more)
		return OCREG_E_NOMEM;
	r->cap = r->n < r->cap ? r->cap : cap;
	r->frames = more;
	r->frames[r->n] = r->next;
	r->frames[r->n++].list = list;
	return 0;
}

static int on_begin_map(struct ocreg_sink *s)
{
	return begin_container(s, false);
}

static int on_begin_list(struct ocreg_sink *s)
{
	return begin_container(s, true);
}

static int on_end(struct ocreg_sink *s)
{
	struct redaction *r = (struct redaction *) s;

	if (r->hidden)
		r->hidden--;
	else
		r->n--;
	return 0;
}

/* --- the text --- */

static int by_begin(const void *a, const void *b)
{
	const struct region *x = a, *y = b;

	return (x->begin > y->begin) - (x->begin < y->begin);
}

/* All of a region but its line breaks, and what the next name has before it on its line. */
static void add_hidden(struct ocreg_buf *out, const char *s, size_t n)
{
	size_t last = 0;

	ocreg_buf_adds(out, OCREG_REDACTED);
	for (size_t i = 0; i < n; i++) {
		if (s[i] != '\n')
			continue;
		ocreg_buf_addc(out, '\n');
		last = i + 1;
	}
	for (; last && last < n && strchr(" -", s[last]); last++)
		ocreg_buf_addc(out, s[last]);
	if (!last && n && s[n - 1] == ' ')
		ocreg_buf_adds(out, ", ");
}

static void add_slice(struct redaction *r, struct ocreg_buf *out)
{
	const char *text = r->lines.text;
	size_t at = 0;

	if (r->n_regions)
		qsort(r->regions, r->n_regions, sizeof(*r->regions), by_begin);
	for (size_t i = 0; i < r->n_regions; i++) {
		struct region *g = &r->regions[i];
		size_t end = g->end < r->lines.len ? g->end : r->lines.len, begin = g->begin > at ? g->begin : at;

		if (begin >= end)
			continue;
		ocreg_add_shown(out, text + at, begin - at);
		add_hidden(out, text + begin, end - begin);
		at = end;
	}
	ocreg_add_shown(out, text + at, r->lines.len - at);
}

static int redact_slice(const struct ocreg_documents *d, size_t unit, const char *text, struct ocreg_buf *out)
{
	static const struct ocreg_sink_ops ops = { on_null,      on_bool, on_text,       on_text, on_key,
						   on_begin_map, on_end,  on_begin_list, on_end };
	const struct ocreg_document *u = &d->units[unit];
	const struct ocreg_source source = ocreg_document_source(d, u, text);
	struct redaction r = { .sink.ops = &ops, .docs = d, .unit = unit };
	int res = ocreg_line_index_init(&r.lines, source.text, source.len);

	if (u->object && !*u->prefix)
		r.next.type = u->object->type;
	if (res == 0)
		res = ocreg_read_source(&source, &d->limits, &r.sink, NULL);
	if (res == 0)
		add_slice(&r, out);
	ocreg_line_index_done(&r.lines);
	free(r.frames);
	free(r.regions);
	return res;
}

int ocreg_redact_text(const char *text, size_t len, char **ret, size_t *retlen, struct ocreg_error **reterr)
{
	const struct ocreg_reading what = { .nodes = true };
	struct ocreg_documents *d = NULL;
	struct ocreg_buf out = { 0 };
	size_t at = 0;
	int r = ret ? ocreg_read_documents(text, len, &what, &d, reterr)
		    : ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the result");

	if (r < 0)
		return r;
	for (size_t u = 0; r == 0 && u < d->n; u++) {
		const struct ocreg_slice *s = &d->units[u].slice;

		if (u && s->begin == d->units[u - 1].slice.begin)
			continue;
		ocreg_buf_add(&out, text + at, s->begin - at);
		r = redact_slice(d, u, text, &out);
		at = s->begin + s->len;
	}
	if (r == 0)
		ocreg_buf_add(&out, text + at, len - at);
	ocreg_documents_unref(d);
	ocreg_buf_reserve(&out, 1);
	if (r == 0 && !out.oom && (*ret = ocreg_buf_take(&out, retlen)))
		return 0;
	ocreg_buf_done(&out);
	return r < 0 && r != OCREG_E_NOMEM ? ocreg_fail(reterr, r, NULL, NULL, "the text cannot be read")
					   : ocreg_fail_oom(reterr);
}
