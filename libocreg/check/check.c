/* SPDX-License-Identifier: Apache-2.0 */
/* Checking text: its documents one by one, the items of a List as documents, and where in the text each finding is. */
#include <stdio.h>
#include <stdlib.h>
#include "base/error.h"
#include "base/options.h"
#include "check/findings.h"
#include "model/object.h"

#define MAX_DOCUMENTS 1000

struct text_check {
	const struct ocreg_check_options *options;
	struct ocreg_limits limits;
	enum ocreg_format format;
	struct ocreg_findings *fs;
	struct ocreg_object *first;
	unsigned document; /* the number of the next one */
	bool many;         /* there are others: one of an unknown kind is no error */
};

/* --- places --- */

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct ocreg_target *) a)->path, ((const struct ocreg_target *) b)->path);
}

static char *with_prefix(const char *prefix, const char *path)
{
	struct ocreg_buf b = { 0 };

	ocreg_buf_adds(&b, prefix);
	if (*prefix && *path)
		ocreg_buf_addc(&b, '.');
	ocreg_buf_adds(&b, path);
	return ocreg_buf_take(&b, NULL);
}

static int locate(const struct text_check *t, const struct ocreg_slice *s, const char *text, const char *prefix,
		  struct ocreg_findings *fs, struct ocreg_error **reterr)
{
	struct ocreg_target *targets = calloc(fs->n + 1, sizeof(*targets));
	int r = targets ? 0 : OCREG_E_NOMEM;

