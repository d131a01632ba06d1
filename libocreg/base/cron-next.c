/* SPDX-License-Identifier: Apache-2.0 */
/* When a schedule comes. */
#include "base/cron.h"

#define DAY 86400
#define YEARS 5 /* after this one, and then no further */

struct date {
	int64_t year;
	unsigned month, day;
};

/* Of a day, counted from 1970-01-01. Years begin in March here, so that a leap day is a year's last one. */
static struct date date_of(int64_t days)
{
	int64_t era_days = days + 719468, era = (era_days >= 0 ? era_days : era_days - 146096) / 146097;
	unsigned of_era = (unsigned) (era_days - era * 146097);
	unsigned year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	unsigned of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
	struct date d = { era * 400 + year, month < 10 ? month + 3 : month - 9, of_year - (153 * month + 2) / 5 + 1 };

	d.year += d.month <= 2;
	return d;
}

static bool has(uint64_t field, unsigned i)
{
	return field >> i & 1;
}

/* Where one of the day fields says all, the other decides; where both choose, either will do. */
static bool day_matches(const struct ocreg_cron *c, bool day, bool weekday)
{
	const uint64_t stars = c->field[OCREG_CRON_DAY] | c->field[OCREG_CRON_WEEKDAY];

	return stars & OCREG_CRON_STAR ? day && weekday : day || weekday;
}

bool ocreg_cron_comes(const struct ocreg_cron *c)
{
	static const unsigned char most[] = { 0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool found = false;

	if (c->every)
		return true;
	for (unsigned month = 1; month <= 12; month++)
		for (unsigned day = 1; has(c->field[OCREG_CRON_MONTH], month) && day <= most[month]; day++)
			found |= day_matches(c, has(c->field[OCREG_CRON_DAY], day),
					     c->field[OCREG_CRON_WEEKDAY] & ~OCREG_CRON_STAR);
	return found && c->field[OCREG_CRON_MINUTE] & ~OCREG_CRON_STAR && c->field[OCREG_CRON_HOUR] & ~OCREG_CRON_STAR;
}

/* The first minute of a day from `minute` on; -1 if there is none. */
static int find_minute(const struct ocreg_cron *c, int minute)
{
	for (; minute < 24 * 60; minute++)
		if (has(c->field[OCREG_CRON_HOUR], (unsigned) minute / 60) &&
		    has(c->field[OCREG_CRON_MINUTE], (unsigned) minute % 60))
			return minute;
	return -1;
}

static int64_t floor_days(int64_t seconds)
{
	return seconds >= 0 ? seconds / DAY : -((DAY - 1 - seconds) / DAY);
}

bool ocreg_cron_find_next(const struct ocreg_cron *c, int64_t after, int32_t offset, int64_t *ret)
{
	int64_t local = after + 1 + offset, day = floor_days(local), last = date_of(day).year + YEARS;
	int first = (int) ((local - day * DAY + 59) / 60);

	if (c->every) {
		*ret = after + c->seconds;
		return true;
	}
	for (;; day++, first = 0) {
		struct date d = date_of(day);
		unsigned weekday = (unsigned) (((day + 4) % 7 + 7) % 7);
		int minute;

		if (d.year > last)
			return false;
		if (!has(c->field[OCREG_CRON_MONTH], d.month) ||
		    !day_matches(c, has(c->field[OCREG_CRON_DAY], d.day), has(c->field[OCREG_CRON_WEEKDAY], weekday)))
			continue;
		minute = find_minute(c, first);
		if (minute < 0)
			continue;
		*ret = day * DAY + (int64_t) minute * 60 - offset;
		return true;
	}
}
