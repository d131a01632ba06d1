/* SPDX-License-Identifier: Apache-2.0 */
/* What becomes of what was typed: read, laid beside the changes of others, checked and sent. */
#include <stdlib.h>
#include <string.h>
#include "edit.h"

#define RULE_DUPLICATE "OCR013"

/* Says on stderr too what the head of the file will say, and drops the error. `sent` is what a server refused, or NULL. */
static int refuse(struct ocreg_cli_edit *run, int code, struct ocreg_error *e, const struct ocreg_object *sent)
{
	int status = ocreg_cli_sheet_note_error(&run->sheet, e);
	run->refused = ocreg_cli_live_refused(&run->live, code, e, sent, ocreg_edit_live(run->edit), NULL);
	return status;
}

static bool same_text(const struct ocreg_object *a, const struct ocreg_object *b, const char *path)
{
	char *x = NULL, *y = NULL;
	(void) ocreg_path_get(a, path, &x, NULL);
	(void) ocreg_path_get(b, path, &y, NULL);
	bool same = (x == NULL) == (y == NULL) && (x == NULL || strcmp(x, y) == 0);
	ocreg_free(x);
	ocreg_free(y);
	return same;
}

/* Another object is not edited by the way. */
static int check_identity(struct ocreg_cli_edit *run)
{
	static const char *const paths[] = { "apiVersion", "kind", "metadata.name", "metadata.namespace", "metadata.uid" };
	int status = OCREG_CLI_GO;
	for (size_t i = 0; status == OCREG_CLI_GO && i < sizeof(paths) / sizeof(*paths); i++) {
		if (same_text(run->base, run->typed, paths[i]))
			continue;
		ocreg_cli_complain("%s: it says which object this is, and cannot be changed", paths[i]);
		run->refused = OCREG_CLI_INVALID;
		status = ocreg_cli_sheet_note(&run->sheet, paths[i], "it says which object this is, and cannot be changed");
	}
	return status;
}

/* What stands twice can be seen in the text alone; the second would win without a word. */
static int check_text(struct ocreg_cli_edit *run)
{
	struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *fs = NULL;
	int status = OCREG_CLI_GO;
	check.level = OCREG_LEVEL_SCHEMA;
	if (ocreg_check(run->sheet.body.data, run->sheet.body.len, &check, NULL, &fs, NULL) != 0)
		return status;
	for (size_t i = 0; status == OCREG_CLI_GO && i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);
		if (strcmp(ocreg_finding_rule(f), RULE_DUPLICATE) != 0)
			continue;
		ocreg_cli_print_head(stderr, NULL, f);
		run->refused = OCREG_CLI_INVALID;
		status = ocreg_cli_sheet_note_finding(&run->sheet, f);
	}
	ocreg_findings_unref(fs);
	return status;
}

static int decode(struct ocreg_cli_edit *run)
{
	struct ocreg_error *e = NULL;
	run->typed = ocreg_unref(run->typed);
	int r = ocreg_decode(run->type, run->sheet.body.data, run->sheet.body.len, NULL, &run->typed, &e);
	if (r == 0 || r == OCREG_E_NOMEM)
		return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
	int status = refuse(run, r, e, NULL);
	run->refused = OCREG_CLI_INPUT;
	return status;
}

static unsigned flags(const struct ocreg_cli_edit *run)
{
	return OCREG_ENCODE_NO_MANAGED_FIELDS | (run->secrets ? 0 : OCREG_ENCODE_REDACT);
}

/* The base as it is shown, which is what is typed over: what stands for a secret in both is no change. */
static int as_shown(const struct ocreg_cli_edit *run, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	char *text = NULL;
	size_t len = 0;
	int r = ocreg_encode(run->base, OCREG_FORMAT_JSON, flags(run), &text, &len, reterr);
	if (r == 0)
		r = ocreg_decode(run->type, text, len, NULL, ret, reterr);
	ocreg_free(text);
	return r;
}

