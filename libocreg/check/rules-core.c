/* SPDX-License-Identifier: Apache-2.0 */
/* Rules of Secret and ConfigMap: what the API server checks with code of its own. */
#include <stdlib.h>
#include "base/base64.h"
#include "base/name.h"
#include "check/checker.h"
#include "check/core.h"

#define DATA_MAX (1024u * 1024)

/* --- keys and values --- */

static bool starts_with(const struct ocreg_member *m, const char *prefix)
{
	return m->n_key >= strlen(prefix) && memcmp(m->key, prefix, strlen(prefix)) == 0;
}

/* What is wrong with a key, NULL if nothing is. */
static const char *key_fault(const struct ocreg_member *m)
{
	static const char allowed[] = "-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

	if (m->n_key == 0)
		return "is empty";
	if (memchr(m->key, '\0', m->n_key) || strspn(m->key, allowed) < m->n_key)
		return "may only have letters, digits, '-', '_' and '.'";
	if (m->n_key > OCREG_NAME_SUBDOMAIN_MAX)
		return "must be no more than 253 characters";
	if (m->n_key == 1 && *m->key == '.')
		return "must not be '.'";
	return starts_with(m, "..") ? "must not start with '..'" : NULL;
}

static const char *key_hint(const struct ocreg_member *m)
{
	const char *colon = memchr(m->key, ':', m->n_key);

	if (!colon)
		return NULL;
	if (m->key[0] == '[' || memchr(colon + 1, ':', m->n_key - (size_t) (colon + 1 - m->key)))
		return "an IPv6 address cannot be written as a key; give the registry a host name";
	return "write two dots for the colon: host..port";
}

static void check_key(struct ocreg_checker *c, const struct ocreg_member *m, const struct ocreg_where *map)
{
	struct ocreg_where at = { .up = map, .key = m->key, .n = m->n_key, .entry = true };
	const char *fault = key_fault(m);
	struct ocreg_buf shown = { 0 };

	if (fault)
		ocreg_report(c, OCREG_RULE_data_key, &at, key_hint(m), "the key %s %s",
			     ocreg_show(&ocreg_raw_field, m->key, m->n_key, &shown), fault);
	ocreg_spelled(c, &shown);
}

/* Bytes that a value in base64 stands for; what cannot be read is reported. */
static size_t check_base64(struct ocreg_checker *c, const struct ocreg_member *m, const struct ocreg_where *map)
{
	struct ocreg_where at = { .up = map, .key = m->key, .n = m->n_key, .entry = true };
	struct ocreg_buf bytes = { 0 };
	size_t offset = 0, n;

	if (m->value.state == OCREG_MISFIT && m->value.text[0] == '"')
		ocreg_report(c, OCREG_RULE_base64, &at, NULL, "the value is not base64");
	if (m->value.state != OCREG_VALUE)
		return 0;
	if (!ocreg_base64_decode(&bytes, m->value.text, m->value.n, &offset))
		ocreg_report(c, OCREG_RULE_base64, &at, NULL, "the value is not base64%s",
			     offset >= m->value.n ? ": it ends too early" : "");
	c->fs->oom |= bytes.oom;
	n = bytes.len;
	ocreg_spelled(c, &bytes);
	return n;
}

static const struct ocreg_value *map_of(const struct ocreg_object *o, unsigned field)
{
	static const struct ocreg_value none = { .state = OCREG_VALUE };

	return o->values[field].state == OCREG_VALUE ? &o->values[field] : &none;
}

static struct ocreg_where place_of(const struct ocreg_object *o, unsigned field)
{
	return (struct ocreg_where) { .key = ocreg_row(o, field)->json, .n = ocreg_row(o, field)->json_len };
}

static void check_size(struct ocreg_checker *c, size_t total, const struct ocreg_where *at)
{
	if (total > DATA_MAX)
		ocreg_report(c, OCREG_RULE_data_size, at, NULL, "the values have %zu bytes, at most %u are allowed", total,
			     DATA_MAX);
}

/* --- Secret --- */

static const char *type_of(const struct ocreg_object *secret)
{
	const char *type = ocreg_get_string(secret, OCREG_F_secret_secret_type);

	return type && *type ? type : "Opaque";
}

