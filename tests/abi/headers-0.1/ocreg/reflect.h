/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file reflect.h
 * What types and fields there are: the tables that everything else stands on.
 *
 * Type ids are OCREG_TYPE_ constants, counted from 1; field ids are counted from 0 within their type. Both are
 * part of the ABI: they are only ever appended. All text is static.
 */
#ifndef OCREG_REFLECT_H
#define OCREG_REFLECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <ocreg/version.h>

#ifdef __cplusplus
extern "C" {
#endif

/** An OpenShift release as a number: OCREG_RELEASE(4, 7) is 407. 0 stands for the newest. @since 0.1 */
#define OCREG_RELEASE(major, minor) ((major) *100 + (minor))

/** What a field holds. @since 0.1 */
enum ocreg_kind {
	OCREG_KIND_STRING = 1,      /**< Text. */
	OCREG_KIND_BOOL = 2,        /**< true or false. */
	OCREG_KIND_INT = 3,         /**< A 64-bit integer. */
	OCREG_KIND_QUANTITY = 4,    /**< An integer or text such as `100Gi`. */
	OCREG_KIND_RAW = 5,         /**< Any JSON. */
	OCREG_KIND_OBJECT = 6,      /**< An object of the element type. */
	OCREG_KIND_STRINGS = 7,     /**< A list of text. */
	OCREG_KIND_OBJECTS = 8,     /**< A list of objects of the element type. */
	OCREG_KIND_MAP = 9,         /**< A map from text to text. */
	OCREG_KIND_QUANTITIES = 10, /**< A map from text to quantities. */
};

/** What ocreg_field_text() can tell of a field. @since 0.1 */
enum ocreg_field_text {
	OCREG_FIELD_NAME = 1,      /**< The name in C, Python and Go accessors: chunk_size_mib. */
	OCREG_FIELD_JSON = 2,      /**< The name in a document: chunkSizeMiB. */
	OCREG_FIELD_DOC = 3,       /**< Meaning and unit, in sentences. */
	OCREG_FIELD_PATTERN = 4,   /**< The regular expression (RE2) a value must match. */
	OCREG_FIELD_FORMAT = 5,    /**< duration, date-time, base64, int32 or int64. */
	OCREG_FIELD_DEFAULT = 6,   /**< The default that the API server gives, as JSON. */
	OCREG_FIELD_KEY = 7,       /**< Lists that are sets or maps: the members that identify an element, comma-separated. */
	OCREG_FIELD_LIST_TYPE = 8, /**< atomic, set or map. */
	OCREG_FIELD_GUIDE = 9,     /**< How the guide words it, where that differs. */
};

/** What ocreg_field_number() can tell of a field. @since 0.1 */
enum ocreg_field_number {
	OCREG_FIELD_KIND = 1,            /**< An enum ocreg_kind. */
	OCREG_FIELD_ELEMENT = 2,         /**< The type id of an object, or of the objects in a list; else 0. */
	OCREG_FIELD_REQUIRED = 3,        /**< 1 if the API server refuses an object without it. */
	OCREG_FIELD_NULLABLE = 4,        /**< 1 if null is a value of its own. */
	OCREG_FIELD_SECRET = 5,          /**< 1 if it is never shown. */
	OCREG_FIELD_DEPRECATED = 6,      /**< 1 if another field replaces it. */
	OCREG_FIELD_SINCE = 7,           /**< The release that brought it, as OCREG_RELEASE(); 0 if it was always there. */
	OCREG_FIELD_UNTIL = 8,           /**< The last release that has it; 0 if the newest has. */
	OCREG_FIELD_MIN = 9,             /**< The least value of an integer; INT64_MIN if unbounded. */
	OCREG_FIELD_MAX = 10,            /**< The greatest value of an integer; INT64_MAX if unbounded. */
	OCREG_FIELD_MIN_LENGTH = 11,     /**< The least number of characters of text; 0 if unbounded. */
	OCREG_FIELD_MAX_LENGTH = 12,     /**< The greatest number of characters of text; 0 if unbounded. */
	OCREG_FIELD_MIN_ITEMS = 13,      /**< The least number of elements of a list; 0 if unbounded. */
	OCREG_FIELD_MAX_ITEMS = 14,      /**< The greatest number of elements of a list; 0 if unbounded. */
	OCREG_FIELD_REQUIRED_SINCE = 15, /**< The first release that requires it, as OCREG_RELEASE(); 0 if all do, or none. */
	OCREG_FIELD_REQUIRED_UNTIL = 16, /**< The last release that required it; 0 if none did, or all do. */
	OCREG_FIELD_RULED_SINCE = 17,    /**< The first release that checks its value, or its list by key; 0 if all do. */
};

/** How many types there are; their ids are 1 to this number. @since 0.1 */
OCREG_API unsigned ocreg_type_count(void);
/** The id of the type called @p name ("s3"), 0 if there is none. Documents that are no part of the API, such as the settings of
 *  `ocreg validate`, have an id above ocreg_type_count(), which another release may change. @since 0.1 */
OCREG_API unsigned ocreg_type_find(const char *name);
/** The id of the type that @p api_version and @p kind name, 0 if the library has none. @since 0.1 */
OCREG_API unsigned ocreg_type_of_kind(const char *api_version, const char *kind);
/** The name of a type as in its accessors: "s3". NULL for an unknown id. @since 0.1 */
OCREG_API const char *ocreg_type_name(unsigned type);
/** What a type is for. NULL for an unknown id. @since 0.1 */
OCREG_API const char *ocreg_type_doc(unsigned type);
/** How many fields a type has; their ids are 0 to this number less one. @since 0.1 */
OCREG_API unsigned ocreg_field_count(unsigned type);
/** The id of the field whose JSON or accessor name is @p name; -1 if there is none. @since 0.1 */
OCREG_API int ocreg_field_find(unsigned type, const char *name);
/** One text of a field, the one that @p what names; "" if it has none, NULL for an unknown id. @since 0.1 */
OCREG_API const char *ocreg_field_text(unsigned type, unsigned field, enum ocreg_field_text what);
/** Allowed value @p i of a text field that takes only some; NULL past the last. @since 0.1 */
OCREG_API const char *ocreg_field_allowed(unsigned type, unsigned field, size_t i);
/** One number of a field, the one that @p what names; 0 for an unknown id. @since 0.1 */
OCREG_API int64_t ocreg_field_number(unsigned type, unsigned field, enum ocreg_field_number what);
/** The field at @p path, JSON names without indexes, `spec.routes.name`, seen from @p type.
 *  @param rettype,retfield set on success
 *  @return 0, or OCREG_E_NOFIELD. @since 0.1 */
OCREG_API int ocreg_field_at(unsigned type, const char *path, unsigned *rettype, unsigned *retfield);

#ifdef __cplusplus
}
#endif
#endif
