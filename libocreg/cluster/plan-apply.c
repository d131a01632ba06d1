/* SPDX-License-Identifier: Apache-2.0 */
/* Whether a plan is what it was, and doing what it says. */
#include <ocreg/plan.h>
#include "base/error.h"
#include "base/options.h"
#include "cluster/call.h"
#include "cluster/plan.h"

#define HINT_ANEW "make the plan anew"

const char *ocreg_plan_meta(const struct ocreg_object *o, unsigned field)
{
	int f = ocreg_field_find(ocreg_type_of(o), "metadata");
	const struct ocreg_object *meta = f >= 0 ? ocreg_get_object(o, (unsigned) f) : NULL;
	const char *s = meta ? ocreg_get_string(meta, field) : NULL;

	return s ? s : "";
}

int ocreg_plan_digest(const struct ocreg_object *plan, char ret[OCREG_DIGEST_TEXT])
{
	struct ocreg_object *rest = ocreg_copy(plan);
	char *text = NULL;
	size_t len = 0;
	int r = rest ? ocreg_clear(rest, OCREG_F_plan_digest) : OCREG_E_NOMEM;

	if (!r)
		r = ocreg_encode(rest, OCREG_FORMAT_JSON, 0, &text, &len, NULL);
	if (!r)
		r = ocreg_sha256(text, len, strcpy(ret, OCREG_DIGEST_BY) + sizeof(OCREG_DIGEST_BY) - 1);
	ocreg_free(text);
	ocreg_unref(rest);
	return r;
}

static int no_plan(struct ocreg_error **reterr, const char *path, const char *what)
{
	return ocreg_fail(reterr, OCREG_E_ARG, path, HINT_ANEW, "%s", what);
}

static const char *target_text(const struct ocreg_object *plan, unsigned field)
{
	const char *s = ocreg_get_string(ocreg_get_object(plan, OCREG_F_plan_target), field);

	return s ? s : "";
}

/* Whether it is a plan at all, as it was made. */
static int check_plan(const struct ocreg_object *plan, struct ocreg_error **reterr)
{
	char digest[OCREG_DIGEST_TEXT];
	struct ocreg_findings *fs = NULL;
	const char *have;
	bool valid;
	int r;

	if (!plan || ocreg_type_of(plan) != OCREG_TYPE_plan)
		return no_plan(reterr, NULL, "this is no plan");
	if (ocreg_has(plan, OCREG_F_plan_format) && ocreg_get_int(plan, OCREG_F_plan_format) != OCREG_PLAN_NOTATION)
		return no_plan(reterr, "format", "the plan is in the notation of another release");
	r = ocreg_validate(plan, NULL, &fs, reterr);
	if (r)
		return r;
	valid = ocreg_findings_valid(fs);
	r = valid ? 0 : no_plan(reterr, ocreg_finding_path(ocreg_findings_at(fs, 0)), "this is no plan, or only a part of one");
	ocreg_findings_unref(fs);
	if (r)
		return r;
	if (ocreg_plan_digest(plan, digest))
		return ocreg_fail_oom(reterr);
	have = ocreg_get_string(plan, OCREG_F_plan_digest);
	if (!have || strcmp(have, digest) != 0)
		return no_plan(reterr, "digest", "the plan is not as it was made: something in it was altered");
	return 0;
}

static int check_server(const struct ocreg_client *c, const struct ocreg_object *plan, struct ocreg_error **reterr)
{
	const char *server = target_text(plan, OCREG_F_plan_target_server), *here = ocreg_pool_server(c->pool);

	if (strcmp(server, here) == 0)
		return 0;
	return ocreg_fail(reterr, OCREG_E_ARG, "target.server", "connect to the server that the plan names, or make one here",
			  "the plan is for %s, and this is %s", server, here);
}

/* A name may belong to another object by now. */
static int check_live(const struct ocreg_object *live, const struct ocreg_object *plan, struct ocreg_error **reterr)
{
	const char *version = target_text(plan, OCREG_F_plan_target_resource_version);

	if (strcmp(ocreg_plan_meta(live, OCREG_F_object_meta_uid), target_text(plan, OCREG_F_plan_target_uid)) != 0)
		return no_plan(reterr, "target.uid", "the plan is for another object of this name");
	if (strcmp(ocreg_plan_meta(live, OCREG_F_object_meta_resource_version), version) != 0)
		return ocreg_fail(reterr, OCREG_E_CONFLICT, "target.resourceVersion", HINT_ANEW,
				  "the object has changed since the plan was made");
	return 0;
}

static int send_plan(struct ocreg_client *c, const struct ocreg_object *plan, const struct ocreg_call_options *options,
		     struct ocreg_object **ret, struct ocreg_error **reterr)
{
	const struct ocreg_resource *resource = ocreg_resource_of_kind(target_text(plan, OCREG_F_plan_target_api_version),
								       target_text(plan, OCREG_F_plan_target_kind));
	const char *ns = target_text(plan, OCREG_F_plan_target_ns), *name = target_text(plan, OCREG_F_plan_target_name);
	const char *patch = ocreg_get_string(plan, OCREG_F_plan_patch);
	struct ocreg_call_options read = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_object *live = NULL;
	int r;

	if (!resource)
		return no_plan(reterr, "target.kind", "the plan is for a kind that the library does not know");
	read.timeout_ms = options->timeout_ms;
	r = ocreg_client_get(c, resource->type, *ns ? ns : NULL, name, &read, &live, reterr);
	if (!r)
		r = check_live(live, plan, reterr);
	ocreg_unref(live);
	if (r)
		return r;
	return ocreg_client_patch(c, resource->type, *ns ? ns : NULL, name, patch, strlen(patch), options, ret, reterr);
}

int ocreg_client_apply_plan(struct ocreg_client *c, const struct ocreg_object *plan, const struct ocreg_call_options *options,
			    struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	const char *subresource;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&o, sizeof(o), options, reterr);
	if (!r)
		r = check_plan(plan, reterr);
	if (!r)
		r = check_server(c, plan, reterr);
	if (r)
		return r;
	subresource = target_text(plan, OCREG_F_plan_target_subresource);
	o.subresource = *subresource ? subresource : NULL;
	o.resource_version = target_text(plan, OCREG_F_plan_target_resource_version);
	o.field_manager = o.field_manager ? o.field_manager : ocreg_get_string(plan, OCREG_F_plan_field_manager);
	return send_plan(c, plan, &o, ret, reterr);
}
