/* SPDX-License-Identifier: Apache-2.0 */
/* A line, or a JSON object, for each cluster of a fleet. */
#include <stdlib.h>
#include <string.h>
#include "fleet.h"

#define BAR 30

/* In columns. */

static const char *condition(const struct ocreg_object *config, const char *type)
{
	struct ocreg_config_status *s = ocreg_config_get_status(ocreg_config_from((struct ocreg_object *) config));
	for (size_t i = 0; i < ocreg_config_status_count_conditions(s); i++) {
		const struct ocreg_condition *c = ocreg_config_status_at_conditions(s, i);
		const char *name = ocreg_condition_get_condition_type(c), *status = ocreg_condition_get_status(c);
		if (name != NULL && status != NULL && strcmp(name, type) == 0)
			return status;
	}
	return "-";
}

static void print_value(const struct ocreg_object *o, const char *path, int width)
{
	char *value = NULL;
	ocreg_path_get(o, path, &value, NULL);
	const char *s = value != NULL ? value : "-";
	ocreg_cli_plain(stdout, s);
	printf("%*s", strlen(s) < (size_t) width ? width - (int) strlen(s) : 1, "");
	ocreg_free(value);
}

static void print_config(const struct ocreg_object *o)
{
	print_value(o, "spec.managementState", 12);
	print_value(o, "spec.replicas", 10);
	printf("%-11s%-13s%s", condition(o, "Available"), condition(o, "Progressing"), condition(o, "Degraded"));
}

static void print_findings(const struct ocreg_findings *fs)
{
	size_t errors = 0, warnings = 0;
	const struct ocreg_finding *first = NULL;
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);
		errors += ocreg_finding_severity(f) == OCREG_SEVERITY_ERROR;
		warnings += ocreg_finding_severity(f) == OCREG_SEVERITY_WARNING;
		if (first == NULL && ocreg_finding_severity(f) == OCREG_SEVERITY_ERROR)
			first = f;
	}
	printf("%zu error%s, %zu warning%s", errors, errors == 1 ? "" : "s", warnings, warnings == 1 ? "" : "s");
	if (first == NULL)
		return;
	printf("; %s ", ocreg_finding_rule(first));
	ocreg_cli_plain(stdout, ocreg_finding_path(first));
	fputs(": ", stdout);
	ocreg_cli_plain(stdout, ocreg_finding_message(first));
}

static void print_line(const struct ocreg_cli_cluster *c)
{
	ocreg_cli_plain(stdout, c->context);
	printf("%*s", c->fleet->width + 2 - (int) strlen(c->context), "");
	if (c->error != NULL) {
		printf("%s: ", ocreg_code_name(ocreg_error_code(c->error)));
		ocreg_cli_plain(stdout, ocreg_error_message(c->error));
	} else if (c->fleet->task == OCREG_CLI_FLEET_GET && c->object != NULL) {
		print_config(c->object);
	} else if (c->findings != NULL) {
		print_findings(c->findings);
	} else {
		fputs(c->failed ? "out of memory" : "met", stdout);
	}
	putchar('\n');
}

void ocreg_cli_fleet_print_head(const struct ocreg_cli_fleet *f)
{
	if (!f->json && f->task == OCREG_CLI_FLEET_GET)
		printf("%-*s  %-12s%-10s%-11s%-13s%s\n", f->width, "CONTEXT", "STATE", "REPLICAS", "AVAILABLE", "PROGRESSING",
		       "DEGRADED");
}

/* In JSON. */

static void print_text(const char *name, const char *text)
{
	printf(",\"%s\":", name);
	ocreg_cli_json_string(stdout, text);
}

static void print_json_error(const struct ocreg_error *e)
{
	print_text("code", ocreg_code_name(ocreg_error_code(e)));
	print_text("message", ocreg_error_message(e));
	print_text("hint", ocreg_error_hint(e));
	for (size_t i = 0; i < ocreg_error_cause_count(e); i++) {
		printf("%s{\"path\":", i == 0 ? ",\"causes\":[" : ",");
		ocreg_cli_json_string(stdout, ocreg_error_cause_path(e, i));
		print_text("message", ocreg_error_cause_message(e, i));
		fputs(i + 1 == ocreg_error_cause_count(e) ? "}]" : "}", stdout);
	}
}

static void print_json_findings(const struct ocreg_findings *fs)
{
	fputs(",\"findings\":[", stdout);
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);
		printf("%s{\"rule\":\"%s\",\"level\":\"%s\",\"severity\":\"%s\"", i > 0 ? "," : "", ocreg_finding_rule(f),
		       ocreg_cli_level_name(ocreg_finding_level(f)), ocreg_cli_severity_name(ocreg_finding_severity(f)));
		print_text("path", ocreg_finding_path(f));
		print_text("message", ocreg_finding_message(f));
		print_text("hint", ocreg_finding_hint(f));
		printf("%s}", ocreg_finding_loses_data(f) ? ",\"dataLoss\":true" : "");
	}
	putchar(']');
}

static void print_json_object(const struct ocreg_object *o)
{
	char *text = NULL;
	if (ocreg_encode(o, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT | OCREG_ENCODE_NO_MANAGED_FIELDS, &text, NULL, NULL) == 0)
		printf(",\"object\":%s", text);
	ocreg_free(text);
}

static void print_json(const struct ocreg_cli_cluster *c)
{
	unsigned release = ocreg_context_release(c->around);
	fputs("{\"context\":", stdout);
	ocreg_cli_json_string(stdout, c->context);
	printf(",\"ok\":%s", c->failed ? "false" : "true");
	if (release > 0)
		printf(",\"release\":\"%u.%u\"", release / 100, release % 100);
	if (c->error != NULL)
		print_json_error(c->error);
	if (c->findings != NULL)
		print_json_findings(c->findings);
	if (c->object != NULL && c->fleet->task == OCREG_CLI_FLEET_GET)
		print_json_object(c->object);
	puts("}");
}

void ocreg_cli_fleet_print(const struct ocreg_cli_cluster *c)
{
	if (c->fleet->progress)
		fputs("\r\033[K", stderr);
	if (c->fleet->json)
		print_json(c);
	else
		print_line(c);
	fflush(stdout);
}

void ocreg_cli_fleet_progress(const struct ocreg_cli_fleet *f, bool last)
{
	if (!f->progress)
		return;
	if (last) {
		fputs("\r\033[K", stderr);
		return;
	}
	int full = f->n > 0 ? (int) (f->done * BAR / f->n) : BAR;
	fprintf(stderr, "\r[%.*s%*s] %zu of %zu", full, "##############################", BAR - full, "", f->done, f->n);
	if (f->failed > 0)
		fprintf(stderr, ", %zu failed", f->failed);
	fflush(stderr);
}
