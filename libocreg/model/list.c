/* SPDX-License-Identifier: Apache-2.0 */
/* Lists and maps: the generic face, and the growing arrays below it. */
#include <stdlib.h>
#include "base/utf8.h"
#include "model/object.h"

/* Room for one more element of a size in an array that lives in an arena; the old one stays behind. */
static void *grow(struct ocreg_tree *t, struct ocreg_value *v, void *old, size_t size)
{
	uint32_t cap = v->cap ? v->cap * 2 : 4;
	void *p;

	if (v->n < v->cap)
		return old;
	if (cap > UINT32_MAX / 64 || !(p = ocreg_arena_alloc(&t->arena, cap * size)))
		return NULL;
	if (v->n)
		memcpy(p, old, v->n * size);
	v->cap = cap;
	return p;
}

struct ocreg_value *ocreg_items_add(struct ocreg_tree *t, struct ocreg_value *list)
{
	struct ocreg_value *items = grow(t, list, list->items, sizeof(*items));

	if (!items)
		return NULL;
	list->items = items;
	items[list->n] = (struct ocreg_value) { .state = OCREG_UNSET };
	return &items[list->n++];
}

struct ocreg_member *ocreg_members_add(struct ocreg_tree *t, struct ocreg_value *map, const char *key, size_t n)
{
	struct ocreg_member *members = grow(t, map, map->members, sizeof(*members));
	char *copy = members ? ocreg_arena_strndup(&t->arena, key, n) : NULL;

	if (!copy)
		return NULL;
	map->members = members;
	members[map->n] = (struct ocreg_member) { .key = copy, .n_key = (uint32_t) n };
	return &members[map->n++];
}

struct ocreg_member *ocreg_members_find(const struct ocreg_value *map, const char *key, size_t n)
{
	for (uint32_t i = 0; i < map->n; i++)
		if (map->members[i].n_key == n && memcmp(map->members[i].key, key, n) == 0)
			return &map->members[i];
	return NULL;
}

struct ocreg_member *ocreg_members_find_near(const struct ocreg_value *map, uint32_t near, const char *key, size_t n)
{
	if (near < map->n && map->members[near].n_key == n && memcmp(map->members[near].key, key, n) == 0)
		return &map->members[near];
	return ocreg_members_find(map, key, n);
}

void ocreg_members_drop(struct ocreg_value *map, struct ocreg_member *m)
{
	size_t after = (size_t) (map->members + map->n - (m + 1));

	memmove(m, m + 1, after * sizeof(*m));
	map->n--;
}

void ocreg_member_wipe(struct ocreg_member *m)
{
	if (m->value.state == OCREG_VALUE || m->value.state == OCREG_MISFIT)
		explicit_bzero(m->value.text, m->value.n);
}

size_t ocreg_count(const struct ocreg_object *o, unsigned field)
{
	const struct ocreg_value *v = ocreg_slot(o, field, OCREG_KINDS_LIST | OCREG_KINDS_MAP);

	return v && v->state == OCREG_VALUE ? v->n : 0;
}

static struct ocreg_value *item(const struct ocreg_object *o, unsigned field, unsigned kinds, size_t i)
{
	struct ocreg_value *v = ocreg_slot(o, field, kinds);

	return v && v->state == OCREG_VALUE && i < v->n ? &v->items[i] : NULL;
}

struct ocreg_object *ocreg_at(const struct ocreg_object *o, unsigned field, size_t i)
{
	const struct ocreg_value *v = item(o, field, OCREG_K(OBJECTS), i);

	return v && v->state == OCREG_VALUE ? v->object : NULL;
}

const char *ocreg_string_at(const struct ocreg_object *o, unsigned field, size_t i)
{
	const struct ocreg_value *v = item(o, field, OCREG_K(STRINGS), i);

	return v && v->state == OCREG_VALUE ? v->text : NULL;
}

/* Open a gap before element i and put the value there. */
static int insert(struct ocreg_object *o, unsigned field, size_t i, const struct ocreg_value *value)
{
	struct ocreg_value *list = &o->values[field];
	size_t count = ocreg_count(o, field);

	if (i > count)
		return OCREG_E_RANGE;
	if (list->state != OCREG_VALUE)
		*list = (struct ocreg_value) { .state = OCREG_VALUE };
	if (!ocreg_items_add(o->tree, list))
		return OCREG_E_NOMEM;
	memmove(&list->items[i + 1], &list->items[i], (count - i) * sizeof(*value));
	list->items[i] = *value;
	return 0;
}

struct ocreg_object *ocreg_insert(struct ocreg_object *o, unsigned field, size_t i)
{
	struct ocreg_value v = { .state = OCREG_VALUE };

	if (!ocreg_slot(o, field, OCREG_K(OBJECTS)) || i > ocreg_count(o, field))
		return NULL;
	v.object = ocreg_object_new(o->tree, ocreg_schema(ocreg_row(o, field)->elem));
	if (!v.object || insert(o, field, i, &v) < 0)
		return NULL;
	return v.object;
}

