/* SPDX-License-Identifier: Apache-2.0 */
/* What the API server asks of one value, by kind. */
#include <stdlib.h>
#include "base/duration.h"
#include "base/pattern.h"
#include "base/quantity.h"
#include "base/time.h"
#include "base/utf8.h"
#include "check/remedy.h"
#include "model/number.h"

/* Whether the target release looks at the value of a field at all. */
static bool ruled(const struct ocreg_checker *c, const struct ocreg_field *f)
{
	return !c->options->target || c->options->target >= f->ruled_since;
}

/* --- text --- */

/* A pattern that is nothing but a choice of words, ^(a|b)$, is better told as the choice. */
static bool add_words_of_pattern(const char *pattern, struct ocreg_buf *hint)
{
	static const char allowed[] = "^(|ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	size_t n = pattern ? strspn(pattern, allowed) : 0;
	bool words = n && strcmp(pattern + n, ")$") == 0;

	for (size_t i = 2; words && i < n; i++)
		if (pattern[i] == '|')
			ocreg_buf_adds(hint, ", ");
		else
			ocreg_buf_addc(hint, pattern[i]);
	return words;
}

const char *ocreg_words(const struct ocreg_field *f, struct ocreg_buf *hint)
{
	ocreg_buf_cut(hint, 0);
	ocreg_buf_adds(hint, "use one of: ");
	for (size_t i = 0; f->oneof && f->oneof[i]; i++)
		ocreg_buf_addf(hint, "%s%s", i ? ", " : "", *f->oneof[i] ? f->oneof[i] : "\"\"");
	if (!f->oneof && !add_words_of_pattern(ocreg_pattern_text(f->pattern), hint))
		return NULL;
	return hint->oom ? NULL : hint->data;
}

static void check_allowed(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
			  const struct ocreg_where *at)
{
	struct ocreg_buf hint = { 0 }, shown = { 0 };
	struct ocreg_finding *finding;

	for (size_t i = 0; f->oneof[i]; i++)
		if (strlen(f->oneof[i]) == v->n && memcmp(f->oneof[i], v->text, v->n) == 0)
			return;
	c->blocked |= !c->mute;
	finding = ocreg_report(c, OCREG_RULE_allowed, at, ocreg_words(f, &hint), "%s is not an allowed value",
			       ocreg_show(f, v->text, v->n, &shown));
	ocreg_remedy_word(c, finding, f, v->text, v->n);
	ocreg_spelled(c, &hint);
	ocreg_spelled(c, &shown);
}

static void check_length(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
			 const struct ocreg_where *at)
{
	size_t n = ocreg_utf8_length(v->text, v->n);

	if (f->min_len && n < f->min_len) {
		ocreg_report(c, OCREG_RULE_length, at, NULL, "the text has %zu characters, at least %u are needed", n,
			     f->min_len);
	} else if (f->max_len && n > f->max_len) {
		c->blocked |= !c->mute;
		ocreg_report(c, OCREG_RULE_length, at, NULL, "the text has %zu characters, at most %u are allowed", n,
			     f->max_len);
	}
}

static void check_pattern(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
			  const struct ocreg_where *at)
{
	struct ocreg_buf hint = { 0 }, shown = { 0 };
	struct ocreg_finding *finding;

	if (ocreg_pattern_match(f->pattern, v->text, v->n))
		return;
	if (!ocreg_words(f, &hint)) {
		ocreg_buf_cut(&hint, 0);
		ocreg_buf_addf(&hint, "it must match %s", ocreg_pattern_text(f->pattern));
	}
	finding = ocreg_report(c, OCREG_RULE_pattern, at, hint.oom ? NULL : hint.data, "%s does not match the field's pattern",
			       ocreg_show(f, v->text, v->n, &shown));
	ocreg_remedy_word(c, finding, f, v->text, v->n);
	ocreg_spelled(c, &hint);
	ocreg_spelled(c, &shown);
}

static void check_format(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
			 const struct ocreg_where *at)
{
	struct ocreg_buf shown = { 0 };

	if (f->format == OCREG_VALUE_DURATION && !ocreg_duration_is_format(v->text, v->n))
		ocreg_report(c, OCREG_RULE_duration, at, NULL, "%s is not a duration", ocreg_show(f, v->text, v->n, &shown));
	if (f->format == OCREG_VALUE_DATE_TIME && !ocreg_time_is_date_time(v->text, v->n))
		ocreg_report(c, OCREG_RULE_date_time, at, NULL, "%s is not a time", ocreg_show(f, v->text, v->n, &shown));
	ocreg_spelled(c, &shown);
}

