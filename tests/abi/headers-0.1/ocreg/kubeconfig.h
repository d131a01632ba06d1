/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file kubeconfig.h
 * The kubeconfig: read as `oc` and kubectl read it, changed by a login, and saved so that nobody else's change is lost.
 *
 * Several files may make up one kubeconfig. The first that has a cluster, user or context of some name has all of it, and the first
 * current-context counts. A file that is refused by kubectl is refused here: two entries of one name, text where a number should be,
 * data that is not base64.
 *
 * Threads: a kubeconfig has one writer or many readers at a time; its count is atomic. What is lent lives until the next change. The last
 * reference wipes what it held.
 */
#ifndef OCREG_KUBECONFIG_H
#define OCREG_KUBECONFIG_H

#include <ocreg/client.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How to read a kubeconfig. @since 0.1 */
enum ocreg_kubeconfig_read_flag {
	OCREG_KUBECONFIG_NEW =
		1, /**< A file that is named and not there is as an empty one: to be made by ocreg_kubeconfig_save(). */
};

/** Read a kubeconfig.
 *  @param path a file; NULL means the list in KUBECONFIG, of which some need not be there, else ~/.kube/config, which need not be there
 *  @param flags enum ocreg_kubeconfig_read_flag, or-ed
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_KUBECONFIG, OCREG_E_FILE, OCREG_E_LIMIT (more than 16 MiB), OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_kubeconfig_read(const char *path, unsigned flags, struct ocreg_kubeconfig **ret, struct ocreg_error **reterr);
/** Take one more reference. NULL is fine. @return @p k. @since 0.1 */
OCREG_API struct ocreg_kubeconfig *ocreg_kubeconfig_ref(struct ocreg_kubeconfig *k);
/** Drop one reference. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_kubeconfig *ocreg_kubeconfig_unref(struct ocreg_kubeconfig *k);

/** The names of the contexts that there are, in the order of the files, each once.
 *  @param ret set on success; yours, ocreg_lines_unref()
 *  @return 0, OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_kubeconfig_contexts(const struct ocreg_kubeconfig *k, struct ocreg_lines **ret, struct ocreg_error **reterr);
/** The current context; NULL if there is none. Lent. @since 0.1 */
OCREG_API const char *ocreg_kubeconfig_current_context(const struct ocreg_kubeconfig *k);

/** What to show of a kubeconfig. @since 0.1 */
enum ocreg_kubeconfig_view_flag {
	OCREG_KUBECONFIG_SECRETS = 1, /**< Show tokens, passwords and keys, and what is not known to be none. */
	OCREG_KUBECONFIG_ALL = 2,     /**< All contexts, clusters and users, and not only those of one context. */
};
/** The kubeconfig as one document, as `kubectl config view --minify` shows it: the context, its cluster and its user.
 *  @param context which; NULL means the current one
 *  @param flags enum ocreg_kubeconfig_view_flag, or-ed
 *  @param ret set on success to JSON; yours, ocreg_free()
 *  @return 0, OCREG_E_KUBECONFIG (there is no such context, or it names what is not there), OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_kubeconfig_view(const struct ocreg_kubeconfig *k, const char *context, unsigned flags, char **ret,
				    struct ocreg_error **reterr);

/** What a login leaves behind. Start from OCREG_KUBECONFIG_LOGIN_INIT. Members that are NULL are removed from the entries.
 *  @since 0.1 */
struct ocreg_kubeconfig_login {
	size_t size;                 /**< sizeof(struct ocreg_kubeconfig_login). */
	const char *server;          /**< https://HOST[:PORT]; needed. */
	const char *user;            /**< The user's name, as the server knows it; needed. */
	const char *token;           /**< The token; needed. */
	const char *ns;              /**< The namespace; NULL means "default". */
	const char *ca_file;         /**< A file with the authorities that the server is trusted by, */
	const char *ca_pem;          /**< or the PEM of them, which wins. */
	const char *tls_server_name; /**< The name to expect in the certificate. */
	const char *proxy;           /**< The proxy, as proxy-url. */
	bool insecure;               /**< insecure-skip-tls-verify. */
};
/** The defaults of struct ocreg_kubeconfig_login. @since 0.1 */
#define OCREG_KUBECONFIG_LOGIN_INIT                                                                          \
	{                                                                                                    \
		sizeof(struct ocreg_kubeconfig_login), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false \
	}
/** Note a login, under the names that `oc login` gives: cluster HOST-WITH-DASHES:PORT, user USER/HOST-WITH-DASHES:PORT, context
 *  NAMESPACE/HOST-WITH-DASHES:PORT/USER, which becomes the current one; a context that says the same already is used instead. Entries
 *  that there are change in their file, new ones come into the first file that is there. All other ways for this user to log in are
 *  removed from its entry, and whom it acted as; members that are not known stay. Nothing is written before ocreg_kubeconfig_save().
 *  @param login what to note; copied
 *  @return 0, OCREG_E_ARG, OCREG_E_KUBECONFIG (not a URL, or there is no file that this could go to) or OCREG_E_NOMEM; @p k is unchanged
 *  by a failure. @since 0.1 */
OCREG_API int ocreg_kubeconfig_set_login(struct ocreg_kubeconfig *k, const struct ocreg_kubeconfig_login *login,
					 struct ocreg_error **reterr);
/** Forget a token, as `oc logout` does: wherever a user has just this one it is removed; all else stays. That there is none is no failure.
 *  @param token the token, as a user entry has it
 *  @return 0, OCREG_E_ARG or OCREG_E_NOMEM; @p k is unchanged by a failure. @since 0.1 */
OCREG_API int ocreg_kubeconfig_remove_token(struct ocreg_kubeconfig *k, const char *token, struct ocreg_error **reterr);

/** Write what was changed. Each file is locked as kubectl and `oc` lock it (PATH.lock), read again, so that what others have changed
 *  meanwhile stays, and replaced as a whole: a reader finds the old file or the new one. Only its owner may read it (0600, or less if it
 *  was less); a link is followed. Comments are lost, members that are not known are not.
 *  @return 0, OCREG_E_FILE, OCREG_E_TIMEOUT (somebody has kept the lock for 10 seconds), OCREG_E_KUBECONFIG (a file has become
 *  unreadable meanwhile) or OCREG_E_NOMEM. A file that could not be written is as it was. @since 0.1 */
OCREG_API int ocreg_kubeconfig_save(struct ocreg_kubeconfig *k, struct ocreg_error **reterr);

#ifdef __cplusplus
}
#endif
#endif
