/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

#include "harness.h"
#include "events.h"
#include "text/print.h"

#define T(text) text, sizeof(text) - 1

static int read_text(const char *text, size_t n, const struct ocreg_limits *limits, struct ocreg_buf *out,
		     struct ocreg_error **reterr)
{
	char *copy = malloc(n + !n);
	struct ocreg_printer p;
	int r;

	memcpy(copy, text, n);
	ocreg_printer_init(&p, out, OCREG_FORMAT_JSON);
	r = ocreg_yaml_read(copy, n, limits, &p.sink, reterr);
	CHECK(!p.sink.reader);
	free(copy);
	return r;
}

/* What Kubernetes' reader makes of a scalar; NULL: the text itself. */
static const struct {
	const char *scalar, *want;
} scalars[] = {
	{ "", "null" },
	{ "~", "null" },
	{ "null", "null" },
	{ "Null", "null" },
	{ "NULL", "null" },
	{ "nUll", NULL },
	{ "~~", NULL },
	{ "true", "true" },
	{ "True", "true" },
	{ "TRUE", "true" },
	{ "tRue", NULL },
	{ "y", "true" },
	{ "Y", "true" },
	{ "yes", "true" },
	{ "Yes", "true" },
	{ "YES", "true" },
	{ "yEs", NULL },
	{ "on", "true" },
	{ "On", "true" },
	{ "ON", "true" },
	{ "oN", NULL },
	{ "false", "false" },
	{ "False", "false" },
	{ "FALSE", "false" },
	{ "n", "false" },
	{ "N", "false" },
	{ "no", "false" },
	{ "No", "false" },
	{ "NO", "false" },
	{ "nO", NULL },
	{ "off", "false" },
	{ "Off", "false" },
	{ "OFF", "false" },
	{ "oFF", NULL },
	{ "0", "0" },
	{ "-0", "0" },
	{ "00", "0" },
	{ "12", "12" },
	{ "+12", "12" },
	{ "-12", "-12" },
	{ "012", "10" },
	{ "-012", "-10" },
	{ "+012", "10" },
	{ "08", "8" },
	{ "-08.50", "-8.50" },
	{ "0o14", "12" },
	{ "0O14", "12" },
	{ "0o8", NULL },
	{ "0x1F", "31" },
	{ "0X1f", "31" },
	{ "-0x1F", "-31" },
	{ "0x", NULL },
	{ "0xg", NULL },
	{ "0b101", "5" },
	{ "-0B11", "-3" },
	{ "0b2", NULL },
	{ "1_000", "1000" },
	{ "1__0_", "10" },
	{ "0x_1F", "31" },
	{ "0_1", "1" },
	{ "_1", NULL },
	{ "-_1", "-1" },
	{ ".5", "0.5" },
	{ "-.5", "-0.5" },
	{ "+.5", "0.5" },
	{ ".5_0", "0.50" },
	{ "._5", NULL },
	{ ".5_", NULL },
	{ ".", NULL },
	{ "..", NULL },
	{ ".e3", NULL },
	{ ".5e3", "0.5e3" },
	{ "1.", "1" },
	{ "1.e3", "1e3" },
	{ "1e3", "1e3" },
	{ "1E+3", "1e+3" },
	{ "1e", NULL },
	{ "1e+", NULL },
	{ "1.5.2", NULL },
	{ "007.50", "7.50" },
	{ "1_000.5", "1000.5" },
	{ "1e308", "1e308" },
	{ "1e309", NULL },
	{ "-1e400", NULL },
	{ "1.7976931348623157e308", "1.7976931348623157e308" },
	{ "1.7976931348623159e308", NULL },
	{ "17976931348623158e292", "17976931348623158e292" },
	{ "0e999", "0e999" },
	{ "1e-999", "1e-999" },
	{ "1e99999999999999999999", NULL },
	{ "0.00e99999999999999999999", "0.00e99999999999999999999" },
	{ "9223372036854775807", "9223372036854775807" },
	{ "9223372036854775808", "9223372036854775808" },
	{ "18446744073709551616", "18446744073709551616" },
	{ "-9223372036854775809", "-9223372036854775809" },
	{ "123456789012345678901234567890", "123456789012345678901234567890" },
	{ "0xffffffffffffffff", "18446744073709551615" },
	{ "0x10000000000000000", NULL },
	{ "-0x8000000000000000", "-9223372036854775808" },
	{ "-0x8000000000000001", NULL },
	{ "+0xffffffffffffffff", NULL },
	{ "01777777777777777777777", "18446744073709551615" },
	{ "07777777777777777777777", "7777777777777777777777" },
	{ "2001-01-01", NULL },
	{ "2001-12-14T21:59:43.1Z", NULL },
	{ "12:30", NULL },
	{ "1:30:00", NULL },
	{ "+", NULL },
	{ "-", NULL },
	{ "--", NULL },
	{ "1-", NULL },
	{ "100Gi", NULL },
	{ "1,000", NULL },
	{ "50%", NULL },
	{ "=", NULL },
	{ "<<", NULL },
	{ "nan", NULL },
	{ "inf", NULL },
	{ ".Nan", NULL },
	{ "a b", NULL },
	{ "a#b", NULL },
	{ "\xc3\xa9", NULL },
	{ "\xd9\xa1", NULL },
	{ "'12'", "\"12\"" },
	{ "\"12\"", "\"12\"" },
	{ "''", "\"\"" },
	{ "'it''s'", "\"it's\"" },
	{ "\"\\x41\\u00e9\\n\\0\"", "\"A\xc3\xa9\\n\\u0000\"" },
	{ "! \"12\"", "\"12\"" },
	{ "! 12", "\"12\"" },
	{ "! &a off", "\"off\"" },
	{ "&a ! ~", "\"~\"" },
	{ "! |", "\"\"" },
	{ "!!str 12", "\"12\"" },
	{ "!!str ~", "\"~\"" },
	{ "!!str", "\"\"" },
	{ "!!int \"0x1F\"", "31" },
	{ "!!float 1", "1" },
	{ "!!float 9223372036854775807", "9223372036854775807" },
	{ "!!float -9223372036854775808", "-9223372036854775808" },
	{ "[x, 'a?b']", "[\"x\",\"a?b\"]" },
	{ "a?b", NULL },
	{ "\"\\\\/\"", "\"\\\\/\"" },
	{ "a\xef\xbb\xbf", "\"a\\ufeff\"" },
	{ "!!bool yes", "true" },
	{ "!!null ''", "null" },
	{ "!<tag:yaml.org,2002:int> 3", "3" },
	{ "|\n   x\n    y\n", "\"x\\n y\\n\"" },
	{ "|-\n   12\n", "\"12\"" },
	{ ">\n   x\n   y\n\n   z\n", "\"x y\\nz\\n\"" },
};

