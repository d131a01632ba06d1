/* SPDX-License-Identifier: Apache-2.0 */
/* Values by path: `spec.routes[0].name`, `metadata.labels.app`, `metadata.labels["a.b/c"]`. */
#include <stdlib.h>
#include "base/error.h"
#include "model/object.h"

/* One step: a member's name, or an index. What follows the name of a map is its key, dots and all. */
struct step {
	const char *name;
	size_t n;
	size_t index;
	bool is_index;
};

/* Where a walk has come to: a field of an object, an element of a list or an entry of a map. */
struct place {
	struct ocreg_object *object; /* the object that has the field */
	unsigned id;
	const struct ocreg_field *field; /* of the value: the row, or an element's */
	struct ocreg_value *value;       /* NULL: not there */
	struct step last;                /* the step that led to an element or entry */
	bool element;
};

static int not_a_path(struct ocreg_error **reterr, const char *path)
{
	return ocreg_fail(reterr, OCREG_E_ARG, path, "write it like spec.storage.s3.bucket or spec.routes[0].name",
			  "this is not a path");
}

static int no_field(struct ocreg_error **reterr, const char *path, const char *end)
{
	char *upto = strndup(path, (size_t) (end - path));
	int r = ocreg_fail(reterr, OCREG_E_NOFIELD, upto ? upto : path, NULL, "there is no such field");

	free(upto);
	return r;
}

/* Read one step at *p and go behind it. */
static bool next_step(const char **p, bool map_key, struct step *s)
{
	const char *at = *p, *end;
	char *digits;

	*s = (struct step) { .name = at };
	if (*at == '[' && (at[1] == '"' || at[1] == '\'')) {
		s->name = at + 2;
		end = strchr(s->name, at[1]);
		if (!end || end[1] != ']')
			return false;
		s->n = (size_t) (end - s->name);
		*p = end + 2;
		return true;
	}
	if (*at == '[') {
		s->is_index = true;
		s->index = strtoul(at + 1, &digits, 10);
		*p = digits + 1;
		return at[1] >= '0' && at[1] <= '9' && *digits == ']';
	}
	s->n = map_key ? strlen(at) : strcspn(at, ".[");
	*p = at + s->n;
	return s->n > 0;
}

static bool is_list(const struct ocreg_field *f)
{
	return OCREG_KINDS_LIST & (1u << f->kind);
}

static bool is_map(const struct ocreg_field *f)
{
	return OCREG_KINDS_MAP & (1u << f->kind);
}

static struct ocreg_value *held(const struct place *at)
{
	return at->value && at->value->state == OCREG_VALUE ? at->value : NULL;
}

static bool step_into_list(struct place *at, const struct step *s)
{
	struct ocreg_value *list = held(at);

	if (!s->is_index || at->element)
		return false;
	at->field = ocreg_element_field(at->field);
	at->value = list && s->index < list->n ? &list->items[s->index] : NULL;
	at->last = *s;
	at->element = true;
	return true;
}

static bool step_into_map(struct place *at, const struct step *s)
{
	struct ocreg_value *map = held(at);
	struct ocreg_member *m = map && !s->is_index ? ocreg_members_find(map, s->name, s->n) : NULL;

	at->field = ocreg_element_field(at->field);
	at->value = m ? &m->value : NULL;
	at->last = *s;
	at->element = true;
	return !s->is_index;
}

/* The type of the object at a place, there or not. */
static const struct ocreg_type *type_at(const struct place *at, const struct ocreg_type *owner)
{
	const struct ocreg_field *row = &owner->fields[at->id];

	return at->field->kind == OCREG_KIND_OBJECT ? ocreg_schema(row->elem) : NULL;
}

struct walk {
	const char *path, *p;
	const struct ocreg_type *type; /* of the object whose field comes next */
	struct place at;
};