static bool is_there(const struct ocreg_object *secret, const char *key)
{
	size_t n = strlen(key);

	return ocreg_members_find(map_of(secret, OCREG_F_secret_data), key, n) ||
	       ocreg_members_find(map_of(secret, OCREG_F_secret_string_data), key, n);
}

/* The keys that a type needs: each of them, or any one; one that must not be empty; one that is JSON. */
static const struct needed {
	const char *type, *key, *instead;
	bool filled, json;
} needed[] = {
	{ "kubernetes.io/tls", "tls.crt", NULL, false, false },
	{ "kubernetes.io/tls", "tls.key", NULL, false, false },
	{ "kubernetes.io/basic-auth", "username", "password", false, false },
	{ "kubernetes.io/basic-auth", "password", "username", false, false },
	{ "kubernetes.io/ssh-auth", "ssh-privatekey", NULL, true, false },
	{ "kubernetes.io/dockerconfigjson", ".dockerconfigjson", NULL, false, true },
	{ "kubernetes.io/dockercfg", ".dockercfg", NULL, false, true },
};

/* Bytes that are written as a list of numbers, which the server takes too. */
static void add_listed(struct ocreg_buf *bytes, const char *p)
{
	while (*p) {
		char *end = NULL;
		unsigned long v = *p >= '0' && *p <= '9' ? strtoul(p, &end, 10) : 0;

		if (end || *p == 'n')
			ocreg_buf_addc(bytes, (char) v);
		p = end ? end : p + (*p == 'n' ? 4 : 1);
	}
}

static bool value_of(const struct ocreg_object *secret, const char *key, struct ocreg_buf *bytes)
{
	const struct ocreg_member *m = ocreg_members_find(map_of(secret, OCREG_F_secret_string_data), key, strlen(key));
	size_t offset;

	if (m && m->value.state == OCREG_MISFIT)
		return false;
	if (m) {
		ocreg_buf_add(bytes, m->value.text ? m->value.text : "", m->value.n);
		return true;
	}
	m = ocreg_members_find(map_of(secret, OCREG_F_secret_data), key, strlen(key));
	if (m && m->value.state == OCREG_VALUE)
		return ocreg_base64_decode(bytes, m->value.text, m->value.n, &offset);
	if (m && m->value.state == OCREG_MISFIT && m->value.text[0] == '[')
		add_listed(bytes, m->value.text);
	return m && (m->value.state == OCREG_NULL || m->value.text[0] == '[');
}

static bool is_json_object(struct ocreg_checker *c, const struct ocreg_buf *b)
{
	const struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_buf out = { 0 };
	struct ocreg_printer p;
	bool ok = false;
	int r;

	ocreg_printer_init(&p, &out, OCREG_FORMAT_JSON);
	r = b->len ? ocreg_json_read(b->data, b->len, &limits, &p.sink, NULL) : OCREG_E_SYNTAX;
	if (r == 0 && out.len)
		ok = out.data[0] == '{' || strcmp(out.data, "null") == 0;
	c->fs->oom |= out.oom || r == OCREG_E_NOMEM;
	ocreg_spelled(c, &out);
	return ok;
}

static void check_needed(struct ocreg_checker *c, const struct ocreg_object *o, const struct needed *k,
			 const struct ocreg_where *data)
{
	struct ocreg_where at = { .up = data, .key = k->key, .n = strlen(k->key), .entry = true };
	struct ocreg_buf bytes = { 0 };
	bool there = is_there(o, k->key), readable = there && value_of(o, k->key, &bytes);

	if (!there && !(k->instead && is_there(o, k->instead)))
		ocreg_report(c, OCREG_RULE_secret_keys, &at, NULL, "a Secret of type %s needs the key %s", k->type, k->key);
	else if (k->filled && readable && !bytes.len)
		ocreg_report(c, OCREG_RULE_secret_keys, &at, NULL, "the key %s of a Secret of type %s is empty", k->key, k->type);
	else if (k->json && readable && !bytes.oom && !is_json_object(c, &bytes))
		ocreg_report(c, OCREG_RULE_docker_config, &at, NULL, "the value of %s is not a JSON object", k->key);
	c->fs->oom |= bytes.oom;
	ocreg_spelled(c, &bytes);
}

