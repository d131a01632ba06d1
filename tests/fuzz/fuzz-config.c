/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as a document, by libFuzzer: nothing crashes, and what can be read obeys the laws. What is written reads as the
 * same value, in every format (but for numbers that YAML does not have); what strict reading takes is what any reading takes; a
 * patch between two values turns one into the other, but for null; checking never fails on what could be read.
 */
#include "laws.h"

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

/* Strict reading refuses more, and reads nothing differently. */
static void read_strictly(const struct ocreg_object *lenient, int code, const char *text, size_t n)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int r;

	options.flags = OCREG_DECODE_STRICT;
	r = ocreg_decode(OCREG_TYPE_CONFIG, text, n, &options, &o, &e);
	require_error(r, e);
	REQUIRE(code == 0 || r < 0);
	REQUIRE(r < 0 || ocreg_equal(o, lenient));
	ocreg_unref(o);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ocreg_object *o = NULL, *copy;
	struct ocreg_findings *fs = NULL;
	int r;

	if (ocreg_check((const char *) data, size, NULL, NULL, &fs, NULL) == 0)
		ocreg_findings_unref(fs);
	r = ocreg_decode(OCREG_TYPE_CONFIG, (const char *) data, size, NULL, &o, NULL);
	read_strictly(o, r, (const char *) data, size);
	if (r < 0)
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
