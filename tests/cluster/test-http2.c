/* SPDX-License-Identifier: Apache-2.0 */
/* HTTP/2 with the real API server: all verbs, and many calls of a loop over one connection, a watch beside them. */
#include "cluster.h"

#define NS "openshift-config"
#define MAP OCREG_TYPE_CONFIG_MAP
#define WAIT 20000
#define MANY 50

/* What the log said. */
struct tally {
	unsigned answers, older, connections, reused;
};

static bool begins(const char *line, const char *with)
{
	return strncmp(line, with, strlen(with)) == 0;
}

static void count(enum ocreg_log_level level, const char *line, void *data)
{
	struct tally *t = data;

	(void) level;
	t->answers += begins(line, "< HTTP/2 2");
	t->older += begins(line, "< HTTP/1");
	t->connections += begins(line, "time in us: name");
	t->reused += begins(line, "time in us: connection in use before");
}

static struct ocreg_client *client2(struct tally *t)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_hooks hooks = OCREG_HOOKS_INIT;
	struct ocreg_client *c = NULL;
	char path[1024];

	snprintf(path, sizeof(path), "%s/admin.kubeconfig", getenv("OCREG_CLUSTER") ? getenv("OCREG_CLUSTER") : "");
	memset(t, 0, sizeof(*t));
	hooks.log = count;
	hooks.log_level = OCREG_LOG_BODIES;
	hooks.data = t;
	o.kubeconfig = path;
	o.http2 = true;
	o.hooks = &hooks;
	CHECK_INT(ocreg_client_new(&o, &c, NULL), 0);
	return c;
}

static struct ocreg_object *config_map(const char *name)
{
	struct ocreg_object *o = ocreg_new(MAP);

	CHECK_INT(ocreg_path_set(o, "apiVersion", "v1", NULL), 0);
	CHECK_INT(ocreg_path_set(o, "kind", "ConfigMap", NULL), 0);
	CHECK_INT(ocreg_path_set(o, "metadata.name", name, NULL), 0);
	CHECK_INT(ocreg_path_set(o, "metadata.namespace", NS, NULL), 0);
	return o;
}

static void create(struct ocreg_client *c, const char *name)
{
	struct ocreg_object *o = config_map(name);

	CHECK_INT(ocreg_client_create(c, o, NULL, NULL, NULL), 0);
	ocreg_unref(o);
}

static void patch(struct ocreg_client *c, const char *name, const char *text)
{
	CHECK_INT(ocreg_client_patch(c, MAP, NS, name, text, strlen(text), NULL, NULL, NULL), 0);
}

/* The event is of this type and about an object of this name. */
static void check_event(struct ocreg_watch *w, enum ocreg_event_type want, const char *name)
{
	enum ocreg_event_type type = (enum ocreg_event_type) 0;
	struct ocreg_object *o = NULL;
	char *is = NULL;

	CHECK_INT(ocreg_watch_next(w, WAIT, &type, &o, NULL), 0);
	CHECK_INT(type, want);
	if (name && o)
		CHECK_INT(ocreg_path_get(o, "metadata.name", &is, NULL), 0);
	CHECK_STR(is ? is : "", name ? name : "");
	ocreg_free(is);
}

static void test_verbs(void)
{
	struct tally t;
	struct ocreg_client *c = client2(&t);
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_object *o = NULL;
	struct ocreg_objects *all = NULL;
	struct ocreg_watch *w = NULL;

	create(c, "h-one");
	CHECK_INT(ocreg_client_get(c, MAP, NS, "h-one", NULL, &o, NULL), 0);
	ocreg_unref(o);
	options.field_selector = "metadata.name=h-one";
	CHECK_INT(ocreg_client_list(c, MAP, NS, &options, &all, NULL), 0);
	CHECK_INT(ocreg_objects_count(all), 1);
	ocreg_objects_unref(all);
	CHECK_INT(ocreg_client_watch(c, MAP, NS, &options, &w, NULL), 0);
	check_event(w, OCREG_EVENT_ADDED, "h-one");
	check_event(w, OCREG_EVENT_SYNCED, NULL);
	patch(c, "h-one", "{\"data\":{\"key\":\"1\"}}");
	check_event(w, OCREG_EVENT_MODIFIED, "h-one");
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "h-one", NULL, NULL, NULL), 0);
	check_event(w, OCREG_EVENT_DELETED, "h-one");
	ocreg_watch_unref(w);
	CHECK_INT(ocreg_client_get(c, MAP, NS, "h-one", NULL, &o, NULL), OCREG_E_NOTFOUND);
	CHECK_INT(t.older, 0);
	CHECK_INT(t.answers, 7); /* the watch lists before */
	ocreg_client_unref(c);
}

