/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg patch: change an object of the cluster, with the smallest patch and nobody else's change lost. */
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "objects.h"

enum { OPT_SET = 400, OPT_UNSET, OPT_TYPE };
#define MAX_CHANGES 256

struct change {
	char *path, *value; /* value is NULL for --unset */
};

struct args {
	struct change changes[MAX_CHANGES];
	size_t n_changes;
	const char *file, *text; /* the merge patch */
	struct ocreg_cli_send_args send;
};

/* One run of the verb. */
struct run {
	const struct args *args;
	const struct ocreg_cli *cli;
	const struct ocreg_cli_kind *kind;
	const char *ns, *name;
	unsigned type;
	struct ocreg_cli_live live;
	struct ocreg_call_options call;
	struct ocreg_edit *edit;
	const char *text; /* the merge patch, from where it was given */
	char *read;
	size_t len;
	struct ocreg_object *before, *after; /* after: what a forced patch stored */
	char *patch;
};

static const struct ocreg_cli_option options[] = {
	{ "set", "PATH=VALUE", "set a field, as spec.replicas=2; as often as needed", OPT_SET },
	{ "unset", "PATH", "remove a field; as often as needed", OPT_UNSET },
	{ "filename", "FILE|-", "a merge patch in JSON or YAML, in place of --set and --unset", 'f' },
	{ "patch", "TEXT", "the same, here", 'p' },
	OCREG_CLI_NAMESPACE_OPTION,
	{ "type", "merge", "which kind of patch -f and -p give: a merge patch, there is no other", OPT_TYPE },
	OCREG_CLI_DRY_RUN_OPTION,
	{ "force", NULL, "send it in spite of findings; the server still refuses what it must", OCREG_CLI_OPT_FORCE },
	{ NULL, NULL, NULL, 0 },
};

/* The `=` that ends the path: not one in a key in brackets. */
static char *find_equals(char *text)
{
	bool inside = false, quoted = false;
	for (char *s = text; *s != '\0'; s++) {
		if (quoted && *s == '\\' && s[1] != '\0')
			s++;
		else if (*s == '"')
			quoted = inside && !quoted;
		else if (!quoted && (*s == '[' || *s == ']'))
			inside = *s == '[';
		else if (!inside && *s == '=')
			return s;
	}
	return NULL;
}

static int add_change(struct args *a, const char *arg, bool set)
{
	if (a->n_changes == MAX_CHANGES)
		return ocreg_cli_usage("patch", "more than %d changes are too many; use -f", MAX_CHANGES);
	struct change *c = &a->changes[a->n_changes];
	c->path = strdup(arg);
	if (c->path == NULL)
		return ocreg_cli_nomem();
	a->n_changes++;
	char *equals = set ? find_equals(c->path) : NULL;
	if (set && (equals == NULL || equals == c->path))
		return ocreg_cli_usage("patch", "--set takes PATH=VALUE, such as spec.replicas=2");
	if (equals != NULL) {
		*equals = '\0';
		c->value = equals + 1;
	}
	return OCREG_CLI_GO;
}

static int check_type(const char *arg)
{
	if (strcmp(arg, "merge") == 0)
		return OCREG_CLI_GO;
	return ocreg_cli_usage("patch", "--type takes merge, not \"%s\"", arg);
}

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	switch (id) {
	case OPT_SET:
	case OPT_UNSET:
		return add_change(a, arg, id == OPT_SET);
	case OPT_TYPE:
		return check_type(arg);
	case 'p':
		a->text = arg;
		return OCREG_CLI_GO;
	case 'f':
		a->file = arg;
		return OCREG_CLI_GO;
	default:
		return ocreg_cli_send_take(&a->send, id, arg);
	}
}

/* What is wrong with an argument is usage, a value of the wrong type is an invalid object. */
static int fail_change(const struct change *c, int code, struct ocreg_error *e)
{
	char *name = NULL;
	if (asprintf(&name, "%s %s", c->value != NULL ? "--set" : "--unset", c->path) < 0)
		return ocreg_cli_nomem();
	ocreg_cli_fail_file(name, code, e);
	free(name);
	if (code == OCREG_E_NOMEM)
		return OCREG_CLI_FAILURE;
	return code == OCREG_E_TYPE ? OCREG_CLI_INVALID : OCREG_CLI_USAGE;
}

