/* SPDX-License-Identifier: Apache-2.0 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>
#include "failing.h"

/* clang-format off */
#define END { 0, false, false, false }
static const struct failing_way
	making[] = { { EMFILE, false, false, false }, { ENFILE, false, false, false }, { ENOBUFS, false, false, false }, { ENOMEM, false, false, false }, { EACCES, false, false, false }, END },
	connecting[] = { { ECONNREFUSED, false, false, false }, { ETIMEDOUT, false, false, false }, { ENETUNREACH, false, false, false }, { EADDRNOTAVAIL, false, false, false },
			 { ECONNRESET, false, false, false }, { EINTR, false, false, true }, { EPERM, false, false, false }, END },
	setting[] = { { ENOMEM, false, true, false }, { ENOPROTOOPT, false, true, false }, { EINVAL, false, true, false }, END },
	asking[] = { { ENOBUFS, false, false, false }, { ENOTCONN, false, false, false }, END },
	controlling[] = { { EINVAL, false, true, false }, { ENOMEM, false, true, false }, END },
	waiting[] = { { EINTR, false, true, true }, { ENOMEM, false, false, false }, { EAGAIN, false, false, false }, END },
	reading[] = { { EINTR, false, true, true }, { EAGAIN, true, true, false }, { FAILING_SHORT, false, true, false }, { EIO, false, false, false }, { ENOMEM, false, false, false },
		      { ECONNRESET, true, false, false }, { ETIMEDOUT, true, false, false }, { FAILING_END, false, false, false }, END },
	writing[] = { { EINTR, false, true, true }, { EAGAIN, true, true, false }, { FAILING_SHORT, false, true, false }, { EIO, false, false, false }, { ENOBUFS, true, false, false },
		      { ECONNRESET, true, false, false }, { EPIPE, true, false, false }, END },
	opening[] = { { EINTR, false, false, true }, { EMFILE, false, false, false }, { ENFILE, false, false, false }, { ENOENT, false, false, false }, { EACCES, false, false, false },
		      { EIO, false, false, false }, { ENOMEM, false, false, false }, END },
	looking[] = { { EIO, false, false, false }, { ENOMEM, false, false, false }, { EOVERFLOW, false, false, false }, END },
	closing[] = { { EINTR, false, true, true }, { EIO, false, true, false }, END },
	drawing[] = { { EINTR, false, false, true }, { EAGAIN, false, false, false }, { ENOSYS, false, false, false }, END },
	timing[] = { { EINVAL, false, false, true }, END },
	adding[] = { { ENOMEM, false, false, false }, { ENOSPC, false, false, false }, END },
	resolving[] = { { EAI_AGAIN, false, false, false }, { EAI_MEMORY, false, false, false }, END },
	starting[] = { { EAGAIN, false, false, false }, END };

/* Functions with a size in the middle of their names are what headers make of those without one. */
#define POINTS(X) \
	X(socket, making) X(socketpair, making) X(pipe, making) X(pipe2, making) X(eventfd, making) X(epoll_create1, making) X(timerfd_create, making) \
	X(dup, making) X(connect, connecting) X(setsockopt, setting) X(getsockopt, asking) X(getsockname, asking) X(getpeername, asking) \
	X(fcntl, controlling) X(fcntl64, controlling) X(poll, waiting) X(__poll_chk, waiting) X(epoll_wait, waiting) X(epoll_ctl, adding) \
	X(timerfd_settime, timing) X(read, reading) X(__read_chk, reading) X(recv, reading) X(__recv_chk, reading) X(recvfrom, reading) \
	X(__recvfrom_chk, reading) X(recvmsg, reading) X(readv, reading) X(write, writing) X(send, writing) X(sendto, writing) X(sendmsg, writing) \
	X(writev, writing) X(open, opening) X(open64, opening) X(__open_2, opening) X(__open64_2, opening) X(openat, opening) X(openat64, opening) \
	X(fopen, opening) X(fopen64, opening) X(fstat, looking) X(fstat64, looking) X(stat, looking) X(stat64, looking) X(close, closing) \
	X(getrandom, drawing) X(getentropy, drawing) X(clock_gettime, timing) X(getaddrinfo, resolving) X(pthread_create, starting)
#define ID(name, ways) P_##name,
#define ROW(name, ways) { #name, ways },
enum { POINTS(ID) N_POINTS };
static const struct failing_point points[] = { POINTS(ROW) };
/* clang-format on */

/* Shared with children. */
static struct {
	atomic_bool on;
	size_t point;
	int what;
	bool sockets_only, lasting;
	long nth;
	atomic_long count[N_POINTS], failed;
} * state;

