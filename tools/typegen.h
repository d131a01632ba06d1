/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the modes of typegen share. A mode is one file and one row in typegen.c; it reads the tables of model/schema.h and writes text.
 */
#pragma once
#include <stdio.h>
#include "model/schema.h"

/* The modes. Arguments are what stands after the option; 0 or 1 is the exit status. */
int ocreg_gen_headers(int argc, char **argv);
int ocreg_gen_json(int argc, char **argv);
int ocreg_gen_markdown(int argc, char **argv);
int ocreg_gen_abi(int argc, char **argv);
int ocreg_gen_pyi(int argc, char **argv);
int ocreg_gen_go(int argc, char **argv);

/* The public types are 1 to this number. */
#define OCREG_GEN_TYPES ((unsigned) OCREG_TYPE_public_end - 1)

/* A bit for a kind, and sets of them. */
#define OCREG_GEN_KIND(kind) (1u << OCREG_KIND_##kind)
#define OCREG_GEN_TEXTS (OCREG_GEN_KIND(STRING) | OCREG_GEN_KIND(QUANTITY) | OCREG_GEN_KIND(RAW))
#define OCREG_GEN_LISTS (OCREG_GEN_KIND(STRINGS) | OCREG_GEN_KIND(OBJECTS))
#define OCREG_GEN_MAPS (OCREG_GEN_KIND(MAP) | OCREG_GEN_KIND(QUANTITIES))
#define OCREG_GEN_ALL (~0u)

/* Words for the numbers of a row. NULL where there is none. */
const char *ocreg_gen_kind(const struct ocreg_field *f);
const char *ocreg_gen_format(const struct ocreg_field *f);
const char *ocreg_gen_list(const struct ocreg_field *f);
const char *ocreg_gen_pattern(const struct ocreg_field *f);
const char *ocreg_gen_elem(const struct ocreg_field *f);

/* Whether one text identifies an element of the list, so that it can be looked for. */
bool ocreg_gen_has_key(const struct ocreg_field *f);

/* A name in upper case; a name as Go and Python classes spell it, base_url as BaseURL; the constant of a field id. */
void ocreg_gen_upper(FILE *out, const char *name);
void ocreg_gen_camel(FILE *out, const char *name);
void ocreg_gen_field_id(FILE *out, const struct ocreg_type *t, const struct ocreg_field *f);
/* "4.7" */
struct ocreg_gen_release {
	char text[16];
};
struct ocreg_gen_release ocreg_gen_release(unsigned release);

/* What a row says beside its doc, in sentences: what it is; allowed values and bounds; all of it, default and releases too. */
void ocreg_gen_flags(FILE *out, const struct ocreg_field *f);
void ocreg_gen_bounds(FILE *out, const struct ocreg_field *f);
void ocreg_gen_rules(FILE *out, const struct ocreg_field *f);

/* Text while it is being put together. End gives it, to be freed; out of memory ends the program. */
struct ocreg_gen_text {
	FILE *out;
	char *text;
	size_t len;
};
void ocreg_gen_text_begin(struct ocreg_gen_text *t);
char *ocreg_gen_text_end(struct ocreg_gen_text *t);

/* Close an output. 0, or 1 with a message if something could not be written. */
int ocreg_gen_close(FILE *out, const char *name);
