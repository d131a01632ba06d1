/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file meta.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_META_H
#define OCREG_META_H

#include <ocreg/codec.h>

#ifdef __cplusplus
extern "C" {
#endif

/** An object that this one belongs to and goes with. */
struct ocreg_owner_reference;

/** The fields of struct ocreg_owner_reference. @since 0.1 */
enum ocreg_owner_reference_field {
	/** Group and version of the owner. Must not be empty. */
	OCREG_OWNER_REFERENCE_API_VERSION = 0,
	/** Kind of the owner. Must not be empty. */
	OCREG_OWNER_REFERENCE_KIND = 1,
	/** Name of the owner. Must not be empty. */
	OCREG_OWNER_REFERENCE_NAME = 2,
	/** The owner's uid, so that a later object of the same name is not taken for it. Must not be empty. */
	OCREG_OWNER_REFERENCE_UID = 3,
	/** Whether the owner is the one that manages the object; at most one may be. Unset means false. */
	OCREG_OWNER_REFERENCE_CONTROLLER = 4,
	/** Whether a foreground deletion of the owner waits until this object is gone. Unset means false. */
	OCREG_OWNER_REFERENCE_BLOCK_OWNER_DELETION = 5,
};

/** Which fields one writer has set and so owns. Kept by the API server; of use with server-side apply. */
struct ocreg_managed_fields_entry;

/** The fields of struct ocreg_managed_fields_entry. @since 0.1 */
enum ocreg_managed_fields_entry_field {
	/** Name of the writer. */
	OCREG_MANAGED_FIELDS_ENTRY_MANAGER = 0,
	/** How it wrote: Apply, or Update for all else. */
	OCREG_MANAGED_FIELDS_ENTRY_OPERATION = 1,
	/** The group and version that its field names belong to. */
	OCREG_MANAGED_FIELDS_ENTRY_API_VERSION = 2,
	/** When it last changed what it owns. */
	OCREG_MANAGED_FIELDS_ENTRY_TIME = 3,
	/** The notation of the next field; FieldsV1 is the only one. */
	OCREG_MANAGED_FIELDS_ENTRY_FIELDS_TYPE = 4,
	/** The set of fields: a tree whose keys are f: and a field name, k: and a list key, or v: and a value. */
	OCREG_MANAGED_FIELDS_ENTRY_FIELDS_V1 = 5,
	/** The subresource it wrote through, such as status. Unset means the object itself. */
	OCREG_MANAGED_FIELDS_ENTRY_SUBRESOURCE = 6,
};

/** What every object of the cluster has: its name, its labels and what the API server keeps about it. */
struct ocreg_object_meta;

/** The fields of struct ocreg_object_meta. @since 0.1 */
enum ocreg_object_meta_field {
	/** Name, unique among the objects of its kind and namespace. Cannot be changed. The operator only looks at a
	 *  Config that is called cluster. */
	OCREG_OBJECT_META_NAME = 0,
	/** A prefix: at creation the API server adds random characters to it to make the name, if name is empty. */
	OCREG_OBJECT_META_GENERATE_NAME = 1,
	/** The namespace that the object is in; unset for kinds that are in none, such as Config. Cannot be changed.
	 *  Called `namespace` in documents, which is a reserved word of C++. */
	OCREG_OBJECT_META_NS = 2,
	/** Identity given by the API server, never used twice. In a write it is a precondition: another uid is a
	 *  conflict. */
	OCREG_OBJECT_META_UID = 3,
	/** Changes with each write; opaque text, never to be made up. In a write it is a precondition: the object
	 *  must not have changed since. A replacement must have it. */
	OCREG_OBJECT_META_RESOURCE_VERSION = 4,
	/** Counts the changes of what is asked for, not those of the status. Set by the API server. */
	OCREG_OBJECT_META_GENERATION = 5,
	/** When the object was created. Set by the API server. */
	OCREG_OBJECT_META_CREATION_TIMESTAMP = 6,
	/** When the object is to be gone. Set by the API server when a deletion is asked for; unset means that
	 *  nobody has. */
	OCREG_OBJECT_META_DELETION_TIMESTAMP = 7,
	/** How many seconds the object was given to end in an orderly way. Set by the API server together with
	 *  deletionTimestamp. */
	OCREG_OBJECT_META_DELETION_GRACE_PERIOD_SECONDS = 8,
	/** Words to select objects by. Keys are a name of at most 63 characters, with a DNS name and a slash before
	 *  it if it belongs to somebody; values are empty or such a name. */
	OCREG_OBJECT_META_LABELS = 9,
	/** Notes of programs and people: keys as for labels, values any text, 256 KiB in all. */
	OCREG_OBJECT_META_ANNOTATIONS = 10,
	/** The objects that this one belongs to. It is removed once all of them are gone. */
	OCREG_OBJECT_META_OWNER_REFERENCES = 11,
	/** Who has work to do before the object may go: a deleted object stays until this list is empty. The
	 *  operator's entry on Config is imageregistry.operator.openshift.io/finalizer. */
	OCREG_OBJECT_META_FINALIZERS = 12,
	/** Who owns which field. Kept by the API server; a client has no need to look. */
	OCREG_OBJECT_META_MANAGED_FIELDS = 13,
	/** URL of the object. API servers do not fill it from release 4.7 on. */
	OCREG_OBJECT_META_SELF_LINK = 14,
};

/** One thing that the operator observes about the registry, and since when it is so. Ignore those you do not
 *  know. */
struct ocreg_condition;

/** The fields of struct ocreg_condition. @since 0.1 */
enum ocreg_condition_field {
	/** What is observed: Available, Progressing, Degraded, Removed, StorageExists and others. Called `type` in
	 *  documents, which is a reserved word of Go. Checked from release 4.18 on, and required from 4.16 on. */
	OCREG_CONDITION_CONDITION_TYPE = 0,
	/** Whether it is so. Up to release 4.17 any text passes, and it may be missing. */
	OCREG_CONDITION_STATUS = 1,
	/** When the status last changed, in UTC and to the second. Up to release 4.17 it may be missing. */
	OCREG_CONDITION_LAST_TRANSITION_TIME = 2,
	/** Why, in a word. With this operator it may have blanks, and with Swift it may be the text of an error. */
	OCREG_CONDITION_REASON = 3,
	/** Why, in a sentence for people. */
	OCREG_CONDITION_MESSAGE = 4,
};

#ifndef SWIG

/** A new, empty owner_reference.
 *  @return yours, ocreg_owner_reference_unref(); NULL when out of memory */
static inline struct ocreg_owner_reference *ocreg_owner_reference_new(void)
{
	return (struct ocreg_owner_reference *) ocreg_new(1); /* OCREG_TYPE_OWNER_REFERENCE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_owner_reference *ocreg_owner_reference_ref(struct ocreg_owner_reference *o)
{
	return (struct ocreg_owner_reference *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_owner_reference *ocreg_owner_reference_unref(struct ocreg_owner_reference *o)
{
	return (struct ocreg_owner_reference *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_owner_reference_unref(); NULL when out of memory */
static inline struct ocreg_owner_reference *ocreg_owner_reference_copy(const struct ocreg_owner_reference *o)
{
	return (struct ocreg_owner_reference *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_owner_reference_object(const struct ocreg_owner_reference *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a owner_reference.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_owner_reference *ocreg_owner_reference_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 1 ? (struct ocreg_owner_reference *) o : NULL; /* OCREG_TYPE_OWNER_REFERENCE */
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_owner_reference_has_api_version(const struct ocreg_owner_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_owner_reference_is_null_api_version(const struct ocreg_owner_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_clear_api_version(struct ocreg_owner_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_null_api_version(struct ocreg_owner_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_API_VERSION);
}

/** Get `apiVersion`: Group and version of the owner. Must not be empty.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_owner_reference_get_api_version(const struct ocreg_owner_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_API_VERSION);
}

/** Set `apiVersion`: Group and version of the owner. Must not be empty.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_set_api_version(struct ocreg_owner_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_owner_reference_has_kind(const struct ocreg_owner_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_owner_reference_is_null_kind(const struct ocreg_owner_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_clear_kind(struct ocreg_owner_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_null_kind(struct ocreg_owner_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_KIND);
}

/** Get `kind`: Kind of the owner. Must not be empty.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_owner_reference_get_kind(const struct ocreg_owner_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_KIND);
}

/** Set `kind`: Kind of the owner. Must not be empty.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_set_kind(struct ocreg_owner_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_KIND, value);
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_owner_reference_has_name(const struct ocreg_owner_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_owner_reference_is_null_name(const struct ocreg_owner_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_clear_name(struct ocreg_owner_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_null_name(struct ocreg_owner_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_NAME);
}

/** Get `name`: Name of the owner. Must not be empty.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_owner_reference_get_name(const struct ocreg_owner_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_NAME);
}

/** Set `name`: Name of the owner. Must not be empty.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_set_name(struct ocreg_owner_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_NAME, value);
}

/** Whether `uid` holds a value that fits: not unset, not null. */
static inline bool ocreg_owner_reference_has_uid(const struct ocreg_owner_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_UID);
}

/** Whether `uid` is null. */
static inline bool ocreg_owner_reference_is_null_uid(const struct ocreg_owner_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_UID);
}

/** Make `uid` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_clear_uid(struct ocreg_owner_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_UID);
}

/** Make `uid` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_null_uid(struct ocreg_owner_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_UID);
}

/** Get `uid`: The owner's uid, so that a later object of the same name is not taken for it. Must not be
 *  empty.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_owner_reference_get_uid(const struct ocreg_owner_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_UID);
}

/** Set `uid`: The owner's uid, so that a later object of the same name is not taken for it. Must not be
 *  empty.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_set_uid(struct ocreg_owner_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_UID, value);
}

/** Whether `controller` holds a value that fits: not unset, not null. */
static inline bool ocreg_owner_reference_has_controller(const struct ocreg_owner_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_CONTROLLER);
}

/** Whether `controller` is null. */
static inline bool ocreg_owner_reference_is_null_controller(const struct ocreg_owner_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_CONTROLLER);
}

/** Make `controller` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_clear_controller(struct ocreg_owner_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_CONTROLLER);
}

/** Make `controller` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_null_controller(struct ocreg_owner_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_CONTROLLER);
}

/** Get `controller`: Whether the owner is the one that manages the object; at most one may be. Unset means
 *  false.
 *  @return false if unset: ocreg_owner_reference_has_controller() tells */
static inline bool ocreg_owner_reference_get_controller(const struct ocreg_owner_reference *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_CONTROLLER);
}

/** Set `controller`: Whether the owner is the one that manages the object; at most one may be. Unset means
 *  false.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_set_controller(struct ocreg_owner_reference *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_CONTROLLER, value);
}

/** Whether `blockOwnerDeletion` holds a value that fits: not unset, not null. */
static inline bool ocreg_owner_reference_has_block_owner_deletion(const struct ocreg_owner_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_BLOCK_OWNER_DELETION);
}

/** Whether `blockOwnerDeletion` is null. */
static inline bool ocreg_owner_reference_is_null_block_owner_deletion(const struct ocreg_owner_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_BLOCK_OWNER_DELETION);
}

