/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg delete: delete objects, but not what destroys images unless that is meant. */
#include <stdlib.h>
#include <string.h>
#include "objects.h"

enum { OPT_CASCADE = 400, OPT_IGNORE, OPT_WAIT, OPT_TIMEOUT };
#define MOST_TRIES 5
#define LONG_MS ((int64_t) 7 * 24 * 3600 * 1000) /* as kubectl takes a timeout of 0 */
#define SLICE_MS 60000                           /* how long a server may be out of reach */

struct args {
	struct ocreg_cli_send_args send;
	bool ignore, no_wait;
	int64_t timeout_ms; /* 0: LONG_MS */
};

static const struct ocreg_cli_option options[] = {
	OCREG_CLI_FILE_OPTION,
	OCREG_CLI_NAMESPACE_OPTION,
	OCREG_CLI_DRY_RUN_OPTION,
	{ "force", NULL, "delete it even if images are destroyed by that", OCREG_CLI_OPT_FORCE },
	{ "ignore-not-found", NULL, "what is not there is no failure", OPT_IGNORE },
	{ "cascade", "background|foreground|orphan", "what becomes of the objects that belong to it", OPT_CASCADE },
	{ "wait", "true|false", "wait until they are gone; true if not given", OPT_WAIT },
	{ "timeout", "30s", "how long to wait for all of them; 0, which is the default: as long as it takes", OPT_TIMEOUT },
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

static int set_wait(struct args *a, const char *arg)
{
	a->no_wait = strcmp(arg, "false") == 0;
	if (a->no_wait || strcmp(arg, "true") == 0)
		return OCREG_CLI_GO;
	return ocreg_cli_usage("delete", "--wait takes true or false, not \"%s\"", arg);
}

static int set_timeout(struct args *a, const char *arg)
{
	a->timeout_ms = ocreg_cli_milliseconds(arg);
	if (a->timeout_ms >= 0)
		return OCREG_CLI_GO;
	return ocreg_cli_usage("delete", "--timeout \"%s\" is not a duration such as 500ms, 30s or 2m", arg);
}

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	switch (id) {
	case OPT_CASCADE:
		return set_cascade(a, arg);
	case OPT_WAIT:
		return set_wait(a, arg);
	case OPT_TIMEOUT:
		return set_timeout(a, arg);
	case OPT_IGNORE:
		a->ignore = true;
		return OCREG_CLI_GO;
	default:
		return ocreg_cli_send_take(&a->send, id, arg);
	}
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

static int delete_item(const struct ocreg_cli *cli, struct ocreg_client *c, const struct ocreg_cli_item *item, struct args *a,
		       char **retuid)
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
	if (status == OCREG_CLI_GO && a->send.dry_run == OCREG_CLI_DRY_NONE && left != NULL) {
		note_finalizers(left);
		(void) ocreg_path_get(left, "metadata.uid", retuid, NULL);
	}
	ocreg_unref(left);
	return status;
}

/* --- waiting --- */

/* Another one of that name is not the one that was deleted. */
static bool is_it(const struct ocreg_object *o, const char *uid)
{
	char *is = NULL;
	(void) ocreg_path_get(o, "metadata.uid", &is, NULL);
	bool same = is != NULL && strcmp(is, uid) == 0;
	ocreg_free(is);
	return same;
}

/* Take one event; false when it is gone. */
static bool is_left(enum ocreg_event_type type, const struct ocreg_object *o, const char *uid, bool *there, bool *synced)
{
	*synced = *synced || type == OCREG_EVENT_SYNCED;
	if (o != NULL)
		*there = type != OCREG_EVENT_DELETED && is_it(o, uid);
	return *there || !*synced;
}

/* 0 when it is gone, OCREG_AGAIN when the time is over, or what went wrong. */
static int watch_it(struct ocreg_watch *w, const char *uid, int64_t deadline, struct ocreg_error **reterr)
{
	bool there = false, synced = false;
	for (;;) {
		enum ocreg_event_type type;
		struct ocreg_object *o = NULL;
		int64_t left = deadline - ocreg_cli_now_ms();
		if (left <= 0)
			return OCREG_AGAIN;
		int r = ocreg_watch_next(w, left < SLICE_MS ? left : SLICE_MS, &type, &o, reterr);
		if (r < 0 || (r == 0 && !is_left(type, o, uid, &there, &synced)))
			return r;
	}
}

