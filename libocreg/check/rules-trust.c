/* SPDX-License-Identifier: Apache-2.0 */
/* What the operator makes of the image configuration and its map of trusted authorities. */
#include "check/checker.h"

const struct ocreg_type_rule ocreg_trust_rules[] = {
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