__attribute__((constructor)) static void prepare(void)
{
	void *p = mmap(NULL, sizeof(*state), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		abort();
	state = p;
}

const struct failing_point *failing_point(size_t i)
{
	return i < N_POINTS ? &points[i] : NULL;
}

void failing_arm(size_t point, int what, bool sockets_only, long nth, bool lasting)
{
	state->point = point;
	state->what = what;
	state->sockets_only = sockets_only;
	state->nth = nth;
	state->lasting = lasting;
	state->failed = 0;
	for (size_t i = 0; i < N_POINTS; i++)
		state->count[i] = 0;
	state->on = true;
}

void failing_disarm(void)
{
	state->on = false;
}

long failing_count(size_t point)
{
	return state->count[point];
}

long failing_failed(void)
{
	return state->failed;
}

static void *next(size_t point)
{
	static _Atomic(void *) found[N_POINTS];

	if (!found[point])
		found[point] = dlsym(RTLD_NEXT, points[point].name);
	return found[point];
}

static bool is_socket(int fd)
{
	struct stat s;

	return syscall(SYS_fstat, fd, &s) == 0 && S_ISSOCK(s.st_mode);
}

/* What becomes of this call: 0 if nothing. */
static int fate(size_t point, int fd)
{
	long n;

	if (!state || !state->on)
		return 0;
	n = ++state->count[point];
	if (point != state->point || !state->nth || n < state->nth || (n > state->nth && !state->lasting) ||
	    (state->sockets_only && !is_socket(fd)))
		return 0;
	state->failed++;
	if (state->what > 0)
		errno = state->what;
	return state->what;
}

/* In the C library's stead, without its headers' having a say. */
#define INSTEAD(ret, name, params)                \
	ret instead_##name params __asm__(#name); \
	ret instead_##name params
#define NEXT(name) ((__typeof__(&instead_##name)) next(P_##name))
#define FAILS(name, params, args)                                 \
	INSTEAD(int, name, params)                                \
	{                                                         \
		return fate(P_##name, -1) ? -1 : NEXT(name) args; \
	}
#define MOVES(name, params, args)                                 \
	INSTEAD(ssize_t, name, params)                            \
	{                                                         \
		int what = fate(P_##name, fd);                    \
                                                                  \
		if (what > 0)                                     \
			return -1;                                \
		if (what == FAILING_SHORT && n > 1)               \
			n = 1;                                    \
		return what == FAILING_END ? 0 : NEXT(name) args; \
	}
#define MOVES_PIECES(name, params, args)                                          \
	INSTEAD(ssize_t, name, params)                                            \
	{                                                                         \
		int what = fate(P_##name, fd);                                    \
                                                                                  \
		return what > 0 ? -1 : what == FAILING_END ? 0 : NEXT(name) args; \
	}
#define OPENS(name)                                                             \
	INSTEAD(int, name, (const char *path, int flags, ...))                  \
	{                                                                       \
		va_list ap;                                                     \
		mode_t mode;                                                    \
                                                                                \
		va_start(ap, flags);                                            \
		mode = va_arg(ap, mode_t);                                      \
		va_end(ap);                                                     \
		return fate(P_##name, -1) ? -1 : NEXT(name)(path, flags, mode); \
	}
#define OPENS_AT(name)                                                              \
	INSTEAD(int, name, (int at, const char *path, int flags, ...))              \
	{                                                                           \
		va_list ap;                                                         \
		mode_t mode;                                                        \
                                                                                    \
		va_start(ap, flags);                                                \
		mode = va_arg(ap, mode_t);                                          \
		va_end(ap);                                                         \
		return fate(P_##name, -1) ? -1 : NEXT(name)(at, path, flags, mode); \
	}
#define CONTROLS(name)                                                              \
	INSTEAD(int, name, (int fd, int command, ...))                              \
	{                                                                           \
		va_list ap;                                                         \
		void *argument;                                                     \
                                                                                    \
		va_start(ap, command);                                              \
		argument = va_arg(ap, void *);                                      \
		va_end(ap);                                                         \
		return fate(P_##name, fd) ? -1 : NEXT(name)(fd, command, argument); \
	}
#define OPENS_STREAM(name)                                                 \
	INSTEAD(FILE *, name, (const char *path, const char *mode))        \
	{                                                                  \
		return fate(P_##name, -1) ? NULL : NEXT(name)(path, mode); \
	}
#define ANSWERS(name, params, args)                   \
	INSTEAD(int, name, params)                    \
	{                                             \
		int what = fate(P_##name, -1);        \
                                                      \
		return what ? what : NEXT(name) args; \
	}

/* clang-format off */
FAILS(socket, (int d, int t, int p), (d, t, p))
FAILS(socketpair, (int d, int t, int p, int *fds), (d, t, p, fds))
FAILS(pipe, (int *fds), (fds))
FAILS(pipe2, (int *fds, int flags), (fds, flags))
FAILS(eventfd, (unsigned n, int flags), (n, flags))
FAILS(epoll_create1, (int flags), (flags))
FAILS(timerfd_create, (int clock, int flags), (clock, flags))
FAILS(dup, (int fd), (fd))
FAILS(connect, (int fd, const struct sockaddr *a, socklen_t n), (fd, a, n))
FAILS(setsockopt, (int fd, int level, int name, const void *v, socklen_t n), (fd, level, name, v, n))
FAILS(getsockopt, (int fd, int level, int name, void *v, socklen_t *n), (fd, level, name, v, n))
FAILS(getsockname, (int fd, struct sockaddr *a, socklen_t *n), (fd, a, n))
FAILS(getpeername, (int fd, struct sockaddr *a, socklen_t *n), (fd, a, n))
CONTROLS(fcntl)
CONTROLS(fcntl64)
FAILS(poll, (struct pollfd *fds, nfds_t n, int ms), (fds, n, ms))
FAILS(__poll_chk, (struct pollfd *fds, nfds_t n, int ms, size_t size), (fds, n, ms, size))
FAILS(epoll_wait, (int fd, struct epoll_event *e, int n, int ms), (fd, e, n, ms))
FAILS(epoll_ctl, (int fd, int what, int of, struct epoll_event *e), (fd, what, of, e))
FAILS(timerfd_settime, (int fd, int flags, const struct itimerspec *t, struct itimerspec *old), (fd, flags, t, old))
MOVES(read, (int fd, void *b, size_t n), (fd, b, n))
MOVES(__read_chk, (int fd, void *b, size_t n, size_t size), (fd, b, n, size))
MOVES(recv, (int fd, void *b, size_t n, int flags), (fd, b, n, flags))
MOVES(__recv_chk, (int fd, void *b, size_t n, size_t size, int flags), (fd, b, n, size, flags))
MOVES(recvfrom, (int fd, void *b, size_t n, int flags, struct sockaddr *a, socklen_t *na), (fd, b, n, flags, a, na))
MOVES(__recvfrom_chk, (int fd, void *b, size_t n, size_t size, int flags, struct sockaddr *a, socklen_t *na), (fd, b, n, size, flags, a, na))
MOVES_PIECES(recvmsg, (int fd, struct msghdr *m, int flags), (fd, m, flags))
MOVES_PIECES(readv, (int fd, const struct iovec *v, int n), (fd, v, n))
MOVES(write, (int fd, const void *b, size_t n), (fd, b, n))
MOVES(send, (int fd, const void *b, size_t n, int flags), (fd, b, n, flags))
MOVES(sendto, (int fd, const void *b, size_t n, int flags, const struct sockaddr *a, socklen_t na), (fd, b, n, flags, a, na))
MOVES_PIECES(sendmsg, (int fd, const struct msghdr *m, int flags), (fd, m, flags))
MOVES_PIECES(writev, (int fd, const struct iovec *v, int n), (fd, v, n))
OPENS(open)
OPENS(open64)
FAILS(__open_2, (const char *path, int flags), (path, flags))
FAILS(__open64_2, (const char *path, int flags), (path, flags))
OPENS_AT(openat)
OPENS_AT(openat64)
OPENS_STREAM(fopen)
OPENS_STREAM(fopen64)
FAILS(fstat, (int fd, struct stat *s), (fd, s))
FAILS(fstat64, (int fd, struct stat *s), (fd, s))
FAILS(stat, (const char *path, struct stat *s), (path, s))
FAILS(stat64, (const char *path, struct stat *s), (path, s))
INSTEAD(ssize_t, getrandom, (void *b, size_t n, unsigned flags))
{
	return fate(P_getrandom, -1) ? -1 : NEXT(getrandom)(b, n, flags);
}
FAILS(getentropy, (void *b, size_t n), (b, n))
FAILS(clock_gettime, (clockid_t clock, struct timespec *t), (clock, t))
ANSWERS(getaddrinfo, (const char *host, const char *port, const struct addrinfo *hints, struct addrinfo **ret), (host, port, hints, ret))
ANSWERS(pthread_create, (pthread_t *t, const pthread_attr_t *a, void *(*fn)(void *), void *data), (t, a, fn, data))
/* clang-format on */

/* What is closed is closed, whatever it says. */
INSTEAD(int, close, (int fd))
{
	int what = fate(P_close, -1), r = NEXT(close)(fd);

	if (!what)
		return r;
	errno = what;
	return -1;
}
