/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a server refused, as findings. The server names a path and says something; what the library finds at that path of what was sent
 * tells which rule that is. Words that no rule explains are told as they are.
 */
#include <stdlib.h>
#include <ocreg/client.h>
#include "base/error.h"
#include "base/options.h"
#include "cluster/wording.h"
#include "model/object.h"
#include "model/sniff.h"

#define MOST_ELEMENTS 4096 /* of a list in which a conflict is looked for */
#define NOT_CHECKED "some validation rules were not checked"

/* A refusal while it is read. */
struct refusal {
	const struct ocreg_object *sent;
	const struct ocreg_findings *ours; /* of what was sent */
	bool *told;                        /* which of them were told of */
	struct ocreg_findings *fs;
};

static bool begins(const char *path, const char *with, size_t n)
{
	return strncmp(path, with, n) == 0 && (path[n] == '\0' || path[n] == '.' || path[n] == '[');
}

/* Whether one is the other, or below it. */
static bool is_around(const char *path, const char *at, size_t n)
{
	return begins(path, at, n) ||
	       (strlen(path) < n && strncmp(path, at, strlen(path)) == 0 && strchr(".[", at[strlen(path)]));
}

/* The finding that explains it best, one that was not told of before others; -1 if there is none. n: the bytes of the path; somewhere: it is
 * there or nearby, and only a rule of that wording will do. */
static long find(const struct refusal *r, const char *path, size_t n, bool somewhere, const struct ocreg_wording *w)
{
	long best = -1;
	int most = 0;

	for (size_t i = 0; r->ours && i < r->ours->n; i++) {
		const struct ocreg_finding *f = &r->ours->v[i];
		bool here = somewhere ? is_around(f->path, path, n) : strlen(f->path) == n && memcmp(f->path, path, n) == 0;
		int fit = here ? ocreg_wording_fits(f, w) : 0;

		fit = fit && !r->told[i] ? fit + 3 : fit;
		if (fit > most && (!somewhere || ocreg_wording_has(w, f->rule))) {
			most = fit;
			best = (long) i;
		}
	}
	return best;
}

static void tell(struct refusal *r, long i)
{
	if (!r->told[i])
		ocreg_findings_append_one(r->fs, &r->ours->v[i], 0);
	r->told[i] = true;
}

/* The server's words: no rule explains them. */
static void quote(struct refusal *r, const char *path, size_t n, const char *message, const char *hint)
{
	char *at = strndup(path, n);

	if (at)
		ocreg_findings_add(r->fs, OCREG_RULE_server_says, at, hint, "%s", message);
	else
		r->fs->oom = true;
	free(at);
}

/* A member of a value that is of the wrong type: then that is what is wrong. -1 if there is no such value. */
static long find_above(const struct refusal *r, const char *path)
{
	for (size_t i = 0; r->ours && i < r->ours->n; i++) {
		const struct ocreg_finding *f = &r->ours->v[i];

		if ((f->rule == &ocreg_rules[OCREG_RULE_type] || f->rule == &ocreg_rules[OCREG_RULE_list_for_format]) &&
		    begins(path, f->path, strlen(f->path)))
			return (long) i;
	}
	return -1;
}

static void explain(struct refusal *r, const char *path, const char *message)
{
	const struct ocreg_wording *w = ocreg_wording_of(message);
	long i = find(r, path, strlen(path), false, w);

	if (i < 0 && ocreg_wording_has(w, &ocreg_rules[OCREG_RULE_unknown]))
		i = find_above(r, path);
	if (i >= 0)
		tell(r, i);
	else
		quote(r, path, strlen(path), message, NULL);
}

/* Where the server says it in words only: `"spec.tls" must validate at least one schema`, `... must be of type integer in spec.replicas`. */
static const char *place_in(const char *message, size_t *retn, bool *retnear)
{
	const char *end = strstr(message, "\" must "), *path = end;

	*retnear = end != NULL;
	if (!end) {
		path = strstr(message, "Checked value must be of type ");
		for (const char *next = path; next; next = strstr(next + 1, " in "))
			path = next;
		path = path ? path + strcspn(path, " ") + 4 : "";
		*retn = strlen(path);
		return path;
	}
	while (path > message && path[-1] != '"')
		path--;
	*retn = path > message ? (size_t) (end - path) : 0;
	return path;
}

