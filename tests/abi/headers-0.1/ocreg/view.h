/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file view.h
 * What is in a Secret or a ConfigMap: entries as bytes, and typed views of several entries at once.
 *
 * An entry of a Secret is in `data`, in base64, or in `stringData`, as plain text, which wins as it does on the API server. An entry of
 * a ConfigMap is in `data`, as text, or in `binaryData`, in base64. Nobody has to know: these calls decode and encode.
 *
 * A view is an object of one of the types of credentials.h, whose fields are the keys: `struct ocreg_s3_credentials`,
 * `struct ocreg_route_certificate`, `struct ocreg_ca_bundle` and others. Reading makes one, writing puts it back; entries that the type has no field
 * for are left alone. A view is a copy: changing it does not change what it was read from.
 *
 * No error message holds a value, and what is freed here is wiped.
 */
#ifndef OCREG_VIEW_H
#define OCREG_VIEW_H

#include <ocreg/error.h>
#include <ocreg/object.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Whether a Secret or ConfigMap has an entry under @p key. False also where @p o is neither. @since 0.1 */
OCREG_API bool ocreg_entry_has(const struct ocreg_object *o, const char *key);
/** The bytes of an entry.
 *  @param o a Secret or ConfigMap
 *  @param key of the entry
 *  @param ret set on success, and NUL-terminated beside; yours, release it with ocreg_free()
 *  @param retsize set on success to the number of bytes, which may hold NULs; may be NULL
 *  @return 0, OCREG_E_RANGE (there is no such entry), OCREG_E_INVALID (its value is not base64, or no text), OCREG_E_KIND (neither Secret nor
 *  ConfigMap), OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_entry_get(const struct ocreg_object *o, const char *key, char **ret, size_t *retsize,
			      struct ocreg_error **reterr);
/** Set an entry, whether it was there or not: in a Secret in base64, in a ConfigMap as text, or in base64 if it is no text. What
 *  stands under the key in the other of the two maps goes.
 *  @param key of the entry
 *  @param text the bytes, not NUL-terminated; copied
 *  @param len how many
 *  @return 0, OCREG_E_KIND, OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_entry_set(struct ocreg_object *o, const char *key, const char *text, size_t len, struct ocreg_error **reterr);
/** Remove the entry under @p key; one that is not there is fine. @return 0, OCREG_E_KIND or OCREG_E_ARG. @since 0.1 */
OCREG_API int ocreg_entry_remove(struct ocreg_object *o, const char *key, struct ocreg_error **reterr);

/** Read entries into the fields of a view. A field whose key is not there is unset; whether it has to be there is a matter of
 *  ocreg_validate().
 *  @param o a Secret or ConfigMap
 *  @param type the type of the view: OCREG_TYPE_S3_CREDENTIALS and others
 *  @param ret set on success; yours, release it with ocreg_unref()
 *  @return 0, OCREG_E_KIND (neither Secret nor ConfigMap), OCREG_E_ARG (no type of views), OCREG_E_INVALID (not base64), OCREG_E_ENCODING (a
 *  value is not text) or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_view_read(const struct ocreg_object *o, unsigned type, struct ocreg_object **ret,
			      struct ocreg_error **reterr);
/** Write the fields of @p view to their entries: a value sets its entry, null removes it, unset leaves it as it is. All other entries stay. A
 *  failure changes nothing but what comes of too little memory.
 *  @return 0, OCREG_E_KIND, OCREG_E_ARG (not a view) or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_view_write(struct ocreg_object *o, const struct ocreg_object *view, struct ocreg_error **reterr);

#ifdef __cplusplus
}
#endif
#endif
