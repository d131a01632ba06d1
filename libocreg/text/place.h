/* SPDX-License-Identifier: Apache-2.0 */
/* From an offset to a line and a column. */
#pragma once
#include <stddef.h>

/* A place that moves along a text, so that many of them cost one pass. Lines and columns count from 1, columns in characters. */
struct ocreg_place {
	size_t offset;
	unsigned line, column;
};
#define OCREG_PLACE_BEGIN ((struct ocreg_place) { 0, 1, 1 })

/* Move to an offset; backwards means from the beginning. */
void ocreg_place_move(struct ocreg_place *p, const char *text, size_t offset);
