/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/base64.h"
#include "base/error.h"
#include "base/file.h"
#include "cluster/access.h"
#include "cluster/kubeconfig.h"
#include "cluster/tls.h"
#include "model/object.h"

#define MAX_PEM (1u << 20)

/* What the steps below share. */
struct search {
	struct ocreg_access *a;
	const struct ocreg_client_options *o;
	struct ocreg_kubeconfig *k;
	struct ocreg_error **reterr;
};

void ocreg_surroundings_get(struct ocreg_surroundings *s)
{
	s->kubeconfig = getenv("KUBECONFIG");
	s->home = getenv("HOME");
	s->service_host = getenv("KUBERNETES_SERVICE_HOST");
	s->service_port = getenv("KUBERNETES_SERVICE_PORT");
	s->service_account = "/var/run/secrets/kubernetes.io/serviceaccount";
}

static bool is_set(const char *s)
{
	return s && *s;
}

static int keep(struct search *s, const char *text, const char **ret)
{
	*ret = text ? ocreg_arena_strndup(&s->a->arena, text, strlen(text)) : NULL;
	return text && !*ret ? ocreg_fail_oom(s->reterr) : 0;
}

static void explain(struct search *s, const char *what, const char *text, const char *from)
{
	struct ocreg_buf *b = &s->a->explain;

	ocreg_buf_addf(b, "%s%-11s ", b->len ? "\n" : "", what);
	ocreg_buf_add_escaped(b, text, strlen(text), 512);
	ocreg_buf_adds(b, ", from ");
	ocreg_buf_add_escaped(b, from, strlen(from), 4096);
}

static void explain_entry(struct search *s, const char *what, const struct ocreg_kubeconfig_entry *e)
{
	explain(s, what, e->name, e->file->path);
}

static int decode_data(struct search *s, const struct ocreg_kubeconfig_entry *e, const char *member, const char *text,
		       struct ocreg_buf *ret)
{
	size_t offset;

	if (!ocreg_base64_decode(ret, text, strlen(text), &offset))
		return ocreg_fail(s->reterr, OCREG_E_CREDENTIAL, NULL,
				  "encode the PEM with `base64 -w0`, or name the file instead",
				  "%s of \"%s\" in %s is not base64: character %zu", member, e->name, e->file->path, offset + 1);
	return ret->oom ? ocreg_fail_oom(s->reterr) : 0;
}

/* PEM that stands in the kubeconfig or in a file that it names; the data wins. *retfrom is where it is from, NULL if there is neither: what
 * is there and empty must not pass for absent. */
static int material(struct search *s, const struct ocreg_kubeconfig_entry *e, unsigned data, unsigned file, struct ocreg_buf *ret,
		    const char **retfrom)
{
	const char *text;
	int r = ocreg_kubeconfig_text(e, data, &text, s->reterr);

	*retfrom = NULL;
	if (r)
		return r;
	if (text) {
		*retfrom = e->object->type->fields[data].json;
		return decode_data(s, e, *retfrom, text, ret);
	}
	r = ocreg_kubeconfig_text(e, file, &text, s->reterr);
	if (r || !text)
		return r;
	*retfrom = ocreg_kubeconfig_path(&s->a->arena, e, text);
	return *retfrom ? ocreg_file_read(*retfrom, MAX_PEM, ret, s->reterr) : ocreg_fail_oom(s->reterr);
}

static int load_ca_file(struct search *s, const char *path)
{
	int r = ocreg_file_read(path, MAX_PEM, &s->a->ca, s->reterr);

	if (!r)
		r = ocreg_tls_check_ca(&s->a->ca, path, s->reterr);
	if (!r)
		explain(s, "authority", path, "the options");
	return r;
}

static int load_ca(struct search *s, const struct ocreg_kubeconfig_entry *e)
{
	const char *from;
	int r;

	if (is_set(s->o->ca_file))
		return load_ca_file(s, s->o->ca_file);
	if (!e->object) {
		explain(s, "authority", "those this machine trusts", "the system");
		return 0;
	}
	if (ocreg_get_bool(e->object, OCREG_F_kube_cluster_insecure))
		return ocreg_fail(
			s->reterr, OCREG_E_UNSUPPORTED, NULL,
			"put the server's authority into certificate-authority-data, or name it with ca_file",
			"cluster \"%s\" in %s says insecure-skip-tls-verify: a server that anybody may pretend to be is refused",
			e->name, e->file->path);
	r = material(s, e, OCREG_F_kube_cluster_ca_data, OCREG_F_kube_cluster_ca_file, &s->a->ca, &from);
	if (r)
		return r;
	if (!from) {
		explain(s, "authority", "those this machine trusts", "the system");
		return 0;
	}
	explain(s, "authority", from, e->file->path);
	return ocreg_tls_check_ca(&s->a->ca, from, s->reterr);
}

