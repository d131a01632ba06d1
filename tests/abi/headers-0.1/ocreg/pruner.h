/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file pruner.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_PRUNER_H
#define OCREG_PRUNER_H

#include <ocreg/codec.h>
#include <ocreg/meta.h>
#include <ocreg/scheduling.h>

#ifdef __cplusplus
extern "C" {
#endif

/** When and what the pruner prunes. Pruning deletes images that nothing refers to any more. Since OpenShift
 *  4.4. */
struct ocreg_image_pruner_spec;

/** The fields of struct ocreg_image_pruner_spec. @since 0.1 */
enum ocreg_image_pruner_spec_field {
	/** When to prune, in the five columns of cron: minute, hour, day of the month, month, day of the week. Empty
	 *  means 0 0 * * *, every midnight. The API server takes any text; the operator finds out. */
	OCREG_IMAGE_PRUNER_SPEC_SCHEDULE = 0,
	/** Whether pruning is switched off; a run that has begun goes on. Unset means false. */
	OCREG_IMAGE_PRUNER_SPEC_SUSPEND = 1,
	/** How many images of each tag to keep, the newest first. Unset means 3. A negative number passes the API
	 *  server and makes every run fail. */
	OCREG_IMAGE_PRUNER_SPEC_KEEP_TAG_REVISIONS = 2,
	/** Images younger than this are kept, in nanoseconds. Use keepYoungerThanDuration, beside which this one
	 *  means nothing. */
	OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN = 3,
	/** Images younger than this are kept, such as 60m. The operator reads Go's notation only: units ns, us, ms,
	 *  s, m and h. Unset means 60m. */
	OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN_DURATION = 4,
	/** Processor and memory for the pruner's container. Unset means requests of 100m cpu and 256Mi memory. */
	OCREG_IMAGE_PRUNER_SPEC_RESOURCES = 5,
	/** Where the pruner's pods should go. Unset means anywhere. */
	OCREG_IMAGE_PRUNER_SPEC_AFFINITY = 6,
	/** Labels that a node must have to run the pruner. Unlike with the registry, nothing is added to them. */
	OCREG_IMAGE_PRUNER_SPEC_NODE_SELECTOR = 7,
	/** Node taints that the pruner's pods put up with. Unset means none. */
	OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS = 8,
	/** How many runs that went well are kept to be looked at. Unset means 3. A negative number passes the API
	 *  server and stops the operator. */
	OCREG_IMAGE_PRUNER_SPEC_SUCCESSFUL_JOBS_HISTORY_LIMIT = 9,
	/** How many runs that failed are kept to be looked at. Unset means 3. A negative number passes the API
	 *  server and stops the operator. */
	OCREG_IMAGE_PRUNER_SPEC_FAILED_JOBS_HISTORY_LIMIT = 10,
	/** Whether references to images that cannot be read are passed over. Unset means false: the run ends there.
	 *  The object that the operator creates says true. */
	OCREG_IMAGE_PRUNER_SPEC_IGNORE_INVALID_IMAGE_REFERENCES = 11,
	/** How much a run logs. Empty means Normal. */
	OCREG_IMAGE_PRUNER_SPEC_LOG_LEVEL = 12,
};

/** How pruning goes. Written by the operator. Since OpenShift 4.4. */
struct ocreg_image_pruner_status;

/** The fields of struct ocreg_image_pruner_status. @since 0.1 */
enum ocreg_image_pruner_status_field {
	/** The metadata.generation that the rest of the status speaks of: a change is not taken up before this has
	 *  reached it. */
	OCREG_IMAGE_PRUNER_STATUS_OBSERVED_GENERATION = 0,
	/** What the operator observes: Available, Scheduled, Failed and Degraded. */
	OCREG_IMAGE_PRUNER_STATUS_CONDITIONS = 1,
};

/** The pruner: a job that deletes old images from time to time. The operator reads one object, called
 *  cluster. Since OpenShift 4.4. */
struct ocreg_image_pruner;

/** The fields of struct ocreg_image_pruner. @since 0.1 */
enum ocreg_image_pruner_field {
	/** imageregistry.operator.openshift.io/v1. */
	OCREG_IMAGE_PRUNER_API_VERSION = 0,
	/** ImagePruner. */
	OCREG_IMAGE_PRUNER_KIND = 1,
	/** Name, labels and so on. */
	OCREG_IMAGE_PRUNER_METADATA = 2,
	/** When and what to prune. {} means the operator's defaults. */
	OCREG_IMAGE_PRUNER_SPEC = 3,
	/** How pruning goes. Written by the operator; a write through the main URL leaves it as it is. */
	OCREG_IMAGE_PRUNER_STATUS = 4,
};

#ifndef SWIG

/** A new, empty image_pruner_spec.
 *  @return yours, ocreg_image_pruner_spec_unref(); NULL when out of memory */
static inline struct ocreg_image_pruner_spec *ocreg_image_pruner_spec_new(void)
{
	return (struct ocreg_image_pruner_spec *) ocreg_new(44); /* OCREG_TYPE_IMAGE_PRUNER_SPEC */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_image_pruner_spec *ocreg_image_pruner_spec_ref(struct ocreg_image_pruner_spec *o)
{
	return (struct ocreg_image_pruner_spec *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_image_pruner_spec *ocreg_image_pruner_spec_unref(struct ocreg_image_pruner_spec *o)
{
	return (struct ocreg_image_pruner_spec *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_image_pruner_spec_unref(); NULL when out of memory */
static inline struct ocreg_image_pruner_spec *ocreg_image_pruner_spec_copy(const struct ocreg_image_pruner_spec *o)
{
	return (struct ocreg_image_pruner_spec *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_image_pruner_spec_object(const struct ocreg_image_pruner_spec *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a image_pruner_spec.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_image_pruner_spec *ocreg_image_pruner_spec_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 44 ? (struct ocreg_image_pruner_spec *) o : NULL; /* OCREG_TYPE_IMAGE_PRUNER_SPEC */
}

/** Whether `schedule` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_schedule(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SCHEDULE);
}

/** Whether `schedule` is null. */
static inline bool ocreg_image_pruner_spec_is_null_schedule(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SCHEDULE);
}

/** Make `schedule` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_schedule(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SCHEDULE);
}

/** Make `schedule` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_schedule(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SCHEDULE);
}

/** Get `schedule`: When to prune, in the five columns of cron: minute, hour, day of the month, month, day of
 *  the week. Empty means 0 0 * * *, every midnight. The API server takes any text; the operator finds out.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_image_pruner_spec_get_schedule(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SCHEDULE);
}

/** Set `schedule`: When to prune, in the five columns of cron: minute, hour, day of the month, month, day of
 *  the week. Empty means 0 0 * * *, every midnight. The API server takes any text; the operator finds out.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_schedule(struct ocreg_image_pruner_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SCHEDULE, value);
}

/** Whether `suspend` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_suspend(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUSPEND);
}

/** Whether `suspend` is null. */
static inline bool ocreg_image_pruner_spec_is_null_suspend(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUSPEND);
}

/** Make `suspend` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_suspend(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUSPEND);
}

/** Make `suspend` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_suspend(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUSPEND);
}

/** Get `suspend`: Whether pruning is switched off; a run that has begun goes on. Unset means false. The
 *  guide: Says that the pruner leaves the registry's own storage alone while the operator is Unmanaged; it
 *  does so only if there is no registry.
 *  @return false if unset: ocreg_image_pruner_spec_has_suspend() tells */
static inline bool ocreg_image_pruner_spec_get_suspend(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUSPEND);
}

/** Set `suspend`: Whether pruning is switched off; a run that has begun goes on. Unset means false. The
 *  guide: Says that the pruner leaves the registry's own storage alone while the operator is Unmanaged; it
 *  does so only if there is no registry.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_suspend(struct ocreg_image_pruner_spec *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUSPEND, value);
}

/** Whether `keepTagRevisions` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_keep_tag_revisions(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_TAG_REVISIONS);
}

/** Whether `keepTagRevisions` is null. */
static inline bool ocreg_image_pruner_spec_is_null_keep_tag_revisions(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_TAG_REVISIONS);
}

/** Make `keepTagRevisions` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_keep_tag_revisions(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_TAG_REVISIONS);
}

/** Make `keepTagRevisions` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_keep_tag_revisions(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_TAG_REVISIONS);
}

/** Get `keepTagRevisions`: How many images of each tag to keep, the newest first. Unset means 3. A negative
 *  number passes the API server and makes every run fail.
 *  @return 0 if unset: ocreg_image_pruner_spec_has_keep_tag_revisions() tells */
static inline int64_t ocreg_image_pruner_spec_get_keep_tag_revisions(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_TAG_REVISIONS);
}

/** Set `keepTagRevisions`: How many images of each tag to keep, the newest first. Unset means 3. A negative
 *  number passes the API server and makes every run fail.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_keep_tag_revisions(struct ocreg_image_pruner_spec *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_TAG_REVISIONS, value);
}

/** Whether `keepYoungerThan` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_keep_younger_than(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN);
}

/** Whether `keepYoungerThan` is null. */
static inline bool ocreg_image_pruner_spec_is_null_keep_younger_than(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN);
}

/** Make `keepYoungerThan` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_keep_younger_than(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN);
}

/** Make `keepYoungerThan` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_keep_younger_than(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN);
}

/** Get `keepYoungerThan`: Images younger than this are kept, in nanoseconds. Use keepYoungerThanDuration,
 *  beside which this one means nothing. Deprecated.
 *  @return 0 if unset: ocreg_image_pruner_spec_has_keep_younger_than() tells */
static inline int64_t ocreg_image_pruner_spec_get_keep_younger_than(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN);
}

/** Set `keepYoungerThan`: Images younger than this are kept, in nanoseconds. Use keepYoungerThanDuration,
 *  beside which this one means nothing. Deprecated.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_keep_younger_than(struct ocreg_image_pruner_spec *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN, value);
}

/** Whether `keepYoungerThanDuration` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_keep_younger_than_duration(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN_DURATION);
}

/** Whether `keepYoungerThanDuration` is null. */
static inline bool ocreg_image_pruner_spec_is_null_keep_younger_than_duration(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN_DURATION);
}

