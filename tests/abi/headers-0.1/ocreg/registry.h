/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file registry.h
 * Logging in to registries: auth.json, config.json, pull secrets.
 *
 * The documents are one: a JSON object whose member `auths` has an entry for each registry, {"auths": {"quay.io": {"auth": "..."}}}, where `auth`
 * is the base64 of user, colon and password. podman has it in auth.json, docker in config.json, a cluster in Secrets of type
 * kubernetes.io/dockerconfigjson. Changing one entry leaves all others, and members that are none of this, as they are, to the byte.
 *
 * An entry is named HOST, HOST:PORT, either with a path behind it (HOST/namespace/image), which is more special, or https://HOST/ as older programs
 * wrote it. A star may stand in a host (*.example.com) for the kubelet, and for it alone.
 *
 * What is handed out as a text holds passwords: release it with ocreg_free(), which wipes it. No error message and no note holds one.
 */
#ifndef OCREG_REGISTRY_H
#define OCREG_REGISTRY_H

#include <ocreg/client.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The logins of a document. Release it with ocreg_auths_unref(). @since 0.1 */
struct ocreg_auths;

/** A document with one login more. The entry that the registry had is replaced as a whole.
 *  @param text the document; NULL or nothing but blanks: a new one
 *  @param len its bytes
 *  @param registry the name of the entry
 *  @param user without a colon
 *  @param password or token
 *  @param ret set on success to the new document; yours, ocreg_free()
 *  @param retsize if not NULL, set to its bytes
 *  @return 0, OCREG_E_INVALID (registry, user or password cannot be used), OCREG_E_SYNTAX, OCREG_E_ENCODING, OCREG_E_TYPE (the document, or its
 *  `auths`, is no object), OCREG_E_DUPLICATE (the entry is there twice), OCREG_E_UNSUPPORTED (the older form, .dockercfg), OCREG_E_LIMIT,
 *  OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_auths_set(const char *text, size_t len, const char *registry, const char *user, const char *password,
			      char **ret, size_t *retsize, struct ocreg_error **reterr);
/** A document without a registry's entry.
 *  @param text the document
 *  @param len its bytes
 *  @param registry the name of the entry, as it stands there
 *  @param ret set on success to the new document; yours, ocreg_free()
 *  @param retsize if not NULL, set to its bytes
 *  @return 0, OCREG_E_NOTFOUND, or as ocreg_auths_set(). @since 0.1 */
OCREG_API int ocreg_auths_remove(const char *text, size_t len, const char *registry, char **ret, size_t *retsize,
				 struct ocreg_error **reterr);
/** A document with all logins of another in it, which win where both have an entry; what else the other has is left out.
 *  @param text the document; NULL or nothing but blanks: a new one
 *  @param len its bytes
 *  @param more the other, whose entries must all be logins
 *  @param more_len its bytes
 *  @param ret set on success to the new document; yours, ocreg_free()
 *  @param retsize if not NULL, set to its bytes
 *  @return 0, OCREG_E_INVALID (an entry of @p more is no login: line and column are those of @p more), or as ocreg_auths_set(). @since 0.1 */
OCREG_API int ocreg_auths_merge(const char *text, size_t len, const char *more, size_t more_len, char **ret, size_t *retsize,
				struct ocreg_error **reterr);

/** The logins of a document, without their passwords.
 *  @param text the document
 *  @param len its bytes
 *  @param ret set on success; yours, ocreg_auths_unref()
 *  @return 0 or as ocreg_auths_set(); an entry that is no login is not a failure but has a note. @since 0.1 */
OCREG_API int ocreg_auths_list(const char *text, size_t len, struct ocreg_auths **ret, struct ocreg_error **reterr);
/** Drop one reference. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_auths *ocreg_auths_unref(struct ocreg_auths *a);
/** How many. 0 for NULL. @since 0.1 */
OCREG_API size_t ocreg_auths_count(const struct ocreg_auths *a);
/** The name of entry @p i, in the order of the document; NULL past the last. Lent. @since 0.1 */
OCREG_API const char *ocreg_auths_registry(const struct ocreg_auths *a, size_t i);
/** The user of entry @p i; "" where it does not say, NULL past the last. Lent. @since 0.1 */
OCREG_API const char *ocreg_auths_user(const struct ocreg_auths *a, size_t i);
/** What to know of entry @p i, in one line: why it is no login, or who does not look at it, as for a credential helper; "" if there is nothing,
 *  NULL past the last. Lent. @since 0.1 */
