/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where a browser comes back to: a listener on the loopback interface, for one login. Only a GET of /callback with the right state ends the
 * waiting; whatever else connects is answered that it is wrong here. At most 8 connections at a time, of 8 KiB and 10 seconds each.
 */
#pragma once
#include <ocreg/error.h>
#include "base/buf.h"
#include "cluster/span.h"
#include "cluster/waker.h"

struct ocreg_callback;

/* Listen on a port, 0: any that is free. 0, OCREG_E_CONNECT (the port is taken), _LIMIT (of open files) or _NOMEM. */
int ocreg_callback_open(unsigned port, struct ocreg_callback **ret, struct ocreg_error **reterr);
unsigned ocreg_callback_port(const struct ocreg_callback *c);
/* Wait until it comes back with that state; what it came with, "/callback?code=...", is then in ret, and the browser waits for an answer. Nobody
 * else is listened to any longer. 0, OCREG_E_TIMEOUT (one may go on waiting), _CANCELLED, _LIMIT, _TRANSPORT or _NOMEM. */
int ocreg_callback_wait(struct ocreg_callback *c, const char *state, const struct ocreg_span *span,
			const struct ocreg_waker *waker, struct ocreg_buf *ret, struct ocreg_error **reterr);
/* Show the browser how it ended. */
void ocreg_callback_answer(struct ocreg_callback *c, bool good);
/* NULL is fine. NULL. */
struct ocreg_callback *ocreg_callback_close(struct ocreg_callback *c);
