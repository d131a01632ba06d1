/* SPDX-License-Identifier: Apache-2.0 */
/* --json: every public type, field and resource as one document, for tests and generators in other languages. */
#include <inttypes.h>
#include "typegen.h"

static void text(const char *s)
{
	if (!s) {
		fputs("null", stdout);
		return;
	}
	putchar('"');
	for (; *s; s++) {
		if (*s == '"' || *s == '\\')
			printf("\\%c", *s);
		else if ((unsigned char) *s < ' ')
			printf("\\u%04x", (unsigned) *s);
		else
			putchar(*s);
	}
	putchar('"');
}

static void member(const char *name, const char *value)
{
	printf(",\"%s\":", name);
	text(value);
}

static void flag(const char *name, const struct ocreg_field *f, unsigned bit)
{
	printf(",\"%s\":%s", name, f->flags & bit ? "true" : "false");
}

static void number(const char *name, bool there, int64_t value)
{
	printf(",\"%s\":", name);
	if (there)
		printf("%" PRId64, value);
	else
		fputs("null", stdout);
}

static void release(const char *name, unsigned value)
{
	member(name, value ? ocreg_gen_release(value).text : NULL);
}

static void allowed(const struct ocreg_field *f)
{
	fputs(",\"enum\":", stdout);
	if (!f->oneof) {
		fputs("null", stdout);
		return;
	}
	for (size_t i = 0; f->oneof[i]; i++) {
		putchar(i ? ',' : '[');
		text(f->oneof[i]);
	}
	putchar(']');
}

static void field(const struct ocreg_field *f, unsigned id)
{
	fputs(id ? ",\n  {\"name\":" : "\n  {\"name\":", stdout);
	text(f->name);
	number("id", true, id);
	member("json", f->json);
	member("kind", ocreg_gen_kind(f));
	member("elem", ocreg_gen_elem(f));
	flag("required", f, OCREG_REQUIRED);
	flag("nullable", f, OCREG_NULLABLE);
	flag("secret", f, OCREG_SECRET);
	flag("keep", f, OCREG_KEEP);
	flag("deprecated", f, OCREG_DEPRECATED);
	flag("open", f, OCREG_OPEN);
	flag("anyJson", f, OCREG_ANY_JSON);
	release("since", f->since);
	release("until", f->until);
	member("doc", f->doc);
	member("guide", f->guide);
	member("default", f->fallback);
	allowed(f);
	number("min", f->bounded && f->min != INT64_MIN, f->min);
	number("max", f->bounded && f->max != INT64_MAX, f->max);
	number("minLength", f->min_len, f->min_len);
	number("maxLength", f->max_len, f->max_len);
	number("minItems", f->min_items, f->min_items);
	number("maxItems", f->max_items, f->max_items);
	member("pattern", ocreg_gen_pattern(f));
	member("format", ocreg_gen_format(f));
	member("listType", ocreg_gen_list(f));
	member("key", f->key);
	putchar('}');
}

static void type(const struct ocreg_type *t, unsigned id)
{
	fputs(id > 1 ? ",\n {\"name\":" : "\n {\"name\":", stdout);
	text(t->name);
	number("id", true, id);
	member("header", t->header);
	release("since", t->since);
	member("doc", t->doc);
	fputs(",\"fields\":[", stdout);
	for (unsigned i = 0; i < t->n_fields; i++)
		field(&t->fields[i], i);
	fputs("]}", stdout);
}

static void resource(const struct ocreg_resource *r, bool first)
{
	fputs(first ? "\n {\"apiVersion\":" : ",\n {\"apiVersion\":", stdout);
	text(r->api_version);
	member("kind", r->kind);
	member("plural", r->plural);
	member("type", ocreg_schema(r->type)->name);
	printf(",\"namespaced\":%s", r->namespaced ? "true" : "false");
	member("name", r->fixed_name);
	putchar('}');
}

int ocreg_gen_json(int argc, char **argv)
{
	(void) argc, (void) argv;
	fputs("{\"types\":[", stdout);
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++)
		type(ocreg_schema(id), id);
	fputs("],\n\"resources\":[", stdout);
	bool first = true;
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++) {
		const struct ocreg_resource *r = ocreg_resource_of_type(id);
		if (!r)
			continue;
		resource(r, first);
		first = false;
	}
	fputs("]}\n", stdout);
	return 0;
}
