/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <string.h>

#include "text/print.h"

#define LONGEST_KEY 500 /* bytes; YAML looks no further than 1024 characters for the colon */

static bool is_flow(const struct ocreg_printer *p)
{
	return p->format != OCREG_FORMAT_YAML || p->flow;
}

static bool is_list(const struct ocreg_printer *p, unsigned depth)
{
	return p->lists[(depth - 1) / 64] >> ((depth - 1) % 64) & 1;
}

static void newline(struct ocreg_printer *p, size_t blanks)
{
	static const char many[] = "\n                                                                ";

	ocreg_buf_add(p->out, many, blanks < sizeof(many) - 2 ? blanks + 1 : sizeof(many) - 1);
	for (size_t i = sizeof(many) - 2; i < blanks; i++)
		ocreg_buf_addc(p->out, ' ');
}

static void begin_flow_entry(struct ocreg_printer *p)
{
	if (!p->first)
		ocreg_buf_addc(p->out, ',');
	if (p->format == OCREG_FORMAT_JSON_INDENTED)
		newline(p, (size_t) p->depth * 2);
}

/* The first entry of what stands in a list goes on behind the dash. */
static void begin_block_entry(struct ocreg_printer *p)
{
	if (!p->first || (p->depth > 1 && !is_list(p, p->depth - 1)))
		newline(p, p->indent);
	if (is_list(p, p->depth))
		ocreg_buf_add(p->out, "- ", 2);
}

static void begin_entry(struct ocreg_printer *p)
{
	if (!p->depth)
		return;
	if (is_flow(p))
		begin_flow_entry(p);
	else
		begin_block_entry(p);
	p->first = false;
}

/* What comes before any scalar. */
static void begin_scalar(struct ocreg_printer *p)
{
	if (!p->after_key)
		begin_entry(p);
	else if (!is_flow(p))
		ocreg_buf_addc(p->out, ' ');
	p->after_key = false;
}

static void end_value(struct ocreg_printer *p)
{
	if (!p->depth && p->format == OCREG_FORMAT_YAML)
		ocreg_buf_addc(p->out, '\n');
}

static void print_scalar(struct ocreg_printer *p, const char *text, size_t n)
{
	begin_scalar(p);
	ocreg_buf_add(p->out, text, n);
	end_value(p);
}

void ocreg_print_null(struct ocreg_printer *p)
{
	print_scalar(p, "null", 4);
}

void ocreg_print_bool(struct ocreg_printer *p, bool v)
{
	print_scalar(p, v ? "true" : "false", v ? 4 : 5);
}

void ocreg_print_number(struct ocreg_printer *p, const char *text, size_t n)
{
	print_scalar(p, text, n);
}

void ocreg_print_int(struct ocreg_printer *p, long long v)
{
	char text[24];

	print_scalar(p, text, (size_t) snprintf(text, sizeof(text), "%lld", v));
}

void ocreg_print_string(struct ocreg_printer *p, const char *text, size_t n)
{
	begin_scalar(p);
	if (is_flow(p))
		ocreg_print_json_string(p->out, text, n);
	else
		ocreg_print_yaml_string(p->out, text, n, p->indent + 2, false);
	end_value(p);
}

/* What YAML takes for a key must be short, unless a question mark announces it; the value of such a one is written as JSON. */
static void print_long_key(struct ocreg_printer *p, const char *text, size_t n)
{
	ocreg_buf_add(p->out, "? ", 2);
	ocreg_print_json_string(p->out, text, n);
	if (p->flow) {
		ocreg_buf_addc(p->out, ' ');
	} else {
		newline(p, p->indent);
		p->flow = p->depth + 1;
	}
}

void ocreg_print_key(struct ocreg_printer *p, const char *text, size_t n)
{
	if (p->flow > p->depth)
		p->flow = 0;
	begin_entry(p);
	p->after_key = true;
	if (p->format == OCREG_FORMAT_YAML && n > LONGEST_KEY)
		print_long_key(p, text, n);
	else if (is_flow(p))
		ocreg_print_json_string(p->out, text, n);
	else
		ocreg_print_yaml_string(p->out, text, n, 0, true);
	if (p->format == OCREG_FORMAT_JSON)
		ocreg_buf_addc(p->out, ':');
	else
		ocreg_buf_add(p->out, ": ", is_flow(p) ? 2 : 1);
}

