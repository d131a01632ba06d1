/* SPDX-License-Identifier: Apache-2.0 */
/* Checks for a cluster: its release, and the objects on it that rules look for. */
#include <stdio.h>
#include <stdlib.h>
#include "base/error.h"
#include "base/lines.h"
#include "base/options.h"
#include "check/context.h"
#include "cluster/call.h"

#define MOST_ROUNDS 8  /* what is read may make rules look for more, but not for ever */
#define MOST_READS 128 /* in one round */

/* One look at a cluster. */
struct look {
	struct ocreg_client *client;
	struct ocreg_context *around;
	struct ocreg_span span;
};

static struct ocreg_call_options options_of(const struct look *l)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	int64_t left = l->span.deadline - ocreg_span_now(&l->span);

	o.timeout_ms = left > 0 ? left : 1;
	return o;
}

static int begin(struct look *l, struct ocreg_client *c, const struct ocreg_call_options *options, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&o, sizeof(o), options, reterr);
	if (r)
		return r;
	l->client = c;
	l->span = ocreg_client_span(c, o.timeout_ms);
	return 0;
}

/* --- the release --- */

static unsigned number_of(const char *version)
{
	unsigned major = 0, minor = 0;

	if (!version || sscanf(version, "%2u.%2u", &major, &minor) != 2)
		return 0;
	return OCREG_RELEASE(major, minor);
}

static unsigned release_of(const struct ocreg_object *o)
{
	const struct ocreg_object *status = ocreg_get_object(o, OCREG_F_cluster_version_status), *desired;
	size_t n = status ? ocreg_count(status, OCREG_F_cluster_version_status_history) : 0;

	for (size_t i = 0; i < n; i++) {
		const struct ocreg_object *update = ocreg_at(status, OCREG_F_cluster_version_status_history, i);
		const char *state = update ? ocreg_get_string(update, OCREG_F_update_history_state) : NULL;

		if (state && strcmp(state, "Completed") == 0)
			return number_of(ocreg_get_string(update, OCREG_F_update_history_version));
	}
	desired = status ? ocreg_get_object(status, OCREG_F_cluster_version_status_desired) : NULL;
	return desired ? number_of(ocreg_get_string(desired, OCREG_F_cluster_release_version)) : 0;
}

/* A failure that is the cluster's answer and no reason to give up: something remains unknown. */
static bool is_answer(const struct ocreg_error *e)
{
	return ocreg_error_http_status(e) && ocreg_error_code(e) != OCREG_E_UNAUTHORIZED;
}

/* Hand on the error of a call, or drop it. */
static int pass_on(int r, struct ocreg_error *e, struct ocreg_error **reterr)
{
	if (r && reterr)
		*reterr = e;
	else
		ocreg_error_unref(e);
	return r;
}

static int read_release(const struct look *l, unsigned *ret, struct ocreg_error **reterr)
{
	const struct ocreg_call_options options = options_of(l);
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_client_get(l->client, OCREG_TYPE_cluster_version, NULL, NULL, &options, &o, &e);

	if (!r)
		*ret = release_of(o);
	ocreg_unref(o);
	return pass_on(r && is_answer(e) ? 0 : r, e, reterr);
}

int ocreg_client_release(struct ocreg_client *c, const struct ocreg_call_options *options, unsigned *ret,
			 struct ocreg_error **reterr)
{
	struct look l = { 0 };
	unsigned release = 0;
	int r = begin(&l, c, options, reterr);

	if (!r && !ret)
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the result");
	if (!r)
		r = read_release(&l, &release, reterr);
	if (!r)
		*ret = release;
	return r;
}

/* --- the objects --- */

static int add_note(struct ocreg_context *around, const char *text)
{
	for (size_t i = 0; i < ocreg_lines_count(around->notes); i++)
		if (strcmp(ocreg_lines_at(around->notes, i), text) == 0)
			return 0;
	if (!around->notes)
		around->notes = ocreg_lines_new();
	return around->notes ? ocreg_lines_add(around->notes, text, strlen(text)) : OCREG_E_NOMEM;
}

