/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdio.h>
#include "base/cron.h"
#include "base/duration.h"
#include "base/scan.h"
#include "base/zone.h"

#define FIELDS "the fields are minute, hour, day of the month, month and day of the week"

static const char *const months[] = {
	"", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", NULL
};
static const char *const weekdays[] = { "sun", "mon", "tue", "wed", "thu", "fri", "sat", NULL };

static const struct bounds {
	unsigned min, max;
	const char *const *names;
	const char *hint;
} bounds[] = {
	[OCREG_CRON_MINUTE] = { 0, 59, NULL, "minutes are 0 to 59, *, ranges such as 0-29 and steps such as */15" },
	[OCREG_CRON_HOUR] = { 0, 23, NULL, "hours are 0 to 23, *, ranges such as 8-17 and steps such as */6" },
	[OCREG_CRON_DAY] = { 1, 31, NULL, "days of the month are 1 to 31, *, ranges and steps; there is no L for the last one" },
	[OCREG_CRON_MONTH] = { 1, 12, months, "months are 1 to 12 or jan to dec, *, ranges and steps" },
	[OCREG_CRON_WEEKDAY] = { 0, 6, weekdays,
				 "days of the week are 0 to 6 or sun to sat, *, ranges and steps; Sunday is 0, not 7" },
};

/* The words for whole schedules. */
#define ALL(field) (OCREG_CRON_STAR | ALL_##field)
#define ALL_HOURS 0xffffffu
#define ALL_DAYS 0xfffffffeu
#define ALL_MONTHS 0x1ffeu
#define ALL_WEEKDAYS 0x7fu
static const struct word {
	const char *text;
	uint64_t field[OCREG_CRON_FIELDS];
} words[] = {
	{ "@yearly", { 1, 1, 2, 2, ALL(WEEKDAYS) } },
	{ "@annually", { 1, 1, 2, 2, ALL(WEEKDAYS) } },
	{ "@monthly", { 1, 1, 2, ALL(MONTHS), ALL(WEEKDAYS) } },
	{ "@weekly", { 1, 1, ALL(DAYS), ALL(MONTHS), 1 } },
	{ "@daily", { 1, 1, ALL(DAYS), ALL(MONTHS), ALL(WEEKDAYS) } },
	{ "@midnight", { 1, 1, ALL(DAYS), ALL(MONTHS), ALL(WEEKDAYS) } },
	{ "@hourly", { 1, ALL(HOURS), ALL(DAYS), ALL(MONTHS), ALL(WEEKDAYS) } },
};

/* A part of the text. */
struct span {
	const char *s;
	size_t n;
};

struct reader {
	struct span text;
	struct ocreg_fault *fault;
	struct ocreg_buf *says;
};

/* Always false. */
__attribute__((format(printf, 4, 5))) static bool wrong(struct reader *r, const char *at, const char *hint, const char *fmt, ...)
{
	va_list ap;
	int n;

	ocreg_fault_set(r->fault, (size_t) (at - r->text.s), hint, "%s", "");
	if (!r->says)
		return false;
	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (!ocreg_buf_reserve(r->says, (size_t) n))
		return false;
	va_start(ap, fmt);
	vsnprintf(r->says->data + r->says->len, (size_t) n + 1, fmt, ap);
	va_end(ap);
	r->says->len += (size_t) n;
	return false;
}

#define SPAN(x) (int) (x).n, (x).s

/* --- numbers and names --- */

/* As Go's strconv.Quote, as far as ASCII goes. */
void ocreg_cron_add_quoted(struct ocreg_buf *b, const char *s, size_t n)
{
	static const char escaped[] = "a\ab\bf\fn\nr\rt\tv\v";

	ocreg_buf_addc(b, '"');
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char) s[i];
		const char *e = c && c < ' ' ? strchr(escaped, c) : NULL;

		if (e)
			ocreg_buf_addf(b, "\\%c", e[-1]);
		else if (c < ' ' || c == 0x7f)
			ocreg_buf_addf(b, "\\x%02x", c);
		else
			ocreg_buf_addf(b, c == '"' || c == '\\' ? "\\%c" : "%c", c);
	}
	ocreg_buf_addc(b, '"');
}

