/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "cluster/fetch.h"
#include "cluster/http.h"
#include "cluster/pool.h"

#define GLANCE 1000 /* how often a caller's clock is looked at, in ms */
#define SYSTEM "those this machine trusts, from the system"

struct ocreg_fetcher {
	struct ocreg_access access; /* of the cluster's server */
	struct ocreg_surroundings around;
	char *proxy; /* that was configured; NULL: none */
	bool by_options;
	struct ocreg_wire *wire;
};

/* One request while it runs. */
struct errand {
	struct ocreg_access access; /* borrows from the fetcher's, but for what is in this arena */
	struct ocreg_arena arena;
	struct ocreg_header header;
	struct ocreg_identity *identity;
	struct ocreg_message message;
	struct ocreg_http *http;
	const char *logged; /* the path without the query */
};

/* Where it goes. */

static int take_proxy(struct errand *e, struct ocreg_fetcher *f, struct ocreg_error **reterr)
{
	const char *from = f->by_options ? NULL : "the kubeconfig";

	return ocreg_proxy_choose(&e->access.proxy, &e->arena, f->proxy, f->proxy ? from : NULL, e->access.address.peer,
				  e->access.address.port, &f->around.proxy, reterr);
}

/* Another server than the cluster's. */
static int take_url(struct errand *e, struct ocreg_fetcher *f, const struct ocreg_fetch *q, struct ocreg_error **reterr)
{
	size_t scheme = sizeof("https://") - 1, host = scheme + strcspn(q->url + scheme, "/?");
	const char *server = ocreg_arena_strndup(&e->arena, q->url, host);
	struct ocreg_buf path = { 0 };
	int r;

	ocreg_buf_addf(&path, "%s%s", q->url[host] == '/' ? "" : "/", q->url + host);
	e->message.path = path.oom ? NULL : ocreg_arena_strndup(&e->arena, path.data, path.len);
	ocreg_buf_done(&path);
	if (!server || !e->message.path)
		return ocreg_fail_oom(reterr);
	r = ocreg_address_parse(&e->access.address, &e->arena, server, NULL, reterr);
	if (!r)
		r = take_proxy(e, f, reterr);
	if (q->system_trust && !e->access.insecure)
		e->access.trust = SYSTEM;
	return r;
}

static int keep(struct ocreg_buf *b, const char *s, size_t n)
{
	if (n)
		ocreg_buf_add(b, s, n);
	return b->oom ? OCREG_E_NOMEM : 0;
}

/* As whom, and whose word is taken for the server's. */
static int take_identity(struct errand *e, const struct ocreg_fetcher *f, const struct ocreg_fetch *q,
			 struct ocreg_error **reterr)
{
	const struct ocreg_buf *ca = &f->access.credential.now->ca;
	bool own = !q->system_trust || *q->url == '/';

	e->identity = ocreg_identity_new();
	if (!e->identity || (own && keep(&e->identity->ca, ca->data, ca->len)) ||
	    (q->authorization && keep(&e->identity->header, q->authorization, strlen(q->authorization))))
		return ocreg_fail_oom(reterr);
	return 0;
}

static int set_out(struct errand *e, struct ocreg_fetcher *f, const struct ocreg_fetch *q, struct ocreg_error **reterr)
{
	int r;

	e->access = f->access;
	e->access.http2 = false;
	e->header.line = q->header;
	e->access.headers = q->header ? &e->header : NULL;
	e->message = (struct ocreg_message) {
		.method = q->method, .path = q->url, .content_type = q->content_type, .body = q->body, .n_body = q->n_body
	};
	r = *q->url == '/' ? 0 : take_url(e, f, q, reterr);
	if (!r)
		r = take_identity(e, f, q, reterr);
	if (r)
		return r;
	e->logged = ocreg_arena_strndup(&e->arena, e->message.path, strcspn(e->message.path, "?"));
	e->http = ocreg_http_new(&e->access);
	return e->logged && e->http && ocreg_http_assume(e->http, e->identity) ? 0 : ocreg_fail_oom(reterr);
}

static void come_home(struct errand *e)
{
	ocreg_http_free(e->http);
	ocreg_identity_unref(e->identity);
	ocreg_arena_done(&e->arena, true);
}

