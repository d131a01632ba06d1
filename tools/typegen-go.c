/* SPDX-License-Identifier: Apache-2.0 */
/*
 * --go: the types of the Go package, over the few generic functions of bindings/go/object.go. One row a method. In the texts $T is the
 * type, $I its id, $M the member, $F its field id, $P its name in documents, $E the element type.
 */
#include <stdlib.h>
#include <string.h>
#include "typegen.h"

#define KIND OCREG_GEN_KIND
#define WIDTH 110

struct method {
	unsigned kinds;   /* the kinds of field that have it; 0: a method of the type */
	const char *doc;  /* first words of the comment; $D is all there is to know about the field */
	const char *text; /* receiver and all behind it */
};

static const struct method of_type[] = {
	/* clang-format off */
	{ 0, "New$T makes an empty $T.", "func New$T() *$T { return &$T{newObject($I)} }" },
	{ 0, "Copy makes a deep copy.", "func (o *$T) Copy() *$T { return &$T{o.obj().copy()} }" },
	{ 0, "UnmarshalJSON reads one document into o. Nothing it says is lost.",
	  "func (o *$T) UnmarshalJSON(text []byte) error { return o.decode($I, text) }" },
	{ 0, "", "func (o *$T) obj() *Object {\n\tif o == nil {\n\t\treturn nil\n\t}\n\treturn &o.Object\n}" },
	{ 0, "", "func (*$T) typeID() uint { return $I }" },
	{ 0, "", "func (*$T) wrap(x Object) Typed { return &$T{x} }" },
	/* clang-format on */
};

static const struct method of_field[] = {
	/* clang-format off */
	{ KIND(STRING) | KIND(QUANTITY), "$M gets `$P`, \"\" if unset or null: $D", "func (o *$T) $M() string { return o.obj().getString($F) }" },
	{ KIND(STRING) | KIND(QUANTITY), "Set$M sets `$P`.", "func (o *$T) Set$M(value string) error { return o.obj().setString($F, value) }" },
	{ KIND(RAW), "$M gets `$P` as JSON, nil if unset or null: $D",
	  "func (o *$T) $M() json.RawMessage { return o.obj().getRaw($F) }" },
	{ KIND(RAW), "Set$M sets `$P` to JSON.",
	  "func (o *$T) Set$M(value json.RawMessage) error { return o.obj().setRaw($F, value) }" },
	{ KIND(INT), "$M gets `$P`, 0 if unset or null: $D", "func (o *$T) $M() int64 { return o.obj().getInt($F) }" },
	{ KIND(INT), "Set$M sets `$P`. Bounds are a matter of validation.",
	  "func (o *$T) Set$M(value int64) error { return o.obj().setInt($F, value) }" },
	{ KIND(BOOL), "$M gets `$P`, false if unset or null: $D", "func (o *$T) $M() bool { return o.obj().getBool($F) }" },
	{ KIND(BOOL), "Set$M sets `$P`.", "func (o *$T) Set$M(value bool) error { return o.obj().setBool($F, value) }" },
	{ KIND(OBJECT), "$M gets `$P`, a part of o, nil if unset or null: $D",
	  "func (o *$T) $M() *$E { return as[*$E](o.obj().getObject($F)) }" },
	{ KIND(OBJECT), "Set$M sets `$P` to a deep copy; nil clears it.",
	  "func (o *$T) Set$M(value *$E) error { return o.obj().setObject($F, value.obj()) }" },
	{ KIND(OBJECT), "Make$M gets `$P`, a part of o, made empty if it was unset or null.",
	  "func (o *$T) Make$M() *$E { return as[*$E](o.obj().make($F)) }" },
	{ KIND(STRINGS), "$M is `$P`, in place, empty if unset or null: $D",
	  "func (o *$T) $M() Strings { return Strings{o.obj().part($F)} }" },
	{ KIND(STRINGS), "Set$M sets `$P`; no values make it an empty list.",
	  "func (o *$T) Set$M(values ...string) error { return o.$M().Replace(values...) }" },
	{ KIND(OBJECTS), "$M is `$P`, in place, empty if unset or null: $D",
	  "func (o *$T) $M() List[*$E] { return List[*$E]{o.obj().part($F)} }" },
	{ KIND(OBJECTS), "Set$M sets `$P` to deep copies; no values make it an empty list.",
	  "func (o *$T) Set$M(values ...*$E) error { return o.$M().Replace(values...) }" },
	{ OCREG_GEN_MAPS, "$M is `$P`, in place, empty if unset or null: $D",
	  "func (o *$T) $M() Map { return Map{o.obj().part($F)} }" },
	{ OCREG_GEN_MAPS, "Set$M sets `$P`; nil makes it an empty map.",
	  "func (o *$T) Set$M(values map[string]string) error { return o.$M().Replace(values) }" },
	{ OCREG_GEN_ALL, "Has$M tells whether `$P` holds a value that fits: it is not unset and not null.",
	  "func (o *$T) Has$M() bool { return o.obj().has($F) }" },
	{ OCREG_GEN_ALL, "Clear$M makes `$P` unset.", "func (o *$T) Clear$M() error { return o.obj().clear($F) }" },
	{ OCREG_GEN_ALL, "Is$MNull tells whether `$P` is null.", "func (o *$T) Is$MNull() bool { return o.obj().isNull($F) }" },
	{ OCREG_GEN_ALL, "Set$MNull makes `$P` null.", "func (o *$T) Set$MNull() error { return o.obj().setNull($F) }" },
	/* clang-format on */
};

