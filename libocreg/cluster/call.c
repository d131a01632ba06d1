/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/error.h"
#include "base/lines.h"
#include "cluster/call.h"
#include "cluster/url.h"
#include "model/object.h"

#define MOST_TRIES 10

static int build_path(struct ocreg_buf *b, struct ocreg_client *c, const struct ocreg_call *k,
		      const struct ocreg_resource *resource, struct ocreg_error **reterr)
{
	int r = 0;

	if (k->path)
		ocreg_buf_adds(b, k->path);
	else
		r = ocreg_url_object(b, resource, k->ns, k->name, k->options->subresource, k->everywhere, reterr);

	if (r)
		return r;
	if (k->content_type && !k->plain)
		ocreg_url_query(b, k->options, k->options->field_manager ? k->options->field_manager : c->field_manager);
	if (k->query && *k->query) {
		ocreg_buf_addc(b, k->content_type && !k->plain ? '&' : '?');
		ocreg_buf_adds(b, k->query + 1);
	}
	return b->oom ? ocreg_fail_oom(reterr) : 0;
}

/* The server was too busy to begin: nothing has happened, so asking again is safe. With any other failure it would be for reads alone. */
static bool may_repeat(const struct ocreg_reply *reply, const struct ocreg_call *k, unsigned attempt)
{
	if (reply->retry_after < 0 || attempt + 1 >= MOST_TRIES)
		return false;
	return reply->status == 429 || (reply->status == 503 && strcmp(k->method, "GET") == 0);
}

static int send_request(struct ocreg_client *c, const struct ocreg_span *span, const struct ocreg_call *k,
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

bool ocreg_call_is_of(const struct ocreg_object *o, const struct ocreg_resource *resource)
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

int ocreg_call_decode(const struct ocreg_reply *reply, const struct ocreg_resource *resource, struct ocreg_object **ret)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_object *o = NULL;
	int r;

	options.format = OCREG_FORMAT_JSON;
	r = ocreg_decode(resource->type, reply->body.data ? reply->body.data : "", reply->body.len, &options, &o, NULL);
	if (!r && !ocreg_call_is_of(o, resource))
		r = OCREG_E_KIND;
	if (r || !ret)
		ocreg_unref(o);
	else
		*ret = o;
	return r;
}

static struct ocreg_ask ask_of(const struct ocreg_client *c, const struct ocreg_call *k)
{
	return (struct ocreg_ask) {
		ocreg_pool_server(c->pool), k->verb, ocreg_resource_of_type(k->type), k->path, k->ns, k->name
	};
}

int ocreg_call_fail(struct ocreg_client *c, const struct ocreg_call *k, struct ocreg_reply *reply, int code,
		    struct ocreg_error **reterr)
{
	struct ocreg_ask ask = ask_of(c, k);

	ocreg_pool_mask(c->pool, reply);
	if (!reply->is_json)
		return ocreg_status_not_an_object(reply, &ask, "not JSON", reterr);
	if (code == OCREG_E_KIND)
		return ocreg_status_not_an_object(reply, &ask, "an object of another kind", reterr);
	return fail_decode(reply, &ask, code, reterr);
}

static int check_call(const struct ocreg_call *k, struct ocreg_error **reterr)
{
	if (!k->path && !ocreg_resource_of_type(k->type))
		return ocreg_fail(reterr, OCREG_E_KIND, NULL, "name a kind that the API server keeps",
				  "objects of this type have no URL");
	if (k->options->fields > OCREG_FIELDS_IGNORE || k->options->timeout_ms < 0)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "the call's options hold a value that is none");
	return 0;
}

static int exchange(struct ocreg_client *c, const struct ocreg_span *span, const struct ocreg_call *k, struct ocreg_reply *reply,
		    struct ocreg_stream **stream, struct ocreg_error **reterr)
{
	struct ocreg_buf path = { 0 };
	int r = build_path(&path, c, k, ocreg_resource_of_type(k->type), reterr);

	if (!r) {
		struct ocreg_request q = { k->method, path.data, k->content_type, k->body, k->n_body };

		r = stream ? ocreg_pool_open(c->pool, span, &q, reply, stream, reterr)
			   : send_request(c, span, k, &q, reply, reterr);
	}
	ocreg_buf_done(&path);
	return r;
}

static void take_warnings(struct ocreg_client *c, const struct ocreg_call *k, struct ocreg_reply *reply)
{
	if (reply->warnings)
		ocreg_pool_mask(c->pool, reply);
	if (!k->options->warnings)
		return;
	*k->options->warnings = reply->warnings;
	reply->warnings = NULL;
}

static int send_call(struct ocreg_client *c, const struct ocreg_span *span, const struct ocreg_call *k, struct ocreg_reply *reply,
		     struct ocreg_stream **stream, struct ocreg_error **reterr)
{
	struct ocreg_call named = *k;
	int r = check_call(k, reterr);

	if (r)
		return r;
	if (!k->path && !k->name && !k->collection)
		named.name = ocreg_resource_of_type(k->type)->fixed_name ? ocreg_resource_of_type(k->type)->fixed_name : "";
	r = exchange(c, span, &named, reply, stream, reterr);
	take_warnings(c, k, reply);
	if (!r && (reply->status < 200 || reply->status > 299)) {
		struct ocreg_ask ask = ask_of(c, &named);

		ocreg_pool_mask(c->pool, reply);
		r = ocreg_status_fail(reply, &ask, reterr);
	}
	return r;
}

int ocreg_call_send(struct ocreg_client *c, const struct ocreg_span *span, const struct ocreg_call *k, struct ocreg_reply *reply,
		    struct ocreg_error **reterr)
{
	return send_call(c, span, k, reply, NULL, reterr);
}

int ocreg_call_open(struct ocreg_client *c, const struct ocreg_span *span, const struct ocreg_call *k, struct ocreg_reply *reply,
		    struct ocreg_stream **ret, struct ocreg_error **reterr)
{
	return send_call(c, span, k, reply, ret, reterr);
}

int ocreg_call_object(struct ocreg_client *c, const struct ocreg_span *span, const struct ocreg_call *k,
		      struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_reply reply = { 0 };
	int r = ocreg_call_send(c, span, k, &reply, reterr);

	if (!r) {
		r = reply.is_json ? ocreg_call_decode(&reply, ocreg_resource_of_type(k->type), ret) : OCREG_E_CONTENT;
		if (r)
			r = ocreg_call_fail(c, k, &reply, r, reterr);
	}
	ocreg_reply_done(&reply);
	return r;
}
