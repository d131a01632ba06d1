/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file core.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_CORE_H
#define OCREG_CORE_H

#include <ocreg/codec.h>
#include <ocreg/meta.h>
#include <ocreg/scheduling.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Something to keep from others: the registry's credentials for its storage, a Route's key. */
struct ocreg_secret;

/** The fields of struct ocreg_secret. @since 0.1 */
enum ocreg_secret_field {
	/** v1. */
	OCREG_SECRET_API_VERSION = 0,
	/** Secret. */
	OCREG_SECRET_KIND = 1,
	/** Name, namespace, labels and so on. */
	OCREG_SECRET_METADATA = 2,
	/** The values, in base64; together at most 1 MiB. */
	OCREG_SECRET_DATA = 3,
	/** Values as plain text. The API server puts them into data, over what is there, and never shows this field. */
	OCREG_SECRET_STRING_DATA = 4,
	/** What the keys mean: Opaque, kubernetes.io/tls and others. Unset means Opaque. Cannot be changed. Called
	 *  `type` in documents, which is a reserved word of Go. */
	OCREG_SECRET_SECRET_TYPE = 5,
	/** Whether the values can no longer be changed. Unset means false. */
	OCREG_SECRET_IMMUTABLE = 6,
};

/** Settings by name: the map of trusted authorities, a bundle of certificates. */
struct ocreg_config_map;

/** The fields of struct ocreg_config_map. @since 0.1 */
enum ocreg_config_map_field {
	/** v1. */
	OCREG_CONFIG_MAP_API_VERSION = 0,
	/** ConfigMap. */
	OCREG_CONFIG_MAP_KIND = 1,
	/** Name, namespace, labels and so on. */
	OCREG_CONFIG_MAP_METADATA = 2,
	/** Values as text; with binaryData together at most 1 MiB. */
	OCREG_CONFIG_MAP_DATA = 3,
	/** Values that are no text, in base64. No key may stand in data too. */
	OCREG_CONFIG_MAP_BINARY_DATA = 4,
	/** Whether the values can no longer be changed. Unset means false. */
	OCREG_CONFIG_MAP_IMMUTABLE = 5,
};

/** An object that a claim is filled from. */
struct ocreg_typed_object_reference;

/** The fields of struct ocreg_typed_object_reference. @since 0.1 */
enum ocreg_typed_object_reference_field {
	/** Its API group. Unset means the core group. */
	OCREG_TYPED_OBJECT_REFERENCE_API_GROUP = 0,
	/** Its kind: VolumeSnapshot, PersistentVolumeClaim and others. */
	OCREG_TYPED_OBJECT_REFERENCE_KIND = 1,
	/** Its name. */
	OCREG_TYPED_OBJECT_REFERENCE_NAME = 2,
	/** Its namespace. Unset means that of the claim. Called `namespace` in documents, which is a reserved word
	 *  of C++. */
	OCREG_TYPED_OBJECT_REFERENCE_NS = 3,
};

/** How much storage a claim asks for. */
struct ocreg_volume_resources;

/** The fields of struct ocreg_volume_resources. @since 0.1 */
enum ocreg_volume_resources_field {
	/** The most that it may get, under the name storage, in bytes. */
	OCREG_VOLUME_RESOURCES_LIMITS = 0,
	/** The least that it needs, under the name storage, in bytes; the guide asks for 100Gi. */
	OCREG_VOLUME_RESOURCES_REQUESTS = 1,
};

/** What kind of volume is asked for. Nothing of it can be changed later but a request, which can grow. */
struct ocreg_persistent_volume_claim_spec;

/** The fields of struct ocreg_persistent_volume_claim_spec. @since 0.1 */
enum ocreg_persistent_volume_claim_spec_field {
	/** ReadWriteMany, which the registry takes in any case; ReadWriteOnce, which it takes with one replica and
	 *  the rollout strategy Recreate; ReadOnlyMany and ReadWriteOncePod, which it does not take. */
	OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES = 0,
	/** Only volumes with these labels. */
	OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_SELECTOR = 1,
	/** How much. */
	OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_RESOURCES = 2,
	/** The volume, once there is one; or the one that is wanted. */
	OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_NAME = 3,
	/** The class of storage. Unset means the cluster's default one; empty means a volume of no class. */
	OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_STORAGE_CLASS_NAME = 4,
	/** Filesystem or Block. Unset means Filesystem, which the registry needs. */
	OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_MODE = 5,
	/** What the volume is filled from. */
	OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE = 6,
	/** The same, of any kind. */
	OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE_REF = 7,
	/** A class of settings that can be changed while the volume is in use. */
	OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_ATTRIBUTES_CLASS_NAME = 8,
};

/** What became of the claim. Written by the cluster. */
struct ocreg_persistent_volume_claim_status;

/** The fields of struct ocreg_persistent_volume_claim_status. @since 0.1 */
enum ocreg_persistent_volume_claim_status_field {
	/** Pending: no volume yet. Bound: it has one. Lost: the volume is gone. */
	OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_PHASE = 0,
	/** The modes that the volume has. */
	OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES = 1,
	/** How much the volume holds, under the name storage, in bytes. */
	OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_CAPACITY = 2,
};

/** A claim on storage that the cluster provides. */
struct ocreg_persistent_volume_claim;

/** The fields of struct ocreg_persistent_volume_claim. @since 0.1 */
enum ocreg_persistent_volume_claim_field {
	/** v1. */
	OCREG_PERSISTENT_VOLUME_CLAIM_API_VERSION = 0,
	/** PersistentVolumeClaim. */
	OCREG_PERSISTENT_VOLUME_CLAIM_KIND = 1,
	/** Name, namespace, labels and so on. */
	OCREG_PERSISTENT_VOLUME_CLAIM_METADATA = 2,
	/** What is asked for. */
	OCREG_PERSISTENT_VOLUME_CLAIM_SPEC = 3,
	/** What became of it. */
	OCREG_PERSISTENT_VOLUME_CLAIM_STATUS = 4,
};

/** One thing that the cluster observes about a Deployment or a Pod. */
struct ocreg_workload_condition;

/** The fields of struct ocreg_workload_condition. @since 0.1 */
enum ocreg_workload_condition_field {
	/** What is observed: Available, Progressing, Ready and others. Called `type` in documents, which is a
	 *  reserved word of Go. */
	OCREG_WORKLOAD_CONDITION_CONDITION_TYPE = 0,
	/** True, False or Unknown. */
	OCREG_WORKLOAD_CONDITION_STATUS = 1,
	/** Why, in a word. */
	OCREG_WORKLOAD_CONDITION_REASON = 2,
	/** Why, in a sentence for people. */
	OCREG_WORKLOAD_CONDITION_MESSAGE = 3,
	/** When the status last changed. */
	OCREG_WORKLOAD_CONDITION_LAST_TRANSITION_TIME = 4,
};

/** How many pods a Deployment is to have. */
struct ocreg_deployment_spec;

/** The fields of struct ocreg_deployment_spec. @since 0.1 */
enum ocreg_deployment_spec_field {
	/** How many pods there are to be. Unset means 1. */
	OCREG_DEPLOYMENT_SPEC_REPLICAS = 0,
	/** Whether changes wait. */
	OCREG_DEPLOYMENT_SPEC_PAUSED = 1,
};

/** How many pods a Deployment has, and in which state. */
struct ocreg_deployment_status;

/** The fields of struct ocreg_deployment_status. @since 0.1 */
enum ocreg_deployment_status_field {
	/** The metadata.generation that the rest of the status is about. */
	OCREG_DEPLOYMENT_STATUS_OBSERVED_GENERATION = 0,
	/** Pods that there are. */
	OCREG_DEPLOYMENT_STATUS_REPLICAS = 1,
	/** Pods made from what is asked for now. */
	OCREG_DEPLOYMENT_STATUS_UPDATED_REPLICAS = 2,
	/** Pods that are ready. */
	OCREG_DEPLOYMENT_STATUS_READY_REPLICAS = 3,
	/** Pods that have been ready for long enough to count. */
	OCREG_DEPLOYMENT_STATUS_AVAILABLE_REPLICAS = 4,
	/** Pods that are missing or not available. */
	OCREG_DEPLOYMENT_STATUS_UNAVAILABLE_REPLICAS = 5,
	/** What the cluster observes. */
	OCREG_DEPLOYMENT_STATUS_CONDITIONS = 6,
};

/** A program that runs as some pods; the operator makes the one called image-registry. */
struct ocreg_deployment;

/** The fields of struct ocreg_deployment. @since 0.1 */
enum ocreg_deployment_field {
	/** apps/v1. */
	OCREG_DEPLOYMENT_API_VERSION = 0,
	/** Deployment. */
	OCREG_DEPLOYMENT_KIND = 1,
	/** Name, namespace, labels and so on. */
	OCREG_DEPLOYMENT_METADATA = 2,
	/** What is asked for. */
	OCREG_DEPLOYMENT_SPEC = 3,
	/** What there is. */
	OCREG_DEPLOYMENT_STATUS = 4,
};

/** One port of a Service. */
struct ocreg_service_port;

/** The fields of struct ocreg_service_port. @since 0.1 */
enum ocreg_service_port_field {
	/** Its name; a Route can name it. */
	OCREG_SERVICE_PORT_NAME = 0,
	/** Its number. */
	OCREG_SERVICE_PORT_PORT = 1,
	/** TCP, UDP or SCTP. Unset means TCP. */
	OCREG_SERVICE_PORT_PROTOCOL = 2,
	/** The port of the pods, by number or name. Unset means the same number. */
	OCREG_SERVICE_PORT_TARGET_PORT = 3,
};

/** Which pods a Service leads to, and by which ports. */
struct ocreg_service_spec;

/** The fields of struct ocreg_service_spec. @since 0.1 */
enum ocreg_service_spec_field {
	/** Its address in the cluster; None for a Service without one. */
	OCREG_SERVICE_SPEC_CLUSTER_IP = 0,
	/** ClusterIP, NodePort, LoadBalancer or ExternalName. Unset means ClusterIP. Called `type` in documents,
	 *  which is a reserved word of Go. */
	OCREG_SERVICE_SPEC_SERVICE_TYPE = 1,
	/** Labels of the pods. */
	OCREG_SERVICE_SPEC_SELECTOR = 2,
	/** Its ports. */
	OCREG_SERVICE_SPEC_PORTS = 3,
};

/** A name and an address in the cluster for some pods; that of the registry is called image-registry. */
struct ocreg_service;

/** The fields of struct ocreg_service. @since 0.1 */
enum ocreg_service_field {
	/** v1. */
	OCREG_SERVICE_API_VERSION = 0,
	/** Service. */
	OCREG_SERVICE_KIND = 1,
	/** Name, namespace, labels and so on. */
	OCREG_SERVICE_METADATA = 2,
	/** Which pods, which ports. */
	OCREG_SERVICE_SPEC = 3,
};

/** Why a container does not run yet. */
struct ocreg_container_waiting;

/** The fields of struct ocreg_container_waiting. @since 0.1 */
enum ocreg_container_waiting_field {
	/** Why, in a word: ImagePullBackOff, CrashLoopBackOff, CreateContainerConfigError and others. */
	OCREG_CONTAINER_WAITING_REASON = 0,
	/** Why, in a sentence for people. */
	OCREG_CONTAINER_WAITING_MESSAGE = 1,
};

/** How a container ended. */
struct ocreg_container_terminated;

/** The fields of struct ocreg_container_terminated. @since 0.1 */
enum ocreg_container_terminated_field {
	/** The exit status of its program. */
	OCREG_CONTAINER_TERMINATED_EXIT_CODE = 0,
	/** Why, in a word: Error, OOMKilled, Completed and others. */
	OCREG_CONTAINER_TERMINATED_REASON = 1,
	/** What it left as its last words. */
	OCREG_CONTAINER_TERMINATED_MESSAGE = 2,
	/** When. */
	OCREG_CONTAINER_TERMINATED_FINISHED_AT = 3,
};

/** The state of a container; neither of these means that it runs. */
struct ocreg_container_state;

/** The fields of struct ocreg_container_state. @since 0.1 */
enum ocreg_container_state_field {
	/** It does not run yet. */
	OCREG_CONTAINER_STATE_WAITING = 0,
	/** It has ended. */
	OCREG_CONTAINER_STATE_TERMINATED = 1,
};

/** How a container of a pod is. */
struct ocreg_container_status;

/** The fields of struct ocreg_container_status. @since 0.1 */
enum ocreg_container_status_field {
	/** Its name. */
	OCREG_CONTAINER_STATUS_NAME = 0,
	/** Whether it takes requests. */
	OCREG_CONTAINER_STATUS_READY = 1,
	/** How often it was started again. */
	OCREG_CONTAINER_STATUS_RESTART_COUNT = 2,
	/** The image that it runs. */
	OCREG_CONTAINER_STATUS_IMAGE = 3,
	/** Its state. */
	OCREG_CONTAINER_STATUS_STATE = 4,
	/** The state before it was last started. */
	OCREG_CONTAINER_STATUS_LAST_STATE = 5,
};

/** Where a pod runs. */
struct ocreg_pod_spec;

/** The fields of struct ocreg_pod_spec. @since 0.1 */
enum ocreg_pod_spec_field {
	/** Its node. Unset means that none was found yet. */
	OCREG_POD_SPEC_NODE_NAME = 0,
};

/** How a pod is. */
struct ocreg_pod_status;

/** The fields of struct ocreg_pod_status. @since 0.1 */
enum ocreg_pod_status_field {
	/** Pending, Running, Succeeded, Failed or Unknown. */
	OCREG_POD_STATUS_PHASE = 0,
	/** Why, in a word: Evicted, for one. */
	OCREG_POD_STATUS_REASON = 1,
	/** Why, in a sentence for people. */
	OCREG_POD_STATUS_MESSAGE = 2,
	/** When its node took it. */
	OCREG_POD_STATUS_START_TIME = 3,
	/** What the cluster observes. */
	OCREG_POD_STATUS_CONDITIONS = 4,
	/** Its containers. */
	OCREG_POD_STATUS_CONTAINER_STATUSES = 5,
	/** The containers that run before those. */
	OCREG_POD_STATUS_INIT_CONTAINER_STATUSES = 6,
};

/** One running copy of a program; those of the registry have the label docker-registry=default. */
struct ocreg_pod;

/** The fields of struct ocreg_pod. @since 0.1 */
enum ocreg_pod_field {
	/** v1. */
	OCREG_POD_API_VERSION = 0,
	/** Pod. */
	OCREG_POD_KIND = 1,
	/** Name, namespace, labels and so on. */
	OCREG_POD_METADATA = 2,
	/** Where it runs. */
	OCREG_POD_SPEC = 3,
	/** How it is. */
	OCREG_POD_STATUS = 4,
};

/** Which object something is about. */
struct ocreg_involved_object;

/** The fields of struct ocreg_involved_object. @since 0.1 */
enum ocreg_involved_object_field {
	/** Its group and version. */
	OCREG_INVOLVED_OBJECT_API_VERSION = 0,
	/** Its kind. */
	OCREG_INVOLVED_OBJECT_KIND = 1,
	/** Its name. */
	OCREG_INVOLVED_OBJECT_NAME = 2,
	/** Its namespace. Called `namespace` in documents, which is a reserved word of C++. */
	OCREG_INVOLVED_OBJECT_NS = 3,
};

/** Something that happened to an object. Kept for a few hours. */
struct ocreg_event;

/** The fields of struct ocreg_event. @since 0.1 */
enum ocreg_event_field {
	/** v1. */
	OCREG_EVENT_API_VERSION = 0,
	/** Event. */
	OCREG_EVENT_KIND = 1,
	/** Name, namespace, labels and so on. */
	OCREG_EVENT_METADATA = 2,
	/** To what. */
	OCREG_EVENT_INVOLVED_OBJECT = 3,
	/** What, in a word: FailedMount, ProvisioningFailed and others. */
	OCREG_EVENT_REASON = 4,
	/** What, in a sentence for people. */
	OCREG_EVENT_MESSAGE = 5,
	/** Normal or Warning. Called `type` in documents, which is a reserved word of Go. */
	OCREG_EVENT_EVENT_TYPE = 6,
	/** How often. */
	OCREG_EVENT_COUNT = 7,
	/** When for the first time. Null where eventTime tells. */
	OCREG_EVENT_FIRST_TIMESTAMP = 8,
	/** When for the last time. Null where eventTime tells. */
	OCREG_EVENT_LAST_TIMESTAMP = 9,
	/** When, to the microsecond. */
	OCREG_EVENT_EVENT_TIME = 10,
};

/** Whether a node takes pods. */
struct ocreg_node_spec;

/** The fields of struct ocreg_node_spec. @since 0.1 */
enum ocreg_node_spec_field {
	/** Whether it takes no new pods. Unset means false. */
	OCREG_NODE_SPEC_UNSCHEDULABLE = 0,
};

/** A machine of the cluster. */
struct ocreg_node;

/** The fields of struct ocreg_node. @since 0.1 */
enum ocreg_node_field {
	/** v1. */
	OCREG_NODE_API_VERSION = 0,
	/** Node. */
	OCREG_NODE_KIND = 1,
	/** Name, labels and so on. */
	OCREG_NODE_METADATA = 2,
	/** Whether it takes pods. */
	OCREG_NODE_SPEC = 3,
};

/** One reason why an object was refused. */
struct ocreg_status_cause;

/** The fields of struct ocreg_status_cause. @since 0.1 */
enum ocreg_status_cause_field {
	/** FieldValueInvalid and the like. */
	OCREG_STATUS_CAUSE_REASON = 0,
	/** What is wrong, for people. */
	OCREG_STATUS_CAUSE_MESSAGE = 1,
	/** Where: a path. */
	OCREG_STATUS_CAUSE_FIELD = 2,
};

/** What a Status is about. */
struct ocreg_status_details;

/** The fields of struct ocreg_status_details. @since 0.1 */
enum ocreg_status_details_field {
	/** Name of the object. */
	OCREG_STATUS_DETAILS_NAME = 0,
	/** Its API group. */
	OCREG_STATUS_DETAILS_GROUP = 1,
	/** Its kind, or resource. */
	OCREG_STATUS_DETAILS_KIND = 2,
	/** Why it was refused. */
	OCREG_STATUS_DETAILS_CAUSES = 3,
	/** When to come back, in seconds. */
	OCREG_STATUS_DETAILS_RETRY_AFTER_SECONDS = 4,
	/** The object's identity. */
	OCREG_STATUS_DETAILS_UID = 5,
};

/** The API server's answer to what it refuses, and to a deletion. */
struct ocreg_status;

/** The fields of struct ocreg_status. @since 0.1 */
enum ocreg_status_field {
	/** v1. */
	OCREG_STATUS_API_VERSION = 0,
	/** Status. */
	OCREG_STATUS_KIND = 1,
	/** That of a list; of no use here. */
	OCREG_STATUS_METADATA = 2,
	/** Success or Failure. */
	OCREG_STATUS_STATUS = 3,
	/** What happened, for people. */
	OCREG_STATUS_MESSAGE = 4,
	/** What happened, in a word: NotFound, Conflict, Invalid and the like. */
	OCREG_STATUS_REASON = 5,
	/** What it is about. */
	OCREG_STATUS_DETAILS = 6,
	/** The HTTP status. */
	OCREG_STATUS_CODE = 7,
};

/** Some objects in one document. */
struct ocreg_list_document;

/** The fields of struct ocreg_list_document. @since 0.1 */
enum ocreg_list_document_field {
	/** v1, or that of the objects. */
	OCREG_LIST_DOCUMENT_API_VERSION = 0,
	/** List, or the objects' kind with List behind it. */
	OCREG_LIST_DOCUMENT_KIND = 1,
	/** resourceVersion, and how to go on where there is more. */
	OCREG_LIST_DOCUMENT_METADATA = 2,
	/** The objects, as a JSON list. */
	OCREG_LIST_DOCUMENT_ITEMS = 3,
};

#ifndef SWIG

/** A new, empty secret.
 *  @return yours, ocreg_secret_unref(); NULL when out of memory */
