/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "base/host.h"
#include "base/name.h"
#include "base/zone.h"

#define L63 "abcdefghijklmnopqrstuvwxyz0123456789-abcdefghijklmnopqrstuvwxyz"
#define N253                                                                                \
	L63 "." L63 "." L63 ".abcdefghijklmnopqrstuvwxyz0123456789-abcdefghijklmnopqrstuvw" \
	    "x"

enum { LABEL, NAME, HOST, HOST_PORT, QUALIFIED, VALUE, KEY, N_CHECKS };
static const struct {
	const char *name;
	bool (*told)(const char *s, size_t n, struct ocreg_fault *f);
	bool (*plain)(const char *s, size_t n);
} checks[] = {
	[LABEL] = { "label", ocreg_name_check_label, ocreg_name_is_label },
	[NAME] = { "name", ocreg_name_check_subdomain, ocreg_name_is_subdomain },
	[HOST] = { "host", ocreg_host_check, NULL },
	[HOST_PORT] = { "host and port", ocreg_host_port_check, NULL },
	[QUALIFIED] = { "qualified", ocreg_name_check_qualified, ocreg_name_is_qualified },
	[VALUE] = { "value", ocreg_name_check_label_value, ocreg_name_is_label_value },
	[KEY] = { "key", ocreg_name_check_key, NULL },
};

/* clang-format off */
static const struct {
	const char *text;
	int check;
	const char *wrong;	/* NULL: it is fine */
	size_t at;
} rows[] = {
	{ "a", LABEL, NULL, 0 },
	{ "a-1", LABEL, NULL, 0 },
	{ L63, LABEL, NULL, 0 },
	{ "", LABEL, "is empty", 0 },
	{ L63 "a", LABEL, "longer than 63", 63 },
	{ "a.b", LABEL, "a \".\" where none", 1 },
	{ "aB", LABEL, "upper-case", 1 },
	{ "-a", LABEL, "dash", 0 },
	{ "a-", LABEL, "dash", 1 },
	{ "a b", LABEL, "a character", 1 },
	{ "a\x7f", LABEL, "a character", 1 },
	{ "a\xc3\xa4", LABEL, "a character", 1 },
	{ "a.b-c.d", NAME, NULL, 0 },
	{ N253, NAME, NULL, 0 },
	{ N253 "a", NAME, "longer than 253", 253 },
	{ L63 "a.b", NAME, NULL, 0 },
	{ "", NAME, "is empty", 0 },
	{ "a..b", NAME, "empty part", 2 },
	{ "a.", NAME, "empty part", 2 },
	{ "ab.-c", NAME, "dash", 3 },
	{ "ab.c_d", NAME, "a \"_\" where none", 4 },
	{ "Registry.example.COM", HOST, NULL, 0 },
	{ "10.0.0.1", HOST, NULL, 0 },
	{ "1.example.com", HOST, NULL, 0 },
	{ N253, HOST, NULL, 0 },
	{ N253 "a", HOST, "longer than 253", 253 },
	{ "", HOST, "is empty", 0 },
	{ "10.0.0.256", HOST, "neither", 0 },
	{ "10.0.0", HOST, "neither", 0 },
	{ "443", HOST, "neither", 0 },
	{ "::1", HOST, "IPv6", 0 },
	{ "fe80::1%eth0", HOST, "a \":\" where none", 4 },
	{ "a." L63 "b", HOST, "a part of it is longer than 63", 65 },
	{ "a_b", HOST, "a \"_\" where none", 1 },
	{ "example.com.", HOST, "empty part", 12 },
	{ "*.example.com", HOST, "a \"*\" where none", 0 },
	{ "example.com", HOST_PORT, NULL, 0 },
	{ "example.com:1", HOST_PORT, NULL, 0 },
	{ "example.com:65535", HOST_PORT, NULL, 0 },
	{ "[::1]", HOST_PORT, NULL, 0 },
	{ "[fd00::5]:5000", HOST_PORT, NULL, 0 },
	{ "fd00::5", HOST_PORT, "without brackets", 0 },
	{ "", HOST_PORT, "is empty", 0 },
	{ ":5000", HOST_PORT, "is empty", 0 },
	{ "a:", HOST_PORT, "the port", 2 },
	{ "a:0", HOST_PORT, "the port", 3 },
	{ "a:080", HOST_PORT, "the port", 5 },
	{ "a:65536", HOST_PORT, "the port", 2 },
	{ "a:655350", HOST_PORT, "the port", 2 },
	{ "a:5x", HOST_PORT, "the port", 3 },
	{ "a:5:5", HOST_PORT, "the port", 3 },
	{ "[::1]x", HOST_PORT, "something else than a port", 5 },
	{ "[::1", HOST_PORT, "in the brackets", 1 },
	{ "[]", HOST_PORT, "in the brackets", 1 },
	{ "[", HOST_PORT, "in the brackets", 1 },
	{ "[10.0.0.1]", HOST_PORT, "in the brackets", 1 },
	{ "app", QUALIFIED, NULL, 0 },
	{ "example.com/App_1.x", QUALIFIED, NULL, 0 },
	{ "example.com/", QUALIFIED, "the name is empty", 12 },
	{ "/a", QUALIFIED, "is empty", 0 },
	{ "", QUALIFIED, "the name is empty", 0 },
	{ "A/b", QUALIFIED, "upper-case", 0 },
	{ "a/b/c", QUALIFIED, "a \"/\" where none", 3 },
	{ "a/b-", QUALIFIED, "begins or ends", 3 },
	{ "_a", QUALIFIED, "begins or ends", 0 },
	{ "a/" L63 "b", QUALIFIED, "longer than 63", 65 },
	{ N253 "a/b", QUALIFIED, "longer than 253", 253 },
	{ "", VALUE, NULL, 0 },
	{ "A.b_c-1", VALUE, NULL, 0 },
	{ "a b", VALUE, "a character", 1 },
	{ "-", VALUE, "begins or ends", 0 },
	{ "ca-bundle.crt", KEY, NULL, 0 },
	{ ".dockerconfigjson", KEY, NULL, 0 },
	{ "-_.", KEY, NULL, 0 },
	{ "", KEY, "is empty", 0 },
	{ ".", KEY, "dot only", 0 },
	{ "..", KEY, "two dots", 0 },
	{ "..a", KEY, "two dots", 0 },
	{ "host:5000", KEY, "a \":\" where none", 4 },
	{ N253, KEY, NULL, 0 },
	{ N253 "a", KEY, "longer than 253", 253 },
};
/* clang-format on */

