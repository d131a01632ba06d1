/* SPDX-License-Identifier: Apache-2.0 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include "base/error.h"
#include "cluster/login-callback.h"
#include "access/oauth.h"
#include "cluster/pool.h"

#define MOST_VISITORS 8
#define MOST_BYTES (8u << 10) /* of a request */
#define PATIENCE 10000        /* with one that does not go on, in ms */
#define GLANCE 1000           /* how often a caller's clock is looked at, in ms */

/* Somebody who has connected. */
struct visitor {
	int fd; /* -1: nobody */
	int64_t since;
	size_t n;
	char text[MOST_BYTES + 1];
};

struct ocreg_callback {
	int fd; /* -1: nobody is listened to any longer */
	unsigned port;
	struct visitor visitors[MOST_VISITORS];
	struct visitor *chosen; /* who came back with what was waited for */
};

/* What a visitor is told. */

enum verdict { BACK, FAILED, STRAY, ELSEWHERE, WRONG_METHOD, TOO_LONG, NO_HTTP };

#define PAGE(title, text)                                                                                              \
	"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" title "</title></head><body><p>" text \
	"</p></body></html>\n"
static const struct {
	const char *status, *page;
} answers[] = {
	[BACK] = { "200 OK", PAGE("Logged in", "You are logged in. You can close this window.") },
	[FAILED] = { "400 Bad Request",
		     PAGE("Not logged in",
			  "The login has failed. Where you began it you are told why; you can close this window.") },
	[STRAY] = { "400 Bad Request", PAGE("Not logged in", "This is not the login that is waited for here. Begin again.") },
	[ELSEWHERE] = { "404 Not Found", PAGE("Not found", "There is nothing here.") },
	[WRONG_METHOD] = { "405 Method Not Allowed\r\nAllow: GET", PAGE("Not allowed", "There is nothing to do here.") },
	[TOO_LONG] = { "431 Request Header Fields Too Large", PAGE("Too long", "The request is too long.") },
	[NO_HTTP] = { "400 Bad Request", PAGE("Not understood", "The request is not HTTP.") },
};

static void leave(struct visitor *v)
{
	if (v->fd >= 0)
		close(v->fd);
	explicit_bzero(v->text, v->n);
	v->fd = -1;
	v->n = 0;
}

/* It fits into what the system keeps for a new connection; a visitor who does not read it misses it. What the page's address holds is for nobody
 * else. */
static void tell(struct visitor *v, enum verdict what)
{
	char text[1024];
	int n = snprintf(text, sizeof(text),
			 "HTTP/1.1 %s\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %zu\r\nConnection: close\r\n"
			 "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
			 "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n\r\n%s",
			 answers[what].status, strlen(answers[what].page), answers[what].page);

	if (n > 0 && (size_t) n < sizeof(text))
		(void) !send(v->fd, text, (size_t) n, MSG_NOSIGNAL);
	(void) shutdown(v->fd, SHUT_WR);
	leave(v);
}

/* What a visitor says. */

/* "GET TARGET HTTP/1.x"; cuts the target out of it. */
static enum verdict read_request(char *text, char **rettarget)
{
	char *end = strchr(text, '\r'), *target, *version;

	if (!end)
		return NO_HTTP;
	*end = '\0';
	target = strchr(text, ' ');
	version = target ? strchr(target + 1, ' ') : NULL;
	if (!version || strncmp(version + 1, "HTTP/1.", 7) != 0 || target[1] != '/')
		return NO_HTTP;
	*target++ = *version = '\0';
	*rettarget = target;
	if (!ocreg_oauth_is_at(target, "/callback"))
		return ELSEWHERE;
	return strcmp(text, "GET") == 0 ? BACK : WRONG_METHOD;
}

static enum verdict judge(struct visitor *v, const char *state, struct ocreg_buf *ret)
{
	struct ocreg_buf theirs = { 0 };
	char *target = NULL;
	enum verdict is = strlen(v->text) == v->n ? read_request(v->text, &target) : NO_HTTP;

	if (is != BACK)
		return is;
	if (!ocreg_oauth_query(target, "state", &theirs) || !theirs.data || !ocreg_oauth_is_same(state, theirs.data))
		is = STRAY;
	else
		ocreg_buf_adds(ret, target);
	ocreg_buf_done(&theirs);
	return is;
}

/* Read what there is. Whether it is the one who was waited for. */
static bool listen_to(struct visitor *v, const char *state, struct ocreg_buf *ret)
{
	ssize_t n = recv(v->fd, v->text + v->n, MOST_BYTES - v->n, 0);
	enum verdict is;

	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return false;
	if (n <= 0) {
		leave(v);
		return false;
	}
	v->n += (size_t) n;
	v->text[v->n] = '\0';
	if (!strstr(v->text, "\r\n\r\n") && strlen(v->text) == v->n && v->n < MOST_BYTES)
		return false;
	is = strstr(v->text, "\r\n\r\n") ? judge(v, state, ret) : v->n < MOST_BYTES ? NO_HTTP : TOO_LONG;
	if (is != BACK)
		tell(v, is);
	return is == BACK;
}

/* Whoever has waited the longest makes room. */
static struct visitor *seat(struct ocreg_callback *c)
{
	struct visitor *oldest = &c->visitors[0];

	for (size_t i = 0; i < MOST_VISITORS; i++) {
		if (c->visitors[i].fd < 0)
			return &c->visitors[i];
		if (c->visitors[i].since < oldest->since)
			oldest = &c->visitors[i];
	}
	leave(oldest);
	return oldest;
}

