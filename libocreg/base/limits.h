/* SPDX-License-Identifier: Apache-2.0 */
/* Bounds on what comes from outside. */
#pragma once
#include <stddef.h>

struct ocreg_limits {
	size_t bytes, depth, nodes, key;
};

#define OCREG_LIMITS_DEFAULT ((struct ocreg_limits) { 16u << 20, 100, 100000, 8u << 10 })
#define OCREG_MAX_BYTES ((size_t) 1 << 30) /* whatever a caller asks for */
