/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "base/base64.h"
#include "check/blocks.h"

#define BEGIN "-----BEGIN "
#define END "\n-----END "
#define DASHES "-----"
#define N(text) (sizeof(text) - 1)

static size_t find(const struct ocreg_blocks *b, size_t from, size_t to, const char *what, size_t n)
{
	const char *p = to > from ? memmem(b->data + from, to - from, what, n) : NULL;

	return p ? (size_t) (p - b->data) : to;
}

static size_t find_last(const struct ocreg_blocks *b, size_t from, size_t to, const char *what, size_t n)
{
	for (size_t i = to - from >= n ? to - n + 1 : from; i-- > from;)
		if (memcmp(b->data + i, what, n) == 0)
			return i;
	return to;
}

/* The line at `from`: where its text ends, without blanks at the end, and where the next one begins. */
static size_t line_end(const struct ocreg_blocks *b, size_t from, size_t *retnext)
{
	size_t end = find(b, from, b->len, "\n", 1);

	*retnext = end < b->len ? end + 1 : end;
	if (end < b->len && end > from && b->data[end - 1] == '\r')
		end--;
	while (end > from && (b->data[end - 1] == ' ' || b->data[end - 1] == '\t'))
		end--;
	return end;
}

static bool decode(struct ocreg_blocks *b, size_t from, size_t to)
{
	struct ocreg_buf tight = { 0 };
	size_t offset;
	bool ok;

	ocreg_buf_cut(&b->bytes, 0);
	if (to <= from)
		return true;
	if (!memchr(b->data + from, ' ', to - from) && !memchr(b->data + from, '\t', to - from))
		return ocreg_base64_decode(&b->bytes, b->data + from, to - from, &offset);
	for (size_t i = from; i < to; i++)
		if (b->data[i] != ' ' && b->data[i] != '\t')
			ocreg_buf_addc(&tight, b->data[i]);
	ok = !tight.oom && ocreg_base64_decode(&b->bytes, tight.len ? tight.data : "", tight.len, &offset);
	b->bytes.oom |= tight.oom;
	ocreg_buf_done(&tight);
	return ok;
}

/* Lines with a colon are headers. False if they run to the end of the text. */
static bool skip_headers(struct ocreg_blocks *b, size_t *at)
{
	size_t next;

	for (b->headers = false; *at < b->len; *at = next, b->headers = true) {
		size_t end = line_end(b, *at, &next);

		if (!memchr(b->data + *at, ':', end - *at))
			return true;
	}
	return false;
}

/* Whether the END line whose type stands at `at` closes a block of b->type, and nothing follows it in its line. */
static bool closes(const struct ocreg_blocks *b, size_t at)
{
	size_t n = b->n_type + N(DASHES), next;

	return b->len - at >= n && memcmp(b->data + at, b->type, b->n_type) == 0 &&
	       memcmp(b->data + at + b->n_type, DASHES, N(DASHES)) == 0 && line_end(b, at + n, &next) == at + n;
}

/* Find the next block that is one: from the first END back to the last BEGIN before it, and on behind that END if it does not fit. */
static bool find_good(struct ocreg_blocks *b)
{
	size_t from = b->after, trailer = from, end, begin, at, stop;

	while (trailer >= from) {
		from = trailer;
		end = find(b, from, b->len, END, N(END));
		if (end == b->len)
			return false;
		trailer = end + N(END);
		begin = find_last(b, from, end, BEGIN, N(BEGIN));
		if (begin == end || (begin > from && b->data[begin - 1] != '\n'))
			continue;
		from = begin + N(BEGIN);
		stop = line_end(b, from, &at);
		if (stop - from < N(DASHES) || memcmp(b->data + stop - N(DASHES), DASHES, N(DASHES)) != 0) {
			from = at;
			continue;
		}
		b->type = b->data + from;
		b->n_type = stop - N(DASHES) - from;
		if (!skip_headers(b, &at))
			return false;
		from = at;
		if ((b->headers && end < at) || !closes(b, trailer) || !decode(b, at, end))
			continue;
		b->good = begin;
		line_end(b, trailer, &b->after);
		return true;
	}
	return false;
}

static void count_lines(struct ocreg_blocks *b, size_t to)
{
	const char *p = b->data + b->counted, *end = b->data + to;

	b->line += b->line == 0;
	while (p < end && (p = memchr(p, '\n', (size_t) (end - p)))) {
		b->line++;
		p++;
	}
	b->counted = to;
	b->block.line = b->line;
}

/* A BEGIN at `at` that is no block; what follows it reaches to `to` at most. */
static void tell_bad(struct ocreg_blocks *b, size_t at, size_t to)
{
	size_t next, type = at + N(BEGIN), stop = line_end(b, type, &next);
	size_t other = find(b, type, to, BEGIN, N(BEGIN)), end = find(b, type, other, END, N(END));

	stop = find(b, type, stop, DASHES, N(DASHES));
	b->block.type = b->data + type;
	b->block.n_type = stop - type;
	b->block.headers = false;
	if (at > 0 && b->data[at - 1] != '\n')
		b->block.state = OCREG_BLOCK_INDENTED;
	else if (end == other)
		b->block.state = OCREG_BLOCK_OPEN;
	else if (b->len - end - N(END) < stop - type || memcmp(b->data + end + N(END), b->data + type, stop - type) != 0)
		b->block.state = OCREG_BLOCK_CROSSED;
	else
		b->block.state = OCREG_BLOCK_SPOILED;
	count_lines(b, at);
	b->told = type;
}

static void tell_good(struct ocreg_blocks *b)
{
	struct ocreg_buf bytes = b->block.bytes;

	b->block = (struct ocreg_block) { .type = b->type, .n_type = b->n_type, .headers = b->headers, .bytes = b->bytes };
	b->bytes = bytes;
	count_lines(b, b->good);
	b->told = b->after;
	b->looked = false;
}

bool ocreg_blocks_next(struct ocreg_blocks *b)
{
	size_t begin;

	ocreg_buf_cut(&b->block.bytes, 0);
	if (!b->looked && !find_good(b))
		b->good = b->len;
	b->looked = true;
	if (b->bytes.oom)
		return false;
	begin = find(b, b->told, b->good, BEGIN, N(BEGIN));
	if (begin < b->good)
		tell_bad(b, begin, b->good);
	else if (b->good < b->len)
		tell_good(b);
	else
		return false;
	return true;
}

void ocreg_blocks_done(struct ocreg_blocks *b)
{
	ocreg_buf_done(&b->block.bytes);
	ocreg_buf_done(&b->bytes);
}
