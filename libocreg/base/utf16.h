/* SPDX-License-Identifier: Apache-2.0 */
/* Text that some editors and shells write in 16 bits a character. */
#pragma once
#include <stdbool.h>
#include "base/buf.h"

/* Whether text begins with the byte order mark of UTF-16, of either order. */
bool ocreg_utf16_is_marked(const char *text, size_t n);
/* Add marked text as UTF-8, without the mark. False when it is none: half of a pair, or a byte too many. Out of memory is in out->oom. */
bool ocreg_utf16_decode(struct ocreg_buf *out, const char *text, size_t n);