static void test_scalars(void)
{
	for (size_t i = 0; i < COUNT(scalars); i++) {
		struct ocreg_buf out = { 0 }, want = { 0 }, text = { 0 };
		struct ocreg_error *e = NULL;

		row("%s", scalars[i].scalar);
		ocreg_buf_addf(&text, "- %s", scalars[i].scalar);
		if (scalars[i].want)
			ocreg_buf_addf(&want, "[%s]", scalars[i].want);
		else
			ocreg_buf_addf(&want, "[\"%s\"]", scalars[i].scalar);
		/* A dash after a dash begins a list. */
		if (strcmp(scalars[i].scalar, "-") != 0) {
			CHECK_INT(read_text(text.data, text.len, NULL, &out, &e), 0);
			CHECK_STR(out.data, want.data);
		}
		ocreg_error_unref(e);
		ocreg_buf_done(&out);
		ocreg_buf_done(&want);
		ocreg_buf_done(&text);
	}
}

static const struct {
	const char *name, *text, *want;
} documents[] = {
	{ "map", "a: 1\nb: x\n", "{\"a\":1,\"b\":\"x\"}" },
	{ "list", "- 1\n- [2, 3]\n- {a: b}\n", "[1,[2,3],{\"a\":\"b\"}]" },
	{ "lists under keys", "a:\n- 1\nb:\n  - 2\n", "{\"a\":[1],\"b\":[2]}" },
	{ "JSON", "{\"a\": [1, \"x\", null, true]}", "{\"a\":[1,\"x\",null,true]}" },
	{ "JSON without blanks", "{\"a\":1,\"b\":{}}", "{\"a\":1,\"b\":{}}" },
	{ "scalar", "x", "\"x\"" },
	{ "marks", "---\na: 1\n...\n", "{\"a\":1}" },
	{ "mark and value", "--- a", "\"a\"" },
	{ "directive", "%YAML 1.1\n---\na: 1\n", "{\"a\":1}" },
	{ "comments", "# c\na: 1 # d\n# e\n", "{\"a\":1}" },
	{ "UTF-8 mark",
	  "\xef\xbb\xbf"
	  "a: 1",
	  "{\"a\":1}" },
	{ "CRLF", "a: 1\r\nb: 2\r\n", "{\"a\":1,\"b\":2}" },
	{ "empty document after", "a: 1\n---\n# none\n", "{\"a\":1}" },
	{ "empty document before", "---\n---\na: 1\n", "{\"a\":1}" },
	{ "duplicates are passed on", "a: 1\na: 2\n", "{\"a\":1,\"a\":2}" },
	{ "integer keys", "1: a\n0x1F: b\n012: c\n-1: d\n", "{\"1\":\"a\",\"31\":\"b\",\"10\":\"c\",\"-1\":\"d\"}" },
	{ "boolean keys", "yes: a\nOff: b\n", "{\"true\":\"a\",\"false\":\"b\"}" },
	{ "float keys", "1.50: a\n1e3: b\n1e6: c\n0.00001: d\n123456.5: e\n-.5: f\n",
	  "{\"1.5\":\"a\",\"1000\":\"b\",\"1e+06\":\"c\",\"1e-05\":\"d\",\"123456.5\":\"e\",\"-0.5\":\"f\"}" },
	{ "float keys of 32 bits", "0.1: a\n16777217.0: b\n1e39: c\n-1e39: d\n-.Inf: e\n.NAN: f\n",
	  "{\"0.1\":\"a\",\"1.6777216e+07\":\"b\",\".inf\":\"c\",\"-.inf\":\"d\",\"-.inf\":\"e\",\".nan\":\"f\"}" },
	{ "date keys", "2001-01-01: a\n", "{\"2001-01-01\":\"a\"}" },
	{ "quoted keys", "'1': a\n\"yes\": b\n", "{\"1\":\"a\",\"yes\":\"b\"}" },
	{ "explicit key", "? a\n: b\n", "{\"a\":\"b\"}" },
	{ "alias", "a: &x [1]\nb: *x\n", "{\"a\":[1],\"b\":[1]}" },
	{ "alias as key", "a: &x k\n*x : 1\n", "{\"a\":\"k\",\"k\":1}" },
	{ "anchor twice", "[&x 1, *x, &x 2, *x]", "[1,1,2,2]" },
	{ "anchor on a key", "&x a: 1\nb: *x\n", "{\"a\":1,\"b\":\"a\"}" },
	{ "alias within an alias", "[&a 1, &b [*a, *a], *b]", "[1,[1,1],[1,1]]" },
	{ "core tags", "!!map {a: !!seq [!!str 1]}", "{\"a\":[\"1\"]}" },
	{ "merge", "a: &a {x: 1, w: 2}\nb: {<<: *a, w: 3}\n", "{\"a\":{\"x\":1,\"w\":2},\"b\":{\"x\":1,\"w\":3}}" },
	{ "merge after", "a: &a {x: 1, w: 2}\nb: {w: 3, <<: *a}\n", "{\"a\":{\"x\":1,\"w\":2},\"b\":{\"x\":1,\"w\":2}}" },
	{ "merge of two", "a: &a {x: 1}\nb: &b {x: 2, z: 3}\nc: {<<: [*a, *b], w: 1}\n",
	  "{\"a\":{\"x\":1},\"b\":{\"x\":2,\"z\":3},\"c\":{\"z\":3,\"x\":1,\"w\":1}}" },
	{ "merge of what has merged", "a: &a {x: 1}\nb: &b {<<: *a, w: 2}\nc: {<<: *b, z: 3}\n",
	  "{\"a\":{\"x\":1},\"b\":{\"x\":1,\"w\":2},\"c\":{\"x\":1,\"w\":2,\"z\":3}}" },
	{ "merge of a map written there", "a: {<<: {x: {w: 1}}}\n", "{\"a\":{\"x\":{\"w\":1}}}" },
	{ "merge of nothing", "a: {<<: [], b: 1}\n", "{\"a\":{\"b\":1}}" },
	{ "merge keeps duplicates", "a: {<<: {x: 1}, b: 1, b: 2}\n", "{\"a\":{\"x\":1,\"b\":1,\"b\":2}}" },
	{ "merge by resolved name", "a: {<<: {0x1: a}, 1: b}\n", "{\"a\":{\"1\":\"b\"}}" },
	{ "quoted is no merge", "a: {'<<': 1}\n", "{\"a\":{\"<<\":1}}" },
	{ "merge of many members",
	  "a: &a {a01: 1, a02: 2, a03: 3, a04: 4, a05: 5, a06: 6, a07: 7, a08: 8, a09: 9, a10: 10, a11: 11, a12: 12, a13: 13,\n"
	  "  a14: 14, a15: 15, a16: 16, a17: 17, a18: 18, a19: 19, a20: 20, a21: 21, a22: 22, a23: 23, a24: 24, a25: 25, a26: "
	  "26}\n"
	  "b: {<<: *a, a26: x}\n",
	  "{\"a\":{\"a01\":1,\"a02\":2,\"a03\":3,\"a04\":4,\"a05\":5,\"a06\":6,\"a07\":7,\"a08\":8,\"a09\":9,\"a10\":10,"
	  "\"a11\":11,\"a12\":12,\"a13\":13,\"a14\":14,\"a15\":15,\"a16\":16,\"a17\":17,\"a18\":18,\"a19\":19,\"a20\":20,"
	  "\"a21\":21,\"a22\":22,\"a23\":23,\"a24\":24,\"a25\":25,\"a26\":26},\"b\":{\"a01\":1,\"a02\":2,\"a03\":3,\"a04\":4,"
	  "\"a05\":5,\"a06\":6,\"a07\":7,\"a08\":8,\"a09\":9,\"a10\":10,\"a11\":11,\"a12\":12,\"a13\":13,\"a14\":14,\"a15\":15,"
	  "\"a16\":16,\"a17\":17,\"a18\":18,\"a19\":19,\"a20\":20,\"a21\":21,\"a22\":22,\"a23\":23,\"a24\":24,\"a25\":25,"
	  "\"a26\":\"x\"}}" },
	{ "a merge with its tag", "{!!merge <<: {a: 1}}", "{\"a\":1}" },
	{ "a backslash at the end", "a: \\", "{\"a\":\"\\\\\"}" },
	{ "a tag alone", "!!str", "\"\"" },
	{ "an anchor alone", "&a", "null" },
	{ "keys that are no numbers", ".NaN: 1\n.nan: 2\n.NAN: 3\n+.inf: 4\n", "{\".nan\":1,\".nan\":2,\".nan\":3,\".inf\":4}" },
	{ "numbers with underscores as keys", "1_000: a\n1_0.5: b\n", "{\"1000\":\"a\",\"10.5\":\"b\"}" },
	{ "tags that are true", "[!!int 1_000, !!float 1, !!bool yes, !!null ~]", "[1000,1,true,null]" },
	{ "a mark within a line",
	  "a: b\xef\xbb\xbf"
	  "c\n",
	  "{\"a\":\"b\\ufeffc\"}" },
	{ "no merge in a list", "[<<, {a: <<}]", "[\"<<\",{\"a\":\"<<\"}]" },
	{ "long key", "? kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\n: v\n",
	  "{\"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\":\"v\"}" },
};

