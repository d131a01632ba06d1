/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file client.h
 * Reading and changing objects on a cluster.
 *
 * A client may be shared between threads. Calls block, and every call has a deadline. Connections are kept and
 * reused; redirects are never followed; nothing secret touches disk, logs or messages. The library starts no thread
 * and installs no signal handler. After fork() a child must make a client of its own (OCREG_E_FORK).
 */
#ifndef OCREG_CLIENT_H
#define OCREG_CLIENT_H

#include <ocreg/check.h>
#include <ocreg/hooks.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A connection to one cluster as one user. @since 0.1 */
struct ocreg_client;
/** A change in the making. @since 0.1 */
struct ocreg_edit;
/** A list of lines. Release it with ocreg_lines_unref(). @since 0.1 */
struct ocreg_lines;

/** Which programs a kubeconfig may have run for a credential (`exec`). @since 0.1 */
enum ocreg_plugins {
	OCREG_PLUGINS_ALLOW = 0,  /**< Any, as kubectl does. */
	OCREG_PLUGINS_DENY = 1,   /**< None: a kubeconfig that needs one is refused. */
	OCREG_PLUGINS_LISTED = 2, /**< Those of plugin_list. */
};

/** A parsed kubeconfig, see kubeconfig.h. @since 0.1 */
struct ocreg_kubeconfig;

/** Where to connect and as whom. Start from OCREG_CLIENT_OPTIONS_INIT. What is NULL comes from the kubeconfig.
 *  @since 0.1 */
struct ocreg_client_options {
	size_t size;               /**< sizeof(struct ocreg_client_options). */
	const char *kubeconfig;    /**< A file; NULL means the list in KUBECONFIG, else ~/.kube/config. */
	const char *context;       /**< The context to use; NULL means current-context. */
	const char *server;        /**< https://host:port. */
	const char *token;         /**< A bearer token. */
	const char *ca_file;       /**< PEM of the authorities to trust for the server. */
	const char *as;            /**< Act as this user (Impersonate-User). */
	const char *field_manager; /**< The name under which changes are recorded; NULL means "libocreg". */
	int64_t timeout_ms;        /**< The deadline of each call in milliseconds; 0 means 30,000. */
	const char *user_agent;    /**< The User-Agent header; NULL means "libocreg/" and the version. */
	bool http2;                /**< Speak HTTP/2 where the server does: the calls of a loop then share one connection. */
	const struct ocreg_hooks *hooks; /**< What to call; copied. NULL: nothing. */
	struct ocreg_kubeconfig *loaded; /**< Instead of reading files; @p kubeconfig is not looked at then. Not kept. */
	const char *cluster;             /**< A cluster of the kubeconfig, in place of the context's. */
	const char *user;                /**< A user of the kubeconfig, in place of the context's. */
	const char *tls_server_name;     /**< The name to expect in the server's certificate, in place of the server's own. */
	const char *
		proxy; /**< http://, https:// or socks5://HOST:PORT; "none": no proxy, whatever kubeconfig and environment say. */
	bool insecure; /**< Do not look at the server's certificate: anybody on the way can be the server, and reads the token. Warned
				*   about each time. */
	const char *token_file; /**< A file with the token, read again every minute. */
	const char *cert_file;  /**< PEM of a client certificate, and of those between it and its authority. */
	const char *key_file;   /**< PEM of its key; encrypted, hooks.passphrase is asked. */
	const char *as_uid;     /**< Act as the user with this uid (Impersonate-Uid); with @p as only. */
	const char *as_groups;  /**< And as a member of these groups (Impersonate-Group), one in a line; with @p as only. */
	const char *as_extra;   /**< And with these facts (Impersonate-Extra-KEY), one KEY=VALUE in a line; with @p as only. */
	enum ocreg_plugins plugins; /**< Which programs may be run for a credential. */
	const char
		*plugin_list; /**< For OCREG_PLUGINS_LISTED: names, as the kubeconfig has them, or whole paths; one in a line. */
	bool interactive; /**< Such a program may ask the user: it is handed standard input and standard error, where the kubeconfig lets it. */
	bool strict; /**< Refuse a kubeconfig that others than its owner may read or write, where it is only warned about otherwise. */
};
/** The defaults of struct ocreg_client_options. @since 0.1 */
#define OCREG_CLIENT_OPTIONS_INIT                                                                                                \
	{                                                                                                                        \
		sizeof(struct ocreg_client_options), NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, false, NULL, NULL, NULL, \
			NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, OCREG_PLUGINS_ALLOW, NULL, false, false     \
	}

