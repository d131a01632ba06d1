/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Handles may go in any order, the client first of all: those that are left work on, and nothing leaks. Every order of those that hold on
 * to a client; the others go in between, each time elsewhere. AddressSanitizer is the judge.
 */
#include "../fault/fault.h"

#define LONG 20000
#define STEP (SANITIZED ? 1 : 7) /* of the orders not every one where nothing looks on */
#define MAP OCREG_TYPE_CONFIG_MAP

/* What there is to free: first what holds on to the client. */
enum handle { CLIENT, VIEW, WATCH, EDIT, LOGS, LOOP, HOLDERS, TASK = HOLDERS, OBJECTS, OBJECT, ERROR, FINDINGS, LINES, HANDLES };

struct handles {
	struct ocreg_client *client, *view;
	struct ocreg_watch *watch;
	struct ocreg_edit *edit;
	struct ocreg_logs *logs;
	struct ocreg_loop *loop;
	struct ocreg_task *task;
	struct ocreg_objects *objects;
	struct ocreg_object *object;
	struct ocreg_error *error;
	struct ocreg_findings *findings;
	struct ocreg_lines *lines;
};

static void begin_task(struct handles *h)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;

	CHECK_INT(ocreg_loop_new(&h->loop, NULL), 0);
	q.type = OCREG_TYPE_CONFIG;
	q.name = "silence";
	CHECK_INT(ocreg_loop_begin(h->loop, h->view, &q, &h->task, NULL), 0);
	ocreg_task_ref(h->task);
	CHECK(ocreg_loop_next(h->loop) == NULL);
}

static void begin_edit(struct handles *h, struct ocreg_client *c)
{
	CHECK_INT(ocreg_edit_begin(c, OCREG_TYPE_CONFIG, NULL, "ok", NULL, &h->edit, NULL), 0);
	CHECK_INT(ocreg_path_set(ocreg_edit_object(h->edit), "spec.replicas", "3", NULL), 0);
	CHECK_INT(ocreg_edit_check(h->edit, NULL), 0);
	CHECK_INT(ocreg_validate(ocreg_edit_object(h->edit), NULL, &h->findings, NULL), 0);
}

/* Everything there can be of one client, in turn by itself and by its view. */
static void make(struct handles *h, unsigned number)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	enum ocreg_event_type type;
	struct ocreg_object *o;
	struct ocreg_client *c;
	const char *text;
	size_t n;

	*h = (struct handles) { .client = fault_client("good", LONG) };
	h->view = ocreg_client_view(h->client);
	c = number % 2 ? h->client : h->view;
	options.warnings = &h->lines;
	CHECK_INT(ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, "warnings", &options, &h->object, NULL), 0);
	CHECK_INT(fault_get(c, "status-403", NULL, &h->error), OCREG_E_FORBIDDEN);
	CHECK_INT(ocreg_client_list(c, MAP, "items", NULL, &h->objects, NULL), 0);
	begin_edit(h, c);
	CHECK_INT(ocreg_client_watch(c, MAP, "stall", NULL, &h->watch, NULL), 0);
	CHECK_INT(ocreg_watch_next(h->watch, LONG, &type, &o, NULL), 0);
	CHECK_INT(ocreg_client_logs(c, "log-stall", "pod", NULL, &h->logs, NULL), 0);
	CHECK_INT(ocreg_logs_next(h->logs, LONG, &text, &n, NULL), 0);
	begin_task(h);
}

static void *free_one(struct handles *h, enum handle which)
{
	switch (which) {
	case CLIENT:
		return h->client = ocreg_client_unref(h->client);
	case VIEW:
		return h->view = ocreg_client_unref(h->view);
	case WATCH:
		return h->watch = ocreg_watch_unref(h->watch);
	case EDIT:
		return h->edit = ocreg_edit_unref(h->edit);
	case LOGS:
		return h->logs = ocreg_logs_unref(h->logs);
	case LOOP:
		return h->loop = ocreg_loop_free(h->loop);
	case TASK:
		return h->task = ocreg_task_unref(h->task);
	case OBJECTS:
		return h->objects = ocreg_objects_unref(h->objects);
	case OBJECT:
		return h->object = ocreg_unref(h->object);
	case ERROR:
		return h->error = ocreg_error_unref(h->error);
	case FINDINGS:
		return h->findings = ocreg_findings_unref(h->findings);
	case LINES:
		return h->lines = ocreg_lines_unref(h->lines);
	default:
		return h;
	}
}

