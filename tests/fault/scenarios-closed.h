/* SPDX-License-Identifier: Apache-2.0 */
/* Whom a client must not talk to: every way in which TLS is not right, as rows like those of scenarios.h. */
#pragma once
#include "scenarios.h"

#define CLOSED_TO(server, code)                            \
	{                                                  \
		"get", server, "ok", code, get, NULL, true \
	}
static const struct scenario closed[] = {
	CLOSED_TO("wrong-ca", OCREG_E_TLS),
	CLOSED_TO("self-signed", OCREG_E_TLS),
	CLOSED_TO("chain-missing", OCREG_E_TLS),
	CLOSED_TO("by-no-authority", OCREG_E_TLS),
	CLOSED_TO("by-too-deep", OCREG_E_TLS),
	CLOSED_TO("by-for-other-names", OCREG_E_TLS),
	CLOSED_TO("wrong-host", OCREG_E_TLS),
	CLOSED_TO("address-as-name", OCREG_E_TLS),
	CLOSED_TO("other-name", OCREG_E_TLS),
	CLOSED_TO("only-common-name", OCREG_E_TLS),
	CLOSED_TO("only-common-name-dns", OCREG_E_TLS),
	CLOSED_TO("wildcard", OCREG_E_TLS),
	CLOSED_TO("expired", OCREG_E_TLS),
	CLOSED_TO("future", OCREG_E_TLS),
	CLOSED_TO("not-server", OCREG_E_TLS),
	CLOSED_TO("weak-key", OCREG_E_TLS),
	CLOSED_TO("weak-digest", OCREG_E_TLS),
	CLOSED_TO("revoked", OCREG_E_TLS),
	CLOSED_TO("tls-1.0", OCREG_E_TLS),
	CLOSED_TO("tls-1.1", OCREG_E_TLS),
	CLOSED_TO("client-certificate", OCREG_E_TLS),
	CLOSED_TO("ca-empty", OCREG_E_CREDENTIAL),
	CLOSED_TO("ca-garbage", OCREG_E_CREDENTIAL),
	CLOSED_TO("ca-truncated", OCREG_E_CREDENTIAL),
	CLOSED_TO("ca-key", OCREG_E_CREDENTIAL),
};
