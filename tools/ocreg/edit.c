/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg edit: change an object of the cluster in an editor, with nobody else's change lost and nothing typed in vain. */
#include <stdlib.h>
#include <string.h>
#include "edit.h"

#define MAX_ROUNDS 100 /* an editor that is a program might go on for ever */

enum { OPT_SECRETS = 700 };

static const struct ocreg_cli_option options[] = {
	{ "output", "yaml|json", "how the object is written; yaml if not given", 'o' },
	{ "show-secrets", NULL, "show secret values as they are: they are written to a file then", OPT_SECRETS },
	OCREG_CLI_NAMESPACE_OPTION,
	OCREG_CLI_DRY_RUN_OPTION,
	{ "force", NULL, "send the change in spite of findings; the server still refuses what it must", OCREG_CLI_OPT_FORCE },
	OCREG_CLI_MANAGER_OPTION,
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	struct ocreg_cli_edit *run = args;
	run->secrets = run->secrets || id == OPT_SECRETS;
	if (id == OPT_SECRETS)
		return OCREG_CLI_GO;
	if (id != 'o')
		return ocreg_cli_send_take(&run->args, id, arg);
	run->format = strcmp(arg, "json") == 0   ? OCREG_FORMAT_JSON_INDENTED
		      : strcmp(arg, "yaml") == 0 ? OCREG_FORMAT_YAML
						 : OCREG_FORMAT_ANY;
	return run->format != OCREG_FORMAT_ANY ? OCREG_CLI_GO : ocreg_cli_usage("edit", "-o takes yaml or json, not \"%s\"", arg);
}

/* What is in the file stays there. */
static void keep(struct ocreg_cli_edit *run)
{
	fputs("note: what was typed is kept in ", stderr);
	ocreg_cli_plain(stderr, run->draft.path);
	putc('\n', stderr);
	ocreg_cli_draft_leave(&run->draft);
}

/* After what cannot be mended in the editor. */
static int give_up(struct ocreg_cli_edit *run, int status)
{
	struct ocreg_cli_page read = { 0 };
	if (ocreg_cli_draft_read(&run->draft, &read) == OCREG_CLI_GO) {
		const char *body = ocreg_cli_sheet_body(read.data);
		if (*body != '\0' && strcmp(body, run->shown.data) != 0)
			keep(run);
	}
	ocreg_cli_page_drop(&read);
	return status;
}

static int cancelled(struct ocreg_cli_edit *run, const char *why)
{
	const struct ocreg_cli_page *written = &run->sheet.written;
	fprintf(stderr, "note: edit cancelled, %s\n", why);
	if (run->refused == OCREG_CLI_OK)
		return OCREG_CLI_OK;
	if (ocreg_cli_draft_write(&run->draft, written->data, written->len) == OCREG_CLI_GO)
		keep(run);
	return run->refused;
}

/* Whether there is something to do with what was read; it is the sheet's body then. */
static int look_at(struct ocreg_cli_edit *run, const struct ocreg_cli_page *read)
{
	struct ocreg_cli_sheet *s = &run->sheet;
	const char *body = ocreg_cli_sheet_body(read->data);
	size_t len = read->len - (size_t) (body - read->data);
	bool same = len == s->body.len && memcmp(body, s->body.data, len) == 0;
	if (*body == '\0')
		return cancelled(run, "the file is empty");
	if (same && (!s->may_confirm || strcmp(read->data, s->written.data) == 0))
		return cancelled(run, run->refused == OCREG_CLI_OK ? "nothing was changed" : "the file was left as it was");
	char *text = malloc(len + 1);
	if (text == NULL)
		return ocreg_cli_nomem();
	memcpy(text, body, len + 1);
	ocreg_cli_page_drop(&s->body);
	s->body = (struct ocreg_cli_page) { text, len };
	return OCREG_CLI_GO;
}

