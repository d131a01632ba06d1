/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include <ocreg/codec.h>
#include "text/print.h"

#define T(text) text, sizeof(text) - 1

/* JSON in every layout; the raw printer must agree with the events. */
static const struct {
	const char *json, *indented, *yaml;
} rows[] = {
	{ "null", "null", "null\n" },
	{ "-1.5e3", "-1.5e3", "-1.5e3\n" },
	{ "\"x\"", "\"x\"", "x\n" },
	{ "{}", "{}", "{}\n" },
	{ "[]", "[]", "[]\n" },
	{ "[{}]", "[\n  {}\n]", "- {}\n" },
	{ "{\"a\":{},\"b\":[]}", "{\n  \"a\": {},\n  \"b\": []\n}", "a: {}\nb: []\n" },
	{ "{\"a\":1,\"b\":true,\"c\":null}", "{\n  \"a\": 1,\n  \"b\": true,\n  \"c\": null\n}", "a: 1\nb: true\nc: null\n" },
	{ "{\"a\":{\"b\":{\"c\":1}},\"d\":2}", "{\n  \"a\": {\n    \"b\": {\n      \"c\": 1\n    }\n  },\n  \"d\": 2\n}",
	  "a:\n  b:\n    c: 1\nd: 2\n" },
	{ "{\"a\":[1,2],\"b\":3}", "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": 3\n}", "a:\n- 1\n- 2\nb: 3\n" },
	{ "[1,[2,[3]],4]", "[\n  1,\n  [\n    2,\n    [\n      3\n    ]\n  ],\n  4\n]", "- 1\n- - 2\n  - - 3\n- 4\n" },
	{ "[{\"a\":1,\"b\":[{\"c\":2}]},{\"d\":3}]",
	  "[\n  {\n    \"a\": 1,\n    \"b\": [\n      {\n        \"c\": 2\n      }\n    ]\n  },\n  {\n    \"d\": 3\n  }\n]",
	  "- a: 1\n  b:\n  - c: 2\n- d: 3\n" },
	{ "{\"a\":[{\"b\":[]}]}", "{\n  \"a\": [\n    {\n      \"b\": []\n    }\n  ]\n}", "a:\n- b: []\n" },
};

static void print_events(const char *json, size_t n, enum ocreg_format format, struct ocreg_buf *out)
{
	struct ocreg_printer p;

	ocreg_printer_init(&p, out, format);
	CHECK_INT(ocreg_json_read(json, n, NULL, &p.sink, NULL), 0);
}

static void print_raw(const char *json, size_t n, enum ocreg_format format, struct ocreg_buf *out)
{
	struct ocreg_printer p;

	ocreg_printer_init(&p, out, format);
	ocreg_print_raw(&p, json, n);
}

static void check_layout(const char *json, enum ocreg_format format, const char *want)
{
	struct ocreg_buf out = { 0 };

	print_events(json, strlen(json), format, &out);
	CHECK_STR(out.data, want);
	ocreg_buf_cut(&out, 0);
	print_raw(json, strlen(json), format, &out);
	CHECK_STR(out.data, want);
	ocreg_buf_done(&out);
}

static void test_layouts(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].json);
		check_layout(rows[i].json, OCREG_FORMAT_JSON, rows[i].json);
		check_layout(rows[i].json, OCREG_FORMAT_JSON_INDENTED, rows[i].indented);
		check_layout(rows[i].json, OCREG_FORMAT_YAML, rows[i].yaml);
		/* What is laid out is the same JSON again. */
		check_layout(rows[i].indented, OCREG_FORMAT_JSON, rows[i].json);
	}
}

