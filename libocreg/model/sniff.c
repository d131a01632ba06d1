/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "model/sniff.h"
#include "text/scalar.h"

struct scan {
	struct ocreg_sniff *ret;
	bool in_metadata, done, unsure;
	bool after_word; /* the line before was one of the two that count, and could go on in this one */
	size_t indent;   /* of the members of metadata; 0: not known yet */
};

struct line {
	const char *s;
	size_t n, indent;
};

bool ocreg_word_is(const struct ocreg_word *w, const char *s)
{
	return w->s && strlen(s) == w->n && memcmp(w->s, s, w->n) == 0;
}

static bool is_alnum(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* The plain word after a colon, if there is nothing else but a comment. */
static bool take_word(const char *s, const char *end, struct ocreg_word *ret)
{
	const char *begin;

	while (s < end && *s == ' ')
		s++;
	begin = s;
	while (s < end && (is_alnum(*s) || strchr("./_-", *s)))
		s++;
	*ret = (struct ocreg_word) { begin, (size_t) (s - begin) };
	if (!ret->n || !is_alnum(*begin) || ocreg_scalar_is_ambiguous(begin, ret->n))
		return false;
	while (s < end && *s == ' ')
		s++;
	return s == end || (*s == '#' && s[-1] == ' ');
}

static bool has_key(const struct line *l, const char *key)
{
	size_t n = strlen(key);

	return l->n - l->indent > n && memcmp(l->s + l->indent, key, n) == 0 && l->s[l->indent + n] == ':';
}

static bool take_member(const struct line *l, const char *key, struct ocreg_word *ret)
{
	struct ocreg_word word;

	if (ret->s || !take_word(l->s + l->indent + strlen(key) + 1, l->s + l->n, &word))
		return false;
	*ret = word;
	return true;
}

/* Whether a line could begin something that goes on in the next one without being indented: quotes or brackets that are not closed. */
static bool has_opener(const struct line *l)
{
	size_t quotes[2] = { 0, 0 };
	long brackets = 0;

	for (size_t i = l->indent; i < l->n; i++) {
		char c = l->s[i];

		if (c == '\t')
			return true;
		quotes[0] += c == '"';
		quotes[1] += c == '\'';
		brackets += (c == '{' || c == '[') - (c == '}' || c == ']');
	}
	return quotes[0] % 2 || quotes[1] % 2 || brackets;
}

/* A line below metadata, or of something that does not matter. */
static void take_inner(struct scan *c, const struct line *l)
{
	if (c->after_word)
		c->ret->kind.s = NULL;
	if (c->after_word || has_opener(l))
		c->unsure = true;
	if (!c->in_metadata || c->unsure)
		return;
	if (!c->indent)
		c->indent = l->indent;
	if (l->indent != c->indent)
		return;
	if (has_key(l, "name"))
		c->unsure = !take_member(l, "name", &c->ret->name);
	else if (has_key(l, "namespace"))
		c->unsure = !take_member(l, "namespace", &c->ret->ns);
}

static void take_top(struct scan *c, const struct line *l)
{
	struct ocreg_sniff *ret = c->ret;
	size_t i = 0;

	if (c->in_metadata && ret->kind.s && ret->api_version.s) {
		c->done = true;
		return;
	}
	while (i < l->n && is_alnum(l->s[i]))
		i++;
	c->in_metadata = has_key(l, "metadata") && i + 1 == l->n;
	if (!i || i == l->n || l->s[i] != ':' || (has_key(l, "metadata") && !c->in_metadata))
		c->unsure = true;
	else if (has_key(l, "kind"))
		c->unsure = !take_member(l, "kind", &ret->kind);
	else if (has_key(l, "apiVersion"))
		c->unsure = !take_member(l, "apiVersion", &ret->api_version);
	else
		c->unsure = has_opener(l);
	c->after_word = has_key(l, "kind") || has_key(l, "apiVersion");
}

static void take_line(struct scan *c, struct line *l)
{
	while (l->n && (l->s[l->n - 1] == '\r' || l->s[l->n - 1] == ' '))
		l->n--;
	while (l->indent < l->n && l->s[l->indent] == ' ')
		l->indent++;
	if (l->indent == l->n || l->s[l->indent] == '#')
		return;
	if (l->indent)
		take_inner(c, l);
	else if (l->n != 3 || memcmp(l->s, "---", 3) != 0)
		take_top(c, l);
}

/* Whether a line says kind or apiVersion, or could do so in another way. */
static bool may_say(const char *s, const char *end)
{
	static const char *const starts[] = { "kind", "apiVersion", "\"", "'", "?", "{" };

	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (*s == *starts[i] && (size_t) (end - s) >= strlen(starts[i]) && memcmp(s, starts[i], strlen(starts[i])) == 0)
			return true;
	return false;
}

/* Whether something below could say otherwise. */
static bool is_repeated(const char *s, const char *end)
{
	for (; s < end; s++) {
		if (*s != ' ' && may_say(s, end))
			return true;
		s = memchr(s, '\n', (size_t) (end - s));
		if (!s)
			break;
	}
	return false;
}

bool ocreg_sniff(const char *text, size_t len, bool names, struct ocreg_sniff *ret)
{
	struct scan c = { .ret = ret };
	const char *s = text, *end = text + len, *rest = end;

	*ret = (struct ocreg_sniff) { .named = false };
	while (s < end && !c.done && !c.unsure) {
		const char *eol = memchr(s, '\n', (size_t) (end - s));
		struct line l = { .s = s, .n = (size_t) ((eol ? eol : end) - s) };

		c.done = !names && ret->kind.s && ret->api_version.s && !c.after_word;
		if (!c.done)
			take_line(&c, &l);
		rest = c.done || c.unsure ? s : end;
		s = eol ? eol + 1 : end;
	}
	ret->named = names && !c.unsure;
	return ret->kind.s && ret->api_version.s && !memchr(text, '\0', len) && !is_repeated(rest, end);
}
