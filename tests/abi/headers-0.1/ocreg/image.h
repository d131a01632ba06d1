/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file image.h
 * Typed accessors, each inline over the calls of object.h, which says who owns what and who may write when.
 *
 * Printed from the page of types when the library is built. A getter never applies a default, and gives 0,
 * false or NULL for what is unset, null or of a wrong type. A setter copies what it is given.
 */
#ifndef OCREG_IMAGE_H
#define OCREG_IMAGE_H

#include <ocreg/codec.h>
#include <ocreg/meta.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Names a ConfigMap in a namespace that goes without saying. */
struct ocreg_config_map_name_reference;

/** The fields of struct ocreg_config_map_name_reference. @since 0.1 */
enum ocreg_config_map_name_reference_field {
	/** Name of the ConfigMap. Empty means none. */
	OCREG_CONFIG_MAP_NAME_REFERENCE_NAME = 0,
};

/** A registry that users may import images from. */
struct ocreg_registry_location;

/** The fields of struct ocreg_registry_location. @since 0.1 */
enum ocreg_registry_location_field {
	/** Its host, and its port if that is not the usual one; * stands for anything within a part of the name. */
	OCREG_REGISTRY_LOCATION_DOMAIN_NAME = 0,
	/** Whether it is reached without encryption. Unset means false. A port that is left out is 80 if so, else
	 *  443. */
	OCREG_REGISTRY_LOCATION_INSECURE = 1,
};

/** Which registries the cluster's nodes, builds and imports may use. An entry is a host, with port and path
 *  if wanted, or *. and a domain. */
struct ocreg_registry_sources;

/** The fields of struct ocreg_registry_sources. @since 0.1 */
enum ocreg_registry_sources_field {
	/** Registries that may be reached without a certificate that is trusted, or without encryption. */
	OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES = 0,
	/** Registries that nothing is pulled from or pushed to; all others may be used. Not together with
	 *  allowedRegistries, not even empty. */
	OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES = 1,
	/** The only registries that may be used. Those of the release's own images and of this cluster have to be
	 *  among them. Not together with blockedRegistries, not even empty. */
	OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES = 2,
	/** Where the nodes look for images whose name says no registry, in this order. They replace the built-in
	 *  ones. */
	OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES = 3,
};

/** How the cluster deals with registries. */
struct ocreg_image_spec;

/** The fields of struct ocreg_image_spec. @since 0.1 */
enum ocreg_image_spec_field {
	/** The only registries that users may import images from. Unset and empty mean all. Administrators are not
	 *  bound by it. */
	OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT = 0,
	/** Hosts by which this cluster's registry is reached from outside. The first one stands in the public names
	 *  of image streams. */
	OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES = 1,
	/** The ConfigMap in namespace openshift-config with further certificate authorities to trust, by host of the
	 *  registry: a key is a host, or host..port. */
	OCREG_IMAGE_SPEC_ADDITIONAL_TRUSTED_CA = 2,
	/** Which registries may be used. Unset and {} mean all. */
	OCREG_IMAGE_SPEC_REGISTRY_SOURCES = 3,
	/** What an import takes of an image for several architectures: Legacy one of them, PreserveOriginal the
	 *  whole list. Empty lets the cluster version decide. Behind a feature gate since release 4.18. */
	OCREG_IMAGE_SPEC_IMAGE_STREAM_IMPORT_MODE = 4,
};

/** How this cluster's registry is reached. Written by the operators. */
struct ocreg_image_status;

/** The fields of struct ocreg_image_status. @since 0.1 */
enum ocreg_image_status_field {
	/** Host and port of the registry within the cluster; empty while there is no registry. */
	OCREG_IMAGE_STATUS_INTERNAL_REGISTRY_HOSTNAME = 0,
	/** Hosts of the Routes to the registry, that of the default route first. */
	OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES = 1,
	/** The mode that is in force. */
	OCREG_IMAGE_STATUS_IMAGE_STREAM_IMPORT_MODE = 2,
};

/** The cluster's image configuration: which registries are trusted and used. There is one object, called
 *  cluster. */
struct ocreg_image;

/** The fields of struct ocreg_image. @since 0.1 */
enum ocreg_image_field {
	/** config.openshift.io/v1. */
	OCREG_IMAGE_API_VERSION = 0,
	/** Image. */
	OCREG_IMAGE_KIND = 1,
	/** Name, labels and so on. */
	OCREG_IMAGE_METADATA = 2,
	/** How the cluster deals with registries. */
	OCREG_IMAGE_SPEC = 3,
	/** How the registry is reached. Written by the operators; a write through the main URL leaves it as it is. */
	OCREG_IMAGE_STATUS = 4,
};

#ifndef SWIG

/** A new, empty config_map_name_reference.
 *  @return yours, ocreg_config_map_name_reference_unref(); NULL when out of memory */
