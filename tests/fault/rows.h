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

/* From here on the most that this process takes is counted anew. */
static inline long memory_begin(void)
{
	FILE *f = fopen("/proc/self/clear_refs", "w");

	if (f) {
		fputs("5", f);
		fclose(f);
	}
	return resident_kib();
}

/* How much more it took at any moment since then. */
static inline long memory_grown_kib(long before)
{
	FILE *f = fopen("/proc/self/status", "r");
	char line[128];
	long most = 0;

	while (f && fgets(line, sizeof(line), f) && sscanf(line, "VmHWM: %ld", &most) != 1)
		;
	if (f)
		fclose(f);
	return most - before;
}
