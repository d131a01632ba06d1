/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file object.h
 * Typed values: the generic face.
 *
 * Every handle of the library, `struct ocreg_config *` or `struct ocreg_s3 *`, is an object: a value of one
 * type with fields in three states, unset, null and value. `0`, `false` and `""` are values. C programs use
 * the typed inline accessors of the generated headers (config.h, storage.h, ...), which stand on the calls
 * here; bindings and other languages use these calls with the field ids of those headers.
 *
 * Ownership: objects form a tree with one reference count. What `new`, `copy`, `decode` and the client return
 * is yours and goes with ocreg_unref(). What `get`, `make`, `at` and `append` return is lent: it lives as long
 * as the tree; ocreg_ref() on any part keeps the whole tree. Strings are lent until the next write to the tree.
 * A setter copies what it is given: there is no aliasing, and there are no cycles.
 *
 * Threads: counts are atomic. A tree may have one writer or many readers at a time.
 *
 * Setters answer 0, OCREG_E_NOFIELD (the type of the loaded library has no such field, or it is of another
 * kind), OCREG_E_ARG (not UTF-8, NULL where a value is needed), OCREG_E_RANGE or OCREG_E_NOMEM; the object is
 * unchanged by a failure. Getters never apply a default, see ocreg_apply_defaults().
 */
#ifndef OCREG_OBJECT_H
#define OCREG_OBJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <ocreg/version.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A value of any type. @since 0.1 */
struct ocreg_object;

/** A new, empty object of a type (an OCREG_TYPE_ id). Yours. NULL when out of memory or the id is unknown.
 *  @since 0.1 */
OCREG_API struct ocreg_object *ocreg_new(unsigned type);
/** Take one more reference of the tree that @p o belongs to. NULL is fine. @return @p o. @since 0.1 */
OCREG_API struct ocreg_object *ocreg_ref(struct ocreg_object *o);
/** Drop one reference of the tree that @p o belongs to; the last wipes its secrets and frees it. NULL is fine.
 *  @return NULL. @since 0.1 */
OCREG_API struct ocreg_object *ocreg_unref(struct ocreg_object *o);
/** A deep copy of @p o as a tree of its own, unknown members included. Yours. NULL when out of memory. @since 0.1 */
OCREG_API struct ocreg_object *ocreg_copy(const struct ocreg_object *o);
/** Give @p o, in place, the contents of @p value, which must be of the same type: a deep copy, unknown members included.
 *  Handles to what was below @p o stay valid, outside the tree. @return 0, OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_assign(struct ocreg_object *o, const struct ocreg_object *value);
/** The type of @p o, an OCREG_TYPE_ id. @since 0.1 */
OCREG_API unsigned ocreg_type_of(const struct ocreg_object *o);

/** Whether a field holds a value that fits its type: not unset, not null. @since 0.1 */
OCREG_API bool ocreg_has(const struct ocreg_object *o, unsigned field);
/** Whether a field is null. @since 0.1 */
OCREG_API bool ocreg_is_null(const struct ocreg_object *o, unsigned field);
/** Make a field unset. @since 0.1 */
OCREG_API int ocreg_clear(struct ocreg_object *o, unsigned field);
/** Make a field null. @since 0.1 */
OCREG_API int ocreg_set_null(struct ocreg_object *o, unsigned field);

/** The text of a string, quantity or raw field; NULL if unset, null or of another kind. A raw field gives compact
 *  JSON. Lent until the next write. @since 0.1 */
OCREG_API const char *ocreg_get_string(const struct ocreg_object *o, unsigned field);
/** Set a string, quantity or raw field to @p value; a raw one takes JSON text and refuses anything else (OCREG_E_ARG).
 *  NULL clears. @since 0.1 */
