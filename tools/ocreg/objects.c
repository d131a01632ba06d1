/* SPDX-License-Identifier: Apache-2.0 */
/* The objects of files: reading and checking what is to be sent. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "objects.h"

#define RULE_DUPLICATE "OCR013"

static int set_dry_run(struct ocreg_cli_send_args *a, const char *arg)
{
	static const char *const names[] = { "none", "client", "server" };
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		if (strcmp(names[i], arg) != 0)
			continue;
		a->dry_run = (enum ocreg_cli_dry_run) i;
		a->call.dry_run = a->dry_run == OCREG_CLI_DRY_SERVER;
		return OCREG_CLI_GO;
	}
	return ocreg_cli_usage(a->verb, "--dry-run takes client or server, not \"%s\"", arg);
}

static int add_file(struct ocreg_cli_send_args *a, const char *file)
{
	const char **more = reallocarray(a->files, a->n_files + 1, sizeof(*more));
	if (more == NULL)
		return ocreg_cli_nomem();
	a->files = more;
	a->files[a->n_files++] = file;
	return OCREG_CLI_GO;
}

int ocreg_cli_send_take(struct ocreg_cli_send_args *a, int id, const char *arg)
{
	switch (id) {
	case 'f':
		return add_file(a, arg);
	case 'n':
		a->ns = arg;
		return OCREG_CLI_GO;
	case OCREG_CLI_OPT_DRY_RUN:
		return set_dry_run(a, arg);
	case OCREG_CLI_OPT_MANAGER:
		a->call.field_manager = arg;
		return OCREG_CLI_GO;
	default:
		a->force = true;
		return OCREG_CLI_GO;
	}
}

int ocreg_cli_send_need_files(const struct ocreg_cli *cli, const struct ocreg_cli_send_args *a)
{
	if (cli->n_words > 0)
		return ocreg_cli_usage(a->verb, "\"%s\" is not an option; files are named with -f", cli->words[0]);
	if (a->n_files == 0)
		return ocreg_cli_usage(a->verb,
				       "there are no objects; name them with -f FILE, a directory, or - for standard input");
	return OCREG_CLI_GO;
}

void ocreg_cli_send_done(struct ocreg_cli_send_args *a)
{
	free(a->files);
}

/* --- reading --- */

static const char *namespace_of(const struct ocreg_object *o)
{
	int m = ocreg_field_find(ocreg_type_of(o), "metadata");
	const struct ocreg_object *metadata = m >= 0 ? ocreg_get_object(o, (unsigned) m) : NULL;
	int f = metadata != NULL ? ocreg_field_find(ocreg_type_of(metadata), "namespace") : -1;
	const char *ns = f >= 0 ? ocreg_get_string(metadata, (unsigned) f) : NULL;
	return ns != NULL ? ns : "";
}

int ocreg_cli_item_place(struct ocreg_cli_item *item, const char *file, const char *asked)
{
	const char *ns = namespace_of(item->object);
	if (item->kind->ns == NULL)
		return OCREG_CLI_GO;
	if (*ns == '\0' && ocreg_path_set(item->object, "metadata.namespace", asked != NULL ? asked : item->kind->ns, NULL) != 0)
		return ocreg_cli_nomem();
	item->ns = namespace_of(item->object);
	item->name = ocreg_cli_name_of(item->object);
	if (asked == NULL || strcmp(item->ns, asked) == 0)
		return OCREG_CLI_GO;
	ocreg_cli_complain("%s: %s \"%s\" is in namespace \"%s\", not in \"%s\"", file, item->kind->word, item->name, item->ns,
			   asked);
	return OCREG_CLI_INPUT;
}

static int add_item(struct ocreg_cli_items *s, const struct ocreg_cli_kind *kind, struct ocreg_object *o, unsigned document,
		    const char *ns)
{
	struct ocreg_cli_item *more = reallocarray(s->v, s->n + 1, sizeof(*more));
	if (more == NULL)
		return ocreg_cli_nomem();
	s->v = more;
	s->v[s->n] = (struct ocreg_cli_item) {
		.object = ocreg_ref(o),
		.kind = kind,
		.name = ocreg_cli_name_of(o),
		.source = s->n_sources - 1,
		.document = document,
	};
	return ocreg_cli_item_place(&s->v[s->n++], s->sources[s->n_sources - 1].path, ns);
}

