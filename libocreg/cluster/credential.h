/* SPDX-License-Identifier: Apache-2.0 */
/* Who asks, as the Authorization header. Not locked: its owner does. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <ocreg/error.h>
#include "base/buf.h"

/* All zeros is nobody. */
struct ocreg_credential {
	struct ocreg_buf header; /* "Authorization: ..."; empty for nobody */
	struct ocreg_buf secret; /* the password of basic authentication */
	char *file;              /* where the token is read again, or NULL */
	int64_t read_at;         /* when it was, on ocreg_clock_ms() */
	unsigned generation;     /* counts the changes of header */
};

/* Each answers 0, OCREG_E_CREDENTIAL, OCREG_E_FILE or OCREG_E_NOMEM. */
int ocreg_credential_token(struct ocreg_credential *c, const char *token, struct ocreg_error **reterr);
/* A token from a file, which is read again once a minute. fallback: what to use when it cannot be read, or NULL. */
int ocreg_credential_file(struct ocreg_credential *c, const char *path, const char *fallback, struct ocreg_error **reterr);
int ocreg_credential_basic(struct ocreg_credential *c, const char *user, const char *password, struct ocreg_error **reterr);

/* Read the token file again if it was read more than a minute ago; `rejected`: the server did not take the token of `generation`, so
 * read it now. When the file cannot be read, the token stays. Whether the header is another one than that of `generation`. */
bool ocreg_credential_refresh(struct ocreg_credential *c, unsigned generation, bool rejected);
/* Overwrite every place in s where the secret stands, so that s may be shown. */
void ocreg_credential_mask(const struct ocreg_credential *c, char *s, size_t n);
void ocreg_credential_done(struct ocreg_credential *c);
