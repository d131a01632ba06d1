/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg logs: what a pod writes, by default one of the registry's. */
#include <stdlib.h>
#include <string.h>
#include "cli.h"

enum { OPT_TAIL = 256, OPT_SINCE, OPT_TIMESTAMPS };
#define TURN_MS 60000
#define DEPLOYMENT "image-registry"

struct args {
	struct ocreg_logs_options logs;
	const char *ns;
};

static const struct ocreg_cli_option options[] = {
	{ "follow", NULL, "go on with what it will write, for the time of --request-timeout or until interrupted", 'f' },
	{ "previous", NULL, "of the container before the last restart", 'p' },
	{ "tail", "LINES", "the last so many lines; -1, the default, means all", OPT_TAIL },
	{ "since", "10m", "what was written in that time", OPT_SINCE },
	{ "container", "NAME", "which container, where the pod has several", 'c' },
	{ "timestamps", NULL, "a time before each line", OPT_TIMESTAMPS },
	{ "namespace", "NAME", "the namespace; openshift-image-registry if not given", 'n' },
	{ NULL, NULL, NULL, 0 },
};

static int set_tail(struct args *a, const char *arg)
{
	char *end;
	long long n = strtoll(arg, &end, 10);
	if (end == arg || *end != '\0' || n < -1 || n > INT32_MAX)
		return ocreg_cli_usage("logs", "--tail takes a number of lines, not \"%s\"", arg);
	a->logs.tail = n;
	return OCREG_CLI_GO;
}

static int set_since(struct args *a, const char *arg)
{
	int64_t ms = ocreg_cli_milliseconds(arg);
	if (ms <= 0)
		return ocreg_cli_usage("logs", "--since \"%s\" is not a time such as 30s, 10m or 2h", arg);
	a->logs.since_seconds = (ms + 999) / 1000;
	return OCREG_CLI_GO;
}

static int take(void *args, int id, const char *arg)
{
	struct args *a = args;
	switch (id) {
	case 'f':
		a->logs.follow = true;
		return OCREG_CLI_GO;
	case 'p':
		a->logs.previous = true;
		return OCREG_CLI_GO;
	case OPT_TIMESTAMPS:
		a->logs.timestamps = true;
		return OCREG_CLI_GO;
	case OPT_TAIL:
		return set_tail(a, arg);
	case OPT_SINCE:
		return set_since(a, arg);
	case 'c':
		a->logs.container = arg;
		return OCREG_CLI_GO;
	default:
		a->ns = arg;
		return OCREG_CLI_GO;
	}
}

/* --- which pod --- */

/* "a=b,c=d" of the labels by which a Deployment knows its pods, of which only some of the Deployment is read; the caller frees it. NULL if there
 * are none. */
static char *selector_of(const struct ocreg_object *deployment)
{
	int f = ocreg_field_find(ocreg_type_of(deployment), "spec");
	const struct ocreg_object *spec = f >= 0 ? ocreg_get_object(deployment, (unsigned) f) : NULL;
	unsigned type = ocreg_type_find("label_selector");
	int labels = ocreg_field_find(type, "matchLabels");
	struct ocreg_object *o = NULL;
	char *text = NULL;
	size_t len = 0;
	for (size_t i = 0; spec != NULL && o == NULL && i < ocreg_unknown_count(spec); i++) {
		const char *value = ocreg_unknown_value(spec, i);
		if (strcmp(ocreg_unknown_name(spec, i), "selector") == 0)
			(void) ocreg_decode(type, value, strlen(value), NULL, &o, NULL);
	}
	FILE *f_out = o != NULL && labels >= 0 && ocreg_count(o, (unsigned) labels) > 0 ? open_memstream(&text, &len) : NULL;
	for (size_t i = 0; f_out != NULL && i < ocreg_count(o, (unsigned) labels); i++) {
		const char *key = ocreg_map_key(o, (unsigned) labels, i);
		fprintf(f_out, "%s%s=%s", i > 0 ? "," : "", key, ocreg_map_get(o, (unsigned) labels, key));
	}
	if (f_out != NULL)
		fclose(f_out);
	ocreg_unref(o);
	return text;
}

static char *value_of(const struct ocreg_object *o, const char *path)
{
	char *text = NULL;
	(void) ocreg_path_get(o, path, &text, NULL);
	return text;
}

/* Whether a pod is more worth reading than another: it runs, or it is younger. */
static bool is_better(const struct ocreg_object *a, const struct ocreg_object *b)
{
	char *phases[] = { value_of(a, "status.phase"), value_of(b, "status.phase") };
	char *times[] = { value_of(a, "metadata.creationTimestamp"), value_of(b, "metadata.creationTimestamp") };
	bool runs[2], younger = times[0] != NULL && times[1] != NULL && strcmp(times[0], times[1]) > 0;
	for (size_t i = 0; i < 2; i++) {
		runs[i] = phases[i] != NULL && strcmp(phases[i], "Running") == 0;
		ocreg_free(phases[i]);
		ocreg_free(times[i]);
	}
	return runs[0] != runs[1] ? runs[0] : younger;
}

static int choose(const struct ocreg_objects *l, const char *deployment, char **ret)
{
	size_t n = ocreg_objects_count(l);
	const struct ocreg_object *best = ocreg_objects_at(l, 0);
	if (n == 0) {
		ocreg_cli_complain("deployment \"%s\" has no pods", deployment);
		return OCREG_CLI_NOTFOUND;
	}
	for (size_t i = 1; i < n; i++)
		best = is_better(ocreg_objects_at(l, i), best) ? ocreg_objects_at(l, i) : best;
	*ret = strdup(ocreg_cli_name_of(best));
	if (n > 1 && *ret != NULL)
		fprintf(stderr, "note: there are %zu pods, this is %s\n", n, *ret);
	return *ret != NULL ? OCREG_CLI_GO : ocreg_cli_nomem();
}

