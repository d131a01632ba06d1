/* SPDX-License-Identifier: Apache-2.0 */
/* The map of trusted authorities. */
#pragma once
#include "check/pem.h"

struct ocreg_trust_entry {
	char *key, *host, *text;
	size_t n_text;
	struct ocreg_certificates *certificates;
	char *problem;
	unsigned port;
	bool binary, changed;
};

struct ocreg_trust {
	struct ocreg_trust_entry *v;
	size_t n, cap;
	char **removed;
	size_t n_removed, cap_removed;
};
