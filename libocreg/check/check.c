/* SPDX-License-Identifier: Apache-2.0 */
/* Checking text: its documents one by one, the items of a List as documents, and where in the text each finding is. */
#include <stdlib.h>
#include "base/error.h"
#include "base/options.h"
#include "check/findings.h"
#include "model/documents.h"

struct text_check {
	const struct ocreg_check_options *options;
	const char *text;
	struct ocreg_documents *docs;
	struct ocreg_findings *fs;
};

/* --- places --- */

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct ocreg_target *) a)->path, ((const struct ocreg_target *) b)->path);
}

/* The key of a map in brackets is looked for as any other member: data[tls.key] as data.tls.key. */
static void add_plain(struct ocreg_buf *b, const char *path)
{
	const char *open = strchr(path, '['), *end = path + strlen(path);
	bool key = open && end[-1] == ']' && open[1 + strspn(open + 1, "0123456789")] != ']';

	if (!key) {
		ocreg_buf_adds(b, path);
		return;
	}
	ocreg_buf_add(b, path, (size_t) (open - path));
	ocreg_buf_addc(b, '.');
	ocreg_buf_add(b, open + 1, (size_t) (end - 1 - (open + 1)));
}

static char *with_prefix(const char *prefix, const char *path)
{
	struct ocreg_buf b = { 0 };

	ocreg_buf_adds(&b, prefix);
	if (*prefix)
		ocreg_buf_addc(&b, '.');
	add_plain(&b, path);
	return ocreg_buf_take(&b, NULL);
}

static int locate(const struct text_check *t, const struct ocreg_document *u, struct ocreg_findings *fs,
		  struct ocreg_error **reterr)
{
	const struct ocreg_slice *s = &u->slice;
	const struct ocreg_source source = ocreg_document_source(t->docs, u, t->text);
	struct ocreg_target *targets = calloc(fs->n + 1, sizeof(*targets));
	int r = targets ? 0 : OCREG_E_NOMEM;

	for (size_t i = 0; r == 0 && i < fs->n; i++)
		r = (targets[i].path = with_prefix(u->prefix, fs->v[i].path)) ? 0 : OCREG_E_NOMEM;
	if (r == 0) {
		qsort(targets, fs->n, sizeof(*targets), by_path);
		r = ocreg_locate_targets(&source, &t->docs->limits, targets, fs->n, NULL);
	}
	for (size_t i = 0; r == 0 && i < fs->n; i++) {
		char *path = with_prefix(u->prefix, fs->v[i].path);
		struct ocreg_target key = { .path = path }, *hit;

		hit = path ? bsearch(&key, targets, fs->n, sizeof(key), by_path) : NULL;
		r = hit ? 0 : OCREG_E_NOMEM;
		fs->v[i].line = hit ? s->line + hit->line : 0;
		fs->v[i].column = hit ? hit->column : 0;
		ocreg_free(path);
	}
	for (size_t i = 0; targets && i < fs->n; i++)
		ocreg_free((char *) (uintptr_t) targets[i].path);
	free(targets);
	return r < 0 ? ocreg_fail_oom(reterr) : 0;
}

static int by_place(const void *a, const void *b)
{
	const struct ocreg_finding *x = a, *y = b;

	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	if (x->column != y->column)
		return x->column < y->column ? -1 : 1;
	return strcmp(x->path, y->path);
}

/* --- objects --- */

static int check_object(struct text_check *t, size_t i, const struct ocreg_check_options *options, struct ocreg_error **reterr)
{
	const struct ocreg_document *u = &t->docs->units[i];
	struct ocreg_findings *fs = NULL;
	int r = ocreg_validate(u->object, options, &fs, reterr);

	if (r == 0 && fs->n)
		r = locate(t, u, fs, reterr);
	if (r == 0 && fs->n)
		qsort(fs->v, fs->n, sizeof(fs->v[0]), by_place);
	if (r == 0)
		ocreg_findings_append(t->fs, fs, (unsigned) i);
	ocreg_findings_unref(fs);
	return r;
}

static void report_unknown(struct text_check *t, size_t i)
{
	const struct ocreg_document *u = &t->docs->units[i];
	const struct ocreg_error *e = u->error;
	bool meant = strncmp(ocreg_error_hint(e), "did you mean", 12) == 0;
	struct ocreg_finding *f = ocreg_findings_add(t->fs, meant ? OCREG_RULE_kind_meant : OCREG_RULE_not_checked, "kind",
						     meant ? ocreg_error_hint(e) : NULL, "%s", ocreg_error_message(e));

	if (!f)
		return;
	f->document = (unsigned) i;
	f->line = u->slice.line + (ocreg_error_line(e) ? ocreg_error_line(e) : 1);
	f->column = ocreg_error_column(e) ? ocreg_error_column(e) : 1;
}

/* Each object among the caller's context and all the others. */
static int check_units(struct text_check *t, struct ocreg_error **reterr)
{
	struct ocreg_check_options options = *t->options;
	const struct ocreg_object **around = calloc(options.n_context + t->docs->n + 1, sizeof(const struct ocreg_object *));
	size_t n = 0;
	int r = around ? 0 : ocreg_fail_oom(reterr);

	for (size_t i = 0; r == 0 && i < options.n_context; i++)
		around[n++] = options.context[i];
	for (size_t i = 0; r == 0 && i < t->docs->n; i++)
		if (t->docs->units[i].object)
			around[n++] = t->docs->units[i].object;
	options.context_partial |= !options.n_context;
	options.context = around;
	options.n_context = n;
	for (size_t i = 0; r == 0 && i < t->docs->n; i++) {
		if (t->docs->units[i].object)
			r = check_object(t, i, &options, reterr);
		else
			report_unknown(t, i);
	}
	free(around);
	return r;
}

static struct ocreg_object *take_first(struct ocreg_documents *d)
{
	for (size_t i = 0; i < d->n; i++) {
		struct ocreg_object *o = d->units[i].object;

		d->units[i].object = NULL;
		if (o)
			return o;
	}
	return NULL;
}

int ocreg_check(const char *text, size_t len, const struct ocreg_check_options *options, struct ocreg_object **retobject,
		struct ocreg_findings **ret, struct ocreg_error **reterr)
{
	struct ocreg_check_options own = OCREG_CHECK_OPTIONS_INIT;
	struct text_check t = { .options = &own, .text = text };
	struct ocreg_reading what = { .nodes = true };
	int r = ocreg_options_copy(&own, sizeof(own), options, reterr);

	if (r < 0)
		return r;
	if (!text || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no text to check");
	t.fs = ocreg_findings_new();
	what.options = own.decode;
	r = t.fs ? ocreg_read_documents(text, len, &what, &t.docs, reterr) : ocreg_fail_oom(reterr);
	if (r == 0)
		r = check_units(&t, reterr);
	if (r == 0 && t.fs->oom)
		r = ocreg_fail_oom(reterr);
	if (r < 0)
		ocreg_findings_unref(t.fs);
	else
		*ret = t.fs;
	if (r == 0 && retobject)
		*retobject = take_first(t.docs);
	ocreg_documents_unref(t.docs);
	return r;
}
