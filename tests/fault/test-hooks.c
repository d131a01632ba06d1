/* SPDX-License-Identifier: Apache-2.0 */
/* What a program can put between the client and the world: what is logged and measured, whose clock it is, who connects. */
#include "fault.h"

#define TIMEOUT 5000

/* What the hooks were told. */
struct record {
	char lines[65536];
	size_t n_lines, n_measures;
	struct ocreg_measure last;
	char method[16], path[256], verb[16];
	int64_t now, step; /* of a clock that goes on by so much each time it is looked at */
	unsigned looks, port, asked, to;
	char host[64];
	int refuse;
};

static void log_line(enum ocreg_log_level level, const char *line, void *data)
{
	struct record *r = data;
	size_t at = strlen(r->lines);

	CHECK(level >= OCREG_LOG_RETRIES && level <= OCREG_LOG_ALL);
	CHECK(is_one_clean_line(line));
	CHECK(strstr(line, CANARY) == NULL);
	snprintf(r->lines + at, sizeof(r->lines) - at, "%s\n", line);
	r->n_lines++;
}

static void measure(const struct ocreg_measure *m, void *data)
{
	struct record *r = data;

	r->last = *m;
	r->n_measures++;
	snprintf(r->method, sizeof(r->method), "%s", m->method);
	snprintf(r->path, sizeof(r->path), "%s", m->path);
	snprintf(r->verb, sizeof(r->verb), "%s", m->verb);
}

static int64_t clock_of(void *data)
{
	struct record *r = data;

	r->looks++;
	r->now += r->step;
	return r->now;
}

/* To this machine, whatever name was asked for. */
static int resolve(const char *host, unsigned port, char *ret, size_t size, void *data)
{
	struct record *r = data;

	r->asked++;
	r->port = port;
	snprintf(r->host, sizeof(r->host), "%s", host);
	snprintf(ret, size, "127.0.0.1:%u", r->to ? r->to : port);
	return r->refuse;
}

static struct ocreg_client *hooked(const char *server, const struct ocreg_hooks *hooks)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;

	o.kubeconfig = fault_path(server, ".kubeconfig");
	o.timeout_ms = TIMEOUT;
	o.hooks = hooks;
	CHECK_INT(ocreg_client_new(&o, &c, NULL), 0);
	return c;
}

static int get(const char *server, const struct ocreg_hooks *hooks, const char *script)
{
	struct ocreg_client *c = hooked(server, hooks);
	struct ocreg_object *o = NULL;
	int r = fault_get(c, script, &o, NULL);

	ocreg_unref(o);
	ocreg_client_unref(c);
	return r;
}

/* --- the log --- */

