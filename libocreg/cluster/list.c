/* SPDX-License-Identifier: Apache-2.0 */
/* All objects of a kind, page by page. */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "base/options.h"
#include "cluster/task.h"
#include "cluster/url.h"
#include "model/object.h"

#define PAGE 500
#define MOST_OBJECTS 100000
#define MOST_BEGINNINGS 3

struct ocreg_objects {
	atomic_uint refs;
	struct ocreg_object **v;
	size_t n, cap;
	char *version;
};

static void empty(struct ocreg_objects *l)
{
	for (size_t i = 0; i < l->n; i++)
		ocreg_unref(l->v[i]);
	l->n = 0;
	ocreg_free(l->version);
	l->version = NULL;
}

struct ocreg_objects *ocreg_objects_unref(struct ocreg_objects *l)
{
	if (!l || atomic_fetch_sub_explicit(&l->refs, 1, memory_order_acq_rel) != 1)
		return NULL;
	empty(l);
	free(l->v);
	free(l);
	return NULL;
}

size_t ocreg_objects_count(const struct ocreg_objects *l)
{
	return l ? l->n : 0;
}

struct ocreg_object *ocreg_objects_at(const struct ocreg_objects *l, size_t i)
{
	return i < ocreg_objects_count(l) ? l->v[i] : NULL;
}

const char *ocreg_objects_version(const struct ocreg_objects *l)
{
	return l && l->version ? l->version : "";
}

/* What stands alone says what it is; what stands in a list of the core group does not. */
static int name_kind(struct ocreg_object *o, const struct ocreg_resource *resource)
{
	int version = ocreg_field_find(resource->type, "apiVersion"), kind = ocreg_field_find(resource->type, "kind");
	int r = ocreg_has(o, (unsigned) version) ? 0 : ocreg_set_string(o, (unsigned) version, resource->api_version);

	return r || ocreg_has(o, (unsigned) kind) ? r : ocreg_set_string(o, (unsigned) kind, resource->kind);
}

static int check_items(struct ocreg_listing *l, size_t from)
{
	int r = 0;

	for (size_t i = from; r == 0 && i < l->list->n; i++) {
		r = name_kind(l->list->v[i], l->resource);
		if (r == 0 && !ocreg_call_is_of(l->list->v[i], l->resource))
			r = OCREG_E_KIND;
	}
	return r;
}

static int keep(char **ret, const char *s)
{
	ocreg_free(*ret);
	*ret = strdup(s ? s : "");
	return *ret ? 0 : OCREG_E_NOMEM;
}

static bool is_list_of(const struct ocreg_object *page, const struct ocreg_resource *resource)
{
	const char *kind = ocreg_get_string(page, OCREG_F_list_page_kind);
	size_t n = strlen(resource->kind);

	return kind && strncmp(kind, resource->kind, n) == 0 && strcmp(kind + n, "List") == 0;
}

/* A place that was asked for already leads nowhere. */
static int turn_over(struct ocreg_listing *l, const char *next)
{
	if (next && *next && l->next && strcmp(l->next, next) == 0)
		return OCREG_E_RANGE;
	return keep(&l->next, next);
}

/* The items go behind those of the pages before. */
static int decode_page(struct ocreg_listing *l, struct ocreg_object *page)
{
	const struct ocreg_buf *body = &l->x.reply.body;
	struct ocreg_objects *list = l->list;
	struct ocreg_parts items = {
		OCREG_F_list_page_items, true, ocreg_schema(l->resource->type), list->v, list->n, list->cap, MOST_OBJECTS
	};
	int r = l->x.reply.is_json ? ocreg_decode_parts(page, body->data ? body->data : "", body->len, &items, NULL)
				   : OCREG_E_CONTENT;

	list->v = items.v;
	list->n = items.n;
	list->cap = items.cap;
	l->too_many = r == OCREG_E_LIMIT && items.n == items.most;
	return r;
}

static int take_page(struct ocreg_listing *l)
{
	struct ocreg_object *page = ocreg_new(OCREG_TYPE_list_page);
	const struct ocreg_object *meta;
	size_t before = l->list->n;
	int r = page ? decode_page(l, page) : OCREG_E_NOMEM;

	meta = ocreg_get_object(page, OCREG_F_list_page_metadata);
	if (!r)
		r = is_list_of(page, l->resource) ? check_items(l, before) : OCREG_E_KIND;
	if (!r && !l->list->version)
		r = keep(&l->list->version, meta ? ocreg_get_string(meta, OCREG_F_list_meta_resource_version) : NULL);
	if (!r)
		r = turn_over(l, meta ? ocreg_get_string(meta, OCREG_F_list_meta_next) : NULL);
	ocreg_unref(page);
	return r;
}

static void build_query(struct ocreg_buf *b, const struct ocreg_listing *l)
{
	const struct ocreg_list_options *o = l->options;
	bool exact = o->resource_version && strcmp(o->resource_version, "0") != 0;

	ocreg_url_add_query(b, "labelSelector", o->label_selector);
	ocreg_url_add_query(b, "fieldSelector", o->field_selector);
	ocreg_buf_addf(b, "&limit=%lld", (long long) (o->limit ? o->limit : PAGE));
	if (l->next) {
		ocreg_url_add_query(b, "continue", l->next);
		return;
	}
	ocreg_url_add_query(b, "resourceVersion", o->resource_version);
	ocreg_url_add_query(b, "resourceVersionMatch", exact ? "NotOlderThan" : NULL);
}

static int fail_limit(struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, OCREG_E_LIMIT, NULL, "select some of them by labels or namespace",
			  "there are more than %u objects", MOST_OBJECTS);
}

