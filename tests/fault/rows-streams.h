/* SPDX-License-Identifier: Apache-2.0 */
/* Lists, watches and other answers of servers that fail, lie and attack: what is told, and how it ends. */
#pragma once
#include "rows.h"

#define MAP OCREG_TYPE_CONFIG_MAP
#define STREAM_SHORT 700 /* ms */
#define FIRST "added a=1, added b=1, synced"

static const char *const event_words[] = { "?", "added", "changed", "gone", "synced" };

/* Of an object: "WORD name=value", after a comma where something is there already. */
static inline void add_word(char *text, size_t size, const char *word, struct ocreg_object *o)
{
	size_t at = strlen(text);
	const char *value = o ? ocreg_config_map_get_data(ocreg_config_map_from(o), "key") : NULL;
	char *name = NULL;

	if (o)
		ocreg_path_get(o, "metadata.name", &name, NULL);
	snprintf(text + at, size - at, "%s%s%s%s%s%s", at ? ", " : "", word, *word && o ? " " : "", name ? name : "",
		 o ? "=" : "", value ? value : "");
	ocreg_free(name);
}

struct watch_row {
	const char *script, *events;
	int code;
	const char *message, *counted; /* NULL: any */
	int64_t least, most;           /* how often it was counted */
	int64_t timeout, least_ms;     /* how long it took at least; 0: any */
};
/* clang-format off */
static const struct watch_row watch_rows[] = {
	{ "bytes", FIRST ", changed a=2, added c=1, gone b=1", OCREG_AGAIN, NULL, "watch bytes", 1, 1, 0, 0 },
	{ "half", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch half 6", 1, 1, 0, 0 },
	{ "half-cut", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch half-cut 6", 1, 1, 0, 0 },
	{ "half-reset", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch half-reset", 2, 2, 0, 0 },
	{ "half-character", FIRST ", changed a=\xc3\xa9", OCREG_AGAIN, NULL, NULL, 0, 0, 0, 0 },
	{ "several", FIRST ", changed a=2, added c=1, gone b=1", OCREG_AGAIN, NULL, NULL, 0, 0, 0, 0 },
	{ "blank", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, NULL, 0, 0, 0, 0 },
	{ "carriage", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, NULL, 0, 0, 0, 0 },
	{ "bookmark", FIRST ", changed a=2", OCREG_AGAIN, NULL, "watch bookmark 9", 1, 1, 0, 0 },
	{ "bookmark-410", FIRST ", added c=1, gone b=1", OCREG_AGAIN, NULL, "watch bookmark-410 20", 1, 1, 0, 0 },
	{ "error-410", FIRST ", added c=1, gone b=1", OCREG_AGAIN, NULL, "list error-410", 2, 2, 0, 0 },
	{ "error-410-open", FIRST ", added c=1, gone b=1", OCREG_AGAIN, NULL, "list error-410-open", 2, 2, 0, 0 },
	{ "error-500", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch error-500 5", 2, 2, 0, 0 },
	{ "error-bare", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch error-bare 5", 2, 2, 0, 0 },
	{ "error-text", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch error-text 5", 2, 2, 0, 0 },
	{ "error-always", FIRST, OCREG_E_SERVER, "the disk is full", "list error-always", 1, 1, 0, 0 },
	{ "http-410", FIRST ", added c=1, gone b=1", OCREG_AGAIN, NULL, "watch http-410 20", 1, 1, 0, 0 },
	{ "http-410-always", FIRST, OCREG_E_GONE, NULL, "list http-410-always", 2, 6, 0, 0 },
	{ "http-500", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch http-500 5", 2, 2, 0, 0 },
	{ "http-403", FIRST, OCREG_E_FORBIDDEN, "said the server", "watch http-403", 1, 1, 0, 0 },
	{ "http-404", FIRST, OCREG_E_NOTFOUND, "said the server", "watch http-404", 1, 1, 0, 0 },
	{ "watch-429", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch watch-429", 2, 2, 3000, 4000 },
	{ "watch-503", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch watch-503", 2, 2, 3000, 4000 },
	{ "watch-date", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch watch-date", 2, 2, 3000, 4000 },
	{ "watch-date-first", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch watch-date-first", 2, 2, 3000, 4000 },
	{ "watch-late", FIRST, OCREG_E_TOOMANY, "said the server", "watch watch-late", 1, 1, 0, STREAM_SHORT },
	{ "list-429", FIRST, OCREG_AGAIN, NULL, "list list-429", 2, 2, 3000, 4000 },
	{ "list-503", FIRST, OCREG_AGAIN, NULL, "list list-503", 2, 2, 3000, 4000 },
	{ "list-date", FIRST, OCREG_AGAIN, NULL, "list list-date", 2, 2, 3000, 4000 },
	{ "list-past", FIRST, OCREG_AGAIN, NULL, "list list-past", 2, 2, 2000, 0 },
	{ "list-late", "", OCREG_E_TOOMANY, "said the server", "list list-late", 1, 1, 0, STREAM_SHORT },
	{ "list-long", "", OCREG_E_SERVER, "said the server", "list list-long", 1, 1, 0, STREAM_SHORT },
	{ "list-garbage", "", OCREG_E_CONTENT, "not the JSON", "list list-garbage", 2, 4, 0, STREAM_SHORT },
	{ "list-garbage-once", FIRST, OCREG_AGAIN, NULL, "list list-garbage-once", 2, 2, 0, 0 },
	{ "list-unversioned", "", OCREG_E_CONTENT, "no resource version", "list list-unversioned", 2, 4, 0, STREAM_SHORT },
	{ "hangs-up", FIRST, OCREG_AGAIN, NULL, "watch hangs-up", 3, 8, 3000, 3000 },
	{ "hangs-up-empty", FIRST, OCREG_AGAIN, NULL, "watch hangs-up-empty", 2, 5, 0, 0 },
	{ "cuts", FIRST, OCREG_E_TRUNCATED, NULL, "watch cuts", 2, 5, 0, STREAM_SHORT },
	{ "garbage", FIRST, OCREG_E_CONTENT, "no event of a watch", "watch garbage", 2, 5, 0, STREAM_SHORT },
	{ "garbage-once", FIRST ", changed a=2, added c=1", OCREG_AGAIN, NULL, "watch garbage-once 6", 1, 1, 0, 0 },
	{ "garbage-utf8", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "html", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "other-kind", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "other-group", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "no-object", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "null-object", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "text-object", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "no-type", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "unknown-type", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "no-version", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "no-name", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "array-event", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "deep", FIRST, OCREG_E_CONTENT, "no event of a watch", NULL, 0, 0, 0, 0 },
	{ "long-line", FIRST, OCREG_E_LIMIT, "more than 16777216 bytes", "watch long-line", 1, 1, LONG, 0 },
	{ "endless-blank", FIRST, OCREG_AGAIN, NULL, "watch endless-blank", 1, 1, 0, STREAM_SHORT },
	{ "endless-bookmarks", FIRST, OCREG_AGAIN, NULL, "watch endless-bookmarks", 1, 1, 0, STREAM_SHORT },
	{ "endless-same", FIRST, OCREG_AGAIN, NULL, "watch endless-same", 1, 1, 0, STREAM_SHORT },
	{ "stall", FIRST, OCREG_AGAIN, NULL, "watch stall", 1, 1, 0, STREAM_SHORT },
	{ "stall-then", FIRST ", added c=1", OCREG_AGAIN, NULL, "watch stall-then", 1, 1, 2000, 0 },
	{ "silent", FIRST, OCREG_E_TIMEOUT, "waiting for the answer took longer", NULL, 0, 0, 1500, 1500 },
	{ "silent-list", "", OCREG_E_TIMEOUT, "waiting for the answer took longer", NULL, 0, 0, 1500, 1500 },
	{ "redirect", FIRST, OCREG_E_REDIRECT, "points to https://localhost:1/", "watch redirect", 1, 1, 0, 0 },
	{ "redirect-list", "", OCREG_E_REDIRECT, "points to /elsewhere", "list redirect-list", 1, 1, 0, 0 },
	{ "same-again", FIRST ", changed a=2", OCREG_AGAIN, NULL, NULL, 0, 0, 0, 0 },
	{ "gone-unknown", FIRST ", added c=1", OCREG_AGAIN, NULL, NULL, 0, 0, 0, 0 },
	{ "modified-unknown", FIRST ", added c=1", OCREG_AGAIN, NULL, NULL, 0, 0, 0, 0 },
};
/* clang-format on */

struct list_row {
	const char *script, *names;
	int code;
	const char *message;
	int64_t requests; /* 0: any */
};
static const struct list_row list_rows[] = {
	{ "pages", "a=1, b=1, c=1", 0, NULL, 3 },
	{ "pages-410", "a=1, b=1", 0, NULL, 4 },
	{ "pages-410-always", "", OCREG_E_GONE, NULL, 6 },
	{ "pages-same", "", OCREG_E_CONTENT, "the list has no end", 2 },
	{ "pages-503", "a=1, b=1", 0, NULL, 3 },
	{ "no-end", "", OCREG_E_TIMEOUT, "took longer", 0 },
	{ "items-null", "", 0, NULL, 1 },
	{ "items-missing", "", 0, NULL, 1 },
	{ "items-text", "", OCREG_E_CONTENT, "another kind", 1 },
	{ "items-map", "", OCREG_E_CONTENT, "another kind", 1 },
	{ "items-numbers", "", OCREG_E_CONTENT, NULL, 1 },
	{ "items-nulls", "", OCREG_E_CONTENT, NULL, 1 },
	{ "item-of-another-kind", "", OCREG_E_CONTENT, "another kind", 1 },
	{ "list-of-another-kind", "", OCREG_E_CONTENT, "another kind", 1 },
	{ "one-object", "", OCREG_E_CONTENT, "another kind", 1 },
	{ "a-status", "", OCREG_E_CONTENT, "another kind", 1 },
	{ "meta-text", "a=1", 0, NULL, 1 },
	{ "list-garbage", "", OCREG_E_CONTENT, "not the JSON", 1 },
	{ "redirect-list", "", OCREG_E_REDIRECT, "points to", 1 },
	{ "silent-list", "", OCREG_E_TIMEOUT, "took longer", 1 },
	{ "list-429", "a=1, b=1", 0, NULL, 2 },
	{ "list-date", "a=1, b=1", 0, NULL, 2 },
	{ "list-long", "", OCREG_E_SERVER, "said the server", 1 },
};

struct delete_row {
	const char *script;
	int code;
	bool there;
};
static const struct delete_row delete_rows[] = {
	{ "deleted", 0, false },
	{ "ok", 0, true },
	{ "pod", OCREG_E_CONTENT, false },
	{ "array", OCREG_E_CONTENT, false },
	{ "html-200", OCREG_E_CONTENT, false },
	{ "html-as-json", OCREG_E_CONTENT, false },
	{ "empty-200", OCREG_E_CONTENT, false },
	{ "bad-utf8", OCREG_E_CONTENT, false },
	{ "cut-json", OCREG_E_TRUNCATED, false },
	{ "deep", OCREG_E_LIMIT, false },
	{ "large", OCREG_E_LIMIT, false },
	{ "status-404", OCREG_E_NOTFOUND, false },
	{ "status-409", OCREG_E_CONFLICT, false },
	{ "dies-after-patch", OCREG_E_TRANSPORT, false },
	{ "silence", OCREG_E_TIMEOUT, false },
};

struct raw_row {
	const char *path;
	int code;
};
static const struct raw_row raw_rows[] = {
	{ "/ok", 0 },
	{ "/empty-200", 0 },
	{ "/html-200", 0 },
	{ "/large", OCREG_E_LIMIT },
	{ "/endless-chunks", OCREG_E_LIMIT },
	{ "/endless-headers", OCREG_E_LIMIT },
	{ "/status-403", OCREG_E_FORBIDDEN },
	{ "/redirect-port", OCREG_E_REDIRECT },
	{ "/cut-length", OCREG_E_TRUNCATED },
	{ "//elsewhere/ok", OCREG_E_ARG },
	{ "ok", OCREG_E_ARG },
	{ "/ok#x", OCREG_E_ARG },
	{ "/ok\r\nX-Evil: 1", OCREG_E_ARG },
	{ "", OCREG_E_ARG },
	{ NULL, OCREG_E_ARG },
};
