/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file clusteroperator.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_CLUSTEROPERATOR_H
#define OCREG_CLUSTEROPERATOR_H

#include <ocreg/codec.h>
#include <ocreg/meta.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One thing that an operator says of itself, and since when it is so. */
struct ocreg_cluster_operator_condition;

/** The fields of struct ocreg_cluster_operator_condition. @since 0.1 */
enum ocreg_cluster_operator_condition_field {
	/** What is said: Available, Progressing or Degraded; other operators have more. Called `type` in documents,
	 *  which is a reserved word of Go. */
	OCREG_CLUSTER_OPERATOR_CONDITION_CONDITION_TYPE = 0,
	/** Whether it is so: True, False or Unknown. The API server takes any text. */
	OCREG_CLUSTER_OPERATOR_CONDITION_STATUS = 1,
	/** When the status last changed. */
	OCREG_CLUSTER_OPERATOR_CONDITION_LAST_TRANSITION_TIME = 2,
	/** Why, in a word. With Available, Removed means that there is no registry, by the administrator's wish. */
	OCREG_CLUSTER_OPERATOR_CONDITION_REASON = 3,
	/** Why, in sentences for people. */
	OCREG_CLUSTER_OPERATOR_CONDITION_MESSAGE = 4,
};

/** The version of one thing that an operator runs. */
struct ocreg_operand_version;

/** The fields of struct ocreg_operand_version. @since 0.1 */
enum ocreg_operand_version_field {
	/** What it is; operator stands for the operator with all that it runs. */
	OCREG_OPERAND_VERSION_NAME = 0,
	/** Its version, which is reached once all of it runs. */
	OCREG_OPERAND_VERSION_VERSION = 1,
};

/** An object to look at when something is wrong with an operator. */
struct ocreg_object_reference;

/** The fields of struct ocreg_object_reference. @since 0.1 */
enum ocreg_object_reference_field {
	/** Its API group; empty for that of Pods, Secrets and Namespaces. */
	OCREG_OBJECT_REFERENCE_GROUP = 0,
	/** Its kind, as in URLs: configs. */
	OCREG_OBJECT_REFERENCE_RESOURCE = 1,
	/** Its namespace; unset for kinds that are in none. Called `namespace` in documents, which is a reserved
	 *  word of C++. */
	OCREG_OBJECT_REFERENCE_NS = 2,
	/** Its name. */
	OCREG_OBJECT_REFERENCE_NAME = 3,
};

/** Nothing can be asked of an operator here: it has no fields. */
struct ocreg_cluster_operator_spec;

/** How an operator fares. Written by the operator. */
struct ocreg_cluster_operator_status;

/** The fields of struct ocreg_cluster_operator_status. @since 0.1 */
enum ocreg_cluster_operator_status_field {
	/** What it says of itself. A list to be replaced as a whole up to release 4.18. */
	OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS = 0,
	/** The versions that are fully rolled out. */
	OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS = 1,
	/** What to look at when something is wrong. */
	OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS = 2,
	/** More that an operator has to say, in a form of its own. The registry's operator has nothing. */
	OCREG_CLUSTER_OPERATOR_STATUS_EXTENSION = 3,
};

/** How an operator of the cluster fares. That of the registry is called image-registry. */
struct ocreg_cluster_operator;

/** The fields of struct ocreg_cluster_operator. @since 0.1 */
enum ocreg_cluster_operator_field {
	/** config.openshift.io/v1. */
	OCREG_CLUSTER_OPERATOR_API_VERSION = 0,
	/** ClusterOperator. */
	OCREG_CLUSTER_OPERATOR_KIND = 1,
	/** Name, labels and so on. */
	OCREG_CLUSTER_OPERATOR_METADATA = 2,
	/** Always {}. */
	OCREG_CLUSTER_OPERATOR_SPEC = 3,
	/** How it fares. */
	OCREG_CLUSTER_OPERATOR_STATUS = 4,
};

#ifndef SWIG

/** A new, empty cluster_operator_condition.
 *  @return yours, ocreg_cluster_operator_condition_unref(); NULL when out of memory */
