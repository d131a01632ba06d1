/* SPDX-License-Identifier: Apache-2.0 */
/* Memory that goes all at once. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct ocreg_arena_chunk;

/* All zeros is an empty arena. The first chunk has `first` bytes (0: a default), later ones double up to 64 KiB or fit the
 * request. */
struct ocreg_arena {
	struct ocreg_arena_chunk *chunks;
	char *next, *end;
	size_t first;
};

/* n bytes aligned to 8, not zeroed; NULL when out of memory. */
void *ocreg_arena_alloc_slow(struct ocreg_arena *a, size_t n);

static inline void *ocreg_arena_alloc(struct ocreg_arena *a, size_t n)
{
	size_t need = (n + 7) & ~(size_t) 7;

	/* Nothing, and what overflowed to it, goes the slow way. */
	if (need - 1 < (size_t) (a->end - a->next)) {
		void *p = a->next;

		a->next += need;
		return p;
	}
	return ocreg_arena_alloc_slow(a, n);
}

void *ocreg_arena_zalloc(struct ocreg_arena *a, size_t n);
/* A NUL-terminated copy of n bytes. */
char *ocreg_arena_strndup(struct ocreg_arena *a, const char *s, size_t n);
/* How many bytes of it are in use. */
size_t ocreg_arena_used(const struct ocreg_arena *a);
/* Free everything; with wipe, overwrite it first. The arena is empty again. */
void ocreg_arena_done(struct ocreg_arena *a, bool wipe);
