/* SPDX-License-Identifier: Apache-2.0 */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include "base/clock.h"
#include "base/error.h"
#include "base/options.h"
#include "cluster/call.h"
#include "access/kubeconfig.h"

#define TIMEOUT_MS 30000
#define FIELD_MANAGER "libocreg"
#define MAX_FIELD_MANAGER 128

/* Making a client. */

static int check_options(const struct ocreg_client_options *o, struct ocreg_error **reterr)
{
	const char *manager = o->field_manager ? o->field_manager : FIELD_MANAGER;
	size_t n = strlen(manager);

	if (o->timeout_ms < 0)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "give milliseconds, or 0 for the default",
				  "the timeout is negative");
	if (!n || n > MAX_FIELD_MANAGER)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "the field manager is empty or longer than %d bytes",
				  MAX_FIELD_MANAGER);
	return 0;
}

static int open_client(struct ocreg_client *c, const struct ocreg_client_options *o, struct ocreg_error **reterr)
{
	struct ocreg_surroundings around;
	int r;

	ocreg_surroundings_get(&around);
	c->timeout = o->timeout_ms ? o->timeout_ms : TIMEOUT_MS;
	c->field_manager = strdup(o->field_manager ? o->field_manager : FIELD_MANAGER);
	if (!c->field_manager)
		return ocreg_fail_oom(reterr);
	c->hooks = (struct ocreg_hooks) OCREG_HOOKS_INIT;
	r = ocreg_options_copy(&c->hooks, sizeof(c->hooks), o->hooks, reterr);
	c->access.hooks = &c->hooks;
	if (!r)
		r = ocreg_access_load(&c->access, o, &around, reterr);
	if (r)
		return r;
	c->pool = ocreg_pool_new(&c->access);
	return c->pool ? 0 : ocreg_fail_oom(reterr);
}

int ocreg_client_new(const struct ocreg_client_options *options, struct ocreg_client **ret, struct ocreg_error **reterr)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c;
	int r = ocreg_options_copy(&o, sizeof(o), options, reterr);

	if (!r)
		r = check_options(&o, reterr);
	if (r)
		return r;
	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the client");
	c = calloc(1, sizeof(*c));
	if (!c)
		return ocreg_fail_oom(reterr);
	atomic_init(&c->refs, 1);
	r = open_client(c, &o, reterr);
	if (r)
		ocreg_client_unref(c);
	else
		*ret = c;
	return r;
}

static int list_contexts(const char *named, struct ocreg_lines *ret, struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig *k = NULL;
	struct ocreg_surroundings around;
	int r;

	ocreg_surroundings_get(&around);
	r = ocreg_kubeconfig_open(named, around.kubeconfig, around.home, &k, reterr);
	if (!r && ocreg_kubeconfig_names(k, OCREG_KUBE_CONTEXT, ret))
		r = ocreg_fail_oom(reterr);
	ocreg_kubeconfig_unref(k);
	return r;
}

int ocreg_client_contexts(const char *kubeconfig, struct ocreg_lines **ret, struct ocreg_error **reterr)
{
	struct ocreg_lines *names;
	int r;

	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the names");
	names = ocreg_lines_new();
	r = names ? list_contexts(kubeconfig, names, reterr) : ocreg_fail_oom(reterr);
	if (r)
		ocreg_lines_unref(names);
	else
		*ret = names;
	return r;
}

struct ocreg_client *ocreg_client_view(struct ocreg_client *base)
{
	struct ocreg_client *c = base ? calloc(1, sizeof(*c)) : NULL;

	if (!c)
		return NULL;
	atomic_init(&c->refs, 1);
	c->base = ocreg_client_ref(base);
	c->pool = base->pool;
	c->field_manager = base->field_manager;
	c->timeout = base->timeout;
	c->cancels.base = &base->cancels;
	c->hooks = base->hooks;
	return c;
}

struct ocreg_client *ocreg_client_ref(struct ocreg_client *c)
{
	if (c)
		atomic_fetch_add_explicit(&c->refs, 1, memory_order_relaxed);
	return c;
}

struct ocreg_client *ocreg_client_unref(struct ocreg_client *c)
{
	if (!c || atomic_fetch_sub_explicit(&c->refs, 1, memory_order_acq_rel) != 1)
		return NULL;
	if (c->base) {
		ocreg_client_unref(c->base);
	} else {
		ocreg_pool_free(c->pool);
		ocreg_access_done(&c->access);
		free(c->field_manager);
	}
	free(c);
	return NULL;
}

void ocreg_client_cancel(struct ocreg_client *c)
{
	if (c)
		ocreg_pool_cancel(c->pool, &c->cancels);
}

int ocreg_client_needed(const struct ocreg_client *c, struct ocreg_error **reterr)
{
	return c ? 0 : ocreg_fail(reterr, OCREG_E_ARG, NULL, "look at what ocreg_client_new() answered", "there is no client");
}

/* Waiting. */

struct ocreg_span ocreg_client_span(struct ocreg_client *c, int64_t timeout_ms)
{
	return ocreg_span_begin(&c->cancels, &c->hooks, timeout_ms > 0 ? timeout_ms : c->timeout);
}

int64_t ocreg_client_now(const struct ocreg_client *c)
{
	return ocreg_hooks_now(&c->hooks);
}

uint32_t ocreg_client_random(void)
{
	uint32_t n;

	return getrandom(&n, sizeof(n), GRND_NONBLOCK) == sizeof(n) ? n : (uint32_t) ocreg_clock_ms() * 2654435761u;
}

int64_t ocreg_client_backoff(unsigned attempt)
{
	return ocreg_client_random() % (INT64_C(8) << (attempt < 7 ? attempt : 7));
}

int ocreg_client_cancelled(const struct ocreg_client *c, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_CANCELLED, NULL, NULL, "%s: the call was cancelled", ocreg_pool_server(c->pool));
}