static void test_documents(void)
{
	for (size_t i = 0; i < COUNT(documents); i++) {
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;

		row("%s", documents[i].name);
		CHECK_INT(read_text(documents[i].text, strlen(documents[i].text), NULL, &out, &e), 0);
		CHECK_STR(out.data, documents[i].want);
		CHECK_STR(ocreg_error_message(e), "");
		ocreg_buf_done(&out);
		ocreg_error_unref(e);
	}
}

static const struct {
	const char *name, *text;
	size_t n;
	int code;
	unsigned line, column;
	const char *message;
} refused[] = {
	{ "empty", T(""), OCREG_E_SYNTAX, 1, 1, "no document" },
	{ "comments", T("# a\n# b\n"), OCREG_E_SYNTAX, 3, 1, "no document" },
	{ "mark alone", T("---\n...\n"), OCREG_E_SYNTAX, 3, 1, "no document" },
	{ "second document", T("a: 1\n---\nb: 2\n"), OCREG_E_SYNTAX, 3, 1, "second document" },
	{ "second document, null", T("a: 1\n---\n~\n"), OCREG_E_SYNTAX, 3, 1, "second document" },
	{ "tab", T("a:\n\tb: 1\n"), OCREG_E_SYNTAX, 2, 1, "not YAML" },
	{ "two colons", T("a: b: c\n"), OCREG_E_SYNTAX, 1, 5, "not YAML" },
	{ "open quote", T("a: 'b\n"), OCREG_E_SYNTAX, 2, 1, "not YAML" },
	{ "open list", T("a: [1,\nb"), OCREG_E_SYNTAX, 2, 2, "not YAML" },
	{ "open list, where from", T("a: [1,\nb"), OCREG_E_SYNTAX, 2, 2,
	  "expected `,` or `]` for the `[` at line 1, column 4, but the text ends" },
	{ "missing brace", T("{spec: {storage: {emptyDir: {}}}"), OCREG_E_SYNTAX, 1, 33,
	  "`}` for the `{` at line 1, column 1, but the text ends" },
	{ "missing brace within", T("a: [{b: c, {d: e}]"), OCREG_E_SYNTAX, 1, 18,
	  "expected `,` or `}` for the `{` at line 1, column 5" },
	{ "crossed", T("a: {b: [c}"), OCREG_E_SYNTAX, 1, 10, "expected `,` or `]` for the `[` at line 1, column 8" },
	{ "a brace too many", T("a: {b: c}}"), OCREG_E_SYNTAX, 1, 10, "not YAML" },
	{ "wrong indentation", T("a: 1\n b: 2\n"), OCREG_E_SYNTAX, 2, 3, "not YAML" },
	{ "list and map", T("- a\nb: c\n"), OCREG_E_SYNTAX, 2, 1, "not YAML" },
	{ "bad escape", T("a: \"\\q\"\n"), OCREG_E_SYNTAX, 1, 5, "not YAML" },
	{ "surrogate escape", T("a: \"\\ud800\"\n"), OCREG_E_SYNTAX, 1, 7, "not YAML" },
	{ "at sign", T("a: @b\n"), OCREG_E_SYNTAX, 1, 4, "not YAML" },
	{ "control character", T("a: b\x01\n"), OCREG_E_SYNTAX, 1, 5, "control character" },
	{ "NUL", T("a: b\0\n"), OCREG_E_SYNTAX, 1, 5, "control character" },
	{ "binary", T("a: !!binary aGk=\n"), OCREG_E_SYNTAX, 1, 4, "a tag names a type" },
	{ "own tag", T("a: !foo b\n"), OCREG_E_SYNTAX, 1, 4, "a tag names a type" },
	{ "code tag", T("!!python/object:os.system {}\n"), OCREG_E_SYNTAX, 1, 1, "a tag names a type" },
	{ "set", T("!!set {a}\n"), OCREG_E_SYNTAX, 1, 1, "a tag names a type" },
	{ "wrong tag, int", T("a: !!int x\n"), OCREG_E_SYNTAX, 1, 4, "not of the type" },
	{ "wrong tag, int of float", T("a: !!int 1.5\n"), OCREG_E_SYNTAX, 1, 4, "not of the type" },
	{ "wrong tag, bool", T("a: !!bool 1\n"), OCREG_E_SYNTAX, 1, 4, "not of the type" },
	{ "wrong tag, null", T("a: !!null x\n"), OCREG_E_SYNTAX, 1, 4, "not of the type" },
	{ "wrong tag, float", T("a: !!float 9223372036854775808\n"), OCREG_E_SYNTAX, 1, 4, "not of the type" },
	{ "wrong tag of what is merged away", T("x: &x {a: 1}\ny: {a: !!null 1, <<: *x}\n"), OCREG_E_SYNTAX, 2, 8,
	  "not of the type" },
	{ "question mark in brackets", T("a: [b?c]\n"), OCREG_E_SYNTAX, 1, 5, "question mark" },
	{ "question mark in braces", T("{a?: b}\n"), OCREG_E_SYNTAX, 1, 2, "question mark" },
	{ "slash", T("\xc3\xa9: \"\\\\\\/\"\n"), OCREG_E_SYNTAX, 1, 4, "no escape" },
	{ "version", T("%YAML 1.2\n---\na: b\n"), OCREG_E_SYNTAX, 1, 1, "1.1" },
	{ "mark within",
	  T("a: b\n\xef\xbb\xbf"
	    "c: d\n"),
	  OCREG_E_SYNTAX, 2, 1, "byte order mark" },
	{ "wrong tag, map", T("a: !!map [1]\n"), OCREG_E_SYNTAX, 1, 4, "not of the type" },
	{ "wrong tag, seq", T("a: !!seq x\n"), OCREG_E_SYNTAX, 1, 4, "not of the type" },
	{ "infinity", T("a: 1\nb: .inf\n"), OCREG_E_SYNTAX, 2, 4, "infinity" },
	{ "NaN", T("- .NaN\n"), OCREG_E_SYNTAX, 1, 3, "infinity" },
	{ "list as key", T("? [a]\n: b\n"), OCREG_E_SYNTAX, 1, 3, "a list or a map" },
	{ "map as key", T("{{a: b}: c}"), OCREG_E_SYNTAX, 1, 2, "a list or a map" },
	{ "alias of a list as key", T("a: &x [1]\n*x : b\n"), OCREG_E_SYNTAX, 1, 4, "a list or a map" },
	{ "null as key", T("~: b\n"), OCREG_E_SYNTAX, 1, 1, "no name" },
	{ "no key", T("?\n: b\n"), OCREG_E_SYNTAX, 1, 2, "no name" },
	{ "unknown anchor", T("a: *b\n"), OCREG_E_SYNTAX, 1, 4, "an anchor that is not there" },
	{ "anchor below", T("a: *b\nc: &b 1\n"), OCREG_E_SYNTAX, 1, 4, "an anchor that is not there" },
	{ "alias of itself", T("a: &a [1, *a]\n"), OCREG_E_SYNTAX, 1, 11, "inside of what it stands for" },
	{ "alias of what is around", T("a: &a\n  b:\n    c: *a\n"), OCREG_E_SYNTAX, 3, 8, "inside of what it stands for" },
	{ "merge of a number", T("a: {<<: 1}\n"), OCREG_E_SYNTAX, 1, 9, "neither a map nor a list of maps" },
	{ "merge of numbers", T("a: {<<: [1]}\n"), OCREG_E_SYNTAX, 1, 10, "neither a map nor a list of maps" },
	{ "merge of null", T("a: {<<: }\n"), OCREG_E_SYNTAX, 1, 9, "neither a map nor a list of maps" },
	{ "merge of a list's alias", T("a: &a [{}]\nb: {<<: *a}\n"), OCREG_E_SYNTAX, 2, 9, "neither a map nor a list of maps" },
	{ "infinity with a tag", T("[!!float .inf]"), OCREG_E_SYNTAX, 1, 2, "infinity" },
	{ "text as a float", T("[!!float x]"), OCREG_E_SYNTAX, 1, 2, "type that its tag names" },
	{ "a merge of one letter", T("[!!merge x]"), OCREG_E_SYNTAX, 1, 2, "type that its tag names" },
	{ "a merge of two letters", T("[!!merge xx]"), OCREG_E_SYNTAX, 1, 2, "type that its tag names" },
	{ "a merge that is a number", T("[!!merge 12]"), OCREG_E_SYNTAX, 1, 2, "type that its tag names" },
	{ "a scalar as a map", T("[!!map x]"), OCREG_E_SYNTAX, 1, 2, "type that its tag names" },
	{ "YAML 1.2", T("%YAML 1.2\n---\na: 1\n"), OCREG_E_SYNTAX, 1, 1, "no other version" },
	{ "YAML 2.1", T("%YAML 2.1\n---\na: 1\n"), OCREG_E_SYNTAX, 1, 1, "incompatible" },
	{ "a mark on a line of its own",
	  T("a: 1\n\xef\xbb\xbf"
	    "b: 1\n"),
	  OCREG_E_SYNTAX, 2, 1, "byte order mark" },
	{ "a mark behind a return",
	  T("a: 1\r\xef\xbb\xbf"
	    "b: 1\n"),
	  OCREG_E_SYNTAX, 1, 6, "byte order mark" },
	{ "two marks",
	  T("\xef\xbb\xbf\xef\xbb\xbf"
	    "b: 1\n"),
	  OCREG_E_SYNTAX, 1, 1, "byte order mark" },
	{ "not UTF-8", T("a: 1\nb: \xff\n"), OCREG_E_ENCODING, 2, 4, "not part of UTF-8" },
	{ "Latin-1", T("\xc3\xa9: \xe9\n"), OCREG_E_ENCODING, 1, 4, "not part of UTF-8" },
	{ "UTF-16, little, marked",
	  T("\xff\xfe"
	    "a\0:\0"),
	  OCREG_E_ENCODING, 1, 1, "UTF-16" },
	{ "UTF-16, big, marked", T("\xfe\xff\0a\0:"), OCREG_E_ENCODING, 1, 1, "UTF-16" },
	{ "UTF-16, little", T("a\0:\0 \0b\0"), OCREG_E_ENCODING, 1, 1, "UTF-16" },
	{ "UTF-16, big", T("\0a\0:\0 \0b"), OCREG_E_ENCODING, 1, 1, "UTF-16" },
};

