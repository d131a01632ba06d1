/* SPDX-License-Identifier: Apache-2.0 */
/* What tests of the model share: a document in, a document out. */
#pragma once
#include <ocreg/ocreg.h>
#include "harness.h"

static inline struct ocreg_object *read_as(const char *type, const char *text)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;

	if (ocreg_decode(ocreg_type_find(type), text, strlen(text), NULL, &o, &e) < 0)
		harness_check(false, __FILE__, __LINE__, "cannot read %s: %s", text, ocreg_error_message(e));
	ocreg_error_unref(e);
	return o;
}

/* Compare an object, written as compact JSON, with what it should be. */
static inline void check_json(const struct ocreg_object *o, const char *want)
{
	char *text = NULL;

	CHECK_INT(ocreg_encode(o, OCREG_FORMAT_JSON, 0, &text, NULL, NULL), 0);
	CHECK_STR(text, want);
	ocreg_free(text);
}
