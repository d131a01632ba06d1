/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include "base/base64.h"
#include "base/error.h"
#include "base/options.h"
#include "access/kubeconfig.h"
#include "cluster/login.h"
#include "model/object.h"

#define TIMEOUT_MS 30000
#define BROWSER_MS 300000

/* Beginning. */

static int check_user(const struct ocreg_login_options *o, struct ocreg_error **reterr)
{
	if (!*o->user || !o->password)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "give both", "there is a user name or a password missing");
	if (strchr(o->user, ':'))
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "log in in a browser, or with a token",
				  "the user name \"%.256s\" has a colon, which ends names where they are sent with a password",
				  o->user);
	for (const char *c = o->user; *c; c++)
		if ((unsigned char) *c < ' ' || *c == 0x7f)
			return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "the user name has a control character");
	return 0;
}

static int check_options(const struct ocreg_login_options *o, struct ocreg_error **reterr)
{
	if (!!o->user + !!o->token + o->web != 1)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL,
				  "give a user name with its password, or a token, or ask for a browser",
				  "there is not one way to log in, but %d", !!o->user + !!o->token + o->web);
	if (o->port > 65535)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "%u is no port: they go up to 65535", o->port);
	return o->user ? check_user(o, reterr) : 0;
}

static int keep(struct ocreg_buf *b, const char *s)
{
	if (s)
		ocreg_buf_adds(b, s);
	return b->oom ? OCREG_E_NOMEM : 0;
}

static int keep_options(struct ocreg_login *l, const struct ocreg_login_options *o, const struct ocreg_client_options *c,
			struct ocreg_error **reterr)
{
	int r;

	l->way = o->web ? OCREG_LOGIN_WEB : o->token ? OCREG_LOGIN_TOKEN : OCREG_LOGIN_PASSWORD;
	l->timeout = c->timeout_ms > 0 ? c->timeout_ms : TIMEOUT_MS;
	l->hooks = (struct ocreg_hooks) OCREG_HOOKS_INIT;
	r = ocreg_options_copy(&l->hooks, sizeof(l->hooks), c->hooks, reterr);
	if (r)
		return r;
	if (keep(&l->user, o->user) || keep(&l->password, o->password) || keep(&l->token.access, o->token) ||
	    keep(&l->user_agent, c->user_agent) || keep(&l->proxy, c->proxy))
		return ocreg_fail_oom(reterr);
	return ocreg_login_place(c, &l->place, reterr);
}

/* As nobody. */
static struct ocreg_client_options options_of(const struct ocreg_login *l)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;

	o.loaded = l->place;
	o.timeout_ms = l->timeout;
	o.user_agent = l->user_agent.data;
	o.proxy = l->proxy.data;
	o.hooks = &l->hooks;
	return o;
}

static struct ocreg_span span_of(struct ocreg_login *l, int64_t timeout_ms)
{
	return ocreg_span_begin(&l->cancels, &l->hooks, timeout_ms);
}

static int begin_web(struct ocreg_login *l, unsigned port, struct ocreg_error **reterr)
{
	struct ocreg_span span = span_of(l, l->timeout);
	int r = ocreg_login_discover(l, &span, reterr);

	if (!r)
		r = ocreg_callback_open(port, &l->callback, reterr);
	return r ? r : ocreg_login_prepare(l, reterr);
}

static const char *proxy_of(const struct ocreg_login *l)
{
	return ocreg_get_string(ocreg_login_cluster(l->place), OCREG_F_kube_cluster_proxy_url);
}

static int begin(struct ocreg_login *l, const struct ocreg_login_options *o, struct ocreg_error **reterr)
{
	struct ocreg_client_options c = OCREG_CLIENT_OPTIONS_INIT, own;
	int r = ocreg_options_copy(&c, sizeof(c), o->client, reterr);

	if (!r && c.timeout_ms < 0)
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, "give milliseconds, or 0 for the default", "the timeout is negative");
	if (!r)
		r = keep_options(l, o, &c, reterr);
	own = options_of(l);
	if (!r)
		r = ocreg_fetcher_new(&own, proxy_of(l), &l->fetcher, reterr);
	return r || !o->web ? r : begin_web(l, o->port, reterr);
}

