/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg validate: check files, without a cluster or beside what is on it. */
#include <stdlib.h>
#include <string.h>
#include "live.h"
#include "validate.h"

enum {
	OPT_LEVEL = 256,
	OPT_TARGET,
	OPT_OLD,
	OPT_AROUND,
	OPT_LIVE,
	OPT_FAIL_ON,
	OPT_DISABLE,
	OPT_CONFIG,
	OPT_FIX,
	OPT_DRY_RUN,
};
#define MAX_FILES 4096
#define MAX_AROUND 64
/* In a directory a document of another kind is nothing to tell of: others look after it. */
#define RULE_NOT_CHECKED "OCR023"

struct args {
	const char *files[MAX_FILES], *around[MAX_AROUND], *old, *config;
	size_t n_files, n_around;
	const struct ocreg_cli_form *form;
	struct ocreg_cli_settings settings;
	bool live, fix, dry_run;
};

/* A run over all files. */
struct run {
	const struct ocreg_cli *cli;
	const struct args *args;
	struct ocreg_check_options check;
	struct ocreg_object *old;
	struct ocreg_context *context;
	struct ocreg_cli_live live;
	struct ocreg_cli_tree tree;
	struct ocreg_cli_report report;
	int failure; /* OCREG_CLI_GO, or the worst that happened */
	bool lost;   /* the cluster does not answer */
};

static const struct ocreg_cli_option options[] = {
	{ "filename", "FILE|DIR|-", "what to check, as often as needed; a directory means every *.yaml, *.yml and *.json below",
	  'f' },
	{ "level", "schema|operator|advice", "how deep to check; all if not given", OPT_LEVEL },
	{ "target", "4.7|latest", "the release of the cluster; if not given the newest known, or with --live that of the cluster",
	  OPT_TARGET },
	{ "old", "FILE", "the object that the file replaces, for rules about changes", OPT_OLD },
	{ "context", "FILE|DIR", "the objects around, as often as needed; what is not among them is missing", OPT_AROUND },
	{ "live", NULL, "what the files replace, and what is around them, is what the cluster has", OPT_LIVE },
	{ "output", "text|json|sarif|github", "how to print findings", 'o' },
	{ "fail-on", "error|data-loss|warning", "what makes the status 4; error if not given", OPT_FAIL_ON },
	{ "disable", "RULE[,RULE...]", "rules that are not reported, as often as needed", OPT_DISABLE },
	{ "config", "FILE", "the settings; else .ocreg.yaml in the current directory, if it is there", OPT_CONFIG },
	{ "fix", NULL, "carry out the remedies that are certain, and print the difference", OPT_FIX },
	{ "dry-run", NULL, "with --fix: print the difference only", OPT_DRY_RUN },
	{ NULL, NULL, NULL, 0 },
};

static int set_output(struct args *a, const char *arg)
{
	static const struct ocreg_cli_form *const forms[] = { &ocreg_cli_text, &ocreg_cli_json, &ocreg_cli_sarif,
							      &ocreg_cli_github };
	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++) {
		if (strcmp(forms[i]->name, arg) != 0)
			continue;
		a->form = forms[i];
		return OCREG_CLI_GO;
	}
	return ocreg_cli_usage("validate", "-o takes text, json, sarif or github, not \"%s\"", arg);
}

static int add_name(const char **names, size_t *n, size_t max, const char *name)
{
	if (*n == max)
		return ocreg_cli_usage("validate", "more than %zu files are too many", max);
	names[(*n)++] = name;
	return OCREG_CLI_GO;
}

