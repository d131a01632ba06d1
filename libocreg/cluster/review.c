/* SPDX-License-Identifier: Apache-2.0 */
/* What the user may do. */
#include <string.h>
#include "base/error.h"
#include "cluster/task.h"
#include "model/object.h"

#define PATH "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"

static int set_text(struct ocreg_object *o, unsigned field, const char *s, size_t n)
{
	char text[256];

	if (!s || !n)
		return 0;
	if (n >= sizeof(text))
		return OCREG_E_ARG;
	memcpy(text, s, n);
	text[n] = '\0';
	return ocreg_set_string(o, field, text);
}

static int set_whole(struct ocreg_object *o, unsigned field, const char *s)
{
	return set_text(o, field, s, s ? strlen(s) : 0);
}

static int fill(struct ocreg_object *review, const struct ocreg_permission *p)
{
	const struct ocreg_resource *resource = ocreg_resource_of_type(p->type);
	const char *slash = strchr(resource->api_version, '/');
	struct ocreg_object *spec = ocreg_make(review, OCREG_F_access_review_spec), *a;
	const struct {
		unsigned field;
		const char *text;
	} texts[] = {
		{ OCREG_F_resource_attributes_ns, p->ns },
		{ OCREG_F_resource_attributes_verb, p->verb },
		{ OCREG_F_resource_attributes_resource, resource->plural },
		{ OCREG_F_resource_attributes_subresource, p->subresource },
		{ OCREG_F_resource_attributes_name, p->name },
	};
	int r = set_whole(review, OCREG_F_access_review_api_version, "authorization.k8s.io/v1");

	if (!r)
		r = set_whole(review, OCREG_F_access_review_kind, "SelfSubjectAccessReview");
	a = spec ? ocreg_make(spec, OCREG_F_access_review_spec_resource_attributes) : NULL;
	if (!r && !a)
		r = OCREG_E_NOMEM;
	if (!r && slash)
		r = set_text(a, OCREG_F_resource_attributes_group, resource->api_version,
			     (size_t) (slash - resource->api_version));
	for (size_t i = 0; !r && i < sizeof(texts) / sizeof(texts[0]); i++)
		r = set_whole(a, texts[i].field, texts[i].text);
	return r;
}

static int encode(const struct ocreg_permission *p, char **ret, size_t *retlen, struct ocreg_error **reterr)
{
	struct ocreg_object *review;
	int r;

	if (!ocreg_resource_of_type(p->type))
		return ocreg_fail(reterr, OCREG_E_KIND, NULL, "name a kind that the API server keeps",
				  "objects of this type have no URL");
	if (!p->verb || !*p->verb)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "say get, list, watch, create, update, patch or delete",
				  "there is no verb");
	review = ocreg_new(OCREG_TYPE_access_review);
	r = review ? fill(review, p) : OCREG_E_NOMEM;
	if (r == OCREG_E_ARG)
		r = ocreg_fail(reterr, r, NULL, NULL, "a name is longer than 255 bytes, or not text");
	else
		r = r ? ocreg_fail_oom(reterr) : ocreg_encode(review, OCREG_FORMAT_JSON, 0, ret, retlen, reterr);
	ocreg_unref(review);
	return r;
}

static int take(struct ocreg_task *t, bool *ret, struct ocreg_error **reterr)
{
	struct ocreg_object *review = NULL, *status;
	int r = ocreg_exchange_decode(&t->x, OCREG_TYPE_access_review, &review);

	status = r ? NULL : ocreg_get_object(review, OCREG_F_access_review_status);
	if (status)
		*ret = ocreg_get_bool(status, OCREG_F_access_review_status_allowed);
	else
		r = ocreg_exchange_refuse(&t->x, r ? r : OCREG_E_KIND, reterr);
	ocreg_unref(review);
	return r;
}

/* The next question, if there is one. */
static int ask(struct ocreg_task *t, struct ocreg_error **reterr)
{
	struct ocreg_call k = {
		.method = "POST", .verb = "create", .content_type = OCREG_CONTENT_JSON, .path = PATH, .plain = true
	};
	char *body = NULL;
	size_t n;
	int r;

	if (t->answered == t->q.n_permissions)
		return 0;
	r = encode(&t->q.permissions[t->answered], &body, &n, reterr);
	if (r)
		return r;
	ocreg_buf_done(&t->body);
	t->body = (struct ocreg_buf) { .data = body, .len = n, .cap = n + 1 };
	k.body = body;
	k.n_body = n;
	return ocreg_task_send(t, &k, reterr);
}

static int take_answer(struct ocreg_task *t, int r, struct ocreg_error **reterr)
{
	r = take(t, &t->q.permissions[t->answered].allowed, reterr);
	if (r || ++t->answered == t->q.n_permissions)
		return r;
	r = ask(t, reterr);
	return r ? r : OCREG_WAITING;
}

const struct ocreg_procedure ocreg_procedure_can = { .prepare = ask, .take = take_answer };

int ocreg_client_can(struct ocreg_client *c, struct ocreg_permission *permissions, size_t n,
		     const struct ocreg_call_options *options, struct ocreg_error **reterr)
{
	struct ocreg_request q = {
		.size = sizeof(q), .verb = OCREG_VERB_CAN, .permissions = permissions, .n_permissions = n, .options = options
	};

	return ocreg_task_run_object(c, &q, NULL, NULL, reterr);
}
