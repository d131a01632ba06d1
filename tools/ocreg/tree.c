/* SPDX-License-Identifier: Apache-2.0 */
/* The files that `ocreg validate` looks at, and those that it knows better than to. */
#include <fcntl.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "validate.h"

#define MAX_KEPT ((size_t) 256 << 10)

static void note_status(struct ocreg_cli_tree *t, int status)
{
	if (status != OCREG_CLI_GO && t->status != OCREG_CLI_FAILURE)
		t->status = status;
}

/* Room for one more, which is n bytes each of what is counted; the array, NULL if memory does not suffice. */
static void *grow(void *v, size_t n, size_t more, size_t *cap, size_t size)
{
	size_t wanted = *cap - n >= more ? *cap : *cap + *cap / 2 + more + 16;
	void *p = wanted == *cap && v != NULL ? v : reallocarray(v, wanted, size);
	if (p != NULL)
		*cap = wanted;
	return p;
}

/* Add a name and the NUL after it. */
static bool add_name(struct ocreg_cli_tree *t, const char *s, size_t n, uint32_t *ret)
{
	char *names = n < UINT32_MAX - t->names_len - 1 ? grow(t->names, t->names_len, n + 1, &t->names_cap, 1) : NULL;
	if (names == NULL)
		return false;
	t->names = names;
	*ret = (uint32_t) t->names_len;
	memcpy(names + t->names_len, s, n);
	names[t->names_len + n] = '\0';
	t->names_len += n + 1;
	return true;
}

/* A directory is written down once for all that is found in it in a row. */
static bool add_dir(struct ocreg_cli_tree *t, const char *path, size_t n, uint32_t *ret)
{
	const struct ocreg_cli_entry *last = t->n > 0 ? &t->v[t->n - 1] : NULL;
	const char *dir = last != NULL ? t->names + last->dir : NULL;
	if (dir == NULL || strlen(dir) != n || memcmp(dir, path, n) != 0)
		return add_name(t, path, n, ret);
	*ret = last->dir;
	return true;
}

/* Paths are put together again in a place that is made large enough here. */
static struct ocreg_cli_entry *add(struct ocreg_cli_tree *t, const char *path, const char *name, bool named)
{
	struct ocreg_cli_entry e = { .named = named };
	struct ocreg_cli_entry *more = grow(t->v, t->n, 1, &t->cap, sizeof(*more));
	char *room = grow(t->path, 0, strlen(path) + 1, &t->path_cap, 1);
	t->v = more != NULL ? more : t->v;
	t->path = room != NULL ? room : t->path;
	if (more == NULL || room == NULL || !add_dir(t, path, (size_t) (name - path), &e.dir) ||
	    !add_name(t, name, strlen(name), &e.name)) {
		note_status(t, ocreg_cli_nomem());
		return NULL;
	}
	t->v[t->n] = e;
	return &t->v[t->n++];
}

static bool is_kustomization(const char *path)
{
	const char *base = strrchr(path, '/');
	base = base != NULL ? base + 1 : path;
	return strcmp(base, "kustomization.yaml") == 0 || strcmp(base, "kustomization.yml") == 0;
}

static bool add_found(const char *path, const char *name, void *data)
{
	struct ocreg_cli_tree *t = data;
	if (ocreg_cli_settings_excludes(t->settings, path))
		return true;
	struct ocreg_cli_entry *e = add(t, path, name, false);
	if (e != NULL)
		e->kustomize = is_kustomization(name);
	return e != NULL;
}

static bool add_text(struct ocreg_cli_tree *t, struct ocreg_cli_entry *e, char *text, size_t len)
{
	struct ocreg_cli_text *more = reallocarray(t->texts, t->n_texts + 1, sizeof(*more));
	if (more == NULL)
		return false;
	t->texts = more;
	t->texts[t->n_texts++] = (struct ocreg_cli_text) { text, len };
	e->text = (uint32_t) t->n_texts;
	return true;
}

