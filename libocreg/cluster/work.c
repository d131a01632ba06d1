/* SPDX-License-Identifier: Apache-2.0 */
#include "cluster/call.h"
#include "cluster/work.h"

int ocreg_work_run_until(struct ocreg_work *w, int64_t deadline, struct ocreg_error **reterr)
{
	for (;;) {
		int64_t now;
		int r;

		w->due = INT64_MAX;
		r = w->step(w, reterr);
		now = ocreg_client_now(w->client);
		if (r != OCREG_WAITING || now >= deadline)
			return r;
		ocreg_wire_wait(w->wire, (w->due < deadline ? w->due : deadline) - now);
	}
}

int ocreg_work_run(struct ocreg_work *w, struct ocreg_error **reterr)
{
	int r = ocreg_pool_take_wire(w->client->pool, &w->wire, reterr);

	if (r)
		return r;
	r = ocreg_work_run_until(w, INT64_MAX, reterr);
	ocreg_pool_give_wire(w->client->pool, w->wire);
	w->wire = NULL;
	return r;
}
