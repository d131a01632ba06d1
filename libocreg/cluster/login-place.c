/* SPDX-License-Identifier: Apache-2.0 */
/* Where to log in: the cluster that the options mean, taken out of the kubeconfig, so that nothing else of it has a say. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/error.h"
#include "access/access.h"
#include "access/address.h"
#include "access/kubeconfig.h"
#include "cluster/login.h"
#include "model/object.h"

#define NAME "login"

static const char *server_of(const struct ocreg_kubeconfig_entry *e)
{
	const char *s = e->object ? ocreg_get_string(e->object, OCREG_F_kube_cluster_server) : NULL;

	return s ? s : "";
}

static int of_context(const struct ocreg_kubeconfig *k, const char *context, struct ocreg_kubeconfig_entry *ret,
		      struct ocreg_error **reterr)
{
	const struct ocreg_kubeconfig_file *file;
	const char *current = context ? context : ocreg_kubeconfig_current(k, &file), *cluster = NULL;
	struct ocreg_kubeconfig_entry e;
	int r;

	if (!current)
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "name the server: https://HOST:PORT",
				  "it is not said where to log in, and the kubeconfig has no current context");
	r = ocreg_kubeconfig_find(k, OCREG_KUBE_CONTEXT, current, &e, reterr);
	if (!r && e.object)
		r = ocreg_kubeconfig_text(&e, OCREG_F_kube_context_cluster, &cluster, reterr);
	if (r)
		return r;
	if (!cluster)
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "name the server: https://HOST:PORT",
				  "the context \"%.256s\" names no cluster", current);
	return ocreg_kubeconfig_find(k, OCREG_KUBE_CLUSTER, cluster, ret, reterr);
}

/* The first cluster of that server; that there is none is no failure. */
static int of_server(const struct ocreg_kubeconfig *k, const char *server, struct ocreg_kubeconfig_entry *ret,
		     struct ocreg_error **reterr)
{
	struct ocreg_lines *names = ocreg_lines_new();
	const char *name;
	int r = names ? ocreg_kubeconfig_names(k, OCREG_KUBE_CLUSTER, names) : OCREG_E_NOMEM;

	for (size_t i = 0; !r && (name = ocreg_lines_at(names, i)); i++) {
		struct ocreg_kubeconfig_entry e;

		if (ocreg_kubeconfig_find(k, OCREG_KUBE_CLUSTER, name, &e, NULL) ||
		    !ocreg_oauth_same_origin(server_of(&e), server))
			continue;
		*ret = e;
		break;
	}
	ocreg_lines_unref(names);
	return r ? ocreg_fail_oom(reterr) : 0;
}

static int find(const struct ocreg_client_options *o, const char *server, const struct ocreg_kubeconfig *k,
		struct ocreg_kubeconfig_entry *ret, struct ocreg_error **reterr)
{
	if (o->cluster)
		return ocreg_kubeconfig_find(k, OCREG_KUBE_CLUSTER, o->cluster, ret, reterr);
	return server && !o->context ? of_server(k, server, ret, reterr) : of_context(k, o->context, ret, reterr);
}

/* https://HOST:PORT[/PREFIX], as `oc` writes it. NULL: out of memory, or it is no address. */
static const char *spell(struct ocreg_arena *arena, const char *server, int *retcode, struct ocreg_error **reterr)
{
	struct ocreg_address a;
	struct ocreg_buf b = { 0 };
	const char *path, *ret = NULL;

	*retcode = ocreg_address_parse(&a, arena, server, NULL, reterr);
	if (*retcode)
		return NULL;
	path = a.server + sizeof("https://") - 1;
	path += strcspn(path, "/");
	ocreg_buf_addf(&b, strchr(a.peer, ':') ? "https://[%s]:%u" : "https://%s:%u", a.peer, a.port);
	ocreg_buf_adds(&b, path);
	while (b.len && b.data[b.len - 1] == '/')
		ocreg_buf_cut(&b, b.len - 1);
	if (!b.oom)
		ret = ocreg_arena_strndup(arena, b.data, b.len);
	ocreg_buf_done(&b);
	if (!ret)
		*retcode = ocreg_fail_oom(reterr);
	return ret;
}

