/* SPDX-License-Identifier: Apache-2.0 */
/* The list of lines that the public interface shows: filled here once, never changed afterwards. */
#pragma once
#include <stddef.h>
#include <ocreg/client.h>

/* An empty list; NULL when out of memory. */
struct ocreg_lines *ocreg_lines_new(void);
/* Append text from outside, fit for a terminal: escaped, and cut after 1 KiB. 0 or OCREG_E_NOMEM. */
int ocreg_lines_add(struct ocreg_lines *l, const char *s, size_t n);
/* Take one more reference. NULL is fine. */
struct ocreg_lines *ocreg_lines_ref(struct ocreg_lines *l);
