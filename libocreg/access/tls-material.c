/* SPDX-License-Identifier: Apache-2.0 */
/* Certificates and keys that a connection is to be made with. */
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <string.h>
#include "base/error.h"
#include "check/der.h"
#include "check/pem.h"
#include "access/tls.h"

#define MOST_PASSPHRASE 1024
#define HINT_DECRYPT                                                                                                             \
	"give its passphrase when it is asked for, or store the key without one, readable only by you: `openssl pkey` decrypts " \
	"it"

#define KEY_MARK "PRIVATE KEY-----"

/* What a text that should be authorities is, as far as a walk over it shows. */
struct survey {
	size_t n_good;
	bool open, spoiled;
	const char *why; /* the first certificate that cannot be read cannot */
	bool oom;
};

static bool is_certificate(const struct ocreg_block *b)
{
	return b->n_type == strlen(PEM_STRING_X509) && memcmp(b->type, PEM_STRING_X509, b->n_type) == 0;
}

static void survey_block(struct survey *s, const struct ocreg_block *b)
{
	struct ocreg_der_facts facts;
	const char *why;

	if (b->state != OCREG_BLOCK_GOOD) {
		s->open |= b->state == OCREG_BLOCK_OPEN;
		s->spoiled |= b->state == OCREG_BLOCK_CROSSED || b->state == OCREG_BLOCK_SPOILED;
	} else if (is_certificate(b)) {
		why = ocreg_der_certificate((struct ocreg_der) { (const unsigned char *) b->bytes.data, b->bytes.len }, &facts);
		s->n_good += !why;
		s->why = s->why ? s->why : why;
	}
}

/* OpenSSL would take nothing of a text of which a part is spoiled. */
static struct survey survey(const struct ocreg_buf *pem)
{
	struct ocreg_blocks b = { .data = pem->len ? pem->data : "", .len = pem->len };
	struct survey s = { 0 };

	while (ocreg_blocks_next(&b))
		survey_block(&s, &b.block);
	s.oom = b.bytes.oom || b.block.bytes.oom;
	ocreg_blocks_done(&b);
	return s;
}

static int fail_ca(int fault, const char *from, const char *what, const char *why, struct ocreg_error **reterr)
{
	return ocreg_tls_fail(reterr, fault, "%s %s%s%s", from, what, why ? ": " : "", why ? why : "");
}

int ocreg_tls_check_ca(const struct ocreg_buf *pem, const char *from, struct ocreg_error **reterr)
{
	const char *text = pem->len ? pem->data : "", *none = "holds no certificate";
	struct survey s;

	if (strspn(text, " \t\r\n") >= pem->len)
		return fail_ca(OCREG_TLS_CA_EMPTY, from, none, "it is empty", reterr);
	if (memmem(text, pem->len, KEY_MARK, strlen(KEY_MARK)))
		return ocreg_tls_fail(reterr, OCREG_TLS_CA_PRIVATE_KEY,
				      "%s holds no certificate alone: there is a private key in it", from);
	s = survey(pem);
	if (s.oom)
		return ocreg_fail_oom(reterr);
	if (s.open)
		return fail_ca(OCREG_TLS_CA_TRUNCATED, from, "ends in the middle of a certificate", NULL, reterr);
	if (!s.n_good)
		return fail_ca(OCREG_TLS_CA_GARBAGE, from, none, s.why ? s.why : ocreg_pem_guess(text, pem->len), reterr);
	if (s.spoiled)
		return fail_ca(OCREG_TLS_CA_GARBAGE, from, "holds a block that is not PEM", NULL, reterr);
	return 0;
}

static BIO *reader(const struct ocreg_buf *pem)
{
	return pem->len <= INT32_MAX ? BIO_new_mem_buf(pem->len ? pem->data : "", (int) pem->len) : NULL;
}

/* The first certificate; NULL with *retoom telling why. */
static X509 *first_certificate(const struct ocreg_buf *pem, bool *retoom)
{
	BIO *b = reader(pem);
	X509 *x = NULL;

	*retoom = !b;
	if (b)
		x = PEM_read_bio_X509(b, NULL, NULL, NULL);
	BIO_free(b);
	ERR_clear_error();
	return x;
}

/* What OpenSSL asks for a passphrase with. */
struct answer {
	const char *passphrase; /* NULL: there is none yet */
	bool asked;
};

static int say(char *buf, int size, int writing, void *data)
{
	struct answer *a = data;
	size_t n = a->passphrase ? strlen(a->passphrase) : 0;

	(void) writing;
	a->asked = true;
	if (!n || n > (size_t) size)
		return -1;
	memcpy(buf, a->passphrase, n);
	return (int) n;
}

