/* SPDX-License-Identifier: Apache-2.0 */
/* What threads do that share one client: calls of every sort, each of which looks whether the answer is its own. */
#pragma once
#include <pthread.h>
#include <stdatomic.h>
#include "../cluster/cluster.h"

#define THREADS 16
#define NS "openshift-config"
#define LOGS_NS "openshift-image-registry" /* where the user may read logs */
#define MAP OCREG_TYPE_CONFIG_MAP
#define LONG 60000

struct worker {
	struct ocreg_client *client;
	int number, call;
	char name[32];
	pthread_mutex_t lock;
	struct ocreg_client *waiting; /* a view that somebody else is to cancel; locked */
	char wrong[512];              /* what was wrong first */
};
static struct worker workers[THREADS];
static atomic_int edits; /* of the object that all share */

__attribute__((format(printf, 2, 3))) static inline void complain(struct worker *w, const char *fmt, ...)
{
	va_list ap;
	int n;

	if (*w->wrong)
		return;
	n = snprintf(w->wrong, sizeof(w->wrong), "call %d: ", w->call);
	va_start(ap, fmt);
	vsnprintf(w->wrong + n, sizeof(w->wrong) - (size_t) n, fmt, ap);
	va_end(ap);
}

/* Whether it ended as it should, and what the error says names what was asked for. */
static inline bool is_code(struct worker *w, int r, int want, struct ocreg_error *e, const char *part)
{
	bool ok = r == want && (!part || strstr(ocreg_error_message(e), part));

	if (!ok)
		complain(w, "%s, not %s: %s", ocreg_code_name(r), ocreg_code_name(want), ocreg_error_message(e));
	ocreg_error_unref(e);
	return ok;
}

/* Whether it is the ConfigMap of that name, with what its owner wrote into it. */
static inline void check_map(struct worker *w, struct ocreg_object *o, const char *name, const char *n)
{
	struct ocreg_config_map *map = o && ocreg_type_of(o) == MAP ? ocreg_config_map_from(o) : NULL;
	const char *got = map ? ocreg_object_meta_get_name(ocreg_config_map_get_metadata(map)) : NULL;
	const char *owner = map ? ocreg_config_map_get_data(map, "owner") : NULL;
	const char *number = map ? ocreg_config_map_get_data(map, "n") : NULL;

	if (!got || strcmp(got, name) != 0 || !owner || strcmp(owner, name) != 0 || (n && (!number || strcmp(number, n) != 0)))
		complain(w, "%s (of %s, %s), not %s (%s)", got ? got : "nothing", owner ? owner : "nobody", number ? number : "-",
			 name, n ? n : "any");
}

static inline struct ocreg_object *map_of(const char *name)
{
	struct ocreg_object *o = NULL;
	char text[256];
	int n = snprintf(text, sizeof(text),
			 "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"%s\",\"namespace\":\"" NS "\"},"
			 "\"data\":{\"owner\":\"%s\",\"n\":\"0\"}}",
			 name, name);

	return ocreg_decode(MAP, text, (size_t) n, NULL, &o, NULL) ? NULL : o;
}

/* The calls. */

static inline void get_map(struct worker *w, const char *name)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_client_get(w->client, MAP, NS, name, NULL, &o, &e);

	if (is_code(w, r, 0, e, NULL))
		check_map(w, o, name, NULL);
	ocreg_unref(o);
}

static inline void get_own(struct worker *w)
{
	get_map(w, w->name);
}

static inline void get_other(struct worker *w)
{
	get_map(w, workers[(w->number + w->call) % THREADS].name);
}

static inline void get_through_view(struct worker *w)
{
	struct ocreg_client *base = w->client;

	w->client = ocreg_client_view(base);
	get_map(w, w->name);
	ocreg_client_unref(w->client);
	w->client = base;
}

static inline void get_nothing(struct worker *w)
{
	struct ocreg_error *e = NULL;
	char name[64], said[96];
	int r;

	snprintf(name, sizeof(name), "none-%d-%d", w->number, w->call);
	snprintf(said, sizeof(said), "\"%s\" not found", name);
	r = ocreg_client_get(w->client, MAP, NS, name, NULL, NULL, &e);
	is_code(w, r, OCREG_E_NOTFOUND, e, said);
}

static inline void get_forbidden(struct worker *w)
{
	struct ocreg_error *e = NULL;
	char name[64], said[96];
	int r;

	snprintf(name, sizeof(name), "hidden-%d-%d", w->number, w->call);
	snprintf(said, sizeof(said), "secrets \"%s\" is forbidden", name);
	r = ocreg_client_get(w->client, OCREG_TYPE_SECRET, NS, name, NULL, NULL, &e);
	is_code(w, r, OCREG_E_FORBIDDEN, e, said);
}

