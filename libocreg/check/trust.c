/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include "base/base64.h"
#include "base/error.h"
#include "base/utf8.h"
#include "check/trust-key.h"
#include "check/trust.h"
#include "model/object.h"

#define MOST_BYTES (1u << 20) /* of a ConfigMap */

static void entry_done(struct ocreg_trust_entry *e)
{
	ocreg_certificates_unref(e->certificates);
	free(e->key);
	free(e->host);
	free(e->text);
	free(e->problem);
	*e = (struct ocreg_trust_entry) { 0 };
}

struct ocreg_trust *ocreg_trust_new(void)
{
	return calloc(1, sizeof(struct ocreg_trust));
}

struct ocreg_trust *ocreg_trust_unref(struct ocreg_trust *t)
{
	if (!t)
		return NULL;
	for (size_t i = 0; i < t->n; i++)
		entry_done(&t->v[i]);
	for (size_t i = 0; i < t->n_removed; i++)
		free(t->removed[i]);
	free(t->removed);
	free(t->v);
	free(t);
	return NULL;
}

static char *copy_of(const char *s, size_t n)
{
	char *copy = malloc(n + 1);

	if (!copy)
		return NULL;
	memcpy(copy, s, n);
	copy[n] = '\0';
	return copy;
}

/* Why it is of no use: its key, or no certificate. */
static bool add_problem(struct ocreg_trust_entry *e, const char *why)
{
	const struct ocreg_certificates *cs = e->certificates;
	const char *guess = cs->n ? NULL : ocreg_pem_guess(e->text, e->n_text);
	struct ocreg_buf b = { 0 };

	if (why)
		ocreg_buf_addf(&b, "the key is not host or host..port: %s", why);
	else if (cs->n == 0)
		ocreg_buf_addf(&b, "there is no certificate: %s",
			       guess         ? guess
			       : cs->n_notes ? cs->notes[0].message
					     : "it is not PEM");
	else
		ocreg_buf_adds(&b, "");
	e->problem = ocreg_buf_take(&b, NULL);
	return e->problem;
}

/* False when out of memory, and nothing is held then. */
static bool entry_init(struct ocreg_trust_entry *e, const char *key, size_t n_key, const char *text, size_t n)
{
	struct ocreg_trust_name name;
	bool ok = ocreg_trust_read_key(key, n_key, &name);

	*e = (struct ocreg_trust_entry) { .port = ok ? name.port : 0, .n_text = n };
	e->key = copy_of(key, n_key);
	e->host = copy_of(key, ok ? name.n_host : 0);
	e->text = copy_of(text, n);
	e->certificates = ocreg_pem_read(text, n);
	if (e->key && e->host && e->text && e->certificates && add_problem(e, ok ? NULL : name.why))
		return true;
	entry_done(e);
	return false;
}

static struct ocreg_trust_entry *slot(struct ocreg_trust *t)
{
	if (t->n == t->cap) {
		size_t cap = t->cap ? t->cap * 2 : 8;
		struct ocreg_trust_entry *v = reallocarray(t->v, cap, sizeof(*v));

		if (!v)
			return NULL;
		t->v = v;
		t->cap = cap;
	}
	return &t->v[t->n];
}

static bool read_entry(struct ocreg_trust *t, const struct ocreg_member *m, bool binary)
{
	struct ocreg_trust_entry *e = slot(t);
	struct ocreg_buf bytes = { 0 };
	size_t offset;
	bool ok;

	if (m->value.state != OCREG_VALUE)
		return true; /* no text: nothing to trust, and validation says so */
	if (!e)
		return false;
	if (binary)
		ocreg_base64_decode(&bytes, m->value.text, m->value.n, &offset);
	ok = !bytes.oom && (binary ? entry_init(e, m->key, m->n_key, bytes.len ? bytes.data : "", bytes.len)
				   : entry_init(e, m->key, m->n_key, m->value.text, m->value.n));
	ocreg_buf_done(&bytes);
	if (!ok)
		return false;
	e->binary = binary;
	t->n++;
	return true;
}

static bool read_entries(struct ocreg_trust *t, const struct ocreg_object *o, unsigned field)
{
	const struct ocreg_value *map = &o->values[field];

	for (uint32_t i = 0; map->state == OCREG_VALUE && i < map->n; i++)
		if (!read_entry(t, &map->members[i], field == OCREG_F_config_map_binary_data))
			return false;
	return true;
}

static int check_config_map(const struct ocreg_object *o, struct ocreg_error **reterr)
{
	if (o && o->type == ocreg_schema(OCREG_TYPE_config_map))
		return 0;
	return ocreg_fail(reterr, OCREG_E_ARG, NULL, "give the ConfigMap that the image configuration names",
			  "the object is not a ConfigMap");
}