static void test_refused(void)
{
	for (size_t i = 0; i < COUNT(refused); i++) {
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;

		row("%s", refused[i].name);
		CHECK_INT(read_text(refused[i].text, refused[i].n, NULL, &out, &e), refused[i].code);
		CHECK_INT(ocreg_error_code(e), refused[i].code);
		CHECK_INT(ocreg_error_line(e), refused[i].line);
		CHECK_INT(ocreg_error_column(e), refused[i].column);
		CHECK_HAS(ocreg_error_message(e), refused[i].message);
		CHECK_INT(read_text(refused[i].text, refused[i].n, NULL, &out, NULL), refused[i].code);
		ocreg_buf_done(&out);
		ocreg_error_unref(e);
	}
}

static void test_places(void)
{
	static const char text[] = "# c\na: [1, x]\n\xc3\xa9: &n\n  - 'y'\n  - {k: ~}\nz: *n\n";
	static const char want[] = "2:1 {; 2:1 key a; 2:4 [; 2:5 number 1; 2:8 string x; 2:4 ]; 3:1 key \xc3\xa9; 3:4 [; "
				   "4:5 string y; 5:5 {; 5:6 key k; 5:9 null; 5:5 }; 3:4 ]; 6:1 key z; 3:4 [; "
				   "4:5 string y; 5:5 {; 5:6 key k; 5:9 null; 5:5 }; 3:4 ]; 2:1 };";
	struct events e = { .sink.ops = &note_ops };

	CHECK_INT(ocreg_yaml_read(T(text), NULL, &e.sink, NULL), 0);
	CHECK_STR(e.text.data, want);
	ocreg_buf_done(&e.text);
}

