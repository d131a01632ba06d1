/* SPDX-License-Identifier: Apache-2.0 */
/* What the two programs that repeat a GET share: the first is not counted, it connects and fills what is kept. */
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static inline long long cpu_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec * 1000000000LL + t.tv_nsec;
}

/* Prints the processor's nanoseconds for one of n requests. */
static inline int repeat(int (*get)(void *), void *data, int n)
{
	long long begin;

	if (get(data))
		return 1;
	begin = cpu_now();
	for (int i = 0; i < n; i++)
		if (get(data))
			return 1;
	printf("%lld\n", (cpu_now() - begin) / n);
	return 0;
}
