/* SPDX-License-Identifier: Apache-2.0 */
/* Lists, watches and logs of servers that fail, lie and attack: what is told, how it ends, and when. */
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sys/socket.h>
#include "rows-streams.h"

/* All events until there are no more; then why. */
static int collect(struct ocreg_watch *w, int64_t timeout, char *text, size_t size, struct ocreg_error **reterr)
{
	for (;;) {
		enum ocreg_event_type type = OCREG_EVENT_SYNCED;
		struct ocreg_object *o = NULL;
		int64_t begun = now_ms();
		int r = ocreg_watch_next(w, timeout, &type, &o, reterr);

		CHECK(now_ms() - begun < timeout + GRACE);
		CHECK((r == OCREG_AGAIN) <= (now_ms() - begun >= timeout));
		if (r)
			return r;
		add_word(text, size, event_words[type], o);
	}
}

static struct ocreg_watch *begin(struct ocreg_client *c, const char *script, const char *version)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_watch *w = NULL;

	options.resource_version = version;
	CHECK_INT(ocreg_client_watch(c, MAP, script, &options, &w, NULL), 0);
	return w;
}

static void test_watch(void)
{
	for (size_t i = 0; i < COUNT(watch_rows); i++) {
		const struct watch_row *r = &watch_rows[i];
		struct ocreg_client *c = fault_client("good", 1000);
		struct ocreg_watch *w = begin(c, r->script, NULL);
		struct ocreg_error *e = NULL;
		char events[1024] = "";
		int64_t begun = now_ms(), n;
		long before = memory_begin();

		row("%s", r->script);
		CHECK_INT(collect(w, r->timeout ? r->timeout : STREAM_SHORT, events, sizeof(events), &e), r->code);
		CHECK_STR(events, r->events);
		CHECK(now_ms() - begun >= r->least_ms);
		if (r->code != OCREG_AGAIN)
			check_error(e, r->code);
		if (r->message)
			CHECK_HAS(ocreg_error_message(e), r->message);
		ocreg_error_unref(e);
		ocreg_watch_unref(w);
		ocreg_client_unref(c);
		check_memory(before, r->code == OCREG_E_LIMIT);
		n = r->counted ? fault_count("good", r->counted) : 0;
		harness_check(n >= r->least && n <= r->most, __FILE__, __LINE__, "%s: %lld times", r->counted, (long long) n);
	}
}

/* The server is gone for a while; what was told is not told again. */
static void test_refused_between(void)
{
	struct ocreg_client *c = fault_client("leaves", 1000);
	struct ocreg_watch *w = begin(c, "leaves", NULL);
	char events[256] = "";

	CHECK_INT(collect(w, 3000, events, sizeof(events), NULL), OCREG_AGAIN);
	CHECK_STR(events, FIRST ", changed a=2, added c=1");
	ocreg_watch_unref(w);
	ocreg_client_unref(c);
}

/* Whoever asks often, with little time each, has neither more requests sent nor more to compute. */
static void test_impatience(void)
{
	struct ocreg_client *c = fault_client("refused", 1000);
	struct ocreg_watch *w = begin(c, "x", NULL);
	clock_t cpu = clock();
	int64_t begun = now_ms();
	int calls = 0;

	for (; now_ms() - begun < 1500; calls++) {
		enum ocreg_event_type type = OCREG_EVENT_SYNCED;
		struct ocreg_object *o = NULL;
		struct ocreg_error *e = NULL;

		CHECK_INT(ocreg_watch_next(w, 20, &type, &o, &e), OCREG_E_CONNECT);
		check_error(e, OCREG_E_CONNECT);
		ocreg_error_unref(e);
	}
	CHECK(calls <= 76);
	CHECK(clock() - cpu < CLOCKS_PER_SEC * (SANITIZED ? 1 : 0.2));
	ocreg_watch_unref(w);
	ocreg_client_unref(c);
}

