/* SPDX-License-Identifier: Apache-2.0 */
/* One call of the public interface, from its arguments to what came of it: run to its end by a call that blocks, or among others by a loop. */
#pragma once
#include <ocreg/loop.h>
#include "base/arena.h"
#include "cluster/list.h"

struct ocreg_task {
	struct ocreg_work work;
	struct ocreg_bell bell;
	struct ocreg_request q;
	struct ocreg_call_options options;
	struct ocreg_list_options list;
	struct ocreg_span span;
	struct ocreg_exchange x;
	struct ocreg_listing listing;
	struct ocreg_watch *watch;
	struct ocreg_wait *wait;
	struct ocreg_buf body, query;
	size_t answered;     /* of the permissions */
	bool conflict;       /* of a commit: the fresh object is being read, */
	bool stays_conflict; /* unless whoever commits reads it himself */
	/* what came of it */
	struct ocreg_object *object;
	struct ocreg_objects *objects;
	struct ocreg_edit *edit;
	struct ocreg_lines *warnings, **ret_warnings;
	enum ocreg_event_type event;
	/* in a loop */
	struct ocreg_client *client; /* which the task keeps */
	struct ocreg_loop *loop;
	struct ocreg_task **at, *next; /* among those that run */
	struct ocreg_task *next_ready;
	unsigned refs;
	bool ready, ended;
	int code;
	struct ocreg_error *error;
	struct ocreg_arena arena; /* of what was copied from the request */
};

/* What is to be done for a verb. */
struct ocreg_procedure {
	int (*prepare)(struct ocreg_task *t, struct ocreg_error **reterr);
	/* What comes of an answer: OCREG_WAITING if another exchange has begun. */
	int (*take)(struct ocreg_task *t, int r, struct ocreg_error **reterr);
	bool take_failed; /* take is for failures too, by their code */
	/* In place of one exchange after the other. */
	int (*step)(struct ocreg_task *t, struct ocreg_error **reterr);
};

extern const struct ocreg_procedure ocreg_procedure_get, ocreg_procedure_list, ocreg_procedure_create, ocreg_procedure_replace,
	ocreg_procedure_patch, ocreg_procedure_patch_json, ocreg_procedure_apply, ocreg_procedure_delete, ocreg_procedure_get_raw,
	ocreg_procedure_can, ocreg_procedure_edit, ocreg_procedure_commit, ocreg_procedure_watch, ocreg_procedure_wait;

void ocreg_wait_free(struct ocreg_wait *w);

/* Look at what is asked; a zeroed task, to be given to ocreg_task_done() in any case. The request is copied, what it points to only where the task has a
 * loop. span NULL: as the options say. 0, or what is wrong with it. */
int ocreg_task_prepare(struct ocreg_task *t, struct ocreg_client *c, const struct ocreg_request *q, const struct ocreg_span *span,
		       struct ocreg_error **reterr);
void ocreg_task_done(struct ocreg_task *t);
/* Text of the request that is needed after it was prepared; NULL is fine. 0 or OCREG_E_NOMEM. */
int ocreg_task_keep(struct ocreg_task *t, const char **s);
/* Begin a call of the task: the rest of it is the task's. */
int ocreg_task_send(struct ocreg_task *t, struct ocreg_call *k, struct ocreg_error **reterr);

/* A call that blocks, from beginning to end. What came of it is in the task; the caller's warnings are filled. */
int ocreg_task_run(struct ocreg_task *t, struct ocreg_client *c, const struct ocreg_request *q, const struct ocreg_span *span,
		   struct ocreg_error **reterr);
/* The same, for calls that answer an object. */
int ocreg_task_run_object(struct ocreg_client *c, const struct ocreg_request *q, const struct ocreg_span *span,
			  struct ocreg_object **ret, struct ocreg_error **reterr);
