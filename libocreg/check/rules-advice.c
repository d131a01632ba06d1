/* SPDX-License-Identifier: Apache-2.0 */
/* Advice. */
#include "check/checker.h"

const struct ocreg_type_rule ocreg_advice_rules[] = {
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
