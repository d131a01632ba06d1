/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file config.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_CONFIG_H
#define OCREG_CONFIG_H

#include <ocreg/codec.h>
#include <ocreg/meta.h>
#include <ocreg/scheduling.h>
#include <ocreg/storage.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Proxies for what the registry asks of other hosts. They go into its environment as they are. */
struct ocreg_proxy;

/** The fields of struct ocreg_proxy. @since 0.1 */
enum ocreg_proxy_field {
	/** Address of the proxy for plain requests. Unset means the cluster's proxy, if it has one. */
	OCREG_PROXY_HTTP = 0,
	/** Address of the proxy for encrypted requests. Unset means the cluster's proxy, if it has one. */
	OCREG_PROXY_HTTPS = 1,
	/** Host names, domains and networks to reach directly, with commas between them. Unset means the cluster's
	 *  list, if it has one. */
	OCREG_PROXY_NO_PROXY = 2,
};

/** How many requests of one sort a registry pod takes on. */
struct ocreg_request_limits;

/** The fields of struct ocreg_request_limits. @since 0.1 */
enum ocreg_request_limits_field {
	/** How many may run at a time. Unset and zero mean no limit, and then the other two mean nothing. The
	 *  operator refuses negative numbers. */
	OCREG_REQUEST_LIMITS_MAX_RUNNING = 0,
	/** How many may wait; the next is answered with 429. Unset means zero. The operator refuses negative
	 *  numbers. */
	OCREG_REQUEST_LIMITS_MAX_IN_QUEUE = 1,
	/** How long one may wait, such as 30s. The operator reads Go's notation only: units ns, us, ms, s, m and h.
	 *  Unset and 0s mean without end. Checked from release 4.6 on. */
	OCREG_REQUEST_LIMITS_MAX_WAIT_IN_QUEUE = 2,
};

/** Limits on requests, for each registry pod. */
struct ocreg_requests;

/** The fields of struct ocreg_requests. @since 0.1 */
enum ocreg_requests_field {
	/** For pulls: GET, HEAD and OPTIONS. */
	OCREG_REQUESTS_READ = 0,
	/** For pushes and deletions: all other methods. */
	OCREG_REQUESTS_WRITE = 1,
};

/** A further Route to the registry. */
struct ocreg_config_route;

/** The fields of struct ocreg_config_route. @since 0.1 */
enum ocreg_config_route_field {
	/** Name of the Route: a DNS name, unlike the others', and not default-route. At most 38 characters if
	 *  hostname is unset. */
	OCREG_CONFIG_ROUTE_NAME = 0,
	/** Host that the Route is for, in lower case. Unset means the name, a dash, openshift-image-registry, a dot
	 *  and the cluster's domain for applications. */
	OCREG_CONFIG_ROUTE_HOSTNAME = 1,
	/** Secret in namespace openshift-image-registry with the certificate: keys tls.crt, tls.key and, if wanted,
	 *  tls.cacrt. Unset means the router's certificate. */
	OCREG_CONFIG_ROUTE_SECRET_NAME = 2,
};

/** What the registry should be like. */
struct ocreg_config_spec;

/** The fields of struct ocreg_config_spec. @since 0.1 */
enum ocreg_config_spec_field {
	/** Managed: the operator brings the registry to what is said here. Unmanaged: it leaves everything alone.
	 *  Removed: it removes the registry, and the storage if that is Managed. Force passes the API server and does
	 *  nothing. Required up to release 4.11. */
	OCREG_CONFIG_SPEC_MANAGEMENT_STATE = 0,
	/** How much the registry logs. Empty means Normal. The default and the check came with release 4.6. */
	OCREG_CONFIG_SPEC_LOG_LEVEL = 1,
	/** How much the operator logs. Empty means Normal. */
	OCREG_CONFIG_SPEC_OPERATOR_LOG_LEVEL = 2,
	/** A way round the operator that nobody supports: it reads deployment.annotations and
	 *  deployment.runtimeClassName from release 4.8 on. Unset and null mean nothing. */
	OCREG_CONFIG_SPEC_UNSUPPORTED_CONFIG_OVERRIDES = 3,
	/** What the operator has found out about the cluster, from release 4.22 on the TLS settings. It belongs to
	 *  the operator: do not write it. */
	OCREG_CONFIG_SPEC_OBSERVED_CONFIG = 4,
	/** The secret that guards uploads, which all pods of the registry share. Unset lets the operator make one up
	 *  and write it here. */
	OCREG_CONFIG_SPEC_HTTP_SECRET = 5,
	/** Proxies for the registry. Unset means those of the cluster. */
	OCREG_CONFIG_SPEC_PROXY = 6,
	/** What the images are kept in. Unset and {} let the operator choose by the platform. */
	OCREG_CONFIG_SPEC_STORAGE = 7,
	/** Whether pushes and deletions are refused. Unset means false. */
	OCREG_CONFIG_SPEC_READ_ONLY = 8,
	/** Whether all data go through the registry, and clients are not sent to the storage for them. Unset means
	 *  false. */
	OCREG_CONFIG_SPEC_DISABLE_REDIRECT = 9,
	/** Limits on requests. Unset means none. */
	OCREG_CONFIG_SPEC_REQUESTS = 10,
	/** Whether there is a Route default-route that makes the registry reachable from outside, encrypted on both
	 *  legs. Unset means false. */
	OCREG_CONFIG_SPEC_DEFAULT_ROUTE = 11,
	/** Further Routes, each with a host name and a certificate of its own. Unset means none. */
	OCREG_CONFIG_SPEC_ROUTES = 12,
	/** How many pods of the registry run. More than one needs storage that all can write. Zero only works with
	 *  the rollout strategy Recreate; the operator refuses negative numbers. */
	OCREG_CONFIG_SPEC_REPLICAS = 13,
	/** Number of the log level in old releases; use logLevel. Required up to release 4.5. */
	OCREG_CONFIG_SPEC_LOGGING = 14,
	/** Processor and memory for the registry's container. Unset means requests of 100m cpu and 256Mi memory; {}
	 *  means none. */
	OCREG_CONFIG_SPEC_RESOURCES = 15,
	/** Labels that a node must have to run the registry; kubernetes.io/os: linux is added. Unset lets the
	 *  operator spread the pods over worker nodes and zones; {} switches that off. */
	OCREG_CONFIG_SPEC_NODE_SELECTOR = 16,
	/** Node taints that the registry's pods put up with. Unset means none. */
	OCREG_CONFIG_SPEC_TOLERATIONS = 17,
	/** How pods are replaced: RollingUpdate starts new ones before it ends the old, Recreate ends the old first.
	 *  Unset means RollingUpdate. A ReadWriteOnce claim needs Recreate to be set. */
	OCREG_CONFIG_SPEC_ROLLOUT_STRATEGY = 18,
	/** Where the pods should go. Unset keeps two replicas on two nodes. */
	OCREG_CONFIG_SPEC_AFFINITY = 19,
	/** How evenly the pods are spread. Unset means over nodes, workers and zones; a value replaces all of that. */
	OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS = 20,
};

/** Up to which state of an object of its own the operator has worked. */
struct ocreg_generation_status;

/** The fields of struct ocreg_generation_status. @since 0.1 */
enum ocreg_generation_status_field {
	/** API group of the object. The four names are required from release 4.18 on. */
	OCREG_GENERATION_STATUS_GROUP = 0,
	/** Its kind, as in URLs: deployments. */
	OCREG_GENERATION_STATUS_RESOURCE = 1,
	/** Its namespace. Called `namespace` in documents, which is a reserved word of C++. */
	OCREG_GENERATION_STATUS_NS = 2,
	/** Its name. */
	OCREG_GENERATION_STATUS_NAME = 3,
	/** The generation that the operator last saw. */
	OCREG_GENERATION_STATUS_LAST_GENERATION = 4,
	/** A checksum, for objects that have no generation. */
	OCREG_GENERATION_STATUS_HASH = 5,
};

/** What the registry is like. Written by the operator. */
struct ocreg_config_status;

/** The fields of struct ocreg_config_status. @since 0.1 */
enum ocreg_config_status_field {
	/** The metadata.generation that the rest of the status speaks of: a change is not taken up before this has
	 *  reached it. */
	OCREG_CONFIG_STATUS_OBSERVED_GENERATION = 0,
	/** What the operator observes. */
	OCREG_CONFIG_STATUS_CONDITIONS = 1,
	/** Not used by this operator. */
	OCREG_CONFIG_STATUS_VERSION = 2,
	/** How many pods of the registry are ready. */
	OCREG_CONFIG_STATUS_READY_REPLICAS = 3,
	/** Not used by this operator. May only grow. */
	OCREG_CONFIG_STATUS_LATEST_AVAILABLE_REVISION = 4,
	/** Up to where the operator has worked: one entry, for the registry's Deployment. A list to be replaced as a
	 *  whole up to release 4.17. */
	OCREG_CONFIG_STATUS_GENERATIONS = 5,
	/** Whether storage.managementState is Managed; look there. */
	OCREG_CONFIG_STATUS_STORAGE_MANAGED = 6,
	/** The storage that was last set up with success. Empty once the registry is removed. */
	OCREG_CONFIG_STATUS_STORAGE = 7,
};

/** The configuration of the image registry. The operator reads one object, called cluster, and writes its
 *  status. */
struct ocreg_config;

/** The fields of struct ocreg_config. @since 0.1 */
enum ocreg_config_field {
	/** imageregistry.operator.openshift.io/v1. */
	OCREG_CONFIG_API_VERSION = 0,
	/** Config. */
	OCREG_CONFIG_KIND = 1,
	/** Name, labels and so on. */
	OCREG_CONFIG_METADATA = 2,
	/** What the registry should be like. */
	OCREG_CONFIG_SPEC = 3,
	/** What it is like. Written by the operator; a write through the main URL leaves it as it is. */
	OCREG_CONFIG_STATUS = 4,
};

