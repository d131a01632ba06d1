/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include "base/error.h"
#include "cluster/renewal.h"

#define LOOK_MS 10      /* how often a program is looked at: it takes many times that to start */
#define PATIENCE_MS 500 /* how long to rely on being rung */

static void settle(struct ocreg_renewal *r, struct ocreg_client *c)
{
	if (r->ours)
		(void) ocreg_pool_settle(c->pool, NULL, NULL);
	r->ours = false;
}

void ocreg_renewal_done(struct ocreg_renewal *r, struct ocreg_client *c)
{
	r->plugin = ocreg_plugin_free(r->plugin);
	settle(r, c);
}

static int wait_until(struct ocreg_renewal *r, struct ocreg_client *c, const struct ocreg_span *span, struct ocreg_work *w,
		      int64_t ms, struct ocreg_error **reterr)
{
	int64_t now = ocreg_span_now(span);

	if (ocreg_span_is_cancelled(span) || now >= span->deadline)
		ocreg_renewal_done(r, c);
	if (ocreg_span_is_cancelled(span))
		return ocreg_client_cancelled(c, reterr);
	if (now >= span->deadline)
		return ocreg_fail(reterr, OCREG_E_TIMEOUT, NULL,
				  "run the program by hand to see what it waits for, or give the call more time",
				  "%s: the program that gives the credential took longer than the %lld ms allowed",
				  ocreg_pool_server(c->pool), (long long) span->timeout);
	w->due = now + ms < span->deadline ? now + ms : span->deadline;
	return OCREG_WAITING;
}

/* 0 once it has answered. */
static int look(struct ocreg_renewal *r, struct ocreg_client *c, struct ocreg_error **reterr)
{
	struct ocreg_plugin_answer answer = { 0 };
	int code = r->plugin ? 0 : ocreg_pool_start_plugin(c->pool, &r->plugin, reterr);

	if (!code)
		code = ocreg_plugin_check(r->plugin, &answer, reterr);
	if (code == OCREG_WAITING)
		return code;
	if (!code) {
		r->ours = false;
		code = ocreg_pool_settle(c->pool, &answer, reterr);
	}
	ocreg_plugin_answer_done(&answer);
	ocreg_renewal_done(r, c);
	return code;
}

int ocreg_renewal_take(struct ocreg_renewal *r, struct ocreg_client *c, const struct ocreg_span *span, struct ocreg_work *w,
		       struct ocreg_courier **ret, struct ocreg_error **reterr)
{
	int code = r->ours ? OCREG_STALE : ocreg_pool_take(c->pool, false, ret, reterr);

	if (code == OCREG_WAITING)
		return wait_until(r, c, span, w, PATIENCE_MS, reterr);
	if (code != OCREG_STALE)
		return code;
	r->ours = true;
	code = look(r, c, reterr);
	if (code == OCREG_WAITING)
		return wait_until(r, c, span, w, LOOK_MS, reterr);
	return code ? code : ocreg_pool_take(c->pool, true, ret, reterr);
}
