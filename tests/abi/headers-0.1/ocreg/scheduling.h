/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file scheduling.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_SCHEDULING_H
#define OCREG_SCHEDULING_H

#include <ocreg/codec.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A use of one of the pod's resource claims. Since OpenShift 4.13. */
struct ocreg_resource_claim;

/** The fields of struct ocreg_resource_claim. @since 0.1 */
enum ocreg_resource_claim_field {
	/** Name of the claim among those of the pod. */
	OCREG_RESOURCE_CLAIM_NAME = 0,
	/** The one request of the claim that is meant. Unset means all of them. */
	OCREG_RESOURCE_CLAIM_REQUEST = 1,
};

/** How much processor and memory the registry's container asks for, and may have at most. */
struct ocreg_resources;

/** The fields of struct ocreg_resources. @since 0.1 */
enum ocreg_resources_field {
	/** The most that it may have: cpu in cores, memory and ephemeral-storage in bytes. Unset means no limit. */
	OCREG_RESOURCES_LIMITS = 0,
	/** What a node must have free to take the pod, in the units of limits. A resource that is left out is asked
	 *  for as much as its limit, if it has one. */
	OCREG_RESOURCES_REQUESTS = 1,
	/** Claims of the pod that the container uses. The registry's pod has none. */
	OCREG_RESOURCES_CLAIMS = 2,
};

/** A kind of node taint that the registry's pods put up with. */
struct ocreg_toleration;

/** The fields of struct ocreg_toleration. @since 0.1 */
enum ocreg_toleration_field {
	/** Key of the taint. Unset means every key, and then op must be Exists. */
	OCREG_TOLERATION_KEY = 0,
	/** Exists for any value, or Equal for the one in value. Unset means Equal. Called `operator` in documents,
	 *  which is a reserved word of C++. */
	OCREG_TOLERATION_OP = 1,
	/** Value of the taint; empty with Exists. */
	OCREG_TOLERATION_VALUE = 2,
	/** NoSchedule, PreferNoSchedule or NoExecute. Unset means all of them. */
	OCREG_TOLERATION_EFFECT = 3,
	/** For NoExecute: after how many seconds the pod has to leave after all. Unset means never; zero and less
	 *  mean at once. */
	OCREG_TOLERATION_TOLERATION_SECONDS = 4,
};

/** A condition on one label of an object. */
struct ocreg_label_selector_requirement;

/** The fields of struct ocreg_label_selector_requirement. @since 0.1 */
enum ocreg_label_selector_requirement_field {
	/** Key of the label. */
	OCREG_LABEL_SELECTOR_REQUIREMENT_KEY = 0,
	/** In, NotIn, Exists or DoesNotExist. Called `operator` in documents, which is a reserved word of C++. */
	OCREG_LABEL_SELECTOR_REQUIREMENT_OP = 1,
	/** At least one value for In and NotIn, none for the others. */
	OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES = 2,
};

/** Selects objects by their labels: all conditions must hold. An empty one selects every object. */
struct ocreg_label_selector;

/** The fields of struct ocreg_label_selector. @since 0.1 */
enum ocreg_label_selector_field {
	/** Labels that must be there with these values. */
	OCREG_LABEL_SELECTOR_MATCH_LABELS = 0,
	/** Further conditions. */
	OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS = 1,
};

/** A condition on one label or field of a node. */
struct ocreg_node_selector_requirement;

/** The fields of struct ocreg_node_selector_requirement. @since 0.1 */
enum ocreg_node_selector_requirement_field {
	/** Key of the label, or name of the field. */
	OCREG_NODE_SELECTOR_REQUIREMENT_KEY = 0,
	/** In, NotIn, Exists, DoesNotExist, Gt or Lt. Called `operator` in documents, which is a reserved word of
	 *  C++. */
	OCREG_NODE_SELECTOR_REQUIREMENT_OP = 1,
	/** At least one value for In and NotIn, one integer for Gt and Lt, none for the others. */
	OCREG_NODE_SELECTOR_REQUIREMENT_VALUES = 2,
};

/** Selects nodes: all conditions must hold. An empty one selects no node. */
struct ocreg_node_selector_term;

/** The fields of struct ocreg_node_selector_term. @since 0.1 */
enum ocreg_node_selector_term_field {
	/** Conditions on labels. */
	OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS = 0,
	/** Conditions on fields; metadata.name is the only one there is. */
	OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS = 1,
};

/** Selects the nodes that at least one of its terms selects. */
struct ocreg_node_selector;

/** The fields of struct ocreg_node_selector. @since 0.1 */
enum ocreg_node_selector_field {
	/** The terms, one at least. */
	OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS = 0,
};

/** Nodes that are liked, and how much. */
struct ocreg_preferred_scheduling_term;

/** The fields of struct ocreg_preferred_scheduling_term. @since 0.1 */
enum ocreg_preferred_scheduling_term_field {
	/** What such a node gains over others, 1 to 100 points. */
	OCREG_PREFERRED_SCHEDULING_TERM_WEIGHT = 0,
	/** Which nodes. */
	OCREG_PREFERRED_SCHEDULING_TERM_PREFERENCE = 1,
};

/** Which nodes the registry's pods go to. */
struct ocreg_node_affinity;

/** The fields of struct ocreg_node_affinity. @since 0.1 */
enum ocreg_node_affinity_field {
	/** Nodes that may be used at all. A pod that runs already stays where it is. Unset means every node. */
	OCREG_NODE_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION = 0,
	/** Nodes that are liked better; their weights are added up. */
	OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION = 1,
};

/** Some pods, and the extent of a place in which they are near. */
struct ocreg_pod_affinity_term;

/** The fields of struct ocreg_pod_affinity_term. @since 0.1 */
enum ocreg_pod_affinity_term_field {
	/** Which pods. Unset selects none. */
	OCREG_POD_AFFINITY_TERM_LABEL_SELECTOR = 0,
	/** Namespaces to look in, by their labels, in addition to namespaces. An empty one means all namespaces. */
	OCREG_POD_AFFINITY_TERM_NAMESPACE_SELECTOR = 1,
	/** Names of namespaces to look in. With no namespaceSelector either, it is the pod's own. */
	OCREG_POD_AFFINITY_TERM_NAMESPACES = 2,
	/** A label of nodes: those with the same value are one place. Must not be empty. */
	OCREG_POD_AFFINITY_TERM_TOPOLOGY_KEY = 3,
	/** Label keys: the pods must also have the incoming pod's values of these. */
	OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS = 4,
	/** Label keys: the pods must also have other values of these than the incoming pod. */
	OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS = 5,
};

/** Neighbours that are liked or disliked, and how much. */
struct ocreg_weighted_pod_affinity_term;

/** The fields of struct ocreg_weighted_pod_affinity_term. @since 0.1 */
enum ocreg_weighted_pod_affinity_term_field {
	/** What a node near such pods gains, or with anti-affinity loses, 1 to 100 points. */
	OCREG_WEIGHTED_POD_AFFINITY_TERM_WEIGHT = 0,
	/** Which pods, and what near means. */
	OCREG_WEIGHTED_POD_AFFINITY_TERM_POD_AFFINITY_TERM = 1,
};

/** Which pods the registry's pods go near to, or with anti-affinity keep away from. */
struct ocreg_pod_affinity;

/** The fields of struct ocreg_pod_affinity. @since 0.1 */
enum ocreg_pod_affinity_field {
	/** What a node must fulfil, every term of it. Pods that run already stay where they are. */
	OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION = 0,
	/** What is liked better; the weights are added up. */
	OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION = 1,
};

/** Where the registry's pods should go, and where not. Since OpenShift 4.5. */
struct ocreg_affinity;

/** The fields of struct ocreg_affinity. @since 0.1 */
enum ocreg_affinity_field {
	/** By the nodes themselves. */
	OCREG_AFFINITY_NODE_AFFINITY = 0,
	/** Near which other pods. */
	OCREG_AFFINITY_POD_AFFINITY = 1,
	/** Away from which other pods. */
	OCREG_AFFINITY_POD_ANTI_AFFINITY = 2,
};

/** How evenly pods are spread over places such as zones. Since OpenShift 4.11. */
struct ocreg_topology_spread_constraint;

/** The fields of struct ocreg_topology_spread_constraint. @since 0.1 */
enum ocreg_topology_spread_constraint_field {
	/** By how many pods the fullest and the emptiest place may differ. Must be above zero. */
	OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MAX_SKEW = 0,
	/** A label of nodes: those with the same value are one place. */
	OCREG_TOPOLOGY_SPREAD_CONSTRAINT_TOPOLOGY_KEY = 1,
	/** What to do with a pod that would break the rule: DoNotSchedule leaves it waiting, ScheduleAnyway places
	 *  it where it hurts least. */
	OCREG_TOPOLOGY_SPREAD_CONSTRAINT_WHEN_UNSATISFIABLE = 2,
	/** Which pods are counted. Unset counts none. */
	OCREG_TOPOLOGY_SPREAD_CONSTRAINT_LABEL_SELECTOR = 3,
	/** With fewer places than this, the emptiest counts as having no pod. Must be above zero, and needs
	 *  DoNotSchedule. Unset means 1. */
	OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MIN_DOMAINS = 4,
	/** Label keys: only pods with the incoming pod's values of these are counted. */
	OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS = 5,
	/** Whether nodes that the pod cannot go to by its affinity and node selector count: Honor leaves them out,
	 *  Ignore counts them. Unset means Honor. */
	OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_AFFINITY_POLICY = 6,
	/** Whether nodes with taints that the pod does not tolerate count: Honor leaves them out, Ignore counts
	 *  them. Unset means Ignore. */
	OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_TAINTS_POLICY = 7,
};

#ifndef SWIG

/** A new, empty resource_claim.
 *  @return yours, ocreg_resource_claim_unref(); NULL when out of memory */
