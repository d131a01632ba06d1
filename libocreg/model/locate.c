/* SPDX-License-Identifier: Apache-2.0 */
/* Finding paths in a text: a second scan, made only when there is something to say. */
#include <stdlib.h>
#include "base/error.h"
#include "model/object.h"

/* A container that is open: how long the path to it is, and for a list the index that comes. */
struct level {
	size_t len;
	size_t index;
	bool list;
};

struct locator {
	struct ocreg_sink sink;
	struct ocreg_buf path;
	struct level *levels;
	size_t n, cap;
	struct ocreg_target *targets;
	size_t n_targets;
	size_t event;              /* the number of the one at hand */
	struct ocreg_target *wait; /* the first of those whose value comes next */
	struct ocreg_error **reterr;
};

static struct locator *locator_of(struct ocreg_sink *s)
{
	return (struct locator *) s;
}

static size_t lower_bound(const struct locator *l, const char *path)
{
	size_t lo = 0, hi = l->n_targets;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (strcmp(l->targets[mid].path, path) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* The current path is a target, or leads to one: this is the nearest place so far. A name may hold a NUL, which ends a path. */
static void mark(struct locator *l, size_t text_len)
{
	size_t n = strlen(l->path.data);
	unsigned line = 0, column = 0;

	for (size_t i = lower_bound(l, l->path.data); i < l->n_targets; i++) {
		struct ocreg_target *t = &l->targets[i];
		char next;

		if (strncmp(t->path, l->path.data, n) != 0)
			break;
		next = t->path[n];
		if ((next && next != '.' && next != '[') || n < t->found)
			continue;
		if (!line)
			l->sink.reader->place(l->sink.reader, text_len, &line, &column);
		t->found = n;
		t->line = line;
		t->column = column;
		t->event = next ? 0 : l->event;
		if (!next && !l->wait)
			l->wait = t;
	}
}

/* A value begins, perhaps that of targets whose key was just there. */
static void mark_value(struct locator *l, size_t text_len)
{
	for (struct ocreg_target *t = l->wait; t && t < l->targets + l->n_targets && strcmp(t->path, l->wait->path) == 0; t++)
		l->sink.reader->place(l->sink.reader, text_len, &t->value_line, &t->value_column);
	l->wait = NULL;
}

/* An element of a list begins: its place is where its value starts. */
static void mark_element(struct locator *l, size_t text_len)
{
	struct level *top = l->n ? &l->levels[l->n - 1] : NULL;

	l->event++;
	if (top && top->list) {
		ocreg_buf_cut(&l->path, top->len);
		ocreg_buf_addf(&l->path, "[%zu]", top->index++);
		if (!l->path.oom)
			mark(l, text_len);
	}
	mark_value(l, text_len);
}

static int on_word(struct ocreg_sink *s)
{
	mark_element(locator_of(s), 4);
	return 0;
}

static int on_bool(struct ocreg_sink *s, bool b)
{
	mark_element(locator_of(s), b ? 4 : 5);
	return 0;
}

static int on_text(struct ocreg_sink *s, const char *text, size_t n)
{
	(void) text;
	mark_element(locator_of(s), n);
	return 0;
}

static int on_key(struct ocreg_sink *s, const char *key, size_t n)
{
	struct locator *l = locator_of(s);

	l->event++;
	ocreg_buf_cut(&l->path, l->levels[l->n - 1].len);
	ocreg_path_add_key(&l->path, key, n);
	if (!l->path.oom)
		mark(l, n);
	return 0;
}

static int begin(struct locator *l, bool list)
{
	mark_element(l, 1);
	if (l->n == l->cap) {
		size_t cap = l->cap ? l->cap * 2 : 16;
		struct level *levels = realloc(l->levels, cap * sizeof(*levels));

		if (!levels)
			return ocreg_fail_oom(l->reterr);
		l->levels = levels;
		l->cap = cap;
	}
	l->levels[l->n++] = (struct level) { .len = l->path.len, .list = list };
	return 0;
}

static int on_begin_map(struct ocreg_sink *s)
{
	return begin(locator_of(s), false);
}

static int on_begin_list(struct ocreg_sink *s)
{
	return begin(locator_of(s), true);
}

static int on_end(struct ocreg_sink *s)
{
	struct locator *l = locator_of(s);

	l->event++;
	ocreg_buf_cut(&l->path, l->levels[--l->n].len);
	return 0;
}

static const struct ocreg_sink_ops locate_ops = {
	on_word, on_bool, on_text, on_text, on_key, on_begin_map, on_end, on_begin_list, on_end,
};

int ocreg_locate_targets(const struct ocreg_source *source, const struct ocreg_limits *limits, struct ocreg_target *targets,
			 size_t n, struct ocreg_error **reterr)
{
	struct locator l = { .sink.ops = &locate_ops, .targets = targets, .n_targets = n, .reterr = reterr };
	int r;

	for (size_t i = 0; i < n; i++)
		targets[i] = (struct ocreg_target) { .path = targets[i].path, .line = 1, .column = 1 };
	r = ocreg_buf_reserve(&l.path, 64) ? 0 : ocreg_fail_oom(reterr);
	if (r == 0)
		r = ocreg_read_source(source, limits, &l.sink, reterr);
	if (r == 0 && l.path.oom)
		r = ocreg_fail_oom(reterr);
	free(l.levels);
	ocreg_buf_done(&l.path);
	return r;
}

int ocreg_locate(const char *text, size_t len, enum ocreg_format format, const char *path, unsigned *retline, unsigned *retcolumn,
		 struct ocreg_error **reterr)
{
	struct ocreg_target target = { .path = path };
	struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	const struct ocreg_source source = { text, len, format, NULL };
	int r;

	if (!text || !path || !retline || !retcolumn)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no text or no path");
	r = ocreg_locate_targets(&source, &limits, &target, 1, reterr);
	if (r == 0) {
		*retline = target.line;
		*retcolumn = target.column;
	}
	return r;
}
