/* SPDX-License-Identifier: Apache-2.0 */
/* The members of a JSON object and where they stand: for changing some of them and leaving the rest as it is, to the byte. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <ocreg/error.h>
#include "base/arena.h"
#include "base/limits.h"

struct ocreg_json_member {
	const char *key; /* unescaped; NUL-terminated, and may hold NULs */
	size_t n_key;
	size_t at;         /* the key's first quote */
	size_t begin, end; /* the value */
	char what;         /* its first byte */
	const char *text;  /* of a string: what it says; else NULL */
	size_t n;
};

/* All offsets are those of the whole text. */
struct ocreg_json_members {
	struct ocreg_json_member *v;
	size_t n, cap;
	size_t open, close; /* the byte after the opening brace, and the closing one */
	char what;          /* the first byte of the value; not a brace: it is no object, and there are none */
};

/* Read the object that stands in text from `begin` to `end`; what has to live on is in the arena, and may be secret. Members of one name are all
 * there. Answers as ocreg_json_read(), but no message repeats what stands in the text. */
int ocreg_json_members(struct ocreg_arena *a, const char *text, size_t begin, size_t end, struct ocreg_json_members *ret,
		       struct ocreg_error **reterr);
/* The last of that name; NULL if there is none. */
const struct ocreg_json_member *ocreg_json_member(const struct ocreg_json_members *m, const char *key, size_t n);
