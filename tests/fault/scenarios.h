/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a client does, as rows, for the programs that make everything below it fail: a client is made, does one thing against the hostile
 * server, and goes.
 */
#pragma once
#include <pthread.h>
#include <stdatomic.h>
#include "fault.h"

#define TRIAL_TIMEOUT 2000

#define MAP OCREG_TYPE_CONFIG_MAP
#define CONFIG OCREG_TYPE_CONFIG
#define CONFIG_PATH "/apis/imageregistry.operator.openshift.io/v1/configs/"

static bool failure_lasts, without_error;
static int64_t trial_timeout = TRIAL_TIMEOUT;

/* Formats are of the rows. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static void format(char *to, size_t size, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(to, size, fmt, ap);
	va_end(ap);
}
#pragma GCC diagnostic pop

/* Of a function that answers a code alone. */
static int bare(int code)
{
	without_error = code != 0;
	return code;
}

static int get(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = fault_get(c, script, &o, reterr);

	CHECK((r == 0) == (o != NULL));
	ocreg_unref(o);
	return r;
}

static int get_by_view(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_client *view = ocreg_client_view(c);
	int r = view ? get(view, script, reterr) : bare(OCREG_E_NOMEM);

	ocreg_client_unref(view);
	return r;
}

static int get_raw(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	char path[160], *text = NULL;
	size_t n = 0;
	int r;

	snprintf(path, sizeof(path), CONFIG_PATH "%s", script);
	r = ocreg_client_get_raw(c, path, NULL, &text, &n, reterr);
	CHECK((r == 0) == (text != NULL));
	CHECK(r || (n == strlen(text) && strstr(text, "\"Removed\"")));
	ocreg_free(text);
	return r;
}

static int can(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_permission asked[] = { { .verb = "get", .type = CONFIG }, { .verb = "watch", .type = MAP, .ns = "x" } };
	int r = ocreg_client_can(c, asked, COUNT(asked), NULL, reterr);

	(void) script;
	CHECK(r || (asked[0].allowed && asked[1].allowed));
	return r;
}

static int list(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_objects *l = NULL;
	int r = ocreg_client_list(c, MAP, script, NULL, &l, reterr);

	CHECK_INT(ocreg_objects_count(l), r ? 0 : 2);
	ocreg_objects_unref(l);
	return r;
}

static int logs(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	static const char want[] = "one\ntwo\nthree";
	struct ocreg_logs *l = NULL;
	const char *text = NULL;
	char got[64] = "";
	size_t n = 1, all = 0;
	int r = ocreg_client_logs(c, script, "pod", NULL, &l, reterr);

	while (!r && n) {
		r = ocreg_logs_next(l, trial_timeout, &text, &n, reterr);
		if (!r && CHECK(n < sizeof(got) - all))
			memcpy(got + all, text, n);
		all += r ? 0 : n;
	}
	if (!r)
		CHECK_STR(got, want);
	else
		CHECK(memcmp(got, want, all) == 0);
	ocreg_logs_unref(l);
	return r;
}

/* A watch that failed is asked again, and then has told everything, and nothing twice. */
static int watch_for(struct ocreg_client *c, const char *ns, const unsigned char *want, size_t n, struct ocreg_error **reterr)
{
	struct ocreg_watch *w = NULL;
	int r = ocreg_client_watch(c, MAP, ns, NULL, &w, reterr);

	for (size_t i = 0, failures = 0; w && i < n;) {
		enum ocreg_event_type type = OCREG_EVENT_SYNCED;
		struct ocreg_object *o = NULL;
		int now = ocreg_watch_next(w, trial_timeout / 2, &type, &o, r ? NULL : reterr);

		r = r ? r : now;
		if (!now)
			CHECK_INT(type, want[i++]);
		else if (failures++ >= 2 || failure_lasts) {
			CHECK(failure_lasts);
			break;
		}
	}
	ocreg_watch_unref(w);
	return r;
}

static int watch(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	static const unsigned char want[] = { OCREG_EVENT_ADDED,    OCREG_EVENT_ADDED, OCREG_EVENT_SYNCED,
					      OCREG_EVENT_MODIFIED, OCREG_EVENT_ADDED, OCREG_EVENT_DELETED };

	return watch_for(c, script, want, COUNT(want), reterr);
}

