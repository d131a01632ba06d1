/* SPDX-License-Identifier: Apache-2.0 */
/* The columns of a row in words. */
#include <ctype.h>
#include <inttypes.h>
#include <string.h>
#include "typegen.h"

static const char *const kinds[] = {
	[OCREG_KIND_STRING] = "string",         [OCREG_KIND_BOOL] = "bool",       [OCREG_KIND_INT] = "int",
	[OCREG_KIND_QUANTITY] = "quantity",     [OCREG_KIND_RAW] = "raw",         [OCREG_KIND_OBJECT] = "object",
	[OCREG_KIND_STRINGS] = "strings",       [OCREG_KIND_OBJECTS] = "objects", [OCREG_KIND_MAP] = "map",
	[OCREG_KIND_QUANTITIES] = "quantities",
};
static const char *const formats[] = {
	[OCREG_VALUE_INT32] = "int32",         [OCREG_VALUE_INT64] = "int64",   [OCREG_VALUE_DURATION] = "duration",
	[OCREG_VALUE_DATE_TIME] = "date-time", [OCREG_VALUE_BASE64] = "base64",
};
static const char *const lists[] = {
	[OCREG_LIST_ATOMIC] = "atomic",
	[OCREG_LIST_SET] = "set",
	[OCREG_LIST_MAP] = "map",
};

const char *ocreg_gen_kind(const struct ocreg_field *f)
{
	return kinds[f->kind];
}

const char *ocreg_gen_format(const struct ocreg_field *f)
{
	return formats[f->format];
}

const char *ocreg_gen_list(const struct ocreg_field *f)
{
	return lists[f->list];
}

const char *ocreg_gen_pattern(const struct ocreg_field *f)
{
	return f->pattern ? ocreg_pattern_text(f->pattern) : NULL;
}

const char *ocreg_gen_elem(const struct ocreg_field *f)
{
	return f->elem ? ocreg_schema(f->elem)->name : NULL;
}

bool ocreg_gen_has_key(const struct ocreg_field *f)
{
	if (f->kind == OCREG_KIND_STRINGS)
		return true;
	if (f->kind != OCREG_KIND_OBJECTS || !f->key || strchr(f->key, ','))
		return false;
	const struct ocreg_field *key = ocreg_schema_find(ocreg_schema(f->elem), f->key, strlen(f->key), 0);
	return key && key->kind == OCREG_KIND_STRING;
}

void ocreg_gen_upper(FILE *out, const char *name)
{
	for (; *name; name++)
		fputc(toupper((unsigned char) *name), out);
}

void ocreg_gen_field_id(FILE *out, const struct ocreg_type *t, const struct ocreg_field *f)
{
	fputs("OCREG_", out);
	ocreg_gen_upper(out, t->name);
	fputc('_', out);
	ocreg_gen_upper(out, f->name);
}

/* Words that are not just capitalised. */
static const struct {
	const char *word, *spelling;
} spellings[] = {
	{ "api", "API" },       { "ca", "CA" },   { "crn", "CRN" }, { "gcs", "GCS" }, { "http", "HTTP" },    { "https", "HTTPS" },
	{ "ibmcos", "IBMCOS" }, { "id", "ID" },   { "kms", "KMS" }, { "mib", "MiB" }, { "ns", "Namespace" }, { "op", "Operator" },
	{ "oss", "OSS" },       { "pvc", "PVC" }, { "uid", "UID" }, { "url", "URL" },
};

void ocreg_gen_camel(FILE *out, const char *name)
{
	while (*name) {
		size_t n = strcspn(name, "_"), i = 0;
		while (i < sizeof(spellings) / sizeof(spellings[0]) &&
		       (strlen(spellings[i].word) != n || strncmp(spellings[i].word, name, n) != 0))
			i++;
		if (i < sizeof(spellings) / sizeof(spellings[0]))
			fputs(spellings[i].spelling, out);
		else
			fprintf(out, "%c%.*s", toupper((unsigned char) *name), (int) n - 1, name + 1);
		name += n + (name[n] == '_');
	}
}

