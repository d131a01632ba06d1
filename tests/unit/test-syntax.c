/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include <ocreg/ocreg.h>

/* What each syntax takes is in the vectors and in the tests of its own; here is what one call says. */
/* clang-format off */
static const struct {
	enum ocreg_syntax what;
	const char *text;
	int code;
	unsigned column;
	const char *message, *hint;
} rows[] = {
	{ OCREG_SYNTAX_DNS_LABEL, "a.b", OCREG_E_INVALID, 2, "\"a.b\" is not a DNS label: it has a \".\" where none may be", "lower-case" },
	{ OCREG_SYNTAX_DNS_NAME, "a.B", OCREG_E_INVALID, 3, "\"a.B\" is not a DNS name: it has an upper-case letter", "lower-case" },
	{ OCREG_SYNTAX_HOST, "\xc3\xa4_", OCREG_E_INVALID, 1, "a character that may not", NULL },
	{ OCREG_SYNTAX_HOST_PORT, "a:x", OCREG_E_INVALID, 3, "the port is not", NULL },
	{ OCREG_SYNTAX_URL, "https://me:secret@a", OCREG_E_INVALID, 9, "the text is not a URL: there is a user name", "leave out" },
	{ OCREG_SYNTAX_QUALIFIED_NAME, "a/", OCREG_E_INVALID, 3, "not a qualified name", NULL },
	{ OCREG_SYNTAX_LABEL_VALUE, "a-", OCREG_E_INVALID, 2, "not the value of a label", NULL },
	{ OCREG_SYNTAX_KEY, "a:b", OCREG_E_INVALID, 2, "not a key of a ConfigMap or Secret", NULL },
	{ OCREG_SYNTAX_DURATION, "1\xc2\xb5s1d", OCREG_E_INVALID, 5, "is not a duration: it has a unit other", "1d is 24h" },
	{ OCREG_SYNTAX_API_DURATION, "1d", 0, 0, NULL, NULL },
	{ OCREG_SYNTAX_API_DURATION, "10", OCREG_E_INVALID, 3, "is not a duration: it has a number without", "behind each number" },
	{ OCREG_SYNTAX_QUANTITY, "1e1.5", OCREG_E_INVALID, 3, "not a quantity", "100Gi" },
	{ OCREG_SYNTAX_API_QUANTITY, "1e1.5", 0, 0, NULL, NULL },
	{ OCREG_SYNTAX_API_QUANTITY, "1e2147483648", 0, 0, NULL, NULL },
	{ OCREG_SYNTAX_API_QUANTITY, "1 Gi", OCREG_E_INVALID, 2, "not a quantity", "use one of" },
	{ OCREG_SYNTAX_CRON, "0 0 * * 7", OCREG_E_INVALID, 9, "\"0 0 * * 7\" is not a schedule: end of range (7) above maximum (6): 7", "Sunday is 0" },
	{ OCREG_SYNTAX_CRON, "TZ=UTC 0 0 * * *", OCREG_E_INVALID, 1, "cannot use TZ or CRON_TZ in schedule", "in UTC" },
	{ OCREG_SYNTAX_CRON_ZONE, "TZ=UTC 0 0 * * *", 0, 0, NULL, NULL },
	{ OCREG_SYNTAX_CRON_ZONE, "TZ=UTC 0", OCREG_E_INVALID, 8, "expected exactly 5 fields", "five fields" },
	{ OCREG_SYNTAX_CRON_ZONE, "TZ=/x 0 0 * * *", OCREG_E_INVALID, 4, "invalid location name", NULL },
	{ OCREG_SYNTAX_ZONE, "UTC", 0, 0, NULL, NULL },
	{ OCREG_SYNTAX_ZONE, "", OCREG_E_INVALID, 1, "it is empty", NULL },
	{ OCREG_SYNTAX_ZONE, "../UTC", OCREG_E_INVALID, 1, "leads out", "Europe/Berlin" },
	{ OCREG_SYNTAX_S3_BUCKET, "My", OCREG_E_INVALID, 1, "for a bucket of S3", NULL },
	{ OCREG_SYNTAX_GCS_BUCKET, "goog1", OCREG_E_INVALID, 1, "for a bucket of Google", NULL },
	{ OCREG_SYNTAX_AZURE_CONTAINER, "a--b", OCREG_E_INVALID, 2, "for a container of Azure", NULL },
	{ OCREG_SYNTAX_AZURE_ACCOUNT, "a-b", OCREG_E_INVALID, 2, "for a storage account of Azure", NULL },
	{ OCREG_SYNTAX_HOST, "\xff", OCREG_E_ENCODING, 0, "not UTF-8", NULL },
	{ (enum ocreg_syntax) 0, "a", OCREG_E_ARG, 0, "no syntax 0", NULL },
	{ (enum ocreg_syntax) (OCREG_SYNTAX_AZURE_ACCOUNT + 1), "a", OCREG_E_ARG, 0, "no syntax", NULL },
	{ (enum ocreg_syntax) -1, "a", OCREG_E_ARG, 0, "no syntax -1", NULL },
	{ OCREG_SYNTAX_HOST, NULL, OCREG_E_ARG, 0, "no text", NULL },
};
/* clang-format on */

