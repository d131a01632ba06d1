/* SPDX-License-Identifier: Apache-2.0 */
#include <ocreg/plan.h>
#include "base/error.h"
#include "model/compare.h"

struct comparison {
	struct ocreg_compare_step steps[OCREG_COMPARE_STEPS];
	size_t n;
	struct ocreg_buf path;
	ocreg_difference_fn fn;
	void *data;
};

/* Both sides of a field; NULL where there is nothing. */
struct pair {
	const struct ocreg_field *field;
	const struct ocreg_value *from, *to;
	bool hidden;
};

static int compare_pair(struct comparison *c, const struct pair *p);

static const struct ocreg_value *there(const struct ocreg_value *v)
{
	return v && v->state != OCREG_UNSET ? v : NULL;
}

static int report(struct comparison *c, const struct pair *p)
{
	struct ocreg_difference d = {
		.path = c->path.data,
		.steps = c->steps,
		.n_steps = c->n,
		.field = p->field,
		.from = p->from,
		.to = p->to,
		.hidden = p->hidden,
	};

	return c->path.oom ? OCREG_E_NOMEM : c->fn(&d, c->data);
}

/* One step down; the path is as before when it is done. */
static int compare_named(struct comparison *c, const char *name, size_t n, const struct pair *p)
{
	size_t len = c->path.len;
	int r;

	c->steps[c->n++] = (struct ocreg_compare_step) { name, n };
	ocreg_path_add_key(&c->path, name, n);
	r = compare_pair(c, p);
	ocreg_buf_cut(&c->path, len);
	c->n--;
	return r;
}

static int compare_element(struct comparison *c, size_t i, const struct pair *p)
{
	size_t len = c->path.len;
	int r;

	c->steps[c->n++] = (struct ocreg_compare_step) { NULL, i };
	ocreg_buf_addf(&c->path, "[%zu]", i);
	r = compare_pair(c, p);
	ocreg_buf_cut(&c->path, len);
	c->n--;
	return r;
}

static int compare_lists(struct comparison *c, const struct pair *p)
{
	uint32_t n = p->from->n > p->to->n ? p->from->n : p->to->n;
	int r = 0;

	for (uint32_t i = 0; r == 0 && i < n; i++) {
		struct pair element = {
			.field = ocreg_element_field(p->field),
			.from = i < p->from->n ? &p->from->items[i] : NULL,
			.to = i < p->to->n ? &p->to->items[i] : NULL,
			.hidden = p->hidden,
		};

		r = compare_element(c, i, &element);
	}
	return r;
}

/* Entries of a map, or members without a row. Each side may be empty. */
static int compare_members(struct comparison *c, const struct ocreg_field *map, const struct pair *p)
{
	static const struct ocreg_value none;
	const struct ocreg_value *a = p->from ? p->from : &none, *b = p->to ? p->to : &none;
	int r = 0;

	for (uint32_t i = 0; r == 0 && i < a->n; i++) {
		const struct ocreg_member *m = &a->members[i], *o = ocreg_members_find_near(b, i, m->key, m->n_key);
		struct pair entry = { p->field, &m->value, o ? &o->value : NULL, p->hidden };

		entry.hidden |= map && ocreg_hides_entry(map, m->key, m->n_key);
		r = compare_named(c, m->key, m->n_key, &entry);
	}
	for (uint32_t i = 0; r == 0 && i < b->n; i++) {
		const struct ocreg_member *m = &b->members[i];
		struct pair entry = { p->field, NULL, &m->value, p->hidden };

		if (ocreg_members_find_near(a, i, m->key, m->n_key))
			continue;
		entry.hidden |= map && ocreg_hides_entry(map, m->key, m->n_key);
		r = compare_named(c, m->key, m->n_key, &entry);
	}
	return r;
}

static int compare_objects(struct comparison *c, const struct ocreg_object *a, const struct ocreg_object *b)
{
	struct pair unknown = { &ocreg_raw_field, &a->unknown, &b->unknown, ocreg_hides_unknown(a->type) };
	int r = 0;

	for (unsigned i = 0; r == 0 && i < a->type->n_fields; i++) {
		const struct ocreg_field *f = ocreg_row(a, i);
		struct pair p = { f, &a->values[i], &b->values[i], f->flags & OCREG_SECRET };

		r = compare_named(c, f->json, f->json_len, &p);
	}
	return r ? r : compare_members(c, NULL, &unknown);
}

