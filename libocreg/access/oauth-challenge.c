/* SPDX-License-Identifier: Apache-2.0 */
/* WWW-Authenticate, RFC 9110 section 11: schemes with their parameters, all parted by commas. */
#include <string.h>
#include <strings.h>
#include "base/scan.h"
#include "access/oauth.h"

struct reader {
	const char *at, *end;
};

struct word {
	const char *s;
	size_t n;
};

static bool is_token_char(char c)
{
	static const char others[] = "!#$%&'*+-.^_`|~";

	return ocreg_scan_is(c, OCREG_ALNUM) || memchr(others, c, sizeof(others) - 1);
}

static void skip(struct reader *r, const char *set)
{
	while (r->at < r->end && memchr(set, *r->at, strlen(set)))
		r->at++;
}

static bool take(struct reader *r, char c)
{
	if (r->at == r->end || *r->at != c)
		return false;
	r->at++;
	return true;
}

static bool take_token(struct reader *r, struct word *ret)
{
	ret->s = r->at;
	while (r->at < r->end && is_token_char(*r->at))
		r->at++;
	ret->n = (size_t) (r->at - ret->s);
	return ret->n > 0;
}

/* Up to the quote that ends it. */
static bool take_quoted(struct reader *r, struct word *ret)
{
	ret->s = r->at;
	for (; r->at < r->end && *r->at != '"'; r->at++)
		if (*r->at == '\\' && r->at + 1 < r->end)
			r->at++;
	ret->n = (size_t) (r->at - ret->s);
	return take(r, '"');
}

static bool is_word(const struct word *w, const char *s)
{
	return w->n == strlen(s) && strncasecmp(w->s, s, w->n) == 0;
}

/* A word that has an equals sign behind it, and one behind that, is a parameter's name; token68 ends with them. */
static bool is_parameter(struct reader r)
{
	skip(&r, " \t");
	if (!take(&r, '='))
		return false;
	skip(&r, " \t");
	return r.at < r.end && *r.at != '=' && *r.at != ',';
}

static bool take_parameter(struct reader *r, const struct word *name, struct ocreg_challenge *to)
{
	struct word value;

	skip(r, " \t");
	(void) take(r, '=');
	skip(r, " \t");
	if (take(r, '"') ? !take_quoted(r, &value) : !take_token(r, &value))
		return false;
	if (to && is_word(name, "realm")) {
		to->realm = value.s;
		to->n_realm = value.n;
	}
	return true;
}

/* A scheme was read: its first parameter, if that is behind it and not one word, token68. */
static void take_first(struct reader *r, struct ocreg_challenge *to)
{
	struct reader look;
	struct word name;

	skip(r, " \t");
	look = *r;
	if (!take_token(&look, &name) || !is_parameter(look))
		return;
	*r = look;
	(void) take_parameter(r, &name, to);
}

/* What is left up to the next comma, which was not understood. */
static void skip_rest(struct reader *r)
{
	struct word w;

	while (r->at < r->end && *r->at != ',')
		if (*r->at++ == '"')
			(void) take_quoted(r, &w);
}

bool ocreg_challenge_parse(const char *text, size_t n, const char *scheme, struct ocreg_challenge *ret)
{
	struct reader r = { text, text + n };
	struct ocreg_challenge found = { 0 }, *to = NULL;
	bool any = false;

	for (skip(&r, " \t,"); r.at < r.end; skip(&r, " \t,")) {
		struct word name;

		if (take_token(&r, &name) && is_parameter(r)) {
			(void) take_parameter(&r, &name, to);
		} else if (name.n) {
			to = !any && is_word(&name, scheme) ? &found : NULL;
			any = any || to;
			take_first(&r, to);
		}
		skip_rest(&r);
	}
	if (any)
		*ret = found;
	return any;
}
