/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file check.h
 * Is it right? Findings, and the rules that make them.
 *
 * A finding says which rule, where, what is wrong and what to do. Checking never stops at the first problem, and a
 * finding is not an error: a check of a broken document succeeds and tells what is broken.
 */
#ifndef OCREG_CHECK_H
#define OCREG_CHECK_H

#include <ocreg/codec.h>
#include <ocreg/reflect.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How deep to check; each level includes the ones before. @since 0.1 */
enum ocreg_level {
	OCREG_LEVEL_SCHEMA = 1,   /**< What the API server refuses, drops or changes. */
	OCREG_LEVEL_OPERATOR = 2, /**< What the API server takes and the operator then fails on. */
	OCREG_LEVEL_ADVICE = 3,   /**< What works, but not as meant, or against the guide. */
};

/** How bad a finding is. @since 0.1 */
enum ocreg_severity {
	OCREG_SEVERITY_ERROR = 1,   /**< It will be refused, or will not work. */
	OCREG_SEVERITY_WARNING = 2, /**< It will be taken, but not all of it, or not as meant. */
	OCREG_SEVERITY_INFO = 3,    /**< Something could not be checked, or is worth knowing. */
};

/** The objects around those that are checked; see lint.h and client.h. @since 0.1 */
struct ocreg_context;
/** For ocreg_check_options.target: the newest release known, where 0 would mean that of a cluster too. @since 0.1 */
#define OCREG_TARGET_NEWEST 0xffffu

/** How to check. Start from OCREG_CHECK_OPTIONS_INIT. @since 0.1 */
struct ocreg_check_options {
	size_t size;                    /**< sizeof(struct ocreg_check_options). */
	enum ocreg_level level;         /**< 0 means all levels. */
	unsigned target;                /**< OCREG_RELEASE() of the cluster; 0 means the newest known. */
	const struct ocreg_object *old; /**< What @p object replaces: errors it already has in unchanged parts are tolerated
					 *   as the API server tolerates them from 4.17 on; NULL for a new object. */
	bool status;                    /**< Check a write to the status subresource. */
	const struct ocreg_object *const *context; /**< Objects around it that rules may look at: claims, Secrets, ConfigMaps,
						    *   the Infrastructure. What is not among them is missing. */
	size_t n_context;                          /**< How many; 0: nothing is known of what is around. */
	int64_t now;                               /**< Seconds since 1970 for rules about expiry; 0 means the clock. */
	const struct ocreg_decode_options *decode; /**< ocreg_check(): how to read; NULL for the defaults. */
	bool context_partial; /**< What is not in @p context may be there all the same, and is not called missing. */
	const struct ocreg_context
		*around; /**< What ocreg_client_look_around() has read of a cluster, looked at after @p context.
					     *   What it was asked for and has not is missing. Without @p old, the object in it of the
					     *   same kind, namespace and name is what @p object replaces. NULL: no cluster. */
};
/** The defaults of struct ocreg_check_options. @since 0.1 */
#define OCREG_CHECK_OPTIONS_INIT                                                                                        \
	{                                                                                                               \
		sizeof(struct ocreg_check_options), (enum ocreg_level) 0, 0, NULL, false, NULL, 0, 0, NULL, false, NULL \
	}

/** An immutable list of findings. Release it with ocreg_findings_unref(). @since 0.1 */
struct ocreg_findings;
/** One finding; lent, it lives as long as its list. @since 0.1 */
struct ocreg_finding;

/** Check an object: one of a kind as the API server would, a part such as a storage by itself.
 *  @param options NULL for the defaults
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_ARG or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_validate(const struct ocreg_object *o, const struct ocreg_check_options *options, struct ocreg_findings **ret,
			     struct ocreg_error **reterr);

/** Read and check a text: every document of it, and the items of a List, each by its own kind. Findings have line and
 *  column and come in the order of the text. The documents are context for each other, a partial one unless options.context says
 *  what is there.
 *  @param text the documents, not NUL-terminated; need not outlive the call
 *  @param len its bytes
 *  @param options NULL for the defaults
 *  @param retobject if not NULL, set to the first document as an object; yours
 *  @param ret set on success; yours
 *  @return 0, OCREG_E_KIND (a document of a kind that the library does not know), OCREG_E_NOMEM, or as ocreg_decode().
 *  @since 0.1 */
OCREG_API int ocreg_check(const char *text, size_t len, const struct ocreg_check_options *options,
			  struct ocreg_object **retobject, struct ocreg_findings **ret, struct ocreg_error **reterr);

/** Drop one reference. NULL is fine. @return NULL. @since 0.1 */
OCREG_API struct ocreg_findings *ocreg_findings_unref(struct ocreg_findings *fs);
/** How many findings. @since 0.1 */
OCREG_API size_t ocreg_findings_count(const struct ocreg_findings *fs);
/** Finding @p i; NULL past the last. Lent. @since 0.1 */
OCREG_API const struct ocreg_finding *ocreg_findings_at(const struct ocreg_findings *fs, size_t i);
/** Whether none of them has severity error. @since 0.1 */
OCREG_API bool ocreg_findings_valid(const struct ocreg_findings *fs);
/** The first finding that forbids a change: of severity error, and one that the object did not have before. Old errors in unchanged parts
 *  the API server tolerates, and so does a check with ocreg_check_options.old; what the operator fails on already is tolerated here.
 *  @param fs what was found in the object with the change
 *  @param before what was found in it without; NULL: nothing
 *  @return lent by @p fs; NULL if nothing forbids it. @since 0.1 */