static bool not_a_number(struct reader *r, struct span x, const char *hint, const char *why)
{
	wrong(r, x.s, hint, "failed to parse int from %.*s: strconv.Atoi: parsing ", SPAN(x));
	if (!r->says)
		return false;
	ocreg_cron_add_quoted(r->says, x.s, x.n);
	ocreg_buf_addf(r->says, ": %s", why);
	return false;
}

static bool read_number(struct reader *r, struct span x, const char *hint, uint64_t *ret)
{
	size_t sign = x.n && (*x.s == '+' || *x.s == '-');
	uint64_t v = 0;

	if (sign == x.n || ocreg_scan_span(x.s + sign, x.n - sign, OCREG_DIGIT) != x.n - sign)
		return not_a_number(r, x, hint, "invalid syntax");
	for (size_t i = sign; i < x.n; i++) {
		unsigned digit = (unsigned) (x.s[i] - '0');

		if (v > ((uint64_t) INT64_MAX + (*x.s == '-') - digit) / 10)
			return not_a_number(r, x, hint, "value out of range");
		v = v * 10 + digit;
	}
	if (*x.s == '-' && v)
		return wrong(r, x.s, hint, "negative number (-%llu) not allowed: %.*s", (unsigned long long) v, SPAN(x));
	*ret = v;
	return true;
}

/* Whatever its case. Go takes a dotted capital I for an i here. */
static bool is_name(struct span x, const char *name)
{
	size_t i = 0;

	for (; *name && i < x.n; name++) {
		bool dotted = *name == 'i' && x.n - i >= 2 && memcmp(x.s + i, "\xc4\xb0", 2) == 0;

		if (!dotted && (ocreg_scan_is(x.s[i], OCREG_UPPER) ? x.s[i] - 'A' + 'a' : x.s[i]) != *name)
			return false;
		i += dotted ? 2 : 1;
	}
	return !*name && i == x.n;
}

static bool read_point(struct reader *r, struct span x, const struct bounds *b, uint64_t *ret)
{
	for (size_t i = 0; x.n && b->names && b->names[i]; i++)
		if (is_name(x, b->names[i])) {
			*ret = i;
			return true;
		}
	return read_number(r, x, b->hint, ret);
}

/* --- fields --- */

/* The next part of x up to one of c; x becomes what follows, and NULL at the end. */
static struct span split(struct span *x, char c)
{
	const char *end = x->n ? memchr(x->s, c, x->n) : NULL;
	struct span part = { x->s, end ? (size_t) (end - x->s) : x->n };

	*x = end ? (struct span) { end + 1, x->n - part.n - 1 } : (struct span) { NULL, 0 };
	return part;
}

struct range {
	uint64_t from, to, step;
	bool star, single;
};

/* *, ?, N or N-M. What follows a star is not looked at. */
static bool read_ends(struct reader *r, struct span x, struct span whole, const struct bounds *b, struct range *ret)
{
	struct span rest = x, low = split(&rest, '-'), high;

	ret->single = !rest.s;
	ret->star = low.n == 1 && (*low.s == '*' || *low.s == '?');
	ret->from = b->min;
	ret->to = b->max;
	if (ret->star)
		return true;
	if (!read_point(r, low, b, &ret->from))
		return false;
	ret->to = ret->from;
	if (ret->single)
		return true;
	high = split(&rest, '-');
	if (rest.s)
		return wrong(r, whole.s, b->hint, "too many hyphens: %.*s", SPAN(whole));
	return read_point(r, high, b, &ret->to);
}

static bool check_range(struct reader *r, struct span x, const struct bounds *b, const struct range *v)
{
	const unsigned long long from = v->from, to = v->to;

	if (from < b->min)
		return wrong(r, x.s, b->hint, "beginning of range (%llu) below minimum (%u): %.*s", from, b->min, SPAN(x));
	if (to > b->max)
		return wrong(r, x.s, b->hint, "end of range (%llu) above maximum (%u): %.*s", to, b->max, SPAN(x));
	if (from > to)
		return wrong(r, x.s,
			     "write the smaller end first; a range does not wrap around, so write two with a comma between",
			     "beginning of range (%llu) beyond end of range (%llu): %.*s", from, to, SPAN(x));
	if (v->step == 0)
		return wrong(r, x.s, "write a step of 1 or more", "step of range should be a positive number: %.*s", SPAN(x));
	return true;
}

