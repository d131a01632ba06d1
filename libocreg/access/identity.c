/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include "base/base64.h"
#include "base/error.h"
#include "base/file.h"
#include "access/identity.h"
#include "access/tls.h"

#define MAX_TOKEN (64u << 10)
#define MAX_PEM (1u << 20)
#define BEARER "Authorization: Bearer "
#define BASIC "Authorization: Basic "

struct ocreg_identity *ocreg_identity_new(void)
{
	struct ocreg_identity *id = calloc(1, sizeof(*id));

	if (id)
		atomic_init(&id->refs, 1);
	return id;
}

struct ocreg_identity *ocreg_identity_ref(struct ocreg_identity *id)
{
	if (id)
		atomic_fetch_add_explicit(&id->refs, 1, memory_order_relaxed);
	return id;
}

struct ocreg_identity *ocreg_identity_unref(struct ocreg_identity *id)
{
	if (!id || atomic_fetch_sub_explicit(&id->refs, 1, memory_order_acq_rel) != 1)
		return NULL;
	ocreg_buf_done(&id->header);
	ocreg_buf_done(&id->secret);
	ocreg_buf_done(&id->ca);
	ocreg_buf_done(&id->cert);
	ocreg_buf_done(&id->key);
	free(id);
	return NULL;
}

static void copy(struct ocreg_buf *to, const struct ocreg_buf *from, bool *oom)
{
	if (from->len)
		ocreg_buf_add(to, from->data, from->len);
	*oom = *oom || to->oom;
}

struct ocreg_identity *ocreg_identity_copy(const struct ocreg_identity *id)
{
	struct ocreg_identity *c = ocreg_identity_new();
	bool oom = false;

	if (!c)
		return NULL;
	copy(&c->header, &id->header, &oom);
	copy(&c->secret, &id->secret, &oom);
	copy(&c->ca, &id->ca, &oom);
	copy(&c->cert, &id->cert, &oom);
	copy(&c->key, &id->key, &oom);
	return oom ? ocreg_identity_unref(c) : c;
}

static bool same(const struct ocreg_buf *a, const struct ocreg_buf *b)
{
	return a->len == b->len && (!a->len || memcmp(a->data, b->data, a->len) == 0);
}

bool ocreg_identity_equals(const struct ocreg_identity *a, const struct ocreg_identity *b)
{
	return same(&a->header, &b->header) && same(&a->ca, &b->ca) && same(&a->cert, &b->cert) && same(&a->key, &b->key);
}

static void replace(struct ocreg_buf *old, struct ocreg_buf *with)
{
	ocreg_buf_done(old);
	*old = *with;
	*with = (struct ocreg_buf) { 0 };
}

/* Tokens and passwords. */

static bool is_visible(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] < 0x21 || s[i] > 0x7e)
			return false;
	return true;
}

static int set_bearer(struct ocreg_identity *id, const char *token, size_t n, const char *what, struct ocreg_error **reterr)
{
	struct ocreg_buf b = { 0 };

	if (!n)
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL, "log in again to get a token", "%s is empty", what);
	if (n > MAX_TOKEN)
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL, "check that it holds a token and nothing else",
				  "%s is longer than %u bytes", what, MAX_TOKEN);
	if (!is_visible(token, n))
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL,
				  "remove blanks, line breaks and quotes around the token, or log in again",
				  "%s holds characters that no token has", what);
	ocreg_buf_adds(&b, BEARER);
	ocreg_buf_add(&b, token, n);
	if (b.oom) {
		ocreg_buf_done(&b);
		return ocreg_fail_oom(reterr);
	}
	replace(&id->header, &b);
	return 0;
}

int ocreg_identity_set_token(struct ocreg_identity *id, const char *token, struct ocreg_error **reterr)
{
	return set_bearer(id, token, strlen(token), "the token", reterr);
}