/* One step further. Objects that are not there are walked through by their type alone. */
static int walk_step(struct walk *w, struct ocreg_error **reterr)
{
	const struct ocreg_field *f = w->at.field;
	struct step s;

	if (*w->p == '.' && w->p > w->path)
		w->p++;
	if (!next_step(&w->p, f && is_map(f), &s))
		return not_a_path(reterr, w->path);
	if (f && is_list(f))
		return step_into_list(&w->at, &s) ? 0 : not_a_path(reterr, w->path);
	if (f && is_map(f))
		return step_into_map(&w->at, &s) ? 0 : not_a_path(reterr, w->path);
	if (f) {
		struct ocreg_value *v = held(&w->at);

		w->type = type_at(&w->at, w->type);
		w->at.object = v && w->type ? v->object : NULL;
	}
	f = w->type && !s.is_index ? ocreg_schema_find(w->type, s.name, s.n, 0) : NULL;
	if (!f)
		return no_field(reterr, w->path, w->p);
	w->at.id = (unsigned) (f - w->type->fields);
	w->at.field = f;
	w->at.value = w->at.object ? &w->at.object->values[w->at.id] : NULL;
	w->at.element = false;
	return 0;
}

static int walk(const struct ocreg_object *o, const char *path, struct walk *w, struct ocreg_error **reterr)
{
	int r = 0;

	*w = (struct walk) { .path = path, .p = path };
	if (!o || !path || !*path)
		return not_a_path(reterr, path);
	w->type = o->type;
	w->at.object = (struct ocreg_object *) o;
	while (r == 0 && *w->p)
		r = walk_step(w, reterr);
	return r;
}

static bool holds_text(const struct ocreg_field *f)
{
	return f->kind == OCREG_KIND_STRING || f->kind == OCREG_KIND_QUANTITY;
}

int ocreg_path_get(const struct ocreg_object *o, const char *path, char **ret, struct ocreg_error **reterr)
{
	struct ocreg_buf out = { 0 };
	struct ocreg_printer p;
	struct walk w;
	int r = walk(o, path, &w, reterr);

	if (r < 0)
		return r;
	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the value");
	if (!w.at.value || w.at.value->state == OCREG_UNSET) {
		*ret = NULL;
		return 0;
	}
	ocreg_printer_init(&p, &out, OCREG_FORMAT_JSON);
	if (w.at.value->state == OCREG_VALUE && holds_text(w.at.field))
		ocreg_buf_add(&out, w.at.value->text, w.at.value->n);
	else
		ocreg_value_print(w.at.field, w.at.value, &p, 0);
	*ret = ocreg_buf_take(&out, NULL);
	return *ret ? 0 : ocreg_fail_oom(reterr);
}

/* --- setting --- */

static int wrong_type(const char *path, const struct ocreg_field *f, struct ocreg_error **reterr)
{
	static const char *const wanted[] = {
		[OCREG_KIND_STRING] = "text",
		[OCREG_KIND_BOOL] = "true or false",
		[OCREG_KIND_INT] = "an integer",
		[OCREG_KIND_QUANTITY] = "a quantity such as 2, 500m or 100Gi",
		[OCREG_KIND_RAW] = "JSON or YAML",
		[OCREG_KIND_OBJECT] = "an object, such as {} or {\"name\": \"x\"}",
		[OCREG_KIND_STRINGS] = "a list of text, such as [\"a\", \"b\"]",
		[OCREG_KIND_OBJECTS] = "a list of objects, such as [{\"name\": \"x\"}]",
		[OCREG_KIND_MAP] = "a map, such as {\"key\": \"value\"}",
		[OCREG_KIND_QUANTITIES] = "a map of quantities, such as {\"cpu\": \"100m\"}",
	};
	struct ocreg_buf hint = { 0 };
	int r;

	ocreg_buf_addf(&hint, "give %s", wanted[f->kind]);
	r = ocreg_fail(reterr, OCREG_E_TYPE, path, hint.data, "the value is of the wrong type");
	ocreg_buf_done(&hint);
	return r;
}

/* Text as the JSON that a field of this kind wants: text in quotes, everything else read as JSON or YAML. */
static int to_json(const struct ocreg_field *f, const char *text, struct ocreg_buf *json, struct ocreg_error **reterr)
{
	struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_printer p;

	if (holds_text(f)) {
		ocreg_print_json_string(json, text, strlen(text));
		return 0;
	}
	ocreg_printer_init(&p, json, OCREG_FORMAT_JSON);
	return ocreg_read(text, strlen(text), OCREG_FORMAT_YAML, &limits, &p.sink, reterr);
}

/* The value that text means at a place, in o's tree: read as a member of an object of the row's owner, wrapped as its kind asks. */
static int read_value(struct ocreg_object *o, const struct walk *w, const char *text, struct ocreg_value *ret,
		      struct ocreg_error **reterr)
{
	const struct ocreg_field *row = &w->type->fields[w->at.id];
	struct ocreg_object *made = ocreg_object_new(o->tree, w->type);
	struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;
	struct ocreg_buf doc = { 0 };
	int r;

