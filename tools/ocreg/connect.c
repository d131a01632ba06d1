/* SPDX-License-Identifier: Apache-2.0 */
/* The options of every verb: where to connect and as whom, and the client that they describe. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli.h"

enum {
	OPT_KUBECONFIG = 1000,
	OPT_CONTEXT,
	OPT_CLUSTER,
	OPT_USER,
	OPT_SERVER,
	OPT_TLS_NAME,
	OPT_CA,
	OPT_INSECURE,
	OPT_PROXY,
	OPT_TOKEN,
	OPT_TOKEN_FILE,
	OPT_CERT,
	OPT_KEY,
	OPT_PASSPHRASE,
	OPT_PLUGINS,
	OPT_AS,
	OPT_AS_UID,
	OPT_AS_GROUP,
	OPT_AS_EXTRA,
	OPT_TIMEOUT,
};

const struct ocreg_cli_option ocreg_cli_common[] = {
	{ "kubeconfig", "FILE", "where the clusters are described; else KUBECONFIG, else ~/.kube/config", OPT_KUBECONFIG },
	{ "context", "NAME", "the context of the kubeconfig to use", OPT_CONTEXT },
	{ "cluster", "NAME", "a cluster of the kubeconfig, not that of the context", OPT_CLUSTER },
	{ "user", "NAME", "a user of the kubeconfig, not that of the context", OPT_USER },
	{ "server", "URL", "the API server", OPT_SERVER },
	{ "tls-server-name", "NAME", "the name to expect in the server's certificate, if not its own", OPT_TLS_NAME },
	{ "certificate-authority", "FILE", "the authorities to trust for the server, in PEM", OPT_CA },
	{ "insecure-skip-tls-verify", "[=true|false]", "trust anybody who answers: whoever is on the way can read the token",
	  OPT_INSECURE },
	{ "proxy-url", "URL", "http://, https:// or socks5://HOST:PORT; none: no proxy, whatever is set elsewhere", OPT_PROXY },
	{ "token", "TOKEN", "a bearer token; for a moment others can see it in the process list: --token-file is safer",
	  OPT_TOKEN },
	{ "token-file", "FILE", "a file with a bearer token; read again every minute", OPT_TOKEN_FILE },
	{ "client-certificate", "FILE", "a certificate to log in with, in PEM", OPT_CERT },
	{ "client-key", "FILE", "its key, in PEM; for the passphrase of an encrypted one the terminal is asked", OPT_KEY },
	{ "client-key-passphrase-file", "FILE", "a file whose first line is that passphrase", OPT_PASSPHRASE },
	{ "exec-plugins", "allow|deny|A,B", "which programs of the kubeconfig may be run for a credential: all, none, or these",
	  OPT_PLUGINS },
	{ "as", "USER", "act as another user", OPT_AS },
	{ "as-uid", "UID", "with --as: and with this uid", OPT_AS_UID },
	{ "as-group", "GROUP", "with --as: and as a member of this group; may be given again", OPT_AS_GROUP },
	{ "as-user-extra", "KEY=VALUE", "with --as: and with this fact; may be given again", OPT_AS_EXTRA },
	{ "request-timeout", "30s", "how long a request may take: 500ms, 30s, 2m, 1h", OPT_TIMEOUT },
	{ "verbose", "[=6]",
	  "say more, on stderr unless it belongs to the result; 6 to 9: what is asked of the server, as kubectl does", 'v' },
	{ "help", NULL, "show this text", 'h' },
	{ NULL, NULL, NULL, 0 },
};

void ocreg_cli_print_common(FILE *f)
{
	ocreg_cli_print_options(f, ocreg_cli_common);
}

static int set_timeout(struct ocreg_cli *cli, const char *arg)
{
	int64_t ms = ocreg_cli_milliseconds(arg);
	if (ms < 0)
		return ocreg_cli_usage(NULL, "--request-timeout \"%s\" is not a duration such as 500ms, 30s or 2m", arg);
	if (ms == 0)
		return ocreg_cli_usage(NULL, "--request-timeout must be more than 0: every request has an end");
	cli->client.timeout_ms = ms;
	return OCREG_CLI_GO;
}

/* On stderr, whatever it is about. */
static void print_log(enum ocreg_log_level level, const char *line, void *data)
{
	(void) level;
	(void) data;
	ocreg_cli_plain(stderr, line);
	fputc('\n', stderr);
}

