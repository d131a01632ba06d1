/* SPDX-License-Identifier: Apache-2.0 */
/* Processor, memory and other resources, as Kubernetes asks them of a container. */
#include <inttypes.h>
#include <stdio.h>
#include "base/name.h"
#include "base/quantity.h"
#include "base/scan.h"
#include "check/operator.h"

#define HUGE_PAGES "hugepages-"
#define NATIVE "kubernetes.io/"

struct resources {
	const struct ocreg_operator *op;
	const struct ocreg_object *o;
	const struct ocreg_where *at;
	bool fail; /* out of memory */
};

static bool begins(const struct ocreg_member *m, const char *with)
{
	return m->n_key >= strlen(with) && memcmp(m->key, with, strlen(with)) == 0;
}

static bool is_standard(const struct ocreg_member *m)
{
	return ocreg_scan_equal(m->key, m->n_key, "cpu") || ocreg_scan_equal(m->key, m->n_key, "memory") ||
	       ocreg_scan_equal(m->key, m->n_key, "ephemeral-storage") || begins(m, HUGE_PAGES);
}

/* One that Kubernetes counts itself; others are counted by whoever brought them, in whole units. */
static bool is_native(const struct ocreg_member *m)
{
	return !memchr(m->key, '/', m->n_key) || memmem(m->key, m->n_key, NATIVE, strlen(NATIVE));
}

/* The name is used with a prefix in quotas, and must be right with it. */
static bool is_extended(struct resources *r, const struct ocreg_member *m)
{
	static const char prefix[] = "requests.";
	struct ocreg_buf b = { 0 };
	bool ok;

	if (is_native(m) || begins(m, prefix))
		return false;
	ocreg_buf_adds(&b, prefix);
	ocreg_buf_add(&b, m->key, m->n_key);
	r->fail |= b.oom;
	ok = !b.oom && ocreg_name_is_qualified(b.data, b.len);
	ocreg_buf_done(&b);
	return ok;
}

/* The amount in whole units, rounded up. */
static bool read_whole(struct resources *r, const char *s, size_t n, int64_t *ret)
{
	int e = ocreg_quantity_whole(s, n, ret);

	r->fail |= e == OCREG_E_NOMEM;
	return e == 0;
}

static int compare(struct resources *r, const struct ocreg_value *v, const char *s, size_t n)
{
	int order = 0;

	r->fail |= ocreg_quantity_order(v->text, v->n, s, n, &order) < 0;
	return order;
}

/* Kubernetes reckons in thousandths, which must fit into 64 bits. */
static bool is_whole(struct resources *r, const struct ocreg_value *v)
{
	char text[32];
	int64_t whole;

	if (!read_whole(r, v->text, v->n, &whole))
		return true;
	return whole <= INT64_MAX / 1000 && compare(r, v, text, (size_t) snprintf(text, sizeof(text), "%" PRId64, whole)) == 0;
}

/* A multiple of the size of the pages, which the name ends with. */
static bool is_divisible(struct resources *r, const struct ocreg_member *m)
{
	const char *size = m->key + strlen(HUGE_PAGES);
	size_t n = m->n_key - strlen(HUGE_PAGES);
	int64_t page, whole;

	if (!ocreg_quantity_check(size, n, NULL) || !read_whole(r, size, n, &page) || page <= 0)
		return false;
	return read_whole(r, m->value.text, m->value.n, &whole) && whole % page == 0;
}

static void check_name(struct resources *r, const struct ocreg_member *m, const struct ocreg_where *said,
		       const struct ocreg_where *at)
{
	bool qualified = ocreg_name_is_qualified(m->key, m->n_key), slash = m->n_key && memchr(m->key, '/', m->n_key);
	const char *why = NULL;
	struct ocreg_buf shown = { 0 };

	if (!qualified) {
		ocreg_pod_label_key(r->op, OCREG_RULE_pod_resource_name, at, said, m->key, m->n_key);
		return;
	}
	if (!slash && !is_standard(m))
		why = "must be a standard resource for containers";
	else if (slash && !is_native(m) && !is_extended(r, m))
		why = "doesn't follow extended resource name standard";
	if (why)
		ocreg_refuse_pod(r->op, OCREG_RULE_pod_resource_name, at, said, "Invalid value: %s: %s",
				 ocreg_quoted(r->op->c, m->key, m->n_key, &shown), why);
	ocreg_buf_done(&shown);
}

static void check_pages(struct resources *r, const struct ocreg_member *m, const struct ocreg_where *said,
			const struct ocreg_where *at)
{
	struct ocreg_buf name = { 0 };

	if (!begins(m, HUGE_PAGES) || is_divisible(r, m))
		return;
	ocreg_buf_add_escaped(&name, m->key, m->n_key, 128);
	if (name.oom)
		r->fail = true;
	else
		ocreg_refuse_pod(r->op, OCREG_RULE_pod_quantity, at, said,
				 "Invalid value: \"%s\": %s is not positive integer multiple of %s", m->value.text, m->value.text,
				 name.data);
	ocreg_buf_done(&name);
}

static void check_amount(struct resources *r, const struct ocreg_member *m, const struct ocreg_where *said,
			 const struct ocreg_where *at)
{
	const enum ocreg_rule_id rule = OCREG_RULE_pod_quantity;
	const char *s = m->value.text;

	if (compare(r, &m->value, "0", 1) < 0)
		ocreg_refuse_pod(r->op, rule, at, said, "Invalid value: \"%s\": must be greater than or equal to 0", s);
	if (is_extended(r, m) && !is_whole(r, &m->value))
		ocreg_refuse_pod(r->op, rule, at, said, "Invalid value: \"%s\": must be an integer", s);
	check_pages(r, m, said, at);
}

