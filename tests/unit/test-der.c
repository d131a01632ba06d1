/* SPDX-License-Identifier: Apache-2.0 */
/* Certificates of which one part was changed, and what is said of them: nothing where Go's crypto/x509 takes them. */
#include "check/der.h"
#include "der.h"

#define ECDSA_SHA256 "30(06(2a8648ce3d040302))"
#define NAME "30(31(30(06(550403) 13('CA'))))"
#define EC "06(2a8648ce3d0201)"
#define P256 "06(2a8648ce3d030107)"
#define RSA "06(2a864886f70d010101)"
#define DSA "06(2a8648ce380401)"
#define ED25519 "06(2b6570)"
#define B32 "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
#define INFO(algorithm, bits) "30(30(" algorithm ") 03(" bits "))"
#define TIMES(from) "30(" from "17('360101000000Z'))"
#define EXTENSION(oid, value) "30(06(" oid ") 04(" value "))"
#define EXTENSIONS(list) "a3(30(" list "))"
#define ISSUER(value) "30(31(30(06(550403)" value ")))"

enum part { VERSION, SERIAL, ALGORITHM, ISSUED_BY, VALIDITY, SUBJECT, KEY, IDS, MORE, OUTER, SIGNATURE, AFTER, PARTS };

static const char *const good[PARTS] = {
	[VERSION] = "a0(02(02))",
	[SERIAL] = "02(01)",
	[ALGORITHM] = ECDSA_SHA256,
	[ISSUED_BY] = NAME,
	[VALIDITY] = TIMES("17('260101000000Z')"),
	[SUBJECT] = NAME,
	[KEY] = INFO(EC P256, "00 04" B32 B32),
	[IDS] = "",
	[MORE] = EXTENSIONS(EXTENSION("551d11", "30(82('a.b'))") EXTENSION("551d13", "30(01(ff))")),
	[OUTER] = ECDSA_SHA256,
	[SIGNATURE] = "03(00 00)",
	[AFTER] = "",
};

static const char malformed[] = "it is malformed";
static const char version[] = "its version is none";
static const char serial[] = "its serial number is malformed";
static const char algorithm[] = "its signature algorithm is malformed";
static const char issuer[] = "its issuer is malformed";
static const char times[] = "its times are malformed";
static const char key[] = "its key is malformed, or of a curve that Go does not know";
static const char extension[] = "an extension is malformed";
static const char signature[] = "its signature is malformed";

