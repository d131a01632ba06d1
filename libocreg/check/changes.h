/* SPDX-License-Identifier: Apache-2.0 */
/* What certain remedies do to the text of a document. */
#pragma once
#include <ocreg/lint.h>
#include "check/findings.h"
#include "model/documents.h"
#include "text/edit.h"

/* A change of a document. */
struct ocreg_change {
	struct ocreg_replacement r; /* its offset counts from the document until the end */
	size_t event;               /* the key, or the element, that it is about, from 0 */
	struct ocreg_events want;   /* the value that must come; none for a removal */
	bool element;               /* it is about an element */
	bool off;
};

/* A document in work. */
struct ocreg_fixing {
	const struct ocreg_documents *docs;
	const struct ocreg_slice *slice;
	struct ocreg_source source;
	struct ocreg_line_index lines;
	struct ocreg_events events;
	struct ocreg_change *changes;
	size_t n;
	struct ocreg_arena *arena;
	bool oom;
};

/* Find the letters that a change replaces, and the event that must come of it; t is where its finding stands. A change that cannot be made
 * is off. */
void ocreg_change_plan(struct ocreg_fixing *w, struct ocreg_change *c, const struct ocreg_target *t);