static void read_standard(struct ocreg_cli_tree *t, struct ocreg_cli_entry *e)
{
	char *text = NULL;
	size_t len = 0;
	int status = ocreg_cli_read("-", &text, &len);
	if (status == OCREG_CLI_GO && !add_text(t, e, text, len)) {
		free(text);
		status = ocreg_cli_nomem();
	}
	note_status(t, status);
}

void ocreg_cli_tree_add(struct ocreg_cli_tree *t, const char *name)
{
	bool standard = strcmp(name, "-") == 0;
	if (!standard && ocreg_cli_is_dir(name)) {
		size_t before = t->n;
		int status = ocreg_cli_walk(name, add_found, t);
		if (status == OCREG_CLI_GO && t->n == before && t->status == OCREG_CLI_GO) {
			ocreg_cli_complain("%s: there is nothing to check in it", name);
			status = OCREG_CLI_INPUT;
		}
		note_status(t, status);
		return;
	}
	struct ocreg_cli_entry *e = add(t, name, name, true);
	if (e != NULL && standard)
		read_standard(t, e);
	if (e != NULL)
		e->kustomize = is_kustomization(name);
}

struct ocreg_cli_input ocreg_cli_tree_at(struct ocreg_cli_tree *t, size_t i)
{
	struct ocreg_cli_entry *e = &t->v[i];
	stpcpy(stpcpy(t->path, t->names + e->dir), t->names + e->name);
	return (struct ocreg_cli_input) {
		.tree = t,
		.entry = e,
		.path = t->path,
		.named = e->named,
		.kustomize = e->kustomize,
		.skip = e->patch ? "it is no object by itself: a kustomization names it as a patch" : NULL,
	};
}

static void close_dir(struct ocreg_cli_tree *t)
{
	if (t->dir_open)
		close(t->dir);
	t->dir_open = false;
}

/* Files are read from their directory while it stays the same, so that the system need not find it for each of them. */
static int read_file(const struct ocreg_cli_input *in, char **ret, size_t *retlen)
{
	struct ocreg_cli_tree *t = in->tree;
	uint32_t dir = in->entry->dir;
	if (in->named)
		return ocreg_cli_read(in->path, ret, retlen);
	if (!t->dir_open || t->dir_name != dir) {
		close_dir(t);
		t->dir = open(t->names + dir, O_PATH | O_DIRECTORY | O_CLOEXEC);
		t->dir_open = t->dir >= 0;
		t->dir_name = dir;
	}
	return ocreg_cli_read_at(t->dir, t->names + in->entry->name, in->path, ret, retlen);
}

int ocreg_cli_tree_read(const struct ocreg_cli_input *in, char **ret, size_t *retlen)
{
	bool standard = strcmp(in->path, "-") == 0;
	struct ocreg_cli_text *kept = in->entry->text > 0 ? &in->tree->texts[in->entry->text - 1] : NULL;
	if (!standard && (kept == NULL || kept->s == NULL))
		return read_file(in, ret, retlen);
	if (kept == NULL)
		return OCREG_CLI_INPUT;
	*ret = standard ? malloc(kept->len + 1) : kept->s;
	if (*ret == NULL)
		return ocreg_cli_nomem();
	*retlen = kept->len;
	if (standard)
		memcpy(*ret, kept->s, kept->len + 1);
	else
		kept->s = NULL;
	return OCREG_CLI_GO;
}

bool ocreg_cli_tree_keep(const struct ocreg_cli_input *in, char *text, size_t len)
{
	struct ocreg_cli_tree *t = in->tree;
	if (in->entry->text > 0 || len > MAX_KEPT - t->kept || !add_text(t, in->entry, text, len))
		return false;
	t->kept += len;
	return true;
}

/* --- kustomize --- */

static const char *base_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash != NULL ? slash + 1 : path;
}

