/* SPDX-License-Identifier: Apache-2.0 */
/* The kind that somebody meant who wrote its group with the plural in front, its name in lower case, or another version. */
#include <strings.h>
#include "model/object.h"

/* The group of an apiVersion: what stands before the slash; of one without a slash, the whole if it has a dot. */
static size_t group_length(const char *api_version)
{
	const char *slash = strchr(api_version, '/');

	if (slash)
		return (size_t) (slash - api_version);
	return strchr(api_version, '.') ? strlen(api_version) : 0;
}

/* Whether it is the group, or ends in it from a dot on. The other way round would be a group of its own. */
static bool may_mean_group(const char *api_version, const char *known)
{
	size_t n = group_length(api_version), m = group_length(known);

	if (n == m)
		return strncasecmp(api_version, known, n) == 0;
	return m && n > m && api_version[n - m - 1] == '.' && strncasecmp(api_version + n - m, known, m) == 0;
}

const struct ocreg_resource *ocreg_resource_meant(const char *api_version, const char *kind)
{
	for (unsigned type = 1; type < OCREG_TYPE_end; type++) {
		const struct ocreg_resource *r = ocreg_resource_of_type(type);

		if (r && (strcasecmp(r->kind, kind) == 0 || strcasecmp(r->plural, kind) == 0) &&
		    may_mean_group(api_version, r->api_version))
			return r;
	}
	return NULL;
}