static void test_stop(void)
{
	for (int i = 1; i <= 9; i++) {
		struct events e = { .sink.ops = &note_ops, .stop_at = i };
		struct ocreg_error *error = NULL;

		row("event %d", i);
		CHECK_INT(ocreg_yaml_read(T("a: [1, b, yes, ~]"), NULL, &e.sink, &error), -1000);
		CHECK_INT(e.n, i);
		CHECK(!error);
		ocreg_buf_done(&e.text);
	}
}

static void test_limits(void)
{
	static const struct {
		const char *name, *text;
		struct ocreg_limits limits;
		int code;
	} rows[] = {
		{ "bytes, just", "[1,2]", { 5, 9, 9, 9 }, 0 },
		{ "bytes", "[1,2]", { 4, 9, 9, 9 }, OCREG_E_LIMIT },
		{ "depth, just", "[[{a: 1}]]", { 99, 3, 9, 9 }, 0 },
		{ "depth", "[[{a: 1}]]", { 99, 2, 9, 9 }, OCREG_E_LIMIT },
		{ "depth through an alias, just", "[&a [[1]], [*a]]", { 99, 4, 99, 9 }, 0 },
		{ "depth through an alias", "[&a [[1]], [*a]]", { 99, 3, 99, 9 }, OCREG_E_LIMIT },
		{ "values, just", "[1, a, {k: ~}]", { 99, 9, 5, 9 }, 0 },
		{ "values", "[1, a, {k: ~}]", { 99, 9, 4, 9 }, OCREG_E_LIMIT },
		{ "values through aliases, just", "[&a [1, 2], *a, *a]", { 99, 9, 10, 9 }, 0 },
		{ "values through aliases", "[&a [1, 2], *a, *a]", { 99, 9, 9, 9 }, OCREG_E_LIMIT },
		{ "key, just", "abc: 1", { 99, 9, 9, 3 }, 0 },
		{ "key", "abcd: 1", { 99, 9, 9, 3 }, OCREG_E_LIMIT },
		{ "as many bytes as may be", "[1,2]", { SIZE_MAX, 9, 9, 9 }, 0 },
		{ "values of a merge", "a: &a {b: 1, c: 2, d: 3}\ne: {<<: *a}", { 99, 9, 8, 9 }, OCREG_E_LIMIT },
		{ "names of a merge", "a: {<<: {0x1: 1, abcdefg: 1}}", { 99, 9, 99, 6 }, OCREG_E_LIMIT },
		{ "bytes through aliases", "[&a xxxxxxxxxx,*a,*a,*a]", { 24, 9, 9, 9 }, OCREG_E_LIMIT },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;

		row("%s", rows[i].name);
		CHECK_INT(read_text(rows[i].text, strlen(rows[i].text), &rows[i].limits, &out, &e), rows[i].code);
		CHECK_INT(ocreg_error_code(e), rows[i].code);
		ocreg_buf_done(&out);
		ocreg_error_unref(e);
	}
}

