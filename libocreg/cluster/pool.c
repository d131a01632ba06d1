/* SPDX-License-Identifier: Apache-2.0 */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include "base/error.h"
#include "cluster/pool.h"

struct slot {
	struct slot *next;
	struct ocreg_http *http;
	unsigned generation; /* of the credential that it sends; 0: none yet */
};

struct ocreg_pool {
	struct ocreg_access *access;
	struct ocreg_address address;
	pid_t pid;
	pthread_mutex_t lock;
	pthread_cond_t cancelled;
	struct slot *idle, *busy; /* locked, and the credential of the access */
};

static struct slot *slot_free(struct slot *s)
{
	ocreg_http_free(s->http);
	free(s);
	return NULL;
}

static struct slot *slot_new(struct ocreg_pool *p)
{
	struct slot *s = calloc(1, sizeof(*s));

	if (!s)
		return NULL;
	s->http = ocreg_http_new(p->access, &p->address);
	if (s->http && ocreg_http_authorize(s->http)) {
		s->generation = p->access->credential.generation;
		return s;
	}
	return slot_free(s);
}

/* A connection nobody uses, or a new one, that sends the credential as it is now. */
static struct slot *take(struct ocreg_pool *p)
{
	struct ocreg_credential *c = &p->access->credential;
	struct slot *s = p->idle;

	if (!s)
		return slot_new(p);
	p->idle = s->next;
	if (!ocreg_credential_refresh(c, s->generation, false))
		return s;
	s->generation = c->generation;
	return ocreg_http_authorize(s->http) ? s : slot_free(s);
}

static struct slot *acquire(struct ocreg_pool *p)
{
	struct slot *s;

	pthread_mutex_lock(&p->lock);
	s = take(p);
	if (s) {
		s->next = p->busy;
		p->busy = s;
	}
	pthread_mutex_unlock(&p->lock);
	return s;
}

static void release(struct ocreg_pool *p, struct slot *s, bool reusable)
{
	struct slot **at = &p->busy;

	pthread_mutex_lock(&p->lock);
	while (*at != s)
		at = &(*at)->next;
	*at = s->next;
	if (reusable) {
		s->next = p->idle;
		p->idle = s;
	}
	pthread_mutex_unlock(&p->lock);
	if (!reusable)
		slot_free(s);
}

/* Whether there is another token to try. */
static bool renew(struct ocreg_pool *p, unsigned generation)
{
	bool changed;

	pthread_mutex_lock(&p->lock);
	changed = ocreg_credential_refresh(&p->access->credential, generation, true);
	pthread_mutex_unlock(&p->lock);
	return changed;
}

static int acquire_here(struct ocreg_pool *p, struct slot **ret, struct ocreg_error **reterr)
{
	if (getpid() != p->pid)
		return ocreg_fail(reterr, OCREG_E_FORK, NULL, NULL, "the client was made in another process");
	*ret = acquire(p);
	return *ret ? 0 : ocreg_fail_oom(reterr);
}

int ocreg_pool_do(struct ocreg_pool *p, const struct ocreg_span *span, const struct ocreg_request *q, struct ocreg_reply *ret,
		  struct ocreg_error **reterr)
{
	for (unsigned attempt = 0;; attempt++) {
		struct slot *s;
		unsigned generation;
		int r = acquire_here(p, &s, reterr);

		if (r)
			return r;
		generation = s->generation;
		r = ocreg_http_do(s->http, span, q, ret, reterr);
		release(p, s, !r && !ocreg_reply_is_ambiguous(ret));
		if (r || ret->status != 401 || attempt || !renew(p, generation))
			return r;
		ocreg_reply_done(ret);
	}
}

int ocreg_pool_open(struct ocreg_pool *p, const struct ocreg_span *span, const struct ocreg_request *q, struct ocreg_reply *reply,
		    struct ocreg_stream **ret, struct ocreg_error **reterr)
{
	for (unsigned attempt = 0;; attempt++) {
		struct slot *s;
		unsigned generation;
		int r = acquire_here(p, &s, reterr);

		if (r)
			return r;
		generation = s->generation;
		r = ocreg_http_open(s->http, span, q, reply, reterr);
		if (!r && reply->status >= 200 && reply->status <= 299) {
			*ret = (struct ocreg_stream *) s;
			return 0;
		}
		release(p, s, ocreg_http_close(s->http) && !r && !ocreg_reply_is_ambiguous(reply));
		if (r || reply->status != 401 || attempt || !renew(p, generation))
			return r;
		ocreg_reply_done(reply);
	}
}