/** Make `blockOwnerDeletion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_clear_block_owner_deletion(struct ocreg_owner_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_BLOCK_OWNER_DELETION);
}

/** Make `blockOwnerDeletion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_null_block_owner_deletion(struct ocreg_owner_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_BLOCK_OWNER_DELETION);
}

/** Get `blockOwnerDeletion`: Whether a foreground deletion of the owner waits until this object is gone.
 *  Unset means false.
 *  @return false if unset: ocreg_owner_reference_has_block_owner_deletion() tells */
static inline bool ocreg_owner_reference_get_block_owner_deletion(const struct ocreg_owner_reference *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_OWNER_REFERENCE_BLOCK_OWNER_DELETION);
}

/** Set `blockOwnerDeletion`: Whether a foreground deletion of the owner waits until this object is gone.
 *  Unset means false.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_owner_reference_set_block_owner_deletion(struct ocreg_owner_reference *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_OWNER_REFERENCE_BLOCK_OWNER_DELETION, value);
}

/** A new, empty managed_fields_entry.
 *  @return yours, ocreg_managed_fields_entry_unref(); NULL when out of memory */
static inline struct ocreg_managed_fields_entry *ocreg_managed_fields_entry_new(void)
{
	return (struct ocreg_managed_fields_entry *) ocreg_new(2); /* OCREG_TYPE_MANAGED_FIELDS_ENTRY */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_managed_fields_entry *ocreg_managed_fields_entry_ref(struct ocreg_managed_fields_entry *o)
{
	return (struct ocreg_managed_fields_entry *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_managed_fields_entry *ocreg_managed_fields_entry_unref(struct ocreg_managed_fields_entry *o)
{
	return (struct ocreg_managed_fields_entry *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_managed_fields_entry_unref(); NULL when out of memory */
static inline struct ocreg_managed_fields_entry *ocreg_managed_fields_entry_copy(const struct ocreg_managed_fields_entry *o)
{
	return (struct ocreg_managed_fields_entry *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_managed_fields_entry_object(const struct ocreg_managed_fields_entry *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a managed_fields_entry.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_managed_fields_entry *ocreg_managed_fields_entry_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 2 ? (struct ocreg_managed_fields_entry *) o : NULL; /* OCREG_TYPE_MANAGED_FIELDS_ENTRY */
}

/** Whether `manager` holds a value that fits: not unset, not null. */
static inline bool ocreg_managed_fields_entry_has_manager(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_MANAGER);
}

/** Whether `manager` is null. */
static inline bool ocreg_managed_fields_entry_is_null_manager(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_MANAGER);
}

/** Make `manager` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_clear_manager(struct ocreg_managed_fields_entry *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_MANAGER);
}

/** Make `manager` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_null_manager(struct ocreg_managed_fields_entry *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_MANAGER);
}

/** Get `manager`: Name of the writer.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_managed_fields_entry_get_manager(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_MANAGER);
}

/** Set `manager`: Name of the writer.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_set_manager(struct ocreg_managed_fields_entry *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_MANAGER, value);
}

/** Whether `operation` holds a value that fits: not unset, not null. */
static inline bool ocreg_managed_fields_entry_has_operation(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_OPERATION);
}

/** Whether `operation` is null. */
static inline bool ocreg_managed_fields_entry_is_null_operation(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_OPERATION);
}

/** Make `operation` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_clear_operation(struct ocreg_managed_fields_entry *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_OPERATION);
}

/** Make `operation` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_null_operation(struct ocreg_managed_fields_entry *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_OPERATION);
}

/** Get `operation`: How it wrote: Apply, or Update for all else.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_managed_fields_entry_get_operation(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_OPERATION);
}

/** Set `operation`: How it wrote: Apply, or Update for all else.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_set_operation(struct ocreg_managed_fields_entry *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_OPERATION, value);
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_managed_fields_entry_has_api_version(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_managed_fields_entry_is_null_api_version(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_clear_api_version(struct ocreg_managed_fields_entry *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_null_api_version(struct ocreg_managed_fields_entry *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_API_VERSION);
}

/** Get `apiVersion`: The group and version that its field names belong to.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_managed_fields_entry_get_api_version(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_API_VERSION);
}

/** Set `apiVersion`: The group and version that its field names belong to.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_set_api_version(struct ocreg_managed_fields_entry *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_API_VERSION, value);
}

/** Whether `time` holds a value that fits: not unset, not null. */
static inline bool ocreg_managed_fields_entry_has_time(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_TIME);
}

/** Whether `time` is null. */
static inline bool ocreg_managed_fields_entry_is_null_time(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_TIME);
}

/** Make `time` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_clear_time(struct ocreg_managed_fields_entry *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_TIME);
}

/** Make `time` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_null_time(struct ocreg_managed_fields_entry *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_TIME);
}

/** Get `time`: When it last changed what it owns. A time such as `2024-05-01T09:30:00Z`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_managed_fields_entry_get_time(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_TIME);
}

/** Set `time`: When it last changed what it owns. A time such as `2024-05-01T09:30:00Z`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_set_time(struct ocreg_managed_fields_entry *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_TIME, value);
}

/** Whether `fieldsType` holds a value that fits: not unset, not null. */
static inline bool ocreg_managed_fields_entry_has_fields_type(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_TYPE);
}

