/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The library's side of the comparison with the API server, over its public API alone. A request's flag tells a write of the status;
 * the answer is lines of `error PATH<tab>MESSAGE`, `pruned PATH`,
 * `stored JSON`, then `end`.
 */
#include "request.h"

static void print_findings(const struct ocreg_findings *fs)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);

		if (ocreg_finding_severity(f) == OCREG_SEVERITY_ERROR)
			printf("error %s\t%s\n", ocreg_finding_path(f), ocreg_finding_message(f));
	}
	for (size_t i = 0; i < ocreg_findings_pruned_count(fs); i++)
		printf("pruned %s\n", ocreg_findings_pruned_at(fs, i));
}

static void print_stored(struct ocreg_object *o)
{
	char *json = NULL;

	if (ocreg_apply_defaults(o) == 0 && ocreg_encode(o, OCREG_FORMAT_JSON, 0, &json, NULL, NULL) == 0)
		printf("stored %s\n", json);
	ocreg_free(json);
}

static void answer(const struct request *r, void *data)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_object *old = NULL, *o = NULL;
	struct ocreg_findings *fs = NULL;
	struct ocreg_error *e = NULL;
	int code = 0;

	(void) data;
	options.level = OCREG_LEVEL_SCHEMA;
	options.status = r->flag != 0;
	options.target = (unsigned) OCREG_RELEASE(r->major, r->minor);
	if (r->old_len)
		code = ocreg_decode(0, r->old_text, r->old_len, NULL, &old, &e);
	options.old = old;
	if (code == 0)
		code = ocreg_check(r->text, r->len, &options, &o, &fs, &e);
	if (code == 0) {
		print_findings(fs);
		if (o)
			print_stored(o);
	} else {
		printf("error <decode>\t%s\n", ocreg_error_message(e));
	}
	ocreg_error_unref(e);
	ocreg_findings_unref(fs);
	ocreg_unref(o);
	ocreg_unref(old);
}

int main(void)
{
	serve(answer, NULL);
	return 0;
}
