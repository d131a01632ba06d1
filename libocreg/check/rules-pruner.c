/* SPDX-License-Identifier: Apache-2.0 */
/* What becomes of an ImagePruner. */
#include "check/checker.h"

const struct ocreg_type_rule ocreg_pruner_rules[] = {
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
