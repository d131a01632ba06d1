/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file lint.h
 * What a checker of files needs beside ocreg_check(): the objects of other files as context, rules that somebody has
 * switched off, remedies that can be applied to the text, and text that may be shown.
 */
#ifndef OCREG_LINT_H
#define OCREG_LINT_H

#include <ocreg/check.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Objects that rules may look at, from any number of texts. Release it with ocreg_context_unref(). @since 0.1 */
struct ocreg_context;
/** Start without any.
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_context_new(struct ocreg_context **ret, struct ocreg_error **reterr);
/** Take what may matter from a text: objects of the cluster as a whole and those in the namespaces of the registry and of
 *  the cluster's configuration, each the first time that it is met. Documents of other kinds are not even read.
 *  @param text the documents, not NUL-terminated; need not outlive the call
 *  @param len its bytes
 *  @param all take every object of a known kind, wherever it is
 *  @param retany if not NULL, set on success to whether there is any document of a known kind, taken or not
 *  @return 0, OCREG_E_NOMEM, or as ocreg_decode_all(), with nothing taken. @since 0.1 */
OCREG_API int ocreg_context_read(struct ocreg_context *c, const char *text, size_t len, bool all, bool *retany,
				 struct ocreg_error **reterr);
/** Tell what is on a cluster, from a cache for instance, so that nobody need read it: an object that findings want, see
 *  ocreg_findings_want_at(), or one that is to be replaced.
 *  @param type,ns,name as in struct ocreg_want; a name of NULL, without an object: all of that kind in the namespace have been told
 *  @param o the object, which must not change as long as the context is used; NULL: there is none
 *  @return 0, OCREG_E_ARG (an object of another type or name), OCREG_E_KIND (a type without a URL) or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_context_tell(struct ocreg_context *c, unsigned type, const char *ns, const char *name, struct ocreg_object *o,
				 struct ocreg_error **reterr);
/** How many objects. @since 0.1 */
OCREG_API size_t ocreg_context_count(const struct ocreg_context *c);
/** All objects, for ocreg_check_options.context. Lent, until the next is taken. @since 0.1 */
OCREG_API const struct ocreg_object *const *ocreg_context_objects(const struct ocreg_context *c);
/** Drop one reference. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_context *ocreg_context_unref(struct ocreg_context *c);

/** The findings without those that somebody does not want to hear of: of rules that are named, and, in YAML, where a
 *  comment `# ocreg: disable=OCR042 reason` stands at the end of the line of the finding, alone on a line above it, or
 *  before the first member of its document. Several rules are parted by commas.
 *  @param fs what ocreg_check() found in this very text
 *  @param text the text; NULL to look at no comments
 *  @param len its bytes
 *  @param rules ids, parted by commas or blanks; NULL for none
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_findings_without(const struct ocreg_findings *fs, const char *text, size_t len, const char *rules,
				     struct ocreg_findings **ret, struct ocreg_error **reterr);

/** What the certain remedies of findings do to their text. Release it with ocreg_replacements_unref(). @since 0.1 */
struct ocreg_replacements;
/** One of them. @since 0.1 */
struct ocreg_replacement {
	const struct ocreg_finding *finding; /**< Whose remedy it is. */
	size_t offset;                       /**< The first byte in the text that goes. */
	size_t length;                       /**< How many go. */
	const char *text;                    /**< What comes in their place. */
};
/** Find what the certain remedies, see ocreg_finding_fix(), do to the text that the findings come from. Remedies that cannot be
 *  carried out without touching anything else, in what an alias repeats for instance, are left out.
 *  @param text the text that was checked
 *  @param len its bytes
 *  @param fs what ocreg_check() found in this very text; must outlive the result
 *  @param ret set on success, in the order of the text; yours
 *  @return 0, OCREG_E_ARG, OCREG_E_NOMEM, or as ocreg_decode_all(). @since 0.1 */
OCREG_API int ocreg_replacements_find(const char *text, size_t len, const struct ocreg_findings *fs,
				      struct ocreg_replacements **ret, struct ocreg_error **reterr);
/** How many. @since 0.1 */
OCREG_API size_t ocreg_replacements_count(const struct ocreg_replacements *rs);
/** Replacement @p i; NULL past the last. Lent. @since 0.1 */
OCREG_API const struct ocreg_replacement *ocreg_replacements_at(const struct ocreg_replacements *rs, size_t i);
/** Drop one reference. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_replacements *ocreg_replacements_unref(struct ocreg_replacements *rs);

/** Apply the certain remedies of findings to the text that they come from. Everything else stays as it is: comments, order,
 *  indentation, quotes. A member that goes takes the
 *  comments on its own lines along.
 *  @param text the text that was checked
 *  @param len its bytes
 *  @param fs what ocreg_check() found in this very text
 *  @param ret set on success to the new text, which is the old one if there was nothing to do; yours, ocreg_free()
 *  @param retlen if not NULL, set on success to the bytes without the NUL
 *  @return 0 or as ocreg_replacements_find(). @since 0.1 */
OCREG_API int ocreg_fix_text(const char *text, size_t len, const struct ocreg_findings *fs, char **ret, size_t *retlen,
			     struct ocreg_error **reterr);

/** The text as it may be shown: line for line the same, with `<redacted>` in place of secrets. These are the values of fields that
 *  are secret and, in what the library does not know, of members that are named like one.
 *  @param text the documents, not NUL-terminated
 *  @param len its bytes
 *  @param ret set on success; yours, ocreg_free()
 *  @param retlen if not NULL, set on success to the bytes without the NUL
 *  @return 0, OCREG_E_NOMEM, or as ocreg_decode_all(). @since 0.1 */
OCREG_API int ocreg_redact_text(const char *text, size_t len, char **ret, size_t *retlen, struct ocreg_error **reterr);

#ifdef __cplusplus
}
#endif
#endif