int ocreg_login_begin(const struct ocreg_login_options *options, struct ocreg_login **ret, struct ocreg_error **reterr)
{
	struct ocreg_login_options o = OCREG_LOGIN_OPTIONS_INIT;
	struct ocreg_login *l;
	int r = ocreg_options_copy(&o, sizeof(o), options, reterr);

	if (!r && !ret)
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the login");
	if (!r)
		r = check_options(&o, reterr);
	if (r)
		return r;
	l = calloc(1, sizeof(*l));
	if (!l)
		return ocreg_fail_oom(reterr);
	r = begin(l, &o, reterr);
	if (r)
		ocreg_login_unref(l);
	else
		*ret = l;
	return r;
}

const char *ocreg_login_url(const struct ocreg_login *l)
{
	return l && l->callback ? l->url.data : NULL;
}

const struct ocreg_lines *ocreg_login_warnings(const struct ocreg_login *l)
{
	return l ? ocreg_fetcher_warnings(l->fetcher) : NULL;
}

/* Finishing. */

static int with_password(struct ocreg_login *l, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	int r = ocreg_login_discover(l, span, reterr);

	if (!r)
		r = ocreg_login_prepare(l, reterr);
	if (!r)
		r = ocreg_login_challenge(l, span, reterr);
	return r ? r : ocreg_login_exchange(l, span, reterr);
}

/* The browser is told how it ended. */
static int with_browser(struct ocreg_login *l, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	struct ocreg_buf target = { 0 };
	struct ocreg_span rest;
	int r = ocreg_callback_wait(l->callback, l->proof.state, span, ocreg_fetcher_waker(l->fetcher), &target, reterr);

	rest = *span;
	rest.deadline = ocreg_span_now(span) + l->timeout;
	rest.timeout = l->timeout;
	if (!r)
		r = ocreg_login_take_code(l, target.data, reterr);
	if (!r)
		r = ocreg_login_exchange(l, &rest, reterr);
	ocreg_callback_answer(l->callback, !r);
	ocreg_buf_done(&target);
	return r;
}

/* It is there for whoever cancels before it asks. */
static int ask_who(struct ocreg_login *l, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	struct ocreg_client_options o = options_of(l);
	struct ocreg_call_options call = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	int64_t left = span->deadline - ocreg_span_now(span);
	int r;

	o.token = l->token.access.data;
	call.timeout_ms = l->way == OCREG_LOGIN_WEB ? l->timeout : left > 1 ? left : 1;
	r = ocreg_client_new(&o, &c, reterr);
	if (r)
		return r;
	atomic_store(&l->client, c);
	if (ocreg_span_is_cancelled(span))
		return ocreg_fail(reterr, OCREG_E_CANCELLED, NULL, NULL, "the login was cancelled");
	return ocreg_client_whoami(c, &call, &l->who, reterr);
}

/* What is of no use any more once there is a token, or there will be none. */
static void forget_proofs(struct ocreg_login *l)
{
	ocreg_buf_done(&l->password);
	ocreg_buf_done(&l->basic);
	ocreg_buf_done(&l->code);
	explicit_bzero(&l->proof, sizeof(l->proof));
}

static int finish(struct ocreg_login *l, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	int r = 0;

	if (l->way == OCREG_LOGIN_WEB)
		r = with_browser(l, span, reterr);
	else if (l->way == OCREG_LOGIN_PASSWORD)
		r = with_password(l, span, reterr);
	if (!r)
		r = ask_who(l, span, reterr);
	/* While the browser is away one may go on waiting for it. */
	l->over = !(r == OCREG_E_TIMEOUT && l->way == OCREG_LOGIN_WEB && !l->code.len);
	l->good = !r;
	if (l->over)
		forget_proofs(l);
	return r;
}

int ocreg_login_finish(struct ocreg_login *l, int64_t timeout_ms, struct ocreg_error **reterr)
{
	struct ocreg_span span;
	int64_t own;

	if (!l || l->over || timeout_ms < 0)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "begin a new one",
				  l && !l->over ? "the timeout is negative" : "there is no login that could be finished");
	own = l->way == OCREG_LOGIN_WEB ? BROWSER_MS : l->timeout;
	span = span_of(l, timeout_ms ? timeout_ms : own);
	return finish(l, &span, reterr);
}

int ocreg_login_password(const struct ocreg_login_options *options, struct ocreg_login **ret, struct ocreg_error **reterr)
{
	struct ocreg_login *l = NULL;
	int r = ocreg_login_begin(options, ret ? &l : NULL, reterr);

	if (!r)
		r = ocreg_login_finish(l, 0, reterr);
	if (r)
		ocreg_login_unref(l);
	else
		*ret = l;
	return r;
}