/** Whether `fieldsType` is null. */
static inline bool ocreg_managed_fields_entry_is_null_fields_type(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_TYPE);
}

/** Make `fieldsType` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_clear_fields_type(struct ocreg_managed_fields_entry *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_TYPE);
}

/** Make `fieldsType` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_null_fields_type(struct ocreg_managed_fields_entry *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_TYPE);
}

/** Get `fieldsType`: The notation of the next field; FieldsV1 is the only one.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_managed_fields_entry_get_fields_type(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_TYPE);
}

/** Set `fieldsType`: The notation of the next field; FieldsV1 is the only one.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_set_fields_type(struct ocreg_managed_fields_entry *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_TYPE, value);
}

/** Whether `fieldsV1` holds a value that fits: not unset, not null. */
static inline bool ocreg_managed_fields_entry_has_fields_v1(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_V1);
}

/** Whether `fieldsV1` is null. */
static inline bool ocreg_managed_fields_entry_is_null_fields_v1(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_V1);
}

/** Make `fieldsV1` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_clear_fields_v1(struct ocreg_managed_fields_entry *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_V1);
}

/** Make `fieldsV1` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_null_fields_v1(struct ocreg_managed_fields_entry *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_V1);
}

/** Get `fieldsV1`: The set of fields: a tree whose keys are f: and a field name, k: and a list key, or v: and
 *  a value. An object with any members.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_managed_fields_entry_get_fields_v1(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_V1);
}

/** Set `fieldsV1`: The set of fields: a tree whose keys are f: and a field name, k: and a list key, or v: and
 *  a value. An object with any members.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_set_fields_v1(struct ocreg_managed_fields_entry *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_FIELDS_V1, value);
}

/** Whether `subresource` holds a value that fits: not unset, not null. */
static inline bool ocreg_managed_fields_entry_has_subresource(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_SUBRESOURCE);
}