static int foreign(const struct ocreg_cli_input *in, size_t document)
{
	if (!in->named) {
		fputs("note: ", stderr);
		ocreg_cli_plain(stderr, in->path);
		fprintf(stderr, ": document %zu is of a kind that ocreg does not know: left out\n", document);
		return OCREG_CLI_GO;
	}
	ocreg_cli_complain("%s: document %zu is of a kind that ocreg does not know", in->path, document);
	fputs("hint: nothing was sent; name its directory to have such documents left out\n", stderr);
	return OCREG_CLI_INPUT;
}

static int add_documents(struct ocreg_cli_items *s, const struct ocreg_cli_input *in, const struct ocreg_documents *d,
			 const char *ns)
{
	int status = OCREG_CLI_GO;
	for (size_t i = 0; status == OCREG_CLI_GO && i < ocreg_documents_count(d); i++) {
		struct ocreg_object *o = ocreg_documents_at(d, i);
		const struct ocreg_cli_kind *kind = o != NULL ? ocreg_cli_kind_of_type(ocreg_type_of(o)) : NULL;
		status = kind != NULL ? add_item(s, kind, o, (unsigned) i, ns) : foreign(in, i);
	}
	return status;
}

static int add_source(struct ocreg_cli_items *s, const struct ocreg_cli_input *in, char *text, size_t len)
{
	struct ocreg_cli_source *more = reallocarray(s->sources, s->n_sources + 1, sizeof(*more));
	char *path = more != NULL ? strdup(in->path) : NULL;
	s->sources = more != NULL ? more : s->sources;
	if (path == NULL) {
		free(text);
		return ocreg_cli_nomem();
	}
	s->sources[s->n_sources++] = (struct ocreg_cli_source) { .path = path, .text = text, .len = len };
	return OCREG_CLI_GO;
}

static int read_text(struct ocreg_cli_items *s, const struct ocreg_cli_input *in, const char *ns)
{
	const struct ocreg_cli_source *source = &s->sources[s->n_sources - 1];
	struct ocreg_documents *d = NULL;
	struct ocreg_error *e = NULL;
	int status, r = ocreg_decode_all(source->text, source->len, NULL, &d, &e);
	if (r == OCREG_E_KIND && !in->named) {
		ocreg_error_unref(e);
		return foreign(in, 0);
	}
	if (r == 0)
		r = ocreg_context_read(s->context, source->text, source->len, true, NULL, &e);
	status = r != 0 ? ocreg_cli_fail_file(in->path, r, e) : add_documents(s, in, d, ns);
	ocreg_documents_unref(d);
	return status;
}

/* What a kustomization or a template would make of files is not known here. */
static int read_input(struct ocreg_cli_items *s, const struct ocreg_cli_input *in, const char *ns)
{
	char *text = NULL;
	size_t len = 0;
	if (in->skip != NULL || in->kustomize) {
		ocreg_cli_complain("%s: %s", in->path, in->skip != NULL ? in->skip : "a kustomization has to be built first");
		fputs("hint: nothing was sent; pipe what builds it into -f -\n", stderr);
		return OCREG_CLI_INPUT;
	}
	int status = ocreg_cli_tree_read(in, &text, &len);
	if (status != OCREG_CLI_GO)
		return status;
	if (!in->named && ocreg_cli_is_template(text, len)) {
		free(text);
		ocreg_cli_complain("%s: it is a template, which something else has to fill in first", in->path);
		return OCREG_CLI_INPUT;
	}
	status = add_source(s, in, text, len);
	return status == OCREG_CLI_GO ? read_text(s, in, ns) : status;
}

