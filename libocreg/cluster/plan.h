/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of a plan that say more of a change than its values: what is at risk, and whose it is. */
#pragma once
#include <ocreg/check.h>
#include "base/sha256.h"
#include "model/compare.h"

#define OCREG_PLAN_NOTATION 1
#define OCREG_DIGEST_BY "sha256:"
#define OCREG_DIGEST_TEXT (sizeof(OCREG_DIGEST_BY) + OCREG_SHA256_HEX)

enum ocreg_risk { OCREG_RISK_NONE, OCREG_RISK_ROLLOUT, OCREG_RISK_OUTAGE, OCREG_RISK_DATA_LOSS };

/* What a change is a part of. */
struct ocreg_plan_case {
	const struct ocreg_object *live, *wanted;
	const struct ocreg_findings *findings;
};

/* "none", "rollout", "outage", "data-loss". */
const char *ocreg_risk_name(enum ocreg_risk risk);
/* The risk of one field's change. The reason is static, or lives as long as the findings; NULL if there is none to tell. */
enum ocreg_risk ocreg_plan_risk(const struct ocreg_plan_case *c, const struct ocreg_difference *d, const char **retreason);

/* Add to a change who owns the field in the live object. 0 or OCREG_E_NOMEM. */
int ocreg_plan_add_owners(const struct ocreg_object *live, const struct ocreg_difference *d, struct ocreg_object *change);

/* A text of an object's metadata; "" if unset. */
const char *ocreg_plan_meta(const struct ocreg_object *o, unsigned field);
/* The digest of everything in a plan but itself. 0 or OCREG_E_NOMEM. */
int ocreg_plan_digest(const struct ocreg_object *plan, char ret[OCREG_DIGEST_TEXT]);
