/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg: finds the verb, and sees to it that what was printed has been written. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>
#include "cli.h"

static const struct ocreg_cli_verb *const verbs[] = {
	&ocreg_cli_get,   &ocreg_cli_validate, &ocreg_cli_patch,      &ocreg_cli_edit,        &ocreg_cli_plan, &ocreg_cli_create,
	&ocreg_cli_apply, &ocreg_cli_delete,   &ocreg_cli_registry,   &ocreg_cli_pull_secret, &ocreg_cli_auth, &ocreg_cli_whoami,
	&ocreg_cli_login, &ocreg_cli_logout,   &ocreg_cli_kubeconfig, &ocreg_cli_logs,        &ocreg_cli_wait, &ocreg_cli_fleet,
	&ocreg_cli_diff,  &ocreg_cli_explain,  &ocreg_cli_version
};
#define N_VERBS (sizeof(verbs) / sizeof(*verbs))

static const struct ocreg_cli_verb *find_verb(const char *name)
{
	for (size_t i = 0; i < N_VERBS; i++) {
		if (strcmp(verbs[i]->name, name) == 0)
			return verbs[i];
	}
	return NULL;
}

static int print_help(bool asked)
{
	FILE *f = asked ? stdout : stderr;
	if (!asked)
		ocreg_cli_complain("no verb is given");
	fputs("usage: ocreg VERB [OPTION...] [OPERAND...]\n\n"
	      "Reads, checks and changes the configuration of OpenShift's image registry.\n\nverbs:\n",
	      f);
	for (size_t i = 0; i < N_VERBS; i++)
		fprintf(f, "  %-11s %s\n", verbs[i]->name, verbs[i]->doc);
	fputs("\noptions of every verb:\n", f);
	ocreg_cli_print_common(f);
	fputs("\n`ocreg VERB --help` tells the rest; the manual is ocreg(1).\n", f);
	return asked ? OCREG_CLI_OK : OCREG_CLI_USAGE;
}

static int print_verb_help(const struct ocreg_cli_verb *v)
{
	printf("usage: ocreg %s %s\n\n%s.\n", v->name, v->operands, v->doc);
	if (v->notes != NULL)
		printf("\n%s\n", v->notes);
	if (v->options != NULL) {
		puts("\noptions:");
		ocreg_cli_print_options(stdout, v->options);
	}
	puts("\noptions of every verb:");
	ocreg_cli_print_common(stdout);
	return OCREG_CLI_OK;
}

static int run_verb(struct ocreg_cli *cli)
{
	const struct ocreg_cli_verb *v = find_verb(cli->words[0]);
	if (v == NULL)
		return ocreg_cli_usage(NULL, "there is no verb \"%s\"", cli->words[0]);
	int status = v->run(cli, v, cli->n_words, cli->words);
	return status == OCREG_CLI_HELP ? print_verb_help(v) : status;
}

static int run(int argc, char **argv)
{
	struct ocreg_cli cli;
	ocreg_cli_begin(&cli);
	int status = ocreg_cli_parse_common(&cli, argc, argv);
	bool help = status == OCREG_CLI_HELP || (cli.n_words > 0 && strcmp(cli.words[0], "help") == 0);
	if (help || (status == OCREG_CLI_GO && cli.n_words == 0)) {
		const struct ocreg_cli_verb *v = help && cli.n_words > 1 ? find_verb(cli.words[1]) : NULL;
		status = v != NULL ? print_verb_help(v) : print_help(help);
	} else if (status == OCREG_CLI_GO) {
		status = run_verb(&cli);
	}
	ocreg_cli_end(&cli);
	return status;
}

/* What is cut short already gets one more line break, for the reason that stdio did not keep. */
static int write_error(void)
{
	clearerr(stdout);
	errno = 0;
	return putchar('\n') == EOF || fflush(stdout) != 0 ? errno : EIO;
}

/* Output that never reached its file is a failure, a reader that has gone (head) one to keep quiet about. */
static int finish(int status)
{
	int e = ferror(stdout) != 0 ? write_error() : 0;
	errno = 0;
	if (fclose(stdout) != 0 && e == 0)
		e = errno != 0 ? errno : EIO;
	if (e == 0)
		return status;
	if (e != EPIPE)
		ocreg_cli_complain("cannot write the result: %s", strerror(e));
	return OCREG_CLI_FAILURE;
}

/* A descriptor that the caller closed must not become a connection that stdout is then written to. What stands in for it fails
 * as the closed one would. */
static int fill_descriptors(void)
{
	for (int fd = 0; fd < 3; fd++) {
		if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
			return -1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	struct ocreg_cli_secrets secrets = { NULL, 0 };
	ocreg_cli_hide_process();
	if (!ocreg_cli_hide_arguments(argc, argv, &secrets) || fill_descriptors() != 0 || signal(SIGPIPE, SIG_IGN) == SIG_ERR)
		return OCREG_CLI_FAILURE;
	/* Somebody who preloads a library that uses OpenSSL has to live with what it leaves in memory. */
	(void) ocreg_init(OCREG_INIT_WIPE);
	int status = finish(run(argc, argv));
	ocreg_cli_secrets_done(&secrets);
	return status;
}
