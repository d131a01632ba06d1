/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/base64.h"
#include "base/error.h"
#include "base/utf8.h"
#include "model/auths.h"
#include "model/object.h"
#include "text/place.h"

#define FIELD "auths"
#define MOST_SHOWN 300 /* bytes of a name, in messages */
#define EMPTY "{\n\t\"" FIELD "\": {}\n}\n"

/* --- reading --- */

static bool is_blank(const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!memchr(" \t\r\n", text[i], 4))
			return false;
	return true;
}

int ocreg_auths_doc_fail(const struct ocreg_auths_doc *d, size_t at, const struct ocreg_json_member *m,
			 struct ocreg_error **reterr, int code, const char *hint, const char *message)
{
	struct ocreg_place place = OCREG_PLACE_BEGIN;
	struct ocreg_buf path = { 0 };
	int r;

	ocreg_buf_adds(&path, FIELD "[");
	if (m)
		ocreg_buf_add_escaped(&path, m->key, m->n_key, MOST_SHOWN);
	ocreg_buf_addc(&path, ']');
	r = path.oom ? ocreg_fail_oom(reterr)
	    : m      ? ocreg_fail(reterr, code, path.data, hint, "%s: %s", path.data, message)
		     : ocreg_fail(reterr, code, NULL, hint, "%s", message);
	ocreg_buf_done(&path);
	if (r == code && reterr) {
		ocreg_place_move(&place, d->text, at);
		ocreg_error_at(*reterr, place.line, place.column);
	}
	return r;
}

/* Members of the older form are registries themselves. 1 if it is that. */
static int is_older(struct ocreg_auths_doc *d)
{
	for (size_t i = 0; i < d->root.n; i++) {
		const struct ocreg_json_member *m = &d->root.v[i], *auth;
		struct ocreg_json_members entry;
		int r = m->what == '{' ? ocreg_json_members(&d->arena, d->text, m->begin, m->end, &entry, NULL) : 0;

		if (r < 0)
			return r;
		auth = m->what == '{' ? ocreg_json_member(&entry, "auth", 4) : NULL;
		if (auth && auth->text)
			return 1;
	}
	return 0;
}

static int no_field(struct ocreg_auths_doc *d, struct ocreg_error **reterr)
{
	int r = is_older(d);

	if (r < 0)
		return ocreg_fail_oom(reterr);
	return r ? ocreg_auths_doc_fail(d, d->root.v[0].at, NULL, reterr, OCREG_E_UNSUPPORTED, "put {\"auths\": ...} around it",
					"the logins stand in the document itself, as in the older .dockercfg")
		 : 0;
}

static int find_field(struct ocreg_auths_doc *d, struct ocreg_error **reterr)
{
	const struct ocreg_json_member *m = ocreg_json_member(&d->root, FIELD, strlen(FIELD));

	if (!m)
		return no_field(d, reterr);
	for (size_t i = 0; &d->root.v[i] < m; i++)
		if (d->root.v[i].n_key == m->n_key && memcmp(d->root.v[i].key, m->key, m->n_key) == 0)
			return ocreg_auths_doc_fail(d, m->at, NULL, reterr, OCREG_E_DUPLICATE, "make one of the two",
						    "there is a second " FIELD);
	if (m->what == 'n')
		d->null = m;
	else if (m->what != '{')
		return ocreg_auths_doc_fail(d, m->begin, NULL, reterr, OCREG_E_TYPE, "it has an entry for each registry",
					    FIELD " is not an object");
	else
		d->field = m;
	return d->field ? ocreg_json_members(&d->arena, d->text, m->begin, m->end, &d->auths, reterr) : 0;
}

int ocreg_auths_doc_read(struct ocreg_auths_doc *d, const char *text, size_t len, struct ocreg_error **reterr)
{
	bool blank = !text || is_blank(text, len);
	int r;

	*d = (struct ocreg_auths_doc) { .text = blank ? EMPTY : text, .len = blank ? strlen(EMPTY) : len };
	r = ocreg_json_members(&d->arena, d->text, 0, d->len, &d->root, reterr);
	if (r == 0 && d->root.what != '{')
		r = ocreg_auths_doc_fail(d, 0, NULL, reterr, OCREG_E_TYPE, "write {\"auths\": {}}",
					 "the document is not an object");
	if (r == 0)
		r = find_field(d, reterr);
	if (r < 0)
		ocreg_auths_doc_done(d);
	return r;
}

void ocreg_auths_doc_done(struct ocreg_auths_doc *d)
{
	ocreg_arena_done(&d->arena, true);
	*d = (struct ocreg_auths_doc) { 0 };
}

/* --- changing --- */

static int give(int r, struct ocreg_buf *out, char **ret, size_t *retsize, struct ocreg_error **reterr)
{
	size_t n = 0;
	char *text = r == 0 ? ocreg_buf_take(out, &n) : NULL;

	ocreg_buf_done(out);
	if (r < 0)
		return r;
	if (!text)
		return ocreg_fail_oom(reterr);
	*ret = text;
	if (retsize)
		*retsize = n;
	return 0;
}

