/* SPDX-License-Identifier: Apache-2.0 */
#include "base/quantity.h"
#include "base/scan.h"

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
