/* SPDX-License-Identifier: Apache-2.0 */
/* Logging in by the library alone, beside servers that are well-behaved: OCREG_LOGIN_SERVER and the like say where they are. */
#include <pthread.h>
#include <time.h>
#include <ocreg/ocreg.h>
#include "harness.h"
#include "heap.h"

static struct ocreg_client_options where = OCREG_CLIENT_OPTIONS_INIT;

static struct ocreg_login_options with_password(void)
{
	struct ocreg_login_options o = OCREG_LOGIN_OPTIONS_INIT;

	where.server = getenv("OCREG_LOGIN_SERVER");
	where.ca_file = getenv("OCREG_LOGIN_CA");
	o.client = &where;
	o.user = getenv("OCREG_LOGIN_USER");
	o.password = getenv("OCREG_LOGIN_PASSWORD");
	return o;
}

static struct ocreg_login_options with_browser(void)
{
	struct ocreg_login_options o = with_password();

	o.user = o.password = NULL;
	o.web = true;
	return o;
}

static struct ocreg_login *log_in(void)
{
	struct ocreg_login_options o = with_password();
	struct ocreg_login *l = NULL;
	struct ocreg_error *e = NULL;

	CHECK_INT(ocreg_login_password(&o, &l, &e), 0);
	CHECK_STR(ocreg_error_message(e), "");
	ocreg_error_unref(e);
	return l;
}

static void test_what_comes_of_it(void)
{
	struct ocreg_login *l = log_in();
	int64_t left = ocreg_login_expires(l) - (int64_t) time(NULL);

	CHECK_STR(ocreg_login_user(l), "alice");
	CHECK_STR(ocreg_login_server(l), where.server);
	CHECK(strncmp(ocreg_login_token(l), "sha256~", 7) == 0);
	CHECK(left > 86300 && left <= 86400);
	CHECK(!ocreg_login_url(l));
	CHECK_INT(ocreg_login_finish(l, 0, NULL), OCREG_E_ARG);
	CHECK_STR(ocreg_login_user(l), "alice");
	ocreg_login_unref(l);
}

