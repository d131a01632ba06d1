/* SPDX-License-Identifier: Apache-2.0 */
/* Letters, lines and events, as editing a text finds them. */
#include "harness.h"
#include "text/edit.h"
#include "text/place.h"

static const struct {
	const char *text;
	size_t at;
	bool key;
	size_t want;
} tokens[] = {
	{ "a: 1", 0, true, 1 },
	{ "a  : 1", 0, true, 1 },
	{ "a", 0, true, 0 },
	{ "a b: 1", 0, true, 0 },
	{ "a: 1", 3, false, 1 },
	{ "a: 1\n", 3, false, 1 },
	{ "a: 1\r\n", 3, false, 1 },
	{ "a: 1 # b", 3, false, 1 },
	{ "a: 1#b", 3, false, 0 },
	{ "a: 1 b", 3, false, 0 },
	{ "a: 1  ", 3, false, 1 },
	{ "{a: 1}", 4, false, 1 },
	{ "{a: 1, b: 2}", 4, false, 1 },
	{ "[1]", 1, false, 1 },
	{ "a: +1.5e-3/_", 3, false, 9 },
	{ "a: A:b", 3, false, 0 },
	{ "a: *b", 3, false, 0 },
	{ "a: \x80", 3, false, 0 },
	{ "a", 5, false, 0 },
	{ "\"a\\\"b\": 1", 0, true, 6 },
	{ "'a''b': 1", 0, true, 6 },
	{ "'a'", 0, false, 3 },
	{ "'a\\'", 0, false, 4 },
	{ "\"a'\"", 0, false, 4 },
	{ "'a\"'", 0, false, 4 },
	{ "\"a", 0, false, 0 },
	{ "\"a\n\"", 0, false, 0 },
	{ "\"a\\", 0, false, 0 },
};

static void test_tokens(void)
{
	for (size_t i = 0; i < COUNT(tokens); i++) {
		const char *text = tokens[i].text;

		row("%s at %zu", text, tokens[i].at);
		CHECK_INT(ocreg_edit_token(text, strlen(text), tokens[i].at, tokens[i].key), tokens[i].want);
	}
}

static const struct {
	const char *text;
	unsigned line, column;
	size_t want;
} places[] = {
	{ "a\nb", 1, 1, 0 },
	{ "a\nb", 2, 1, 2 },
	{ "a\nb", 0, 1, 3 },
	{ "a\nb", 3, 1, 3 },
	{ "ab\ncd", 1, 9, 3 },
	{ "\xef\xbb\xbf"
	  "ab",
	  1, 2, 4 },
	{ "a\xc3\xa9"
	  "b",
	  1, 3, 3 },
	{ "a\xc3\xa9", 1, 3, 3 },
	{ "ab\xef", 1, 2, 1 },
	{ "", 1, 1, 0 },
};

static void test_places(void)
{
	for (size_t i = 0; i < COUNT(places); i++) {
		struct ocreg_line_index x;

		row("%s, %u:%u", places[i].text, places[i].line, places[i].column);
		CHECK_INT(ocreg_line_index_init(&x, places[i].text, strlen(places[i].text)), 0);
		CHECK_INT(ocreg_line_index_offset(&x, places[i].line, places[i].column), places[i].want);
		ocreg_line_index_done(&x);
	}
}

/* The lines of the member at an offset; none where other things stand on them. */
static const struct {
	const char *text;
	size_t at;
	const char *want;
} members[] = {
	{ "a: 1\nb: 2\n", 0, "a: 1\n" },
	{ "a: 1\nb: 2\n", 5, "b: 2\n" },
	{ "a: 1", 0, "a: 1" },
	{ "a:\n  b: 1\n\n  c: 2\n# d\ne: 3\n", 0, "a:\n  b: 1\n\n  c: 2\n" },
	{ "a:\n- b\n- c\nd: 1\n", 0, "a:\n- b\n- c\n" },
	{ "a:\n- b\n", 0, "a:\n- b\n" },
	{ "a:\n  b: 1\n  \n", 0, "a:\n  b: 1\n" },
	{ "a:\n  b: 1\n  ", 0, "a:\n  b: 1\n" },
	{ "a:\n  b: 1\n\r\n", 5, "  b: 1\n" },
	{ "a:\n  b:\n    c: 1\nd: 1\n", 5, "  b:\n    c: 1\n" },
	{ "{a: 1, b: 2}\n", 7, "" },
	{ "- a: 1\n", 2, "" },
	{ "a: 1\n", 3, "" },
};

