/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/buf.h"
#include "base/lines.h"
#include "cluster/warning.h"

/* What is left of the header. */
struct cursor {
	const char *at, *end;
};

static void skip_blanks(struct cursor *c)
{
	while (c->at < c->end && (*c->at == ' ' || *c->at == '\t' || *c->at == ','))
		c->at++;
}

static size_t word(struct cursor *c)
{
	const char *begin = c->at;

	while (c->at < c->end && *c->at != ' ' && *c->at != '\t' && *c->at != ',')
		c->at++;
	return (size_t) (c->at - begin);
}

/* A quoted string, unquoted into b (which may be NULL); false if there is none. */
static bool quoted(struct cursor *c, struct ocreg_buf *b)
{
	if (c->at == c->end || *c->at != '"')
		return false;
	for (c->at++; c->at < c->end && *c->at != '"'; c->at++) {
		if (*c->at == '\\' && c->at + 1 < c->end)
			c->at++;
		if (b)
			ocreg_buf_addc(b, *c->at);
	}
	if (c->at == c->end)
		return false;
	c->at++;
	return true;
}

static int add(struct ocreg_lines **l, const struct ocreg_buf *text)
{
	if (text->oom)
		return OCREG_E_NOMEM;
	if (!*l)
		*l = ocreg_lines_new();
	return *l ? ocreg_lines_add(*l, text->data, text->len) : OCREG_E_NOMEM;
}

/* code SP agent SP "text" [SP "date"] */
static int parse_one(struct ocreg_lines **l, struct cursor *c, bool *retmore)
{
	struct ocreg_buf text = { 0 };
	int r = 0;

	*retmore = false;
	if (word(c) == 3) {
		skip_blanks(c);
		*retmore = word(c) > 0;
		skip_blanks(c);
		*retmore = *retmore && quoted(c, &text);
	}
	if (*retmore && text.len)
		r = add(l, &text);
	ocreg_buf_done(&text);
	skip_blanks(c);
	if (quoted(c, NULL))
		skip_blanks(c);
	return r;
}

int ocreg_warning_parse(struct ocreg_lines **l, const char *value, size_t n)
{
	struct cursor c = { value, value + n };
	bool more = true;

	skip_blanks(&c);
	while (more && c.at < c.end && ocreg_lines_count(*l) < OCREG_MOST_WARNINGS) {
		int r = parse_one(l, &c, &more);

		if (r)
			return r;
	}
	return 0;
}
