/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "base/utf8.h"
#include "text/place.h"

void ocreg_place_move(struct ocreg_place *p, const char *text, size_t offset)
{
	const char *end = text + offset, *newline;

	if (offset < p->offset)
		*p = OCREG_PLACE_BEGIN;
	while ((newline = memchr(text + p->offset, '\n', (size_t) (end - text) - p->offset))) {
		p->offset = (size_t) (newline - text) + 1;
		p->line++;
		p->column = 1;
	}
	p->column += (unsigned) ocreg_utf8_length(text + p->offset, offset - p->offset);
	p->offset = offset;
}