static void check_account(struct ocreg_checker *c, const struct ocreg_object *o)
{
	static const char key[] = "kubernetes.io/service-account.name";
	const struct ocreg_object *meta = ocreg_get_object(o, OCREG_F_secret_metadata);
	const char *name = meta ? ocreg_map_get(meta, OCREG_F_object_meta_annotations, key) : NULL;
	struct ocreg_where root = { .key = "metadata", .n = 8 }, map = { .up = &root, .key = "annotations", .n = 11 };
	struct ocreg_where at = { .up = &map, .key = key, .n = strlen(key), .entry = true };

	if (strcmp(type_of(o), "kubernetes.io/service-account-token") == 0 && (!name || !*name))
		ocreg_report(c, OCREG_RULE_secret_keys, &at, "add the annotation with the name of the account",
			     "the token's Secret does not say which service account it is for");
}

/* Whether two Secrets have the same bytes under the same keys. */
static bool same_values(struct ocreg_checker *c, const struct ocreg_object *a, const struct ocreg_object *b)
{
	static const unsigned fields[] = { OCREG_F_secret_data, OCREG_F_secret_string_data };
	bool same = true;

	for (size_t k = 0; same && k < 2; k++)
		for (uint32_t i = 0; same && i < map_of(a, fields[k])->n; i++) {
			const char *key = map_of(a, fields[k])->members[i].key;
			struct ocreg_buf x = { 0 }, y = { 0 };

			same = value_of(a, key, &x) && value_of(b, key, &y) && x.len == y.len &&
			       (!x.len || memcmp(x.data, y.data, x.len) == 0);
			ocreg_spelled(c, &x);
			ocreg_spelled(c, &y);
		}
	return same;
}

static void secret_update(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old)
{
	struct ocreg_where type = place_of(o, OCREG_F_secret_secret_type), data = place_of(o, OCREG_F_secret_data);

	if (strcmp(type_of(o), type_of(old)) != 0)
		ocreg_report(c, OCREG_RULE_secret_type, &type, NULL, "the Secret is of type %s, which cannot be changed",
			     type_of(old));
	if (!ocreg_get_bool(old, OCREG_F_secret_immutable))
		return;
	ocreg_check_still_immutable(c, o, OCREG_F_secret_immutable);
	if (!same_values(c, o, old) || !same_values(c, old, o))
		ocreg_report(c, OCREG_RULE_immutable, &data, NULL, "the values of an immutable Secret cannot be changed");
}

void ocreg_check_still_immutable(struct ocreg_checker *c, const struct ocreg_object *o, unsigned field)
{
	struct ocreg_where at = place_of(o, field);

	if (!ocreg_get_bool(o, field))
		ocreg_report(c, OCREG_RULE_immutable, &at, NULL, "immutable cannot be taken back");
}

static void check_secret(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			 const struct ocreg_where *up)
{
	const struct ocreg_value *data = map_of(o, OCREG_F_secret_data), *text = map_of(o, OCREG_F_secret_string_data);
	struct ocreg_where at = place_of(o, OCREG_F_secret_data);
	size_t total = 0;

	(void) up;
	(void) old;
	for (uint32_t i = 0; i < data->n; i++) {
		size_t n = check_base64(c, &data->members[i], &at);

		if (ocreg_members_find(text, data->members[i].key, data->members[i].n_key))
			continue;
		check_key(c, &data->members[i], &at);
		total += n;
	}
	for (uint32_t i = 0; i < text->n; i++) {
		check_key(c, &text->members[i], &at);
		total += text->members[i].value.state == OCREG_VALUE ? text->members[i].value.n : 0;
	}
	check_size(c, total, &at);
	for (size_t i = 0; i < sizeof(needed) / sizeof(needed[0]); i++)
		if (strcmp(type_of(o), needed[i].type) == 0)
			check_needed(c, o, &needed[i], &at);
	check_account(c, o);
	ocreg_check_finalizers(c, ocreg_get_object(o, OCREG_F_secret_metadata));
	if (c->options->old)
		secret_update(c, o, c->options->old);
}

/* --- ConfigMap --- */