#ifndef SWIG

/** A new, empty proxy.
 *  @return yours, ocreg_proxy_unref(); NULL when out of memory */
static inline struct ocreg_proxy *ocreg_proxy_new(void)
{
	return (struct ocreg_proxy *) ocreg_new(36); /* OCREG_TYPE_PROXY */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_proxy *ocreg_proxy_ref(struct ocreg_proxy *o)
{
	return (struct ocreg_proxy *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_proxy *ocreg_proxy_unref(struct ocreg_proxy *o)
{
	return (struct ocreg_proxy *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_proxy_unref(); NULL when out of memory */
static inline struct ocreg_proxy *ocreg_proxy_copy(const struct ocreg_proxy *o)
{
	return (struct ocreg_proxy *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_proxy_object(const struct ocreg_proxy *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a proxy.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_proxy *ocreg_proxy_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 36 ? (struct ocreg_proxy *) o : NULL; /* OCREG_TYPE_PROXY */
}

/** Whether `http` holds a value that fits: not unset, not null. */
static inline bool ocreg_proxy_has_http(const struct ocreg_proxy *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PROXY_HTTP);
}

/** Whether `http` is null. */
static inline bool ocreg_proxy_is_null_http(const struct ocreg_proxy *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PROXY_HTTP);
}

/** Make `http` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_proxy_clear_http(struct ocreg_proxy *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PROXY_HTTP);
}

/** Make `http` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_proxy_null_http(struct ocreg_proxy *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PROXY_HTTP);
}

/** Get `http`: Address of the proxy for plain requests. Unset means the cluster's proxy, if it has one.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_proxy_get_http(const struct ocreg_proxy *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PROXY_HTTP);
}

/** Set `http`: Address of the proxy for plain requests. Unset means the cluster's proxy, if it has one.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_proxy_set_http(struct ocreg_proxy *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PROXY_HTTP, value);
}

/** Whether `https` holds a value that fits: not unset, not null. */
static inline bool ocreg_proxy_has_https(const struct ocreg_proxy *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PROXY_HTTPS);
}

/** Whether `https` is null. */
static inline bool ocreg_proxy_is_null_https(const struct ocreg_proxy *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PROXY_HTTPS);
}

/** Make `https` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_proxy_clear_https(struct ocreg_proxy *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PROXY_HTTPS);
}

/** Make `https` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_proxy_null_https(struct ocreg_proxy *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PROXY_HTTPS);
}

/** Get `https`: Address of the proxy for encrypted requests. Unset means the cluster's proxy, if it has one.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_proxy_get_https(const struct ocreg_proxy *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PROXY_HTTPS);
}

/** Set `https`: Address of the proxy for encrypted requests. Unset means the cluster's proxy, if it has one.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_proxy_set_https(struct ocreg_proxy *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PROXY_HTTPS, value);
}

/** Whether `noProxy` holds a value that fits: not unset, not null. */
static inline bool ocreg_proxy_has_no_proxy(const struct ocreg_proxy *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PROXY_NO_PROXY);
}

/** Whether `noProxy` is null. */
static inline bool ocreg_proxy_is_null_no_proxy(const struct ocreg_proxy *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PROXY_NO_PROXY);
}

/** Make `noProxy` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_proxy_clear_no_proxy(struct ocreg_proxy *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PROXY_NO_PROXY);
}

/** Make `noProxy` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_proxy_null_no_proxy(struct ocreg_proxy *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PROXY_NO_PROXY);
}

/** Get `noProxy`: Host names, domains and networks to reach directly, with commas between them. Unset means
 *  the cluster's list, if it has one.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_proxy_get_no_proxy(const struct ocreg_proxy *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_PROXY_NO_PROXY);
}

/** Set `noProxy`: Host names, domains and networks to reach directly, with commas between them. Unset means
 *  the cluster's list, if it has one.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_proxy_set_no_proxy(struct ocreg_proxy *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_PROXY_NO_PROXY, value);
}

/** A new, empty request_limits.
 *  @return yours, ocreg_request_limits_unref(); NULL when out of memory */
static inline struct ocreg_request_limits *ocreg_request_limits_new(void)
{
	return (struct ocreg_request_limits *) ocreg_new(37); /* OCREG_TYPE_REQUEST_LIMITS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_request_limits *ocreg_request_limits_ref(struct ocreg_request_limits *o)
{
	return (struct ocreg_request_limits *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_request_limits *ocreg_request_limits_unref(struct ocreg_request_limits *o)
{
	return (struct ocreg_request_limits *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_request_limits_unref(); NULL when out of memory */
static inline struct ocreg_request_limits *ocreg_request_limits_copy(const struct ocreg_request_limits *o)
{
	return (struct ocreg_request_limits *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_request_limits_object(const struct ocreg_request_limits *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a request_limits.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_request_limits *ocreg_request_limits_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 37 ? (struct ocreg_request_limits *) o : NULL; /* OCREG_TYPE_REQUEST_LIMITS */
}

/** Whether `maxRunning` holds a value that fits: not unset, not null. */
static inline bool ocreg_request_limits_has_max_running(const struct ocreg_request_limits *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_RUNNING);
}

/** Whether `maxRunning` is null. */
static inline bool ocreg_request_limits_is_null_max_running(const struct ocreg_request_limits *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_RUNNING);
}

/** Make `maxRunning` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_request_limits_clear_max_running(struct ocreg_request_limits *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_RUNNING);
}

/** Make `maxRunning` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_request_limits_null_max_running(struct ocreg_request_limits *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_RUNNING);
}

/** Get `maxRunning`: How many may run at a time. Unset and zero mean no limit, and then the other two mean
 *  nothing. The operator refuses negative numbers.
 *  @return 0 if unset: ocreg_request_limits_has_max_running() tells */
static inline int64_t ocreg_request_limits_get_max_running(const struct ocreg_request_limits *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_RUNNING);
}

/** Set `maxRunning`: How many may run at a time. Unset and zero mean no limit, and then the other two mean
 *  nothing. The operator refuses negative numbers.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_request_limits_set_max_running(struct ocreg_request_limits *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_RUNNING, value);
}

/** Whether `maxInQueue` holds a value that fits: not unset, not null. */
static inline bool ocreg_request_limits_has_max_in_queue(const struct ocreg_request_limits *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_IN_QUEUE);
}

/** Whether `maxInQueue` is null. */
static inline bool ocreg_request_limits_is_null_max_in_queue(const struct ocreg_request_limits *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_IN_QUEUE);
}

/** Make `maxInQueue` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_request_limits_clear_max_in_queue(struct ocreg_request_limits *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_IN_QUEUE);
}

/** Make `maxInQueue` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_request_limits_null_max_in_queue(struct ocreg_request_limits *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_IN_QUEUE);
}

/** Get `maxInQueue`: How many may wait; the next is answered with 429. Unset means zero. The operator refuses
 *  negative numbers.
 *  @return 0 if unset: ocreg_request_limits_has_max_in_queue() tells */
static inline int64_t ocreg_request_limits_get_max_in_queue(const struct ocreg_request_limits *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_IN_QUEUE);
}

/** Set `maxInQueue`: How many may wait; the next is answered with 429. Unset means zero. The operator refuses
 *  negative numbers.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_request_limits_set_max_in_queue(struct ocreg_request_limits *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_IN_QUEUE, value);
}

/** Whether `maxWaitInQueue` holds a value that fits: not unset, not null. */
static inline bool ocreg_request_limits_has_max_wait_in_queue(const struct ocreg_request_limits *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_WAIT_IN_QUEUE);
}

/** Whether `maxWaitInQueue` is null. */
static inline bool ocreg_request_limits_is_null_max_wait_in_queue(const struct ocreg_request_limits *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_WAIT_IN_QUEUE);
}

/** Make `maxWaitInQueue` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_request_limits_clear_max_wait_in_queue(struct ocreg_request_limits *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_WAIT_IN_QUEUE);
}

/** Make `maxWaitInQueue` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_request_limits_null_max_wait_in_queue(struct ocreg_request_limits *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_WAIT_IN_QUEUE);
}

/** Get `maxWaitInQueue`: How long one may wait, such as 30s. The operator reads Go's notation only: units ns,
 *  us, ms, s, m and h. Unset and 0s mean without end. Checked from release 4.6 on. A duration such as `90s` or
 *  `1h30m`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_request_limits_get_max_wait_in_queue(const struct ocreg_request_limits *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_WAIT_IN_QUEUE);
}

/** Set `maxWaitInQueue`: How long one may wait, such as 30s. The operator reads Go's notation only: units ns,
 *  us, ms, s, m and h. Unset and 0s mean without end. Checked from release 4.6 on. A duration such as `90s` or
 *  `1h30m`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_request_limits_set_max_wait_in_queue(struct ocreg_request_limits *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_REQUEST_LIMITS_MAX_WAIT_IN_QUEUE, value);
}

/** A new, empty requests.
 *  @return yours, ocreg_requests_unref(); NULL when out of memory */
