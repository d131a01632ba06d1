/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The cluster's registry, and its pull secrets, beside a cluster that cluster.py tells what to do. What works is done again with each of the
 * library's allocations failing once: what comes of it is the same, or an error.
 */
#include <unistd.h>
#include "harness.h"
#include "heap.h"
#include <ocreg/ocreg.h>

#define NS "openshift-config"
#define KEY ".dockerconfigjson"

/* A client of one of the ports; its name in User-Agent, by which rows know it. */
static struct ocreg_client *client_of(const char *port, const char *agent)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	const char *dir = getenv("OCREG_FAKECLUSTER");
	struct ocreg_client *c = NULL;
	char path[512];

	snprintf(path, sizeof(path), "%s/%s%skubeconfig", dir ? dir : ".", port, *port ? "." : "");
	o.kubeconfig = path;
	o.user_agent = agent;
	o.timeout_ms = 20000;
	CHECK_INT(ocreg_client_new(&o, &c, NULL), 0);
	return c;
}

/* --- where the registry is --- */

static const struct {
	const char *port, *host;
	bool internal;
	int code;
} hosts[] = {
	{ "", "served.example.com", false, 0 },
	{ "no-route", "outside.example.com", false, 0 },
	{ "secret-route", "outside.example.com", false, 0 },
	{ "only-inside", "image-registry.openshift-image-registry.svc:5000", true, 0 },
	{ "streams", "streams.example.com", false, 0 },
	{ "streams-inside", "image-registry.openshift-image-registry.svc:5000", true, 0 },
	{ "no-streams", NULL, false, OCREG_E_NOTFOUND },
	{ "other-streams", NULL, false, OCREG_E_NOTFOUND },
	{ "broken-streams", NULL, false, OCREG_E_SYNTAX },
	{ "nothing", NULL, false, OCREG_E_NOTFOUND },
	{ "failing", NULL, false, OCREG_E_SERVER },
	{ "expired", NULL, false, OCREG_E_UNAUTHORIZED },
};

static void check_host(struct ocreg_client *c, size_t i, long fail_at)
{
	struct ocreg_error *e = NULL;
	char *host = NULL;
	bool internal = !hosts[i].internal;
	int r;

	heap_begin(fail_at, false);
	r = ocreg_registry_host(c, NULL, &host, &internal, &e);
	heap.on = false;
	if (!fail_at || r != OCREG_E_NOMEM) {
		CHECK_INT(r, hosts[i].code);
		CHECK_STR(host, hosts[i].host);
		if (r == 0)
			CHECK_INT(internal, hosts[i].internal);
	}
	CHECK_INT(ocreg_error_code(e), r);
	ocreg_error_unref(e);
	ocreg_free(host);
}

static void test_host(void)
{
	for (size_t i = 0; i < COUNT(hosts); i++) {
		struct ocreg_client *c;
		long n;

		row("port %s", hosts[i].port);
		c = client_of(hosts[i].port, NULL);
		check_host(c, i, 0);
		check_host(c, i, 0);
		n = heap.count;
		for (long at = 1; at <= n; at++)
			check_host(c, i, at);
		ocreg_client_unref(c);
	}
	CHECK_INT(ocreg_registry_host(NULL, NULL, NULL, NULL, NULL), OCREG_E_ARG);
}

/* --- pull secrets --- */

static char *text_of(struct ocreg_client *c, const char *name)
{
	struct ocreg_object *secret = NULL;
	char *text = NULL;

	if (CHECK_INT(ocreg_client_get(c, OCREG_TYPE_SECRET, NS, name, NULL, &secret, NULL), 0))
		CHECK_INT(ocreg_entry_get(secret, KEY, &text, NULL, NULL), 0);
	ocreg_unref(secret);
	return text;
}

static int add(struct ocreg_client *c, const char *name, const char *registry, int64_t ms, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	char *more = NULL;
	int r = ocreg_auths_set(NULL, 0, registry, "user", "canary", &more, NULL, reterr);

	o.timeout_ms = ms;
	if (r == 0)
		r = ocreg_pull_secret_merge(c, NULL, name, more, strlen(more), &o, reterr);
	ocreg_free(more);
	return r;
}