static int ask(struct ocreg_cli_edit *run)
{
	struct ocreg_cli_sheet *s = &run->sheet;
	struct ocreg_cli_page read = { 0 };
	int status = ocreg_cli_sheet_write(s);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_draft_write(&run->draft, s->written.data, s->written.len);
	if (status != OCREG_CLI_GO)
		return status;
	status = ocreg_cli_editor_run(run->draft.path);
	if (status != OCREG_CLI_GO)
		return give_up(run, status);
	status = ocreg_cli_draft_read(&run->draft, &read);
	if (status == OCREG_CLI_GO)
		status = look_at(run, &read);
	ocreg_cli_page_drop(&read);
	return status;
}

static int rounds(struct ocreg_cli_edit *run)
{
	for (unsigned i = 0; i < MAX_ROUNDS; i++) {
		int status = ask(run);
		if (status != OCREG_CLI_GO)
			return status;
		status = ocreg_cli_edit_make(run);
		if (status != OCREG_CLI_GO)
			return status == OCREG_CLI_OK ? status : give_up(run, status);
	}
	ocreg_cli_complain("the editor was opened %d times", MAX_ROUNDS);
	return give_up(run, run->refused);
}

static int show(struct ocreg_cli_edit *run)
{
	char *name = NULL;
	run->base = ocreg_cli_edit_base(run);
	if (run->base == NULL)
		return ocreg_cli_nomem();
	int status = ocreg_cli_edit_encode(run, run->base, &run->shown);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_edit_encode(run, run->base, &run->sheet.body);
	if (status != OCREG_CLI_GO)
		return status;
	run->sheet.hides = !run->secrets && strstr(run->shown.data, "<redacted>") != NULL;
	if (asprintf(&name, "%s-%s.%s", run->kind->word, run->name, run->format == OCREG_FORMAT_YAML ? "yaml" : "json") < 0)
		return ocreg_cli_nomem();
	status = ocreg_cli_draft_make(&run->draft, name);
	free(name);
	return status;
}

static void done(struct ocreg_cli_edit *run)
{
	ocreg_cli_draft_remove(&run->draft);
	ocreg_cli_sheet_done(&run->sheet);
	ocreg_cli_page_drop(&run->shown);
	ocreg_free(run->patch);
	ocreg_unref(run->base);
	ocreg_unref(run->typed);
	ocreg_unref(run->after);
	ocreg_edit_unref(run->edit);
}

static int edit(struct ocreg_cli_edit *run)
{
	int status = ocreg_cli_live_open(&run->live, run->cli);
	if (status != OCREG_CLI_GO) {
		ocreg_cli_live_done(&run->live);
		return status;
	}
	ocreg_cli_signals_hold(run->live.client);
	status = ocreg_cli_edit_begin(run);
	if (status == OCREG_CLI_GO)
		status = show(run);
	if (status == OCREG_CLI_GO)
		status = rounds(run);
	done(run);
	ocreg_cli_signals_release();
	ocreg_cli_live_done(&run->live);
	return status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct ocreg_cli_edit run = { .cli = cli, .refused = OCREG_CLI_OK, .format = OCREG_FORMAT_YAML };
	run.args = (struct ocreg_cli_send_args) { .verb = verb->name, .call = OCREG_CALL_OPTIONS_INIT };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &run);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_kind_operand(cli, verb->name, &run.kind, &run.name);
	if (status != OCREG_CLI_GO)
		return status;
	run.type = ocreg_cli_kind_type(run.kind);
	run.ns = run.kind->ns != NULL && run.args.ns != NULL ? run.args.ns : run.kind->ns;
	run.sheet.kind = run.kind;
	run.sheet.name = run.name;
	return edit(&run);
}

const struct ocreg_cli_verb ocreg_cli_edit = {
	.name = "edit",
	.operands = "[KIND [NAME]] [-n NAMESPACE] [-o yaml|json] [--show-secrets] [--dry-run=client|server] [--force] "
		    "[--field-manager NAME]",
	.doc = "Change an object of the cluster in an editor",
	.notes = "The editor is the one that OCREG_EDITOR, KUBE_EDITOR or EDITOR names, else vi. What is refused opens it again, "
		 "with\n"
		 "the reason; what somebody else changed meanwhile is kept. Whoever gives up finds what was typed in a file.\n"
		 "KIND is as in `ocreg get`; config is the default.",
	.options = options,
	.run = run,
};
