/* SPDX-License-Identifier: Apache-2.0 */
/* Options from tables, and the kinds of objects. */
#include <ctype.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include "cli.h"

#define REGISTRY "imageregistry.operator.openshift.io"
static const struct ocreg_cli_kind kinds[] = {
	{ "config", REGISTRY "/v1", "Config", "configs." REGISTRY, "cluster", NULL },
	{ "pruner", REGISTRY "/v1", "ImagePruner", "imagepruners." REGISTRY, "cluster", NULL },
	{ "image", "config.openshift.io/v1", "Image", "images.config.openshift.io", "cluster", NULL },
	{ "clusteroperator", "config.openshift.io/v1", "ClusterOperator", "clusteroperators.config.openshift.io",
	  "image-registry", NULL },
	{ "route", "route.openshift.io/v1", "Route", "routes.route.openshift.io", NULL, "openshift-image-registry" },
	{ "secret", "v1", "Secret", "secrets", NULL, "openshift-image-registry" },
	{ "configmap", "v1", "ConfigMap", "configmaps", NULL, "openshift-image-registry" },
	{ "pvc", "v1", "PersistentVolumeClaim", "persistentvolumeclaims", NULL, "openshift-image-registry" },
	{ "infrastructure", "config.openshift.io/v1", "Infrastructure", "infrastructures.config.openshift.io", "cluster", NULL },
	{ "deployment", "apps/v1", "Deployment", "deployments.apps", NULL, "openshift-image-registry" },
	{ "service", "v1", "Service", "services", NULL, "openshift-image-registry" },
	{ "pod", "v1", "Pod", "pods", NULL, "openshift-image-registry" },
	{ "event", "v1", "Event", "events", NULL, "openshift-image-registry" },
	{ "node", "v1", "Node", "nodes", NULL, NULL },
	{ "clusterversion", "config.openshift.io/v1", "ClusterVersion", "clusterversions.config.openshift.io", "version", NULL },
};
#define N_KINDS (sizeof(kinds) / sizeof(*kinds))
#define MAX_OPTIONS 64

int ocreg_cli_usage(const char *verb, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	fputs("ocreg: ", stderr);
	vfprintf(stderr, format, ap);
	va_end(ap);
	fprintf(stderr, "\nhint: see `ocreg %s%s--help`\n", verb != NULL ? verb : "", verb != NULL ? " " : "");
	return OCREG_CLI_USAGE;
}

void ocreg_cli_print_options(FILE *f, const struct ocreg_cli_option *options)
{
	for (const struct ocreg_cli_option *o = options; o->name != NULL; o++) {
		char left[64];
		int n = o->id < 256 ? snprintf(left, sizeof(left), "-%c, --%s", o->id, o->name)
				    : snprintf(left, sizeof(left), "--%s", o->name);
		if (o->arg != NULL && n > 0 && (size_t) n < sizeof(left))
			snprintf(left + n, sizeof(left) - (size_t) n, " %s", o->arg);
		fprintf(f, "  %-32s %s\n", left, o->doc);
	}
}

int64_t ocreg_cli_milliseconds(const char *text)
{
	static const struct {
		const char *unit;
		int64_t ms;
	} units[] = { { "ms", 1 }, { "s", 1000 }, { "m", 60000 }, { "h", 3600000 } };
	int64_t sum = 0;
	do {
		char *end;
		if (!isdigit((unsigned char) *text) || strspn(text, "0123456789") > 9)
			return -1;
		int64_t n = strtol(text, &end, 10), ms = *end == '\0' ? 1000 : 0;
		size_t len = strspn(end, "hms");
		for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
			if (strlen(units[i].unit) == len && strncmp(units[i].unit, end, len) == 0)
				ms = units[i].ms;
		}
		if (ms == 0)
			return -1;
		sum += n * ms;
		text = end + len;
	} while (*text != '\0');
	return sum;
}

int64_t ocreg_cli_now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t) t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

struct parser {
	struct option longs[MAX_OPTIONS];
	char shorts[3 * MAX_OPTIONS + 3];
	size_t n, n_shorts;
};

/* As getopt counts: an argument in brackets may be left out. */
static int takes(const struct ocreg_cli_option *row)
{
	return row->arg == NULL ? no_argument : *row->arg == '[' ? optional_argument : required_argument;
}

/* A verb's own row stands before the common one of the same name, and getopt takes the first. */
static void add_options(struct parser *p, const struct ocreg_cli_option *rows)
{
	for (; rows != NULL && rows->name != NULL && p->n + 1 < MAX_OPTIONS; rows++) {
		p->longs[p->n++] = (struct option) { rows->name, takes(rows), NULL, rows->id };
		if (rows->id > 255)
			continue;
		p->shorts[p->n_shorts++] = (char) rows->id;
		for (int i = 0; i < takes(rows); i++)
			p->shorts[p->n_shorts++] = ':';
	}
}

static bool has_option(const struct ocreg_cli_option *rows, int id)
{
	for (; rows != NULL && rows->name != NULL; rows++) {
		if (rows->id == id)
			return true;
	}
	return false;
}

static const char *name_of(const struct parser *p, int id)
{
	for (size_t i = 0; i < p->n; i++) {
		if (p->longs[i].val == id)
			return p->longs[i].name;
	}
	return NULL;
}

/* In place of what getopt says: that shows the argument too, which may be a token behind a name that was mistyped. */
static int refuse_option(const char *verb, const struct parser *p, int id, char *const *argv)
{
	const char *name = name_of(p, optopt), *word = argv[optind - 1];
	if (*verb == '\0')
		verb = NULL;
	if (id == ':')
		return ocreg_cli_usage(verb, "option --%s requires an argument", name);
	if (name != NULL)
		return ocreg_cli_usage(verb, "option --%s takes no argument", name);
	if (optopt != 0)
		return ocreg_cli_usage(verb, "there is no option -%c", optopt > ' ' && optopt < 127 ? optopt : '?');
	return ocreg_cli_usage(verb, "there is no option %.*s, or more than one that begins so", (int) strcspn(word, "="), word);
}

