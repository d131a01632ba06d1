/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/error.h"
#include "cluster/pool.h"

/* Whom a cancellation wakes. None is ever taken out, so that a signal handler can walk along. */
struct listener {
	struct listener *next;
	_Atomic(struct ocreg_waker *) waker;
};

struct ocreg_pool {
	struct ocreg_access *access;
	pid_t pid;
	pthread_mutex_t lock;
	struct ocreg_courier *couriers; /* idle; locked, as is the credential of the access */
	struct ocreg_wire **wires;      /* idle; locked */
	size_t n_wires, room;
	_Atomic(struct listener *) listeners;
	atomic_uint walkers; /* along the listeners */
};

/* Cancellation. */

static void wake(struct ocreg_pool *p)
{
	atomic_fetch_add(&p->walkers, 1);
	for (const struct listener *l = atomic_load(&p->listeners); l; l = l->next)
		ocreg_waker_ring(atomic_load(&l->waker));
	atomic_fetch_sub(&p->walkers, 1);
}

void ocreg_pool_cancel(struct ocreg_pool *p, struct ocreg_cancels *cancels)
{
	if (getpid() != p->pid)
		return;
	atomic_fetch_add(&cancels->n, 1);
	wake(p);
}

/* One that nobody but us holds is dead. Whoever is just ringing it must be done before it goes. */
static void replace_waker(struct ocreg_pool *p, struct listener *l, struct ocreg_waker *w)
{
	struct ocreg_waker *dead = atomic_exchange(&l->waker, ocreg_waker_ref(w));

	while (atomic_load(&p->walkers))
		sched_yield();
	ocreg_waker_unref(dead);
}

static bool listen_locked(struct ocreg_pool *p, struct ocreg_waker *w)
{
	struct listener *free_one = NULL, *l;

	for (l = atomic_load(&p->listeners); l; l = l->next) {
		const struct ocreg_waker *known = atomic_load(&l->waker);

		if (known == w)
			return true;
		if (atomic_load(&known->refs) == 1)
			free_one = l;
	}
	if (free_one) {
		replace_waker(p, free_one, w);
		return true;
	}
	l = calloc(1, sizeof(*l));
	if (!l)
		return false;
	atomic_init(&l->waker, ocreg_waker_ref(w));
	l->next = atomic_load(&p->listeners);
	atomic_store(&p->listeners, l);
	return true;
}

bool ocreg_pool_listen(struct ocreg_pool *p, struct ocreg_waker *w)
{
	bool ok;

	pthread_mutex_lock(&p->lock);
	ok = listen_locked(p, w);
	pthread_mutex_unlock(&p->lock);
	return ok;
}

/* Wires. */

int ocreg_fail_files(struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_LIMIT, NULL, "close some, or raise the limit (ulimit -n)", "too many files are open");
}

int ocreg_pool_check(const struct ocreg_pool *p, struct ocreg_error **reterr)
{
	return getpid() == p->pid ? 0 : ocreg_fail(reterr, OCREG_E_FORK, NULL, NULL, "the client was made in another process");
}

/* Room for all that were ever made, so that giving one back cannot fail. */
static bool make_room(struct ocreg_pool *p)
{
	struct ocreg_wire **v = reallocarray(p->wires, p->room + 1, sizeof(struct ocreg_wire *));

	if (!v)
		return false;
	p->wires = v;
	p->room++;
	return true;
}

static struct ocreg_wire *new_wire(struct ocreg_pool *p)
{
	struct ocreg_wire *w = ocreg_wire_new(false);

	if (!w)
		return NULL;
	if (make_room(p)) {
		if (listen_locked(p, ocreg_wire_waker(w)))
			return w;
		p->room--;
	}
	errno = ENOMEM;
	return ocreg_wire_free(w);
}

int ocreg_pool_take_wire(struct ocreg_pool *p, struct ocreg_wire **ret, struct ocreg_error **reterr)
{
	int r = ocreg_pool_check(p, reterr);
	bool out_of_files;

	if (r)
		return r;
	pthread_mutex_lock(&p->lock);
	*ret = p->n_wires ? p->wires[--p->n_wires] : new_wire(p);
	out_of_files = !*ret && (errno == EMFILE || errno == ENFILE);
	pthread_mutex_unlock(&p->lock);
	if (out_of_files)
		return ocreg_fail_files(reterr);
	return *ret ? 0 : ocreg_fail_oom(reterr);
}

void ocreg_pool_give_wire(struct ocreg_pool *p, struct ocreg_wire *w)
{
	pthread_mutex_lock(&p->lock);
	p->wires[p->n_wires++] = w;
	pthread_mutex_unlock(&p->lock);
}

/* Couriers. */

static struct ocreg_courier *courier_free(struct ocreg_courier *c)
{
	ocreg_http_free(c->http);
	free(c);
	return NULL;
}

static struct ocreg_courier *courier_new(struct ocreg_pool *p)
{
	struct ocreg_courier *c = calloc(1, sizeof(*c));

	if (!c)
		return NULL;
	c->http = ocreg_http_new(p->access);
	return c->http ? c : courier_free(c);
}

/* OCREG_STALE is told to one, who is to run the program; the others wait until he has. */
static int take_locked(struct ocreg_pool *p, bool renewed, struct ocreg_courier **ret)
{
	struct ocreg_credential *credential = &p->access->credential;
	struct ocreg_courier *c = p->couriers;

	ocreg_credential_refresh(credential);
	if (!renewed && ocreg_credential_is_stale(credential)) {
		bool others = credential->renewing;

		credential->renewing = true;
		return others ? OCREG_WAITING : OCREG_STALE;
	}
	if (c)
		p->couriers = c->next;
	else
		c = courier_new(p);
	if (c && !ocreg_http_assume(c->http, credential->now))
		c = courier_free(c);
	*ret = c;
	return c ? 0 : OCREG_E_NOMEM;
}

