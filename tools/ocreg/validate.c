/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg validate: check files, without a cluster or beside what is on it. */
#include <ctype.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>
#include "cli.h"

enum { OPT_LEVEL = 256, OPT_TARGET, OPT_OLD, OPT_AROUND, OPT_LIVE };
#define MAX_FILES 4096
#define MAX_AROUND 64
/* Of release 4; what is older nobody has looked at, and 5.0 follows, with the same API. */
#define OLDEST_MINOR 4
#define LAST_MINOR 23

struct args {
	const char *files[MAX_FILES], *around[MAX_AROUND], *old;
	size_t n_files, n_around;
	enum ocreg_level level;
	unsigned target;
	bool json, live;
};

/* A run over all files. */
struct run {
	const struct ocreg_cli *cli;
	const struct args *args;
	struct ocreg_check_options check;
	struct ocreg_object *old;
	struct ocreg_documents *around[MAX_AROUND];
	const struct ocreg_object **context;
	size_t checked, skipped, n[4]; /* findings by severity */
	FILE *pruned;                  /* paths as JSON, so far */
	void *seen;                    /* the same as a set */
	bool invalid;
	int failure; /* OCREG_CLI_GO, or the worst that happened */
};

static const struct ocreg_cli_option options[] = {
	{ "filename", "FILE|DIR|-", "what to check, as often as needed; a directory means every *.yaml, *.yml and *.json below",
	  'f' },
	{ "level", "schema|operator|advice", "how deep to check; all if not given", OPT_LEVEL },
	{ "target", "4.7|latest", "the release of the cluster; the newest known if not given", OPT_TARGET },
	{ "old", "FILE", "the object that the file replaces, for rules about changes", OPT_OLD },
	{ "context", "FILE", "an object around it that rules may look at, as often as needed", OPT_AROUND },
	{ "live", NULL, "the object that the file replaces is the one on the cluster", OPT_LIVE },
	{ "output", "text|json", "how to print findings", 'o' },
	{ NULL, NULL, NULL, 0 },
};

static int set_level(struct args *a, const char *arg)
{
	for (enum ocreg_level level = OCREG_LEVEL_SCHEMA; level <= OCREG_LEVEL_ADVICE; level++) {
		if (strcmp(arg, ocreg_cli_level_name(level)) != 0)
			continue;
		a->level = level;
		return OCREG_CLI_GO;
	}
	return ocreg_cli_usage("validate", "--level takes schema, operator or advice, not \"%s\"", arg);
}

static int set_target(struct args *a, const char *arg)
{
	unsigned major, minor;
	char end;
	if (strcmp(arg, "latest") == 0) {
		a->target = 0;
		return OCREG_CLI_GO;
	}
	bool digits = isdigit((unsigned char) *arg) && strlen(arg) <= 5 && strspn(arg, "0123456789.") == strlen(arg);
	if (!digits || sscanf(arg, "%2u.%2u%c", &major, &minor, &end) != 2 || major == 0)
		return ocreg_cli_usage("validate", "--target \"%s\" is not a release such as 4.7", arg);
	if (major < 4 || (major == 4 && (minor < OLDEST_MINOR || minor > LAST_MINOR)))
		return ocreg_cli_usage("validate",
				       "--target \"%s\" is not a release that is known: 4.%d to 4.%d, 5.0 and later, latest", arg,
				       OLDEST_MINOR, LAST_MINOR);
	a->target = OCREG_RELEASE(major, minor);
	return OCREG_CLI_GO;
}

static int set_output(struct args *a, const char *arg)
{
	if (strcmp(arg, "text") != 0 && strcmp(arg, "json") != 0)
		return ocreg_cli_usage("validate", "-o takes text or json, not \"%s\"", arg);
	a->json = *arg == 'j';
	return OCREG_CLI_GO;
}

