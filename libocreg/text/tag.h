/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <stdbool.h>
#include "text/scalar.h"

enum ocreg_node_tag {
	OCREG_TAG_NONE,
	OCREG_TAG_STR,
	OCREG_TAG_INT,
	OCREG_TAG_FLOAT,
	OCREG_TAG_BOOL,
	OCREG_TAG_NULL,
	OCREG_TAG_MERGE,
	OCREG_TAG_MAP,
	OCREG_TAG_LIST,
	OCREG_TAG_OTHER,
};

/* A tag written out, NULL for none. `!` says that a scalar is text, and nothing of a list or map. */
enum ocreg_node_tag ocreg_tag_find(const char *tag, bool scalar);
/* Whether a scalar with that tag is what it would be without. */
bool ocreg_tag_fits(enum ocreg_node_tag tag, const struct ocreg_scalar *s);