/** Make `keepYoungerThanDuration` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_keep_younger_than_duration(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN_DURATION);
}

/** Make `keepYoungerThanDuration` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_keep_younger_than_duration(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN_DURATION);
}

/** Get `keepYoungerThanDuration`: Images younger than this are kept, such as 60m. The operator reads Go's
 *  notation only: units ns, us, ms, s, m and h. Unset means 60m. A duration such as `90s` or `1h30m`. Since
 *  OpenShift 4.5.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_image_pruner_spec_get_keep_younger_than_duration(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN_DURATION);
}

/** Set `keepYoungerThanDuration`: Images younger than this are kept, such as 60m. The operator reads Go's
 *  notation only: units ns, us, ms, s, m and h. Unset means 60m. A duration such as `90s` or `1h30m`. Since
 *  OpenShift 4.5.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_keep_younger_than_duration(struct ocreg_image_pruner_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_KEEP_YOUNGER_THAN_DURATION, value);
}

/** Whether `resources` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_resources(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_RESOURCES);
}

/** Whether `resources` is null. */
static inline bool ocreg_image_pruner_spec_is_null_resources(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_RESOURCES);
}

/** Make `resources` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_resources(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_RESOURCES);
}

/** Make `resources` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_resources(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_RESOURCES);
}

/** Get `resources`: Processor and memory for the pruner's container. Unset means requests of 100m cpu and
 *  256Mi memory.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_resources *ocreg_image_pruner_spec_get_resources(const struct ocreg_image_pruner_spec *o)
{
	return (struct ocreg_resources *) ocreg_get_object((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_RESOURCES);
}

/** Set `resources`: Processor and memory for the pruner's container. Unset means requests of 100m cpu and
 *  256Mi memory.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_resources(struct ocreg_image_pruner_spec *o, const struct ocreg_resources *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_RESOURCES, (const struct ocreg_object *) value);
}

/** Get `resources`, made empty if it was unset or null: Processor and memory for the pruner's container.
 *  Unset means requests of 100m cpu and 256Mi memory.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_resources *ocreg_image_pruner_spec_make_resources(struct ocreg_image_pruner_spec *o)
{
	return (struct ocreg_resources *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_RESOURCES);
}

/** Whether `affinity` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_affinity(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_AFFINITY);
}

/** Whether `affinity` is null. */
static inline bool ocreg_image_pruner_spec_is_null_affinity(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_AFFINITY);
}

