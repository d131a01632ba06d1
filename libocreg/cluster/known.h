/* SPDX-License-Identifier: Apache-2.0 */
/* What a watch has told of: so that a list can be told as what has changed since. */
#pragma once
#include <stdbool.h>
#include <ocreg/object.h>

/* All zeros at first. */
struct ocreg_known {
	void *tree;
	struct told *unseen; /* a list of what the last list did not show */
	unsigned round;      /* of lists */
	bool complete;       /* it began with a list, so that it has all there is */
};

enum ocreg_news { OCREG_NEWS_SAME, OCREG_NEWS_NEW, OCREG_NEWS_CHANGED };

void ocreg_known_done(struct ocreg_known *k);
/* A list begins: what it does not show is gone at its end. */
void ocreg_known_begin(struct ocreg_known *k);
/* An object is there. An enum ocreg_news, or OCREG_E_NOMEM. */
int ocreg_known_see(struct ocreg_known *k, struct ocreg_object *o);
/* The list has ended. */
void ocreg_known_end(struct ocreg_known *k);
/* It is gone. Whether it was known. Not between the end of a list and the last that it did not show. */
bool ocreg_known_forget(struct ocreg_known *k, const struct ocreg_object *o);
/* One that the last list did not show, and forget it: yours; NULL if there is none. */
struct ocreg_object *ocreg_known_take_unseen(struct ocreg_known *k);
