/* SPDX-License-Identifier: Apache-2.0 */
/* Writing JSON and YAML: a printer is a sink, and may be driven by hand as well. */
#pragma once
#include <stdint.h>
#include <ocreg/codec.h>
#include "base/buf.h"
#include "text/event.h"

#define OCREG_PRINT_LEVELS 128 /* of YAML; what lies deeper is written as JSON, which is YAML too */

struct ocreg_printer {
	struct ocreg_sink sink; /* the operations, so that a reader can drive a printer */
	struct ocreg_buf *out;
	enum ocreg_format format; /* JSON (compact), JSON_INDENTED or YAML */
	unsigned depth;
	bool first, after_key;                   /* state of the current container */
	unsigned indent, flow;                   /* YAML: blanks before each entry; the depth from which on it is JSON, or 0 */
	uint64_t lists[OCREG_PRINT_LEVELS / 64]; /* YAML: a bit for each level that is a list */
};

void ocreg_printer_init(struct ocreg_printer *p, struct ocreg_buf *out, enum ocreg_format format);

/* The operations, for walkers. They cannot fail; out of memory is in out->oom. A printer closes containers in the order they were opened
 * and writes `{}` and `[]` for empty ones in every format. A YAML document ends with a newline, a JSON one does not. */
void ocreg_print_null(struct ocreg_printer *p);
void ocreg_print_bool(struct ocreg_printer *p, bool v);
void ocreg_print_number(struct ocreg_printer *p, const char *text, size_t n);
void ocreg_print_int(struct ocreg_printer *p, long long v);
void ocreg_print_string(struct ocreg_printer *p, const char *text, size_t n);
void ocreg_print_key(struct ocreg_printer *p, const char *text, size_t n);
void ocreg_print_begin_map(struct ocreg_printer *p);
void ocreg_print_end_map(struct ocreg_printer *p);
void ocreg_print_begin_list(struct ocreg_printer *p);
void ocreg_print_end_list(struct ocreg_printer *p);
/* A value that is JSON already, and known to be valid: white space outside strings is dropped, the rest is kept to the byte (compact
 * JSON), or laid out anew (indented, YAML). A slice without white space is copied at once. */
void ocreg_print_raw(struct ocreg_printer *p, const char *json, size_t n);
/* Text as a JSON string, quotes included. Characters that a terminal obeys or that YAML takes for a line break are escaped. */
void ocreg_print_json_string(struct ocreg_buf *out, const char *text, size_t n);
/* Text as a YAML scalar in a block: plain if it reads back as text, else in quotes or, unless it is a key, as a literal block of lines
 * that are indented by `indent`. */
void ocreg_print_yaml_string(struct ocreg_buf *out, const char *text, size_t n, unsigned indent, bool key);