/** Make `affinity` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_affinity(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_AFFINITY);
}

/** Make `affinity` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_affinity(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_AFFINITY);
}

/** Get `affinity`: Where the pruner's pods should go. Unset means anywhere.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_affinity *ocreg_image_pruner_spec_get_affinity(const struct ocreg_image_pruner_spec *o)
{
	return (struct ocreg_affinity *) ocreg_get_object((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_AFFINITY);
}

/** Set `affinity`: Where the pruner's pods should go. Unset means anywhere.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_affinity(struct ocreg_image_pruner_spec *o, const struct ocreg_affinity *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_AFFINITY, (const struct ocreg_object *) value);
}

/** Get `affinity`, made empty if it was unset or null: Where the pruner's pods should go. Unset means
 *  anywhere.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_affinity *ocreg_image_pruner_spec_make_affinity(struct ocreg_image_pruner_spec *o)
{
	return (struct ocreg_affinity *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_AFFINITY);
}

/** Whether `nodeSelector` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_node_selector(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_NODE_SELECTOR);
}

/** Whether `nodeSelector` is null. */
static inline bool ocreg_image_pruner_spec_is_null_node_selector(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_NODE_SELECTOR);
}

/** Make `nodeSelector` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_node_selector(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_NODE_SELECTOR);
}

/** Make `nodeSelector` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_node_selector(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_NODE_SELECTOR);
}

/** How many entries `nodeSelector` has: Labels that a node must have to run the pruner. Unlike with the
 *  registry, nothing is added to them.
 *  @return 0 if unset or null */
