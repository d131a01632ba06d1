/* SPDX-License-Identifier: Apache-2.0 */
/* Amounts such as 100Gi, 250m and 1.5e3. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/fault.h"

/* Whether the CRDs take it for a quantity: a decimal number, perhaps signed, and perhaps one of n u m k M G T P E, Ki Mi Gi Ti
 * Pi Ei, or a decimal exponent. Negative amounts are quantities. */
bool ocreg_quantity_is_valid(const char *s, size_t n);
/* Whether Kubernetes' own programs can read it too: the exponent has to be a whole number of 32 bits. */
bool ocreg_quantity_check(const char *s, size_t n, struct ocreg_fault *fault);

/* Which of two is greater: negative, 0 or positive in ret. As Kubernetes reckons: what is smaller than 1n is rounded up to it, away from
 * zero, and with Ki .. Ei no amount is above 9223372036854775807. Both must be quantities. 0 or OCREG_E_NOMEM. */
int ocreg_quantity_order(const char *a, size_t n_a, const char *b, size_t n_b, int *ret);
/* The amount in whole units, rounded away from zero. It must be a quantity. 0, OCREG_E_RANGE or OCREG_E_NOMEM. */
int ocreg_quantity_whole(const char *s, size_t n, int64_t *ret);
