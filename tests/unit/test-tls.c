/* SPDX-License-Identifier: Apache-2.0 */
/* What a connection is made with and by which rules; whom it lets in is what tests/tls asks of live servers. */
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include "certificates.h"
#include "harness.h"
#include "cluster/failure.h"
#include "access/tls-judge.h"
#include "access/tls.h"

#define CANARY "a secret phrase"

static struct ocreg_buf text(const char *s)
{
	struct ocreg_buf b = { 0 };

	ocreg_buf_adds(&b, s);
	return b;
}

/* Keys. */

enum form { CLEAR, PKCS8, TRADITIONAL };

static struct ocreg_buf key_text(EVP_PKEY *k, enum form form)
{
	const EVP_CIPHER *cipher = form == CLEAR ? NULL : EVP_aes_256_cbc();
	int n_phrase = form == CLEAR ? 0 : (int) strlen(CANARY);
	BIO *b = BIO_new(BIO_s_mem());
	struct ocreg_buf out = { 0 };
	char *pem = NULL;
	long n;

	if (form == TRADITIONAL)
		PEM_write_bio_PrivateKey_traditional(b, k, cipher, (unsigned char *) CANARY, n_phrase, NULL, NULL);
	else
		PEM_write_bio_PKCS8PrivateKey(b, k, cipher, form == CLEAR ? NULL : CANARY, n_phrase, NULL, NULL);
	n = BIO_get_mem_data(b, &pem);
	ocreg_buf_add(&out, pem, (size_t) n);
	BIO_free(b);
	return out;
}

struct teller {
	const char *phrase; /* NULL: nobody knows it */
	int asked;
};

static int tell(const char *key, char *ret, size_t size, void *data)
{
	struct teller *t = data;

	CHECK_STR(key, "the file");
	t->asked++;
	if (!t->phrase)
		return -1;
	for (size_t i = 0; i < size; i++) /* as one that forgets the NUL */
		ret[i] = t->phrase[i < strlen(t->phrase) ? i : strlen(t->phrase)];
	if (strlen(t->phrase) >= size)
		memset(ret, 'x', size);
	return 0;
}

static char long_phrase[2000];

static void test_unlock(void)
{
	static const struct {
		const char *row;
		enum form form;
		bool rsa, no_hook;
		const char *phrase;
		int code, asked;
		const char *message;
	} rows[] = {
		{ "in the clear", CLEAR, false, false, CANARY, 0, 0, "" },
		{ "PKCS #8", PKCS8, false, false, CANARY, 0, 1, "" },
		{ "PKCS #8, RSA", PKCS8, true, false, CANARY, 0, 1, "" },
		{ "the old way", TRADITIONAL, false, false, CANARY, 0, 1, "" },
		{ "the old way, RSA", TRADITIONAL, true, false, CANARY, 0, 1, "" },
		{ "wrong", PKCS8, false, false, "wrong", OCREG_E_CREDENTIAL, 1, "the passphrase given for it is wrong" },
		{ "wrong, the old way", TRADITIONAL, false, false, "wrong", OCREG_E_CREDENTIAL, 1, "is wrong" },
		{ "empty", PKCS8, false, false, "", OCREG_E_CREDENTIAL, 1, "is wrong" },
		{ "too long", PKCS8, false, false, long_phrase, OCREG_E_CREDENTIAL, 1, "is wrong" },
		{ "not known", PKCS8, false, false, NULL, OCREG_E_CREDENTIAL, 1, "nobody knows its passphrase" },
		{ "nobody to ask", PKCS8, false, true, NULL, OCREG_E_CREDENTIAL, 0, "nobody can be asked" },
	};

	memset(long_phrase, 'x', sizeof(long_phrase) - 1);
	for (size_t i = 0; i < COUNT(rows); i++) {
		EVP_PKEY *k = rows[i].rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256");
		struct ocreg_buf b = key_text(k, rows[i].form), clear = key_text(k, CLEAR);
		char *before = strdup(b.data);
		struct teller t = { .phrase = rows[i].phrase };
		struct ocreg_hooks hooks = OCREG_HOOKS_INIT;
		struct ocreg_error *e = NULL;

		row("%s", rows[i].row);
		hooks.data = &t;
		hooks.passphrase = rows[i].no_hook ? NULL : tell;
		CHECK_INT(ocreg_tls_unlock_key(&b, "the file", &hooks, &e), rows[i].code);
		CHECK_INT(t.asked, rows[i].asked);
		CHECK_STR(b.data, rows[i].code ? before : clear.data);
		CHECK_HAS(ocreg_error_message(e), rows[i].message);
		if (rows[i].code) {
			CHECK_HAS(ocreg_error_message(e), "the key in the file is encrypted");
			CHECK_HAS(ocreg_error_hint(e), "openssl pkey");
		}
		ocreg_error_unref(e);
		free(before);
		ocreg_buf_done(&b);
		ocreg_buf_done(&clear);
		EVP_PKEY_free(k);
	}
}

