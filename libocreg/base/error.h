/* SPDX-License-Identifier: Apache-2.0 */
/* Making the error object. Every function here may be given reterr NULL, and answers the code it was given, or OCREG_E_NOMEM if
 * there is no memory for the object: code and object always agree. Text is escaped, so it may come from outside. */
#pragma once
#include <ocreg/error.h>

/* path and hint may be NULL. A hint of NULL takes the code's standard hint, if it has one. */
int ocreg_fail(struct ocreg_error **reterr, int code, const char *path, const char *hint, const char *fmt, ...)
	__attribute__((format(printf, 5, 6)));
int ocreg_fail_oom(struct ocreg_error **reterr);
/* The same once a change was sent, so that nobody takes it for one that was not made. */
#define OCREG_HINT_SENT "whether the change was stored is not known: read the object before you try again"
int ocreg_fail_oom_sent(struct ocreg_error **reterr);
/* Add to the error just made; no-ops for NULL and for the static out-of-memory errors. */
void ocreg_error_at(struct ocreg_error *e, unsigned line, unsigned column);
void ocreg_error_http(struct ocreg_error *e, int status, const char *reason, int retry_after);
void ocreg_error_origin(struct ocreg_error *e, const char *request, const char *request_id);
void ocreg_error_cause(struct ocreg_error *e, const char *path, const char *message, const char *manager);
void ocreg_error_add_note(struct ocreg_error *e, const char *note);
void ocreg_error_set_tls(struct ocreg_error *e, int fault);
