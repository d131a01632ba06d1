/* SPDX-License-Identifier: Apache-2.0 */
/* What a client is in a child: nothing of it works there, and nothing that a child does to it is felt by the parent. */
#include "held.h"

/* What a child can try. */

static int get(struct held *h)
{
	return fault_get(h->client, "ok", NULL, NULL);
}

static int get_through_view(struct held *h)
{
	return fault_get(h->view, "ok", NULL, NULL);
}

static int get_through_new_view(struct held *h)
{
	struct ocreg_client *view = ocreg_client_view(h->client);
	int r = fault_get(view, "ok", NULL, NULL);

	ocreg_client_unref(view);
	return r;
}

static int list(struct held *h)
{
	return ocreg_client_list(h->client, MAP, "items", NULL, &(struct ocreg_objects *) { NULL }, NULL);
}

static int create(struct held *h)
{
	return ocreg_client_create(h->client, h->object, NULL, NULL, NULL);
}

static int replace(struct held *h)
{
	return ocreg_client_replace(h->client, h->object, NULL, NULL, NULL);
}

static int apply(struct held *h)
{
	return ocreg_client_apply(h->client, h->object, NULL, NULL, NULL);
}

static int patch(struct held *h)
{
	return ocreg_client_patch(h->client, CONFIG, NULL, "sent-body", "{}", 2, NULL, NULL, NULL);
}

static int patch_json(struct held *h)
{
	return ocreg_client_patch_json(h->client, CONFIG, NULL, "sent-body", "[]", 2, NULL, NULL, NULL);
}

static int delete (struct held *h)
{
	return ocreg_client_delete(h->client, CONFIG, NULL, "deleted", NULL, NULL, NULL);
}

static int can(struct held *h)
{
	struct ocreg_permission p = { "get", CONFIG, NULL, NULL, NULL, false };

	return ocreg_client_can(h->client, &p, 1, NULL, NULL);
}

static int get_raw(struct held *h)
{
	return ocreg_client_get_raw(h->client, "/version", NULL, &(char *) { NULL }, NULL, NULL);
}

static int begin_edit(struct held *h)
{
	return ocreg_edit_begin(h->client, CONFIG, NULL, "ok", NULL, &(struct ocreg_edit *) { NULL }, NULL);
}

static int change(struct ocreg_object *o, void *data)
{
	return ocreg_path_set(o, "spec.replicas", data, NULL);
}

static int run_edit(struct held *h)
{
	return ocreg_edit_run(h->client, CONFIG, NULL, "ok", change, (char[]) { "3" }, NULL, NULL, NULL);
}

static int commit(struct held *h)
{
	return ocreg_edit_commit(h->edit, NULL);
}

static int watch(struct held *h)
{
	struct ocreg_watch *w = NULL;
	int r = ocreg_client_watch(h->client, MAP, "bytes", NULL, &w, NULL);

	r = r ? r : next(w, LONG);
	ocreg_watch_unref(w);
	return r;
}

static int go_on_watching(struct held *h)
{
	return next(h->watch, LONG);
}

static int watch_other_half(struct held *h)
{
	return next(h->half, LONG);
}

static int logs(struct held *h)
{
	return ocreg_client_logs(h->client, "log", "pod", NULL, &(struct ocreg_logs *) { NULL }, NULL);
}

static int read_on(struct held *h)
{
	const char *text;
	size_t n;

	return ocreg_logs_next(h->logs, LONG, &text, &n, NULL);
}

static int wait_for_loop(struct held *h)
{
	return ocreg_loop_wait(h->loop, LONG);
}

/* In the parent's loop, and in one of the child's. */
static int begin_in(struct held *h, struct ocreg_loop *l)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;
	struct ocreg_task *t = NULL;
	int r;

	q.type = CONFIG;
	q.name = "ok";
	r = ocreg_loop_begin(l, h->client, &q, NULL, NULL);
	for (int i = 0; !r && !t && i < 10; i++) {
		t = ocreg_loop_next(l);
		r = t ? ocreg_task_code(t) : ocreg_loop_wait(l, LONG);
	}
	return t ? ocreg_task_code(t) : r;
}

