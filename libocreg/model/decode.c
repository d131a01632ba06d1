/* SPDX-License-Identifier: Apache-2.0 */
/* The one decoder. It never refuses a value: what does not fit a field is kept as JSON and left for validation to find. */
#include <stdlib.h>
#include "base/error.h"
#include "model/decoder.h"
#include "model/number.h"
#include "model/object.h"

static struct ocreg_decoder *decoder_of(struct ocreg_sink *s)
{
	return (struct ocreg_decoder *) s;
}

static int oom(struct ocreg_decoder *d)
{
	return ocreg_fail_oom(d->reterr);
}

/* The slot for the value that comes now. */
static struct ocreg_value *take(struct ocreg_decoder *d)
{
	struct ocreg_frame *top = &d->frames[d->n - 1];

	if (top->container && (OCREG_KINDS_LIST & (1u << top->field->kind))) {
		d->field = top->element;
		return ocreg_items_add(d->tree, top->container);
	}
	return d->slot;
}

static int root_error(struct ocreg_decoder *d, size_t n)
{
	unsigned line, column;
	int r = ocreg_fail(d->reterr, OCREG_E_TYPE, NULL, "an object of the API starts with apiVersion and kind",
			   "the document is not an object");

	d->sink.reader->place(d->sink.reader, n, &line, &column);
	if (d->reterr)
		ocreg_error_at(*d->reterr, line, column);
	return r;
}

static int put_text(struct ocreg_decoder *d, struct ocreg_value *v, const char *text, size_t n)
{
	char *copy = ocreg_arena_strndup(&d->tree->arena, text, n);

	if (!copy)
		return oom(d);
	v->text = copy;
	v->n = v->cap = (uint32_t) n;
	v->state = OCREG_VALUE;
	v->flags = 0;
	return 0;
}

static int keep(struct ocreg_decoder *d, struct ocreg_value *v, const char *text, size_t n, bool fits)
{
	int r = put_text(d, v, text, n);

	v->flags = OCREG_V_COMPACT;
	v->state = fits ? OCREG_VALUE : OCREG_MISFIT;
	return r;
}

static int keep_string(struct ocreg_decoder *d, struct ocreg_value *v, const char *text, size_t n, bool fits)
{
	struct ocreg_buf json = { 0 };
	int r;

	ocreg_print_json_string(&json, text, n);
	r = json.oom ? oom(d) : keep(d, v, json.data, json.len, fits);
	ocreg_buf_done(&json);
	return r;
}

/* --- scalars --- */

static int on_null(struct ocreg_sink *s)
{
	struct ocreg_decoder *d = decoder_of(s);
	struct ocreg_value *v;

	if (!d->n)
		return root_error(d, 4);
	v = take(d);
	if (!v)
		return oom(d);
	*v = (struct ocreg_value) { .state = OCREG_NULL };
	return 0;
}

static int on_bool(struct ocreg_sink *s, bool b)
{
	struct ocreg_decoder *d = decoder_of(s);
	struct ocreg_value *v;

	if (!d->n)
		return root_error(d, b ? 4 : 5);
	v = take(d);
	if (!v)
		return oom(d);
	if (d->field->kind != OCREG_KIND_BOOL)
		return keep(d, v, b ? "true" : "false", b ? 4 : 5, d->field->kind == OCREG_KIND_RAW);
	*v = (struct ocreg_value) { .boolean = b, .state = OCREG_VALUE };
	return 0;
}

static int on_number(struct ocreg_sink *s, const char *text, size_t n)
{
	struct ocreg_decoder *d = decoder_of(s);
	struct ocreg_value *v;
	int64_t i;

	if (!d->n)
		return root_error(d, n);
	v = take(d);
	if (!v)
		return oom(d);
	if (d->field->kind == OCREG_KIND_INT && ocreg_number_to_int(text, n, &i)) {
		*v = (struct ocreg_value) { .integer = i, .state = OCREG_VALUE };
		return 0;
	}
	if (d->field->kind != OCREG_KIND_QUANTITY)
		return keep(d, v, text, n, d->field->kind == OCREG_KIND_RAW);
	if (put_text(d, v, text, n) < 0)
		return OCREG_E_NOMEM;
	v->flags = OCREG_V_NUMBER;
	return 0;
}

static int on_string(struct ocreg_sink *s, const char *text, size_t n)
{
	struct ocreg_decoder *d = decoder_of(s);
	struct ocreg_value *v;
	bool fits;

	if (!d->n)
		return root_error(d, n);
	v = take(d);
	if (!v)
		return oom(d);
	fits = d->field->kind == OCREG_KIND_STRING || d->field->kind == OCREG_KIND_QUANTITY;
	if (!fits || memchr(text, 0, n))
		return keep_string(d, v, text, n, d->field->kind == OCREG_KIND_RAW);
	return put_text(d, v, text, n);
}