/** Whether `subresource` is null. */
static inline bool ocreg_managed_fields_entry_is_null_subresource(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_SUBRESOURCE);
}

/** Make `subresource` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_clear_subresource(struct ocreg_managed_fields_entry *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_SUBRESOURCE);
}

/** Make `subresource` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_null_subresource(struct ocreg_managed_fields_entry *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_SUBRESOURCE);
}

/** Get `subresource`: The subresource it wrote through, such as status. Unset means the object itself.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_managed_fields_entry_get_subresource(const struct ocreg_managed_fields_entry *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_SUBRESOURCE);
}

/** Set `subresource`: The subresource it wrote through, such as status. Unset means the object itself.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_managed_fields_entry_set_subresource(struct ocreg_managed_fields_entry *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_MANAGED_FIELDS_ENTRY_SUBRESOURCE, value);
}

/** A new, empty object_meta.
 *  @return yours, ocreg_object_meta_unref(); NULL when out of memory */
static inline struct ocreg_object_meta *ocreg_object_meta_new(void)
{
	return (struct ocreg_object_meta *) ocreg_new(3); /* OCREG_TYPE_OBJECT_META */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_object_meta *ocreg_object_meta_ref(struct ocreg_object_meta *o)
{
	return (struct ocreg_object_meta *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_object_meta *ocreg_object_meta_unref(struct ocreg_object_meta *o)
{
	return (struct ocreg_object_meta *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_object_meta_unref(); NULL when out of memory */
static inline struct ocreg_object_meta *ocreg_object_meta_copy(const struct ocreg_object_meta *o)
{
	return (struct ocreg_object_meta *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_object_meta_object(const struct ocreg_object_meta *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a object_meta.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_object_meta *ocreg_object_meta_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 3 ? (struct ocreg_object_meta *) o : NULL; /* OCREG_TYPE_OBJECT_META */
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_name(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_object_meta_is_null_name(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_name(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_name(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_NAME);
}

/** Get `name`: Name, unique among the objects of its kind and namespace. Cannot be changed. The operator only
 *  looks at a Config that is called cluster.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_meta_get_name(const struct ocreg_object_meta *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_META_NAME);
}

/** Set `name`: Name, unique among the objects of its kind and namespace. Cannot be changed. The operator only
 *  looks at a Config that is called cluster.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_name(struct ocreg_object_meta *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_META_NAME, value);
}

/** Whether `generateName` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_generate_name(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_GENERATE_NAME);
}

/** Whether `generateName` is null. */
static inline bool ocreg_object_meta_is_null_generate_name(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_GENERATE_NAME);
}

/** Make `generateName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_generate_name(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_GENERATE_NAME);
}

/** Make `generateName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_generate_name(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_GENERATE_NAME);
}

/** Get `generateName`: A prefix: at creation the API server adds random characters to it to make the name, if
 *  name is empty.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_meta_get_generate_name(const struct ocreg_object_meta *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_META_GENERATE_NAME);
}

/** Set `generateName`: A prefix: at creation the API server adds random characters to it to make the name, if
 *  name is empty.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_generate_name(struct ocreg_object_meta *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_META_GENERATE_NAME, value);
}

/** Whether `namespace` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_ns(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_NS);
}

/** Whether `namespace` is null. */
static inline bool ocreg_object_meta_is_null_ns(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_NS);
}

/** Make `namespace` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_ns(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_NS);
}

/** Make `namespace` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_ns(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_NS);
}

/** Get `namespace`: The namespace that the object is in; unset for kinds that are in none, such as Config.
 *  Cannot be changed. Called `namespace` in documents, which is a reserved word of C++.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_meta_get_ns(const struct ocreg_object_meta *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_META_NS);
}

/** Set `namespace`: The namespace that the object is in; unset for kinds that are in none, such as Config.
 *  Cannot be changed. Called `namespace` in documents, which is a reserved word of C++.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_ns(struct ocreg_object_meta *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_META_NS, value);
}

/** Whether `uid` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_uid(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_UID);
}

/** Whether `uid` is null. */
static inline bool ocreg_object_meta_is_null_uid(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_UID);
}

/** Make `uid` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_uid(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_UID);
}

/** Make `uid` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_uid(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_UID);
}

/** Get `uid`: Identity given by the API server, never used twice. In a write it is a precondition: another
 *  uid is a conflict.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_meta_get_uid(const struct ocreg_object_meta *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_META_UID);
}

/** Set `uid`: Identity given by the API server, never used twice. In a write it is a precondition: another
 *  uid is a conflict.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_uid(struct ocreg_object_meta *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_META_UID, value);
}

/** Whether `resourceVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_resource_version(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_RESOURCE_VERSION);
}

/** Whether `resourceVersion` is null. */
static inline bool ocreg_object_meta_is_null_resource_version(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_RESOURCE_VERSION);
}

/** Make `resourceVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_resource_version(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_RESOURCE_VERSION);
}

/** Make `resourceVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_resource_version(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_RESOURCE_VERSION);
}

/** Get `resourceVersion`: Changes with each write; opaque text, never to be made up. In a write it is a
 *  precondition: the object must not have changed since. A replacement must have it.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_meta_get_resource_version(const struct ocreg_object_meta *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_META_RESOURCE_VERSION);
}

/** Set `resourceVersion`: Changes with each write; opaque text, never to be made up. In a write it is a
 *  precondition: the object must not have changed since. A replacement must have it.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_resource_version(struct ocreg_object_meta *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_META_RESOURCE_VERSION, value);
}

/** Whether `generation` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_generation(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_GENERATION);
}

/** Whether `generation` is null. */
static inline bool ocreg_object_meta_is_null_generation(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_GENERATION);
}

/** Make `generation` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_generation(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_GENERATION);
}

/** Make `generation` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_generation(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_GENERATION);
}

/** Get `generation`: Counts the changes of what is asked for, not those of the status. Set by the API server.
 *  @return 0 if unset: ocreg_object_meta_has_generation() tells */
static inline int64_t ocreg_object_meta_get_generation(const struct ocreg_object_meta *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_OBJECT_META_GENERATION);
}

/** Set `generation`: Counts the changes of what is asked for, not those of the status. Set by the API server.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_generation(struct ocreg_object_meta *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_OBJECT_META_GENERATION, value);
}

/** Whether `creationTimestamp` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_creation_timestamp(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_CREATION_TIMESTAMP);
}

/** Whether `creationTimestamp` is null. */
static inline bool ocreg_object_meta_is_null_creation_timestamp(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_CREATION_TIMESTAMP);
}

/** Make `creationTimestamp` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_creation_timestamp(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_CREATION_TIMESTAMP);
}

/** Make `creationTimestamp` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_creation_timestamp(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_CREATION_TIMESTAMP);
}

/** Get `creationTimestamp`: When the object was created. Set by the API server. A time such as
 *  `2024-05-01T09:30:00Z`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_meta_get_creation_timestamp(const struct ocreg_object_meta *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_META_CREATION_TIMESTAMP);
}

/** Set `creationTimestamp`: When the object was created. Set by the API server. A time such as
 *  `2024-05-01T09:30:00Z`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_creation_timestamp(struct ocreg_object_meta *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_META_CREATION_TIMESTAMP, value);
}

/** Whether `deletionTimestamp` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_deletion_timestamp(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_TIMESTAMP);
}

/** Whether `deletionTimestamp` is null. */
static inline bool ocreg_object_meta_is_null_deletion_timestamp(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_TIMESTAMP);
}

/** Make `deletionTimestamp` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_deletion_timestamp(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_TIMESTAMP);
}

/** Make `deletionTimestamp` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_deletion_timestamp(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_TIMESTAMP);
}

/** Get `deletionTimestamp`: When the object is to be gone. Set by the API server when a deletion is asked
 *  for; unset means that nobody has. A time such as `2024-05-01T09:30:00Z`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_meta_get_deletion_timestamp(const struct ocreg_object_meta *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_TIMESTAMP);
}

/** Set `deletionTimestamp`: When the object is to be gone. Set by the API server when a deletion is asked
 *  for; unset means that nobody has. A time such as `2024-05-01T09:30:00Z`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_deletion_timestamp(struct ocreg_object_meta *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_TIMESTAMP, value);
}

/** Whether `deletionGracePeriodSeconds` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_deletion_grace_period_seconds(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_GRACE_PERIOD_SECONDS);
}

/** Whether `deletionGracePeriodSeconds` is null. */
static inline bool ocreg_object_meta_is_null_deletion_grace_period_seconds(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_GRACE_PERIOD_SECONDS);
}

/** Make `deletionGracePeriodSeconds` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_deletion_grace_period_seconds(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_GRACE_PERIOD_SECONDS);
}

/** Make `deletionGracePeriodSeconds` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_deletion_grace_period_seconds(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_GRACE_PERIOD_SECONDS);
}

/** Get `deletionGracePeriodSeconds`: How many seconds the object was given to end in an orderly way. Set by
 *  the API server together with deletionTimestamp.
 *  @return 0 if unset: ocreg_object_meta_has_deletion_grace_period_seconds() tells */
static inline int64_t ocreg_object_meta_get_deletion_grace_period_seconds(const struct ocreg_object_meta *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_GRACE_PERIOD_SECONDS);
}

