/* SPDX-License-Identifier: Apache-2.0 */
#pragma once
#include <stddef.h>

#define OCREG_SHA256_BYTES 32
#define OCREG_SHA256_HEX 65 /* bytes of the digest as text, NUL included */

/* The SHA-256 of a text. 0 or OCREG_E_NOMEM. */
int ocreg_sha256_bytes(const char *text, size_t len, unsigned char ret[OCREG_SHA256_BYTES]);

/* The same as lower-case hexadecimal digits. 0 or OCREG_E_NOMEM. */
int ocreg_sha256(const char *text, size_t len, char ret[OCREG_SHA256_HEX]);
