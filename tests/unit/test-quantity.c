/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include <ocreg/error.h>
#include "base/quantity.h"

static const char *const good[] = {
	"0",   "1",     "100Gi", "250m", "1.5",  "1.",     ".5",   "+1",
	"-1",  "-.5Mi", "1k",    "1Ki",  "1M",   "1Mi",    "1G",   "1T",
	"1Ti", "1P",    "1Pi",   "1E",   "1Ei",  "1n",     "1u",   "1e3",
	"1E3", "1e-3",  "1e+3",  "1e.5", "1E5.", "1.e1.1", "0000", "999999999999999999999999",
};
static const char *const bad[] = {
	"",      "+",    "-",    ".",    "+.",    "1K",  "1ki", "1mi", "1g",       "1ni",       "100MB", "1 Gi",
	" 1",    "1 ",   "1\n",  "0x10", "1,5",   "1e",  "1e+", "1E+", "e3",       "1e3Ki",     "1Kii",  "--1",
	"1.2.3", "1ee3", "1Gi1", "Gi",   "1_000", "inf", "NaN", "1i",  "\xd9\xa1", "1\xc2\xb5",
};

static void test_good(void)
{
	for (size_t i = 0; i < COUNT(good); i++) {
		row("%s", good[i]);
		CHECK(ocreg_quantity_is_valid(good[i], strlen(good[i])));
	}
}

static void test_bad(void)
{
	for (size_t i = 0; i < COUNT(bad); i++) {
		row("%s", bad[i]);
		CHECK(!ocreg_quantity_is_valid(bad[i], strlen(bad[i])));
	}
	row("NUL");
	CHECK(!ocreg_quantity_is_valid("1\0", 2));
}

/* What programs in Go cannot read, though the API server takes some of it. */
static const struct {
	const char *text, *wrong;
	size_t at;
} wrongs[] = {
	{ "", "is empty", 0 },
	{ "+", "begin with a number", 1 },
	{ ".", "begin with a number", 0 },
	{ "x1", "begin with a number", 0 },
	{ "100MB", "\"MB\" is not a suffix", 3 },
	{ "1K", "\"K\" is not a suffix", 1 },
	{ "1 Gi", "\" Gi\" is not a suffix", 1 },
	{ "1e", "\"e\" is not a suffix", 1 },
	{ "1e+", "\"e+\" is not a suffix", 1 },
	{ "1xi", "\"xi\" is not a suffix", 1 },
	{ "1abcdefghijklmnopqrstuvwxyzabcdefghij", "\"abcdefghijklmnopqrstuvwxyzabcdef\" is not a suffix", 1 },
	{ "1i", "\"i\" is not a suffix", 1 },
	{ "1e1.5", "not a whole number", 2 },
	{ "1E.5", "not a whole number", 2 },
	{ "1e2147483648", "of 32 bits", 2 },
	{ "1e-2147483649", "of 32 bits", 2 },
	{ "1e99999999999999999999", "of 32 bits", 2 },
};

static void test_told(void)
{
	struct ocreg_fault f;

	for (size_t i = 0; i < COUNT(wrongs); i++) {
		row("%s", wrongs[i].text);
		CHECK(!ocreg_quantity_check(wrongs[i].text, strlen(wrongs[i].text), &f));
		CHECK_HAS(f.text, wrongs[i].wrong);
		CHECK_INT(f.at, wrongs[i].at);
	}
	for (size_t i = 0; i < COUNT(good); i++) {
		const char *e;

		row("%s", good[i]);
		e = strpbrk(good[i], "eE");
		CHECK_INT(ocreg_quantity_check(good[i], strlen(good[i]), NULL), !e || !strchr(e, '.'));
	}
	row("NUL");
	CHECK(!ocreg_quantity_check("1\0", 2, &f));
}

