/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "check/der.h"

#define IS(der, bytes) ((der).n == sizeof(bytes) - 1 && memcmp((der).p, bytes, sizeof(bytes) - 1) == 0)

/* The length in DER: the fewest bytes, at most four. 0 if it is not one. */
static size_t header_length(const struct ocreg_der *s, uint64_t *retlength)
{
	size_t more = s->n > 1 && s->p[1] & 0x80 ? s->p[1] & 0x7f : 0;

	if (s->n < 2 || s->p[1] == 0x80 || more > 4 || s->n < 2 + more)
		return 0;
	*retlength = more ? 0 : s->p[1];
	for (size_t i = 0; i < more; i++)
		*retlength = *retlength << 8 | s->p[2 + i];
	if (more && (*retlength < 128 || s->p[2] == 0))
		return 0;
	return 2 + more;
}

bool ocreg_der_any(struct ocreg_der *from, unsigned *rettag, struct ocreg_der *ret)
{
	uint64_t length = 0;
	size_t header = header_length(from, &length);

	if (!header || (from->p[0] & 0x1f) == 0x1f || length > from->n - header)
		return false;
	*rettag = from->p[0];
	ret->p = from->p + header;
	ret->n = (size_t) length;
	from->n -= header + (size_t) length;
	from->p = ret->p + length;
	return true;
}

bool ocreg_der_take(struct ocreg_der *from, unsigned tag, struct ocreg_der *ret)
{
	struct ocreg_der copy = *from, found;
	unsigned is;

	if (!ocreg_der_any(&copy, &is, &found) || is != tag)
		return false;
	*from = copy;
	*ret = found;
	return true;
}

bool ocreg_der_is_integer(struct ocreg_der v)
{
	return v.n == 1 || (v.n > 1 && !(v.p[0] == 0 && !(v.p[1] & 0x80)) && !(v.p[0] == 0xff && v.p[1] & 0x80));
}

bool ocreg_der_integer(struct ocreg_der *from, struct ocreg_der *ret)
{
	return ocreg_der_take(from, OCREG_DER_INTEGER, ret) && ocreg_der_is_integer(*ret);
}

bool ocreg_der_positive(struct ocreg_der v)
{
	return !(v.p[0] & 0x80) && !(v.n == 1 && v.p[0] == 0);
}

bool ocreg_der_bits(struct ocreg_der *from, unsigned *retunused, struct ocreg_der *ret)
{
	if (!ocreg_der_take(from, OCREG_DER_BIT_STRING, ret) || ret->n == 0 || ret->p[0] > 7)
		return false;
	*retunused = ret->p[0];
	if (*retunused && (ret->n == 1 || ret->p[ret->n - 1] & ((1u << *retunused) - 1)))
		return false;
	ret->p++;
	ret->n--;
	return true;
}

bool ocreg_der_boolean(struct ocreg_der *from, bool *ret)
{
	struct ocreg_der v;

	if (!ocreg_der_take(from, OCREG_DER_BOOLEAN, &v) || v.n != 1 || (v.p[0] != 0 && v.p[0] != 0xff))
		return false;
	*ret = v.p[0] != 0;
	return true;
}

/* Each part has the fewest bytes and fits 31 bits. */
bool ocreg_der_oid(struct ocreg_der *from, struct ocreg_der *ret)
{
	uint32_t part = 0;
	bool begins = true;

	if (!ocreg_der_take(from, OCREG_DER_OID, ret) || ret->n == 0)
		return false;
	for (size_t i = 0; i < ret->n; i++) {
		if ((begins && ret->p[i] == 0x80) || part >= 1u << 24)
			return false;
		part = part << 7 | (ret->p[i] & 0x7f);
		begins = !(ret->p[i] & 0x80);
		if (begins)
			part = 0;
	}
	return begins;
}

