/* SPDX-License-Identifier: Apache-2.0 */
/* Documents of logins to registries: auth.json of podman, config.json of docker, .dockerconfigjson of pull secrets. */
#pragma once
#include <ocreg/registry.h>
#include "base/buf.h"
#include "base/fault.h"
#include "model/members.h"

/* A document that was read. */
struct ocreg_auths_doc {
	const char *text;
	size_t len;
	struct ocreg_arena arena;
	struct ocreg_json_members root, auths;
	const struct ocreg_json_member *field; /* `auths`; NULL if there is none, or it is null */
	const struct ocreg_json_member *null;  /* which then is here */
};

/* Read a document; none, or blanks only, is an empty one. OCREG_E_SYNTAX, _ENCODING, _LIMIT, _TYPE (it or `auths` is no object), _DUPLICATE
 * (`auths` is there twice), _UNSUPPORTED (the older form, .dockercfg) or _NOMEM, with line and column; nothing is held then. */
int ocreg_auths_doc_read(struct ocreg_auths_doc *d, const char *text, size_t len, struct ocreg_error **reterr);
void ocreg_auths_doc_done(struct ocreg_auths_doc *d);
/* Fail because of what stands at an offset of the document, which is about the entry m unless that is NULL. */
int ocreg_auths_doc_fail(const struct ocreg_auths_doc *d, size_t at, const struct ocreg_json_member *m,
			 struct ocreg_error **reterr, int code, const char *hint, const char *message);

/* auths-edit.c: the text of `base` with all entries of `more` in it. Here and below, that memory was short is in out->oom. */
int ocreg_auths_doc_merge(const struct ocreg_auths_doc *base, const struct ocreg_auths_doc *more, struct ocreg_buf *out,
			  struct ocreg_error **reterr);
/* Without the entries of that name; OCREG_E_NOTFOUND if there is none. */
int ocreg_auths_doc_drop(const struct ocreg_auths_doc *d, const char *registry, struct ocreg_buf *out,
			 struct ocreg_error **reterr);

/* auths-login.c: what one entry says. */
struct ocreg_login {
	const char *user; /* "" where it does not say; in the arena */
	const char *flaw; /* why it is no login, static; NULL if it is one */
	size_t at;        /* where that is in the document */
};
/* 0 or OCREG_E_NOMEM. */
int ocreg_auths_login(struct ocreg_arena *a, const struct ocreg_auths_doc *d, const struct ocreg_json_member *m,
		      struct ocreg_login *ret);

/* auths-name.c: the name of an entry: HOST, HOST:PORT, either with a path, https://HOST/..., or a host with stars. */
bool ocreg_registry_check(const char *s, size_t n, struct ocreg_fault *fault);
/* Who does not take it for what it says; NULL if all do. Static. */
const char *ocreg_registry_note(const char *s, size_t n);
