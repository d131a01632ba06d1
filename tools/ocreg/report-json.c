/* SPDX-License-Identifier: Apache-2.0 */
/* Findings for programs: one document, whose members stay what they are. */
#include <search.h>
#include <stdlib.h>
#include <string.h>
#include "validate.h"

static void begin(struct ocreg_cli_report *r)
{
	r->pruned = open_memstream(&r->pruned_text, &r->pruned_len);
	r->nomem = r->nomem || r->pruned == NULL;
	fputs("{\"findings\":[", stdout);
}

static void print_text(const char *name, const char *text)
{
	printf(",\"%s\":", name);
	ocreg_cli_json_string(stdout, text);
}

static void finding(struct ocreg_cli_report *r, struct ocreg_cli_file *file, const struct ocreg_finding *f)
{
	printf("%s{\"file\":", r->n[0] == 0 ? "\n" : ",\n");
	ocreg_cli_json_string(stdout, file->name);
	printf(",\"document\":%u,\"rule\":\"%s\",\"level\":\"%s\",\"severity\":\"%s\"", ocreg_finding_document(f),
	       ocreg_finding_rule(f), ocreg_cli_level_name(ocreg_finding_level(f)),
	       ocreg_cli_severity_name(ocreg_finding_severity(f)));
	print_text("path", ocreg_finding_path(f));
	printf(",\"line\":%u,\"column\":%u", ocreg_finding_line(f), ocreg_finding_column(f));
	print_text("message", ocreg_finding_message(f));
	print_text("hint", ocreg_finding_hint(f));
	printf("%s}", ocreg_finding_loses_data(f) ? ",\"dataLoss\":true" : "");
}

static int compare(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* Each path once, in the order in which it was first met. */
static void pruned(struct ocreg_cli_report *r, const char *path)
{
	char *copy = strdup(path);
	char **at = copy != NULL ? tsearch(copy, &r->seen, compare) : NULL;
	r->nomem = r->nomem || at == NULL;
	if (r->pruned == NULL || at == NULL || *at != copy) {
		free(copy);
		return;
	}
	fputs(ftell(r->pruned) > 0 ? "," : "", r->pruned);
	ocreg_cli_json_string(r->pruned, path);
}

static void end(struct ocreg_cli_report *r, bool ok)
{
	r->nomem = r->nomem || r->pruned == NULL || ferror(r->pruned) != 0 || fflush(r->pruned) != 0;
	printf("%s],\"pruned\":[%s],\"valid\":%s}\n", r->n[0] > 0 ? "\n" : "", r->nomem ? "" : r->pruned_text,
	       ok && r->n[1] == 0 && !r->nomem ? "true" : "false");
	if (r->pruned != NULL)
		fclose(r->pruned);
	free(r->pruned_text);
	tdestroy(r->seen, free);
}

const struct ocreg_cli_form ocreg_cli_json = { .name = "json", .begin = begin, .finding = finding, .pruned = pruned, .end = end };