bool ocreg_der_came_before(struct ocreg_der list, const unsigned char *here, struct ocreg_der oid)
{
	struct ocreg_der one, other = { 0 };

	list.n = (size_t) (here - list.p);
	while (ocreg_der_take(&list, OCREG_DER_SEQUENCE, &one)) {
		ocreg_der_take(&one, OCREG_DER_OID, &other);
		if (other.n == oid.n && memcmp(other.p, oid.p, oid.n) == 0)
			return true;
	}
	return false;
}

static bool is_algorithm(struct ocreg_der v, struct ocreg_der *retoid, struct ocreg_der *retparameters)
{
	struct ocreg_der content;
	unsigned tag;

	if (!ocreg_der_oid(&v, retoid))
		return false;
	*retparameters = v;
	if (v.n && !ocreg_der_any(&v, &tag, &content))
		return false;
	retparameters->n -= v.n;
	return true;
}

static bool is_rsa(struct ocreg_der parameters, struct ocreg_der key)
{
	struct ocreg_der n, e;

	return IS(parameters, "\x05\x00") && ocreg_der_take(&key, OCREG_DER_SEQUENCE, &key) && ocreg_der_integer(&key, &n) &&
	       ocreg_der_integer(&key, &e) && ocreg_der_positive(n) && ocreg_der_positive(e) && e.n <= 8;
}

static bool is_curve(struct ocreg_der parameters)
{
	struct ocreg_der oid;

	return ocreg_der_oid(&parameters, &oid) &&
	       (IS(oid, "\x2b\x81\x04\x00\x21") || IS(oid, "\x2a\x86\x48\xce\x3d\x03\x01\x07") ||
		IS(oid, "\x2b\x81\x04\x00\x22") || IS(oid, "\x2b\x81\x04\x00\x23"));
}

static bool is_dsa(struct ocreg_der parameters, struct ocreg_der key)
{
	struct ocreg_der v;

	if (!ocreg_der_integer(&key, &v) || !ocreg_der_positive(v) ||
	    !ocreg_der_take(&parameters, OCREG_DER_SEQUENCE, &parameters))
		return false;
	for (int i = 0; i < 3; i++)
		if (!ocreg_der_integer(&parameters, &v) || !ocreg_der_positive(v))
			return false;
	return true;
}

/* A key of a kind that nobody knows is fine. */
static bool is_key(struct ocreg_der info, bool *retpoint)
{
	struct ocreg_der algorithm, oid, parameters, key;
	unsigned unused;

	if (!ocreg_der_take(&info, OCREG_DER_SEQUENCE, &algorithm) || !is_algorithm(algorithm, &oid, &parameters) ||
	    !ocreg_der_bits(&info, &unused, &key))
		return false;
	*retpoint = IS(oid, "\x2a\x86\x48\xce\x3d\x02\x01");
	if (*retpoint)
		return !unused && is_curve(parameters) && key.n && key.p[0] == 4;
	if (IS(oid, "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01"))
		return !unused && is_rsa(parameters, key);
	if (IS(oid, "\x2b\x65\x70") || IS(oid, "\x2b\x65\x6e"))
		return parameters.n == 0 && key.n == 32;
	if (IS(oid, "\x2a\x86\x48\xce\x38\x04\x01"))
		return !unused && is_dsa(parameters, key);
	return true;
}

/* What is told of extensions that are known to be right. */
static void read_extension(struct ocreg_der oid, struct ocreg_der value, struct ocreg_der_facts *f)
{
	struct ocreg_der content = { 0 };

	if (!IS(oid, "\x55\x1d\x11") && !IS(oid, "\x55\x1d\x13"))
		return;
	ocreg_der_take(&value, OCREG_DER_SEQUENCE, &content);
	if (oid.p[2] == 0x11)
		f->names = content;
	else if (ocreg_der_next_is(&content, OCREG_DER_BOOLEAN))
		ocreg_der_boolean(&content, &f->is_ca);
}

