/* SPDX-License-Identifier: Apache-2.0 */
/* Names and times. */
#include <string.h>
#include <time.h>
#include "base/utf8.h"
#include "check/der.h"

static bool is_printable(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c && strchr("'()+,-./ :=?*&", c));
}

static bool is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

static bool is_text_of(struct ocreg_der v, bool (*one)(unsigned char c))
{
	for (size_t i = 0; i < v.n; i++)
		if (!one(v.p[i]))
			return false;
	return true;
}

static bool is_digit_or_blank(unsigned char c)
{
	return is_digit(c) || c == ' ';
}

static bool is_ascii(unsigned char c)
{
	return c < 0x80;
}

static bool is_two_byte_text(struct ocreg_der v)
{
	if (v.n % 2)
		return false;
	if (v.n >= 2 && !v.p[v.n - 1] && !v.p[v.n - 2])
		v.n -= 2;
	for (size_t i = 0; i < v.n; i += 2) {
		unsigned c = (unsigned) v.p[i] << 8 | v.p[i + 1];

		if (c >= 0xfffe || (c >= 0xfdd0 && c <= 0xfdef) || (c >= 0xd800 && c <= 0xdfff))
			return false;
	}
	return true;
}

static bool is_text(unsigned tag, struct ocreg_der v)
{
	switch (tag) {
	case 0x0c:
		return ocreg_utf8_check((const char *) v.p, v.n) == v.n;
	case 0x12:
		return is_text_of(v, is_digit_or_blank);
	case 0x13:
		return is_text_of(v, is_printable);
	case 0x14:
		return true;
	case 0x16:
		return is_text_of(v, is_ascii);
	case 0x1e:
		return is_two_byte_text(v);
	}
	return false;
}

bool ocreg_der_name(struct ocreg_der *from)
{
	struct ocreg_der name, set, part, oid, value;
	unsigned tag;

	if (!ocreg_der_take(from, OCREG_DER_SEQUENCE, &name))
		return false;
	while (name.n) {
		if (!ocreg_der_take(&name, OCREG_DER_SET, &set))
			return false;
		while (set.n)
			if (!ocreg_der_take(&set, OCREG_DER_SEQUENCE, &part) || !ocreg_der_oid(&part, &oid) ||
			    !ocreg_der_any(&part, &tag, &value) || !is_text(tag, value))
				return false;
	}
	return true;
}

/* Two digits, at most max; -1 if they are not. */
static int two(const unsigned char *p, int max)
{
	int v = is_digit(p[0]) && is_digit(p[1]) ? (p[0] - '0') * 10 + p[1] - '0' : -1;

	return v <= max ? v : -1;
}

/* The zone: Z, or hours and minutes east, which are not zero. */
static bool read_zone(struct ocreg_der v, int *retseconds)
{
	int hours, minutes;

	*retseconds = 0;
	if (v.n == 1)
		return v.p[0] == 'Z';
	if (v.n != 5 || (v.p[0] != '+' && v.p[0] != '-'))
		return false;
	hours = two(v.p + 1, 24);
	minutes = two(v.p + 3, 59);
	if (hours < 0 || minutes < 0 || hours + minutes == 0)
		return false;
	*retseconds = (hours * 60 + minutes) * (v.p[0] == '+' ? 60 : -60);
	return true;
}

static bool is_day(const struct tm *t)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int year = t->tm_year + 1900;
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return t->tm_mday >= 1 && t->tm_mday <= days[t->tm_mon] + (leap && t->tm_mon == 1);
}

/* What follows the year: month, day, hour, minute, seconds (which old times leave out), zone. */
static bool read_rest(struct ocreg_der v, int year, bool brief, int64_t *ret)
{
	struct tm t = { .tm_year = year - 1900 };
	int zone;

	if (v.n < 9)
		return false;
	t.tm_mon = two(v.p, 12) - 1;
	t.tm_mday = two(v.p + 2, 31);
	t.tm_hour = two(v.p + 4, 23);
	t.tm_min = two(v.p + 6, 59);
	if (t.tm_mon < 0 || t.tm_hour < 0 || t.tm_min < 0 || !is_day(&t))
		return false;
	v = (struct ocreg_der) { v.p + 8, v.n - 8 };
	if (v.n > 2 && is_digit(v.p[0])) {
		t.tm_sec = two(v.p, 59);
		v = (struct ocreg_der) { v.p + 2, v.n - 2 };
	} else if (!brief) {
		return false;
	}
	if (t.tm_sec < 0 || !read_zone(v, &zone))
		return false;
	*ret = (int64_t) timegm(&t) - zone;
	return true;
}

bool ocreg_der_time(struct ocreg_der *from, int64_t *ret)
{
	struct ocreg_der v;
	int century, year;

	if (ocreg_der_take(from, 0x17, &v)) { /* UTCTime */
		year = v.n >= 2 ? two(v.p, 99) : -1;
		return year >= 0 &&
		       read_rest((struct ocreg_der) { v.p + 2, v.n - 2 }, year < 50 ? 2000 + year : 1900 + year, true, ret);
	}
	if (!ocreg_der_take(from, 0x18, &v) || v.n < 4) /* GeneralizedTime */
		return false;
	century = two(v.p, 99);
	year = two(v.p + 2, 99);
	return century >= 0 && year >= 0 && read_rest((struct ocreg_der) { v.p + 4, v.n - 4 }, century * 100 + year, false, ret);
}
