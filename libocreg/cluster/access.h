/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where the server is and who asks: the options over the kubeconfig, over what a pod is given. Everything is read once, the token file
 * again and again.
 */
#pragma once
#include <ocreg/client.h>
#include "base/arena.h"
#include "base/buf.h"
#include "cluster/credential.h"

/* What the environment says; each may be NULL. */
struct ocreg_surroundings {
	const char *kubeconfig, *home, *service_host, *service_port;
	const char *service_account; /* the folder where a pod finds its token and its authority */
};
void ocreg_surroundings_get(struct ocreg_surroundings *s);

struct ocreg_access {
	const char *server, *tls_name, *proxy, *as; /* NULL where there is none */
	const char *user_agent;
	bool http2;
	const struct ocreg_hooks *hooks;
	struct ocreg_buf ca, cert, key; /* PEM; empty where there is none */
	struct ocreg_credential credential;
	struct ocreg_buf explain; /* which file gave what, without secrets */
	struct ocreg_arena arena;
};

/* Fill a zeroed access, to be given to ocreg_access_done() in any case. 0, or the codes of ocreg_client_new(). */
int ocreg_access_load(struct ocreg_access *a, const struct ocreg_client_options *options, const struct ocreg_surroundings *s,
		      struct ocreg_error **reterr);
void ocreg_access_done(struct ocreg_access *a);
