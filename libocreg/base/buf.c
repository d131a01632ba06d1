/* SPDX-License-Identifier: Apache-2.0 */
#include <malloc.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <ocreg/codec.h>
#include "base/buf.h"
#include "base/utf8.h"

#define LEAST_BYTES 64

static void wipe_and_free(char *data, size_t n)
{
	if (data)
		explicit_bzero(data, n);
	free(data);
}

/* Not realloc(): it would leave a copy of what may be a secret behind. */
static bool grow(struct ocreg_buf *b, size_t least)
{
	size_t cap = b->cap < LEAST_BYTES / 2 ? LEAST_BYTES : b->cap * 2;
	char *data;

	if (cap < least)
		cap = least;
	data = malloc(cap);
	if (!data) {
		b->oom = true;
		return false;
	}
	if (b->data)
		memcpy(data, b->data, b->len);
	data[b->len] = '\0';
	wipe_and_free(b->data, b->len);
	b->data = data;
	b->cap = cap;
	return true;
}

bool ocreg_buf_reserve(struct ocreg_buf *b, size_t n)
{
	if (b->oom)
		return false;
	if (n < b->cap - b->len)
		return true;
	if (n >= SIZE_MAX / 4 - b->len) {
		b->oom = true;
		return false;
	}
	return grow(b, b->len + n + 1);
}

void ocreg_buf_add(struct ocreg_buf *b, const char *s, size_t n)
{
	if (!ocreg_buf_reserve(b, n))
		return;
	if (n)
		memcpy(b->data + b->len, s, n);
	b->len += n;
	b->data[b->len] = '\0';
}

void ocreg_buf_addf(struct ocreg_buf *b, const char *fmt, ...)
{
	va_list ap, again;
	int n;

	if (!ocreg_buf_reserve(b, 1))
		return;
	va_start(ap, fmt);
	va_copy(again, ap);
	n = vsnprintf(b->data + b->len, b->cap - b->len, fmt, ap);
	va_end(ap);
	if (n < 0)
		b->oom = true;
	else if ((size_t) n < b->cap - b->len)
		b->len += (size_t) n;
	else if (ocreg_buf_reserve(b, (size_t) n))
		b->len += (size_t) vsnprintf(b->data + b->len, b->cap - b->len, fmt, again);
	va_end(again);
	b->data[b->len] = '\0';
}

/* How many of the n bytes at s are one character that a terminal may be shown as it is; 0 if the first byte must be escaped. C1
 * controls, line separators and the marks that turn the direction of text are as bad as control characters. */
static size_t harmless(const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *) s;
	size_t len = u[0] < 0xe0 ? 2 : u[0] < 0xf0 ? 3 : 4;

	if (u[0] < 0x80)
		return u[0] >= ' ' && u[0] != 0x7f;
	if (len > n || ocreg_utf8_check(s, len) != len)
		return 0;
	if (u[0] == 0xc2 && u[1] < 0xa0)
		return 0;
	if (u[0] == 0xe2 && u[1] == 0x80 && (u[2] == 0x8e || u[2] == 0x8f || (u[2] >= 0xa8 && u[2] <= 0xae)))
		return 0;
	if (u[0] == 0xe2 && u[1] == 0x81 && u[2] >= 0xa6 && u[2] <= 0xa9)
		return 0;
	return len;
}

void ocreg_buf_add_escaped(struct ocreg_buf *b, const char *s, size_t n, size_t max)
{
	for (size_t i = 0; i < n;) {
		size_t len = harmless(s + i, n - i);

		if (i + (len ? len : 1) > max) {
			ocreg_buf_adds(b, "...");
			return;
		}
		if (len)
			ocreg_buf_add(b, s + i, len);
		else
			ocreg_buf_addf(b, "\\x%02x", (unsigned char) s[i]);
		i += len ? len : 1;
	}
}

void ocreg_buf_cut(struct ocreg_buf *b, size_t len)
{
	if (len >= b->len)
		return;
	explicit_bzero(b->data + len, b->len - len);
	b->len = len;
}

char *ocreg_buf_take(struct ocreg_buf *b, size_t *retlen)
{
	char *data = ocreg_buf_reserve(b, 0) ? b->data : NULL;

	if (!data) {
		ocreg_buf_done(b);
		return NULL;
	}
	if (retlen)
		*retlen = b->len;
	*b = (struct ocreg_buf) { 0 };
	return data;
}

void ocreg_buf_done(struct ocreg_buf *b)
{
	wipe_and_free(b->data, b->len);
	*b = (struct ocreg_buf) { 0 };
}

/* Of a secret the bytes behind a NUL too. */
void ocreg_free(char *text)
{
	wipe_and_free(text, malloc_usable_size(text));
}
