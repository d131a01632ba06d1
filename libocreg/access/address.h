/* SPDX-License-Identifier: Apache-2.0 */
/* The URL of an API server, taken apart: https://HOST[:PORT][/PREFIX], or without the scheme. */
#pragma once
#include <stdbool.h>
#include <ocreg/error.h>
#include "base/arena.h"

struct ocreg_address {
	const char *server;      /* as it stands in messages: https://HOST[:PORT][/PREFIX] */
	const char *base;        /* what every request's URL begins with */
	const char *host;        /* the name to expect in the certificate, without brackets */
	const char *host_header; /* where the certificate's name is not the server's: the Host header, */
	const char *reroute;     /* and the way there, in the form of CURLOPT_CONNECT_TO; else both NULL */
	const char *peer;        /* whom to connect to, without brackets */
	unsigned port;
	bool is_loopback;
};

/* tls_name: the name to expect in the certificate instead of the server's, or NULL. The strings are in the arena. 0,
 * OCREG_E_KUBECONFIG, OCREG_E_UNSUPPORTED (not https) or OCREG_E_NOMEM. */
int ocreg_address_parse(struct ocreg_address *ret, struct ocreg_arena *arena, const char *server, const char *tls_name,
			struct ocreg_error **reterr);
