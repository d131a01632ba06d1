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

static bool (*const matchers[OCREG_N_PATTERNS])(const char *s, size_t n) = {
#define OCREG_PATTERN_ROW(name, regex) [OCREG_PATTERN_##name] = match_##name,
#include "base/patterns.def"
};

bool ocreg_pattern_match(unsigned pattern, const char *s, size_t n)
{
	return pattern >= OCREG_N_PATTERNS || !matchers[pattern] || matchers[pattern](s, n);
}