static inline size_t ocreg_image_pruner_spec_count_node_selector(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_NODE_SELECTOR);
}

/** Make `nodeSelector` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_image_pruner_spec *ocreg_image_pruner_spec_make_node_selector(struct ocreg_image_pruner_spec *o)
{
	return (struct ocreg_image_pruner_spec *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_NODE_SELECTOR);
}

/** Get the entry @p key of `nodeSelector`: Labels that a node must have to run the pruner. Unlike with the
 *  registry, nothing is added to them.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_image_pruner_spec_get_node_selector(const struct ocreg_image_pruner_spec *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_NODE_SELECTOR, key);
}

/** Set the entry @p key of `nodeSelector`: Labels that a node must have to run the pruner. Unlike with the
 *  registry, nothing is added to them.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_node_selector(struct ocreg_image_pruner_spec *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_NODE_SELECTOR, key, value);
}

/** Remove the entry @p key of `nodeSelector`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_remove_node_selector(struct ocreg_image_pruner_spec *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_NODE_SELECTOR, key, NULL);
}

/** The key of entry @p i of `nodeSelector`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_image_pruner_spec_key_node_selector(const struct ocreg_image_pruner_spec *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_NODE_SELECTOR, i);
}

/** Whether `tolerations` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_tolerations(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS);
}

/** Whether `tolerations` is null. */
static inline bool ocreg_image_pruner_spec_is_null_tolerations(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS);
}

/** Make `tolerations` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_tolerations(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS);
}

/** Make `tolerations` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_tolerations(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS);
}

/** How many entries `tolerations` has: Node taints that the pruner's pods put up with. Unset means none.
 *  @return 0 if unset or null */
static inline size_t ocreg_image_pruner_spec_count_tolerations(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS);
}

