/* SPDX-License-Identifier: Apache-2.0 */
#include "base/bucket.h"
#include "base/host.h"
#include "base/scan.h"

#define ALNUM (OCREG_LOWER | OCREG_DIGIT)

/* What the clouds' rules are made of; the words end with NULL. */
static const struct naming {
	unsigned least, most, classes;
	const char *hint;
	const char *prefixes[5], *suffixes[6], *inside[3];
} s3 = {
	.least = 3,
	.most = 63,
	.classes = ALNUM | OCREG_DASH | OCREG_DOT,
	.hint = "use 3 to 63 lower-case letters, digits, dots and dashes",
	.prefixes = { "xn--", "sthree-", "amzn-s3-demo-" },
	.suffixes = { "-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3" },
	.inside = { ".." },
}, gcs = {
	.least = 3,
	.most = 222,
	.classes = ALNUM | OCREG_DASH | OCREG_DOT | OCREG_UNDER,
	.hint = "use 3 to 63 lower-case letters, digits, dashes and underscores",
	.prefixes = { "goog" },
	.inside = { "google", "g00gle" },
}, azure = {
	.least = 3,
	.most = 63,
	.classes = ALNUM | OCREG_DASH,
	.hint = "use 3 to 63 lower-case letters, digits, and single dashes between them",
	.inside = { "--" },
}, azure_account = {
	.least = 3,
	.most = 24,
	.classes = ALNUM,
	.hint = "use 3 to 24 lower-case letters and digits",
};

static bool starts(const char *s, size_t n, const char *word)
{
	return n >= strlen(word) && memcmp(s, word, strlen(word)) == 0;
}

static bool check_words(const char *s, size_t n, const struct naming *rules, struct ocreg_fault *fault)
{
	for (size_t i = 0; rules->prefixes[i]; i++)
		if (starts(s, n, rules->prefixes[i]))
			return ocreg_fault_set(fault, 0, "choose another name", "it begins with %s, which is reserved",
					       rules->prefixes[i]);
	for (size_t i = 0; rules->suffixes[i]; i++) {
		size_t tail = strlen(rules->suffixes[i]);

		if (n >= tail && starts(s + n - tail, tail, rules->suffixes[i]))
			return ocreg_fault_set(fault, n - tail, "choose another name", "it ends with %s, which is reserved",
					       rules->suffixes[i]);
	}
	for (size_t i = 0; rules->inside[i]; i++)
		for (size_t at = 0; at < n; at++)
			if (starts(s + at, n - at, rules->inside[i]))
				return ocreg_fault_set(fault, at, rules->hint, "it has %s in it", rules->inside[i]);
	return true;
}

static bool check(const char *s, size_t n, const struct naming *rules, struct ocreg_fault *fault)
{
	size_t good = ocreg_scan_span(s, n, rules->classes);

	if (good < n && ocreg_scan_is(s[good], OCREG_UPPER))
		return ocreg_fault_set(fault, good, rules->hint, "it has an upper-case letter");
	if (good < n && s[good] > ' ' && s[good] < 0x7f)
		return ocreg_fault_set(fault, good, rules->hint, "it has a \"%c\" where none may be", s[good]);
	if (good < n)
		return ocreg_fault_set(fault, good, rules->hint, "it has a character that may not be there");
	if (n < rules->least)
		return ocreg_fault_set(fault, n, rules->hint, "it is shorter than %u characters", rules->least);
	if (n > rules->most)
		return ocreg_fault_set(fault, rules->most, rules->hint, "it is longer than %u characters", rules->most);
	if (!ocreg_scan_is(*s, ALNUM) || !ocreg_scan_is(s[n - 1], ALNUM))
		return ocreg_fault_set(fault, ocreg_scan_is(*s, ALNUM) ? n - 1 : 0, rules->hint,
				       "it begins or ends with something else than a letter or digit");
	if (ocreg_host_is_ipv4(s, n))
		return ocreg_fault_set(fault, 0, "choose another name", "it looks like an IPv4 address");
	return check_words(s, n, rules, fault);
}

bool ocreg_bucket_check_s3(const char *s, size_t n, struct ocreg_fault *fault)
{
	return check(s, n, &s3, fault);
}

/* Each part between dots has a bound of its own. */
bool ocreg_bucket_check_gcs(const char *s, size_t n, struct ocreg_fault *fault)
{
	size_t part = 0;

	if (!check(s, n, &gcs, fault))
		return false;
	for (size_t i = 0; i < n; i++) {
		part = s[i] == '.' ? 0 : part + 1;
		if (part > s3.most)
			return ocreg_fault_set(fault, i, gcs.hint, "a part of it is longer than %u characters", s3.most);
	}
	return true;
}

bool ocreg_bucket_check_azure(const char *s, size_t n, struct ocreg_fault *fault)
{
	return check(s, n, &azure, fault);
}

bool ocreg_bucket_check_azure_account(const char *s, size_t n, struct ocreg_fault *fault)
{
	return check(s, n, &azure_account, fault);
}
