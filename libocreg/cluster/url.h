/* SPDX-License-Identifier: Apache-2.0 */
/* The URL of an object, after the server's address. */
#pragma once
#include <ocreg/client.h>
#include "base/url.h"
#include "model/schema.h"

/* Add the path of an object, or of a collection (name NULL): that of a namespace, or with `everywhere` of all. A namespace or name that would
 * lead elsewhere is OCREG_E_ARG. */
int ocreg_url_object(struct ocreg_buf *b, const struct ocreg_resource *resource, const char *ns, const char *name,
		     const char *subresource, bool everywhere, struct ocreg_error **reterr);
/* Add the query of a write. */
void ocreg_url_query(struct ocreg_buf *b, const struct ocreg_call_options *options, const char *field_manager);
