/* SPDX-License-Identifier: Apache-2.0 */
/* Values that are kept as JSON text. They are taken apart one level at a time, which is as deep as a walk ever looks at once; nesting is
 * bounded by the limits under which the text was read. */
#include <stdint.h>
#include <stdlib.h>
#include "model/number.h"
#include "model/object.h"

static const struct ocreg_limits any = { OCREG_MAX_BYTES, SIZE_MAX, SIZE_MAX, SIZE_MAX };

/* --- children --- */

struct children {
	struct ocreg_sink sink;
	struct ocreg_arena *arena;
	struct ocreg_raw_child *v;
	size_t n, cap, depth, begin;
	const char *key;
	size_t n_key;
};

static struct children *children_of(struct ocreg_sink *s)
{
	return (struct children *) s;
}

static int add(struct children *c, const char *text, size_t n)
{
	if (c->n == c->cap) {
		size_t cap = c->cap ? c->cap * 2 : 8;
		struct ocreg_raw_child *v = ocreg_arena_alloc(c->arena, cap * sizeof(*v));

		if (!v)
			return OCREG_E_NOMEM;
		if (c->n)
			memcpy(v, c->v, c->n * sizeof(*v));
		c->v = v;
		c->cap = cap;
	}
	c->v[c->n++] = (struct ocreg_raw_child) { c->key, c->n_key, text, n };
	return 0;
}

static int child_word(struct ocreg_sink *s, const char *word)
{
	return children_of(s)->depth == 1 ? add(children_of(s), word, strlen(word)) : 0;
}

static int child_null(struct ocreg_sink *s)
{
	return child_word(s, "null");
}

static int child_bool(struct ocreg_sink *s, bool b)
{
	return child_word(s, b ? "true" : "false");
}

static int child_number(struct ocreg_sink *s, const char *text, size_t n)
{
	struct children *c = children_of(s);
	char *copy = c->depth == 1 ? ocreg_arena_strndup(c->arena, text, n) : NULL;

	if (c->depth != 1)
		return 0;
	return copy ? add(c, copy, n) : OCREG_E_NOMEM;
}

static int child_string(struct ocreg_sink *s, const char *text, size_t n)
{
	struct children *c = children_of(s);
	struct ocreg_buf json = { 0 };
	char *copy;
	int r;

	if (c->depth != 1)
		return 0;
	ocreg_print_json_string(&json, text, n);
	copy = json.oom ? NULL : ocreg_arena_strndup(c->arena, json.data, json.len);
	r = copy ? add(c, copy, json.len) : OCREG_E_NOMEM;
	ocreg_buf_done(&json);
	return r;
}

static int child_key(struct ocreg_sink *s, const char *text, size_t n)
{
	struct children *c = children_of(s);

	if (c->depth != 1)
		return 0;
	c->key = ocreg_arena_strndup(c->arena, text, n);
	c->n_key = n;
	return c->key ? 0 : OCREG_E_NOMEM;
}

static int child_begin(struct ocreg_sink *s)
{
	struct children *c = children_of(s);

	if (c->depth++ == 1)
		c->begin = s->reader->offset(s->reader) - 1;
	return 0;
}

static int child_end(struct ocreg_sink *s)
{
	struct children *c = children_of(s);

	if (--c->depth != 1)
		return 0;
	return add(c, s->reader->text + c->begin, s->reader->offset(s->reader) - c->begin);
}

static const struct ocreg_sink_ops child_ops = {
	child_null, child_bool, child_number, child_string, child_key, child_begin, child_end, child_begin, child_end,
};

static int child_order(const void *a, const void *b)
{
	const struct ocreg_raw_child *x = a, *y = b;
	int r = memcmp(x->key, y->key, x->n_key < y->n_key ? x->n_key : y->n_key);

	return r ? r : (x->n_key > y->n_key) - (x->n_key < y->n_key);
}

/* By key, and of one key by where they stand. */
static int place_order(const void *a, const void *b)
{
	const struct ocreg_raw_child *x = *(struct ocreg_raw_child *const *) a, *y = *(struct ocreg_raw_child *const *) b;
	int r = child_order(x, y);

	return r ? r : (x > y) - (x < y);
}

/* Of members with one name the last one counts. */
static int drop_duplicates(struct children *c)
{
	struct ocreg_raw_child **sorted = ocreg_arena_alloc(c->arena, c->n * sizeof(struct ocreg_raw_child *));
	size_t kept = 0;

	if (!sorted)
		return OCREG_E_NOMEM;
	for (size_t i = 0; i < c->n; i++)
		sorted[i] = &c->v[i];
	qsort(sorted, c->n, sizeof(sorted[0]), place_order);
	for (size_t i = 0; i + 1 < c->n; i++)
		if (child_order(sorted[i], sorted[i + 1]) == 0)
			sorted[i]->text = NULL;
	for (size_t i = 0; i < c->n; i++)
		if (c->v[i].text)
			c->v[kept++] = c->v[i];
	c->n = kept;
	return 0;
}

int ocreg_raw_children(struct ocreg_arena *a, const char *text, size_t n, struct ocreg_raw_child **ret, size_t *retn)
{
	struct children c = { .sink.ops = &child_ops, .arena = a };
	char open = *text;
	int r;

	if (open != '{' && open != '[')
		return 1;
	r = ocreg_json_read(text, n, &any, &c.sink, NULL);
	if (r == 0 && open == '{' && c.n > 1)
		r = drop_duplicates(&c);
	*ret = c.v;
	*retn = c.n;
	return r < 0 ? OCREG_E_NOMEM : 0; /* the text was read before: only memory can be short */
}

