/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Applying a merge patch, all or nothing. Everything that can fail happens first: the patch is read into the object's own tree, raw values
 * are merged there and room is made; what follows only moves pointers.
 */
#include "base/error.h"
#include "base/options.h"
#include "model/object.h"

static int prepare_object(struct ocreg_object *o, struct ocreg_object *patch);

/* What a raw value becomes, kept in the patch until it is moved. */
static int prepare_raw(struct ocreg_tree *t, const struct ocreg_value *v, struct ocreg_value *patch)
{
	bool text = v && (v->state == OCREG_VALUE || v->state == OCREG_MISFIT);
	struct ocreg_buf out = { 0 };
	struct ocreg_printer p;
	uint8_t state = patch->state;
	int r;

	ocreg_printer_init(&p, &out, OCREG_FORMAT_JSON);
	r = ocreg_raw_merge(text ? v->text : NULL, text ? v->n : 0, patch->text, patch->n, &p);
	if (r == 0)
		r = out.oom ? OCREG_E_NOMEM : ocreg_value_set_text(t, patch, out.data, out.len);
	patch->state = state;
	patch->flags = OCREG_V_COMPACT;
	ocreg_buf_done(&out);
	return r;
}

/* Room in a map for all that the patch may add. */
static int reserve(struct ocreg_tree *t, struct ocreg_value *map, const struct ocreg_value *patch)
{
	uint32_t need = map->n + patch->n;
	struct ocreg_member *members;

	if (need <= map->cap)
		return 0;
	members = ocreg_arena_alloc(&t->arena, need * sizeof(*members));
	if (!members)
		return OCREG_E_NOMEM;
	if (map->n)
		memcpy(members, map->members, map->n * sizeof(*members));
	map->members = members;
	map->cap = need;
	return 0;
}

/* raw: the state that says that a member is kept as JSON. */
static int prepare_members(struct ocreg_tree *t, struct ocreg_value *map, struct ocreg_value *patch, uint8_t raw)
{
	int r = reserve(t, map, patch);

	for (uint32_t i = 0; r == 0 && i < patch->n; i++) {
		struct ocreg_member *p = &patch->members[i];
		const struct ocreg_member *m = ocreg_members_find(map, p->key, p->n_key);

		if (p->value.state == raw)
			r = prepare_raw(t, m && m->value.state == raw ? &m->value : NULL, &p->value);
	}
	return r;
}

static int prepare_value(struct ocreg_object *o, unsigned i, struct ocreg_value *patch)
{
	const struct ocreg_field *f = ocreg_row(o, i);
	struct ocreg_value *v = &o->values[i];
	bool typed = v->state == OCREG_VALUE;

	if (patch->state == OCREG_MISFIT || (patch->state == OCREG_VALUE && f->kind == OCREG_KIND_RAW))
		return prepare_raw(o->tree, v->state == OCREG_MISFIT || f->kind == OCREG_KIND_RAW ? v : NULL, patch);
	if (patch->state != OCREG_VALUE)
		return 0;
	if (f->kind == OCREG_KIND_OBJECT)
		return prepare_object(typed ? v->object : NULL, patch->object);
	if (OCREG_KINDS_MAP & (1u << f->kind))
		return prepare_members(o->tree, typed ? v : patch, patch, OCREG_MISFIT);
	return 0;
}

/* An object that is not there yet becomes the patch itself, less its nulls. */
static int prepare_object(struct ocreg_object *o, struct ocreg_object *patch)
{
	int r = 0;

	if (!o)
		o = patch;
	for (unsigned i = 0; r == 0 && i < patch->type->n_fields; i++)
		r = prepare_value(o, i, &patch->values[i]);
	return r == 0 ? prepare_members(o->tree, &o->unknown, &patch->unknown, OCREG_VALUE) : r;
}

static void merge_members(struct ocreg_value *map, const struct ocreg_value *patch)
{
	for (uint32_t i = 0; i < patch->n; i++) {
		const struct ocreg_member *p = &patch->members[i];
		struct ocreg_member *m = ocreg_members_find(map, p->key, p->n_key);

		if (p->value.state == OCREG_NULL && m)
			ocreg_members_drop(map, m);
		else if (p->value.state != OCREG_NULL && m)
			m->value = p->value;
		else if (p->value.state != OCREG_NULL)
			map->members[map->n++] = *p;
	}
}

static void drop_nulls(struct ocreg_value *map)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < map->n; i++)
		if (map->members[i].value.state != OCREG_NULL)
			map->members[kept++] = map->members[i];
	map->n = kept;
}

static void settle(struct ocreg_object *o);

/* A value of a patch that takes an empty place: nulls in it mean nothing. Lists are values; theirs stay. */
static void settle_value(const struct ocreg_field *f, struct ocreg_value *v)
{
	if (v->state == OCREG_NULL)
		v->state = OCREG_UNSET;
	else if (v->state == OCREG_VALUE && f->kind == OCREG_KIND_OBJECT)
		settle(v->object);
	else if (v->state == OCREG_VALUE && (OCREG_KINDS_MAP & (1u << f->kind)))
		drop_nulls(v);
}

static void settle(struct ocreg_object *o)
{
	for (unsigned i = 0; i < o->type->n_fields; i++)
		settle_value(ocreg_row(o, i), &o->values[i]);
	drop_nulls(&o->unknown);
}

static void merge_object(struct ocreg_object *o, struct ocreg_object *patch)
{
	for (unsigned i = 0; i < o->type->n_fields; i++) {
		const struct ocreg_field *f = ocreg_row(o, i);
		struct ocreg_value *v = &o->values[i], *p = &patch->values[i];
		bool both = v->state == OCREG_VALUE && p->state == OCREG_VALUE;

		if (p->state == OCREG_UNSET)
			continue;
		if (both && f->kind == OCREG_KIND_OBJECT) {
			merge_object(v->object, p->object);
		} else if (both && (OCREG_KINDS_MAP & (1u << f->kind))) {
			merge_members(v, p);
		} else {
			ocreg_value_clear(f, v);
			*v = *p;
			settle_value(f, v);
		}
	}
	merge_members(&o->unknown, &patch->unknown);
}

int ocreg_apply(struct ocreg_object *o, const char *patch, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_error **reterr)
{
	struct ocreg_decode_options own = OCREG_DECODE_OPTIONS_INIT;
	int r = ocreg_options_copy(&own, sizeof(own), options, reterr);
	struct ocreg_limits limits = ocreg_limits_of(&own);
	struct ocreg_object *p;

	if (r < 0)
		return r;
	if (!o || !patch)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no object or no patch");
	p = ocreg_object_new(o->tree, o->type);
	if (!p)
		return ocreg_fail_oom(reterr);
	r = ocreg_decode_into(p, patch, len, own.format, &limits, reterr);
	if (r < 0)
		return r;
	if (prepare_object(o, p) < 0)
		return ocreg_fail_oom(reterr);
	merge_object(o, p);
	return 0;
}
