/* SPDX-License-Identifier: Apache-2.0 */
/* Entries are put in and taken out where they stand; what is new is laid out as the document is. */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "model/auths.h"
#include "model/object.h"

/* How a document is laid out, as seen before its first member and behind that one's colon. */
struct style {
	const char *line; /* the line break; with `lines` */
	size_t n_line;
	const char *unit; /* what one level is indented by */
	size_t n_unit;
	const char *gap; /* behind colons, and on one line behind commas */
	bool lines;
};

static struct style style_of(const struct ocreg_auths_doc *d)
{
	const struct ocreg_json_member *m = d->root.v;
	const char *begin = d->text + d->root.open, *feed;
	struct style s = { .gap = "" };

	if (!d->root.n)
		return s;
	feed = memrchr(begin, '\n', m->at - d->root.open);
	s.lines = feed;
	if (feed) {
		s.line = feed[-1] == '\r' ? feed - 1 : feed;
		s.n_line = (size_t) (feed + 1 - s.line);
		s.unit = feed + 1;
		s.n_unit = (size_t) (d->text + m->at - s.unit);
	}
	s.gap = strchr(" \t\r\n", d->text[m->begin - 1]) ? " " : "";
	return s;
}

static void break_line(struct ocreg_buf *out, const struct style *s, size_t level)
{
	if (!s->lines)
		return;
	ocreg_buf_add(out, s->line, s->n_line);
	while (level--)
		ocreg_buf_add(out, s->unit, s->n_unit);
}

/* A text that was printed with two blanks for each level. */
static void add_indented(struct ocreg_buf *out, const struct style *s, size_t level, const char *text)
{
	size_t n = strcspn(text, "\n"), blanks;

	for (; text[n]; n = strcspn(text, "\n")) {
		ocreg_buf_add(out, text, n);
		text += n + 1;
		blanks = strspn(text, " ");
		break_line(out, s, level + blanks / 2);
		text += blanks;
	}
	ocreg_buf_add(out, text, n);
}

static void add_value(struct ocreg_buf *out, const struct style *s, size_t level, const char *json, size_t n)
{
	struct ocreg_buf text = { 0 };
	struct ocreg_printer p;

	ocreg_printer_init(&p, &text, s->lines ? OCREG_FORMAT_JSON_INDENTED : OCREG_FORMAT_JSON);
	ocreg_print_raw(&p, json, n);
	if (!text.oom)
		add_indented(out, s, level, text.data);
	out->oom |= text.oom;
	ocreg_buf_done(&text);
}

/* Whether two values are the same but for white space. */
static bool is_same(struct ocreg_buf *out, const char *a, size_t na, const char *b, size_t nb)
{
	struct ocreg_buf x = { 0 }, y = { 0 };
	struct ocreg_printer p;
	bool same;

	ocreg_printer_init(&p, &x, OCREG_FORMAT_JSON);
	ocreg_print_raw(&p, a, na);
	ocreg_printer_init(&p, &y, OCREG_FORMAT_JSON);
	ocreg_print_raw(&p, b, nb);
	out->oom |= x.oom || y.oom;
	same = x.len == y.len && !out->oom && memcmp(x.data, y.data, x.len) == 0;
	ocreg_buf_done(&x);
	ocreg_buf_done(&y);
	return same;
}

static void add_name(struct ocreg_buf *out, const struct style *s, const char *key, size_t n)
{
	ocreg_print_json_string(out, key, n);
	ocreg_buf_addc(out, ':');
	ocreg_buf_adds(out, s->gap);
}

/* --- putting in --- */

/* The entries of the other document by name, and whether they are in already. */
struct more {
	const struct ocreg_auths_doc *doc;
	const struct ocreg_json_member **sorted;
	bool *done; /* by the number of the member */
};

static int order(const void *a, const void *b)
{
	const struct ocreg_json_member *x = *(const struct ocreg_json_member *const *) a,
				       *y = *(const struct ocreg_json_member *const *) b;
	int r = memcmp(x->key, y->key, x->n_key < y->n_key ? x->n_key : y->n_key);

	return r ? r : (x->n_key > y->n_key) - (x->n_key < y->n_key);
}

/* Which of two entries of one name counts depends on who reads them. */
static int sort(struct more *more, struct ocreg_error **reterr)
{
	const struct ocreg_json_members *m = &more->doc->auths;

	more->sorted = calloc(m->n + 1, sizeof(*more->sorted));
	more->done = calloc(m->n + 1, sizeof(*more->done));
	if (!more->sorted || !more->done)
		return ocreg_fail_oom(reterr);
	for (size_t i = 0; i < m->n; i++)
		more->sorted[i] = &m->v[i];
	qsort(more->sorted, m->n, sizeof(*more->sorted), order);
	for (size_t i = 0; i + 1 < m->n; i++)
		if (order(&more->sorted[i], &more->sorted[i + 1]) == 0)
			return ocreg_auths_doc_fail(more->doc, more->sorted[i + 1]->at, more->sorted[i], reterr,
						    OCREG_E_DUPLICATE, "make one of the two",
						    "there are two entries of that name");
	return 0;
}

static const struct ocreg_json_member *find(const struct more *more, const struct ocreg_json_member *m)
{
	const struct ocreg_json_member **found = bsearch(&m, more->sorted, more->doc->auths.n, sizeof(*more->sorted), order);

	return found ? *found : NULL;
}