static int find_pod(struct ocreg_client *c, const char *ns, const struct ocreg_cli_kind *kind, const char *name, char **ret)
{
	struct ocreg_list_options options_of_list = OCREG_LIST_OPTIONS_INIT;
	const struct ocreg_cli_kind *pods = NULL;
	struct ocreg_object *o = NULL;
	struct ocreg_objects *l = NULL;
	struct ocreg_error *e = NULL;
	int status = ocreg_cli_find_kind("logs", "pod", &pods);
	int r = ocreg_client_get(c, ocreg_cli_kind_type(kind), ns, name, NULL, &o, &e);
	char *selector = r == 0 ? selector_of(o) : NULL;
	options_of_list.label_selector = selector;
	if (r == 0 && selector == NULL) {
		ocreg_cli_complain("deployment \"%s\" does not say by labels which pods it has", name);
		status = OCREG_CLI_FAILURE;
	} else if (r == 0) {
		r = ocreg_client_list(c, ocreg_cli_kind_type(pods), ns, &options_of_list, &l, &e);
	}
	if (r != 0)
		status = ocreg_cli_fail(r, e);
	else if (status == OCREG_CLI_GO)
		status = choose(l, name, ret);
	free(selector);
	ocreg_objects_unref(l);
	ocreg_unref(o);
	return status;
}

/* --- what it writes --- */

static int too_slow(void)
{
	ocreg_cli_complain("the rest of the log did not come in time");
	fputs("hint: --request-timeout gives it more\n", stderr);
	return OCREG_CLI_TIMEOUT;
}

/* Without -f a pause as long as a request may take is a failure; with it there is nothing wrong with pauses. */
static int print(struct ocreg_logs *l, bool follow, int64_t ms)
{
	int64_t end = follow && ms > 0 ? ocreg_cli_now_ms() + ms : INT64_MAX, turn = follow || ms <= 0 ? TURN_MS : ms;
	while (!ferror(stdout)) {
		struct ocreg_error *e = NULL;
		const char *text = NULL;
		size_t n = 0;
		int64_t left = end - ocreg_cli_now_ms();
		if (left <= 0)
			break;
		int r = ocreg_logs_next(l, left < turn ? left : turn, &text, &n, &e);
		if (r == OCREG_AGAIN && !follow)
			return too_slow();
		if (r != 0 && r != OCREG_AGAIN)
			return ocreg_cli_fail(r, e);
		if (r == 0 && n == 0)
			break;
		if (r == 0)
			fwrite(text, 1, n, stdout);
		if (follow)
			(void) fflush(stdout);
	}
	return OCREG_CLI_OK;
}

static int show(struct ocreg_client *c, const char *ns, const char *pod, const struct args *a, int64_t ms)
{
	struct ocreg_logs *l = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_client_logs(c, ns, pod, &a->logs, &l, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	int status = print(l, a->logs.follow, ms);
	ocreg_logs_unref(l);
	return status;
}

/* POD, pod/NAME or deployment/NAME. */
static int check_args(const struct ocreg_cli *cli, const struct ocreg_cli_kind **kind, const char **name)
{
	static char fallback[] = "deployment/" DEPLOYMENT, *const fallbacks[] = { fallback };
	char *const *words = cli->n_words > 0 ? cli->words : fallbacks;
	if (cli->n_words > 1)
		return ocreg_cli_usage("logs", "\"%s\" is one operand too many", cli->words[1]);
	if (strchr(words[0], '/') == NULL) {
		*name = words[0];
		return ocreg_cli_find_kind("logs", "pod", kind);
	}
	int status = ocreg_cli_kind_words(words, 1, "logs", kind, name);
	if (status != OCREG_CLI_GO)
		return status;
	if (strcmp((*kind)->word, "pod") != 0 && strcmp((*kind)->word, "deployment") != 0)
		return ocreg_cli_usage("logs", "a %s has no log; name a pod or a deployment", (*kind)->word);
	return OCREG_CLI_GO;
}

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	struct args a = { .logs = OCREG_LOGS_OPTIONS_INIT };
	const struct ocreg_cli_kind *kind = NULL;
	const char *name = NULL;
	char *pod = NULL;
	struct ocreg_client *c = NULL;
	int status = ocreg_cli_parse(cli, verb, argc, argv, take, &a);
	if (status == OCREG_CLI_GO)
		status = check_args(cli, &kind, &name);
	if (status == OCREG_CLI_GO)
		status = ocreg_cli_connect(cli, &c);
	const char *ns = status != OCREG_CLI_GO || a.ns != NULL ? a.ns : kind->ns;
	if (status == OCREG_CLI_GO && strcmp(kind->word, "deployment") == 0)
		status = find_pod(c, ns, kind, name, &pod);
	if (status == OCREG_CLI_GO)
		status = show(c, ns, pod != NULL ? pod : name, &a, cli->client.timeout_ms);
	ocreg_client_unref(c);
	free(pod);
	return status;
}

const struct ocreg_cli_verb ocreg_cli_logs = {
	.name = "logs",
	.operands = "[POD | pod/NAME | deployment/NAME] [-f] [-p] [--tail LINES] [--since 10m] [-c CONTAINER] [--timestamps] "
		    "[-n NAMESPACE]",
	.doc = "Print what a pod has written",
	.notes =
		"Without an operand it is a pod of deployment/" DEPLOYMENT ". Of several pods it is one that runs, the youngest.",
	.options = options,
	.run = run,
};