static inline struct ocreg_config_map_name_reference *ocreg_config_map_name_reference_new(void)
{
	return (struct ocreg_config_map_name_reference *) ocreg_new(47); /* OCREG_TYPE_CONFIG_MAP_NAME_REFERENCE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_config_map_name_reference *ocreg_config_map_name_reference_ref(struct ocreg_config_map_name_reference *o)
{
	return (struct ocreg_config_map_name_reference *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_config_map_name_reference *ocreg_config_map_name_reference_unref(struct ocreg_config_map_name_reference *o)
{
	return (struct ocreg_config_map_name_reference *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_config_map_name_reference_unref(); NULL when out of memory */
static inline struct ocreg_config_map_name_reference *ocreg_config_map_name_reference_copy(const struct ocreg_config_map_name_reference *o)
{
	return (struct ocreg_config_map_name_reference *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_config_map_name_reference_object(const struct ocreg_config_map_name_reference *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a config_map_name_reference.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_config_map_name_reference *ocreg_config_map_name_reference_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 47 ? (struct ocreg_config_map_name_reference *) o : NULL; /* OCREG_TYPE_CONFIG_MAP_NAME_REFERENCE */
}

/** Whether `name` holds a value that fits: not unset, not null. */
static inline bool ocreg_config_map_name_reference_has_name(const struct ocreg_config_map_name_reference *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_CONFIG_MAP_NAME_REFERENCE_NAME);
}

/** Whether `name` is null. */
static inline bool ocreg_config_map_name_reference_is_null_name(const struct ocreg_config_map_name_reference *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_CONFIG_MAP_NAME_REFERENCE_NAME);
}

/** Make `name` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_name_reference_clear_name(struct ocreg_config_map_name_reference *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_CONFIG_MAP_NAME_REFERENCE_NAME);
}

/** Make `name` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_name_reference_null_name(struct ocreg_config_map_name_reference *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_CONFIG_MAP_NAME_REFERENCE_NAME);
}

/** Get `name`: Name of the ConfigMap. Empty means none. Required.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_config_map_name_reference_get_name(const struct ocreg_config_map_name_reference *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_CONFIG_MAP_NAME_REFERENCE_NAME);
}

/** Set `name`: Name of the ConfigMap. Empty means none. Required.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_config_map_name_reference_set_name(struct ocreg_config_map_name_reference *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_CONFIG_MAP_NAME_REFERENCE_NAME, value);
}

/** A new, empty registry_location.
 *  @return yours, ocreg_registry_location_unref(); NULL when out of memory */
static inline struct ocreg_registry_location *ocreg_registry_location_new(void)
{
	return (struct ocreg_registry_location *) ocreg_new(48); /* OCREG_TYPE_REGISTRY_LOCATION */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_registry_location *ocreg_registry_location_ref(struct ocreg_registry_location *o)
{
	return (struct ocreg_registry_location *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_registry_location *ocreg_registry_location_unref(struct ocreg_registry_location *o)
{
	return (struct ocreg_registry_location *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_registry_location_unref(); NULL when out of memory */
static inline struct ocreg_registry_location *ocreg_registry_location_copy(const struct ocreg_registry_location *o)
{
	return (struct ocreg_registry_location *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_registry_location_object(const struct ocreg_registry_location *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a registry_location.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_registry_location *ocreg_registry_location_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 48 ? (struct ocreg_registry_location *) o : NULL; /* OCREG_TYPE_REGISTRY_LOCATION */
}

/** Whether `domainName` holds a value that fits: not unset, not null. */
static inline bool ocreg_registry_location_has_domain_name(const struct ocreg_registry_location *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_DOMAIN_NAME);
}

/** Whether `domainName` is null. */
static inline bool ocreg_registry_location_is_null_domain_name(const struct ocreg_registry_location *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_DOMAIN_NAME);
}

/** Make `domainName` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_location_clear_domain_name(struct ocreg_registry_location *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_DOMAIN_NAME);
}

/** Make `domainName` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_location_null_domain_name(struct ocreg_registry_location *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_DOMAIN_NAME);
}

/** Get `domainName`: Its host, and its port if that is not the usual one; * stands for anything within a part
 *  of the name.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_registry_location_get_domain_name(const struct ocreg_registry_location *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_DOMAIN_NAME);
}

/** Set `domainName`: Its host, and its port if that is not the usual one; * stands for anything within a part
 *  of the name.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_location_set_domain_name(struct ocreg_registry_location *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_DOMAIN_NAME, value);
}

/** Whether `insecure` holds a value that fits: not unset, not null. */
static inline bool ocreg_registry_location_has_insecure(const struct ocreg_registry_location *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_INSECURE);
}

/** Whether `insecure` is null. */
static inline bool ocreg_registry_location_is_null_insecure(const struct ocreg_registry_location *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_INSECURE);
}

/** Make `insecure` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_location_clear_insecure(struct ocreg_registry_location *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_INSECURE);
}

/** Make `insecure` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_location_null_insecure(struct ocreg_registry_location *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_INSECURE);
}

/** Get `insecure`: Whether it is reached without encryption. Unset means false. A port that is left out is 80
 *  if so, else 443.
 *  @return false if unset: ocreg_registry_location_has_insecure() tells */
static inline bool ocreg_registry_location_get_insecure(const struct ocreg_registry_location *o)
{
	return ocreg_get_bool((const struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_INSECURE);
}

/** Set `insecure`: Whether it is reached without encryption. Unset means false. A port that is left out is 80
 *  if so, else 443.
 *  @param value true or false
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_location_set_insecure(struct ocreg_registry_location *o, bool value)
{
	return ocreg_set_bool((struct ocreg_object *) o, OCREG_REGISTRY_LOCATION_INSECURE, value);
}

/** A new, empty registry_sources.
 *  @return yours, ocreg_registry_sources_unref(); NULL when out of memory */
static inline struct ocreg_registry_sources *ocreg_registry_sources_new(void)
{
	return (struct ocreg_registry_sources *) ocreg_new(49); /* OCREG_TYPE_REGISTRY_SOURCES */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_registry_sources *ocreg_registry_sources_ref(struct ocreg_registry_sources *o)
{
	return (struct ocreg_registry_sources *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_registry_sources *ocreg_registry_sources_unref(struct ocreg_registry_sources *o)
{
	return (struct ocreg_registry_sources *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_registry_sources_unref(); NULL when out of memory */
static inline struct ocreg_registry_sources *ocreg_registry_sources_copy(const struct ocreg_registry_sources *o)
{
	return (struct ocreg_registry_sources *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_registry_sources_object(const struct ocreg_registry_sources *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a registry_sources.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_registry_sources *ocreg_registry_sources_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 49 ? (struct ocreg_registry_sources *) o : NULL; /* OCREG_TYPE_REGISTRY_SOURCES */
}

/** Whether `insecureRegistries` holds a value that fits: not unset, not null. */
static inline bool ocreg_registry_sources_has_insecure_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES);
}

/** Whether `insecureRegistries` is null. */
static inline bool ocreg_registry_sources_is_null_insecure_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES);
}

/** Make `insecureRegistries` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_clear_insecure_registries(struct ocreg_registry_sources *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES);
}

/** Make `insecureRegistries` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_null_insecure_registries(struct ocreg_registry_sources *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES);
}

/** How many entries `insecureRegistries` has: Registries that may be reached without a certificate that is
 *  trusted, or without encryption. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_registry_sources_count_insecure_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES);
}

/** Make `insecureRegistries` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_registry_sources *ocreg_registry_sources_make_insecure_registries(struct ocreg_registry_sources *o)
{
	return (struct ocreg_registry_sources *) ocreg_make((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES);
}

/** Element @p i of `insecureRegistries`: Registries that may be reached without a certificate that is
 *  trusted, or without encryption. Atomic: server-side apply replaces all of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_registry_sources_at_insecure_registries(const struct ocreg_registry_sources *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES, i);
}

/** Append to `insecureRegistries`: Registries that may be reached without a certificate that is trusted, or
 *  without encryption. Atomic: server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_append_insecure_registries(struct ocreg_registry_sources *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES, ocreg_count((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES), value);
}

/** Insert @p value, which is copied, before element @p i of `insecureRegistries`; @p i equal to the count
 *  appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_insert_insecure_registries(struct ocreg_registry_sources *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES, i, value);
}

/** Move element @p from of `insecureRegistries` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_move_insecure_registries(struct ocreg_registry_sources *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES, from, to);
}

/** Remove element @p i of `insecureRegistries`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_remove_insecure_registries(struct ocreg_registry_sources *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES, i);
}

/** The index of the first element of `insecureRegistries` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_registry_sources_find_insecure_registries(const struct ocreg_registry_sources *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_INSECURE_REGISTRIES, key);
}

/** Whether `blockedRegistries` holds a value that fits: not unset, not null. */
static inline bool ocreg_registry_sources_has_blocked_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES);
}

/** Whether `blockedRegistries` is null. */
static inline bool ocreg_registry_sources_is_null_blocked_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES);
}

/** Make `blockedRegistries` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_clear_blocked_registries(struct ocreg_registry_sources *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES);
}

/** Make `blockedRegistries` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_null_blocked_registries(struct ocreg_registry_sources *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES);
}

/** How many entries `blockedRegistries` has: Registries that nothing is pulled from or pushed to; all others
 *  may be used. Not together with allowedRegistries, not even empty. Atomic: server-side apply replaces all of
 *  it.
 *  @return 0 if unset or null */
static inline size_t ocreg_registry_sources_count_blocked_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES);
}

/** Make `blockedRegistries` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_registry_sources *ocreg_registry_sources_make_blocked_registries(struct ocreg_registry_sources *o)
{
	return (struct ocreg_registry_sources *) ocreg_make((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES);
}

/** Element @p i of `blockedRegistries`: Registries that nothing is pulled from or pushed to; all others may
 *  be used. Not together with allowedRegistries, not even empty. Atomic: server-side apply replaces all of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_registry_sources_at_blocked_registries(const struct ocreg_registry_sources *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES, i);
}

/** Append to `blockedRegistries`: Registries that nothing is pulled from or pushed to; all others may be
 *  used. Not together with allowedRegistries, not even empty. Atomic: server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_append_blocked_registries(struct ocreg_registry_sources *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES, ocreg_count((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES), value);
}

/** Insert @p value, which is copied, before element @p i of `blockedRegistries`; @p i equal to the count
 *  appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_insert_blocked_registries(struct ocreg_registry_sources *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES, i, value);
}

/** Move element @p from of `blockedRegistries` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_move_blocked_registries(struct ocreg_registry_sources *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES, from, to);
}

/** Remove element @p i of `blockedRegistries`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_remove_blocked_registries(struct ocreg_registry_sources *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES, i);
}

/** The index of the first element of `blockedRegistries` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_registry_sources_find_blocked_registries(const struct ocreg_registry_sources *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_BLOCKED_REGISTRIES, key);
}

/** Whether `allowedRegistries` holds a value that fits: not unset, not null. */
static inline bool ocreg_registry_sources_has_allowed_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES);
}