static int parse(struct ocreg_cli *cli, const char *verb, struct parser *p, int argc, char **argv,
		 const struct ocreg_cli_option *own, ocreg_cli_option_fn fn, void *args)
{
	int id, status = OCREG_CLI_GO;
	add_options(p, own);
	add_options(p, ocreg_cli_common);
	optind = opterr = 0;
	while (status == OCREG_CLI_GO && (id = getopt_long(argc, argv, p->shorts, p->longs, NULL)) != -1) {
		if (id == '?' || id == ':')
			status = refuse_option(verb, p, id, argv);
		else if (has_option(own, id))
			status = fn(args, id, optarg);
		else
			status = ocreg_cli_take_common(cli, id, optarg);
	}
	cli->words = argv + optind;
	cli->n_words = argc - optind;
	return status;
}

int ocreg_cli_parse(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv, ocreg_cli_option_fn fn,
		    void *args)
{
	struct parser p = { .shorts = ":", .n_shorts = 1 };
	int status = parse(cli, verb->name, &p, argc, argv, verb->options, fn, args);
	return status == OCREG_CLI_GO ? ocreg_cli_check_common(cli) : status;
}

int ocreg_cli_parse_common(struct ocreg_cli *cli, int argc, char **argv)
{
	struct parser p = { .shorts = "+:", .n_shorts = 2 };
	return parse(cli, "", &p, argc, argv, NULL, NULL, NULL);
}

const struct ocreg_cli_kind *ocreg_cli_kind_row(size_t i)
{
	return i < N_KINDS ? &kinds[i] : NULL;
}

unsigned ocreg_cli_kind_type(const struct ocreg_cli_kind *kind)
{
	return kind->api_version != NULL ? ocreg_type_of_kind(kind->api_version, kind->kind) : 0;
}

/* Whether a word is a name that is dotted, or the beginning of it up to a dot. */
static bool begins(const char *name, const char *word, size_t n)
{
	return strncmp(name, word, n) == 0 && (name[n] == '\0' || name[n] == '.');
}

/* A kind by its word, or as oc and kubectl have it: plural or singular, with the group or a part of it behind a dot. */
static bool is_kind(const struct ocreg_cli_kind *k, const char *word, size_t n)
{
	size_t plural = strcspn(k->resource, "."), singular = strlen(k->kind);
	if (n == 0)
		return false;
	if ((strlen(k->word) == n && strncmp(k->word, word, n) == 0) || begins(k->resource, word, n))
		return true;
	if (n < singular || strncasecmp(word, k->kind, singular) != 0)
		return false;
	return begins(k->resource + plural, word + singular, n - singular);
}

static int find_kind(const char *verb, const char *word, size_t n, const struct ocreg_cli_kind **ret)
{
	for (size_t i = 0; i < N_KINDS; i++) {
		if (!is_kind(&kinds[i], word, n))
			continue;
		if (ocreg_cli_kind_type(&kinds[i]) == 0)
			return ocreg_cli_usage(verb, "the kind \"%s\" is not there yet in this release", word);
		*ret = &kinds[i];
		return OCREG_CLI_GO;
	}
	return ocreg_cli_usage(verb, "there is no kind \"%.*s\"", (int) n, word);
}

int ocreg_cli_find_kind(const char *verb, const char *word, const struct ocreg_cli_kind **ret)
{
	if (word == NULL)
		word = kinds[0].word;
	return find_kind(verb, word, strlen(word), ret);
}

const struct ocreg_cli_kind *ocreg_cli_kind_of_type(unsigned type)
{
	for (size_t i = 0; i < N_KINDS; i++) {
		if (ocreg_cli_kind_type(&kinds[i]) == type)
			return &kinds[i];
	}
	return NULL;
}

int ocreg_cli_kind_words(char *const *words, int n_words, const char *verb, const struct ocreg_cli_kind **ret,
			 const char **retname)
{
	const char *word = n_words > 0 ? words[0] : kinds[0].word, *slash = strchr(word, '/');
	int n = slash != NULL ? 1 : 2;
	int status = find_kind(verb, word, slash != NULL ? (size_t) (slash - word) : strlen(word), ret);
	if (status != OCREG_CLI_GO)
		return status;
	const char *name = slash != NULL ? slash + 1 : n_words > 1 ? words[1] : NULL;
	if (n_words > n)
		return ocreg_cli_usage(verb, "\"%s\" is one operand too many", words[n]);
	if (name != NULL && *name == '\0')
		return ocreg_cli_usage(verb, "there may be more than one %s; say its name", (*ret)->word);
	if (name != NULL && (*ret)->name != NULL && strcmp(name, (*ret)->name) != 0)
		return ocreg_cli_usage(verb, "\"%s\" is not the name of the %s: there is one, %s", name, (*ret)->word,
				       (*ret)->name);
	*retname = name;
	return OCREG_CLI_GO;
}

int ocreg_cli_kind_operand(const struct ocreg_cli *cli, const char *verb, const struct ocreg_cli_kind **ret, const char **retname)
{
	int status = ocreg_cli_kind_words(cli->words, cli->n_words, verb, ret, retname);
	if (status != OCREG_CLI_GO || *retname != NULL)
		return status;
	if ((*ret)->name == NULL)
		return ocreg_cli_usage(verb, "there may be more than one %s; say its name", (*ret)->word);
	*retname = (*ret)->name;
	return OCREG_CLI_GO;
}
