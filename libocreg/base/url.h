/* SPDX-License-Identifier: Apache-2.0 */
/* Addresses on the web. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include "base/buf.h"
#include "base/fault.h"

/* The parts of one, as lengths from its start: scheme://[user@]host[:port]/path?query#fragment. */
struct ocreg_url {
	size_t scheme;       /* without the colon */
	size_t host, n_host; /* with the port */
	size_t path;         /* from the slash on, or the end */
};

/* http or https in either case, a host, a port or none; then printable ASCII that stands in URLs, with percent signs before two
 * hexadecimal digits only. A user name is refused: what should be secret has no place there. */
bool ocreg_url_check(const char *s, size_t n, struct ocreg_url *ret, struct ocreg_fault *fault);

/* Add text as it may stand in a path or a query. */
void ocreg_url_encode(struct ocreg_buf *b, const char *s);
/* Add `&name=value`, unless there is no value. */
void ocreg_url_add_query(struct ocreg_buf *b, const char *name, const char *value);
