/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include "base/utf8.h"
#include "model/object.h"

struct ocreg_tree *ocreg_tree_new(size_t expected)
{
	const size_t least = 1024, most = 64 * 1024;
	struct ocreg_tree *t = calloc(1, sizeof(*t));

	if (!t)
		return NULL;
	atomic_init(&t->refs, 1);
	t->arena.first = expected < least ? least : expected > most ? most : expected;
	return t;
}

void ocreg_tree_unref(struct ocreg_tree *t)
{
	if (!t || atomic_fetch_sub_explicit(&t->refs, 1, memory_order_acq_rel) != 1)
		return;
	ocreg_arena_done(&t->arena, t->secret);
	free(t);
}

struct ocreg_object *ocreg_object_new(struct ocreg_tree *t, const struct ocreg_type *type)
{
	struct ocreg_object *o = ocreg_arena_zalloc(&t->arena, sizeof(*o) + type->n_fields * sizeof(o->values[0]));

	if (!o)
		return NULL;
	o->tree = t;
	o->type = type;
	t->secret |= type->secrets;
	return o;
}

struct ocreg_object *ocreg_root_new(const struct ocreg_type *type, size_t expected)
{
	struct ocreg_tree *t = type ? ocreg_tree_new(expected) : NULL;
	struct ocreg_object *o = t ? ocreg_object_new(t, type) : NULL;

	if (!o)
		ocreg_tree_unref(t);
	return o;
}

struct ocreg_object *ocreg_new(unsigned type)
{
	return ocreg_root_new(ocreg_schema(type), 0);
}

struct ocreg_object *ocreg_ref(struct ocreg_object *o)
{
	if (o)
		atomic_fetch_add_explicit(&o->tree->refs, 1, memory_order_relaxed);
	return o;
}

struct ocreg_object *ocreg_unref(struct ocreg_object *o)
{
	if (o)
		ocreg_tree_unref(o->tree);
	return NULL;
}

struct ocreg_object *ocreg_copy(const struct ocreg_object *o)
{
	struct ocreg_object *c = o ? ocreg_root_new(o->type, 0) : NULL;

	return c && ocreg_object_copy(o, c) == 0 ? c : ocreg_unref(c);
}

unsigned ocreg_type_of(const struct ocreg_object *o)
{
	return o ? (unsigned) (o->type - ocreg_schema(1)) + 1 : 0;
}

struct ocreg_value *ocreg_slot(const struct ocreg_object *o, unsigned field, unsigned kinds)
{
	if (!o || field >= o->type->n_fields || !(kinds & (1u << ocreg_row(o, field)->kind)))
		return NULL;
	return (struct ocreg_value *) &o->values[field];
}

bool ocreg_has(const struct ocreg_object *o, unsigned field)
{
	const struct ocreg_value *v = ocreg_slot(o, field, OCREG_KINDS_ALL);

	return v && v->state == OCREG_VALUE;
}

bool ocreg_is_null(const struct ocreg_object *o, unsigned field)
{
	const struct ocreg_value *v = ocreg_slot(o, field, OCREG_KINDS_ALL);

	return v && v->state == OCREG_NULL;
}

static bool holds_text(const struct ocreg_field *f, const struct ocreg_value *v)
{
	return v->state == OCREG_MISFIT || (v->state == OCREG_VALUE && (OCREG_KINDS_TEXT & (1u << f->kind)));
}

static void wipe_members(struct ocreg_value *map)
{
	for (uint32_t i = 0; i < map->n; i++)
		ocreg_member_wipe(&map->members[i]);
}

void ocreg_value_clear(const struct ocreg_field *f, struct ocreg_value *v)
{
	if ((f->flags & OCREG_SECRET) && holds_text(f, v))
		explicit_bzero(v->text, v->n);
	else if ((f->flags & OCREG_SECRET) && f->kind == OCREG_KIND_MAP && v->state == OCREG_VALUE)
		wipe_members(v);
	*v = (struct ocreg_value) { .state = OCREG_UNSET };
}