/* Text as YAML writes it: plain, in single or double quotes, or as lines. */
static const struct {
	const char *text;
	size_t n;
	const char *want; /* as the value of a key without indentation */
} strings[] = {
	{ T("abc"), "abc" },
	{ T("a b"), "a b" },
	{ T("a:b"), "a:b" },
	{ T("a#b"), "a#b" },
	{ T("-a"), "-a" },
	{ T("sha256:aaaa"), "sha256:aaaa" },
	{ T("https://a.b/c?d=e#f"), "https://a.b/c?d=e#f" },
	{ T("127.0.0.1:5000"), "127.0.0.1:5000" },
	{ T("100Gi"), "100Gi" },
	{ T("a [b], {c}"), "a [b], {c}" },
	{ T("\xc3\xa9\xf0\x9f\x98\x80"), "\xc3\xa9\xf0\x9f\x98\x80" },
	{ T("a\\b"), "a\\b" },
	{ T("a\"b'c"), "a\"b'c" },
	{ T("<a>"), "<a>" },
	{ T(""), "\"\"" },
	{ T("true"), "\"true\"" },
	{ T("No"), "\"No\"" },
	{ T("y"), "\"y\"" },
	{ T("null"), "\"null\"" },
	{ T("~"), "\"~\"" },
	{ T("12"), "\"12\"" },
	{ T("012"), "\"012\"" },
	{ T("0x1F"), "\"0x1F\"" },
	{ T("1_000"), "\"1_000\"" },
	{ T("1e3"), "\"1e3\"" },
	{ T(".5"), "\".5\"" },
	{ T(".inf"), "\".inf\"" },
	{ T("2024-01-01"), "\"2024-01-01\"" },
	{ T("2024-01-01T00:00:00Z"), "\"2024-01-01T00:00:00Z\"" },
	{ T("1:30"), "\"1:30\"" },
	{ T("12:30:45.5"), "\"12:30:45.5\"" },
	{ T("<<"), "\"<<\"" },
	{ T("="), "\"=\"" },
	{ T(" a"), "' a'" },
	{ T("a "), "'a '" },
	{ T("a: b"), "'a: b'" },
	{ T("a:"), "'a:'" },
	{ T("a #b"), "'a #b'" },
	{ T("#a"), "'#a'" },
	{ T("- a"), "'- a'" },
	{ T("-"), "'-'" },
	{ T("*.example.com"), "'*.example.com'" },
	{ T("&a"), "'&a'" },
	{ T("!a"), "'!a'" },
	{ T("[a"), "'[a'" },
	{ T("{a"), "'{a'" },
	{ T("%a"), "'%a'" },
	{ T("@a"), "'@a'" },
	{ T("'a'"), "'''a'''" },
	{ T("\"a\""), "'\"a\"'" },
	{ T("--- a"), "'--- a'" },
	{ T("..."), "'...'" },
	{ T("a\tb"), "\"a\\tb\"" },
	{ T("a\0b"), "\"a\\u0000b\"" },
	{ T("\x1b[0m"), "\"\\u001b[0m\"" },
	{ T("a\x7f"), "\"a\\u007f\"" },
	{ T("a\xc2\x85"), "\"a\\u0085\"" },
	{ T("\xe2\x80\xa8"), "\"\\u2028\"" },
	{ T("\xe2\x80\xae"), "\"\\u202e\"" },
	{ T("\xef\xbb\xbf"), "\"\\ufeff\"" },
	{ T("\xef\xbf\xbe"), "\"\\ufffe\"" },
	{ T("a\r\nb"), "\"a\\r\\nb\"" },
	{ T("a\nb"), "|-\n  a\n  b" },
	{ T("a\nb\n"), "|\n  a\n  b" },
	{ T("a\n\nb\n\n"), "|+\n  a\n\n  b\n" },
	{ T("a\n  b\n"), "|\n  a\n    b" },
	{ T("#\n---\n- x: *"), "|-\n  #\n  ---\n  - x: *" },
	{ T("\n"), "\"\\n\"" },
	{ T("\na"), "\"\\na\"" },
	{ T(" a\nb"), "\" a\\nb\"" },
	{ T("a \nb"), "\"a \\nb\"" },
	{ T("a\nb "), "\"a\\nb \"" },
	{ T("a\n\tb"), "\"a\\n\\tb\"" },
};

static void test_strings(void)
{
	for (size_t i = 0; i < COUNT(strings); i++) {
		struct ocreg_buf out = { 0 };

		row("%zu: %s", i, strings[i].want);
		ocreg_print_yaml_string(&out, strings[i].text, strings[i].n, 2, false);
		CHECK_STR(out.data, strings[i].want);
		ocreg_buf_done(&out);
	}
}

