/* SPDX-License-Identifier: Apache-2.0 */
/* Servers that fail, lie and attack: each row names what happens and what the caller is told. */
#include "rows-hostile.h"

static char *hints[COUNT(hostile_rows)];

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
	for (size_t i = 0; i < COUNT(hostile_rows); i++) {
		const struct hostile_row *r = &hostile_rows[i];
		struct ocreg_client *c;
		struct ocreg_object *o = NULL;
		struct ocreg_error *e = NULL;
		long before = memory_begin();
		int64_t timeout = hostile_timeout(r);
		int64_t begun;

		row("%s %s", r->server, r->script);
		c = fault_client(r->server, timeout);
		begun = now_ms();
		CHECK_INT(fault_get(c, r->script, &o, &e), r->code);
		CHECK(now_ms() - begun < timeout + GRACE);
		CHECK(o == NULL);
		check_hostile(r, e);
		hints[i] = strdup(ocreg_error_hint(e));
		ocreg_error_unref(e);
		ocreg_client_unref(c);
		check_memory(before, r->code == OCREG_E_LIMIT && strstr(r->message, "body"));
	}
}

/* A person who reads two different codes must not be told the same thing to do. */
static void test_hints_differ(void)
{
	for (size_t i = 0; i < COUNT(hostile_rows); i++) {
		row("%s %s", hostile_rows[i].server, hostile_rows[i].script);
		for (size_t j = 0; hints[i] && j < i; j++)
			if (hostile_rows[j].code != hostile_rows[i].code)
				harness_check(strcmp(hints[i], hints[j]) != 0, __FILE__, __LINE__, "%s %s has the same hint: %s",
					      hostile_rows[j].server, hostile_rows[j].script, hints[i]);
	}
	for (size_t i = 0; i < COUNT(hostile_rows); i++)
		free(hints[i]);
}

static void test_redirects_lead_nowhere(void)
{
	CHECK_INT(fault_count("elsewhere", "connections"), 0);
}

static void test_refused_servers_hear_nothing(void)
{
	static const char *const names[] = {
		"wrong-ca",
		"wrong-host",
		"only-common-name",
		"expired",
		"future",
		"not-server",
		"plain",
		"client-certificate",
		"address-as-name",
		"wildcard",
		"weak-key",
		"weak-digest",
		"self-signed",
		"chain-missing",
		"by-no-authority",
		"by-too-deep",
		"by-for-other-names",
		"tls-1.0",
		"tls-1.1",
	};

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

/* What is odd, and yet right. */
static void test_odd_but_right(void)
{
	static const char *const servers[][2] = {
		{ "by-between", "ok" },   { "localhost", "ok" }, { "good", "http-1.0" },
		{ "good", "gzip-label" }, { "tls-name", "ok" },
	};

	for (size_t i = 0; i < COUNT(servers); i++) {
		struct ocreg_client *c = fault_client(servers[i][0], LONG);
		struct ocreg_object *o = NULL;

		row("%s %s", servers[i][0], servers[i][1]);
		CHECK_INT(fault_get(c, servers[i][1], &o, NULL), 0);
		ocreg_unref(o);
		ocreg_client_unref(c);
	}
}

/* Another certificate after the first connection: the second is checked as the first was. */
static void test_swapped_certificate(void)
{
	struct ocreg_client *c = fault_client("swapped", LONG);
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;

	CHECK_INT(fault_get(c, "two-lengths", &o, NULL), 0); /* after which the connection is not used again */
	CHECK_INT(fault_get(c, "ok", NULL, &e), OCREG_E_TLS);
	check_error(e, OCREG_E_TLS);
	CHECK_HAS(ocreg_error_message(e), "has expired");
	CHECK_INT(fault_count("swapped", "connections"), 2);
	CHECK_INT(fault_count("swapped", "requests"), 1);
	ocreg_error_unref(e);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

/* An event of 8 MiB is one like others, and is not kept once the next has come; a version that goes back is the server's business. */
static void test_odd_events(void)
{
	static const struct {
		const char *script;
		int events; /* after two objects, and the word that these were all */
	} watches[] = { { "large-event", 1 }, { "version-back", 3 } };

	for (size_t i = 0; i < COUNT(watches); i++) {
		struct ocreg_client *c = fault_client("good", LONG);
		long before = memory_begin();
		struct ocreg_watch *w = NULL;
		struct ocreg_object *o = NULL;
		enum ocreg_event_type type;
		int events = 0;

		row("%s", watches[i].script);
		CHECK_INT(ocreg_client_watch(c, OCREG_TYPE_CONFIG_MAP, watches[i].script, NULL, &w, NULL), 0);
		while (events < 3 + watches[i].events && ocreg_watch_next(w, 5000, &type, &o, NULL) == 0)
			events++;
		CHECK_INT(events, 3 + watches[i].events);
		CHECK_INT(ocreg_watch_next(w, 200, &type, &o, NULL), OCREG_AGAIN);
		ocreg_watch_unref(w);
		ocreg_client_unref(c);
		check_memory(before, i == 0);
	}
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
	TEST(test_odd_but_right),
	TEST(test_swapped_certificate),
	TEST(test_odd_events),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "hostile", tests, COUNT(tests));
}
