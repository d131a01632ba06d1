/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg registry: logging in to a registry, by default the cluster's own. */
#include <stdlib.h>
#include <string.h>
#include "logins.h"

enum { OPT_REGISTRY = 256, OPT_TO, OPT_USE_TOKEN };

struct args {
	struct ocreg_cli_login login;
	const char *registry, *to;
	bool use_token;
	char *host, *file, *token; /* what was found out */
	char *more;                /* the login as a document */
	struct ocreg_client *client;
};

static const struct ocreg_cli_option options[] = {
	{ "registry", "HOST", "the registry; else the cluster's own, as `ocreg registry info` prints it", OPT_REGISTRY },
	{ "to", "FILE|-",
	  "where logins are kept; else what REGISTRY_AUTH_FILE names, containers/auth.json in XDG_RUNTIME_DIR, or "
	  "~/.docker/config.json",
	  OPT_TO },
	OCREG_CLI_LOGIN_OPTIONS,
	{ "use-token", NULL,
	  "the password is this client's token for the cluster, also where --registry names whom to show it to", OPT_USE_TOKEN },
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	if (ocreg_cli_login_take(&a->login, id, arg))
		return OCREG_CLI_GO;
	if (id == OPT_USE_TOKEN)
		a->use_token = true;
	else
		*(id == OPT_REGISTRY ? &a->registry : &a->to) = arg;
	return OCREG_CLI_GO;
}

static int connect_once(const struct ocreg_cli *cli, struct args *a)
{
	return a->client != NULL ? OCREG_CLI_GO : ocreg_cli_connect(cli, &a->client);
}

