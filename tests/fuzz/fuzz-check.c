/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any documents, checked at every level, for any release, with others as context or without; a comment `#LRC` in front chooses which. What is found is told in one
 * line and has a place in the text, a higher level only adds, switching all rules off leaves nothing, and what does not show once secrets are struck out
 * does not show in what is found.
 */
#include "laws.h"

struct count {
	unsigned lines;
	bool secret; /* the secret stands somewhere that is none */
};

static struct count look(const char *text, size_t n)
{
	struct count c = { 2, false };
	char *shown = NULL;
	size_t n_shown = 0;

	for (size_t i = 0; i < n; i++)
		c.lines += text[i] == '\n' || text[i] == '\r' || (unsigned char) text[i] >= 0x80;
	/* A document of a kind that is not known is read for this only, and may be none. */
	c.secret = ocreg_redact_text(text, n, &shown, &n_shown, NULL) < 0 || memmem(shown, n_shown, SECRET, strlen(SECRET));
	ocreg_free(shown);
	return c;
}

static void look_at(const struct ocreg_finding *f, const struct count *c)
{
	const char *texts[] = { ocreg_finding_path(f), ocreg_finding_message(f), ocreg_finding_hint(f),
				ocreg_finding_fix_text(f) };

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		if (i) /* a path is made of names as they are */
			require_line(texts[i]);
		REQUIRE(c->secret || !strstr(texts[i], SECRET));
	}
	REQUIRE(ocreg_finding_line(f) >= 1 && ocreg_finding_line(f) <= c->lines);
	REQUIRE(ocreg_finding_column(f) >= 1);
	REQUIRE(*texts[1]);
}

static size_t of_schema(const struct ocreg_findings *fs)
{
	size_t n = 0;

	for (size_t i = 0; i < ocreg_findings_count(fs); i++)
		n += ocreg_finding_level(ocreg_findings_at(fs, i)) == OCREG_LEVEL_SCHEMA;
	return n;
}

static void without(const struct ocreg_findings *fs, const char *text, size_t n)
{
	struct ocreg_findings *less = NULL, *none = NULL;
	struct ocreg_buf ids = { 0 };

	for (size_t i = 0; i < ocreg_findings_count(fs); i++)
		ocreg_buf_addf(&ids, "%s%s", i ? "," : "", ocreg_finding_rule(ocreg_findings_at(fs, i)));
	ocreg_buf_adds(&ids, "");
	REQUIRE(ocreg_findings_without(fs, text, n, NULL, &less, NULL) == 0);
	REQUIRE(ocreg_findings_count(less) <= ocreg_findings_count(fs));
	REQUIRE(ocreg_findings_without(fs, NULL, 0, ids.data, &none, NULL) == 0);
	REQUIRE(ocreg_findings_count(none) == 0);
	ocreg_findings_unref(none);
	ocreg_findings_unref(less);
	ocreg_buf_done(&ids);
}

static void choose(struct ocreg_check_options *o, const uint8_t *data, size_t size)
{
	const uint8_t none[] = { 0, 0, 0 }, *by = size > 3 && data[0] == '#' ? data + 1 : none;

	o->level = (enum ocreg_level)(by[0] % 4);
	o->target = by[1] % 20 ? OCREG_RELEASE(4, 5 + by[1] % 20) : 0;
	o->context_partial = by[2] & 1;
	o->status = by[2] & 2;
	o->now = 1790000000;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *fs = NULL, *schema = NULL;
	const char *text = (const char *) data;
	struct ocreg_context *around = NULL;
	struct ocreg_object *first = NULL;
	struct ocreg_error *e = NULL;
	struct count c;
	int r;

	choose(&options, data, size);
	r = ocreg_check(text, size, &options, &first, &fs, &e);
	require_error(r, e);
	if (r < 0)
		return 0;
	c = look(text, size);
	for (size_t i = 0; i < ocreg_findings_count(fs); i++)
		look_at(ocreg_findings_at(fs, i), &c);
	without(fs, text, size);
	REQUIRE(ocreg_context_new(&around, NULL) == 0 && ocreg_context_read(around, text, size, size % 2, NULL, NULL) == 0);
	if (options.level != OCREG_LEVEL_SCHEMA) {
		options.level = OCREG_LEVEL_SCHEMA;
		REQUIRE(ocreg_check(text, size, &options, NULL, &schema, NULL) == 0);
		REQUIRE(ocreg_findings_count(schema) == of_schema(fs));
		ocreg_findings_unref(schema);
	}
	ocreg_findings_unref(fs);
	options.level = 0;
	options.context = ocreg_context_objects(around);
	options.n_context = ocreg_context_count(around);
	options.old = first;
	fs = NULL;
	r = ocreg_check(text, size, &options, NULL, &fs, NULL);
	REQUIRE(r == 0 || r == OCREG_E_ARG); /* a later document is of another kind than the first */
	for (size_t i = 0; i < ocreg_findings_count(fs); i++)
		look_at(ocreg_findings_at(fs, i), &c);
	ocreg_findings_unref(fs);
	ocreg_context_unref(around);
	ocreg_unref(first);
	return 0;
}
