/* SPDX-License-Identifier: Apache-2.0 */
#include <limits.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/scalar.h"

static const struct {
	const char *text;
	enum ocreg_scalar_kind kind;
} words[] = {
	{ "~", OCREG_SCALAR_NULL },         { "null", OCREG_SCALAR_NULL },      { "Null", OCREG_SCALAR_NULL },
	{ "NULL", OCREG_SCALAR_NULL },      { "true", OCREG_SCALAR_TRUE },      { "True", OCREG_SCALAR_TRUE },
	{ "TRUE", OCREG_SCALAR_TRUE },      { "false", OCREG_SCALAR_FALSE },    { "False", OCREG_SCALAR_FALSE },
	{ "FALSE", OCREG_SCALAR_FALSE },    { "y", OCREG_SCALAR_TRUE },         { "Y", OCREG_SCALAR_TRUE },
	{ "yes", OCREG_SCALAR_TRUE },       { "Yes", OCREG_SCALAR_TRUE },       { "YES", OCREG_SCALAR_TRUE },
	{ "on", OCREG_SCALAR_TRUE },        { "On", OCREG_SCALAR_TRUE },        { "ON", OCREG_SCALAR_TRUE },
	{ "n", OCREG_SCALAR_FALSE },        { "N", OCREG_SCALAR_FALSE },        { "no", OCREG_SCALAR_FALSE },
	{ "No", OCREG_SCALAR_FALSE },       { "NO", OCREG_SCALAR_FALSE },       { "off", OCREG_SCALAR_FALSE },
	{ "Off", OCREG_SCALAR_FALSE },      { "OFF", OCREG_SCALAR_FALSE },      { ".nan", OCREG_SCALAR_INFINITE },
	{ ".NaN", OCREG_SCALAR_INFINITE },  { ".NAN", OCREG_SCALAR_INFINITE },  { ".inf", OCREG_SCALAR_INFINITE },
	{ ".Inf", OCREG_SCALAR_INFINITE },  { ".INF", OCREG_SCALAR_INFINITE },  { "+.inf", OCREG_SCALAR_INFINITE },
	{ "+.Inf", OCREG_SCALAR_INFINITE }, { "+.INF", OCREG_SCALAR_INFINITE }, { "-.inf", OCREG_SCALAR_INFINITE },
	{ "-.Inf", OCREG_SCALAR_INFINITE }, { "-.INF", OCREG_SCALAR_INFINITE },
};

/* What anything but text begins with. */
static const bool may_mean[256] = {
	['0'] = true, ['1'] = true, ['2'] = true, ['3'] = true, ['4'] = true, ['5'] = true, ['6'] = true, ['7'] = true,
	['8'] = true, ['9'] = true, ['+'] = true, ['-'] = true, ['.'] = true, ['~'] = true, ['y'] = true, ['Y'] = true,
	['n'] = true, ['N'] = true, ['t'] = true, ['T'] = true, ['f'] = true, ['F'] = true, ['o'] = true, ['O'] = true,
};

static struct ocreg_scalar scalar(enum ocreg_scalar_kind kind, const char *text, size_t n)
{
	return (struct ocreg_scalar) { kind, text, n };
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t digits(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && is_digit(s[i]))
		i++;
	return i;
}

static unsigned digit_value(char c)
{
	if (is_digit(c))
		return (unsigned) (c - '0');
	c = (char) (c | 0x20);
	return c >= 'a' && c <= 'f' ? (unsigned) (c - 'a') + 10 : 16;
}

/* The magnitude of digits in a base; false if some are not digits. Too large a value sets *big. */
static bool magnitude(const char *s, size_t n, unsigned base, uint64_t *ret, bool *big)
{
	uint64_t v = 0;

	*big = false;
	for (size_t i = 0; i < n; i++) {
		unsigned d = digit_value(s[i]);

		if (d >= base)
			return false;
		if (__builtin_mul_overflow(v, (uint64_t) base, &v) || __builtin_add_overflow(v, (uint64_t) d, &v))
			*big = true;
	}
	*ret = v;
	return n > 0;
}