/* What has come of the tasks of a loop. */
struct course {
	unsigned read, patched, changes;
	bool synced, bad;
};

static void take(struct course *s, struct ocreg_task *t)
{
	if (ocreg_task_verb(t) == OCREG_VERB_WATCH) {
		s->synced |= ocreg_task_event(t) == OCREG_EVENT_SYNCED;
		s->changes += ocreg_task_event(t) == OCREG_EVENT_MODIFIED;
	}
	s->read += ocreg_task_verb(t) == OCREG_VERB_GET && ocreg_task_ended(t);
	s->patched += ocreg_task_verb(t) == OCREG_VERB_PATCH && ocreg_task_ended(t);
	s->bad |= ocreg_task_code(t) != 0;
}

static void run(struct ocreg_loop *l, struct course *s, bool (*enough)(const struct course *s))
{
	int64_t deadline = now_ms() + WAIT;
	struct ocreg_task *t;

	while (!enough(s) && now_ms() < deadline) {
		while ((t = ocreg_loop_next(l)))
			take(s, t);
		if (!enough(s))
			ocreg_loop_wait(l, deadline - now_ms());
	}
	CHECK(enough(s));
	CHECK(!s->bad);
}

static bool is_read(const struct course *s)
{
	return s->synced && s->read == MANY;
}

static bool is_patched(const struct course *s)
{
	return s->patched == MANY && s->changes == MANY;
}

static void begin(struct ocreg_loop *l, struct ocreg_client *c, enum ocreg_verb verb, const char *text)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;

	options.field_selector = "metadata.name=h-many";
	q.verb = verb;
	q.type = MAP;
	q.ns = NS;
	q.name = verb == OCREG_VERB_WATCH ? NULL : "h-many";
	q.list = verb == OCREG_VERB_WATCH ? &options : NULL;
	q.text = text;
	q.len = text ? strlen(text) : 0;
	CHECK_INT(ocreg_loop_begin(l, c, &q, NULL, NULL), 0);
}

/* All at once, before there is any connection: the calls wait for the first, and none makes its own. */
static void test_loop(void)
{
	struct tally t;
	struct course s = { 0 };
	struct ocreg_client *other = client("admin"), *c = client2(&t);
	struct ocreg_loop *l = NULL;
	char text[64];

	create(other, "h-many");
	CHECK_INT(ocreg_loop_new(&l, NULL), 0);
	begin(l, c, OCREG_VERB_WATCH, NULL);
	for (int i = 0; i < MANY; i++)
		begin(l, c, OCREG_VERB_GET, NULL);
	run(l, &s, is_read);
	for (int i = 0; i < MANY; i++) {
		snprintf(text, sizeof(text), "{\"data\":{\"key\":\"%d\"}}", i);
		begin(l, c, OCREG_VERB_PATCH, text);
	}
	run(l, &s, is_patched);
	CHECK_INT(t.older, 0);
	CHECK_INT(t.answers, 2 * MANY + 2); /* the watch's list, and the watch */
	CHECK_INT(t.connections, 1);
	CHECK_INT(t.reused, 2 * MANY + 1);
	ocreg_loop_free(l);
	CHECK_INT(ocreg_client_delete(other, MAP, NS, "h-many", NULL, NULL, NULL), 0);
	ocreg_client_unref(c);
	ocreg_client_unref(other);
}

static const struct test tests[] = { TEST(test_verbs), TEST(test_loop) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "http2", tests, COUNT(tests));
}
