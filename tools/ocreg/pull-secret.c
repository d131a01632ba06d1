/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg pull-secret: the logins that a cluster pulls images with. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "logins.h"
#include "objects.h"

enum { OPT_NAME = 256, OPT_FROM };
#define NAMESPACE "openshift-config"
#define NAME "pull-secret"
#define TYPE "kubernetes.io/dockerconfigjson"
#define KEY ".dockerconfigjson"

struct args {
	struct ocreg_cli_send_args send; /* -n, --dry-run, --field-manager */
	struct ocreg_cli_login login;
	const char *file, *name, *from;
	const char *registry;
	char *more; /* what is added, as a document */
	size_t len;
};

static const struct ocreg_cli_option options[] = {
	OCREG_CLI_LOGIN_OPTIONS,
	{ "from", "FILE|-", "add all logins of a document, in place of one", OPT_FROM },
	{ "filename", "FILE", "a document in a file, in place of the cluster's; for list also -, standard input", 'f' },
	{ "namespace", "NAME", "the namespace of the Secret; openshift-config if not given", 'n' },
	{ "name", "NAME", "the Secret; pull-secret if not given", OPT_NAME },
	OCREG_CLI_DRY_RUN_OPTION,
	OCREG_CLI_MANAGER_OPTION,
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	if (ocreg_cli_login_take(&a->login, id, arg))
		return OCREG_CLI_GO;
	switch (id) {
	case 'f':
		a->file = arg;
		return OCREG_CLI_GO;
	case OPT_NAME:
		a->name = arg;
		return OCREG_CLI_GO;
	case OPT_FROM:
		a->from = arg;
		return OCREG_CLI_GO;
	default:
		return ocreg_cli_send_take(&a->send, id, arg);
	}
}

static const char *namespace_of(const struct args *a)
{
	return a->send.ns != NULL ? a->send.ns : NAMESPACE;
}

static const char *name_of(const struct args *a)
{
	return a->name != NULL ? a->name : NAME;
}

/* Where it is, as a person may be told. */
static void print_where(FILE *f, const struct args *a)
{
	if (a->file != NULL) {
		ocreg_cli_plain(f, a->file);
		return;
	}
	fputs("secret/", f);
	ocreg_cli_plain(f, name_of(a));
	fputs(" in ", f);
	ocreg_cli_plain(f, namespace_of(a));
}

static int check_args(const struct ocreg_cli *cli, struct args *a, bool adds, bool names)
{
	const char *verb = a->login.verb;
	if (cli->n_words > 2)
		return ocreg_cli_usage(verb, "\"%s\" is one operand too many", cli->words[2]);
	a->registry = cli->n_words > 1 ? cli->words[1] : NULL;
	if (names && (a->registry != NULL) == (a->from != NULL))
		return ocreg_cli_usage(verb, a->from != NULL ? "--from names the registries" : "say which registry");
	if (!names && a->registry != NULL)
		return ocreg_cli_usage(verb, "\"%s\" is one operand too many", a->registry);
	if (!adds && (a->login.user != NULL || a->login.password != NULL || a->login.from_stdin || a->from != NULL))
		return ocreg_cli_usage(verb, "only `ocreg pull-secret add` takes a user and a password");
	if (a->file != NULL && (a->send.ns != NULL || a->name != NULL))
		return ocreg_cli_usage(verb, "-f and a Secret on the cluster exclude each other");
	if (a->file != NULL && a->send.dry_run == OCREG_CLI_DRY_SERVER)
		return ocreg_cli_usage(verb, "a file knows no --dry-run=server");
	if (a->send.ns != NULL && a->name == NULL && strcmp(a->send.ns, NAMESPACE) != 0)
		return ocreg_cli_usage(verb, "say which Secret of that namespace, with --name");
	return OCREG_CLI_GO;
}

/* --- add and remove --- */

static int read_more(struct args *a)
{
	struct ocreg_error *e = NULL;
	if (a->from != NULL && (a->login.user != NULL || a->login.password != NULL || a->login.from_stdin))
		return ocreg_cli_usage(a->login.verb, "--from has users and passwords of its own");
	if (a->from != NULL)
		return ocreg_cli_read(a->from, &a->more, &a->len);
	int status = a->login.user != NULL ? ocreg_cli_login_read(&a->login, a->registry)
					   : ocreg_cli_usage(a->login.verb, "say which user, with -u");
	if (status != OCREG_CLI_GO)
		return status;
	int r = ocreg_auths_set(NULL, 0, a->registry, a->login.user, a->login.password, &a->more, &a->len, &e);
	return r == 0 ? OCREG_CLI_GO : ocreg_cli_fail(r, e);
}

