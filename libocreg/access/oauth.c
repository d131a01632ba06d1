/* SPDX-License-Identifier: Apache-2.0 */
/* Proofs, and what is said to the server. */
#include <string.h>
#include <sys/random.h>
#include "base/base64.h"
#include "base/sha256.h"
#include "access/oauth.h"
#include "base/url.h"

#define RANDOM_BYTES 32
#define HASHED "sha256~" /* what a token begins with of which the cluster keeps only the hash */

/* The alphabet of RFC 4648 section 5, without padding. */
static void add_base64url(struct ocreg_buf *b, const void *bytes, size_t n)
{
	size_t from = b->len;

	ocreg_base64_encode(b, bytes, n);
	if (b->oom)
		return;
	while (b->len > from && b->data[b->len - 1] == '=')
		ocreg_buf_cut(b, b->len - 1);
	for (char *c = b->data + from; *c; c++)
		*c = *c == '+' ? '-' : *c == '/' ? '_' : *c;
}

static int word_of(const void *bytes, char ret[OCREG_OAUTH_WORD])
{
	struct ocreg_buf b = { 0 };
	int r = 0;

	add_base64url(&b, bytes, RANDOM_BYTES);
	if (b.oom || b.len >= OCREG_OAUTH_WORD)
		r = OCREG_E_NOMEM;
	else
		memcpy(ret, b.data, b.len + 1);
	ocreg_buf_done(&b);
	return r;
}

static int random_word(char ret[OCREG_OAUTH_WORD])
{
	unsigned char bytes[RANDOM_BYTES];
	int r = OCREG_E_NOMEM;

	if (getrandom(bytes, sizeof(bytes), 0) == sizeof(bytes))
		r = word_of(bytes, ret);
	explicit_bzero(bytes, sizeof(bytes));
	return r;
}

int ocreg_oauth_proof_new(struct ocreg_oauth_proof *p)
{
	unsigned char digest[OCREG_SHA256_BYTES];
	int r = random_word(p->state);

	if (!r)
		r = random_word(p->verifier);
	if (!r)
		r = ocreg_sha256_bytes(p->verifier, strlen(p->verifier), digest);
	return r ? r : word_of(digest, p->challenge);
}

bool ocreg_oauth_token_name(struct ocreg_buf *ret, const char *token)
{
	unsigned char digest[OCREG_SHA256_BYTES];
	size_t n = sizeof(HASHED) - 1;

	if (strncmp(token, HASHED, n) != 0 || !token[n])
		return false;
	ocreg_buf_adds(ret, HASHED);
	if (ocreg_sha256_bytes(token + n, strlen(token + n), digest))
		ret->oom = true;
	else
		add_base64url(ret, digest, sizeof(digest));
	return true;
}

bool ocreg_oauth_is_same(const char *a, const char *b)
{
	size_t n = strlen(a);
	unsigned char differs = 0;

	if (strlen(b) != n)
		return false;
	for (size_t i = 0; i < n; i++)
		differs |= (unsigned char) (a[i] ^ b[i]);
	return !differs;
}

void ocreg_oauth_add_authorize_url(struct ocreg_buf *b, const struct ocreg_oauth_server *s, const char *client,
				   const char *redirect_uri, const struct ocreg_oauth_proof *p)
{
	ocreg_buf_adds(b, s->authorize.data);
	ocreg_buf_adds(b, strchr(s->authorize.data, '?') ? "&response_type=code" : "?response_type=code");
	ocreg_url_add_query(b, "client_id", client);
	ocreg_url_add_query(b, "redirect_uri", redirect_uri);
	ocreg_url_add_query(b, "state", p->state);
	ocreg_url_add_query(b, "code_challenge", p->challenge);
	ocreg_buf_adds(b, "&code_challenge_method=S256");
}

void ocreg_oauth_add_token_form(struct ocreg_buf *b, const char *code, const char *client, const char *redirect_uri,
				const struct ocreg_oauth_proof *p)
{
	ocreg_buf_adds(b, "grant_type=authorization_code");
	ocreg_url_add_query(b, "code", code);
	ocreg_url_add_query(b, "client_id", client);
	ocreg_url_add_query(b, "redirect_uri", redirect_uri);
	ocreg_url_add_query(b, "code_verifier", p->verifier);
}
