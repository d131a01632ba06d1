/* SPDX-License-Identifier: Apache-2.0 */
/* Words at the edge of what a reader takes: one for each condition that no other test meets. */
#include "harness.h"
#include "base/base64.h"
#include "base/buf.h"
#include "base/limits.h"
#include "base/quantity.h"
#include "base/time.h"
#include "base/utf8.h"
#include "text/event.h"
#include "text/print.h"
#include "text/scalar.h"

static const struct {
	const char *text;
	bool want;
} times[] = {
	{ "2026-01-31", false },
	{ "2026-01-31T12:00:00Z", true },
	{ "2026-01/31T12:00:00Z", false },
	{ "2026/01-31T12:00:00Z", false },
	{ "x026-01-31T12:00:00Z", false },
	{ "20x6-01-31T12:00:00Z", false },
	{ "2026-x1-31T12:00:00Z", false },
	{ "2026-01-x1T12:00:00Z", false },
	{ "2026-01-31T12-00:00Z", false },
	{ "2026-01-31T12:00-00Z", false },
	{ "2026-01-31Tx2:00:00Z", false },
	{ "2026-01-31T12:x0:00Z", false },
	{ "2026-01-31T12:00:x0Z", false },
	{ "2026-01-31T12:00:00", false },
	{ "2026-01-31T12:00:00x", false },
	{ "2026-01-31T12:00:00*01:00", false },
	{ "2026-01-31T12:00:00+x1:00", false },
	{ "2026-01-31T12:00:00+01-00", false },
	{ "2026-01-31T12:00:00+01:x0", false },
	{ "2026-01-31T12:00:00-01:00", true },
	{ "2026-01-31T12:00:00.5Z", true },
	{ "2026-01-31T12:00:00.Z", false },
	{ "2026-01-31T12:00:00\xc3\xa9"
	  "5Z",
	  true },
	{ "2026-01-31T12:00:00\xe6\x97\xa5"
	  "5Z",
	  true },
	{ "2026-01-31T12:00:00\xf0\x9f\x98\x80"
	  "5Z",
	  true },
	{ "2026-01-31T12:00:00\n5Z", false },
	{ "2026-1-31T12:00:00Z", false },
};

static void test_times(void)
{
	for (size_t i = 0; i < COUNT(times); i++) {
		row("%s", times[i].text);
		CHECK_INT(ocreg_time_is_date_time(times[i].text, strlen(times[i].text)), times[i].want);
	}
}

/* Whether a word without quotes may be anything but text to some reader. */
static const struct {
	const char *text;
	bool want;
} words[] = {
	{ "1:30", true },       { "+1:30", true },   { "-1:30", true },   { "+", false },      { "-", false },
	{ "1_0:30", true },     { "1:300", false },  { "1:", false },     { "1:3x", false },   { "1:30.5_0", true },
	{ "1:30.", true },      { "1:30.x", false }, { "1", true },       { "1x", false },     { "12:30:45", true },
	{ "2026-01-31", true }, { "2026-x", false }, { "2026x1", false }, { "20260-", false }, { "20x6-01-31", false },
	{ "=", true },          { "<<", true },      { "<a", false },     { "=a", false },     { "yes", true },
	{ "._1", false },       { ".1_", false },    { ".1_x", false },   { ".1_0", true },    { "1_", true },
};

static void test_words(void)
{
	for (size_t i = 0; i < COUNT(words); i++) {
		row("%s", words[i].text);
		CHECK_INT(ocreg_scalar_is_ambiguous(words[i].text, strlen(words[i].text)), words[i].want);
	}
}

/* Text that is printed as JSON and as YAML, and read again: the same. */
static const char *const texts[] = {
	"a\xe2\x80\x8e",
	"a\xe2\x80\x8f",
	"a\xe2\x80\xa7",
	"a\xe2\x80\xa8",
	"a\xe2\x80\xae",
	"a\xe2\x80\xaf",
	"a\xe2\x81\xa5",
	"a\xe2\x81\xa6",
	"a\xe2\x81\xa9",
	"a\xe2\x81\xaa",
	"a\xe2\x82\xac",
	"a\xef\xbb\xbf",
	"a\xef\xbb\xbe",
	"a\xef\xbf\xbe",
	"a\xef\xbf\xbd",
	"a\xef\xbc\x81",
	"a\xef\xbf\xbf",
	"\xc2\x85",
	"\xc2\xa0",
	"a ",
	"a:",
	" a",
	"?a",
	":a",
	"a\nb",
	"a\nb\n",
	"a\nb\n\n",
	"\n",
	"a\n",
	"a b",
	"---",
	"...",
	"\x7f",
	"\t",
	"a\tb",
	"a\r\nb",
	"\x1b",
	"1:30",
};

