/* SPDX-License-Identifier: Apache-2.0 */
/* What is done with one cluster of a fleet, task by task. */
#include <stdlib.h>
#include <string.h>
#include "fleet.h"

#define MOST_ROUNDS 8
#define MOST_QUESTIONS 128 /* in a round */

static void fail(struct ocreg_cli_cluster *c, struct ocreg_error *e)
{
	if (c->error == NULL)
		c->error = ocreg_error_ref(e);
	c->failed = true;
}

static void ask(struct ocreg_cli_cluster *c, const struct ocreg_request *q)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_loop_begin(c->fleet->loop, c->client, q, NULL, &e);
	if (r == 0)
		c->pending++;
	else
		fail(c, e);
	if (r == OCREG_E_ARG && q->verb == OCREG_VERB_WAIT && c->fleet->bad_goal == NULL)
		c->fleet->bad_goal = ocreg_error_ref(e);
	ocreg_error_unref(e);
}

static void ask_question(struct ocreg_cli_cluster *c, struct ocreg_cli_question *question)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;
	const struct ocreg_want *w = &question->want;
	question->cluster = c;
	q.verb = w->name != NULL || w->type == 0 ? OCREG_VERB_GET : OCREG_VERB_LIST;
	q.type = w->type != 0 ? w->type : (unsigned) OCREG_TYPE_CONFIG;
	q.ns = w->ns;
	q.name = w->name;
	q.data = question;
	ask(c, &q);
}

static struct ocreg_cli_question *new_questions(struct ocreg_cli_cluster *c, size_t n)
{
	free(c->questions);
	c->questions = calloc(n, sizeof(*c->questions));
	if (c->questions == NULL)
		c->failed = true;
	return c->questions;
}

/* The config and, to check it, the release. */
static void begin_reading(struct ocreg_cli_cluster *c)
{
	struct ocreg_cli_question *q = new_questions(c, 2);
	if (q == NULL)
		return;
	ask_question(c, &q[0]);
	if (c->fleet->task != OCREG_CLI_FLEET_VALIDATE || c->failed)
		return;
	q[1].want = (struct ocreg_want) { .type = OCREG_TYPE_CLUSTER_VERSION, .name = "version" };
	ask_question(c, &q[1]);
}

static void begin_waiting(struct ocreg_cli_cluster *c)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_cli_question *question = new_questions(c, 1);
	if (question == NULL)
		return;
	question->cluster = c;
	options.timeout_ms = c->fleet->wait_ms;
	q.verb = OCREG_VERB_WAIT;
	q.goals = c->fleet->goals;
	q.n_goals = c->fleet->n_goals;
	q.options = &options;
	q.data = question;
	ask(c, &q);
}

/* The same of many contexts is about their kubeconfig: once is enough. */
static bool was_told(struct ocreg_cli_fleet *f, const char *line)
{
	bool same = f->told != NULL && strcmp(f->told, line) == 0;
	if (same)
		return true;
	free(f->told);
	f->told = strdup(line);
	return false;
}

static void print_warnings(const struct ocreg_cli_cluster *c)
{
	const struct ocreg_lines *l = ocreg_client_warnings(c->client);
	for (size_t i = 0; i < ocreg_lines_count(l); i++) {
		const char *line = ocreg_lines_at(l, i);
		if (was_told(c->fleet, line))
			continue;
		fputs("warning: ", stderr);
		ocreg_cli_plain(stderr, c->context);
		fputs(": ", stderr);
		ocreg_cli_plain(stderr, line);
		putc('\n', stderr);
	}
}

void ocreg_cli_cluster_begin(struct ocreg_cli_cluster *c)
{
	struct ocreg_client_options options = c->fleet->cli->client;
	struct ocreg_error *e = NULL;
	options.loaded = c->fleet->kubeconfig;
	options.context = c->context;
	options.interactive = false; /* several at once would ask */
	int r = ocreg_client_new(&options, &c->client, &e);
	if (r == 0)
		print_warnings(c);
	if (r != 0 || ocreg_context_new(&c->around, &e) != 0)
		fail(c, e);
	else if (c->fleet->task == OCREG_CLI_FLEET_WAIT)
		begin_waiting(c);
	else
		begin_reading(c);
	ocreg_error_unref(e);
}

/* Check by what is known, then ask what else the rules look for. */
static void check(struct ocreg_cli_cluster *c)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_error *e = NULL;
	size_t n = 0, wants;
	options.around = c->around;
	options.target = ocreg_context_release(c->around);
	c->findings = ocreg_findings_unref(c->findings);
	if (ocreg_validate(c->object, &options, &c->findings, &e) != 0)
		fail(c, e);
	ocreg_error_unref(e);
	wants = c->failed || ++c->rounds >= MOST_ROUNDS ? 0 : ocreg_findings_want_count(c->findings);
	if (wants == 0 || new_questions(c, MOST_QUESTIONS) == NULL)
		return;
	for (size_t i = 0; i < wants && n < MOST_QUESTIONS && !c->failed; i++) {
		const struct ocreg_want *w = ocreg_findings_want_at(c->findings, i);
		if (ocreg_context_has_answer(c->around, w))
			continue;
		c->questions[n].want = *w;
		ask_question(c, &c->questions[n++]);
	}
}

static void take_answer(struct ocreg_cli_cluster *c, const struct ocreg_want *want, const struct ocreg_task *t)
{
	struct ocreg_error *e = ocreg_task_error(t);
	if (want->type == 0) {
		c->object = ocreg_ref(ocreg_task_object(t));
		if (e != NULL)
			fail(c, e);
		return;
	}
	if (ocreg_context_answer(c->around, want, ocreg_task_object(t), ocreg_task_objects(t), e) != 0)
		fail(c, e);
}

void ocreg_cli_cluster_take(struct ocreg_cli_cluster *c, struct ocreg_task *t)
{
	const struct ocreg_cli_question *question = ocreg_task_data(t);
	c->pending--;
	if (c->fleet->task != OCREG_CLI_FLEET_WAIT)
		take_answer(c, &question->want, t);
	else if (ocreg_task_code(t) != 0)
		fail(c, ocreg_task_error(t));
	if (c->fleet->task != OCREG_CLI_FLEET_VALIDATE || c->pending > 0 || c->failed)
		return;
	check(c);
	if (c->pending == 0 && !ocreg_findings_valid(c->findings))
		c->failed = true;
}

void ocreg_cli_cluster_end(struct ocreg_cli_cluster *c)
{
	c->client = ocreg_client_unref(c->client);
	c->around = ocreg_context_unref(c->around);
	c->object = ocreg_unref(c->object);
	c->findings = ocreg_findings_unref(c->findings);
	c->error = ocreg_error_unref(c->error);
	free(c->questions);
	c->questions = NULL;
}
