/* SPDX-License-Identifier: Apache-2.0 */
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include "access/tls-judge.h"
#include "access/tls.h"

#define SECURITY_LEVEL 2 /* 112 bits: RSA from 2,048 bits on, SHA-224 and more */
#define CIPHERS "ECDHE+AESGCM:ECDHE+CHACHA20"
#define SUITES "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"
#define NAMES (X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS)

/* What OpenSSL's configuration may have allowed, and what we never do. */
#define CLEARED                                                                                                   \
	(SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION | SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_IGNORE_UNEXPECTED_EOF | \
	 SSL_OP_NO_ENCRYPT_THEN_MAC | SSL_OP_NO_EXTENDED_MASTER_SECRET | SSL_OP_CRYPTOPRO_TLSEXT_BUG)
#define SET (SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET)

/* A connection outlives the request that it was made for, and so does what OpenSSL is told to call: this is between the two, is the SSL_CTX's own, and
 * is cut when the trial goes. */
struct ocreg_tls_link {
	struct ocreg_tls_trial *trial;
};

static int link_index = -1;

static void free_link(void *parent, void *p, CRYPTO_EX_DATA *data, int index, long argl, void *argp)
{
	struct ocreg_tls_link *l = p;

	(void) parent;
	(void) data;
	(void) index;
	(void) argl;
	(void) argp;
	if (l && l->trial)
		l->trial->link = NULL;
	free(l);
}

static void make_index(void)
{
	link_index = SSL_CTX_get_ex_new_index(0, NULL, NULL, NULL, free_link);
}

static struct ocreg_tls_link *link_new(SSL_CTX *ctx, struct ocreg_tls_trial *t)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct ocreg_tls_link *l = malloc(sizeof(*l));

	pthread_once(&once, make_index);
	if (!l || link_index < 0 || SSL_CTX_set_ex_data(ctx, link_index, l) != 1) {
		free(l);
		return NULL;
	}
	l->trial = t;
	t->link = l;
	return l;
}

static bool has_name(X509_VERIFY_PARAM *p)
{
	char *ip = X509_VERIFY_PARAM_get1_ip_asc(p);
	bool has = ip || X509_VERIFY_PARAM_get0_host(p, 0);

	OPENSSL_free(ip);
	return has;
}

/* OpenSSL lets some sign others that do not say that they are an authority; Go does so for old roots alone. */
static bool are_authorities(X509_STORE_CTX *ctx)
{
	STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(ctx);
	int n = sk_X509_num(chain);

	for (int i = 1; i < n; i++) {
		int is = X509_check_ca(sk_X509_value(chain, i));

		if (is == 1 || (is == 3 && i == n - 1))
			continue;
		X509_STORE_CTX_set_error_depth(ctx, i);
		X509_STORE_CTX_set_current_cert(ctx, sk_X509_value(chain, i));
		X509_STORE_CTX_set_error(ctx, X509_V_ERR_INVALID_CA);
		return false;
	}
	return true;
}

/* When memory is too short to copy the name that is expected, OpenSSL goes on without one. */
static bool keeps_rules(X509_STORE_CTX *ctx)
{
	if (has_name(X509_STORE_CTX_get0_param(ctx)))
		return are_authorities(ctx);
	X509_STORE_CTX_set_error(ctx, X509_V_ERR_OUT_OF_MEM);
	return false;
}

/* Lists stand for some authorities; of the others nothing is known, as ever. */
static int forgive(int ok, X509_STORE_CTX *ctx)
{
	if (ok || X509_STORE_CTX_get_error(ctx) != X509_V_ERR_UNABLE_TO_GET_CRL)
		return ok;
	X509_STORE_CTX_set_error(ctx, X509_V_OK);
	return 1;
}