/* What was missed is found by a list. */
static int watch_again(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	static const unsigned char want[] = { OCREG_EVENT_ADDED, OCREG_EVENT_ADDED, OCREG_EVENT_SYNCED, OCREG_EVENT_ADDED,
					      OCREG_EVENT_DELETED };

	return watch_for(c, script, want, COUNT(want), reterr);
}

static int patch(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	static const char text[] = "{\"metadata\":{\"resourceVersion\":\"1\"},\"spec\":{\"replicas\":2}}";
	struct ocreg_object *o = NULL;
	int r = ocreg_client_patch(c, CONFIG, NULL, script, text, sizeof(text) - 1, NULL, &o, reterr);

	CHECK((r == 0) == (o != NULL));
	ocreg_unref(o);
	return r;
}

static int patch_json(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	static const char text[] = "[{\"op\":\"remove\",\"path\":\"/spec\"}]";
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_object *o = NULL;
	int r;

	options.resource_version = "7";
	r = ocreg_client_patch_json(c, CONFIG, NULL, script, text, sizeof(text) - 1, &options, &o, reterr);
	CHECK((r == 0) == (o != NULL));
	ocreg_unref(o);
	return r;
}

typedef int (*write_fn)(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
			struct ocreg_object **ret, struct ocreg_error **reterr);

static int write_by(write_fn fn, struct ocreg_client *c, const char *fmt, const char *name, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL, *stored = NULL;
	char text[256];
	int r;

	format(text, sizeof(text), fmt, name);
	r = ocreg_decode(0, text, strlen(text), NULL, &o, reterr);
	if (!r)
		r = fn(c, o, NULL, &stored, reterr);
	CHECK((r == 0) == (stored != NULL));
	ocreg_unref(o);
	ocreg_unref(stored);
	return r;
}

static int create(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	static const char map[] =
		"{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\",\"namespace\":\"%s\"}}";

	return write_by(ocreg_client_create, c, map, script, reterr);
}

#define CONFIG_OF(metadata)                                                                                                     \
	"{\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\",\"metadata\":{\"name\":\"%s\"" metadata \
	"},\"spec\":{\"replicas\":1}}"

static int replace(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	return write_by(ocreg_client_replace, c, CONFIG_OF(",\"resourceVersion\":\"1\""), script, reterr);
}

/* A conflict has its owner, unless memory was short for it. */
static int apply(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	int r = write_by(ocreg_client_apply, c, CONFIG_OF(""), script, reterr);

	CHECK(r != OCREG_E_CONFLICT || ocreg_error_http_status(*reterr) == 409);
	if (r == OCREG_E_CONFLICT && ocreg_error_cause_count(*reterr))
		CHECK_STR(ocreg_error_cause_manager(*reterr, 0), "somebody");
	return r;
}