/* A text of n copies of a piece between a beginning and an end. */
static void repeated(struct ocreg_buf *b, const char *begin, const char *piece, size_t n, const char *end)
{
	ocreg_buf_adds(b, begin);
	for (size_t i = 0; i < n; i++)
		ocreg_buf_adds(b, piece);
	ocreg_buf_adds(b, end);
}

/* Each a few milliseconds; the test's deadline is what notices if one is not. */
static void test_bombs(void)
{
	static const struct {
		const char *name, *begin, *piece;
		size_t n;
		const char *end;
	} rows[] = {
		{ "lists", "", "[", 1 << 20, "" },
		{ "maps", "", "{a: ", 1 << 20, "" },
		{ "block lists", "", "- ", 1 << 20, "" },
		{ "keys", "", "? ", 1 << 20, "" },
		{ "large text",
		  "[&a '"
		  "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
		  "xxxxxxxxxxxxxxxxxxxxxxxx", 40000, "'" },
		{ "many values", "[", "1,", 200000, "]" },
	};
	static const char laughs[] =
		"a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
		"d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n";
	static const char merges[] =
		"a: &a {x: 1}\nb: &b {<<: [*a,*a,*a,*a,*a,*a,*a,*a,*a]}\nc: &c {<<: [*b,*b,*b,*b,*b,*b,*b,*b,*b]}\n"
		"d: &d {<<: [*c,*c,*c,*c,*c,*c,*c,*c,*c]}\ne: &e {<<: [*d,*d,*d,*d,*d,*d,*d,*d,*d]}\n"
		"f: {<<: [*e,*e,*e,*e,*e,*e,*e,*e,*e]}\n";
	struct ocreg_buf text = { 0 }, out = { 0 };

	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].name);
		repeated(&text, rows[i].begin, rows[i].piece, rows[i].n, rows[i].end);
		if (strcmp(rows[i].name, "large text") == 0)
			repeated(&text, "", ",*a", 100, "]");
		CHECK_INT(read_text(text.data, text.len, NULL, &out, NULL), OCREG_E_LIMIT);
		ocreg_buf_cut(&text, 0);
		ocreg_buf_done(&out);
	}
	row("aliases of aliases");
	CHECK_INT(read_text(T(laughs), NULL, &out, NULL), OCREG_E_LIMIT);
	ocreg_buf_done(&out);
	row("merges of merges");
	CHECK_INT(read_text(T(merges), NULL, &out, NULL), OCREG_E_LIMIT);
	ocreg_buf_done(&out);
	ocreg_buf_done(&text);
}