static void test_unlock_nothing(void)
{
	static const char *const texts[] = { "", "garbage", PEM_CA, PEM_LEAF_KEY };
	EVP_PKEY *k = EVP_EC_gen("P-256");
	struct ocreg_buf locked = key_text(k, PKCS8);

	for (size_t i = 0; i < COUNT(texts); i++) {
		struct ocreg_buf b = text(texts[i]);

		row("%.20s", texts[i]);
		CHECK_INT(ocreg_tls_unlock_key(&b, "the file", NULL, NULL), 0);
		CHECK_STR(b.len ? b.data : "", texts[i]);
		ocreg_buf_done(&b);
	}
	row("without hooks");
	CHECK_INT(ocreg_tls_unlock_key(&locked, "the file", NULL, NULL), OCREG_E_CREDENTIAL);
	ocreg_buf_done(&locked);
	EVP_PKEY_free(k);
}

static void test_pair(void)
{
	EVP_PKEY *k = EVP_EC_gen("P-256");
	struct ocreg_buf locked = key_text(k, PKCS8);
	const struct {
		const char *row, *cert, *key;
		int code, fault;
		const char *message;
	} rows[] = {
		{ "a pair", PEM_LEAF, PEM_LEAF_KEY, 0, 0, "" },
		{ "another key", PEM_LEAF, PEM_OTHER_KEY, OCREG_E_CREDENTIAL, OCREG_TLS_CLIENT_KEY,
		  "the certificate in C and the key in K do not belong together" },
		{ "no certificate", PEM_LEAF_KEY, PEM_LEAF_KEY, OCREG_E_CREDENTIAL, 0, "C is not a certificate" },
		{ "no key", PEM_LEAF, PEM_LEAF, OCREG_E_CREDENTIAL, 0, "K is not a private key" },
		{ "a locked key", PEM_LEAF, locked.data, OCREG_E_UNSUPPORTED, 0, "the key in K is encrypted" },
		{ "nothing", "", "", OCREG_E_CREDENTIAL, 0, "C is not a certificate" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf cert = text(rows[i].cert), key = text(rows[i].key);
		struct ocreg_error *e = NULL;

		row("%s", rows[i].row);
		CHECK_INT(ocreg_tls_check_pair(&cert, "C", &key, "K", &e), rows[i].code);
		CHECK_INT(ocreg_error_tls_fault(e), rows[i].fault);
		CHECK_HAS(ocreg_error_message(e), rows[i].message);
		ocreg_error_unref(e);
		CHECK_INT(ocreg_tls_check_pair(&cert, "C", &key, "K", NULL), rows[i].code);
		ocreg_buf_done(&cert);
		ocreg_buf_done(&key);
	}
	ocreg_buf_done(&locked);
	EVP_PKEY_free(k);
}

static void test_authorities(void)
{
	static const struct {
		const char *row, *pem;
		int fault;
		const char *message;
	} rows[] = {
		{ "one", PEM_CA, 0, "" },
		{ "two, and words", "words\n" PEM_CA "more -----BEGIN CERTIFICATE-----\n" PEM_SECOND_CA, 0, "" },
		{ "a list beside it", PEM_CA "-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n", 0, "" },
		{ "nothing", "", OCREG_TLS_CA_EMPTY, "it is empty" },
		{ "blanks", " \t\r\n", OCREG_TLS_CA_EMPTY, "it is empty" },
		{ "words", "words", OCREG_TLS_CA_GARBAGE, "C holds no certificate" },
		{ "another type", "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n",
		  OCREG_TLS_CA_GARBAGE, "C holds no certificate" },
		{ "a longer type", "-----BEGIN CERTIFICATES!-----\nAAAA\n-----END CERTIFICATES!-----\n", OCREG_TLS_CA_GARBAGE,
		  "C holds no certificate" },
		{ "as long a type", "-----BEGIN CERTIFICATX-----\nAAAA\n-----END CERTIFICATX-----\n", OCREG_TLS_CA_GARBAGE,
		  "C holds no certificate" },
		{ "no DER", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n" PEM_BROKEN, OCREG_TLS_CA_GARBAGE,
		  "C holds no certificate: " },
		{ "spoiled behind a good one", PEM_CA "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n",
		  OCREG_TLS_CA_GARBAGE, "C holds a block that is not PEM" },
		{ "crossed", PEM_CA "-----BEGIN CERTIFICATE-----\nAAAA\n-----END X509 CRL-----\n", OCREG_TLS_CA_GARBAGE,
		  "not PEM" },
		{ "cut", "-----BEGIN CERTIFICATE-----\nMIIB\n", OCREG_TLS_CA_TRUNCATED, "C ends in the middle of a certificate" },
		{ "cut behind a good one", PEM_CA "-----BEGIN CERTIFICATE-----\n", OCREG_TLS_CA_TRUNCATED, "in the middle" },
		{ "a key", PEM_LEAF_KEY, OCREG_TLS_CA_PRIVATE_KEY, "private key" },
		{ "a key behind a good one", PEM_CA PEM_LEAF_KEY, OCREG_TLS_CA_PRIVATE_KEY, "private key" },
		{ "half a key", PEM_CA "-----BEGIN RSA PRIVATE KEY-----\nAAAA", OCREG_TLS_CA_PRIVATE_KEY, "private key" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf pem = text(rows[i].pem);
		struct ocreg_error *e = NULL;

		row("%s", rows[i].row);
		CHECK_INT(ocreg_tls_check_ca(&pem, "C", &e), rows[i].fault ? OCREG_E_CREDENTIAL : 0);
		CHECK_INT(ocreg_error_tls_fault(e), rows[i].fault);
		CHECK_HAS(ocreg_error_message(e), rows[i].message);
		CHECK(!rows[i].fault || strstr(ocreg_error_hint(e), "BEGIN CERTIFICATE to END CERTIFICATE"));
		CHECK_INT(ocreg_tls_check_ca(&pem, "C", NULL), rows[i].fault ? OCREG_E_CREDENTIAL : 0);
		ocreg_error_unref(e);
		ocreg_buf_done(&pem);
	}
}

/* The rules. */

static SSL_CTX *weak(void)
{
	SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());

	SSL_CTX_set_security_level(ctx, 0);
	SSL_CTX_set_min_proto_version(ctx, TLS1_VERSION);
	SSL_CTX_set_cipher_list(ctx, "ALL:@SECLEVEL=0");
	SSL_CTX_set_options(ctx, SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION | SSL_OP_LEGACY_SERVER_CONNECT |
					 SSL_OP_IGNORE_UNEXPECTED_EOF);
	SSL_CTX_clear_options(ctx, SSL_OP_NO_COMPRESSION);
	SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);
	X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(ctx), X509_V_FLAG_NO_CHECK_TIME);
	return ctx;
}