static int add_name(const char **names, size_t *n, size_t max, const char *name)
{
	if (*n == max)
		return ocreg_cli_usage("validate", "more than %zu files are too many", max);
	names[(*n)++] = name;
	return OCREG_CLI_GO;
}

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	switch (id) {
	case 'f':
		return add_name(a->files, &a->n_files, MAX_FILES, arg);
	case OPT_AROUND:
		return add_name(a->around, &a->n_around, MAX_AROUND, arg);
	case 'o':
		return set_output(a, arg);
	case OPT_LEVEL:
		return set_level(a, arg);
	case OPT_TARGET:
		return set_target(a, arg);
	case OPT_LIVE:
		a->live = true;
		return OCREG_CLI_GO;
	default:
		a->old = arg;
		return OCREG_CLI_GO;
	}
}

static void print_json(const char *file, const struct ocreg_finding *f, bool first)
{
	printf("%s{\"file\":", first ? "\n" : ",\n");
	ocreg_cli_json_string(stdout, file);
	printf(",\"document\":%u,\"rule\":\"%s\",\"level\":\"%s\",\"severity\":\"%s\",\"path\":", ocreg_finding_document(f),
	       ocreg_finding_rule(f), ocreg_cli_level_name(ocreg_finding_level(f)),
	       ocreg_cli_severity_name(ocreg_finding_severity(f)));
	ocreg_cli_json_string(stdout, ocreg_finding_path(f));
	printf(",\"line\":%u,\"column\":%u,\"message\":", ocreg_finding_line(f), ocreg_finding_column(f));
	ocreg_cli_json_string(stdout, ocreg_finding_message(f));
	fputs(",\"hint\":", stdout);
	ocreg_cli_json_string(stdout, ocreg_finding_hint(f) != NULL ? ocreg_finding_hint(f) : "");
	putchar('}');
}

static int compare(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* Each path once, in the order in which it was first met. */
static void add_pruned(struct run *run, const char *path)
{
	char *copy = strdup(path);
	char **at = copy != NULL ? tsearch(copy, &run->seen, compare) : NULL;
	if (at == NULL)
		run->failure = ocreg_cli_nomem();
	if (at == NULL || *at != copy) {
		free(copy);
		return;
	}
	fputs(ftell(run->pruned) > 0 ? "," : "", run->pruned);
	ocreg_cli_json_string(run->pruned, path);
}

static void print_findings(struct run *run, const char *file, const struct ocreg_findings *fs)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);
		if (run->args->json)
			print_json(file, f, run->n[0] == 0);
		else
			ocreg_cli_print_finding(stdout, file, f);
		run->n[0]++;
		run->n[ocreg_finding_severity(f) & 3]++;
	}
}

static void report(struct run *run, const char *file, const struct ocreg_findings *fs)
{
	print_findings(run, file, fs);
	for (size_t i = 0; run->args->json && i < ocreg_findings_pruned_count(fs); i++)
		add_pruned(run, ocreg_findings_pruned_at(fs, i));
	run->checked++;
	run->invalid = run->invalid || !ocreg_findings_valid(fs);
}

/* A file that was named must be one that can be checked; in a directory others stand beside it. */
static int check_text(struct run *run, const char *file, const char *text, size_t len, bool named)
{
	struct ocreg_object *first = NULL;
	struct ocreg_findings *fs = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_check(text, len, &run->check, &first, &fs, &e), status = OCREG_CLI_GO;
	if (r == 0 && first != NULL) {
		report(run, file, fs);
	} else if (r != 0 && (named || r != OCREG_E_KIND)) {
		status = ocreg_cli_fail_file(file, r, ocreg_error_ref(e));
	} else if (r == 0 && named) {
		ocreg_cli_complain("%s: there is no document in it", file);
		status = OCREG_CLI_INPUT;
	} else {
		fprintf(stderr, "note: ");
		ocreg_cli_plain(stderr, file);
		fprintf(stderr, ": skipped: ");
		ocreg_cli_plain(stderr, r != 0 && e != NULL ? ocreg_error_message(e) : "there is no document in it");
		putc('\n', stderr);
		run->skipped++;
	}
	ocreg_error_unref(e);
	ocreg_findings_unref(fs);
	ocreg_unref(first);
	return status;
}

