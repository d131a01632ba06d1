/* SPDX-License-Identifier: Apache-2.0 */
/* What a loop can be asked: every verb, edits in conflict, many at once, and what makes no sense. */
#include "loops.h"
#include "rows-hostile.h"
#include "rows-streams.h"

/* Connections are kept by the loop. What one client may use, another with other trust or another certificate may not. */
static void test_borrowing(void)
{
	static const struct {
		const char *first, *then;
		int code;
	} pairs[] = {
		{ "good", "good", 0 },
		{ "good", "system-trust", OCREG_E_TLS },
		{ "good", "proxy-down", OCREG_E_CONNECT },
		{ "tls-name", "other-name", OCREG_E_TLS },
		{ "tls-name", "tls-name-wrong", OCREG_E_TLS },
		{ "wrong-ca-system", "wrong-ca", OCREG_E_TLS },
		{ "mutual", "client-certificate", OCREG_E_TLS },
	};
	struct ocreg_loop *l = new_loop();

	for (size_t i = 0; i < COUNT(pairs); i++) {
		const char *const servers[] = { pairs[i].first, pairs[i].then };

		for (size_t k = 0; k < 2; k++) {
			struct job j = { .client = fault_client(servers[k], LONG) };

			row("%s, then %s: %s", pairs[i].first, pairs[i].then, servers[k]);
			begin_get(l, &j, "ok");
			run_loop(l, take_job, LONG);
			if (k || strcmp(servers[k], "wrong-ca-system") != 0)
				CHECK_INT(j.code, k ? pairs[i].code : 0);
			job_done(&j);
		}
	}
	ocreg_loop_free(l);
}

/* Of what a request points to nothing is needed after its begin. */
static char *passing(const char *s)
{
	char *copy = s ? strdup(s) : NULL;

	CHECK(!s || copy);
	return copy;
}

static void forget(char *s)
{
	if (s)
		memset(s, 'x', strlen(s));
	free(s);
}

struct verb_row {
	enum ocreg_verb verb;
	const char *name, *text;
	int code;
	const char *counted;
};
/* clang-format off */
static const struct verb_row verb_rows[] = {
	{ OCREG_VERB_GET, "ok.v", NULL, 0, "GET ok.v" },
	{ OCREG_VERB_CREATE, "x", NULL, 0, NULL },
	{ OCREG_VERB_REPLACE, "sent-body.v", NULL, 0, "PUT sent-body.v" },
	{ OCREG_VERB_PATCH, "stored-7", "{\"spec\":{\"replicas\":2}}", 0, "PATCH stored-7" },
	{ OCREG_VERB_PATCH_JSON, "ok.v", "[{\"op\":\"remove\",\"path\":\"/spec\"}]", 0, "PATCH ok.v" },
	{ OCREG_VERB_APPLY, "sent-body.w", NULL, 0, "PATCH sent-body.w" },
	{ OCREG_VERB_APPLY, "status-409-owned", NULL, OCREG_E_CONFLICT, "PATCH status-409-owned" },
	{ OCREG_VERB_DELETE, "deleted.v", NULL, 0, "DELETE deleted.v" },
	{ OCREG_VERB_DELETE, "ok.v", NULL, 0, "DELETE ok.v" },
	{ OCREG_VERB_PATCH, "dies-after-patch", "{}", OCREG_E_TRANSPORT, "PATCH dies-after-patch" },
	{ OCREG_VERB_REPLACE, "", NULL, OCREG_E_ARG, NULL },
	{ OCREG_VERB_GET, "a/b", NULL, OCREG_E_ARG, NULL },
};
/* clang-format on */

static struct ocreg_object *config_named(const char *name)
{
	struct ocreg_object *o = NULL;
	char text[256];

	snprintf(text, sizeof(text),
		 "{\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\",\"metadata\":{\"name\":\"%s\","
		 "\"resourceVersion\":\"1\"},\"spec\":{\"replicas\":1}}",
		 name);
	CHECK_INT(ocreg_decode(0, text, strlen(text), NULL, &o, NULL), 0);
	return o;
}

