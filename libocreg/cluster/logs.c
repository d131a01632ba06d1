/* SPDX-License-Identifier: Apache-2.0 */
/* What a pod has written. */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "base/options.h"
#include "cluster/exchange.h"
#include "cluster/url.h"

struct ocreg_logs {
	struct ocreg_work work;
	struct ocreg_exchange x;
	struct ocreg_buf query;
	struct ocreg_buf bytes; /* lent to the caller */
};

static void add_number(struct ocreg_buf *b, const char *name, int64_t n)
{
	ocreg_buf_addf(b, "&%s=%lld", name, (long long) n);
}

static void build_query(struct ocreg_buf *b, const struct ocreg_logs_options *o)
{
	if (o->follow)
		ocreg_buf_adds(b, "&follow=true");
	ocreg_url_add_query(b, "container", o->container);
	if (o->previous)
		ocreg_buf_adds(b, "&previous=true");
	if (o->timestamps)
		ocreg_buf_adds(b, "&timestamps=true");
	if (o->tail >= 0)
		add_number(b, "tailLines", o->tail);
	if (o->since_seconds)
		add_number(b, "sinceSeconds", o->since_seconds);
}

static int check_options(const struct ocreg_logs_options *o, struct ocreg_error **reterr)
{
	if (o->since_seconds < 0 || o->timeout_ms < 0)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "the options hold a value that is none");
	return 0;
}

static int step_dial(struct ocreg_work *w, struct ocreg_error **reterr)
{
	return ocreg_exchange_step(&((struct ocreg_logs *) w)->x, w, reterr);
}

static int step_read(struct ocreg_work *w, struct ocreg_error **reterr)
{
	struct ocreg_logs *l = (struct ocreg_logs *) w;

	return ocreg_exchange_read(&l->x, &l->bytes, reterr);
}

static int dial(struct ocreg_logs *l, const char *ns, const char *pod, const struct ocreg_logs_options *o,
		struct ocreg_error **reterr)
{
	static const struct ocreg_call_options options = { .size = sizeof(options), .subresource = "log" };
	struct ocreg_client *c = l->work.client;
	struct ocreg_span span = ocreg_client_span(c, o->timeout_ms);
	struct ocreg_call k = {
		.method = "GET", .verb = "get", .type = OCREG_TYPE_pod, .ns = ns, .name = pod, .options = &options, .stream = true
	};
	int r;

	build_query(&l->query, o);
	if (l->query.oom)
		return ocreg_fail_oom(reterr);
	k.query = l->query.data;
	r = ocreg_exchange_begin(&l->x, c, &k, &span, reterr);
	if (!r)
		r = ocreg_pool_take_wire(c->pool, &l->work.wire, reterr);
	l->work.step = step_dial;
	return r ? r : ocreg_work_run_until(&l->work, INT64_MAX, reterr);
}

int ocreg_client_logs(struct ocreg_client *c, const char *ns, const char *pod, const struct ocreg_logs_options *options,
		      struct ocreg_logs **ret, struct ocreg_error **reterr)
{
	struct ocreg_logs_options own = OCREG_LOGS_OPTIONS_INIT;
	struct ocreg_logs *l;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&own, sizeof(own), options, reterr);
	if (!r)
		r = check_options(&own, reterr);
	if (!r && (!ret || !pod))
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, "name the pod", "there is no pod, or no place for what it wrote");
	if (r)
		return r;
	l = calloc(1, sizeof(*l));
	if (!l)
		return ocreg_fail_oom(reterr);
	l->work.client = ocreg_client_ref(c);
	r = dial(l, ns, pod, &own, reterr);
	if (r)
		ocreg_logs_unref(l);
	else
		*ret = l;
	return r;
}

int ocreg_logs_next(struct ocreg_logs *l, int64_t timeout_ms, const char **ret, size_t *retsize, struct ocreg_error **reterr)
{
	int r;

	if (!l || !ret || !retsize || timeout_ms < 0)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "a pod's text, a time and places for more of it are needed");
	ocreg_buf_cut(&l->bytes, 0);
	*ret = "";
	*retsize = 0;
	l->work.step = step_read;
	ocreg_span_renew(&l->x.span);
	r = ocreg_work_run_until(&l->work, ocreg_client_now(l->work.client) + timeout_ms, reterr);
	if (r == OCREG_WAITING)
		return OCREG_AGAIN;
	if (r < 0)
		return r;
	if (l->bytes.oom)
		return ocreg_fail_oom(reterr);
	if (l->bytes.len)
		*ret = l->bytes.data;
	*retsize = l->bytes.len;
	return 0;
}

struct ocreg_logs *ocreg_logs_unref(struct ocreg_logs *l)
{
	if (!l)
		return NULL;
	ocreg_exchange_done(&l->x);
	ocreg_pool_drop_wire(l->work.client->pool, l->work.wire);
	ocreg_buf_done(&l->query);
	ocreg_buf_done(&l->bytes);
	ocreg_client_unref(l->work.client);
	free(l);
	return NULL;
}
