/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file change.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_CHANGE_H
#define OCREG_CHANGE_H

#include <ocreg/codec.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A writer that owns a field, as metadata.managedFields has it. */
struct ocreg_change_owner;

/** The fields of struct ocreg_change_owner. @since 0.1 */
enum ocreg_change_owner_field {
	/** Name of the writer. */
	OCREG_CHANGE_OWNER_MANAGER = 0,
	/** How it wrote: Apply, or Update for all else. */
	OCREG_CHANGE_OWNER_OPERATION = 1,
	/** The subresource it wrote through. Unset means the object itself. */
	OCREG_CHANGE_OWNER_SUBRESOURCE = 2,
	/** When it last changed what it owns. */
	OCREG_CHANGE_OWNER_TIME = 3,
};

/** A field that is not what it was. */
struct ocreg_change;

/** The fields of struct ocreg_change. @since 0.1 */
enum ocreg_change_field {
	/** The field, as the API server spells it: spec.routes[0].name. */
	OCREG_CHANGE_PATH = 0,
	/** What it was; `<redacted>` for a secret. Unset means that it was not there. */
	OCREG_CHANGE_OLD_VALUE = 1,
	/** What it will be; `<redacted>` for a secret. Unset means that it goes. */
	OCREG_CHANGE_NEW_VALUE = 2,
	/** Whether the server makes it of the patch: a default where a value goes, a field more, or no change at
	 *  all. Unset means false. */
	OCREG_CHANGE_BY_SERVER = 3,
	/** The worst that comes of it: none; rollout, the pods are replaced one after the other; outage, something
	 *  is out of service; data-loss, images are gone. */
	OCREG_CHANGE_RISK = 4,
	/** What makes the risk, in one sentence. */
	OCREG_CHANGE_REASON = 5,
	/** Who owns the field now. Of an element of a list all who own something of the list. */
	OCREG_CHANGE_OWNERS = 6,
};

/** The object that a plan is for, and where it is. */
struct ocreg_plan_target;

/** The fields of struct ocreg_plan_target. @since 0.1 */
enum ocreg_plan_target_field {
	/** URL of the API server. */
	OCREG_PLAN_TARGET_SERVER = 0,
	/** Its apiVersion. */
	OCREG_PLAN_TARGET_API_VERSION = 1,
	/** Its kind. */
	OCREG_PLAN_TARGET_KIND = 2,
	/** Its namespace, unset where the kind is in none. */
	OCREG_PLAN_TARGET_NS = 3,
	/** Its name. */
	OCREG_PLAN_TARGET_NAME = 4,
	/** Its uid: no other object is meant, whatever its name. */
	OCREG_PLAN_TARGET_UID = 5,
	/** The version that the plan was made from. */
	OCREG_PLAN_TARGET_RESOURCE_VERSION = 6,
	/** The subresource to write; unset for the object itself. */
	OCREG_PLAN_TARGET_SUBRESOURCE = 7,
};

/** What the check found of the object as it would be. */
struct ocreg_plan_finding;

/** The fields of struct ocreg_plan_finding. @since 0.1 */
enum ocreg_plan_finding_field {
	/** Id of the rule, OCR042. */
	OCREG_PLAN_FINDING_RULE = 0,
	/** schema, operator or advice. */
	OCREG_PLAN_FINDING_LEVEL = 1,
	/** error, warning or info. */
	OCREG_PLAN_FINDING_SEVERITY = 2,
	/** The field; empty for the object as a whole. */
	OCREG_PLAN_FINDING_PATH = 3,
	/** What is wrong. */
	OCREG_PLAN_FINDING_MESSAGE = 4,
	/** What to do about it. */
	OCREG_PLAN_FINDING_HINT = 5,
	/** Whether images would be destroyed. Unset means false. */
	OCREG_PLAN_FINDING_LOSES_DATA = 6,
};

/** One thing that the API server has against a change. */
struct ocreg_plan_cause;

/** The fields of struct ocreg_plan_cause. @since 0.1 */
enum ocreg_plan_cause_field {
	/** The field, if it names one. */
	OCREG_PLAN_CAUSE_PATH = 0,
	/** What is wrong. */
	OCREG_PLAN_CAUSE_MESSAGE = 1,
};

/** What the API server said to the patch, sent as a dry run. */
struct ocreg_plan_verdict;

/** The fields of struct ocreg_plan_verdict. @since 0.1 */
enum ocreg_plan_verdict_field {
	/** Whether it would take it. */
	OCREG_PLAN_VERDICT_ACCEPTED = 0,
	/** The HTTP status of a refusal. */
	OCREG_PLAN_VERDICT_STATUS = 1,
	/** Why it would not. */
	OCREG_PLAN_VERDICT_MESSAGE = 2,
	/** Each reason by itself, where it names more than one. */
	OCREG_PLAN_VERDICT_CAUSES = 3,
	/** What it warns of. */
	OCREG_PLAN_VERDICT_WARNINGS = 4,
};

/** A change to one object, looked at before it is made: what it does, whose fields it touches, what is at
 *  risk, and the patch that is sent. */
struct ocreg_plan;

/** The fields of struct ocreg_plan. @since 0.1 */
enum ocreg_plan_field {
	/** The notation of the plan: 1. */
	OCREG_PLAN_FORMAT = 0,
	/** The object. */
	OCREG_PLAN_TARGET = 1,
	/** The name under which the change will be recorded. Unset means the client's. */
	OCREG_PLAN_FIELD_MANAGER = 2,
	/** The worst of all risks: that of a change, or data-loss where a finding tells of it. */
	OCREG_PLAN_RISK = 3,
	/** The fields that change. */
	OCREG_PLAN_CHANGES = 4,
	/** Whether an edit would send the change: no finding stands against it that the object did not have before. */
	OCREG_PLAN_VALID = 5,
	/** What the check found. */
	OCREG_PLAN_FINDINGS = 6,
	/** What the server says. */
	OCREG_PLAN_VERDICT = 7,
	/** The merge patch that is sent, exactly, and so with its secrets: whoever keeps a plan keeps those. */
	OCREG_PLAN_PATCH = 8,
	/** Of all of the above, so that a plan that was altered is not taken for the one that was read. */
	OCREG_PLAN_DIGEST = 9,
};

#ifndef SWIG

/** A new, empty change_owner.
 *  @return yours, ocreg_change_owner_unref(); NULL when out of memory */