/* Those that are there already, up to the end of the last entry; *pos is how far the text was copied. */
static int replace(const struct ocreg_auths_doc *base, struct more *more, const struct style *s, struct ocreg_buf *out,
		   size_t *pos, struct ocreg_error **reterr)
{
	for (size_t i = 0; i < base->auths.n; i++) {
		const struct ocreg_json_member *was = &base->auths.v[i], *is = find(more, was);

		if (!is)
			continue;
		if (more->done[is - more->doc->auths.v])
			return ocreg_auths_doc_fail(base, was->at, was, reterr, OCREG_E_DUPLICATE,
						    "remove it first: all of that name go", "there are two entries of that name");
		more->done[is - more->doc->auths.v] = true;
		if (is_same(out, base->text + was->begin, was->end - was->begin, more->doc->text + is->begin,
			    is->end - is->begin))
			continue;
		ocreg_buf_add(out, base->text + *pos, was->begin - *pos);
		add_value(out, s, 2, more->doc->text + is->begin, is->end - is->begin);
		*pos = was->end;
	}
	return 0;
}

/* The others, behind what is there. */
static bool append(const struct more *more, const struct style *s, bool first, struct ocreg_buf *out)
{
	const struct ocreg_json_members *m = &more->doc->auths;
	bool any = false;

	for (size_t i = 0; i < m->n; i++) {
		if (more->done[i])
			continue;
		if (!first || any)
			ocreg_buf_adds(out, s->lines || !*s->gap ? "," : ", ");
		break_line(out, s, 2);
		add_name(out, s, m->v[i].key, m->v[i].n_key);
		add_value(out, s, 2, more->doc->text + m->v[i].begin, m->v[i].end - m->v[i].begin);
		any = true;
	}
	return any;
}

/* `auths` as a whole where there is none. Answers how far the document's text was copied or replaced. */
static size_t add_field(const struct ocreg_auths_doc *base, const struct more *more, const struct style *s, struct ocreg_buf *out)
{
	const struct ocreg_json_members *root = &base->root;
	size_t at = base->null ? base->null->begin : root->n ? root->v[root->n - 1].end : root->open;

	ocreg_buf_add(out, base->text, at);
	if (!base->null) {
		if (root->n)
			ocreg_buf_adds(out, s->lines || !*s->gap ? "," : ", ");
		break_line(out, s, 1);
		add_name(out, s, "auths", 5);
	}
	ocreg_buf_addc(out, '{');
	if (append(more, s, true, out))
		break_line(out, s, 1);
	ocreg_buf_addc(out, '}');
	return base->null ? base->null->end : root->n ? at : root->close;
}

static int write_all(const struct ocreg_auths_doc *base, struct more *more, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	const struct ocreg_json_members *auths = &base->auths;
	struct style s = style_of(base);
	size_t pos = 0, end = auths->n ? auths->v[auths->n - 1].end : auths->open;
	int r = 0;

	if (!base->field) {
		pos = add_field(base, more, &s, out);
	} else {
		r = replace(base, more, &s, out, &pos, reterr);
		if (r < 0)
			return r;
		ocreg_buf_add(out, base->text + pos, end - pos);
		pos = end;
		if (append(more, &s, auths->n == 0, out) && !auths->n) {
			break_line(out, &s, 1);
			pos = auths->close;
		}
	}
	ocreg_buf_add(out, base->text + pos, base->len - pos);
	return 0;
}

int ocreg_auths_doc_merge(const struct ocreg_auths_doc *base, const struct ocreg_auths_doc *more, struct ocreg_buf *out,
			  struct ocreg_error **reterr)
{
	struct more m = { .doc = more };
	int r = sort(&m, reterr);

	if (r == 0)
		r = write_all(base, &m, out, reterr);
	free(m.sorted);
	free(m.done);
	return r;
}

/* --- taking out --- */

/* The first entry that stays takes the place of the first of all; the others keep what stands before them, the comma too. */
static bool keep_others(const struct ocreg_auths_doc *d, const char *registry, struct ocreg_buf *out)
{
	const struct ocreg_json_members *m = &d->auths;
	size_t n = strlen(registry), kept = 0;

	for (size_t i = 0; i < m->n; i++) {
		size_t from = !kept++ ? m->v[i].at : m->v[i - 1].end;

		if (m->v[i].n_key == n && memcmp(m->v[i].key, registry, n) == 0)
			kept--;
		else
			ocreg_buf_add(out, d->text + from, m->v[i].end - from);
	}
	return kept;
}

int ocreg_auths_doc_drop(const struct ocreg_auths_doc *d, const char *registry, struct ocreg_buf *out,
			 struct ocreg_error **reterr)
{
	const struct ocreg_json_members *m = &d->auths;
	size_t first;

	if (!ocreg_json_member(m, registry, strlen(registry)))
		return ocreg_fail(reterr, OCREG_E_NOTFOUND, NULL, "list the logins: names are compared letter by letter",
				  "there is no login for %s", strchr(registry, '@') ? "that" : registry);
	ocreg_buf_add(out, d->text, m->v[0].at);
	first = out->len;
	if (keep_others(d, registry, out)) {
		ocreg_buf_add(out, d->text + m->v[m->n - 1].end, d->len - m->v[m->n - 1].end);
	} else if (!out->oom) {
		ocreg_buf_cut(out, first - (m->v[0].at - m->open));
		ocreg_buf_add(out, d->text + m->close, d->len - m->close);
	}
	return 0;
}