	if (!holds_text(w->at.field) && !text[strspn(text, " \t\r\n")])
		return wrong_type(w->path, w->at.field, reterr);
	ocreg_buf_addf(&doc, "{\"%s\":%s", row->json, !w->at.element ? "" : is_list(row) ? "[" : "{\"k\":");
	r = to_json(w->at.field, text, &doc, reterr);
	ocreg_buf_adds(&doc, !w->at.element ? "}" : is_list(row) ? "]}" : "}}");
	if (r == 0 && (!made || doc.oom))
		r = ocreg_fail_oom(reterr);
	if (r == 0)
		r = ocreg_decode_into(made, doc.data, doc.len, OCREG_FORMAT_JSON, &limits, reterr);
	ocreg_buf_done(&doc);
	if (r < 0)
		return r;
	*ret = made->values[w->at.id];
	if (w->at.element && ret->state == OCREG_VALUE)
		*ret = is_list(row) ? ret->items[0] : ret->members[0].value;
	return ret->state == OCREG_MISFIT ? wrong_type(w->path, w->at.field, reterr) : 0;
}

static int out_of_range(const char *path, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_RANGE, path, "an index equal to the length of the list appends",
			  "the list has no such element");
}

/* Put a value, or with NULL nothing, where the last step points in its list or map. */
static int put_element(struct walk *w, const struct ocreg_value *value, struct ocreg_error **reterr)
{
	struct ocreg_object *o = w->at.object;
	struct ocreg_value *v = &o->values[w->at.id];
	struct ocreg_member *m;

	if (is_list(ocreg_row(o, w->at.id))) {
		if (w->at.last.index > ocreg_count(o, w->at.id) || (!value && w->at.last.index == ocreg_count(o, w->at.id)))
			return out_of_range(w->path, reterr);
		if (!value)
			return ocreg_remove(o, w->at.id, w->at.last.index);
		if (!w->at.value && (!ocreg_make(o, w->at.id) || !(w->at.value = ocreg_items_add(o->tree, v))))
			return ocreg_fail_oom(reterr);
		*w->at.value = *value;
		return 0;
	}
	m = v->state == OCREG_VALUE ? ocreg_members_find(v, w->at.last.name, w->at.last.n) : NULL;
	if (!value) {
		if (m)
			ocreg_members_drop(v, m);
		return 0;
	}
	if (!m && ocreg_make(o, w->at.id))
		m = ocreg_members_add(o->tree, v, w->at.last.name, w->at.last.n);
	if (!m)
		return ocreg_fail_oom(reterr);
	m->value = *value;
	return 0;
}

/* Make the objects on the way to the last field of a path. Elements of lists must be there, or be the next. */
static int make_way(struct ocreg_object *o, const char *path, struct walk *w, struct ocreg_error **reterr)
{
	int r = 0;

	*w = (struct walk) { .path = path, .p = path, .type = o->type, .at.object = o };
	while (r == 0 && *w->p) {
		struct place *at = &w->at;
		bool missing = at->field && !held(at) && at->field->kind == OCREG_KIND_OBJECT;

		if (missing && at->element) {
			if (at->last.index != ocreg_count(at->object, at->id))
				return out_of_range(path, reterr);
			if (!ocreg_insert(at->object, at->id, at->last.index))
				return ocreg_fail_oom(reterr);
			at->value = &at->object->values[at->id].items[at->last.index];
		} else if (missing && !ocreg_make(at->object, at->id)) {
			return ocreg_fail_oom(reterr);
		}
		r = walk_step(w, reterr);
	}
	return r;
}

int ocreg_path_set(struct ocreg_object *o, const char *path, const char *text, struct ocreg_error **reterr)
{
	struct ocreg_value value = { .state = OCREG_UNSET };
	struct walk w;
	int r = walk(o, path, &w, reterr);

	if (r < 0)
		return r;
	if (!text && !w.at.value)
		return 0;
	if (text)
		r = read_value(o, &w, text, &value, reterr);
	if (r == 0)
		r = make_way(o, path, &w, reterr);
	if (r < 0)
		return r;
	if (w.at.element)
		return put_element(&w, text ? &value : NULL, reterr);
	ocreg_value_clear(w.at.field, w.at.value);
	*w.at.value = value;
	return 0;
}