static inline struct ocreg_requests *ocreg_requests_new(void)
{
	return (struct ocreg_requests *) ocreg_new(38); /* OCREG_TYPE_REQUESTS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_requests *ocreg_requests_ref(struct ocreg_requests *o)
{
	return (struct ocreg_requests *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_requests *ocreg_requests_unref(struct ocreg_requests *o)
{
	return (struct ocreg_requests *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_requests_unref(); NULL when out of memory */
static inline struct ocreg_requests *ocreg_requests_copy(const struct ocreg_requests *o)
{
	return (struct ocreg_requests *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_requests_object(const struct ocreg_requests *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a requests.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_requests *ocreg_requests_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 38 ? (struct ocreg_requests *) o : NULL; /* OCREG_TYPE_REQUESTS */
}

/** Whether `read` holds a value that fits: not unset, not null. */
static inline bool ocreg_requests_has_read(const struct ocreg_requests *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_REQUESTS_READ);
}

/** Whether `read` is null. */
static inline bool ocreg_requests_is_null_read(const struct ocreg_requests *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_REQUESTS_READ);
}

/** Make `read` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_requests_clear_read(struct ocreg_requests *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_REQUESTS_READ);
}

/** Make `read` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_requests_null_read(struct ocreg_requests *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_REQUESTS_READ);
}

/** Get `read`: For pulls: GET, HEAD and OPTIONS.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_request_limits *ocreg_requests_get_read(const struct ocreg_requests *o)
{
	return (struct ocreg_request_limits *) ocreg_get_object((const struct ocreg_object *) o, OCREG_REQUESTS_READ);
}

/** Set `read`: For pulls: GET, HEAD and OPTIONS.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_requests_set_read(struct ocreg_requests *o, const struct ocreg_request_limits *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_REQUESTS_READ, (const struct ocreg_object *) value);
}

/** Get `read`, made empty if it was unset or null: For pulls: GET, HEAD and OPTIONS.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_request_limits *ocreg_requests_make_read(struct ocreg_requests *o)
{
	return (struct ocreg_request_limits *) ocreg_make((struct ocreg_object *) o, OCREG_REQUESTS_READ);
}

/** Whether `write` holds a value that fits: not unset, not null. */
static inline bool ocreg_requests_has_write(const struct ocreg_requests *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_REQUESTS_WRITE);
}

/** Whether `write` is null. */
static inline bool ocreg_requests_is_null_write(const struct ocreg_requests *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_REQUESTS_WRITE);
}

/** Make `write` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_requests_clear_write(struct ocreg_requests *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_REQUESTS_WRITE);
}

/** Make `write` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_requests_null_write(struct ocreg_requests *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_REQUESTS_WRITE);
}

/** Get `write`: For pushes and deletions: all other methods.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_request_limits *ocreg_requests_get_write(const struct ocreg_requests *o)
{
	return (struct ocreg_request_limits *) ocreg_get_object((const struct ocreg_object *) o, OCREG_REQUESTS_WRITE);
}

/** Set `write`: For pushes and deletions: all other methods.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_requests_set_write(struct ocreg_requests *o, const struct ocreg_request_limits *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_REQUESTS_WRITE, (const struct ocreg_object *) value);
}

/** Get `write`, made empty if it was unset or null: For pushes and deletions: all other methods.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_request_limits *ocreg_requests_make_write(struct ocreg_requests *o)
{
	return (struct ocreg_request_limits *) ocreg_make((struct ocreg_object *) o, OCREG_REQUESTS_WRITE);
}

/** A new, empty config_route.
 *  @return yours, ocreg_config_route_unref(); NULL when out of memory */