static const char *name_of_patch(const struct args *a)
{
	return a->file != NULL ? a->file : "--patch";
}

/* The patch is read before anybody is asked: what cannot be read needs no cluster. */
static int read_patch(struct run *run)
{
	const struct args *a = run->args;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int status = a->file != NULL ? ocreg_cli_read(a->file, &run->read, &run->len) : OCREG_CLI_GO;
	run->text = a->file != NULL ? run->read : a->text;
	if (a->text != NULL)
		run->len = strlen(a->text);
	if (status != OCREG_CLI_GO || run->text == NULL)
		return status;
	int r = ocreg_decode(run->type, run->text, run->len, NULL, &o, &e);
	ocreg_unref(o);
	return r != 0 ? ocreg_cli_fail_file(name_of_patch(a), r, e) : OCREG_CLI_GO;
}

static int change(struct run *run)
{
	struct ocreg_object *o = ocreg_edit_object(run->edit);
	struct ocreg_error *e = NULL;
	if (run->text != NULL) {
		int r = ocreg_apply(o, run->text, run->len, NULL, &e);
		return r != 0 ? ocreg_cli_fail_file(name_of_patch(run->args), r, e) : OCREG_CLI_GO;
	}
	for (size_t i = 0; i < run->args->n_changes; i++) {
		const struct change *c = &run->args->changes[i];
		int r = ocreg_path_set(o, c->path, c->value, &e);
		if (r != 0)
			return fail_change(c, r, e);
	}
	return OCREG_CLI_GO;
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
		fputs("warning: the server left the object as it was: it puts defaults back, and lets nobody write the status "
		      "here and parts of the metadata\n",
		      stderr);
	return status;
}

/* One attempt: OCREG_CLI_GO means that somebody else was faster. */
static int attempt(struct run *run)
{
	struct ocreg_error *e = NULL;
	int status = change(run);
	if (status == OCREG_CLI_GO)
		status = remember(run);
	if (status != OCREG_CLI_GO)
		return status;
	if (strcmp(run->patch, "{}") == 0)
		return print_result(run, false);
	if (run->text != NULL && ocreg_cli_is_redacted(name_of_patch(run->args), run->patch))
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
	int status = read_patch(run);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_live_open(&run->live, run->cli);
	if (status == OCREG_CLI_GO)
		status = attempts(run);
	ocreg_unref(run->before);
	ocreg_unref(run->after);
	ocreg_edit_unref(run->edit);
	ocreg_cli_live_done(&run->live);
	ocreg_free(run->patch);
	free(run->read);
	return status;
}

static int check_args(const struct ocreg_cli *cli, const struct args *a, struct run *run)
{
	int status = ocreg_cli_kind_operand(cli, "patch", &run->kind, &run->name);
	if (status != OCREG_CLI_GO)
		return status;
	int n = (a->n_changes > 0) + (a->file != NULL) + (a->text != NULL);
	if (n == 0)
		return ocreg_cli_usage("patch", "there is nothing to change; say what with --set, --unset, -f or -p");
	if (n > 1)
		return ocreg_cli_usage("patch", "-f, -p, and --set with --unset exclude each other");
	run->ns = run->kind->ns != NULL && a->send.ns != NULL ? a->send.ns : run->kind->ns;
	run->type = ocreg_cli_kind_type(run->kind);
	run->call = a->send.call;
	return OCREG_CLI_GO;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { .send = { .verb = verb->name, .call = OCREG_CALL_OPTIONS_INIT } };
	struct run run = { .args = &a, .cli = cli, .call = OCREG_CALL_OPTIONS_INIT };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = check_args(cli, &a, &run);
	if (status == OCREG_CLI_GO)
		status = patch(&run);
	for (size_t i = 0; i < a.n_changes; i++)
		free(a.changes[i].path);
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
