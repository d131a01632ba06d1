/* SPDX-License-Identifier: Apache-2.0 */
/* The regular expressions of the API, each matched by hand in linear time. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

enum ocreg_pattern_id {
	OCREG_PATTERN_NONE,
#define OCREG_PATTERN_ROW(name, regex) OCREG_PATTERN_##name,
#include "base/patterns.def"
	OCREG_N_PATTERNS,
};

/* Whether the n bytes of valid UTF-8 at s match, as RE2 would say: `$` is the end of the text, `.` is any character but a newline.
 * OCREG_PATTERN_NONE and unknown ids match everything. */
bool ocreg_pattern_match(unsigned pattern, const char *s, size_t n);
