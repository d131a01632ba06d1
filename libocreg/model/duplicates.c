/* SPDX-License-Identifier: Apache-2.0 */
/* Names that come twice in one object or map. */
#include <stdlib.h>
#include "model/object.h"

int ocreg_duplicate_note(struct ocreg_object *o, const struct ocreg_field *map, const char *key, size_t n)
{
	struct ocreg_duplicate *dup = ocreg_arena_alloc(&o->tree->arena, sizeof(*dup) + n + 1);
	char *copy = (char *) (dup + 1);

	if (!dup)
		return OCREG_E_NOMEM;
	memcpy(copy, key, n);
	copy[n] = '\0';
	*dup = (struct ocreg_duplicate) { .map = map, .key = copy, .next = o->duplicates };
	o->duplicates = dup;
	return 0;
}

struct sorted {
	const char *key;
	uint32_t n, index;
};

static int by_key(const void *a, const void *b)
{
	const struct sorted *x = a, *y = b;
	int r = memcmp(x->key, y->key, x->n < y->n ? x->n : y->n);

	if (r == 0 && x->n != y->n)
		return x->n < y->n ? -1 : 1;
	return r ? r : (x->index > y->index) - (x->index < y->index);
}

/* Of members with one name the last one counts, as for the API server. Sorting keeps a hostile document from costing n * n. */
int ocreg_duplicates_drop(struct ocreg_value *map, struct ocreg_object *owner, const struct ocreg_field *field)
{
	struct sorted *sorted = malloc(map->n * sizeof(*sorted));
	uint32_t kept = 0;
	int r = 0;

	if (!sorted)
		return OCREG_E_NOMEM;
	for (uint32_t i = 0; i < map->n; i++)
		sorted[i] = (struct sorted) { map->members[i].key, map->members[i].n_key, i };
	qsort(sorted, map->n, sizeof(*sorted), by_key);
	for (uint32_t i = 0; i + 1 < map->n; i++) {
		if (sorted[i].n != sorted[i + 1].n || memcmp(sorted[i].key, sorted[i + 1].key, sorted[i].n) != 0)
			continue;
		map->members[sorted[i].index].key = NULL;
		r |= ocreg_duplicate_note(owner, field, sorted[i].key, sorted[i].n);
	}
	free(sorted);
	for (uint32_t i = 0; i < map->n; i++)
		if (map->members[i].key)
			map->members[kept++] = map->members[i];
	map->n = kept;
	return r;
}