/** How the API server treats unknown and duplicate members. @since 0.1 */
enum ocreg_field_validation {
	OCREG_FIELDS_STRICT = 0, /**< It refuses them. */
	OCREG_FIELDS_WARN = 1,   /**< It drops them and warns. */
	OCREG_FIELDS_IGNORE = 2, /**< It drops them. */
};

/** What becomes of the objects that belong to a deleted one. @since 0.1 */
enum ocreg_propagation {
	OCREG_PROPAGATION_DEFAULT = 0,    /**< What the kind says. */
	OCREG_PROPAGATION_BACKGROUND = 1, /**< They are deleted after it. */
	OCREG_PROPAGATION_FOREGROUND = 2, /**< It stays until they are gone. */
	OCREG_PROPAGATION_ORPHAN = 3,     /**< They stay. */
};

/** How to make one call. Start from OCREG_CALL_OPTIONS_INIT. @since 0.1 */
struct ocreg_call_options {
	size_t size;                        /**< sizeof(struct ocreg_call_options). */
	bool dry_run;                       /**< The server does everything but store it. */
	enum ocreg_field_validation fields; /**< Writes only. */
	const char *resource_version;  /**< Patch and delete: fail with OCREG_E_CONFLICT unless the object is at this version. */
	const char *subresource;       /**< "status", or NULL for the object itself. */
	int64_t timeout_ms;            /**< The deadline of this call; 0 means the client's. */
	struct ocreg_lines **warnings; /**< If not NULL, set to the server's warnings on success and on refusal, or to NULL if
				       *   there were none; yours. */
	const char *field_manager;     /**< The name under which this change is recorded; NULL means the client's. */
	bool force;                    /**< Apply: take fields over from their managers, where it would be a conflict. */
	const char *uid;               /**< Delete: fail with OCREG_E_CONFLICT if the object is another one of that name. */
	enum ocreg_propagation propagation; /**< Delete. */
	bool repeat; /**< A change whose outcome is not known, since the connection was lost, may be sent again: for changes that may happen
		      *   twice. Without it only reads are. */
};
/** The defaults of struct ocreg_call_options. @since 0.1 */
#define OCREG_CALL_OPTIONS_INIT                                                                                        \
	{                                                                                                              \
		sizeof(struct ocreg_call_options), false, OCREG_FIELDS_STRICT, NULL, NULL, 0, NULL, NULL, false, NULL, \
			OCREG_PROPAGATION_DEFAULT, false                                                               \
	}

/** Make a client from the configuration that `oc` would use. Nothing is sent yet.
 *  @param options NULL for the defaults
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_KUBECONFIG, _FILE, _CREDENTIAL, _UNSUPPORTED, _ARG or _NOMEM. @since 0.1 */
OCREG_API int ocreg_client_new(const struct ocreg_client_options *options, struct ocreg_client **ret,
			       struct ocreg_error **reterr);
/** Take one more reference. NULL is fine. @return @p c. @since 0.1 */
OCREG_API struct ocreg_client *ocreg_client_ref(struct ocreg_client *c);
/** Drop one reference; the last closes the connections and wipes the credentials. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_client *ocreg_client_unref(struct ocreg_client *c);
/** What is in effect, where it is from, and what was passed over for it: a setting in a line, "server https://..., from FILE; not ...", without
 *  any secret. Lent. @since 0.1 */
