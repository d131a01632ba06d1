/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg kubeconfig: what is in it, as kubectl config has it. */
#include <string.h>
#include "cli.h"

enum { OPT_RAW = 256, OPT_MINIFY };

struct args {
	unsigned flags;
};

static const struct ocreg_cli_option options[] = {
	{ "minify", NULL, "view: only the current context, or that of --context, with its cluster and its user", OPT_MINIFY },
	{ "raw", NULL, "view: show tokens, passwords and keys", OPT_RAW },
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	(void) arg;
	if (id == OPT_RAW)
		a->flags |= OCREG_KUBECONFIG_SECRETS;
	else
		a->flags &= ~(unsigned) OCREG_KUBECONFIG_ALL;
	return OCREG_CLI_GO;
}

static int view(const struct ocreg_kubeconfig *k, const char *context, const struct args *a)
{
	struct ocreg_error *e = NULL;
	char *text = NULL;
	int r = ocreg_kubeconfig_view(k, context, a->flags, &text, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	ocreg_cli_print_text(text, strlen(text));
	ocreg_free(text);
	return OCREG_CLI_OK;
}

static int print_contexts(const struct ocreg_kubeconfig *k, const char *context, const struct args *a)
{
	struct ocreg_lines *names = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_kubeconfig_contexts(k, &names, &e);
	(void) context;
	(void) a;
	if (r != 0)
		return ocreg_cli_fail(r, e);
	for (size_t i = 0; i < ocreg_lines_count(names); i++)
		puts(ocreg_lines_at(names, i));
	ocreg_lines_unref(names);
	return OCREG_CLI_OK;
}

static int print_current(const struct ocreg_kubeconfig *k, const char *context, const struct args *a)
{
	const char *current = ocreg_kubeconfig_current_context(k);
	(void) context;
	(void) a;
	if (current == NULL) {
		ocreg_cli_complain("there is no current context");
		return OCREG_CLI_FAILURE;
	}
	ocreg_cli_plain(stdout, current);
	puts("");
	return OCREG_CLI_OK;
}

static const struct {
	const char *name;
	int (*run)(const struct ocreg_kubeconfig *k, const char *context, const struct args *a);
} questions[] = { { "view", view }, { "get-contexts", print_contexts }, { "current-context", print_current } };

static int answer(const struct ocreg_cli *cli, size_t question, const struct args *a)
{
	struct ocreg_kubeconfig *k = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_kubeconfig_read(cli->client.kubeconfig, 0, &k, &e);
	int status = r != 0 ? ocreg_cli_fail(r, e) : questions[question].run(k, cli->client.context, a);
	ocreg_kubeconfig_unref(k);
	return status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { OCREG_KUBECONFIG_ALL };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status != OCREG_CLI_GO)
		return status;
	if (cli->n_words > 1)
		return ocreg_cli_usage("kubeconfig", "\"%s\" is one operand too many", cli->words[1]);
	for (size_t i = 0; cli->n_words == 1 && i < sizeof(questions) / sizeof(*questions); i++)
		if (strcmp(questions[i].name, cli->words[0]) == 0)
			return answer(cli, i, &a);
	return ocreg_cli_usage("kubeconfig", "say what about it: view, get-contexts or current-context");
}

const struct ocreg_cli_verb ocreg_cli_kubeconfig = {
	.name = "kubeconfig",
	.operands = "view [--minify] [--raw] | get-contexts | current-context",
	.doc = "Tell what is in the kubeconfig",
	.notes = "Several files are shown as the one that they make up. view prints JSON, which is YAML as well.",
	.options = options,
	.run = run,
};
