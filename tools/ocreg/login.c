/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg login: get a token from the cluster, and note it in the kubeconfig. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli.h"

enum { OPT_PORT = 256 };
#define MAX_PASSWORD 1024

struct args {
	struct ocreg_login_options login;
	const char *ns;
	char password[MAX_PASSWORD]; /* that was typed */
	char *token;                 /* of a file */
};

static const struct ocreg_cli_option options[] = {
	{ "username", "USER", "log in with a name and a password", 'u' },
	{ "password", "PASSWORD", "the password; for a moment others can see it in the process list: better type it when asked",
	  'p' },
	{ "web", NULL, "log in in a browser on this machine", 'w' },
	{ "callback-port", "PORT", "with --web: the port on 127.0.0.1 that the browser comes back to; else any that is free",
	  OPT_PORT },
	{ "namespace", "NAME",
	  "the namespace of the context; else that of the current one if it is of this server, else \"default\"", 'n' },
	{ NULL, NULL, NULL, 0 },
};

static int take_port(struct args *a, const char *arg)
{
	char *end;
	unsigned long port = strtoul(arg, &end, 10);
	if (*arg < '0' || *arg > '9' || *end != '\0' || port == 0 || port > 65535)
		return ocreg_cli_usage("login", "--callback-port takes a number from 1 to 65535, not \"%s\"", arg);
	a->login.port = (unsigned) port;
	return OCREG_CLI_GO;
}

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	switch (id) {
	case 'u':
		a->login.user = arg;
		break;
	case 'p':
		a->login.password = arg;
		break;
	case 'w':
		a->login.web = true;
		break;
	case 'n':
		a->ns = arg;
		break;
	default:
		return take_port(a, arg);
	}
	return OCREG_CLI_GO;
}

/* A pipe is read, a person is asked. */
static int read_password(struct args *a)
{
	if (isatty(STDIN_FILENO) == 1) {
		char prompt[300];
		snprintf(prompt, sizeof(prompt), "Password of %.256s: ", a->login.user);
		if (ocreg_cli_ask_secret(prompt, a->password, sizeof(a->password)) != 0)
			return ocreg_cli_usage("login", "there is no password");
	} else {
		size_t n = 0;
		ssize_t got = 0;
		while (n + 1 < sizeof(a->password) && (got = read(STDIN_FILENO, a->password + n, 1)) == 1 &&
		       a->password[n] != '\n')
			n++;
		if (got < 0 || n + 1 == sizeof(a->password) || (n == 0 && got == 0))
			return ocreg_cli_usage("login", "there is no password: give it on stdin, or with -p");
		a->password[n > 0 && a->password[n - 1] == '\r' ? n - 1 : n] = '\0';
	}
	a->login.password = a->password;
	return OCREG_CLI_GO;
}

static int read_token(struct args *a, const char *file)
{
	size_t len = 0;
	int status = ocreg_cli_read(file, &a->token, &len);
	if (status != OCREG_CLI_GO)
		return status;
	len = strlen(a->token);
	while (len > 0 && strchr(" \t\r\n", a->token[len - 1]) != NULL)
		a->token[--len] = '\0';
	a->login.token = a->token;
	return OCREG_CLI_GO;
}

static int check_args(struct ocreg_cli *cli, struct args *a)
{
	struct ocreg_client_options *c = &cli->client;
	if (cli->n_words > 1)
		return ocreg_cli_usage("login", "\"%s\" is one operand too many", cli->words[1]);
	if (cli->n_words == 1 && c->server != NULL)
		return ocreg_cli_usage("login", "the server is given twice");
	if (cli->n_words == 1)
		c->server = cli->words[0];
	int ways = (a->login.user != NULL) + a->login.web + (c->token != NULL || c->token_file != NULL);
	if (ways != 1)
		return ocreg_cli_usage("login", "say how to log in, in one way: with -u USER, --web, --token or --token-file");
	if (a->login.password != NULL && a->login.user == NULL)
		return ocreg_cli_usage("login", "--password goes with --username");
	if (a->login.port != 0 && !a->login.web)
		return ocreg_cli_usage("login", "--callback-port goes with --web");
	a->login.client = c;
	a->login.token = c->token;
	if (c->token_file != NULL)
		return read_token(a, c->token_file);
	return a->login.user != NULL && a->login.password == NULL ? read_password(a) : OCREG_CLI_GO;
}

static int log_in(struct args *a, struct ocreg_login **ret)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_login_begin(&a->login, ret, &e);
	ocreg_cli_print_lines(stderr, "warning: ", ocreg_login_warnings(*ret));
	if (r == 0 && ocreg_login_url(*ret) != NULL) {
		fputs("Open this address in a browser on this machine, and log in there:\n\n", stderr);
		fprintf(stderr, "  %s\n\n", ocreg_login_url(*ret));
	}
	if (r == 0)
		r = ocreg_login_finish(*ret, 0, &e);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
}

static int save(const struct ocreg_login *l, struct ocreg_kubeconfig *k, const char *ns)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_login_save(l, k, ns, &e);
	if (r == 0)
		r = ocreg_kubeconfig_save(k, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	fputs("Logged in to ", stdout);
	ocreg_cli_plain(stdout, ocreg_login_server(l));
	fputs(" as ", stdout);
	ocreg_cli_plain(stdout, ocreg_login_user(l));
	fputs(".\nThe current context is ", stdout);
	ocreg_cli_plain(stdout, ocreg_kubeconfig_current_context(k));
	puts(".");
	return OCREG_CLI_OK;
}

/* What cannot be written to is found out before anybody logs in. */
static int run_login(struct ocreg_cli *cli, struct args *a)
{
	struct ocreg_kubeconfig *k = NULL;
	struct ocreg_login *l = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_kubeconfig_read(cli->client.kubeconfig, OCREG_KUBECONFIG_NEW, &k, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	cli->client.loaded = k;
	int status = check_args(cli, a);
	if (status == OCREG_CLI_GO)
		status = log_in(a, &l);
	if (status == OCREG_CLI_GO)
		status = save(l, k, a->ns);
	ocreg_login_unref(l);
	ocreg_kubeconfig_unref(k);
	return status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { .login = OCREG_LOGIN_OPTIONS_INIT };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = run_login(cli, &a);
	explicit_bzero(a.password, sizeof(a.password));
	if (a.token != NULL)
		explicit_bzero(a.token, strlen(a.token));
	free(a.token);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_login = {
	.name = "login",
	.operands = "[SERVER] -u USER [-p PASSWORD] | --web [--callback-port PORT] | --token TOKEN | --token-file FILE  [-n "
		    "NAMESPACE]",
	.doc = "Log in to a cluster, and note it in the kubeconfig",
	.notes = "SERVER is https://HOST:PORT; without it the server of the current context. The password is asked for, or read "
		 "from stdin if that is no "
		 "terminal.\nEntries are named as `oc login` names them, and their context becomes the current one.",
	.options = options,
	.run = run,
};