static void begin_verb(struct ocreg_loop *l, struct job *j, const struct verb_row *r)
{
	struct ocreg_call_options *options = malloc(sizeof(*options));
	char *name = passing(r->name), *text = passing(r->text), *manager = passing("somebody");
	struct ocreg_request q = request(r->verb, OCREG_TYPE_CONFIG, NULL, name);
	struct ocreg_object *o = config_named(r->name);

	if (!options)
		abort();
	*options = (struct ocreg_call_options) OCREG_CALL_OPTIONS_INIT;
	options->field_manager = manager;
	q.options = options;
	q.object = o;
	q.text = text;
	q.len = text ? strlen(text) : 0;
	begin_job(l, j, q);
	ocreg_unref(o);
	forget(name);
	forget(text);
	forget(manager);
	memset(options, 'x', sizeof(*options));
	free(options);
}

static void test_verbs(void)
{
	struct job jobs[COUNT(verb_rows)] = { 0 };
	struct ocreg_client *c = fault_client("elsewhere", LONG);
	struct ocreg_loop *l = new_loop();

	for (size_t i = 0; i < COUNT(jobs); i++) {
		jobs[i] = (struct job) { .client = ocreg_client_ref(c) };
		begin_verb(l, &jobs[i], &verb_rows[i]);
		CHECK(jobs[i].ended == (verb_rows[i].code == OCREG_E_ARG));
	}
	run_loop(l, take_job, LONG);
	for (size_t i = 0; i < COUNT(jobs); i++) {
		const struct verb_row *r = &verb_rows[i];
		bool answered = r->verb != OCREG_VERB_DELETE || strncmp(r->name, "deleted", 7) != 0;

		row("verb %d %s", (int) r->verb, r->name);
		CHECK_INT(jobs[i].code, r->code);
		CHECK((jobs[i].object != NULL) == (r->code == 0 && answered));
		if (r->code)
			check_error(jobs[i].error, r->code);
		if (r->code == OCREG_E_CONFLICT)
			CHECK_STR(ocreg_error_cause_manager(jobs[i].error, 0), "somebody");
		if (r->counted)
			CHECK_INT(fault_count("elsewhere", r->counted), 1);
		job_done(&jobs[i]);
	}
	ocreg_client_unref(c);
	ocreg_loop_free(l);
}

static void take_warnings(struct ocreg_task *t)
{
	take_job(t);
	CHECK_INT(ocreg_lines_count(ocreg_task_warnings(t)), 3);
	CHECK_STR(ocreg_lines_at(ocreg_task_warnings(t), 2), "third");
}

static void test_warnings(void)
{
	struct job j = { .client = fault_client("good", LONG) };
	struct ocreg_loop *l = new_loop();

	begin_get(l, &j, "warnings");
	run_loop(l, take_warnings, LONG);
	CHECK_INT(j.code, 0);
	job_done(&j);
	ocreg_loop_free(l);
}

static void test_can(void)
{
	struct ocreg_permission asked[] = { { .verb = "get", .type = OCREG_TYPE_CONFIG },
					    { .verb = "watch", .type = MAP, .ns = "x" } };
	struct job j = { .client = fault_client("good", LONG) }, none = { .client = ocreg_client_ref(j.client) };
	struct ocreg_request q = request(OCREG_VERB_CAN, 0, NULL, NULL);
	struct ocreg_loop *l = new_loop();

	begin_job(l, &none, q);
	q.permissions = asked;
	q.n_permissions = COUNT(asked);
	begin_job(l, &j, q);
	run_loop(l, take_job, LONG);
	CHECK_INT(j.code, 0);
	CHECK(asked[0].allowed && asked[1].allowed);
	CHECK(none.ended && none.code == 0);
	job_done(&none);
	job_done(&j);
	ocreg_loop_free(l);
}

/* Editing: read, change, commit, and all again as long as others are faster. */

struct editor {
	struct job job; /* first */
	struct ocreg_edit *edit;
	unsigned conflicts;
};

static void add_replica(struct ocreg_object *o)
{
	char *text = NULL, next[32];

	CHECK_INT(ocreg_path_get(o, "spec.replicas", &text, NULL), 0);
	snprintf(next, sizeof(next), "%ld", strtol(text ? text : "0", NULL, 10) + 1);
	CHECK_INT(ocreg_path_set(o, "spec.replicas", next, NULL), 0);
	ocreg_free(text);
}

static struct ocreg_loop *editing;