/* What is put in must be a login under a name that can be one. */
static int check_entry(struct ocreg_auths_doc *more, const struct ocreg_json_member *m, struct ocreg_error **reterr)
{
	struct ocreg_fault fault;
	struct ocreg_login login;

	if (!ocreg_registry_check(m->key, m->n_key, &fault))
		return ocreg_auths_doc_fail(more, m->at, NULL, reterr, OCREG_E_INVALID, fault.hint, fault.text);
	if (ocreg_auths_login(&more->arena, more, m, &login) < 0)
		return ocreg_fail_oom(reterr);
	return login.flaw ? ocreg_auths_doc_fail(more, login.at, m, reterr, OCREG_E_INVALID, NULL, login.flaw) : 0;
}

static int merge(const char *text, size_t len, struct ocreg_auths_doc *more, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_auths_doc base;
	int r = 0;

	for (size_t i = 0; r == 0 && i < more->auths.n; i++)
		r = check_entry(more, &more->auths.v[i], reterr);
	if (r == 0)
		r = ocreg_auths_doc_read(&base, text, len, reterr);
	if (r < 0)
		return r;
	r = ocreg_auths_doc_merge(&base, more, out, reterr);
	ocreg_auths_doc_done(&base);
	return r;
}

int ocreg_auths_merge(const char *text, size_t len, const char *more, size_t more_len, char **ret, size_t *retsize,
		      struct ocreg_error **reterr)
{
	struct ocreg_auths_doc doc;
	struct ocreg_buf out = { 0 };
	int r;

	if (!more || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no document to take logins from");
	r = ocreg_auths_doc_read(&doc, more, more_len, reterr);
	if (r < 0)
		return r;
	r = merge(text, len, &doc, &out, reterr);
	ocreg_auths_doc_done(&doc);
	return give(r, &out, ret, retsize, reterr);
}

static bool has_control(const char *s)
{
	for (; *s; s++)
		if ((unsigned char) *s < ' ' || *s == 0x7f)
			return true;
	return false;
}

/* What HTTP can carry as a login. */
static int check_login(const char *user, const char *password, struct ocreg_error **reterr)
{
	const char *what = !*user              ? "the user's name is empty"
			   : strchr(user, ':') ? "there is a colon in the user's name"
			   : has_control(user) ? "there is a control character in the user's name"
			   : ocreg_utf8_check(user, strlen(user)) < strlen(user) ? "the user's name is not UTF-8"
			   : !*password                                          ? "the password is empty"
			   : has_control(password) ? "there is a control character, such as a line break, in the password"
						   : NULL;
	const char *hint = strchr(user, ':') ? "with a token any name without a colon will do" : NULL;

	return what ? ocreg_fail(reterr, OCREG_E_INVALID, NULL, hint, "%s", what) : 0;
}

/* A name that holds a password is not repeated. */
static int check_registry(const char *registry, struct ocreg_error **reterr)
{
	struct ocreg_fault fault;

	if (ocreg_registry_check(registry, strlen(registry), &fault))
		return 0;
	if (strchr(registry, '@'))
		return ocreg_fail(reterr, OCREG_E_INVALID, NULL, fault.hint, "the registry cannot be that: %s", fault.text);
	return ocreg_fail(reterr, OCREG_E_INVALID, NULL, fault.hint, "the registry cannot be \"%s\": %s", registry, fault.text);
}

/* A document of one login. */
static void add_document(struct ocreg_buf *b, const char *registry, const char *user, const char *password)
{
	struct ocreg_buf login = { 0 };

	ocreg_buf_adds(&login, user);
	ocreg_buf_addc(&login, ':');
	ocreg_buf_adds(&login, password);
	ocreg_buf_adds(b, "{\"" FIELD "\":{");
	ocreg_print_json_string(b, registry, strlen(registry));
	ocreg_buf_adds(b, ":{\"auth\":\"");
	ocreg_base64_encode(b, login.oom ? "" : login.data, login.oom ? 0 : login.len);
	ocreg_buf_adds(b, "\"}}}");
	b->oom |= login.oom;
	ocreg_buf_done(&login);
}

int ocreg_auths_set(const char *text, size_t len, const char *registry, const char *user, const char *password, char **ret,
		    size_t *retsize, struct ocreg_error **reterr)
{
	struct ocreg_buf more = { 0 };
	int r;

	if (!registry || !user || !password || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "a registry, a user and a password make a login");
	r = check_registry(registry, reterr);
	if (r == 0)
		r = check_login(user, password, reterr);
	if (r < 0)
		return r;
	add_document(&more, registry, user, password);
	r = more.oom ? ocreg_fail_oom(reterr) : ocreg_auths_merge(text, len, more.data, more.len, ret, retsize, reterr);
	ocreg_buf_done(&more);
	return r;
}

int ocreg_auths_remove(const char *text, size_t len, const char *registry, char **ret, size_t *retsize,
		       struct ocreg_error **reterr)
{
	struct ocreg_auths_doc doc;
	struct ocreg_buf out = { 0 };
	int r;

	if (!registry || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "no registry is named");
	r = ocreg_auths_doc_read(&doc, text, len, reterr);
	if (r < 0)
		return r;
	r = ocreg_auths_doc_drop(&doc, registry, &out, reterr);
	ocreg_auths_doc_done(&doc);
	return give(r, &out, ret, retsize, reterr);
}
