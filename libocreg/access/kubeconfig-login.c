/* SPDX-License-Identifier: Apache-2.0 */
/* Changes are made in copies of the documents, which take their place at the end, all or none. */
#include "base/base64.h"
#include "base/error.h"
#include "base/options.h"
#include "base/url.h"
#include "access/kubeconfig.h"
#include "model/object.h"

struct staging {
	struct ocreg_kubeconfig *k;
	struct ocreg_object *next[OCREG_MOST_KUBECONFIGS]; /* NULL: unchanged */
	bool added;                                        /* the target */
};

/* The names that `oc login` gives. */
struct names {
	struct ocreg_buf cluster, user, context;
};

static bool is_set(const char *s)
{
	return s && *s;
}

/* The file that is being changed; NULL when out of memory. */
static struct ocreg_object *stage(struct staging *s, size_t file)
{
	if (!s->next[file])
		s->next[file] = ocreg_copy(s->k->files[file].doc);
	return s->next[file];
}

static void commit(struct staging *s)
{
	for (size_t i = 0; i < s->k->n; i++) {
		struct ocreg_kubeconfig_file *f = &s->k->files[i];

		if (!s->next[i])
			continue;
		if (f->base)
			ocreg_unref(f->doc);
		else
			f->base = f->doc;
		f->doc = s->next[i];
	}
}

static void forget(struct staging *s)
{
	struct ocreg_kubeconfig *k = s->k;

	for (size_t i = 0; i < k->n; i++)
		ocreg_unref(s->next[i]);
	if (!s->added)
		return;
	ocreg_unref(k->files[k->target_at].doc);
	ocreg_unref(k->files[k->target_at].base);
	k->n--;
	memmove(&k->files[k->target_at], &k->files[k->target_at + 1], (k->n - k->target_at) * sizeof(k->files[0]));
}

static bool has_target(const struct ocreg_kubeconfig *k)
{
	return k->target_at < k->n && strcmp(k->files[k->target_at].path, k->target) == 0;
}

/* A place among the files for one that is not there, or is empty. */
static int add_target(struct staging *s, struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig *k = s->k;
	struct ocreg_kubeconfig_file f = { .path = k->target };

	if (!k->target || k->n == OCREG_MOST_KUBECONFIGS)
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "name a file, or set HOME",
				  "there is no file that the login could be written to");
	if (has_target(k))
		return 0;
	f.folder = ocreg_arena_strndup(&k->arena, f.path, (size_t) (strrchr(f.path, '/') - f.path));
	f.doc = ocreg_new(OCREG_TYPE_kubeconfig);
	f.base = ocreg_new(OCREG_TYPE_kubeconfig);
	if (!f.folder || !f.doc || !f.base || ocreg_set_string(f.doc, OCREG_F_kubeconfig_api_version, "v1") ||
	    ocreg_set_string(f.doc, OCREG_F_kubeconfig_kind, "Config")) {
		ocreg_unref(f.doc);
		ocreg_unref(f.base);
		return ocreg_fail_oom(reterr);
	}
	memmove(&k->files[k->target_at + 1], &k->files[k->target_at], (k->n - k->target_at) * sizeof(k->files[0]));
	k->files[k->target_at] = f;
	k->n++;
	s->added = true;
	return 0;
}

/* The value of an entry, to be changed where it is, or new in the target. NULL when out of memory. */
static struct ocreg_object *open_entry(struct staging *s, enum ocreg_kubeconfig_section section, const char *name)
{
	const struct ocreg_kubeconfig_place *p = &ocreg_kubeconfig_places[section];
	struct ocreg_object *doc, *entry;
	size_t file = s->k->target_at;
	ptrdiff_t at = -1;

	for (size_t i = 0; at < 0 && i < s->k->n; i++) {
		at = ocreg_find(s->k->files[i].doc, p->list, name);
		file = at < 0 ? file : i;
	}
	doc = stage(s, file);
	if (!doc)
		return NULL;
	entry = at < 0 ? ocreg_insert(doc, p->list, ocreg_count(doc, p->list)) : ocreg_at(doc, p->list, (size_t) at);
	if (!entry || (at < 0 && ocreg_set_string(entry, p->name, name)))
		return NULL;
	return ocreg_make(entry, p->value);
}