static const struct {
	enum part part;
	const char *text, *says;
} parts[] = {
	{ VERSION, "", NULL },
	{ VERSION, "a0(02(00))", NULL },
	{ VERSION, "a0(02(01))", NULL },
	{ VERSION, "a0(02(03))", version },
	{ VERSION, "a0(02(0100))", version },
	{ VERSION, "a0(02(02) 02(02))", version },
	{ VERSION, "a0(02())", version },
	{ VERSION, "a0(04(02))", version },
	{ VERSION, "a085", version },

	{ SERIAL, "02(0080)", NULL },
	{ SERIAL, "02(0101)", NULL },
	{ SERIAL, "02()", serial },
	{ SERIAL, "02(0001)", serial },
	{ SERIAL, "02(ffff)", serial },
	{ SERIAL, "04(01)", serial },
	{ SERIAL, "02(ff01)", "its serial number is negative" },
	{ SERIAL, "02(80)", "its serial number is negative" },

	{ ALGORITHM, "", algorithm },
	{ ALGORITHM, "02(01)", algorithm },
	{ ALGORITHM, "30()", algorithm },
	{ ALGORITHM, "30(06())", algorithm },
	{ ALGORITHM, "30(06(802a))", algorithm },
	{ ALGORITHM, "30(06(2aff))", algorithm },
	{ ALGORITHM, "30(06(87ffffff7f))", "it names two signature algorithms" },
	{ ALGORITHM, "30(06(8880808000))", algorithm },
	{ ALGORITHM, "30(06(2a) 05)", algorithm },
	{ ALGORITHM, "30(06(2a8648ce3d040302) 05())", "it names two signature algorithms" },
	{ OUTER, "30(06(2a8648ce3d040303))", "it names two signature algorithms" },

	{ ISSUED_BY, "30()", NULL },
	{ ISSUED_BY, "30(31())", NULL },
	{ ISSUED_BY, "31()", issuer },
	{ ISSUED_BY, "30(30())", issuer },
	{ ISSUED_BY, "30(31(02(01)))", issuer },
	{ ISSUED_BY, "30(31(30(02(01))))", issuer },
	{ ISSUED_BY, "30(31(30(06(550403))))", issuer },
	{ ISSUED_BY, ISSUER("1c('CA')"), issuer },
	{ ISSUED_BY, ISSUER("0c('CA')"), NULL },
	{ ISSUED_BY, ISSUER("0c(ff)"), issuer },
	{ ISSUED_BY, ISSUER("12('0 9')"), NULL },
	{ ISSUED_BY, ISSUER("12('/')"), issuer },
	{ ISSUED_BY, ISSUER("12('A')"), issuer },
	{ ISSUED_BY, ISSUER("13('azAZ09:/')"), NULL },
	{ ISSUED_BY, ISSUER("13('{')"), issuer },
	{ ISSUED_BY, ISSUER("13('_')"), issuer },
	{ ISSUED_BY, ISSUER("13('@')"), issuer },
	{ ISSUED_BY, ISSUER("13(00)"), issuer },
	{ ISSUED_BY, ISSUER("14(ff)"), NULL },
	{ ISSUED_BY, ISSUER("16('a@b')"), NULL },
	{ ISSUED_BY, ISSUER("16(80)"), issuer },
	{ ISSUED_BY, ISSUER("1e()"), NULL },
	{ ISSUED_BY, ISSUER("1e(00)"), issuer },
	{ ISSUED_BY, ISSUER("1e(0041 4100)"), NULL },
	{ ISSUED_BY, ISSUER("1e(0041 0000)"), NULL },
	{ ISSUED_BY, ISSUER("1e(fffe)"), issuer },
	{ ISSUED_BY, ISSUER("1e(fdcf fdf0 d7ff e000)"), NULL },
	{ ISSUED_BY, ISSUER("1e(fdd0)"), issuer },
	{ ISSUED_BY, ISSUER("1e(dfff)"), issuer },
	{ SUBJECT, "31()", "its subject is malformed" },

	{ VALIDITY, "31()", times },
	{ VALIDITY, "30()", times },
	{ VALIDITY, "30(17('260101000000Z'))", times },
	{ VALIDITY, TIMES("17('2')"), times },
	{ VALIDITY, TIMES("17('x60101000000Z')"), times },
	{ VALIDITY, TIMES("17('2x0101000000Z')"), times },
	{ VALIDITY, TIMES("17('2/0101000000Z')"), times },
	{ VALIDITY, TIMES("17('26010100Z')"), times },
	{ VALIDITY, TIMES("17('260001000000Z')"), times },
	{ VALIDITY, TIMES("17('261301000000Z')"), times },
	{ VALIDITY, TIMES("17('260100000000Z')"), times },
	{ VALIDITY, TIMES("17('260101240000Z')"), times },
	{ VALIDITY, TIMES("17('260101006000Z')"), times },
	{ VALIDITY, TIMES("17('260101000060Z')"), times },
	{ VALIDITY, TIMES("17('260101000000')"), times },
	{ VALIDITY, TIMES("17('260101000000z')"), times },
	{ VALIDITY, TIMES("17('260101000000*0100')"), times },
	{ VALIDITY, TIMES("17('260101000000+0000')"), times },
	{ VALIDITY, TIMES("17('260101000000+2500')"), times },
	{ VALIDITY, TIMES("17('260101000000+0060')"), times },
	{ VALIDITY, TIMES("17('260431000000Z')"), times },
	{ VALIDITY, TIMES("17('270229000000Z')"), times },
	{ VALIDITY, TIMES("18('20')"), times },
	{ VALIDITY, TIMES("18('x0260101000000Z')"), times },
	{ VALIDITY, TIMES("18('20x60101000000Z')"), times },
	{ VALIDITY, TIMES("18('202601010000Z')"), times },
	{ VALIDITY, TIMES("18('202601010000+0100')"), times },
	{ VALIDITY, TIMES("18('21000229000000Z')"), times },
	{ VALIDITY, TIMES("18('20000229000000Z')"), NULL },

	{ KEY, "31()", key },
	{ KEY, "30()", key },
	{ KEY, "30(30())", key },
	{ KEY, "30(30(" EC P256 "))", key },
	{ KEY, INFO(EC P256, "00"), key },
	{ KEY, INFO(EC P256, "00 02"), key },
	{ KEY, INFO(EC P256, "01 0400"), key },
	{ KEY, INFO(EC, "00 04"), key },
	{ KEY, INFO(EC "06(2b81040021)", "00 04"), NULL },
	{ KEY, INFO(EC "06(2b81040022)", "00 04"), NULL },
	{ KEY, INFO(EC "06(2b81040023)", "00 04"), NULL },
	{ KEY, INFO(EC "06(2b81040024)", "00 04"), key },
	{ KEY, INFO(EC "06(2a8648ce3d030108)", "00 04"), key },
	{ KEY, INFO(RSA "05()", "00 30(02(00ff) 02(010001))"), NULL },
	{ KEY, INFO(RSA "05()", "01 30(02(00ff) 02(00))"), key },
	{ KEY, INFO(RSA, "00 30(02(00ff) 02(010001))"), key },
	{ KEY, INFO(RSA "04()", "00 30(02(00ff) 02(010001))"), key },
	{ KEY, INFO(RSA "05()", "00 31(02(00ff) 02(010001))"), key },
	{ KEY, INFO(RSA "05()", "00 30(04(00ff) 02(010001))"), key },
	{ KEY, INFO(RSA "05()", "00 30(02(00ff))"), key },
	{ KEY, INFO(RSA "05()", "00 30(02(ff00) 02(010001))"), key },
	{ KEY, INFO(RSA "05()", "00 30(02(00ff) 02(00))"), key },
	{ KEY, INFO(RSA "05()", "00 30(02(00ff) 02(010000000000000001))"), key },
	{ KEY, INFO(ED25519, "00" B32), NULL },
	{ KEY, INFO(ED25519, "00"), key },
	{ KEY, INFO(ED25519 "05()", "00" B32), key },
	{ KEY, INFO("06(2b656e)", "00" B32), NULL },
	{ KEY, INFO("06(2b6571)", "00"), NULL },
	{ KEY, INFO(DSA "30(02(05) 02(05) 02(05))", "00 02(05)"), NULL },
	{ KEY, INFO(DSA "30(02(05) 02(05) 02(05))", "01 02(04)"), key },
	{ KEY, INFO(DSA "30(02(05) 02(05) 02(05))", "00 04(05)"), key },
	{ KEY, INFO(DSA "30(02(05) 02(05) 02(05))", "00 02(00)"), key },
	{ KEY, INFO(DSA "31(02(05) 02(05) 02(05))", "00 02(05)"), key },
	{ KEY, INFO(DSA "30(02(05) 02(05))", "00 02(05)"), key },
	{ KEY, INFO(DSA "30(02(05) 02(05) 02(00))", "00 02(05)"), key },
	{ KEY, INFO("06(2a8648ce380402)", "00"), NULL },
	{ KEY, INFO("06(2a864886f70d010102)", "00"), NULL },

	{ IDS, "81(00) 82(00)", NULL },
	{ IDS, "817f", malformed },
	{ IDS, "827f", malformed },

	{ MORE, "", NULL },
	{ MORE, "a37f", "its extensions are malformed" },
	{ MORE, "a3(31())", "its extensions are malformed" },
	{ MORE, EXTENSIONS("31()"), extension },
	{ MORE, EXTENSIONS("30(02(01))"), extension },
	{ MORE, EXTENSIONS("30(06(2a))"), extension },
	{ MORE, EXTENSIONS("30(06(2a) 01() 04())"), extension },
	{ MORE, EXTENSIONS("30(06(2a) 01(01) 04())"), extension },
	{ MORE, EXTENSIONS("30(06(2a) 0105)"), extension },
	{ MORE, EXTENSIONS("30(06(2a) 01(00) 04())"), NULL },
	{ MORE, EXTENSIONS("30(06(551d0e) 01(ff) 04(04(00)))"), "its subject key identifier is malformed" },
	{ MORE, EXTENSIONS(EXTENSION("551d0e", "04(00)") EXTENSION("2a", "") EXTENSION("551d0f", "03(00)")), NULL },
	{ MORE, EXTENSIONS(EXTENSION("2a", "") EXTENSION("2b", "") EXTENSION("2a", "")), "an extension is there twice" },

	{ SIGNATURE, "", signature },
	{ SIGNATURE, "03()", signature },
	{ SIGNATURE, "03(08 00)", signature },
	{ SIGNATURE, "03(01)", signature },
	{ SIGNATURE, "03(01 01)", signature },
	{ SIGNATURE, "03(01 02)", NULL },
	{ AFTER, "00", "bytes follow the certificate" },
};

