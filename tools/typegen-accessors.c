/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One row an accessor. In the texts $T is the type, $N its name in upper case, $I its id, $M the member, $F the constant of its
 * field id, $E the element type, $P the name in documents, $K the key of a list.
 */
#include <stdlib.h>
#include <string.h>
#include "typegen.h"
#include "typegen-accessors.h"

#define KIND OCREG_GEN_KIND
#define TEXTS OCREG_GEN_TEXTS
#define LISTS OCREG_GEN_LISTS
#define MAPS OCREG_GEN_MAPS
#define CODE "0 or a negative enum ocreg_code: object.h"
#define GET "(const struct ocreg_object *) o"
#define SET "(struct ocreg_object *) o"

struct accessor {
	unsigned kinds;   /* the kinds of field that have it */
	const char *head; /* result and name */
	const char *params;
	const char *body;
	const char *doc;  /* first words of the comment */
	const char *tail; /* parameters and result: lines of their own, or "" */
	bool full;        /* the comment says all there is to know about the field */
	bool key;         /* only where a text identifies an element */
};

static const struct accessor rows[] = {
	/* clang-format off */
	{ OCREG_GEN_ALL, "bool ocreg_$T_has_$M", "const struct ocreg_$T *o", "return ocreg_has(" GET ", $F);",
	  "Whether `$P` holds a value that fits: not unset, not null.", "", false, false },
	{ OCREG_GEN_ALL, "bool ocreg_$T_is_null_$M", "const struct ocreg_$T *o", "return ocreg_is_null(" GET ", $F);",
	  "Whether `$P` is null.", "", false, false },
	{ OCREG_GEN_ALL, "int ocreg_$T_clear_$M", "struct ocreg_$T *o", "return ocreg_clear(" SET ", $F);",
	  "Make `$P` unset.", "@return " CODE, false, false },
	{ OCREG_GEN_ALL, "int ocreg_$T_null_$M", "struct ocreg_$T *o", "return ocreg_set_null(" SET ", $F);",
	  "Make `$P` null.", "@return " CODE, false, false },

	{ TEXTS, "const char *ocreg_$T_get_$M", "const struct ocreg_$T *o", "return ocreg_get_string(" GET ", $F);",
	  "Get `$P`:", "@return lent until the next write to the tree; NULL if unset or null", true, false },
	{ KIND(STRING), "int ocreg_$T_set_$M", "struct ocreg_$T *o, const char *value",
	  "return ocreg_set_string(" SET ", $F, value);",
	  "Set `$P`:", "@param value UTF-8, copied; NULL clears\n@return " CODE, true, false },
	{ KIND(QUANTITY), "int ocreg_$T_set_$M", "struct ocreg_$T *o, const char *value",
	  "return ocreg_set_string(" SET ", $F, value);",
	  "Set `$P`:", "@param value a quantity such as `100Gi`, copied; NULL clears\n@return " CODE, true, false },
	{ KIND(RAW), "int ocreg_$T_set_$M", "struct ocreg_$T *o, const char *value",
	  "return ocreg_set_string(" SET ", $F, value);",
	  "Set `$P`:", "@param value JSON text, copied; NULL clears\n@return " CODE, true, false },

	{ KIND(INT), "int64_t ocreg_$T_get_$M", "const struct ocreg_$T *o", "return ocreg_get_int(" GET ", $F);",
	  "Get `$P`:", "@return 0 if unset: ocreg_$T_has_$M() tells", true, false },
	{ KIND(INT), "int ocreg_$T_set_$M", "struct ocreg_$T *o, int64_t value", "return ocreg_set_int(" SET ", $F, value);",
	  "Set `$P`:", "@param value bounds are a matter of ocreg_validate()\n@return " CODE, true, false },

	{ KIND(BOOL), "bool ocreg_$T_get_$M", "const struct ocreg_$T *o", "return ocreg_get_bool(" GET ", $F);",
	  "Get `$P`:", "@return false if unset: ocreg_$T_has_$M() tells", true, false },
	{ KIND(BOOL), "int ocreg_$T_set_$M", "struct ocreg_$T *o, bool value", "return ocreg_set_bool(" SET ", $F, value);",
	  "Set `$P`:", "@param value true or false\n@return " CODE, true, false },

	{ KIND(OBJECT), "struct ocreg_$E *ocreg_$T_get_$M", "const struct ocreg_$T *o",
	  "return (struct ocreg_$E *) ocreg_get_object(" GET ", $F);",
	  "Get `$P`:", "@return lent, lives as long as the tree; NULL if unset or null", true, false },
	{ KIND(OBJECT), "int ocreg_$T_set_$M", "struct ocreg_$T *o, const struct ocreg_$E *value",
	  "return ocreg_set_object(" SET ", $F, (const struct ocreg_object *) value);",
	  "Set `$P`:", "@param value copied deep; NULL clears\n@return " CODE, true, false },
	{ KIND(OBJECT), "struct ocreg_$E *ocreg_$T_make_$M", "struct ocreg_$T *o",
	  "return (struct ocreg_$E *) ocreg_make(" SET ", $F);",
	  "Get `$P`, made empty if it was unset or null:", "@return lent, lives as long as the tree; NULL on failure", true, false },

	{ LISTS | MAPS, "size_t ocreg_$T_count_$M", "const struct ocreg_$T *o", "return ocreg_count(" GET ", $F);",
	  "How many entries `$P` has:", "@return 0 if unset or null", true, false },
	{ LISTS | MAPS, "struct ocreg_$T *ocreg_$T_make_$M", "struct ocreg_$T *o",
	  "return (struct ocreg_$T *) ocreg_make(" SET ", $F);",
	  "Make `$P` empty if it is unset or null: being there and empty is a value.", "@return @p o; NULL on failure", false, false },

	{ KIND(OBJECTS), "struct ocreg_$E *ocreg_$T_at_$M", "const struct ocreg_$T *o, size_t i",
	  "return (struct ocreg_$E *) ocreg_at(" GET ", $F, i);",
	  "Element @p i of `$P`:", "@return lent, lives as long as the tree; NULL past the end", true, false },
	{ KIND(OBJECTS), "struct ocreg_$E *ocreg_$T_append_$M", "struct ocreg_$T *o",
	  "return (struct ocreg_$E *) ocreg_insert(" SET ", $F, ocreg_count(" GET ", $F));",
	  "Append an empty element to `$P`:", "@return the element, lent, lives as long as the tree; NULL on failure", true, false },
	{ KIND(OBJECTS), "struct ocreg_$E *ocreg_$T_insert_$M", "struct ocreg_$T *o, size_t i",
	  "return (struct ocreg_$E *) ocreg_insert(" SET ", $F, i);",
	  "Insert an empty element before element @p i of `$P`; @p i equal to the count appends.",
	  "@return the element, lent, lives as long as the tree; NULL on failure", false, false },

	{ KIND(STRINGS), "const char *ocreg_$T_at_$M", "const struct ocreg_$T *o, size_t i",
	  "return ocreg_string_at(" GET ", $F, i);",
	  "Element @p i of `$P`:", "@return lent until the next write to the tree; NULL past the end", true, false },
	{ KIND(STRINGS), "int ocreg_$T_append_$M", "struct ocreg_$T *o, const char *value",
	  "return ocreg_insert_string(" SET ", $F, ocreg_count(" GET ", $F), value);",
	  "Append to `$P`:", "@param value UTF-8, copied\n@return " CODE, true, false },
	{ KIND(STRINGS), "int ocreg_$T_insert_$M", "struct ocreg_$T *o, size_t i, const char *value",
	  "return ocreg_insert_string(" SET ", $F, i, value);",
	  "Insert @p value, which is copied, before element @p i of `$P`; @p i equal to the count appends.", "@return " CODE,
	  false, false },

	{ LISTS, "int ocreg_$T_move_$M", "struct ocreg_$T *o, size_t from, size_t to",
	  "return ocreg_move(" SET ", $F, from, to);",
	  "Move element @p from of `$P` so that it becomes element @p to.", "@return " CODE, false, false },
	{ LISTS, "int ocreg_$T_remove_$M", "struct ocreg_$T *o, size_t i", "return ocreg_remove(" SET ", $F, i);",
	  "Remove element @p i of `$P`.", "@return " CODE, false, false },
	{ KIND(OBJECTS), "ptrdiff_t ocreg_$T_find_$M", "const struct ocreg_$T *o, const char *key",
	  "return ocreg_find(" GET ", $F, key);",
	  "The index of the element of `$P` whose `$K` is @p key; -1 if there is none.", "", false, true },
	{ KIND(STRINGS), "ptrdiff_t ocreg_$T_find_$M", "const struct ocreg_$T *o, const char *key",
	  "return ocreg_find(" GET ", $F, key);",
	  "The index of the first element of `$P` that is @p key; -1 if there is none.", "", false, true },

	{ MAPS, "const char *ocreg_$T_get_$M", "const struct ocreg_$T *o, const char *key",
	  "return ocreg_map_get(" GET ", $F, key);",
	  "Get the entry @p key of `$P`:", "@return lent until the next write to the tree; NULL if there is none", true, false },
	{ MAPS, "int ocreg_$T_set_$M", "struct ocreg_$T *o, const char *key, const char *value",
	  "return ocreg_map_set(" SET ", $F, key, value);",
	  "Set the entry @p key of `$P`:", "@param value UTF-8, copied; NULL removes the entry\n@return " CODE, true, false },
	{ MAPS, "int ocreg_$T_remove_$M", "struct ocreg_$T *o, const char *key",
	  "return ocreg_map_set(" SET ", $F, key, NULL);",
	  "Remove the entry @p key of `$P`.", "@return " CODE, false, false },
	{ MAPS, "const char *ocreg_$T_key_$M", "const struct ocreg_$T *o, size_t i",
	  "return ocreg_map_key(" GET ", $F, i);",
	  "The key of entry @p i of `$P`.", "@return lent until the next write to the tree; NULL past the end", false, false },
	/* clang-format on */
};

