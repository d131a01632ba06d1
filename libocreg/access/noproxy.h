/* SPDX-License-Identifier: Apache-2.0 */
/*
 * NO_PROXY as Go reads it, and client-go before it: entries between commas, each *, an address, a network or a domain, the first and the last
 * with a port or not. Names outside of ASCII are compared as they are.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

/* The first entry that names the host, which has no brackets; NULL if none does. list may be NULL. */
const char *ocreg_noproxy_find(const char *list, const char *host, unsigned port, size_t *retlen);
/* localhost and the loopback addresses, of which Go asks no proxy. Other spellings of that name are no loopback to it. */
bool ocreg_noproxy_is_loopback(const char *host);