OCREG_API const char *ocreg_client_explain(const struct ocreg_client *c);
/** What ocreg_client_setting() tells of a setting. @since 0.1 */
enum ocreg_setting_text {
	OCREG_SETTING_NAME =
		1, /**< "context", "namespace", "server", "tls-server-name", "authority", "proxy", "user", "credential",
				    *   "certificate" or "acting as". */
	OCREG_SETTING_VALUE = 2,   /**< What is in effect; of a credential only what it is. "" for nothing. */
	OCREG_SETTING_SOURCE = 3,  /**< The file, the variable or the options it is from. */
	OCREG_SETTING_SKIPPED = 4, /**< What else there was, and why it does not count; "" for nothing. */
};
/** How many settings there is something to say of. 0 for NULL. @since 0.1 */
OCREG_API size_t ocreg_client_settings_count(const struct ocreg_client *c);
/** A text of setting @p i, fit for a terminal.
 *  @param which which of its texts
 *  @return lent; NULL past the last setting. @since 0.1 */
OCREG_API const char *ocreg_client_setting(const struct ocreg_client *c, size_t i, enum ocreg_setting_text which);
/** What is unwise about the configuration, and done all the same: a server's certificate that is not looked at, a kubeconfig that others may
 *  read. Lent; NULL if there is nothing to say. @since 0.1 */
OCREG_API const struct ocreg_lines *ocreg_client_warnings(const struct ocreg_client *c);
/** The bearer token as it is now: of the kubeconfig, of a file, or of a program, which is run if it has to be. Nothing is asked of the server.
 *  @param ret set on success; yours, ocreg_free(), which overwrites it
 *  @return 0, OCREG_E_CREDENTIAL (there is no token, or the program failed), OCREG_E_TIMEOUT, OCREG_E_CANCELLED, OCREG_E_FORK or
 *  OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_client_token(struct ocreg_client *c, char **ret, struct ocreg_error **reterr);
/** A client that shares everything with @p c, its connections too, but can be cancelled by itself: for a call that ends when
 *  its own caller gives up, whatever other threads do. It costs no more than its memory. Yours, and keeps @p c. NULL when
 *  out of memory. @since 0.1 */
OCREG_API struct ocreg_client *ocreg_client_view(struct ocreg_client *c);
/** End every call that is running on @p c, or on a view of it, with OCREG_E_CANCELLED. May be called from any
 *  thread. Later calls work. @since 0.1 */
OCREG_API void ocreg_client_cancel(struct ocreg_client *c);

/** The names of the contexts that there are, in the order of the files, each once.
 *  @param kubeconfig a file; NULL means the list in KUBECONFIG, else ~/.kube/config
 *  @param ret set on success; yours, ocreg_lines_unref()
 *  @return 0, OCREG_E_KUBECONFIG, OCREG_E_FILE or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_client_contexts(const char *kubeconfig, struct ocreg_lines **ret, struct ocreg_error **reterr);

/** Read an object.
 *  @param type an OCREG_TYPE_ id of a kind with a URL
 *  @param ns the namespace; NULL for kinds that have none
 *  @param name the object's name; NULL where the kind has one fixed name ("cluster")
 *  @param options NULL for the defaults
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_NOTFOUND, or any other code of the network or the server. @since 0.1 */
OCREG_API int ocreg_client_get(struct ocreg_client *c, unsigned type, const char *ns, const char *name,
			       const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr);
/** Create an object.
 *  @param o what to create; not changed
 *  @param options NULL for the defaults
 *  @param ret if not NULL, set on success to what the server stored; yours.
 *  @return 0, OCREG_E_EXISTS, OCREG_E_INVALID or another code. @since 0.1 */
OCREG_API int ocreg_client_create(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
				  struct ocreg_object **ret, struct ocreg_error **reterr);
/** Replace an object as a whole (PUT). Its metadata.resourceVersion must be the one that was read; another means
 *  OCREG_E_CONFLICT.
 *  @param o what to store; not changed
 *  @param options NULL for the defaults
 *  @param ret if not NULL, set on success to what the server stored; yours. @since 0.1 */
OCREG_API int ocreg_client_replace(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
				   struct ocreg_object **ret, struct ocreg_error **reterr);
/** Send a JSON merge patch (RFC 7396).
 *  @param ns,name as for ocreg_client_get()
 *  @param patch JSON text
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret if not NULL, set on success to what the server stored; yours. @since 0.1 */
OCREG_API int ocreg_client_patch(struct ocreg_client *c, unsigned type, const char *ns, const char *name, const char *patch,
				 size_t len, const struct ocreg_call_options *options, struct ocreg_object **ret,
				 struct ocreg_error **reterr);