int ocreg_clear(struct ocreg_object *o, unsigned field)
{
	struct ocreg_value *v = ocreg_slot(o, field, OCREG_KINDS_ALL);

	if (!v)
		return OCREG_E_NOFIELD;
	ocreg_value_clear(ocreg_row(o, field), v);
	return 0;
}

int ocreg_assign(struct ocreg_object *o, const struct ocreg_object *value)
{
	struct ocreg_object *copy;

	if (!o || !value || o->type != value->type)
		return OCREG_E_ARG;
	copy = ocreg_object_new(o->tree, o->type);
	if (!copy || ocreg_object_copy(value, copy) < 0)
		return OCREG_E_NOMEM;
	for (unsigned i = 0; i < o->type->n_fields; i++) {
		ocreg_value_clear(ocreg_row(o, i), &o->values[i]);
		o->values[i] = copy->values[i];
	}
	o->unknown = copy->unknown;
	o->duplicates = NULL;
	return 0;
}

int ocreg_set_null(struct ocreg_object *o, unsigned field)
{
	int r = ocreg_clear(o, field);

	if (r == 0)
		o->values[field].state = OCREG_NULL;
	return r;
}

int ocreg_value_set_text(struct ocreg_tree *t, struct ocreg_value *v, const char *s, size_t n)
{
	bool fits = (v->state == OCREG_VALUE || v->state == OCREG_MISFIT) && n <= v->cap;

	if (n > OCREG_MAX_BYTES)
		return OCREG_E_RANGE;
	if (!fits) {
		bool grows = v->state == OCREG_VALUE;
		size_t cap = grows ? n + n / 2 : n;
		char *text = ocreg_arena_alloc(&t->arena, cap + 1);

		if (!text)
			return OCREG_E_NOMEM;
		if (grows && t->secret)
			explicit_bzero(v->text, v->n);
		v->text = text;
		v->cap = (uint32_t) cap;
	}
	memmove(v->text, s, n);
	v->text[n] = '\0';
	if (fits && n < v->n)
		explicit_bzero(v->text + n, v->n - n);
	v->n = (uint32_t) n;
	v->state = OCREG_VALUE;
	v->flags = 0;
	return 0;
}

const char *ocreg_get_string(const struct ocreg_object *o, unsigned field)
{
	struct ocreg_value *v = ocreg_slot(o, field, OCREG_KINDS_TEXT);

	return v && v->state == OCREG_VALUE ? v->text : NULL;
}

static int set_raw(struct ocreg_object *o, struct ocreg_value *v, const char *json)
{
	struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_buf out = { 0 };
	struct ocreg_printer p;
	int r;

	ocreg_printer_init(&p, &out, OCREG_FORMAT_JSON);
	r = ocreg_json_read(json, strlen(json), &limits, &p.sink, NULL);
	if (r == 0 && out.oom)
		r = OCREG_E_NOMEM;
	if (r == 0 && out.len == 4 && memcmp(out.data, "null", 4) == 0)
		*v = (struct ocreg_value) { .state = OCREG_NULL };
	else if (r == 0)
		r = ocreg_value_set_text(o->tree, v, out.data, out.len);
	ocreg_buf_done(&out);
	if (r == 0)
		v->flags |= OCREG_V_COMPACT;
	return r == 0 || r == OCREG_E_NOMEM ? r : OCREG_E_ARG;
}

int ocreg_set_string(struct ocreg_object *o, unsigned field, const char *value)
{
	struct ocreg_value *v = ocreg_slot(o, field, OCREG_KINDS_TEXT);
	size_t n;

	if (!v)
		return OCREG_E_NOFIELD;
	if (!value)
		return ocreg_clear(o, field);
	n = strlen(value);
	if (ocreg_utf8_check(value, n) != n)
		return OCREG_E_ARG;
	if (ocreg_row(o, field)->kind == OCREG_KIND_RAW)
		return set_raw(o, v, value);
	return ocreg_value_set_text(o->tree, v, value, n);
}