/* A server that the options name is another one, so the name to expect and the way there are not the kubeconfig's. */
static int load_server(struct search *s, const struct ocreg_kubeconfig_entry *e)
{
	const char *server, *tls_name, *proxy;
	int r;

	if (is_set(s->o->server)) {
		explain(s, "server", s->o->server, "the options");
		return keep(s, s->o->server, &s->a->server);
	}
	r = ocreg_kubeconfig_text(e, OCREG_F_kube_cluster_server, &server, s->reterr);
	if (!r)
		r = ocreg_kubeconfig_text(e, OCREG_F_kube_cluster_tls_server_name, &tls_name, s->reterr);
	if (!r)
		r = ocreg_kubeconfig_text(e, OCREG_F_kube_cluster_proxy_url, &proxy, s->reterr);
	if (r)
		return r;
	if (!server)
		return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL, "add `server: https://HOST:6443` to the cluster",
				  "cluster \"%s\" in %s names no server", e->name, e->file->path);
	explain(s, "server", server, e->file->path);
	r = keep(s, server, &s->a->server);
	if (!r)
		r = keep(s, tls_name, &s->a->tls_name);
	return r ? r : keep(s, proxy, &s->a->proxy);
}

static bool is_there(const struct ocreg_kubeconfig_entry *e, unsigned field)
{
	uint8_t state = e->object->values[field].state;

	return state == OCREG_VALUE || state == OCREG_MISFIT;
}

/* Ways to say who asks that would be wrong to pass over: the request would go out as somebody else. */
static int refuse_unsupported(struct search *s, const struct ocreg_kubeconfig_entry *e)
{
	static const char hint_token[] = "give a token instead: `oc whoami -t` or `oc create token` prints one";
	static const char *const more[] = { "as-groups", "as-uid", "as-user-extra" };

	if (is_there(e, OCREG_F_kube_user_exec))
		return ocreg_fail(s->reterr, OCREG_E_UNSUPPORTED, NULL, hint_token,
				  "user \"%s\" in %s gets its credentials from a program (exec), which this release does not run",
				  e->name, e->file->path);
	if (is_there(e, OCREG_F_kube_user_auth_provider))
		return ocreg_fail(s->reterr, OCREG_E_UNSUPPORTED, NULL, hint_token,
				  "user \"%s\" in %s uses auth-provider, which Kubernetes has retired", e->name, e->file->path);
	for (size_t i = 0; i < ocreg_unknown_count(e->object); i++)
		for (size_t j = 0; j < sizeof(more) / sizeof(more[0]); j++)
			if (strcmp(ocreg_unknown_name(e->object, i), more[j]) == 0)
				return ocreg_fail(s->reterr, OCREG_E_UNSUPPORTED, NULL, "act as a user alone, without groups",
						  "user \"%s\" in %s has %s, which this release does not send", e->name,
						  e->file->path, more[j]);
	return 0;
}

static int load_pair(struct search *s, const struct ocreg_kubeconfig_entry *e)
{
	struct ocreg_access *a = s->a;
	const char *cert, *key;
	int r = material(s, e, OCREG_F_kube_user_cert_data, OCREG_F_kube_user_cert_file, &a->cert, &cert);

	if (r || !cert)
		return r;
	r = material(s, e, OCREG_F_kube_user_key_data, OCREG_F_kube_user_key_file, &a->key, &key);
	if (r)
		return r;
	if (!key)
		return ocreg_fail(s->reterr, OCREG_E_CREDENTIAL, NULL, "add client-key or client-key-data to the user",
				  "user \"%s\" in %s has a client certificate without its key", e->name, e->file->path);
	explain(s, "certificate", cert, e->file->path);
	return ocreg_tls_check_pair(&a->cert, cert, &a->key, key, s->reterr);
}

