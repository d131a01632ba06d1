/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/base64.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/file.h"
#include "base/lines.h"
#include "access/search.h"
#include "model/object.h"

#define MAX_PEM (1u << 20)

void ocreg_surroundings_get(struct ocreg_surroundings *s)
{
	s->kubeconfig = getenv("KUBECONFIG");
	s->home = getenv("HOME");
	s->service_host = getenv("KUBERNETES_SERVICE_HOST");
	s->service_port = getenv("KUBERNETES_SERVICE_PORT");
	s->service_account = "/var/run/secrets/kubernetes.io/serviceaccount";
	ocreg_proxy_env_get(&s->proxy);
}

/* What the steps share. */

int ocreg_search_keep(struct ocreg_search *s, const char *text, const char **ret)
{
	*ret = text ? ocreg_arena_strndup(&s->a->arena, text, strlen(text)) : NULL;
	return text && !*ret ? ocreg_fail_oom(s->reterr) : 0;
}

int ocreg_search_warn(struct ocreg_search *s, const char *fmt, ...)
{
	char *text = NULL;
	va_list ap;
	int n, r;

	va_start(ap, fmt);
	n = vasprintf(&text, fmt, ap);
	va_end(ap);
	if (n < 0)
		return ocreg_fail_oom(s->reterr);
	if (!s->a->warnings)
		s->a->warnings = ocreg_lines_new();
	r = s->a->warnings ? ocreg_lines_add(s->a->warnings, text, (size_t) n) : OCREG_E_NOMEM;
	free(text);
	return r ? ocreg_fail_oom(s->reterr) : 0;
}

static int decode_data(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e, const char *member, const char *text,
		       struct ocreg_buf *ret)
{
	size_t offset;

	if (!ocreg_base64_decode(ret, text, strlen(text), &offset))
		return ocreg_fail(s->reterr, OCREG_E_CREDENTIAL, NULL,
				  "encode the PEM with `base64 -w0`, or name the file instead",
				  "%s of \"%s\" in %s is not base64: character %zu", member, e->name, e->file->path, offset + 1);
	return ret->oom ? ocreg_fail_oom(s->reterr) : 0;
}

int ocreg_search_material(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e, unsigned data, unsigned file,
			  struct ocreg_buf *ret, const char **retfrom, const char **retfile)
{
	const char *inline_text, *path;
	int r = ocreg_kubeconfig_text(e, data, &inline_text, s->reterr);

	*retfrom = *retfile = NULL;
	if (!r)
		r = ocreg_kubeconfig_text(e, file, &path, s->reterr);
	if (r || (!inline_text && !path))
		return r;
	if (inline_text) {
		*retfrom = e->object->type->fields[data].json;
		return decode_data(s, e, *retfrom, inline_text, ret);
	}
	*retfile = *retfrom = ocreg_kubeconfig_path(&s->a->arena, e, path);
	return *retfrom ? ocreg_file_read(*retfrom, MAX_PEM, ret, s->reterr) : ocreg_fail_oom(s->reterr);
}

/* Where to look. */

static const char *option_or(const char *option, const char *other)
{
	return ocreg_is_set(option) ? option : other;
}

static int find_namespace(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *context)
{
	const char *ns;
	int r = ocreg_kubeconfig_text(context, OCREG_F_kube_context_ns, &ns, s->reterr);

	if (!r && ns)
		ocreg_settings_set(&s->a->settings, OCREG_SET_NAMESPACE, ns, context->file->path);
	return r;
}

/* The names of the cluster and of the user, which the options may replace. */
static int find_names(struct ocreg_search *s, const struct ocreg_kubeconfig *k, const char *context_name, const char **retcluster,
		      const char **retuser)
{
	const char *cluster_name, *user_name;
	struct ocreg_kubeconfig_entry context;
	int r = ocreg_kubeconfig_find(k, OCREG_KUBE_CONTEXT, context_name, &context, s->reterr);

	if (!r)
		r = ocreg_kubeconfig_text(&context, OCREG_F_kube_context_cluster, &cluster_name, s->reterr);
	if (!r)
		r = ocreg_kubeconfig_text(&context, OCREG_F_kube_context_user, &user_name, s->reterr);
	if (!r)
		r = find_namespace(s, &context);
	if (r)
		return r;
	ocreg_settings_set(&s->a->settings, OCREG_SET_CONTEXT, context_name, context.file->path);
	*retcluster = option_or(s->o->cluster, cluster_name);
	*retuser = option_or(s->o->user, user_name);
	if (!*retcluster && !ocreg_is_set(s->o->server))
		return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL, "add `cluster: NAME` to the context",
				  "context \"%s\" in %s names no cluster", context_name, context.file->path);
	if (!*retuser && !ocreg_is_set(s->o->token) && !ocreg_is_set(s->o->token_file))
		return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL, "add `user: NAME` to the context, or give a token",
				  "context \"%s\" in %s names no user", context_name, context.file->path);
	return 0;
}