/* One of the parts of a field between commas: its ends, and a step behind a slash. */
static bool read_range(struct reader *r, struct span x, const struct bounds *b, uint64_t *bits)
{
	struct span rest = x, ends = split(&rest, '/'), step;
	struct range v = { .step = 1 };

	if (!read_ends(r, ends, x, b, &v))
		return false;
	if (rest.s) {
		step = split(&rest, '/');
		if (rest.s)
			return wrong(r, x.s, b->hint, "too many slashes: %.*s", SPAN(x));
		if (!read_number(r, step, b->hint, &v.step))
			return false;
		if (v.single)
			v.to = b->max;
		v.star = v.star && v.step <= 1;
	}
	if (!check_range(r, x, b, &v))
		return false;
	for (uint64_t i = v.from; i <= v.to; i += v.step)
		*bits |= (uint64_t) 1 << i;
	*bits |= v.star ? OCREG_CRON_STAR : 0;
	return true;
}

static bool read_field(struct reader *r, struct span x, const struct bounds *b, uint64_t *bits)
{
	while (x.s) {
		struct span part = split(&x, ',');

		if (part.n && !read_range(r, part, b, bits))
			return false;
	}
	return true;
}

/* --- the whole --- */

/* How many bytes at the start of x are one blank, as Unicode counts them; 0 if it is none. */
static size_t blank_length(struct span x)
{
	static const char *const blanks[] = {
		"\xc2\x85",     "\xc2\xa0",     "\xe1\x9a\x80", "\xe2\x80\x80", "\xe2\x80\x81", "\xe2\x80\x82", "\xe2\x80\x83",
		"\xe2\x80\x84", "\xe2\x80\x85", "\xe2\x80\x86", "\xe2\x80\x87", "\xe2\x80\x88", "\xe2\x80\x89", "\xe2\x80\x8a",
		"\xe2\x80\xa8", "\xe2\x80\xa9", "\xe2\x80\xaf", "\xe2\x81\x9f", "\xe3\x80\x80",
	};

	if (x.n && *x.s && strchr("\t\n\v\f\r ", *x.s))
		return 1;
	for (size_t i = 0; i < sizeof(blanks) / sizeof(blanks[0]); i++) {
		size_t n = strlen(blanks[i]);

		if (x.n >= n && memcmp(x.s, blanks[i], n) == 0)
			return n;
	}
	return 0;
}

static struct span skip_blanks(struct span x)
{
	for (size_t n; (n = blank_length(x)); x.n -= n)
		x.s += n;
	return x;
}

static struct span next_word(struct span *x)
{
	struct span word = skip_blanks(*x);
	size_t n = 0;

	while (n < word.n && !blank_length((struct span) { word.s + n, word.n - n }))
		n++;
	*x = (struct span) { word.s + n, word.n - n };
	return (struct span) { word.s, n };
}

static bool wrong_count(struct reader *r, struct span text, size_t count)
{
	struct span word = next_word(&text);

	wrong(r, word.s, count == 6 ? "leave the seconds out: " FIELDS : "write five fields: " FIELDS,
	      "expected exactly 5 fields, found %zu: [", count);
	for (size_t i = 0; r->says && i < count; i++, word = next_word(&text)) {
		ocreg_buf_adds(r->says, i ? " " : "");
		ocreg_buf_add(r->says, word.s, word.n);
	}
	if (r->says)
		ocreg_buf_addc(r->says, ']');
	return false;
}

