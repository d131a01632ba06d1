/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The only file that knows libyaml, of which only the events are used: its loader has no limits. Depth is counted on events, so that
 * its quadratic time on deep nesting never begins.
 */
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "base/error.h"
#include "text/anchor.h"
#include "text/bracket.h"
#include "text/nodes.h"
#include "text/notation.h"
#include "text/place.h"

/* A container that is not closed yet. */
struct open {
	uint32_t node;
	bool value_next; /* a map: its last key waits for its value */
	bool flow;       /* in brackets */
};

struct record {
	const char *text;
	size_t len;
	struct ocreg_limits limits;
	struct ocreg_error **reterr;
	yaml_parser_t parser;
	struct ocreg_nodes nodes;
	struct open *open;
	size_t depth, cap_open;
	void *anchors;
	struct ocreg_notation notation;
	struct ocreg_buf number;
};

static int fail_at(struct record *r, unsigned line, unsigned column, int code, const char *hint, const char *what)
{
	int got = ocreg_fail(r->reterr, code, NULL, hint, "%s", what);

	if (r->reterr)
		ocreg_error_at(*r->reterr, line, column);
	return got;
}

static int fail_event(struct record *r, const yaml_event_t *event, int code, const char *hint, const char *what)
{
	return fail_at(r, (unsigned) event->start_mark.line + 1, (unsigned) event->start_mark.column + 1, code, hint, what);
}

static int fail_offset(struct record *r, size_t at, int code, const char *hint, const char *what)
{
	struct ocreg_place place = OCREG_PLACE_BEGIN;

	ocreg_place_move(&place, r->text, at);
	return fail_at(r, place.line, place.column, code, hint, what);
}

static int fail_limit(struct record *r, const yaml_event_t *event, const char *what, size_t limit)
{
	int got = ocreg_fail(r->reterr, OCREG_E_LIMIT, NULL, NULL, "the text has more than %zu %s", limit, what);

	if (r->reterr)
		ocreg_error_at(*r->reterr, (unsigned) event->start_mark.line + 1, (unsigned) event->start_mark.column + 1);
	return got;
}

/* A list or map in brackets: where it began. The parser points into it with its context's mark. */
static bool add_opener(struct record *r, size_t at, struct ocreg_buf *why)
{
	const yaml_parser_t *p = &r->parser;
	size_t from = p->context && strncmp(p->context, "while parsing a flow", 20) == 0
			      ? ocreg_notation_offset(&r->notation, p->context_mark.index)
			      : r->len;

	if (from >= r->len || (r->text[from] != '{' && r->text[from] != '['))
		return false;
	ocreg_buf_addf(why, "not YAML: expected `,` or `%c`", r->text[from] == '{' ? '}' : ']');
	ocreg_bracket_opener(r->text, from, why);
	if (at == r->len)
		ocreg_buf_adds(why, ", but the text ends");
	return true;
}

static int fail_syntax(struct record *r)
{
	const yaml_parser_t *p = &r->parser;
	const char *what = p->problem ? p->problem : "the parser does not say why";
	struct ocreg_place place = OCREG_PLACE_BEGIN;
	struct ocreg_buf why = { 0 };
	size_t at;
	int got;

	if (p->error == YAML_MEMORY_ERROR)
		return ocreg_fail_oom(r->reterr);
	if (p->error == YAML_READER_ERROR)
		return fail_offset(r, p->problem_offset < r->len ? p->problem_offset : r->len, OCREG_E_SYNTAX,
				   "remove the character, or write it as an escape in double quotes",
				   "a control character has no place in YAML");
	at = ocreg_notation_offset(&r->notation, p->problem_mark.index);
	if (add_opener(r, at, &why))
		got = why.oom ? ocreg_fail_oom(r->reterr)
			      : ocreg_fail(r->reterr, OCREG_E_SYNTAX, NULL,
					   "close it, and look for a bracket or comma that is missing before", "%s", why.data);
	else
		got = ocreg_fail(r->reterr, OCREG_E_SYNTAX, NULL, at < r->len ? ocreg_notation_hint(r->text[at]) : NULL,
				 "not YAML: %s%s%s", p->context ? p->context : "", p->context ? ", " : "", what);
	ocreg_buf_done(&why);
	if (r->reterr && got == OCREG_E_SYNTAX) {
		ocreg_place_move(&place, r->text, at);
		ocreg_error_at(*r->reterr, place.line, place.column);
	}
	return got;
}