/* An object that is not there yet is replaced by nothing. */
static int get_live_of(struct run *run, const struct ocreg_cli_kind *kind, const char *name)
{
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_connect(run->cli, &c);
	if (status != OCREG_CLI_GO)
		return status;
	int r = ocreg_client_get(c, ocreg_cli_kind_type(kind), kind->ns, name, NULL, &run->old, &e);
	if (r != 0 && r != OCREG_E_NOTFOUND)
		status = ocreg_cli_fail(r, ocreg_error_ref(e));
	run->check.old = run->old;
	ocreg_error_unref(e);
	ocreg_client_unref(c);
	return status;
}

/* What the file replaces on the cluster. */
static int get_live(struct run *run, const char *file, const char *text, size_t len)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int status = OCREG_CLI_GO, r = ocreg_decode(0, text, len, NULL, &o, &e);
	if (r != 0)
		return ocreg_cli_fail_file(file, r, e);
	const struct ocreg_cli_kind *kind = ocreg_cli_kind_of_type(ocreg_type_of(o));
	const char *name = kind != NULL && kind->name != NULL ? kind->name : ocreg_cli_name_of(o);
	if (kind != NULL && *name != '\0')
		status = get_live_of(run, kind, name);
	ocreg_unref(o);
	return status;
}

static void check_file(struct run *run, const char *file, bool named)
{
	char *text = NULL;
	size_t len = 0;
	int status = ocreg_cli_read(file, &text, &len);
	if (status == OCREG_CLI_GO && run->args->live)
		status = get_live(run, file, text, len);
	if (status == OCREG_CLI_GO)
		status = check_text(run, file, text, len, named);
	free(text);
	if (status != OCREG_CLI_GO && run->failure != OCREG_CLI_FAILURE)
		run->failure = status;
}

static bool check_found(const char *file, void *data)
{
	struct run *run = data;
	check_file(run, file, false);
	return run->failure != OCREG_CLI_FAILURE;
}

/* A directory that holds nothing to check is most likely the wrong one, and must not pass for a good one. */
static void check_dir(struct run *run, const char *dir)
{
	size_t before = run->checked;
	int failure = run->failure, status = ocreg_cli_walk(dir, check_found, run);
	if (status == OCREG_CLI_GO && run->failure == failure && run->checked == before) {
		ocreg_cli_complain("%s: there is nothing to check in it", dir);
		status = OCREG_CLI_INPUT;
	}
	if (status != OCREG_CLI_GO && run->failure != OCREG_CLI_FAILURE)
		run->failure = status;
}

static int read_object(const char *file, struct ocreg_object **ret)
{
	char *text = NULL;
	size_t len = 0;
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_read(file, &text, &len);
	if (status == OCREG_CLI_GO) {
		int r = ocreg_decode(0, text, len, NULL, ret, &e);
		if (r != 0)
			status = ocreg_cli_fail_file(file, r, e);
	}
	free(text);
	return status;
}

/* All objects of a file, which may be a List. */
static int read_around(struct run *run, const char *file, struct ocreg_documents **ret)
{
	struct ocreg_error *e = NULL;
	char *text = NULL;
	size_t len = 0;
	int status = ocreg_cli_read(file, &text, &len);
	if (status == OCREG_CLI_GO) {
		int r = ocreg_decode_all(text, len, NULL, ret, &e);
		if (r != 0)
			status = ocreg_cli_fail_file(file, r, e);
	}
	free(text);
	size_t n = ocreg_documents_count(*ret), had = run->check.n_context;
	const struct ocreg_object **more = n > 0 ? reallocarray(run->context, had + n, sizeof(*more)) : run->context;
	if (n > 0 && more == NULL)
		return ocreg_cli_nomem();
	run->context = more;
	for (size_t i = 0; i < n; i++)
		if (ocreg_documents_at(*ret, i) != NULL)
			run->context[run->check.n_context++] = ocreg_documents_at(*ret, i);
	return status;
}

