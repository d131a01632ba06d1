/* SPDX-License-Identifier: Apache-2.0 */
/* Where the server is, and whose word is taken for it. */
#include "base/error.h"
#include "access/search.h"
#include "model/object.h"

#define SYSTEM "those this machine trusts"

/* As kubectl has it: a server that the options name is another one, so that the name to expect is not the kubeconfig's; the way out is. */
static int tls_name(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	const char *name = NULL;
	int r = e->object ? ocreg_kubeconfig_text(e, OCREG_F_kube_cluster_tls_server_name, &name, s->reterr) : 0;

	if (r)
		return r;
	if (ocreg_is_set(s->o->tls_server_name)) {
		if (name)
			ocreg_settings_skip(&s->a->settings, OCREG_SET_TLS_NAME, name, e->file->path, "the options name another");
		ocreg_settings_set(&s->a->settings, OCREG_SET_TLS_NAME, s->o->tls_server_name, OCREG_FROM_OPTIONS);
		return ocreg_search_keep(s, s->o->tls_server_name, &s->tls_name);
	}
	if (!name)
		return 0;
	if (ocreg_is_set(s->o->server)) {
		ocreg_settings_skip(&s->a->settings, OCREG_SET_TLS_NAME, name, e->file->path, "the options name another server");
		return 0;
	}
	ocreg_settings_set(&s->a->settings, OCREG_SET_TLS_NAME, name, e->file->path);
	return ocreg_search_keep(s, name, &s->tls_name);
}

static int proxy(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	const char *text = NULL;
	int r = e->object ? ocreg_kubeconfig_text(e, OCREG_F_kube_cluster_proxy_url, &text, s->reterr) : 0;

	if (r)
		return r;
	if (ocreg_is_set(s->o->proxy)) {
		if (text)
			ocreg_settings_skip(&s->a->settings, OCREG_SET_PROXY, "proxy-url", e->file->path,
					    "the options say otherwise");
		return ocreg_search_keep(s, s->o->proxy, &s->proxy);
	}
	r = ocreg_search_keep(s, text, &s->proxy);
	return r || !text ? r : ocreg_search_keep(s, e->file->path, &s->proxy_from);
}

int ocreg_search_server(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	const char *server = NULL;
	int r = e->object ? ocreg_kubeconfig_text(e, OCREG_F_kube_cluster_server, &server, s->reterr) : 0;

	if (!r)
		r = tls_name(s, e);
	if (!r)
		r = proxy(s, e);
	if (r || s->server)
		return r;
	if (ocreg_is_set(s->o->server)) {
		if (server)
			ocreg_settings_skip(&s->a->settings, OCREG_SET_SERVER, server, e->file->path, "the options name another");
		ocreg_settings_set(&s->a->settings, OCREG_SET_SERVER, s->o->server, OCREG_FROM_OPTIONS);
		return ocreg_search_keep(s, s->o->server, &s->server);
	}
	if (!server)
		return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL, "add `server: https://HOST:6443` to the cluster",
				  "cluster \"%s\" in %s names no server", e->name, e->file->path);
	ocreg_settings_set(&s->a->settings, OCREG_SET_SERVER, server, e->file->path);
	return ocreg_search_keep(s, server, &s->server);
}

/* Trust. */

static int say_trust(struct ocreg_search *s, const char *what, const char *where)
{
	struct ocreg_buf b = { 0 };
	int r;

	ocreg_settings_set(&s->a->settings, OCREG_SET_AUTHORITY, what, where);
	ocreg_buf_addf(&b, "%s, from %s", what, where);
	r = b.oom ? ocreg_fail_oom(s->reterr) : ocreg_search_keep(s, b.data, &s->a->trust);
	ocreg_buf_done(&b);
	return r;
}

int ocreg_search_trust_file(struct ocreg_search *s, const char *path, const char *from)
{
	int r = ocreg_search_keep(s, path, &s->a->credential.ca_file);

	if (!r)
		r = ocreg_identity_read_ca(s->id, path, s->reterr);
	return r ? r : say_trust(s, path, from);
}

static int trust_anybody(struct ocreg_search *s, const char *where)
{
	int r = ocreg_search_warn(
		s,
		"the server's certificate is not looked at (insecure-skip-tls-verify, from %s): whoever is on the "
		"way there can read the credential, and answer in the server's name",
		where);

	s->a->insecure = true;
	return r ? r : say_trust(s, "anybody: the server's certificate is not looked at", where);
}

static bool names_authority(const struct ocreg_kubeconfig_entry *e)
{
	const char *data = ocreg_get_string(e->object, OCREG_F_kube_cluster_ca_data);
	const char *file = ocreg_get_string(e->object, OCREG_F_kube_cluster_ca_file);

	return ocreg_is_set(data) || ocreg_is_set(file);
}

static int trust_by_options(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	bool both = ocreg_is_set(s->o->ca_file) && s->o->insecure;

	if (both)
		return ocreg_fail(s->reterr, OCREG_E_ARG, NULL, "leave out one of them",
				  "an authority to trust is named, and the server's certificate is not to be looked at");
	if (e->object && names_authority(e))
		ocreg_settings_skip(&s->a->settings, OCREG_SET_AUTHORITY, "certificate-authority", e->file->path,
				    "the options say otherwise");
	return s->o->insecure ? trust_anybody(s, OCREG_FROM_OPTIONS)
			      : ocreg_search_trust_file(s, s->o->ca_file, OCREG_FROM_OPTIONS);
}

static int trust_insecure(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	if (names_authority(e))
		return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL, "remove insecure-skip-tls-verify",
				  "cluster \"%s\" in %s names an authority, and says insecure-skip-tls-verify", e->name,
				  e->file->path);
	return trust_anybody(s, e->file->path);
}

int ocreg_search_trust(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	struct ocreg_buf ca = { 0 };
	const char *from, *file;
	int r;

	if (ocreg_is_set(s->o->ca_file) || s->o->insecure)
		return trust_by_options(s, e);
	if (!e->object)
		return say_trust(s, SYSTEM, "the system");
	if (ocreg_get_bool(e->object, OCREG_F_kube_cluster_insecure))
		return trust_insecure(s, e);
	r = ocreg_search_material(s, e, OCREG_F_kube_cluster_ca_data, OCREG_F_kube_cluster_ca_file, &ca, &from, &file);
	if (!r && from)
		r = ocreg_identity_take_ca(s->id, &ca, from, s->reterr);
	ocreg_buf_done(&ca);
	if (r)
		return r;
	s->a->credential.ca_file = file;
	return from ? say_trust(s, from, e->file->path) : say_trust(s, SYSTEM, "the system");
}