struct ocreg_gen_release ocreg_gen_release(unsigned release)
{
	struct ocreg_gen_release r;
	snprintf(r.text, sizeof(r.text), "%u.%u", release / 100, release % 100);
	return r;
}

static void numbers(FILE *out, const struct ocreg_field *f)
{
	if (f->bounded && f->min != INT64_MIN && f->max != INT64_MAX)
		fprintf(out, " From %" PRId64 " to %" PRId64 ".", f->min, f->max);
	else if (f->bounded && f->min != INT64_MIN)
		fprintf(out, " At least %" PRId64 ".", f->min);
	else if (f->bounded && f->max != INT64_MAX)
		fprintf(out, " At most %" PRId64 ".", f->max);
	if (f->min_len && f->max_len)
		fprintf(out, " %u to %u characters.", f->min_len, f->max_len);
	else if (f->min_len)
		fprintf(out, " At least %u character%s.", f->min_len, f->min_len == 1 ? "" : "s");
	else if (f->max_len)
		fprintf(out, " At most %u characters.", f->max_len);
	if (f->min_items)
		fprintf(out, " At least %u element%s.", f->min_items, f->min_items == 1 ? "" : "s");
	if (f->max_items)
		fprintf(out, " At most %u elements.", f->max_items);
}

static void values(FILE *out, const struct ocreg_field *f)
{
	static const char *const words[] = {
		[OCREG_VALUE_INT32] = " Must fit 32 bits.",
		[OCREG_VALUE_INT64] = "",
		[OCREG_VALUE_DURATION] = " A duration such as `90s` or `1h30m`.",
		[OCREG_VALUE_BASE64] = "",
		[OCREG_VALUE_DATE_TIME] = " A time such as `2024-05-01T09:30:00Z`.",
	};
	if (f->oneof) {
		fputs(" One of", out);
		for (size_t i = 0; f->oneof[i]; i++)
			fprintf(out, "%s `%s`", i ? "," : "", f->oneof[i][0] ? f->oneof[i] : "\"\"");
		fputs(".", out);
	}
	if (f->pattern) {
		const char *pattern = ocreg_pattern_text(f->pattern), *quote = strchr(pattern, '`') ? "``" : "`";
		fprintf(out, " Must match %s%s%s.", quote, pattern, quote);
	}
	if (words[f->format])
		fputs(words[f->format], out);
}

static void list_rule(FILE *out, const struct ocreg_field *f)
{
	if (f->list == OCREG_LIST_ATOMIC)
		fputs(" Atomic: server-side apply replaces all of it.", out);
	if (f->list == OCREG_LIST_SET)
		fputs(" No element twice.", out);
	if (f->list == OCREG_LIST_MAP && f->key)
		fprintf(out, " No two elements with the same `%s`.", f->key);
}

void ocreg_gen_flags(FILE *out, const struct ocreg_field *f)
{
	static const struct {
		unsigned flag;
		const char *words;
	} flags[] = {
		{ OCREG_REQUIRED, " Required." },
		{ OCREG_NULLABLE, " Null is a value of its own." },
		{ OCREG_SECRET, " Secret: redacted where it is shown, wiped when the tree goes." },
		{ OCREG_DEPRECATED, " Deprecated." },
		{ OCREG_OPEN, " An object with any members." },
		{ OCREG_ANY_JSON, " Any JSON." },
	};
	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
		if (f->flags & flags[i].flag)
			fputs(flags[i].words, out);
}

void ocreg_gen_bounds(FILE *out, const struct ocreg_field *f)
{
	values(out, f);
	numbers(out, f);
	list_rule(out, f);
}

void ocreg_gen_rules(FILE *out, const struct ocreg_field *f)
{
	ocreg_gen_flags(out, f);
	if (f->fallback)
		fprintf(out, " Default: `%s`.", f->fallback);
	ocreg_gen_bounds(out, f);
	if (f->since)
		fprintf(out, " Since OpenShift %s.", ocreg_gen_release(f->since).text);
	if (f->until)
		fprintf(out, " Until OpenShift %s.", ocreg_gen_release(f->until).text);
	if (f->guide)
		fprintf(out, " The guide: %s", f->guide);
}
