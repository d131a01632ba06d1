/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Remedies carried out in any text: the result can be read, another round comes to an end, what is not replaced stays, no comment goes, and no more
 * values are new than there are replacements.
 */
#include "laws.h"

#define ROUNDS 40

/* The lines of all documents as indented JSON, without commas: a bag of lines. */
struct bag {
	char *text;
	char **lines;
	size_t n;
};

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *) a, *(char *const *) b);
}

static char *trim(char *line)
{
	size_t n = strlen(line);

	if (n && line[n - 1] == ',')
		line[n - 1] = '\0';
	return line;
}

static bool fill(struct bag *b, const char *text, size_t n)
{
	struct ocreg_documents *docs = NULL;
	struct ocreg_buf all = { 0 };
	char *one, *save = NULL;

	*b = (struct bag) { .text = NULL };
	if (ocreg_decode_all(text, n, NULL, &docs, NULL) < 0)
		return false;
	for (size_t i = 0; i < ocreg_documents_count(docs); i++) {
		if (!ocreg_documents_at(docs, i))
			continue;
		REQUIRE(ocreg_encode(ocreg_documents_at(docs, i), OCREG_FORMAT_JSON_INDENTED, 0, &one, NULL, NULL) == 0);
		ocreg_buf_addf(&all, "%s\n", one);
		ocreg_free(one);
	}
	ocreg_buf_adds(&all, "");
	b->lines = calloc(all.len + 1, sizeof(*b->lines));
	b->text = ocreg_buf_take(&all, NULL);
	REQUIRE(b->lines && b->text);
	for (char *line = strtok_r(b->text, "\n", &save); line; line = strtok_r(NULL, "\n", &save))
		b->lines[b->n++] = trim(line);
	qsort(b->lines, b->n, sizeof(*b->lines), by_text);
	ocreg_documents_unref(docs);
	return true;
}

static void empty(struct bag *b)
{
	free(b->lines);
	ocreg_free(b->text);
}

/* How many lines of one bag are not in the other. */
static size_t more_in(const struct bag *a, const struct bag *b)
{
	size_t n = 0;

	for (size_t i = 0, j = 0; i < a->n; i++) {
		while (j < b->n && strcmp(b->lines[j], a->lines[i]) < 0)
			j++;
		if (j < b->n && strcmp(b->lines[j], a->lines[i]) == 0)
			j++;
		else
			n++;
	}
	return n;
}

/* Bytes that go must not hold what looks like a comment, unless they are quoted: with a member that stands twice goes what is said of it there. */
static void look_at(const struct ocreg_replacement *r, const char *text, size_t n, size_t *at)
{
	const char *old = text + r->offset;

	REQUIRE(r->offset >= *at && r->offset + r->length <= n);
	*at = r->offset + r->length;
	if (r->length && *old != '"' && *old != '\'' && ocreg_finding_fix(r->finding) != OCREG_FIX_REMOVE)
		for (size_t i = 1; i < r->length; i++)
			REQUIRE(old[i] != '#' || (old[i - 1] != ' ' && old[i - 1] != '\t' && old[i - 1] != '\n'));
}

/* Of members with one name only the last shows in an object, so that a remedy for one of them may let another one show. */
static bool twice(const struct ocreg_findings *fs)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++)
		if (strcmp(ocreg_finding_rule(ocreg_findings_at(fs, i)), "OCR013") == 0)
			return true;
	return false;
}

/* False when nothing is left to do. */
static bool round_of(char **text, size_t *n)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *fs = NULL;
	struct ocreg_replacements *rs = NULL;
	struct bag was, is;
	char *fixed = NULL;
	size_t at = 0, n_fixed = 0, count;

	options.now = 1790000000;
	if (ocreg_check(*text, *n, &options, NULL, &fs, NULL) < 0)
		return false;
	REQUIRE(ocreg_replacements_find(*text, *n, fs, &rs, NULL) == 0);
	REQUIRE(ocreg_fix_text(*text, *n, fs, &fixed, &n_fixed, NULL) == 0);
	count = ocreg_replacements_count(rs);
	for (size_t i = 0; i < count; i++) {
		look_at(ocreg_replacements_at(rs, i), *text, *n, &at);
	}
	REQUIRE(fill(&was, *text, *n) && fill(&is, fixed, n_fixed));
	REQUIRE(twice(fs) || more_in(&is, &was) <= count);
	REQUIRE(count || (n_fixed == *n && memcmp(fixed, *text, *n) == 0));
	empty(&was);
	empty(&is);
	ocreg_replacements_unref(rs);
	ocreg_findings_unref(fs);
	ocreg_free(*text);
	*text = fixed;
	*n = n_fixed;
	return count > 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ocreg_buf b = { 0 };
	size_t n, rounds = 0;
	char *text;

	ocreg_buf_add(&b, (const char *) data, size);
	ocreg_buf_adds(&b, "");
	text = ocreg_buf_take(&b, &n);
	REQUIRE(text);
	while (round_of(&text, &n))
		REQUIRE(++rounds < ROUNDS);
	ocreg_free(text);
	return 0;
}
