/* SPDX-License-Identifier: Apache-2.0 */
/* The functions of the installed headers, and the comments above them. */
#pragma once
#include <stdio.h>
#include "model/schema.h"

/* Wrap text into a comment that starts with a slash and two stars; `tail` are lines of their own, "" for none. */
void ocreg_gen_comment(FILE *out, const char *indent, const char *text, const char *tail);
void ocreg_gen_type_accessors(FILE *out, unsigned type);
void ocreg_gen_field_accessors(FILE *out, unsigned type, const struct ocreg_field *f);