static int let_in(struct ocreg_callback *c, struct ocreg_error **reterr)
{
	int fd = accept4(c->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
	struct visitor *v;

	if (fd < 0 && (errno == EMFILE || errno == ENFILE))
		return ocreg_fail_files(reterr);
	if (fd < 0)
		return 0;
	v = seat(c);
	v->fd = fd;
	v->since = ocreg_clock_ms();
	return 0;
}

static void send_away_idle(struct ocreg_callback *c)
{
	for (size_t i = 0; i < MOST_VISITORS; i++)
		if (c->visitors[i].fd >= 0 && ocreg_clock_ms() - c->visitors[i].since > PATIENCE)
			leave(&c->visitors[i]);
}

/* One look at everybody; OCREG_AGAIN: it was none of them. */
static int look_around(struct ocreg_callback *c, const char *state, const struct ocreg_waker *waker, int64_t ms,
		       struct ocreg_buf *ret, struct ocreg_error **reterr)
{
	struct pollfd fds[MOST_VISITORS + 2] = { { waker->fd, POLLIN, 0 }, { c->fd, POLLIN, 0 } };
	int r;

	for (size_t i = 0; i < MOST_VISITORS; i++)
		fds[i + 2] = (struct pollfd) { c->visitors[i].fd, POLLIN, 0 };
	r = poll(fds, MOST_VISITORS + 2, (int) ms);
	if (r < 0 && errno != EINTR)
		return errno == ENOMEM ? ocreg_fail_oom(reterr)
				       : ocreg_fail(reterr, OCREG_E_TRANSPORT, NULL, NULL, "waiting for the browser: %s",
						    strerror(errno));
	for (size_t i = 0; r > 0 && i < MOST_VISITORS; i++)
		if (fds[i + 2].revents && listen_to(&c->visitors[i], state, ret)) {
			c->chosen = &c->visitors[i];
			return 0;
		}
	if (r > 0 && fds[0].revents)
		ocreg_waker_hush(waker);
	send_away_idle(c);
	r = r > 0 && fds[1].revents ? let_in(c, reterr) : 0;
	return r ? r : OCREG_AGAIN;
}

static void stop_listening(struct ocreg_callback *c)
{
	if (c->fd >= 0)
		close(c->fd);
	c->fd = -1;
	for (size_t i = 0; i < MOST_VISITORS; i++)
		if (&c->visitors[i] != c->chosen)
			leave(&c->visitors[i]);
}

int ocreg_callback_wait(struct ocreg_callback *c, const char *state, const struct ocreg_span *span,
			const struct ocreg_waker *waker, struct ocreg_buf *ret, struct ocreg_error **reterr)
{
	int r = OCREG_AGAIN;

	while (r == OCREG_AGAIN) {
		int64_t left = span->deadline - ocreg_span_now(span);

		if (ocreg_span_is_cancelled(span))
			return ocreg_fail(reterr, OCREG_E_CANCELLED, NULL, NULL, "the login was cancelled");
		if (left <= 0)
			return ocreg_fail(
				reterr, OCREG_E_TIMEOUT, NULL,
				"open the address in a browser on this machine, log in there, and allow more time for it",
				"the browser has not come back within %lld ms", (long long) span->timeout);
		r = look_around(c, state, waker, left < GLANCE ? left : GLANCE, ret, reterr);
	}
	if (!r)
		stop_listening(c);
	return !r && ret->oom ? ocreg_fail_oom(reterr) : r;
}

void ocreg_callback_answer(struct ocreg_callback *c, bool good)
{
	if (c->chosen)
		tell(c->chosen, good ? BACK : FAILED);
	c->chosen = NULL;
}

unsigned ocreg_callback_port(const struct ocreg_callback *c)
{
	return c->port;
}

struct ocreg_callback *ocreg_callback_close(struct ocreg_callback *c)
{
	if (!c)
		return NULL;
	c->chosen = NULL;
	stop_listening(c);
	free(c);
	return NULL;
}

/* No other interface hears it. A port that was used a moment ago may be used again; one that somebody listens on may not. */
static bool bind_to(struct ocreg_callback *c, unsigned port)
{
	struct sockaddr_in a = { .sin_family = AF_INET,
				 .sin_port = htons((uint16_t) port),
				 .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n = sizeof(a);

	const int yes = 1;

	c->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (c->fd < 0 || setsockopt(c->fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes)) ||
	    bind(c->fd, (struct sockaddr *) &a, n) || listen(c->fd, MOST_VISITORS) ||
	    getsockname(c->fd, (struct sockaddr *) &a, &n))
		return false;
	c->port = ntohs(a.sin_port);
	return true;
}

int ocreg_callback_open(unsigned port, struct ocreg_callback **ret, struct ocreg_error **reterr)
{
	struct ocreg_callback *c = calloc(1, sizeof(*c));
	int r = 0;

	if (!c)
		return ocreg_fail_oom(reterr);
	for (size_t i = 0; i < MOST_VISITORS; i++)
		c->visitors[i].fd = -1;
	if (bind_to(c, port)) {
		*ret = c;
		return 0;
	}
	if (errno == EMFILE || errno == ENFILE)
		r = ocreg_fail_files(reterr);
	else
		r = ocreg_fail(reterr, OCREG_E_CONNECT, NULL, "choose another port for the browser to come back to, or 0 for any",
			       "cannot listen on 127.0.0.1:%u: %s", port, strerror(errno));
	ocreg_callback_close(c);
	return r;
}
