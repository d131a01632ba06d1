/* SPDX-License-Identifier: Apache-2.0 */
/* What the caller's hooks are told of calls. */
#pragma once
#include "cluster/exchange.h"

/* An attempt has come to an answer or to a failure, before it is let go of; `again`: it is made again. */
void ocreg_observe_attempt(struct ocreg_exchange *x, int code, const struct ocreg_error *e, bool again);
/* The call has ended. */
void ocreg_observe_call(struct ocreg_exchange *x, int code);
