/* SPDX-License-Identifier: Apache-2.0 */
/* How a request came to nothing, in words. */
#pragma once
#include <stdbool.h>
#include <stdint.h>
#include <ocreg/error.h>
#include "access/tls.h"

struct ocreg_failure {
	int code; /* an enum ocreg_code */
	const char *server;
	const char *text, *hint;                     /* in general; a hint of NULL is the code's own */
	const char *detail;                          /* what the layers below say; "" if nothing */
	const struct ocreg_tls_trial *trial;         /* what came of the TLS handshake; NULL if there was none */
	int64_t timeout;                             /* what the call was given, in milliseconds */
	bool connected, secured, answering, in_body; /* how far it came */
	bool sent;                                   /* the server may have done what it was asked to change */
};

/* The code of the failure. */
int ocreg_failure_report(const struct ocreg_failure *f, struct ocreg_error **reterr);