static inline struct ocreg_secret *ocreg_secret_new(void)
{
	return (struct ocreg_secret *) ocreg_new(73); /* OCREG_TYPE_SECRET */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_secret *ocreg_secret_ref(struct ocreg_secret *o)
{
	return (struct ocreg_secret *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_secret *ocreg_secret_unref(struct ocreg_secret *o)
{
	return (struct ocreg_secret *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_secret_unref(); NULL when out of memory */
static inline struct ocreg_secret *ocreg_secret_copy(const struct ocreg_secret *o)
{
	return (struct ocreg_secret *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_secret_object(const struct ocreg_secret *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a secret.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_secret *ocreg_secret_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 73 ? (struct ocreg_secret *) o : NULL; /* OCREG_TYPE_SECRET */
}

/** Read one document as a secret.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_secret_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_secret_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_secret **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(73, text, len, options, &o, reterr); /* OCREG_TYPE_SECRET */
	if (r == 0)
		*ret = (struct ocreg_secret *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_secret_has_api_version(const struct ocreg_secret *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SECRET_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_secret_is_null_api_version(const struct ocreg_secret *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SECRET_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_clear_api_version(struct ocreg_secret *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SECRET_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_null_api_version(struct ocreg_secret *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SECRET_API_VERSION);
}

/** Get `apiVersion`: v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_secret_get_api_version(const struct ocreg_secret *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SECRET_API_VERSION);
}

/** Set `apiVersion`: v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_set_api_version(struct ocreg_secret *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SECRET_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_secret_has_kind(const struct ocreg_secret *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SECRET_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_secret_is_null_kind(const struct ocreg_secret *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SECRET_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_clear_kind(struct ocreg_secret *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SECRET_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_null_kind(struct ocreg_secret *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SECRET_KIND);
}

/** Get `kind`: Secret.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_secret_get_kind(const struct ocreg_secret *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SECRET_KIND);
}

/** Set `kind`: Secret.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_set_kind(struct ocreg_secret *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SECRET_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_secret_has_metadata(const struct ocreg_secret *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SECRET_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_secret_is_null_metadata(const struct ocreg_secret *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SECRET_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_clear_metadata(struct ocreg_secret *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SECRET_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_null_metadata(struct ocreg_secret *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SECRET_METADATA);
}

/** Get `metadata`: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_secret_get_metadata(const struct ocreg_secret *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_SECRET_METADATA);
}

/** Set `metadata`: Name, namespace, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_set_metadata(struct ocreg_secret *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_SECRET_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_secret_make_metadata(struct ocreg_secret *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_SECRET_METADATA);
}

/** Whether `data` holds a value that fits: not unset, not null. */
static inline bool ocreg_secret_has_data(const struct ocreg_secret *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SECRET_DATA);
}

/** Whether `data` is null. */
static inline bool ocreg_secret_is_null_data(const struct ocreg_secret *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SECRET_DATA);
}

/** Make `data` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_clear_data(struct ocreg_secret *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SECRET_DATA);
}

/** Make `data` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_null_data(struct ocreg_secret *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SECRET_DATA);
}

/** How many entries `data` has: The values, in base64; together at most 1 MiB. Secret: redacted where it is
 *  shown, wiped when the tree goes.
 *  @return 0 if unset or null */
static inline size_t ocreg_secret_count_data(const struct ocreg_secret *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_SECRET_DATA);
}

/** Make `data` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_secret *ocreg_secret_make_data(struct ocreg_secret *o)
{
	return (struct ocreg_secret *) ocreg_make((struct ocreg_object *) o, OCREG_SECRET_DATA);
}

/** Get the entry @p key of `data`: The values, in base64; together at most 1 MiB. Secret: redacted where it
 *  is shown, wiped when the tree goes.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_secret_get_data(const struct ocreg_secret *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_SECRET_DATA, key);
}

/** Set the entry @p key of `data`: The values, in base64; together at most 1 MiB. Secret: redacted where it
 *  is shown, wiped when the tree goes.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_set_data(struct ocreg_secret *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_SECRET_DATA, key, value);
}

/** Remove the entry @p key of `data`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_remove_data(struct ocreg_secret *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_SECRET_DATA, key, NULL);
}

/** The key of entry @p i of `data`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_secret_key_data(const struct ocreg_secret *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_SECRET_DATA, i);
}

/** Whether `stringData` holds a value that fits: not unset, not null. */
static inline bool ocreg_secret_has_string_data(const struct ocreg_secret *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SECRET_STRING_DATA);
}

/** Whether `stringData` is null. */
static inline bool ocreg_secret_is_null_string_data(const struct ocreg_secret *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SECRET_STRING_DATA);
}

/** Make `stringData` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_clear_string_data(struct ocreg_secret *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SECRET_STRING_DATA);
}

/** Make `stringData` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_null_string_data(struct ocreg_secret *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SECRET_STRING_DATA);
}

/** How many entries `stringData` has: Values as plain text. The API server puts them into data, over what is
 *  there, and never shows this field. Secret: redacted where it is shown, wiped when the tree goes.
 *  @return 0 if unset or null */
static inline size_t ocreg_secret_count_string_data(const struct ocreg_secret *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_SECRET_STRING_DATA);
}

/** Make `stringData` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_secret *ocreg_secret_make_string_data(struct ocreg_secret *o)
{
	return (struct ocreg_secret *) ocreg_make((struct ocreg_object *) o, OCREG_SECRET_STRING_DATA);
}

/** Get the entry @p key of `stringData`: Values as plain text. The API server puts them into data, over what
 *  is there, and never shows this field. Secret: redacted where it is shown, wiped when the tree goes.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_secret_get_string_data(const struct ocreg_secret *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_SECRET_STRING_DATA, key);
}

/** Set the entry @p key of `stringData`: Values as plain text. The API server puts them into data, over what
 *  is there, and never shows this field. Secret: redacted where it is shown, wiped when the tree goes.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_set_string_data(struct ocreg_secret *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_SECRET_STRING_DATA, key, value);
}

/** Remove the entry @p key of `stringData`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_remove_string_data(struct ocreg_secret *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_SECRET_STRING_DATA, key, NULL);
}

/** The key of entry @p i of `stringData`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_secret_key_string_data(const struct ocreg_secret *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_SECRET_STRING_DATA, i);
}

/** Whether `type` holds a value that fits: not unset, not null. */
static inline bool ocreg_secret_has_secret_type(const struct ocreg_secret *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SECRET_SECRET_TYPE);
}

/** Whether `type` is null. */
static inline bool ocreg_secret_is_null_secret_type(const struct ocreg_secret *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SECRET_SECRET_TYPE);
}

/** Make `type` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_clear_secret_type(struct ocreg_secret *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SECRET_SECRET_TYPE);
}

/** Make `type` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_null_secret_type(struct ocreg_secret *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SECRET_SECRET_TYPE);
}

/** Get `type`: What the keys mean: Opaque, kubernetes.io/tls and others. Unset means Opaque. Cannot be
 *  changed. Called `type` in documents, which is a reserved word of Go. Default: `"Opaque"`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_secret_get_secret_type(const struct ocreg_secret *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SECRET_SECRET_TYPE);
}

/** Set `type`: What the keys mean: Opaque, kubernetes.io/tls and others. Unset means Opaque. Cannot be
 *  changed. Called `type` in documents, which is a reserved word of Go. Default: `"Opaque"`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_set_secret_type(struct ocreg_secret *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SECRET_SECRET_TYPE, value);
}

/** Whether `immutable` holds a value that fits: not unset, not null. */
static inline bool ocreg_secret_has_immutable(const struct ocreg_secret *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SECRET_IMMUTABLE);
}

/** Whether `immutable` is null. */
static inline bool ocreg_secret_is_null_immutable(const struct ocreg_secret *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SECRET_IMMUTABLE);
}

/** Make `immutable` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_clear_immutable(struct ocreg_secret *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SECRET_IMMUTABLE);
}

/** Make `immutable` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_null_immutable(struct ocreg_secret *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SECRET_IMMUTABLE);
}

/** Get `immutable`: Whether the values can no longer be changed. Unset means false. Since OpenShift 4.6.
 *  @return false if unset: ocreg_secret_has_immutable() tells */
static inline bool ocreg_secret_get_immutable(const struct ocreg_secret *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_SECRET_IMMUTABLE);
}

/** Set `immutable`: Whether the values can no longer be changed. Unset means false. Since OpenShift 4.6.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_secret_set_immutable(struct ocreg_secret *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_SECRET_IMMUTABLE, value);
}

/** A new, empty config_map.
 *  @return yours, ocreg_config_map_unref(); NULL when out of memory */
static inline struct ocreg_config_map *ocreg_config_map_new(void)
{
	return (struct ocreg_config_map *) ocreg_new(74); /* OCREG_TYPE_CONFIG_MAP */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_config_map *ocreg_config_map_ref(struct ocreg_config_map *o)
{
	return (struct ocreg_config_map *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_config_map *ocreg_config_map_unref(struct ocreg_config_map *o)
{
	return (struct ocreg_config_map *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_config_map_unref(); NULL when out of memory */
static inline struct ocreg_config_map *ocreg_config_map_copy(const struct ocreg_config_map *o)
{
	return (struct ocreg_config_map *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_config_map_object(const struct ocreg_config_map *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a config_map.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_config_map *ocreg_config_map_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 74 ? (struct ocreg_config_map *) o : NULL; /* OCREG_TYPE_CONFIG_MAP */
}

/** Read one document as a config_map.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_config_map_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_config_map_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_config_map **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(74, text, len, options, &o, reterr); /* OCREG_TYPE_CONFIG_MAP */
	if (r == 0)
		*ret = (struct ocreg_config_map *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_map_has_api_version(const struct ocreg_config_map *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_MAP_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_config_map_is_null_api_version(const struct ocreg_config_map *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_MAP_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_clear_api_version(struct ocreg_config_map *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_MAP_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_null_api_version(struct ocreg_config_map *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_MAP_API_VERSION);
}

/** Get `apiVersion`: v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_map_get_api_version(const struct ocreg_config_map *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_MAP_API_VERSION);
}

/** Set `apiVersion`: v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_set_api_version(struct ocreg_config_map *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_MAP_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_map_has_kind(const struct ocreg_config_map *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_MAP_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_config_map_is_null_kind(const struct ocreg_config_map *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_MAP_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_clear_kind(struct ocreg_config_map *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_MAP_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_null_kind(struct ocreg_config_map *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_MAP_KIND);
}

/** Get `kind`: ConfigMap.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_map_get_kind(const struct ocreg_config_map *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_MAP_KIND);
}

/** Set `kind`: ConfigMap.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_set_kind(struct ocreg_config_map *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_MAP_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_map_has_metadata(const struct ocreg_config_map *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_MAP_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_config_map_is_null_metadata(const struct ocreg_config_map *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_MAP_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_clear_metadata(struct ocreg_config_map *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_MAP_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_null_metadata(struct ocreg_config_map *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_MAP_METADATA);
}

/** Get `metadata`: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_config_map_get_metadata(const struct ocreg_config_map *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONFIG_MAP_METADATA);
}

/** Set `metadata`: Name, namespace, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_set_metadata(struct ocreg_config_map *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONFIG_MAP_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_config_map_make_metadata(struct ocreg_config_map *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_MAP_METADATA);
}

/** Whether `data` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_map_has_data(const struct ocreg_config_map *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_MAP_DATA);
}

/** Whether `data` is null. */
static inline bool ocreg_config_map_is_null_data(const struct ocreg_config_map *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_MAP_DATA);
}

/** Make `data` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_clear_data(struct ocreg_config_map *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_MAP_DATA);
}

/** Make `data` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_null_data(struct ocreg_config_map *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_MAP_DATA);
}

/** How many entries `data` has: Values as text; with binaryData together at most 1 MiB.
 *  @return 0 if unset or null */
static inline size_t ocreg_config_map_count_data(const struct ocreg_config_map *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_MAP_DATA);
}

/** Make `data` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_config_map *ocreg_config_map_make_data(struct ocreg_config_map *o)
{
	return (struct ocreg_config_map *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_MAP_DATA);
}

/** Get the entry @p key of `data`: Values as text; with binaryData together at most 1 MiB.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_config_map_get_data(const struct ocreg_config_map *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_CONFIG_MAP_DATA, key);
}

/** Set the entry @p key of `data`: Values as text; with binaryData together at most 1 MiB.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_set_data(struct ocreg_config_map *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_CONFIG_MAP_DATA, key, value);
}

/** Remove the entry @p key of `data`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_remove_data(struct ocreg_config_map *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_CONFIG_MAP_DATA, key, NULL);
}

/** The key of entry @p i of `data`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_config_map_key_data(const struct ocreg_config_map *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_CONFIG_MAP_DATA, i);
}

/** Whether `binaryData` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_map_has_binary_data(const struct ocreg_config_map *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_MAP_BINARY_DATA);
}

/** Whether `binaryData` is null. */
static inline bool ocreg_config_map_is_null_binary_data(const struct ocreg_config_map *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_MAP_BINARY_DATA);
}

/** Make `binaryData` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_clear_binary_data(struct ocreg_config_map *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_MAP_BINARY_DATA);
}

/** Make `binaryData` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_null_binary_data(struct ocreg_config_map *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_MAP_BINARY_DATA);
}

/** How many entries `binaryData` has: Values that are no text, in base64. No key may stand in data too.
 *  @return 0 if unset or null */
static inline size_t ocreg_config_map_count_binary_data(const struct ocreg_config_map *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_MAP_BINARY_DATA);
}

/** Make `binaryData` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_config_map *ocreg_config_map_make_binary_data(struct ocreg_config_map *o)
{
	return (struct ocreg_config_map *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_MAP_BINARY_DATA);
}

/** Get the entry @p key of `binaryData`: Values that are no text, in base64. No key may stand in data too.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_config_map_get_binary_data(const struct ocreg_config_map *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_CONFIG_MAP_BINARY_DATA, key);
}

/** Set the entry @p key of `binaryData`: Values that are no text, in base64. No key may stand in data too.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_set_binary_data(struct ocreg_config_map *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_CONFIG_MAP_BINARY_DATA, key, value);
}

/** Remove the entry @p key of `binaryData`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_remove_binary_data(struct ocreg_config_map *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_CONFIG_MAP_BINARY_DATA, key, NULL);
}

/** The key of entry @p i of `binaryData`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_config_map_key_binary_data(const struct ocreg_config_map *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_CONFIG_MAP_BINARY_DATA, i);
}

/** Whether `immutable` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_map_has_immutable(const struct ocreg_config_map *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_MAP_IMMUTABLE);
}

/** Whether `immutable` is null. */
static inline bool ocreg_config_map_is_null_immutable(const struct ocreg_config_map *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_MAP_IMMUTABLE);
}

/** Make `immutable` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_clear_immutable(struct ocreg_config_map *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_MAP_IMMUTABLE);
}

/** Make `immutable` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_null_immutable(struct ocreg_config_map *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_MAP_IMMUTABLE);
}

/** Get `immutable`: Whether the values can no longer be changed. Unset means false. Since OpenShift 4.6.
 *  @return false if unset: ocreg_config_map_has_immutable() tells */
static inline bool ocreg_config_map_get_immutable(const struct ocreg_config_map *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_CONFIG_MAP_IMMUTABLE);
}

/** Set `immutable`: Whether the values can no longer be changed. Unset means false. Since OpenShift 4.6.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_set_immutable(struct ocreg_config_map *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_CONFIG_MAP_IMMUTABLE, value);
}

/** A new, empty typed_object_reference.
 *  @return yours, ocreg_typed_object_reference_unref(); NULL when out of memory */
static inline struct ocreg_typed_object_reference *ocreg_typed_object_reference_new(void)
{
	return (struct ocreg_typed_object_reference *) ocreg_new(75); /* OCREG_TYPE_TYPED_OBJECT_REFERENCE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_typed_object_reference *ocreg_typed_object_reference_ref(struct ocreg_typed_object_reference *o)
{
	return (struct ocreg_typed_object_reference *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_typed_object_reference *ocreg_typed_object_reference_unref(struct ocreg_typed_object_reference *o)
{
	return (struct ocreg_typed_object_reference *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_typed_object_reference_unref(); NULL when out of memory */
static inline struct ocreg_typed_object_reference *ocreg_typed_object_reference_copy(const struct ocreg_typed_object_reference *o)
{
	return (struct ocreg_typed_object_reference *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_typed_object_reference_object(const struct ocreg_typed_object_reference *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a typed_object_reference.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_typed_object_reference *ocreg_typed_object_reference_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 75 ? (struct ocreg_typed_object_reference *) o : NULL; /* OCREG_TYPE_TYPED_OBJECT_REFERENCE */
}

/** Whether `apiGroup` holds a value that fits: not unset, not null. */
static inline bool ocreg_typed_object_reference_has_api_group(const struct ocreg_typed_object_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_API_GROUP);
}

/** Whether `apiGroup` is null. */
static inline bool ocreg_typed_object_reference_is_null_api_group(const struct ocreg_typed_object_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_API_GROUP);
}

/** Make `apiGroup` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_clear_api_group(struct ocreg_typed_object_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_API_GROUP);
}

/** Make `apiGroup` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_null_api_group(struct ocreg_typed_object_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_API_GROUP);
}

/** Get `apiGroup`: Its API group. Unset means the core group.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_typed_object_reference_get_api_group(const struct ocreg_typed_object_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_API_GROUP);
}

/** Set `apiGroup`: Its API group. Unset means the core group.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_set_api_group(struct ocreg_typed_object_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_API_GROUP, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_typed_object_reference_has_kind(const struct ocreg_typed_object_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_typed_object_reference_is_null_kind(const struct ocreg_typed_object_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_clear_kind(struct ocreg_typed_object_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_null_kind(struct ocreg_typed_object_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_KIND);
}

/** Get `kind`: Its kind: VolumeSnapshot, PersistentVolumeClaim and others.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_typed_object_reference_get_kind(const struct ocreg_typed_object_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_KIND);
}

/** Set `kind`: Its kind: VolumeSnapshot, PersistentVolumeClaim and others.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_set_kind(struct ocreg_typed_object_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_KIND, value);
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_typed_object_reference_has_name(const struct ocreg_typed_object_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_typed_object_reference_is_null_name(const struct ocreg_typed_object_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_clear_name(struct ocreg_typed_object_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_null_name(struct ocreg_typed_object_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NAME);
}

/** Get `name`: Its name.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_typed_object_reference_get_name(const struct ocreg_typed_object_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NAME);
}

/** Set `name`: Its name.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_set_name(struct ocreg_typed_object_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NAME, value);
}

/** Whether `namespace` holds a value that fits: not unset, not null. */
static inline bool ocreg_typed_object_reference_has_ns(const struct ocreg_typed_object_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NS);
}

/** Whether `namespace` is null. */
static inline bool ocreg_typed_object_reference_is_null_ns(const struct ocreg_typed_object_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NS);
}

/** Make `namespace` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_clear_ns(struct ocreg_typed_object_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NS);
}

/** Make `namespace` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_null_ns(struct ocreg_typed_object_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NS);
}

/** Get `namespace`: Its namespace. Unset means that of the claim. Called `namespace` in documents, which is a
 *  reserved word of C++.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_typed_object_reference_get_ns(const struct ocreg_typed_object_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NS);
}

/** Set `namespace`: Its namespace. Unset means that of the claim. Called `namespace` in documents, which is a
 *  reserved word of C++.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_typed_object_reference_set_ns(struct ocreg_typed_object_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TYPED_OBJECT_REFERENCE_NS, value);
}

/** A new, empty volume_resources.
 *  @return yours, ocreg_volume_resources_unref(); NULL when out of memory */
static inline struct ocreg_volume_resources *ocreg_volume_resources_new(void)
{
	return (struct ocreg_volume_resources *) ocreg_new(76); /* OCREG_TYPE_VOLUME_RESOURCES */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_volume_resources *ocreg_volume_resources_ref(struct ocreg_volume_resources *o)
{
	return (struct ocreg_volume_resources *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_volume_resources *ocreg_volume_resources_unref(struct ocreg_volume_resources *o)
{
	return (struct ocreg_volume_resources *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_volume_resources_unref(); NULL when out of memory */
static inline struct ocreg_volume_resources *ocreg_volume_resources_copy(const struct ocreg_volume_resources *o)
{
	return (struct ocreg_volume_resources *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_volume_resources_object(const struct ocreg_volume_resources *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a volume_resources.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_volume_resources *ocreg_volume_resources_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 76 ? (struct ocreg_volume_resources *) o : NULL; /* OCREG_TYPE_VOLUME_RESOURCES */
}

/** Whether `limits` holds a value that fits: not unset, not null. */
static inline bool ocreg_volume_resources_has_limits(const struct ocreg_volume_resources *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_LIMITS);
}

/** Whether `limits` is null. */
static inline bool ocreg_volume_resources_is_null_limits(const struct ocreg_volume_resources *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_LIMITS);
}

/** Make `limits` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_volume_resources_clear_limits(struct ocreg_volume_resources *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_LIMITS);
}

/** Make `limits` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_volume_resources_null_limits(struct ocreg_volume_resources *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_LIMITS);
}

/** How many entries `limits` has: The most that it may get, under the name storage, in bytes. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @return 0 if unset or null */
static inline size_t ocreg_volume_resources_count_limits(const struct ocreg_volume_resources *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_LIMITS);
}

/** Make `limits` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_volume_resources *ocreg_volume_resources_make_limits(struct ocreg_volume_resources *o)
{
	return (struct ocreg_volume_resources *) ocreg_make((struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_LIMITS);
}

/** Get the entry @p key of `limits`: The most that it may get, under the name storage, in bytes. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_volume_resources_get_limits(const struct ocreg_volume_resources *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_LIMITS, key);
}

/** Set the entry @p key of `limits`: The most that it may get, under the name storage, in bytes. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_volume_resources_set_limits(struct ocreg_volume_resources *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_LIMITS, key, value);
}

/** Remove the entry @p key of `limits`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_volume_resources_remove_limits(struct ocreg_volume_resources *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_LIMITS, key, NULL);
}

/** The key of entry @p i of `limits`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_volume_resources_key_limits(const struct ocreg_volume_resources *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_LIMITS, i);
}

/** Whether `requests` holds a value that fits: not unset, not null. */
static inline bool ocreg_volume_resources_has_requests(const struct ocreg_volume_resources *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_REQUESTS);
}

/** Whether `requests` is null. */
static inline bool ocreg_volume_resources_is_null_requests(const struct ocreg_volume_resources *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_REQUESTS);
}

/** Make `requests` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_volume_resources_clear_requests(struct ocreg_volume_resources *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_REQUESTS);
}

/** Make `requests` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_volume_resources_null_requests(struct ocreg_volume_resources *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_REQUESTS);
}

/** How many entries `requests` has: The least that it needs, under the name storage, in bytes; the guide asks
 *  for 100Gi. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @return 0 if unset or null */
static inline size_t ocreg_volume_resources_count_requests(const struct ocreg_volume_resources *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_REQUESTS);
}

/** Make `requests` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_volume_resources *ocreg_volume_resources_make_requests(struct ocreg_volume_resources *o)
{
	return (struct ocreg_volume_resources *) ocreg_make((struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_REQUESTS);
}

/** Get the entry @p key of `requests`: The least that it needs, under the name storage, in bytes; the guide
 *  asks for 100Gi. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_volume_resources_get_requests(const struct ocreg_volume_resources *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_REQUESTS, key);
}

/** Set the entry @p key of `requests`: The least that it needs, under the name storage, in bytes; the guide
 *  asks for 100Gi. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_volume_resources_set_requests(struct ocreg_volume_resources *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_REQUESTS, key, value);
}

/** Remove the entry @p key of `requests`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_volume_resources_remove_requests(struct ocreg_volume_resources *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_REQUESTS, key, NULL);
}

/** The key of entry @p i of `requests`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_volume_resources_key_requests(const struct ocreg_volume_resources *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_VOLUME_RESOURCES_REQUESTS, i);
}

/** A new, empty persistent_volume_claim_spec.
 *  @return yours, ocreg_persistent_volume_claim_spec_unref(); NULL when out of memory */
static inline struct ocreg_persistent_volume_claim_spec *ocreg_persistent_volume_claim_spec_new(void)
{
	return (struct ocreg_persistent_volume_claim_spec *) ocreg_new(77); /* OCREG_TYPE_PERSISTENT_VOLUME_CLAIM_SPEC */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_persistent_volume_claim_spec *ocreg_persistent_volume_claim_spec_ref(struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_persistent_volume_claim_spec *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_persistent_volume_claim_spec *ocreg_persistent_volume_claim_spec_unref(struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_persistent_volume_claim_spec *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_persistent_volume_claim_spec_unref(); NULL when out of memory */
static inline struct ocreg_persistent_volume_claim_spec *ocreg_persistent_volume_claim_spec_copy(const struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_persistent_volume_claim_spec *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_persistent_volume_claim_spec_object(const struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a persistent_volume_claim_spec.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_persistent_volume_claim_spec *ocreg_persistent_volume_claim_spec_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 77 ? (struct ocreg_persistent_volume_claim_spec *) o : NULL; /* OCREG_TYPE_PERSISTENT_VOLUME_CLAIM_SPEC */
}

/** Whether `accessModes` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_spec_has_access_modes(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES);
}

/** Whether `accessModes` is null. */
static inline bool ocreg_persistent_volume_claim_spec_is_null_access_modes(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES);
}

/** Make `accessModes` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_clear_access_modes(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES);
}

/** Make `accessModes` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_null_access_modes(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES);
}

/** How many entries `accessModes` has: ReadWriteMany, which the registry takes in any case; ReadWriteOnce,
 *  which it takes with one replica and the rollout strategy Recreate; ReadOnlyMany and ReadWriteOncePod, which
 *  it does not take. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_persistent_volume_claim_spec_count_access_modes(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES);
}

/** Make `accessModes` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_persistent_volume_claim_spec *ocreg_persistent_volume_claim_spec_make_access_modes(struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_persistent_volume_claim_spec *) ocreg_make((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES);
}

/** Element @p i of `accessModes`: ReadWriteMany, which the registry takes in any case; ReadWriteOnce, which
 *  it takes with one replica and the rollout strategy Recreate; ReadOnlyMany and ReadWriteOncePod, which it
 *  does not take. Atomic: server-side apply replaces all of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_persistent_volume_claim_spec_at_access_modes(const struct ocreg_persistent_volume_claim_spec *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES, i);
}

/** Append to `accessModes`: ReadWriteMany, which the registry takes in any case; ReadWriteOnce, which it
 *  takes with one replica and the rollout strategy Recreate; ReadOnlyMany and ReadWriteOncePod, which it does
 *  not take. Atomic: server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_append_access_modes(struct ocreg_persistent_volume_claim_spec *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES, ocreg_count((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES), value);
}

/** Insert @p value, which is copied, before element @p i of `accessModes`; @p i equal to the count appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_insert_access_modes(struct ocreg_persistent_volume_claim_spec *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES, i, value);
}

/** Move element @p from of `accessModes` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_move_access_modes(struct ocreg_persistent_volume_claim_spec *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES, from, to);
}

/** Remove element @p i of `accessModes`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_remove_access_modes(struct ocreg_persistent_volume_claim_spec *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES, i);
}

/** The index of the first element of `accessModes` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_persistent_volume_claim_spec_find_access_modes(const struct ocreg_persistent_volume_claim_spec *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_ACCESS_MODES, key);
}

/** Whether `selector` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_spec_has_selector(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_SELECTOR);
}

/** Whether `selector` is null. */
static inline bool ocreg_persistent_volume_claim_spec_is_null_selector(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_SELECTOR);
}

/** Make `selector` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_clear_selector(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_SELECTOR);
}

/** Make `selector` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_null_selector(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_SELECTOR);
}

/** Get `selector`: Only volumes with these labels.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_label_selector *ocreg_persistent_volume_claim_spec_get_selector(const struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_label_selector *) ocreg_get_object((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_SELECTOR);
}

/** Set `selector`: Only volumes with these labels.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_set_selector(struct ocreg_persistent_volume_claim_spec *o, const struct ocreg_label_selector *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_SELECTOR, (const struct ocreg_object *) value);
}

/** Get `selector`, made empty if it was unset or null: Only volumes with these labels.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_label_selector *ocreg_persistent_volume_claim_spec_make_selector(struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_label_selector *) ocreg_make((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_SELECTOR);
}

/** Whether `resources` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_spec_has_resources(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_RESOURCES);
}

/** Whether `resources` is null. */
static inline bool ocreg_persistent_volume_claim_spec_is_null_resources(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_RESOURCES);
}

/** Make `resources` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_clear_resources(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_RESOURCES);
}

/** Make `resources` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_null_resources(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_RESOURCES);
}

/** Get `resources`: How much.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_volume_resources *ocreg_persistent_volume_claim_spec_get_resources(const struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_volume_resources *) ocreg_get_object((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_RESOURCES);
}

/** Set `resources`: How much.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_set_resources(struct ocreg_persistent_volume_claim_spec *o, const struct ocreg_volume_resources *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_RESOURCES, (const struct ocreg_object *) value);
}

/** Get `resources`, made empty if it was unset or null: How much.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_volume_resources *ocreg_persistent_volume_claim_spec_make_resources(struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_volume_resources *) ocreg_make((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_RESOURCES);
}

/** Whether `volumeName` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_spec_has_volume_name(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_NAME);
}

/** Whether `volumeName` is null. */
static inline bool ocreg_persistent_volume_claim_spec_is_null_volume_name(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_NAME);
}

/** Make `volumeName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_clear_volume_name(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_NAME);
}

/** Make `volumeName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_null_volume_name(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_NAME);
}

/** Get `volumeName`: The volume, once there is one; or the one that is wanted.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_persistent_volume_claim_spec_get_volume_name(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_NAME);
}

/** Set `volumeName`: The volume, once there is one; or the one that is wanted.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_set_volume_name(struct ocreg_persistent_volume_claim_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_NAME, value);
}

/** Whether `storageClassName` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_spec_has_storage_class_name(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_STORAGE_CLASS_NAME);
}

/** Whether `storageClassName` is null. */
static inline bool ocreg_persistent_volume_claim_spec_is_null_storage_class_name(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_STORAGE_CLASS_NAME);
}

/** Make `storageClassName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_clear_storage_class_name(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_STORAGE_CLASS_NAME);
}

/** Make `storageClassName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_null_storage_class_name(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_STORAGE_CLASS_NAME);
}

/** Get `storageClassName`: The class of storage. Unset means the cluster's default one; empty means a volume
 *  of no class.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_persistent_volume_claim_spec_get_storage_class_name(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_STORAGE_CLASS_NAME);
}

/** Set `storageClassName`: The class of storage. Unset means the cluster's default one; empty means a volume
 *  of no class.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_set_storage_class_name(struct ocreg_persistent_volume_claim_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_STORAGE_CLASS_NAME, value);
}

/** Whether `volumeMode` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_spec_has_volume_mode(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_MODE);
}

/** Whether `volumeMode` is null. */
static inline bool ocreg_persistent_volume_claim_spec_is_null_volume_mode(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_MODE);
}

/** Make `volumeMode` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_clear_volume_mode(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_MODE);
}

/** Make `volumeMode` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_null_volume_mode(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_MODE);
}

/** Get `volumeMode`: Filesystem or Block. Unset means Filesystem, which the registry needs. Default:
 *  `"Filesystem"`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_persistent_volume_claim_spec_get_volume_mode(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_MODE);
}

/** Set `volumeMode`: Filesystem or Block. Unset means Filesystem, which the registry needs. Default:
 *  `"Filesystem"`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_set_volume_mode(struct ocreg_persistent_volume_claim_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_MODE, value);
}

/** Whether `dataSource` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_spec_has_data_source(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE);
}

/** Whether `dataSource` is null. */
static inline bool ocreg_persistent_volume_claim_spec_is_null_data_source(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE);
}

/** Make `dataSource` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_clear_data_source(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE);
}

/** Make `dataSource` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_null_data_source(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE);
}

/** Get `dataSource`: What the volume is filled from.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_typed_object_reference *ocreg_persistent_volume_claim_spec_get_data_source(const struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_typed_object_reference *) ocreg_get_object((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE);
}

/** Set `dataSource`: What the volume is filled from.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_set_data_source(struct ocreg_persistent_volume_claim_spec *o, const struct ocreg_typed_object_reference *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE, (const struct ocreg_object *) value);
}

/** Get `dataSource`, made empty if it was unset or null: What the volume is filled from.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_typed_object_reference *ocreg_persistent_volume_claim_spec_make_data_source(struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_typed_object_reference *) ocreg_make((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE);
}

/** Whether `dataSourceRef` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_spec_has_data_source_ref(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE_REF);
}

/** Whether `dataSourceRef` is null. */
static inline bool ocreg_persistent_volume_claim_spec_is_null_data_source_ref(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE_REF);
}

