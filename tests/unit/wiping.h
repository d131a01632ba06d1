/* SPDX-License-Identifier: Apache-2.0 */
/* What is freed is searched for a secret first. Link with -Wl,--wrap=free,--wrap=realloc. */
#pragma once
#include <malloc.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define SECRET "hush-hush-secret"

static unsigned found; /* in what was freed while looking */
static bool looking;

void __real_free(void *p);
void __wrap_free(void *p);
void *__real_realloc(void *p, size_t n);
void *__wrap_realloc(void *p, size_t n);

static void look(const void *p)
{
	if (looking && p && memmem(p, malloc_usable_size((void *) (uintptr_t) p), SECRET, sizeof(SECRET) - 1))
		found++;
}

void __wrap_free(void *p)
{
	look(p);
	__real_free(p);
}

void *__wrap_realloc(void *p, size_t n)
{
	look(p);
	return __real_realloc(p, n);
}