static void mark(struct ocreg_cli_tree *t, const char *path)
{
	for (size_t i = 0; i < t->n; i++) {
		bool may_be = !t->v[i].named && strcmp(t->names + t->v[i].name, base_of(path)) == 0;
		char *real = may_be ? realpath(ocreg_cli_tree_at(t, i).path, NULL) : NULL;
		t->v[i].patch |= real != NULL && strcmp(real, path) == 0;
		free(real);
	}
}

/* The file that a kustomization names, seen from where that is. Patches may also be written in place. */
static void mark_named(struct ocreg_cli_tree *t, const char *kustomization, const char *name)
{
	char *dir = strdup(kustomization), *path = NULL;
	if (dir == NULL || strchr(name, '\n') != NULL || asprintf(&path, "%s/%s", dirname(dir), name) < 0)
		path = NULL;
	char *real = path != NULL ? realpath(path, NULL) : NULL;
	if (real != NULL)
		mark(t, real);
	free(real);
	free(path);
	free(dir);
}

/* The members of a kustomization that name such files, each a list, and where in an element the name stands. */
static const struct {
	const char *list, *name;
} members[] = {
	{ "patches", ".path" }, { "patchesJson6902", ".path" }, { "patchesStrategicMerge", "" }, { "configurations", "" }
};

/* False past the last element. */
static bool mark_element(struct ocreg_cli_tree *t, const char *kustomization, const struct ocreg_object *o, size_t member,
			 size_t i)
{
	char path[64], *element = NULL, *name = NULL;
	snprintf(path, sizeof(path), "%s[%zu]", members[member].list, i);
	bool there = ocreg_path_get(o, path, &element, NULL) == 0 && element != NULL;
	snprintf(path, sizeof(path), "%s[%zu]%s", members[member].list, i, members[member].name);
	if (there && ocreg_path_get(o, path, &name, NULL) == 0 && name != NULL)
		mark_named(t, kustomization, name);
	ocreg_free(name);
	ocreg_free(element);
	return there;
}

static void mark_all(struct ocreg_cli_tree *t, const char *kustomization, const struct ocreg_object *o)
{
	for (size_t member = 0; member < sizeof(members) / sizeof(*members); member++) {
		for (size_t i = 0; mark_element(t, kustomization, o, member, i); i++)
			continue;
	}
}

static void read_kustomization(struct ocreg_cli_tree *t, const char *path)
{
	struct ocreg_object *o = NULL;
	char *text = NULL;
	size_t len = 0;
	if (ocreg_cli_read(path, &text, &len) != OCREG_CLI_GO)
		return;
	if (ocreg_decode(ocreg_type_find("kustomization"), text, len, NULL, &o, NULL) == 0)
		mark_all(t, path, o);
	ocreg_unref(o);
	free(text);
}

void ocreg_cli_tree_sort(struct ocreg_cli_tree *t)
{
	for (size_t i = 0; i < t->n; i++) {
		bool here = t->v[i].kustomize && !t->v[i].named;
		char *path = here ? strdup(ocreg_cli_tree_at(t, i).path) : NULL;
		if (path != NULL)
			read_kustomization(t, path);
		else if (here)
			note_status(t, ocreg_cli_nomem());
		free(path);
	}
}

/* Two opening braces outside of comments: no object of the API has them. */
bool ocreg_cli_is_template(const char *text, size_t len)
{
	const char *end = text + len;
	for (const char *s = text; (s = memchr(s, '{', (size_t) (end - s))) != NULL; s++) {
		if (s[1] != '{')
			continue;
		const char *line = memrchr(text, '\n', (size_t) (s - text));
		line = line != NULL ? line + 1 : text;
		line += strspn(line, " \t");
		if (*line != '#')
			return true;
	}
	return false;
}

void ocreg_cli_tree_done(struct ocreg_cli_tree *t)
{
	for (size_t i = 0; i < t->n_texts; i++)
		free(t->texts[i].s);
	free(t->texts);
	close_dir(t);
	free(t->names);
	free(t->path);
	free(t->v);
}
