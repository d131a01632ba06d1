/* SPDX-License-Identifier: Apache-2.0 */
#include "base/name.h"
#include "base/scan.h"

static bool looks_like_label(const char *s, size_t n)
{
	const unsigned alnum = OCREG_LOWER | OCREG_DIGIT;

	return ocreg_scan_framed(s, n, alnum, alnum | OCREG_DASH, alnum);
}

static bool looks_like_name(const char *s, size_t n)
{
	return ocreg_scan_framed(s, n, OCREG_ALNUM, OCREG_ALNUM | OCREG_DASH | OCREG_UNDER | OCREG_DOT, OCREG_ALNUM);
}

bool ocreg_name_looks_like_subdomain(const char *s, size_t n)
{
	const char *dot;

	for (; (dot = memchr(s, '.', n)); n -= (size_t) (dot + 1 - s), s = dot + 1)
		if (!looks_like_label(s, (size_t) (dot - s)))
			return false;
	return looks_like_label(s, n);
}

/* Where the name begins: behind the first slash, if there is one. */
static size_t prefix_length(const char *s, size_t n)
{
	const char *slash = n ? memchr(s, '/', n) : NULL;

	return slash ? (size_t) (slash + 1 - s) : 0;
}

bool ocreg_name_looks_qualified(const char *s, size_t n)
{
	size_t prefix = prefix_length(s, n);

	return (!prefix || ocreg_name_looks_like_subdomain(s, prefix - 1)) && looks_like_name(s + prefix, n - prefix);
}

bool ocreg_name_is_label(const char *s, size_t n)
{
	return n <= OCREG_NAME_LABEL_MAX && looks_like_label(s, n);
}

bool ocreg_name_is_subdomain(const char *s, size_t n)
{
	return n <= OCREG_NAME_SUBDOMAIN_MAX && ocreg_name_looks_like_subdomain(s, n);
}

bool ocreg_name_is_qualified(const char *s, size_t n)
{
	size_t prefix = prefix_length(s, n);

	return prefix <= OCREG_NAME_SUBDOMAIN_MAX + 1 && n - prefix <= OCREG_NAME_LABEL_MAX && ocreg_name_looks_qualified(s, n);
}

bool ocreg_name_is_label_value(const char *s, size_t n)
{
	return n == 0 || (n <= OCREG_NAME_LABEL_MAX && looks_like_name(s, n));
}

/* --- the same, told --- */

static const char *const lower_hint = "use lower-case letters, digits and inner dashes";

static bool too_long(struct ocreg_fault *fault, size_t most)
{
	return ocreg_fault_set(fault, most, NULL, "it is longer than %zu characters", most);
}

/* A byte that does not belong; a letter is told by itself, since upper case is the usual mistake. */
static bool bad_byte(struct ocreg_fault *fault, const char *s, size_t at, const char *hint)
{
	if (ocreg_scan_is(s[at], OCREG_UPPER))
		return ocreg_fault_set(fault, at, hint, "it has an upper-case letter");
	if (s[at] > ' ' && s[at] < 0x7f)
		return ocreg_fault_set(fault, at, hint, "it has a \"%c\" where none may be", s[at]);
	return ocreg_fault_set(fault, at, hint, "it has a character that may not be there");
}

static bool check_label(const char *s, size_t n, unsigned classes, size_t most, struct ocreg_fault *fault)
{
	const char *hint = classes & OCREG_UPPER ? "use letters, digits and inner dashes" : lower_hint;
	size_t good = ocreg_scan_span(s, n, classes | OCREG_DASH);

	if (good < n)
		return bad_byte(fault, s, good, hint);
	if (n == 0)
		return ocreg_fault_set(fault, 0, hint, "it has an empty part");
	if (*s == '-' || s[n - 1] == '-')
		return ocreg_fault_set(fault, *s == '-' ? 0 : n - 1, hint, "a part of it begins or ends with a dash");
	if (most && n > most)
		return ocreg_fault_set(fault, most, NULL, "a part of it is longer than %zu characters", most);
	return true;
}

