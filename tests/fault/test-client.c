/* SPDX-License-Identifier: Apache-2.0 */
/* What the client sends, and how it behaves: requests, edits, retries, tokens, proxies, threads, cancellation, fork. */
#include <pthread.h>
#include <sys/wait.h>
#include "fault.h"

#define TIMEOUT 20000
#define AT_ONCE (SANITIZED ? 1000 : 100)

/* What the server was sent under a header's name; "target" is the URL. To be freed. */
static char *header(const struct ocreg_object *o, const char *name)
{
	char path[128], *text = NULL;

	snprintf(path, sizeof(path), "metadata.annotations[\"%s\"]", name);
	CHECK_INT(ocreg_path_get(o, path, &text, NULL), 0);
	return text;
}

static void check_header(const struct ocreg_object *o, const char *name, const char *want)
{
	char *got = header(o, name);

	if (want)
		harness_check_str(got, want, name, __FILE__, __LINE__);
	else
		harness_check(!got, __FILE__, __LINE__, "%s was sent: %s", name, got);
	ocreg_free(got);
}

static struct ocreg_object *get_headers(const char *server, const char *script)
{
	struct ocreg_client *c = fault_client(server, TIMEOUT);
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;

	harness_check(c && fault_get(c, script, &o, &e) == 0, __FILE__, __LINE__, "not read: %s", ocreg_error_message(e));
	ocreg_error_unref(e);
	ocreg_client_unref(c);
	return o;
}

static void test_headers(void)
{
	struct ocreg_object *o = get_headers("good", "headers");

	check_header(o, "accept", "application/json");
	check_header(o, "user-agent", "libocreg/" OCREG_VERSION);
	check_header(o, "authorization", "Bearer sha256~CANARY-of-the-bearer-token-0123456789");
	check_header(o, "accept-encoding", NULL);
	check_header(o, "impersonate-user", NULL);
	check_header(o, "target", "/apis/imageregistry.operator.openshift.io/v1/configs/headers");
	ocreg_unref(o);
}

static void test_headers_of_others(void)
{
	struct ocreg_object *o;

	row("basic authentication");
	o = get_headers("basic", "headers");
	check_header(o, "authorization", "Basic bWU6Q0FOQVJZLW9mLXRoZS1wYXNzd29yZA==");
	ocreg_unref(o);
	row("impersonation");
	o = get_headers("as", "headers");
	check_header(o, "impersonate-user", "somebody:else");
	ocreg_unref(o);
	row("a prefix in the server's URL");
	o = get_headers("prefix", "headers");
	check_header(o, "target", "/a/prefix/apis/imageregistry.operator.openshift.io/v1/configs/headers");
	ocreg_unref(o);
	row("a client certificate");
	o = get_headers("mutual", "headers");
	check_header(o, "authorization", NULL);
	ocreg_unref(o);
	row("tls-server-name");
	o = get_headers("tls-name", "headers");
	CHECK(ocreg_has(o, OCREG_CONFIG_METADATA));
	char *host = header(o, "host");
	CHECK(host && strncmp(host, "127.0.0.1:", 10) == 0);
	ocreg_free(host);
	ocreg_unref(o);
}

static void test_names_are_encoded(void)
{
	static const struct {
		const char *name, *sent;
	} rows[] = {
		{ "a b", "a%20b" },       { "a?b#c", "a%3Fb%23c" }, { "a&b=c", "a%26b%3Dc" },
		{ "a\r\nb", "a%0D%0Ab" }, { "\xc3\xa9", "%C3%A9" }, { "a..b", "a..b" },
	};
	struct ocreg_client *c = fault_client("good", TIMEOUT);

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_error *e = NULL;
		char want[64];

		row("%s", rows[i].sent);
		snprintf(want, sizeof(want), "no script %s", rows[i].sent);
		CHECK_INT(fault_get(c, rows[i].name, NULL, &e), OCREG_E_NOTFOUND);
		CHECK_STR(ocreg_error_message(e), want);
		ocreg_error_unref(e);
	}
	ocreg_client_unref(c);
}

static void check_sent(struct ocreg_object *o, const char *want)
{
	char *sent = header(o, "sent");

	CHECK_STR(sent, want);
	ocreg_free(sent);
	ocreg_unref(o);
}

#define PLACE "/apis/imageregistry.operator.openshift.io/v1/configs"
#define MERGE " application/merge-patch+json "