/* --- members --- */

static int on_key(struct ocreg_sink *s, const char *key, size_t n)
{
	struct ocreg_decoder *d = decoder_of(s);
	struct ocreg_frame *top = &d->frames[d->n - 1];
	const struct ocreg_field *f;
	struct ocreg_member *m;

	if (top->object && (f = ocreg_schema_find(top->object->type, key, n, top->last + 1))) {
		top->last = (unsigned) (f - top->object->type->fields);
		d->slot = &top->object->values[top->last];
		d->field = f;
		return d->slot->state == OCREG_UNSET || ocreg_duplicate_note(top->object, NULL, key, n) == 0 ? 0 : oom(d);
	}
	m = ocreg_members_add(d->tree, top->object ? &top->object->unknown : top->container, key, n);
	if (!m)
		return oom(d);
	d->slot = &m->value;
	d->field = top->object ? &ocreg_raw_field : top->element;
	return 0;
}

/* --- containers --- */

/* The types of the schema bound the depth, so the room grows by steps. */
int ocreg_decoder_push(struct ocreg_decoder *d, const struct ocreg_frame *f)
{
	if (d->n == d->cap) {
		size_t cap = d->cap + 16;
		struct ocreg_frame *frames = realloc(d->frames, cap * sizeof(*frames));

		if (!frames)
			return oom(d);
		d->frames = frames;
		d->cap = cap;
	}
	d->frames[d->n++] = *f;
	return 0;
}

static int push_object(struct ocreg_decoder *d, struct ocreg_object *o)
{
	return ocreg_decoder_push(d, &(struct ocreg_frame) { .object = o, .last = ~0u });
}

static int push_elements(struct ocreg_decoder *d, struct ocreg_value *v)
{
	const struct ocreg_frame f = {
		.container = v,
		.field = d->field,
		.element = ocreg_element_field(d->field),
		.owner = d->frames[d->n - 1].object,
		.last = ~0u,
	};

	*v = (struct ocreg_value) { .state = OCREG_VALUE };
	return ocreg_decoder_push(d, &f);
}

static void begin_keep(struct ocreg_decoder *d, struct ocreg_value *v, void (*begin)(struct ocreg_printer *));

static int on_begin_map(struct ocreg_sink *s)
{
	struct ocreg_decoder *d = decoder_of(s);
	const struct ocreg_frame *top = d->n ? &d->frames[d->n - 1] : NULL;
	struct ocreg_value *v;
	struct ocreg_object *o;

	if (!top)
		return push_object(d, d->root);
	if (d->parts && ocreg_part_is_next(d))
		return ocreg_part_begin(d);
	v = take(d);
	if (!v)
		return oom(d);
	if (OCREG_KINDS_MAP & (1u << d->field->kind))
		return push_elements(d, v);
	if (d->field->kind != OCREG_KIND_OBJECT) {
		begin_keep(d, v, ocreg_print_begin_map);
		return 0;
	}
	o = ocreg_object_new(d->tree, ocreg_schema(top->object ? d->field->elem : top->field->elem));
	if (!o)
		return oom(d);
	*v = (struct ocreg_value) { .object = o, .state = OCREG_VALUE };
	return push_object(d, o);
}

static int on_begin_list(struct ocreg_sink *s)
{
	struct ocreg_decoder *d = decoder_of(s);
	struct ocreg_value *v;

	if (!d->n)
		return root_error(d, 1);
	if (d->parts && ocreg_parts_are_next(d))
		return ocreg_parts_begin(d);
	v = take(d);
	if (!v)
		return oom(d);
	if (OCREG_KINDS_LIST & (1u << d->field->kind))
		return push_elements(d, v);
	begin_keep(d, v, ocreg_print_begin_list);
	return 0;
}

static int on_end_map(struct ocreg_sink *s)
{
	struct ocreg_decoder *d = decoder_of(s);
	struct ocreg_frame *top = &d->frames[--d->n];

	struct ocreg_value *members = top->object ? &top->object->unknown : top->container;

	if (members->n > 1 && ocreg_duplicates_drop(members, top->object ? top->object : top->owner, top->field) < 0)
		return oom(d);
	return d->part && d->part == top->object ? ocreg_part_end(d) : 0;
}

static int on_end_list(struct ocreg_sink *s)
{
	decoder_of(s)->n--;
	return 0;
}

static const struct ocreg_sink_ops typed_ops = {
	on_null, on_bool, on_number, on_string, on_key, on_begin_map, on_end_map, on_begin_list, on_end_list,
};

