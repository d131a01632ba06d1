/* SPDX-License-Identifier: Apache-2.0 */
#include "base/error.h"
#include "model/object.h"

/* kubectl keeps a copy of what it applied there, secrets included. */
static const char last_applied[] = "kubectl.kubernetes.io/last-applied-configuration";

bool ocreg_hides_entry(const struct ocreg_field *f, const char *key, size_t n)
{
	const struct ocreg_field *annotations = ocreg_schema(OCREG_TYPE_object_meta)->fields + OCREG_F_object_meta_annotations;

	return f == annotations && n == sizeof(last_applied) - 1 && memcmp(key, last_applied, n) == 0;
}

static void print_annotations(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_printer *p)
{
	ocreg_print_begin_map(p);
	for (uint32_t i = 0; i < v->n; i++) {
		const struct ocreg_member *m = &v->members[i];

		ocreg_print_key(p, m->key, m->n_key);
		if (ocreg_hides_entry(f, m->key, m->n_key))
			ocreg_print_redacted(p);
		else
			ocreg_value_print(ocreg_element_field(f), &m->value, p, OCREG_ENCODE_REDACT);
	}
	ocreg_print_end_map(p);
}

static void print_member(const struct ocreg_object *o, unsigned i, struct ocreg_printer *p, unsigned flags)
{
	const struct ocreg_field *f = ocreg_row(o, i);
	const struct ocreg_value *v = &o->values[i];
	bool meta = o->type == ocreg_schema(OCREG_TYPE_object_meta);

	if (v->state == OCREG_UNSET)
		return;
	if ((flags & OCREG_ENCODE_NO_MANAGED_FIELDS) && meta && i == OCREG_F_object_meta_managed_fields)
		return;
	ocreg_print_key(p, f->json, f->json_len);
	if ((flags & OCREG_ENCODE_REDACT) && meta && i == OCREG_F_object_meta_annotations && v->state == OCREG_VALUE)
		print_annotations(f, v, p);
	else
		ocreg_value_print(f, v, p, flags);
}

void ocreg_object_print(const struct ocreg_object *o, struct ocreg_printer *p, unsigned flags)
{
	bool hide = o->unknown.n && (flags & OCREG_ENCODE_REDACT) && ocreg_hides_unknown(o->type);

	ocreg_print_begin_map(p);
	for (unsigned i = 0; i < o->type->n_fields; i++)
		print_member(o, i, p, flags);
	for (uint32_t i = 0; i < o->unknown.n; i++) {
		ocreg_print_key(p, o->unknown.members[i].key, o->unknown.members[i].n_key);
		if (hide)
			ocreg_print_redacted(p);
		else
			ocreg_value_print(&ocreg_raw_field, &o->unknown.members[i].value, p, flags);
	}
	ocreg_print_end_map(p);
}

int ocreg_encode(const struct ocreg_object *o, enum ocreg_format format, unsigned flags, char **ret, size_t *retlen,
		 struct ocreg_error **reterr)
{
	struct ocreg_buf out = { 0 };
	struct ocreg_printer p;
	char *text;

	if (!o || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no object to write");
	ocreg_printer_init(&p, &out, format == OCREG_FORMAT_ANY ? OCREG_FORMAT_JSON : format);
	ocreg_object_print(o, &p, flags);
	text = ocreg_buf_take(&out, retlen);
	if (!text)
		return ocreg_fail_oom(reterr);
	*ret = text;
	return 0;
}
