/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every allocation of the client fails once, and every so many-th of libcurl and OpenSSL below it. The answer must be the right one or
 * an error, in time; a server that is not trusted stays refused, whatever fails. AddressSanitizer tells what leaks.
 */
#include <curl/curl.h>
#include <openssl/crypto.h>
#include "trial.h"

#ifdef CLOSED
#include "scenarios-closed.h"
#define ROWS closed
#define REFUSED true
#else
#define ROWS scenarios
#define REFUSED false /* test-closed goes through all of them */
#endif

#if defined(CLOSED) && defined(__SANITIZE_ADDRESS__)
/* OpenSSL loses a few bytes of its own where memory fails while a context is set up: no frame pointers tell that it is there. */
const char *__asan_default_options(void);
const char *__lsan_default_suppressions(void);

const char *__asan_default_options(void)
{
	return "fast_unwind_on_malloc=0";
}

const char *__lsan_default_suppressions(void)
{
	return "leak:OSSL_LIB_CTX_new\nleak:EVP_MD_fetch\n";
}
#endif

#define POINTS 50 /* tried in libcurl and OpenSSL, per scenario, unless OCREG_POINTS says how many */

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
char *__real_strdup(const char *s);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
char *__wrap_strdup(const char *s);

/* Two counters: what the library asks for, and what the libraries below it do. */
struct heap {
	bool on, lasting;
	_Atomic long count;
	long fail_at;
};
static struct heap ours, below;

static bool fails(struct heap *h)
{
	long n = h->on ? ++h->count : 0;

	return n && (n == h->fail_at || (h->lasting && n > h->fail_at && h->fail_at));
}

/* Of a server that must be refused more of them. */
static long points(const struct scenario *s)
{
	const char *given = getenv("OCREG_POINTS");

	return given ? atol(given) : s->is_refused ? 4 * POINTS : POINTS;
}

void *__wrap_malloc(size_t n)
{
	return fails(&ours) ? NULL : __real_malloc(n);
}

void *__wrap_calloc(size_t n, size_t size)
{
	return fails(&ours) ? NULL : __real_calloc(n, size);
}

void *__wrap_realloc(void *p, size_t n)
{
	return fails(&ours) ? NULL : __real_realloc(p, n);
}

char *__wrap_strdup(const char *s)
{
	return fails(&ours) ? NULL : __real_strdup(s);
}

static void *curl_malloc(size_t n)
{
	return fails(&below) ? NULL : __real_malloc(n);
}

static void *curl_calloc(size_t n, size_t size)
{
	return fails(&below) ? NULL : __real_calloc(n, size);
}

static void *curl_realloc(void *p, size_t n)
{
	return fails(&below) ? NULL : __real_realloc(p, n);
}

static char *curl_strdup(const char *s)
{
	return fails(&below) ? NULL : __real_strdup(s);
}

static void *ssl_malloc(size_t n, const char *file, int line)
{
	(void) file;
	(void) line;
	return fails(&below) ? NULL : __real_malloc(n);
}

static void *ssl_realloc(void *p, size_t n, const char *file, int line)
{
	(void) file;
	(void) line;
	return fails(&below) ? NULL : __real_realloc(p, n);
}

static void ssl_free(void *p, const char *file, int line)
{
	(void) file;
	(void) line;
	free(p);
}

static long tried;

static int try(const struct scenario *s, struct heap *h, long fail_at, bool lasting)
{
	struct trial t;

	trial_begin(&t, s, lasting);
	h->lasting = lasting;
	h->count = 0;
	h->fail_at = fail_at;
	h->on = true;
	trial_run(&t);
	h->on = false;
	trial_end(&t, lasting ? "all from" : "failing", fail_at);
	tried++;
	return t.code;
}

static const struct {
	const char *name;
	bool lasting;
} modes[] = { { "once", false }, { "from then on", true } };

/* Everything is tried that the library asks for. */
static void try_own(const struct scenario *s, bool lasting)
{
	long n;

	CHECK_INT(try(s, &ours, 0, false), s->code);
	n = ours.count;
	CHECK(n > 20);
	for (long at = 1; at <= n; at++) {
		int r = try(s, &ours, at, lasting);

		harness_check(r == OCREG_E_NOMEM || r == s->code, __FILE__, __LINE__, "failing %ld of %ld answers %s", at, n,
			      ocreg_code_name(r));
	}
}

static void try_below(const struct scenario *s, bool lasting)
{
	long n;

	CHECK_INT(try(s, &below, 0, false), s->code);
	n = below.count;
	CHECK(n > 200 || s->code == OCREG_E_CREDENTIAL);
	for (long at = 1; at <= n; at += 1 + n / points(s))
		try(s, &below, at, lasting);
	CHECK_INT(try(s, &below, 0, false), s->code);
}

static void try_all(void (*by)(const struct scenario *s, bool lasting))
{
	for (size_t m = 0; m < COUNT(modes); m++)
		for (size_t i = 0; i < COUNT(ROWS); i++) {
			const struct scenario *s = &ROWS[i];

			if (s->is_refused != REFUSED)
				continue;
			row("%s, %s %s, %s", s->verb, s->server, s->script, modes[m].name);
			by(s, modes[m].lasting);
		}
}

static void test_own_allocations(void)
{
	try_all(try_own);
}

static void test_allocations_below(void)
{
	try_all(try_below);
}

static void test_nothing_was_told_to_strangers(void)
{
	check_strangers(ROWS, COUNT(ROWS));
	fprintf(stderr, "nomem: %ld points\n", tried);
}

static const struct test tests[] = { TEST(test_own_allocations), TEST(test_allocations_below),
				     TEST(test_nothing_was_told_to_strangers) };

int main(int argc, char **argv)
{
	if (!CRYPTO_set_mem_functions(ssl_malloc, ssl_realloc, ssl_free) ||
	    curl_global_init_mem(CURL_GLOBAL_DEFAULT, curl_malloc, free, curl_realloc, curl_strdup, curl_calloc) != CURLE_OK)
		abort();
	return run_tests(argc, argv, "nomem", tests, COUNT(tests));
}
