/* SPDX-License-Identifier: Apache-2.0 */
/* How a cancellation reaches whoever waits: from any thread, and from a signal handler. */
#pragma once
#include <stdatomic.h>

/* Shared by who waits and by the pools whose requests it waits for. */
struct ocreg_waker {
	atomic_uint refs;
	int fd; /* readable once it was rung */
};

/* NULL when out of memory or of descriptors. */
struct ocreg_waker *ocreg_waker_new(void);
struct ocreg_waker *ocreg_waker_ref(struct ocreg_waker *w);
struct ocreg_waker *ocreg_waker_unref(struct ocreg_waker *w);
/* Async-signal-safe; leaves errno as it was. */
void ocreg_waker_ring(const struct ocreg_waker *w);
/* Make it unreadable again. */
void ocreg_waker_hush(const struct ocreg_waker *w);
