/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file infrastructure.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_INFRASTRUCTURE_H
#define OCREG_INFRASTRUCTURE_H

#include <ocreg/codec.h>
#include <ocreg/meta.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The platform and its details. */
struct ocreg_platform_status;

/** The fields of struct ocreg_platform_status. @since 0.1 */
enum ocreg_platform_status_field {
	/** AWS, Azure, GCP, OpenStack, IBMCloud, PowerVS, oVirt, BareMetal, VSphere, None and others. It decides
	 *  which storage the operator chooses by itself. Called `type` in documents, which is a reserved word of Go. */
	OCREG_PLATFORM_STATUS_PLATFORM_TYPE = 0,
};

/** What the installer found out and the cluster keeps. */
struct ocreg_infrastructure_status;

/** The fields of struct ocreg_infrastructure_status. @since 0.1 */
enum ocreg_infrastructure_status_field {
	/** A name that no other cluster has; names of buckets and accounts are made from it. */
	OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_NAME = 0,
	/** The platform; look at platformStatus.type. */
	OCREG_INFRASTRUCTURE_STATUS_PLATFORM = 1,
	/** The platform. */
	OCREG_INFRASTRUCTURE_STATUS_PLATFORM_STATUS = 2,
	/** HighlyAvailable, SingleReplica and others, for the control plane. */
	OCREG_INFRASTRUCTURE_STATUS_CONTROL_PLANE_TOPOLOGY = 3,
	/** HighlyAvailable or SingleReplica, for the workers: with SingleReplica there is one, and the registry gets
	 *  one replica. */
	OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_TOPOLOGY = 4,
};

/** Where the cluster runs. There is one object, called cluster. */
struct ocreg_infrastructure;

/** The fields of struct ocreg_infrastructure. @since 0.1 */
enum ocreg_infrastructure_field {
	/** config.openshift.io/v1. */
	OCREG_INFRASTRUCTURE_API_VERSION = 0,
	/** Infrastructure. */
	OCREG_INFRASTRUCTURE_KIND = 1,
	/** Name, labels and so on. */
	OCREG_INFRASTRUCTURE_METADATA = 2,
	/** What the platform should be like; of no use for the registry. */
	OCREG_INFRASTRUCTURE_SPEC = 3,
	/** What it is like. */
	OCREG_INFRASTRUCTURE_STATUS = 4,
};

/** A release of OpenShift. */
struct ocreg_cluster_release;

/** The fields of struct ocreg_cluster_release. @since 0.1 */
enum ocreg_cluster_release_field {
	/** Its number, as 4.16.3. */
	OCREG_CLUSTER_RELEASE_VERSION = 0,
	/** The image that all others of the release are named in. */
	OCREG_CLUSTER_RELEASE_IMAGE = 1,
};

/** An update of the cluster, or its installation. */
struct ocreg_update_history;

/** The fields of struct ocreg_update_history. @since 0.1 */
enum ocreg_update_history_field {
	/** Completed, or Partial while it is under way or where another came before its end. */
	OCREG_UPDATE_HISTORY_STATE = 0,
	/** When it began. */
	OCREG_UPDATE_HISTORY_STARTED_TIME = 1,
	/** When it was done, null before. */
	OCREG_UPDATE_HISTORY_COMPLETION_TIME = 2,
	/** The release it led to. */
	OCREG_UPDATE_HISTORY_VERSION = 3,
	/** The image of that release. */
	OCREG_UPDATE_HISTORY_IMAGE = 4,
};

/** Where the cluster's updates have got to. */
struct ocreg_cluster_version_status;

/** The fields of struct ocreg_cluster_version_status. @since 0.1 */
enum ocreg_cluster_version_status_field {
	/** The release that the cluster is to run. */
	OCREG_CLUSTER_VERSION_STATUS_DESIRED = 0,
	/** Its updates, the latest first. */
	OCREG_CLUSTER_VERSION_STATUS_HISTORY = 1,
};

/** The release of the cluster and its updates. There is one object, called version. */
struct ocreg_cluster_version;

/** The fields of struct ocreg_cluster_version. @since 0.1 */
enum ocreg_cluster_version_field {
	/** config.openshift.io/v1. */
	OCREG_CLUSTER_VERSION_API_VERSION = 0,
	/** ClusterVersion. */
	OCREG_CLUSTER_VERSION_KIND = 1,
	/** Name, labels and so on. */
	OCREG_CLUSTER_VERSION_METADATA = 2,
	/** Which release is wanted, and from where; of no use for the registry. */
	OCREG_CLUSTER_VERSION_SPEC = 3,
	/** What it runs. */
	OCREG_CLUSTER_VERSION_STATUS = 4,
};

