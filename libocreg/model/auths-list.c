/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "model/auths.h"

struct entry {
	const char *registry, *user, *note;
};

struct ocreg_auths {
	struct entry *v;
	size_t n;
	struct ocreg_arena arena;
};

/* The programs that keep logins in place of the document. */
struct helpers {
	struct ocreg_json_members each;
	const struct ocreg_json_member *all;
};

static int read_helpers(struct ocreg_auths_doc *d, struct helpers *ret)
{
	const struct ocreg_json_member *each = ocreg_json_member(&d->root, "credHelpers", 11);

	*ret = (struct helpers) { .all = ocreg_json_member(&d->root, "credsStore", 10) };
	if (ret->all && (!ret->all->text || !ret->all->n))
		ret->all = NULL;
	if (!each || each->what != '{')
		return 0;
	return ocreg_json_members(&d->arena, d->text, each->begin, each->end, &ret->each, NULL);
}

static int add_note(struct ocreg_auths *a, const char **ret, const char *before, const struct ocreg_json_member *helper,
		    const char *behind)
{
	struct ocreg_buf b = { 0 };

	ocreg_buf_adds(&b, before);
	if (helper) {
		ocreg_buf_adds(&b, "docker-credential-");
		ocreg_buf_add_escaped(&b, helper->text, helper->n, 64);
	}
	ocreg_buf_adds(&b, behind);
	*ret = b.oom ? NULL : ocreg_arena_strndup(&a->arena, b.data, b.len);
	ocreg_buf_done(&b);
	return *ret ? 0 : OCREG_E_NOMEM;
}

/* What matters most. */
static int note(struct ocreg_auths *a, const struct helpers *h, const struct ocreg_json_member *m,
		const struct ocreg_login *login, struct entry *e)
{
	const struct ocreg_json_member *own = ocreg_json_member(&h->each, m->key, m->n_key);
	const char *said = ocreg_registry_note(m->key, m->n_key);
	struct ocreg_fault fault;

	if (own && own->text && own->n)
		return add_note(a, &e->note, "podman and docker ask ", own, " in place of this entry (credHelpers)");
	if (login->flaw && h->all && !*login->user)
		return add_note(a, &e->note, "docker asks ", h->all, " (credsStore); for others there is no login here");
	if (login->flaw)
		return add_note(a, &e->note, login->flaw, NULL, "");
	if (!ocreg_registry_check(m->key, m->n_key, &fault))
		return add_note(a, &e->note, "no registry has that name: ", NULL, fault.text);
	if (h->all)
		return add_note(a, &e->note, "docker asks ", h->all, " in place of this entry (credsStore)");
	e->note = said ? said : "";
	return 0;
}

static int add_entry(struct ocreg_auths *a, const struct ocreg_auths_doc *d, const struct helpers *h,
		     const struct ocreg_json_member *m)
{
	struct entry *e = &a->v[a->n];
	struct ocreg_login login;
	int r = ocreg_auths_login(&a->arena, d, m, &login);

	if (r < 0)
		return r;
	e->registry = ocreg_arena_strndup(&a->arena, m->key, m->n_key);
	if (!e->registry)
		return OCREG_E_NOMEM;
	e->user = login.user;
	r = note(a, h, m, &login, e);
	a->n += r == 0;
	return r;
}

static struct ocreg_auths *make(struct ocreg_auths_doc *d)
{
	struct ocreg_auths *a = calloc(1, sizeof(*a));
	struct helpers h;
	int r;

	if (!a)
		return NULL;
	a->v = calloc(d->auths.n + 1, sizeof(*a->v));
	r = a->v ? read_helpers(d, &h) : OCREG_E_NOMEM;
	for (size_t i = 0; r == 0 && i < d->auths.n; i++)
		r = add_entry(a, d, &h, &d->auths.v[i]);
	return r < 0 ? ocreg_auths_unref(a) : a;
}

int ocreg_auths_list(const char *text, size_t len, struct ocreg_auths **ret, struct ocreg_error **reterr)
{
	struct ocreg_auths_doc doc;
	struct ocreg_auths *a;
	int r;

	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the list");
	r = ocreg_auths_doc_read(&doc, text, len, reterr);
	if (r < 0)
		return r;
	a = make(&doc);
	ocreg_auths_doc_done(&doc);
	if (!a)
		return ocreg_fail_oom(reterr);
	*ret = a;
	return 0;
}

struct ocreg_auths *ocreg_auths_unref(struct ocreg_auths *a)
{
	if (!a)
		return NULL;
	ocreg_arena_done(&a->arena, true);
	free(a->v);
	free(a);
	return NULL;
}

size_t ocreg_auths_count(const struct ocreg_auths *a)
{
	return a ? a->n : 0;
}

const char *ocreg_auths_registry(const struct ocreg_auths *a, size_t i)
{
	return a && i < a->n ? a->v[i].registry : NULL;
}

const char *ocreg_auths_user(const struct ocreg_auths *a, size_t i)
{
	return a && i < a->n ? a->v[i].user : NULL;
}

const char *ocreg_auths_note(const struct ocreg_auths *a, size_t i)
{
	return a && i < a->n ? a->v[i].note : NULL;
}
