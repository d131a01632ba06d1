/* SPDX-License-Identifier: Apache-2.0 */
/* Files and standard input. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli.h"

/* One byte more than the library reads: it is the library that says "too large". */
#define MAX_BYTES ((size_t) (16u << 20) + 1)

static int read_all(FILE *f, char **ret, size_t *retlen)
{
	size_t n = 0, room = 1u << 16;
	char *text = malloc(room + 1);
	while (text != NULL) {
		n += fread(text + n, 1, room - n, f);
		if (n < room || n == MAX_BYTES)
			break;
		room = room * 2 < MAX_BYTES ? room * 2 : MAX_BYTES;
		char *more = realloc(text, room + 1);
		if (more == NULL)
			free(text);
		text = more;
	}
	if (text == NULL)
		return ENOMEM;
	if (ferror(f)) {
		int e = errno != 0 ? errno : EIO;
		free(text);
		return e;
	}
	text[n] = '\0';
	*ret = text;
	*retlen = n;
	return 0;
}

/* A file whose size is known, in one go; -1 for one that is to be read as a stream. */
static int read_regular(int dir, const char *name, char **ret, size_t *retlen)
{
	struct stat st;
	int fd = openat(dir, name, O_RDONLY | O_CLOEXEC);
	bool regular = fd >= 0 && fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0 && (size_t) st.st_size < MAX_BYTES;
	size_t n = regular ? (size_t) st.st_size : 0;
	char *text = regular ? malloc(n + 1) : NULL;
	ssize_t got = text != NULL ? read(fd, text, n) : -1;
	if (fd >= 0)
		close(fd);
	if (got < 0 || (size_t) got != n) {
		free(text);
		return -1;
	}
	text[n] = '\0';
	*ret = text;
	*retlen = n;
	return 0;
}

int ocreg_cli_read(const char *path, char **ret, size_t *retlen)
{
	return ocreg_cli_read_at(AT_FDCWD, path, path, ret, retlen);
}

int ocreg_cli_read_at(int dir, const char *name, const char *path, char **ret, size_t *retlen)
{
	bool standard = strcmp(path, "-") == 0;
	if (!standard && read_regular(dir, name, ret, retlen) == 0)
		return OCREG_CLI_GO;
	errno = 0;
	FILE *f = standard ? stdin : fopen(path, "re");
	int e = f != NULL ? read_all(f, ret, retlen) : errno != 0 ? errno : ENOMEM;
	if (f != NULL && !standard)
		fclose(f);
	if (e == 0)
		return OCREG_CLI_GO;
	if (e == ENOMEM)
		return ocreg_cli_nomem();
	ocreg_cli_complain("cannot read %s: %s", standard ? "standard input" : path, strerror(e));
	if (e == EISDIR)
		fputs("hint: name a file; `ocreg validate` also takes directories\n", stderr);
	return OCREG_CLI_INPUT;
}

bool ocreg_cli_is_dir(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

int ocreg_cli_merge(const struct ocreg_object *live, const struct ocreg_object *wanted, struct ocreg_object **ret)
{
	struct ocreg_error *e = NULL;
	char *text = NULL;
	size_t len = 0;
	int r = ocreg_encode(wanted, OCREG_FORMAT_JSON, 0, &text, &len, &e);
	struct ocreg_object *o = r == 0 ? ocreg_copy(live) : NULL;
	if (r == 0)
		r = o != NULL ? ocreg_apply(o, text, len, NULL, &e) : OCREG_E_NOMEM;
	ocreg_free(text);
	if (r != 0) {
		ocreg_unref(o);
		return ocreg_cli_fail(r, e);
	}
	*ret = o;
	return OCREG_CLI_GO;
}