static void test_levels(void)
{
	static const struct {
		enum ocreg_log_level level;
		const char *script, *has, *lacks;
	} rows[] = {
		{ OCREG_LOG_OFF, "ok", NULL, "GET" },
		{ OCREG_LOG_RETRIES, "ok", NULL, "GET" },
		{ OCREG_LOG_RETRIES, "busy-once-429", "once more, after HTTP status 429", "Accept" },
		{ OCREG_LOG_RETRIES, "warnings", "the server warns: third", "Accept" },
		{ OCREG_LOG_REQUESTS, "ok", "configs/ok 200 in ", "Accept" },
		{ OCREG_LOG_REQUESTS, "busy-once-503", ", attempt 2", "Accept" },
		{ OCREG_LOG_REQUESTS, "no-answer", "failed (E_TRANSPORT) in ", "Accept" },
		{ OCREG_LOG_HEADERS, "ok", "> Authorization: (hidden)", "< " },
		{ OCREG_LOG_HEADERS, "ok", "time in us: ", "body" },
		{ OCREG_LOG_BODIES, "ok", "< HTTP/1.1 200", "Bearer" },
		{ OCREG_LOG_BODIES, "ok", "< body: {\"apiVersion\"", "Bearer" },
		{ OCREG_LOG_BODIES, "html-200", "bytes, which may hold secrets", "<html" },
		{ OCREG_LOG_ALL, "echo-403", "403 in", "Bearer" },
		{ OCREG_LOG_ALL, "pod", "bytes, which may hold secrets", "password" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct record r = { .now = 0 };
		struct ocreg_hooks hooks = OCREG_HOOKS_INIT;

		row("%s at level %d", rows[i].script, rows[i].level);
		hooks.data = &r;
		hooks.log = log_line;
		hooks.log_level = rows[i].level;
		get("good", &hooks, rows[i].script);
		if (rows[i].has)
			CHECK(strstr(r.lines, rows[i].has) != NULL);
		else
			CHECK_INT(r.n_lines, 0);
		CHECK(strstr(r.lines, rows[i].lacks) == NULL);
	}
}

/* Every credential there is, at every level. */
static void test_no_secret(void)
{
	static const char *const servers[] = { "good", "basic", "token-file", "mutual", "as", "proxied", "other-list" };

	for (size_t i = 0; i < COUNT(servers); i++) {
		struct record r = { .now = 0 };
		struct ocreg_hooks hooks = OCREG_HOOKS_INIT;

		row("%s", servers[i]);
		hooks.data = &r;
		hooks.log = log_line;
		hooks.log_level = OCREG_LOG_ALL;
		get(servers[i], &hooks, "ok");
		get(servers[i], &hooks, "echo-500");
		get(servers[i], &hooks, "second-token");
		CHECK(r.n_lines >= 3);
		CHECK(strstr(r.lines, "first-token") == NULL);
	}
}

/* What is sent and what comes back. */
static void test_secret_objects(void)
{
	static const char text[] = "{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"metadata\":{\"name\":\"x\",\"namespace\":\"y\"},"
				   "\"data\":{\"key\":\"Q0FOQVJZ\"},\"stringData\":{\"other\":\"CANARY\"}}";
	struct record r = { .now = 0 };
	struct ocreg_hooks hooks = OCREG_HOOKS_INIT;
	struct ocreg_object *o = NULL;
	struct ocreg_client *c;

	hooks.data = &r;
	hooks.log = log_line;
	hooks.log_level = OCREG_LOG_ALL;
	c = hooked("good", &hooks);
	CHECK_INT(ocreg_decode(OCREG_TYPE_SECRET, text, sizeof(text) - 1, NULL, &o, NULL), 0);
	ocreg_client_create(c, o, NULL, NULL, NULL);
	ocreg_client_patch(c, OCREG_TYPE_SECRET, "y", "x", text, sizeof(text) - 1, NULL, NULL, NULL);
	ocreg_client_patch_json(c, OCREG_TYPE_SECRET, "y", "x", "[{\"value\":\"CANARY\"}]", 20, NULL, NULL, NULL);
	CHECK(strstr(r.lines, "> body: {\"apiVersion\":\"v1\",\"kind\":\"Secret\"") != NULL);
	CHECK(strstr(r.lines, "> body: 20 bytes, which may hold secrets") != NULL);
	CHECK(strstr(r.lines, "Q0FOQVJZ") == NULL);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

/* --- measures --- */

static void test_measures(void)
{
	static const struct {
		const char *script;
		int status, code;
		unsigned retries;
	} rows[] = {
		{ "ok", 200, 0, 0 },
		{ "status-404", 404, OCREG_E_NOTFOUND, 0 },
		{ "no-answer", 0, OCREG_E_TRANSPORT, 2 },
		{ "reset-after-request", 0, OCREG_E_TRANSPORT, 2 },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct record r = { .now = 0 };
		struct ocreg_hooks hooks = OCREG_HOOKS_INIT;

		row("%s", rows[i].script);
		hooks.data = &r;
		hooks.measure = measure;
		get("good", &hooks, rows[i].script);
		CHECK_INT(r.n_measures, 1);
		CHECK_INT(r.last.status, rows[i].status);
		CHECK_INT(r.last.code, rows[i].code);
		CHECK_INT(r.last.retries, rows[i].retries);
		CHECK(r.last.duration_us > 0 && r.last.duration_us < TIMEOUT * 1000);
		CHECK_STR(r.path, "/apis/imageregistry.operator.openshift.io/v1/configs/{name}");
		CHECK_STR(r.method, "GET");
		CHECK_STR(r.verb, "get");
	}
}

/* --- the clock --- */

/* A deadline by a clock that runs fast ends a call that would take longer; the clock is looked at while nothing happens. */
static void test_clock(void)
{
	struct record r = { .now = INT64_C(1) << 40, .step = TIMEOUT / 2 };
	struct ocreg_hooks hooks = OCREG_HOOKS_INIT;
	int64_t begun = now_ms();

	hooks.data = &r;
	hooks.clock = clock_of;
	CHECK_INT(get("good", &hooks, "silence"), OCREG_E_TIMEOUT);
	CHECK(now_ms() - begun < 3000);
	CHECK(r.looks > 1);
	r.step = 0; /* and one that stands still ends nothing */
	CHECK_INT(get("good", &hooks, "ok"), 0);
}

/* The same where nobody waits but a loop: its descriptor is readable in time. */
static void test_clock_in_a_loop(void)
{
	struct record r = { .now = INT64_C(1) << 40, .step = TIMEOUT / 2 };
	struct ocreg_request q = OCREG_REQUEST_INIT;
	struct ocreg_hooks hooks = OCREG_HOOKS_INIT;
	struct ocreg_loop *l = NULL;
	struct ocreg_task *t = NULL;
	int64_t begun = now_ms();
	struct ocreg_client *c;

	hooks.data = &r;
	hooks.clock = clock_of;
	c = hooked("good", &hooks);
	q.type = OCREG_TYPE_CONFIG;
	q.name = "silence";
	CHECK_INT(ocreg_loop_new(&l, NULL), 0);
	CHECK_INT(ocreg_loop_begin(l, c, &q, NULL, NULL), 0);
	while (!t && now_ms() - begun < 4000) {
		ocreg_loop_wait(l, 4000);
		t = ocreg_loop_next(l);
	}
	CHECK_INT(ocreg_task_code(t), OCREG_E_TIMEOUT);
	CHECK(now_ms() - begun < 3000);
	ocreg_loop_free(l);
	ocreg_client_unref(c);
}

/* --- the way there --- */

static unsigned port_of(const char *server)
{
	struct ocreg_client *c = fault_client(server, TIMEOUT);
	const char *at = strstr(ocreg_client_explain(c), "127.0.0.1:");
	unsigned port = at ? (unsigned) strtoul(at + 10, NULL, 10) : 0;

	ocreg_client_unref(c);
	return port;
}

static void test_resolve(void)
{
	struct record r = { .now = 0 };
	struct ocreg_hooks hooks = OCREG_HOOKS_INIT;

	hooks.data = &r;
	hooks.resolve = resolve;
	row("an address");
	CHECK_INT(get("good", &hooks, "ok"), 0);
	CHECK_STR(r.host, "127.0.0.1");
	CHECK_INT(r.asked, 1);
	CHECK_INT(r.port, port_of("good"));
	row("a name");
	CHECK_INT(get("localhost", &hooks, "ok"), 0);
	CHECK_STR(r.host, "localhost");
	row("a name that nobody else knows, at another port");
	r.to = port_of("good");
	CHECK_INT(get("unresolved", &hooks, "ok"), OCREG_E_TLS);
	CHECK_STR(r.host, "no-such-host.invalid");
	CHECK_INT(r.port, 6443);
	row("the name in the certificate is checked all the same");
	r.to = 0;
	CHECK_INT(get("wrong-host", &hooks, "ok"), OCREG_E_TLS);
	CHECK_INT(get("tls-name", &hooks, "ok"), 0);
	CHECK_INT(get("tls-name-wrong", &hooks, "ok"), OCREG_E_TLS);
	row("no proxy");
	CHECK_INT(get("proxy-down", &hooks, "ok"), 0);
	row("no way");
	r.refuse = -1;
	CHECK_INT(get("good", &hooks, "ok"), OCREG_E_RESOLVE);
}

/* --- the user agent, and what it must not be --- */

static void test_user_agent(void)
{
	static const struct {
		const char *agent, *want;
		int code;
	} rows[] = {
		{ NULL, "libocreg/", 0 },
		{ "my-operator/1.2", "my-operator/1.2", 0 },
		{ "two\r\nX-Evil: 1", NULL, OCREG_E_ARG },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
		struct ocreg_client *c = NULL;
		struct ocreg_object *headers = NULL;
		char *text = NULL;

		row("%s", rows[i].want ? rows[i].want : "a line break");
		o.kubeconfig = fault_path("good", ".kubeconfig");
		o.user_agent = rows[i].agent;
		CHECK_INT(ocreg_client_new(&o, &c, NULL), rows[i].code);
		if (!rows[i].code && CHECK(fault_get(c, "headers", &headers, NULL) == 0)) {
			ocreg_path_get(headers, "metadata.annotations[\"user-agent\"]", &text, NULL);
			CHECK(text && strncmp(text, rows[i].want, strlen(rows[i].want)) == 0);
		}
		ocreg_free(text);
		ocreg_unref(headers);
		ocreg_client_unref(c);
	}
}

/* --- who looks into an error --- */

static void test_origin(void)
{
	struct ocreg_client *c = fault_client("good", TIMEOUT);
	struct ocreg_error *e = NULL;

	CHECK_INT(fault_get(c, "status-403", NULL, &e), OCREG_E_FORBIDDEN);
	CHECK(strncmp(ocreg_error_request(e), "GET https://127.0.0.1:", 22) == 0);
	CHECK(strstr(ocreg_error_request(e), "/configs/status-403") != NULL);
	CHECK_STR(ocreg_error_request_id(NULL), "");
	ocreg_error_unref(e);
	ocreg_client_unref(c);
}

static const struct test tests[] = {
	TEST(test_levels),          TEST(test_no_secret), TEST(test_secret_objects), TEST(test_measures), TEST(test_clock),
	TEST(test_clock_in_a_loop), TEST(test_resolve),   TEST(test_user_agent),     TEST(test_origin),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "hooks", tests, COUNT(tests));
}
