/* SPDX-License-Identifier: Apache-2.0 */
/* The kinds of value: the only place where they differ for the walkers. */
#include "model/object.h"
#include "model/shown.h"

const struct ocreg_field ocreg_raw_field = { .json = "", .name = "", .kind = OCREG_KIND_RAW, .flags = OCREG_ANY_JSON };
static const struct ocreg_field string_field = { .json = "", .name = "", .kind = OCREG_KIND_STRING };
static const struct ocreg_field quantity_field = {
	.json = "", .name = "", .kind = OCREG_KIND_QUANTITY, .pattern = OCREG_PATTERN_quantity
};
static const struct ocreg_field object_field = { .json = "", .name = "", .kind = OCREG_KIND_OBJECT };

const struct ocreg_field *ocreg_element_field(const struct ocreg_field *f)
{
	static const struct ocreg_field *const element[] = {
		[OCREG_KIND_RAW] = &ocreg_raw_field,       [OCREG_KIND_STRINGS] = &string_field, [OCREG_KIND_MAP] = &string_field,
		[OCREG_KIND_QUANTITIES] = &quantity_field, [OCREG_KIND_OBJECTS] = &object_field,
	};

	return element[f->kind];
}

/* --- text: STRING, QUANTITY, RAW --- */

static void print_string(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags)
{
	struct ocreg_buf shown = { 0 };

	(void) f;
	if (!(flags & OCREG_ENCODE_REDACT) || !memchr(v->text, '@', v->n)) {
		ocreg_print_string(p, v->text, v->n);
		return;
	}
	ocreg_add_shown(&shown, v->text, v->n);
	if (shown.oom)
		p->out->oom = true;
	else
		ocreg_print_string(p, shown.data, shown.len);
	ocreg_buf_done(&shown);
}

static void print_json(const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags)
{
	struct ocreg_buf shown = { 0 };

	if (!(flags & OCREG_ENCODE_REDACT) || !memchr(v->text, '"', v->n)) {
		ocreg_print_raw(p, v->text, v->n);
		return;
	}
	ocreg_add_shown_json(&shown, v->text, v->n);
	if (shown.oom)
		p->out->oom = true;
	else
		ocreg_print_raw(p, shown.data, shown.len);
	ocreg_buf_done(&shown);
}

static void print_quantity(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags)
{
	if (v->flags & OCREG_V_NUMBER)
		ocreg_print_number(p, v->text, v->n);
	else
		print_string(f, v, p, flags);
}

static void print_raw(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags)
{
	(void) f;
	print_json(v, p, flags);
}

static bool equal_text(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b)
{
	(void) f;
	return a->n == b->n && a->flags == b->flags && memcmp(a->text, b->text, a->n) == 0;
}

static bool equal_raw(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b)
{
	(void) f;
	return ocreg_raw_equal(a->text, a->n, b->text, b->n);
}

static int copy_text(const struct ocreg_field *f, struct ocreg_tree *t, const struct ocreg_value *src, struct ocreg_value *dst)
{
	int r = ocreg_value_set_text(t, dst, src->text, src->n);

	(void) f;
	dst->flags = src->flags;
	return r;
}

/* --- INT, BOOL --- */

static void print_int(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags)
{
	(void) f;
	(void) flags;
	ocreg_print_int(p, v->integer);
}

static bool equal_int(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b)
{
	(void) f;
	return a->integer == b->integer;
}

static void print_bool(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags)
{
	(void) f;
	(void) flags;
	ocreg_print_bool(p, v->boolean);
}

static bool equal_bool(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b)
{
	(void) f;
	return a->boolean == b->boolean;
}

static int copy_scalar(const struct ocreg_field *f, struct ocreg_tree *t, const struct ocreg_value *src, struct ocreg_value *dst)
{
	(void) f;
	(void) t;
	*dst = *src;
	return 0;
}

/* What has no members of its own is replaced as a whole. */
static int diff_whole(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b,
		      struct ocreg_printer *p)
{
	(void) a;
	ocreg_value_print(f, b, p, 0);
	return 0;
}

