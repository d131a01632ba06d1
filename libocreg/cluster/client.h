/* SPDX-License-Identifier: Apache-2.0 */
/* What calls need of the objects they are about. */
#pragma once
#include <ocreg/error.h>
#include <ocreg/object.h>

/* Of its metadata; NULL if unset. */
const char *ocreg_object_name(const struct ocreg_object *o);
const char *ocreg_object_namespace(const struct ocreg_object *o);
const char *ocreg_object_version(const struct ocreg_object *o);
