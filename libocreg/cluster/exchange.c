/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/error.h"
#include "base/lines.h"
#include "cluster/observe.h"
#include "cluster/url.h"
#include "model/object.h"

#define MOST_TRIES 10   /* of what the server was too busy for */
#define MOST_LOSSES 3   /* of connections */
#define ON_THE_WAY 1024 /* ms that are left for an attempt at least */
#define GO_ON 4

/* What is sent. */

static int build_path(struct ocreg_exchange *x, struct ocreg_error **reterr)
{
	const struct ocreg_call *k = &x->call;
	const char *manager = k->options->field_manager ? k->options->field_manager : x->client->field_manager;
	struct ocreg_buf *b = &x->path;
	int r = 0;

	if (k->path)
		ocreg_buf_adds(b, k->path);
	else
		r = ocreg_url_object(b, ocreg_resource_of_type(k->type), k->ns, k->name, k->options->subresource, k->everywhere,
				     reterr);
	if (r)
		return r;
	if (k->content_type && !k->plain)
		ocreg_url_query(b, k->options, manager);
	if (k->query && *k->query) {
		ocreg_buf_addc(b, k->content_type && !k->plain ? '&' : '?');
		ocreg_buf_adds(b, k->query + 1);
	}
	return b->oom ? ocreg_fail_oom(reterr) : 0;
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

int ocreg_exchange_begin(struct ocreg_exchange *x, struct ocreg_client *c, const struct ocreg_call *k,
			 const struct ocreg_span *span, struct ocreg_error **reterr)
{
	int r = check_call(k, reterr);

	ocreg_exchange_done(x);
	if (r)
		return r;
	x->client = c;
	x->call = *k;
	x->span = *span;
	if (!k->path && !k->name && !k->collection)
		x->call.name = ocreg_resource_of_type(k->type)->fixed_name ? ocreg_resource_of_type(k->type)->fixed_name : "";
	r = build_path(x, reterr);
	x->message = (struct ocreg_message) { k->method, x->path.data, k->content_type, k->body, k->n_body, false };
	return r;
}

static void hang_up(struct ocreg_exchange *x)
{
	if (x->courier)
		ocreg_pool_give(x->client->pool, x->courier);
	x->courier = NULL;
}

void ocreg_exchange_done(struct ocreg_exchange *x)
{
	if (x->courier)
		ocreg_pool_drop(x->client->pool, x->courier);
	if (x->client)
		ocreg_renewal_done(&x->renewal, x->client);
	ocreg_reply_done(&x->reply);
	ocreg_buf_done(&x->path);
	*x = (struct ocreg_exchange) { .client = NULL };
}

/* Sending it. */

static int start_again(struct ocreg_exchange *x)
{
	hang_up(x);
	ocreg_reply_done(&x->reply);
	x->stage = OCREG_STAGE_READY;
	return GO_ON;
}

static int pause_until(struct ocreg_exchange *x, int64_t when)
{
	hang_up(x);
	ocreg_reply_done(&x->reply);
	x->attempt++;
	x->not_before = when;
	x->stage = OCREG_STAGE_PAUSED;
	return GO_ON;
}

static int go_on_after_pause(struct ocreg_exchange *x, struct ocreg_work *w, struct ocreg_error **reterr)
{
	if (ocreg_span_is_cancelled(&x->span))
		return ocreg_client_cancelled(x->client, reterr);
	w->due = x->not_before;
	if (ocreg_span_now(&x->span) < x->not_before)
		return OCREG_WAITING;
	x->stage = OCREG_STAGE_READY;
	return GO_ON;
}

static int dispatch(struct ocreg_exchange *x, struct ocreg_work *w, struct ocreg_error **reterr)
{
	int r = ocreg_renewal_take(&x->renewal, x->client, &x->span, w, &x->courier, reterr);

	if (r)
		return r;
	r = ocreg_http_start(x->courier->http, w->wire, w->bell, &x->message, &x->reply, x->call.stream);
	if (r == OCREG_E_RESOLVE)
		return ocreg_fail(reterr, r, NULL, "look at what the hook `resolve` answers",
				  "%s: the program knows no way there", ocreg_pool_server(x->client->pool));
	if (r)
		return ocreg_fail_oom(reterr);
	x->stage = OCREG_STAGE_SENT;
	return GO_ON;
}

/* With a read nothing is lost and nothing done twice; a change is the caller's to allow. */
static bool is_lost(const struct ocreg_exchange *x, int code)
{
	bool may = strcmp(x->call.method, "GET") == 0 || x->call.options->repeat;

	return (code == OCREG_E_TRANSPORT || code == OCREG_E_TRUNCATED) && may && x->attempt + 1 < MOST_LOSSES;
}

/* The server was too busy to begin: nothing has happened, so asking again is safe. With any other failure it would be for reads alone. */
static bool is_put_off(const struct ocreg_exchange *x)
{
	if (x->reply.retry_after < 0 || x->attempt + 1 >= MOST_TRIES)
		return false;
	return x->reply.status == 429 || (x->reply.status == 503 && strcmp(x->call.method, "GET") == 0);
}

/* Once: the server does not take the credential, or we do not take the server for it, of whose authority there may be news. */
static bool is_outdated(struct ocreg_exchange *x, int code)
{
	bool refused = !code && x->reply.status == 401;

	if ((!refused && code != OCREG_E_TLS) || x->renewed || !ocreg_pool_reject(x->client->pool, x->courier, refused))
		return false;
	x->renewed = true;
	return true;
}

static int fail_status(struct ocreg_exchange *x, struct ocreg_error **reterr);

/* The warnings of the answer, for the caller if he wants them. */
static void take_warnings(struct ocreg_exchange *x)
{
	if (x->reply.warnings)
		ocreg_pool_mask(x->client->pool, &x->reply);
	if (!x->call.options->warnings)
		return;
	*x->call.options->warnings = x->reply.warnings;
	x->reply.warnings = NULL;
}

static int finish(struct ocreg_exchange *x, struct ocreg_error **reterr)
{
	bool good = x->reply.status >= 200 && x->reply.status <= 299;

	if (!good || !x->call.stream)
		hang_up(x);
	take_warnings(x);
	return good ? 0 : fail_status(x, reterr);
}

/* Whether it is worth another attempt, for which there is time. */
static bool is_to_be_repeated(struct ocreg_exchange *x, int code, int64_t *retwhen)
{
	int64_t least = !code && x->reply.retry_after > 0 ? (int64_t) x->reply.retry_after * 1000 : 0;

	if (code ? !is_lost(x, code) : !is_put_off(x))
		return false;
	*retwhen = ocreg_span_now(&x->span) + least + ocreg_client_backoff(x->attempt);
	return *retwhen + ON_THE_WAY < x->span.deadline;
}

static int receive(struct ocreg_exchange *x, struct ocreg_work *w, struct ocreg_error **reterr)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_http_check(x->courier->http, &x->span, &e);
	int64_t when = 0;
	bool outdated, again;

	w->due = x->span.deadline;
	if (r == OCREG_WAITING)
		return r;
	outdated = is_outdated(x, r);
	again = outdated || is_to_be_repeated(x, r, &when);
	ocreg_observe_attempt(x, r, e, again);
	if (again) {
		ocreg_error_unref(e);
		x->message.fresh = r != 0;
		return outdated ? start_again(x) : pause_until(x, when);
	}
	if (!r)
		return finish(x, reterr);
	hang_up(x);
	if (reterr)
		*reterr = e;
	else
		ocreg_error_unref(e);
	return r;
}

