/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file login.h
 * Logging in to OpenShift and out again, as `oc login` and `oc logout` do: with name and password, or in a browser.
 *
 * The API server says where its OAuth server is. Name and password are sent there and nowhere else: redirects to another host are not followed.
 * That server's certificate is checked against the authorities of this system first, then against those of the cluster. Every login is bound to who
 * began it (PKCE, RFC 7636). Nothing is written before ocreg_login_save() and ocreg_kubeconfig_save().
 *
 * A login belongs to one thread at a time; only ocreg_login_cancel() may be called from another.
 */
#ifndef OCREG_LOGIN_H
#define OCREG_LOGIN_H

#include <stdbool.h>
#include <stdint.h>
#include <ocreg/client.h>
#include <ocreg/kubeconfig.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A login, from its beginning on. Release it with ocreg_login_unref(). @since 0.1 */
struct ocreg_login;

/** Where to log in, and as whom. Start from OCREG_LOGIN_OPTIONS_INIT. One of @p user with @p password, @p token and @p web. Everything is copied.
 *  @since 0.1 */
struct ocreg_login_options {
	size_t size; /**< sizeof(struct ocreg_login_options). */
	/** Where: its server, cluster or context, and how that is reached (kubeconfig, loaded, ca_file, insecure, tls_server_name, proxy, timeout_ms,
	 *  user_agent, hooks). A server alone that the kubeconfig has a cluster for is reached as that. Its credentials are not used. NULL: the
	 *  cluster of the current context. */
	const struct ocreg_client_options *client;
	const char *user;     /**< The user's name. */
	const char *password; /**< The user's password. */
	const char *token;    /**< A token that there is already: it is tried, and no other is asked for. */
	bool web;             /**< Log in in a browser: it is to open ocreg_login_url(). */
	unsigned port;        /**< The port on 127.0.0.1 for the browser to come back to; 0: any that is free. */
};
/** The defaults of struct ocreg_login_options. @since 0.1 */
#define OCREG_LOGIN_OPTIONS_INIT                                                     \
	{                                                                            \
		sizeof(struct ocreg_login_options), NULL, NULL, NULL, NULL, false, 0 \
	}

/** Begin a login. For a browser the cluster is asked where its OAuth server is, and the port is listened on; otherwise nothing is sent yet.
 *  @param options not NULL: they say how
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_ARG (not one way to log in, or a user name with a colon), OCREG_E_NOOAUTH (see ocreg_login_finish()),
 *  OCREG_E_CONNECT (the port is taken), or as ocreg_client_new() and ocreg_client_get(). @since 0.1 */
OCREG_API int ocreg_login_begin(const struct ocreg_login_options *options, struct ocreg_login **ret, struct ocreg_error **reterr);
/** What the browser is to open; NULL where it is not needed. Lent. It is good for one login, and for nobody who does not come back to this
 *  machine with it. @since 0.1 */
OCREG_API const char *ocreg_login_url(const struct ocreg_login *l);
/** What is unwise about the way there, in lines; NULL if there is nothing to say. Known before anything secret is sent. Lent. @since 0.1 */
OCREG_API const struct ocreg_lines *ocreg_login_warnings(const struct ocreg_login *l);
/** Log in: send name and password, or wait for the browser.
 *  @param timeout_ms how long it may take as a whole; 0 means the client's time, and 5 minutes for a browser
 *  @return 0: there is a token. OCREG_E_TIMEOUT: for a browser, call it again to go on waiting. OCREG_E_UNAUTHORIZED: wrong name or password, or
 *  the token is not good any more. OCREG_E_FORBIDDEN: the user may not log in. OCREG_E_NOOAUTH: the cluster has no OAuth server, its users come
 *  from elsewhere. OCREG_E_UNSUPPORTED: the OAuth server takes no passwords from programs; use a browser. OCREG_E_REDIRECT: it points to another
 *  host, or in a circle. OCREG_E_CONTENT: its answer is none. OCREG_E_CANCELLED, or another code of the network or the server. After a failure
 *  other than of the browser's time it is over. @since 0.1 */
OCREG_API int ocreg_login_finish(struct ocreg_login *l, int64_t timeout_ms, struct ocreg_error **reterr);
/** Begin and finish a login that needs no browser.
 *  @param options not NULL: they say how
 *  @param ret set on success; yours
 *  @return as both. @since 0.1 */
OCREG_API int ocreg_login_password(const struct ocreg_login_options *options, struct ocreg_login **ret,
				   struct ocreg_error **reterr);
/** End ocreg_login_finish(), if it runs, with OCREG_E_CANCELLED. May be called from any thread, and from a signal handler. @since 0.1 */
OCREG_API void ocreg_login_cancel(struct ocreg_login *l);

/** The server that was logged in to: https://HOST:PORT. Lent. @since 0.1 */
OCREG_API const char *ocreg_login_server(const struct ocreg_login *l);
/** The user's name as the cluster knows it; NULL before it is finished. Lent. @since 0.1 */
OCREG_API const char *ocreg_login_user(const struct ocreg_login *l);
/** The token, a secret; NULL before it is finished. Lent; overwritten as the login goes. @since 0.1 */
OCREG_API const char *ocreg_login_token(const struct ocreg_login *l);
/** When the token ends, in seconds since 1970; 0 if the server does not say. @since 0.1 */
OCREG_API int64_t ocreg_login_expires(const struct ocreg_login *l);
/** A client of the server that was logged in to, as the user who did.
 *  @param options for field_manager, timeout_ms, user_agent, http2, hooks, and whom to act as; where to connect and as whom is not looked at. NULL:
 *  as the login's
 *  @param ret set on success; yours
 *  @return as ocreg_client_new(), or OCREG_E_ARG: the login is not finished. @since 0.1 */
OCREG_API int ocreg_login_client(const struct ocreg_login *l, const struct ocreg_client_options *options,
				 struct ocreg_client **ret, struct ocreg_error **reterr);
/** Note a finished login in a kubeconfig, under the names that `oc login` gives; see ocreg_kubeconfig_set_login(). It is written by
 *  ocreg_kubeconfig_save().
 *  @param k changed
 *  @param ns the namespace of the context; NULL means that of the current context if it is of this server, else "default"
 *  @return as ocreg_kubeconfig_set_login(). @since 0.1 */
OCREG_API int ocreg_login_save(const struct ocreg_login *l, struct ocreg_kubeconfig *k, const char *ns,
			       struct ocreg_error **reterr);
/** End a login; its secrets are overwritten, the token stays good. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_login *ocreg_login_unref(struct ocreg_login *l);

/** Have the cluster forget a token that it gave for a login, so that nobody can use it any more. That it does not know it (any longer) is no
 *  failure. Remove it from the kubeconfig with ocreg_kubeconfig_remove_token().
 *  @param c a client that uses that token
 *  @param token the token
 *  @return 0, OCREG_E_UNSUPPORTED (it is not of OpenShift's OAuth server, and ends when whoever gave it says so), or a code of the network or the
 *  server. @since 0.1 */
OCREG_API int ocreg_logout(struct ocreg_client *c, const char *token, struct ocreg_error **reterr);

#ifdef __cplusplus
}
#endif
#endif
