/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg apply --plan: do what was planned, or nothing. */
#include <string.h>
#include "objects.h"

static int read_plan(const char *file, struct ocreg_object **ret)
{
	struct ocreg_error *e = NULL;
	char *text = NULL;
	size_t len = 0;
	int status = ocreg_cli_read(file, &text, &len);
	if (status != OCREG_CLI_GO)
		return status;
	int r = ocreg_decode(OCREG_TYPE_PLAN, text, len, NULL, ret, &e);
	ocreg_free(text);
	return r != 0 ? ocreg_cli_fail_file(file, r, e) : OCREG_CLI_GO;
}

static void print_part(const char *path, const char *text)
{
	ocreg_cli_plain(stderr, path != NULL ? path : "");
	fputs(path != NULL && *path != '\0' ? ": " : "", stderr);
	ocreg_cli_plain(stderr, text != NULL ? text : "");
	putc('\n', stderr);
}

/* What the plan says against itself. */
static void print_objections(const struct ocreg_plan *plan)
{
	for (size_t i = 0; i < ocreg_plan_count_findings(plan); i++) {
		const struct ocreg_plan_finding *f = ocreg_plan_at_findings(plan, i);
		const char *severity = ocreg_plan_finding_get_severity(f), *rule = ocreg_plan_finding_get_rule(f);
		bool loses = ocreg_plan_finding_get_loses_data(f);
		if (!loses && (severity == NULL || strcmp(severity, "error") != 0))
			continue;
		fprintf(stderr, "%s%s ", severity != NULL ? severity : "", loses ? ", data loss" : "");
		ocreg_cli_plain(stderr, rule != NULL ? rule : "");
		putc(' ', stderr);
		print_part(ocreg_plan_finding_get_path(f), ocreg_plan_finding_get_message(f));
	}
	for (size_t i = 0; i < ocreg_plan_count_changes(plan); i++) {
		const struct ocreg_change *c = ocreg_plan_at_changes(plan, i);
		const char *risk = ocreg_change_get_risk(c);
		if (risk == NULL || strcmp(risk, "data-loss") != 0)
			continue;
		fputs("data-loss ", stderr);
		print_part(ocreg_change_get_path(c), ocreg_change_get_reason(c));
	}
}

/* A plan is made to be looked at, but a program that did not look must not destroy images. */
static int judge(const struct ocreg_plan *plan, bool force)
{
	const char *risk = ocreg_plan_get_risk(plan);
	bool loses = risk != NULL && strcmp(risk, "data-loss") == 0;
	if (force || (!loses && ocreg_plan_get_valid(plan)))
		return OCREG_CLI_GO;
	print_objections(plan);
	return ocreg_cli_refuse(
		loses ? "the plan was not applied: the operator would destroy images" : "the plan was not applied", "apply it");
}

static int send_plan(struct ocreg_client *c, const struct ocreg_object *plan, struct ocreg_cli_send_args *a,
		     struct ocreg_object **ret)
{
	struct ocreg_lines *warnings = NULL;
	struct ocreg_error *e = NULL;
	a->call.warnings = &warnings;
	int r = ocreg_client_apply_plan(c, plan, &a->call, ret, &e);
	ocreg_cli_print_lines(stderr, "warning from the server: ", warnings);
	ocreg_lines_unref(warnings);
	if (r == OCREG_E_ARG)
		return ocreg_cli_fail_file(a->plan, r, e);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
}

static int apply(const struct ocreg_cli *cli, const struct ocreg_object *plan, struct ocreg_cli_send_args *a)
{
	struct ocreg_object *after = NULL;
	struct ocreg_client *c = NULL;
	int status = ocreg_cli_connect(cli, &c);
	if (status == OCREG_CLI_GO)
		status = send_plan(c, plan, a, &after);
	if (status == OCREG_CLI_GO) {
		ocreg_cli_print_done(ocreg_cli_kind_of_type(ocreg_type_of(after)), ocreg_cli_name_of(after), "configured",
				     a->dry_run);
		status = OCREG_CLI_OK;
	}
	ocreg_unref(after);
	ocreg_client_unref(c);
	return status;
}

int ocreg_cli_plan_apply(const struct ocreg_cli *cli, struct ocreg_cli_send_args *a)
{
	struct ocreg_object *plan = NULL;
	if (a->n_files > 0 || cli->n_words > 0)
		return ocreg_cli_usage(a->verb, "--plan goes with no files and no operands");
	if (a->dry_run == OCREG_CLI_DRY_CLIENT)
		return ocreg_cli_usage(a->verb, "--plan goes with --dry-run=server: what a plan does is in the plan");
	int status = read_plan(a->plan, &plan);
	if (status == OCREG_CLI_GO)
		status = judge((const struct ocreg_plan *) plan, a->force);
	if (status == OCREG_CLI_GO)
		status = apply(cli, plan, a);
	ocreg_unref(plan);
	return status;
}