static void explain_somewhere(struct refusal *r, const char *message)
{
	bool near;
	size_t n;
	const char *path = place_in(message, &n, &near);
	long i = find(r, path, n, near, ocreg_wording_of(message));

	if (i >= 0)
		tell(r, i);
	else
		quote(r, path, n, message, NULL);
}

/* --- conflicts --- */

/* Whether element i of a list has that member: 1, 0, or a negative code where there is no such element. */
static int is_element(const struct ocreg_object *o, const char *list, size_t i, struct ocreg_word key, struct ocreg_word value)
{
	struct ocreg_buf path = { 0 };
	char *is = NULL;
	int r = OCREG_E_NOMEM;

	ocreg_buf_addf(&path, "%s[%zu].%.*s", list, i, (int) key.n, key.s);
	if (!path.oom)
		r = ocreg_path_get(o, path.data, &is, NULL);
	if (r == 0)
		r = is && strlen(is) == value.n && memcmp(is, value.s, value.n) == 0;
	ocreg_free(is);
	ocreg_buf_done(&path);
	return r;
}

/* Replace `[name="public"]` at *s by the index it has in what was sent; false if that cannot be told. */
static bool add_index(struct ocreg_buf *b, const struct ocreg_object *sent, const char **s)
{
	const char *key = *s + 1, *equals = strchr(key, '='), *value = equals ? equals + 1 : NULL, *end;
	bool quoted = value && *value == '"';
	size_t i = 0;
	int r = 0;

	if (quoted)
		value++;
	end = value ? strpbrk(value, quoted ? "\"\\" : ",]") : NULL;
	if (!end || equals == key || !sent || !b->len || end[quoted] != ']')
		return false;
	while (r == 0 && i < MOST_ELEMENTS)
		r = is_element(sent, b->data, i++, (struct ocreg_word) { key, (size_t) (equals - key) },
			       (struct ocreg_word) { value, (size_t) (end - value) });
	b->oom |= r == OCREG_E_NOMEM;
	if (r != 1)
		return false;
	ocreg_buf_addf(b, "[%zu]", i - 1);
	*s = end + 1 + quoted;
	return true;
}

/* `.spec.routes[name="public"].hostname` as spec.routes[0].hostname; up to the list where the element cannot be told. */
static void spell(struct ocreg_buf *b, const struct ocreg_object *sent, const char *s)
{
	for (s += *s == '.'; *s && !b->oom;) {
		bool index = *s == '[' && s[1] >= '0' && s[1] <= '9';

		if (*s != '[' || index)
			ocreg_buf_addc(b, *s++);
		else if (!add_index(b, sent, &s))
			return;
	}
}

static void tell_conflict(struct refusal *r, const char *path, const char *message)
{
	struct ocreg_buf b = { 0 };

	spell(&b, r->sent, path);
	if (b.oom)
		r->fs->oom = true;
	else
		quote(r, b.len ? b.data : "", b.len, message, "leave the field out, or take it over from its manager by force");
	ocreg_buf_done(&b);
}

/* --- words alone --- */

/* Server-side apply reads an object before anybody checks it, and names places in its own way: `.spec.a: field not declared in schema`, each
 * on a line if there are several; of a line break an error keeps the number. */
static void read_typed(struct refusal *r, const char *s)
{
	while ((s = strstr(s, " ."))) {
		const char *path = s + 2, *colon = strstr(path, ": "), *end = colon ? strstr(colon, "\\x0a") : NULL;
		char *at, *message;

		if (!colon)
			return;
		end = end ? end : colon + strlen(colon);
		at = strndup(path, (size_t) (colon - path));
		message = strndup(colon + 2, (size_t) (end - colon - 2));
		if (at && message)
			explain(r, at, message);
		else
			r->fs->oom = true;
		free(at);
		free(message);
		s = end;
	}
}

/* Where reading failed, as Go's reader tells it: `Go struct field Secret.data of type`. "" if it does not. */
static const char *place_of_field(const char *message, size_t *retn)
{
	const char *field = strstr(message, "Go struct field "), *dot = field ? strchr(field, '.') : NULL;

	*retn = dot ? strcspn(dot + 1, " ") : 0;
	return dot ? dot + 1 : "";
}

/* Whether there is a member of that name, or path, in a path. */
static bool has_member(const char *path, const char *name, size_t n)
{
	for (const char *s = path; s; s = strchr(s, '.')) {
		s += *s == '.';
		if (begins(s, name, n))
			return true;
	}
	return n == 0;
}