OCREG_API const char *ocreg_auths_note(const struct ocreg_auths *a, size_t i);

/** The file that podman, and `oc registry login`, keep logins in: what REGISTRY_AUTH_FILE names, else containers/auth.json in XDG_RUNTIME_DIR,
 *  else .docker/config.json in the home directory, which both of them, and docker, read as well.
 *  @param ret set on success to its path; yours, ocreg_free()
 *  @return 0, OCREG_E_FILE (there is no home directory) or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_auths_file(char **ret, struct ocreg_error **reterr);
/** ocreg_auths_merge() into a file, which is made if it is not there: readable by its owner only, whole at all times, and with a lock
 *  (PATH.lock), so that nobody who uses these functions loses what another adds. A link is followed.
 *  @param path the file; NULL: that of ocreg_auths_file()
 *  @param more the logins to put in
 *  @param len their bytes
 *  @return 0, OCREG_E_FILE, OCREG_E_TIMEOUT (somebody else has had the lock for 10 seconds), or as ocreg_auths_merge(). @since 0.1 */
OCREG_API int ocreg_auths_file_merge(const char *path, const char *more, size_t len, struct ocreg_error **reterr);
/** ocreg_auths_remove() in a file, as ocreg_auths_file_merge() does it.
 *  @param path the file; NULL: that of ocreg_auths_file()
 *  @param registry the name of the entry
 *  @return 0, OCREG_E_NOTFOUND, or as ocreg_auths_file_merge(). @since 0.1 */
OCREG_API int ocreg_auths_file_remove(const char *path, const char *registry, struct ocreg_error **reterr);

/** ocreg_auths_merge() into a Secret, which is made if it is not there. Again and again as long as others are faster, within the deadline: nobody's
 *  entry is lost.
 *  @param ns the Secret's namespace; NULL: "openshift-config"
 *  @param name its name; NULL: "pull-secret", with which the nodes of a cluster pull
 *  @param more the logins to put in
 *  @param len their bytes
 *  @param options NULL for the defaults
 *  @return 0, OCREG_E_INVALID (the Secret is not of type kubernetes.io/dockerconfigjson), or as ocreg_auths_merge() and ocreg_edit_run(). @since 0.1 */
OCREG_API int ocreg_pull_secret_merge(struct ocreg_client *c, const char *ns, const char *name, const char *more, size_t len,
				      const struct ocreg_call_options *options, struct ocreg_error **reterr);
/** ocreg_auths_remove() in a Secret, as ocreg_pull_secret_merge() does it.
 *  @param ns,name as there
 *  @param registry the name of the entry
 *  @param options NULL for the defaults
 *  @return 0, OCREG_E_NOTFOUND (the Secret, or the entry), or as ocreg_pull_secret_merge(). @since 0.1 */
OCREG_API int ocreg_pull_secret_remove(struct ocreg_client *c, const char *ns, const char *name, const char *registry,
				       const struct ocreg_call_options *options, struct ocreg_error **reterr);

/** Where this cluster's own registry is, best first: the host of the Route default-route, the first of the image configuration's external host names,
 *  what image streams say of it, and its name within the cluster.
 *  @param options NULL for the defaults
 *  @param ret set on success to HOST or HOST:PORT; yours, ocreg_free()
 *  @param retinternal if not NULL, set to whether it is only reached from within the cluster
 *  @return 0, OCREG_E_NOTFOUND (nothing that could be read says it), or another code of the network or the server. @since 0.1 */
OCREG_API int ocreg_registry_host(struct ocreg_client *c, const struct ocreg_call_options *options, char **ret, bool *retinternal,
				  struct ocreg_error **reterr);

#ifdef __cplusplus
}
#endif
#endif
