/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#define FIRST_BYTES 1024
#define MOST_BYTES (64u << 10)

struct ocreg_arena_chunk {
	struct ocreg_arena_chunk *next;
	size_t size, used; /* used: known once the chunk is not the current one any more */
	char data[];
};

static struct ocreg_arena_chunk *chunk_new(size_t size)
{
	struct ocreg_arena_chunk *c;

	if (size > SIZE_MAX / 2)
		return NULL;
	c = malloc(sizeof(*c) + size);
	if (c)
		c->size = size;
	return c;
}

static size_t regular_size(const struct ocreg_arena *a)
{
	if (!a->chunks)
		return a->first ? (a->first + 7) & ~(size_t) 7 : FIRST_BYTES;
	return a->chunks->size >= MOST_BYTES / 2 ? MOST_BYTES : a->chunks->size * 2;
}

/* A request that would not leave much of a regular chunk gets one of its own, behind the current one, which stays in use. */
static void *alloc_alone(struct ocreg_arena *a, size_t need)
{
	struct ocreg_arena_chunk *c = chunk_new(need);

	if (!c)
		return NULL;
	c->used = need;
	c->next = a->chunks->next;
	a->chunks->next = c;
	return c->data;
}

void *ocreg_arena_alloc_slow(struct ocreg_arena *a, size_t n)
{
	size_t need = n ? (n + 7) & ~(size_t) 7 : 8;
	size_t size = regular_size(a);
	struct ocreg_arena_chunk *c;

	if (need < n)
		return NULL;
	if (a->chunks && need > size / 4)
		return alloc_alone(a, need);
	c = chunk_new(need > size ? need : size);
	if (!c)
		return NULL;
	if (a->chunks)
		a->chunks->used = (size_t) (a->next - a->chunks->data);
	c->next = a->chunks;
	a->chunks = c;
	a->next = c->data + need;
	a->end = c->data + c->size;
	return c->data;
}

void *ocreg_arena_zalloc(struct ocreg_arena *a, size_t n)
{
	void *p = ocreg_arena_alloc(a, n);

	return p ? memset(p, 0, n) : NULL;
}

char *ocreg_arena_strndup(struct ocreg_arena *a, const char *s, size_t n)
{
	char *p = n < SIZE_MAX ? ocreg_arena_alloc(a, n + 1) : NULL;

	if (!p)
		return NULL;
	if (n)
		memcpy(p, s, n);
	p[n] = '\0';
	return p;
}

size_t ocreg_arena_used(const struct ocreg_arena *a)
{
	size_t used = a->chunks ? (size_t) (a->next - a->chunks->data) : 0;

	for (const struct ocreg_arena_chunk *c = a->chunks ? a->chunks->next : NULL; c; c = c->next)
		used += c->used;
	return used;
}

void ocreg_arena_done(struct ocreg_arena *a, bool wipe)
{
	struct ocreg_arena_chunk *c = a->chunks;

	if (c)
		c->used = (size_t) (a->next - c->data);
	while (c) {
		struct ocreg_arena_chunk *next = c->next;

		if (wipe)
			explicit_bzero(c->data, c->used);
		free(c);
		c = next;
	}
	*a = (struct ocreg_arena) { .first = a->first };
}
