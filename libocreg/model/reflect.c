/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <ocreg/error.h>
#include "model/schema.h"

unsigned ocreg_type_count(void)
{
	return OCREG_TYPE_public_end - 1;
}

static const struct ocreg_type *public_type(unsigned type)
{
	return type >= 1 && type <= ocreg_type_count() ? ocreg_schema(type) : NULL;
}

static const struct ocreg_field *row(unsigned type, unsigned field)
{
	const struct ocreg_type *t = ocreg_schema(type);

	return t && field < t->n_fields ? &t->fields[field] : NULL;
}

unsigned ocreg_type_find(const char *name)
{
	for (unsigned t = 1; name && t < OCREG_TYPE_end; t++)
		if (ocreg_schema(t) && strcmp(ocreg_schema(t)->name, name) == 0)
			return t;
	return 0;
}

unsigned ocreg_type_of_kind(const char *api_version, const char *kind)
{
	const struct ocreg_resource *r = api_version && kind ? ocreg_resource_of_kind(api_version, kind) : NULL;

	return r ? r->type : 0;
}

const char *ocreg_type_name(unsigned type)
{
	const struct ocreg_type *t = public_type(type);

	return t ? t->name : NULL;
}

const char *ocreg_type_doc(unsigned type)
{
	const struct ocreg_type *t = public_type(type);

	return t ? t->doc : NULL;
}

unsigned ocreg_field_count(unsigned type)
{
	const struct ocreg_type *t = public_type(type);

	return t ? t->n_fields : 0;
}

int ocreg_field_find(unsigned type, const char *name)
{
	const struct ocreg_type *t = ocreg_schema(type);

	for (unsigned i = 0; t && name && i < t->n_fields; i++)
		if (strcmp(t->fields[i].json, name) == 0 || strcmp(t->fields[i].name, name) == 0)
			return (int) i;
	return -1;
}

static const char *list_type_name(const struct ocreg_field *f)
{
	static const char *const name[] = { "", "atomic", "set", "map" };

	return name[f->list];
}

static const char *format_name(const struct ocreg_field *f)
{
	static const char *const name[] = { "", "int32", "int64", "duration", "date-time", "base64" };

	return name[f->format];
}

const char *ocreg_field_text(unsigned type, unsigned field, enum ocreg_field_text what)
{
	const struct ocreg_field *f = row(type, field);
	const char *text = NULL;

	if (!f)
		return NULL;
	switch (what) {
	case OCREG_FIELD_NAME:
		text = f->name;
		break;
	case OCREG_FIELD_JSON:
		text = f->json;
		break;
	case OCREG_FIELD_DOC:
		text = f->doc;
		break;
	case OCREG_FIELD_PATTERN:
		text = f->pattern ? ocreg_pattern_text(f->pattern) : NULL;
		break;
	case OCREG_FIELD_FORMAT:
		text = format_name(f);
		break;
	case OCREG_FIELD_DEFAULT:
		text = f->fallback;
		break;
	case OCREG_FIELD_KEY:
		text = f->key;
		break;
	case OCREG_FIELD_LIST_TYPE:
		text = list_type_name(f);
		break;
	case OCREG_FIELD_GUIDE:
		text = f->guide;
		break;
	}
	return text ? text : "";
}

const char *ocreg_field_allowed(unsigned type, unsigned field, size_t i)
{
	const struct ocreg_field *f = row(type, field);

	for (size_t n = 0; f && f->oneof && f->oneof[n]; n++)
		if (n == i)
			return f->oneof[n];
	return NULL;
}

int64_t ocreg_field_number(unsigned type, unsigned field, enum ocreg_field_number what)
{
	const struct ocreg_field *f = row(type, field);

	if (!f)
		return 0;
	switch (what) {
	case OCREG_FIELD_KIND:
		return f->kind;
	case OCREG_FIELD_ELEMENT:
		return f->elem;
	case OCREG_FIELD_REQUIRED:
		return (f->flags & OCREG_REQUIRED) != 0;
	case OCREG_FIELD_NULLABLE:
		return (f->flags & OCREG_NULLABLE) != 0;
	case OCREG_FIELD_SECRET:
		return (f->flags & OCREG_SECRET) != 0;
	case OCREG_FIELD_DEPRECATED:
		return (f->flags & OCREG_DEPRECATED) != 0;
	case OCREG_FIELD_SINCE:
		return f->since;
	case OCREG_FIELD_UNTIL:
		return f->until;
	case OCREG_FIELD_MIN:
		return f->bounded ? f->min : INT64_MIN;
	case OCREG_FIELD_MAX:
		return f->bounded ? f->max : INT64_MAX;
	case OCREG_FIELD_MIN_LENGTH:
		return f->min_len;
	case OCREG_FIELD_MAX_LENGTH:
		return f->max_len;
	case OCREG_FIELD_MIN_ITEMS:
		return f->min_items;
	case OCREG_FIELD_MAX_ITEMS:
		return f->max_items;
	case OCREG_FIELD_REQUIRED_SINCE:
		return f->required_since;
	case OCREG_FIELD_REQUIRED_UNTIL:
		return f->required_until;
	case OCREG_FIELD_RULED_SINCE:
		return f->ruled_since;
	}
	return 0;
}

int ocreg_field_at(unsigned type, const char *path, unsigned *rettype, unsigned *retfield)
{
	const struct ocreg_type *t = public_type(type);

	while (t && path && *path) {
		size_t n = strcspn(path, ".[");
		const struct ocreg_field *f = ocreg_schema_find(t, path, n, 0);

		if (!f)
			return OCREG_E_NOFIELD;
		path += n;
		if (*path == '[')
			path += strcspn(path, "]") + (strchr(path, ']') != NULL);
		*rettype = type;
		*retfield = (unsigned) (f - t->fields);
		if (!*path || f->kind == OCREG_KIND_MAP || f->kind == OCREG_KIND_QUANTITIES || f->kind == OCREG_KIND_RAW)
			return 0;
		path += *path == '.';
		type = f->elem;
		t = ocreg_schema(type);
	}
	return OCREG_E_NOFIELD;
}