/* What is wrong with it is a matter of the file that it is from. */
static int check_more(const struct args *a)
{
	struct ocreg_error *e = NULL;
	char *text = NULL;
	int r = ocreg_auths_merge(NULL, 0, a->more, a->len, &text, NULL, &e);
	ocreg_free(text);
	return r == 0 ? OCREG_CLI_GO : ocreg_cli_login_fail(a->from != NULL ? a->from : "the login", r, e);
}

/* One line for each. */
static void print_changed(const struct args *a, const char *what)
{
	static const char *const notes[] = { "", " (dry run)", " (server dry run)" };
	struct ocreg_auths *list = NULL;
	size_t n = 1;
	if (a->more != NULL)
		n = ocreg_auths_list(a->more, a->len, &list, NULL) == 0 ? ocreg_auths_count(list) : 0;
	for (size_t i = 0; i < n; i++) {
		ocreg_cli_print_registry(stdout, list != NULL ? ocreg_auths_registry(list, i) : a->registry);
		printf(" %s ", what);
		print_where(stdout, a);
		puts(notes[a->send.dry_run]);
	}
	ocreg_auths_unref(list);
}

/* For a dry run: the same, without storing it. */
static int try_file(const struct args *a, struct ocreg_error **e)
{
	char *text = NULL, *changed = NULL;
	size_t len = 0;
	if (access(a->file, F_OK) == 0 && ocreg_cli_read(a->file, &text, &len) != OCREG_CLI_GO)
		return OCREG_E_FILE;
	int r = a->more != NULL ? ocreg_auths_merge(text, len, a->more, a->len, &changed, NULL, e)
				: ocreg_auths_remove(text, len, a->registry, &changed, NULL, e);
	ocreg_free(text);
	ocreg_free(changed);
	return r;
}

static int change_file(const struct args *a)
{
	struct ocreg_error *e = NULL;
	int r = a->send.dry_run != OCREG_CLI_DRY_NONE ? try_file(a, &e)
		: a->more != NULL                     ? ocreg_auths_file_merge(a->file, a->more, a->len, &e)
						      : ocreg_auths_file_remove(a->file, a->registry, &e);
	if (r == OCREG_E_FILE && e == NULL)
		return OCREG_CLI_INPUT;
	return r == 0 ? OCREG_CLI_GO : ocreg_cli_login_fail(a->file, r, e);
}

static int change_secret(const struct ocreg_cli *cli, struct args *a)
{
	struct ocreg_lines *warnings = NULL;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_connect(cli, &c);
	if (status != OCREG_CLI_GO)
		return status;
	a->send.call.dry_run = a->send.dry_run == OCREG_CLI_DRY_SERVER;
	a->send.call.warnings = &warnings;
	int r = a->more != NULL ? ocreg_pull_secret_merge(c, namespace_of(a), name_of(a), a->more, a->len, &a->send.call, &e)
				: ocreg_pull_secret_remove(c, namespace_of(a), name_of(a), a->registry, &a->send.call, &e);
	ocreg_cli_print_lines(stderr, "warning from the server: ", warnings);
	ocreg_lines_unref(warnings);
	ocreg_client_unref(c);
	return r == 0 ? OCREG_CLI_GO : ocreg_cli_login_fail(name_of(a), r, e);
}

static int change(const struct ocreg_cli *cli, struct args *a)
{
	if (a->file != NULL)
		return change_file(a);
	return a->send.dry_run == OCREG_CLI_DRY_CLIENT ? OCREG_CLI_GO : change_secret(cli, a);
}

/* In a file there may be more that bears on a login. */
static void print_notes(const struct args *a)
{
	char *text = NULL;
	size_t len = 0;
	bool stored = a->file != NULL && a->send.dry_run == OCREG_CLI_DRY_NONE;
	if (stored && ocreg_cli_read(a->file, &text, &len) == OCREG_CLI_GO)
		ocreg_cli_login_notes(text, len, a->more, a->len);
	else
		ocreg_cli_login_notes(a->more, a->len, NULL, 0);
	ocreg_free(text);
}

static int add(const struct ocreg_cli *cli, struct args *a)
{
	int status = check_args(cli, a, true, true);
	if (status == OCREG_CLI_GO)
		status = read_more(a);
	if (status == OCREG_CLI_GO)
		status = check_more(a);
	if (status == OCREG_CLI_GO)
		status = change(cli, a);
	if (status != OCREG_CLI_GO)
		return status;
	print_changed(a, "added to");
	print_notes(a);
	return OCREG_CLI_OK;
}

static int remove_login(const struct ocreg_cli *cli, struct args *a)
{
	int status = check_args(cli, a, false, true);
	if (status == OCREG_CLI_GO)
		status = change(cli, a);
	if (status != OCREG_CLI_GO)
		return status;
	print_changed(a, "removed from");
	return OCREG_CLI_OK;
}

/* --- list --- */