/* A file named by the caller is in his own folder. NULL when out of memory. */
static const char *whole_path(struct ocreg_arena *arena, const char *path)
{
	char *folder = *path == '/' ? NULL : getcwd(NULL, 0);
	struct ocreg_buf b = { 0 };
	const char *ret = NULL;

	ocreg_buf_addf(&b, "%s%s%s", folder ? folder : "", folder ? "/" : "", path);
	if (!b.oom)
		ret = ocreg_arena_strndup(arena, b.data, b.len);
	ocreg_buf_done(&b);
	free(folder);
	return ret;
}

/* What the options say instead. */
static int override(struct ocreg_object *c, const struct ocreg_client_options *o, const char *server, const char *ca_file,
		    struct ocreg_error **reterr)
{
	int r = server ? ocreg_set_string(c, OCREG_F_kube_cluster_server, server) : 0;

	if (!r && (ca_file || o->insecure))
		r = ocreg_set_string(c, OCREG_F_kube_cluster_ca_data, NULL);
	if (!r && (ca_file || o->insecure))
		r = ocreg_set_string(c, OCREG_F_kube_cluster_ca_file, o->insecure ? NULL : ca_file);
	if (!r && (ca_file || o->insecure))
		r = ocreg_set_bool(c, OCREG_F_kube_cluster_insecure, o->insecure);
	if (!r && o->tls_server_name)
		r = ocreg_set_string(c, OCREG_F_kube_cluster_tls_server_name, o->tls_server_name);
	if (r == OCREG_E_NOMEM)
		return ocreg_fail_oom(reterr);
	return r ? ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "what is said of the server is not UTF-8") : 0;
}

/* The first entry of a section; NULL when out of memory. */
static struct ocreg_object *add_entry(struct ocreg_object *doc, enum ocreg_kubeconfig_section section)
{
	const struct ocreg_kubeconfig_place *p = &ocreg_kubeconfig_places[section];
	struct ocreg_object *entry = ocreg_insert(doc, p->list, 0);

	return entry && !ocreg_set_string(entry, p->name, NAME) ? ocreg_make(entry, p->value) : NULL;
}

/* One context, with one cluster, and a user of whom nothing is known. */
static struct ocreg_object *frame(struct ocreg_object **retcluster)
{
	struct ocreg_object *doc = ocreg_new(OCREG_TYPE_kubeconfig), *context;

	if (!doc)
		return NULL;
	context = add_entry(doc, OCREG_KUBE_CONTEXT);
	*retcluster = add_entry(doc, OCREG_KUBE_CLUSTER);
	if (context && *retcluster && add_entry(doc, OCREG_KUBE_USER) &&
	    !ocreg_set_string(context, OCREG_F_kube_context_cluster, NAME) &&
	    !ocreg_set_string(context, OCREG_F_kube_context_user, NAME) &&
	    !ocreg_set_string(doc, OCREG_F_kubeconfig_current_context, NAME))
		return doc;
	return ocreg_unref(doc);
}

/* What the kubeconfig says of the cluster; files are named in full from here on. */
static int copy_cluster(struct ocreg_object *to, const struct ocreg_kubeconfig_entry *e, struct ocreg_arena *arena,
			struct ocreg_error **reterr)
{
	static const unsigned texts[] = { OCREG_F_kube_cluster_server, OCREG_F_kube_cluster_ca_data, OCREG_F_kube_cluster_ca_file,
					  OCREG_F_kube_cluster_tls_server_name, OCREG_F_kube_cluster_proxy_url };
	int r = 0;

