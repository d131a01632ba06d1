/* SPDX-License-Identifier: Apache-2.0 */
/* What the pages of advice share. Signatures are those of struct ocreg_type_rule. */
#pragma once
#include "check/checker.h"

/* The place of a member of o, which the row of the field names. */
struct ocreg_where ocreg_advice_place(const struct ocreg_object *o, unsigned field, const struct ocreg_where *up);
/* Text of a field; "" where there is none. */
const char *ocreg_advice_text(const struct ocreg_object *o, unsigned field);
/* Namespace and name of an object of a kind; "" where there is none. */
const char *ocreg_advice_meta(const struct ocreg_object *o, unsigned member);

void ocreg_advise_claim_of_config(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
				  const struct ocreg_where *at);
void ocreg_advise_claim(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *at);
void ocreg_advise_login(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *at);
