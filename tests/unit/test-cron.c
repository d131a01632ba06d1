/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "base/cron.h"

#define FOUND "expected exactly 5 fields, found "
#define ATOI "failed to parse int from "

/* The words are those of a kube-apiserver; tests/cluster/schedules.py asks one. */
/* clang-format off */
static const struct {
	const char *text, *says;	/* NULL: it is fine */
	size_t at;
	const char *hint;		/* part of it */
} rows[] = {
	{ "0 0 * * *", NULL, 0, NULL },
	{ "*/15 0-6,22 1,15 jan-jun,Dec mon-FRI", NULL, 0, NULL },
	{ "? ? ? ? ?", NULL, 0, NULL },
	{ "  0\t0 \xe2\x80\x83* *\n*\v", NULL, 0, NULL },
	{ "0 0\xc2\xa0* * *", NULL, 0, NULL },
	{ "+5 00 +01 * *", NULL, 0, NULL },
	{ ", , , , ,", NULL, 0, NULL },
	{ "*-x *-99 ?-1-2 * *", NULL, 0, NULL },
	{ "5/90 * * * *", NULL, 0, NULL },
	{ "*/9223372036854775807 * * * *", NULL, 0, NULL },
	{ "* * * * fr\xc4\xb0", NULL, 0, NULL },
	{ "@hourly", NULL, 0, NULL },
	{ "@every 1h30m", NULL, 0, NULL },
	{ "@every -5s", NULL, 0, NULL },
	{ "TZ=UTC 0 0 * * *", NULL, 0, NULL },
	{ "CRON_TZ= @daily ", NULL, 0, NULL },
	{ "TZ=Local\t 0 0 * * *", "provided bad location Local\t: unknown time zone Local\t", 3, "case counts" },
	{ "", "empty spec string", 0, "five fields" },
	{ " ", FOUND "0: []", 1, "five fields" },
	{ "bad", FOUND "1: [bad]", 0, "five fields" },
	{ "* *  * [", FOUND "4: [* * * []", 0, "five fields" },
	{ "0 0 0 * * *", FOUND "6: [0 0 0 * * *]", 0, "seconds" },
	{ " @daily", FOUND "1: [@daily]", 1, "five fields" },
	{ "60 0 * * *", "end of range (60) above maximum (59): 60", 0, "minutes are" },
	{ "0 24 * * *", "end of range (24) above maximum (23): 24", 2, "hours are" },
	{ "0 0 0 * *", "beginning of range (0) below minimum (1): 0", 4, "days of the month" },
	{ "0 0 * 13 *", "end of range (13) above maximum (12): 13", 6, "months are" },
	{ "0 0 * * 7", "end of range (7) above maximum (6): 7", 8, "Sunday is 0" },
	{ "0 0 * * 1,2,7-8", "end of range (8) above maximum (6): 7-8", 12, "Sunday is 0" },
	{ "5-1 * * * *", "beginning of range (5) beyond end of range (1): 5-1", 0, "wrap around" },
	{ "*/0 * * * *", "step of range should be a positive number: */0", 0, "1 or more" },
	{ "*/-5 * * * *", "negative number (-5) not allowed: -5", 2, "minutes are" },
	{ "*/-0 * * * *", "step of range should be a positive number: */-0", 0, "1 or more" },
	{ "1-2-3 * * * *", "too many hyphens: 1-2-3", 0, "minutes are" },
	{ "1/2/3 * * * *", "too many slashes: 1/2/3", 0, "minutes are" },
	{ "x * * * *", ATOI "x: strconv.Atoi: parsing \"x\": invalid syntax", 0, "minutes are" },
	{ "-5 * * * *", ATOI ": strconv.Atoi: parsing \"\": invalid syntax", 0, "minutes are" },
	{ "5- * * * *", ATOI ": strconv.Atoi: parsing \"\": invalid syntax", 2, "minutes are" },
	{ "\"\\\x01\x7f * * * *", ATOI "\"\\\x01\x7f: strconv.Atoi: parsing \"\\\"\\\\\\x01\\x7f\": invalid syntax", 0, NULL },
	{ "0 0 L * *", ATOI "L: strconv.Atoi: parsing \"L\": invalid syntax", 4, "no L" },
	{ "0 0 * * mond", ATOI "mond: strconv.Atoi: parsing \"mond\": invalid syntax", 8, "sun to sat" },
	{ "* * * * \xc4", ATOI "\xc4: strconv.Atoi: parsing \"\xc4\": invalid syntax", 8, NULL },
	{ "9223372036854775808 * * * *", ATOI "9223372036854775808: strconv.Atoi: parsing \"9223372036854775808\": value out of range", 0, NULL },
	{ "9223372036854775807 * * * *", "end of range (9223372036854775807) above maximum (59): 9223372036854775807", 0, NULL },
	{ "*/-9223372036854775808 * * * *", "negative number (-9223372036854775808) not allowed: -9223372036854775808", 2, NULL },
	{ "0 0 * * mo", ATOI "mo: strconv.Atoi: parsing \"mo\": invalid syntax", 8, NULL },
	{ "0 0 * * frix", ATOI "frix: strconv.Atoi: parsing \"frix\": invalid syntax", 8, NULL },
	{ "@reboot", "unrecognized descriptor: @reboot", 0, "@hourly" },
	{ "@daily ", "unrecognized descriptor: @daily ", 0, "@hourly" },
	{ "@every", "unrecognized descriptor: @every", 0, "@hourly" },
	{ "@every 1d", "failed to parse duration @every 1d: time: unknown unit \"d\" in duration \"1d\"", 8, "24h" },
	{ "@every 10", "failed to parse duration @every 10: time: missing unit in duration \"10\"", 9, "behind each number" },
	{ "@every ", "failed to parse duration @every : time: invalid duration \"\"", 7, "with its unit" },
	{ "TZ=UTC", "invalid schedule format: runtime error: slice bounds out of range [:-1]", 6, "behind the zone" },
	{ "TZ=../x * * * * *", "provided bad location ../x: time: invalid location name", 3, "case counts" },
	{ "TZ=/x * * * * *", "provided bad location /x: time: invalid location name", 3, "case counts" },
	{ "TZ=Nowhere/Land * * * * *", "provided bad location Nowhere/Land: unknown time zone Nowhere/Land", 3, "case counts" },
	{ "TZ=UTC bad", FOUND "1: [bad]", 7, "five fields" },
};
/* clang-format on */

