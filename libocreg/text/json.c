/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The only file that knows yajl, which serves as a tokenizer behind checks of our own. It crashes when its malloc fails, so it gets
 * an arena, and the arena jumps back here when it is out of memory. It allocates only between events, never while a sink runs: no
 * frame but its own is ever jumped over.
 */
#include <setjmp.h>
#include <stdint.h>
#include <string.h>
#include <yajl/yajl_parse.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/utf8.h"
#include "text/event.h"
#include "text/place.h"
#include "text/syntax.h"

#define ARENA_BYTES 4000

struct json {
	struct ocreg_reader reader;
	struct ocreg_sink *sink;
	size_t depth, nodes; /* used so far */
	struct ocreg_limits limits;
	size_t len, end; /* end: the byte after the outermost container, 0 if there is none */
	bool complete;   /* all of the text is with yajl */
	int result;
	struct ocreg_error **reterr;
	struct ocreg_place place;
	yajl_callbacks callbacks;
	yajl_handle yajl;
	struct ocreg_arena arena;
	jmp_buf oom;
};

/* yajl resizes, so each block has its size before it. */
static void *block_alloc(void *ctx, size_t n)
{
	struct json *j = ctx;
	size_t *p = n < SIZE_MAX / 2 ? ocreg_arena_alloc(&j->arena, sizeof(*p) + n) : NULL;

	if (!p)
		longjmp(j->oom, 1);
	*p = n;
	return p + 1;
}

static void *block_realloc(void *ctx, void *old, size_t n)
{
	size_t have = old ? ((size_t *) old)[-1] : 0;
	void *p;

	if (n <= have)
		return old;
	p = block_alloc(ctx, n);
	if (have)
		memcpy(p, old, have);
	return p;
}

static void block_free(void *ctx, void *p)
{
	(void) ctx;
	(void) p;
}

static size_t offset(const struct ocreg_reader *r)
{
	const struct json *j = (const struct json *) r;

	return j->complete ? j->len : yajl_get_bytes_consumed(j->yajl);
}

static bool ends_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'E';
}

/* The quote before `end` that no odd number of backslashes precedes. */
static size_t opening_quote(const char *text, size_t end)
{
	for (;;) {
		const char *quote = memrchr(text, '"', end);
		size_t slashes = 0;

		end = (size_t) (quote - text);
		while (slashes < end && text[end - slashes - 1] == '\\')
			slashes++;
		if (slashes % 2 == 0)
			return end;
	}
}

static size_t token_begin(const char *text, size_t end)
{
	size_t begin = end;

	if (text[end - 1] == '"')
		return opening_quote(text, end - 1);
	while (begin && ends_word(text[begin - 1]))
		begin--;
	return begin == end ? end - 1 : begin;
}

static void place(const struct ocreg_reader *r, size_t n, unsigned *line, unsigned *column)
{
	struct json *j = (struct json *) r;
	size_t end = offset(r);

	(void) n;
	ocreg_place_move(&j->place, r->text, token_begin(r->text, end));
	*line = j->place.line;
	*column = j->place.column;
}

static int done(struct json *j, int r)
{
	if (r >= 0)
		return 1;
	j->result = r;
	return 0;
}

__attribute__((cold, noinline)) static int over_limit(struct json *j, const char *what, size_t limit)
{
	unsigned line, column;

	j->result = ocreg_fail(j->reterr, OCREG_E_LIMIT, NULL, NULL, "the text has more than %zu %s", limit, what);
	place(&j->reader, 0, &line, &column);
	if (j->reterr)
		ocreg_error_at(*j->reterr, line, column);
	return 0;
}

static inline bool too_many(struct json *j)
{
	return ++j->nodes > j->limits.nodes;
}

static int too_many_nodes(struct json *j)
{
	return over_limit(j, "values", j->limits.nodes);
}

static int on_null(void *ctx)
{
	struct json *j = ctx;

	return too_many(j) ? too_many_nodes(j) : done(j, j->sink->ops->null(j->sink));
}

static int on_boolean(void *ctx, int v)
{
	struct json *j = ctx;

	return too_many(j) ? too_many_nodes(j) : done(j, j->sink->ops->boolean(j->sink, v != 0));
}

static int on_number(void *ctx, const char *text, size_t n)
{
	struct json *j = ctx;

	return too_many(j) ? too_many_nodes(j) : done(j, j->sink->ops->number(j->sink, text, n));
}

static int on_string(void *ctx, const unsigned char *text, size_t n)
{
	struct json *j = ctx;

	return too_many(j) ? too_many_nodes(j) : done(j, j->sink->ops->string(j->sink, (const char *) text, n));
}

static int on_key(void *ctx, const unsigned char *text, size_t n)
{
	struct json *j = ctx;

	if (n > j->limits.key)
		return over_limit(j, "bytes in a name", j->limits.key);
	return done(j, j->sink->ops->key(j->sink, (const char *) text, n));
}

static int begin(struct json *j, int (*op)(struct ocreg_sink *))
{
	if (too_many(j))
		return too_many_nodes(j);
	if (++j->depth > j->limits.depth)
		return over_limit(j, "levels of nesting", j->limits.depth);
	return done(j, op(j->sink));
}

static int on_begin_map(void *ctx)
{
	struct json *j = ctx;

	return begin(j, j->sink->ops->begin_map);
}

static int on_begin_list(void *ctx)
{
	struct json *j = ctx;

	return begin(j, j->sink->ops->begin_list);
}

static void end(struct json *j)
{
	if (!--j->depth)
		j->end = yajl_get_bytes_consumed(j->yajl);
}

static int on_end_map(void *ctx)
{
	struct json *j = ctx;

	end(j);
	return done(j, j->sink->ops->end_map(j->sink));
}

