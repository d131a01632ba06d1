/* SPDX-License-Identifier: Apache-2.0 */
/* What the programs that need a cluster share. */
#pragma once
#include <stdint.h>
#include <time.h>
#include <ocreg/ocreg.h>
#include "harness.h"

static inline int64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t) t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* A client as one of the users that tests/cluster/up makes, and in the name of another if `as` is not NULL. */
static inline struct ocreg_client *client_as(const char *user, const char *as)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	const char *folder = getenv("OCREG_CLUSTER");
	char path[1024];

	if (!folder) {
		fprintf(stderr,
			"OCREG_CLUSTER is not set: start a cluster with tests/cluster/up, or run tests/run cluster-programs\n");
		exit(2);
	}
	snprintf(path, sizeof(path), "%s/%s.kubeconfig", folder, user);
	o.kubeconfig = path;
	o.as = as;
	if (ocreg_client_new(&o, &c, &e) < 0)
		harness_check(false, __FILE__, __LINE__, "no client: %s", ocreg_error_message(e));
	ocreg_error_unref(e);
	return c;
}

static inline struct ocreg_client *client(const char *user)
{
	return client_as(user, NULL);
}
