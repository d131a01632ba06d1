/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What PEM text holds: certificates, each read once into plain values, and notes on everything else. With access/tls.c, base/base64.c and
 * base/sha256.c all that the library asks of OpenSSL, and in a context of its own: OpenSSL's configuration has no say in it.
 */
#pragma once
#include <stdbool.h>
#include <ocreg/trust.h>
#include "base/arena.h"
#include "check/blocks.h"

struct ocreg_certificate {
	const char *subject, *issuer, *serial, *fingerprint, *key_type, *digest;
	const char **sans; /* DNS:a, IP:10.0.0.1, ... */
	size_t n_sans;
	int64_t not_before, not_after;
	const unsigned char *der;
	size_t n_der;
	unsigned line;
	int key_bits;
	bool is_ca, self_issued;
};

/* Why a block is no certificate that counts. */
enum ocreg_pem_flaw {
	OCREG_PEM_INDENTED,
	OCREG_PEM_OPEN,
	OCREG_PEM_CROSSED,
	OCREG_PEM_SPOILED,
	OCREG_PEM_HEADERS, /* a certificate with headers: those who read a directory of certificates skip it */
	OCREG_PEM_OTHER,   /* a block of another type */
	OCREG_PEM_BROKEN,  /* called a certificate, and is none */
	OCREG_PEM_KEY,     /* a private key, whole or not */
};

struct ocreg_pem_note {
	const char *message; /* with the line, never with content */
	unsigned line;
	uint8_t flaw;
};

struct ocreg_certificates {
	struct ocreg_arena arena;
	struct ocreg_certificate *v;
	size_t n, cap;
	struct ocreg_pem_note *notes;
	size_t n_notes, cap_notes;
	bool oom;
};

/* Read text; NULL when out of memory. */
struct ocreg_certificates *ocreg_pem_read(const char *text, size_t len);
/* Whether some certificate of it has this fingerprint. */
bool ocreg_pem_has(const struct ocreg_certificates *cs, const char *fingerprint);
/* What text without a certificate probably is, and what to do; NULL if nobody can tell. */
const char *ocreg_pem_guess(const char *text, size_t len);

/* Whether a certificate and the private key in PEM text belong together. UNKNOWN: out of memory. */
enum ocreg_pair { OCREG_PAIR_FITS, OCREG_PAIR_DIFFERS, OCREG_PAIR_NO_KEY, OCREG_PAIR_ENCRYPTED, OCREG_PAIR_UNKNOWN };
enum ocreg_pair ocreg_pem_pair(const struct ocreg_certificate *c, const char *key, size_t len);