static void test_patch(void)
{
	static const struct {
		const char *row, *patch, *sent;
		struct ocreg_call_options options;
	} rows[] = {
		{ "plain", "{\"spec\":{\"replicas\":2}}",
		  "PATCH " PLACE "/sent-body?fieldManager=libocreg&fieldValidation=Strict" MERGE "{\"spec\":{\"replicas\":2}}",
		  OCREG_CALL_OPTIONS_INIT },
		{ "dry run, warnings",
		  "{}",
		  "PATCH " PLACE "/sent-body?fieldManager=libocreg&fieldValidation=Warn&dryRun=All" MERGE "{}",
		  { .size = sizeof(struct ocreg_call_options), .dry_run = true, .fields = OCREG_FIELDS_WARN } },
		{ "precondition",
		  "{\"spec\":{\"replicas\":null}}",
		  "PATCH " PLACE "/sent-body?fieldManager=libocreg&fieldValidation=Strict" MERGE
		  "{\"metadata\":{\"resourceVersion\":\"7\"},\"spec\":{\"replicas\":null}}",
		  { .size = sizeof(struct ocreg_call_options), .resource_version = "7" } },
		{ "precondition beside metadata",
		  "{\"metadata\":{\"labels\":{\"a\":null,\"b\":\"c\"}},\"x\":1.50}",
		  "PATCH " PLACE "/sent-body?fieldManager=libocreg&fieldValidation=Strict" MERGE
		  "{\"metadata\":{\"resourceVersion\":\"7\",\"labels\":{\"a\":null,\"b\":\"c\"}},\"x\":1.50}",
		  { .size = sizeof(struct ocreg_call_options), .resource_version = "7" } },
	};
	struct ocreg_client *c = fault_client("good", TIMEOUT);

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_object *o = NULL;

		row("%s", rows[i].row);
		CHECK_INT(ocreg_client_patch(c, OCREG_TYPE_CONFIG, NULL, "sent-body", rows[i].patch, strlen(rows[i].patch),
					     &rows[i].options, &o, NULL),
			  0);
		check_sent(o, rows[i].sent);
	}
	ocreg_client_unref(c);
}

