/* SPDX-License-Identifier: Apache-2.0 */
/*
 * System calls that fail when told to, whoever makes them: the functions of the C library by which our library, libcurl and OpenSSL
 * reach the kernel are defined here, so that the dynamic linker finds these first.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

/* What happens instead, where it is no errno. */
#define FAILING_SHORT (-1) /* one byte is moved */
#define FAILING_END (-2)   /* no more bytes */

struct failing_way {
	int what; /* an errno or one of the above; 0 ends a list */
	bool sockets_only;
	bool harmless; /* a program that is written well gets by */
	bool passes;   /* it does not go on for good */
};
struct failing_point {
	const char *name;
	const struct failing_way *ways;
};

/* The functions; NULL past the last. */
const struct failing_point *failing_point(size_t i);
/* From now on calls are counted, and of function @p point call @p nth fails, if lasting all that come after it too; none if 0. A child
 * counts for its parent. */
void failing_arm(size_t point, int what, bool sockets_only, long nth, bool lasting);
void failing_disarm(void);
/* How often it was called since it was armed, and how often it failed. */
long failing_count(size_t point);
long failing_failed(void);