static inline void list_maps(struct worker *w)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_objects *l = NULL;
	struct ocreg_error *e = NULL;
	char selector[64];
	int r;

	snprintf(selector, sizeof(selector), "metadata.name=%s", w->name);
	options.field_selector = selector;
	r = ocreg_client_list(w->client, MAP, NS, &options, &l, &e);
	if (is_code(w, r, 0, e, NULL)) {
		if (ocreg_objects_count(l) != 1)
			complain(w, "a list of %zu", ocreg_objects_count(l));
		check_map(w, ocreg_objects_at(l, 0), w->name, NULL);
	}
	ocreg_objects_unref(l);
}

static inline void create_and_delete(struct worker *w)
{
	struct ocreg_object *o, *stored = NULL;
	struct ocreg_error *e = NULL;
	char name[64];
	int r;

	snprintf(name, sizeof(name), "%s-%d", w->name, w->call);
	o = map_of(name);
	r = ocreg_client_create(w->client, o, NULL, &stored, &e);
	if (is_code(w, r, 0, e, NULL))
		check_map(w, stored, name, "0");
	e = NULL;
	r = ocreg_client_delete(w->client, MAP, NS, name, NULL, NULL, &e);
	is_code(w, r, 0, e, NULL);
	ocreg_unref(stored);
	ocreg_unref(o);
}

static inline void patch(struct worker *w)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	char text[96], n[16];
	int r;

	snprintf(n, sizeof(n), "%d", w->call);
	snprintf(text, sizeof(text), "{\"data\":{\"n\":\"%s\"}}", n);
	r = ocreg_client_patch(w->client, MAP, NS, w->name, text, strlen(text), NULL, &o, &e);
	if (is_code(w, r, 0, e, NULL))
		check_map(w, o, w->name, n);
	ocreg_unref(o);
}

static inline void patch_json(struct worker *w)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	char text[96], n[16];
	int r;

	snprintf(n, sizeof(n), "json-%d", w->call);
	snprintf(text, sizeof(text), "[{\"op\":\"replace\",\"path\":\"/data/n\",\"value\":\"%s\"}]", n);
	r = ocreg_client_patch_json(w->client, MAP, NS, w->name, text, strlen(text), NULL, &o, &e);
	if (is_code(w, r, 0, e, NULL))
		check_map(w, o, w->name, n);
	ocreg_unref(o);
}

static inline int set_number(struct ocreg_object *o, void *data)
{
	return ocreg_path_set(o, "data.n", data, NULL);
}

static inline void edit_own(struct worker *w)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	char n[16];
	int r;

	snprintf(n, sizeof(n), "edit-%d", w->call);
	r = ocreg_edit_run(w->client, MAP, NS, w->name, set_number, n, NULL, &o, &e);
	if (is_code(w, r, 0, e, NULL))
		check_map(w, o, w->name, n);
	ocreg_unref(o);
}

static inline int add_one(struct ocreg_object *o, void *data)
{
	const char *n = ocreg_config_map_get_data(ocreg_config_map_from(o), "n");
	char next[32];

	(void) data;
	snprintf(next, sizeof(next), "%ld", (n ? atol(n) : 0) + 1);
	return ocreg_path_set(o, "data.n", next, NULL);
}

static inline void edit_shared(struct worker *w)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int r;

	options.timeout_ms = LONG;
	r = ocreg_edit_run(w->client, MAP, NS, "t-shared", add_one, NULL, &options, &o, &e);
	if (is_code(w, r, 0, e, NULL)) {
		check_map(w, o, "t-shared", NULL);
		atomic_fetch_add(&edits, 1);
	}
	ocreg_unref(o);
}

static inline void can(struct worker *w)
{
	struct ocreg_permission asked[] = {
		{ "get", MAP, NS, w->name, NULL, false },
		{ "create", OCREG_TYPE_SECRET, NS, NULL, NULL, true },
		{ "patch", MAP, NS, NULL, NULL, false },
		{ "delete", OCREG_TYPE_CONFIG, NULL, NULL, NULL, true },
	};
	struct ocreg_error *e = NULL;
	int r = ocreg_client_can(w->client, asked, COUNT(asked), NULL, &e);

	if (!is_code(w, r, 0, e, NULL))
		return;
	for (size_t i = 0; i < COUNT(asked); i++)
		if (asked[i].allowed != (asked[i].type == MAP))
			complain(w, "%s: %d", asked[i].verb, asked[i].allowed);
}