OCREG_API const struct ocreg_finding *ocreg_findings_first_new(const struct ocreg_findings *fs,
							       const struct ocreg_findings *before);
/** How many members the API server would drop without a word. @since 0.1 */
OCREG_API size_t ocreg_findings_pruned_count(const struct ocreg_findings *fs);
/** The path of dropped member @p i; NULL past the last. Lent. @since 0.1 */
OCREG_API const char *ocreg_findings_pruned_at(const struct ocreg_findings *fs, size_t i);

/** An object that rules looked for, while nobody said whether it is there. With it as context they have more to say. @since 0.1 */
struct ocreg_want {
	unsigned type;    /**< An OCREG_TYPE_ id of a kind with a URL. */
	const char *ns;   /**< Its namespace; NULL for kinds that have none. */
	const char *name; /**< Its name; NULL: all of that kind in the namespace. */
};
/** How many such objects. ocreg_client_look_around() reads them from a cluster. @since 0.1 */
OCREG_API size_t ocreg_findings_want_count(const struct ocreg_findings *fs);
/** Number @p i of them; NULL past the last. Lent. @since 0.1 */
OCREG_API const struct ocreg_want *ocreg_findings_want_at(const struct ocreg_findings *fs, size_t i);

/** The rule's id, "OCR042": stable, never reused. Static. @since 0.1 */
OCREG_API const char *ocreg_finding_rule(const struct ocreg_finding *f);
/** The level of the rule. @since 0.1 */
OCREG_API enum ocreg_level ocreg_finding_level(const struct ocreg_finding *f);
/** How bad it is. @since 0.1 */
OCREG_API enum ocreg_severity ocreg_finding_severity(const struct ocreg_finding *f);
/** The field, spelled as the API server spells it; "" for the object as a whole. Lent. @since 0.1 */
OCREG_API const char *ocreg_finding_path(const struct ocreg_finding *f);
/** The line, from 1; 0 without text. @since 0.1 */
OCREG_API unsigned ocreg_finding_line(const struct ocreg_finding *f);
/** The column in characters, from 1; 0 without text. @since 0.1 */
OCREG_API unsigned ocreg_finding_column(const struct ocreg_finding *f);
/** Which document of the text, from 0; the items of a List count as documents. @since 0.1 */
OCREG_API unsigned ocreg_finding_document(const struct ocreg_finding *f);
/** What is wrong, in one line. Lent. @since 0.1 */
OCREG_API const char *ocreg_finding_message(const struct ocreg_finding *f);
/** What to do about it, in one line. Lent. @since 0.1 */
OCREG_API const char *ocreg_finding_hint(const struct ocreg_finding *f);

/** Whether the change makes the operator delete a bucket, a container or a claim with all images in it, or ends the pods whose emptyDir
 *  has them. Such a finding is a warning: the change works. @since 0.1 */
OCREG_API bool ocreg_finding_loses_data(const struct ocreg_finding *f);

/** What the remedy of a finding does to the text, where it is certain. @since 0.1 */
enum ocreg_fix {
	OCREG_FIX_NONE = 0,    /**< There is no certain one. */
	OCREG_FIX_RENAME = 1,  /**< The member at the finding's path gets the name ocreg_finding_fix_text(). */
	OCREG_FIX_REPLACE = 2, /**< The value there becomes ocreg_finding_fix_text(), which is JSON. */
	OCREG_FIX_REMOVE = 3,  /**< The member goes; of two with one name the second, if both have the same value. */
	OCREG_FIX_QUOTE = 4,   /**< The value gets quotes around it as it is written: it is text. */
};
/** What the certain remedy is. @since 0.1 */
OCREG_API enum ocreg_fix ocreg_finding_fix(const struct ocreg_finding *f);
/** The new name or value, "" if there is none. Lent. @since 0.1 */
OCREG_API const char *ocreg_finding_fix_text(const struct ocreg_finding *f);

/** What ocreg_rule_text() can tell of a rule. @since 0.1 */
enum ocreg_rule_text {
	OCREG_RULE_ID = 1,        /**< "OCR042". */
	OCREG_RULE_TITLE = 2,     /**< The rule in a few words. */
	OCREG_RULE_RATIONALE = 3, /**< Why it is a rule. */
	OCREG_RULE_REMEDY = 4,    /**< What to do. */
	OCREG_RULE_SOURCE = 5,    /**< Where it comes from. */
};
/** How many rules there are. @since 0.1 */
OCREG_API size_t ocreg_rule_count(void);
/** One text of rule @p i, the one that @p what names; NULL past the last. Static. @since 0.1 */
OCREG_API const char *ocreg_rule_text(size_t i, enum ocreg_rule_text what);
/** The level of rule @p i; 0 past the last. @since 0.1 */
OCREG_API enum ocreg_level ocreg_rule_level(size_t i);
/** The severity of rule @p i; 0 past the last. @since 0.1 */
OCREG_API enum ocreg_severity ocreg_rule_severity(size_t i);
/** Whether rule @p i warns of images that will be destroyed, see ocreg_finding_loses_data(). @since 0.1 */
OCREG_API bool ocreg_rule_loses_data(size_t i);
/** The first release that has rule @p i, as OCREG_RELEASE(); 0 if all older ones have it. @since 0.1 */
OCREG_API unsigned ocreg_rule_since(size_t i);
/** The last release that has rule @p i; 0 if the newest has. @since 0.1 */
OCREG_API unsigned ocreg_rule_until(size_t i);

#ifdef __cplusplus
}
#endif
#endif