static inline struct ocreg_change_owner *ocreg_change_owner_new(void)
{
	return (struct ocreg_change_owner *) ocreg_new(117); /* OCREG_TYPE_CHANGE_OWNER */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_change_owner *ocreg_change_owner_ref(struct ocreg_change_owner *o)
{
	return (struct ocreg_change_owner *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_change_owner *ocreg_change_owner_unref(struct ocreg_change_owner *o)
{
	return (struct ocreg_change_owner *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_change_owner_unref(); NULL when out of memory */
static inline struct ocreg_change_owner *ocreg_change_owner_copy(const struct ocreg_change_owner *o)
{
	return (struct ocreg_change_owner *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_change_owner_object(const struct ocreg_change_owner *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a change_owner.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_change_owner *ocreg_change_owner_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 117 ? (struct ocreg_change_owner *) o : NULL; /* OCREG_TYPE_CHANGE_OWNER */
}

/** Whether `manager` holds a value that fits: not unset, not null. */
static inline bool ocreg_change_owner_has_manager(const struct ocreg_change_owner *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_MANAGER);
}

/** Whether `manager` is null. */
static inline bool ocreg_change_owner_is_null_manager(const struct ocreg_change_owner *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_MANAGER);
}

/** Make `manager` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_clear_manager(struct ocreg_change_owner *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CHANGE_OWNER_MANAGER);
}

/** Make `manager` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_null_manager(struct ocreg_change_owner *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CHANGE_OWNER_MANAGER);
}

/** Get `manager`: Name of the writer. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_change_owner_get_manager(const struct ocreg_change_owner *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_MANAGER);
}

/** Set `manager`: Name of the writer. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_set_manager(struct ocreg_change_owner *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CHANGE_OWNER_MANAGER, value);
}

/** Whether `operation` holds a value that fits: not unset, not null. */
static inline bool ocreg_change_owner_has_operation(const struct ocreg_change_owner *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_OPERATION);
}

/** Whether `operation` is null. */
static inline bool ocreg_change_owner_is_null_operation(const struct ocreg_change_owner *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_OPERATION);
}

/** Make `operation` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_clear_operation(struct ocreg_change_owner *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CHANGE_OWNER_OPERATION);
}

/** Make `operation` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_null_operation(struct ocreg_change_owner *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CHANGE_OWNER_OPERATION);
}

/** Get `operation`: How it wrote: Apply, or Update for all else.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_change_owner_get_operation(const struct ocreg_change_owner *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_OPERATION);
}

/** Set `operation`: How it wrote: Apply, or Update for all else.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_set_operation(struct ocreg_change_owner *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CHANGE_OWNER_OPERATION, value);
}

/** Whether `subresource` holds a value that fits: not unset, not null. */
static inline bool ocreg_change_owner_has_subresource(const struct ocreg_change_owner *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_SUBRESOURCE);
}

/** Whether `subresource` is null. */
static inline bool ocreg_change_owner_is_null_subresource(const struct ocreg_change_owner *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_SUBRESOURCE);
}

/** Make `subresource` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_clear_subresource(struct ocreg_change_owner *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CHANGE_OWNER_SUBRESOURCE);
}

/** Make `subresource` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_null_subresource(struct ocreg_change_owner *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CHANGE_OWNER_SUBRESOURCE);
}

/** Get `subresource`: The subresource it wrote through. Unset means the object itself.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_change_owner_get_subresource(const struct ocreg_change_owner *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_SUBRESOURCE);
}

/** Set `subresource`: The subresource it wrote through. Unset means the object itself.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_set_subresource(struct ocreg_change_owner *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CHANGE_OWNER_SUBRESOURCE, value);
}

/** Whether `time` holds a value that fits: not unset, not null. */
static inline bool ocreg_change_owner_has_time(const struct ocreg_change_owner *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_TIME);
}

/** Whether `time` is null. */
static inline bool ocreg_change_owner_is_null_time(const struct ocreg_change_owner *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_TIME);
}

/** Make `time` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_clear_time(struct ocreg_change_owner *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CHANGE_OWNER_TIME);
}

/** Make `time` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_null_time(struct ocreg_change_owner *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CHANGE_OWNER_TIME);
}

/** Get `time`: When it last changed what it owns. A time such as `2024-05-01T09:30:00Z`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_change_owner_get_time(const struct ocreg_change_owner *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CHANGE_OWNER_TIME);
}

/** Set `time`: When it last changed what it owns. A time such as `2024-05-01T09:30:00Z`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_owner_set_time(struct ocreg_change_owner *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CHANGE_OWNER_TIME, value);
}

/** A new, empty change.
 *  @return yours, ocreg_change_unref(); NULL when out of memory */
static inline struct ocreg_change *ocreg_change_new(void)
{
	return (struct ocreg_change *) ocreg_new(118); /* OCREG_TYPE_CHANGE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_change *ocreg_change_ref(struct ocreg_change *o)
{
	return (struct ocreg_change *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_change *ocreg_change_unref(struct ocreg_change *o)
{
	return (struct ocreg_change *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_change_unref(); NULL when out of memory */
static inline struct ocreg_change *ocreg_change_copy(const struct ocreg_change *o)
{
	return (struct ocreg_change *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_change_object(const struct ocreg_change *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a change.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_change *ocreg_change_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 118 ? (struct ocreg_change *) o : NULL; /* OCREG_TYPE_CHANGE */
}

/** Whether `path` holds a value that fits: not unset, not null. */
static inline bool ocreg_change_has_path(const struct ocreg_change *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CHANGE_PATH);
}

/** Whether `path` is null. */
static inline bool ocreg_change_is_null_path(const struct ocreg_change *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CHANGE_PATH);
}

/** Make `path` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_clear_path(struct ocreg_change *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CHANGE_PATH);
}

/** Make `path` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_null_path(struct ocreg_change *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CHANGE_PATH);
}

/** Get `path`: The field, as the API server spells it: spec.routes[0].name. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_change_get_path(const struct ocreg_change *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CHANGE_PATH);
}

/** Set `path`: The field, as the API server spells it: spec.routes[0].name. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_set_path(struct ocreg_change *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CHANGE_PATH, value);
}

/** Whether `from` holds a value that fits: not unset, not null. */
static inline bool ocreg_change_has_old_value(const struct ocreg_change *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CHANGE_OLD_VALUE);
}

/** Whether `from` is null. */
static inline bool ocreg_change_is_null_old_value(const struct ocreg_change *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CHANGE_OLD_VALUE);
}

/** Make `from` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_clear_old_value(struct ocreg_change *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CHANGE_OLD_VALUE);
}

/** Make `from` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_null_old_value(struct ocreg_change *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CHANGE_OLD_VALUE);
}

/** Get `from`: What it was; `<redacted>` for a secret. Unset means that it was not there. Null is a value of
 *  its own. Any JSON.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_change_get_old_value(const struct ocreg_change *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CHANGE_OLD_VALUE);
}

/** Set `from`: What it was; `<redacted>` for a secret. Unset means that it was not there. Null is a value of
 *  its own. Any JSON.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_set_old_value(struct ocreg_change *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CHANGE_OLD_VALUE, value);
}

/** Whether `to` holds a value that fits: not unset, not null. */
static inline bool ocreg_change_has_new_value(const struct ocreg_change *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CHANGE_NEW_VALUE);
}

/** Whether `to` is null. */
static inline bool ocreg_change_is_null_new_value(const struct ocreg_change *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CHANGE_NEW_VALUE);
}