int ocreg_trust_read(const struct ocreg_object *config_map, struct ocreg_trust **ret, struct ocreg_error **reterr)
{
	int r = ret ? check_config_map(config_map, reterr) : ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no result");
	struct ocreg_trust *t;

	if (r < 0)
		return r;
	t = ocreg_trust_new();
	if (!t || !read_entries(t, config_map, OCREG_F_config_map_data) ||
	    !read_entries(t, config_map, OCREG_F_config_map_binary_data)) {
		ocreg_trust_unref(t);
		return ocreg_fail_oom(reterr);
	}
	*ret = t;
	return 0;
}

static int write_entry(const struct ocreg_trust_entry *e, struct ocreg_object *o)
{
	struct ocreg_buf b = { 0 };
	int r;

	if (!e->binary) {
		r = ocreg_map_set(o, OCREG_F_config_map_data, e->key, e->text);
		return r < 0 ? r : ocreg_map_set(o, OCREG_F_config_map_binary_data, e->key, NULL);
	}
	ocreg_base64_encode(&b, e->text, e->n_text);
	r = b.oom ? OCREG_E_NOMEM : ocreg_map_set(o, OCREG_F_config_map_binary_data, e->key, b.data);
	ocreg_buf_done(&b);
	return r;
}

static int write_changes(const struct ocreg_trust *t, struct ocreg_object *o)
{
	int r = 0;

	for (size_t i = 0; i < t->n_removed; i++) {
		ocreg_map_set(o, OCREG_F_config_map_data, t->removed[i], NULL);
		ocreg_map_set(o, OCREG_F_config_map_binary_data, t->removed[i], NULL);
	}
	for (size_t i = 0; r == 0 && i < t->n; i++)
		if (t->v[i].changed)
			r = write_entry(&t->v[i], o);
	return r;
}

int ocreg_trust_write(const struct ocreg_trust *t, struct ocreg_object *config_map, struct ocreg_error **reterr)
{
	struct ocreg_object *copy;
	int r = t ? check_config_map(config_map, reterr)
		  : ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no map to write");

	if (r < 0)
		return r;
	copy = ocreg_copy(config_map); /* so that a failure half-way changes nothing */
	r = copy ? write_changes(t, copy) : OCREG_E_NOMEM;
	if (r == 0)
		r = ocreg_assign(config_map, copy);
	ocreg_unref(copy);
	return r < 0 ? ocreg_fail_oom(reterr) : 0;
}

static struct ocreg_trust_entry *find_key(const struct ocreg_trust *t, const char *key)
{
	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->v[i].key, key) == 0)
			return &t->v[i];
	return NULL;
}

const struct ocreg_trust_entry *ocreg_trust_find(const struct ocreg_trust *t, const char *host)
{
	const size_t n = host ? strlen(host) : 0;
	struct ocreg_trust_name name;

	if (!t || !host || !ocreg_trust_read_host(host, n, &name))
		return NULL;
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].port == name.port && strlen(t->v[i].host) == name.n_host &&
		    strncmp(t->v[i].host, host, name.n_host) == 0)
			return &t->v[i];
	return NULL;
}

static int fail_at(struct ocreg_error **reterr, const char *key, unsigned line, const char *hint, const char *message)
{
	struct ocreg_buf path = { 0 };
	int r;

	ocreg_buf_addf(&path, "data[%s]", key);
	r = ocreg_fail(reterr, OCREG_E_INVALID, path.oom ? NULL : path.data, hint, "%s", message);
	if (reterr && line)
		ocreg_error_at(*reterr, line, 1);
	ocreg_buf_done(&path);
	return r;
}

/* Only certificates go in. */
static int check_text(const struct ocreg_trust_entry *e, struct ocreg_error **reterr)
{
	const struct ocreg_certificates *cs = e->certificates;

	if (e->n_text > MOST_BYTES)
		return ocreg_fail(reterr, OCREG_E_LIMIT, NULL, "leave out what the registry's certificate does not need",
				  "the text has %zu bytes; a ConfigMap holds at most %u", e->n_text, MOST_BYTES);
	if (cs->n_notes)
		return fail_at(reterr, e->key, cs->notes[0].line,
			       cs->notes[0].flaw == OCREG_PEM_KEY
				       ? "leave the key out: what is in the map is copied to every node"
				       : "give certificates in PEM, whole and nothing else",
			       cs->notes[0].message);
	if (cs->n == 0)
		return fail_at(reterr, e->key, 0, ocreg_pem_guess(e->text, e->n_text), "there is no certificate in the text");
	if (memchr(e->text, 0, e->n_text) || ocreg_utf8_check(e->text, e->n_text) < e->n_text)
		return fail_at(reterr, e->key, 0, "store the text as UTF-8", "the text between the certificates is not UTF-8");
	return 0;
}

/* An entry that is not in the map yet, of text that may go in. */
static int make(const char *host, const char *text, size_t len, struct ocreg_trust_entry *ret, struct ocreg_error **reterr)
{
	char *key = NULL;
	int r;

	if (!text)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no text");
	r = ocreg_trust_key(host, &key, reterr);
	if (r == 0 && !entry_init(ret, key, strlen(key), text, len))
		r = ocreg_fail_oom(reterr);
	ocreg_free(key);
	if (r < 0)
		return r;
	ret->changed = true;
	r = check_text(ret, reterr);
	if (r < 0)
		entry_done(ret);
	return r;
}