/* What is left is as it was; a watch that is quiet stays so. */
static void use_calls(struct handles *h)
{
	enum ocreg_event_type type;
	struct ocreg_object *o;
	const char *text;
	char *patch = NULL;
	size_t n;

	if (h->watch) {
		int r = ocreg_watch_next(h->watch, 0, &type, &o, NULL);

		CHECK(r == 0 || r == OCREG_AGAIN);
	}
	if (h->logs)
		CHECK_INT(ocreg_logs_next(h->logs, 0, &text, &n, NULL), OCREG_AGAIN);
	if (h->edit)
		CHECK(ocreg_edit_patch(h->edit, &patch, NULL) == 0 && strstr(patch, "\"replicas\":3"));
	ocreg_free(patch);
	if (h->loop)
		CHECK(ocreg_loop_next(h->loop) == NULL && ocreg_loop_count(h->loop) == 1);
	if (h->task)
		CHECK_INT(ocreg_task_code(h->task), OCREG_E_CANCELLED);
}

static void use(struct handles *h)
{
	use_calls(h);
	if (h->client)
		CHECK(*ocreg_client_explain(h->client));
	if (h->view)
		CHECK(*ocreg_client_explain(h->view));
	if (h->objects)
		CHECK(ocreg_type_of(ocreg_objects_at(h->objects, ocreg_objects_count(h->objects) - 1)) == MAP);
	if (h->object)
		CHECK_INT(ocreg_type_of(h->object), OCREG_TYPE_CONFIG);
	if (h->error)
		CHECK(strstr(ocreg_error_message(h->error), "viewer"));
	if (h->findings)
		CHECK(ocreg_findings_valid(h->findings));
	if (h->lines)
		CHECK_STR(ocreg_lines_at(h->lines, 1), "second");
}

/* One that is last works on, and so does a request of it. */
static void use_last(struct handles *h, enum handle last)
{
	struct ocreg_client *c = last == CLIENT ? h->client : h->view;

	if (last == CLIENT || last == VIEW)
		CHECK_INT(fault_get(c, "ok", NULL, NULL), 0);
	if (last == EDIT)
		CHECK_INT(ocreg_edit_commit(h->edit, NULL), 0);
}

/* Order `number` of all there are. */
static void order_of(unsigned number, enum handle ret[HOLDERS])
{
	enum handle left[HOLDERS];

	for (unsigned i = 0; i < HOLDERS; i++)
		left[i] = (enum handle) i;
	for (unsigned i = 0; i < HOLDERS; i++) {
		unsigned which = number % (HOLDERS - i);

		number /= HOLDERS - i;
		ret[i] = left[which];
		for (unsigned k = which; k + 1 < HOLDERS - i; k++)
			left[k] = left[k + 1];
	}
}

static void try_order(unsigned number)
{
	enum handle order[HOLDERS];
	struct handles h;

	order_of(number, order);
	row("%u%u%u%u%u%u", order[0], order[1], order[2], order[3], order[4], order[5]);
	make(&h, number);
	use(&h);
	for (unsigned i = 0; i < HOLDERS; i++) {
		if (i == HOLDERS - 1)
			use_last(&h, order[i]);
		CHECK(free_one(&h, order[i]) == NULL);
		use(&h);
		CHECK(free_one(&h, (enum handle)(HOLDERS + (number + i) % (HANDLES - HOLDERS))) == NULL);
	}
}

static void test_orders(void)
{
	unsigned orders = 1;

	for (unsigned i = 2; i <= HOLDERS; i++)
		orders *= i;
	for (unsigned i = 0; i < orders; i += STEP)
		try_order(i);
}

static const struct test tests[] = { TEST(test_orders) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "handles", tests, COUNT(tests));
}
