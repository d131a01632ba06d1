/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "text/nodes.h"

/* A container that is being played: the nodes left, or the members left if it has merge keys. */
struct frame {
	const struct ocreg_node *node;
	uint32_t at, end;
	const struct ocreg_pair *pairs;
	size_t n_pairs;
};

struct stack {
	struct frame *at;
	size_t n, cap;
};

int ocreg_replay_fail(struct ocreg_replay *r, const struct ocreg_node *n, int code, const char *hint, const char *what)
{
	int got = ocreg_fail(r->reterr, code, NULL, hint, "%s", what);

	if (r->reterr)
		ocreg_error_at(*r->reterr, n->line, n->column);
	return got;
}

static int fail_limit(struct ocreg_replay *r, const struct ocreg_node *n, const char *what, size_t limit)
{
	int got = ocreg_fail(r->reterr, OCREG_E_LIMIT, NULL, NULL, "the text has more than %zu %s", limit, what);

	if (r->reterr)
		ocreg_error_at(*r->reterr, n->line, n->column);
	return got;
}

int ocreg_replay_count(struct ocreg_replay *r, const struct ocreg_node *n)
{
	if (r->values++ >= r->limits.nodes)
		return fail_limit(r, n, "values, aliases expanded", r->limits.nodes);
	return 0;
}

/* Nodes alone do not bound an alias of one large text. */
static int count_bytes(struct ocreg_replay *r, const struct ocreg_node *n)
{
	if (n->len > r->limits.bytes - r->bytes)
		return fail_limit(r, n, "bytes, aliases expanded", r->limits.bytes);
	r->bytes += n->len;
	return 0;
}

const struct ocreg_node *ocreg_replay_node(const struct ocreg_replay *r, uint32_t i)
{
	const struct ocreg_node *n = &r->nodes[i];

	return n->kind == OCREG_NODE_ALIAS ? &r->nodes[n->target] : n;
}

/* Quotes make text, unless a tag says otherwise. */
static int resolve(struct ocreg_replay *r, const struct ocreg_node *n, struct ocreg_scalar *ret)
{
	if (n->tag == OCREG_TAG_STR || (n->tag == OCREG_TAG_NONE && !n->plain)) {
		*ret = (struct ocreg_scalar) { OCREG_SCALAR_STRING, n->text, n->len };
		return 0;
	}
	*ret = ocreg_scalar_resolve(n->text, n->len, &r->number);
	if (r->number.oom)
		return ocreg_fail_oom(r->reterr);
	return 0;
}

/* The name that null, a word or a number makes. */
static int odd_key(struct ocreg_replay *r, const struct ocreg_node *n, struct ocreg_scalar s, const char **ret, size_t *retn)
{
	if (s.kind == OCREG_SCALAR_NULL)
		return ocreg_replay_fail(r, n, OCREG_E_SYNTAX,
					 "write a name before the colon, in quotes if it is meant to be null",
					 "a member has no name, or null for a name");
	if (s.kind == OCREG_SCALAR_TRUE || s.kind == OCREG_SCALAR_FALSE) {
		*ret = s.kind == OCREG_SCALAR_TRUE ? "true" : "false";
		*retn = strlen(*ret);
		return 0;
	}
	s = ocreg_scalar_as_key(s, &r->number);
	if (r->number.oom)
		return ocreg_fail_oom(r->reterr);
	*ret = s.text;
	*retn = s.n;
	return 0;
}

int ocreg_replay_key(struct ocreg_replay *r, uint32_t i, const char **ret, size_t *retn)
{
	const struct ocreg_node *n = ocreg_replay_node(r, i);
	struct ocreg_scalar s;
	int res;

	if (n->kind != OCREG_NODE_SCALAR)
		return ocreg_replay_fail(r, n, OCREG_E_SYNTAX, "use text as the name",
					 "a list or a map is used as a member's name");
	if (n->len > r->limits.key)
		return fail_limit(r, n, "bytes in a name", r->limits.key);
	res = resolve(r, n, &s);
	if (res < 0)
		return res;
	if (s.kind != OCREG_SCALAR_STRING)
		return odd_key(r, n, s, ret, retn);
	*ret = s.text;
	*retn = s.n;
	return 0;
}

static int play_scalar(struct ocreg_replay *r, const struct ocreg_node *n)
{
	const struct ocreg_sink_ops *ops = r->sink->ops;
	struct ocreg_scalar s;
	int res = count_bytes(r, n);

	if (res < 0)
		return res;
	res = resolve(r, n, &s);
	if (res < 0)
		return res;
	switch (s.kind) {
	case OCREG_SCALAR_NULL:
		return ops->null(r->sink);
	case OCREG_SCALAR_FALSE:
	case OCREG_SCALAR_TRUE:
		return ops->boolean(r->sink, s.kind == OCREG_SCALAR_TRUE);
	case OCREG_SCALAR_INT:
	case OCREG_SCALAR_FLOAT:
		return ops->number(r->sink, s.text, s.n);
	case OCREG_SCALAR_INFINITE:
		return ocreg_replay_fail(r, n, OCREG_E_SYNTAX, "put it in quotes if it is meant as text",
					 "infinity and NaN are not numbers that JSON has");
	default:
		return ops->string(r->sink, s.text, s.n);
	}
}

