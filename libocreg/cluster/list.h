/* SPDX-License-Identifier: Apache-2.0 */
/* Lists in progress. */
#pragma once
#include "cluster/exchange.h"

/* All zeros at first; to be given to ocreg_listing_done() in any case. */
struct ocreg_listing {
	struct ocreg_client *client;
	const struct ocreg_list_options *options;
	const char *ns;
	const struct ocreg_resource *resource;
	struct ocreg_span span;
	struct ocreg_exchange x;
	struct ocreg_buf query;
	struct ocreg_objects *list;
	char *next; /* the place of the next page; NULL at the beginning, "" at the end */
	unsigned beginnings;
	bool asked, too_many;
};

/* 0, or OCREG_E_ARG, or OCREG_E_KIND for a type without a URL. */
int ocreg_list_check(const struct ocreg_list_options *o, unsigned type, struct ocreg_error **reterr);
/* What is pointed to must live as long as the listing. 0 or OCREG_E_NOMEM. */
int ocreg_listing_begin(struct ocreg_listing *l, struct ocreg_client *c, unsigned type, const char *ns,
			const struct ocreg_list_options *options, const struct ocreg_span *span);
/* OCREG_WAITING; 0: the list is whole; or a code. */
int ocreg_listing_step(struct ocreg_listing *l, struct ocreg_work *w, struct ocreg_error **reterr);
/* The whole list, yours. */
struct ocreg_objects *ocreg_listing_take(struct ocreg_listing *l);
void ocreg_listing_done(struct ocreg_listing *l);