/* --- keeping a container as it comes: JSON as a slice of the source, YAML printed as JSON --- */

static int end_keep(struct ocreg_decoder *d)
{
	struct ocreg_reader *r = d->sink.reader;
	bool fits = d->field->kind == OCREG_KIND_RAW;
	int ret;

	if (--d->depth > 0)
		return 0;
	d->sink.ops = &typed_ops;
	if (!r->text) {
		ret = d->buf.oom ? oom(d) : keep(d, d->kept, d->buf.data, d->buf.len, fits);
		ocreg_buf_done(&d->buf);
		return ret;
	}
	r->skip(r, false);
	ret = keep(d, d->kept, r->text + d->begin, r->offset(r) - d->begin, fits);
	d->kept->flags = 0;
	return ret;
}

static int skip_begin(struct ocreg_sink *s)
{
	decoder_of(s)->depth++;
	return 0;
}

static int skip_end(struct ocreg_sink *s)
{
	return end_keep(decoder_of(s));
}

static const struct ocreg_sink_ops slice_ops = {
	.begin_map = skip_begin,
	.end_map = skip_end,
	.begin_list = skip_begin,
	.end_list = skip_end,
};

static int print_null(struct ocreg_sink *s)
{
	ocreg_print_null(&decoder_of(s)->printer);
	return 0;
}

static int print_bool(struct ocreg_sink *s, bool b)
{
	ocreg_print_bool(&decoder_of(s)->printer, b);
	return 0;
}

static int print_number(struct ocreg_sink *s, const char *text, size_t n)
{
	ocreg_print_number(&decoder_of(s)->printer, text, n);
	return 0;
}

static int print_string(struct ocreg_sink *s, const char *text, size_t n)
{
	ocreg_print_string(&decoder_of(s)->printer, text, n);
	return 0;
}

static int print_key(struct ocreg_sink *s, const char *text, size_t n)
{
	ocreg_print_key(&decoder_of(s)->printer, text, n);
	return 0;
}

static int print_begin_map(struct ocreg_sink *s)
{
	ocreg_print_begin_map(&decoder_of(s)->printer);
	return skip_begin(s);
}

static int print_end_map(struct ocreg_sink *s)
{
	ocreg_print_end_map(&decoder_of(s)->printer);
	return skip_end(s);
}

static int print_begin_list(struct ocreg_sink *s)
{
	ocreg_print_begin_list(&decoder_of(s)->printer);
	return skip_begin(s);
}

static int print_end_list(struct ocreg_sink *s)
{
	ocreg_print_end_list(&decoder_of(s)->printer);
	return skip_end(s);
}

static const struct ocreg_sink_ops print_ops = {
	print_null,      print_bool,    print_number,     print_string,   print_key,
	print_begin_map, print_end_map, print_begin_list, print_end_list,
};

/* The begin event itself has come already. */
static void begin_keep(struct ocreg_decoder *d, struct ocreg_value *v, void (*begin)(struct ocreg_printer *))
{
	struct ocreg_reader *r = d->sink.reader;

	d->kept = v;
	d->depth = 1;
	if (r->text) {
		d->sink.ops = &slice_ops;
		d->begin = r->offset(r) - 1;
		r->skip(r, true);
		return;
	}
	d->sink.ops = &print_ops;
	ocreg_printer_init(&d->printer, &d->buf, OCREG_FORMAT_JSON);
	begin(&d->printer);
}

int ocreg_decode_source(struct ocreg_object *root, const struct ocreg_source *source, const struct ocreg_limits *limits,
			struct ocreg_error **reterr)
{
	struct ocreg_decoder d = { .sink.ops = &typed_ops, .tree = root->tree, .root = root, .reterr = reterr };
	int r = ocreg_read_source(source, limits, &d.sink, reterr);

	free(d.frames);
	ocreg_buf_done(&d.buf);
	return r;
}

int ocreg_decode_into(struct ocreg_object *root, const char *text, size_t len, enum ocreg_format format,
		      const struct ocreg_limits *limits, struct ocreg_error **reterr)
{
	const struct ocreg_source source = { text, len, format, NULL };

	return ocreg_decode_source(root, &source, limits, reterr);
}

int ocreg_decode_parts(struct ocreg_object *root, const char *text, size_t len, struct ocreg_parts *parts,
		       struct ocreg_error **reterr)
{
	struct ocreg_decoder d = { .sink.ops = &typed_ops, .tree = root->tree, .root = root, .reterr = reterr };
	int r;

	ocreg_parts_open(&d, parts);
	r = ocreg_json_read(text, len, NULL, &d.sink, reterr);
	free(d.frames);
	return ocreg_parts_close(&d, r);
}