#ifndef SWIG

/** A new, empty platform_status.
 *  @return yours, ocreg_platform_status_unref(); NULL when out of memory */
static inline struct ocreg_platform_status *ocreg_platform_status_new(void)
{
	return (struct ocreg_platform_status *) ocreg_new(80); /* OCREG_TYPE_PLATFORM_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_platform_status *ocreg_platform_status_ref(struct ocreg_platform_status *o)
{
	return (struct ocreg_platform_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_platform_status *ocreg_platform_status_unref(struct ocreg_platform_status *o)
{
	return (struct ocreg_platform_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_platform_status_unref(); NULL when out of memory */
static inline struct ocreg_platform_status *ocreg_platform_status_copy(const struct ocreg_platform_status *o)
{
	return (struct ocreg_platform_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_platform_status_object(const struct ocreg_platform_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a platform_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_platform_status *ocreg_platform_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 80 ? (struct ocreg_platform_status *) o : NULL; /* OCREG_TYPE_PLATFORM_STATUS */
}

/** Whether `type` holds a value that fits: not unset, not null. */
static inline bool ocreg_platform_status_has_platform_type(const struct ocreg_platform_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PLATFORM_STATUS_PLATFORM_TYPE);
}

/** Whether `type` is null. */
static inline bool ocreg_platform_status_is_null_platform_type(const struct ocreg_platform_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PLATFORM_STATUS_PLATFORM_TYPE);
}

/** Make `type` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_platform_status_clear_platform_type(struct ocreg_platform_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PLATFORM_STATUS_PLATFORM_TYPE);
}

/** Make `type` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_platform_status_null_platform_type(struct ocreg_platform_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PLATFORM_STATUS_PLATFORM_TYPE);
}

/** Get `type`: AWS, Azure, GCP, OpenStack, IBMCloud, PowerVS, oVirt, BareMetal, VSphere, None and others. It
 *  decides which storage the operator chooses by itself. Called `type` in documents, which is a reserved word
 *  of Go.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_platform_status_get_platform_type(const struct ocreg_platform_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PLATFORM_STATUS_PLATFORM_TYPE);
}

/** Set `type`: AWS, Azure, GCP, OpenStack, IBMCloud, PowerVS, oVirt, BareMetal, VSphere, None and others. It
 *  decides which storage the operator chooses by itself. Called `type` in documents, which is a reserved word
 *  of Go.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_platform_status_set_platform_type(struct ocreg_platform_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PLATFORM_STATUS_PLATFORM_TYPE, value);
}

/** A new, empty infrastructure_status.
 *  @return yours, ocreg_infrastructure_status_unref(); NULL when out of memory */
static inline struct ocreg_infrastructure_status *ocreg_infrastructure_status_new(void)
{
	return (struct ocreg_infrastructure_status *) ocreg_new(81); /* OCREG_TYPE_INFRASTRUCTURE_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_infrastructure_status *ocreg_infrastructure_status_ref(struct ocreg_infrastructure_status *o)
{
	return (struct ocreg_infrastructure_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_infrastructure_status *ocreg_infrastructure_status_unref(struct ocreg_infrastructure_status *o)
{
	return (struct ocreg_infrastructure_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_infrastructure_status_unref(); NULL when out of memory */
static inline struct ocreg_infrastructure_status *ocreg_infrastructure_status_copy(const struct ocreg_infrastructure_status *o)
{
	return (struct ocreg_infrastructure_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_infrastructure_status_object(const struct ocreg_infrastructure_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a infrastructure_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_infrastructure_status *ocreg_infrastructure_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 81 ? (struct ocreg_infrastructure_status *) o : NULL; /* OCREG_TYPE_INFRASTRUCTURE_STATUS */
}

/** Whether `infrastructureName` holds a value that fits: not unset, not null. */
static inline bool ocreg_infrastructure_status_has_infrastructure_name(const struct ocreg_infrastructure_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_NAME);
}

/** Whether `infrastructureName` is null. */
static inline bool ocreg_infrastructure_status_is_null_infrastructure_name(const struct ocreg_infrastructure_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_NAME);
}

/** Make `infrastructureName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_clear_infrastructure_name(struct ocreg_infrastructure_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_NAME);
}

/** Make `infrastructureName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_null_infrastructure_name(struct ocreg_infrastructure_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_NAME);
}

/** Get `infrastructureName`: A name that no other cluster has; names of buckets and accounts are made from
 *  it.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_infrastructure_status_get_infrastructure_name(const struct ocreg_infrastructure_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_NAME);
}

/** Set `infrastructureName`: A name that no other cluster has; names of buckets and accounts are made from
 *  it.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_set_infrastructure_name(struct ocreg_infrastructure_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_NAME, value);
}

/** Whether `platform` holds a value that fits: not unset, not null. */
static inline bool ocreg_infrastructure_status_has_platform(const struct ocreg_infrastructure_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM);
}

/** Whether `platform` is null. */
static inline bool ocreg_infrastructure_status_is_null_platform(const struct ocreg_infrastructure_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM);
}

