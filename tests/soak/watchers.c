/* SPDX-License-Identifier: Apache-2.0 */
/* Those who watch, and write down all that they are told: which version of what, what happened to it, and the sum it had. */
#include <stdlib.h>
#include <string.h>
#include "soak.h"

static const char *const words[] = { "?", "ADDED", "MODIFIED", "DELETED", "SYNCED" };

static FILE *begin(const struct soak *s, const char *name)
{
	char path[1024];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", s->folder, name);
	f = fopen(path, "w");
	if (!f)
		abort();
	return f;
}

static void write_down(struct soak *s, unsigned which, FILE *f, enum ocreg_event_type type, struct ocreg_object *o)
{
	char *name = NULL, *version = NULL;

	s->told[which]++;
	s->last_told = soak_now();
	if (o) {
		ocreg_path_get(o, "metadata.name", &name, NULL);
		ocreg_path_get(o, "metadata.resourceVersion", &version, NULL);
	}
	fprintf(f, "%s %s %s %ld\n", words[type], name ? name : "-", version ? version : "0", o ? soak_sum(o) : 0);
	ocreg_free(name);
	ocreg_free(version);
}

/* Each watch spells its selector in its own way, so that a server can tell whose list it is. */
static struct ocreg_list_options labelled(const char *selector)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;

	options.label_selector = selector;
	options.limit = 3;
	return options;
}

void *soak_watch(void *data)
{
	struct soak *s = data;
	struct ocreg_list_options options = labelled("soak=yes");
	struct ocreg_watch *w = NULL;
	FILE *f = begin(s, "watch");

	if (ocreg_client_watch(s->client, MAP, NS, &options, &w, NULL))
		abort();
	while (!s->stop) {
		enum ocreg_event_type type = OCREG_EVENT_SYNCED;
		struct ocreg_object *o = NULL;
		struct ocreg_error *e = NULL;

		int r = ocreg_watch_next(w, 200, &type, &o, &e);

		soak_note(s, "watch", r, e);
		if (!r)
			write_down(s, 0, f, type, o);
	}
	ocreg_watch_unref(w);
	fclose(f);
	return NULL;
}

static void begin_task(struct soak *s, struct ocreg_loop *l, enum ocreg_verb verb, struct ocreg_task **ret)
{
	struct ocreg_list_options options = labelled("soak==yes");
	struct ocreg_request q = OCREG_REQUEST_INIT;
	struct ocreg_error *e = NULL;
	int r;

	q.verb = verb;
	q.type = MAP;
	q.ns = verb == OCREG_VERB_LIST ? OTHER_NS : NS;
	q.name = "soak-0";
	q.list = &options;
	r = ocreg_loop_begin(l, s->client, &q, ret, &e);
	soak_note(s, "begin", r, e);
}

/* A watch that ends is a failure, and another takes over, which would tell everything again. */
static void take(struct soak *s, FILE *f, struct ocreg_task *t)
{
	if (ocreg_task_verb(t) != OCREG_VERB_WATCH) {
		soak_note(s, "task", ocreg_task_code(t), ocreg_error_ref(ocreg_task_error(t)));
	} else if (ocreg_task_ended(t)) {
		s->strange++;
		fprintf(stderr, "the watch of the loop ended: %s\n", ocreg_error_message(ocreg_task_error(t)));
		s->stop = true;
	} else if (ocreg_task_code(t) == 0) {
		write_down(s, 1, f, ocreg_task_event(t), ocreg_task_object(t));
	}
}

/* Gets and lists beside a watch, and every third is cancelled. */
void *soak_loop(void *data)
{
	static const enum ocreg_verb verbs[] = { OCREG_VERB_GET, OCREG_VERB_LIST, OCREG_VERB_GET };
	struct soak *s = data;
	struct ocreg_loop *l = NULL;
	FILE *f = begin(s, "loop");
	int64_t due = 0;

	if (ocreg_loop_new(&l, NULL))
		abort();
	begin_task(s, l, OCREG_VERB_WATCH, NULL);
	for (unsigned i = 0; !s->stop;) {
		struct ocreg_task *t = ocreg_loop_next(l), *lent = NULL;

		if (t)
			take(s, f, t);
		else
			ocreg_loop_wait(l, s->pause_ms);
		if (s->writers_stop || soak_now() < due || ocreg_loop_count(l) > 4)
			continue;
		begin_task(s, l, verbs[i % 3], &lent);
		if (i++ % 3 == 2)
			ocreg_task_cancel(lent);
		due = soak_now() + s->pause_ms;
	}
	ocreg_loop_free(l);
	fclose(f);
	return NULL;
}
