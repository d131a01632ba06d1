/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Certain remedies, carried out in the text. A change counts only if the text, read again, says exactly what it said before with
 * nothing but that change.
 */
#include <stdlib.h>
#include <ocreg/lint.h>
#include "base/error.h"
#include "check/changes.h"

#define MAX_ALONE 64 /* changes of one document that are tried one by one when all of them together do not do */

struct ocreg_replacements {
	struct ocreg_replacement *v;
	size_t n, cap;
	struct ocreg_arena arena;
};

static void apply(const struct ocreg_fixing *w, size_t from, size_t to, struct ocreg_buf *out)
{
	size_t at = 0;

	for (size_t i = from; i < to; i++) {
		const struct ocreg_replacement *r = &w->changes[i].r;

		if (w->changes[i].off)
			continue;
		ocreg_buf_add(out, w->source.text + at, r->offset - at);
		ocreg_buf_adds(out, r->text);
		at = r->offset + r->length;
	}
	ocreg_buf_add(out, w->source.text + at, w->source.len - at);
}

/* The events before, with the changes, are those after. */
static bool as_planned(const struct ocreg_fixing *w, size_t from, size_t to, const struct ocreg_events *now)
{
	const struct ocreg_events *was = &w->events;
	size_t next = from, i = 0, j = 0;

	while (i < was->n) {
		const struct ocreg_change *c;

		while (next < to && w->changes[next].off)
			next++;
		c = next < to ? &w->changes[next] : NULL;
		if (c && ocreg_finding_fix(c->r.finding) == OCREG_FIX_REMOVE && i == c->event) {
			i += 1 + ocreg_events_size(was, i + 1);
			next++;
			continue;
		}
		if (j >= now->n)
			return false;
		if (c && i == c->event + (c->want.n && c->want.v[0].what != 'k' && !c->element ? 1 : 0)) {
			if (!ocreg_event_same(&c->want, 0, now, j))
				return false;
			next++;
		} else if (!ocreg_event_same(was, i, now, j)) {
			return false;
		}
		i++;
		j++;
	}
	return j == now->n;
}

static bool works(struct ocreg_fixing *w, size_t from, size_t to)
{
	struct ocreg_buf out = { 0 };
	struct ocreg_events now;
	bool ok;
	int r;

	ocreg_events_init(&now);
	apply(w, from, to, &out);
	r = out.oom ? OCREG_E_NOMEM : ocreg_read(out.data, out.len, w->source.format, &w->docs->limits, &now.sink, NULL);
	ok = r == 0 && as_planned(w, from, to, &now);
	w->oom |= r == OCREG_E_NOMEM;
	ocreg_events_done(&now);
	ocreg_buf_done(&out);
	return ok;
}

static void verify(struct ocreg_fixing *w)
{
	if (works(w, 0, w->n))
		return;
	for (size_t i = 0; i < w->n && !w->oom; i++)
		w->changes[i].off = w->changes[i].off || i >= MAX_ALONE || !works(w, i, i + 1);
	if (works(w, 0, w->n))
		return;
	for (size_t i = 0; i < w->n; i++)
		w->changes[i].off = true;
}

/* --- documents --- */

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct ocreg_target *) a)->path, ((const struct ocreg_target *) b)->path);
}

static int by_event(const void *a, const void *b)
{
	const struct ocreg_change *x = a, *y = b;

	if (x->off != y->off)
		return x->off ? 1 : -1;
	return (x->event > y->event) - (x->event < y->event);
}

/* Changes that touch the same letters, or a value that another one takes away: the first stands. */
static void drop_overlaps(struct ocreg_fixing *w)
{
	size_t end = 0;

	qsort(w->changes, w->n, sizeof(*w->changes), by_event);
	for (size_t i = 0; i < w->n; i++) {
		struct ocreg_replacement *r = &w->changes[i].r;

		if (w->changes[i].off)
			continue;
		w->changes[i].off = r->offset < end;
		if (!w->changes[i].off)
			end = r->offset + r->length;
	}
}

static const char *whole_path(struct ocreg_fixing *w, const struct ocreg_document *u, const struct ocreg_finding *f)
{
	struct ocreg_buf b = { 0 };
	const char *path;

	ocreg_buf_addf(&b, "%s%s%s", u->prefix, *u->prefix && *f->path ? "." : "", f->path);
	path = b.oom ? NULL : ocreg_arena_strndup(w->arena, b.data, b.len);
	ocreg_buf_done(&b);
	return path;
}

static int plan_all(struct ocreg_fixing *w)
{
	struct ocreg_target *targets = calloc(w->n + 1, sizeof(*targets));
	int r = targets ? 0 : OCREG_E_NOMEM;

	for (size_t i = 0; r == 0 && i < w->n; i++) {
		const struct ocreg_finding *f = w->changes[i].r.finding;

		targets[i].path = whole_path(w, &w->docs->units[f->document], f);
		r = targets[i].path ? 0 : OCREG_E_NOMEM;
	}
	if (r == 0) {
		qsort(targets, w->n, sizeof(*targets), by_path);
		r = ocreg_locate_targets(&w->source, &w->docs->limits, targets, w->n, NULL);
	}
	for (size_t i = 0; r == 0 && i < w->n; i++) {
		const struct ocreg_finding *f = w->changes[i].r.finding;
		struct ocreg_target key = { .path = whole_path(w, &w->docs->units[f->document], f) }, *hit;

		hit = key.path ? bsearch(&key, targets, w->n, sizeof(key), by_path) : NULL;
		if (hit)
			ocreg_change_plan(w, &w->changes[i], hit);
		r = hit && !w->oom ? 0 : OCREG_E_NOMEM;
	}
	free(targets);
	return r;
}