static int apply_text(struct ocreg_object *o, const char *patch)
{
	return o != NULL ? ocreg_apply(o, patch, strlen(patch), NULL, NULL) : OCREG_E_NOMEM;
}

/* From now on with the secrets. */
static int uncover(struct ocreg_cli_edit *run)
{
	ocreg_unref(run->typed);
	run->typed = ocreg_copy(run->base);
	return apply_text(run->typed, run->patch) != 0 ? ocreg_cli_nomem() : OCREG_CLI_GO;
}

static int find_patch(struct ocreg_cli_edit *run)
{
	struct ocreg_object *shown = NULL;
	struct ocreg_error *e = NULL;
	ocreg_free(run->patch);
	run->patch = NULL;
	int r = as_shown(run, &shown, &e);
	if (r == 0)
		r = ocreg_diff(shown, run->typed, &run->patch, &e);
	ocreg_unref(shown);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
}

/* OCREG_CLI_GO also where there are notes of what is wrong. */
static int understand(struct ocreg_cli_edit *run)
{
	int status = decode(run);
	if (status == OCREG_CLI_GO && run->typed != NULL)
		status = check_identity(run);
	if (status == OCREG_CLI_GO && run->typed != NULL)
		status = check_text(run);
	if (status != OCREG_CLI_GO || run->sheet.n_notes > 0)
		return status;
	status = find_patch(run);
	if (status != OCREG_CLI_GO)
		return status;
	if (!ocreg_cli_is_redacted(run->draft.path, run->patch))
		return uncover(run);
	run->refused = OCREG_CLI_INVALID;
	return ocreg_cli_sheet_note(&run->sheet, "", "there is <redacted> in the place of a secret");
}

/* --- beside the changes of others --- */

/* The live object as it is shown. */
struct ocreg_object *ocreg_cli_edit_base(const struct ocreg_cli_edit *run)
{
	struct ocreg_object *o = ocreg_copy(ocreg_edit_live(run->edit));
	if (o != NULL && ocreg_path_set(o, "metadata.managedFields", NULL, NULL) != 0)
		return ocreg_unref(o);
	return o;
}

/* What comes of both changes, the user's made last, and made first: where that is not the same, both have changed the same. */
static int both_orders(struct ocreg_cli_edit *run, const struct ocreg_object *live, struct ocreg_object **retmine,
		       struct ocreg_object **rettheirs)
{
	char *theirs = NULL;
	int r = ocreg_diff(run->base, live, &theirs, NULL);
	*retmine = ocreg_copy(live);
	*rettheirs = ocreg_copy(run->typed);
	if (r == 0)
		r = apply_text(*retmine, run->patch);
	if (r == 0)
		r = apply_text(*rettheirs, theirs);
	ocreg_free(theirs);
	return r != 0 ? ocreg_cli_nomem() : OCREG_CLI_GO;
}

int ocreg_cli_edit_encode(const struct ocreg_cli_edit *run, const struct ocreg_object *o, struct ocreg_cli_page *ret)
{
	struct ocreg_error *e = NULL;
	ocreg_cli_page_drop(ret);
	int r = ocreg_encode(o, run->format, flags(run), &ret->data, &ret->len, &e);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
}

static int note_conflict(struct ocreg_cli_edit *run, const struct ocreg_change *change)
{
	const char *path = ocreg_change_get_path(change), *theirs = ocreg_change_get_old_value(change);
	char *text = NULL;
	ocreg_cli_complain("%s was changed by somebody else meanwhile", path);
	if (asprintf(&text, "somebody else made it %s meanwhile", theirs != NULL ? theirs : "unset") < 0)
		return ocreg_cli_nomem();
	int status = ocreg_cli_sheet_note(&run->sheet, path, text);
	ocreg_free(text);
	return status;
}

static int note_conflicts(struct ocreg_cli_edit *run, const struct ocreg_object *mine, const struct ocreg_object *theirs)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_compare(theirs, mine, &o, &e);
	int status = r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
	const struct ocreg_plan *plan = (const struct ocreg_plan *) o;
	for (size_t i = 0; status == OCREG_CLI_GO && i < ocreg_plan_count_changes(plan); i++)
		status = note_conflict(run, ocreg_plan_at_changes(plan, i));
	ocreg_unref(o);
	return status;
}