/* Once for a kind: which objects of it they are matters little. */
static int note_refusal(struct ocreg_context *around, const struct ocreg_want *want, const struct ocreg_error *e)
{
	const struct ocreg_resource *resource = ocreg_resource_of_type(want->type);
	const char *verb = want->name ? "get" : "list", *slash = strchr(resource->api_version, '/');
	struct ocreg_buf b = { 0 };
	int r = OCREG_E_NOMEM;

	ocreg_buf_addf(&b, "%s%s%.*s: ", resource->plural, slash ? "." : "", slash ? (int) (slash - resource->api_version) : 0,
		       resource->api_version);
	if (ocreg_error_code(e) == OCREG_E_FORBIDDEN)
		ocreg_buf_addf(&b, "what rules look for there is not known: it takes a role with the verb \"%s\"", verb);
	else
		ocreg_buf_addf(&b, "what rules look for there is not known: HTTP status %d", ocreg_error_http_status(e));
	if (!b.oom)
		r = add_note(around, b.data);
	ocreg_buf_done(&b);
	return r;
}

static int keep_all(struct ocreg_context *around, const struct ocreg_objects *all)
{
	int r = 0;

	for (size_t i = 0; !r && i < ocreg_objects_count(all); i++) {
		struct ocreg_want is;

		if (!ocreg_context_identity(ocreg_objects_at(all, i), &is) || !ocreg_context_find(around, &is))
			r = ocreg_context_take(around, ocreg_objects_at(all, i));
	}
	return r;
}

static int keep(struct ocreg_context *around, struct ocreg_object *o, const struct ocreg_objects *all)
{
	if (o && ocreg_type_of(o) == OCREG_TYPE_cluster_version) {
		around->release = release_of(o);
		around->release_asked = true;
	}
	return o ? ocreg_context_take(around, o) : keep_all(around, all);
}

/* What is not there is known as well, and so is what cannot be there because nothing can have such a name. */
static int take_answer(struct ocreg_context *around, const struct ocreg_want *want, struct ocreg_object *o,
		       const struct ocreg_objects *all, const struct ocreg_error *e)
{
	int code = ocreg_error_code(e);
	bool known = !e || code == OCREG_E_NOTFOUND || (code == OCREG_E_ARG && want->name);
	int r = e ? 0 : keep(around, o, all);

	if (!known && !is_answer(e))
		return code;
	if (!known)
		r = note_refusal(around, want, e);
	return r ? r : ocreg_context_asked(around, want, known);
}

int ocreg_context_answer(struct ocreg_context *around, const struct ocreg_want *want, struct ocreg_object *o,
			 const struct ocreg_objects *all, const struct ocreg_error *e)
{
	if (!around || !want || !ocreg_resource_of_type(want->type) || (!e && !o && !all))
		return OCREG_E_ARG;
	return take_answer(around, want, o, all, e);
}

bool ocreg_context_has_answer(const struct ocreg_context *around, const struct ocreg_want *want)
{
	return around && want && ocreg_context_tried(around, want);
}

static int ask(const struct look *l, const struct ocreg_want *want, struct ocreg_object **ret, struct ocreg_objects **retall,
	       struct ocreg_error **reterr)
{
	const struct ocreg_call_options options = options_of(l);
	struct ocreg_list_options list = OCREG_LIST_OPTIONS_INIT;

	list.timeout_ms = options.timeout_ms;
	if (want->name)
		return ocreg_client_get(l->client, want->type, want->ns, want->name, &options, ret, reterr);
	return ocreg_client_list(l->client, want->type, want->ns, &list, retall, reterr);
}

static int read_want(const struct look *l, const struct ocreg_want *want, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	struct ocreg_objects *all = NULL;
	struct ocreg_error *e = NULL;
	int code = ask(l, want, &o, &all, &e), r = take_answer(l->around, want, o, all, e);

	ocreg_unref(o);
	ocreg_objects_unref(all);
	if (r && r == code)
		return pass_on(r, e, reterr);
	ocreg_error_unref(e);
	return r < 0 ? ocreg_fail_oom(reterr) : 0;
}

