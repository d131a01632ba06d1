/* SPDX-License-Identifier: Apache-2.0 */
/* Files, standard input and directories. */
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
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
static int read_regular(const char *path, char **ret, size_t *retlen)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
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
	if (strcmp(path, "-") != 0 && read_regular(path, ret, retlen) == 0)
		return OCREG_CLI_GO;
	bool standard = strcmp(path, "-") == 0;
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

static int by_name(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

static bool has_ending(const char *name)
{
	static const char *const endings[] = { ".yaml", ".yml", ".json" };
	size_t n = strlen(name);
	for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++) {
		size_t m = strlen(endings[i]);
		if (n > m && strcmp(name + n - m, endings[i]) == 0)
			return true;
	}
	return false;
}

/* OCREG_CLI_GO, or OCREG_CLI_INPUT for what cannot be read; OCREG_CLI_FAILURE ends the walk. */
static int visit(FTS *fts, FTSENT *e, bool (*fn)(const char *path, void *data), void *data)
{
	bool hidden = e->fts_level > 0 && e->fts_name[0] == '.';
	if (hidden && e->fts_info == FTS_D)
		fts_set(fts, e, FTS_SKIP);
	if (hidden)
		return OCREG_CLI_GO;
	if (e->fts_info == FTS_DC) {
		fputs("note: ", stderr);
		ocreg_cli_plain(stderr, e->fts_path);
		fputs(" leads back to itself, skipped\n", stderr);
	}
	if (e->fts_info == FTS_F && has_ending(e->fts_name))
		return fn(e->fts_path, data) ? OCREG_CLI_GO : OCREG_CLI_FAILURE;
	bool dangling = e->fts_info == FTS_SLNONE && has_ending(e->fts_name);
	if (e->fts_info != FTS_DNR && e->fts_info != FTS_ERR && e->fts_info != FTS_NS && !dangling)
		return OCREG_CLI_GO;
	ocreg_cli_complain("cannot read %s: %s", e->fts_path, strerror(dangling ? ENOENT : e->fts_errno));
	return OCREG_CLI_INPUT;
}

static int visit_all(FTS *fts, const char *dir, bool (*fn)(const char *path, void *data), void *data)
{
	int status = OCREG_CLI_GO;
	FTSENT *e;
	for (errno = 0; (e = fts_read(fts)) != NULL; errno = 0) {
		int r = visit(fts, e, fn, data);
		if (r == OCREG_CLI_FAILURE)
			return status;
		if (r != OCREG_CLI_GO)
			status = r;
	}
	if (errno == 0)
		return status;
	ocreg_cli_complain("cannot read %s to its end: %s", dir, strerror(errno));
	return OCREG_CLI_INPUT;
}

int ocreg_cli_walk(const char *dir, bool (*fn)(const char *path, void *data), void *data)
{
	char *top = strdup(dir);
	char *const tops[] = { top, NULL };
	FTS *fts = top != NULL ? fts_open(tops, FTS_LOGICAL | FTS_NOCHDIR, by_name) : NULL;
	int status = fts != NULL ? OCREG_CLI_GO : ocreg_cli_nomem();
	if (fts != NULL) {
		status = visit_all(fts, dir, fn, data);
		fts_close(fts);
	}
	free(top);
	return status;
}
