/* SPDX-License-Identifier: Apache-2.0 */
/* What a client works with, and where that is from. */
#include "base/error.h"
#include "cluster/renewal.h"

static const struct ocreg_access *access_of(const struct ocreg_client *c)
{
	while (c && c->base)
		c = c->base;
	return c ? &c->access : NULL;
}

const char *ocreg_client_explain(const struct ocreg_client *c)
{
	const struct ocreg_access *a = access_of(c);

	return a && a->settings.text.data ? a->settings.text.data : "";
}

size_t ocreg_client_settings_count(const struct ocreg_client *c)
{
	const struct ocreg_access *a = access_of(c);

	return a ? a->settings.n : 0;
}

const char *ocreg_client_setting(const struct ocreg_client *c, size_t i, enum ocreg_setting_text which)
{
	const struct ocreg_access *a = access_of(c);
	const struct ocreg_setting *s = a && i < a->settings.n ? a->settings.said[i] : NULL;
	const struct ocreg_buf *b;

	if (!s)
		return NULL;
	if (which == OCREG_SETTING_NAME)
		return ocreg_settings_name(&a->settings, i);
	b = which == OCREG_SETTING_VALUE ? &s->value : which == OCREG_SETTING_SOURCE ? &s->source : &s->skipped;
	return b->len ? b->data : "";
}

const struct ocreg_lines *ocreg_client_warnings(const struct ocreg_client *c)
{
	const struct ocreg_access *a = access_of(c);

	return a ? a->warnings : NULL;
}

/* The token, for which a program may have to be run. */

struct asking {
	struct ocreg_work work;
	struct ocreg_renewal renewal;
	struct ocreg_span span;
};

static int ask(struct ocreg_work *w, struct ocreg_error **reterr)
{
	struct asking *a = (struct asking *) w;
	struct ocreg_courier *courier = NULL;
	int r = ocreg_renewal_take(&a->renewal, w->client, &a->span, w, &courier, reterr);

	if (!r)
		ocreg_pool_give(w->client->pool, courier);
	return r;
}

static int take_token(struct ocreg_client *c, char **ret, struct ocreg_error **reterr)
{
	struct ocreg_identity *id = ocreg_pool_identity(c->pool);
	const char *token = ocreg_identity_token(id);
	int r = 0;

	if (!token)
		r = ocreg_fail(reterr, OCREG_E_CREDENTIAL, NULL,
			       "log in with `ocreg login` or `oc login`, or use a kubeconfig with a token",
			       "%s: there is no token: %s", ocreg_pool_server(c->pool),
			       id->cert.len     ? "a client certificate says who asks"
			       : id->header.len ? "a user name and a password say who asks"
						: "nobody asks");
	else if (!(*ret = strdup(token)))
		r = ocreg_fail_oom(reterr);
	ocreg_identity_unref(id);
	return r;
}

int ocreg_client_token(struct ocreg_client *c, char **ret, struct ocreg_error **reterr)
{
	struct asking a = { .work = { .step = ask, .client = c } };
	int r = ocreg_client_needed(c, reterr);

	if (r)
		return r;
	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the token");
	a.span = ocreg_client_span(c, 0);
	r = ocreg_work_run(&a.work, reterr);
	ocreg_renewal_done(&a.renewal, c);
	return r ? r : take_token(c, ret, reterr);
}
