/* SPDX-License-Identifier: Apache-2.0 */
/* Connections to one server as one user, for threads to share. */
#pragma once
#include "cluster/http.h"

struct ocreg_pool;

/* Nothing is sent yet. The access must outlive the pool, which uses its credential under a lock of its own. 0, or what
 * ocreg_client_new() answers about servers. */
int ocreg_pool_new(struct ocreg_access *access, struct ocreg_pool **ret, struct ocreg_error **reterr);
/* In a process other than the one that made it, the connections are left to the parent, and their memory leaks. */
struct ocreg_pool *ocreg_pool_free(struct ocreg_pool *p);

/* One request, with a fresh token a second time when the server does not take the first. As ocreg_http_do(), and OCREG_E_FORK. */
int ocreg_pool_do(struct ocreg_pool *p, const struct ocreg_span *span, const struct ocreg_request *q, struct ocreg_reply *ret,
		  struct ocreg_error **reterr);
/* A connection of its own for an answer that has no end, see ocreg_http_open(). *ret is set where the body is to be read; to be closed. */
struct ocreg_stream;
int ocreg_pool_open(struct ocreg_pool *p, const struct ocreg_span *span, const struct ocreg_request *q, struct ocreg_reply *reply,
		    struct ocreg_stream **ret, struct ocreg_error **reterr);
int ocreg_pool_read(struct ocreg_pool *p, struct ocreg_stream *s, const struct ocreg_span *span, struct ocreg_buf *more,
		    struct ocreg_error **reterr);
void ocreg_pool_close(struct ocreg_pool *p, struct ocreg_stream *s);
/* Overwrite the credential wherever the server repeats it, so that the answer may be shown. */
void ocreg_pool_mask(struct ocreg_pool *p, struct ocreg_reply *r);
/* Wait. 0, OCREG_E_CANCELLED, or OCREG_E_TIMEOUT at once when the deadline comes before the end of the wait. */
int ocreg_pool_wait(struct ocreg_pool *p, const struct ocreg_span *span, int64_t ms);
void ocreg_pool_cancel(struct ocreg_pool *p, struct ocreg_cancels *cancels);
/* The server as it stands in messages. */
const char *ocreg_pool_server(const struct ocreg_pool *p);