static int add_anchor(struct record *r, const yaml_char_t *name, uint32_t node)
{
	if (!name || ocreg_anchors_add(&r->anchors, (const char *) name, node, &r->nodes.arena))
		return 0;
	return ocreg_fail_oom(r->reterr);
}

static int fail_tag(struct record *r, const yaml_event_t *event)
{
	return fail_event(r, event, OCREG_E_SYNTAX, "remove the tag", "the value is not of the type that its tag names");
}

static int find_tag(struct record *r, const yaml_event_t *event, const yaml_char_t *tag, uint8_t *ret)
{
	*ret = (uint8_t) ocreg_tag_find((const char *) tag, event->type == YAML_SCALAR_EVENT);
	if (*ret != OCREG_TAG_OTHER)
		return 0;
	return fail_event(r, event, OCREG_E_SYNTAX, "remove the tag; write binary data as base64 text without one",
			  "a tag names a type that JSON does not have");
}

/* What to begin with for a text of some length, so that small ones seldom grow. */
static size_t guess(size_t n, size_t most)
{
	return n < 16 ? 16 : n > most ? most : n;
}

/* A new node where the event is; NULL with *res set on failure. */
static struct ocreg_node *add_node(struct record *r, const yaml_event_t *event, uint8_t kind, int *res)
{
	struct ocreg_nodes *nodes = &r->nodes;
	struct open *in = r->depth ? &r->open[r->depth - 1] : NULL;
	struct ocreg_node *at;

	*res = 0;
	if (!in && nodes->n)
		*res = fail_event(r, event, OCREG_E_SYNTAX, "give one document at a time", "a second document begins");
	else if (nodes->n / 2 > r->limits.nodes)
		*res = fail_limit(r, event, "values", r->limits.nodes);
	if (*res < 0)
		return NULL;
	at = ocreg_nodes_add(nodes, (uint32_t) guess(r->len / 8, 1024));
	if (!at) {
		*res = ocreg_fail_oom(r->reterr);
		return NULL;
	}
	if (in)
		in->value_next = !in->value_next;
	*at = (struct ocreg_node) {
		.line = (unsigned) event->start_mark.line + 1,
		.column = (unsigned) event->start_mark.column + 1,
		.next = nodes->n,
		.kind = kind,
	};
	return at;
}

/* An empty document is none. */
static bool is_nothing(const struct record *r, const yaml_event_t *event)
{
	return !r->depth && !event->data.scalar.length && event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
	       !event->data.scalar.anchor && !event->data.scalar.tag;
}

/* Whether the tag of a scalar is true. */
static int check_tag(struct record *r, const yaml_event_t *event, const struct ocreg_node *n)
{
	struct ocreg_scalar s;

	if (n->tag == OCREG_TAG_NONE || n->tag == OCREG_TAG_STR)
		return 0;
	s = ocreg_scalar_resolve(n->text, n->len, &r->number);
	if (r->number.oom)
		return ocreg_fail_oom(r->reterr);
	return ocreg_tag_fits((enum ocreg_node_tag) n->tag, &s) ? 0 : fail_tag(r, event);
}