static void test_texts(void)
{
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct ocreg_buf json = { 0 }, yaml = { 0 }, again = { 0 };
		struct ocreg_printer p;

		row("%s", texts[i]);
		ocreg_printer_init(&p, &json, OCREG_FORMAT_ANY);
		p.sink.ops->begin_list(&p.sink);
		p.sink.ops->string(&p.sink, texts[i], strlen(texts[i]));
		p.sink.ops->end_list(&p.sink);
		ocreg_printer_init(&p, &yaml, OCREG_FORMAT_YAML);
		CHECK_INT(ocreg_json_read(json.data, json.len, NULL, &p.sink, NULL), 0);
		ocreg_printer_init(&p, &again, OCREG_FORMAT_JSON);
		CHECK_INT(ocreg_yaml_read(yaml.data, yaml.len, NULL, &p.sink, NULL), 0);
		CHECK_STR(again.data, json.data);
		ocreg_buf_done(&json);
		ocreg_buf_done(&yaml);
		ocreg_buf_done(&again);
	}
}

/* What is no JSON, and what is. */
static const struct {
	const char *text;
	bool want;
} jsons[] = {
	{ "\"\\u00e9\"", true },
	{ "\"\\u00E9\"", true },
	{ "\"\\u00g9\"", false },
	{ "\"\\u00G9\"", false },
	{ "\"\\u00/9\"", false },
	{ "\"\\u00:9\"", false },
	{ "\"\\u00@9\"", false },
	{ "\"\\u00`9\"", false },
	{ "\"\\ud83d\\ude00\"", true },
	{ "\"\\ud83d\\ue000\"", false },
	{ "\"\\ud83d\\u0041\"", false },
	{ "\"\\ud83dx\"", false },
	{ "\"\\ud83d\\n\"", false },
	{ "\"\\", false },
	{ "\"\\q\"", false },
	{ "-", false },
	{ "-x", false },
	{ "+1", false },
	{ ".5", false },
	{ "1.", false },
	{ "1e", false },
	{ "1e+", false },
	{ "1e+5", true },
	{ "1E-5", true },
	{ "tru", false },
	{ "truex", false },
	{ "true1", false },
	{ "true-", false },
	{ "[true.]", false },
	{ "\r\n\t 1 \r\n\t", true },
	{ "[1,]", false },
	{ "{\"a\":1,}", false },
	{ "{\"a\" 1}", false },
	{ "[1 2]", false },
	{ "", false },
	{ " ", false },
	{ "1 2", false },
	{ "\"a\"b", false },
	{ "{\"a\":\"b\"x}", false },
	{ "[\"a\" \"b\"]", false },
	{ "{a:1}", false },
	{ "['a']", false },
	{ "nul", false },
	{ "NULL", false },
};

static void test_jsons(void)
{
	for (size_t i = 0; i < COUNT(jsons); i++) {
		struct ocreg_buf out = { 0 };
		struct ocreg_error *e = NULL;
		struct ocreg_printer p;
		int r;

		row("%s", jsons[i].text);
		ocreg_printer_init(&p, &out, OCREG_FORMAT_YAML);
		r = ocreg_json_read(jsons[i].text, strlen(jsons[i].text), NULL, &p.sink, &e);
		CHECK_INT(r == 0, jsons[i].want);
		CHECK_INT(r == 0, !e);
		ocreg_error_unref(e);
		ocreg_buf_cut(&out, 0);
		CHECK_INT(ocreg_json_read(jsons[i].text, strlen(jsons[i].text), NULL, &p.sink, NULL) == 0, jsons[i].want);
		ocreg_buf_done(&out);
	}
}

/* A text of more than there may be is refused, whatever the limits say. */
static void test_too_long(void)
{
	struct ocreg_limits limits = { SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX };
	size_t len = OCREG_MAX_BYTES + 1, n;
	struct ocreg_slice *slices;
	char *text = calloc(1, len);

	CHECK_INT(ocreg_yaml_split(text, len, &limits, 9, &slices, &n, NULL), OCREG_E_LIMIT);
	free(text);
}

static const struct test tests[] = { TEST(test_times), TEST(test_words), TEST(test_texts), TEST(test_jsons),
				     TEST(test_too_long) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "edges", tests, COUNT(tests));
}