/* The base with what was typed, secrets too. */
static int show_typed(struct ocreg_cli_edit *run)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	struct ocreg_cli_page *body = &run->sheet.body;
	ocreg_cli_page_drop(body);
	int r = as_shown(run, &o, &e);
	if (r == 0)
		r = apply_text(o, run->patch);
	if (r == 0)
		r = ocreg_encode(o, run->format, 0, &body->data, &body->len, &e);
	ocreg_unref(o);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
}

/* From now on the change is one to the live object: the file shows both, the user's values where they differ. */
static int ask_about(struct ocreg_cli_edit *run, const struct ocreg_object *live, const struct ocreg_object *mine,
		     const struct ocreg_object *theirs)
{
	ocreg_unref(run->base);
	run->base = ocreg_copy(live);
	run->refused = OCREG_CLI_CONFLICT;
	run->sheet.may_confirm = true;
	int status = run->base != NULL ? show_typed(run) : ocreg_cli_nomem();
	return status == OCREG_CLI_GO ? note_conflicts(run, mine, theirs) : status;
}

/* Makes the change to the object as it was read last; with notes if somebody else has changed the same. */
static int merge(struct ocreg_cli_edit *run)
{
	struct ocreg_object *live = ocreg_cli_edit_base(run), *mine = NULL, *theirs = NULL;
	int status = live != NULL ? both_orders(run, live, &mine, &theirs) : ocreg_cli_nomem();
	if (status == OCREG_CLI_GO && !ocreg_equal(mine, theirs))
		status = ask_about(run, live, mine, theirs);
	else if (status == OCREG_CLI_GO && (ocreg_assign(ocreg_edit_object(run->edit), ocreg_edit_live(run->edit)) != 0 ||
					    apply_text(ocreg_edit_object(run->edit), run->patch) != 0))
		status = ocreg_cli_nomem();
	ocreg_unref(live);
	ocreg_unref(mine);
	ocreg_unref(theirs);
	return status;
}

/* --- checking and sending --- */

static int note_findings(struct ocreg_cli_edit *run, const struct ocreg_findings *fs, bool loses)
{
	int status = OCREG_CLI_GO;
	for (size_t i = 0; status == OCREG_CLI_GO && i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);
		if (ocreg_finding_severity(f) != OCREG_SEVERITY_INFO)
			status = ocreg_cli_sheet_note_finding(&run->sheet, f);
	}
	if (status == OCREG_CLI_GO && loses)
		status = ocreg_cli_sheet_note(&run->sheet, "",
					      "the operator would destroy images: `ocreg edit --force` if this is meant");
	return status;
}

/* With notes where the change would be refused, or destroy images, unless --force says that it is meant. */
static int check(struct ocreg_cli_edit *run)
{
	const struct ocreg_finding *worst = NULL;
	struct ocreg_findings *fs = NULL;
	int status = ocreg_cli_live_change(&run->live, ocreg_edit_live(run->edit), ocreg_edit_object(run->edit), &fs, &worst);
	bool loses = status == OCREG_CLI_GO && ocreg_cli_live_print(fs, run->cli->verbose);
	if (status == OCREG_CLI_GO && !run->args.force && (worst != NULL || loses)) {
		run->refused = ocreg_cli_live_forbid(worst);
		status = note_findings(run, fs, loses);
	}
	ocreg_findings_unref(fs);
	return status;
}

/* What the server has against the object as typed, which somebody can mend there. */
static bool can_be_mended(int code)
{
	return code == OCREG_E_INVALID || code == OCREG_E_BADREQUEST || code == OCREG_E_FORBIDDEN || code == OCREG_E_HTTP;
}

int ocreg_cli_edit_begin(struct ocreg_cli_edit *run)
{
	struct ocreg_error *e = NULL;
	run->edit = ocreg_edit_unref(run->edit);
	int r = ocreg_edit_begin(run->live.client, run->type, run->ns, run->name, &run->args.call, &run->edit, &e);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
}