/* What is logged has neither headers nor bodies: all of them may hold secrets. */
static void log_errand(const struct errand *e, const struct ocreg_reply *reply, int code)
{
	const struct ocreg_hooks *h = e->access.hooks;
	struct ocreg_http_times t;
	struct ocreg_buf b = { 0 };

	if (!h || !h->log || h->log_level < OCREG_LOG_REQUESTS)
		return;
	ocreg_http_times(e->http, &t);
	ocreg_buf_addf(&b, "%s %s", e->message.method, e->access.address.server);
	ocreg_buf_add_escaped(&b, e->logged, strlen(e->logged), strlen(e->logged));
	if (code)
		ocreg_buf_addf(&b, " failed (%s)", ocreg_code_name(code));
	else
		ocreg_buf_addf(&b, " %d", reply->status);
	ocreg_buf_addf(&b, " in %lld ms", (long long) (t.total / 1000));
	if (!b.oom)
		h->log(OCREG_LOG_REQUESTS, b.data, h->data);
	ocreg_buf_done(&b);
}

static int fail_start(const struct errand *e, int code, struct ocreg_error **reterr)
{
	if (code == OCREG_E_NOMEM)
		return ocreg_fail_oom(reterr);
	return ocreg_fail(reterr, code, NULL, NULL, "%s: the caller's resolver knows no way there", e->access.address.server);
}

static int run(struct errand *e, struct ocreg_fetcher *f, const struct ocreg_span *span, struct ocreg_reply *reply,
	       struct ocreg_error **reterr)
{
	int r = ocreg_http_start(e->http, f->wire, NULL, &e->message, reply, false);

	if (r)
		return fail_start(e, r, reterr);
	for (;;) {
		int64_t left = span->deadline - ocreg_span_now(span);

		r = ocreg_http_check(e->http, span, reterr);
		if (r != OCREG_WAITING)
			return r;
		ocreg_wire_wait(f->wire, left < 0 ? 0 : left < GLANCE ? left : GLANCE);
	}
}

int ocreg_fetch(struct ocreg_fetcher *f, const struct ocreg_fetch *q, const struct ocreg_span *span, struct ocreg_reply *reply,
		struct ocreg_error **reterr)
{
	struct errand e = { 0 };
	int r = set_out(&e, f, q, reterr);

	if (!r) {
		r = run(&e, f, span, reply, reterr);
		log_errand(&e, reply, r);
	}
	come_home(&e);
	return r;
}

const struct ocreg_waker *ocreg_fetcher_waker(const struct ocreg_fetcher *f)
{
	return ocreg_wire_waker(f->wire);
}

const char *ocreg_fetcher_server(const struct ocreg_fetcher *f)
{
	return f->access.address.server;
}

const struct ocreg_lines *ocreg_fetcher_warnings(const struct ocreg_fetcher *f)
{
	return f->access.warnings;
}

bool ocreg_fetcher_has_ca(const struct ocreg_fetcher *f)
{
	return f->access.credential.now->ca.len > 0;
}

static int set_up(struct ocreg_fetcher *f, const struct ocreg_client_options *options, const char *proxy,
		  struct ocreg_error **reterr)
{
	int r;

	ocreg_surroundings_get(&f->around);
	f->access.hooks = options->hooks;
	r = ocreg_access_load(&f->access, options, &f->around, reterr);
	if (r)
		return r;
	f->by_options = options->proxy;
	if (options->proxy || proxy) {
		f->proxy = strdup(options->proxy ? options->proxy : proxy);
		if (!f->proxy)
			return ocreg_fail_oom(reterr);
	}
	f->wire = ocreg_wire_new(false);
	if (f->wire)
		return 0;
	return errno == EMFILE || errno == ENFILE ? ocreg_fail_files(reterr) : ocreg_fail_oom(reterr);
}

int ocreg_fetcher_new(const struct ocreg_client_options *options, const char *proxy, struct ocreg_fetcher **ret,
		      struct ocreg_error **reterr)
{
	struct ocreg_fetcher *f = calloc(1, sizeof(*f));
	int r = f ? set_up(f, options, proxy, reterr) : ocreg_fail_oom(reterr);

	if (r)
		ocreg_fetcher_free(f);
	else
		*ret = f;
	return r;
}

struct ocreg_fetcher *ocreg_fetcher_free(struct ocreg_fetcher *f)
{
	if (!f)
		return NULL;
	ocreg_wire_free(f->wire);
	if (f->proxy)
		explicit_bzero(f->proxy, strlen(f->proxy));
	free(f->proxy);
	ocreg_access_done(&f->access);
	free(f);
	return NULL;
}
