/* SPDX-License-Identifier: Apache-2.0 */
/* Points in time. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether the API server takes it for a `date-time`. It reads RFC 3339, but more besides: any character may stand for the point of
 * the fraction, whatever follows a second T is not looked at, and the offset of the zone may be any digits. */
bool ocreg_time_is_date_time(const char *s, size_t n);
/* Read a date as HTTP writes it, "Wed, 21 Oct 2015 07:28:00 GMT", into seconds since 1970. False if it is something else. */
bool ocreg_time_parse_http(const char *s, size_t n, int64_t *ret);
/* Read a time of RFC 3339 with capital letters, "2015-10-21T07:28:00.5+02:00", into seconds since 1970; a fraction is cut off. False if it
 * is something else. */
bool ocreg_time_parse(const char *s, size_t n, int64_t *ret);