/** Set `deletionGracePeriodSeconds`: How many seconds the object was given to end in an orderly way. Set by
 *  the API server together with deletionTimestamp.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_deletion_grace_period_seconds(struct ocreg_object_meta *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_OBJECT_META_DELETION_GRACE_PERIOD_SECONDS, value);
}

/** Whether `labels` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_labels(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_LABELS);
}

/** Whether `labels` is null. */
static inline bool ocreg_object_meta_is_null_labels(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_LABELS);
}

/** Make `labels` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_labels(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_LABELS);
}

/** Make `labels` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_labels(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_LABELS);
}

/** How many entries `labels` has: Words to select objects by. Keys are a name of at most 63 characters, with
 *  a DNS name and a slash before it if it belongs to somebody; values are empty or such a name.
 *  @return 0 if unset or null */
static inline size_t ocreg_object_meta_count_labels(const struct ocreg_object_meta *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_OBJECT_META_LABELS);
}

/** Make `labels` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_object_meta *ocreg_object_meta_make_labels(struct ocreg_object_meta *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_OBJECT_META_LABELS);
}

/** Get the entry @p key of `labels`: Words to select objects by. Keys are a name of at most 63 characters,
 *  with a DNS name and a slash before it if it belongs to somebody; values are empty or such a name.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_object_meta_get_labels(const struct ocreg_object_meta *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_OBJECT_META_LABELS, key);
}

/** Set the entry @p key of `labels`: Words to select objects by. Keys are a name of at most 63 characters,
 *  with a DNS name and a slash before it if it belongs to somebody; values are empty or such a name.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_labels(struct ocreg_object_meta *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_OBJECT_META_LABELS, key, value);
}

/** Remove the entry @p key of `labels`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_remove_labels(struct ocreg_object_meta *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_OBJECT_META_LABELS, key, NULL);
}

/** The key of entry @p i of `labels`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_object_meta_key_labels(const struct ocreg_object_meta *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_OBJECT_META_LABELS, i);
}

/** Whether `annotations` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_annotations(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_ANNOTATIONS);
}

/** Whether `annotations` is null. */
static inline bool ocreg_object_meta_is_null_annotations(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_ANNOTATIONS);
}

