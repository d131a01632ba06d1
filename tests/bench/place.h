/* SPDX-License-Identifier: Apache-2.0 */
/* What the programs that talk to clientgo/server share: the folder in which it says where it is. */
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The text of a file in the folder; the program ends where there is none. */
static inline char *place_read(const char *dir, const char *name)
{
	char path[4096], *text = NULL;
	size_t n = 0, size = 0;
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	f = fopen(path, "rb");
	if (!f || getdelim(&text, &size, EOF, f) < 0) {
		perror(path);
		exit(1);
	}
	fclose(f);
	n = strlen(text);
	while (n && text[n - 1] == '\n')
		text[--n] = '\0';
	return text;
}

/* Cuts the text of "servers", which has one address in each line. How many there are. */
static inline size_t place_cut(char *text, char **ret, size_t most)
{
	size_t n = 0;

	for (char *rest = NULL, *s = strtok_r(text, "\n", &rest); s && n < most; s = strtok_r(NULL, "\n", &rest))
		ret[n++] = s;
	return n;
}

/* The memory of this process in KiB that is its own. */
static inline long place_memory(void)
{
	FILE *f = fopen("/proc/self/smaps_rollup", "r");
	char line[256];
	long kib = -1;

	while (f && kib < 0 && fgets(line, sizeof(line), f))
		(void) sscanf(line, "Pss: %ld", &kib);
	if (f)
		fclose(f);
	return kib;
}
