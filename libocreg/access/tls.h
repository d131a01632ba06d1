/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Certificates and the rules of trust, all in one place: what libcurl is told beside counts for nothing that is looked at here, and neither do
 * OpenSSL's configuration and environment. Go's rules for clients, or stricter ones: TLS 1.2 at least; the name stands among the subject alternative
 * names; no SHA-1, no RSA below 2,048 bits; meant for servers; a certificate is looked at anew for each connection, and nobody is told its keys.
 */
#pragma once
#include <stdbool.h>
#include <ocreg/error.h>
#include <ocreg/hooks.h>
#include "base/buf.h"
#include "base/lines.h"

struct ocreg_tls_link;

/* One handshake, and what came of looking at the server's certificates. Begin with zeros and the first part set. */
struct ocreg_tls_trial {
	const char *host;  /* the name to expect: a DNS name or an IP address without brackets */
	const char *trust; /* which authorities count and where they are from, in words */
	bool machine;      /* those of this machine count: SSL_CERT_FILE and SSL_CERT_DIR have a say, as for Go's programs */
	bool proxy;        /* the server is a proxy */
	bool insecure;     /* nothing is looked at */

	int fault;                 /* enum ocreg_tls_fault */
	bool nomem;                /* nobody knows, memory was short */
	struct ocreg_buf detail;   /* what to say beside what the fault says by itself */
	const char *hint;          /* what to do; NULL: what the fault says by itself */
	struct ocreg_lines *notes; /* of a certificate that was refused */
	bool is_tls, asked;        /* the other end spoke TLS, and asked for a certificate */
	struct ocreg_tls_link *link;
};

/* Make an SSL_CTX, set up by libcurl, ready for one handshake, which ends before the trial does. False when that cannot be: then there must be none. */
bool ocreg_tls_expect(void *ssl_ctx, struct ocreg_tls_trial *t);
/* Forget what came of it; before it is used again, too. */
void ocreg_tls_trial_done(struct ocreg_tls_trial *t);

/* The words for a fault, and what to do about it; NULL for one that has none. */
const char *ocreg_tls_words(int fault, const char **rethint);
/* Fail with OCREG_E_CREDENTIAL and that fault. */
int ocreg_tls_fail(struct ocreg_error **reterr, int fault, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* Whether pem, which the message names as being `from` somewhere, is authorities to trust: at least one certificate, and no private key. 0,
 * OCREG_E_CREDENTIAL or _NOMEM. */
int ocreg_tls_check_ca(const struct ocreg_buf *pem, const char *from, struct ocreg_error **reterr);
/* Whether cert holds a certificate and key the unencrypted private key that belongs to it. 0, OCREG_E_CREDENTIAL,
 * OCREG_E_UNSUPPORTED (encrypted key) or _NOMEM. */
int ocreg_tls_check_pair(const struct ocreg_buf *cert, const char *cert_from, const struct ocreg_buf *key, const char *key_from,
			 struct ocreg_error **reterr);
/* Put an encrypted private key in PEM text, from somewhere, in the clear, as PKCS #8, with the passphrase that the hook knows; hooks may be NULL.
 * What is not encrypted, or no key, stays. 0, OCREG_E_CREDENTIAL or _NOMEM. */
int ocreg_tls_unlock_key(struct ocreg_buf *key, const char *from, const struct ocreg_hooks *hooks, struct ocreg_error **reterr);
