/* SPDX-License-Identifier: Apache-2.0 */
/*
 * typegen: prints what people and tools read from the one page of types, model/schema.def. It runs on the machine that builds.
 */
#include <stdlib.h>
#include <string.h>
#include "typegen.h"

static const struct {
	const char *option, *args, *what;
	int (*run)(int argc, char **argv);
} modes[] = {
	{ "--headers", "DIR HEADER...", "the installed headers, types.h and one for each noun", ocreg_gen_headers },
	{ "--json", "", "all types, fields and resources as one JSON document", ocreg_gen_json },
	{ "--markdown", "", "the reference of fields", ocreg_gen_markdown },
	{ "--abi", "", "the ids that are part of the ABI, a line each", ocreg_gen_abi },
	{ "--pyi", "", "the stubs of the Python package", ocreg_gen_pyi },
	{ "--go", "", "the types of the Go package", ocreg_gen_go },
};

static int usage(void)
{
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++)
		fprintf(stderr, "typegen %s %s\n\t%s\n", modes[i].option, modes[i].args, modes[i].what);
	return 2;
}

int main(int argc, char **argv)
{
	if (argc < 2)
		return usage();
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {
		if (strcmp(argv[1], modes[i].option) != 0)
			continue;
		int r = modes[i].run(argc - 2, argv + 2);
		return r ? r : ocreg_gen_close(stdout, "standard output");
	}
	return usage();
}

void ocreg_gen_text_begin(struct ocreg_gen_text *t)
{
	t->text = NULL;
	t->out = open_memstream(&t->text, &t->len);
	if (t->out)
		return;
	fputs("typegen: out of memory\n", stderr);
	exit(1);
}

char *ocreg_gen_text_end(struct ocreg_gen_text *t)
{
	if (ocreg_gen_close(t->out, "memory") != 0)
		exit(1);
	return t->text;
}

int ocreg_gen_close(FILE *out, const char *name)
{
	bool bad = ferror(out);
	if ((fclose(out) != 0) | bad) {
		fprintf(stderr, "typegen: cannot write %s\n", name);
		return 1;
	}
	return 0;
}
