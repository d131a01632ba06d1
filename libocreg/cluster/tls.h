/* SPDX-License-Identifier: Apache-2.0 */
/* Certificates and the rules of trust: with http.c, what the library asks of OpenSSL for its connections. */
#pragma once
#include <stdbool.h>
#include <ocreg/error.h>
#include "base/buf.h"

/* Whether pem holds at least one certificate, which the message names as being `from` somewhere. 0, OCREG_E_CREDENTIAL or _NOMEM. */
int ocreg_tls_check_ca(const struct ocreg_buf *pem, const char *from, struct ocreg_error **reterr);
/* Whether cert holds a certificate and key the unencrypted private key that belongs to it. 0, OCREG_E_CREDENTIAL,
 * OCREG_E_UNSUPPORTED (encrypted key) or _NOMEM. */
int ocreg_tls_check_pair(const struct ocreg_buf *cert, const char *cert_from, const struct ocreg_buf *key, const char *key_from,
			 struct ocreg_error **reterr);
/* Make an SSL_CTX accept only certificates that name host (a DNS name or an IP address without brackets) as a subject alternative
 * name: a name that stands only in the common name is none, as for every other Kubernetes client. */
bool ocreg_tls_expect(void *ssl_ctx, const char *host);
/* What a verification result (X509_V_ERR_...) means, and what to do about it; NULL for one that has no text of its own. */
const char *ocreg_tls_reason(long result, const char **rethint);
