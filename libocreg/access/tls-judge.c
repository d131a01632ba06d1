/* SPDX-License-Identifier: Apache-2.0 */
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <string.h>
#include "base/host.h"
#include "access/tls-judge.h"

#define RECORD_FIRST SSL3_RT_CHANGE_CIPHER_SPEC
#define RECORD_LAST SSL3_RT_APPLICATION_DATA

/* clang-format off */
static const struct {
	int result, fault;
} results[] = {
	{ X509_V_ERR_CERT_HAS_EXPIRED, OCREG_TLS_EXPIRED },
	{ X509_V_ERR_CERT_NOT_YET_VALID, OCREG_TLS_NOT_YET_VALID },
	{ X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, OCREG_TLS_SELF_SIGNED },
	{ X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, OCREG_TLS_UNKNOWN_AUTHORITY },
	{ X509_V_ERR_CERT_SIGNATURE_FAILURE, OCREG_TLS_WRONG_SIGNATURE },
	{ X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE, OCREG_TLS_WRONG_SIGNATURE },
	{ X509_V_ERR_INVALID_CA, OCREG_TLS_NOT_AUTHORITY },
	{ X509_V_ERR_PATH_LENGTH_EXCEEDED, OCREG_TLS_PATH_LENGTH },
	{ X509_V_ERR_PERMITTED_VIOLATION, OCREG_TLS_NAME_CONSTRAINT },
	{ X509_V_ERR_EXCLUDED_VIOLATION, OCREG_TLS_NAME_CONSTRAINT },
	{ X509_V_ERR_SUBTREE_MINMAX, OCREG_TLS_NAME_CONSTRAINT },
	{ X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE, OCREG_TLS_NAME_CONSTRAINT },
	{ X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX, OCREG_TLS_NAME_CONSTRAINT },
	{ X509_V_ERR_UNSUPPORTED_NAME_SYNTAX, OCREG_TLS_NAME_CONSTRAINT },
	{ X509_V_ERR_INVALID_PURPOSE, OCREG_TLS_NOT_FOR_SERVERS },
	{ X509_V_ERR_EE_KEY_TOO_SMALL, OCREG_TLS_SHORT_KEY },
	{ X509_V_ERR_CA_KEY_TOO_SMALL, OCREG_TLS_SHORT_KEY },
	{ X509_V_ERR_CA_MD_TOO_WEAK, OCREG_TLS_WEAK_SIGNATURE },
	{ X509_V_ERR_CERT_REVOKED, OCREG_TLS_REVOKED },
	{ X509_V_ERR_CRL_HAS_EXPIRED, OCREG_TLS_REVOCATION_LIST },
	{ X509_V_ERR_CRL_NOT_YET_VALID, OCREG_TLS_REVOCATION_LIST },
	{ X509_V_ERR_CRL_SIGNATURE_FAILURE, OCREG_TLS_REVOCATION_LIST },
	{ X509_V_ERR_KEYUSAGE_NO_CRL_SIGN, OCREG_TLS_REVOCATION_LIST },
	{ X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER, OCREG_TLS_REVOCATION_LIST },
	{ X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION, OCREG_TLS_REVOCATION_LIST },
	{ X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION, OCREG_TLS_CRITICAL_EXTENSION },
};
/* clang-format on */

static bool is_address(const char *host)
{
	return ocreg_host_is_ipv4(host, strlen(host)) || ocreg_host_is_ipv6(host, strlen(host));
}

/* What the subject alternative names are. */
struct names {
	int dns, addresses;
	bool bare;
};

static struct names names_of(X509 *x)
{
	GENERAL_NAMES *all = X509_get_ext_d2i(x, NID_subject_alt_name, NULL, NULL);
	struct names n = { 0 };

	for (int i = 0; i < sk_GENERAL_NAME_num(all); i++) {
		int type;
		const ASN1_STRING *s = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(all, i), &type);

		n.dns += type == GEN_DNS;
		n.addresses += type == GEN_IPADD;
		n.bare |= type == GEN_DNS && ASN1_STRING_length(s) == 1 && *ASN1_STRING_get0_data(s) == '*';
	}
	GENERAL_NAMES_free(all);
	return n;
}

static int judge_address(X509 *x, const char *host, const struct names *n, bool is_common)
{
	if (X509_check_host(x, host, 0, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT, NULL) == 1)
		return OCREG_TLS_ADDRESS_AS_NAME;
	if (n->addresses)
		return OCREG_TLS_WRONG_ADDRESS;
	if (n->dns)
		return OCREG_TLS_NAMES_ONLY;
	return is_common ? OCREG_TLS_COMMON_NAME_ONLY : OCREG_TLS_WRONG_ADDRESS;
}

