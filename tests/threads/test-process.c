/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a client is to the rest of the process: nothing of it works in a child, and nothing that a child does to it is felt; no descriptor is
 * inherited by another program; no thread runs; no signal is handled, blocked or raised.
 */
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include "../fault/fault.h"

#define LONG 20000
#define MAP OCREG_TYPE_CONFIG_MAP
#define CONFIG OCREG_TYPE_CONFIG

/* Everything that has something to do with a connection, in the middle of what it does. */
struct held {
	struct ocreg_client *client, *view;
	struct ocreg_watch *watch, *half; /* one that has read more than it told, and one that has half an event */
	struct ocreg_edit *edit;
	struct ocreg_logs *logs;
	struct ocreg_loop *loop; /* with a watch */
	struct ocreg_object *object;
};

static int next(struct ocreg_watch *w, int64_t timeout)
{
	enum ocreg_event_type type = (enum ocreg_event_type) 0;
	struct ocreg_object *o = NULL;

	return ocreg_watch_next(w, timeout, &type, &o, NULL);
}

/* Until nothing more can be told of what is there; how many events that were. */
static unsigned drain(struct ocreg_loop *l)
{
	unsigned n = 0;

	while (ocreg_loop_next(l))
		n++;
	return n;
}

static void begin_loop(struct held *h)
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

static struct ocreg_watch *begin_watch(struct held *h, const char *script, int told)
{
	struct ocreg_watch *w = NULL;

	CHECK_INT(ocreg_client_watch(h->client, MAP, script, NULL, &w, NULL), 0);
	for (int i = 0; i < told; i++)
		CHECK_INT(next(w, LONG), 0);
	return w;
}

static void begin_all(struct held *h, const char *server)
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

static void end_all(struct held *h)
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