static int read_entry(const struct ocreg_object *secret, const struct args *a, char **ret, size_t *retlen)
{
	struct ocreg_error *e = NULL;
	const char *type = ocreg_secret_get_secret_type((const struct ocreg_secret *) secret);
	if (type == NULL || strcmp(type, TYPE) != 0) {
		ocreg_cli_complain("the Secret %s in namespace %s is not of type " TYPE, name_of(a), namespace_of(a));
		return OCREG_CLI_INVALID;
	}
	int r = ocreg_entry_get(secret, KEY, ret, retlen, &e);
	return r == 0 ? OCREG_CLI_GO : ocreg_cli_fail(r, e);
}

static int read_secret(const struct ocreg_cli *cli, const struct args *a, char **ret, size_t *retlen)
{
	struct ocreg_object *secret = NULL;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_connect(cli, &c);
	if (status != OCREG_CLI_GO)
		return status;
	int r = ocreg_client_get(c, OCREG_TYPE_SECRET, namespace_of(a), name_of(a), NULL, &secret, &e);
	status = r == 0 ? read_entry(secret, a, ret, retlen) : ocreg_cli_fail(r, e);
	ocreg_unref(secret);
	ocreg_client_unref(c);
	return status;
}

static size_t width_of(const char *(*get)(const struct ocreg_auths *list, size_t i), const struct ocreg_auths *list)
{
	size_t width = 8;
	for (size_t i = 0; i < ocreg_auths_count(list); i++) {
		size_t n = strlen(get(list, i));
		width = n > width && n <= 60 ? n : width;
	}
	return width + 2;
}

static void print_padded(const char *text, size_t width, bool is_registry)
{
	(is_registry ? ocreg_cli_print_registry : ocreg_cli_plain)(stdout, text);
	printf("%*s", (int) (strlen(text) < width ? width - strlen(text) : 1), "");
}

static int print_list(const struct ocreg_auths *list)
{
	size_t first = width_of(ocreg_auths_registry, list), second = width_of(ocreg_auths_user, list);
	if (ocreg_auths_count(list) == 0)
		return OCREG_CLI_OK;
	printf("%-*s%-*sNOTE\n", (int) first, "REGISTRY", (int) second, "USER");
	for (size_t i = 0; i < ocreg_auths_count(list); i++) {
		print_padded(ocreg_auths_registry(list, i), first, true);
		print_padded(*ocreg_auths_user(list, i) != '\0' ? ocreg_auths_user(list, i) : "-", second, false);
		ocreg_cli_plain(stdout, *ocreg_auths_note(list, i) != '\0' ? ocreg_auths_note(list, i) : "-");
		putchar('\n');
	}
	return OCREG_CLI_OK;
}

static int list(const struct ocreg_cli *cli, struct args *a)
{
	struct ocreg_auths *found = NULL;
	struct ocreg_error *e = NULL;
	char *text = NULL;
	size_t len = 0;
	int status = check_args(cli, a, false, false);
	if (status == OCREG_CLI_GO)
		status = a->file != NULL ? ocreg_cli_read(a->file, &text, &len) : read_secret(cli, a, &text, &len);
	int r = status == OCREG_CLI_GO ? ocreg_auths_list(text, len, &found, &e) : 0;
	if (r != 0)
		status = ocreg_cli_login_fail(a->file != NULL ? a->file : name_of(a), r, e);
	ocreg_free(text);
	if (status == OCREG_CLI_GO)
		status = print_list(found);
	ocreg_auths_unref(found);
	return status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	static const struct {
		const char *name;
		int (*run)(const struct ocreg_cli *cli, struct args *a);
	} parts[] = { { "add", add }, { "remove", remove_login }, { "list", list } };
	struct args a = { .send = { .verb = verb->name, .call = OCREG_CALL_OPTIONS_INIT }, .login.verb = verb->name };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	const char *word = cli->n_words > 0 ? cli->words[0] : "";
	size_t i = 0, n = sizeof(parts) / sizeof(*parts);
	while (i < n && strcmp(parts[i].name, word) != 0)
		i++;
	if (status == OCREG_CLI_GO && i == n)
		status = ocreg_cli_usage(verb->name, "say what to do: `ocreg pull-secret add`, remove or list");
	if (status == OCREG_CLI_GO)
		status = parts[i].run(cli, &a);
	ocreg_cli_login_done(&a.login);
	ocreg_cli_send_done(&a.send);
	ocreg_free(a.more);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_pull_secret = {
	.name = "pull-secret",
	.operands = "add HOST -u USER --password-stdin | add --from FILE|- | remove HOST | list  [-f FILE | -n NAMESPACE --name "
		    "NAME] "
		    "[--dry-run=client|server]",
	.doc = "Change the logins that a cluster pulls images with",
	.notes = "Without -f it is Secret pull-secret in namespace openshift-config, with which the nodes pull. One entry is "
		 "changed, all others\n"
		 "stay as they are, also where several change it at once. A Secret that is not there is made.",
	.options = options,
	.run = run,
};