int ocreg_tls_judge_name(X509 *x, const char *host)
{
	struct names n = names_of(x);
	bool is_common = X509_check_host(x, host, 0, X509_CHECK_FLAG_ALWAYS_CHECK_SUBJECT, NULL) == 1;

	if (is_address(host))
		return judge_address(x, host, &n, is_common);
	if (n.bare)
		return OCREG_TLS_BARE_WILDCARD;
	if (n.dns)
		return OCREG_TLS_WRONG_NAME;
	if (is_common)
		return OCREG_TLS_COMMON_NAME_ONLY;
	return n.addresses ? OCREG_TLS_ADDRESSES_ONLY : OCREG_TLS_WRONG_NAME;
}

static const ASN1_STRING *organization(const X509_NAME *name)
{
	int at = X509_NAME_get_index_by_NID(name, NID_organizationName, -1);

	return at < 0 ? NULL : X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at));
}

static bool is_same_house(const X509_NAME *a, const X509_NAME *b)
{
	const ASN1_STRING *oa = organization(a), *ob = organization(b);

	return oa && ob && ASN1_STRING_cmp(oa, ob) == 0;
}

/* What is known of an issuer that is needed: whether one of that name is trusted, with another key, and whether one of the same organization is. */
static void ask_trusted(X509_STORE_CTX *ctx, const X509_NAME *issuer, bool *retnamesake, bool *rethouse)
{
	STACK_OF(X509_OBJECT) *all = X509_STORE_get0_objects(X509_STORE_CTX_get0_store(ctx));

	*retnamesake = *rethouse = false;
	for (int i = 0; i < sk_X509_OBJECT_num(all); i++) {
		X509 *x = X509_OBJECT_get0_X509(sk_X509_OBJECT_value(all, i));

		*retnamesake |= x && X509_NAME_cmp(X509_get_subject_name(x), issuer) == 0;
		*rethouse |= x && is_same_house(X509_get_subject_name(x), issuer);
	}
}

/* One that was sent and has the issuer's name; NULL if none has. */
static X509 *sent_issuer(X509_STORE_CTX *ctx, const X509 *x)
{
	STACK_OF(X509) *sent = X509_STORE_CTX_get0_untrusted(ctx);

	for (int i = 0; i < sk_X509_num(sent); i++) {
		X509 *one = sk_X509_value(sent, i);

		if (X509_NAME_cmp(X509_get_subject_name(one), X509_get_issuer_name(x)) == 0 && X509_cmp(one, x) != 0)
			return one;
	}
	return NULL;
}

bool ocreg_tls_is_namesake(X509_STORE_CTX *ctx, X509 *x)
{
	bool namesake, house;

	ask_trusted(ctx, X509_get_issuer_name(x), &namesake, &house);
	return namesake;
}

/* An unknown authority that sends only what it signed looks like a server that leaves out the one between: what tells them apart are an authority
 * of the same organization that is trusted, and an address to get the missing one from, which public authorities give. */
int ocreg_tls_judge_issuer(X509_STORE_CTX *ctx, X509 *x)
{
	X509 *sent = sent_issuer(ctx, x);
	bool namesake, house;

	if (sent)
		return X509_check_ca(sent) == 1 ? OCREG_TLS_WRONG_SIGNATURE : OCREG_TLS_NOT_AUTHORITY;
	ask_trusted(ctx, X509_get_issuer_name(x), &namesake, &house);
	if (!namesake && (house || X509_get_ext_by_NID(x, NID_info_access, -1) >= 0))
		return OCREG_TLS_MISSING_INTERMEDIATE;
	return OCREG_TLS_UNKNOWN_AUTHORITY;
}

static bool lacks_issuer(int result)
{
	return result == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT || result == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY ||
	       result == X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE;
}

static int fault_of(X509_STORE_CTX *ctx, X509 *x, int result, const char *host)
{
	if (result == X509_V_ERR_HOSTNAME_MISMATCH || result == X509_V_ERR_IP_ADDRESS_MISMATCH)
		return ocreg_tls_judge_name(x, host);
	if (lacks_issuer(result))
		return ocreg_tls_judge_issuer(ctx, x);
	if (result == X509_V_ERR_CERT_HAS_EXPIRED && X509_STORE_CTX_get_error_depth(ctx) > 0)
		return OCREG_TLS_AUTHORITY_EXPIRED;
	for (size_t i = 0; i < sizeof(results) / sizeof(results[0]); i++)
		if (results[i].result == result)
			return results[i].fault;
	return OCREG_TLS_OTHER;
}

