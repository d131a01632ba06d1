/* SPDX-License-Identifier: Apache-2.0 */
/* What Go's crypto/x509 asks of the extensions that it knows. */
#include <string.h>
#include "check/der.h"

static bool is_ascii(struct ocreg_der v)
{
	for (size_t i = 0; i < v.n; i++)
		if (v.p[i] & 0x80)
			return false;
	return true;
}

static bool key_usage(struct ocreg_der v, bool critical)
{
	struct ocreg_der bits;
	unsigned unused;

	(void) critical;
	return ocreg_der_bits(&v, &unused, &bits);
}

static bool small(struct ocreg_der v)
{
	return !(v.p[0] & 0x80) && v.n <= 8;
}

static bool basic_constraints(struct ocreg_der v, bool critical)
{
	struct ocreg_der content, length;
	bool is_ca;

	(void) critical;
	if (!ocreg_der_take(&v, OCREG_DER_SEQUENCE, &content))
		return false;
	if (ocreg_der_next_is(&content, OCREG_DER_BOOLEAN) && !ocreg_der_boolean(&content, &is_ca))
		return false;
	return !ocreg_der_next_is(&content, OCREG_DER_INTEGER) || (ocreg_der_integer(&content, &length) && small(length));
}

/* The bound of a host: no blanks, no empty label, though one dot may come first. */
static bool is_domain(struct ocreg_der v)
{
	size_t label = 0;

	if (v.n == 0)
		return true;
	for (size_t i = v.p[0] == '.'; i < v.n; i++) {
		if (v.p[i] < 33 || v.p[i] > 126 || (v.p[i] == '.' && label == 0))
			return false;
		label = v.p[i] == '.' ? 0 : label + 1;
	}
	return label > 0;
}

static bool is_uri(struct ocreg_der v)
{
	for (size_t i = 0; i < v.n; i++)
		if (v.p[i] < ' ' || v.p[i] == 0x7f)
			return false;
	return is_ascii(v) && (v.n == 0 || v.p[0] != ':');
}

static bool alternative_names(struct ocreg_der v, bool critical)
{
	struct ocreg_der names, name;
	unsigned tag;

	(void) critical;
	if (!ocreg_der_take(&v, OCREG_DER_SEQUENCE, &names))
		return false;
	while (names.n) {
		if (!ocreg_der_any(&names, &tag, &name))
			return false;
		if ((tag == 0x81 || tag == 0x82) && !is_ascii(name))
			return false;
		if (tag == 0x86 && !is_uri(name))
			return false;
		if (tag == 0x87 && name.n != 4 && name.n != 16)
			return false;
	}
	return true;
}

static bool is_mask(struct ocreg_der v)
{
	bool zero = false;

	for (size_t i = 0; i < v.n; i++)
		for (unsigned bit = 0x80; bit; bit >>= 1) {
			if (zero && v.p[i] & bit)
				return false;
			zero |= !(v.p[i] & bit);
		}
	return true;
}

static bool is_bound(unsigned tag, struct ocreg_der v)
{
	struct ocreg_der mask = { v.p + v.n / 2, v.n / 2 };

	if (tag == 0x87)
		return (v.n == 8 || v.n == 32) && is_mask(mask);
	if (tag == 0x81 && memchr(v.p, '@', v.n))
		return is_ascii(v);
	return (tag != 0x81 && tag != 0x82 && tag != 0x86) || is_domain(v);
}

static bool are_bounds(struct ocreg_der list)
{
	struct ocreg_der one, value;
	unsigned tag;

	while (list.n)
		if (!ocreg_der_take(&list, OCREG_DER_SEQUENCE, &one) || !ocreg_der_any(&one, &tag, &value) ||
		    !is_bound(tag, value))
			return false;
	return true;
}

static bool name_constraints(struct ocreg_der v, bool critical)
{
	struct ocreg_der content, permitted = { 0 }, excluded = { 0 };

	(void) critical;
	if (!ocreg_der_take(&v, OCREG_DER_SEQUENCE, &content) || v.n)
		return false;
	if (ocreg_der_next_is(&content, 0xa0) && !ocreg_der_take(&content, 0xa0, &permitted))
		return false;
	if (ocreg_der_next_is(&content, 0xa1) && !ocreg_der_take(&content, 0xa1, &excluded))
		return false;
	return !content.n && (permitted.n || excluded.n) && are_bounds(permitted) && are_bounds(excluded);
}

static bool is_distribution_point(struct ocreg_der point)
{
	struct ocreg_der outer, inner, uri;

	if (!ocreg_der_next_is(&point, 0xa0))
		return true;
	if (!ocreg_der_take(&point, 0xa0, &outer) || !ocreg_der_take(&outer, 0xa0, &inner))
		return false;
	while (ocreg_der_next_is(&inner, 0x86))
		if (!ocreg_der_take(&inner, 0x86, &uri))
			return false;
	return true;
}

static bool distribution_points(struct ocreg_der v, bool critical)
{
	struct ocreg_der points, point;

	(void) critical;
	if (!ocreg_der_take(&v, OCREG_DER_SEQUENCE, &points))
		return false;
	while (points.n)
		if (!ocreg_der_take(&points, OCREG_DER_SEQUENCE, &point) || !is_distribution_point(point))
			return false;
	return true;
}

