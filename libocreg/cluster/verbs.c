/* SPDX-License-Identifier: Apache-2.0 */
/* What can be done with an object on the server. */
#include <string.h>
#include "base/error.h"
#include "base/options.h"
#include "cluster/call.h"
#include "cluster/client.h"
#include "text/print.h"

#define MERGE_PATCH "Content-Type: application/merge-patch+json"
#define JSON_PATCH "Content-Type: application/json-patch+json"
#define APPLY_PATCH "Content-Type: application/apply-patch+yaml"

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

const char *ocreg_object_name(const struct ocreg_object *o)
{
	return meta_text(o, OCREG_F_object_meta_name);
}

const char *ocreg_object_namespace(const struct ocreg_object *o)
{
	return meta_text(o, OCREG_F_object_meta_ns);
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

/* The options of a call, and whether there is what it takes. */
static int begin(struct ocreg_client *c, const struct ocreg_call_options *options, struct ocreg_call_options *own,
		 const char *patch, struct ocreg_error **reterr)
{
	int r = ocreg_client_needed(c, reterr);

	if (!r && !patch)
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no patch");
	return r ? r : ocreg_options_copy(own, sizeof(*own), options, reterr);
}

int ocreg_client_get(struct ocreg_client *c, unsigned type, const char *ns, const char *name,
		     const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_span span;
	int r = begin(c, options, &o, "", reterr);

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
	int r = begin(c, options, &o, patch, reterr);

	if (r)
		return r;
	span = ocreg_client_span(c, &o);
	return ocreg_client_patch_within(c, &span, type, ns, name, patch, len, &o, ret, reterr);
}

/* The same patch, valid for one version only: a replacement of the version by itself, which the server takes for the version that was
 * read. A failed `test` would be told from other failures by nothing. */
static int bind_patch(const char *patch, size_t len, const char *version, struct ocreg_buf *ret, struct ocreg_error **reterr)
{
	size_t at = 0;

	while (at < len && strchr(" \t\r\n", patch[at]))
		at++;
	if (at == len || patch[at] != '[')
		return ocreg_fail(reterr, OCREG_E_ARG, NULL,
				  "write [{\"op\": \"replace\", \"path\": \"/spec/replicas\", \"value\": 2}]",
				  "a JSON patch is a list of operations");
	for (at++; at < len && strchr(" \t\r\n", patch[at]);)
		at++;
	ocreg_buf_adds(ret, "[{\"op\":\"replace\",\"path\":\"/metadata/resourceVersion\",\"value\":");
	ocreg_print_json_string(ret, version, strlen(version));
	ocreg_buf_adds(ret, at < len && patch[at] == ']' ? "}" : "},");
	ocreg_buf_add(ret, patch + at, len - at);
	return ret->oom ? ocreg_fail_oom(reterr) : 0;
}

int ocreg_client_patch_json(struct ocreg_client *c, unsigned type, const char *ns, const char *name, const char *patch,
			    size_t len, const struct ocreg_call_options *options, struct ocreg_object **ret,
			    struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_call k = {
		.method = "PATCH", .verb = "patch", .content_type = JSON_PATCH, .type = type, .ns = ns, .name = name
	};
	struct ocreg_buf bound = { 0 };
	struct ocreg_span span;
	int r = begin(c, options, &o, patch, reterr);

	if (!r && o.resource_version)
		r = bind_patch(patch, len, o.resource_version, &bound, reterr);
	if (!r) {
		k.options = &o;
		k.body = bound.len ? bound.data : patch;
		k.n_body = bound.len ? bound.len : len;
		span = ocreg_client_span(c, &o);
		r = ocreg_call_object(c, &span, &k, ret, reterr);
	}
	ocreg_buf_done(&bound);
	return r;
}

int ocreg_client_apply(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
		       struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "PATCH", .verb = "patch", .content_type = APPLY_PATCH };

	k.name = o ? meta_text(o, OCREG_F_object_meta_name) : NULL;
	if (!k.name)
		return ocreg_fail(reterr, OCREG_E_ARG, "metadata.name", "say which object it is", "the object has no name");
	k.query = options && options->force ? "&force=true" : "&force=false";
	return write_object(c, &k, o, options, ret, reterr);
}

/* --- delete --- */

static const char *const propagations[] = { NULL, "Background", "Foreground", "Orphan" };

static int set_text(struct ocreg_object *o, unsigned field, const char *s)
{
	return s ? ocreg_set_string(o, field, s) : 0;
}

