/* SPDX-License-Identifier: Apache-2.0 */
/* --headers: types.h with the ids of types, and one header of typed accessors for each noun. */
#include <stdlib.h>
#include <string.h>
#include "typegen.h"
#include "typegen-accessors.h"

static const char end_of_header[] = "\n#ifdef __cplusplus\n}\n#endif\n#endif\n";

static FILE *create(const char *dir, const char *noun)
{
	char path[4096];
	int n = snprintf(path, sizeof(path), "%s/%s.h", dir, noun);
	FILE *out = n > 0 && (size_t) n < sizeof(path) ? fopen(path, "w") : NULL;
	if (!out)
		fprintf(stderr, "typegen: cannot create %s/%s.h\n", dir, noun);
	return out;
}

static void head(FILE *out, const char *noun, const char *brief)
{
	fprintf(out, "/* SPDX-License-Identifier: Apache-2.0 */\n/**\n * @file %s.h\n%s */\n", noun, brief);
	fputs("#ifndef OCREG_", out);
	ocreg_gen_upper(out, noun);
	fputs("_H\n#define OCREG_", out);
	ocreg_gen_upper(out, noun);
	fputs("_H\n\n", out);
}

static void type_comment(FILE *out, const char *indent, const struct ocreg_type *t)
{
	struct ocreg_gen_text doc;
	ocreg_gen_text_begin(&doc);
	fputs(t->doc, doc.out);
	if (t->since)
		fprintf(doc.out, " Since OpenShift %s.", ocreg_gen_release(t->since).text);
	char *text = ocreg_gen_text_end(&doc);
	ocreg_gen_comment(out, indent, text, "");
	free(text);
}

static int types_header(const char *dir, int n, char **nouns)
{
	FILE *out = create(dir, "types");
	if (!out)
		return 1;
	head(out, "types",
	     " * The ids of the types, and every header of typed accessors.\n *\n"
	     " * Printed from the page of types when the library is built; ids are only ever appended.\n");
	for (int i = 0; i < n; i++)
		fprintf(out, "#include <ocreg/%s.h>\n", nouns[i]);
	fputs("\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n"
	      "/** The ids of the types, for ocreg_new(), ocreg_decode(), reflection and the client. @since 0.1 */\n"
	      "enum ocreg_types {\n",
	      out);
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++) {
		const struct ocreg_type *t = ocreg_schema(id);
		type_comment(out, "\t", t);
		fputs("\tOCREG_TYPE_", out);
		ocreg_gen_upper(out, t->name);
		fprintf(out, " = %u,\n", id);
	}
	fputs("};\n", out);
	fputs(end_of_header, out);
	return ocreg_gen_close(out, "types.h");
}

/* Which place the header of a type has in the list; n if none. */
static int place(const struct ocreg_type *t, int n, char **nouns)
{
	int i = 0;
	while (i < n && strcmp(nouns[i], t->header) != 0)
		i++;
	return i;
}

/* Whether types of the noun at `user` use those of the noun at `used`. */
static bool uses(int user, int used, int n, char **nouns)
{
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++) {
		const struct ocreg_type *t = ocreg_schema(id);
		if (place(t, n, nouns) != user)
			continue;
		for (unsigned i = 0; i < t->n_fields; i++)
			if (t->fields[i].elem && place(ocreg_schema(t->fields[i].elem), n, nouns) == used)
				return true;
	}
	return false;
}

static void fields(FILE *out, const struct ocreg_type *t)
{
	if (t->n_fields == 0)
		return;
	fprintf(out, "\n/** The fields of struct ocreg_%s. @since 0.1 */\nenum ocreg_%s_field {\n", t->name, t->name);
	for (unsigned i = 0; i < t->n_fields; i++) {
		ocreg_gen_comment(out, "\t", t->fields[i].doc, "");
		fputc('\t', out);
		ocreg_gen_field_id(out, t, &t->fields[i]);
		fprintf(out, " = %u,\n", i);
	}
	fputs("};\n", out);
}

static void declarations(FILE *out, const char *noun)
{
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++) {
		const struct ocreg_type *t = ocreg_schema(id);
		if (strcmp(t->header, noun) != 0)
			continue;
		fputc('\n', out);
		type_comment(out, "", t);
		fprintf(out, "struct ocreg_%s;\n", t->name);
		fields(out, t);
	}
}

static void accessors(FILE *out, const char *noun)
{
	fputs("\n#ifndef SWIG\n", out);
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++) {
		const struct ocreg_type *t = ocreg_schema(id);
		if (strcmp(t->header, noun) != 0)
			continue;
		ocreg_gen_type_accessors(out, id);
		for (unsigned i = 0; i < t->n_fields; i++)
			ocreg_gen_field_accessors(out, id, &t->fields[i]);
	}
	fputs("#endif /* SWIG */\n", out);
}

static int noun_header(const char *dir, int self, int n, char **nouns)
{
	const char *noun = nouns[self];
	FILE *out = create(dir, noun);
	if (!out)
		return 1;
	head(out, noun,
	     " * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.\n *\n"
	     " * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,\n"
	     " * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.\n");
	fputs("#include <ocreg/codec.h>\n", out);
	for (int i = 0; i < n; i++)
		if (i != self && uses(self, i, n, nouns))
			fprintf(out, "#include <ocreg/%s.h>\n", nouns[i]);
	fputs("\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n", out);
	declarations(out, noun);
	accessors(out, noun);
	fputs(end_of_header, out);
	return ocreg_gen_close(out, noun);
}

/* Each header may use those before it in the list: what meson installs, and no circles. */
static int check_list(int n, char **nouns)
{
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++) {
		const struct ocreg_type *t = ocreg_schema(id);
		if (place(t, n, nouns) < n)
			continue;
		fprintf(stderr,
			"typegen: type %s wants header %s, which is not in the list: add it in include/ocreg/meson.build\n",
			t->name, t->header);
		return 1;
	}
	for (int user = 0; user < n; user++)
		for (int used = user + 1; used < n; used++)
			if (uses(user, used, n, nouns)) {
				fprintf(stderr, "typegen: header %s uses %s, which stands after it in the list\n", nouns[user],
					nouns[used]);
				return 1;
			}
	return 0;
}

int ocreg_gen_headers(int argc, char **argv)
{
	if (argc < 2) {
		fputs("typegen: --headers takes a directory and the nouns that have a header\n", stderr);
		return 2;
	}
	const char *dir = argv[0];
	int n = argc - 1;
	char **nouns = argv + 1;
	if (check_list(n, nouns) != 0 || types_header(dir, n, nouns) != 0)
		return 1;
	for (int i = 0; i < n; i++)
		if (noun_header(dir, i, n, nouns) != 0)
			return 1;
	return 0;
}
