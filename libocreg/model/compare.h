/* SPDX-License-Identifier: Apache-2.0 */
/* The difference of two objects, field by field, for whoever wants to know more of each than its value. */
#pragma once
#include "model/object.h"

#define OCREG_COMPARE_STEPS 32 /* deeper than any type; what lies deeper is compared as a whole */

/* A member or key on the way to a field; an element of a list has no name. */
struct ocreg_compare_step {
	const char *name;
	size_t n;
};

struct ocreg_difference {
	const char *path;
	const struct ocreg_compare_step *steps;
	size_t n_steps;
	const struct ocreg_field *field;     /* what the values are values of */
	const struct ocreg_value *from, *to; /* NULL where there is none */
	bool hidden;                         /* they are not to be shown */
};

/* 0 to go on. */
typedef int (*ocreg_difference_fn)(const struct ocreg_difference *d, void *data);
/* Calls fn for each field in which b, of a's type, differs from a. 0, OCREG_E_NOMEM, or what fn gave. */
int ocreg_compare_each(const struct ocreg_object *a, const struct ocreg_object *b, ocreg_difference_fn fn, void *data);
/* Appends a change to the list in a plan; NULL when out of memory. Lent. */
struct ocreg_object *ocreg_compare_append(struct ocreg_object *plan, const struct ocreg_difference *d);
