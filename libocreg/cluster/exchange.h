/* SPDX-License-Identifier: Apache-2.0 */
/* One call to the server, sent again as long as that is safe and the server or the connection asks for it. */
#pragma once
#include "cluster/call.h"
#include "cluster/renewal.h"
#include "cluster/work.h"

enum ocreg_stage { OCREG_STAGE_READY, OCREG_STAGE_SENT, OCREG_STAGE_PAUSED };

/* All zeros at first; to be given to ocreg_exchange_done() in any case. */
struct ocreg_exchange {
	struct ocreg_client *client;
	struct ocreg_call call;
	struct ocreg_span span;
	struct ocreg_buf path;
	struct ocreg_message message;
	struct ocreg_courier *courier; /* while it runs */
	struct ocreg_reply reply;
	enum ocreg_stage stage;
	unsigned attempt;
	struct ocreg_renewal renewal;
	bool renewed; /* with another identity */
	int64_t not_before;
	int64_t begun; /* in microseconds, on our own clock; 0: not yet */
};

/* What the call points to must live as long as the exchange; a call that went before is forgotten. 0 or OCREG_E_ARG, _KIND, _NOMEM. */
int ocreg_exchange_begin(struct ocreg_exchange *x, struct ocreg_client *c, const struct ocreg_call *k,
			 const struct ocreg_span *span, struct ocreg_error **reterr);
/* OCREG_WAITING; 0 for an answer of status 2xx, which is in reply, or whose body is a stream to be read; or what was wrong. */
int ocreg_exchange_step(struct ocreg_exchange *x, struct ocreg_work *w, struct ocreg_error **reterr);
/* As ocreg_http_read(). */
int ocreg_exchange_read(struct ocreg_exchange *x, struct ocreg_buf *more, struct ocreg_error **reterr);
void ocreg_exchange_done(struct ocreg_exchange *x);

/* The object in the answer; ret may be NULL. */
int ocreg_exchange_object(struct ocreg_exchange *x, struct ocreg_object **ret, struct ocreg_error **reterr);
/* Something else of the private page of types. */
int ocreg_exchange_decode(struct ocreg_exchange *x, unsigned type, struct ocreg_object **ret);
/* An answer of status 2xx that is not what it should be, by the code of the reading that failed. */
int ocreg_exchange_refuse(struct ocreg_exchange *x, int code, struct ocreg_error **reterr);