/* -v, -v=6 and -v6: from 6 on what kubectl shows there. */
static int set_verbose(struct ocreg_cli *cli, const char *arg)
{
	static const enum ocreg_log_level levels[] = { OCREG_LOG_REQUESTS, OCREG_LOG_HEADERS, OCREG_LOG_BODIES, OCREG_LOG_ALL };
	const char *n = arg == NULL ? "1" : *arg == '=' ? arg + 1 : arg;
	if (strlen(n) != 1 || !isdigit((unsigned char) *n))
		return ocreg_cli_usage(NULL, "-v takes a digit, as in -v=6, not \"%s\"", n);
	cli->verbose = *n > '0';
	cli->hooks.log = print_log;
	cli->hooks.log_level = *n < '6' ? OCREG_LOG_OFF : levels[*n - '6'];
	return OCREG_CLI_GO;
}

static int set_insecure(struct ocreg_cli *cli, const char *arg)
{
	if (arg != NULL && strcmp(arg, "true") != 0 && strcmp(arg, "false") != 0)
		return ocreg_cli_usage(NULL, "--insecure-skip-tls-verify takes true or false, not \"%s\"", arg);
	cli->client.insecure = arg == NULL || strcmp(arg, "true") == 0;
	return OCREG_CLI_GO;
}

/* The library takes lists of lines. */
static int add_line(char **list, const char **to, const char *what, const char *arg)
{
	size_t had = *list != NULL ? strlen(*list) : 0, n = strlen(arg);
	if (n == 0 || strchr(arg, '\n') != NULL)
		return ocreg_cli_usage(NULL, "%s takes one line that is not empty", what);
	char *more = realloc(*list, had + n + 2);
	if (more == NULL)
		return ocreg_cli_nomem();
	if (had > 0)
		more[had++] = '\n';
	memcpy(more + had, arg, n + 1);
	*to = *list = more;
	return OCREG_CLI_GO;
}

static int add_extra(struct ocreg_cli *cli, const char *arg)
{
	const char *equals = strchr(arg, '=');
	if (equals == NULL || equals == arg)
		return ocreg_cli_usage(NULL, "--as-user-extra takes KEY=VALUE, not \"%s\"", arg);
	return add_line(&cli->extra, &cli->client.as_extra, "--as-user-extra", arg);
}

static int set_plugins(struct ocreg_cli *cli, const char *arg)
{
	struct ocreg_client_options *c = &cli->client;
	bool allow = strcmp(arg, "allow") == 0, deny = strcmp(arg, "deny") == 0;
	c->plugins = allow ? OCREG_PLUGINS_ALLOW : deny ? OCREG_PLUGINS_DENY : OCREG_PLUGINS_LISTED;
	if (allow || deny)
		return OCREG_CLI_GO;
	int status = add_line(&cli->plugins, &c->plugin_list, "--exec-plugins", arg);
	for (char *s = cli->plugins; status == OCREG_CLI_GO && (s = strchr(s, ',')) != NULL;)
		*s = '\n';
	return status;
}

static const char **text_of(struct ocreg_cli *cli, int id)
{
	struct ocreg_client_options *c = &cli->client;
	const struct {
		int id;
		const char **to;
	} texts[] = {
		{ OPT_KUBECONFIG, &c->kubeconfig },
		{ OPT_CONTEXT, &c->context },
		{ OPT_CLUSTER, &c->cluster },
		{ OPT_USER, &c->user },
		{ OPT_SERVER, &c->server },
		{ OPT_TLS_NAME, &c->tls_server_name },
		{ OPT_CA, &c->ca_file },
		{ OPT_PROXY, &c->proxy },
		{ OPT_TOKEN, &c->token },
		{ OPT_TOKEN_FILE, &c->token_file },
		{ OPT_CERT, &c->cert_file },
		{ OPT_KEY, &c->key_file },
		{ OPT_AS, &c->as },
		{ OPT_AS_UID, &c->as_uid },
		{ OPT_PASSPHRASE, &cli->passphrase_file },
	};
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		if (texts[i].id == id)
			return texts[i].to;
	}
	return NULL;
}

