/* SPDX-License-Identifier: Apache-2.0 */
/* Lengths of time. The API server and the operator read them differently, and what only the first one takes stops the second. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/buf.h"
#include "base/fault.h"

/* Whether the API server takes it for a `duration`: all that Go reads, and any text with a whole number and a unit word somewhere in
 * it, such as 1d, "2 weeks" and "5m garbage". */
bool ocreg_duration_is_format(const char *s, size_t n);
/* What the operator reads, which is Go's notation: a sign or none, then numbers each with its unit of ns, us, ms, s, m and h; or 0.
 * NULL, and nanoseconds in ret, or what is wrong with it: a part of a sentence without the text itself. */
const char *ocreg_duration_read(const char *s, size_t n, int64_t *ret);
/* The same, and where it goes wrong. */
bool ocreg_duration_check(const char *s, size_t n, int64_t *ret, struct ocreg_fault *fault);
/* What Go says of a text that it cannot read, such as `time: unknown unit "d" in duration "1d"`. */
void ocreg_duration_add_error(struct ocreg_buf *b, const char *s, size_t n);
/* As Go writes it: 1h30m0s, 1.5s, 0s. */
void ocreg_duration_add(struct ocreg_buf *b, int64_t ns);
