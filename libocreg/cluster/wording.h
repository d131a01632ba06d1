/* SPDX-License-Identifier: Apache-2.0 */
/* How API servers word what the rules of the schema say. */
#pragma once
#include "check/findings.h"

struct ocreg_wording;

/* The wording that a message has; NULL for words that no rule has to itself. */
const struct ocreg_wording *ocreg_wording_of(const char *message);
/* Whether a rule is worded so; no rule is worded as NULL. */
bool ocreg_wording_has(const struct ocreg_wording *w, const struct ocreg_rule *rule);
/* Whether a finding is of something that an API server refuses. What openshift-apiserver says of Routes is of level operator, since the CRD
 * does not say it. */
bool ocreg_wording_is_servers(const struct ocreg_finding *f);
/* How well a finding at the same place explains what is worded so: 0 is not at all, 3 best. */
int ocreg_wording_fits(const struct ocreg_finding *f, const struct ocreg_wording *w);
