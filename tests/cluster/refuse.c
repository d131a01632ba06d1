/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sends objects to the API server as a dry run, and tells what is made of its refusals. A request's flag asks for strict reading of fields. The
 * answer is lines of `cause PATH<tab>MESSAGE` as the server says it, `refused RULE PATH<tab>MESSAGE` as findings say it, `found RULE PATH` for
 * the errors that the library finds by itself, `code NAME`, then `end`.
 */
#include "cluster.h"
#include "request.h"

static void print_causes(const struct ocreg_error *e)
{
	for (size_t i = 0; i < ocreg_error_cause_count(e); i++)
		printf("cause %s\t%s\n", ocreg_error_cause_path(e, i), ocreg_error_cause_message(e, i));
	if (!ocreg_error_cause_count(e))
		printf("cause \t%s\n", ocreg_error_message(e));
}

static void print_refused(const struct ocreg_findings *fs)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);

		printf("refused %s %s\t%s\n", ocreg_finding_rule(f), ocreg_finding_path(f), ocreg_finding_message(f));
	}
}

static void print_found(const struct ocreg_findings *fs)
{
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);

		if (ocreg_finding_severity(f) != OCREG_SEVERITY_INFO)
			printf("found %s %s\n", ocreg_finding_rule(f), ocreg_finding_path(f));
	}
}

static void explain(const struct ocreg_error *e, const struct ocreg_object *o, const struct ocreg_check_options *check)
{
	struct ocreg_findings *refused = NULL, *found = NULL;

	print_causes(e);
	if (ocreg_error_findings(e, o, check, &refused, NULL) == 0)
		print_refused(refused);
	if (ocreg_validate(o, check, &found, NULL) == 0)
		print_found(found);
	ocreg_findings_unref(refused);
	ocreg_findings_unref(found);
}

static void answer(const struct request *r, void *data)
{
	struct ocreg_call_options call = OCREG_CALL_OPTIONS_INIT;
	struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int code = ocreg_decode(0, r->text, r->len, NULL, &o, &e);

	call.dry_run = true;
	call.fields = r->flag ? OCREG_FIELDS_STRICT : OCREG_FIELDS_IGNORE;
	check.level = OCREG_LEVEL_SCHEMA;
	check.target = (unsigned) OCREG_RELEASE(r->major, r->minor);
	if (code == 0)
		code = ocreg_client_create(data, o, &call, NULL, &e);
	if (code < 0 && o)
		explain(e, o, &check);
	printf("code %s\n", ocreg_code_name(code));
	ocreg_error_unref(e);
	ocreg_unref(o);
}

int main(void)
{
	struct ocreg_client *c = client("admin");

	if (!c)
		return 1;
	serve(answer, c);
	ocreg_client_unref(c);
	return 0;
}