static void test_before_it_is_finished(void)
{
	struct ocreg_login_options o = with_password();
	struct ocreg_kubeconfig *k = NULL;
	struct ocreg_client *c = NULL;
	struct ocreg_login *l = NULL;

	CHECK_INT(ocreg_login_begin(&o, &l, NULL), 0);
	CHECK_INT(ocreg_kubeconfig_read("/nonexistent-folder/config", OCREG_KUBECONFIG_NEW, &k, NULL), 0);
	CHECK(!ocreg_login_user(l));
	CHECK(!ocreg_login_token(l));
	CHECK(!ocreg_login_url(l));
	CHECK_INT((long) ocreg_login_expires(l), 0);
	CHECK_INT(ocreg_login_client(l, NULL, &c, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_login_save(l, k, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_login_finish(l, -1, NULL), OCREG_E_ARG);
	ocreg_login_unref(l);
	ocreg_kubeconfig_unref(k);
}

static void test_nothing(void)
{
	CHECK_INT(ocreg_login_begin(NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_login_password(NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_login_finish(NULL, 0, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_logout(NULL, "x", NULL), OCREG_E_ARG);
	CHECK(!ocreg_login_url(NULL) && !ocreg_login_user(NULL) && !ocreg_login_token(NULL) && !ocreg_login_server(NULL));
	CHECK(!ocreg_login_unref(NULL));
	ocreg_login_cancel(NULL);
}

static const struct {
	const char *name, *user, *password, *token;
	bool web;
	unsigned port;
	int64_t timeout;
} bad[] = {
	{ "nothing", NULL, NULL, NULL, false, 0, 0 },           { "two ways", "a", "b", "c", false, 0, 0 },
	{ "two other ways", NULL, NULL, "c", true, 0, 0 },      { "a password alone", NULL, "b", NULL, false, 0, 0 },
	{ "a user alone", "a", NULL, NULL, false, 0, 0 },       { "an empty user", "", "b", NULL, false, 0, 0 },
	{ "a colon", "a:b", "c", NULL, false, 0, 0 },           { "a line break", "a\nb", "c", NULL, false, 0, 0 },
	{ "a port too far", NULL, NULL, NULL, true, 65536, 0 }, { "a negative time", "a", "b", NULL, false, 0, -1 },
};

static void test_bad_options(void)
{
	for (size_t i = 0; i < COUNT(bad); i++) {
		struct ocreg_login_options o = with_password();
		struct ocreg_client_options c = where;
		struct ocreg_login *l = NULL;
		struct ocreg_error *e = NULL;

		row("%s", bad[i].name);
		c.timeout_ms = bad[i].timeout;
		o.client = &c;
		o.user = bad[i].user;
		o.password = bad[i].password;
		o.token = bad[i].token;
		o.web = bad[i].web;
		o.port = bad[i].port;
		CHECK_INT(ocreg_login_begin(&o, &l, &e), OCREG_E_ARG);
		CHECK(!l && *ocreg_error_message(e) && *ocreg_error_hint(e));
		ocreg_error_unref(e);
	}
}

static void test_client_and_logout(void)
{
	struct ocreg_login *l = log_in();
	struct ocreg_client *c = NULL;
	struct ocreg_user *u = NULL;

	CHECK_INT(ocreg_login_client(l, NULL, &c, NULL), 0);
	CHECK_INT(ocreg_client_whoami(c, NULL, &u, NULL), 0);
	CHECK_STR(ocreg_user_name(u), "alice");
	CHECK_INT(ocreg_logout(c, "", NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_logout(c, "another", NULL), OCREG_E_UNSUPPORTED);
	CHECK_INT(ocreg_logout(c, ocreg_login_token(l), NULL), 0);
	CHECK_INT(ocreg_client_whoami(c, NULL, &u, NULL), OCREG_E_UNAUTHORIZED);
	CHECK_INT(ocreg_logout(c, ocreg_login_token(l), NULL), 0);
	ocreg_user_unref(u);
	ocreg_client_unref(c);
	ocreg_login_unref(l);
}

static void test_save(void)
{
	struct ocreg_login *l = log_in();
	struct ocreg_kubeconfig *k = NULL;
	char *json = NULL;

	CHECK_INT(ocreg_kubeconfig_read("/nonexistent-folder/config", OCREG_KUBECONFIG_NEW, &k, NULL), 0);
	CHECK_INT(ocreg_login_save(l, k, "project", NULL), 0);
	CHECK(strncmp(ocreg_kubeconfig_current_context(k), "project/127-0-0-1:", 18) == 0);
	CHECK_INT(ocreg_kubeconfig_view(k, NULL, OCREG_KUBECONFIG_SECRETS, &json, NULL), 0);
	CHECK(strstr(json, ocreg_login_token(l)) && strstr(json, where.ca_file));
	ocreg_free(json);
	ocreg_kubeconfig_unref(k);
	ocreg_login_unref(l);
}

/* A browser that never comes. */

static void test_time_is_up(void)
{
	struct ocreg_login_options o = with_browser();
	struct ocreg_login *l = NULL;
	struct ocreg_error *e = NULL;

	CHECK_INT(ocreg_login_begin(&o, &l, NULL), 0);
	CHECK(strstr(ocreg_login_url(l), "/oauth/authorize?response_type=code&client_id=openshift-cli-client"));
	for (unsigned i = 0; i < 3; i++) {
		CHECK_INT(ocreg_login_finish(l, 50, &e), OCREG_E_TIMEOUT);
		CHECK(strstr(ocreg_error_message(e), "50 ms"));
		e = ocreg_error_unref(e);
	}
	ocreg_login_unref(l);
}

struct finishing {
	struct ocreg_login *l;
	int code;
	_Atomic bool ended;
};

static void *finish(void *data)
{
	struct finishing *f = data;

	f->code = ocreg_login_finish(f->l, 30000, NULL);
	f->ended = true;
	return NULL;
}

/* Cancelled again and again, since it may not have begun. */
static void test_cancel(void)
{
	struct ocreg_login_options o = with_browser();
	struct finishing f = { 0 };
	pthread_t thread;
	time_t end = time(NULL) + 20;

	CHECK_INT(ocreg_login_begin(&o, &f.l, NULL), 0);
	ocreg_login_cancel(f.l);
	CHECK_INT(pthread_create(&thread, NULL, finish, &f), 0);
	while (!f.ended && time(NULL) < end) {
		const struct timespec moment = { .tv_nsec = 1000000 };

		ocreg_login_cancel(f.l);
		nanosleep(&moment, NULL);
	}
	pthread_join(thread, NULL);
	CHECK_INT(f.code, OCREG_E_CANCELLED);
	CHECK_INT(ocreg_login_finish(f.l, 10, NULL), OCREG_E_ARG);
	ocreg_login_unref(f.l);
}

/* Memory that is short. */

static int try_password(void)
{
	struct ocreg_login_options o = with_password();
	struct ocreg_login *l = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_login_password(&o, &l, &e);

	CHECK_INT(ocreg_error_code(e), r);
	CHECK((r == 0) == (l != NULL));
	ocreg_error_unref(e);
	ocreg_login_unref(l);
	return r;
}

static int try_browser(void)
{
	struct ocreg_login_options o = with_browser();
	struct ocreg_login *l = NULL;
	int r = ocreg_login_begin(&o, &l, NULL);

	if (!r)
		r = ocreg_login_finish(l, 1, NULL);
	ocreg_login_unref(l);
	return r == OCREG_E_TIMEOUT ? 0 : r;
}

static int try_save(void)
{
	static struct ocreg_login *l;
	struct ocreg_kubeconfig *k = NULL;
	int r;

	if (!l) {
		heap.on = false;
		l = log_in();
		heap.on = true;
	}
	r = ocreg_kubeconfig_read("/nonexistent-folder/config", OCREG_KUBECONFIG_NEW, &k, NULL);
	if (!r)
		r = ocreg_login_save(l, k, NULL, NULL);
	ocreg_kubeconfig_unref(k);
	return r;
}

static const struct {
	const char *name;
	int (*try)(void);
	long least; /* allocations */
} short_of_memory[] = {
	{ "a password", try_password, 100 },
	{ "a browser", try_browser, 60 },
	{ "noting it", try_save, 10 },
};

static void test_no_memory(void)
{
	for (size_t i = 0; i < COUNT(short_of_memory); i++) {
		int r = OCREG_E_NOMEM;
		long at = 0;

		row("%s", short_of_memory[i].name);
		while (r) {
			heap.count = heap.live = 0;
			heap.fail_at = ++at;
			heap.on = true;
			r = short_of_memory[i].try();
			heap.on = false;
			if (!harness_check(r == OCREG_E_NOMEM || heap.count < at || r == 0, __FILE__, __LINE__,
					   "allocation %ld: %s", at, ocreg_code_name(r)) ||
			    at > 5000)
				break;
			if (r == 0 && heap.count >= at) /* it was not needed */
				r = OCREG_E_NOMEM;
		}
		CHECK(at > short_of_memory[i].least);
	}
}

static const struct test tests[] = {
	TEST(test_what_comes_of_it),  TEST(test_before_it_is_finished),
	TEST(test_nothing),           TEST(test_bad_options),
	TEST(test_client_and_logout), TEST(test_save),
	TEST(test_time_is_up),        TEST(test_cancel),
	TEST(test_no_memory),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "login", tests, COUNT(tests));
}
