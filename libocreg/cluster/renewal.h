/* SPDX-License-Identifier: Apache-2.0 */
/* Having the credential renewed by a program, where that has to come before anything is sent. */
#pragma once
#include "cluster/call.h"
#include "cluster/work.h"

/* All zeros at first; to be given to ocreg_renewal_done() in any case. */
struct ocreg_renewal {
	bool ours; /* we are the one who renews it */
	struct ocreg_plugin *plugin;
};

/* Take a courier with a credential that is good: 0, OCREG_WAITING, or why there is none. */
int ocreg_renewal_take(struct ocreg_renewal *r, struct ocreg_client *c, const struct ocreg_span *span, struct ocreg_work *w,
		       struct ocreg_courier **ret, struct ocreg_error **reterr);
/* End the program, should it still run. */
void ocreg_renewal_done(struct ocreg_renewal *r, struct ocreg_client *c);
