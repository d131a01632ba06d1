/* SPDX-License-Identifier: Apache-2.0 */
/* A login from the inside. */
#pragma once
#include <ocreg/login.h>
#include "cluster/fetch.h"
#include "cluster/login-callback.h"
#include "access/oauth.h"

enum ocreg_login_way { OCREG_LOGIN_PASSWORD, OCREG_LOGIN_TOKEN, OCREG_LOGIN_WEB };

struct ocreg_login {
	enum ocreg_login_way way;
	bool over, good;                /* it has come to its end */
	struct ocreg_kubeconfig *place; /* one cluster, and nobody */
	struct ocreg_fetcher *fetcher;
	struct ocreg_hooks hooks;
	int64_t timeout;
	struct ocreg_cancels cancels;
	struct ocreg_buf user_agent, proxy; /* that the options say */
	/* what is secret, and what may be shown of an answer has none of it */
	struct ocreg_buf user, password, basic; /* basic: the header, once it was asked for */
	struct ocreg_oauth_proof proof;
	struct ocreg_buf code;
	struct ocreg_oauth_token token;
	/* where */
	struct ocreg_oauth_server server;
	struct ocreg_buf redirect_uri, url;
	struct ocreg_callback *callback;
	bool system_trust, trust_known; /* of the OAuth server */
	/* what came of it */
	_Atomic(struct ocreg_client *) client; /* with the token; NULL until there is one */
	struct ocreg_user *who;
	int64_t expires;
};

/* login-place.c: what the options say of the server, as a kubeconfig in which nobody logs in. 0, or the codes of ocreg_client_new(). */
int ocreg_login_place(const struct ocreg_client_options *o, struct ocreg_kubeconfig **ret, struct ocreg_error **reterr);
/* The namespace of the current context, if it is of this server; else NULL. Lent. */
const char *ocreg_login_namespace(const struct ocreg_kubeconfig *k, const char *server);
/* The cluster in it. */
const struct ocreg_object *ocreg_login_cluster(const struct ocreg_kubeconfig *place);

/* login-flow.c: each is one step of a login. 0, or what ocreg_login_finish() answers. */
int ocreg_login_discover(struct ocreg_login *l, const struct ocreg_span *span, struct ocreg_error **reterr);
/* Set up what is sent: a proof, where to come back to, and the URL to begin with. */
int ocreg_login_prepare(struct ocreg_login *l, struct ocreg_error **reterr);
/* With name and password, to the code. */
int ocreg_login_challenge(struct ocreg_login *l, const struct ocreg_span *span, struct ocreg_error **reterr);
/* What the server sent us back with: the code is taken out of it. */
int ocreg_login_take_code(struct ocreg_login *l, const char *url, struct ocreg_error **reterr);
/* The code for a token. */
int ocreg_login_exchange(struct ocreg_login *l, const struct ocreg_span *span, struct ocreg_error **reterr);
