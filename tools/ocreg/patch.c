/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg patch: change an object of the cluster, with the smallest patch and nobody else's change lost. */
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "changes.h"
#include "objects.h"

struct args {
	struct ocreg_cli_changes changes;
	struct ocreg_cli_send_args send;
};

/* One run of the verb. */
struct run {
	struct args *args;
	const struct ocreg_cli *cli;
	const struct ocreg_cli_kind *kind;
	const char *ns, *name;
	unsigned type;
	struct ocreg_cli_live live;
	struct ocreg_call_options call;
	struct ocreg_edit *edit;
	struct ocreg_object *before, *after; /* after: what a forced patch stored */
	char *patch;
};

static const struct ocreg_cli_option options[] = {
	OCREG_CLI_CHANGE_OPTIONS,
	OCREG_CLI_NAMESPACE_OPTION,
	OCREG_CLI_DRY_RUN_OPTION,
	{ "force", NULL, "send it in spite of findings; the server still refuses what it must", OCREG_CLI_OPT_FORCE },
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	switch (id) {
	case 'n':
	case OCREG_CLI_OPT_DRY_RUN:
	case OCREG_CLI_OPT_FORCE:
		return ocreg_cli_send_take(&a->send, id, arg);
	default:
		return ocreg_cli_changes_take(&a->changes, id, arg);
	}
}

/* Keeps what the commit will forget: the object as it was, and the patch. */
static int remember(struct run *run)
{
	struct ocreg_error *e = NULL;
	ocreg_unref(run->before);
	run->before = ocreg_copy(ocreg_edit_live(run->edit));
	if (run->before == NULL)
		return ocreg_cli_nomem();
	ocreg_free(run->patch);
	run->patch = NULL;
	int r = ocreg_edit_patch(run->edit, &run->patch, &e);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
}

/* What could not be checked is not worth a word here: the server is about to be asked. OCREG_CLI_INVALID for a change that would be refused, or destroy images, unless --force says that it is meant. */
static int check(struct run *run)
{
	const struct ocreg_finding *worst = NULL;
	struct ocreg_findings *fs = NULL;
	int status = ocreg_cli_live_change(&run->live, ocreg_edit_live(run->edit), ocreg_edit_object(run->edit), &fs, &worst);
	bool loses = status == OCREG_CLI_GO && ocreg_cli_live_print(fs, run->cli->verbose);
	if (status == OCREG_CLI_GO && !run->args->send.force && (worst != NULL || loses))
		status = ocreg_cli_live_forbid(worst);
	ocreg_findings_unref(fs);
	return status;
}

/* Sends the patch whatever the check says, still only for the version that was read. */
static int commit_anyway(struct run *run, struct ocreg_error **reterr)
{
	char *version = NULL;
	int r = ocreg_path_get(run->before, "metadata.resourceVersion", &version, reterr);
	if (r == 0) {
		run->call.resource_version = version;
		r = ocreg_client_patch(run->live.client, run->type, run->ns, run->name, run->patch, strlen(run->patch),
				       &run->call, &run->after, reterr);
		run->call.resource_version = NULL;
	}
	ocreg_free(version);
	if (r != OCREG_E_CONFLICT)
		return r;
	ocreg_error_unref(*reterr);
	*reterr = NULL;
	run->edit = ocreg_edit_unref(run->edit);
	r = ocreg_edit_begin(run->live.client, run->type, run->ns, run->name, &run->call, &run->edit, reterr);
	return r != 0 ? r : OCREG_AGAIN;
}

/* An edit checks by the newest rules, the cluster's have been asked before. */
static bool is_meant(const struct run *run, int code, const struct ocreg_error *e)
{
	return run->args->send.force || (code == OCREG_E_INVALID && ocreg_error_http_status(e) == 0);
}

static int commit(struct run *run, struct ocreg_error **reterr)
{
	struct ocreg_lines *warnings = NULL;
	int r = OCREG_E_INVALID;
	if (!run->args->send.force) {
		r = ocreg_edit_commit(run->edit, reterr);
		ocreg_cli_print_lines(stderr, "warning from the server: ", ocreg_edit_warnings(run->edit));
	}
	if (!is_meant(run, r, *reterr))
		return r;
	*reterr = ocreg_error_unref(*reterr);
	run->call.warnings = &warnings;
	r = commit_anyway(run, reterr);
	run->call.warnings = NULL;
	ocreg_cli_print_lines(stderr, "warning from the server: ", warnings);
	ocreg_lines_unref(warnings);
	return r;
}

/* The patch as it goes out, but for secrets. */
static int print_patch(const struct run *run)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	char *text = NULL;
	int r = ocreg_decode(run->type, run->patch, strlen(run->patch), NULL, &o, &e);
	if (r == 0)
		r = ocreg_encode(o, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT, &text, NULL, &e);
	ocreg_unref(o);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	fputs("patch: ", stdout);
	puts(text);
	ocreg_free(text);
	return OCREG_CLI_OK;
}

