/* SPDX-License-Identifier: Apache-2.0 */
/* Entries of Secrets and ConfigMaps, by themselves and as typed views. */
#include <ocreg/view.h>
#include "base/base64.h"
#include "base/error.h"
#include "base/utf8.h"
#include "model/object.h"

/* Where a kind has its entries; text wins. */
static const struct holder {
	uint16_t type, bytes, text;
	bool secret;
} holders[] = {
	{ OCREG_TYPE_secret, OCREG_F_secret_data, OCREG_F_secret_string_data, true },
	{ OCREG_TYPE_config_map, OCREG_F_config_map_binary_data, OCREG_F_config_map_data, false },
};

static const struct holder *holder_of(const struct ocreg_object *o)
{
	for (size_t i = 0; o && i < sizeof(holders) / sizeof(holders[0]); i++)
		if (o->type == ocreg_schema(holders[i].type))
			return &holders[i];
	return NULL;
}

static int not_a_holder(struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_KIND, NULL, "give a Secret or a ConfigMap", "the object has no entries");
}

static int fail_entry(struct ocreg_error **reterr, int code, const struct holder *h, const char *key, bool text, const char *what)
{
	const struct ocreg_field *f = &ocreg_schema(h->type)->fields[text ? h->text : h->bytes];
	struct ocreg_buf path = { 0 };
	int r;

	ocreg_buf_addf(&path, "%s[%s]", f->json, key);
	r = path.oom ? ocreg_fail_oom(reterr) : ocreg_fail(reterr, code, path.data, NULL, "%s", what);
	ocreg_buf_done(&path);
	return r;
}

static const struct ocreg_member *find(const struct ocreg_object *o, unsigned field, const char *key)
{
	return o->values[field].state == OCREG_VALUE ? ocreg_members_find(&o->values[field], key, strlen(key)) : NULL;
}

/* The bytes of the entry in `out`; 0 if it is there, 1 if not. */
static int read_entry(const struct ocreg_object *o, const struct holder *h, const char *key, struct ocreg_buf *out,
		      struct ocreg_error **reterr)
{
	const struct ocreg_member *text = find(o, h->text, key), *m = text ? text : find(o, h->bytes, key);
	size_t offset;

	if (!m)
		return 1;
	if (m->value.state == OCREG_MISFIT)
		return fail_entry(reterr, OCREG_E_INVALID, h, key, text, "the value is not text, or has a NUL character");
	if (m->value.state == OCREG_VALUE && text)
		ocreg_buf_add(out, m->value.text, m->value.n);
	else if (m->value.state == OCREG_VALUE && !ocreg_base64_decode(out, m->value.text, m->value.n, &offset))
		return fail_entry(reterr, OCREG_E_INVALID, h, key, false, "the value is not base64");
	ocreg_buf_add(out, "", 0);
	return out->oom ? ocreg_fail_oom(reterr) : 0;
}

bool ocreg_entry_has(const struct ocreg_object *o, const char *key)
{
	const struct holder *h = holder_of(o);

	return h && key && (find(o, h->text, key) || find(o, h->bytes, key));
}

int ocreg_entry_get(const struct ocreg_object *o, const char *key, char **ret, size_t *retsize, struct ocreg_error **reterr)
{
	const struct holder *h = holder_of(o);
	struct ocreg_buf out = { 0 };
	char *bytes;
	size_t n;
	int r;

	if (!h)
		return not_a_holder(reterr);
	if (!key || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "no entry is named");
	r = read_entry(o, h, key, &out, reterr);
	if (r == 1)
		r = fail_entry(reterr, OCREG_E_RANGE, h, key, !h->secret, "there is no such entry");
	bytes = r == 0 ? ocreg_buf_take(&out, &n) : NULL;
	if (r == 0 && !bytes)
		r = ocreg_fail_oom(reterr);
	ocreg_buf_done(&out);
	if (r < 0)
		return r;
	*ret = bytes;
	if (retsize)
		*retsize = n;
	return 0;
}

static int remove_from(struct ocreg_object *o, unsigned field, const char *key)
{
	return ocreg_has(o, field) ? ocreg_map_set(o, field, key, NULL) : 0;
}

