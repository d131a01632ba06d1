/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "base/utf8.h"

#define T(text) text, sizeof(text) - 1

/* Where the text stops being UTF-8, -1 where it never does; the same for JSON. */
static const struct {
	const char *name, *text;
	size_t n;
	long utf8, json;
} rows[] = {
	{ "empty", T(""), -1, -1 },
	{ "ASCII", T("plain text, long enough for words"), -1, -1 },
	{ "NUL", T("a\0b"), -1, -1 },
	{ "two bytes, first and last", T("\xc2\x80 \xdf\xbf"), -1, -1 },
	{ "three bytes, first and last", T("\xe0\xa0\x80 \xef\xbf\xbf"), -1, -1 },
	{ "around the surrogates", T("\xed\x9f\xbf \xee\x80\x80"), -1, -1 },
	{ "four bytes, first and last", T("\xf0\x90\x80\x80 \xf4\x8f\xbf\xbf"), -1, -1 },
	{ "overlong, two bytes", T("ab\xc0\xaf"), 2, 2 },
	{ "overlong, c1", T("\xc1\xbf"), 0, 0 },
	{ "overlong, three bytes", T("\xe0\x9f\xbf"), 0, 0 },
	{ "overlong, four bytes", T("\xf0\x8f\xbf\xbf"), 0, 0 },
	{ "surrogate", T("x\xed\xa0\x80"), 1, 1 },
	{ "last surrogate", T("x\xed\xbf\xbf"), 1, 1 },
	{ "above U+10FFFF", T("\xf4\x90\x80\x80"), 0, 0 },
	{ "f5", T("\xf5\x80\x80\x80"), 0, 0 },
	{ "five bytes", T("\xf8\x88\x80\x80\x80"), 0, 0 },
	{ "lone continuation", T("abc\x80"), 3, 3 },
	{ "fe", T("\xfe\xff"), 0, 0 },
	{ "cut after one of two", T("aaaaaaaa\xc3"), 8, 8 },
	{ "cut after two of three", T("\xe2\x82"), 0, 0 },
	{ "cut after three of four", T("\xf0\x9f\x98"), 0, 0 },
	{ "not continued", T("\xc3("), 0, 0 },
	{ "bad byte within a word",
	  T("0123456789abc\xff"
	    "def"),
	  13, 13 },
	{ "bad byte after words", T("0123456789abcdef\xff"), 16, 16 },
	{ "form feed", T("[\f]"), -1, 1 },
	{ "vertical tab", T("[\v]"), -1, 1 },
	{ "form feed within a word", T("0123456789\fabcdefgh"), -1, 10 },
	{ "vertical tab as the last of a word", T("0123456\v"), -1, 7 },
	{ "other control characters", T("\t\n\r\x01\x08\x0e\x1f\x7f      "), -1, -1 },
	{ "escape", T("\"\\n\\u0041\""), -1, -1 },
	{ "pair", T("\\ud83d\\ude00"), -1, -1 },
	{ "pair in capitals", T("\\uD83D\\uDE00"), -1, -1 },
	{ "pair, outermost", T("\\ud800\\udc00\\udbff\\udfff"), -1, -1 },
	{ "next to the surrogates", T("\\ud7ff\\ue000"), -1, -1 },
	{ "lone high", T("ab\\ud83dcd"), -1, 2 },
	{ "lone low", T("ab\\ude00cd"), -1, 2 },
	{ "high at the end", T("ab\\ud83d"), -1, 2 },
	{ "high and another escape", T("\\ud83d\\n"), -1, 0 },
	{ "high and a letter", T("\\ud83d\\u0041"), -1, 0 },
	{ "high and text", T("\\ud83dabcdef"), -1, 0 },
	{ "high twice", T("\\ud83d\\ud83d\\ude00"), -1, 0 },
	{ "high and a cut low", T("\\ud83d\\ude0"), -1, 0 },
	{ "low before high", T("\\ude00\\ud83d"), -1, 0 },
	{ "a pair and a lone one", T("\\ud83d\\ude00\\ud83d"), -1, 12 },
	{ "an escaped backslash before u", T("\\\\ud83d"), -1, -1 },
	{ "two escaped backslashes before a lone one", T("\\\\\\\\\\ud83d"), -1, 4 },
	{ "backslash at the end", T("abc\\"), -1, -1 },
	{ "broken escape", T("\\ud8"), -1, -1 },
	{ "escape before a character", T("\\\xc3\xa9"), -1, -1 },
};

/* Each at eight distances from the beginning of a word, in memory that ends where the text does. */
static void test_check(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		for (size_t pad = 0; pad < 9; pad++) {
			size_t n = pad + rows[i].n;
			long utf8 = rows[i].utf8 < 0 ? (long) n : rows[i].utf8 + (long) pad;
			long json = rows[i].json < 0 ? (long) n : rows[i].json + (long) pad;
			char *text = malloc(n + !n);

			memset(text, 'x', pad);
			memcpy(text + pad, rows[i].text, rows[i].n);
			row("%s, after %zu", rows[i].name, pad);
			CHECK_INT(ocreg_utf8_check(text, n), utf8);
			CHECK_INT(ocreg_utf8_check_json(text, n), json);
			free(text);
		}
	}
}

static void test_length(void)
{
	CHECK_INT(ocreg_utf8_length(T("")), 0);
	CHECK_INT(ocreg_utf8_length(T("abc")), 3);
	CHECK_INT(ocreg_utf8_length(T("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z")), 5);
}

static const struct test tests[] = { TEST(test_check), TEST(test_length) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "utf8", tests, COUNT(tests));
}
