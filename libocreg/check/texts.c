/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include "check/texts.h"

struct ocreg_text {
	const char *text;
	size_t i;
};

void ocreg_texts_begin(struct ocreg_texts *t, size_t most, int (*compare)(const char *a, const char *b))
{
	*t = (struct ocreg_texts) { .compare = compare };
	t->v = ocreg_arena_alloc(&t->arena, (most + 1) * sizeof(*t->v));
	t->oom = !t->v;
}

void ocreg_texts_add(struct ocreg_texts *t, const char *text, size_t i)
{
	if (text && !t->oom)
		t->v[t->n++] = (struct ocreg_text) { .text = text, .i = i };
}

static int order(const struct ocreg_texts *t, const struct ocreg_text *a, const struct ocreg_text *b)
{
	int r = t->compare(a->text, b->text);

	return r ? r : (a->i > b->i) - (a->i < b->i);
}

static int order_of_two(const void *a, const void *b, void *t)
{
	return order(t, a, b);
}

void ocreg_texts_sort(struct ocreg_texts *t)
{
	if (t->n > 1)
		qsort_r(t->v, t->n, sizeof(*t->v), order_of_two, t);
}

/* The first that is not before a text and its number; whether it has that text. */
static bool find(const struct ocreg_texts *t, const struct ocreg_text *wanted, size_t *ret)
{
	size_t low = 0, high = t->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (order(t, &t->v[middle], wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	*ret = low;
	return low < t->n && t->compare(t->v[low].text, wanted->text) == 0;
}

bool ocreg_texts_before(const struct ocreg_texts *t, const char *text, size_t i)
{
	size_t at;

	return find(t, &(const struct ocreg_text) { .text = text }, &at) && t->v[at].i < i;
}

bool ocreg_texts_after(const struct ocreg_texts *t, const char *text, size_t i)
{
	size_t at;

	return find(t, &(const struct ocreg_text) { .text = text, .i = i + 1 }, &at);
}

void ocreg_texts_done(struct ocreg_texts *t)
{
	ocreg_arena_done(&t->arena, false);
}
