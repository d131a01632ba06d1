/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg get: read objects from the cluster and show them. */
#include <string.h>
#include "get.h"

enum { OPT_SECRETS = 256, OPT_MANAGED, OPT_FIELDS, OPT_EVENTS, OPT_RAW };

static const struct ocreg_cli_option options[] = {
	{ "output", "text|yaml|json", "how to show it; text is a summary, or a table of several", 'o' },
	{ "show-secrets", NULL, "show secret values as they are", OPT_SECRETS },
	{ "show-managed-fields", NULL, "show metadata.managedFields", OPT_MANAGED },
	{ "namespace", "NAME", "the namespace; openshift-image-registry if not given", 'n' },
	{ "all-namespaces", NULL, "the objects of all namespaces", 'A' },
	{ "selector", "a=b,c!=d", "only objects with these labels", 'l' },
	{ "field-selector", "metadata.name=x", "only objects with these fields", OPT_FIELDS },
	{ "watch", NULL, "go on with what happens, for the time of --request-timeout or until interrupted", 'w' },
	{ "output-watch-events", NULL, "with --watch: say what happened", OPT_EVENTS },
	{ "raw", "PATH", "print what the server has at this path", OPT_RAW },
	{ NULL, NULL, NULL, 0 },
};

static int set_output(struct ocreg_cli_get_args *a, const char *arg)
{
	static const char *const names[] = { "text", "yaml", "json" };
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		if (strcmp(names[i], arg) != 0)
			continue;
		a->output = (enum ocreg_cli_output) i;
		return OCREG_CLI_GO;
	}
	return ocreg_cli_usage("get", "-o takes text, yaml or json, not \"%s\"", arg);
}

static int take(void *args, int id, const char *arg)
{
	struct ocreg_cli_get_args *a = args;
	const struct {
		int id;
		bool *to;
	} flags[] = { { OPT_SECRETS, &a->secrets },
		      { OPT_MANAGED, &a->managed },
		      { 'A', &a->all },
		      { 'w', &a->watch },
		      { OPT_EVENTS, &a->events } };
	const struct {
		int id;
		const char **to;
	} texts[] = {
		{ 'n', &a->ns }, { 'l', &a->list.label_selector }, { OPT_FIELDS, &a->list.field_selector }, { OPT_RAW, &a->raw }
	};
	for (size_t i = 0; i < sizeof(flags) / sizeof(*flags); i++) {
		if (flags[i].id == id)
			*flags[i].to = true;
	}
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		if (texts[i].id == id)
			*texts[i].to = arg;
	}
	return id == 'o' ? set_output(a, arg) : OCREG_CLI_GO;
}

enum ocreg_format ocreg_cli_get_format(const struct ocreg_cli_get_args *a)
{
	return a->output == OCREG_CLI_OUTPUT_YAML ? OCREG_FORMAT_YAML : OCREG_FORMAT_JSON_INDENTED;
}

unsigned ocreg_cli_get_flags(const struct ocreg_cli_get_args *a)
{
	return (a->secrets ? 0 : OCREG_ENCODE_REDACT) | (a->managed ? 0 : OCREG_ENCODE_NO_MANAGED_FIELDS);
}

static int get_one(struct ocreg_client *c, const struct ocreg_cli_kind *kind, const char *ns, const char *name,
		   const struct ocreg_cli_get_args *a)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int status, r = ocreg_client_get(c, ocreg_cli_kind_type(kind), ns, name, NULL, &o, &e);
	if (r != 0)
		status = ocreg_cli_fail(r, e);
	else if (a->output == OCREG_CLI_OUTPUT_TEXT)
		status = ocreg_cli_print_summary(o, kind, a->secrets);
	else
		status = ocreg_cli_print_object(o, ocreg_cli_get_format(a), ocreg_cli_get_flags(a));
	ocreg_unref(o);
	return status;
}

/* One object is watched as those with its name. */
static int watch_one(struct ocreg_client *c, const struct ocreg_cli_kind *kind, const char *ns, const char *name,
		     struct ocreg_cli_get_args *a, int64_t ms)
{
	char selector[300];
	if (snprintf(selector, sizeof(selector), "metadata.name=%s", name) >= (int) sizeof(selector))
		return ocreg_cli_usage("get", "\"%s\" is too long for a name", name);
	a->list.field_selector = selector;
	return ocreg_cli_watch(c, kind, ns, a, ms);
}

static int get(const struct ocreg_cli *cli, struct ocreg_client *c, const struct ocreg_cli_kind *kind, const char *name,
	       struct ocreg_cli_get_args *a)
{
	const char *ns = kind->ns == NULL || a->all ? NULL : a->ns != NULL ? a->ns : kind->ns;
	int64_t ms = cli->client.timeout_ms;
	if (a->raw != NULL)
		return ocreg_cli_get_raw(c, a);
	if (name != NULL)
		return a->watch ? watch_one(c, kind, ns, name, a, ms) : get_one(c, kind, ns, name, a);
	return a->watch ? ocreg_cli_watch(c, kind, ns, a, ms) : ocreg_cli_list(c, kind, ns, a);
}

static int check_args(const struct ocreg_cli *cli, const struct ocreg_cli_get_args *a, const struct ocreg_cli_kind **retkind,
		      const char **retname)
{
	bool selected = a->all || a->list.label_selector != NULL || a->list.field_selector != NULL;
	if (a->raw != NULL && (cli->n_words > 0 || selected || a->watch))
		return ocreg_cli_usage("get", "--raw takes a path and goes with --show-secrets only");
	if (a->raw != NULL && *a->raw != '/')
		return ocreg_cli_usage("get", "--raw takes a path such as /version, not \"%s\"", a->raw);
	int status = ocreg_cli_kind_words(cli->words, cli->n_words, "get", retkind, retname);
	if (status != OCREG_CLI_GO)
		return status;
	if (*retname != NULL && selected)
		return ocreg_cli_usage("get", "a name goes with neither --all-namespaces nor a selector");
	if (a->events && !a->watch)
		return ocreg_cli_usage("get", "--output-watch-events goes with --watch");
	if (a->all && a->ns != NULL)
		return ocreg_cli_usage("get", "--namespace and --all-namespaces exclude each other");
	if (*retname == NULL && !selected)
		*retname = (*retkind)->name;
	return OCREG_CLI_GO;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct ocreg_cli_get_args a = { .list = OCREG_LIST_OPTIONS_INIT };
	const struct ocreg_cli_kind *kind = NULL;
	const char *name = NULL;
	struct ocreg_client *c = NULL;
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = check_args(cli, &a, &kind, &name);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_connect(cli, &c);
	if (status == OCREG_CLI_GO)
		status = get(cli, c, kind, name, &a);
	ocreg_client_unref(c);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_get = {
	.name = "get",
	.operands = "[KIND [NAME]] [-o text|yaml|json] [-n NAMESPACE | -A] [-l LABELS] [--field-selector FIELDS] "
		    "[-w [--output-watch-events]] [--show-secrets] [--show-managed-fields] | --raw PATH",
	.doc = "Show objects of the cluster",
	.notes = "KIND is config, which is the default, pruner, image, clusteroperator or infrastructure, of which there is one "
		 "each that matters;\n"
		 "or a route, secret, configmap, pvc, deployment, service, pod, event or node: one by its NAME, or all of them.",
	.options = options,
	.run = run,
};
