/* SPDX-License-Identifier: Apache-2.0 */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include "base/clock.h"
#include "base/error.h"
#include "base/lines.h"
#include "base/options.h"
#include "cluster/client.h"
#include "cluster/url.h"
#include "cluster/status.h"

#define TIMEOUT_MS 30000
#define MOST_TRIES 10
#define FIELD_MANAGER "libocreg"
#define MAX_FIELD_MANAGER 128
#define MERGE_PATCH "Content-Type: application/merge-patch+json"
#define JSON "Content-Type: application/json"

struct ocreg_client {
	atomic_uint refs;
	struct ocreg_access access;
	struct ocreg_pool *pool;
	char *field_manager;
	int64_t timeout;
	struct ocreg_cancels cancels;
	struct ocreg_client *base; /* a view: whose connections, credentials and settings these are */
};

/* One call to the server. */
struct call {
	const char *method, *verb, *content_type;
	unsigned type;
	const char *ns, *name;
	const struct ocreg_call_options *options;
	const char *body;
	size_t n_body;
};

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
	r = ocreg_access_load(&c->access, o, &around, reterr);
	return r ? r : ocreg_pool_new(&c->access, &c->pool, reterr);
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

const char *ocreg_client_explain(const struct ocreg_client *c)
{
	while (c && c->base)
		c = c->base;
	return c && c->access.explain.data ? c->access.explain.data : "";
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

struct ocreg_span ocreg_client_span(struct ocreg_client *c, const struct ocreg_call_options *options)
{
	return ocreg_span_begin(&c->cancels, options->timeout_ms > 0 ? options->timeout_ms : c->timeout);
}

int ocreg_client_pause(struct ocreg_client *c, const struct ocreg_span *span, unsigned attempt, int64_t least,
		       struct ocreg_error **reterr)
{
	int64_t most = (int64_t) 8 << (attempt < 7 ? attempt : 7);
	uint32_t random = 0;
	int r;

	if (getrandom(&random, sizeof(random), GRND_NONBLOCK) != sizeof(random))
		random = (uint32_t) ocreg_clock_ms() * 2654435761u;
	r = ocreg_pool_wait(c->pool, span, least + random % most);
	if (r == OCREG_E_CANCELLED)
		return ocreg_fail(reterr, r, NULL, NULL, "%s: the call was cancelled", ocreg_pool_server(c->pool));
	if (r == OCREG_E_TIMEOUT)
		return ocreg_fail(reterr, r, NULL, "try again later, or allow more time",
				  "%s: %u attempts came to nothing in the %lld ms allowed", ocreg_pool_server(c->pool),
				  attempt + 1, (long long) span->timeout);
	return r;
}

/* Calls. */

static int build_path(struct ocreg_buf *b, struct ocreg_client *c, const struct call *k, const struct ocreg_resource *resource,
		      struct ocreg_error **reterr)
{
	int r = ocreg_url_object(b, resource, k->ns, k->name, k->options->subresource, reterr);

	if (r)
		return r;
	if (k->content_type)
		ocreg_url_query(b, k->options, c->field_manager);
	return b->oom ? ocreg_fail_oom(reterr) : 0;
}

/* The server was too busy to begin: nothing has happened, so asking again is safe. With any other failure it would be for reads alone. */
static bool may_repeat(const struct ocreg_reply *reply, const struct call *k, unsigned attempt)
{
	if (reply->retry_after < 0 || attempt + 1 >= MOST_TRIES)
		return false;
	return reply->status == 429 || (reply->status == 503 && !k->content_type);
}

/* Send, and again as long as the server says when and there is time. */
static int send_request(struct ocreg_client *c, const struct ocreg_span *span, const struct call *k,
			const struct ocreg_request *q, struct ocreg_reply *reply, struct ocreg_error **reterr)
{
	for (unsigned attempt = 0;; attempt++) {
		int64_t wait;
		int r = ocreg_pool_do(c->pool, span, q, reply, reterr);

		if (r || !may_repeat(reply, k, attempt))
			return r;
		wait = (int64_t) reply->retry_after * 1000;
		if (ocreg_clock_ms() + wait + 1024 >= span->deadline)
			return 0;
		ocreg_reply_done(reply);
		r = ocreg_client_pause(c, span, attempt, wait, reterr);
		if (r)
			return r;
	}
}

static bool is_of(const struct ocreg_object *o, const struct ocreg_resource *resource)
{
	int version = ocreg_field_find(resource->type, "apiVersion"), kind = ocreg_field_find(resource->type, "kind");
	const char *v = version < 0 ? NULL : ocreg_get_string(o, (unsigned) version);
	const char *k = kind < 0 ? NULL : ocreg_get_string(o, (unsigned) kind);

	return v && k && strcmp(v, resource->api_version) == 0 && strcmp(k, resource->kind) == 0;
}

static bool is_cut(const struct ocreg_reply *r)
{
	return !r->lengths && !r->is_chunked && r->body.len && r->body.data[0] == '{';
}

/* Where nothing but the end of the connection ended the answer, half an object looks like bad JSON. */
static int fail_decode(const struct ocreg_reply *reply, const struct ocreg_ask *ask, int code, struct ocreg_error **reterr)
{
	if (code == OCREG_E_NOMEM)
		return ocreg_fail_oom(reterr);
	if (code == OCREG_E_LIMIT)
		return ocreg_fail(reterr, code, NULL, "check that the address is an API server's",
				  "%s: the answer is nested too deeply or has too many values", ask->server);
	if (code == OCREG_E_SYNTAX && is_cut(reply))
		return ocreg_fail(reterr, OCREG_E_TRUNCATED, NULL, NULL, "%s: the answer was cut short after %zu bytes",
				  ask->server, reply->body.len);
	return ocreg_status_not_an_object(reply, ask, reply->body.len ? "not the JSON of an object" : "empty", reterr);
}

static int decode_reply(const struct ocreg_reply *reply, const struct ocreg_resource *resource, struct ocreg_object **ret)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_object *o = NULL;
	int r;

	options.format = OCREG_FORMAT_JSON;
	r = ocreg_decode(resource->type, reply->body.data ? reply->body.data : "", reply->body.len, &options, &o, NULL);
	if (!r && !is_of(o, resource))
		r = OCREG_E_KIND;
	if (r || !ret)
		ocreg_unref(o);
	else
		*ret = o;
	return r;
}

