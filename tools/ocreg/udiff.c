/* SPDX-License-Identifier: Apache-2.0 */
/* The difference of two texts by lines, in unified form: a longest common subsequence of what is not common at both ends. */
#include <stdlib.h>
#include <string.h>
#include "cli.h"

#define CONTEXT 3
#define MAX_CELLS ((size_t) 4 << 20) /* beyond it the whole middle counts as changed */

struct lines {
	const char **at; /* n + 1: the last is the end of the text */
	size_t n;
};

/* A line of the result: ' ', '-' or '+', and where it stands. */
struct row {
	char sign;
	const char *text;
	int len;
};

struct script {
	struct row *rows;
	size_t n;
};

static int split(const char *text, struct lines *ret)
{
	size_t n = 0;
	for (const char *s = text; *s != '\0'; n++)
		s = strchrnul(s, '\n') + (*strchrnul(s, '\n') != '\0');
	ret->at = calloc(n + 1, sizeof(*ret->at));
	if (ret->at == NULL)
		return -1;
	ret->at[0] = text;
	for (size_t i = 0; i < n; i++) {
		const char *end = strchrnul(ret->at[i], '\n');
		ret->at[i + 1] = end + (*end != '\0');
	}
	ret->n = n;
	return 0;
}

static size_t line_len(const struct lines *l, size_t i)
{
	size_t n = (size_t) (l->at[i + 1] - l->at[i]);
	return n > 0 && l->at[i][n - 1] == '\n' ? n - 1 : n;
}

static bool same(const struct lines *a, size_t i, const struct lines *b, size_t j)
{
	size_t n = line_len(a, i);
	return n == line_len(b, j) && memcmp(a->at[i], b->at[j], n) == 0;
}

static void add(struct script *s, char sign, const struct lines *l, size_t i)
{
	s->rows[s->n++] = (struct row) { sign, l->at[i], (int) line_len(l, i) };
}

/* Lengths of the longest common subsequences of what follows line i of a and line j of b; NULL where that would be too much. */
static unsigned *lengths(const struct lines *a, size_t a0, size_t an, const struct lines *b, size_t b0, size_t bn)
{
	size_t width = bn - b0 + 1, height = an - a0 + 1;
	unsigned *t = width <= MAX_CELLS / height ? calloc(width * height, sizeof(*t)) : NULL;
	for (size_t i = an; t != NULL && i-- > a0;) {
		for (size_t j = bn; j-- > b0;) {
			unsigned *here = &t[(i - a0) * width + (j - b0)];
			unsigned down = here[width], right = here[1];
			*here = same(a, i, b, j) ? here[width + 1] + 1 : down > right ? down : right;
		}
	}
	return t;
}

static void compare_middle(struct script *s, const struct lines *a, size_t i, size_t an, const struct lines *b, size_t j,
			   size_t bn)
{
	unsigned *t = lengths(a, i, an, b, j, bn);
	size_t a0 = i, b0 = j, width = bn - b0 + 1;
	while (i < an || j < bn) {
		const unsigned *here = t != NULL ? &t[(i - a0) * width + (j - b0)] : NULL;
		if (here != NULL && i < an && j < bn && same(a, i, b, j)) {
			add(s, ' ', a, i++);
			j++;
		} else if (i < an && (j == bn || here == NULL || here[width] >= here[1])) {
			add(s, '-', a, i++);
		} else {
			add(s, '+', b, j++);
		}
	}
	free(t);
}

static int compare(const struct lines *a, const struct lines *b, struct script *s)
{
	size_t head = 0, an = a->n, bn = b->n;
	s->rows = calloc(a->n + b->n + 1, sizeof(*s->rows));
	if (s->rows == NULL)
		return -1;
	while (head < an && head < bn && same(a, head, b, head))
		add(s, ' ', a, head++);
	while (an > head && bn > head && same(a, an - 1, b, bn - 1)) {
		an--;
		bn--;
	}
	compare_middle(s, a, head, an, b, head, bn);
	for (; an < a->n; an++)
		add(s, ' ', a, an);
	return 0;
}

/* Where the hunk that starts with the change at row i ends: after the last change that is not too far from the one before. */
static size_t hunk_end(const struct script *s, size_t i)
{
	size_t last = i;
	for (; i < s->n && i - last <= 2 * CONTEXT; i++) {
		if (s->rows[i].sign != ' ')
			last = i;
	}
	return last + 1 + CONTEXT < s->n ? last + 1 + CONTEXT : s->n;
}

static void print_row(const struct row *r, bool colour)
{
	const char *code = r->sign == '-' ? "\033[31m" : r->sign == '+' ? "\033[32m" : "";
	printf("%s%c", colour ? code : "", r->sign);
	ocreg_cli_plain_n(stdout, r->text, (size_t) r->len);
	printf("%s\n", colour && *code != '\0' ? "\033[0m" : "");
}

static void print_hunk(const struct script *s, size_t from, size_t to, size_t *old_line, size_t *new_line, bool colour)
{
	size_t n[2] = { 0, 0 };
	for (size_t i = from; i < to; i++) {
		n[0] += s->rows[i].sign != '+';
		n[1] += s->rows[i].sign != '-';
	}
	printf("%s@@ -%zu,%zu +%zu,%zu @@%s\n", colour ? "\033[36m" : "", *old_line + (n[0] > 0), n[0], *new_line + (n[1] > 0),
	       n[1], colour ? "\033[0m" : "");
	for (size_t i = from; i < to; i++)
		print_row(&s->rows[i], colour);
	*old_line += n[0];
	*new_line += n[1];
}

static bool print_script(const char *old_name, const char *new_name, const struct script *s)
{
	bool colour = ocreg_cli_colour(stdout), any = false;
	size_t done = 0, old_line = 0, new_line = 0;
	for (size_t i = 0; i < s->n; i++) {
		if (s->rows[i].sign == ' ')
			continue;
		if (!any)
			printf("--- %s\n+++ %s\n", old_name, new_name);
		any = true;
		size_t from = i - done > CONTEXT ? i - CONTEXT : done, to = hunk_end(s, i);
		old_line += from - done;
		new_line += from - done;
		print_hunk(s, from, to, &old_line, &new_line, colour);
		done = to;
		i = to - 1;
	}
	return any;
}

int ocreg_cli_udiff(const char *old_name, const char *old, const char *new_name, const char *new, bool *retsame)
{
	struct lines a = { 0 }, b = { 0 };
	struct script s = { 0 };
	int status = OCREG_CLI_OK;
	if (split(old, &a) != 0 || split(new, &b) != 0 || compare(&a, &b, &s) != 0)
		status = ocreg_cli_nomem();
	else
		*retsame = !print_script(old_name, new_name, &s);
	free(a.at);
	free(b.at);
	free(s.rows);
	return status;
}

int ocreg_cli_diff_objects(const char *old_name, const struct ocreg_object *old, const char *new_name,
			   const struct ocreg_object *new, bool *retsame)
{
	unsigned flags = OCREG_ENCODE_REDACT | OCREG_ENCODE_NO_MANAGED_FIELDS;
	struct ocreg_error *e = NULL;
	char *before = NULL, *after = NULL;
	int r = ocreg_encode(old, OCREG_FORMAT_YAML, flags, &before, NULL, &e);
	if (r == 0)
		r = ocreg_encode(new, OCREG_FORMAT_YAML, flags, &after, NULL, &e);
	int status = r != 0 ? ocreg_cli_fail(r, e) : ocreg_cli_udiff(old_name, before, new_name, after, retsame);
	ocreg_free(before);
	ocreg_free(after);
	return status;
}