static int fill_delete(struct ocreg_object *d, const struct ocreg_call_options *o)
{
	struct ocreg_object *conditions = NULL;
	int r = set_text(d, OCREG_F_delete_options_api_version, "v1");

	if (!r)
		r = set_text(d, OCREG_F_delete_options_kind, "DeleteOptions");
	if (!r)
		r = set_text(d, OCREG_F_delete_options_propagation_policy, propagations[o->propagation]);
	if (!r && o->dry_run)
		r = ocreg_insert_string(d, OCREG_F_delete_options_dry_run, 0, "All");
	if (r || (!o->uid && !o->resource_version))
		return r;
	conditions = ocreg_make(d, OCREG_F_delete_options_preconditions);
	r = conditions ? set_text(conditions, OCREG_F_preconditions_uid, o->uid) : OCREG_E_NOMEM;
	return r ? r : set_text(conditions, OCREG_F_preconditions_resource_version, o->resource_version);
}

static int encode_delete(const struct ocreg_call_options *o, char **ret, size_t *retlen, struct ocreg_error **reterr)
{
	struct ocreg_object *d;
	int r;

	if (o->propagation > OCREG_PROPAGATION_ORPHAN)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "the call's options hold a value that is none");
	d = ocreg_new(OCREG_TYPE_delete_options);
	r = d ? fill_delete(d, o) : OCREG_E_NOMEM;
	r = r ? ocreg_fail_oom(reterr) : ocreg_encode(d, OCREG_FORMAT_JSON, 0, ret, retlen, reterr);
	ocreg_unref(d);
	return r;
}

static int decode(const struct ocreg_reply *reply, unsigned type, struct ocreg_object **ret)
{
	return ocreg_decode(type, reply->body.data ? reply->body.data : "", reply->body.len, NULL, ret, NULL);
}

static bool says_status(const struct ocreg_object *o)
{
	const char *kind = ocreg_get_string(o, OCREG_F_status_kind);

	return kind && strcmp(kind, "Status") == 0;
}

/* The answer is the object where it is still there, else a Status. */
static int take_deleted(struct ocreg_client *c, const struct ocreg_call *k, struct ocreg_reply *reply, struct ocreg_object **ret,
			struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = reply->is_json ? decode(reply, OCREG_TYPE_status, &o) : OCREG_E_CONTENT;
	bool gone = !r && says_status(o);

	ocreg_unref(o);
	o = NULL;
	if (!r && !gone)
		r = ocreg_call_decode(reply, ocreg_resource_of_type(k->type), &o);
	if (r)
		return ocreg_call_fail(c, k, reply, r, reterr);
	if (ret)
		*ret = o;
	else
		ocreg_unref(o);
	return 0;
}

int ocreg_client_delete(struct ocreg_client *c, unsigned type, const char *ns, const char *name,
			const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_call k = { .method = "DELETE",
				.verb = "delete",
				.content_type = OCREG_CONTENT_JSON,
				.type = type,
				.ns = ns,
				.name = name,
				.plain = true };
	struct ocreg_reply reply = { 0 };
	char *body = NULL;
	struct ocreg_span span;
	int r = begin(c, options, &o, "", reterr);

	if (!r)
		r = encode_delete(&o, &body, &k.n_body, reterr);
	if (r)
		return r;
	k.options = &o;
	k.body = body;
	span = ocreg_client_span(c, &o);
	r = ocreg_call_send(c, &span, &k, &reply, reterr);
	if (!r)
		r = take_deleted(c, &k, &reply, ret, reterr);
	ocreg_reply_done(&reply);
	ocreg_free(body);
	return r;
}

/* --- anything --- */

/* A path of this server and nothing else: what begins with two slashes names another one. */
static bool is_path(const char *s)
{
	if (!s || s[0] != '/' || s[1] == '/')
		return false;
	for (; *s; s++)
		if (*s <= ' ' || *s > '~' || *s == '#' || *s == '\\')
			return false;
	return true;
}

int ocreg_client_get_raw(struct ocreg_client *c, const char *path, const struct ocreg_call_options *options, char **ret,
			 size_t *retsize, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_call k = { .method = "GET", .verb = "get", .path = path, .options = &o };
	struct ocreg_reply reply = { 0 };
	struct ocreg_span span;
	int r = begin(c, options, &o, "", reterr);

	if (!r && (!is_path(path) || !ret))
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, "write /version or /apis, encoded as in a URL", "that is not a path");
	if (r)
		return r;
	span = ocreg_client_span(c, &o);
	r = ocreg_call_send(c, &span, &k, &reply, reterr);
	if (!r && !reply.body.len)
		ocreg_buf_adds(&reply.body, "");
	if (!r) {
		*ret = ocreg_buf_take(&reply.body, retsize);
		r = *ret ? 0 : ocreg_fail_oom(reterr);
	}
	ocreg_reply_done(&reply);
	return r;
}