/** Send a JSON patch (RFC 6902).
 *  @param ns,name as for ocreg_client_get()
 *  @param patch JSON text, a list of operations
 *  @param len its bytes
 *  @param options NULL for the defaults; with resource_version an operation that asks for that version is put before the others
 *  @param ret if not NULL, set on success to what the server stored; yours. @since 0.1 */
OCREG_API int ocreg_client_patch_json(struct ocreg_client *c, unsigned type, const char *ns, const char *name, const char *patch,
				      size_t len, const struct ocreg_call_options *options, struct ocreg_object **ret,
				      struct ocreg_error **reterr);
/** Apply an object (server-side apply): the fields it has become owned by the field manager, those it had before and has no more go. It is
 *  created if it is not there.
 *  @param o what to apply: name, kind and the fields that matter; not changed
 *  @param options NULL for the defaults
 *  @param ret if not NULL, set on success to what the server stored; yours
 *  @return 0, OCREG_E_CONFLICT where another manager owns a field with another value: each cause has the field and its owner
 *  (ocreg_error_cause_manager()), or another code. @since 0.1 */
OCREG_API int ocreg_client_apply(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
				 struct ocreg_object **ret, struct ocreg_error **reterr);
/** Delete an object.
 *  @param ns,name as for ocreg_client_get()
 *  @param options NULL for the defaults
 *  @param ret if not NULL, set on success to the object if it is still there, waiting for its finalizers, or to NULL; yours
 *  @return 0, OCREG_E_NOTFOUND, OCREG_E_CONFLICT (another version or uid than asked for) or another code. @since 0.1 */
OCREG_API int ocreg_client_delete(struct ocreg_client *c, unsigned type, const char *ns, const char *name,
				  const struct ocreg_call_options *options, struct ocreg_object **ret,
				  struct ocreg_error **reterr);

/** Which objects to list. Start from OCREG_LIST_OPTIONS_INIT. @since 0.1 */
struct ocreg_list_options {
	size_t size;                /**< sizeof(struct ocreg_list_options). */
	const char *label_selector; /**< Only objects with these labels, as kubectl writes it: "a=b,c!=d". NULL: all. */
	const char *field_selector; /**< Only objects with these fields: "metadata.name=cluster". NULL: all. */
	const char *
		resource_version; /**< NULL: as it is now. "0": whatever the server has at hand, which may be old. Another: not older
				       *   than this version. */
	int64_t limit;            /**< How many objects to ask for at a time; 0 means 500. All are read in any case. */
	int64_t timeout_ms;       /**< The deadline of the whole; 0 means the client's. */
};
/** The defaults of struct ocreg_list_options. @since 0.1 */
#define OCREG_LIST_OPTIONS_INIT                                           \
	{                                                                 \
		sizeof(struct ocreg_list_options), NULL, NULL, NULL, 0, 0 \
	}

/** The objects of a list. Release it with ocreg_objects_unref(). @since 0.1 */
struct ocreg_objects;
/** List the objects of a kind, to the end: pages are fetched as long as there are more, all of one state of the cluster. Should that
 *  state get too old meanwhile, the list is begun anew.
 *  @param type an OCREG_TYPE_ id of a kind with a URL
 *  @param ns the namespace; NULL for all, and for kinds that have none
 *  @param options NULL for the defaults
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_LIMIT (more than 100,000 objects), or a code of the network or the server. @since 0.1 */
OCREG_API int ocreg_client_list(struct ocreg_client *c, unsigned type, const char *ns, const struct ocreg_list_options *options,
				struct ocreg_objects **ret, struct ocreg_error **reterr);