static inline struct ocreg_config_route *ocreg_config_route_new(void)
{
	return (struct ocreg_config_route *) ocreg_new(39); /* OCREG_TYPE_CONFIG_ROUTE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_config_route *ocreg_config_route_ref(struct ocreg_config_route *o)
{
	return (struct ocreg_config_route *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_config_route *ocreg_config_route_unref(struct ocreg_config_route *o)
{
	return (struct ocreg_config_route *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_config_route_unref(); NULL when out of memory */
static inline struct ocreg_config_route *ocreg_config_route_copy(const struct ocreg_config_route *o)
{
	return (struct ocreg_config_route *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_config_route_object(const struct ocreg_config_route *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a config_route.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_config_route *ocreg_config_route_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 39 ? (struct ocreg_config_route *) o : NULL; /* OCREG_TYPE_CONFIG_ROUTE */
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_route_has_name(const struct ocreg_config_route *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_ROUTE_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_config_route_is_null_name(const struct ocreg_config_route *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_ROUTE_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_route_clear_name(struct ocreg_config_route *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_ROUTE_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_route_null_name(struct ocreg_config_route *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_ROUTE_NAME);
}

/** Get `name`: Name of the Route: a DNS name, unlike the others', and not default-route. At most 38
 *  characters if hostname is unset. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_route_get_name(const struct ocreg_config_route *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_ROUTE_NAME);
}

/** Set `name`: Name of the Route: a DNS name, unlike the others', and not default-route. At most 38
 *  characters if hostname is unset. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_route_set_name(struct ocreg_config_route *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_ROUTE_NAME, value);
}

/** Whether `hostname` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_route_has_hostname(const struct ocreg_config_route *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_ROUTE_HOSTNAME);
}

/** Whether `hostname` is null. */
static inline bool ocreg_config_route_is_null_hostname(const struct ocreg_config_route *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_ROUTE_HOSTNAME);
}

/** Make `hostname` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_route_clear_hostname(struct ocreg_config_route *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_ROUTE_HOSTNAME);
}

/** Make `hostname` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_route_null_hostname(struct ocreg_config_route *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_ROUTE_HOSTNAME);
}

/** Get `hostname`: Host that the Route is for, in lower case. Unset means the name, a dash,
 *  openshift-image-registry, a dot and the cluster's domain for applications.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_route_get_hostname(const struct ocreg_config_route *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_ROUTE_HOSTNAME);
}

/** Set `hostname`: Host that the Route is for, in lower case. Unset means the name, a dash,
 *  openshift-image-registry, a dot and the cluster's domain for applications.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_route_set_hostname(struct ocreg_config_route *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_ROUTE_HOSTNAME, value);
}

/** Whether `secretName` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_route_has_secret_name(const struct ocreg_config_route *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_ROUTE_SECRET_NAME);
}

/** Whether `secretName` is null. */
static inline bool ocreg_config_route_is_null_secret_name(const struct ocreg_config_route *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_ROUTE_SECRET_NAME);
}

/** Make `secretName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_route_clear_secret_name(struct ocreg_config_route *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_ROUTE_SECRET_NAME);
}

/** Make `secretName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_route_null_secret_name(struct ocreg_config_route *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_ROUTE_SECRET_NAME);
}

/** Get `secretName`: Secret in namespace openshift-image-registry with the certificate: keys tls.crt, tls.key
 *  and, if wanted, tls.cacrt. Unset means the router's certificate.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_route_get_secret_name(const struct ocreg_config_route *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_ROUTE_SECRET_NAME);
}

/** Set `secretName`: Secret in namespace openshift-image-registry with the certificate: keys tls.crt, tls.key
 *  and, if wanted, tls.cacrt. Unset means the router's certificate.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_route_set_secret_name(struct ocreg_config_route *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_ROUTE_SECRET_NAME, value);
}

/** A new, empty config_spec.
 *  @return yours, ocreg_config_spec_unref(); NULL when out of memory */
static inline struct ocreg_config_spec *ocreg_config_spec_new(void)
{
	return (struct ocreg_config_spec *) ocreg_new(40); /* OCREG_TYPE_CONFIG_SPEC */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_config_spec *ocreg_config_spec_ref(struct ocreg_config_spec *o)
{
	return (struct ocreg_config_spec *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_config_spec *ocreg_config_spec_unref(struct ocreg_config_spec *o)
{
	return (struct ocreg_config_spec *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_config_spec_unref(); NULL when out of memory */
static inline struct ocreg_config_spec *ocreg_config_spec_copy(const struct ocreg_config_spec *o)
{
	return (struct ocreg_config_spec *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_config_spec_object(const struct ocreg_config_spec *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a config_spec.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_config_spec *ocreg_config_spec_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 40 ? (struct ocreg_config_spec *) o : NULL; /* OCREG_TYPE_CONFIG_SPEC */
}

/** Whether `managementState` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_management_state(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_MANAGEMENT_STATE);
}

/** Whether `managementState` is null. */
static inline bool ocreg_config_spec_is_null_management_state(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_MANAGEMENT_STATE);
}

/** Make `managementState` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_management_state(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_MANAGEMENT_STATE);
}

/** Make `managementState` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_management_state(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_MANAGEMENT_STATE);
}

/** Get `managementState`: Managed: the operator brings the registry to what is said here. Unmanaged: it
 *  leaves everything alone. Removed: it removes the registry, and the storage if that is Managed. Force passes
 *  the API server and does nothing. Required up to release 4.11. Must match
 *  `^(Managed|Unmanaged|Force|Removed)$`. The guide: Removed ends all storage that the operator provisioned;
 *  does not know Force. The alert ImageRegistryRemoved that it shows was gone after release 4.4.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_spec_get_management_state(const struct ocreg_config_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_MANAGEMENT_STATE);
}

/** Set `managementState`: Managed: the operator brings the registry to what is said here. Unmanaged: it
 *  leaves everything alone. Removed: it removes the registry, and the storage if that is Managed. Force passes
 *  the API server and does nothing. Required up to release 4.11. Must match
 *  `^(Managed|Unmanaged|Force|Removed)$`. The guide: Removed ends all storage that the operator provisioned;
 *  does not know Force. The alert ImageRegistryRemoved that it shows was gone after release 4.4.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_management_state(struct ocreg_config_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_SPEC_MANAGEMENT_STATE, value);
}

/** Whether `logLevel` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_log_level(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOG_LEVEL);
}

/** Whether `logLevel` is null. */
static inline bool ocreg_config_spec_is_null_log_level(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOG_LEVEL);
}

/** Make `logLevel` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_log_level(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOG_LEVEL);
}

/** Make `logLevel` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_log_level(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOG_LEVEL);
}

/** Get `logLevel`: How much the registry logs. Empty means Normal. The default and the check came with
 *  release 4.6. Default: `"Normal"`. One of `""`, `Normal`, `Debug`, `Trace`, `TraceAll`. The guide: Of the
 *  registry; does not know operatorLogLevel.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_spec_get_log_level(const struct ocreg_config_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOG_LEVEL);
}

/** Set `logLevel`: How much the registry logs. Empty means Normal. The default and the check came with
 *  release 4.6. Default: `"Normal"`. One of `""`, `Normal`, `Debug`, `Trace`, `TraceAll`. The guide: Of the
 *  registry; does not know operatorLogLevel.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_log_level(struct ocreg_config_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOG_LEVEL, value);
}

/** Whether `operatorLogLevel` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_operator_log_level(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_OPERATOR_LOG_LEVEL);
}

/** Whether `operatorLogLevel` is null. */
static inline bool ocreg_config_spec_is_null_operator_log_level(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_OPERATOR_LOG_LEVEL);
}

/** Make `operatorLogLevel` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_operator_log_level(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_OPERATOR_LOG_LEVEL);
}

/** Make `operatorLogLevel` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_operator_log_level(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_OPERATOR_LOG_LEVEL);
}

/** Get `operatorLogLevel`: How much the operator logs. Empty means Normal. Default: `"Normal"`. One of `""`,
 *  `Normal`, `Debug`, `Trace`, `TraceAll`. Since OpenShift 4.6.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_spec_get_operator_log_level(const struct ocreg_config_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_OPERATOR_LOG_LEVEL);
}

/** Set `operatorLogLevel`: How much the operator logs. Empty means Normal. Default: `"Normal"`. One of `""`,
 *  `Normal`, `Debug`, `Trace`, `TraceAll`. Since OpenShift 4.6.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_operator_log_level(struct ocreg_config_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_SPEC_OPERATOR_LOG_LEVEL, value);
}

/** Whether `unsupportedConfigOverrides` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_unsupported_config_overrides(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_UNSUPPORTED_CONFIG_OVERRIDES);
}

/** Whether `unsupportedConfigOverrides` is null. */
static inline bool ocreg_config_spec_is_null_unsupported_config_overrides(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_UNSUPPORTED_CONFIG_OVERRIDES);
}

/** Make `unsupportedConfigOverrides` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_unsupported_config_overrides(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_UNSUPPORTED_CONFIG_OVERRIDES);
}

/** Make `unsupportedConfigOverrides` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_unsupported_config_overrides(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_UNSUPPORTED_CONFIG_OVERRIDES);
}

/** Get `unsupportedConfigOverrides`: A way round the operator that nobody supports: it reads
 *  deployment.annotations and deployment.runtimeClassName from release 4.8 on. Unset and null mean nothing.
 *  Null is a value of its own. An object with any members. Since OpenShift 4.6.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_spec_get_unsupported_config_overrides(const struct ocreg_config_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_UNSUPPORTED_CONFIG_OVERRIDES);
}

/** Set `unsupportedConfigOverrides`: A way round the operator that nobody supports: it reads
 *  deployment.annotations and deployment.runtimeClassName from release 4.8 on. Unset and null mean nothing.
 *  Null is a value of its own. An object with any members. Since OpenShift 4.6.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_unsupported_config_overrides(struct ocreg_config_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_SPEC_UNSUPPORTED_CONFIG_OVERRIDES, value);
}

/** Whether `observedConfig` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_observed_config(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_OBSERVED_CONFIG);
}

/** Whether `observedConfig` is null. */
static inline bool ocreg_config_spec_is_null_observed_config(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_OBSERVED_CONFIG);
}

/** Make `observedConfig` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_observed_config(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_OBSERVED_CONFIG);
}

/** Make `observedConfig` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_observed_config(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_OBSERVED_CONFIG);
}

/** Get `observedConfig`: What the operator has found out about the cluster, from release 4.22 on the TLS
 *  settings. It belongs to the operator: do not write it. Null is a value of its own. An object with any
 *  members. Since OpenShift 4.6.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_spec_get_observed_config(const struct ocreg_config_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_OBSERVED_CONFIG);
}

/** Set `observedConfig`: What the operator has found out about the cluster, from release 4.22 on the TLS
 *  settings. It belongs to the operator: do not write it. Null is a value of its own. An object with any
 *  members. Since OpenShift 4.6.
 *  @param value JSON text, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_observed_config(struct ocreg_config_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_SPEC_OBSERVED_CONFIG, value);
}

/** Whether `httpSecret` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_http_secret(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_HTTP_SECRET);
}

/** Whether `httpSecret` is null. */
static inline bool ocreg_config_spec_is_null_http_secret(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_HTTP_SECRET);
}

/** Make `httpSecret` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_http_secret(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_HTTP_SECRET);
}

/** Make `httpSecret` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_http_secret(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_HTTP_SECRET);
}

/** Get `httpSecret`: The secret that guards uploads, which all pods of the registry share. Unset lets the
 *  operator make one up and write it here. Secret: redacted where it is shown, wiped when the tree goes.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_spec_get_http_secret(const struct ocreg_config_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_HTTP_SECRET);
}

/** Set `httpSecret`: The secret that guards uploads, which all pods of the registry share. Unset lets the
 *  operator make one up and write it here. Secret: redacted where it is shown, wiped when the tree goes.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_http_secret(struct ocreg_config_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_SPEC_HTTP_SECRET, value);
}

/** Whether `proxy` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_proxy(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_PROXY);
}

/** Whether `proxy` is null. */
static inline bool ocreg_config_spec_is_null_proxy(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_PROXY);
}

/** Make `proxy` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_proxy(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_PROXY);
}

/** Make `proxy` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_proxy(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_PROXY);
}

/** Get `proxy`: Proxies for the registry. Unset means those of the cluster.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_proxy *ocreg_config_spec_get_proxy(const struct ocreg_config_spec *o)
{
	return (struct ocreg_proxy *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_PROXY);
}

/** Set `proxy`: Proxies for the registry. Unset means those of the cluster.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_proxy(struct ocreg_config_spec *o, const struct ocreg_proxy *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONFIG_SPEC_PROXY, (const struct ocreg_object *) value);
}

/** Get `proxy`, made empty if it was unset or null: Proxies for the registry. Unset means those of the
 *  cluster.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_proxy *ocreg_config_spec_make_proxy(struct ocreg_config_spec *o)
{
	return (struct ocreg_proxy *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_SPEC_PROXY);
}

/** Whether `storage` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_storage(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_STORAGE);
}

/** Whether `storage` is null. */
static inline bool ocreg_config_spec_is_null_storage(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_STORAGE);
}

/** Make `storage` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_storage(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_STORAGE);
}

/** Make `storage` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_storage(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_STORAGE);
}

/** Get `storage`: What the images are kept in. Unset and {} let the operator choose by the platform. The
 *  guide: Usually configured by default.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_storage *ocreg_config_spec_get_storage(const struct ocreg_config_spec *o)
{
	return (struct ocreg_storage *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_STORAGE);
}

/** Set `storage`: What the images are kept in. Unset and {} let the operator choose by the platform. The
 *  guide: Usually configured by default.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_storage(struct ocreg_config_spec *o, const struct ocreg_storage *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONFIG_SPEC_STORAGE, (const struct ocreg_object *) value);
}

/** Get `storage`, made empty if it was unset or null: What the images are kept in. Unset and {} let the
 *  operator choose by the platform. The guide: Usually configured by default.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_storage *ocreg_config_spec_make_storage(struct ocreg_config_spec *o)
{
	return (struct ocreg_storage *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_SPEC_STORAGE);
}

/** Whether `readOnly` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_read_only(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_READ_ONLY);
}

/** Whether `readOnly` is null. */
static inline bool ocreg_config_spec_is_null_read_only(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_READ_ONLY);
}

/** Make `readOnly` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_read_only(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_READ_ONLY);
}

/** Make `readOnly` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_read_only(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_READ_ONLY);
}

/** Get `readOnly`: Whether pushes and deletions are refused. Unset means false.
 *  @return false if unset: ocreg_config_spec_has_read_only() tells */
static inline bool ocreg_config_spec_get_read_only(const struct ocreg_config_spec *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_READ_ONLY);
}

/** Set `readOnly`: Whether pushes and deletions are refused. Unset means false.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_read_only(struct ocreg_config_spec *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_CONFIG_SPEC_READ_ONLY, value);
}

/** Whether `disableRedirect` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_disable_redirect(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_DISABLE_REDIRECT);
}

/** Whether `disableRedirect` is null. */
static inline bool ocreg_config_spec_is_null_disable_redirect(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_DISABLE_REDIRECT);
}

/** Make `disableRedirect` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_disable_redirect(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_DISABLE_REDIRECT);
}

/** Make `disableRedirect` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_disable_redirect(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_DISABLE_REDIRECT);
}

/** Get `disableRedirect`: Whether all data go through the registry, and clients are not sent to the storage
 *  for them. Unset means false.
 *  @return false if unset: ocreg_config_spec_has_disable_redirect() tells */
static inline bool ocreg_config_spec_get_disable_redirect(const struct ocreg_config_spec *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_DISABLE_REDIRECT);
}

/** Set `disableRedirect`: Whether all data go through the registry, and clients are not sent to the storage
 *  for them. Unset means false.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_disable_redirect(struct ocreg_config_spec *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_CONFIG_SPEC_DISABLE_REDIRECT, value);
}

/** Whether `requests` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_requests(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_REQUESTS);
}

/** Whether `requests` is null. */
static inline bool ocreg_config_spec_is_null_requests(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_REQUESTS);
}