static const struct {
	const char *name, *text;
	const char *want; /* each slice: its line, and its text in brackets */
} splits[] = {
	{ "nothing", "", "" },
	{ "comments", "# a\n\n# b\n", "" },
	{ "one", "a: 1\n", "0[a: 1\n]" },
	{ "one with its mark", "# c\n---\na: 1\n", "0[# c\n---\na: 1\n]" },
	{ "two", "a: 1\n---\nb: 2\n", "0[a: 1\n]1[---\nb: 2\n]" },
	{ "empty ones", "---\n---\na: 1\n---\n# no\n---\nb: 2\n---\n", "1[---\na: 1\n]5[---\nb: 2\n]" },
	{ "on the line of the mark", "--- a\n--- {b: 1}\n---\t|\n c\n", "0[--- a\n]1[--- {b: 1}\n]2[---\t|\n c\n]" },
	{ "end marks", "a: 1\n...\n# x\n---\nb: 2\n...\n", "0[a: 1\n...\n]2[# x\n---\nb: 2\n...\n]" },
	{ "directives", "%YAML 1.1\n---\na: 1\n...\n%YAML 1.1\n---\nb: 2\n",
	  "0[%YAML 1.1\n---\na: 1\n...\n]4[%YAML 1.1\n---\nb: 2\n]" },
	{ "not marks", "a: ---\n---x: 1\n---b:\n  ---\n", "0[a: ---\n---x: 1\n---b:\n  ---\n]" },
	{ "CRLF", "a: 1\r\n---\r\nb: 2\r\n", "0[a: 1\r\n]1[---\r\nb: 2\r\n]" },
	{ "no newline", "a: 1\n---\nb: 2", "0[a: 1\n]1[---\nb: 2]" },
	{ "in block text", "a: |\n  ---\n---\nb: 2\n", "0[a: |\n  ---\n]2[---\nb: 2\n]" },
	{ "mark of UTF-8", "\xef\xbb\xbf---\na: 1\n", "0[\xef\xbb\xbf---\na: 1\n]" },
	{ "a comment that a line separator ends", "# c\xe2\x80\xa8x: 1\n", "0[# c\xe2\x80\xa8x: 1\n]" },
	{ "other breaks, and nothing", "#\xc2\x85 \xe2\x80\xa9# c\xe2\x80\xaa\n", "" },
	{ "a word that begins as a break does", "\xc2\xa0\n", "0[\xc2\xa0\n]" },
	{ "a comment and its last letter", "# \xc3\xa9", "" },
	{ "null is a document", "---\n~\n---\n1\n", "0[---\n~\n]2[---\n1\n]" },
};