int ocreg_identity_read_token(struct ocreg_identity *id, const char *file, struct ocreg_error **reterr)
{
	static const char blank[] = " \t\r\n";
	struct ocreg_buf text = { 0 }, what = { 0 };
	size_t from = 0;
	int r = ocreg_file_read(file, MAX_TOKEN + 64, &text, reterr);

	if (!r) {
		while (text.len && memchr(blank, text.data[text.len - 1], sizeof(blank) - 1))
			text.len--;
		while (from < text.len && memchr(blank, text.data[from], sizeof(blank) - 1))
			from++;
		ocreg_buf_addf(&what, "the token in %s", file);
		r = what.oom ? ocreg_fail_oom(reterr) : set_bearer(id, text.data + from, text.len - from, what.data, reterr);
	}
	ocreg_buf_done(&text);
	ocreg_buf_done(&what);
	return r;
}

int ocreg_identity_set_basic(struct ocreg_identity *id, const char *user, const char *password, struct ocreg_error **reterr)
{
	struct ocreg_buf pair = { 0 }, header = { 0 }, secret = { 0 };
	bool oom;

	if (strchr(user, ':'))
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL, "log in with a token instead", "the user name holds a colon");
	ocreg_buf_addf(&pair, "%s:%s", user, password);
	ocreg_buf_adds(&header, BASIC);
	if (!pair.oom)
		ocreg_base64_encode(&header, pair.data, pair.len);
	ocreg_buf_adds(&secret, password);
	oom = pair.oom || header.oom || secret.oom;
	if (!oom) {
		replace(&id->header, &header);
		replace(&id->secret, &secret);
	}
	ocreg_buf_done(&pair);
	ocreg_buf_done(&header);
	ocreg_buf_done(&secret);
	return oom ? ocreg_fail_oom(reterr) : 0;
}

const char *ocreg_identity_token(const struct ocreg_identity *id)
{
	const size_t n = strlen(BEARER);

	return id->header.len > n && strncmp(id->header.data, BEARER, n) == 0 ? id->header.data + n : NULL;
}

/* Certificates. */

int ocreg_identity_take_ca(struct ocreg_identity *id, struct ocreg_buf *ca, const char *from, struct ocreg_error **reterr)
{
	int r = ocreg_tls_check_ca(ca, from, reterr);

	if (!r)
		replace(&id->ca, ca);
	return r;
}

int ocreg_identity_take_pair(struct ocreg_identity *id, struct ocreg_buf *cert, const char *cert_from, struct ocreg_buf *key,
			     const char *key_from, const struct ocreg_hooks *hooks, struct ocreg_error **reterr)
{
	int r = ocreg_tls_unlock_key(key, key_from, hooks, reterr);

	if (!r)
		r = ocreg_tls_check_pair(cert, cert_from, key, key_from, reterr);
	if (r)
		return r;
	replace(&id->cert, cert);
	replace(&id->key, key);
	return 0;
}

int ocreg_identity_read_ca(struct ocreg_identity *id, const char *file, struct ocreg_error **reterr)
{
	struct ocreg_buf ca = { 0 };
	int r = ocreg_file_read(file, MAX_PEM, &ca, reterr);

	if (!r)
		r = ocreg_identity_take_ca(id, &ca, file, reterr);
	ocreg_buf_done(&ca);
	return r;
}

int ocreg_identity_read_pair(struct ocreg_identity *id, const char *cert_file, const char *key_file,
			     const struct ocreg_hooks *hooks, struct ocreg_error **reterr)
{
	struct ocreg_buf cert = { 0 }, key = { 0 };
	int r = ocreg_file_read(cert_file, MAX_PEM, &cert, reterr);

	if (!r)
		r = ocreg_file_read(key_file, MAX_PEM, &key, reterr);
	if (!r)
		r = ocreg_identity_take_pair(id, &cert, cert_file, &key, key_file, hooks, reterr);
	ocreg_buf_done(&cert);
	ocreg_buf_done(&key);
	return r;
}

/* Hiding them. */

static void mask(char *s, size_t n, const char *secret, size_t len)
{
	char *end = s + n;

	if (len < 4)
		return;
	while ((s = memmem(s, (size_t) (end - s), secret, len))) {
		memset(s, '*', len);
		s += len;
	}
}

void ocreg_identity_mask(const struct ocreg_identity *id, char *s, size_t n)
{
	const char *blank;

	if (!n || !id)
		return;
	mask(s, n, id->secret.data, id->secret.len);
	blank = id->header.len ? memrchr(id->header.data, ' ', id->header.len) : NULL;
	if (blank)
		mask(s, n, blank + 1, strlen(blank + 1));
}