/* What was asked, for whoever looks into it. */
static void sign(const struct ocreg_exchange *x, struct ocreg_error *e)
{
	struct ocreg_buf b = { 0 };

	ocreg_buf_addf(&b, "%s %s%s", x->call.method, ocreg_pool_server(x->client->pool), x->path.data);
	if (!b.oom)
		ocreg_error_origin(e, b.data, x->reply.audit_id);
	ocreg_buf_done(&b);
}

int ocreg_exchange_step(struct ocreg_exchange *x, struct ocreg_work *w, struct ocreg_error **reterr)
{
	static int (*const stages[])(struct ocreg_exchange *, struct ocreg_work *, struct ocreg_error **) = {
		[OCREG_STAGE_READY] = dispatch,
		[OCREG_STAGE_SENT] = receive,
		[OCREG_STAGE_PAUSED] = go_on_after_pause,
	};
	int r;

	if (!x->begun)
		x->begun = ocreg_clock_us();
	do
		r = stages[x->stage](x, w, reterr);
	while (r == GO_ON);
	if (r != OCREG_WAITING)
		ocreg_observe_call(x, r);
	if (r < 0 && reterr)
		sign(x, *reterr);
	return r;
}

int ocreg_exchange_read(struct ocreg_exchange *x, struct ocreg_buf *more, struct ocreg_error **reterr)
{
	int r = ocreg_pool_check(x->client->pool, reterr);

	return r ? r : ocreg_http_read(x->courier->http, &x->span, more, reterr);
}

