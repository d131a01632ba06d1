/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "model/shown.h"

static void test_names(void)
{
	static const struct {
		const char *name;
		bool secret;
	} rows[] = {
		{ "", false },        { "name", false },         { "PassWord", true }, { "AWS_SECRET_ACCESS_KEY", true },
		{ "my-token", true }, { "x.certificate", true }, { "Author", true },   { "region", false },
	};
	char name[300];

	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s", rows[i].name);
		CHECK_INT(ocreg_looks_secret(rows[i].name, strlen(rows[i].name)), rows[i].secret);
	}
	memset(name, 'x', sizeof(name));
	row("as long as is looked at");
	CHECK(!ocreg_looks_secret(name, 256));
	row("longer");
	CHECK(ocreg_looks_secret(name, 257));
}

static void test_texts(void)
{
	static const struct {
		const char *text, *wanted;
	} rows[] = {
		{ "", "" },           { "http://a:b@c/d", "http://<redacted>@c/d" },
		{ "a@b", "a@b" },     { "x http://a:b@c y://d@e@f", "x http://<redacted>@c y://<redacted>@e@f" },
		{ "//a@b", "//a@b" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf b = { 0 };

		row("%s", rows[i].text);
		ocreg_add_shown(&b, rows[i].text, strlen(rows[i].text));
		CHECK_STR(b.data ? b.data : "", rows[i].wanted);
		ocreg_buf_done(&b);
	}
}

static void test_json(void)
{
	static const struct {
		const char *text, *wanted;
	} rows[] = {
		{ "{\"name\":\"TOKEN\",\"value\":\"x\"}", "{\"name\":\"TOKEN\",\"value\":\"<redacted>\"}" },
		{ "[ {\"name\" :\t\"TOKEN\",\r\n\"value\": \"x\"} ]",
		  "[ {\"name\" :\t\"TOKEN\",\r\n\"value\": \"<redacted>\"} ]" },
		{ "{\"name\":\"A\",\"value\":\"x\"}", "{\"name\":\"A\",\"value\":\"x\"}" },
		{ "{\"name\":\"KEY\",\"value\":7}", "{\"name\":\"KEY\",\"value\":7}" },
		{ "{\"value\":\"x\",\"name\":\"KEY\"}", "{\"value\":\"x\",\"name\":\"KEY\"}" },
		{ "{\"name\":\"name\",\"name\":\"KEY\",\"value\":\"x\"}",
		  "{\"name\":\"name\",\"name\":\"KEY\",\"value\":\"<redacted>\"}" },
		{ "{\"name\":\"KE\\\"Y\",\"value\":\"x\\\"y\\\\\"}", "{\"name\":\"KE\\\"Y\",\"value\":\"x\\\"y\\\\\"}" },
		{ "{\"name\":\"KEY\\\"\",\"value\":\"x\\\"y\\\\\"}", "{\"name\":\"KEY\\\"\",\"value\":\"<redacted>\"}" },
		{ "\"begun", "\"begun" },
		{ "\"begun\\", "\"begun\\" },
		{ "[\"http://a:b@c\",1]", "[\"http://<redacted>@c\",1]" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_buf b = { 0 };

		row("%s", rows[i].text);
		ocreg_add_shown_json(&b, rows[i].text, strlen(rows[i].text));
		CHECK_STR(b.data, rows[i].wanted);
		ocreg_buf_done(&b);
	}
}

static const struct test tests[] = { TEST(test_names), TEST(test_texts), TEST(test_json) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "shown", tests, COUNT(tests));
}