/** Make `platform` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_clear_platform(struct ocreg_infrastructure_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM);
}

/** Make `platform` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_null_platform(struct ocreg_infrastructure_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM);
}

/** Get `platform`: The platform; look at platformStatus.type. Deprecated.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_infrastructure_status_get_platform(const struct ocreg_infrastructure_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM);
}

/** Set `platform`: The platform; look at platformStatus.type. Deprecated.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_set_platform(struct ocreg_infrastructure_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM, value);
}

/** Whether `platformStatus` holds a value that fits: not unset, not null. */
static inline bool ocreg_infrastructure_status_has_platform_status(const struct ocreg_infrastructure_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM_STATUS);
}

/** Whether `platformStatus` is null. */
static inline bool ocreg_infrastructure_status_is_null_platform_status(const struct ocreg_infrastructure_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM_STATUS);
}

/** Make `platformStatus` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_clear_platform_status(struct ocreg_infrastructure_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM_STATUS);
}

/** Make `platformStatus` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_null_platform_status(struct ocreg_infrastructure_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM_STATUS);
}

/** Get `platformStatus`: The platform.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_platform_status *ocreg_infrastructure_status_get_platform_status(const struct ocreg_infrastructure_status *o)
{
	return (struct ocreg_platform_status *) ocreg_get_object((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM_STATUS);
}

/** Set `platformStatus`: The platform.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_set_platform_status(struct ocreg_infrastructure_status *o, const struct ocreg_platform_status *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM_STATUS, (const struct ocreg_object *) value);
}

/** Get `platformStatus`, made empty if it was unset or null: The platform.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_platform_status *ocreg_infrastructure_status_make_platform_status(struct ocreg_infrastructure_status *o)
{
	return (struct ocreg_platform_status *) ocreg_make((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_PLATFORM_STATUS);
}

/** Whether `controlPlaneTopology` holds a value that fits: not unset, not null. */
static inline bool ocreg_infrastructure_status_has_control_plane_topology(const struct ocreg_infrastructure_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_CONTROL_PLANE_TOPOLOGY);
}

/** Whether `controlPlaneTopology` is null. */
static inline bool ocreg_infrastructure_status_is_null_control_plane_topology(const struct ocreg_infrastructure_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_CONTROL_PLANE_TOPOLOGY);
}

/** Make `controlPlaneTopology` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_clear_control_plane_topology(struct ocreg_infrastructure_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_CONTROL_PLANE_TOPOLOGY);
}

/** Make `controlPlaneTopology` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_null_control_plane_topology(struct ocreg_infrastructure_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_CONTROL_PLANE_TOPOLOGY);
}

/** Get `controlPlaneTopology`: HighlyAvailable, SingleReplica and others, for the control plane. Since
 *  OpenShift 4.8.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_infrastructure_status_get_control_plane_topology(const struct ocreg_infrastructure_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_CONTROL_PLANE_TOPOLOGY);
}

/** Set `controlPlaneTopology`: HighlyAvailable, SingleReplica and others, for the control plane. Since
 *  OpenShift 4.8.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_set_control_plane_topology(struct ocreg_infrastructure_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_CONTROL_PLANE_TOPOLOGY, value);
}

/** Whether `infrastructureTopology` holds a value that fits: not unset, not null. */
static inline bool ocreg_infrastructure_status_has_infrastructure_topology(const struct ocreg_infrastructure_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_TOPOLOGY);
}

/** Whether `infrastructureTopology` is null. */
static inline bool ocreg_infrastructure_status_is_null_infrastructure_topology(const struct ocreg_infrastructure_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_TOPOLOGY);
}

