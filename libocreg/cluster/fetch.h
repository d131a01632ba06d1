/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Single requests of a login: to the cluster's server as nobody, and to its OAuth server. One connection each, under the limits of http.h. No
 * redirect is followed and nothing is sent again.
 */
#pragma once
#include <ocreg/client.h>
#include "cluster/reply.h"
#include "cluster/span.h"
#include "cluster/waker.h"

struct ocreg_fetcher;

/* One request. Credentials are those it brings, and no others. */
struct ocreg_fetch {
	const char *method; /* "GET", "POST" */
	const char
		*url; /* https://HOST[:PORT][/PATH][?QUERY]; or from "/" on, of the cluster's server. The query is not logged */
	const char *header;        /* a whole header, or NULL */
	const char *authorization; /* a whole header, or NULL */
	const char *content_type;  /* a whole header; NULL: no body */
	const char *body;
	size_t n_body;
	bool system_trust; /* another server than the cluster's is trusted by the authorities of this system, not by those of the cluster */
};

/* How servers are reached is what the options say of the cluster's, of which the hooks must outlive it. proxy: what the kubeconfig says, if the options do
 * not; or NULL. 0, or the codes of ocreg_client_new(). */
int ocreg_fetcher_new(const struct ocreg_client_options *options, const char *proxy, struct ocreg_fetcher **ret,
		      struct ocreg_error **reterr);
/* NULL is fine. NULL. */
struct ocreg_fetcher *ocreg_fetcher_free(struct ocreg_fetcher *f);
/* The cluster's server: https://HOST:PORT[/PREFIX]. */
const char *ocreg_fetcher_server(const struct ocreg_fetcher *f);
/* What is unwise; NULL: nothing. */
const struct ocreg_lines *ocreg_fetcher_warnings(const struct ocreg_fetcher *f);
/* Whether the cluster has authorities of its own. */
bool ocreg_fetcher_has_ca(const struct ocreg_fetcher *f);
/* What ends the waiting when it is rung. */
const struct ocreg_waker *ocreg_fetcher_waker(const struct ocreg_fetcher *f);
/* Wait for an answer of any status; reply is zeroed and to be given to ocreg_reply_done() in any case. 0, or a code of the network, _KUBECONFIG (not such a
 * URL, or no such proxy), _LIMIT, _CANCELLED, _TIMEOUT or _NOMEM. */
int ocreg_fetch(struct ocreg_fetcher *f, const struct ocreg_fetch *q, const struct ocreg_span *span, struct ocreg_reply *reply,
		struct ocreg_error **reterr);
