/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>

#include "text/nodes.h"

struct ocreg_node *ocreg_nodes_add(struct ocreg_nodes *nodes, uint32_t first)
{
	if (nodes->n == nodes->cap) {
		uint32_t cap = nodes->cap ? nodes->cap * 2 : first;
		struct ocreg_node *at = reallocarray(nodes->at, cap, sizeof(*at));

		if (!at)
			return NULL;
		nodes->at = at;
		nodes->cap = cap;
	}
	return &nodes->at[nodes->n++];
}

void ocreg_nodes_done(struct ocreg_nodes *nodes)
{
	ocreg_arena_done(&nodes->arena, true);
	free(nodes->at);
	*nodes = (struct ocreg_nodes) { 0 };
}
