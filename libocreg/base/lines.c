/* SPDX-License-Identifier: Apache-2.0 */
#include <stdatomic.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/lines.h"

#define MOST_BYTES 1024

struct ocreg_lines {
	atomic_uint refs;
	size_t n, cap;
	char **line;
};

struct ocreg_lines *ocreg_lines_new(void)
{
	struct ocreg_lines *l = calloc(1, sizeof(*l));

	if (l)
		atomic_init(&l->refs, 1);
	return l;
}

static int reserve(struct ocreg_lines *l)
{
	size_t cap = l->cap ? l->cap * 2 : 4;
	char **line;

	if (l->n < l->cap)
		return 0;
	line = reallocarray(l->line, cap, sizeof(*line));
	if (!line)
		return OCREG_E_NOMEM;
	l->line = line;
	l->cap = cap;
	return 0;
}

int ocreg_lines_add(struct ocreg_lines *l, const char *s, size_t n)
{
	struct ocreg_buf b = { 0 };
	char *line;

	ocreg_buf_add_escaped(&b, s, n, MOST_BYTES);
	line = ocreg_buf_take(&b, NULL);
	if (!line || reserve(l) < 0) {
		ocreg_free(line);
		return OCREG_E_NOMEM;
	}
	l->line[l->n++] = line;
	return 0;
}

struct ocreg_lines *ocreg_lines_ref(struct ocreg_lines *l)
{
	if (l)
		atomic_fetch_add_explicit(&l->refs, 1, memory_order_relaxed);
	return l;
}

size_t ocreg_lines_count(const struct ocreg_lines *l)
{
	return l ? l->n : 0;
}

const char *ocreg_lines_at(const struct ocreg_lines *l, size_t i)
{
	return l && i < l->n ? l->line[i] : NULL;
}

struct ocreg_lines *ocreg_lines_unref(struct ocreg_lines *l)
{
	if (!l || atomic_fetch_sub_explicit(&l->refs, 1, memory_order_acq_rel) != 1)
		return NULL;
	for (size_t i = 0; i < l->n; i++)
		ocreg_free(l->line[i]);
	free(l->line);
	free(l);
	return NULL;
}
