/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <stdatomic.h>
#include "model/object.h"
#include "text/event.h"

/* A document, or an item of a List: an object, or why it is none that is known. */
struct ocreg_document {
	struct ocreg_object *object;
	struct ocreg_error *error;
	struct ocreg_slice slice; /* of the document in the text */
	char prefix[32];          /* the path of the item in it, "" for the document itself */
};

struct ocreg_documents {
	atomic_uint refs;
	enum ocreg_format format; /* of the text */
	struct ocreg_limits limits;
	struct ocreg_document *units;
	size_t n, cap;
};
