/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The identity that is good now: files are read again once a minute, and when the server does not take what was in them; a program is run again
 * when what it gave has expired, or is not taken. Not locked: its owner does.
 */
#pragma once
#include "access/identity.h"
#include "access/plugin.h"

/* All zeros at first. */
struct ocreg_credential {
	struct ocreg_identity *now, *before; /* what was good until lately may still be repeated by the server */
	/* What it is made of, NULL where that is not a file; the strings are the owner's. */
	const char *token_file, *ca_file, *cert_file, *key_file;
	const struct ocreg_hooks *hooks;
	int64_t read_at;                        /* when the files were, on ocreg_clock_ms() */
	const struct ocreg_plugin_spec *plugin; /* NULL: none */
	int64_t expires;                        /* what it gave, in seconds since 1970; 0: never */
	bool stale;                             /* it has to be run before anything is sent */
	bool renewing;                          /* somebody runs it */
};

/* Look at the files if that is due. What cannot be read, or is no good, leaves things as they are. */
void ocreg_credential_refresh(struct ocreg_credential *c);
/* The server, once asked, did not take an identity; or we did not believe the server. Whether there is, or may be, a better one. */
bool ocreg_credential_reject(struct ocreg_credential *c, const struct ocreg_identity *id, bool asked);
/* Whether the program has to be run first. */
bool ocreg_credential_is_stale(const struct ocreg_credential *c);
/* What the program gave, whose buffers are taken over. 0 or OCREG_E_NOMEM. */
int ocreg_credential_renew(struct ocreg_credential *c, struct ocreg_plugin_answer *a);
void ocreg_credential_mask(const struct ocreg_credential *c, char *s, size_t n);
void ocreg_credential_done(struct ocreg_credential *c);
