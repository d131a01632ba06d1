/* SPDX-License-Identifier: Apache-2.0 */
/* What holds for any document: a thousand of them are made up, and changed. */
#include "harness.h"
#include <ocreg/ocreg.h>
#include "base/arena.h"
#include "model/auths.h"

#define DOCUMENTS 1000
#define MOST_ENTRIES 12

static uint64_t seed;

static unsigned below(unsigned n)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned) (seed >> 33) % n;
}

/* --- documents --- */

struct made {
	struct ocreg_buf text;
	char names[MOST_ENTRIES][32];
	unsigned n, style;
};

static void space(struct made *m, unsigned level)
{
	static const char *const units[] = { "", "\t", "  ", "    ", " \t" };

	if (m->style == 0)
		return;
	ocreg_buf_adds(&m->text, m->style == 4 ? "\r\n" : "\n");
	while (level--)
		ocreg_buf_adds(&m->text, units[m->style]);
}

static void colon(struct made *m)
{
	static const char *const colons[] = { ":", ": ", " : ", ":\t" };

	ocreg_buf_adds(&m->text, colons[below(4)]);
}

/* Only an entry may look like a login: elsewhere it is one of the older form. */
static void value(struct made *m, bool entry)
{
	static const char *const values[] = { "{\"auth\": \"YTpi\", \"email\" :\"x\"}",
					      "null",
					      "0",
					      "-1.50e+3",
					      "\"\\u00e4 \\\" } ] , \\\\\"",
					      "[]",
					      "{ }",
					      "[1, {\"a\":[]}]",
					      "\"\\ud83d\\ude00\"" };
	unsigned n = (unsigned) COUNT(values);

	ocreg_buf_adds(&m->text, values[entry ? below(n) : 1 + below(n - 1)]);
}

static void others(struct made *m, const char *name, unsigned level, bool *first)
{
	for (unsigned i = below(3); i > 0; i--) {
		ocreg_buf_adds(&m->text, *first ? "" : ",");
		*first = false;
		space(m, level);
		ocreg_buf_addf(&m->text, "\"%s%u\"", name, below(1000));
		colon(m);
		value(m, false);
	}
}

static void entries(struct made *m)
{
	m->n = below(MOST_ENTRIES + 1);
	ocreg_buf_addc(&m->text, '{');
	for (unsigned i = 0; i < m->n; i++) {
		snprintf(m->names[i], sizeof(m->names[i]), "r%u.example.com%s", i, below(3) ? "" : "/a/b");
		ocreg_buf_adds(&m->text, i ? "," : "");
		space(m, 2);
		ocreg_buf_addf(&m->text, "\"%s\"", m->names[i]);
		colon(m);
		value(m, true);
	}
	if (m->n)
		space(m, 1);
	ocreg_buf_addc(&m->text, '}');
}

static void make(struct made *m)
{
	bool first = true;

	*m = (struct made) { .style = below(5) };
	ocreg_buf_addc(&m->text, '{');
	others(m, "before", 1, &first);
	if (below(8)) {
		ocreg_buf_adds(&m->text, first ? "" : ",");
		first = false;
		space(m, 1);
		ocreg_buf_adds(&m->text, "\"auths\"");
		colon(m);
		entries(m);
	}
	others(m, "behind", 1, &first);
	space(m, 0);
	ocreg_buf_addc(&m->text, '}');
	ocreg_buf_adds(&m->text, below(2) ? "\n" : "");
}

/* --- what holds --- */

static bool same_bytes(const char *a, const struct ocreg_json_member *x, const char *b, const struct ocreg_json_member *y)
{
	return x->end - x->begin == y->end - y->begin && memcmp(a + x->begin, b + y->begin, x->end - x->begin) == 0;
}

/* All members of `was` but `changed` are in `is`, in that order, to the byte; of others there are `more`. */
static void check_members(const struct ocreg_auths_doc *was, const struct ocreg_auths_doc *is, const struct ocreg_json_members *a,
			  const struct ocreg_json_members *b, const char *changed, size_t more)
{
	size_t j = 0, extra = 0;

	for (size_t i = 0; i < a->n; i++) {
		if (strcmp(a->v[i].key, changed) == 0)
			continue;
		for (; j < b->n && strcmp(b->v[j].key, a->v[i].key) != 0; j++)
			extra++;
		if (!CHECK(j < b->n))
			return;
		CHECK(same_bytes(was->text, &a->v[i], is->text, &b->v[j]));
		j++;
	}
	CHECK_INT(extra + b->n - j, more);
}

/* The document is that of m but for one entry, which is there or not. */
static void check_document(const struct made *m, const char *text, size_t len, const char *registry, bool there)
{
	struct ocreg_auths_doc was, is;

	if (!CHECK_INT(ocreg_auths_doc_read(&was, m->text.data, m->text.len, NULL), 0))
		return;
	if (CHECK_INT(ocreg_auths_doc_read(&is, text, len, NULL), 0)) {
		check_members(&was, &is, &was.root, &is.root, "auths", was.field || is.field);
		check_members(&was, &is, &was.auths, &is.auths, registry, there);
		ocreg_auths_doc_done(&is);
	}
	ocreg_auths_doc_done(&was);
}

