/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A client whose credential comes from a program, beside a fake cluster: how often the program is run, and that nothing is asked without what
 * it gives. Each run leaves a line in the file `runs`, and gives a token of its own.
 */
#include <pthread.h>
#include <ocreg/ocreg.h>
#include "stub.h"

#define LONG 20000
#define CANCEL_MS 100
#define THREADS 16
#define TASKS 50
#define COUNTS "echo x >> runs; n=$(wc -l < runs)\n"
#define GIVES(more) \
	"printf '{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\",\"status\":{\"token\":\"token-%d\"" more "}}' $n"
#define HANGS COUNTS "echo $$ > pid; exec sleep 60"

static size_t runs(void)
{
	char *text = get_file("runs");
	size_t n = 0;

	for (const char *c = text; c && *c; c++)
		n += *c == '\n';
	free(text);
	return n;
}

static void begin(const char *stub)
{
	unlink("runs");
	unlink("pid");
	put_stub("stub", stub);
}

static void put_kubeconfig(const char *server, const char *user)
{
	struct ocreg_buf text = { 0 };

	ocreg_buf_addf(&text,
		       "{\"current-context\":\"x\",\"clusters\":[{\"name\":\"c\",\"cluster\":{\"server\":\"%s\",\"certificate-"
		       "authority\":"
		       "\"ca.crt\"}}],\"users\":[{\"name\":\"dev\",\"user\":{%s}}],\"contexts\":[{\"name\":\"x\",\"context\":{"
		       "\"cluster\":"
		       "\"c\",\"user\":\"dev\"}}]}",
		       getenv(server), user);
	put_file("client.kubeconfig", text.data, 0600);
	ocreg_buf_done(&text);
}

static struct ocreg_client *client_of(const struct ocreg_client_options *options, int code)
{
	struct ocreg_client_options o = *options;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;

	o.kubeconfig = "client.kubeconfig";
	harness_check(ocreg_client_new(&o, &c, &e) == code, __FILE__, __LINE__, "no client: %s", ocreg_error_message(e));
	ocreg_error_unref(e);
	return c;
}

static struct ocreg_client *client(int64_t timeout_ms)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;

	put_kubeconfig("OCREG_SERVER", "\"exec\":" EXEC_V1(""));
	o.timeout_ms = timeout_ms;
	return client_of(&o, 0);
}

/* Whether the server saw this token; NULL: any. */
static void check_get(struct ocreg_client *c, const char *name, int code, const char *token)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	char *seen = NULL;

	harness_check(ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, name, NULL, &o, &e) == code, __FILE__, __LINE__,
		      "%s is answered with %s: %s", name, ocreg_code_name(ocreg_error_code(e)), ocreg_error_message(e));
	if (token && CHECK(o)) {
		CHECK_INT(ocreg_path_get(o, "metadata.annotations.authorization", &seen, NULL), 0);
		CHECK_STR(seen, token);
	}
	ocreg_free(seen);
	ocreg_unref(o);
	ocreg_error_unref(e);
}

static void test_once(void)
{
	struct state before = state_now();
	struct ocreg_client *c;

	row("many calls, one run");
	begin(COUNTS GIVES(""));
	c = client(LONG);
	CHECK_INT(runs(), 0);
	for (int i = 0; i < 20; i++)
		check_get(c, "mirror", 0, "Bearer token-1");
	CHECK_INT(runs(), 1);
	ocreg_client_unref(c);
	CHECK(no_children());
	check_state(&before);
}

static void test_rejected(void)
{
	struct ocreg_client *c;

	row("401: run again, and asked again");
	begin(COUNTS GIVES(""));
	c = client(LONG);
	check_get(c, "stale", 0, NULL);
	CHECK_INT(runs(), 2);
	check_get(c, "mirror", 0, "Bearer token-2");
	CHECK_INT(runs(), 2);
	row("401 for ever: once more for each call");
	check_get(c, "never", OCREG_E_UNAUTHORIZED, NULL);
	CHECK_INT(runs(), 3);
	check_get(c, "never", OCREG_E_UNAUTHORIZED, NULL);
	CHECK_INT(runs(), 4);
	ocreg_client_unref(c);
}

static void test_expiry(void)
{
	int64_t until = ocreg_clock_ms() + LONG;
	struct ocreg_client *c;

	row("run again when the credential has expired");
	begin(COUNTS GIVES(",\"expirationTimestamp\":\"'$(date -u -d '+2 seconds' +%Y-%m-%dT%H:%M:%SZ)'\""));
	c = client(LONG);
	check_get(c, "mirror", 0, "Bearer token-1");
	while (runs() < 2 && ocreg_clock_ms() < until) {
		check_get(c, "mirror", 0, NULL);
		poll(NULL, 0, 20);
	}
	CHECK_INT(runs(), 2);
	check_get(c, "mirror", 0, NULL);
	ocreg_client_unref(c);
	row("and not before");
	begin(COUNTS GIVES(",\"expirationTimestamp\":\"2044-01-01T00:00:00Z\""));
	c = client(LONG);
	for (int i = 0; i < 5; i++)
		check_get(c, "mirror", 0, "Bearer token-1");
	CHECK_INT(runs(), 1);
	ocreg_client_unref(c);
}

