/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/error.h"
#include "access/access.h"
#include "access/kubeconfig.h"
#include "model/object.h"

#define MOST_NAMES 10 /* shown in a hint */

const struct ocreg_kubeconfig_place ocreg_kubeconfig_places[OCREG_KUBE_SECTIONS] = {
	[OCREG_KUBE_CLUSTER] = { "cluster", OCREG_F_kubeconfig_clusters, OCREG_F_kube_named_cluster_name,
				 OCREG_F_kube_named_cluster_cluster },
	[OCREG_KUBE_USER] = { "user", OCREG_F_kubeconfig_users, OCREG_F_kube_named_user_name, OCREG_F_kube_named_user_user },
	[OCREG_KUBE_CONTEXT] = { "context", OCREG_F_kubeconfig_contexts, OCREG_F_kube_named_context_name,
				 OCREG_F_kube_named_context_context },
};

static bool is_set(const char *s)
{
	return s && *s;
}

static const char *join(struct ocreg_arena *a, const char *folder, const char *path)
{
	size_t n = strlen(folder) + strlen(path) + 2;
	char *s = ocreg_arena_alloc(a, n);

	if (s && path[0] == '/')
		snprintf(s, n, "%s", path);
	else if (s)
		snprintf(s, n, "%s/%s", folder, path);
	return s;
}

/* Now and when the working directory has changed. */
static const char *absolute(struct ocreg_arena *a, const char *path)
{
	char *cwd = path[0] == '/' ? NULL : getcwd(NULL, 0);
	const char *s = join(a, cwd ? cwd : ".", path);

	free(cwd);
	return s;
}

static bool has_file(const struct ocreg_kubeconfig *k, const char *path)
{
	for (size_t i = 0; i < k->n; i++)
		if (strcmp(k->files[i].path, path) == 0)
			return true;
	return false;
}

/* An empty file is as good as none, for `oc` too. */
static int add_file(struct ocreg_kubeconfig *k, const char *path, struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig_file *f = &k->files[k->n];
	enum ocreg_format format;
	int r;

	if (k->n == OCREG_MOST_KUBECONFIGS)
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "name fewer files", "KUBECONFIG names more than %d files",
				  OCREG_MOST_KUBECONFIGS);
	f->path = path;
	f->folder = ocreg_arena_strndup(&k->arena, path, (size_t) (strrchr(path, '/') - path));
	if (!f->folder)
		return ocreg_fail_oom(reterr);
	r = ocreg_kubeconfig_read_file(path, &f->doc, &format, reterr);
	if (r || !f->doc)
		return r;
	k->n++;
	return ocreg_kubeconfig_look_at_mode(path, &k->arena, &f->caution) ? ocreg_fail_oom(reterr) : 0;
}

static bool is_missing(const char *path)
{
	struct stat st;

	return stat(path, &st) < 0 && errno == ENOENT;
}

/* The first that is there takes what is new; if none is, the last named. */
static int add_if_there(struct ocreg_kubeconfig *k, const char *path, bool *found, struct ocreg_error **reterr)
{
	if (!path)
		return ocreg_fail_oom(reterr);
	if (!*found) {
		k->target = path;
		k->target_at = k->n;
	}
	if (has_file(k, path) || is_missing(path))
		return 0;
	*found = true;
	return add_file(k, path, reterr);
}

static int add_list(struct ocreg_kubeconfig *k, const char *list, struct ocreg_error **reterr)
{
	bool found = false;

	for (size_t n; *list; list += n + (list[n] == ':')) {
		const char *name;
		int r;

		n = strcspn(list, ":");
		if (!n)
			continue;
		name = ocreg_arena_strndup(&k->arena, list, n);
		r = add_if_there(k, name ? absolute(&k->arena, name) : NULL, &found, reterr);
		if (r)
			return r;
	}
	return 0;
}

static int load(struct ocreg_kubeconfig *k, const char *named, const char *list, const char *home, unsigned flags,
		struct ocreg_error **reterr)
{
	bool found = false;
	const char *path;