static bool has_weak_cipher(SSL_CTX *ctx)
{
	STACK_OF(SSL_CIPHER) *all = SSL_CTX_get_ciphers(ctx);

	for (int i = 0; i < sk_SSL_CIPHER_num(all); i++)
		if (!SSL_CIPHER_is_aead(sk_SSL_CIPHER_value(all, i)))
			return true;
	return false;
}

static void check_strength(SSL_CTX *ctx)
{
	CHECK_INT(SSL_CTX_get_security_level(ctx), 2);
	CHECK_INT(SSL_CTX_get_min_proto_version(ctx), TLS1_2_VERSION);
	CHECK(!has_weak_cipher(ctx));
	CHECK(!(SSL_CTX_get_options(ctx) &
		(SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION | SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_IGNORE_UNEXPECTED_EOF)));
	CHECK(SSL_CTX_get_options(ctx) & SSL_OP_NO_COMPRESSION);
	CHECK(SSL_CTX_get_options(ctx) & SSL_OP_NO_RENEGOTIATION);
	CHECK(!SSL_CTX_get_keylog_callback(ctx));
	CHECK_INT(SSL_CTX_get_session_cache_mode(ctx), SSL_SESS_CACHE_OFF);
}

static void test_rules(void)
{
	static const struct {
		const char *row, *host;
		bool insecure, works;
		const char *name, *address;
	} rows[] = {
		{ "a name", "a.test", false, true, "a.test", NULL },
		{ "a name with a dot behind", "a.test.", false, true, "a.test", NULL },
		{ "an address", "127.0.0.1", false, true, NULL, "127.0.0.1" },
		{ "an address of IPv6", "::1", false, true, NULL, "0:0:0:0:0:0:0:1" },
		{ "a dot before", ".test", false, false, NULL, NULL },
		{ "nothing", "", false, false, NULL, NULL },
		{ "nothing is looked at", "a.test", true, true, NULL, NULL },
		{ "nothing is looked at, and there is no name", "", true, true, NULL, NULL },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_tls_trial t = { .host = rows[i].host, .trust = "", .insecure = rows[i].insecure };
		SSL_CTX *ctx = weak();
		X509_VERIFY_PARAM *p = SSL_CTX_get0_param(ctx);
		char *ip;

		row("%s", rows[i].row);
		CHECK(ocreg_tls_expect(ctx, &t) == rows[i].works);
		CHECK_INT(t.fault, rows[i].works ? OCREG_TLS_NONE : OCREG_TLS_WRONG_NAME);
		CHECK(!t.nomem);
		CHECK_INT(SSL_CTX_get_verify_mode(ctx), rows[i].works && !rows[i].insecure ? SSL_VERIFY_PEER : SSL_VERIFY_NONE);
		if (rows[i].works)
			check_strength(ctx);
		if (rows[i].works && !rows[i].insecure)
			CHECK(!(X509_VERIFY_PARAM_get_flags(p) & X509_V_FLAG_NO_CHECK_TIME));
		ip = X509_VERIFY_PARAM_get1_ip_asc(p);
		CHECK_STR(ip, rows[i].address);
		CHECK_STR(X509_VERIFY_PARAM_get0_host(p, 0), rows[i].name);
		OPENSSL_free(ip);
		ocreg_tls_trial_done(&t);
		SSL_CTX_free(ctx);
	}
}

