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

/* What can be wrong: in our words, in Go's, and what to do. */
enum wrong { FINE, EMPTY, SIGN_ONLY, NO_NUMBER, NO_UNIT, BAD_UNIT, TOO_LONG };
static const struct {
	const char *text, *go, *hint;
} wrongs[] = {
	[FINE] = { NULL, "", NULL },
	[EMPTY] = { "is empty", "invalid", "write a number with its unit, such as 30s, 5m or 1h30m" },
	[SIGN_ONLY] = { "is a sign only", "invalid", "write a number with its unit, such as 30s, 5m or 1h30m" },
	[NO_NUMBER] = { "has something else where a number should be", "invalid",
			"write numbers with units and no blanks, such as 1h30m" },
	[NO_UNIT] = { "has a number without a unit", "missing unit in", "put h, m, s, ms, us or ns behind each number" },
	[BAD_UNIT] = { "has a unit other than ns, us, ms, s, m and h", NULL,
		       "count days and weeks in hours: 1d is 24h, 1w is 168h" },
	[TOO_LONG] = { "is more than about 292 years", "invalid", "use less than 2562047h" },
};

/* Where it goes wrong, and how much of the text that is. */
struct place {
	size_t at, len;
};

/* A number at the start of s, and its length. */
static enum wrong read_number(const char *s, size_t n, struct number *ret, size_t *retlen)
{
	size_t whole = ocreg_scan_span(s, n, OCREG_DIGIT), part = 0, i = whole;

	*ret = (struct number) { .scale = 1 };
	if (!read_whole(s, whole, &ret->whole))
		return TOO_LONG;
	if (i < n && s[i] == '.') {
		part = ocreg_scan_span(s + i + 1, n - i - 1, OCREG_DIGIT);
		read_part(s + i + 1, part, ret);
		i += 1 + part;
	}
	*retlen = i;
	return whole + part ? FINE : NO_NUMBER;
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

/* One number and its unit at s + place->at; the place moves behind it, or to what is wrong. */
static enum wrong read_term(const char *s, size_t n, uint64_t *sum, struct place *place)
{
	const struct unit *unit;
	struct number number;
	size_t i = 0, u = 0;
	enum wrong wrong = read_number(s + place->at, n - place->at, &number, &i);

	if (wrong)
		return wrong;
	i += place->at;
	while (i + u < n && !ocreg_scan_is(s[i + u], OCREG_DIGIT | OCREG_DOT))
		u++;
	unit = find_unit(s + i, u);
	if (unit && !add(sum, &number, unit))
		return TOO_LONG;
	*place = (struct place) { unit ? i + u : i, u };
	return unit ? FINE : u ? BAD_UNIT : NO_UNIT;
}

static enum wrong read_all(const char *s, size_t n, int64_t *ret, struct place *place)
{
	bool negative = n && *s == '-';
	uint64_t sum = 0;

	*place = (struct place) { n && (*s == '-' || *s == '+'), 0 };
	if (place->at == n)
		return n ? SIGN_ONLY : EMPTY;
	if (n - place->at == 1 && s[place->at] == '0') {
		*ret = 0;
		return FINE;
	}
	while (place->at < n) {
		enum wrong wrong = read_term(s, n, &sum, place);

		if (wrong)
			return wrong;
	}
	if (sum == MOST && !negative)
		return TOO_LONG;
	*ret = negative ? (int64_t) (0 - sum) : (int64_t) sum;
	return FINE;
}

const char *ocreg_duration_read(const char *s, size_t n, int64_t *ret)
{
	struct place place;

	return wrongs[read_all(s, n, ret, &place)].text;
}

bool ocreg_duration_check(const char *s, size_t n, int64_t *ret, struct ocreg_fault *fault)
{
	struct place place;
	enum wrong wrong = read_all(s, n, ret, &place);

	if (!wrong)
		return true;
	return ocreg_fault_set(fault, wrong == TOO_LONG ? 0 : place.at, wrongs[wrong].hint, "it %s", wrongs[wrong].text);
}

/* As Go's package time quotes: what is not plain ASCII byte by byte. */
static void add_quoted(struct ocreg_buf *b, const char *s, size_t n)
{
	ocreg_buf_addc(b, '"');
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char) s[i];

		if (c == '"' || c == '\\')
			ocreg_buf_addc(b, '\\');
		if (c >= ' ' && c < 0x80)
			ocreg_buf_addc(b, s[i]);
		else
			ocreg_buf_addf(b, "\\x%02x", c);
	}
	ocreg_buf_addc(b, '"');
}

void ocreg_duration_add_error(struct ocreg_buf *b, const char *s, size_t n)
{
	struct place place;
	int64_t ns;
	enum wrong wrong = read_all(s, n, &ns, &place);

	ocreg_buf_adds(b, "time: ");
	if (wrong == BAD_UNIT) {
		ocreg_buf_adds(b, "unknown unit ");
		add_quoted(b, s + place.at, place.len);
		ocreg_buf_adds(b, " in");
	} else {
		ocreg_buf_adds(b, wrongs[wrong].go);
	}
	ocreg_buf_adds(b, " duration ");
	add_quoted(b, s, n);
}

/* v / scale with as many digits behind the point as it takes. */
static void add_decimal(struct ocreg_buf *b, uint64_t v, uint64_t scale)
{
	uint64_t part = v % scale;

	ocreg_buf_addf(b, "%llu", (unsigned long long) (v / scale));
	if (part)
		ocreg_buf_addc(b, '.');
	for (; part; part = part * 10 % scale)
		ocreg_buf_addc(b, (char) ('0' + part * 10 / scale));
}

void ocreg_duration_add(struct ocreg_buf *b, int64_t ns)
{
	uint64_t v = ns < 0 ? 0 - (uint64_t) ns : (uint64_t) ns, minutes = v / 60000000000;

	if (ns < 0)
		ocreg_buf_addc(b, '-');
	if (v && v < 1000000000) {
		const struct unit *unit = &units[v < 1000 ? 0 : v < 1000000 ? 2 : 4];

		add_decimal(b, v, unit->ns);
		ocreg_buf_adds(b, unit->text);
		return;
	}
	if (minutes >= 60)
		ocreg_buf_addf(b, "%lluh", (unsigned long long) (minutes / 60));
	if (minutes)
		ocreg_buf_addf(b, "%llum", (unsigned long long) (minutes % 60));
	add_decimal(b, v % 60000000000, 1000000000);
	ocreg_buf_addc(b, 's');
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

	return !ocreg_duration_read(s, n, &ns) || has_unit_word(s, n);
}
