/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg auth can-i: what the user may do. */
#include <stdlib.h>
#include <string.h>
#include "cli.h"

enum { OPT_SUBRESOURCE = 256, OPT_LIST };
#define MAX_VERBS 32

struct args {
	const char *ns, *subresource;
	bool all, quiet, list;
	char *text; /* the verbs, cut apart */
	const char *verbs[MAX_VERBS];
	size_t n_verbs;
};

static const struct ocreg_cli_option options[] = {
	{ "namespace", "NAME", "the namespace; openshift-image-registry if not given", 'n' },
	{ "all-namespaces", NULL, "in all namespaces", 'A' },
	{ "subresource", "status", "not the object itself, but this part of it", OPT_SUBRESOURCE },
	{ "quiet", NULL, "print nothing: the status tells", 'q' },
	{ "list", NULL, "all verbs that are allowed, for each kind or for KIND", OPT_LIST },
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	switch (id) {
	case 'n':
		a->ns = arg;
		break;
	case 'A':
		a->all = true;
		break;
	case 'q':
		a->quiet = true;
		break;
	case OPT_LIST:
		a->list = true;
		break;
	default:
		a->subresource = arg;
	}
	return OCREG_CLI_GO;
}

static struct ocreg_permission permission(const struct args *a, const char *verb, const struct ocreg_cli_kind *kind,
					  const char *name)
{
	return (struct ocreg_permission) {
		.verb = verb,
		.type = ocreg_cli_kind_type(kind),
		.ns = kind->ns == NULL || a->all ? NULL
		      : a->ns != NULL            ? a->ns
						 : kind->ns,
		.name = name,
		.subresource = a->subresource,
	};
}

static int ask(struct ocreg_client *c, struct ocreg_permission *p, size_t n)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_client_can(c, p, n, NULL, &e);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
}

/* One answer alone, as kubectl has it; several with their verbs. */
static int can_i(struct ocreg_client *c, const struct args *a, const struct ocreg_cli_kind *kind, const char *name)
{
	struct ocreg_permission p[MAX_VERBS];
	bool all = true;
	for (size_t i = 0; i < a->n_verbs; i++)
		p[i] = permission(a, a->verbs[i], kind, name);
	int status = ask(c, p, a->n_verbs);
	for (size_t i = 0; status == OCREG_CLI_GO && i < a->n_verbs; i++) {
		all = all && p[i].allowed;
		if (a->quiet)
			continue;
		if (a->n_verbs > 1) {
			ocreg_cli_plain(stdout, p[i].verb);
			printf("%*s", strlen(p[i].verb) < 10 ? 10 - (int) strlen(p[i].verb) : 1, "");
		}
		puts(p[i].allowed ? "yes" : "no");
	}
	return status != OCREG_CLI_GO ? status : all ? OCREG_CLI_OK : OCREG_CLI_FAILURE;
}

static int list_kind(struct ocreg_client *c, const struct args *a, const struct ocreg_cli_kind *kind)
{
	static const char *const verbs[] = { "get", "list", "watch", "create", "update", "patch", "delete" };
	enum { N = sizeof(verbs) / sizeof(*verbs) };
	struct ocreg_permission p[N];
	bool any = false;
	for (size_t i = 0; i < N; i++)
		p[i] = permission(a, verbs[i], kind, NULL);
	int status = ask(c, p, N);
	if (status != OCREG_CLI_GO)
		return status;
	printf("%-55s", kind->resource);
	for (size_t i = 0; i < N; i++) {
		if (p[i].allowed)
			printf("%s%s", any ? "," : "", verbs[i]);
		any = any || p[i].allowed;
	}
	puts(any ? "" : "none");
	return OCREG_CLI_GO;
}

static int list(struct ocreg_client *c, const struct args *a, const struct ocreg_cli_kind *only)
{
	int status = OCREG_CLI_GO;
	printf("%-55s%s\n", "RESOURCE", "VERBS");
	for (size_t i = 0; status == OCREG_CLI_GO && ocreg_cli_kind_row(i) != NULL; i++) {
		if (only == NULL || only == ocreg_cli_kind_row(i))
			status = list_kind(c, a, ocreg_cli_kind_row(i));
	}
	return status == OCREG_CLI_GO ? OCREG_CLI_OK : status;
}

static int cut_verbs(struct args *a, const char *text)
{
	char *rest = NULL;
	a->text = strdup(text);
	if (a->text == NULL)
		return ocreg_cli_nomem();
	for (char *s = strtok_r(a->text, ",", &rest); s != NULL; s = strtok_r(NULL, ",", &rest)) {
		if (a->n_verbs == MAX_VERBS)
			return ocreg_cli_usage("auth", "more than %d verbs are too many", MAX_VERBS);
		a->verbs[a->n_verbs++] = s;
	}
	return a->n_verbs > 0 ? OCREG_CLI_GO : ocreg_cli_usage("auth", "\"%s\" is no verb", text);
}

static int check_args(const struct ocreg_cli *cli, struct args *a, const struct ocreg_cli_kind **kind, const char **name)
{
	if (cli->n_words == 0 || strcmp(cli->words[0], "can-i") != 0)
		return ocreg_cli_usage("auth", "say what about it: `ocreg auth can-i VERB KIND`");
	if (a->all && a->ns != NULL)
		return ocreg_cli_usage("auth", "--namespace and --all-namespaces exclude each other");
	int before = a->list ? 1 : 2;
	if (a->list && cli->n_words == before)
		return OCREG_CLI_GO;
	if (cli->n_words <= before)
		return ocreg_cli_usage("auth", "it takes a verb such as get, or several parted by commas, and a kind");
	int status = a->list ? OCREG_CLI_GO : cut_verbs(a, cli->words[1]);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_kind_words(cli->words + before, cli->n_words - before, "auth", kind, name);
	if (status == OCREG_CLI_GO && a->list && *name != NULL)
		return ocreg_cli_usage("auth", "--list takes no name");
	return status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { 0 };
	const struct ocreg_cli_kind *kind = NULL;
	const char *name = NULL;
	struct ocreg_client *c = NULL;
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = check_args(cli, &a, &kind, &name);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_connect(cli, &c);
	if (status == OCREG_CLI_GO)
		status = a.list ? list(c, &a, kind) : can_i(c, &a, kind, name);
	ocreg_client_unref(c);
	free(a.text);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_auth = {
	.name = "auth",
	.operands = "can-i VERB[,VERB...] KIND [NAME] | can-i --list [KIND]  [-n NAMESPACE | -A] [--subresource status] [-q]",
	.doc = "Tell what the user may do",
	.notes = "VERB is get, list, watch, create, update, patch or delete. Ends with 0 if all of it is allowed, 1 if not.",
	.options = options,
	.run = run,
};
