/* SPDX-License-Identifier: Apache-2.0 */
/* Whom the server takes the caller for. */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "base/lines.h"
#include "base/options.h"
#include "cluster/exchange.h"
#include "model/object.h"

#define REVIEW "{\"apiVersion\":\"authentication.k8s.io/v1\",\"kind\":\"SelfSubjectReview\"}"

struct ocreg_user {
	char *name, *uid;
	struct ocreg_lines *groups, *extra;
};

/* --- the answer --- */

static char *copy(const struct ocreg_object *o, unsigned field)
{
	const char *s = ocreg_get_string(o, field);

	return strdup(s ? s : "");
}

static struct ocreg_lines *copy_list(const struct ocreg_object *o, unsigned field)
{
	struct ocreg_lines *l = ocreg_lines_new();
	size_t n = ocreg_count(o, field);

	for (size_t i = 0; l && i < n; i++) {
		const char *s = ocreg_string_at(o, field, i);

		if (ocreg_lines_add(l, s ? s : "", s ? strlen(s) : 0))
			l = ocreg_lines_unref(l);
	}
	return l;
}

/* KEY=VALUE for each text of a list. */
static int add_texts(struct ocreg_lines *l, const char *key, size_t n_key, const struct ocreg_object *fact)
{
	size_t n = ocreg_count(fact, OCREG_F_user_fact_texts);
	int r = 0;

	for (size_t i = 0; !r && i < n; i++) {
		const char *s = ocreg_string_at(fact, OCREG_F_user_fact_texts, i);
		struct ocreg_buf b = { 0 };

		ocreg_buf_add(&b, key, n_key);
		ocreg_buf_addc(&b, '=');
		ocreg_buf_adds(&b, s ? s : "");
		r = b.oom ? OCREG_E_NOMEM : ocreg_lines_add(l, b.data, b.len);
		ocreg_buf_done(&b);
	}
	return r;
}

static int add_fact(struct ocreg_lines *l, const struct ocreg_raw_child *c)
{
	struct ocreg_object *fact = NULL;
	struct ocreg_buf b = { 0 };
	int r;

	ocreg_buf_adds(&b, "{\"texts\":");
	ocreg_buf_add(&b, c->text, c->n);
	ocreg_buf_addc(&b, '}');
	r = b.oom ? OCREG_E_NOMEM : ocreg_decode(OCREG_TYPE_user_fact, b.data, b.len, NULL, &fact, NULL);
	if (!r)
		r = add_texts(l, c->key ? c->key : "", c->n_key, fact);
	ocreg_unref(fact);
	ocreg_buf_done(&b);
	return r;
}

static struct ocreg_lines *copy_extra(const struct ocreg_object *o)
{
	const struct ocreg_value *v = ocreg_slot(o, OCREG_F_user_info_extra, OCREG_K(RAW));
	struct ocreg_lines *l = ocreg_lines_new();
	struct ocreg_arena arena = { 0 };
	struct ocreg_raw_child *child = NULL;
	size_t n = 0;
	int r = v && v->state == OCREG_VALUE ? ocreg_raw_children(&arena, v->text, v->n, &child, &n) : 0;

	for (size_t i = 0; l && !r && i < n; i++)
		r = add_fact(l, &child[i]);
	ocreg_arena_done(&arena, true);
	return r == OCREG_E_NOMEM ? ocreg_lines_unref(l) : l;
}

/* An object of either kind, in which the name is in one place and the groups are in another. */
static struct ocreg_user *user_new(const struct ocreg_object *named, unsigned name, unsigned uid,
				   const struct ocreg_object *grouped, unsigned groups)
{
	struct ocreg_user *u = calloc(1, sizeof(*u));

	if (!u)
		return NULL;
	u->name = copy(named, name);
	u->uid = copy(named, uid);
	u->groups = copy_list(grouped, groups);
	u->extra = named == grouped ? copy_extra(named) : ocreg_lines_new();
	return u->name && u->uid && u->groups && u->extra ? u : ocreg_user_unref(u);
}

/* NULL with *reterr 0: there is no user in it. */
static struct ocreg_user *read_review(const struct ocreg_object *o, bool *retthere)
{
	const struct ocreg_object *status = ocreg_get_object(o, OCREG_F_self_review_status);
	const struct ocreg_object *info = status ? ocreg_get_object(status, OCREG_F_self_review_status_user_info) : NULL;

	*retthere = info && ocreg_get_string(info, OCREG_F_user_info_username);
	return *retthere ? user_new(info, OCREG_F_user_info_username, OCREG_F_user_info_uid, info, OCREG_F_user_info_groups)
			 : NULL;
}

static struct ocreg_user *read_openshift(const struct ocreg_object *o, bool *retthere)
{
	const struct ocreg_object *meta = ocreg_get_object(o, OCREG_F_openshift_user_metadata);

