/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg logout: have the cluster and the kubeconfig forget the token. */
#include <string.h>
#include "cli.h"

/* A text of the context's entries, NULL if there is none; *ret is the caller's. */
static int text_of(const struct ocreg_kubeconfig *k, const char *context, const char *path, char **ret)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	char *json = NULL;
	int r = ocreg_kubeconfig_view(k, context, OCREG_KUBECONFIG_SECRETS, &json, &e);
	if (r == 0)
		r = ocreg_decode(ocreg_type_find("kubeconfig"), json, strlen(json), NULL, &o, &e);
	if (r == 0)
		ocreg_path_get(o, path, ret, NULL);
	if (json != NULL)
		explicit_bzero(json, strlen(json));
	ocreg_free(json);
	ocreg_unref(o);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
}

/* Where the cluster cannot be told, the kubeconfig forgets the token all the same. *retknown: somebody may use the token yet. */
static int tell_cluster(const struct ocreg_cli *cli, const char *token, bool *retknown)
{
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_client_new(&cli->client, &c, &e);
	if (r == 0)
		r = ocreg_logout(c, token, &e);
	ocreg_client_unref(c);
	*retknown = r != 0;
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_OK;
}

static int forget(struct ocreg_kubeconfig *k, const char *token)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_kubeconfig_remove_token(k, token, &e);
	if (r == 0)
		r = ocreg_kubeconfig_save(k, &e);
	return r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_OK;
}

static int log_out(struct ocreg_cli *cli, struct ocreg_kubeconfig *k, const char *server, const char *token)
{
	bool known = false;
	cli->client.loaded = k;
	cli->client.token = token;
	int told = tell_cluster(cli, token, &known);
	int status = forget(k, token);
	if (status != OCREG_CLI_OK)
		return status;
	if (known)
		ocreg_cli_complain("the token is removed from the kubeconfig, but whoever has it can go on using it");
	else
		fputs("Logged out of ", stdout), ocreg_cli_plain(stdout, server), puts(".");
	return told;
}

static int run_logout(struct ocreg_cli *cli)
{
	struct ocreg_kubeconfig *k = NULL;
	struct ocreg_error *e = NULL;
	char *token = NULL, *server = NULL;
	int r = ocreg_kubeconfig_read(cli->client.kubeconfig, 0, &k, &e);
	int status = r != 0 ? ocreg_cli_fail(r, e) : OCREG_CLI_GO;
	if (status == OCREG_CLI_GO)
		status = text_of(k, cli->client.context, "clusters[0].cluster.server", &server);
	if (status == OCREG_CLI_GO)
		status = text_of(k, cli->client.context, "users[0].user.token", &token);
	if (status == OCREG_CLI_GO && (token == NULL || *token == '\0')) {
		ocreg_cli_complain("the user of the context has no token in the kubeconfig: there is nothing to log out of");
		status = OCREG_CLI_FAILURE;
	}
	if (status == OCREG_CLI_GO)
		status = log_out(cli, k, server != NULL ? server : "", token);
	if (token != NULL)
		explicit_bzero(token, strlen(token));
	ocreg_free(token);
	ocreg_free(server);
	ocreg_kubeconfig_unref(k);
	return status;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	int status = ocreg_cli_parse(cli, verb, argc, argv, NULL, NULL);
	if (status == OCREG_CLI_GO && cli->n_words > 0)
		return ocreg_cli_usage("logout", "\"%s\" is one operand too many", cli->words[0]);
	if (status == OCREG_CLI_GO && (cli->client.token != NULL || cli->client.token_file != NULL))
		return ocreg_cli_usage("logout", "the token is that of the kubeconfig: it takes no other");
	return status == OCREG_CLI_GO ? run_logout(cli) : status;
}

const struct ocreg_cli_verb ocreg_cli_logout = {
	.name = "logout",
	.operands = "",
	.doc = "Log out: the cluster and the kubeconfig forget the token",
	.notes = "It is the token of the current context, or of --context, wherever the kubeconfig has it.",
	.run = run,
};
