/* SPDX-License-Identifier: Apache-2.0 */
/* Extensions as Go's crypto/x509 takes them, or does not. */
#include "check/der.h"
#include "der.h"

/* An extension: its OID, its value, and whether both may be. */
static const struct {
	const char *oid, *value;
	bool right;
} extensions[] = {
	{ "2a03", "ff", true },
	{ "551d63", "ff", true },

	{ "551d0e", "04(01)", true },
	{ "551d0e", "05()", false },
	{ "551d0f", "03(0780)", true },
	{ "551d0f", "05()", false },

	{ "551d11", "30(81('a@b') 82('a') 86('a:b') 87(0a000001) 84())", true },
	{ "551d11", "30(87(0a0000))", false },
	{ "551d11", "30(87(00112233445566778899aabbccddeeff))", true },
	{ "551d11", "31()", false },
	{ "551d11", "30(81)", false },
	{ "551d11", "30(81(80))", false },
	{ "551d11", "30(82(80))", false },
	{ "551d11", "30(86())", true },
	{ "551d11", "30(86(0a))", false },
	{ "551d11", "30(86(7f))", false },
	{ "551d11", "30(86(80))", false },
	{ "551d11", "30(86(':'))", false },

	{ "551d13", "30()", true },
	{ "551d13", "30(01(ff) 02(00))", true },
	{ "551d13", "31()", false },
	{ "551d13", "30(01(01))", false },
	{ "551d13", "30(02(0001))", false },
	{ "551d13", "30(02(ff))", false },
	{ "551d13", "30(02(010000000000000000))", false },

	{ "551d1e", "30()", false },
	{ "551d1e", "31()", false },
	{ "551d1e", "30(a0(30(82('.a.b')))) 00", false },
	{ "551d1e", "30(a0(30(82('.a.b'))))", true },
	{ "551d1e", "30(a1(30(81('a')) 30(86()) 30(84(00)) 30(81('a@b'))))", true },
	{ "551d1e", "30(a0(30(87(0a000000 ff800000))) a1(30(87(00))))", false },
	{ "551d1e", "30(a0(30(87(00112233445566778899aabbccddeeff ffff8000000000000000000000000000))))", true },
	{ "551d1e", "30(a0(30(87(0a000000 ff00ff00))))", false },
	{ "551d1e", "30(a0(30(87(0a))))", false },
	{ "551d1e", "30(a0(30(81(80 '@'))))", false },
	{ "551d1e", "30(a0(30(82('a..b'))))", false },
	{ "551d1e", "30(a0(30(82('a.'))))", false },
	{ "551d1e", "30(a0(30(82('a b'))))", false },
	{ "551d1e", "30(a0(30(82(7f))))", false },
	{ "551d1e", "30(a0(31()))", false },
	{ "551d1e", "30(a0(30()))", false },
	{ "551d1e", "30(a005)", false },
	{ "551d1e", "30(a105)", false },
	{ "551d1e", "30(a0(30(84())) 05())", false },

	{ "551d1f", "30(30() 30(a0(a0(86('a')))) 30(a0(a0(81('a')))))", true },
	{ "551d1f", "31()", false },
	{ "551d1f", "30(31())", false },
	{ "551d1f", "30(30(a005))", false },
	{ "551d1f", "30(30(a0(81())))", false },
	{ "551d1f", "30(30(a0(a0(8605))))", false },

	{ "551d20", "30(30(06(2a03)) 30(06(2a04)) 30(06(2a)))", true },
	{ "551d20", "30(30(06(2a818003)))", true },
	{ "551d20", "31()", false },
	{ "551d20", "30(31())", false },
	{ "551d20", "30(30(05()))", false },
	{ "551d20", "30(30(06()))", false },
	{ "551d20", "30(30(06(2a80)))", false },
	{ "551d20", "30(30(06(8003)))", false },
	{ "551d20", "30(30(06(2a8003)))", false },
	{ "551d20", "30(30(06(2a03)) 30(06(2a03)))", false },

	{ "551d21", "30(30(06(2a) 06(2b)))", true },
	{ "551d21", "31()", false },
	{ "551d21", "30(31())", false },
	{ "551d21", "30(30(05()))", false },
	{ "551d21", "30(30(06(2a)))", false },

	{ "551d23", "30()", true },
	{ "551d23", "30(80(01))", true },
	{ "551d23", "31()", false },
	{ "551d23", "30(8005)", false },

	{ "551d24", "30(80(00) 81(01))", true },
	{ "551d24", "31()", false },
	{ "551d24", "30(8005)", false },
	{ "551d24", "30(80())", false },
	{ "551d24", "30(81(010000000000000000))", false },

	{ "551d25", "30(06(2a) 06(2b))", true },
	{ "551d25", "31()", false },
	{ "551d25", "30(05())", false },

	{ "551d36", "02(00)", true },
	{ "551d36", "05()", false },
	{ "551d36", "02(010000000000000000)", false },

	{ "2b06010505070101", "30(30(06(2a) 86('a')) 30(06(2a) 81()))", true },
	{ "2b06010505070101", "31()", false },
	{ "2b06010505070101", "30(31())", false },
	{ "2b06010505070101", "30(30(05()))", false },
	{ "2b06010505070101", "30(30(06(2a) 8605))", false },
};

static bool check_extension(const char *oid, const char *value, bool critical)
{
	struct ocreg_buf a = { 0 }, b = { 0 };
	const char *says;

	der_write(&a, oid);
	der_write(&b, value);
	says = ocreg_der_extension((struct ocreg_der) { (const unsigned char *) a.data, a.len },
				   (struct ocreg_der) { (const unsigned char *) b.data, b.len }, critical);
	ocreg_buf_done(&a);
	ocreg_buf_done(&b);
	return !says;
}

static void test_extensions(void)
{
	for (size_t i = 0; i < COUNT(extensions); i++) {
		row("%s: %s", extensions[i].oid, extensions[i].value);
		CHECK_INT(check_extension(extensions[i].oid, extensions[i].value, false), extensions[i].right);
	}
}

/* Extensions that may not be critical. */
static void test_critical(void)
{
	CHECK(!check_extension("551d0e", "04(01)", true));
	CHECK(!check_extension("551d23", "30()", true));
	CHECK(!check_extension("2b06010505070101", "30()", true));
	CHECK(check_extension("551d24", "30()", true));
}

static const struct test tests[] = { TEST(test_extensions), TEST(test_critical) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "der-extensions", tests, COUNT(tests));
}