	if (is_set(named)) {
		path = absolute(&k->arena, named);
		if (!path)
			return ocreg_fail_oom(reterr);
		k->target = path;
		return (flags & OCREG_KUBECONFIG_NEW) && is_missing(path) ? 0 : add_file(k, path, reterr);
	}
	if (is_set(list))
		return add_list(k, list, reterr);
	if (!is_set(home))
		return 0;
	path = absolute(&k->arena, home);
	return add_if_there(k, path ? join(&k->arena, path, ".kube/config") : NULL, &found, reterr);
}

static int open_kubeconfig(const char *named, const char *list, const char *home, unsigned flags, struct ocreg_kubeconfig **ret,
			   struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig *k = calloc(1, sizeof(*k));
	int r;

	if (!k)
		return ocreg_fail_oom(reterr);
	atomic_init(&k->refs, 1);
	r = load(k, named, list, home, flags, reterr);
	if (r)
		ocreg_kubeconfig_unref(k);
	else
		*ret = k;
	return r;
}

int ocreg_kubeconfig_open(const char *named, const char *list, const char *home, struct ocreg_kubeconfig **ret,
			  struct ocreg_error **reterr)
{
	return open_kubeconfig(named, list, home, 0, ret, reterr);
}

int ocreg_kubeconfig_read(const char *path, unsigned flags, struct ocreg_kubeconfig **ret, struct ocreg_error **reterr)
{
	struct ocreg_surroundings around;

	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the kubeconfig");
	if (flags & ~(unsigned) OCREG_KUBECONFIG_NEW)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there are flags that this release does not know");
	ocreg_surroundings_get(&around);
	return open_kubeconfig(path, around.kubeconfig, around.home, flags, ret, reterr);
}

struct ocreg_kubeconfig *ocreg_kubeconfig_ref(struct ocreg_kubeconfig *k)
{
	if (k)
		atomic_fetch_add_explicit(&k->refs, 1, memory_order_relaxed);
	return k;
}

struct ocreg_kubeconfig *ocreg_kubeconfig_unref(struct ocreg_kubeconfig *k)
{
	if (!k || atomic_fetch_sub_explicit(&k->refs, 1, memory_order_acq_rel) != 1)
		return NULL;
	for (size_t i = 0; i < k->n; i++) {
		ocreg_unref(k->files[i].doc);
		ocreg_unref(k->files[i].base);
	}
	ocreg_arena_done(&k->arena, false);
	free(k);
	return NULL;
}

const char *ocreg_kubeconfig_current(const struct ocreg_kubeconfig *k, const struct ocreg_kubeconfig_file **retfile)
{
	for (size_t i = 0; i < k->n; i++) {
		const char *name = ocreg_get_string(k->files[i].doc, OCREG_F_kubeconfig_current_context);

		*retfile = &k->files[i];
		if (is_set(name))
			return name;
	}
	return NULL;
}

/* The names that there are, for a hint. */
static void list_names(const struct ocreg_kubeconfig *k, enum ocreg_kubeconfig_section section, struct ocreg_buf *b)
{
	unsigned list = ocreg_kubeconfig_places[section].list;
	size_t shown = 0;

	for (size_t i = 0; i < k->n; i++) {
		for (size_t j = 0; j < ocreg_count(k->files[i].doc, list); j++) {
			const struct ocreg_object *o = ocreg_at(k->files[i].doc, list, j);
			const char *name = o ? ocreg_get_string(o, ocreg_kubeconfig_places[section].name) : NULL;

			if (name && ++shown <= MOST_NAMES)
				ocreg_buf_addf(b, "%s\"%s\"", shown > 1 ? ", " : "", name);
		}
	}
	if (shown > MOST_NAMES)
		ocreg_buf_addf(b, " and %zu more", shown - MOST_NAMES);
	if (!shown)
		ocreg_buf_adds(b, "none");
}

static int fail_missing(const struct ocreg_kubeconfig *k, enum ocreg_kubeconfig_section section, const char *name,
			struct ocreg_error **reterr)
{
	struct ocreg_buf where = { 0 }, hint = { 0 };
	int r;

	for (size_t i = 0; i < k->n; i++)
		ocreg_buf_addf(&where, "%s%s", i ? ", " : "", k->files[i].path);
	ocreg_buf_addf(&hint, "correct the name, or log in with `ocreg login` or `oc login`; %ss there are: ",
		       ocreg_kubeconfig_places[section].noun);
	list_names(k, section, &hint);
	r = where.oom || hint.oom ? ocreg_fail_oom(reterr)
				  : ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, hint.data, "there is no %s \"%s\" in %s",
					       ocreg_kubeconfig_places[section].noun, name, where.data);
	ocreg_buf_done(&where);
	ocreg_buf_done(&hint);
	return r;
}

