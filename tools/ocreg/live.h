/* SPDX-License-Identifier: Apache-2.0 */
/* Checks that look at a cluster. */
#pragma once
#include "cli.h"

/* A cluster, and what is known of it. */
struct ocreg_cli_live {
	struct ocreg_client *client;
	struct ocreg_context *around;
	size_t told; /* how many notes were printed */
	bool verbose, named;
};
int ocreg_cli_live_open(struct ocreg_cli_live *l, const struct ocreg_cli *cli);
void ocreg_cli_live_done(struct ocreg_cli_live *l);
/* Print what could not be read, once. */
void ocreg_cli_live_tell(struct ocreg_cli_live *l);
/* Check a change of an object up to level operator. *retworst is set to the first finding that forbids it, or to NULL; it belongs to *ret. */
int ocreg_cli_live_change(struct ocreg_cli_live *l, const struct ocreg_object *old, const struct ocreg_object *o,
			  struct ocreg_findings **ret, const struct ocreg_finding **retworst);
/* Print findings, those that are for information only with `verbose`. Whether images would be destroyed. */
bool ocreg_cli_live_print(const struct ocreg_findings *fs, bool verbose);
/* Say why a change is not sent: for that finding, or if it is NULL because images would be destroyed. */
int ocreg_cli_live_forbid(const struct ocreg_finding *worst);
/* Print why an object was refused, drop the error, and answer the status that stands for it. `old` is what it would have replaced, or NULL; a hint
 * of NULL is the error's. */
int ocreg_cli_live_refused(const struct ocreg_cli_live *l, int code, struct ocreg_error *e, const struct ocreg_object *sent,
			   const struct ocreg_object *old, const char *hint);
/* Whether a call that reads a text and asks a cluster failed for the cluster's sake. */
bool ocreg_cli_is_of_cluster(int code);