static const char *check_extensions(struct ocreg_der *tbs, struct ocreg_der_facts *f)
{
	struct ocreg_der outer, all, list, extension, oid, value;
	const char *why;

	if (!ocreg_der_next_is(tbs, 0xa3))
		return NULL;
	if (!ocreg_der_take(tbs, 0xa3, &outer) || !ocreg_der_take(&outer, OCREG_DER_SEQUENCE, &all))
		return "its extensions are malformed";
	for (list = all; list.n;) {
		const unsigned char *here = list.p;
		bool critical = false;

		if (!ocreg_der_take(&list, OCREG_DER_SEQUENCE, &extension) || !ocreg_der_oid(&extension, &oid) ||
		    (ocreg_der_next_is(&extension, OCREG_DER_BOOLEAN) && !ocreg_der_boolean(&extension, &critical)) ||
		    !ocreg_der_take(&extension, OCREG_DER_OCTET_STRING, &value))
			return "an extension is malformed";
		why = ocreg_der_came_before(all, here, oid) ? "an extension is there twice"
							    : ocreg_der_extension(oid, value, critical);
		if (why)
			return why;
		read_extension(oid, value, f);
	}
	return NULL;
}

static bool read_version(struct ocreg_der *tbs, unsigned *ret)
{
	struct ocreg_der outer, v;

	*ret = 1;
	if (!ocreg_der_next_is(tbs, 0xa0))
		return true;
	if (!ocreg_der_take(tbs, 0xa0, &outer) || !ocreg_der_integer(&outer, &v) || outer.n || v.n != 1 || v.p[0] > 2)
		return false;
	*ret = v.p[0] + 1u;
	return true;
}

static bool skip_optional(struct ocreg_der *from, unsigned tag)
{
	struct ocreg_der skipped;

	return !ocreg_der_next_is(from, tag) || ocreg_der_take(from, tag, &skipped);
}

static const char *check_signed(struct ocreg_der tbs, struct ocreg_der outer_algorithm, struct ocreg_der_facts *f)
{
	struct ocreg_der serial, algorithm, validity, key, oid, parameters;

	if (!read_version(&tbs, &f->version))
		return "its version is none";
	if (!ocreg_der_integer(&tbs, &serial))
		return "its serial number is malformed";
	if (serial.p[0] & 0x80)
		return "its serial number is negative";
	if (!ocreg_der_take(&tbs, OCREG_DER_SEQUENCE, &algorithm) || !is_algorithm(algorithm, &oid, &parameters))
		return "its signature algorithm is malformed";
	if (algorithm.n != outer_algorithm.n || memcmp(algorithm.p, outer_algorithm.p, algorithm.n) != 0)
		return "it names two signature algorithms";
	if (!ocreg_der_name(&tbs))
		return "its issuer is malformed";
	if (!ocreg_der_take(&tbs, OCREG_DER_SEQUENCE, &validity) || !ocreg_der_time(&validity, &f->not_before) ||
	    !ocreg_der_time(&validity, &f->not_after))
		return "its times are malformed";
	if (!ocreg_der_name(&tbs))
		return "its subject is malformed";
	if (!ocreg_der_take(&tbs, OCREG_DER_SEQUENCE, &key) || !is_key(key, &f->on_curve))
		return "its key is malformed, or of a curve that Go does not know";
	if (f->version > 1 && (!skip_optional(&tbs, 0x81) || !skip_optional(&tbs, 0x82)))
		return "it is malformed";
	return f->version == 3 ? check_extensions(&tbs, f) : NULL;
}

const char *ocreg_der_certificate(struct ocreg_der der, struct ocreg_der_facts *ret)
{
	struct ocreg_der whole, tbs, algorithm, signature;
	const char *why;
	unsigned unused;

	*ret = (struct ocreg_der_facts) { .version = 1 };
	if (!ocreg_der_take(&der, OCREG_DER_SEQUENCE, &whole) || !ocreg_der_take(&whole, OCREG_DER_SEQUENCE, &tbs) ||
	    !ocreg_der_take(&whole, OCREG_DER_SEQUENCE, &algorithm))
		return "it is not a certificate";
	why = check_signed(tbs, algorithm, ret);
	if (why)
		return why;
	if (!ocreg_der_bits(&whole, &unused, &signature))
		return "its signature is malformed";
	return der.n ? "bytes follow the certificate" : NULL;
}