int ocreg_kubeconfig_find(const struct ocreg_kubeconfig *k, enum ocreg_kubeconfig_section section, const char *name,
			  struct ocreg_kubeconfig_entry *ret, struct ocreg_error **reterr)
{
	for (size_t i = 0; i < k->n; i++) {
		const struct ocreg_kubeconfig_file *f = &k->files[i];
		ptrdiff_t at = ocreg_find(f->doc, ocreg_kubeconfig_places[section].list, name);

		if (at < 0)
			continue;
		*ret = (struct ocreg_kubeconfig_entry) { name, f,
							 ocreg_get_object(ocreg_at(f->doc, ocreg_kubeconfig_places[section].list,
										   (size_t) at),
									  ocreg_kubeconfig_places[section].value) };
		return 0;
	}
	return fail_missing(k, section, name, reterr);
}

static bool has_line(const struct ocreg_lines *l, const char *text)
{
	for (size_t i = 0; i < ocreg_lines_count(l); i++)
		if (strcmp(ocreg_lines_at(l, i), text) == 0)
			return true;
	return false;
}

int ocreg_kubeconfig_names(const struct ocreg_kubeconfig *k, enum ocreg_kubeconfig_section section, struct ocreg_lines *ret)
{
	unsigned list = ocreg_kubeconfig_places[section].list;
	int r = 0;

	for (size_t i = 0; i < k->n; i++)
		for (size_t j = 0; !r && j < ocreg_count(k->files[i].doc, list); j++) {
			const struct ocreg_object *o = ocreg_at(k->files[i].doc, list, j);
			const char *name = o ? ocreg_get_string(o, ocreg_kubeconfig_places[section].name) : NULL;

			if (name && !has_line(ret, name))
				r = ocreg_lines_add(ret, name, strlen(name));
		}
	return r;
}

int ocreg_kubeconfig_text(const struct ocreg_kubeconfig_entry *e, unsigned field, const char **ret, struct ocreg_error **reterr)
{
	const struct ocreg_value *v = ocreg_slot(e->object, field, OCREG_KINDS_ALL);
	const char *text = ocreg_get_string(e->object, field);

	*ret = is_set(text) ? text : NULL;
	if (!v || v->state != OCREG_MISFIT)
		return 0;
	return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "write the value as text, in quotes",
			  "%s of \"%s\" in %s is not text", e->object->type->fields[field].json, e->name, e->file->path);
}

const char *ocreg_kubeconfig_path(struct ocreg_arena *a, const struct ocreg_kubeconfig_entry *e, const char *path)
{
	return join(a, e->file->folder, path);
}

const char *ocreg_kubeconfig_current_context(const struct ocreg_kubeconfig *k)
{
	const struct ocreg_kubeconfig_file *file;

	return k ? ocreg_kubeconfig_current(k, &file) : NULL;
}

int ocreg_kubeconfig_contexts(const struct ocreg_kubeconfig *k, struct ocreg_lines **ret, struct ocreg_error **reterr)
{
	struct ocreg_lines *names;

	if (!k || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no kubeconfig, or no place for the names");
	names = ocreg_lines_new();
	if (!names || ocreg_kubeconfig_names(k, OCREG_KUBE_CONTEXT, names)) {
		ocreg_lines_unref(names);
		return ocreg_fail_oom(reterr);
	}
	*ret = names;
	return 0;
}

const char *ocreg_kubeconfig_caution(const struct ocreg_kubeconfig *k, size_t i)
{
	for (size_t j = 0; j < k->n; j++)
		if (k->files[j].caution && !i--)
			return k->files[j].caution;
	return NULL;
}

int ocreg_kubeconfig_check_private(const struct ocreg_kubeconfig *k, struct ocreg_error **reterr)
{
	const char *caution = ocreg_kubeconfig_caution(k, 0);

	return caution ? ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "make it yours alone, or do not ask for strictness", "%s",
				    caution)
		       : 0;
}
