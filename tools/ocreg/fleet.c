/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg fleet: the same question to many clusters, side by side, from one thread. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "fleet.h"

enum { OPT_CONTEXTS = 256, OPT_ALL, OPT_PARALLEL, OPT_FOR, OPT_TIMEOUT };
#define PARALLEL 50
#define MOST_PARALLEL 1000
#define FAILED 100 /* the exit status of one failed cluster, less one */

struct args {
	struct ocreg_cli_fleet fleet;
	const char *contexts, *expect[OCREG_CLI_FLEET_GOALS];
	size_t n_expect;
	bool all;
};

static const struct ocreg_cli_option options[] = {
	{ "contexts", "A,B,C", "the contexts of the kubeconfig, each a cluster", OPT_CONTEXTS },
	{ "all", NULL, "every context of the kubeconfig", OPT_ALL },
	{ "output", "text|json", "a line or a JSON object for each cluster", 'o' },
	{ "parallel", "50", "how many clusters at a time", OPT_PARALLEL },
	{ "for", "EXPECT", "wait: what the config should be, see `ocreg wait`; ready if not given", OPT_FOR },
	{ "timeout", "30s", "wait: how long, for each cluster", OPT_TIMEOUT },
	{ NULL, NULL, NULL, 0 },
};

static int set_parallel(struct ocreg_cli_fleet *f, const char *arg)
{
	char *end;
	long n = strtol(arg, &end, 10);
	if (*arg == '\0' || *end != '\0' || n < 1 || n > MOST_PARALLEL)
		return ocreg_cli_usage("fleet", "--parallel takes a number from 1 to %d, not \"%s\"", MOST_PARALLEL, arg);
	f->parallel = (size_t) n;
	return OCREG_CLI_GO;
}

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	switch (id) {
	case OPT_CONTEXTS:
		a->contexts = arg;
		return OCREG_CLI_GO;
	case OPT_ALL:
		a->all = true;
		return OCREG_CLI_GO;
	case OPT_PARALLEL:
		return set_parallel(&a->fleet, arg);
	case OPT_TIMEOUT:
		a->fleet.wait_ms = ocreg_cli_milliseconds(arg);
		return a->fleet.wait_ms > 0 ? OCREG_CLI_GO
					    : ocreg_cli_usage("fleet", "--timeout \"%s\" is not a time such as 30s", arg);
	case OPT_FOR:
		if (a->n_expect == OCREG_CLI_FLEET_GOALS)
			return ocreg_cli_usage("fleet", "more than %d times --for is too much", OCREG_CLI_FLEET_GOALS);
		a->expect[a->n_expect++] = arg;
		return OCREG_CLI_GO;
	default:
		a->fleet.json = strcmp(arg, "json") == 0;
		return a->fleet.json || strcmp(arg, "text") == 0
			       ? OCREG_CLI_GO
			       : ocreg_cli_usage("fleet", "-o takes text or json, not \"%s\"", arg);
	}
}

static void set_goals(struct args *a)
{
	if (a->n_expect == 0)
		a->expect[a->n_expect++] = "ready";
	for (size_t i = 0; i < a->n_expect; i++)
		a->fleet.goals[a->fleet.n_goals++] = (struct ocreg_goal) { .type = OCREG_TYPE_CONFIG, .expect = a->expect[i] };
}

static int read_words(const struct ocreg_cli *cli, struct args *a)
{
	static const char *const tasks[] = { "get", "validate", "wait" };
	for (size_t i = 0; cli->n_words == 1 && i < sizeof(tasks) / sizeof(*tasks); i++) {
		if (strcmp(cli->words[0], tasks[i]) != 0)
			continue;
		a->fleet.task = (enum ocreg_cli_fleet_task) i;
		if (a->all == (a->contexts != NULL))
			return ocreg_cli_usage("fleet", "either --contexts or --all says which clusters are meant");
		if (a->fleet.task != OCREG_CLI_FLEET_WAIT && (a->n_expect > 0 || a->fleet.wait_ms > 0))
			return ocreg_cli_usage("fleet", "--for and --timeout go with wait");
		set_goals(a);
		return OCREG_CLI_GO;
	}
	return ocreg_cli_usage("fleet", "it takes one of get, validate and wait");
}

/* Which clusters. */

static bool add(struct ocreg_cli_fleet *f, const char *name)
{
	struct ocreg_cli_cluster *more = reallocarray(f->clusters, f->n + 1, sizeof(*more));
	if (more == NULL)
		return false;
	f->clusters = more;
	f->clusters[f->n++] = (struct ocreg_cli_cluster) { .fleet = f, .context = name };
	if ((int) strlen(name) > f->width)
		f->width = (int) strlen(name);
	return true;
}

static bool add_each(struct ocreg_cli_fleet *f, char *names)
{
	char *rest = NULL;
	bool ok = true;
	for (char *s = strtok_r(names, ",", &rest); ok && s != NULL; s = strtok_r(NULL, ",", &rest))
		ok = add(f, s);
	return ok;
}

