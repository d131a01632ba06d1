/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "model/number.h"

/* A number as digits * 10^exponent: `digits` has neither leading nor trailing zeros, and none at all for zero. */
struct decimal {
	const char *text;
	size_t first, last; /* the first significant digit, and the one after the last; a point may lie between */
	long exponent;      /* of the last significant digit */
	bool negative;
};

#define EXPONENT_MAX 1000000 /* beyond any number that is used; keeps the sums below in range */

static long parse_exponent(const char *s, size_t n)
{
	bool negative = s[0] == '-';
	long e = 0;

	for (size_t i = negative || s[0] == '+'; i < n; i++)
		if (e < EXPONENT_MAX)
			e = e * 10 + (s[i] - '0');
	return negative ? -e : e;
}

static struct decimal parse(const char *s, size_t n)
{
	struct decimal d = { .text = s, .negative = s[0] == '-' };
	size_t end = d.negative, point;

	while (end < n && s[end] != 'e' && s[end] != 'E')
		end++;
	point = (size_t) ((const char *) (memchr(s, '.', end) ? memchr(s, '.', end) : s + end) - s);
	d.first = d.negative;
	d.last = end;
	while (d.first < end && (s[d.first] == '0' || s[d.first] == '.'))
		d.first++;
	while (d.last > d.first && (s[d.last - 1] == '0' || s[d.last - 1] == '.'))
		d.last--;
	if (end < n)
		d.exponent = parse_exponent(s + end + 1, n - end - 1);
	d.exponent += d.last > point ? -(long) (d.last - point - 1) : (long) (point - d.last);
	if (d.first == d.last)
		d.exponent = 0, d.negative = false;
	return d;
}

/* Multiply by ten and add, within the range of a negative int64_t: it reaches one further. */
static bool shift(int64_t *v, int digit)
{
	return !__builtin_mul_overflow(*v, 10, v) && !__builtin_sub_overflow(*v, digit, v);
}

bool ocreg_number_to_int(const char *text, size_t n, int64_t *ret)
{
	const int64_t exact = (INT64_C(1) << 53) - 1;
	bool plain = !memchr(text, '.', n) && !memchr(text, 'e', n) && !memchr(text, 'E', n);
	struct decimal d = parse(text, n);
	int64_t v = 0;

	if (d.exponent < 0 || d.exponent > 18)
		return false;
	for (size_t i = d.first; i < d.last; i++)
		if (text[i] != '.' && !shift(&v, text[i] - '0'))
			return false;
	for (long i = 0; i < d.exponent; i++)
		if (!shift(&v, 0))
			return false;
	if ((!d.negative && v == INT64_MIN) || (!plain && v < -exact))
		return false;
	*ret = d.negative ? v : -v;
	return true;
}

static bool next_digit(const struct decimal *d, size_t *i, char *digit)
{
	if (*i < d->last && d->text[*i] == '.')
		(*i)++;
	if (*i >= d->last)
		return false;
	*digit = d->text[(*i)++];
	return true;
}

bool ocreg_number_equal(const char *a, size_t na, const char *b, size_t nb)
{
	struct decimal x = parse(a, na), y = parse(b, nb);
	size_t i = x.first, j = y.first;
	char p = 0, q = 0;

	if (x.negative != y.negative || x.exponent != y.exponent)
		return false;
	for (;;) {
		bool more = next_digit(&x, &i, &p);

		if (more != next_digit(&y, &j, &q))
			return false;
		if (!more)
			return true;
		if (p != q)
			return false;
	}
}
