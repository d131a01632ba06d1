/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg diff: what a file would change on the cluster. */
#include <stdlib.h>
#include <string.h>
#include "objects.h"

/* As in diff(1): 1 is an answer here, so trouble needs another number. */
enum { DIFFERENT = 1, TROUBLE = 2 };

struct args {
	const char *file, *ns;
};

static const struct ocreg_cli_option options[] = {
	{ "filename", "FILE|-", "the object to compare with the one on the cluster", 'f' },
	OCREG_CLI_NAMESPACE_OPTION,
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	*(id == 'n' ? &a->ns : &a->file) = arg;
	return OCREG_CLI_GO;
}

/* What only the server writes is no difference: everything of metadata but these, and the status. */
static int drop_server_fields(struct ocreg_object *o)
{
	static const char *const kept[] = { "name", "namespace", "labels", "annotations" };
	int f = ocreg_field_find(ocreg_type_of(o), "status");
	int r = f >= 0 ? ocreg_clear(o, (unsigned) f) : 0;
	f = ocreg_field_find(ocreg_type_of(o), "metadata");
	struct ocreg_object *metadata = f >= 0 ? ocreg_get_object(o, (unsigned) f) : NULL;
	unsigned type = metadata != NULL ? ocreg_type_of(metadata) : 0, n = metadata != NULL ? ocreg_field_count(type) : 0;
	for (unsigned i = 0; r == 0 && i < n; i++) {
		const char *json = ocreg_field_text(type, i, OCREG_FIELD_JSON);
		bool keep = false;
		for (size_t k = 0; k < sizeof(kept) / sizeof(*kept); k++)
			keep = keep || strcmp(kept[k], json) == 0;
		r = keep ? 0 : ocreg_clear(metadata, i);
	}
	return r;
}

static int read_wanted(const char *file, struct ocreg_object **ret, const struct ocreg_cli_kind **retkind)
{
	char *text = NULL;
	size_t len = 0;
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_read(file, &text, &len);
	if (status != OCREG_CLI_GO)
		return status;
	int r = ocreg_decode(0, text, len, NULL, ret, &e);
	free(text);
	if (r != 0)
		return ocreg_cli_fail_file(file, r, e);
	*retkind = ocreg_cli_kind_of_type(ocreg_type_of(*ret));
	if (*retkind == NULL) {
		ocreg_cli_complain("%s: objects of this kind are not compared", file);
		return OCREG_CLI_INPUT;
	}
	return drop_server_fields(*ret) == 0 ? OCREG_CLI_GO : ocreg_cli_nomem();
}

static int show(const struct ocreg_object *live, const struct ocreg_object *merged, const char *file)
{
	bool same = false;
	if (ocreg_equal(live, merged))
		return OCREG_CLI_OK;
	int status = ocreg_cli_diff_objects("live", live, file, merged, &same);
	if (status != OCREG_CLI_OK)
		return status;
	if (same)
		puts("only values that are not shown (secrets) differ");
	return DIFFERENT;
}

static int compare(const struct ocreg_cli *cli, const struct args *a)
{
	struct ocreg_cli_item item = { 0 };
	struct ocreg_object *live = NULL, *merged = NULL;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	int status = read_wanted(a->file, &item.object, &item.kind);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_item_place(&item, a->file, a->ns);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_connect(cli, &c);
	if (status == OCREG_CLI_GO) {
		const char *name = item.kind->name != NULL ? item.kind->name : ocreg_cli_name_of(item.object);
		int r = ocreg_client_get(c, ocreg_cli_kind_type(item.kind), item.ns, name, NULL, &live, &e);
		status = r != 0 ? ocreg_cli_fail(r, e) : ocreg_cli_merge(live, item.object, &merged);
	}
	status = status == OCREG_CLI_FAILURE ? TROUBLE : status;
	if (status == OCREG_CLI_GO)
		status = show(live, merged, a->file);
	ocreg_unref(item.object);
	ocreg_unref(live);
	ocreg_unref(merged);
	ocreg_client_unref(c);
	return status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { 0 };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status != OCREG_CLI_GO)
		return status;
	if (cli->n_words > 0)
		return ocreg_cli_usage("diff", "\"%s\" is not an option; the file is named with -f", cli->words[0]);
	if (a.file == NULL)
		return ocreg_cli_usage("diff", "there is nothing to compare; name it with -f FILE, or - for standard input");
	return compare(cli, &a);
}

const struct ocreg_cli_verb ocreg_cli_diff = {
	.name = "diff",
	.operands = "-f FILE|- [-n NAMESPACE]",
	.doc = "Show what a file would change on the cluster",
	.notes = "Only what the file says is compared: what it leaves out stays as it is on the cluster.\n"
		 "Ends with 0 if nothing differs, 1 if something does, 2 for trouble that has no number of its own.",
	.options = options,
	.run = run,
};
