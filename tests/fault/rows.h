/* SPDX-License-Identifier: Apache-2.0 */
/* What the tables of rows have in common that several programs go through. */
#pragma once
#include "fault.h"

#define LONG 20000 /* ms */
#define GRACE (SANITIZED ? 1500 : 500)

static inline long resident_kib(void)
{
	long pages = 0, resident = 0;
	FILE *f = fopen("/proc/self/statm", "r");

	if (f && fscanf(f, "%ld %ld", &pages, &resident) != 2)
		resident = 0;
	if (f)
		fclose(f);
	return resident * (sysconf(_SC_PAGESIZE) / 1024);
}
