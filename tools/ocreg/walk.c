/* SPDX-License-Identifier: Apache-2.0 */
/* The files below a directory, in order. Of a directory the names that may matter are kept, and only while it is walked. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "cli.h"

/* A directory whose names are read. */
struct level {
	char *names; /* each the letter of its type, the name and a NUL */
	char **v;    /* the names, sorted */
	size_t len, cap, n, i, path_len;
	dev_t dev;
	ino_t ino;
};

struct walk {
	struct level *levels;
	size_t n, cap;
	char *path;
	size_t path_cap;
	bool (*fn)(const char *path, const char *name, void *data);
	void *data;
	int status; /* OCREG_CLI_GO, OCREG_CLI_INPUT, or OCREG_CLI_FAILURE, which ends the walk */
};

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

static void fail(struct walk *w, int err)
{
	ocreg_cli_complain("cannot read %s: %s", w->path, strerror(err));
	w->status = OCREG_CLI_INPUT;
}

/* Whatever has no ending of ours and cannot be a directory is forgotten at once. */
static bool matters(const struct dirent *e)
{
	bool unsure = e->d_type == DT_LNK || e->d_type == DT_UNKNOWN;
	return e->d_name[0] != '.' && (e->d_type == DT_DIR || unsure || (e->d_type == DT_REG && has_ending(e->d_name)));
}

static bool add_name(struct level *l, const struct dirent *e)
{
	size_t n = strlen(e->d_name) + 2;
	if (l->cap - l->len < n) {
		size_t cap = l->cap * 2 + n + 256;
		char *more = realloc(l->names, cap);
		if (more == NULL)
			return false;
		l->names = more;
		l->cap = cap;
	}
	l->names[l->len] = e->d_type == DT_DIR ? 'd' : e->d_type == DT_REG ? 'f' : '?';
	memcpy(l->names + l->len + 1, e->d_name, n - 1);
	l->len += n;
	l->n++;
	return true;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *) a + 1, *(char *const *) b + 1);
}

static bool sort(struct level *l)
{
	char *s = l->names;
	l->v = calloc(l->n + 1, sizeof(*l->v));
	if (l->v == NULL)
		return false;
	for (size_t i = 0; i < l->n; i++, s += strlen(s) + 1)
		l->v[i] = s;
	qsort(l->v, l->n, sizeof(*l->v), by_name);
	return true;
}

/* Answers an errno. */
static int read_names(struct level *l, DIR *dir)
{
	const struct dirent *e;
	for (errno = 0; (e = readdir(dir)) != NULL; errno = 0)
		if (matters(e) && !add_name(l, e))
			return ENOMEM;
	if (errno != 0)
		return errno;
	return sort(l) ? 0 : ENOMEM;
}

static bool leads_back(const struct walk *w, const struct stat *st)
{
	for (size_t i = 0; i < w->n; i++)
		if (w->levels[i].dev == st->st_dev && w->levels[i].ino == st->st_ino)
			return true;
	return false;
}

static void note_back(const struct walk *w)
{
	fputs("note: ", stderr);
	ocreg_cli_plain(stderr, w->path);
	fputs(" leads back to itself, skipped\n", stderr);
}

static void pop(struct walk *w)
{
	struct level *l = &w->levels[--w->n];
	free(l->names);
	free(l->v);
}

static bool grow(struct walk *w)
{
	size_t cap = w->cap * 2 + 8;
	struct level *more = w->n < w->cap ? w->levels : reallocarray(w->levels, cap, sizeof(*more));
	if (more == NULL)
		return false;
	w->cap = w->n < w->cap ? w->cap : cap;
	w->levels = more;
	return true;
}

static int push(struct walk *w, DIR *dir)
{
	struct stat st;
	if (fstat(dirfd(dir), &st) != 0)
		return errno;
	if (leads_back(w, &st)) {
		note_back(w);
		return 0;
	}
	if (!grow(w))
		return ENOMEM;
	struct level *l = &w->levels[w->n++];
	*l = (struct level) { .dev = st.st_dev, .ino = st.st_ino, .path_len = strlen(w->path) };
	l->path_len -= l->path_len > 0 && w->path[l->path_len - 1] == '/';
	int err = read_names(l, dir);
	if (err != 0)
		pop(w);
	return err;
}

static void enter(struct walk *w)
{
	DIR *dir = opendir(w->path);
	int err = dir != NULL ? push(w, dir) : errno;
	if (dir != NULL)
		closedir(dir);
	if (err == ENOMEM)
		w->status = ocreg_cli_nomem();
	else if (err != 0)
		fail(w, err);
}

static bool set_path(struct walk *w, size_t dir_len, const char *name)
{
	size_t n = strlen(name), need = dir_len + n + 2;
	if (w->path_cap < need) {
		char *more = realloc(w->path, need * 2);
		if (more == NULL)
			return false;
		w->path = more;
		w->path_cap = need * 2;
	}
	w->path[dir_len] = '/';
	memcpy(w->path + dir_len + 1, name, n + 1);
	return true;
}

/* What a link leads to, or what the file system did not tell: 'f', 'd', or another letter for what is of no interest. */
static char find_type(struct walk *w, const char *name)
{
	struct stat st;
	if (stat(w->path, &st) == 0)
		return S_ISDIR(st.st_mode) ? 'd' : S_ISREG(st.st_mode) && has_ending(name) ? 'f' : '-';
	if (has_ending(name))
		fail(w, errno);
	return '-';
}

static void visit(struct walk *w, const char *entry)
{
	const struct level *l = &w->levels[w->n - 1];
	size_t dir_len = l->path_len;
	if (!set_path(w, dir_len, entry + 1)) {
		w->status = ocreg_cli_nomem();
		return;
	}
	char type = *entry == '?' ? find_type(w, entry + 1) : *entry;
	if (type == 'd')
		enter(w);
	else if (type == 'f' && !w->fn(w->path, w->path + dir_len + 1, w->data))
		w->status = OCREG_CLI_FAILURE;
}

int ocreg_cli_walk(const char *dir, bool (*fn)(const char *path, const char *name, void *data), void *data)
{
	struct walk w = { .fn = fn, .data = data, .status = OCREG_CLI_GO, .path = strdup(dir), .path_cap = strlen(dir) + 1 };
	if (w.path == NULL)
		return ocreg_cli_nomem();
	enter(&w);
	while (w.n > 0 && w.status != OCREG_CLI_FAILURE) {
		struct level *l = &w.levels[w.n - 1];
		if (l->i < l->n)
			visit(&w, l->v[l->i++]);
		else
			pop(&w);
	}
	while (w.n > 0)
		pop(&w);
	free(w.levels);
	free(w.path);
	return w.status;
}