/** Make `tolerations` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_image_pruner_spec *ocreg_image_pruner_spec_make_tolerations(struct ocreg_image_pruner_spec *o)
{
	return (struct ocreg_image_pruner_spec *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS);
}

/** Element @p i of `tolerations`: Node taints that the pruner's pods put up with. Unset means none.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_toleration *ocreg_image_pruner_spec_at_tolerations(const struct ocreg_image_pruner_spec *o, size_t i)
{
	return (struct ocreg_toleration *) ocreg_at((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS, i);
}

/** Append an empty element to `tolerations`: Node taints that the pruner's pods put up with. Unset means
 *  none.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_toleration *ocreg_image_pruner_spec_append_tolerations(struct ocreg_image_pruner_spec *o)
{
	return (struct ocreg_toleration *) ocreg_insert((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS, ocreg_count((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS));
}

/** Insert an empty element before element @p i of `tolerations`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_toleration *ocreg_image_pruner_spec_insert_tolerations(struct ocreg_image_pruner_spec *o, size_t i)
{
	return (struct ocreg_toleration *) ocreg_insert((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS, i);
}

/** Move element @p from of `tolerations` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_move_tolerations(struct ocreg_image_pruner_spec *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS, from, to);
}

/** Remove element @p i of `tolerations`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_remove_tolerations(struct ocreg_image_pruner_spec *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_TOLERATIONS, i);
}

/** Whether `successfulJobsHistoryLimit` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_successful_jobs_history_limit(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUCCESSFUL_JOBS_HISTORY_LIMIT);
}

/** Whether `successfulJobsHistoryLimit` is null. */
static inline bool ocreg_image_pruner_spec_is_null_successful_jobs_history_limit(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUCCESSFUL_JOBS_HISTORY_LIMIT);
}

/** Make `successfulJobsHistoryLimit` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_successful_jobs_history_limit(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUCCESSFUL_JOBS_HISTORY_LIMIT);
}

/** Make `successfulJobsHistoryLimit` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_successful_jobs_history_limit(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUCCESSFUL_JOBS_HISTORY_LIMIT);
}

/** Get `successfulJobsHistoryLimit`: How many runs that went well are kept to be looked at. Unset means 3. A
 *  negative number passes the API server and stops the operator. Must fit 32 bits.
 *  @return 0 if unset: ocreg_image_pruner_spec_has_successful_jobs_history_limit() tells */
static inline int64_t ocreg_image_pruner_spec_get_successful_jobs_history_limit(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUCCESSFUL_JOBS_HISTORY_LIMIT);
}

/** Set `successfulJobsHistoryLimit`: How many runs that went well are kept to be looked at. Unset means 3. A
 *  negative number passes the API server and stops the operator. Must fit 32 bits.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_successful_jobs_history_limit(struct ocreg_image_pruner_spec *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_SUCCESSFUL_JOBS_HISTORY_LIMIT, value);
}

/** Whether `failedJobsHistoryLimit` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_failed_jobs_history_limit(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_FAILED_JOBS_HISTORY_LIMIT);
}

/** Whether `failedJobsHistoryLimit` is null. */
static inline bool ocreg_image_pruner_spec_is_null_failed_jobs_history_limit(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_FAILED_JOBS_HISTORY_LIMIT);
}

/** Make `failedJobsHistoryLimit` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_failed_jobs_history_limit(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_FAILED_JOBS_HISTORY_LIMIT);
}

/** Make `failedJobsHistoryLimit` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_failed_jobs_history_limit(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_FAILED_JOBS_HISTORY_LIMIT);
}

/** Get `failedJobsHistoryLimit`: How many runs that failed are kept to be looked at. Unset means 3. A
 *  negative number passes the API server and stops the operator. Must fit 32 bits.
 *  @return 0 if unset: ocreg_image_pruner_spec_has_failed_jobs_history_limit() tells */
static inline int64_t ocreg_image_pruner_spec_get_failed_jobs_history_limit(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_FAILED_JOBS_HISTORY_LIMIT);
}

