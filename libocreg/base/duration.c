/* SPDX-License-Identifier: Apache-2.0 */
#include "base/duration.h"
#include "base/scan.h"

#define MOST ((uint64_t) INT64_MAX + 1) /* so many nanoseconds only with a minus */

/* Micro is written u, U+00B5 or U+03BC. */
static const struct unit {
	const char *text;
	uint64_t ns;
} units[] = {
	{ "ns", 1 },       { "us", 1000 },      { "\xc2\xb5s", 1000 }, { "\xce\xbcs", 1000 },
	{ "ms", 1000000 }, { "s", 1000000000 }, { "m", 60000000000 },  { "h", 3600000000000 },
};

/* The words of the API server, whole or, with more, as the beginning of a word. */
static const struct word {
	const char *text;
	bool more;
} words[] = {
	{ "ns", false }, { "nano", true },  { "us", false }, { "\xc2\xb5s", false }, { "micro", true },
	{ "ms", false }, { "milli", true }, { "s", false },  { "sec", true },        { "m", false },
	{ "min", true }, { "h", false },    { "hr", false }, { "hour", true },       { "d", false },
	{ "day", true }, { "w", false },    { "wk", false }, { "week", true },
};

struct number {
	uint64_t whole, part;
	double scale; /* part / scale is behind the point */
};

/* Digits as a number; false if it is above MOST. */
static bool read_whole(const char *s, size_t n, uint64_t *ret)
{
	uint64_t v = 0;

	for (size_t i = 0; i < n; i++) {
		if (v > MOST / 10)
			return false;
		v = v * 10 + (uint64_t) (s[i] - '0');
		if (v > MOST)
			return false;
	}
	*ret = v;
	return true;
}

/* Digits behind a point; what does not fit is too small to matter. */
static void read_part(const char *s, size_t n, struct number *ret)
{
	for (size_t i = 0; i < n && ret->part <= (MOST - 1) / 10; i++) {
		uint64_t v = ret->part * 10 + (uint64_t) (s[i] - '0');

		if (v > MOST)
			return;
		ret->part = v;
		ret->scale *= 10;
	}
}

static const char *const too_long = "is more than about 292 years";

/* A number at the start of s, and its length. */
static const char *read_number(const char *s, size_t n, struct number *ret, size_t *retlen)
{
	size_t whole = ocreg_scan_span(s, n, OCREG_DIGIT), part = 0, i = whole;

	*ret = (struct number) { .scale = 1 };
	if (!read_whole(s, whole, &ret->whole))
		return too_long;
	if (i < n && s[i] == '.') {
		part = ocreg_scan_span(s + i + 1, n - i - 1, OCREG_DIGIT);
		read_part(s + i + 1, part, ret);
		i += 1 + part;
	}
	*retlen = i;
	return whole + part ? NULL : "has something else where a number should be";
}

static const struct unit *find_unit(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (ocreg_scan_equal(s, n, units[i].text))
			return &units[i];
	return NULL;
}

/* Add number times unit to sum; false if it gets above MOST. The fraction is worked out as Go does it, rounding included. */
static bool add(uint64_t *sum, const struct number *number, const struct unit *unit)
{
	uint64_t v;

	if (number->whole > MOST / unit->ns)
		return false;
	v = number->whole * unit->ns + (uint64_t) ((double) number->part * ((double) unit->ns / number->scale));
	if (v > MOST || *sum + v > MOST)
		return false;
	*sum += v;
	return true;
}

/* One number and its unit at the start of s, and their length. */
static const char *read_term(const char *s, size_t n, uint64_t *sum, size_t *retlen)
{
	const struct unit *unit;
	struct number number;
	size_t i, u = 0;
	const char *wrong = read_number(s, n, &number, &i);

	if (wrong)
		return wrong;
	while (i + u < n && !ocreg_scan_is(s[i + u], OCREG_DIGIT | OCREG_DOT))
		u++;
	if (u == 0)
		return "has a number without a unit";
	unit = find_unit(s + i, u);
	if (!unit)
		return "has a unit other than ns, us, ms, s, m and h";
	*retlen = i + u;
	return add(sum, &number, unit) ? NULL : too_long;
}

const char *ocreg_duration_parse(const char *s, size_t n, int64_t *ret)
{
	bool negative = n && *s == '-';
	size_t i = n && (*s == '-' || *s == '+'), used;
	uint64_t sum = 0;

	if (i == n)
		return n ? "is a sign only" : "is empty";
	if (n - i == 1 && s[i] == '0') {
		*ret = 0;
		return NULL;
	}
	for (; i < n; i += used) {
		const char *wrong = read_term(s + i, n - i, &sum, &used);

		if (wrong)
			return wrong;
	}
	if (sum == MOST && !negative)
		return too_long;
	*ret = negative ? (int64_t) (0 - sum) : (int64_t) sum;
	return NULL;
}

/* Letters and U+00B5 at the start of s. */
static size_t word_length(const char *s, size_t n)
{
	size_t i = 0;

	for (;;) {
		i += ocreg_scan_span(s + i, n - i, OCREG_LOWER | OCREG_UPPER);
		if (n - i < 2 || memcmp(s + i, "\xc2\xb5", 2) != 0)
			return i;
		i += 2;
	}
}

static bool begins_with(const char *s, const char *word, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((ocreg_scan_is(s[i], OCREG_UPPER) ? s[i] - 'A' + 'a' : s[i]) != word[i])
			return false;
	return true;
}

static bool is_unit_word(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t len = strlen(words[i].text);

		if ((n == len || (n > len && words[i].more)) && begins_with(s, words[i].text, len))
			return true;
	}
	return false;
}

static bool fits_int64(const char *s, size_t n)
{
	uint64_t v;

	return read_whole(s, n, &v) && v < MOST;
}

static bool has_unit_word(const char *s, size_t n)
{
	bool found = false;

	for (size_t i = 0; i < n;) {
		size_t digits = ocreg_scan_span(s + i, n - i, OCREG_DIGIT), blanks = 0, word;

		if (digits == 0) {
			i++;
			continue;
		}
		while (i + digits + blanks < n && s[i + digits + blanks] && strchr("\t\n\f\r ", s[i + digits + blanks]))
			blanks++;
		word = word_length(s + i + digits + blanks, n - i - digits - blanks);
		if (word && !fits_int64(s + i, digits))
			return false;
		if (word)
			found |= is_unit_word(s + i + digits + blanks, word);
		i += digits + (word ? blanks + word : 0);
	}
	return found;
}

bool ocreg_duration_is_format(const char *s, size_t n)
{
	int64_t ns;

	return !ocreg_duration_parse(s, n, &ns) || has_unit_word(s, n);
}