/* What is stricter stays. */
static void test_stricter(void)
{
	struct ocreg_tls_trial t = { .host = "a.test", .trust = "" };
	SSL_CTX *ctx = weak();

	SSL_CTX_set_security_level(ctx, 3);
	SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION);
	CHECK(ocreg_tls_expect(ctx, &t));
	CHECK_INT(SSL_CTX_get_security_level(ctx), 3);
	CHECK_INT(SSL_CTX_get_min_proto_version(ctx), TLS1_3_VERSION);
	SSL_CTX_free(ctx);
	CHECK(!t.link);
	ocreg_tls_trial_done(&t);
}

/* Either may go first, and a second try forgets the first. */
static void test_ends(void)
{
	struct ocreg_tls_trial t = { .host = "a.test", .trust = "x", .machine = true, .proxy = true };
	SSL_CTX *first = weak(), *second = weak(), *stranger = weak();

	CHECK(ocreg_tls_expect(first, &t));
	CHECK(t.link != NULL);
	t.fault = OCREG_TLS_OTHER;
	ocreg_buf_adds(&t.detail, "x");
	t.notes = ocreg_lines_new();
	CHECK(ocreg_tls_expect(second, &t));
	CHECK_INT(t.fault, OCREG_TLS_NONE);
	CHECK(!t.detail.len && !t.notes && t.machine && t.proxy);
	CHECK_STR(t.trust, "x");
	SSL_CTX_free(first);
	CHECK(t.link != NULL);
	ocreg_tls_trial_done(&t);
	CHECK(!t.link);
	SSL_CTX_free(second);
	SSL_CTX_free(stranger);
}

