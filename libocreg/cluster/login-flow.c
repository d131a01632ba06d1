/* SPDX-License-Identifier: Apache-2.0 */
/* What is asked of the API server and of the OAuth server, in the order in which it is asked. */
#include <stdio.h>
#include <string.h>
#include <time.h>
#include "base/base64.h"
#include "base/error.h"
#include "cluster/login.h"
#include "cluster/status.h"
#include "model/object.h"

#define CHALLENGING_CLIENT "openshift-challenging-client"
#define BROWSER_CLIENT "openshift-cli-client"
#define MOST_HOPS 16
#define HINT_WEB "log in in a browser instead (`ocreg login --web`), or with a token"

/* Answers that are shown. */

static void hide(struct ocreg_buf *in, const char *secret)
{
	size_t n = secret ? strlen(secret) : 0;
	char *at = in->data;

	while (n >= 4 && at && (at = memmem(at, in->len - (size_t) (at - in->data), secret, n))) {
		memset(at, '*', n);
		at += n;
	}
}

/* Wherever the server repeats what nobody should see. */
static void hide_secrets(const struct ocreg_login *l, struct ocreg_buf *in)
{
	const char *const secrets[] = { l->password.data,  l->basic.len ? strrchr(l->basic.data, ' ') + 1 : NULL,
					l->proof.verifier, l->proof.state,
					l->code.data,      l->token.access.data };

	for (size_t i = 0; i < sizeof(secrets) / sizeof(secrets[0]); i++)
		hide(in, secrets[i]);
}

/* url: of the OAuth server, or from "/" on. */
static int fail_status(const struct ocreg_login *l, const char *method, const char *url, struct ocreg_reply *reply,
		       struct ocreg_error **reterr)
{
	const char *path = *url == '/' ? url : url + sizeof("https://") - 1 + strcspn(url + sizeof("https://") - 1, "/?");
	struct ocreg_ask ask = { .verb = method };
	struct ocreg_buf shown = { 0 };
	int r;

	ask.server = *url == '/' ? ocreg_fetcher_server(l->fetcher) : l->server.issuer.data;
	ocreg_buf_addf(&shown, "%.*s", (int) strcspn(path, "?"), path);
	ask.path = shown.data;
	hide_secrets(l, &reply->body);
	hide_secrets(l, &reply->location);
	r = shown.oom ? ocreg_fail_oom(reterr) : ocreg_status_fail(reply, &ask, reterr);
	ocreg_buf_done(&shown);
	return r;
}

/* Discovery. */

/* OpenShift shows it to everybody; an API server without it has 404 for administrators alone, and 401 where nobody may be nobody. */
static bool is_unknown(const struct ocreg_reply *r)
{
	return r->status == 404 || r->status == 401 ||
	       (r->status == 403 && r->body.len && strstr(r->body.data, "system:anonymous"));
}

static int take_discovery(struct ocreg_login *l, struct ocreg_reply *r, struct ocreg_error **reterr)
{
	const char *server = ocreg_fetcher_server(l->fetcher);
	const struct ocreg_buf nothing = { 0 };

	if (is_unknown(r))
		return ocreg_oauth_discover(&l->server, server, &nothing, reterr);
	if (r->status != 200)
		return fail_status(l, "GET", OCREG_OAUTH_DISCOVERY, r, reterr);
	return ocreg_oauth_discover(&l->server, server, &r->body, reterr);
}

int ocreg_login_discover(struct ocreg_login *l, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	const struct ocreg_fetch q = { .method = "GET", .url = OCREG_OAUTH_DISCOVERY };
	struct ocreg_reply reply = { 0 };
	int r = ocreg_fetch(l->fetcher, &q, span, &reply, reterr);

	if (!r)
		r = take_discovery(l, &reply, reterr);
	ocreg_reply_done(&reply);
	return r;
}

