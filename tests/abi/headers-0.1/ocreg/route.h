/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file route.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_ROUTE_H
#define OCREG_ROUTE_H

#include <ocreg/codec.h>
#include <ocreg/meta.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A Service that a Route leads to. */
struct ocreg_route_target_reference;

/** The fields of struct ocreg_route_target_reference. @since 0.1 */
enum ocreg_route_target_reference_field {
	/** Always Service, which empty means too. */
	OCREG_ROUTE_TARGET_REFERENCE_KIND = 0,
	/** Name of the Service, in the Route's namespace. The registry's is image-registry. */
	OCREG_ROUTE_TARGET_REFERENCE_NAME = 1,
	/** Its share of the requests, beside the weights of the others; 0 means none. */
	OCREG_ROUTE_TARGET_REFERENCE_WEIGHT = 2,
};

/** Which port of the Service a Route leads to. */
struct ocreg_route_port;

/** The fields of struct ocreg_route_port. @since 0.1 */
enum ocreg_route_port_field {
	/** The number of the port that the pods listen on, or the name of the Service's port. Not 0 and not empty. */
	OCREG_ROUTE_PORT_TARGET_PORT = 0,
};

/** Names an object in the namespace of the one that names it. Since OpenShift 4.19. */
struct ocreg_local_object_reference;

/** The fields of struct ocreg_local_object_reference. @since 0.1 */
enum ocreg_local_object_reference_field {
	/** Name of the object. */
	OCREG_LOCAL_OBJECT_REFERENCE_NAME = 0,
};

/** How a Route is encrypted, and with which certificate. */
struct ocreg_route_tls;

/** The fields of struct ocreg_route_tls. @since 0.1 */
enum ocreg_route_tls_field {
	/** Where encryption ends. edge: at the router. reencrypt: at the router, which encrypts again for the pods,
	 *  as with the registry. passthrough: at the pods. */
	OCREG_ROUTE_TLS_TERMINATION = 0,
	/** The certificate that the router shows, in PEM. Unset means the router's own. Not with passthrough. */
	OCREG_ROUTE_TLS_CERTIFICATE = 1,
	/** The private key of the certificate, in PEM. Not with passthrough. */
	OCREG_ROUTE_TLS_KEY = 2,
	/** The authorities above the certificate, in PEM. Not with passthrough. */
	OCREG_ROUTE_TLS_CA_CERTIFICATE = 3,
	/** The authorities that the pods' certificate must come from, in PEM. With reencrypt only. Unset means the
	 *  cluster's own authority for Services. */
	OCREG_ROUTE_TLS_DESTINATION_CA_CERTIFICATE = 4,
	/** What becomes of requests that are not encrypted. None, which empty means too: refused. Allow: served.
	 *  Redirect: sent to the encrypted address. Not Allow with passthrough. */
	OCREG_ROUTE_TLS_INSECURE_EDGE_TERMINATION_POLICY = 5,
	/** A Secret of type kubernetes.io/tls with certificate and key, in place of the two fields. The router must
	 *  be allowed to read it. */
	OCREG_ROUTE_TLS_EXTERNAL_CERTIFICATE = 6,
};

/** What a header is set to. Since OpenShift 4.14. */
struct ocreg_route_header_value;

/** The fields of struct ocreg_route_header_value. @since 0.1 */
enum ocreg_route_header_value_field {
	/** The value; \%[req.hdr(name)], in responses \%[res.hdr(name)], \%[ssl_c_der] and the converters lower and
	 *  base64 are put in by the router. A percent sign is doubled. */
	OCREG_ROUTE_HEADER_VALUE_VALUE = 0,
};

/** What is done to a header. Since OpenShift 4.14. */
struct ocreg_route_header_action;

/** The fields of struct ocreg_route_header_action. @since 0.1 */
enum ocreg_route_header_action_field {
	/** Set: it gets the value in set. Delete: it is taken out. Called `type` in documents, which is a reserved
	 *  word of Go. */
	OCREG_ROUTE_HEADER_ACTION_ACTION_TYPE = 0,
	/** The value. Needed with the type Set, and not allowed with Delete. */
	OCREG_ROUTE_HEADER_ACTION_SET = 1,
};

/** A header, and what is done to it. Since OpenShift 4.14. */
struct ocreg_route_header;

/** The fields of struct ocreg_route_header. @since 0.1 */
enum ocreg_route_header_field {
	/** Name of the header; not strict-transport-security, proxy, cookie or set-cookie, however they are spelled. */
	OCREG_ROUTE_HEADER_NAME = 0,
	/** What is done to it. */
	OCREG_ROUTE_HEADER_ACTION = 1,
};

/** What is done to headers. The registry's Routes have none of it. Since OpenShift 4.14. */
struct ocreg_route_header_actions;

/** The fields of struct ocreg_route_header_actions. @since 0.1 */
enum ocreg_route_header_actions_field {
	/** To those of responses, one after the other. */
	OCREG_ROUTE_HEADER_ACTIONS_RESPONSE = 0,
	/** To those of requests, one after the other. */
	OCREG_ROUTE_HEADER_ACTIONS_REQUEST = 1,
};

/** What the router does to headers. Since OpenShift 4.14. */
struct ocreg_route_headers;

/** The fields of struct ocreg_route_headers. @since 0.1 */
enum ocreg_route_headers_field {
	/** What is done to which headers. */
	OCREG_ROUTE_HEADERS_ACTIONS = 0,
};

/** Which host leads to which Service, and how it is encrypted. */
struct ocreg_route_spec;

/** The fields of struct ocreg_route_spec. @since 0.1 */
enum ocreg_route_spec_field {
	/** The host name. Unset lets the cluster make one from name and namespace; giving one takes a permission of
	 *  its own. Write it in lower case. */
	OCREG_ROUTE_SPEC_HOST = 0,
	/** The host name without the domain of the router, which puts it behind. Of no effect with host. */
	OCREG_ROUTE_SPEC_SUBDOMAIN = 1,
	/** Only requests below this path take the Route. Not with passthrough. */
	OCREG_ROUTE_SPEC_PATH = 2,
	/** The Service that the Route leads to. */
	OCREG_ROUTE_SPEC_TO = 3,
	/** Further Services that share the requests. */
	OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS = 4,
	/** Which port of the Service. Unset means all of them, in turn. */
	OCREG_ROUTE_SPEC_PORT = 5,
	/** How it is encrypted. Unset means not at all. */
	OCREG_ROUTE_SPEC_TLS = 6,
	/** Whether it takes the hosts beside host in their domain too: Subdomain, if the router lets it. Empty means
	 *  None. Cannot be changed. */
	OCREG_ROUTE_SPEC_WILDCARD_POLICY = 7,
	/** What the router does to headers. Not with passthrough. */
	OCREG_ROUTE_SPEC_HTTP_HEADERS = 8,
};

/** One thing that a router says of a Route, and since when it is so. */
struct ocreg_route_ingress_condition;

/** The fields of struct ocreg_route_ingress_condition. @since 0.1 */
enum ocreg_route_ingress_condition_field {
	/** What is said: Admitted, that the router serves the Route. Called `type` in documents, which is a reserved
	 *  word of Go. */
	OCREG_ROUTE_INGRESS_CONDITION_CONDITION_TYPE = 0,
	/** Whether it is so: True, False or Unknown. The API server takes any text. */
	OCREG_ROUTE_INGRESS_CONDITION_STATUS = 1,
	/** Why, in a word: HostAlreadyClaimed, for one. */
	OCREG_ROUTE_INGRESS_CONDITION_REASON = 2,
	/** Why, in a sentence for people. */
	OCREG_ROUTE_INGRESS_CONDITION_MESSAGE = 3,
	/** When the status last changed. */
	OCREG_ROUTE_INGRESS_CONDITION_LAST_TRANSITION_TIME = 4,
};

/** How one router deals with a Route. */
struct ocreg_route_ingress;

/** The fields of struct ocreg_route_ingress. @since 0.1 */
enum ocreg_route_ingress_field {
	/** The host name by which it serves the Route. */
	OCREG_ROUTE_INGRESS_HOST = 0,
	/** Name of the router. */
	OCREG_ROUTE_INGRESS_ROUTER_NAME = 1,
	/** What it says of the Route. */
	OCREG_ROUTE_INGRESS_CONDITIONS = 2,
	/** The policy that it follows. */
	OCREG_ROUTE_INGRESS_WILDCARD_POLICY = 3,
	/** The router's own host name, to point DNS entries to. */
	OCREG_ROUTE_INGRESS_ROUTER_CANONICAL_HOSTNAME = 4,
};

/** How the routers deal with a Route. Written by them. */
struct ocreg_route_status;

/** The fields of struct ocreg_route_status. @since 0.1 */
enum ocreg_route_status_field {
	/** One entry for each router that has seen the Route. */
	OCREG_ROUTE_STATUS_INGRESS = 0,
};

/** A way into the cluster: a host name that leads to a Service. The operator makes those of the registry, in
 *  namespace openshift-image-registry. */
struct ocreg_route;