static int print_result(struct run *run, bool changed)
{
	static const char *const notes[] = { "", " (dry run)", " (server dry run)" };
	const struct ocreg_object *after = run->after != NULL ? run->after : ocreg_edit_object(run->edit);
	bool same, kept = changed && !ocreg_equal(run->before, after);
	int status = changed ? print_patch(run) : OCREG_CLI_OK;
	if (status == OCREG_CLI_OK && changed && run->cli->verbose)
		status = ocreg_cli_diff_objects("before", run->before, "after", after, &same);
	if (status != OCREG_CLI_OK)
		return status;
	printf("%s/%s patched%s%s\n", run->kind->resource, run->name, kept ? "" : " (no change)", notes[run->args->send.dry_run]);
	if (changed && !kept)
		ocreg_cli_warn_unchanged();
	return status;
}

/* One attempt: OCREG_CLI_GO means that somebody else was faster. */
static int attempt(struct run *run)
{
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_changes_make(&run->args->changes, ocreg_edit_object(run->edit));
	if (status == OCREG_CLI_GO)
		status = remember(run);
	if (status != OCREG_CLI_GO)
		return status;
	if (strcmp(run->patch, "{}") == 0)
		return print_result(run, false);
	if (run->args->changes.text != NULL && ocreg_cli_is_redacted(ocreg_cli_changes_name(&run->args->changes), run->patch))
		return OCREG_CLI_INVALID;
	status = check(run);
	if (run->args->send.dry_run == OCREG_CLI_DRY_CLIENT && (status == OCREG_CLI_GO || status == OCREG_CLI_INVALID)) {
		int printed = print_result(run, true);
		return printed != OCREG_CLI_OK || status == OCREG_CLI_GO ? printed : status;
	}
	if (status != OCREG_CLI_GO)
		return status;
	int r = commit(run, &e);
	if (r == OCREG_AGAIN)
		return OCREG_CLI_GO;
	if (r != 0)
		return ocreg_cli_live_refused(&run->live, r, e, run->edit != NULL ? ocreg_edit_object(run->edit) : NULL,
					      run->before, NULL);
	return print_result(run, true);
}

/* Each call has its own deadline; together they get the same time again. */
static int attempts(struct run *run)
{
	int64_t ms = run->cli->client.timeout_ms > 0 ? run->cli->client.timeout_ms : 30000;
	struct timespec start, now;
	struct ocreg_error *e = NULL;
	clock_gettime(CLOCK_MONOTONIC, &start);
	int r = ocreg_edit_begin(run->live.client, run->type, run->ns, run->name, &run->call, &run->edit, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	do {
		int status = attempt(run);
		if (status != OCREG_CLI_GO)
			return status;
		clock_gettime(CLOCK_MONOTONIC, &now);
	} while ((now.tv_sec - start.tv_sec) * 1000 < ms);
	ocreg_cli_complain("%s/%s is changed faster than the patch can be made", run->kind->resource, run->name);
	fputs("hint: nothing was changed; find out who writes it, and try again\n", stderr);
	return OCREG_CLI_CONFLICT;
}

static int patch(struct run *run)
{
	int status = ocreg_cli_changes_read(&run->args->changes, run->type);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_live_open(&run->live, run->cli);
	if (status == OCREG_CLI_GO)
		status = attempts(run);
	ocreg_unref(run->before);
	ocreg_unref(run->after);
	ocreg_edit_unref(run->edit);
	ocreg_cli_live_done(&run->live);
	ocreg_free(run->patch);
	return status;
}

static int check_args(const struct ocreg_cli *cli, const struct args *a, struct run *run)
{
	int status = ocreg_cli_kind_operand(cli, "patch", &run->kind, &run->name);
	if (status != OCREG_CLI_GO)
		return status;
	status = ocreg_cli_changes_need(&a->changes);
	if (status != OCREG_CLI_GO)
		return status;
	run->ns = run->kind->ns != NULL && a->send.ns != NULL ? a->send.ns : run->kind->ns;
	run->type = ocreg_cli_kind_type(run->kind);
	run->call = a->send.call;
	return OCREG_CLI_GO;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { .changes.verb = verb->name, .send = { .verb = verb->name, .call = OCREG_CALL_OPTIONS_INIT } };
	struct run run = { .args = &a, .cli = cli, .call = OCREG_CALL_OPTIONS_INIT };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = check_args(cli, &a, &run);
	if (status == OCREG_CLI_GO)
		status = patch(&run);
	ocreg_cli_changes_done(&a.changes);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_patch = {
	.name = "patch",
	.operands = "[KIND [NAME]] --set PATH=VALUE ... --unset PATH ... | -f FILE | -p TEXT  "
		    "[-n NAMESPACE] [--dry-run=client|server] [--force]",
	.doc = "Change an object of the cluster",
	.notes = "The change is checked first. A list is replaced as a whole; --set spec.routes[0].name=x changes one of its "
		 "elements.\n"
		 "Values of --set and -p can be seen in the process list: give secrets with -f.\n"
		 "KIND is as in `ocreg get`; config is the default.",
	.options = options,
	.run = run,
};
