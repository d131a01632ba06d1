/* SPDX-License-Identifier: Apache-2.0 */
/* Writing a file so that whoever reads it finds the old text or the new one, whole, whatever happens on the way. */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <ocreg/error.h>

/* Put n bytes in the place of the file at path, or make it, and the folders above it (0700) that are missing. A link is followed: what it
 * points at is replaced, not the link. The file gets `mode`, less what the file that was there did not have, and keeps its owner; nothing
 * else that reads along ever sees it with more. A failure leaves everything as it was, but for folders that were made. Answers 0, OCREG_E_FILE
 * (the reason and the path in the message) or OCREG_E_NOMEM. */
int ocreg_file_replace(const char *path, const char *text, size_t n, mode_t mode, struct ocreg_error **reterr);

/* Wait until nobody else holds the lock of the file at path, at most ms milliseconds, and hold it: for reading, changing and replacing it.
 * A file PATH.lock stands beside it meanwhile; one that a process left that died is no obstacle. *ret is for ocreg_file_unlock(). Answers 0,
 * OCREG_E_TIMEOUT, OCREG_E_FILE or OCREG_E_NOMEM. */
struct ocreg_file_lock {
	char *path; /* NULL: nothing is held */
	int fd;
};
int ocreg_file_lock(const char *path, int64_t ms, struct ocreg_file_lock *ret, struct ocreg_error **reterr);
void ocreg_file_unlock(struct ocreg_file_lock *lock);

/* Make the folders above a file that are missing (0700). Another who makes them at the same time is no failure. 0 or an errno. */
int ocreg_file_make_folders(const char *path);
