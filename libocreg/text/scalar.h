/* SPDX-License-Identifier: Apache-2.0 */
/* What a YAML scalar means to Kubernetes' own reader: YAML 1.1 with the integers of Go. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include "base/buf.h"

enum ocreg_scalar_kind {
	OCREG_SCALAR_STRING,
	OCREG_SCALAR_NULL,
	OCREG_SCALAR_FALSE,
	OCREG_SCALAR_TRUE,
	OCREG_SCALAR_INT,
	OCREG_SCALAR_FLOAT,    /* and integers that do not fit 64 bits */
	OCREG_SCALAR_INFINITE, /* infinity and NaN, which JSON does not have */
};

struct ocreg_scalar {
	enum ocreg_scalar_kind kind;
	const char *text; /* a number: as JSON writes it; else the scalar itself */
	size_t n;
};

/* The meaning of a scalar without quotes. Its text is the one given, or stands in `number` until that is used again; what does not
 * fit there for want of memory shows in number->oom. */
struct ocreg_scalar ocreg_scalar_resolve(const char *text, size_t n, struct ocreg_buf *number);
/* The number as the name of a member: a float gets the shortest form that is the same to 32 bits, as Kubernetes does. */
struct ocreg_scalar ocreg_scalar_as_key(struct ocreg_scalar s, struct ocreg_buf *number);
/* Whether some reader of YAML may take a word for something else than text, ours or an older one. */
bool ocreg_scalar_is_ambiguous(const char *text, size_t n);
