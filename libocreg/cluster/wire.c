/* SPDX-License-Identifier: Apache-2.0 */
#include <curl/curl.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>
#include "base/clock.h"
#include "cluster/wire.h"

#define MOST_WAIT 1000 /* ms: a clock that a caller sets is looked at that often */
#define MOST_EVENTS 16 /* before the time is looked at again: each may be a handshake */

struct ocreg_wire {
	CURLM *multi;
	struct ocreg_waker *waker;
	bool fresh;  /* there is something to do before anything is waited for */
	bool broken; /* the system failed us: what runs cannot go on */
	unsigned riders;
	struct ocreg_bell *bells, **last_bell; /* in the order in which they were rung */
	/* of a wire with a descriptor */
	int epoll, timer;
	int64_t curl_due, armed; /* when libcurl wants to be called; what the timer is set to */
};

static void init_libcurl(void)
{
	(void) curl_global_init(CURL_GLOBAL_DEFAULT);
}

/* What libcurl wants to have polled. */

static int on_socket(CURL *easy, curl_socket_t s, int what, void *data, void *known)
{
	struct ocreg_wire *w = data;
	struct epoll_event e = { .data.fd = s };

	(void) easy;
	if (what == CURL_POLL_REMOVE) {
		(void) epoll_ctl(w->epoll, EPOLL_CTL_DEL, s, &e); /* which a closed one has done itself */
		return 0;
	}
	e.events = (what & CURL_POLL_IN ? EPOLLIN : 0u) | (what & CURL_POLL_OUT ? EPOLLOUT : 0u);
	if (epoll_ctl(w->epoll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, s, &e))
		return -1;
	return curl_multi_assign(w->multi, s, w) ? -1 : 0;
}

static int on_timer(CURLM *multi, long ms, void *data)
{
	struct ocreg_wire *w = data;

	(void) multi;
	w->curl_due = ms < 0 ? INT64_MAX : ocreg_clock_ms() + ms;
	return 0;
}

static bool set_pollable(struct ocreg_wire *w)
{
	return curl_multi_setopt(w->multi, CURLMOPT_SOCKETFUNCTION, on_socket) == CURLM_OK &&
	       curl_multi_setopt(w->multi, CURLMOPT_SOCKETDATA, w) == CURLM_OK &&
	       curl_multi_setopt(w->multi, CURLMOPT_TIMERFUNCTION, on_timer) == CURLM_OK &&
	       curl_multi_setopt(w->multi, CURLMOPT_TIMERDATA, w) == CURLM_OK;
}

static bool watch(const struct ocreg_wire *w, int fd)
{
	struct epoll_event e = { .events = EPOLLIN, .data.fd = fd };

	return epoll_ctl(w->epoll, EPOLL_CTL_ADD, fd, &e) == 0;
}

/* The life of a wire. */

static bool is_local_socket(int fd)
{
	struct sockaddr_storage own = { 0 };
	socklen_t n = sizeof(own);

	return getsockname(fd, (struct sockaddr *) &own, &n) == 0 && own.ss_family == AF_UNIX;
}

/* The lowest two descriptors that are free. */
static void find_free(int fds[2])
{
	fds[0] = fcntl(0, F_DUPFD_CLOEXEC, 0);
	fds[1] = fcntl(0, F_DUPFD_CLOEXEC, 0);
	for (size_t i = 0; i < 2; i++)
		if (fds[i] >= 0)
			close(fds[i]);
}

/* libcurl keeps a pair of sockets to be woken by, does not say which, and would hand them on to other programs. If they are those that were free
 * before, which is so unless another thread was quicker, waking it shows at the first. */
static void keep_from_others(CURLM *multi, const int fds[2])
{
	struct pollfd p = { .fd = fds[0], .events = POLLIN };

	if (!multi || fds[0] < 0 || fds[1] < 0 || !is_local_socket(fds[0]) || !is_local_socket(fds[1]))
		return;
	if (curl_multi_wakeup(multi) || poll(&p, 1, 0) != 1)
		return;
	(void) curl_multi_poll(multi, NULL, 0, 0, NULL);
	(void) fcntl(fds[0], F_SETFD, FD_CLOEXEC);
	(void) fcntl(fds[1], F_SETFD, FD_CLOEXEC);
}

