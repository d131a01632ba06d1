/* SPDX-License-Identifier: Apache-2.0 */
/* A client from the inside, and what is asked of a server. */
#pragma once
#include <stdatomic.h>
#include <ocreg/client.h>
#include "cluster/pool.h"
#include "cluster/status.h"

struct ocreg_client {
	atomic_uint refs;
	struct ocreg_access access;
	struct ocreg_pool *pool;
	char *field_manager;
	int64_t timeout;
	struct ocreg_cancels cancels;
	struct ocreg_hooks hooks;
	struct ocreg_client *base; /* a view: whose connections, credentials and settings these are */
};

/* 0, or OCREG_E_ARG where there is no client. */
int ocreg_client_needed(const struct ocreg_client *c, struct ocreg_error **reterr);
/* A stretch of several calls, bounded and cancelled as one; 0 ms means the client's own time. */
struct ocreg_span ocreg_client_span(struct ocreg_client *c, int64_t timeout_ms);
/* By the clock of the hooks, in ms. */
int64_t ocreg_client_now(const struct ocreg_client *c);
/* Any number, so that clients do not come back all at once. */
uint32_t ocreg_client_random(void);
/* How long to wait before the next attempt: a random while that grows with the attempts, in ms. */
int64_t ocreg_client_backoff(unsigned attempt);
int ocreg_client_cancelled(const struct ocreg_client *c, struct ocreg_error **reterr);

#define OCREG_CONTENT_JSON "Content-Type: application/json"

/* One call to the server. */
struct ocreg_call {
	const char *method;
	const char *verb;         /* as roles call it */
	const char *content_type; /* a whole header; NULL: no body */
	unsigned type;            /* of the object; 0 with a path */
	const char *path;         /* NULL: the object's */
	const char *ns, *name;    /* name NULL: the kind's fixed name, or with POST and `collection` none */
	const struct ocreg_call_options *options;
	const char *body;
	size_t n_body;
	bool collection;   /* not of one object but of those of a namespace */
	bool everywhere;   /* or of all */
	bool plain;        /* without the query of a write */
	bool stream;       /* the answer has no end */
	const char *query; /* more of it, encoded, each part begins with & */
};

/* Whether it says that it is an object of that kind. */
bool ocreg_call_is_of(const struct ocreg_object *o, const struct ocreg_resource *resource);
