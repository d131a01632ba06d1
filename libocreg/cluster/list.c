/* SPDX-License-Identifier: Apache-2.0 */
/* All objects of a kind, page by page. */
#include <stdlib.h>
#include <string.h>
#include "base/error.h"
#include "base/options.h"
#include "cluster/list.h"
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

/* A listing in progress. */
struct listing {
	struct ocreg_client *client;
	const struct ocreg_list_options *options;
	const char *ns;
	const struct ocreg_resource *resource;
	const struct ocreg_span *span;
	struct ocreg_objects *list;
	char *next; /* the place of the next page; NULL at the beginning, "" at the end */
	bool too_many;
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

static int reserve(struct ocreg_objects *l, size_t more)
{
	size_t cap = l->n + more;
	struct ocreg_object **v = cap > l->cap ? reallocarray(l->v, cap, sizeof(struct ocreg_object *)) : l->v;

	if (!v && cap)
		return OCREG_E_NOMEM;
	l->v = v;
	l->cap = cap > l->cap ? cap : l->cap;
	return 0;
}

/* What stands alone says what it is; what stands in a list of the core group does not. */
static int name_kind(struct ocreg_object *o, const struct ocreg_resource *resource)
{
	int version = ocreg_field_find(resource->type, "apiVersion"), kind = ocreg_field_find(resource->type, "kind");
	int r = ocreg_has(o, (unsigned) version) ? 0 : ocreg_set_string(o, (unsigned) version, resource->api_version);

	return r || ocreg_has(o, (unsigned) kind) ? r : ocreg_set_string(o, (unsigned) kind, resource->kind);
}

static int add_items(struct listing *l, const struct ocreg_object *page)
{
	const struct ocreg_value *items = &page->values[OCREG_F_list_page_items];
	struct ocreg_decode_options options = OCREG_DECODE_OPTIONS_INIT;
	struct ocreg_arena arena = { 0 };
	struct ocreg_raw_child *item = NULL;
	size_t n = 0;
	int r = items->state == OCREG_VALUE ? ocreg_raw_children(&arena, items->text, items->n, &item, &n) : 0;

	if (r > 0 || (r == 0 && n && item[0].key)) /* a scalar, or a map */
		r = OCREG_E_KIND;
	l->too_many = r == 0 && l->list->n + n > MOST_OBJECTS;
	if (l->too_many)
		r = OCREG_E_LIMIT;
	if (r == 0)
		r = reserve(l->list, n);
	options.format = OCREG_FORMAT_JSON;
	for (size_t i = 0; r == 0 && i < n; i++) {
		struct ocreg_object *o = NULL;

		r = ocreg_decode(l->resource->type, item[i].text, item[i].n, &options, &o, NULL);
		if (r == 0)
			r = name_kind(o, l->resource);
		if (r == 0 && !ocreg_call_is_of(o, l->resource))
			r = OCREG_E_KIND;
		if (r == 0)
			l->list->v[l->list->n++] = o;
		else
			ocreg_unref(o);
	}
	ocreg_arena_done(&arena, true);
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
static int turn_over(struct listing *l, const char *next)
{
	if (next && *next && l->next && strcmp(l->next, next) == 0)
		return OCREG_E_RANGE;
	return keep(&l->next, next);
}

static int take_page(struct listing *l, const struct ocreg_reply *reply)
{
	const struct ocreg_object *meta;
	struct ocreg_object *page = NULL;
	int r = reply->is_json ? ocreg_decode(OCREG_TYPE_list_page, reply->body.data ? reply->body.data : "", reply->body.len,
					      NULL, &page, NULL)
			       : OCREG_E_CONTENT;

	if (r)
		return r;
	meta = ocreg_get_object(page, OCREG_F_list_page_metadata);
	r = is_list_of(page, l->resource) ? add_items(l, page) : OCREG_E_KIND;
	if (!r && !l->list->version)
		r = keep(&l->list->version, meta ? ocreg_get_string(meta, OCREG_F_list_meta_resource_version) : NULL);
	if (!r)
		r = turn_over(l, meta ? ocreg_get_string(meta, OCREG_F_list_meta_next) : NULL);
	ocreg_unref(page);
	return r;
}

static void build_query(struct ocreg_buf *b, const struct listing *l)
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

static int get_page(struct listing *l, struct ocreg_error **reterr)
{
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_call k = { .method = "GET",
				.verb = "list",
				.type = l->resource->type,
				.ns = l->ns,
				.options = &options,
				.collection = true,
				.everywhere = !l->ns };
	struct ocreg_reply reply = { 0 };
	struct ocreg_buf query = { 0 };
	int r;

	build_query(&query, l);
	k.query = query.data;
	r = query.oom ? ocreg_fail_oom(reterr) : ocreg_call_send(l->client, l->span, &k, &reply, reterr);
	if (!r) {
		r = take_page(l, &reply);
		if (l->too_many)
			r = fail_limit(reterr);
		else if (r == OCREG_E_RANGE)
			r = ocreg_fail(reterr, OCREG_E_CONTENT, NULL, "check that the address is an API server's",
				       "%s: the list has no end", ocreg_pool_server(l->client->pool));
		else if (r)
			r = ocreg_call_fail(l->client, &k, &reply, r, reterr);
	}
	ocreg_buf_done(&query);
	ocreg_reply_done(&reply);
	return r;
}

/* The server keeps the state of a list for some minutes: beyond that there is no next page, and everything begins anew. */
static int get_pages(struct listing *l, struct ocreg_error **reterr)
{
	unsigned beginnings = 0;
	int r = 0;

	while (!r && (!l->next || *l->next)) {
		struct ocreg_error *e = NULL;
		bool again;

		r = get_page(l, &e);
		again = r == OCREG_E_GONE && l->next && ++beginnings < MOST_BEGINNINGS;
		if (again) {
			empty(l->list);
			ocreg_free(l->next);
			l->next = NULL;
			r = 0;
		}
		if (r && reterr)
			*reterr = e;
		else
			ocreg_error_unref(e);
	}
	return r;
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

int ocreg_list_within(struct ocreg_client *c, const struct ocreg_span *span, unsigned type, const char *ns,
		      const struct ocreg_list_options *options, struct ocreg_objects **ret, struct ocreg_error **reterr)
{
	struct listing l = { .client = c, .options = options, .ns = ns, .resource = ocreg_resource_of_type(type), .span = span };
	int r;

	l.list = calloc(1, sizeof(*l.list));
	if (!l.list)
		return ocreg_fail_oom(reterr);
	atomic_init(&l.list->refs, 1);
	r = get_pages(&l, reterr);
	ocreg_free(l.next);
	if (r)
		ocreg_objects_unref(l.list);
	else
		*ret = l.list;
	return r;
}

int ocreg_client_list(struct ocreg_client *c, unsigned type, const char *ns, const struct ocreg_list_options *options,
		      struct ocreg_objects **ret, struct ocreg_error **reterr)
{
	struct ocreg_list_options own = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_span span;
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&own, sizeof(own), options, reterr);
	if (!r)
		r = ocreg_list_check(&own, type, reterr);
	if (!r && !ret)
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the list");
	if (r)
		return r;
	span = ocreg_span_begin(&c->cancels, own.timeout_ms ? own.timeout_ms : c->timeout);
	return ocreg_list_within(c, &span, type, ns, &own, ret, reterr);
}