static void check_string(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
			 const struct ocreg_value *old, const struct ocreg_where *at)
{
	(void) old;
	if (!ruled(c, f))
		return;
	if (f->oneof)
		check_allowed(c, f, v, at);
	if (f->min_len || f->max_len)
		check_length(c, f, v, at);
	if (f->pattern)
		check_pattern(c, f, v, at);
	if (f->format)
		check_format(c, f, v, at);
}

/* --- numbers --- */

static void check_int(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
		      const struct ocreg_value *old, const struct ocreg_where *at)
{
	(void) old;
	if (f->bounded && v->integer < f->min)
		ocreg_report(c, OCREG_RULE_bounds, at, NULL, "%lld is less than %lld", (long long) v->integer,
			     (long long) f->min);
	else if (f->bounded && v->integer > f->max)
		ocreg_report(c, OCREG_RULE_bounds, at, NULL, "%lld is greater than %lld", (long long) v->integer,
			     (long long) f->max);
	if (f->format == OCREG_VALUE_INT32 && (v->integer < INT32_MIN || v->integer > INT32_MAX))
		ocreg_report(c, OCREG_RULE_width, at, NULL, "%lld does not fit into 32 bits", (long long) v->integer);
}

static void check_quantity(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
			   const struct ocreg_value *old, const struct ocreg_where *at)
{
	struct ocreg_buf shown = { 0 };
	int64_t i;

	(void) old;
	if (c->typed) {
		size_t blank = strspn(v->text, " "), end = v->n;

		while (end > blank && v->text[end - 1] == ' ')
			end--;
		if (!ocreg_quantity_check(v->text + blank, end - blank, NULL))
			ocreg_report(c, OCREG_RULE_quantity, at, NULL, "%s is not a quantity",
				     ocreg_show(f, v->text, v->n, &shown));
	} else if (v->flags & OCREG_V_NUMBER) {
		if (!ocreg_number_to_int(v->text, v->n, &i)) {
			c->blocked |= !c->mute;
			ocreg_report(c, OCREG_RULE_quantity, at, "put the number in quotes", "%s is not an integer",
				     ocreg_show(f, v->text, v->n, &shown));
		}
	} else if (!ocreg_pattern_match(f->pattern, v->text, v->n)) {
		ocreg_report(c, OCREG_RULE_quantity, at, NULL, "%s is not a quantity", ocreg_show(f, v->text, v->n, &shown));
	}
	ocreg_spelled(c, &shown);
}

static void check_nothing(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
			  const struct ocreg_value *old, const struct ocreg_where *at)
{
	(void) c;
	(void) f;
	(void) v;
	(void) old;
	(void) at;
}

static void check_raw(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
		      const struct ocreg_value *old, const struct ocreg_where *at)
{
	(void) old;
	if ((f->flags & OCREG_OPEN) && v->text[0] != '{')
		ocreg_check_misfit(c, f, v, at);
}

/* --- objects, lists, maps --- */

static void check_member_object(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
				const struct ocreg_value *old, const struct ocreg_where *at)
{
	(void) f;
	ocreg_check_object(c, v->object, old && old->state == OCREG_VALUE ? old->object : NULL, at);
}

/* One of the members that tell elements apart; one that is missing counts as its default. */
static void add_key(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_buf *key)
{
	size_t n = f->fallback ? strlen(f->fallback) : 0;

	if (v->state == OCREG_VALUE) /* keys are text */
		ocreg_buf_addf(key, "\"%s\"", v->text);
	else if (v->state == OCREG_MISFIT)
		ocreg_buf_add(key, v->text, v->n);
	else
		ocreg_buf_add(key, f->fallback, n);
}

/* The text by which an element of a list is told apart, all its keys in a row; an element that is missing counts as empty. */
static void element_key(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_buf *key)
{
	const char *k = f->key;

	ocreg_buf_cut(key, 0);
	if (f->kind == OCREG_KIND_STRINGS && v->state == OCREG_VALUE)
		ocreg_buf_add(key, v->text, v->n);
	while (k && *k && v->state == OCREG_VALUE) {
		size_t n = strcspn(k, ",");
		const struct ocreg_field *kf = ocreg_schema_find(v->object->type, k, n, 0);

		add_key(kf, &v->object->values[kf - v->object->type->fields], key);
		ocreg_buf_addc(key, '\x1f');
		k += n + (k[n] == ',');
	}
}

