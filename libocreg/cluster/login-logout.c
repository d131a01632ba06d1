/* SPDX-License-Identifier: Apache-2.0 */
/* Having the cluster forget a token. It keeps the hash alone, under which anybody who has the token may delete it. */
#include "base/error.h"
#include "cluster/exchange.h"
#include "access/oauth.h"
#include <ocreg/login.h>

#define OPTIONS "{\"apiVersion\":\"v1\",\"kind\":\"DeleteOptions\"}"
#define TOKENS "/apis/oauth.openshift.io/v1/oauthaccesstokens/"

struct errand {
	struct ocreg_work work;
	struct ocreg_exchange x;
};

static int step(struct ocreg_work *w, struct ocreg_error **reterr)
{
	return ocreg_exchange_step(&((struct errand *) w)->x, w, reterr);
}

static int delete_token(struct ocreg_client *c, const char *path, struct ocreg_error **reterr)
{
	const struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_call k = { .method = "DELETE",
				.verb = "delete",
				.path = path,
				.options = &options,
				.plain = true,
				.content_type = OCREG_CONTENT_JSON,
				.body = OPTIONS,
				.n_body = sizeof(OPTIONS) - 1 };
	struct ocreg_span span = ocreg_client_span(c, 0);
	struct errand e = { .work = { .step = step, .client = c } };
	int r = ocreg_exchange_begin(&e.x, c, &k, &span, reterr);

	if (!r)
		r = ocreg_work_run(&e.work, reterr);
	ocreg_exchange_done(&e.x);
	return r;
}

static int fail_foreign(struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_UNSUPPORTED, NULL, "a token of a service account ends with its Secret, or at its time",
			  "the cluster's OAuth server did not give this token, and cannot take it back");
}

int ocreg_logout(struct ocreg_client *c, const char *token, struct ocreg_error **reterr)
{
	struct ocreg_buf path = { 0 };
	struct ocreg_error *e = NULL;
	int r = ocreg_client_needed(c, reterr);

	if (r)
		return r;
	if (!token || !*token)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no token");
	ocreg_buf_adds(&path, TOKENS);
	if (!ocreg_oauth_token_name(&path, token))
		r = fail_foreign(reterr);
	else
		r = path.oom ? ocreg_fail_oom(reterr) : delete_token(c, path.data, &e);
	/* One that the server does not take, or does not know, has ended. */
	if (r == OCREG_E_NOTFOUND || r == OCREG_E_UNAUTHORIZED)
		r = 0;
	if (r && e && reterr)
		*reterr = ocreg_error_ref(e);
	ocreg_error_unref(e);
	ocreg_buf_done(&path);
	return r;
}
