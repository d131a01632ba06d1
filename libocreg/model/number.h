/* SPDX-License-Identifier: Apache-2.0 */
/* JSON numbers as text: exact, without locale, without floating point. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The integer that a JSON number is, whichever way it is written (2, 2.0, 2e0). Numbers with a fraction or exponent must be within
 * 2^53 - 1, as for the API server. */
bool ocreg_number_to_int(const char *text, size_t n, int64_t *ret);
/* Whether two JSON numbers have one value. */
bool ocreg_number_equal(const char *a, size_t na, const char *b, size_t nb);