int ocreg_cli_items_read(struct ocreg_cli_items *s, const struct ocreg_cli_send_args *a)
{
	struct ocreg_cli_tree tree = { .settings = &s->settings, .status = OCREG_CLI_GO };
	s->check = (struct ocreg_check_options) OCREG_CHECK_OPTIONS_INIT;
	int status = ocreg_cli_settings_read(&s->settings, NULL);
	if (status == OCREG_CLI_GO && ocreg_context_new(&s->context, NULL) != 0)
		status = ocreg_cli_nomem();
	for (size_t i = 0; status == OCREG_CLI_GO && i < a->n_files; i++) {
		ocreg_cli_tree_add(&tree, a->files[i]);
		status = tree.status;
	}
	ocreg_cli_tree_sort(&tree);
	for (size_t i = 0; status == OCREG_CLI_GO && i < tree.n; i++) {
		const struct ocreg_cli_input in = ocreg_cli_tree_at(&tree, i);
		status = read_input(s, &in, a->ns);
	}
	ocreg_cli_tree_done(&tree);
	if (status != OCREG_CLI_GO || s->n > 0)
		return status;
	ocreg_cli_complain("%s: there is no object in it", a->files[0]);
	return OCREG_CLI_INPUT;
}

void ocreg_cli_items_done(struct ocreg_cli_items *s)
{
	for (size_t i = 0; i < s->n; i++) {
		ocreg_unref(s->v[i].object);
		ocreg_unref(s->v[i].live);
	}
	for (size_t i = 0; i < s->n_sources; i++) {
		ocreg_findings_unref(s->sources[i].all);
		ocreg_findings_unref(s->sources[i].kept);
		free(s->sources[i].path);
		free(s->sources[i].text);
	}
	free(s->v);
	free(s->sources);
	ocreg_cli_live_done(&s->live);
	ocreg_context_unref(s->context);
	ocreg_cli_settings_done(&s->settings);
}

/* --- checking --- */

static int check_redacted(const struct ocreg_cli_items *s, const struct ocreg_cli_item *item)
{
	char *text = NULL;
	if (ocreg_encode(item->object, OCREG_FORMAT_JSON, 0, &text, NULL, NULL) != 0)
		return ocreg_cli_nomem();
	bool redacted = ocreg_cli_is_redacted(s->sources[item->source].path, text);
	ocreg_free(text);
	return redacted ? OCREG_CLI_INVALID : OCREG_CLI_GO;
}

/* With what is on the cluster, if it was opened. */
static int check_source(const struct ocreg_cli_items *s, struct ocreg_cli_source *src)
{
	struct ocreg_error *e = NULL;
	int r = s->live.client != NULL
			? ocreg_client_check(s->live.client, src->text, src->len, &s->check, s->live.around, NULL, &src->all, &e)
			: ocreg_check(src->text, src->len, &s->check, NULL, &src->all, &e);
	if (r == OCREG_E_KIND) { /* told of when it was read */
		ocreg_error_unref(e);
		return OCREG_CLI_GO;
	}
	if (r == 0)
		r = ocreg_findings_without(src->all, src->text, src->len, s->settings.disable, &src->kept, &e);
	if (ocreg_cli_is_of_cluster(r))
		return ocreg_cli_fail(r, e);
	return r != 0 ? ocreg_cli_fail_file(src->path, r, e) : OCREG_CLI_GO;
}

int ocreg_cli_items_check_secrets(const struct ocreg_cli_items *s)
{
	int status = OCREG_CLI_GO;
	for (size_t i = 0; status == OCREG_CLI_GO && i < s->n; i++)
		status = check_redacted(s, &s->v[i]);
	return status;
}

int ocreg_cli_items_check(struct ocreg_cli_items *s)
{
	s->check.level = OCREG_LEVEL_OPERATOR;
	s->check.target = s->settings.target;
	s->check.context = ocreg_context_objects(s->context);
	s->check.n_context = ocreg_context_count(s->context);
	s->check.context_partial = true;
	int status = OCREG_CLI_GO;
	for (size_t i = 0; status == OCREG_CLI_GO && i < s->n_sources; i++)
		status = check_source(s, &s->sources[i]);
	return status;
}

/* The same rule at the same place, in a document, or in any where that is below 0. */
static const struct ocreg_finding *find(const struct ocreg_findings *fs, const struct ocreg_finding *like, int document)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);
		if (document >= 0 && ocreg_finding_document(f) != (unsigned) document)
			continue;
		if (strcmp(ocreg_finding_rule(f), ocreg_finding_rule(like)) == 0 &&
		    strcmp(ocreg_finding_path(f), ocreg_finding_path(like)) == 0)
			return f;
	}
	return NULL;
}

