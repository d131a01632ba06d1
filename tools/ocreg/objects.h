/* SPDX-License-Identifier: Apache-2.0 */
/* The objects of files, for the verbs that send them to a cluster. */
#pragma once
#include "live.h"
#include "validate.h"

enum { OCREG_CLI_OPT_DRY_RUN = 300, OCREG_CLI_OPT_FORCE, OCREG_CLI_OPT_MANAGER };
enum ocreg_cli_dry_run { OCREG_CLI_DRY_NONE, OCREG_CLI_DRY_CLIENT, OCREG_CLI_DRY_SERVER };

/* Rows of the tables of options. */
#define OCREG_CLI_FILE_OPTION                                                                                          \
	{                                                                                                              \
		"filename", "FILE|DIR|-",                                                                              \
			"the objects, as often as needed; a directory means every *.yaml, *.yml and *.json below", 'f' \
	}
#define OCREG_CLI_NAMESPACE_OPTION                                                               \
	{                                                                                        \
		"namespace", "NAME", "the namespace; openshift-image-registry if not given", 'n' \
	}
#define OCREG_CLI_DRY_RUN_OPTION                                                                                      \
	{                                                                                                             \
		"dry-run", "client|server", "store nothing: stop before sending, or let the server do all but store", \
			OCREG_CLI_OPT_DRY_RUN                                                                         \
	}
#define OCREG_CLI_MANAGER_OPTION                                                                            \
	{                                                                                                   \
		"field-manager", "NAME", "the name under which the change is recorded; ocreg if not given", \
			OCREG_CLI_OPT_MANAGER                                                               \
	}

/* What the verbs that send have in common. */
struct ocreg_cli_send_args {
	const char *verb;
	const char **files;
	size_t n_files;
	const char *ns;
	const char *plan; /* in place of files */
	enum ocreg_cli_dry_run dry_run;
	bool force;
	struct ocreg_call_options call;
};
/* Takes the options above and --force. */
int ocreg_cli_send_take(struct ocreg_cli_send_args *a, int id, const char *arg);
/* A usage error unless there are files and nothing else. */
int ocreg_cli_send_need_files(const struct ocreg_cli *cli, const struct ocreg_cli_send_args *a);
void ocreg_cli_send_done(struct ocreg_cli_send_args *a);

struct ocreg_cli_item {
	struct ocreg_object *object;
	const struct ocreg_cli_kind *kind;
	const char *ns, *name; /* of the object; ns is NULL where the kind has none */
	size_t source;
	unsigned document;
	struct ocreg_object *live; /* what is on the cluster; for whoever looks */
};

/* Where it belongs: without a namespace of its own in that of its kind, or the one that was asked for; with another it was not meant. */
int ocreg_cli_item_place(struct ocreg_cli_item *item, const char *file, const char *asked);

struct ocreg_cli_source {
	char *path, *text;
	size_t len;
	struct ocreg_findings *all, *kept; /* kept: without those that somebody does not want to hear of */
};

struct ocreg_cli_items {
	struct ocreg_cli_item *v;
	size_t n;
	struct ocreg_cli_source *sources;
	size_t n_sources;
	struct ocreg_cli_settings settings;
	struct ocreg_context *context;
	struct ocreg_check_options check;
	struct ocreg_cli_live live; /* the cluster, if it was opened: then what is around on it counts */
};

/* Read all objects of the files. What cannot be sent is a failure, but for documents of other kinds in directories, which are told of
 * and left out. */
int ocreg_cli_items_read(struct ocreg_cli_items *s, const struct ocreg_cli_send_args *a);
/* Complain of what stands in the place of secrets: before anybody is asked anything. */
int ocreg_cli_items_check_secrets(const struct ocreg_cli_items *s);
/* Check them, each by itself at first, up to level operator. */
int ocreg_cli_items_check(struct ocreg_cli_items *s);
/* Whether an object may be sent: prints what was found of it to stderr. `result` is what it becomes together with what is on the cluster;
 * NULL where that is nothing. */
int ocreg_cli_items_judge(const struct ocreg_cli_items *s, const struct ocreg_cli_item *item, const struct ocreg_object *result,
			  bool verbose, bool *retok);
void ocreg_cli_items_done(struct ocreg_cli_items *s);

/* "secret/NAME", "config.imageregistry.operator.openshift.io/cluster" */
void ocreg_cli_print_kind_name(FILE *f, const struct ocreg_cli_kind *kind, const char *name);
/* The same with what was done, and whether it was but tried. */
void ocreg_cli_print_done(const struct ocreg_cli_kind *kind, const char *name, const char *what, enum ocreg_cli_dry_run dry_run);
/* How many were not sent, after one that failed. */
void ocreg_cli_print_left(size_t n);
/* Print a finding; whether it stands in the way. Of those that are for information only with `verbose`. */
bool ocreg_cli_tell(const char *file, const struct ocreg_finding *f, bool verbose);
/* After the findings that stood in the way. */
int ocreg_cli_refuse(const char *what, const char *meant);

/* guard.c: what destroys images when it is deleted. */
struct ocreg_cli_guard {
	struct ocreg_client *client;
	char *version; /* of the object that was looked at: delete no other; NULL for any. The caller frees it, with ocreg_free(). */
	bool verbose;
};
/* OCREG_CLI_GO if nothing would be lost, OCREG_CLI_INVALID after a complaint if images would be, or the status of a failure to find out. */
int ocreg_cli_guard(struct ocreg_cli_guard *g, const struct ocreg_cli_kind *kind, const char *ns, const char *name);

/* plan-apply.c: do what a plan in a file says. */
int ocreg_cli_plan_apply(const struct ocreg_cli *cli, struct ocreg_cli_send_args *a);