/* Text by text, bytes by bytes. */
static bool same_entry(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *a,
		       const struct ocreg_value *b)
{
	struct ocreg_buf x = { 0 }, y = { 0 };
	size_t offset;
	bool same;

	if (f->format != OCREG_VALUE_BASE64 || a->state != OCREG_VALUE || b->state != OCREG_VALUE)
		return ocreg_value_equal(ocreg_element_field(f), a, b);
	same = ocreg_base64_decode(&x, a->text, a->n, &offset) && ocreg_base64_decode(&y, b->text, b->n, &offset) &&
	       x.len == y.len && (!x.len || memcmp(x.data, y.data, x.len) == 0);
	ocreg_spelled(c, &x);
	ocreg_spelled(c, &y);
	return same;
}

static bool same_entries(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *a,
			 const struct ocreg_value *b)
{
	bool same = a->n == b->n;

	for (uint32_t i = 0; same && i < a->n; i++) {
		const struct ocreg_member *m = &a->members[i], *other = ocreg_members_find_near(b, i, m->key, m->n_key);

		same = other && same_entry(c, f, &m->value, &other->value);
	}
	return same;
}

static void config_map_update(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old)
{
	static const unsigned fields[] = { OCREG_F_config_map_data, OCREG_F_config_map_binary_data };

	if (!ocreg_get_bool(old, OCREG_F_config_map_immutable))
		return;
	ocreg_check_still_immutable(c, o, OCREG_F_config_map_immutable);
	for (size_t i = 0; i < 2; i++) {
		struct ocreg_where at = place_of(o, fields[i]);

		if (!same_entries(c, ocreg_row(o, fields[i]), map_of(o, fields[i]), map_of(old, fields[i])) ||
		    (fields[i] == OCREG_F_config_map_binary_data && ocreg_has(o, fields[i]) != ocreg_has(old, fields[i])))
			ocreg_report(c, OCREG_RULE_immutable, &at, NULL,
				     "the values of an immutable ConfigMap cannot be changed");
	}
}

static void check_config_map(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			     const struct ocreg_where *up)
{
	const struct ocreg_value *data = map_of(o, OCREG_F_config_map_data), *binary = map_of(o, OCREG_F_config_map_binary_data);
	struct ocreg_where at = place_of(o, OCREG_F_config_map_data), at_binary = place_of(o, OCREG_F_config_map_binary_data);
	size_t total = 0;

	(void) old;
	for (uint32_t i = 0; i < data->n; i++) {
		const struct ocreg_member *m = &data->members[i];
		struct ocreg_where here = { .up = &at, .key = m->key, .n = m->n_key, .entry = true };

		check_key(c, m, &at);
		if (ocreg_members_find(binary, m->key, m->n_key))
			ocreg_report(c, OCREG_RULE_data_twice, &here, NULL, "the key stands in binaryData too");
		total += m->value.state == OCREG_VALUE ? m->value.n : 0;
	}
	for (uint32_t i = 0; i < binary->n; i++) {
		check_key(c, &binary->members[i], &at_binary);
		total += check_base64(c, &binary->members[i], &at_binary);
	}
	check_size(c, total, up);
	ocreg_check_finalizers(c, ocreg_get_object(o, OCREG_F_config_map_metadata));
	if (c->options->old)
		config_map_update(c, o, c->options->old);
}

/* --- all of them --- */

void ocreg_check_finalizers(struct ocreg_checker *c, const struct ocreg_object *meta)
{
	static const char *const known[] = { "kubernetes", "orphan", "foregroundDeletion" };
	struct ocreg_where root = { .key = "metadata", .n = 8 }, list = { .up = &root, .key = "finalizers", .n = 10 };

	for (uint32_t i = 0; meta && i < map_of(meta, OCREG_F_object_meta_finalizers)->n; i++) {
		const struct ocreg_value *v = &map_of(meta, OCREG_F_object_meta_finalizers)->items[i];
		const char *s = v->state == OCREG_NULL ? "" : v->text;
		struct ocreg_where at = { .up = &list, .n = i };
		bool ok = v->state == OCREG_MISFIT || strchr(s, '/');

		for (size_t k = 0; !ok && k < sizeof(known) / sizeof(known[0]); k++)
			ok = strcmp(s, known[k]) == 0;
		if (!ok)
			ocreg_report(c, OCREG_RULE_finalizer, &at, NULL, "the finalizer does not say whose it is");
	}
}

const struct ocreg_type_rule ocreg_core_rules[] = {
	{ OCREG_TYPE_secret, OCREG_EARLY, check_secret },
	{ OCREG_TYPE_config_map, OCREG_EARLY, check_config_map },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