int ocreg_pool_take(struct ocreg_pool *p, bool renewed, struct ocreg_courier **ret, struct ocreg_error **reterr)
{
	int r;

	pthread_mutex_lock(&p->lock);
	r = take_locked(p, renewed, ret);
	pthread_mutex_unlock(&p->lock);
	return r < 0 ? ocreg_fail_oom(reterr) : r;
}

void ocreg_pool_give(struct ocreg_pool *p, struct ocreg_courier *c)
{
	ocreg_http_stop(c->http);
	pthread_mutex_lock(&p->lock);
	c->next = p->couriers;
	p->couriers = c;
	pthread_mutex_unlock(&p->lock);
}

void ocreg_pool_drop_wire(struct ocreg_pool *p, struct ocreg_wire *w)
{
	if (w && getpid() == p->pid)
		ocreg_pool_give_wire(p, w);
}

void ocreg_pool_drop(struct ocreg_pool *p, struct ocreg_courier *c)
{
	if (!c)
		return;
	if (getpid() == p->pid)
		ocreg_pool_give(p, c);
	else
		ocreg_http_abandon(c->http);
}

/* Renewing the credential. */

bool ocreg_pool_reject(struct ocreg_pool *p, const struct ocreg_courier *c, bool asked)
{
	bool again;

	pthread_mutex_lock(&p->lock);
	again = ocreg_credential_reject(&p->access->credential, ocreg_http_identity(c->http), asked);
	pthread_mutex_unlock(&p->lock);
	return again;
}

int ocreg_pool_start_plugin(struct ocreg_pool *p, struct ocreg_plugin **ret, struct ocreg_error **reterr)
{
	struct ocreg_credential *credential = &p->access->credential;
	struct ocreg_plugin_spec spec = *credential->plugin;
	struct ocreg_identity *id;
	int r;

	pthread_mutex_lock(&p->lock);
	id = ocreg_identity_ref(credential->now);
	pthread_mutex_unlock(&p->lock);
	spec.ca = id->ca.len ? &id->ca : NULL;
	r = ocreg_plugin_start(&spec, ret, reterr);
	ocreg_identity_unref(id);
	return r;
}

int ocreg_pool_settle(struct ocreg_pool *p, struct ocreg_plugin_answer *a, struct ocreg_error **reterr)
{
	struct ocreg_credential *credential = &p->access->credential;
	int r;

	if (getpid() != p->pid)
		return 0;
	pthread_mutex_lock(&p->lock);
	r = a ? ocreg_credential_renew(credential, a) : 0;
	credential->renewing = false;
	pthread_mutex_unlock(&p->lock);
	wake(p);
	return r ? ocreg_fail_oom(reterr) : 0;
}

struct ocreg_identity *ocreg_pool_identity(struct ocreg_pool *p)
{
	struct ocreg_identity *id;

	pthread_mutex_lock(&p->lock);
	id = ocreg_identity_ref(p->access->credential.now);
	pthread_mutex_unlock(&p->lock);
	return id;
}

void ocreg_pool_mask_text(struct ocreg_pool *p, char *s, size_t n)
{
	pthread_mutex_lock(&p->lock);
	ocreg_credential_mask(&p->access->credential, s, n);
	pthread_mutex_unlock(&p->lock);
}

void ocreg_pool_mask(struct ocreg_pool *p, struct ocreg_reply *r)
{
	const struct ocreg_credential *c = &p->access->credential;
	const char *line;

	pthread_mutex_lock(&p->lock);
	ocreg_credential_mask(c, r->body.data, r->body.len);
	ocreg_credential_mask(c, r->location.data, r->location.len);
	ocreg_credential_mask(c, r->audit_id, strlen(r->audit_id));
	for (size_t i = 0; (line = ocreg_lines_at(r->warnings, i)); i++)
		ocreg_credential_mask(c, (char *) line, strlen(line));
	pthread_mutex_unlock(&p->lock);
}

/* The pool. */

const char *ocreg_pool_server(const struct ocreg_pool *p)
{
	return p->access->address.server;
}

struct ocreg_pool *ocreg_pool_new(struct ocreg_access *access)
{
	struct ocreg_pool *p = calloc(1, sizeof(*p));

	if (!p)
		return NULL;
	p->access = access;
	p->pid = getpid();
	pthread_mutex_init(&p->lock, NULL);
	return p;
}

static void free_listeners(struct ocreg_pool *p)
{
	for (struct listener *l = atomic_load(&p->listeners), *next; l; l = next) {
		next = l->next;
		ocreg_waker_unref(atomic_load(&l->waker));
		free(l);
	}
}

struct ocreg_pool *ocreg_pool_free(struct ocreg_pool *p)
{
	if (!p)
		return NULL;
	if (getpid() != p->pid) {
		for (struct ocreg_courier *c = p->couriers; c; c = c->next)
			ocreg_http_abandon(c->http);
		return NULL;
	}
	for (struct ocreg_courier *c = p->couriers, *next; c; c = next) {
		next = c->next;
		courier_free(c);
	}
	while (p->n_wires)
		ocreg_wire_free(p->wires[--p->n_wires]);
	free(p->wires);
	free_listeners(p);
	pthread_mutex_destroy(&p->lock);
	free(p);
	return NULL;
}