static void test_create_and_replace(void)
{
	static const char text[] = "{\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\",\"metadata\":{"
				   "\"name\":\"sent-body\",\"resourceVersion\":\"3\"},\"spec\":{\"replicas\":1}}";
	static const char query[] = "?fieldManager=libocreg&fieldValidation=Strict application/json ";
	struct ocreg_client *c = fault_client("good", TIMEOUT);
	struct ocreg_object *o = NULL, *answer = NULL;
	struct ocreg_error *e = NULL;
	char want[512];

	CHECK_INT(ocreg_decode(0, text, sizeof(text) - 1, NULL, &o, NULL), 0);
	row("replace");
	CHECK_INT(ocreg_client_replace(c, o, NULL, &answer, NULL), 0);
	snprintf(want, sizeof(want), "PUT " PLACE "/sent-body%s%s", query, text);
	check_sent(answer, want);
	row("create");
	CHECK_INT(ocreg_client_create(c, o, NULL, &answer, NULL), 0);
	snprintf(want, sizeof(want), "POST " PLACE "%s%s", query, text);
	check_sent(answer, want);
	row("replace without a version");
	CHECK_INT(ocreg_path_set(o, "metadata.resourceVersion", NULL, NULL), 0);
	CHECK_INT(ocreg_client_replace(c, o, NULL, NULL, &e), OCREG_E_ARG);
	CHECK_STR(ocreg_error_path(e), "metadata.resourceVersion");
	ocreg_error_unref(e);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

/* A change whose fate is unknown is not sent again: not by us, and not by libcurl on a fresh connection. */
static void test_unknown_outcome(void)
{
	struct ocreg_client *c = fault_client("good", TIMEOUT);
	struct ocreg_error *e = NULL;
	struct ocreg_object *o = NULL;

	CHECK_INT(fault_get(c, "dies-after-patch", &o, NULL), 0); /* so that the connection is one that was kept */
	ocreg_unref(o);
	CHECK_INT(ocreg_client_patch(c, OCREG_TYPE_CONFIG, NULL, "dies-after-patch", "{}", 2, NULL, NULL, &e), OCREG_E_TRANSPORT);
	check_error(e, OCREG_E_TRANSPORT);
	CHECK_HAS(ocreg_error_hint(e), "read the object before you try again");
	CHECK_INT(fault_count("good", "PATCH dies-after-patch"), 1);
	ocreg_error_unref(e);
	ocreg_client_unref(c);
}

static int set_replicas(struct ocreg_object *o, void *data)
{
	return ocreg_path_set(o, "spec.replicas", data, NULL);
}

static int give_up(struct ocreg_object *o, void *data)
{
	(void) o;
	return *(int *) data;
}

static void test_edit(void)
{
	struct ocreg_client *c = fault_client("good", TIMEOUT);
	struct ocreg_edit *edit = NULL;
	char *patch = NULL;

	CHECK_INT(ocreg_edit_begin(c, OCREG_TYPE_CONFIG, NULL, "stored-1", NULL, &edit, NULL), 0);
	CHECK(ocreg_edit_findings(edit) == NULL);
	row("nothing changed, nothing sent");
	CHECK_INT(ocreg_edit_commit(edit, NULL), 0);
	CHECK_INT(fault_count("good", "PATCH stored-1"), 0);
	row("somebody was faster");
	CHECK_INT(set_replicas(ocreg_edit_object(edit), (char[]) { "2" }), 0);
	CHECK_INT(ocreg_edit_patch(edit, &patch, NULL), 0);
	CHECK_STR(patch, "{\"spec\":{\"replicas\":2}}");
	ocreg_free(patch);
	CHECK_INT(ocreg_edit_commit(edit, NULL), OCREG_AGAIN);
	CHECK(ocreg_equal(ocreg_edit_object(edit), ocreg_edit_live(edit)));
	CHECK_INT(fault_count("good", "PATCH stored-1"), 1);
	row("again");
	CHECK_INT(set_replicas(ocreg_edit_object(edit), (char[]) { "2" }), 0);
	CHECK_INT(ocreg_edit_commit(edit, NULL), 0);
	CHECK(ocreg_findings_valid(ocreg_edit_findings(edit)));
	CHECK_INT(ocreg_lines_count(ocreg_edit_warnings(edit)), 1);
	CHECK_STR(ocreg_lines_at(ocreg_edit_warnings(edit), 0), "think twice");
	CHECK(ocreg_equal(ocreg_edit_object(edit), ocreg_edit_live(edit)));
	ocreg_edit_unref(edit);
	ocreg_client_unref(c);
}

static void test_edit_refuses(void)
{
	struct ocreg_client *c = fault_client("good", TIMEOUT);
	struct ocreg_edit *edit = NULL;
	struct ocreg_error *e = NULL;

	CHECK_INT(ocreg_edit_begin(c, OCREG_TYPE_CONFIG, NULL, "stored-0", NULL, &edit, NULL), 0);
	CHECK_INT(ocreg_path_set(ocreg_edit_object(edit), "spec.managementState", "Sometimes", NULL), 0);
	CHECK_INT(ocreg_edit_commit(edit, &e), OCREG_E_INVALID);
	check_error(e, OCREG_E_INVALID);
	CHECK_STR(ocreg_error_path(e), "spec.managementState");
	CHECK(!ocreg_findings_valid(ocreg_edit_findings(edit)));
	CHECK_INT(fault_count("good", "PATCH stored-0"), 0);
	ocreg_error_unref(e);
	ocreg_edit_unref(edit);
	ocreg_client_unref(c);
}

static void test_edit_run(void)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_client *c = fault_client("good", TIMEOUT);
	struct ocreg_lines *warnings = NULL;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int code = -1234;
	char *text = NULL;

	row("others are faster five times");
	options.warnings = &warnings;
	CHECK_INT(ocreg_edit_run(c, OCREG_TYPE_CONFIG, NULL, "stored-5", set_replicas, (char[]) { "3" }, &options, &o, NULL), 0);
	CHECK_INT(ocreg_path_get(o, "spec.replicas", &text, NULL), 0);
	CHECK_STR(text, "3");
	CHECK_INT(ocreg_lines_count(warnings), 1);
	CHECK_INT(fault_count("good", "PATCH stored-5"), 6);
	ocreg_free(text);
	ocreg_lines_unref(warnings);
	ocreg_unref(o);
	row("the function gives up");
	options.warnings = NULL;
	CHECK_INT(ocreg_edit_run(c, OCREG_TYPE_CONFIG, NULL, "stored-5", give_up, &code, &options, NULL, &e), -1234);
	CHECK(e != NULL);
	ocreg_error_unref(e);
	e = NULL;
	row("others are always faster");
	options.timeout_ms = 500;
	CHECK_INT(ocreg_edit_run(c, OCREG_TYPE_CONFIG, NULL, "stored-999999", set_replicas, (char[]) { "3" }, &options, NULL, &e),
		  OCREG_E_TIMEOUT);
	check_error(e, OCREG_E_TIMEOUT);
	ocreg_error_unref(e);
	ocreg_client_unref(c);
}

