/* SPDX-License-Identifier: Apache-2.0 */
/* The files that `ocreg validate` looks at, and those that it knows better than to. */
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include "validate.h"

#define MAX_KEPT ((size_t) 256 << 10)

static void note_status(struct ocreg_cli_tree *t, int status)
{
	if (status != OCREG_CLI_GO && t->status != OCREG_CLI_FAILURE)
		t->status = status;
}

static struct ocreg_cli_input *add(struct ocreg_cli_tree *t, const char *path, bool named)
{
	size_t cap = t->cap > 0 ? t->cap * 2 : 16;
	struct ocreg_cli_input *more = t->n < t->cap ? t->v : reallocarray(t->v, cap, sizeof(*more));
	char *copy = more != NULL ? strdup(path) : NULL;
	if (more != NULL) {
		t->cap = t->n < t->cap ? t->cap : cap;
		t->v = more;
	}
	if (copy == NULL) {
		note_status(t, ocreg_cli_nomem());
		return NULL;
	}
	t->v[t->n] = (struct ocreg_cli_input) { .path = copy, .named = named };
	return &t->v[t->n++];
}

static bool is_kustomization(const char *path)
{
	const char *base = strrchr(path, '/');
	base = base != NULL ? base + 1 : path;
	return strcmp(base, "kustomization.yaml") == 0 || strcmp(base, "kustomization.yml") == 0;
}

static bool add_found(const char *path, void *data)
{
	struct ocreg_cli_tree *t = data;
	if (ocreg_cli_settings_excludes(t->settings, path))
		return true;
	struct ocreg_cli_input *in = add(t, path, false);
	if (in != NULL)
		in->kustomize = is_kustomization(path);
	return in != NULL;
}

void ocreg_cli_tree_add(struct ocreg_cli_tree *t, const char *name)
{
	if (strcmp(name, "-") != 0 && ocreg_cli_is_dir(name)) {
		size_t before = t->n;
		int status = ocreg_cli_walk(name, add_found, t);
		if (status == OCREG_CLI_GO && t->n == before && t->status == OCREG_CLI_GO) {
			ocreg_cli_complain("%s: there is nothing to check in it", name);
			status = OCREG_CLI_INPUT;
		}
		note_status(t, status);
		return;
	}
	struct ocreg_cli_input *in = add(t, name, true);
	if (in != NULL && strcmp(name, "-") == 0)
		note_status(t, ocreg_cli_read(name, &in->text, &in->len));
	if (in != NULL)
		in->kustomize = is_kustomization(name);
}

int ocreg_cli_tree_read(struct ocreg_cli_input *in, char **ret, size_t *retlen)
{
	bool standard = strcmp(in->path, "-") == 0;
	if (!standard && in->text == NULL)
		return ocreg_cli_read(in->path, ret, retlen);
	*ret = standard && in->text != NULL ? malloc(in->len + 1) : in->text;
	if (*ret == NULL)
		return in->text != NULL ? ocreg_cli_nomem() : OCREG_CLI_INPUT;
	*retlen = in->len;
	if (standard)
		memcpy(*ret, in->text, in->len + 1);
	else
		in->text = NULL;
	return OCREG_CLI_GO;
}

bool ocreg_cli_tree_keep(struct ocreg_cli_tree *t, struct ocreg_cli_input *in, char *text, size_t len)
{
	if (in->text != NULL || len > MAX_KEPT - t->kept)
		return false;
	in->text = text;
	in->len = len;
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
		bool may_be = !t->v[i].named && strcmp(base_of(t->v[i].path), base_of(path)) == 0;
		char *real = may_be ? realpath(t->v[i].path, NULL) : NULL;
		if (real != NULL && strcmp(real, path) == 0)
			t->v[i].skip = "it is no object by itself: a kustomization names it as a patch";
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

void ocreg_cli_tree_sort(struct ocreg_cli_tree *t)
{
	for (size_t i = 0; i < t->n; i++) {
		struct ocreg_object *o = NULL;
		char *text = NULL;
		size_t len = 0;
		if (!t->v[i].kustomize || t->v[i].named || ocreg_cli_read(t->v[i].path, &text, &len) != OCREG_CLI_GO)
			continue;
		if (ocreg_decode(ocreg_type_find("kustomization"), text, len, NULL, &o, NULL) == 0)
			mark_all(t, t->v[i].path, o);
		ocreg_unref(o);
		free(text);
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
	for (size_t i = 0; i < t->n; i++) {
		free(t->v[i].path);
		free(t->v[i].text);
	}
	free(t->v);
}