/** How many objects. 0 for NULL. @since 0.1 */
OCREG_API size_t ocreg_objects_count(const struct ocreg_objects *l);
/** Object @p i; NULL past the last. Lent: ocreg_ref() it to keep it. @since 0.1 */
OCREG_API struct ocreg_object *ocreg_objects_at(const struct ocreg_objects *l, size_t i);
/** The resource version of the list as a whole, from which a watch can go on; "" if the server named none. Lent. @since 0.1 */
OCREG_API const char *ocreg_objects_version(const struct ocreg_objects *l);
/** Drop one reference. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_objects *ocreg_objects_unref(struct ocreg_objects *l);

/** What happened to an object. @since 0.1 */
enum ocreg_event_type {
	OCREG_EVENT_ADDED = 1,    /**< It is there, and was not known before. */
	OCREG_EVENT_MODIFIED = 2, /**< It has changed. */
	OCREG_EVENT_DELETED = 3,  /**< It is gone; the object is as it was last known. */
	OCREG_EVENT_SYNCED = 4,   /**< All that was there at the beginning has been told; there is no object. */
};
/** The objects of a kind, as they come and go. One thread at a time. @since 0.1 */
struct ocreg_watch;
/** Watch the objects of a kind: those that are there, then what happens to them. It survives the end of connections, and of the server's
 *  memory: what was missed is found by a list, without telling anything twice. Nothing is sent yet.
 *  @param ns,options as for ocreg_client_list(); with options.resource_version there is no list at first, but what happened since that
 *  version. timeout_ms is not used
 *  @param ret set on success; yours, ocreg_watch_unref(). It keeps the client and a connection
 *  @return 0, OCREG_E_ARG, OCREG_E_KIND or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_client_watch(struct ocreg_client *c, unsigned type, const char *ns, const struct ocreg_list_options *options,
				 struct ocreg_watch **ret, struct ocreg_error **reterr);
/** The next event. Failures that may go away by themselves are tried again, with pauses, as long as there is time.
 *  @param timeout_ms how long to wait for it
 *  @param rettype,ret set on success; the object is lent until the next call, ocreg_ref() it to keep it. NULL with OCREG_EVENT_SYNCED
 *  @return 0; OCREG_AGAIN: nothing happened; or why there was no connection when the time was over, or what does not go away. After any of them
 *  the watch can be asked again. @since 0.1 */
OCREG_API int ocreg_watch_next(struct ocreg_watch *w, int64_t timeout_ms, enum ocreg_event_type *rettype,
			       struct ocreg_object **ret, struct ocreg_error **reterr);
/** The version up to which everything was told: another watch can go on from it. "" before the first list. Lent until the next
 *  call. @since 0.1 */
OCREG_API const char *ocreg_watch_version(const struct ocreg_watch *w);
/** End a watch. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_watch *ocreg_watch_unref(struct ocreg_watch *w);

/** What of a pod's log to read. Start from OCREG_LOGS_OPTIONS_INIT. @since 0.1 */
struct ocreg_logs_options {
	size_t size;           /**< sizeof(struct ocreg_logs_options). */
	const char *container; /**< Which container; NULL where the pod has one. */
	bool follow;           /**< Go on with what it will write. */
	bool previous;         /**< Of the container before the last restart. */
	bool timestamps;       /**< A time before each line. */
	int64_t tail;          /**< The last so many lines; -1 means all. */
	int64_t since_seconds; /**< What was written in the last so many seconds; 0 means all. */
	int64_t timeout_ms;    /**< How long to wait for it to begin; 0 means the client's. */
};
/** The defaults of struct ocreg_logs_options. @since 0.1 */
#define OCREG_LOGS_OPTIONS_INIT                                                        \
	{                                                                              \
		sizeof(struct ocreg_logs_options), NULL, false, false, false, -1, 0, 0 \
	}
/** What a pod writes, piece by piece. One thread at a time. @since 0.1 */
struct ocreg_logs;
/** Begin to read a pod's log.
 *  @param ns the namespace
 *  @param pod its name
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_logs_unref(). It keeps the client and a connection
 *  @return 0, OCREG_E_NOTFOUND, OCREG_E_BADREQUEST (no such container, or none that has begun) or another code. @since 0.1 */
OCREG_API int ocreg_client_logs(struct ocreg_client *c, const char *ns, const char *pod, const struct ocreg_logs_options *options,
				struct ocreg_logs **ret, struct ocreg_error **reterr);
/** The next piece, which may end in the middle of a line.
 *  @param timeout_ms how long to wait for it
 *  @param ret,retsize set to bytes, which are lent until the next call and may hold anything; none at the end
 *  @return 0, OCREG_AGAIN (nothing was written in that time), or a code of the network. @since 0.1 */