static int diff_raw(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b,
		    struct ocreg_printer *p)
{
	(void) f;
	return ocreg_raw_diff(a->text, a->n, b->text, b->n, p);
}

/* --- OBJECT --- */

static void print_object(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags)
{
	(void) f;
	ocreg_object_print(v->object, p, flags);
}

static bool equal_object(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b)
{
	(void) f;
	return ocreg_equal(a->object, b->object);
}

static int diff_object(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b,
		       struct ocreg_printer *p)
{
	(void) f;
	return ocreg_object_diff(a->object, b->object, p);
}

static int copy_object(const struct ocreg_field *f, struct ocreg_tree *t, const struct ocreg_value *src, struct ocreg_value *dst)
{
	struct ocreg_object *o = ocreg_object_new(t, src->object->type);

	(void) f;
	if (!o)
		return OCREG_E_NOMEM;
	dst->object = o;
	dst->state = OCREG_VALUE;
	return ocreg_object_copy(src->object, o);
}

/* --- lists --- */

static void print_list(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags)
{
	ocreg_print_begin_list(p);
	for (uint32_t i = 0; i < v->n; i++)
		ocreg_value_print(ocreg_element_field(f), &v->items[i], p, flags);
	ocreg_print_end_list(p);
}

static bool equal_list(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b)
{
	if (a->n != b->n)
		return false;
	for (uint32_t i = 0; i < a->n; i++)
		if (!ocreg_value_equal(ocreg_element_field(f), &a->items[i], &b->items[i]))
			return false;
	return true;
}

static int copy_list(const struct ocreg_field *f, struct ocreg_tree *t, const struct ocreg_value *src, struct ocreg_value *dst)
{
	dst->state = OCREG_VALUE;
	for (uint32_t i = 0; i < src->n; i++) {
		struct ocreg_value *v = ocreg_items_add(t, dst);

		if (!v || ocreg_value_copy(ocreg_element_field(f), t, &src->items[i], v) < 0)
			return OCREG_E_NOMEM;
	}
	return 0;
}

/* --- maps --- */

static void print_map(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags)
{
	ocreg_print_begin_map(p);
	for (uint32_t i = 0; i < v->n; i++) {
		ocreg_print_key(p, v->members[i].key, v->members[i].n_key);
		ocreg_value_print(ocreg_element_field(f), &v->members[i].value, p, flags);
	}
	ocreg_print_end_map(p);
}

static bool equal_map(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b)
{
	if (a->n != b->n)
		return false;
	for (uint32_t i = 0; i < a->n; i++) {
		const struct ocreg_member *m = &a->members[i], *o = ocreg_members_find_near(b, i, m->key, m->n_key);

		if (!o || !ocreg_value_equal(ocreg_element_field(f), &m->value, &o->value))
			return false;
	}
	return true;
}

static int diff_map(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b,
		    struct ocreg_printer *p)
{
	int r;

	ocreg_print_begin_map(p);
	r = ocreg_members_diff(ocreg_element_field(f), a, b, p);
	ocreg_print_end_map(p);
	return r;
}

static int copy_map(const struct ocreg_field *f, struct ocreg_tree *t, const struct ocreg_value *src, struct ocreg_value *dst)
{
	dst->state = OCREG_VALUE;
	for (uint32_t i = 0; i < src->n; i++) {
		struct ocreg_member *m = ocreg_members_add(t, dst, src->members[i].key, src->members[i].n_key);

		if (!m || ocreg_value_copy(ocreg_element_field(f), t, &src->members[i].value, &m->value) < 0)
			return OCREG_E_NOMEM;
	}
	return 0;
}

