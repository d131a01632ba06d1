/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every allocation of the client fails once, and every so many-th of libcurl and OpenSSL below it. The answer must be the right one or
 * an error, in time; a server that is not trusted stays refused, whatever fails. AddressSanitizer tells what leaks.
 */
#include <curl/curl.h>
#include <openssl/crypto.h>
#include "fault.h"

#define TIMEOUT 2000
#define GRACE 1000
#define POINTS 250 /* tried in libcurl and OpenSSL, per scenario */

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
char *__real_strdup(const char *s);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
char *__wrap_strdup(const char *s);

/* Two counters: what the library asks for, and what the libraries below it do. */
struct heap {
	bool on;
	long count, fail_at;
};
static struct heap ours, below;

static bool fails(struct heap *h)
{
	return h->on && ++h->count == h->fail_at;
}

void *__wrap_malloc(size_t n)
{
	return fails(&ours) ? NULL : __real_malloc(n);
}

void *__wrap_calloc(size_t n, size_t size)
{
	return fails(&ours) ? NULL : __real_calloc(n, size);
}

void *__wrap_realloc(void *p, size_t n)
{
	return fails(&ours) ? NULL : __real_realloc(p, n);
}

char *__wrap_strdup(const char *s)
{
	return fails(&ours) ? NULL : __real_strdup(s);
}

static void *curl_malloc(size_t n)
{
	return fails(&below) ? NULL : __real_malloc(n);
}

static void *curl_calloc(size_t n, size_t size)
{
	return fails(&below) ? NULL : __real_calloc(n, size);
}

static void *curl_realloc(void *p, size_t n)
{
	return fails(&below) ? NULL : __real_realloc(p, n);
}

static char *curl_strdup(const char *s)
{
	return fails(&below) ? NULL : __real_strdup(s);
}

static void *ssl_malloc(size_t n, const char *file, int line)
{
	(void) file;
	(void) line;
	return fails(&below) ? NULL : __real_malloc(n);
}

static void *ssl_realloc(void *p, size_t n, const char *file, int line)
{
	(void) file;
	(void) line;
	return fails(&below) ? NULL : __real_realloc(p, n);
}

static void ssl_free(void *p, const char *file, int line)
{
	(void) file;
	(void) line;
	free(p);
}

/* The scenarios. The kubeconfig is read, a connection made, an object read or changed. */

static int open_client(const char *server, struct ocreg_client **ret, struct ocreg_error **reterr)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;

	o.kubeconfig = fault_path(server, ".kubeconfig");
	o.timeout_ms = TIMEOUT;
	return ocreg_client_new(&o, ret, reterr);
}

static int get(const char *server, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_client *c = NULL;
	struct ocreg_object *o = NULL;
	int r = open_client(server, &c, reterr);

	if (!r)
		r = fault_get(c, script, &o, reterr);
	CHECK((r == 0) == (o != NULL));
	ocreg_unref(o);
	ocreg_client_unref(c);
	return r;
}

static int add_replica(struct ocreg_object *o, void *data)
{
	char *text = NULL, next[32];
	int r = ocreg_path_get(o, "spec.replicas", &text, NULL);

	(void) data;
	if (!r) {
		snprintf(next, sizeof(next), "%ld", atol(text ? text : "0") + 1);
		r = ocreg_path_set(o, "spec.replicas", next, NULL);
	}
	ocreg_free(text);
	return r;
}

static int edit(const char *server, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_client *c = NULL;
	int r = open_client(server, &c, reterr);

	if (!r)
		r = ocreg_edit_run(c, OCREG_TYPE_CONFIG, NULL, script, add_replica, NULL, NULL, NULL, reterr);
	ocreg_client_unref(c);
	return r;
}

static int list(const char *server, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_client *c = NULL;
	struct ocreg_objects *l = NULL;
	int r = open_client(server, &c, reterr);

	if (!r)
		r = ocreg_client_list(c, OCREG_TYPE_CONFIG_MAP, script, NULL, &l, reterr);
	CHECK_INT(ocreg_objects_count(l), r ? 0 : 2);
	ocreg_objects_unref(l);
	ocreg_client_unref(c);
	return r;
}

static int apply(const char *server, const char *script, struct ocreg_error **reterr)
{
	static const char text[] = "{\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\",\"metadata\":{"
				   "\"name\":\"sent-body\"},\"spec\":{\"replicas\":1}}";
	struct ocreg_client *c = NULL;
	struct ocreg_object *o = NULL, *stored = NULL;
	int r = open_client(server, &c, reterr);

	(void) script;
	if (!r)
		r = ocreg_decode(0, text, sizeof(text) - 1, NULL, &o, reterr);
	if (!r)
		r = ocreg_client_apply(c, o, NULL, &stored, reterr);
	CHECK((r == 0) == (stored != NULL));
	ocreg_unref(o);
	ocreg_unref(stored);
	ocreg_client_unref(c);
	return r;
}

static int delete (const char *server, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_object *o = NULL;
	int r = open_client(server, &c, reterr);

	options.uid = "7";
	options.propagation = OCREG_PROPAGATION_ORPHAN;
	if (!r)
		r = ocreg_client_delete(c, OCREG_TYPE_CONFIG, NULL, script, &options, &o, reterr);
	CHECK(!o || r == 0);
	ocreg_unref(o);
	ocreg_client_unref(c);
	return r;
}

