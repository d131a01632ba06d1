/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg delete: delete objects, but not what destroys images unless that is meant. */
#include <string.h>
#include "objects.h"

enum { OPT_CASCADE = 400, OPT_IGNORE };
#define MOST_TRIES 5

struct args {
	struct ocreg_cli_send_args send;
	bool ignore;
};

static const struct ocreg_cli_option options[] = {
	OCREG_CLI_FILE_OPTION,
	OCREG_CLI_NAMESPACE_OPTION,
	OCREG_CLI_DRY_RUN_OPTION,
	{ "force", NULL, "delete it even if images are destroyed by that", OCREG_CLI_OPT_FORCE },
	{ "ignore-not-found", NULL, "what is not there is no failure", OPT_IGNORE },
	{ "cascade", "background|foreground|orphan", "what becomes of the objects that belong to it", OPT_CASCADE },
	{ NULL, NULL, NULL, 0 },
};

static int set_cascade(struct args *a, const char *arg)
{
	static const char *const names[] = { "", "background", "foreground", "orphan" };
	for (size_t i = 1; i < sizeof(names) / sizeof(*names); i++) {
		if (strcmp(names[i], arg) != 0)
			continue;
		a->send.call.propagation = (enum ocreg_propagation) i;
		return OCREG_CLI_GO;
	}
	return ocreg_cli_usage("delete", "--cascade takes background, foreground or orphan, not \"%s\"", arg);
}

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	if (id == OPT_CASCADE)
		return set_cascade(a, arg);
	if (id != OPT_IGNORE)
		return ocreg_cli_send_take(&a->send, id, arg);
	a->ignore = true;
	return OCREG_CLI_GO;
}

/* What was looked at is what is deleted: another version is looked at anew. */
static int attempt(struct ocreg_cli_guard *g, const struct ocreg_cli_item *item, struct args *a, struct ocreg_object **ret,
		   int *retcode, struct ocreg_error **reterr)
{
	struct ocreg_call_options call = a->send.call;
	int status = a->send.force ? OCREG_CLI_GO : ocreg_cli_guard(g, item->kind, item->ns, item->name);
	if (status != OCREG_CLI_GO)
		return status;
	call.resource_version = g->version;
	unsigned type = ocreg_cli_kind_type(item->kind);
	*retcode = a->send.dry_run == OCREG_CLI_DRY_CLIENT
			   ? ocreg_client_get(g->client, type, item->ns, item->name, NULL, ret, reterr)
			   : ocreg_client_delete(g->client, type, item->ns, item->name, &call, ret, reterr);
	ocreg_free(g->version);
	g->version = NULL;
	return status;
}

static void note_finalizers(const struct ocreg_object *left)
{
	char *finalizer = NULL;
	if (left != NULL)
		(void) ocreg_path_get(left, "metadata.finalizers[0]", &finalizer, NULL);
	if (finalizer != NULL) {
		fputs("note: it is still there until its finalizers are done, ", stderr);
		ocreg_cli_plain(stderr, finalizer);
		fputs(" for one\n", stderr);
	}
	ocreg_free(finalizer);
}

static int delete_item(const struct ocreg_cli *cli, struct ocreg_client *c, const struct ocreg_cli_item *item, struct args *a)
{
	struct ocreg_cli_guard guard = { .client = c, .verbose = cli->verbose };
	struct ocreg_object *left = NULL;
	struct ocreg_error *e = NULL;
	int r = OCREG_E_CONFLICT, status = OCREG_CLI_GO;
	for (int i = 0; status == OCREG_CLI_GO && r == OCREG_E_CONFLICT && i < MOST_TRIES; i++) {
		ocreg_error_unref(e);
		e = NULL;
		status = attempt(&guard, item, a, &left, &r, &e);
	}
	if (status == OCREG_CLI_GO && r == OCREG_E_NOTFOUND && a->ignore)
		ocreg_error_unref(e);
	else if (status == OCREG_CLI_GO && r != 0)
		status = ocreg_cli_fail(r, e);
	else if (status == OCREG_CLI_GO)
		ocreg_cli_print_done(item->kind, item->name, "deleted", a->send.dry_run);
	if (status == OCREG_CLI_GO && a->send.dry_run == OCREG_CLI_DRY_NONE)
		note_finalizers(left);
	ocreg_unref(left);
	return status;
}

/* The last is deleted first: what comes later in a file often needs what stands before. What fails does not keep the rest from being
 * deleted. */
static int delete_all(const struct ocreg_cli *cli, const struct ocreg_cli_item *items, size_t n, struct args *a)
{
	struct ocreg_client *c = NULL;
	int first = OCREG_CLI_OK, status = ocreg_cli_connect(cli, &c);
	if (status != OCREG_CLI_GO)
		return status;
	while (n-- > 0) {
		status = delete_item(cli, c, &items[n], a);
		if (status != OCREG_CLI_GO && first == OCREG_CLI_OK)
			first = status;
	}
	ocreg_client_unref(c);
	return first;
}

static int delete_files(const struct ocreg_cli *cli, struct args *a)
{
	struct ocreg_cli_items items = { 0 };
	int status = ocreg_cli_send_need_files(cli, &a->send);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_items_read(&items, &a->send);
	for (size_t i = 0; status == OCREG_CLI_GO && i < items.n; i++) {
		if (*items.v[i].name != '\0')
			continue;
		ocreg_cli_complain("a %s without a name cannot be deleted", items.v[i].kind->word);
		status = OCREG_CLI_INPUT;
	}
	if (status == OCREG_CLI_GO)
		status = delete_all(cli, items.v, items.n, a);
	ocreg_cli_items_done(&items);
	return status;
}

static int delete_named(const struct ocreg_cli *cli, struct args *a)
{
	struct ocreg_cli_item item = { 0 };
	if (cli->n_words == 0)
		return ocreg_cli_usage("delete", "there is nothing to delete; name it as KIND NAME, or files with -f");
	int status = ocreg_cli_kind_operand(cli, "delete", &item.kind, &item.name);
	if (status != OCREG_CLI_GO)
		return status;
	item.ns = item.kind->ns != NULL && a->send.ns != NULL ? a->send.ns : item.kind->ns;
	return delete_all(cli, &item, 1, a);
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { .send = { .verb = verb->name, .call = OCREG_CALL_OPTIONS_INIT } };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = a.send.n_files > 0 ? delete_files(cli, &a) : delete_named(cli, &a);
	ocreg_cli_send_done(&a.send);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_delete = {
	.name = "delete",
	.operands = "KIND [NAME] | -f FILE|DIR|- [-f ...]  [-n NAMESPACE] [--dry-run=client|server] [--force] "
		    "[--ignore-not-found] [--cascade=background|foreground|orphan]",
	.doc = "Delete objects of the cluster",
	.notes = "What destroys images is not deleted without --force: the Config while the operator manages the storage or the\n"
		 "images are in the registry's pods, and a claim that is in use. Files are deleted from their last object on.",
	.options = options,
	.run = run,
};