static int load_token(struct search *s, const struct ocreg_kubeconfig_entry *e, const char *token, const char *file)
{
	if (!file) {
		explain(s, "credential", "token", e->file->path);
		return ocreg_credential_token(&s->a->credential, token, s->reterr);
	}
	file = ocreg_kubeconfig_path(&s->a->arena, e, file);
	if (!file)
		return ocreg_fail_oom(s->reterr);
	explain(s, "credential", "token, read again every minute", file);
	return ocreg_credential_file(&s->a->credential, file, token, s->reterr);
}

static int load_secrets(struct search *s, const struct ocreg_kubeconfig_entry *e)
{
	const char *token, *file, *user, *password;
	int r = ocreg_kubeconfig_text(e, OCREG_F_kube_user_token, &token, s->reterr);

	if (!r)
		r = ocreg_kubeconfig_text(e, OCREG_F_kube_user_token_file, &file, s->reterr);
	if (!r)
		r = ocreg_kubeconfig_text(e, OCREG_F_kube_user_username, &user, s->reterr);
	if (!r)
		r = ocreg_kubeconfig_text(e, OCREG_F_kube_user_password, &password, s->reterr);
	if (r)
		return r;
	if ((token || file) && (user || password))
		return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL, "keep the token and remove username and password",
				  "user \"%s\" in %s has both a token and a password", e->name, e->file->path);
	if (token || file)
		return load_token(s, e, token, file);
	if (!user && !password)
		return 0;
	explain(s, "credential", "user name and password", e->file->path);
	return ocreg_credential_basic(&s->a->credential, user ? user : "", password ? password : "", s->reterr);
}

static int load_as(struct search *s, const struct ocreg_kubeconfig_entry *e)
{
	const char *as = is_set(s->o->as) ? s->o->as : NULL;
	int r = as || !e->object ? 0 : ocreg_kubeconfig_text(e, OCREG_F_kube_user_as, &as, s->reterr);

	if (r || !as)
		return r;
	explain(s, "acting as", as, is_set(s->o->as) ? "the options" : e->file->path);
	return keep(s, as, &s->a->as);
}

/* A token in the options replaces the user of the kubeconfig: were its certificate sent as well, the server would look at that alone. */
static int load_user(struct search *s, const struct ocreg_kubeconfig_entry *e)
{
	int r = 0;

	if (is_set(s->o->token)) {
		explain(s, "credential", "token", "the options");
		return ocreg_credential_token(&s->a->credential, s->o->token, s->reterr);
	}
	if (!e->object) {
		explain(s, "credential", "none", "nowhere");
		return 0;
	}
	explain_entry(s, "user", e);
	r = refuse_unsupported(s, e);
	if (!r)
		r = load_secrets(s, e);
	return r ? r : load_pair(s, e);
}

/* The context, and the entries that it names. With a server and a token in the options none is needed. */
static int find_entries(struct search *s, struct ocreg_kubeconfig_entry *cluster, struct ocreg_kubeconfig_entry *user)
{
	const struct ocreg_kubeconfig_file *from = NULL;
	struct ocreg_kubeconfig_entry context;
	const char *cluster_name, *user_name;
	const char *name = is_set(s->o->context) ? s->o->context : ocreg_kubeconfig_current(s->k, &from);
	int r;

	if (!name && is_set(s->o->server))
		return 0;
	if (!name)
		return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL,
				  "choose one with `oc config use-context NAME`, or name it in the options",
				  "%s has no current context", s->k->files[0].path);
	r = ocreg_kubeconfig_find(s->k, OCREG_KUBE_CONTEXT, name, &context, s->reterr);
	if (!r)
		r = ocreg_kubeconfig_text(&context, OCREG_F_kube_context_cluster, &cluster_name, s->reterr);
	if (!r)
		r = ocreg_kubeconfig_text(&context, OCREG_F_kube_context_user, &user_name, s->reterr);
	if (r)
		return r;
	explain_entry(s, "context", &context);
	if (cluster_name && (!is_set(s->o->server) || !is_set(s->o->ca_file)))
		r = ocreg_kubeconfig_find(s->k, OCREG_KUBE_CLUSTER, cluster_name, cluster, s->reterr);
	else if (!cluster_name && !is_set(s->o->server))
		r = ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL, "add `cluster: NAME` to the context",
			       "context \"%s\" in %s names no cluster", name, context.file->path);
	if (r || is_set(s->o->token))
		return r;
	if (!user_name)
		return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL, "add `user: NAME` to the context, or give a token",
				  "context \"%s\" in %s names no user", name, context.file->path);
	return ocreg_kubeconfig_find(s->k, OCREG_KUBE_USER, user_name, user, s->reterr);
}

