/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Programs that a kubeconfig has run for a credential: client.authentication.k8s.io/v1 and v1beta1. They are run directly, never by a shell,
 * with an environment of their own, none of our files open, and in a session of their own, so that what they have started can be ended
 * with them. One that may ask the user is left in our session, with our standard input and standard error. At most 1 MiB of output is read;
 * of what they complain about 4 KiB are kept. Nothing here waits: whoever runs one looks at it now and then.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <ocreg/client.h>
#include "base/arena.h"
#include "base/buf.h"
#include "base/step.h"
#include "access/kubeconfig.h"

#define OCREG_PLUGIN_MS 60000     /* how long one may take where nobody says */
#define OCREG_PLUGIN_GRACE_MS 300 /* between being asked to end and being ended */
#define OCREG_PLUGIN_OUTPUT (1u << 20)
#define OCREG_PLUGIN_COMPLAINT 4096

struct ocreg_plugin; /* one run */

struct ocreg_plugin_variable {
	const char *name, *value;
};

/* What to run; all of it lent, and longer than any run. */
struct ocreg_plugin_spec {
	const char *command;     /* a bare name, to be looked for in PATH at the start, or an absolute path */
	const char *shown;       /* as the kubeconfig has it, for messages */
	const char *user, *file; /* who has it run: the name and the kubeconfig, for messages */
	const char *api_version;
	const char *install_hint; /* or NULL */
	const char *const *args;  /* without the program's own name */
	size_t n_args;
	const struct ocreg_plugin_variable *env; /* beside our own, and in place of those of the same name; of two the later */
	size_t n_env;
	bool interactive;          /* the caller allows it, the mode wants it, and there is a terminal */
	bool provide_cluster_info; /* tell it about the cluster, what follows */
	const char *server, *tls_server_name, *proxy;
	bool insecure;
	const struct ocreg_buf *ca; /* PEM, or NULL */
	const char *cluster_config; /* JSON of the cluster's extension client.authentication.k8s.io/exec, or NULL */
	unsigned timeout_ms;        /* 0: OCREG_PLUGIN_MS */
};

/* Fill it from `exec` of a user; what is about the cluster is left empty. 0, OCREG_E_KUBECONFIG, OCREG_E_UNSUPPORTED where the options
 * do not let this program be run, OCREG_E_CREDENTIAL where they list paths and the program is in none, or OCREG_E_NOMEM. */
int ocreg_plugin_read(struct ocreg_plugin_spec *ret, struct ocreg_arena *arena, const struct ocreg_kubeconfig_entry *user,
		      const struct ocreg_client_options *options, struct ocreg_error **reterr);

struct ocreg_plugin_answer {
	struct ocreg_buf token, cert, key; /* each may be empty, but not all */
	int64_t expires;                   /* seconds since 1970, of what expires first; 0: never */
};
void ocreg_plugin_answer_done(struct ocreg_plugin_answer *a);

/* Run it. 0, OCREG_E_CREDENTIAL if it cannot be run, or OCREG_E_NOMEM. */
int ocreg_plugin_start(const struct ocreg_plugin_spec *s, struct ocreg_plugin **ret, struct ocreg_error **reterr);
/* OCREG_WAITING, 0 with the answer, OCREG_E_CREDENTIAL, OCREG_E_UNSUPPORTED for a key with a passphrase, OCREG_E_TIMEOUT, OCREG_E_LIMIT or
 * OCREG_E_NOMEM. Look again after some 10 ms. */
int ocreg_plugin_check(struct ocreg_plugin *p, struct ocreg_plugin_answer *ret, struct ocreg_error **reterr);
/* End what still runs, with all that it has started. NULL is fine. Always NULL. */
struct ocreg_plugin *ocreg_plugin_free(struct ocreg_plugin *p);