static void check_set(const struct made *m, const char *registry)
{
	char *once = NULL, *twice = NULL, *without = NULL;
	size_t n = 0, n2 = 0, n3 = 0;

	CHECK_INT(ocreg_auths_set(m->text.data, m->text.len, registry, "user", "secret", &once, &n, NULL), 0);
	check_document(m, once, n, registry, true);
	CHECK_HAS(once, "\"dXNlcjpzZWNyZXQ=\"");
	CHECK_INT(ocreg_auths_set(once, n, registry, "user", "secret", &twice, &n2, NULL), 0);
	CHECK_MEM(twice, n2, once, n);
	CHECK_INT(ocreg_auths_remove(once, n, registry, &without, &n3, NULL), 0);
	check_document(m, without, n3, registry, false);
	ocreg_free(once);
	ocreg_free(twice);
	ocreg_free(without);
}

/* What was not there and is taken out again leaves the document as it was, where it had entries. */
static void check_back(const struct made *m)
{
	char *once = NULL, *without = NULL;
	size_t n = 0, n2 = 0;

	CHECK_INT(ocreg_auths_set(m->text.data, m->text.len, "new.example.com", "user", "secret", &once, &n, NULL), 0);
	CHECK_INT(ocreg_auths_remove(once, n, "new.example.com", &without, &n2, NULL), 0);
	if (m->n)
		CHECK_MEM(without, n2, m->text.data, m->text.len);
	ocreg_free(once);
	ocreg_free(without);
}

/* Logins put in one by one, or as a document. */
static void check_merge(const struct made *m)
{
	char *one = NULL, *both = NULL, *more = NULL, *most = NULL, *merged = NULL;
	size_t n[5] = { 0 };

	CHECK_INT(ocreg_auths_set(NULL, 0, "new.example.com", "a", "b", &more, &n[2], NULL), 0);
	CHECK_INT(ocreg_auths_set(more, n[2], m->n ? m->names[0] : "r.example.com", "c", "d", &most, &n[3], NULL), 0);
	CHECK_INT(ocreg_auths_merge(m->text.data, m->text.len, most, n[3], &merged, &n[4], NULL), 0);
	CHECK_INT(ocreg_auths_set(m->text.data, m->text.len, "new.example.com", "a", "b", &one, &n[0], NULL), 0);
	CHECK_INT(ocreg_auths_set(one, n[0], m->n ? m->names[0] : "r.example.com", "c", "d", &both, &n[1], NULL), 0);
	CHECK_MEM(merged, n[4], both, n[1]);
	ocreg_free(one);
	ocreg_free(both);
	ocreg_free(more);
	ocreg_free(most);
	ocreg_free(merged);
}

static void test_documents(void)
{
	for (unsigned i = 0; i < DOCUMENTS; i++) {
		struct made m;

		seed = i;
		make(&m);
		row("document %u: %s", i, m.text.data);
		check_set(&m, "new.example.com");
		if (m.n)
			check_set(&m, m.names[below(m.n)]);
		check_back(&m);
		check_merge(&m);
		ocreg_buf_done(&m.text);
	}
}

/* A cut or changed byte may be an error, and nothing worse. */
static void test_broken(void)
{
	for (unsigned i = 0; i < DOCUMENTS; i++) {
		struct ocreg_auths *list = NULL;
		struct made m;
		char *out = NULL;

		seed = i;
		make(&m);
		row("document %u: %s", i, m.text.data);
		m.text.data[below((unsigned) m.text.len)] = (char) below(256);
		m.text.len -= below(3) ? 0 : below((unsigned) m.text.len);
		if (ocreg_auths_set(m.text.data, m.text.len, "a.io", "b", "c", &out, NULL, NULL) == 0)
			CHECK_INT(ocreg_auths_list(out, strlen(out), &list, NULL), 0);
		ocreg_auths_unref(list);
		ocreg_free(out);
		ocreg_buf_done(&m.text);
	}
}

static void test_many(void)
{
	struct ocreg_buf text = { 0 };
	char *out = NULL;
	size_t n = 0;

	ocreg_buf_adds(&text, "{\"auths\":{");
	for (int i = 0; i < 20000; i++)
		ocreg_buf_addf(&text, "%s\"r%d.io\":{\"auth\":\"YTpi\"}", i ? "," : "", i);
	ocreg_buf_adds(&text, "}}");
	CHECK_INT(ocreg_auths_merge(text.data, text.len, text.data, text.len, &out, &n, NULL), 0);
	CHECK_MEM(out, n, text.data, text.len);
	ocreg_free(out);
	ocreg_buf_done(&text);
}

static const struct test tests[] = { TEST(test_documents), TEST(test_broken), TEST(test_many) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "laws", tests, COUNT(tests));
}
