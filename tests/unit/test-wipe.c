/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Secrets go with what held them: whatever the library frees is searched for one first. Memory of libyaml and of libc's own making is
 * not the library's to wipe, and is not seen here.
 */
#include <ocreg/view.h>
#include "model.h"
#include "wiping.h"

static const char json[] = "{\"spec\":{\"httpSecret\":\"" SECRET "\"}}";
static const char escaped[] = "{\"spec\":{\"httpSecret\":\"\\u0068ush-hush-secret\"}}";
static const char misfit[] = "{\"spec\":{\"httpSecret\":[\"" SECRET "\"]}}";
static const char yaml[] = "spec:\n  httpSecret: " SECRET "\n";
static const char plain[] = "{\"stringData\":{\"a\":\"" SECRET "\",\"b\":\"x\"}}";
static const char encoded[] = "{\"data\":{\"a\":\"aHVzaC1odXNoLXNlY3JldA==\"}}"; /* of which the plain text is looked for */

static void use(struct ocreg_object *o)
{
	struct ocreg_object *copy = ocreg_copy(o);
	struct ocreg_findings *fs = NULL;
	char *text = NULL;

	CHECK_INT(ocreg_encode(o, OCREG_FORMAT_JSON, 0, &text, NULL, NULL), 0);
	ocreg_free(text);
	CHECK_INT(ocreg_encode(o, OCREG_FORMAT_YAML, 0, &text, NULL, NULL), 0);
	ocreg_free(text);
	CHECK(ocreg_equal(o, copy));
	CHECK_INT(ocreg_validate(o, NULL, &fs, NULL), 0);
	ocreg_findings_unref(fs);
	ocreg_unref(copy);
	CHECK_INT(ocreg_path_get(o, "spec.httpSecret", &text, NULL), 0);
	ocreg_free(text);
}

static const struct {
	const char *name, *text;
} rows[] = { { "JSON", json }, { "escaped", escaped }, { "of a wrong type", misfit }, { "YAML", yaml } };

static void test_reading_and_using(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_object *o;

		row("%s", rows[i].name);
		found = 0;
		looking = true;
		o = read_as("config", rows[i].text);
		use(o);
		ocreg_unref(o);
		looking = false;
		CHECK_INT(found, 0);
	}
}

/* Writing over a secret leaves nothing of it behind, where it was or where it moved from. */
static void test_overwriting(void)
{
	static const char *const values[] = { "x", "a value that is longer than the secret was, by far and with room to spare",
					      NULL };

	for (size_t i = 0; i < COUNT(values); i++) {
		struct ocreg_config_spec *spec = ocreg_config_spec_new();
		const char *old;

		row("%s", values[i] ? values[i] : "unset");
		CHECK_INT(ocreg_config_spec_set_http_secret(spec, SECRET), 0);
		old = ocreg_config_spec_get_http_secret(spec);
		CHECK_INT(ocreg_config_spec_set_http_secret(spec, values[i]), 0);
		CHECK(!memmem(old, sizeof(SECRET) - 1, "-secret", 7));
		ocreg_config_spec_unref(spec);
	}
}

/* An entry of a Secret that is read, taken out, written over, or forgotten with its object. */
static void test_entries(void)
{
	static const char *const texts[] = { plain, encoded };

	for (size_t i = 0; i < COUNT(texts); i++) {
		struct ocreg_object *o, *copy;
		struct ocreg_findings *fs = NULL;
		char *bytes = NULL, *shown = NULL;

		row("%zu", i);
		found = 0;
		looking = true;
		o = read_as("secret", texts[i]);
		copy = ocreg_copy(o);
		CHECK_INT(ocreg_entry_get(o, "a", &bytes, NULL, NULL), 0);
		CHECK_STR(bytes, SECRET);
		CHECK_INT(ocreg_entry_set(copy, "b", bytes, strlen(bytes), NULL), 0);
		ocreg_free(bytes);
		CHECK_INT(ocreg_encode(o, OCREG_FORMAT_YAML, OCREG_ENCODE_REDACT, &shown, NULL, NULL), 0);
		CHECK(shown && !strstr(shown, "hush") && !strstr(shown, "aHVz") && strstr(shown, "a: <redacted>"));
		ocreg_free(shown);
		CHECK_INT(ocreg_validate(o, NULL, &fs, NULL), 0);
		ocreg_findings_unref(fs);
		CHECK_INT(ocreg_entry_remove(copy, "a", NULL), 0);
		ocreg_unref(copy);
		ocreg_unref(o);
		looking = false;
		CHECK_INT(found, 0);
	}
}

/* What stands behind a NUL is part of a binary entry. */
static void test_binary_entry(void)
{
	static const char bytes[] = "a\0" SECRET;
	struct ocreg_object *o;
	char *read = NULL;
	size_t n = 0;

	found = 0;
	looking = true;
	o = read_as("secret", "{}");
	CHECK_INT(ocreg_entry_set(o, "a", bytes, sizeof(bytes) - 1, NULL), 0);
	CHECK_INT(ocreg_entry_get(o, "a", &read, &n, NULL), 0);
	CHECK(n == sizeof(bytes) - 1 && memcmp(read, bytes, n) == 0);
	ocreg_free(read);
	ocreg_unref(o);
	looking = false;
	CHECK_INT(found, 0);
}

/* What is taken out of a map is gone at once, not with the object. */
static void test_taking_out(void)
{
	struct ocreg_object *o = read_as("secret", plain);
	const unsigned field = (unsigned) ocreg_field_find(ocreg_type_of(o), "stringData");
	const char *old = ocreg_map_get(o, field, "a"), *other = ocreg_map_get(o, field, "b");

	CHECK_INT(ocreg_map_set(o, field, "a", NULL), 0);
	CHECK(!memmem(old, sizeof(SECRET) - 1, "-secret", 7));
	CHECK_INT(ocreg_clear(o, field), 0);
	CHECK(*other != 'x');
	ocreg_unref(o);
}

static const struct {
	const char *type, *text, *wanted;
} redacted[] = {
	{ "secret", plain, "{\"stringData\":{\"a\":\"<redacted>\",\"b\":\"<redacted>\"}}" },
	{ "secret", "{\"data\":{\"a\":null,\"b\":[1],\"c\":\"\"}}",
	  "{\"data\":{\"a\":\"<redacted>\",\"b\":\"<redacted>\",\"c\":\"<redacted>\"}}" },
	{ "secret", "{\"data\":\"" SECRET "\"}", "{\"data\":\"<redacted>\"}" },
	{ "secret", "{\"data\":{}}", "{\"data\":{}}" },
	{ "config_map", "{\"data\":{\"a\":\"b\"}}", "{\"data\":{\"a\":\"b\"}}" },
};

static void test_showing(void)
{
	for (size_t i = 0; i < COUNT(redacted); i++) {
		struct ocreg_object *o = read_as(redacted[i].type, redacted[i].text);
		char *text = NULL;

		row("%zu", i);
		CHECK_INT(ocreg_encode(o, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT, &text, NULL, NULL), 0);
		CHECK_STR(text, redacted[i].wanted);
		ocreg_free(text);
		ocreg_unref(o);
	}
}

static const struct test tests[] = { TEST(test_reading_and_using), TEST(test_overwriting), TEST(test_entries),
				     TEST(test_binary_entry),      TEST(test_taking_out),  TEST(test_showing) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "wipe", tests, COUNT(tests));
}