/* With a server in the options, or a cluster and a user, no context is needed. */
static int find_entries(struct ocreg_search *s, const struct ocreg_kubeconfig *k, struct ocreg_kubeconfig_entry *cluster,
			struct ocreg_kubeconfig_entry *user)
{
	const char *cluster_name = option_or(s->o->cluster, NULL), *user_name = option_or(s->o->user, NULL);
	const struct ocreg_kubeconfig_file *from = NULL;
	const char *name = option_or(s->o->context, ocreg_kubeconfig_current(k, &from));
	bool who = user_name || ocreg_is_set(s->o->token) || ocreg_is_set(s->o->token_file) || ocreg_is_set(s->o->cert_file);
	int r = 0;

	if (!name && !ocreg_is_set(s->o->server) && !(cluster_name && who))
		return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL,
				  "choose one with `oc config use-context NAME`, or name it in the options",
				  "%s has no current context", k->files[0].path);
	if (name)
		r = find_names(s, k, name, &cluster_name, &user_name);
	if (!r && cluster_name)
		r = ocreg_kubeconfig_find(k, OCREG_KUBE_CLUSTER, cluster_name, cluster, s->reterr);
	if (!r && user_name)
		r = ocreg_kubeconfig_find(k, OCREG_KUBE_USER, user_name, user, s->reterr);
	return r;
}

static int from_kubeconfig(struct ocreg_search *s, const struct ocreg_kubeconfig *k)
{
	struct ocreg_kubeconfig_entry cluster = { 0 }, user = { 0 };
	int r = find_entries(s, k, &cluster, &user);

	if (!r)
		r = ocreg_search_server(s, &cluster);
	if (!r)
		r = ocreg_search_trust(s, &cluster);
	if (!r)
		r = ocreg_search_user(s, &user);
	if (!r)
		r = ocreg_search_as(s, &user);
	return r ? r : ocreg_search_plugin(s, &cluster);
}

/* What every pod is given: an address in the environment, a token and an authority as files. */

static const char *in_pod(struct ocreg_search *s, const char *name)
{
	struct ocreg_buf b = { 0 };
	const char *path = NULL;

	ocreg_buf_addf(&b, "%s/%s", s->around->service_account, name);
	if (!b.oom)
		(void) ocreg_search_keep(s, b.data, &path);
	ocreg_buf_done(&b);
	return path;
}

static void pod_namespace(struct ocreg_search *s)
{
	const char *path = in_pod(s, "namespace");
	struct ocreg_buf b = { 0 };

	if (path && ocreg_file_read(path, 256, &b, NULL) == 0 && b.len)
		ocreg_settings_set(&s->a->settings, OCREG_SET_NAMESPACE, b.data, path);
	ocreg_buf_done(&b);
}

static int pod_server(struct ocreg_search *s)
{
	struct ocreg_buf b = { 0 };
	int r;

	if (ocreg_is_set(s->o->server))
		return 0;
	ocreg_buf_addf(&b, strchr(s->around->service_host, ':') ? "https://[%s]:%s" : "https://%s:%s", s->around->service_host,
		       s->around->service_port);
	r = b.oom ? ocreg_fail_oom(s->reterr) : ocreg_search_keep(s, b.data, &s->server);
	ocreg_buf_done(&b);
	if (!r)
		ocreg_settings_set(&s->a->settings, OCREG_SET_SERVER, s->server, "KUBERNETES_SERVICE_HOST");
	return r;
}

static int from_pod(struct ocreg_search *s, const char *token)
{
	static const struct ocreg_kubeconfig_entry none = { 0 };
	const char *ca = in_pod(s, "ca.crt");
	int r = ca ? pod_server(s) : ocreg_fail_oom(s->reterr);

	if (!r)
		r = ocreg_search_server(s, &none);
	if (!r && !ocreg_is_set(s->o->ca_file) && !s->o->insecure)
		r = ocreg_search_trust_file(s, ca, "the pod's service account");
	else if (!r)
		r = ocreg_search_trust(s, &none);
	if (!r)
		r = ocreg_search_user(s, &none);
	if (!r && !s->id->header.len)
		r = ocreg_search_token_file(s, token, "the pod's service account", NULL);
	pod_namespace(s);
	return r ? r : ocreg_search_as(s, &none);
}