static inline struct ocreg_resource_claim *ocreg_resource_claim_new(void)
{
	return (struct ocreg_resource_claim *) ocreg_new(5); /* OCREG_TYPE_RESOURCE_CLAIM */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_resource_claim *ocreg_resource_claim_ref(struct ocreg_resource_claim *o)
{
	return (struct ocreg_resource_claim *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_resource_claim *ocreg_resource_claim_unref(struct ocreg_resource_claim *o)
{
	return (struct ocreg_resource_claim *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_resource_claim_unref(); NULL when out of memory */
static inline struct ocreg_resource_claim *ocreg_resource_claim_copy(const struct ocreg_resource_claim *o)
{
	return (struct ocreg_resource_claim *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_resource_claim_object(const struct ocreg_resource_claim *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a resource_claim.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_resource_claim *ocreg_resource_claim_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 5 ? (struct ocreg_resource_claim *) o : NULL; /* OCREG_TYPE_RESOURCE_CLAIM */
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_resource_claim_has_name(const struct ocreg_resource_claim *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_resource_claim_is_null_name(const struct ocreg_resource_claim *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resource_claim_clear_name(struct ocreg_resource_claim *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resource_claim_null_name(struct ocreg_resource_claim *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_NAME);
}

/** Get `name`: Name of the claim among those of the pod. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_resource_claim_get_name(const struct ocreg_resource_claim *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_NAME);
}

/** Set `name`: Name of the claim among those of the pod. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resource_claim_set_name(struct ocreg_resource_claim *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_NAME, value);
}

/** Whether `request` holds a value that fits: not unset, not null. */
static inline bool ocreg_resource_claim_has_request(const struct ocreg_resource_claim *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_REQUEST);
}

/** Whether `request` is null. */
static inline bool ocreg_resource_claim_is_null_request(const struct ocreg_resource_claim *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_REQUEST);
}

/** Make `request` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resource_claim_clear_request(struct ocreg_resource_claim *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_REQUEST);
}

/** Make `request` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resource_claim_null_request(struct ocreg_resource_claim *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_REQUEST);
}

/** Get `request`: The one request of the claim that is meant. Unset means all of them. Since OpenShift 4.18.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_resource_claim_get_request(const struct ocreg_resource_claim *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_REQUEST);
}

/** Set `request`: The one request of the claim that is meant. Unset means all of them. Since OpenShift 4.18.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resource_claim_set_request(struct ocreg_resource_claim *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_RESOURCE_CLAIM_REQUEST, value);
}

/** A new, empty resources.
 *  @return yours, ocreg_resources_unref(); NULL when out of memory */
static inline struct ocreg_resources *ocreg_resources_new(void)
{
	return (struct ocreg_resources *) ocreg_new(6); /* OCREG_TYPE_RESOURCES */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_resources *ocreg_resources_ref(struct ocreg_resources *o)
{
	return (struct ocreg_resources *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_resources *ocreg_resources_unref(struct ocreg_resources *o)
{
	return (struct ocreg_resources *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_resources_unref(); NULL when out of memory */
static inline struct ocreg_resources *ocreg_resources_copy(const struct ocreg_resources *o)
{
	return (struct ocreg_resources *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_resources_object(const struct ocreg_resources *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a resources.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_resources *ocreg_resources_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 6 ? (struct ocreg_resources *) o : NULL; /* OCREG_TYPE_RESOURCES */
}

/** Whether `limits` holds a value that fits: not unset, not null. */
static inline bool ocreg_resources_has_limits(const struct ocreg_resources *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_RESOURCES_LIMITS);
}

/** Whether `limits` is null. */
static inline bool ocreg_resources_is_null_limits(const struct ocreg_resources *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_RESOURCES_LIMITS);
}

/** Make `limits` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_clear_limits(struct ocreg_resources *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_RESOURCES_LIMITS);
}

/** Make `limits` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_null_limits(struct ocreg_resources *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_RESOURCES_LIMITS);
}

/** How many entries `limits` has: The most that it may have: cpu in cores, memory and ephemeral-storage in
 *  bytes. Unset means no limit. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @return 0 if unset or null */
static inline size_t ocreg_resources_count_limits(const struct ocreg_resources *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_RESOURCES_LIMITS);
}

/** Make `limits` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_resources *ocreg_resources_make_limits(struct ocreg_resources *o)
{
	return (struct ocreg_resources *) ocreg_make((struct ocreg_object *) o, OCREG_RESOURCES_LIMITS);
}

/** Get the entry @p key of `limits`: The most that it may have: cpu in cores, memory and ephemeral-storage in
 *  bytes. Unset means no limit. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_resources_get_limits(const struct ocreg_resources *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_RESOURCES_LIMITS, key);
}

/** Set the entry @p key of `limits`: The most that it may have: cpu in cores, memory and ephemeral-storage in
 *  bytes. Unset means no limit. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_set_limits(struct ocreg_resources *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_RESOURCES_LIMITS, key, value);
}

/** Remove the entry @p key of `limits`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_remove_limits(struct ocreg_resources *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_RESOURCES_LIMITS, key, NULL);
}

/** The key of entry @p i of `limits`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_resources_key_limits(const struct ocreg_resources *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_RESOURCES_LIMITS, i);
}

/** Whether `requests` holds a value that fits: not unset, not null. */
static inline bool ocreg_resources_has_requests(const struct ocreg_resources *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_RESOURCES_REQUESTS);
}

/** Whether `requests` is null. */
static inline bool ocreg_resources_is_null_requests(const struct ocreg_resources *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_RESOURCES_REQUESTS);
}

/** Make `requests` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_clear_requests(struct ocreg_resources *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_RESOURCES_REQUESTS);
}

/** Make `requests` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_null_requests(struct ocreg_resources *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_RESOURCES_REQUESTS);
}

/** How many entries `requests` has: What a node must have free to take the pod, in the units of limits. A
 *  resource that is left out is asked for as much as its limit, if it has one. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @return 0 if unset or null */
static inline size_t ocreg_resources_count_requests(const struct ocreg_resources *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_RESOURCES_REQUESTS);
}

/** Make `requests` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_resources *ocreg_resources_make_requests(struct ocreg_resources *o)
{
	return (struct ocreg_resources *) ocreg_make((struct ocreg_object *) o, OCREG_RESOURCES_REQUESTS);
}

/** Get the entry @p key of `requests`: What a node must have free to take the pod, in the units of limits. A
 *  resource that is left out is asked for as much as its limit, if it has one. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_resources_get_requests(const struct ocreg_resources *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_RESOURCES_REQUESTS, key);
}

/** Set the entry @p key of `requests`: What a node must have free to take the pod, in the units of limits. A
 *  resource that is left out is asked for as much as its limit, if it has one. Must match
 *  `^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_set_requests(struct ocreg_resources *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_RESOURCES_REQUESTS, key, value);
}

/** Remove the entry @p key of `requests`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_remove_requests(struct ocreg_resources *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_RESOURCES_REQUESTS, key, NULL);
}

/** The key of entry @p i of `requests`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_resources_key_requests(const struct ocreg_resources *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_RESOURCES_REQUESTS, i);
}

/** Whether `claims` holds a value that fits: not unset, not null. */
static inline bool ocreg_resources_has_claims(const struct ocreg_resources *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS);
}

/** Whether `claims` is null. */
static inline bool ocreg_resources_is_null_claims(const struct ocreg_resources *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS);
}

/** Make `claims` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_clear_claims(struct ocreg_resources *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS);
}

/** Make `claims` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_null_claims(struct ocreg_resources *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS);
}

/** How many entries `claims` has: Claims of the pod that the container uses. The registry's pod has none. No
 *  two elements with the same `name`. Since OpenShift 4.13.
 *  @return 0 if unset or null */
static inline size_t ocreg_resources_count_claims(const struct ocreg_resources *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS);
}

/** Make `claims` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_resources *ocreg_resources_make_claims(struct ocreg_resources *o)
{
	return (struct ocreg_resources *) ocreg_make((struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS);
}

/** Element @p i of `claims`: Claims of the pod that the container uses. The registry's pod has none. No two
 *  elements with the same `name`. Since OpenShift 4.13.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_resource_claim *ocreg_resources_at_claims(const struct ocreg_resources *o, size_t i)
{
	return (struct ocreg_resource_claim *) ocreg_at((const struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS, i);
}

/** Append an empty element to `claims`: Claims of the pod that the container uses. The registry's pod has
 *  none. No two elements with the same `name`. Since OpenShift 4.13.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_resource_claim *ocreg_resources_append_claims(struct ocreg_resources *o)
{
	return (struct ocreg_resource_claim *) ocreg_insert((struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS, ocreg_count((const struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS));
}

/** Insert an empty element before element @p i of `claims`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_resource_claim *ocreg_resources_insert_claims(struct ocreg_resources *o, size_t i)
{
	return (struct ocreg_resource_claim *) ocreg_insert((struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS, i);
}

/** Move element @p from of `claims` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_move_claims(struct ocreg_resources *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS, from, to);
}

/** Remove element @p i of `claims`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_resources_remove_claims(struct ocreg_resources *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS, i);
}

/** The index of the element of `claims` whose `name` is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_resources_find_claims(const struct ocreg_resources *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_RESOURCES_CLAIMS, key);
}

/** A new, empty toleration.
 *  @return yours, ocreg_toleration_unref(); NULL when out of memory */
static inline struct ocreg_toleration *ocreg_toleration_new(void)
{
	return (struct ocreg_toleration *) ocreg_new(7); /* OCREG_TYPE_TOLERATION */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_toleration *ocreg_toleration_ref(struct ocreg_toleration *o)
{
	return (struct ocreg_toleration *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_toleration *ocreg_toleration_unref(struct ocreg_toleration *o)
{
	return (struct ocreg_toleration *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_toleration_unref(); NULL when out of memory */
static inline struct ocreg_toleration *ocreg_toleration_copy(const struct ocreg_toleration *o)
{
	return (struct ocreg_toleration *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_toleration_object(const struct ocreg_toleration *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a toleration.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_toleration *ocreg_toleration_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 7 ? (struct ocreg_toleration *) o : NULL; /* OCREG_TYPE_TOLERATION */
}

/** Whether `key` holds a value that fits: not unset, not null. */
static inline bool ocreg_toleration_has_key(const struct ocreg_toleration *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOLERATION_KEY);
}

/** Whether `key` is null. */
static inline bool ocreg_toleration_is_null_key(const struct ocreg_toleration *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOLERATION_KEY);
}

/** Make `key` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_clear_key(struct ocreg_toleration *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOLERATION_KEY);
}

/** Make `key` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_null_key(struct ocreg_toleration *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOLERATION_KEY);
}

/** Get `key`: Key of the taint. Unset means every key, and then op must be Exists.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_toleration_get_key(const struct ocreg_toleration *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TOLERATION_KEY);
}

/** Set `key`: Key of the taint. Unset means every key, and then op must be Exists.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_set_key(struct ocreg_toleration *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TOLERATION_KEY, value);
}

/** Whether `operator` holds a value that fits: not unset, not null. */
static inline bool ocreg_toleration_has_op(const struct ocreg_toleration *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOLERATION_OP);
}

/** Whether `operator` is null. */
static inline bool ocreg_toleration_is_null_op(const struct ocreg_toleration *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOLERATION_OP);
}

/** Make `operator` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_clear_op(struct ocreg_toleration *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOLERATION_OP);
}

/** Make `operator` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_null_op(struct ocreg_toleration *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOLERATION_OP);
}

/** Get `operator`: Exists for any value, or Equal for the one in value. Unset means Equal. Called `operator`
 *  in documents, which is a reserved word of C++.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_toleration_get_op(const struct ocreg_toleration *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TOLERATION_OP);
}

/** Set `operator`: Exists for any value, or Equal for the one in value. Unset means Equal. Called `operator`
 *  in documents, which is a reserved word of C++.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_set_op(struct ocreg_toleration *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TOLERATION_OP, value);
}

/** Whether `value` holds a value that fits: not unset, not null. */
static inline bool ocreg_toleration_has_value(const struct ocreg_toleration *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOLERATION_VALUE);
}

/** Whether `value` is null. */
static inline bool ocreg_toleration_is_null_value(const struct ocreg_toleration *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOLERATION_VALUE);
}

/** Make `value` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_clear_value(struct ocreg_toleration *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOLERATION_VALUE);
}

/** Make `value` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_null_value(struct ocreg_toleration *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOLERATION_VALUE);
}

/** Get `value`: Value of the taint; empty with Exists.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_toleration_get_value(const struct ocreg_toleration *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TOLERATION_VALUE);
}

/** Set `value`: Value of the taint; empty with Exists.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_set_value(struct ocreg_toleration *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TOLERATION_VALUE, value);
}

/** Whether `effect` holds a value that fits: not unset, not null. */
static inline bool ocreg_toleration_has_effect(const struct ocreg_toleration *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOLERATION_EFFECT);
}

/** Whether `effect` is null. */
static inline bool ocreg_toleration_is_null_effect(const struct ocreg_toleration *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOLERATION_EFFECT);
}

/** Make `effect` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_clear_effect(struct ocreg_toleration *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOLERATION_EFFECT);
}

/** Make `effect` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_null_effect(struct ocreg_toleration *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOLERATION_EFFECT);
}

/** Get `effect`: NoSchedule, PreferNoSchedule or NoExecute. Unset means all of them.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_toleration_get_effect(const struct ocreg_toleration *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TOLERATION_EFFECT);
}

/** Set `effect`: NoSchedule, PreferNoSchedule or NoExecute. Unset means all of them.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_set_effect(struct ocreg_toleration *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TOLERATION_EFFECT, value);
}

/** Whether `tolerationSeconds` holds a value that fits: not unset, not null. */
static inline bool ocreg_toleration_has_toleration_seconds(const struct ocreg_toleration *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOLERATION_TOLERATION_SECONDS);
}

/** Whether `tolerationSeconds` is null. */
static inline bool ocreg_toleration_is_null_toleration_seconds(const struct ocreg_toleration *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOLERATION_TOLERATION_SECONDS);
}

/** Make `tolerationSeconds` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_clear_toleration_seconds(struct ocreg_toleration *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOLERATION_TOLERATION_SECONDS);
}

/** Make `tolerationSeconds` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_null_toleration_seconds(struct ocreg_toleration *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOLERATION_TOLERATION_SECONDS);
}

/** Get `tolerationSeconds`: For NoExecute: after how many seconds the pod has to leave after all. Unset means
 *  never; zero and less mean at once.
 *  @return 0 if unset: ocreg_toleration_has_toleration_seconds() tells */
static inline int64_t ocreg_toleration_get_toleration_seconds(const struct ocreg_toleration *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_TOLERATION_TOLERATION_SECONDS);
}

/** Set `tolerationSeconds`: For NoExecute: after how many seconds the pod has to leave after all. Unset means
 *  never; zero and less mean at once.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_toleration_set_toleration_seconds(struct ocreg_toleration *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_TOLERATION_TOLERATION_SECONDS, value);
}

/** A new, empty label_selector_requirement.
 *  @return yours, ocreg_label_selector_requirement_unref(); NULL when out of memory */
static inline struct ocreg_label_selector_requirement *ocreg_label_selector_requirement_new(void)
{
	return (struct ocreg_label_selector_requirement *) ocreg_new(8); /* OCREG_TYPE_LABEL_SELECTOR_REQUIREMENT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_label_selector_requirement *ocreg_label_selector_requirement_ref(struct ocreg_label_selector_requirement *o)
{
	return (struct ocreg_label_selector_requirement *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_label_selector_requirement *ocreg_label_selector_requirement_unref(struct ocreg_label_selector_requirement *o)
{
	return (struct ocreg_label_selector_requirement *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_label_selector_requirement_unref(); NULL when out of memory */
static inline struct ocreg_label_selector_requirement *ocreg_label_selector_requirement_copy(const struct ocreg_label_selector_requirement *o)
{
	return (struct ocreg_label_selector_requirement *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_label_selector_requirement_object(const struct ocreg_label_selector_requirement *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a label_selector_requirement.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_label_selector_requirement *ocreg_label_selector_requirement_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 8 ? (struct ocreg_label_selector_requirement *) o : NULL; /* OCREG_TYPE_LABEL_SELECTOR_REQUIREMENT */
}

/** Whether `key` holds a value that fits: not unset, not null. */
static inline bool ocreg_label_selector_requirement_has_key(const struct ocreg_label_selector_requirement *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_KEY);
}

/** Whether `key` is null. */
static inline bool ocreg_label_selector_requirement_is_null_key(const struct ocreg_label_selector_requirement *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_KEY);
}

/** Make `key` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_clear_key(struct ocreg_label_selector_requirement *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_KEY);
}

/** Make `key` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_null_key(struct ocreg_label_selector_requirement *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_KEY);
}

/** Get `key`: Key of the label. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_label_selector_requirement_get_key(const struct ocreg_label_selector_requirement *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_KEY);
}

/** Set `key`: Key of the label. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_set_key(struct ocreg_label_selector_requirement *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_KEY, value);
}

/** Whether `operator` holds a value that fits: not unset, not null. */
static inline bool ocreg_label_selector_requirement_has_op(const struct ocreg_label_selector_requirement *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_OP);
}

/** Whether `operator` is null. */
static inline bool ocreg_label_selector_requirement_is_null_op(const struct ocreg_label_selector_requirement *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_OP);
}

/** Make `operator` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_clear_op(struct ocreg_label_selector_requirement *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_OP);
}

/** Make `operator` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_null_op(struct ocreg_label_selector_requirement *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_OP);
}

/** Get `operator`: In, NotIn, Exists or DoesNotExist. Called `operator` in documents, which is a reserved
 *  word of C++. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_label_selector_requirement_get_op(const struct ocreg_label_selector_requirement *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_OP);
}

/** Set `operator`: In, NotIn, Exists or DoesNotExist. Called `operator` in documents, which is a reserved
 *  word of C++. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_set_op(struct ocreg_label_selector_requirement *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_OP, value);
}

/** Whether `values` holds a value that fits: not unset, not null. */
static inline bool ocreg_label_selector_requirement_has_values(const struct ocreg_label_selector_requirement *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES);
}