static const struct accessor type_rows[] = {
	/* clang-format off */
	{ 0, "struct ocreg_$T *ocreg_$T_new", "void", "return (struct ocreg_$T *) ocreg_new($I); /* OCREG_TYPE_$N */",
	  "A new, empty $T.", "@return yours, ocreg_$T_unref(); NULL when out of memory", false, false },
	{ 0, "struct ocreg_$T *ocreg_$T_ref", "struct ocreg_$T *o", "return (struct ocreg_$T *) ocreg_ref(" SET ");",
	  "Take one more reference of the tree that @p o belongs to. NULL is fine.", "@return @p o", false, false },
	{ 0, "struct ocreg_$T *ocreg_$T_unref", "struct ocreg_$T *o", "return (struct ocreg_$T *) ocreg_unref(" SET ");",
	  "Drop one reference of the tree that @p o belongs to. NULL is fine.", "@return NULL", false, false },
	{ 0, "struct ocreg_$T *ocreg_$T_copy", "const struct ocreg_$T *o", "return (struct ocreg_$T *) ocreg_copy(" GET ");",
	  "A deep copy of @p o as a tree of its own.", "@return yours, ocreg_$T_unref(); NULL when out of memory", false, false },
	{ 0, "struct ocreg_object *ocreg_$T_object", "const struct ocreg_$T *o",
	  "return (struct ocreg_object *) (uintptr_t) o;",
	  "@p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.",
	  "@return @p o, no new reference", false, false },
	{ 0, "struct ocreg_$T *ocreg_$T_from", "struct ocreg_object *o",
	  "return o && ocreg_type_of(o) == $I ? (struct ocreg_$T *) o : NULL; /* OCREG_TYPE_$N */",
	  "@p o as a $T.", "@return @p o, no new reference; NULL if it is of another type", false, false },
	{ 1, "int ocreg_$T_decode", "const char *text, size_t len, const struct ocreg_decode_options *options,\n"
	  "\t\tstruct ocreg_$T **ret, struct ocreg_error **reterr",
	  "struct ocreg_object *o = NULL;\n\tint r = ocreg_decode($I, text, len, options, &o, reterr); /* OCREG_TYPE_$N */\n"
	  "\tif (r == 0)\n\t\t*ret = (struct ocreg_$T *) o;\n\treturn r;",
	  "Read one document as a $T.",
	  "@param text JSON or YAML, need not end with a NUL\n@param len its bytes\n@param options NULL for the defaults\n"
	  "@param ret set on success; yours, ocreg_$T_unref()\n@param reterr if not NULL, set on failure; yours\n"
	  "@return 0 or as ocreg_decode()", false, false },
	/* clang-format on */
};

