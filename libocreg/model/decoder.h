/* SPDX-License-Identifier: Apache-2.0 */
/* The decoder while it runs, for the files that it is made of. */
#pragma once
#include "model/object.h"

/* A container that is open. */
struct ocreg_frame {
	struct ocreg_object *object;     /* the object whose members come, or NULL */
	struct ocreg_value *container;   /* the list or map whose elements come */
	const struct ocreg_field *field; /* its field, then its elements' */
	const struct ocreg_field *element;
	struct ocreg_object *owner; /* the object that has the list or map */
	unsigned last;              /* the row of the last key: the next one is often near */
};

struct ocreg_decoder {
	struct ocreg_sink sink;
	struct ocreg_tree *tree;
	struct ocreg_object *root;
	struct ocreg_value *slot;        /* where the next value of an object or map goes */
	const struct ocreg_field *field; /* the field it fills */
	struct ocreg_frame *frames;
	size_t n, cap;
	struct ocreg_error **reterr;
	/* A value that is being kept as it comes. */
	struct ocreg_value *kept;
	size_t begin, depth;
	struct ocreg_buf buf; /* YAML: the value, printed anew */
	struct ocreg_printer printer;
	/* Objects with trees of their own. */
	struct ocreg_parts *parts;
	struct ocreg_object *part; /* the one that is open */
	struct ocreg_value strays; /* what is no object, where one should be */
	size_t inherited;          /* how many were there before */
	size_t part_bytes;         /* what the last one takes */
};

/* 0 or OCREG_E_NOMEM, with its error. */
int ocreg_decoder_push(struct ocreg_decoder *d, const struct ocreg_frame *f);

/* parts.c: whether the object that begins now is a part, and whether the list is that of the parts. */
bool ocreg_part_is_next(const struct ocreg_decoder *d);
bool ocreg_parts_are_next(const struct ocreg_decoder *d);
/* 0, or a code with its error. */
int ocreg_part_begin(struct ocreg_decoder *d);
int ocreg_parts_begin(struct ocreg_decoder *d);
/* The object that ended was a part. 0. */
int ocreg_part_end(struct ocreg_decoder *d);
/* Before the text and after it: r is how reading ended. */
void ocreg_parts_open(struct ocreg_decoder *d, struct ocreg_parts *parts);
int ocreg_parts_close(struct ocreg_decoder *d, int r);