/* A handshake between two ends in one process, the one with a certificate for a.test that the other trusts. */

static X509 *certificate(EVP_PKEY *k)
{
	X509 *x = X509_new();
	X509_EXTENSION *names = X509V3_EXT_conf_nid(NULL, NULL, NID_subject_alt_name, "DNS:a.test");

	X509_set_version(x, X509_VERSION_3);
	X509_gmtime_adj(X509_getm_notBefore(x), -86400);
	X509_gmtime_adj(X509_getm_notAfter(x), 86400);
	X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_ASC, (const unsigned char *) "a", -1, -1, 0);
	X509_set_issuer_name(x, X509_get_subject_name(x));
	X509_set_pubkey(x, k);
	X509_add_ext(x, names, -1);
	X509_sign(x, k, EVP_sha256());
	X509_EXTENSION_free(names);
	return x;
}

struct ends {
	EVP_PKEY *key;
	X509 *certificate;
	SSL_CTX *server, *client;
};

static struct ends ends_new(void)
{
	struct ends e = { .key = EVP_EC_gen("P-256"), .server = SSL_CTX_new(TLS_server_method()), .client = weak() };

	e.certificate = certificate(e.key);
	SSL_CTX_use_certificate(e.server, e.certificate);
	SSL_CTX_use_PrivateKey(e.server, e.key);
	X509_STORE_add_cert(SSL_CTX_get_cert_store(e.client), e.certificate);
	return e;
}

static void ends_done(struct ends *e)
{
	SSL_CTX_free(e->client);
	SSL_CTX_free(e->server);
	X509_free(e->certificate);
	EVP_PKEY_free(e->key);
}

static bool shake_hands(struct ends *e)
{
	SSL *client = SSL_new(e->client), *server = SSL_new(e->server);
	BIO *ours, *theirs;
	bool ok;

	BIO_new_bio_pair(&ours, 0, &theirs, 0);
	SSL_set_bio(client, ours, ours);
	SSL_set_bio(server, theirs, theirs);
	SSL_set_connect_state(client);
	SSL_set_accept_state(server);
	for (int i = 0; i < 10; i++) {
		SSL_do_handshake(client);
		SSL_do_handshake(server);
	}
	ok = SSL_is_init_finished(client) && SSL_get_verify_result(client) == X509_V_OK;
	SSL_free(client);
	SSL_free(server);
	ERR_clear_error();
	return ok;
}

static void forget_name(struct ends *e, struct ocreg_tls_trial *t)
{
	(void) t;
	X509_VERIFY_PARAM_set1_host(SSL_CTX_get0_param(e->client), NULL, 0);
}