/* A document with a text as name, value and element reads back as itself. */
static void check_round_trip(const char *text, size_t n)
{
	struct ocreg_buf json = { 0 }, yaml = { 0 }, back = { 0 };
	struct ocreg_printer p;

	ocreg_buf_adds(&json, "{\"a\":[{\"b\":");
	ocreg_print_json_string(&json, text, n);
	ocreg_buf_adds(&json, ",");
	ocreg_print_json_string(&json, text, n);
	ocreg_buf_adds(&json, ":[1,{\"c\":");
	ocreg_print_json_string(&json, text, n);
	ocreg_buf_adds(&json, "}]},");
	ocreg_print_json_string(&json, text, n);
	ocreg_buf_adds(&json, "],\"z\":");
	ocreg_print_json_string(&json, text, n);
	ocreg_buf_adds(&json, "}");
	print_events(json.data, json.len, OCREG_FORMAT_YAML, &yaml);
	ocreg_printer_init(&p, &back, OCREG_FORMAT_JSON);
	CHECK_INT(ocreg_yaml_read(yaml.data, yaml.len, NULL, &p.sink, NULL), 0);
	CHECK_STR(back.data, json.data);
	ocreg_buf_cut(&back, 0);
	print_raw(json.data, json.len, OCREG_FORMAT_YAML, &back);
	CHECK_STR(back.data, yaml.data);
	ocreg_buf_done(&json);
	ocreg_buf_done(&yaml);
	ocreg_buf_done(&back);
}

static void test_round_trips(void)
{
	static const size_t lengths[] = { 120, 129, 500, 501, 1020, 1100, 5000 };
	char text[5000];

	for (size_t i = 0; i < COUNT(strings); i++) {
		row("%zu: %s", i, strings[i].want);
		check_round_trip(strings[i].text, strings[i].n);
	}
	memset(text, 'k', sizeof(text));
	for (size_t i = 0; i < COUNT(lengths); i++) {
		row("%zu bytes", lengths[i]);
		check_round_trip(text, lengths[i]);
	}
}

/* Each ASCII character at the beginning, in the middle and at the end. */
static void test_characters(void)
{
	for (int c = 0; c < 128; c++) {
		const char one[] = { (char) c }, first[] = { (char) c, 'a' }, last[] = { 'a', (char) c };
		const char blank_after[] = { 'a', (char) c, ' ', 'b' }, blank_before[] = { 'a', ' ', (char) c, 'b' };

		row("character %d", c);
		check_round_trip(one, sizeof(one));
		check_round_trip(first, sizeof(first));
		check_round_trip(last, sizeof(last));
		check_round_trip(blank_after, sizeof(blank_after));
		check_round_trip(blank_before, sizeof(blank_before));
	}
}

static void test_json_strings(void)
{
	static const struct {
		const char *text;
		size_t n;
		const char *want;
	} json[] = {
		{ T(""), "\"\"" },
		{ T("plain text that is longer than a word"), "\"plain text that is longer than a word\"" },
		{ T("\"\\/"), "\"\\\"\\\\/\"" },
		{ T("\b\f\n\r\t"), "\"\\b\\f\\n\\r\\t\"" },
		{ T("\0\x1f"), "\"\\u0000\\u001f\"" },
		{ T("0123456\"789"), "\"0123456\\\"789\"" },
		{ T("01234567\x7f"
		    "89abcdef"),
		  "\"01234567\\u007f89abcdef\"" },
		{ T("\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80"), "\"\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80\"" },
		{ T("\xe2\x80"), "\"\xe2\x80\"" },
		{ T("\xc2\x80\xc2\x9f\xc2\xa0"), "\"\\u0080\\u009f\xc2\xa0\"" },
		{ T("\xe2\x80\x8e\xe2\x80\xa9\xe2\x81\xa9\xe2\x80\x90"), "\"\\u200e\\u2029\\u2069\xe2\x80\x90\"" },
	};

	for (size_t i = 0; i < COUNT(json); i++) {
		struct ocreg_buf out = { 0 };

		row("%s", json[i].want);
		ocreg_print_json_string(&out, json[i].text, json[i].n);
		CHECK_STR(out.data, json[i].want);
		ocreg_buf_done(&out);
	}
}