/** Whether `allowedRegistries` is null. */
static inline bool ocreg_registry_sources_is_null_allowed_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES);
}

/** Make `allowedRegistries` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_clear_allowed_registries(struct ocreg_registry_sources *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES);
}

/** Make `allowedRegistries` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_null_allowed_registries(struct ocreg_registry_sources *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES);
}

/** How many entries `allowedRegistries` has: The only registries that may be used. Those of the release's own
 *  images and of this cluster have to be among them. Not together with blockedRegistries, not even empty.
 *  Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_registry_sources_count_allowed_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES);
}

/** Make `allowedRegistries` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_registry_sources *ocreg_registry_sources_make_allowed_registries(struct ocreg_registry_sources *o)
{
	return (struct ocreg_registry_sources *) ocreg_make((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES);
}

/** Element @p i of `allowedRegistries`: The only registries that may be used. Those of the release's own
 *  images and of this cluster have to be among them. Not together with blockedRegistries, not even empty.
 *  Atomic: server-side apply replaces all of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_registry_sources_at_allowed_registries(const struct ocreg_registry_sources *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES, i);
}

/** Append to `allowedRegistries`: The only registries that may be used. Those of the release's own images and
 *  of this cluster have to be among them. Not together with blockedRegistries, not even empty. Atomic:
 *  server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_append_allowed_registries(struct ocreg_registry_sources *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES, ocreg_count((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES), value);
}

/** Insert @p value, which is copied, before element @p i of `allowedRegistries`; @p i equal to the count
 *  appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_insert_allowed_registries(struct ocreg_registry_sources *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES, i, value);
}

/** Move element @p from of `allowedRegistries` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_move_allowed_registries(struct ocreg_registry_sources *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES, from, to);
}

/** Remove element @p i of `allowedRegistries`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_remove_allowed_registries(struct ocreg_registry_sources *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES, i);
}

/** The index of the first element of `allowedRegistries` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_registry_sources_find_allowed_registries(const struct ocreg_registry_sources *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_ALLOWED_REGISTRIES, key);
}

/** Whether `containerRuntimeSearchRegistries` holds a value that fits: not unset, not null. */
static inline bool ocreg_registry_sources_has_container_runtime_search_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES);
}

