/* SPDX-License-Identifier: Apache-2.0 */
/* What can be done with an object on the server. */
#include <string.h>
#include "base/error.h"
#include "base/options.h"
#include "cluster/call.h"
#include "cluster/client.h"
#include "text/print.h"

#define MERGE_PATCH "Content-Type: application/merge-patch+json"

/* metadata, and the fields of it that calls need; NULL if unset. */

static struct ocreg_object *metadata(const struct ocreg_object *o)
{
	int field = ocreg_field_find(ocreg_type_of(o), "metadata");

	return field < 0 ? NULL : ocreg_get_object(o, (unsigned) field);
}

static const char *meta_text(const struct ocreg_object *o, unsigned field)
{
	struct ocreg_object *meta = metadata(o);
	const char *s = meta ? ocreg_get_string(meta, field) : NULL;

	return s && *s ? s : NULL;
}

const char *ocreg_object_version(const struct ocreg_object *o)
{
	return meta_text(o, OCREG_F_object_meta_resource_version);
}

int ocreg_client_get_within(struct ocreg_client *c, const struct ocreg_span *span, unsigned type, const char *ns,
			    const char *name, const struct ocreg_call_options *options, struct ocreg_object **ret,
			    struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "GET", .verb = "get", .type = type, .ns = ns, .name = name, .options = options };

	return ocreg_call_object(c, span, &k, ret, reterr);
}

int ocreg_client_get(struct ocreg_client *c, unsigned type, const char *ns, const char *name,
		     const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_span span;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&o, sizeof(o), options, reterr);
	if (r)
		return r;
	span = ocreg_client_span(c, &o);
	return ocreg_client_get_within(c, &span, type, ns, name, &o, ret, reterr);
}

static int write_object(struct ocreg_client *c, struct ocreg_call *k, const struct ocreg_object *o,
			const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call_options own = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_span span;
	char *body = NULL;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&own, sizeof(own), options, reterr);
	if (!r)
		r = ocreg_encode(o, OCREG_FORMAT_JSON, 0, &body, &k->n_body, reterr);
	if (r)
		return r;
	span = ocreg_client_span(c, &own);
	k->options = &own;
	k->type = ocreg_type_of(o);
	k->ns = meta_text(o, OCREG_F_object_meta_ns);
	k->body = body;
	r = ocreg_call_object(c, &span, k, ret, reterr);
	ocreg_free(body);
	return r;
}

int ocreg_client_create(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
			struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "POST", .verb = "create", .collection = true, .content_type = OCREG_CONTENT_JSON };

	return write_object(c, &k, o, options, ret, reterr);
}

int ocreg_client_replace(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
			 struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "PUT", .verb = "update", .content_type = OCREG_CONTENT_JSON };

	k.name = meta_text(o, OCREG_F_object_meta_name);
	if (!k.name || !ocreg_object_version(o))
		return ocreg_fail(reterr, OCREG_E_ARG, k.name ? "metadata.resourceVersion" : "metadata.name",
				  "read the object, change it and send that: a replacement says what it replaces",
				  "the object has no %s", k.name ? "resource version" : "name");
	return write_object(c, &k, o, options, ret, reterr);
}

/* The same patch, valid for one version only. */
static int add_precondition(unsigned type, const char *patch, size_t len, const char *version, char **ret, size_t *retlen,
			    struct ocreg_error **reterr)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	int field = ocreg_field_find(type, "metadata");
	struct ocreg_object *o = NULL, *meta;
	int r;

	options.format = OCREG_FORMAT_JSON;
	r = ocreg_decode(type, patch, len, &options, &o, reterr);
	if (r)
		return r;
	meta = field < 0 ? NULL : ocreg_make(o, (unsigned) field);
	if (!meta || ocreg_set_string(meta, OCREG_F_object_meta_resource_version, version) < 0)
		r = ocreg_fail_oom(reterr);
	else
		r = ocreg_encode(o, OCREG_FORMAT_JSON, 0, ret, retlen, reterr);
	ocreg_unref(o);
	return r;
}

int ocreg_client_patch_within(struct ocreg_client *c, const struct ocreg_span *span, unsigned type, const char *ns,
			      const char *name, const char *patch, size_t len, const struct ocreg_call_options *options,
			      struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "PATCH",
				.verb = "patch",
				.content_type = MERGE_PATCH,
				.type = type,
				.ns = ns,
				.name = name,
				.options = options,
				.body = patch,
				.n_body = len };
	char *bound = NULL;
	int r;

	if (options->resource_version) {
		r = add_precondition(type, patch, len, options->resource_version, &bound, &k.n_body, reterr);
		if (r)
			return r;
		k.body = bound;
	}
	r = ocreg_call_object(c, span, &k, ret, reterr);
	ocreg_free(bound);
	return r;
}

int ocreg_client_patch(struct ocreg_client *c, unsigned type, const char *ns, const char *name, const char *patch, size_t len,
		       const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_span span;
	int r = ocreg_client_needed(c, reterr);

	if (!r && !patch)
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no patch");
	if (!r)
		r = ocreg_options_copy(&o, sizeof(o), options, reterr);
	if (r)
		return r;
	span = ocreg_client_span(c, &o);
	return ocreg_client_patch_within(c, &span, type, ns, name, patch, len, &o, ret, reterr);
}
