/* SPDX-License-Identifier: Apache-2.0 */
/* Amounts such as 100Gi, 250m and 1.5e3. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

/* Whether the API server takes it for a quantity: a decimal number, perhaps signed, and perhaps one of n u m k M G T P E, Ki Mi Gi Ti
 * Pi Ei, or a decimal exponent. Negative amounts are quantities. */
bool ocreg_quantity_is_valid(const char *s, size_t n);