static int take_setting(struct ocreg_cli_settings *s, int id, const char *arg)
{
	switch (id) {
	case OPT_LEVEL:
		return ocreg_cli_settings_level(s, "--level", arg, OCREG_CLI_USAGE);
	case OPT_TARGET:
		return ocreg_cli_settings_target(s, "--target", arg, OCREG_CLI_USAGE);
	case OPT_FAIL_ON:
		return ocreg_cli_settings_fail_on(s, "--fail-on", arg, OCREG_CLI_USAGE);
	default:
		return ocreg_cli_settings_disable(s, "--disable", arg, OCREG_CLI_USAGE);
	}
}

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	switch (id) {
	case 'f':
		return add_name(a->files, &a->n_files, MAX_FILES, arg);
	case OPT_AROUND:
		return add_name(a->around, &a->n_around, MAX_AROUND, arg);
	case 'o':
		return set_output(a, arg);
	case OPT_LIVE:
		a->live = true;
		return OCREG_CLI_GO;
	case OPT_FIX:
		a->fix = true;
		return OCREG_CLI_GO;
	case OPT_DRY_RUN:
		a->dry_run = true;
		return OCREG_CLI_GO;
	case OPT_OLD:
		a->old = arg;
		return OCREG_CLI_GO;
	case OPT_CONFIG:
		a->config = arg;
		return OCREG_CLI_GO;
	default:
		return take_setting(&a->settings, id, arg);
	}
}

/* --- findings --- */

const char *ocreg_cli_file_line(struct ocreg_cli_file *file, unsigned line, size_t *retlen)
{
	if (!file->tried)
		ocreg_redact_text(file->text, file->len, &file->shown, NULL, NULL);
	file->tried = true;
	const char *s = file->shown;
	for (unsigned i = 1; s != NULL && i < line; i++) {
		s = strchr(s, '\n');
		s = s != NULL ? s + 1 : NULL;
	}
	*retlen = s != NULL ? strcspn(s, "\r\n") : 0;
	return line > 0 ? s : NULL;
}

static void report(struct run *run, struct ocreg_cli_file *file)
{
	struct ocreg_cli_report *r = &run->report;
	for (size_t i = 0; i < ocreg_findings_count(file->findings); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(file->findings, i);
		r->form->finding(r, file, f);
		r->n[0]++;
		r->n[ocreg_finding_severity(f) & 3]++;
		r->losses += ocreg_finding_loses_data(f);
	}
	for (size_t i = 0; r->form->pruned != NULL && i < ocreg_findings_pruned_count(file->findings); i++)
		r->form->pruned(r, ocreg_findings_pruned_at(file->findings, i));
	r->checked++;
}

static void note(const struct ocreg_cli_input *in, const char *why)
{
	fputs("note: ", stderr);
	ocreg_cli_plain(stderr, in->path);
	fputs(": skipped: ", stderr);
	ocreg_cli_plain(stderr, why);
	putc('\n', stderr);
}

/* What is in a directory for others is counted, and told of with -v. */
static void skip(struct run *run, const struct ocreg_cli_input *in, const char *why, bool tell)
{
	if (tell || run->cli->verbose)
		note(in, why);
	run->report.skipped++;
}

/* Answers the findings, or NULL with *status set. A file that was named must be one that can be checked; in a directory others
 * stand beside it. */
static struct ocreg_findings *check_text(struct run *run, const struct ocreg_cli_input *in, const char *text, size_t len,
					 int *status)
{
	struct ocreg_object *first = NULL;
	struct ocreg_findings *fs = NULL;
	struct ocreg_error *e = NULL;
	int r = run->args->live ? ocreg_client_check(run->live.client, text, len, &run->check, run->live.around, &first, &fs, &e)
				: ocreg_check(text, len, &run->check, &first, &fs, &e);
	bool nothing = r == 0 && first == NULL;
	*status = OCREG_CLI_GO;
	if (ocreg_cli_is_of_cluster(r)) {
		run->lost = true;
		*status = ocreg_cli_fail(r, ocreg_error_ref(e));
	} else if (r == OCREG_E_KIND && !in->named) {
		skip(run, in, ocreg_error_message(e), false);
	} else if (r != 0) {
		*status = ocreg_cli_fail_file(in->path, r, ocreg_error_ref(e));
	} else if (nothing && in->named) {
		ocreg_cli_complain("%s: there is no document in it that can be checked", in->path);
		*status = OCREG_CLI_INPUT;
	} else if (nothing) {
		skip(run, in, "there is no document in it that can be checked", false);
	}
	if (nothing)
		fs = ocreg_findings_unref(fs);
	ocreg_error_unref(e);
	ocreg_unref(first);
	return fs;
}

