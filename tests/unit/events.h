/* SPDX-License-Identifier: Apache-2.0 */
/* A sink that writes down what it is told, one event after the other with its place: `1:2 key a; 1:6 number 1;`. */
#pragma once
#include "base/buf.h"
#include "text/event.h"

struct events {
	struct ocreg_sink sink;
	struct ocreg_buf text;
	int stop_at; /* answer -1000 to this event, counted from 1 */
	int n;
};

static int note(struct ocreg_sink *s, const char *what, const char *text, size_t n)
{
	struct events *e = (struct events *) s;
	unsigned line, column;

	s->reader->place(s->reader, n, &line, &column);
	ocreg_buf_addf(&e->text, "%s%u:%u %s", e->text.len ? " " : "", line, column, what);
	if (text)
		ocreg_buf_addf(&e->text, " %.*s", (int) n, text);
	ocreg_buf_addc(&e->text, ';');
	return ++e->n == e->stop_at ? -1000 : 0;
}

static int note_null(struct ocreg_sink *s)
{
	return note(s, "null", NULL, 0);
}

static int note_boolean(struct ocreg_sink *s, bool v)
{
	return note(s, v ? "true" : "false", NULL, 0);
}

static int note_number(struct ocreg_sink *s, const char *text, size_t n)
{
	return note(s, "number", text, n);
}

static int note_string(struct ocreg_sink *s, const char *text, size_t n)
{
	return note(s, "string", text, n);
}

static int note_key(struct ocreg_sink *s, const char *text, size_t n)
{
	return note(s, "key", text, n);
}

static int note_begin_map(struct ocreg_sink *s)
{
	return note(s, "{", NULL, 0);
}

static int note_end_map(struct ocreg_sink *s)
{
	return note(s, "}", NULL, 0);
}

static int note_begin_list(struct ocreg_sink *s)
{
	return note(s, "[", NULL, 0);
}

static int note_end_list(struct ocreg_sink *s)
{
	return note(s, "]", NULL, 0);
}

static const struct ocreg_sink_ops note_ops = {
	.null = note_null,
	.boolean = note_boolean,
	.number = note_number,
	.string = note_string,
	.key = note_key,
	.begin_map = note_begin_map,
	.end_map = note_end_map,
	.begin_list = note_begin_list,
	.end_list = note_end_list,
};