static void look_for_lists(X509_STORE_CTX *ctx)
{
	STACK_OF(X509_OBJECT) *all = X509_STORE_get0_objects(X509_STORE_CTX_get0_store(ctx));

	for (int i = 0; i < sk_X509_OBJECT_num(all); i++)
		if (X509_OBJECT_get_type(sk_X509_OBJECT_value(all, i)) == X509_LU_CRL) {
			X509_STORE_CTX_set_flags(ctx, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
			X509_STORE_CTX_set_verify_cb(ctx, forgive);
			return;
		}
}

static int verify(X509_STORE_CTX *ctx, void *data)
{
	struct ocreg_tls_link *l = data;
	bool ok;

	look_for_lists(ctx);
	ok = X509_verify_cert(ctx) == 1 && keeps_rules(ctx);
	if (!ok && l->trial)
		ocreg_tls_judge(ctx, l->trial);
	return ok;
}

/* Tells what the other end is and what it says, where there is no certificate to tell. */
static void overhear(int sending, int version, int type, const void *buf, size_t n, SSL *ssl, void *data)
{
	const struct ocreg_tls_link *l = data;

	(void) version;
	if (!sending && l->trial)
		ocreg_tls_overhear(l->trial, type, buf, n, SSL_get_certificate(ssl) != NULL);
}

/* Of its secrets nobody is told, and a session is not taken up again: it would be without looking at the certificate. */
static void keep_to_ourselves(SSL_CTX *ctx)
{
	SSL_CTX_set_keylog_callback(ctx, NULL);
	SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
	SSL_CTX_sess_set_new_cb(ctx, NULL);
}

static bool set_strength(SSL_CTX *ctx)
{
	if (SSL_CTX_get_security_level(ctx) < SECURITY_LEVEL)
		SSL_CTX_set_security_level(ctx, SECURITY_LEVEL);
	SSL_CTX_clear_options(ctx, CLEARED);
	SSL_CTX_set_options(ctx, SET);
	return (SSL_CTX_get_min_proto_version(ctx) >= TLS1_2_VERSION ||
		SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION) == 1) &&
	       SSL_CTX_set_cipher_list(ctx, CIPHERS) == 1 && SSL_CTX_set_ciphersuites(ctx, SUITES) == 1;
}

/* As for Go's programs: where these variables are set, they say which authorities the machine has. */
static bool set_authorities(SSL_CTX *ctx)
{
	X509_STORE *s;

	if (!secure_getenv(X509_get_default_cert_file_env()) && !secure_getenv(X509_get_default_cert_dir_env()))
		return true;
	s = X509_STORE_new();
	if (!s || X509_STORE_set_default_paths(s) != 1) {
		X509_STORE_free(s);
		return false;
	}
	SSL_CTX_set_cert_store(ctx, s);
	return true;
}

/* A name that begins with a dot would match all that end so, and an empty one all there are. */
static bool is_name(const char *host)
{
	return host[0] && host[0] != '.';
}

static bool set_name(X509_VERIFY_PARAM *p, const char *host)
{
	size_t n = strlen(host);

	return X509_VERIFY_PARAM_set1_ip_asc(p, host) == 1 || X509_VERIFY_PARAM_set1_host(p, host, n - (host[n - 1] == '.')) == 1;
}

static bool set_rules(SSL_CTX *ctx, struct ocreg_tls_link *l)
{
	X509_VERIFY_PARAM *p = SSL_CTX_get0_param(ctx);

	X509_VERIFY_PARAM_set_hostflags(p, NAMES);
	X509_VERIFY_PARAM_clear_flags(p, X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_USE_CHECK_TIME);
	SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
	SSL_CTX_set_cert_verify_callback(ctx, verify, l);
	return set_name(p, l->trial->host) && (!l->trial->machine || set_authorities(ctx));
}

bool ocreg_tls_expect(void *ssl_ctx, struct ocreg_tls_trial *t)
{
	struct ocreg_tls_link *l;
	bool ok;

	ocreg_tls_trial_done(t);
	if (!t->insecure && !is_name(t->host)) {
		t->fault = OCREG_TLS_WRONG_NAME;
		ocreg_buf_addf(&t->detail, "\"%s\" is no name", t->host);
		return false;
	}
	l = link_new(ssl_ctx, t);
	t->nomem = !l;
	if (!l)
		return false;
	SSL_CTX_set_msg_callback(ssl_ctx, overhear);
	SSL_CTX_set_msg_callback_arg(ssl_ctx, l);
	keep_to_ourselves(ssl_ctx);
	ok = set_strength(ssl_ctx);
	if (t->insecure)
		SSL_CTX_set_verify(ssl_ctx, SSL_VERIFY_NONE, NULL);
	else
		ok = ok && set_rules(ssl_ctx, l);
	t->nomem = !ok;
	ERR_clear_error();
	return ok;
}

void ocreg_tls_trial_done(struct ocreg_tls_trial *t)
{
	if (t->link)
		t->link->trial = NULL;
	ocreg_buf_done(&t->detail);
	ocreg_lines_unref(t->notes);
	*t = (struct ocreg_tls_trial) {
		.host = t->host, .trust = t->trust, .machine = t->machine, .proxy = t->proxy, .insecure = t->insecure
	};
}
