/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include "model.h"
#include "model/object.h"

#define MOST 3
#define KEPT "{\"bucket\":\"kept\"}"

/* What becomes of the items of a list, or of one object: each is an object by itself, behind the one that was there before. */
struct row {
	const char *name, *in;
	int code;
	const char *out, *page;
};

static const struct row lists[] = {
	{ "none", "{\"kind\":\"L\"}", 0, "", "{\"kind\":\"L\"}" },
	{ "an empty list", "{\"items\":[],\"kind\":\"L\"}", 0, "", "{\"kind\":\"L\"}" },
	{ "null", "{\"items\":null}", 0, "", "{}" },
	{ "one for a list", "{\"items\":{}}", OCREG_E_KIND, NULL, NULL },
	{ "several", "{\"items\":[{\"bucket\":\"a\"},{},{\"bucket\":\"b\"}],\"kind\":\"L\"}", 0,
	  "{\"bucket\":\"a\"}{}{\"bucket\":\"b\"}", "{\"kind\":\"L\"}" },
	{ "objects inside", "{\"items\":[{\"cloudFront\":{\"keypairID\":\"k\"},\"encrypt\":true},{\"encrypt\":false}]}", 0,
	  "{\"encrypt\":true,\"cloudFront\":{\"keypairID\":\"k\"}}{\"encrypt\":false}", "{}" },
	{ "what has no row", "{\"items\":[{\"z\":{\"y\":[ 1 ,{}]},\"a\":\"b\"}],\"x\":[{}]}", 0,
	  "{\"z\":{\"y\":[1,{}]},\"a\":\"b\"}", "{\"x\":[{}]}" },
	{ "items further down", "{\"metadata\":{\"items\":[{}]},\"x\":{\"items\":[5]}}", 0, "",
	  "{\"metadata\":{\"items\":[{}]},\"x\":{\"items\":[5]}}" },
	{ "duplicates inside", "{\"items\":[{\"u\":1,\"u\":2,\"bucket\":\"a\",\"bucket\":\"b\"}]}", 0,
	  "{\"bucket\":\"b\",\"u\":2}", "{}" },
	{ "the last items count", "{\"items\":[{\"bucket\":\"a\"}],\"items\":[{\"bucket\":\"b\"}]}", 0, "{\"bucket\":\"b\"}",
	  "{}" },
	{ "the last items are one", "{\"items\":[5],\"items\":{\"bucket\":\"b\"}}", OCREG_E_KIND, NULL, NULL },
	{ "the first items are one", "{\"items\":{},\"items\":[{\"bucket\":\"b\"}]}", 0, "{\"bucket\":\"b\"}", "{}" },
	{ "the last items are null", "{\"items\":[{}],\"items\":null}", 0, "", "{}" },
	{ "the first items are null", "{\"items\":null,\"items\":[{}]}", 0, "{}", "{}" },
	{ "the first items are text", "{\"items\":\"x\",\"items\":[{}]}", 0, "{}", "{}" },
	{ "text", "{\"items\":\"x\"}", OCREG_E_KIND, NULL, NULL },
	{ "the last items are a number", "{\"items\":[{}],\"items\":5}", OCREG_E_KIND, NULL, NULL },
	{ "a number among them", "{\"items\":[{},5]}", OCREG_E_KIND, NULL, NULL },
	{ "null among them", "{\"items\":[null,{}]}", OCREG_E_KIND, NULL, NULL },
	{ "a list among them", "{\"items\":[{},[{}]]}", OCREG_E_KIND, NULL, NULL },
	{ "as many as there may be", "{\"items\":[{},{},{}]}", 0, "{}{}{}", "{}" },
	{ "too many", "{\"items\":[{},{},{},{}]}", OCREG_E_LIMIT, NULL, NULL },
	{ "cut", "{\"items\":[{\"bucket\":\"a\"},{\"bucket\":", OCREG_E_SYNTAX, NULL, NULL },
	{ "no object at all", "[{}]", OCREG_E_TYPE, NULL, NULL },
};

static const struct row singles[] = {
	{ "one by itself", "{\"items\":{\"bucket\":\"a\"},\"kind\":\"L\"}", 0, "{\"bucket\":\"a\"}", "{\"kind\":\"L\"}" },
	{ "one that comes twice", "{\"items\":{\"bucket\":\"a\"},\"items\":{}}", 0, "{}", "{}" },
	{ "none by itself", "{\"kind\":\"L\"}", 0, "", "{\"kind\":\"L\"}" },
	{ "null by itself", "{\"items\":null}", 0, "", "{}" },
	{ "a list for one", "{\"items\":[{}]}", OCREG_E_KIND, NULL, NULL },
};

static struct ocreg_parts begin(void)
{
	struct ocreg_parts p = { .field = OCREG_F_list_page_items, .many = true, .most = MOST + 1 };

	p.type = ocreg_schema(ocreg_type_find("s3"));
	p.v = malloc(sizeof(struct ocreg_object *));
	if (p.v) {
		p.v[p.n++] = read_as("s3", KEPT);
		p.cap = 1;
	}
	return p;
}

static void end(struct ocreg_parts *p)
{
	while (p->n)
		ocreg_unref(p->v[--p->n]);
	free(p->v);
}