static int wait_for(pid_t pid)
{
	int status = 0;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
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

static bool is_any(int fd)
{
	(void) fd;
	return true;
}

static bool is_connection(int fd)
{
	struct sockaddr_storage a = { .ss_family = AF_UNSPEC };
	socklen_t n = sizeof(a);

	return getsockname(fd, (struct sockaddr *) &a, &n) == 0 && a.ss_family == AF_INET;
}

/* Descriptors above the three that everybody has, without the one that looks. */
static int count_descriptors(bool (*is_such)(int fd))
{
	DIR *d = opendir("/proc/self/fd");
	int n = 0;

	for (struct dirent *e; d && (e = readdir(d));)
		n += atoi(e->d_name) > 2 && atoi(e->d_name) != dirfd(d) && is_such(atoi(e->d_name));
	closedir(d);
	return n;
}

static const struct {
	const char *option;
	bool (*is_such)(int fd);
} counts[] = { { "--count-descriptors", is_any }, { "--count-connections", is_connection } };

/* How many such descriptors another program inherits. */
static int count_inherited(const char *option)
{
	char *const argv[] = { (char[]) { "/proc/self/exe" }, (char *) option, NULL };
	pid_t pid;

	return posix_spawn(&pid, argv[0], NULL, NULL, argv, environ) ? -1 : wait_for(pid);
}

static void test_exec(void)
{
	int before = count_descriptors(is_any);
	struct held h;

	begin_all(&h, "good");
	for (size_t i = 0; i < COUNT(counts); i++) {
		row("%s", counts[i].option);
		CHECK(count_descriptors(counts[i].is_such) >= before + 4);
		CHECK_INT(count_inherited(counts[i].option), before);
	}
	row("all are closed in the end");
	end_all(&h);
	CHECK_INT(count_descriptors(is_any), before);
}

static int count_threads(void)
{
	DIR *d = opendir("/proc/self/task");
	int n = 0;

	for (struct dirent *e; d && (e = readdir(d));)
		n += e->d_name[0] != '.';
	closedir(d);
	return n;
}

static void test_no_thread(void)
{
	int before = count_threads();
	struct held h;

	row("while there is everything");
	begin_all(&h, "good");
	CHECK_INT(count_threads(), before);
	row("when it goes on");
	CHECK_INT(next(h.half, LONG), 0);
	CHECK_INT(count_threads(), before);
	row("and afterwards");
	end_all(&h);
	CHECK_INT(count_threads(), before);
}

/* Signals. */

static volatile sig_atomic_t pipes;

static void count_pipe(int number)
{
	(void) number;
	pipes++;
}

/* What is done with each, and which are blocked. */
struct dispositions {
	struct sigaction actions[NSIG];
	sigset_t blocked;
};

static void look_at_signals(struct dispositions *d)
{
	memset(d, 0, sizeof(*d));
	for (int i = 1; i < NSIG; i++)
		sigaction(i, NULL, &d->actions[i]);
	pthread_sigmask(SIG_SETMASK, NULL, &d->blocked);
}

static void check_signals(const struct dispositions *before)
{
	struct dispositions now;

	look_at_signals(&now);
	for (int i = 1; i < NSIG; i++)
		harness_check(now.actions[i].sa_handler == before->actions[i].sa_handler &&
				      now.actions[i].sa_flags == before->actions[i].sa_flags &&
				      sigismember(&now.blocked, i) == sigismember(&before->blocked, i),
			      __FILE__, __LINE__, "signal %d is handled otherwise", i);
}

/* Servers that end a connection while they are written to, or have before. */
static void meet_resets(struct ocreg_client *c, char *body)
{
	static const char *const scripts[] = { "reset-after-request", "no-answer", "reset-in-body", "dies-after-patch",
					       "not-http" };

	for (size_t i = 0; i < 4 * COUNT(scripts); i++) {
		const char *script = scripts[i % COUNT(scripts)];

		fault_get(c, "ok", NULL, NULL);
		CHECK(ocreg_client_patch(c, CONFIG, NULL, script, body, strlen(body), NULL, NULL, NULL) < 0);
	}
}

static char *long_patch(size_t n)
{
	static const char begin[] = "{\"metadata\":{\"annotations\":{\"a\":\"", end[] = "\"}}}";
	char *s = malloc(n + sizeof(begin) + sizeof(end));

	if (!s)
		abort();
	memcpy(s, begin, sizeof(begin) - 1);
	memset(s + sizeof(begin) - 1, 'x', n);
	memcpy(s + sizeof(begin) - 1 + n, end, sizeof(end));
	return s;
}

static void test_signals(void)
{
	static const char *const servers[] = { "good", "reset", "leaves", "silent" };
	struct sigaction counting = { .sa_handler = count_pipe }, old;
	struct dispositions before;
	char *body = long_patch(4 << 20);
	struct held h;

	sigaction(SIGPIPE, &counting, &old);
	look_at_signals(&before);
	for (size_t i = 0; i < COUNT(servers); i++) {
		struct ocreg_client *c = fault_client(servers[i], i == 3 ? 300 : 2000);

		row("%s: connections that break", servers[i]);
		if (i < 1)
			meet_resets(c, body);
		else
			ocreg_client_patch(c, CONFIG, NULL, "ok", body, strlen(body), NULL, NULL, NULL);
		ocreg_client_unref(c);
		CHECK_INT(pipes, 0);
		check_signals(&before);
	}
	row("everything there is");
	begin_all(&h, "good");
	check_signals(&before);
	end_all(&h);
	check_signals(&before);
	CHECK_INT(pipes, 0);
	sigaction(SIGPIPE, &old, NULL);
	free(body);
}

static const struct test tests[] = { TEST(test_fork), TEST(test_exec), TEST(test_no_thread), TEST(test_signals) };

int main(int argc, char **argv)
{
	for (size_t i = 0; argc == 2 && i < COUNT(counts); i++)
		if (strcmp(argv[1], counts[i].option) == 0)
			return count_descriptors(counts[i].is_such);
	return run_tests(argc, argv, "process", tests, COUNT(tests));
}
