/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/error.h"
#include "base/file.h"
#include "base/limits.h"
#include "cluster/kubeconfig.h"
#include "model/object.h"

#define MOST_NAMES 10 /* shown in a hint */
#define HINT_LOGIN "log in with `oc login`, or name another kubeconfig"

static const struct {
	const char *noun;
	unsigned list, name, value;
} sections[] = {
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

/* What the reader says of a broken file may quote it, and a kubeconfig is full of secrets: say where, and what in general. */
static int fail_decode(const char *path, const char *text, const struct ocreg_error *lower, struct ocreg_error **reterr)
{
	unsigned line = ocreg_error_line(lower), column = ocreg_error_column(lower);
	const char *what = "holds no kubeconfig", *hint = HINT_LOGIN;
	int code = ocreg_error_code(lower);

	if (code == OCREG_E_NOMEM)
		return ocreg_fail_oom(reterr);
	if (strncmp(text, "-----BEGIN", 10) == 0) {
		what = "is a certificate or a key, not a kubeconfig";
		hint = "name the kubeconfig; certificates are named inside it, or with ca_file";
		line = 0;
	} else if (code == OCREG_E_LIMIT) {
		what = "is too large or too deeply nested for a kubeconfig";
	} else if (code == OCREG_E_SYNTAX || code == OCREG_E_ENCODING) {
		what = "is neither YAML nor JSON";
		hint = "correct the file there, or write it anew with `oc login`";
	}
	if (!line)
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, hint, "%s %s", path, what);
	code = ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, hint, "%s %s (line %u, column %u)", path, what, line, column);
	if (reterr)
		ocreg_error_at(*reterr, line, column);
	return code;
}

static int check_kind(const struct ocreg_kubeconfig_file *f, struct ocreg_error **reterr)
{
	const char *kind = ocreg_get_string(f->doc, OCREG_F_kubeconfig_kind);
	const char *version = ocreg_get_string(f->doc, OCREG_F_kubeconfig_api_version);

	if ((!is_set(kind) || strcmp(kind, "Config") == 0) && (!is_set(version) || strcmp(version, "v1") == 0))
		return 0;
	return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, HINT_LOGIN,
			  "%s is not a kubeconfig: its apiVersion is %s, its kind %s", f->path,
			  is_set(version) ? version : "unset", is_set(kind) ? kind : "unset");
}

static int decode(struct ocreg_kubeconfig_file *f, const struct ocreg_buf *text, struct ocreg_error **reterr)
{
	struct ocreg_error *lower = NULL;
	int r = ocreg_decode(OCREG_TYPE_kubeconfig, text->data, text->len, NULL, &f->doc, &lower);

	if (!r)
		return check_kind(f, reterr);
	r = fail_decode(f->path, text->data, lower, reterr);
	ocreg_error_unref(lower);
	return r;
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
	struct ocreg_buf text = { 0 };
	int r;

	if (k->n == OCREG_MOST_KUBECONFIGS)
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "name fewer files", "KUBECONFIG names more than %d files",
				  OCREG_MOST_KUBECONFIGS);
	f->path = path;
	f->folder = ocreg_arena_strndup(&k->arena, path, (size_t) (strrchr(path, '/') - path));
	if (!f->folder)
		return ocreg_fail_oom(reterr);
	r = ocreg_file_read(path, OCREG_LIMITS_DEFAULT.bytes, &text, reterr);
	if (!r && text.len) {
		r = decode(f, &text, reterr);
		k->n += f->doc != NULL;
	}
	ocreg_buf_done(&text);
	return r;
}

static int add_if_there(struct ocreg_kubeconfig *k, const char *path, struct ocreg_error **reterr)
{
	struct stat st;

	if (!path)
		return ocreg_fail_oom(reterr);
	if (has_file(k, path) || (stat(path, &st) < 0 && (errno == ENOENT || errno == ENOTDIR)))
		return 0;
	return add_file(k, path, reterr);
}

static int add_list(struct ocreg_kubeconfig *k, const char *list, struct ocreg_error **reterr)
{
	for (size_t n; *list; list += n + (list[n] == ':')) {
		const char *name;
		int r;

		n = strcspn(list, ":");
		if (!n)
			continue;
		name = ocreg_arena_strndup(&k->arena, list, n);
		r = add_if_there(k, name ? absolute(&k->arena, name) : NULL, reterr);
		if (r)
			return r;
	}
	return 0;
}