	for (size_t i = 0; !r && e->object && i < sizeof(texts) / sizeof(texts[0]); i++) {
		const char *s;

		r = ocreg_kubeconfig_text(e, texts[i], &s, reterr);
		if (r || !s)
			continue;
		if (texts[i] == OCREG_F_kube_cluster_ca_file)
			s = ocreg_kubeconfig_path(arena, e, s);
		if (!s || ocreg_set_string(to, texts[i], s))
			r = ocreg_fail_oom(reterr);
	}
	if (!r && e->object && ocreg_get_bool(e->object, OCREG_F_kube_cluster_insecure) &&
	    ocreg_set_bool(to, OCREG_F_kube_cluster_insecure, true))
		r = ocreg_fail_oom(reterr);
	return r;
}

static const char *keep_text(struct ocreg_kubeconfig *place, const char *s)
{
	return ocreg_arena_strndup(&place->arena, s, strlen(s));
}

static int fill(struct ocreg_kubeconfig *place, const struct ocreg_client_options *o, const struct ocreg_kubeconfig *from,
		struct ocreg_error **reterr)
{
	const char *server = NULL, *ca_file = o->ca_file ? whole_path(&place->arena, o->ca_file) : NULL;
	struct ocreg_kubeconfig_entry e = { 0 };
	struct ocreg_object *cluster;
	int r = 0;

	if (o->ca_file && !ca_file)
		return ocreg_fail_oom(reterr);
	if (o->ca_file && o->insecure)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "leave out one of them",
				  "an authority to trust is named, and the server's certificate is not to be looked at");
	if (o->server)
		server = spell(&place->arena, o->server, &r, reterr);
	if (!r)
		r = find(o, server, from, &e, reterr);
	if (!r && !server)
		server = spell(&place->arena, server_of(&e), &r, reterr);
	if (r)
		return r;
	place->files[0] = (struct ocreg_kubeconfig_file) { .path = e.file ? keep_text(place, e.file->path) : "the login",
							   .folder = "/",
							   .doc = frame(&cluster) };
	place->n = 1;
	place->nobody = true;
	if (!place->files[0].path || !place->files[0].doc)
		return ocreg_fail_oom(reterr);
	r = copy_cluster(cluster, &e, &place->arena, reterr);
	return r ? r : override(cluster, o, server, ca_file, reterr);
}

int ocreg_login_place(const struct ocreg_client_options *o, struct ocreg_kubeconfig **ret, struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig *from = o->loaded ? ocreg_kubeconfig_ref(o->loaded) : NULL, *place;
	struct ocreg_surroundings around;
	int r = 0;

	ocreg_surroundings_get(&around);
	if (!from && o->kubeconfig)
		r = ocreg_kubeconfig_read(o->kubeconfig, OCREG_KUBECONFIG_NEW, &from, reterr);
	else if (!from)
		r = ocreg_kubeconfig_open(NULL, around.kubeconfig, around.home, &from, reterr);
	if (r)
		return r;
	place = calloc(1, sizeof(*place));
	if (place)
		atomic_init(&place->refs, 1);
	r = place ? fill(place, o, from, reterr) : ocreg_fail_oom(reterr);
	ocreg_kubeconfig_unref(from);
	if (r)
		ocreg_kubeconfig_unref(place);
	else
		*ret = place;
	return r;
}

const char *ocreg_login_namespace(const struct ocreg_kubeconfig *k, const char *server)
{
	const char *current = ocreg_kubeconfig_current_context(k), *ns = NULL;
	struct ocreg_kubeconfig_entry context, cluster;

	if (!current || of_context(k, current, &cluster, NULL) || !ocreg_oauth_same_origin(server_of(&cluster), server) ||
	    ocreg_kubeconfig_find(k, OCREG_KUBE_CONTEXT, current, &context, NULL) ||
	    ocreg_kubeconfig_text(&context, OCREG_F_kube_context_ns, &ns, NULL))
		return NULL;
	return ns;
}

const struct ocreg_object *ocreg_login_cluster(const struct ocreg_kubeconfig *place)
{
	struct ocreg_object *named = ocreg_at(place->files[0].doc, OCREG_F_kubeconfig_clusters, 0);

	return ocreg_get_object(named, OCREG_F_kube_named_cluster_cluster);
}
