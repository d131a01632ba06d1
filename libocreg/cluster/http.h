/* SPDX-License-Identifier: Apache-2.0 */
/*
 * HTTPS, one request at a time. The files of transfer.h and wire.c know libcurl, and nothing else does. Every request ends by its deadline; headers end at
 * 256 KiB, an answer at 16 MiB; redirects are never followed.
 */
#pragma once
#include <stdbool.h>
#include <ocreg/error.h>
#include "access/access.h"
#include "cluster/reply.h"
#include "cluster/span.h"
#include "cluster/wire.h"
#include "cluster/work.h"

struct ocreg_http;

struct ocreg_message {
	const char *method, *path; /* path: from "/" on, encoded, with the query */
	const char *content_type;  /* a whole header; NULL: no body */
	const char *body;
	size_t n_body;
	bool fresh; /* on a connection of its own: those that were kept may all be dead */
};

/* Nothing is sent yet. The access must outlive it. NULL when out of memory. */
struct ocreg_http *ocreg_http_new(const struct ocreg_access *access);
struct ocreg_http *ocreg_http_free(struct ocreg_http *h);
/* Forget the secrets and nothing else: in the child of a fork, where a word of farewell would end the parent's connection. */
void ocreg_http_abandon(struct ocreg_http *h);

/* Ask as somebody, which has to be said before anything is sent. False when out of memory; then nothing may be. */
bool ocreg_http_assume(struct ocreg_http *h, struct ocreg_identity *id);
const struct ocreg_identity *ocreg_http_identity(const struct ocreg_http *h);
/* Begin a request; message and reply must live until it is stopped. `stream` is for an answer that has no end: if its status is 2xx the body is to
 * be read piece by piece; with another status it is in the reply. 0, OCREG_E_RESOLVE or OCREG_E_NOMEM. */
int ocreg_http_start(struct ocreg_http *h, struct ocreg_wire *wire, struct ocreg_bell *bell, const struct ocreg_message *q,
		     struct ocreg_reply *reply, bool stream);
/* How it is: OCREG_WAITING while it runs; 0 for any HTTP status once the answer, or the header of a stream, is there; or a code of the network, _LIMIT,
 * _CANCELLED, _TIMEOUT or _NOMEM. */
int ocreg_http_check(struct ocreg_http *h, const struct ocreg_span *span, struct ocreg_error **reterr);
/* More of a stream in place of what was in the buffer: 0, OCREG_WAITING if there is nothing yet, OCREG_ENDED at its end, or as ocreg_http_check(), but
 * without a deadline; after OCREG_E_CANCELLED one can go on reading. */
int ocreg_http_read(struct ocreg_http *h, const struct ocreg_span *span, struct ocreg_buf *more, struct ocreg_error **reterr);
/* How long it took until the name was known, the connection was there, it was safe, the answer began and ended, in microseconds from the beginning. */
struct ocreg_http_times {
	bool fresh; /* a connection was made for it */
	int64_t name, connect, tls, answer, total;
};
void ocreg_http_times(const struct ocreg_http *h, struct ocreg_http_times *ret);
/* The request's headers, the credential among them. */
void ocreg_http_headers(const struct ocreg_http *h, void (*fn)(const char *line, void *data), void *data);
/* Break it off, if it still runs. Whether all of the answer was there. */
bool ocreg_http_stop(struct ocreg_http *h);