/** Make `dataSourceRef` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_clear_data_source_ref(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE_REF);
}

/** Make `dataSourceRef` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_null_data_source_ref(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE_REF);
}

/** Get `dataSourceRef`: The same, of any kind. Since OpenShift 4.9.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_typed_object_reference *ocreg_persistent_volume_claim_spec_get_data_source_ref(const struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_typed_object_reference *) ocreg_get_object((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE_REF);
}

/** Set `dataSourceRef`: The same, of any kind. Since OpenShift 4.9.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_set_data_source_ref(struct ocreg_persistent_volume_claim_spec *o, const struct ocreg_typed_object_reference *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE_REF, (const struct ocreg_object *) value);
}

/** Get `dataSourceRef`, made empty if it was unset or null: The same, of any kind. Since OpenShift 4.9.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_typed_object_reference *ocreg_persistent_volume_claim_spec_make_data_source_ref(struct ocreg_persistent_volume_claim_spec *o)
{
	return (struct ocreg_typed_object_reference *) ocreg_make((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_DATA_SOURCE_REF);
}

/** Whether `volumeAttributesClassName` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_spec_has_volume_attributes_class_name(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_ATTRIBUTES_CLASS_NAME);
}

/** Whether `volumeAttributesClassName` is null. */
static inline bool ocreg_persistent_volume_claim_spec_is_null_volume_attributes_class_name(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_ATTRIBUTES_CLASS_NAME);
}

/** Make `volumeAttributesClassName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_clear_volume_attributes_class_name(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_ATTRIBUTES_CLASS_NAME);
}

/** Make `volumeAttributesClassName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_null_volume_attributes_class_name(struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_ATTRIBUTES_CLASS_NAME);
}

/** Get `volumeAttributesClassName`: A class of settings that can be changed while the volume is in use. Since
 *  OpenShift 4.16.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_persistent_volume_claim_spec_get_volume_attributes_class_name(const struct ocreg_persistent_volume_claim_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_ATTRIBUTES_CLASS_NAME);
}

/** Set `volumeAttributesClassName`: A class of settings that can be changed while the volume is in use. Since
 *  OpenShift 4.16.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_spec_set_volume_attributes_class_name(struct ocreg_persistent_volume_claim_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_ATTRIBUTES_CLASS_NAME, value);
}

/** A new, empty persistent_volume_claim_status.
 *  @return yours, ocreg_persistent_volume_claim_status_unref(); NULL when out of memory */
static inline struct ocreg_persistent_volume_claim_status *ocreg_persistent_volume_claim_status_new(void)
{
	return (struct ocreg_persistent_volume_claim_status *) ocreg_new(78); /* OCREG_TYPE_PERSISTENT_VOLUME_CLAIM_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_persistent_volume_claim_status *ocreg_persistent_volume_claim_status_ref(struct ocreg_persistent_volume_claim_status *o)
{
	return (struct ocreg_persistent_volume_claim_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_persistent_volume_claim_status *ocreg_persistent_volume_claim_status_unref(struct ocreg_persistent_volume_claim_status *o)
{
	return (struct ocreg_persistent_volume_claim_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_persistent_volume_claim_status_unref(); NULL when out of memory */
static inline struct ocreg_persistent_volume_claim_status *ocreg_persistent_volume_claim_status_copy(const struct ocreg_persistent_volume_claim_status *o)
{
	return (struct ocreg_persistent_volume_claim_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_persistent_volume_claim_status_object(const struct ocreg_persistent_volume_claim_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a persistent_volume_claim_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_persistent_volume_claim_status *ocreg_persistent_volume_claim_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 78 ? (struct ocreg_persistent_volume_claim_status *) o : NULL; /* OCREG_TYPE_PERSISTENT_VOLUME_CLAIM_STATUS */
}

/** Whether `phase` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_status_has_phase(const struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_PHASE);
}

/** Whether `phase` is null. */
static inline bool ocreg_persistent_volume_claim_status_is_null_phase(const struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_PHASE);
}

/** Make `phase` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_clear_phase(struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_PHASE);
}

/** Make `phase` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_null_phase(struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_PHASE);
}

/** Get `phase`: Pending: no volume yet. Bound: it has one. Lost: the volume is gone.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_persistent_volume_claim_status_get_phase(const struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_PHASE);
}

/** Set `phase`: Pending: no volume yet. Bound: it has one. Lost: the volume is gone.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_set_phase(struct ocreg_persistent_volume_claim_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_PHASE, value);
}

/** Whether `accessModes` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_status_has_access_modes(const struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES);
}

/** Whether `accessModes` is null. */
static inline bool ocreg_persistent_volume_claim_status_is_null_access_modes(const struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES);
}

/** Make `accessModes` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_clear_access_modes(struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES);
}

/** Make `accessModes` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_null_access_modes(struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES);
}

/** How many entries `accessModes` has: The modes that the volume has. Atomic: server-side apply replaces all
 *  of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_persistent_volume_claim_status_count_access_modes(const struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES);
}

/** Make `accessModes` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_persistent_volume_claim_status *ocreg_persistent_volume_claim_status_make_access_modes(struct ocreg_persistent_volume_claim_status *o)
{
	return (struct ocreg_persistent_volume_claim_status *) ocreg_make((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES);
}

/** Element @p i of `accessModes`: The modes that the volume has. Atomic: server-side apply replaces all of
 *  it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_persistent_volume_claim_status_at_access_modes(const struct ocreg_persistent_volume_claim_status *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES, i);
}

/** Append to `accessModes`: The modes that the volume has. Atomic: server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_append_access_modes(struct ocreg_persistent_volume_claim_status *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES, ocreg_count((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES), value);
}

/** Insert @p value, which is copied, before element @p i of `accessModes`; @p i equal to the count appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_insert_access_modes(struct ocreg_persistent_volume_claim_status *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES, i, value);
}

/** Move element @p from of `accessModes` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_move_access_modes(struct ocreg_persistent_volume_claim_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES, from, to);
}

/** Remove element @p i of `accessModes`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_remove_access_modes(struct ocreg_persistent_volume_claim_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES, i);
}

/** The index of the first element of `accessModes` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_persistent_volume_claim_status_find_access_modes(const struct ocreg_persistent_volume_claim_status *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_ACCESS_MODES, key);
}

/** Whether `capacity` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_status_has_capacity(const struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_CAPACITY);
}

/** Whether `capacity` is null. */
static inline bool ocreg_persistent_volume_claim_status_is_null_capacity(const struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_CAPACITY);
}

/** Make `capacity` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_clear_capacity(struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_CAPACITY);
}

/** Make `capacity` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_null_capacity(struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_CAPACITY);
}

/** How many entries `capacity` has: How much the volume holds, under the name storage, in bytes. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @return 0 if unset or null */
static inline size_t ocreg_persistent_volume_claim_status_count_capacity(const struct ocreg_persistent_volume_claim_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_CAPACITY);
}

/** Make `capacity` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_persistent_volume_claim_status *ocreg_persistent_volume_claim_status_make_capacity(struct ocreg_persistent_volume_claim_status *o)
{
	return (struct ocreg_persistent_volume_claim_status *) ocreg_make((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_CAPACITY);
}

/** Get the entry @p key of `capacity`: How much the volume holds, under the name storage, in bytes. Must
 *  match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_persistent_volume_claim_status_get_capacity(const struct ocreg_persistent_volume_claim_status *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_CAPACITY, key);
}

/** Set the entry @p key of `capacity`: How much the volume holds, under the name storage, in bytes. Must
 *  match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_set_capacity(struct ocreg_persistent_volume_claim_status *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_CAPACITY, key, value);
}

/** Remove the entry @p key of `capacity`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_status_remove_capacity(struct ocreg_persistent_volume_claim_status *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_CAPACITY, key, NULL);
}

/** The key of entry @p i of `capacity`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_persistent_volume_claim_status_key_capacity(const struct ocreg_persistent_volume_claim_status *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS_CAPACITY, i);
}

/** A new, empty persistent_volume_claim.
 *  @return yours, ocreg_persistent_volume_claim_unref(); NULL when out of memory */
