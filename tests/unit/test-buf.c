/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

#include "harness.h"
#include <ocreg/codec.h>
#include "base/buf.h"

static void test_add(void)
{
	struct ocreg_buf b = { 0 };
	char *text;
	size_t n;

	for (int i = 0; i < 1000; i++) {
		ocreg_buf_adds(&b, "ab");
		ocreg_buf_addc(&b, 'c');
		ocreg_buf_addf(&b, "%d,", i);
	}
	CHECK_INT(b.len, 3 * 1000 + 10 * 2 + 90 * 3 + 900 * 4);
	CHECK_INT(strlen(b.data), b.len);
	CHECK_HAS(b.data, "abc999,");
	text = ocreg_buf_take(&b, &n);
	CHECK(!b.data && !b.len && !b.cap);
	CHECK_INT(strlen(text), n);
	ocreg_free(text);
}

static void test_empty(void)
{
	struct ocreg_buf b = { 0 };
	char *text = ocreg_buf_take(&b, NULL);

	CHECK_STR(text, "");
	ocreg_free(text);
	ocreg_free(NULL);
	ocreg_buf_done(&b);
	ocreg_buf_cut(&b, 0);
	ocreg_buf_add(&b, NULL, 0);
	CHECK_STR(b.data, "");
	ocreg_buf_done(&b);
}

static void test_long_format(void)
{
	struct ocreg_buf b = { 0 };
	char text[5000];

	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	ocreg_buf_adds(&b, "-");
	ocreg_buf_addf(&b, "%s%s", text, text);
	CHECK_INT(b.len, 1 + 2 * (sizeof(text) - 1));
	CHECK_MEM(b.data + 1, sizeof(text) - 1, text, sizeof(text) - 1);
	ocreg_buf_done(&b);
}

static void test_cut(void)
{
	struct ocreg_buf b = { 0 };

	ocreg_buf_adds(&b, "secret");
	ocreg_buf_cut(&b, 100);
	CHECK_STR(b.data, "secret");
	ocreg_buf_cut(&b, 2);
	CHECK_MEM(b.data, 7, "se\0\0\0\0", 7);
	CHECK_INT(b.len, 2);
	ocreg_buf_done(&b);
}

/* Out of memory stays, and nothing is added afterwards. */
static void test_oom(void)
{
	struct ocreg_buf b = { 0 };

	ocreg_buf_adds(&b, "kept");
	CHECK(!ocreg_buf_reserve(&b, SIZE_MAX / 2));
	CHECK(b.oom);
	ocreg_buf_adds(&b, "not added");
	ocreg_buf_addf(&b, "not added either");
	CHECK_STR(b.data, "kept");
	CHECK(!ocreg_buf_reserve(&b, 1));
	CHECK(!ocreg_buf_take(&b, NULL));
	CHECK(!b.oom && !b.data);
}

static void test_escaped(void)
{
	static const struct {
		const char *text;
		size_t n, max;
		const char *want;
	} rows[] = {
		{ "plain", 5, 100, "plain" },
		{ "", 0, 100, "" },
		{ "a\nb\tc\r", 6, 100, "a\\x0ab\\x09c\\x0d" },
		{ "\0a\x7f", 3, 100, "\\x00a\\x7f" },
		{ "\x1b[31m", 5, 100, "\\x1b[31m" },
		{ "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", 9, 100, "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80" },
		{ "\xc2\x9b", 2, 100, "\\xc2\\x9b" },
		{ "\xe2\x80\xae", 3, 100, "\\xe2\\x80\\xae" },
		{ "\xe2\x80\x8e", 3, 100, "\\xe2\\x80\\x8e" },
		{ "\xe2\x80\x8f", 3, 100, "\\xe2\\x80\\x8f" },
		{ "\xe2\x80\x90\xe2\x80\xaf", 6, 100, "\xe2\x80\x90\xe2\x80\xaf" },
		{ "\xe2\x81\xa6", 3, 100, "\\xe2\\x81\\xa6" },
		{ "\xe2\x81\xa5\xe2\x81\xaa", 6, 100, "\xe2\x81\xa5\xe2\x81\xaa" },
		{ "\xff\xc3", 2, 100, "\\xff\\xc3" },
		{ "\xed\xa0\x80", 3, 100, "\\xed\\xa0\\x80" },
		{ "\xc3\xa9", 1, 100, "\\xc3" },
		{ "abcdef", 6, 6, "abcdef" },
		{ "abcdef", 6, 5, "abcde..." },
		{ "a\xc3\xa9", 3, 2, "a..." },
		{ "abc", 3, 0, "..." },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf b = { 0 };

		row("%zu: %s", i, rows[i].want);
		ocreg_buf_add_escaped(&b, rows[i].text, rows[i].n, rows[i].max);
		CHECK_MEM(b.data ? b.data : "", b.len, rows[i].want, strlen(rows[i].want));
		ocreg_buf_done(&b);
	}
}

static const struct test tests[] = {
	TEST(test_add), TEST(test_empty), TEST(test_long_format), TEST(test_cut), TEST(test_oom), TEST(test_escaped),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "buf", tests, COUNT(tests));
}