void ocreg_login_cancel(struct ocreg_login *l)
{
	struct ocreg_client *c;

	if (!l)
		return;
	atomic_fetch_add(&l->cancels.n, 1);
	ocreg_waker_ring(ocreg_fetcher_waker(l->fetcher));
	c = atomic_load(&l->client);
	if (c)
		ocreg_client_cancel(c);
}

/* What came of it. */

static bool is_good(const struct ocreg_login *l)
{
	return l && l->good;
}

const char *ocreg_login_server(const struct ocreg_login *l)
{
	return l ? ocreg_fetcher_server(l->fetcher) : NULL;
}

const char *ocreg_login_user(const struct ocreg_login *l)
{
	return is_good(l) ? ocreg_user_name(l->who) : NULL;
}

const char *ocreg_login_token(const struct ocreg_login *l)
{
	return is_good(l) ? l->token.access.data : NULL;
}

int64_t ocreg_login_expires(const struct ocreg_login *l)
{
	return is_good(l) ? l->expires : 0;
}

static int fail_unfinished(struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_ARG, NULL, "finish it first", "the login is not finished");
}

int ocreg_login_client(const struct ocreg_login *l, const struct ocreg_client_options *options, struct ocreg_client **ret,
		       struct ocreg_error **reterr)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT, own;
	int r = is_good(l) ? 0 : fail_unfinished(reterr);

	if (r)
		return r;
	own = options_of(l);
	r = ocreg_options_copy(&o, sizeof(o), options ? options : &own, reterr);
	if (r)
		return r;
	own.token = l->token.access.data;
	own.field_manager = o.field_manager;
	own.timeout_ms = o.timeout_ms;
	own.user_agent = o.user_agent;
	own.http2 = o.http2;
	own.hooks = o.hooks;
	own.as = o.as;
	own.as_uid = o.as_uid;
	own.as_groups = o.as_groups;
	own.as_extra = o.as_extra;
	return ocreg_client_new(&own, ret, reterr);
}

static int read_data(const struct ocreg_object *cluster, struct ocreg_buf *ret, struct ocreg_error **reterr)
{
	const char *data = ocreg_get_string(cluster, OCREG_F_kube_cluster_ca_data);
	size_t at;

	if (!data || !*data)
		return 0;
	if (!ocreg_base64_decode(ret, data, strlen(data), &at))
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, NULL, "certificate-authority-data is not base64");
	return ret->oom ? ocreg_fail_oom(reterr) : 0;
}

int ocreg_login_save(const struct ocreg_login *l, struct ocreg_kubeconfig *k, const char *ns, struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig_login to = OCREG_KUBECONFIG_LOGIN_INIT;
	const struct ocreg_object *c;
	struct ocreg_buf pem = { 0 };
	int r;

	if (!is_good(l))
		return fail_unfinished(reterr);
	if (!k)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no kubeconfig");
	c = ocreg_login_cluster(l->place);
	to.server = ocreg_fetcher_server(l->fetcher);
	to.user = ocreg_login_user(l);
	to.token = ocreg_login_token(l);
	to.ns = ns ? ns : ocreg_login_namespace(k, to.server);
	to.ca_file = ocreg_get_string(c, OCREG_F_kube_cluster_ca_file);
	to.tls_server_name = ocreg_get_string(c, OCREG_F_kube_cluster_tls_server_name);
	to.proxy = !l->proxy.len ? proxy_of(l) : strcmp(l->proxy.data, "none") != 0 ? l->proxy.data : NULL;
	to.insecure = ocreg_get_bool(c, OCREG_F_kube_cluster_insecure);
	r = read_data(c, &pem, reterr);
	to.ca_pem = pem.data;
	if (!r)
		r = ocreg_kubeconfig_set_login(k, &to, reterr);
	ocreg_buf_done(&pem);
	return r;
}

static void forget_texts(struct ocreg_login *l)
{
	struct ocreg_buf *const texts[] = { &l->user, &l->password,     &l->basic,      &l->code, &l->token.access,
					    &l->url,  &l->redirect_uri, &l->user_agent, &l->proxy };

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		ocreg_buf_done(texts[i]);
}

struct ocreg_login *ocreg_login_unref(struct ocreg_login *l)
{
	if (!l)
		return NULL;
	ocreg_client_unref(atomic_load(&l->client));
	ocreg_user_unref(l->who);
	ocreg_callback_close(l->callback);
	ocreg_fetcher_free(l->fetcher);
	ocreg_kubeconfig_unref(l->place);
	ocreg_oauth_server_done(&l->server);
	forget_texts(l);
	explicit_bzero(l, sizeof(*l));
	free(l);
	return NULL;
}