static inline struct ocreg_persistent_volume_claim *ocreg_persistent_volume_claim_new(void)
{
	return (struct ocreg_persistent_volume_claim *) ocreg_new(79); /* OCREG_TYPE_PERSISTENT_VOLUME_CLAIM */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_persistent_volume_claim *ocreg_persistent_volume_claim_ref(struct ocreg_persistent_volume_claim *o)
{
	return (struct ocreg_persistent_volume_claim *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_persistent_volume_claim *ocreg_persistent_volume_claim_unref(struct ocreg_persistent_volume_claim *o)
{
	return (struct ocreg_persistent_volume_claim *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_persistent_volume_claim_unref(); NULL when out of memory */
static inline struct ocreg_persistent_volume_claim *ocreg_persistent_volume_claim_copy(const struct ocreg_persistent_volume_claim *o)
{
	return (struct ocreg_persistent_volume_claim *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_persistent_volume_claim_object(const struct ocreg_persistent_volume_claim *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a persistent_volume_claim.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_persistent_volume_claim *ocreg_persistent_volume_claim_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 79 ? (struct ocreg_persistent_volume_claim *) o : NULL; /* OCREG_TYPE_PERSISTENT_VOLUME_CLAIM */
}

/** Read one document as a persistent_volume_claim.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_persistent_volume_claim_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_persistent_volume_claim_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_persistent_volume_claim **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(79, text, len, options, &o, reterr); /* OCREG_TYPE_PERSISTENT_VOLUME_CLAIM */
	if (r == 0)
		*ret = (struct ocreg_persistent_volume_claim *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_has_api_version(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_persistent_volume_claim_is_null_api_version(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_clear_api_version(struct ocreg_persistent_volume_claim *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_null_api_version(struct ocreg_persistent_volume_claim *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_API_VERSION);
}

/** Get `apiVersion`: v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_persistent_volume_claim_get_api_version(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_API_VERSION);
}

/** Set `apiVersion`: v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_set_api_version(struct ocreg_persistent_volume_claim *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_has_kind(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_persistent_volume_claim_is_null_kind(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_clear_kind(struct ocreg_persistent_volume_claim *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_null_kind(struct ocreg_persistent_volume_claim *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_KIND);
}

/** Get `kind`: PersistentVolumeClaim.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_persistent_volume_claim_get_kind(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_KIND);
}

/** Set `kind`: PersistentVolumeClaim.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_set_kind(struct ocreg_persistent_volume_claim *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_has_metadata(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_persistent_volume_claim_is_null_metadata(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_clear_metadata(struct ocreg_persistent_volume_claim *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_null_metadata(struct ocreg_persistent_volume_claim *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_METADATA);
}

/** Get `metadata`: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_persistent_volume_claim_get_metadata(const struct ocreg_persistent_volume_claim *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_METADATA);
}

/** Set `metadata`: Name, namespace, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_set_metadata(struct ocreg_persistent_volume_claim *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_persistent_volume_claim_make_metadata(struct ocreg_persistent_volume_claim *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_has_spec(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_persistent_volume_claim_is_null_spec(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_clear_spec(struct ocreg_persistent_volume_claim *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_null_spec(struct ocreg_persistent_volume_claim *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC);
}

/** Get `spec`: What is asked for.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_persistent_volume_claim_spec *ocreg_persistent_volume_claim_get_spec(const struct ocreg_persistent_volume_claim *o)
{
	return (struct ocreg_persistent_volume_claim_spec *) ocreg_get_object((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC);
}

/** Set `spec`: What is asked for.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_set_spec(struct ocreg_persistent_volume_claim *o, const struct ocreg_persistent_volume_claim_spec *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC, (const struct ocreg_object *) value);
}

/** Get `spec`, made empty if it was unset or null: What is asked for.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_persistent_volume_claim_spec *ocreg_persistent_volume_claim_make_spec(struct ocreg_persistent_volume_claim *o)
{
	return (struct ocreg_persistent_volume_claim_spec *) ocreg_make((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_SPEC);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_persistent_volume_claim_has_status(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_persistent_volume_claim_is_null_status(const struct ocreg_persistent_volume_claim *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_clear_status(struct ocreg_persistent_volume_claim *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_null_status(struct ocreg_persistent_volume_claim *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS);
}

/** Get `status`: What became of it.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_persistent_volume_claim_status *ocreg_persistent_volume_claim_get_status(const struct ocreg_persistent_volume_claim *o)
{
	return (struct ocreg_persistent_volume_claim_status *) ocreg_get_object((const struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS);
}

/** Set `status`: What became of it.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_persistent_volume_claim_set_status(struct ocreg_persistent_volume_claim *o, const struct ocreg_persistent_volume_claim_status *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS, (const struct ocreg_object *) value);
}

/** Get `status`, made empty if it was unset or null: What became of it.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_persistent_volume_claim_status *ocreg_persistent_volume_claim_make_status(struct ocreg_persistent_volume_claim *o)
{
	return (struct ocreg_persistent_volume_claim_status *) ocreg_make((struct ocreg_object *) o, OCREG_PERSISTENT_VOLUME_CLAIM_STATUS);
}

/** A new, empty workload_condition.
 *  @return yours, ocreg_workload_condition_unref(); NULL when out of memory */
static inline struct ocreg_workload_condition *ocreg_workload_condition_new(void)
{
	return (struct ocreg_workload_condition *) ocreg_new(83); /* OCREG_TYPE_WORKLOAD_CONDITION */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_workload_condition *ocreg_workload_condition_ref(struct ocreg_workload_condition *o)
{
	return (struct ocreg_workload_condition *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_workload_condition *ocreg_workload_condition_unref(struct ocreg_workload_condition *o)
{
	return (struct ocreg_workload_condition *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_workload_condition_unref(); NULL when out of memory */
static inline struct ocreg_workload_condition *ocreg_workload_condition_copy(const struct ocreg_workload_condition *o)
{
	return (struct ocreg_workload_condition *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_workload_condition_object(const struct ocreg_workload_condition *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a workload_condition.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_workload_condition *ocreg_workload_condition_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 83 ? (struct ocreg_workload_condition *) o : NULL; /* OCREG_TYPE_WORKLOAD_CONDITION */
}

/** Whether `type` holds a value that fits: not unset, not null. */
static inline bool ocreg_workload_condition_has_condition_type(const struct ocreg_workload_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_CONDITION_TYPE);
}

/** Whether `type` is null. */
static inline bool ocreg_workload_condition_is_null_condition_type(const struct ocreg_workload_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_CONDITION_TYPE);
}

/** Make `type` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_clear_condition_type(struct ocreg_workload_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_CONDITION_TYPE);
}

/** Make `type` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_null_condition_type(struct ocreg_workload_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_CONDITION_TYPE);
}

/** Get `type`: What is observed: Available, Progressing, Ready and others. Called `type` in documents, which
 *  is a reserved word of Go.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_workload_condition_get_condition_type(const struct ocreg_workload_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_CONDITION_TYPE);
}

/** Set `type`: What is observed: Available, Progressing, Ready and others. Called `type` in documents, which
 *  is a reserved word of Go.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_set_condition_type(struct ocreg_workload_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_CONDITION_TYPE, value);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_workload_condition_has_status(const struct ocreg_workload_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_workload_condition_is_null_status(const struct ocreg_workload_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_clear_status(struct ocreg_workload_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_null_status(struct ocreg_workload_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_STATUS);
}

/** Get `status`: True, False or Unknown.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_workload_condition_get_status(const struct ocreg_workload_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_STATUS);
}

/** Set `status`: True, False or Unknown.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_set_status(struct ocreg_workload_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_STATUS, value);
}

/** Whether `reason` holds a value that fits: not unset, not null. */
static inline bool ocreg_workload_condition_has_reason(const struct ocreg_workload_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_REASON);
}

/** Whether `reason` is null. */
static inline bool ocreg_workload_condition_is_null_reason(const struct ocreg_workload_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_REASON);
}

/** Make `reason` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_clear_reason(struct ocreg_workload_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_REASON);
}

/** Make `reason` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_null_reason(struct ocreg_workload_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_REASON);
}

/** Get `reason`: Why, in a word.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_workload_condition_get_reason(const struct ocreg_workload_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_REASON);
}

/** Set `reason`: Why, in a word.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_set_reason(struct ocreg_workload_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_REASON, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_workload_condition_has_message(const struct ocreg_workload_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_workload_condition_is_null_message(const struct ocreg_workload_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_clear_message(struct ocreg_workload_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_null_message(struct ocreg_workload_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_MESSAGE);
}

/** Get `message`: Why, in a sentence for people.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_workload_condition_get_message(const struct ocreg_workload_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_MESSAGE);
}

/** Set `message`: Why, in a sentence for people.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_set_message(struct ocreg_workload_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_MESSAGE, value);
}

/** Whether `lastTransitionTime` holds a value that fits: not unset, not null. */
static inline bool ocreg_workload_condition_has_last_transition_time(const struct ocreg_workload_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_LAST_TRANSITION_TIME);
}

/** Whether `lastTransitionTime` is null. */
static inline bool ocreg_workload_condition_is_null_last_transition_time(const struct ocreg_workload_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_LAST_TRANSITION_TIME);
}

/** Make `lastTransitionTime` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_clear_last_transition_time(struct ocreg_workload_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_LAST_TRANSITION_TIME);
}

/** Make `lastTransitionTime` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_null_last_transition_time(struct ocreg_workload_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_LAST_TRANSITION_TIME);
}

/** Get `lastTransitionTime`: When the status last changed.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_workload_condition_get_last_transition_time(const struct ocreg_workload_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_LAST_TRANSITION_TIME);
}

/** Set `lastTransitionTime`: When the status last changed.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_workload_condition_set_last_transition_time(struct ocreg_workload_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_WORKLOAD_CONDITION_LAST_TRANSITION_TIME, value);
}

/** A new, empty deployment_spec.
 *  @return yours, ocreg_deployment_spec_unref(); NULL when out of memory */
static inline struct ocreg_deployment_spec *ocreg_deployment_spec_new(void)
{
	return (struct ocreg_deployment_spec *) ocreg_new(84); /* OCREG_TYPE_DEPLOYMENT_SPEC */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_deployment_spec *ocreg_deployment_spec_ref(struct ocreg_deployment_spec *o)
{
	return (struct ocreg_deployment_spec *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_deployment_spec *ocreg_deployment_spec_unref(struct ocreg_deployment_spec *o)
{
	return (struct ocreg_deployment_spec *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_deployment_spec_unref(); NULL when out of memory */
static inline struct ocreg_deployment_spec *ocreg_deployment_spec_copy(const struct ocreg_deployment_spec *o)
{
	return (struct ocreg_deployment_spec *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_deployment_spec_object(const struct ocreg_deployment_spec *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a deployment_spec.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_deployment_spec *ocreg_deployment_spec_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 84 ? (struct ocreg_deployment_spec *) o : NULL; /* OCREG_TYPE_DEPLOYMENT_SPEC */
}

/** Whether `replicas` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_spec_has_replicas(const struct ocreg_deployment_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_REPLICAS);
}

/** Whether `replicas` is null. */
static inline bool ocreg_deployment_spec_is_null_replicas(const struct ocreg_deployment_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_REPLICAS);
}

/** Make `replicas` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_spec_clear_replicas(struct ocreg_deployment_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_REPLICAS);
}

/** Make `replicas` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_spec_null_replicas(struct ocreg_deployment_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_REPLICAS);
}

/** Get `replicas`: How many pods there are to be. Unset means 1.
 *  @return 0 if unset: ocreg_deployment_spec_has_replicas() tells */
static inline int64_t ocreg_deployment_spec_get_replicas(const struct ocreg_deployment_spec *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_REPLICAS);
}

/** Set `replicas`: How many pods there are to be. Unset means 1.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_spec_set_replicas(struct ocreg_deployment_spec *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_REPLICAS, value);
}

/** Whether `paused` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_spec_has_paused(const struct ocreg_deployment_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_PAUSED);
}

/** Whether `paused` is null. */
static inline bool ocreg_deployment_spec_is_null_paused(const struct ocreg_deployment_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_PAUSED);
}

/** Make `paused` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_spec_clear_paused(struct ocreg_deployment_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_PAUSED);
}

/** Make `paused` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_spec_null_paused(struct ocreg_deployment_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_PAUSED);
}

/** Get `paused`: Whether changes wait.
 *  @return false if unset: ocreg_deployment_spec_has_paused() tells */
static inline bool ocreg_deployment_spec_get_paused(const struct ocreg_deployment_spec *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_PAUSED);
}

/** Set `paused`: Whether changes wait.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_spec_set_paused(struct ocreg_deployment_spec *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC_PAUSED, value);
}

/** A new, empty deployment_status.
 *  @return yours, ocreg_deployment_status_unref(); NULL when out of memory */
static inline struct ocreg_deployment_status *ocreg_deployment_status_new(void)
{
	return (struct ocreg_deployment_status *) ocreg_new(85); /* OCREG_TYPE_DEPLOYMENT_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_deployment_status *ocreg_deployment_status_ref(struct ocreg_deployment_status *o)
{
	return (struct ocreg_deployment_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_deployment_status *ocreg_deployment_status_unref(struct ocreg_deployment_status *o)
{
	return (struct ocreg_deployment_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_deployment_status_unref(); NULL when out of memory */
static inline struct ocreg_deployment_status *ocreg_deployment_status_copy(const struct ocreg_deployment_status *o)
{
	return (struct ocreg_deployment_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_deployment_status_object(const struct ocreg_deployment_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a deployment_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_deployment_status *ocreg_deployment_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 85 ? (struct ocreg_deployment_status *) o : NULL; /* OCREG_TYPE_DEPLOYMENT_STATUS */
}

/** Whether `observedGeneration` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_status_has_observed_generation(const struct ocreg_deployment_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_OBSERVED_GENERATION);
}

/** Whether `observedGeneration` is null. */
static inline bool ocreg_deployment_status_is_null_observed_generation(const struct ocreg_deployment_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_OBSERVED_GENERATION);
}

/** Make `observedGeneration` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_clear_observed_generation(struct ocreg_deployment_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_OBSERVED_GENERATION);
}

/** Make `observedGeneration` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_null_observed_generation(struct ocreg_deployment_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_OBSERVED_GENERATION);
}

/** Get `observedGeneration`: The metadata.generation that the rest of the status is about.
 *  @return 0 if unset: ocreg_deployment_status_has_observed_generation() tells */
static inline int64_t ocreg_deployment_status_get_observed_generation(const struct ocreg_deployment_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_OBSERVED_GENERATION);
}

/** Set `observedGeneration`: The metadata.generation that the rest of the status is about.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_set_observed_generation(struct ocreg_deployment_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_OBSERVED_GENERATION, value);
}

/** Whether `replicas` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_status_has_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_REPLICAS);
}

/** Whether `replicas` is null. */
static inline bool ocreg_deployment_status_is_null_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_REPLICAS);
}

/** Make `replicas` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_clear_replicas(struct ocreg_deployment_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_REPLICAS);
}

/** Make `replicas` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_null_replicas(struct ocreg_deployment_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_REPLICAS);
}

/** Get `replicas`: Pods that there are.
 *  @return 0 if unset: ocreg_deployment_status_has_replicas() tells */
static inline int64_t ocreg_deployment_status_get_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_REPLICAS);
}

/** Set `replicas`: Pods that there are.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_set_replicas(struct ocreg_deployment_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_REPLICAS, value);
}

/** Whether `updatedReplicas` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_status_has_updated_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UPDATED_REPLICAS);
}

/** Whether `updatedReplicas` is null. */
static inline bool ocreg_deployment_status_is_null_updated_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UPDATED_REPLICAS);
}

/** Make `updatedReplicas` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_clear_updated_replicas(struct ocreg_deployment_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UPDATED_REPLICAS);
}

/** Make `updatedReplicas` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_null_updated_replicas(struct ocreg_deployment_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UPDATED_REPLICAS);
}

/** Get `updatedReplicas`: Pods made from what is asked for now.
 *  @return 0 if unset: ocreg_deployment_status_has_updated_replicas() tells */
static inline int64_t ocreg_deployment_status_get_updated_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UPDATED_REPLICAS);
}

/** Set `updatedReplicas`: Pods made from what is asked for now.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_set_updated_replicas(struct ocreg_deployment_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UPDATED_REPLICAS, value);
}

/** Whether `readyReplicas` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_status_has_ready_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_READY_REPLICAS);
}

/** Whether `readyReplicas` is null. */
static inline bool ocreg_deployment_status_is_null_ready_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_READY_REPLICAS);
}

/** Make `readyReplicas` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_clear_ready_replicas(struct ocreg_deployment_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_READY_REPLICAS);
}

/** Make `readyReplicas` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_null_ready_replicas(struct ocreg_deployment_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_READY_REPLICAS);
}

/** Get `readyReplicas`: Pods that are ready.
 *  @return 0 if unset: ocreg_deployment_status_has_ready_replicas() tells */
static inline int64_t ocreg_deployment_status_get_ready_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_READY_REPLICAS);
}

/** Set `readyReplicas`: Pods that are ready.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_set_ready_replicas(struct ocreg_deployment_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_READY_REPLICAS, value);
}

/** Whether `availableReplicas` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_status_has_available_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_AVAILABLE_REPLICAS);
}

/** Whether `availableReplicas` is null. */
static inline bool ocreg_deployment_status_is_null_available_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_AVAILABLE_REPLICAS);
}

/** Make `availableReplicas` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_clear_available_replicas(struct ocreg_deployment_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_AVAILABLE_REPLICAS);
}

/** Make `availableReplicas` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_null_available_replicas(struct ocreg_deployment_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_AVAILABLE_REPLICAS);
}

/** Get `availableReplicas`: Pods that have been ready for long enough to count.
 *  @return 0 if unset: ocreg_deployment_status_has_available_replicas() tells */
static inline int64_t ocreg_deployment_status_get_available_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_AVAILABLE_REPLICAS);
}

/** Set `availableReplicas`: Pods that have been ready for long enough to count.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_set_available_replicas(struct ocreg_deployment_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_AVAILABLE_REPLICAS, value);
}

/** Whether `unavailableReplicas` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_status_has_unavailable_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UNAVAILABLE_REPLICAS);
}

/** Whether `unavailableReplicas` is null. */
static inline bool ocreg_deployment_status_is_null_unavailable_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UNAVAILABLE_REPLICAS);
}

/** Make `unavailableReplicas` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_clear_unavailable_replicas(struct ocreg_deployment_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UNAVAILABLE_REPLICAS);
}

/** Make `unavailableReplicas` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_null_unavailable_replicas(struct ocreg_deployment_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UNAVAILABLE_REPLICAS);
}

/** Get `unavailableReplicas`: Pods that are missing or not available.
 *  @return 0 if unset: ocreg_deployment_status_has_unavailable_replicas() tells */
static inline int64_t ocreg_deployment_status_get_unavailable_replicas(const struct ocreg_deployment_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UNAVAILABLE_REPLICAS);
}

/** Set `unavailableReplicas`: Pods that are missing or not available.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_set_unavailable_replicas(struct ocreg_deployment_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_UNAVAILABLE_REPLICAS, value);
}

/** Whether `conditions` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_status_has_conditions(const struct ocreg_deployment_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS);
}

/** Whether `conditions` is null. */
static inline bool ocreg_deployment_status_is_null_conditions(const struct ocreg_deployment_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS);
}

/** Make `conditions` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_clear_conditions(struct ocreg_deployment_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS);
}

/** Make `conditions` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_null_conditions(struct ocreg_deployment_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS);
}

/** How many entries `conditions` has: What the cluster observes. No two elements with the same `type`.
 *  @return 0 if unset or null */
static inline size_t ocreg_deployment_status_count_conditions(const struct ocreg_deployment_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS);
}

/** Make `conditions` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_deployment_status *ocreg_deployment_status_make_conditions(struct ocreg_deployment_status *o)
{
	return (struct ocreg_deployment_status *) ocreg_make((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS);
}

/** Element @p i of `conditions`: What the cluster observes. No two elements with the same `type`.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_workload_condition *ocreg_deployment_status_at_conditions(const struct ocreg_deployment_status *o, size_t i)
{
	return (struct ocreg_workload_condition *) ocreg_at((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS, i);
}

/** Append an empty element to `conditions`: What the cluster observes. No two elements with the same `type`.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_workload_condition *ocreg_deployment_status_append_conditions(struct ocreg_deployment_status *o)
{
	return (struct ocreg_workload_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS, ocreg_count((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS));
}

/** Insert an empty element before element @p i of `conditions`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_workload_condition *ocreg_deployment_status_insert_conditions(struct ocreg_deployment_status *o, size_t i)
{
	return (struct ocreg_workload_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS, i);
}

/** Move element @p from of `conditions` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_move_conditions(struct ocreg_deployment_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS, from, to);
}

/** Remove element @p i of `conditions`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_status_remove_conditions(struct ocreg_deployment_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS, i);
}

/** The index of the element of `conditions` whose `type` is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_deployment_status_find_conditions(const struct ocreg_deployment_status *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS_CONDITIONS, key);
}

/** A new, empty deployment.
 *  @return yours, ocreg_deployment_unref(); NULL when out of memory */