int ocreg_cli_take_common(struct ocreg_cli *cli, int id, const char *arg)
{
	const char **text = text_of(cli, id);
	if (text != NULL)
		*text = arg;
	switch (id) {
	case OPT_INSECURE:
		return set_insecure(cli, arg);
	case OPT_PLUGINS:
		return set_plugins(cli, arg);
	case OPT_AS_GROUP:
		return add_line(&cli->groups, &cli->client.as_groups, "--as-group", arg);
	case OPT_AS_EXTRA:
		return add_extra(cli, arg);
	case OPT_TIMEOUT:
		return set_timeout(cli, arg);
	case 'v':
		return set_verbose(cli, arg);
	default:
		return id == 'h' ? OCREG_CLI_HELP : OCREG_CLI_GO;
	}
}

int ocreg_cli_check_common(const struct ocreg_cli *cli)
{
	const struct ocreg_client_options *c = &cli->client;
	if (c->token != NULL && c->token_file != NULL)
		return ocreg_cli_usage(NULL, "--token and --token-file exclude each other");
	if (c->insecure && c->ca_file != NULL)
		return ocreg_cli_usage(NULL, "--insecure-skip-tls-verify and --certificate-authority exclude each other");
	if (c->as == NULL && (c->as_uid != NULL || c->as_groups != NULL || c->as_extra != NULL))
		return ocreg_cli_usage(NULL, "--as-uid, --as-group and --as-user-extra go with --as");
	return OCREG_CLI_GO;
}

/* --- the client --- */

/* The first line of a file, which must fit. */
static int read_passphrase(const char *file, char *ret, size_t size)
{
	char *text = NULL;
	size_t len = 0;
	if (ocreg_cli_read(file, &text, &len) != OCREG_CLI_GO)
		return -1;
	size_t n = strcspn(text, "\r\n");
	int r = n > 0 && n < size ? 0 : -1;
	if (r == 0)
		memcpy(ret, text, n);
	else
		ocreg_cli_complain("%s: its first line is no passphrase", file);
	ret[r == 0 ? n : 0] = '\0';
	explicit_bzero(text, len);
	free(text);
	return r;
}

static int find_passphrase(const char *key, char *ret, size_t size, void *data)
{
	const struct ocreg_cli *cli = data;
	char *prompt = NULL;
	size_t len = 0;
	if (cli->passphrase_file != NULL)
		return read_passphrase(cli->passphrase_file, ret, size);
	FILE *f = open_memstream(&prompt, &len);
	if (f == NULL)
		return -1;
	fputs("Passphrase of ", f);
	ocreg_cli_plain(f, key);
	fputs(": ", f);
	int r = fclose(f) == 0 ? ocreg_cli_ask_secret(prompt, ret, size) : -1;
	free(prompt);
	return r;
}

void ocreg_cli_begin(struct ocreg_cli *cli)
{
	*cli = (struct ocreg_cli) { .client = OCREG_CLIENT_OPTIONS_INIT, .hooks = OCREG_HOOKS_INIT };
	cli->hooks.passphrase = find_passphrase;
	cli->hooks.data = cli;
	cli->client.hooks = &cli->hooks;
	cli->client.field_manager = "ocreg";
	cli->client.interactive = isatty(STDIN_FILENO) == 1;
}

void ocreg_cli_end(struct ocreg_cli *cli)
{
	free(cli->groups);
	free(cli->extra);
	free(cli->plugins);
}

int ocreg_cli_connect(const struct ocreg_cli *cli, struct ocreg_client **ret)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_client_new(&cli->client, ret, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	ocreg_cli_print_lines(stderr, "warning: ", ocreg_client_warnings(*ret));
	if (cli->verbose)
		fprintf(stderr, "%s\n", ocreg_client_explain(*ret));
	return OCREG_CLI_GO;
}
