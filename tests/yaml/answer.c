/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The library's side of the comparison with Kubernetes' own reader, over its public API alone. A request on standard input is the line
 * `LENGTH MODE` and the text; the answer is lines of `document JSON`, or one line `error LINE:COLUMN MESSAGE`, then `end`. Mode 0
 * reads any value, as a part of a Config that may be anything; mode 1 reads the documents of a text.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ocreg/ocreg.h>

#define ANYTHING "spec.observedConfig"

static void print_error(struct ocreg_error *e)
{
	printf("error %u:%u %s\n", ocreg_error_line(e), ocreg_error_column(e), ocreg_error_message(e));
	ocreg_error_unref(e);
}

static void answer_value(const char *text)
{
	struct ocreg_object *o = ocreg_new(OCREG_TYPE_CONFIG);
	struct ocreg_error *e = NULL;
	char *json = NULL;

	if (!o || ocreg_path_set(o, ANYTHING, text, &e) < 0 || ocreg_path_get(o, ANYTHING, &json, &e) < 0)
		print_error(e);
	else
		printf("document %s\n", json ? json : "null");
	ocreg_free(json);
	ocreg_unref(o);
}

static void answer_documents(const char *text, size_t n)
{
	struct ocreg_documents *d = NULL;
	struct ocreg_error *e = NULL;
	char *json;

	if (ocreg_decode_all(text, n, NULL, &d, &e) < 0) {
		print_error(e);
		return;
	}
	for (size_t i = 0; i < ocreg_documents_count(d); i++) {
		json = NULL;
		if (!ocreg_documents_at(d, i))
			puts("error 0:0 the document is not of a kind that this library knows");
		else if (ocreg_encode(ocreg_documents_at(d, i), OCREG_FORMAT_JSON, 0, &json, NULL, NULL) == 0)
			printf("document %s\n", json);
		ocreg_free(json);
	}
	ocreg_documents_unref(d);
}

int main(void)
{
	size_t n;
	int mode;

	while (scanf("%zu %d", &n, &mode) == 2 && getchar() == '\n') {
		char *text = calloc(n + 1, 1);

		if (!text || fread(text, 1, n, stdin) != n)
			return 1;
		if (mode)
			answer_documents(text, n);
		else
			answer_value(text);
		puts("end");
		fflush(stdout);
		free(text);
	}
	return 0;
}