/* The element with a key; it is looked for from `near` on, where it stands as a rule. */
static const struct ocreg_value *find_element(const struct ocreg_field *f, const struct ocreg_value *list, uint32_t near,
					      const char *key, struct ocreg_buf *buf)
{
	for (uint32_t i = 0; i < list->n; i++) {
		const struct ocreg_value *v = &list->items[(near + i) % list->n];

		element_key(f, v, buf);
		if (buf->data && strcmp(buf->data, key) == 0)
			return v;
	}
	return NULL;
}

/* An element by its key, for sorting. */
struct keyed {
	const char *key;
	uint32_t i;
};

static int key_order(const void *a, const void *b)
{
	const struct keyed *x = a, *y = b;
	int r = strcmp(x->key, y->key);

	return r ? r : (x->i > y->i) - (x->i < y->i);
}

static int place_order(const void *a, const void *b)
{
	const struct keyed *x = a, *y = b;

	return (x->i > y->i) - (x->i < y->i);
}

/* The elements of a list in the order of their keys; NULL when out of memory. */
static struct keyed *sort_elements(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_arena *a)
{
	struct keyed *sorted = ocreg_arena_alloc(a, v->n * sizeof(*sorted));
	struct ocreg_buf key = { 0 };
	bool ok = sorted;

	for (uint32_t i = 0; ok && i < v->n; i++) {
		element_key(f, &v->items[i], &key);
		sorted[i].i = i;
		sorted[i].key = key.oom ? NULL : ocreg_arena_strndup(a, key.data ? key.data : "", key.len);
		ok = sorted[i].key;
	}
	ocreg_buf_done(&key);
	if (!ok)
		return NULL;
	qsort(sorted, v->n, sizeof(*sorted), key_order);
	return sorted;
}

/* Of elements with one key the second is named, as the server does, whatever others there are. */
static void check_twice(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
			const struct ocreg_where *at)
{
	struct ocreg_arena arena = { 0 };
	struct keyed *sorted = v->n > 1 ? sort_elements(f, v, &arena) : NULL;
	size_t n = 0;

	c->fs->oom |= v->n > 1 && !sorted;
	for (uint32_t i = 1, first = 0; sorted && i < v->n; i++) {
		if (strcmp(sorted[i].key, sorted[first].key) != 0)
			first = i;
		else if (i == first + 1)
			sorted[n++] = sorted[i];
	}
	if (n > 1)
		qsort(sorted, n, sizeof(*sorted), place_order);
	for (size_t i = 0; i < n; i++) {
		struct ocreg_where here = { .up = at, .n = sorted[i].i };

		ocreg_report(c, OCREG_RULE_twice, &here, NULL, "an element before has the same %s", f->key ? f->key : "value");
	}
	ocreg_arena_done(&arena, false);
}

static void check_items(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
			const struct ocreg_where *at)
{
	if (v->n < f->min_items) {
		ocreg_report(c, OCREG_RULE_items, at, NULL, "the list has %u elements, at least %u are needed", v->n,
			     f->min_items);
	} else if (f->max_items && v->n > f->max_items) {
		c->blocked |= !c->mute;
		ocreg_report(c, OCREG_RULE_items, at, NULL, "the list has %u elements, at most %u are allowed", v->n,
			     f->max_items);
	}
}

/* Where the server reads a list into values of its own, an element that is null is an empty one. */
static void check_empty(struct ocreg_checker *c, const struct ocreg_field *list, const struct ocreg_where *at)
{
	struct ocreg_object *empty = list->kind == OCREG_KIND_OBJECTS ? ocreg_new(list->elem) : NULL;

	if (empty)
		ocreg_check_object(c, empty, NULL, at);
	c->fs->oom |= list->kind == OCREG_KIND_OBJECTS && !empty;
	ocreg_unref(empty);
}

