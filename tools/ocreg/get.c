/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg get: read an object from the cluster and show it. */
#include <string.h>
#include "cli.h"

enum { OPT_SECRETS = 256, OPT_MANAGED };
enum output { OUTPUT_TEXT, OUTPUT_YAML, OUTPUT_JSON };

struct args {
	enum output output;
	bool secrets, managed;
};

static const struct ocreg_cli_option options[] = {
	{ "output", "text|yaml|json", "how to show it; text is a summary", 'o' },
	{ "show-secrets", NULL, "show secret values as they are", OPT_SECRETS },
	{ "show-managed-fields", NULL, "show metadata.managedFields", OPT_MANAGED },
	{ NULL, NULL, NULL, 0 },
};

static int set_output(struct args *a, const char *arg)
{
	static const char *const names[] = { "text", "yaml", "json" };
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		if (strcmp(names[i], arg) != 0)
			continue;
		a->output = (enum output) i;
		return OCREG_CLI_GO;
	}
	return ocreg_cli_usage("get", "-o takes text, yaml or json, not \"%s\"", arg);
}

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	if (id == 'o')
		return set_output(a, arg);
	if (id == OPT_SECRETS)
		a->secrets = true;
	else
		a->managed = true;
	return OCREG_CLI_GO;
}

static int show(const struct ocreg_object *o, const struct ocreg_cli_kind *kind, const struct args *a)
{
	if (a->output == OUTPUT_TEXT)
		return ocreg_cli_print_summary(o, kind, a->secrets);
	unsigned flags = (a->secrets ? 0 : OCREG_ENCODE_REDACT) | (a->managed ? 0 : OCREG_ENCODE_NO_MANAGED_FIELDS);
	return ocreg_cli_print_object(o, a->output == OUTPUT_YAML ? OCREG_FORMAT_YAML : OCREG_FORMAT_JSON_INDENTED, flags);
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { 0 };
	const struct ocreg_cli_kind *kind;
	const char *name;
	struct ocreg_client *c = NULL;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_kind_operand(cli, verb->name, &kind, &name);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_connect(cli, &c);
	if (status != OCREG_CLI_GO)
		return status;
	int r = ocreg_client_get(c, ocreg_cli_kind_type(kind), kind->ns, name, NULL, &o, &e);
	status = r != 0 ? ocreg_cli_fail(r, e) : show(o, kind, &a);
	ocreg_unref(o);
	ocreg_client_unref(c);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_get = {
	.name = "get",
	.operands = "[KIND [NAME]] [-o text|yaml|json] [--show-secrets] [--show-managed-fields]",
	.doc = "Show an object of the cluster",
	.notes = "KIND is config, which is the default, pruner, image, clusteroperator or infrastructure, of which there is one "
		 "each;\n"
		 "or, with its NAME, a route, secret, configmap, pvc, deployment, service, pod, event or node.",
	.options = options,
	.run = run,
};
