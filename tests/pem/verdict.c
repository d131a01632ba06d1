/* SPDX-License-Identifier: Apache-2.0 */
/* verdict COUNT FOLDER: what the library makes of FOLDER/0.pem, ..., printed as judge.go prints what Go makes of them. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/buf.h"
#include "check/pem.h"

static void read_all(const char *path, struct ocreg_buf *b)
{
	FILE *f = fopen(path, "rb");
	char part[4096];
	size_t n;

	while (f && (n = fread(part, 1, sizeof(part), f)) > 0)
		ocreg_buf_add(b, part, n);
	if (!f || b->oom) {
		fprintf(stderr, "verdict: %s cannot be read\n", path);
		exit(1);
	}
	fclose(f);
}

static void print_fingerprint(const char *f)
{
	for (; *f; f++)
		if (*f != ':')
			putchar(*f);
}

static void print_certificate(const struct ocreg_certificate *c)
{
	printf("%u certificate ", c->line);
	print_fingerprint(c->fingerprint);
	printf(" %" PRId64 " %" PRId64 " %s %s %d", c->not_before, c->not_after, c->is_ca ? "true" : "false",
	       *c->key_type ? c->key_type : "-", c->key_bits);
	for (size_t i = 0; i < c->n_sans; i++)
		printf("%c%s", i ? '\t' : ' ', c->sans[i]);
	putchar('\n');
}

static void print_note(const struct ocreg_pem_note *n)
{
	static const char *const says[] = { [OCREG_PEM_HEADERS] = "headers",
					    [OCREG_PEM_OTHER] = "other",
					    [OCREG_PEM_BROKEN] = "broken",
					    [OCREG_PEM_KEY] = NULL };

	if (says[n->flaw])
		printf("%u %s %s\n", n->line, says[n->flaw], n->message);
}

int main(int argc, char **argv)
{
	for (int i = 0; argc == 3 && i < atoi(argv[1]); i++) {
		struct ocreg_buf path = { 0 }, text = { 0 };
		struct ocreg_certificates *cs;

		ocreg_buf_addf(&path, "%s/%d.pem", argv[2], i);
		read_all(path.data, &text);
		cs = ocreg_pem_read(text.len ? text.data : "", text.len);
		if (!cs)
			return 1;
		printf("%d\n", i);
		for (size_t k = 0; k < cs->n; k++)
			print_certificate(&cs->v[k]);
		for (size_t k = 0; k < cs->n_notes; k++)
			print_note(&cs->notes[k]);
		ocreg_certificates_unref(cs);
		ocreg_buf_done(&path);
		ocreg_buf_done(&text);
	}
	return argc != 3;
}
