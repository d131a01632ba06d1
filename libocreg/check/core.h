/* SPDX-License-Identifier: Apache-2.0 */
/* What the rules of core kinds share. */
#pragma once
#include "check/checker.h"

/* The field `immutable`, which was true before. */
void ocreg_check_still_immutable(struct ocreg_checker *c, const struct ocreg_object *o, unsigned field);
/* The finalizers in metadata, which may be NULL, as the API server takes them for core kinds. */
void ocreg_check_finalizers(struct ocreg_checker *c, const struct ocreg_object *meta);