static bool is_readable(const struct ocreg_value *v)
{
	return v->state == OCREG_VALUE && ocreg_quantity_check(v->text, v->n, NULL);
}

/* A request beside its limit: of some resources a pod gets exactly what it asks for. */
static void check_request(struct resources *r, const struct ocreg_member *m, uint32_t near, const struct ocreg_where *at)
{
	const struct ocreg_value *limits = &r->o->values[OCREG_F_resources_limits];
	const struct ocreg_member *limit =
		limits->state == OCREG_VALUE ? ocreg_members_find_near(limits, near, m->key, m->n_key) : NULL;
	struct ocreg_where limits_at = ocreg_below(r->at, r->o, OCREG_F_resources_limits);
	bool exact = !is_native(m) || begins(m, HUGE_PAGES);
	struct ocreg_buf name = { 0 };
	int order = 0;

	ocreg_buf_add_escaped(&name, m->key, m->n_key, 128);
	if (!limit && exact)
		ocreg_refuse_pod(r->op, OCREG_RULE_pod_quantity, at, &limits_at,
				 "Required value: Limit must be set for non overcommitable resources");
	if (limit && is_readable(&limit->value))
		order = compare(r, &m->value, limit->value.text, limit->value.n);
	if (order > 0 || (exact && order))
		ocreg_refuse_pod(r->op, OCREG_RULE_pod_quantity, at, at->up, "Invalid value: \"%s\": must be %s %s limit of %s",
				 m->value.text, exact ? "equal to" : "less than or equal to", name.data ? name.data : "",
				 limit->value.text);
	r->fail |= name.oom;
	ocreg_buf_done(&name);
}

static void check_map(struct resources *r, unsigned field)
{
	const struct ocreg_value *map = &r->o->values[field];
	struct ocreg_where map_at = ocreg_below(r->at, r->o, field);
	struct ocreg_buf key = { 0 };

	for (uint32_t i = 0; map->state == OCREG_VALUE && !r->fail && i < map->n; i++) {
		const struct ocreg_member *m = &map->members[i];
		struct ocreg_where at = { .up = &map_at, .key = m->key, .n = m->n_key }, said = { .up = r->at };

		ocreg_buf_cut(&key, 0);
		ocreg_buf_addf(&key, "%s[%s]", ocreg_row(r->o, field)->json, m->key);
		r->fail = key.oom;
		if (key.oom)
			break;
		said.key = key.data;
		said.n = key.len;
		check_name(r, m, &said, &at);
		if (!is_readable(&m->value))
			continue;
		check_amount(r, m, &said, &at);
		if (field == OCREG_F_resources_requests)
			check_request(r, m, i, &at);
	}
	ocreg_buf_done(&key);
}

static bool has(const struct resources *r, bool (*is)(const struct ocreg_member *m))
{
	static const unsigned maps[] = { OCREG_F_resources_limits, OCREG_F_resources_requests };

	for (size_t i = 0; i < sizeof(maps) / sizeof(maps[0]); i++) {
		const struct ocreg_value *map = &r->o->values[maps[i]];

		for (uint32_t j = 0; map->state == OCREG_VALUE && j < map->n; j++)
			if (is(&map->members[j]))
				return true;
	}
	return false;
}

static bool is_cpu_or_memory(const struct ocreg_member *m)
{
	return ocreg_scan_equal(m->key, m->n_key, "cpu") || ocreg_scan_equal(m->key, m->n_key, "memory");
}

static bool is_huge_pages(const struct ocreg_member *m)
{
	return begins(m, HUGE_PAGES);
}

static void check_claims(struct resources *r)
{
	const struct ocreg_value *list = &r->o->values[OCREG_F_resources_claims];
	struct ocreg_where list_at = ocreg_below(r->at, r->o, OCREG_F_resources_claims);
	struct ocreg_buf shown = { 0 };

	for (uint32_t i = 0; list->state == OCREG_VALUE && i < list->n; i++) {
		struct ocreg_where at = { .up = &list_at, .n = i };
		const char *s = list->items[i].state == OCREG_VALUE
					? ocreg_get_string(list->items[i].object, OCREG_F_resource_claim_name)
					: NULL;

		if (s && !*s)
			ocreg_refuse_pod(r->op, OCREG_RULE_pod_claim, &at, NULL, "Required value");
		else if (s)
			ocreg_refuse_pod(r->op, OCREG_RULE_pod_claim, &at, NULL,
					 "Not found: %s: must be one of the names in pod.spec.resourceClaims which is empty",
					 ocreg_quoted(r->op->c, s, strlen(s), &shown));
	}
	ocreg_buf_done(&shown);
}

void ocreg_pod_resources(const struct ocreg_operator *op, const struct ocreg_object *resources, const struct ocreg_where *at)
{
	struct resources r = { .op = op, .o = resources, .at = at };

	check_map(&r, OCREG_F_resources_limits);
	check_map(&r, OCREG_F_resources_requests);
	if (has(&r, is_huge_pages) && !has(&r, is_cpu_or_memory))
		ocreg_refuse_pod(op, OCREG_RULE_pod_quantity, at, NULL, "Forbidden: HugePages require cpu or memory");
	check_claims(&r);
	op->c->fs->oom |= r.fail;
}
