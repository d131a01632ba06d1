/* SPDX-License-Identifier: Apache-2.0 */
/* Acting as somebody else. */
#include <string.h>
#include "base/error.h"
#include "access/search.h"
#include "model/object.h"

static int add_header(struct ocreg_search *s, const struct ocreg_buf *line)
{
	struct ocreg_header *h = ocreg_arena_alloc(&s->a->arena, sizeof(*h));
	int r = line->oom || !h ? ocreg_fail_oom(s->reterr) : ocreg_search_keep(s, line->data, &h->line);

	if (r)
		return r;
	h->next = NULL;
	*s->a->last_header = h;
	s->a->last_header = &h->next;
	return 0;
}

/* As client-go does: what a header's name cannot hold, and %, is percent-encoded. */
static void add_key(struct ocreg_buf *b, const char *key, size_t n)
{
	static const char plain[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$&'*+-.^_`|~";

	for (size_t i = 0; i < n; i++) {
		if (key[i] && strchr(plain, key[i]))
			ocreg_buf_addc(b, key[i]);
		else
			ocreg_buf_addf(b, "%%%02X", (unsigned char) key[i]);
	}
}

static int impersonate(struct ocreg_search *s, const char *name, const char *key, size_t n_key, const char *value, size_t n)
{
	struct ocreg_buf b = { 0 };
	int r = 0;

	for (size_t i = 0; !r && i < n; i++)
		if ((unsigned char) value[i] < 0x20 || value[i] == 0x7f)
			r = ocreg_fail(s->reterr, OCREG_E_ARG, NULL, "write the name as the cluster knows it",
				       "the user, group or fact to act as holds a control character");
	ocreg_buf_adds(&b, name);
	add_key(&b, key, n_key);
	/* libcurl leaves out a header that has nothing behind its colon, but for this form of it. */
	ocreg_buf_adds(&b, strspn(value, " ") < n ? ": " : ";");
	ocreg_buf_add(&b, value, strspn(value, " ") < n ? n : 0);
	if (!r)
		r = add_header(s, &b);
	ocreg_buf_done(&b);
	return r;
}

static int as_groups(struct ocreg_search *s, const char *lines)
{
	int r = 0;

	for (size_t n; !r && lines && *lines; lines += n + (lines[n] == '\n')) {
		n = strcspn(lines, "\n");
		if (n)
			r = impersonate(s, "Impersonate-Group", "", 0, lines, n);
	}
	return r;
}

static int as_extra(struct ocreg_search *s, const char *lines)
{
	int r = 0;

	for (size_t n, n_key; !r && lines && *lines; lines += n + (lines[n] == '\n')) {
		n = strcspn(lines, "\n");
		n_key = strcspn(lines, "=\n");
		if (n && (!n_key || n_key == n))
			return ocreg_fail(s->reterr, OCREG_E_ARG, NULL, "write KEY=VALUE",
					  "a fact to act with has no key or no value");
		if (n)
			r = impersonate(s, "Impersonate-Extra-", lines, n_key, lines + n_key + 1, n - n_key - 1);
	}
	return r;
}

static int as_user(struct ocreg_search *s, const char *name, const char *uid, const char *from)
{
	int r = impersonate(s, "Impersonate-User", "", 0, name, strlen(name));

	s->as_from = from;
	if (!r && ocreg_is_set(uid))
		r = impersonate(s, "Impersonate-Uid", "", 0, uid, strlen(uid));
	return r;
}

static int refuse_nobody(struct ocreg_search *s, const char *where)
{
	return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL, "name the user to act as",
			  "%s: groups, uid or facts to act with are given, but no user to act as", where);
}

static int as_by_options(struct ocreg_search *s)
{
	const struct ocreg_client_options *o = s->o;
	int r;

	if (!ocreg_is_set(o->as))
		return refuse_nobody(s, OCREG_FROM_OPTIONS);
	r = as_user(s, o->as, o->as_uid, OCREG_FROM_OPTIONS);
	if (!r)
		r = as_groups(s, o->as_groups);
	return r ? r : as_extra(s, o->as_extra);
}

static int groups_of(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	size_t n = ocreg_count(e->object, OCREG_F_kube_user_as_groups);
	int r = 0;

	for (size_t i = 0; !r && i < n; i++) {
		const char *group = ocreg_string_at(e->object, OCREG_F_kube_user_as_groups, i);

		r = group ? impersonate(s, "Impersonate-Group", "", 0, group, strlen(group)) : 0;
	}
	return r;
}

static int fail_extra(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL, "write a list of texts for each key",
			  "as-user-extra of \"%s\" in %s is not a list of texts for each key", e->name, e->file->path);
}