/* What libyaml reads and Kubernetes' reader does not. */
static int check_notation(struct record *r, const yaml_event_t *event, const struct ocreg_node *n)
{
	yaml_scalar_style_t style = event->data.scalar.style;
	bool flow = r->depth && r->open[r->depth - 1].flow;

	if (style == YAML_PLAIN_SCALAR_STYLE && flow && memchr(n->text, '?', n->len))
		return fail_event(r, event, OCREG_E_SYNTAX, "put it in quotes", "text in brackets has a question mark");
	if (style == YAML_DOUBLE_QUOTED_SCALAR_STYLE &&
	    ocreg_notation_has_slash(&r->notation, event->start_mark.index, event->end_mark.index))
		return fail_event(r, event, OCREG_E_SYNTAX, "write / without the backslash", "YAML has no escape \\/");
	return 0;
}

static int on_scalar(struct record *r, yaml_event_t *event)
{
	struct ocreg_node *n;
	int res;

	if (is_nothing(r, event))
		return 0;
	n = add_node(r, event, OCREG_NODE_SCALAR, &res);
	if (!n)
		return res;
	n->len = event->data.scalar.length;
	n->text = ocreg_arena_strndup(&r->nodes.arena, (const char *) event->data.scalar.value, n->len);
	n->plain = event->data.scalar.plain_implicit && event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	if (!n->text)
		return ocreg_fail_oom(r->reterr);
	res = find_tag(r, event, event->data.scalar.tag, &n->tag);
	if (res >= 0)
		res = check_tag(r, event, n);
	if (res >= 0)
		res = check_notation(r, event, n);
	if (res < 0)
		return res;
	if (r->depth && r->open[r->depth - 1].value_next && ocreg_node_is_merge(n)) {
		struct ocreg_node *map = &r->nodes.at[r->open[r->depth - 1].node];

		map->merges = map->kind == OCREG_NODE_MAP;
	}
	return add_anchor(r, event->data.scalar.anchor, r->nodes.n - 1);
}

static int on_alias(struct record *r, yaml_event_t *event)
{
	int res;
	struct ocreg_node *n = add_node(r, event, OCREG_NODE_ALIAS, &res);

	if (!n)
		return res;
	if (!ocreg_anchors_find(&r->anchors, (const char *) event->data.alias.anchor, &n->target))
		return fail_event(r, event, OCREG_E_SYNTAX, "define the anchor above, or put text that begins with `*` in quotes",
				  "an alias names an anchor that is not there");
	if (!r->nodes.at[n->target].next)
		return fail_event(r, event, OCREG_E_SYNTAX, "write the value out",
				  "an alias stands inside of what it stands for");
	return 0;
}

static bool is_flow(const yaml_event_t *event)
{
	return event->type == YAML_MAPPING_START_EVENT ? event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
						       : event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
}

static int on_begin(struct record *r, yaml_event_t *event, uint8_t kind, const yaml_char_t *tag, const yaml_char_t *anchor)
{
	uint8_t expected = kind == OCREG_NODE_MAP ? OCREG_TAG_MAP : OCREG_TAG_LIST, got;
	struct ocreg_node *n;
	int res;

	if (r->depth >= r->limits.depth)
		return fail_limit(r, event, "levels of nesting", r->limits.depth);
	n = add_node(r, event, kind, &res);
	if (!n)
		return res;
	n->next = 0;
	res = find_tag(r, event, tag, &got);
	if (res >= 0 && got != OCREG_TAG_NONE && got != expected)
		res = fail_tag(r, event);
	if (res < 0)
		return res;
	if (r->depth == r->cap_open) {
		size_t cap = r->cap_open ? r->cap_open * 2 : 32;
		struct open *open = reallocarray(r->open, cap, sizeof(*open));

		if (!open)
			return ocreg_fail_oom(r->reterr);
		r->open = open;
		r->cap_open = cap;
	}
	r->open[r->depth++] = (struct open) { .node = r->nodes.n - 1, .flow = is_flow(event) };
	return add_anchor(r, anchor, r->nodes.n - 1);
}

static int on_end(struct record *r)
{
	r->nodes.at[r->open[--r->depth].node].next = r->nodes.n;
	return 0;
}

