/* SPDX-License-Identifier: Apache-2.0 */
/* Why a text is not JSON. Slow and exact: it runs only after the reader has refused a text. */
#pragma once
#include <stddef.h>
#include "base/buf.h"

/* Put a message into why, a remedy into hint where there is a certain one, and answer the offset of the first byte that does not fit. A
 * message never shows what is inside a string and no more than a few characters of anything else: what was meant to be a secret may
 * have lost its quotes. A hint shows a short text in which nothing but brackets is wrong and no value can be a secret. If nothing is wrong
 * the buffers stay empty. */
size_t ocreg_json_why(const char *text, size_t len, struct ocreg_buf *why, struct ocreg_buf *hint);
