/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/error.h"
#include "cluster/status.h"
#include "model/object.h"

#define MOST_CAUSES 64
#define SHOWN 256 /* bytes of an answer that is nothing we know */

/* The first row that fits decides; reason NULL fits every reason. */
static const struct row {
	int from, to;
	const char *reason;
	int code;
	const char *hint;
} rows[] = {
	{ 300, 399, NULL, OCREG_E_REDIRECT, NULL },
	{ 400, 400, NULL, OCREG_E_BADREQUEST, NULL },
	{ 401, 401, NULL, OCREG_E_UNAUTHORIZED,
	  "log in again with `ocreg login` or `oc login`: the token or certificate is missing, wrong or expired" },
	{ 403, 403, NULL, OCREG_E_FORBIDDEN, NULL },
	{ 404, 404, NULL, OCREG_E_NOTFOUND, NULL },
	{ 409, 409, "AlreadyExists", OCREG_E_EXISTS, NULL },
	{ 409, 409, NULL, OCREG_E_CONFLICT, NULL },
	{ 410, 410, NULL, OCREG_E_GONE, NULL },
	{ 415, 415, NULL, OCREG_E_MEDIATYPE, NULL },
	{ 422, 422, NULL, OCREG_E_INVALID, NULL },
	{ 429, 429, NULL, OCREG_E_TOOMANY, NULL },
	{ 503, 503, NULL, OCREG_E_SERVER, "the server or what stands before it is not ready: try again in a moment" },
	{ 504, 504, NULL, OCREG_E_SERVER,
	  "the server did not answer what stands before it in time: read the object, then try again" },
	{ 500, 599, NULL, OCREG_E_SERVER, NULL },
	{ 0, 999, NULL, OCREG_E_HTTP, NULL },
};

static const struct row *find(int status, const char *reason)
{
	const struct row *row = rows;

	while (status < row->from || status > row->to || (row->reason && strcmp(row->reason, reason) != 0))
		row++;
	return row;
}

static const char *text(const struct ocreg_object *o, unsigned field)
{
	const char *s = o ? ocreg_get_string(o, field) : NULL;

	return s ? s : "";
}

/* The Status in an answer; NULL if there is none. */
static struct ocreg_object *decode(const struct ocreg_reply *r)
{
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_object *o = NULL;

	options.format = OCREG_FORMAT_JSON;
	if (!r->is_json || ocreg_decode(OCREG_TYPE_status, r->body.data, r->body.len, &options, &o, NULL) < 0)
		return NULL;
	return strcmp(text(o, OCREG_F_status_kind), "Status") == 0 ? o : ocreg_unref(o);
}

static void add_group(struct ocreg_buf *b, const struct ocreg_resource *resource)
{
	const char *slash = strchr(resource->api_version, '/');

	if (slash)
		ocreg_buf_addf(b, ".%.*s", (int) (slash - resource->api_version), resource->api_version);
}

/* A server that has no use for what was sent, such as a password, goes on with nobody. */
static void hint_forbidden(struct ocreg_buf *b, const struct ocreg_ask *ask, const char *message)
{
	if (strstr(message, "\"system:anonymous\"")) {
		ocreg_buf_adds(
			b, "log in with `ocreg login` or `oc login`, or give a token: the server took this for nobody's request");
		return;
	}
	if (!ask->resource) {
		ocreg_buf_adds(b, "ask for a role that allows it");
		return;
	}
	ocreg_buf_addf(b, "ask for a role with the verb \"%s\" on %s", ask->verb, ask->resource->plural);
	add_group(b, ask->resource);
	if (ask->subresource)
		ocreg_buf_addf(b, ", subresource %s", ask->subresource);
	ocreg_buf_addf(b, "; `oc auth can-i %s %s", ask->verb, ask->resource->plural);
	add_group(b, ask->resource);
	if (ask->subresource)
		ocreg_buf_addf(b, " --subresource=%s", ask->subresource);
	if (ask->ns)
		ocreg_buf_addf(b, " -n %s", ask->ns);
	ocreg_buf_adds(b, "` tells whether you have it");
}

/* Without a Status that names the object it is the kind that is unknown, or the server is another one. */
static void hint_not_found(struct ocreg_buf *b, const struct ocreg_ask *ask, bool names_object)
{
	bool registry = ask->resource && strstr(ask->resource->api_version, "imageregistry.operator.openshift.io");

	if (!ask->resource) {
		ocreg_buf_adds(b, "check the path; the cluster may not have what it names");
		return;
	}
	if (!names_object)
		ocreg_buf_adds(b, "the cluster does not know this kind of object: is it OpenShift");
	if (!names_object && registry)
		ocreg_buf_adds(b, ", with the capability ImageRegistry enabled (see clusterversion/version)");
	if (!names_object)
		ocreg_buf_adds(b, "? Check the server's address too");
	else if (registry)
		ocreg_buf_adds(b, "the image registry operator has not created it yet, or does not run: wait for it, and look at "
				  "`oc get clusteroperator image-registry`");
	else
		ocreg_buf_adds(b, "check the name and the namespace");
}

