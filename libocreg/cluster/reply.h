/* SPDX-License-Identifier: Apache-2.0 */
/* What a server answered. */
#pragma once
#include <stdbool.h>
#include <ocreg/client.h>
#include "base/buf.h"

/* All zeros at first; to be given to ocreg_reply_done() in any case. */
struct ocreg_reply {
	int status;
	int retry_after;        /* seconds; -1 if the server named none */
	int64_t date, retry_at; /* in seconds since 1970; 0 if the server named none */
	bool is_json;           /* Content-Type says so, or there is none */
	struct ocreg_buf body, location;
	struct ocreg_buf challenge; /* WWW-Authenticate; several with commas between them */
	struct ocreg_buf header;    /* where somebody wants to see it */
	char audit_id[64];          /* "" if the server named none */
	struct ocreg_lines *warnings;
	/* How the server says where the body ends. */
	unsigned lengths; /* Content-Length headers */
	bool is_chunked;
};

/* Take one line of the header, a status line included, which starts all over. 0 or OCREG_E_NOMEM. */
int ocreg_reply_header(struct ocreg_reply *r, const char *line, size_t n);
/* Two ways to tell where the body ends: the next answer on this connection may begin in the middle of this one. */
bool ocreg_reply_is_ambiguous(const struct ocreg_reply *r);
void ocreg_reply_done(struct ocreg_reply *r);