int ocreg_insert_string(struct ocreg_object *o, unsigned field, size_t i, const char *value)
{
	struct ocreg_value v = { .state = OCREG_UNSET };
	size_t n = value ? strlen(value) : 0;
	int r;

	if (!ocreg_slot(o, field, OCREG_K(STRINGS)))
		return OCREG_E_NOFIELD;
	if (!value || ocreg_utf8_check(value, n) != n)
		return OCREG_E_ARG;
	if (i > ocreg_count(o, field))
		return OCREG_E_RANGE;
	r = ocreg_value_set_text(o->tree, &v, value, n);
	return r < 0 ? r : insert(o, field, i, &v);
}

int ocreg_move(struct ocreg_object *o, unsigned field, size_t from, size_t to)
{
	struct ocreg_value *list = ocreg_slot(o, field, OCREG_KINDS_LIST), v;

	if (!list)
		return OCREG_E_NOFIELD;
	if (from >= ocreg_count(o, field) || to >= ocreg_count(o, field))
		return OCREG_E_RANGE;
	v = list->items[from];
	memmove(&list->items[from], &list->items[from + 1], (list->n - from - 1) * sizeof(v));
	memmove(&list->items[to + 1], &list->items[to], (list->n - to - 1) * sizeof(v));
	list->items[to] = v;
	return 0;
}

int ocreg_remove(struct ocreg_object *o, unsigned field, size_t i)
{
	struct ocreg_value *list = ocreg_slot(o, field, OCREG_KINDS_LIST);

	if (!list)
		return OCREG_E_NOFIELD;
	if (i >= ocreg_count(o, field))
		return OCREG_E_RANGE;
	memmove(&list->items[i], &list->items[i + 1], (list->n - i - 1) * sizeof(list->items[0]));
	list->n--;
	return 0;
}

/* The text that identifies an element; NULL if it has none. */
static const char *key_of(const struct ocreg_field *f, const struct ocreg_value *v)
{
	int id;

	if (v->state != OCREG_VALUE)
		return NULL;
	if (f->kind == OCREG_KIND_STRINGS)
		return v->text;
	id = f->key ? ocreg_field_find(f->elem, f->key) : -1;
	return id < 0 ? NULL : ocreg_get_string(v->object, (unsigned) id);
}

ptrdiff_t ocreg_find(const struct ocreg_object *o, unsigned field, const char *key)
{
	for (size_t i = 0; key && i < ocreg_count(o, field); i++) {
		const struct ocreg_value *v = item(o, field, OCREG_KINDS_LIST, i);
		const char *k = v ? key_of(ocreg_row(o, field), v) : NULL;

		if (k && strcmp(k, key) == 0)
			return (ptrdiff_t) i;
	}
	return -1;
}

const char *ocreg_map_get(const struct ocreg_object *o, unsigned field, const char *key)
{
	const struct ocreg_value *v = ocreg_slot(o, field, OCREG_KINDS_MAP);
	const struct ocreg_member *m = key && v && v->state == OCREG_VALUE ? ocreg_members_find(v, key, strlen(key)) : NULL;

	return m && m->value.state == OCREG_VALUE ? m->value.text : NULL;
}

int ocreg_map_set(struct ocreg_object *o, unsigned field, const char *key, const char *value)
{
	struct ocreg_value *v = ocreg_slot(o, field, OCREG_KINDS_MAP), text = { .state = OCREG_UNSET };
	size_t n = key ? strlen(key) : 0, n_value = value ? strlen(value) : 0;
	struct ocreg_member *m;
	int r;

	if (!v)
		return OCREG_E_NOFIELD;
	if (!key || ocreg_utf8_check(key, n) != n || (value && ocreg_utf8_check(value, n_value) != n_value))
		return OCREG_E_ARG;
	m = v->state == OCREG_VALUE ? ocreg_members_find(v, key, n) : NULL;
	if (!value) {
		if (m && (ocreg_row(o, field)->flags & OCREG_SECRET))
			ocreg_member_wipe(m);
		if (m)
			ocreg_members_drop(v, m);
		return 0;
	}
	if (m)
		return ocreg_value_set_text(o->tree, &m->value, value, n_value);
	r = ocreg_value_set_text(o->tree, &text, value, n_value);
	if (r < 0)
		return r;
	if (v->state != OCREG_VALUE)
		*v = (struct ocreg_value) { .state = OCREG_VALUE };
	m = ocreg_members_add(o->tree, v, key, n);
	if (!m)
		return OCREG_E_NOMEM;
	m->value = text;
	return 0;
}

const char *ocreg_map_key(const struct ocreg_object *o, unsigned field, size_t i)
{
	const struct ocreg_value *v = ocreg_slot(o, field, OCREG_KINDS_MAP);

	return v && v->state == OCREG_VALUE && i < v->n ? v->members[i].key : NULL;
}