/** Make `annotations` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_annotations(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_ANNOTATIONS);
}

/** Make `annotations` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_annotations(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_ANNOTATIONS);
}

/** How many entries `annotations` has: Notes of programs and people: keys as for labels, values any text, 256
 *  KiB in all.
 *  @return 0 if unset or null */
static inline size_t ocreg_object_meta_count_annotations(const struct ocreg_object_meta *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_OBJECT_META_ANNOTATIONS);
}

/** Make `annotations` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_object_meta *ocreg_object_meta_make_annotations(struct ocreg_object_meta *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_OBJECT_META_ANNOTATIONS);
}

/** Get the entry @p key of `annotations`: Notes of programs and people: keys as for labels, values any text,
 *  256 KiB in all.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_object_meta_get_annotations(const struct ocreg_object_meta *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_OBJECT_META_ANNOTATIONS, key);
}

/** Set the entry @p key of `annotations`: Notes of programs and people: keys as for labels, values any text,
 *  256 KiB in all.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_annotations(struct ocreg_object_meta *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_OBJECT_META_ANNOTATIONS, key, value);
}

/** Remove the entry @p key of `annotations`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_remove_annotations(struct ocreg_object_meta *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_OBJECT_META_ANNOTATIONS, key, NULL);
}

/** The key of entry @p i of `annotations`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_object_meta_key_annotations(const struct ocreg_object_meta *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_OBJECT_META_ANNOTATIONS, i);
}

/** Whether `ownerReferences` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_owner_references(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES);
}

/** Whether `ownerReferences` is null. */
static inline bool ocreg_object_meta_is_null_owner_references(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES);
}

/** Make `ownerReferences` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_owner_references(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES);
}

/** Make `ownerReferences` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_owner_references(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES);
}

/** How many entries `ownerReferences` has: The objects that this one belongs to. It is removed once all of
 *  them are gone.
 *  @return 0 if unset or null */
static inline size_t ocreg_object_meta_count_owner_references(const struct ocreg_object_meta *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES);
}

/** Make `ownerReferences` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_object_meta *ocreg_object_meta_make_owner_references(struct ocreg_object_meta *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES);
}

/** Element @p i of `ownerReferences`: The objects that this one belongs to. It is removed once all of them
 *  are gone.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_owner_reference *ocreg_object_meta_at_owner_references(const struct ocreg_object_meta *o, size_t i)
{
	return (struct ocreg_owner_reference *) ocreg_at((const struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES, i);
}

/** Append an empty element to `ownerReferences`: The objects that this one belongs to. It is removed once all
 *  of them are gone.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_owner_reference *ocreg_object_meta_append_owner_references(struct ocreg_object_meta *o)
{
	return (struct ocreg_owner_reference *) ocreg_insert((struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES, ocreg_count((const struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES));
}

/** Insert an empty element before element @p i of `ownerReferences`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_owner_reference *ocreg_object_meta_insert_owner_references(struct ocreg_object_meta *o, size_t i)
{
	return (struct ocreg_owner_reference *) ocreg_insert((struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES, i);
}

/** Move element @p from of `ownerReferences` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_move_owner_references(struct ocreg_object_meta *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES, from, to);
}

/** Remove element @p i of `ownerReferences`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_remove_owner_references(struct ocreg_object_meta *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_OBJECT_META_OWNER_REFERENCES, i);
}

/** Whether `finalizers` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_finalizers(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS);
}

/** Whether `finalizers` is null. */
static inline bool ocreg_object_meta_is_null_finalizers(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS);
}

