/* SPDX-License-Identifier: Apache-2.0 */
/* What the API server says of the OAuth server, and what that says itself. */
#include <string.h>
#include <strings.h>
#include "base/error.h"
#include "access/oauth.h"
#include "model/object.h"

#define MOST_SECONDS (INT64_C(100) * 366 * 24 * 3600)

static int decode(unsigned type, const struct ocreg_buf *body, struct ocreg_object **ret)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;

	options.format = OCREG_FORMAT_JSON;
	return ocreg_decode(type, body->data ? body->data : "", body->len, &options, ret, NULL);
}

static const char *text(const struct ocreg_object *o, unsigned field)
{
	const char *s = ocreg_get_string(o, field);

	return s ? s : "";
}

static int fail_no_oauth(const char *server, struct ocreg_error **reterr)
{
	return ocreg_fail(
		reterr, OCREG_E_NOOAUTH, NULL,
		"users of this cluster come from elsewhere (OpenID Connect): have its administrator name the exec plugin "
		"to put into the kubeconfig, or log in with a token",
		"%s has no OAuth server of its own to log in at", server);
}

static int check_endpoint(const char *server, const char *what, const char *url, const char *issuer, struct ocreg_error **reterr)
{
	if (ocreg_oauth_same_origin(url, issuer) && !strchr(url, '#'))
		return 0;
	return ocreg_fail(
		reterr, OCREG_E_CONTENT, NULL,
		"look at `oc get --raw " OCREG_OAUTH_DISCOVERY "`; credentials are sent to the issuer alone, and by https",
		"%s names as its OAuth server's %s \"%.256s\", which is not an https:// address of the issuer \"%.256s\"", server,
		what, url, issuer);
}

static int take_server(struct ocreg_oauth_server *s, const char *server, const struct ocreg_object *o,
		       struct ocreg_error **reterr)
{
	const char *issuer = text(o, OCREG_F_oauth_metadata_issuer), *authorize = text(o, OCREG_F_oauth_metadata_authorize);
	const char *token = text(o, OCREG_F_oauth_metadata_token);
	int r;

	if (!*issuer && !*authorize && !*token)
		return fail_no_oauth(server, reterr);
	r = check_endpoint(server, "own address", issuer, issuer, reterr);
	if (!r)
		r = check_endpoint(server, "authorization_endpoint", authorize, issuer, reterr);
	if (!r)
		r = check_endpoint(server, "token_endpoint", token, issuer, reterr);
	if (r)
		return r;
	ocreg_buf_adds(&s->issuer, issuer);
	while (s->issuer.len && s->issuer.data[s->issuer.len - 1] == '/')
		ocreg_buf_cut(&s->issuer, s->issuer.len - 1);
	ocreg_buf_adds(&s->authorize, authorize);
	ocreg_buf_adds(&s->token, token);
	return s->issuer.oom || s->authorize.oom || s->token.oom ? ocreg_fail_oom(reterr) : 0;
}

int ocreg_oauth_discover(struct ocreg_oauth_server *s, const char *server, const struct ocreg_buf *body,
			 struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r;

	if (!body->len)
		return fail_no_oauth(server, reterr);
	r = decode(OCREG_TYPE_oauth_metadata, body, &o);
	if (r == OCREG_E_NOMEM)
		return ocreg_fail_oom(reterr);
	r = r ? ocreg_fail(reterr, OCREG_E_CONTENT, NULL, NULL,
			   "what %s says of its OAuth server is not JSON with members that are text", server)
	      : take_server(s, server, o, reterr);
	ocreg_unref(o);
	return r;
}

void ocreg_oauth_server_done(struct ocreg_oauth_server *s)
{
	ocreg_buf_done(&s->issuer);
	ocreg_buf_done(&s->authorize);
	ocreg_buf_done(&s->token);
}

/* As it may stand in a header. */
static bool is_token(const char *s)
{
	size_t n = strlen(s);

	for (size_t i = 0; i < n; i++)
		if (s[i] <= ' ' || s[i] >= 0x7f)
			return false;
	return n > 0;
}

static int take_token(struct ocreg_oauth_token *t, const char *issuer, const struct ocreg_object *o, struct ocreg_error **reterr)
{
	const char *access = text(o, OCREG_F_oauth_answer_access_token), *type = text(o, OCREG_F_oauth_answer_token_type);
	int64_t seconds = ocreg_get_int(o, OCREG_F_oauth_answer_expires_in);

	if (*type && strcasecmp(type, "Bearer") != 0)
		return ocreg_fail(reterr, OCREG_E_CONTENT, NULL, NULL, "the token of %s is of type \"%.64s\", not Bearer", issuer,
				  type);
	if (!is_token(access))
		return ocreg_fail(reterr, OCREG_E_CONTENT, NULL, NULL, "%s answered with no token, or with one that is not text",
				  issuer);
	ocreg_buf_adds(&t->access, access);
	t->expires_in = seconds > 0 && seconds < MOST_SECONDS ? seconds : 0;
	return t->access.oom ? ocreg_fail_oom(reterr) : 0;
}

int ocreg_oauth_take_token(struct ocreg_oauth_token *t, const char *issuer, const struct ocreg_buf *body,
			   struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = decode(OCREG_TYPE_oauth_answer, body, &o);

	if (r == OCREG_E_NOMEM)
		return ocreg_fail_oom(reterr);
	r = r ? ocreg_fail(reterr, OCREG_E_CONTENT, NULL, NULL,
			   "the answer of %s to the request for a token is not a JSON object", issuer)
	      : take_token(t, issuer, o, reterr);
	ocreg_unref(o);
	return r;
}

bool ocreg_oauth_take_error(const struct ocreg_buf *body, struct ocreg_buf *reterror, struct ocreg_buf *retdescription)
{
	struct ocreg_object *o = NULL;
	bool any;

	if (decode(OCREG_TYPE_oauth_answer, body, &o))
		return false;
	ocreg_buf_adds(reterror, text(o, OCREG_F_oauth_answer_error));
	ocreg_buf_adds(retdescription, text(o, OCREG_F_oauth_answer_error_description));
	any = reterror->len > 0;
	ocreg_unref(o);
	return any;
}

/* RFC 6749 sections 4.1.2.1 and 5.2; the last row is for any other. */
static const struct {
	const char *error;
	int code;
	const char *hint;
} refusals[] = {
	{ "access_denied", OCREG_E_FORBIDDEN, "ask the cluster's administrator whether this user may log in" },
	{ "invalid_grant", OCREG_E_UNAUTHORIZED, "log in again: the code was used, or took too long on its way" },
	{ "server_error", OCREG_E_SERVER, NULL },
	{ "temporarily_unavailable", OCREG_E_SERVER, NULL },
	{ NULL, OCREG_E_BADREQUEST, "the OAuth server does not take what `oc login` sends: look at its logs" },
};

int ocreg_oauth_refused(const char *issuer, const char *error, const char *description, struct ocreg_error **reterr)
{
	size_t i = 0;

	while (refusals[i].error && strcmp(refusals[i].error, error) != 0)
		i++;
	return ocreg_fail(reterr, refusals[i].code, NULL, refusals[i].hint, "%s refuses the login: %.128s%s%.512s", issuer, error,
			  *description ? ": " : "", description);
}