/* Go reads a signed number into 64 bits with a sign, and one without a sign into 64 bits without. */
static bool fits(uint64_t v, char sign)
{
	if (sign == '-')
		return v <= (uint64_t) INT64_MAX + 1;
	return sign != '+' || v <= INT64_MAX;
}

static unsigned prefix_base(const char *s, size_t n)
{
	if (n < 2 || s[0] != '0')
		return 10;
	switch (s[1] | 0x20) {
	case 'x':
		return 16;
	case 'o':
		return 8;
	case 'b':
		return 2;
	default:
		return 0;
	}
}

static bool as_int(const char *s, size_t n, char sign, struct ocreg_buf *number, struct ocreg_scalar *ret)
{
	unsigned base = prefix_base(s, n);
	size_t skip = base == 10 ? 0 : base ? 2 : 1;
	uint64_t v;
	bool big;

	if (!magnitude(s + skip, n - skip, base ? base : 8, &v, &big) || big || !fits(v, sign))
		return false;
	ocreg_buf_cut(number, 0);
	ocreg_buf_addf(number, "%s%llu", sign == '-' && v ? "-" : "", (unsigned long long) v);
	*ret = scalar(OCREG_SCALAR_INT, number->data, number->len);
	return true;
}

/* The parts of a decimal fraction. */
struct decimal {
	const char *whole, *fraction, *exponent; /* exponent: with its sign */
	size_t n_whole, n_fraction, n_exponent;
};

static bool split_decimal(const char *s, size_t n, struct decimal *d)
{
	size_t i;

	*d = (struct decimal) { .whole = s, .n_whole = digits(s, n) };
	i = d->n_whole;
	if (i < n && s[i] == '.') {
		d->fraction = s + i + 1;
		d->n_fraction = digits(s + i + 1, n - i - 1);
		i += 1 + d->n_fraction;
	}
	if (!d->n_whole && !d->n_fraction)
		return false;
	if (i < n && (s[i] | 0x20) == 'e') {
		bool sign = i + 1 < n && (s[i + 1] == '-' || s[i + 1] == '+');
		size_t begin = i + 1 + (sign ? 1u : 0u), k = digits(s + begin, n - begin);

		if (!k)
			return false;
		d->exponent = s + i + 1;
		d->n_exponent = k + (sign ? 1u : 0u);
		i = begin + k;
	}
	return i == n;
}

static long exponent_value(const struct decimal *d)
{
	bool negative = d->n_exponent && d->exponent[0] == '-';
	long v = 0;

	for (size_t i = 0; i < d->n_exponent; i++)
		if (is_digit(d->exponent[i]) && v < LONG_MAX / 100)
			v = v * 10 + d->exponent[i] - '0';
	return negative ? -v : v;
}

static char digit_at(const struct decimal *d, size_t i)
{
	if (i < d->n_whole)
		return d->whole[i];
	i -= d->n_whole;
	return i < d->n_fraction ? d->fraction[i] : '0';
}

/* Whether the nearest double is infinite: Go then takes the word for text. */
static bool overflows(const struct decimal *d)
{
	static const char least[] = "17976931348623158079372897140530341507993413271003";
	size_t n = d->n_whole + d->n_fraction, zeros = 0;
	long exponent;

	while (zeros < n && digit_at(d, zeros) == '0')
		zeros++;
	if (zeros == n)
		return false;
	exponent = exponent_value(d) + (long) d->n_whole - (long) zeros - 1;
	if (exponent != 308)
		return exponent > 308;
	for (size_t i = 0; i < sizeof(least) - 1; i++)
		if (digit_at(d, zeros + i) != least[i])
			return digit_at(d, zeros + i) > least[i];
	return true;
}