/** Make `finalizers` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_finalizers(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS);
}

/** Make `finalizers` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_finalizers(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS);
}

/** How many entries `finalizers` has: Who has work to do before the object may go: a deleted object stays
 *  until this list is empty. The operator's entry on Config is imageregistry.operator.openshift.io/finalizer.
 *  @return 0 if unset or null */
static inline size_t ocreg_object_meta_count_finalizers(const struct ocreg_object_meta *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS);
}

/** Make `finalizers` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_object_meta *ocreg_object_meta_make_finalizers(struct ocreg_object_meta *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS);
}

/** Element @p i of `finalizers`: Who has work to do before the object may go: a deleted object stays until
 *  this list is empty. The operator's entry on Config is imageregistry.operator.openshift.io/finalizer.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_object_meta_at_finalizers(const struct ocreg_object_meta *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS, i);
}

/** Append to `finalizers`: Who has work to do before the object may go: a deleted object stays until this
 *  list is empty. The operator's entry on Config is imageregistry.operator.openshift.io/finalizer.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_append_finalizers(struct ocreg_object_meta *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS, ocreg_count((const struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS), value);
}

/** Insert @p value, which is copied, before element @p i of `finalizers`; @p i equal to the count appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_insert_finalizers(struct ocreg_object_meta *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS, i, value);
}

/** Move element @p from of `finalizers` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_move_finalizers(struct ocreg_object_meta *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS, from, to);
}

/** Remove element @p i of `finalizers`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_remove_finalizers(struct ocreg_object_meta *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS, i);
}

/** The index of the first element of `finalizers` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_object_meta_find_finalizers(const struct ocreg_object_meta *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_OBJECT_META_FINALIZERS, key);
}

/** Whether `managedFields` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_managed_fields(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS);
}

/** Whether `managedFields` is null. */
static inline bool ocreg_object_meta_is_null_managed_fields(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS);
}

/** Make `managedFields` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_managed_fields(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS);
}

/** Make `managedFields` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_managed_fields(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS);
}

/** How many entries `managedFields` has: Who owns which field. Kept by the API server; a client has no need
 *  to look.
 *  @return 0 if unset or null */
static inline size_t ocreg_object_meta_count_managed_fields(const struct ocreg_object_meta *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS);
}

/** Make `managedFields` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_object_meta *ocreg_object_meta_make_managed_fields(struct ocreg_object_meta *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS);
}

/** Element @p i of `managedFields`: Who owns which field. Kept by the API server; a client has no need to
 *  look.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_managed_fields_entry *ocreg_object_meta_at_managed_fields(const struct ocreg_object_meta *o, size_t i)
{
	return (struct ocreg_managed_fields_entry *) ocreg_at((const struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS, i);
}

/** Append an empty element to `managedFields`: Who owns which field. Kept by the API server; a client has no
 *  need to look.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_managed_fields_entry *ocreg_object_meta_append_managed_fields(struct ocreg_object_meta *o)
{
	return (struct ocreg_managed_fields_entry *) ocreg_insert((struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS, ocreg_count((const struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS));
}

/** Insert an empty element before element @p i of `managedFields`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_managed_fields_entry *ocreg_object_meta_insert_managed_fields(struct ocreg_object_meta *o, size_t i)
{
	return (struct ocreg_managed_fields_entry *) ocreg_insert((struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS, i);
}

/** Move element @p from of `managedFields` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_move_managed_fields(struct ocreg_object_meta *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS, from, to);
}

/** Remove element @p i of `managedFields`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_remove_managed_fields(struct ocreg_object_meta *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_OBJECT_META_MANAGED_FIELDS, i);
}

/** Whether `selfLink` holds a value that fits: not unset, not null. */
static inline bool ocreg_object_meta_has_self_link(const struct ocreg_object_meta *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_OBJECT_META_SELF_LINK);
}

/** Whether `selfLink` is null. */
static inline bool ocreg_object_meta_is_null_self_link(const struct ocreg_object_meta *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_OBJECT_META_SELF_LINK);
}

/** Make `selfLink` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_clear_self_link(struct ocreg_object_meta *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_OBJECT_META_SELF_LINK);
}

/** Make `selfLink` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_null_self_link(struct ocreg_object_meta *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_OBJECT_META_SELF_LINK);
}

/** Get `selfLink`: URL of the object. API servers do not fill it from release 4.7 on. Deprecated.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_object_meta_get_self_link(const struct ocreg_object_meta *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_OBJECT_META_SELF_LINK);
}

/** Set `selfLink`: URL of the object. API servers do not fill it from release 4.7 on. Deprecated.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_object_meta_set_self_link(struct ocreg_object_meta *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_OBJECT_META_SELF_LINK, value);
}

/** A new, empty condition.
 *  @return yours, ocreg_condition_unref(); NULL when out of memory */
