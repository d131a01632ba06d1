/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/mman.h>
#include <unistd.h>
#include "certificates.h"
#include "check/pem.h"
#include "der.h"
#include "harness.h"

#define BLOCK "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"

/* Text, and its blocks: a letter each for its state (GIOCS), the line, the type. */
static const struct {
	const char *text, *want;
} blocks[] = {
	{ "", "" },
	{ "text\n", "" },
	{ BLOCK, "G1 CERTIFICATE;" },
	{ "\n\ntext\n" BLOCK "more\n" BLOCK, "G4 CERTIFICATE;G8 CERTIFICATE;" },
	{ "-----BEGIN A B-----\r\nAAAA\r\n-----END A B-----", "G1 A B;" },
	{ "-----BEGIN A----- \t\nAA \tAA\n-----END A----- \t\n", "G1 A;" },
	{ "-----BEGIN A-----\n-----END A-----\n", "G1 A;" },
	{ "-----BEGIN -----\n-----END -----\n", "G1 ;" },
	{ "-----BEGIN A-----\nx: y\n\nAAAA\n-----END A-----\n", "G1h A;" },
	{ "-----BEGIN A-----\nx: y\n-----END A-----\n", "S1 A;" },
	{ "-----BEGIN A-----\nx: y\n", "O1 A;" },
	{ " -----BEGIN A-----\nAAAA\n-----END A-----\n", "I1 A;" },
	{ "x\n -----BEGIN A-----\nAAAA\n-----END A-----\n" BLOCK, "I2 A;G5 CERTIFICATE;" },
	{ "-----BEGIN A-----\nAAAA\n", "O1 A;" },
	{ "-----BEGIN A-----\nAAAA\n" BLOCK, "O1 A;G3 CERTIFICATE;" },
	{ "-----BEGIN A-----\nAAAA\n-----END B-----\n" BLOCK, "C1 A;G4 CERTIFICATE;" },
	{ "-----BEGIN A-----\nAAAA\n-----END A----\n", "S1 A;" },
	{ "-----BEGIN A-----\nAAAA\n-----END A-----x\n", "S1 A;" },
	{ "-----BEGIN A-----\nAAA\n-----END A-----\n", "S1 A;" },
	{ "-----BEGIN A-----\nA*AA\n-----END A-----\n", "S1 A;" },
	{ "-----BEGIN A----\nAAAA\n-----END A-----\n", "S1 A----;" },
	{ "-----END A-----\n" BLOCK, "G2 CERTIFICATE;" },
	{ "-----BEGIN A", "O1 A;" },
	{ "-----BEGIN A-----", "O1 A;" },
	{ "-----BEGIN A-----\n-----END ", "C1 A;" },
	{ "\n-----END A-----\n" BLOCK, "G3 CERTIFICATE;" },
	{ "more than a line that begins\n-----END A-----\n" BLOCK, "G3 CERTIFICATE;" },
	{ "-----BEGIN A-----\nAA\tAA\n-----END A-----\n", "G1 A;" },
	{ "-----BEGIN A-----\n \t\n-----END A-----\n", "G1 A;" },
	{ "-----BEGIN A-----\nAA *A\n-----END A-----\n", "S1 A;" },
	{ "-----BEGIN A-\nAAAA\n-----END A-----\n", "S1 A-;" },
	{ "-----BEGIN A-----\nAAAA\n-----BEGIN B-----\nAAAA\n", "O1 A;O3 B;" },
	{ "-----BEGIN A-----\nx: y\n-----END A:-----\n", "S1 A;" },
	{ "-----BEGIN A-----\nx: y\n-----END A:-----\nAAAA\n" BLOCK, "S1 A;S5 CERTIFICATE;" },
};

static void test_blocks(void)
{
	for (size_t i = 0; i < COUNT(blocks); i++) {
		struct ocreg_blocks b = { .data = blocks[i].text, .len = strlen(blocks[i].text) };
		struct ocreg_buf got = { 0 };

		row("%s", blocks[i].text);
		while (ocreg_blocks_next(&b))
			ocreg_buf_addf(&got, "%c%u%s %.*s;", "GIOCS"[b.block.state], b.block.line, b.block.headers ? "h" : "",
				       (int) b.block.n_type, b.block.type);
		CHECK_STR(got.len ? got.data : "", blocks[i].want);
		ocreg_blocks_done(&b);
		ocreg_buf_done(&got);
	}
}

