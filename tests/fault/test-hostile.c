/* SPDX-License-Identifier: Apache-2.0 */
/* Servers that fail, lie and attack: each row names what happens and what the caller is told. */
#include "fault.h"

#define SHORT 1000 /* ms for servers that never end by themselves */
#define LONG 20000
#define GRACE 500
struct row {
	const char *server, *script;
	int code;
	const char *message, *hint; /* parts of them; NULL where any will do */
	int http, retry_after;      /* retry_after as asked for, -1 if not */
};
/* clang-format off */
static const struct row rows[] = {
	{ "good", "status-400", OCREG_E_BADREQUEST, "unknown field", "the spelling of the field", 400, -1 },
	{ "good", "status-400-other", OCREG_E_BADREQUEST, "cannot be read", "correct the request", 400, -1 },
	{ "good", "status-401", OCREG_E_UNAUTHORIZED, "Unauthorized", "log in again", 401, -1 },
	{ "good", "status-403", OCREG_E_FORBIDDEN, "cannot get resource", "the verb \"get\" on configs.imageregistry.operator.openshift.io", 403, -1 },
	{ "good", "status-404", OCREG_E_NOTFOUND, "not found", "the image registry operator has not created it", 404, -1 },
	{ "good", "status-405", OCREG_E_HTTP, "not here", NULL, 405, -1 },
	{ "good", "status-409", OCREG_E_CONFLICT, "has been modified", "read the object again", 409, -1 },
	{ "good", "status-409-exists", OCREG_E_EXISTS, "already exists", "change the object that is there", 409, -1 },
	{ "good", "status-410", OCREG_E_GONE, "too old", NULL, 410, -1 },
	{ "good", "status-415", OCREG_E_MEDIATYPE, "unknown format", "merge patch", 415, -1 },
	{ "good", "status-422", OCREG_E_INVALID, "spec.replicas: Invalid value", "correct the fields", 422, -1 },
	{ "good", "status-429", OCREG_E_TOOMANY, "busy", "wait before", 429, 888 },
	{ "good", "status-429-details", OCREG_E_TOOMANY, "busy", "wait before", 429, 999 },
	{ "good", "status-429-huge", OCREG_E_TOOMANY, "busy", "wait before", 429, 9999999 },
	{ "good", "status-429-bad", OCREG_E_TOOMANY, "busy", "wait before", 429, -1 },
	{ "good", "status-500", OCREG_E_SERVER, "an error on the server", "try again later", 500, -1 },
	{ "good", "status-503", OCREG_E_SERVER, "not ready", "not ready: try again", 503, -1 },
	{ "good", "status-504", OCREG_E_SERVER, "a webhook took too long", "in time", 504, -1 },
	{ "good", "bare-401", OCREG_E_UNAUTHORIZED, "HTTP 401", "log in again", 401, -1 },
	{ "good", "bare-403", OCREG_E_FORBIDDEN, "HTTP 403", "the verb \"get\"", 403, -1 },
	{ "good", "bare-409", OCREG_E_CONFLICT, "HTTP 409", NULL, 409, -1 },
	{ "good", "bare-422", OCREG_E_INVALID, "HTTP 422", NULL, 422, -1 },
	{ "good", "bare-500", OCREG_E_SERVER, "HTTP 500", NULL, 500, -1 },
	{ "good", "page-404", OCREG_E_NOTFOUND, "404 page not found", "capability ImageRegistry", 404, -1 },
	{ "good", "page-502", OCREG_E_SERVER, "HTTP 502: <!DOCTYPE html>", NULL, 502, -1 },
	{ "good", "broken-status", OCREG_E_FORBIDDEN, "HTTP 403", "the verb", 403, -1 },
	{ "good", "teapot", OCREG_E_HTTP, "short and stout", NULL, 418, -1 },
	{ "good", "html-200", OCREG_E_CONTENT, "not JSON", "check that the address is the API server's", 200, -1 },
	{ "good", "html-as-json", OCREG_E_CONTENT, "<!DOCTYPE html>", NULL, 200, -1 },
	{ "good", "empty-200", OCREG_E_CONTENT, "empty", NULL, 200, -1 },
	{ "good", "yaml-200", OCREG_E_CONTENT, "not JSON", NULL, 200, -1 },
	{ "good", "protobuf", OCREG_E_CONTENT, "not JSON", NULL, 200, -1 },
	{ "good", "array", OCREG_E_CONTENT, "not the JSON of an object", NULL, 200, -1 },
	{ "good", "pod", OCREG_E_CONTENT, "another kind", NULL, 200, -1 },
	{ "good", "config-list", OCREG_E_CONTENT, "another kind", NULL, 200, -1 },
	{ "good", "status-200", OCREG_E_CONTENT, "another kind", NULL, 200, -1 },
	{ "good", "bad-utf8", OCREG_E_CONTENT, "not the JSON", NULL, 200, -1 },
	{ "good", "gzip-bomb", OCREG_E_CONTENT, "not the JSON", NULL, 200, -1 },
	{ "good", "not-http", OCREG_E_CONTENT, "not HTTP", NULL, 0, -1 },
	{ "good", "deep", OCREG_E_LIMIT, "nested too deeply", NULL, 0, -1 },
	{ "good", "large", OCREG_E_LIMIT, "body of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-headers", OCREG_E_LIMIT, "header of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-line", OCREG_E_LIMIT, "header of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-informational", OCREG_E_LIMIT, "header of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-chunks", OCREG_E_LIMIT, "body of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-length", OCREG_E_LIMIT, "body of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-trailers", OCREG_E_LIMIT, "header of the answer is too long", NULL, 0, -1 },
	{ "good", "endless-extension", OCREG_E_TIMEOUT, "reading the answer took longer", NULL, 0, -1 },
	{ "good", "silence", OCREG_E_TIMEOUT, "waiting for the answer took longer than the 1000 ms", "allow more time", 0, -1 },
	{ "good", "slow-header", OCREG_E_TIMEOUT, "took longer", NULL, 0, -1 },
	{ "good", "slow-body", OCREG_E_TIMEOUT, "reading the answer", NULL, 0, -1 },
	{ "good", "cut-length", OCREG_E_TRUNCATED, "cut short", "try again", 0, -1 },
	{ "good", "cut-chunk", OCREG_E_TRUNCATED, "cut short", NULL, 0, -1 },
	{ "good", "cut-json", OCREG_E_TRUNCATED, "cut short", NULL, 0, -1 },
	{ "good", "cut-header", OCREG_E_TRUNCATED, "cut short", NULL, 0, -1 },
	{ "good", "no-answer", OCREG_E_TRANSPORT, "without an answer", NULL, 0, -1 },
	{ "good", "reset-after-request", OCREG_E_TRANSPORT, "the connection broke", "check the network", 0, -1 },
	{ "good", "redirect-port", OCREG_E_REDIRECT, "points to https://127.0.0.1:", "API server's own address", 307, -1 },
	{ "good", "redirect-host", OCREG_E_REDIRECT, "points to https://localhost:", NULL, 307, -1 },
	{ "good", "redirect-plain", OCREG_E_REDIRECT, "points to http://127.0.0.1:", NULL, 307, -1 },
	{ "good", "redirect-file", OCREG_E_REDIRECT, "points to file:///etc/passwd", NULL, 307, -1 },
	{ "good", "redirect-same", OCREG_E_REDIRECT, "points to /elsewhere\\x1b", NULL, 307, -1 },
	{ "good", "echo-403", OCREG_E_FORBIDDEN, "you said Bearer ***", NULL, 403, -1 },
	{ "good", "echo-500", OCREG_E_SERVER, "you said Bearer ***", NULL, 500, -1 },
	{ "good", "echo-200", OCREG_E_CONTENT, "you said Bearer ***", NULL, 200, -1 },
	{ "good", "echo-307", OCREG_E_REDIRECT, "***", NULL, 307, -1 },
	{ "basic", "echo-500", OCREG_E_SERVER, "you said Basic ***", NULL, 500, -1 },
	{ "wrong-ca", "ok", OCREG_E_TLS, "an authority that is not trusted", "certificate-authority-data", 0, -1 },
	{ "system-trust", "ok", OCREG_E_TLS, "an authority that is not trusted", "certificate-authority-data", 0, -1 },
	{ "wrong-host", "ok", OCREG_E_TLS, "not for this IP address", "subject alternative names", 0, -1 },
	{ "only-common-name", "ok", OCREG_E_TLS, "not for this IP address", "subject alternative names", 0, -1 },
	{ "only-common-name-dns", "ok", OCREG_E_TLS, "for another name", "subject alternative names", 0, -1 },
	{ "other-name", "ok", OCREG_E_TLS, "not for this IP address", "tls-server-name", 0, -1 },
	{ "tls-name-wrong", "ok", OCREG_E_TLS, "for another name", "tls-server-name", 0, -1 },
	{ "expired", "ok", OCREG_E_TLS, "has expired", "renewed", 0, -1 },
	{ "future", "ok", OCREG_E_TLS, "not valid yet", "clock of this machine", 0, -1 },
	{ "not-server", "ok", OCREG_E_TLS, "not meant for servers", NULL, 0, -1 },
	{ "plain", "ok", OCREG_E_TLS, "handshake failed", "no TLS at all", 0, -1 },
	{ "silent", "ok", OCREG_E_TIMEOUT, "the TLS handshake took longer", NULL, 0, -1 },
	{ "reset", "ok", OCREG_E_TLS, "handshake failed", NULL, 0, -1 },
	{ "refused", "ok", OCREG_E_CONNECT, "nobody answers", "the server is up", 0, -1 },
	{ "unresolved", "ok", OCREG_E_RESOLVE, "cannot be resolved", "name service", 0, -1 },
	{ "proxy-refuses", "ok", OCREG_E_TRANSPORT, "407", NULL, 0, -1 },
	{ "proxy-down", "ok", OCREG_E_CONNECT, "nobody answers", NULL, 0, -1 },
	{ "client-certificate", "ok", OCREG_E_TRANSPORT, "the connection broke", NULL, 0, -1 },
};
/* clang-format on */

