/* SPDX-License-Identifier: Apache-2.0 */
/* Base64 as Kubernetes reads it: RFC 4648 section 4, padding required, line ends allowed anywhere, no other white space. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include "base/buf.h"

/* Add the bytes that n characters of text stand for; out of memory is in out->oom. When the text is not base64, answers false, sets
 * *retoffset to the offending character and leaves out as it was. */
bool ocreg_base64_decode(struct ocreg_buf *out, const char *text, size_t n, size_t *retoffset);
/* Add n bytes as text, padded, on one line. */
void ocreg_base64_encode(struct ocreg_buf *out, const void *bytes, size_t n);
