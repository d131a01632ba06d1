/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every allocation from the reading of the section to the answer fails once, and then all from there on: the answer is the same, or that
 * there is no memory, and nothing is lost.
 */
#include "stub.h"
#include "heap.h"

#define LONG_64 "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define LONG_512 LONG_64 LONG_64 LONG_64 LONG_64 LONG_64 LONG_64 LONG_64 LONG_64
#define LONG LONG_512 LONG_512 LONG_512 LONG_512

static char pem[] = "-----BEGIN CERTIFICATE-----\n";
static const struct ocreg_buf authority = { pem, sizeof(pem) - 1, sizeof(pem), false };

static const struct scenario {
	const char *name, *stub, *exec;
	bool told, listed; /* about the cluster; by its path */
	int code;
} scenarios[] = {
	{ "a token", PRINT(ANSWER(V1, "\"token\":\"t\",\"expirationTimestamp\":\"2044-02-25T08:00:00Z\"")),
	  EXEC_V1(",\"installHint\":\"h\",\"args\":[\"a\",\"b\"],\"env\":[{\"name\":\"A\",\"value\":\"b\"},{\"name\":\"PATH\","
		  "\"value\":\"/usr/bin:/bin\"}]"),
	  true, false, 0 },
	{ "a long variable", PRINT(TOKEN("t")),
	  EXEC_V1(",\"env\":[{\"name\":\"A\",\"value\":\"" LONG "\"},{\"name\":\"B\",\"value\":\"" LONG "\"}]"), false, false,
	  0 },
	{ "a certificate", "cat pair.json", EXEC_V1(""), false, false, 0 },
	{ "listed by its path", PRINT(ANSWER(V1BETA1, "\"token\":\"t\"")),
	  "{\"apiVersion\":\"" V1BETA1 "\",\"command\":\"stub\"}", false, true, 0 },
	{ "not found", "", "{\"apiVersion\":\"" V1BETA1 "\",\"command\":\"none\",\"installHint\":\"h\"}", false, false,
	  OCREG_E_CREDENTIAL },
	{ "refused", "", "{\"apiVersion\":\"v1\"}", false, false, OCREG_E_KUBECONFIG },
	{ "a failure", "echo why >&2; exit 1", EXEC_V1(""), false, false, OCREG_E_CREDENTIAL },
	{ "half an answer", "printf '{\"kind\":'", EXEC_V1(""), false, false, OCREG_E_CREDENTIAL },
	{ "too much", "exec yes", EXEC_V1(""), false, false, OCREG_E_LIMIT },
};

static int run_scenario(const struct scenario *c, const char *list)
{
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct outcome o = { 0 };
	struct section s;
	int code;

	options.plugins = c->listed ? OCREG_PLUGINS_LISTED : OCREG_PLUGINS_ALLOW;
	options.plugin_list = list;
	code = section_open(&s, c->exec, &options);
	CHECK_INT(ocreg_error_code(s.err), code);
	if (!code) {
		s.spec.provide_cluster_info = c->told;
		s.spec.server = "https://a.test";
		s.spec.tls_server_name = "b.test";
		s.spec.proxy = "http://proxy.test";
		s.spec.ca = &authority;
		s.spec.cluster_config = "{\"a\": 1}";
		o = run_spec(&s.spec);
		code = o.code;
		outcome_done(&o);
	}
	section_done(&s);
	return code;
}

static void try(const struct scenario *c, const char *list, long at, bool all)
{
	struct state before = state_now();
	int code;

	heap_begin(at, all);
	code = run_scenario(c, list);
	heap.on = false;
	harness_check(code == c->code || (at && code == OCREG_E_NOMEM), __FILE__, __LINE__, "%s %ld: the answer is %d",
		      all ? "all from" : "number", at, code);
	CHECK_INT(heap.live, 0);
	CHECK(no_children());
	check_state(&before);
}

static void try_all(bool all)
{
	char list[8192] = "", folder[4096], path[4200];

	CHECK(getcwd(folder, sizeof(folder)) != NULL);
	snprintf(list, sizeof(list), "%s/stub", folder);
	snprintf(path, sizeof(path), "%s:/usr/bin:/bin", folder);
	setenv("PATH", path, 1);
	for (size_t i = 0; i < COUNT(scenarios); i++) {
		long n;

		row("%s", scenarios[i].name);
		put_stub("stub", scenarios[i].stub);
		try(&scenarios[i], list, 0, false);
		n = heap.count;
		CHECK(n > 5);
		for (long at = 1; at <= n; at++)
			try(&scenarios[i], list, at, all);
	}
}

static void test_once(void)
{
	try_all(false);
}

static void test_for_good(void)
{
	try_all(true);
}

/* How many allocations there were. */
static long read_failing(const char *exec, const char *list, size_t first, long at)
{
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct section s;
	int code;

	options.plugins = OCREG_PLUGINS_LISTED;
	options.plugin_list = list;
	heap_begin(at, false);
	code = section_open_in(&s, exec, &options, first);
	section_done(&s);
	heap.on = false;
	CHECK(at ? code == 0 || code == OCREG_E_NOMEM : code == 0);
	CHECK_INT(heap.live, 0);
	return heap.count;
}

/* An arena takes memory in pieces: of other sizes, other texts are the ones that do not fit. */
static void test_reading(void)
{
	static const char *const execs[] = {
		EXEC_V1(",\"installHint\":\"h\",\"args\":[\"a\",\"b\"],\"env\":[{\"name\":\"A\",\"value\":\"b\"},{\"name\":\"C\"}"
			"]"),
		"{\"apiVersion\":\"" V1BETA1 "\",\"command\":\"stub\"}",
	};
	char list[8192];

	CHECK(getcwd(list, sizeof(list) - 6) != NULL);
	strcat(list, "/stub\n./stub");
	for (size_t i = 0; i < COUNT(execs); i++)
		for (size_t first = 8; first <= 512; first += 8) {
			long n = read_failing(execs[i], list, first, 0);

			row("an arena of %zu bytes", first);
			for (long at = 1; at <= n; at++)
				read_failing(execs[i], list, first, at);
		}
}

static const struct test tests[] = { TEST(test_once), TEST(test_for_good), TEST(test_reading) };

int main(int argc, char **argv)
{
	/* More variables, and a longer one, than there is room for in the first piece of an arena. */
	for (int i = 0; i < 600; i++) {
		char name[16];

		snprintf(name, sizeof(name), "OCREG_%d", i);
		setenv(name, "x", 1);
	}
	adopt_orphans();
	return run_tests(argc, argv, "plugin-nomem", tests, COUNT(tests));
}
