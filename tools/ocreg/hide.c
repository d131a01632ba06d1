/* SPDX-License-Identifier: Apache-2.0 */
/* What others could read of a process that holds credentials: its arguments, its environment, its memory. */
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include "cli.h"

/* Neither a core file nor a debugger or an environ of another of the user's programs; programs that are started can be looked at again, but leave
 * no core file either: an editor has a Secret in hand. */
void ocreg_cli_hide_process(void)
{
	struct rlimit core;
#ifndef __SANITIZE_ADDRESS__ /* which looks for leaks as a debugger */
	(void) prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
	if (getrlimit(RLIMIT_CORE, &core) == 0) {
		core.rlim_cur = 0;
		(void) setrlimit(RLIMIT_CORE, &core);
	}
}

/* The options whose argument may be a secret, of whichever verb. */
static const char *const secret_options[] = { "--token", "--set", "--patch", "--password", "-p" };
#define N_SECRET (sizeof(secret_options) / sizeof(*secret_options))

/* The secret in an argument, after `*retbefore` bytes that show, or the whole argument that comes next; NULL if there is none. */
static char *find_secret(char **argv, char ***retat, size_t *retbefore)
{
	for (size_t i = 0; i < N_SECRET; i++) {
		size_t n = strlen(secret_options[i]);
		bool whole = strncmp(*argv, secret_options[i], n) == 0, is_long = n > 2;
		*retat = whole && (*argv)[n] == '\0' ? argv + 1 : argv;
		*retbefore = *retat == argv ? n + is_long : 0;
		if (whole && (*retat != argv || !is_long || (*argv)[n] == '='))
			return **retat != NULL ? **retat + *retbefore : NULL;
	}
	return NULL;
}

bool ocreg_cli_hide_arguments(int argc, char **argv, struct ocreg_cli_secrets *ret)
{
	size_t before, len = 1;
	char **at;
	for (int i = 1; i < argc; i++)
		len += find_secret(&argv[i], &at, &before) != NULL ? strlen(*at) + 1 : 0;
	char *to = malloc(len);
	if (to == NULL)
		return false;
	*ret = (struct ocreg_cli_secrets) { to, len };
	for (int i = 1; i < argc; i++) {
		char *secret = find_secret(&argv[i], &at, &before);
		if (secret == NULL)
			continue;
		size_t n = strlen(secret);
		memcpy(to, *at, before + n + 1);
		explicit_bzero(secret, n);
		*at = to;
		to += before + n + 1;
	}
	return true;
}

void ocreg_cli_secrets_done(struct ocreg_cli_secrets *s)
{
	explicit_bzero(s->text, s->len);
	free(s->text);
}