static bool authority_key(struct ocreg_der v, bool critical)
{
	struct ocreg_der content, id;

	return !critical && ocreg_der_take(&v, OCREG_DER_SEQUENCE, &content) &&
	       (!ocreg_der_next_is(&content, 0x80) || ocreg_der_take(&content, 0x80, &id));
}

static bool subject_key(struct ocreg_der v, bool critical)
{
	struct ocreg_der id;

	return !critical && ocreg_der_take(&v, OCREG_DER_OCTET_STRING, &id);
}

static bool policy_constraints(struct ocreg_der v, bool critical)
{
	struct ocreg_der content, number;

	(void) critical;
	if (!ocreg_der_take(&v, OCREG_DER_SEQUENCE, &content))
		return false;
	for (unsigned tag = 0x80; tag <= 0x81; tag++)
		if (ocreg_der_next_is(&content, tag) &&
		    (!ocreg_der_take(&content, tag, &number) || !ocreg_der_is_integer(number) || number.n > 8))
			return false;
	return true;
}

static bool extended_usage(struct ocreg_der v, bool critical)
{
	struct ocreg_der usages, oid;

	(void) critical;
	if (!ocreg_der_take(&v, OCREG_DER_SEQUENCE, &usages))
		return false;
	while (usages.n)
		if (!ocreg_der_oid(&usages, &oid))
			return false;
	return true;
}

/* Unlike elsewhere its parts may be of any size. */
static bool is_long_oid(struct ocreg_der oid)
{
	if (oid.n == 0 || oid.p[oid.n - 1] & 0x80)
		return false;
	for (size_t i = 0; i < oid.n; i++)
		if (oid.p[i] == 0x80 && (i == 0 || !(oid.p[i - 1] & 0x80)))
			return false;
	return true;
}

static bool policies(struct ocreg_der v, bool critical)
{
	struct ocreg_der list, all, policy, oid;

	(void) critical;
	if (!ocreg_der_take(&v, OCREG_DER_SEQUENCE, &list))
		return false;
	for (all = list; list.n;) {
		const unsigned char *here = list.p;

		if (!ocreg_der_take(&list, OCREG_DER_SEQUENCE, &policy) || !ocreg_der_take(&policy, OCREG_DER_OID, &oid) ||
		    !is_long_oid(oid) || ocreg_der_came_before(all, here, oid))
			return false;
	}
	return true;
}

static bool policy_mappings(struct ocreg_der v, bool critical)
{
	struct ocreg_der list, one, oid;

	(void) critical;
	if (!ocreg_der_take(&v, OCREG_DER_SEQUENCE, &list))
		return false;
	while (list.n)
		if (!ocreg_der_take(&list, OCREG_DER_SEQUENCE, &one) || !ocreg_der_take(&one, OCREG_DER_OID, &oid) ||
		    !ocreg_der_take(&one, OCREG_DER_OID, &oid))
			return false;
	return true;
}

static bool inhibit_any(struct ocreg_der v, bool critical)
{
	struct ocreg_der number;

	(void) critical;
	return ocreg_der_integer(&v, &number) && number.n <= 8;
}

static bool access_info(struct ocreg_der v, bool critical)
{
	struct ocreg_der list, one, oid, uri;

	if (critical || !ocreg_der_take(&v, OCREG_DER_SEQUENCE, &list))
		return false;
	while (list.n)
		if (!ocreg_der_take(&list, OCREG_DER_SEQUENCE, &one) || !ocreg_der_oid(&one, &oid) ||
		    (ocreg_der_next_is(&one, 0x86) && !ocreg_der_take(&one, 0x86, &uri)))
			return false;
	return true;
}

static const struct {
	const char *oid, *says;
	bool (*check)(struct ocreg_der v, bool critical);
} kinds[] = {
	{ "\x55\x1d\x0e", "its subject key identifier is malformed", subject_key },
	{ "\x55\x1d\x0f", "its key usage is malformed", key_usage },
	{ "\x55\x1d\x11", "its subject alternative names are malformed", alternative_names },
	{ "\x55\x1d\x13", "its basic constraints are malformed", basic_constraints },
	{ "\x55\x1d\x1e", "its name constraints are malformed", name_constraints },
	{ "\x55\x1d\x1f", "its CRL distribution points are malformed", distribution_points },
	{ "\x55\x1d\x20", "its policies are malformed", policies },
	{ "\x55\x1d\x21", "its policy mappings are malformed", policy_mappings },
	{ "\x55\x1d\x23", "its authority key identifier is malformed", authority_key },
	{ "\x55\x1d\x24", "its policy constraints are malformed", policy_constraints },
	{ "\x55\x1d\x25", "its extended key usage is malformed", extended_usage },
	{ "\x55\x1d\x36", "its ban on any policy is malformed", inhibit_any },
	{ "\x2b\x06\x01\x05\x05\x07\x01\x01", "its access information is malformed", access_info },
};

const char *ocreg_der_extension(struct ocreg_der oid, struct ocreg_der value, bool critical)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (oid.n == strlen(kinds[i].oid) && memcmp(oid.p, kinds[i].oid, oid.n) == 0)
			return kinds[i].check(value, critical) ? NULL : kinds[i].says;
	return NULL;
}
