/* SPDX-License-Identifier: Apache-2.0 */
/* Tells how the registry is managed, each time that changes, in a program that runs on sd-event, until it is interrupted:
 * loop-sd-event [CHANGES], after which it ends.
 *     cc loop-sd-event.c $(pkg-config --cflags --libs libocreg libsystemd) */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <systemd/sd-event.h>
#include <ocreg/ocreg.h>

struct watcher {
	struct ocreg_loop *loop;
	char state[32];
	long left;
};

static void show(struct watcher *w, struct ocreg_task *task)
{
	const struct ocreg_config *config = ocreg_config_from(ocreg_task_object(task));
	const char *state = ocreg_config_spec_get_management_state(ocreg_config_get_spec(config));
	char now[sizeof(w->state)];

	snprintf(now, sizeof(now), "%s", ocreg_task_event(task) == OCREG_EVENT_DELETED ? "gone" : state ? state : "unset");
	for (size_t i = 0; i < sizeof(now) && now[i] == w->state[i]; i++)
		if (!now[i])
			return;
	printf("%s\n", now);
	fflush(stdout);
	snprintf(w->state, sizeof(w->state), "%s", now);
	w->left--;
}

static int on_ready(sd_event_source *source, int fd, uint32_t events, void *data)
{
	sd_event *event = sd_event_source_get_event(source);
	struct watcher *w = data;
	struct ocreg_task *task;

	(void) fd;
	(void) events;
	while (w->left && (task = ocreg_loop_next(w->loop))) {
		if (ocreg_task_code(task)) {
			fprintf(stderr, "%s\n", ocreg_error_message(ocreg_task_error(task)));
			return sd_event_exit(event, 1);
		}
		if (ocreg_task_event(task) != OCREG_EVENT_SYNCED)
			show(w, task);
	}
	return w->left ? 0 : sd_event_exit(event, 0);
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

static int run(struct watcher *w)
{
	sd_event *event = NULL;
	sigset_t interrupt;
	int r = sd_event_new(&event);

	sigemptyset(&interrupt);
	sigaddset(&interrupt, SIGINT);
	sigprocmask(SIG_BLOCK, &interrupt, NULL);
	if (r >= 0)
		r = sd_event_add_signal(event, NULL, SIGINT, NULL, NULL); /* which ends it */
	if (r >= 0)
		r = sd_event_add_io(event, NULL, ocreg_loop_fd(w->loop), EPOLLIN, on_ready, w);
	if (r >= 0)
		r = sd_event_loop(event);
	sd_event_unref(event);
	return r;
}

int main(int argc, char **argv)
{
	struct watcher w = { .left = argc > 1 ? atol(argv[1]) : -1 };
	struct ocreg_error *e = NULL;
	int r = begin(&w, &e);

	if (r)
		fprintf(stderr, "%s\n%s\n", ocreg_error_message(e), ocreg_error_hint(e));
	else
		r = run(&w);
	ocreg_error_unref(e);
	ocreg_loop_free(w.loop);
	return r != 0;
}