/** Make `to` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_clear_new_value(struct ocreg_change *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CHANGE_NEW_VALUE);
}

/** Make `to` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_null_new_value(struct ocreg_change *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CHANGE_NEW_VALUE);
}

/** Get `to`: What it will be; `<redacted>` for a secret. Unset means that it goes. Null is a value of its
 *  own. Any JSON.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_change_get_new_value(const struct ocreg_change *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CHANGE_NEW_VALUE);
}

/** Set `to`: What it will be; `<redacted>` for a secret. Unset means that it goes. Null is a value of its
 *  own. Any JSON.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_set_new_value(struct ocreg_change *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CHANGE_NEW_VALUE, value);
}

/** Whether `byServer` holds a value that fits: not unset, not null. */
static inline bool ocreg_change_has_by_server(const struct ocreg_change *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CHANGE_BY_SERVER);
}

/** Whether `byServer` is null. */
static inline bool ocreg_change_is_null_by_server(const struct ocreg_change *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CHANGE_BY_SERVER);
}

/** Make `byServer` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_clear_by_server(struct ocreg_change *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CHANGE_BY_SERVER);
}

/** Make `byServer` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_null_by_server(struct ocreg_change *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CHANGE_BY_SERVER);
}

/** Get `byServer`: Whether the server makes it of the patch: a default where a value goes, a field more, or
 *  no change at all. Unset means false.
 *  @return false if unset: ocreg_change_has_by_server() tells */
static inline bool ocreg_change_get_by_server(const struct ocreg_change *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_CHANGE_BY_SERVER);
}

/** Set `byServer`: Whether the server makes it of the patch: a default where a value goes, a field more, or
 *  no change at all. Unset means false.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_set_by_server(struct ocreg_change *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_CHANGE_BY_SERVER, value);
}

/** Whether `risk` holds a value that fits: not unset, not null. */
static inline bool ocreg_change_has_risk(const struct ocreg_change *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CHANGE_RISK);
}

/** Whether `risk` is null. */
static inline bool ocreg_change_is_null_risk(const struct ocreg_change *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CHANGE_RISK);
}

/** Make `risk` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_clear_risk(struct ocreg_change *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CHANGE_RISK);
}

/** Make `risk` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_null_risk(struct ocreg_change *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CHANGE_RISK);
}

/** Get `risk`: The worst that comes of it: none; rollout, the pods are replaced one after the other; outage,
 *  something is out of service; data-loss, images are gone. One of `none`, `rollout`, `outage`, `data-loss`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_change_get_risk(const struct ocreg_change *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CHANGE_RISK);
}

/** Set `risk`: The worst that comes of it: none; rollout, the pods are replaced one after the other; outage,
 *  something is out of service; data-loss, images are gone. One of `none`, `rollout`, `outage`, `data-loss`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_set_risk(struct ocreg_change *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CHANGE_RISK, value);
}

/** Whether `reason` holds a value that fits: not unset, not null. */
static inline bool ocreg_change_has_reason(const struct ocreg_change *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CHANGE_REASON);
}

/** Whether `reason` is null. */
static inline bool ocreg_change_is_null_reason(const struct ocreg_change *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CHANGE_REASON);
}

/** Make `reason` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_clear_reason(struct ocreg_change *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CHANGE_REASON);
}

/** Make `reason` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_null_reason(struct ocreg_change *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CHANGE_REASON);
}

/** Get `reason`: What makes the risk, in one sentence.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_change_get_reason(const struct ocreg_change *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CHANGE_REASON);
}

/** Set `reason`: What makes the risk, in one sentence.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_set_reason(struct ocreg_change *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CHANGE_REASON, value);
}

/** Whether `owners` holds a value that fits: not unset, not null. */
static inline bool ocreg_change_has_owners(const struct ocreg_change *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CHANGE_OWNERS);
}

/** Whether `owners` is null. */
static inline bool ocreg_change_is_null_owners(const struct ocreg_change *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CHANGE_OWNERS);
}

/** Make `owners` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_clear_owners(struct ocreg_change *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CHANGE_OWNERS);
}

/** Make `owners` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_null_owners(struct ocreg_change *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CHANGE_OWNERS);
}

/** How many entries `owners` has: Who owns the field now. Of an element of a list all who own something of
 *  the list. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_change_count_owners(const struct ocreg_change *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CHANGE_OWNERS);
}

/** Make `owners` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_change *ocreg_change_make_owners(struct ocreg_change *o)
{
	return (struct ocreg_change *) ocreg_make((struct ocreg_object *) o, OCREG_CHANGE_OWNERS);
}

/** Element @p i of `owners`: Who owns the field now. Of an element of a list all who own something of the
 *  list. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_change_owner *ocreg_change_at_owners(const struct ocreg_change *o, size_t i)
{
	return (struct ocreg_change_owner *) ocreg_at((const struct ocreg_object *) o, OCREG_CHANGE_OWNERS, i);
}

/** Append an empty element to `owners`: Who owns the field now. Of an element of a list all who own something
 *  of the list. Atomic: server-side apply replaces all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_change_owner *ocreg_change_append_owners(struct ocreg_change *o)
{
	return (struct ocreg_change_owner *) ocreg_insert((struct ocreg_object *) o, OCREG_CHANGE_OWNERS, ocreg_count((const struct ocreg_object *) o, OCREG_CHANGE_OWNERS));
}

/** Insert an empty element before element @p i of `owners`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_change_owner *ocreg_change_insert_owners(struct ocreg_change *o, size_t i)
{
	return (struct ocreg_change_owner *) ocreg_insert((struct ocreg_object *) o, OCREG_CHANGE_OWNERS, i);
}

/** Move element @p from of `owners` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_move_owners(struct ocreg_change *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_CHANGE_OWNERS, from, to);
}

/** Remove element @p i of `owners`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_change_remove_owners(struct ocreg_change *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_CHANGE_OWNERS, i);
}

/** A new, empty plan_target.
 *  @return yours, ocreg_plan_target_unref(); NULL when out of memory */
