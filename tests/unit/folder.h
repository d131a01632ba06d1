/* SPDX-License-Identifier: Apache-2.0 */
/* A folder of one's own, with files of given text in it. */
#pragma once
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/file.h"
#include "harness.h"

static char folder[] = P_tmpdir "/ocreg-test-XXXXXX";

/* Up to eight at a time. */
static inline const char *folder_path(const char *name)
{
	static char path[8][256];
	static unsigned i;

	i = (i + 1) % COUNT(path);
	snprintf(path[i], sizeof(path[i]), "%s/%s", folder, name);
	return path[i];
}

static inline void folder_write(const char *name, const char *text, size_t n, mode_t mode)
{
	FILE *f = fopen(folder_path(name), "w");

	CHECK(f && fwrite(text, 1, n, f) == n && fclose(f) == 0 && chmod(folder_path(name), mode) == 0);
}

/* To be freed with ocreg_buf_done(). */
static inline struct ocreg_buf folder_read(const char *name)
{
	struct ocreg_buf b = { 0 };

	CHECK_INT(ocreg_file_read(folder_path(name), 1 << 24, &b, NULL), 0);
	return b;
}

static inline void folder_make(void)
{
	if (!mkdtemp(folder))
		abort();
}

static inline void folder_remove(void)
{
	char command[300];

	snprintf(command, sizeof(command), "rm -rf %s", folder);
	if (system(command) != 0)
		abort();
}