static inline struct ocreg_deployment *ocreg_deployment_new(void)
{
	return (struct ocreg_deployment *) ocreg_new(86); /* OCREG_TYPE_DEPLOYMENT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_deployment *ocreg_deployment_ref(struct ocreg_deployment *o)
{
	return (struct ocreg_deployment *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_deployment *ocreg_deployment_unref(struct ocreg_deployment *o)
{
	return (struct ocreg_deployment *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_deployment_unref(); NULL when out of memory */
static inline struct ocreg_deployment *ocreg_deployment_copy(const struct ocreg_deployment *o)
{
	return (struct ocreg_deployment *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_deployment_object(const struct ocreg_deployment *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a deployment.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_deployment *ocreg_deployment_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 86 ? (struct ocreg_deployment *) o : NULL; /* OCREG_TYPE_DEPLOYMENT */
}

/** Read one document as a deployment.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_deployment_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_deployment_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_deployment **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(86, text, len, options, &o, reterr); /* OCREG_TYPE_DEPLOYMENT */
	if (r == 0)
		*ret = (struct ocreg_deployment *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_has_api_version(const struct ocreg_deployment *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_deployment_is_null_api_version(const struct ocreg_deployment *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_clear_api_version(struct ocreg_deployment *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_null_api_version(struct ocreg_deployment *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_API_VERSION);
}

/** Get `apiVersion`: apps/v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_deployment_get_api_version(const struct ocreg_deployment *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_DEPLOYMENT_API_VERSION);
}

/** Set `apiVersion`: apps/v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_set_api_version(struct ocreg_deployment *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_DEPLOYMENT_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_has_kind(const struct ocreg_deployment *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_deployment_is_null_kind(const struct ocreg_deployment *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_clear_kind(struct ocreg_deployment *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_null_kind(struct ocreg_deployment *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_KIND);
}

/** Get `kind`: Deployment.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_deployment_get_kind(const struct ocreg_deployment *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_DEPLOYMENT_KIND);
}

/** Set `kind`: Deployment.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_set_kind(struct ocreg_deployment *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_DEPLOYMENT_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_has_metadata(const struct ocreg_deployment *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_deployment_is_null_metadata(const struct ocreg_deployment *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_clear_metadata(struct ocreg_deployment *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_null_metadata(struct ocreg_deployment *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_METADATA);
}

/** Get `metadata`: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_deployment_get_metadata(const struct ocreg_deployment *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_DEPLOYMENT_METADATA);
}

/** Set `metadata`: Name, namespace, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_set_metadata(struct ocreg_deployment *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_DEPLOYMENT_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_deployment_make_metadata(struct ocreg_deployment *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_DEPLOYMENT_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_has_spec(const struct ocreg_deployment *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_deployment_is_null_spec(const struct ocreg_deployment *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_clear_spec(struct ocreg_deployment *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_null_spec(struct ocreg_deployment *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC);
}

/** Get `spec`: What is asked for.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_deployment_spec *ocreg_deployment_get_spec(const struct ocreg_deployment *o)
{
	return (struct ocreg_deployment_spec *) ocreg_get_object((const struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC);
}

/** Set `spec`: What is asked for.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_set_spec(struct ocreg_deployment *o, const struct ocreg_deployment_spec *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC, (const struct ocreg_object *) value);
}

/** Get `spec`, made empty if it was unset or null: What is asked for.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_deployment_spec *ocreg_deployment_make_spec(struct ocreg_deployment *o)
{
	return (struct ocreg_deployment_spec *) ocreg_make((struct ocreg_object *) o, OCREG_DEPLOYMENT_SPEC);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_deployment_has_status(const struct ocreg_deployment *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_deployment_is_null_status(const struct ocreg_deployment *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_clear_status(struct ocreg_deployment *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_null_status(struct ocreg_deployment *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS);
}

/** Get `status`: What there is.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_deployment_status *ocreg_deployment_get_status(const struct ocreg_deployment *o)
{
	return (struct ocreg_deployment_status *) ocreg_get_object((const struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS);
}

/** Set `status`: What there is.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_deployment_set_status(struct ocreg_deployment *o, const struct ocreg_deployment_status *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS, (const struct ocreg_object *) value);
}

/** Get `status`, made empty if it was unset or null: What there is.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_deployment_status *ocreg_deployment_make_status(struct ocreg_deployment *o)
{
	return (struct ocreg_deployment_status *) ocreg_make((struct ocreg_object *) o, OCREG_DEPLOYMENT_STATUS);
}

/** A new, empty service_port.
 *  @return yours, ocreg_service_port_unref(); NULL when out of memory */
static inline struct ocreg_service_port *ocreg_service_port_new(void)
{
	return (struct ocreg_service_port *) ocreg_new(87); /* OCREG_TYPE_SERVICE_PORT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_service_port *ocreg_service_port_ref(struct ocreg_service_port *o)
{
	return (struct ocreg_service_port *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_service_port *ocreg_service_port_unref(struct ocreg_service_port *o)
{
	return (struct ocreg_service_port *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_service_port_unref(); NULL when out of memory */
static inline struct ocreg_service_port *ocreg_service_port_copy(const struct ocreg_service_port *o)
{
	return (struct ocreg_service_port *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_service_port_object(const struct ocreg_service_port *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a service_port.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_service_port *ocreg_service_port_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 87 ? (struct ocreg_service_port *) o : NULL; /* OCREG_TYPE_SERVICE_PORT */
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_port_has_name(const struct ocreg_service_port *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_PORT_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_service_port_is_null_name(const struct ocreg_service_port *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_PORT_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_clear_name(struct ocreg_service_port *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_PORT_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_null_name(struct ocreg_service_port *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_PORT_NAME);
}

/** Get `name`: Its name; a Route can name it.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_service_port_get_name(const struct ocreg_service_port *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SERVICE_PORT_NAME);
}

/** Set `name`: Its name; a Route can name it.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_set_name(struct ocreg_service_port *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SERVICE_PORT_NAME, value);
}

/** Whether `port` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_port_has_port(const struct ocreg_service_port *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_PORT_PORT);
}

/** Whether `port` is null. */
static inline bool ocreg_service_port_is_null_port(const struct ocreg_service_port *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_PORT_PORT);
}

/** Make `port` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_clear_port(struct ocreg_service_port *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_PORT_PORT);
}

/** Make `port` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_null_port(struct ocreg_service_port *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_PORT_PORT);
}

/** Get `port`: Its number.
 *  @return 0 if unset: ocreg_service_port_has_port() tells */
static inline int64_t ocreg_service_port_get_port(const struct ocreg_service_port *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_SERVICE_PORT_PORT);
}

/** Set `port`: Its number.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_set_port(struct ocreg_service_port *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_SERVICE_PORT_PORT, value);
}

/** Whether `protocol` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_port_has_protocol(const struct ocreg_service_port *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_PORT_PROTOCOL);
}

/** Whether `protocol` is null. */
static inline bool ocreg_service_port_is_null_protocol(const struct ocreg_service_port *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_PORT_PROTOCOL);
}

/** Make `protocol` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_clear_protocol(struct ocreg_service_port *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_PORT_PROTOCOL);
}

/** Make `protocol` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_null_protocol(struct ocreg_service_port *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_PORT_PROTOCOL);
}

/** Get `protocol`: TCP, UDP or SCTP. Unset means TCP.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_service_port_get_protocol(const struct ocreg_service_port *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SERVICE_PORT_PROTOCOL);
}

/** Set `protocol`: TCP, UDP or SCTP. Unset means TCP.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_set_protocol(struct ocreg_service_port *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SERVICE_PORT_PROTOCOL, value);
}

/** Whether `targetPort` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_port_has_target_port(const struct ocreg_service_port *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_PORT_TARGET_PORT);
}

/** Whether `targetPort` is null. */
static inline bool ocreg_service_port_is_null_target_port(const struct ocreg_service_port *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_PORT_TARGET_PORT);
}

/** Make `targetPort` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_clear_target_port(struct ocreg_service_port *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_PORT_TARGET_PORT);
}

/** Make `targetPort` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_null_target_port(struct ocreg_service_port *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_PORT_TARGET_PORT);
}

/** Get `targetPort`: The port of the pods, by number or name. Unset means the same number.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_service_port_get_target_port(const struct ocreg_service_port *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SERVICE_PORT_TARGET_PORT);
}

/** Set `targetPort`: The port of the pods, by number or name. Unset means the same number.
 *  @param value a quantity such as `100Gi`, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_port_set_target_port(struct ocreg_service_port *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SERVICE_PORT_TARGET_PORT, value);
}

/** A new, empty service_spec.
 *  @return yours, ocreg_service_spec_unref(); NULL when out of memory */
static inline struct ocreg_service_spec *ocreg_service_spec_new(void)
{
	return (struct ocreg_service_spec *) ocreg_new(88); /* OCREG_TYPE_SERVICE_SPEC */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_service_spec *ocreg_service_spec_ref(struct ocreg_service_spec *o)
{
	return (struct ocreg_service_spec *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_service_spec *ocreg_service_spec_unref(struct ocreg_service_spec *o)
{
	return (struct ocreg_service_spec *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_service_spec_unref(); NULL when out of memory */
static inline struct ocreg_service_spec *ocreg_service_spec_copy(const struct ocreg_service_spec *o)
{
	return (struct ocreg_service_spec *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_service_spec_object(const struct ocreg_service_spec *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a service_spec.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_service_spec *ocreg_service_spec_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 88 ? (struct ocreg_service_spec *) o : NULL; /* OCREG_TYPE_SERVICE_SPEC */
}

/** Whether `clusterIP` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_spec_has_cluster_ip(const struct ocreg_service_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_CLUSTER_IP);
}

/** Whether `clusterIP` is null. */
static inline bool ocreg_service_spec_is_null_cluster_ip(const struct ocreg_service_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_CLUSTER_IP);
}

/** Make `clusterIP` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_clear_cluster_ip(struct ocreg_service_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_SPEC_CLUSTER_IP);
}

/** Make `clusterIP` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_null_cluster_ip(struct ocreg_service_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_SPEC_CLUSTER_IP);
}

/** Get `clusterIP`: Its address in the cluster; None for a Service without one.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_service_spec_get_cluster_ip(const struct ocreg_service_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_CLUSTER_IP);
}

/** Set `clusterIP`: Its address in the cluster; None for a Service without one.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_set_cluster_ip(struct ocreg_service_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SERVICE_SPEC_CLUSTER_IP, value);
}

/** Whether `type` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_spec_has_service_type(const struct ocreg_service_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_SERVICE_TYPE);
}

/** Whether `type` is null. */
static inline bool ocreg_service_spec_is_null_service_type(const struct ocreg_service_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_SERVICE_TYPE);
}

/** Make `type` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_clear_service_type(struct ocreg_service_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_SPEC_SERVICE_TYPE);
}

/** Make `type` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_null_service_type(struct ocreg_service_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_SPEC_SERVICE_TYPE);
}

/** Get `type`: ClusterIP, NodePort, LoadBalancer or ExternalName. Unset means ClusterIP. Called `type` in
 *  documents, which is a reserved word of Go.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_service_spec_get_service_type(const struct ocreg_service_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_SERVICE_TYPE);
}

/** Set `type`: ClusterIP, NodePort, LoadBalancer or ExternalName. Unset means ClusterIP. Called `type` in
 *  documents, which is a reserved word of Go.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_set_service_type(struct ocreg_service_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SERVICE_SPEC_SERVICE_TYPE, value);
}

/** Whether `selector` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_spec_has_selector(const struct ocreg_service_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_SELECTOR);
}

/** Whether `selector` is null. */
static inline bool ocreg_service_spec_is_null_selector(const struct ocreg_service_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_SELECTOR);
}

/** Make `selector` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_clear_selector(struct ocreg_service_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_SPEC_SELECTOR);
}

/** Make `selector` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_null_selector(struct ocreg_service_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_SPEC_SELECTOR);
}

/** How many entries `selector` has: Labels of the pods.
 *  @return 0 if unset or null */
static inline size_t ocreg_service_spec_count_selector(const struct ocreg_service_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_SELECTOR);
}

/** Make `selector` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_service_spec *ocreg_service_spec_make_selector(struct ocreg_service_spec *o)
{
	return (struct ocreg_service_spec *) ocreg_make((struct ocreg_object *) o, OCREG_SERVICE_SPEC_SELECTOR);
}

/** Get the entry @p key of `selector`: Labels of the pods.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_service_spec_get_selector(const struct ocreg_service_spec *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_SELECTOR, key);
}

/** Set the entry @p key of `selector`: Labels of the pods.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_set_selector(struct ocreg_service_spec *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_SERVICE_SPEC_SELECTOR, key, value);
}

/** Remove the entry @p key of `selector`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_remove_selector(struct ocreg_service_spec *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_SERVICE_SPEC_SELECTOR, key, NULL);
}

/** The key of entry @p i of `selector`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_service_spec_key_selector(const struct ocreg_service_spec *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_SELECTOR, i);
}

/** Whether `ports` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_spec_has_ports(const struct ocreg_service_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS);
}

/** Whether `ports` is null. */
static inline bool ocreg_service_spec_is_null_ports(const struct ocreg_service_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS);
}

/** Make `ports` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_clear_ports(struct ocreg_service_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS);
}

/** Make `ports` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_null_ports(struct ocreg_service_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS);
}

/** How many entries `ports` has: Its ports.
 *  @return 0 if unset or null */
static inline size_t ocreg_service_spec_count_ports(const struct ocreg_service_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS);
}

/** Make `ports` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_service_spec *ocreg_service_spec_make_ports(struct ocreg_service_spec *o)
{
	return (struct ocreg_service_spec *) ocreg_make((struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS);
}

/** Element @p i of `ports`: Its ports.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_service_port *ocreg_service_spec_at_ports(const struct ocreg_service_spec *o, size_t i)
{
	return (struct ocreg_service_port *) ocreg_at((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS, i);
}

/** Append an empty element to `ports`: Its ports.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_service_port *ocreg_service_spec_append_ports(struct ocreg_service_spec *o)
{
	return (struct ocreg_service_port *) ocreg_insert((struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS, ocreg_count((const struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS));
}

/** Insert an empty element before element @p i of `ports`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_service_port *ocreg_service_spec_insert_ports(struct ocreg_service_spec *o, size_t i)
{
	return (struct ocreg_service_port *) ocreg_insert((struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS, i);
}

/** Move element @p from of `ports` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_move_ports(struct ocreg_service_spec *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS, from, to);
}

/** Remove element @p i of `ports`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_spec_remove_ports(struct ocreg_service_spec *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_SERVICE_SPEC_PORTS, i);
}

/** A new, empty service.
 *  @return yours, ocreg_service_unref(); NULL when out of memory */
static inline struct ocreg_service *ocreg_service_new(void)
{
	return (struct ocreg_service *) ocreg_new(89); /* OCREG_TYPE_SERVICE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_service *ocreg_service_ref(struct ocreg_service *o)
{
	return (struct ocreg_service *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_service *ocreg_service_unref(struct ocreg_service *o)
{
	return (struct ocreg_service *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_service_unref(); NULL when out of memory */
static inline struct ocreg_service *ocreg_service_copy(const struct ocreg_service *o)
{
	return (struct ocreg_service *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_service_object(const struct ocreg_service *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a service.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_service *ocreg_service_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 89 ? (struct ocreg_service *) o : NULL; /* OCREG_TYPE_SERVICE */
}

/** Read one document as a service.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_service_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_service_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_service **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(89, text, len, options, &o, reterr); /* OCREG_TYPE_SERVICE */
	if (r == 0)
		*ret = (struct ocreg_service *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_has_api_version(const struct ocreg_service *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_service_is_null_api_version(const struct ocreg_service *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_clear_api_version(struct ocreg_service *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_null_api_version(struct ocreg_service *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_API_VERSION);
}

/** Get `apiVersion`: v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_service_get_api_version(const struct ocreg_service *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SERVICE_API_VERSION);
}

/** Set `apiVersion`: v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_set_api_version(struct ocreg_service *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SERVICE_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_has_kind(const struct ocreg_service *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_service_is_null_kind(const struct ocreg_service *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_clear_kind(struct ocreg_service *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_null_kind(struct ocreg_service *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_KIND);
}

/** Get `kind`: Service.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_service_get_kind(const struct ocreg_service *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_SERVICE_KIND);
}

/** Set `kind`: Service.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_set_kind(struct ocreg_service *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_SERVICE_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_has_metadata(const struct ocreg_service *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_service_is_null_metadata(const struct ocreg_service *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_clear_metadata(struct ocreg_service *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_null_metadata(struct ocreg_service *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_METADATA);
}

/** Get `metadata`: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_service_get_metadata(const struct ocreg_service *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_SERVICE_METADATA);
}

/** Set `metadata`: Name, namespace, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_set_metadata(struct ocreg_service *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_SERVICE_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_service_make_metadata(struct ocreg_service *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_SERVICE_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_service_has_spec(const struct ocreg_service *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_SERVICE_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_service_is_null_spec(const struct ocreg_service *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_SERVICE_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_clear_spec(struct ocreg_service *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_SERVICE_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_null_spec(struct ocreg_service *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_SERVICE_SPEC);
}

/** Get `spec`: Which pods, which ports.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_service_spec *ocreg_service_get_spec(const struct ocreg_service *o)
{
	return (struct ocreg_service_spec *) ocreg_get_object((const struct ocreg_object *) o, OCREG_SERVICE_SPEC);
}

/** Set `spec`: Which pods, which ports.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_service_set_spec(struct ocreg_service *o, const struct ocreg_service_spec *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_SERVICE_SPEC, (const struct ocreg_object *) value);
}

/** Get `spec`, made empty if it was unset or null: Which pods, which ports.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_service_spec *ocreg_service_make_spec(struct ocreg_service *o)
{
	return (struct ocreg_service_spec *) ocreg_make((struct ocreg_object *) o, OCREG_SERVICE_SPEC);
}

/** A new, empty container_waiting.
 *  @return yours, ocreg_container_waiting_unref(); NULL when out of memory */
static inline struct ocreg_container_waiting *ocreg_container_waiting_new(void)
{
	return (struct ocreg_container_waiting *) ocreg_new(90); /* OCREG_TYPE_CONTAINER_WAITING */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_container_waiting *ocreg_container_waiting_ref(struct ocreg_container_waiting *o)
{
	return (struct ocreg_container_waiting *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_container_waiting *ocreg_container_waiting_unref(struct ocreg_container_waiting *o)
{
	return (struct ocreg_container_waiting *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_container_waiting_unref(); NULL when out of memory */
static inline struct ocreg_container_waiting *ocreg_container_waiting_copy(const struct ocreg_container_waiting *o)
{
	return (struct ocreg_container_waiting *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_container_waiting_object(const struct ocreg_container_waiting *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a container_waiting.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_container_waiting *ocreg_container_waiting_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 90 ? (struct ocreg_container_waiting *) o : NULL; /* OCREG_TYPE_CONTAINER_WAITING */
}

/** Whether `reason` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_waiting_has_reason(const struct ocreg_container_waiting *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_WAITING_REASON);
}

/** Whether `reason` is null. */
static inline bool ocreg_container_waiting_is_null_reason(const struct ocreg_container_waiting *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_WAITING_REASON);
}

/** Make `reason` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_waiting_clear_reason(struct ocreg_container_waiting *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_WAITING_REASON);
}

/** Make `reason` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_waiting_null_reason(struct ocreg_container_waiting *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_WAITING_REASON);
}

/** Get `reason`: Why, in a word: ImagePullBackOff, CrashLoopBackOff, CreateContainerConfigError and others.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_container_waiting_get_reason(const struct ocreg_container_waiting *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONTAINER_WAITING_REASON);
}

/** Set `reason`: Why, in a word: ImagePullBackOff, CrashLoopBackOff, CreateContainerConfigError and others.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_waiting_set_reason(struct ocreg_container_waiting *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONTAINER_WAITING_REASON, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_waiting_has_message(const struct ocreg_container_waiting *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_WAITING_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_container_waiting_is_null_message(const struct ocreg_container_waiting *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_WAITING_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_waiting_clear_message(struct ocreg_container_waiting *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_WAITING_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_waiting_null_message(struct ocreg_container_waiting *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_WAITING_MESSAGE);
}

/** Get `message`: Why, in a sentence for people.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_container_waiting_get_message(const struct ocreg_container_waiting *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONTAINER_WAITING_MESSAGE);
}

/** Set `message`: Why, in a sentence for people.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_waiting_set_message(struct ocreg_container_waiting *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONTAINER_WAITING_MESSAGE, value);
}

/** A new, empty container_terminated.
 *  @return yours, ocreg_container_terminated_unref(); NULL when out of memory */
static inline struct ocreg_container_terminated *ocreg_container_terminated_new(void)
{
	return (struct ocreg_container_terminated *) ocreg_new(91); /* OCREG_TYPE_CONTAINER_TERMINATED */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_container_terminated *ocreg_container_terminated_ref(struct ocreg_container_terminated *o)
{
	return (struct ocreg_container_terminated *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_container_terminated *ocreg_container_terminated_unref(struct ocreg_container_terminated *o)
{
	return (struct ocreg_container_terminated *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_container_terminated_unref(); NULL when out of memory */
static inline struct ocreg_container_terminated *ocreg_container_terminated_copy(const struct ocreg_container_terminated *o)
{
	return (struct ocreg_container_terminated *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_container_terminated_object(const struct ocreg_container_terminated *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a container_terminated.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_container_terminated *ocreg_container_terminated_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 91 ? (struct ocreg_container_terminated *) o : NULL; /* OCREG_TYPE_CONTAINER_TERMINATED */
}

/** Whether `exitCode` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_terminated_has_exit_code(const struct ocreg_container_terminated *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_EXIT_CODE);
}

/** Whether `exitCode` is null. */
static inline bool ocreg_container_terminated_is_null_exit_code(const struct ocreg_container_terminated *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_EXIT_CODE);
}

/** Make `exitCode` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_clear_exit_code(struct ocreg_container_terminated *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_EXIT_CODE);
}

/** Make `exitCode` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_null_exit_code(struct ocreg_container_terminated *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_EXIT_CODE);
}

/** Get `exitCode`: The exit status of its program.
 *  @return 0 if unset: ocreg_container_terminated_has_exit_code() tells */
static inline int64_t ocreg_container_terminated_get_exit_code(const struct ocreg_container_terminated *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_EXIT_CODE);
}

/** Set `exitCode`: The exit status of its program.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_set_exit_code(struct ocreg_container_terminated *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_EXIT_CODE, value);
}

/** Whether `reason` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_terminated_has_reason(const struct ocreg_container_terminated *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_REASON);
}

/** Whether `reason` is null. */
static inline bool ocreg_container_terminated_is_null_reason(const struct ocreg_container_terminated *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_REASON);
}

/** Make `reason` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_clear_reason(struct ocreg_container_terminated *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_REASON);
}

/** Make `reason` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_null_reason(struct ocreg_container_terminated *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_REASON);
}

/** Get `reason`: Why, in a word: Error, OOMKilled, Completed and others.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_container_terminated_get_reason(const struct ocreg_container_terminated *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_REASON);
}

/** Set `reason`: Why, in a word: Error, OOMKilled, Completed and others.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_set_reason(struct ocreg_container_terminated *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_REASON, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_terminated_has_message(const struct ocreg_container_terminated *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_container_terminated_is_null_message(const struct ocreg_container_terminated *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_clear_message(struct ocreg_container_terminated *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_null_message(struct ocreg_container_terminated *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_MESSAGE);
}

/** Get `message`: What it left as its last words.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_container_terminated_get_message(const struct ocreg_container_terminated *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_MESSAGE);
}

/** Set `message`: What it left as its last words.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_set_message(struct ocreg_container_terminated *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_MESSAGE, value);
}

/** Whether `finishedAt` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_terminated_has_finished_at(const struct ocreg_container_terminated *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_FINISHED_AT);
}

/** Whether `finishedAt` is null. */
static inline bool ocreg_container_terminated_is_null_finished_at(const struct ocreg_container_terminated *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_FINISHED_AT);
}

/** Make `finishedAt` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_clear_finished_at(struct ocreg_container_terminated *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_FINISHED_AT);
}

/** Make `finishedAt` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_null_finished_at(struct ocreg_container_terminated *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_FINISHED_AT);
}

/** Get `finishedAt`: When.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_container_terminated_get_finished_at(const struct ocreg_container_terminated *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_FINISHED_AT);
}

/** Set `finishedAt`: When.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_terminated_set_finished_at(struct ocreg_container_terminated *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONTAINER_TERMINATED_FINISHED_AT, value);
}

/** A new, empty container_state.
 *  @return yours, ocreg_container_state_unref(); NULL when out of memory */
static inline struct ocreg_container_state *ocreg_container_state_new(void)
{
	return (struct ocreg_container_state *) ocreg_new(92); /* OCREG_TYPE_CONTAINER_STATE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_container_state *ocreg_container_state_ref(struct ocreg_container_state *o)
{
	return (struct ocreg_container_state *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_container_state *ocreg_container_state_unref(struct ocreg_container_state *o)
{
	return (struct ocreg_container_state *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_container_state_unref(); NULL when out of memory */
static inline struct ocreg_container_state *ocreg_container_state_copy(const struct ocreg_container_state *o)
{
	return (struct ocreg_container_state *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_container_state_object(const struct ocreg_container_state *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a container_state.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_container_state *ocreg_container_state_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 92 ? (struct ocreg_container_state *) o : NULL; /* OCREG_TYPE_CONTAINER_STATE */
}

/** Whether `waiting` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_state_has_waiting(const struct ocreg_container_state *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_STATE_WAITING);
}

/** Whether `waiting` is null. */
static inline bool ocreg_container_state_is_null_waiting(const struct ocreg_container_state *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_STATE_WAITING);
}

/** Make `waiting` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_state_clear_waiting(struct ocreg_container_state *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_STATE_WAITING);
}

/** Make `waiting` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_state_null_waiting(struct ocreg_container_state *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_STATE_WAITING);
}

/** Get `waiting`: It does not run yet.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_container_waiting *ocreg_container_state_get_waiting(const struct ocreg_container_state *o)
{
	return (struct ocreg_container_waiting *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONTAINER_STATE_WAITING);
}

/** Set `waiting`: It does not run yet.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_state_set_waiting(struct ocreg_container_state *o, const struct ocreg_container_waiting *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONTAINER_STATE_WAITING, (const struct ocreg_object *) value);
}

/** Get `waiting`, made empty if it was unset or null: It does not run yet.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_container_waiting *ocreg_container_state_make_waiting(struct ocreg_container_state *o)
{
	return (struct ocreg_container_waiting *) ocreg_make((struct ocreg_object *) o, OCREG_CONTAINER_STATE_WAITING);
}

/** Whether `terminated` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_state_has_terminated(const struct ocreg_container_state *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_STATE_TERMINATED);
}

/** Whether `terminated` is null. */
static inline bool ocreg_container_state_is_null_terminated(const struct ocreg_container_state *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_STATE_TERMINATED);
}

/** Make `terminated` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_state_clear_terminated(struct ocreg_container_state *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_STATE_TERMINATED);
}

/** Make `terminated` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_state_null_terminated(struct ocreg_container_state *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_STATE_TERMINATED);
}

/** Get `terminated`: It has ended.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_container_terminated *ocreg_container_state_get_terminated(const struct ocreg_container_state *o)
{
	return (struct ocreg_container_terminated *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONTAINER_STATE_TERMINATED);
}

/** Set `terminated`: It has ended.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_state_set_terminated(struct ocreg_container_state *o, const struct ocreg_container_terminated *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONTAINER_STATE_TERMINATED, (const struct ocreg_object *) value);
}

/** Get `terminated`, made empty if it was unset or null: It has ended.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_container_terminated *ocreg_container_state_make_terminated(struct ocreg_container_state *o)
{
	return (struct ocreg_container_terminated *) ocreg_make((struct ocreg_object *) o, OCREG_CONTAINER_STATE_TERMINATED);
}

/** A new, empty container_status.
 *  @return yours, ocreg_container_status_unref(); NULL when out of memory */
static inline struct ocreg_container_status *ocreg_container_status_new(void)
{
	return (struct ocreg_container_status *) ocreg_new(93); /* OCREG_TYPE_CONTAINER_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_container_status *ocreg_container_status_ref(struct ocreg_container_status *o)
{
	return (struct ocreg_container_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_container_status *ocreg_container_status_unref(struct ocreg_container_status *o)
{
	return (struct ocreg_container_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_container_status_unref(); NULL when out of memory */
static inline struct ocreg_container_status *ocreg_container_status_copy(const struct ocreg_container_status *o)
{
	return (struct ocreg_container_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_container_status_object(const struct ocreg_container_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a container_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_container_status *ocreg_container_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 93 ? (struct ocreg_container_status *) o : NULL; /* OCREG_TYPE_CONTAINER_STATUS */
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_status_has_name(const struct ocreg_container_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_container_status_is_null_name(const struct ocreg_container_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_clear_name(struct ocreg_container_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_null_name(struct ocreg_container_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_NAME);
}

/** Get `name`: Its name.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_container_status_get_name(const struct ocreg_container_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_NAME);
}

/** Set `name`: Its name.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_set_name(struct ocreg_container_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_NAME, value);
}

/** Whether `ready` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_status_has_ready(const struct ocreg_container_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_READY);
}

/** Whether `ready` is null. */
static inline bool ocreg_container_status_is_null_ready(const struct ocreg_container_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_READY);
}

/** Make `ready` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_clear_ready(struct ocreg_container_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_READY);
}

/** Make `ready` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_null_ready(struct ocreg_container_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_READY);
}

/** Get `ready`: Whether it takes requests.
 *  @return false if unset: ocreg_container_status_has_ready() tells */
static inline bool ocreg_container_status_get_ready(const struct ocreg_container_status *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_READY);
}

/** Set `ready`: Whether it takes requests.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_set_ready(struct ocreg_container_status *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_READY, value);
}

/** Whether `restartCount` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_status_has_restart_count(const struct ocreg_container_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_RESTART_COUNT);
}

/** Whether `restartCount` is null. */
static inline bool ocreg_container_status_is_null_restart_count(const struct ocreg_container_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_RESTART_COUNT);
}

/** Make `restartCount` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_clear_restart_count(struct ocreg_container_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_RESTART_COUNT);
}

/** Make `restartCount` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_null_restart_count(struct ocreg_container_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_RESTART_COUNT);
}

/** Get `restartCount`: How often it was started again.
 *  @return 0 if unset: ocreg_container_status_has_restart_count() tells */
static inline int64_t ocreg_container_status_get_restart_count(const struct ocreg_container_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_RESTART_COUNT);
}

/** Set `restartCount`: How often it was started again.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_set_restart_count(struct ocreg_container_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_RESTART_COUNT, value);
}

/** Whether `image` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_status_has_image(const struct ocreg_container_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_IMAGE);
}

/** Whether `image` is null. */
static inline bool ocreg_container_status_is_null_image(const struct ocreg_container_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_IMAGE);
}

/** Make `image` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_clear_image(struct ocreg_container_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_IMAGE);
}

/** Make `image` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_null_image(struct ocreg_container_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_IMAGE);
}

/** Get `image`: The image that it runs.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_container_status_get_image(const struct ocreg_container_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_IMAGE);
}

/** Set `image`: The image that it runs.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_set_image(struct ocreg_container_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_IMAGE, value);
}

/** Whether `state` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_status_has_state(const struct ocreg_container_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_STATE);
}

/** Whether `state` is null. */
static inline bool ocreg_container_status_is_null_state(const struct ocreg_container_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_STATE);
}

/** Make `state` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_clear_state(struct ocreg_container_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_STATE);
}

/** Make `state` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_null_state(struct ocreg_container_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_STATE);
}

/** Get `state`: Its state.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_container_state *ocreg_container_status_get_state(const struct ocreg_container_status *o)
{
	return (struct ocreg_container_state *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_STATE);
}

/** Set `state`: Its state.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_set_state(struct ocreg_container_status *o, const struct ocreg_container_state *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_STATE, (const struct ocreg_object *) value);
}

/** Get `state`, made empty if it was unset or null: Its state.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_container_state *ocreg_container_status_make_state(struct ocreg_container_status *o)
{
	return (struct ocreg_container_state *) ocreg_make((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_STATE);
}

/** Whether `lastState` holds a value that fits: not unset, not null. */
static inline bool ocreg_container_status_has_last_state(const struct ocreg_container_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_LAST_STATE);
}

/** Whether `lastState` is null. */
static inline bool ocreg_container_status_is_null_last_state(const struct ocreg_container_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_LAST_STATE);
}

/** Make `lastState` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_clear_last_state(struct ocreg_container_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_LAST_STATE);
}

/** Make `lastState` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_null_last_state(struct ocreg_container_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_LAST_STATE);
}

/** Get `lastState`: The state before it was last started.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_container_state *ocreg_container_status_get_last_state(const struct ocreg_container_status *o)
{
	return (struct ocreg_container_state *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONTAINER_STATUS_LAST_STATE);
}

/** Set `lastState`: The state before it was last started.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_container_status_set_last_state(struct ocreg_container_status *o, const struct ocreg_container_state *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_LAST_STATE, (const struct ocreg_object *) value);
}

/** Get `lastState`, made empty if it was unset or null: The state before it was last started.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_container_state *ocreg_container_status_make_last_state(struct ocreg_container_status *o)
{
	return (struct ocreg_container_state *) ocreg_make((struct ocreg_object *) o, OCREG_CONTAINER_STATUS_LAST_STATE);
}

/** A new, empty pod_spec.
 *  @return yours, ocreg_pod_spec_unref(); NULL when out of memory */
static inline struct ocreg_pod_spec *ocreg_pod_spec_new(void)
{
	return (struct ocreg_pod_spec *) ocreg_new(94); /* OCREG_TYPE_POD_SPEC */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_pod_spec *ocreg_pod_spec_ref(struct ocreg_pod_spec *o)
{
	return (struct ocreg_pod_spec *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_pod_spec *ocreg_pod_spec_unref(struct ocreg_pod_spec *o)
{
	return (struct ocreg_pod_spec *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_pod_spec_unref(); NULL when out of memory */
static inline struct ocreg_pod_spec *ocreg_pod_spec_copy(const struct ocreg_pod_spec *o)
{
	return (struct ocreg_pod_spec *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_pod_spec_object(const struct ocreg_pod_spec *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a pod_spec.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_pod_spec *ocreg_pod_spec_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 94 ? (struct ocreg_pod_spec *) o : NULL; /* OCREG_TYPE_POD_SPEC */
}

/** Whether `nodeName` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_spec_has_node_name(const struct ocreg_pod_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_SPEC_NODE_NAME);
}

/** Whether `nodeName` is null. */
static inline bool ocreg_pod_spec_is_null_node_name(const struct ocreg_pod_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_SPEC_NODE_NAME);
}

/** Make `nodeName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_spec_clear_node_name(struct ocreg_pod_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_SPEC_NODE_NAME);
}

/** Make `nodeName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_spec_null_node_name(struct ocreg_pod_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_SPEC_NODE_NAME);
}

/** Get `nodeName`: Its node. Unset means that none was found yet.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_pod_spec_get_node_name(const struct ocreg_pod_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_POD_SPEC_NODE_NAME);
}

/** Set `nodeName`: Its node. Unset means that none was found yet.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_spec_set_node_name(struct ocreg_pod_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_POD_SPEC_NODE_NAME, value);
}

/** A new, empty pod_status.
 *  @return yours, ocreg_pod_status_unref(); NULL when out of memory */
static inline struct ocreg_pod_status *ocreg_pod_status_new(void)
{
	return (struct ocreg_pod_status *) ocreg_new(95); /* OCREG_TYPE_POD_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_pod_status *ocreg_pod_status_ref(struct ocreg_pod_status *o)
{
	return (struct ocreg_pod_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_pod_status *ocreg_pod_status_unref(struct ocreg_pod_status *o)
{
	return (struct ocreg_pod_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_pod_status_unref(); NULL when out of memory */
static inline struct ocreg_pod_status *ocreg_pod_status_copy(const struct ocreg_pod_status *o)
{
	return (struct ocreg_pod_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_pod_status_object(const struct ocreg_pod_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a pod_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_pod_status *ocreg_pod_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 95 ? (struct ocreg_pod_status *) o : NULL; /* OCREG_TYPE_POD_STATUS */
}

/** Whether `phase` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_status_has_phase(const struct ocreg_pod_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_STATUS_PHASE);
}

/** Whether `phase` is null. */
static inline bool ocreg_pod_status_is_null_phase(const struct ocreg_pod_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_STATUS_PHASE);
}

/** Make `phase` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_clear_phase(struct ocreg_pod_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_STATUS_PHASE);
}

/** Make `phase` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_null_phase(struct ocreg_pod_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_STATUS_PHASE);
}

/** Get `phase`: Pending, Running, Succeeded, Failed or Unknown.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_pod_status_get_phase(const struct ocreg_pod_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_POD_STATUS_PHASE);
}

/** Set `phase`: Pending, Running, Succeeded, Failed or Unknown.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_set_phase(struct ocreg_pod_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_POD_STATUS_PHASE, value);
}

/** Whether `reason` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_status_has_reason(const struct ocreg_pod_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_STATUS_REASON);
}

/** Whether `reason` is null. */
static inline bool ocreg_pod_status_is_null_reason(const struct ocreg_pod_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_STATUS_REASON);
}

/** Make `reason` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_clear_reason(struct ocreg_pod_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_STATUS_REASON);
}

/** Make `reason` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_null_reason(struct ocreg_pod_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_STATUS_REASON);
}

/** Get `reason`: Why, in a word: Evicted, for one.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_pod_status_get_reason(const struct ocreg_pod_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_POD_STATUS_REASON);
}

/** Set `reason`: Why, in a word: Evicted, for one.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_set_reason(struct ocreg_pod_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_POD_STATUS_REASON, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_status_has_message(const struct ocreg_pod_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_STATUS_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_pod_status_is_null_message(const struct ocreg_pod_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_STATUS_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_clear_message(struct ocreg_pod_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_STATUS_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_null_message(struct ocreg_pod_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_STATUS_MESSAGE);
}

/** Get `message`: Why, in a sentence for people.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_pod_status_get_message(const struct ocreg_pod_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_POD_STATUS_MESSAGE);
}

/** Set `message`: Why, in a sentence for people.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_set_message(struct ocreg_pod_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_POD_STATUS_MESSAGE, value);
}

/** Whether `startTime` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_status_has_start_time(const struct ocreg_pod_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_STATUS_START_TIME);
}

/** Whether `startTime` is null. */
static inline bool ocreg_pod_status_is_null_start_time(const struct ocreg_pod_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_STATUS_START_TIME);
}

/** Make `startTime` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_clear_start_time(struct ocreg_pod_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_STATUS_START_TIME);
}

/** Make `startTime` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_null_start_time(struct ocreg_pod_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_STATUS_START_TIME);
}

/** Get `startTime`: When its node took it.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_pod_status_get_start_time(const struct ocreg_pod_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_POD_STATUS_START_TIME);
}

/** Set `startTime`: When its node took it.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_set_start_time(struct ocreg_pod_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_POD_STATUS_START_TIME, value);
}

/** Whether `conditions` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_status_has_conditions(const struct ocreg_pod_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS);
}

/** Whether `conditions` is null. */
static inline bool ocreg_pod_status_is_null_conditions(const struct ocreg_pod_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS);
}

/** Make `conditions` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_clear_conditions(struct ocreg_pod_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS);
}

/** Make `conditions` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_null_conditions(struct ocreg_pod_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS);
}

/** How many entries `conditions` has: What the cluster observes. No two elements with the same `type`.
 *  @return 0 if unset or null */
static inline size_t ocreg_pod_status_count_conditions(const struct ocreg_pod_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS);
}

/** Make `conditions` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_pod_status *ocreg_pod_status_make_conditions(struct ocreg_pod_status *o)
{
	return (struct ocreg_pod_status *) ocreg_make((struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS);
}

/** Element @p i of `conditions`: What the cluster observes. No two elements with the same `type`.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_workload_condition *ocreg_pod_status_at_conditions(const struct ocreg_pod_status *o, size_t i)
{
	return (struct ocreg_workload_condition *) ocreg_at((const struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS, i);
}

/** Append an empty element to `conditions`: What the cluster observes. No two elements with the same `type`.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_workload_condition *ocreg_pod_status_append_conditions(struct ocreg_pod_status *o)
{
	return (struct ocreg_workload_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS, ocreg_count((const struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS));
}

/** Insert an empty element before element @p i of `conditions`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_workload_condition *ocreg_pod_status_insert_conditions(struct ocreg_pod_status *o, size_t i)
{
	return (struct ocreg_workload_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS, i);
}

/** Move element @p from of `conditions` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_move_conditions(struct ocreg_pod_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS, from, to);
}

/** Remove element @p i of `conditions`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_remove_conditions(struct ocreg_pod_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS, i);
}

/** The index of the element of `conditions` whose `type` is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_pod_status_find_conditions(const struct ocreg_pod_status *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_POD_STATUS_CONDITIONS, key);
}

/** Whether `containerStatuses` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_status_has_container_statuses(const struct ocreg_pod_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES);
}

/** Whether `containerStatuses` is null. */
static inline bool ocreg_pod_status_is_null_container_statuses(const struct ocreg_pod_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES);
}

/** Make `containerStatuses` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_clear_container_statuses(struct ocreg_pod_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES);
}

/** Make `containerStatuses` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_null_container_statuses(struct ocreg_pod_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES);
}

/** How many entries `containerStatuses` has: Its containers.
 *  @return 0 if unset or null */
static inline size_t ocreg_pod_status_count_container_statuses(const struct ocreg_pod_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES);
}

/** Make `containerStatuses` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_pod_status *ocreg_pod_status_make_container_statuses(struct ocreg_pod_status *o)
{
	return (struct ocreg_pod_status *) ocreg_make((struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES);
}

/** Element @p i of `containerStatuses`: Its containers.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_container_status *ocreg_pod_status_at_container_statuses(const struct ocreg_pod_status *o, size_t i)
{
	return (struct ocreg_container_status *) ocreg_at((const struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES, i);
}

/** Append an empty element to `containerStatuses`: Its containers.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_container_status *ocreg_pod_status_append_container_statuses(struct ocreg_pod_status *o)
{
	return (struct ocreg_container_status *) ocreg_insert((struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES, ocreg_count((const struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES));
}

/** Insert an empty element before element @p i of `containerStatuses`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_container_status *ocreg_pod_status_insert_container_statuses(struct ocreg_pod_status *o, size_t i)
{
	return (struct ocreg_container_status *) ocreg_insert((struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES, i);
}

/** Move element @p from of `containerStatuses` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_move_container_statuses(struct ocreg_pod_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES, from, to);
}

/** Remove element @p i of `containerStatuses`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_remove_container_statuses(struct ocreg_pod_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_POD_STATUS_CONTAINER_STATUSES, i);
}

/** Whether `initContainerStatuses` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_status_has_init_container_statuses(const struct ocreg_pod_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES);
}

/** Whether `initContainerStatuses` is null. */
static inline bool ocreg_pod_status_is_null_init_container_statuses(const struct ocreg_pod_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES);
}

/** Make `initContainerStatuses` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_clear_init_container_statuses(struct ocreg_pod_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES);
}

/** Make `initContainerStatuses` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_null_init_container_statuses(struct ocreg_pod_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES);
}

/** How many entries `initContainerStatuses` has: The containers that run before those.
 *  @return 0 if unset or null */
static inline size_t ocreg_pod_status_count_init_container_statuses(const struct ocreg_pod_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES);
}

/** Make `initContainerStatuses` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_pod_status *ocreg_pod_status_make_init_container_statuses(struct ocreg_pod_status *o)
{
	return (struct ocreg_pod_status *) ocreg_make((struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES);
}

/** Element @p i of `initContainerStatuses`: The containers that run before those.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_container_status *ocreg_pod_status_at_init_container_statuses(const struct ocreg_pod_status *o, size_t i)
{
	return (struct ocreg_container_status *) ocreg_at((const struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES, i);
}

/** Append an empty element to `initContainerStatuses`: The containers that run before those.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_container_status *ocreg_pod_status_append_init_container_statuses(struct ocreg_pod_status *o)
{
	return (struct ocreg_container_status *) ocreg_insert((struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES, ocreg_count((const struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES));
}

/** Insert an empty element before element @p i of `initContainerStatuses`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_container_status *ocreg_pod_status_insert_init_container_statuses(struct ocreg_pod_status *o, size_t i)
{
	return (struct ocreg_container_status *) ocreg_insert((struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES, i);
}

/** Move element @p from of `initContainerStatuses` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_move_init_container_statuses(struct ocreg_pod_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES, from, to);
}

/** Remove element @p i of `initContainerStatuses`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_status_remove_init_container_statuses(struct ocreg_pod_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_POD_STATUS_INIT_CONTAINER_STATUSES, i);
}

/** A new, empty pod.
 *  @return yours, ocreg_pod_unref(); NULL when out of memory */
static inline struct ocreg_pod *ocreg_pod_new(void)
{
	return (struct ocreg_pod *) ocreg_new(96); /* OCREG_TYPE_POD */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_pod *ocreg_pod_ref(struct ocreg_pod *o)
{
	return (struct ocreg_pod *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_pod *ocreg_pod_unref(struct ocreg_pod *o)
{
	return (struct ocreg_pod *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_pod_unref(); NULL when out of memory */
static inline struct ocreg_pod *ocreg_pod_copy(const struct ocreg_pod *o)
{
	return (struct ocreg_pod *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_pod_object(const struct ocreg_pod *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a pod.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_pod *ocreg_pod_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 96 ? (struct ocreg_pod *) o : NULL; /* OCREG_TYPE_POD */
}

/** Read one document as a pod.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_pod_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_pod_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_pod **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(96, text, len, options, &o, reterr); /* OCREG_TYPE_POD */
	if (r == 0)
		*ret = (struct ocreg_pod *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_has_api_version(const struct ocreg_pod *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_pod_is_null_api_version(const struct ocreg_pod *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_clear_api_version(struct ocreg_pod *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_null_api_version(struct ocreg_pod *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_API_VERSION);
}

/** Get `apiVersion`: v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_pod_get_api_version(const struct ocreg_pod *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_POD_API_VERSION);
}

/** Set `apiVersion`: v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_set_api_version(struct ocreg_pod *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_POD_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_has_kind(const struct ocreg_pod *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_pod_is_null_kind(const struct ocreg_pod *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_clear_kind(struct ocreg_pod *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_null_kind(struct ocreg_pod *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_KIND);
}

/** Get `kind`: Pod.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_pod_get_kind(const struct ocreg_pod *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_POD_KIND);
}

/** Set `kind`: Pod.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_set_kind(struct ocreg_pod *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_POD_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_has_metadata(const struct ocreg_pod *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_pod_is_null_metadata(const struct ocreg_pod *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_clear_metadata(struct ocreg_pod *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_null_metadata(struct ocreg_pod *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_METADATA);
}

/** Get `metadata`: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_pod_get_metadata(const struct ocreg_pod *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_POD_METADATA);
}

/** Set `metadata`: Name, namespace, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_set_metadata(struct ocreg_pod *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_POD_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_pod_make_metadata(struct ocreg_pod *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_POD_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_has_spec(const struct ocreg_pod *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_pod_is_null_spec(const struct ocreg_pod *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_clear_spec(struct ocreg_pod *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_null_spec(struct ocreg_pod *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_SPEC);
}

/** Get `spec`: Where it runs.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_pod_spec *ocreg_pod_get_spec(const struct ocreg_pod *o)
{
	return (struct ocreg_pod_spec *) ocreg_get_object((const struct ocreg_object *) o, OCREG_POD_SPEC);
}

/** Set `spec`: Where it runs.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_set_spec(struct ocreg_pod *o, const struct ocreg_pod_spec *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_POD_SPEC, (const struct ocreg_object *) value);
}

/** Get `spec`, made empty if it was unset or null: Where it runs.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_pod_spec *ocreg_pod_make_spec(struct ocreg_pod *o)
{
	return (struct ocreg_pod_spec *) ocreg_make((struct ocreg_object *) o, OCREG_POD_SPEC);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_has_status(const struct ocreg_pod *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_pod_is_null_status(const struct ocreg_pod *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_clear_status(struct ocreg_pod *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_null_status(struct ocreg_pod *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_STATUS);
}

/** Get `status`: How it is.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_pod_status *ocreg_pod_get_status(const struct ocreg_pod *o)
{
	return (struct ocreg_pod_status *) ocreg_get_object((const struct ocreg_object *) o, OCREG_POD_STATUS);
}

/** Set `status`: How it is.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_set_status(struct ocreg_pod *o, const struct ocreg_pod_status *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_POD_STATUS, (const struct ocreg_object *) value);
}

/** Get `status`, made empty if it was unset or null: How it is.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_pod_status *ocreg_pod_make_status(struct ocreg_pod *o)
{
	return (struct ocreg_pod_status *) ocreg_make((struct ocreg_object *) o, OCREG_POD_STATUS);
}

/** A new, empty involved_object.
 *  @return yours, ocreg_involved_object_unref(); NULL when out of memory */
static inline struct ocreg_involved_object *ocreg_involved_object_new(void)
{
	return (struct ocreg_involved_object *) ocreg_new(97); /* OCREG_TYPE_INVOLVED_OBJECT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_involved_object *ocreg_involved_object_ref(struct ocreg_involved_object *o)
{
	return (struct ocreg_involved_object *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_involved_object *ocreg_involved_object_unref(struct ocreg_involved_object *o)
{
	return (struct ocreg_involved_object *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_involved_object_unref(); NULL when out of memory */
static inline struct ocreg_involved_object *ocreg_involved_object_copy(const struct ocreg_involved_object *o)
{
	return (struct ocreg_involved_object *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_involved_object_object(const struct ocreg_involved_object *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a involved_object.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_involved_object *ocreg_involved_object_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 97 ? (struct ocreg_involved_object *) o : NULL; /* OCREG_TYPE_INVOLVED_OBJECT */
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_involved_object_has_api_version(const struct ocreg_involved_object *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_involved_object_is_null_api_version(const struct ocreg_involved_object *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_clear_api_version(struct ocreg_involved_object *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_null_api_version(struct ocreg_involved_object *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_API_VERSION);
}

/** Get `apiVersion`: Its group and version.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_involved_object_get_api_version(const struct ocreg_involved_object *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_API_VERSION);
}

/** Set `apiVersion`: Its group and version.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_set_api_version(struct ocreg_involved_object *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_involved_object_has_kind(const struct ocreg_involved_object *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_involved_object_is_null_kind(const struct ocreg_involved_object *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_clear_kind(struct ocreg_involved_object *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_null_kind(struct ocreg_involved_object *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_KIND);
}

/** Get `kind`: Its kind.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_involved_object_get_kind(const struct ocreg_involved_object *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_KIND);
}

/** Set `kind`: Its kind.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_set_kind(struct ocreg_involved_object *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_KIND, value);
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_involved_object_has_name(const struct ocreg_involved_object *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_involved_object_is_null_name(const struct ocreg_involved_object *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_clear_name(struct ocreg_involved_object *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_null_name(struct ocreg_involved_object *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NAME);
}

/** Get `name`: Its name.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_involved_object_get_name(const struct ocreg_involved_object *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NAME);
}

/** Set `name`: Its name.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_set_name(struct ocreg_involved_object *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NAME, value);
}

/** Whether `namespace` holds a value that fits: not unset, not null. */
static inline bool ocreg_involved_object_has_ns(const struct ocreg_involved_object *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NS);
}

/** Whether `namespace` is null. */
static inline bool ocreg_involved_object_is_null_ns(const struct ocreg_involved_object *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NS);
}

/** Make `namespace` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_clear_ns(struct ocreg_involved_object *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NS);
}

/** Make `namespace` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_null_ns(struct ocreg_involved_object *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NS);
}

/** Get `namespace`: Its namespace. Called `namespace` in documents, which is a reserved word of C++.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_involved_object_get_ns(const struct ocreg_involved_object *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NS);
}

/** Set `namespace`: Its namespace. Called `namespace` in documents, which is a reserved word of C++.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_involved_object_set_ns(struct ocreg_involved_object *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_INVOLVED_OBJECT_NS, value);
}

/** A new, empty event.
 *  @return yours, ocreg_event_unref(); NULL when out of memory */
static inline struct ocreg_event *ocreg_event_new(void)
{
	return (struct ocreg_event *) ocreg_new(98); /* OCREG_TYPE_EVENT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_event *ocreg_event_ref(struct ocreg_event *o)
{
	return (struct ocreg_event *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_event *ocreg_event_unref(struct ocreg_event *o)
{
	return (struct ocreg_event *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_event_unref(); NULL when out of memory */
static inline struct ocreg_event *ocreg_event_copy(const struct ocreg_event *o)
{
	return (struct ocreg_event *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_event_object(const struct ocreg_event *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a event.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_event *ocreg_event_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 98 ? (struct ocreg_event *) o : NULL; /* OCREG_TYPE_EVENT */
}

/** Read one document as a event.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_event_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_event_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_event **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(98, text, len, options, &o, reterr); /* OCREG_TYPE_EVENT */
	if (r == 0)
		*ret = (struct ocreg_event *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_event_has_api_version(const struct ocreg_event *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_EVENT_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_event_is_null_api_version(const struct ocreg_event *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_EVENT_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_clear_api_version(struct ocreg_event *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_EVENT_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_null_api_version(struct ocreg_event *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_EVENT_API_VERSION);
}

/** Get `apiVersion`: v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_event_get_api_version(const struct ocreg_event *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_EVENT_API_VERSION);
}

/** Set `apiVersion`: v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_set_api_version(struct ocreg_event *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_EVENT_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_event_has_kind(const struct ocreg_event *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_EVENT_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_event_is_null_kind(const struct ocreg_event *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_EVENT_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_clear_kind(struct ocreg_event *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_EVENT_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_null_kind(struct ocreg_event *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_EVENT_KIND);
}

/** Get `kind`: Event.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_event_get_kind(const struct ocreg_event *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_EVENT_KIND);
}

/** Set `kind`: Event.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_set_kind(struct ocreg_event *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_EVENT_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_event_has_metadata(const struct ocreg_event *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_EVENT_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_event_is_null_metadata(const struct ocreg_event *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_EVENT_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_clear_metadata(struct ocreg_event *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_EVENT_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_null_metadata(struct ocreg_event *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_EVENT_METADATA);
}

/** Get `metadata`: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_event_get_metadata(const struct ocreg_event *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_EVENT_METADATA);
}

/** Set `metadata`: Name, namespace, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_set_metadata(struct ocreg_event *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_EVENT_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_event_make_metadata(struct ocreg_event *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_EVENT_METADATA);
}

/** Whether `involvedObject` holds a value that fits: not unset, not null. */
static inline bool ocreg_event_has_involved_object(const struct ocreg_event *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_EVENT_INVOLVED_OBJECT);
}

/** Whether `involvedObject` is null. */
static inline bool ocreg_event_is_null_involved_object(const struct ocreg_event *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_EVENT_INVOLVED_OBJECT);
}

/** Make `involvedObject` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_clear_involved_object(struct ocreg_event *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_EVENT_INVOLVED_OBJECT);
}

/** Make `involvedObject` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_null_involved_object(struct ocreg_event *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_EVENT_INVOLVED_OBJECT);
}

/** Get `involvedObject`: To what.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_involved_object *ocreg_event_get_involved_object(const struct ocreg_event *o)
{
	return (struct ocreg_involved_object *) ocreg_get_object((const struct ocreg_object *) o, OCREG_EVENT_INVOLVED_OBJECT);
}

/** Set `involvedObject`: To what.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_set_involved_object(struct ocreg_event *o, const struct ocreg_involved_object *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_EVENT_INVOLVED_OBJECT, (const struct ocreg_object *) value);
}

/** Get `involvedObject`, made empty if it was unset or null: To what.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_involved_object *ocreg_event_make_involved_object(struct ocreg_event *o)
{
	return (struct ocreg_involved_object *) ocreg_make((struct ocreg_object *) o, OCREG_EVENT_INVOLVED_OBJECT);
}

/** Whether `reason` holds a value that fits: not unset, not null. */
static inline bool ocreg_event_has_reason(const struct ocreg_event *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_EVENT_REASON);
}

/** Whether `reason` is null. */
static inline bool ocreg_event_is_null_reason(const struct ocreg_event *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_EVENT_REASON);
}

/** Make `reason` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_clear_reason(struct ocreg_event *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_EVENT_REASON);
}

/** Make `reason` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_null_reason(struct ocreg_event *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_EVENT_REASON);
}

/** Get `reason`: What, in a word: FailedMount, ProvisioningFailed and others.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_event_get_reason(const struct ocreg_event *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_EVENT_REASON);
}

/** Set `reason`: What, in a word: FailedMount, ProvisioningFailed and others.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_set_reason(struct ocreg_event *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_EVENT_REASON, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_event_has_message(const struct ocreg_event *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_EVENT_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_event_is_null_message(const struct ocreg_event *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_EVENT_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_clear_message(struct ocreg_event *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_EVENT_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_null_message(struct ocreg_event *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_EVENT_MESSAGE);
}

/** Get `message`: What, in a sentence for people.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_event_get_message(const struct ocreg_event *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_EVENT_MESSAGE);
}

/** Set `message`: What, in a sentence for people.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_set_message(struct ocreg_event *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_EVENT_MESSAGE, value);
}

/** Whether `type` holds a value that fits: not unset, not null. */
static inline bool ocreg_event_has_event_type(const struct ocreg_event *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_EVENT_EVENT_TYPE);
}

/** Whether `type` is null. */
static inline bool ocreg_event_is_null_event_type(const struct ocreg_event *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_EVENT_EVENT_TYPE);
}

/** Make `type` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_clear_event_type(struct ocreg_event *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_EVENT_EVENT_TYPE);
}

/** Make `type` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_null_event_type(struct ocreg_event *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_EVENT_EVENT_TYPE);
}

/** Get `type`: Normal or Warning. Called `type` in documents, which is a reserved word of Go.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_event_get_event_type(const struct ocreg_event *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_EVENT_EVENT_TYPE);
}

/** Set `type`: Normal or Warning. Called `type` in documents, which is a reserved word of Go.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_set_event_type(struct ocreg_event *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_EVENT_EVENT_TYPE, value);
}

/** Whether `count` holds a value that fits: not unset, not null. */
static inline bool ocreg_event_has_count(const struct ocreg_event *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_EVENT_COUNT);
}

/** Whether `count` is null. */
static inline bool ocreg_event_is_null_count(const struct ocreg_event *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_EVENT_COUNT);
}

/** Make `count` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_clear_count(struct ocreg_event *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_EVENT_COUNT);
}

/** Make `count` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_null_count(struct ocreg_event *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_EVENT_COUNT);
}

/** Get `count`: How often.
 *  @return 0 if unset: ocreg_event_has_count() tells */
static inline int64_t ocreg_event_get_count(const struct ocreg_event *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_EVENT_COUNT);
}

/** Set `count`: How often.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_set_count(struct ocreg_event *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_EVENT_COUNT, value);
}

/** Whether `firstTimestamp` holds a value that fits: not unset, not null. */
static inline bool ocreg_event_has_first_timestamp(const struct ocreg_event *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_EVENT_FIRST_TIMESTAMP);
}

/** Whether `firstTimestamp` is null. */
static inline bool ocreg_event_is_null_first_timestamp(const struct ocreg_event *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_EVENT_FIRST_TIMESTAMP);
}

/** Make `firstTimestamp` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_clear_first_timestamp(struct ocreg_event *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_EVENT_FIRST_TIMESTAMP);
}

/** Make `firstTimestamp` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_null_first_timestamp(struct ocreg_event *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_EVENT_FIRST_TIMESTAMP);
}

/** Get `firstTimestamp`: When for the first time. Null where eventTime tells.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_event_get_first_timestamp(const struct ocreg_event *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_EVENT_FIRST_TIMESTAMP);
}

/** Set `firstTimestamp`: When for the first time. Null where eventTime tells.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_set_first_timestamp(struct ocreg_event *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_EVENT_FIRST_TIMESTAMP, value);
}

/** Whether `lastTimestamp` holds a value that fits: not unset, not null. */
static inline bool ocreg_event_has_last_timestamp(const struct ocreg_event *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_EVENT_LAST_TIMESTAMP);
}

/** Whether `lastTimestamp` is null. */
static inline bool ocreg_event_is_null_last_timestamp(const struct ocreg_event *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_EVENT_LAST_TIMESTAMP);
}

/** Make `lastTimestamp` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_clear_last_timestamp(struct ocreg_event *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_EVENT_LAST_TIMESTAMP);
}

/** Make `lastTimestamp` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_null_last_timestamp(struct ocreg_event *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_EVENT_LAST_TIMESTAMP);
}

/** Get `lastTimestamp`: When for the last time. Null where eventTime tells.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_event_get_last_timestamp(const struct ocreg_event *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_EVENT_LAST_TIMESTAMP);
}

/** Set `lastTimestamp`: When for the last time. Null where eventTime tells.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_set_last_timestamp(struct ocreg_event *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_EVENT_LAST_TIMESTAMP, value);
}

/** Whether `eventTime` holds a value that fits: not unset, not null. */
static inline bool ocreg_event_has_event_time(const struct ocreg_event *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_EVENT_EVENT_TIME);
}

/** Whether `eventTime` is null. */
static inline bool ocreg_event_is_null_event_time(const struct ocreg_event *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_EVENT_EVENT_TIME);
}

/** Make `eventTime` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_clear_event_time(struct ocreg_event *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_EVENT_EVENT_TIME);
}

/** Make `eventTime` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_null_event_time(struct ocreg_event *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_EVENT_EVENT_TIME);
}

/** Get `eventTime`: When, to the microsecond.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_event_get_event_time(const struct ocreg_event *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_EVENT_EVENT_TIME);
}

/** Set `eventTime`: When, to the microsecond.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_event_set_event_time(struct ocreg_event *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_EVENT_EVENT_TIME, value);
}

/** A new, empty node_spec.
 *  @return yours, ocreg_node_spec_unref(); NULL when out of memory */
static inline struct ocreg_node_spec *ocreg_node_spec_new(void)
{
	return (struct ocreg_node_spec *) ocreg_new(99); /* OCREG_TYPE_NODE_SPEC */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_node_spec *ocreg_node_spec_ref(struct ocreg_node_spec *o)
{
	return (struct ocreg_node_spec *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_node_spec *ocreg_node_spec_unref(struct ocreg_node_spec *o)
{
	return (struct ocreg_node_spec *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_node_spec_unref(); NULL when out of memory */
static inline struct ocreg_node_spec *ocreg_node_spec_copy(const struct ocreg_node_spec *o)
{
	return (struct ocreg_node_spec *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_node_spec_object(const struct ocreg_node_spec *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a node_spec.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_node_spec *ocreg_node_spec_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 99 ? (struct ocreg_node_spec *) o : NULL; /* OCREG_TYPE_NODE_SPEC */
}

/** Whether `unschedulable` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_spec_has_unschedulable(const struct ocreg_node_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_SPEC_UNSCHEDULABLE);
}

/** Whether `unschedulable` is null. */
static inline bool ocreg_node_spec_is_null_unschedulable(const struct ocreg_node_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_SPEC_UNSCHEDULABLE);
}

/** Make `unschedulable` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_spec_clear_unschedulable(struct ocreg_node_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_SPEC_UNSCHEDULABLE);
}

/** Make `unschedulable` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_spec_null_unschedulable(struct ocreg_node_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_SPEC_UNSCHEDULABLE);
}

/** Get `unschedulable`: Whether it takes no new pods. Unset means false.
 *  @return false if unset: ocreg_node_spec_has_unschedulable() tells */
static inline bool ocreg_node_spec_get_unschedulable(const struct ocreg_node_spec *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_NODE_SPEC_UNSCHEDULABLE);
}

/** Set `unschedulable`: Whether it takes no new pods. Unset means false.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_spec_set_unschedulable(struct ocreg_node_spec *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_NODE_SPEC_UNSCHEDULABLE, value);
}

/** A new, empty node.
 *  @return yours, ocreg_node_unref(); NULL when out of memory */
static inline struct ocreg_node *ocreg_node_new(void)
{
	return (struct ocreg_node *) ocreg_new(100); /* OCREG_TYPE_NODE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_node *ocreg_node_ref(struct ocreg_node *o)
{
	return (struct ocreg_node *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_node *ocreg_node_unref(struct ocreg_node *o)
{
	return (struct ocreg_node *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_node_unref(); NULL when out of memory */
static inline struct ocreg_node *ocreg_node_copy(const struct ocreg_node *o)
{
	return (struct ocreg_node *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_node_object(const struct ocreg_node *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a node.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_node *ocreg_node_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 100 ? (struct ocreg_node *) o : NULL; /* OCREG_TYPE_NODE */
}

/** Read one document as a node.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_node_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_node_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_node **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(100, text, len, options, &o, reterr); /* OCREG_TYPE_NODE */
	if (r == 0)
		*ret = (struct ocreg_node *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_has_api_version(const struct ocreg_node *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_node_is_null_api_version(const struct ocreg_node *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_clear_api_version(struct ocreg_node *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_null_api_version(struct ocreg_node *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_API_VERSION);
}

/** Get `apiVersion`: v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_node_get_api_version(const struct ocreg_node *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_NODE_API_VERSION);
}

/** Set `apiVersion`: v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_set_api_version(struct ocreg_node *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_NODE_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_has_kind(const struct ocreg_node *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_node_is_null_kind(const struct ocreg_node *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_clear_kind(struct ocreg_node *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_null_kind(struct ocreg_node *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_KIND);
}

/** Get `kind`: Node.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_node_get_kind(const struct ocreg_node *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_NODE_KIND);
}

/** Set `kind`: Node.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_set_kind(struct ocreg_node *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_NODE_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_has_metadata(const struct ocreg_node *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_node_is_null_metadata(const struct ocreg_node *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_clear_metadata(struct ocreg_node *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_null_metadata(struct ocreg_node *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_METADATA);
}

/** Get `metadata`: Name, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_node_get_metadata(const struct ocreg_node *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_NODE_METADATA);
}

/** Set `metadata`: Name, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_set_metadata(struct ocreg_node *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_NODE_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_node_make_metadata(struct ocreg_node *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_NODE_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_has_spec(const struct ocreg_node *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_node_is_null_spec(const struct ocreg_node *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_clear_spec(struct ocreg_node *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_null_spec(struct ocreg_node *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_SPEC);
}

/** Get `spec`: Whether it takes pods.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_node_spec *ocreg_node_get_spec(const struct ocreg_node *o)
{
	return (struct ocreg_node_spec *) ocreg_get_object((const struct ocreg_object *) o, OCREG_NODE_SPEC);
}

/** Set `spec`: Whether it takes pods.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_set_spec(struct ocreg_node *o, const struct ocreg_node_spec *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_NODE_SPEC, (const struct ocreg_object *) value);
}

/** Get `spec`, made empty if it was unset or null: Whether it takes pods.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_node_spec *ocreg_node_make_spec(struct ocreg_node *o)
{
	return (struct ocreg_node_spec *) ocreg_make((struct ocreg_object *) o, OCREG_NODE_SPEC);
}

/** A new, empty status_cause.
 *  @return yours, ocreg_status_cause_unref(); NULL when out of memory */
static inline struct ocreg_status_cause *ocreg_status_cause_new(void)
{
	return (struct ocreg_status_cause *) ocreg_new(101); /* OCREG_TYPE_STATUS_CAUSE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_status_cause *ocreg_status_cause_ref(struct ocreg_status_cause *o)
{
	return (struct ocreg_status_cause *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_status_cause *ocreg_status_cause_unref(struct ocreg_status_cause *o)
{
	return (struct ocreg_status_cause *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_status_cause_unref(); NULL when out of memory */
static inline struct ocreg_status_cause *ocreg_status_cause_copy(const struct ocreg_status_cause *o)
{
	return (struct ocreg_status_cause *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_status_cause_object(const struct ocreg_status_cause *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a status_cause.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_status_cause *ocreg_status_cause_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 101 ? (struct ocreg_status_cause *) o : NULL; /* OCREG_TYPE_STATUS_CAUSE */
}

/** Whether `reason` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_cause_has_reason(const struct ocreg_status_cause *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_CAUSE_REASON);
}

/** Whether `reason` is null. */
static inline bool ocreg_status_cause_is_null_reason(const struct ocreg_status_cause *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_CAUSE_REASON);
}

/** Make `reason` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_cause_clear_reason(struct ocreg_status_cause *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_CAUSE_REASON);
}

/** Make `reason` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_cause_null_reason(struct ocreg_status_cause *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_CAUSE_REASON);
}

/** Get `reason`: FieldValueInvalid and the like.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_cause_get_reason(const struct ocreg_status_cause *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_CAUSE_REASON);
}

/** Set `reason`: FieldValueInvalid and the like.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_cause_set_reason(struct ocreg_status_cause *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_CAUSE_REASON, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_cause_has_message(const struct ocreg_status_cause *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_CAUSE_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_status_cause_is_null_message(const struct ocreg_status_cause *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_CAUSE_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_cause_clear_message(struct ocreg_status_cause *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_CAUSE_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_cause_null_message(struct ocreg_status_cause *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_CAUSE_MESSAGE);
}

/** Get `message`: What is wrong, for people.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_cause_get_message(const struct ocreg_status_cause *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_CAUSE_MESSAGE);
}

/** Set `message`: What is wrong, for people.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_cause_set_message(struct ocreg_status_cause *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_CAUSE_MESSAGE, value);
}

/** Whether `field` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_cause_has_field(const struct ocreg_status_cause *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_CAUSE_FIELD);
}

/** Whether `field` is null. */
static inline bool ocreg_status_cause_is_null_field(const struct ocreg_status_cause *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_CAUSE_FIELD);
}

/** Make `field` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_cause_clear_field(struct ocreg_status_cause *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_CAUSE_FIELD);
}

/** Make `field` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_cause_null_field(struct ocreg_status_cause *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_CAUSE_FIELD);
}

/** Get `field`: Where: a path.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_cause_get_field(const struct ocreg_status_cause *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_CAUSE_FIELD);
}

/** Set `field`: Where: a path.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_cause_set_field(struct ocreg_status_cause *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_CAUSE_FIELD, value);
}

/** A new, empty status_details.
 *  @return yours, ocreg_status_details_unref(); NULL when out of memory */
static inline struct ocreg_status_details *ocreg_status_details_new(void)
{
	return (struct ocreg_status_details *) ocreg_new(102); /* OCREG_TYPE_STATUS_DETAILS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_status_details *ocreg_status_details_ref(struct ocreg_status_details *o)
{
	return (struct ocreg_status_details *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_status_details *ocreg_status_details_unref(struct ocreg_status_details *o)
{
	return (struct ocreg_status_details *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_status_details_unref(); NULL when out of memory */
static inline struct ocreg_status_details *ocreg_status_details_copy(const struct ocreg_status_details *o)
{
	return (struct ocreg_status_details *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_status_details_object(const struct ocreg_status_details *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a status_details.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_status_details *ocreg_status_details_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 102 ? (struct ocreg_status_details *) o : NULL; /* OCREG_TYPE_STATUS_DETAILS */
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_details_has_name(const struct ocreg_status_details *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_status_details_is_null_name(const struct ocreg_status_details *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_clear_name(struct ocreg_status_details *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_DETAILS_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_null_name(struct ocreg_status_details *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_DETAILS_NAME);
}

/** Get `name`: Name of the object.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_details_get_name(const struct ocreg_status_details *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_NAME);
}

/** Set `name`: Name of the object.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_set_name(struct ocreg_status_details *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_DETAILS_NAME, value);
}

/** Whether `group` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_details_has_group(const struct ocreg_status_details *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_GROUP);
}

/** Whether `group` is null. */
static inline bool ocreg_status_details_is_null_group(const struct ocreg_status_details *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_GROUP);
}

/** Make `group` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_clear_group(struct ocreg_status_details *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_DETAILS_GROUP);
}

/** Make `group` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_null_group(struct ocreg_status_details *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_DETAILS_GROUP);
}

/** Get `group`: Its API group.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_details_get_group(const struct ocreg_status_details *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_GROUP);
}

/** Set `group`: Its API group.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_set_group(struct ocreg_status_details *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_DETAILS_GROUP, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_details_has_kind(const struct ocreg_status_details *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_status_details_is_null_kind(const struct ocreg_status_details *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_clear_kind(struct ocreg_status_details *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_DETAILS_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_null_kind(struct ocreg_status_details *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_DETAILS_KIND);
}

/** Get `kind`: Its kind, or resource.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_details_get_kind(const struct ocreg_status_details *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_KIND);
}

/** Set `kind`: Its kind, or resource.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_set_kind(struct ocreg_status_details *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_DETAILS_KIND, value);
}

/** Whether `causes` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_details_has_causes(const struct ocreg_status_details *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES);
}

/** Whether `causes` is null. */
static inline bool ocreg_status_details_is_null_causes(const struct ocreg_status_details *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES);
}

/** Make `causes` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_clear_causes(struct ocreg_status_details *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES);
}

/** Make `causes` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_null_causes(struct ocreg_status_details *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES);
}

/** How many entries `causes` has: Why it was refused.
 *  @return 0 if unset or null */
static inline size_t ocreg_status_details_count_causes(const struct ocreg_status_details *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES);
}

/** Make `causes` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_status_details *ocreg_status_details_make_causes(struct ocreg_status_details *o)
{
	return (struct ocreg_status_details *) ocreg_make((struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES);
}

/** Element @p i of `causes`: Why it was refused.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_status_cause *ocreg_status_details_at_causes(const struct ocreg_status_details *o, size_t i)
{
	return (struct ocreg_status_cause *) ocreg_at((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES, i);
}

/** Append an empty element to `causes`: Why it was refused.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_status_cause *ocreg_status_details_append_causes(struct ocreg_status_details *o)
{
	return (struct ocreg_status_cause *) ocreg_insert((struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES, ocreg_count((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES));
}

/** Insert an empty element before element @p i of `causes`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_status_cause *ocreg_status_details_insert_causes(struct ocreg_status_details *o, size_t i)
{
	return (struct ocreg_status_cause *) ocreg_insert((struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES, i);
}

/** Move element @p from of `causes` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_move_causes(struct ocreg_status_details *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES, from, to);
}

/** Remove element @p i of `causes`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_remove_causes(struct ocreg_status_details *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_STATUS_DETAILS_CAUSES, i);
}

/** Whether `retryAfterSeconds` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_details_has_retry_after_seconds(const struct ocreg_status_details *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_RETRY_AFTER_SECONDS);
}

/** Whether `retryAfterSeconds` is null. */
static inline bool ocreg_status_details_is_null_retry_after_seconds(const struct ocreg_status_details *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_RETRY_AFTER_SECONDS);
}

/** Make `retryAfterSeconds` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_clear_retry_after_seconds(struct ocreg_status_details *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_DETAILS_RETRY_AFTER_SECONDS);
}

/** Make `retryAfterSeconds` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_null_retry_after_seconds(struct ocreg_status_details *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_DETAILS_RETRY_AFTER_SECONDS);
}

/** Get `retryAfterSeconds`: When to come back, in seconds.
 *  @return 0 if unset: ocreg_status_details_has_retry_after_seconds() tells */
static inline int64_t ocreg_status_details_get_retry_after_seconds(const struct ocreg_status_details *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_RETRY_AFTER_SECONDS);
}

/** Set `retryAfterSeconds`: When to come back, in seconds.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_set_retry_after_seconds(struct ocreg_status_details *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_STATUS_DETAILS_RETRY_AFTER_SECONDS, value);
}

/** Whether `uid` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_details_has_uid(const struct ocreg_status_details *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_UID);
}

/** Whether `uid` is null. */
static inline bool ocreg_status_details_is_null_uid(const struct ocreg_status_details *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_UID);
}

/** Make `uid` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_clear_uid(struct ocreg_status_details *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_DETAILS_UID);
}

/** Make `uid` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_null_uid(struct ocreg_status_details *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_DETAILS_UID);
}

/** Get `uid`: The object's identity.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_details_get_uid(const struct ocreg_status_details *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_DETAILS_UID);
}

/** Set `uid`: The object's identity.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_details_set_uid(struct ocreg_status_details *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_DETAILS_UID, value);
}

/** A new, empty status.
 *  @return yours, ocreg_status_unref(); NULL when out of memory */
static inline struct ocreg_status *ocreg_status_new(void)
{
	return (struct ocreg_status *) ocreg_new(103); /* OCREG_TYPE_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_status *ocreg_status_ref(struct ocreg_status *o)
{
	return (struct ocreg_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_status *ocreg_status_unref(struct ocreg_status *o)
{
	return (struct ocreg_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_status_unref(); NULL when out of memory */
static inline struct ocreg_status *ocreg_status_copy(const struct ocreg_status *o)
{
	return (struct ocreg_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_status_object(const struct ocreg_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_status *ocreg_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 103 ? (struct ocreg_status *) o : NULL; /* OCREG_TYPE_STATUS */
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_has_api_version(const struct ocreg_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_status_is_null_api_version(const struct ocreg_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_clear_api_version(struct ocreg_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_null_api_version(struct ocreg_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_API_VERSION);
}

/** Get `apiVersion`: v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_get_api_version(const struct ocreg_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_API_VERSION);
}

/** Set `apiVersion`: v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_set_api_version(struct ocreg_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_has_kind(const struct ocreg_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_status_is_null_kind(const struct ocreg_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_clear_kind(struct ocreg_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_null_kind(struct ocreg_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_KIND);
}

/** Get `kind`: Status.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_get_kind(const struct ocreg_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_KIND);
}

/** Set `kind`: Status.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_set_kind(struct ocreg_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_has_metadata(const struct ocreg_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_status_is_null_metadata(const struct ocreg_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_clear_metadata(struct ocreg_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_null_metadata(struct ocreg_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_METADATA);
}

/** Get `metadata`: That of a list; of no use here. Any JSON.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_get_metadata(const struct ocreg_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_METADATA);
}

/** Set `metadata`: That of a list; of no use here. Any JSON.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_set_metadata(struct ocreg_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_METADATA, value);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_has_status(const struct ocreg_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_status_is_null_status(const struct ocreg_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_clear_status(struct ocreg_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_null_status(struct ocreg_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_STATUS);
}

/** Get `status`: Success or Failure.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_get_status(const struct ocreg_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_STATUS);
}

/** Set `status`: Success or Failure.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_set_status(struct ocreg_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_STATUS, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_has_message(const struct ocreg_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_status_is_null_message(const struct ocreg_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_clear_message(struct ocreg_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_null_message(struct ocreg_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_MESSAGE);
}

/** Get `message`: What happened, for people.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_get_message(const struct ocreg_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_MESSAGE);
}

/** Set `message`: What happened, for people.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_set_message(struct ocreg_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_MESSAGE, value);
}

/** Whether `reason` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_has_reason(const struct ocreg_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_REASON);
}

/** Whether `reason` is null. */
static inline bool ocreg_status_is_null_reason(const struct ocreg_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_REASON);
}

/** Make `reason` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_clear_reason(struct ocreg_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_REASON);
}

/** Make `reason` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_null_reason(struct ocreg_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_REASON);
}

/** Get `reason`: What happened, in a word: NotFound, Conflict, Invalid and the like.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_status_get_reason(const struct ocreg_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_STATUS_REASON);
}

/** Set `reason`: What happened, in a word: NotFound, Conflict, Invalid and the like.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_set_reason(struct ocreg_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_STATUS_REASON, value);
}

/** Whether `details` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_has_details(const struct ocreg_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_DETAILS);
}

/** Whether `details` is null. */
static inline bool ocreg_status_is_null_details(const struct ocreg_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_DETAILS);
}

/** Make `details` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_clear_details(struct ocreg_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_DETAILS);
}

/** Make `details` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_null_details(struct ocreg_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_DETAILS);
}

/** Get `details`: What it is about.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_status_details *ocreg_status_get_details(const struct ocreg_status *o)
{
	return (struct ocreg_status_details *) ocreg_get_object((const struct ocreg_object *) o, OCREG_STATUS_DETAILS);
}

/** Set `details`: What it is about.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_set_details(struct ocreg_status *o, const struct ocreg_status_details *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_STATUS_DETAILS, (const struct ocreg_object *) value);
}

/** Get `details`, made empty if it was unset or null: What it is about.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_status_details *ocreg_status_make_details(struct ocreg_status *o)
{
	return (struct ocreg_status_details *) ocreg_make((struct ocreg_object *) o, OCREG_STATUS_DETAILS);
}

/** Whether `code` holds a value that fits: not unset, not null. */
static inline bool ocreg_status_has_code(const struct ocreg_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_STATUS_CODE);
}

/** Whether `code` is null. */
static inline bool ocreg_status_is_null_code(const struct ocreg_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_STATUS_CODE);
}

/** Make `code` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_clear_code(struct ocreg_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_STATUS_CODE);
}

/** Make `code` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_null_code(struct ocreg_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_STATUS_CODE);
}

/** Get `code`: The HTTP status.
 *  @return 0 if unset: ocreg_status_has_code() tells */
static inline int64_t ocreg_status_get_code(const struct ocreg_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_STATUS_CODE);
}

/** Set `code`: The HTTP status.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_status_set_code(struct ocreg_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_STATUS_CODE, value);
}

/** A new, empty list_document.
 *  @return yours, ocreg_list_document_unref(); NULL when out of memory */
static inline struct ocreg_list_document *ocreg_list_document_new(void)
{
	return (struct ocreg_list_document *) ocreg_new(104); /* OCREG_TYPE_LIST_DOCUMENT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_list_document *ocreg_list_document_ref(struct ocreg_list_document *o)
{
	return (struct ocreg_list_document *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_list_document *ocreg_list_document_unref(struct ocreg_list_document *o)
{
	return (struct ocreg_list_document *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_list_document_unref(); NULL when out of memory */
static inline struct ocreg_list_document *ocreg_list_document_copy(const struct ocreg_list_document *o)
{
	return (struct ocreg_list_document *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_list_document_object(const struct ocreg_list_document *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a list_document.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_list_document *ocreg_list_document_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 104 ? (struct ocreg_list_document *) o : NULL; /* OCREG_TYPE_LIST_DOCUMENT */
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_list_document_has_api_version(const struct ocreg_list_document *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_list_document_is_null_api_version(const struct ocreg_list_document *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_clear_api_version(struct ocreg_list_document *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_null_api_version(struct ocreg_list_document *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_API_VERSION);
}

/** Get `apiVersion`: v1, or that of the objects.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_list_document_get_api_version(const struct ocreg_list_document *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_API_VERSION);
}

/** Set `apiVersion`: v1, or that of the objects.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_set_api_version(struct ocreg_list_document *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_list_document_has_kind(const struct ocreg_list_document *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_list_document_is_null_kind(const struct ocreg_list_document *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_clear_kind(struct ocreg_list_document *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_null_kind(struct ocreg_list_document *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_KIND);
}

/** Get `kind`: List, or the objects' kind with List behind it.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_list_document_get_kind(const struct ocreg_list_document *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_KIND);
}

/** Set `kind`: List, or the objects' kind with List behind it.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_set_kind(struct ocreg_list_document *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_list_document_has_metadata(const struct ocreg_list_document *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_list_document_is_null_metadata(const struct ocreg_list_document *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_clear_metadata(struct ocreg_list_document *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_null_metadata(struct ocreg_list_document *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_METADATA);
}

/** Get `metadata`: resourceVersion, and how to go on where there is more. Any JSON.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_list_document_get_metadata(const struct ocreg_list_document *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_METADATA);
}

/** Set `metadata`: resourceVersion, and how to go on where there is more. Any JSON.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_set_metadata(struct ocreg_list_document *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_METADATA, value);
}

/** Whether `items` holds a value that fits: not unset, not null. */
static inline bool ocreg_list_document_has_items(const struct ocreg_list_document *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_ITEMS);
}

/** Whether `items` is null. */
static inline bool ocreg_list_document_is_null_items(const struct ocreg_list_document *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_ITEMS);
}

/** Make `items` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_clear_items(struct ocreg_list_document *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_ITEMS);
}

/** Make `items` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_null_items(struct ocreg_list_document *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_ITEMS);
}

/** Get `items`: The objects, as a JSON list. Any JSON.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_list_document_get_items(const struct ocreg_list_document *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_LIST_DOCUMENT_ITEMS);
}

/** Set `items`: The objects, as a JSON list. Any JSON.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_list_document_set_items(struct ocreg_list_document *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_LIST_DOCUMENT_ITEMS, value);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