void ocreg_tls_judge(X509_STORE_CTX *ctx, struct ocreg_tls_trial *t)
{
	int result = X509_STORE_CTX_get_error(ctx);
	X509 *x = X509_STORE_CTX_get_current_cert(ctx);

	x = x ? x : X509_STORE_CTX_get0_cert(ctx);
	t->nomem = result == X509_V_ERR_OUT_OF_MEM;
	if (t->nomem)
		return;
	t->fault = fault_of(ctx, x, result, t->host);
	if (t->fault == OCREG_TLS_OTHER)
		ocreg_buf_adds(&t->detail, X509_verify_cert_error_string(result));
	ocreg_tls_note_chain(ctx, x, t);
	ERR_clear_error();
}

static int fault_of_refusal(int alert, bool asked, bool has_certificate)
{
	static const unsigned char about_certificates[] = {
		SSL_AD_HANDSHAKE_FAILURE,   SSL_AD_BAD_CERTIFICATE,     SSL_AD_UNSUPPORTED_CERTIFICATE,
		SSL_AD_CERTIFICATE_REVOKED, SSL_AD_CERTIFICATE_EXPIRED, SSL_AD_CERTIFICATE_UNKNOWN,
		SSL_AD_UNKNOWN_CA,          SSL_AD_ACCESS_DENIED,
	};

	if (asked && memchr(about_certificates, alert, sizeof(about_certificates)))
		return has_certificate ? OCREG_TLS_CLIENT_REFUSED : OCREG_TLS_CLIENT_DEMANDED;
	switch (alert) {
	case SSL_AD_CERTIFICATE_REQUIRED:
		return OCREG_TLS_CLIENT_DEMANDED;
	case SSL_AD_PROTOCOL_VERSION:
		return OCREG_TLS_VERSION_OTHER;
	case SSL_AD_HANDSHAKE_FAILURE:
	case SSL_AD_INSUFFICIENT_SECURITY:
		return OCREG_TLS_NO_CIPHER;
	case SSL_AD_UNRECOGNIZED_NAME:
		return OCREG_TLS_NAME_UNKNOWN;
	}
	return OCREG_TLS_OTHER;
}

static void overhear_alert(struct ocreg_tls_trial *t, const unsigned char *p, bool has_certificate)
{
	if (p[0] != SSL3_AL_FATAL || t->fault)
		return;
	t->fault = fault_of_refusal(p[1], t->asked, has_certificate);
	ocreg_buf_addf(&t->detail, "the server sent alert %d, \"%s\"", p[1],
		       p[1] == SSL_AD_CERTIFICATE_REQUIRED ? "certificate required" : SSL_alert_desc_string_long(p[1]));
}

/* The version of TLS 1.3 is that of TLS 1.2. */
static void overhear_handshake(struct ocreg_tls_trial *t, const unsigned char *p, size_t n)
{
	unsigned version = n >= 6 ? (unsigned) p[4] << 8 | p[5] : TLS1_2_VERSION;

	t->asked |= p[0] == SSL3_MT_CERTIFICATE_REQUEST;
	if (p[0] != SSL3_MT_SERVER_HELLO || version >= TLS1_2_VERSION)
		return;
	t->fault = version == TLS1_1_VERSION ? OCREG_TLS_VERSION_1_1
		   : version == TLS1_VERSION ? OCREG_TLS_VERSION_1_0
					     : OCREG_TLS_VERSION_OTHER;
}

static void overhear_record(struct ocreg_tls_trial *t, const unsigned char *p)
{
	bool is_record = p[0] >= RECORD_FIRST && p[0] <= RECORD_LAST && p[1] == SSL3_VERSION_MAJOR;

	if (!is_record && !t->is_tls) {
		t->fault = OCREG_TLS_NOT_TLS;
		if (memcmp(p, "HTTP/", 5) == 0)
			ocreg_buf_adds(&t->detail, "it speaks HTTP without TLS");
	}
	t->is_tls |= is_record;
}

void ocreg_tls_overhear(struct ocreg_tls_trial *t, int type, const unsigned char *p, size_t n, bool has_certificate)
{
	if (type == SSL3_RT_HEADER && n >= 5)
		overhear_record(t, p);
	else if (type == SSL3_RT_HANDSHAKE && n)
		overhear_handshake(t, p, n);
	else if (type == SSL3_RT_ALERT && n == 2)
		overhear_alert(t, p, has_certificate);
}