int ocreg_login_prepare(struct ocreg_login *l, struct ocreg_error **reterr)
{
	bool web = l->way == OCREG_LOGIN_WEB;

	if (ocreg_oauth_proof_new(&l->proof))
		return ocreg_fail_oom(reterr);
	if (web)
		ocreg_buf_addf(&l->redirect_uri, "http://127.0.0.1:%u/callback", ocreg_callback_port(l->callback));
	else
		ocreg_buf_addf(&l->redirect_uri, "%s/oauth/token/implicit", l->server.issuer.data);
	if (!l->redirect_uri.oom)
		ocreg_oauth_add_authorize_url(&l->url, &l->server, web ? BROWSER_CLIENT : CHALLENGING_CLIENT,
					      l->redirect_uri.data, &l->proof);
	return l->redirect_uri.oom || l->url.oom ? ocreg_fail_oom(reterr) : 0;
}

/* The OAuth server. */

/* Which authorities its certificate is from shows at the first request, which has no secret yet. */
static int ask_issuer(struct ocreg_login *l, struct ocreg_fetch *q, const struct ocreg_span *span, struct ocreg_reply *reply,
		      struct ocreg_error **reterr)
{
	bool may_fall_back = !l->trust_known && ocreg_fetcher_has_ca(l->fetcher);
	struct ocreg_error *e = NULL;
	int r;

	q->system_trust = l->trust_known ? l->system_trust : true;
	r = ocreg_fetch(l->fetcher, q, span, reply, may_fall_back ? &e : reterr);
	if (r == OCREG_E_TLS && may_fall_back) {
		ocreg_reply_done(reply);
		q->system_trust = false;
		ocreg_error_unref(e);
		r = ocreg_fetch(l->fetcher, q, span, reply, reterr);
	} else if (r && may_fall_back && reterr) {
		*reterr = e;
	} else {
		ocreg_error_unref(e);
	}
	if (!r) {
		l->system_trust = q->system_trust;
		l->trust_known = true;
	}
	return r;
}

/* A visit to the authorization endpoint, from page to page. */
struct visit {
	struct ocreg_login *l;
	const struct ocreg_span *span;
	struct ocreg_buf at;   /* the page */
	struct ocreg_buf seen; /* each that was visited, between line breaks */
	bool arrived;
};

static int fail_wrong_password(const struct ocreg_login *l, struct ocreg_error **reterr)
{
	int r = ocreg_fail(reterr, OCREG_E_UNAUTHORIZED, NULL,
			   "check both; the cluster may know the user by another identity provider",
			   "%s does not take the user name and password of \"%.256s\"", l->server.issuer.data, l->user.data);

	if (reterr)
		ocreg_error_http(*reterr, 401, NULL, -1);
	return r;
}

/* Where a browser is shown a token is what `oc` says too. */
static int fail_no_passwords(const struct ocreg_login *l, const char *why, struct ocreg_error **reterr)
{
	struct ocreg_buf hint = { 0 };
	int r;

	ocreg_buf_addf(&hint, "%s, which %s/request shows in a browser", HINT_WEB, l->server.token.data);
	r = hint.oom ? ocreg_fail_oom(reterr)
		     : ocreg_fail(reterr, OCREG_E_UNSUPPORTED, NULL, hint.data,
				  "%s takes no user name and password from a program: it answers with %s", l->server.issuer.data,
				  why);
	ocreg_buf_done(&hint);
	return r;
}

/* Name and password, now that they are asked for. */
static int answer_challenge(struct visit *v, const struct ocreg_reply *reply, struct ocreg_error **reterr)
{
	struct ocreg_login *l = v->l;
	struct ocreg_buf pair = { 0 };
	struct ocreg_challenge c;
	bool oom;

	if (l->basic.len)
		return fail_wrong_password(l, reterr);
	if (!ocreg_challenge_parse(reply->challenge.data ? reply->challenge.data : "", reply->challenge.len, "Basic", &c))
		return fail_no_passwords(l, "HTTP status 401 and no Basic challenge", reterr);
	ocreg_buf_addf(&pair, "%s:%s", l->user.data, l->password.data);
	ocreg_buf_adds(&l->basic, "Authorization: Basic ");
	if (!pair.oom)
		ocreg_base64_encode(&l->basic, pair.data, pair.len);
	oom = pair.oom || l->basic.oom;
	ocreg_buf_done(&pair);
	ocreg_buf_cut(&v->seen, 0);
	return oom ? ocreg_fail_oom(reterr) : 0;
}

