/* SPDX-License-Identifier: Apache-2.0 */
/* What the tables of rows have in common that several programs go through. */
#pragma once
#include <malloc.h>
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

#define MIB 1024 /* in KiB */

/* From here on the most that this process takes is counted anew; blocks that are large are given back as they are freed. */
static inline long memory_begin(void)
{
	FILE *f = fopen("/proc/self/clear_refs", "w");

	mallopt(M_MMAP_THRESHOLD, 1 << 17);
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

/* Only what is read to its limit of 16 MiB takes much, and nothing keeps it. */
static inline void check_memory(long before, bool is_read_to_limit)
{
	long most = memory_grown_kib(before);

	if (SANITIZED)
		return;
	harness_check(most < (is_read_to_limit ? 64 : 8) * MIB, __FILE__, __LINE__, "it took %ld KiB more", most);
	malloc_trim(0);
	CHECK(resident_kib() - before < 8 * MIB);
}
