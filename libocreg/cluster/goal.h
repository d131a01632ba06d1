/* SPDX-License-Identifier: Apache-2.0 */
/* What an object should be, and whether it is. */
#pragma once
#include <stdbool.h>
#include <ocreg/wait.h>
#include "base/arena.h"
#include "base/buf.h"

enum ocreg_goal_kind { OCREG_GOAL_CREATE, OCREG_GOAL_DELETE, OCREG_GOAL_CONDITION, OCREG_GOAL_VALUE, OCREG_GOAL_READY };

struct ocreg_expectation {
	enum ocreg_goal_kind kind;
	const char *name;  /* of a condition, or a path; in the arena, as is the value */
	const char *value; /* NULL: any */
};

/* 0, OCREG_E_ARG or OCREG_E_NOMEM. */
int ocreg_goal_parse(struct ocreg_expectation *ret, struct ocreg_arena *arena, unsigned type, const char *expect,
		     struct ocreg_error **reterr);
/* Whether the object, NULL where there is none, is as expected; where it is not, what it is instead is added to `why`. */
bool ocreg_goal_is_met(const struct ocreg_expectation *x, const struct ocreg_object *o, struct ocreg_buf *why);
