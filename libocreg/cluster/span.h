/* SPDX-License-Identifier: Apache-2.0 */
/* A stretch of work that one cancellation ends and one deadline bounds: a request, or several. */
#pragma once
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <ocreg/hooks.h>
#include "base/clock.h"

/* How often calls were cancelled. A cancellation of the base is one of this too. */
struct ocreg_cancels {
	atomic_uint n;
	const struct ocreg_cancels *base;
};

struct ocreg_span {
	int64_t deadline; /* on the clock of the hooks */
	int64_t timeout;  /* what it was asked to be, for messages */
	const struct ocreg_cancels *cancels;
	unsigned seen; /* how many cancellations there had been when it began */
	const struct ocreg_hooks *hooks;
};

static inline int64_t ocreg_hooks_now(const struct ocreg_hooks *h)
{
	return h && h->clock ? h->clock(h->data) : ocreg_clock_ms();
}

static inline int64_t ocreg_span_now(const struct ocreg_span *s)
{
	return ocreg_hooks_now(s->hooks);
}

static inline unsigned ocreg_cancels_count(const struct ocreg_cancels *c)
{
	unsigned n = 0;

	for (; c; c = c->base)
		n += atomic_load(&c->n);
	return n;
}

static inline struct ocreg_span ocreg_span_begin(const struct ocreg_cancels *cancels, const struct ocreg_hooks *hooks,
						 int64_t timeout_ms)
{
	return (struct ocreg_span) { ocreg_hooks_now(hooks) + timeout_ms, timeout_ms, cancels, ocreg_cancels_count(cancels),
				     hooks };
}

static inline bool ocreg_span_is_cancelled(const struct ocreg_span *s)
{
	return ocreg_cancels_count(s->cancels) != s->seen;
}

/* What was cancelled before now does not matter any longer. */
static inline void ocreg_span_renew(struct ocreg_span *s)
{
	s->seen = ocreg_cancels_count(s->cancels);
}