	for (size_t i = 0; r == 0 && i < fs->n; i++)
		r = (targets[i].path = with_prefix(prefix, fs->v[i].path)) ? 0 : OCREG_E_NOMEM;
	if (r == 0) {
		qsort(targets, fs->n, sizeof(*targets), by_path);
		r = ocreg_locate_targets(text + s->begin, s->len, t->format, &t->limits, targets, fs->n, NULL);
	}
	for (size_t i = 0; r == 0 && i < fs->n; i++) {
		char *path = with_prefix(prefix, fs->v[i].path);
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

/* Check what was read and file its findings under the next document. Takes over the object. */
static int add_object(struct text_check *t, struct ocreg_object *o, const struct ocreg_slice *s, const char *text,
		      const char *prefix, struct ocreg_error **reterr)
{
	struct ocreg_findings *fs = NULL;
	int r = ocreg_validate(o, t->options, &fs, reterr);

	if (r == 0 && fs->n)
		r = locate(t, s, text, prefix, fs, reterr);
	if (r == 0 && fs->n)
		qsort(fs->v, fs->n, sizeof(fs->v[0]), by_place);
	if (r == 0)
		ocreg_findings_append(t->fs, fs, t->document++);
	ocreg_findings_unref(fs);
	if (r == 0 && !t->first)
		t->first = o;
	else
		ocreg_unref(o);
	return r;
}

static int unknown_kind(struct text_check *t, const struct ocreg_slice *s, struct ocreg_error *e)
{
	struct ocreg_finding *f = ocreg_findings_add(t->fs, OCREG_RULE_not_checked, "kind", NULL, "%s", ocreg_error_message(e));

	if (f) {
		f->document = t->document++;
		f->line = s->line + (ocreg_error_line(e) ? ocreg_error_line(e) : 1);
		f->column = ocreg_error_column(e) ? ocreg_error_column(e) : 1;
	}
	ocreg_error_unref(e);
	return t->fs->oom ? OCREG_E_NOMEM : 0;
}

/* Positions in errors are those of the slice; the caller knows the text. */
static int pass_on(struct ocreg_error *e, const struct ocreg_slice *s, struct ocreg_error **reterr)
{
	int r = ocreg_error_code(e);

	if (s->line && ocreg_error_line(e))
		ocreg_error_at(e, ocreg_error_line(e) + s->line, ocreg_error_column(e));
	if (reterr)
		*reterr = e;
	else
		ocreg_error_unref(e);
	return r;
}

/* What is wrong with an item of a List is told at the item: its own text is not what the caller has. */
static void place_item(const struct text_check *t, const struct ocreg_slice *s, const char *text, const char *prefix,
		       struct ocreg_error *e)
{
	struct ocreg_target target = { .path = prefix };

	if (ocreg_locate_targets(text + s->begin, s->len, t->format, &t->limits, &target, 1, NULL) == 0)
		ocreg_error_at(e, target.line, target.column);
}

static int check_one(struct text_check *t, const char *doc, size_t len, enum ocreg_format format, const struct ocreg_slice *s,
		     const char *text, const char *prefix, struct ocreg_error **reterr)
{
	struct ocreg_decode_options options = *t->options->decode;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;

	options.format = format;
	if (ocreg_decode(0, doc, len, &options, &o, &e) == 0)
		return add_object(t, o, s, text, prefix, reterr);
	if (*prefix)
		place_item(t, s, text, prefix, e);
	if (ocreg_error_code(e) == OCREG_E_KIND && t->many)
		return unknown_kind(t, s, e) < 0 ? ocreg_fail_oom(reterr) : 0;
	return pass_on(e, s, reterr);
}

/* --- lists --- */

static bool ends_in(const char *s, const char *end)
{
	size_t n = s ? strlen(s) : 0, m = strlen(end);

	return n >= m && strcmp(s + n - m, end) == 0;
}

static int check_items(struct text_check *t, const struct ocreg_value *items, const struct ocreg_slice *s, const char *text,
		       struct ocreg_error **reterr)
{
	struct ocreg_arena arena = { 0 };
	struct ocreg_raw_child *item = NULL;
	size_t n = 0;
	int r = ocreg_raw_children(&arena, items->text, items->n, &item, &n);

	if (r < 0)
		r = ocreg_fail_oom(reterr);
	else if (r > 0)
		r = ocreg_fail(reterr, OCREG_E_TYPE, "items", "a List has its objects in items, each after a dash",
			       "items is not a list");
	t->many |= n > 1;
	for (size_t i = 0; r == 0 && i < n; i++) {
		char prefix[32];

		snprintf(prefix, sizeof(prefix), "items[%zu]", i);
		r = check_one(t, item[i].text, item[i].n, OCREG_FORMAT_JSON, s, text, prefix, reterr);
	}
	ocreg_arena_done(&arena, true);
	return r;
}

static int check_document(struct text_check *t, const char *text, const struct ocreg_slice *s, struct ocreg_error **reterr)
{
	struct ocreg_object *meta = ocreg_new(OCREG_TYPE_type_meta);
	struct ocreg_error *e = NULL;
	const struct ocreg_value *items;
	int r;

	if (!meta)
		return ocreg_fail_oom(reterr);
	if (ocreg_decode_into(meta, text + s->begin, s->len, t->format, &t->limits, &e) < 0) {
		ocreg_unref(meta);
		return pass_on(e, s, reterr);
	}
	items = &meta->values[OCREG_F_type_meta_items];
	if (items->state == OCREG_VALUE && ends_in(ocreg_get_string(meta, OCREG_F_type_meta_kind), "List"))
		r = check_items(t, items, s, text, reterr);
	else
		r = check_one(t, text + s->begin, s->len, t->format, s, text, "", reterr);
	ocreg_unref(meta);
	return r;
}

/* --- text --- */

static int check_documents(struct text_check *t, const char *text, size_t len, struct ocreg_error **reterr)
{
	struct ocreg_slice whole = { .len = len }, *split = NULL;
	size_t n = 1;
	int r = 0;

	if (t->format == OCREG_FORMAT_YAML)
		r = ocreg_yaml_split(text, len, &t->limits, MAX_DOCUMENTS, &split, &n, reterr);
	if (r == 0 && n == 0)
		r = ocreg_fail(reterr, OCREG_E_SYNTAX, NULL, "an object of the API starts with apiVersion and kind",
			       "there is no document in the text");
	t->many = n > 1;
	for (size_t i = 0; r == 0 && i < n; i++)
		r = check_document(t, text, split ? &split[i] : &whole, reterr);
	free(split);
	return r;
}

int ocreg_check(const char *text, size_t len, const struct ocreg_check_options *options, struct ocreg_object **retobject,
		struct ocreg_findings **ret, struct ocreg_error **reterr)
{
	struct ocreg_check_options own = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_decode_options decode = OCREG_DECODE_OPTIONS_INIT;
	struct text_check t = { .options = &own };
	int r = ocreg_options_copy(&own, sizeof(own), options, reterr);

	if (r == 0)
		r = ocreg_options_copy(&decode, sizeof(decode), own.decode, reterr);
	if (r < 0)
		return r;
	if (!text || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no text to check");
	own.decode = &decode;
	t.limits = ocreg_limits_of(&decode);
	t.format = decode.format;
	if (t.format == OCREG_FORMAT_ANY)
		t.format = ocreg_guess_format(text, len);
	t.fs = ocreg_findings_new();
	if (!t.fs)
		return ocreg_fail_oom(reterr);
	r = check_documents(&t, text, len, reterr);
	if (r == 0 && t.fs->oom)
		r = ocreg_fail_oom(reterr);
	if (r < 0) {
		ocreg_findings_unref(t.fs);
		ocreg_unref(t.first);
		return r;
	}
	*ret = t.fs;
	if (retobject)
		*retobject = t.first;
	else
		ocreg_unref(t.first);
	return 0;
}
