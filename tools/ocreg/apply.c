/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg apply: make the objects on the cluster what files say (server-side apply). */
#include <stdlib.h>
#include <string.h>
#include "objects.h"

enum { OPT_CONFLICTS = 400, OPT_SERVER_SIDE, OPT_PLAN };

static const struct ocreg_cli_option options[] = {
	OCREG_CLI_FILE_OPTION,
	{ "plan", "FILE|-", "do exactly what a plan of `ocreg plan` says, in place of -f", OPT_PLAN },
	OCREG_CLI_NAMESPACE_OPTION,
	OCREG_CLI_DRY_RUN_OPTION,
	{ "force", NULL, "send them in spite of findings; the server still refuses what it must", OCREG_CLI_OPT_FORCE },
	{ "force-conflicts", NULL, "take fields over from other managers", OPT_CONFLICTS },
	{ "server-side", NULL, "what it always is: there is no other way", OPT_SERVER_SIDE },
	OCREG_CLI_MANAGER_OPTION,
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	struct ocreg_cli_send_args *a = args;
	if (id == OPT_CONFLICTS)
		a->call.force = true;
	else if (id == OPT_PLAN)
		a->plan = arg;
	else if (id != OPT_SERVER_SIDE)
		return ocreg_cli_send_take(a, id, arg);
	return OCREG_CLI_GO;
}

/* What the object replaces; the rules need not look for it again. */
static int get_live(struct ocreg_cli_items *s, struct ocreg_cli_item *item)
{
	unsigned type = ocreg_cli_kind_type(item->kind);
	struct ocreg_error *e = NULL;
	if (*item->name == '\0') {
		ocreg_cli_complain("a %s without a name cannot be applied", item->kind->word);
		return OCREG_CLI_INPUT;
	}
	int r = ocreg_client_get(s->live.client, type, item->ns, item->name, NULL, &item->live, &e);
	if (r == OCREG_E_NOTFOUND) {
		e = ocreg_error_unref(e);
		r = 0;
	}
	if (r == 0)
		r = ocreg_context_tell(s->live.around, type, item->ns, item->name, item->live, &e);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
}

static int judge(const struct ocreg_cli *cli, struct ocreg_cli_items *s, const struct ocreg_cli_item *item, bool *ok)
{
	struct ocreg_object *result = NULL;
	int status = OCREG_CLI_GO;
	if (item->live != NULL)
		status = ocreg_cli_merge(item->live, item->object, &result);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_items_judge(s, item, result, cli->verbose, ok);
	ocreg_unref(result);
	return status;
}

/* All are checked before the first is sent. */
static int judge_all(const struct ocreg_cli *cli, struct ocreg_cli_items *s, bool force)
{
	bool ok = true;
	int status = OCREG_CLI_GO;
	for (size_t i = 0; status == OCREG_CLI_GO && i < s->n; i++)
		status = get_live(s, &s->v[i]);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_items_check(s);
	for (size_t i = 0; status == OCREG_CLI_GO && i < s->n; i++)
		status = judge(cli, s, &s->v[i], &ok);
	ocreg_cli_live_tell(&s->live);
	if (status != OCREG_CLI_GO || ok || force)
		return status;
	return ocreg_cli_refuse("nothing was applied", "apply them");
}

/* Whether an object is what it was, but for what the server keeps about every change. */
static bool is_same(const struct ocreg_object *before, const struct ocreg_object *after)
{
	static const char *const paths[] = { "metadata.managedFields", "metadata.resourceVersion" };
	struct ocreg_object *a = ocreg_copy(before), *b = ocreg_copy(after);
	for (size_t i = 0; a != NULL && b != NULL && i < sizeof(paths) / sizeof(*paths); i++) {
		(void) ocreg_path_set(a, paths[i], NULL, NULL);
		(void) ocreg_path_set(b, paths[i], NULL, NULL);
	}
	bool same = a != NULL && b != NULL && ocreg_equal(a, b);
	ocreg_unref(a);
	ocreg_unref(b);
	return same;
}

/* What is refused is the whole that it would have become. */
static int refused(const struct ocreg_cli_live *l, const struct ocreg_cli_item *item, int r, struct ocreg_error *e)
{
	bool owned = r == OCREG_E_CONFLICT && ocreg_error_cause_count(e) > 0 && *ocreg_error_cause_manager(e, 0) != '\0';
	const char *hint = owned ? "leave these fields out, or take them over with --force-conflicts" : NULL;
	struct ocreg_object *whole = NULL;
	int status = OCREG_CLI_GO;
	if (item->live != NULL && !owned)
		status = ocreg_cli_merge(item->live, item->object, &whole);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_live_refused(l, r, e, whole != NULL ? whole : item->object, item->live, hint);
	else
		ocreg_error_unref(e);
	ocreg_unref(whole);
	return status;
}

