/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "check/context.h"
#include "check/findings.h"

struct ocreg_findings *ocreg_findings_new(void)
{
	return calloc(1, sizeof(struct ocreg_findings));
}

struct ocreg_findings *ocreg_findings_unref(struct ocreg_findings *fs)
{
	if (!fs)
		return NULL;
	ocreg_arena_done(&fs->arena, false);
	free(fs->v);
	free(fs->pruned);
	free(fs->wants);
	free(fs);
	return NULL;
}

/* Room for one more in an array; false when out of memory, which sticks. */
static bool grow(struct ocreg_findings *fs, void *array, size_t n, size_t *cap, size_t size)
{
	void **p = array, *v;
	size_t more = *cap ? *cap * 2 : 8;

	if (n < *cap)
		return true;
	v = reallocarray(*p, more, size);
	if (!v) {
		fs->oom = true;
		return false;
	}
	*p = v;
	*cap = more;
	return true;
}

static const char *keep(struct ocreg_findings *fs, const char *s)
{
	const char *copy = ocreg_arena_strndup(&fs->arena, s, strlen(s));

	fs->oom |= !copy;
	return copy;
}

static struct ocreg_finding *add(struct ocreg_findings *fs, const struct ocreg_rule *rule, const char *path, const char *message,
				 const char *hint)
{
	struct ocreg_finding f = { .rule = rule, .path = keep(fs, path), .message = keep(fs, message), .hint = keep(fs, hint) };

	if (fs->oom || !grow(fs, &fs->v, fs->n, &fs->cap, sizeof(f)))
		return NULL;
	fs->v[fs->n] = f;
	return &fs->v[fs->n++];
}

/* A message is one line, whatever it repeats of a document. */
static void flatten(char *s)
{
	for (; *s; s++)
		if ((unsigned char) *s < ' ' || *s == 0x7f)
			*s = ' ';
}

struct ocreg_finding *ocreg_findings_add(struct ocreg_findings *fs, enum ocreg_rule_id rule, const char *path, const char *hint,
					 const char *fmt, ...)
{
	struct ocreg_finding *f = NULL;
	char *message = NULL;
	va_list ap;

	va_start(ap, fmt);
	if (vasprintf(&message, fmt, ap) < 0)
		message = NULL;
	va_end(ap);
	if (message) {
		flatten(message);
		f = add(fs, &ocreg_rules[rule], path, message, hint ? hint : ocreg_rules[rule].remedy);
	} else {
		fs->oom = true;
	}
	free(message);
	return f;
}

void ocreg_findings_fix(struct ocreg_findings *fs, struct ocreg_finding *f, enum ocreg_fix fix, const char *text)
{
	if (!f || fix == OCREG_FIX_NONE)
		return;
	f->fix = fix;
	f->fix_text = keep(fs, text);
}

void ocreg_findings_add_pruned(struct ocreg_findings *fs, const char *path)
{
	const char *copy = keep(fs, path);

	if (copy && grow(fs, &fs->pruned, fs->n_pruned, &fs->cap_pruned, sizeof(copy)))
		fs->pruned[fs->n_pruned++] = copy;
}

void ocreg_findings_add_want(struct ocreg_findings *fs, const struct ocreg_want *want)
{
	struct ocreg_want w = { .type = want->type };

	for (size_t i = 0; i < fs->n_wants; i++)
		if (ocreg_want_covers(&fs->wants[i], want))
			return;
	w.ns = want->ns ? keep(fs, want->ns) : NULL;
	w.name = want->name ? keep(fs, want->name) : NULL;
	if (!fs->oom && grow(fs, &fs->wants, fs->n_wants, &fs->cap_wants, sizeof(w)))
		fs->wants[fs->n_wants++] = w;
}

void ocreg_findings_append_wants(struct ocreg_findings *fs, const struct ocreg_findings *more)
{
	for (size_t i = 0; i < more->n_wants; i++)
		ocreg_findings_add_want(fs, &more->wants[i]);
}