static void test_from_a_version(void)
{
	static const struct {
		const char *script, *events;
	} given[] = {
		{ "http-410", "added a=1, added c=1" }, /* what there was before nobody knows */
		{ "several", "changed a=2, added c=1, gone b=1" },
		{ "gone-unknown", "gone z=1, added c=1" },
	};

	for (size_t i = 0; i < COUNT(given); i++) {
		struct ocreg_client *c = fault_client("elsewhere", 1000);
		struct ocreg_watch *w = begin(c, given[i].script, "5");
		char events[256] = "";

		row("%s", given[i].script);
		CHECK_STR(ocreg_watch_version(w), "5");
		if (i == 0) { /* its second list is what the script is about */
			struct ocreg_objects *l = NULL;

			CHECK_INT(ocreg_client_list(c, MAP, given[i].script, NULL, &l, NULL), 0);
			ocreg_objects_unref(l);
		}
		CHECK_INT(collect(w, STREAM_SHORT, events, sizeof(events), NULL), OCREG_AGAIN);
		CHECK_STR(events, given[i].events);
		ocreg_watch_unref(w);
		ocreg_client_unref(c);
	}
}

struct victim {
	struct ocreg_watch *watch;
	int64_t ended;
	int code;
	char events[256];
};

static void *wait_for_ever(void *data)
{
	struct victim *v = data;
	struct ocreg_error *e = NULL;

	v->code = collect(v->watch, LONG, v->events, sizeof(v->events), &e);
	v->ended = now_ms();
	check_error(e, OCREG_E_CANCELLED);
	ocreg_error_unref(e);
	return NULL;
}

/* Wherever it waits: for the stream, for a list, for the next attempt. After it the watch goes on where it was. */
static void test_cancel(void)
{
	static const struct {
		const char *server, *script, *until, *after;
		int code;
	} waits[] = {
		{ "elsewhere", "stall", "watch stall", "", OCREG_AGAIN },
		{ "elsewhere", "endless-blank", "watch endless-blank", "", OCREG_AGAIN },
		{ "elsewhere", "silent", "watch silent", "", OCREG_AGAIN },
		{ "elsewhere", "silent-list", "list silent-list", "", OCREG_AGAIN },
		{ "elsewhere", "watch-late", "watch watch-late", "", OCREG_E_TOOMANY },
		{ "elsewhere", "stall-then", "watch stall-then", "added c=1", OCREG_AGAIN },
	};

	for (size_t i = 0; i < COUNT(waits); i++) {
		struct ocreg_client *c = fault_client(waits[i].server, LONG);
		struct victim v = { begin(c, waits[i].script, NULL), 0, 0, "" };
		int64_t begun = now_ms();
		char events[256] = "";
		pthread_t thread;

		row("%s", waits[i].script);
		CHECK_INT(pthread_create(&thread, NULL, wait_for_ever, &v), 0);
		while (fault_count(waits[i].server, waits[i].until) < 1 && now_ms() - begun < LONG)
			;
		begun = now_ms();
		ocreg_client_cancel(c);
		pthread_join(thread, NULL);
		CHECK_INT(v.code, OCREG_E_CANCELLED);
		CHECK(v.ended - begun < 1000);
		CHECK_INT(collect(v.watch, 2 * STREAM_SHORT, events, sizeof(events), NULL), waits[i].code);
		if (strlen(v.events) >= strlen(FIRST)) /* else the cancellation was faster */
			CHECK_STR(events, waits[i].after);
		ocreg_watch_unref(v.watch);
		ocreg_client_unref(c);
	}
}

static void test_list(void)
{
	for (size_t i = 0; i < COUNT(list_rows); i++) {
		struct ocreg_client *c = fault_client("other-list", 3000);
		struct ocreg_objects *l = NULL;
		struct ocreg_error *e = NULL;
		char names[256] = "", what[64];
		int64_t begun = now_ms();
		long before = memory_begin();

		row("%s", list_rows[i].script);
		CHECK_INT(ocreg_client_list(c, MAP, list_rows[i].script, NULL, &l, &e), list_rows[i].code);
		CHECK(now_ms() - begun < 3000 + GRACE);
		CHECK((l != NULL) == (list_rows[i].code == 0));
		for (size_t j = 0; j < ocreg_objects_count(l); j++)
			add_word(names, sizeof(names), "", ocreg_objects_at(l, j));
		CHECK_STR(names, list_rows[i].names);
		if (list_rows[i].code)
			check_error(e, list_rows[i].code);
		if (list_rows[i].message)
			CHECK_HAS(ocreg_error_message(e), list_rows[i].message);
		snprintf(what, sizeof(what), "list %s", list_rows[i].script);
		if (list_rows[i].requests)
			CHECK_INT(fault_count("other-list", what), list_rows[i].requests);
		ocreg_objects_unref(l);
		ocreg_error_unref(e);
		ocreg_client_unref(c);
		check_memory(before, false);
	}
}