static void check_list(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
		       const struct ocreg_value *old, const struct ocreg_where *at)
{
	bool by_key = f->list == OCREG_LIST_MAP && ruled(c, f) && old && old->state == OCREG_VALUE;
	struct ocreg_buf key = { 0 }, other = { 0 };

	for (uint32_t i = 0; i < v->n; i++) {
		struct ocreg_where here = { .up = at, .n = i };
		const struct ocreg_value *was = NULL;

		if (by_key) {
			element_key(f, &v->items[i], &key);
			was = key.data ? find_element(f, old, i, key.data, &other) : NULL;
		}
		if (c->typed && v->items[i].state == OCREG_NULL)
			check_empty(c, f, &here);
		else
			ocreg_check_value(c, ocreg_element_field(f), &v->items[i], was, &here);
	}
	check_items(c, f, v, at);
	if ((f->list == OCREG_LIST_MAP || f->list == OCREG_LIST_SET) && ruled(c, f))
		check_twice(c, f, v, at);
	ocreg_spelled(c, &key);
	ocreg_spelled(c, &other);
}

/* What Go takes for bytes beside text: a list of small numbers. */
static bool is_list_of_bytes(struct ocreg_checker *c, const struct ocreg_value *v)
{
	struct ocreg_arena arena = { 0 };
	struct ocreg_raw_child *child;
	size_t n = 0;
	int r = v->state == OCREG_MISFIT && v->text[0] == '[' ? ocreg_raw_children(&arena, v->text, v->n, &child, &n) : 1;
	bool ok = r == 0;

	c->fs->oom |= r < 0;
	for (size_t i = 0; ok && i < n; i++) {
		int64_t number = 0;

		if (child[i].n != 4 || memcmp(child[i].text, "null", 4) != 0)
			ok = strspn(child[i].text, "0123456789") >= child[i].n &&
			     ocreg_number_to_int(child[i].text, child[i].n, &number) && number < 256;
	}
	ocreg_arena_done(&arena, true);
	return ok;
}

/* Quantities were plain text once, and any text passed. */
static void check_old_quantity(struct ocreg_checker *c, const struct ocreg_value *v, const struct ocreg_where *at)
{
	if (!(v->flags & OCREG_V_NUMBER))
		return;
	c->blocked |= !c->mute;
	ocreg_report(c, OCREG_RULE_type, at, "put the number in quotes", "must be text in release %u.%u, but is a number",
		     c->options->target / 100, c->options->target % 100);
}

static void check_map(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
		      const struct ocreg_value *old, const struct ocreg_where *at)
{
	for (uint32_t i = 0; i < v->n; i++) {
		const struct ocreg_member *m = &v->members[i], *was = NULL;
		struct ocreg_where here = { .up = at, .key = m->key, .n = m->n_key };

		if (m->value.state == OCREG_NULL)
			continue;
		if (f->format == OCREG_VALUE_BASE64 && is_list_of_bytes(c, &m->value)) {
			ocreg_report(c, OCREG_RULE_bytes_as_list, &here, NULL,
				     "must be text, but is a list, which the API server takes");
			continue;
		}
		if (old && old->state == OCREG_VALUE)
			was = ocreg_members_find_near(old, i, m->key, m->n_key);
		if (f->kind == OCREG_KIND_QUANTITIES && m->value.state == OCREG_VALUE && !ruled(c, f))
			check_old_quantity(c, &m->value, &here);
		else
			ocreg_check_value(c, ocreg_element_field(f), &m->value, was ? &was->value : NULL, &here);
	}
}

/* clang-format off */
static void (*const by_kind[])(struct ocreg_checker *, const struct ocreg_field *, const struct ocreg_value *, const struct ocreg_value *,
			       const struct ocreg_where *) = {
	[OCREG_KIND_STRING]     = check_string,
	[OCREG_KIND_BOOL]       = check_nothing,
	[OCREG_KIND_INT]        = check_int,
	[OCREG_KIND_QUANTITY]   = check_quantity,
	[OCREG_KIND_RAW]        = check_raw,
	[OCREG_KIND_OBJECT]     = check_member_object,
	[OCREG_KIND_STRINGS]    = check_list,
	[OCREG_KIND_OBJECTS]    = check_list,
	[OCREG_KIND_MAP]        = check_map,
	[OCREG_KIND_QUANTITIES] = check_map,
};
/* clang-format on */

void ocreg_check_value(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
		       const struct ocreg_value *old, const struct ocreg_where *at)
{
	if (old && ocreg_value_equal(f, v, old))
		return;
	if (v->state == OCREG_VALUE)
		by_kind[f->kind](c, f, v, old, at);
	else
		ocreg_check_misfit(c, f, v, at);
}
