/* SPDX-License-Identifier: Apache-2.0 */
#include "base/pattern.h"
#include "base/name.h"
#include "base/quantity.h"
#include "base/scan.h"

#define WORD (OCREG_ALNUM | OCREG_UNDER)

/* One of the words between bars. */
static bool is_one_of(const char *s, size_t n, const char *words)
{
	for (;;) {
		size_t len = strcspn(words, "|");

		if (len == n && memcmp(words, s, n) == 0)
			return true;
		if (!words[len])
			return false;
		words += len + 1;
	}
}

static bool match_config_state(const char *s, size_t n)
{
	return is_one_of(s, n, "Managed|Unmanaged|Force|Removed");
}

static bool match_storage_state(const char *s, size_t n)
{
	return is_one_of(s, n, "Managed|Unmanaged");
}

static bool match_rollout_strategy(const char *s, size_t n)
{
	return is_one_of(s, n, "RollingUpdate|Recreate");
}

static bool match_container(const char *s, size_t n)
{
	const unsigned alnum = OCREG_DIGIT | OCREG_LOWER;

	return ocreg_scan_framed(s, n, alnum, alnum | OCREG_DASH, alnum) && !memmem(s, n, "--", 2);
}

static bool match_config_map_name(const char *s, size_t n)
{
	return n == 0 || ocreg_name_looks_like_subdomain(s, n);
}

static bool match_azure_resource_group(const char *s, size_t n)
{
	const unsigned some = WORD | OCREG_DOT | OCREG_DASH;

	return ocreg_scan_framed(s, n, some, some, WORD | OCREG_DASH);
}

static bool match_azure_subnet(const char *s, size_t n)
{
	return ocreg_scan_framed(s, n, OCREG_ALNUM, WORD | OCREG_DOT | OCREG_DASH, WORD);
}

static bool match_azure_vnet(const char *s, size_t n)
{
	return n >= 2 && match_azure_subnet(s, n);
}

/* Texts with something between them, each taken where it first comes: a later place would not leave more. The last one must end s,
 * unless it is empty. */
static bool match_parts(const char *s, size_t n, const char *const *parts)
{
	const char *p = s, *end = s + n;

	if (memchr(s, '\n', n) || n < strlen(parts[0]) || memcmp(s, parts[0], strlen(parts[0])) != 0)
		return false;
	p += strlen(parts[0]);
	for (parts++; parts[1]; parts++) {
		if (p == end)
			return false;
		p = memmem(p + 1, (size_t) (end - p - 1), *parts, strlen(*parts));
		if (!p)
			return false;
		p += strlen(*parts);
	}
	return (size_t) (end - p) > strlen(*parts) && memcmp(end - strlen(*parts), *parts, strlen(*parts)) == 0;
}

static bool match_ibmcos_resource_key(const char *s, size_t n)
{
	static const char *const parts[] = { "crn:", ":", ":", ":cloud-object-storage:", ":", ":", ":resource-key:", "", NULL };

	return match_parts(s, n, parts);
}

static bool match_ibmcos_service_instance(const char *s, size_t n)
{
	static const char *const parts[] = { "crn:", ":", ":", ":cloud-object-storage:", ":", ":", "::", NULL };

	return match_parts(s, n, parts);
}

static bool match_quantity(const char *s, size_t n)
{
	return ocreg_quantity_is_valid(s, n);
}

static bool match_condition_type(const char *s, size_t n)
{
	return ocreg_name_looks_qualified(s, n);
}

/* Labels with dots between them; where they end, or NULL. */
static const char *skip_labels(const char *p, const char *end)
{
	for (;;) {
		size_t n = ocreg_scan_span(p, (size_t) (end - p), OCREG_ALNUM | OCREG_DASH);

		if (!ocreg_scan_framed(p, n, OCREG_ALNUM, OCREG_ALNUM | OCREG_DASH, OCREG_ALNUM))
			return NULL;
		p += n;
		if (p == end || *p != '.')
			return p;
		p++;
	}
}

