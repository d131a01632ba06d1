/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <strings.h>
#include "base/lines.h"
#include "cluster/observe.h"
#include "cluster/url.h"
#include "model/object.h"

#define BEGINNING 1024 /* bytes of a body that is not logged as a whole */

/* Lines. */

static bool is_logged(const struct ocreg_exchange *x, enum ocreg_log_level level)
{
	return x->client->hooks.log && x->client->hooks.log_level >= level;
}

/* What we have shown the server, wherever it says so. */
static void hide(const struct ocreg_exchange *x, const struct ocreg_buf *b)
{
	ocreg_pool_mask_text(x->client->pool, b->data, b->len);
}

static void say(const struct ocreg_exchange *x, enum ocreg_log_level level, struct ocreg_buf *b)
{
	hide(x, b);
	if (!b->oom && b->len)
		x->client->hooks.log(level, b->data, x->client->hooks.data);
	ocreg_buf_done(b);
}

static void add_text(struct ocreg_buf *b, const char *s, size_t n)
{
	ocreg_buf_add_escaped(b, s, n, n);
}

static void add_request(struct ocreg_buf *b, const struct ocreg_exchange *x)
{
	ocreg_buf_addf(b, "%s %s", x->call.method, ocreg_pool_server(x->client->pool));
	add_text(b, x->path.data, x->path.len);
}

/* `GET https://... 200 in 12 ms, attempt 2, Audit-Id ...` */
static void log_request(const struct ocreg_exchange *x, const struct ocreg_http_times *t, const struct ocreg_error *e)
{
	struct ocreg_buf b = { 0 };

	add_request(&b, x);
	if (e)
		ocreg_buf_addf(&b, " failed (%s)", ocreg_code_name(ocreg_error_code(e)));
	else
		ocreg_buf_addf(&b, " %d", x->reply.status);
	ocreg_buf_addf(&b, " in %lld ms", (long long) (t->total / 1000));
	if (x->attempt)
		ocreg_buf_addf(&b, ", attempt %u", x->attempt + 1);
	if (*x->reply.audit_id) {
		ocreg_buf_adds(&b, ", Audit-Id ");
		add_text(&b, x->reply.audit_id, strlen(x->reply.audit_id));
	}
	say(x, OCREG_LOG_REQUESTS, &b);
}

static void log_times(const struct ocreg_exchange *x, const struct ocreg_http_times *t)
{
	struct ocreg_buf b = { 0 };

	if (t->fresh)
		ocreg_buf_addf(&b, "time in us: name %lld, connected %lld, safe %lld, ", (long long) t->name,
			       (long long) t->connect, (long long) t->tls);
	else
		ocreg_buf_adds(&b, "time in us: connection in use before, ");
	ocreg_buf_addf(&b, "answer %lld, total %lld", (long long) t->answer, (long long) t->total);
	say(x, OCREG_LOG_HEADERS, &b);
}

/* Headers. */

static bool is_secret(const char *line)
{
	static const char *const names[] = { "authorization:", "proxy-authorization:", "cookie:", "set-cookie:" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strncasecmp(line, names[i], strlen(names[i])) == 0)
			return true;
	return false;
}

static void add_header(struct ocreg_buf *b, const char *line, size_t n)
{
	size_t name = strcspn(line, ":");

	if (is_secret(line))
		ocreg_buf_addf(b, "%.*s: (hidden)", (int) name, line);
	else
		add_text(b, line, n);
}

static void log_request_header(const char *line, void *data)
{
	const struct ocreg_exchange *x = data;
	struct ocreg_buf b = { 0 };

	if (line[strcspn(line, ":")] && !line[strcspn(line, ":") + 1]) /* one that is taken away */
		return;
	ocreg_buf_adds(&b, "> ");
	add_header(&b, line, strlen(line));
	say(x, OCREG_LOG_HEADERS, &b);
}

static void log_answer_headers(struct ocreg_exchange *x)
{
	const char *line = x->reply.header.data;

	while (line && *line) {
		size_t n = strcspn(line, "\r\n");
		struct ocreg_buf b = { 0 };

		ocreg_buf_adds(&b, "< ");
		add_header(&b, line, n);
		if (n)
			say(x, OCREG_LOG_BODIES, &b);
		ocreg_buf_done(&b);
		line += n;
		line += strspn(line, "\r\n");
	}
}

/* Bodies: objects with their secrets hidden; of anything else only how much it was. */

