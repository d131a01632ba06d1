/* SPDX-License-Identifier: Apache-2.0 */
/*
 * OAuth as OpenShift speaks it, without the network: where its server is, proofs of possession (RFC 7636), and what is said in URLs.
 */
#pragma once
#include <stdbool.h>
#include <stdint.h>
#include <ocreg/error.h>
#include "base/buf.h"

#define OCREG_OAUTH_DISCOVERY "/.well-known/oauth-authorization-server"

/* What the API server says of it; strings in buffers of their own. All zeros at first. */
struct ocreg_oauth_server {
	struct ocreg_buf issuer, authorize, token;
};
/* Read the answer of discovery. 0, OCREG_E_NOOAUTH (it says nothing), OCREG_E_CONTENT (not what may be used: an endpoint that is not
 * https or not of the issuer's origin) or OCREG_E_NOMEM. */
int ocreg_oauth_discover(struct ocreg_oauth_server *s, const char *server, const struct ocreg_buf *body,
			 struct ocreg_error **reterr);
void ocreg_oauth_server_done(struct ocreg_oauth_server *s);

/* What the token endpoint says. All zeros at first. */
struct ocreg_oauth_token {
	struct ocreg_buf access; /* secret */
	int64_t expires_in;      /* in seconds; 0 if it does not say */
};
/* Read its answer, of status 200. 0, OCREG_E_CONTENT or OCREG_E_NOMEM. */
int ocreg_oauth_take_token(struct ocreg_oauth_token *t, const char *issuer, const struct ocreg_buf *body,
			   struct ocreg_error **reterr);
/* What an answer of another status says is wrong; false if it says nothing of the kind. */
bool ocreg_oauth_take_error(const struct ocreg_buf *body, struct ocreg_buf *reterror, struct ocreg_buf *retdescription);
/* Report what the server calls wrong, `error` and `error_description` of RFC 6749. Answers the code. */
int ocreg_oauth_refused(const char *issuer, const char *error, const char *description, struct ocreg_error **reterr);

#define OCREG_OAUTH_WORD 44 /* 32 bytes as text, NUL included */

/* Secrets of one login: what it must come back with, and what proves that who began it ends it. */
struct ocreg_oauth_proof {
	char state[OCREG_OAUTH_WORD], verifier[OCREG_OAUTH_WORD], challenge[OCREG_OAUTH_WORD];
};
/* 0 or OCREG_E_NOMEM; a system without randomness ends here too. */
int ocreg_oauth_proof_new(struct ocreg_oauth_proof *p);

/* Where to begin. */
void ocreg_oauth_add_authorize_url(struct ocreg_buf *b, const struct ocreg_oauth_server *s, const char *client,
				   const char *redirect_uri, const struct ocreg_oauth_proof *p);
/* What to send to the token endpoint. */
void ocreg_oauth_add_token_form(struct ocreg_buf *b, const char *code, const char *client, const char *redirect_uri,
				const struct ocreg_oauth_proof *p);

/* Whether both are https, and of one host and port. */
bool ocreg_oauth_same_origin(const char *a, const char *b);
/* Whether a URL is this one, but for query and fragment. */
bool ocreg_oauth_is_at(const char *url, const char *where);
/* Where a Location of n bytes leads from base, without its fragment. False if it is none. */
bool ocreg_oauth_resolve(struct ocreg_buf *ret, const char *base, const char *location, size_t n);
/* The value of a query's first parameter of that name, decoded; ret is emptied before. False if there is none. */
bool ocreg_oauth_query(const char *url, const char *name, struct ocreg_buf *ret);
/* Whether two secrets are equal, in a time that does not tell how much of them is. */
bool ocreg_oauth_is_same(const char *a, const char *b);
/* The name under which the cluster keeps a token; false where it would be the token itself. */
bool ocreg_oauth_token_name(struct ocreg_buf *ret, const char *token);

/* One challenge of a WWW-Authenticate header: slices of its value. */
struct ocreg_challenge {
	const char *realm; /* as it stands there, between quotes or not; NULL if there is none */
	size_t n_realm;
};
/* Look in a header's value for a scheme, in either case. False if it is not offered; what cannot be understood offers nothing. */
bool ocreg_challenge_parse(const char *text, size_t n, const char *scheme, struct ocreg_challenge *ret);
