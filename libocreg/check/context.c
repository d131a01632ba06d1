/* SPDX-License-Identifier: Apache-2.0 */
/* The objects around, collected from many texts: few are kept however many there are. */
#include <stdlib.h>
#include "base/error.h"
#include "base/lines.h"
#include "check/context.h"
#include "model/documents.h"

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
	free(c->asked);
	ocreg_lines_unref(c->notes);
	ocreg_arena_done(&c->arena, false);
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

/* Room for one more; false when out of memory. */
static bool grow(void *array, size_t n, size_t *cap, size_t size)
{
	size_t wanted = *cap ? *cap * 2 : 8;
	void **p = array, *more = n < *cap ? *p : reallocarray(*p, wanted, size);

	if (!more)
		return false;
	*cap = n < *cap ? *cap : wanted;
	*p = more;
	return true;
}

int ocreg_context_take(struct ocreg_context *c, struct ocreg_object *o)
{
	if (!grow(&c->objects, c->n, &c->cap, sizeof(const struct ocreg_object *)))
		return OCREG_E_NOMEM;
	c->objects[c->n++] = ocreg_ref(o);
	return 0;
}

static int add(struct ocreg_context *c, struct ocreg_object *o, struct ocreg_error **reterr)
{
	struct ocreg_word name = meta_word(o, OCREG_F_object_meta_name), ns = meta_word(o, OCREG_F_object_meta_ns);

	if (!matters(c, ocreg_type_of(o), &ns, &name))
		return 0;
	return ocreg_context_take(c, o) < 0 ? ocreg_fail_oom(reterr) : 0;
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

/* --- of a cluster --- */

bool ocreg_context_knows(const struct ocreg_context *c, const struct ocreg_want *want)
{
	for (size_t i = 0; c && i < c->n_asked; i++)
		if (c->asked[i].known && ocreg_want_covers(&c->asked[i].want, want))
			return true;
	return false;
}

/* A list that was refused says nothing of a single object. */
bool ocreg_context_tried(const struct ocreg_context *c, const struct ocreg_want *want)
{
	for (size_t i = 0; i < c->n_asked; i++) {
		const struct ocreg_asked *a = &c->asked[i];

		if (ocreg_want_covers(&a->want, want) && (a->known || !a->want.name == !want->name))
			return true;
	}
	return false;
}

static bool keep(struct ocreg_context *c, const char *s, const char **ret)
{
	*ret = s ? ocreg_arena_strndup(&c->arena, s, strlen(s)) : NULL;
	return !s || *ret;
}

int ocreg_context_asked(struct ocreg_context *c, const struct ocreg_want *want, bool known)
{
	struct ocreg_asked a = { .want.type = want->type, .known = known };

	if (!keep(c, want->ns, &a.want.ns) || !keep(c, want->name, &a.want.name) ||
	    !grow(&c->asked, c->n_asked, &c->cap_asked, sizeof(a)))
		return OCREG_E_NOMEM;
	c->asked[c->n_asked++] = a;
	return 0;
}

static bool is_named(const struct ocreg_object *o, const struct ocreg_want *want)
{
	struct ocreg_want is;

	return ocreg_context_identity(o, &is) && ocreg_want_covers(&is, want);
}

const struct ocreg_object *ocreg_context_find(const struct ocreg_context *c, const struct ocreg_want *want)
{
	for (size_t i = 0; i < c->n; i++)
		if (is_named(c->objects[i], want))
			return c->objects[i];
	return NULL;
}

/* What says no namespace is for the registry's. */
bool ocreg_context_identity(const struct ocreg_object *o, struct ocreg_want *ret)
{
	unsigned type = ocreg_type_of(o);
	const struct ocreg_resource *r = ocreg_resource_of_type(type);
	struct ocreg_word name, ns;

	if (!r)
		return false;
	name = meta_word(o, OCREG_F_object_meta_name);
	ns = meta_word(o, OCREG_F_object_meta_ns);
	*ret = (struct ocreg_want) { .type = type, .name = name.n ? name.s : r->fixed_name };
	if (r->namespaced)
		ret->ns = ns.n ? ns.s : namespaces[0];
	return ret->name != NULL;
}

static int tell(struct ocreg_context *c, const struct ocreg_want *want, struct ocreg_object *o)
{
	size_t n = c->n;

	if (o && ocreg_context_take(c, o) < 0)
		return OCREG_E_NOMEM;
	if (ocreg_context_asked(c, want, true) == 0)
		return 0;
	while (c->n > n)
		ocreg_unref((struct ocreg_object *) (uintptr_t) c->objects[--c->n]);
	return OCREG_E_NOMEM;
}

int ocreg_context_tell(struct ocreg_context *c, unsigned type, const char *ns, const char *name, struct ocreg_object *o,
		       struct ocreg_error **reterr)
{
	const struct ocreg_resource *resource = ocreg_resource_of_type(type);
	struct ocreg_want want = { .type = type, .ns = ns };

	if (!c)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no context to add to");
	if (!resource)
		return ocreg_fail(reterr, OCREG_E_KIND, NULL, "name a kind that the API server keeps",
				  "objects of this type have no URL");
	want.name = name || !o ? name : resource->fixed_name;
	if (o && (!want.name || !is_named(o, &want)))
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "the object is of another type or name");
	return tell(c, &want, o) < 0 ? ocreg_fail_oom(reterr) : 0;
}

const struct ocreg_lines *ocreg_context_notes(const struct ocreg_context *c)
{
	return c ? c->notes : NULL;
}

unsigned ocreg_context_release(const struct ocreg_context *c)
{
	return c ? c->release : 0;
}