static void test_secret(void)
{
	static const struct {
		const char *name;
		int64_t ms;
		int code;
		const char *says, *holds;
	} rows[] = {
		{ "pull-secret", 0, 0, NULL, "{\"auths\":{\"first.io\":{\"auth\":\"YTpi\"},\"a.io\":{\"auth\":\"" },
		{ "stormy", 0, 0, NULL, "{\"auths\":{\"first.io\":{\"auth\":\"YTpi\"},\"a.io\":{\"auth\":\"" },
		{ "raced", 0, 0, NULL, "{\"auths\":{\"first.io\":{\"auth\":\"YTpi\"},\"a.io\":{\"auth\":\"" },
		{ "empty", 0, 0, NULL, "{\"auths\":{\"a.io\":{\"auth\":\"" },
		{ "none", 0, 0, NULL, "{\"auths\":{\"a.io\":{\"auth\":\"" },
		{ "endless", 500, OCREG_E_TIMEOUT, "somebody else had changed",
		  "{\"auths\":{\"first.io\":{\"auth\":\"YTpi\"}},\"kept\":1}" },
		{ "opaque", 0, OCREG_E_INVALID, "is of type Opaque", "{\"auths\":{\"first.io\"" },
		{ "broken", 0, OCREG_E_SYNTAX, "the text is not JSON", "canary" },
		{ "lost", 0, OCREG_E_EXISTS, "", NULL },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_client *c = client_of("", rows[i].name);
		struct ocreg_error *e = NULL;
		char *text;

		row("%s", rows[i].name);
		CHECK_INT(add(c, rows[i].name, "a.io", rows[i].ms, &e), rows[i].code);
		CHECK_HAS(ocreg_error_message(e), rows[i].says ? rows[i].says : "");
		CHECK(!strstr(ocreg_error_message(e), "canary"));
		text = rows[i].holds ? text_of(c, rows[i].name) : NULL;
		CHECK_HAS(rows[i].holds ? text : "", rows[i].holds ? rows[i].holds : "");
		ocreg_free(text);
		ocreg_error_unref(e);
		ocreg_client_unref(c);
	}
}

static void test_remove(void)
{
	struct ocreg_client *c = client_of("", NULL);
	struct ocreg_error *e = NULL;
	char *text;

	CHECK_INT(add(c, "removed", "a.io", 0, NULL), 0);
	CHECK_INT(add(c, "removed", "b.io", 0, NULL), 0);
	CHECK_INT(ocreg_pull_secret_remove(c, NULL, "removed", "a.io", NULL, NULL), 0);
	text = text_of(c, "removed");
	CHECK(text && !strstr(text, "a.io") && strstr(text, "b.io"));
	ocreg_free(text);
	CHECK_INT(ocreg_pull_secret_remove(c, NULL, "removed", "a.io", NULL, &e), OCREG_E_NOTFOUND);
	CHECK_HAS(ocreg_error_message(e), "there is no login for a.io");
	e = ocreg_error_unref(e);
	CHECK_INT(ocreg_pull_secret_remove(c, NULL, "never", "a.io", NULL, &e), OCREG_E_NOTFOUND);
	CHECK_HAS(ocreg_error_message(e), "never");
	e = ocreg_error_unref(e);
	CHECK_INT(ocreg_pull_secret_remove(c, NULL, NULL, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_pull_secret_merge(c, NULL, NULL, NULL, 0, NULL, NULL), OCREG_E_ARG);
	ocreg_client_unref(c);
}

/* What is wrong with the logins is told without asking anybody. */
static void test_wrong(void)
{
	static const char wrong[] = "{\"auths\":{\"a.io\":{\"auth\":\"canary\"}}}";
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;

	o.server = "https://127.0.0.1:1";
	o.token = "x";
	CHECK_INT(ocreg_client_new(&o, &c, NULL), 0);
	CHECK_INT(ocreg_pull_secret_merge(c, NULL, NULL, wrong, strlen(wrong), NULL, &e), OCREG_E_INVALID);
	CHECK_INT(ocreg_error_column(e), 26);
	CHECK(!strstr(ocreg_error_message(e), "canary"));
	ocreg_error_unref(e);
	ocreg_client_unref(c);
}

/* Whatever fails: the entries that were there are there, and the new one is what it has to be if it is. */
static void check_nomem(struct ocreg_client *c, bool removes, long fail_at, bool all)
{
	static const char more[] = "{\"auths\":{\"a.io\":{\"auth\":\"dXNlcjpwYXNz\"}}}";
	struct ocreg_error *e = NULL;
	char *text;
	int r;

	heap_begin(fail_at, all);
	r = removes ? ocreg_pull_secret_remove(c, NULL, "nomem", "a.io", NULL, &e)
		    : ocreg_pull_secret_merge(c, NULL, "nomem", more, strlen(more), NULL, &e);
	heap.on = false;
	CHECK_INT(ocreg_error_code(e), r);
	if (r != OCREG_E_NOMEM && !(removes && r == OCREG_E_NOTFOUND))
		CHECK_STR(r == 0 ? "" : ocreg_error_message(e), "");
	text = text_of(c, "nomem");
	CHECK_HAS(text, "\"kept.io\"");
	CHECK(r != 0 || removes == !strstr(text, "\"a.io\""));
	ocreg_free(text);
	ocreg_error_unref(e);
}

static void test_nomem(void)
{
	struct ocreg_client *c = client_of("", NULL);

	CHECK_INT(add(c, "nomem", "kept.io", 0, NULL), 0);
	for (int i = 0; i < 4; i++) {
		bool removes = i % 2, all = i > 1;
		long n;

		row("%s, %s", removes ? "remove" : "merge", all ? "from then on" : "once");
		check_nomem(c, removes, 0, false);
		n = heap.count;
		CHECK(n > 20);
		for (long at = 1; at <= n; at++) {
			check_nomem(c, !removes, 0, false);
			check_nomem(c, removes, at, all);
		}
	}
	ocreg_client_unref(c);
}

static const struct test tests[] = { TEST(test_host), TEST(test_secret), TEST(test_remove), TEST(test_wrong), TEST(test_nomem) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "cluster", tests, COUNT(tests));
}
