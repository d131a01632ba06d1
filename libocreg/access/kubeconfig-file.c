/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <ocreg/check.h>
#include "base/base64.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/utf16.h"
#include "access/kubeconfig.h"
#include "model/object.h"

#define HINT_LOGIN "log in with `ocreg login` or `oc login`, or name another kubeconfig"

static bool is_set(const char *s)
{
	return s && *s;
}

static int fail_at(const char *path, const char *what, const char *hint, unsigned line, unsigned column,
		   struct ocreg_error **reterr)
{
	int r;

	if (!line)
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, hint, "%s %s", path, what);
	r = ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, hint, "%s %s (line %u, column %u)", path, what, line, column);
	if (reterr)
		ocreg_error_at(*reterr, line, column);
	return r;
}

/* What the reader says of a broken file may quote it, and a kubeconfig is full of secrets: say where, and what in general. */
static int fail_decode(const char *path, const char *text, const struct ocreg_error *lower, struct ocreg_error **reterr)
{
	unsigned line = ocreg_error_line(lower);
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
		hint = "correct the file there, or write it anew with `ocreg login` or `oc login`";
	}
	return fail_at(path, what, hint, line, ocreg_error_column(lower), reterr);
}

static int check_kind(const char *path, const struct ocreg_object *doc, struct ocreg_error **reterr)
{
	const char *kind = ocreg_get_string(doc, OCREG_F_kubeconfig_kind);
	const char *version = ocreg_get_string(doc, OCREG_F_kubeconfig_api_version);

	if ((!is_set(kind) || strcmp(kind, "Config") == 0) && (!is_set(version) || strcmp(version, "v1") == 0))
		return 0;
	return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, HINT_LOGIN,
			  "%s is not a kubeconfig: its apiVersion is %s, its kind %s", path, is_set(version) ? version : "unset",
			  is_set(kind) ? kind : "unset");
}

static int fail_finding(const char *path, const struct ocreg_buf *text, const struct ocreg_finding *f,
			struct ocreg_error **reterr)
{
	unsigned line = 0, column = 0;
	struct ocreg_buf what = { 0 };
	int r;

	(void) ocreg_locate(text->data, text->len, OCREG_FORMAT_ANY, ocreg_finding_path(f), &line, &column, NULL);
	ocreg_buf_addf(&what, "cannot be used: %s: %s", ocreg_finding_path(f), ocreg_finding_message(f));
	r = what.oom ? ocreg_fail_oom(reterr)
		     : fail_at(path, what.data, "correct it there; kubectl refuses the file as well", line, column, reterr);
	ocreg_buf_done(&what);
	return r;
}

/* 0 for a list of texts, 1 for something else, or OCREG_E_NOMEM. */
static int look_at_texts(const struct ocreg_raw_child *list, struct ocreg_arena *arena)
{
	struct ocreg_raw_child *texts = NULL;
	size_t n = 0;
	int r = list->text[0] == '[' ? ocreg_raw_children(arena, list->text, list->n, &texts, &n) : list->text[0] != 'n';

	for (size_t i = 0; !r && i < n; i++)
		r = texts[i].text[0] != '"' && texts[i].text[0] != 'n';
	return r;
}

static int look_at_extra(const struct ocreg_value *v, struct ocreg_arena *arena)
{
	struct ocreg_raw_child *keys = NULL;
	size_t n = 0;
	int r = v->text[0] == '{' ? ocreg_raw_children(arena, v->text, v->n, &keys, &n) : 1;

	for (size_t i = 0; !r && i < n; i++)
		r = look_at_texts(&keys[i], arena);
	return r;
}

static int check_extra(const struct ocreg_kubeconfig_entry *e, struct ocreg_error **reterr)
{
	const struct ocreg_value *v = &e->object->values[OCREG_F_kube_user_as_extra];
	struct ocreg_arena arena = { 0 };
	int r = v->state == OCREG_VALUE ? look_at_extra(v, &arena) : 0;

	ocreg_arena_done(&arena, true);
	if (r <= 0)
		return r ? ocreg_fail_oom(reterr) : 0;
	return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "write it as a list for each key: `KEY: [VALUE]`",
			  "as-user-extra of \"%s\" in %s: what it has for a key is not a list of texts", e->name, e->file->path);
}