static int on_end_list(void *ctx)
{
	struct json *j = ctx;

	end(j);
	return done(j, j->sink->ops->end_list(j->sink));
}

static const yajl_callbacks all_events = {
	.yajl_null = on_null,
	.yajl_boolean = on_boolean,
	.yajl_number = on_number,
	.yajl_string = on_string,
	.yajl_start_map = on_begin_map,
	.yajl_map_key = on_key,
	.yajl_end_map = on_end_map,
	.yajl_start_array = on_begin_list,
	.yajl_end_array = on_end_list,
};

static const yajl_callbacks containers_only = {
	.yajl_start_map = on_begin_map,
	.yajl_end_map = on_end_map,
	.yajl_start_array = on_begin_list,
	.yajl_end_array = on_end_list,
};

/* yajl looks at its callbacks anew for each token, and does not even unescape what nobody asks for. */
static void skip(struct ocreg_reader *r, bool on)
{
	struct json *j = (struct json *) r;

	j->callbacks = on ? containers_only : all_events;
}

static void renew(struct ocreg_reader *r)
{
	((struct json *) r)->nodes = 0;
}

static int fail_at(struct json *j, size_t at, int code, const char *hint, struct ocreg_buf *message)
{
	int r;

	if (message->oom)
		r = ocreg_fail_oom(j->reterr);
	else
		r = ocreg_fail(j->reterr, code, NULL, hint, "%s", message->data);
	ocreg_buf_done(message);
	if (r == code && j->reterr) {
		ocreg_place_move(&j->place, j->reader.text, at);
		ocreg_error_at(*j->reterr, j->place.line, j->place.column);
	}
	return r;
}

/* The byte at which ocreg_utf8_check_json() stopped. */
static int fail_byte(struct json *j, size_t at)
{
	unsigned char c = (unsigned char) j->reader.text[at];
	struct ocreg_buf message = { 0 };

	if (c == '\f' || c == '\v') {
		ocreg_buf_addf(&message, "the control character \\x%02x has no place in JSON", c);
		return fail_at(j, at, OCREG_E_SYNTAX, NULL, &message);
	}
	if (c == '\\') {
		ocreg_buf_adds(&message, "a string holds half of a surrogate pair");
		return fail_at(j, at, OCREG_E_ENCODING, "write the character itself, or both halves of its pair", &message);
	}
	ocreg_buf_addf(&message, "the byte \\x%02x is not part of UTF-8 text", c);
	return fail_at(j, at, OCREG_E_ENCODING, NULL, &message);
}

static int fail_syntax(struct json *j)
{
	struct ocreg_buf why = { 0 }, hint = { 0 };
	size_t at = ocreg_json_why(j->reader.text, j->len, &why, &hint);
	int r;

	if (!why.len) {
		at = yajl_get_bytes_consumed(j->yajl);
		ocreg_buf_adds(&why, "the text is not JSON");
	}
	why.oom |= hint.oom;
	r = fail_at(j, at < j->len ? at : j->len, OCREG_E_SYNTAX, hint.len ? hint.data : NULL, &why);
	ocreg_buf_done(&hint);
	return r;
}

/* yajl takes a string that is not closed for white space when a value stands before it. */
static int check_end(struct json *j)
{
	const char *text = j->reader.text;
	struct ocreg_buf why = { 0 }, hint = { 0 };
	bool good;

	if (j->end) {
		while (j->end < j->len && text[j->end] != '"')
			j->end++;
		return j->end < j->len ? fail_syntax(j) : 0;
	}
	ocreg_json_why(text, j->len, &why, &hint);
	good = why.len + why.oom == 0;
	ocreg_buf_done(&why);
	ocreg_buf_done(&hint);
	return good ? 0 : fail_syntax(j);
}

/* Here the arena's jumps end. */
static int run(struct json *j)
{
	yajl_alloc_funcs funcs = { block_alloc, block_realloc, block_free, j };
	yajl_status status;

	if (setjmp(j->oom))
		return ocreg_fail_oom(j->reterr);
	j->yajl = yajl_alloc(&j->callbacks, &funcs, j);
	yajl_config(j->yajl, yajl_dont_validate_strings, 1);
	status = yajl_parse(j->yajl, (const unsigned char *) j->reader.text, j->len);
	if (status == yajl_status_ok) {
		j->complete = true;
		status = yajl_complete_parse(j->yajl);
	}
	if (status == yajl_status_client_canceled)
		return j->result;
	return status == yajl_status_ok ? check_end(j) : fail_syntax(j);
}

int ocreg_json_read(const char *text, size_t len, const struct ocreg_limits *limits, struct ocreg_sink *sink,
		    struct ocreg_error **reterr)
{
	struct json j = {
		.reader = { text, offset, place, skip, renew },
		.callbacks = all_events,
		.sink = sink,
		.limits = limits ? *limits : OCREG_LIMITS_DEFAULT,
		.len = len,
		.reterr = reterr,
		.place = OCREG_PLACE_BEGIN,
		.arena.first = ARENA_BYTES,
	};
	size_t max = j.limits.bytes < OCREG_MAX_BYTES ? j.limits.bytes : OCREG_MAX_BYTES;
	size_t good;
	int r;

	if (len > max)
		return ocreg_fail(reterr, OCREG_E_LIMIT, NULL, NULL, "the text has more than %zu bytes", max);
	good = ocreg_utf8_check_json(text, len);
	if (good < len)
		return fail_byte(&j, good);
	sink->reader = &j.reader;
	r = run(&j);
	sink->reader = NULL;
	ocreg_arena_done(&j.arena, true);
	return r;
}
