/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "logins.h"

#define MOST_BYTES 65536 /* of a password: tokens are long */

bool ocreg_cli_login_take(struct ocreg_cli_login *l, int id, const char *arg)
{
	switch (id) {
	case 'u':
		l->user = arg;
		return true;
	case 'p':
		l->password = arg;
		return true;
	case OCREG_CLI_OPT_PASSWORD_STDIN:
		l->from_stdin = true;
		return true;
	default:
		return false;
	}
}

/* No stdio: its buffer would keep the password. */
static int read_stdin(struct ocreg_cli_login *l)
{
	size_t n = 0;
	ssize_t got = 1;
	l->kept = malloc(MOST_BYTES);
	if (l->kept == NULL)
		return ocreg_cli_nomem();
	while (got > 0 && n < MOST_BYTES) {
		got = read(STDIN_FILENO, l->kept + n, MOST_BYTES - n);
		n += got > 0 ? (size_t) got : 0;
	}
	if (got < 0 || n == MOST_BYTES || memchr(l->kept, '\0', n) != NULL) {
		ocreg_cli_complain("there is no password on standard input that can be used");
		return OCREG_CLI_INPUT;
	}
	if (n > 0 && l->kept[n - 1] == '\n')
		n -= n > 1 && l->kept[n - 2] == '\r' ? 2 : 1;
	l->kept[n] = '\0';
	l->password = l->kept;
	return OCREG_CLI_GO;
}

static int ask(struct ocreg_cli_login *l, const char *registry)
{
	char prompt[512];
	l->kept = malloc(MOST_BYTES);
	if (l->kept == NULL)
		return ocreg_cli_nomem();
	snprintf(prompt, sizeof(prompt), "Password of %s at %s: ", l->user, registry);
	if (ocreg_cli_ask_secret(prompt, l->kept, MOST_BYTES) != 0)
		return ocreg_cli_usage(l->verb, "there is no password, and no terminal to ask for one; give --password-stdin");
	l->password = l->kept;
	return OCREG_CLI_GO;
}

int ocreg_cli_login_read(struct ocreg_cli_login *l, const char *registry)
{
	if (l->password != NULL && l->from_stdin)
		return ocreg_cli_usage(l->verb, "--password and --password-stdin exclude each other");
	if (l->password == NULL && l->from_stdin)
		return read_stdin(l);
	return l->password == NULL && l->user != NULL ? ask(l, registry) : OCREG_CLI_GO;
}

void ocreg_cli_login_done(struct ocreg_cli_login *l)
{
	if (l->kept != NULL)
		explicit_bzero(l->kept, MOST_BYTES);
	free(l->kept);
	l->kept = NULL;
	l->password = NULL;
}

void ocreg_cli_print_registry(FILE *f, const char *registry)
{
	const char *at = strrchr(registry, '@');
	if (at != NULL)
		fputs("<redacted>", f);
	ocreg_cli_plain(f, at != NULL ? at : registry);
}

static bool has(const struct ocreg_auths *list, const char *registry)
{
	for (size_t i = 0; i < ocreg_auths_count(list); i++) {
		if (strcmp(ocreg_auths_registry(list, i), registry) == 0)
			return true;
	}
	return false;
}

void ocreg_cli_login_notes(const char *text, size_t len, const char *which, size_t which_len)
{
	struct ocreg_auths *list = NULL, *some = NULL;
	if (ocreg_auths_list(text, len, &list, NULL) == 0 &&
	    (which == NULL || ocreg_auths_list(which, which_len, &some, NULL) == 0)) {
		for (size_t i = 0; i < ocreg_auths_count(list); i++) {
			const char *registry = ocreg_auths_registry(list, i), *note = ocreg_auths_note(list, i);
			if (*note == '\0' || (which != NULL && !has(some, registry)))
				continue;
			fputs("note: ", stderr);
			ocreg_cli_print_registry(stderr, registry);
			fputs(": ", stderr);
			ocreg_cli_plain(stderr, note);
			putc('\n', stderr);
		}
	}
	ocreg_auths_unref(list);
	ocreg_auths_unref(some);
}

/* What the library says begins with the file; the place in it belongs behind that. */
static void print_place(const char *file, const struct ocreg_error *e)
{
	const char *message = ocreg_error_message(e);
	size_t n = strlen(file);
	if (strncmp(message, file, n) == 0 && strncmp(message + n, ": ", 2) == 0)
		message += n + 2;
	ocreg_cli_complain("%s:%u:%u: %s", file, ocreg_error_line(e), ocreg_error_column(e), message);
	if (*ocreg_error_hint(e) != '\0') {
		fputs("hint: ", stderr);
		ocreg_cli_plain(stderr, ocreg_error_hint(e));
		putc('\n', stderr);
	}
}

/* What is said of a text, not of a file as such or by a server. */
static bool is_of_text(int code)
{
	static const int codes[] = { OCREG_E_SYNTAX,    OCREG_E_ENCODING,    OCREG_E_TYPE,
				     OCREG_E_DUPLICATE, OCREG_E_UNSUPPORTED, OCREG_E_LIMIT };
	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++) {
		if (codes[i] == code)
			return true;
	}
	return false;
}

int ocreg_cli_login_fail(const char *name, int code, struct ocreg_error *e)
{
	if (ocreg_error_line(e) == 0)
		return ocreg_cli_fail(code, e);
	print_place(name, e);
	ocreg_error_unref(e);
	return is_of_text(code) ? OCREG_CLI_INPUT : OCREG_CLI_INVALID;
}