/* How many findings it can be; the last of them in *retlast. */
static size_t count_errors(const struct refusal *r, const struct ocreg_wording *w, const char *message, long *retlast)
{
	size_t n = 0, n_name;
	const char *name = place_of_field(message, &n_name);

	for (size_t i = 0; r->ours && i < r->ours->n; i++) {
		const struct ocreg_finding *f = &r->ours->v[i];

		if (!ocreg_wording_is_servers(f) ||
		    (w ? !ocreg_wording_has(w, f->rule) : f->rule->severity != OCREG_SEVERITY_ERROR) ||
		    !has_member(f->path, name, n_name))
			continue;
		*retlast = (long) i;
		n++;
	}
	return n;
}

/* The server could not even read it, and says no more than how it failed: it must be the one thing that is wrong in such a way. */
static void read_unreadable(struct refusal *r, const char *message)
{
	long last = -1;

	if (count_errors(r, ocreg_wording_of(message), message, &last) == 1 || count_errors(r, NULL, "", &last) == 1)
		tell(r, last);
	else
		quote(r, "", 0, message, NULL);
}

static bool is_refused(const struct ocreg_error *e)
{
	static const char *const unreadable[] = { "cannot be handled as a", "error decoding from json" };
	const char *message = ocreg_error_message(e);
	int status = ocreg_error_http_status(e);

	for (size_t i = 0; (status == 400 || status == 500) && i < sizeof(unreadable) / sizeof(unreadable[0]); i++)
		if (strstr(message, unreadable[i]))
			return true;
	return status == 422;
}

static void read_causes(struct refusal *r, const struct ocreg_error *e)
{
	size_t n = ocreg_error_cause_count(e);

	for (size_t i = 0; i < n; i++) {
		const char *path = ocreg_error_cause_path(e, i), *message = ocreg_error_cause_message(e, i);

		if (*ocreg_error_cause_manager(e, i))
			tell_conflict(r, path, message);
		else if (*path && strcmp(path, "patch") != 0 && !strstr(message, NOT_CHECKED))
			explain(r, strcmp(path, "[]") == 0 ? "" : path, message);
	}
	for (size_t i = 0; i < n; i++) {
		const char *path = ocreg_error_cause_path(e, i), *message = ocreg_error_cause_message(e, i);

		if (!*path && !strstr(message, NOT_CHECKED))
			explain_somewhere(r, message);
	}
}

static void read_refusal(struct refusal *r, const struct ocreg_error *e)
{
	read_causes(r, e);
	if (!r->fs->n && strstr(ocreg_error_message(e), "failed to create typed patch object"))
		read_typed(r, ocreg_error_message(e));
	if (!r->fs->n && is_refused(e))
		read_unreadable(r, ocreg_error_message(e));
}

/* What the library itself finds of what was sent; nothing where it was no whole object. */
static int check_sent(struct refusal *r, const struct ocreg_check_options *options, struct ocreg_findings **ret,
		      struct ocreg_error **reterr)
{
	struct ocreg_check_options own = OCREG_CHECK_OPTIONS_INIT;
	int code = ocreg_options_copy(&own, sizeof(own), options, reterr);

	if (code < 0 || !r->sent)
		return code;
	own.level = OCREG_LEVEL_OPERATOR;
	if (own.old && own.old->type != r->sent->type)
		own.old = NULL;
	code = ocreg_validate(r->sent, &own, ret, reterr);
	if (code < 0)
		return code;
	r->ours = *ret;
	r->told = calloc(r->ours->n + 1, sizeof(*r->told));
	return r->told ? 0 : ocreg_fail_oom(reterr);
}

int ocreg_error_findings(const struct ocreg_error *e, const struct ocreg_object *sent, const struct ocreg_check_options *options,
			 struct ocreg_findings **ret, struct ocreg_error **reterr)
{
	struct refusal r = { .sent = sent };
	struct ocreg_findings *ours = NULL;
	int code;

	if (!e || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no error, or no place for the result");
	r.fs = ocreg_findings_new();
	code = r.fs ? check_sent(&r, options, &ours, reterr) : ocreg_fail_oom(reterr);
	if (code == 0)
		read_refusal(&r, e);
	if (code == 0 && r.fs->oom)
		code = ocreg_fail_oom(reterr);
	if (code < 0)
		ocreg_findings_unref(r.fs);
	else
		*ret = r.fs;
	ocreg_findings_unref(ours);
	free(r.told);
	return code;
}
