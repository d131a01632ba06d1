/* SPDX-License-Identifier: Apache-2.0 */
/* What a text says, event by event, and whether two texts say the same. */
#pragma once
#include "laws.h"
#include "model/number.h"
#include "text/edit.h"
#include "text/print.h"

typedef int (*read_fn)(const char *text, size_t len, const struct ocreg_limits *limits, struct ocreg_sink *sink,
		       struct ocreg_error **reterr);

static inline size_t lines_of(const char *text, size_t n)
{
	size_t lines = 2; /* behind the last one something may be missing */

	for (size_t i = 0; i < n; i++)
		lines += text[i] == '\n' || text[i] == '\r' || (unsigned char) text[i] >= 0x80;
	return lines;
}

/* Whether it can be read; to be given to ocreg_events_done() in any case. Who cannot says why, and where. */
static inline bool read_events(struct ocreg_events *e, read_fn read, const char *text, size_t n)
{
	const struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_error *error = NULL;
	int r;

	ocreg_events_init(e);
	r = read(text, n, &limits, &e->sink, &error);
	REQUIRE(!e->oom && r <= 0);
	if (error) {
		REQUIRE(ocreg_error_line(error) >= 1 && ocreg_error_line(error) <= lines_of(text, n));
		REQUIRE(ocreg_error_column(error) >= 1 && ocreg_error_column(error) <= n + 1);
	}
	require_error(r, error);
	return r == 0;
}

static inline bool same_number(const struct ocreg_events *a, const struct ocreg_event *x, const struct ocreg_events *b,
			       const struct ocreg_event *y)
{
	return x->what == 'n' && y->what == 'n' && ocreg_number_equal(a->texts.data + x->at, x->n, b->texts.data + y->at, y->n);
}

/* Beyond a double: YAML readers, Kubernetes' own among them, take it for text. */
static inline bool is_huge_number(const struct ocreg_events *e, const struct ocreg_event *x)
{
	const char *text = e->texts.data + x->at, *exp = x->what == 'n' ? memchr(text, 'e', x->n) : NULL;

	if (x->what == 'n' && !exp)
		exp = memchr(text, 'E', x->n);
	return (exp && (size_t) (text + x->n - exp) > 3) || (x->what == 'n' && x->n > 300);
}

/* By value; `loose`: but for numbers that are no doubles. */
static inline bool same_events(const struct ocreg_events *a, const struct ocreg_events *b, bool loose)
{
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (!ocreg_event_same(a, i, b, i) && !same_number(a, &a->v[i], b, &b->v[i]) &&
		    !(loose && (is_huge_number(a, &a->v[i]) || is_huge_number(b, &b->v[i]))))
			return false;
	return true;
}

/* What a reader says, printed. */
static inline void print_events(struct ocreg_buf *out, enum ocreg_format format, read_fn read, const char *text, size_t n)
{
	const struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_printer p;

	ocreg_printer_init(&p, out, format);
	REQUIRE(read(text, n, &limits, &p.sink, NULL) == 0 && !out->oom && out->data);
	REQUIRE(ocreg_utf8_check(out->data, out->len) == out->len);
}

static inline void require_stable(enum ocreg_format format, read_fn read, const char *text, size_t n, bool to_the_byte)
{
	const read_fn back = format == OCREG_FORMAT_YAML ? ocreg_yaml_read : ocreg_json_read;
	struct ocreg_buf again = { 0 };

	print_events(&again, format, read, text, n);
	if (to_the_byte)
		REQUIRE(again.len == n && memcmp(again.data, text, n) == 0);
	else
		require_stable(format, back, again.data, again.len, true);
	ocreg_buf_done(&again);
}

/* What is printed reads as the same, and prints as the same; YAML's numbers take their form as they are read. */
static inline void round_trip(const struct ocreg_events *e, read_fn read, const char *text, size_t n, enum ocreg_format format)
{
	const read_fn back = format == OCREG_FORMAT_YAML ? ocreg_yaml_read : ocreg_json_read;
	struct ocreg_buf once = { 0 };
	struct ocreg_events again;

	print_events(&once, format, read, text, n);
	REQUIRE(read_events(&again, back, once.data, once.len));
	REQUIRE(same_events(e, &again, format == OCREG_FORMAT_YAML));
	require_stable(format, back, once.data, once.len, format != OCREG_FORMAT_YAML);
	ocreg_events_done(&again);
	ocreg_buf_done(&once);
}