static void go_on_editing(struct ocreg_task *t)
{
	struct editor *e = ocreg_task_data(t);
	struct ocreg_request q = request(OCREG_VERB_COMMIT, 0, NULL, NULL);

	take_job(t);
	if (ocreg_task_verb(t) == OCREG_VERB_EDIT) {
		e->edit = ocreg_task_take_edit(t);
		CHECK(e->edit && !ocreg_task_take_edit(t));
	} else if (e->job.code != OCREG_AGAIN) {
		return;
	} else {
		e->conflicts++;
	}
	add_replica(ocreg_edit_object(e->edit));
	q.edit = e->edit;
	begin_job(editing, &e->job, q);
}

static long stored_replicas(struct ocreg_client *c, const char *name)
{
	struct ocreg_object *o = NULL;
	long n;

	CHECK_INT(fault_get(c, name, &o, NULL), 0);
	n = (long) ocreg_config_spec_get_replicas(ocreg_config_get_spec(ocreg_config_from(o)));
	ocreg_unref(o);
	return n;
}

static void test_edits(void)
{
	struct editor editors[8] = { 0 };
	struct ocreg_client *c = fault_client("good", LONG);
	unsigned conflicts = 0;

	editing = new_loop();
	for (size_t i = 0; i < COUNT(editors); i++) {
		editors[i].job.client = ocreg_client_ref(c);
		begin_job(editing, &editors[i].job, request(OCREG_VERB_EDIT, OCREG_TYPE_CONFIG, NULL, "stored-1"));
	}
	run_loop(editing, go_on_editing, LONG);
	for (size_t i = 0; i < COUNT(editors); i++) {
		CHECK_INT(editors[i].job.code, 0);
		conflicts += editors[i].conflicts;
		ocreg_edit_unref(editors[i].edit);
		job_done(&editors[i].job);
	}
	CHECK(conflicts > 0);
	CHECK_INT(stored_replicas(c, "stored-1"), 1 + COUNT(editors));
	ocreg_client_unref(c);
	ocreg_loop_free(editing);
}

static void arm(const char *row)
{
	struct ocreg_client *c = fault_client("good", LONG);
	char path[256], *text = NULL;

	snprintf(path, sizeof(path), "/fakecluster/arm?%s", row);
	CHECK_INT(ocreg_client_get_raw(c, path, NULL, &text, NULL, NULL), 0);
	ocreg_free(text);
	ocreg_client_unref(c);
}

/* A commit of nothing sends nothing; one that the check refuses is none; one that nobody takes goes with its task; and its time is the edit's. */
static void test_commits(void)
{
	struct ocreg_request q = request(OCREG_VERB_COMMIT, 0, NULL, NULL);
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct job j = { .client = fault_client("good", LONG) };
	struct ocreg_client *other;
	struct ocreg_loop *l = new_loop();

	begin_job(l, &j, q);
	CHECK_INT(j.code, OCREG_E_ARG);
	j.error = ocreg_error_unref(j.error);
	options.timeout_ms = HOSTILE_SHORT;
	CHECK_INT(ocreg_edit_begin(j.client, OCREG_TYPE_CONFIG, NULL, "stored-slow", &options, &q.edit, NULL), 0);
	row("nothing changed");
	begin_job(l, &j, q);
	run_loop(l, take_job, LONG);
	CHECK_INT(j.code, 0);
	row("refused");
	CHECK_INT(ocreg_path_set(ocreg_edit_object(q.edit), "spec.managementState", "Sometimes", NULL), 0);
	CHECK(!begin_job(l, &j, q));
	CHECK_INT(j.code, OCREG_E_INVALID);
	check_error(j.error, OCREG_E_INVALID);
	j.error = ocreg_error_unref(j.error);
	CHECK_INT(fault_count("good", "PATCH stored-slow"), 0);
	row("no answer");
	CHECK_INT(ocreg_path_set(ocreg_edit_object(q.edit), "spec.managementState", "Managed", NULL), 0);
	arm("path=*/stored-slow&method=PATCH&send=%5B%7B%22then%22:%22wait%22%7D%5D");
	begin_job(l, &j, q);
	run_loop(l, take_job, HOSTILE_SHORT + GRACE);
	CHECK_INT(j.code, OCREG_E_TIMEOUT);
	row("another client");
	other = fault_client("good", LONG);
	CHECK_INT(ocreg_loop_begin(l, other, &q, NULL, NULL), OCREG_E_ARG);
	ocreg_client_unref(other);
	row("not taken");
	begin_job(l, &j, request(OCREG_VERB_EDIT, OCREG_TYPE_CONFIG, NULL, "stored-slow"));
	run_loop(l, take_job, LONG);
	CHECK_INT(j.code, 0);
	ocreg_edit_unref(q.edit);
	job_done(&j);
	ocreg_loop_free(l);
}