static void forget_trial(struct ends *e, struct ocreg_tls_trial *t)
{
	(void) e;
	ocreg_tls_trial_done(t);
}

static void forget_both(struct ends *e, struct ocreg_tls_trial *t)
{
	forget_name(e, t);
	forget_trial(e, t);
}

static void test_handshake(void)
{
	static const struct {
		const char *row, *host;
		bool insecure, works, nomem;
		void (*meanwhile)(struct ends *e, struct ocreg_tls_trial *t);
		int fault;
	} rows[] = {
		{ "good", "a.test", false, true, false, NULL, OCREG_TLS_NONE },
		{ "in other letters", "A.Test", false, true, false, NULL, OCREG_TLS_NONE },
		{ "another name", "b.test", false, false, false, NULL, OCREG_TLS_WRONG_NAME },
		{ "an address", "127.0.0.1", false, false, false, NULL, OCREG_TLS_NAMES_ONLY },
		{ "an address of IPv6", "::1", false, false, false, NULL, OCREG_TLS_NAMES_ONLY },
		{ "another name, and nothing is looked at", "b.test", true, true, false, NULL, OCREG_TLS_NONE },
		{ "the name is lost", "a.test", false, false, true, forget_name, OCREG_TLS_NONE },
		{ "the trial has gone", "a.test", false, true, false, forget_trial, OCREG_TLS_NONE },
		{ "name and trial have gone", "a.test", false, false, false, forget_both, OCREG_TLS_NONE },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_tls_trial t = { .host = rows[i].host, .trust = "it", .insecure = rows[i].insecure };
		struct ends e = ends_new();

		row("%s", rows[i].row);
		CHECK(ocreg_tls_expect(e.client, &t));
		if (rows[i].meanwhile)
			rows[i].meanwhile(&e, &t);
		CHECK(shake_hands(&e) == (rows[i].works && !rows[i].insecure) || rows[i].insecure);
		CHECK_INT(t.fault, rows[i].fault);
		CHECK(t.nomem == rows[i].nomem);
		CHECK_INT(ocreg_lines_count(t.notes), rows[i].fault ? 2 : 0);
		ocreg_tls_trial_done(&t);
		ends_done(&e);
	}
}

/* What the other end says. */

struct piece {
	int type;
	const char *bytes;
	size_t n;
};

#define RECORD(bytes)                                    \
	{                                                \
		SSL3_RT_HEADER, bytes, sizeof(bytes) - 1 \
	}
#define HANDSHAKE(bytes)                                    \
	{                                                   \
		SSL3_RT_HANDSHAKE, bytes, sizeof(bytes) - 1 \
	}
#define ALERT(bytes)                                    \
	{                                               \
		SSL3_RT_ALERT, bytes, sizeof(bytes) - 1 \
	}
#define SPEAKS RECORD("\x16\3\3\0\1")
#define ASKS HANDSHAKE("\x0d")

