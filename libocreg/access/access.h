/* SPDX-License-Identifier: Apache-2.0 */
/* Where the server is and who asks: the options over the kubeconfig, over what a pod is given. */
#pragma once
#include <ocreg/client.h>
#include "base/arena.h"
#include "access/address.h"
#include "access/credential.h"
#include "access/proxy.h"
#include "access/settings.h"

/* What the environment says; each may be NULL. */
struct ocreg_surroundings {
	const char *kubeconfig, *home, *service_host, *service_port;
	const char *service_account; /* the folder where a pod finds its token and its authority */
	struct ocreg_proxy_env proxy;
};
void ocreg_surroundings_get(struct ocreg_surroundings *s);

/* A line of the header of every request. */
struct ocreg_header {
	struct ocreg_header *next;
	const char *line;
};

struct ocreg_access {
	struct ocreg_address address;
	struct ocreg_proxy_choice proxy;
	const char *trust; /* whose word is taken for the server's, in words */
	bool insecure;     /* anybody's */
	const char *user_agent;
	bool http2;
	const struct ocreg_hooks *hooks;
	struct ocreg_header *headers, **last_header; /* whom to act as */
	struct ocreg_credential credential;
	struct ocreg_plugin_spec plugin; /* where credential.plugin points to, if it does */
	struct ocreg_settings settings;
	struct ocreg_lines *warnings; /* what is unwise; NULL: nothing */
	struct ocreg_arena arena;
};

/* Fill a zeroed access but for hooks, to be given to ocreg_access_done() in any case. 0, or the codes of ocreg_client_new(). */
int ocreg_access_load(struct ocreg_access *a, const struct ocreg_client_options *options, const struct ocreg_surroundings *s,
		      struct ocreg_error **reterr);
void ocreg_access_done(struct ocreg_access *a);