static void test_check(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_error *e = NULL;
		size_t n = rows[i].text ? strlen(rows[i].text) : 1;

		row("%d %s", (int) rows[i].what, rows[i].text ? rows[i].text : "NULL");
		CHECK_INT(ocreg_syntax_check(rows[i].what, rows[i].text, n, &e), rows[i].code);
		CHECK_INT(ocreg_syntax_check(rows[i].what, rows[i].text, n, NULL), rows[i].code);
		CHECK_INT(ocreg_error_code(e), rows[i].code);
		CHECK_INT(ocreg_error_column(e), rows[i].column);
		if (rows[i].message)
			CHECK_HAS(ocreg_error_message(e), rows[i].message);
		if (rows[i].hint)
			CHECK_HAS(ocreg_error_hint(e), rows[i].hint);
		CHECK(!strstr(ocreg_error_message(e), "secret"));
		ocreg_error_unref(e);
	}
}

/* Nothing where nothing is allowed: not a crash. */
static void test_empty(void)
{
	for (int what = OCREG_SYNTAX_DNS_LABEL; what <= OCREG_SYNTAX_AZURE_ACCOUNT; what++) {
		row("%d", what);
		CHECK_INT(ocreg_syntax_check((enum ocreg_syntax) what, NULL, 0, NULL),
			  what == OCREG_SYNTAX_LABEL_VALUE ? 0 : OCREG_E_INVALID);
	}
}

/* Whether the machine has a database is the machine's business. */
static void test_zones(void)
{
	bool database = ocreg_syntax_check(OCREG_SYNTAX_ZONE, "Europe/Berlin", 13, NULL) == 0;
	int other = database ? OCREG_E_INVALID : OCREG_E_FILE;

	CHECK_INT(ocreg_syntax_check(OCREG_SYNTAX_ZONE, "Nowhere/Land", 12, NULL), other);
	CHECK_INT(ocreg_syntax_check(OCREG_SYNTAX_CRON_ZONE, "TZ=Nowhere/Land @daily", 22, NULL), other);
}

static void test_values(void)
{
	int64_t v = 7;
	int order = 7;
	char *text = NULL;

	CHECK_INT(ocreg_duration_print(5400000000000, &text, NULL), 0);
	CHECK_STR(text, "1h30m0s");
	CHECK_INT(ocreg_duration_print(0, NULL, NULL), OCREG_E_ARG);
	ocreg_free(text);
	CHECK_INT(ocreg_duration_parse("90m", 3, &v, NULL), 0);
	CHECK_INT(v, 5400000000000);
	CHECK_INT(ocreg_duration_parse("1d", 2, &v, NULL), OCREG_E_INVALID);
	CHECK_INT(ocreg_duration_parse("1h", 2, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(v, 5400000000000);
	CHECK_INT(ocreg_quantity_compare("1Ki", 3, "1k", 2, &order, NULL), 0);
	CHECK_INT(order, 1);
	CHECK_INT(ocreg_quantity_compare("1k", 2, "1Ki", 3, &order, NULL), 0);
	CHECK_INT(order, -1);
	CHECK_INT(ocreg_quantity_compare("1KB", 3, "1k", 2, &order, NULL), OCREG_E_INVALID);
	CHECK_INT(ocreg_quantity_compare("1k", 2, "1KB", 3, &order, NULL), OCREG_E_INVALID);
	CHECK_INT(ocreg_quantity_compare("1k", 2, NULL, 3, &order, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_quantity_compare("1k", 2, "1k", 2, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(order, -1);
	CHECK_INT(ocreg_quantity_value("1Ki", 3, &v, NULL), 0);
	CHECK_INT(v, 1024);
	CHECK_INT(ocreg_quantity_value("10E", 3, &v, NULL), OCREG_E_RANGE);
	CHECK_INT(ocreg_quantity_value("x", 1, &v, NULL), OCREG_E_INVALID);
	CHECK_INT(ocreg_quantity_value("1", 1, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(v, 1024);
}

static void test_next(void)
{
	static const struct {
		const char *text;
		int64_t after, want;
		int offset, code;
	} next[] = {
		{ "0 0 * * *", 0, 86400, 0, 0 },
		{ "0 0 * * *", 0, 82800, 3600, 0 },
		{ "0 0 31 2 *", 0, -1, 0, OCREG_E_RANGE },
		{ "TZ=UTC 0 0 * * *", 0, -1, 0, OCREG_E_UNSUPPORTED },
		{ "bad", 0, -1, 0, OCREG_E_INVALID },
		{ "\xff", 0, -1, 0, OCREG_E_ENCODING },
		{ "0 0 * * *", 0, -1, 86400, OCREG_E_ARG },
		{ "0 0 * * *", 0, -1, -86400, OCREG_E_ARG },
		{ "0 0 * * *", INT64_MAX, -1, 0, OCREG_E_ARG },
		{ "0 0 * * *", INT64_MIN, -1, 0, OCREG_E_ARG },
		{ "* * * * *", 253402300799, 253402300800, 0, 0 },
	};

	for (size_t i = 0; i < COUNT(next); i++) {
		int64_t t = -1;

		row("%s after %lld", next[i].text, (long long) next[i].after);
		CHECK_INT(ocreg_cron_next(next[i].text, strlen(next[i].text), next[i].after, next[i].offset, &t, NULL),
			  next[i].code);
		CHECK_INT(t, next[i].want);
	}
	row("no text");
	CHECK_INT(ocreg_cron_next(NULL, 0, 0, 0, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_cron_next(NULL, 0, 0, 0, &(int64_t) { 0 }, NULL), OCREG_E_INVALID);
	row("no place");
	CHECK_INT(ocreg_cron_next("0 0 * * *", 9, 0, 0, NULL, NULL), OCREG_E_ARG);
}

static const struct test tests[] = { TEST(test_check), TEST(test_empty), TEST(test_zones), TEST(test_values), TEST(test_next) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "syntax", tests, COUNT(tests));
}