static int from_kubeconfig(struct search *s)
{
	struct ocreg_kubeconfig_entry cluster = { 0 }, user = { 0 };
	int r = find_entries(s, &cluster, &user);

	if (!r)
		r = load_server(s, &cluster);
	if (!r)
		r = load_ca(s, &cluster);
	if (!r)
		r = load_user(s, &user);
	return r ? r : load_as(s, &user);
}

/* What every pod is given: an address in the environment, a token and an authority as files. */
static int from_pod(struct search *s, const struct ocreg_surroundings *around, const char *token_file)
{
	static const struct ocreg_kubeconfig_entry none = { 0 };
	struct ocreg_buf b = { 0 };
	int r = 0;

	ocreg_buf_addf(&b, strchr(around->service_host, ':') ? "https://[%s]:%s" : "https://%s:%s", around->service_host,
		       around->service_port);
	if (b.oom)
		return ocreg_fail_oom(s->reterr);
	if (is_set(s->o->server)) {
		r = load_server(s, &none);
	} else {
		explain(s, "server", b.data, "KUBERNETES_SERVICE_HOST");
		r = keep(s, b.data, &s->a->server);
	}
	ocreg_buf_cut(&b, 0);
	ocreg_buf_addf(&b, "%s/ca.crt", around->service_account);
	if (!r)
		r = b.oom ? ocreg_fail_oom(s->reterr) : load_ca_file(s, is_set(s->o->ca_file) ? s->o->ca_file : b.data);
	ocreg_buf_done(&b);
	if (r)
		return r;
	if (is_set(s->o->token)) {
		r = load_user(s, &none);
	} else {
		explain(s, "credential", "token, read again every minute", token_file);
		r = ocreg_credential_file(&s->a->credential, token_file, NULL, s->reterr);
	}
	return r ? r : load_as(s, &none);
}

static int from_nothing(struct search *s, const struct ocreg_surroundings *around)
{
	struct ocreg_buf token = { 0 };
	int r;

	if (is_set(around->service_host) && is_set(around->service_port)) {
		ocreg_buf_addf(&token, "%s/token", around->service_account);
		if (token.oom)
			return ocreg_fail_oom(s->reterr);
		if (access(token.data, F_OK) == 0) {
			r = from_pod(s, around, token.data);
			ocreg_buf_done(&token);
			return r;
		}
		ocreg_buf_done(&token);
	}
	if (is_set(s->o->server) && !is_set(s->o->context))
		return from_kubeconfig(s);
	return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL,
			  "log in with `oc login`, or name a kubeconfig in the options or in KUBECONFIG",
			  is_set(around->kubeconfig) || is_set(s->o->kubeconfig)
				  ? "the kubeconfig that was named is missing or empty"
				  : "there is no kubeconfig");
}

/* One line, as all of a header. */
static int load_user_agent(struct search *s)
{
	const char *agent = is_set(s->o->user_agent) ? s->o->user_agent : "libocreg/" OCREG_VERSION;

	for (const char *c = agent; *c; c++)
		if ((unsigned char) *c < ' ' || *c == 0x7f)
			return ocreg_fail(s->reterr, OCREG_E_ARG, NULL, "write it on one line",
					  "the user agent holds a control character");
	return keep(s, agent, &s->a->user_agent);
}

int ocreg_access_load(struct ocreg_access *a, const struct ocreg_client_options *options, const struct ocreg_surroundings *s,
		      struct ocreg_error **reterr)
{
	struct search search = { a, options, NULL, reterr };
	int r = ocreg_kubeconfig_open(options->kubeconfig, s->kubeconfig, s->home, &search.k, reterr);

	if (!r)
		r = search.k->n ? from_kubeconfig(&search) : from_nothing(&search, s);
	ocreg_kubeconfig_unref(search.k);
	a->http2 = options->http2;
	if (!r)
		r = load_user_agent(&search);
	if (!r && a->explain.oom)
		return ocreg_fail_oom(reterr);
	return r;
}

void ocreg_access_done(struct ocreg_access *a)
{
	ocreg_buf_done(&a->ca);
	ocreg_buf_done(&a->cert);
	ocreg_buf_done(&a->key);
	ocreg_buf_done(&a->explain);
	ocreg_credential_done(&a->credential);
	ocreg_arena_done(&a->arena, true);
}
