/* SPDX-License-Identifier: Apache-2.0 */
/* What of a text may be shown, where it is no secret as a whole. */
#pragma once
#include "base/buf.h"

#define OCREG_REDACTED "<redacted>"

/* Whether what has this name may be a secret. */
bool ocreg_looks_secret(const char *name, size_t n);
/* Add a text, but for a user and a password in a URL. */
void ocreg_add_shown(struct ocreg_buf *out, const char *s, size_t n);
/* Add valid JSON, but for those, and for the values of variables, {"name": NAME, "value": VALUE}, whose names look secret. */
void ocreg_add_shown_json(struct ocreg_buf *out, const char *s, size_t n);
