/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

#include "harness.h"
#include "base/arena.h"

static void test_sizes(void)
{
	static const size_t sizes[] = { 0, 1, 7, 8, 9, 100, 1016, 1024, 5000, 65536, 100000, 1 << 20 };
	struct ocreg_arena a = { 0 };
	char *blocks[COUNT(sizes)];

	for (size_t i = 0; i < COUNT(sizes); i++) {
		row("%zu bytes", sizes[i]);
		blocks[i] = ocreg_arena_alloc(&a, sizes[i]);
		CHECK(blocks[i]);
		CHECK_INT((uintptr_t) blocks[i] % 8, 0);
		if (blocks[i])
			memset(blocks[i], (int) i + 1, sizes[i]);
	}
	for (size_t i = 0; i < COUNT(sizes); i++) {
		row("%zu bytes, untouched by the others", sizes[i]);
		for (size_t k = 0; blocks[i] && k < sizes[i]; k++)
			if (blocks[i][k] != (char) (i + 1) && !CHECK_INT(blocks[i][k], i + 1))
				break;
	}
	ocreg_arena_done(&a, false);
	CHECK(!a.chunks && !a.next && !a.end);
}

static void test_many_small(void)
{
	struct ocreg_arena a = { .first = 100 };
	uint64_t *last = NULL;

	for (uint64_t i = 0; i < 50000; i++) {
		uint64_t *p = ocreg_arena_alloc(&a, sizeof(*p));

		if (!CHECK(p && p != last))
			break;
		*p = i;
		if (last && !CHECK_INT(*last, i - 1))
			break;
		last = p;
	}
	ocreg_arena_done(&a, true);
	CHECK_INT(a.first, 100);
	CHECK(ocreg_arena_alloc(&a, 1));
	ocreg_arena_done(&a, false);
}

static void test_overflow(void)
{
	static const size_t sizes[] = { SIZE_MAX, SIZE_MAX - 6, SIZE_MAX - 7, SIZE_MAX - 8, SIZE_MAX / 2 + 1 };
	struct ocreg_arena a = { 0 };

	for (size_t i = 0; i < COUNT(sizes); i++) {
		row("SIZE_MAX - %zu", SIZE_MAX - sizes[i]);
		CHECK(!ocreg_arena_alloc(&a, sizes[i]));
		CHECK(!ocreg_arena_zalloc(&a, sizes[i]));
	}
	row("the arena still works");
	CHECK(ocreg_arena_alloc(&a, 8));
	CHECK(!ocreg_arena_strndup(&a, "", SIZE_MAX));
	ocreg_arena_done(&a, false);
}

static void test_text(void)
{
	struct ocreg_arena a = { 0 };
	char *zeros, *text;

	memset(ocreg_arena_alloc(&a, 512), 0xff, 512);
	zeros = ocreg_arena_zalloc(&a, 300);
	for (size_t i = 0; i < 300; i++)
		if (!CHECK_INT(zeros[i], 0))
			break;
	text = ocreg_arena_strndup(&a, "abcdef", 3);
	CHECK_STR(text, "abc");
	CHECK_STR(ocreg_arena_strndup(&a, NULL, 0), "");
	CHECK_MEM(ocreg_arena_strndup(&a, "a\0b", 3), 4, "a\0b", 4);
	ocreg_arena_done(&a, true);
	ocreg_arena_done(&a, true);
}

/* What is handed out, in eights, whether it shares a chunk or has its own. */
static void test_used(void)
{
	static const struct {
		size_t n, used;
	} rows[] = { { 8, 8 }, { 9, 24 }, { 5000, 5024 }, { 1, 5032 }, { 0, 5040 }, { 1000, 6040 }, { 500, 6544 } };
	struct ocreg_arena a = { 0 };

	row("nothing");
	CHECK_INT(ocreg_arena_used(&a), 0);
	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%zu bytes more", rows[i].n);
		CHECK(ocreg_arena_alloc(&a, rows[i].n));
		CHECK_INT(ocreg_arena_used(&a), rows[i].used);
	}
	ocreg_arena_done(&a, false);
	row("nothing again");
	CHECK_INT(ocreg_arena_used(&a), 0);
}

static const struct test tests[] = { TEST(test_sizes), TEST(test_many_small), TEST(test_overflow), TEST(test_text),
				     TEST(test_used) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "arena", tests, COUNT(tests));
}