static int keep(struct ocreg_replacements *rs, const struct ocreg_fixing *w)
{
	for (size_t i = 0; i < w->n; i++) {
		size_t cap = rs->cap ? rs->cap * 2 : 8;
		struct ocreg_replacement *more = rs->n < rs->cap ? rs->v : reallocarray(rs->v, cap, sizeof(*more));

		if (!more)
			return OCREG_E_NOMEM;
		rs->cap = rs->n < rs->cap ? rs->cap : cap;
		rs->v = more;
		if (w->changes[i].off)
			continue;
		rs->v[rs->n] = w->changes[i].r;
		rs->v[rs->n++].offset += w->slice->begin;
	}
	return 0;
}

static int work_on(struct ocreg_fixing *w, struct ocreg_replacements *rs)
{
	int r = ocreg_line_index_init(&w->lines, w->source.text, w->source.len);

	ocreg_events_init(&w->events);
	if (r == 0)
		r = ocreg_read_source(&w->source, &w->docs->limits, &w->events.sink, NULL);
	if (r == 0)
		r = plan_all(w);
	if (r == 0) {
		drop_overlaps(w);
		verify(w);
		r = w->oom ? OCREG_E_NOMEM : keep(rs, w);
	}
	for (size_t i = 0; i < w->n; i++)
		ocreg_events_done(&w->changes[i].want);
	ocreg_events_done(&w->events);
	ocreg_line_index_done(&w->lines);
	return r;
}

static bool is_of(const struct ocreg_finding *f, size_t from, size_t to)
{
	return f->fix && f->document >= from && f->document < to;
}

/* The units from one to another, which stand in one slice of the text. */
static int find_in_slice(const char *text, const struct ocreg_documents *docs, size_t from, size_t to,
			 const struct ocreg_findings *fs, struct ocreg_replacements *rs)
{
	struct ocreg_fixing w = { .docs = docs, .slice = &docs->units[from].slice, .arena = &rs->arena };
	size_t n = 0;
	int r = 0;

	for (size_t i = 0; i < fs->n; i++)
		n += is_of(&fs->v[i], from, to);
	if (!n)
		return 0;
	w.source = ocreg_document_source(docs, &docs->units[from], text);
	w.changes = calloc(n, sizeof(*w.changes));
	for (size_t i = 0; w.changes && i < fs->n; i++)
		if (is_of(&fs->v[i], from, to))
			w.changes[w.n++].r.finding = &fs->v[i];
	r = w.changes ? work_on(&w, rs) : OCREG_E_NOMEM;
	free(w.changes);
	return r;
}

static int find(const char *text, const struct ocreg_documents *docs, const struct ocreg_findings *fs,
		struct ocreg_replacements *rs)
{
	int r = 0;

	for (size_t u = 0, next; r == 0 && u < docs->n; u = next) {
		for (next = u + 1; next < docs->n && docs->units[next].slice.begin == docs->units[u].slice.begin;)
			next++;
		r = find_in_slice(text, docs, u, next, fs, rs);
	}
	return r;
}

int ocreg_replacements_find(const char *text, size_t len, const struct ocreg_findings *fs, struct ocreg_replacements **ret,
			    struct ocreg_error **reterr)
{
	const struct ocreg_reading what = { .nodes = true };
	struct ocreg_replacements *rs;
	struct ocreg_documents *docs = NULL;
	int r;

	if (!text || !fs || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no text, or there are no findings");
	rs = calloc(1, sizeof(*rs));
	if (!rs)
		return ocreg_fail_oom(reterr);
	r = ocreg_read_documents(text, len, &what, &docs, reterr);
	if (r == 0 && find(text, docs, fs, rs) < 0)
		r = ocreg_fail_oom(reterr);
	ocreg_documents_unref(docs);
	if (r < 0)
		ocreg_replacements_unref(rs);
	else
		*ret = rs;
	return r;
}

size_t ocreg_replacements_count(const struct ocreg_replacements *rs)
{
	return rs ? rs->n : 0;
}

const struct ocreg_replacement *ocreg_replacements_at(const struct ocreg_replacements *rs, size_t i)
{
	return i < ocreg_replacements_count(rs) ? &rs->v[i] : NULL;
}

struct ocreg_replacements *ocreg_replacements_unref(struct ocreg_replacements *rs)
{
	if (!rs)
		return NULL;
	ocreg_arena_done(&rs->arena, true);
	free(rs->v);
	free(rs);
	return NULL;
}

int ocreg_fix_text(const char *text, size_t len, const struct ocreg_findings *fs, char **ret, size_t *retlen,
		   struct ocreg_error **reterr)
{
	struct ocreg_replacements *rs = NULL;
	struct ocreg_buf out = { 0 };
	size_t at = 0;
	int r = ret ? ocreg_replacements_find(text, len, fs, &rs, reterr)
		    : ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the result");

	if (r < 0)
		return r;
	ocreg_buf_reserve(&out, len);
	for (size_t i = 0; i < rs->n; i++) {
		ocreg_buf_add(&out, text + at, rs->v[i].offset - at);
		ocreg_buf_adds(&out, rs->v[i].text);
		at = rs->v[i].offset + rs->v[i].length;
	}
	ocreg_buf_add(&out, text + at, len - at);
	ocreg_replacements_unref(rs);
	*ret = ocreg_buf_take(&out, retlen);
	return *ret ? 0 : ocreg_fail_oom(reterr);
}
