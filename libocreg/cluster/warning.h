/* SPDX-License-Identifier: Apache-2.0 */
/* The Warning header (RFC 7234 5.5). */
#pragma once
#include <stddef.h>
#include <ocreg/client.h>

#define OCREG_MOST_WARNINGS 32

/* Add the texts of one header's value to *l, which is made when it is NULL, up to OCREG_MOST_WARNINGS in all; what is not a warning is
 * passed over. 0 or OCREG_E_NOMEM. */
int ocreg_warning_parse(struct ocreg_lines **l, const char *value, size_t n);