static int look_around(const struct look *l, const struct ocreg_findings *fs, size_t *retnew, struct ocreg_error **reterr)
{
	int r = 0;

	*retnew = 0;
	for (size_t i = 0; !r && *retnew < MOST_READS && i < ocreg_findings_want_count(fs); i++) {
		const struct ocreg_want *want = ocreg_findings_want_at(fs, i);

		if (ocreg_context_tried(l->around, want))
			continue;
		if (ocreg_span_is_cancelled(&l->span))
			return ocreg_fail(reterr, OCREG_E_CANCELLED, NULL, NULL, "the call was cancelled");
		++*retnew;
		r = read_want(l, want, reterr);
	}
	return r;
}

int ocreg_client_look_around(struct ocreg_client *c, const struct ocreg_findings *fs, struct ocreg_context *around,
			     const struct ocreg_call_options *options, size_t *retnew, struct ocreg_error **reterr)
{
	struct look l = { .around = around };
	size_t n = 0;
	int r = begin(&l, c, options, reterr);

	if (!r && (!fs || !around))
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is nothing to look for, or no place for it");
	if (!r)
		r = look_around(&l, fs, &n, reterr);
	if (!r && retnew)
		*retnew = n;
	return r;
}

/* --- checks --- */

/* What is checked: an object or a text. */
struct subject {
	const struct ocreg_object *o;
	const char *text;
	size_t len;
	struct ocreg_check_options options;
	struct ocreg_object *first; /* of the text */
};

static int check_once(struct subject *s, struct ocreg_findings **ret, struct ocreg_error **reterr)
{
	if (s->o)
		return ocreg_validate(s->o, &s->options, ret, reterr);
	return ocreg_check(s->text, s->len, &s->options, s->first ? NULL : &s->first, ret, reterr);
}

/* Again, as long as the rules look for something that nobody has looked for. */
static int check(const struct look *l, struct subject *s, struct ocreg_findings **ret, struct ocreg_error **reterr)
{
	struct ocreg_findings *fs = NULL;
	size_t n = 1;
	int r = 0;

	for (unsigned round = 0; !r && n && round < MOST_ROUNDS; round++) {
		fs = ocreg_findings_unref(fs);
		r = check_once(s, &fs, reterr);
		n = 0;
		if (!r && round < MOST_ROUNDS - 1)
			r = look_around(l, fs, &n, reterr);
	}
	if (r)
		ocreg_findings_unref(fs);
	else
		*ret = fs;
	return r;
}

static int set_target(const struct look *l, struct ocreg_check_options *options, struct ocreg_error **reterr)
{
	int r = 0;

	if (options->target)
		return 0;
	if (!l->around->release_asked)
		r = read_release(l, &l->around->release, reterr);
	l->around->release_asked |= !r;
	options->target = l->around->release;
	return r;
}

static int check_live(struct ocreg_client *c, struct subject *s, const struct ocreg_check_options *options,
		      struct ocreg_context *around, struct ocreg_findings **ret, struct ocreg_error **reterr)
{
	struct look l = { 0 };
	struct ocreg_context *own = NULL;
	int r = begin(&l, c, NULL, reterr);

	if (!r)
		r = ocreg_options_copy(&s->options, sizeof(s->options), options, reterr);
	if (!r && !ret)
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the result");
	if (!r && !around)
		r = ocreg_context_new(&own, reterr);
	l.around = around ? around : own;
	s->options.around = l.around;
	if (!r)
		r = set_target(&l, &s->options, reterr);
	if (!r)
		r = check(&l, s, ret, reterr);
	ocreg_context_unref(own);
	return r;
}

int ocreg_client_validate(struct ocreg_client *c, const struct ocreg_object *o, const struct ocreg_check_options *options,
			  struct ocreg_context *around, struct ocreg_findings **ret, struct ocreg_error **reterr)
{
	struct subject s = { .o = o, .options = OCREG_CHECK_OPTIONS_INIT };

	if (!o)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no object to check");
	return check_live(c, &s, options, around, ret, reterr);
}

int ocreg_client_check(struct ocreg_client *c, const char *text, size_t len, const struct ocreg_check_options *options,
		       struct ocreg_context *around, struct ocreg_object **retobject, struct ocreg_findings **ret,
		       struct ocreg_error **reterr)
{
	struct subject s = { .text = text, .len = len, .options = OCREG_CHECK_OPTIONS_INIT };
	int r = check_live(c, &s, options, around, ret, reterr);

	if (!r && retobject)
		*retobject = s.first;
	else
		ocreg_unref(s.first);
	return r;
}