/* As resource.Quantity in Go compares; tests/cluster/values.py asks it. */
static const struct {
	const char *a, *b;
	int want;
} orders[] = {
	{ "0", "0", 0 },
	{ "0", "-0", 0 },
	{ "0e99", "0.000", 0 },
	{ "1", "0", 1 },
	{ "-1", "0", -1 },
	{ "-1", "1", -1 },
	{ "1", "1.0", 0 },
	{ "1", "1000m", 0 },
	{ "1", "1001m", -1 },
	{ "1k", "1000", 0 },
	{ "1Ki", "1024", 0 },
	{ "1Ki", "1k", 1 },
	{ "100Gi", "100G", 1 },
	{ "100Gi", "107374182400", 0 },
	{ "1.5Gi", "1536Mi", 0 },
	{ "-1.5Gi", "-1537Mi", 1 },
	{ "1e3", "1k", 0 },
	{ "1E3", "1000", 0 },
	{ "1E", "1e18", 0 },
	{ "1e-3", "1m", 0 },
	{ "0.001", "1m", 0 },
	{ "1n", "0.000000001", 0 },
	{ "0.1n", "1n", 0 },
	{ "1e-30", "1n", 0 },
	{ "1.1n", "2n", 0 },
	{ "-0.1n", "-1n", 0 },
	{ "9.9999999999", "10", 0 },
	{ "1.0000000001", "1.000000001", 0 },
	{ "7Ei", "8070450532247928832", 0 },
	{ "8Ei", "9223372036854775807", 0 },
	{ "9Ei", "8Ei", 0 },
	{ "-9Ei", "-8Ei", 0 },
	{ "9e18", "8Ei", -1 },
	{ "10E", "8Ei", 1 },
	{ "1e100", "1e99", 1 },
	{ "123456789012345678901234567890", "123456789012345678901234567891", -1 },
	{ "123456789012345678901234567890", "1234567890123456789012345678900e-1", 0 },
	{ "0.1Ki", "102.4", 0 },
	{ "0.0000000001Ki", "103n", 0 },
	{ "00012", "12", 0 },
	{ "1e2147483647", "1e2147483646", 1 },
	{ "1e-2147483648", "1n", 0 },
	{ "9223372036854775807.5Ki", "8Ei", 0 },
};

static void test_order(void)
{
	for (size_t i = 0; i < COUNT(orders); i++) {
		int r = 5;

		row("%s and %s", orders[i].a, orders[i].b);
		CHECK_INT(ocreg_quantity_order(orders[i].a, strlen(orders[i].a), orders[i].b, strlen(orders[i].b), &r), 0);
		CHECK_INT((r > 0) - (r < 0), orders[i].want);
		CHECK_INT(ocreg_quantity_order(orders[i].b, strlen(orders[i].b), orders[i].a, strlen(orders[i].a), &r), 0);
		CHECK_INT((r > 0) - (r < 0), -orders[i].want);
	}
}

static const struct {
	const char *text;
	int code;
	int64_t value;
} wholes[] = {
	{ "0", 0, 0 },
	{ "0e50", 0, 0 },
	{ "-0.0", 0, 0 },
	{ "100Gi", 0, 107374182400 },
	{ "250m", 0, 1 },
	{ "-250m", 0, -1 },
	{ "1001m", 0, 2 },
	{ "1e3", 0, 1000 },
	{ "1e-30", 0, 1 },
	{ "0.9", 0, 1 },
	{ "9.5", 0, 10 },
	{ "99.1", 0, 100 },
	{ "1E", 0, 1000000000000000000 },
	{ "9Ei", 0, INT64_MAX },
	{ "-9Ei", 0, -INT64_MAX },
	{ "9223372036854775807", 0, INT64_MAX },
	{ "9223372036854775808", OCREG_E_RANGE, 0 },
	{ "10E", OCREG_E_RANGE, 0 },
	{ "1e19", OCREG_E_RANGE, 0 },
	{ "1e2147483647", OCREG_E_RANGE, 0 },
};

static void test_whole(void)
{
	for (size_t i = 0; i < COUNT(wholes); i++) {
		int64_t v = 0;

		row("%s", wholes[i].text);
		CHECK_INT(ocreg_quantity_whole(wholes[i].text, strlen(wholes[i].text), &v), wholes[i].code);
		CHECK_INT(v, wholes[i].value);
	}
}

static const struct test tests[] = { TEST(test_good), TEST(test_bad), TEST(test_told), TEST(test_order), TEST(test_whole) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "quantity", tests, COUNT(tests));
}