static void test_read(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf says = { 0 };
		struct ocreg_fault f = { 0 };
		struct ocreg_cron cron;
		bool ok = ocreg_cron_read(rows[i].text, strlen(rows[i].text), &cron, &f, &says);

		row("%s", rows[i].text);
		CHECK_INT(ok, !rows[i].says);
		CHECK_STR(says.data, rows[i].says);
		CHECK_INT(f.at, rows[i].at);
		if (rows[i].hint)
			CHECK_HAS(f.hint, rows[i].hint);
		CHECK_INT(ocreg_cron_read(rows[i].text, strlen(rows[i].text), &cron, NULL, NULL), ok);
		ocreg_buf_done(&says);
	}
}

#define DAYS (OCREG_CRON_STAR | 0xfffffffe)
#define MONTHS (OCREG_CRON_STAR | 0x1ffe)
#define WEEK (OCREG_CRON_STAR | 0x7f)
#define HOURS (OCREG_CRON_STAR | 0xffffff)

/* clang-format off */
static const struct {
	const char *text;
	uint64_t field[OCREG_CRON_FIELDS];
} fields[] = {
	{ "0 0 * * *", { 1, 1, DAYS, MONTHS, WEEK } },
	{ "59 23 31 12 6", { 1ull << 59, 1 << 23, 1u << 31, 1 << 12, 1 << 6 } },
	{ "*/30 */12 */16 */6 */7", { 1 | 1 << 30, 1 | 1 << 12, 2 | 1 << 17, 2 | 1 << 7, 1 } },
	{ "*/1 * * * *", { OCREG_CRON_STAR | 0xfffffffffffffff, HOURS, DAYS, MONTHS, WEEK } },
	{ "40/10 1-5/2 1 1 0", { 1ull << 40 | 1ull << 50, 1 << 1 | 1 << 3 | 1 << 5, 2, 2, 1 } },
	{ ", 0 * * *", { 0, 1, DAYS, MONTHS, WEEK } },
	{ "0 *-5 * * *", { 1, HOURS, DAYS, MONTHS, WEEK } },
	{ "0 0 1 Feb-APR,nov sun,SAT", { 1, 1, 2, 4 | 8 | 16 | 1 << 11, 1 | 1 << 6 } },
	{ "@yearly", { 1, 1, 2, 2, WEEK } },
	{ "@annually", { 1, 1, 2, 2, WEEK } },
	{ "@monthly", { 1, 1, 2, MONTHS, WEEK } },
	{ "@weekly", { 1, 1, DAYS, MONTHS, 1 } },
	{ "@daily", { 1, 1, DAYS, MONTHS, WEEK } },
	{ "@midnight", { 1, 1, DAYS, MONTHS, WEEK } },
	{ "@hourly", { 1, HOURS, DAYS, MONTHS, WEEK } },
};
/* clang-format on */

static void test_fields(void)
{
	for (size_t i = 0; i < COUNT(fields); i++) {
		struct ocreg_cron cron = { .every = true };

		row("%s", fields[i].text);
		CHECK(ocreg_cron_read(fields[i].text, strlen(fields[i].text), &cron, NULL, NULL));
		for (size_t j = 0; j < OCREG_CRON_FIELDS; j++)
			CHECK_INT(cron.field[j], fields[i].field[j]);
		CHECK(!cron.every && !cron.zone);
	}
}

