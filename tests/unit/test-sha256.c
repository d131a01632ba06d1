/* SPDX-License-Identifier: Apache-2.0 */
/* Digests that coreutils gives too, and OpenSSL without memory. */
#include <openssl/err.h>
#include <openssl/evp.h>

#include "harness.h"
#include <ocreg/error.h>
#include "base/sha256.h"

OSSL_LIB_CTX *__real_OSSL_LIB_CTX_new(void);
EVP_MD *__real_EVP_MD_fetch(OSSL_LIB_CTX *context, const char *algorithm, const char *properties);
int __real_EVP_Digest(const void *data, size_t n, unsigned char *md, unsigned int *size, const EVP_MD *type, ENGINE *impl);
OSSL_LIB_CTX *__wrap_OSSL_LIB_CTX_new(void);
EVP_MD *__wrap_EVP_MD_fetch(OSSL_LIB_CTX *context, const char *algorithm, const char *properties);
int __wrap_EVP_Digest(const void *data, size_t n, unsigned char *md, unsigned int *size, const EVP_MD *type, ENGINE *impl);

enum { NONE, CONTEXT, FETCH, DIGEST };
static int failing;

static bool fails(int what)
{
	if (failing != what)
		return false;
	ERR_raise(ERR_LIB_EVP, ERR_R_MALLOC_FAILURE);
	return true;
}

OSSL_LIB_CTX *__wrap_OSSL_LIB_CTX_new(void)
{
	return fails(CONTEXT) ? NULL : __real_OSSL_LIB_CTX_new();
}

EVP_MD *__wrap_EVP_MD_fetch(OSSL_LIB_CTX *context, const char *algorithm, const char *properties)
{
	return fails(FETCH) ? NULL : __real_EVP_MD_fetch(context, algorithm, properties);
}

int __wrap_EVP_Digest(const void *data, size_t n, unsigned char *md, unsigned int *size, const EVP_MD *type, ENGINE *impl)
{
	return fails(DIGEST) ? 0 : __real_EVP_Digest(data, n, md, size, type, impl);
}

static const struct {
	const char *text;
	size_t n;
	const char *digest;
} rows[] = {
#define ROW(text, digest)                      \
	{                                      \
		text, sizeof(text) - 1, digest \
	}
	ROW("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
	ROW("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
	ROW("spec: {replicas: 2}", "4c02af37893a11e193daffa3e4cffeb979169455f2a39bf861d0184e5bec49c4"),
	ROW("a\0b", "59b271ae1bbcb1d31d41929817f4b16fb439eb4f31520b5ad1d5ce98920a7138"),
	ROW("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
	    "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072"),
	ROW("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
	    "04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e"),
	ROW("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
	    "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c"),
};

static void test_digests(void)
{
	char digest[OCREG_SHA256_HEX];

	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%zu bytes, \"%s\"", rows[i].n, rows[i].text);
		CHECK_INT(ocreg_sha256(rows[i].text, rows[i].n, digest), 0);
		CHECK_STR(digest, rows[i].digest);
	}
}

/* Nothing of it stays in OpenSSL's queue, where a later call would find it. */
static void test_failures(void)
{
	static const char *const names[] = { "none", "no context", "no algorithm", "no digest" };
	char digest[OCREG_SHA256_HEX];

	for (int i = NONE; i <= DIGEST; i++) {
		row("%s", names[i]);
		failing = i;
		CHECK_INT(ocreg_sha256("a", 1, digest), i == NONE ? 0 : OCREG_E_NOMEM);
		failing = NONE;
		CHECK_INT(ERR_peek_error(), 0);
	}
}

static const struct test tests[] = { TEST(test_digests), TEST(test_failures) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "sha256", tests, COUNT(tests));
}
