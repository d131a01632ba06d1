/* SPDX-License-Identifier: Apache-2.0 */
/* A change as it is asked for: --set and --unset, or a merge patch. */
#pragma once
#include "cli.h"

#define OCREG_CLI_MAX_CHANGES 256

enum { OCREG_CLI_OPT_SET = 500, OCREG_CLI_OPT_UNSET, OCREG_CLI_OPT_TYPE };

/* Rows of the tables of options. */
#define OCREG_CLI_CHANGE_OPTIONS                                                                                            \
	{ "set", "PATH=VALUE", "set a field, as spec.replicas=2; as often as needed", OCREG_CLI_OPT_SET },                  \
		{ "unset", "PATH", "remove a field; as often as needed", OCREG_CLI_OPT_UNSET },                             \
		{ "filename", "FILE|-", "a merge patch in JSON or YAML, in place of --set and --unset", 'f' },              \
		{ "patch", "TEXT", "the same, here", 'p' },                                                                 \
	{                                                                                                                   \
		"type", "merge", "which kind of patch -f and -p give: a merge patch, there is no other", OCREG_CLI_OPT_TYPE \
	}

struct ocreg_cli_changes {
	const char *verb;
	struct {
		char *path, *value; /* value is NULL for --unset */
	} v[OCREG_CLI_MAX_CHANGES];
	size_t n;
	const char *file, *text; /* the merge patch */
	char *read;
	size_t len;
};

/* Takes the options above. */
int ocreg_cli_changes_take(struct ocreg_cli_changes *c, int id, const char *arg);
/* A usage error unless there is one change, and said in one way. */
int ocreg_cli_changes_need(const struct ocreg_cli_changes *c);
/* Read the patch of a type, before anybody is asked: what cannot be read needs no cluster. */
int ocreg_cli_changes_read(struct ocreg_cli_changes *c, unsigned type);
int ocreg_cli_changes_make(const struct ocreg_cli_changes *c, struct ocreg_object *o);
/* What to call the patch in messages. */
const char *ocreg_cli_changes_name(const struct ocreg_cli_changes *c);
void ocreg_cli_changes_done(struct ocreg_cli_changes *c);
