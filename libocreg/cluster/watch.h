/* SPDX-License-Identifier: Apache-2.0 */
/* A watch from the inside: a list, then its changes, and both again as often as the connection or the server's memory ends. */
#pragma once
#include "base/arena.h"
#include "cluster/known.h"
#include "cluster/list.h"

#define OCREG_TOLD 5 /* an event, beside what a step answers */

struct ocreg_watch {
	struct ocreg_work work;
	const struct ocreg_resource *resource;
	struct ocreg_wire *own_wire; /* of calls that block */
	struct ocreg_arena arena;
	const char *ns;
	struct ocreg_list_options options; /* its strings are in the arena */
	struct ocreg_span span;            /* for cancellations; the time belongs to who asks for events */
	struct ocreg_known known;
	char *version;                /* what the next watch goes on from; NULL: list first */
	struct ocreg_listing listing; /* in progress where it has a client */
	struct ocreg_objects *list;   /* a list that is being told */
	size_t at;                    /* how much of it was */
	bool trusted;                 /* the server has answered before */
	bool synced, sweep;           /* the first list was told to its end; objects that a list lacks are to be told */
	bool dialling, streaming;
	struct ocreg_exchange x;
	struct ocreg_buf query;
	struct ocreg_buf bytes; /* of the stream, from `used` on not looked at */
	size_t used, scanned;
	unsigned failures;           /* in a row */
	int64_t since;               /* when the connection began, or the time without one */
	int64_t not_before;          /* when the next attempt may be made */
	struct ocreg_error *trouble; /* why there is no connection */
	enum ocreg_event_type type;  /* of the event, */
	struct ocreg_object *object; /* and a reference */
	struct ocreg_object *lent;
};

/* The next event of the stream: OCREG_TOLD, OCREG_WAITING, OCREG_ENDED at its end, or a code. */
int ocreg_watch_tell_stream(struct ocreg_watch *w, struct ocreg_error **reterr);
enum ocreg_event_type ocreg_watch_event_of(enum ocreg_news news);
void ocreg_watch_set_version(struct ocreg_watch *w, char *version);

int ocreg_watch_new(struct ocreg_client *c, unsigned type, const char *ns, const struct ocreg_list_options *o,
		    struct ocreg_watch **ret, struct ocreg_error **reterr);
/* The next event, or OCREG_WAITING, or what does not go away. */
int ocreg_watch_step(struct ocreg_watch *w, struct ocreg_error **reterr);
/* Why there is no connection; NULL while there is one, or none has failed yet. */
struct ocreg_error *ocreg_watch_trouble(const struct ocreg_watch *w);
