/* SPDX-License-Identifier: Apache-2.0 */
/* The documents of a text, and the items of a List as documents. */
#include <stdio.h>
#include <stdlib.h>
#include "base/error.h"
#include "base/options.h"
#include "model/documents.h"

#define MAX_DOCUMENTS 1000

/* A reading in progress. */
struct reader {
	struct ocreg_documents *d;
	const struct ocreg_decode_options *options;
	const char *text;
	bool many; /* there are others: one of an unknown kind is no error */
};

/* Takes over the object or error. */
static int add_unit(struct reader *t, struct ocreg_object *o, struct ocreg_error *e, const struct ocreg_slice *s,
		    const char *prefix, struct ocreg_error **reterr)
{
	struct ocreg_document u = { .object = o, .error = e, .slice = *s };
	size_t cap = t->d->cap ? t->d->cap * 2 : 4;
	struct ocreg_document *more = t->d->n < t->d->cap ? t->d->units : reallocarray(t->d->units, cap, sizeof(*more));

	if (!more) {
		ocreg_unref(o);
		ocreg_error_unref(e);
		return ocreg_fail_oom(reterr);
	}
	snprintf(u.prefix, sizeof(u.prefix), "%s", prefix);
	t->d->cap = t->d->n < t->d->cap ? t->d->cap : cap;
	t->d->units = more;
	t->d->units[t->d->n++] = u;
	return 0;
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
static void place_item(const struct reader *t, const struct ocreg_slice *s, const char *prefix, struct ocreg_error *e)
{
	struct ocreg_target target = { .path = prefix };

	if (ocreg_locate_targets(t->text + s->begin, s->len, t->d->format, &t->d->limits, &target, 1, NULL) == 0)
		ocreg_error_at(e, target.line, target.column);
}

static int read_one(struct reader *t, const char *doc, size_t len, enum ocreg_format format, const struct ocreg_slice *s,
		    const char *prefix, struct ocreg_error **reterr)
{
	struct ocreg_decode_options options = *t->options;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;

	options.format = format;
	if (ocreg_decode(0, doc, len, &options, &o, &e) == 0)
		return add_unit(t, o, NULL, s, prefix, reterr);
	if (*prefix)
		place_item(t, s, prefix, e);
	if (ocreg_error_code(e) == OCREG_E_KIND && t->many)
		return add_unit(t, NULL, e, s, prefix, reterr);
	return pass_on(e, s, reterr);
}

static bool ends_in(const char *s, const char *end)
{
	size_t n = s ? strlen(s) : 0, m = strlen(end);

	return n >= m && strcmp(s + n - m, end) == 0;
}

static int read_items(struct reader *t, const struct ocreg_value *items, const struct ocreg_slice *s, struct ocreg_error **reterr)
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
		r = read_one(t, item[i].text, item[i].n, OCREG_FORMAT_JSON, s, prefix, reterr);
	}
	ocreg_arena_done(&arena, true);
	return r;
}

static int read_document(struct reader *t, const struct ocreg_slice *s, struct ocreg_error **reterr)
{
	struct ocreg_object *meta = ocreg_new(OCREG_TYPE_type_meta);
	struct ocreg_error *e = NULL;
	const struct ocreg_value *items;
	int r;

	if (!meta)
		return ocreg_fail_oom(reterr);
	if (ocreg_decode_into(meta, t->text + s->begin, s->len, t->d->format, &t->d->limits, &e) < 0) {
		ocreg_unref(meta);
		return pass_on(e, s, reterr);
	}
	items = &meta->values[OCREG_F_type_meta_items];
	if (items->state == OCREG_VALUE && ends_in(ocreg_get_string(meta, OCREG_F_type_meta_kind), "List"))
		r = read_items(t, items, s, reterr);
	else
		r = read_one(t, t->text + s->begin, s->len, t->d->format, s, "", reterr);
	ocreg_unref(meta);
	return r;
}

static int read_documents(struct reader *t, size_t len, struct ocreg_error **reterr)
{
	struct ocreg_slice whole = { .len = len }, *split = NULL;
	size_t n = 1;
	int r = 0;

	if (t->d->format == OCREG_FORMAT_YAML)
		r = ocreg_yaml_split(t->text, len, &t->d->limits, MAX_DOCUMENTS, &split, &n, reterr);
	if (r == 0 && n == 0)
		r = ocreg_fail(reterr, OCREG_E_SYNTAX, NULL, "an object of the API starts with apiVersion and kind",
			       "there is no document in the text");
	t->many = n > 1;
	for (size_t i = 0; r == 0 && i < n; i++)
		r = read_document(t, split ? &split[i] : &whole, reterr);
	free(split);
	return r;
}

static int read_all(const char *text, size_t len, const struct ocreg_decode_options *options, struct ocreg_documents *d,
		    struct ocreg_error **reterr)
{
	struct reader t = { .d = d, .options = options, .text = text };

	d->limits = ocreg_limits_of(options);
	d->format = options->format == OCREG_FORMAT_ANY ? ocreg_guess_format(text, len) : options->format;
	return read_documents(&t, len, reterr);
}

int ocreg_decode_all(const char *text, size_t len, const struct ocreg_decode_options *options, struct ocreg_documents **ret,
		     struct ocreg_error **reterr)
{
	struct ocreg_decode_options own = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_documents *d;
	int r = ocreg_options_copy(&own, sizeof(own), options, reterr);

	if (r < 0)
		return r;
	if (!text || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no text to read");
	d = calloc(1, sizeof(*d));
	if (!d)
		return ocreg_fail_oom(reterr);
	atomic_init(&d->refs, 1);
	r = read_all(text, len, &own, d, reterr);
	if (r == 0)
		*ret = d;
	else
		ocreg_documents_unref(d);
	return r;
}

struct ocreg_documents *ocreg_documents_unref(struct ocreg_documents *d)
{
	if (!d || atomic_fetch_sub_explicit(&d->refs, 1, memory_order_acq_rel) != 1)
		return NULL;
	for (size_t i = 0; i < d->n; i++) {
		ocreg_unref(d->units[i].object);
		ocreg_error_unref(d->units[i].error);
	}
	free(d->units);
	free(d);
	return NULL;
}

size_t ocreg_documents_count(const struct ocreg_documents *d)
{
	return d ? d->n : 0;
}

struct ocreg_object *ocreg_documents_at(const struct ocreg_documents *d, size_t i)
{
	return i < ocreg_documents_count(d) ? d->units[i].object : NULL;
}
