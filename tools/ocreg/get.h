/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of `ocreg get`. */
#pragma once
#include "cli.h"

enum ocreg_cli_output { OCREG_CLI_OUTPUT_TEXT, OCREG_CLI_OUTPUT_YAML, OCREG_CLI_OUTPUT_JSON };

struct ocreg_cli_get_args {
	enum ocreg_cli_output output;
	bool secrets, managed, all, watch, events;
	const char *ns, *raw;
	struct ocreg_list_options list;
};

/* How objects are encoded. */
enum ocreg_format ocreg_cli_get_format(const struct ocreg_cli_get_args *a);
unsigned ocreg_cli_get_flags(const struct ocreg_cli_get_args *a);

/* list.c: a row of a table: the heads where `o` is NULL. `event` is a column of its own unless it is NULL. */
struct ocreg_cli_widths {
	int name, ns;
};
void ocreg_cli_print_row(const struct ocreg_cli_widths *w, const char *event, const struct ocreg_object *o);
/* Print an object, every line after so many blanks, the first after `first`. */
int ocreg_cli_print_indented(const struct ocreg_object *o, const struct ocreg_cli_get_args *a, const char *first, int blanks);
int ocreg_cli_list(struct ocreg_client *c, const struct ocreg_cli_kind *kind, const char *ns, const struct ocreg_cli_get_args *a);

/* watch.c: for so long, or until somebody interrupts it where that is 0. */
int ocreg_cli_watch(struct ocreg_client *c, const struct ocreg_cli_kind *kind, const char *ns, const struct ocreg_cli_get_args *a,
		    int64_t ms);

/* raw.c */
int ocreg_cli_get_raw(struct ocreg_client *c, const struct ocreg_cli_get_args *a);