/* What came back. */

static struct ocreg_ask ask_of(const struct ocreg_exchange *x)
{
	const struct ocreg_call *k = &x->call;

	return (struct ocreg_ask) { ocreg_pool_server(x->client->pool),
				    k->verb,
				    ocreg_resource_of_type(k->type),
				    k->path,
				    k->ns,
				    k->name,
				    k->options->subresource };
}

static int fail_status(struct ocreg_exchange *x, struct ocreg_error **reterr)
{
	struct ocreg_ask ask = ask_of(x);

	ocreg_pool_mask(x->client->pool, &x->reply);
	return ocreg_status_fail(&x->reply, &ask, reterr);
}

bool ocreg_call_is_of(const struct ocreg_object *o, const struct ocreg_resource *resource)
{
	int version = ocreg_field_find(resource->type, "apiVersion"), kind = ocreg_field_find(resource->type, "kind");
	const char *v = version < 0 ? NULL : ocreg_get_string(o, (unsigned) version);
	const char *k = kind < 0 ? NULL : ocreg_get_string(o, (unsigned) kind);

	return v && k && strcmp(v, resource->api_version) == 0 && strcmp(k, resource->kind) == 0;
}

int ocreg_exchange_decode(struct ocreg_exchange *x, unsigned type, struct ocreg_object **ret)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	const struct ocreg_buf *body = &x->reply.body;

	if (!x->reply.is_json)
		return OCREG_E_CONTENT;
	options.format = OCREG_FORMAT_JSON;
	return ocreg_decode(type, body->data ? body->data : "", body->len, &options, ret, NULL);
}

int ocreg_exchange_object(struct ocreg_exchange *x, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_exchange_decode(x, x->call.type, &o);

	if (!r && !ocreg_call_is_of(o, ocreg_resource_of_type(x->call.type)))
		r = OCREG_E_KIND;
	if (r || !ret)
		ocreg_unref(o);
	else
		*ret = o;
	return r ? ocreg_exchange_refuse(x, r, reterr) : 0;
}

static bool is_cut(const struct ocreg_reply *r)
{
	return !r->lengths && !r->is_chunked && r->body.len && r->body.data[0] == '{';
}

/* Where nothing but the end of the connection ended the answer, half an object looks like bad JSON. */
static int fail_decode(const struct ocreg_reply *reply, const struct ocreg_ask *ask, int code, struct ocreg_error **reterr)
{
	if (code == OCREG_E_LIMIT)
		return ocreg_fail(reterr, code, NULL, "check that the address is an API server's",
				  "%s: the answer is nested too deeply or has too many values", ask->server);
	if (code == OCREG_E_SYNTAX && is_cut(reply))
		return ocreg_fail(reterr, OCREG_E_TRUNCATED, NULL, NULL, "%s: the answer was cut short after %zu bytes",
				  ask->server, reply->body.len);
	return ocreg_status_not_an_object(reply, ask, reply->body.len ? "not the JSON of an object" : "empty", reterr);
}

int ocreg_exchange_refuse(struct ocreg_exchange *x, int code, struct ocreg_error **reterr)
{
	struct ocreg_ask ask = ask_of(x);
	int r;

	if (code == OCREG_E_NOMEM)
		return x->call.content_type ? ocreg_fail_oom_sent(reterr) : ocreg_fail_oom(reterr);
	ocreg_pool_mask(x->client->pool, &x->reply);
	if (!x->reply.is_json)
		r = ocreg_status_not_an_object(&x->reply, &ask, "not JSON", reterr);
	else if (code == OCREG_E_KIND)
		r = ocreg_status_not_an_object(&x->reply, &ask, "an object of another kind", reterr);
	else
		r = fail_decode(&x->reply, &ask, code, reterr);
	if (reterr)
		sign(x, *reterr);
	return r;
}