static int check_and_report(struct run *run, const struct ocreg_cli_input *in, const char *text, size_t len)
{
	struct ocreg_cli_file file = { .name = in->path, .text = text, .len = len };
	struct ocreg_findings *all, *fs = NULL, *kept = NULL;
	int status, r = 0;
	all = check_text(run, in, text, len, &status);
	if (all != NULL)
		r = ocreg_findings_without(all, text, len, run->args->settings.disable, &fs, NULL);
	if (fs != NULL && !in->named)
		r = ocreg_findings_without(fs, NULL, 0, RULE_NOT_CHECKED, &kept, NULL);
	if (r != 0)
		status = ocreg_cli_nomem();
	file.findings = kept != NULL ? kept : fs;
	if (r == 0 && file.findings != NULL)
		report(run, &file);
	ocreg_free(file.shown);
	ocreg_findings_unref(kept);
	ocreg_findings_unref(fs);
	ocreg_findings_unref(all);
	return status;
}

/* --- files --- */

static int fix_and_check(struct run *run, const struct ocreg_cli_input *in, char **text, size_t *len)
{
	const struct args *a = run->args;
	const struct ocreg_cli_fixing how = { .check = &run->check,
					      .disable = a->settings.disable,
					      .print = a->form == &ocreg_cli_text || a->dry_run,
					      .write = !a->dry_run };
	char *fixed = NULL;
	size_t fixed_len = 0, n = 0;
	int status = ocreg_cli_fix(&how, in->path, *text, *len, &fixed, &fixed_len, &n);
	if (status == OCREG_CLI_GO && fixed != NULL && !a->dry_run) {
		free(*text);
		*text = fixed;
		*len = fixed_len;
		fixed = NULL;
		run->report.fixed += n;
	}
	ocreg_free(fixed);
	return status;
}

/* Remedies depend on what is around; what is wrong with the text itself is told of later. */
static int look_around(struct run *run, const char *text, size_t len)
{
	struct ocreg_findings *fs = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_client_check(run->live.client, text, len, &run->check, run->live.around, NULL, &fs, &e);
	ocreg_findings_unref(fs);
	run->lost = ocreg_cli_is_of_cluster(r);
	if (run->lost)
		return ocreg_cli_fail(r, e);
	ocreg_error_unref(e);
	if (run->check.target == 0)
		run->check.target = ocreg_context_release(run->live.around);
	return OCREG_CLI_GO;
}

static int check_file(struct run *run, const struct ocreg_cli_input *in)
{
	char *text = NULL;
	size_t len = 0;
	int status = ocreg_cli_tree_read(in, &text, &len);
	if (status == OCREG_CLI_GO && !in->named && ocreg_cli_is_template(text, len)) {
		skip(run, in, "it is a template, which something else has to fill in first", true);
		free(text);
		return status;
	}
	if (status == OCREG_CLI_GO && run->args->fix && run->args->live)
		status = look_around(run, text, len);
	if (status == OCREG_CLI_GO && run->args->fix)
		status = fix_and_check(run, in, &text, &len);
	if (status == OCREG_CLI_GO)
		status = check_and_report(run, in, text, len);
	free(text);
	return status;
}

static void check_input(struct run *run, const struct ocreg_cli_input *in)
{
	int status = OCREG_CLI_GO;
	if (in->skip != NULL) {
		skip(run, in, in->skip, true);
	} else if (in->entry->foreign) {
		skip(run, in, "", false);
	} else if (in->kustomize && in->named) {
		ocreg_cli_complain("%s: a kustomization holds nothing to check; name its directory", in->path);
		status = OCREG_CLI_INPUT;
	} else if (!in->kustomize) {
		status = check_file(run, in);
	}
	if (status != OCREG_CLI_GO && run->failure != OCREG_CLI_FAILURE)
		run->failure = status;
}