/** Whether `values` is null. */
static inline bool ocreg_label_selector_requirement_is_null_values(const struct ocreg_label_selector_requirement *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES);
}

/** Make `values` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_clear_values(struct ocreg_label_selector_requirement *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES);
}

/** Make `values` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_null_values(struct ocreg_label_selector_requirement *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES);
}

/** How many entries `values` has: At least one value for In and NotIn, none for the others. Atomic:
 *  server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_label_selector_requirement_count_values(const struct ocreg_label_selector_requirement *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES);
}

/** Make `values` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_label_selector_requirement *ocreg_label_selector_requirement_make_values(struct ocreg_label_selector_requirement *o)
{
	return (struct ocreg_label_selector_requirement *) ocreg_make((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES);
}

/** Element @p i of `values`: At least one value for In and NotIn, none for the others. Atomic: server-side
 *  apply replaces all of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_label_selector_requirement_at_values(const struct ocreg_label_selector_requirement *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES, i);
}

/** Append to `values`: At least one value for In and NotIn, none for the others. Atomic: server-side apply
 *  replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_append_values(struct ocreg_label_selector_requirement *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES, ocreg_count((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES), value);
}

/** Insert @p value, which is copied, before element @p i of `values`; @p i equal to the count appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_insert_values(struct ocreg_label_selector_requirement *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES, i, value);
}

/** Move element @p from of `values` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_move_values(struct ocreg_label_selector_requirement *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES, from, to);
}

/** Remove element @p i of `values`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_requirement_remove_values(struct ocreg_label_selector_requirement *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES, i);
}

/** The index of the first element of `values` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_label_selector_requirement_find_values(const struct ocreg_label_selector_requirement *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_REQUIREMENT_VALUES, key);
}

/** A new, empty label_selector.
 *  @return yours, ocreg_label_selector_unref(); NULL when out of memory */
