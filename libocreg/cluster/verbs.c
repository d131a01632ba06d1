/* SPDX-License-Identifier: Apache-2.0 */
/* What can be done with an object on the server: what is sent for each verb, and what comes of the answer. */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "cluster/client.h"
#include "cluster/task.h"
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

/* --- what most verbs have in common --- */

static int take_object(struct ocreg_task *t, int r, struct ocreg_error **reterr)
{
	(void) r;
	return ocreg_exchange_object(&t->x, &t->object, reterr);
}

/* Of an object that has a name. */
static int send_named(struct ocreg_task *t, struct ocreg_call *k, struct ocreg_error **reterr)
{
	if (ocreg_task_keep(t, &t->q.ns) || ocreg_task_keep(t, &t->q.name))
		return ocreg_fail_oom(reterr);
	k->type = t->q.type;
	k->ns = t->q.ns;
	k->name = t->q.name;
	return ocreg_task_send(t, k, reterr);
}

/* A whole object. */
static int send_object(struct ocreg_task *t, struct ocreg_call *k, struct ocreg_error **reterr)
{
	const struct ocreg_object *o = t->q.object;
	char *body = NULL;
	size_t n;
	int r = ocreg_encode(o, OCREG_FORMAT_JSON, 0, &body, &n, reterr);

	if (r)
		return r;
	t->body = (struct ocreg_buf) { .data = body, .len = n, .cap = n + 1 };
	t->q.ns = meta_text(o, OCREG_F_object_meta_ns);
	if (ocreg_task_keep(t, &t->q.ns) || ocreg_task_keep(t, &k->name))
		return ocreg_fail_oom(reterr);
	k->type = ocreg_type_of(o);
	k->ns = t->q.ns;
	k->body = t->body.data;
	k->n_body = t->body.len;
	return ocreg_task_send(t, k, reterr);
}

/* --- get --- */

static int prepare_get(struct ocreg_task *t, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "GET", .verb = "get" };

	return send_named(t, &k, reterr);
}

const struct ocreg_procedure ocreg_procedure_get = { .prepare = prepare_get, .take = take_object };

int ocreg_client_get(struct ocreg_client *c, unsigned type, const char *ns, const char *name,
		     const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;

	q.type = type;
	q.ns = ns;
	q.name = name;
	q.options = options;
	return ocreg_task_run_object(c, &q, NULL, ret, reterr);
}

/* --- create, replace, apply --- */

static int write_object(struct ocreg_client *c, enum ocreg_verb verb, const struct ocreg_object *o,
			const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;

	q.verb = verb;
	q.object = o;
	q.options = options;
	return ocreg_task_run_object(c, &q, NULL, ret, reterr);
}

static int prepare_create(struct ocreg_task *t, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "POST", .verb = "create", .collection = true, .content_type = OCREG_CONTENT_JSON };

	return send_object(t, &k, reterr);
}

const struct ocreg_procedure ocreg_procedure_create = { .prepare = prepare_create, .take = take_object };

int ocreg_client_create(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
			struct ocreg_object **ret, struct ocreg_error **reterr)
{
	return write_object(c, OCREG_VERB_CREATE, o, options, ret, reterr);
}

static int prepare_replace(struct ocreg_task *t, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "PUT", .verb = "update", .content_type = OCREG_CONTENT_JSON };

	k.name = t->q.object ? meta_text(t->q.object, OCREG_F_object_meta_name) : NULL;
	if (!k.name || !ocreg_object_version(t->q.object))
		return ocreg_fail(reterr, OCREG_E_ARG, k.name ? "metadata.resourceVersion" : "metadata.name",
				  "read the object, change it and send that: a replacement says what it replaces",
				  "the object has no %s", k.name ? "resource version" : "name");
	return send_object(t, &k, reterr);
}

const struct ocreg_procedure ocreg_procedure_replace = { .prepare = prepare_replace, .take = take_object };

int ocreg_client_replace(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
			 struct ocreg_object **ret, struct ocreg_error **reterr)
{
	return write_object(c, OCREG_VERB_REPLACE, o, options, ret, reterr);
}

static int prepare_apply(struct ocreg_task *t, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "PATCH", .verb = "patch", .content_type = APPLY_PATCH };

	k.name = t->q.object ? meta_text(t->q.object, OCREG_F_object_meta_name) : NULL;
	if (!k.name)
		return ocreg_fail(reterr, OCREG_E_ARG, "metadata.name", "say which object it is", "the object has no name");
	k.query = t->options.force ? "&force=true" : "&force=false";
	return send_object(t, &k, reterr);
}

const struct ocreg_procedure ocreg_procedure_apply = { .prepare = prepare_apply, .take = take_object };

int ocreg_client_apply(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
		       struct ocreg_object **ret, struct ocreg_error **reterr)
{
	return write_object(c, OCREG_VERB_APPLY, o, options, ret, reterr);
}

/* --- patches --- */

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

static int fail_no_patch(struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no patch");
}

/* In a loop the text is not the caller's any longer when it is sent. */
static int send_patch(struct ocreg_task *t, const char *content_type, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "PATCH", .verb = "patch", .content_type = content_type };

	if (!t->body.len && t->loop)
		ocreg_buf_add(&t->body, t->q.text, t->q.len);
	if (t->body.oom)
		return ocreg_fail_oom(reterr);
	k.body = t->body.len ? t->body.data : t->q.text;
	k.n_body = t->body.len ? t->body.len : t->q.len;
	return send_named(t, &k, reterr);
}