/* A run that found nothing to check was most likely given the wrong directory, and must not pass for a good one. */
static void check_all(struct run *run)
{
	for (size_t i = 0; i < run->tree.n && run->failure != OCREG_CLI_FAILURE && !run->lost; i++) {
		const struct ocreg_cli_input in = ocreg_cli_tree_at(&run->tree, i);
		check_input(run, &in);
	}
	if (run->failure != OCREG_CLI_GO || run->report.checked > 0)
		return;
	ocreg_cli_complain("%s: there is nothing to check in it", run->args->files[0]);
	if (run->report.skipped > 0 && !run->cli->verbose)
		fputs("hint: -v tells what was skipped, and why\n", stderr);
	run->failure = OCREG_CLI_INPUT;
}

/* --- what is around --- */

static int read_object(const char *file, struct ocreg_object **ret)
{
	char *text = NULL;
	size_t len = 0;
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_read(file, &text, &len);
	if (status == OCREG_CLI_GO) {
		int r = ocreg_decode(0, text, len, NULL, ret, &e);
		if (r != 0)
			status = ocreg_cli_fail_file(file, r, e);
	}
	free(text);
	return status;
}

/* What cannot be read in the tree itself is told of when it is checked. */
static int read_around(struct run *run, const struct ocreg_cli_input *in, bool tree)
{
	struct ocreg_error *e = NULL;
	char *text = NULL;
	size_t len = 0;
	bool any = true;
	if (in->skip != NULL || in->kustomize)
		return OCREG_CLI_GO;
	int status = ocreg_cli_tree_read(in, &text, &len);
	if (status == OCREG_CLI_GO) {
		int r = ocreg_context_read(run->context, text, len, !tree, &any, &e);
		in->entry->foreign = !any && !in->named && !run->cli->verbose && !ocreg_cli_is_template(text, len);
		bool quiet = r != OCREG_E_NOMEM && (tree || (r == OCREG_E_KIND && !in->named));
		if (r != 0 && !quiet)
			status = ocreg_cli_fail_file(in->path, r, ocreg_error_ref(e));
	} else if (tree && status == OCREG_CLI_INPUT) {
		status = OCREG_CLI_GO;
	}
	ocreg_error_unref(e);
	if (status != OCREG_CLI_GO || !tree || in->entry->foreign || text == NULL || !ocreg_cli_tree_keep(in, text, len))
		free(text);
	return status;
}

static int read_all_around(struct run *run, struct ocreg_cli_tree *t, bool tree)
{
	int status = OCREG_CLI_GO;
	for (size_t i = 0; status == OCREG_CLI_GO && i < t->n; i++) {
		const struct ocreg_cli_input in = ocreg_cli_tree_at(t, i);
		status = read_around(run, &in, tree);
	}
	return status;
}

static int read_context(struct run *run)
{
	const struct args *a = run->args;
	struct ocreg_cli_tree around = { .settings = &a->settings, .status = OCREG_CLI_GO };
	int status = OCREG_CLI_GO;
	if (ocreg_context_new(&run->context, NULL) != 0)
		return ocreg_cli_nomem();
	if (run->tree.n > 1)
		status = read_all_around(run, &run->tree, true);
	for (size_t i = 0; status == OCREG_CLI_GO && i < a->n_around; i++) {
		ocreg_cli_tree_add(&around, a->around[i]);
		status = around.status;
	}
	if (status == OCREG_CLI_GO)
		status = read_all_around(run, &around, false);
	ocreg_cli_tree_done(&around);
	run->check.context = ocreg_context_objects(run->context);
	run->check.n_context = ocreg_context_count(run->context);
	run->check.context_partial = a->n_around == 0;
	return status;
}

static int prepare(struct run *run)
{
	const struct args *a = run->args;
	int status = a->old != NULL ? read_object(a->old, &run->old) : OCREG_CLI_GO;
	run->tree.settings = &a->settings;
	for (size_t i = 0; status == OCREG_CLI_GO && i < a->n_files && run->tree.status != OCREG_CLI_FAILURE; i++)
		ocreg_cli_tree_add(&run->tree, a->files[i]);
	ocreg_cli_tree_sort(&run->tree);
	run->failure = run->tree.status;
	if (status == OCREG_CLI_GO)
		status = read_context(run);
	if (status == OCREG_CLI_GO && a->live)
		status = ocreg_cli_live_open(&run->live, run->cli);
	run->check.level = a->settings.level;
	run->check.target = a->settings.target;
	run->check.old = run->old;
	run->check.around = run->live.around;
	return status;
}

