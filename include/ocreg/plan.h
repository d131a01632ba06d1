/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file plan.h
 * Changes that are looked at before they are made, by people or by programs, perhaps elsewhere and later.
 *
 * A plan is an object like any other, of type OCREG_TYPE_PLAN: change.h has its accessors, ocreg_encode() writes it, ocreg_decode() reads it,
 * and plan.schema.json, which is installed, describes the document. Values of secrets are hidden in what a plan shows, but not in the patch
 * that it carries: keep a plan as you would keep them. OCREG_ENCODE_REDACT hides the patch, which leaves a plan to read and not to apply.
 */
#ifndef OCREG_PLAN_H
#define OCREG_PLAN_H

#include <ocreg/client.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The fields in which two objects differ, each with what it was and what it is: objects member by member, maps by key, lists by index.
 *  @param from,to of one type; not changed
 *  @param ret set on success to a plan that has `changes` and nothing else; yours. Of a change path, old_value and new_value are set.
 *  @return 0, OCREG_E_ARG (different types) or OCREG_E_NOMEM. @since 0.1 */
OCREG_API int ocreg_compare(const struct ocreg_object *from, const struct ocreg_object *to, struct ocreg_object **ret,
			    struct ocreg_error **reterr);

#ifdef __cplusplus
}
#endif
#endif
