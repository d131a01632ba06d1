/* SPDX-License-Identifier: Apache-2.0 */
/* Findings as commands of a GitHub workflow, which shows them at their lines. */
#include <string.h>
#include "validate.h"

/* A value of a command; one of its properties has more characters that count. */
static void print_value(const char *text, bool property)
{
	const char *special = property ? "%\r\n:," : "%\r\n";
	for (const char *s = text; *s != '\0'; s++) {
		if (strchr(special, *s) != NULL)
			printf("%%%02X", (unsigned char) *s);
		else
			putchar(*s);
	}
}

static void finding(struct ocreg_cli_report *r, struct ocreg_cli_file *file, const struct ocreg_finding *f)
{
	static const char *const commands[] = { "", "error", "warning", "notice" };
	const char *path = ocreg_finding_path(f), *hint = ocreg_finding_hint(f);
	(void) r;
	printf("::%s file=", commands[ocreg_finding_severity(f) & 3]);
	print_value(strncmp(file->name, "./", 2) == 0 ? file->name + 2 : file->name, true);
	printf(",line=%u,col=%u,title=%s%s", ocreg_finding_line(f), ocreg_finding_column(f), ocreg_finding_rule(f),
	       ocreg_finding_loses_data(f) ? " data loss" : "");
	fputs("::", stdout);
	print_value(path, false);
	fputs(*path != '\0' ? ": " : "", stdout);
	print_value(ocreg_finding_message(f), false);
	if (*hint != '\0')
		fputs("%0Ahint: ", stdout);
	print_value(hint, false);
	putchar('\n');
}

const struct ocreg_cli_form ocreg_cli_github = { .name = "github", .finding = finding };