/* Pages without end, with objects on each: there is an end to what is kept. */
static void test_too_many(void)
{
	struct ocreg_client *c = fault_client("good", 120000);
	struct ocreg_objects *l = NULL;
	struct ocreg_error *e = NULL;

	CHECK_INT(ocreg_client_list(c, MAP, "too-many", NULL, &l, &e), OCREG_E_LIMIT);
	CHECK_HAS(ocreg_error_message(e), "more than 100000 objects");
	CHECK_INT(fault_count("good", "list too-many"), 201);
	ocreg_error_unref(e);
	ocreg_client_unref(c);
}

static void test_delete(void)
{
	for (size_t i = 0; i < COUNT(delete_rows); i++) {
		struct ocreg_client *c = fault_client("good", delete_rows[i].code == OCREG_E_TIMEOUT ? STREAM_SHORT : LONG);
		struct ocreg_object *o = NULL;
		struct ocreg_error *e = NULL;
		int64_t begun = now_ms();
		long before = memory_begin();

		row("%s", delete_rows[i].script);
		CHECK_INT(ocreg_client_delete(c, OCREG_TYPE_CONFIG, NULL, delete_rows[i].script, NULL, &o, &e),
			  delete_rows[i].code);
		CHECK(delete_rows[i].code != OCREG_E_TIMEOUT || now_ms() - begun < STREAM_SHORT + GRACE);
		CHECK((o != NULL) == delete_rows[i].there);
		if (delete_rows[i].code)
			check_error(e, delete_rows[i].code);
		ocreg_unref(o);
		ocreg_error_unref(e);
		ocreg_client_unref(c);
		check_memory(before, delete_rows[i].code == OCREG_E_LIMIT);
	}
	row("sent once where its fate is not known");
	CHECK_INT(fault_count("good", "DELETE dies-after-patch"), 1);
}

static void test_get_raw(void)
{
	struct ocreg_client *c = fault_client("good", LONG);

	for (size_t i = 0; i < COUNT(raw_rows); i++) {
		struct ocreg_error *e = NULL;
		char *text = NULL;
		size_t n = 0;
		long before = memory_begin();

		row("%s", raw_rows[i].path);
		CHECK_INT(ocreg_client_get_raw(c, raw_rows[i].path, NULL, &text, &n, &e), raw_rows[i].code);
		CHECK((text != NULL) == (raw_rows[i].code == 0));
		CHECK(!text || text[n] == '\0');
		if (raw_rows[i].code)
			check_error(e, raw_rows[i].code);
		ocreg_free(text);
		ocreg_error_unref(e);
		check_memory(before, raw_rows[i].code == OCREG_E_LIMIT);
	}
	ocreg_client_unref(c);
}

/* All that comes, with \0 as 0; and how it ended, 0 for the end. */
static int read_logs(struct ocreg_logs *l, int64_t timeout, char *text, size_t size, size_t *total, struct ocreg_error **reterr)
{
	for (*total = 0;;) {
		const char *s = NULL;
		size_t n = 1, at = strlen(text);
		int64_t begun = now_ms();
		int r = ocreg_logs_next(l, timeout, &s, &n, reterr);

		CHECK(now_ms() - begun < timeout + GRACE);
		if (r || !n)
			return r;
		*total += n;
		for (size_t i = 0; i < n && at < size - 1; i++)
			text[at++] = s[i] ? s[i] : '0';
		text[at] = '\0';
	}
}