/** Set `failedJobsHistoryLimit`: How many runs that failed are kept to be looked at. Unset means 3. A
 *  negative number passes the API server and stops the operator. Must fit 32 bits.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_failed_jobs_history_limit(struct ocreg_image_pruner_spec *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_FAILED_JOBS_HISTORY_LIMIT, value);
}

/** Whether `ignoreInvalidImageReferences` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_ignore_invalid_image_references(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_IGNORE_INVALID_IMAGE_REFERENCES);
}

/** Whether `ignoreInvalidImageReferences` is null. */
static inline bool ocreg_image_pruner_spec_is_null_ignore_invalid_image_references(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_IGNORE_INVALID_IMAGE_REFERENCES);
}

/** Make `ignoreInvalidImageReferences` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_ignore_invalid_image_references(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_IGNORE_INVALID_IMAGE_REFERENCES);
}

/** Make `ignoreInvalidImageReferences` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_ignore_invalid_image_references(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_IGNORE_INVALID_IMAGE_REFERENCES);
}

/** Get `ignoreInvalidImageReferences`: Whether references to images that cannot be read are passed over.
 *  Unset means false: the run ends there. The object that the operator creates says true. Since OpenShift 4.6.
 *  @return false if unset: ocreg_image_pruner_spec_has_ignore_invalid_image_references() tells */
static inline bool ocreg_image_pruner_spec_get_ignore_invalid_image_references(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_IGNORE_INVALID_IMAGE_REFERENCES);
}

/** Set `ignoreInvalidImageReferences`: Whether references to images that cannot be read are passed over.
 *  Unset means false: the run ends there. The object that the operator creates says true. Since OpenShift 4.6.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_ignore_invalid_image_references(struct ocreg_image_pruner_spec *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_IGNORE_INVALID_IMAGE_REFERENCES, value);
}

/** Whether `logLevel` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_spec_has_log_level(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_LOG_LEVEL);
}

/** Whether `logLevel` is null. */
static inline bool ocreg_image_pruner_spec_is_null_log_level(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_LOG_LEVEL);
}

/** Make `logLevel` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_clear_log_level(struct ocreg_image_pruner_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_LOG_LEVEL);
}

/** Make `logLevel` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_null_log_level(struct ocreg_image_pruner_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_LOG_LEVEL);
}

/** Get `logLevel`: How much a run logs. Empty means Normal. Default: `"Normal"`. One of `""`, `Normal`,
 *  `Debug`, `Trace`, `TraceAll`. Since OpenShift 4.6.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_image_pruner_spec_get_log_level(const struct ocreg_image_pruner_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_LOG_LEVEL);
}

/** Set `logLevel`: How much a run logs. Empty means Normal. Default: `"Normal"`. One of `""`, `Normal`,
 *  `Debug`, `Trace`, `TraceAll`. Since OpenShift 4.6.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_spec_set_log_level(struct ocreg_image_pruner_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC_LOG_LEVEL, value);
}

/** A new, empty image_pruner_status.
 *  @return yours, ocreg_image_pruner_status_unref(); NULL when out of memory */
static inline struct ocreg_image_pruner_status *ocreg_image_pruner_status_new(void)
{
	return (struct ocreg_image_pruner_status *) ocreg_new(45); /* OCREG_TYPE_IMAGE_PRUNER_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_image_pruner_status *ocreg_image_pruner_status_ref(struct ocreg_image_pruner_status *o)
{
	return (struct ocreg_image_pruner_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_image_pruner_status *ocreg_image_pruner_status_unref(struct ocreg_image_pruner_status *o)
{
	return (struct ocreg_image_pruner_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_image_pruner_status_unref(); NULL when out of memory */
static inline struct ocreg_image_pruner_status *ocreg_image_pruner_status_copy(const struct ocreg_image_pruner_status *o)
{
	return (struct ocreg_image_pruner_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_image_pruner_status_object(const struct ocreg_image_pruner_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a image_pruner_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_image_pruner_status *ocreg_image_pruner_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 45 ? (struct ocreg_image_pruner_status *) o : NULL; /* OCREG_TYPE_IMAGE_PRUNER_STATUS */
}

/** Whether `observedGeneration` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_status_has_observed_generation(const struct ocreg_image_pruner_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_OBSERVED_GENERATION);
}

/** Whether `observedGeneration` is null. */
static inline bool ocreg_image_pruner_status_is_null_observed_generation(const struct ocreg_image_pruner_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_OBSERVED_GENERATION);
}

/** Make `observedGeneration` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_status_clear_observed_generation(struct ocreg_image_pruner_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_OBSERVED_GENERATION);
}

/** Make `observedGeneration` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_status_null_observed_generation(struct ocreg_image_pruner_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_OBSERVED_GENERATION);
}

/** Get `observedGeneration`: The metadata.generation that the rest of the status speaks of: a change is not
 *  taken up before this has reached it.
 *  @return 0 if unset: ocreg_image_pruner_status_has_observed_generation() tells */
static inline int64_t ocreg_image_pruner_status_get_observed_generation(const struct ocreg_image_pruner_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_OBSERVED_GENERATION);
}

/** Set `observedGeneration`: The metadata.generation that the rest of the status speaks of: a change is not
 *  taken up before this has reached it.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_status_set_observed_generation(struct ocreg_image_pruner_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_OBSERVED_GENERATION, value);
}

/** Whether `conditions` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_status_has_conditions(const struct ocreg_image_pruner_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS);
}

/** Whether `conditions` is null. */
static inline bool ocreg_image_pruner_status_is_null_conditions(const struct ocreg_image_pruner_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS);
}

