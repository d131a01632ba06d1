/* SPDX-License-Identifier: Apache-2.0 */
/* Checks that look at a cluster. */
#include <stdlib.h>
#include <string.h>
#include "objects.h"

#define RULE_SERVER_SAYS "OCR044"

int ocreg_cli_live_open(struct ocreg_cli_live *l, const struct ocreg_cli *cli)
{
	int status = ocreg_cli_connect(cli, &l->client);
	l->verbose = cli->verbose;
	if (status == OCREG_CLI_GO && ocreg_context_new(&l->around, NULL) != 0)
		status = ocreg_cli_nomem();
	return status;
}

void ocreg_cli_live_done(struct ocreg_cli_live *l)
{
	ocreg_context_unref(l->around);
	ocreg_client_unref(l->client);
}

bool ocreg_cli_is_of_cluster(int code)
{
	return code <= OCREG_E_RESOLVE;
}

void ocreg_cli_live_tell(struct ocreg_cli_live *l)
{
	const struct ocreg_lines *notes = ocreg_context_notes(l->around);
	unsigned release = ocreg_context_release(l->around);
	for (; l->told < ocreg_lines_count(notes); l->told++) {
		fputs("note: ", stderr);
		ocreg_cli_plain(stderr, ocreg_lines_at(notes, l->told));
		putc('\n', stderr);
	}
	if (l->verbose && release > 0 && !l->named)
		fprintf(stderr, "note: the cluster runs release %u.%u, by whose rules it is checked\n", release / 100,
			release % 100);
	l->named = l->named || release > 0;
}

int ocreg_cli_live_change(struct ocreg_cli_live *l, const struct ocreg_object *old, const struct ocreg_object *o,
			  struct ocreg_findings **ret, const struct ocreg_finding **retworst)
{
	struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *before = NULL;
	struct ocreg_error *e = NULL;
	check.level = OCREG_LEVEL_OPERATOR;
	check.old = old;
	*retworst = NULL;
	int r = ocreg_client_validate(l->client, o, &check, l->around, ret, &e);
	if (r == 0 && !ocreg_findings_valid(*ret))
		r = ocreg_client_validate(l->client, old, &check, l->around, &before, &e);
	if (r == 0)
		*retworst = ocreg_findings_first_new(*ret, before);
	ocreg_findings_unref(before);
	ocreg_cli_live_tell(l);
	return r == 0 ? OCREG_CLI_GO : ocreg_cli_fail(r, e);
}

bool ocreg_cli_live_print(const struct ocreg_findings *fs, bool verbose)
{
	bool loses = false;
	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);
		loses = loses || ocreg_finding_loses_data(f);
		(void) ocreg_cli_tell(NULL, f, verbose);
	}
	return loses;
}

int ocreg_cli_live_forbid(const struct ocreg_finding *worst)
{
	const char *path = ocreg_finding_path(worst), *hint = ocreg_finding_hint(worst);
	if (worst == NULL) {
		ocreg_cli_complain("nothing was changed: the operator would destroy images");
		hint = "keep them as the finding says, or send the change with --force if this is meant";
	} else {
		ocreg_cli_complain("%s%s%s", path, *path != '\0' ? ": " : "", ocreg_finding_message(worst));
	}
	if (*hint != '\0') {
		fputs("hint: ", stderr);
		ocreg_cli_plain(stderr, hint);
		putc('\n', stderr);
	}
	return OCREG_CLI_INVALID;
}

/* The server's words without a place are in the error itself. */
static bool tells_more(const struct ocreg_findings *fs)
{
	const struct ocreg_finding *f = ocreg_findings_at(fs, 0);
	return ocreg_findings_count(fs) != 1 || *ocreg_finding_path(f) != '\0' ||
	       strcmp(ocreg_finding_rule(f), RULE_SERVER_SAYS) != 0;
}

int ocreg_cli_live_refused(const struct ocreg_cli_live *l, int code, struct ocreg_error *e, const struct ocreg_object *sent,
			   const struct ocreg_object *old, const char *hint)
{
	struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *fs = NULL;
	check.old = old;
	check.target = ocreg_context_release(l->around);
	if (ocreg_error_findings(e, sent, &check, &fs, NULL) == 0 && !tells_more(fs))
		fs = ocreg_findings_unref(fs);
	int status = ocreg_cli_fail_findings(code, e, hint, fs);
	ocreg_findings_unref(fs);
	return status;
}