static bool is_invalid(const struct run *run)
{
	const struct ocreg_cli_report *r = &run->report;
	enum ocreg_cli_fail_on on = run->args->settings.fail_on;
	return r->n[OCREG_SEVERITY_ERROR] > 0 || (on >= OCREG_CLI_FAIL_ON_LOSS && r->losses > 0) ||
	       (on >= OCREG_CLI_FAIL_ON_WARNING && r->n[OCREG_SEVERITY_WARNING] > 0);
}

static int check(struct run *run)
{
	const struct args *a = run->args;
	struct ocreg_cli_report *r = &run->report;
	int status = prepare(run);
	if (status == OCREG_CLI_GO) {
		if (r->form->begin != NULL)
			r->form->begin(r);
		check_all(run);
		if (a->live)
			ocreg_cli_live_tell(&run->live);
		if (r->form->end != NULL)
			r->form->end(r, run->failure == OCREG_CLI_GO);
		if (r->nomem)
			run->failure = ocreg_cli_nomem();
		status = run->failure != OCREG_CLI_GO ? run->failure : is_invalid(run) ? OCREG_CLI_INVALID : OCREG_CLI_OK;
	}
	ocreg_unref(run->old);
	ocreg_cli_live_done(&run->live);
	ocreg_context_unref(run->context);
	ocreg_cli_tree_done(&run->tree);
	return status;
}

static int check_args(const struct ocreg_cli *cli, const struct args *a)
{
	bool standard = false;
	if (cli->n_words > 0)
		return ocreg_cli_usage("validate", "\"%s\" is not an option; files are named with -f", cli->words[0]);
	if (a->n_files == 0)
		return ocreg_cli_usage("validate",
				       "there is nothing to check; name it with -f FILE, a directory, or - for standard input");
	if (a->old != NULL && a->live)
		return ocreg_cli_usage("validate", "--old and --live exclude each other");
	if (a->old != NULL && (a->n_files > 1 || ocreg_cli_is_dir(a->files[0])))
		return ocreg_cli_usage("validate", "--old goes with one file");
	for (size_t i = 0; i < a->n_files; i++)
		standard = standard || strcmp(a->files[i], "-") == 0;
	if (a->fix && standard && !a->dry_run)
		return ocreg_cli_usage("validate",
				       "--fix changes files; of standard input it can show the difference, with --dry-run");
	if (a->dry_run && !a->fix)
		return ocreg_cli_usage("validate", "--dry-run goes with --fix");
	if (a->dry_run && a->form != &ocreg_cli_text)
		return ocreg_cli_usage("validate", "--dry-run prints a difference: it goes with -o text only");
	return OCREG_CLI_GO;
}

/* Of a dry run the difference is all there is to read. */
static void no_finding(struct ocreg_cli_report *r, struct ocreg_cli_file *file, const struct ocreg_finding *f)
{
	(void) r;
	(void) file;
	(void) f;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { .form = &ocreg_cli_text };
	struct ocreg_cli_form quiet = ocreg_cli_text;
	struct run run = { .cli = cli, .args = &a, .check = OCREG_CHECK_OPTIONS_INIT, .failure = OCREG_CLI_GO };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	run.tree.status = OCREG_CLI_GO;
	if (status == OCREG_CLI_GO)
		status = check_args(cli, &a);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_settings_read(&a.settings, a.config);
	quiet.finding = no_finding;
	run.report.form = a.dry_run ? &quiet : a.form;
	if (status == OCREG_CLI_GO)
		status = check(&run);
	ocreg_cli_settings_done(&a.settings);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_validate = {
	.name = "validate",
	.operands = "-f FILE|DIR|- [-f ...] [--level schema] [--target 4.7] [--old FILE | --live] [--context FILE|DIR] "
		    "[-o text|json|sarif|github] [--fail-on error] [--disable RULE] [--config FILE] [--fix [--dry-run]]",
	.doc = "Check files before a cluster does",
	.notes = "Here --context names a file, not a context of the kubeconfig. A cluster is asked only with --live, the one of "
		 "the current context.",
	.options = options,
	.run = run,
};