static void *get_one(void *c)
{
	struct ocreg_object *o = NULL;
	int code = ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, "mirror", NULL, &o, NULL);

	ocreg_unref(o);
	return (void *) (intptr_t) code;
}

static void test_threads(void)
{
	struct state before = state_now();
	pthread_t threads[THREADS];
	struct ocreg_client *c;

	row("%d threads, one run", THREADS);
	begin("sleep 0.2\n" COUNTS GIVES(""));
	c = client(LONG);
	for (size_t i = 0; i < THREADS; i++)
		CHECK(pthread_create(&threads[i], NULL, get_one, c) == 0);
	for (size_t i = 0; i < THREADS; i++) {
		void *code = NULL;

		pthread_join(threads[i], &code);
		CHECK_INT((intptr_t) code, 0);
	}
	CHECK_INT(runs(), 1);
	ocreg_client_unref(c);
	CHECK(no_children());
	check_state(&before);
}

/* Codes of tasks, each counted; the tasks that have not ended by then are not. */
static size_t turn(struct ocreg_loop *l, int64_t ms, int code)
{
	int64_t until = ocreg_clock_ms() + ms;
	size_t n = 0;

	do {
		for (struct ocreg_task *t; (t = ocreg_loop_next(l));)
			n += ocreg_task_ended(t) && ocreg_task_code(t) == code;
		if (ocreg_loop_count(l))
			ocreg_loop_wait(l, until > ocreg_clock_ms() ? until - ocreg_clock_ms() : 0);
	} while (ocreg_loop_count(l) && ocreg_clock_ms() < until);
	for (struct ocreg_task *t; (t = ocreg_loop_next(l));)
		n += ocreg_task_ended(t) && ocreg_task_code(t) == code;
	return n;
}

static void begin_get(struct ocreg_loop *l, struct ocreg_client *c, struct ocreg_task **ret)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;

	q.type = OCREG_TYPE_CONFIG;
	q.name = "mirror";
	CHECK_INT(ocreg_loop_begin(l, c, &q, ret, NULL), 0);
}

static void test_loop(void)
{
	struct state before = state_now();
	struct ocreg_task *t = NULL;
	struct ocreg_loop *l = NULL;
	struct ocreg_client *c;
	int64_t at;

	row("%d calls of a loop, one run", TASKS);
	begin("sleep 0.1\n" COUNTS GIVES(""));
	c = client(LONG);
	CHECK_INT(ocreg_loop_new(&l, NULL), 0);
	for (int i = 0; i < TASKS; i++)
		begin_get(l, c, NULL);
	CHECK_INT(turn(l, LONG, 0), TASKS);
	CHECK_INT(runs(), 1);
	ocreg_client_unref(c);

	row("a call of a loop is cancelled while the program hangs");
	begin(HANGS);
	c = client(LONG);
	begin_get(l, c, &t);
	at = ocreg_clock_ms();
	while (access("pid", F_OK) < 0 && ocreg_clock_ms() - at < LONG)
		turn(l, 5, 0);
	at = ocreg_clock_ms();
	ocreg_task_cancel(t);
	CHECK_INT(turn(l, LONG, OCREG_E_CANCELLED), 1);
	CHECK(ocreg_clock_ms() - at < CANCEL_MS);
	CHECK(no_children());
	ocreg_loop_free(l);
	ocreg_client_unref(c);
	check_state(&before);
}

static void test_cancel(void)
{
	int64_t at = ocreg_clock_ms();
	struct ocreg_client *c;
	void *code = NULL;
	pthread_t thread;

	row("a call is cancelled while the program hangs");
	begin(HANGS);
	c = client(LONG);
	CHECK(pthread_create(&thread, NULL, get_one, c) == 0);
	while (access("pid", F_OK) < 0 && ocreg_clock_ms() - at < LONG)
		poll(NULL, 0, 2);
	at = ocreg_clock_ms();
	ocreg_client_cancel(c);
	pthread_join(thread, &code);
	CHECK(ocreg_clock_ms() - at < CANCEL_MS);
	CHECK_INT((intptr_t) code, OCREG_E_CANCELLED);
	CHECK(no_children());
	row("and the next call works");
	begin(COUNTS GIVES(""));
	check_get(c, "mirror", 0, "Bearer token-1");
	ocreg_client_unref(c);
}

static void test_deadline(void)
{
	int64_t at;
	struct ocreg_client *c;

	row("the deadline of the call counts");
	begin(HANGS);
	c = client(300);
	at = ocreg_clock_ms();
	check_get(c, "mirror", OCREG_E_TIMEOUT, NULL);
	CHECK(ocreg_clock_ms() - at < 300 + LATE_MS);
	CHECK(no_children());
	ocreg_client_unref(c);
}

