/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdlib.h>
#include <ocreg/error.h>
#include "base/buf.h"
#include "base/quantity.h"
#include "base/scan.h"

#define NANO 9 /* decimal places that are kept */
#define HINT "write it like 2, 500m, 256Mi or 100Gi"

static size_t sign_length(const char *s, size_t n)
{
	return n && (*s == '+' || *s == '-');
}

/* How long the sign and the digits, with a point among them or not, at the start of s are; 0 without a digit. */
static size_t number_length(const char *s, size_t n)
{
	size_t sign = sign_length(s, n), whole = ocreg_scan_span(s + sign, n - sign, OCREG_DIGIT), i = sign + whole, part = 0;

	if (i < n && s[i] == '.') {
		part = ocreg_scan_span(s + i + 1, n - i - 1, OCREG_DIGIT);
		i += 1 + part;
	}
	return whole + part ? i : 0;
}

static bool is_among(char c, const char *set)
{
	return c && strchr(set, c);
}

bool ocreg_quantity_is_valid(const char *s, size_t n)
{
	size_t i = number_length(s, n);

	if (i == 0 || i == n)
		return i != 0;
	if (n - i == 1)
		return is_among(s[i], "numkMGTPE");
	if (n - i == 2 && s[i + 1] == 'i')
		return is_among(s[i], "KMGTPE");
	return is_among(s[i], "eE") && number_length(s + i + 1, n - i - 1) == n - i - 1;
}

/* --- amounts --- */

/* 0.DIGITS times ten to the power of `exponent`; no digits mean 0. Digits begin and end with another one than 0. */
struct amount {
	bool negative, binary;
	int64_t exponent;
	struct ocreg_buf digits;
};

/* A whole number with a sign or none that fits into 32 bits. */
static bool read_exponent(const char *s, size_t n, int64_t *ret)
{
	size_t sign = sign_length(s, n);
	int64_t v = 0;

	if (sign == n)
		return false;
	for (size_t i = sign; i < n; i++) {
		if (!ocreg_scan_is(s[i], OCREG_DIGIT))
			return false;
		v = v * 10 + (s[i] - '0');
		if (v > (int64_t) INT32_MAX + (*s == '-'))
			return false;
	}
	*ret = *s == '-' ? -v : v;
	return true;
}

/* The powers of ten and of 1024 that a suffix stands for. */
static bool read_suffix(const char *s, size_t n, int64_t *ten, unsigned *binary)
{
	static const char decimal[] = "num\0kMGTPE", twos[] = "KMGTPE";

	*ten = 0;
	*binary = 0;
	if (n == 0)
		return true;
	if (n == 1) {
		const char *at = memchr(decimal, *s, sizeof(decimal) - 1);

		*ten = at ? 3 * (at - decimal - 3) : 0;
		return at && *s;
	}
	if (n == 2 && s[1] == 'i' && is_among(*s, twos)) {
		*binary = (unsigned) (strchr(twos, *s) - twos) + 1;
		return true;
	}
	return is_among(*s, "eE") && read_exponent(s + 1, n - 1, ten);
}

bool ocreg_quantity_check(const char *s, size_t n, struct ocreg_fault *fault)
{
	size_t i = number_length(s, n);
	unsigned binary;
	int64_t ten;

	if (n == 0)
		return ocreg_fault_set(fault, 0, HINT, "it is empty");
	if (i == 0)
		return ocreg_fault_set(fault, sign_length(s, n), HINT, "it does not begin with a number");
	if (read_suffix(s + i, n - i, &ten, &binary))
		return true;
	if (n - i > 1 && is_among(s[i], "eE") && number_length(s + i + 1, n - i - 1) == n - i - 1)
		return ocreg_fault_set(fault, i + 1, HINT, "the exponent is not a whole number of 32 bits");
	return ocreg_fault_set(fault, i, "use one of n u m k M G T P E, Ki Mi Gi Ti Pi Ei, or an exponent such as e3",
			       "\"%.*s\" is not a suffix of quantities", (int) (n - i < 32 ? n - i : 32), s + i);
}

/* Digits times 1024; they get four more at most. */
static void multiply(struct ocreg_buf *digits)
{
	static const char zeros[] = "0000";
	unsigned carry = 0;
	size_t n = digits->len;

	ocreg_buf_add(digits, zeros, 4);
	if (digits->oom)
		return;
	memmove(digits->data + 4, digits->data, n);
	memcpy(digits->data, zeros, 4);
	for (size_t i = n + 4; i-- > 0;) {
		unsigned v = (unsigned) (digits->data[i] - '0') * 1024 + carry;

		digits->data[i] = (char) ('0' + v % 10);
		carry = v / 10;
	}
}

