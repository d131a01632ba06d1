/* SPDX-License-Identifier: Apache-2.0 */
/* Findings for people: the line of the source with a caret under the place, and what to do. */
#include <stdlib.h>
#include <string.h>
#include "validate.h"

#define MAX_SHOWN 160 /* characters of a line */
#define REDACTED "<redacted>"

static size_t char_len(const char *s, const char *end)
{
	size_t n = 1;
	while (s + n < end && ((unsigned char) s[n] & 0xc0) == 0x80)
		n++;
	return n;
}

/* So many characters of a line. */
static const char *skip(const char *s, const char *end, unsigned n)
{
	while (n-- > 0 && s < end)
		s += char_len(s, end);
	return s;
}

/* Characters of the name or value at s, for the caret. */
static unsigned width(const char *s, const char *end)
{
	unsigned n = 0;
	char quote = s < end && (*s == '"' || *s == '\'') ? *s : '\0';
	for (const char *p = s; p < end; p += char_len(p, end), n++) {
		if (quote != '\0' && p > s && *p == quote)
			return n + 1;
		if (quote == '\0' && strchr(":,{}[] \t", *p) != NULL)
			break;
	}
	return n > 0 ? n : 1;
}

static void print_source(struct ocreg_cli_file *file, const struct ocreg_finding *f)
{
	size_t len = 0;
	unsigned line = ocreg_finding_line(f), column = ocreg_finding_column(f), from = 0;
	const char *s = ocreg_cli_file_line(file, line, &len);
	if (s == NULL || column == 0)
		return;
	const char *end = s + len, *at = skip(s, end, column - 1);
	const char *hidden = memmem(s, len, REDACTED, sizeof(REDACTED) - 1);
	if (at >= end)
		return;
	if (column > MAX_SHOWN / 2)
		from = column - MAX_SHOWN / 4;
	const char *begin = skip(s, end, from), *stop = skip(begin, end, MAX_SHOWN);
	printf("%5u | %s", line, from > 0 ? "..." : "");
	ocreg_cli_plain_n(stdout, begin, (size_t) (stop - begin));
	puts(stop < end ? "..." : "");
	if (hidden != NULL && hidden < at)
		return; /* the columns of what is shown are no longer those of the file */
	printf("      | %*s", (int) (column - 1 - from + (from > 0 ? 3 : 0)), "");
	bool colour = ocreg_cli_colour(stdout);
	printf("%s^", colour ? "\033[1;32m" : "");
	for (unsigned i = 1, n = width(at, stop); i < n; i++)
		putchar('~');
	printf("%s\n", colour ? "\033[0m" : "");
}

static void finding(struct ocreg_cli_report *r, struct ocreg_cli_file *file, const struct ocreg_finding *f)
{
	(void) r;
	ocreg_cli_print_head(stdout, file->name, f);
	/* What could not be checked is not wrong: its line would tell nothing, and costs reading the text once more. */
	if (ocreg_finding_severity(f) != OCREG_SEVERITY_INFO)
		print_source(file, f);
	ocreg_cli_print_hint(stdout, f);
}

static void end(struct ocreg_cli_report *r, bool ok)
{
	static const char *const s[] = { "s", "" };
	(void) ok;
	(void) fflush(stdout); /* where both go to one log the summary comes last */
	fprintf(stderr, "%zu file%s checked: %zu error%s, %zu warning%s", r->checked, s[r->checked == 1], r->n[1],
		s[r->n[1] == 1], r->n[2], s[r->n[2] == 1]);
	if (r->losses > 0)
		fprintf(stderr, ", %zu of data loss", r->losses);
	if (r->fixed > 0)
		fprintf(stderr, "; %zu fixed", r->fixed);
	if (r->skipped > 0)
		fprintf(stderr, "; %zu skipped", r->skipped);
	putc('\n', stderr);
}

const struct ocreg_cli_form ocreg_cli_text = { .name = "text", .finding = finding, .end = end };