static void test_overhear(void)
{
	static const struct {
		const char *row;
		bool has_certificate;
		int fault;
		const char *detail;
		struct piece said[4];
	} rows[] = {
		{ "nothing", false, 0, "", { { 0, "", 0 } } },
		{ "TLS", false, 0, "", { SPEAKS, HANDSHAKE("\2\0\0\x26\3\3") } },
		{ "a short word", false, 0, "", { SPEAKS, HANDSHAKE("\2\0\0") } },
		{ "an empty word", false, 0, "", { SPEAKS, HANDSHAKE("") } },
		{ "TLS 1.1", false, OCREG_TLS_VERSION_1_1, "", { SPEAKS, HANDSHAKE("\2\0\0\x26\3\2") } },
		{ "TLS 1.0", false, OCREG_TLS_VERSION_1_0, "", { SPEAKS, HANDSHAKE("\2\0\0\x26\3\1") } },
		{ "SSL 3", false, OCREG_TLS_VERSION_OTHER, "", { SPEAKS, HANDSHAKE("\2\0\0\x26\3\0") } },
		{ "an old version in another word", false, 0, "", { SPEAKS, HANDSHAKE("\x0b\0\0\x26\3\1") } },
		{ "HTTP", false, OCREG_TLS_NOT_TLS, "it speaks HTTP without TLS", { RECORD("HTTP/") } },
		{ "SSH", false, OCREG_TLS_NOT_TLS, "", { RECORD("SSH-2") } },
		{ "a type below", false, OCREG_TLS_NOT_TLS, "", { RECORD("\x13\3\3\0\1") } },
		{ "a type above", false, OCREG_TLS_NOT_TLS, "", { RECORD("\x18\3\3\0\1") } },
		{ "another version", false, OCREG_TLS_NOT_TLS, "", { RECORD("\x16\4\3\0\1") } },
		{ "half a header", false, 0, "", { RECORD("HTTP") } },
		{ "nonsense later on", false, 0, "", { SPEAKS, RECORD("SSH-2") } },
		{ "half an alert", false, 0, "", { SPEAKS, ALERT("\2") } },
		{ "farewell", false, 0, "", { SPEAKS, ALERT("\1\0") } },
		{ "no cipher", false, OCREG_TLS_NO_CIPHER, "alert 40", { SPEAKS, ALERT("\2\x28") } },
		{ "not safe enough", false, OCREG_TLS_NO_CIPHER, "alert 71", { SPEAKS, ALERT("\2\x47") } },
		{ "the version", false, OCREG_TLS_VERSION_OTHER, "alert 70", { SPEAKS, ALERT("\2\x46") } },
		{ "the name", false, OCREG_TLS_NAME_UNKNOWN, "alert 112", { SPEAKS, ALERT("\2\x70") } },
		{ "something inside", false, OCREG_TLS_OTHER, "alert 80", { SPEAKS, ALERT("\2\x50") } },
		{ "a bad certificate, and none was asked for", false, OCREG_TLS_OTHER, "alert 42", { SPEAKS, ALERT("\2\x2a") } },
		{ "a certificate is required",
		  false,
		  OCREG_TLS_CLIENT_DEMANDED,
		  "certificate required",
		  { SPEAKS, ALERT("\2\x74") } },
		{ "asked for one", false, OCREG_TLS_CLIENT_DEMANDED, "alert 40", { SPEAKS, ASKS, ALERT("\2\x28") } },
		{ "asked for one, and saw it", true, OCREG_TLS_CLIENT_REFUSED, "alert 48", { SPEAKS, ASKS, ALERT("\2\x30") } },
		{ "asked for one, and something else", true, OCREG_TLS_OTHER, "alert 80", { SPEAKS, ASKS, ALERT("\2\x50") } },
		{ "the first counts", false, OCREG_TLS_NO_CIPHER, "alert 40", { SPEAKS, ALERT("\2\x28"), ALERT("\2\x50") } },
		{ "another kind of piece", false, 0, "", { { SSL3_RT_APPLICATION_DATA, "HTTP/", 5 } } },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_tls_trial t = { .host = "a.test", .trust = "" };

		row("%s", rows[i].row);
		for (size_t k = 0; k < COUNT(rows[i].said) && rows[i].said[k].bytes; k++)
			ocreg_tls_overhear(&t, rows[i].said[k].type, (const unsigned char *) rows[i].said[k].bytes,
					   rows[i].said[k].n, rows[i].has_certificate);
		CHECK_INT(t.fault, rows[i].fault);
		CHECK_HAS(t.detail.len ? t.detail.data : "", rows[i].detail);
		ocreg_tls_trial_done(&t);
	}
}

/* Words. */