#define T(days, hours, minutes, seconds) (((days) *24LL + (hours)) * 3600 + (minutes) *60 + (seconds))
#define NEVER INT64_MIN

/* Day 0 was a Thursday; 2024-02-29 was day 19782. */
/* clang-format off */
static const struct {
	const char *text;
	int64_t after, next;
	int offset;
	bool comes;
} times[] = {
	{ "0 0 * * *", 0, T(1, 0, 0, 0), 0, true },
	{ "0 0 * * *", -1, 0, 0, true },
	{ "* * * * *", 0, 60, 0, true },
	{ "* * * * *", 59, 60, 0, true },
	{ "* * * * *", 60, 120, 0, true },
	{ "30 5 * * *", T(0, 5, 29, 59), T(0, 5, 30, 0), 0, true },
	{ "30 5 * * *", T(0, 5, 30, 0), T(1, 5, 30, 0), 0, true },
	{ "*/7 8-10 * * *", T(0, 10, 56, 0), T(1, 8, 0, 0), 0, true },
	{ "0 0 1 * *", 0, T(31, 0, 0, 0), 0, true },
	{ "0 0 * * sun", 0, T(3, 0, 0, 0), 0, true },
	{ "0 0 13 * fri", 0, T(1, 0, 0, 0), 0, true },
	{ "0 0 13 * *", 0, T(12, 0, 0, 0), 0, true },
	{ "0 0 */2 * fri", 0, T(1, 0, 0, 0), 0, true },
	{ "0 0 29 2 *", T(19783, 0, 0, 0), T(19782 + 1461, 0, 0, 0), 0, true },
	{ "0 0 31 2 *", 0, NEVER, 0, false },
	{ "0 0 30 2 0", 0, T(31, 0, 0, 0), 0, true },
	{ "0 0 31 4,6,9,11 *", 0, NEVER, 0, false },
	{ ", 0 * * *", 0, NEVER, 0, false },
	{ "0 , * * *", 0, NEVER, 0, false },
	{ "0 0 , * ,", 0, NEVER, 0, false },
	{ "0 0 * , *", 0, NEVER, 0, false },
	{ "0 0 * * ,", 0, NEVER, 0, false },
	{ "0 2 * * *", 0, T(0, 1, 0, 0), 3600, true },
	{ "0 0 * * *", 0, T(0, 5, 0, 0), -18000, true },
	{ "0 12 31 12 *", T(-1, 12, 0, 0), T(364, 12, 0, 0), 0, true },
	{ "0 12 31 12 *", T(-1, 11, 59, 59), T(-1, 12, 0, 0), 0, true },
	{ "0 0 1 3 *", T(-719529, 0, 0, 0), T(-719468, 0, 0, 0), 0, true },
	{ "@every 90m", 5, 5405, 0, true },
	{ "@every 1.9s", 0, 1, 0, true },
	{ "@every 1ms", 0, 1, 0, true },
	{ "@every -2h", 0, 1, 0, true },
};
/* clang-format on */

static void test_next(void)
{
	for (size_t i = 0; i < COUNT(times); i++) {
		struct ocreg_cron cron;
		int64_t next = NEVER;

		row("%s after %lld", times[i].text, (long long) times[i].after);
		CHECK(ocreg_cron_read(times[i].text, strlen(times[i].text), &cron, NULL, NULL));
		CHECK_INT(ocreg_cron_find_next(&cron, times[i].after, times[i].offset, &next), times[i].next != NEVER);
		CHECK_INT(next, times[i].next);
		CHECK_INT(ocreg_cron_comes(&cron), times[i].comes);
	}
}

static void test_zone(void)
{
	CHECK(ocreg_cron_mentions_zone("TZ=UTC 0 0 * * *", 16));
	CHECK(ocreg_cron_mentions_zone("*-TZ * * * *", 12));
	CHECK(!ocreg_cron_mentions_zone("0 0 * * *", 9));
	CHECK(!ocreg_cron_mentions_zone("T", 1));
	CHECK(!ocreg_cron_mentions_zone("T0", 2));
	CHECK(!ocreg_cron_mentions_zone("", 0));
}

static void test_nul(void)
{
	struct ocreg_buf b = { 0 };
	struct ocreg_cron cron;

	CHECK(!ocreg_cron_read("0 0 * * \0", 9, &cron, NULL, NULL));
	ocreg_cron_add_quoted(&b, "a\0", 2);
	CHECK_STR(b.data, "\"a\\x00\"");
	ocreg_buf_done(&b);
}

static const struct test tests[] = { TEST(test_nul), TEST(test_read), TEST(test_fields), TEST(test_next), TEST(test_zone) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "cron", tests, COUNT(tests));
}
