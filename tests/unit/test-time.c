/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "base/time.h"

static const char *const good[] = {
	"2024-01-31T00:00:00Z",
	"2024-01-31t23:59:59z",
	"2024-02-29T00:00:00Z",
	"2000-02-29T00:00:00Z",
	"0000-01-01T00:00:00Z",
	"9999-12-31T00:00:00Z",
	"2024-01-01T00:00:00.5Z",
	"2024-01-01T00:00:00.123456789012345Z",
	"2024-01-01T00:00:00+09:00",
	"2024-01-01T00:00:00.5-09:00",
	"2024-01-01T00:00:00+99:99",
	/* RFC 3339 has none of these. */
	"2024-01-01T00:00:00,5Z",
	"2024-01-01T00:00:00x5Z",
	"2024-01-01T00:00:00\xc3\xa9"
	"5Z",
	"2024-01-01T00:00:00\xf0\x9f\x98\x80"
	"5Z",
	"2024-01-01T00:00:00+05-05:00",
	"2024-01-01T00:00:00123Z",
	"2024-01-01T00:00:00ZT",
	"2024-01-01T00:00:00Zt and so on",
};
static const char *const bad[] = {
	"",
	"2024",
	"now",
	"2024-01-01",
	"2024-01-01T",
	"T00:00:00Z",
	"2024-01-01T00:00:00",
	"2024-01-01 00:00:00Z",
	"2024-01-01T00:00Z",
	"2024-01-01T0:00:00Z",
	"2024-1-01T00:00:00Z",
	"24-01-01T00:00:00Z",
	"12024-01-01T00:00:00Z",
	"+024-01-01T00:00:00Z",
	"2024-00-01T00:00:00Z",
	"2024-13-01T00:00:00Z",
	"2024-01-00T00:00:00Z",
	"2024-01-32T00:00:00Z",
	"2024-04-31T00:00:00Z",
	"2023-02-29T00:00:00Z",
	"1900-02-29T00:00:00Z",
	"2024-01-01T24:00:00Z",
	"2024-01-01T00:60:00Z",
	"2024-01-01T23:59:60Z",
	"2024-01-01T00:00:00.Z",
	"2024-01-01T00:00:00\n5Z",
	"2024-01-01T00:00:00Z\n",
	"2024-01-01T00:00:00ZZ",
	"2024-01-01T00:00:00+0900",
	"2024-01-01T00:00:00+09",
	"2024-01-01T00:00:00 09:00",
	"2024-01-01T00:00:00\xc3\xa9",
	" 2024-01-01T00:00:00Z",
	"2024/01/01T00:00:00Z",
};

static void test_good(void)
{
	for (size_t i = 0; i < COUNT(good); i++) {
		row("%s", good[i]);
		CHECK(ocreg_time_is_date_time(good[i], strlen(good[i])));
	}
}

static void test_bad(void)
{
	for (size_t i = 0; i < COUNT(bad); i++) {
		row("%s", bad[i]);
		CHECK(!ocreg_time_is_date_time(bad[i], strlen(bad[i])));
	}
}

/* Every beginning of a good one, in memory of its own size, so that a sanitizer sees a step too far. */
static void test_cut(void)
{
	const char *whole = "2024-01-01T00:00:00.5+09:00";

	for (size_t n = 0; n < strlen(whole); n++) {
		char *s = malloc(n + !n);
		int64_t t;

		row("%zu bytes", n);
		if (CHECK(s)) {
			memcpy(s, whole, n);
			CHECK(!ocreg_time_is_date_time(s, n));
			CHECK(!ocreg_time_parse(s, n, &t));
		}
		free(s);
	}
}

static void test_http(void)
{
	static const struct {
		const char *text;
		int64_t want; /* -1: no date */
	} rows[] = {
		{ "Wed, 21 Oct 2015 07:28:00 GMT", 1445412480 },
		{ "Thu, 01 Jan 1970 00:00:00 GMT", 0 },
		{ "Sat, 01 Jan 2050 00:00:00 GMT", 2524608000 },
		{ "Wed, 21 Okt 2015 07:28:00 GMT", -1 },
		{ "Wed, 21 Oct 2015 07:28:00 CET", -1 },
		{ "Wed, 21 Oct 2015 24:28:00 GMT", -1 },
		{ "Wed, 00 Oct 2015 07:28:00 GMT", -1 },
		{ "Wed, 32 Oct 2015 07:28:00 GMT", -1 },
		{ "Wed, 21 Oct 2015 07:28:61 GMT", -1 },
		{ "Wed, 21 Oct 2015 07:60:00 GMT", -1 },
		{ "Wed, 21 Oct 2015 07:28:00 GMT ", -1 },
		{ "Wednesday, 21-Oct-15 07:28:00 GMT", -1 },
		{ "Wed Oct 21 07:28:00 2015", -1 },
		{ "", -1 },
		{ "Wed, -1 Oct 2015 07:28:00 GMT", -1 },
		{ "Wed, 21 Oct 2015 07:28:00", -1 },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		int64_t t = -1;

		row("%s", rows[i].text);
		CHECK(ocreg_time_parse_http(rows[i].text, strlen(rows[i].text), &t) == (rows[i].want >= 0));
		CHECK_INT(t, rows[i].want);
	}
}

static void test_parse(void)
{
	static const struct {
		const char *text;
		int64_t want; /* -1: no time */
	} rows[] = {
		{ "1970-01-01T00:00:00Z", 0 },
		{ "2015-10-21T07:28:00Z", 1445412480 },
		{ "2015-10-21T09:28:00+02:00", 1445412480 },
		{ "2015-10-20T21:58:00-09:30", 1445412480 },
		{ "2015-10-21T07:28:00.999999999Z", 1445412480 },
		{ "2015-10-21T09:28:00.5+02:00", 1445412480 },
		{ "2024-02-29T23:59:59Z", 1709251199 },
		{ "9999-12-31T23:59:59Z", 253402300799 },
		{ "2015-10-21T07:28:00z", -1 },
		{ "2015-10-21t07:28:00Z", -1 },
		{ "2015-10-21 07:28:00Z", -1 },
		{ "2015-10-21T07:28:00", -1 },
		{ "2015-10-21T07:28:00.5", -1 },
		{ "2015-10-21T07:28:00.Z", -1 },
		{ "2015-10-21T07:28:00,5Z", -1 },
		{ "2015-10-21T07:28:00ZZ", -1 },
		{ "2015-10-21T07:28:00+24:00", -1 },
		{ "2015-10-21T07:28:00+23:60", -1 },
		{ "2015-10-21T07:28:00+0200", -1 },
		{ "2015-10-21T07:28:00ZT", -1 },
		{ "2015-10-21T24:28:00Z", -1 },
		{ "2015-10-21T07:28:60Z", -1 },
		{ "2015-13-21T07:28:00Z", -1 },
		{ "2015-02-29T07:28:00Z", -1 },
		{ "tomorrow at half past seven", -1 },
		{ "", -1 },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		int64_t t = -1;

		row("%s", rows[i].text);
		CHECK(ocreg_time_parse(rows[i].text, strlen(rows[i].text), &t) == (rows[i].want >= 0));
		CHECK_INT(t, rows[i].want);
	}
}

static const struct test tests[] = { TEST(test_good), TEST(test_bad), TEST(test_cut), TEST(test_http), TEST(test_parse) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "time", tests, COUNT(tests));
}