/* What the caller gave may be no text. */
static int set(struct ocreg_object *o, unsigned field, const char *text, struct ocreg_error **reterr)
{
	int r = ocreg_set_string(o, field, is_set(text) ? text : NULL);

	if (r == OCREG_E_NOMEM)
		return ocreg_fail_oom(reterr);
	return r ? ocreg_fail(reterr, r, NULL, NULL, "the %s of the login is not UTF-8", o->type->fields[field].json) : 0;
}

static int set_data(struct ocreg_object *o, unsigned field, const char *pem, struct ocreg_error **reterr)
{
	struct ocreg_buf b = { 0 };
	int r;

	if (is_set(pem))
		ocreg_base64_encode(&b, pem, strlen(pem));
	r = b.oom ? ocreg_fail_oom(reterr) : set(o, field, b.data, reterr);
	ocreg_buf_done(&b);
	return r;
}

static int set_cluster(struct staging *s, const char *name, const struct ocreg_kubeconfig_login *l, struct ocreg_error **reterr)
{
	struct ocreg_object *o = open_entry(s, OCREG_KUBE_CLUSTER, name);
	int r;

	if (!o)
		return ocreg_fail_oom(reterr);
	r = set(o, OCREG_F_kube_cluster_server, l->server, reterr);
	if (!r)
		r = set(o, OCREG_F_kube_cluster_ca_file, is_set(l->ca_pem) ? NULL : l->ca_file, reterr);
	if (!r)
		r = set_data(o, OCREG_F_kube_cluster_ca_data, l->ca_pem, reterr);
	if (!r)
		r = set(o, OCREG_F_kube_cluster_tls_server_name, l->tls_server_name, reterr);
	if (!r)
		r = set(o, OCREG_F_kube_cluster_proxy_url, l->proxy, reterr);
	if (!r && (l->insecure ? ocreg_set_bool(o, OCREG_F_kube_cluster_insecure, true)
			       : ocreg_clear(o, OCREG_F_kube_cluster_insecure)))
		return ocreg_fail_oom(reterr);
	return r;
}

static int set_user(struct staging *s, const char *name, const char *token, struct ocreg_error **reterr)
{
	struct ocreg_object *o = open_entry(s, OCREG_KUBE_USER, name);

	if (!o)
		return ocreg_fail_oom(reterr);
	for (unsigned i = 0; i < o->type->n_fields; i++)
		if (i != OCREG_F_kube_user_extensions && ocreg_clear(o, i))
			return ocreg_fail_oom(reterr);
	return set(o, OCREG_F_kube_user_token, token, reterr);
}

static bool is_text(const struct ocreg_object *o, unsigned field, const char *text)
{
	const char *is = o ? ocreg_get_string(o, field) : NULL;

	return strcmp(is ? is : "", text) == 0;
}

/* A context that says the same already, under whatever name. */
static const char *find_context(const struct ocreg_kubeconfig *k, const struct names *n, const char *ns)
{
	const struct ocreg_kubeconfig_place *p = &ocreg_kubeconfig_places[OCREG_KUBE_CONTEXT];

	for (size_t i = 0; i < k->n; i++)
		for (size_t j = 0; j < ocreg_count(k->files[i].doc, p->list); j++) {
			const struct ocreg_object *entry = ocreg_at(k->files[i].doc, p->list, j);
			const struct ocreg_object *o = entry ? ocreg_get_object(entry, p->value) : NULL;

			if (is_text(o, OCREG_F_kube_context_cluster, n->cluster.data) &&
			    is_text(o, OCREG_F_kube_context_user, n->user.data) && is_text(o, OCREG_F_kube_context_ns, ns) &&
			    ocreg_get_string(entry, p->name))
				return ocreg_get_string(entry, p->name);
		}
	return NULL;
}

static int set_context(struct staging *s, const struct names *n, const char *ns, struct ocreg_error **reterr)
{
	const char *there = find_context(s->k, n, ns), *name = there ? there : n->context.data;
	struct ocreg_object *doc = stage(s, s->k->target_at);
	struct ocreg_object *o = there || !doc ? NULL : open_entry(s, OCREG_KUBE_CONTEXT, name);
	int r;

	if (!doc || (!there && !o))
		return ocreg_fail_oom(reterr);
	r = set(doc, OCREG_F_kubeconfig_current_context, name, reterr);
	if (!r && o)
		r = set(o, OCREG_F_kube_context_cluster, n->cluster.data, reterr);
	if (!r && o)
		r = set(o, OCREG_F_kube_context_user, n->user.data, reterr);
	return r || !o ? r : set(o, OCREG_F_kube_context_ns, ns, reterr);
}