static char *hints[COUNT(rows)];

static long resident_kib(void)
{
	long pages = 0, resident = 0;
	FILE *f = fopen("/proc/self/statm", "r");

	if (f && fscanf(f, "%ld %ld", &pages, &resident) != 2)
		resident = 0;
	if (f)
		fclose(f);
	return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

/* A body of 16 MiB is taken, as it comes, before it is too long. */
static long growth_kib(const struct row *r)
{
	return r->code == OCREG_E_LIMIT && strstr(r->message, "body") ? 48 << 10 : 4 << 10;
}

static void check_row(const struct row *r, const struct ocreg_error *e)
{
	check_error(e, r->code);
	if (r->message)
		CHECK_HAS(ocreg_error_message(e), r->message);
	if (r->hint)
		CHECK_HAS(ocreg_error_hint(e), r->hint);
	CHECK(*ocreg_error_hint(e) != '\0');
	CHECK_INT(ocreg_error_http_status(e), r->http);
	CHECK_INT(ocreg_error_retry_after(e), r->retry_after);
}

/* What the first connection of a process takes for good, libcurl's and OpenSSL's tables, is nobody's growth. */
static void warm_up(void)
{
	struct ocreg_client *c = fault_client("good", LONG);
	struct ocreg_object *o = NULL;

	CHECK_INT(fault_get(c, "ok", &o, NULL), 0);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

static void test_servers(void)
{
	warm_up();
	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct row *r = &rows[i];
		struct ocreg_client *c;
		struct ocreg_object *o = NULL;
		struct ocreg_error *e = NULL;
		long before = resident_kib();
		int64_t timeout = r->code == OCREG_E_TIMEOUT ? SHORT : LONG;
		int64_t begun;

		row("%s %s", r->server, r->script);
		c = fault_client(r->server, timeout);
		begun = now_ms();
		CHECK_INT(fault_get(c, r->script, &o, &e), r->code);
		CHECK(now_ms() - begun < timeout + GRACE);
		CHECK(o == NULL);
		check_row(r, e);
		hints[i] = strdup(ocreg_error_hint(e));
		ocreg_error_unref(e);
		ocreg_client_unref(c);
		CHECK(SANITIZED || resident_kib() - before < growth_kib(r));
	}
}

/* A person who reads two different codes must not be told the same thing to do. */
static void test_hints_differ(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		row("%s %s", rows[i].server, rows[i].script);
		for (size_t j = 0; hints[i] && j < i; j++)
			if (rows[j].code != rows[i].code)
				harness_check(strcmp(hints[i], hints[j]) != 0, __FILE__, __LINE__, "%s %s has the same hint: %s",
					      rows[j].server, rows[j].script, hints[i]);
	}
	for (size_t i = 0; i < COUNT(rows); i++)
		free(hints[i]);
}

