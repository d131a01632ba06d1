/* SPDX-License-Identifier: Apache-2.0 */
/* Names of time zones, looked up in this machine's database; the library has none of its own. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

/* UNKNOWN: the machine has no database, so nobody can tell. */
enum ocreg_zone { OCREG_ZONE_THERE, OCREG_ZONE_MISSING, OCREG_ZONE_UNKNOWN };

/* Whether there is such a zone, Europe/Berlin for instance; case counts. An empty name, UTC and Local always are, as in Go. */
enum ocreg_zone ocreg_zone_find(const char *s, size_t n);
/* Whether it can be no name at all: it would lead out of the database. It is not empty. */
bool ocreg_zone_is_path(const char *s, size_t n);
