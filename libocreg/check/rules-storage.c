/* SPDX-License-Identifier: Apache-2.0 */
/* What the operator makes of the storage of a Config. */
#include "check/checker.h"

const struct ocreg_type_rule ocreg_storage_rules[] = {
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