void ocreg_findings_append_one(struct ocreg_findings *fs, const struct ocreg_finding *m, unsigned document)
{
	struct ocreg_finding *f = add(fs, m->rule, m->path, m->message, m->hint);

	if (!f)
		return;
	f->line = m->line;
	f->column = m->column;
	f->document = document;
	ocreg_findings_fix(fs, f, m->fix, m->fix_text ? m->fix_text : "");
}

void ocreg_findings_append(struct ocreg_findings *fs, const struct ocreg_findings *more, unsigned document)
{
	for (size_t i = 0; i < more->n; i++)
		ocreg_findings_append_one(fs, &more->v[i], document);
	for (size_t i = 0; i < more->n_pruned; i++)
		ocreg_findings_add_pruned(fs, more->pruned[i]);
	ocreg_findings_append_wants(fs, more);
}

size_t ocreg_findings_count(const struct ocreg_findings *fs)
{
	return fs ? fs->n : 0;
}

const struct ocreg_finding *ocreg_findings_at(const struct ocreg_findings *fs, size_t i)
{
	return i < ocreg_findings_count(fs) ? &fs->v[i] : NULL;
}

bool ocreg_findings_valid(const struct ocreg_findings *fs)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++)
		if (fs->v[i].rule->severity == OCREG_SEVERITY_ERROR)
			return false;
	return true;
}

size_t ocreg_findings_pruned_count(const struct ocreg_findings *fs)
{
	return fs ? fs->n_pruned : 0;
}

const char *ocreg_findings_pruned_at(const struct ocreg_findings *fs, size_t i)
{
	return i < ocreg_findings_pruned_count(fs) ? fs->pruned[i] : NULL;
}

size_t ocreg_findings_want_count(const struct ocreg_findings *fs)
{
	return fs ? fs->n_wants : 0;
}

const struct ocreg_want *ocreg_findings_want_at(const struct ocreg_findings *fs, size_t i)
{
	return i < ocreg_findings_want_count(fs) ? &fs->wants[i] : NULL;
}

const char *ocreg_finding_rule(const struct ocreg_finding *f)
{
	return f ? f->rule->id : "";
}

enum ocreg_level ocreg_finding_level(const struct ocreg_finding *f)
{
	return f ? f->rule->level : (enum ocreg_level) 0;
}

enum ocreg_severity ocreg_finding_severity(const struct ocreg_finding *f)
{
	return f ? f->rule->severity : (enum ocreg_severity) 0;
}

const char *ocreg_finding_path(const struct ocreg_finding *f)
{
	return f ? f->path : "";
}

unsigned ocreg_finding_line(const struct ocreg_finding *f)
{
	return f ? f->line : 0;
}

unsigned ocreg_finding_column(const struct ocreg_finding *f)
{
	return f ? f->column : 0;
}

unsigned ocreg_finding_document(const struct ocreg_finding *f)
{
	return f ? f->document : 0;
}

const char *ocreg_finding_message(const struct ocreg_finding *f)
{
	return f ? f->message : "";
}

const char *ocreg_finding_hint(const struct ocreg_finding *f)
{
	return f ? f->hint : "";
}

bool ocreg_finding_loses_data(const struct ocreg_finding *f)
{
	return f && f->rule->loses_data;
}

enum ocreg_fix ocreg_finding_fix(const struct ocreg_finding *f)
{
	return f ? f->fix : OCREG_FIX_NONE;
}

const char *ocreg_finding_fix_text(const struct ocreg_finding *f)
{
	return f && f->fix_text ? f->fix_text : "";
}

static bool has_finding(const struct ocreg_findings *fs, const struct ocreg_finding *like)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);

		if (strcmp(ocreg_finding_rule(f), ocreg_finding_rule(like)) == 0 &&
		    strcmp(ocreg_finding_path(f), ocreg_finding_path(like)) == 0)
			return true;
	}
	return false;
}

const struct ocreg_finding *ocreg_findings_first_new(const struct ocreg_findings *fs, const struct ocreg_findings *before)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);

		if (ocreg_finding_severity(f) != OCREG_SEVERITY_ERROR)
			continue;
		if (ocreg_finding_level(f) == OCREG_LEVEL_SCHEMA || !has_finding(before, f))
			return f;
	}
	return NULL;
}
