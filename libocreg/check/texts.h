/* SPDX-License-Identifier: Apache-2.0 */
/* Texts in order, each with its number: what stands twice in a long list is found without looking at each pair. */
#pragma once
#include "base/arena.h"

struct ocreg_texts {
	struct ocreg_arena arena;
	struct ocreg_text *v;
	size_t n;
	int (*compare)(const char *a, const char *b);
	bool oom;
};

/* Make room for so many. */
void ocreg_texts_begin(struct ocreg_texts *t, size_t most, int (*compare)(const char *a, const char *b));
/* A lent text; NULL is left out. */
void ocreg_texts_add(struct ocreg_texts *t, const char *text, size_t i);
/* All are there; from here on they can be looked for. */
void ocreg_texts_sort(struct ocreg_texts *t);
/* Whether the text is there with a number below, or above, i; neither when out of memory. */
bool ocreg_texts_before(const struct ocreg_texts *t, const char *text, size_t i);
bool ocreg_texts_after(const struct ocreg_texts *t, const char *text, size_t i);
void ocreg_texts_done(struct ocreg_texts *t);
