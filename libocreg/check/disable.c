/* SPDX-License-Identifier: Apache-2.0 */
/* Findings that somebody does not want to hear of. */
#include <stdlib.h>
#include <ocreg/lint.h>
#include "base/error.h"
#include "check/findings.h"
#include "model/object.h"
#include "text/event.h"

#define MARK "ocreg:"
#define DISABLE "disable="

/* A comment, and the lines it is about. */
struct comment {
	const char *ids;
	size_t n;
	unsigned from, to;
};

struct comments {
	struct comment *v;
	size_t n, cap;
	size_t waiting; /* those from here on are alone on their lines, and wait for the next one */
};

static bool is_id(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static const char *skip_blanks(const char *s, const char *end)
{
	while (s < end && (*s == ' ' || *s == '\t'))
		s++;
	return s;
}

/* Whether one of the ids, parted by commas and blanks, is that of a rule. */
static bool names(const char *ids, size_t n, const char *rule)
{
	for (size_t i = 0; i < n;) {
		size_t k = 0;

		while (i + k < n && is_id(ids[i + k]))
			k++;
		if (k && k == strlen(rule) && memcmp(ids + i, rule, k) == 0)
			return true;
		i += k ? k : 1;
	}
	return false;
}

/* The ids of a comment that begins at s: what is parted by commas, up to a blank that is the end of them. */
static bool take_ids(const char *s, const char *end, struct comment *ret)
{
	s = skip_blanks(s + 1, end);
	if ((size_t) (end - s) < strlen(MARK) || memcmp(s, MARK, strlen(MARK)) != 0)
		return false;
	s = skip_blanks(s + strlen(MARK), end);
	if ((size_t) (end - s) < strlen(DISABLE) || memcmp(s, DISABLE, strlen(DISABLE)) != 0)
		return false;
	ret->ids = s += strlen(DISABLE);
	while (s < end && is_id(*s)) {
		const char *next;

		while (s < end && is_id(*s))
			s++;
		ret->n = (size_t) (s - ret->ids);
		next = skip_blanks(s, end);
		if (next == end || *next != ',')
			break;
		s = skip_blanks(next + 1, end);
	}
	return ret->n > 0;
}

static int add(struct comments *c, const struct comment *comment)
{
	size_t cap = c->cap ? c->cap * 2 : 8;
	struct comment *more = c->n < c->cap ? c->v : reallocarray(c->v, cap, sizeof(*more));

	if (!more)
		return OCREG_E_NOMEM;
	c->cap = c->n < c->cap ? c->cap : cap;
	c->v = more;
	c->v[c->n++] = *comment;
	return 0;
}

/* The last comment of a line, wherever it begins: in quotes it is none, but then it is not likely to look like ours. */
static bool find_comment(const char *line, const char *end, struct comment *ret)
{
	for (const char *s = line; (s = memchr(s, '#', (size_t) (end - s))); s++)
		if ((s == line || s[-1] == ' ' || s[-1] == '\t') && take_ids(s, end, ret))
			return true;
	return false;
}

struct scan {
	struct comments *comments;
	const struct ocreg_slice *slice;
	unsigned line, last; /* of the text, from 1; that of the slice */
	bool content;        /* the document has begun */
};

static int take_line(struct scan *c, const char *line, const char *end)
{
	const char *s = skip_blanks(line, end);
	struct comment found = { 0 };
	struct comments *all = c->comments;
	bool alone = s < end && *s == '#', marked = end - line >= 3 && memcmp(line, "---", 3) == 0;
	bool blank = s == end || *s == '\r';

	if (!blank && !alone && !marked)
		c->content = true;
	for (; !blank && !alone && all->waiting < all->n; all->waiting++)
		if (!all->v[all->waiting].to)
			all->v[all->waiting].from = all->v[all->waiting].to = c->line;
	if (!find_comment(line, end, &found))
		return 0;
	if (!c->content) {
		found.from = c->slice->line + 1;
		found.to = c->last;
	} else if (!alone) {
		found.from = found.to = c->line;
	}
	return add(all, &found);
}

static int take_slice(struct comments *all, const char *text, const struct ocreg_slice *slice)
{
	const char *begin = text + slice->begin, *end = begin + slice->len, *eol;
	struct scan c = { .comments = all, .slice = slice, .line = slice->line, .last = slice->line + 1 };
	int r = 0;

	for (const char *s = begin; s < end && (s = memchr(s, '\n', (size_t) (end - s))); s++)
		c.last++;
	for (const char *s = begin; r == 0 && s < end; s = eol + 1) {
		eol = memchr(s, '\n', (size_t) (end - s));
		eol = eol ? eol : end;
		c.line++;
		r = take_line(&c, s, eol);
	}
	all->waiting = all->n;
	return r;
}

/* Comments are few: looking for them costs less than looking for the word. */
static bool may_have(const char *text, size_t len)
{
	const char *end = text + len;

	for (const char *s = text; (s = memchr(s, '#', (size_t) (end - s))); s++) {
		struct comment c;
		const char *eol = memchr(s, '\n', (size_t) (end - s));

		if (take_ids(s, eol ? eol : end, &c))
			return true;
	}
	return false;
}

static int read_comments(const char *text, size_t len, struct comments *ret)
{
	struct ocreg_slice *slices = NULL;
	size_t n = 0;
	int r = 0;

	if (!text || !may_have(text, len) || ocreg_guess_format(text, len) != OCREG_FORMAT_YAML)
		return 0;
	r = ocreg_yaml_split(text, len, NULL, len, &slices, &n, NULL);
	for (size_t i = 0; r == 0 && i < n; i++)
		r = take_slice(ret, text, &slices[i]);
	free(slices);
	return r;
}

static bool is_disabled(const struct ocreg_finding *f, const char *rules, const struct comments *c)
{
	if (rules && names(rules, strlen(rules), f->rule->id))
		return true;
	for (size_t i = 0; i < c->n; i++)
		if (f->line >= c->v[i].from && f->line <= c->v[i].to && names(c->v[i].ids, c->v[i].n, f->rule->id))
			return true;
	return false;
}

int ocreg_findings_without(const struct ocreg_findings *fs, const char *text, size_t len, const char *rules,
			   struct ocreg_findings **ret, struct ocreg_error **reterr)
{
	struct ocreg_findings *kept;
	struct comments comments = { 0 };
	int r;

	if (!fs || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there are no findings");
	kept = ocreg_findings_new();
	r = kept ? read_comments(text, len, &comments) : OCREG_E_NOMEM;
	for (size_t i = 0; r == 0 && i < fs->n; i++)
		if (!is_disabled(&fs->v[i], rules, &comments))
			ocreg_findings_append_one(kept, &fs->v[i], fs->v[i].document);
	for (size_t i = 0; r == 0 && i < fs->n_pruned; i++)
		ocreg_findings_add_pruned(kept, fs->pruned[i]);
	if (r == 0)
		ocreg_findings_append_wants(kept, fs);
	free(comments.v);
	if (r == 0 && !kept->oom) {
		*ret = kept;
		return 0;
	}
	ocreg_findings_unref(kept);
	return ocreg_fail_oom(reterr);
}
