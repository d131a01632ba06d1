/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as the header of an answer, a line at a time as libcurl hands them on. What is taken of it has bounds; a header
 * that comes again, as after an interim answer, leaves what it left the first time; and it does not matter how a header's name
 * is written.
 */
#include <ctype.h>
#include "cluster/reply.h"
#include "cluster/warning.h"
#include "laws.h"

#define MOST (16 << 10)

/* With a copy of each line for the sanitizer to look behind. */
static void feed(struct ocreg_reply *r, const char *text, size_t n, bool shout)
{
	for (size_t at = 0; at < n;) {
		const char *end = memchr(text + at, '\n', n - at);
		size_t len = end ? (size_t) (end + 1 - text) - at : n - at;
		char *line = malloc(len);

		REQUIRE(line);
		memcpy(line, text + at, len);
		for (size_t i = 0; shout && i < len && line[i] != ':' && memcmp(line, "HTTP/", len < 5 ? len : 5) != 0; i++)
			line[i] = (char) toupper((unsigned char) line[i]);
		REQUIRE(ocreg_reply_header(r, line, len) == 0);
		free(line);
		at += len;
	}
}

static void look_at(const struct ocreg_reply *r)
{
	REQUIRE(r->retry_after >= -1 && r->location.len <= MOST && r->challenge.len <= MOST);
	REQUIRE(strnlen(r->audit_id, sizeof(r->audit_id)) < sizeof(r->audit_id));
	REQUIRE(ocreg_lines_count(r->warnings) <= OCREG_MOST_WARNINGS);
	for (size_t i = 0; i < ocreg_lines_count(r->warnings); i++) {
		require_line(ocreg_lines_at(r->warnings, i));
		REQUIRE(strlen(ocreg_lines_at(r->warnings, i)) < 8192);
	}
	REQUIRE(!ocreg_reply_is_ambiguous(r) || r->lengths);
}

static void compare(const struct ocreg_reply *a, const struct ocreg_reply *b)
{
	REQUIRE(a->retry_at == b->retry_at && a->date == b->date && a->is_json == b->is_json);
	REQUIRE(a->lengths == b->lengths && a->is_chunked == b->is_chunked);
	REQUIRE(strcmp(a->audit_id, b->audit_id) == 0 && a->location.len == b->location.len);
	REQUIRE(!a->location.len || memcmp(a->location.data, b->location.data, a->location.len) == 0);
	REQUIRE(a->challenge.len == b->challenge.len);
	REQUIRE(!a->challenge.len || memcmp(a->challenge.data, b->challenge.data, a->challenge.len) == 0);
	REQUIRE((a->retry_after < 0) == (b->retry_after < 0)); /* time may have passed */
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char status[] = "HTTP/1.1 200 OK\r\n";
	const char *text = size ? (const char *) data : "";
	struct ocreg_reply once = { 0 }, twice = { 0 }, loud = { 0 };

	feed(&once, status, sizeof(status) - 1, false);
	feed(&once, text, size, false);
	look_at(&once);
	for (int i = 0; i < 2; i++) {
		feed(&twice, status, sizeof(status) - 1, false);
		feed(&twice, text, size, false);
	}
	look_at(&twice);
	compare(&once, &twice);
	feed(&loud, status, sizeof(status) - 1, false);
	feed(&loud, text, size, true);
	compare(&once, &loud);
	REQUIRE(ocreg_lines_count(once.warnings) == ocreg_lines_count(loud.warnings));
	ocreg_reply_done(&once);
	ocreg_reply_done(&twice);
	ocreg_reply_done(&loud);
	return 0;
}
