/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdio.h>
#include "base/fault.h"

bool ocreg_fault_set(struct ocreg_fault *f, size_t at, const char *hint, const char *fmt, ...)
{
	va_list ap;

	if (!f)
		return false;
	f->at = at;
	f->hint = hint;
	va_start(ap, fmt);
	vsnprintf(f->text, sizeof(f->text), fmt, ap);
	va_end(ap);
	return false;
}

bool ocreg_fault_shift(struct ocreg_fault *f, size_t from)
{
	if (f)
		f->at += from;
	return false;
}
