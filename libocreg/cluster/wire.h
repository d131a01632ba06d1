/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where requests run: connections, and what waits for them. One that blocks belongs to one call at a time; one with a descriptor to poll belongs
 * to a loop, and many requests run on it.
 */
#pragma once
#include <stdbool.h>
#include <stdint.h>
#include "cluster/waker.h"

struct ocreg_wire;

/* Whom to tell that there is news of a request. */
struct ocreg_bell {
	struct ocreg_bell *next;
	bool rung;
};

/* A request that runs. */
struct ocreg_ride {
	struct ocreg_bell *bell; /* NULL where somebody waits */
	bool ended;
	int result; /* then: libcurl's code */
};

/* NULL when out of memory or of descriptors; errno says which. */
struct ocreg_wire *ocreg_wire_new(bool pollable);
/* No request may run on it. */
struct ocreg_wire *ocreg_wire_free(struct ocreg_wire *w);
/* Let a request, libcurl's easy handle, run; off again in any case, which breaks it off if it has not ended. False when out of memory. */
bool ocreg_wire_add(struct ocreg_wire *w, void *easy, struct ocreg_ride *r);
void ocreg_wire_remove(struct ocreg_wire *w, void *easy);
/* It can go on by itself, without anything arriving. */
void ocreg_wire_kick(struct ocreg_wire *w);
/* Whether nothing runs on it any more, because the system failed us. */
bool ocreg_wire_is_broken(const struct ocreg_wire *w);
void ocreg_wire_ring(struct ocreg_wire *w, struct ocreg_bell *b);
struct ocreg_waker *ocreg_wire_waker(struct ocreg_wire *w);

/* For calls that block: wait for news, a ring of the waker, or some time. May return early. */
void ocreg_wire_wait(struct ocreg_wire *w, int64_t ms);

/* For loops: readable when there is something to do, or at the time that was set. */
int ocreg_wire_fd(const struct ocreg_wire *w);
/* Do what can be done without waiting. Whether the waker was rung. */
bool ocreg_wire_turn(struct ocreg_wire *w);
/* When it is to be readable at the latest, on ocreg_clock_ms(). */
void ocreg_wire_set_due(struct ocreg_wire *w, int64_t due);
/* The next bell that was rung; NULL if there is none. */
struct ocreg_bell *ocreg_wire_take_bell(struct ocreg_wire *w);
/* A bell that nobody may hear any longer. */
void ocreg_wire_forget_bell(struct ocreg_wire *w, struct ocreg_bell *b);