struct place {
	unsigned type, field;
};

static const struct ocreg_field *row(const struct place *at)
{
	return &ocreg_schema(at->type)->fields[at->field];
}

static void word(FILE *out, char which, const struct place *at)
{
	switch (which) {
	case 'T':
		ocreg_gen_camel(out, ocreg_schema(at->type)->name);
		break;
	case 'I':
		fprintf(out, "%u", at->type);
		break;
	case 'M':
		ocreg_gen_camel(out, row(at)->name);
		break;
	case 'F':
		fprintf(out, "%u", at->field);
		break;
	case 'P':
		fputs(row(at)->json, out);
		break;
	case 'E':
		ocreg_gen_camel(out, ocreg_gen_elem(row(at)));
		break;
	case 'D':
		fputs(row(at)->doc, out);
		ocreg_gen_rules(out, row(at));
		break;
	}
}

static void expand(FILE *out, const char *text, const struct place *at)
{
	for (; *text; text++) {
		if (*text == '$')
			word(out, *++text, at);
		else
			fputc(*text, out);
	}
}

static void comment(const char *text)
{
	size_t column = WIDTH;
	for (bool first = true; *text; first = false) {
		size_t n = strcspn(text, " ");
		if (column + 1 + n > WIDTH)
			column = (size_t) printf("%s//", first ? "" : "\n") - !first;
		printf(" %.*s", (int) n, text);
		column += n + 1;
		text += n + strspn(text + n, " ");
	}
	putchar('\n');
}

static void method(const struct method *m, const struct place *at)
{
	struct ocreg_gen_text doc;
	ocreg_gen_text_begin(&doc);
	expand(doc.out, m->doc, at);
	char *text = ocreg_gen_text_end(&doc);
	putchar('\n');
	if (*text)
		comment(text);
	free(text);
	expand(stdout, m->text, at);
	putchar('\n');
}

static void type(unsigned id)
{
	const struct ocreg_type *t = ocreg_schema(id);
	struct place at = { id, 0 };
	struct ocreg_gen_text doc;
	ocreg_gen_text_begin(&doc);
	expand(doc.out, "$T: ", &at);
	fputs(t->doc, doc.out);
	char *text = ocreg_gen_text_end(&doc);
	putchar('\n');
	comment(text);
	free(text);
	expand(stdout, "type $T struct{ Object }\n", &at);
	for (size_t i = 0; i < sizeof(of_type) / sizeof(of_type[0]); i++)
		method(&of_type[i], &at);
	for (at.field = 0; at.field < t->n_fields; at.field++)
		for (size_t i = 0; i < sizeof(of_field) / sizeof(of_field[0]); i++)
			if (of_field[i].kinds & (1u << row(&at)->kind))
				method(&of_field[i], &at);
}

int ocreg_gen_go(int argc, char **argv)
{
	(void) argc, (void) argv;
	fputs("// Code generated by typegen --go from the page of types. DO NOT EDIT.\n"
	      "// SPDX-License-Identifier: Apache-2.0\n\n"
	      "package ocreg\n\n"
	      "import \"encoding/json\"\n\n"
	      "// One of each type, by its id less one.\n"
	      "var types = [...]Typed{\n",
	      stdout);
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++) {
		struct place at = { id, 0 };
		expand(stdout, "\t(*$T)(nil),\n", &at);
	}
	fputs("}\n", stdout);
	for (unsigned id = 1; id <= OCREG_GEN_TYPES; id++)
		type(id);
	return 0;
}
