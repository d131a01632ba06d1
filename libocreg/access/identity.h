/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who asks, and whose word is taken for the server's, as it is at one time: counted, and not changed once a request uses it. What replaces it is
 * another one.
 */
#pragma once
#include <stdatomic.h>
#include <ocreg/hooks.h>
#include <ocreg/error.h>
#include "base/buf.h"

struct ocreg_identity {
	atomic_uint refs;
	struct ocreg_buf header;        /* "Authorization: ..."; empty for nobody */
	struct ocreg_buf secret;        /* the password of basic authentication */
	struct ocreg_buf ca, cert, key; /* PEM; empty where there is none */
};

/* Of nobody; NULL when out of memory. */
struct ocreg_identity *ocreg_identity_new(void);
struct ocreg_identity *ocreg_identity_copy(const struct ocreg_identity *id);
struct ocreg_identity *ocreg_identity_ref(struct ocreg_identity *id);
/* The last one wipes it. NULL is fine. */
struct ocreg_identity *ocreg_identity_unref(struct ocreg_identity *id);
bool ocreg_identity_equals(const struct ocreg_identity *a, const struct ocreg_identity *b);

/* Each answers 0, OCREG_E_CREDENTIAL, OCREG_E_FILE or OCREG_E_NOMEM, and leaves the identity as it was when it fails. */
int ocreg_identity_set_token(struct ocreg_identity *id, const char *token, struct ocreg_error **reterr);
int ocreg_identity_read_token(struct ocreg_identity *id, const char *file, struct ocreg_error **reterr);
int ocreg_identity_set_basic(struct ocreg_identity *id, const char *user, const char *password, struct ocreg_error **reterr);
/* These take what is in the buffers; `from` is where it is from, for messages. An encrypted key is opened by the hooks. */
int ocreg_identity_take_ca(struct ocreg_identity *id, struct ocreg_buf *ca, const char *from, struct ocreg_error **reterr);
int ocreg_identity_take_pair(struct ocreg_identity *id, struct ocreg_buf *cert, const char *cert_from, struct ocreg_buf *key,
			     const char *key_from, const struct ocreg_hooks *hooks, struct ocreg_error **reterr);
int ocreg_identity_read_ca(struct ocreg_identity *id, const char *file, struct ocreg_error **reterr);
int ocreg_identity_read_pair(struct ocreg_identity *id, const char *cert_file, const char *key_file,
			     const struct ocreg_hooks *hooks, struct ocreg_error **reterr);

/* The bearer token; NULL where there is none. */
const char *ocreg_identity_token(const struct ocreg_identity *id);
/* Overwrite every place in s where a secret stands, so that s may be shown. NULL is fine. */
void ocreg_identity_mask(const struct ocreg_identity *id, char *s, size_t n);
