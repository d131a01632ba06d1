/* SPDX-License-Identifier: Apache-2.0 */
/* Did everything fit? */
#pragma once
#include "model/object.h"

/* The first thing in o that strict reading refuses: 0, or OCREG_E_TYPE, _UNKNOWN, _DUPLICATE, with its path added to `path`. */
int ocreg_first_misfit(const struct ocreg_object *o, struct ocreg_buf *path);