/** Whether `containerRuntimeSearchRegistries` is null. */
static inline bool ocreg_registry_sources_is_null_container_runtime_search_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES);
}

/** Make `containerRuntimeSearchRegistries` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_clear_container_runtime_search_registries(struct ocreg_registry_sources *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES);
}

/** Make `containerRuntimeSearchRegistries` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_null_container_runtime_search_registries(struct ocreg_registry_sources *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES);
}

/** How many entries `containerRuntimeSearchRegistries` has: Where the nodes look for images whose name says
 *  no registry, in this order. They replace the built-in ones. At least 1 element. No element twice. Since
 *  OpenShift 4.7.
 *  @return 0 if unset or null */
static inline size_t ocreg_registry_sources_count_container_runtime_search_registries(const struct ocreg_registry_sources *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES);
}

/** Make `containerRuntimeSearchRegistries` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_registry_sources *ocreg_registry_sources_make_container_runtime_search_registries(struct ocreg_registry_sources *o)
{
	return (struct ocreg_registry_sources *) ocreg_make((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES);
}

/** Element @p i of `containerRuntimeSearchRegistries`: Where the nodes look for images whose name says no
 *  registry, in this order. They replace the built-in ones. At least 1 element. No element twice. Since
 *  OpenShift 4.7.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_registry_sources_at_container_runtime_search_registries(const struct ocreg_registry_sources *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES, i);
}

/** Append to `containerRuntimeSearchRegistries`: Where the nodes look for images whose name says no registry,
 *  in this order. They replace the built-in ones. At least 1 element. No element twice. Since OpenShift 4.7.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_append_container_runtime_search_registries(struct ocreg_registry_sources *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES, ocreg_count((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES), value);
}

/** Insert @p value, which is copied, before element @p i of `containerRuntimeSearchRegistries`; @p i equal to
 *  the count appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_insert_container_runtime_search_registries(struct ocreg_registry_sources *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES, i, value);
}

/** Move element @p from of `containerRuntimeSearchRegistries` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_move_container_runtime_search_registries(struct ocreg_registry_sources *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES, from, to);
}

/** Remove element @p i of `containerRuntimeSearchRegistries`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_registry_sources_remove_container_runtime_search_registries(struct ocreg_registry_sources *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES, i);
}

/** The index of the first element of `containerRuntimeSearchRegistries` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_registry_sources_find_container_runtime_search_registries(const struct ocreg_registry_sources *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_REGISTRY_SOURCES_CONTAINER_RUNTIME_SEARCH_REGISTRIES, key);
}

/** A new, empty image_spec.
 *  @return yours, ocreg_image_spec_unref(); NULL when out of memory */
