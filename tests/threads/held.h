/* SPDX-License-Identifier: Apache-2.0 */
/* Handles of every sort, each in the middle of what it does, beside a server that misbehaves. */
#pragma once
#include <errno.h>
#include <sys/wait.h>
#include "../fault/fault.h"

#define LONG 20000
#define MAP OCREG_TYPE_CONFIG_MAP
#define CONFIG OCREG_TYPE_CONFIG

/* Everything that has something to do with a connection. */
struct held {
	struct ocreg_client *client, *view;
	struct ocreg_watch *watch, *half; /* one that has read more than it told, and one that has half an event */
	struct ocreg_edit *edit;
	struct ocreg_logs *logs;
	struct ocreg_loop *loop; /* with a watch */
	struct ocreg_object *object;
};

static inline int next(struct ocreg_watch *w, int64_t timeout)
{
	enum ocreg_event_type type = (enum ocreg_event_type) 0;
	struct ocreg_object *o = NULL;

	return ocreg_watch_next(w, timeout, &type, &o, NULL);
}

/* Until nothing more can be told of what is there; how many events that were. */
static inline unsigned drain(struct ocreg_loop *l)
{
	unsigned n = 0;

	while (ocreg_loop_next(l))
		n++;
	return n;
}

static inline void begin_loop(struct held *h)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;
	unsigned told = 0;

	CHECK_INT(ocreg_loop_new(&h->loop, NULL), 0);
	q.verb = OCREG_VERB_WATCH;
	q.type = MAP;
	q.ns = "stall-then.1";
	CHECK_INT(ocreg_loop_begin(h->loop, h->client, &q, NULL, NULL), 0);
	while (told < 3 && ocreg_loop_wait(h->loop, LONG) == 0)
		told += drain(h->loop);
	CHECK_INT(told, 3);
}

static inline struct ocreg_watch *begin_watch(struct held *h, const char *script, int told)
{
	struct ocreg_watch *w = NULL;

	CHECK_INT(ocreg_client_watch(h->client, MAP, script, NULL, &w, NULL), 0);
	for (int i = 0; i < told; i++)
		CHECK_INT(next(w, LONG), 0);
	return w;
}

static inline void begin_all(struct held *h, const char *server)
{
	const char *text;
	size_t n;

	*h = (struct held) { .client = fault_client(server, LONG) };
	h->view = ocreg_client_view(h->client);
	h->watch = begin_watch(h, "several", 4);
	h->half = begin_watch(h, "stall-then.2", 3);
	CHECK_INT(ocreg_client_logs(h->client, "log-stall-then", "pod", NULL, &h->logs, NULL), 0);
	CHECK_INT(ocreg_logs_next(h->logs, LONG, &text, &n, NULL), 0);
	begin_loop(h);
	CHECK_INT(ocreg_edit_begin(h->client, CONFIG, NULL, "sent-body", NULL, &h->edit, NULL), 0);
	CHECK_INT(ocreg_path_set(ocreg_edit_object(h->edit), "spec.replicas", "3", NULL), 0);
	CHECK_INT(fault_get(h->client, "ok", &h->object, NULL), 0); /* over a connection that nobody uses now */
}

static inline void end_all(struct held *h)
{
	h->watch = ocreg_watch_unref(h->watch);
	h->half = ocreg_watch_unref(h->half);
	h->edit = ocreg_edit_unref(h->edit);
	h->logs = ocreg_logs_unref(h->logs);
	h->loop = ocreg_loop_free(h->loop);
	h->object = ocreg_unref(h->object);
	h->view = ocreg_client_unref(h->view);
	h->client = ocreg_client_unref(h->client);
}

static inline int wait_for(pid_t pid)
{
	int status = 0;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