static inline struct ocreg_condition *ocreg_condition_new(void)
{
	return (struct ocreg_condition *) ocreg_new(4); /* OCREG_TYPE_CONDITION */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_condition *ocreg_condition_ref(struct ocreg_condition *o)
{
	return (struct ocreg_condition *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_condition *ocreg_condition_unref(struct ocreg_condition *o)
{
	return (struct ocreg_condition *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_condition_unref(); NULL when out of memory */
static inline struct ocreg_condition *ocreg_condition_copy(const struct ocreg_condition *o)
{
	return (struct ocreg_condition *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_condition_object(const struct ocreg_condition *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a condition.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_condition *ocreg_condition_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 4 ? (struct ocreg_condition *) o : NULL; /* OCREG_TYPE_CONDITION */
}

/** Whether `type` holds a value that fits: not unset, not null. */
static inline bool ocreg_condition_has_condition_type(const struct ocreg_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONDITION_CONDITION_TYPE);
}

/** Whether `type` is null. */
static inline bool ocreg_condition_is_null_condition_type(const struct ocreg_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONDITION_CONDITION_TYPE);
}

/** Make `type` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_clear_condition_type(struct ocreg_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONDITION_CONDITION_TYPE);
}

/** Make `type` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_null_condition_type(struct ocreg_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONDITION_CONDITION_TYPE);
}

/** Get `type`: What is observed: Available, Progressing, Degraded, Removed, StorageExists and others. Called
 *  `type` in documents, which is a reserved word of Go. Checked from release 4.18 on, and required from 4.16
 *  on. Required. Must match
 *  `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?){0,}/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`.
 *  At most 316 characters.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_condition_get_condition_type(const struct ocreg_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONDITION_CONDITION_TYPE);
}

/** Set `type`: What is observed: Available, Progressing, Degraded, Removed, StorageExists and others. Called
 *  `type` in documents, which is a reserved word of Go. Checked from release 4.18 on, and required from 4.16
 *  on. Required. Must match
 *  `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?){0,}/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`.
 *  At most 316 characters.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_set_condition_type(struct ocreg_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONDITION_CONDITION_TYPE, value);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_condition_has_status(const struct ocreg_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONDITION_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_condition_is_null_status(const struct ocreg_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONDITION_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_clear_status(struct ocreg_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONDITION_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_null_status(struct ocreg_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONDITION_STATUS);
}

/** Get `status`: Whether it is so. Up to release 4.17 any text passes, and it may be missing. Required. One
 *  of `True`, `False`, `Unknown`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_condition_get_status(const struct ocreg_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONDITION_STATUS);
}

/** Set `status`: Whether it is so. Up to release 4.17 any text passes, and it may be missing. Required. One
 *  of `True`, `False`, `Unknown`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_set_status(struct ocreg_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONDITION_STATUS, value);
}

/** Whether `lastTransitionTime` holds a value that fits: not unset, not null. */
static inline bool ocreg_condition_has_last_transition_time(const struct ocreg_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONDITION_LAST_TRANSITION_TIME);
}

/** Whether `lastTransitionTime` is null. */
static inline bool ocreg_condition_is_null_last_transition_time(const struct ocreg_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONDITION_LAST_TRANSITION_TIME);
}

/** Make `lastTransitionTime` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_clear_last_transition_time(struct ocreg_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONDITION_LAST_TRANSITION_TIME);
}

/** Make `lastTransitionTime` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_null_last_transition_time(struct ocreg_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONDITION_LAST_TRANSITION_TIME);
}

/** Get `lastTransitionTime`: When the status last changed, in UTC and to the second. Up to release 4.17 it
 *  may be missing. Required. A time such as `2024-05-01T09:30:00Z`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_condition_get_last_transition_time(const struct ocreg_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONDITION_LAST_TRANSITION_TIME);
}

/** Set `lastTransitionTime`: When the status last changed, in UTC and to the second. Up to release 4.17 it
 *  may be missing. Required. A time such as `2024-05-01T09:30:00Z`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_set_last_transition_time(struct ocreg_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONDITION_LAST_TRANSITION_TIME, value);
}

/** Whether `reason` holds a value that fits: not unset, not null. */
static inline bool ocreg_condition_has_reason(const struct ocreg_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONDITION_REASON);
}

/** Whether `reason` is null. */
static inline bool ocreg_condition_is_null_reason(const struct ocreg_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONDITION_REASON);
}

/** Make `reason` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_clear_reason(struct ocreg_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONDITION_REASON);
}

/** Make `reason` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_null_reason(struct ocreg_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONDITION_REASON);
}

/** Get `reason`: Why, in a word. With this operator it may have blanks, and with Swift it may be the text of
 *  an error.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_condition_get_reason(const struct ocreg_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONDITION_REASON);
}

/** Set `reason`: Why, in a word. With this operator it may have blanks, and with Swift it may be the text of
 *  an error.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_set_reason(struct ocreg_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONDITION_REASON, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_condition_has_message(const struct ocreg_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONDITION_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_condition_is_null_message(const struct ocreg_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONDITION_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_clear_message(struct ocreg_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONDITION_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_null_message(struct ocreg_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONDITION_MESSAGE);
}

/** Get `message`: Why, in a sentence for people.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_condition_get_message(const struct ocreg_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONDITION_MESSAGE);
}

/** Set `message`: Why, in a sentence for people.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_condition_set_message(struct ocreg_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONDITION_MESSAGE, value);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