bool ocreg_name_labels(const char *s, size_t n, unsigned classes, size_t most, struct ocreg_fault *fault)
{
	const char *start = s, *dot;

	if (n == 0)
		return ocreg_fault_set(fault, 0, NULL, "it is empty");
	for (; (dot = memchr(s, '.', n)); n -= (size_t) (dot + 1 - s), s = dot + 1) {
		if (!check_label(s, (size_t) (dot - s), classes, most, fault))
			return ocreg_fault_shift(fault, (size_t) (s - start));
	}
	if (check_label(s, n, classes, most, fault))
		return true;
	return ocreg_fault_shift(fault, (size_t) (s - start));
}

bool ocreg_name_check_label(const char *s, size_t n, struct ocreg_fault *fault)
{
	if (n == 0)
		return ocreg_fault_set(fault, 0, lower_hint, "it is empty");
	if (n > OCREG_NAME_LABEL_MAX)
		return too_long(fault, OCREG_NAME_LABEL_MAX);
	return check_label(s, n, OCREG_LOWER | OCREG_DIGIT, 0, fault);
}

bool ocreg_name_check_subdomain(const char *s, size_t n, struct ocreg_fault *fault)
{
	if (n > OCREG_NAME_SUBDOMAIN_MAX)
		return too_long(fault, OCREG_NAME_SUBDOMAIN_MAX);
	return ocreg_name_labels(s, n, OCREG_LOWER | OCREG_DIGIT, 0, fault);
}

static bool check_name(const char *s, size_t n, struct ocreg_fault *fault)
{
	static const char hint[] = "use letters, digits, and inner dashes, underscores and dots";
	size_t good = ocreg_scan_span(s, n, OCREG_ALNUM | OCREG_DASH | OCREG_UNDER | OCREG_DOT);

	if (good < n)
		return bad_byte(fault, s, good, hint);
	if (n > OCREG_NAME_LABEL_MAX)
		return too_long(fault, OCREG_NAME_LABEL_MAX);
	if (n == 0)
		return ocreg_fault_set(fault, 0, hint, "the name is empty");
	if (looks_like_name(s, n))
		return true;
	return ocreg_fault_set(fault, ocreg_scan_is(*s, OCREG_ALNUM) ? n - 1 : 0, hint,
			       "it begins or ends with something else than a letter or digit");
}

bool ocreg_name_check_qualified(const char *s, size_t n, struct ocreg_fault *fault)
{
	size_t prefix = prefix_length(s, n);

	if (prefix && !ocreg_name_check_subdomain(s, prefix - 1, fault))
		return false;
	if (check_name(s + prefix, n - prefix, fault))
		return true;
	return ocreg_fault_shift(fault, prefix);
}

bool ocreg_name_check_label_value(const char *s, size_t n, struct ocreg_fault *fault)
{
	return n == 0 || check_name(s, n, fault);
}

bool ocreg_name_check_key(const char *s, size_t n, struct ocreg_fault *fault)
{
	static const char hint[] = "use letters, digits, dashes, underscores and dots";
	size_t good = ocreg_scan_span(s, n, OCREG_ALNUM | OCREG_DASH | OCREG_UNDER | OCREG_DOT);

	if (good < n)
		return bad_byte(fault, s, good, hint);
	if (n == 0)
		return ocreg_fault_set(fault, 0, hint, "it is empty");
	if (n > OCREG_NAME_SUBDOMAIN_MAX)
		return too_long(fault, OCREG_NAME_SUBDOMAIN_MAX);
	if (n >= 2 && s[0] == '.' && s[1] == '.')
		return ocreg_fault_set(fault, 0, NULL, "it begins with two dots");
	if (ocreg_scan_equal(s, n, "."))
		return ocreg_fault_set(fault, 0, NULL, "it is a dot only");
	return true;
}