static int delete (struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_object *o = NULL;
	int r;

	options.uid = "7";
	options.propagation = OCREG_PROPAGATION_ORPHAN;
	r = ocreg_client_delete(c, CONFIG, NULL, script, &options, &o, reterr);
	CHECK(!o || r == 0);
	ocreg_unref(o);
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

static int edit(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_edit_run(c, CONFIG, NULL, script, add_replica, NULL, NULL, &o, reterr);

	CHECK((r == 0) == (o != NULL));
	ocreg_unref(o);
	return r;
}

/* As edit(), in steps. What was given up is begun anew by nobody. */
static int edit_by_steps(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	struct ocreg_edit *e = NULL;
	int r = ocreg_edit_begin(c, CONFIG, NULL, script, NULL, &e, reterr);

	CHECK((r == 0) == (e != NULL));
	for (bool again = true; !r && again;) {
		char *text = NULL;

		r = bare(add_replica(ocreg_edit_object(e), NULL));
		if (!r)
			r = ocreg_edit_patch(e, &text, reterr);
		ocreg_free(text);
		if (!r)
			r = ocreg_edit_check(e, reterr);
		if (!r)
			r = ocreg_edit_commit(e, reterr);
		again = r == OCREG_AGAIN;
		r = again ? 0 : r;
	}
	ocreg_edit_unref(e);
	return r;
}

/* A call that would last, and a thread that ends it. */
struct canceller {
	struct ocreg_client *c;
	atomic_bool done;
};

static void *cancel_on(void *data)
{
	struct canceller *k = data;
	const struct timespec pause = { 0, 20000000 };

	while (!atomic_load(&k->done)) {
		nanosleep(&pause, NULL);
		ocreg_client_cancel(k->c);
	}
	return NULL;
}

static int cancel(struct ocreg_client *c, const char *script, struct ocreg_error **reterr)
{
	struct canceller k = { .c = c };
	pthread_t thread;
	int r;

	if (pthread_create(&thread, NULL, cancel_on, &k) != 0)
		return bare(OCREG_E_NOMEM);
	r = get(c, script, reterr);
	atomic_store(&k.done, true);
	pthread_join(thread, NULL);
	return r;
}

#include "scenarios-loop.h"

struct scenario {
	const char *verb, *server, *script; /* %ld in a script stands for a number of this trial alone */
	int code;                           /* when nothing fails */
	int (*run)(struct ocreg_client *c, const char *script, struct ocreg_error **reterr);
	const char *counted; /* with the script's name, by the server; "replicas": what is stored there; NULL: nothing changes */
	bool is_refused;     /* and must stay so */
};
/* clang-format off */
static const struct scenario scenarios[] = {
	{ "get", "good", "ok", 0, get, NULL, false },
	{ "get, with a certificate", "mutual", "warnings", 0, get, NULL, false },
	{ "get, with a token's file", "token-file", "status-422", OCREG_E_INVALID, get, NULL, false },
	{ "get, by a view", "good", "ok", 0, get_by_view, NULL, false },
	{ "get raw", "good", "ok", 0, get_raw, NULL, false },
	{ "can", "good", "", 0, can, NULL, false },
	{ "list", "good", "items", 0, list, NULL, false },
	{ "list, begun anew", "good", "forgets-pages.%ld", 0, list, NULL, false },
	{ "logs", "good", "log", 0, logs, NULL, false },
	{ "watch", "good", "several", 0, watch, NULL, false },
	{ "watch, with a list again", "good", "forgets.%ld", 0, watch_again, NULL, false },
	{ "create", "good", "created.%ld", 0, create, "POST %s", false },
	{ "replace", "good", "sent-body.%ld", 0, replace, "PUT %s", false },
	{ "patch", "good", "stored-%ld-0", 0, patch, "replicas", false },
	{ "JSON patch", "good", "ok.%ld", 0, patch_json, "PATCH %s", false },
	{ "apply", "good", "sent-body.%ld", 0, apply, "PATCH %s", false },
	{ "apply, owned", "good", "status-409-owned", OCREG_E_CONFLICT, apply, NULL, false },
	{ "delete", "good", "deleted.%ld", 0, delete, "DELETE %s", false },
	{ "delete, still there", "good", "ok.%ld", 0, delete, "DELETE %s", false },
	{ "edit", "good", "stored-%ld-0", 0, edit, "replicas", false },
	{ "edit, in a conflict", "good", "stored-%ld-1", 0, edit, "replicas", false },
	{ "edit by steps, in a conflict", "good", "stored-%ld-1", 0, edit_by_steps, "replicas", false },
	{ "get, in a loop", "good", "ok", 0, get_in_loop, NULL, false },
	{ "patch, in a loop", "good", "stored-%ld-0", 0, patch_in_loop, "replicas", false },
	{ "edit, in a loop and in a conflict", "good", "stored-%ld-1", 0, edit_in_loop, "replicas", false },
	{ "watch, in a loop", "good", "forgets.%ld", 0, watch_in_loop, NULL, false },
	{ "cancel", "good", "silence", OCREG_E_CANCELLED, cancel, NULL, false },
	{ "get", "wrong-ca", "ok", OCREG_E_TLS, get, NULL, true },
	{ "get", "wrong-host", "ok", OCREG_E_TLS, get, NULL, true },
	{ "get", "only-common-name-dns", "ok", OCREG_E_TLS, get, NULL, true },
	{ "get", "only-common-name", "ok", OCREG_E_TLS, get, NULL, true },
	{ "get", "expired", "ok", OCREG_E_TLS, get, NULL, true },
	{ "get", "not-server", "ok", OCREG_E_TLS, get, NULL, true },
	{ "get", "future", "ok", OCREG_E_TLS, get, NULL, true },
};
/* clang-format on */