/** Make `conditions` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_status_clear_conditions(struct ocreg_image_pruner_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS);
}

/** Make `conditions` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_status_null_conditions(struct ocreg_image_pruner_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS);
}

/** How many entries `conditions` has: What the operator observes: Available, Scheduled, Failed and Degraded.
 *  @return 0 if unset or null */
static inline size_t ocreg_image_pruner_status_count_conditions(const struct ocreg_image_pruner_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS);
}

/** Make `conditions` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_image_pruner_status *ocreg_image_pruner_status_make_conditions(struct ocreg_image_pruner_status *o)
{
	return (struct ocreg_image_pruner_status *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS);
}

/** Element @p i of `conditions`: What the operator observes: Available, Scheduled, Failed and Degraded.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_condition *ocreg_image_pruner_status_at_conditions(const struct ocreg_image_pruner_status *o, size_t i)
{
	return (struct ocreg_condition *) ocreg_at((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS, i);
}

/** Append an empty element to `conditions`: What the operator observes: Available, Scheduled, Failed and
 *  Degraded.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_condition *ocreg_image_pruner_status_append_conditions(struct ocreg_image_pruner_status *o)
{
	return (struct ocreg_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS, ocreg_count((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS));
}

/** Insert an empty element before element @p i of `conditions`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_condition *ocreg_image_pruner_status_insert_conditions(struct ocreg_image_pruner_status *o, size_t i)
{
	return (struct ocreg_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS, i);
}

/** Move element @p from of `conditions` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_status_move_conditions(struct ocreg_image_pruner_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS, from, to);
}

/** Remove element @p i of `conditions`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_status_remove_conditions(struct ocreg_image_pruner_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS_CONDITIONS, i);
}

/** A new, empty image_pruner.
 *  @return yours, ocreg_image_pruner_unref(); NULL when out of memory */
