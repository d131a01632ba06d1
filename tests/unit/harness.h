/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What every unit test stands on: CUnit runs the functions, and rows of data get names, so that a failure says which row it was.
 *
 *	static void test_words(void)
 *	{
 *		for (size_t i = 0; i < COUNT(rows); i++) {
 *			row("%s", rows[i].text);
 *			CHECK_INT(words(rows[i].text), rows[i].want);
 *		}
 *	}
 *	static const struct test tests[] = { TEST(test_words) };
 *	int main(int argc, char **argv)
 *	{
 *		return run_tests(argc, argv, "words", tests, COUNT(tests));
 *	}
 *
 * The program takes an optional part of a function's name, to run only those, and -v to print each row as it begins. Its last line
 * is `N passed, N failed`: rows, and functions that have none. Its exit status is the number that failed, 100 at most.
 */
#pragma once
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <CUnit/CUnit.h>
#include <CUnit/TestDB.h>
#include <CUnit/TestRun.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct test {
	const char *name;
	void (*run)(void);
};
#define TEST(fn)        \
	{               \
#fn, fn \
	}

static struct {
	const char *suite, *test;
	char row[160];
	bool in_row, bad, verbose;
	unsigned passed, failed;
} harness;

static inline void harness_end_row(void)
{
	if (harness.bad)
		harness.failed++;
	else
		harness.passed++;
	harness.bad = harness.in_row = false;
	harness.row[0] = '\0';
}

/* A row begins: what fails from here on carries this name. */
__attribute__((format(printf, 1, 2))) static inline void row(const char *fmt, ...)
{
	va_list ap;

	if (harness.in_row)
		harness_end_row();
	va_start(ap, fmt);
	vsnprintf(harness.row, sizeof(harness.row), fmt, ap);
	va_end(ap);
	for (char *p = harness.row; *p; p++)
		if ((unsigned char) *p < ' ' || *p == 0x7f)
			*p = '?';
	harness.in_row = true;
	if (harness.verbose)
		fprintf(stderr, "%s: %s: %s\n", harness.suite, harness.test, harness.row);
}

/* Whether it was right, so that a test can stop where going on makes no sense. */
__attribute__((format(printf, 4, 5))) static inline bool harness_check(bool ok, const char *file, unsigned line, const char *fmt,
								       ...)
{
	char text[1024];
	va_list ap;

	if (!ok) {
		va_start(ap, fmt);
		vsnprintf(text, sizeof(text), fmt, ap);
		va_end(ap);
		fprintf(stderr, "FAIL %s: %s: [%s] %s:%u: %s\n", harness.suite, harness.test, harness.row, file, line, text);
		harness.bad = true;
	}
	return CU_assertImplementation(ok ? CU_TRUE : CU_FALSE, line, ok ? "" : text, file, harness.test, CU_FALSE) == CU_TRUE;
}

static inline bool harness_check_int(long long got, long long want, const char *what, const char *file, unsigned line)
{
	return harness_check(got == want, file, line, "%s is %lld, not %lld", what, got, want);
}

static inline bool harness_check_mem(const char *got, size_t n, const char *want, size_t nwant, const char *what,
				     const char *file, unsigned line)
{
	bool same = got && want ? n == nwant && memcmp(got, want, n) == 0 : !got && !want;

	return harness_check(same, file, line, "%s is \"%.*s\"%s, not \"%.*s\"%s", what, got ? (int) n : 0, got ? got : "",
			     got ? "" : " (NULL)", want ? (int) nwant : 0, want ? want : "", want ? "" : " (NULL)");
}

static inline bool harness_check_str(const char *got, const char *want, const char *what, const char *file, unsigned line)
{
	return harness_check_mem(got, got ? strlen(got) : 0, want, want ? strlen(want) : 0, what, file, line);
}

/* Whether want is a part of got. */
static inline bool harness_check_has(const char *got, const char *want, const char *what, const char *file, unsigned line)
{
	return harness_check(got && strstr(got, want), file, line, "%s is \"%s\", without \"%s\"", what, got ? got : "(NULL)",
			     want);
}

#define CHECK(cond) harness_check(!!(cond), __FILE__, __LINE__, "%s", "not so: " #cond)
#define CHECK_INT(got, want) harness_check_int((long long) (got), (long long) (want), #got, __FILE__, __LINE__)
#define CHECK_STR(got, want) harness_check_str((got), (want), #got, __FILE__, __LINE__)
#define CHECK_MEM(got, n, want, nwant) harness_check_mem((got), (n), (want), (nwant), #got, __FILE__, __LINE__)
#define CHECK_HAS(got, want) harness_check_has((got), (want), #got, __FILE__, __LINE__)

static inline void harness_run_one(CU_pSuite suite, const struct test *t)
{
	CU_pTest test = CU_add_test(suite, t->name, t->run);

	harness.test = t->name;
	if (!test || CU_run_test(suite, test) != CUE_SUCCESS)
		harness.bad = true;
	harness_end_row();
}

static inline int run_tests(int argc, char **argv, const char *name, const struct test *tests, size_t n)
{
	const char *only = NULL;
	CU_pSuite suite;

	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "-v") == 0)
			harness.verbose = true;
		else
			only = argv[i];
	}
	harness.suite = name;
	if (CU_initialize_registry() != CUE_SUCCESS || !(suite = CU_add_suite(name, NULL, NULL)))
		abort();
	CU_set_error_action(CUEA_IGNORE);
	for (size_t i = 0; i < n; i++)
		if (!only || strstr(tests[i].name, only))
			harness_run_one(suite, &tests[i]);
	CU_cleanup_registry();
	fflush(stderr);
	printf("%u passed, %u failed\n", harness.passed, harness.failed);
	return harness.failed > 100 ? 100 : (int) harness.failed;
}