static bool as_float(const char *s, size_t n, char sign, struct ocreg_buf *number, struct ocreg_scalar *ret)
{
	struct decimal d;

	if (!split_decimal(s, n, &d) || overflows(&d))
		return false;
	while (d.n_whole > 1 && d.whole[0] == '0') {
		d.whole++;
		d.n_whole--;
	}
	ocreg_buf_cut(number, 0);
	if (sign == '-')
		ocreg_buf_addc(number, '-');
	ocreg_buf_add(number, d.n_whole ? d.whole : "0", d.n_whole ? d.n_whole : 1);
	if (d.n_fraction) {
		ocreg_buf_addc(number, '.');
		ocreg_buf_add(number, d.fraction, d.n_fraction);
	}
	if (d.n_exponent) {
		ocreg_buf_addc(number, 'e');
		ocreg_buf_add(number, d.exponent, d.n_exponent);
	}
	*ret = scalar(OCREG_SCALAR_FLOAT, number->data, number->len);
	return true;
}

/* What begins with a point may have underscores between digits only. */
static bool may_be_fraction(const char *s, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (s[i] == '_' && (!is_digit(s[i - 1]) || i + 1 == n || !is_digit(s[i + 1])))
			return false;
	return true;
}

/* s without its underscores, which Go's reader leaves out before anything else. */
static char *without_underscores(const char *s, size_t *n)
{
	char *copy = malloc(*n);
	size_t k = 0;

	if (!copy)
		return NULL;
	for (size_t i = 0; i < *n; i++)
		if (s[i] != '_')
			copy[k++] = s[i];
	*n = k;
	return copy;
}

static struct ocreg_scalar as_number(const char *s, size_t n, struct ocreg_buf *number)
{
	struct ocreg_scalar ret = scalar(OCREG_SCALAR_STRING, s, n);
	char sign = n && (s[0] == '-' || s[0] == '+') ? s[0] : '\0';
	size_t skip = sign ? 1 : 0;

	if (n == skip)
		return ret;
	if (!as_int(s + skip, n - skip, sign, number, &ret))
		as_float(s + skip, n - skip, sign, number, &ret);
	return ret;
}

static bool is_plain_int(const char *s, size_t n)
{
	return n < 19 && digits(s, n) == n && (s[0] != '0' || n == 1);
}

static struct ocreg_scalar resolve_number(const char *s, size_t n, struct ocreg_buf *number)
{
	struct ocreg_scalar ret;
	size_t k = n;
	char *copy;

	if (is_plain_int(s, n))
		return scalar(OCREG_SCALAR_INT, s, n);
	if (!memchr(s, '_', n))
		return as_number(s, n, number);
	if (s[0] == '.' && !may_be_fraction(s, n))
		return scalar(OCREG_SCALAR_STRING, s, n);
	copy = without_underscores(s, &k);
	if (!copy) {
		number->oom = true;
		return scalar(OCREG_SCALAR_STRING, s, n);
	}
	ret = as_number(copy, k, number);
	free(copy);
	return ret.kind == OCREG_SCALAR_STRING ? scalar(OCREG_SCALAR_STRING, s, n) : ret;
}

struct ocreg_scalar ocreg_scalar_resolve(const char *text, size_t n, struct ocreg_buf *number)
{
	if (!n)
		return scalar(OCREG_SCALAR_NULL, text, n);
	if (!may_mean[(unsigned char) text[0]])
		return scalar(OCREG_SCALAR_STRING, text, n);
	if (n <= 5)
		for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
			if (words[i].text[0] == text[0] && strlen(words[i].text) == n && memcmp(words[i].text, text, n) == 0)
				return scalar(words[i].kind, text, n);
	if (is_digit(text[0]) || strchr("+-.", text[0]))
		return resolve_number(text, n, number);
	return scalar(OCREG_SCALAR_STRING, text, n);
}

/* A float's shortest digits, and the exponent of the first of them. The C library is asked only for what no locale changes. */
static int shortest(float f, char *ret, size_t size)
{
	int precision = 0, exponent;

	for (;; precision++) {
		char text[32], whole[48], *e;
		size_t k = 0;

		snprintf(text, sizeof(text), "%.*e", precision, (double) f);
		e = strchr(text, 'e');
		for (const char *p = text; p < e; p++)
			if (is_digit(*p) && k + 1 < size)
				ret[k++] = *p;
		ret[k] = '\0';
		exponent = atoi(e + 1);
		snprintf(whole, sizeof(whole), "%se%d", ret, exponent - precision);
		if (precision >= 8 || strtof(whole, NULL) == f)
			return exponent;
	}
}

