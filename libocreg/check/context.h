/* SPDX-License-Identifier: Apache-2.0 */
/* The objects around, from the inside: those of texts, and those of a cluster, of which it is known what was looked for. */
#pragma once
#include <string.h>
#include <ocreg/lint.h>
#include "base/arena.h"
#include "model/object.h"

/* What was looked for on a cluster. */
struct ocreg_asked {
	struct ocreg_want want;
	bool known; /* there was an answer: if it is not among the objects it is missing */
};

struct ocreg_context {
	const struct ocreg_object **objects;
	size_t n, cap;
	bool all, any; /* of the text at hand: take all; there is one of a known kind */
	struct ocreg_asked *asked;
	size_t n_asked, cap_asked;
	struct ocreg_lines *notes; /* what could not be read */
	unsigned release;          /* of the cluster; 0: not known */
	bool release_asked;
	struct ocreg_arena arena;
};

/* Nothing and "" are the same name and the same namespace. */
static inline bool ocreg_want_same(const char *a, const char *b)
{
	return strcmp(a ? a : "", b ? b : "") == 0;
}

/* Whether who has looked for `has` knows about `want`. */
static inline bool ocreg_want_covers(const struct ocreg_want *has, const struct ocreg_want *want)
{
	return has->type == want->type && ocreg_want_same(has->ns, want->ns) &&
	       (!has->name || (want->name && strcmp(has->name, want->name) == 0));
}

/* Whether it was looked for, so that it is missing if it is not there. */
bool ocreg_context_knows(const struct ocreg_context *c, const struct ocreg_want *want);
/* Whether looking for it would tell nothing new. */
bool ocreg_context_tried(const struct ocreg_context *c, const struct ocreg_want *want);
/* Note that it was looked for, with or without an answer. 0 or OCREG_E_NOMEM. */
int ocreg_context_asked(struct ocreg_context *c, const struct ocreg_want *want, bool known);
/* Take one more object, with a reference of its own. 0 or OCREG_E_NOMEM. */
int ocreg_context_take(struct ocreg_context *c, struct ocreg_object *o);
/* What an object that is checked is called on a cluster; false for what has no URL or no name. */
bool ocreg_context_identity(const struct ocreg_object *o, struct ocreg_want *ret);
/* The object of that name; NULL if there is none. */
const struct ocreg_object *ocreg_context_find(const struct ocreg_context *c, const struct ocreg_want *want);