static int prepare_patch(struct ocreg_task *t, struct ocreg_error **reterr)
{
	const char *version = t->options.resource_version;
	char *bound = NULL;
	size_t n;
	int r;

	if (!t->q.text)
		return fail_no_patch(reterr);
	if (version) {
		r = add_precondition(t->q.type, t->q.text, t->q.len, version, &bound, &n, reterr);
		if (r)
			return r;
		t->body = (struct ocreg_buf) { .data = bound, .len = n, .cap = n + 1 };
	}
	return send_patch(t, MERGE_PATCH, reterr);
}

const struct ocreg_procedure ocreg_procedure_patch = { .prepare = prepare_patch, .take = take_object };

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

static int prepare_patch_json(struct ocreg_task *t, struct ocreg_error **reterr)
{
	int r;

	if (!t->q.text)
		return fail_no_patch(reterr);
	if (t->options.resource_version) {
		r = bind_patch(t->q.text, t->q.len, t->options.resource_version, &t->body, reterr);
		if (r)
			return r;
	}
	return send_patch(t, JSON_PATCH, reterr);
}

const struct ocreg_procedure ocreg_procedure_patch_json = { .prepare = prepare_patch_json, .take = take_object };

static int patch(struct ocreg_client *c, struct ocreg_request *q, const char *ns, const char *name,
		 const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	q->ns = ns;
	q->name = name;
	q->options = options;
	return ocreg_task_run_object(c, q, NULL, ret, reterr);
}

int ocreg_client_patch(struct ocreg_client *c, unsigned type, const char *ns, const char *name, const char *patch_text,
		       size_t len, const struct ocreg_call_options *options, struct ocreg_object **ret,
		       struct ocreg_error **reterr)
{
	struct ocreg_request q = { .size = sizeof(q), .verb = OCREG_VERB_PATCH, .type = type, .text = patch_text, .len = len };

	return patch(c, &q, ns, name, options, ret, reterr);
}

int ocreg_client_patch_json(struct ocreg_client *c, unsigned type, const char *ns, const char *name, const char *patch_text,
			    size_t len, const struct ocreg_call_options *options, struct ocreg_object **ret,
			    struct ocreg_error **reterr)
{
	struct ocreg_request q = {
		.size = sizeof(q), .verb = OCREG_VERB_PATCH_JSON, .type = type, .text = patch_text, .len = len
	};

	return patch(c, &q, ns, name, options, ret, reterr);
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

static bool says_status(const struct ocreg_object *o)
{
	const char *kind = ocreg_get_string(o, OCREG_F_status_kind);

	return kind && strcmp(kind, "Status") == 0;
}

/* The answer is the object where it is still there, else a Status. */
static int take_deleted(struct ocreg_task *t, int r, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	bool gone;

	r = ocreg_exchange_decode(&t->x, OCREG_TYPE_status, &o);
	gone = !r && says_status(o);
	ocreg_unref(o);
	if (r)
		return ocreg_exchange_refuse(&t->x, r, reterr);
	return gone ? 0 : ocreg_exchange_object(&t->x, &t->object, reterr);
}

static int prepare_delete(struct ocreg_task *t, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "DELETE", .verb = "delete", .content_type = OCREG_CONTENT_JSON, .plain = true };
	char *body = NULL;
	size_t n;
	int r = encode_delete(&t->options, &body, &n, reterr);

	if (r)
		return r;
	t->body = (struct ocreg_buf) { .data = body, .len = n, .cap = n + 1 };
	k.body = body;
	k.n_body = n;
	return send_named(t, &k, reterr);
}

const struct ocreg_procedure ocreg_procedure_delete = { .prepare = prepare_delete, .take = take_deleted };

int ocreg_client_delete(struct ocreg_client *c, unsigned type, const char *ns, const char *name,
			const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_request q = {
		.size = sizeof(q), .verb = OCREG_VERB_DELETE, .type = type, .ns = ns, .name = name, .options = options
	};

	return ocreg_task_run_object(c, &q, NULL, ret, reterr);
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

static int prepare_get_raw(struct ocreg_task *t, struct ocreg_error **reterr)
{
	struct ocreg_call k = { .method = "GET", .verb = "get" };

	if (!is_path(t->q.text))
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "write /version or /apis, encoded as in a URL",
				  "that is not a path");
	if (ocreg_task_keep(t, &t->q.text))
		return ocreg_fail_oom(reterr);
	k.path = t->q.text;
	return ocreg_task_send(t, &k, reterr);
}

static int take_raw(struct ocreg_task *t, int r, struct ocreg_error **reterr)
{
	(void) r;
	t->body = t->x.reply.body;
	t->x.reply.body = (struct ocreg_buf) { 0 };
	if (!t->body.data)
		ocreg_buf_adds(&t->body, "");
	return t->body.oom ? ocreg_fail_oom(reterr) : 0;
}

const struct ocreg_procedure ocreg_procedure_get_raw = { .prepare = prepare_get_raw, .take = take_raw };

int ocreg_client_get_raw(struct ocreg_client *c, const char *path, const struct ocreg_call_options *options, char **ret,
			 size_t *retsize, struct ocreg_error **reterr)
{
	struct ocreg_request q = { .size = sizeof(q), .verb = OCREG_VERB_GET_RAW, .text = path, .options = options };
	struct ocreg_task t = { .refs = 1 };
	int r;

	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the answer");
	r = ocreg_task_run(&t, c, &q, NULL, reterr);
	if (!r) {
		*ret = ocreg_buf_take(&t.body, retsize);
		r = *ret ? 0 : ocreg_fail_oom(reterr);
	}
	ocreg_task_done(&t);
	return r;
}