int64_t ocreg_get_int(const struct ocreg_object *o, unsigned field)
{
	const struct ocreg_value *v = ocreg_slot(o, field, OCREG_K(INT));

	return v && v->state == OCREG_VALUE ? v->integer : 0;
}

int ocreg_set_int(struct ocreg_object *o, unsigned field, int64_t value)
{
	struct ocreg_value *v = ocreg_slot(o, field, OCREG_K(INT) | OCREG_K(QUANTITY));

	if (!v)
		return OCREG_E_NOFIELD;
	if (ocreg_row(o, field)->kind == OCREG_KIND_QUANTITY) {
		char text[24];
		int r = ocreg_value_set_text(o->tree, v, text, (size_t) snprintf(text, sizeof(text), "%lld", (long long) value));

		v->flags |= r == 0 ? OCREG_V_NUMBER : 0;
		return r;
	}
	*v = (struct ocreg_value) { .integer = value, .state = OCREG_VALUE };
	return 0;
}

bool ocreg_get_bool(const struct ocreg_object *o, unsigned field)
{
	const struct ocreg_value *v = ocreg_slot(o, field, OCREG_K(BOOL));

	return v && v->state == OCREG_VALUE && v->boolean;
}

int ocreg_set_bool(struct ocreg_object *o, unsigned field, bool value)
{
	struct ocreg_value *v = ocreg_slot(o, field, OCREG_K(BOOL));

	if (!v)
		return OCREG_E_NOFIELD;
	*v = (struct ocreg_value) { .boolean = value, .state = OCREG_VALUE };
	return 0;
}

struct ocreg_object *ocreg_get_object(const struct ocreg_object *o, unsigned field)
{
	const struct ocreg_value *v = ocreg_slot(o, field, OCREG_K(OBJECT));

	return v && v->state == OCREG_VALUE ? v->object : NULL;
}

int ocreg_set_object(struct ocreg_object *o, unsigned field, const struct ocreg_object *value)
{
	struct ocreg_value *v = ocreg_slot(o, field, OCREG_K(OBJECT));
	struct ocreg_object *copy;

	if (!v)
		return OCREG_E_NOFIELD;
	if (!value)
		return ocreg_clear(o, field);
	if (value->type != ocreg_schema(ocreg_row(o, field)->elem))
		return OCREG_E_ARG;
	copy = ocreg_object_new(o->tree, value->type);
	if (!copy || ocreg_object_copy(value, copy) < 0)
		return OCREG_E_NOMEM;
	*v = (struct ocreg_value) { .object = copy, .state = OCREG_VALUE };
	return 0;
}

struct ocreg_object *ocreg_make(struct ocreg_object *o, unsigned field)
{
	struct ocreg_value *v = ocreg_slot(o, field, OCREG_K(OBJECT) | OCREG_KINDS_LIST | OCREG_KINDS_MAP);
	struct ocreg_object *made = NULL;

	if (!v)
		return NULL;
	if (ocreg_row(o, field)->kind != OCREG_KIND_OBJECT) {
		if (v->state != OCREG_VALUE)
			*v = (struct ocreg_value) { .state = OCREG_VALUE };
		return o;
	}
	if (v->state == OCREG_VALUE)
		return v->object;
	made = ocreg_object_new(o->tree, ocreg_schema(ocreg_row(o, field)->elem));
	if (made)
		*v = (struct ocreg_value) { .object = made, .state = OCREG_VALUE };
	return made;
}

size_t ocreg_unknown_count(const struct ocreg_object *o)
{
	return o ? o->unknown.n : 0;
}

const char *ocreg_unknown_name(const struct ocreg_object *o, size_t i)
{
	return i < ocreg_unknown_count(o) ? o->unknown.members[i].key : NULL;
}

const char *ocreg_unknown_value(const struct ocreg_object *o, size_t i)
{
	if (i >= ocreg_unknown_count(o))
		return NULL;
	return o->unknown.members[i].value.state == OCREG_NULL ? "null" : o->unknown.members[i].value.text;
}
