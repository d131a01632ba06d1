/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "base/name.h"

enum { LABEL = 1, SUBDOMAIN = 2, QUALIFIED = 4, VALUE = 8 };

/* What each text may be; before it, how often its first character is repeated. */
static const struct {
	size_t times;
	const char *text;
	int is;
} rows[] = {
	{ 1, "", VALUE },
	{ 1, "a", LABEL | SUBDOMAIN | QUALIFIED | VALUE },
	{ 1, "0", LABEL | SUBDOMAIN | QUALIFIED | VALUE },
	{ 1, "a-b", LABEL | SUBDOMAIN | QUALIFIED | VALUE },
	{ 1, "a--b", LABEL | SUBDOMAIN | QUALIFIED | VALUE },
	{ 1, "a.b", SUBDOMAIN | QUALIFIED | VALUE },
	{ 1, "a.-b", QUALIFIED | VALUE },
	{ 1, "a..b", QUALIFIED | VALUE },
	{ 1, "A", QUALIFIED | VALUE },
	{ 1, "a_b", QUALIFIED | VALUE },
	{ 1, "-a", 0 },
	{ 1, "a-", 0 },
	{ 1, ".", 0 },
	{ 1, "a.", 0 },
	{ 1, ".a", 0 },
	{ 1, "_", 0 },
	{ 1, "a b", 0 },
	{ 1, "a\n", 0 },
	{ 1, "\xc3\xa4", 0 },
	{ 1, "/", 0 },
	{ 1, "a/", 0 },
	{ 1, "/a", 0 },
	{ 1, "a/b", QUALIFIED },
	{ 1, "a/b/c", 0 },
	{ 1, "A/b", 0 },
	{ 1, "a.b/C_d", QUALIFIED },
	{ 1, "kubernetes.io/os", QUALIFIED },
	{ 63, "a", LABEL | SUBDOMAIN | QUALIFIED | VALUE },
	{ 64, "a", SUBDOMAIN },
	{ 253, "a", SUBDOMAIN },
	{ 254, "a", 0 },
	{ 253, "a/b", QUALIFIED },
	{ 254, "a/b", 0 },
};

static void test_rows(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		char s[300];
		size_t n = rows[i].times - 1 + strlen(rows[i].text);

		memset(s, rows[i].text[0], sizeof(s));
		memcpy(s + rows[i].times - 1, rows[i].text, strlen(rows[i].text));
		row("%zu times %s", rows[i].times, rows[i].text);
		CHECK_INT(ocreg_name_is_label(s, n), !!(rows[i].is & LABEL));
		CHECK_INT(ocreg_name_is_subdomain(s, n), !!(rows[i].is & SUBDOMAIN));
		CHECK_INT(ocreg_name_is_qualified(s, n), !!(rows[i].is & QUALIFIED));
		CHECK_INT(ocreg_name_is_label_value(s, n), !!(rows[i].is & VALUE));
	}
}

static void test_name_of_63(void)
{
	char s[80] = "a.b/";

	memset(s + 4, 'x', 64);
	CHECK(ocreg_name_is_qualified(s, 4 + 63));
	CHECK(!ocreg_name_is_qualified(s, 4 + 64));
	CHECK(ocreg_name_looks_qualified(s, 4 + 64));
}

static const struct test tests[] = { TEST(test_rows), TEST(test_name_of_63) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "name", tests, COUNT(tests));
}
