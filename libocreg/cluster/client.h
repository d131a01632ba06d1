/* SPDX-License-Identifier: Apache-2.0 */
/* What edits need of a client beyond its public face. */
#pragma once
#include <ocreg/client.h>
#include "cluster/call.h"

/* As the public calls, within a span. */
int ocreg_client_get_within(struct ocreg_client *c, const struct ocreg_span *span, unsigned type, const char *ns,
			    const char *name, const struct ocreg_call_options *options, struct ocreg_object **ret,
			    struct ocreg_error **reterr);
int ocreg_client_patch_within(struct ocreg_client *c, const struct ocreg_span *span, unsigned type, const char *ns,
			      const char *name, const char *patch, size_t len, const struct ocreg_call_options *options,
			      struct ocreg_object **ret, struct ocreg_error **reterr);
/* Of its metadata; NULL if unset. */
const char *ocreg_object_name(const struct ocreg_object *o);
const char *ocreg_object_namespace(const struct ocreg_object *o);
const char *ocreg_object_version(const struct ocreg_object *o);