static int prepare(struct run *run)
{
	const struct args *a = run->args;
	int status = a->old != NULL ? read_object(a->old, &run->old) : OCREG_CLI_GO;
	for (size_t i = 0; status == OCREG_CLI_GO && i < a->n_around; i++)
		status = read_around(run, a->around[i], &run->around[i]);
	run->check.level = a->level;
	run->check.target = a->target;
	run->check.old = run->old;
	run->check.context = run->context;
	return status;
}

static void check_all(struct run *run)
{
	const struct args *a = run->args;
	if (a->json)
		fputs("{\"findings\":[", stdout);
	for (size_t i = 0; i < a->n_files && run->failure != OCREG_CLI_FAILURE; i++) {
		if (strcmp(a->files[i], "-") != 0 && ocreg_cli_is_dir(a->files[i]))
			check_dir(run, a->files[i]);
		else
			check_file(run, a->files[i], true);
	}
}

static void print_end(const struct run *run, const char *pruned)
{
	static const char *const s[] = { "s", "" };
	const size_t *n = run->n;
	if (run->args->json) {
		printf("%s],\"pruned\":[%s],\"valid\":%s}\n", n[0] > 0 ? "\n" : "", pruned,
		       run->invalid || run->failure != OCREG_CLI_GO ? "false" : "true");
		return;
	}
	fprintf(stderr, "%zu file%s checked: %zu error%s, %zu warning%s", run->checked, s[run->checked == 1], n[1], s[n[1] == 1],
		n[2], s[n[2] == 1]);
	if (run->skipped > 0)
		fprintf(stderr, "; %zu skipped", run->skipped);
	putc('\n', stderr);
}

static int check(struct run *run)
{
	char *pruned = NULL;
	size_t len;
	run->pruned = open_memstream(&pruned, &len);
	if (run->pruned == NULL)
		return ocreg_cli_nomem();
	int status = prepare(run);
	if (status == OCREG_CLI_GO) {
		check_all(run);
		if (ferror(run->pruned) != 0 || fflush(run->pruned) != 0)
			run->failure = ocreg_cli_nomem();
		print_end(run, pruned != NULL ? pruned : "");
		status = run->failure != OCREG_CLI_GO ? run->failure : run->invalid ? OCREG_CLI_INVALID : OCREG_CLI_OK;
	}
	fclose(run->pruned);
	free(pruned);
	tdestroy(run->seen, free);
	ocreg_unref(run->old);
	for (size_t i = 0; i < run->args->n_around; i++)
		ocreg_documents_unref(run->around[i]);
	free(run->context);
	return status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { 0 };
	struct run run = { .cli = cli, .args = &a, .check = OCREG_CHECK_OPTIONS_INIT, .failure = OCREG_CLI_GO };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status != OCREG_CLI_GO)
		return status;
	if (cli->n_words > 0)
		return ocreg_cli_usage("validate", "\"%s\" is not an option; files are named with -f", cli->words[0]);
	if (a.n_files == 0)
		return ocreg_cli_usage("validate",
				       "there is nothing to check; name it with -f FILE, a directory, or - for standard input");
	if (a.old != NULL && a.live)
		return ocreg_cli_usage("validate", "--old and --live exclude each other");
	if ((a.old != NULL || a.live) && (a.n_files > 1 || ocreg_cli_is_dir(a.files[0])))
		return ocreg_cli_usage("validate", "--old and --live go with one file");
	return check(&run);
}

const struct ocreg_cli_verb ocreg_cli_validate = {
	.name = "validate",
	.operands =
		"-f FILE|DIR|- [-f ...] [--level schema] [--target 4.7] [--old FILE | --live] [--context FILE] [-o text|json]",
	.doc = "Check files before a cluster does",
	.notes = "Here --context names a file, not a context of the kubeconfig. A cluster is asked only with --live, the one of "
		 "the current context.",
	.options = options,
	.run = run,
};