/* An answer must say that it is of the kind: the secrets of another are not known. */
static bool add_object(struct ocreg_buf *b, unsigned type, bool says_so, const char *body, size_t n)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_object *o = NULL;
	char *text = NULL;
	size_t len = 0;
	bool ok;

	options.format = OCREG_FORMAT_JSON;
	ok = ocreg_decode(type, body, n, &options, &o, NULL) == 0 &&
	     (!says_so || ocreg_call_is_of(o, ocreg_resource_of_type(type))) &&
	     ocreg_encode(o, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT, &text, &len, NULL) == 0;
	if (ok)
		add_text(b, text, len);
	ocreg_free(text);
	ocreg_unref(o);
	return ok;
}

static void log_body(const struct ocreg_exchange *x, const char *mark, unsigned type, const char *body, size_t n)
{
	struct ocreg_buf b = { 0 };
	size_t begin;

	if (!n)
		return;
	ocreg_buf_addf(&b, "%s ", mark);
	begin = b.len;
	if (!type || *body != '{' || !add_object(&b, type, *mark == '<', body, n)) {
		ocreg_buf_cut(&b, begin);
		ocreg_buf_addf(&b, "%zu bytes, which may hold secrets", n);
	} else if (x->client->hooks.log_level < OCREG_LOG_ALL && b.len > begin + BEGINNING) {
		hide(x, &b); /* before half of it is cut off */
		ocreg_buf_cut(&b, begin + BEGINNING);
		ocreg_buf_adds(&b, "...");
	}
	say(x, OCREG_LOG_BODIES, &b);
}

static void log_bodies(struct ocreg_exchange *x)
{
	unsigned type = ocreg_resource_of_type(x->call.type) ? x->call.type : 0;
	bool good = x->reply.status >= 200 && x->reply.status <= 299;

	log_body(x, "> body:", type, x->call.body, x->call.n_body);
	log_answer_headers(x);
	log_body(x, "< body:", good ? type : 0, x->reply.body.data, x->reply.body.len);
}

static void log_trouble(struct ocreg_exchange *x, const struct ocreg_error *e)
{
	struct ocreg_buf b = { 0 };

	add_request(&b, x);
	if (e)
		ocreg_buf_addf(&b, ": once more, after: %s", ocreg_error_message(e));
	else
		ocreg_buf_addf(&b, ": once more, after HTTP status %d", x->reply.status);
	say(x, OCREG_LOG_RETRIES, &b);
}

static void log_warnings(struct ocreg_exchange *x)
{
	const char *line;

	for (size_t i = 0; (line = ocreg_lines_at(x->reply.warnings, i)); i++) {
		struct ocreg_buf b = { 0 };

		add_request(&b, x);
		ocreg_buf_adds(&b, ": the server warns: ");
		add_text(&b, line, strlen(line));
		say(x, OCREG_LOG_RETRIES, &b);
	}
}

void ocreg_observe_attempt(struct ocreg_exchange *x, int code, const struct ocreg_error *e, bool again)
{
	struct ocreg_http_times t;

	if (!is_logged(x, OCREG_LOG_RETRIES))
		return;
	ocreg_http_times(x->courier->http, &t);
	if (is_logged(x, OCREG_LOG_REQUESTS))
		log_request(x, &t, code ? e : NULL);
	if (is_logged(x, OCREG_LOG_HEADERS)) {
		ocreg_http_headers(x->courier->http, log_request_header, x);
		log_times(x, &t);
	}
	if (is_logged(x, OCREG_LOG_BODIES))
		log_bodies(x);
	log_warnings(x);
	if (again)
		log_trouble(x, e);
}

/* Measures. */

static void add_template(struct ocreg_buf *b, const struct ocreg_exchange *x)
{
	const struct ocreg_call *k = &x->call;
	const struct ocreg_resource *resource = ocreg_resource_of_type(k->type);

	if (k->path) {
		ocreg_buf_add(b, k->path, strcspn(k->path, "?"));
		return;
	}
	ocreg_buf_addf(b, "%s/%s", strchr(resource->api_version, '/') ? "/apis" : "/api", resource->api_version);
	ocreg_buf_addf(b, "%s/%s", resource->namespaced && !k->everywhere ? "/namespaces/{namespace}" : "", resource->plural);
	if (!k->collection)
		ocreg_buf_adds(b, "/{name}");
	if (k->options->subresource)
		ocreg_buf_addf(b, "/%s", k->options->subresource);
}

void ocreg_observe_call(struct ocreg_exchange *x, int code)
{
	const struct ocreg_hooks *hooks = &x->client->hooks;
	struct ocreg_buf path = { 0 };
	struct ocreg_measure m = {
		.size = sizeof(m),
		.method = x->call.method,
		.verb = x->call.verb,
		.status = x->reply.status,
		.code = code,
		.retries = x->attempt,
		.duration_us = ocreg_clock_us() - x->begun,
	};

	if (!hooks->measure)
		return;
	add_template(&path, x);
	m.path = path.oom ? "" : path.data;
	hooks->measure(&m, hooks->data);
	ocreg_buf_done(&path);
}