/** Make `requests` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_requests(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_REQUESTS);
}

/** Make `requests` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_requests(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_REQUESTS);
}

/** Get `requests`: Limits on requests. Unset means none. Atomic: server-side apply replaces all of it. The
 *  guide: How many requests a registry pod serves in parallel before it queues more.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_requests *ocreg_config_spec_get_requests(const struct ocreg_config_spec *o)
{
	return (struct ocreg_requests *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_REQUESTS);
}

/** Set `requests`: Limits on requests. Unset means none. Atomic: server-side apply replaces all of it. The
 *  guide: How many requests a registry pod serves in parallel before it queues more.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_requests(struct ocreg_config_spec *o, const struct ocreg_requests *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONFIG_SPEC_REQUESTS, (const struct ocreg_object *) value);
}

/** Get `requests`, made empty if it was unset or null: Limits on requests. Unset means none. Atomic:
 *  server-side apply replaces all of it. The guide: How many requests a registry pod serves in parallel before
 *  it queues more.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_requests *ocreg_config_spec_make_requests(struct ocreg_config_spec *o)
{
	return (struct ocreg_requests *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_SPEC_REQUESTS);
}

/** Whether `defaultRoute` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_default_route(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_DEFAULT_ROUTE);
}

/** Whether `defaultRoute` is null. */
static inline bool ocreg_config_spec_is_null_default_route(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_DEFAULT_ROUTE);
}

/** Make `defaultRoute` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_default_route(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_DEFAULT_ROUTE);
}

/** Make `defaultRoute` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_default_route(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_DEFAULT_ROUTE);
}

/** Get `defaultRoute`: Whether there is a Route default-route that makes the registry reachable from outside,
 *  encrypted on both legs. Unset means false. The guide: One step writes it DefaultRoute and True, which is
 *  another, unknown field. Log in by the Route with a token and any name without a colon; a password does not
 *  do, and kubeadmin works until that user is deleted.
 *  @return false if unset: ocreg_config_spec_has_default_route() tells */
static inline bool ocreg_config_spec_get_default_route(const struct ocreg_config_spec *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_DEFAULT_ROUTE);
}

/** Set `defaultRoute`: Whether there is a Route default-route that makes the registry reachable from outside,
 *  encrypted on both legs. Unset means false. The guide: One step writes it DefaultRoute and True, which is
 *  another, unknown field. Log in by the Route with a token and any name without a colon; a password does not
 *  do, and kubeadmin works until that user is deleted.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_default_route(struct ocreg_config_spec *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_CONFIG_SPEC_DEFAULT_ROUTE, value);
}

/** Whether `routes` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_routes(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES);
}

/** Whether `routes` is null. */
static inline bool ocreg_config_spec_is_null_routes(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES);
}

/** Make `routes` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_routes(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES);
}

/** Make `routes` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_routes(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES);
}

/** How many entries `routes` has: Further Routes, each with a host name and a certificate of its own. Unset
 *  means none. Atomic: server-side apply replaces all of it. The guide: A custom Route takes its certificate
 *  from a Secret that `oc create secret tls` makes; secretName is for a certificate of your own only.
 *  @return 0 if unset or null */
static inline size_t ocreg_config_spec_count_routes(const struct ocreg_config_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES);
}

/** Make `routes` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_config_spec *ocreg_config_spec_make_routes(struct ocreg_config_spec *o)
{
	return (struct ocreg_config_spec *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES);
}

/** Element @p i of `routes`: Further Routes, each with a host name and a certificate of its own. Unset means
 *  none. Atomic: server-side apply replaces all of it. The guide: A custom Route takes its certificate from a
 *  Secret that `oc create secret tls` makes; secretName is for a certificate of your own only.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_config_route *ocreg_config_spec_at_routes(const struct ocreg_config_spec *o, size_t i)
{
	return (struct ocreg_config_route *) ocreg_at((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES, i);
}

/** Append an empty element to `routes`: Further Routes, each with a host name and a certificate of its own.
 *  Unset means none. Atomic: server-side apply replaces all of it. The guide: A custom Route takes its
 *  certificate from a Secret that `oc create secret tls` makes; secretName is for a certificate of your own
 *  only.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_config_route *ocreg_config_spec_append_routes(struct ocreg_config_spec *o)
{
	return (struct ocreg_config_route *) ocreg_insert((struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES, ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES));
}

/** Insert an empty element before element @p i of `routes`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_config_route *ocreg_config_spec_insert_routes(struct ocreg_config_spec *o, size_t i)
{
	return (struct ocreg_config_route *) ocreg_insert((struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES, i);
}

/** Move element @p from of `routes` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_move_routes(struct ocreg_config_spec *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES, from, to);
}

/** Remove element @p i of `routes`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_remove_routes(struct ocreg_config_spec *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROUTES, i);
}

/** Whether `replicas` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_replicas(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_REPLICAS);
}

/** Whether `replicas` is null. */
static inline bool ocreg_config_spec_is_null_replicas(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_REPLICAS);
}

/** Make `replicas` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_replicas(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_REPLICAS);
}

/** Make `replicas` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_replicas(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_REPLICAS);
}

/** Get `replicas`: How many pods of the registry run. More than one needs storage that all can write. Zero
 *  only works with the rollout strategy Recreate; the operator refuses negative numbers. Required. Must fit 32
 *  bits. The guide: Two or more need ReadWriteMany storage.
 *  @return 0 if unset: ocreg_config_spec_has_replicas() tells */
static inline int64_t ocreg_config_spec_get_replicas(const struct ocreg_config_spec *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_REPLICAS);
}

/** Set `replicas`: How many pods of the registry run. More than one needs storage that all can write. Zero
 *  only works with the rollout strategy Recreate; the operator refuses negative numbers. Required. Must fit 32
 *  bits. The guide: Two or more need ReadWriteMany storage.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_replicas(struct ocreg_config_spec *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_CONFIG_SPEC_REPLICAS, value);
}

/** Whether `logging` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_logging(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOGGING);
}

/** Whether `logging` is null. */
static inline bool ocreg_config_spec_is_null_logging(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOGGING);
}

/** Make `logging` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_logging(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOGGING);
}

/** Make `logging` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_logging(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOGGING);
}

/** Get `logging`: Number of the log level in old releases; use logLevel. Required up to release 4.5.
 *  Deprecated.
 *  @return 0 if unset: ocreg_config_spec_has_logging() tells */
static inline int64_t ocreg_config_spec_get_logging(const struct ocreg_config_spec *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOGGING);
}

/** Set `logging`: Number of the log level in old releases; use logLevel. Required up to release 4.5.
 *  Deprecated.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_logging(struct ocreg_config_spec *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_CONFIG_SPEC_LOGGING, value);
}

/** Whether `resources` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_resources(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_RESOURCES);
}

/** Whether `resources` is null. */
static inline bool ocreg_config_spec_is_null_resources(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_RESOURCES);
}

/** Make `resources` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_resources(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_RESOURCES);
}

/** Make `resources` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_resources(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_RESOURCES);
}

/** Get `resources`: Processor and memory for the registry's container. Unset means requests of 100m cpu and
 *  256Mi memory; {} means none. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_resources *ocreg_config_spec_get_resources(const struct ocreg_config_spec *o)
{
	return (struct ocreg_resources *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_RESOURCES);
}

/** Set `resources`: Processor and memory for the registry's container. Unset means requests of 100m cpu and
 *  256Mi memory; {} means none. Atomic: server-side apply replaces all of it.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_resources(struct ocreg_config_spec *o, const struct ocreg_resources *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONFIG_SPEC_RESOURCES, (const struct ocreg_object *) value);
}

/** Get `resources`, made empty if it was unset or null: Processor and memory for the registry's container.
 *  Unset means requests of 100m cpu and 256Mi memory; {} means none. Atomic: server-side apply replaces all of
 *  it.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_resources *ocreg_config_spec_make_resources(struct ocreg_config_spec *o)
{
	return (struct ocreg_resources *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_SPEC_RESOURCES);
}

/** Whether `nodeSelector` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_node_selector(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_NODE_SELECTOR);
}

/** Whether `nodeSelector` is null. */
static inline bool ocreg_config_spec_is_null_node_selector(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_NODE_SELECTOR);
}

/** Make `nodeSelector` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_node_selector(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_NODE_SELECTOR);
}

/** Make `nodeSelector` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_node_selector(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_NODE_SELECTOR);
}

/** How many entries `nodeSelector` has: Labels that a node must have to run the registry; kubernetes.io/os:
 *  linux is added. Unset lets the operator spread the pods over worker nodes and zones; {} switches that off.
 *  @return 0 if unset or null */
static inline size_t ocreg_config_spec_count_node_selector(const struct ocreg_config_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_NODE_SELECTOR);
}

/** Make `nodeSelector` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_config_spec *ocreg_config_spec_make_node_selector(struct ocreg_config_spec *o)
{
	return (struct ocreg_config_spec *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_SPEC_NODE_SELECTOR);
}

/** Get the entry @p key of `nodeSelector`: Labels that a node must have to run the registry;
 *  kubernetes.io/os: linux is added. Unset lets the operator spread the pods over worker nodes and zones; {}
 *  switches that off.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_config_spec_get_node_selector(const struct ocreg_config_spec *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_NODE_SELECTOR, key);
}

/** Set the entry @p key of `nodeSelector`: Labels that a node must have to run the registry;
 *  kubernetes.io/os: linux is added. Unset lets the operator spread the pods over worker nodes and zones; {}
 *  switches that off.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_node_selector(struct ocreg_config_spec *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_CONFIG_SPEC_NODE_SELECTOR, key, value);
}

/** Remove the entry @p key of `nodeSelector`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_remove_node_selector(struct ocreg_config_spec *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_CONFIG_SPEC_NODE_SELECTOR, key, NULL);
}

/** The key of entry @p i of `nodeSelector`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_config_spec_key_node_selector(const struct ocreg_config_spec *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_NODE_SELECTOR, i);
}

/** Whether `tolerations` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_tolerations(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS);
}

/** Whether `tolerations` is null. */
static inline bool ocreg_config_spec_is_null_tolerations(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS);
}