/* The object in an answer, or the error that it stands for. */
static int understand(struct ocreg_client *c, struct ocreg_reply *reply, const struct ocreg_ask *ask, struct ocreg_object **ret,
		      struct ocreg_error **reterr)
{
	bool good = reply->status >= 200 && reply->status < 300;
	int r = good && reply->is_json ? decode_reply(reply, ask->resource, ret) : OCREG_E_CONTENT;

	if (r || reply->warnings)
		ocreg_pool_mask(c->pool, reply);
	if (!r)
		return 0;
	if (!good)
		return ocreg_status_fail(reply, ask, reterr);
	if (!reply->is_json)
		return ocreg_status_not_an_object(reply, ask, "not JSON", reterr);
	if (r == OCREG_E_KIND)
		return ocreg_status_not_an_object(reply, ask, "an object of another kind", reterr);
	return fail_decode(reply, ask, r, reterr);
}

static int exchange(struct ocreg_client *c, const struct ocreg_span *span, const struct call *k,
		    const struct ocreg_resource *resource, struct ocreg_reply *reply, struct ocreg_object **ret,
		    struct ocreg_error **reterr)
{
	struct ocreg_ask ask = { ocreg_pool_server(c->pool), k->verb, resource, k->ns, k->name };
	struct ocreg_buf path = { 0 };
	int r = build_path(&path, c, k, resource, reterr);

	if (!r) {
		struct ocreg_request q = { k->method, path.data, k->content_type, k->body, k->n_body };

		r = send_request(c, span, k, &q, reply, reterr);
	}
	ocreg_buf_done(&path);
	return r ? r : understand(c, reply, &ask, ret, reterr);
}

static int call(struct ocreg_client *c, const struct ocreg_span *span, const struct call *k, struct ocreg_object **ret,
		struct ocreg_error **reterr)
{
	const struct ocreg_resource *resource = ocreg_resource_of_type(k->type);
	struct ocreg_reply reply = { 0 };
	struct call named = *k;
	int r;

	if (!resource)
		return ocreg_fail(reterr, OCREG_E_KIND, NULL, "name a kind that the API server keeps",
				  "objects of this type have no URL");
	if (k->options->fields > OCREG_FIELDS_IGNORE || k->options->timeout_ms < 0)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "the call's options hold a value that is none");
	if (!k->name && strcmp(k->method, "POST") != 0)
		named.name = resource->fixed_name ? resource->fixed_name : "";
	r = exchange(c, span, &named, resource, &reply, ret, reterr);
	if (k->options->warnings) {
		*k->options->warnings = reply.warnings;
		reply.warnings = NULL;
	}
	ocreg_reply_done(&reply);
	return r;
}

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

/* The verbs. */

int ocreg_client_get_within(struct ocreg_client *c, const struct ocreg_span *span, unsigned type, const char *ns,
			    const char *name, const struct ocreg_call_options *options, struct ocreg_object **ret,
			    struct ocreg_error **reterr)
{
	struct call k = { "GET", "get", NULL, type, ns, name, options, NULL, 0 };

	return call(c, span, &k, ret, reterr);
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

static int write_object(struct ocreg_client *c, struct call *k, const struct ocreg_object *o,
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
	r = call(c, &span, k, ret, reterr);
	ocreg_free(body);
	return r;
}

int ocreg_client_create(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
			struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct call k = { .method = "POST", .verb = "create", .content_type = JSON };

	return write_object(c, &k, o, options, ret, reterr);
}

int ocreg_client_replace(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_call_options *options,
			 struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct call k = { .method = "PUT", .verb = "update", .content_type = JSON };

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
	struct call k = { "PATCH", "patch", MERGE_PATCH, type, ns, name, options, patch, len };
	char *bound = NULL;
	int r;

	if (options->resource_version) {
		r = add_precondition(type, patch, len, options->resource_version, &bound, &k.n_body, reterr);
		if (r)
			return r;
		k.body = bound;
	}
	r = call(c, span, &k, ret, reterr);
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