/* What gives nothing ends the call: the server hears nothing. */
static void test_nothing_sent(void)
{
	char *before = get_file("requests"), *after;
	struct ocreg_client *c;

	row("no credential, no request");
	begin(COUNTS "echo 'log in first' >&2; exit 1");
	c = client(LONG);
	check_get(c, "mirror", OCREG_E_CREDENTIAL, NULL);
	check_get(c, "mirror", OCREG_E_CREDENTIAL, NULL);
	CHECK_INT(runs(), 2);
	begin(COUNTS "printf '{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1 "\",\"status\":{\"token\":\"\"}}'");
	check_get(c, "mirror", OCREG_E_CREDENTIAL, NULL);
	after = get_file("requests");
	CHECK_INT(strlen(after ? after : ""), strlen(before ? before : ""));
	free(before);
	free(after);
	row("and when it gives one, that is sent");
	begin(COUNTS GIVES(""));
	check_get(c, "mirror", 0, "Bearer token-1");
	ocreg_client_unref(c);
}

static void test_options(void)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c;

	begin(COUNTS GIVES(""));
	put_kubeconfig("OCREG_SERVER", "\"exec\":" EXEC_V1(""));
	row("a token of the caller's comes first");
	o.token = "mine";
	c = client_of(&o, 0);
	check_get(c, "mirror", 0, "Bearer mine");
	ocreg_client_unref(c);
	row("none may be run");
	o.token = NULL;
	o.plugins = OCREG_PLUGINS_DENY;
	CHECK(!client_of(&o, OCREG_E_UNSUPPORTED));
	row("another may be run");
	o.plugins = OCREG_PLUGINS_LISTED;
	o.plugin_list = "aws\noc";
	CHECK(!client_of(&o, OCREG_E_UNSUPPORTED));
	CHECK_INT(runs(), 0);
	row("this may be run");
	o.plugin_list = "aws\n./stub";
	c = client_of(&o, 0);
	check_get(c, "mirror", 0, "Bearer token-1");
	ocreg_client_unref(c);
	row("a token of the user's comes first");
	begin(COUNTS GIVES(""));
	put_kubeconfig("OCREG_SERVER", "\"token\":\"theirs\",\"exec\":" EXEC_V1(""));
	c = client_of(&o, 0);
	check_get(c, "mirror", 0, "Bearer theirs");
	CHECK_INT(runs(), 0);
	ocreg_client_unref(c);
}

static void test_certificate(void)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c;

	put_kubeconfig("OCREG_MUTUAL", "\"exec\":" EXEC_V1(""));
	row("a client certificate");
	begin(COUNTS "cat pair.json");
	c = client_of(&o, 0);
	check_get(c, "mirror", 0, NULL);
	check_get(c, "mirror", 0, NULL);
	CHECK_INT(runs(), 1);
	ocreg_client_unref(c);
	row("only a token where a certificate is wanted");
	begin(COUNTS GIVES(""));
	c = client_of(&o, 0);
	check_get(c, "mirror", OCREG_E_TLS, NULL);
	ocreg_client_unref(c);
}

/* The cluster is told as the client has it, not as a file has it. */
static void test_told(void)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	char *told, want[512];
	struct ocreg_client *c;

	row("it is told about the cluster");
	begin(COUNTS "printf '%s' \"$KUBERNETES_EXEC_INFO\" > told\n" GIVES(""));
	put_kubeconfig("OCREG_SERVER", "\"exec\":" EXEC_V1(",\"provideClusterInfo\":true"));
	c = client_of(&o, 0);
	check_get(c, "mirror", 0, "Bearer token-1");
	told = get_file("told");
	snprintf(want, sizeof(want),
		 "{\"kind\":\"ExecCredential\",\"apiVersion\":\"" V1
		 "\",\"spec\":{\"cluster\":{\"server\":\"%s\",\"certificate-authority-data\":\"LS0tLS1C",
		 getenv("OCREG_SERVER"));
	CHECK_HAS(told, want);
	CHECK_HAS(told, "\"},\"interactive\":false}}");
	free(told);
	ocreg_client_unref(c);
}

static const struct test tests[] = { TEST(test_once),    TEST(test_rejected),    TEST(test_expiry),   TEST(test_threads),
				     TEST(test_loop),    TEST(test_cancel),      TEST(test_deadline), TEST(test_nothing_sent),
				     TEST(test_options), TEST(test_certificate), TEST(test_told) };

int main(int argc, char **argv)
{
	if (!getenv("OCREG_SERVER"))
		return fprintf(stderr, "run this by tests/plugin/run\n"), 2;
	adopt_orphans();
	return run_tests(argc, argv, "plugin-client", tests, COUNT(tests));
}
