/* SPDX-License-Identifier: Apache-2.0 */
/* Structs that callers fill and that may grow: their first member is their size. */
#pragma once
#include <stddef.h>
#include <ocreg/error.h>

/* Copy what the caller filled over the defaults at dst, as much of it as both know; NULL leaves the defaults. 0 or OCREG_E_ARG. */
int ocreg_options_copy(void *dst, size_t size, const void *options, struct ocreg_error **reterr);