/* Entries of a list stand right under the key that holds it, all others two blanks further in. */
static unsigned step(const struct ocreg_printer *p, unsigned depth)
{
	return depth > 1 && (is_list(p, depth - 1) || !is_list(p, depth)) ? 2 : 0;
}

static void begin_container(struct ocreg_printer *p, char bracket)
{
	if (!p->after_key)
		begin_entry(p);
	p->depth++;
	if (!is_flow(p) && p->depth > OCREG_PRINT_LEVELS) {
		p->flow = p->depth;
		if (p->after_key)
			ocreg_buf_addc(p->out, ' ');
	}
	p->after_key = false;
	p->first = true;
	if (is_flow(p)) {
		ocreg_buf_addc(p->out, bracket);
		return;
	}
	p->lists[(p->depth - 1) / 64] &= ~((uint64_t) 1 << ((p->depth - 1) % 64));
	p->lists[(p->depth - 1) / 64] |= (uint64_t) (bracket == '[') << ((p->depth - 1) % 64);
	p->indent += step(p, p->depth);
}

static void end_flow(struct ocreg_printer *p, char bracket)
{
	if (!p->first && p->format == OCREG_FORMAT_JSON_INDENTED)
		newline(p, ((size_t) p->depth - 1) * 2);
	ocreg_buf_addc(p->out, bracket);
	if (p->flow == p->depth)
		p->flow = 0;
}

static void end_block(struct ocreg_printer *p, const char *empty)
{
	bool in_map = p->depth > 1 && !is_list(p, p->depth - 1);

	p->indent -= step(p, p->depth);
	if (!p->first)
		return;
	if (in_map)
		ocreg_buf_addc(p->out, ' ');
	ocreg_buf_add(p->out, empty, 2);
}

static void end_container(struct ocreg_printer *p, const char *empty)
{
	if (p->flow > p->depth)
		p->flow = 0;
	if (is_flow(p))
		end_flow(p, empty[1]);
	else
		end_block(p, empty);
	p->depth--;
	p->first = p->after_key = false;
	end_value(p);
}

void ocreg_print_begin_map(struct ocreg_printer *p)
{
	begin_container(p, '{');
}

void ocreg_print_end_map(struct ocreg_printer *p)
{
	end_container(p, "{}");
}

void ocreg_print_begin_list(struct ocreg_printer *p)
{
	begin_container(p, '[');
}

void ocreg_print_end_list(struct ocreg_printer *p)
{
	end_container(p, "[]");
}

static int sink_null(struct ocreg_sink *s)
{
	ocreg_print_null((struct ocreg_printer *) s);
	return 0;
}

static int sink_boolean(struct ocreg_sink *s, bool v)
{
	ocreg_print_bool((struct ocreg_printer *) s, v);
	return 0;
}

static int sink_number(struct ocreg_sink *s, const char *text, size_t n)
{
	ocreg_print_number((struct ocreg_printer *) s, text, n);
	return 0;
}

static int sink_string(struct ocreg_sink *s, const char *text, size_t n)
{
	ocreg_print_string((struct ocreg_printer *) s, text, n);
	return 0;
}

static int sink_key(struct ocreg_sink *s, const char *text, size_t n)
{
	ocreg_print_key((struct ocreg_printer *) s, text, n);
	return 0;
}

static int sink_begin_map(struct ocreg_sink *s)
{
	ocreg_print_begin_map((struct ocreg_printer *) s);
	return 0;
}

static int sink_end_map(struct ocreg_sink *s)
{
	ocreg_print_end_map((struct ocreg_printer *) s);
	return 0;
}

static int sink_begin_list(struct ocreg_sink *s)
{
	ocreg_print_begin_list((struct ocreg_printer *) s);
	return 0;
}

static int sink_end_list(struct ocreg_sink *s)
{
	ocreg_print_end_list((struct ocreg_printer *) s);
	return 0;
}

void ocreg_printer_init(struct ocreg_printer *p, struct ocreg_buf *out, enum ocreg_format format)
{
	static const struct ocreg_sink_ops ops = {
		.null = sink_null,
		.boolean = sink_boolean,
		.number = sink_number,
		.string = sink_string,
		.key = sink_key,
		.begin_map = sink_begin_map,
		.end_map = sink_end_map,
		.begin_list = sink_begin_list,
		.end_list = sink_end_list,
	};

	*p = (struct ocreg_printer) {
		.sink.ops = &ops,
		.out = out,
		.format = format == OCREG_FORMAT_ANY ? OCREG_FORMAT_JSON : format,
	};
}
