/* SPDX-License-Identifier: Apache-2.0 */
/*
 * HTTPS on one connection: the only file that knows libcurl. Every request ends by its deadline; headers end at 256 KiB, an answer at
 * 16 MiB; redirects are never followed.
 */
#pragma once
#include <stdbool.h>
#include <ocreg/error.h>
#include "cluster/access.h"
#include "cluster/address.h"
#include "cluster/reply.h"
#include "cluster/span.h"

struct ocreg_http;

struct ocreg_request {
	const char *method, *path; /* path: from "/" on, encoded, with the query */
	const char *content_type;  /* a whole header; NULL: no body */
	const char *body;
	size_t n_body;
};

/* Nothing is sent yet. Access and address must outlive the connection. NULL when out of memory. */
struct ocreg_http *ocreg_http_new(const struct ocreg_access *access, const struct ocreg_address *address);
struct ocreg_http *ocreg_http_free(struct ocreg_http *h);
/* Forget the secrets and nothing else: in the child of a fork, where a word of farewell would end the parent's connection. */
void ocreg_http_abandon(struct ocreg_http *h);

/* Take the credential of the access as it is now. False when out of memory; then nothing may be sent. */
bool ocreg_http_authorize(struct ocreg_http *h);
/* One request. 0 for any HTTP status, or a code of the network, _LIMIT, _CANCELLED, _TIMEOUT or _NOMEM. */
int ocreg_http_do(struct ocreg_http *h, const struct ocreg_span *span, const struct ocreg_request *q, struct ocreg_reply *ret,
		  struct ocreg_error **reterr);
/* The same for an answer that has no end: 0 once its header is there, and if its status is 2xx the body is to be read piece by piece; with another
 * status it is in the reply. To be closed in any case. */
int ocreg_http_open(struct ocreg_http *h, const struct ocreg_span *span, const struct ocreg_request *q, struct ocreg_reply *ret,
		    struct ocreg_error **reterr);
/* Wait for more of the body and add it to the empty buffer. 0, 1 at its end, or as ocreg_http_do(); OCREG_E_TIMEOUT is without an error, and after
 * it and OCREG_E_CANCELLED one can go on reading. */
int ocreg_http_read(struct ocreg_http *h, const struct ocreg_span *span, struct ocreg_buf *more, struct ocreg_error **reterr);
/* Whether all of the answer was read, so that the connection can be used again. */
bool ocreg_http_close(struct ocreg_http *h);
/* Make a request that runs look at its span. From any thread. */
void ocreg_http_wake(struct ocreg_http *h);
