/* SPDX-License-Identifier: Apache-2.0 */
/* Brackets that do not match: what is to be said, and what would mend it. */
#pragma once
#include <stddef.h>
#include "base/buf.h"

/* A JSON text, and where the brackets stand that are open at some place of it, from the outside in. */
struct ocreg_brackets {
	const char *text;
	size_t len;
	const size_t *open;
	size_t n;
	bool secrets; /* there are values that may be secret: the text is not to be shown */
};

/* The text ends: which are missing, into why; complete: and nothing else is, so that adding them mends the text, into hint. */
void ocreg_brackets_missing(const struct ocreg_brackets *b, bool complete, struct ocreg_buf *why, struct ocreg_buf *hint);
/* A closing bracket at an offset is not the innermost one's. */
void ocreg_brackets_crossed(const struct ocreg_brackets *b, size_t at, struct ocreg_buf *why, struct ocreg_buf *hint);
/* A closing bracket at an offset, where nothing is open. */
void ocreg_brackets_surplus(const struct ocreg_brackets *b, size_t at, struct ocreg_buf *why, struct ocreg_buf *hint);
/* " for the `{` at line 1, column 2". */
void ocreg_bracket_opener(const char *text, size_t at, struct ocreg_buf *why);