/* --- equality, of values without white space around --- */

static bool same_key(const struct ocreg_raw_child *x, const struct ocreg_raw_child *y)
{
	return x->n_key == y->n_key && (!x->key || memcmp(x->key, y->key, x->n_key) == 0);
}

static bool equal_children(struct ocreg_raw_child *x, struct ocreg_raw_child *y, size_t n, bool map)
{
	if (map && n) {
		qsort(x, n, sizeof(*x), child_order);
		qsort(y, n, sizeof(*y), child_order);
	}
	for (size_t i = 0; i < n; i++)
		if (!same_key(&x[i], &y[i]) || !ocreg_raw_equal(x[i].text, x[i].n, y[i].text, y[i].n))
			return false;
	return true;
}

static bool is_number(const char *s)
{
	return *s == '-' || (*s >= '0' && *s <= '9');
}

bool ocreg_raw_equal(const char *a, size_t na, const char *b, size_t nb)
{
	struct ocreg_arena arena = { 0 };
	struct ocreg_raw_child *x, *y;
	size_t nx, ny;
	bool same;

	if (na == nb && memcmp(a, b, na) == 0)
		return true;
	if (*a != *b && (*a == '{' || *a == '[' || *a == '"'))
		return false;
	if (ocreg_raw_children(&arena, a, na, &x, &nx) == 1)
		same = is_number(a) && is_number(b) && ocreg_number_equal(a, na, b, nb);
	else
		same = ocreg_raw_children(&arena, b, nb, &y, &ny) == 0 && nx == ny && equal_children(x, y, nx, *a == '{');
	ocreg_arena_done(&arena, true);
	return same;
}

/* --- merge patches --- */

static const struct ocreg_raw_child *find(const struct ocreg_raw_child *v, size_t n, const struct ocreg_raw_child *key)
{
	for (size_t i = 0; i < n; i++)
		if (same_key(&v[i], key))
			return &v[i];
	return NULL;
}

static bool is_null(const struct ocreg_raw_child *c)
{
	return *c->text == 'n';
}

static int diff_members(const struct ocreg_raw_child *x, size_t nx, const struct ocreg_raw_child *y, size_t ny,
			struct ocreg_printer *p)
{
	int r = 0;

	for (size_t i = 0; i < nx; i++) {
		if (find(y, ny, &x[i]))
			continue;
		ocreg_print_key(p, x[i].key, x[i].n_key);
		ocreg_print_null(p);
	}
	for (size_t i = 0; r == 0 && i < ny; i++) {
		const struct ocreg_raw_child *was = find(x, nx, &y[i]);

		if (was ? ocreg_raw_equal(was->text, was->n, y[i].text, y[i].n) : is_null(&y[i]))
			continue;
		ocreg_print_key(p, y[i].key, y[i].n_key);
		r = ocreg_raw_diff(was ? was->text : "null", was ? was->n : 4, y[i].text, y[i].n, p);
	}
	return r;
}

int ocreg_raw_diff(const char *a, size_t na, const char *b, size_t nb, struct ocreg_printer *p)
{
	struct ocreg_arena arena = { 0 };
	struct ocreg_raw_child *x, *y;
	size_t nx, ny;
	int r = OCREG_E_NOMEM;

	if (*a != '{' || *b != '{') {
		ocreg_print_raw(p, b, nb);
		return 0;
	}
	ocreg_print_begin_map(p);
	if (ocreg_raw_children(&arena, a, na, &x, &nx) == 0 && ocreg_raw_children(&arena, b, nb, &y, &ny) == 0)
		r = diff_members(x, nx, y, ny, p);
	ocreg_print_end_map(p);
	ocreg_arena_done(&arena, true);
	return r;
}

static int merge_members(const struct ocreg_raw_child *x, size_t nx, const struct ocreg_raw_child *y, size_t ny,
			 struct ocreg_printer *out)
{
	int r = 0;

	for (size_t i = 0; i < nx; i++) {
		if (find(y, ny, &x[i]))
			continue;
		ocreg_print_key(out, x[i].key, x[i].n_key);
		ocreg_print_raw(out, x[i].text, x[i].n);
	}
	for (size_t i = 0; r == 0 && i < ny; i++) {
		const struct ocreg_raw_child *was = find(x, nx, &y[i]);

		if (is_null(&y[i]))
			continue;
		ocreg_print_key(out, y[i].key, y[i].n_key);
		r = ocreg_raw_merge(was ? was->text : NULL, was ? was->n : 0, y[i].text, y[i].n, out);
	}
	return r;
}

int ocreg_raw_merge(const char *a, size_t na, const char *p, size_t np, struct ocreg_printer *out)
{
	struct ocreg_arena arena = { 0 };
	struct ocreg_raw_child *x = NULL, *y;
	size_t nx = 0, ny;
	int r = 0;

	if (*p != '{') {
		ocreg_print_raw(out, p, np);
		return 0;
	}
	ocreg_print_begin_map(out);
	if (a && *a == '{')
		r = ocreg_raw_children(&arena, a, na, &x, &nx);
	if (r == 0)
		r = ocreg_raw_children(&arena, p, np, &y, &ny);
	if (r == 0)
		r = merge_members(x, nx, y, ny, out);
	ocreg_print_end_map(out);
	ocreg_arena_done(&arena, true);
	return r;
}
