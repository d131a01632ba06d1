/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as what connects to the port that a browser comes back to, as a whole and byte by byte: it is answered the same way,
 * and taken for the browser only if it says what the browser would. (Linked so that these functions stand in for the network.)
 */
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include "cluster/login-callback.h"
#include "laws.h"

#define STATE "state-of-the-login"
#define BEGINNING "GET /callback?"

int __wrap_poll(struct pollfd *fds, nfds_t n, int ms);
int __wrap_accept4(int fd, struct sockaddr *a, socklen_t *n, int flags);
ssize_t __wrap_recv(int fd, void *to, size_t n, int flags);
ssize_t __wrap_send(int fd, const void *text, size_t n, int flags);

static struct {
	const char *text;
	size_t n, at, piece;
	bool in;
	int64_t now;
	char answer[32]; /* its status line */
} visit;

/* First the listener, then the visitor. */
int __wrap_poll(struct pollfd *fds, nfds_t n, int ms)
{
	(void) ms;
	for (nfds_t i = 0; i < n; i++)
		fds[i].revents = i == 1 ? (visit.in ? 0 : POLLIN) : i > 1 && fds[i].fd >= 0 ? POLLIN : 0;
	return 1;
}

int __wrap_accept4(int fd, struct sockaddr *a, socklen_t *n, int flags)
{
	(void) fd;
	(void) a;
	(void) n;
	(void) flags;
	visit.in = true;
	return open("/dev/null", O_RDWR | O_CLOEXEC);
}

ssize_t __wrap_recv(int fd, void *to, size_t n, int flags)
{
	size_t left = visit.n - visit.at;

	(void) fd;
	(void) flags;
	n = n < visit.piece ? n : visit.piece;
	n = n < left ? n : left;
	memcpy(to, visit.text + visit.at, n);
	visit.at += n;
	return (ssize_t) n;
}

ssize_t __wrap_send(int fd, const void *text, size_t n, int flags)
{
	(void) fd;
	REQUIRE(flags & MSG_NOSIGNAL);
	REQUIRE(n > 12 && memcmp(text, "HTTP/1.1 ", 9) == 0);
	snprintf(visit.answer, sizeof(visit.answer), "%.12s", (const char *) text);
	return (ssize_t) n;
}

static int64_t clock_of(void *data)
{
	(void) data;
	return visit.now++;
}

/* What came of it: the target, or "", and how it was answered. */
static void come(const char *text, size_t n, size_t piece, struct ocreg_buf *target)
{
	struct ocreg_hooks hooks = { .size = sizeof(hooks), .clock = clock_of };
	static struct ocreg_waker *waker;
	struct ocreg_callback *c = NULL;
	struct ocreg_error *e = NULL;
	struct ocreg_span span;
	int r;

	waker = waker ? waker : ocreg_waker_new();
	visit = (typeof(visit)) { .text = text, .n = n, .piece = piece };
	span = ocreg_span_begin(NULL, &hooks, (int64_t) (n / piece) * 3 + 20);
	REQUIRE(waker && ocreg_callback_open(0, &c, NULL) == 0 && ocreg_callback_port(c) > 0);
	ocreg_buf_adds(target, "");
	r = ocreg_callback_wait(c, STATE, &span, waker, target, &e);
	REQUIRE(r == 0 || r == OCREG_E_TIMEOUT);
	require_error(r, e);
	if (r == 0) {
		REQUIRE(!*visit.answer && n > strlen(BEGINNING) && memcmp(text, BEGINNING, strlen(BEGINNING)) == 0);
		REQUIRE(strncmp(target->data, &BEGINNING[4], strlen(BEGINNING) - 4) == 0 && !strpbrk(target->data, " \r\n"));
		ocreg_callback_answer(c, true);
		REQUIRE(strcmp(visit.answer, "HTTP/1.1 200") == 0);
	} else {
		REQUIRE(!target->len && strcmp(visit.answer, "HTTP/1.1 200") != 0);
	}
	ocreg_callback_close(c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = size ? (const char *) data : "";
	struct ocreg_buf whole = { 0 }, parts = { 0 };
	const char *end = memmem(text, size, "\r\n\r\n", 4);
	char answer[32];

	come(text, size, size + 1, &whole);
	memcpy(answer, visit.answer, sizeof(answer));
	/* What comes behind the end of the header was there or not when the answer was made, and a NUL ends it early. */
	if (!memchr(text, '\0', size) && size < 8000) {
		come(text, end ? (size_t) (end + 4 - text) : size, 1, &parts);
		REQUIRE(strcmp(whole.data, parts.data) == 0 && strcmp(answer, visit.answer) == 0);
	}
	ocreg_buf_done(&whole);
	ocreg_buf_done(&parts);
	return 0;
}
