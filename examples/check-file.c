/* SPDX-License-Identifier: Apache-2.0 */
/* Tells what is wrong with a file, and what to do about it: check-file FILE. Needs no cluster. */
#include <stdio.h>
#include <ocreg/ocreg.h>

static void show(const struct ocreg_finding *f)
{
	printf("%u:%u %s %s: %s (%s)\n", ocreg_finding_line(f), ocreg_finding_column(f), ocreg_finding_rule(f),
	       ocreg_finding_path(f), ocreg_finding_message(f), ocreg_finding_hint(f));
}

static int check(const char *text, size_t len)
{
	struct ocreg_findings *findings = NULL;
	struct ocreg_error *e = NULL;

	int r = ocreg_check(text, len, NULL, NULL, &findings, &e);
	for (size_t i = 0; i < ocreg_findings_count(findings); i++)
		show(ocreg_findings_at(findings, i));
	bool valid = r == 0 && ocreg_findings_valid(findings);
	if (r != 0)
		printf("%u:%u %s\n", ocreg_error_line(e), ocreg_error_column(e), ocreg_error_message(e));
	else
		printf("%s\n", valid ? "valid" : "not valid");
	ocreg_error_unref(e);
	ocreg_findings_unref(findings);
	return !valid;
}

int main(int argc, char **argv)
{
	static char text[16 << 20]; /* the library reads no more than that */
	FILE *f = argc == 2 ? fopen(argv[1], "rb") : NULL;
	if (!f) {
		fprintf(stderr, "usage: check-file FILE\n");
		return 2;
	}
	size_t len = fread(text, 1, sizeof(text), f);
	fclose(f);
	return check(text, len);
}