OCREG_API int ocreg_set_string(struct ocreg_object *o, unsigned field, const char *value);
/** The value of an integer field; 0 if unset, see ocreg_has(). @since 0.1 */
OCREG_API int64_t ocreg_get_int(const struct ocreg_object *o, unsigned field);
/** Set an integer field, or a quantity, to the number @p value. Bounds are a matter of validation. @since 0.1 */
OCREG_API int ocreg_set_int(struct ocreg_object *o, unsigned field, int64_t value);
/** The value of a boolean field; false if unset, see ocreg_has(). @since 0.1 */
OCREG_API bool ocreg_get_bool(const struct ocreg_object *o, unsigned field);
/** Set a boolean field to @p value. @since 0.1 */
OCREG_API int ocreg_set_bool(struct ocreg_object *o, unsigned field, bool value);
/** The object in a field; NULL if unset. Lent. @since 0.1 */
OCREG_API struct ocreg_object *ocreg_get_object(const struct ocreg_object *o, unsigned field);
/** Set an object field to a deep copy of @p value, which must be of the field's type. NULL clears. @since 0.1 */
OCREG_API int ocreg_set_object(struct ocreg_object *o, unsigned field, const struct ocreg_object *value);
/** The value of an object, list or map field, made empty if it was unset or null: `{}` and `[]` are values.
 *  For an object the object, lent; for a list or map @p o itself. NULL on failure. @since 0.1 */
OCREG_API struct ocreg_object *ocreg_make(struct ocreg_object *o, unsigned field);

/** How many elements a list, or entries a map, has; 0 if unset. @since 0.1 */
OCREG_API size_t ocreg_count(const struct ocreg_object *o, unsigned field);
/** Element @p i of a list of objects; NULL past the end or where the element is not an object. Lent. @since 0.1 */
OCREG_API struct ocreg_object *ocreg_at(const struct ocreg_object *o, unsigned field, size_t i);
/** Element @p i of a list of strings; NULL past the end or where the element is not a string. Lent. @since 0.1 */
OCREG_API const char *ocreg_string_at(const struct ocreg_object *o, unsigned field, size_t i);
/** Insert a new, empty object before element @p i; @p i equal to the count appends. Lent; NULL on failure. @since 0.1 */
OCREG_API struct ocreg_object *ocreg_insert(struct ocreg_object *o, unsigned field, size_t i);
/** Insert @p value before element @p i of a list of strings; @p i equal to the count appends. @since 0.1 */
OCREG_API int ocreg_insert_string(struct ocreg_object *o, unsigned field, size_t i, const char *value);
/** Move element @p from so that it becomes element @p to. @since 0.1 */
OCREG_API int ocreg_move(struct ocreg_object *o, unsigned field, size_t from, size_t to);
/** Remove element @p i of a list. A handle to it stays valid, outside the tree. @since 0.1 */
OCREG_API int ocreg_remove(struct ocreg_object *o, unsigned field, size_t i);
/** The index of the element whose key field (reflection: OCREG_FIELD_KEY; for strings, which itself) is @p key;
 *  -1 if there is none. @since 0.1 */
OCREG_API ptrdiff_t ocreg_find(const struct ocreg_object *o, unsigned field, const char *key);

/** The value of the entry @p key of a map, as text; NULL if there is none. Lent until the next write. @since 0.1 */
OCREG_API const char *ocreg_map_get(const struct ocreg_object *o, unsigned field, const char *key);
/** Set the entry @p key of a map to @p value. NULL removes it. @since 0.1 */
OCREG_API int ocreg_map_set(struct ocreg_object *o, unsigned field, const char *key, const char *value);
/** The key of entry @p i of a map; NULL past the end. Lent until the next write. @since 0.1 */
OCREG_API const char *ocreg_map_key(const struct ocreg_object *o, unsigned field, size_t i);

/** How many members the object has that its type does not. They are kept and written back. @since 0.1 */
OCREG_API size_t ocreg_unknown_count(const struct ocreg_object *o);
/** The name of unknown member @p i; NULL past the end. Lent until the next write. @since 0.1 */
OCREG_API const char *ocreg_unknown_name(const struct ocreg_object *o, size_t i);
/** The compact JSON of unknown member @p i; NULL past the end. Lent until the next write. @since 0.1 */
OCREG_API const char *ocreg_unknown_value(const struct ocreg_object *o, size_t i);

#ifdef __cplusplus
}
#endif
#endif