static int begin_task(struct held *h)
{
	return begin_in(h, h->loop);
}

static int begin_own_task(struct held *h)
{
	struct ocreg_loop *l = NULL;
	int r = ocreg_loop_new(&l, NULL);

	r = r ? r : begin_in(h, l);
	ocreg_loop_free(l);
	return r;
}

static int turn_loop(struct held *h)
{
	return ocreg_loop_next(h->loop) ? 0 : OCREG_E_FORK;
}

static const struct
try {
	const char *name;
	int (*run)(struct held * h);
}
tries[] = {
	{ "get", get },
	{ "get through a view", get_through_view },
	{ "get through a new view", get_through_new_view },
	{ "list", list },
	{ "create", create },
	{ "replace", replace },
	{ "apply", apply },
	{ "patch", patch },
	{ "JSON patch", patch_json },
	{ "delete", delete },
	{ "can", can },
	{ "get raw", get_raw },
	{ "begin an edit", begin_edit },
	{ "edit", run_edit },
	{ "commit the parent's edit", commit },
	{ "watch", watch },
	{ "go on with the parent's watch", go_on_watching },
	{ "go on with half an event of the parent's watch", watch_other_half },
	{ "logs", logs },
	{ "read on in the parent's logs", read_on },
	{ "turn the parent's loop", turn_loop },
	{ "wait for the parent's loop", wait_for_loop },
	{ "begin a task in the parent's loop", begin_task },
	{ "begin a task in a loop of its own", begin_own_task },
};

/* In the child: one attempt. Its exit status is 0 if it ended as it should; else the code, without its sign. */
static int attempt(struct held *h, const struct try *t)
{
	int r = t->run(h);

	return r == OCREG_E_FORK ? 0 : r ? -r : 255;
}

/* In the child: what it makes itself works; then all of the parent's goes. */
static int work_as_child(struct held *h)
{
	struct ocreg_client *own = fault_client("elsewhere", LONG);
	int r = fault_get(own, "ok", NULL, NULL);

	ocreg_client_unref(own);
	ocreg_client_cancel(h->view);
	ocreg_client_cancel(h->client);
	end_all(h);
	return r ? -r : 0;
}

/* The parent's, as if nothing had been. */
static void check_unharmed(struct held *h, int64_t connections)
{
	const char *text;
	size_t n;

	row("the parent's watch goes on");
	CHECK_INT(go_on_watching(h), 0);
	CHECK_INT(go_on_watching(h), 0);
	CHECK_INT(next(h->watch, 0), OCREG_AGAIN);
	row("and the other half of an event comes");
	CHECK_INT(watch_other_half(h), 0);
	row("the parent's logs go on");
	CHECK(ocreg_logs_next(h->logs, LONG, &text, &n, NULL) == 0 && n == 5 && memcmp(text, "three", 5) == 0);
	row("the parent's loop goes on");
	while (ocreg_loop_wait(h->loop, LONG) == 0 && !drain(h->loop))
		;
	CHECK_INT(ocreg_loop_count(h->loop), 1);
	row("the parent's edit can be committed");
	CHECK_INT(commit(h), 0);
	row("the parent's client and view work on");
	CHECK_INT(get(h), 0);
	CHECK_INT(get_through_view(h), 0);
	row("over the connections that there were");
	CHECK_INT(fault_count("elsewhere", "connections"), connections);
}

static void test_fork(void)
{
	struct held h;
	int64_t connections;
	pid_t pid;

	row("what there is");
	begin_all(&h, "elsewhere");
	connections = fault_count("elsewhere", "connections");
	for (size_t i = 0; i < COUNT(tries); i++) {
		row("a child: %s", tries[i].name);
		pid = fork();
		if (pid == 0)
			_exit(attempt(&h, &tries[i]));
		CHECK_INT(wait_for(pid), 0);
	}
	row("a child makes its own client, and frees the parent's handles");
	pid = fork();
	if (pid == 0)
		_exit(work_as_child(&h));
	CHECK_INT(wait_for(pid), 0);
	check_unharmed(&h, connections + 1);
	end_all(&h);
}

static const struct test tests[] = { TEST(test_fork) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "fork", tests, COUNT(tests));
}