static int on_document(struct record *r, yaml_event_t *event)
{
	const yaml_version_directive_t *version = event->data.document_start.version_directive;

	if (!version || version->minor == 1) /* the parser takes no other than 1.1 and 1.2 */
		return 0;
	return fail_event(r, event, OCREG_E_SYNTAX, "remove the line, or write %YAML 1.1",
			  "Kubernetes reads no other version of YAML than 1.1");
}

static int on_event(struct record *r, yaml_event_t *event)
{
	switch (event->type) {
	case YAML_DOCUMENT_START_EVENT:
		return on_document(r, event);
	case YAML_SCALAR_EVENT:
		return on_scalar(r, event);
	case YAML_ALIAS_EVENT:
		return on_alias(r, event);
	case YAML_SEQUENCE_START_EVENT:
		return on_begin(r, event, OCREG_NODE_LIST, event->data.sequence_start.tag, event->data.sequence_start.anchor);
	case YAML_MAPPING_START_EVENT:
		return on_begin(r, event, OCREG_NODE_MAP, event->data.mapping_start.tag, event->data.mapping_start.anchor);
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		return on_end(r);
	default:
		return 0;
	}
}

static int record_events(struct record *r)
{
	yaml_event_t event;
	bool end = false;
	int res = 0;

	while (res >= 0 && !end) {
		if (!yaml_parser_parse(&r->parser, &event))
			return fail_syntax(r);
		end = event.type == YAML_STREAM_END_EVENT;
		res = on_event(r, &event);
		yaml_event_delete(&event);
	}
	if (res >= 0 && !r->nodes.n)
		return fail_offset(r, r->len, OCREG_E_SYNTAX, "give a document; this may be the wrong file",
				   "there is no document in the text");
	return res;
}

static int record(struct record *r)
{
	int res;

	if (!yaml_parser_initialize(&r->parser))
		return ocreg_fail_oom(r->reterr);
	yaml_parser_set_encoding(&r->parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&r->parser, (const unsigned char *) r->text, r->len);
	res = record_events(r);
	yaml_parser_delete(&r->parser);
	ocreg_anchors_done(&r->anchors);
	free(r->open);
	ocreg_buf_done(&r->number);
	return res;
}

int ocreg_yaml_record(const char *text, size_t len, const struct ocreg_limits *limits, struct ocreg_nodes *ret,
		      struct ocreg_error **reterr)
{
	struct record r = { .limits = limits ? *limits : OCREG_LIMITS_DEFAULT, .reterr = reterr };
	size_t max = r.limits.bytes < OCREG_MAX_BYTES ? r.limits.bytes : OCREG_MAX_BYTES;
	size_t mark = len >= 3 && memcmp(text, OCREG_BYTE_ORDER_MARK, 3) == 0 ? 3 : 0, at;
	const struct ocreg_wrong *wrong;
	int res;

	if (len > max)
		return ocreg_fail(reterr, OCREG_E_LIMIT, NULL, NULL, "the text has more than %zu bytes", max);
	r.text = text + mark;
	r.len = len - mark;
	r.limits.bytes = max;
	ocreg_notation_init(&r.notation, r.text, r.len);
	r.nodes.arena.first = guess(len + len / 2, 32u << 10);
	wrong = ocreg_notation_find_wrong(&r.notation, &at);
	if (wrong)
		res = fail_offset(&r, at, wrong->code, wrong->hint, wrong->what);
	else
		res = record(&r);
	if (res >= 0)
		*ret = r.nodes;
	else
		ocreg_nodes_done(&r.nodes);
	return res < 0 ? res : 0;
}

int ocreg_yaml_read(const char *text, size_t len, const struct ocreg_limits *limits, struct ocreg_sink *sink,
		    struct ocreg_error **reterr)
{
	struct ocreg_nodes nodes = { 0 };
	int res = ocreg_yaml_record(text, len, limits, &nodes, reterr);

	if (res == 0)
		res = ocreg_nodes_play(&nodes, limits, sink, reterr);
	ocreg_nodes_done(&nodes);
	return res;
}
