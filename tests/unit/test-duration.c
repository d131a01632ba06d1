/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "base/duration.h"

#define S 1000000000LL
#define UNIT "has a unit other"
#define NUMBER "something else where a number"
#define BARE "number without a unit"
#define LONG "292 years"

/* clang-format off */
static const struct {
	const char *text;
	long long ns;
	const char *wrong;	/* for the operator; NULL if right */
	bool server;		/* whether the API server takes it */
} rows[] = {
	{ "0", 0, NULL, true },
	{ "-0", 0, NULL, true },
	{ "+0", 0, NULL, true },
	{ "0s", 0, NULL, true },
	{ "20m", 1200 * S, NULL, true },
	{ "1h30m", 5400 * S, NULL, true },
	{ "1m1h", 3660 * S, NULL, true },
	{ "1.5h", 5400 * S, NULL, true },
	{ "0.5m", 30 * S, NULL, true },
	{ ".5s", S / 2, NULL, true },
	{ "5.s", 5 * S, NULL, true },
	{ "-10s", -10 * S, NULL, true },
	{ "+10s", 10 * S, NULL, true },
	{ "1ns", 1, NULL, true },
	{ "1us", 1000, NULL, true },
	{ "1\xc2\xb5s", 1000, NULL, true },
	{ "1\xce\xbcs", 1000, NULL, true },
	{ "1ms", 1000000, NULL, true },
	{ "0.9ns", 0, NULL, true },
	{ "0.333333333333333333333h", 1200 * S, NULL, true },
	{ "9223372036854775807ns", INT64_MAX, NULL, true },
	{ "-9223372036854775808ns", INT64_MIN, NULL, true },
	{ "2562047.788015215501h", INT64_MAX - 4, NULL, true },

	{ "", 0, "is empty", false },
	{ "-", 0, "sign only", false },
	{ "10", 0, BARE, false },
	{ "00", 0, BARE, false },
	{ "-1", 0, BARE, false },
	{ "abc", 0, NUMBER, false },
	{ ".s", 0, NUMBER, false },
	{ ".", 0, NUMBER, false },
	{ "--1s", 0, NUMBER, true },
	{ " 1s", 0, NUMBER, true },
	{ "PT10M", 0, NUMBER, true },
	{ "s10", 0, NUMBER, false },
	{ "1s ", 0, UNIT, true },
	{ "1 s", 0, UNIT, true },
	{ "1h 30m", 0, UNIT, true },
	{ "5m garbage", 0, UNIT, true },
	{ "5m\n", 0, UNIT, true },
	{ "1\t\n\f\r s", 0, UNIT, true },
	{ "1\vs", 0, UNIT, false },
	{ "1\xc2\xa0s", 0, UNIT, false },
	{ "1d", 0, UNIT, true },
	{ "1D", 0, UNIT, true },
	{ "2 days", 0, UNIT, true },
	{ "2daylong", 0, UNIT, true },
	{ "1w", 0, UNIT, true },
	{ "1wk", 0, UNIT, true },
	{ "1wks", 0, UNIT, false },
	{ "2weeks", 0, UNIT, true },
	{ "10 minutes", 0, UNIT, true },
	{ "10M", 0, UNIT, true },
	{ "10 MICROSECONDS", 0, UNIT, true },
	{ "1hr", 0, UNIT, true },
	{ "1hrs", 0, UNIT, false },
	{ "1hh", 0, UNIT, false },
	{ "1\xc2\xb5S", 0, UNIT, true },
	{ "1\xce\xbcS", 0, UNIT, false },
	{ "1sec\xc2\xb5", 0, UNIT, true },
	{ "1s\xc2\xb5", 0, UNIT, false },
	{ "1s\xc3\xa9", 0, UNIT, true },
	{ "3fortnights", 0, UNIT, false },
	{ "3fortnights 1d", 0, UNIT, true },
	{ "12 34d", 0, UNIT, true },
	{ "1m2", 0, BARE, true },
	{ "1.5.5s", 0, BARE, true },
	{ "1-1s", 0, UNIT, true },
	{ "9223372036854775808ns", 0, LONG, false },
	{ "0.9223372036854775809s", 922337203, NULL, true },
	{ "92233720368547758070ns", 0, LONG, false },
	{ "2562047.9999h", 0, LONG, true },
	{ "0.9999999999999999999s", 1000000000, NULL, true },
	{ "-9223372036854775809ns", 0, LONG, false },
	{ "9223372036855s", 0, LONG, true },
	{ "2562048h", 0, LONG, true },
	{ "2562047h48m", 0, LONG, true },
	{ "9223372036854775807d", 0, UNIT, true },
	{ "9223372036854775808d", 0, UNIT, false },
	{ "9223372036854775809d", 0, LONG, false },
	{ "1d 9223372036854775808x", 0, UNIT, false },
	{ "1d 9223372036854775808", 0, UNIT, true },
	{ "000000000000000000000000000001d", 0, UNIT, true },
	{ "000000000000000000000000000001s", S, NULL, true },
};
/* clang-format on */

