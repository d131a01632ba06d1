/* SPDX-License-Identifier: Apache-2.0 */
/*
 * OpenSSL allocates thousands of times for a certificate. Each place of it that does fails once, the first, second, fourth, ... time
 * that it is come by: the answer is the same, or that memory did not suffice. OpenSSL itself leaks then; what the library allocates is
 * counted.
 */
#include <openssl/crypto.h>
#include "certificates.h"
#include "check/pem.h"
#include "der.h"
#include "harness.h"
#include "heap.h"

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#else
#define __lsan_ignore_object(p) (void) (p)
#endif

#define MOST_PLACES 512

static struct {
	const char *file[MOST_PLACES];
	int line[MOST_PLACES];
	long count[MOST_PLACES], fail_at; /* of place `fail` */
	size_t n, fail;
	bool on;
} below;

static size_t place_of(const char *file, int line)
{
	size_t i = 0;

	while (i < below.n && (below.line[i] != line || strcmp(below.file[i], file) != 0))
		i++;
	if (i == MOST_PLACES)
		abort();
	if (i == below.n) {
		below.file[i] = file;
		below.line[i] = line;
		below.n++;
	}
	return i;
}

static bool fails(const char *file, int line)
{
	size_t i;

	if (!below.on)
		return false;
	i = place_of(file, line);
	return ++below.count[i] == below.fail_at && i == below.fail;
}

static void *ssl_realloc(void *p, size_t n, const char *file, int line)
{
	void *more = fails(file, line) ? NULL : __real_realloc(p, n);

	if (more)
		__lsan_ignore_object(more);
	return more;
}

static void *ssl_malloc(size_t n, const char *file, int line)
{
	return ssl_realloc(NULL, n, file, line);
}

static void ssl_free(void *p, const char *file, int line)
{
	(void) file;
	(void) line;
	__real_free(p);
}

static struct ocreg_certificates *leaf;

/* Whether the answer is the one, wanted or not; -1: memory did not suffice. */

static int read_leaf(void)
{
	struct ocreg_certificates *cs = ocreg_pem_read(PEM_LEAF, strlen(PEM_LEAF));
	const struct ocreg_certificate *c = ocreg_certificates_at(cs, 0), *want = &leaf->v[0];
	int same = c && strcmp(c->subject, want->subject) == 0 && strcmp(c->issuer, want->issuer) == 0 &&
		   strcmp(c->serial, want->serial) == 0 && strcmp(c->fingerprint, want->fingerprint) == 0 &&
		   c->n_sans == want->n_sans && strcmp(c->sans[1], want->sans[1]) == 0 && c->key_bits == want->key_bits;

	if (!cs)
		return -1;
	ocreg_certificates_unref(cs);
	return same;
}

static int pair_leaf(void)
{
	enum ocreg_pair pair = ocreg_pem_pair(&leaf->v[0], PEM_LEAF_KEY, strlen(PEM_LEAF_KEY));

	return pair == OCREG_PAIR_UNKNOWN ? -1 : pair == OCREG_PAIR_FITS;
}

static const struct {
	const char *name;
	int (*run)(void);
} scenarios[] = { { "read", read_leaf }, { "pair", pair_leaf } };

static int run_once(size_t i, size_t place, long at)
{
	int r;

	memset(below.count, 0, sizeof(below.count));
	below.fail = place;
	below.fail_at = at;
	heap_begin(0, false);
	below.on = true;
	r = scenarios[i].run();
	below.on = heap.on = false;
	CHECK_INT(heap.live, 0);
	return r;
}

static void test_scenarios(void)
{
	for (size_t i = 0; i < COUNT(scenarios); i++) {
		long counts[MOST_PLACES];

		row("%s", scenarios[i].name);
		CHECK_INT(run_once(i, 0, 0), 1);
		CHECK_INT(run_once(i, 0, 0), 1);
		memcpy(counts, below.count, sizeof(counts));
		for (size_t k = 0; k < below.n; k++)
			for (long at = 1; at <= counts[k]; at *= 2) {
				row("%s: %s:%d, time %ld", scenarios[i].name, below.file[k], below.line[k], at);
				CHECK(run_once(i, k, at) != 0);
			}
	}
}

#define N_NAMES 2000
#define POINT                                                              \
	"6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296" \
	"4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5" /* the base point */

/* So many names that there is no room left for them: each allocation of the library itself fails once. */
static void test_many_names(void)
{
	struct ocreg_buf names = { 0 }, notation = { 0 }, text = { 0 };
	struct ocreg_certificates *cs = NULL;

	for (int i = 0; i < N_NAMES; i++)
		ocreg_buf_adds(&names, "82('a')");
	ocreg_buf_addf(&notation, CERTIFICATE(EC_KEY("04" POINT), "%s"), names.data);
	der_write_pem(&text, notation.data);
	for (long at = 1; !cs; at++) {
		row("allocation %ld", at);
		heap_begin(at, false);
		cs = ocreg_pem_read(text.data, text.len);
		heap.on = false;
		CHECK(cs || (heap.live == 0 && heap.count >= at));
	}
	CHECK_INT(ocreg_certificate_san_count(ocreg_certificates_at(cs, 0)), N_NAMES);
	ocreg_certificates_unref(cs);
	ocreg_buf_done(&names);
	ocreg_buf_done(&notation);
	ocreg_buf_done(&text);
}

static const struct test tests[] = { TEST(test_scenarios), TEST(test_many_names) };

int main(int argc, char **argv)
{
	if (!CRYPTO_set_mem_functions(ssl_malloc, ssl_realloc, ssl_free))
		abort();
	leaf = ocreg_pem_read(PEM_LEAF, strlen(PEM_LEAF));
	return run_tests(argc, argv, "pem-nomem", tests, COUNT(tests));
}
