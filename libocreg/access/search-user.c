/* SPDX-License-Identifier: Apache-2.0 */
/* Who asks. */
#include <string.h>
#include "base/error.h"
#include "access/search.h"
#include "model/object.h"

static void set(struct ocreg_search *s, enum ocreg_setting_id id, const char *value, const char *source)
{
	ocreg_settings_set(&s->a->settings, id, value, source);
}

static void skip(struct ocreg_search *s, enum ocreg_setting_id id, const char *what, const struct ocreg_kubeconfig_entry *e,
		 const char *why)
{
	ocreg_settings_skip(&s->a->settings, id, what, e->file->path, why);
}

static bool is_there(const struct ocreg_kubeconfig_entry *e, unsigned field)
{
	uint8_t state = e->object->values[field].state;

	return state == OCREG_VALUE || state == OCREG_MISFIT;
}

/* Tokens and passwords. */

int ocreg_search_token_file(struct ocreg_search *s, const char *path, const char *from, const char *fallback)
{
	int r = ocreg_search_keep(s, path, &s->a->credential.token_file);
	struct ocreg_buf b = { 0 };

	if (!r)
		r = ocreg_identity_read_token(s->id, path, fallback ? NULL : s->reterr);
	if (r == OCREG_E_FILE && fallback)
		r = ocreg_identity_set_token(s->id, fallback, s->reterr);
	else if (r && fallback) /* which is there, and broken: say so, and be nobody else */
		r = ocreg_identity_read_token(s->id, path, s->reterr);
	ocreg_buf_addf(&b, "%s (%s)", path, from);
	if (b.oom)
		r = r ? r : ocreg_fail_oom(s->reterr);
	else
		set(s, OCREG_SET_CREDENTIAL, "token, read again every minute", b.data);
	ocreg_buf_done(&b);
	return r;
}

static int token_of(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e, const char *token, const char *file)
{
	if (!file) {
		set(s, OCREG_SET_CREDENTIAL, "token", e->file->path);
		return ocreg_identity_set_token(s->id, token, s->reterr);
	}
	file = ocreg_kubeconfig_path(&s->a->arena, e, file);
	if (!file)
		return ocreg_fail_oom(s->reterr);
	if (token)
		skip(s, OCREG_SET_CREDENTIAL, "token", e, "tokenFile wins");
	return ocreg_search_token_file(s, file, e->file->path, token);
}

static int secrets_of(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
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
		return token_of(s, e, token, file);
	if (!user && !password)
		return 0;
	if (!user)
		return ocreg_fail(s->reterr, OCREG_E_CREDENTIAL, NULL, "add username, or log in for a token",
				  "user \"%s\" in %s has a password and no user name", e->name, e->file->path);
	set(s, OCREG_SET_CREDENTIAL, "user name and password", e->file->path);
	return ocreg_identity_set_basic(s->id, user, password ? password : "", s->reterr);
}

/* Certificates. */

static int pair_of(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	struct ocreg_buf cert = { 0 }, key = { 0 };
	const char *cert_from, *key_from, *cert_file, *key_file;
	int r = ocreg_search_material(s, e, OCREG_F_kube_user_cert_data, OCREG_F_kube_user_cert_file, &cert, &cert_from,
				      &cert_file);

	if (!r && cert_from)
		r = ocreg_search_material(s, e, OCREG_F_kube_user_key_data, OCREG_F_kube_user_key_file, &key, &key_from,
					  &key_file);
	if (!r && cert_from && !key_from)
		r = ocreg_fail(s->reterr, OCREG_E_CREDENTIAL, NULL, "add client-key or client-key-data to the user",
			       "user \"%s\" in %s has a client certificate without its key", e->name, e->file->path);
	if (!r && cert_from)
		r = ocreg_identity_take_pair(s->id, &cert, cert_from, &key, key_from, s->a->hooks, s->reterr);
	if (!r && cert_from) {
		set(s, OCREG_SET_CERTIFICATE, cert_from, e->file->path);
		s->a->credential.cert_file = cert_file && key_file ? cert_file : NULL;
		s->a->credential.key_file = key_file;
	}
	ocreg_buf_done(&cert);
	ocreg_buf_done(&key);
	return r;
}

static int pair_by_options(struct ocreg_search *s)
{
	int r;

	if (!ocreg_is_set(s->o->cert_file) || !ocreg_is_set(s->o->key_file))
		return ocreg_fail(s->reterr, OCREG_E_ARG, NULL, "name both files",
				  "a client certificate needs its key, and a key its certificate");
	r = ocreg_identity_read_pair(s->id, s->o->cert_file, s->o->key_file, s->a->hooks, s->reterr);
	if (!r)
		r = ocreg_search_keep(s, s->o->cert_file, &s->a->credential.cert_file);
	if (!r)
		r = ocreg_search_keep(s, s->o->key_file, &s->a->credential.key_file);
	set(s, OCREG_SET_CERTIFICATE, s->o->cert_file, OCREG_FROM_OPTIONS);
	return r;
}

/* Programs. */

/* As for client-go: where there is a token already, nobody is asked for one. */
static int plugin_of(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	struct ocreg_buf b = { 0 };
	int r;

	if (!is_there(e, OCREG_F_kube_user_exec))
		return 0;
	if (is_there(e, OCREG_F_kube_user_auth_provider))
		return ocreg_fail(s->reterr, OCREG_E_KUBECONFIG, NULL, "keep exec and remove auth-provider",
				  "user \"%s\" in %s has both exec and auth-provider", e->name, e->file->path);
	r = ocreg_plugin_read(&s->a->plugin, &s->a->arena, e, s->o, s->reterr);
	if (r)
		return r;
	if (s->id->header.len || s->id->cert.len) {
		skip(s, OCREG_SET_CREDENTIAL, "exec", e, "there is a token, a password or a certificate");
		return 0;
	}
	s->a->credential.plugin = &s->a->plugin;
	s->a->credential.stale = true;
	ocreg_buf_addf(&b, "what the program %s gives", s->a->plugin.shown);
	if (b.oom)
		r = ocreg_fail_oom(s->reterr);
	else
		set(s, OCREG_SET_CREDENTIAL, b.data, e->file->path);
	ocreg_buf_done(&b);
	return r;
}

