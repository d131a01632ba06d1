/* SPDX-License-Identifier: Apache-2.0 */
/* What yajl needs for a text by itself: everything is read, and nothing done with it. */
#pragma once
#include <yajl/yajl_parse.h>

static int on_event(void *ctx)
{
	(void) ctx;
	return 1;
}

static int on_boolean(void *ctx, int v)
{
	(void) v;
	return on_event(ctx);
}

static int on_text(void *ctx, const char *text, size_t n)
{
	(void) text;
	(void) n;
	return on_event(ctx);
}

static int on_string(void *ctx, const unsigned char *text, size_t n)
{
	return on_text(ctx, (const char *) text, n);
}

static const yajl_callbacks scan_json = {
	.yajl_null = on_event,
	.yajl_boolean = on_boolean,
	.yajl_number = on_text,
	.yajl_string = on_string,
	.yajl_start_map = on_event,
	.yajl_map_key = on_string,
	.yajl_end_map = on_event,
	.yajl_start_array = on_event,
	.yajl_end_array = on_event,
};
