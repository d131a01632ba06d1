/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdio.h>
#include "base/error.h"
#include "access/tls.h"

#define HINT_TRUST                                                                                                  \
	"put the authority that signed the server's certificate into certificate-authority-data, or name its file " \
	"(--certificate-authority, ca_file); `ocreg login` and `oc login` do so"
#define HINT_SERVER "the cluster's administrator has to give the API server a certificate that is right"
#define HINT_NAME \
	"connect by a name that is among the certificate's subject alternative names, or set tls-server-name in the kubeconfig"
#define HINT_RENEW "have the API server's certificate renewed, or check the clock of this machine"
#define HINT_CLOCK "check the clock of this machine: the certificate begins to be valid later"
#define HINT_OLD "have the server brought up to TLS 1.2 or later; what stands between here and the API server may be what is old"
#define HINT_PORT "check that the port is the API server's: what is there speaks something else"
#define HINT_LIST "put a current list in its place, or remove it from the authorities to trust"
#define HINT_CLIENT "give client-certificate and client-key, or log in again: the server wants to know who asks by a certificate"
#define HINT_AUTHORITY "give the authority's certificate as PEM, from BEGIN CERTIFICATE to END CERTIFICATE"

/* clang-format off */
static const struct {
	int fault;
	const char *words, *hint;
} rows[] = {
	{ OCREG_TLS_OTHER, "the TLS handshake failed", NULL },
	{ OCREG_TLS_SELF_SIGNED, "the server's certificate is signed by itself, and not trusted", HINT_TRUST },
	{ OCREG_TLS_UNKNOWN_AUTHORITY, "the server's certificate is signed by an authority that is not trusted", HINT_TRUST },
	{ OCREG_TLS_MISSING_INTERMEDIATE, "the server leaves out a certificate between its own and an authority",
	  "have the server send the certificates of those between it and the authority, or trust the one that signed the last it sends" },
	{ OCREG_TLS_NOT_AUTHORITY, "the server's certificate is signed by one that may not sign others", HINT_SERVER },
	{ OCREG_TLS_NAME_CONSTRAINT, "the server's certificate is signed by an authority that may not sign for such names", HINT_SERVER },
	{ OCREG_TLS_PATH_LENGTH, "the server's certificate has more authorities above it than one of them allows", HINT_SERVER },
	{ OCREG_TLS_WRONG_SIGNATURE, "the server's certificate has a signature that is not its authority's",
	  "the certificate was changed after it was signed, or its authority has a new key: then put that authority into "
	  "certificate-authority-data" },
	{ OCREG_TLS_WRONG_NAME, "the server's certificate is for another name", HINT_NAME },
	{ OCREG_TLS_WRONG_ADDRESS, "the server's certificate is not for this IP address", HINT_NAME },
	{ OCREG_TLS_ADDRESS_AS_NAME, "the server's certificate has this IP address as a DNS name, which does not count", HINT_NAME },
	{ OCREG_TLS_NAMES_ONLY, "the server's certificate is for DNS names, and not for this IP address", HINT_NAME },
	{ OCREG_TLS_ADDRESSES_ONLY, "the server's certificate is for IP addresses, and not for this name", HINT_NAME },
	{ OCREG_TLS_COMMON_NAME_ONLY, "the server's certificate has this name as its common name only, which does not count",
	  "have the name put among the certificate's subject alternative names" },
	{ OCREG_TLS_BARE_WILDCARD, "the server's certificate is for the name \"*\", which does not count", HINT_NAME },
	{ OCREG_TLS_NAME_UNKNOWN, "the server has no certificate for this name",
	  "connect by the name that the server is known by, or set tls-server-name in the kubeconfig" },
	{ OCREG_TLS_EXPIRED, "the server's certificate has expired", HINT_RENEW },
	{ OCREG_TLS_NOT_YET_VALID, "the server's certificate is not valid yet", HINT_CLOCK },
	{ OCREG_TLS_AUTHORITY_EXPIRED, "an authority above the server's certificate has expired",
	  "have the authority renewed, and put the new one into certificate-authority-data; or check the clock of this machine" },
	{ OCREG_TLS_NOT_FOR_SERVERS, "the server's certificate is not meant for servers", HINT_SERVER },
	{ OCREG_TLS_SHORT_KEY, "the server's certificate has a key that is too short", HINT_SERVER },
	{ OCREG_TLS_WEAK_SIGNATURE, "the server's certificate is signed with a method that is too weak", HINT_SERVER },
	{ OCREG_TLS_REVOKED, "the server's certificate has been revoked", HINT_SERVER },
	{ OCREG_TLS_REVOCATION_LIST, "the revocation list among the authorities to trust cannot be used", HINT_LIST },
	{ OCREG_TLS_CRITICAL_EXTENSION, "the server's certificate has a critical extension that is not known", HINT_SERVER },
	{ OCREG_TLS_VERSION_1_0, "the server speaks TLS 1.0, and TLS 1.2 is the least", HINT_OLD },
	{ OCREG_TLS_VERSION_1_1, "the server speaks TLS 1.1, and TLS 1.2 is the least", HINT_OLD },
	{ OCREG_TLS_VERSION_OTHER, "the server speaks no version of TLS from 1.2 on", HINT_OLD },
	{ OCREG_TLS_NOT_TLS, "what answers there does not speak TLS", HINT_PORT },
	{ OCREG_TLS_NO_CIPHER, "the server takes none of the ciphers that are safe", HINT_OLD },
	{ OCREG_TLS_CLIENT_DEMANDED, "the server demands a client certificate", HINT_CLIENT },
	{ OCREG_TLS_CLIENT_REFUSED, "the server refuses the client certificate",
	  "check that it has not expired and that it is from this cluster, or log in again" },
	{ OCREG_TLS_CLIENT_KEY, NULL, "give the key that the certificate was requested with, or request a new pair" },
	{ OCREG_TLS_CA_EMPTY, NULL, HINT_AUTHORITY },
	{ OCREG_TLS_CA_GARBAGE, NULL, HINT_AUTHORITY },
	{ OCREG_TLS_CA_TRUNCATED, NULL, HINT_AUTHORITY },
	{ OCREG_TLS_CA_PRIVATE_KEY, NULL, "replace the key by the authority's certificate, from BEGIN CERTIFICATE to END CERTIFICATE, "
	  "and the pair by a new one if others could read it" },
};
/* clang-format on */

const char *ocreg_tls_words(int fault, const char **rethint)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (rows[i].fault != fault)
			continue;
		*rethint = rows[i].hint;
		return rows[i].words;
	}
	return NULL;
}

int ocreg_tls_fail(struct ocreg_error **reterr, int fault, const char *fmt, ...)
{
	const char *hint = NULL;
	char message[1024];
	va_list ap;
	int r;

	va_start(ap, fmt);
	if (vsnprintf(message, sizeof(message), fmt, ap) < 0)
		message[0] = '\0';
	va_end(ap);
	(void) ocreg_tls_words(fault, &hint);
	r = ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL, hint, "%s", message);
	if (reterr)
		ocreg_error_set_tls(*reterr, fault);
	return r;
}