OCREG_API int ocreg_logs_next(struct ocreg_logs *l, int64_t timeout_ms, const char **ret, size_t *retsize,
			      struct ocreg_error **reterr);
/** Stop reading. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_logs *ocreg_logs_unref(struct ocreg_logs *l);

/** Something that somebody may do, or may not. @since 0.1 */
struct ocreg_permission {
	const char *verb;        /**< get, list, watch, create, update, patch, delete, as roles call it. */
	unsigned type;           /**< An OCREG_TYPE_ id of a kind with a URL. */
	const char *ns;          /**< The namespace; NULL for all, and for kinds that have none. */
	const char *name;        /**< One object; NULL for all. */
	const char *subresource; /**< "status"; NULL for the object itself. */
	bool allowed;            /**< Set by ocreg_client_can(). */
};
/** Ask the server what the user may do, all of it or nothing within one deadline.
 *  @param permissions what is asked; `allowed` of each is set on success
 *  @param n how many
 *  @param options NULL for the defaults
 *  @return 0 whatever the answers are, or a code of the network or the server. @since 0.1 */
OCREG_API int ocreg_client_can(struct ocreg_client *c, struct ocreg_permission *permissions, size_t n,
			       const struct ocreg_call_options *options, struct ocreg_error **reterr);

/** Find out the release of the cluster: the one that its last complete update or its installation led to.
 *  @param options NULL for the defaults
 *  @param ret set on success to OCREG_RELEASE() of it; 0 if the cluster does not say, or not to this user
 *  @return 0, or a code of the network or the server. @since 0.1 */
OCREG_API int ocreg_client_release(struct ocreg_client *c, const struct ocreg_call_options *options, unsigned *ret,
				   struct ocreg_error **reterr);
/** Read what findings want, see ocreg_findings_want_at(), so that the same check can be made again with more to go by: each object once, and
 *  one list for each kind and namespace of which all are wanted. What may not be read, or cannot be, stays unknown, and
 *  is noted.
 *  @param fs what a check has found
 *  @param around keeps what was read, for ocreg_check_options.around; what it was asked for before is not read again
 *  @param options NULL for the defaults; the deadline is that of the whole
 *  @param retnew if not NULL, set on success to how many wants were new: 0 means that another check would find the same
 *  @return 0, OCREG_E_UNAUTHORIZED, or a code of the network. @since 0.1 */
OCREG_API int ocreg_client_look_around(struct ocreg_client *c, const struct ocreg_findings *fs, struct ocreg_context *around,
				       const struct ocreg_call_options *options, size_t *retnew, struct ocreg_error **reterr);
/** Check an object for a cluster: as ocreg_validate() does, as an update of what the cluster has by its name, among the objects that the
 *  cluster has, and by the rules of the cluster's release. Nothing is changed.
 *  @param o what to check; not changed
 *  @param options NULL for the defaults. Its target, old and context come first, where they are given; `around` is ignored
 *  @param around keeps what is read for further calls, and what could not be read; NULL: it is forgotten
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_ARG, OCREG_E_UNAUTHORIZED, or a code of the network. @since 0.1 */
OCREG_API int ocreg_client_validate(struct ocreg_client *c, const struct ocreg_object *o,
				    const struct ocreg_check_options *options, struct ocreg_context *around,
				    struct ocreg_findings **ret, struct ocreg_error **reterr);
/** Check a text for a cluster: as ocreg_check() does, and otherwise as ocreg_client_validate().
 *  @param text the documents, not NUL-terminated; need not outlive the call
 *  @param len its bytes
 *  @param options,around as for ocreg_client_validate()
 *  @param retobject if not NULL, set to the first document as an object; yours
 *  @param ret set on success; yours
 *  @return as ocreg_check() or ocreg_client_validate(). @since 0.1 */
OCREG_API int ocreg_client_check(struct ocreg_client *c, const char *text, size_t len, const struct ocreg_check_options *options,
				 struct ocreg_context *around, struct ocreg_object **retobject, struct ocreg_findings **ret,
				 struct ocreg_error **reterr);
