/* SPDX-License-Identifier: Apache-2.0 */
#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "text/nodes.h"

/* A map whose members are being taken; `own` is the one that holds the merge keys in question. */
struct range {
	uint32_t at, end;
	bool own;
};

struct member {
	struct ocreg_pair pair;
	const char *name;
	size_t len;
	bool own, kept;
};

struct merge {
	struct ocreg_replay *r;
	struct range *ranges;
	size_t n_ranges, cap_ranges;
	struct member *members;
	size_t n_members, cap_members;
};

/* Room for one more element; NULL when out of memory. */
static void *grown(void *array, size_t n, size_t *cap, size_t size)
{
	size_t more = *cap ? *cap * 2 : 16;

	if (n < *cap)
		return array;
	array = reallocarray(array, more, size);
	if (array)
		*cap = more;
	return array;
}

static int add_range(struct merge *m, uint32_t map, bool own)
{
	struct range *ranges = grown(m->ranges, m->n_ranges, &m->cap_ranges, sizeof(*ranges));
	int res = ocreg_replay_count(m->r, &m->r->nodes[map]);

	if (!ranges)
		return ocreg_fail_oom(m->r->reterr);
	m->ranges = ranges;
	ranges[m->n_ranges++] = (struct range) { map + 1, m->r->nodes[map].next, own };
	return res;
}

static int add_member(struct merge *m, uint32_t key, uint32_t value, bool own)
{
	struct member *members = grown(m->members, m->n_members, &m->cap_members, sizeof(*members));
	struct member one = { .pair = { key, value }, .own = own };
	const char *name;
	int res;

	if (!members)
		return ocreg_fail_oom(m->r->reterr);
	m->members = members;
	res = ocreg_replay_count(m->r, &m->r->nodes[key]);
	if (res >= 0)
		res = ocreg_replay_key(m->r, key, &name, &one.len);
	if (res < 0)
		return res;
	one.name = ocreg_arena_strndup(&m->r->arena, name, one.len);
	if (!one.name)
		return ocreg_fail_oom(m->r->reterr);
	members[m->n_members++] = one;
	return 0;
}

static int add_merged(struct merge *m, uint32_t i)
{
	const struct ocreg_node *n = ocreg_replay_node(m->r, i);

	if (n->kind != OCREG_NODE_MAP)
		return ocreg_replay_fail(m->r, &m->r->nodes[i], OCREG_E_SYNTAX, "put `<<` in quotes if it is meant as a name",
					 "a merge key `<<` has a value that is neither a map nor a list of maps");
	return add_range(m, (uint32_t) (n - m->r->nodes), false);
}

/* Ranges are taken last first, and so are the maps of a list. */
static int add_merge(struct merge *m, uint32_t value)
{
	const struct ocreg_node *n = &m->r->nodes[value];
	int res = 0;

	if (n->kind != OCREG_NODE_LIST)
		return add_merged(m, value);
	for (uint32_t i = value + 1; i < n->next && res >= 0; i = m->r->nodes[i].next)
		res = add_merged(m, i);
	return res;
}

static int collect(struct merge *m)
{
	const struct ocreg_node *nodes = m->r->nodes;
	int res = 0;

	while (m->n_ranges && res >= 0) {
		struct range *top = &m->ranges[m->n_ranges - 1];
		uint32_t key = top->at, value;

		if (key == top->end) {
			m->n_ranges--;
			continue;
		}
		value = nodes[key].next;
		top->at = nodes[value].next;
		if (ocreg_node_is_merge(&nodes[key]))
			res = add_merge(m, value);
		else
			res = add_member(m, key, value, top->own);
	}
	return res;
}

static int by_name(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	int order = memcmp(x->name, y->name, x->len < y->len ? x->len : y->len);

	return order ? order : (x->len > y->len) - (x->len < y->len);
}

static void leave(void *member)
{
	(void) member;
}

/* From the last to the first: a name that was seen is dropped, unless the map itself has it twice. The tree holds the last member of
 * each name, `own` as long as all that were seen are the map's own. */
static int drop_replaced(struct merge *m)
{
	void *tree = NULL;
	int res = 0;

	for (size_t i = m->n_members; i-- && res >= 0;) {
		struct member *one = &m->members[i], **seen = tsearch(one, &tree, by_name);

		if (!seen)
			res = ocreg_fail_oom(m->r->reterr);
		else
			one->kept = *seen == one || (one->own && (*seen)->own);
	}
	tdestroy(tree, leave);
	return res;
}

static int give(struct merge *m, struct ocreg_pair **ret, size_t *retn)
{
	struct ocreg_pair *pairs = ocreg_arena_alloc(&m->r->arena, (m->n_members + 1) * sizeof(*pairs));
	size_t n = 0;

	if (!pairs)
		return ocreg_fail_oom(m->r->reterr);
	for (size_t i = 0; i < m->n_members; i++)
		if (m->members[i].kept)
			pairs[n++] = m->members[i].pair;
	*ret = pairs;
	*retn = n;
	return 0;
}

int ocreg_replay_merge(struct ocreg_replay *r, uint32_t map, struct ocreg_pair **ret, size_t *retn)
{
	struct merge m = { .r = r };
	int res = add_range(&m, map, true);

	if (res >= 0)
		res = collect(&m);
	if (res >= 0)
		res = drop_replaced(&m);
	if (res >= 0)
		res = give(&m, ret, retn);
	free(m.ranges);
	free(m.members);
	return res;
}
