/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg validate --fix: the certain remedies, in the file, which is replaced as a whole or not at all. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "validate.h"

#define MAX_TURNS 8 /* a remedy may let another one be found, but not for ever */

static int write_all(int fd, const char *text, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, text, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno;
		text += n;
		len -= (size_t) n;
	}
	return fsync(fd) == 0 ? 0 : errno;
}

/* A new file beside the old one, with its mode, takes its name. */
static int replace(const char *real, const char *text, size_t len)
{
	struct stat st;
	char *name = NULL;
	if (asprintf(&name, "%s.XXXXXX", real) < 0)
		return ENOMEM;
	int e = access(real, W_OK) == 0 && stat(real, &st) == 0 ? 0 : errno, fd = e == 0 ? mkostemp(name, O_CLOEXEC) : -1;
	if (e == 0 && fd < 0)
		e = errno;
	if (fd >= 0) {
		e = fchmod(fd, st.st_mode & 07777) == 0 ? write_all(fd, text, len) : errno;
		/* The owner too, as far as this is allowed. */
		if (e == 0 && fchown(fd, st.st_uid, st.st_gid) != 0 && errno != EPERM)
			e = errno;
		if (close(fd) != 0 && e == 0)
			e = errno;
		if (e == 0 && rename(name, real) != 0)
			e = errno;
		if (e != 0)
			unlink(name);
	}
	free(name);
	return e;
}

/* Links are followed, not replaced. */
static int write_file(const char *path, const char *text, size_t len)
{
	char *real = realpath(path, NULL);
	int e = real != NULL ? replace(real, text, len) : errno;
	free(real);
	if (e == 0)
		return OCREG_CLI_GO;
	if (e == ENOMEM)
		return ocreg_cli_nomem();
	ocreg_cli_complain("cannot write %s: %s", path, strerror(e));
	return OCREG_CLI_FAILURE;
}

static int print_difference(const char *path, const char *text, size_t len, const char *fixed, size_t fixed_len)
{
	char *old = NULL, *new = NULL;
	bool same = false;
	int status = OCREG_CLI_GO;
	struct ocreg_error *e = NULL;
	int r = ocreg_redact_text(text, len, &old, NULL, &e);
	if (r == 0)
		r = ocreg_redact_text(fixed, fixed_len, &new, NULL, &e);
	if (r != 0)
		status = ocreg_cli_fail_file(path, r, e);
	else if (ocreg_cli_udiff(path, old, path, new, &same) != OCREG_CLI_OK)
		status = OCREG_CLI_FAILURE;
	if (r == 0 && same)
		printf("--- %s\n+++ %s\n@@ what differs is secret @@\n", path, path);
	ocreg_free(old);
	ocreg_free(new);
	return status;
}

/* One turn: what is certain of what is found now. *retn is 0 when there is nothing left to do. */
static int turn(const struct ocreg_cli_fixing *how, char **text, size_t *len, size_t *retn)
{
	struct ocreg_findings *all = NULL, *fs = NULL;
	struct ocreg_replacements *rs = NULL;
	struct ocreg_error *e = NULL;
	char *next = NULL;
	int r = ocreg_check(*text, *len, how->check, NULL, &all, &e);
	if (r == 0)
		r = ocreg_findings_without(all, *text, *len, how->disable, &fs, &e);
	if (r == 0)
		r = ocreg_replacements_find(*text, *len, fs, &rs, &e);
	*retn = ocreg_replacements_count(rs);
	if (r == 0 && *retn > 0)
		r = ocreg_fix_text(*text, *len, fs, &next, len, &e);
	if (next != NULL) {
		ocreg_free(*text);
		*text = next;
	}
	ocreg_replacements_unref(rs);
	ocreg_findings_unref(fs);
	ocreg_findings_unref(all);
	ocreg_error_unref(e);
	return r;
}

int ocreg_cli_fix(const struct ocreg_cli_fixing *how, const char *path, const char *text, size_t len, char **ret, size_t *retlen,
		  size_t *retfixed)
{
	char *fixed = malloc(len + 1);
	size_t fixed_len = len, n = 1;
	int r = fixed != NULL ? 0 : OCREG_E_NOMEM, status = OCREG_CLI_GO;
	*retfixed = 0;
	if (fixed != NULL) {
		memcpy(fixed, text, len);
		fixed[len] = '\0';
	}
	for (int i = 0; r == 0 && n > 0 && i < MAX_TURNS; i++) {
		r = turn(how, &fixed, &fixed_len, &n);
		*retfixed += r == 0 ? n : 0;
	}
	if (r == OCREG_E_NOMEM)
		status = ocreg_cli_nomem();
	if (status == OCREG_CLI_GO && *retfixed > 0 && how->print)
		status = print_difference(path, text, len, fixed, fixed_len);
	if (status == OCREG_CLI_GO && *retfixed > 0 && how->write)
		status = write_file(path, fixed, fixed_len);
	if (status == OCREG_CLI_GO && *retfixed > 0) {
		*ret = fixed;
		*retlen = fixed_len;
		return status;
	}
	ocreg_free(fixed);
	return status;
}