/** Make `tolerations` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_tolerations(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS);
}

/** Make `tolerations` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_tolerations(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS);
}

/** How many entries `tolerations` has: Node taints that the registry's pods put up with. Unset means none.
 *  Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_config_spec_count_tolerations(const struct ocreg_config_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS);
}

/** Make `tolerations` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_config_spec *ocreg_config_spec_make_tolerations(struct ocreg_config_spec *o)
{
	return (struct ocreg_config_spec *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS);
}

/** Element @p i of `tolerations`: Node taints that the registry's pods put up with. Unset means none. Atomic:
 *  server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_toleration *ocreg_config_spec_at_tolerations(const struct ocreg_config_spec *o, size_t i)
{
	return (struct ocreg_toleration *) ocreg_at((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS, i);
}

/** Append an empty element to `tolerations`: Node taints that the registry's pods put up with. Unset means
 *  none. Atomic: server-side apply replaces all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_toleration *ocreg_config_spec_append_tolerations(struct ocreg_config_spec *o)
{
	return (struct ocreg_toleration *) ocreg_insert((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS, ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS));
}

/** Insert an empty element before element @p i of `tolerations`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_toleration *ocreg_config_spec_insert_tolerations(struct ocreg_config_spec *o, size_t i)
{
	return (struct ocreg_toleration *) ocreg_insert((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS, i);
}

/** Move element @p from of `tolerations` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_move_tolerations(struct ocreg_config_spec *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS, from, to);
}

/** Remove element @p i of `tolerations`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_remove_tolerations(struct ocreg_config_spec *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOLERATIONS, i);
}

/** Whether `rolloutStrategy` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_rollout_strategy(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROLLOUT_STRATEGY);
}

/** Whether `rolloutStrategy` is null. */
static inline bool ocreg_config_spec_is_null_rollout_strategy(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROLLOUT_STRATEGY);
}

/** Make `rolloutStrategy` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_rollout_strategy(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROLLOUT_STRATEGY);
}

/** Make `rolloutStrategy` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_rollout_strategy(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROLLOUT_STRATEGY);
}

/** Get `rolloutStrategy`: How pods are replaced: RollingUpdate starts new ones before it ends the old,
 *  Recreate ends the old first. Unset means RollingUpdate. A ReadWriteOnce claim needs Recreate to be set.
 *  Must match `^(RollingUpdate|Recreate)$`. Since OpenShift 4.4. The guide: Recreate, with one replica, for
 *  block storage.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_spec_get_rollout_strategy(const struct ocreg_config_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROLLOUT_STRATEGY);
}

/** Set `rolloutStrategy`: How pods are replaced: RollingUpdate starts new ones before it ends the old,
 *  Recreate ends the old first. Unset means RollingUpdate. A ReadWriteOnce claim needs Recreate to be set.
 *  Must match `^(RollingUpdate|Recreate)$`. Since OpenShift 4.4. The guide: Recreate, with one replica, for
 *  block storage.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_rollout_strategy(struct ocreg_config_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_SPEC_ROLLOUT_STRATEGY, value);
}

/** Whether `affinity` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_affinity(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_AFFINITY);
}

/** Whether `affinity` is null. */
static inline bool ocreg_config_spec_is_null_affinity(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_AFFINITY);
}

/** Make `affinity` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_affinity(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_AFFINITY);
}

/** Make `affinity` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_affinity(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_AFFINITY);
}

/** Get `affinity`: Where the pods should go. Unset keeps two replicas on two nodes. Since OpenShift 4.5.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_affinity *ocreg_config_spec_get_affinity(const struct ocreg_config_spec *o)
{
	return (struct ocreg_affinity *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_AFFINITY);
}

/** Set `affinity`: Where the pods should go. Unset keeps two replicas on two nodes. Since OpenShift 4.5.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_set_affinity(struct ocreg_config_spec *o, const struct ocreg_affinity *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONFIG_SPEC_AFFINITY, (const struct ocreg_object *) value);
}

/** Get `affinity`, made empty if it was unset or null: Where the pods should go. Unset keeps two replicas on
 *  two nodes. Since OpenShift 4.5.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_affinity *ocreg_config_spec_make_affinity(struct ocreg_config_spec *o)
{
	return (struct ocreg_affinity *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_SPEC_AFFINITY);
}

/** Whether `topologySpreadConstraints` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_spec_has_topology_spread_constraints(const struct ocreg_config_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS);
}

/** Whether `topologySpreadConstraints` is null. */
static inline bool ocreg_config_spec_is_null_topology_spread_constraints(const struct ocreg_config_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS);
}

/** Make `topologySpreadConstraints` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_clear_topology_spread_constraints(struct ocreg_config_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS);
}

/** Make `topologySpreadConstraints` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_null_topology_spread_constraints(struct ocreg_config_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS);
}

/** How many entries `topologySpreadConstraints` has: How evenly the pods are spread. Unset means over nodes,
 *  workers and zones; a value replaces all of that. Atomic: server-side apply replaces all of it. Since
 *  OpenShift 4.11.
 *  @return 0 if unset or null */
static inline size_t ocreg_config_spec_count_topology_spread_constraints(const struct ocreg_config_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS);
}

/** Make `topologySpreadConstraints` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_config_spec *ocreg_config_spec_make_topology_spread_constraints(struct ocreg_config_spec *o)
{
	return (struct ocreg_config_spec *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS);
}

/** Element @p i of `topologySpreadConstraints`: How evenly the pods are spread. Unset means over nodes,
 *  workers and zones; a value replaces all of that. Atomic: server-side apply replaces all of it. Since
 *  OpenShift 4.11.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_topology_spread_constraint *ocreg_config_spec_at_topology_spread_constraints(const struct ocreg_config_spec *o, size_t i)
{
	return (struct ocreg_topology_spread_constraint *) ocreg_at((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS, i);
}

/** Append an empty element to `topologySpreadConstraints`: How evenly the pods are spread. Unset means over
 *  nodes, workers and zones; a value replaces all of that. Atomic: server-side apply replaces all of it. Since
 *  OpenShift 4.11.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_topology_spread_constraint *ocreg_config_spec_append_topology_spread_constraints(struct ocreg_config_spec *o)
{
	return (struct ocreg_topology_spread_constraint *) ocreg_insert((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS, ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS));
}

/** Insert an empty element before element @p i of `topologySpreadConstraints`; @p i equal to the count
 *  appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_topology_spread_constraint *ocreg_config_spec_insert_topology_spread_constraints(struct ocreg_config_spec *o, size_t i)
{
	return (struct ocreg_topology_spread_constraint *) ocreg_insert((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS, i);
}

/** Move element @p from of `topologySpreadConstraints` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_move_topology_spread_constraints(struct ocreg_config_spec *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS, from, to);
}

/** Remove element @p i of `topologySpreadConstraints`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_spec_remove_topology_spread_constraints(struct ocreg_config_spec *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_CONFIG_SPEC_TOPOLOGY_SPREAD_CONSTRAINTS, i);
}

/** A new, empty generation_status.
 *  @return yours, ocreg_generation_status_unref(); NULL when out of memory */
static inline struct ocreg_generation_status *ocreg_generation_status_new(void)
{
	return (struct ocreg_generation_status *) ocreg_new(41); /* OCREG_TYPE_GENERATION_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_generation_status *ocreg_generation_status_ref(struct ocreg_generation_status *o)
{
	return (struct ocreg_generation_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_generation_status *ocreg_generation_status_unref(struct ocreg_generation_status *o)
{
	return (struct ocreg_generation_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_generation_status_unref(); NULL when out of memory */
static inline struct ocreg_generation_status *ocreg_generation_status_copy(const struct ocreg_generation_status *o)
{
	return (struct ocreg_generation_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_generation_status_object(const struct ocreg_generation_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a generation_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_generation_status *ocreg_generation_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 41 ? (struct ocreg_generation_status *) o : NULL; /* OCREG_TYPE_GENERATION_STATUS */
}

/** Whether `group` holds a value that fits: not unset, not null. */
static inline bool ocreg_generation_status_has_group(const struct ocreg_generation_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_GROUP);
}

/** Whether `group` is null. */
static inline bool ocreg_generation_status_is_null_group(const struct ocreg_generation_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_GROUP);
}

/** Make `group` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_clear_group(struct ocreg_generation_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_GENERATION_STATUS_GROUP);
}

/** Make `group` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_null_group(struct ocreg_generation_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_GENERATION_STATUS_GROUP);
}

/** Get `group`: API group of the object. The four names are required from release 4.18 on. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_generation_status_get_group(const struct ocreg_generation_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_GROUP);
}

/** Set `group`: API group of the object. The four names are required from release 4.18 on. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_set_group(struct ocreg_generation_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_GENERATION_STATUS_GROUP, value);
}

/** Whether `resource` holds a value that fits: not unset, not null. */
static inline bool ocreg_generation_status_has_resource(const struct ocreg_generation_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_RESOURCE);
}

/** Whether `resource` is null. */
static inline bool ocreg_generation_status_is_null_resource(const struct ocreg_generation_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_RESOURCE);
}