static void word(FILE *out, char which, unsigned id, const struct ocreg_field *f)
{
	const struct ocreg_type *t = ocreg_schema(id);
	switch (which) {
	case 'T':
		fputs(t->name, out);
		break;
	case 'N':
		ocreg_gen_upper(out, t->name);
		break;
	case 'I':
		fprintf(out, "%u", id);
		break;
	case 'M':
		fputs(f->name, out);
		break;
	case 'F':
		ocreg_gen_field_id(out, t, f);
		break;
	case 'E':
		fputs(ocreg_gen_elem(f), out);
		break;
	case 'P':
		fputs(f->json, out);
		break;
	case 'K':
		fputs(f->key, out);
		break;
	}
}

static void expand(FILE *out, const char *text, unsigned id, const struct ocreg_field *f)
{
	for (; *text; text++) {
		if (*text == '$')
			word(out, *++text, id, f);
		else
			fputc(*text, out);
	}
}

static char *expanded(const char *text, unsigned id, const struct ocreg_field *f)
{
	struct ocreg_gen_text t;
	ocreg_gen_text_begin(&t);
	expand(t.out, text, id, f);
	return ocreg_gen_text_end(&t);
}

static void function(FILE *out, const struct accessor *row, unsigned id, const struct ocreg_field *f)
{
	struct ocreg_gen_text doc;
	ocreg_gen_text_begin(&doc);
	expand(doc.out, row->doc, id, f);
	if (row->full) {
		fprintf(doc.out, " %s", f->doc);
		ocreg_gen_rules(doc.out, f);
	}
	char *text = ocreg_gen_text_end(&doc), *tail = expanded(row->tail, id, f);
	fputc('\n', out);
	ocreg_gen_comment(out, "", text, tail);
	free(text);
	free(tail);
	fputs("static inline ", out);
	expand(out, row->head, id, f);
	fputc('(', out);
	expand(out, row->params, id, f);
	fputs(")\n{\n\t", out);
	expand(out, row->body, id, f);
	fputs("\n}\n", out);
}

void ocreg_gen_type_accessors(FILE *out, unsigned id)
{
	bool resource = ocreg_resource_of_type(id) != NULL;
	for (size_t i = 0; i < sizeof(type_rows) / sizeof(type_rows[0]); i++)
		if (!type_rows[i].kinds || resource)
			function(out, &type_rows[i], id, NULL);
}

void ocreg_gen_field_accessors(FILE *out, unsigned id, const struct ocreg_field *f)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if ((rows[i].kinds & (1u << f->kind)) && (!rows[i].key || ocreg_gen_has_key(f)))
			function(out, &rows[i], id, f);
}