int ocreg_pool_read(struct ocreg_pool *p, struct ocreg_stream *s, const struct ocreg_span *span, struct ocreg_buf *more,
		    struct ocreg_error **reterr)
{
	if (getpid() != p->pid)
		return ocreg_fail(reterr, OCREG_E_FORK, NULL, NULL, "the client was made in another process");
	return ocreg_http_read(((struct slot *) s)->http, span, more, reterr);
}

void ocreg_pool_close(struct ocreg_pool *p, struct ocreg_stream *stream)
{
	struct slot *s = (struct slot *) stream;

	if (!s || getpid() != p->pid)
		return;
	release(p, s, ocreg_http_close(s->http));
}

void ocreg_pool_mask(struct ocreg_pool *p, struct ocreg_reply *r)
{
	const struct ocreg_credential *c = &p->access->credential;
	const char *line;

	pthread_mutex_lock(&p->lock);
	ocreg_credential_mask(c, r->body.data, r->body.len);
	ocreg_credential_mask(c, r->location.data, r->location.len);
	for (size_t i = 0; (line = ocreg_lines_at(r->warnings, i)); i++)
		ocreg_credential_mask(c, (char *) line, strlen(line));
	pthread_mutex_unlock(&p->lock);
}

int ocreg_pool_wait(struct ocreg_pool *p, const struct ocreg_span *span, int64_t ms)
{
	int64_t until = ocreg_clock_ms() + ms;
	struct timespec t = { until / 1000, until % 1000 * 1000000 };
	bool cancelled;

	if (until >= span->deadline)
		return OCREG_E_TIMEOUT;
	pthread_mutex_lock(&p->lock);
	while (!(cancelled = ocreg_span_is_cancelled(span)))
		if (pthread_cond_timedwait(&p->cancelled, &p->lock, &t) != 0)
			break;
	pthread_mutex_unlock(&p->lock);
	return cancelled ? OCREG_E_CANCELLED : 0;
}

void ocreg_pool_cancel(struct ocreg_pool *p, struct ocreg_cancels *cancels)
{
	if (getpid() != p->pid)
		return;
	pthread_mutex_lock(&p->lock);
	atomic_fetch_add(&cancels->n, 1);
	for (struct slot *s = p->busy; s; s = s->next)
		ocreg_http_wake(s->http);
	pthread_cond_broadcast(&p->cancelled);
	pthread_mutex_unlock(&p->lock);
}

const char *ocreg_pool_server(const struct ocreg_pool *p)
{
	return p->address.server;
}

static int check(struct ocreg_pool *p, struct ocreg_error **reterr)
{
	const struct ocreg_access *a = p->access;

	if (a->proxy && strncasecmp(a->proxy, "http://", 7) != 0 && strncasecmp(a->proxy, "socks5://", 9) != 0)
		return ocreg_fail(reterr, OCREG_E_UNSUPPORTED, NULL, "use a proxy by http:// or socks5://",
				  "proxy-url names neither an http:// nor a socks5:// proxy");
	for (const char *c = a->as ? a->as : ""; *c; c++)
		if ((unsigned char) *c < 0x20 || *c == 0x7f)
			return ocreg_fail(reterr, OCREG_E_ARG, NULL, "write the user's name as the cluster knows it",
					  "the user to act as holds a control character");
	return ocreg_address_parse(&p->address, &p->access->arena, a->server, a->tls_name, reterr);
}

static void init_locks(struct ocreg_pool *p)
{
	pthread_condattr_t monotonic;

	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_cond_init(&p->cancelled, &monotonic);
	pthread_condattr_destroy(&monotonic);
	pthread_mutex_init(&p->lock, NULL);
}

int ocreg_pool_new(struct ocreg_access *access, struct ocreg_pool **ret, struct ocreg_error **reterr)
{
	struct ocreg_pool *p = calloc(1, sizeof(*p));
	int r;

	if (!p)
		return ocreg_fail_oom(reterr);
	p->access = access;
	p->pid = getpid();
	init_locks(p);
	r = check(p, reterr);
	if (r)
		ocreg_pool_free(p);
	else
		*ret = p;
	return r;
}

static void abandon(struct slot *s)
{
	for (; s; s = s->next)
		ocreg_http_abandon(s->http);
}

struct ocreg_pool *ocreg_pool_free(struct ocreg_pool *p)
{
	if (!p)
		return NULL;
	if (getpid() != p->pid) {
		abandon(p->idle);
		abandon(p->busy);
		return NULL;
	}
	for (struct slot *s = p->idle, *next; s; s = next) {
		next = s->next;
		slot_free(s);
	}
	pthread_cond_destroy(&p->cancelled);
	pthread_mutex_destroy(&p->lock);
	free(p);
	return NULL;
}
