/* SPDX-License-Identifier: Apache-2.0 */
/* Keys of the map of trusted authorities, and the hosts they stand for. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct ocreg_trust_name {
	size_t n_host;          /* bytes of the host, from the beginning of what was read */
	unsigned port;          /* 0: none */
	const char *why, *hint; /* what is wrong; static. NULL if nothing is. */
};

/* Read `host` or `host..port`: the last two dots part them. False if it is neither. */
bool ocreg_trust_read_key(const char *s, size_t n, struct ocreg_trust_name *ret);
/* Read `host` or `host:port`. */
bool ocreg_trust_read_host(const char *s, size_t n, struct ocreg_trust_name *ret);
