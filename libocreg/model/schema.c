/* SPDX-License-Identifier: Apache-2.0 */
/* schema.def as tables. Stands alone, because typegen links it too. */
#include <string.h>
#include "model/schema.h"

/* What the rules of a row set. */
#define OCREG_ANY
#define OCREG_RANGE(lo, hi) .min = (lo), .max = (hi), .bounded = true
#define OCREG_LEN(lo, hi) .min_len = (lo), .max_len = (hi)
#define OCREG_ITEMS(lo, hi) .min_items = (lo), .max_items = (hi)
#define OCREG_ONEOF(...)               \
	.oneof = (const char *const[]) \
	{                              \
		__VA_ARGS__, NULL      \
	}
#define OCREG_MATCH(p) .pattern = OCREG_PATTERN_##p
#define OCREG_DEFAULT(j) .fallback = (j)
#define OCREG_FORMAT(f) .format = OCREG_VALUE_##f
#define OCREG_ATOMIC .list = OCREG_LIST_ATOMIC
#define OCREG_SET .list = OCREG_LIST_SET
#define OCREG_MAP_BY(k) .list = OCREG_LIST_MAP, .key = (k)
#define OCREG_GUIDE(g) .guide = (g)
#define OCREG_REQUIRED_SINCE(major, minor) .required_since = OCREG_RELEASE(major, minor)
#define OCREG_REQUIRED_UNTIL(major, minor) .required_until = OCREG_RELEASE(major, minor)
#define OCREG_RULED_SINCE(major, minor) .ruled_since = OCREG_RELEASE(major, minor)

#define OCREG_AND_INTERNAL

/* clang-format off */
#define OCREG_TYPE(t, ...) static const struct ocreg_field fields_of_##t[] = {
#define OCREG_FIELD(t, m, k, e, j, fl, s, u, d, ...)                                                               \
	{ .json = (j), .name = #m, .doc = (d), .elem = OCREG_TYPE_##e, .since = (s), .until = (u),                 \
	  .json_len = sizeof(j) - 1, .kind = OCREG_KIND_##k, .flags = (fl), __VA_ARGS__ },
#define OCREG_END(t) };
#include "model/schema.def"

/* Length and first byte of each name, side by side: looking a name up touches one cache line, not one a row. */
#define SIGNATURE(n, first) (uint16_t) ((n) << 8 | (unsigned char) (first))
#define OCREG_TYPE(t, ...) static const uint16_t signatures_of_##t[] = {
#define OCREG_FIELD(t, m, k, e, j, ...) SIGNATURE(sizeof(j) - 1, (j)[0]),
#define OCREG_END(t) };
#include "model/schema.def"

#define OCREG_TYPE(t, ...) enum { SECRETS_OF_##t = OCREG_SECRET & (0
#define OCREG_FIELD(t, m, k, e, j, fl, ...) | (fl)
#define OCREG_END(t) ) };
#include "model/schema.def"

#define OCREG_TYPE(t, h, s, d, ...)                                                                                  \
	[OCREG_TYPE_##t] = { .name = #t, .doc = (d), .header = #h, .fields = fields_of_##t, .signatures = signatures_of_##t, .n_fields = OCREG_N_##t, \
			     .since = (s), .secrets = SECRETS_OF_##t != 0, .partial = 0 + __VA_ARGS__ + 0 },
static const struct ocreg_type types[OCREG_TYPE_end] = {
#include "model/schema.def"
};
/* clang-format on */

static const char *const patterns[OCREG_N_PATTERNS] = {
#define OCREG_PATTERN_ROW(name, regex) [OCREG_PATTERN_##name] = (regex),
#include "base/patterns.def"
};

static const struct ocreg_resource resources[] = {
#define OCREG_RESOURCE(v, k, p, t, ns, fixed) { (v), (k), (p), (fixed), OCREG_TYPE_##t, (ns) },
#include "model/resources.def"
};

const struct ocreg_type *ocreg_schema(unsigned type)
{
	return type < OCREG_TYPE_end && types[type].name ? &types[type] : NULL;
}

const struct ocreg_field *ocreg_schema_find(const struct ocreg_type *t, const char *json, size_t n, unsigned hint)
{
	uint16_t signature;

	if (!n || n > UINT8_MAX)
		return NULL;
	signature = SIGNATURE(n, json[0]);
	if (hint < t->n_fields && t->signatures[hint] == signature && memcmp(t->fields[hint].json, json, n) == 0)
		return &t->fields[hint];
	for (unsigned i = 0; i < t->n_fields; i++)
		if (t->signatures[i] == signature && memcmp(t->fields[i].json, json, n) == 0)
			return &t->fields[i];
	return NULL;
}

const char *ocreg_pattern_text(unsigned pattern)
{
	return pattern < OCREG_N_PATTERNS ? patterns[pattern] : NULL;
}

const struct ocreg_resource *ocreg_resource_of_type(unsigned type)
{
	for (size_t i = 0; i < sizeof(resources) / sizeof(resources[0]); i++)
		if (resources[i].type == type)
			return &resources[i];
	return NULL;
}

const struct ocreg_resource *ocreg_resource_of_kind(const char *api_version, const char *kind)
{
	for (size_t i = 0; i < sizeof(resources) / sizeof(resources[0]); i++)
		if (strcmp(resources[i].kind, kind) == 0 && strcmp(resources[i].api_version, api_version) == 0)
			return &resources[i];
	return NULL;
}
