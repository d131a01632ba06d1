/* SPDX-License-Identifier: Apache-2.0 */
/* Tells what a change would do, before it is made: check-change LIVE.yaml CHANGE.yaml AROUND.yaml... Needs no cluster.
 * LIVE is what the change replaces; AROUND are claims, Secrets and other objects, of which no more are there. */
#include <stdio.h>
#include <ocreg/ocreg.h>

static char text[16 << 20]; /* the library reads no more than that */

static size_t read_file(const char *path)
{
	FILE *f = fopen(path, "rb");
	size_t len = f ? fread(text, 1, sizeof(text), f) : 0;

	if (f)
		fclose(f);
	return len;
}

static bool show(const struct ocreg_findings *findings)
{
	bool safe = ocreg_findings_valid(findings);

	for (size_t i = 0; i < ocreg_findings_count(findings); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(findings, i);
		const char *loses = ocreg_finding_loses_data(f) ? "images are lost: " : "";

		printf("%u:%u %s %s: %s%s (%s)\n", ocreg_finding_line(f), ocreg_finding_column(f), ocreg_finding_rule(f),
		       ocreg_finding_path(f), loses, ocreg_finding_message(f), ocreg_finding_hint(f));
		safe = safe && !*loses;
	}
	printf("%s\n", safe ? "safe" : "not safe");
	return safe;
}

static int check(char **paths, int n, bool *retsafe, struct ocreg_error **reterr)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_object *live = NULL;
	struct ocreg_context *around = NULL;
	struct ocreg_findings *findings = NULL;

	int r = ocreg_decode(0, text, read_file(paths[0]), NULL, &live, reterr);
	if (r == 0)
		r = ocreg_context_new(&around, reterr);
	for (int i = 2; r == 0 && i < n; i++)
		r = ocreg_context_read(around, text, read_file(paths[i]), true, NULL, reterr);
	if (r == 0) {
		options.old = live;
		options.context = ocreg_context_objects(around);
		options.n_context = ocreg_context_count(around);
		r = ocreg_check(text, read_file(paths[1]), &options, NULL, &findings, reterr);
	}
	if (r == 0)
		*retsafe = show(findings);
	ocreg_findings_unref(findings);
	ocreg_context_unref(around);
	ocreg_unref(live);
	return r;
}

int main(int argc, char **argv)
{
	struct ocreg_error *e = NULL;
	bool safe = false;

	if (argc < 3) {
		fprintf(stderr, "usage: check-change LIVE.yaml CHANGE.yaml AROUND.yaml...\n");
		return 2;
	}
	if (check(argv + 1, argc - 1, &safe, &e) != 0)
		fprintf(stderr, "%s\n", ocreg_error_message(e));
	ocreg_error_unref(e);
	return !safe;
}
