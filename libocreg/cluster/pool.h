/* SPDX-License-Identifier: Apache-2.0 */
/* What it takes to ask one server as one user, for threads and loops to share. */
#pragma once
#include "cluster/http.h"

struct ocreg_pool;

#define OCREG_STALE 5 /* nothing may be sent before the credential was renewed */

struct ocreg_courier {
	struct ocreg_courier *next;
	struct ocreg_http *http;
};

/* Nothing is sent yet. The access must outlive the pool, which uses its credential under a lock of its own. NULL when out of memory. */
struct ocreg_pool *ocreg_pool_new(struct ocreg_access *access);
/* In a process other than the one that made it, the connections are left to the parent, and their memory leaks. */
struct ocreg_pool *ocreg_pool_free(struct ocreg_pool *p);
/* 0, or OCREG_E_FORK in another process than the one that made it. */
int ocreg_pool_check(const struct ocreg_pool *p, struct ocreg_error **reterr);

/* There is no descriptor left for a wire. */
int ocreg_fail_files(struct ocreg_error **reterr);
/* A wire for a call that blocks; to be given back. 0, OCREG_E_FORK, OCREG_E_LIMIT (of open files) or OCREG_E_NOMEM. */
int ocreg_pool_take_wire(struct ocreg_pool *p, struct ocreg_wire **ret, struct ocreg_error **reterr);
void ocreg_pool_give_wire(struct ocreg_pool *p, struct ocreg_wire *w);
/* From now on a cancellation rings this waker too. False when out of memory. */
bool ocreg_pool_listen(struct ocreg_pool *p, struct ocreg_waker *w);
/* The credential is as it is now; to be given back. 0 or OCREG_E_NOMEM; OCREG_STALE: run the program first, and settle that in any case;
 * OCREG_WAITING: somebody does, and rings when it is done. `renewed`: it just was, so it is taken for good. */
int ocreg_pool_take(struct ocreg_pool *p, bool renewed, struct ocreg_courier **ret, struct ocreg_error **reterr);
/* Stop its request. */
void ocreg_pool_give(struct ocreg_pool *p, struct ocreg_courier *c);
/* The same for what may have been taken in another process, which keeps it; NULL is fine. */
void ocreg_pool_drop(struct ocreg_pool *p, struct ocreg_courier *c);
void ocreg_pool_drop_wire(struct ocreg_pool *p, struct ocreg_wire *w);
/* What the courier asked with was not taken; or, where it has not asked, the server was not believed. Whether there is, or may be, something
 * better. */
bool ocreg_pool_reject(struct ocreg_pool *p, const struct ocreg_courier *c, bool asked);
/* As ocreg_plugin_start(). */
int ocreg_pool_start_plugin(struct ocreg_pool *p, struct ocreg_plugin **ret, struct ocreg_error **reterr);
/* What came of it; NULL: nothing. 0 or OCREG_E_NOMEM. */
int ocreg_pool_settle(struct ocreg_pool *p, struct ocreg_plugin_answer *a, struct ocreg_error **reterr);
/* What is good now; yours. */
struct ocreg_identity *ocreg_pool_identity(struct ocreg_pool *p);
/* Overwrite the credential wherever the server repeats it, so that the answer may be shown. */
void ocreg_pool_mask(struct ocreg_pool *p, struct ocreg_reply *r);
/* The same of any text. */
void ocreg_pool_mask_text(struct ocreg_pool *p, char *s, size_t n);
/* Async-signal-safe. */
void ocreg_pool_cancel(struct ocreg_pool *p, struct ocreg_cancels *cancels);
/* The server as it stands in messages. */
const char *ocreg_pool_server(const struct ocreg_pool *p);