static int ask_for_page(struct ocreg_listing *l, struct ocreg_error **reterr)
{
	static const struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_call k = { .method = "GET",
				.verb = "list",
				.type = l->resource->type,
				.ns = l->ns,
				.options = &options,
				.collection = true,
				.everywhere = !l->ns };

	ocreg_buf_done(&l->query);
	build_query(&l->query, l);
	if (l->query.oom)
		return ocreg_fail_oom(reterr);
	k.query = l->query.data;
	l->asked = true;
	return ocreg_exchange_begin(&l->x, l->client, &k, &l->span, reterr);
}

static int read_page(struct ocreg_listing *l, struct ocreg_error **reterr)
{
	int r = take_page(l);

	if (l->too_many)
		return fail_limit(reterr);
	if (r == OCREG_E_RANGE)
		return ocreg_fail(reterr, OCREG_E_CONTENT, NULL, "check that the address is an API server's",
				  "%s: the list has no end", ocreg_pool_server(l->client->pool));
	return r ? ocreg_exchange_refuse(&l->x, r, reterr) : 0;
}

/* The server keeps the state of a list for some minutes: beyond that there is no next page, and everything begins anew. */
static bool begin_anew(struct ocreg_listing *l, int code)
{
	if (code != OCREG_E_GONE || !l->next || ++l->beginnings >= MOST_BEGINNINGS)
		return false;
	empty(l->list);
	ocreg_free(l->next);
	l->next = NULL;
	return true;
}

/* One page, or a new beginning. */
static int step(struct ocreg_listing *l, struct ocreg_work *w, struct ocreg_error **reterr)
{
	struct ocreg_error *e = NULL;
	int r = l->asked ? 0 : ask_for_page(l, &e);

	if (!r)
		r = ocreg_exchange_step(&l->x, w, &e);
	if (r == OCREG_WAITING)
		return r;
	l->asked = false;
	if (!r)
		r = read_page(l, &e);
	if (begin_anew(l, r))
		r = 0;
	if (r && reterr)
		*reterr = e;
	else
		ocreg_error_unref(e);
	return r;
}

int ocreg_listing_step(struct ocreg_listing *l, struct ocreg_work *w, struct ocreg_error **reterr)
{
	int r = 0;

	while (!r && (l->asked || !l->next || *l->next))
		r = step(l, w, reterr);
	return r;
}

int ocreg_listing_begin(struct ocreg_listing *l, struct ocreg_client *c, unsigned type, const char *ns,
			const struct ocreg_list_options *options, const struct ocreg_span *span)
{
	ocreg_listing_done(l);
	l->client = c;
	l->resource = ocreg_resource_of_type(type);
	l->ns = ns;
	l->options = options;
	l->span = *span;
	l->list = calloc(1, sizeof(*l->list));
	if (!l->list)
		return OCREG_E_NOMEM;
	atomic_init(&l->list->refs, 1);
	return 0;
}

struct ocreg_objects *ocreg_listing_take(struct ocreg_listing *l)
{
	struct ocreg_objects *list = l->list;

	l->list = NULL;
	return list;
}

void ocreg_listing_done(struct ocreg_listing *l)
{
	ocreg_exchange_done(&l->x);
	ocreg_buf_done(&l->query);
	ocreg_objects_unref(l->list);
	ocreg_free(l->next);
	*l = (struct ocreg_listing) { .client = NULL };
}

int ocreg_list_check(const struct ocreg_list_options *o, unsigned type, struct ocreg_error **reterr)
{
	if (o->limit < 0 || o->timeout_ms < 0)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "the list's options hold a value that is none");
	if (!ocreg_resource_of_type(type))
		return ocreg_fail(reterr, OCREG_E_KIND, NULL, "name a kind that the API server keeps",
				  "objects of this type have no URL");
	return 0;
}

/* As a task. */

static int prepare(struct ocreg_task *t, struct ocreg_error **reterr)
{
	int r = ocreg_list_check(&t->list, t->q.type, reterr);

	if (r)
		return r;
	r = ocreg_task_keep(t, &t->q.ns);
	if (!r)
		r = ocreg_task_keep(t, &t->list.label_selector);
	if (!r)
		r = ocreg_task_keep(t, &t->list.field_selector);
	if (!r)
		r = ocreg_task_keep(t, &t->list.resource_version);
	if (!r)
		r = ocreg_listing_begin(&t->listing, t->work.client, t->q.type, t->q.ns, &t->list, &t->span);
	return r ? ocreg_fail_oom(reterr) : 0;
}

static int step_task(struct ocreg_task *t, struct ocreg_error **reterr)
{
	int r = ocreg_listing_step(&t->listing, &t->work, reterr);

	if (!r)
		t->objects = ocreg_listing_take(&t->listing);
	return r;
}

const struct ocreg_procedure ocreg_procedure_list = { .prepare = prepare, .step = step_task };

int ocreg_client_list(struct ocreg_client *c, unsigned type, const char *ns, const struct ocreg_list_options *options,
		      struct ocreg_objects **ret, struct ocreg_error **reterr)
{
	struct ocreg_request q = OCREG_REQUEST_INIT;
	struct ocreg_task t = { .refs = 1 };
	int r;

	if (!ret)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the list");
	q.verb = OCREG_VERB_LIST;
	q.type = type;
	q.ns = ns;
	q.list = options;
	r = ocreg_task_run(&t, c, &q, NULL, reterr);
	if (!r) {
		*ret = t.objects;
		t.objects = NULL;
	}
	ocreg_task_done(&t);
	return r;
}