static int check_data(const struct ocreg_kubeconfig_entry *e, unsigned field, struct ocreg_error **reterr)
{
	const char *text = ocreg_get_string(e->object, field);
	struct ocreg_buf bytes = { 0 };
	size_t offset = 0;
	int r = 0;

	if (text && !ocreg_base64_decode(&bytes, text, strlen(text), &offset))
		r = ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL, "encode the PEM with `base64 -w0`, or name the file instead",
			       "%s of \"%s\" in %s is not base64: character %zu", e->object->type->fields[field].json, e->name,
			       e->file->path, offset + 1);
	else if (bytes.oom)
		r = ocreg_fail_oom(reterr);
	ocreg_buf_done(&bytes);
	return r;
}

/* An entry with nothing in it becomes an empty one. */
static int check_entry(const char *path, struct ocreg_object *entry, enum ocreg_kubeconfig_section section,
		       struct ocreg_error **reterr)
{
	const struct ocreg_kubeconfig_place *p = &ocreg_kubeconfig_places[section];
	const struct ocreg_kubeconfig_file file = { .path = path };
	const char *name = ocreg_get_string(entry, p->name);
	struct ocreg_kubeconfig_entry e = { name ? name : "", &file, ocreg_make(entry, p->value) };
	int r = 0;

	if (!e.object)
		return ocreg_fail_oom(reterr);
	if (section == OCREG_KUBE_CLUSTER)
		r = check_data(&e, OCREG_F_kube_cluster_ca_data, reterr);
	if (section != OCREG_KUBE_USER)
		return r;
	r = check_extra(&e, reterr);
	if (!r)
		r = check_data(&e, OCREG_F_kube_user_cert_data, reterr);
	return r ? r : check_data(&e, OCREG_F_kube_user_key_data, reterr);
}

static int check_entries(const char *path, struct ocreg_object *doc, struct ocreg_error **reterr)
{
	int r = 0;

	for (unsigned s = 0; s < OCREG_KUBE_SECTIONS; s++)
		for (size_t i = 0; !r && i < ocreg_count(doc, ocreg_kubeconfig_places[s].list); i++) {
			struct ocreg_object *entry = ocreg_at(doc, ocreg_kubeconfig_places[s].list, i);

			r = entry ? check_entry(path, entry, (enum ocreg_kubeconfig_section) s, reterr) : 0;
		}
	return r;
}

/* What kubectl refuses the whole file for, wherever in it that stands: values of a wrong type, two entries of one name. */
static int check_values(const char *path, const struct ocreg_buf *text, const struct ocreg_object *doc,
			struct ocreg_error **reterr)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *fs = NULL;
	int r;

	options.level = OCREG_LEVEL_SCHEMA;
	r = ocreg_validate(doc, &options, &fs, reterr);
	for (size_t i = 0; !r && i < ocreg_findings_count(fs); i++)
		if (ocreg_finding_severity(ocreg_findings_at(fs, i)) == OCREG_SEVERITY_ERROR)
			r = fail_finding(path, text, ocreg_findings_at(fs, i), reterr);
	ocreg_findings_unref(fs);
	return r;
}

/* Nothing but blanks and comments, or null. */
static bool is_blank(const struct ocreg_buf *text)
{
	const char *s = text->data, *end = text->data + text->len;

	while (s < end) {
		size_t n = strcspn(s, "\r\n"), blanks = strspn(s, " ");
		bool means_nothing = blanks == n || s[blanks] == '#' || (n - blanks == 3 && memcmp(s + blanks, "---", 3) == 0) ||
				     (n - blanks == 4 && memcmp(s + blanks, "null", 4) == 0);

		if (!means_nothing)
			return false;
		s += n + (s + n < end);
	}
	return true;
}