/** What a server refused, as findings: for each cause the finding that ocreg_validate() has at its path, with its rule and hint. Where none
 *  explains it the server's words are the message of a finding of rule OCR044; so they are for conflicts of apply.
 *  @param e why a call has failed
 *  @param sent what was sent, as it would have become; NULL if that is not known, then all findings are of rule OCR044
 *  @param options how to check it, as ocreg_validate() takes them, but for the level: its old and target matter; NULL for the defaults
 *  @param ret set on success, to findings without any if the error is not about what was sent; yours
 *  @return 0, OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_error_findings(const struct ocreg_error *e, const struct ocreg_object *sent,
				   const struct ocreg_check_options *options, struct ocreg_findings **ret,
				   struct ocreg_error **reterr);
/** Take what a cluster answered to a want, for callers that ask by themselves: in a loop, for instance. Asked for the ClusterVersion, it tells the
 *  release.
 *  @param around keeps it
 *  @param want what was asked for
 *  @param o the object; NULL where all were wanted, or there is none
 *  @param all the objects, where all were wanted; else NULL
 *  @param e why there is none: what was not found is missing, what may not be read is noted and stays unknown; NULL if it was read
 *  @return 0; the code of an error that is no answer but a failure of the network; OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_context_answer(struct ocreg_context *around, const struct ocreg_want *want, struct ocreg_object *o,
				   const struct ocreg_objects *all, const struct ocreg_error *e);
/** Whether asking for @p want would tell nothing new. @since 0.1 */
OCREG_API bool ocreg_context_has_answer(const struct ocreg_context *around, const struct ocreg_want *want);
/** What of a cluster could not be read, and why: a line for each kind. NULL if there is nothing to tell. Lent, until the next is
 *  read. @since 0.1 */
OCREG_API const struct ocreg_lines *ocreg_context_notes(const struct ocreg_context *c);
/** The release of the cluster that ocreg_client_validate() or ocreg_client_check() has asked, as OCREG_RELEASE(); 0 if it is not known. @since 0.1 */
OCREG_API unsigned ocreg_context_release(const struct ocreg_context *c);

/** Read anything that the server has: metrics, discovery, a kind that the library does not know.
 *  @param path from the slash on, encoded, perhaps with a query: "/version"
 *  @param options NULL for the defaults
 *  @param ret set on success to the answer, NUL-terminated; yours, ocreg_free(). It may hold secrets.
 *  @param retsize if not NULL, set to its bytes
 *  @return 0, OCREG_E_ARG (not a path), OCREG_E_LIMIT (longer than 16 MiB) or another code. @since 0.1 */
OCREG_API int ocreg_client_get_raw(struct ocreg_client *c, const char *path, const struct ocreg_call_options *options, char **ret,
				   size_t *retsize, struct ocreg_error **reterr);

/** Begin to change an object: read it. Change ocreg_edit_object(), then commit; nobody's concurrent change is lost.
 *  @param ns,name as for ocreg_client_get()
 *  @param options kept by the edit (the strings are copied; warnings is ignored); NULL for the defaults
 *  @param ret set on success; yours
 *  @return 0 or as ocreg_client_get(). @since 0.1 */
OCREG_API int ocreg_edit_begin(struct ocreg_client *c, unsigned type, const char *ns, const char *name,
			       const struct ocreg_call_options *options, struct ocreg_edit **ret, struct ocreg_error **reterr);
/** The object to change. Lent until the next ocreg_edit_commit() or the end of the edit. @since 0.1 */
OCREG_API struct ocreg_object *ocreg_edit_object(struct ocreg_edit *e);
/** The object as it was read. Lent like ocreg_edit_object(); do not change it. @since 0.1 */
OCREG_API const struct ocreg_object *ocreg_edit_live(const struct ocreg_edit *e);
/** The patch that a commit would send now, without its precondition.
 *  @param ret set on success to compact JSON; yours, ocreg_free()
 *  @since 0.1 */
OCREG_API int ocreg_edit_patch(const struct ocreg_edit *e, char **ret, struct ocreg_error **reterr);
/** Check the change as a commit would, up to level operator and against the live object, and send nothing.
 *  @return 0, OCREG_E_INVALID: the change has a finding of severity error that the object did not have before, or another code.
 *  All that was found is in ocreg_edit_findings(). @since 0.1 */