static void check_parts(const struct ocreg_parts *p, const char *want)
{
	struct ocreg_buf b = { 0 };

	for (size_t i = 0; i < p->n; i++) {
		char *text = NULL;

		CHECK_INT(ocreg_encode(p->v[i], OCREG_FORMAT_JSON, 0, &text, NULL, NULL), 0);
		if (i == 0)
			CHECK_STR(text, KEPT);
		else
			ocreg_buf_adds(&b, text ? text : "");
		ocreg_free(text);
	}
	CHECK_STR(b.data ? b.data : "", want);
	ocreg_buf_done(&b);
}

static void check_row(const struct row *r, bool many)
{
	struct ocreg_object *page = ocreg_new(OCREG_TYPE_list_page);
	struct ocreg_error *e = NULL;
	struct ocreg_parts p = begin();

	row("%s", r->name);
	p.many = many;
	CHECK_INT(ocreg_decode_parts(page, r->in, strlen(r->in), &p, &e), r->code);
	CHECK_INT(ocreg_error_code(e), r->code);
	if (!r->code) {
		check_parts(&p, r->out);
		check_json(page, r->page);
	}
	ocreg_error_unref(e);
	ocreg_unref(page);
	end(&p);
}

static void test_lists(void)
{
	for (size_t i = 0; i < COUNT(lists); i++)
		check_row(&lists[i], true);
}

static void test_singles(void)
{
	for (size_t i = 0; i < COUNT(singles); i++)
		check_row(&singles[i], false);
}

/* Who has but one place looks there, and not at the count. */
static void test_one_place(void)
{
	static const struct {
		const char *in;
		int code;
		bool there;
	} places[] = {
		{ "{\"items\":{}}", 0, true },
		{ "{\"items\":{},\"items\":null}", 0, false },
		{ "{\"items\":{},\"items\":5}", OCREG_E_KIND, true },
		{ "{\"items\":{},\"items\":{\"bucket\":", OCREG_E_SYNTAX, false },
	};

	for (size_t i = 0; i < COUNT(places); i++) {
		struct ocreg_object *page = ocreg_new(OCREG_TYPE_list_page), *o = NULL;
		struct ocreg_parts p = { OCREG_F_list_page_items, false, ocreg_schema(ocreg_type_find("s3")), &o, 0, 1, 1 };

		row("%s", places[i].in);
		CHECK_INT(ocreg_decode_parts(page, places[i].in, strlen(places[i].in), &p, NULL), places[i].code);
		CHECK_INT(o != NULL, places[i].there);
		ocreg_unref(page);
		ocreg_unref(o);
	}
}

/* A part outlives what it came with, and the others. */
static void test_apart(void)
{
	static const char text[] = "{\"items\":[{\"bucket\":\"a\"},{\"bucket\":\"b\",\"x\":{\"y\":1}},{}]}";
	struct ocreg_object *page = ocreg_new(OCREG_TYPE_list_page), *kept;
	struct ocreg_parts p = begin();

	if (!CHECK_INT(ocreg_decode_parts(page, text, strlen(text), &p, NULL), 0))
		return;
	kept = ocreg_ref(p.v[2]);
	ocreg_unref(page);
	end(&p);
	check_json(kept, "{\"bucket\":\"b\",\"x\":{\"y\":1}}");
	ocreg_unref(kept);
}

static void add_values(struct ocreg_buf *b, unsigned n)
{
	ocreg_buf_adds(b, "{\"finalizers\":[\"x\"");
	while (--n)
		ocreg_buf_adds(b, ",\"x\"");
	ocreg_buf_adds(b, "]},");
}

/* Each part may have as many values as a document: none is refused for what its neighbours have. */
static void test_values(void)
{
	static const struct {
		unsigned parts, values, last;
		int code;
	} counts[] = {
		{ 1, 60000, 1, 0 },
		{ 3, 60000, 1, 0 },
		{ 1, 100000, 1, OCREG_E_LIMIT },
		{ 2, 60000, 100000, OCREG_E_LIMIT },
	};

	for (size_t i = 0; i < COUNT(counts); i++) {
		struct ocreg_object *page = ocreg_new(OCREG_TYPE_list_page);
		struct ocreg_parts p = begin();
		struct ocreg_buf b = { 0 };

		row("%u parts of %u values, and one of %u", counts[i].parts, counts[i].values, counts[i].last);
		p.type = ocreg_schema(ocreg_type_find("object_meta"));
		p.most++;
		ocreg_buf_adds(&b, "{\"items\":[");
		for (unsigned k = 0; k < counts[i].parts; k++)
			add_values(&b, counts[i].values);
		add_values(&b, counts[i].last);
		ocreg_buf_cut(&b, b.len - 1);
		ocreg_buf_adds(&b, "]}");
		CHECK_INT(ocreg_decode_parts(page, b.data, b.len, &p, NULL), counts[i].code);
		ocreg_buf_done(&b);
		ocreg_unref(page);
		end(&p);
	}
}

static const struct test tests[] = { TEST(test_lists), TEST(test_singles), TEST(test_one_place), TEST(test_apart),
				     TEST(test_values) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "parts", tests, COUNT(tests));
}
