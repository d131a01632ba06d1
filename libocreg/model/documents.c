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
	const struct ocreg_reading *what;
	const struct ocreg_decode_options *options;
	const char *text;
	struct ocreg_nodes nodes; /* of the document at hand */
	bool many;                /* there are others: one of an unknown kind is no error */
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
	if (*prefix)
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

static struct ocreg_source source_of(const struct reader *t, const struct ocreg_slice *s)
{
	return (struct ocreg_source) { t->text + s->begin, s->len, t->d->format, t->nodes.n ? &t->nodes : NULL };
}

/* What is wrong with an item of a List is told at the item: its own text is not what the caller has. */
static int place_item(const struct reader *t, const struct ocreg_slice *s, const char *prefix, struct ocreg_error *e)
{
	struct ocreg_target target = { .path = prefix };
	const struct ocreg_source source = source_of(t, s);

	if (ocreg_locate_targets(&source, &t->d->limits, &target, 1, NULL) < 0)
		return OCREG_E_NOMEM;
	ocreg_error_at(e, target.line, target.column);
	return 0;
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
	if (*prefix && place_item(t, s, prefix, e) < 0) {
		ocreg_error_unref(e);
		return ocreg_fail_oom(reterr);
	}
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
	else if (r > 0 || (n && item[0].key))
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

static void add_word(struct ocreg_buf *b, const char *name, const struct ocreg_word *w)
{
	ocreg_buf_addf(b, "%c\"%s\":\"%.*s\"", b->len ? ',' : '{', name, (int) w->n, w->s);
}

/* A document of a kind that the library does not have. Nothing but its kind is read. */
static int read_foreign(struct reader *t, const struct ocreg_sniff *is, const struct ocreg_slice *s, struct ocreg_error **reterr)
{
	struct ocreg_buf b = { 0 };
	int r;

	add_word(&b, "apiVersion", &is->api_version);
	add_word(&b, "kind", &is->kind);
	ocreg_buf_addc(&b, '}');
	r = b.oom ? ocreg_fail_oom(reterr) : read_one(t, b.data, b.len, OCREG_FORMAT_JSON, s, "", reterr);
	ocreg_buf_done(&b);
	return r;
}

/* A document whose type is known. */
static int read_typed(struct reader *t, unsigned type, const struct ocreg_slice *s, struct ocreg_error **reterr)
{
	const struct ocreg_source source = source_of(t, s);
	struct ocreg_object *o = ocreg_root_new(ocreg_schema(type), 3 * s->len);
	struct ocreg_error *e = NULL;

	if (!o)
		return ocreg_fail_oom(reterr);
	if (ocreg_decode_source(o, &source, &t->d->limits, &e) == 0)
		return add_unit(t, o, NULL, s, "", reterr);
	ocreg_unref(o);
	return pass_on(e, s, reterr);
}

static unsigned type_of_meta(const struct ocreg_object *meta)
{
	return ocreg_type_of_kind(ocreg_get_string(meta, OCREG_F_list_document_api_version),
				  ocreg_get_string(meta, OCREG_F_list_document_kind));
}

/* A document that has to be read to know what it is. */
static int read_unsure(struct reader *t, const struct ocreg_slice *s, struct ocreg_error **reterr)
{
	struct ocreg_object *meta = ocreg_new(OCREG_TYPE_list_document);
	const struct ocreg_source source = source_of(t, s);
	struct ocreg_error *e = NULL;
	const struct ocreg_value *items;
	int r;

	if (!meta)
		return ocreg_fail_oom(reterr);
	if (ocreg_decode_source(meta, &source, &t->d->limits, &e) < 0) {
		ocreg_unref(meta);
		return pass_on(e, s, reterr);
	}
	items = &meta->values[OCREG_F_list_document_items];
	if (items->state == OCREG_VALUE && ends_in(ocreg_get_string(meta, OCREG_F_list_document_kind), "List"))
		r = read_items(t, items, s, reterr);
	else if (type_of_meta(meta) && !t->options->flags)
		r = read_typed(t, type_of_meta(meta), s, reterr);
	else
		r = read_one(t, t->text + s->begin, s->len, t->d->format, s, "", reterr);
	ocreg_unref(meta);
	return r;
}

/* Write a YAML document down, and take over its nodes if somebody wants to keep them. */
static int read_recorded(struct reader *t, unsigned type, const struct ocreg_slice *s, struct ocreg_error **reterr)
{
	struct ocreg_documents *d = t->d;
	size_t before = d->n, cap = d->cap_nodes ? d->cap_nodes * 2 : 4;
	struct ocreg_nodes *more = d->n_nodes < d->cap_nodes ? d->nodes : reallocarray(d->nodes, cap, sizeof(*more));
	struct ocreg_error *e = NULL;
	int r;

	if (!more)
		return ocreg_fail_oom(reterr);
	d->cap_nodes = d->n_nodes < d->cap_nodes ? d->cap_nodes : cap;
	d->nodes = more;
	if (t->d->format == OCREG_FORMAT_YAML && ocreg_yaml_record(t->text + s->begin, s->len, &d->limits, &t->nodes, &e) < 0)
		return pass_on(e, s, reterr);
	r = type ? read_typed(t, type, s, reterr) : read_unsure(t, s, reterr);
	if (r == 0 && t->what->nodes && t->nodes.n) {
		d->nodes[d->n_nodes++] = t->nodes;
		for (size_t i = before; i < d->n; i++)
			d->units[i].nodes = d->n_nodes;
		t->nodes = (struct ocreg_nodes) { 0 };
	}
	ocreg_nodes_done(&t->nodes);
	return r;
}

static void copy_word(char *to, const struct ocreg_word *w)
{
	memcpy(to, w->s, w->n);
	to[w->n] = '\0';
}

static int read_document(struct reader *t, const struct ocreg_slice *s, struct ocreg_error **reterr)
{
	bool yaml = t->d->format == OCREG_FORMAT_YAML && !t->options->flags;
	char api_version[64], kind[64];
	struct ocreg_sniff is;
	unsigned type;

	if (!yaml || !ocreg_sniff(t->text + s->begin, s->len, t->what->wanted != NULL, &is) ||
	    is.api_version.n >= sizeof(api_version) || is.kind.n >= sizeof(kind))
		return read_recorded(t, 0, s, reterr);
	copy_word(api_version, &is.api_version);
	copy_word(kind, &is.kind);
	if (ends_in(kind, "List"))
		return read_recorded(t, 0, s, reterr);
	type = ocreg_type_of_kind(api_version, kind);
	if (t->what->wanted && !t->what->wanted(t->what->data, type, &is))
		return 0;
	return type ? read_recorded(t, type, s, reterr) : read_foreign(t, &is, s, reterr);
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

static int read_all(const char *text, size_t len, const struct ocreg_reading *what, const struct ocreg_decode_options *options,
		    struct ocreg_documents *d, struct ocreg_error **reterr)
{
	struct reader t = { .d = d, .what = what, .options = options, .text = text };

	d->limits = ocreg_limits_of(options);
	d->format = options->format == OCREG_FORMAT_ANY ? ocreg_guess_format(text, len) : options->format;
	return read_documents(&t, len, reterr);
}

int ocreg_read_documents(const char *text, size_t len, const struct ocreg_reading *what, struct ocreg_documents **ret,
			 struct ocreg_error **reterr)
{
	struct ocreg_decode_options own = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_documents *d;
	int r = ocreg_options_copy(&own, sizeof(own), what->options, reterr);

	if (r < 0)
		return r;
	if (!text || !ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no text to read");
	d = calloc(1, sizeof(*d));
	if (!d)
		return ocreg_fail_oom(reterr);
	r = read_all(text, len, what, &own, d, reterr);
	if (r == 0)
		*ret = d;
	else
		ocreg_documents_unref(d);
	return r;
}

int ocreg_decode_all(const char *text, size_t len, const struct ocreg_decode_options *options, struct ocreg_documents **ret,
		     struct ocreg_error **reterr)
{
	const struct ocreg_reading what = { .options = options };

	return ocreg_read_documents(text, len, &what, ret, reterr);
}

struct ocreg_source ocreg_document_source(const struct ocreg_documents *d, const struct ocreg_document *u, const char *text)
{
	return (struct ocreg_source) { text + u->slice.begin, u->slice.len, d->format,
				       u->nodes ? &d->nodes[u->nodes - 1] : NULL };
}

struct ocreg_documents *ocreg_documents_unref(struct ocreg_documents *d)
{
	if (!d)
		return NULL;
	for (size_t i = 0; i < d->n; i++) {
		ocreg_unref(d->units[i].object);
		ocreg_error_unref(d->units[i].error);
	}
	for (size_t i = 0; i < d->n_nodes; i++)
		ocreg_nodes_done(&d->nodes[i]);
	free(d->nodes);
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