static inline struct ocreg_plan_target *ocreg_plan_target_new(void)
{
	return (struct ocreg_plan_target *) ocreg_new(119); /* OCREG_TYPE_PLAN_TARGET */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_plan_target *ocreg_plan_target_ref(struct ocreg_plan_target *o)
{
	return (struct ocreg_plan_target *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_plan_target *ocreg_plan_target_unref(struct ocreg_plan_target *o)
{
	return (struct ocreg_plan_target *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_plan_target_unref(); NULL when out of memory */
static inline struct ocreg_plan_target *ocreg_plan_target_copy(const struct ocreg_plan_target *o)
{
	return (struct ocreg_plan_target *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_plan_target_object(const struct ocreg_plan_target *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a plan_target.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_plan_target *ocreg_plan_target_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 119 ? (struct ocreg_plan_target *) o : NULL; /* OCREG_TYPE_PLAN_TARGET */
}

/** Whether `server` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_target_has_server(const struct ocreg_plan_target *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_TARGET_SERVER);
}

/** Whether `server` is null. */
static inline bool ocreg_plan_target_is_null_server(const struct ocreg_plan_target *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_TARGET_SERVER);
}

/** Make `server` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_clear_server(struct ocreg_plan_target *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_TARGET_SERVER);
}

/** Make `server` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_null_server(struct ocreg_plan_target *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_TARGET_SERVER);
}

/** Get `server`: URL of the API server. Required. At least 1 character.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_target_get_server(const struct ocreg_plan_target *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_TARGET_SERVER);
}

/** Set `server`: URL of the API server. Required. At least 1 character.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_set_server(struct ocreg_plan_target *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_TARGET_SERVER, value);
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_target_has_api_version(const struct ocreg_plan_target *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_TARGET_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_plan_target_is_null_api_version(const struct ocreg_plan_target *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_TARGET_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_clear_api_version(struct ocreg_plan_target *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_TARGET_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_null_api_version(struct ocreg_plan_target *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_TARGET_API_VERSION);
}

/** Get `apiVersion`: Its apiVersion. Required. At least 1 character.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_target_get_api_version(const struct ocreg_plan_target *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_TARGET_API_VERSION);
}

/** Set `apiVersion`: Its apiVersion. Required. At least 1 character.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_set_api_version(struct ocreg_plan_target *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_TARGET_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_target_has_kind(const struct ocreg_plan_target *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_TARGET_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_plan_target_is_null_kind(const struct ocreg_plan_target *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_TARGET_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_clear_kind(struct ocreg_plan_target *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_TARGET_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_null_kind(struct ocreg_plan_target *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_TARGET_KIND);
}

/** Get `kind`: Its kind. Required. At least 1 character.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_target_get_kind(const struct ocreg_plan_target *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_TARGET_KIND);
}

/** Set `kind`: Its kind. Required. At least 1 character.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_set_kind(struct ocreg_plan_target *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_TARGET_KIND, value);
}

/** Whether `namespace` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_target_has_ns(const struct ocreg_plan_target *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_TARGET_NS);
}

/** Whether `namespace` is null. */
static inline bool ocreg_plan_target_is_null_ns(const struct ocreg_plan_target *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_TARGET_NS);
}

/** Make `namespace` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_clear_ns(struct ocreg_plan_target *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_TARGET_NS);
}

/** Make `namespace` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_null_ns(struct ocreg_plan_target *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_TARGET_NS);
}

/** Get `namespace`: Its namespace, unset where the kind is in none.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_target_get_ns(const struct ocreg_plan_target *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_TARGET_NS);
}

/** Set `namespace`: Its namespace, unset where the kind is in none.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_set_ns(struct ocreg_plan_target *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_TARGET_NS, value);
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_target_has_name(const struct ocreg_plan_target *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_TARGET_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_plan_target_is_null_name(const struct ocreg_plan_target *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_TARGET_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_clear_name(struct ocreg_plan_target *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_TARGET_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_null_name(struct ocreg_plan_target *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_TARGET_NAME);
}

/** Get `name`: Its name. Required. At least 1 character.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_target_get_name(const struct ocreg_plan_target *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_TARGET_NAME);
}

/** Set `name`: Its name. Required. At least 1 character.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_set_name(struct ocreg_plan_target *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_TARGET_NAME, value);
}

/** Whether `uid` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_target_has_uid(const struct ocreg_plan_target *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_TARGET_UID);
}

/** Whether `uid` is null. */
static inline bool ocreg_plan_target_is_null_uid(const struct ocreg_plan_target *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_TARGET_UID);
}

/** Make `uid` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_clear_uid(struct ocreg_plan_target *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_TARGET_UID);
}

/** Make `uid` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_null_uid(struct ocreg_plan_target *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_TARGET_UID);
}

/** Get `uid`: Its uid: no other object is meant, whatever its name. Required. At least 1 character.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_target_get_uid(const struct ocreg_plan_target *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_TARGET_UID);
}

/** Set `uid`: Its uid: no other object is meant, whatever its name. Required. At least 1 character.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_set_uid(struct ocreg_plan_target *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_TARGET_UID, value);
}

/** Whether `resourceVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_target_has_resource_version(const struct ocreg_plan_target *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_TARGET_RESOURCE_VERSION);
}

/** Whether `resourceVersion` is null. */
static inline bool ocreg_plan_target_is_null_resource_version(const struct ocreg_plan_target *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_TARGET_RESOURCE_VERSION);
}

/** Make `resourceVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_clear_resource_version(struct ocreg_plan_target *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_TARGET_RESOURCE_VERSION);
}

/** Make `resourceVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_null_resource_version(struct ocreg_plan_target *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_TARGET_RESOURCE_VERSION);
}

/** Get `resourceVersion`: The version that the plan was made from. Required. At least 1 character.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_target_get_resource_version(const struct ocreg_plan_target *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_TARGET_RESOURCE_VERSION);
}

/** Set `resourceVersion`: The version that the plan was made from. Required. At least 1 character.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_set_resource_version(struct ocreg_plan_target *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_TARGET_RESOURCE_VERSION, value);
}

/** Whether `subresource` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_target_has_subresource(const struct ocreg_plan_target *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_TARGET_SUBRESOURCE);
}

/** Whether `subresource` is null. */
static inline bool ocreg_plan_target_is_null_subresource(const struct ocreg_plan_target *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_TARGET_SUBRESOURCE);
}

/** Make `subresource` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_clear_subresource(struct ocreg_plan_target *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_TARGET_SUBRESOURCE);
}

/** Make `subresource` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_null_subresource(struct ocreg_plan_target *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_TARGET_SUBRESOURCE);
}

/** Get `subresource`: The subresource to write; unset for the object itself.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_target_get_subresource(const struct ocreg_plan_target *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_TARGET_SUBRESOURCE);
}

/** Set `subresource`: The subresource to write; unset for the object itself.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_target_set_subresource(struct ocreg_plan_target *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_TARGET_SUBRESOURCE, value);
}

/** A new, empty plan_finding.
 *  @return yours, ocreg_plan_finding_unref(); NULL when out of memory */
static inline struct ocreg_plan_finding *ocreg_plan_finding_new(void)
{
	return (struct ocreg_plan_finding *) ocreg_new(120); /* OCREG_TYPE_PLAN_FINDING */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_plan_finding *ocreg_plan_finding_ref(struct ocreg_plan_finding *o)
{
	return (struct ocreg_plan_finding *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_plan_finding *ocreg_plan_finding_unref(struct ocreg_plan_finding *o)
{
	return (struct ocreg_plan_finding *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_plan_finding_unref(); NULL when out of memory */
static inline struct ocreg_plan_finding *ocreg_plan_finding_copy(const struct ocreg_plan_finding *o)
{
	return (struct ocreg_plan_finding *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_plan_finding_object(const struct ocreg_plan_finding *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a plan_finding.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_plan_finding *ocreg_plan_finding_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 120 ? (struct ocreg_plan_finding *) o : NULL; /* OCREG_TYPE_PLAN_FINDING */
}

/** Whether `rule` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_finding_has_rule(const struct ocreg_plan_finding *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_FINDING_RULE);
}

/** Whether `rule` is null. */
static inline bool ocreg_plan_finding_is_null_rule(const struct ocreg_plan_finding *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_FINDING_RULE);
}

/** Make `rule` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_clear_rule(struct ocreg_plan_finding *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_FINDING_RULE);
}

/** Make `rule` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_null_rule(struct ocreg_plan_finding *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_FINDING_RULE);
}

/** Get `rule`: Id of the rule, OCR042. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_finding_get_rule(const struct ocreg_plan_finding *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_FINDING_RULE);
}

/** Set `rule`: Id of the rule, OCR042. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_set_rule(struct ocreg_plan_finding *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_FINDING_RULE, value);
}

/** Whether `level` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_finding_has_level(const struct ocreg_plan_finding *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_FINDING_LEVEL);
}

/** Whether `level` is null. */
static inline bool ocreg_plan_finding_is_null_level(const struct ocreg_plan_finding *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_FINDING_LEVEL);
}

/** Make `level` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_clear_level(struct ocreg_plan_finding *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_FINDING_LEVEL);
}

/** Make `level` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_null_level(struct ocreg_plan_finding *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_FINDING_LEVEL);
}

/** Get `level`: schema, operator or advice. Required. One of `schema`, `operator`, `advice`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_finding_get_level(const struct ocreg_plan_finding *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_FINDING_LEVEL);
}

/** Set `level`: schema, operator or advice. Required. One of `schema`, `operator`, `advice`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_set_level(struct ocreg_plan_finding *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_FINDING_LEVEL, value);
}

/** Whether `severity` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_finding_has_severity(const struct ocreg_plan_finding *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_FINDING_SEVERITY);
}

/** Whether `severity` is null. */
static inline bool ocreg_plan_finding_is_null_severity(const struct ocreg_plan_finding *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_FINDING_SEVERITY);
}

/** Make `severity` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_clear_severity(struct ocreg_plan_finding *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_FINDING_SEVERITY);
}

/** Make `severity` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_null_severity(struct ocreg_plan_finding *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_FINDING_SEVERITY);
}

/** Get `severity`: error, warning or info. Required. One of `error`, `warning`, `info`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_finding_get_severity(const struct ocreg_plan_finding *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_FINDING_SEVERITY);
}

/** Set `severity`: error, warning or info. Required. One of `error`, `warning`, `info`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_set_severity(struct ocreg_plan_finding *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_FINDING_SEVERITY, value);
}

/** Whether `path` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_finding_has_path(const struct ocreg_plan_finding *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_FINDING_PATH);
}

/** Whether `path` is null. */
static inline bool ocreg_plan_finding_is_null_path(const struct ocreg_plan_finding *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_FINDING_PATH);
}

/** Make `path` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_clear_path(struct ocreg_plan_finding *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_FINDING_PATH);
}

/** Make `path` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_null_path(struct ocreg_plan_finding *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_FINDING_PATH);
}

/** Get `path`: The field; empty for the object as a whole.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_finding_get_path(const struct ocreg_plan_finding *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_FINDING_PATH);
}

/** Set `path`: The field; empty for the object as a whole.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_set_path(struct ocreg_plan_finding *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_FINDING_PATH, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_finding_has_message(const struct ocreg_plan_finding *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_FINDING_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_plan_finding_is_null_message(const struct ocreg_plan_finding *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_FINDING_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_clear_message(struct ocreg_plan_finding *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_FINDING_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_null_message(struct ocreg_plan_finding *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_FINDING_MESSAGE);
}

/** Get `message`: What is wrong. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_finding_get_message(const struct ocreg_plan_finding *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_FINDING_MESSAGE);
}

/** Set `message`: What is wrong. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_set_message(struct ocreg_plan_finding *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_FINDING_MESSAGE, value);
}

/** Whether `hint` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_finding_has_hint(const struct ocreg_plan_finding *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_FINDING_HINT);
}

/** Whether `hint` is null. */
static inline bool ocreg_plan_finding_is_null_hint(const struct ocreg_plan_finding *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_FINDING_HINT);
}

/** Make `hint` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_clear_hint(struct ocreg_plan_finding *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_FINDING_HINT);
}

/** Make `hint` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_null_hint(struct ocreg_plan_finding *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_FINDING_HINT);
}

/** Get `hint`: What to do about it.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_finding_get_hint(const struct ocreg_plan_finding *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_FINDING_HINT);
}

/** Set `hint`: What to do about it.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_set_hint(struct ocreg_plan_finding *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_FINDING_HINT, value);
}

/** Whether `losesData` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_finding_has_loses_data(const struct ocreg_plan_finding *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_FINDING_LOSES_DATA);
}

/** Whether `losesData` is null. */
static inline bool ocreg_plan_finding_is_null_loses_data(const struct ocreg_plan_finding *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_FINDING_LOSES_DATA);
}

/** Make `losesData` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_clear_loses_data(struct ocreg_plan_finding *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_FINDING_LOSES_DATA);
}

/** Make `losesData` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_null_loses_data(struct ocreg_plan_finding *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_FINDING_LOSES_DATA);
}

/** Get `losesData`: Whether images would be destroyed. Unset means false.
 *  @return false if unset: ocreg_plan_finding_has_loses_data() tells */
static inline bool ocreg_plan_finding_get_loses_data(const struct ocreg_plan_finding *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_PLAN_FINDING_LOSES_DATA);
}

/** Set `losesData`: Whether images would be destroyed. Unset means false.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_finding_set_loses_data(struct ocreg_plan_finding *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_PLAN_FINDING_LOSES_DATA, value);
}

/** A new, empty plan_cause.
 *  @return yours, ocreg_plan_cause_unref(); NULL when out of memory */
static inline struct ocreg_plan_cause *ocreg_plan_cause_new(void)
{
	return (struct ocreg_plan_cause *) ocreg_new(121); /* OCREG_TYPE_PLAN_CAUSE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_plan_cause *ocreg_plan_cause_ref(struct ocreg_plan_cause *o)
{
	return (struct ocreg_plan_cause *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_plan_cause *ocreg_plan_cause_unref(struct ocreg_plan_cause *o)
{
	return (struct ocreg_plan_cause *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_plan_cause_unref(); NULL when out of memory */
static inline struct ocreg_plan_cause *ocreg_plan_cause_copy(const struct ocreg_plan_cause *o)
{
	return (struct ocreg_plan_cause *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_plan_cause_object(const struct ocreg_plan_cause *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a plan_cause.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_plan_cause *ocreg_plan_cause_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 121 ? (struct ocreg_plan_cause *) o : NULL; /* OCREG_TYPE_PLAN_CAUSE */
}

/** Whether `path` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_cause_has_path(const struct ocreg_plan_cause *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_CAUSE_PATH);
}

/** Whether `path` is null. */
static inline bool ocreg_plan_cause_is_null_path(const struct ocreg_plan_cause *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_CAUSE_PATH);
}

/** Make `path` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_cause_clear_path(struct ocreg_plan_cause *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_CAUSE_PATH);
}

/** Make `path` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_cause_null_path(struct ocreg_plan_cause *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_CAUSE_PATH);
}

/** Get `path`: The field, if it names one.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_cause_get_path(const struct ocreg_plan_cause *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_CAUSE_PATH);
}

/** Set `path`: The field, if it names one.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_cause_set_path(struct ocreg_plan_cause *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_CAUSE_PATH, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_cause_has_message(const struct ocreg_plan_cause *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_CAUSE_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_plan_cause_is_null_message(const struct ocreg_plan_cause *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_CAUSE_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_cause_clear_message(struct ocreg_plan_cause *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_CAUSE_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_cause_null_message(struct ocreg_plan_cause *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_CAUSE_MESSAGE);
}

/** Get `message`: What is wrong. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_cause_get_message(const struct ocreg_plan_cause *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_CAUSE_MESSAGE);
}

/** Set `message`: What is wrong. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_cause_set_message(struct ocreg_plan_cause *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_CAUSE_MESSAGE, value);
}

/** A new, empty plan_verdict.
 *  @return yours, ocreg_plan_verdict_unref(); NULL when out of memory */
static inline struct ocreg_plan_verdict *ocreg_plan_verdict_new(void)
{
	return (struct ocreg_plan_verdict *) ocreg_new(122); /* OCREG_TYPE_PLAN_VERDICT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_plan_verdict *ocreg_plan_verdict_ref(struct ocreg_plan_verdict *o)
{
	return (struct ocreg_plan_verdict *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_plan_verdict *ocreg_plan_verdict_unref(struct ocreg_plan_verdict *o)
{
	return (struct ocreg_plan_verdict *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_plan_verdict_unref(); NULL when out of memory */
static inline struct ocreg_plan_verdict *ocreg_plan_verdict_copy(const struct ocreg_plan_verdict *o)
{
	return (struct ocreg_plan_verdict *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_plan_verdict_object(const struct ocreg_plan_verdict *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a plan_verdict.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_plan_verdict *ocreg_plan_verdict_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 122 ? (struct ocreg_plan_verdict *) o : NULL; /* OCREG_TYPE_PLAN_VERDICT */
}

/** Whether `accepted` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_verdict_has_accepted(const struct ocreg_plan_verdict *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_ACCEPTED);
}

/** Whether `accepted` is null. */
static inline bool ocreg_plan_verdict_is_null_accepted(const struct ocreg_plan_verdict *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_ACCEPTED);
}

/** Make `accepted` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_clear_accepted(struct ocreg_plan_verdict *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_VERDICT_ACCEPTED);
}

/** Make `accepted` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_null_accepted(struct ocreg_plan_verdict *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_VERDICT_ACCEPTED);
}

/** Get `accepted`: Whether it would take it. Required.
 *  @return false if unset: ocreg_plan_verdict_has_accepted() tells */
static inline bool ocreg_plan_verdict_get_accepted(const struct ocreg_plan_verdict *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_ACCEPTED);
}

/** Set `accepted`: Whether it would take it. Required.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_set_accepted(struct ocreg_plan_verdict *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_PLAN_VERDICT_ACCEPTED, value);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_verdict_has_status(const struct ocreg_plan_verdict *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_plan_verdict_is_null_status(const struct ocreg_plan_verdict *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_clear_status(struct ocreg_plan_verdict *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_VERDICT_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_null_status(struct ocreg_plan_verdict *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_VERDICT_STATUS);
}

/** Get `status`: The HTTP status of a refusal.
 *  @return 0 if unset: ocreg_plan_verdict_has_status() tells */
static inline int64_t ocreg_plan_verdict_get_status(const struct ocreg_plan_verdict *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_STATUS);
}

/** Set `status`: The HTTP status of a refusal.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_set_status(struct ocreg_plan_verdict *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_PLAN_VERDICT_STATUS, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_verdict_has_message(const struct ocreg_plan_verdict *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_plan_verdict_is_null_message(const struct ocreg_plan_verdict *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_clear_message(struct ocreg_plan_verdict *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_VERDICT_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_null_message(struct ocreg_plan_verdict *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_VERDICT_MESSAGE);
}

/** Get `message`: Why it would not.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_verdict_get_message(const struct ocreg_plan_verdict *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_MESSAGE);
}

/** Set `message`: Why it would not.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_set_message(struct ocreg_plan_verdict *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_VERDICT_MESSAGE, value);
}

/** Whether `causes` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_verdict_has_causes(const struct ocreg_plan_verdict *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES);
}

/** Whether `causes` is null. */
static inline bool ocreg_plan_verdict_is_null_causes(const struct ocreg_plan_verdict *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES);
}

/** Make `causes` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_clear_causes(struct ocreg_plan_verdict *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES);
}

/** Make `causes` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_null_causes(struct ocreg_plan_verdict *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES);
}

/** How many entries `causes` has: Each reason by itself, where it names more than one. Atomic: server-side
 *  apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_plan_verdict_count_causes(const struct ocreg_plan_verdict *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES);
}

/** Make `causes` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_plan_verdict *ocreg_plan_verdict_make_causes(struct ocreg_plan_verdict *o)
{
	return (struct ocreg_plan_verdict *) ocreg_make((struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES);
}

/** Element @p i of `causes`: Each reason by itself, where it names more than one. Atomic: server-side apply
 *  replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_plan_cause *ocreg_plan_verdict_at_causes(const struct ocreg_plan_verdict *o, size_t i)
{
	return (struct ocreg_plan_cause *) ocreg_at((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES, i);
}

/** Append an empty element to `causes`: Each reason by itself, where it names more than one. Atomic:
 *  server-side apply replaces all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_plan_cause *ocreg_plan_verdict_append_causes(struct ocreg_plan_verdict *o)
{
	return (struct ocreg_plan_cause *) ocreg_insert((struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES, ocreg_count((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES));
}

/** Insert an empty element before element @p i of `causes`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_plan_cause *ocreg_plan_verdict_insert_causes(struct ocreg_plan_verdict *o, size_t i)
{
	return (struct ocreg_plan_cause *) ocreg_insert((struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES, i);
}

/** Move element @p from of `causes` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_move_causes(struct ocreg_plan_verdict *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES, from, to);
}

/** Remove element @p i of `causes`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_remove_causes(struct ocreg_plan_verdict *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_PLAN_VERDICT_CAUSES, i);
}

/** Whether `warnings` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_verdict_has_warnings(const struct ocreg_plan_verdict *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS);
}

/** Whether `warnings` is null. */
static inline bool ocreg_plan_verdict_is_null_warnings(const struct ocreg_plan_verdict *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS);
}

/** Make `warnings` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_clear_warnings(struct ocreg_plan_verdict *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS);
}

/** Make `warnings` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_null_warnings(struct ocreg_plan_verdict *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS);
}

/** How many entries `warnings` has: What it warns of. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_plan_verdict_count_warnings(const struct ocreg_plan_verdict *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS);
}

/** Make `warnings` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_plan_verdict *ocreg_plan_verdict_make_warnings(struct ocreg_plan_verdict *o)
{
	return (struct ocreg_plan_verdict *) ocreg_make((struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS);
}

/** Element @p i of `warnings`: What it warns of. Atomic: server-side apply replaces all of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_plan_verdict_at_warnings(const struct ocreg_plan_verdict *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS, i);
}

/** Append to `warnings`: What it warns of. Atomic: server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_append_warnings(struct ocreg_plan_verdict *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS, ocreg_count((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS), value);
}

/** Insert @p value, which is copied, before element @p i of `warnings`; @p i equal to the count appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_insert_warnings(struct ocreg_plan_verdict *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS, i, value);
}

/** Move element @p from of `warnings` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_move_warnings(struct ocreg_plan_verdict *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS, from, to);
}

/** Remove element @p i of `warnings`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_verdict_remove_warnings(struct ocreg_plan_verdict *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS, i);
}

/** The index of the first element of `warnings` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_plan_verdict_find_warnings(const struct ocreg_plan_verdict *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_PLAN_VERDICT_WARNINGS, key);
}

/** A new, empty plan.
 *  @return yours, ocreg_plan_unref(); NULL when out of memory */
static inline struct ocreg_plan *ocreg_plan_new(void)
{
	return (struct ocreg_plan *) ocreg_new(123); /* OCREG_TYPE_PLAN */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_plan *ocreg_plan_ref(struct ocreg_plan *o)
{
	return (struct ocreg_plan *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_plan *ocreg_plan_unref(struct ocreg_plan *o)
{
	return (struct ocreg_plan *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_plan_unref(); NULL when out of memory */
static inline struct ocreg_plan *ocreg_plan_copy(const struct ocreg_plan *o)
{
	return (struct ocreg_plan *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_plan_object(const struct ocreg_plan *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a plan.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_plan *ocreg_plan_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 123 ? (struct ocreg_plan *) o : NULL; /* OCREG_TYPE_PLAN */
}

/** Whether `format` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_has_format(const struct ocreg_plan *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_FORMAT);
}

/** Whether `format` is null. */
static inline bool ocreg_plan_is_null_format(const struct ocreg_plan *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_FORMAT);
}

/** Make `format` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_clear_format(struct ocreg_plan *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_FORMAT);
}

/** Make `format` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_null_format(struct ocreg_plan *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_FORMAT);
}

/** Get `format`: The notation of the plan: 1. Required. From 1 to 1.
 *  @return 0 if unset: ocreg_plan_has_format() tells */
static inline int64_t ocreg_plan_get_format(const struct ocreg_plan *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_PLAN_FORMAT);
}

/** Set `format`: The notation of the plan: 1. Required. From 1 to 1.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_set_format(struct ocreg_plan *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_PLAN_FORMAT, value);
}

/** Whether `target` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_has_target(const struct ocreg_plan *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_TARGET);
}

/** Whether `target` is null. */
static inline bool ocreg_plan_is_null_target(const struct ocreg_plan *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_TARGET);
}

/** Make `target` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_clear_target(struct ocreg_plan *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_TARGET);
}

/** Make `target` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_null_target(struct ocreg_plan *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_TARGET);
}

/** Get `target`: The object. Required.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_plan_target *ocreg_plan_get_target(const struct ocreg_plan *o)
{
	return (struct ocreg_plan_target *) ocreg_get_object((const struct ocreg_object *) o, OCREG_PLAN_TARGET);
}

/** Set `target`: The object. Required.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_set_target(struct ocreg_plan *o, const struct ocreg_plan_target *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_PLAN_TARGET, (const struct ocreg_object *) value);
}

/** Get `target`, made empty if it was unset or null: The object. Required.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_plan_target *ocreg_plan_make_target(struct ocreg_plan *o)
{
	return (struct ocreg_plan_target *) ocreg_make((struct ocreg_object *) o, OCREG_PLAN_TARGET);
}

/** Whether `fieldManager` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_has_field_manager(const struct ocreg_plan *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_FIELD_MANAGER);
}

/** Whether `fieldManager` is null. */
static inline bool ocreg_plan_is_null_field_manager(const struct ocreg_plan *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_FIELD_MANAGER);
}

/** Make `fieldManager` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_clear_field_manager(struct ocreg_plan *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_FIELD_MANAGER);
}

/** Make `fieldManager` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_null_field_manager(struct ocreg_plan *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_FIELD_MANAGER);
}

/** Get `fieldManager`: The name under which the change will be recorded. Unset means the client's.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_get_field_manager(const struct ocreg_plan *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_FIELD_MANAGER);
}

/** Set `fieldManager`: The name under which the change will be recorded. Unset means the client's.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_set_field_manager(struct ocreg_plan *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_FIELD_MANAGER, value);
}

/** Whether `risk` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_has_risk(const struct ocreg_plan *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_RISK);
}

/** Whether `risk` is null. */
static inline bool ocreg_plan_is_null_risk(const struct ocreg_plan *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_RISK);
}

/** Make `risk` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_clear_risk(struct ocreg_plan *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_RISK);
}

/** Make `risk` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_null_risk(struct ocreg_plan *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_RISK);
}

/** Get `risk`: The worst of all risks: that of a change, or data-loss where a finding tells of it. Required.
 *  One of `none`, `rollout`, `outage`, `data-loss`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_get_risk(const struct ocreg_plan *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_RISK);
}

/** Set `risk`: The worst of all risks: that of a change, or data-loss where a finding tells of it. Required.
 *  One of `none`, `rollout`, `outage`, `data-loss`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_set_risk(struct ocreg_plan *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_RISK, value);
}

/** Whether `changes` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_has_changes(const struct ocreg_plan *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_CHANGES);
}

/** Whether `changes` is null. */
static inline bool ocreg_plan_is_null_changes(const struct ocreg_plan *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_CHANGES);
}

/** Make `changes` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_clear_changes(struct ocreg_plan *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_CHANGES);
}

/** Make `changes` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_null_changes(struct ocreg_plan *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_CHANGES);
}

/** How many entries `changes` has: The fields that change. Required. Atomic: server-side apply replaces all
 *  of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_plan_count_changes(const struct ocreg_plan *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_PLAN_CHANGES);
}

/** Make `changes` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_plan *ocreg_plan_make_changes(struct ocreg_plan *o)
{
	return (struct ocreg_plan *) ocreg_make((struct ocreg_object *) o, OCREG_PLAN_CHANGES);
}

/** Element @p i of `changes`: The fields that change. Required. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_change *ocreg_plan_at_changes(const struct ocreg_plan *o, size_t i)
{
	return (struct ocreg_change *) ocreg_at((const struct ocreg_object *) o, OCREG_PLAN_CHANGES, i);
}

/** Append an empty element to `changes`: The fields that change. Required. Atomic: server-side apply replaces
 *  all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_change *ocreg_plan_append_changes(struct ocreg_plan *o)
{
	return (struct ocreg_change *) ocreg_insert((struct ocreg_object *) o, OCREG_PLAN_CHANGES, ocreg_count((const struct ocreg_object *) o, OCREG_PLAN_CHANGES));
}

/** Insert an empty element before element @p i of `changes`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_change *ocreg_plan_insert_changes(struct ocreg_plan *o, size_t i)
{
	return (struct ocreg_change *) ocreg_insert((struct ocreg_object *) o, OCREG_PLAN_CHANGES, i);
}

/** Move element @p from of `changes` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_move_changes(struct ocreg_plan *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_PLAN_CHANGES, from, to);
}

/** Remove element @p i of `changes`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_remove_changes(struct ocreg_plan *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_PLAN_CHANGES, i);
}

/** Whether `valid` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_has_valid(const struct ocreg_plan *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_VALID);
}

/** Whether `valid` is null. */
static inline bool ocreg_plan_is_null_valid(const struct ocreg_plan *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_VALID);
}

/** Make `valid` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_clear_valid(struct ocreg_plan *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_VALID);
}

/** Make `valid` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_null_valid(struct ocreg_plan *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_VALID);
}

/** Get `valid`: Whether an edit would send the change: no finding stands against it that the object did not
 *  have before.
 *  @return false if unset: ocreg_plan_has_valid() tells */
static inline bool ocreg_plan_get_valid(const struct ocreg_plan *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_PLAN_VALID);
}

/** Set `valid`: Whether an edit would send the change: no finding stands against it that the object did not
 *  have before.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_set_valid(struct ocreg_plan *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_PLAN_VALID, value);
}

/** Whether `findings` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_has_findings(const struct ocreg_plan *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_FINDINGS);
}

/** Whether `findings` is null. */
static inline bool ocreg_plan_is_null_findings(const struct ocreg_plan *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_FINDINGS);
}

