/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as a document of logins to registries, and, behind a line `%`, as another. Whatever is put in or taken out, every
 * other login is there as it was, in its place; doing it again changes nothing; and no password is told.
 */
#include "laws.h"

#define NEW "new.example:5000/path"

struct doc {
	char *text;
	size_t n;
};

static struct ocreg_auths *list(const char *text, size_t n)
{
	struct ocreg_auths *a = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_auths_list(text, n, &a, &e);

	require_error(r, e);
	for (size_t i = 0; i < ocreg_auths_count(a); i++) {
		REQUIRE(ocreg_auths_registry(a, i) && ocreg_auths_user(a, i));
		require_line(ocreg_auths_note(a, i));
	}
	return a;
}

static bool has(const struct ocreg_auths *a, const char *registry)
{
	for (size_t i = 0; i < ocreg_auths_count(a); i++)
		if (strcmp(ocreg_auths_registry(a, i), registry) == 0)
			return true;
	return false;
}

/* But for some registries, one by its name and those of a list, there are the same logins; `placed`: in their order, and with what else
 * the document says of them. */
static void require_kept(const struct doc *was, const struct doc *is, const char *but, const struct ocreg_auths *others,
			 bool placed)
{
	struct ocreg_auths *a = list(was->text, was->n), *b = list(is->text, is->n);
	size_t j = 0;

	REQUIRE(b);
	for (size_t i = 0; i < ocreg_auths_count(a); i++) {
		const char *registry = ocreg_auths_registry(a, i);

		if ((but && strcmp(registry, but) == 0) || has(others, registry))
			continue;
		j = placed ? j : 0;
		while (j < ocreg_auths_count(b) && strcmp(ocreg_auths_registry(b, j), registry) != 0)
			j++;
		REQUIRE(j < ocreg_auths_count(b) && strcmp(ocreg_auths_user(a, i), ocreg_auths_user(b, j)) == 0);
		REQUIRE(!placed || strcmp(ocreg_auths_note(a, i), ocreg_auths_note(b, j)) == 0);
		j += placed;
	}
	ocreg_auths_unref(a);
	ocreg_auths_unref(b);
}

static bool set(const struct doc *d, struct doc *ret)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_auths_set(d->text, d->n, NEW, "me", SECRET, &ret->text, &ret->n, &e);

	if (e && !memmem(d->text, d->n, SECRET, strlen(SECRET)))
		REQUIRE(!strstr(ocreg_error_message(e), SECRET));
	require_error(r, e);
	return r == 0;
}

/* One stretch was put in, perhaps in place of blanks, and all else is as it was, to the byte. */
static void require_inserted(const struct doc *was, const struct doc *is)
{
	size_t front = 0, back = 0;

	while (front < was->n && front < is->n && was->text[front] == is->text[front])
		front++;
	while (back < was->n && back < is->n && was->text[was->n - 1 - back] == is->text[is->n - 1 - back])
		back++;
	for (; front + back < was->n; front++)
		REQUIRE(strchr(" \t\r\n", was->text[front]));
}

static void change(const struct doc *d)
{
	struct doc once = { NULL, 0 }, twice = { NULL, 0 }, less = { NULL, 0 };
	struct ocreg_auths *a;

	if (!set(d, &once))
		return;
	require_kept(d, &once, NEW, NULL, true);
	a = list(d->text, d->n);
	if (a && memchr(d->text, '{', d->n) && !has(a, NEW))
		require_inserted(d, &once);
	ocreg_auths_unref(a);
	a = list(once.text, once.n);
	REQUIRE(has(a, NEW));
	ocreg_auths_unref(a);
	REQUIRE(set(&once, &twice) && once.n == twice.n && memcmp(once.text, twice.text, once.n) == 0);
	REQUIRE(ocreg_auths_remove(once.text, once.n, NEW, &less.text, &less.n, NULL) == 0);
	require_kept(d, &less, NEW, NULL, true);
	a = list(less.text, less.n);
	REQUIRE(!has(a, NEW));
	REQUIRE(ocreg_auths_remove(less.text, less.n, NEW, &twice.text, &twice.n, NULL) == OCREG_E_NOTFOUND);
	ocreg_auths_unref(a);
	ocreg_free(less.text);
	ocreg_free(twice.text);
	ocreg_free(once.text);
}

static void merge(const struct doc *d, const struct doc *more)
{
	struct doc once = { NULL, 0 }, twice = { NULL, 0 };
	struct ocreg_error *e = NULL;
	int r = ocreg_auths_merge(d->text, d->n, more->text, more->n, &once.text, &once.n, &e);
	struct ocreg_auths *added = list(more->text, more->n);

	require_error(r, e);
	if (r == 0) {
		require_kept(d, &once, NULL, added, true);
		require_kept(more, &once, NULL, NULL, false);
		REQUIRE(ocreg_auths_merge(once.text, once.n, more->text, more->n, &twice.text, &twice.n, NULL) == 0);
		REQUIRE(once.n == twice.n && memcmp(once.text, twice.text, once.n) == 0);
	}
	ocreg_auths_unref(added);
	ocreg_free(once.text);
	ocreg_free(twice.text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = size ? (const char *) data : "", *cut = memmem(text, size, "\n%\n", 3);
	struct doc d = { (char *) text, cut ? (size_t) (cut - text) : size };
	struct doc more = { cut ? (char *) cut + 3 : NULL, cut ? size - d.n - 3 : 0 };

	ocreg_auths_unref(list(d.text, d.n));
	change(&d);
	if (more.text)
		merge(&d, &more);
	return 0;
}
