/* SPDX-License-Identifier: Apache-2.0 */
/* Lists from the inside. */
#pragma once
#include "cluster/call.h"

/* 0, or OCREG_E_ARG, or OCREG_E_KIND for a type without a URL. */
int ocreg_list_check(const struct ocreg_list_options *o, unsigned type, struct ocreg_error **reterr);
/* ocreg_client_list() within a span. */
int ocreg_list_within(struct ocreg_client *c, const struct ocreg_span *span, unsigned type, const char *ns,
		      const struct ocreg_list_options *options, struct ocreg_objects **ret, struct ocreg_error **reterr);
