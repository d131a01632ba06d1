/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Blocks of PEM text, taken for what Go's encoding/pem takes them for: the operator, the registry and the nodes read with it. What looks
 * like the beginning of a block and is none is told as well.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include "base/buf.h"

enum ocreg_block_state {
	OCREG_BLOCK_GOOD,
	OCREG_BLOCK_INDENTED, /* something stands before BEGIN in its line */
	OCREG_BLOCK_OPEN,     /* there is no END */
	OCREG_BLOCK_CROSSED,  /* the END is of another type */
	OCREG_BLOCK_SPOILED,  /* what is between them is not base64, or a dash is missing */
};

struct ocreg_block {
	enum ocreg_block_state state;
	const char *type; /* CERTIFICATE; of a block that is none as much of the line as looks like it */
	size_t n_type;
	unsigned line; /* of its BEGIN, from 1 */
	bool headers;
	struct ocreg_buf bytes; /* decoded; wiped with the next block */
};

/* A walk over text. Begin with data and len set and the rest zero. */
struct ocreg_blocks {
	const char *data;
	size_t len;
	struct ocreg_block block;
	size_t told;        /* up to here all is told */
	size_t good, after; /* where the next good block is, and the text behind it */
	size_t counted;     /* up to here lines are counted */
	unsigned line;
	bool looked; /* for the next good block */
	const char *type;
	size_t n_type;
	bool headers;
	struct ocreg_buf bytes;
};

/* Go on to the next block, in the order of the text; false at the end, or when out of memory (bytes.oom). */
bool ocreg_blocks_next(struct ocreg_blocks *b);
/* Wipe and free what the walk holds. */
void ocreg_blocks_done(struct ocreg_blocks *b);
