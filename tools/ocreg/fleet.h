/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of `ocreg fleet`. */
#pragma once
#include "cli.h"

#define OCREG_CLI_FLEET_GOALS 8

enum ocreg_cli_fleet_task { OCREG_CLI_FLEET_GET, OCREG_CLI_FLEET_VALIDATE, OCREG_CLI_FLEET_WAIT };

struct ocreg_cli_fleet;

/* Something that was asked of a cluster, to check by. */
struct ocreg_cli_question {
	struct ocreg_cli_cluster *cluster;
	struct ocreg_want want; /* of the object itself: its type is 0 */
};

struct ocreg_cli_cluster {
	struct ocreg_cli_fleet *fleet;
	const char *context;
	struct ocreg_client *client;
	struct ocreg_context *around;
	struct ocreg_object *object;
	struct ocreg_findings *findings; /* whose wants are being asked */
	struct ocreg_cli_question *questions;
	struct ocreg_error *error; /* why it has failed; NULL where findings are the reason */
	size_t pending;            /* tasks */
	unsigned rounds;
	bool failed, done;
};

struct ocreg_cli_fleet {
	const struct ocreg_cli *cli;
	enum ocreg_cli_fleet_task task;
	bool json, progress;
	size_t parallel;
	int64_t wait_ms;
	struct ocreg_goal goals[OCREG_CLI_FLEET_GOALS];
	size_t n_goals;
	struct ocreg_error *bad_goal;        /* why they cannot be waited for, on whichever cluster */
	char *told;                          /* the last warning */
	struct ocreg_kubeconfig *kubeconfig; /* read once for all of them */
	struct ocreg_lines *names;
	struct ocreg_loop *loop;
	struct ocreg_cli_cluster *clusters;
	size_t n, started, running, done, failed;
	int width; /* of the longest name */
};

/* fleet-cluster.c: begin, and take what came of a task; the cluster is done when nothing is pending any more. */
void ocreg_cli_cluster_begin(struct ocreg_cli_cluster *c);
void ocreg_cli_cluster_take(struct ocreg_cli_cluster *c, struct ocreg_task *t);
/* Free all but what it came to. */
void ocreg_cli_cluster_end(struct ocreg_cli_cluster *c);

/* fleet-print.c */
void ocreg_cli_fleet_print_head(const struct ocreg_cli_fleet *f);
void ocreg_cli_fleet_print(const struct ocreg_cli_cluster *c);
/* A bar, on a terminal. */
void ocreg_cli_fleet_progress(const struct ocreg_cli_fleet *f, bool last);