static void test_redirects_lead_nowhere(void)
{
	CHECK_INT(fault_count("elsewhere", "connections"), 0);
}

static void test_refused_servers_hear_nothing(void)
{
	static const char *const names[] = { "wrong-ca",   "wrong-host", "only-common-name",  "expired", "future",
					     "not-server", "plain",      "client-certificate" };

	for (size_t i = 0; i < COUNT(names); i++) {
		row("%s", names[i]);
		CHECK_INT(fault_count(names[i], "requests"), 0);
		CHECK(fault_count(names[i], "connections") > 0);
	}
}

static void check_causes(const char *script, int code, size_t n, const char *const (*want)[2])
{
	struct ocreg_client *c = fault_client("good", LONG);
	struct ocreg_error *e = NULL;

	row("%s", script);
	CHECK_INT(fault_get(c, script, NULL, &e), code);
	CHECK_STR(ocreg_error_path(e), want[0][0]);
	CHECK_INT(ocreg_error_cause_count(e), n);
	for (size_t i = 0; i < n; i++) {
		CHECK_STR(ocreg_error_cause_path(e, i), want[i][0]);
		CHECK_STR(ocreg_error_cause_message(e, i), want[i][1]);
	}
	ocreg_error_unref(e);
	ocreg_client_unref(c);
}

