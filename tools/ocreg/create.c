/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg create: make the objects of files on the cluster. */
#include <string.h>
#include "objects.h"

static const struct ocreg_cli_option options[] = {
	OCREG_CLI_FILE_OPTION,
	OCREG_CLI_NAMESPACE_OPTION,
	OCREG_CLI_DRY_RUN_OPTION,
	{ "force", NULL, "send them in spite of findings; the server still refuses what it must", OCREG_CLI_OPT_FORCE },
	OCREG_CLI_MANAGER_OPTION,
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	return ocreg_cli_send_take(args, id, arg);
}

/* All are checked before the first is sent. */
static int judge_all(const struct ocreg_cli *cli, struct ocreg_cli_items *s, const struct ocreg_cli_send_args *a)
{
	bool ok = true;
	int status = a->dry_run != OCREG_CLI_DRY_CLIENT ? ocreg_cli_live_open(&s->live, cli) : OCREG_CLI_GO;
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_items_check(s);
	for (size_t i = 0; status == OCREG_CLI_GO && i < s->n; i++)
		status = ocreg_cli_items_judge(s, &s->v[i], NULL, cli->verbose, &ok);
	ocreg_cli_live_tell(&s->live);
	if (status != OCREG_CLI_GO || ok || a->force)
		return status;
	return ocreg_cli_refuse("nothing was created", "create them");
}

static int create(const struct ocreg_cli_live *l, const struct ocreg_cli_item *item, struct ocreg_cli_send_args *a)
{
	struct ocreg_lines *warnings = NULL;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	a->call.warnings = &warnings;
	int r = l->client != NULL ? ocreg_client_create(l->client, item->object, &a->call, &o, &e) : 0;
	ocreg_cli_print_lines(stderr, "warning from the server: ", warnings);
	ocreg_lines_unref(warnings);
	if (r != 0)
		return ocreg_cli_live_refused(l, r, e, item->object, NULL, NULL);
	ocreg_cli_print_done(item->kind, o != NULL ? ocreg_cli_name_of(o) : item->name, "created", a->dry_run);
	ocreg_unref(o);
	return OCREG_CLI_GO;
}

static int send_all(struct ocreg_cli_items *s, struct ocreg_cli_send_args *a)
{
	int status = OCREG_CLI_GO;
	size_t i = 0;
	for (; status == OCREG_CLI_GO && i < s->n; i++)
		status = create(&s->live, &s->v[i], a);
	if (status != OCREG_CLI_GO && i > 0)
		ocreg_cli_print_left(s->n - i);
	return status == OCREG_CLI_GO ? OCREG_CLI_OK : status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct ocreg_cli_send_args a = { .verb = verb->name, .call = OCREG_CALL_OPTIONS_INIT };
	struct ocreg_cli_items items = { 0 };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_send_need_files(cli, &a);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_items_read(&items, &a);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_items_check_secrets(&items);
	if (status == OCREG_CLI_GO)
		status = judge_all(cli, &items, &a);
	if (status == OCREG_CLI_GO)
		status = send_all(&items, &a);
	ocreg_cli_items_done(&items);
	ocreg_cli_send_done(&a);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_create = {
	.name = "create",
	.operands = "-f FILE|DIR|- [-f ...] [-n NAMESPACE] [--dry-run=client|server] [--force] [--field-manager NAME]",
	.doc = "Make the objects of files on the cluster",
	.notes = "All are checked first, up to level operator and beside each other; with a finding of severity error nothing is "
		 "sent.\n"
		 "They are made in the order in which they stand; the first that fails ends it.",
	.options = options,
	.run = run,
};
