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

/** What a change would do: the fields, and who owns them, what is at risk, what the check finds, and what the server says to the patch as a dry
 *  run. Nothing is changed.
 *  @param live the object as it was read, with its managedFields: of ocreg_client_get() or ocreg_edit_live(); not changed
 *  @param wanted the same object with the change: of ocreg_edit_object(); not changed
 *  @param options NULL for the defaults; timeout_ms (of each request), fields, field_manager and subresource are used, and the last two are a part
 *  of the plan
 *  @param ret set on success to an object of type OCREG_TYPE_PLAN, also where the check or the server refuses the change; yours
 *  @return 0; OCREG_E_CONFLICT: the object has changed since it was read, read it again; OCREG_E_ARG, OCREG_E_KIND; or a code of the network or the
 *  server, which did not come to a verdict. @since 0.1 */
OCREG_API int ocreg_client_plan(struct ocreg_client *c, const struct ocreg_object *live, const struct ocreg_object *wanted,
				const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr);

/** Do exactly what a plan says, if the object is still the one that it was made from. Whether that is right is for the caller to decide:
 *  neither findings nor risk stand in the way.
 *  @param plan of type OCREG_TYPE_PLAN, as it was made; not changed
 *  @param options NULL for the defaults; dry_run, timeout_ms (of each request), fields and warnings are used, and field_manager if it is set
 *  @param ret if not NULL, set on success to what the server stored; yours
 *  @return 0; OCREG_E_CONFLICT: the object has changed; OCREG_E_ARG: no plan, or one that was altered, or for another server or another object
 *  of that name; or another code. @since 0.1 */
OCREG_API int ocreg_client_apply_plan(struct ocreg_client *c, const struct ocreg_object *plan,
				      const struct ocreg_call_options *options, struct ocreg_object **ret,
				      struct ocreg_error **reterr);

#ifdef __cplusplus
}
#endif
#endif
