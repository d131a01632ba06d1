/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An event loop among servers that fail, lie and attack: what calls are told that block, tasks are told as well, in the same time, whatever
 * runs beside them.
 */
#include "loops.h"
#include "rows-hostile.h"
#include "rows-streams.h"

enum { ENDLESS, ANSWERS, THE_REST };

static int kind_of(const struct hostile_row *r)
{
	return r->code == OCREG_E_TIMEOUT ? ENDLESS : r->http ? ANSWERS : THE_REST;
}

static void begin_servers(struct ocreg_loop *l, struct job *jobs, int kind)
{
	size_t n = ocreg_loop_count(l);

	for (size_t i = 0; i < COUNT(hostile_rows); i++) {
		const struct hostile_row *r = &hostile_rows[i];

		if (kind_of(r) != kind)
			continue;
		jobs[i] = (struct job) { .row = r, .client = fault_client(r->server, hostile_timeout(r)) };
		begin_get(l, &jobs[i], r->script);
		n++;
	}
	CHECK_INT(ocreg_loop_count(l), n);
}

/* Each with a client of its own. Those that never end by themselves come first, so that they are where they are to be when their time is over,
 * and beside others that end soon; the rest, some of which keep libcurl and OpenSSL busy for long, come at last. */
static void test_servers(void)
{
	static struct job jobs[COUNT(hostile_rows)];
	struct ocreg_loop *l = new_loop();
	int64_t due = now_ms() + HOSTILE_SHORT / 2;

	begin_servers(l, jobs, ENDLESS);
	while (now_ms() < due)
		turn(l, take_job, due - now_ms());
	begin_servers(l, jobs, ANSWERS);
	run_loop(l, take_job, LONG + GRACE);
	begin_servers(l, jobs, THE_REST);
	run_loop(l, take_job, LONG + GRACE);
	for (size_t i = 0; i < COUNT(jobs); i++) {
		const struct hostile_row *r = &hostile_rows[i];

		row("%s %s", r->server, r->script);
		CHECK(jobs[i].ended && jobs[i].told - jobs[i].begun < hostile_timeout(r) + GRACE);
		CHECK_INT(jobs[i].code, r->code);
		check_hostile(r, jobs[i].error);
		job_done(&jobs[i]);
	}
	ocreg_loop_free(l);
}

static void take_event(struct ocreg_task *t)
{
	struct job *j = ocreg_task_data(t);

	take_job(t);
	CHECK(!j->code || j->ended);
	if (j->code)
		return;
	CHECK((j->object == NULL) == (ocreg_task_event(t) == OCREG_EVENT_SYNCED));
	add_word(j->text, sizeof(j->text), event_words[ocreg_task_event(t)], j->object);
}

/* What one that blocks answers when nothing has happened for the time: that, or what keeps it from hearing more. */
static void judge_quiet(struct ocreg_task *t, struct job *j)
{
	const struct watch_row *r = j->row;

	if (j->ended || now_ms() - (j->told ? j->told : j->begun) < (r->timeout ? r->timeout : STREAM_SHORT))
		return;
	ocreg_error_unref(j->error);
	j->error = ocreg_error_ref(ocreg_task_error(t));
	j->code = j->error ? ocreg_error_code(j->error) : OCREG_AGAIN;
	j->ended = true;
	ocreg_task_cancel(t);
}

static void take_event_or_end(struct ocreg_task *t)
{
	struct job *j = ocreg_task_data(t);

	if (j->ended)
		CHECK(ocreg_task_ended(t) && ocreg_task_code(t) == OCREG_E_CANCELLED);
	else
		take_event(t);
}

static void check_watch(const struct watch_row *r, struct job *j)
{
	int64_t n = r->counted ? fault_count("elsewhere", r->counted) : 0;

	row("%s", r->script);
	CHECK_INT(j->code, r->code);
	CHECK_STR(j->text, r->events);
	if (r->code != OCREG_AGAIN)
		check_error(j->error, r->code);
	if (r->message)
		CHECK_HAS(ocreg_error_message(j->error), r->message);
	harness_check(n >= r->least && n <= r->most, __FILE__, __LINE__, "%s: %lld times", r->counted, (long long) n);
}

/* So many at once; what comes too late for a row is late because of the others. */
#define WATCHES 8

static void watch_some(const struct watch_row *rows, size_t n, struct ocreg_client *c)
{
	struct job jobs[WATCHES] = { 0 };
	struct ocreg_task *tasks[WATCHES];
	struct ocreg_loop *l = new_loop();
	int64_t due = now_ms() + 2 * LONG;

	for (size_t i = 0; i < n; i++) {
		jobs[i] = (struct job) { .row = &rows[i], .client = ocreg_client_ref(c) };
		tasks[i] = ocreg_task_ref(begin_job(l, &jobs[i], request(OCREG_VERB_WATCH, MAP, rows[i].script, NULL)));
	}
	while (ocreg_loop_count(l) && now_ms() < due) {
		turn(l, take_event_or_end, 10);
		for (size_t i = 0; i < n; i++)
			judge_quiet(tasks[i], &jobs[i]);
	}
	turn(l, take_event_or_end, 0);
	for (size_t i = 0; i < n; i++) {
		check_watch(&rows[i], &jobs[i]);
		ocreg_task_unref(tasks[i]);
		job_done(&jobs[i]);
	}
	ocreg_loop_free(l);
}

