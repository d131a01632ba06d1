/* SPDX-License-Identifier: Apache-2.0 */
#include "model/strict.h"

void ocreg_path_add_key(struct ocreg_buf *path, const char *key, size_t n)
{
	if (path->len)
		ocreg_buf_addc(path, '.');
	ocreg_buf_add(path, key, n);
}

static int misfit_in_items(const struct ocreg_value *list, struct ocreg_buf *path)
{
	for (uint32_t i = 0; i < list->n; i++) {
		const struct ocreg_value *v = &list->items[i];
		size_t len = path->len;
		int r = 0;

		ocreg_buf_addf(path, "[%u]", i);
		if (v->state == OCREG_MISFIT)
			r = OCREG_E_TYPE;
		else if (v->state == OCREG_VALUE)
			r = ocreg_first_misfit(v->object, path);
		if (r < 0)
			return r;
		ocreg_buf_cut(path, len);
	}
	return 0;
}

static int misfit_in_texts(const struct ocreg_value *v, bool map, struct ocreg_buf *path)
{
	for (uint32_t i = 0; i < v->n; i++) {
		if ((map ? &v->members[i].value : &v->items[i])->state != OCREG_MISFIT)
			continue;
		if (map)
			ocreg_path_add_key(path, v->members[i].key, v->members[i].n_key);
		else
			ocreg_buf_addf(path, "[%u]", i);
		return OCREG_E_TYPE;
	}
	return 0;
}

static int misfit_in_value(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_buf *path)
{
	if (v->state == OCREG_MISFIT)
		return OCREG_E_TYPE;
	if (v->state != OCREG_VALUE)
		return 0;
	if (f->kind == OCREG_KIND_OBJECT)
		return ocreg_first_misfit(v->object, path);
	if (f->kind == OCREG_KIND_OBJECTS)
		return misfit_in_items(v, path);
	if (f->kind == OCREG_KIND_STRINGS || (OCREG_KINDS_MAP & (1u << f->kind)))
		return misfit_in_texts(v, f->kind != OCREG_KIND_STRINGS, path);
	return 0;
}

int ocreg_first_misfit(const struct ocreg_object *o, struct ocreg_buf *path)
{
	for (unsigned i = 0; i < o->type->n_fields; i++) {
		size_t len = path->len;
		int r;

		ocreg_path_add_key(path, ocreg_row(o, i)->json, ocreg_row(o, i)->json_len);
		r = misfit_in_value(ocreg_row(o, i), &o->values[i], path);
		if (r < 0)
			return r;
		ocreg_buf_cut(path, len);
	}
	if (o->unknown.n) {
		ocreg_path_add_key(path, o->unknown.members[0].key, o->unknown.members[0].n_key);
		return OCREG_E_UNKNOWN;
	}
	if (!o->duplicates)
		return 0;
	if (o->duplicates->map)
		ocreg_path_add_key(path, o->duplicates->map->json, o->duplicates->map->json_len);
	ocreg_path_add_key(path, o->duplicates->key, strlen(o->duplicates->key));
	return OCREG_E_DUPLICATE;
}