/* stringData is only ever written: what it says becomes data. */
static int settle(struct ocreg_object *o)
{
	int f = ocreg_field_find(ocreg_type_of(o), "stringData");
	const char *next = f >= 0 ? ocreg_map_key(o, (unsigned) f, 0) : NULL;
	int r = 0;
	while (r == 0 && next != NULL) {
		char *key = strdup(next), *text = NULL;
		size_t len = 0;
		r = key != NULL ? ocreg_entry_get(o, key, &text, &len, NULL) : OCREG_E_NOMEM;
		if (r == 0)
			r = ocreg_entry_set(o, key, text, len, NULL);
		ocreg_free(text);
		free(key);
		next = ocreg_map_key(o, (unsigned) f, 0);
	}
	if (r == 0 && f >= 0)
		r = ocreg_clear(o, (unsigned) f);
	return r == 0 ? OCREG_CLI_GO : ocreg_cli_nomem();
}

/* What the server would make of it, as far as that is known here. */
static int make_result(const struct ocreg_cli_item *item, struct ocreg_object **ret)
{
	int status = item->live != NULL ? ocreg_cli_merge(item->live, item->object, ret) : OCREG_CLI_GO;
	return status == OCREG_CLI_GO && *ret != NULL ? settle(*ret) : status;
}

static int send_item(const struct ocreg_cli_live *l, const struct ocreg_cli_item *item, struct ocreg_cli_send_args *a,
		     struct ocreg_object **ret)
{
	struct ocreg_lines *warnings = NULL;
	struct ocreg_error *e = NULL;
	if (a->dry_run == OCREG_CLI_DRY_CLIENT)
		return make_result(item, ret);
	a->call.warnings = &warnings;
	int r = ocreg_client_apply(l->client, item->object, &a->call, ret, &e);
	ocreg_cli_print_lines(stderr, "warning from the server: ", warnings);
	ocreg_lines_unref(warnings);
	return r != 0 ? refused(l, item, r, e) : OCREG_CLI_GO;
}

static int apply(const struct ocreg_cli_live *l, const struct ocreg_cli_item *item, struct ocreg_cli_send_args *a)
{
	struct ocreg_object *after = NULL;
	int status = send_item(l, item, a, &after);
	if (status == OCREG_CLI_GO) {
		bool same = item->live != NULL && is_same(item->live, after);
		ocreg_cli_print_done(item->kind, item->name,
				     item->live == NULL ? "created"
				     : same             ? "unchanged"
							: "configured",
				     a->dry_run);
	}
	ocreg_unref(after);
	return status;
}

static int apply_all(const struct ocreg_cli *cli, struct ocreg_cli_items *s, struct ocreg_cli_send_args *a)
{
	size_t i = 0;
	int status = ocreg_cli_live_open(&s->live, cli);
	if (status == OCREG_CLI_GO)
		status = judge_all(cli, s, a->force);
	for (; status == OCREG_CLI_GO && i < s->n; i++)
		status = apply(&s->live, &s->v[i], a);
	if (status != OCREG_CLI_GO && i > 0)
		ocreg_cli_print_left(s->n - i);
	return status == OCREG_CLI_GO ? OCREG_CLI_OK : status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct ocreg_cli_send_args a = { .verb = verb->name, .call = OCREG_CALL_OPTIONS_INIT };
	struct ocreg_cli_items items = { 0 };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO && a.plan != NULL)
		status = ocreg_cli_plan_apply(cli, &a);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_send_need_files(cli, &a);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_items_read(&items, &a);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_items_check_secrets(&items);
	if (status == OCREG_CLI_GO)
		status = apply_all(cli, &items, &a);
	ocreg_cli_items_done(&items);
	ocreg_cli_send_done(&a);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_apply = {
	.name = "apply",
	.operands =
		"-f FILE|DIR|- [-f ...] | --plan FILE|- [-n NAMESPACE] [--dry-run=client|server] [--force] [--force-conflicts] "
		"[--field-manager NAME]",
	.doc = "Make the objects on the cluster what files say",
	.notes = "All are checked first, up to level operator, beside each other and laid over what is on the cluster; with a "
		 "finding of\n"
		 "severity error, or one that images will be destroyed, nothing is sent. They are applied in the order in which "
		 "they\n"
		 "stand (server-side apply); the first that fails ends it.\n"
		 "With --plan the patch of a plan is sent, and nothing else; not if the object has changed since.",
	.options = options,
	.run = run,
};
