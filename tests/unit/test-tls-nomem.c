/* SPDX-License-Identifier: Apache-2.0 */
/* Material for a connection while every allocation fails once, our own and OpenSSL's: it is as it was, and the answer is an error. */
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include "certificates.h"
#include "harness.h"
#include "heap.h"
#include "access/tls.h"

#define MOST_POINTS 300 /* of OpenSSL's, of a row */

static struct {
	bool on;
	long count, fail_at;
} below;

static bool below_fails(void)
{
	return below.on && ++below.count == below.fail_at;
}

static void *ssl_malloc(size_t n, const char *file, int line)
{
	(void) file;
	(void) line;
	return below_fails() ? NULL : __real_malloc(n);
}

static void *ssl_realloc(void *p, size_t n, const char *file, int line)
{
	(void) file;
	(void) line;
	return below_fails() ? NULL : __real_realloc(p, n);
}

static void ssl_free(void *p, const char *file, int line)
{
	(void) file;
	(void) line;
	__real_free(p);
}

static char locked[4096];

static void lock(void)
{
	EVP_PKEY *k = EVP_EC_gen("P-256");
	BIO *b = BIO_new(BIO_s_mem());

	PEM_write_bio_PrivateKey_traditional(b, k, EVP_aes_128_cbc(), (unsigned char *) "secret", 6, NULL, NULL);
	BIO_read(b, locked, sizeof(locked) - 1);
	BIO_free(b);
	EVP_PKEY_free(k);
}

static int tell(const char *key, char *ret, size_t size, void *data)
{
	(void) key;
	(void) data;
	snprintf(ret, size, "secret");
	return 0;
}

static int unlock(struct ocreg_buf *one, struct ocreg_buf *other, struct ocreg_error **reterr)
{
	struct ocreg_hooks hooks = OCREG_HOOKS_INIT;

	(void) other;
	hooks.passphrase = tell;
	return ocreg_tls_unlock_key(one, "K", &hooks, reterr);
}

static int check_pair(struct ocreg_buf *one, struct ocreg_buf *other, struct ocreg_error **reterr)
{
	return ocreg_tls_check_pair(one, "C", other, "K", reterr);
}

static int check_ca(struct ocreg_buf *one, struct ocreg_buf *other, struct ocreg_error **reterr)
{
	(void) other;
	return ocreg_tls_check_ca(one, "C", reterr);
}

static const struct {
	const char *row, *one, *other;
	int (*run)(struct ocreg_buf *one, struct ocreg_buf *other, struct ocreg_error **reterr);
	int code;
} rows[] = {
	{ "unlock", locked, "", unlock, 0 },
	{ "a pair", PEM_LEAF, PEM_LEAF_KEY, check_pair, 0 },
	{ "no pair", PEM_LEAF, PEM_OTHER_KEY, check_pair, OCREG_E_CREDENTIAL },
	{ "authorities", PEM_CA PEM_SECOND_CA, "", check_ca, 0 },
	{ "no authority", "words", "", check_ca, OCREG_E_CREDENTIAL },
};

/* What it came to, with the allocation that is to fail; 0: none. */
static int try(size_t i, long own, long theirs)
{
	struct ocreg_buf one = { 0 }, other = { 0 };
	struct ocreg_error *e = NULL;
	int r;

	ocreg_buf_adds(&one, rows[i].one);
	ocreg_buf_adds(&other, rows[i].other);
	heap.count = below.count = 0;
	heap.fail_at = own;
	below.fail_at = theirs;
	heap.on = below.on = true;
	r = rows[i].run(&one, &other, &e);
	heap.on = below.on = false;
	CHECK((r != 0) == (e != NULL));
	CHECK(r == 0 || strcmp(one.data, rows[i].one) == 0);
	CHECK(r != 0 || rows[i].run != unlock || strstr(one.data, "BEGIN PRIVATE KEY"));
	harness_check(r == rows[i].code || r == OCREG_E_NOMEM || r == OCREG_E_CREDENTIAL, __FILE__, __LINE__, "%ld, %ld: %d", own,
		      theirs, r);
	ocreg_error_unref(e);
	ocreg_buf_done(&one);
	ocreg_buf_done(&other);
	return r;
}

static void test_each(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		long own, theirs;

		row("%s", rows[i].row);
		try(i, 0, 0);
		CHECK_INT(try(i, 0, 0), rows[i].code);
		own = heap.count;
		theirs = below.count;
		CHECK(own + theirs > 0);
		for (long at = 1; at <= own; at++)
			try(i, at, 0);
		for (long at = 1; at <= theirs; at += 1 + theirs / MOST_POINTS)
			try(i, 0, at);
	}
}

static const struct test tests[] = { TEST(test_each) };

int main(int argc, char **argv)
{
	if (!CRYPTO_set_mem_functions(ssl_malloc, ssl_realloc, ssl_free))
		abort();
	lock();
	return run_tests(argc, argv, "tls-nomem", tests, COUNT(tests));
}
