/* SPDX-License-Identifier: Apache-2.0 */
/* What the targets share: a law is something that holds for any bytes, and abort() is what libFuzzer calls a finding. */
#pragma once
#include <ocreg/ocreg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/base64.h"
#include "base/buf.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define REQUIRE(cond)                                                                          \
	do {                                                                                   \
		if (!(cond)) {                                                                 \
			fprintf(stderr, "%s:%d: broken law: %s\n", __FILE__, __LINE__, #cond); \
			abort();                                                               \
		}                                                                              \
	} while (0)

/* A text of n bytes of what has no end of its own, which strndup() may not be shown. */
static inline char *whole_text(const void *data, size_t n)
{
	char *text = calloc(n + 1, 1);

	REQUIRE(text);
	if (n)
		memcpy(text, data, n);
	return text;
}

/* What stands for a secret in the seeds. */
#define SECRET "s3kr1t"

/* One line that a terminal can take. */
static inline void require_line(const char *s)
{
	REQUIRE(s);
	REQUIRE(ocreg_utf8_check(s, strlen(s)) == strlen(s));
	for (; *s; s++)
		REQUIRE((unsigned char) *s >= ' ' && *s != 0x7f);
}

/* What failed says so. */
static inline void require_error(int r, struct ocreg_error *e)
{
	REQUIRE((r < 0) == (e != NULL));
	if (!e)
		return;
	REQUIRE((int) ocreg_error_code(e) == r);
	REQUIRE(*ocreg_error_message(e));
	require_line(ocreg_error_message(e));
	require_line(ocreg_error_hint(e));
	ocreg_error_unref(e);
}