static void test_checks(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_fault f = { 0 };
		size_t n = strlen(rows[i].text);
		bool ok = checks[rows[i].check].told(rows[i].text, n, &f);

		row("%s: %s", checks[rows[i].check].name, rows[i].text);
		CHECK_INT(ok, !rows[i].wrong);
		CHECK_INT(f.at, rows[i].at);
		if (rows[i].wrong)
			CHECK_HAS(f.text, rows[i].wrong);
		CHECK_INT(checks[rows[i].check].told(rows[i].text, n, NULL), ok);
		if (checks[rows[i].check].plain)
			CHECK_INT(checks[rows[i].check].plain(rows[i].text, n), ok);
	}
}

static void test_addresses(void)
{
	CHECK(ocreg_host_is_ipv4("10.0.0.1", 8));
	CHECK(!ocreg_host_is_ipv4("", 0));
	CHECK(!ocreg_host_is_ipv4("10.0.0.1\0", 9));
	CHECK(!ocreg_host_is_ipv4("10.0.0.1.", 9));
	CHECK(ocreg_host_is_ipv6("fd00:1111:2222:3333:4444:5555:192.168.100.200", 45));
	CHECK(!ocreg_host_is_ipv6("fd00:1111:2222:3333:4444:5555:192.168.100.2000", 46));
	CHECK(!ocreg_host_is_ipv6("10.0.0.1", 8));
}

/* Whether the machine has a database is the machine's business. */
static void test_zones(void)
{
	bool database = ocreg_zone_find("Europe/Berlin", 13) == OCREG_ZONE_THERE;
	static const struct {
		const char *text;
		enum ocreg_zone want;
	} zones[] = {
		{ "", OCREG_ZONE_THERE },           { "UTC", OCREG_ZONE_THERE },
		{ "Local", OCREG_ZONE_THERE },      { "/etc/passwd", OCREG_ZONE_MISSING },
		{ "\\x", OCREG_ZONE_MISSING },      { "../zoneinfo/UTC", OCREG_ZONE_MISSING },
		{ "Europe", OCREG_ZONE_UNKNOWN },   { "europe/berlin", OCREG_ZONE_UNKNOWN },
		{ "zone.tab", OCREG_ZONE_UNKNOWN }, { "Nowhere/Land", OCREG_ZONE_UNKNOWN },
		{ N253 N253, OCREG_ZONE_MISSING },
	};

	for (size_t i = 0; i < COUNT(zones); i++) {
		enum ocreg_zone want = zones[i].want == OCREG_ZONE_UNKNOWN && database ? OCREG_ZONE_MISSING : zones[i].want;

		row("%s", zones[i].text);
		CHECK_INT(ocreg_zone_find(zones[i].text, strlen(zones[i].text)), want);
	}
	row("NUL");
	CHECK_INT(ocreg_zone_find("UTC\0x", 5), OCREG_ZONE_MISSING);
}

static const struct test tests[] = { TEST(test_checks), TEST(test_addresses), TEST(test_zones) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "host", tests, COUNT(tests));
}