/** Make `findings` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_clear_findings(struct ocreg_plan *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_FINDINGS);
}

/** Make `findings` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_null_findings(struct ocreg_plan *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_FINDINGS);
}

/** How many entries `findings` has: What the check found. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_plan_count_findings(const struct ocreg_plan *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_PLAN_FINDINGS);
}

/** Make `findings` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_plan *ocreg_plan_make_findings(struct ocreg_plan *o)
{
	return (struct ocreg_plan *) ocreg_make((struct ocreg_object *) o, OCREG_PLAN_FINDINGS);
}

/** Element @p i of `findings`: What the check found. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_plan_finding *ocreg_plan_at_findings(const struct ocreg_plan *o, size_t i)
{
	return (struct ocreg_plan_finding *) ocreg_at((const struct ocreg_object *) o, OCREG_PLAN_FINDINGS, i);
}

/** Append an empty element to `findings`: What the check found. Atomic: server-side apply replaces all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_plan_finding *ocreg_plan_append_findings(struct ocreg_plan *o)
{
	return (struct ocreg_plan_finding *) ocreg_insert((struct ocreg_object *) o, OCREG_PLAN_FINDINGS, ocreg_count((const struct ocreg_object *) o, OCREG_PLAN_FINDINGS));
}

/** Insert an empty element before element @p i of `findings`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_plan_finding *ocreg_plan_insert_findings(struct ocreg_plan *o, size_t i)
{
	return (struct ocreg_plan_finding *) ocreg_insert((struct ocreg_object *) o, OCREG_PLAN_FINDINGS, i);
}

/** Move element @p from of `findings` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_move_findings(struct ocreg_plan *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_PLAN_FINDINGS, from, to);
}

/** Remove element @p i of `findings`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_remove_findings(struct ocreg_plan *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_PLAN_FINDINGS, i);
}

/** Whether `verdict` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_has_verdict(const struct ocreg_plan *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_VERDICT);
}

/** Whether `verdict` is null. */
static inline bool ocreg_plan_is_null_verdict(const struct ocreg_plan *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_VERDICT);
}

