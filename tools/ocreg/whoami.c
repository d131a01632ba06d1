/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg whoami: whom the server takes one for, and where what one connects with is from. */
#include <string.h>
#include "cli.h"

enum { OPT_EXPLAIN = 256, OPT_SERVER };

struct args {
	bool explain, token, context, server, json;
};

static const struct ocreg_cli_option options[] = {
	{ "explain", NULL, "where each setting is from, and what was passed over for it; the server is not asked", OPT_EXPLAIN },
	{ "show-token", NULL, "print the bearer token; the server is not asked", 't' },
	{ "show-context", NULL, "print the name of the context; the server is not asked", 'c' },
	{ "show-server", NULL, "print the address of the server, which is not asked", OPT_SERVER },
	{ "output", "text|json", "the name alone or each setting in a line, or all that there is", 'o' },
	{ NULL, NULL, NULL, 0 },
};

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	switch (id) {
	case OPT_EXPLAIN:
		a->explain = true;
		return OCREG_CLI_GO;
	case 't':
		a->token = true;
		return OCREG_CLI_GO;
	case 'c':
		a->context = true;
		return OCREG_CLI_GO;
	case OPT_SERVER:
		a->server = true;
		return OCREG_CLI_GO;
	default:
		a->json = strcmp(arg, "json") == 0;
		return a->json || strcmp(arg, "text") == 0 ? OCREG_CLI_GO
							   : ocreg_cli_usage("whoami", "-o takes text or json, not \"%s\"", arg);
	}
}

static int check_args(const struct ocreg_cli *cli, const struct args *a)
{
	if (cli->n_words > 0)
		return ocreg_cli_usage("whoami", "\"%s\" is one operand too many", cli->words[0]);
	if (a->explain + a->token + a->context + a->server > 1)
		return ocreg_cli_usage("whoami", "--explain, --show-token, --show-context and --show-server exclude each other");
	if (a->json && (a->token || a->context || a->server))
		return ocreg_cli_usage("whoami", "what is one word is not written as JSON");
	return OCREG_CLI_GO;
}

static void print_member(const char *before, const char *name, const char *value)
{
	fputs(before, stdout);
	ocreg_cli_json_string(stdout, name);
	fputs(": ", stdout);
	ocreg_cli_json_string(stdout, value != NULL ? value : "");
}

/* --- settings --- */

static const enum ocreg_setting_text parts[] = { OCREG_SETTING_NAME, OCREG_SETTING_VALUE, OCREG_SETTING_SOURCE,
						 OCREG_SETTING_SKIPPED };
#define N_PARTS (sizeof(parts) / sizeof(*parts))

static void print_setting_json(const struct ocreg_client *c, size_t i)
{
	static const char *const names[N_PARTS] = { "name", "value", "source", "skipped" };
	for (size_t j = 0; j < N_PARTS; j++)
		print_member(j > 0 ? ", " : "    {", names[j], ocreg_client_setting(c, i, parts[j]));
	putchar('}');
}

static int explain(const struct ocreg_client *c, const struct args *a)
{
	size_t n = ocreg_client_settings_count(c);
	if (!a->json) {
		puts(ocreg_client_explain(c));
		return OCREG_CLI_OK;
	}
	fputs("{\n  \"settings\": [", stdout);
	for (size_t i = 0; i < n; i++) {
		fputs(i > 0 ? ",\n" : "\n", stdout);
		print_setting_json(c, i);
	}
	puts("\n  ]\n}");
	return OCREG_CLI_OK;
}

static int print_setting(const struct ocreg_client *c, const char *name)
{
	const char *value = "";
	for (size_t i = 0; i < ocreg_client_settings_count(c); i++) {
		if (strcmp(ocreg_client_setting(c, i, OCREG_SETTING_NAME), name) == 0)
			value = ocreg_client_setting(c, i, OCREG_SETTING_VALUE);
	}
	if (*value == '\0') {
		ocreg_cli_complain("there is no %s", name);
		return OCREG_CLI_FAILURE;
	}
	puts(value);
	return OCREG_CLI_OK;
}

static int print_token(struct ocreg_client *c)
{
	struct ocreg_error *e = NULL;
	char *token = NULL;
	int r = ocreg_client_token(c, &token, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	puts(token);
	ocreg_free(token);
	return OCREG_CLI_OK;
}

/* --- the user --- */

static void print_list(const char *name, const struct ocreg_lines *l)
{
	printf(",\n  \"%s\": [", name);
	for (size_t i = 0; i < ocreg_lines_count(l); i++) {
		fputs(i > 0 ? ", " : "", stdout);
		ocreg_cli_json_string(stdout, ocreg_lines_at(l, i));
	}
	putchar(']');
}

static void print_user(const struct ocreg_user *u, bool json)
{
	if (!json) {
		ocreg_cli_plain(stdout, ocreg_user_name(u));
		putchar('\n');
		return;
	}
	print_member("{\n  ", "name", ocreg_user_name(u));
	print_member(",\n  ", "uid", ocreg_user_uid(u));
	print_list("groups", ocreg_user_groups(u));
	print_list("extra", ocreg_user_extra(u));
	puts("\n}");
}

static int ask(struct ocreg_client *c, const struct args *a)
{
	struct ocreg_error *e = NULL;
	struct ocreg_user *u = NULL;
	int r = ocreg_client_whoami(c, NULL, &u, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	print_user(u, a->json);
	ocreg_user_unref(u);
	return OCREG_CLI_OK;
}

static int answer(struct ocreg_client *c, const struct args *a)
{
	if (a->explain)
		return explain(c, a);
	if (a->token)
		return print_token(c);
	if (a->context || a->server)
		return print_setting(c, a->context ? "context" : "server");
	return ask(c, a);
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { 0 };
	struct ocreg_client *c = NULL;
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = check_args(cli, &a);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_connect(cli, &c);
	if (status == OCREG_CLI_GO)
		status = answer(c, &a);
	ocreg_client_unref(c);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_whoami = {
	.name = "whoami",
	.operands = "[--explain | -t | -c | --show-server] [-o text|json]",
	.doc = "Tell whom the server takes you for",
	.notes = "With --explain nothing is asked of the server: it tells what would be sent where, and why.",
	.options = options,
	.run = run,
};
