/* SPDX-License-Identifier: Apache-2.0 */
/* --pyi: the classes of the Python package for readers and type checkers. They themselves are made from reflection. */
#include <stdlib.h>
#include <string.h>
#include "typegen.h"

#define WIDTH 120

/* What an attribute reads as and takes, $E the element's class. None and NULL are taken by all. */
static const struct {
	const char *get, *set;
} kinds[] = {
	[OCREG_KIND_STRING] = { "str | None", "str" },
	[OCREG_KIND_BOOL] = { "bool | None", "bool" },
	[OCREG_KIND_INT] = { "int | None", "int" },
	[OCREG_KIND_QUANTITY] = { "str | None", "str | int" },
	[OCREG_KIND_RAW] = { "Any", "Any" },
	[OCREG_KIND_OBJECT] = { "$E | None", "$E | Mapping[str, Any]" },
	[OCREG_KIND_STRINGS] = { "List[str]", "Iterable[str]" },
	[OCREG_KIND_OBJECTS] = { "List[$E]", "Iterable[$E | Mapping[str, Any]]" },
	[OCREG_KIND_MAP] = { "Map", "Mapping[str, str]" },
	[OCREG_KIND_QUANTITIES] = { "Map", "Mapping[str, str | int]" },
};

static void type_of(const char *text, const struct ocreg_field *f)
{
	for (; *text; text++) {
		if (*text == '$') {
			text++;
			ocreg_gen_camel(stdout, ocreg_gen_elem(f));
		} else {
			putchar(*text);
		}
	}
}

static void taken(const struct ocreg_field *f)
{
	type_of(kinds[f->kind].set, f);
	fputs(f->kind == OCREG_KIND_RAW ? "" : " | Null | None", stdout);
}

/* A docstring: words over lines, and nothing that would end it or be an escape. */
static void docstring(const char *indent, const char *text)
{
	size_t column = (size_t) printf("%s\"\"\"", indent);
	for (bool first = true; *text; first = false) {
		size_t n = strcspn(text, " ");
		if (!first && column + 1 + n > WIDTH)
			column = (size_t) printf("\n%s", indent) - 1;
		else if (!first)
			column += (size_t) printf(" ");
		for (size_t i = 0; i < n; i++) {
			if (text[i] == '\\' || text[i] == '"')
				putchar('\\');
			putchar(text[i]);
		}
		column += n;
		text += n + strspn(text + n, " ");
	}
	fputs("\"\"\"\n", stdout);
}

static void field(const struct ocreg_field *f)
{
	struct ocreg_gen_text doc;
	ocreg_gen_text_begin(&doc);
	fputs(f->doc, doc.out);
	ocreg_gen_rules(doc.out, f);
	char *text = ocreg_gen_text_end(&doc);
	printf("\n    @property\n    def %s(self) -> ", f->name);
	type_of(kinds[f->kind].get, f);
	fputs(":\n", stdout);
	docstring("        ", text);
	free(text);
	printf("    @%s.setter\n    def %s(self, value: ", f->name, f->name);
	taken(f);
	printf(") -> None: ...\n    @%s.deleter\n    def %s(self) -> None: ...\n", f->name, f->name);
}

static void constructor(const struct ocreg_type *t)
{
	fputs("    def __init__(\n        self,\n", stdout);
	fputs(t->n_fields ? "        *,\n" : "", stdout);
	for (unsigned i = 0; i < t->n_fields; i++) {
		printf("        %s: ", t->fields[i].name);
		taken(&t->fields[i]);
		fputs(" = ...,\n", stdout);
	}
	fputs("    ) -> None: ...\n", stdout);
}

int ocreg_gen_pyi(int argc, char **argv)
{
	(void) argc, (void) argv;
	fputs("# SPDX-License-Identifier: Apache-2.0\n"
	      "# Printed by `typegen --pyi` from the page of types; tests/bindings/generated --write renews it.\n"
	      "from collections.abc import Iterable, Mapping\n"
	      "from typing import Any\n\n"
	      "from ._objects import List, Map, Null, Object\n\n"
	      "__all__ = [\n",
	      stdout);
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++) {
		fputs("    \"", stdout);
		ocreg_gen_camel(stdout, ocreg_schema(id)->name);
		fputs("\",\n", stdout);
	}
	fputs("]\n", stdout);
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++) {
		const struct ocreg_type *t = ocreg_schema(id);
		fputs("\nclass ", stdout);
		ocreg_gen_camel(stdout, t->name);
		fputs("(Object):\n", stdout);
		docstring("    ", t->doc);
		putchar('\n');
		constructor(t);
		for (unsigned i = 0; i < t->n_fields; i++)
			field(&t->fields[i]);
	}
	return 0;
}
