/* SPDX-License-Identifier: Apache-2.0 */
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <string.h>
#include "base/error.h"
#include "check/blocks.h"
#include "check/der.h"
#include "cluster/tls.h"

#define HINT_TRUST                                                                                                 \
	"put the authority that signed the server's certificate into certificate-authority-data, or name it with " \
	"ca_file; `oc login` does so"
#define HINT_SERVER "the cluster's administrator has to give the API server a certificate that is right"

/* clang-format off */
static const struct {
	int result;
	const char *reason, *hint;
} reasons[] = {
	{ X509_V_ERR_CERT_HAS_EXPIRED, "the server's certificate has expired",
	  "have the API server's certificate renewed, or check the clock of this machine" },
	{ X509_V_ERR_CERT_NOT_YET_VALID, "the server's certificate is not valid yet",
	  "check the clock of this machine: the certificate begins to be valid later" },
	{ X509_V_ERR_HOSTNAME_MISMATCH, "the server's certificate is for another name",
	  "connect by a name that is among the certificate's subject alternative names, or set tls-server-name in the kubeconfig" },
	{ X509_V_ERR_IP_ADDRESS_MISMATCH, "the server's certificate is not for this IP address",
	  "connect by a name that is among the certificate's subject alternative names, or set tls-server-name in the kubeconfig" },
	{ X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, "the server's certificate is signed by itself, and not trusted", HINT_TRUST },
	{ X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, "the server's certificate is signed by an authority that is not trusted", HINT_TRUST },
	{ X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, "the server's certificate is signed by an authority that is not trusted", HINT_TRUST },
	{ X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, "the server's certificate is signed by an authority that is not trusted",
	  HINT_TRUST },
	{ X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, "the server's certificate is signed by an authority that is not trusted",
	  HINT_TRUST },
	{ X509_V_ERR_CERT_SIGNATURE_FAILURE, "the server's certificate has a signature that is not its authority's", HINT_TRUST },
	{ X509_V_ERR_CERT_REVOKED, "the server's certificate has been revoked", HINT_SERVER },
	{ X509_V_ERR_INVALID_CA, "the server's certificate is signed by one that may not sign others", HINT_SERVER },
	{ X509_V_ERR_INVALID_PURPOSE, "the server's certificate is not meant for servers", HINT_SERVER },
	{ X509_V_ERR_EE_KEY_TOO_SMALL, "the server's certificate has a key that is too short", HINT_SERVER },
	{ X509_V_ERR_CA_MD_TOO_WEAK, "the server's certificate is signed with a method that is too weak", HINT_SERVER },
};
/* clang-format on */

const char *ocreg_tls_reason(long result, const char **rethint)
{
	for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++) {
		if (reasons[i].result != result)
			continue;
		*rethint = reasons[i].hint;
		return reasons[i].reason;
	}
	return NULL;
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

/* Nobody is asked for a passphrase; that one would be needed is the answer. */
static int no_passphrase(char *buf, int size, int writing, void *asked)
{
	(void) buf;
	(void) size;
	(void) writing;
	*(bool *) asked = true;
	return 0;
}

static EVP_PKEY *private_key(const struct ocreg_buf *pem, bool *retoom, bool *retencrypted)
{
	BIO *b = reader(pem);
	EVP_PKEY *k = NULL;

	*retencrypted = false;
	*retoom = !b;
	if (b)
		k = PEM_read_bio_PrivateKey(b, NULL, no_passphrase, retencrypted);
	BIO_free(b);
	ERR_clear_error();
	return k;
}

/* Whether our own reader takes the first certificate for one. It is stricter than OpenSSL, and costs a client a tenth of what it costs to have
 * OpenSSL read it here and libcurl once more. */
static bool begins_well(const struct ocreg_buf *pem)
{
	struct ocreg_blocks b = { .data = pem->len ? pem->data : "", .len = pem->len };
	struct ocreg_der_facts facts;
	bool well = false;

	while (ocreg_blocks_next(&b)) {
		const struct ocreg_block *k = &b.block;

		if (k->state != OCREG_BLOCK_GOOD || k->n_type != strlen(PEM_STRING_X509) ||
		    memcmp(k->type, PEM_STRING_X509, k->n_type) != 0)
			continue;
		well = !ocreg_der_certificate((struct ocreg_der) { (const unsigned char *) k->bytes.data, k->bytes.len }, &facts);
		break;
	}
	ocreg_blocks_done(&b);
	return well;
}

int ocreg_tls_check_ca(const struct ocreg_buf *pem, const char *from, struct ocreg_error **reterr)
{
	bool oom;
	X509 *x;

	if (begins_well(pem))
		return 0;
	x = first_certificate(pem, &oom);
	if (oom)
		return ocreg_fail_oom(reterr);
	if (!x)
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL,
				  "give the authority's certificate as PEM, from BEGIN CERTIFICATE to END CERTIFICATE",
				  "%s holds no certificate", from);
	X509_free(x);
	return 0;
}

static int check_key(X509 *x, const char *cert_from, const struct ocreg_buf *key, const char *key_from,
		     struct ocreg_error **reterr)
{
	bool oom, encrypted, matches;
	EVP_PKEY *k = private_key(key, &oom, &encrypted);

	if (oom)
		return ocreg_fail_oom(reterr);
	if (encrypted)
		return ocreg_fail(reterr, OCREG_E_UNSUPPORTED, NULL,
				  "store the key without a passphrase, readable only by you; `openssl pkey` can decrypt it",
				  "the key in %s is encrypted", key_from);
	if (!k)
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL, "give client-key as PEM, from BEGIN PRIVATE KEY on",
				  "%s is not a private key", key_from);
	matches = X509_check_private_key(x, k) == 1;
	EVP_PKEY_free(k);
	ERR_clear_error();
	if (!matches)
		return ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL,
				  "give the key that the certificate was requested with, or request a new pair",
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

static bool has_name(X509_VERIFY_PARAM *p)
{
	char *ip = X509_VERIFY_PARAM_get1_ip_asc(p);
	bool has = ip || X509_VERIFY_PARAM_get0_host(p, 0);

	OPENSSL_free(ip);
	return has;
}

/* When memory is too short to copy the name that is expected, OpenSSL goes on without one. */
static int insist_on_name(int ok, X509_STORE_CTX *ctx)
{
	if (!ok || has_name(X509_STORE_CTX_get0_param(ctx)))
		return ok;
	X509_STORE_CTX_set_error(ctx, X509_V_ERR_OUT_OF_MEM);
	return 0;
}

bool ocreg_tls_expect(void *ssl_ctx, const char *host)
{
	X509_VERIFY_PARAM *p = SSL_CTX_get0_param(ssl_ctx);
	bool ok;

	X509_VERIFY_PARAM_set_hostflags(p, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
	ok = X509_VERIFY_PARAM_set1_ip_asc(p, host) == 1 || X509_VERIFY_PARAM_set1_host(p, host, 0) == 1;
	SSL_CTX_set_verify(ssl_ctx, SSL_VERIFY_PEER, insist_on_name);
	ERR_clear_error();
	return ok;
}