static int find_host(const struct ocreg_cli *cli, struct args *a)
{
	struct ocreg_error *e = NULL;
	bool internal = false;
	if (a->registry != NULL)
		return OCREG_CLI_GO;
	int status = connect_once(cli, a);
	if (status != OCREG_CLI_GO)
		return status;
	int r = ocreg_registry_host(a->client, NULL, &a->host, &internal, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	if (internal)
		fputs("note: this host is only reached from within the cluster; `ocreg patch --set spec.defaultRoute=true` gives "
		      "it a "
		      "Route\n",
		      stderr);
	a->registry = a->host;
	return OCREG_CLI_GO;
}

static int find_file(struct args *a)
{
	struct ocreg_error *e = NULL;
	if (a->to != NULL)
		return OCREG_CLI_GO;
	int r = ocreg_auths_file(&a->file, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	a->to = a->file;
	return OCREG_CLI_GO;
}

static int find_token(const struct ocreg_cli *cli, struct args *a)
{
	struct ocreg_error *e = NULL;
	int status = connect_once(cli, a);
	if (status != OCREG_CLI_GO)
		return status;
	int r = ocreg_client_token(a->client, &a->token, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	a->login.password = a->token;
	return OCREG_CLI_GO;
}

/* Another registry than the cluster's own is not shown the token of the cluster unless somebody says so. */
static int find_password(const struct ocreg_cli *cli, struct args *a)
{
	bool given = a->login.password != NULL || a->login.from_stdin;
	if (given && a->use_token)
		return ocreg_cli_usage(a->login.verb, "--use-token and another password exclude each other");
	int status =
		!given && (a->use_token || a->host != NULL) ? find_token(cli, a) : ocreg_cli_login_read(&a->login, a->registry);
	if (status == OCREG_CLI_GO && a->login.password == NULL)
		return ocreg_cli_usage(a->login.verb,
				       "there is no password; give --password-stdin, or --use-token for the cluster's");
	if (a->login.user == NULL)
		a->login.user = "user";
	return status;
}

static int make_document(struct args *a)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_auths_set(NULL, 0, a->registry, a->login.user, a->login.password, &a->more, NULL, &e);
	return r == 0 ? OCREG_CLI_GO : ocreg_cli_fail(r, e);
}

static void print_notes(const struct args *a)
{
	char *text = NULL;
	size_t len = 0;
	if (ocreg_cli_read(a->to, &text, &len) != OCREG_CLI_GO)
		return;
	ocreg_cli_login_notes(text, len, a->more, strlen(a->more));
	ocreg_free(text);
}

static int save(const struct args *a)
{
	struct ocreg_error *e = NULL;
	if (strcmp(a->to, "-") == 0) {
		ocreg_cli_print_text(a->more, strlen(a->more));
		return OCREG_CLI_OK;
	}
	int r = ocreg_auths_file_merge(a->to, a->more, strlen(a->more), &e);
	if (r != 0)
		return ocreg_cli_login_fail(a->to, r, e);
	printf("login to %s saved in ", a->registry);
	ocreg_cli_plain(stdout, a->to);
	putchar('\n');
	print_notes(a);
	return OCREG_CLI_OK;
}

static int login(const struct ocreg_cli *cli, struct args *a)
{
	int status = find_host(cli, a);
	if (status == OCREG_CLI_GO)
		status = find_file(a);
	if (status == OCREG_CLI_GO)
		status = find_password(cli, a);
	if (status == OCREG_CLI_GO)
		status = make_document(a);
	return status == OCREG_CLI_GO ? save(a) : status;
}

static int logout(const struct ocreg_cli *cli, struct args *a)
{
	struct ocreg_error *e = NULL;
	if (a->login.user != NULL || a->login.password != NULL || a->login.from_stdin || a->use_token)
		return ocreg_cli_usage(a->login.verb, "a logout takes no user and no password");
	if (a->to != NULL && strcmp(a->to, "-") == 0)
		return ocreg_cli_usage(a->login.verb, "a logout takes a file");
	int status = find_host(cli, a);
	if (status == OCREG_CLI_GO)
		status = find_file(a);
	if (status != OCREG_CLI_GO)
		return status;
	int r = ocreg_auths_file_remove(a->to, a->registry, &e);
	if (r != 0)
		return ocreg_cli_login_fail(a->to, r, e);
	fputs("login to ", stdout);
	ocreg_cli_print_registry(stdout, a->registry);
	fputs(" removed from ", stdout);
	ocreg_cli_plain(stdout, a->to);
	putchar('\n');
	return OCREG_CLI_OK;
}

static int info(const struct ocreg_cli *cli, struct args *a)
{
	if (a->registry != NULL || a->to != NULL || a->login.user != NULL)
		return ocreg_cli_usage(a->login.verb, "`ocreg registry info` takes no options but those of every verb");
	int status = find_host(cli, a);
	if (status == OCREG_CLI_GO)
		ocreg_cli_print_text(a->registry, strlen(a->registry));
	return status == OCREG_CLI_GO ? OCREG_CLI_OK : status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	static const struct {
		const char *name;
		int (*run)(const struct ocreg_cli *cli, struct args *a);
	} parts[] = { { "login", login }, { "logout", logout }, { "info", info } };
	struct args a = { .login.verb = verb->name };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	const char *word = cli->n_words > 0 ? cli->words[0] : "";
	size_t i = 0, n = sizeof(parts) / sizeof(*parts);
	while (i < n && strcmp(parts[i].name, word) != 0)
		i++;
	if (status == OCREG_CLI_GO && i == n)
		status = ocreg_cli_usage(verb->name, "say what to do: `ocreg registry login`, logout or info");
	if (status == OCREG_CLI_GO && cli->n_words > 1)
		status = ocreg_cli_usage(verb->name, "\"%s\" is one operand too many; a registry is named with --registry",
					 cli->words[1]);
	if (status == OCREG_CLI_GO)
		status = parts[i].run(cli, &a);
	ocreg_client_unref(a.client);
	ocreg_cli_login_done(&a.login);
	ocreg_free(a.token);
	ocreg_free(a.host);
	ocreg_free(a.file);
	ocreg_free(a.more);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_registry = {
	.name = "registry",
	.operands = "login [--registry HOST] [-u USER] [--password-stdin | --use-token] [--to FILE|-] | logout [--registry HOST] "
		    "[--to FILE] | "
		    "info",
	.doc = "Log in to a registry, by default the cluster's own",
	.notes = "A login is what podman, docker and oc find in the file; all others in it stay as they are.\n"
		 "For the cluster's own registry the password is this client's token, if no other is given.\n"
		 "`ocreg registry info` prints the host of the cluster's own registry.",
	.options = options,
	.run = run,
};
