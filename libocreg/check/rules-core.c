/* SPDX-License-Identifier: Apache-2.0 */
/* Rules of the core kinds: Secret, ConfigMap, PersistentVolumeClaim. */
#include "check/checker.h"

const struct ocreg_type_rule ocreg_core_rules[] = {
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