static inline struct ocreg_label_selector *ocreg_label_selector_new(void)
{
	return (struct ocreg_label_selector *) ocreg_new(9); /* OCREG_TYPE_LABEL_SELECTOR */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_label_selector *ocreg_label_selector_ref(struct ocreg_label_selector *o)
{
	return (struct ocreg_label_selector *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_label_selector *ocreg_label_selector_unref(struct ocreg_label_selector *o)
{
	return (struct ocreg_label_selector *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_label_selector_unref(); NULL when out of memory */
static inline struct ocreg_label_selector *ocreg_label_selector_copy(const struct ocreg_label_selector *o)
{
	return (struct ocreg_label_selector *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_label_selector_object(const struct ocreg_label_selector *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a label_selector.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_label_selector *ocreg_label_selector_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 9 ? (struct ocreg_label_selector *) o : NULL; /* OCREG_TYPE_LABEL_SELECTOR */
}

/** Whether `matchLabels` holds a value that fits: not unset, not null. */
static inline bool ocreg_label_selector_has_match_labels(const struct ocreg_label_selector *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_LABELS);
}

/** Whether `matchLabels` is null. */
static inline bool ocreg_label_selector_is_null_match_labels(const struct ocreg_label_selector *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_LABELS);
}

/** Make `matchLabels` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_clear_match_labels(struct ocreg_label_selector *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_LABELS);
}

/** Make `matchLabels` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_null_match_labels(struct ocreg_label_selector *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_LABELS);
}

/** How many entries `matchLabels` has: Labels that must be there with these values.
 *  @return 0 if unset or null */
static inline size_t ocreg_label_selector_count_match_labels(const struct ocreg_label_selector *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_LABELS);
}

/** Make `matchLabels` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_label_selector *ocreg_label_selector_make_match_labels(struct ocreg_label_selector *o)
{
	return (struct ocreg_label_selector *) ocreg_make((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_LABELS);
}

/** Get the entry @p key of `matchLabels`: Labels that must be there with these values.
 *  @return lent until the next write to the tree; NULL if there is none */
static inline const char *ocreg_label_selector_get_match_labels(const struct ocreg_label_selector *o, const char *key)
{
	return ocreg_map_get((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_LABELS, key);
}

/** Set the entry @p key of `matchLabels`: Labels that must be there with these values.
 *  @param value UTF-8, copied; NULL removes the entry
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_set_match_labels(struct ocreg_label_selector *o, const char *key, const char *value)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_LABELS, key, value);
}

/** Remove the entry @p key of `matchLabels`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_remove_match_labels(struct ocreg_label_selector *o, const char *key)
{
	return ocreg_map_set((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_LABELS, key, NULL);
}

/** The key of entry @p i of `matchLabels`.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_label_selector_key_match_labels(const struct ocreg_label_selector *o, size_t i)
{
	return ocreg_map_key((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_LABELS, i);
}

/** Whether `matchExpressions` holds a value that fits: not unset, not null. */
static inline bool ocreg_label_selector_has_match_expressions(const struct ocreg_label_selector *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS);
}

/** Whether `matchExpressions` is null. */
static inline bool ocreg_label_selector_is_null_match_expressions(const struct ocreg_label_selector *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS);
}

/** Make `matchExpressions` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_clear_match_expressions(struct ocreg_label_selector *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS);
}

/** Make `matchExpressions` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_null_match_expressions(struct ocreg_label_selector *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS);
}

/** How many entries `matchExpressions` has: Further conditions. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_label_selector_count_match_expressions(const struct ocreg_label_selector *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS);
}

/** Make `matchExpressions` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_label_selector *ocreg_label_selector_make_match_expressions(struct ocreg_label_selector *o)
{
	return (struct ocreg_label_selector *) ocreg_make((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS);
}

/** Element @p i of `matchExpressions`: Further conditions. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_label_selector_requirement *ocreg_label_selector_at_match_expressions(const struct ocreg_label_selector *o, size_t i)
{
	return (struct ocreg_label_selector_requirement *) ocreg_at((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS, i);
}

/** Append an empty element to `matchExpressions`: Further conditions. Atomic: server-side apply replaces all
 *  of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_label_selector_requirement *ocreg_label_selector_append_match_expressions(struct ocreg_label_selector *o)
{
	return (struct ocreg_label_selector_requirement *) ocreg_insert((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS, ocreg_count((const struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS));
}

/** Insert an empty element before element @p i of `matchExpressions`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_label_selector_requirement *ocreg_label_selector_insert_match_expressions(struct ocreg_label_selector *o, size_t i)
{
	return (struct ocreg_label_selector_requirement *) ocreg_insert((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS, i);
}

/** Move element @p from of `matchExpressions` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_move_match_expressions(struct ocreg_label_selector *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS, from, to);
}

/** Remove element @p i of `matchExpressions`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_label_selector_remove_match_expressions(struct ocreg_label_selector *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_LABEL_SELECTOR_MATCH_EXPRESSIONS, i);
}

/** A new, empty node_selector_requirement.
 *  @return yours, ocreg_node_selector_requirement_unref(); NULL when out of memory */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_requirement_new(void)
{
	return (struct ocreg_node_selector_requirement *) ocreg_new(10); /* OCREG_TYPE_NODE_SELECTOR_REQUIREMENT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_requirement_ref(struct ocreg_node_selector_requirement *o)
{
	return (struct ocreg_node_selector_requirement *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_requirement_unref(struct ocreg_node_selector_requirement *o)
{
	return (struct ocreg_node_selector_requirement *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_node_selector_requirement_unref(); NULL when out of memory */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_requirement_copy(const struct ocreg_node_selector_requirement *o)
{
	return (struct ocreg_node_selector_requirement *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_node_selector_requirement_object(const struct ocreg_node_selector_requirement *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a node_selector_requirement.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_requirement_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 10 ? (struct ocreg_node_selector_requirement *) o : NULL; /* OCREG_TYPE_NODE_SELECTOR_REQUIREMENT */
}

/** Whether `key` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_selector_requirement_has_key(const struct ocreg_node_selector_requirement *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_KEY);
}

/** Whether `key` is null. */
static inline bool ocreg_node_selector_requirement_is_null_key(const struct ocreg_node_selector_requirement *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_KEY);
}

/** Make `key` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_clear_key(struct ocreg_node_selector_requirement *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_KEY);
}

/** Make `key` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_null_key(struct ocreg_node_selector_requirement *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_KEY);
}

/** Get `key`: Key of the label, or name of the field. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_node_selector_requirement_get_key(const struct ocreg_node_selector_requirement *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_KEY);
}

/** Set `key`: Key of the label, or name of the field. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_set_key(struct ocreg_node_selector_requirement *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_KEY, value);
}

/** Whether `operator` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_selector_requirement_has_op(const struct ocreg_node_selector_requirement *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_OP);
}

/** Whether `operator` is null. */
static inline bool ocreg_node_selector_requirement_is_null_op(const struct ocreg_node_selector_requirement *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_OP);
}

/** Make `operator` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_clear_op(struct ocreg_node_selector_requirement *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_OP);
}

/** Make `operator` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_null_op(struct ocreg_node_selector_requirement *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_OP);
}

/** Get `operator`: In, NotIn, Exists, DoesNotExist, Gt or Lt. Called `operator` in documents, which is a
 *  reserved word of C++. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_node_selector_requirement_get_op(const struct ocreg_node_selector_requirement *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_OP);
}

/** Set `operator`: In, NotIn, Exists, DoesNotExist, Gt or Lt. Called `operator` in documents, which is a
 *  reserved word of C++. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_set_op(struct ocreg_node_selector_requirement *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_OP, value);
}

/** Whether `values` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_selector_requirement_has_values(const struct ocreg_node_selector_requirement *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES);
}

/** Whether `values` is null. */
static inline bool ocreg_node_selector_requirement_is_null_values(const struct ocreg_node_selector_requirement *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES);
}

/** Make `values` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_clear_values(struct ocreg_node_selector_requirement *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES);
}

/** Make `values` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_null_values(struct ocreg_node_selector_requirement *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES);
}

/** How many entries `values` has: At least one value for In and NotIn, one integer for Gt and Lt, none for
 *  the others. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_node_selector_requirement_count_values(const struct ocreg_node_selector_requirement *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES);
}

/** Make `values` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_requirement_make_values(struct ocreg_node_selector_requirement *o)
{
	return (struct ocreg_node_selector_requirement *) ocreg_make((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES);
}

/** Element @p i of `values`: At least one value for In and NotIn, one integer for Gt and Lt, none for the
 *  others. Atomic: server-side apply replaces all of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_node_selector_requirement_at_values(const struct ocreg_node_selector_requirement *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES, i);
}

/** Append to `values`: At least one value for In and NotIn, one integer for Gt and Lt, none for the others.
 *  Atomic: server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_append_values(struct ocreg_node_selector_requirement *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES, ocreg_count((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES), value);
}

/** Insert @p value, which is copied, before element @p i of `values`; @p i equal to the count appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_insert_values(struct ocreg_node_selector_requirement *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES, i, value);
}

/** Move element @p from of `values` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_move_values(struct ocreg_node_selector_requirement *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES, from, to);
}

/** Remove element @p i of `values`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_requirement_remove_values(struct ocreg_node_selector_requirement *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES, i);
}

/** The index of the first element of `values` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_node_selector_requirement_find_values(const struct ocreg_node_selector_requirement *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_REQUIREMENT_VALUES, key);
}

/** A new, empty node_selector_term.
 *  @return yours, ocreg_node_selector_term_unref(); NULL when out of memory */
static inline struct ocreg_node_selector_term *ocreg_node_selector_term_new(void)
{
	return (struct ocreg_node_selector_term *) ocreg_new(11); /* OCREG_TYPE_NODE_SELECTOR_TERM */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_node_selector_term *ocreg_node_selector_term_ref(struct ocreg_node_selector_term *o)
{
	return (struct ocreg_node_selector_term *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_node_selector_term *ocreg_node_selector_term_unref(struct ocreg_node_selector_term *o)
{
	return (struct ocreg_node_selector_term *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_node_selector_term_unref(); NULL when out of memory */
static inline struct ocreg_node_selector_term *ocreg_node_selector_term_copy(const struct ocreg_node_selector_term *o)
{
	return (struct ocreg_node_selector_term *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_node_selector_term_object(const struct ocreg_node_selector_term *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a node_selector_term.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_node_selector_term *ocreg_node_selector_term_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 11 ? (struct ocreg_node_selector_term *) o : NULL; /* OCREG_TYPE_NODE_SELECTOR_TERM */
}

/** Whether `matchExpressions` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_selector_term_has_match_expressions(const struct ocreg_node_selector_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS);
}

/** Whether `matchExpressions` is null. */
static inline bool ocreg_node_selector_term_is_null_match_expressions(const struct ocreg_node_selector_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS);
}

/** Make `matchExpressions` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_term_clear_match_expressions(struct ocreg_node_selector_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS);
}

/** Make `matchExpressions` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_term_null_match_expressions(struct ocreg_node_selector_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS);
}

/** How many entries `matchExpressions` has: Conditions on labels. Atomic: server-side apply replaces all of
 *  it.
 *  @return 0 if unset or null */
static inline size_t ocreg_node_selector_term_count_match_expressions(const struct ocreg_node_selector_term *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS);
}

/** Make `matchExpressions` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_node_selector_term *ocreg_node_selector_term_make_match_expressions(struct ocreg_node_selector_term *o)
{
	return (struct ocreg_node_selector_term *) ocreg_make((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS);
}

/** Element @p i of `matchExpressions`: Conditions on labels. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_term_at_match_expressions(const struct ocreg_node_selector_term *o, size_t i)
{
	return (struct ocreg_node_selector_requirement *) ocreg_at((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS, i);
}

/** Append an empty element to `matchExpressions`: Conditions on labels. Atomic: server-side apply replaces
 *  all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_term_append_match_expressions(struct ocreg_node_selector_term *o)
{
	return (struct ocreg_node_selector_requirement *) ocreg_insert((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS, ocreg_count((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS));
}

/** Insert an empty element before element @p i of `matchExpressions`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_term_insert_match_expressions(struct ocreg_node_selector_term *o, size_t i)
{
	return (struct ocreg_node_selector_requirement *) ocreg_insert((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS, i);
}

/** Move element @p from of `matchExpressions` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_term_move_match_expressions(struct ocreg_node_selector_term *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS, from, to);
}

/** Remove element @p i of `matchExpressions`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_term_remove_match_expressions(struct ocreg_node_selector_term *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_EXPRESSIONS, i);
}

/** Whether `matchFields` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_selector_term_has_match_fields(const struct ocreg_node_selector_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS);
}

/** Whether `matchFields` is null. */
static inline bool ocreg_node_selector_term_is_null_match_fields(const struct ocreg_node_selector_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS);
}

/** Make `matchFields` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_term_clear_match_fields(struct ocreg_node_selector_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS);
}

/** Make `matchFields` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_term_null_match_fields(struct ocreg_node_selector_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS);
}

/** How many entries `matchFields` has: Conditions on fields; metadata.name is the only one there is. Atomic:
 *  server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_node_selector_term_count_match_fields(const struct ocreg_node_selector_term *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS);
}

/** Make `matchFields` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_node_selector_term *ocreg_node_selector_term_make_match_fields(struct ocreg_node_selector_term *o)
{
	return (struct ocreg_node_selector_term *) ocreg_make((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS);
}

/** Element @p i of `matchFields`: Conditions on fields; metadata.name is the only one there is. Atomic:
 *  server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_term_at_match_fields(const struct ocreg_node_selector_term *o, size_t i)
{
	return (struct ocreg_node_selector_requirement *) ocreg_at((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS, i);
}

/** Append an empty element to `matchFields`: Conditions on fields; metadata.name is the only one there is.
 *  Atomic: server-side apply replaces all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_term_append_match_fields(struct ocreg_node_selector_term *o)
{
	return (struct ocreg_node_selector_requirement *) ocreg_insert((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS, ocreg_count((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS));
}

/** Insert an empty element before element @p i of `matchFields`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_node_selector_requirement *ocreg_node_selector_term_insert_match_fields(struct ocreg_node_selector_term *o, size_t i)
{
	return (struct ocreg_node_selector_requirement *) ocreg_insert((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS, i);
}

/** Move element @p from of `matchFields` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_term_move_match_fields(struct ocreg_node_selector_term *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS, from, to);
}

/** Remove element @p i of `matchFields`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_term_remove_match_fields(struct ocreg_node_selector_term *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_NODE_SELECTOR_TERM_MATCH_FIELDS, i);
}

/** A new, empty node_selector.
 *  @return yours, ocreg_node_selector_unref(); NULL when out of memory */
static inline struct ocreg_node_selector *ocreg_node_selector_new(void)
{
	return (struct ocreg_node_selector *) ocreg_new(12); /* OCREG_TYPE_NODE_SELECTOR */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_node_selector *ocreg_node_selector_ref(struct ocreg_node_selector *o)
{
	return (struct ocreg_node_selector *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_node_selector *ocreg_node_selector_unref(struct ocreg_node_selector *o)
{
	return (struct ocreg_node_selector *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_node_selector_unref(); NULL when out of memory */
static inline struct ocreg_node_selector *ocreg_node_selector_copy(const struct ocreg_node_selector *o)
{
	return (struct ocreg_node_selector *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_node_selector_object(const struct ocreg_node_selector *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a node_selector.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_node_selector *ocreg_node_selector_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 12 ? (struct ocreg_node_selector *) o : NULL; /* OCREG_TYPE_NODE_SELECTOR */
}

/** Whether `nodeSelectorTerms` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_selector_has_node_selector_terms(const struct ocreg_node_selector *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS);
}

/** Whether `nodeSelectorTerms` is null. */
static inline bool ocreg_node_selector_is_null_node_selector_terms(const struct ocreg_node_selector *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS);
}

/** Make `nodeSelectorTerms` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_clear_node_selector_terms(struct ocreg_node_selector *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS);
}

/** Make `nodeSelectorTerms` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_null_node_selector_terms(struct ocreg_node_selector *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS);
}

/** How many entries `nodeSelectorTerms` has: The terms, one at least. Required. Atomic: server-side apply
 *  replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_node_selector_count_node_selector_terms(const struct ocreg_node_selector *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS);
}

/** Make `nodeSelectorTerms` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_node_selector *ocreg_node_selector_make_node_selector_terms(struct ocreg_node_selector *o)
{
	return (struct ocreg_node_selector *) ocreg_make((struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS);
}

/** Element @p i of `nodeSelectorTerms`: The terms, one at least. Required. Atomic: server-side apply replaces
 *  all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_node_selector_term *ocreg_node_selector_at_node_selector_terms(const struct ocreg_node_selector *o, size_t i)
{
	return (struct ocreg_node_selector_term *) ocreg_at((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS, i);
}

/** Append an empty element to `nodeSelectorTerms`: The terms, one at least. Required. Atomic: server-side
 *  apply replaces all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_node_selector_term *ocreg_node_selector_append_node_selector_terms(struct ocreg_node_selector *o)
{
	return (struct ocreg_node_selector_term *) ocreg_insert((struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS, ocreg_count((const struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS));
}

/** Insert an empty element before element @p i of `nodeSelectorTerms`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_node_selector_term *ocreg_node_selector_insert_node_selector_terms(struct ocreg_node_selector *o, size_t i)
{
	return (struct ocreg_node_selector_term *) ocreg_insert((struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS, i);
}

/** Move element @p from of `nodeSelectorTerms` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_move_node_selector_terms(struct ocreg_node_selector *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS, from, to);
}

/** Remove element @p i of `nodeSelectorTerms`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_selector_remove_node_selector_terms(struct ocreg_node_selector *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_NODE_SELECTOR_NODE_SELECTOR_TERMS, i);
}

/** A new, empty preferred_scheduling_term.
 *  @return yours, ocreg_preferred_scheduling_term_unref(); NULL when out of memory */
static inline struct ocreg_preferred_scheduling_term *ocreg_preferred_scheduling_term_new(void)
{
	return (struct ocreg_preferred_scheduling_term *) ocreg_new(13); /* OCREG_TYPE_PREFERRED_SCHEDULING_TERM */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_preferred_scheduling_term *ocreg_preferred_scheduling_term_ref(struct ocreg_preferred_scheduling_term *o)
{
	return (struct ocreg_preferred_scheduling_term *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_preferred_scheduling_term *ocreg_preferred_scheduling_term_unref(struct ocreg_preferred_scheduling_term *o)
{
	return (struct ocreg_preferred_scheduling_term *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_preferred_scheduling_term_unref(); NULL when out of memory */
static inline struct ocreg_preferred_scheduling_term *ocreg_preferred_scheduling_term_copy(const struct ocreg_preferred_scheduling_term *o)
{
	return (struct ocreg_preferred_scheduling_term *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_preferred_scheduling_term_object(const struct ocreg_preferred_scheduling_term *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a preferred_scheduling_term.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_preferred_scheduling_term *ocreg_preferred_scheduling_term_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 13 ? (struct ocreg_preferred_scheduling_term *) o : NULL; /* OCREG_TYPE_PREFERRED_SCHEDULING_TERM */
}

/** Whether `weight` holds a value that fits: not unset, not null. */
static inline bool ocreg_preferred_scheduling_term_has_weight(const struct ocreg_preferred_scheduling_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_WEIGHT);
}

/** Whether `weight` is null. */
static inline bool ocreg_preferred_scheduling_term_is_null_weight(const struct ocreg_preferred_scheduling_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_WEIGHT);
}

/** Make `weight` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_preferred_scheduling_term_clear_weight(struct ocreg_preferred_scheduling_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_WEIGHT);
}

/** Make `weight` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_preferred_scheduling_term_null_weight(struct ocreg_preferred_scheduling_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_WEIGHT);
}

/** Get `weight`: What such a node gains over others, 1 to 100 points. Required. Must fit 32 bits.
 *  @return 0 if unset: ocreg_preferred_scheduling_term_has_weight() tells */
static inline int64_t ocreg_preferred_scheduling_term_get_weight(const struct ocreg_preferred_scheduling_term *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_WEIGHT);
}

/** Set `weight`: What such a node gains over others, 1 to 100 points. Required. Must fit 32 bits.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_preferred_scheduling_term_set_weight(struct ocreg_preferred_scheduling_term *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_WEIGHT, value);
}

/** Whether `preference` holds a value that fits: not unset, not null. */
static inline bool ocreg_preferred_scheduling_term_has_preference(const struct ocreg_preferred_scheduling_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_PREFERENCE);
}

/** Whether `preference` is null. */
static inline bool ocreg_preferred_scheduling_term_is_null_preference(const struct ocreg_preferred_scheduling_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_PREFERENCE);
}

/** Make `preference` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_preferred_scheduling_term_clear_preference(struct ocreg_preferred_scheduling_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_PREFERENCE);
}

/** Make `preference` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_preferred_scheduling_term_null_preference(struct ocreg_preferred_scheduling_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_PREFERENCE);
}

/** Get `preference`: Which nodes. Required. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_node_selector_term *ocreg_preferred_scheduling_term_get_preference(const struct ocreg_preferred_scheduling_term *o)
{
	return (struct ocreg_node_selector_term *) ocreg_get_object((const struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_PREFERENCE);
}

/** Set `preference`: Which nodes. Required. Atomic: server-side apply replaces all of it.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_preferred_scheduling_term_set_preference(struct ocreg_preferred_scheduling_term *o, const struct ocreg_node_selector_term *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_PREFERENCE, (const struct ocreg_object *) value);
}

/** Get `preference`, made empty if it was unset or null: Which nodes. Required. Atomic: server-side apply
 *  replaces all of it.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_node_selector_term *ocreg_preferred_scheduling_term_make_preference(struct ocreg_preferred_scheduling_term *o)
{
	return (struct ocreg_node_selector_term *) ocreg_make((struct ocreg_object *) o, OCREG_PREFERRED_SCHEDULING_TERM_PREFERENCE);
}

/** A new, empty node_affinity.
 *  @return yours, ocreg_node_affinity_unref(); NULL when out of memory */
static inline struct ocreg_node_affinity *ocreg_node_affinity_new(void)
{
	return (struct ocreg_node_affinity *) ocreg_new(14); /* OCREG_TYPE_NODE_AFFINITY */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_node_affinity *ocreg_node_affinity_ref(struct ocreg_node_affinity *o)
{
	return (struct ocreg_node_affinity *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_node_affinity *ocreg_node_affinity_unref(struct ocreg_node_affinity *o)
{
	return (struct ocreg_node_affinity *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_node_affinity_unref(); NULL when out of memory */
static inline struct ocreg_node_affinity *ocreg_node_affinity_copy(const struct ocreg_node_affinity *o)
{
	return (struct ocreg_node_affinity *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_node_affinity_object(const struct ocreg_node_affinity *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a node_affinity.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_node_affinity *ocreg_node_affinity_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 14 ? (struct ocreg_node_affinity *) o : NULL; /* OCREG_TYPE_NODE_AFFINITY */
}

/** Whether `requiredDuringSchedulingIgnoredDuringExecution` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_affinity_has_required_during_scheduling_ignored_during_execution(const struct ocreg_node_affinity *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Whether `requiredDuringSchedulingIgnoredDuringExecution` is null. */
static inline bool ocreg_node_affinity_is_null_required_during_scheduling_ignored_during_execution(const struct ocreg_node_affinity *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Make `requiredDuringSchedulingIgnoredDuringExecution` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_affinity_clear_required_during_scheduling_ignored_during_execution(struct ocreg_node_affinity *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Make `requiredDuringSchedulingIgnoredDuringExecution` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_affinity_null_required_during_scheduling_ignored_during_execution(struct ocreg_node_affinity *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Get `requiredDuringSchedulingIgnoredDuringExecution`: Nodes that may be used at all. A pod that runs
 *  already stays where it is. Unset means every node. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_node_selector *ocreg_node_affinity_get_required_during_scheduling_ignored_during_execution(const struct ocreg_node_affinity *o)
{
	return (struct ocreg_node_selector *) ocreg_get_object((const struct ocreg_object *) o, OCREG_NODE_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Set `requiredDuringSchedulingIgnoredDuringExecution`: Nodes that may be used at all. A pod that runs
 *  already stays where it is. Unset means every node. Atomic: server-side apply replaces all of it.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_affinity_set_required_during_scheduling_ignored_during_execution(struct ocreg_node_affinity *o, const struct ocreg_node_selector *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_NODE_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, (const struct ocreg_object *) value);
}

/** Get `requiredDuringSchedulingIgnoredDuringExecution`, made empty if it was unset or null: Nodes that may
 *  be used at all. A pod that runs already stays where it is. Unset means every node. Atomic: server-side
 *  apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_node_selector *ocreg_node_affinity_make_required_during_scheduling_ignored_during_execution(struct ocreg_node_affinity *o)
{
	return (struct ocreg_node_selector *) ocreg_make((struct ocreg_object *) o, OCREG_NODE_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Whether `preferredDuringSchedulingIgnoredDuringExecution` holds a value that fits: not unset, not null. */
static inline bool ocreg_node_affinity_has_preferred_during_scheduling_ignored_during_execution(const struct ocreg_node_affinity *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Whether `preferredDuringSchedulingIgnoredDuringExecution` is null. */
static inline bool ocreg_node_affinity_is_null_preferred_during_scheduling_ignored_during_execution(const struct ocreg_node_affinity *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Make `preferredDuringSchedulingIgnoredDuringExecution` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_affinity_clear_preferred_during_scheduling_ignored_during_execution(struct ocreg_node_affinity *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Make `preferredDuringSchedulingIgnoredDuringExecution` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_affinity_null_preferred_during_scheduling_ignored_during_execution(struct ocreg_node_affinity *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** How many entries `preferredDuringSchedulingIgnoredDuringExecution` has: Nodes that are liked better; their
 *  weights are added up. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_node_affinity_count_preferred_during_scheduling_ignored_during_execution(const struct ocreg_node_affinity *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Make `preferredDuringSchedulingIgnoredDuringExecution` empty if it is unset or null: being there and empty
 *  is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_node_affinity *ocreg_node_affinity_make_preferred_during_scheduling_ignored_during_execution(struct ocreg_node_affinity *o)
{
	return (struct ocreg_node_affinity *) ocreg_make((struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Element @p i of `preferredDuringSchedulingIgnoredDuringExecution`: Nodes that are liked better; their
 *  weights are added up. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_preferred_scheduling_term *ocreg_node_affinity_at_preferred_during_scheduling_ignored_during_execution(const struct ocreg_node_affinity *o, size_t i)
{
	return (struct ocreg_preferred_scheduling_term *) ocreg_at((const struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, i);
}

/** Append an empty element to `preferredDuringSchedulingIgnoredDuringExecution`: Nodes that are liked better;
 *  their weights are added up. Atomic: server-side apply replaces all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_preferred_scheduling_term *ocreg_node_affinity_append_preferred_during_scheduling_ignored_during_execution(struct ocreg_node_affinity *o)
{
	return (struct ocreg_preferred_scheduling_term *) ocreg_insert((struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, ocreg_count((const struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION));
}

/** Insert an empty element before element @p i of `preferredDuringSchedulingIgnoredDuringExecution`; @p i
 *  equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_preferred_scheduling_term *ocreg_node_affinity_insert_preferred_during_scheduling_ignored_during_execution(struct ocreg_node_affinity *o, size_t i)
{
	return (struct ocreg_preferred_scheduling_term *) ocreg_insert((struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, i);
}

/** Move element @p from of `preferredDuringSchedulingIgnoredDuringExecution` so that it becomes element @p
 *  to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_affinity_move_preferred_during_scheduling_ignored_during_execution(struct ocreg_node_affinity *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, from, to);
}

/** Remove element @p i of `preferredDuringSchedulingIgnoredDuringExecution`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_node_affinity_remove_preferred_during_scheduling_ignored_during_execution(struct ocreg_node_affinity *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_NODE_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, i);
}

/** A new, empty pod_affinity_term.
 *  @return yours, ocreg_pod_affinity_term_unref(); NULL when out of memory */
static inline struct ocreg_pod_affinity_term *ocreg_pod_affinity_term_new(void)
{
	return (struct ocreg_pod_affinity_term *) ocreg_new(15); /* OCREG_TYPE_POD_AFFINITY_TERM */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_pod_affinity_term *ocreg_pod_affinity_term_ref(struct ocreg_pod_affinity_term *o)
{
	return (struct ocreg_pod_affinity_term *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_pod_affinity_term *ocreg_pod_affinity_term_unref(struct ocreg_pod_affinity_term *o)
{
	return (struct ocreg_pod_affinity_term *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_pod_affinity_term_unref(); NULL when out of memory */
static inline struct ocreg_pod_affinity_term *ocreg_pod_affinity_term_copy(const struct ocreg_pod_affinity_term *o)
{
	return (struct ocreg_pod_affinity_term *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_pod_affinity_term_object(const struct ocreg_pod_affinity_term *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a pod_affinity_term.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_pod_affinity_term *ocreg_pod_affinity_term_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 15 ? (struct ocreg_pod_affinity_term *) o : NULL; /* OCREG_TYPE_POD_AFFINITY_TERM */
}

/** Whether `labelSelector` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_affinity_term_has_label_selector(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_LABEL_SELECTOR);
}

/** Whether `labelSelector` is null. */
static inline bool ocreg_pod_affinity_term_is_null_label_selector(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_LABEL_SELECTOR);
}

/** Make `labelSelector` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_clear_label_selector(struct ocreg_pod_affinity_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_LABEL_SELECTOR);
}

/** Make `labelSelector` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_null_label_selector(struct ocreg_pod_affinity_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_LABEL_SELECTOR);
}

/** Get `labelSelector`: Which pods. Unset selects none. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_label_selector *ocreg_pod_affinity_term_get_label_selector(const struct ocreg_pod_affinity_term *o)
{
	return (struct ocreg_label_selector *) ocreg_get_object((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_LABEL_SELECTOR);
}

/** Set `labelSelector`: Which pods. Unset selects none. Atomic: server-side apply replaces all of it.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_set_label_selector(struct ocreg_pod_affinity_term *o, const struct ocreg_label_selector *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_LABEL_SELECTOR, (const struct ocreg_object *) value);
}

/** Get `labelSelector`, made empty if it was unset or null: Which pods. Unset selects none. Atomic:
 *  server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_label_selector *ocreg_pod_affinity_term_make_label_selector(struct ocreg_pod_affinity_term *o)
{
	return (struct ocreg_label_selector *) ocreg_make((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_LABEL_SELECTOR);
}

/** Whether `namespaceSelector` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_affinity_term_has_namespace_selector(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACE_SELECTOR);
}

/** Whether `namespaceSelector` is null. */
static inline bool ocreg_pod_affinity_term_is_null_namespace_selector(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACE_SELECTOR);
}

/** Make `namespaceSelector` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_clear_namespace_selector(struct ocreg_pod_affinity_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACE_SELECTOR);
}

/** Make `namespaceSelector` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_null_namespace_selector(struct ocreg_pod_affinity_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACE_SELECTOR);
}

/** Get `namespaceSelector`: Namespaces to look in, by their labels, in addition to namespaces. An empty one
 *  means all namespaces. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_label_selector *ocreg_pod_affinity_term_get_namespace_selector(const struct ocreg_pod_affinity_term *o)
{
	return (struct ocreg_label_selector *) ocreg_get_object((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACE_SELECTOR);
}

/** Set `namespaceSelector`: Namespaces to look in, by their labels, in addition to namespaces. An empty one
 *  means all namespaces. Atomic: server-side apply replaces all of it.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_set_namespace_selector(struct ocreg_pod_affinity_term *o, const struct ocreg_label_selector *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACE_SELECTOR, (const struct ocreg_object *) value);
}

/** Get `namespaceSelector`, made empty if it was unset or null: Namespaces to look in, by their labels, in
 *  addition to namespaces. An empty one means all namespaces. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_label_selector *ocreg_pod_affinity_term_make_namespace_selector(struct ocreg_pod_affinity_term *o)
{
	return (struct ocreg_label_selector *) ocreg_make((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACE_SELECTOR);
}

/** Whether `namespaces` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_affinity_term_has_namespaces(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES);
}

/** Whether `namespaces` is null. */
static inline bool ocreg_pod_affinity_term_is_null_namespaces(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES);
}

/** Make `namespaces` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_clear_namespaces(struct ocreg_pod_affinity_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES);
}

/** Make `namespaces` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_null_namespaces(struct ocreg_pod_affinity_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES);
}

/** How many entries `namespaces` has: Names of namespaces to look in. With no namespaceSelector either, it is
 *  the pod's own. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_pod_affinity_term_count_namespaces(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES);
}

/** Make `namespaces` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_pod_affinity_term *ocreg_pod_affinity_term_make_namespaces(struct ocreg_pod_affinity_term *o)
{
	return (struct ocreg_pod_affinity_term *) ocreg_make((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES);
}

/** Element @p i of `namespaces`: Names of namespaces to look in. With no namespaceSelector either, it is the
 *  pod's own. Atomic: server-side apply replaces all of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_pod_affinity_term_at_namespaces(const struct ocreg_pod_affinity_term *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES, i);
}

/** Append to `namespaces`: Names of namespaces to look in. With no namespaceSelector either, it is the pod's
 *  own. Atomic: server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_append_namespaces(struct ocreg_pod_affinity_term *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES, ocreg_count((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES), value);
}

/** Insert @p value, which is copied, before element @p i of `namespaces`; @p i equal to the count appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_insert_namespaces(struct ocreg_pod_affinity_term *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES, i, value);
}

/** Move element @p from of `namespaces` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_move_namespaces(struct ocreg_pod_affinity_term *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES, from, to);
}

/** Remove element @p i of `namespaces`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_remove_namespaces(struct ocreg_pod_affinity_term *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES, i);
}

/** The index of the first element of `namespaces` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_pod_affinity_term_find_namespaces(const struct ocreg_pod_affinity_term *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_NAMESPACES, key);
}

/** Whether `topologyKey` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_affinity_term_has_topology_key(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_TOPOLOGY_KEY);
}

/** Whether `topologyKey` is null. */
static inline bool ocreg_pod_affinity_term_is_null_topology_key(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_TOPOLOGY_KEY);
}

/** Make `topologyKey` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_clear_topology_key(struct ocreg_pod_affinity_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_TOPOLOGY_KEY);
}

/** Make `topologyKey` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_null_topology_key(struct ocreg_pod_affinity_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_TOPOLOGY_KEY);
}

/** Get `topologyKey`: A label of nodes: those with the same value are one place. Must not be empty. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_pod_affinity_term_get_topology_key(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_TOPOLOGY_KEY);
}

/** Set `topologyKey`: A label of nodes: those with the same value are one place. Must not be empty. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_set_topology_key(struct ocreg_pod_affinity_term *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_TOPOLOGY_KEY, value);
}

/** Whether `matchLabelKeys` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_affinity_term_has_match_label_keys(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS);
}

/** Whether `matchLabelKeys` is null. */
static inline bool ocreg_pod_affinity_term_is_null_match_label_keys(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS);
}

/** Make `matchLabelKeys` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_clear_match_label_keys(struct ocreg_pod_affinity_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS);
}

/** Make `matchLabelKeys` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_null_match_label_keys(struct ocreg_pod_affinity_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS);
}

/** How many entries `matchLabelKeys` has: Label keys: the pods must also have the incoming pod's values of
 *  these. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_pod_affinity_term_count_match_label_keys(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS);
}

/** Make `matchLabelKeys` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_pod_affinity_term *ocreg_pod_affinity_term_make_match_label_keys(struct ocreg_pod_affinity_term *o)
{
	return (struct ocreg_pod_affinity_term *) ocreg_make((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS);
}

/** Element @p i of `matchLabelKeys`: Label keys: the pods must also have the incoming pod's values of these.
 *  Atomic: server-side apply replaces all of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_pod_affinity_term_at_match_label_keys(const struct ocreg_pod_affinity_term *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS, i);
}

/** Append to `matchLabelKeys`: Label keys: the pods must also have the incoming pod's values of these.
 *  Atomic: server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_append_match_label_keys(struct ocreg_pod_affinity_term *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS, ocreg_count((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS), value);
}

/** Insert @p value, which is copied, before element @p i of `matchLabelKeys`; @p i equal to the count
 *  appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_insert_match_label_keys(struct ocreg_pod_affinity_term *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS, i, value);
}

/** Move element @p from of `matchLabelKeys` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_move_match_label_keys(struct ocreg_pod_affinity_term *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS, from, to);
}

/** Remove element @p i of `matchLabelKeys`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_remove_match_label_keys(struct ocreg_pod_affinity_term *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS, i);
}

/** The index of the first element of `matchLabelKeys` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_pod_affinity_term_find_match_label_keys(const struct ocreg_pod_affinity_term *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MATCH_LABEL_KEYS, key);
}

/** Whether `mismatchLabelKeys` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_affinity_term_has_mismatch_label_keys(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS);
}

/** Whether `mismatchLabelKeys` is null. */
static inline bool ocreg_pod_affinity_term_is_null_mismatch_label_keys(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS);
}

/** Make `mismatchLabelKeys` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_clear_mismatch_label_keys(struct ocreg_pod_affinity_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS);
}

/** Make `mismatchLabelKeys` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_null_mismatch_label_keys(struct ocreg_pod_affinity_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS);
}

/** How many entries `mismatchLabelKeys` has: Label keys: the pods must also have other values of these than
 *  the incoming pod. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_pod_affinity_term_count_mismatch_label_keys(const struct ocreg_pod_affinity_term *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS);
}

/** Make `mismatchLabelKeys` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_pod_affinity_term *ocreg_pod_affinity_term_make_mismatch_label_keys(struct ocreg_pod_affinity_term *o)
{
	return (struct ocreg_pod_affinity_term *) ocreg_make((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS);
}

/** Element @p i of `mismatchLabelKeys`: Label keys: the pods must also have other values of these than the
 *  incoming pod. Atomic: server-side apply replaces all of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_pod_affinity_term_at_mismatch_label_keys(const struct ocreg_pod_affinity_term *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS, i);
}

/** Append to `mismatchLabelKeys`: Label keys: the pods must also have other values of these than the incoming
 *  pod. Atomic: server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_append_mismatch_label_keys(struct ocreg_pod_affinity_term *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS, ocreg_count((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS), value);
}

/** Insert @p value, which is copied, before element @p i of `mismatchLabelKeys`; @p i equal to the count
 *  appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_insert_mismatch_label_keys(struct ocreg_pod_affinity_term *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS, i, value);
}

/** Move element @p from of `mismatchLabelKeys` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_move_mismatch_label_keys(struct ocreg_pod_affinity_term *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS, from, to);
}

/** Remove element @p i of `mismatchLabelKeys`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_term_remove_mismatch_label_keys(struct ocreg_pod_affinity_term *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS, i);
}

/** The index of the first element of `mismatchLabelKeys` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_pod_affinity_term_find_mismatch_label_keys(const struct ocreg_pod_affinity_term *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_POD_AFFINITY_TERM_MISMATCH_LABEL_KEYS, key);
}

/** A new, empty weighted_pod_affinity_term.
 *  @return yours, ocreg_weighted_pod_affinity_term_unref(); NULL when out of memory */
static inline struct ocreg_weighted_pod_affinity_term *ocreg_weighted_pod_affinity_term_new(void)
{
	return (struct ocreg_weighted_pod_affinity_term *) ocreg_new(16); /* OCREG_TYPE_WEIGHTED_POD_AFFINITY_TERM */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_weighted_pod_affinity_term *ocreg_weighted_pod_affinity_term_ref(struct ocreg_weighted_pod_affinity_term *o)
{
	return (struct ocreg_weighted_pod_affinity_term *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_weighted_pod_affinity_term *ocreg_weighted_pod_affinity_term_unref(struct ocreg_weighted_pod_affinity_term *o)
{
	return (struct ocreg_weighted_pod_affinity_term *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_weighted_pod_affinity_term_unref(); NULL when out of memory */
static inline struct ocreg_weighted_pod_affinity_term *ocreg_weighted_pod_affinity_term_copy(const struct ocreg_weighted_pod_affinity_term *o)
{
	return (struct ocreg_weighted_pod_affinity_term *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_weighted_pod_affinity_term_object(const struct ocreg_weighted_pod_affinity_term *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a weighted_pod_affinity_term.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_weighted_pod_affinity_term *ocreg_weighted_pod_affinity_term_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 16 ? (struct ocreg_weighted_pod_affinity_term *) o : NULL; /* OCREG_TYPE_WEIGHTED_POD_AFFINITY_TERM */
}

/** Whether `weight` holds a value that fits: not unset, not null. */
static inline bool ocreg_weighted_pod_affinity_term_has_weight(const struct ocreg_weighted_pod_affinity_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_WEIGHT);
}

/** Whether `weight` is null. */
static inline bool ocreg_weighted_pod_affinity_term_is_null_weight(const struct ocreg_weighted_pod_affinity_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_WEIGHT);
}

/** Make `weight` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_weighted_pod_affinity_term_clear_weight(struct ocreg_weighted_pod_affinity_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_WEIGHT);
}

/** Make `weight` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_weighted_pod_affinity_term_null_weight(struct ocreg_weighted_pod_affinity_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_WEIGHT);
}

/** Get `weight`: What a node near such pods gains, or with anti-affinity loses, 1 to 100 points. Required.
 *  Must fit 32 bits.
 *  @return 0 if unset: ocreg_weighted_pod_affinity_term_has_weight() tells */
static inline int64_t ocreg_weighted_pod_affinity_term_get_weight(const struct ocreg_weighted_pod_affinity_term *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_WEIGHT);
}

/** Set `weight`: What a node near such pods gains, or with anti-affinity loses, 1 to 100 points. Required.
 *  Must fit 32 bits.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_weighted_pod_affinity_term_set_weight(struct ocreg_weighted_pod_affinity_term *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_WEIGHT, value);
}

/** Whether `podAffinityTerm` holds a value that fits: not unset, not null. */
static inline bool ocreg_weighted_pod_affinity_term_has_pod_affinity_term(const struct ocreg_weighted_pod_affinity_term *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_POD_AFFINITY_TERM);
}

/** Whether `podAffinityTerm` is null. */
static inline bool ocreg_weighted_pod_affinity_term_is_null_pod_affinity_term(const struct ocreg_weighted_pod_affinity_term *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_POD_AFFINITY_TERM);
}

/** Make `podAffinityTerm` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_weighted_pod_affinity_term_clear_pod_affinity_term(struct ocreg_weighted_pod_affinity_term *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_POD_AFFINITY_TERM);
}

/** Make `podAffinityTerm` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_weighted_pod_affinity_term_null_pod_affinity_term(struct ocreg_weighted_pod_affinity_term *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_POD_AFFINITY_TERM);
}

/** Get `podAffinityTerm`: Which pods, and what near means. Required.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_pod_affinity_term *ocreg_weighted_pod_affinity_term_get_pod_affinity_term(const struct ocreg_weighted_pod_affinity_term *o)
{
	return (struct ocreg_pod_affinity_term *) ocreg_get_object((const struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_POD_AFFINITY_TERM);
}

/** Set `podAffinityTerm`: Which pods, and what near means. Required.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_weighted_pod_affinity_term_set_pod_affinity_term(struct ocreg_weighted_pod_affinity_term *o, const struct ocreg_pod_affinity_term *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_POD_AFFINITY_TERM, (const struct ocreg_object *) value);
}

/** Get `podAffinityTerm`, made empty if it was unset or null: Which pods, and what near means. Required.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_pod_affinity_term *ocreg_weighted_pod_affinity_term_make_pod_affinity_term(struct ocreg_weighted_pod_affinity_term *o)
{
	return (struct ocreg_pod_affinity_term *) ocreg_make((struct ocreg_object *) o, OCREG_WEIGHTED_POD_AFFINITY_TERM_POD_AFFINITY_TERM);
}

/** A new, empty pod_affinity.
 *  @return yours, ocreg_pod_affinity_unref(); NULL when out of memory */
static inline struct ocreg_pod_affinity *ocreg_pod_affinity_new(void)
{
	return (struct ocreg_pod_affinity *) ocreg_new(17); /* OCREG_TYPE_POD_AFFINITY */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_pod_affinity *ocreg_pod_affinity_ref(struct ocreg_pod_affinity *o)
{
	return (struct ocreg_pod_affinity *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_pod_affinity *ocreg_pod_affinity_unref(struct ocreg_pod_affinity *o)
{
	return (struct ocreg_pod_affinity *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_pod_affinity_unref(); NULL when out of memory */
static inline struct ocreg_pod_affinity *ocreg_pod_affinity_copy(const struct ocreg_pod_affinity *o)
{
	return (struct ocreg_pod_affinity *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_pod_affinity_object(const struct ocreg_pod_affinity *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a pod_affinity.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_pod_affinity *ocreg_pod_affinity_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 17 ? (struct ocreg_pod_affinity *) o : NULL; /* OCREG_TYPE_POD_AFFINITY */
}

/** Whether `requiredDuringSchedulingIgnoredDuringExecution` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_affinity_has_required_during_scheduling_ignored_during_execution(const struct ocreg_pod_affinity *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Whether `requiredDuringSchedulingIgnoredDuringExecution` is null. */
static inline bool ocreg_pod_affinity_is_null_required_during_scheduling_ignored_during_execution(const struct ocreg_pod_affinity *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Make `requiredDuringSchedulingIgnoredDuringExecution` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_clear_required_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Make `requiredDuringSchedulingIgnoredDuringExecution` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_null_required_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** How many entries `requiredDuringSchedulingIgnoredDuringExecution` has: What a node must fulfil, every term
 *  of it. Pods that run already stay where they are. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_pod_affinity_count_required_during_scheduling_ignored_during_execution(const struct ocreg_pod_affinity *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Make `requiredDuringSchedulingIgnoredDuringExecution` empty if it is unset or null: being there and empty
 *  is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_pod_affinity *ocreg_pod_affinity_make_required_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o)
{
	return (struct ocreg_pod_affinity *) ocreg_make((struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Element @p i of `requiredDuringSchedulingIgnoredDuringExecution`: What a node must fulfil, every term of
 *  it. Pods that run already stay where they are. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_pod_affinity_term *ocreg_pod_affinity_at_required_during_scheduling_ignored_during_execution(const struct ocreg_pod_affinity *o, size_t i)
{
	return (struct ocreg_pod_affinity_term *) ocreg_at((const struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, i);
}

/** Append an empty element to `requiredDuringSchedulingIgnoredDuringExecution`: What a node must fulfil,
 *  every term of it. Pods that run already stay where they are. Atomic: server-side apply replaces all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_pod_affinity_term *ocreg_pod_affinity_append_required_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o)
{
	return (struct ocreg_pod_affinity_term *) ocreg_insert((struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, ocreg_count((const struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION));
}

/** Insert an empty element before element @p i of `requiredDuringSchedulingIgnoredDuringExecution`; @p i
 *  equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_pod_affinity_term *ocreg_pod_affinity_insert_required_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o, size_t i)
{
	return (struct ocreg_pod_affinity_term *) ocreg_insert((struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, i);
}

/** Move element @p from of `requiredDuringSchedulingIgnoredDuringExecution` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_move_required_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, from, to);
}

/** Remove element @p i of `requiredDuringSchedulingIgnoredDuringExecution`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_remove_required_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_POD_AFFINITY_REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, i);
}

/** Whether `preferredDuringSchedulingIgnoredDuringExecution` holds a value that fits: not unset, not null. */
static inline bool ocreg_pod_affinity_has_preferred_during_scheduling_ignored_during_execution(const struct ocreg_pod_affinity *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Whether `preferredDuringSchedulingIgnoredDuringExecution` is null. */
static inline bool ocreg_pod_affinity_is_null_preferred_during_scheduling_ignored_during_execution(const struct ocreg_pod_affinity *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Make `preferredDuringSchedulingIgnoredDuringExecution` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_clear_preferred_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Make `preferredDuringSchedulingIgnoredDuringExecution` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_null_preferred_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** How many entries `preferredDuringSchedulingIgnoredDuringExecution` has: What is liked better; the weights
 *  are added up. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_pod_affinity_count_preferred_during_scheduling_ignored_during_execution(const struct ocreg_pod_affinity *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Make `preferredDuringSchedulingIgnoredDuringExecution` empty if it is unset or null: being there and empty
 *  is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_pod_affinity *ocreg_pod_affinity_make_preferred_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o)
{
	return (struct ocreg_pod_affinity *) ocreg_make((struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
}

/** Element @p i of `preferredDuringSchedulingIgnoredDuringExecution`: What is liked better; the weights are
 *  added up. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_weighted_pod_affinity_term *ocreg_pod_affinity_at_preferred_during_scheduling_ignored_during_execution(const struct ocreg_pod_affinity *o, size_t i)
{
	return (struct ocreg_weighted_pod_affinity_term *) ocreg_at((const struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, i);
}

/** Append an empty element to `preferredDuringSchedulingIgnoredDuringExecution`: What is liked better; the
 *  weights are added up. Atomic: server-side apply replaces all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_weighted_pod_affinity_term *ocreg_pod_affinity_append_preferred_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o)
{
	return (struct ocreg_weighted_pod_affinity_term *) ocreg_insert((struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, ocreg_count((const struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION));
}

/** Insert an empty element before element @p i of `preferredDuringSchedulingIgnoredDuringExecution`; @p i
 *  equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_weighted_pod_affinity_term *ocreg_pod_affinity_insert_preferred_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o, size_t i)
{
	return (struct ocreg_weighted_pod_affinity_term *) ocreg_insert((struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, i);
}

/** Move element @p from of `preferredDuringSchedulingIgnoredDuringExecution` so that it becomes element @p
 *  to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_move_preferred_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, from, to);
}

/** Remove element @p i of `preferredDuringSchedulingIgnoredDuringExecution`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_pod_affinity_remove_preferred_during_scheduling_ignored_during_execution(struct ocreg_pod_affinity *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_POD_AFFINITY_PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, i);
}

/** A new, empty affinity.
 *  @return yours, ocreg_affinity_unref(); NULL when out of memory */
static inline struct ocreg_affinity *ocreg_affinity_new(void)
{
	return (struct ocreg_affinity *) ocreg_new(18); /* OCREG_TYPE_AFFINITY */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_affinity *ocreg_affinity_ref(struct ocreg_affinity *o)
{
	return (struct ocreg_affinity *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_affinity *ocreg_affinity_unref(struct ocreg_affinity *o)
{
	return (struct ocreg_affinity *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_affinity_unref(); NULL when out of memory */
static inline struct ocreg_affinity *ocreg_affinity_copy(const struct ocreg_affinity *o)
{
	return (struct ocreg_affinity *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_affinity_object(const struct ocreg_affinity *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a affinity.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_affinity *ocreg_affinity_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 18 ? (struct ocreg_affinity *) o : NULL; /* OCREG_TYPE_AFFINITY */
}

/** Whether `nodeAffinity` holds a value that fits: not unset, not null. */
static inline bool ocreg_affinity_has_node_affinity(const struct ocreg_affinity *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AFFINITY_NODE_AFFINITY);
}

/** Whether `nodeAffinity` is null. */
static inline bool ocreg_affinity_is_null_node_affinity(const struct ocreg_affinity *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AFFINITY_NODE_AFFINITY);
}

/** Make `nodeAffinity` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_affinity_clear_node_affinity(struct ocreg_affinity *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AFFINITY_NODE_AFFINITY);
}

/** Make `nodeAffinity` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_affinity_null_node_affinity(struct ocreg_affinity *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AFFINITY_NODE_AFFINITY);
}

/** Get `nodeAffinity`: By the nodes themselves.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_node_affinity *ocreg_affinity_get_node_affinity(const struct ocreg_affinity *o)
{
	return (struct ocreg_node_affinity *) ocreg_get_object((const struct ocreg_object *) o, OCREG_AFFINITY_NODE_AFFINITY);
}

/** Set `nodeAffinity`: By the nodes themselves.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_affinity_set_node_affinity(struct ocreg_affinity *o, const struct ocreg_node_affinity *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_AFFINITY_NODE_AFFINITY, (const struct ocreg_object *) value);
}

/** Get `nodeAffinity`, made empty if it was unset or null: By the nodes themselves.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_node_affinity *ocreg_affinity_make_node_affinity(struct ocreg_affinity *o)
{
	return (struct ocreg_node_affinity *) ocreg_make((struct ocreg_object *) o, OCREG_AFFINITY_NODE_AFFINITY);
}

/** Whether `podAffinity` holds a value that fits: not unset, not null. */
static inline bool ocreg_affinity_has_pod_affinity(const struct ocreg_affinity *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AFFINITY_POD_AFFINITY);
}

/** Whether `podAffinity` is null. */
static inline bool ocreg_affinity_is_null_pod_affinity(const struct ocreg_affinity *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AFFINITY_POD_AFFINITY);
}

/** Make `podAffinity` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_affinity_clear_pod_affinity(struct ocreg_affinity *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AFFINITY_POD_AFFINITY);
}

/** Make `podAffinity` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_affinity_null_pod_affinity(struct ocreg_affinity *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AFFINITY_POD_AFFINITY);
}

/** Get `podAffinity`: Near which other pods.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_pod_affinity *ocreg_affinity_get_pod_affinity(const struct ocreg_affinity *o)
{
	return (struct ocreg_pod_affinity *) ocreg_get_object((const struct ocreg_object *) o, OCREG_AFFINITY_POD_AFFINITY);
}

/** Set `podAffinity`: Near which other pods.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_affinity_set_pod_affinity(struct ocreg_affinity *o, const struct ocreg_pod_affinity *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_AFFINITY_POD_AFFINITY, (const struct ocreg_object *) value);
}

/** Get `podAffinity`, made empty if it was unset or null: Near which other pods.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_pod_affinity *ocreg_affinity_make_pod_affinity(struct ocreg_affinity *o)
{
	return (struct ocreg_pod_affinity *) ocreg_make((struct ocreg_object *) o, OCREG_AFFINITY_POD_AFFINITY);
}

/** Whether `podAntiAffinity` holds a value that fits: not unset, not null. */
static inline bool ocreg_affinity_has_pod_anti_affinity(const struct ocreg_affinity *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_AFFINITY_POD_ANTI_AFFINITY);
}

/** Whether `podAntiAffinity` is null. */
static inline bool ocreg_affinity_is_null_pod_anti_affinity(const struct ocreg_affinity *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_AFFINITY_POD_ANTI_AFFINITY);
}

/** Make `podAntiAffinity` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_affinity_clear_pod_anti_affinity(struct ocreg_affinity *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_AFFINITY_POD_ANTI_AFFINITY);
}

/** Make `podAntiAffinity` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_affinity_null_pod_anti_affinity(struct ocreg_affinity *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_AFFINITY_POD_ANTI_AFFINITY);
}

/** Get `podAntiAffinity`: Away from which other pods.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_pod_affinity *ocreg_affinity_get_pod_anti_affinity(const struct ocreg_affinity *o)
{
	return (struct ocreg_pod_affinity *) ocreg_get_object((const struct ocreg_object *) o, OCREG_AFFINITY_POD_ANTI_AFFINITY);
}

/** Set `podAntiAffinity`: Away from which other pods.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_affinity_set_pod_anti_affinity(struct ocreg_affinity *o, const struct ocreg_pod_affinity *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_AFFINITY_POD_ANTI_AFFINITY, (const struct ocreg_object *) value);
}

/** Get `podAntiAffinity`, made empty if it was unset or null: Away from which other pods.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_pod_affinity *ocreg_affinity_make_pod_anti_affinity(struct ocreg_affinity *o)
{
	return (struct ocreg_pod_affinity *) ocreg_make((struct ocreg_object *) o, OCREG_AFFINITY_POD_ANTI_AFFINITY);
}

/** A new, empty topology_spread_constraint.
 *  @return yours, ocreg_topology_spread_constraint_unref(); NULL when out of memory */
static inline struct ocreg_topology_spread_constraint *ocreg_topology_spread_constraint_new(void)
{
	return (struct ocreg_topology_spread_constraint *) ocreg_new(19); /* OCREG_TYPE_TOPOLOGY_SPREAD_CONSTRAINT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_topology_spread_constraint *ocreg_topology_spread_constraint_ref(struct ocreg_topology_spread_constraint *o)
{
	return (struct ocreg_topology_spread_constraint *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_topology_spread_constraint *ocreg_topology_spread_constraint_unref(struct ocreg_topology_spread_constraint *o)
{
	return (struct ocreg_topology_spread_constraint *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_topology_spread_constraint_unref(); NULL when out of memory */
static inline struct ocreg_topology_spread_constraint *ocreg_topology_spread_constraint_copy(const struct ocreg_topology_spread_constraint *o)
{
	return (struct ocreg_topology_spread_constraint *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_topology_spread_constraint_object(const struct ocreg_topology_spread_constraint *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a topology_spread_constraint.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_topology_spread_constraint *ocreg_topology_spread_constraint_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 19 ? (struct ocreg_topology_spread_constraint *) o : NULL; /* OCREG_TYPE_TOPOLOGY_SPREAD_CONSTRAINT */
}

/** Whether `maxSkew` holds a value that fits: not unset, not null. */
static inline bool ocreg_topology_spread_constraint_has_max_skew(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MAX_SKEW);
}

/** Whether `maxSkew` is null. */
static inline bool ocreg_topology_spread_constraint_is_null_max_skew(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MAX_SKEW);
}

/** Make `maxSkew` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_clear_max_skew(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MAX_SKEW);
}

/** Make `maxSkew` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_null_max_skew(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MAX_SKEW);
}

/** Get `maxSkew`: By how many pods the fullest and the emptiest place may differ. Must be above zero.
 *  Required. Must fit 32 bits.
 *  @return 0 if unset: ocreg_topology_spread_constraint_has_max_skew() tells */
static inline int64_t ocreg_topology_spread_constraint_get_max_skew(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MAX_SKEW);
}

/** Set `maxSkew`: By how many pods the fullest and the emptiest place may differ. Must be above zero.
 *  Required. Must fit 32 bits.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_set_max_skew(struct ocreg_topology_spread_constraint *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MAX_SKEW, value);
}

/** Whether `topologyKey` holds a value that fits: not unset, not null. */
static inline bool ocreg_topology_spread_constraint_has_topology_key(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_TOPOLOGY_KEY);
}

/** Whether `topologyKey` is null. */
static inline bool ocreg_topology_spread_constraint_is_null_topology_key(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_TOPOLOGY_KEY);
}

/** Make `topologyKey` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_clear_topology_key(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_TOPOLOGY_KEY);
}

/** Make `topologyKey` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_null_topology_key(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_TOPOLOGY_KEY);
}

/** Get `topologyKey`: A label of nodes: those with the same value are one place. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_topology_spread_constraint_get_topology_key(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_TOPOLOGY_KEY);
}

/** Set `topologyKey`: A label of nodes: those with the same value are one place. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_set_topology_key(struct ocreg_topology_spread_constraint *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_TOPOLOGY_KEY, value);
}

/** Whether `whenUnsatisfiable` holds a value that fits: not unset, not null. */
static inline bool ocreg_topology_spread_constraint_has_when_unsatisfiable(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_WHEN_UNSATISFIABLE);
}

/** Whether `whenUnsatisfiable` is null. */
static inline bool ocreg_topology_spread_constraint_is_null_when_unsatisfiable(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_WHEN_UNSATISFIABLE);
}

/** Make `whenUnsatisfiable` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_clear_when_unsatisfiable(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_WHEN_UNSATISFIABLE);
}

/** Make `whenUnsatisfiable` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_null_when_unsatisfiable(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_WHEN_UNSATISFIABLE);
}

/** Get `whenUnsatisfiable`: What to do with a pod that would break the rule: DoNotSchedule leaves it waiting,
 *  ScheduleAnyway places it where it hurts least. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_topology_spread_constraint_get_when_unsatisfiable(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_WHEN_UNSATISFIABLE);
}

/** Set `whenUnsatisfiable`: What to do with a pod that would break the rule: DoNotSchedule leaves it waiting,
 *  ScheduleAnyway places it where it hurts least. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_set_when_unsatisfiable(struct ocreg_topology_spread_constraint *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_WHEN_UNSATISFIABLE, value);
}

/** Whether `labelSelector` holds a value that fits: not unset, not null. */
static inline bool ocreg_topology_spread_constraint_has_label_selector(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_LABEL_SELECTOR);
}

/** Whether `labelSelector` is null. */
static inline bool ocreg_topology_spread_constraint_is_null_label_selector(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_LABEL_SELECTOR);
}

/** Make `labelSelector` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_clear_label_selector(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_LABEL_SELECTOR);
}

/** Make `labelSelector` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_null_label_selector(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_LABEL_SELECTOR);
}

/** Get `labelSelector`: Which pods are counted. Unset counts none. Atomic: server-side apply replaces all of
 *  it.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_label_selector *ocreg_topology_spread_constraint_get_label_selector(const struct ocreg_topology_spread_constraint *o)
{
	return (struct ocreg_label_selector *) ocreg_get_object((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_LABEL_SELECTOR);
}

/** Set `labelSelector`: Which pods are counted. Unset counts none. Atomic: server-side apply replaces all of
 *  it.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_set_label_selector(struct ocreg_topology_spread_constraint *o, const struct ocreg_label_selector *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_LABEL_SELECTOR, (const struct ocreg_object *) value);
}

/** Get `labelSelector`, made empty if it was unset or null: Which pods are counted. Unset counts none.
 *  Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_label_selector *ocreg_topology_spread_constraint_make_label_selector(struct ocreg_topology_spread_constraint *o)
{
	return (struct ocreg_label_selector *) ocreg_make((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_LABEL_SELECTOR);
}

/** Whether `minDomains` holds a value that fits: not unset, not null. */
static inline bool ocreg_topology_spread_constraint_has_min_domains(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MIN_DOMAINS);
}

/** Whether `minDomains` is null. */
static inline bool ocreg_topology_spread_constraint_is_null_min_domains(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MIN_DOMAINS);
}

/** Make `minDomains` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_clear_min_domains(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MIN_DOMAINS);
}

/** Make `minDomains` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_null_min_domains(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MIN_DOMAINS);
}

/** Get `minDomains`: With fewer places than this, the emptiest counts as having no pod. Must be above zero,
 *  and needs DoNotSchedule. Unset means 1. Must fit 32 bits.
 *  @return 0 if unset: ocreg_topology_spread_constraint_has_min_domains() tells */
static inline int64_t ocreg_topology_spread_constraint_get_min_domains(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MIN_DOMAINS);
}

/** Set `minDomains`: With fewer places than this, the emptiest counts as having no pod. Must be above zero,
 *  and needs DoNotSchedule. Unset means 1. Must fit 32 bits.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_set_min_domains(struct ocreg_topology_spread_constraint *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MIN_DOMAINS, value);
}

/** Whether `matchLabelKeys` holds a value that fits: not unset, not null. */
static inline bool ocreg_topology_spread_constraint_has_match_label_keys(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS);
}

/** Whether `matchLabelKeys` is null. */
static inline bool ocreg_topology_spread_constraint_is_null_match_label_keys(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS);
}

/** Make `matchLabelKeys` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_clear_match_label_keys(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS);
}

/** Make `matchLabelKeys` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_null_match_label_keys(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS);
}

/** How many entries `matchLabelKeys` has: Label keys: only pods with the incoming pod's values of these are
 *  counted. Atomic: server-side apply replaces all of it. Since OpenShift 4.12.
 *  @return 0 if unset or null */
static inline size_t ocreg_topology_spread_constraint_count_match_label_keys(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS);
}

/** Make `matchLabelKeys` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_topology_spread_constraint *ocreg_topology_spread_constraint_make_match_label_keys(struct ocreg_topology_spread_constraint *o)
{
	return (struct ocreg_topology_spread_constraint *) ocreg_make((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS);
}

/** Element @p i of `matchLabelKeys`: Label keys: only pods with the incoming pod's values of these are
 *  counted. Atomic: server-side apply replaces all of it. Since OpenShift 4.12.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_topology_spread_constraint_at_match_label_keys(const struct ocreg_topology_spread_constraint *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS, i);
}

/** Append to `matchLabelKeys`: Label keys: only pods with the incoming pod's values of these are counted.
 *  Atomic: server-side apply replaces all of it. Since OpenShift 4.12.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_append_match_label_keys(struct ocreg_topology_spread_constraint *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS, ocreg_count((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS), value);
}

/** Insert @p value, which is copied, before element @p i of `matchLabelKeys`; @p i equal to the count
 *  appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_insert_match_label_keys(struct ocreg_topology_spread_constraint *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS, i, value);
}

/** Move element @p from of `matchLabelKeys` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_move_match_label_keys(struct ocreg_topology_spread_constraint *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS, from, to);
}

/** Remove element @p i of `matchLabelKeys`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_remove_match_label_keys(struct ocreg_topology_spread_constraint *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS, i);
}

/** The index of the first element of `matchLabelKeys` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_topology_spread_constraint_find_match_label_keys(const struct ocreg_topology_spread_constraint *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_MATCH_LABEL_KEYS, key);
}

/** Whether `nodeAffinityPolicy` holds a value that fits: not unset, not null. */
static inline bool ocreg_topology_spread_constraint_has_node_affinity_policy(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_AFFINITY_POLICY);
}

/** Whether `nodeAffinityPolicy` is null. */
static inline bool ocreg_topology_spread_constraint_is_null_node_affinity_policy(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_AFFINITY_POLICY);
}

/** Make `nodeAffinityPolicy` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_clear_node_affinity_policy(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_AFFINITY_POLICY);
}

/** Make `nodeAffinityPolicy` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_null_node_affinity_policy(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_AFFINITY_POLICY);
}

/** Get `nodeAffinityPolicy`: Whether nodes that the pod cannot go to by its affinity and node selector count:
 *  Honor leaves them out, Ignore counts them. Unset means Honor. Since OpenShift 4.12.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_topology_spread_constraint_get_node_affinity_policy(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_AFFINITY_POLICY);
}

/** Set `nodeAffinityPolicy`: Whether nodes that the pod cannot go to by its affinity and node selector count:
 *  Honor leaves them out, Ignore counts them. Unset means Honor. Since OpenShift 4.12.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_set_node_affinity_policy(struct ocreg_topology_spread_constraint *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_AFFINITY_POLICY, value);
}

/** Whether `nodeTaintsPolicy` holds a value that fits: not unset, not null. */
static inline bool ocreg_topology_spread_constraint_has_node_taints_policy(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_TAINTS_POLICY);
}

/** Whether `nodeTaintsPolicy` is null. */
static inline bool ocreg_topology_spread_constraint_is_null_node_taints_policy(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_TAINTS_POLICY);
}

/** Make `nodeTaintsPolicy` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_clear_node_taints_policy(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_TAINTS_POLICY);
}

/** Make `nodeTaintsPolicy` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_null_node_taints_policy(struct ocreg_topology_spread_constraint *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_TAINTS_POLICY);
}

/** Get `nodeTaintsPolicy`: Whether nodes with taints that the pod does not tolerate count: Honor leaves them
 *  out, Ignore counts them. Unset means Ignore. Since OpenShift 4.12.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_topology_spread_constraint_get_node_taints_policy(const struct ocreg_topology_spread_constraint *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_TAINTS_POLICY);
}

/** Set `nodeTaintsPolicy`: Whether nodes with taints that the pod does not tolerate count: Honor leaves them
 *  out, Ignore counts them. Unset means Ignore. Since OpenShift 4.12.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_topology_spread_constraint_set_node_taints_policy(struct ocreg_topology_spread_constraint *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_TOPOLOGY_SPREAD_CONSTRAINT_NODE_TAINTS_POLICY, value);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
