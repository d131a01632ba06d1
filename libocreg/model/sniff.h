/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a YAML document is, told from its first lines without reading it. Answers only where reading could come to no other result;
 * whatever is written in an unusual way is left to the reader.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct ocreg_word {
	const char *s; /* in the text; NULL: not there */
	size_t n;
};

struct ocreg_sniff {
	struct ocreg_word api_version, kind;
	struct ocreg_word name, ns;
	bool named; /* all of metadata was seen: a name that is not there is not there */
};

/* False if it takes more to tell. `names`: look for the name and the namespace too. */
bool ocreg_sniff(const char *text, size_t len, bool names, struct ocreg_sniff *ret);
/* Whether a word is the text s; NULL is no text. */
bool ocreg_word_is(const struct ocreg_word *w, const char *s);
