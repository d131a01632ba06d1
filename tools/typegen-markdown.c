/* SPDX-License-Identifier: Apache-2.0 */
/* --markdown: doc/fields.md. */
#include <stdlib.h>
#include <string.h>
#include "typegen.h"

/* A cell of a table: a bar ends it even between back-quotes, and what looks like a tag would be one. */
static void cell(const char *s)
{
	bool code = false;
	for (; *s; s++) {
		if (*s == '`')
			code = !code;
		if (*s == '|')
			fputs("\\|", stdout);
		else if (*s == '<' && !code)
			fputs("&lt;", stdout);
		else
			putchar(*s);
	}
}

static void kind(const struct ocreg_field *f)
{
	if (f->kind == OCREG_KIND_OBJECTS)
		printf("list of [%s](#%s)", ocreg_gen_elem(f), ocreg_gen_elem(f));
	else if (f->kind == OCREG_KIND_OBJECT)
		printf("[%s](#%s)", ocreg_gen_elem(f), ocreg_gen_elem(f));
	else
		fputs(ocreg_gen_kind(f), stdout);
}

static void bounds(const struct ocreg_field *f)
{
	struct ocreg_gen_text t;
	ocreg_gen_text_begin(&t);
	ocreg_gen_bounds(t.out, f);
	char *text = ocreg_gen_text_end(&t);
	cell(text + strspn(text, " "));
	free(text);
}

static void meaning(const struct ocreg_field *f)
{
	struct ocreg_gen_text t;
	ocreg_gen_text_begin(&t);
	fputs(f->doc, t.out);
	ocreg_gen_flags(t.out, f);
	if (f->guide)
		fprintf(t.out, " The guide: %s", f->guide);
	char *text = ocreg_gen_text_end(&t);
	cell(text);
	free(text);
}

static void row(const struct ocreg_type *t, const struct ocreg_field *f)
{
	const char *verb = (1u << f->kind) & OCREG_GEN_LISTS ? "at" : "get";
	printf("| `%s` | ", f->json);
	kind(f);
	fputs(" | ", stdout);
	if (f->fallback)
		printf("`%s`", f->fallback);
	fputs(" | ", stdout);
	bounds(f);
	fputs(" | ", stdout);
	if (f->since)
		fputs(ocreg_gen_release(f->since).text, stdout);
	if (f->until)
		printf(" to %s", ocreg_gen_release(f->until).text);
	fputs(" | ", stdout);
	meaning(f);
	printf(" | `ocreg_%s_%s_%s` | `%s` | `", t->name, verb, f->name, f->name);
	ocreg_gen_camel(stdout, f->name);
	fputs("` |\n", stdout);
}

int ocreg_gen_markdown(int argc, char **argv)
{
	(void) argc, (void) argv;
	fputs("# Fields\n\n"
	      "Every type and field, printed from the page of types when the library is built. `required`, defaults, bounds and\n"
	      "patterns are those of the API server. Releases are of OpenShift; no release means \"always there\".\n",
	      stdout);
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++) {
		const struct ocreg_type *t = ocreg_schema(id);
		printf("\n## %s\n\n", t->name);
		cell(t->doc);
		if (t->since)
			printf(" Since OpenShift %s.", ocreg_gen_release(t->since).text);
		printf(" In C `struct ocreg_%s` of `<ocreg/%s.h>`, in Go `", t->name, t->header);
		ocreg_gen_camel(stdout, t->name);
		fputs("`.\n", stdout);
		if (t->n_fields)
			fputs("\n| field | kind | default | bounds | since | meaning | C | Python | Go "
			      "|\n|---|---|---|---|---|---|---|---|---|\n",
			      stdout);
		for (unsigned i = 0; i < t->n_fields; i++)
			row(t, &t->fields[i]);
	}
	return 0;
}
