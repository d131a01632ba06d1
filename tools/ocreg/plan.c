/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg plan: what a change would do, whose fields it touches, and what is at risk. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "changes.h"
#include "objects.h"

enum { OPT_OUT = 600, OPT_SECRETS };

struct args {
	struct ocreg_cli_changes changes;
	struct ocreg_cli_send_args send;
	const char *out;
	bool json, secrets;
};

static const struct ocreg_cli_option options[] = {
	OCREG_CLI_CHANGE_OPTIONS,
	{ "output", "text|json", "for people, or the plan itself", 'o' },
	{ "show-secrets", NULL, "with -o json: show the patch also where there are secrets in it", OPT_SECRETS },
	{ "out", "FILE", "keep the plan in a file that nobody else can read, for `ocreg apply --plan`", OPT_OUT },
	OCREG_CLI_NAMESPACE_OPTION,
	OCREG_CLI_MANAGER_OPTION,
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	if (id == 'o') {
		a->json = strcmp(arg, "json") == 0;
		return a->json || strcmp(arg, "text") == 0 ? OCREG_CLI_GO
							   : ocreg_cli_usage("plan", "-o takes text or json, not \"%s\"", arg);
	}
	if (id == OPT_OUT)
		a->out = arg;
	else if (id == OPT_SECRETS)
		a->secrets = true;
	else if (id == 'n' || id == OCREG_CLI_OPT_MANAGER)
		return ocreg_cli_send_take(&a->send, id, arg);
	else
		return ocreg_cli_changes_take(&a->changes, id, arg);
	return OCREG_CLI_GO;
}

/* --- printing --- */

static void say(const char *before, const char *text)
{
	fputs(before, stdout);
	ocreg_cli_plain(stdout, text != NULL ? text : "");
}

static void print_risk(const char *risk, const char *before)
{
	static const struct {
		const char *risk, *colour;
	} colours[] = { { "rollout", "\033[36m" }, { "outage", "\033[1;33m" }, { "data-loss", "\033[1;31m" } };
	const char *colour = "";
	for (size_t i = 0; ocreg_cli_colour(stdout) && i < sizeof(colours) / sizeof(*colours); i++)
		colour = strcmp(colours[i].risk, risk) == 0 ? colours[i].colour : colour;
	printf("%s%s", before, colour);
	ocreg_cli_plain(stdout, risk);
	fputs(*colour != '\0' ? "\033[0m" : "", stdout);
}

static void print_owners(const struct ocreg_change *c)
{
	for (size_t i = 0; i < ocreg_change_count_owners(c); i++) {
		const struct ocreg_change_owner *o = ocreg_change_at_owners(c, i);
		const char *time = ocreg_change_owner_get_time(o), *sub = ocreg_change_owner_get_subresource(o);
		char age[32] = "";
		say(i == 0 ? "\n    owner: " : ", ", ocreg_change_owner_get_manager(o));
		say(" (", ocreg_change_owner_get_operation(o));
		if (sub != NULL)
			say(" of ", sub);
		if (time != NULL)
			ocreg_cli_age(time, age, sizeof(age));
		printf("%s%s%s)", *age != '\0' ? ", " : "", age, *age != '\0' ? " ago" : "");
	}
}

static void print_change(const struct ocreg_change *c)
{
	const char *from = ocreg_change_get_old_value(c), *to = ocreg_change_get_new_value(c);
	const char *risk = ocreg_change_get_risk(c), *reason = ocreg_change_get_reason(c);
	bool was = from != NULL || ocreg_change_is_null_old_value(c), is = to != NULL || ocreg_change_is_null_new_value(c);
	say(!was ? "+ " : !is ? "- " : "~ ", ocreg_change_get_path(c));
	say(": ", was ? (from != NULL ? from : "null") : (to != NULL ? to : "null"));
	if (was && is)
		say(" -> ", to != NULL ? to : "null");
	fputs(ocreg_change_get_by_server(c) ? "  (the server does that)" : "", stdout);
	if (risk != NULL && (reason != NULL || strcmp(risk, "none") != 0))
		print_risk(risk, "\n    risk: ");
	if (reason != NULL)
		say(", ", reason);
	print_owners(c);
	putchar('\n');
}