static int put(struct ocreg_trust *t, struct ocreg_trust_entry *e, struct ocreg_error **reterr)
{
	struct ocreg_trust_entry *there = find_key(t, e->key), *at = there ? there : slot(t);

	if (!at) {
		entry_done(e);
		return ocreg_fail_oom(reterr);
	}
	if (there)
		entry_done(there);
	else
		t->n++;
	*at = *e;
	return 0;
}

int ocreg_trust_add(struct ocreg_trust *t, const char *host, const char *text, size_t len, struct ocreg_error **reterr)
{
	struct ocreg_trust_entry e;
	int r = t ? make(host, text, len, &e, reterr) : ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no map");

	if (r < 0)
		return r;
	if (find_key(t, e.key)) {
		entry_done(&e);
		return ocreg_fail(reterr, OCREG_E_EXISTS, NULL, "replace it, or merge the certificates into it",
				  "%s has an entry already", host);
	}
	return put(t, &e, reterr);
}

static int fail_missing(const char *host, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_NOTFOUND, NULL, NULL, "%s has no entry", host);
}

int ocreg_trust_replace(struct ocreg_trust *t, const char *host, const char *text, size_t len, struct ocreg_error **reterr)
{
	struct ocreg_trust_entry e;
	int r = t ? make(host, text, len, &e, reterr) : ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no map");

	if (r < 0)
		return r;
	if (!find_key(t, e.key)) {
		entry_done(&e);
		return fail_missing(host, reterr);
	}
	return put(t, &e, reterr);
}

static void add_pem(struct ocreg_buf *b, const struct ocreg_certificate *c)
{
	struct ocreg_buf line = { 0 };

	ocreg_base64_encode(&line, c->der, c->n_der);
	ocreg_buf_adds(b, "-----BEGIN CERTIFICATE-----\n");
	for (size_t i = 0; i < line.len; i += 64) {
		ocreg_buf_add(b, line.data + i, line.len - i < 64 ? line.len - i : 64);
		ocreg_buf_addc(b, '\n');
	}
	ocreg_buf_adds(b, "-----END CERTIFICATE-----\n");
	b->oom |= line.oom;
	ocreg_buf_done(&line);
}

/* The text of an entry, and behind it those certificates that it lacks. */
static void join(const struct ocreg_trust_entry *e, const struct ocreg_certificates *more, struct ocreg_buf *b)
{
	ocreg_buf_add(b, e->text, e->n_text);
	for (size_t i = 0; i < more->n; i++) {
		if (ocreg_pem_has(e->certificates, more->v[i].fingerprint))
			continue;
		if (b->len && b->data[b->len - 1] != '\n')
			ocreg_buf_addc(b, '\n');
		add_pem(b, &more->v[i]);
	}
}

int ocreg_trust_merge(struct ocreg_trust *t, const char *host, const char *text, size_t len, struct ocreg_error **reterr)
{
	struct ocreg_trust_entry more, joined, *there;
	struct ocreg_buf b = { 0 };
	int r = t ? make(host, text, len, &more, reterr) : ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no map");

	if (r < 0)
		return r;
	there = find_key(t, more.key);
	if (!there)
		return put(t, &more, reterr);
	join(there, more.certificates, &b);
	if (b.oom || !entry_init(&joined, more.key, strlen(more.key), b.data, b.len)) {
		r = ocreg_fail_oom(reterr);
	} else if (b.len == there->n_text) {
		entry_done(&joined);
	} else {
		joined.changed = true;
		joined.binary = there->binary;
		r = put(t, &joined, reterr);
	}
	entry_done(&more);
	ocreg_buf_done(&b);
	return r;
}

static bool note_removed(struct ocreg_trust *t, const char *key)
{
	char *copy;

	if (t->n_removed == t->cap_removed) {
		size_t cap = t->cap_removed ? t->cap_removed * 2 : 4;
		char **more = reallocarray(t->removed, cap, sizeof(*more));

		if (!more)
			return false;
		t->removed = more;
		t->cap_removed = cap;
	}
	copy = copy_of(key, strlen(key));
	if (!copy)
		return false;
	t->removed[t->n_removed++] = copy;
	return true;
}

int ocreg_trust_remove(struct ocreg_trust *t, const char *host, struct ocreg_error **reterr)
{
	struct ocreg_trust_entry *e;
	size_t i;

	if (!t || !host)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, t ? "there is no host" : "there is no map");
	e = find_key(t, host);
	if (!e)
		e = (struct ocreg_trust_entry *) ocreg_trust_find(t, host);
	if (!e)
		return fail_missing(host, reterr);
	if (!note_removed(t, e->key))
		return ocreg_fail_oom(reterr);
	i = (size_t) (e - t->v);
	entry_done(e);
	memmove(e, e + 1, (--t->n - i) * sizeof(*e));
	return 0;
}