/* Behind a string in double quotes that begins at s; the end of the text where it does not end. */
static const char *skip_quoted(const char *s)
{
	for (s++; *s && *s != '"'; s++)
		if (*s == '\\' && s[1])
			s++;
	return *s ? s + 1 : s;
}

/* What the server said, less the objects that it repeats: they hold what the live object holds, secrets too. */
static void add_said(struct ocreg_buf *b, const char *s)
{
	static const char repeated[] = "Invalid value: \"{";
	const char *at;

	while ((at = strstr(s, repeated))) {
		at += sizeof(repeated) - 3;
		ocreg_buf_add(b, s, (size_t) (at - s));
		ocreg_buf_adds(b, "{...}");
		s = skip_quoted(at);
	}
	ocreg_buf_adds(b, s);
}

/* The place of a cause as a path; the server's `<nil>` is its word for "somewhere". */
static const char *path_of(const char *field)
{
	return strcmp(field, "<nil>") == 0 ? "" : field;
}

/* What strict field validation says: `unknown field "spec.x", duplicate field "spec.y"`. Its Status names no field, or "patch". */
struct strict {
	const char *at;
	const char *text, *path; /* the whole phrase, and the path in it, neither NUL-terminated */
	size_t n_text, n_path;
};

static bool next_strict(struct strict *s)
{
	static const char unknown[] = "unknown field \"", duplicate[] = "duplicate field \"";
	const char *u = strstr(s->at, unknown), *d = strstr(s->at, duplicate), *end;

	s->text = u && (!d || u < d) ? u : d;
	if (!s->text)
		return false;
	s->path = strchr(s->text, '"') + 1;
	end = strchr(s->path, '"');
	if (!end)
		return false;
	s->n_path = (size_t) (end - s->path);
	s->n_text = (size_t) (end + 1 - s->text);
	s->at = end + 1;
	return true;
}

static void add_strict_causes(struct ocreg_error *e, struct strict s)
{
	struct ocreg_buf path = { 0 }, message = { 0 };

	for (size_t i = 0; i < MOST_CAUSES && next_strict(&s); i++) {
		ocreg_buf_cut(&path, 0);
		ocreg_buf_add(&path, s.path, s.n_path);
		ocreg_buf_cut(&message, 0);
		ocreg_buf_add(&message, s.text, s.n_text);
		if (!path.oom && !message.oom)
			ocreg_error_cause(e, path.data, message.data, "");
	}
	ocreg_buf_done(&path);
	ocreg_buf_done(&message);
}

/* `conflict with "NAME" using v1`: who owns the field. The server has no better place for it. */
static void add_manager(struct ocreg_buf *b, const struct ocreg_object *cause)
{
	const char *name = strchr(text(cause, OCREG_F_status_cause_message), '"');
	const char *end = name ? skip_quoted(name) : NULL;

	ocreg_buf_cut(b, 0);
	if (strcmp(text(cause, OCREG_F_status_cause_reason), "FieldManagerConflict") == 0 && end && end > name + 2)
		ocreg_buf_add(b, name + 1, (size_t) (end - name - 2));
}

static void add_causes(struct ocreg_error *e, const struct ocreg_object *details)
{
	size_t n = details ? ocreg_count(details, OCREG_F_status_details_causes) : 0;
	struct ocreg_buf message = { 0 }, manager = { 0 };

	for (size_t i = 0; i < n && i < MOST_CAUSES; i++) {
		const struct ocreg_object *c = ocreg_at(details, OCREG_F_status_details_causes, i);

		ocreg_buf_cut(&message, 0);
		add_said(&message, text(c, OCREG_F_status_cause_message));
		add_manager(&manager, c);
		if (!message.oom && !manager.oom)
			ocreg_error_cause(e, path_of(text(c, OCREG_F_status_cause_field)), message.len ? message.data : "",
					  manager.len ? manager.data : "");
	}
	ocreg_buf_done(&message);
	ocreg_buf_done(&manager);
}

/* Where the first cause is. */
static void first_path(struct ocreg_buf *b, const struct ocreg_object *details, struct strict s)
{
	if (next_strict(&s))
		ocreg_buf_add(b, s.path, s.n_path);
	else
		ocreg_buf_adds(b, path_of(text(details ? ocreg_at(details, OCREG_F_status_details_causes, 0) : NULL,
					       OCREG_F_status_cause_field)));
}