static inline struct ocreg_image_pruner *ocreg_image_pruner_new(void)
{
	return (struct ocreg_image_pruner *) ocreg_new(46); /* OCREG_TYPE_IMAGE_PRUNER */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_image_pruner *ocreg_image_pruner_ref(struct ocreg_image_pruner *o)
{
	return (struct ocreg_image_pruner *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_image_pruner *ocreg_image_pruner_unref(struct ocreg_image_pruner *o)
{
	return (struct ocreg_image_pruner *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_image_pruner_unref(); NULL when out of memory */
static inline struct ocreg_image_pruner *ocreg_image_pruner_copy(const struct ocreg_image_pruner *o)
{
	return (struct ocreg_image_pruner *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_image_pruner_object(const struct ocreg_image_pruner *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a image_pruner.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_image_pruner *ocreg_image_pruner_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 46 ? (struct ocreg_image_pruner *) o : NULL; /* OCREG_TYPE_IMAGE_PRUNER */
}

/** Read one document as a image_pruner.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_image_pruner_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_image_pruner_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_image_pruner **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(46, text, len, options, &o, reterr); /* OCREG_TYPE_IMAGE_PRUNER */
	if (r == 0)
		*ret = (struct ocreg_image_pruner *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_has_api_version(const struct ocreg_image_pruner *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_image_pruner_is_null_api_version(const struct ocreg_image_pruner *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_clear_api_version(struct ocreg_image_pruner *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_null_api_version(struct ocreg_image_pruner *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_API_VERSION);
}

/** Get `apiVersion`: imageregistry.operator.openshift.io/v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_image_pruner_get_api_version(const struct ocreg_image_pruner *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_API_VERSION);
}

/** Set `apiVersion`: imageregistry.operator.openshift.io/v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_set_api_version(struct ocreg_image_pruner *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_has_kind(const struct ocreg_image_pruner *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_image_pruner_is_null_kind(const struct ocreg_image_pruner *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_clear_kind(struct ocreg_image_pruner *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_null_kind(struct ocreg_image_pruner *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_KIND);
}

/** Get `kind`: ImagePruner.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_image_pruner_get_kind(const struct ocreg_image_pruner *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_KIND);
}

/** Set `kind`: ImagePruner.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_set_kind(struct ocreg_image_pruner *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_has_metadata(const struct ocreg_image_pruner *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_image_pruner_is_null_metadata(const struct ocreg_image_pruner *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_clear_metadata(struct ocreg_image_pruner *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_null_metadata(struct ocreg_image_pruner *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_METADATA);
}

/** Get `metadata`: Name, labels and so on. Required.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_image_pruner_get_metadata(const struct ocreg_image_pruner *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_METADATA);
}

/** Set `metadata`: Name, labels and so on. Required.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_set_metadata(struct ocreg_image_pruner *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, labels and so on. Required.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_image_pruner_make_metadata(struct ocreg_image_pruner *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_has_spec(const struct ocreg_image_pruner *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_image_pruner_is_null_spec(const struct ocreg_image_pruner *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_clear_spec(struct ocreg_image_pruner *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_null_spec(struct ocreg_image_pruner *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC);
}

/** Get `spec`: When and what to prune. {} means the operator's defaults. Required.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_image_pruner_spec *ocreg_image_pruner_get_spec(const struct ocreg_image_pruner *o)
{
	return (struct ocreg_image_pruner_spec *) ocreg_get_object((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC);
}

/** Set `spec`: When and what to prune. {} means the operator's defaults. Required.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_set_spec(struct ocreg_image_pruner *o, const struct ocreg_image_pruner_spec *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC, (const struct ocreg_object *) value);
}

/** Get `spec`, made empty if it was unset or null: When and what to prune. {} means the operator's defaults.
 *  Required.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_image_pruner_spec *ocreg_image_pruner_make_spec(struct ocreg_image_pruner *o)
{
	return (struct ocreg_image_pruner_spec *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_SPEC);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_pruner_has_status(const struct ocreg_image_pruner *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_image_pruner_is_null_status(const struct ocreg_image_pruner *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_clear_status(struct ocreg_image_pruner *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_null_status(struct ocreg_image_pruner *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS);
}

/** Get `status`: How pruning goes. Written by the operator; a write through the main URL leaves it as it is.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_image_pruner_status *ocreg_image_pruner_get_status(const struct ocreg_image_pruner *o)
{
	return (struct ocreg_image_pruner_status *) ocreg_get_object((const struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS);
}

/** Set `status`: How pruning goes. Written by the operator; a write through the main URL leaves it as it is.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_pruner_set_status(struct ocreg_image_pruner *o, const struct ocreg_image_pruner_status *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS, (const struct ocreg_object *) value);
}

/** Get `status`, made empty if it was unset or null: How pruning goes. Written by the operator; a write
 *  through the main URL leaves it as it is.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_image_pruner_status *ocreg_image_pruner_make_status(struct ocreg_image_pruner *o)
{
	return (struct ocreg_image_pruner_status *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_PRUNER_STATUS);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
