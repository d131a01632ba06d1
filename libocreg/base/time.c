/* SPDX-License-Identifier: Apache-2.0 */
#include <time.h>
#include "base/scan.h"
#include "base/time.h"

#define DATE_LENGTH (sizeof("2006-01-02") - 1)
#define CLOCK_LENGTH (sizeof("15:04:05") - 1)

static bool is_two_digits(const char *s)
{
	return ocreg_scan_span(s, 2, OCREG_DIGIT) == 2;
}

static unsigned two_digits(const char *s)
{
	return (unsigned) ((s[0] - '0') * 10 + (s[1] - '0'));
}

static unsigned days_in(unsigned year, unsigned month)
{
	static const unsigned char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return days[month - 1] + (month == 2 && leap ? 1u : 0u);
}

static bool is_date(const char *s, size_t n)
{
	unsigned year, month, day;

	if (n != DATE_LENGTH || s[4] != '-' || s[7] != '-')
		return false;
	if (!is_two_digits(s) || !is_two_digits(s + 2) || !is_two_digits(s + 5) || !is_two_digits(s + 8))
		return false;
	year = two_digits(s) * 100 + two_digits(s + 2);
	month = two_digits(s + 5);
	day = two_digits(s + 8);
	return month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
}

static bool is_zone(const char *s, size_t n)
{
	if (n == 1)
		return *s == 'z' || *s == 'Z';
	return n == strlen("+00:00") && (*s == '+' || *s == '-') && is_two_digits(s + 1) && s[3] == ':' && is_two_digits(s + 4);
}

/* The length of the UTF-8 character that begins with c. */
static size_t character_length(char c)
{
	unsigned char u = (unsigned char) c;

	return u < 0xc0 ? 1 : u < 0xe0 ? 2 : u < 0xf0 ? 3 : 4;
}

/* Any character and digits behind it, of n bytes, of which there is one at least; 0 if it is something else. */
static size_t fraction_length(const char *s, size_t n)
{
	size_t point = *s != '\n' ? character_length(*s) : n, digits = 0;

	if (point < n)
		digits = ocreg_scan_span(s + point, n - point, OCREG_DIGIT);
	return digits ? point + digits : 0;
}

/* "15:04:05" at the front of n bytes. */
static bool begins_with_clock(const char *s, size_t n)
{
	if (n < CLOCK_LENGTH || s[2] != ':' || s[5] != ':')
		return false;
	if (!is_two_digits(s) || !is_two_digits(s + 3) || !is_two_digits(s + 6))
		return false;
	return two_digits(s) <= 23 && two_digits(s + 3) <= 59 && two_digits(s + 6) <= 59;
}

static bool is_time(const char *s, size_t n)
{
	if (n == CLOCK_LENGTH || !begins_with_clock(s, n))
		return false;
	s += CLOCK_LENGTH;
	n -= CLOCK_LENGTH;
	return is_zone(s, n) || is_zone(s + fraction_length(s, n), n - fraction_length(s, n));
}

static size_t until_t(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && s[i] != 't' && s[i] != 'T')
		i++;
	return i;
}

bool ocreg_time_is_date_time(const char *s, size_t n)
{
	size_t date = until_t(s, n);

	return date < n && is_date(s, date) && is_time(s + date + 1, until_t(s + date + 1, n - date - 1));
}

/* The month, from 0 on; 12 if it is none. */
static int month_of(const char *s)
{
	static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	int month = 0;

	while (month < 12 && memcmp(names + month * 3, s, 3) != 0)
		month++;
	return month;
}

bool ocreg_time_parse_http(const char *s, size_t n, int64_t *ret)
{
	static const char shape[] = "aaa, 00 aaa 0000 00:00:00 GMT";
	struct tm t = { 0 };

	if (n != sizeof(shape) - 1)
		return false;
	for (size_t i = 0; i < n; i++)
		if (shape[i] == '0' ? !ocreg_scan_is(s[i], OCREG_DIGIT) : shape[i] != 'a' && shape[i] != s[i])
			return false;
	t.tm_mday = (int) two_digits(s + 5);
	t.tm_mon = month_of(s + 8);
	t.tm_year = (int) (two_digits(s + 12) * 100 + two_digits(s + 14)) - 1900;
	t.tm_hour = (int) two_digits(s + 17);
	t.tm_min = (int) two_digits(s + 20);
	t.tm_sec = (int) two_digits(s + 23);
	if (t.tm_mon > 11 || t.tm_mday < 1 || t.tm_mday > 31 || t.tm_hour > 23 || t.tm_min > 59 || t.tm_sec > 60)
		return false;
	*ret = timegm(&t);
	return true;
}

/* Seconds that the zone of n bytes is ahead of UTC. */
static bool parse_zone(const char *s, size_t n, int64_t *ret)
{
	*ret = 0;
	if (!n || *s == 'z' || !is_zone(s, n))
		return false;
	if (n == 1)
		return true;
	*ret = (int64_t) two_digits(s + 1) * 3600 + two_digits(s + 4) * 60;
	if (*s == '-')
		*ret = -*ret;
	return two_digits(s + 1) <= 23 && two_digits(s + 4) <= 59;
}

bool ocreg_time_parse(const char *s, size_t n, int64_t *ret)
{
	const char *clock = s + DATE_LENGTH + 1;
	size_t at = DATE_LENGTH + 1 + CLOCK_LENGTH;
	struct tm t = { 0 };
	int64_t zone;

	if (n <= at || !is_date(s, DATE_LENGTH) || s[DATE_LENGTH] != 'T' || !begins_with_clock(clock, CLOCK_LENGTH))
		return false;
	if (s[at] == '.')
		at += fraction_length(s + at, n - at);
	if (!parse_zone(s + at, n - at, &zone))
		return false;
	t.tm_year = (int) (two_digits(s) * 100 + two_digits(s + 2)) - 1900;
	t.tm_mon = (int) two_digits(s + 5) - 1;
	t.tm_mday = (int) two_digits(s + 8);
	t.tm_hour = (int) two_digits(clock);
	t.tm_min = (int) two_digits(clock + 3);
	t.tm_sec = (int) two_digits(clock + 6);
	*ret = timegm(&t) - zone;
	return true;
}
