/* SPDX-License-Identifier: Apache-2.0 */
/* Schedules of CronJobs, as the API server reads them: minute, hour, day of the month, month, day of the week; or @daily and its
 * like; or @every and a duration. A prefix TZ=ZONE or CRON_TZ=ZONE and a blank was taken up to Kubernetes 1.28. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/buf.h"
#include "base/fault.h"

enum { OCREG_CRON_MINUTE, OCREG_CRON_HOUR, OCREG_CRON_DAY, OCREG_CRON_MONTH, OCREG_CRON_WEEKDAY, OCREG_CRON_FIELDS };
#define OCREG_CRON_STAR ((uint64_t) 1 << 63) /* a field said all by * or ?, which lets the other day field decide alone */

struct ocreg_cron {
	uint64_t field[OCREG_CRON_FIELDS]; /* bit i: at minute, hour, day, month, weekday i */
	bool every;
	int64_t seconds;  /* of @every, at least 1 */
	const char *zone; /* in the text; NULL without a prefix */
	size_t n_zone;
};

/* Read one, with a prefix or without; the zone is looked up. False if it cannot be read: then `says` is what the API server says of
 * it, and the fault has the place and a hint, and no text. Both may be NULL. */
bool ocreg_cron_read(const char *s, size_t n, struct ocreg_cron *ret, struct ocreg_fault *fault, struct ocreg_buf *says);
/* Whether the text names a zone as far as Kubernetes 1.29 and later are concerned, which refuse it then. */
bool ocreg_cron_mentions_zone(const char *s, size_t n);
#define OCREG_CRON_ZONE_REFUSED "cannot use TZ or CRON_TZ in schedule, use timeZone field instead"

/* A text as Kubernetes shows it in such words, in double quotes and with escapes. */
void ocreg_cron_add_quoted(struct ocreg_buf *b, const char *s, size_t n);

/* Whether there is a day on which it comes. */
bool ocreg_cron_comes(const struct ocreg_cron *cron);
/* The first time after `after`, both in seconds since 1970, where clocks are `offset` seconds ahead of UTC. False if there is none in
 * this year and the next five. */
bool ocreg_cron_find_next(const struct ocreg_cron *cron, int64_t after, int32_t offset, int64_t *ret);
