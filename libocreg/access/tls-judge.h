/* SPDX-License-Identifier: Apache-2.0 */
/* Between the files of tls*.c: telling from what OpenSSL found what is wrong. */
#pragma once
#include <openssl/x509.h>
#include "access/tls.h"

/* A chain of certificates was refused: fill fault, detail, hint and notes of the trial. */
void ocreg_tls_judge(X509_STORE_CTX *ctx, struct ocreg_tls_trial *t);
/* Another name was expected of a certificate: which of the faults it is. */
int ocreg_tls_judge_name(X509 *x, const char *host);
/* Nobody is known who signed a certificate, the last of those that were sent or one before: which of the faults it is. */
int ocreg_tls_judge_issuer(X509_STORE_CTX *ctx, X509 *x);
/* Whether an authority is trusted that has the name of the one who signed a certificate, and another key. */
bool ocreg_tls_is_namesake(X509_STORE_CTX *ctx, X509 *x);
/* The notes, and the detail that only the certificates' values can give. `bad` is the one that was refused. */
void ocreg_tls_note_chain(X509_STORE_CTX *ctx, X509 *bad, struct ocreg_tls_trial *t);
/* A piece of what the other end sent: of a type as OpenSSL's message callback has it. */
void ocreg_tls_overhear(struct ocreg_tls_trial *t, int type, const unsigned char *p, size_t n, bool has_certificate);
