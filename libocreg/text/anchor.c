/* SPDX-License-Identifier: Apache-2.0 */
#include <search.h>
#include <string.h>

#include "text/anchor.h"

struct anchor {
	uint32_t node;
	const char *name;
	char own[];
};

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct anchor *) a)->name, ((const struct anchor *) b)->name);
}

static void leave(void *anchor)
{
	(void) anchor;
}

bool ocreg_anchors_add(void **anchors, const char *name, uint32_t node, struct ocreg_arena *arena)
{
	size_t n = strlen(name) + 1;
	struct anchor *a = ocreg_arena_alloc(arena, sizeof(*a) + n), **found;

	if (!a)
		return false;
	a->name = memcpy(a->own, name, n);
	found = tsearch(a, anchors, by_name);
	if (found)
		(*found)->node = node;
	return found;
}

bool ocreg_anchors_find(void *const *anchors, const char *name, uint32_t *ret)
{
	struct anchor wanted = { .name = name }, **found = tfind(&wanted, anchors, by_name);

	if (found)
		*ret = (*found)->node;
	return found;
}

void ocreg_anchors_done(void **anchors)
{
	tdestroy(*anchors, leave);
	*anchors = NULL;
}