static bool read_fields(struct reader *r, struct span text, struct ocreg_cron *ret)
{
	struct span fields[OCREG_CRON_FIELDS], rest = text, word;
	size_t count = 0;

	while ((word = next_word(&rest)).n) {
		if (count < OCREG_CRON_FIELDS)
			fields[count] = word;
		count++;
	}
	if (count != OCREG_CRON_FIELDS)
		return wrong_count(r, text, count);
	for (size_t i = 0; i < OCREG_CRON_FIELDS; i++)
		if (!read_field(r, fields[i], &bounds[i], &ret->field[i]))
			return false;
	return true;
}

static bool read_every(struct reader *r, struct span text, struct span duration, struct ocreg_cron *ret)
{
	int64_t ns;

	if (ocreg_duration_check(duration.s, duration.n, &ns, r->fault)) {
		ret->every = true;
		ret->seconds = ns < 1000000000 ? 1 : ns / 1000000000;
		return true;
	}
	wrong(r, duration.s + (r->fault ? r->fault->at : 0), r->fault ? r->fault->hint : NULL,
	      "failed to parse duration %.*s: ", SPAN(text));
	if (r->says)
		ocreg_duration_add_error(r->says, duration.s, duration.n);
	return false;
}

static bool read_word(struct reader *r, struct span text, struct ocreg_cron *ret)
{
	static const char every[] = "@every ";
	const size_t n = strlen(every);

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (ocreg_scan_equal(text.s, text.n, words[i].text)) {
			memcpy(ret->field, words[i].field, sizeof(ret->field));
			return true;
		}
	if (text.n >= n && memcmp(text.s, every, n) == 0)
		return read_every(r, text, (struct span) { text.s + n, text.n - n }, ret);
	return wrong(r, text.s, "use @hourly, @daily, @midnight, @weekly, @monthly, @yearly, @annually, or @every and a duration",
		     "unrecognized descriptor: %.*s", SPAN(text));
}

static bool begins_with(struct span x, const char *prefix)
{
	return x.n >= strlen(prefix) && memcmp(x.s, prefix, strlen(prefix)) == 0;
}

static struct span without_blanks(struct span x)
{
	struct span rest = skip_blanks(x), word;
	const char *begin = rest.s, *end = rest.s;

	while ((word = next_word(&rest)).n)
		end = word.s + word.n;
	return (struct span) { begin, (size_t) (end - begin) };
}

/* The prefix, and the text behind it. */
static bool read_zone(struct reader *r, struct span *text, struct ocreg_cron *ret)
{
	size_t prefix = (size_t) ((const char *) memchr(text->s, '=', text->n) - text->s) + 1;
	const char *blank = memchr(text->s, ' ', text->n);
	struct span zone = { text->s + prefix, 0 };

	if (!blank)
		return wrong(r, text->s + text->n, "write the schedule behind the zone and a blank",
			     "invalid schedule format: runtime error: slice bounds out of range [:-1]");
	zone.n = (size_t) (blank - zone.s);
	if (ocreg_zone_find(zone.s, zone.n) == OCREG_ZONE_MISSING)
		return wrong(r, zone.s, "write the zone as Europe/Berlin; case counts",
			     ocreg_zone_is_path(zone.s, zone.n) ? "provided bad location %.*s: time: invalid location name"
								: "provided bad location %.*s: unknown time zone %.*s",
			     SPAN(zone), SPAN(zone));
	ret->zone = zone.s;
	ret->n_zone = zone.n;
	*text = without_blanks((struct span) { blank, text->n - prefix - zone.n });
	return true;
}

bool ocreg_cron_read(const char *s, size_t n, struct ocreg_cron *ret, struct ocreg_fault *fault, struct ocreg_buf *says)
{
	struct reader r = { .text = { s, n }, .fault = fault, .says = says };
	struct span text = r.text;

	*ret = (struct ocreg_cron) { .every = false };
	if (n == 0)
		return wrong(&r, s, "write five fields: " FIELDS, "empty spec string");
	if ((begins_with(text, "TZ=") || begins_with(text, "CRON_TZ=")) && !read_zone(&r, &text, ret))
		return false;
	return begins_with(text, "@") ? read_word(&r, text, ret) : read_fields(&r, text, ret);
}

bool ocreg_cron_mentions_zone(const char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++)
		if (s[i] == 'T' && s[i + 1] == 'Z')
			return true;
	return false;
}
