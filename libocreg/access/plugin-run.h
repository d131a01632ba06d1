/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of running a program for a credential: finding it, asking it, starting it, and understanding what it says. */
#pragma once
#include <sys/types.h>
#include "access/plugin.h"

#define OCREG_PLUGIN_QUESTION "KUBERNETES_EXEC_INFO"
#define OCREG_PLUGIN_KIND "ExecCredential"

/* `the program "NAME" FMT (user "USER" in FILE)`, and what it complained of, which may be NULL. The code. */
int ocreg_plugin_fail(const struct ocreg_plugin_spec *s, int code, const char *complaint, const char *hint,
		      struct ocreg_error **reterr, const char *fmt, ...) __attribute__((format(printf, 6, 7)));

/* The path of a program: as it is, or where PATH has it. Nothing is run by where we happen to be: through an element of PATH that is not
 * absolute a program may be found, and is refused. 0, OCREG_E_CREDENTIAL or OCREG_E_NOMEM. */
int ocreg_plugin_find(const struct ocreg_plugin_spec *s, struct ocreg_buf *ret, struct ocreg_error **reterr);

/* What it is asked, as JSON, to be given to ocreg_free(). 0, OCREG_E_CREDENTIAL or OCREG_E_NOMEM. */
int ocreg_plugin_question(const struct ocreg_plugin_spec *s, char **ret, struct ocreg_error **reterr);

/* Start it. Its output comes from *retout, its complaints from *reterror, -1 if it is interactive; both do not block. 0,
 * OCREG_E_CREDENTIAL or OCREG_E_NOMEM. */
int ocreg_plugin_spawn(const struct ocreg_plugin_spec *s, pid_t *ret, int *retout, int *reterror, struct ocreg_error **reterr);

/* What it complained of, fit for a message: one line, shortened, and what looks like a secret masked: what we told it, what it
 * printed, and what has the form of a token. `cut`: there was more. The text is masked in place. Out of memory is in ret->oom. */
void ocreg_plugin_complaint(const struct ocreg_plugin_spec *s, struct ocreg_buf *text, bool cut, const struct ocreg_buf *output,
			    struct ocreg_buf *ret);

/* What it printed, as the credential that was asked for. `complaint` goes into the error. 0, OCREG_E_CREDENTIAL, OCREG_E_UNSUPPORTED
 * or OCREG_E_NOMEM. */
int ocreg_plugin_answer_read(const struct ocreg_plugin_spec *s, const struct ocreg_buf *text, const char *complaint,
			     struct ocreg_plugin_answer *ret, struct ocreg_error **reterr);