static void test_retries(void)
{
	static const struct {
		const char *script;
		int code;
		int64_t requests;
	} rows[] = {
		{ "busy-once-429", 0, 2 },
		{ "busy-once-503", 0, 2 },
		{ "status-429", OCREG_E_TOOMANY, 1 },
		{ "status-500", OCREG_E_SERVER, 1 },
		{ "status-401", OCREG_E_UNAUTHORIZED, 1 },
	};
	struct ocreg_client *c = fault_client("good", TIMEOUT);

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_object *o = NULL;
		char what[64];
		int64_t before;

		row("%s", rows[i].script);
		snprintf(what, sizeof(what), "GET %s", rows[i].script);
		before = fault_count("good", what);
		CHECK_INT(fault_get(c, rows[i].script, &o, NULL), rows[i].code);
		CHECK_INT(fault_count("good", what) - before, rows[i].requests);
		ocreg_unref(o);
	}
	ocreg_client_unref(c);
}

static void write_token(const char *text)
{
	FILE *f = fopen(fault_path("token", ""), "w");

	if (!f || fputs(text, f) < 0)
		abort();
	fclose(f);
}

/* A token that the server no longer takes is read again at once, and only once. */
static void test_token_file(void)
{
	struct ocreg_client *c;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;

	write_token("first-token\n");
	c = fault_client("token-file", TIMEOUT);
	row("unchanged");
	CHECK_INT(fault_get(c, "second-token", NULL, &e), OCREG_E_UNAUTHORIZED);
	CHECK_INT(fault_count("good", "GET second-token"), 1);
	ocreg_error_unref(e);
	row("changed");
	write_token("  second-token\r\n");
	CHECK_INT(fault_get(c, "second-token", &o, NULL), 0);
	CHECK_INT(fault_count("good", "GET second-token"), 3);
	ocreg_unref(o);
	row("unreadable: the old one stays");
	write_token("third\ntoken\n");
	CHECK_INT(fault_get(c, "second-token", NULL, NULL), 0);
	unlink(fault_path("token", ""));
	CHECK_INT(fault_get(c, "status-401", NULL, NULL), OCREG_E_UNAUTHORIZED);
	CHECK_INT(fault_get(c, "second-token", NULL, NULL), 0);
	ocreg_client_unref(c);
}

static void test_one_connection(void)
{
	struct ocreg_client *c = fault_client("elsewhere", TIMEOUT);
	int64_t before = fault_count("elsewhere", "connections");

	for (int i = 0; i < 100; i++) {
		struct ocreg_object *o = NULL;

		CHECK_INT(i % 2 ? ocreg_client_patch(c, OCREG_TYPE_CONFIG, NULL, "sent-body", "{}", 2, NULL, &o, NULL)
				: fault_get(c, "ok", &o, NULL),
			  0);
		ocreg_unref(o);
	}
	CHECK_INT(fault_count("elsewhere", "connections") - before, 1);
	ocreg_client_unref(c);
}