static void test_split(void)
{
	for (size_t i = 0; i < COUNT(splits); i++) {
		struct ocreg_slice *slices = NULL;
		struct ocreg_buf got = { 0 };
		size_t n = 99;

		row("%s", splits[i].name);
		CHECK_INT(ocreg_yaml_split(splits[i].text, strlen(splits[i].text), NULL, 10, &slices, &n, NULL), 0);
		ocreg_buf_adds(&got, "");
		for (size_t k = 0; k < n; k++)
			ocreg_buf_addf(&got, "%u[%.*s]", slices[k].line, (int) slices[k].len, splits[i].text + slices[k].begin);
		CHECK_STR(got.data, splits[i].want);
		/* Every slice is one document to the reader. */
		for (size_t k = 0; k < n; k++) {
			struct ocreg_buf out = { 0 };

			CHECK_INT(read_text(splits[i].text + slices[k].begin, slices[k].len, NULL, &out, NULL), 0);
			ocreg_buf_done(&out);
		}
		ocreg_buf_done(&got);
		free(slices);
	}
}

static void test_split_early_end(void)
{
	struct ocreg_slice *slices = NULL;
	struct ocreg_error *e = NULL;
	size_t n;

	CHECK_INT(ocreg_yaml_split(T("# c\n...\na: b\n"), NULL, 10, &slices, &n, &e), OCREG_E_SYNTAX);
	CHECK_INT(ocreg_error_line(e), 2);
	ocreg_error_unref(e);
}

static void test_split_limits(void)
{
	struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_slice *slices = NULL;
	struct ocreg_error *e = NULL;
	size_t n;

	CHECK_INT(ocreg_yaml_split(T("--- a\n--- b\n"), &limits, 2, &slices, &n, &e), 0);
	CHECK_INT(n, 2);
	free(slices);
	CHECK_INT(ocreg_yaml_split(T("--- a\n--- b\n"), &limits, 1, &slices, &n, &e), OCREG_E_LIMIT);
	CHECK_HAS(ocreg_error_message(e), "more than 1 documents");
	ocreg_error_unref(e);
	limits.bytes = 4;
	CHECK_INT(ocreg_yaml_split(T("a: 12"), &limits, 1, &slices, &n, NULL), OCREG_E_LIMIT);
}

static const struct test tests[] = {
	TEST(test_scalars), TEST(test_documents), TEST(test_refused), TEST(test_places),          TEST(test_stop),
	TEST(test_limits),  TEST(test_bombs),     TEST(test_split),   TEST(test_split_early_end), TEST(test_split_limits),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "yaml", tests, COUNT(tests));
}
