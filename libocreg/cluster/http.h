/* SPDX-License-Identifier: Apache-2.0 */
/*
 * HTTPS to one server as one user: the only file that knows libcurl. A locked pool of connections, so that threads may share it. Every
 * request ends by its deadline; headers end at 256 KiB, an answer at 16 MiB; redirects are never followed.
 */
#pragma once
#include <stdatomic.h>
#include <stdint.h>
#include <ocreg/client.h>
#include "cluster/access.h"
#include "cluster/reply.h"

struct ocreg_http;

struct ocreg_request {
	const char *method, *path; /* path: from "/" on, encoded, with the query */
	const char *content_type;  /* NULL: no body */
	const char *body;
	size_t n_body;
};

/* Nothing is sent yet. The access must outlive the pool, which uses its credential under a lock of its own. */
int ocreg_http_new(struct ocreg_access *access, struct ocreg_http **ret, struct ocreg_error **reterr);
/* In a process other than the one that made it, what the parent uses is left alone, and leaks. */
struct ocreg_http *ocreg_http_free(struct ocreg_http *h);

/* How often calls were cancelled. A cancellation of the base is one of this too. */
struct ocreg_cancels {
	atomic_uint n;
	const struct ocreg_cancels *base;
};

/* A stretch of work that one cancellation ends and one deadline bounds, several requests perhaps. */
struct ocreg_span {
	int64_t deadline; /* on ocreg_clock_ms() */
	int64_t timeout;  /* what it was asked to be, for messages */
	const struct ocreg_cancels *cancels;
	unsigned seen; /* how many cancellations there had been when it began */
};
struct ocreg_span ocreg_http_span(const struct ocreg_cancels *cancels, int64_t timeout_ms);

/* One request, with a fresh token a second time when the server does not take the first. 0 for any HTTP status, or a code of the
 * network, _LIMIT, _CANCELLED, _TIMEOUT, _FORK, _NOMEM. */
int ocreg_http_do(struct ocreg_http *h, const struct ocreg_span *span, const struct ocreg_request *q, struct ocreg_reply *ret,
		  struct ocreg_error **reterr);
/* Overwrite the credential wherever the server repeats it, so that the answer may be shown. */
void ocreg_http_mask(struct ocreg_http *h, struct ocreg_reply *r);
/* Wait. 0, OCREG_E_CANCELLED, or OCREG_E_TIMEOUT at once when the deadline comes before the end of the wait. */
int ocreg_http_wait(struct ocreg_http *h, const struct ocreg_span *span, int64_t ms);
void ocreg_http_cancel(struct ocreg_http *h, struct ocreg_cancels *cancels);
/* The server as it stands in messages. */
const char *ocreg_http_server(const struct ocreg_http *h);