/* Text, how many certificates it has, and what is told of the rest. */
static const struct {
	const char *text, *notes;
	size_t n;
} texts[] = {
	{ "", "", 0 },
	{ PEM_CA, "", 1 },
	{ "# one\n" PEM_CA "# two\n" PEM_LEAF, "", 2 },
	{ PEM_BROKEN, "the CERTIFICATE in line 1 cannot be read: it is not a certificate;", 0 },
	{ BLOCK PEM_CA, "the CERTIFICATE in line 1 cannot be read: it is not a certificate;", 1 },
	{ " " PEM_CA, "the CERTIFICATE in line 1 does not begin its line;", 0 },
	{ PEM_LEAF_KEY PEM_CA, "the PRIVATE KEY in line 1 must be kept from others;", 1 },
	{ "-----BEGIN EC PRIVATE KEY-----\n", "the EC PRIVATE KEY in line 1 must be kept from others;", 0 },
	{ "-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n",
	  "the X509 CRL in line 1 is not a certificate, and is skipped;", 0 },
	{ "-----BEGIN CERTIFICATE-----\na: b\n\nAAAA\n-----END CERTIFICATE-----\n",
	  "the CERTIFICATE in line 1 has header lines, and is skipped for that;", 0 },
	{ "-----BEGIN -----\nAAAA\n-----END -----\n", "the block in line 1 is not a certificate, and is skipped;", 0 },
	{ "-----BEGIN certificate-----\nAAAA\n-----END certificate-----\n",
	  "the certificate in line 1 is not a certificate, and is skipped;", 0 },
	{ "-----BEGIN \x1b[31m-----\nAAAA\n-----END \x1b[31m-----\n",
	  "the \\x1b[31m in line 1 is not a certificate, and is skipped;", 0 },
};

static void test_read(void)
{
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct ocreg_certificates *cs = ocreg_pem_read(texts[i].text, strlen(texts[i].text));
		struct ocreg_buf got = { 0 };

		row("%.100s", texts[i].text);
		CHECK_INT(ocreg_certificates_count(cs), texts[i].n);
		for (size_t k = 0; k < ocreg_certificates_problem_count(cs); k++)
			ocreg_buf_addf(&got, "%s;", ocreg_certificates_problem_at(cs, k));
		CHECK_INT(ocreg_certificates_problem_line(cs, 0), texts[i].notes[0] ? 1 : 0);
		CHECK(!ocreg_certificates_problem_at(cs, 9));
		CHECK_STR(got.len ? got.data : "", texts[i].notes);
		ocreg_buf_done(&got);
		ocreg_certificates_unref(cs);
	}
}

static struct ocreg_certificates *read_der(const char *notation, unsigned times)
{
	struct ocreg_buf text = { 0 };
	struct ocreg_certificates *cs;

	for (unsigned i = 0; i < times; i++)
		der_write_pem(&text, notation);
	cs = ocreg_pem_read(text.data, text.len);
	ocreg_buf_done(&text);
	return cs;
}

/* What OpenSSL has no name for: subject, key, signature; and names of all kinds. */
static void test_odd_values(void)
{
	static const char *const sans[] = { "email:a\\x01\\x7f",       "DNS:a.b", "URI:a:b", "IP:10.0.0.1",
					    "IP:2001:db8:0:0:0:0:0:1", "other" };
	struct ocreg_certificates *cs =
		read_der(CERTIFICATE("30(06(2b6571)) 03(00 00)",
				     "81('a'017f) 82('a.b') 86('a:b') 87(0a000001) 87(20010db8000000000000000000000001) 88(2a)"),
			 5);
	const struct ocreg_certificate *c = ocreg_certificates_at(cs, 4);

	CHECK_INT(ocreg_certificates_count(cs), 5);
	CHECK_STR(ocreg_certificate_subject(c), "");
	CHECK_STR(ocreg_certificate_key_type(c), "");
	CHECK_INT(ocreg_certificate_key_bits(c), 0);
	CHECK_STR(ocreg_certificate_digest(c), "");
	CHECK_INT(ocreg_certificate_san_count(c), COUNT(sans));
	for (size_t i = 0; i < COUNT(sans); i++)
		CHECK_STR(ocreg_certificate_san_at(c, i), sans[i]);
	CHECK(ocreg_certificate_covers(c, "10.0.0.1"));
	CHECK(!ocreg_certificate_covers(c, "10.0.0.2"));
	CHECK(!ocreg_certificate_covers(c, NULL));
	ocreg_certificates_unref(cs);
}

