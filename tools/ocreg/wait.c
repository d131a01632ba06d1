/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg wait: until objects are as they should be. */
#include <stdlib.h>
#include <string.h>
#include "cli.h"

enum { OPT_FOR = 256, OPT_TIMEOUT };
#define MAX_FOR 16
#define MAX_GOALS 64

struct args {
	const char *ns;
	const char *expect[MAX_FOR];
	size_t n_expect;
	struct ocreg_goal goals[MAX_GOALS];
	size_t n_goals;
	int64_t ms;
};

static const struct ocreg_cli_option options[] = {
	{ "for", "EXPECT", "ready (if not given), create, delete, condition=TYPE[=STATUS], jsonpath={.PATH}[=VALUE], PATH=VALUE",
	  OPT_FOR },
	{ "timeout", "30s", "how long to wait: 30s, 5m, 1h", OPT_TIMEOUT },
	{ "namespace", "NAME", "the namespace; openshift-image-registry if not given", 'n' },
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	if (id == 'n')
		a->ns = arg;
	if (id == OPT_TIMEOUT) {
		a->ms = ocreg_cli_milliseconds(arg);
		if (a->ms <= 0)
			return ocreg_cli_usage("wait", "--timeout \"%s\" is not a time such as 30s or 5m", arg);
	}
	if (id != OPT_FOR)
		return OCREG_CLI_GO;
	if (a->n_expect == MAX_FOR)
		return ocreg_cli_usage("wait", "more than %d times --for is too much", MAX_FOR);
	a->expect[a->n_expect++] = arg;
	return OCREG_CLI_GO;
}

/* One object, with each thing that is expected of it. */
static int add_goals(struct args *a, const struct ocreg_cli_kind *kind, const char *name)
{
	name = name != NULL ? name : kind->name;
	if (name == NULL)
		return ocreg_cli_usage("wait", "a %s needs a name: %s/NAME", kind->word, kind->word);
	for (size_t i = 0; i < a->n_expect; i++) {
		if (a->n_goals == MAX_GOALS)
			return ocreg_cli_usage("wait", "more than %d things to wait for are too many", MAX_GOALS);
		a->goals[a->n_goals++] = (struct ocreg_goal) {
			.type = ocreg_cli_kind_type(kind),
			.ns = kind->ns == NULL ? NULL
			      : a->ns != NULL  ? a->ns
					       : kind->ns,
			.name = name,
			.expect = a->expect[i],
		};
	}
	return OCREG_CLI_GO;
}

/* With a slash in one of them, each is an object of its own. */
static bool are_several(const struct ocreg_cli *cli)
{
	for (int i = 0; cli->n_words > 1 && i < cli->n_words; i++) {
		if (strchr(cli->words[i], '/') != NULL)
			return true;
	}
	return false;
}

/* KIND [NAME], or any number of KIND/NAME, or KIND of which there is one. */
static int read_words(const struct ocreg_cli *cli, struct args *a)
{
	const struct ocreg_cli_kind *kind = NULL;
	const char *name = NULL;
	bool several = are_several(cli);
	int n = several ? cli->n_words : 1, status = OCREG_CLI_GO;
	for (int i = 0; status == OCREG_CLI_GO && i < n; i++) {
		kind = NULL;
		name = NULL;
		status = ocreg_cli_kind_words(cli->words + i, several ? 1 : cli->n_words, "wait", &kind, &name);
		if (status == OCREG_CLI_GO)
			status = add_goals(a, kind, name);
	}
	return status;
}

static void print_met(const struct args *a)
{
	for (size_t i = 0; i < a->n_goals; i++) {
		const struct ocreg_goal *g = &a->goals[i];
		printf("%s/", ocreg_cli_kind_of_type(g->type)->resource);
		ocreg_cli_plain(stdout, g->name);
		fputs(": ", stdout);
		ocreg_cli_plain(stdout, g->expect);
		putchar('\n');
	}
}

static int wait_for(struct ocreg_client *c, const struct args *a)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_error *e = NULL;
	o.timeout_ms = a->ms;
	int r = ocreg_client_wait(c, a->goals, a->n_goals, &o, &e);
	if (r == 0) {
		print_met(a);
		return OCREG_CLI_OK;
	}
	int status = ocreg_cli_fail(r, e);
	return r == OCREG_E_ARG ? OCREG_CLI_USAGE : status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { 0 };
	struct ocreg_client *c = NULL;
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (a.n_expect == 0)
		a.expect[a.n_expect++] = "ready";
	if (status == OCREG_CLI_GO)
		status = read_words(cli, &a);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_connect(cli, &c);
	if (status == OCREG_CLI_GO)
		status = wait_for(c, &a);
	ocreg_client_unref(c);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_wait = {
	.name = "wait",
	.operands = "[KIND [NAME] | KIND/NAME...] [--for=EXPECT]... [--timeout 30s] [-n NAMESPACE]",
	.doc = "Wait until objects are as they should be",
	.notes = "All that is expected must hold at the same time. What is not there yet is waited for. A status counts only if "
		 "it is about the\n"
		 "object as it is now. `ready`, of a config: Available, not Progressing, not Degraded. Ends with 5 when the time "
		 "is over, and says\n"
		 "what was missing.",
	.options = options,
	.run = run,
};