/* A list of texts, which stands there as JSON. */
static int extra_of_key(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e, const struct ocreg_raw_child *child)
{
	struct ocreg_buf text = { 0 };
	struct ocreg_object *o = NULL;
	int r;

	ocreg_buf_addf(&text, "{\"texts\":%.*s}", (int) child->n, child->text);
	r = text.oom ? OCREG_E_NOMEM : ocreg_decode(OCREG_TYPE_kube_texts, text.data, text.len, NULL, &o, NULL);
	ocreg_buf_done(&text);
	if (!r && o->values[OCREG_F_kube_texts_texts].state == OCREG_MISFIT)
		r = OCREG_E_TYPE;
	if (r)
		r = r == OCREG_E_NOMEM ? ocreg_fail_oom(s->reterr) : fail_extra(s, e);
	for (size_t i = 0; !r && i < ocreg_count(o, OCREG_F_kube_texts_texts); i++) {
		const char *value = ocreg_string_at(o, OCREG_F_kube_texts_texts, i);

		r = value ? impersonate(s, "Impersonate-Extra-", child->key, child->n_key, value, strlen(value))
			  : fail_extra(s, e);
	}
	ocreg_unref(o);
	return r;
}

static int extra_of(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	const struct ocreg_value *extra = &e->object->values[OCREG_F_kube_user_as_extra];
	struct ocreg_raw_child *child = NULL;
	struct ocreg_arena arena = { 0 };
	size_t n = 0;
	int r = 0;

	if (extra->state != OCREG_VALUE)
		return 0;
	if (extra->text[0] != '{')
		return fail_extra(s, e);
	if (ocreg_raw_children(&arena, extra->text, extra->n, &child, &n) < 0)
		r = ocreg_fail_oom(s->reterr);
	for (size_t i = 0; !r && i < n; i++)
		r = extra_of_key(s, e, &child[i]);
	ocreg_arena_done(&arena, true);
	return r;
}

static bool wants_more(const struct ocreg_kubeconfig_entry *e)
{
	return ocreg_count(e->object, OCREG_F_kube_user_as_groups) ||
	       ocreg_is_set(ocreg_get_string(e->object, OCREG_F_kube_user_as_uid)) ||
	       e->object->values[OCREG_F_kube_user_as_extra].state == OCREG_VALUE;
}

static int as_of(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	const char *as, *uid;
	int r = ocreg_kubeconfig_text(e, OCREG_F_kube_user_as, &as, s->reterr);

	if (!r)
		r = ocreg_kubeconfig_text(e, OCREG_F_kube_user_as_uid, &uid, s->reterr);
	if (r)
		return r;
	if (!as)
		return wants_more(e) ? refuse_nobody(s, e->file->path) : 0;
	r = as_user(s, as, uid, e->file->path);
	if (!r)
		r = groups_of(s, e);
	return r ? r : extra_of(s, e);
}

/* "me, uid 1, group a, scopes: view": what the header will say. */
static int say_as(struct ocreg_search *s)
{
	static const struct {
		const char *header, *word;
	} words[] = { { "Impersonate-User: ", "" },
		      { "Impersonate-Uid: ", "uid " },
		      { "Impersonate-Group: ", "group " },
		      { "Impersonate-Extra-", "" } };
	struct ocreg_buf b = { 0 };
	bool oom;

	for (const struct ocreg_header *h = s->a->headers; h; h = h->next)
		for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
			size_t n = strlen(words[i].header);

			if (strncmp(h->line, words[i].header, n) == 0)
				ocreg_buf_addf(&b, "%s%s%s", b.len ? ", " : "", words[i].word, h->line + n);
		}
	if (b.len)
		ocreg_settings_set(&s->a->settings, OCREG_SET_AS, b.data, s->as_from);
	oom = b.oom;
	ocreg_buf_done(&b);
	return oom ? ocreg_fail_oom(s->reterr) : 0;
}

int ocreg_search_as(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	const struct ocreg_client_options *o = s->o;
	bool by_options =
		ocreg_is_set(o->as) || ocreg_is_set(o->as_uid) || ocreg_is_set(o->as_groups) || ocreg_is_set(o->as_extra);
	const char *as = e->object ? ocreg_get_string(e->object, OCREG_F_kube_user_as) : NULL;
	int r = 0;

	if (by_options && ocreg_is_set(as))
		ocreg_settings_skip(&s->a->settings, OCREG_SET_AS, as, e->file->path, "the options say as whom");
	if (by_options)
		r = as_by_options(s);
	else if (e->object)
		r = as_of(s, e);
	return r ? r : say_as(s);
}
