/* SPDX-License-Identifier: Apache-2.0 */
/* What the programs that answer about objects are asked, on standard input: the line `LENGTH LENGTH-OF-OLD FLAG MAJOR MINOR` and the two documents. */
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <ocreg/ocreg.h>

struct request {
	char *text, *old_text;
	size_t len, old_len;
	int flag, major, minor;
};

static char *read_bytes(size_t n)
{
	char *text = malloc(n + 1);

	if (text && fread(text, 1, n, stdin) == n)
		return text;
	free(text);
	return NULL;
}

static bool read_request(struct request *r)
{
	if (scanf("%zu %zu %d %d %d", &r->len, &r->old_len, &r->flag, &r->major, &r->minor) != 5 || getchar() != '\n')
		return false;
	r->text = read_bytes(r->len);
	r->old_text = read_bytes(r->old_len);
	return r->text && r->old_text;
}

/* Answer all, one after the other. */
static void serve(void (*answer)(const struct request *r, void *data), void *data)
{
	struct request r = { 0 };

	while (read_request(&r)) {
		answer(&r, data);
		puts("end");
		fflush(stdout);
		free(r.text);
		free(r.old_text);
		r = (struct request) { 0 };
	}
	free(r.text);
	free(r.old_text);
}
