/* SPDX-License-Identifier: Apache-2.0 */
/* Is it UTF-8, and is it text a JSON reader may be shown? */
#pragma once
#include <stddef.h>

/* The offset of the first byte of s that is not part of valid UTF-8 (overlong forms, surrogates and code points above U+10FFFF
 * are not); n if all is. */
size_t ocreg_utf8_check(const char *s, size_t n);
/* As ocreg_utf8_check(), and also stops at the backslash of a lone \uD800-\uDFFF escape and at form feed and vertical tab, which
 * yajl takes for white space. Whole words of plain ASCII are skipped at once. */
size_t ocreg_utf8_check_json(const char *s, size_t n);
/* How many code points are in the valid UTF-8 s. */
size_t ocreg_utf8_length(const char *s, size_t n);
