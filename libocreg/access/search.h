/* SPDX-License-Identifier: Apache-2.0 */
/* What the steps of filling an access share. */
#pragma once
#include "access/access.h"
#include "access/kubeconfig.h"

#define OCREG_FROM_OPTIONS "the options"

struct ocreg_search {
	struct ocreg_access *a;
	struct ocreg_identity *id; /* in the making */
	const struct ocreg_client_options *o;
	const struct ocreg_surroundings *around;
	const char *server, *tls_name, *proxy, *proxy_from; /* NULL: none */
	const char *as_from;                                /* who says whom to act as */
	struct ocreg_error **reterr;
};

static inline bool ocreg_is_set(const char *s)
{
	return s && *s;
}

/* A copy that lives as long as the access; NULL stays NULL. 0 or OCREG_E_NOMEM. */
int ocreg_search_keep(struct ocreg_search *s, const char *text, const char **ret);
/* Something that is unwise, and done all the same. 0 or OCREG_E_NOMEM. */
__attribute__((format(printf, 2, 3))) int ocreg_search_warn(struct ocreg_search *s, const char *fmt, ...);
/* PEM that stands in a kubeconfig or in a file that it names; the data wins. *retfrom says where it is from, NULL if there is neither: what is
 * there and empty must not pass for absent; *retfile is the file, or NULL. */
int ocreg_search_material(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *e, unsigned data, unsigned file,
			  struct ocreg_buf *ret, const char **retfrom, const char **retfile);

/* The steps; entries without an object are none. */
int ocreg_search_server(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *cluster);
int ocreg_search_trust(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *cluster);
int ocreg_search_trust_file(struct ocreg_search *s, const char *path, const char *from);
int ocreg_search_user(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *user);
int ocreg_search_token_file(struct ocreg_search *s, const char *path, const char *from, const char *fallback);
int ocreg_search_as(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *user);
/* What a program that gives the credential is told of the cluster. */
int ocreg_search_plugin(struct ocreg_search *s, const struct ocreg_kubeconfig_entry *cluster);
