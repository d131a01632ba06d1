/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "base/url.h"

/* clang-format off */
static const struct {
	const char *text, *wrong;	/* NULL: it is fine */
	size_t at;
} rows[] = {
	{ "https://example.com", NULL, 0 },
	{ "HTTP://Example.com/", NULL, 0 },
	{ "https://10.0.0.1:9000/a/b?c=d#e", NULL, 0 },
	{ "https://[fd00::5]:443/x", NULL, 0 },
	{ "https://example.com?x", NULL, 0 },
	{ "https://example.com/a%20b%2F", NULL, 0 },
	{ "", "is empty", 0 },
	{ "example.com", "does not begin", 0 },
	{ "https:/example.com", "does not begin", 0 },
	{ "https:", "does not begin", 0 },
	{ "://example.com", "neither https nor http", 0 },
	{ "htt://example.com", "neither https nor http", 0 },
	{ "https://a/%aF%fA%0f", NULL, 0 },
	{ "https://a/%G0", "hexadecimal", 10 },
	{ "https://a/%/0", "hexadecimal", 10 },
	{ "ftp://example.com", "neither https nor http", 0 },
	{ "httpx://example.com", "neither https nor http", 0 },
	{ "http1s://example.com", "neither https nor http", 0 },
	{ "https://", "is empty", 8 },
	{ "https:///path", "is empty", 8 },
	{ "https://user:secret@example.com", "user name", 8 },
	{ "https://a_b", "a \"_\"", 9 },
	{ "https://a:0/", "port", 11 },
	{ "https://a:70000", "port", 10 },
	{ "https://::1/", "IPv6", 8 },
	{ "https://a/b c", "blank", 11 },
	{ "https://a/\xc3\xa4", "blank", 10 },
	{ "https://a/\x7f", "blank", 10 },
	{ "https://a/<x>", "a \"<\"", 10 },
	{ "https://a/%", "hexadecimal", 10 },
	{ "https://a/%2", "hexadecimal", 10 },
	{ "https://a/%2g", "hexadecimal", 10 },
	{ "https://a/%g2", "hexadecimal", 10 },
};
/* clang-format on */

static void test_check(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_fault f = { 0 };
		bool ok = ocreg_url_check(rows[i].text, strlen(rows[i].text), NULL, &f);

		row("%s", rows[i].text);
		CHECK_INT(ok, !rows[i].wrong);
		CHECK_INT(f.at, rows[i].at);
		if (rows[i].wrong)
			CHECK_HAS(f.text, rows[i].wrong);
		CHECK(!strstr(f.text, "secret"));
	}
}

static void test_parts(void)
{
	struct ocreg_url u;

	CHECK(ocreg_url_check("https://a.b:5000/c?d", 20, &u, NULL));
	CHECK_INT(u.scheme, 5);
	CHECK_INT(u.host, 8);
	CHECK_INT(u.n_host, 8);
	CHECK_INT(u.path, 16);
	CHECK(!ocreg_url_check("https://a\0b", 11, NULL, NULL));
}

static void test_query(void)
{
	struct ocreg_buf b = { 0 };

	ocreg_url_add_query(&b, "a", "b c&d");
	ocreg_url_add_query(&b, "empty", "");
	ocreg_url_add_query(&b, "none", NULL);
	ocreg_url_add_query(&b, "e", "f");
	CHECK_STR(b.data, "&a=b%20c%26d&e=f");
	ocreg_buf_done(&b);
}

static const struct test tests[] = { TEST(test_check), TEST(test_parts), TEST(test_query) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "url", tests, COUNT(tests));
}
