/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

#include "harness.h"
#include "events.h"
#include "text/print.h"

#define T(text) text, sizeof(text) - 1

/* Read, and write what came as compact JSON; the text stands in memory of its own, so that no read goes past it unseen. */
static int read_text(const char *text, size_t n, const struct ocreg_limits *limits, struct ocreg_buf *out,
		     struct ocreg_error **reterr)
{
	char *copy = malloc(n + !n);
	struct ocreg_printer p;
	int r;

	memcpy(copy, text, n);
	ocreg_printer_init(&p, out, OCREG_FORMAT_JSON);
	r = ocreg_json_read(copy, n, limits, &p.sink, reterr);
	CHECK(!p.sink.reader);
	free(copy);
	return r;
}

static const struct {
	const char *text;
	size_t n;
	const char *want; /* NULL: as it is */
} accepted[] = {
	{ T("null"), NULL },
	{ T("true"), NULL },
	{ T("false"), NULL },
	{ T("0"), NULL },
	{ T("-0"), NULL },
	{ T("12"), NULL },
	{ T("-1.50e+10"), NULL },
	{ T("1E-2"), NULL },
	{ T("123456789012345678901234567890"), NULL },
	{ T("1e999"), NULL },
	{ T("\"\""), NULL },
	{ T("\"a\""), NULL },
	{ T("[]"), NULL },
	{ T("{}"), NULL },
	{ T("[[],{},[[]]]"), NULL },
	{ T("{\"\":0}"), NULL },
	{ T("{\"a\":1,\"a\":2}"), NULL },
	{ T(" \t\r\n[ 1 , 2 ]\r\n"), "[1,2]" },
	{ T("{ \"a\" : [ true , null ] , \"b\" : { } }"), "{\"a\":[true,null],\"b\":{}}" },
	{ T("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""), "\"\\\"\\\\/\\b\\f\\n\\r\\t\"" },
	{ T("\"\\u0041\\u00e9\\u20AC\\uD83D\\uDE00\""), "\"A\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"" },
	{ T("\"\\u0000\""), NULL },
	{ T("\"a\\u0000b\""), NULL },
	{ T("{\"\\u0061\":1}"), "{\"a\":1}" },
	{ T("\"\xc3\xa9 \xf0\x9f\x98\x80\""), NULL },
	{ T("\"\\\\u0041\""), NULL },
	{ T("\"/* no comment */ // none\""), NULL },
};

static void test_accepted(void)
{
	for (size_t i = 0; i < COUNT(accepted); i++) {
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;
		const char *want = accepted[i].want ? accepted[i].want : accepted[i].text;

		row("%s", accepted[i].text);
		CHECK_INT(read_text(accepted[i].text, accepted[i].n, NULL, &out, &e), 0);
		CHECK(!e);
		CHECK_STR(out.data, want);
		ocreg_buf_done(&out);
		ocreg_error_unref(e);
	}
}

#define SYNTAX OCREG_E_SYNTAX
#define ENCODING OCREG_E_ENCODING

static const struct {
	const char *text;
	size_t n;
	int code;
	unsigned line, column;
	const char *message;
} refused[] = {
	{ T(""), SYNTAX, 1, 1, "there is no value" },
	{ T(" \n "), SYNTAX, 2, 2, "there is no value" },
	{ T("\xef\xbb\xbf{}"), SYNTAX, 1, 1, "byte order mark" },
	{ T("[1"), SYNTAX, 1, 3, "expected `,` or the end of the list, but the text ends" },
	{ T("{\"a\":1"), SYNTAX, 1, 7, "expected `,` or the end of the object, but the text ends" },
	{ T("{"), SYNTAX, 1, 2, "expected a name in double quotes or `}`, but the text ends" },
	{ T("["), SYNTAX, 1, 2, "expected a value or `]`, but the text ends" },
	{ T("{\"a\""), SYNTAX, 1, 5, "expected `:` after the name, but the text ends" },
	{ T("{\"a\":"), SYNTAX, 1, 6, "expected a value, but the text ends" },
	{ T("[1,"), SYNTAX, 1, 4, "expected a value, but the text ends" },
	{ T("{\"a\":1,"), SYNTAX, 1, 8, "expected a name in double quotes, but the text ends" },
	{ T("\"abc"), SYNTAX, 1, 1, "a string is not closed" },
	{ T("\"abc\\"), SYNTAX, 1, 1, "a string is not closed" },
	{ T("\"abc\\u00"), SYNTAX, 1, 1, "a string is not closed" },
	{ T("{} \"a"), SYNTAX, 1, 4, "expected the end of the text, met a string" },
	{ T("1\"a"), SYNTAX, 1, 2, "expected the end of the text, met a string" },
	{ T("\"a\"\""), SYNTAX, 1, 4, "expected the end of the text, met a string" },
	{ T("[] tru"), SYNTAX, 1, 4, "expected the end of the text, met `tru`" },
	{ T("{} {}"), SYNTAX, 1, 4, "expected the end of the text, met `{`" },
	{ T("1 2"), SYNTAX, 1, 3, "expected the end of the text, met `2`" },
	{ T("[]]"), SYNTAX, 1, 3, "expected the end of the text, met `]`" },
	{ T("\"a\"x"), SYNTAX, 1, 4, "expected the end of the text, met `x`" },
	{ T("[1,]"), SYNTAX, 1, 4, "expected a value, met `]`" },
	{ T("{\"a\":1,}"), SYNTAX, 1, 8, "expected a name in double quotes, met `}`" },
	{ T("[,1]"), SYNTAX, 1, 2, "expected a value or `]`, met `,`" },
	{ T("[1 2]"), SYNTAX, 1, 4, "expected `,` or the end of the list, met `2`" },
	{ T("{\"a\" 1}"), SYNTAX, 1, 6, "expected `:` after the name, met `1`" },
	{ T("{\"a\":1 \"b\":2}"), SYNTAX, 1, 8, "expected `,` or the end of the object, met a string" },
	{ T("{1:2}"), SYNTAX, 1, 2, "expected a name in double quotes or `}`, met `1`" },
	{ T("{a:2}"), SYNTAX, 1, 2, "expected a name in double quotes or `}`, met `a`" },
	{ T("{\"a\":1]"), SYNTAX, 1, 7, "met `]`" },
	{ T("[1}"), SYNTAX, 1, 3, "met `}`" },
	{ T("]"), SYNTAX, 1, 1, "expected a value, met `]`" },
	{ T("['a']"), SYNTAX, 1, 2, "JSON strings have double quotes" },
	{ T("[1 /* one */]"), SYNTAX, 1, 4, "JSON has no comments" },
	{ T("// a\n1"), SYNTAX, 1, 1, "JSON has no comments" },
	{ T("# a\n1"), SYNTAX, 1, 1, "JSON has no comments" },
	{ T("tru"), SYNTAX, 1, 1, "`tru` is not a value" },
	{ T("True"), SYNTAX, 1, 1, "`True` is not a value" },
	{ T("nulll"), SYNTAX, 1, 1, "`nulll` is not a value" },
	{ T("[nul,1]"), SYNTAX, 1, 2, "`nul` is not a value" },
	{ T("NaN"), SYNTAX, 1, 1, "`NaN` is not a value" },
	{ T("-Infinity"), SYNTAX, 1, 1, "`-Infi...` is not a number" },
	{ T("012"), SYNTAX, 1, 1, "`012` is not a number" },
	{ T("-"), SYNTAX, 1, 1, "`-` is not a number" },
	{ T("+1"), SYNTAX, 1, 1, "`+1` is not a number" },
	{ T("1."), SYNTAX, 1, 1, "`1.` is not a number" },
	{ T(".5"), SYNTAX, 1, 1, "`.5` is not a number" },
	{ T("1e"), SYNTAX, 1, 1, "`1e` is not a number" },
	{ T("[1.e5]"), SYNTAX, 1, 2, "`1.e5` is not a number" },
	{ T("0x1F"), SYNTAX, 1, 1, "`0x1F` is not a number" },
	{ T("[1_000]"), SYNTAX, 1, 2, "`1_000` is not a number" },
	{ T("\"\\x41\""), SYNTAX, 1, 2, "begins no escape" },
	{ T("\"\\\0\""), SYNTAX, 1, 2, "begins no escape" },
	{ T("[1\t"), SYNTAX, 1, 4, "the text ends" },
	{ T("[1\r\n"), SYNTAX, 2, 1, "the text ends" },
	{ T("[\"\xc3\xa9\", 1"), SYNTAX, 1, 8, "the text ends" },
	{ T("[11111111111111111111111111111111111111111111111111111111111111111111111111111111, "
	    "11111111111111111111111111111111111111111111111111111111111111111111111111111111"),
	  SYNTAX, 1, 164, "the text ends" },
	{ T("{\"\xc3\xa9\": [1"), SYNTAX, 1, 9, "the text ends" },
	{ T("[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, "
	    "1, 1, "
	    "1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1"),
	  SYNTAX, 1, 180, "the text ends" },
	{ T("{\"\x7f\": [1"), SYNTAX, 1, 9, "the text ends" },
	{ T("[1]]\t}\r ]x"), SYNTAX, 1, 4, "too many" },
	{ T("\"\\u00g0\""), SYNTAX, 1, 2, "four hexadecimal digits" },
	{ T("\"a\nb\""), SYNTAX, 1, 3, "control character \\x0a" },
	{ T("\"\t\""), SYNTAX, 1, 2, "control character \\x09" },
	{ T("\"a\0b\""), SYNTAX, 1, 3, "control character \\x00" },
	{ T("[1,\0]"), SYNTAX, 1, 4, "met `\\x00`" },
	{ T("[\f1]"), SYNTAX, 1, 2, "control character \\x0c" },
	{ T("[1]\v"), SYNTAX, 1, 4, "control character \\x0b" },
	{ T("[\xc2\xa0"
	    "1]"),
	  SYNTAX, 1, 2, "a character that is not ASCII" },
	{ T("{\n  \"\xc3\xa9\": 1,\n  \"\xc3\xa9\" 2\n}"), SYNTAX, 3, 7, "met `2`" },
	{ T("[\r\n1\r\n2]"), SYNTAX, 3, 1, "met `2`" },
	{ T("[\"\xff\"]"), ENCODING, 1, 3, "the byte \\xff is not part of UTF-8" },
	{ T("[\n\"\xc3\xa9\xc3\"]"), ENCODING, 2, 3, "the byte \\xc3 is not part of UTF-8" },
	{ T("\"\xed\xa0\x80\""), ENCODING, 1, 2, "the byte \\xed is not part of UTF-8" },
	{ T("\"\\ud800\""), ENCODING, 1, 2, "half of a surrogate pair" },
	{ T("\"\\udc00\\ud800\""), ENCODING, 1, 2, "half of a surrogate pair" },
	{ T("\xff\xfe{\0}\0"), ENCODING, 1, 1, "the byte \\xff" },
};

static void test_refused(void)
{
	for (size_t i = 0; i < COUNT(refused); i++) {
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;

		row("%s", refused[i].text);
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

#define ENDS "but the text ends; "

/* Brackets that do not match: which, where they began, and what mends the text where that is certain. */
static const struct {
	const char *text;
	const char *message, *hint; /* hint: all of it, but NULL where there is no certain one */
} brackets[] = {
	{ "{\"spec\": {\"storage\":{\"emptyDir\":{}}}", ENDS "one closing brace is missing: `}` for the `{` at line 1, column 1",
	  "add `}` at the end: {\"spec\": {\"storage\":{\"emptyDir\":{}}}}" },
	{ "{\"a\":{\"b\":1}\n", ENDS "one closing brace is missing: `}` for the `{` at line 1, column 1",
	  "add `}` at the end: {\"a\":{\"b\":1}}" },
	{ "{\n  \"a\": {\n    \"b\": [1\n",
	  ENDS "3 closing brackets are missing: `]` for the `[` at line 3, column 10, `}` for the `{` at line 2, column 8, "
	       "`}` for the `{` at line 1, column 1",
	  "add `]}}` at the end" },
	{ "[1", ENDS "one closing square bracket is missing: `]` for the `[` at line 1, column 1", "add `]` at the end: [1]" },
	{ "[[", ENDS "2 closing square brackets are missing", "add `]]` at the end: [[]]" },
	{ "{", ENDS "one closing brace is missing", "add `}` at the end: {}" },
	{ "{\"a\":\"b\"", ENDS "one closing brace is missing", "add `}` at the end" },
	{ "[[[[[[", ENDS "6 closing square brackets are missing: `]` for the `[` at line 1, column 6", NULL },
	{ "[[[[[[", "column 3 and 2 more", NULL },
	{ "{\"a\":", ENDS "one closing brace is missing: `}` for the `{` at line 1, column 1", NULL },
	{ "[1,", ENDS "one closing square bracket is missing", NULL },
	{ "{\"a\":1]", "met `]`, where `}` belongs for the `{` at line 1, column 1", "write `}` in place of it" },
	{ "[1}", "met `}`, where `]` belongs for the `[` at line 1, column 1", "write `]` in place of it" },
	{ "{\"a\":[1}", "met `}`, where `]` belongs for the `[` at line 1, column 6",
	  "write `]` before it, if it closes what is around" },
	{ "{\"a\":[{\"b\":1]}", "met `]`, where `}` belongs for the `{` at line 1, column 7",
	  "write `}` before it, if it closes what is around" },
	{ "{}}", "expected the end of the text, met `}`; one closing brace is too many", "remove it" },
	{ "{} } ]\n", "expected the end of the text, met `}`; 2 closing brackets are too many", "remove them" },
	{ "[]]", "one closing square bracket is too many", "remove it" },
	{ "{\"a\":1}},\"b\":2}", "met `}`; one closing brace is too many", "remove it, or one before it that closes too early" },
	{ "{\"a\":1},\"b\":2}", "expected the end of the text, met `,`",
	  "remove the bracket before it, which closes too early, or what follows" },
	{ "[1,]", "expected a value, met `]`", NULL },
	{ "]", "expected a value, met `]`", NULL },
};

static void test_brackets(void)
{
	static const char general[] = "correct the text at the line and column given";

	for (size_t i = 0; i < COUNT(brackets); i++) {
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;

		row("%s", brackets[i].text);
		CHECK_INT(read_text(brackets[i].text, strlen(brackets[i].text), NULL, &out, &e), SYNTAX);
		CHECK_HAS(ocreg_error_message(e), brackets[i].message);
		CHECK_STR(ocreg_error_hint(e), brackets[i].hint ? brackets[i].hint : general);
		ocreg_buf_done(&out);
		ocreg_error_unref(e);
	}
}

/* The text that a hint shows can be read, but for its strings it would show a secret, and a long one would fill the screen. */
static void test_brackets_shown(void)
{
	static const char *const hidden[] = { "[123456", "{\"a\":[\"sha256~ABC\"", "[\"a\x01\"", "[\n1", "[\"\xc3\xa9\",1" };
	char digits[200] = "[";

	memset(digits + 1, '1', sizeof(digits) - 2);
	for (size_t i = 0; i <= COUNT(hidden); i++) {
		const char *text = i < COUNT(hidden) ? hidden[i] : digits;
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;

		row("%s", text);
		CHECK_INT(read_text(text, strlen(text), NULL, &out, &e), SYNTAX);
		CHECK(!strstr(ocreg_error_hint(e), "end: "));
		ocreg_buf_done(&out);
		ocreg_error_unref(e);
	}
}

/* A document that breaks off anywhere is refused, and says where it ends at the furthest. */
static void test_cut(void)
{
	static const char text[] = "{\"a\": [1, \"\\u00e9\xc3\xa9\", true, null, {}], \"b\": {\"c\": -1.5e+3}}";

	for (size_t n = 0; n < sizeof(text) - 1; n++) {
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;

		row("%zu bytes", n);
		CHECK(read_text(text, n, NULL, &out, &e) < 0);
		CHECK_INT(ocreg_error_line(e), 1);
		CHECK(ocreg_error_column(e) <= n + 1);
		ocreg_buf_done(&out);
		ocreg_error_unref(e);
	}
}

/* What was meant as a secret and lost its quotes is not shown. */
static void test_no_secret(void)
{
	static const char *const texts[] = {
		"{\"token\": sha256~ABCDEFGHIJ}",  "{\"token\": \"sha256~ABCDEFGHIJ}",   "{\"token\" \"sha256~ABCDEFGHIJ\"}",
		"{\"a\":1 \"sha256~ABCDEFGHIJ\"}", "{\"token\": 0x123456789ABCDEFGHIJ}", "\"sha256~ABCDEFGHIJ\n\"",
	};

	for (size_t i = 0; i < COUNT(texts); i++) {
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;

		row("%s", texts[i]);
		CHECK_INT(read_text(texts[i], strlen(texts[i]), NULL, &out, &e), OCREG_E_SYNTAX);
		CHECK(!strstr(ocreg_error_message(e), "ABCD"));
		ocreg_buf_done(&out);
		ocreg_error_unref(e);
	}
}

static void test_places(void)
{
	static const char text[] = "{\"a\":[1,\"x\\\"y\",true,null],\n \"b\\\\\":\t{\"\xc3\xa9\": \"\xc3\xa9\", \"c\": -1.5e3} }";
	static const char want[] = "1:1 {; 1:2 key a; 1:6 [; 1:7 number 1; 1:9 string x\"y; 1:16 true; 1:21 null; 1:25 ]; "
				   "2:2 key b\\; 2:9 {; 2:10 key \xc3\xa9; 2:15 string \xc3\xa9; 2:20 key c; 2:25 number -1.5e3; "
				   "2:31 }; 2:33 };";
	struct events e = { .sink.ops = &note_ops };

	row("a document");
	CHECK_INT(ocreg_json_read(T(text), NULL, &e.sink, NULL), 0);
	CHECK_STR(e.text.data, want);
	ocreg_buf_cut(&e.text, 0);
	row("a number that only the end of the text ends");
	CHECK_INT(ocreg_json_read(T(" \n 12"), NULL, &e.sink, NULL), 0);
	CHECK_STR(e.text.data, "2:2 number 12;");
	ocreg_buf_done(&e.text);
}

static int keep_slice(struct ocreg_sink *s, const char *text, size_t n)
{
	struct events *e = (struct events *) s;
	size_t end = s->reader->offset(s->reader);

	ocreg_buf_addf(&e->text, "%.*s|", (int) n, s->reader->text + end - n);
	return memcmp(s->reader->text + end - n, text, n) == 0 ? 0 : -1000;
}

static int ignore(struct ocreg_sink *s)
{
	(void) s;
	return 0;
}

/* A sink may cut slices out of the source. */
static void test_offsets(void)
{
	static const struct ocreg_sink_ops ops = { .number = keep_slice, .begin_list = ignore, .end_list = ignore };
	struct events e = { .sink.ops = &ops };

	CHECK_INT(ocreg_json_read(T("[1, 23,-4e5 ]"), NULL, &e.sink, NULL), 0);
	CHECK_INT(ocreg_json_read(T(" 678"), NULL, &e.sink, NULL), 0);
	CHECK_STR(e.text.data, "1|23|-4e5|678|");
	ocreg_buf_done(&e.text);
}

/* What a sink answers is what the caller gets. */
static void test_stop(void)
{
	for (int i = 1; i <= 9; i++) {
		struct events e = { .sink.ops = &note_ops, .stop_at = i };
		struct ocreg_error *error = NULL;

		row("event %d", i);
		CHECK_INT(ocreg_json_read(T("{\"a\":[1,\"b\",true,null]}"), NULL, &e.sink, &error), -1000);
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
		unsigned column;
	} rows[] = {
		{ "bytes, just", "[1,2]", { 5, 9, 9, 9 }, 0, 0 },
		{ "bytes", "[1,2]", { 4, 9, 9, 9 }, OCREG_E_LIMIT, 0 },
		{ "depth, just", "[[{\"a\":1}]]", { 99, 3, 9, 9 }, 0, 0 },
		{ "depth, lists", "[[[1]]]", { 99, 2, 9, 9 }, OCREG_E_LIMIT, 3 },
		{ "depth, objects", "{\"a\":{\"a\":{}}}", { 99, 2, 9, 9 }, OCREG_E_LIMIT, 11 },
		{ "depth goes back", "[[],[],[[]],{}]", { 99, 3, 9, 9 }, 0, 0 },
		{ "values, just", "[1,\"a\",{\"k\":null}]", { 99, 9, 5, 9 }, 0, 0 },
		{ "values", "[1,\"a\",{\"k\":null}]", { 99, 9, 4, 9 }, OCREG_E_LIMIT, 13 },
		{ "values, a list", "[1,[]]", { 99, 9, 2, 9 }, OCREG_E_LIMIT, 4 },
		{ "values, none at all", "1 ", { 99, 9, 0, 9 }, OCREG_E_LIMIT, 1 },
		{ "key, just", "{\"abc\":1}", { 99, 9, 9, 3 }, 0, 0 },
		{ "key", "{\"a\":1,\"abcd\":1}", { 99, 9, 9, 3 }, OCREG_E_LIMIT, 8 },
		{ "key, escaped", "{\"\\u0061bc\":1}", { 99, 9, 9, 3 }, 0, 0 },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;

		row("%s", rows[i].name);
		CHECK_INT(read_text(rows[i].text, strlen(rows[i].text), &rows[i].limits, &out, &e), rows[i].code);
		CHECK_INT(ocreg_error_column(e), rows[i].column);
		ocreg_buf_done(&out);
		ocreg_error_unref(e);
	}
}

/* A text of n copies of a piece. */
static char *repeated(const char *piece, size_t n, size_t *retlen)
{
	size_t len = strlen(piece);
	char *text = malloc(n * len);

	for (size_t i = 0; i < n; i++)
		memcpy(text + i * len, piece, len);
	*retlen = n * len;
	return text;
}

static void test_bombs(void)
{
	static const struct {
		const char *piece;
		unsigned column;
	} rows[] = { { "[", 101 }, { "{\"a\":", 501 }, { "[{\"\":", 251 }, { "[[],", 398 } };

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;
		size_t n;
		char *text = repeated(rows[i].piece, 1 << 20, &n);

		row("%s", rows[i].piece);
		CHECK_INT(read_text(text, n, NULL, &out, &e), OCREG_E_LIMIT);
		CHECK_INT(ocreg_error_column(e), rows[i].column);
		ocreg_buf_done(&out);
		ocreg_error_unref(e);
		free(text);
	}
}

/* A string that is one escape after the other makes yajl's buffer grow many times. */
static void test_long_string(void)
{
	struct ocreg_buf out = { 0 };
	size_t n;
	char *text = repeated("\\n\\u0041", 100000, &n);

	text[0] = '"';
	text[1] = 'x';
	text[n - 1] = '"';
	memcpy(text + n - 8, "abcdefg", 7);
	CHECK_INT(read_text(text, n, NULL, &out, NULL), 0);
	CHECK(out.len > 300000);
	ocreg_buf_done(&out);
	free(text);
}

static const struct test tests[] = {
	TEST(test_accepted), TEST(test_refused),   TEST(test_brackets), TEST(test_brackets_shown),
	TEST(test_cut),      TEST(test_no_secret), TEST(test_places),   TEST(test_offsets),
	TEST(test_stop),     TEST(test_limits),    TEST(test_bombs),    TEST(test_long_string),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "json", tests, COUNT(tests));
}