#define MANY 500

static void test_many(void)
{
	static struct job jobs[MANY];
	struct ocreg_client *c = fault_client("elsewhere", 6 * LONG);
	struct ocreg_loop *l = new_loop();

	for (size_t i = 0; i < MANY; i++) {
		jobs[i] = (struct job) { .client = ocreg_client_ref(c) };
		begin_get(l, &jobs[i], i % 5 ? "ok" : "status-403");
	}
	CHECK_INT(ocreg_loop_count(l), MANY);
	run_loop(l, take_job, 6 * LONG);
	for (size_t i = 0; i < MANY; i++) {
		CHECK_INT(jobs[i].code, i % 5 ? 0 : OCREG_E_FORBIDDEN);
		CHECK_INT(jobs[i].times, 1);
		job_done(&jobs[i]);
	}
	ocreg_client_unref(c);
	ocreg_loop_free(l);
}

static void test_bad_requests(void)
{
	static const struct {
		const char *name;
		enum ocreg_verb verb;
		unsigned type;
		size_t size;
		int code;
	} bad[] = {
		{ "no verb", 0, OCREG_TYPE_CONFIG, sizeof(struct ocreg_request), OCREG_E_ARG },
		{ "no such verb", 99, OCREG_TYPE_CONFIG, sizeof(struct ocreg_request), OCREG_E_ARG },
		{ "no type", OCREG_VERB_GET, 0, sizeof(struct ocreg_request), OCREG_E_KIND },
		{ "no such type", OCREG_VERB_LIST, 1u << 20, sizeof(struct ocreg_request), OCREG_E_KIND },
		{ "a watch of no type", OCREG_VERB_WATCH, 0, sizeof(struct ocreg_request), OCREG_E_KIND },
		{ "an edit of no type", OCREG_VERB_EDIT, 0, sizeof(struct ocreg_request), OCREG_E_KIND },
		{ "no object", OCREG_VERB_CREATE, 0, sizeof(struct ocreg_request), OCREG_E_ARG },
		{ "no size", OCREG_VERB_GET, OCREG_TYPE_CONFIG, 0, OCREG_E_ARG },
	};
	struct ocreg_client *c = fault_client("good", LONG);
	struct ocreg_request q = OCREG_REQUEST_INIT;
	struct ocreg_loop *l = new_loop();
	struct ocreg_error *e = NULL;

	for (size_t i = 0; i < COUNT(bad); i++) {
		struct ocreg_task *t = NULL;

		row("%s", bad[i].name);
		q = request(bad[i].verb, bad[i].type, NULL, NULL);
		q.size = bad[i].size;
		CHECK_INT(ocreg_loop_begin(l, c, &q, &t, &e), bad[i].code);
		check_error(e, bad[i].code);
		CHECK(!t && !ocreg_loop_next(l) && !ocreg_loop_count(l));
		e = ocreg_error_unref(e);
	}
	row("NULL");
	CHECK_INT(ocreg_loop_begin(NULL, c, &q, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_loop_begin(l, NULL, &q, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_loop_begin(l, c, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_loop_new(NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_loop_wait(NULL, 0), OCREG_E_ARG);
	CHECK(!ocreg_loop_next(NULL) && !ocreg_loop_count(NULL) && !ocreg_loop_free(NULL) && ocreg_loop_fd(NULL) == -1);
	CHECK(!ocreg_task_ref(NULL) && !ocreg_task_unref(NULL) && ocreg_task_ended(NULL) && !ocreg_task_text(NULL, NULL));
	CHECK(!ocreg_task_take_edit(NULL) && !ocreg_task_warnings(NULL) && !ocreg_task_event(NULL));
	ocreg_task_cancel(NULL);
	ocreg_client_unref(c);
	ocreg_loop_free(l);
}

static const struct test tests[] = { TEST(test_borrowing), TEST(test_verbs),   TEST(test_warnings), TEST(test_can),
				     TEST(test_edits),     TEST(test_commits), TEST(test_many),     TEST(test_bad_requests) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "loop-verbs", tests, COUNT(tests));
}