static bool stands_in_the_way(const struct ocreg_finding *f)
{
	return ocreg_finding_severity(f) == OCREG_SEVERITY_ERROR || ocreg_finding_loses_data(f);
}

bool ocreg_cli_tell(const char *file, const struct ocreg_finding *f, bool verbose)
{
	if (ocreg_finding_severity(f) == OCREG_SEVERITY_INFO && !verbose)
		return false;
	ocreg_cli_print_head(stderr, file, f);
	ocreg_cli_print_hint(stderr, f);
	return stands_in_the_way(f);
}

/* What is found of what an object becomes on the cluster; NULL where nothing more is to be found than in its text. */
static int check_result(const struct ocreg_cli_items *s, const struct ocreg_cli_item *item, const struct ocreg_object *result,
			struct ocreg_findings **ret, struct ocreg_error **reterr)
{
	struct ocreg_check_options check = s->check;
	check.old = item->live;
	if (s->live.client != NULL)
		return ocreg_client_validate(s->live.client, result != NULL ? result : item->object, &check, s->live.around, ret,
					     reterr);
	return result != NULL ? ocreg_validate(result, &check, ret, reterr) : 0;
}

/* An object need not be whole where it is laid over another, so that what is found of it alone need not hold for both. But a member that
 * stands twice can be seen in the text alone. */
int ocreg_cli_items_judge(const struct ocreg_cli_items *s, const struct ocreg_cli_item *item, const struct ocreg_object *result,
			  bool verbose, bool *retok)
{
	const struct ocreg_cli_source *src = &s->sources[item->source];
	struct ocreg_findings *both = NULL, *kept = NULL;
	struct ocreg_error *e = NULL;
	int r = check_result(s, item, result, &both, &e);
	if (r == 0 && both != NULL)
		r = ocreg_findings_without(both, NULL, 0, s->settings.disable, &kept, &e);
	for (size_t i = 0; r == 0 && i < ocreg_findings_count(src->kept); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(src->kept, i);
		bool mine = ocreg_finding_document(f) == item->document;
		bool twice = strcmp(ocreg_finding_rule(f), RULE_DUPLICATE) == 0;
		if (mine && (both == NULL || twice || find(kept, f, -1) != NULL))
			*retok &= !ocreg_cli_tell(src->path, f, verbose);
	}
	for (size_t i = 0; r == 0 && i < ocreg_findings_count(kept); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(kept, i);
		if (find(src->all, f, (int) item->document) == NULL)
			*retok &= !ocreg_cli_tell(src->path, f, verbose);
	}
	ocreg_findings_unref(kept);
	ocreg_findings_unref(both);
	return r == 0 ? OCREG_CLI_GO : ocreg_cli_fail(r, e);
}

int ocreg_cli_refuse(const char *what, const char *meant)
{
	ocreg_cli_complain("%s", what);
	fprintf(stderr, "hint: do as the findings say, or %s with --force if this is meant\n", meant);
	return OCREG_CLI_INVALID;
}

/* --- printing --- */

void ocreg_cli_print_kind_name(FILE *f, const struct ocreg_cli_kind *kind, const char *name)
{
	const char *group = strchr(kind->resource, '.');
	for (const char *s = kind->kind; *s != '\0'; s++)
		putc(tolower((unsigned char) *s), f);
	fprintf(f, "%s/", group != NULL ? group : "");
	ocreg_cli_plain(f, name);
}

void ocreg_cli_print_done(const struct ocreg_cli_kind *kind, const char *name, const char *what, enum ocreg_cli_dry_run dry_run)
{
	static const char *const notes[] = { "", " (dry run)", " (server dry run)" };
	ocreg_cli_print_kind_name(stdout, kind, name);
	printf(" %s%s\n", what, notes[dry_run]);
	(void) fflush(stdout);
}

void ocreg_cli_print_left(size_t n)
{
	if (n > 0)
		fprintf(stderr, "note: %zu more %s not sent\n", n, n == 1 ? "object was" : "objects were");
}