static struct frame *push(struct stack *stack)
{
	if (stack->n == stack->cap) {
		size_t cap = stack->cap ? stack->cap * 2 : 16;
		struct frame *at = reallocarray(stack->at, cap, sizeof(*at));

		if (!at)
			return NULL;
		stack->at = at;
		stack->cap = cap;
	}
	return &stack->at[stack->n++];
}

static int open_container(struct ocreg_replay *r, struct stack *stack, const struct ocreg_node *n)
{
	const struct ocreg_sink_ops *ops = r->sink->ops;
	uint32_t i = (uint32_t) (n - r->nodes);
	struct frame f = { .node = n, .at = i + 1, .end = n->next }, *top;
	struct ocreg_pair *pairs;
	int res;

	if (stack->n >= r->limits.depth)
		return fail_limit(r, n, "levels of nesting", r->limits.depth);
	if (n->merges) {
		res = ocreg_replay_merge(r, i, &pairs, &f.n_pairs);
		if (res < 0)
			return res;
		f.pairs = pairs;
		f.at = f.end;
	}
	top = push(stack);
	if (!top)
		return ocreg_fail_oom(r->reterr);
	*top = f;
	return n->kind == OCREG_NODE_MAP ? ops->begin_map(r->sink) : ops->begin_list(r->sink);
}

static int play_value(struct ocreg_replay *r, struct stack *stack, uint32_t i)
{
	const struct ocreg_node *n = ocreg_replay_node(r, i);
	int res = ocreg_replay_count(r, n);

	r->now = n;
	if (res < 0)
		return res;
	return n->kind == OCREG_NODE_SCALAR ? play_scalar(r, n) : open_container(r, stack, n);
}

static int play_member(struct ocreg_replay *r, struct stack *stack, uint32_t key, uint32_t value)
{
	const char *text;
	size_t n;
	int res = ocreg_replay_key(r, key, &text, &n);

	if (res >= 0)
		res = count_bytes(r, ocreg_replay_node(r, key));
	if (res < 0)
		return res;
	r->now = ocreg_replay_node(r, key);
	res = r->sink->ops->key(r->sink, text, n);
	return res < 0 ? res : play_value(r, stack, value);
}

static int close_container(struct ocreg_replay *r, struct stack *stack)
{
	const struct ocreg_node *n = stack->at[--stack->n].node;

	r->now = n;
	return n->kind == OCREG_NODE_MAP ? r->sink->ops->end_map(r->sink) : r->sink->ops->end_list(r->sink);
}

/* One step; the top frame is brought forward first, since a step may move the stack. */
static int play_next(struct ocreg_replay *r, struct stack *stack)
{
	struct frame *top = &stack->at[stack->n - 1];
	uint32_t at = top->at, value;

	if (top->n_pairs) {
		const struct ocreg_pair *p = top->pairs++;

		top->n_pairs--;
		return play_member(r, stack, p->key, p->value);
	}
	if (at == top->end)
		return close_container(r, stack);
	if (top->node->kind == OCREG_NODE_LIST) {
		top->at = r->nodes[at].next;
		return play_value(r, stack, at);
	}
	value = r->nodes[at].next;
	top->at = r->nodes[value].next;
	return play_member(r, stack, at, value);
}

static void place(const struct ocreg_reader *reader, size_t n, unsigned *line, unsigned *column)
{
	const struct ocreg_replay *r = (const struct ocreg_replay *) reader;

	(void) n;
	*line = r->now->line;
	*column = r->now->column;
}

static size_t offset(const struct ocreg_reader *reader)
{
	(void) reader;
	return 0;
}

int ocreg_nodes_play(const struct ocreg_nodes *nodes, const struct ocreg_limits *limits, struct ocreg_sink *sink,
		     struct ocreg_error **reterr)
{
	struct ocreg_replay r = {
		.reader = { NULL, offset, place },
		.nodes = nodes->at,
		.limits = limits ? *limits : OCREG_LIMITS_DEFAULT,
		.sink = sink,
		.reterr = reterr,
	};
	struct stack stack = { 0 };
	int res;

	if (r.limits.bytes > OCREG_MAX_BYTES)
		r.limits.bytes = OCREG_MAX_BYTES;
	sink->reader = &r.reader;
	res = play_value(&r, &stack, 0);
	while (res >= 0 && stack.n)
		res = play_next(&r, &stack);
	sink->reader = NULL;
	free(stack.at);
	ocreg_buf_done(&r.number);
	ocreg_arena_done(&r.arena, false);
	return res < 0 ? res : 0;
}
