/* SPDX-License-Identifier: Apache-2.0 */
/* Logins to registries: what `ocreg registry` and `ocreg pull-secret` share. */
#pragma once
#include "cli.h"

enum { OCREG_CLI_OPT_PASSWORD_STDIN = 600 };

/* Rows of the tables of options. */
#define OCREG_CLI_LOGIN_OPTIONS                                                                                     \
	{ "username", "USER", "the user, without a colon", 'u' },                                                   \
		{ "password", "PASSWORD",                                                                           \
		  "the password or token; others may see it in the process list, --password-stdin is safer", 'p' }, \
	{                                                                                                           \
		"password-stdin", NULL, "take the password from standard input, a line break at its end left out",  \
			OCREG_CLI_OPT_PASSWORD_STDIN                                                                \
	}

struct ocreg_cli_login {
	const char *verb, *user, *password;
	bool from_stdin;
	char *kept; /* the password, if it was read here; wiped by ocreg_cli_login_done() */
};
/* Takes the options above; false: it is none of them. */
bool ocreg_cli_login_take(struct ocreg_cli_login *l, int id, const char *arg);
/* Have a password: given, read, or typed by a person who was asked for it; without any of that l->password stays NULL. */
int ocreg_cli_login_read(struct ocreg_cli_login *l, const char *registry);
void ocreg_cli_login_done(struct ocreg_cli_login *l);

/* A name or address without what may be a password in it. */
void ocreg_cli_print_registry(FILE *f, const char *registry);
/* Print what is to be known of logins to stderr: of those that the document `which` has, or of all if it is NULL. */
void ocreg_cli_login_notes(const char *text, size_t len, const char *which, size_t which_len);
/* Print why a document was not changed, which the place of the fault stands behind, drop the error, and answer the status that stands for it. */
int ocreg_cli_login_fail(const char *name, int code, struct ocreg_error *e);