/* One that would be wrong to pass over: the request would go out as somebody else. */
static int refuse_provider(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	if (!is_there(e, OCREG_F_kube_user_auth_provider) || is_there(e, OCREG_F_kube_user_exec))
		return 0;
	return ocreg_fail(s->reterr, OCREG_E_UNSUPPORTED, NULL,
			  "use a program (exec) instead, or give a token: `oc whoami -t` or `oc create token` prints one",
			  "user \"%s\" in %s uses auth-provider, which Kubernetes has retired", e->name, e->file->path);
}

/* The server looks at a certificate before it looks at a token: were the kubeconfig's sent beside a token of the options, that would say who
 * asks. */
static void skip_user(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e, const char *why)
{
	static const struct {
		unsigned field;
		enum ocreg_setting_id id;
	} fields[] = {
		{ OCREG_F_kube_user_token, OCREG_SET_CREDENTIAL },         { OCREG_F_kube_user_token_file, OCREG_SET_CREDENTIAL },
		{ OCREG_F_kube_user_username, OCREG_SET_CREDENTIAL },      { OCREG_F_kube_user_exec, OCREG_SET_CREDENTIAL },
		{ OCREG_F_kube_user_auth_provider, OCREG_SET_CREDENTIAL }, { OCREG_F_kube_user_cert_data, OCREG_SET_CERTIFICATE },
		{ OCREG_F_kube_user_cert_file, OCREG_SET_CERTIFICATE },
	};

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (is_there(e, fields[i].field))
			skip(s, fields[i].id, e->object->type->fields[fields[i].field].json, e, why);
}

static bool is_named(const struct ocreg_client_options *o)
{
	return ocreg_is_set(o->token) || ocreg_is_set(o->token_file) || ocreg_is_set(o->cert_file) || ocreg_is_set(o->key_file);
}

static int user_by_options(struct ocreg_search *s)
{
	const struct ocreg_client_options *o = s->o;
	int r = 0;

	if (ocreg_is_set(o->token) && ocreg_is_set(o->token_file))
		return ocreg_fail(s->reterr, OCREG_E_ARG, NULL, "leave out one of them",
				  "both a token and a file with one are given");
	if (ocreg_is_set(o->cert_file) || ocreg_is_set(o->key_file))
		r = pair_by_options(s);
	if (!r && ocreg_is_set(o->token)) {
		set(s, OCREG_SET_CREDENTIAL, "token", OCREG_FROM_OPTIONS);
		r = ocreg_identity_set_token(s->id, o->token, s->reterr);
	}
	if (!r && ocreg_is_set(o->token_file))
		r = ocreg_search_token_file(s, o->token_file, OCREG_FROM_OPTIONS, NULL);
	return r;
}

/* Whoever names a user does not mean to come as nobody. */
static int refuse_nobody(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	if (s->id->header.len || s->id->cert.len || s->a->credential.plugin || (s->o->loaded && s->o->loaded->nobody))
		return 0;
	return ocreg_fail(s->reterr, OCREG_E_CREDENTIAL, NULL, "log in with `ocreg login` or `oc login`, or give a token",
			  "user \"%s\" in %s has no token, no certificate and no other credential", e->name, e->file->path);
}

int ocreg_search_user(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e)
{
	int r;

	if (e->object)
		set(s, OCREG_SET_USER, e->name, e->file->path);
	if (is_named(s->o)) {
		if (e->object)
			skip_user(s, e, "the options say who asks");
		return user_by_options(s);
	}
	if (!e->object) {
		set(s, OCREG_SET_CREDENTIAL, "none", "nowhere");
		return 0;
	}
	r = refuse_provider(s, e);
	if (!r)
		r = secrets_of(s, e);
	if (!r)
		r = pair_of(s, e);
	if (!r)
		r = plugin_of(s, e);
	return r ? r : refuse_nobody(s, e);
}

static int keep_raw(struct ocreg_search *s, const struct ocreg_value *v, const char **ret)
{
	if (v->state != OCREG_VALUE)
		return 0;
	*ret = ocreg_arena_strndup(&s->a->arena, v->text, v->n);
	return *ret ? 0 : ocreg_fail_oom(s->reterr);
}

int ocreg_search_plugin(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *cluster)
{
	struct ocreg_plugin_spec *p = &s->a->plugin;
	const struct ocreg_object *e;

	if (!s->a->credential.plugin)
		return 0;
	p->server = s->server;
	p->tls_server_name = s->tls_name;
	p->proxy = s->proxy;
	p->insecure = s->a->insecure;
	for (size_t i = 0; cluster->object && i < ocreg_count(cluster->object, OCREG_F_kube_cluster_extensions); i++) {
		const char *name;

		e = ocreg_at(cluster->object, OCREG_F_kube_cluster_extensions, i);
		name = e ? ocreg_get_string(e, OCREG_F_kube_extension_name) : NULL;
		if (name && strcmp(name, "client.authentication.k8s.io/exec") == 0)
			return keep_raw(s, &e->values[OCREG_F_kube_extension_extension], &p->cluster_config);
	}
	return 0;
}
