/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "base/utf16.h"

static const struct {
	const char *text;
	size_t n;
	const char *wanted; /* NULL: none */
} rows[] = {
	{ "\xff\xfe", 2, "" },
	{ "\xff\xfe"
	  "a\0\xe9\0",
	  6, "a\xc3\xa9" },
	{ "\xfe\xff\0a\0\xe9", 6, "a\xc3\xa9" },
	{ "\xff\xfe\xac\x20", 4, "\xe2\x82\xac" },
	{ "\xfe\xff\xff\xfd", 4, "\xef\xbf\xbd" },
	{ "\xff\xfe\x3d\xd8\x00\xde", 6, "\xf0\x9f\x98\x80" },
	{ "\xfe\xff\xd8\x3d\xde\x00", 6, "\xf0\x9f\x98\x80" },
	{ "\xff\xfe\xff\xdb\xff\xdf", 6, "\xf4\x8f\xbf\xbf" },
	{ "\xff\xfe"
	  "a",
	  3, NULL },
	{ "\xff\xfe\x3d\xd8", 4, NULL },
	{ "\xff\xfe\x3d\xd8"
	  "a\0",
	  6, NULL },
	{ "\xff\xfe\x00\xde", 4, NULL },
	{ "\xff\xfe\x3d\xd8\x00", 5, NULL },
};

static void test_rows(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf b = { 0 };
		bool ok = ocreg_utf16_decode(&b, rows[i].text, rows[i].n);

		row("%zu", i);
		CHECK(ocreg_utf16_is_marked(rows[i].text, rows[i].n));
		CHECK_INT(ok, rows[i].wanted != NULL);
		if (rows[i].wanted)
			CHECK_MEM(b.data ? b.data : "", b.len, rows[i].wanted, strlen(rows[i].wanted));
		ocreg_buf_done(&b);
	}
	row("without a mark");
	CHECK(!ocreg_utf16_is_marked("a\0", 2) && !ocreg_utf16_is_marked("\xff", 1));
}

static const struct test tests[] = { TEST(test_rows) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "utf16", tests, COUNT(tests));
}