/* A key that Go finds to be none only when it looks at the point. */
static void test_curve(void)
{
	struct ocreg_certificates *cs = read_der(CERTIFICATE(EC_KEY("0400"), "82('a')"), 5);

	CHECK_INT(ocreg_certificates_count(cs), 0);
	CHECK_INT(ocreg_certificates_problem_count(cs), 5);
	CHECK_HAS(ocreg_certificates_problem_at(cs, 4), "line 13 cannot be read: its key is not on its curve");
	CHECK_INT(ocreg_certificates_problem_line(cs, 4), 13);
	ocreg_certificates_unref(cs);
	row("OpenSSL reads all of the structure");
	cs = read_der("30(30(a0(02(02)) 02(01) 30(06(2a03)) 30() 30(17('260101000000Z') 17('360101000000Z')) 30()"
		      " 30(30(06(2b6571)) 03(00 00)) a3(30()) 04()) 30(06(2a03)) 03(00 00))",
		      1);
	CHECK_STR(ocreg_certificates_problem_at(cs, 0), "the CERTIFICATE in line 1 cannot be read: it is not a certificate");
	ocreg_certificates_unref(cs);
}

static void test_values(void)
{
	struct ocreg_certificates *cs = NULL;
	const struct ocreg_certificate *c;

	CHECK_INT(ocreg_certificates_parse("\n" PEM_LEAF PEM_CA PEM_WEAK_CA, strlen("\n" PEM_LEAF PEM_CA PEM_WEAK_CA), &cs, NULL),
		  0);
	c = ocreg_certificates_at(cs, 0);
	CHECK_STR(ocreg_certificate_subject(c), "CN=registry.example.com");
	CHECK_STR(ocreg_certificate_issuer(c), "CN=Example CA,O=Example");
	CHECK_STR(ocreg_certificate_serial(c), "03");
	CHECK_STR(ocreg_certificate_fingerprint(c),
		  "E6:33:08:B7:0E:93:28:94:D5:92:A6:CC:50:6E:9A:78:F3:82:16:20:8F:55:C6:F6:0D:56:30:33:0C:15:7D:C1");
	CHECK_INT(ocreg_certificate_san_count(c), 2);
	CHECK_STR(ocreg_certificate_san_at(c, 1), "DNS:*.apps.example.com");
	CHECK(!ocreg_certificate_san_at(c, 2));
	CHECK_INT(ocreg_certificate_not_before(c), 1767225600);
	CHECK_INT(ocreg_certificate_not_after(c), 2082758400);
	CHECK(!ocreg_certificate_is_ca(c));
	CHECK(!ocreg_certificate_self_issued(c));
	CHECK_STR(ocreg_certificate_key_type(c), "EC");
	CHECK_INT(ocreg_certificate_key_bits(c), 256);
	CHECK_STR(ocreg_certificate_digest(c), "SHA256");
	CHECK_INT(ocreg_certificate_line(c), 2);
	c = ocreg_certificates_at(cs, 1);
	CHECK(ocreg_certificate_is_ca(c));
	CHECK(ocreg_certificate_self_issued(c));
	c = ocreg_certificates_at(cs, 2);
	CHECK_STR(ocreg_certificate_key_type(c), "RSA");
	CHECK_INT(ocreg_certificate_key_bits(c), 1024);
	CHECK(!ocreg_certificates_at(cs, 3));
	ocreg_certificates_unref(cs);
}

static void test_nothing(void)
{
	struct ocreg_certificates *cs = NULL;
	struct ocreg_error *e = NULL;

	CHECK_INT(ocreg_certificates_parse(NULL, 0, &cs, &e), OCREG_E_ARG);
	e = ocreg_error_unref(e);
	CHECK_INT(ocreg_certificates_parse("", (16u << 20) + 1, &cs, &e), OCREG_E_LIMIT);
	ocreg_error_unref(e);
	CHECK(!cs);
	CHECK(!ocreg_certificates_unref(NULL));
	CHECK_INT(ocreg_certificates_count(NULL), 0);
	CHECK_INT(ocreg_certificates_problem_count(NULL), 0);
	CHECK_INT(ocreg_certificates_problem_line(NULL, 0), 0);
	CHECK_STR(ocreg_certificate_subject(NULL), "");
	CHECK(!ocreg_certificate_covers(NULL, "a"));
}

static const struct {
	const char *host;
	bool covered;
} hosts[] = {
	{ "registry.example.com", true },
	{ "REGISTRY.example.com", true },
	{ "a.apps.example.com", true },
	{ "a.b.apps.example.com", false },
	{ "apps.example.com", false },
	{ "other.example.com", false },
	{ "10.0.0.1", false },
	{ "", false },
	{ "registry.example.com:5000", false },
};

