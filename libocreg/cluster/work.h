/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is done with a server, in steps of which none waits: the same steps whether a call blocks or a loop is turned.
 */
#pragma once
#include <stdint.h>
#include <ocreg/client.h>
#include "base/step.h"
#include "cluster/wire.h"

struct ocreg_work {
	int (*step)(struct ocreg_work *w, struct ocreg_error **reterr);
	struct ocreg_client *client;
	struct ocreg_wire *wire; /* of whoever drives it */
	struct ocreg_bell *bell;
	int64_t due; /* when to step at the latest, on the client's clock; each step sets it anew */
};

/* Step until it is done, waiting in between. */
int ocreg_work_run(struct ocreg_work *w, struct ocreg_error **reterr);
/* The same on a wire that the work has already, and no longer than that: OCREG_WAITING when it is over. */
int ocreg_work_run_until(struct ocreg_work *w, int64_t deadline, struct ocreg_error **reterr);