static int from_nothing(struct ocreg_search *s, const struct ocreg_kubeconfig *k)
{
	const struct ocreg_surroundings *around = s->around;
	const char *token;

	if (ocreg_is_set(around->service_host) && ocreg_is_set(around->service_port)) {
		token = in_pod(s, "token");
		if (!token)
			return ocreg_fail_oom(s->reterr);
		if (access(token, F_OK) == 0)
			return from_pod(s, token);
	}
	if (ocreg_is_set(s->o->server) && !ocreg_is_set(s->o->context) && !ocreg_is_set(s->o->cluster) &&
	    !ocreg_is_set(s->o->user))
		return from_kubeconfig(s, k);
	return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL,
			  "log in with `ocreg login` or `oc login`, or name a kubeconfig in the options or in KUBECONFIG",
			  ocreg_is_set(around->kubeconfig) || ocreg_is_set(s->o->kubeconfig)
				  ? "the kubeconfig that was named is missing or empty"
				  : "there is no kubeconfig");
}

/* What both have in common. */

/* One line, as all of a header. */
static int load_user_agent(struct ocreg_search *s)
{
	const char *agent = option_or(s->o->user_agent, "libocreg/" OCREG_VERSION);

	for (const char *c = agent; *c; c++)
		if ((unsigned char) *c < ' ' || *c == 0x7f)
			return ocreg_fail(s->reterr, OCREG_E_ARG, NULL, "write it on one line",
					  "the user agent holds a control character");
	return ocreg_search_keep(s, agent, &s->a->user_agent);
}

static int load_address(struct ocreg_search *s)
{
	struct ocreg_access *a = s->a;
	int r = ocreg_address_parse(&a->address, &a->arena, s->server, s->tls_name, s->reterr);

	if (!r)
		r = ocreg_proxy_choose(&a->proxy, &a->arena, s->proxy, s->proxy_from, a->address.peer, a->address.port,
				       &s->around->proxy, s->reterr);
	if (!r && (a->proxy.url || strcmp(a->proxy.from, "nowhere") != 0))
		ocreg_settings_set(&a->settings, OCREG_SET_PROXY, a->proxy.shown, a->proxy.from);
	return r;
}

static int warn_of_files(struct ocreg_search *s, const struct ocreg_kubeconfig *k)
{
	const char *caution;
	int r = s->o->strict ? ocreg_kubeconfig_check_private(k, s->reterr) : 0;

	for (size_t i = 0; !r && (caution = ocreg_kubeconfig_caution(k, i)); i++)
		r = ocreg_search_warn(s, "%s", caution);
	return r;
}

static int warn_of_nobody(struct ocreg_search *s, const struct ocreg_kubeconfig *k)
{
	if (s->id->header.len || s->id->cert.len || s->a->credential.plugin || k->nobody)
		return 0;
	return ocreg_search_warn(s, "there is no token, certificate or other credential: the server is asked as nobody");
}

static int search(struct ocreg_search *s, struct ocreg_kubeconfig *k)
{
	int r = k->n ? from_kubeconfig(s, k) : from_nothing(s, k);

	if (!r)
		r = warn_of_files(s, k);
	if (!r)
		r = warn_of_nobody(s, k);
	if (!r)
		r = load_address(s);
	if (!r)
		r = load_user_agent(s);
	if (!r && !ocreg_settings_finish(&s->a->settings))
		r = ocreg_fail_oom(s->reterr);
	return r;
}

static int open_kubeconfig(struct ocreg_search *s, struct ocreg_kubeconfig **ret)
{
	if (!s->o->loaded)
		return ocreg_kubeconfig_open(s->o->kubeconfig, s->around->kubeconfig, s->around->home, ret, s->reterr);
	*ret = ocreg_kubeconfig_ref(s->o->loaded);
	return 0;
}

int ocreg_access_load(struct ocreg_access *a, const struct ocreg_client_options *options, const struct ocreg_surroundings *around,
		      struct ocreg_error **reterr)
{
	struct ocreg_search s = { .a = a, .o = options, .around = around, .reterr = reterr };
	struct ocreg_kubeconfig *k = NULL;
	int r;

	a->last_header = &a->headers;
	a->http2 = options->http2;
	a->credential.hooks = a->hooks;
	a->credential.read_at = ocreg_clock_ms();
	s.id = a->credential.now = ocreg_identity_new();
	r = s.id ? open_kubeconfig(&s, &k) : ocreg_fail_oom(reterr);
	if (!r)
		r = search(&s, k);
	ocreg_kubeconfig_unref(k);
	return r;
}

void ocreg_access_done(struct ocreg_access *a)
{
	ocreg_credential_done(&a->credential);
	ocreg_settings_done(&a->settings);
	ocreg_lines_unref(a->warnings);
	ocreg_arena_done(&a->arena, true);
}
