/* SPDX-License-Identifier: Apache-2.0 */
/* More of the defects that were measured elsewhere: connections, deadlines, threads, and what the library exports. */
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include "fault/fault.h"

#define LONG 20000

/* 6. 50 requests opened 50 connections, and did not say who asked. */
static void one_connection(void)
{
	struct ocreg_client *c = fault_client("elsewhere", LONG);
	int64_t before = fault_count("elsewhere", "connections");

	row("50 requests");
	for (int i = 0; i < 50; i++) {
		struct ocreg_object *o = NULL;
		char *agent = NULL;

		CHECK_INT(fault_get(c, i % 2 ? "headers" : "status-403", &o, NULL), i % 2 ? 0 : OCREG_E_FORBIDDEN);
		if (o) {
			CHECK_INT(ocreg_path_get(o, "metadata.annotations[\"user-agent\"]", &agent, NULL), 0);
			CHECK_STR(agent, "libocreg/" OCREG_VERSION);
			ocreg_free(agent);
		}
		ocreg_unref(o);
	}
	CHECK_INT(fault_count("elsewhere", "connections") - before, 1);
	ocreg_client_unref(c);
}

static int elsewhere(const char *host, unsigned port, char *ret, size_t size, void *data)
{
	const unsigned *instead = data;

	(void) host;
	snprintf(ret, size, "127.0.0.1:%u", *instead ? *instead : port);
	return 0;
}

/* The port that nobody listens on. */
static unsigned port_refused(void)
{
	struct ocreg_client *c = fault_client("refused", LONG);
	const char *at = strstr(ocreg_client_explain(c), "127.0.0.1:");
	unsigned port = at ? (unsigned) strtoul(at + 10, NULL, 10) : 0;

	ocreg_client_unref(c);
	return port;
}

/* 7. A refused connection was an empty answer with the status of the one before, and the reason went to stderr. */
static void refused(void)
{
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_hooks hooks = OCREG_HOOKS_INIT;
	unsigned port = 0;
	struct ocreg_client *c = NULL;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	char *raw = NULL;
	int was = dup(STDERR_FILENO), to = open(fault_path("stderr", ""), O_RDWR | O_CREAT | O_TRUNC, 0600);

	row("after an answer");
	hooks.resolve = elsewhere;
	hooks.data = &port;
	options.kubeconfig = fault_path("good", ".kubeconfig");
	options.hooks = &hooks;
	CHECK_INT(ocreg_client_new(&options, &c, NULL), 0);
	CHECK_INT(fault_get(c, "ok", &o, NULL), 0);
	o = ocreg_unref(o);
	port = port_refused();
	dup2(to, STDERR_FILENO);
	CHECK_INT(fault_get(c, "ok", &o, &e), OCREG_E_CONNECT);
	CHECK_INT(ocreg_client_get_raw(c, "/version", NULL, &raw, NULL, NULL), OCREG_E_CONNECT);
	dup2(was, STDERR_FILENO);
	CHECK_INT(lseek(to, 0, SEEK_END), 0);
	CHECK(!o && !raw);
	CHECK_INT(ocreg_error_http_status(e), 0);
	CHECK_HAS(ocreg_error_message(e), "127.0.0.1");
	check_error(e, OCREG_E_CONNECT);
	ocreg_error_unref(e);
	ocreg_client_unref(c);
	close(was);
	close(to);
}

/* A clock that is ten seconds on each time it is looked at. */
static int64_t hasty(void *data)
{
	int64_t *now = data;

	return *now += 10000;
}

