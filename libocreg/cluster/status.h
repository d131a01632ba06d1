/* SPDX-License-Identifier: Apache-2.0 */
/* What the API server says of a request that it refuses. */
#pragma once
#include <ocreg/error.h>
#include "cluster/reply.h"
#include "model/schema.h"

/* What was asked, for messages and hints. */
struct ocreg_ask {
	const char *server;
	const char *verb;                      /* as in a role: get, create, update, patch */
	const struct ocreg_resource *resource; /* NULL: something else, at this path */
	const char *path;
	const char *ns, *name; /* NULL if none */
	const char *subresource;
};

/* The error of an answer with another status than 2xx: with the server's own message, reason and causes where it sent a Status. */
int ocreg_status_fail(const struct ocreg_reply *reply, const struct ocreg_ask *ask, struct ocreg_error **reterr);
/* The error of an answer with status 2xx that is not what was asked for; it shows how the answer begins. */
int ocreg_status_not_an_object(const struct ocreg_reply *reply, const struct ocreg_ask *ask, const char *what,
			       struct ocreg_error **reterr);