static int fail_stray(const struct ocreg_login *l, const char *url, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_REDIRECT, NULL, HINT_WEB,
			  "%s points to %.*s: user name and password are sent to no other server", l->server.issuer.data,
			  (int) strcspn(url, "?#"), url);
}

static int follow(struct visit *v, struct ocreg_reply *reply, struct ocreg_error **reterr)
{
	struct ocreg_login *l = v->l;
	struct ocreg_buf next = { 0 };
	int r = 0;

	if (!ocreg_oauth_resolve(&next, v->at.data, reply->location.data ? reply->location.data : "", reply->location.len))
		r = ocreg_fail(reterr, OCREG_E_CONTENT, NULL, HINT_WEB, "%s redirects without saying where to",
			       l->server.issuer.data);
	else if (next.oom)
		r = ocreg_fail_oom(reterr);
	else if ((v->arrived = ocreg_oauth_is_at(next.data, l->redirect_uri.data)))
		r = ocreg_login_take_code(l, next.data, reterr);
	else if (!ocreg_oauth_same_origin(next.data, l->server.issuer.data))
		r = fail_stray(l, next.data, reterr);
	ocreg_buf_done(&v->at);
	v->at = next;
	return r;
}

/* Whether the page was visited before; now it was. */
static bool is_circle(struct visit *v)
{
	size_t from = v->seen.len;

	ocreg_buf_addf(&v->seen, "\n%s\n", v->at.data);
	return !v->seen.oom && memmem(v->seen.data, from, v->seen.data + from, v->seen.len - from);
}

static int take_page(struct visit *v, struct ocreg_reply *reply, struct ocreg_error **reterr)
{
	struct ocreg_login *l = v->l;

	if (reply->status == 401)
		return answer_challenge(v, reply, reterr);
	if (reply->status >= 300 && reply->status <= 399)
		return follow(v, reply, reterr);
	if (reply->status >= 200 && reply->status <= 299)
		return fail_no_passwords(l, "a page for a browser", reterr);
	return fail_status(l, "GET", v->at.data, reply, reterr);
}

static int visit_page(struct visit *v, struct ocreg_error **reterr)
{
	struct ocreg_login *l = v->l;
	struct ocreg_fetch q = {
		.method = "GET", .url = v->at.data, .header = "X-CSRF-Token: 1", .authorization = l->basic.data
	};
	struct ocreg_reply reply = { 0 };
	int r;

	if (is_circle(v))
		return ocreg_fail(reterr, OCREG_E_REDIRECT, NULL, HINT_WEB, "%s redirects in a circle", l->server.issuer.data);
	if (v->seen.oom)
		return ocreg_fail_oom(reterr);
	r = ask_issuer(l, &q, v->span, &reply, reterr);
	if (!r)
		r = take_page(v, &reply, reterr);
	ocreg_reply_done(&reply);
	return r;
}

int ocreg_login_challenge(struct ocreg_login *l, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	struct visit v = { .l = l, .span = span };
	int r = 0;

	ocreg_buf_adds(&v.at, l->url.data);
	if (v.at.oom)
		r = ocreg_fail_oom(reterr);
	for (unsigned hops = 0; !r && !v.arrived; hops++)
		r = hops < MOST_HOPS ? visit_page(&v, reterr)
				     : ocreg_fail(reterr, OCREG_E_REDIRECT, NULL, HINT_WEB, "%s redirects more than %d times",
						  l->server.issuer.data, MOST_HOPS);
	ocreg_buf_done(&v.at);
	ocreg_buf_done(&v.seen);
	return r;
}

/* The state is ours, or why not. */
static int check_state(const struct ocreg_login *l, const char *url, struct ocreg_error **reterr)
{
	struct ocreg_buf state = { 0 };
	bool same = ocreg_oauth_query(url, "state", &state) && state.len && ocreg_oauth_is_same(l->proof.state, state.data);
	int r = 0;

	if (state.oom)
		r = ocreg_fail_oom(reterr);
	else if (!same)
		r = ocreg_fail(reterr, OCREG_E_CONTENT, NULL, "log in again",
			       "%s sends back the end of another login (its state is not ours)", l->server.issuer.data);
	ocreg_buf_done(&state);
	return r;
}

