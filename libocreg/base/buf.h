/* SPDX-License-Identifier: Apache-2.0 */
/* A growing text. Out of memory is sticky: add without asking, look at `oom` once, at the end. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct ocreg_buf {
	char *data; /* NUL-terminated once anything was added */
	size_t len, cap;
	bool oom;
};

/* Make room for n more bytes and a NUL; false when out of memory. Growing wipes what it leaves behind. */
bool ocreg_buf_reserve(struct ocreg_buf *b, size_t n);
void ocreg_buf_add(struct ocreg_buf *b, const char *s, size_t n);
void ocreg_buf_addf(struct ocreg_buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Text from outside, fit for a message: control characters, invalid UTF-8 and terminal escapes as \xNN; at most max bytes of s,
 * then "...". */
void ocreg_buf_add_escaped(struct ocreg_buf *b, const char *s, size_t n, size_t max);
/* Cut back to len bytes. */
void ocreg_buf_cut(struct ocreg_buf *b, size_t len);
/* The text, which the caller frees with ocreg_free(); NULL when out of memory. The buffer is empty again. */
char *ocreg_buf_take(struct ocreg_buf *b, size_t *retlen);
/* Wipe and free. */
void ocreg_buf_done(struct ocreg_buf *b);

static inline void ocreg_buf_adds(struct ocreg_buf *b, const char *s)
{
	ocreg_buf_add(b, s, strlen(s));
}

static inline void ocreg_buf_addc(struct ocreg_buf *b, char c)
{
	if (b->cap - b->len > 1 || ocreg_buf_reserve(b, 1)) {
		b->data[b->len++] = c;
		b->data[b->len] = '\0';
	}
}
