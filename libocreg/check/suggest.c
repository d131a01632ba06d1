/* SPDX-License-Identifier: Apache-2.0 */
/* What somebody meant who wrote a name that is none. */
#include <strings.h>
#include "check/checker.h"

#define MAX_NAME 40

static size_t least(size_t a, size_t b, size_t c)
{
	size_t m = a < b ? a : b;

	return m < c ? m : c;
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
}

/* Edits between two short names, case aside. */
static size_t distance(const char *a, size_t na, const char *b, size_t nb)
{
	size_t row[MAX_NAME + 1];

	if (na > MAX_NAME || nb > MAX_NAME)
		return MAX_NAME;
	for (size_t j = 0; j <= nb; j++)
		row[j] = j;
	for (size_t i = 1; i <= na; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= nb; j++) {
			size_t above = row[j];

			row[j] = least(above + 1, row[j - 1] + 1, diagonal + (lower(a[i - 1]) != lower(b[j - 1])));
			diagonal = above;
		}
	}
	return row[nb];
}

static const struct ocreg_field *nearest(const struct ocreg_type *t, const char *name, size_t n)
{
	const struct ocreg_field *best = NULL;
	size_t least_edits = n / 3 + 1;

	for (unsigned i = 0; i < t->n_fields; i++) {
		size_t d = distance(name, n, t->fields[i].json, t->fields[i].json_len);

		if (d < least_edits) {
			least_edits = d;
			best = &t->fields[i];
		}
	}
	return best;
}

/* The field of that very name one or two levels inside another object of the root, as when indentation was lost. */
static const char *elsewhere(const struct ocreg_type *root, const char *name, size_t n, struct ocreg_buf *buf)
{
	for (unsigned i = 0; i < root->n_fields; i++) {
		const struct ocreg_field *f = &root->fields[i], *g;
		const struct ocreg_type *inner = f->kind == OCREG_KIND_OBJECT ? ocreg_schema(f->elem) : NULL;

		if (!inner || strcmp(f->json, "metadata") == 0 || strcmp(f->json, "status") == 0)
			continue;
		if (ocreg_schema_find(inner, name, n, 0)) {
			ocreg_buf_addf(buf, "did you mean %s.%.*s?", f->json, (int) n, name);
			return buf->data;
		}
		for (unsigned j = 0; j < inner->n_fields; j++) {
			const struct ocreg_type *leaf =
				inner->fields[j].kind == OCREG_KIND_OBJECT ? ocreg_schema(inner->fields[j].elem) : NULL;

			g = leaf ? ocreg_schema_find(leaf, name, n, 0) : NULL;
			if (!g)
				continue;
			ocreg_buf_addf(buf, "did you mean %s.%s.%s?", f->json, inner->fields[j].json, g->json);
			return buf->data;
		}
	}
	return NULL;
}

const char *ocreg_suggest(const struct ocreg_type *root, const struct ocreg_type *t, const char *name, size_t n,
			  struct ocreg_buf *buf)
{
	const struct ocreg_field *f = nearest(t, name, n);

	ocreg_buf_cut(buf, 0);
	if (!f)
		return elsewhere(root, name, n, buf);
	ocreg_buf_addf(buf, "did you mean %s?", f->json);
	return buf->data;
}
