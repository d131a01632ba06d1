/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file codec.h
 * Text to objects and back, defaults, patches, and access by path.
 *
 * Reading is lenient by nature: a value of the wrong type is kept as it came and written back, a member that
 * the type does not have likewise; both become findings of ocreg_validate(). Strict reading is the same walk
 * with "any of these fails". Nothing a document says is lost by reading and writing it.
 */
#ifndef OCREG_CODEC_H
#define OCREG_CODEC_H

#include <ocreg/error.h>
#include <ocreg/object.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How a document is written. @since 0.1 */
enum ocreg_format {
	OCREG_FORMAT_ANY = 0,           /**< Reading: JSON if it starts as JSON does, else YAML. Writing: JSON. */
	OCREG_FORMAT_JSON = 1,          /**< JSON; written compact. */
	OCREG_FORMAT_YAML = 2,          /**< YAML, with the meaning that Kubernetes gives to its scalars. */
	OCREG_FORMAT_JSON_INDENTED = 3, /**< JSON, written over several lines, two blanks a level. */
};

/** Flags of reading. @since 0.1 */
enum ocreg_decode_flag {
	OCREG_DECODE_STRICT = 1, /**< Unknown and duplicate members and values of a wrong type are errors. */
};

/** How to read. Start from OCREG_DECODE_OPTIONS_INIT; 0 in a limit means its default. @since 0.1 */
struct ocreg_decode_options {
	size_t size;              /**< sizeof(struct ocreg_decode_options). */
	enum ocreg_format format; /**< OCREG_FORMAT_ANY guesses. */
	unsigned flags;           /**< enum ocreg_decode_flag, or-ed. */
	size_t max_bytes;         /**< Bytes of text; default 16 MiB. */
	size_t max_depth;         /**< Levels of nesting; default 100. */
	size_t max_nodes;         /**< Values after YAML aliases are expanded; default 100,000. */
	size_t max_key;           /**< Bytes of a member's name; default 8 KiB. */
};
/** The defaults of struct ocreg_decode_options. @since 0.1 */
#define OCREG_DECODE_OPTIONS_INIT                                                    \
	{                                                                            \
		sizeof(struct ocreg_decode_options), OCREG_FORMAT_ANY, 0, 0, 0, 0, 0 \
	}

/** Read one document as an object of @p type (an OCREG_TYPE_ id; 0 takes the type that its apiVersion and kind name).
 *  @param text the document, not NUL-terminated; need not outlive the call
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours
 *  @return 0, or OCREG_E_SYNTAX, _ENCODING, _LIMIT, _TYPE (not an object), _KIND, _NOMEM, with line and column;
 *  strict reading also _UNKNOWN, _DUPLICATE.
 *  @since 0.1 */
OCREG_API int ocreg_decode(unsigned type, const char *text, size_t len, const struct ocreg_decode_options *options,
			   struct ocreg_object **ret, struct ocreg_error **reterr);

/** The objects of a text. Release it with ocreg_documents_unref(). @since 0.1 */
struct ocreg_documents;
/** Read all documents of a text, and the items of a List, each by its own kind.
 *  @param text the documents, not NUL-terminated; need not outlive the call
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_KIND (the only document is of a kind that the library does not know), OCREG_E_NOMEM, or as
 *  ocreg_decode(). @since 0.1 */
OCREG_API int ocreg_decode_all(const char *text, size_t len, const struct ocreg_decode_options *options,
			       struct ocreg_documents **ret, struct ocreg_error **reterr);
/** Drop one reference. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_documents *ocreg_documents_unref(struct ocreg_documents *d);
/** How many documents, those of unknown kinds among them. @since 0.1 */
OCREG_API size_t ocreg_documents_count(const struct ocreg_documents *d);
/** Document @p i, NULL past the last and for one of a kind that the library does not know. Lent: ocreg_ref() it to keep it. @since 0.1 */
OCREG_API struct ocreg_object *ocreg_documents_at(const struct ocreg_documents *d, size_t i);

