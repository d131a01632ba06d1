/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file syntax.h
 * The syntaxes of values, each usable by itself: names, durations, quantities, schedules, addresses, buckets.
 *
 * Texts are bytes and a length. What is wrong with one is an OCREG_E_INVALID whose message says so in one line, with the column of the
 * character where it goes wrong and a hint. Nothing is asked of a network.
 */
#ifndef OCREG_SYNTAX_H
#define OCREG_SYNTAX_H

#include <stdint.h>
#include <ocreg/error.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a text can be checked for. @since 0.1 */
enum ocreg_syntax {
	OCREG_SYNTAX_DNS_LABEL = 1,      /**< A part of a DNS name, which a few objects are called by (RFC 1123, lower case). */
	OCREG_SYNTAX_DNS_NAME = 2,       /**< A DNS name in lower case, which most objects are called by. */
	OCREG_SYNTAX_HOST = 3,           /**< A host: a DNS name in either case, or an IPv4 address. */
	OCREG_SYNTAX_HOST_PORT = 4,      /**< A host, and :PORT or not; an IPv6 address stands in brackets. */
	OCREG_SYNTAX_URL = 5,            /**< An http or https URL without a user name. */
	OCREG_SYNTAX_QUALIFIED_NAME = 6, /**< The key of a label or annotation: [PREFIX/]NAME. */
	OCREG_SYNTAX_LABEL_VALUE = 7,    /**< The value of a label. */
	OCREG_SYNTAX_KEY = 8,            /**< A key in the data of a ConfigMap or Secret. */
	OCREG_SYNTAX_DURATION = 9,       /**< A length of time as the operator reads it, in Go's notation: 1h30m. */
	OCREG_SYNTAX_API_DURATION =
		10,                 /**< A length of time as the API server takes it; the operator fails on some, such as 1d. */
	OCREG_SYNTAX_QUANTITY = 11, /**< An amount such as 250m or 100Gi, as programs in Go can read it. */
	OCREG_SYNTAX_API_QUANTITY = 12, /**< An amount as the API server takes it; programs in Go fail on some, such as 1e1.5. */
	OCREG_SYNTAX_CRON = 13, /**< When a CronJob runs, as API servers from release 4.16 on take it: without a time zone. */
	OCREG_SYNTAX_CRON_ZONE = 14,  /**< The same with TZ=ZONE or CRON_TZ=ZONE before it or not, as they took it up to 4.15. */
	OCREG_SYNTAX_ZONE = 15,       /**< A time zone that the database of this machine knows, such as Europe/Berlin. */
	OCREG_SYNTAX_S3_BUCKET = 16,  /**< The name of a bucket of Amazon S3; other makers of S3 may take more. */
	OCREG_SYNTAX_GCS_BUCKET = 17, /**< The name of a bucket of Google Cloud Storage. */
	OCREG_SYNTAX_AZURE_CONTAINER = 18, /**< The name of a container of Azure. */
	OCREG_SYNTAX_AZURE_ACCOUNT = 19,   /**< The name of a storage account of Azure. */
};

/** Check a text.
 *  @param what which syntax
 *  @param text not NUL-terminated; need not outlive the call
 *  @param len its bytes
 *  @return 0, OCREG_E_INVALID, OCREG_E_ENCODING (not UTF-8), OCREG_E_ARG (no such syntax), OCREG_E_FILE (a time zone, and this machine
 *  has no database of them) or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_syntax_check(enum ocreg_syntax what, const char *text, size_t len, struct ocreg_error **reterr);

/** Read a duration as the operator does.
 *  @param text not NUL-terminated
 *  @param len its bytes
 *  @param retns set on success: nanoseconds
 *  @return 0, OCREG_E_INVALID, OCREG_E_ENCODING, OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_duration_parse(const char *text, size_t len, int64_t *retns, struct ocreg_error **reterr);

/** Write a duration as the operator does: 1h30m0s, 1.5s, 0s.
 *  @param ns nanoseconds
 *  @param ret set on success: text to be released with ocreg_free()
 *  @return 0, OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_duration_print(int64_t ns, char **ret, struct ocreg_error **reterr);

/** Compare two quantities exactly, as Kubernetes reckons: less than 1n is rounded up to 1n, and with Ki .. Ei no amount is above 2^63 - 1.
 *  @param text not NUL-terminated
 *  @param len its bytes
 *  @param other another one
 *  @param otherlen its bytes
 *  @param ret set on success: -1, 0 or 1 for @p text being less, equal or greater
 *  @return 0, OCREG_E_INVALID, OCREG_E_ENCODING, OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_quantity_compare(const char *text, size_t len, const char *other, size_t otherlen, int *ret,
				     struct ocreg_error **reterr);

/** A quantity in whole units, a fraction rounded away from zero: 100Gi is 107374182400, 250m is 1.
 *  @param text not NUL-terminated
 *  @param len its bytes
 *  @param retvalue set on success
 *  @return 0, OCREG_E_INVALID, OCREG_E_ENCODING, OCREG_E_RANGE (more than 2^63 - 1), OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_quantity_value(const char *text, size_t len, int64_t *retvalue, struct ocreg_error **reterr);

/** When a schedule comes next. The controller of CronJobs reckons in UTC; for clocks elsewhere give their offset: the rules of time zones
 *  are not looked up, since C keeps the zone for the whole process.
 *  @param text the schedule, not NUL-terminated
 *  @param len its bytes
 *  @param after seconds since 1970; the answer is later
 *  @param offset how many seconds the clocks are ahead of UTC, less than a day either way
 *  @param rettime set on success: seconds since 1970
 *  @return 0, OCREG_E_INVALID, OCREG_E_ENCODING, OCREG_E_RANGE (it does not come in this year nor in the next five), OCREG_E_UNSUPPORTED (it
 *  names a zone), OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_cron_next(const char *text, size_t len, int64_t after, int offset, int64_t *rettime,
			      struct ocreg_error **reterr);

#ifdef __cplusplus
}
#endif
#endif