/* For kubectl all is YAML, which takes what JSON does not: a comma too many, for instance. */
static int read_text(const struct ocreg_buf *text, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_decode_options yaml = OCREG_DECODE_OPTIONS_INIT;
	int r = ocreg_decode(OCREG_TYPE_kubeconfig, text->data, text->len, NULL, ret, reterr);

	yaml.format = OCREG_FORMAT_YAML;
	if (r != OCREG_E_SYNTAX || ocreg_guess_format(text->data, text->len) != OCREG_FORMAT_JSON ||
	    ocreg_decode(OCREG_TYPE_kubeconfig, text->data, text->len, &yaml, ret, NULL))
		return r;
	*reterr = ocreg_error_unref(*reterr);
	return 0;
}

static int decode(const char *path, const struct ocreg_buf *text, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_error *lower = NULL;
	struct ocreg_object *doc = NULL;
	int r;

	if (is_blank(text))
		return 0;
	r = read_text(text, &doc, &lower);
	if (r)
		r = fail_decode(path, text->data, lower, reterr);
	if (!r)
		r = check_kind(path, doc, reterr);
	if (!r)
		r = check_values(path, text, doc, reterr);
	if (!r)
		r = check_entries(path, doc, reterr);
	ocreg_error_unref(lower);
	if (r)
		ocreg_unref(doc);
	else
		*ret = doc;
	return r;
}

static int to_utf8(const char *path, struct ocreg_buf *text, struct ocreg_error **reterr)
{
	struct ocreg_buf utf8 = { 0 };
	int r = 0;

	if (!ocreg_utf16_is_marked(text->data, text->len))
		return 0;
	if (!ocreg_utf16_decode(&utf8, text->data, text->len))
		r = ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "save it as UTF-8", "%s is broken UTF-16", path);
	else if (utf8.oom || !ocreg_buf_reserve(&utf8, 0))
		r = ocreg_fail_oom(reterr);
	if (r) {
		ocreg_buf_done(&utf8);
		return r;
	}
	ocreg_buf_done(text);
	*text = utf8;
	return 0;
}

/* The one device that is as good as an empty file, and named for that. */
static bool is_null_device(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISCHR(st.st_mode) && st.st_rdev == makedev(1, 3);
}

int ocreg_kubeconfig_read_file(const char *path, struct ocreg_object **ret, enum ocreg_format *retformat,
			       struct ocreg_error **reterr)
{
	struct ocreg_buf text = { 0 };
	int r;

	*ret = NULL;
	*retformat = OCREG_FORMAT_YAML;
	if (is_null_device(path))
		return 0;
	r = ocreg_file_read(path, OCREG_LIMITS_DEFAULT.bytes, &text, reterr);
	if (!r)
		r = to_utf8(path, &text, reterr);
	if (!r) {
		*retformat = ocreg_guess_format(text.data, text.len);
		r = decode(path, &text, ret, reterr);
	}
	ocreg_buf_done(&text);
	return r;
}

int ocreg_kubeconfig_look_at_mode(const char *path, struct ocreg_arena *arena, const char **ret)
{
	static const char *const who[] = { "nobody", "others", "its group", "its group and others" };
	struct ocreg_buf b = { 0 };
	unsigned read, write;
	struct stat st;
	bool oom;

	*ret = NULL;
	if (stat(path, &st) < 0 || !S_ISREG(st.st_mode) || !(st.st_mode & 066))
		return 0;
	read = (st.st_mode & S_IROTH ? 1u : 0) | (st.st_mode & S_IRGRP ? 2u : 0);
	write = (st.st_mode & S_IWOTH ? 1u : 0) | (st.st_mode & S_IWGRP ? 2u : 0);
	ocreg_buf_addf(&b, "%s may be ", path);
	if (read)
		ocreg_buf_addf(&b, "read by %s", who[read]);
	if (write)
		ocreg_buf_addf(&b, "%schanged by %s", read ? " and " : "", who[write]);
	ocreg_buf_adds(&b, ": `chmod 600` makes it yours alone");
	*ret = b.oom ? NULL : ocreg_arena_strndup(arena, b.data, b.len);
	oom = !*ret;
	ocreg_buf_done(&b);
	return oom ? OCREG_E_NOMEM : 0;
}
