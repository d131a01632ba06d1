/* SPDX-License-Identifier: Apache-2.0 */
/* Findings as SARIF 2.1.0, which code scanners and editors read. */
#include <stdlib.h>
#include <string.h>
#include "validate.h"

static const char *level_of(enum ocreg_severity severity)
{
	static const char *const names[] = { "none", "error", "warning", "note" };
	return names[severity & 3];
}

static void print_text(const char *name, const char *text)
{
	printf("\"%s\":{\"text\":", name);
	ocreg_cli_json_string(stdout, text);
	putchar('}');
}

static void print_rule(size_t i)
{
	printf("%s{\"id\":\"%s\",", i > 0 ? ",\n" : "\n", ocreg_rule_text(i, OCREG_RULE_ID));
	print_text("shortDescription", ocreg_rule_text(i, OCREG_RULE_TITLE));
	putchar(',');
	print_text("fullDescription", ocreg_rule_text(i, OCREG_RULE_RATIONALE));
	putchar(',');
	print_text("help", ocreg_rule_text(i, OCREG_RULE_REMEDY));
	printf(",\"defaultConfiguration\":{\"level\":\"%s\"},\"properties\":{\"level\":\"%s\",\"tags\":[\"%s\"%s],\"source\":",
	       level_of(ocreg_rule_severity(i)), ocreg_cli_level_name(ocreg_rule_level(i)),
	       ocreg_cli_level_name(ocreg_rule_level(i)), ocreg_rule_loses_data(i) ? ",\"data-loss\"" : "");
	ocreg_cli_json_string(stdout, ocreg_rule_text(i, OCREG_RULE_SOURCE));
	fputs("}}", stdout);
}

static void begin(struct ocreg_cli_report *r)
{
	(void) r;
	printf("{\"$schema\":\"https://json.schemastore.org/"
	       "sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{"
	       "\"name\":\"ocreg\",\"version\":\"%s\",\"rules\":[",
	       ocreg_version());
	for (size_t i = 0; i < ocreg_rule_count(); i++)
		print_rule(i);
	fputs("]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[", stdout);
}

/* A file's name as a URI. */
static void print_uri(const char *name)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
	while (strncmp(name, "./", 2) == 0)
		name += 2;
	if (strcmp(name, "-") == 0)
		name = "stdin";
	printf("\"artifactLocation\":{\"uri\":\"%s", *name == '/' ? "file://" : "");
	for (const char *s = name; *s != '\0'; s++) {
		if (strchr(plain, *s) != NULL)
			putchar(*s);
		else
			printf("%%%02X", (unsigned char) *s);
	}
	fputs("\"}", stdout);
}

static size_t index_of(const char *rule)
{
	size_t i = 0;
	while (i < ocreg_rule_count() && strcmp(ocreg_rule_text(i, OCREG_RULE_ID), rule) != 0)
		i++;
	return i;
}

/* Line and column of an offset, from 1, the column in characters. */
static void place_of(const char *text, size_t offset, unsigned *line, unsigned *column)
{
	*line = *column = 1;
	for (size_t i = 0; i < offset; i++) {
		if (text[i] == '\n') {
			(*line)++;
			*column = 1;
		} else {
			*column += ((unsigned char) text[i] & 0xc0) != 0x80;
		}
	}
}

/* A remedy shows what stands there now: not where that is a secret. */
static bool may_show(struct ocreg_cli_file *file, unsigned first, unsigned last)
{
	struct ocreg_cli_file plain = {
		.text = file->text, .len = file->len, .shown = (char *) (uintptr_t) file->text, .tried = true
	};
	for (unsigned line = first; line <= last; line++) {
		size_t n = 0, m = 0;
		const char *a = ocreg_cli_file_line(file, line, &n), *b = ocreg_cli_file_line(&plain, line, &m);
		if (b != NULL && (a == NULL || n != m || memcmp(a, b, n) != 0))
			return false;
	}
	return true;
}

static const struct ocreg_replacement *fix_of(struct ocreg_cli_report *r, struct ocreg_cli_file *file,
					      const struct ocreg_finding *f)
{
	const struct ocreg_replacement *fix;
	if (ocreg_finding_fix(f) == OCREG_FIX_NONE)
		return NULL;
	if (r->fixes_of != file->findings) {
		r->fixes = ocreg_replacements_unref(r->fixes);
		r->fixes_of = file->findings;
		if (ocreg_replacements_find(file->text, file->len, file->findings, &r->fixes, NULL) == OCREG_E_NOMEM)
			r->nomem = true;
	}
	for (size_t i = 0; (fix = ocreg_replacements_at(r->fixes, i)) != NULL; i++) {
		if (fix->finding == f)
			return fix;
	}
	return NULL;
}

static void print_fix(struct ocreg_cli_report *r, struct ocreg_cli_file *file, const struct ocreg_finding *f)
{
	const struct ocreg_replacement *fix = fix_of(r, file, f);
	unsigned line, column, end_line, end_column;
	if (fix == NULL)
		return;
	place_of(file->text, fix->offset, &line, &column);
	place_of(file->text, fix->offset + fix->length, &end_line, &end_column);
	if (!may_show(file, line, end_line))
		return;
	fputs(",\"fixes\":[{", stdout);
	print_text("description", ocreg_finding_hint(f));
	fputs(",\"artifactChanges\":[{", stdout);
	print_uri(file->name);
	printf(",\"replacements\":[{\"deletedRegion\":{\"startLine\":%u,\"startColumn\":%u,\"endLine\":%u,\"endColumn\":%u}",
	       line, column, end_line, end_column);
	if (*fix->text != '\0') {
		putchar(',');
		print_text("insertedContent", fix->text);
	}
	fputs("}]}]}]", stdout);
}

static void finding(struct ocreg_cli_report *r, struct ocreg_cli_file *file, const struct ocreg_finding *f)
{
	printf("%s{\"ruleId\":\"%s\",\"ruleIndex\":%zu,\"level\":\"%s\",", r->n[0] > 0 ? ",\n" : "\n", ocreg_finding_rule(f),
	       index_of(ocreg_finding_rule(f)), level_of(ocreg_finding_severity(f)));
	print_text("message", ocreg_finding_message(f));
	fputs(",\"locations\":[{\"physicalLocation\":{", stdout);
	print_uri(file->name);
	printf(",\"region\":{\"startLine\":%u,\"startColumn\":%u}}", ocreg_finding_line(f) > 0 ? ocreg_finding_line(f) : 1,
	       ocreg_finding_column(f) > 0 ? ocreg_finding_column(f) : 1);
	if (*ocreg_finding_path(f) != '\0') {
		fputs(",\"logicalLocations\":[{\"fullyQualifiedName\":", stdout);
		ocreg_cli_json_string(stdout, ocreg_finding_path(f));
		fputs(",\"kind\":\"member\"}]", stdout);
	}
	fputs("}]", stdout);
	print_fix(r, file, f);
	fputs(",\"properties\":{\"hint\":", stdout);
	ocreg_cli_json_string(stdout, ocreg_finding_hint(f));
	printf(",\"document\":%u%s}}", ocreg_finding_document(f), ocreg_finding_loses_data(f) ? ",\"dataLoss\":true" : "");
}

static void end(struct ocreg_cli_report *r, bool ok)
{
	r->fixes = ocreg_replacements_unref(r->fixes);
	printf("%s],\"invocations\":[{\"executionSuccessful\":%s}]}]}\n", r->n[0] > 0 ? "\n" : "", ok ? "true" : "false");
}

const struct ocreg_cli_form ocreg_cli_sarif = { .name = "sarif", .begin = begin, .finding = finding, .end = end };
