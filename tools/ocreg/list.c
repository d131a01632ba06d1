/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg get KIND: the objects of a kind, as a table or as a List. */
#include <string.h>
#include "get.h"

static const char *metadata_of(const struct ocreg_object *o, const char *json)
{
	int m = ocreg_field_find(ocreg_type_of(o), "metadata");
	const struct ocreg_object *metadata = m >= 0 ? ocreg_get_object(o, (unsigned) m) : NULL;
	int f = metadata != NULL ? ocreg_field_find(ocreg_type_of(metadata), json) : -1;
	const char *text = f >= 0 ? ocreg_get_string(metadata, (unsigned) f) : NULL;
	return text != NULL ? text : "";
}

static void print_cell(const char *text, int width)
{
	ocreg_cli_plain(stdout, text);
	for (int n = (int) strlen(text); n < width + 3; n++)
		putchar(' ');
}

void ocreg_cli_print_row(const struct ocreg_cli_widths *w, const char *event, const struct ocreg_object *o)
{
	char age[32] = "AGE";
	if (o != NULL)
		ocreg_cli_age(metadata_of(o, "creationTimestamp"), age, sizeof(age));
	if (event != NULL)
		print_cell(event, (int) strlen("MODIFIED"));
	print_cell(o != NULL ? metadata_of(o, "name") : "NAME", w->name);
	if (w->ns > 0)
		print_cell(o != NULL ? metadata_of(o, "namespace") : "NAMESPACE", w->ns);
	puts(age);
}

static void widen(int *width, const char *text)
{
	int n = (int) strlen(text);
	*width = n > *width ? n : *width;
}

static void print_table(const struct ocreg_objects *l, bool namespaced)
{
	struct ocreg_cli_widths w = { (int) strlen("NAME"), namespaced ? (int) strlen("NAMESPACE") : 0 };
	size_t n = ocreg_objects_count(l);
	for (size_t i = 0; i < n; i++) {
		widen(&w.name, metadata_of(ocreg_objects_at(l, i), "name"));
		if (namespaced)
			widen(&w.ns, metadata_of(ocreg_objects_at(l, i), "namespace"));
	}
	for (size_t i = 0; i <= n; i++)
		ocreg_cli_print_row(&w, NULL, i > 0 ? ocreg_objects_at(l, i - 1) : NULL);
}

int ocreg_cli_print_indented(const struct ocreg_object *o, const struct ocreg_cli_get_args *a, const char *first, int blanks)
{
	struct ocreg_error *e = NULL;
	char *text = NULL;
	int r = ocreg_encode(o, ocreg_cli_get_format(a), ocreg_cli_get_flags(a), &text, NULL, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	fputs(first, stdout);
	for (const char *line = text; *line != '\0';) {
		size_t n = strcspn(line, "\n");
		if (line != text)
			printf("\n%*s", n > 0 ? blanks : 0, "");
		fwrite(line, 1, n, stdout);
		line += n + (line[n] == '\n');
	}
	ocreg_free(text);
	return OCREG_CLI_OK;
}

static int print_yaml(const struct ocreg_objects *l, const struct ocreg_cli_get_args *a)
{
	size_t n = ocreg_objects_count(l);
	int status = OCREG_CLI_OK;
	printf("apiVersion: v1\nkind: List\nitems:%s\n", n == 0 ? " []" : "");
	for (size_t i = 0; status == OCREG_CLI_OK && i < n; i++) {
		status = ocreg_cli_print_indented(ocreg_objects_at(l, i), a, "- ", 2);
		putchar('\n');
	}
	return status;
}

static int print_json(const struct ocreg_objects *l, const struct ocreg_cli_get_args *a)
{
	size_t n = ocreg_objects_count(l);
	int status = OCREG_CLI_OK;
	printf("{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"List\",\n  \"items\": [");
	for (size_t i = 0; status == OCREG_CLI_OK && i < n; i++)
		status = ocreg_cli_print_indented(ocreg_objects_at(l, i), a, i > 0 ? ",\n    " : "\n    ", 4);
	printf("%s]\n}\n", n > 0 ? "\n  " : "");
	return status;
}

int ocreg_cli_list(struct ocreg_client *c, const struct ocreg_cli_kind *kind, const char *ns, const struct ocreg_cli_get_args *a)
{
	struct ocreg_objects *l = NULL;
	struct ocreg_error *e = NULL;
	int status = OCREG_CLI_OK, r = ocreg_client_list(c, ocreg_cli_kind_type(kind), ns, &a->list, &l, &e);
	if (r != 0)
		return ocreg_cli_fail(r, e);
	if (a->output == OCREG_CLI_OUTPUT_YAML)
		status = print_yaml(l, a);
	else if (a->output == OCREG_CLI_OUTPUT_JSON)
		status = print_json(l, a);
	else if (ocreg_objects_count(l) > 0)
		print_table(l, kind->ns != NULL);
	else
		fprintf(stderr, "no %s found%s%s\n", kind->resource, ns != NULL ? " in namespace " : "", ns != NULL ? ns : "");
	ocreg_objects_unref(l);
	return status;
}