static int patch_json(const char *server, const char *script, struct ocreg_error **reterr)
{
	static const char patch[] = "[{\"op\":\"remove\",\"path\":\"/spec\"}]";
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_object *o = NULL;
	int r = open_client(server, &c, reterr);

	options.resource_version = "7";
	if (!r)
		r = ocreg_client_patch_json(c, OCREG_TYPE_CONFIG, NULL, script, patch, sizeof(patch) - 1, &options, &o, reterr);
	CHECK((r == 0) == (o != NULL));
	ocreg_unref(o);
	ocreg_client_unref(c);
	return r;
}

static int logs(const char *server, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_client *c = NULL;
	struct ocreg_logs *l = NULL;
	const char *text = NULL;
	size_t n = 1;
	int r = open_client(server, &c, reterr);

	if (!r)
		r = ocreg_client_logs(c, script, "pod", NULL, &l, reterr);
	while (!r && n)
		r = ocreg_logs_next(l, TIMEOUT, &text, &n, reterr);
	ocreg_logs_unref(l);
	ocreg_client_unref(c);
	return r;
}

/* A watch that ran out of memory is asked again, and then has told everything, and nothing twice. */
static int watch(const char *server, const char *script, struct ocreg_error **reterr)
{
	static const unsigned char want[] = { OCREG_EVENT_ADDED,    OCREG_EVENT_ADDED, OCREG_EVENT_SYNCED,
					      OCREG_EVENT_MODIFIED, OCREG_EVENT_ADDED, OCREG_EVENT_DELETED };
	struct ocreg_client *c = NULL;
	struct ocreg_watch *w = NULL;
	int r = open_client(server, &c, reterr);

	if (!r)
		r = ocreg_client_watch(c, OCREG_TYPE_CONFIG_MAP, script, NULL, &w, reterr);
	for (size_t i = 0, failures = 0; w && i < sizeof(want);) {
		enum ocreg_event_type type = OCREG_EVENT_SYNCED;
		struct ocreg_object *o = NULL;
		int now = ocreg_watch_next(w, TIMEOUT / 2, &type, &o, r ? NULL : reterr);

		r = r ? r : now;
		if (!now)
			CHECK_INT(type, want[i++]);
		else if (!CHECK(failures++ < 2))
			break;
	}
	ocreg_watch_unref(w);
	ocreg_client_unref(c);
	return r;
}

static const struct scenario {
	const char *server, *script;
	int code; /* when nothing fails */
	int (*run)(const char *server, const char *script, struct ocreg_error **reterr);
} scenarios[] = {
	{ "good", "ok", 0, get },
	{ "mutual", "warnings", 0, get },
	{ "token-file", "status-422", OCREG_E_INVALID, get },
	{ "good", "stored-0", 0, edit },
	{ "good", "items", 0, list },
	{ "good", "sent-body", 0, apply },
	{ "good", "deleted", 0, delete },
	{ "good", "ok", 0, delete },
	{ "good", "ok", 0, patch_json },
	{ "good", "log", 0, logs },
	{ "good", "several", 0, watch },
	{ "wrong-ca", "ok", OCREG_E_TLS, get },
	{ "only-common-name-dns", "ok", OCREG_E_TLS, get },
};

static int try(const struct scenario *s, struct heap *h, long fail_at)
{
	struct ocreg_error *e = NULL;
	int64_t begun = now_ms();
	int r;

	*h = (struct heap) { true, 0, fail_at };
	r = s->run(s->server, s->script, &e);
	h->on = false;
	harness_check(now_ms() - begun < TIMEOUT + GRACE, __FILE__, __LINE__, "failing %ld takes %lld ms", fail_at,
		      (long long) (now_ms() - begun));
	harness_check((r < 0) == (e != NULL), __FILE__, __LINE__, "failing %ld answers %s without an error", fail_at,
		      ocreg_code_name(r));
	harness_check(s->code == 0 || r < 0, __FILE__, __LINE__, "failing %ld makes what is refused succeed", fail_at);
	ocreg_error_unref(e);
	return r;
}

static void test_own_allocations(void)
{
	for (size_t i = 0; i < COUNT(scenarios); i++) {
		const struct scenario *s = &scenarios[i];
		long n;

		row("%s %s", s->server, s->script);
		CHECK_INT(try(s, &ours, 0), s->code);
		n = ours.count;
		CHECK(n > 20);
		for (long at = 1; at <= n; at++) {
			int r = try(s, &ours, at);

			harness_check(r == OCREG_E_NOMEM || r == s->code, __FILE__, __LINE__, "failing %ld of %ld answers %s", at,
				      n, ocreg_code_name(r));
		}
	}
}

static void test_allocations_below(void)
{
	for (size_t i = 0; i < COUNT(scenarios); i++) {
		const struct scenario *s = &scenarios[i];
		long n;

		row("%s %s", s->server, s->script);
		CHECK_INT(try(s, &below, 0), s->code);
		n = below.count;
		CHECK(n > 200);
		for (long at = 1; at <= n; at += 1 + n / POINTS)
			try(s, &below, at);
		CHECK_INT(try(s, &below, 0), s->code);
	}
}

static void test_nothing_was_told_to_strangers(void)
{
	CHECK_INT(fault_count("wrong-ca", "requests"), 0);
	CHECK_INT(fault_count("only-common-name-dns", "requests"), 0);
}

static const struct test tests[] = { TEST(test_own_allocations), TEST(test_allocations_below),
				     TEST(test_nothing_was_told_to_strangers) };

int main(int argc, char **argv)
{
	if (!CRYPTO_set_mem_functions(ssl_malloc, ssl_realloc, ssl_free) ||
	    curl_global_init_mem(CURL_GLOBAL_DEFAULT, curl_malloc, free, curl_realloc, curl_strdup, curl_calloc) != CURLE_OK)
		abort();
	return run_tests(argc, argv, "nomem", tests, COUNT(tests));
}