/** Flags of writing. @since 0.1 */
enum ocreg_encode_flag {
	OCREG_ENCODE_REDACT = 1,            /**< Show `<redacted>` in place of secrets, also in the last-applied annotation. */
	OCREG_ENCODE_NO_MANAGED_FIELDS = 2, /**< Leave metadata.managedFields out. */
};

/** Write an object.
 *  @param format OCREG_FORMAT_ANY means compact JSON
 *  @param flags enum ocreg_encode_flag, or-ed
 *  @param ret set on success to NUL-terminated text; yours, ocreg_free()
 *  @param retlen if not NULL, set on success to the bytes without the NUL
 *  @return 0, OCREG_E_NOMEM or OCREG_E_ARG. @since 0.1 */
OCREG_API int ocreg_encode(const struct ocreg_object *o, enum ocreg_format format, unsigned flags, char **ret, size_t *retlen,
			   struct ocreg_error **reterr);

/** Free @p text that the library returned as yours, wiping it first. NULL is fine. @since 0.1 */
OCREG_API void ocreg_free(char *text);

/** Whether @p a and @p b, of one type, hold the same values: presence counts, the order of members does not, numbers
 *  and unknown members are compared by value. @since 0.1 */
OCREG_API bool ocreg_equal(const struct ocreg_object *a, const struct ocreg_object *b);

/** The JSON merge patch (RFC 7396) that turns @p from into @p to, as small as possible; `{}` if they are equal.
 *  Lists are replaced as a whole. A merge patch cannot set null: a field that becomes null is removed by it.
 *  @param ret set on success to compact JSON; yours, ocreg_free()
 *  @return 0, OCREG_E_ARG (different types) or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_diff(const struct ocreg_object *from, const struct ocreg_object *to, char **ret, struct ocreg_error **reterr);

/** Apply a JSON merge patch (RFC 7396) to @p o. On failure @p o is unchanged.
 *  @param patch JSON or YAML text, read with the limits of @p options (NULL for the defaults)
 *  @param len its bytes
 *  @return 0 or as ocreg_decode(). @since 0.1 */
OCREG_API int ocreg_apply(struct ocreg_object *o, const char *patch, size_t len, const struct ocreg_decode_options *options,
			  struct ocreg_error **reterr);

/** Give every unset field that has one the default that the API server would give it, in objects that are there.
 *  Null counts as unset where the field may not be null, as on the server. @return 0 or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_apply_defaults(struct ocreg_object *o);

/** The value at @p path, such as `spec.storage.s3.bucket`, `spec.routes[0].name` or `metadata.labels.app`
 *  (`metadata.labels["a.b/c"]`) as text: strings as they are, everything else as compact JSON.
 *  @param ret set on success; yours, ocreg_free(); NULL if nothing is there
 *  @return 0, OCREG_E_NOFIELD (the type has no such field), OCREG_E_ARG (not a path), OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_path_get(const struct ocreg_object *o, const char *path, char **ret, struct ocreg_error **reterr);

/** Set the value at @p path, making the objects on the way. @p text is read as the field's kind asks: a string field
 *  takes it as it is, an integer, boolean or quantity is parsed, everything else is JSON or YAML. An index equal to
 *  the length of its list appends. NULL unsets.
 *  @return 0, OCREG_E_NOFIELD, OCREG_E_ARG, OCREG_E_RANGE, OCREG_E_TYPE, OCREG_E_NOMEM or as ocreg_decode();
 *  @p o is unchanged by a failure. @since 0.1 */
OCREG_API int ocreg_path_set(struct ocreg_object *o, const char *path, const char *text, struct ocreg_error **reterr);

/** Where in a text a path is: the member's name, or the element of a list.
 *  A path that is not in the text gives the place of the nearest object around it.
 *  @param text the document, not NUL-terminated
 *  @param len its bytes
 *  @param format OCREG_FORMAT_ANY guesses
 *  @param path as an error or a finding spells it
 *  @param retline,retcolumn set on success, both from 1, columns in characters
 *  @return 0 or as ocreg_decode(). @since 0.1 */
OCREG_API int ocreg_locate(const char *text, size_t len, enum ocreg_format format, const char *path, unsigned *retline,
			   unsigned *retcolumn, struct ocreg_error **reterr);

#ifdef __cplusplus
}
#endif
#endif