/** Make `resource` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_clear_resource(struct ocreg_generation_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_GENERATION_STATUS_RESOURCE);
}

/** Make `resource` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_null_resource(struct ocreg_generation_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_GENERATION_STATUS_RESOURCE);
}

/** Get `resource`: Its kind, as in URLs: deployments. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_generation_status_get_resource(const struct ocreg_generation_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_RESOURCE);
}

/** Set `resource`: Its kind, as in URLs: deployments. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_set_resource(struct ocreg_generation_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_GENERATION_STATUS_RESOURCE, value);
}

/** Whether `namespace` holds a value that fits: not unset, not null. */
static inline bool ocreg_generation_status_has_ns(const struct ocreg_generation_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_NS);
}

/** Whether `namespace` is null. */
static inline bool ocreg_generation_status_is_null_ns(const struct ocreg_generation_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_NS);
}

/** Make `namespace` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_clear_ns(struct ocreg_generation_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_GENERATION_STATUS_NS);
}

/** Make `namespace` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_null_ns(struct ocreg_generation_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_GENERATION_STATUS_NS);
}

/** Get `namespace`: Its namespace. Called `namespace` in documents, which is a reserved word of C++.
 *  Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_generation_status_get_ns(const struct ocreg_generation_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_NS);
}

/** Set `namespace`: Its namespace. Called `namespace` in documents, which is a reserved word of C++.
 *  Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_set_ns(struct ocreg_generation_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_GENERATION_STATUS_NS, value);
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_generation_status_has_name(const struct ocreg_generation_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_generation_status_is_null_name(const struct ocreg_generation_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_clear_name(struct ocreg_generation_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_GENERATION_STATUS_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_null_name(struct ocreg_generation_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_GENERATION_STATUS_NAME);
}

/** Get `name`: Its name. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_generation_status_get_name(const struct ocreg_generation_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_NAME);
}

/** Set `name`: Its name. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_set_name(struct ocreg_generation_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_GENERATION_STATUS_NAME, value);
}

/** Whether `lastGeneration` holds a value that fits: not unset, not null. */
static inline bool ocreg_generation_status_has_last_generation(const struct ocreg_generation_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_LAST_GENERATION);
}

/** Whether `lastGeneration` is null. */
static inline bool ocreg_generation_status_is_null_last_generation(const struct ocreg_generation_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_LAST_GENERATION);
}

/** Make `lastGeneration` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_clear_last_generation(struct ocreg_generation_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_GENERATION_STATUS_LAST_GENERATION);
}

/** Make `lastGeneration` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_null_last_generation(struct ocreg_generation_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_GENERATION_STATUS_LAST_GENERATION);
}

/** Get `lastGeneration`: The generation that the operator last saw.
 *  @return 0 if unset: ocreg_generation_status_has_last_generation() tells */
static inline int64_t ocreg_generation_status_get_last_generation(const struct ocreg_generation_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_LAST_GENERATION);
}

/** Set `lastGeneration`: The generation that the operator last saw.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_set_last_generation(struct ocreg_generation_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_GENERATION_STATUS_LAST_GENERATION, value);
}

/** Whether `hash` holds a value that fits: not unset, not null. */
static inline bool ocreg_generation_status_has_hash(const struct ocreg_generation_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_HASH);
}

/** Whether `hash` is null. */
static inline bool ocreg_generation_status_is_null_hash(const struct ocreg_generation_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_HASH);
}

/** Make `hash` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_clear_hash(struct ocreg_generation_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_GENERATION_STATUS_HASH);
}

/** Make `hash` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_null_hash(struct ocreg_generation_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_GENERATION_STATUS_HASH);
}

/** Get `hash`: A checksum, for objects that have no generation.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_generation_status_get_hash(const struct ocreg_generation_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_GENERATION_STATUS_HASH);
}

/** Set `hash`: A checksum, for objects that have no generation.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_generation_status_set_hash(struct ocreg_generation_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_GENERATION_STATUS_HASH, value);
}

/** A new, empty config_status.
 *  @return yours, ocreg_config_status_unref(); NULL when out of memory */
static inline struct ocreg_config_status *ocreg_config_status_new(void)
{
	return (struct ocreg_config_status *) ocreg_new(42); /* OCREG_TYPE_CONFIG_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_config_status *ocreg_config_status_ref(struct ocreg_config_status *o)
{
	return (struct ocreg_config_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_config_status *ocreg_config_status_unref(struct ocreg_config_status *o)
{
	return (struct ocreg_config_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_config_status_unref(); NULL when out of memory */
static inline struct ocreg_config_status *ocreg_config_status_copy(const struct ocreg_config_status *o)
{
	return (struct ocreg_config_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_config_status_object(const struct ocreg_config_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a config_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_config_status *ocreg_config_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 42 ? (struct ocreg_config_status *) o : NULL; /* OCREG_TYPE_CONFIG_STATUS */
}

/** Whether `observedGeneration` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_status_has_observed_generation(const struct ocreg_config_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_OBSERVED_GENERATION);
}

/** Whether `observedGeneration` is null. */
static inline bool ocreg_config_status_is_null_observed_generation(const struct ocreg_config_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_OBSERVED_GENERATION);
}

/** Make `observedGeneration` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_clear_observed_generation(struct ocreg_config_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_STATUS_OBSERVED_GENERATION);
}

/** Make `observedGeneration` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_null_observed_generation(struct ocreg_config_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_STATUS_OBSERVED_GENERATION);
}

/** Get `observedGeneration`: The metadata.generation that the rest of the status speaks of: a change is not
 *  taken up before this has reached it.
 *  @return 0 if unset: ocreg_config_status_has_observed_generation() tells */
static inline int64_t ocreg_config_status_get_observed_generation(const struct ocreg_config_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_OBSERVED_GENERATION);
}

/** Set `observedGeneration`: The metadata.generation that the rest of the status speaks of: a change is not
 *  taken up before this has reached it.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_set_observed_generation(struct ocreg_config_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_CONFIG_STATUS_OBSERVED_GENERATION, value);
}

/** Whether `conditions` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_status_has_conditions(const struct ocreg_config_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS);
}

/** Whether `conditions` is null. */
static inline bool ocreg_config_status_is_null_conditions(const struct ocreg_config_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS);
}

/** Make `conditions` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_clear_conditions(struct ocreg_config_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS);
}

/** Make `conditions` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_null_conditions(struct ocreg_config_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS);
}

/** How many entries `conditions` has: What the operator observes. No two elements with the same `type`.
 *  @return 0 if unset or null */
static inline size_t ocreg_config_status_count_conditions(const struct ocreg_config_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS);
}

/** Make `conditions` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_config_status *ocreg_config_status_make_conditions(struct ocreg_config_status *o)
{
	return (struct ocreg_config_status *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS);
}

/** Element @p i of `conditions`: What the operator observes. No two elements with the same `type`.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_condition *ocreg_config_status_at_conditions(const struct ocreg_config_status *o, size_t i)
{
	return (struct ocreg_condition *) ocreg_at((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS, i);
}

/** Append an empty element to `conditions`: What the operator observes. No two elements with the same `type`.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_condition *ocreg_config_status_append_conditions(struct ocreg_config_status *o)
{
	return (struct ocreg_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS, ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS));
}

/** Insert an empty element before element @p i of `conditions`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_condition *ocreg_config_status_insert_conditions(struct ocreg_config_status *o, size_t i)
{
	return (struct ocreg_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS, i);
}

/** Move element @p from of `conditions` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_move_conditions(struct ocreg_config_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS, from, to);
}

/** Remove element @p i of `conditions`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_remove_conditions(struct ocreg_config_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS, i);
}

/** The index of the element of `conditions` whose `type` is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_config_status_find_conditions(const struct ocreg_config_status *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_CONDITIONS, key);
}

/** Whether `version` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_status_has_version(const struct ocreg_config_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_VERSION);
}

/** Whether `version` is null. */
static inline bool ocreg_config_status_is_null_version(const struct ocreg_config_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_VERSION);
}

/** Make `version` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_clear_version(struct ocreg_config_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_STATUS_VERSION);
}

/** Make `version` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_null_version(struct ocreg_config_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_STATUS_VERSION);
}

/** Get `version`: Not used by this operator.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_status_get_version(const struct ocreg_config_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_VERSION);
}

/** Set `version`: Not used by this operator.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_set_version(struct ocreg_config_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_STATUS_VERSION, value);
}

/** Whether `readyReplicas` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_status_has_ready_replicas(const struct ocreg_config_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_READY_REPLICAS);
}

/** Whether `readyReplicas` is null. */
static inline bool ocreg_config_status_is_null_ready_replicas(const struct ocreg_config_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_READY_REPLICAS);
}

/** Make `readyReplicas` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_clear_ready_replicas(struct ocreg_config_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_STATUS_READY_REPLICAS);
}

/** Make `readyReplicas` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_null_ready_replicas(struct ocreg_config_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_STATUS_READY_REPLICAS);
}

/** Get `readyReplicas`: How many pods of the registry are ready. Must fit 32 bits.
 *  @return 0 if unset: ocreg_config_status_has_ready_replicas() tells */
static inline int64_t ocreg_config_status_get_ready_replicas(const struct ocreg_config_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_READY_REPLICAS);
}

/** Set `readyReplicas`: How many pods of the registry are ready. Must fit 32 bits.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_set_ready_replicas(struct ocreg_config_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_CONFIG_STATUS_READY_REPLICAS, value);
}

/** Whether `latestAvailableRevision` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_status_has_latest_available_revision(const struct ocreg_config_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_LATEST_AVAILABLE_REVISION);
}

/** Whether `latestAvailableRevision` is null. */
static inline bool ocreg_config_status_is_null_latest_available_revision(const struct ocreg_config_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_LATEST_AVAILABLE_REVISION);
}

