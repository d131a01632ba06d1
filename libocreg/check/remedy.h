/* SPDX-License-Identifier: Apache-2.0 */
/* The remedies of findings that are certain: what ocreg_fix_text() does. A finding may be NULL. */
#pragma once
#include "check/checker.h"

/* Text that is none of the words of its field. */
void ocreg_remedy_word(struct ocreg_checker *c, struct ocreg_finding *finding, const struct ocreg_field *f, const char *s,
		       size_t n);
/* A value of another type than its field's. */
void ocreg_remedy_misfit(struct ocreg_checker *c, struct ocreg_finding *finding, const struct ocreg_field *f,
			 const struct ocreg_value *v);
/* A member that the type of its object does not have. */
void ocreg_remedy_name(struct ocreg_checker *c, struct ocreg_finding *finding, const struct ocreg_object *o,
		       const struct ocreg_member *m);