static void print_finding(const struct ocreg_plan_finding *f, bool verbose)
{
	const char *severity = ocreg_plan_finding_get_severity(f), *path = ocreg_plan_finding_get_path(f);
	const char *hint = ocreg_plan_finding_get_hint(f);
	if (severity == NULL || (strcmp(severity, "info") == 0 && !verbose))
		return;
	printf("%s%s ", severity, ocreg_plan_finding_get_loses_data(f) ? ", data loss" : "");
	say("", ocreg_plan_finding_get_rule(f));
	say(" ", path);
	say(path != NULL ? ": " : "", ocreg_plan_finding_get_message(f));
	putchar('\n');
	if (hint != NULL)
		say("    hint: ", hint);
	fputs(hint != NULL ? "\n" : "", stdout);
}

static void print_verdict(const struct ocreg_plan_verdict *v)
{
	if (ocreg_plan_verdict_get_accepted(v))
		puts("the server would take it");
	else {
		say("the server would not take it: ", ocreg_plan_verdict_get_message(v));
		putchar('\n');
	}
	for (size_t i = 0; i < ocreg_plan_verdict_count_causes(v); i++) {
		const struct ocreg_plan_cause *c = ocreg_plan_verdict_at_causes(v, i);
		say("  ", ocreg_plan_cause_get_path(c));
		say(": ", ocreg_plan_cause_get_message(c));
		putchar('\n');
	}
	for (size_t i = 0; i < ocreg_plan_verdict_count_warnings(v); i++) {
		say("warning from the server: ", ocreg_plan_verdict_at_warnings(v, i));
		putchar('\n');
	}
}

static void print_plan(const struct ocreg_plan *plan, const struct ocreg_cli_kind *kind, bool verbose)
{
	const struct ocreg_plan_target *t = ocreg_plan_get_target(plan);
	const char *risk = ocreg_plan_get_risk(plan);
	ocreg_cli_print_kind_name(stdout, kind, ocreg_plan_target_get_name(t));
	say(" at version ", ocreg_plan_target_get_resource_version(t));
	say(" on ", ocreg_plan_target_get_server(t));
	puts("\n");
	for (size_t i = 0; i < ocreg_plan_count_changes(plan); i++)
		print_change(ocreg_plan_at_changes(plan, i));
	puts(ocreg_plan_count_changes(plan) > 0 ? "" : "nothing changes\n");
	for (size_t i = 0; i < ocreg_plan_count_findings(plan); i++)
		print_finding(ocreg_plan_at_findings(plan, i), verbose);
	print_verdict(ocreg_plan_get_verdict(plan));
	print_risk(risk != NULL ? risk : "", "risk: ");
	putchar('\n');
}

/* --- keeping --- */

/* Beside the file and then in its place: it is there as a whole, and for nobody else, or not at all. */
static int write_beside(const char *beside, int fd, const char *path, const char *text, size_t len)
{
	FILE *f = fdopen(fd, "w");
	bool done = f != NULL && fwrite(text, 1, len, f) == len && putc('\n', f) != EOF;
	if (f != NULL)
		done = fclose(f) == 0 && done;
	else
		close(fd);
	return done && rename(beside, path) == 0 ? 0 : -1;
}

