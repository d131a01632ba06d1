/* SPDX-License-Identifier: Apache-2.0 */
/* A client from the inside, and one call of it to the server. */
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
	struct ocreg_client *base; /* a view: whose connections, credentials and settings these are */
};

/* 0, or OCREG_E_ARG where there is no client. */
int ocreg_client_needed(const struct ocreg_client *c, struct ocreg_error **reterr);
/* A stretch of several calls, bounded and cancelled as one. */
struct ocreg_span ocreg_client_span(struct ocreg_client *c, const struct ocreg_call_options *options);
/* Any number, so that clients do not come back all at once. */
uint32_t ocreg_client_random(void);
/* Wait before the next attempt: at least `least` ms, and a random while more that grows with the attempts. */
int ocreg_client_pause(struct ocreg_client *c, const struct ocreg_span *span, unsigned attempt, int64_t least,
		       struct ocreg_error **reterr);

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
	const char *query; /* more of it, encoded, each part begins with & */
};

/* Send it, and again as long as the server says when and there is time. 0 for an answer of status 2xx, which is in reply; else what was wrong. The
 * reply is to be given to ocreg_reply_done() in any case. */
int ocreg_call_send(struct ocreg_client *c, const struct ocreg_span *span, const struct ocreg_call *k, struct ocreg_reply *reply,
		    struct ocreg_error **reterr);
/* Begin a call whose answer has no end: 0 and a stream to read with ocreg_pool_read(), or what was wrong. The reply must live as long as the stream. */
int ocreg_call_open(struct ocreg_client *c, const struct ocreg_span *span, const struct ocreg_call *k, struct ocreg_reply *reply,
		    struct ocreg_stream **ret, struct ocreg_error **reterr);
/* The same, and the object in the answer; ret may be NULL. */
int ocreg_call_object(struct ocreg_client *c, const struct ocreg_span *span, const struct ocreg_call *k,
		      struct ocreg_object **ret, struct ocreg_error **reterr);
/* Whether it says that it is an object of that kind. */
bool ocreg_call_is_of(const struct ocreg_object *o, const struct ocreg_resource *resource);
/* The object of that kind in an answer; ret may be NULL. */
int ocreg_call_decode(const struct ocreg_reply *reply, const struct ocreg_resource *resource, struct ocreg_object **ret);
/* An answer of status 2xx that is not what it should be, by the code of the reading that failed. */
int ocreg_call_fail(struct ocreg_client *c, const struct ocreg_call *k, struct ocreg_reply *reply, int code,
		    struct ocreg_error **reterr);