	*retthere = meta && ocreg_get_string(meta, OCREG_F_object_meta_name);
	return *retthere ? user_new(meta, OCREG_F_object_meta_name, OCREG_F_object_meta_uid, o, OCREG_F_openshift_user_groups)
			 : NULL;
}

/* --- asking --- */

static const struct question {
	struct ocreg_call call;
	unsigned type;
	struct ocreg_user *(*read)(const struct ocreg_object *o, bool *retthere);
} questions[] = {
	{ { .method = "POST",
	    .verb = "create",
	    .content_type = OCREG_CONTENT_JSON,
	    .path = "/apis/authentication.k8s.io/v1/selfsubjectreviews",
	    .body = REVIEW,
	    .n_body = sizeof(REVIEW) - 1,
	    .plain = true },
	  OCREG_TYPE_self_review,
	  read_review },
	{ { .method = "GET", .verb = "get", .path = "/apis/user.openshift.io/v1/users/~" },
	  OCREG_TYPE_openshift_user,
	  read_openshift },
};

struct asking {
	struct ocreg_work work;
	struct ocreg_exchange x;
};

static int step(struct ocreg_work *w, struct ocreg_error **reterr)
{
	return ocreg_exchange_step(&((struct asking *) w)->x, w, reterr);
}

static int take(struct asking *a, const struct question *q, struct ocreg_user **ret, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	struct ocreg_user *u = NULL;
	bool there = false;
	int r = ocreg_exchange_decode(&a->x, q->type, &o);

	if (!r)
		u = q->read(o, &there);
	ocreg_unref(o);
	if (u)
		*ret = u;
	else
		r = ocreg_exchange_refuse(&a->x, r ? r : there ? OCREG_E_NOMEM : OCREG_E_KIND, reterr);
	return r;
}

static int ask(struct ocreg_client *c, const struct question *q, const struct ocreg_call_options *options,
	       const struct ocreg_span *span, struct ocreg_user **ret, struct ocreg_error **reterr)
{
	struct asking a = { .work = { .step = step, .client = c } };
	struct ocreg_call k = q->call;
	int r;

	k.options = options;
	r = ocreg_exchange_begin(&a.x, c, &k, span, reterr);
	if (!r)
		r = ocreg_work_run(&a.work, reterr);
	if (!r)
		r = take(&a, q, ret, reterr);
	ocreg_exchange_done(&a.x);
	return r;
}

/* What is not there is forbidden to most users. */
static bool may_be_unknown(int r)
{
	return r == OCREG_E_NOTFOUND || r == OCREG_E_FORBIDDEN;
}

/* What the first question failed with tells more, if the second is none that the server knows. */
static int ask_all(struct ocreg_client *c, const struct ocreg_call_options *options, struct ocreg_user **ret,
		   struct ocreg_error **reterr)
{
	struct ocreg_span span = ocreg_client_span(c, options->timeout_ms);
	struct ocreg_error *first = NULL, *second = NULL;
	int r = ask(c, &questions[0], options, &span, ret, &first), r2 = OCREG_E_NOTFOUND;

	if (may_be_unknown(r)) {
		if (options->warnings)
			*options->warnings = ocreg_lines_unref(*options->warnings);
		r2 = ask(c, &questions[1], options, &span, ret, &second);
	}
	if (r && !may_be_unknown(r2))
		r = r2;
	if (r && reterr)
		*reterr = ocreg_error_ref(may_be_unknown(r2) ? first : second);
	ocreg_error_unref(first);
	ocreg_error_unref(second);
	return r;
}

int ocreg_client_whoami(struct ocreg_client *c, const struct ocreg_call_options *options, struct ocreg_user **ret,
			struct ocreg_error **reterr)
{
	struct ocreg_call_options own = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_lines *warnings = NULL, **retwarnings;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&own, sizeof(own), options, reterr);
	if (!r && !ret)
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the user");
	if (r)
		return r;
	retwarnings = own.warnings;
	own.warnings = &warnings;
	r = ask_all(c, &own, ret, reterr);
	if (retwarnings)
		*retwarnings = warnings;
	else
		ocreg_lines_unref(warnings);
	return r;
}

const char *ocreg_user_name(const struct ocreg_user *u)
{
	return u ? u->name : NULL;
}

const char *ocreg_user_uid(const struct ocreg_user *u)
{
	return u ? u->uid : NULL;
}

const struct ocreg_lines *ocreg_user_groups(const struct ocreg_user *u)
{
	return u ? u->groups : NULL;
}

const struct ocreg_lines *ocreg_user_extra(const struct ocreg_user *u)
{
	return u ? u->extra : NULL;
}

struct ocreg_user *ocreg_user_unref(struct ocreg_user *u)
{
	if (!u)
		return NULL;
	ocreg_lines_unref(u->groups);
	ocreg_lines_unref(u->extra);
	free(u->name);
	free(u->uid);
	free(u);
	return NULL;
}