static void test_raw(void)
{
	static const struct {
		const char *json, *want;
	} raw[] = {
		{ " { \"a b\" : [ 1.50 , \"c\\u0041 \\\" d\" ] }\n", "{\"a b\":[1.50,\"c\\u0041 \\\" d\"]}" },
		{ "\t12 ", "12" },
		{ "[1,\"a\\\\\", \"b\"]", "[1,\"a\\\\\",\"b\"]" },
		{ "{\"a\":1e400}", "{\"a\":1e400}" },
	};
	struct ocreg_buf out = { 0 };
	struct ocreg_printer p;

	for (size_t i = 0; i < COUNT(raw); i++) {
		row("%s", raw[i].want);
		print_raw(raw[i].json, strlen(raw[i].json), OCREG_FORMAT_JSON, &out);
		CHECK_STR(out.data, raw[i].want);
		ocreg_buf_cut(&out, 0);
	}
	row("among events");
	for (int f = OCREG_FORMAT_JSON; f <= OCREG_FORMAT_JSON_INDENTED; f++) {
		ocreg_printer_init(&p, &out, (enum ocreg_format) f);
		ocreg_print_begin_map(&p);
		ocreg_print_key(&p, "a", 1);
		ocreg_print_raw(&p, T("{\"x\": [1]}"));
		ocreg_print_key(&p, "b", 1);
		ocreg_print_begin_list(&p);
		ocreg_print_raw(&p, T("2"));
		ocreg_print_raw(&p, T(" \"\\ud83d\\ude00\\n\\/\" "));
		ocreg_print_int(&p, -7);
		ocreg_print_end_list(&p);
		ocreg_print_end_map(&p);
		ocreg_buf_adds(&out, "|");
	}
	CHECK_STR(out.data, "{\"a\":{\"x\":[1]},\"b\":[2,\"\\ud83d\\ude00\\n\\/\",-7]}|"
			    "a:\n  x:\n  - 1\nb:\n- 2\n- |-\n  \xf0\x9f\x98\x80\n  /\n- -7\n|"
			    "{\n  \"a\": {\n    \"x\": [\n      1\n    ]\n  },\n  \"b\": [\n    2,\n    "
			    "\"\xf0\x9f\x98\x80\\n/\",\n    -7\n  ]\n}|");
	ocreg_buf_done(&out);
}

/* Below the levels that YAML is laid out to it is written as JSON, and reads back all the same. */
static void test_deep(void)
{
	struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_buf json = { 0 }, yaml = { 0 }, back = { 0 };
	struct ocreg_printer p;

	limits.depth = 1000;
	for (int i = 0; i < 150; i++)
		ocreg_buf_adds(&json, i % 3 ? "{\"a\":" : "[1,");
	ocreg_buf_adds(&json, "\"x y\"");
	for (int i = 149; i >= 0; i--)
		ocreg_buf_adds(&json, i % 3 ? ",\"b\":2}" : ",3]");
	print_raw(json.data, json.len, OCREG_FORMAT_YAML, &yaml);
	ocreg_printer_init(&p, &back, OCREG_FORMAT_JSON);
	CHECK_INT(ocreg_yaml_read(yaml.data, yaml.len, &limits, &p.sink, NULL), 0);
	CHECK_STR(back.data, json.data);
	ocreg_buf_done(&json);
	ocreg_buf_done(&yaml);
	ocreg_buf_done(&back);
}

static void test_very_deep(void)
{
	size_t n = 1 << 20;
	char *json = malloc(2 * n);
	struct ocreg_buf out = { 0 };

	memset(json, '[', n);
	memset(json + n, ']', n);
	for (int f = OCREG_FORMAT_JSON; f <= OCREG_FORMAT_YAML; f++) {
		row("format %d", f);
		print_raw(json, 2 * n, (enum ocreg_format) f, &out);
		CHECK(out.len >= 2 * n);
		ocreg_buf_done(&out);
	}
	free(json);
}

static const struct test tests[] = {
	TEST(test_layouts),      TEST(test_strings), TEST(test_round_trips), TEST(test_characters),
	TEST(test_json_strings), TEST(test_raw),     TEST(test_deep),        TEST(test_very_deep),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "print", tests, COUNT(tests));
}