static void test_proxy(void)
{
	struct ocreg_client *c = fault_client("proxied", TIMEOUT);
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;

	harness_check(fault_get(c, "ok", &o, &e) == 0, __FILE__, __LINE__, "%s", ocreg_error_message(e));
	CHECK_INT(fault_count("proxy", "to api.cluster.test"), 1);
	CHECK_INT(fault_count("proxy", "authorization"), 0);
	CHECK(!strstr(ocreg_client_explain(c), CANARY));
	ocreg_error_unref(e);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

static void *hammer(void *client)
{
	size_t bad = 0;

	for (int i = 0; i < 50; i++) {
		struct ocreg_object *o = NULL;

		bad += fault_get(client, i % 5 ? "ok" : "status-403", &o, NULL) != (i % 5 ? 0 : OCREG_E_FORBIDDEN);
		ocreg_unref(o);
	}
	return bad ? client : NULL;
}

static void test_threads(void)
{
	struct ocreg_client *c = fault_client("elsewhere", 20000);
	int64_t before = fault_count("elsewhere", "connections");
	pthread_t threads[8];

	for (size_t i = 0; i < COUNT(threads); i++)
		CHECK_INT(pthread_create(&threads[i], NULL, hammer, c), 0);
	for (size_t i = 0; i < COUNT(threads); i++) {
		void *bad = NULL;

		pthread_join(threads[i], &bad);
		CHECK(bad == NULL);
	}
	CHECK(fault_count("elsewhere", "connections") - before <= (int64_t) COUNT(threads));
	ocreg_client_unref(c);
}

struct victim {
	struct ocreg_client *client;
	const char *script;
	int64_t ended;
	int code;
};

static void *wait_for_ever(void *data)
{
	struct victim *v = data;

	v->code = fault_get(v->client, v->script, NULL, NULL);
	v->ended = now_ms();
	return NULL;
}

static void test_cancel(void)
{
	static const char *const scripts[] = { "silence", "slow-body", "endless-extension" };

	for (size_t i = 0; i < COUNT(scripts); i++) {
		struct victim v = { fault_client("elsewhere", 20000), scripts[i], 0, 0 };
		int64_t before = fault_count("elsewhere", "requests"), begun = now_ms();
		struct ocreg_object *o = NULL;
		pthread_t thread;

		row("%s", scripts[i]);
		CHECK_INT(pthread_create(&thread, NULL, wait_for_ever, &v), 0);
		while (fault_count("elsewhere", "requests") == before && now_ms() - begun < TIMEOUT)
			;
		begun = now_ms();
		ocreg_client_cancel(v.client);
		pthread_join(thread, NULL);
		CHECK_INT(v.code, OCREG_E_CANCELLED);
		CHECK(v.ended - begun < AT_ONCE);
		CHECK_INT(fault_get(v.client, "ok", &o, NULL), 0); /* later calls work */
		ocreg_unref(o);
		ocreg_client_unref(v.client);
	}
}

/* Two views of one client wait. Cancelling one leaves the other alone; cancelling the client ends it too. */
static void test_cancel_view(void)
{
	struct ocreg_client *c = fault_client("elsewhere", 20000);
	struct victim v[2] = { { ocreg_client_view(c), "silence", 0, 1 }, { ocreg_client_view(c), "silence", 0, 1 } };
	int64_t before = fault_count("elsewhere", "requests"), begun = now_ms();
	pthread_t threads[2];

	CHECK_STR(ocreg_client_explain(v[0].client), ocreg_client_explain(c));
	for (size_t i = 0; i < 2; i++)
		CHECK_INT(pthread_create(&threads[i], NULL, wait_for_ever, &v[i]), 0);
	while (fault_count("elsewhere", "requests") < before + 2 && now_ms() - begun < TIMEOUT)
		;
	ocreg_client_cancel(v[0].client);
	pthread_join(threads[0], NULL);
	CHECK_INT(v[0].code, OCREG_E_CANCELLED);
	begun = now_ms();
	ocreg_client_cancel(c);
	pthread_join(threads[1], NULL);
	CHECK_INT(v[1].code, OCREG_E_CANCELLED);
	CHECK(v[1].ended >= begun && v[1].ended - begun < AT_ONCE);
	ocreg_client_unref(c); /* views keep it */
	CHECK_INT(fault_get(v[1].client, "ok", NULL, NULL), 0);
	for (size_t i = 0; i < 2; i++)
		ocreg_client_unref(v[i].client);
}

/* What a child does with its parent's client ends neither the connection nor the client. */
static void test_fork(void)
{
	struct ocreg_client *c = fault_client("elsewhere", TIMEOUT);
	int64_t before;
	struct ocreg_object *o = NULL;
	int status = 0;
	pid_t pid;

	CHECK_INT(fault_get(c, "ok", &o, NULL), 0);
	ocreg_unref(o);
	o = NULL;
	before = fault_count("elsewhere", "connections");
	pid = fork();
	if (pid == 0) {
		int r = fault_get(c, "ok", NULL, NULL);

		ocreg_client_cancel(c);
		ocreg_client_unref(c);
		_exit(r == OCREG_E_FORK ? 0 : 1);
	}
	CHECK(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0);
	CHECK_INT(fault_get(c, "ok", &o, NULL), 0);
	CHECK_INT(fault_count("elsewhere", "connections"), before);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

static const struct test tests[] = {
	TEST(test_headers),
	TEST(test_headers_of_others),
	TEST(test_names_are_encoded),
	TEST(test_patch),
	TEST(test_create_and_replace),
	TEST(test_unknown_outcome),
	TEST(test_edit),
	TEST(test_edit_refuses),
	TEST(test_edit_run),
	TEST(test_retries),
	TEST(test_token_file),
	TEST(test_one_connection),
	TEST(test_proxy),
	TEST(test_threads),
	TEST(test_cancel),
	TEST(test_cancel_view),
	TEST(test_fork),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "client", tests, COUNT(tests));
}