static inline struct ocreg_image_spec *ocreg_image_spec_new(void)
{
	return (struct ocreg_image_spec *) ocreg_new(50); /* OCREG_TYPE_IMAGE_SPEC */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_image_spec *ocreg_image_spec_ref(struct ocreg_image_spec *o)
{
	return (struct ocreg_image_spec *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_image_spec *ocreg_image_spec_unref(struct ocreg_image_spec *o)
{
	return (struct ocreg_image_spec *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_image_spec_unref(); NULL when out of memory */
static inline struct ocreg_image_spec *ocreg_image_spec_copy(const struct ocreg_image_spec *o)
{
	return (struct ocreg_image_spec *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_image_spec_object(const struct ocreg_image_spec *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a image_spec.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_image_spec *ocreg_image_spec_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 50 ? (struct ocreg_image_spec *) o : NULL; /* OCREG_TYPE_IMAGE_SPEC */
}

/** Whether `allowedRegistriesForImport` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_spec_has_allowed_registries_for_import(const struct ocreg_image_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT);
}

/** Whether `allowedRegistriesForImport` is null. */
static inline bool ocreg_image_spec_is_null_allowed_registries_for_import(const struct ocreg_image_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT);
}

/** Make `allowedRegistriesForImport` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_clear_allowed_registries_for_import(struct ocreg_image_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT);
}

/** Make `allowedRegistriesForImport` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_null_allowed_registries_for_import(struct ocreg_image_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT);
}

/** How many entries `allowedRegistriesForImport` has: The only registries that users may import images from.
 *  Unset and empty mean all. Administrators are not bound by it. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_image_spec_count_allowed_registries_for_import(const struct ocreg_image_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT);
}

/** Make `allowedRegistriesForImport` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_image_spec *ocreg_image_spec_make_allowed_registries_for_import(struct ocreg_image_spec *o)
{
	return (struct ocreg_image_spec *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT);
}

/** Element @p i of `allowedRegistriesForImport`: The only registries that users may import images from. Unset
 *  and empty mean all. Administrators are not bound by it. Atomic: server-side apply replaces all of it.
 *  @return lent, lives as long as the tree; NULL past the end */
static inline struct ocreg_registry_location *ocreg_image_spec_at_allowed_registries_for_import(const struct ocreg_image_spec *o, size_t i)
{
	return (struct ocreg_registry_location *) ocreg_at((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT, i);
}

/** Append an empty element to `allowedRegistriesForImport`: The only registries that users may import images
 *  from. Unset and empty mean all. Administrators are not bound by it. Atomic: server-side apply replaces all
 *  of it.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_registry_location *ocreg_image_spec_append_allowed_registries_for_import(struct ocreg_image_spec *o)
{
	return (struct ocreg_registry_location *) ocreg_insert((struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT, ocreg_count((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT));
}

/** Insert an empty element before element @p i of `allowedRegistriesForImport`; @p i equal to the count
 *  appends.
 *  @return the element, lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_registry_location *ocreg_image_spec_insert_allowed_registries_for_import(struct ocreg_image_spec *o, size_t i)
{
	return (struct ocreg_registry_location *) ocreg_insert((struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT, i);
}

/** Move element @p from of `allowedRegistriesForImport` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_move_allowed_registries_for_import(struct ocreg_image_spec *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT, from, to);
}

/** Remove element @p i of `allowedRegistriesForImport`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_remove_allowed_registries_for_import(struct ocreg_image_spec *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_IMAGE_SPEC_ALLOWED_REGISTRIES_FOR_IMPORT, i);
}

/** Whether `externalRegistryHostnames` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_spec_has_external_registry_hostnames(const struct ocreg_image_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** Whether `externalRegistryHostnames` is null. */
static inline bool ocreg_image_spec_is_null_external_registry_hostnames(const struct ocreg_image_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** Make `externalRegistryHostnames` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_clear_external_registry_hostnames(struct ocreg_image_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** Make `externalRegistryHostnames` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_null_external_registry_hostnames(struct ocreg_image_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** How many entries `externalRegistryHostnames` has: Hosts by which this cluster's registry is reached from
 *  outside. The first one stands in the public names of image streams. Atomic: server-side apply replaces all
 *  of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_image_spec_count_external_registry_hostnames(const struct ocreg_image_spec *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** Make `externalRegistryHostnames` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_image_spec *ocreg_image_spec_make_external_registry_hostnames(struct ocreg_image_spec *o)
{
	return (struct ocreg_image_spec *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** Element @p i of `externalRegistryHostnames`: Hosts by which this cluster's registry is reached from
 *  outside. The first one stands in the public names of image streams. Atomic: server-side apply replaces all
 *  of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_image_spec_at_external_registry_hostnames(const struct ocreg_image_spec *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES, i);
}

/** Append to `externalRegistryHostnames`: Hosts by which this cluster's registry is reached from outside. The
 *  first one stands in the public names of image streams. Atomic: server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_append_external_registry_hostnames(struct ocreg_image_spec *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES, ocreg_count((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES), value);
}

/** Insert @p value, which is copied, before element @p i of `externalRegistryHostnames`; @p i equal to the
 *  count appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_insert_external_registry_hostnames(struct ocreg_image_spec *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES, i, value);
}

/** Move element @p from of `externalRegistryHostnames` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_move_external_registry_hostnames(struct ocreg_image_spec *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES, from, to);
}

/** Remove element @p i of `externalRegistryHostnames`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_remove_external_registry_hostnames(struct ocreg_image_spec *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES, i);
}

/** The index of the first element of `externalRegistryHostnames` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_image_spec_find_external_registry_hostnames(const struct ocreg_image_spec *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_EXTERNAL_REGISTRY_HOSTNAMES, key);
}

/** Whether `additionalTrustedCA` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_spec_has_additional_trusted_ca(const struct ocreg_image_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_ADDITIONAL_TRUSTED_CA);
}

/** Whether `additionalTrustedCA` is null. */
static inline bool ocreg_image_spec_is_null_additional_trusted_ca(const struct ocreg_image_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_ADDITIONAL_TRUSTED_CA);
}

/** Make `additionalTrustedCA` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_clear_additional_trusted_ca(struct ocreg_image_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_SPEC_ADDITIONAL_TRUSTED_CA);
}

/** Make `additionalTrustedCA` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_null_additional_trusted_ca(struct ocreg_image_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_SPEC_ADDITIONAL_TRUSTED_CA);
}

/** Get `additionalTrustedCA`: The ConfigMap in namespace openshift-config with further certificate
 *  authorities to trust, by host of the registry: a key is a host, or host..port. The guide:
 *  AdditionalTrustedCA, which is an unknown field.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_config_map_name_reference *ocreg_image_spec_get_additional_trusted_ca(const struct ocreg_image_spec *o)
{
	return (struct ocreg_config_map_name_reference *) ocreg_get_object((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_ADDITIONAL_TRUSTED_CA);
}

/** Set `additionalTrustedCA`: The ConfigMap in namespace openshift-config with further certificate
 *  authorities to trust, by host of the registry: a key is a host, or host..port. The guide:
 *  AdditionalTrustedCA, which is an unknown field.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_set_additional_trusted_ca(struct ocreg_image_spec *o, const struct ocreg_config_map_name_reference *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_IMAGE_SPEC_ADDITIONAL_TRUSTED_CA, (const struct ocreg_object *) value);
}

/** Get `additionalTrustedCA`, made empty if it was unset or null: The ConfigMap in namespace openshift-config
 *  with further certificate authorities to trust, by host of the registry: a key is a host, or host..port. The
 *  guide: AdditionalTrustedCA, which is an unknown field.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_config_map_name_reference *ocreg_image_spec_make_additional_trusted_ca(struct ocreg_image_spec *o)
{
	return (struct ocreg_config_map_name_reference *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_SPEC_ADDITIONAL_TRUSTED_CA);
}

/** Whether `registrySources` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_spec_has_registry_sources(const struct ocreg_image_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_REGISTRY_SOURCES);
}

/** Whether `registrySources` is null. */
static inline bool ocreg_image_spec_is_null_registry_sources(const struct ocreg_image_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_REGISTRY_SOURCES);
}

/** Make `registrySources` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_clear_registry_sources(struct ocreg_image_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_SPEC_REGISTRY_SOURCES);
}

/** Make `registrySources` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_null_registry_sources(struct ocreg_image_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_SPEC_REGISTRY_SOURCES);
}

/** Get `registrySources`: Which registries may be used. Unset and {} mean all.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_registry_sources *ocreg_image_spec_get_registry_sources(const struct ocreg_image_spec *o)
{
	return (struct ocreg_registry_sources *) ocreg_get_object((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_REGISTRY_SOURCES);
}

/** Set `registrySources`: Which registries may be used. Unset and {} mean all.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_set_registry_sources(struct ocreg_image_spec *o, const struct ocreg_registry_sources *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_IMAGE_SPEC_REGISTRY_SOURCES, (const struct ocreg_object *) value);
}

/** Get `registrySources`, made empty if it was unset or null: Which registries may be used. Unset and {} mean
 *  all.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_registry_sources *ocreg_image_spec_make_registry_sources(struct ocreg_image_spec *o)
{
	return (struct ocreg_registry_sources *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_SPEC_REGISTRY_SOURCES);
}

/** Whether `imageStreamImportMode` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_spec_has_image_stream_import_mode(const struct ocreg_image_spec *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_IMAGE_STREAM_IMPORT_MODE);
}

/** Whether `imageStreamImportMode` is null. */
static inline bool ocreg_image_spec_is_null_image_stream_import_mode(const struct ocreg_image_spec *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_IMAGE_STREAM_IMPORT_MODE);
}

/** Make `imageStreamImportMode` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_clear_image_stream_import_mode(struct ocreg_image_spec *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_SPEC_IMAGE_STREAM_IMPORT_MODE);
}

/** Make `imageStreamImportMode` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_null_image_stream_import_mode(struct ocreg_image_spec *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_SPEC_IMAGE_STREAM_IMPORT_MODE);
}

/** Get `imageStreamImportMode`: What an import takes of an image for several architectures: Legacy one of
 *  them, PreserveOriginal the whole list. Empty lets the cluster version decide. Behind a feature gate since
 *  release 4.18. One of `""`, `Legacy`, `PreserveOriginal`. Since OpenShift 4.21.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_image_spec_get_image_stream_import_mode(const struct ocreg_image_spec *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IMAGE_SPEC_IMAGE_STREAM_IMPORT_MODE);
}

/** Set `imageStreamImportMode`: What an import takes of an image for several architectures: Legacy one of
 *  them, PreserveOriginal the whole list. Empty lets the cluster version decide. Behind a feature gate since
 *  release 4.18. One of `""`, `Legacy`, `PreserveOriginal`. Since OpenShift 4.21.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_spec_set_image_stream_import_mode(struct ocreg_image_spec *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IMAGE_SPEC_IMAGE_STREAM_IMPORT_MODE, value);
}

/** A new, empty image_status.
 *  @return yours, ocreg_image_status_unref(); NULL when out of memory */
static inline struct ocreg_image_status *ocreg_image_status_new(void)
{
	return (struct ocreg_image_status *) ocreg_new(51); /* OCREG_TYPE_IMAGE_STATUS */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_image_status *ocreg_image_status_ref(struct ocreg_image_status *o)
{
	return (struct ocreg_image_status *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_image_status *ocreg_image_status_unref(struct ocreg_image_status *o)
{
	return (struct ocreg_image_status *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_image_status_unref(); NULL when out of memory */
static inline struct ocreg_image_status *ocreg_image_status_copy(const struct ocreg_image_status *o)
{
	return (struct ocreg_image_status *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_image_status_object(const struct ocreg_image_status *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a image_status.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_image_status *ocreg_image_status_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 51 ? (struct ocreg_image_status *) o : NULL; /* OCREG_TYPE_IMAGE_STATUS */
}

/** Whether `internalRegistryHostname` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_status_has_internal_registry_hostname(const struct ocreg_image_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_INTERNAL_REGISTRY_HOSTNAME);
}

/** Whether `internalRegistryHostname` is null. */
static inline bool ocreg_image_status_is_null_internal_registry_hostname(const struct ocreg_image_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_INTERNAL_REGISTRY_HOSTNAME);
}

/** Make `internalRegistryHostname` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_clear_internal_registry_hostname(struct ocreg_image_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_STATUS_INTERNAL_REGISTRY_HOSTNAME);
}

/** Make `internalRegistryHostname` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_null_internal_registry_hostname(struct ocreg_image_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_STATUS_INTERNAL_REGISTRY_HOSTNAME);
}

/** Get `internalRegistryHostname`: Host and port of the registry within the cluster; empty while there is no
 *  registry.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_image_status_get_internal_registry_hostname(const struct ocreg_image_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_INTERNAL_REGISTRY_HOSTNAME);
}

/** Set `internalRegistryHostname`: Host and port of the registry within the cluster; empty while there is no
 *  registry.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_set_internal_registry_hostname(struct ocreg_image_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IMAGE_STATUS_INTERNAL_REGISTRY_HOSTNAME, value);
}

/** Whether `externalRegistryHostnames` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_status_has_external_registry_hostnames(const struct ocreg_image_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** Whether `externalRegistryHostnames` is null. */
static inline bool ocreg_image_status_is_null_external_registry_hostnames(const struct ocreg_image_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** Make `externalRegistryHostnames` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_clear_external_registry_hostnames(struct ocreg_image_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** Make `externalRegistryHostnames` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_null_external_registry_hostnames(struct ocreg_image_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** How many entries `externalRegistryHostnames` has: Hosts of the Routes to the registry, that of the default
 *  route first. Atomic: server-side apply replaces all of it.
 *  @return 0 if unset or null */
static inline size_t ocreg_image_status_count_external_registry_hostnames(const struct ocreg_image_status *o)
{
	return ocreg_count((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** Make `externalRegistryHostnames` empty if it is unset or null: being there and empty is a value.
 *  @return @p o; NULL on failure */
static inline struct ocreg_image_status *ocreg_image_status_make_external_registry_hostnames(struct ocreg_image_status *o)
{
	return (struct ocreg_image_status *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES);
}

/** Element @p i of `externalRegistryHostnames`: Hosts of the Routes to the registry, that of the default
 *  route first. Atomic: server-side apply replaces all of it.
 *  @return lent until the next write to the tree; NULL past the end */
static inline const char *ocreg_image_status_at_external_registry_hostnames(const struct ocreg_image_status *o, size_t i)
{
	return ocreg_string_at((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES, i);
}

/** Append to `externalRegistryHostnames`: Hosts of the Routes to the registry, that of the default route
 *  first. Atomic: server-side apply replaces all of it.
 *  @param value UTF-8, copied
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_append_external_registry_hostnames(struct ocreg_image_status *o, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES, ocreg_count((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES), value);
}

/** Insert @p value, which is copied, before element @p i of `externalRegistryHostnames`; @p i equal to the
 *  count appends.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_insert_external_registry_hostnames(struct ocreg_image_status *o, size_t i, const char *value)
{
	return ocreg_insert_string((struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES, i, value);
}

/** Move element @p from of `externalRegistryHostnames` so that it becomes element @p to.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_move_external_registry_hostnames(struct ocreg_image_status *o, size_t from, size_t to)
{
	return ocreg_move((struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES, from, to);
}

/** Remove element @p i of `externalRegistryHostnames`.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_remove_external_registry_hostnames(struct ocreg_image_status *o, size_t i)
{
	return ocreg_remove((struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES, i);
}

/** The index of the first element of `externalRegistryHostnames` that is @p key; -1 if there is none. */
static inline ptrdiff_t ocreg_image_status_find_external_registry_hostnames(const struct ocreg_image_status *o, const char *key)
{
	return ocreg_find((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_EXTERNAL_REGISTRY_HOSTNAMES, key);
}

/** Whether `imageStreamImportMode` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_status_has_image_stream_import_mode(const struct ocreg_image_status *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_IMAGE_STREAM_IMPORT_MODE);
}

/** Whether `imageStreamImportMode` is null. */
static inline bool ocreg_image_status_is_null_image_stream_import_mode(const struct ocreg_image_status *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_IMAGE_STREAM_IMPORT_MODE);
}

/** Make `imageStreamImportMode` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_clear_image_stream_import_mode(struct ocreg_image_status *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_STATUS_IMAGE_STREAM_IMPORT_MODE);
}

/** Make `imageStreamImportMode` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_null_image_stream_import_mode(struct ocreg_image_status *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_STATUS_IMAGE_STREAM_IMPORT_MODE);
}

/** Get `imageStreamImportMode`: The mode that is in force. One of `""`, `Legacy`, `PreserveOriginal`. Since
 *  OpenShift 4.21.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_image_status_get_image_stream_import_mode(const struct ocreg_image_status *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IMAGE_STATUS_IMAGE_STREAM_IMPORT_MODE);
}

/** Set `imageStreamImportMode`: The mode that is in force. One of `""`, `Legacy`, `PreserveOriginal`. Since
 *  OpenShift 4.21.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_status_set_image_stream_import_mode(struct ocreg_image_status *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IMAGE_STATUS_IMAGE_STREAM_IMPORT_MODE, value);
}

/** A new, empty image.
 *  @return yours, ocreg_image_unref(); NULL when out of memory */
static inline struct ocreg_image *ocreg_image_new(void)
{
	return (struct ocreg_image *) ocreg_new(52); /* OCREG_TYPE_IMAGE */
}

/** Take one more reference of the tree that @p o belongs to. NULL is fine.
 *  @return @p o */
static inline struct ocreg_image *ocreg_image_ref(struct ocreg_image *o)
{
	return (struct ocreg_image *) ocreg_ref((struct ocreg_object *) o);
}

/** Drop one reference of the tree that @p o belongs to. NULL is fine.
 *  @return NULL */
static inline struct ocreg_image *ocreg_image_unref(struct ocreg_image *o)
{
	return (struct ocreg_image *) ocreg_unref((struct ocreg_object *) o);
}

/** A deep copy of @p o as a tree of its own.
 *  @return yours, ocreg_image_unref(); NULL when out of memory */
static inline struct ocreg_image *ocreg_image_copy(const struct ocreg_image *o)
{
	return (struct ocreg_image *) ocreg_copy((const struct ocreg_object *) o);
}

/** @p o for the calls of object.h, codec.h and check.h. The result may be written to only if @p o may.
 *  @return @p o, no new reference */
static inline struct ocreg_object *ocreg_image_object(const struct ocreg_image *o)
{
	return (struct ocreg_object *) (uintptr_t) o;
}

/** @p o as a image.
 *  @return @p o, no new reference; NULL if it is of another type */
static inline struct ocreg_image *ocreg_image_from(struct ocreg_object *o)
{
	return o && ocreg_type_of(o) == 52 ? (struct ocreg_image *) o : NULL; /* OCREG_TYPE_IMAGE */
}

/** Read one document as a image.
 *  @param text JSON or YAML, need not end with a NUL
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours, ocreg_image_unref()
 *  @param reterr if not NULL, set on failure; yours
 *  @return 0 or as ocreg_decode() */
static inline int ocreg_image_decode(const char *text, size_t len, const struct ocreg_decode_options *options,
		struct ocreg_image **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(52, text, len, options, &o, reterr); /* OCREG_TYPE_IMAGE */
	if (r == 0)
		*ret = (struct ocreg_image *) o;
	return r;
}

/** Whether `apiVersion` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_has_api_version(const struct ocreg_image *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_API_VERSION);
}

/** Whether `apiVersion` is null. */
static inline bool ocreg_image_is_null_api_version(const struct ocreg_image *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_API_VERSION);
}

/** Make `apiVersion` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_clear_api_version(struct ocreg_image *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_API_VERSION);
}

/** Make `apiVersion` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_null_api_version(struct ocreg_image *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_API_VERSION);
}

/** Get `apiVersion`: config.openshift.io/v1.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_image_get_api_version(const struct ocreg_image *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IMAGE_API_VERSION);
}

/** Set `apiVersion`: config.openshift.io/v1.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_set_api_version(struct ocreg_image *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IMAGE_API_VERSION, value);
}

/** Whether `kind` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_has_kind(const struct ocreg_image *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_KIND);
}

/** Whether `kind` is null. */
static inline bool ocreg_image_is_null_kind(const struct ocreg_image *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_KIND);
}

/** Make `kind` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_clear_kind(struct ocreg_image *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_KIND);
}

/** Make `kind` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_null_kind(struct ocreg_image *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_KIND);
}

/** Get `kind`: Image.
 *  @return lent until the next write to the tree; NULL if unset or null */
static inline const char *ocreg_image_get_kind(const struct ocreg_image *o)
{
	return ocreg_get_string((const struct ocreg_object *) o, OCREG_IMAGE_KIND);
}

/** Set `kind`: Image.
 *  @param value UTF-8, copied; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_set_kind(struct ocreg_image *o, const char *value)
{
	return ocreg_set_string((struct ocreg_object *) o, OCREG_IMAGE_KIND, value);
}

/** Whether `metadata` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_has_metadata(const struct ocreg_image *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_METADATA);
}

/** Whether `metadata` is null. */
static inline bool ocreg_image_is_null_metadata(const struct ocreg_image *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_METADATA);
}

/** Make `metadata` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_clear_metadata(struct ocreg_image *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_METADATA);
}

/** Make `metadata` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_null_metadata(struct ocreg_image *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_METADATA);
}

/** Get `metadata`: Name, labels and so on.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_object_meta *ocreg_image_get_metadata(const struct ocreg_image *o)
{
	return (struct ocreg_object_meta *) ocreg_get_object((const struct ocreg_object *) o, OCREG_IMAGE_METADATA);
}

/** Set `metadata`: Name, labels and so on.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_set_metadata(struct ocreg_image *o, const struct ocreg_object_meta *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_IMAGE_METADATA, (const struct ocreg_object *) value);
}

/** Get `metadata`, made empty if it was unset or null: Name, labels and so on.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_object_meta *ocreg_image_make_metadata(struct ocreg_image *o)
{
	return (struct ocreg_object_meta *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_METADATA);
}

/** Whether `spec` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_has_spec(const struct ocreg_image *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_SPEC);
}

/** Whether `spec` is null. */
static inline bool ocreg_image_is_null_spec(const struct ocreg_image *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_SPEC);
}

/** Make `spec` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_clear_spec(struct ocreg_image *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_SPEC);
}

/** Make `spec` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_null_spec(struct ocreg_image *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_SPEC);
}

/** Get `spec`: How the cluster deals with registries. Required.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_image_spec *ocreg_image_get_spec(const struct ocreg_image *o)
{
	return (struct ocreg_image_spec *) ocreg_get_object((const struct ocreg_object *) o, OCREG_IMAGE_SPEC);
}

/** Set `spec`: How the cluster deals with registries. Required.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_set_spec(struct ocreg_image *o, const struct ocreg_image_spec *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_IMAGE_SPEC, (const struct ocreg_object *) value);
}

/** Get `spec`, made empty if it was unset or null: How the cluster deals with registries. Required.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_image_spec *ocreg_image_make_spec(struct ocreg_image *o)
{
	return (struct ocreg_image_spec *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_SPEC);
}

/** Whether `status` holds a value that fits: not unset, not null. */
static inline bool ocreg_image_has_status(const struct ocreg_image *o)
{
	return ocreg_has((const struct ocreg_object *) o, OCREG_IMAGE_STATUS);
}

/** Whether `status` is null. */
static inline bool ocreg_image_is_null_status(const struct ocreg_image *o)
{
	return ocreg_is_null((const struct ocreg_object *) o, OCREG_IMAGE_STATUS);
}

/** Make `status` unset.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_clear_status(struct ocreg_image *o)
{
	return ocreg_clear((struct ocreg_object *) o, OCREG_IMAGE_STATUS);
}

/** Make `status` null.
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_null_status(struct ocreg_image *o)
{
	return ocreg_set_null((struct ocreg_object *) o, OCREG_IMAGE_STATUS);
}

/** Get `status`: How the registry is reached. Written by the operators; a write through the main URL leaves
 *  it as it is.
 *  @return lent, lives as long as the tree; NULL if unset or null */
static inline struct ocreg_image_status *ocreg_image_get_status(const struct ocreg_image *o)
{
	return (struct ocreg_image_status *) ocreg_get_object((const struct ocreg_object *) o, OCREG_IMAGE_STATUS);
}

/** Set `status`: How the registry is reached. Written by the operators; a write through the main URL leaves
 *  it as it is.
 *  @param value copied deep; NULL clears
 *  @return 0 or a negative enum ocreg_code: object.h */
static inline int ocreg_image_set_status(struct ocreg_image *o, const struct ocreg_image_status *value)
{
	return ocreg_set_object((struct ocreg_object *) o, OCREG_IMAGE_STATUS, (const struct ocreg_object *) value);
}

/** Get `status`, made empty if it was unset or null: How the registry is reached. Written by the operators; a
 *  write through the main URL leaves it as it is.
 *  @return lent, lives as long as the tree; NULL on failure */
static inline struct ocreg_image_status *ocreg_image_make_status(struct ocreg_image *o)
{
	return (struct ocreg_image_status *) ocreg_make((struct ocreg_object *) o, OCREG_IMAGE_STATUS);
}
#endif /* SWIG */

#ifdef __cplusplus
}
#endif
#endif