static void test_causes(void)
{
	static const char *const two[][2] = { { "spec.replicas", "Invalid value: -1: must be positive" },
					      { "", "Invalid value: \"null\"" } };
	static const char *const strict[][2] = { { "spec.replcas", "unknown field \"spec.replcas\"" },
						 { "spec.routes[0].name", "duplicate field \"spec.routes[0].name\"" } };

	check_causes("status-422", OCREG_E_INVALID, 2, two);
	check_causes("status-400", OCREG_E_BADREQUEST, 2, strict);
}

/* Where the server repeats the object, with what it holds, the error does not. */
static void test_repeated_objects(void)
{
	static const struct {
		const char *script, *message, *cause;
	} repeats[] = {
		{ "status-422-strict", "patch: Invalid value: {...}: strict decoding error: unknown field \"spec.x\"",
		  "unknown field \"spec.x\"" },
		{ "status-422-type", "patch: Invalid value: {...}: json: cannot unmarshal patch: Invalid value: {...}",
		  "patch: Invalid value: {...}: json: cannot unmarshal" },
		{ "status-422-open", "patch: Invalid value: {...}", NULL },
	};

	for (size_t i = 0; i < COUNT(repeats); i++) {
		struct ocreg_client *c = fault_client("good", LONG);
		struct ocreg_error *e = NULL;

		row("%s", repeats[i].script);
		CHECK_INT(fault_get(c, repeats[i].script, NULL, &e), OCREG_E_INVALID);
		check_error(e, OCREG_E_INVALID);
		CHECK_STR(ocreg_error_message(e), repeats[i].message);
		CHECK_STR(ocreg_error_cause_message(e, 0), repeats[i].cause);
		ocreg_error_unref(e);
		ocreg_client_unref(c);
	}
}

static void check_warnings(const char *script, size_t n, const char *const *want)
{
	struct ocreg_client *c = fault_client("good", LONG);
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_lines *warnings = NULL;
	struct ocreg_object *o = NULL;

	row("%s", script);
	options.warnings = &warnings;
	CHECK_INT(ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, script, &options, &o, NULL), 0);
	CHECK_INT(ocreg_lines_count(warnings), n);
	for (size_t i = 0; want && i < n; i++)
		CHECK_STR(ocreg_lines_at(warnings, i), want[i]);
	ocreg_lines_unref(warnings);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

static void test_warnings(void)
{
	static const char *const three[] = { "first \"quoted\" \\x1b[31m", "second", "third" };

	check_warnings("ok", 0, NULL);
	check_warnings("warnings", 3, three);
	check_warnings("many-warnings", 32, NULL);
}

/* An answer that two rulers measure differently may be followed by bytes that are not the next answer: that connection is not used again. */
static void test_ambiguous_lengths(void)
{
	static const char *const scripts[] = { "two-lengths", "length-and-chunks" };

	for (size_t i = 0; i < COUNT(scripts); i++) {
		struct ocreg_client *c = fault_client("elsewhere", LONG);
		int64_t before = fault_count("elsewhere", "connections");

		row("%s", scripts[i]);
		for (int j = 0; j < 3; j++) {
			struct ocreg_object *o = NULL;

			CHECK_INT(fault_get(c, scripts[i], &o, NULL), 0);
			ocreg_unref(o);
		}
		CHECK_INT(fault_count("elsewhere", "connections") - before, 3);
		ocreg_client_unref(c);
	}
}

/* Names that would lead elsewhere never reach a socket. */
static void test_names(void)
{
	static const char *const names[] = { "", ".", "..", "a/b", "../x", "a%2fb", "/" };
	char longest[255];
	struct ocreg_client *c = fault_client("refused", LONG);

	for (size_t i = 0; i < COUNT(names); i++) {
		struct ocreg_error *e = NULL;

		row("\"%s\"", names[i]);
		CHECK_INT(fault_get(c, names[i], NULL, &e), OCREG_E_ARG);
		check_error(e, OCREG_E_ARG);
		ocreg_error_unref(e);
	}
	row("254 characters");
	memset(longest, 'a', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = '\0';
	CHECK_INT(fault_get(c, longest, NULL, NULL), OCREG_E_ARG);
	ocreg_client_unref(c);
}

static const struct test tests[] = {
	TEST(test_servers),
	TEST(test_redirects_lead_nowhere),
	TEST(test_refused_servers_hear_nothing),
	TEST(test_hints_differ),
	TEST(test_causes),
	TEST(test_repeated_objects),
	TEST(test_warnings),
	TEST(test_ambiguous_lengths),
	TEST(test_names),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "hostile", tests, COUNT(tests));
}
