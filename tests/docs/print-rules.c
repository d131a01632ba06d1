/* SPDX-License-Identifier: Apache-2.0 */
/* Prints doc/rules.md, from what the library says of its rules: tests/docs/text.py builds and runs it. */
#include <ctype.h>
#include <stdio.h>
#include <ocreg/check.h>

static const char *const levels[] = { "", "schema", "operator", "advice" };
static const char *const severities[] = { "", "error", "warning", "info" };

static const char *text(size_t i, enum ocreg_rule_text what)
{
	return ocreg_rule_text(i, what);
}

static void print_row(size_t i)
{
	printf("| [%s](#", text(i, OCREG_RULE_ID));
	for (const char *id = text(i, OCREG_RULE_ID); *id; id++)
		putchar(tolower((unsigned char) *id));
	printf(") | %s | %s | %s |\n", levels[ocreg_rule_level(i)], severities[ocreg_rule_severity(i)],
	       text(i, OCREG_RULE_TITLE));
}

static void print_release(const char *label, unsigned release)
{
	if (release)
		printf("- %s: OpenShift %u.%u\n", label, release / 100, release % 100);
}

static void print_rule(size_t i)
{
	printf("\n## %s\n\n**%s.** %s\n\n", text(i, OCREG_RULE_ID), text(i, OCREG_RULE_TITLE), text(i, OCREG_RULE_RATIONALE));
	printf("- What to do: %s\n- Level and severity: %s, %s\n- Source: %s\n", text(i, OCREG_RULE_REMEDY),
	       levels[ocreg_rule_level(i)], severities[ocreg_rule_severity(i)], text(i, OCREG_RULE_SOURCE));
	print_release("Since", ocreg_rule_since(i));
	print_release("Until", ocreg_rule_until(i));
}

int main(void)
{
	printf("# Rules\n\n"
	       "What is checked, printed from the library's own table; `ocreg explain OCR001` prints the same. Ids are stable: "
	       "a\n"
	       "rule that goes leaves a gap. Severity error means that it will be refused or will not work, warning that not all "
	       "of\n"
	       "it will be taken or not as meant, info that something could not be checked or is worth knowing.\n\n"
	       "| rule | level | severity | what holds |\n|---|---|---|---|\n");
	for (size_t i = 0; i < ocreg_rule_count(); i++)
		print_row(i);
	for (size_t i = 0; i < ocreg_rule_count(); i++)
		print_rule(i);
	return 0;
}
