/* SPDX-License-Identifier: Apache-2.0 */
/* Equality, and the merge patch between two values. */
#include "base/error.h"
#include "model/object.h"

bool ocreg_equal(const struct ocreg_object *a, const struct ocreg_object *b)
{
	if (a == b)
		return true;
	if (!a || !b || a->type != b->type || a->unknown.n != b->unknown.n)
		return false;
	for (unsigned i = 0; i < a->type->n_fields; i++)
		if (!ocreg_value_equal(ocreg_row(a, i), &a->values[i], &b->values[i]))
			return false;
	for (uint32_t i = 0; i < a->unknown.n; i++) {
		const struct ocreg_member *m = &a->unknown.members[i];
		const struct ocreg_member *o = ocreg_members_find_near(&b->unknown, i, m->key, m->n_key);

		if (!o || !ocreg_value_equal(&ocreg_raw_field, &m->value, &o->value))
			return false;
	}
	return true;
}

/* A merge patch knows two answers: a value, or null for "not there". */
static bool absent(const struct ocreg_value *v)
{
	return !v || v->state == OCREG_UNSET || v->state == OCREG_NULL;
}

static int diff_value(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b,
		      struct ocreg_printer *p)
{
	if (absent(b)) {
		ocreg_print_null(p);
		return 0;
	}
	if (a && a->state == OCREG_VALUE && b->state == OCREG_VALUE)
		return ocreg_kinds[f->kind].diff(f, a, b, p);
	if (a && a->state == OCREG_MISFIT && b->state == OCREG_MISFIT)
		return ocreg_raw_diff(a->text, a->n, b->text, b->n, p);
	ocreg_value_print(f, b, p, 0);
	return 0;
}

/* What a patch can change: null and unset are one to it, but for a null that is to go. */
static bool differs(const struct ocreg_field *f, const struct ocreg_value *a, const struct ocreg_value *b)
{
	bool was = a && a->state != OCREG_UNSET;

	if (absent(b))
		return was && (!b || b->state == OCREG_UNSET || a->state != OCREG_NULL);
	return !a || !ocreg_value_equal(f, a, b);
}

int ocreg_members_diff(const struct ocreg_field *elem, const struct ocreg_value *a, const struct ocreg_value *b,
		       struct ocreg_printer *p)
{
	int r = 0;

	for (uint32_t i = 0; r == 0 && i < a->n; i++) {
		const struct ocreg_member *was = &a->members[i];

		if (ocreg_members_find_near(b, i, was->key, was->n_key))
			continue;
		ocreg_print_key(p, was->key, was->n_key);
		ocreg_print_null(p);
	}
	for (uint32_t i = 0; r == 0 && i < b->n; i++) {
		const struct ocreg_member *is = &b->members[i], *was = ocreg_members_find_near(a, i, is->key, is->n_key);

		if (!differs(elem, was ? &was->value : NULL, &is->value))
			continue;
		ocreg_print_key(p, is->key, is->n_key);
		r = diff_value(elem, was ? &was->value : NULL, &is->value, p);
	}
	return r;
}

int ocreg_object_diff(const struct ocreg_object *a, const struct ocreg_object *b, struct ocreg_printer *p)
{
	int r = 0;

	ocreg_print_begin_map(p);
	for (unsigned i = 0; r == 0 && i < a->type->n_fields; i++) {
		const struct ocreg_field *f = ocreg_row(a, i);

		if (!differs(f, &a->values[i], &b->values[i]))
			continue;
		ocreg_print_key(p, f->json, f->json_len);
		r = diff_value(f, &a->values[i], &b->values[i], p);
	}
	if (r == 0)
		r = ocreg_members_diff(&ocreg_raw_field, &a->unknown, &b->unknown, p);
	ocreg_print_end_map(p);
	return r;
}

int ocreg_diff(const struct ocreg_object *from, const struct ocreg_object *to, char **ret, struct ocreg_error **reterr)
{
	struct ocreg_buf out = { 0 };
	struct ocreg_printer p;
	char *text;
	int r;

	if (!from || !to || !ret || from->type != to->type)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "compare two objects of one type",
				  "the objects are of different types");
	ocreg_printer_init(&p, &out, OCREG_FORMAT_JSON);
	r = ocreg_object_diff(from, to, &p);
	text = r == 0 ? ocreg_buf_take(&out, NULL) : NULL;
	ocreg_buf_done(&out);
	if (!text)
		return ocreg_fail_oom(reterr);
	*ret = text;
	return 0;
}