static bool open_multi(struct ocreg_wire *w)
{
	int fds[2];

	find_free(fds);
	w->multi = curl_multi_init();
	if (!w->multi)
		errno = ENOMEM;
	keep_from_others(w->multi, fds);
	w->broken = !w->multi || (w->epoll >= 0 && !set_pollable(w));
	return !w->broken;
}

static bool open_descriptors(struct ocreg_wire *w)
{
	w->epoll = epoll_create1(EPOLL_CLOEXEC);
	w->timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
	return w->epoll >= 0 && w->timer >= 0 && watch(w, w->timer) && watch(w, w->waker->fd);
}

struct ocreg_wire *ocreg_wire_new(bool pollable)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct ocreg_wire *w = calloc(1, sizeof(*w));

	if (!w)
		return NULL;
	pthread_once(&once, init_libcurl);
	w->epoll = w->timer = -1;
	w->last_bell = &w->bells;
	w->curl_due = w->armed = INT64_MAX;
	w->waker = ocreg_waker_new();
	if (w->waker && (!pollable || open_descriptors(w)) && open_multi(w))
		return w;
	return ocreg_wire_free(w);
}

struct ocreg_wire *ocreg_wire_free(struct ocreg_wire *w)
{
	int before = errno;

	if (!w)
		return NULL;
	curl_multi_cleanup(w->multi);
	ocreg_waker_unref(w->waker);
	if (w->epoll >= 0)
		close(w->epoll);
	if (w->timer >= 0)
		close(w->timer);
	free(w);
	errno = before;
	return NULL;
}

struct ocreg_waker *ocreg_wire_waker(struct ocreg_wire *w)
{
	return w->waker;
}

/* Requests on it. */

/* Connections that are kept: one for each client of a loop, each of which holds its waker, or as many as run if that is more. */
static void bound_connections(struct ocreg_wire *w)
{
	unsigned clients = atomic_load(&w->waker->refs) - 1;

	if (w->epoll >= 0)
		curl_multi_setopt(w->multi, CURLMOPT_MAXCONNECTS, (long) (clients > w->riders ? clients : w->riders) + 1);
}

bool ocreg_wire_add(struct ocreg_wire *w, void *easy, struct ocreg_ride *r)
{
	if (w->broken && !w->riders) {
		curl_multi_cleanup(w->multi);
		if (!open_multi(w))
			return false;
	}
	r->ended = false;
	bound_connections(w);
	if (w->broken || curl_easy_setopt(easy, CURLOPT_PRIVATE, r) || curl_multi_add_handle(w->multi, easy))
		return false;
	w->riders++;
	w->fresh = true;
	return true;
}

void ocreg_wire_remove(struct ocreg_wire *w, void *easy)
{
	curl_multi_remove_handle(w->multi, easy);
	w->riders--;
}

void ocreg_wire_kick(struct ocreg_wire *w)
{
	w->fresh = true;
}

bool ocreg_wire_is_broken(const struct ocreg_wire *w)
{
	return w->broken;
}

void ocreg_wire_ring(struct ocreg_wire *w, struct ocreg_bell *b)
{
	if (!b || b->rung)
		return;
	b->rung = true;
	b->next = NULL;
	*w->last_bell = b;
	w->last_bell = &b->next;
}

struct ocreg_bell *ocreg_wire_take_bell(struct ocreg_wire *w)
{
	struct ocreg_bell *b = w->bells;

	if (!b)
		return NULL;
	ocreg_wire_forget_bell(w, b);
	return b;
}

