/* SPDX-License-Identifier: Apache-2.0 */
/* What libyaml's events do not tell of a text, and Kubernetes' reader looks at. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#define OCREG_BYTE_ORDER_MARK "\xef\xbb\xbf"

/* A text, and a place in it in characters and in bytes. */
struct ocreg_notation {
	const char *text;
	size_t len, chars, bytes;
	bool slashes; /* it has a \/ somewhere */
};

void ocreg_notation_init(struct ocreg_notation *n, const char *text, size_t len);
/* The offset of a character by its number; the length past the end. Asked in order, it walks the text once. */
size_t ocreg_notation_offset(struct ocreg_notation *n, size_t number);
/* Whether the text in double quotes between two characters has the escape \/, which only JSON has. */
bool ocreg_notation_has_slash(struct ocreg_notation *n, size_t begin, size_t end);
/* What a text is refused for before the parser sees it, and at which offset: it is not UTF-8, or has a byte order mark at the beginning of
 * a line, which libyaml leaves out and Kubernetes' reader does not. NULL: nothing. */
struct ocreg_wrong {
	int code;
	const char *what, *hint;
};
const struct ocreg_wrong *ocreg_notation_find_wrong(const struct ocreg_notation *n, size_t *ret);
/* What mends a text that the parser gave up at that character; NULL if there is nothing to say. */
const char *ocreg_notation_hint(char met);
