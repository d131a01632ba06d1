/* SPDX-License-Identifier: Apache-2.0 */
/* The map of trusted authorities. */
#pragma once
#include "check/pem.h"

struct ocreg_trust_entry {
	char *key, *host, *text;
	size_t n_text;
	struct ocreg_certificates *certificates;
	char *problem;
	unsigned port;
	bool binary, changed;
};

struct ocreg_trust {
	struct ocreg_trust_entry *v;
	size_t n, cap;
	char **removed;
	size_t n_removed, cap_removed;
};

/* The rules of certificates. */
struct ocreg_checker;
struct ocreg_object;
struct ocreg_where;
/* A bundle that authorities are taken from. */
void ocreg_check_bundle(struct ocreg_checker *c, const struct ocreg_certificates *cs, const struct ocreg_where *at);
/* Rules of whole objects; rows of ocreg_trust_rules. */
void ocreg_check_tls_secret(struct ocreg_checker *c, const struct ocreg_object *secret, const struct ocreg_object *old,
			    const struct ocreg_where *at);
void ocreg_check_config_certificates(struct ocreg_checker *c, const struct ocreg_object *config, const struct ocreg_object *old,
				     const struct ocreg_where *at);
void ocreg_check_storage_bundle(struct ocreg_checker *c, const struct ocreg_object *config_map, const struct ocreg_object *old,
				const struct ocreg_where *at);