void ocreg_wire_forget_bell(struct ocreg_wire *w, struct ocreg_bell *b)
{
	struct ocreg_bell **at = &w->bells;

	if (!b->rung)
		return;
	while (*at != b)
		at = &(*at)->next;
	*at = b->next;
	if (!*at)
		w->last_bell = at;
	b->rung = false;
}

static void collect(struct ocreg_wire *w, CURLMcode m)
{
	const CURLMsg *msg;
	int left;

	w->broken = w->broken || m != CURLM_OK;
	while ((msg = curl_multi_info_read(w->multi, &left))) {
		struct ocreg_ride *r = NULL;

		if (msg->msg != CURLMSG_DONE || curl_easy_getinfo(msg->easy_handle, CURLINFO_PRIVATE, &r))
			continue;
		r->ended = true;
		r->result = (int) msg->data.result;
		ocreg_wire_ring(w, r->bell);
	}
}

/* Waiting. */

void ocreg_wire_wait(struct ocreg_wire *w, int64_t ms)
{
	struct curl_waitfd waker = { .fd = w->waker->fd, .events = CURL_WAIT_POLLIN };
	CURLMcode m = CURLM_OK;
	int running;

	if (!w->fresh)
		m = curl_multi_poll(w->multi, &waker, 1, (int) (ms < 0 ? 0 : ms < MOST_WAIT ? ms : MOST_WAIT), NULL);
	if (waker.revents)
		ocreg_waker_hush(w->waker);
	w->fresh = false;
	collect(w, m ? m : curl_multi_perform(w->multi, &running));
}

/* Or being turned. */

int ocreg_wire_fd(const struct ocreg_wire *w)
{
	return w->epoll;
}

static CURLMcode act(struct ocreg_wire *w, const struct epoll_event *e)
{
	int bits = (e->events & EPOLLIN ? CURL_CSELECT_IN : 0) | (e->events & EPOLLOUT ? CURL_CSELECT_OUT : 0) |
		   (e->events & (EPOLLERR | EPOLLHUP) ? CURL_CSELECT_ERR : 0);
	int running;

	return curl_multi_socket_action(w->multi, e->data.fd, bits, &running);
}

static void read_timer(struct ocreg_wire *w)
{
	uint64_t n;

	(void) !read(w->timer, &n, sizeof(n));
	w->armed = INT64_MAX;
}

/* libcurl's own timers, which may set others. */
static CURLMcode run_timers(struct ocreg_wire *w)
{
	CURLMcode m = CURLM_OK;
	int running;

	for (unsigned i = 0; !m && i < 8 && (w->fresh || w->curl_due <= ocreg_clock_ms()); i++) {
		w->fresh = false;
		w->curl_due = INT64_MAX;
		m = curl_multi_socket_action(w->multi, CURL_SOCKET_TIMEOUT, 0, &running);
	}
	return m;
}

bool ocreg_wire_turn(struct ocreg_wire *w)
{
	struct epoll_event events[MOST_EVENTS];
	int n = epoll_wait(w->epoll, events, MOST_EVENTS, 0);
	CURLMcode m = CURLM_OK;
	bool rung = false;

	for (int i = 0; i < n && !m; i++) {
		if (events[i].data.fd == w->timer)
			read_timer(w);
		else if (events[i].data.fd != w->waker->fd)
			m = act(w, &events[i]);
		else
			rung = true;
	}
	if (rung)
		ocreg_waker_hush(w->waker);
	collect(w, m ? m : run_timers(w));
	return rung;
}

void ocreg_wire_set_due(struct ocreg_wire *w, int64_t due)
{
	struct itimerspec t = { 0 };

	if (w->curl_due < due)
		due = w->curl_due;
	if (w->fresh || w->bells)
		due = 0;
	if (due == w->armed)
		return;
	if (due != INT64_MAX) {
		t.it_value.tv_sec = due / 1000;
		t.it_value.tv_nsec = due > 0 ? due % 1000 * 1000000 : 1;
	}
	if (timerfd_settime(w->timer, TFD_TIMER_ABSTIME, &t, NULL) == 0)
		w->armed = due;
}