/** Make `latestAvailableRevision` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_clear_latest_available_revision(struct ocreg_config_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_STATUS_LATEST_AVAILABLE_REVISION);
}

/** Make `latestAvailableRevision` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_null_latest_available_revision(struct ocreg_config_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_STATUS_LATEST_AVAILABLE_REVISION);
}

/** Get `latestAvailableRevision`: Not used by this operator. May only grow. Must fit 32 bits. Since OpenShift
 *  4.18.
 *  @return 0 if unset: ocreg_config_status_has_latest_available_revision() tells */
static inline int64_t ocreg_config_status_get_latest_available_revision(const struct ocreg_config_status *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_LATEST_AVAILABLE_REVISION);
}

/** Set `latestAvailableRevision`: Not used by this operator. May only grow. Must fit 32 bits. Since OpenShift
 *  4.18.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_set_latest_available_revision(struct ocreg_config_status *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_CONFIG_STATUS_LATEST_AVAILABLE_REVISION, value);
}

/** Whether `generations` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_status_has_generations(const struct ocreg_config_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS);
}

/** Whether `generations` is null. */
static inline bool ocreg_config_status_is_null_generations(const struct ocreg_config_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS);
}

/** Make `generations` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_clear_generations(struct ocreg_config_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS);
}

/** Make `generations` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_null_generations(struct ocreg_config_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS);
}

/** How many entries `generations` has: Up to where the operator has worked: one entry, for the registry's
 *  Deployment. A list to be replaced as a whole up to release 4.17. No two elements with the same
 *  `group,resource,namespace,name`.
 *  @return 0 if unset or null */
static inline size_t ocreg_config_status_count_generations(const struct ocreg_config_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS);
}

/** Make `generations` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_config_status *ocreg_config_status_make_generations(struct ocreg_config_status *o)
{
	return (struct ocreg_config_status *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS);
}

/** Element @p i of `generations`: Up to where the operator has worked: one entry, for the registry's
 *  Deployment. A list to be replaced as a whole up to release 4.17. No two elements with the same
 *  `group,resource,namespace,name`.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_generation_status *ocreg_config_status_at_generations(const struct ocreg_config_status *o, size_t i)
{
	return (struct ocreg_generation_status *) ocreg_at((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS, i);
}

/** Append an empty element to `generations`: Up to where the operator has worked: one entry, for the
 *  registry's Deployment. A list to be replaced as a whole up to release 4.17. No two elements with the same
 *  `group,resource,namespace,name`.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_generation_status *ocreg_config_status_append_generations(struct ocreg_config_status *o)
{
	return (struct ocreg_generation_status *) ocreg_insert((struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS, ocreg_count((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS));
}

/** Insert an empty element before element @p i of `generations`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_generation_status *ocreg_config_status_insert_generations(struct ocreg_config_status *o, size_t i)
{
	return (struct ocreg_generation_status *) ocreg_insert((struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS, i);
}

/** Move element @p from of `generations` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_move_generations(struct ocreg_config_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS, from, to);
}

/** Remove element @p i of `generations`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_remove_generations(struct ocreg_config_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_CONFIG_STATUS_GENERATIONS, i);
}

/** Whether `storageManaged` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_status_has_storage_managed(const struct ocreg_config_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE_MANAGED);
}

/** Whether `storageManaged` is null. */
static inline bool ocreg_config_status_is_null_storage_managed(const struct ocreg_config_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE_MANAGED);
}

/** Make `storageManaged` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_clear_storage_managed(struct ocreg_config_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE_MANAGED);
}

/** Make `storageManaged` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_null_storage_managed(struct ocreg_config_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE_MANAGED);
}

/** Get `storageManaged`: Whether storage.managementState is Managed; look there. Required. Deprecated.
 *  @return false if unset: ocreg_config_status_has_storage_managed() tells */
static inline bool ocreg_config_status_get_storage_managed(const struct ocreg_config_status *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE_MANAGED);
}

/** Set `storageManaged`: Whether storage.managementState is Managed; look there. Required. Deprecated.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_set_storage_managed(struct ocreg_config_status *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE_MANAGED, value);
}

/** Whether `storage` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_status_has_storage(const struct ocreg_config_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE);
}

/** Whether `storage` is null. */
static inline bool ocreg_config_status_is_null_storage(const struct ocreg_config_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE);
}

/** Make `storage` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_clear_storage(struct ocreg_config_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE);
}

/** Make `storage` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_null_storage(struct ocreg_config_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE);
}

/** Get `storage`: The storage that was last set up with success. Empty once the registry is removed.
 *  Required.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_storage *ocreg_config_status_get_storage(const struct ocreg_config_status *o)
{
	return (struct ocreg_storage *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE);
}

/** Set `storage`: The storage that was last set up with success. Empty once the registry is removed.
 *  Required.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_status_set_storage(struct ocreg_config_status *o, const struct ocreg_storage *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE, (const struct ocreg_object *) value);
}

/** Get `storage`, made empty if it was unset or null: The storage that was last set up with success. Empty
 *  once the registry is removed. Required.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_storage *ocreg_config_status_make_storage(struct ocreg_config_status *o)
{
	return (struct ocreg_storage *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_STATUS_STORAGE);
}

/** A new, empty config.
 *  @return yours, ocreg_config_unref(); NULL when out of memory */
static inline struct ocreg_config *ocreg_config_new(void)
{
	return (struct ocreg_config *) ocreg_new(43); /* OCREG_TYPE_CONFIG */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_config *ocreg_config_ref(struct ocreg_config *o)
{
	return (struct ocreg_config *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_config *ocreg_config_unref(struct ocreg_config *o)
{
	return (struct ocreg_config *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_config_unref(); NULL when out of memory */
static inline struct ocreg_config *ocreg_config_copy(const struct ocreg_config *o)
{
	return (struct ocreg_config *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_config_object(const struct ocreg_config *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a config.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_config *ocreg_config_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 43 ? (struct ocreg_config *) o : NULL; /* OCREG_TYPE_CONFIG */
}

/** Read one document as a config.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_config_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_config_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_config **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(43, text, len, options, &o, reterr); /* OCREG_TYPE_CONFIG */
	if (r == 0)
		*ret = (struct ocreg_config *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_has_api_version(const struct ocreg_config *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_config_is_null_api_version(const struct ocreg_config *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_clear_api_version(struct ocreg_config *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_null_api_version(struct ocreg_config *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_API_VERSION);
}

/** Get `apiVersion`: imageregistry.operator.openshift.io/v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_get_api_version(const struct ocreg_config *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_API_VERSION);
}

/** Set `apiVersion`: imageregistry.operator.openshift.io/v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_set_api_version(struct ocreg_config *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_has_kind(const struct ocreg_config *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_config_is_null_kind(const struct ocreg_config *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_clear_kind(struct ocreg_config *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_null_kind(struct ocreg_config *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_KIND);
}

/** Get `kind`: Config.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_get_kind(const struct ocreg_config *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_KIND);
}

/** Set `kind`: Config.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_set_kind(struct ocreg_config *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_has_metadata(const struct ocreg_config *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_config_is_null_metadata(const struct ocreg_config *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_clear_metadata(struct ocreg_config *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_null_metadata(struct ocreg_config *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_METADATA);
}

/** Get `metadata`: Name, labels and so on. Required.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_config_get_metadata(const struct ocreg_config *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONFIG_METADATA);
}

/** Set `metadata`: Name, labels and so on. Required.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_set_metadata(struct ocreg_config *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONFIG_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, labels and so on. Required.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_config_make_metadata(struct ocreg_config *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_has_spec(const struct ocreg_config *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_config_is_null_spec(const struct ocreg_config *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_clear_spec(struct ocreg_config *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_null_spec(struct ocreg_config *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_SPEC);
}

/** Get `spec`: What the registry should be like. Required. The guide: One table calls these parameters of
 *  ingresscontrollers.operator.openshift.io, which they are not. Metrics need no setting, whatever the file
 *  that is shown says: the operator switches them on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_config_spec *ocreg_config_get_spec(const struct ocreg_config *o)
{
	return (struct ocreg_config_spec *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONFIG_SPEC);
}

/** Set `spec`: What the registry should be like. Required. The guide: One table calls these parameters of
 *  ingresscontrollers.operator.openshift.io, which they are not. Metrics need no setting, whatever the file
 *  that is shown says: the operator switches them on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_set_spec(struct ocreg_config *o, const struct ocreg_config_spec *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONFIG_SPEC, (const struct ocreg_object *) value);
}

/** Get `spec`, made empty if it was unset or null: What the registry should be like. Required. The guide: One
 *  table calls these parameters of ingresscontrollers.operator.openshift.io, which they are not. Metrics need
 *  no setting, whatever the file that is shown says: the operator switches them on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_config_spec *ocreg_config_make_spec(struct ocreg_config *o)
{
	return (struct ocreg_config_spec *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_SPEC);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_has_status(const struct ocreg_config *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_config_is_null_status(const struct ocreg_config *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_clear_status(struct ocreg_config *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_null_status(struct ocreg_config *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_STATUS);
}

/** Get `status`: What it is like. Written by the operator; a write through the main URL leaves it as it is.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_config_status *ocreg_config_get_status(const struct ocreg_config *o)
{
	return (struct ocreg_config_status *) ocreg_get_object((const struct ocreg_object *) o, OCREG_CONFIG_STATUS);
}

/** Set `status`: What it is like. Written by the operator; a write through the main URL leaves it as it is.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_set_status(struct ocreg_config *o, const struct ocreg_config_status *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_CONFIG_STATUS, (const struct ocreg_object *) value);
}

/** Get `status`, made empty if it was unset or null: What it is like. Written by the operator; a write
 *  through the main URL leaves it as it is.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_config_status *ocreg_config_make_status(struct ocreg_config *o)
{
	return (struct ocreg_config_status *) ocreg_make((struct ocreg_object *) o, OCREG_CONFIG_STATUS);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