static void add_float(struct ocreg_buf *b, float f)
{
	char text[16];
	int exponent = shortest(f, text, sizeof(text)), n = (int) strlen(text);

	if (exponent < -4 || exponent >= 6) {
		ocreg_buf_addf(b, "%c%s%se%c%02d", text[0], n > 1 ? "." : "", text + 1, exponent < 0 ? '-' : '+', abs(exponent));
	} else if (exponent < 0) {
		ocreg_buf_addf(b, "0.%.*s%s", -exponent - 1, "000", text);
	} else if (n > exponent + 1) {
		ocreg_buf_addf(b, "%.*s.%s", exponent + 1, text, text + exponent + 1);
	} else {
		ocreg_buf_addf(b, "%s%.*s", text, exponent + 1 - n, "00000");
	}
}

/* The number a float's text stands for, its point moved into the exponent. */
static double float_value(const char *s, size_t n, bool *oom)
{
	bool negative = s[0] == '-';
	struct ocreg_buf b = { 0 };
	struct decimal d;
	double v = 0;

	if (!split_decimal(s + (negative ? 1 : 0), n - (negative ? 1u : 0u), &d))
		return 0;
	ocreg_buf_add(&b, d.whole, d.n_whole);
	if (d.n_fraction)
		ocreg_buf_add(&b, d.fraction, d.n_fraction);
	ocreg_buf_addf(&b, "e%ld", exponent_value(&d) - (long) d.n_fraction);
	*oom = b.oom;
	if (!b.oom)
		v = strtod(b.data, NULL);
	ocreg_buf_done(&b);
	return negative ? -v : v;
}

struct ocreg_scalar ocreg_scalar_as_key(struct ocreg_scalar s, struct ocreg_buf *number)
{
	float f;

	if (s.kind == OCREG_SCALAR_INFINITE) {
		const char *word = s.text[1] == 'n' || s.text[1] == 'N' ? ".nan" : s.text[0] == '-' ? "-.inf" : ".inf";

		return scalar(OCREG_SCALAR_STRING, word, strlen(word));
	}
	if (s.kind != OCREG_SCALAR_FLOAT)
		return s;
	f = (float) float_value(s.text, s.n, &number->oom);
	ocreg_buf_cut(number, 0);
	if (signbit(f))
		ocreg_buf_addc(number, '-');
	if (isinf(f))
		ocreg_buf_adds(number, ".inf");
	else
		add_float(number, fabsf(f));
	return scalar(OCREG_SCALAR_STRING, number->data, number->len);
}

/* 1:30:00 is a number to base 60 for readers of YAML 1.1. */
static bool is_base60(const char *s, size_t n)
{
	size_t i = s[0] == '-' || s[0] == '+', groups = 0;

	if (i == n || !is_digit(s[i]))
		return false;
	while (i < n && (is_digit(s[i]) || s[i] == '_'))
		i++;
	for (; i < n && s[i] == ':'; groups++) {
		size_t k = digits(s + i + 1, n - i - 1);

		if (k < 1 || k > 2)
			return false;
		i += 1 + k;
	}
	if (i < n && s[i] == '.')
		for (i++; i < n && (is_digit(s[i]) || s[i] == '_');)
			i++;
	return groups && i == n;
}

bool ocreg_scalar_is_ambiguous(const char *text, size_t n)
{
	struct ocreg_buf number = { 0 };
	bool ambiguous = ocreg_scalar_resolve(text, n, &number).kind != OCREG_SCALAR_STRING || number.oom;

	ocreg_buf_done(&number);
	if (ambiguous || is_base60(text, n))
		return true;
	if (n > 5 && digits(text, 4) == 4 && text[4] == '-' && is_digit(text[5]))
		return true;
	return (n == 1 && text[0] == '=') || (n == 2 && memcmp(text, "<<", 2) == 0);
}