static int find_clusters(struct args *a, char *names)
{
	struct ocreg_cli_fleet *f = &a->fleet;
	struct ocreg_error *e = NULL;
	f->width = (int) strlen("CONTEXT");
	int r = ocreg_kubeconfig_read(f->cli->client.kubeconfig, 0, &f->kubeconfig, &e);
	if (r == 0 && a->all)
		r = ocreg_kubeconfig_contexts(f->kubeconfig, &f->names, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	bool ok = names == NULL || add_each(f, names);
	for (size_t i = 0; ok && i < ocreg_lines_count(f->names); i++)
		ok = add(f, ocreg_lines_at(f->names, i));
	if (!ok)
		return ocreg_cli_nomem();
	if (f->n > 0)
		return OCREG_CLI_GO;
	if (!a->all)
		return ocreg_cli_usage("fleet", "--contexts names none");
	fputs("ocreg: there is no context in the kubeconfig\nhint: log in with `ocreg login` or `oc login`, or name another with "
	      "--kubeconfig\n",
	      stderr);
	return OCREG_CLI_INPUT;
}

/* All of them, so many at a time. */

static void finish(struct ocreg_cli_cluster *c)
{
	struct ocreg_cli_fleet *f = c->fleet;
	if (c->pending > 0 || c->done)
		return;
	c->done = true;
	f->running--;
	f->done++;
	f->failed += c->failed;
	ocreg_cli_fleet_print(c);
	ocreg_cli_cluster_end(c);
	ocreg_cli_fleet_progress(f, false);
}

static void start_more(struct ocreg_cli_fleet *f)
{
	while (f->started < f->n && f->running < f->parallel) {
		struct ocreg_cli_cluster *c = &f->clusters[f->started++];
		f->running++;
		ocreg_cli_cluster_begin(c);
		if (f->bad_goal != NULL)
			return;
		finish(c);
	}
}

static int run_all(struct ocreg_cli_fleet *f)
{
	struct ocreg_error *e = NULL;
	struct ocreg_task *t;
	int r = ocreg_loop_new(&f->loop, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	ocreg_cli_fleet_print_head(f);
	ocreg_cli_fleet_progress(f, false);
	for (start_more(f); f->done < f->n && f->bad_goal == NULL; start_more(f)) {
		while ((t = ocreg_loop_next(f->loop)) != NULL) {
			struct ocreg_cli_cluster *c = ((struct ocreg_cli_question *) ocreg_task_data(t))->cluster;
			ocreg_cli_cluster_take(c, t);
			finish(c);
		}
		if (f->running > 0)
			ocreg_loop_wait(f->loop, -1);
	}
	ocreg_cli_fleet_progress(f, true);
	if (f->bad_goal != NULL) {
		ocreg_cli_fail(OCREG_E_ARG, f->bad_goal);
		return OCREG_CLI_USAGE;
	}
	return f->failed == 0 ? OCREG_CLI_OK : FAILED + (int) (f->failed < 100 ? f->failed : 100);
}

static int run_fleet(struct args *a)
{
	char *names = a->contexts != NULL ? strdup(a->contexts) : NULL;
	int status = a->contexts != NULL && names == NULL ? ocreg_cli_nomem() : find_clusters(a, names);
	if (status == OCREG_CLI_GO)
		status = run_all(&a->fleet);
	ocreg_loop_free(a->fleet.loop);
	for (size_t i = 0; i < a->fleet.n; i++)
		ocreg_cli_cluster_end(&a->fleet.clusters[i]);
	free(a->fleet.clusters);
	free(a->fleet.told);
	ocreg_lines_unref(a->fleet.names);
	ocreg_kubeconfig_unref(a->fleet.kubeconfig);
	free(names);
	return status;
}

/* What says where one cluster is. */
static int refuse_one(const struct ocreg_client_options *c)
{
	if (c->context != NULL)
		return ocreg_cli_usage("fleet", "--context is for one cluster; --contexts names several");
	const struct {
		const char *name, *value;
	} rows[] = { { "server", c->server }, { "cluster", c->cluster }, { "tls-server-name", c->tls_server_name } };
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		if (rows[i].value != NULL)
			return ocreg_cli_usage("fleet", "--%s is one cluster; the contexts say where each is", rows[i].name);
	}
	return OCREG_CLI_GO;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { .fleet = { .cli = cli, .parallel = PARALLEL, .progress = isatty(STDERR_FILENO) == 1 } };
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = read_words(cli, &a);
	if (status == OCREG_CLI_GO)
		status = refuse_one(&cli->client);
	return status == OCREG_CLI_GO ? run_fleet(&a) : status;
}

const struct ocreg_cli_verb ocreg_cli_fleet = {
	.name = "fleet",
	.operands = "get|validate|wait --contexts A,B,C|--all [-o text|json] [--parallel 50] [--for=EXPECT]... [--timeout 30s]",
	.doc = "Look at the registry's config on many clusters at once",
	.notes = "get shows it, validate checks it as it is among what is around it on its cluster, wait waits until it is as it "
		 "should be. A line comes\n"
		 "as soon as its cluster has answered; one that does not answer delays no other and fails after "
		 "--request-timeout.\n"
		 "Ends with 0, or with 100 and the number of clusters that failed (200: a hundred or more).",
	.options = options,
	.run = run,
};
