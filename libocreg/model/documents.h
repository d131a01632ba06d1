/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include "model/object.h"
#include "model/sniff.h"
#include "text/nodes.h"

/* A document, or an item of a List: an object, or why it is none that is known. */
struct ocreg_document {
	struct ocreg_object *object;
	struct ocreg_error *error;
	struct ocreg_slice slice; /* of the document in the text */
	char prefix[32];          /* the path of the item in it, "" for the document itself */
	size_t nodes;             /* YAML: what was written down of the document, counted from 1; 0: nothing */
};

struct ocreg_documents {
	enum ocreg_format format; /* of the text */
	struct ocreg_limits limits;
	struct ocreg_document *units;
	size_t n, cap;
	struct ocreg_nodes *nodes;
	size_t n_nodes, cap_nodes;
};

/* What to read of a text. */
struct ocreg_reading {
	const struct ocreg_decode_options *options; /* or NULL */
	bool nodes;                                 /* keep what is written down of YAML */
	/* Whether a document is wanted of which the first lines tell what it is; NULL: all are. The others do not count as documents. */
	bool (*wanted)(void *data, unsigned type, const struct ocreg_sniff *is);
	void *data;
};
int ocreg_read_documents(const char *text, size_t len, const struct ocreg_reading *what, struct ocreg_documents **ret,
			 struct ocreg_error **reterr);
/* Where to look for a document's places. */
struct ocreg_source ocreg_document_source(const struct ocreg_documents *d, const struct ocreg_document *u, const char *text);
