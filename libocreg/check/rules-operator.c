/* SPDX-License-Identifier: Apache-2.0 */
/* What the operator makes of a Config, all but its storage. */
#include "check/checker.h"

const struct ocreg_type_rule ocreg_operator_rules[] = {
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
