/* SPDX-License-Identifier: Apache-2.0 */
#include "base/error.h"
#include "model/object.h"

/* Give v the default of its row: an object of one member, read as the owner's type, has it in place. */
static int set_default(struct ocreg_object *o, unsigned i)
{
	const struct ocreg_field *f = ocreg_row(o, i);
	struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_object *made = ocreg_object_new(o->tree, o->type);
	struct ocreg_buf text = { 0 };
	int r;

	ocreg_buf_addf(&text, "{\"%s\":%s}", f->json, f->fallback);
	r = made && !text.oom ? ocreg_decode_into(made, text.data, text.len, OCREG_FORMAT_JSON, &limits, NULL) : OCREG_E_NOMEM;
	ocreg_buf_done(&text);
	if (r == 0)
		o->values[i] = made->values[i];
	return r;
}

static int default_items(struct ocreg_value *list)
{
	int r = 0;

	for (uint32_t i = 0; r == 0 && i < list->n; i++)
		if (list->items[i].state == OCREG_VALUE)
			r = ocreg_apply_defaults(list->items[i].object);
	return r;
}

int ocreg_apply_defaults(struct ocreg_object *o)
{
	int r = 0;

	for (unsigned i = 0; o && r == 0 && i < o->type->n_fields; i++) {
		const struct ocreg_field *f = ocreg_row(o, i);
		struct ocreg_value *v = &o->values[i];
		bool missing = v->state == OCREG_UNSET || (v->state == OCREG_NULL && !(f->flags & OCREG_NULLABLE));

		if (missing && f->fallback)
			r = set_default(o, i);
		if (r < 0 || v->state != OCREG_VALUE)
			continue;
		if (f->kind == OCREG_KIND_OBJECT)
			r = ocreg_apply_defaults(v->object);
		else if (f->kind == OCREG_KIND_OBJECTS)
			r = default_items(v);
	}
	return r;
}