/* Sends the patch, valid only for the version that was read. Nothing is sent where somebody else has made the same change. */
static int send_change(struct ocreg_cli_edit *run, struct ocreg_error **reterr)
{
	struct ocreg_call_options call = run->args.call;
	struct ocreg_lines *warnings = NULL;
	char *version = NULL, *patch = NULL;
	int r = ocreg_path_get(ocreg_edit_live(run->edit), "metadata.resourceVersion", &version, reterr);
	if (r == 0)
		r = ocreg_edit_patch(run->edit, &patch, reterr);
	call.resource_version = version;
	call.warnings = &warnings;
	if (r == 0 && strcmp(patch, "{}") != 0)
		r = ocreg_client_patch(run->live.client, run->type, run->ns, run->name, patch, strlen(patch), &call, &run->after,
				       reterr);
	ocreg_cli_print_lines(stderr, "warning from the server: ", warnings);
	ocreg_lines_unref(warnings);
	ocreg_free(version);
	ocreg_free(patch);
	return r;
}

static int print_result(const struct ocreg_cli_edit *run)
{
	const struct ocreg_object *before = ocreg_edit_live(run->edit);
	const struct ocreg_object *after = run->after != NULL ? run->after : ocreg_edit_object(run->edit);
	bool same, kept = !ocreg_equal(before, after);
	int status = run->cli->verbose ? ocreg_cli_diff_objects("before", before, "after", after, &same) : OCREG_CLI_OK;
	if (status != OCREG_CLI_OK)
		return status;
	ocreg_cli_print_done(run->kind, run->name, kept ? "edited" : "edited (no change)", run->args.dry_run);
	if (run->after != NULL && !kept)
		ocreg_cli_warn_unchanged();
	return OCREG_CLI_OK;
}

/* One try with the object as it was read last. OCREG_CLI_GO: there are notes, or it has changed since, and is read anew. */
static int try_once(struct ocreg_cli_edit *run)
{
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_signals_caught() != 0 ? OCREG_CLI_FAILURE : merge(run);
	if (status == OCREG_CLI_GO && run->sheet.n_notes == 0)
		status = check(run);
	if (status != OCREG_CLI_GO || run->sheet.n_notes > 0)
		return status;
	int r = run->args.dry_run != OCREG_CLI_DRY_CLIENT ? send_change(run, &e) : 0;
	if (r == 0)
		return print_result(run);
	if (r != OCREG_E_CONFLICT)
		return can_be_mended(r) ? refuse(run, r, e, ocreg_edit_object(run->edit)) : ocreg_cli_fail(r, e);
	ocreg_error_unref(e);
	return ocreg_cli_edit_begin(run);
}

/* As long as others are faster, within the time of a request. */
static int try_often(struct ocreg_cli_edit *run)
{
	int64_t ms = run->cli->client.timeout_ms > 0 ? run->cli->client.timeout_ms : 30000, end = ocreg_cli_now_ms() + ms;
	do {
		int status = try_once(run);
		if (status != OCREG_CLI_GO || run->sheet.n_notes > 0)
			return status;
	} while (ocreg_cli_now_ms() < end);
	ocreg_cli_complain("%s/%s is changed faster than the change can be made", run->kind->resource, run->name);
	return OCREG_CLI_CONFLICT;
}

/* Makes the change that was typed: OCREG_CLI_GO if it was refused, and the notes say why. */
int ocreg_cli_edit_make(struct ocreg_cli_edit *run)
{
	ocreg_cli_sheet_forget(&run->sheet);
	int status = understand(run);
	if (status == OCREG_CLI_GO && run->sheet.n_notes == 0 && strcmp(run->patch, "{}") == 0) {
		fputs("note: edit cancelled, nothing was changed\n", stderr);
		return OCREG_CLI_OK;
	}
	if (status == OCREG_CLI_GO && run->sheet.n_notes == 0)
		status = try_often(run);
	return status;
}
