/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "model/number.h"

static const struct {
	const char *text;
	bool ok;
	long long value;
} ints[] = {
	{ "0", true, 0 },
	{ "-0", true, 0 },
	{ "-0.0", true, 0 },
	{ "7", true, 7 },
	{ "-7", true, -7 },
	{ "2.0", true, 2 },
	{ "2.50", false, 0 },
	{ "10.0", true, 10 },
	{ "0.5", false, 0 },
	{ "1e3", true, 1000 },
	{ "1E+3", true, 1000 },
	{ "1.5e1", true, 15 },
	{ "1.55e1", false, 0 },
	{ "150e-1", true, 15 },
	{ "155e-1", false, 0 },
	{ "0e99999999999", true, 0 },
	{ "1e99999999999", false, 0 },
	{ "1e-99999999999", false, 0 },
	{ "9007199254740993", true, 9007199254740993 },
	{ "9007199254740991.0", true, 9007199254740991 },
	{ "9007199254740992.0", false, 0 },
	{ "-9007199254740992.0", false, 0 },
	{ "9223372036854775807", true, INT64_MAX },
	{ "9223372036854775808", false, 0 },
	{ "-9223372036854775808", true, INT64_MIN },
	{ "-9223372036854775809", false, 0 },
	{ "12345678901234567890123", false, 0 },
};

static void test_to_int(void)
{
	for (size_t i = 0; i < COUNT(ints); i++) {
		int64_t v = 0;

		row("%s", ints[i].text);
		CHECK_INT(ocreg_number_to_int(ints[i].text, strlen(ints[i].text), &v), ints[i].ok);
		CHECK_INT(v, ints[i].value);
	}
}

static const struct {
	const char *a, *b;
	bool equal;
} pairs[] = {
	{ "1", "1", true },
	{ "1", "1.0", true },
	{ "1", "10e-1", true },
	{ "100", "1e2", true },
	{ "2.50", "2.5", true },
	{ "0", "-0", true },
	{ "0", "0.000e5", true },
	{ "1", "-1", false },
	{ "1", "10", false },
	{ "1.5", "15", false },
	{ "12", "1.3e1", false },
	{ "0.1", "0.10000000000000001", false },
	{ "12345678901234567890", "12345678901234567891", false },
	{ "12345678901234567890", "1.234567890123456789e19", true },
};

static void test_equal(void)
{
	for (size_t i = 0; i < COUNT(pairs); i++) {
		row("%s and %s", pairs[i].a, pairs[i].b);
		CHECK_INT(ocreg_number_equal(pairs[i].a, strlen(pairs[i].a), pairs[i].b, strlen(pairs[i].b)), pairs[i].equal);
		CHECK_INT(ocreg_number_equal(pairs[i].b, strlen(pairs[i].b), pairs[i].a, strlen(pairs[i].a)), pairs[i].equal);
	}
}

static const struct test tests[] = { TEST(test_to_int), TEST(test_equal) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "number", tests, COUNT(tests));
}
