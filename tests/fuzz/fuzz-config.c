/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as a document, by libFuzzer: nothing crashes, and what can be read obeys the laws. What is written reads as the same value, in
 * every format (but for numbers that YAML does not have); a patch between two values turns one into the other, but for null; checking never fails on what could be read.
 */
#include <ocreg/ocreg.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define REQUIRE(cond)            \
	do {                     \
		if (!(cond))     \
			abort(); \
	} while (0)

/* A number beyond a double, which YAML readers, Kubernetes' own among them, take for text. */
static bool huge_number(const char *text)
{
	for (const char *e = text; (e = strpbrk(e, "eE")); e++)
		if (strspn(e + 1 + (e[1] == '+' || e[1] == '-'), "0123456789") >= 3)
			return true;
	return false;
}

static void round_trip(const struct ocreg_object *o, enum ocreg_format format)
{
	struct ocreg_object *again = NULL;
	char *text = NULL;
	size_t n = 0;

	REQUIRE(ocreg_encode(o, format, 0, &text, &n, NULL) == 0);
	REQUIRE(ocreg_decode(OCREG_TYPE_CONFIG, text, n, NULL, &again, NULL) == 0);
	REQUIRE(ocreg_equal(o, again) || (format == OCREG_FORMAT_YAML && huge_number(text)));
	ocreg_unref(again);
	ocreg_free(text);
}

/* A value without nulls comes out of an empty one by its patch. */
static void patch(const struct ocreg_object *o)
{
	struct ocreg_object *plain = ocreg_new(OCREG_TYPE_CONFIG), *from = ocreg_new(OCREG_TYPE_CONFIG);
	char *text = NULL, *rest = NULL;

	REQUIRE(plain && from);
	REQUIRE(ocreg_diff(from, o, &text, NULL) == 0);
	REQUIRE(ocreg_apply(plain, text, strlen(text), NULL, NULL) == 0);
	ocreg_free(text);
	REQUIRE(ocreg_diff(from, plain, &text, NULL) == 0);
	REQUIRE(ocreg_apply(from, text, strlen(text), NULL, NULL) == 0);
	REQUIRE(ocreg_equal(from, plain));
	REQUIRE(ocreg_diff(from, plain, &rest, NULL) == 0 && strcmp(rest, "{}") == 0);
	ocreg_free(rest);
	ocreg_free(text);
	ocreg_unref(plain);
	ocreg_unref(from);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ocreg_object *o = NULL, *copy;
	struct ocreg_findings *fs = NULL;

	if (ocreg_check((const char *) data, size, NULL, NULL, &fs, NULL) == 0)
		ocreg_findings_unref(fs);
	if (ocreg_decode(OCREG_TYPE_CONFIG, (const char *) data, size, NULL, &o, NULL) < 0)
		return 0;
	REQUIRE(ocreg_validate(o, NULL, &fs, NULL) == 0);
	ocreg_findings_unref(fs);
	copy = ocreg_copy(o);
	REQUIRE(copy && ocreg_equal(o, copy));
	round_trip(o, OCREG_FORMAT_JSON);
	round_trip(o, OCREG_FORMAT_JSON_INDENTED);
	round_trip(o, OCREG_FORMAT_YAML);
	patch(o);
	REQUIRE(ocreg_apply_defaults(copy) == 0);
	ocreg_unref(copy);
	ocreg_unref(o);
	return 0;
}