static int keep_plan(const struct ocreg_object *plan, const char *path)
{
	struct ocreg_error *e = NULL;
	char *text = NULL, *beside = NULL;
	size_t len = 0;
	int r = ocreg_encode(plan, OCREG_FORMAT_JSON_INDENTED, 0, &text, &len, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	int fd = asprintf(&beside, "%s.XXXXXX", path) >= 0 ? mkstemp(beside) : -1;
	if (fd < 0 || write_beside(beside, fd, path, text, len) != 0) {
		ocreg_cli_complain("cannot write %s: %s", path, strerror(errno));
		if (fd >= 0)
			(void) unlink(beside);
		r = -1;
	}
	free(beside);
	ocreg_free(text);
	return r == 0 ? OCREG_CLI_OK : OCREG_CLI_FAILURE;
}

/* --- making --- */

static int check_secrets(const struct args *a, const struct ocreg_object *live, const struct ocreg_object *wanted)
{
	struct ocreg_error *e = NULL;
	char *patch = NULL;
	int r = a->changes.text != NULL ? ocreg_diff(live, wanted, &patch, &e) : 0;
	bool redacted = patch != NULL && ocreg_cli_is_redacted(ocreg_cli_changes_name(&a->changes), patch);
	ocreg_free(patch);
	return r != 0 ? ocreg_cli_fail(r, e) : redacted ? OCREG_CLI_INVALID : OCREG_CLI_GO;
}

/* What the plan is worth: a change that is not right, or not allowed, has a status of its own. */
static int status_of(const struct ocreg_plan *plan)
{
	const struct ocreg_plan_verdict *v = ocreg_plan_get_verdict(plan);
	if (!ocreg_plan_verdict_get_accepted(v) && ocreg_plan_verdict_get_status(v) == 403)
		return OCREG_CLI_DENIED;
	return ocreg_plan_get_valid(plan) && ocreg_plan_verdict_get_accepted(v) ? OCREG_CLI_OK : OCREG_CLI_INVALID;
}

static bool hides(const char *value)
{
	return value != NULL && strstr(value, "<redacted>") != NULL;
}

static bool has_secrets(const struct ocreg_plan *plan)
{
	for (size_t i = 0; i < ocreg_plan_count_changes(plan); i++) {
		const struct ocreg_change *c = ocreg_plan_at_changes(plan, i);
		if (hides(ocreg_change_get_old_value(c)) || hides(ocreg_change_get_new_value(c)))
			return true;
	}
	return false;
}

static int print_json(const struct args *a, const struct ocreg_object *plan)
{
	bool hide = !a->secrets && has_secrets((const struct ocreg_plan *) plan);
	int status = ocreg_cli_print_object(plan, OCREG_FORMAT_JSON_INDENTED, hide ? OCREG_ENCODE_REDACT : 0);
	if (status == OCREG_CLI_OK && hide)
		fputs("note: there are secrets in the patch, which is not shown: this plan can be read, and not applied\n"
		      "hint: --out FILE keeps the whole for nobody else to read; --show-secrets prints it\n",
		      stderr);
	return status;
}

static int show(const struct ocreg_cli *cli, const struct args *a, const struct ocreg_cli_kind *kind,
		const struct ocreg_object *plan)
{
	int status = OCREG_CLI_OK;
	if (a->json)
		status = print_json(a, plan);
	else
		print_plan((const struct ocreg_plan *) plan, kind, cli->verbose);
	if (status == OCREG_CLI_OK && a->out != NULL)
		status = keep_plan(plan, a->out);
	return status == OCREG_CLI_OK ? status_of((const struct ocreg_plan *) plan) : status;
}

static int plan_change(const struct ocreg_cli *cli, struct ocreg_client *c, const struct args *a,
		       const struct ocreg_cli_kind *kind, const char *name)
{
	const char *ns = kind->ns != NULL && a->send.ns != NULL ? a->send.ns : kind->ns;
	struct ocreg_object *live = NULL, *wanted = NULL, *plan = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_client_get(c, ocreg_cli_kind_type(kind), ns, name, NULL, &live, &e);
	int status = r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
	if (status == OCREG_CLI_GO) {
		wanted = ocreg_copy(live);
		status = wanted != NULL ? ocreg_cli_changes_make(&a->changes, wanted) : ocreg_cli_nomem();
	}
	if (status == OCREG_CLI_GO)
		status = check_secrets(a, live, wanted);
	if (status == OCREG_CLI_GO) {
		r = ocreg_client_plan(c, live, wanted, &a->send.call, &plan, &e);
		status = r != 0 ? ocreg_cli_fail(r, e) : show(cli, a, kind, plan);
	}
	ocreg_unref(live);
	ocreg_unref(wanted);
	ocreg_unref(plan);
	return status;
}

static int plan_operands(const struct ocreg_cli *cli, struct args *a)
{
	const struct ocreg_cli_kind *kind;
	const char *name;
	struct ocreg_client *c = NULL;
	int status = ocreg_cli_kind_operand(cli, "plan", &kind, &name);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_changes_need(&a->changes);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_changes_read(&a->changes, ocreg_cli_kind_type(kind));
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_connect(cli, &c);
	if (status == OCREG_CLI_GO)
		status = plan_change(cli, c, a, kind, name);
	ocreg_client_unref(c);
	return status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { .changes.verb = verb->name, .send = { .verb = verb->name, .call = OCREG_CALL_OPTIONS_INIT } };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = plan_operands(cli, &a);
	ocreg_cli_changes_done(&a.changes);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_plan = {
	.name = "plan",
	.operands = "[KIND [NAME]] --set PATH=VALUE ... --unset PATH ... | -f FILE | -p TEXT  "
		    "[-o text|json] [--show-secrets] [--out FILE] [-n NAMESPACE] [--field-manager NAME]",
	.doc = "Show what a change would do, and keep it to be made later",
	.notes = "For each field: what it is and will be, who owns it, and what is at risk: a rollout, an outage, data loss. The "
		 "server "
		 "is asked\n"
		 "by a dry run. `ocreg apply --plan FILE` then does exactly this, unless the object has changed since.\n"
		 "A plan that is kept holds the values of secrets that it changes. KIND is as in `ocreg get`; config is the "
		 "default.",
	.options = options,
	.run = run,
};