/* The good certificate, but for one part. */
static const char *check_with(enum part part, const char *text, struct ocreg_buf *b, struct ocreg_der_facts *ret)
{
	struct ocreg_buf whole = { 0 };
	const char *says;

	ocreg_buf_adds(&whole, "30(30(");
	for (enum part i = 0; i < PARTS; i++)
		ocreg_buf_addf(&whole, "%s%s", i == OUTER || i == AFTER ? ")" : "", i == part ? text : good[i]);
	der_write(b, whole.data);
	says = ocreg_der_certificate((struct ocreg_der) { (const unsigned char *) b->data, b->len }, ret);
	ocreg_buf_done(&whole);
	return says;
}

static void test_parts(void)
{
	for (size_t i = 0; i < COUNT(parts); i++) {
		struct ocreg_der_facts facts;
		struct ocreg_buf b = { 0 };

		row("%d: %s", parts[i].part, parts[i].text);
		CHECK_STR(check_with(parts[i].part, parts[i].text, &b, &facts), parts[i].says);
		ocreg_buf_done(&b);
	}
}

/* A time, and what it is in seconds since 1970. */
static const struct {
	const char *text;
	int64_t want;
} instants[] = {
	{ "17('700101000000Z')", 0 },          { "17('691231235959Z')", -1 },  { "17('491231235959Z')", 2524607999 },
	{ "17('500101000000Z')", -631152000 }, { "17('7001010000Z')", 0 },     { "17('7001010100+0100')", 0 },
	{ "17('691231233000-0030')", 0 },      { "18('19700101000000Z')", 0 }, { "18('20240229000000Z')", 1709164800 },
};

