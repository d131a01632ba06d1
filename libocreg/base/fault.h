/* SPDX-License-Identifier: Apache-2.0 */
/* What is wrong with a value, and where in it. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct ocreg_fault {
	size_t at;        /* the byte where it goes wrong; the length where something is missing at the end */
	const char *hint; /* what to do about it, static; NULL if there is nothing special to say */
	char text[512];   /* a sentence without the value as a whole; cut short if need be. Not fit for a terminal yet */
};

/* Fill it, if there is one. Always false, so that a check can end with it. */
bool ocreg_fault_set(struct ocreg_fault *f, size_t at, const char *hint, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));
/* The same of a part of a text that was checked by itself, which begins at `from`. Always false. */
bool ocreg_fault_shift(struct ocreg_fault *f, size_t from);