static int load(struct ocreg_kubeconfig *k, const char *named, const char *list, const char *home, struct ocreg_error **reterr)
{
	const char *path;

	if (is_set(named)) {
		path = absolute(&k->arena, named);
		return path ? add_file(k, path, reterr) : ocreg_fail_oom(reterr);
	}
	if (is_set(list))
		return add_list(k, list, reterr);
	if (!is_set(home))
		return 0;
	path = absolute(&k->arena, home);
	return add_if_there(k, path ? join(&k->arena, path, ".kube/config") : NULL, reterr);
}

int ocreg_kubeconfig_open(const char *named, const char *list, const char *home, struct ocreg_kubeconfig **ret,
			  struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig *k = calloc(1, sizeof(*k));
	int r;

	if (!k)
		return ocreg_fail_oom(reterr);
	atomic_init(&k->refs, 1);
	r = load(k, named, list, home, reterr);
	if (r)
		ocreg_kubeconfig_unref(k);
	else
		*ret = k;
	return r;
}

struct ocreg_kubeconfig *ocreg_kubeconfig_unref(struct ocreg_kubeconfig *k)
{
	if (!k || atomic_fetch_sub_explicit(&k->refs, 1, memory_order_acq_rel) != 1)
		return NULL;
	for (size_t i = 0; i < k->n; i++)
		ocreg_unref(k->files[i].doc);
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
	unsigned list = sections[section].list;
	size_t shown = 0;

	for (size_t i = 0; i < k->n; i++) {
		for (size_t j = 0; j < ocreg_count(k->files[i].doc, list); j++) {
			const struct ocreg_object *o = ocreg_at(k->files[i].doc, list, j);
			const char *name = o ? ocreg_get_string(o, sections[section].name) : NULL;

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
	ocreg_buf_addf(&hint, "correct the name, or log in with `oc login`; %ss there are: ", sections[section].noun);
	list_names(k, section, &hint);
	r = where.oom || hint.oom ? ocreg_fail_oom(reterr)
				  : ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, hint.data, "there is no %s \"%s\" in %s",
					       sections[section].noun, name, where.data);
	ocreg_buf_done(&where);
	ocreg_buf_done(&hint);
	return r;
}

static bool is_twice(const struct ocreg_object *doc, enum ocreg_kubeconfig_section section, size_t first, const char *name)
{
	for (size_t j = first + 1; j < ocreg_count(doc, sections[section].list); j++) {
		const struct ocreg_object *o = ocreg_at(doc, sections[section].list, j);
		const char *other = o ? ocreg_get_string(o, sections[section].name) : NULL;

		if (other && strcmp(other, name) == 0)
			return true;
	}
	return false;
}

int ocreg_kubeconfig_find(const struct ocreg_kubeconfig *k, enum ocreg_kubeconfig_section section, const char *name,
			  struct ocreg_kubeconfig_entry *ret, struct ocreg_error **reterr)
{
	for (size_t i = 0; i < k->n; i++) {
		const struct ocreg_kubeconfig_file *f = &k->files[i];
		ptrdiff_t at = ocreg_find(f->doc, sections[section].list, name);

		if (at < 0)
			continue;
		if (is_twice(f->doc, section, (size_t) at, name))
			return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "remove one of the two", "%s has two %ss \"%s\"",
					  f->path, sections[section].noun, name);
		*ret = (struct ocreg_kubeconfig_entry) {
			name, f, ocreg_get_object(ocreg_at(f->doc, sections[section].list, (size_t) at), sections[section].value)
		};
		if (!ret->object)
			return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, HINT_LOGIN, "%s \"%s\" is empty in %s",
					  sections[section].noun, name, f->path);
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
	unsigned list = sections[section].list;
	int r = 0;

	for (size_t i = 0; i < k->n; i++)
		for (size_t j = 0; !r && j < ocreg_count(k->files[i].doc, list); j++) {
			const struct ocreg_object *o = ocreg_at(k->files[i].doc, list, j);
			const char *name = o ? ocreg_get_string(o, sections[section].name) : NULL;

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