/* 8. A server that does not answer was waited for as long as it liked. */
static void no_deadline(void)
{
	static const char *const servers[][2] = {
		{ "good", "silence" }, { "silent", "ok" }, { "full", "ok" }, { "good", "slow-body" }
	};
	int64_t begun, now = 1;

	for (size_t i = 0; i < COUNT(servers); i++) {
		struct ocreg_client *c = fault_client(servers[i][0], 300);

		row("%s: %s", servers[i][0], servers[i][1]);
		begun = now_ms();
		CHECK_INT(fault_get(c, servers[i][1], NULL, NULL), OCREG_E_TIMEOUT);
		CHECK(now_ms() - begun < (SANITIZED ? 1800 : 800));
		ocreg_client_unref(c);
	}
	row("where nobody says how long");
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_hooks hooks = OCREG_HOOKS_INIT;
	struct ocreg_client *c = NULL;

	hooks.clock = hasty;
	hooks.data = &now;
	options.kubeconfig = fault_path("good", ".kubeconfig");
	options.hooks = &hooks;
	begun = now_ms();
	CHECK_INT(ocreg_client_new(&options, &c, NULL), 0);
	CHECK_INT(fault_get(c, "silence", NULL, NULL), OCREG_E_TIMEOUT);
	CHECK(now_ms() - begun < 5000);
	ocreg_client_unref(c);
}

struct reader {
	struct ocreg_client *client;
	unsigned number, wrong;
};

static void *read_own(void *data)
{
	struct reader *r = data;
	char name[32], *got = NULL;

	for (int i = 0; i < 100; i++) {
		struct ocreg_object *o = NULL;

		snprintf(name, sizeof(name), "stored-%u.%d", r->number, i % 10);
		r->wrong += fault_get(r->client, name, &o, NULL) != 0 || ocreg_path_get(o, "metadata.name", &got, NULL) != 0 ||
			    !got || strcmp(got, name) != 0;
		ocreg_free(got);
		got = NULL;
		ocreg_unref(o);
	}
	return NULL;
}

/* 9. Of 400 answers to four threads some were those to another. */
static void shared_client(void)
{
	struct ocreg_client *c = fault_client("good", LONG);
	struct reader readers[4];
	pthread_t threads[COUNT(readers)];

	row("400 answers to four threads");
	for (unsigned i = 0; i < COUNT(readers); i++) {
		readers[i] = (struct reader) { c, i, 0 };
		CHECK_INT(pthread_create(&threads[i], NULL, read_own, &readers[i]), 0);
	}
	for (size_t i = 0; i < COUNT(readers); i++) {
		pthread_join(threads[i], NULL);
		CHECK_INT(readers[i].wrong, 0);
	}
	ocreg_client_unref(c);
}

/* What a command prints about the shared library. */
static FILE *about_library(const char *command)
{
	char line[4300];
	Dl_info info = { 0 };

	CHECK(dladdr((void *) (uintptr_t) ocreg_client_new, &info) && strstr(info.dli_fname, "libocreg.so."));
	snprintf(line, sizeof(line), "%s '%s'", command, info.dli_fname);
	return popen(line, "r");
}

/* 11. The library had no version, and exported names that are anybody's, those of other libraries too. */
static void exports(void)
{
	FILE *symbols = about_library("nm -D --defined-only"), *dynamic = about_library("readelf -d");
	char line[512], name[256];
	unsigned n = 0, versions = 0;

	row("names and version of the library");
	while (symbols && fgets(line, sizeof(line), symbols)) {
		if (sscanf(line, "%*x %*c %255s", name) != 1 || strncmp(name, "OCREG_", 6) == 0) /* a version is no symbol */
			continue;
		n++;
		harness_check(strncmp(name, "ocreg_", 6) == 0, __FILE__, __LINE__, "%s is exported", name);
	}
	CHECK(n > 100 && n < 400);
	while (dynamic && fgets(line, sizeof(line), dynamic))
		versions += strstr(line, "(SONAME)") && strstr(line, "[libocreg.so.") && !strstr(line, "libocreg.so]");
	CHECK_INT(versions, 1);
	CHECK_INT(symbols ? pclose(symbols) : -1, 0);
	CHECK_INT(dynamic ? pclose(dynamic) : -1, 0);
}

static const struct test tests[] = {
	{ "one-connection-and-user-agent", one_connection }, { "refused-is-an-error", refused }, { "no-deadline", no_deadline },
	{ "shared-client-threads", shared_client },          { "exports-only-ours", exports },
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "defects", tests, COUNT(tests));
}
