/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An allocator that fails when it is told to, for programs that are linked with the library's objects and with --wrap for each of these
 * functions: that reaches their own calls and those of the library, but not those of the libraries below it.
 */
#pragma once
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
void *__real_reallocarray(void *p, size_t n, size_t size);
char *__real_strdup(const char *s);
char *__real_strndup(const char *s, size_t n);
int __real_vasprintf(char **ret, const char *fmt, va_list ap);
void __real_free(void *p);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
void *__wrap_reallocarray(void *p, size_t n, size_t size);
char *__wrap_strdup(const char *s);
char *__wrap_strndup(const char *s, size_t n);
int __wrap_vasprintf(char **ret, const char *fmt, va_list ap);
void __wrap_free(void *p);

/* volatile: the compiler thinks that it knows what malloc() does not look at. */
static volatile struct {
	bool on, all; /* fail all that come after, too */
	long fail_at, count, live;
} heap;

static bool heap_fails(void)
{
	if (!heap.on)
		return false;
	heap.count++;
	return heap.count == heap.fail_at || (heap.all && heap.count > heap.fail_at);
}

static void *heap_counted(void *p)
{
	heap.live += heap.on && p;
	return p;
}

void *__wrap_malloc(size_t n)
{
	return heap_fails() ? NULL : heap_counted(__real_malloc(n));
}

void *__wrap_calloc(size_t n, size_t size)
{
	return heap_fails() ? NULL : heap_counted(__real_calloc(n, size));
}

void *__wrap_realloc(void *p, size_t n)
{
	return heap_fails() ? NULL : p ? __real_realloc(p, n) : heap_counted(__real_realloc(p, n));
}

void *__wrap_reallocarray(void *p, size_t n, size_t size)
{
	return heap_fails() ? NULL : p ? __real_reallocarray(p, n, size) : heap_counted(__real_reallocarray(p, n, size));
}

char *__wrap_strdup(const char *s)
{
	return heap_fails() ? NULL : heap_counted(__real_strdup(s));
}

char *__wrap_strndup(const char *s, size_t n)
{
	return heap_fails() ? NULL : heap_counted(__real_strndup(s, n));
}

__attribute__((format(printf, 2, 0))) int __wrap_vasprintf(char **ret, const char *fmt, va_list ap)
{
	int n = heap_fails() ? -1 : __real_vasprintf(ret, fmt, ap);

	if (n >= 0)
		heap_counted(*ret);
	return n;
}

void __wrap_free(void *p)
{
	heap.live -= heap.on && p;
	__real_free(p);
}

/* From here on the allocation of that number fails, and with `all` those after it; 0: none. */
static inline void heap_begin(long fail_at, bool all)
{
	heap.fail_at = fail_at;
	heap.all = all;
	heap.count = heap.live = 0;
	heap.on = true;
}
