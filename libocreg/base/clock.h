/* SPDX-License-Identifier: Apache-2.0 */
/* The clock that deadlines are measured with: it never jumps. */
#pragma once
#include <stdint.h>

/* Milliseconds since some point in the past. */
int64_t ocreg_clock_ms(void);
/* Microseconds since the same point. */
int64_t ocreg_clock_us(void);
