/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whether Go's crypto/x509 would take bytes for a certificate. OpenSSL is more tolerant: it reads encodings that are not DER, negative
 * serial numbers, names and times of any form, and does not look into extensions.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct ocreg_der {
	const unsigned char *p;
	size_t n;
};

struct ocreg_der_facts {
	int64_t not_before, not_after; /* seconds since 1970 */
	unsigned version;              /* 1 to 3; only 3 has extensions */
	bool on_curve;                 /* whether the key is a point that has yet to be looked at */
	bool is_ca;
	struct ocreg_der names; /* subject alternative names: elements, each of a tag of its own */
};

#define OCREG_DER_BOOLEAN 0x01
#define OCREG_DER_INTEGER 0x02
#define OCREG_DER_BIT_STRING 0x03
#define OCREG_DER_OCTET_STRING 0x04
#define OCREG_DER_OID 0x06
#define OCREG_DER_SEQUENCE 0x30
#define OCREG_DER_SET 0x31

/* Why it is none, in a few words; NULL if it is one. */
const char *ocreg_der_certificate(struct ocreg_der der, struct ocreg_der_facts *ret);
/* The same of one extension: its OID and its value. */
const char *ocreg_der_extension(struct ocreg_der oid, struct ocreg_der value, bool critical);

/* Take one element off the front: its contents, and its tag or only one with that tag. False where there is none. */
bool ocreg_der_any(struct ocreg_der *from, unsigned *rettag, struct ocreg_der *ret);
bool ocreg_der_take(struct ocreg_der *from, unsigned tag, struct ocreg_der *ret);
static inline bool ocreg_der_next_is(const struct ocreg_der *from, unsigned tag)
{
	return from->n && from->p[0] == tag;
}
/* The same with an INTEGER, whose bytes are the fewest; a BIT STRING, without its first byte, which becomes *retunused; a BOOLEAN;
 * an OBJECT IDENTIFIER. */
bool ocreg_der_integer(struct ocreg_der *from, struct ocreg_der *ret);
bool ocreg_der_bits(struct ocreg_der *from, unsigned *retunused, struct ocreg_der *ret);
bool ocreg_der_boolean(struct ocreg_der *from, bool *ret);
bool ocreg_der_oid(struct ocreg_der *from, struct ocreg_der *ret);
/* The same with a Name, and with a time in seconds since 1970. */
bool ocreg_der_name(struct ocreg_der *from);
bool ocreg_der_time(struct ocreg_der *from, int64_t *ret);
/* Whether contents of an INTEGER are more than zero, and whether they are an INTEGER at all. */
bool ocreg_der_positive(struct ocreg_der integer);
bool ocreg_der_is_integer(struct ocreg_der integer);
/* Whether an OBJECT IDENTIFIER begins one of the SEQUENCEs of a list, known to be right, that stand before `here`. */
bool ocreg_der_came_before(struct ocreg_der list, const unsigned char *here, struct ocreg_der oid);