static inline void get_raw(struct worker *w)
{
	struct ocreg_error *e = NULL;
	char path[128], part[64], *text = NULL;
	int r;

	snprintf(path, sizeof(path), "/api/v1/namespaces/" NS "/configmaps/%s", w->name);
	snprintf(part, sizeof(part), "\"owner\":\"%s\"", w->name);
	r = ocreg_client_get_raw(w->client, path, NULL, &text, NULL, &e);
	if (is_code(w, r, 0, e, NULL) && !strstr(text, part))
		complain(w, "raw: %.200s", text);
	ocreg_free(text);
}

static inline void logs(struct worker *w)
{
	struct ocreg_logs *l = NULL;
	struct ocreg_error *e = NULL;
	char name[64], said[96];
	int r;

	snprintf(name, sizeof(name), "pod-%d-%d", w->number, w->call);
	snprintf(said, sizeof(said), "pods \"%s\" not found", name);
	r = ocreg_client_logs(w->client, LOGS_NS, name, NULL, &l, &e);
	is_code(w, r, OCREG_E_NOTFOUND, e, said);
	ocreg_logs_unref(l);
}

static inline struct ocreg_watch *watch_map(struct ocreg_client *c, const char *name, struct ocreg_error **e)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_watch *watch = NULL;
	char selector[64];

	snprintf(selector, sizeof(selector), "metadata.name=%s", name);
	options.field_selector = selector;
	ocreg_client_watch(c, MAP, NS, &options, &watch, e);
	return watch;
}

static inline bool expect(struct worker *w, struct ocreg_watch *watch, int64_t timeout, int code, enum ocreg_event_type want)
{
	enum ocreg_event_type type = (enum ocreg_event_type) 0;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_watch_next(watch, timeout, &type, &o, &e);

	if (!is_code(w, r, code, e, NULL) || r)
		return false;
	if (type != want)
		complain(w, "an event of type %d", type);
	else if (o)
		check_map(w, o, w->name, NULL);
	return type == want;
}

static inline void watch(struct worker *w)
{
	struct ocreg_error *e = NULL;
	struct ocreg_watch *watched = watch_map(w->client, w->name, &e);

	if (is_code(w, watched ? 0 : ocreg_error_code(e), 0, e, NULL) && expect(w, watched, LONG, 0, OCREG_EVENT_ADDED) &&
	    expect(w, watched, LONG, 0, OCREG_EVENT_SYNCED))
		expect(w, watched, 1, OCREG_AGAIN, OCREG_EVENT_SYNCED);
	ocreg_watch_unref(watched);
}

static inline void wait_as(struct worker *w, struct ocreg_client *view)
{
	pthread_mutex_lock(&w->lock);
	w->waiting = view;
	pthread_mutex_unlock(&w->lock);
}

/* Waits for what never comes, until another thread cancels it. */
static inline void be_cancelled(struct worker *w)
{
	struct ocreg_client *view = ocreg_client_view(w->client);
	struct ocreg_error *e = NULL;
	struct ocreg_watch *watched = watch_map(view, "nothing", &e);

	if (is_code(w, watched ? 0 : ocreg_error_code(e), 0, e, NULL) && expect(w, watched, LONG, 0, OCREG_EVENT_SYNCED)) {
		wait_as(w, view);
		expect(w, watched, LONG, OCREG_E_CANCELLED, OCREG_EVENT_SYNCED);
		wait_as(w, NULL);
	}
	ocreg_watch_unref(watched);
	ocreg_client_unref(view);
}

static inline void begin(struct worker *w, struct ocreg_loop *l, const char *name)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;
	struct ocreg_error *e = NULL;

	q.type = MAP;
	q.ns = NS;
	q.name = name;
	q.data = (void *) name;
	is_code(w, ocreg_loop_begin(l, w->client, &q, NULL, &e), 0, e, NULL);
}

/* Two calls side by side, in a loop of this thread's own. */
static inline void loop(struct worker *w)
{
	struct ocreg_loop *l = NULL;
	struct ocreg_error *e = NULL;
	int left = 2;

	if (!is_code(w, ocreg_loop_new(&l, &e), 0, e, NULL))
		return;
	begin(w, l, w->name);
	begin(w, l, workers[(w->number + 1) % THREADS].name);
	while (left && !ocreg_loop_wait(l, LONG)) {
		for (struct ocreg_task *t; (t = ocreg_loop_next(l)); left--)
			check_map(w, ocreg_task_object(t), ocreg_task_data(t), NULL);
	}
	if (left)
		complain(w, "%d tasks did not end", left);
	ocreg_loop_free(l);
}
