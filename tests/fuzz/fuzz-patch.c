/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two documents with a line `%` between: the patch from one to the other turns the one into the other, as plain JSON and as
 * objects; any patch made twice is a patch made once; and the object that a patch makes is the JSON that it makes.
 */
#include "events.h"
#include "model/object.h"

struct text {
	const char *s;
	size_t n;
};

static struct text of(const struct ocreg_buf *b)
{
	return (struct text) { b->data, b->len };
}

/* As it is printed, with one value for each name, the last; false if it is no JSON. */
static bool tidy(struct ocreg_buf *out, const char *text, size_t n)
{
	struct ocreg_buf once = { 0 };
	struct ocreg_printer p;
	struct ocreg_events e;
	bool is = read_events(&e, ocreg_json_read, text, n);

	if (is) {
		print_events(&once, OCREG_FORMAT_JSON, ocreg_json_read, text, n);
		ocreg_printer_init(&p, out, OCREG_FORMAT_JSON);
		REQUIRE(ocreg_raw_merge(NULL, 0, once.data, once.len, &p) == 0 && !out->oom);
	}
	ocreg_buf_done(&once);
	ocreg_events_done(&e);
	return is;
}

static void merge(struct ocreg_buf *out, struct text a, struct text p)
{
	struct ocreg_printer printer;

	ocreg_printer_init(&printer, out, OCREG_FORMAT_JSON);
	REQUIRE(ocreg_raw_merge(a.s, a.n, p.s, p.n, &printer) == 0 && !out->oom);
}

/* The nulls went as the texts were tidied: what a merge makes of nothing has none, but in lists. */
static void as_json(struct text a, struct text b)
{
	struct ocreg_buf patch = { 0 }, made = { 0 }, again = { 0 };
	struct ocreg_printer p;

	ocreg_printer_init(&p, &patch, OCREG_FORMAT_JSON);
	REQUIRE(ocreg_raw_diff(a.s, a.n, b.s, b.n, &p) >= 0 && !patch.oom);
	merge(&made, a, of(&patch));
	REQUIRE(ocreg_raw_equal(made.data, made.len, b.s, b.n));
	merge(&again, of(&made), of(&patch));
	REQUIRE(ocreg_raw_equal(made.data, made.len, again.data, again.len));
	ocreg_buf_done(&again);
	ocreg_buf_done(&made);
	ocreg_buf_done(&patch);
}

static struct ocreg_object *object_of(struct text t)
{
	struct ocreg_object *o = NULL;

	return ocreg_decode(OCREG_TYPE_CONFIG, t.s, t.n, NULL, &o, NULL) == 0 ? o : NULL;
}

/* Any document as a patch. */
static void apply(const struct ocreg_object *a, struct text p)
{
	struct ocreg_object *once = ocreg_copy(a), *twice;
	struct ocreg_error *e = NULL;
	int r;

	REQUIRE(once);
	r = ocreg_apply(once, p.s, p.n, NULL, &e);
	require_error(r, e);
	twice = ocreg_copy(once);
	REQUIRE(twice && ocreg_apply(twice, p.s, p.n, NULL, NULL) == r && ocreg_equal(once, twice));
	REQUIRE(r == 0 || ocreg_equal(a, once));
	ocreg_unref(twice);
	ocreg_unref(once);
}

static void as_objects(const struct ocreg_object *a, const struct ocreg_object *b)
{
	struct ocreg_object *made = ocreg_copy(a);
	char *patch = NULL, *rest = NULL;

	REQUIRE(made && ocreg_diff(a, b, &patch, NULL) == 0);
	REQUIRE(ocreg_apply(made, patch, strlen(patch), NULL, NULL) == 0);
	REQUIRE(ocreg_diff(made, b, &rest, NULL) == 0 && strcmp(rest, "{}") == 0);
	REQUIRE(ocreg_equal(made, b));
	ocreg_free(rest);
	ocreg_free(patch);
	ocreg_unref(made);
}

/* The two ways to merge are one. */
static void compare(const struct ocreg_object *a, struct text json, struct text p)
{
	struct ocreg_object *made = ocreg_copy(a);
	struct ocreg_buf want = { 0 };
	char *text = NULL;
	size_t n = 0;

	REQUIRE(made);
	if (ocreg_apply(made, p.s, p.n, NULL, NULL) == 0) {
		REQUIRE(ocreg_encode(made, OCREG_FORMAT_JSON, 0, &text, &n, NULL) == 0);
		merge(&want, json, p);
		REQUIRE(ocreg_raw_equal(text, n, want.data, want.len));
	}
	ocreg_free(text);
	ocreg_buf_done(&want);
	ocreg_unref(made);
}

static void both(struct text a, struct text b)
{
	struct ocreg_object *x = object_of(a), *y = object_of(b);

	as_json(a, b);
	if (x)
		apply(x, b);
	if (x && y) {
		as_objects(x, y);
		compare(x, a, b);
	}
	ocreg_unref(x);
	ocreg_unref(y);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = size ? (const char *) data : "", *cut = memmem(text, size, "\n%\n", 3);
	struct ocreg_buf a = { 0 }, b = { 0 };
	size_t n = cut ? (size_t) (cut - text) : size;

	if (cut && tidy(&a, text, n) && tidy(&b, cut + 3, size - n - 3)) {
		both(of(&a), of(&b));
		both(of(&b), of(&a));
	}
	ocreg_buf_done(&b);
	ocreg_buf_done(&a);
	return 0;
}