/** Make `verdict` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_clear_verdict(struct ocreg_plan *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_VERDICT);
}

/** Make `verdict` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_null_verdict(struct ocreg_plan *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_VERDICT);
}

/** Get `verdict`: What the server says.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_plan_verdict *ocreg_plan_get_verdict(const struct ocreg_plan *o)
{
	return (struct ocreg_plan_verdict *) ocreg_get_object((const struct ocreg_object *) o, OCREG_PLAN_VERDICT);
}

/** Set `verdict`: What the server says.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_set_verdict(struct ocreg_plan *o, const struct ocreg_plan_verdict *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_PLAN_VERDICT, (const struct ocreg_object *) value);
}

/** Get `verdict`, made empty if it was unset or null: What the server says.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_plan_verdict *ocreg_plan_make_verdict(struct ocreg_plan *o)
{
	return (struct ocreg_plan_verdict *) ocreg_make((struct ocreg_object *) o, OCREG_PLAN_VERDICT);
}

/** Whether `patch` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_has_patch(const struct ocreg_plan *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_PATCH);
}

/** Whether `patch` is null. */
static inline bool ocreg_plan_is_null_patch(const struct ocreg_plan *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_PATCH);
}

/** Make `patch` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_clear_patch(struct ocreg_plan *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_PATCH);
}

/** Make `patch` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_null_patch(struct ocreg_plan *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_PATCH);
}

/** Get `patch`: The merge patch that is sent, exactly, and so with its secrets: whoever keeps a plan keeps
 *  those. Required. Secret: redacted where it is shown, wiped when the tree goes. An object with any members.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_get_patch(const struct ocreg_plan *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_PATCH);
}

/** Set `patch`: The merge patch that is sent, exactly, and so with its secrets: whoever keeps a plan keeps
 *  those. Required. Secret: redacted where it is shown, wiped when the tree goes. An object with any members.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_set_patch(struct ocreg_plan *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_PATCH, value);
}

/** Whether `digest` holds a value that fits: not unset, not null. */
static inline bool ocreg_plan_has_digest(const struct ocreg_plan *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLAN_DIGEST);
}

/** Whether `digest` is null. */
static inline bool ocreg_plan_is_null_digest(const struct ocreg_plan *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLAN_DIGEST);
}

/** Make `digest` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_clear_digest(struct ocreg_plan *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLAN_DIGEST);
}

/** Make `digest` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_null_digest(struct ocreg_plan *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLAN_DIGEST);
}

/** Get `digest`: Of all of the above, so that a plan that was altered is not taken for the one that was read.
 *  Required. At least 1 character.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_plan_get_digest(const struct ocreg_plan *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLAN_DIGEST);
}

/** Set `digest`: Of all of the above, so that a plan that was altered is not taken for the one that was read.
 *  Required. At least 1 character.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_plan_set_digest(struct ocreg_plan *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLAN_DIGEST, value);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