/* Remove zeros at both ends. */
static void trim(struct amount *a)
{
	struct ocreg_buf *d = &a->digits;
	size_t zeros = 0;

	while (zeros < d->len && d->data[zeros] == '0')
		zeros++;
	if (zeros) {
		memmove(d->data, d->data + zeros, d->len - zeros);
		ocreg_buf_cut(d, d->len - zeros);
		a->exponent -= (int64_t) zeros;
	}
	while (d->len && d->data[d->len - 1] == '0')
		ocreg_buf_cut(d, d->len - 1);
}

/* Add one to the last digit. */
static void increment(struct amount *a)
{
	struct ocreg_buf *d = &a->digits;

	for (size_t i = d->len; i-- > 0;) {
		if (d->data[i] != '9') {
			d->data[i]++;
			return;
		}
		d->data[i] = '0';
	}
	ocreg_buf_cut(d, 0);
	ocreg_buf_addc(d, '1');
	a->exponent++;
}

/* Keep so many places behind the point, away from zero. */
static void round_up(struct amount *a, int64_t places)
{
	struct ocreg_buf *d = &a->digits;
	int64_t keep = a->exponent + places;

	if (d->len == 0 || keep >= (int64_t) d->len)
		return;
	if (keep <= 0) {
		ocreg_buf_cut(d, 0);
		ocreg_buf_addc(d, '1');
		a->exponent = 1 - places;
		return;
	}
	ocreg_buf_cut(d, (size_t) keep);
	increment(a);
	trim(a);
}

static int sign_of(const struct amount *a)
{
	return a->digits.len == 0 ? 0 : a->negative ? -1 : 1;
}

static int compare_sizes(const struct amount *a, const char *digits, size_t n, int64_t exponent)
{
	size_t most = a->digits.len < n ? a->digits.len : n;
	int r = a->exponent < exponent ? -1 : a->exponent > exponent;

	if (r == 0)
		r = memcmp(a->digits.data, digits, most);
	return r ? r : a->digits.len < n ? -1 : a->digits.len > n;
}

static void cap(struct amount *a)
{
	static const char most[] = "9223372036854775807";

	if (!a->binary || compare_sizes(a, most, strlen(most), (int64_t) strlen(most)) <= 0)
		return;
	ocreg_buf_cut(&a->digits, 0);
	ocreg_buf_adds(&a->digits, most);
	a->exponent = (int64_t) strlen(most);
}

/* False when out of memory. */
static bool read_amount(struct amount *a, const char *s, size_t n)
{
	size_t sign = sign_length(s, n), end = number_length(s, n), whole = ocreg_scan_span(s + sign, n - sign, OCREG_DIGIT);
	unsigned binary = 0;
	int64_t ten = 0;

	*a = (struct amount) { .negative = *s == '-' };
	read_suffix(s + end, n - end, &ten, &binary);
	ocreg_buf_add(&a->digits, s + sign, whole);
	if (sign + whole < end)
		ocreg_buf_add(&a->digits, s + sign + whole + 1, end - sign - whole - 1);
	a->exponent = (int64_t) whole + ten;
	a->binary = binary;
	for (; binary && !a->digits.oom; binary--, a->exponent += 4)
		multiply(&a->digits);
	if (a->digits.oom)
		return false;
	trim(a);
	if (a->digits.len == 0)
		return true;
	round_up(a, NANO);
	cap(a);
	return !a->digits.oom;
}

int ocreg_quantity_order(const char *a, size_t n_a, const char *b, size_t n_b, int *ret)
{
	struct amount x = { 0 }, y = { 0 };
	int r = read_amount(&x, a, n_a) && read_amount(&y, b, n_b) ? 0 : OCREG_E_NOMEM, signs = sign_of(&x) - sign_of(&y);

	if (r == 0 && (signs || sign_of(&x) == 0))
		*ret = signs;
	else if (r == 0)
		*ret = sign_of(&x) * compare_sizes(&x, y.digits.data, y.digits.len, y.exponent);
	ocreg_buf_done(&x.digits);
	ocreg_buf_done(&y.digits);
	return r;
}

/* A whole amount with all its zeros; false if it has more digits than 64 bits hold. */
static bool write_out(struct amount *a)
{
	if (a->digits.len == 0)
		ocreg_buf_addc(&a->digits, '0');
	else if (a->exponent > 19)
		return false;
	for (int64_t i = (int64_t) a->digits.len; i < a->exponent; i++)
		ocreg_buf_addc(&a->digits, '0');
	return true;
}

static bool to_int(const struct amount *a, int64_t *ret)
{
	long long v;

	errno = 0;
	v = strtoll(a->digits.data, NULL, 10);
	if (errno)
		return false;
	*ret = a->negative ? -v : v;
	return true;
}

int ocreg_quantity_whole(const char *s, size_t n, int64_t *ret)
{
	struct amount a;
	bool ok = read_amount(&a, s, n);
	int r = OCREG_E_RANGE;

	if (ok)
		round_up(&a, 0);
	ok = ok && write_out(&a);
	if (a.digits.oom)
		r = OCREG_E_NOMEM;
	else if (ok && to_int(&a, ret))
		r = 0;
	ocreg_buf_done(&a.digits);
	return r;
}