static void test_members(void)
{
	for (size_t i = 0; i < COUNT(members); i++) {
		struct ocreg_line_index x;
		size_t begin = 0, n;

		row("%s at %zu", members[i].text, members[i].at);
		CHECK_INT(ocreg_line_index_init(&x, members[i].text, strlen(members[i].text)), 0);
		n = ocreg_edit_lines(&x, members[i].at, &begin);
		CHECK_MEM(members[i].text + begin, n, members[i].want, strlen(members[i].want));
		ocreg_line_index_done(&x);
	}
}

static void test_quotes(void)
{
	struct ocreg_buf out = { 0 };

	ocreg_edit_quote(&out, "it's", 4, '\'');
	ocreg_edit_quote(&out, "a\"b", 3, '"');
	CHECK_STR(out.data, "'it''s'\"a\\\"b\"");
	ocreg_buf_done(&out);
}

static const struct {
	const char *text;
	size_t key;  /* an event */
	size_t size; /* of its value */
	size_t want; /* its twin */
} twins[] = {
	{ "{\"a\":1,\"a\":1}", 3, 1, 1 },
	{ "{\"a\":1,\"a\":2}", 3, 1, SIZE_MAX },
	{ "{\"a\":1,\"a\":\"1\"}", 3, 1, SIZE_MAX },
	{ "{\"a\":1,\"a\":12}", 3, 1, SIZE_MAX },
	{ "{\"a\":1,\"a\":[1]}", 3, 3, SIZE_MAX },
	{ "{\"a\":1,\"b\":1}", 3, 1, SIZE_MAX },
	{ "{\"a\":[1,{\"a\":2}],\"a\":[1,{\"a\":2}]}", 9, 7, 1 },
	{ "{\"a\":[1,{\"a\":2}],\"a\":[1,{\"a\":3}]}", 9, 7, SIZE_MAX },
	{ "{\"a\":1,\"b\":{\"a\":1}}", 5, 1, SIZE_MAX },
	{ "{\"a\":{},\"a\":[]}", 4, 2, SIZE_MAX },
	{ "[{\"a\":1},{\"a\":1}]", 6, 1, SIZE_MAX },
	{ "{\"a\":true,\"a\":true}", 3, 1, 1 },
	{ "{\"b\":[{\"a\":1}],\"a\":1}", 8, 1, SIZE_MAX },
};

static void test_twins(void)
{
	for (size_t i = 0; i < COUNT(twins); i++) {
		struct ocreg_events e;

		row("%s", twins[i].text);
		ocreg_events_init(&e);
		CHECK_INT(ocreg_json_read(twins[i].text, strlen(twins[i].text), NULL, &e.sink, NULL), 0);
		if (CHECK(e.v[twins[i].key].what == 'k')) {
			CHECK_INT(ocreg_events_size(&e, twins[i].key + 1), twins[i].size);
			CHECK_INT(ocreg_events_twin(&e, twins[i].key), twins[i].want);
		}
		ocreg_events_done(&e);
	}
}

/* A place goes back as well as on. */
static void test_back(void)
{
	struct ocreg_place p = OCREG_PLACE_BEGIN;

	ocreg_place_move(&p, "a\nbc\nd", 6);
	CHECK_INT(p.line, 3);
	ocreg_place_move(&p, "a\nbc\nd", 3);
	CHECK_INT(p.line, 2);
	CHECK_INT(p.column, 2);
}

static const struct test tests[] = { TEST(test_tokens), TEST(test_places), TEST(test_members),
				     TEST(test_quotes), TEST(test_twins),  TEST(test_back) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "edit", tests, COUNT(tests));
}