static void test_operator(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		int64_t ns = 0;
		const char *wrong = ocreg_duration_read(rows[i].text, strlen(rows[i].text), &ns);

		row("%s", rows[i].text);
		CHECK_INT(ns, rows[i].ns);
		if (rows[i].wrong)
			CHECK_HAS(wrong, rows[i].wrong);
		else
			CHECK_STR(wrong, NULL);
	}
}

static void test_server(void)
{
	CHECK(!ocreg_duration_is_format("1\0s", 3));
	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].text);
		CHECK_INT(ocreg_duration_is_format(rows[i].text, strlen(rows[i].text)), rows[i].server);
	}
}

/* The server's words are a superset of Go's. */
static void test_both(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].text);
		CHECK(rows[i].wrong || rows[i].server);
	}
}

/* Go's words, and the place. */
static void test_told(void)
{
	static const struct {
		const char *text, *go, *hint;
		size_t at;
	} told[] = {
		{ "", "time: invalid duration \"\"", "such as 30s", 0 },
		{ "-", "time: invalid duration \"-\"", "such as 30s", 1 },
		{ "1h x", "time: unknown unit \"h x\" in duration \"1h x\"", "24h", 1 },
		{ "7 days", "time: unknown unit \" days\" in duration \"7 days\"", "24h", 1 },
		{ "1h10", "time: missing unit in duration \"1h10\"", "behind each number", 4 },
		{ "1h.s", "time: invalid duration \"1h.s\"", "no blanks", 2 },
		{ "1\xc2\xb5h\"\\\n", "time: unknown unit \"\\xc2\\xb5h\\\"\\\\\\x0a\" in duration \"1\\xc2\\xb5h\\\"\\\\\\x0a\"",
		  "24h", 1 },
		{ "1h2562047h", "time: invalid duration \"1h2562047h\"", "less than", 0 },
	};

	for (size_t i = 0; i < COUNT(told); i++) {
		struct ocreg_buf b = { 0 };
		struct ocreg_fault f;
		int64_t ns;

		row("%s", told[i].text);
		CHECK(!ocreg_duration_check(told[i].text, strlen(told[i].text), &ns, &f));
		CHECK_INT(f.at, told[i].at);
		CHECK_HAS(f.hint, told[i].hint);
		ocreg_duration_add_error(&b, told[i].text, strlen(told[i].text));
		CHECK_STR(b.data, told[i].go);
		ocreg_buf_done(&b);
	}
}

static void test_written(void)
{
	static const struct {
		int64_t ns;
		const char *text;
	} written[] = {
		{ 0, "0s" },
		{ 1, "1ns" },
		{ 999, "999ns" },
		{ 1100, "1.1\xc2\xb5s" },
		{ 2200000, "2.2ms" },
		{ 999999999, "999.999999ms" },
		{ 3300000000, "3.3s" },
		{ 60 * S, "1m0s" },
		{ 245 * S, "4m5s" },
		{ 245 * S + 1000000, "4m5.001s" },
		{ 5400 * S, "1h30m0s" },
		{ 21600 * S, "6h0m0s" },
		{ -90 * S, "-1m30s" },
		{ -1, "-1ns" },
		{ INT64_MAX, "2562047h47m16.854775807s" },
		{ INT64_MIN, "-2562047h47m16.854775808s" },
	};

	for (size_t i = 0; i < COUNT(written); i++) {
		struct ocreg_buf b = { 0 };
		int64_t back = 1;

		row("%s", written[i].text);
		ocreg_duration_add(&b, written[i].ns);
		CHECK_STR(b.data, written[i].text);
		CHECK_STR(ocreg_duration_read(b.data, b.len, &back), NULL);
		CHECK_INT(back, written[i].ns);
		ocreg_buf_done(&b);
	}
}

static const struct test tests[] = { TEST(test_operator), TEST(test_server), TEST(test_both), TEST(test_told),
				     TEST(test_written) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "duration", tests, COUNT(tests));
}
