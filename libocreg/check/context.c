/* SPDX-License-Identifier: Apache-2.0 */
/* The objects around, collected from many texts: few are kept however many there are. */
#include <stdlib.h>
#include <ocreg/lint.h>
#include "base/error.h"
#include "model/documents.h"

struct ocreg_context {
	const struct ocreg_object **objects;
	size_t n, cap;
	bool all, any; /* of the text at hand: take all; there is one of a known kind */
};

/* Where the operator looks. */
static const char *const namespaces[] = { "openshift-image-registry", "openshift-config", "openshift-config-managed",
					  "kube-system" };

int ocreg_context_new(struct ocreg_context **ret, struct ocreg_error **reterr)
{
	struct ocreg_context *c;

	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the result");
	c = calloc(1, sizeof(*c));
	if (!c)
		return ocreg_fail_oom(reterr);
	*ret = c;
	return 0;
}

struct ocreg_context *ocreg_context_unref(struct ocreg_context *c)
{
	if (!c)
		return NULL;
	for (size_t i = 0; i < c->n; i++)
		ocreg_unref((struct ocreg_object *) (uintptr_t) c->objects[i]);
	free(c->objects);
	free(c);
	return NULL;
}

size_t ocreg_context_count(const struct ocreg_context *c)
{
	return c ? c->n : 0;
}

const struct ocreg_object *const *ocreg_context_objects(const struct ocreg_context *c)
{
	return c ? c->objects : NULL;
}

static struct ocreg_word meta_word(const struct ocreg_object *o, unsigned member)
{
	int id = ocreg_field_find(ocreg_type_of(o), "metadata");
	const struct ocreg_object *meta = ocreg_get_object(o, (unsigned) id);
	const char *s = meta ? ocreg_get_string(meta, member) : NULL;

	return (struct ocreg_word) { s, s ? strlen(s) : 0 };
}

static bool same_word(const struct ocreg_word *a, const struct ocreg_word *b)
{
	return a->n == b->n && (!a->n || memcmp(a->s, b->s, a->n) == 0);
}

static bool has(const struct ocreg_context *c, unsigned type, const struct ocreg_word *ns, const struct ocreg_word *name)
{
	for (size_t i = 0; i < c->n; i++) {
		struct ocreg_word is = meta_word(c->objects[i], OCREG_F_object_meta_name);
		struct ocreg_word in = meta_word(c->objects[i], OCREG_F_object_meta_ns);

		if (ocreg_type_of(c->objects[i]) == type && same_word(&is, name) && same_word(&in, ns))
			return true;
	}
	return false;
}

/* Whether the operator may look at an object of that name. */
static bool matters(const struct ocreg_context *c, unsigned type, const struct ocreg_word *ns, const struct ocreg_word *name)
{
	const struct ocreg_resource *r = ocreg_resource_of_type(type);
	bool there = false;

	for (size_t i = 0; r->namespaced && i < sizeof(namespaces) / sizeof(namespaces[0]); i++)
		there |= ocreg_word_is(ns, namespaces[i]);
	if (!r->namespaced)
		there = !r->fixed_name || ocreg_word_is(name, r->fixed_name);
	return (there || c->all) && !has(c, type, ns, name);
}

static bool wanted(void *data, unsigned type, const struct ocreg_sniff *is)
{
	struct ocreg_context *c = data;

	c->any |= type != 0;
	return type && (!is->named || matters(c, type, &is->ns, &is->name));
}

static int add(struct ocreg_context *c, struct ocreg_object *o, struct ocreg_error **reterr)
{
	size_t cap = c->cap ? c->cap * 2 : 8;
	struct ocreg_word name = meta_word(o, OCREG_F_object_meta_name), ns = meta_word(o, OCREG_F_object_meta_ns);
	const struct ocreg_object **more;

	if (!matters(c, ocreg_type_of(o), &ns, &name))
		return 0;
	more = c->n < c->cap ? c->objects : reallocarray(c->objects, cap, sizeof(*more));
	if (!more)
		return ocreg_fail_oom(reterr);
	c->cap = c->n < c->cap ? c->cap : cap;
	c->objects = more;
	c->objects[c->n++] = ocreg_ref(o);
	return 0;
}

int ocreg_context_read(struct ocreg_context *c, const char *text, size_t len, bool all, bool *retany, struct ocreg_error **reterr)
{
	const struct ocreg_reading what = { .wanted = wanted, .data = c };
	struct ocreg_documents *d = NULL;
	int r;

	if (!c)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no context to add to");
	c->all = all;
	c->any = false;
	r = ocreg_read_documents(text, len, &what, &d, reterr);
	for (size_t i = 0; r == 0 && i < ocreg_documents_count(d); i++)
		if (ocreg_documents_at(d, i)) {
			c->any = true;
			r = add(c, ocreg_documents_at(d, i), reterr);
		}
	ocreg_documents_unref(d);
	if (r == 0 && retany)
		*retany = c->any;
	return r;
}
