/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
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

static const struct test tests[] = { TEST(test_good), TEST(test_bad) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "quantity", tests, COUNT(tests));
}