/* HOST:PORT, with dashes in place of the dots. */
static int name_all(struct names *n, const struct ocreg_kubeconfig_login *l, const char *ns, struct ocreg_error **reterr)
{
	struct ocreg_fault fault = { 0 };
	struct ocreg_url url;
	const char *port;

	if (!ocreg_url_check(l->server, strlen(l->server), &url, &fault))
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "write it as https://HOST:PORT", "the server is no URL: %s",
				  fault.text);
	port = memrchr(l->server + url.host, ':', url.n_host);
	ocreg_buf_add(&n->cluster, l->server + url.host, url.n_host);
	for (size_t i = 0; i < n->cluster.len; i++)
		if (n->cluster.data[i] == '.')
			n->cluster.data[i] = '-';
	if (!port || memchr(port, ']', (size_t) (l->server + url.host + url.n_host - port)))
		ocreg_buf_adds(&n->cluster, url.scheme == 4 ? ":80" : ":443");
	ocreg_buf_addf(&n->user, "%s/%s", l->user, n->cluster.data);
	ocreg_buf_addf(&n->context, "%s/%s/%s", ns, n->cluster.data, l->user);
	return n->cluster.oom || n->user.oom || n->context.oom ? ocreg_fail_oom(reterr) : 0;
}

static int set_all(struct staging *s, const struct ocreg_kubeconfig_login *l, struct ocreg_error **reterr)
{
	const char *ns = is_set(l->ns) ? l->ns : "default";
	struct names n = { 0 };
	int r = name_all(&n, l, ns, reterr);

	if (!r)
		r = add_target(s, reterr);
	if (!r)
		r = set_cluster(s, n.cluster.data, l, reterr);
	if (!r)
		r = set_user(s, n.user.data, l->token, reterr);
	if (!r)
		r = set_context(s, &n, ns, reterr);
	ocreg_buf_done(&n.cluster);
	ocreg_buf_done(&n.user);
	ocreg_buf_done(&n.context);
	return r;
}

int ocreg_kubeconfig_set_login(struct ocreg_kubeconfig *k, const struct ocreg_kubeconfig_login *login,
			       struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig_login l = OCREG_KUBECONFIG_LOGIN_INIT;
	struct staging s = { k, { NULL }, false };
	int r;

	if (!k || !login)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no kubeconfig, or no login");
	r = ocreg_options_copy(&l, sizeof(l), login, reterr);
	if (r)
		return r;
	if (!is_set(l.server) || !is_set(l.user) || !is_set(l.token))
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "a login needs a server, a user and a token");
	r = set_all(&s, &l, reterr);
	if (r)
		forget(&s);
	else
		commit(&s);
	return r;
}

static int remove_from(struct staging *s, size_t file, const char *token)
{
	const struct ocreg_kubeconfig_place *p = &ocreg_kubeconfig_places[OCREG_KUBE_USER];
	const struct ocreg_object *doc = s->k->files[file].doc;

	for (size_t i = 0; i < ocreg_count(doc, p->list); i++) {
		const struct ocreg_object *entry = ocreg_at(doc, p->list, i);
		const struct ocreg_object *user = entry ? ocreg_get_object(entry, p->value) : NULL;
		struct ocreg_object *next;

		if (!is_text(user, OCREG_F_kube_user_token, token))
			continue;
		next = stage(s, file);
		if (!next || ocreg_clear(ocreg_get_object(ocreg_at(next, p->list, i), p->value), OCREG_F_kube_user_token))
			return OCREG_E_NOMEM;
	}
	return 0;
}

int ocreg_kubeconfig_remove_token(struct ocreg_kubeconfig *k, const char *token, struct ocreg_error **reterr)
{
	struct staging s = { k, { NULL }, false };
	int r = 0;

	if (!k || !is_set(token))
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no kubeconfig, or no token");
	for (size_t i = 0; !r && i < k->n; i++)
		r = remove_from(&s, i, token);
	if (r) {
		forget(&s);
		return ocreg_fail_oom(reterr);
	}
	commit(&s);
	return 0;
}