/* What is wrong, if it says so. */
static int check_refusal(const struct ocreg_login *l, const char *url, struct ocreg_error **reterr)
{
	struct ocreg_buf error = { 0 }, description = { 0 };
	int r = 0;

	(void) ocreg_oauth_query(url, "error", &error);
	(void) ocreg_oauth_query(url, "error_description", &description);
	hide_secrets(l, &error);
	hide_secrets(l, &description);
	if (error.oom || description.oom)
		r = ocreg_fail_oom(reterr);
	else if (error.len)
		r = ocreg_oauth_refused(l->server.issuer.data, error.data, description.len ? description.data : "", reterr);
	ocreg_buf_done(&error);
	ocreg_buf_done(&description);
	return r;
}

int ocreg_login_take_code(struct ocreg_login *l, const char *url, struct ocreg_error **reterr)
{
	int r = check_state(l, url, reterr);

	if (!r)
		r = check_refusal(l, url, reterr);
	if (r)
		return r;
	(void) ocreg_oauth_query(url, "code", &l->code);
	if (l->code.oom)
		return ocreg_fail_oom(reterr);
	return l->code.len ? 0
			   : ocreg_fail(reterr, OCREG_E_CONTENT, NULL, "log in again", "%s sends back no code for a token",
					l->server.issuer.data);
}

/* The token. */

static int take_token(struct ocreg_login *l, struct ocreg_reply *reply, struct ocreg_error **reterr)
{
	struct ocreg_buf error = { 0 }, description = { 0 };
	const char *issuer = l->server.issuer.data;
	int r;

	if (reply->status == 200)
		return ocreg_oauth_take_token(&l->token, issuer, &reply->body, reterr);
	hide_secrets(l, &reply->body);
	if (reply->status < 500 && ocreg_oauth_take_error(&reply->body, &error, &description) && !error.oom && !description.oom)
		r = ocreg_oauth_refused(issuer, error.data, description.len ? description.data : "", reterr);
	else
		r = fail_status(l, "POST", l->server.token.data, reply, reterr);
	if (reterr)
		ocreg_error_http(*reterr, reply->status, NULL, reply->retry_after);
	ocreg_buf_done(&error);
	ocreg_buf_done(&description);
	return r;
}

/* A client of OpenShift's is named by a Basic header with an empty password. */
static void add_client(struct ocreg_buf *b, const char *client)
{
	char pair[64];
	int n = snprintf(pair, sizeof(pair), "%s:", client);

	ocreg_buf_adds(b, "Authorization: Basic ");
	ocreg_base64_encode(b, pair, (size_t) n);
}

int ocreg_login_exchange(struct ocreg_login *l, const struct ocreg_span *span, struct ocreg_error **reterr)
{
	const char *client = l->way == OCREG_LOGIN_WEB ? BROWSER_CLIENT : CHALLENGING_CLIENT;
	struct ocreg_fetch q = { .method = "POST", .content_type = "Content-Type: application/x-www-form-urlencoded" };
	struct ocreg_buf form = { 0 }, authorization = { 0 };
	struct ocreg_reply reply = { 0 };
	int r;

	ocreg_oauth_add_token_form(&form, l->code.data, client, l->redirect_uri.data, &l->proof);
	add_client(&authorization, client);
	q.url = l->server.token.data;
	q.body = form.data;
	q.n_body = form.len;
	q.authorization = authorization.data;
	r = form.oom || authorization.oom ? ocreg_fail_oom(reterr) : ask_issuer(l, &q, span, &reply, reterr);
	if (!r)
		r = take_token(l, &reply, reterr);
	if (!r && l->token.expires_in)
		l->expires = (int64_t) time(NULL) + l->token.expires_in;
	ocreg_reply_done(&reply);
	ocreg_buf_done(&form);
	ocreg_buf_done(&authorization);
	return r;
}