static inline struct ocreg_cluster_operator_condition *ocreg_cluster_operator_condition_new(void)
{
	return (struct ocreg_cluster_operator_condition *) ocreg_new(53); /* OCREG_TYPE_CLUSTER_OPERATOR_CONDITION */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_cluster_operator_condition *ocreg_cluster_operator_condition_ref(struct ocreg_cluster_operator_condition *o)
{
	return (struct ocreg_cluster_operator_condition *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_cluster_operator_condition *ocreg_cluster_operator_condition_unref(struct ocreg_cluster_operator_condition *o)
{
	return (struct ocreg_cluster_operator_condition *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_cluster_operator_condition_unref(); NULL when out of memory */
static inline struct ocreg_cluster_operator_condition *ocreg_cluster_operator_condition_copy(const struct ocreg_cluster_operator_condition *o)
{
	return (struct ocreg_cluster_operator_condition *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_cluster_operator_condition_object(const struct ocreg_cluster_operator_condition *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a cluster_operator_condition.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_cluster_operator_condition *ocreg_cluster_operator_condition_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 53 ? (struct ocreg_cluster_operator_condition *) o : NULL; /* OCREG_TYPE_CLUSTER_OPERATOR_CONDITION */
}

/** Whether `type` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_condition_has_condition_type(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_CONDITION_TYPE);
}

/** Whether `type` is null. */
static inline bool ocreg_cluster_operator_condition_is_null_condition_type(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_CONDITION_TYPE);
}

/** Make `type` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_clear_condition_type(struct ocreg_cluster_operator_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_CONDITION_TYPE);
}

/** Make `type` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_null_condition_type(struct ocreg_cluster_operator_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_CONDITION_TYPE);
}

/** Get `type`: What is said: Available, Progressing or Degraded; other operators have more. Called `type` in
 *  documents, which is a reserved word of Go. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_operator_condition_get_condition_type(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_CONDITION_TYPE);
}

/** Set `type`: What is said: Available, Progressing or Degraded; other operators have more. Called `type` in
 *  documents, which is a reserved word of Go. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_set_condition_type(struct ocreg_cluster_operator_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_CONDITION_TYPE, value);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_condition_has_status(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_cluster_operator_condition_is_null_status(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_clear_status(struct ocreg_cluster_operator_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_null_status(struct ocreg_cluster_operator_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_STATUS);
}

/** Get `status`: Whether it is so: True, False or Unknown. The API server takes any text. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_operator_condition_get_status(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_STATUS);
}

/** Set `status`: Whether it is so: True, False or Unknown. The API server takes any text. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_set_status(struct ocreg_cluster_operator_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_STATUS, value);
}

/** Whether `lastTransitionTime` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_condition_has_last_transition_time(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_LAST_TRANSITION_TIME);
}

/** Whether `lastTransitionTime` is null. */
static inline bool ocreg_cluster_operator_condition_is_null_last_transition_time(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_LAST_TRANSITION_TIME);
}

/** Make `lastTransitionTime` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_clear_last_transition_time(struct ocreg_cluster_operator_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_LAST_TRANSITION_TIME);
}

/** Make `lastTransitionTime` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_null_last_transition_time(struct ocreg_cluster_operator_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_LAST_TRANSITION_TIME);
}

/** Get `lastTransitionTime`: When the status last changed. Required. A time such as `2024-05-01T09:30:00Z`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_operator_condition_get_last_transition_time(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_LAST_TRANSITION_TIME);
}

/** Set `lastTransitionTime`: When the status last changed. Required. A time such as `2024-05-01T09:30:00Z`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_set_last_transition_time(struct ocreg_cluster_operator_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_LAST_TRANSITION_TIME, value);
}

/** Whether `reason` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_condition_has_reason(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_REASON);
}

/** Whether `reason` is null. */
static inline bool ocreg_cluster_operator_condition_is_null_reason(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_REASON);
}

/** Make `reason` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_clear_reason(struct ocreg_cluster_operator_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_REASON);
}

/** Make `reason` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_null_reason(struct ocreg_cluster_operator_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_REASON);
}

/** Get `reason`: Why, in a word. With Available, Removed means that there is no registry, by the
 *  administrator's wish. The guide: Speaks of a managementState of the ClusterOperator, which is one of
 *  Config.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_operator_condition_get_reason(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_REASON);
}

/** Set `reason`: Why, in a word. With Available, Removed means that there is no registry, by the
 *  administrator's wish. The guide: Speaks of a managementState of the ClusterOperator, which is one of
 *  Config.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_set_reason(struct ocreg_cluster_operator_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_REASON, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_condition_has_message(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_cluster_operator_condition_is_null_message(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_clear_message(struct ocreg_cluster_operator_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_null_message(struct ocreg_cluster_operator_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_MESSAGE);
}

/** Get `message`: Why, in sentences for people.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_operator_condition_get_message(const struct ocreg_cluster_operator_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_MESSAGE);
}

/** Set `message`: Why, in sentences for people.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_condition_set_message(struct ocreg_cluster_operator_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_CONDITION_MESSAGE, value);
}

/** A new, empty operand_version.
 *  @return yours, ocreg_operand_version_unref(); NULL when out of memory */
static inline struct ocreg_operand_version *ocreg_operand_version_new(void)
{
	return (struct ocreg_operand_version *) ocreg_new(54); /* OCREG_TYPE_OPERAND_VERSION */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_operand_version *ocreg_operand_version_ref(struct ocreg_operand_version *o)
{
	return (struct ocreg_operand_version *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_operand_version *ocreg_operand_version_unref(struct ocreg_operand_version *o)
{
	return (struct ocreg_operand_version *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_operand_version_unref(); NULL when out of memory */
static inline struct ocreg_operand_version *ocreg_operand_version_copy(const struct ocreg_operand_version *o)
{
	return (struct ocreg_operand_version *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_operand_version_object(const struct ocreg_operand_version *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a operand_version.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_operand_version *ocreg_operand_version_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 54 ? (struct ocreg_operand_version *) o : NULL; /* OCREG_TYPE_OPERAND_VERSION */
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_operand_version_has_name(const struct ocreg_operand_version *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OPERAND_VERSION_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_operand_version_is_null_name(const struct ocreg_operand_version *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OPERAND_VERSION_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_operand_version_clear_name(struct ocreg_operand_version *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OPERAND_VERSION_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_operand_version_null_name(struct ocreg_operand_version *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OPERAND_VERSION_NAME);
}

/** Get `name`: What it is; operator stands for the operator with all that it runs. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_operand_version_get_name(const struct ocreg_operand_version *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OPERAND_VERSION_NAME);
}

/** Set `name`: What it is; operator stands for the operator with all that it runs. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_operand_version_set_name(struct ocreg_operand_version *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OPERAND_VERSION_NAME, value);
}

/** Whether `version` holds a value that fits: not unset, not null. */
static inline bool ocreg_operand_version_has_version(const struct ocreg_operand_version *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OPERAND_VERSION_VERSION);
}

/** Whether `version` is null. */
static inline bool ocreg_operand_version_is_null_version(const struct ocreg_operand_version *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OPERAND_VERSION_VERSION);
}

/** Make `version` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_operand_version_clear_version(struct ocreg_operand_version *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OPERAND_VERSION_VERSION);
}

/** Make `version` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_operand_version_null_version(struct ocreg_operand_version *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OPERAND_VERSION_VERSION);
}

/** Get `version`: Its version, which is reached once all of it runs. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_operand_version_get_version(const struct ocreg_operand_version *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OPERAND_VERSION_VERSION);
}

/** Set `version`: Its version, which is reached once all of it runs. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_operand_version_set_version(struct ocreg_operand_version *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OPERAND_VERSION_VERSION, value);
}

/** A new, empty object_reference.
 *  @return yours, ocreg_object_reference_unref(); NULL when out of memory */
static inline struct ocreg_object_reference *ocreg_object_reference_new(void)
{
	return (struct ocreg_object_reference *) ocreg_new(55); /* OCREG_TYPE_OBJECT_REFERENCE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_object_reference *ocreg_object_reference_ref(struct ocreg_object_reference *o)
{
	return (struct ocreg_object_reference *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_object_reference *ocreg_object_reference_unref(struct ocreg_object_reference *o)
{
	return (struct ocreg_object_reference *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_object_reference_unref(); NULL when out of memory */
static inline struct ocreg_object_reference *ocreg_object_reference_copy(const struct ocreg_object_reference *o)
{
	return (struct ocreg_object_reference *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_object_reference_object(const struct ocreg_object_reference *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a object_reference.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_object_reference *ocreg_object_reference_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 55 ? (struct ocreg_object_reference *) o : NULL; /* OCREG_TYPE_OBJECT_REFERENCE */
}

/** Whether `group` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_reference_has_group(const struct ocreg_object_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_GROUP);
}

/** Whether `group` is null. */
static inline bool ocreg_object_reference_is_null_group(const struct ocreg_object_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_GROUP);
}

/** Make `group` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_clear_group(struct ocreg_object_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_GROUP);
}

/** Make `group` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_null_group(struct ocreg_object_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_GROUP);
}

/** Get `group`: Its API group; empty for that of Pods, Secrets and Namespaces. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_reference_get_group(const struct ocreg_object_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_GROUP);
}

/** Set `group`: Its API group; empty for that of Pods, Secrets and Namespaces. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_set_group(struct ocreg_object_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_GROUP, value);
}

/** Whether `resource` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_reference_has_resource(const struct ocreg_object_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_RESOURCE);
}

/** Whether `resource` is null. */
static inline bool ocreg_object_reference_is_null_resource(const struct ocreg_object_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_RESOURCE);
}

/** Make `resource` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_clear_resource(struct ocreg_object_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_RESOURCE);
}

/** Make `resource` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_null_resource(struct ocreg_object_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_RESOURCE);
}

/** Get `resource`: Its kind, as in URLs: configs. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_reference_get_resource(const struct ocreg_object_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_RESOURCE);
}

/** Set `resource`: Its kind, as in URLs: configs. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_set_resource(struct ocreg_object_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_RESOURCE, value);
}

/** Whether `namespace` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_reference_has_ns(const struct ocreg_object_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NS);
}

/** Whether `namespace` is null. */
static inline bool ocreg_object_reference_is_null_ns(const struct ocreg_object_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NS);
}

/** Make `namespace` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_clear_ns(struct ocreg_object_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NS);
}

/** Make `namespace` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_null_ns(struct ocreg_object_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NS);
}

/** Get `namespace`: Its namespace; unset for kinds that are in none. Called `namespace` in documents, which
 *  is a reserved word of C++.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_reference_get_ns(const struct ocreg_object_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NS);
}

/** Set `namespace`: Its namespace; unset for kinds that are in none. Called `namespace` in documents, which
 *  is a reserved word of C++.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_set_ns(struct ocreg_object_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NS, value);
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_reference_has_name(const struct ocreg_object_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_object_reference_is_null_name(const struct ocreg_object_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_clear_name(struct ocreg_object_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_null_name(struct ocreg_object_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NAME);
}

/** Get `name`: Its name. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_reference_get_name(const struct ocreg_object_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NAME);
}

/** Set `name`: Its name. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_reference_set_name(struct ocreg_object_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_REFERENCE_NAME, value);
}

/** A new, empty cluster_operator_spec.
 *  @return yours, ocreg_cluster_operator_spec_unref(); NULL when out of memory */
static inline struct ocreg_cluster_operator_spec *ocreg_cluster_operator_spec_new(void)
{
	return (struct ocreg_cluster_operator_spec *) ocreg_new(56); /* OCREG_TYPE_CLUSTER_OPERATOR_SPEC */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_cluster_operator_spec *ocreg_cluster_operator_spec_ref(struct ocreg_cluster_operator_spec *o)
{
	return (struct ocreg_cluster_operator_spec *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_cluster_operator_spec *ocreg_cluster_operator_spec_unref(struct ocreg_cluster_operator_spec *o)
{
	return (struct ocreg_cluster_operator_spec *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_cluster_operator_spec_unref(); NULL when out of memory */
static inline struct ocreg_cluster_operator_spec *ocreg_cluster_operator_spec_copy(const struct ocreg_cluster_operator_spec *o)
{
	return (struct ocreg_cluster_operator_spec *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_cluster_operator_spec_object(const struct ocreg_cluster_operator_spec *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a cluster_operator_spec.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_cluster_operator_spec *ocreg_cluster_operator_spec_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 56 ? (struct ocreg_cluster_operator_spec *) o : NULL; /* OCREG_TYPE_CLUSTER_OPERATOR_SPEC */
}

/** A new, empty cluster_operator_status.
 *  @return yours, ocreg_cluster_operator_status_unref(); NULL when out of memory */
static inline struct ocreg_cluster_operator_status *ocreg_cluster_operator_status_new(void)
{
	return (struct ocreg_cluster_operator_status *) ocreg_new(57); /* OCREG_TYPE_CLUSTER_OPERATOR_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_cluster_operator_status *ocreg_cluster_operator_status_ref(struct ocreg_cluster_operator_status *o)
{
	return (struct ocreg_cluster_operator_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_cluster_operator_status *ocreg_cluster_operator_status_unref(struct ocreg_cluster_operator_status *o)
{
	return (struct ocreg_cluster_operator_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_cluster_operator_status_unref(); NULL when out of memory */
static inline struct ocreg_cluster_operator_status *ocreg_cluster_operator_status_copy(const struct ocreg_cluster_operator_status *o)
{
	return (struct ocreg_cluster_operator_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_cluster_operator_status_object(const struct ocreg_cluster_operator_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a cluster_operator_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_cluster_operator_status *ocreg_cluster_operator_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 57 ? (struct ocreg_cluster_operator_status *) o : NULL; /* OCREG_TYPE_CLUSTER_OPERATOR_STATUS */
}

/** Whether `conditions` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_status_has_conditions(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS);
}

/** Whether `conditions` is null. */
static inline bool ocreg_cluster_operator_status_is_null_conditions(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS);
}

/** Make `conditions` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_clear_conditions(struct ocreg_cluster_operator_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS);
}

/** Make `conditions` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_null_conditions(struct ocreg_cluster_operator_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS);
}

/** How many entries `conditions` has: What it says of itself. A list to be replaced as a whole up to release
 *  4.18. No two elements with the same `type`.
 *  @return 0 if unset or null */
static inline size_t ocreg_cluster_operator_status_count_conditions(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS);
}

/** Make `conditions` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_cluster_operator_status *ocreg_cluster_operator_status_make_conditions(struct ocreg_cluster_operator_status *o)
{
	return (struct ocreg_cluster_operator_status *) ocreg_make((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS);
}

/** Element @p i of `conditions`: What it says of itself. A list to be replaced as a whole up to release 4.18.
 *  No two elements with the same `type`.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_cluster_operator_condition *ocreg_cluster_operator_status_at_conditions(const struct ocreg_cluster_operator_status *o, size_t i)
{
	return (struct ocreg_cluster_operator_condition *) ocreg_at((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS, i);
}

/** Append an empty element to `conditions`: What it says of itself. A list to be replaced as a whole up to
 *  release 4.18. No two elements with the same `type`.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_cluster_operator_condition *ocreg_cluster_operator_status_append_conditions(struct ocreg_cluster_operator_status *o)
{
	return (struct ocreg_cluster_operator_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS, ocreg_count((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS));
}

/** Insert an empty element before element @p i of `conditions`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_cluster_operator_condition *ocreg_cluster_operator_status_insert_conditions(struct ocreg_cluster_operator_status *o, size_t i)
{
	return (struct ocreg_cluster_operator_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS, i);
}

/** Move element @p from of `conditions` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_move_conditions(struct ocreg_cluster_operator_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS, from, to);
}

/** Remove element @p i of `conditions`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_remove_conditions(struct ocreg_cluster_operator_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS, i);
}

/** The index of the element of `conditions` whose `type` is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_cluster_operator_status_find_conditions(const struct ocreg_cluster_operator_status *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_CONDITIONS, key);
}

/** Whether `versions` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_status_has_versions(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS);
}

/** Whether `versions` is null. */
static inline bool ocreg_cluster_operator_status_is_null_versions(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS);
}

/** Make `versions` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_clear_versions(struct ocreg_cluster_operator_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS);
}

/** Make `versions` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_null_versions(struct ocreg_cluster_operator_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS);
}

/** How many entries `versions` has: The versions that are fully rolled out.
 *  @return 0 if unset or null */
static inline size_t ocreg_cluster_operator_status_count_versions(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS);
}

/** Make `versions` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_cluster_operator_status *ocreg_cluster_operator_status_make_versions(struct ocreg_cluster_operator_status *o)
{
	return (struct ocreg_cluster_operator_status *) ocreg_make((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS);
}

/** Element @p i of `versions`: The versions that are fully rolled out.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_operand_version *ocreg_cluster_operator_status_at_versions(const struct ocreg_cluster_operator_status *o, size_t i)
{
	return (struct ocreg_operand_version *) ocreg_at((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS, i);
}

/** Append an empty element to `versions`: The versions that are fully rolled out.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_operand_version *ocreg_cluster_operator_status_append_versions(struct ocreg_cluster_operator_status *o)
{
	return (struct ocreg_operand_version *) ocreg_insert((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS, ocreg_count((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS));
}

/** Insert an empty element before element @p i of `versions`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_operand_version *ocreg_cluster_operator_status_insert_versions(struct ocreg_cluster_operator_status *o, size_t i)
{
	return (struct ocreg_operand_version *) ocreg_insert((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS, i);
}

/** Move element @p from of `versions` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_move_versions(struct ocreg_cluster_operator_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS, from, to);
}

/** Remove element @p i of `versions`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_remove_versions(struct ocreg_cluster_operator_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_VERSIONS, i);
}

/** Whether `relatedObjects` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_status_has_related_objects(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS);
}

/** Whether `relatedObjects` is null. */
static inline bool ocreg_cluster_operator_status_is_null_related_objects(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS);
}

/** Make `relatedObjects` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_clear_related_objects(struct ocreg_cluster_operator_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS);
}

/** Make `relatedObjects` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_null_related_objects(struct ocreg_cluster_operator_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS);
}

/** How many entries `relatedObjects` has: What to look at when something is wrong.
 *  @return 0 if unset or null */
static inline size_t ocreg_cluster_operator_status_count_related_objects(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS);
}

/** Make `relatedObjects` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_cluster_operator_status *ocreg_cluster_operator_status_make_related_objects(struct ocreg_cluster_operator_status *o)
{
	return (struct ocreg_cluster_operator_status *) ocreg_make((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS);
}

/** Element @p i of `relatedObjects`: What to look at when something is wrong.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_object_reference *ocreg_cluster_operator_status_at_related_objects(const struct ocreg_cluster_operator_status *o, size_t i)
{
	return (struct ocreg_object_reference *) ocreg_at((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS, i);
}

/** Append an empty element to `relatedObjects`: What to look at when something is wrong.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_reference *ocreg_cluster_operator_status_append_related_objects(struct ocreg_cluster_operator_status *o)
{
	return (struct ocreg_object_reference *) ocreg_insert((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS, ocreg_count((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS));
}

/** Insert an empty element before element @p i of `relatedObjects`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_reference *ocreg_cluster_operator_status_insert_related_objects(struct ocreg_cluster_operator_status *o, size_t i)
{
	return (struct ocreg_object_reference *) ocreg_insert((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS, i);
}

/** Move element @p from of `relatedObjects` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_move_related_objects(struct ocreg_cluster_operator_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS, from, to);
}

/** Remove element @p i of `relatedObjects`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_remove_related_objects(struct ocreg_cluster_operator_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_RELATED_OBJECTS, i);
}

/** Whether `extension` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_status_has_extension(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_EXTENSION);
}

/** Whether `extension` is null. */
static inline bool ocreg_cluster_operator_status_is_null_extension(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_EXTENSION);
}

/** Make `extension` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_clear_extension(struct ocreg_cluster_operator_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_EXTENSION);
}

/** Make `extension` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_null_extension(struct ocreg_cluster_operator_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_EXTENSION);
}

/** Get `extension`: More that an operator has to say, in a form of its own. The registry's operator has
 *  nothing. Null is a value of its own. An object with any members.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_operator_status_get_extension(const struct ocreg_cluster_operator_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_EXTENSION);
}

/** Set `extension`: More that an operator has to say, in a form of its own. The registry's operator has
 *  nothing. Null is a value of its own. An object with any members.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_status_set_extension(struct ocreg_cluster_operator_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS_EXTENSION, value);
}

/** A new, empty cluster_operator.
 *  @return yours, ocreg_cluster_operator_unref(); NULL when out of memory */
static inline struct ocreg_cluster_operator *ocreg_cluster_operator_new(void)
{
	return (struct ocreg_cluster_operator *) ocreg_new(58); /* OCREG_TYPE_CLUSTER_OPERATOR */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_cluster_operator *ocreg_cluster_operator_ref(struct ocreg_cluster_operator *o)
{
	return (struct ocreg_cluster_operator *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_cluster_operator *ocreg_cluster_operator_unref(struct ocreg_cluster_operator *o)
{
	return (struct ocreg_cluster_operator *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_cluster_operator_unref(); NULL when out of memory */
static inline struct ocreg_cluster_operator *ocreg_cluster_operator_copy(const struct ocreg_cluster_operator *o)
{
	return (struct ocreg_cluster_operator *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_cluster_operator_object(const struct ocreg_cluster_operator *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a cluster_operator.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_cluster_operator *ocreg_cluster_operator_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 58 ? (struct ocreg_cluster_operator *) o : NULL; /* OCREG_TYPE_CLUSTER_OPERATOR */
}

/** Read one document as a cluster_operator.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_cluster_operator_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_cluster_operator_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_cluster_operator **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(58, text, len, options, &o, reterr); /* OCREG_TYPE_CLUSTER_OPERATOR */
	if (r == 0)
		*ret = (struct ocreg_cluster_operator *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_has_api_version(const struct ocreg_cluster_operator *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_cluster_operator_is_null_api_version(const struct ocreg_cluster_operator *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_clear_api_version(struct ocreg_cluster_operator *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_null_api_version(struct ocreg_cluster_operator *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_API_VERSION);
}

/** Get `apiVersion`: config.openshift.io/v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_operator_get_api_version(const struct ocreg_cluster_operator *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_API_VERSION);
}

/** Set `apiVersion`: config.openshift.io/v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_set_api_version(struct ocreg_cluster_operator *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_has_kind(const struct ocreg_cluster_operator *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_cluster_operator_is_null_kind(const struct ocreg_cluster_operator *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_clear_kind(struct ocreg_cluster_operator *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_null_kind(struct ocreg_cluster_operator *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_KIND);
}

/** Get `kind`: ClusterOperator.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_operator_get_kind(const struct ocreg_cluster_operator *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_KIND);
}

/** Set `kind`: ClusterOperator.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_set_kind(struct ocreg_cluster_operator *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_has_metadata(const struct ocreg_cluster_operator *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_cluster_operator_is_null_metadata(const struct ocreg_cluster_operator *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_clear_metadata(struct ocreg_cluster_operator *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_null_metadata(struct ocreg_cluster_operator *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_METADATA);
}

/** Get `metadata`: Name, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_cluster_operator_get_metadata(const struct ocreg_cluster_operator *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_METADATA);
}

/** Set `metadata`: Name, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_set_metadata(struct ocreg_cluster_operator *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_cluster_operator_make_metadata(struct ocreg_cluster_operator *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_has_spec(const struct ocreg_cluster_operator *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_cluster_operator_is_null_spec(const struct ocreg_cluster_operator *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_clear_spec(struct ocreg_cluster_operator *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_null_spec(struct ocreg_cluster_operator *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_SPEC);
}

/** Get `spec`: Always {}. Required.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_cluster_operator_spec *ocreg_cluster_operator_get_spec(const struct ocreg_cluster_operator *o)
{
	return (struct ocreg_cluster_operator_spec *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_SPEC);
}

/** Set `spec`: Always {}. Required.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_set_spec(struct ocreg_cluster_operator *o, const struct ocreg_cluster_operator_spec *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_SPEC, (const struct ocreg_object *) value);
}

/** Get `spec`, made empty if it was unset or null: Always {}. Required.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_cluster_operator_spec *ocreg_cluster_operator_make_spec(struct ocreg_cluster_operator *o)
{
	return (struct ocreg_cluster_operator_spec *) ocreg_make((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_SPEC);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_operator_has_status(const struct ocreg_cluster_operator *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_cluster_operator_is_null_status(const struct ocreg_cluster_operator *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_clear_status(struct ocreg_cluster_operator *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_null_status(struct ocreg_cluster_operator *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS);
}

/** Get `status`: How it fares.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_cluster_operator_status *ocreg_cluster_operator_get_status(const struct ocreg_cluster_operator *o)
{
	return (struct ocreg_cluster_operator_status *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS);
}

/** Set `status`: How it fares.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_operator_set_status(struct ocreg_cluster_operator *o, const struct ocreg_cluster_operator_status *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS, (const struct ocreg_object *) value);
}

/** Get `status`, made empty if it was unset or null: How it fares.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_cluster_operator_status *ocreg_cluster_operator_make_status(struct ocreg_cluster_operator *o)
{
	return (struct ocreg_cluster_operator_status *) ocreg_make((struct ocreg_object *) o, OCREG_CLUSTER_OPERATOR_STATUS);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
