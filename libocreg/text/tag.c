/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "text/tag.h"

#define PREFIX "tag:yaml.org,2002:"

enum ocreg_node_tag ocreg_tag_find(const char *tag, bool scalar)
{
	static const char *const names[] = {
		[OCREG_TAG_STR] = "str",   [OCREG_TAG_INT] = "int",     [OCREG_TAG_FLOAT] = "float", [OCREG_TAG_BOOL] = "bool",
		[OCREG_TAG_NULL] = "null", [OCREG_TAG_MERGE] = "merge", [OCREG_TAG_MAP] = "map",     [OCREG_TAG_LIST] = "seq",
	};

	if (!tag)
		return OCREG_TAG_NONE;
	if (strcmp(tag, "!") == 0)
		return scalar ? OCREG_TAG_STR : OCREG_TAG_NONE;
	if (strncmp(tag, PREFIX, strlen(PREFIX)) != 0)
		return OCREG_TAG_OTHER;
	for (enum ocreg_node_tag i = OCREG_TAG_STR; i < OCREG_TAG_OTHER; i++)
		if (strcmp(tag + strlen(PREFIX), names[i]) == 0)
			return i;
	return OCREG_TAG_OTHER;
}

/* Of an integer beyond 64 bits with a sign Go makes no floating-point number. */
static bool is_int64(const struct ocreg_scalar *s)
{
	static const char most[] = "9223372036854775807";
	const size_t n = sizeof(most) - 1;

	return s->text[0] == '-' || s->n < n || (s->n == n && memcmp(s->text, most, n) <= 0);
}

bool ocreg_tag_fits(enum ocreg_node_tag tag, const struct ocreg_scalar *s)
{
	switch (tag) {
	case OCREG_TAG_INT:
		return s->kind == OCREG_SCALAR_INT;
	case OCREG_TAG_FLOAT:
		return (s->kind == OCREG_SCALAR_INT && is_int64(s)) || s->kind == OCREG_SCALAR_FLOAT ||
		       s->kind == OCREG_SCALAR_INFINITE;
	case OCREG_TAG_BOOL:
		return s->kind == OCREG_SCALAR_FALSE || s->kind == OCREG_SCALAR_TRUE;
	case OCREG_TAG_NULL:
		return s->kind == OCREG_SCALAR_NULL;
	case OCREG_TAG_MERGE:
		return s->kind == OCREG_SCALAR_STRING && s->n == 2 && memcmp(s->text, "<<", 2) == 0;
	default:
		return false;
	}
}