static EVP_PKEY *private_key(const struct ocreg_buf *pem, struct answer *a, bool *retoom)
{
	BIO *b = reader(pem);
	EVP_PKEY *k = NULL;

	*retoom = !b;
	if (b)
		k = PEM_read_bio_PrivateKey(b, NULL, say, a);
	for (unsigned long e; (e = ERR_get_error());)
		*retoom |= !k && ERR_GET_REASON(e) == ERR_R_MALLOC_FAILURE;
	BIO_free(b);
	return k;
}

static int check_key(X509 *x, const char *cert_from, const struct ocreg_buf *key, const char *key_from,
		     struct ocreg_error **reterr)
{
	struct answer none = { .passphrase = NULL };
	bool oom, matches;
	EVP_PKEY *k = private_key(key, &none, &oom);

	if (oom)
		return ocreg_fail_oom(reterr);
	if (none.asked) {
		EVP_PKEY_free(k);
		return ocreg_fail(reterr, OCREG_E_UNSUPPORTED, NULL, HINT_DECRYPT, "the key in %s is encrypted", key_from);
	}
	if (!k)
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL, "give client-key as PEM, from BEGIN PRIVATE KEY on",
				  "%s is not a private key", key_from);
	matches = X509_check_private_key(x, k) == 1;
	EVP_PKEY_free(k);
	ERR_clear_error();
	if (!matches)
		return ocreg_tls_fail(reterr, OCREG_TLS_CLIENT_KEY,
				      "the certificate in %s and the key in %s do not belong together", cert_from, key_from);
	return 0;
}

int ocreg_tls_check_pair(const struct ocreg_buf *cert, const char *cert_from, const struct ocreg_buf *key, const char *key_from,
			 struct ocreg_error **reterr)
{
	bool oom;
	X509 *x = first_certificate(cert, &oom);
	int r;

	if (oom)
		return ocreg_fail_oom(reterr);
	if (!x)
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL,
				  "give client-certificate as PEM, from BEGIN CERTIFICATE to END CERTIFICATE",
				  "%s is not a certificate", cert_from);
	r = check_key(x, cert_from, key, key_from, reterr);
	X509_free(x);
	return r;
}

static int cannot_decrypt(const char *from, const char *why, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL, HINT_DECRYPT, "the key in %s is encrypted, and %s", from, why);
}

/* BIO_s_secmem wipes what it leaves behind. */
static int put_in_clear(struct ocreg_buf *key, EVP_PKEY *k, struct ocreg_error **reterr)
{
	BIO *b = BIO_new(BIO_s_secmem());
	struct ocreg_buf clear = { 0 };
	char *text = NULL;
	long n;

	if (b && PEM_write_bio_PKCS8PrivateKey(b, k, NULL, NULL, 0, NULL, NULL) == 1) {
		n = BIO_get_mem_data(b, &text);
		ocreg_buf_add(&clear, text, (size_t) n);
	}
	BIO_free(b);
	ERR_clear_error();
	if (!clear.len || clear.oom) {
		ocreg_buf_done(&clear);
		return ocreg_fail_oom(reterr);
	}
	ocreg_buf_done(key);
	*key = clear;
	return 0;
}

static int decrypt(struct ocreg_buf *key, const char *from, const char *passphrase, struct ocreg_error **reterr)
{
	struct answer a = { .passphrase = passphrase };
	bool oom;
	EVP_PKEY *k = private_key(key, &a, &oom);
	int r;

	if (oom)
		return ocreg_fail_oom(reterr);
	if (!k)
		return cannot_decrypt(from, "the passphrase given for it is wrong", reterr);
	r = put_in_clear(key, k, reterr);
	EVP_PKEY_free(k);
	return r;
}

static int ask(struct ocreg_buf *key, const char *from, const struct ocreg_hooks *hooks, struct ocreg_error **reterr)
{
	char passphrase[MOST_PASSPHRASE] = "";
	int r;

	if (!hooks || !hooks->passphrase)
		return cannot_decrypt(from, "nobody can be asked for its passphrase", reterr);
	r = hooks->passphrase(from, passphrase, sizeof(passphrase), hooks->data);
	passphrase[sizeof(passphrase) - 1] = '\0';
	r = r ? cannot_decrypt(from, "nobody knows its passphrase", reterr) : decrypt(key, from, passphrase, reterr);
	explicit_bzero(passphrase, sizeof(passphrase));
	return r;
}

int ocreg_tls_unlock_key(struct ocreg_buf *key, const char *from, const struct ocreg_hooks *hooks, struct ocreg_error **reterr)
{
	struct answer none = { .passphrase = NULL };
	bool oom;

	EVP_PKEY_free(private_key(key, &none, &oom));
	if (none.asked)
		return ask(key, from, hooks, reterr);
	return oom ? ocreg_fail_oom(reterr) : 0;
}