/* As text where text may be and is: not in a Secret, whose plain text is for people that write one. */
static int write_entry(struct ocreg_object *o, const struct holder *h, const char *key, const char *s, size_t n)
{
	bool as_text = !h->secret && !memchr(s, '\0', n) && ocreg_utf8_check(s, n) == n;
	struct ocreg_buf value = { 0 };
	int r;

	if (as_text)
		ocreg_buf_add(&value, s, n);
	else
		ocreg_base64_encode(&value, s, n);
	ocreg_buf_add(&value, "", 0);
	r = value.oom ? OCREG_E_NOMEM : ocreg_map_set(o, as_text ? h->text : h->bytes, key, value.data);
	ocreg_buf_done(&value);
	return r < 0 ? r : remove_from(o, as_text ? h->bytes : h->text, key);
}

static int fail_write(struct ocreg_error **reterr, int code)
{
	return code == OCREG_E_NOMEM ? ocreg_fail_oom(reterr)
				     : ocreg_fail(reterr, code, NULL, NULL, "the entry's name is not UTF-8");
}

int ocreg_entry_set(struct ocreg_object *o, const char *key, const char *text, size_t len, struct ocreg_error **reterr)
{
	const struct holder *h = holder_of(o);
	int r;

	if (!h)
		return not_a_holder(reterr);
	if (!key || !text)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "no entry is named, or there is no value");
	r = write_entry(o, h, key, text, len);
	return r < 0 ? fail_write(reterr, r) : 0;
}

int ocreg_entry_remove(struct ocreg_object *o, const char *key, struct ocreg_error **reterr)
{
	const struct holder *h = holder_of(o);

	if (!h)
		return not_a_holder(reterr);
	if (!key)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "no entry is named");
	if (remove_from(o, h->text, key) < 0 || remove_from(o, h->bytes, key) < 0)
		return fail_write(reterr, OCREG_E_ARG);
	return 0;
}

/* --- views --- */

static bool is_view(const struct ocreg_type *t)
{
	return t && strcmp(t->header, "credentials") == 0;
}

static int not_a_view(struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_ARG, NULL, "take one of the types of credentials.h", "this is not a type of views");
}

static int read_field(const struct ocreg_object *o, const struct holder *h, struct ocreg_object *view, unsigned i,
		      struct ocreg_error **reterr)
{
	const char *key = ocreg_row(view, i)->json;
	struct ocreg_buf bytes = { 0 };
	int r = read_entry(o, h, key, &bytes, reterr);

	if (r == 0 && (memchr(bytes.data, '\0', bytes.len) || ocreg_utf8_check(bytes.data, bytes.len) != bytes.len))
		r = fail_entry(reterr, OCREG_E_ENCODING, h, key, false, "the value is not text");
	if (r == 0 && ocreg_value_set_text(view->tree, &view->values[i], bytes.data, bytes.len) < 0)
		r = ocreg_fail_oom(reterr);
	ocreg_buf_done(&bytes);
	return r < 0 ? r : 0;
}

int ocreg_view_read(const struct ocreg_object *o, unsigned type, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	const struct holder *h = holder_of(o);
	struct ocreg_object *view;
	int r = 0;

	if (!h)
		return not_a_holder(reterr);
	if (!is_view(ocreg_schema(type)) || !ret)
		return not_a_view(reterr);
	view = ocreg_new(type);
	if (!view)
		return ocreg_fail_oom(reterr);
	for (unsigned i = 0; r == 0 && i < view->type->n_fields; i++)
		r = read_field(o, h, view, i, reterr);
	if (r == 0)
		*ret = view;
	else
		ocreg_unref(view);
	return r;
}

int ocreg_view_write(struct ocreg_object *o, const struct ocreg_object *view, struct ocreg_error **reterr)
{
	const struct holder *h = holder_of(o);
	int r = 0;

	if (!h)
		return not_a_holder(reterr);
	if (!view || !is_view(view->type))
		return not_a_view(reterr);
	for (unsigned i = 0; r == 0 && i < view->type->n_fields; i++) {
		const struct ocreg_value *v = &view->values[i];

		if (v->state == OCREG_VALUE)
			r = write_entry(o, h, ocreg_row(view, i)->json, v->text, v->n);
		else if (v->state == OCREG_NULL)
			r = ocreg_entry_remove(o, ocreg_row(view, i)->json, reterr);
	}
	return r == OCREG_E_NOMEM ? ocreg_fail_oom(reterr) : r;
}
