/* SPDX-License-Identifier: Apache-2.0 */
/* Tells how the registry is managed, each time that changes, in a program that runs on libuv, until it is interrupted:
 * loop-libuv [CHANGES], after which it ends.
 *     cc loop-libuv.c $(pkg-config --cflags --libs libocreg libuv) */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>
#include <ocreg/ocreg.h>

struct watcher {
	struct ocreg_loop *loop;
	char state[32];
	long left;
	int failed;
};

static void show(struct watcher *w, struct ocreg_task *task)
{
	const struct ocreg_config *config = ocreg_config_from(ocreg_task_object(task));
	const char *state = ocreg_config_spec_get_management_state(ocreg_config_get_spec(config));

	if (ocreg_task_event(task) == OCREG_EVENT_DELETED)
		state = "gone";
	if (!state)
		state = "unset";
	if (strcmp(state, w->state) == 0)
		return;
	printf("%s\n", state);
	fflush(stdout);
	snprintf(w->state, sizeof(w->state), "%s", state);
	w->left--;
}

static void on_ready(uv_poll_t *poll, int status, int events)
{
	struct watcher *w = poll->data;
	struct ocreg_task *task;

	(void) events;
	w->failed = status < 0;
	while (w->left && !w->failed && (task = ocreg_loop_next(w->loop))) {
		w->failed = ocreg_task_code(task) != 0;
		if (w->failed)
			fprintf(stderr, "%s\n", ocreg_error_message(ocreg_task_error(task)));
		else if (ocreg_task_event(task) != OCREG_EVENT_SYNCED)
			show(w, task);
	}
	if (w->failed || !w->left)
		uv_stop(poll->loop);
}

static void on_interrupt(uv_signal_t *signal, int number)
{
	(void) number;
	uv_stop(signal->loop);
}

static int begin(struct watcher *w, struct ocreg_error **reterr)
{
	struct ocreg_request request = OCREG_REQUEST_INIT;
	struct ocreg_client *client = NULL;
	int r = ocreg_loop_new(&w->loop, reterr);

	request.verb = OCREG_VERB_WATCH;
	request.type = OCREG_TYPE_CONFIG;
	if (r == 0)
		r = ocreg_client_new(NULL, &client, reterr);
	if (r == 0)
		r = ocreg_loop_begin(w->loop, client, &request, NULL, reterr);
	ocreg_client_unref(client);
	return r;
}

static void run(struct watcher *w)
{
	uv_loop_t *loop = uv_default_loop();
	uv_poll_t poll = { .data = w };
	uv_signal_t interrupt;

	w->failed = uv_signal_init(loop, &interrupt) || uv_signal_start(&interrupt, on_interrupt, SIGINT) ||
		    uv_poll_init(loop, &poll, ocreg_loop_fd(w->loop)) || uv_poll_start(&poll, UV_READABLE, on_ready);
	if (!w->failed)
		uv_run(loop, UV_RUN_DEFAULT);
}

int main(int argc, char **argv)
{
	struct watcher w = { .left = argc > 1 ? atol(argv[1]) : -1 };
	struct ocreg_error *e = NULL;

	w.failed = begin(&w, &e);
	if (w.failed)
		fprintf(stderr, "%s\n%s\n", ocreg_error_message(e), ocreg_error_hint(e));
	else
		run(&w);
	ocreg_error_unref(e);
	ocreg_loop_free(w.loop);
	return w.failed != 0;
}