static void test_watches(void)
{
	struct ocreg_client *c = fault_client("elsewhere", 1000);

	for (size_t i = 0; i < COUNT(watch_rows); i += WATCHES)
		watch_some(&watch_rows[i], COUNT(watch_rows) - i < WATCHES ? COUNT(watch_rows) - i : WATCHES, c);
	ocreg_client_unref(c);
}

static void take_list(struct ocreg_task *t)
{
	struct job *j = ocreg_task_data(t);
	struct ocreg_objects *list = ocreg_task_objects(t);

	take_job(t);
	CHECK((list != NULL) == (j->code == 0));
	for (size_t i = 0; i < ocreg_objects_count(list); i++)
		add_word(j->text, sizeof(j->text), "", ocreg_objects_at(list, i));
}

static void test_lists(void)
{
	struct job jobs[COUNT(list_rows)] = { 0 };
	struct ocreg_loop *l = new_loop();
	struct ocreg_client *c = fault_client("other-list", 3000);

	for (size_t i = 0; i < COUNT(jobs); i++) {
		jobs[i] = (struct job) { .client = ocreg_client_ref(c) };
		begin_job(l, &jobs[i], request(OCREG_VERB_LIST, MAP, list_rows[i].script, NULL));
	}
	run_loop(l, take_list, 3000 + GRACE);
	for (size_t i = 0; i < COUNT(jobs); i++) {
		const struct list_row *r = &list_rows[i];
		char what[64];

		row("%s", r->script);
		CHECK_INT(jobs[i].code, r->code);
		CHECK_STR(jobs[i].text, r->names);
		if (r->code)
			check_error(jobs[i].error, r->code);
		if (r->message)
			CHECK_HAS(ocreg_error_message(jobs[i].error), r->message);
		snprintf(what, sizeof(what), "list %s", r->script);
		if (r->requests)
			CHECK_INT(fault_count("other-list", what), r->requests);
		job_done(&jobs[i]);
	}
	ocreg_client_unref(c);
	ocreg_loop_free(l);
}

static void test_deletions(void)
{
	struct job jobs[COUNT(delete_rows)] = { 0 };
	struct ocreg_loop *l = new_loop();

	for (size_t i = 0; i < COUNT(jobs); i++) {
		int64_t timeout = delete_rows[i].code == OCREG_E_TIMEOUT ? HOSTILE_SHORT : LONG;

		jobs[i] = (struct job) { .client = fault_client("good", timeout) };
		begin_job(l, &jobs[i], request(OCREG_VERB_DELETE, OCREG_TYPE_CONFIG, NULL, delete_rows[i].script));
	}
	run_loop(l, take_job, LONG + GRACE);
	for (size_t i = 0; i < COUNT(jobs); i++) {
		row("%s", delete_rows[i].script);
		CHECK_INT(jobs[i].code, delete_rows[i].code);
		CHECK((jobs[i].object != NULL) == delete_rows[i].there);
		CHECK(delete_rows[i].code != OCREG_E_TIMEOUT || jobs[i].told - jobs[i].begun < HOSTILE_SHORT + GRACE);
		if (delete_rows[i].code)
			check_error(jobs[i].error, delete_rows[i].code);
		job_done(&jobs[i]);
	}
	ocreg_loop_free(l);
}

static void take_text(struct ocreg_task *t)
{
	size_t n = 1;
	const char *text = ocreg_task_text(t, &n);

	take_job(t);
	CHECK((text != NULL) == (ocreg_task_code(t) == 0));
	CHECK(!text || (n == strlen(text) && ocreg_task_text(t, NULL) == text));
}

static void test_raw(void)
{
	struct job jobs[COUNT(raw_rows)] = { 0 };
	struct ocreg_loop *l = new_loop();
	struct ocreg_client *c = fault_client("good", LONG);

	for (size_t i = 0; i < COUNT(jobs); i++) {
		struct ocreg_request q = request(OCREG_VERB_GET_RAW, 0, NULL, NULL);

		row("%s", raw_rows[i].path);
		q.text = raw_rows[i].path;
		jobs[i] = (struct job) { .client = ocreg_client_ref(c) };
		CHECK((begin_job(l, &jobs[i], q) == NULL) == (raw_rows[i].code == OCREG_E_ARG));
	}
	run_loop(l, take_text, LONG + GRACE);
	for (size_t i = 0; i < COUNT(jobs); i++) {
		row("%s, its end", raw_rows[i].path);
		CHECK_INT(jobs[i].code, raw_rows[i].code);
		if (raw_rows[i].code)
			check_error(jobs[i].error, raw_rows[i].code);
		job_done(&jobs[i]);
	}
	ocreg_client_unref(c);
	ocreg_loop_free(l);
}

static const struct test tests[] = { TEST(test_servers), TEST(test_watches), TEST(test_lists), TEST(test_deletions),
				     TEST(test_raw) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "loop", tests, COUNT(tests));
}