static void test_covers(void)
{
	struct ocreg_certificates *cs = ocreg_pem_read(PEM_LEAF PEM_CA, strlen(PEM_LEAF PEM_CA));

	for (size_t i = 0; cs && i < COUNT(hosts); i++) {
		row("%s", hosts[i].host);
		CHECK_INT(ocreg_certificate_covers(ocreg_certificates_at(cs, 0), hosts[i].host), hosts[i].covered);
	}
	row("a name in the subject is none");
	CHECK(!ocreg_certificate_covers(ocreg_certificates_at(cs, 1), "Example CA"));
	ocreg_certificates_unref(cs);
}

static const struct {
	const char *key;
	enum ocreg_pair pair;
} keys[] = {
	{ PEM_LEAF_KEY, OCREG_PAIR_FITS },
	{ "# key\n" PEM_LEAF_KEY, OCREG_PAIR_FITS },
	{ PEM_OTHER_KEY, OCREG_PAIR_DIFFERS },
	{ PEM_LEAF, OCREG_PAIR_NO_KEY },
	{ "", OCREG_PAIR_NO_KEY },
	{ "-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n"
	  "AAAAAAAAAAAAAAAAAAAAAA==\n-----END EC PRIVATE KEY-----\n",
	  OCREG_PAIR_ENCRYPTED },
};

static void test_pair(void)
{
	struct ocreg_certificates *cs = ocreg_pem_read(PEM_LEAF, strlen(PEM_LEAF));

	for (size_t i = 0; cs && i < COUNT(keys); i++) {
		row("%.40s", keys[i].key);
		CHECK_INT(ocreg_pem_pair(&cs->v[0], keys[i].key, strlen(keys[i].key)), keys[i].pair);
	}
	row("more than OpenSSL takes");
	CHECK_INT(ocreg_pem_pair(&cs->v[0], "", (size_t) INT32_MAX + 1), OCREG_PAIR_UNKNOWN);
	ocreg_certificates_unref(cs);
}

static const struct {
	const char *text, *says;
	size_t n;
} guesses[] = {
	{ "", "it is empty", 0 },
	{ " \n", "it is empty", 2 },
	{ "\x30\x82\x01\x02", "it looks like DER", 4 },
	{ "-\0-\0", "it is not text", 4 },
	{ "-----BEGIN CERTIFICATE-----\\nAAAA", "its line ends are written as \\n", 33 },
	{ "LS0tLS1CRUdJTg==", "it is base64 once more", 16 },
	{ "0abc", NULL, 4 },
	{ "MIIBAAAA", "it lacks the lines", 8 },
	{ "not pem", NULL, 7 },
};

static void test_guess(void)
{
	for (size_t i = 0; i < COUNT(guesses); i++) {
		const char *got = ocreg_pem_guess(guesses[i].text, guesses[i].n);

		row("%s", guesses[i].says ? guesses[i].says : guesses[i].text);
		CHECK(guesses[i].says ? got && strncmp(got, guesses[i].says, strlen(guesses[i].says)) == 0 : !got);
	}
}

/* What the surroundings of the process tell OpenSSL has no say in it: a configuration that switches everything off. */
static void test_configuration(void)
{
	struct ocreg_certificates *cs = ocreg_pem_read(PEM_LEAF, strlen(PEM_LEAF));

	CHECK_INT(ocreg_certificates_count(cs), 1);
	CHECK_INT(ocreg_certificate_key_bits(ocreg_certificates_at(cs, 0)), 256);
	CHECK_STR(ocreg_certificate_fingerprint(ocreg_certificates_at(cs, 0)),
		  "E6:33:08:B7:0E:93:28:94:D5:92:A6:CC:50:6E:9A:78:F3:82:16:20:8F:55:C6:F6:0D:56:30:33:0C:15:7D:C1");
	ocreg_certificates_unref(cs);
}

static const struct test tests[] = {
	TEST(test_configuration), TEST(test_blocks),  TEST(test_read),   TEST(test_values), TEST(test_odd_values),
	TEST(test_curve),         TEST(test_nothing), TEST(test_covers), TEST(test_pair),   TEST(test_guess),
};

int main(int argc, char **argv)
{
	static const char text[] = "openssl_conf = a\n[a]\nproviders = b\nalg_section = d\n[b]\nlegacy = c\n[c]\nactivate = 1\n"
				   "[d]\ndefault_properties = fips=yes\n";
	int file = memfd_create("openssl.cnf", 0);
	char path[32];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", file);
	if (file < 0 || write(file, text, sizeof(text) - 1) < 0 || setenv("OPENSSL_CONF", path, 1) < 0)
		abort();
	return run_tests(argc, argv, "pem", tests, COUNT(tests));
}