/* clang-format off */
const struct ocreg_kind_ops ocreg_kinds[] = {
	[OCREG_KIND_STRING]     = { print_string,   equal_text,   diff_whole,  copy_text },
	[OCREG_KIND_BOOL]       = { print_bool,     equal_bool,   diff_whole,  copy_scalar },
	[OCREG_KIND_INT]        = { print_int,      equal_int,    diff_whole,  copy_scalar },
	[OCREG_KIND_QUANTITY]   = { print_quantity, equal_text,   diff_whole,  copy_text },
	[OCREG_KIND_RAW]        = { print_raw,      equal_raw,    diff_raw,    copy_text },
	[OCREG_KIND_OBJECT]     = { print_object,   equal_object, diff_object, copy_object },
	[OCREG_KIND_STRINGS]    = { print_list,     equal_list,   diff_whole,  copy_list },
	[OCREG_KIND_OBJECTS]    = { print_list,     equal_list,   diff_whole,  copy_list },
	[OCREG_KIND_MAP]        = { print_map,      equal_map,    diff_map,    copy_map },
	[OCREG_KIND_QUANTITIES] = { print_map,      equal_map,    diff_map,    copy_map },
};
/* clang-format on */

/* --- any state --- */

void ocreg_print_redacted(struct ocreg_printer *p)
{
	ocreg_print_string(p, OCREG_REDACTED, sizeof(OCREG_REDACTED) - 1);
}

bool ocreg_hides_unknown(const struct ocreg_type *t)
{
	for (unsigned i = 0; t->secrets && i < t->n_fields; i++)
		if ((t->fields[i].flags & OCREG_SECRET) && (OCREG_KINDS_MAP & (1u << t->fields[i].kind)))
			return true;
	return false;
}

/* Of a map the keys are no secret: they tell what there is. */
static void print_secret(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p)
{
	if (v->state != OCREG_VALUE || f->kind != OCREG_KIND_MAP) {
		ocreg_print_redacted(p);
		return;
	}
	ocreg_print_begin_map(p);
	for (uint32_t i = 0; i < v->n; i++) {
		ocreg_print_key(p, v->members[i].key, v->members[i].n_key);
		ocreg_print_redacted(p);
	}
	ocreg_print_end_map(p);
}

void ocreg_value_print(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p, unsigned flags)
{
	if (v->state <= OCREG_NULL)
		ocreg_print_null(p);
	else if ((flags & OCREG_ENCODE_REDACT) && (f->flags & OCREG_SECRET))
		print_secret(f, v, p);
	else if (v->state == OCREG_MISFIT)
		print_json(v, p, flags);
	else
		ocreg_kinds[f->kind].print(f, v, p, flags);
}

bool ocreg_value_equal(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b)
{
	if (a->state != b->state)
		return false;
	if (a->state == OCREG_MISFIT)
		return ocreg_raw_equal(a->text, a->n, b->text, b->n);
	return a->state != OCREG_VALUE || ocreg_kinds[f->kind].equal(f, a, b);
}

int ocreg_value_copy(const struct ocreg_field *f, struct ocreg_tree *t, const struct ocreg_value *src, struct ocreg_value *dst)
{
	int r = 0;

	if (src->state == OCREG_VALUE)
		return ocreg_kinds[f->kind].copy(f, t, src, dst);
	if (src->state == OCREG_MISFIT)
		r = copy_text(f, t, src, dst);
	if (r == 0)
		dst->state = src->state;
	return r;
}

int ocreg_object_copy(const struct ocreg_object *src, struct ocreg_object *dst)
{
	int r = 0;

	for (unsigned i = 0; r == 0 && i < src->type->n_fields; i++)
		r = ocreg_value_copy(ocreg_row(src, i), dst->tree, &src->values[i], &dst->values[i]);
	for (uint32_t i = 0; r == 0 && i < src->unknown.n; i++) {
		const struct ocreg_member *m = &src->unknown.members[i];
		struct ocreg_member *copy = ocreg_members_add(dst->tree, &dst->unknown, m->key, m->n_key);

		r = copy ? ocreg_value_copy(&ocreg_raw_field, dst->tree, &m->value, &copy->value) : OCREG_E_NOMEM;
	}
	return r;
}