static int retry_after(const struct ocreg_reply *r, const struct ocreg_object *details)
{
	int64_t s = details ? ocreg_get_int(details, OCREG_F_status_details_retry_after_seconds) : 0;

	if (r->retry_after >= 0)
		return r->retry_after;
	return s > 0 && s < 1000000 ? (int) s : -1;
}

/* An answer that is an object after all may hold secrets. */
static bool may_be_shown(const struct ocreg_reply *r)
{
	return r->body.len && (r->status >= 300 || r->body.data[strspn(r->body.data, " \t\r\n")] != '{');
}

static size_t without_line_break(const struct ocreg_buf *b)
{
	size_t n = b->len;

	while (n && (b->data[n - 1] == '\n' || b->data[n - 1] == '\r'))
		n--;
	return n;
}

/* "SERVER answered VERB PLURAL with HTTP 502: ..." and how the answer begins. */
static void describe(struct ocreg_buf *b, const struct ocreg_reply *r, const struct ocreg_ask *ask)
{
	ocreg_buf_addf(b, "%s answered %s %s with HTTP %d", ask->server, ask->verb,
		       ask->resource ? ask->resource->plural : ask->path, r->status);
	if (r->status >= 300 && r->status < 400 && r->location.len) {
		ocreg_buf_adds(b, " and points to ");
		ocreg_buf_add_escaped(b, r->location.data, r->location.len, SHOWN);
	} else if (may_be_shown(r)) {
		ocreg_buf_adds(b, ": ");
		ocreg_buf_add_escaped(b, r->body.data, without_line_break(&r->body), SHOWN);
	}
}

/* The message and the hint, made from what the server said. */
static void word(struct ocreg_buf *message, struct ocreg_buf *hint, const struct row *row, const struct ocreg_reply *r,
		 const struct ocreg_ask *ask, const struct ocreg_object *status)
{
	const struct ocreg_object *details = status ? ocreg_get_object(status, OCREG_F_status_details) : NULL;

	if (*text(status, OCREG_F_status_message) && row->code != OCREG_E_REDIRECT)
		add_said(message, text(status, OCREG_F_status_message));
	else
		describe(message, r, ask);
	if (row->code == OCREG_E_FORBIDDEN)
		hint_forbidden(hint, ask, text(status, OCREG_F_status_message));
	else if (row->code == OCREG_E_NOTFOUND)
		hint_not_found(hint, ask, *text(details, OCREG_F_status_details_name));
	else if (next_strict(&(struct strict) { .at = text(status, OCREG_F_status_message) }))
		ocreg_buf_adds(hint, "correct the spelling of the field, or remove it: the cluster's release may not have it");
	else if (row->hint)
		ocreg_buf_adds(hint, row->hint);
}

static int report(const struct ocreg_reply *reply, const struct ocreg_ask *ask, const struct ocreg_object *status,
		  struct ocreg_error **reterr)
{
	const struct ocreg_object *details = status ? ocreg_get_object(status, OCREG_F_status_details) : NULL;
	const struct row *row = find(reply->status, text(status, OCREG_F_status_reason));
	struct strict strict = { .at = text(status, OCREG_F_status_message) };
	struct ocreg_buf message = { 0 }, hint = { 0 }, path = { 0 };
	int r;

	word(&message, &hint, row, reply, ask, status);
	first_path(&path, details, strict);
	if (message.oom || hint.oom || path.oom) {
		r = ocreg_fail_oom(reterr);
	} else {
		r = ocreg_fail(reterr, row->code, path.data, hint.data, "%s", message.data);
		if (reterr)
			ocreg_error_http(*reterr, reply->status, text(status, OCREG_F_status_reason),
					 retry_after(reply, details));
		if (reterr && path.len && next_strict(&(struct strict) { .at = strict.at }))
			add_strict_causes(*reterr, strict);
		else if (reterr)
			add_causes(*reterr, details);
	}
	ocreg_buf_done(&message);
	ocreg_buf_done(&hint);
	ocreg_buf_done(&path);
	return r;
}

int ocreg_status_fail(const struct ocreg_reply *reply, const struct ocreg_ask *ask, struct ocreg_error **reterr)
{
	struct ocreg_object *status = decode(reply);
	int r = report(reply, ask, status, reterr);

	ocreg_unref(status);
	return r;
}

int ocreg_status_not_an_object(const struct ocreg_reply *reply, const struct ocreg_ask *ask, const char *what,
			       struct ocreg_error **reterr)
{
	struct ocreg_buf message = { 0 };
	int r;

	describe(&message, reply, ask);
	r = message.oom ? ocreg_fail_oom(reterr)
			: ocreg_fail(reterr, OCREG_E_CONTENT, NULL, NULL, "the answer is %s: %s", what, message.data);
	if (reterr && !message.oom)
		ocreg_error_http(*reterr, reply->status, NULL, -1);
	ocreg_buf_done(&message);
	return r;
}
