/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file loop.h
 * Many calls at once, from one thread, without waiting for any.
 *
 * A loop has one file descriptor. Poll it with what the program polls anyway (poll, epoll, sd-event, libuv, asyncio); when it is readable,
 * call ocreg_loop_next() until it answers NULL. Nothing is ever called back, and the library starts no thread; libcurl may start one for each
 * name that it resolves.
 */
#ifndef OCREG_LOOP_H
#define OCREG_LOOP_H

#include <ocreg/wait.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Calls that run side by side. One thread at a time. @since 0.1 */
struct ocreg_loop;
/** A call that runs in a loop, and then what came of it. @since 0.1 */
struct ocreg_task;

/** What to ask of a cluster. @since 0.1 */
enum ocreg_verb {
	OCREG_VERB_GET = 1,        /**< As ocreg_client_get(): type, ns, name. */
	OCREG_VERB_LIST = 2,       /**< As ocreg_client_list(): type, ns, list. */
	OCREG_VERB_CREATE = 3,     /**< As ocreg_client_create(): object. */
	OCREG_VERB_REPLACE = 4,    /**< As ocreg_client_replace(): object. */
	OCREG_VERB_PATCH = 5,      /**< As ocreg_client_patch(): type, ns, name, text. */
	OCREG_VERB_PATCH_JSON = 6, /**< As ocreg_client_patch_json(): type, ns, name, text. */
	OCREG_VERB_APPLY = 7,      /**< As ocreg_client_apply(): object. */
	OCREG_VERB_DELETE = 8,     /**< As ocreg_client_delete(): type, ns, name. */
	OCREG_VERB_GET_RAW = 9,    /**< As ocreg_client_get_raw(): text is the path. */
	OCREG_VERB_CAN = 10,       /**< As ocreg_client_can(): permissions. */
	OCREG_VERB_EDIT = 11,      /**< As ocreg_edit_begin(): type, ns, name. */
	OCREG_VERB_COMMIT = 12,    /**< As ocreg_edit_commit(): edit. */
	OCREG_VERB_WATCH =
		13, /**< As ocreg_client_watch() and ocreg_watch_next(): type, ns, list. The task comes with each event. */
	OCREG_VERB_WAIT = 14, /**< As ocreg_client_wait(): goals. */
};

/** A call to be made. Start from OCREG_REQUEST_INIT; what a verb does not name is not looked at. @since 0.1 */
struct ocreg_request {
	size_t size;                              /**< sizeof(struct ocreg_request). */
	enum ocreg_verb verb;                     /**< What to do. */
	unsigned type;                            /**< An OCREG_TYPE_ id of a kind with a URL. */
	const char *ns;                           /**< The namespace; NULL for kinds that have none. */
	const char *name;                         /**< The object's name; NULL where the kind has one fixed name. */
	const struct ocreg_object *object;        /**< What to create, replace or apply; not changed and not kept. */
	const char *text;                         /**< A patch, or a path. */
	size_t len;                               /**< Its bytes; of a path it is not looked at. */
	const struct ocreg_call_options *options; /**< NULL for the defaults; `warnings` is ignored, see ocreg_task_warnings(). */
	const struct ocreg_list_options *list;    /**< NULL for the defaults. */
	struct ocreg_edit *edit;                  /**< What to commit; it must live until the task has ended. */
	struct ocreg_permission *permissions;     /**< What to ask; they must live until the task has ended. */
	size_t n_permissions;                     /**< How many. */
	const struct ocreg_goal *goals;           /**< What to wait for. */
	size_t n_goals;                           /**< How many. */
	void *data;                               /**< Handed back by ocreg_task_data(). */
};
/** The defaults of struct ocreg_request. @since 0.1 */
#define OCREG_REQUEST_INIT                                                                                                      \
	{                                                                                                                       \
		sizeof(struct ocreg_request), OCREG_VERB_GET, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, 0, \
			NULL                                                                                                    \
	}

/** Make a loop. @param ret set on success; yours. @return 0, OCREG_E_LIMIT (too many open files) or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_loop_new(struct ocreg_loop **ret, struct ocreg_error **reterr);
/** The descriptor to poll for reading; -1 for NULL. It stays the same, and is the loop's: do not read from it or close it. @since 0.1 */
OCREG_API int ocreg_loop_fd(const struct ocreg_loop *l);
/** Begin a call. Nothing is waited for: whatever becomes of it, ocreg_loop_next() tells.
 *  @param c whose call it is; kept by the task. A client may have tasks in many loops, and blocking calls beside them
 *  @param q what to do; copied
 *  @param ret if not NULL, set on success; lent, ocreg_task_ref() it to keep it beyond its end
 *  @return 0; there is no task with OCREG_E_ARG, _KIND, _FORK or _NOMEM, of a patch or an object what is wrong with it, and of a commit what
 *  ocreg_edit_check() answers. @since 0.1 */