OCREG_API int ocreg_edit_check(struct ocreg_edit *e, struct ocreg_error **reterr);
/** Check the change and send it as the smallest patch, valid only for the version that was read. Without a change
 *  nothing is sent.
 *  @return 0: done, ocreg_edit_object() is what the server stored. OCREG_AGAIN: somebody else was faster;
 *  ocreg_edit_object() is the fresh object, without the change: make it again and commit again. OCREG_E_INVALID: the
 *  change has a finding of severity error that the object did not have before; nothing was sent. Or another code.
 *  @since 0.1 */
OCREG_API int ocreg_edit_commit(struct ocreg_edit *e, struct ocreg_error **reterr);
/** What the last check or commit found; NULL before the first. Lent until the next. Look for ocreg_finding_loses_data(): a commit
 *  does not refuse what destroys images, since it may be meant. @since 0.1 */
OCREG_API const struct ocreg_findings *ocreg_edit_findings(const struct ocreg_edit *e);
/** The warnings the server gave to the last commit; NULL if none. Lent until the next commit. @since 0.1 */
OCREG_API const struct ocreg_lines *ocreg_edit_warnings(const struct ocreg_edit *e);
/** End an edit. What was not committed is forgotten. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_edit *ocreg_edit_unref(struct ocreg_edit *e);

/** A change to an object: 0 to go on, a negative value to give up (ocreg_edit_run() returns it). @since 0.1 */
typedef int (*ocreg_edit_fn)(struct ocreg_object *o, void *data);
/** Begin, call @p fn, commit, and again as long as others are faster, within the deadline.
 *  @param ns,name as for ocreg_client_get()
 *  @param data handed to @p fn
 *  @param options NULL for the defaults
 *  @param ret if not NULL, set on success to what the server stored; yours
 *  @return 0, what @p fn gave up with, or as ocreg_edit_commit(). @since 0.1 */
OCREG_API int ocreg_edit_run(struct ocreg_client *c, unsigned type, const char *ns, const char *name, ocreg_edit_fn fn,
			     void *data, const struct ocreg_call_options *options, struct ocreg_object **ret,
			     struct ocreg_error **reterr);

/** Whom the server takes the caller for. Release it with ocreg_user_unref(). @since 0.1 */
struct ocreg_user;
/** Ask the server who is asking: a SelfSubjectReview or, where there is none, OpenShift's user.
 *  @param options NULL for the defaults
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_UNAUTHORIZED, OCREG_E_NOTFOUND (the server has neither), or another code of the network or the server. @since 0.1 */
OCREG_API int ocreg_client_whoami(struct ocreg_client *c, const struct ocreg_call_options *options, struct ocreg_user **ret,
				  struct ocreg_error **reterr);
/** The user's name. Lent; NULL for NULL. @since 0.1 */
OCREG_API const char *ocreg_user_name(const struct ocreg_user *u);
/** What tells it from others that had this name; "" if the server does not say. Lent; NULL for NULL. @since 0.1 */
OCREG_API const char *ocreg_user_uid(const struct ocreg_user *u);
/** Its groups. Lent; NULL for NULL. @since 0.1 */
OCREG_API const struct ocreg_lines *ocreg_user_groups(const struct ocreg_user *u);
/** What else the server knows of it, in lines KEY=VALUE, several of one key if there are several values. Lent; NULL for NULL. @since 0.1 */
OCREG_API const struct ocreg_lines *ocreg_user_extra(const struct ocreg_user *u);
/** Drop it. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_user *ocreg_user_unref(struct ocreg_user *u);

/** How many lines. 0 for NULL. @since 0.1 */
OCREG_API size_t ocreg_lines_count(const struct ocreg_lines *l);
/** Line @p i; NULL past the last. Lent. @since 0.1 */
OCREG_API const char *ocreg_lines_at(const struct ocreg_lines *l, size_t i);
/** Drop one reference. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_lines *ocreg_lines_unref(struct ocreg_lines *l);

#ifdef __cplusplus
}
#endif
#endif
