/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Editing JSON and YAML where they stand. What is answered here is a good guess at the letters of the text; whoever changes
 * something reads the result, and compares what it says with what it said before, see ocreg_events_differ().
 */
#pragma once
#include <stdint.h>
#include "base/buf.h"
#include "text/event.h"

/* The lines of a text, for going from places to offsets. */
struct ocreg_line_index {
	const char *text;
	size_t len;
	size_t *at; /* n + 1: where each begins, and the end */
	size_t n;
};
int ocreg_line_index_init(struct ocreg_line_index *x, const char *text, size_t len);
void ocreg_line_index_done(struct ocreg_line_index *x);
/* The offset of a place, both counted from 1, the column in characters; the length of the text past its end. */
size_t ocreg_line_index_offset(const struct ocreg_line_index *x, unsigned line, unsigned column);

/* Bytes of the scalar that begins at an offset: a name if `key`. 0 if it is written in a way that is not edited: blocks, anchors, tags, several
 * lines. */
size_t ocreg_edit_token(const char *text, size_t len, size_t at, bool key);
/* The lines of the member whose name is at an offset, comments below it left out. 0 if other things stand on them. */
size_t ocreg_edit_lines(const struct ocreg_line_index *x, size_t at, size_t *retbegin);
/* The text in quotes, of that sort ('"' or '\''). */
void ocreg_edit_quote(struct ocreg_buf *out, const char *s, size_t n, char quote);

/* What a document says, event by event. */
struct ocreg_event {
	size_t at, n; /* the text of a scalar or a key */
	char what;    /* '{' '}' '[' ']' 'k'ey 's'tring 'n'umber 't' 'f' '0' */
};
struct ocreg_events {
	struct ocreg_sink sink;
	struct ocreg_event *v;
	size_t n, cap;
	struct ocreg_buf texts;
	bool oom;
};
void ocreg_events_init(struct ocreg_events *e);
void ocreg_events_done(struct ocreg_events *e);
bool ocreg_event_same(const struct ocreg_events *a, size_t i, const struct ocreg_events *b, size_t j);
/* The number of events that the value at i takes. */
size_t ocreg_events_size(const struct ocreg_events *e, size_t i);
/* An earlier member of the object of the key at i that has the same name and the same value; SIZE_MAX if there is none. */
size_t ocreg_events_twin(const struct ocreg_events *e, size_t i);