static bool is_value(const struct ocreg_value *v)
{
	return v && v->state == OCREG_VALUE;
}

/* A map that comes or goes does so key by key, so that each has its own owners; an empty one is a value all the same. */
static bool goes_by_key(const struct pair *p)
{
	bool a = is_value(p->from) && p->from->n, b = is_value(p->to) && p->to->n;

	return (OCREG_KINDS_MAP & (1u << p->field->kind)) && (a || b) && (!p->from || is_value(p->from)) &&
	       (!p->to || is_value(p->to));
}

static int compare_pair(struct comparison *c, const struct pair *p)
{
	struct pair both = { p->field, there(p->from), there(p->to), p->hidden };
	unsigned kind = 1u << p->field->kind;

	if (!both.from && !both.to)
		return 0;
	if (both.from && both.to && ocreg_value_equal(p->field, both.from, both.to))
		return 0;
	if (c->n == OCREG_COMPARE_STEPS)
		return report(c, &both);
	if (goes_by_key(&both)) {
		both.field = ocreg_element_field(p->field);
		return compare_members(c, p->field, &both);
	}
	if (!is_value(both.from) || !is_value(both.to))
		return report(c, &both);
	if (p->field->kind == OCREG_KIND_OBJECT)
		return compare_objects(c, both.from->object, both.to->object);
	return kind & OCREG_KINDS_LIST ? compare_lists(c, &both) : report(c, &both);
}

int ocreg_compare_each(const struct ocreg_object *a, const struct ocreg_object *b, ocreg_difference_fn fn, void *data)
{
	struct comparison c = { .fn = fn, .data = data };
	int r = compare_objects(&c, a, b);

	ocreg_buf_done(&c.path);
	return r;
}

/* The text of a value as JSON, for a field that holds any JSON. */
static int set_value(struct ocreg_object *change, unsigned field, const struct ocreg_difference *d, const struct ocreg_value *v)
{
	struct ocreg_buf json = { 0 };
	struct ocreg_printer p;
	int r;

	if (!v)
		return 0;
	if (v->state == OCREG_NULL)
		return ocreg_set_null(change, field);
	ocreg_printer_init(&p, &json, OCREG_FORMAT_JSON);
	if (d->hidden)
		ocreg_print_redacted(&p);
	else
		ocreg_value_print(d->field, v, &p, OCREG_ENCODE_REDACT);
	r = json.oom ? OCREG_E_NOMEM : ocreg_set_string(change, field, json.data);
	ocreg_buf_done(&json);
	return r;
}

struct ocreg_object *ocreg_compare_append(struct ocreg_object *plan, const struct ocreg_difference *d)
{
	struct ocreg_object *change = ocreg_insert(plan, OCREG_F_plan_changes, ocreg_count(plan, OCREG_F_plan_changes));

	if (!change || ocreg_set_string(change, OCREG_F_change_path, d->path) ||
	    set_value(change, OCREG_F_change_old_value, d, d->from) || set_value(change, OCREG_F_change_new_value, d, d->to))
		return NULL;
	return change;
}

static int append(const struct ocreg_difference *d, void *data)
{
	return ocreg_compare_append(data, d) ? 0 : OCREG_E_NOMEM;
}

int ocreg_compare(const struct ocreg_object *from, const struct ocreg_object *to, struct ocreg_object **ret,
		  struct ocreg_error **reterr)
{
	struct ocreg_object *plan;

	if (!from || !to || !ret || from->type != to->type)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "compare two objects of one type",
				  "the objects are of different types");
	plan = ocreg_new(OCREG_TYPE_plan);
	/* An empty list takes no memory. */
	ocreg_make(plan, OCREG_F_plan_changes);
	if (!plan || ocreg_compare_each(from, to, append, plan)) {
		ocreg_unref(plan);
		return ocreg_fail_oom(reterr);
	}
	*ret = plan;
	return 0;
}