/** The fields of struct ocreg_route. @since 0.1 */
enum ocreg_route_field {
	/** route.openshift.io/v1. */
	OCREG_ROUTE_API_VERSION = 0,
	/** Route. */
	OCREG_ROUTE_KIND = 1,
	/** Name, namespace, labels and so on. */
	OCREG_ROUTE_METADATA = 2,
	/** Which host leads where. */
	OCREG_ROUTE_SPEC = 3,
	/** How the routers deal with it. */
	OCREG_ROUTE_STATUS = 4,
};

#ifndef SWIG

/** A new, empty route_target_reference.
 *  @return yours, ocreg_route_target_reference_unref(); NULL when out of memory */
static inline struct ocreg_route_target_reference *ocreg_route_target_reference_new(void)
{
	return (struct ocreg_route_target_reference *) ocreg_new(59); /* OCREG_TYPE_ROUTE_TARGET_REFERENCE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_target_reference *ocreg_route_target_reference_ref(struct ocreg_route_target_reference *o)
{
	return (struct ocreg_route_target_reference *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_target_reference *ocreg_route_target_reference_unref(struct ocreg_route_target_reference *o)
{
	return (struct ocreg_route_target_reference *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_target_reference_unref(); NULL when out of memory */
static inline struct ocreg_route_target_reference *ocreg_route_target_reference_copy(const struct ocreg_route_target_reference *o)
{
	return (struct ocreg_route_target_reference *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_target_reference_object(const struct ocreg_route_target_reference *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_target_reference.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_target_reference *ocreg_route_target_reference_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 59 ? (struct ocreg_route_target_reference *) o : NULL; /* OCREG_TYPE_ROUTE_TARGET_REFERENCE */
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_target_reference_has_kind(const struct ocreg_route_target_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_route_target_reference_is_null_kind(const struct ocreg_route_target_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_target_reference_clear_kind(struct ocreg_route_target_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_target_reference_null_kind(struct ocreg_route_target_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_KIND);
}

/** Get `kind`: Always Service, which empty means too. Required. Default: `"Service"`. One of `Service`, `""`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_target_reference_get_kind(const struct ocreg_route_target_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_KIND);
}

/** Set `kind`: Always Service, which empty means too. Required. Default: `"Service"`. One of `Service`, `""`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_target_reference_set_kind(struct ocreg_route_target_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_KIND, value);
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_target_reference_has_name(const struct ocreg_route_target_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_route_target_reference_is_null_name(const struct ocreg_route_target_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_target_reference_clear_name(struct ocreg_route_target_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_target_reference_null_name(struct ocreg_route_target_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_NAME);
}

/** Get `name`: Name of the Service, in the Route's namespace. The registry's is image-registry. Required. At
 *  least 1 character.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_target_reference_get_name(const struct ocreg_route_target_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_NAME);
}

/** Set `name`: Name of the Service, in the Route's namespace. The registry's is image-registry. Required. At
 *  least 1 character.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_target_reference_set_name(struct ocreg_route_target_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_NAME, value);
}

/** Whether `weight` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_target_reference_has_weight(const struct ocreg_route_target_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_WEIGHT);
}

/** Whether `weight` is null. */
static inline bool ocreg_route_target_reference_is_null_weight(const struct ocreg_route_target_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_WEIGHT);
}

/** Make `weight` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_target_reference_clear_weight(struct ocreg_route_target_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_WEIGHT);
}

/** Make `weight` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_target_reference_null_weight(struct ocreg_route_target_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_WEIGHT);
}

/** Get `weight`: Its share of the requests, beside the weights of the others; 0 means none. Default: `100`.
 *  Must fit 32 bits. From 0 to 256.
 *  @return 0 if unset: ocreg_route_target_reference_has_weight() tells */
static inline int64_t ocreg_route_target_reference_get_weight(const struct ocreg_route_target_reference *o)
{
	return ocreg_get_int((const struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_WEIGHT);
}

/** Set `weight`: Its share of the requests, beside the weights of the others; 0 means none. Default: `100`.
 *  Must fit 32 bits. From 0 to 256.
 *  @param value bounds are a matter of ocreg_validate()
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_target_reference_set_weight(struct ocreg_route_target_reference *o, int64_t value)
{
	return ocreg_set_int((struct ocreg_object *) o, OCREG_ROUTE_TARGET_REFERENCE_WEIGHT, value);
}

/** A new, empty route_port.
 *  @return yours, ocreg_route_port_unref(); NULL when out of memory */
static inline struct ocreg_route_port *ocreg_route_port_new(void)
{
	return (struct ocreg_route_port *) ocreg_new(60); /* OCREG_TYPE_ROUTE_PORT */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_port *ocreg_route_port_ref(struct ocreg_route_port *o)
{
	return (struct ocreg_route_port *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_port *ocreg_route_port_unref(struct ocreg_route_port *o)
{
	return (struct ocreg_route_port *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_port_unref(); NULL when out of memory */
static inline struct ocreg_route_port *ocreg_route_port_copy(const struct ocreg_route_port *o)
{
	return (struct ocreg_route_port *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_port_object(const struct ocreg_route_port *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_port.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_port *ocreg_route_port_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 60 ? (struct ocreg_route_port *) o : NULL; /* OCREG_TYPE_ROUTE_PORT */
}

/** Whether `targetPort` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_port_has_target_port(const struct ocreg_route_port *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_PORT_TARGET_PORT);
}

/** Whether `targetPort` is null. */
static inline bool ocreg_route_port_is_null_target_port(const struct ocreg_route_port *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_PORT_TARGET_PORT);
}

/** Make `targetPort` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_port_clear_target_port(struct ocreg_route_port *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_PORT_TARGET_PORT);
}

/** Make `targetPort` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_port_null_target_port(struct ocreg_route_port *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_PORT_TARGET_PORT);
}

/** Get `targetPort`: The number of the port that the pods listen on, or the name of the Service's port. Not 0
 *  and not empty. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_port_get_target_port(const struct ocreg_route_port *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_PORT_TARGET_PORT);
}

/** Set `targetPort`: The number of the port that the pods listen on, or the name of the Service's port. Not 0
 *  and not empty. Required.
 *  @param value a quantity such as `100Gi`, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_port_set_target_port(struct ocreg_route_port *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_PORT_TARGET_PORT, value);
}

/** A new, empty local_object_reference.
 *  @return yours, ocreg_local_object_reference_unref(); NULL when out of memory */
static inline struct ocreg_local_object_reference *ocreg_local_object_reference_new(void)
{
	return (struct ocreg_local_object_reference *) ocreg_new(61); /* OCREG_TYPE_LOCAL_OBJECT_REFERENCE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_local_object_reference *ocreg_local_object_reference_ref(struct ocreg_local_object_reference *o)
{
	return (struct ocreg_local_object_reference *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_local_object_reference *ocreg_local_object_reference_unref(struct ocreg_local_object_reference *o)
{
	return (struct ocreg_local_object_reference *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_local_object_reference_unref(); NULL when out of memory */
static inline struct ocreg_local_object_reference *ocreg_local_object_reference_copy(const struct ocreg_local_object_reference *o)
{
	return (struct ocreg_local_object_reference *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_local_object_reference_object(const struct ocreg_local_object_reference *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a local_object_reference.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_local_object_reference *ocreg_local_object_reference_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 61 ? (struct ocreg_local_object_reference *) o : NULL; /* OCREG_TYPE_LOCAL_OBJECT_REFERENCE */
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_local_object_reference_has_name(const struct ocreg_local_object_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_LOCAL_OBJECT_REFERENCE_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_local_object_reference_is_null_name(const struct ocreg_local_object_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_LOCAL_OBJECT_REFERENCE_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_local_object_reference_clear_name(struct ocreg_local_object_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_LOCAL_OBJECT_REFERENCE_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_local_object_reference_null_name(struct ocreg_local_object_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_LOCAL_OBJECT_REFERENCE_NAME);
}

/** Get `name`: Name of the object.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_local_object_reference_get_name(const struct ocreg_local_object_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_LOCAL_OBJECT_REFERENCE_NAME);
}

/** Set `name`: Name of the object.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_local_object_reference_set_name(struct ocreg_local_object_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_LOCAL_OBJECT_REFERENCE_NAME, value);
}

/** A new, empty route_tls.
 *  @return yours, ocreg_route_tls_unref(); NULL when out of memory */
static inline struct ocreg_route_tls *ocreg_route_tls_new(void)
{
	return (struct ocreg_route_tls *) ocreg_new(62); /* OCREG_TYPE_ROUTE_TLS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_tls *ocreg_route_tls_ref(struct ocreg_route_tls *o)
{
	return (struct ocreg_route_tls *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_tls *ocreg_route_tls_unref(struct ocreg_route_tls *o)
{
	return (struct ocreg_route_tls *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_tls_unref(); NULL when out of memory */
static inline struct ocreg_route_tls *ocreg_route_tls_copy(const struct ocreg_route_tls *o)
{
	return (struct ocreg_route_tls *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_tls_object(const struct ocreg_route_tls *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_tls.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_tls *ocreg_route_tls_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 62 ? (struct ocreg_route_tls *) o : NULL; /* OCREG_TYPE_ROUTE_TLS */
}

/** Whether `termination` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_tls_has_termination(const struct ocreg_route_tls *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_TLS_TERMINATION);
}

/** Whether `termination` is null. */
static inline bool ocreg_route_tls_is_null_termination(const struct ocreg_route_tls *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_TLS_TERMINATION);
}

/** Make `termination` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_clear_termination(struct ocreg_route_tls *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_TLS_TERMINATION);
}

/** Make `termination` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_null_termination(struct ocreg_route_tls *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_TLS_TERMINATION);
}

/** Get `termination`: Where encryption ends. edge: at the router. reencrypt: at the router, which encrypts
 *  again for the pods, as with the registry. passthrough: at the pods. Required. One of `edge`, `reencrypt`,
 *  `passthrough`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_tls_get_termination(const struct ocreg_route_tls *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_TLS_TERMINATION);
}

/** Set `termination`: Where encryption ends. edge: at the router. reencrypt: at the router, which encrypts
 *  again for the pods, as with the registry. passthrough: at the pods. Required. One of `edge`, `reencrypt`,
 *  `passthrough`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_set_termination(struct ocreg_route_tls *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_TLS_TERMINATION, value);
}

/** Whether `certificate` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_tls_has_certificate(const struct ocreg_route_tls *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_TLS_CERTIFICATE);
}

/** Whether `certificate` is null. */
static inline bool ocreg_route_tls_is_null_certificate(const struct ocreg_route_tls *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_TLS_CERTIFICATE);
}

/** Make `certificate` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_clear_certificate(struct ocreg_route_tls *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_TLS_CERTIFICATE);
}

/** Make `certificate` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_null_certificate(struct ocreg_route_tls *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_TLS_CERTIFICATE);
}

/** Get `certificate`: The certificate that the router shows, in PEM. Unset means the router's own. Not with
 *  passthrough.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_tls_get_certificate(const struct ocreg_route_tls *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_TLS_CERTIFICATE);
}

/** Set `certificate`: The certificate that the router shows, in PEM. Unset means the router's own. Not with
 *  passthrough.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_set_certificate(struct ocreg_route_tls *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_TLS_CERTIFICATE, value);
}

/** Whether `key` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_tls_has_key(const struct ocreg_route_tls *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_TLS_KEY);
}

/** Whether `key` is null. */
static inline bool ocreg_route_tls_is_null_key(const struct ocreg_route_tls *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_TLS_KEY);
}

/** Make `key` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_clear_key(struct ocreg_route_tls *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_TLS_KEY);
}

/** Make `key` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_null_key(struct ocreg_route_tls *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_TLS_KEY);
}

/** Get `key`: The private key of the certificate, in PEM. Not with passthrough. Secret: redacted where it is
 *  shown, wiped when the tree goes.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_tls_get_key(const struct ocreg_route_tls *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_TLS_KEY);
}

/** Set `key`: The private key of the certificate, in PEM. Not with passthrough. Secret: redacted where it is
 *  shown, wiped when the tree goes.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_set_key(struct ocreg_route_tls *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_TLS_KEY, value);
}

/** Whether `caCertificate` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_tls_has_ca_certificate(const struct ocreg_route_tls *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_TLS_CA_CERTIFICATE);
}

/** Whether `caCertificate` is null. */
static inline bool ocreg_route_tls_is_null_ca_certificate(const struct ocreg_route_tls *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_TLS_CA_CERTIFICATE);
}

/** Make `caCertificate` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_clear_ca_certificate(struct ocreg_route_tls *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_TLS_CA_CERTIFICATE);
}

/** Make `caCertificate` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_null_ca_certificate(struct ocreg_route_tls *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_TLS_CA_CERTIFICATE);
}

/** Get `caCertificate`: The authorities above the certificate, in PEM. Not with passthrough.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_tls_get_ca_certificate(const struct ocreg_route_tls *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_TLS_CA_CERTIFICATE);
}

/** Set `caCertificate`: The authorities above the certificate, in PEM. Not with passthrough.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_set_ca_certificate(struct ocreg_route_tls *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_TLS_CA_CERTIFICATE, value);
}

/** Whether `destinationCACertificate` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_tls_has_destination_ca_certificate(const struct ocreg_route_tls *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_TLS_DESTINATION_CA_CERTIFICATE);
}

/** Whether `destinationCACertificate` is null. */
static inline bool ocreg_route_tls_is_null_destination_ca_certificate(const struct ocreg_route_tls *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_TLS_DESTINATION_CA_CERTIFICATE);
}

/** Make `destinationCACertificate` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_clear_destination_ca_certificate(struct ocreg_route_tls *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_TLS_DESTINATION_CA_CERTIFICATE);
}

/** Make `destinationCACertificate` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_null_destination_ca_certificate(struct ocreg_route_tls *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_TLS_DESTINATION_CA_CERTIFICATE);
}

/** Get `destinationCACertificate`: The authorities that the pods' certificate must come from, in PEM. With
 *  reencrypt only. Unset means the cluster's own authority for Services.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_tls_get_destination_ca_certificate(const struct ocreg_route_tls *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_TLS_DESTINATION_CA_CERTIFICATE);
}

/** Set `destinationCACertificate`: The authorities that the pods' certificate must come from, in PEM. With
 *  reencrypt only. Unset means the cluster's own authority for Services.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_set_destination_ca_certificate(struct ocreg_route_tls *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_TLS_DESTINATION_CA_CERTIFICATE, value);
}

/** Whether `insecureEdgeTerminationPolicy` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_tls_has_insecure_edge_termination_policy(const struct ocreg_route_tls *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_TLS_INSECURE_EDGE_TERMINATION_POLICY);
}

/** Whether `insecureEdgeTerminationPolicy` is null. */
static inline bool ocreg_route_tls_is_null_insecure_edge_termination_policy(const struct ocreg_route_tls *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_TLS_INSECURE_EDGE_TERMINATION_POLICY);
}

/** Make `insecureEdgeTerminationPolicy` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_clear_insecure_edge_termination_policy(struct ocreg_route_tls *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_TLS_INSECURE_EDGE_TERMINATION_POLICY);
}

/** Make `insecureEdgeTerminationPolicy` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_null_insecure_edge_termination_policy(struct ocreg_route_tls *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_TLS_INSECURE_EDGE_TERMINATION_POLICY);
}

/** Get `insecureEdgeTerminationPolicy`: What becomes of requests that are not encrypted. None, which empty
 *  means too: refused. Allow: served. Redirect: sent to the encrypted address. Not Allow with passthrough. One
 *  of `Allow`, `None`, `Redirect`, `""`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_tls_get_insecure_edge_termination_policy(const struct ocreg_route_tls *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_TLS_INSECURE_EDGE_TERMINATION_POLICY);
}

/** Set `insecureEdgeTerminationPolicy`: What becomes of requests that are not encrypted. None, which empty
 *  means too: refused. Allow: served. Redirect: sent to the encrypted address. Not Allow with passthrough. One
 *  of `Allow`, `None`, `Redirect`, `""`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_set_insecure_edge_termination_policy(struct ocreg_route_tls *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_TLS_INSECURE_EDGE_TERMINATION_POLICY, value);
}

/** Whether `externalCertificate` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_tls_has_external_certificate(const struct ocreg_route_tls *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_TLS_EXTERNAL_CERTIFICATE);
}

/** Whether `externalCertificate` is null. */
static inline bool ocreg_route_tls_is_null_external_certificate(const struct ocreg_route_tls *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_TLS_EXTERNAL_CERTIFICATE);
}

/** Make `externalCertificate` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_clear_external_certificate(struct ocreg_route_tls *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_TLS_EXTERNAL_CERTIFICATE);
}

/** Make `externalCertificate` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_null_external_certificate(struct ocreg_route_tls *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_TLS_EXTERNAL_CERTIFICATE);
}

/** Get `externalCertificate`: A Secret of type kubernetes.io/tls with certificate and key, in place of the
 *  two fields. The router must be allowed to read it. Atomic: server-side apply replaces all of it. Since
 *  OpenShift 4.19.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_local_object_reference *ocreg_route_tls_get_external_certificate(const struct ocreg_route_tls *o)
{
	return (struct ocreg_local_object_reference *) ocreg_get_object((const struct ocreg_object *) o, OCREG_ROUTE_TLS_EXTERNAL_CERTIFICATE);
}

/** Set `externalCertificate`: A Secret of type kubernetes.io/tls with certificate and key, in place of the
 *  two fields. The router must be allowed to read it. Atomic: server-side apply replaces all of it. Since
 *  OpenShift 4.19.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_tls_set_external_certificate(struct ocreg_route_tls *o, const struct ocreg_local_object_reference *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_ROUTE_TLS_EXTERNAL_CERTIFICATE, (const struct ocreg_object *) value);
}

/** Get `externalCertificate`, made empty if it was unset or null: A Secret of type kubernetes.io/tls with
 *  certificate and key, in place of the two fields. The router must be allowed to read it. Atomic: server-side
 *  apply replaces all of it. Since OpenShift 4.19.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_local_object_reference *ocreg_route_tls_make_external_certificate(struct ocreg_route_tls *o)
{
	return (struct ocreg_local_object_reference *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_TLS_EXTERNAL_CERTIFICATE);
}

/** A new, empty route_header_value.
 *  @return yours, ocreg_route_header_value_unref(); NULL when out of memory */
static inline struct ocreg_route_header_value *ocreg_route_header_value_new(void)
{
	return (struct ocreg_route_header_value *) ocreg_new(63); /* OCREG_TYPE_ROUTE_HEADER_VALUE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_header_value *ocreg_route_header_value_ref(struct ocreg_route_header_value *o)
{
	return (struct ocreg_route_header_value *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_header_value *ocreg_route_header_value_unref(struct ocreg_route_header_value *o)
{
	return (struct ocreg_route_header_value *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_header_value_unref(); NULL when out of memory */
static inline struct ocreg_route_header_value *ocreg_route_header_value_copy(const struct ocreg_route_header_value *o)
{
	return (struct ocreg_route_header_value *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_header_value_object(const struct ocreg_route_header_value *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_header_value.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_header_value *ocreg_route_header_value_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 63 ? (struct ocreg_route_header_value *) o : NULL; /* OCREG_TYPE_ROUTE_HEADER_VALUE */
}

/** Whether `value` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_header_value_has_value(const struct ocreg_route_header_value *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_VALUE_VALUE);
}

/** Whether `value` is null. */
static inline bool ocreg_route_header_value_is_null_value(const struct ocreg_route_header_value *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_VALUE_VALUE);
}

/** Make `value` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_value_clear_value(struct ocreg_route_header_value *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_HEADER_VALUE_VALUE);
}

/** Make `value` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_value_null_value(struct ocreg_route_header_value *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_HEADER_VALUE_VALUE);
}

/** Get `value`: The value; \%[req.hdr(name)], in responses \%[res.hdr(name)], \%[ssl_c_der] and the converters
 *  lower and base64 are put in by the router. A percent sign is doubled. Required. 1 to 16384 characters.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_header_value_get_value(const struct ocreg_route_header_value *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_VALUE_VALUE);
}

/** Set `value`: The value; \%[req.hdr(name)], in responses \%[res.hdr(name)], \%[ssl_c_der] and the converters
 *  lower and base64 are put in by the router. A percent sign is doubled. Required. 1 to 16384 characters.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_value_set_value(struct ocreg_route_header_value *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_HEADER_VALUE_VALUE, value);
}

/** A new, empty route_header_action.
 *  @return yours, ocreg_route_header_action_unref(); NULL when out of memory */
static inline struct ocreg_route_header_action *ocreg_route_header_action_new(void)
{
	return (struct ocreg_route_header_action *) ocreg_new(64); /* OCREG_TYPE_ROUTE_HEADER_ACTION */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_header_action *ocreg_route_header_action_ref(struct ocreg_route_header_action *o)
{
	return (struct ocreg_route_header_action *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_header_action *ocreg_route_header_action_unref(struct ocreg_route_header_action *o)
{
	return (struct ocreg_route_header_action *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_header_action_unref(); NULL when out of memory */
static inline struct ocreg_route_header_action *ocreg_route_header_action_copy(const struct ocreg_route_header_action *o)
{
	return (struct ocreg_route_header_action *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_header_action_object(const struct ocreg_route_header_action *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_header_action.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_header_action *ocreg_route_header_action_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 64 ? (struct ocreg_route_header_action *) o : NULL; /* OCREG_TYPE_ROUTE_HEADER_ACTION */
}

/** Whether `type` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_header_action_has_action_type(const struct ocreg_route_header_action *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_ACTION_TYPE);
}

/** Whether `type` is null. */
static inline bool ocreg_route_header_action_is_null_action_type(const struct ocreg_route_header_action *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_ACTION_TYPE);
}

/** Make `type` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_action_clear_action_type(struct ocreg_route_header_action *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_ACTION_TYPE);
}

/** Make `type` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_action_null_action_type(struct ocreg_route_header_action *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_ACTION_TYPE);
}

/** Get `type`: Set: it gets the value in set. Delete: it is taken out. Called `type` in documents, which is a
 *  reserved word of Go. Required. One of `Set`, `Delete`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_header_action_get_action_type(const struct ocreg_route_header_action *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_ACTION_TYPE);
}

/** Set `type`: Set: it gets the value in set. Delete: it is taken out. Called `type` in documents, which is a
 *  reserved word of Go. Required. One of `Set`, `Delete`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_action_set_action_type(struct ocreg_route_header_action *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_ACTION_TYPE, value);
}

/** Whether `set` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_header_action_has_set(const struct ocreg_route_header_action *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_SET);
}

/** Whether `set` is null. */
static inline bool ocreg_route_header_action_is_null_set(const struct ocreg_route_header_action *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_SET);
}

/** Make `set` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_action_clear_set(struct ocreg_route_header_action *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_SET);
}

/** Make `set` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_action_null_set(struct ocreg_route_header_action *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_SET);
}

/** Get `set`: The value. Needed with the type Set, and not allowed with Delete.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_route_header_value *ocreg_route_header_action_get_set(const struct ocreg_route_header_action *o)
{
	return (struct ocreg_route_header_value *) ocreg_get_object((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_SET);
}

/** Set `set`: The value. Needed with the type Set, and not allowed with Delete.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_action_set_set(struct ocreg_route_header_action *o, const struct ocreg_route_header_value *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_SET, (const struct ocreg_object *) value);
}

/** Get `set`, made empty if it was unset or null: The value. Needed with the type Set, and not allowed with
 *  Delete.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_header_value *ocreg_route_header_action_make_set(struct ocreg_route_header_action *o)
{
	return (struct ocreg_route_header_value *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION_SET);
}

/** A new, empty route_header.
 *  @return yours, ocreg_route_header_unref(); NULL when out of memory */
static inline struct ocreg_route_header *ocreg_route_header_new(void)
{
	return (struct ocreg_route_header *) ocreg_new(65); /* OCREG_TYPE_ROUTE_HEADER */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_header *ocreg_route_header_ref(struct ocreg_route_header *o)
{
	return (struct ocreg_route_header *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_header *ocreg_route_header_unref(struct ocreg_route_header *o)
{
	return (struct ocreg_route_header *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_header_unref(); NULL when out of memory */
static inline struct ocreg_route_header *ocreg_route_header_copy(const struct ocreg_route_header *o)
{
	return (struct ocreg_route_header *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_header_object(const struct ocreg_route_header *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_header.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_header *ocreg_route_header_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 65 ? (struct ocreg_route_header *) o : NULL; /* OCREG_TYPE_ROUTE_HEADER */
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_header_has_name(const struct ocreg_route_header *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_route_header_is_null_name(const struct ocreg_route_header *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_clear_name(struct ocreg_route_header *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_HEADER_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_null_name(struct ocreg_route_header *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_HEADER_NAME);
}

/** Get `name`: Name of the header; not strict-transport-security, proxy, cookie or set-cookie, however they
 *  are spelled. Required. Must match ``^[-!\#$\%\&'*+.0-9A-Z^_`a-z|~]+$``. 1 to 255 characters.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_header_get_name(const struct ocreg_route_header *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_NAME);
}

/** Set `name`: Name of the header; not strict-transport-security, proxy, cookie or set-cookie, however they
 *  are spelled. Required. Must match ``^[-!\#$\%\&'*+.0-9A-Z^_`a-z|~]+$``. 1 to 255 characters.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_set_name(struct ocreg_route_header *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_HEADER_NAME, value);
}

/** Whether `action` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_header_has_action(const struct ocreg_route_header *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION);
}

/** Whether `action` is null. */
static inline bool ocreg_route_header_is_null_action(const struct ocreg_route_header *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION);
}

/** Make `action` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_clear_action(struct ocreg_route_header *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION);
}

/** Make `action` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_null_action(struct ocreg_route_header *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION);
}

/** Get `action`: What is done to it. Required.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_route_header_action *ocreg_route_header_get_action(const struct ocreg_route_header *o)
{
	return (struct ocreg_route_header_action *) ocreg_get_object((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION);
}

/** Set `action`: What is done to it. Required.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_set_action(struct ocreg_route_header *o, const struct ocreg_route_header_action *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION, (const struct ocreg_object *) value);
}

/** Get `action`, made empty if it was unset or null: What is done to it. Required.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_header_action *ocreg_route_header_make_action(struct ocreg_route_header *o)
{
	return (struct ocreg_route_header_action *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTION);
}

/** A new, empty route_header_actions.
 *  @return yours, ocreg_route_header_actions_unref(); NULL when out of memory */
static inline struct ocreg_route_header_actions *ocreg_route_header_actions_new(void)
{
	return (struct ocreg_route_header_actions *) ocreg_new(66); /* OCREG_TYPE_ROUTE_HEADER_ACTIONS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_header_actions *ocreg_route_header_actions_ref(struct ocreg_route_header_actions *o)
{
	return (struct ocreg_route_header_actions *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_header_actions *ocreg_route_header_actions_unref(struct ocreg_route_header_actions *o)
{
	return (struct ocreg_route_header_actions *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_header_actions_unref(); NULL when out of memory */
static inline struct ocreg_route_header_actions *ocreg_route_header_actions_copy(const struct ocreg_route_header_actions *o)
{
	return (struct ocreg_route_header_actions *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_header_actions_object(const struct ocreg_route_header_actions *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_header_actions.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_header_actions *ocreg_route_header_actions_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 66 ? (struct ocreg_route_header_actions *) o : NULL; /* OCREG_TYPE_ROUTE_HEADER_ACTIONS */
}

/** Whether `response` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_header_actions_has_response(const struct ocreg_route_header_actions *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE);
}

/** Whether `response` is null. */
static inline bool ocreg_route_header_actions_is_null_response(const struct ocreg_route_header_actions *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE);
}

/** Make `response` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_actions_clear_response(struct ocreg_route_header_actions *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE);
}

/** Make `response` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_actions_null_response(struct ocreg_route_header_actions *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE);
}

/** How many entries `response` has: To those of responses, one after the other. At most 20 elements. No two
 *  elements with the same `name`.
 *  @return 0 if unset or null */
static inline size_t ocreg_route_header_actions_count_response(const struct ocreg_route_header_actions *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE);
}

/** Make `response` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_route_header_actions *ocreg_route_header_actions_make_response(struct ocreg_route_header_actions *o)
{
	return (struct ocreg_route_header_actions *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE);
}

/** Element @p i of `response`: To those of responses, one after the other. At most 20 elements. No two
 *  elements with the same `name`.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_route_header *ocreg_route_header_actions_at_response(const struct ocreg_route_header_actions *o, size_t i)
{
	return (struct ocreg_route_header *) ocreg_at((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE, i);
}

/** Append an empty element to `response`: To those of responses, one after the other. At most 20 elements. No
 *  two elements with the same `name`.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_header *ocreg_route_header_actions_append_response(struct ocreg_route_header_actions *o)
{
	return (struct ocreg_route_header *) ocreg_insert((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE, ocreg_count((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE));
}

/** Insert an empty element before element @p i of `response`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_header *ocreg_route_header_actions_insert_response(struct ocreg_route_header_actions *o, size_t i)
{
	return (struct ocreg_route_header *) ocreg_insert((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE, i);
}

/** Move element @p from of `response` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_actions_move_response(struct ocreg_route_header_actions *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE, from, to);
}

/** Remove element @p i of `response`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_actions_remove_response(struct ocreg_route_header_actions *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE, i);
}

/** The index of the element of `response` whose `name` is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_route_header_actions_find_response(const struct ocreg_route_header_actions *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_RESPONSE, key);
}

/** Whether `request` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_header_actions_has_request(const struct ocreg_route_header_actions *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST);
}

/** Whether `request` is null. */
static inline bool ocreg_route_header_actions_is_null_request(const struct ocreg_route_header_actions *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST);
}

/** Make `request` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_actions_clear_request(struct ocreg_route_header_actions *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST);
}

/** Make `request` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_actions_null_request(struct ocreg_route_header_actions *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST);
}

/** How many entries `request` has: To those of requests, one after the other. At most 20 elements. No two
 *  elements with the same `name`.
 *  @return 0 if unset or null */
static inline size_t ocreg_route_header_actions_count_request(const struct ocreg_route_header_actions *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST);
}

/** Make `request` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_route_header_actions *ocreg_route_header_actions_make_request(struct ocreg_route_header_actions *o)
{
	return (struct ocreg_route_header_actions *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST);
}

/** Element @p i of `request`: To those of requests, one after the other. At most 20 elements. No two elements
 *  with the same `name`.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_route_header *ocreg_route_header_actions_at_request(const struct ocreg_route_header_actions *o, size_t i)
{
	return (struct ocreg_route_header *) ocreg_at((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST, i);
}

/** Append an empty element to `request`: To those of requests, one after the other. At most 20 elements. No
 *  two elements with the same `name`.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_header *ocreg_route_header_actions_append_request(struct ocreg_route_header_actions *o)
{
	return (struct ocreg_route_header *) ocreg_insert((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST, ocreg_count((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST));
}

/** Insert an empty element before element @p i of `request`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_header *ocreg_route_header_actions_insert_request(struct ocreg_route_header_actions *o, size_t i)
{
	return (struct ocreg_route_header *) ocreg_insert((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST, i);
}

/** Move element @p from of `request` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_actions_move_request(struct ocreg_route_header_actions *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST, from, to);
}

/** Remove element @p i of `request`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_header_actions_remove_request(struct ocreg_route_header_actions *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST, i);
}

/** The index of the element of `request` whose `name` is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_route_header_actions_find_request(const struct ocreg_route_header_actions *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_ROUTE_HEADER_ACTIONS_REQUEST, key);
}

/** A new, empty route_headers.
 *  @return yours, ocreg_route_headers_unref(); NULL when out of memory */
static inline struct ocreg_route_headers *ocreg_route_headers_new(void)
{
	return (struct ocreg_route_headers *) ocreg_new(67); /* OCREG_TYPE_ROUTE_HEADERS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_headers *ocreg_route_headers_ref(struct ocreg_route_headers *o)
{
	return (struct ocreg_route_headers *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_headers *ocreg_route_headers_unref(struct ocreg_route_headers *o)
{
	return (struct ocreg_route_headers *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_headers_unref(); NULL when out of memory */
static inline struct ocreg_route_headers *ocreg_route_headers_copy(const struct ocreg_route_headers *o)
{
	return (struct ocreg_route_headers *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_headers_object(const struct ocreg_route_headers *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_headers.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_headers *ocreg_route_headers_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 67 ? (struct ocreg_route_headers *) o : NULL; /* OCREG_TYPE_ROUTE_HEADERS */
}

/** Whether `actions` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_headers_has_actions(const struct ocreg_route_headers *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_HEADERS_ACTIONS);
}

/** Whether `actions` is null. */
static inline bool ocreg_route_headers_is_null_actions(const struct ocreg_route_headers *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_HEADERS_ACTIONS);
}

/** Make `actions` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_headers_clear_actions(struct ocreg_route_headers *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_HEADERS_ACTIONS);
}

/** Make `actions` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_headers_null_actions(struct ocreg_route_headers *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_HEADERS_ACTIONS);
}

/** Get `actions`: What is done to which headers.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_route_header_actions *ocreg_route_headers_get_actions(const struct ocreg_route_headers *o)
{
	return (struct ocreg_route_header_actions *) ocreg_get_object((const struct ocreg_object *) o, OCREG_ROUTE_HEADERS_ACTIONS);
}

/** Set `actions`: What is done to which headers.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_headers_set_actions(struct ocreg_route_headers *o, const struct ocreg_route_header_actions *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_ROUTE_HEADERS_ACTIONS, (const struct ocreg_object *) value);
}

/** Get `actions`, made empty if it was unset or null: What is done to which headers.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_header_actions *ocreg_route_headers_make_actions(struct ocreg_route_headers *o)
{
	return (struct ocreg_route_header_actions *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_HEADERS_ACTIONS);
}

/** A new, empty route_spec.
 *  @return yours, ocreg_route_spec_unref(); NULL when out of memory */
static inline struct ocreg_route_spec *ocreg_route_spec_new(void)
{
	return (struct ocreg_route_spec *) ocreg_new(68); /* OCREG_TYPE_ROUTE_SPEC */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_spec *ocreg_route_spec_ref(struct ocreg_route_spec *o)
{
	return (struct ocreg_route_spec *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_spec *ocreg_route_spec_unref(struct ocreg_route_spec *o)
{
	return (struct ocreg_route_spec *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_spec_unref(); NULL when out of memory */
static inline struct ocreg_route_spec *ocreg_route_spec_copy(const struct ocreg_route_spec *o)
{
	return (struct ocreg_route_spec *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_spec_object(const struct ocreg_route_spec *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_spec.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_spec *ocreg_route_spec_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 68 ? (struct ocreg_route_spec *) o : NULL; /* OCREG_TYPE_ROUTE_SPEC */
}

/** Whether `host` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_spec_has_host(const struct ocreg_route_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_HOST);
}

/** Whether `host` is null. */
static inline bool ocreg_route_spec_is_null_host(const struct ocreg_route_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_HOST);
}

/** Make `host` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_clear_host(struct ocreg_route_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_SPEC_HOST);
}

/** Make `host` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_null_host(struct ocreg_route_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_SPEC_HOST);
}

/** Get `host`: The host name. Unset lets the cluster make one from name and namespace; giving one takes a
 *  permission of its own. Write it in lower case. Must match
 *  `^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])(\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9]))*$`.
 *  At most 253 characters.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_spec_get_host(const struct ocreg_route_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_HOST);
}

/** Set `host`: The host name. Unset lets the cluster make one from name and namespace; giving one takes a
 *  permission of its own. Write it in lower case. Must match
 *  `^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])(\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9]))*$`.
 *  At most 253 characters.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_set_host(struct ocreg_route_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_SPEC_HOST, value);
}

/** Whether `subdomain` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_spec_has_subdomain(const struct ocreg_route_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_SUBDOMAIN);
}

/** Whether `subdomain` is null. */
static inline bool ocreg_route_spec_is_null_subdomain(const struct ocreg_route_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_SUBDOMAIN);
}

/** Make `subdomain` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_clear_subdomain(struct ocreg_route_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_SPEC_SUBDOMAIN);
}

/** Make `subdomain` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_null_subdomain(struct ocreg_route_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_SPEC_SUBDOMAIN);
}

/** Get `subdomain`: The host name without the domain of the router, which puts it behind. Of no effect with
 *  host. Must match
 *  `^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])(\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9]))*$`.
 *  At most 253 characters.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_spec_get_subdomain(const struct ocreg_route_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_SUBDOMAIN);
}

/** Set `subdomain`: The host name without the domain of the router, which puts it behind. Of no effect with
 *  host. Must match
 *  `^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])(\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]{0,61}[a-zA-Z0-9]))*$`.
 *  At most 253 characters.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_set_subdomain(struct ocreg_route_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_SPEC_SUBDOMAIN, value);
}

/** Whether `path` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_spec_has_path(const struct ocreg_route_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_PATH);
}

/** Whether `path` is null. */
static inline bool ocreg_route_spec_is_null_path(const struct ocreg_route_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_PATH);
}

/** Make `path` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_clear_path(struct ocreg_route_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_SPEC_PATH);
}

/** Make `path` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_null_path(struct ocreg_route_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_SPEC_PATH);
}

/** Get `path`: Only requests below this path take the Route. Not with passthrough. Must match `^/`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_spec_get_path(const struct ocreg_route_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_PATH);
}

/** Set `path`: Only requests below this path take the Route. Not with passthrough. Must match `^/`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_set_path(struct ocreg_route_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_SPEC_PATH, value);
}

/** Whether `to` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_spec_has_to(const struct ocreg_route_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_TO);
}

/** Whether `to` is null. */
static inline bool ocreg_route_spec_is_null_to(const struct ocreg_route_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_TO);
}

/** Make `to` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_clear_to(struct ocreg_route_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_SPEC_TO);
}

/** Make `to` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_null_to(struct ocreg_route_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_SPEC_TO);
}

/** Get `to`: The Service that the Route leads to. Required.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_route_target_reference *ocreg_route_spec_get_to(const struct ocreg_route_spec *o)
{
	return (struct ocreg_route_target_reference *) ocreg_get_object((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_TO);
}

/** Set `to`: The Service that the Route leads to. Required.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_set_to(struct ocreg_route_spec *o, const struct ocreg_route_target_reference *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_ROUTE_SPEC_TO, (const struct ocreg_object *) value);
}

/** Get `to`, made empty if it was unset or null: The Service that the Route leads to. Required.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_target_reference *ocreg_route_spec_make_to(struct ocreg_route_spec *o)
{
	return (struct ocreg_route_target_reference *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_SPEC_TO);
}

/** Whether `alternateBackends` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_spec_has_alternate_backends(const struct ocreg_route_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS);
}

/** Whether `alternateBackends` is null. */
static inline bool ocreg_route_spec_is_null_alternate_backends(const struct ocreg_route_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS);
}

/** Make `alternateBackends` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_clear_alternate_backends(struct ocreg_route_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS);
}

/** Make `alternateBackends` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_null_alternate_backends(struct ocreg_route_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS);
}

/** How many entries `alternateBackends` has: Further Services that share the requests. At most 3 elements. No
 *  two elements with the same `name,kind`.
 *  @return 0 if unset or null */
static inline size_t ocreg_route_spec_count_alternate_backends(const struct ocreg_route_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS);
}

/** Make `alternateBackends` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_route_spec *ocreg_route_spec_make_alternate_backends(struct ocreg_route_spec *o)
{
	return (struct ocreg_route_spec *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS);
}

/** Element @p i of `alternateBackends`: Further Services that share the requests. At most 3 elements. No two
 *  elements with the same `name,kind`.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_route_target_reference *ocreg_route_spec_at_alternate_backends(const struct ocreg_route_spec *o, size_t i)
{
	return (struct ocreg_route_target_reference *) ocreg_at((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS, i);
}

/** Append an empty element to `alternateBackends`: Further Services that share the requests. At most 3
 *  elements. No two elements with the same `name,kind`.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_target_reference *ocreg_route_spec_append_alternate_backends(struct ocreg_route_spec *o)
{
	return (struct ocreg_route_target_reference *) ocreg_insert((struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS, ocreg_count((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS));
}

/** Insert an empty element before element @p i of `alternateBackends`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_target_reference *ocreg_route_spec_insert_alternate_backends(struct ocreg_route_spec *o, size_t i)
{
	return (struct ocreg_route_target_reference *) ocreg_insert((struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS, i);
}

/** Move element @p from of `alternateBackends` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_move_alternate_backends(struct ocreg_route_spec *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS, from, to);
}

/** Remove element @p i of `alternateBackends`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_remove_alternate_backends(struct ocreg_route_spec *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_ROUTE_SPEC_ALTERNATE_BACKENDS, i);
}

/** Whether `port` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_spec_has_port(const struct ocreg_route_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_PORT);
}

/** Whether `port` is null. */
static inline bool ocreg_route_spec_is_null_port(const struct ocreg_route_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_PORT);
}

/** Make `port` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_clear_port(struct ocreg_route_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_SPEC_PORT);
}

/** Make `port` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_null_port(struct ocreg_route_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_SPEC_PORT);
}

/** Get `port`: Which port of the Service. Unset means all of them, in turn.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_route_port *ocreg_route_spec_get_port(const struct ocreg_route_spec *o)
{
	return (struct ocreg_route_port *) ocreg_get_object((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_PORT);
}

/** Set `port`: Which port of the Service. Unset means all of them, in turn.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_set_port(struct ocreg_route_spec *o, const struct ocreg_route_port *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_ROUTE_SPEC_PORT, (const struct ocreg_object *) value);
}

/** Get `port`, made empty if it was unset or null: Which port of the Service. Unset means all of them, in
 *  turn.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_port *ocreg_route_spec_make_port(struct ocreg_route_spec *o)
{
	return (struct ocreg_route_port *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_SPEC_PORT);
}

/** Whether `tls` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_spec_has_tls(const struct ocreg_route_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_TLS);
}

/** Whether `tls` is null. */
static inline bool ocreg_route_spec_is_null_tls(const struct ocreg_route_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_TLS);
}

/** Make `tls` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_clear_tls(struct ocreg_route_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_SPEC_TLS);
}

/** Make `tls` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_null_tls(struct ocreg_route_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_SPEC_TLS);
}

/** Get `tls`: How it is encrypted. Unset means not at all.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_route_tls *ocreg_route_spec_get_tls(const struct ocreg_route_spec *o)
{
	return (struct ocreg_route_tls *) ocreg_get_object((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_TLS);
}

/** Set `tls`: How it is encrypted. Unset means not at all.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_set_tls(struct ocreg_route_spec *o, const struct ocreg_route_tls *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_ROUTE_SPEC_TLS, (const struct ocreg_object *) value);
}

/** Get `tls`, made empty if it was unset or null: How it is encrypted. Unset means not at all.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_tls *ocreg_route_spec_make_tls(struct ocreg_route_spec *o)
{
	return (struct ocreg_route_tls *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_SPEC_TLS);
}

/** Whether `wildcardPolicy` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_spec_has_wildcard_policy(const struct ocreg_route_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_WILDCARD_POLICY);
}

/** Whether `wildcardPolicy` is null. */
static inline bool ocreg_route_spec_is_null_wildcard_policy(const struct ocreg_route_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_WILDCARD_POLICY);
}

/** Make `wildcardPolicy` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_clear_wildcard_policy(struct ocreg_route_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_SPEC_WILDCARD_POLICY);
}

/** Make `wildcardPolicy` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_null_wildcard_policy(struct ocreg_route_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_SPEC_WILDCARD_POLICY);
}

/** Get `wildcardPolicy`: Whether it takes the hosts beside host in their domain too: Subdomain, if the router
 *  lets it. Empty means None. Cannot be changed. Default: `"None"`. One of `None`, `Subdomain`, `""`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_spec_get_wildcard_policy(const struct ocreg_route_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_WILDCARD_POLICY);
}

/** Set `wildcardPolicy`: Whether it takes the hosts beside host in their domain too: Subdomain, if the router
 *  lets it. Empty means None. Cannot be changed. Default: `"None"`. One of `None`, `Subdomain`, `""`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_set_wildcard_policy(struct ocreg_route_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_SPEC_WILDCARD_POLICY, value);
}

/** Whether `httpHeaders` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_spec_has_http_headers(const struct ocreg_route_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_HTTP_HEADERS);
}

/** Whether `httpHeaders` is null. */
static inline bool ocreg_route_spec_is_null_http_headers(const struct ocreg_route_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_HTTP_HEADERS);
}

/** Make `httpHeaders` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_clear_http_headers(struct ocreg_route_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_SPEC_HTTP_HEADERS);
}

/** Make `httpHeaders` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_null_http_headers(struct ocreg_route_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_SPEC_HTTP_HEADERS);
}

/** Get `httpHeaders`: What the router does to headers. Not with passthrough. Since OpenShift 4.14.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_route_headers *ocreg_route_spec_get_http_headers(const struct ocreg_route_spec *o)
{
	return (struct ocreg_route_headers *) ocreg_get_object((const struct ocreg_object *) o, OCREG_ROUTE_SPEC_HTTP_HEADERS);
}

/** Set `httpHeaders`: What the router does to headers. Not with passthrough. Since OpenShift 4.14.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_spec_set_http_headers(struct ocreg_route_spec *o, const struct ocreg_route_headers *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_ROUTE_SPEC_HTTP_HEADERS, (const struct ocreg_object *) value);
}

/** Get `httpHeaders`, made empty if it was unset or null: What the router does to headers. Not with
 *  passthrough. Since OpenShift 4.14.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_headers *ocreg_route_spec_make_http_headers(struct ocreg_route_spec *o)
{
	return (struct ocreg_route_headers *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_SPEC_HTTP_HEADERS);
}

/** A new, empty route_ingress_condition.
 *  @return yours, ocreg_route_ingress_condition_unref(); NULL when out of memory */
static inline struct ocreg_route_ingress_condition *ocreg_route_ingress_condition_new(void)
{
	return (struct ocreg_route_ingress_condition *) ocreg_new(69); /* OCREG_TYPE_ROUTE_INGRESS_CONDITION */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_ingress_condition *ocreg_route_ingress_condition_ref(struct ocreg_route_ingress_condition *o)
{
	return (struct ocreg_route_ingress_condition *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_ingress_condition *ocreg_route_ingress_condition_unref(struct ocreg_route_ingress_condition *o)
{
	return (struct ocreg_route_ingress_condition *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_ingress_condition_unref(); NULL when out of memory */
static inline struct ocreg_route_ingress_condition *ocreg_route_ingress_condition_copy(const struct ocreg_route_ingress_condition *o)
{
	return (struct ocreg_route_ingress_condition *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_ingress_condition_object(const struct ocreg_route_ingress_condition *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_ingress_condition.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_ingress_condition *ocreg_route_ingress_condition_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 69 ? (struct ocreg_route_ingress_condition *) o : NULL; /* OCREG_TYPE_ROUTE_INGRESS_CONDITION */
}

/** Whether `type` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_ingress_condition_has_condition_type(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_CONDITION_TYPE);
}

/** Whether `type` is null. */
static inline bool ocreg_route_ingress_condition_is_null_condition_type(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_CONDITION_TYPE);
}

/** Make `type` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_clear_condition_type(struct ocreg_route_ingress_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_CONDITION_TYPE);
}

/** Make `type` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_null_condition_type(struct ocreg_route_ingress_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_CONDITION_TYPE);
}

/** Get `type`: What is said: Admitted, that the router serves the Route. Called `type` in documents, which is
 *  a reserved word of Go. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_ingress_condition_get_condition_type(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_CONDITION_TYPE);
}

/** Set `type`: What is said: Admitted, that the router serves the Route. Called `type` in documents, which is
 *  a reserved word of Go. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_set_condition_type(struct ocreg_route_ingress_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_CONDITION_TYPE, value);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_ingress_condition_has_status(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_route_ingress_condition_is_null_status(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_clear_status(struct ocreg_route_ingress_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_null_status(struct ocreg_route_ingress_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_STATUS);
}

/** Get `status`: Whether it is so: True, False or Unknown. The API server takes any text. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_ingress_condition_get_status(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_STATUS);
}

/** Set `status`: Whether it is so: True, False or Unknown. The API server takes any text. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_set_status(struct ocreg_route_ingress_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_STATUS, value);
}

/** Whether `reason` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_ingress_condition_has_reason(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_REASON);
}

/** Whether `reason` is null. */
static inline bool ocreg_route_ingress_condition_is_null_reason(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_REASON);
}

/** Make `reason` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_clear_reason(struct ocreg_route_ingress_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_REASON);
}

/** Make `reason` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_null_reason(struct ocreg_route_ingress_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_REASON);
}

/** Get `reason`: Why, in a word: HostAlreadyClaimed, for one.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_ingress_condition_get_reason(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_REASON);
}

/** Set `reason`: Why, in a word: HostAlreadyClaimed, for one.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_set_reason(struct ocreg_route_ingress_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_REASON, value);
}

/** Whether `message` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_ingress_condition_has_message(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_MESSAGE);
}

/** Whether `message` is null. */
static inline bool ocreg_route_ingress_condition_is_null_message(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_MESSAGE);
}

/** Make `message` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_clear_message(struct ocreg_route_ingress_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_MESSAGE);
}

/** Make `message` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_null_message(struct ocreg_route_ingress_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_MESSAGE);
}

/** Get `message`: Why, in a sentence for people.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_ingress_condition_get_message(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_MESSAGE);
}

/** Set `message`: Why, in a sentence for people.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_set_message(struct ocreg_route_ingress_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_MESSAGE, value);
}

/** Whether `lastTransitionTime` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_ingress_condition_has_last_transition_time(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_LAST_TRANSITION_TIME);
}

/** Whether `lastTransitionTime` is null. */
static inline bool ocreg_route_ingress_condition_is_null_last_transition_time(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_LAST_TRANSITION_TIME);
}

/** Make `lastTransitionTime` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_clear_last_transition_time(struct ocreg_route_ingress_condition *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_LAST_TRANSITION_TIME);
}

/** Make `lastTransitionTime` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_null_last_transition_time(struct ocreg_route_ingress_condition *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_LAST_TRANSITION_TIME);
}

/** Get `lastTransitionTime`: When the status last changed. A time such as `2024-05-01T09:30:00Z`.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_ingress_condition_get_last_transition_time(const struct ocreg_route_ingress_condition *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_LAST_TRANSITION_TIME);
}

/** Set `lastTransitionTime`: When the status last changed. A time such as `2024-05-01T09:30:00Z`.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_condition_set_last_transition_time(struct ocreg_route_ingress_condition *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITION_LAST_TRANSITION_TIME, value);
}

/** A new, empty route_ingress.
 *  @return yours, ocreg_route_ingress_unref(); NULL when out of memory */
static inline struct ocreg_route_ingress *ocreg_route_ingress_new(void)
{
	return (struct ocreg_route_ingress *) ocreg_new(70); /* OCREG_TYPE_ROUTE_INGRESS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_ingress *ocreg_route_ingress_ref(struct ocreg_route_ingress *o)
{
	return (struct ocreg_route_ingress *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_ingress *ocreg_route_ingress_unref(struct ocreg_route_ingress *o)
{
	return (struct ocreg_route_ingress *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_ingress_unref(); NULL when out of memory */
static inline struct ocreg_route_ingress *ocreg_route_ingress_copy(const struct ocreg_route_ingress *o)
{
	return (struct ocreg_route_ingress *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_ingress_object(const struct ocreg_route_ingress *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_ingress.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_ingress *ocreg_route_ingress_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 70 ? (struct ocreg_route_ingress *) o : NULL; /* OCREG_TYPE_ROUTE_INGRESS */
}

/** Whether `host` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_ingress_has_host(const struct ocreg_route_ingress *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_HOST);
}

/** Whether `host` is null. */
static inline bool ocreg_route_ingress_is_null_host(const struct ocreg_route_ingress *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_HOST);
}

/** Make `host` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_clear_host(struct ocreg_route_ingress *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_HOST);
}

/** Make `host` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_null_host(struct ocreg_route_ingress *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_HOST);
}

/** Get `host`: The host name by which it serves the Route.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_ingress_get_host(const struct ocreg_route_ingress *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_HOST);
}

/** Set `host`: The host name by which it serves the Route.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_set_host(struct ocreg_route_ingress *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_HOST, value);
}

/** Whether `routerName` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_ingress_has_router_name(const struct ocreg_route_ingress *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_NAME);
}

/** Whether `routerName` is null. */
static inline bool ocreg_route_ingress_is_null_router_name(const struct ocreg_route_ingress *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_NAME);
}

/** Make `routerName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_clear_router_name(struct ocreg_route_ingress *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_NAME);
}

/** Make `routerName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_null_router_name(struct ocreg_route_ingress *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_NAME);
}

/** Get `routerName`: Name of the router.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_ingress_get_router_name(const struct ocreg_route_ingress *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_NAME);
}

/** Set `routerName`: Name of the router.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_set_router_name(struct ocreg_route_ingress *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_NAME, value);
}

/** Whether `conditions` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_ingress_has_conditions(const struct ocreg_route_ingress *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS);
}

/** Whether `conditions` is null. */
static inline bool ocreg_route_ingress_is_null_conditions(const struct ocreg_route_ingress *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS);
}

/** Make `conditions` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_clear_conditions(struct ocreg_route_ingress *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS);
}

/** Make `conditions` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_null_conditions(struct ocreg_route_ingress *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS);
}

/** How many entries `conditions` has: What it says of the Route. No two elements with the same `type`.
 *  @return 0 if unset or null */
static inline size_t ocreg_route_ingress_count_conditions(const struct ocreg_route_ingress *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS);
}

/** Make `conditions` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_route_ingress *ocreg_route_ingress_make_conditions(struct ocreg_route_ingress *o)
{
	return (struct ocreg_route_ingress *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS);
}

/** Element @p i of `conditions`: What it says of the Route. No two elements with the same `type`.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_route_ingress_condition *ocreg_route_ingress_at_conditions(const struct ocreg_route_ingress *o, size_t i)
{
	return (struct ocreg_route_ingress_condition *) ocreg_at((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS, i);
}

/** Append an empty element to `conditions`: What it says of the Route. No two elements with the same `type`.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_ingress_condition *ocreg_route_ingress_append_conditions(struct ocreg_route_ingress *o)
{
	return (struct ocreg_route_ingress_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS, ocreg_count((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS));
}

/** Insert an empty element before element @p i of `conditions`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_ingress_condition *ocreg_route_ingress_insert_conditions(struct ocreg_route_ingress *o, size_t i)
{
	return (struct ocreg_route_ingress_condition *) ocreg_insert((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS, i);
}

/** Move element @p from of `conditions` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_move_conditions(struct ocreg_route_ingress *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS, from, to);
}

/** Remove element @p i of `conditions`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_remove_conditions(struct ocreg_route_ingress *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS, i);
}

/** The index of the element of `conditions` whose `type` is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_route_ingress_find_conditions(const struct ocreg_route_ingress *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_CONDITIONS, key);
}

/** Whether `wildcardPolicy` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_ingress_has_wildcard_policy(const struct ocreg_route_ingress *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_WILDCARD_POLICY);
}

/** Whether `wildcardPolicy` is null. */
static inline bool ocreg_route_ingress_is_null_wildcard_policy(const struct ocreg_route_ingress *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_WILDCARD_POLICY);
}

/** Make `wildcardPolicy` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_clear_wildcard_policy(struct ocreg_route_ingress *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_WILDCARD_POLICY);
}

/** Make `wildcardPolicy` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_null_wildcard_policy(struct ocreg_route_ingress *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_WILDCARD_POLICY);
}

/** Get `wildcardPolicy`: The policy that it follows.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_ingress_get_wildcard_policy(const struct ocreg_route_ingress *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_WILDCARD_POLICY);
}

/** Set `wildcardPolicy`: The policy that it follows.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_set_wildcard_policy(struct ocreg_route_ingress *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_WILDCARD_POLICY, value);
}

/** Whether `routerCanonicalHostname` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_ingress_has_router_canonical_hostname(const struct ocreg_route_ingress *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_CANONICAL_HOSTNAME);
}

/** Whether `routerCanonicalHostname` is null. */
static inline bool ocreg_route_ingress_is_null_router_canonical_hostname(const struct ocreg_route_ingress *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_CANONICAL_HOSTNAME);
}

/** Make `routerCanonicalHostname` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_clear_router_canonical_hostname(struct ocreg_route_ingress *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_CANONICAL_HOSTNAME);
}

/** Make `routerCanonicalHostname` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_null_router_canonical_hostname(struct ocreg_route_ingress *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_CANONICAL_HOSTNAME);
}

/** Get `routerCanonicalHostname`: The router's own host name, to point DNS entries to.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_ingress_get_router_canonical_hostname(const struct ocreg_route_ingress *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_CANONICAL_HOSTNAME);
}

/** Set `routerCanonicalHostname`: The router's own host name, to point DNS entries to.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_ingress_set_router_canonical_hostname(struct ocreg_route_ingress *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_INGRESS_ROUTER_CANONICAL_HOSTNAME, value);
}

/** A new, empty route_status.
 *  @return yours, ocreg_route_status_unref(); NULL when out of memory */
static inline struct ocreg_route_status *ocreg_route_status_new(void)
{
	return (struct ocreg_route_status *) ocreg_new(71); /* OCREG_TYPE_ROUTE_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route_status *ocreg_route_status_ref(struct ocreg_route_status *o)
{
	return (struct ocreg_route_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route_status *ocreg_route_status_unref(struct ocreg_route_status *o)
{
	return (struct ocreg_route_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_status_unref(); NULL when out of memory */
static inline struct ocreg_route_status *ocreg_route_status_copy(const struct ocreg_route_status *o)
{
	return (struct ocreg_route_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_status_object(const struct ocreg_route_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route_status *ocreg_route_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 71 ? (struct ocreg_route_status *) o : NULL; /* OCREG_TYPE_ROUTE_STATUS */
}

/** Whether `ingress` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_status_has_ingress(const struct ocreg_route_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS);
}

/** Whether `ingress` is null. */
static inline bool ocreg_route_status_is_null_ingress(const struct ocreg_route_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS);
}

/** Make `ingress` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_status_clear_ingress(struct ocreg_route_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS);
}

/** Make `ingress` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_status_null_ingress(struct ocreg_route_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS);
}

/** How many entries `ingress` has: One entry for each router that has seen the Route. Atomic: server-side
 *  apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_route_status_count_ingress(const struct ocreg_route_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS);
}

/** Make `ingress` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_route_status *ocreg_route_status_make_ingress(struct ocreg_route_status *o)
{
	return (struct ocreg_route_status *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS);
}

/** Element @p i of `ingress`: One entry for each router that has seen the Route. Atomic: server-side apply
 *  replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_route_ingress *ocreg_route_status_at_ingress(const struct ocreg_route_status *o, size_t i)
{
	return (struct ocreg_route_ingress *) ocreg_at((const struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS, i);
}

/** Append an empty element to `ingress`: One entry for each router that has seen the Route. Atomic:
 *  server-side apply replaces all of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_ingress *ocreg_route_status_append_ingress(struct ocreg_route_status *o)
{
	return (struct ocreg_route_ingress *) ocreg_insert((struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS, ocreg_count((const struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS));
}

/** Insert an empty element before element @p i of `ingress`; @p i equal to the count appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_ingress *ocreg_route_status_insert_ingress(struct ocreg_route_status *o, size_t i)
{
	return (struct ocreg_route_ingress *) ocreg_insert((struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS, i);
}

/** Move element @p from of `ingress` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_status_move_ingress(struct ocreg_route_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS, from, to);
}

/** Remove element @p i of `ingress`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_status_remove_ingress(struct ocreg_route_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_ROUTE_STATUS_INGRESS, i);
}

/** A new, empty route.
 *  @return yours, ocreg_route_unref(); NULL when out of memory */
static inline struct ocreg_route *ocreg_route_new(void)
{
	return (struct ocreg_route *) ocreg_new(72); /* OCREG_TYPE_ROUTE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_route *ocreg_route_ref(struct ocreg_route *o)
{
	return (struct ocreg_route *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_route *ocreg_route_unref(struct ocreg_route *o)
{
	return (struct ocreg_route *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_route_unref(); NULL when out of memory */
static inline struct ocreg_route *ocreg_route_copy(const struct ocreg_route *o)
{
	return (struct ocreg_route *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_route_object(const struct ocreg_route *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a route.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_route *ocreg_route_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 72 ? (struct ocreg_route *) o : NULL; /* OCREG_TYPE_ROUTE */
}

/** Read one document as a route.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_route_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_route_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_route **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(72, text, len, options, &o, reterr); /* OCREG_TYPE_ROUTE */
	if (r == 0)
		*ret = (struct ocreg_route *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_has_api_version(const struct ocreg_route *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_route_is_null_api_version(const struct ocreg_route *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_clear_api_version(struct ocreg_route *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_null_api_version(struct ocreg_route *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_API_VERSION);
}

/** Get `apiVersion`: route.openshift.io/v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_get_api_version(const struct ocreg_route *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_API_VERSION);
}

/** Set `apiVersion`: route.openshift.io/v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_set_api_version(struct ocreg_route *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_has_kind(const struct ocreg_route *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_route_is_null_kind(const struct ocreg_route *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_clear_kind(struct ocreg_route *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_null_kind(struct ocreg_route *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_KIND);
}

/** Get `kind`: Route.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_route_get_kind(const struct ocreg_route *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_ROUTE_KIND);
}

/** Set `kind`: Route.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_set_kind(struct ocreg_route *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_ROUTE_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_has_metadata(const struct ocreg_route *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_route_is_null_metadata(const struct ocreg_route *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_clear_metadata(struct ocreg_route *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_null_metadata(struct ocreg_route *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_METADATA);
}

/** Get `metadata`: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_route_get_metadata(const struct ocreg_route *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_ROUTE_METADATA);
}

/** Set `metadata`: Name, namespace, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_set_metadata(struct ocreg_route *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_ROUTE_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, namespace, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_route_make_metadata(struct ocreg_route *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_has_spec(const struct ocreg_route *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_route_is_null_spec(const struct ocreg_route *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_clear_spec(struct ocreg_route *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_null_spec(struct ocreg_route *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_SPEC);
}

/** Get `spec`: Which host leads where. Required.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_route_spec *ocreg_route_get_spec(const struct ocreg_route *o)
{
	return (struct ocreg_route_spec *) ocreg_get_object((const struct ocreg_object *) o, OCREG_ROUTE_SPEC);
}

/** Set `spec`: Which host leads where. Required.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_set_spec(struct ocreg_route *o, const struct ocreg_route_spec *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_ROUTE_SPEC, (const struct ocreg_object *) value);
}

/** Get `spec`, made empty if it was unset or null: Which host leads where. Required.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_spec *ocreg_route_make_spec(struct ocreg_route *o)
{
	return (struct ocreg_route_spec *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_SPEC);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_route_has_status(const struct ocreg_route *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_ROUTE_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_route_is_null_status(const struct ocreg_route *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_ROUTE_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_clear_status(struct ocreg_route *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_ROUTE_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_null_status(struct ocreg_route *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_ROUTE_STATUS);
}

/** Get `status`: How the routers deal with it.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_route_status *ocreg_route_get_status(const struct ocreg_route *o)
{
	return (struct ocreg_route_status *) ocreg_get_object((const struct ocreg_object *) o, OCREG_ROUTE_STATUS);
}

/** Set `status`: How the routers deal with it.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_route_set_status(struct ocreg_route *o, const struct ocreg_route_status *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_ROUTE_STATUS, (const struct ocreg_object *) value);
}

/** Get `status`, made empty if it was unset or null: How the routers deal with it.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_route_status *ocreg_route_make_status(struct ocreg_route *o)
{
	return (struct ocreg_route_status *) ocreg_make((struct ocreg_object *) o, OCREG_ROUTE_STATUS);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