/* Lower-case words with one dot, one or two underscores or any number of dashes between them; where they end, or NULL. */
static const char *skip_component(const char *p, const char *end)
{
	const unsigned word = OCREG_DIGIT | OCREG_LOWER;

	for (;;) {
		size_t n = ocreg_scan_span(p, (size_t) (end - p), word);

		if (!n)
			return NULL;
		p += n;
		if (p == end || *p == '/')
			return p;
		if (*p == '-')
			p += ocreg_scan_span(p, (size_t) (end - p), OCREG_DASH);
		else if (*p == '_')
			p += end - p > 1 && p[1] == '_' ? 2 : 1;
		else if (*p == '.')
			p++;
		else
			return NULL;
	}
}

static bool match_registry(const char *s, size_t n)
{
	const char *p = s, *end = s + n;
	size_t digits;

	if (n > 2 && s[0] == '*' && s[1] == '.')
		return skip_labels(s + 2, end) == end;
	p = skip_labels(p, end);
	if (p && p < end && *p == ':') {
		digits = ocreg_scan_span(p + 1, (size_t) (end - p - 1), OCREG_DIGIT);
		p = digits ? p + 1 + digits : NULL;
	}
	while (p && p < end)
		p = *p == '/' ? skip_component(p + 1, end) : NULL;
	return p != NULL;
}

static bool match_route_host(const char *s, size_t n)
{
	const char *end = s + n;

	if (skip_labels(s, end) != end)
		return false;
	for (const char *dot; (dot = memchr(s, '.', (size_t) (end - s))); s = dot + 1)
		if (dot - s > OCREG_NAME_LABEL_MAX)
			return false;
	return end - s <= OCREG_NAME_LABEL_MAX;
}

static bool match_route_path(const char *s, size_t n)
{
	return n > 0 && s[0] == '/';
}

static bool match_header_name(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!ocreg_scan_is(s[i], OCREG_ALNUM) && (!s[i] || !strchr("-!#$%&'*+.^_`|~", s[i])))
			return false;
	return n > 0;
}

/* Take a word off the front, if it stands there. */
static bool take(const char **p, const char *end, const char *word)
{
	size_t n = strlen(word);

	if ((size_t) (end - *p) < n || memcmp(*p, word, n) != 0)
		return false;
	*p += n;
	return true;
}

/* {+Q,-X}: flags of what follows in brackets. */
static bool take_flags(const char **p, const char *end)
{
	if (!take(p, end, "{"))
		return true;
	do {
		if (!take(p, end, "-"))
			take(p, end, "+");
		if (!take(p, end, "Q") && !take(p, end, "X") && !take(p, end, "E"))
			return false;
	} while (take(p, end, ","));
	return take(p, end, "}");
}

/* [req.hdr(name),lower]: what the router puts in. */
static bool take_sample(const char **p, const char *end, const char *header)
{
	size_t n;

	if (!take(p, end, "["))
		return false;
	if (take(p, end, header)) {
		n = ocreg_scan_span(*p, (size_t) (end - *p), OCREG_ALNUM | OCREG_DASH);
		*p += n;
		if (!n || !take(p, end, ")"))
			return false;
	} else if (!take(p, end, "ssl_c_der")) {
		return false;
	}
	while (take(p, end, ","))
		if (!take(p, end, "lower") && !take(p, end, "base64"))
			return false;
	return take(p, end, "]");
}

static bool match_header(const char *s, size_t n, const char *header)
{
	const char *p = s, *end = s + n;

	while (p < end) {
		if (*p == '%') {
			p++;
			if (!take(&p, end, "%") && !(take_flags(&p, end) && take_sample(&p, end, header)))
				return false;
		} else if ((unsigned char) *p < ' ' || *p == 0x7f) {
			return false;
		} else {
			p++;
		}
	}
	return n > 0;
}

static bool match_request_header(const char *s, size_t n)
{
	return match_header(s, n, "req.hdr(");
}

static bool match_response_header(const char *s, size_t n)
{
	return match_header(s, n, "res.hdr(");
}

static bool (*const matchers[OCREG_N_PATTERNS])(const char *s, size_t n) = {
#define OCREG_PATTERN_ROW(name, regex) [OCREG_PATTERN_##name] = match_##name,
#include "base/patterns.def"
};

bool ocreg_pattern_match(unsigned pattern, const char *s, size_t n)
{
	return pattern >= OCREG_N_PATTERNS || !matchers[pattern] || matchers[pattern](s, n);
}
