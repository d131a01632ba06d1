/* SPDX-License-Identifier: Apache-2.0 */
/* The anchors of a YAML document: a search tree of names, begun with NULL. */
#pragma once
#include <stdbool.h>
#include <stdint.h>
#include "base/arena.h"

/* An anchor of that name that was there before is replaced from here on. False when out of memory. */
bool ocreg_anchors_add(void **anchors, const char *name, uint32_t node, struct ocreg_arena *arena);
bool ocreg_anchors_find(void *const *anchors, const char *name, uint32_t *ret);
/* What is in the arena stays. */
void ocreg_anchors_done(void **anchors);