OCREG_API int ocreg_loop_begin(struct ocreg_loop *l, struct ocreg_client *c, const struct ocreg_request *q,
			       struct ocreg_task **ret, struct ocreg_error **reterr);
/** Do what can be done without waiting, and say which task has ended or, of a watch, has an event.
 *  @return a task, lent until the next call of ocreg_loop_next(), when one that has ended is forgotten; NULL: there is nothing yet, poll the
 *  descriptor. @since 0.1 */
OCREG_API struct ocreg_task *ocreg_loop_next(struct ocreg_loop *l);
/** Wait until ocreg_loop_next() may have something to say: for programs that have nothing else to wait for.
 *  @param timeout_ms how long; -1 means without end
 *  @return 0, OCREG_AGAIN: the time is over, or a signal came; OCREG_E_ARG; OCREG_E_FORK. @since 0.1 */
OCREG_API int ocreg_loop_wait(struct ocreg_loop *l, int64_t timeout_ms);
/** How many tasks have not ended yet. @since 0.1 */
OCREG_API size_t ocreg_loop_count(const struct ocreg_loop *l);
/** End a loop, and its tasks without a word: what they had begun to change may have happened. NULL is fine. In another process than the
 *  one that made it, its connections are left to that one. @return NULL. @since 0.1 */
OCREG_API struct ocreg_loop *ocreg_loop_free(struct ocreg_loop *l);

/** What came of it: 0, OCREG_AGAIN (of a commit: as ocreg_edit_commit()), or a code. Of a watch, 0 with each event. OCREG_E_CANCELLED while it
 *  runs or when its loop is gone. @since 0.1 */
OCREG_API int ocreg_task_code(const struct ocreg_task *t);
/** Why it failed; NULL if it did not. Of a watch that runs: what keeps it from hearing more, until it has a connection again. Lent, of a
 *  watch until the next ocreg_loop_next(). @since 0.1 */
OCREG_API struct ocreg_error *ocreg_task_error(const struct ocreg_task *t);
/** Whether it has ended: a watch goes on after an event. @since 0.1 */
OCREG_API bool ocreg_task_ended(const struct ocreg_task *t);
/** The verb it was begun with. @since 0.1 */
OCREG_API enum ocreg_verb ocreg_task_verb(const struct ocreg_task *t);
/** What was handed over in the request. @since 0.1 */
OCREG_API void *ocreg_task_data(const struct ocreg_task *t);
/** The object that the server answered, or of an event; NULL if there is none. Lent as long as the task, of a watch until the next
 *  event. @since 0.1 */
OCREG_API struct ocreg_object *ocreg_task_object(const struct ocreg_task *t);
/** The objects of a list; NULL if it was none. Lent. @since 0.1 */
OCREG_API struct ocreg_objects *ocreg_task_objects(const struct ocreg_task *t);
/** The edit that OCREG_VERB_EDIT has begun: yours from now on, ocreg_edit_unref(); NULL the next time. @since 0.1 */
OCREG_API struct ocreg_edit *ocreg_task_take_edit(struct ocreg_task *t);
/** What a raw path answered, NUL-terminated; NULL if that was not asked. Lent. @param retsize if not NULL, set to its bytes. @since 0.1 */
OCREG_API const char *ocreg_task_text(const struct ocreg_task *t, size_t *retsize);
/** The server's warnings; NULL if there were none. Lent. @since 0.1 */
OCREG_API const struct ocreg_lines *ocreg_task_warnings(const struct ocreg_task *t);
/** What happened to the object of a watch. @since 0.1 */
OCREG_API enum ocreg_event_type ocreg_task_event(const struct ocreg_task *t);
/** End a task that runs: it comes with OCREG_E_CANCELLED. From the loop's own thread; see ocreg_client_cancel() for others. @since 0.1 */
OCREG_API void ocreg_task_cancel(struct ocreg_task *t);
/** Take one more reference. NULL is fine. @return @p t. @since 0.1 */
OCREG_API struct ocreg_task *ocreg_task_ref(struct ocreg_task *t);
/** Drop a reference of your own. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_task *ocreg_task_unref(struct ocreg_task *t);

#ifdef __cplusplus
}
#endif
#endif