static void test_logs(void)
{
	static const struct {
		const char *script, *text;
		int begins, ends;
	} logs[] = {
		{ "log", "one\ntwo\nthree", 0, 0 },
		{ "log-bytes", "one\ntwo\n", 0, 0 },
		{ "log-length", "one\ntwo\n", 0, 0 },
		{ "log-empty", "", 0, 0 },
		{ "log-nul", "a0b\xff\n", 0, 0 },
		{ "log-cut", "one\ntwo\n", 0, OCREG_E_TRUNCATED },
		{ "log-reset", "one\ntwo\n", 0, OCREG_E_TRUNCATED },
		{ "log-stall", "one\ntwo\n", 0, OCREG_AGAIN },
		{ "log-stall-then", "one\ntwo\n", 0, OCREG_AGAIN },
		{ "log-404", "", OCREG_E_NOTFOUND, 0 },
		{ "log-400", "", OCREG_E_BADREQUEST, 0 },
		{ "log-500", "", OCREG_E_SERVER, 0 },
		{ "log-redirect", "", OCREG_E_REDIRECT, 0 },
	};

	for (size_t i = 0; i < COUNT(logs); i++) {
		struct ocreg_client *c = fault_client("good", 2000);
		struct ocreg_logs *l = NULL;
		struct ocreg_error *e = NULL;
		char text[64] = "";
		size_t n;
		long before = memory_begin();

		row("%s", logs[i].script);
		CHECK_INT(ocreg_client_logs(c, logs[i].script, "pod", NULL, &l, &e), logs[i].begins);
		CHECK((l != NULL) == (logs[i].begins == 0));
		if (l) {
			CHECK_INT(read_logs(l, 300, text, sizeof(text), &n, &e), logs[i].ends);
			CHECK_STR(text, logs[i].text);
			if (logs[i].ends == OCREG_AGAIN)
				CHECK(e == NULL);
			else if (logs[i].ends)
				check_error(e, logs[i].ends);
			if (strcmp(logs[i].script, "log-stall-then") == 0) {
				CHECK_INT(read_logs(l, 3000, text, sizeof(text), &n, NULL), 0);
				CHECK_STR(text, "one\ntwo\nthree");
			} else if (logs[i].ends != OCREG_AGAIN) { /* and it stays so */
				CHECK_INT(read_logs(l, 300, text, sizeof(text), &n, NULL), logs[i].ends);
				CHECK_STR(text, logs[i].text);
			}
		}
		ocreg_error_unref(e);
		ocreg_logs_unref(l);
		ocreg_client_unref(c);
		check_memory(before, false);
	}
}

static void test_large_logs(void)
{
	struct ocreg_client *c = fault_client("good", LONG);
	struct ocreg_logs *l = NULL;
	long before = memory_begin();
	char text[16] = "";
	size_t n = 0;

	CHECK_INT(ocreg_client_logs(c, "log-large", "pod", NULL, &l, NULL), 0);
	CHECK_INT(read_logs(l, LONG, text, sizeof(text), &n, NULL), 0);
	CHECK_INT(n, 32 << 20);
	ocreg_logs_unref(l);
	ocreg_client_unref(c);
	check_memory(before, false);
}

static int option(int fd, int name)
{
	socklen_t n = sizeof(int);
	int value = 0;

	return getsockopt(fd, IPPROTO_TCP, name, &value, &n) ? -1 : value;
}

/* A peer that is gone without a word is noticed in less than 45 seconds. */
static void test_dead_peers(void)
{
	struct ocreg_client *c = fault_client("good", LONG);
	struct ocreg_object *o = NULL;
	unsigned sockets = 0;

	CHECK_INT(fault_get(c, "ok", &o, NULL), 0);
	for (int fd = 3; fd < 256; fd++) {
		int on = 0;
		socklen_t n = sizeof(on);
		struct sockaddr_in peer;
		socklen_t size = sizeof(peer);

		if (getpeername(fd, (struct sockaddr *) &peer, &size) || peer.sin_family != AF_INET)
			continue;
		sockets++;
		CHECK(!getsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, &n) && on);
		CHECK(option(fd, TCP_KEEPIDLE) + option(fd, TCP_KEEPINTVL) * option(fd, TCP_KEEPCNT) < 45);
		CHECK(option(fd, TCP_USER_TIMEOUT) > 0 && option(fd, TCP_USER_TIMEOUT) < 45000);
	}
	CHECK_INT(sockets, 1);
	ocreg_unref(o);
	ocreg_client_unref(c);
}

static const struct test tests[] = {
	TEST(test_watch),      TEST(test_refused_between), TEST(test_impatience), TEST(test_from_a_version), TEST(test_cancel),
	TEST(test_list),       TEST(test_too_many),        TEST(test_delete),     TEST(test_get_raw),        TEST(test_logs),
	TEST(test_large_logs), TEST(test_dead_peers),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "streams", tests, COUNT(tests));
}
