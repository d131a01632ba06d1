/* SPDX-License-Identifier: Apache-2.0 */
/*
 * DER from a notation that leaves the lengths out: hexadecimal digits are bytes, `'text'` is itself, and `30(...)` is the element of
 * that tag with its length. Blanks mean nothing. A wrong length is written by hand: `3005 02(01)`.
 */
#pragma once
#include "base/base64.h"
#include "base/buf.h"
#include "harness.h"

#define DER_DEPTH 16

static inline unsigned der_digit(char c)
{
	const char *digits = "0123456789abcdef", *at = c ? strchr(digits, c) : NULL;

	if (!at)
		abort();
	return (unsigned) (at - digits);
}

/* Put the length of what stands from `from` on before it. */
static inline void der_close(struct ocreg_buf *b, size_t from)
{
	size_t n = b->len - from, more = n < 128 ? 0 : n < 256 ? 1 : 2;
	unsigned char length[3] = { (unsigned char) (more ? 0x80 | more : n) };

	for (size_t i = 0; i < more; i++)
		length[1 + i] = (unsigned char) (n >> 8 * (more - 1 - i));
	ocreg_buf_add(b, "...", 1 + more);
	memmove(b->data + from + 1 + more, b->data + from, n);
	memcpy(b->data + from, length, 1 + more);
}

static inline void der_write(struct ocreg_buf *b, const char *text)
{
	size_t begun[DER_DEPTH], depth = 0;

	for (const char *p = text; *p; p++) {
		if (*p == '(' && depth < DER_DEPTH) {
			begun[depth++] = b->len;
		} else if (*p == ')' && depth) {
			der_close(b, begun[--depth]);
		} else if (*p == '\'') {
			while (*++p != '\'')
				ocreg_buf_addc(b, *p);
		} else if (*p != ' ') {
			ocreg_buf_addc(b, (char) (der_digit(*p) << 4 | der_digit(p[1])));
			p++;
		}
	}
	if (depth || b->oom)
		abort();
}

/* A certificate without names of its own: of a key, and of names that are alternatives. */
#define CERTIFICATE(key, names)                                                                                  \
	"30(30(a0(02(02)) 02(01) 30(06(2a03)) 30() 30(17('260101000000Z') 17('360101000000Z')) 30() 30(" key ")" \
	" a3(30(30(06(551d11) 04(30(" names ")))))) 30(06(2a03)) 03(00 00))"
#define EC_KEY(point) "30(06(2a8648ce3d0201) 06(2a8648ce3d030107)) 03(00" point ")"

static inline void der_write_pem(struct ocreg_buf *b, const char *notation)
{
	struct ocreg_buf der = { 0 };

	der_write(&der, notation);
	ocreg_buf_adds(b, "-----BEGIN CERTIFICATE-----\n");
	ocreg_base64_encode(b, der.data, der.len);
	ocreg_buf_adds(b, "\n-----END CERTIFICATE-----\n");
	ocreg_buf_done(&der);
}