/** Make `infrastructureTopology` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_clear_infrastructure_topology(struct ocreg_infrastructure_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_TOPOLOGY);
}

/** Make `infrastructureTopology` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_null_infrastructure_topology(struct ocreg_infrastructure_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_TOPOLOGY);
}

/** Get `infrastructureTopology`: HighlyAvailable or SingleReplica, for the workers: with SingleReplica there
 *  is one, and the registry gets one replica. Since OpenShift 4.8.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_infrastructure_status_get_infrastructure_topology(const struct ocreg_infrastructure_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_TOPOLOGY);
}

/** Set `infrastructureTopology`: HighlyAvailable or SingleReplica, for the workers: with SingleReplica there
 *  is one, and the registry gets one replica. Since OpenShift 4.8.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_status_set_infrastructure_topology(struct ocreg_infrastructure_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS_INFRASTRUCTURE_TOPOLOGY, value);
}

/** A new, empty infrastructure.
 *  @return yours, ocreg_infrastructure_unref(); NULL when out of memory */
static inline struct ocreg_infrastructure *ocreg_infrastructure_new(void)
{
	return (struct ocreg_infrastructure *) ocreg_new(82); /* OCREG_TYPE_INFRASTRUCTURE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_infrastructure *ocreg_infrastructure_ref(struct ocreg_infrastructure *o)
{
	return (struct ocreg_infrastructure *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_infrastructure *ocreg_infrastructure_unref(struct ocreg_infrastructure *o)
{
	return (struct ocreg_infrastructure *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_infrastructure_unref(); NULL when out of memory */
static inline struct ocreg_infrastructure *ocreg_infrastructure_copy(const struct ocreg_infrastructure *o)
{
	return (struct ocreg_infrastructure *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_infrastructure_object(const struct ocreg_infrastructure *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a infrastructure.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_infrastructure *ocreg_infrastructure_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 82 ? (struct ocreg_infrastructure *) o : NULL; /* OCREG_TYPE_INFRASTRUCTURE */
}

/** Read one document as a infrastructure.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_infrastructure_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_infrastructure_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_infrastructure **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(82, text, len, options, &o, reterr); /* OCREG_TYPE_INFRASTRUCTURE */
	if (r == 0)
		*ret = (struct ocreg_infrastructure *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_infrastructure_has_api_version(const struct ocreg_infrastructure *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_infrastructure_is_null_api_version(const struct ocreg_infrastructure *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_clear_api_version(struct ocreg_infrastructure *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_null_api_version(struct ocreg_infrastructure *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_API_VERSION);
}

/** Get `apiVersion`: config.openshift.io/v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_infrastructure_get_api_version(const struct ocreg_infrastructure *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_API_VERSION);
}

/** Set `apiVersion`: config.openshift.io/v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_set_api_version(struct ocreg_infrastructure *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_infrastructure_has_kind(const struct ocreg_infrastructure *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_infrastructure_is_null_kind(const struct ocreg_infrastructure *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_clear_kind(struct ocreg_infrastructure *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_null_kind(struct ocreg_infrastructure *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_KIND);
}

/** Get `kind`: Infrastructure.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_infrastructure_get_kind(const struct ocreg_infrastructure *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_KIND);
}

/** Set `kind`: Infrastructure.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_set_kind(struct ocreg_infrastructure *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_infrastructure_has_metadata(const struct ocreg_infrastructure *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_infrastructure_is_null_metadata(const struct ocreg_infrastructure *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_clear_metadata(struct ocreg_infrastructure *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_null_metadata(struct ocreg_infrastructure *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_METADATA);
}

/** Get `metadata`: Name, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_infrastructure_get_metadata(const struct ocreg_infrastructure *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_METADATA);
}

/** Set `metadata`: Name, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_set_metadata(struct ocreg_infrastructure *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_infrastructure_make_metadata(struct ocreg_infrastructure *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_infrastructure_has_spec(const struct ocreg_infrastructure *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_infrastructure_is_null_spec(const struct ocreg_infrastructure *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_clear_spec(struct ocreg_infrastructure *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_null_spec(struct ocreg_infrastructure *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_SPEC);
}

/** Get `spec`: What the platform should be like; of no use for the registry. An object with any members.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_infrastructure_get_spec(const struct ocreg_infrastructure *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_SPEC);
}

/** Set `spec`: What the platform should be like; of no use for the registry. An object with any members.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_set_spec(struct ocreg_infrastructure *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_SPEC, value);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_infrastructure_has_status(const struct ocreg_infrastructure *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_infrastructure_is_null_status(const struct ocreg_infrastructure *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_clear_status(struct ocreg_infrastructure *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_null_status(struct ocreg_infrastructure *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS);
}

/** Get `status`: What it is like.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_infrastructure_status *ocreg_infrastructure_get_status(const struct ocreg_infrastructure *o)
{
	return (struct ocreg_infrastructure_status *) ocreg_get_object((const struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS);
}

/** Set `status`: What it is like.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_infrastructure_set_status(struct ocreg_infrastructure *o, const struct ocreg_infrastructure_status *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS, (const struct ocreg_object *) value);
}

/** Get `status`, made empty if it was unset or null: What it is like.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_infrastructure_status *ocreg_infrastructure_make_status(struct ocreg_infrastructure *o)
{
	return (struct ocreg_infrastructure_status *) ocreg_make((struct ocreg_object *) o, OCREG_INFRASTRUCTURE_STATUS);
}

/** A new, empty cluster_release.
 *  @return yours, ocreg_cluster_release_unref(); NULL when out of memory */
static inline struct ocreg_cluster_release *ocreg_cluster_release_new(void)
{
	return (struct ocreg_cluster_release *) ocreg_new(113); /* OCREG_TYPE_CLUSTER_RELEASE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_cluster_release *ocreg_cluster_release_ref(struct ocreg_cluster_release *o)
{
	return (struct ocreg_cluster_release *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_cluster_release *ocreg_cluster_release_unref(struct ocreg_cluster_release *o)
{
	return (struct ocreg_cluster_release *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_cluster_release_unref(); NULL when out of memory */
static inline struct ocreg_cluster_release *ocreg_cluster_release_copy(const struct ocreg_cluster_release *o)
{
	return (struct ocreg_cluster_release *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_cluster_release_object(const struct ocreg_cluster_release *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a cluster_release.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_cluster_release *ocreg_cluster_release_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 113 ? (struct ocreg_cluster_release *) o : NULL; /* OCREG_TYPE_CLUSTER_RELEASE */
}

/** Whether `version` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_release_has_version(const struct ocreg_cluster_release *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_VERSION);
}

/** Whether `version` is null. */
static inline bool ocreg_cluster_release_is_null_version(const struct ocreg_cluster_release *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_VERSION);
}

/** Make `version` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_release_clear_version(struct ocreg_cluster_release *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_VERSION);
}

/** Make `version` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_release_null_version(struct ocreg_cluster_release *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_VERSION);
}

/** Get `version`: Its number, as 4.16.3.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_release_get_version(const struct ocreg_cluster_release *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_VERSION);
}

/** Set `version`: Its number, as 4.16.3.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_release_set_version(struct ocreg_cluster_release *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_VERSION, value);
}

/** Whether `image` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_release_has_image(const struct ocreg_cluster_release *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_IMAGE);
}

/** Whether `image` is null. */
static inline bool ocreg_cluster_release_is_null_image(const struct ocreg_cluster_release *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_IMAGE);
}

/** Make `image` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_release_clear_image(struct ocreg_cluster_release *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_IMAGE);
}

/** Make `image` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_release_null_image(struct ocreg_cluster_release *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_IMAGE);
}

/** Get `image`: The image that all others of the release are named in.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_release_get_image(const struct ocreg_cluster_release *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_IMAGE);
}

/** Set `image`: The image that all others of the release are named in.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_release_set_image(struct ocreg_cluster_release *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_RELEASE_IMAGE, value);
}

/** A new, empty update_history.
 *  @return yours, ocreg_update_history_unref(); NULL when out of memory */
static inline struct ocreg_update_history *ocreg_update_history_new(void)
{
	return (struct ocreg_update_history *) ocreg_new(114); /* OCREG_TYPE_UPDATE_HISTORY */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_update_history *ocreg_update_history_ref(struct ocreg_update_history *o)
{
	return (struct ocreg_update_history *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_update_history *ocreg_update_history_unref(struct ocreg_update_history *o)
{
	return (struct ocreg_update_history *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_update_history_unref(); NULL when out of memory */
static inline struct ocreg_update_history *ocreg_update_history_copy(const struct ocreg_update_history *o)
{
	return (struct ocreg_update_history *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_update_history_object(const struct ocreg_update_history *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a update_history.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_update_history *ocreg_update_history_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 114 ? (struct ocreg_update_history *) o : NULL; /* OCREG_TYPE_UPDATE_HISTORY */
}

/** Whether `state` holds a value that fits: not unset, not null. */
static inline bool ocreg_update_history_has_state(const struct ocreg_update_history *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STATE);
}

/** Whether `state` is null. */
static inline bool ocreg_update_history_is_null_state(const struct ocreg_update_history *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STATE);
}

/** Make `state` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_clear_state(struct ocreg_update_history *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STATE);
}

/** Make `state` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_null_state(struct ocreg_update_history *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STATE);
}

/** Get `state`: Completed, or Partial while it is under way or where another came before its end.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_update_history_get_state(const struct ocreg_update_history *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STATE);
}

/** Set `state`: Completed, or Partial while it is under way or where another came before its end.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_set_state(struct ocreg_update_history *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STATE, value);
}

/** Whether `startedTime` holds a value that fits: not unset, not null. */
static inline bool ocreg_update_history_has_started_time(const struct ocreg_update_history *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STARTED_TIME);
}

/** Whether `startedTime` is null. */
static inline bool ocreg_update_history_is_null_started_time(const struct ocreg_update_history *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STARTED_TIME);
}

/** Make `startedTime` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_clear_started_time(struct ocreg_update_history *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STARTED_TIME);
}

/** Make `startedTime` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_null_started_time(struct ocreg_update_history *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STARTED_TIME);
}

/** Get `startedTime`: When it began. A time such as `2024-05-01T09:30:00Z`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_update_history_get_started_time(const struct ocreg_update_history *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STARTED_TIME);
}

/** Set `startedTime`: When it began. A time such as `2024-05-01T09:30:00Z`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_set_started_time(struct ocreg_update_history *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_STARTED_TIME, value);
}

/** Whether `completionTime` holds a value that fits: not unset, not null. */
static inline bool ocreg_update_history_has_completion_time(const struct ocreg_update_history *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_COMPLETION_TIME);
}

/** Whether `completionTime` is null. */
static inline bool ocreg_update_history_is_null_completion_time(const struct ocreg_update_history *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_COMPLETION_TIME);
}

/** Make `completionTime` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_clear_completion_time(struct ocreg_update_history *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_COMPLETION_TIME);
}

/** Make `completionTime` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_null_completion_time(struct ocreg_update_history *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_COMPLETION_TIME);
}

/** Get `completionTime`: When it was done, null before. Null is a value of its own. A time such as
 *  `2024-05-01T09:30:00Z`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_update_history_get_completion_time(const struct ocreg_update_history *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_COMPLETION_TIME);
}

/** Set `completionTime`: When it was done, null before. Null is a value of its own. A time such as
 *  `2024-05-01T09:30:00Z`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_set_completion_time(struct ocreg_update_history *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_COMPLETION_TIME, value);
}

/** Whether `version` holds a value that fits: not unset, not null. */
static inline bool ocreg_update_history_has_version(const struct ocreg_update_history *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_VERSION);
}

/** Whether `version` is null. */
static inline bool ocreg_update_history_is_null_version(const struct ocreg_update_history *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_VERSION);
}

/** Make `version` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_clear_version(struct ocreg_update_history *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_VERSION);
}

/** Make `version` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_null_version(struct ocreg_update_history *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_VERSION);
}

/** Get `version`: The release it led to.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_update_history_get_version(const struct ocreg_update_history *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_VERSION);
}

/** Set `version`: The release it led to.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_set_version(struct ocreg_update_history *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_VERSION, value);
}

/** Whether `image` holds a value that fits: not unset, not null. */
static inline bool ocreg_update_history_has_image(const struct ocreg_update_history *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_IMAGE);
}

/** Whether `image` is null. */
static inline bool ocreg_update_history_is_null_image(const struct ocreg_update_history *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_IMAGE);
}

/** Make `image` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_clear_image(struct ocreg_update_history *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_IMAGE);
}

/** Make `image` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_null_image(struct ocreg_update_history *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_IMAGE);
}

/** Get `image`: The image of that release.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_update_history_get_image(const struct ocreg_update_history *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_UPDATE_HISTORY_IMAGE);
}

/** Set `image`: The image of that release.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_update_history_set_image(struct ocreg_update_history *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_UPDATE_HISTORY_IMAGE, value);
}

/** A new, empty cluster_version_status.
 *  @return yours, ocreg_cluster_version_status_unref(); NULL when out of memory */
static inline struct ocreg_cluster_version_status *ocreg_cluster_version_status_new(void)
{
	return (struct ocreg_cluster_version_status *) ocreg_new(115); /* OCREG_TYPE_CLUSTER_VERSION_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_cluster_version_status *ocreg_cluster_version_status_ref(struct ocreg_cluster_version_status *o)
{
	return (struct ocreg_cluster_version_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_cluster_version_status *ocreg_cluster_version_status_unref(struct ocreg_cluster_version_status *o)
{
	return (struct ocreg_cluster_version_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_cluster_version_status_unref(); NULL when out of memory */
static inline struct ocreg_cluster_version_status *ocreg_cluster_version_status_copy(const struct ocreg_cluster_version_status *o)
{
	return (struct ocreg_cluster_version_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_cluster_version_status_object(const struct ocreg_cluster_version_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a cluster_version_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_cluster_version_status *ocreg_cluster_version_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 115 ? (struct ocreg_cluster_version_status *) o : NULL; /* OCREG_TYPE_CLUSTER_VERSION_STATUS */
}

/** Whether `desired` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_version_status_has_desired(const struct ocreg_cluster_version_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_DESIRED);
}

/** Whether `desired` is null. */
static inline bool ocreg_cluster_version_status_is_null_desired(const struct ocreg_cluster_version_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_DESIRED);
}

/** Make `desired` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_status_clear_desired(struct ocreg_cluster_version_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_DESIRED);
}

/** Make `desired` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_status_null_desired(struct ocreg_cluster_version_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_DESIRED);
}

/** Get `desired`: The release that the cluster is to run.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_cluster_release *ocreg_cluster_version_status_get_desired(const struct ocreg_cluster_version_status *o)
{
	return (struct ocreg_cluster_release *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_DESIRED);
}

/** Set `desired`: The release that the cluster is to run.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_status_set_desired(struct ocreg_cluster_version_status *o, const struct ocreg_cluster_release *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_DESIRED, (const struct ocreg_object *) value);
}

/** Get `desired`, made empty if it was unset or null: The release that the cluster is to run.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_cluster_release *ocreg_cluster_version_status_make_desired(struct ocreg_cluster_version_status *o)
{
	return (struct ocreg_cluster_release *) ocreg_make((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_DESIRED);
}

/** Whether `history` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_version_status_has_history(const struct ocreg_cluster_version_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY);
}

/** Whether `history` is null. */
static inline bool ocreg_cluster_version_status_is_null_history(const struct ocreg_cluster_version_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY);
}

/** Make `history` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_status_clear_history(struct ocreg_cluster_version_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY);
}

/** Make `history` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_status_null_history(struct ocreg_cluster_version_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY);
}

/** How many entries `history` has: Its updates, the latest first. Atomic: server-side apply replaces all of
 *  it.
 *  @return 0 if unset or null */
static inline size_t ocreg_cluster_version_status_count_history(const struct ocreg_cluster_version_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY);
}

/** Make `history` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_cluster_version_status *ocreg_cluster_version_status_make_history(struct ocreg_cluster_version_status *o)
{
	return (struct ocreg_cluster_version_status *) ocreg_make((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY);
}

/** Element @p i of `history`: Its updates, the latest first. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_update_history *ocreg_cluster_version_status_at_history(const struct ocreg_cluster_version_status *o, size_t i)
{
	return (struct ocreg_update_history *) ocreg_at((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY, i);
}

/** Append an empty element to `history`: Its updates, the latest first. Atomic: server-side apply replaces
 *  all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_update_history *ocreg_cluster_version_status_append_history(struct ocreg_cluster_version_status *o)
{
	return (struct ocreg_update_history *) ocreg_insert((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY, ocreg_count((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY));
}

/** Insert an empty element before element @p i of `history`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_update_history *ocreg_cluster_version_status_insert_history(struct ocreg_cluster_version_status *o, size_t i)
{
	return (struct ocreg_update_history *) ocreg_insert((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY, i);
}

/** Move element @p from of `history` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_status_move_history(struct ocreg_cluster_version_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY, from, to);
}

/** Remove element @p i of `history`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_status_remove_history(struct ocreg_cluster_version_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS_HISTORY, i);
}

/** A new, empty cluster_version.
 *  @return yours, ocreg_cluster_version_unref(); NULL when out of memory */
static inline struct ocreg_cluster_version *ocreg_cluster_version_new(void)
{
	return (struct ocreg_cluster_version *) ocreg_new(116); /* OCREG_TYPE_CLUSTER_VERSION */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_cluster_version *ocreg_cluster_version_ref(struct ocreg_cluster_version *o)
{
	return (struct ocreg_cluster_version *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_cluster_version *ocreg_cluster_version_unref(struct ocreg_cluster_version *o)
{
	return (struct ocreg_cluster_version *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_cluster_version_unref(); NULL when out of memory */
static inline struct ocreg_cluster_version *ocreg_cluster_version_copy(const struct ocreg_cluster_version *o)
{
	return (struct ocreg_cluster_version *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_cluster_version_object(const struct ocreg_cluster_version *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a cluster_version.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_cluster_version *ocreg_cluster_version_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 116 ? (struct ocreg_cluster_version *) o : NULL; /* OCREG_TYPE_CLUSTER_VERSION */
}

/** Read one document as a cluster_version.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_cluster_version_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_cluster_version_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_cluster_version **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(116, text, len, options, &o, reterr); /* OCREG_TYPE_CLUSTER_VERSION */
	if (r == 0)
		*ret = (struct ocreg_cluster_version *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_version_has_api_version(const struct ocreg_cluster_version *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_cluster_version_is_null_api_version(const struct ocreg_cluster_version *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_clear_api_version(struct ocreg_cluster_version *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_null_api_version(struct ocreg_cluster_version *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_API_VERSION);
}

/** Get `apiVersion`: config.openshift.io/v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_version_get_api_version(const struct ocreg_cluster_version *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_API_VERSION);
}

/** Set `apiVersion`: config.openshift.io/v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_set_api_version(struct ocreg_cluster_version *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_version_has_kind(const struct ocreg_cluster_version *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_cluster_version_is_null_kind(const struct ocreg_cluster_version *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_clear_kind(struct ocreg_cluster_version *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_null_kind(struct ocreg_cluster_version *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_KIND);
}

/** Get `kind`: ClusterVersion.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_version_get_kind(const struct ocreg_cluster_version *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_KIND);
}

/** Set `kind`: ClusterVersion.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_set_kind(struct ocreg_cluster_version *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_version_has_metadata(const struct ocreg_cluster_version *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_cluster_version_is_null_metadata(const struct ocreg_cluster_version *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_clear_metadata(struct ocreg_cluster_version *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_null_metadata(struct ocreg_cluster_version *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_METADATA);
}

/** Get `metadata`: Name, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_cluster_version_get_metadata(const struct ocreg_cluster_version *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_METADATA);
}

/** Set `metadata`: Name, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_set_metadata(struct ocreg_cluster_version *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_cluster_version_make_metadata(struct ocreg_cluster_version *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_version_has_spec(const struct ocreg_cluster_version *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_cluster_version_is_null_spec(const struct ocreg_cluster_version *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_clear_spec(struct ocreg_cluster_version *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_null_spec(struct ocreg_cluster_version *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_SPEC);
}

/** Get `spec`: Which release is wanted, and from where; of no use for the registry. An object with any
 *  members.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_cluster_version_get_spec(const struct ocreg_cluster_version *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_SPEC);
}

/** Set `spec`: Which release is wanted, and from where; of no use for the registry. An object with any
 *  members.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_set_spec(struct ocreg_cluster_version *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_SPEC, value);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_cluster_version_has_status(const struct ocreg_cluster_version *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_cluster_version_is_null_status(const struct ocreg_cluster_version *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_clear_status(struct ocreg_cluster_version *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_null_status(struct ocreg_cluster_version *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS);
}

/** Get `status`: What it runs.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_cluster_version_status *ocreg_cluster_version_get_status(const struct ocreg_cluster_version *o)
{
	return (struct ocreg_cluster_version_status *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS);
}

/** Set `status`: What it runs.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_cluster_version_set_status(struct ocreg_cluster_version *o, const struct ocreg_cluster_version_status *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS, (const struct ocreg_object *) value);
}

/** Get `status`, made empty if it was unset or null: What it runs.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_cluster_version_status *ocreg_cluster_version_make_status(struct ocreg_cluster_version *o)
{
	return (struct ocreg_cluster_version_status *) ocreg_make((struct ocreg_object *) o, OCREG_CLUSTER_VERSION_STATUS);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
