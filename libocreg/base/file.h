/* SPDX-License-Identifier: Apache-2.0 */
/* Reading a whole file, carefully. */
#pragma once
#include <ocreg/error.h>
#include "base/buf.h"

/* Read the regular file at path (a FIFO, a device or a directory is refused without blocking), at most max bytes, into buf.
 * Answers 0, OCREG_E_FILE (with the reason and the path in the message), OCREG_E_LIMIT or OCREG_E_NOMEM. */
int ocreg_file_read(const char *path, size_t max, struct ocreg_buf *buf, struct ocreg_error **reterr);
