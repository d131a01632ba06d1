/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include "cluster/waker.h"

struct ocreg_waker *ocreg_waker_new(void)
{
	struct ocreg_waker *w = malloc(sizeof(*w));

	if (!w)
		return NULL;
	w->fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (w->fd < 0) {
		free(w);
		return NULL;
	}
	atomic_init(&w->refs, 1);
	return w;
}

struct ocreg_waker *ocreg_waker_ref(struct ocreg_waker *w)
{
	atomic_fetch_add_explicit(&w->refs, 1, memory_order_relaxed);
	return w;
}

struct ocreg_waker *ocreg_waker_unref(struct ocreg_waker *w)
{
	if (!w || atomic_fetch_sub_explicit(&w->refs, 1, memory_order_acq_rel) != 1)
		return NULL;
	close(w->fd);
	free(w);
	return NULL;
}

/* It can only fail because it was rung so often that it need not be rung again. */
void ocreg_waker_ring(const struct ocreg_waker *w)
{
	int before = errno;

	(void) !eventfd_write(w->fd, 1);
	errno = before;
}

void ocreg_waker_hush(const struct ocreg_waker *w)
{
	eventfd_t n;

	(void) !eventfd_read(w->fd, &n);
}
