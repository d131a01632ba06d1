/* SPDX-License-Identifier: Apache-2.0 */
#include "base/base64.h"
#include "harness.h"

/* Text, and what it stands for; text that is not base64 has the offset of the character that spoils it instead. */
static const struct {
	const char *text, *bytes;
	size_t n, offset;
} rows[] = {
	{ "", "", 0, 0 },
	{ "QQ==", "A", 1, 0 },
	{ "QUI=", "AB", 2, 0 },
	{ "QUJD", "ABC", 3, 0 },
	{ "QUJDRA==", "ABCD", 4, 0 },
	{ "+/+/", "\xfb\xff\xbf", 3, 0 },
	{ "AAAA", "\0\0\0", 3, 0 },
	{ "QR==", "A", 1, 0 }, /* bits beyond the last byte are not looked at */
	{ "Q\r\nU\nJD\n", "ABC", 3, 0 },
	{ "\nQQ\n=\n=\n", "A", 1, 0 },
	{ "Q", NULL, 0, 1 },
	{ "QQ", NULL, 0, 2 },
	{ "QQ=", NULL, 0, 3 },
	{ "QUI", NULL, 0, 3 },
	{ "QUJDQ", NULL, 0, 5 },
	{ "Q===", NULL, 0, 1 },
	{ "====", NULL, 0, 0 },
	{ "QUJD=", NULL, 0, 4 },
	{ "QQ===", NULL, 0, 4 },
	{ "QQ==QQ==", NULL, 0, 4 },
	{ "QUI=A", NULL, 0, 4 },
	{ "QUI==", NULL, 0, 4 },
	{ "-_-_", NULL, 0, 0 },
	{ "QU JD", NULL, 0, 2 },
	{ "QUJD\t", NULL, 0, 4 },
	{ "QUJ\x80", NULL, 0, 3 },
	{ "QU*D", NULL, 0, 2 },
	{ "QU{D", NULL, 0, 2 },
};

static void test_decode(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf b = { 0 };
		size_t offset = 0;

		row("%s", rows[i].text);
		ocreg_buf_adds(&b, "<");
		CHECK_INT(ocreg_base64_decode(&b, rows[i].text, strlen(rows[i].text), &offset), rows[i].bytes != NULL);
		CHECK_INT(offset, rows[i].offset);
		CHECK_MEM(b.data + 1, b.len - 1, rows[i].bytes ? rows[i].bytes : "", rows[i].n);
		ocreg_buf_done(&b);
	}
}

static void test_embedded_nul(void)
{
	struct ocreg_buf b = { 0 };
	size_t offset = 0;

	CHECK(!ocreg_base64_decode(&b, "QU\0D", 4, &offset));
	CHECK_INT(offset, 2);
	ocreg_buf_done(&b);
}

static void test_encode(void)
{
	static const char *const texts[] = { "", "QQ==", "QUI=", "QUJD", "QUJDRA==", "+/+/", "AAAA" };

	for (size_t i = 0; i < COUNT(texts); i++) {
		struct ocreg_buf bytes = { 0 }, text = { 0 };
		size_t offset = 0;

		row("%s", texts[i]);
		CHECK(ocreg_base64_decode(&bytes, texts[i], strlen(texts[i]), &offset));
		ocreg_base64_encode(&text, bytes.data, bytes.len);
		CHECK_STR(text.data ? text.data : "", texts[i]);
		ocreg_buf_done(&bytes);
		ocreg_buf_done(&text);
	}
}

static const struct test tests[] = { TEST(test_decode), TEST(test_embedded_nul), TEST(test_encode) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "base64", tests, COUNT(tests));
}