/* Who may not look need not wait, as with kubectl. */
static int wait_for(struct ocreg_client *c, const struct ocreg_cli_item *item, const char *uid, int64_t deadline)
{
	struct ocreg_list_options which = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_watch *w = NULL;
	struct ocreg_error *e = NULL;
	char *selector = NULL;
	if (asprintf(&selector, "metadata.name=%s", item->name) < 0)
		return ocreg_cli_nomem();
	which.field_selector = selector;
	int r = ocreg_client_watch(c, ocreg_cli_kind_type(item->kind), item->ns, &which, &w, &e);
	if (r == 0)
		r = watch_it(w, uid, deadline, &e);
	ocreg_watch_unref(w);
	free(selector);
	if (r == OCREG_E_FORBIDDEN) {
		ocreg_error_unref(e);
		fputs("note: whether it is gone is not known: it takes a role with the verbs \"list\" and \"watch\"\n", stderr);
		return OCREG_CLI_GO;
	}
	if (r != OCREG_AGAIN)
		return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
	ocreg_cli_complain("%s \"%s\" is deleted, but was not gone in time", item->kind->word, item->name);
	fputs("hint: see who is to take its finalizers away; --wait=false does not wait\n", stderr);
	return OCREG_CLI_TIMEOUT;
}

/* All have been asked to go before the first is waited for; uids has those that did not go at once. */
static int wait_for_all(struct ocreg_client *c, const struct ocreg_cli_item *items, size_t n, char *const *uids,
			const struct args *a)
{
	int64_t deadline = ocreg_cli_now_ms() + (a->timeout_ms > 0 ? a->timeout_ms : LONG_MS);
	int first = OCREG_CLI_OK;
	while (n-- > 0) {
		int status = uids[n] != NULL ? wait_for(c, &items[n], uids[n], deadline) : OCREG_CLI_GO;
		if (status != OCREG_CLI_GO && first == OCREG_CLI_OK)
			first = status;
	}
	return first;
}

/* The last is deleted first: what comes later in a file often needs what stands before. What fails does not keep the rest from being
 * deleted. */
static int delete_each(const struct ocreg_cli *cli, struct ocreg_client *c, const struct ocreg_cli_item *items, size_t n,
		       struct args *a, char **uids)
{
	int first = OCREG_CLI_OK;
	while (n-- > 0) {
		int status = delete_item(cli, c, &items[n], a, &uids[n]);
		if (status != OCREG_CLI_GO && first == OCREG_CLI_OK)
			first = status;
	}
	return first;
}

static int delete_all(const struct ocreg_cli *cli, const struct ocreg_cli_item *items, size_t n, struct args *a)
{
	struct ocreg_client *c = NULL;
	char **uids = calloc(n, sizeof(*uids));
	int status = uids != NULL ? ocreg_cli_connect(cli, &c) : ocreg_cli_nomem();
	if (status == OCREG_CLI_GO) {
		status = delete_each(cli, c, items, n, a, uids);
		int waited = a->no_wait ? OCREG_CLI_OK : wait_for_all(c, items, n, uids, a);
		status = status == OCREG_CLI_OK ? waited : status;
	}
	while (uids != NULL && n-- > 0)
		ocreg_free(uids[n]);
	free(uids);
	ocreg_client_unref(c);
	return status;
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
		    "[--ignore-not-found] [--cascade=background|foreground|orphan] [--wait=false] [--timeout 30s]",
	.doc = "Delete objects of the cluster",
	.notes = "What destroys images is not deleted without --force: the Config while the operator manages the storage or the\n"
		 "images are in the registry's pods, and a claim that is in use. Files are deleted from their last object on.",
	.options = options,
	.run = run,
};
