/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which proxy a server is reached through, as client-go and Go's net/http decide it: what was configured, whatever the environment
 * says; else HTTPS_PROXY, but for what NO_PROXY names and for this machine itself. libcurl must be told the outcome and never look for
 * itself: it reads other variables by other rules. A variable that holds no proxy is an error, where Go passes it over and connects
 * without.
 */
#pragma once
#include <ocreg/error.h>
#include "base/arena.h"

struct ocreg_proxy_choice {
	const char *url; /* for CURLOPT_PROXY, with a port, and with the password: http://, https:// or socks5h://; NULL: none */
	const char *shown; /* fit for messages: without user and password; or "none" */
	const char
		*from; /* "the options", a kubeconfig, "HTTPS_PROXY"; or why none: "nowhere", "loopback", "NO_PROXY names .b.c" */
};

/* What the environment says; each may be NULL. Lent by the environment. ALL_PROXY has no say, and HTTP_PROXY none about https. */
struct ocreg_proxy_env {
	const char *https_proxy, *no_proxy;
	const char *https_name, *no_name; /* the variables: either case, the upper one first */
};
void ocreg_proxy_env_get(struct ocreg_proxy_env *e);

/* configured: proxy-url, and configured_from the kubeconfig's path; or the option, and NULL, then it may be "none" too. NULL or empty:
 * the environment decides. host: the server's, without brackets. The strings are in the arena, or static, or configured_from. 0;
 * OCREG_E_ARG for a bad option, OCREG_E_KUBECONFIG for a bad proxy-url or variable, none of which is shown; OCREG_E_NOMEM. */
int ocreg_proxy_choose(struct ocreg_proxy_choice *ret, struct ocreg_arena *arena, const char *configured,
		       const char *configured_from, const char *host, unsigned port, const struct ocreg_proxy_env *env,
		       struct ocreg_error **reterr);