static void test_words(void)
{
	const char *hint;

	for (int fault = 0; fault < 80; fault++) {
		bool is_one = fault > OCREG_TLS_OTHER && strcmp(ocreg_tls_fault_name(fault), "OTHER") != 0;

		row("%d %s", fault, ocreg_tls_fault_name(fault));
		hint = NULL;
		CHECK(!is_one || fault >= OCREG_TLS_CLIENT_KEY || ocreg_tls_words(fault, &hint));
		CHECK(!is_one || fault < OCREG_TLS_CLIENT_KEY || !ocreg_tls_words(fault, &hint));
		CHECK(!is_one || hint);
	}
	CHECK(!ocreg_tls_words(OCREG_TLS_NONE, &hint));
	CHECK_INT(ocreg_tls_fail(NULL, OCREG_TLS_CA_EMPTY, "no"), OCREG_E_CREDENTIAL);
}

static void test_report(void)
{
	struct ocreg_tls_trial none = { .host = "h" }, short_of = { .host = "h", .nomem = true };
	struct ocreg_tls_trial expired = { .host = "h", .fault = OCREG_TLS_EXPIRED, .detail = text("on a day") };
	struct ocreg_tls_trial own = { .host = "p", .fault = OCREG_TLS_UNKNOWN_AUTHORITY, .hint = "do so", .proxy = true };
	const struct {
		const char *row;
		int code;
		const struct ocreg_tls_trial *trial;
		int want, fault;
		const char *message, *hint;
	} rows[] = {
		{ "no trial", OCREG_E_TLS, NULL, OCREG_E_TLS, OCREG_TLS_OTHER, "S: failed: more", "port" },
		{ "nothing came of it", OCREG_E_TLS, &none, OCREG_E_TLS, OCREG_TLS_OTHER, "S: failed: more", "port" },
		{ "expired", OCREG_E_TLS, &expired, OCREG_E_TLS, OCREG_TLS_EXPIRED,
		  "S: the server's certificate has expired: on a day", "renewed" },
		{ "the connection ended", OCREG_E_TRANSPORT, &expired, OCREG_E_TLS, OCREG_TLS_EXPIRED, "has expired", "renewed" },
		{ "a proxy's, with a hint of its own", OCREG_E_TLS, &own, OCREG_E_TLS, OCREG_TLS_UNKNOWN_AUTHORITY,
		  "S: the proxy p: the server's certificate is signed by an authority that is not trusted", "do so" },
		{ "memory was short", OCREG_E_TLS, &short_of, OCREG_E_NOMEM, OCREG_TLS_NONE, "out of memory", "" },
		{ "something else", OCREG_E_CONNECT, &expired, OCREG_E_CONNECT, OCREG_TLS_NONE, "S: failed: more", "port" },
	};

	expired.notes = ocreg_lines_new();
	CHECK_INT(ocreg_lines_add(expired.notes, "sent 0", 6), 0);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_failure f = { .code = rows[i].code,
					   .server = "S",
					   .text = "failed",
					   .hint = "port",
					   .detail = "more",
					   .trial = rows[i].trial };
		struct ocreg_error *e = NULL;

		row("%s", rows[i].row);
		CHECK_INT(ocreg_failure_report(&f, &e), rows[i].want);
		CHECK_INT(ocreg_failure_report(&f, NULL), rows[i].want);
		CHECK_INT(ocreg_error_tls_fault(e), rows[i].fault);
		CHECK_HAS(ocreg_error_message(e), rows[i].message);
		CHECK_HAS(ocreg_error_hint(e), rows[i].hint);
		CHECK_INT(ocreg_error_note_count(e), rows[i].fault == OCREG_TLS_EXPIRED);
		ocreg_error_unref(e);
	}
	ocreg_tls_trial_done(&expired);
}

static const struct test tests[] = {
	TEST(test_unlock),   TEST(test_unlock_nothing), TEST(test_pair),   TEST(test_authorities),
	TEST(test_rules),    TEST(test_stricter),       TEST(test_ends),   TEST(test_handshake),
	TEST(test_overhear), TEST(test_words),          TEST(test_report),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "tls", tests, COUNT(tests));
}