static void test_instants(void)
{
	for (size_t i = 0; i < COUNT(instants); i++) {
		struct ocreg_buf b = { 0 };
		struct ocreg_der der;
		int64_t got = 1;

		row("%s", instants[i].text);
		der_write(&b, instants[i].text);
		der = (struct ocreg_der) { (const unsigned char *) b.data, b.len };
		CHECK(ocreg_der_time(&der, &got));
		CHECK_INT(got, instants[i].want);
		CHECK_INT(der.n, 0);
		ocreg_buf_done(&b);
	}
}

static void test_facts(void)
{
	struct ocreg_der_facts facts;
	struct ocreg_buf b = { 0 };

	CHECK(!check_with(PARTS, "", &b, &facts));
	CHECK_INT(facts.version, 3);
	CHECK_INT(facts.not_before, 1767225600);
	CHECK_INT(facts.not_after, 2082758400);
	CHECK(facts.on_curve);
	CHECK(facts.is_ca);
	CHECK_MEM((const char *) facts.names.p, facts.names.n,
		  "\x82\x03"
		  "a.b",
		  5);
	ocreg_buf_cut(&b, 0);
	CHECK(!check_with(MORE, EXTENSIONS(EXTENSION("551d13", "30()")), &b, &facts));
	CHECK(!facts.is_ca);
	CHECK_INT(facts.names.n, 0);
	ocreg_buf_done(&b);
}

/* Bytes that are no certificate from the start. */
static const char *const none[] = {
	"",     "30",   "3080", "3085 0000000000", "3082 01",  "8181 05",       "3081 05 30(05())", "3082 0080", "3005 05()",
	"3f00", "31()", "30()", "30(31())",        "30(30())", "30(30() 31())",
};

static void test_none(void)
{
	for (size_t i = 0; i < COUNT(none); i++) {
		struct ocreg_der_facts facts;
		struct ocreg_buf b = { 0 };

		row("%s", none[i]);
		der_write(&b, none[i]);
		CHECK_STR(ocreg_der_certificate((struct ocreg_der) { (const unsigned char *) b.data, b.len }, &facts),
			  "it is not a certificate");
		ocreg_buf_done(&b);
	}
}

static const struct test tests[] = { TEST(test_parts), TEST(test_instants), TEST(test_facts), TEST(test_none) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "der", tests, COUNT(tests));
}
