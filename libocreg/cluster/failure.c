/* SPDX-License-Identifier: Apache-2.0 */
#include "base/error.h"
#include "cluster/failure.h"
#include "access/tls.h"

static const char *stage(const struct ocreg_failure *f)
{
	if (f->answering)
		return "reading the answer";
	if (f->secured)
		return "waiting for the answer";
	return f->connected ? "the TLS handshake" : "connecting";
}

static int report_timeout(const struct ocreg_failure *f, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, f->code, NULL, f->sent ? OCREG_HINT_SENT : NULL, "%s: %s took longer than the %lld ms allowed",
			  f->server, stage(f), (long long) f->timeout);
}

static int report_cancelled(const struct ocreg_failure *f, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, f->code, NULL, f->sent ? OCREG_HINT_SENT : NULL, "%s: the call was cancelled", f->server);
}

static int report_limit(const struct ocreg_failure *f, struct ocreg_error **reterr)
{
	return ocreg_fail(reterr, f->code, NULL, f->sent ? OCREG_HINT_SENT : "check that the address is an API server's",
			  "%s: the %s of the answer is too long", f->server, f->in_body ? "body" : "header");
}

static int report_nomem(const struct ocreg_failure *f, struct ocreg_error **reterr)
{
	return f->sent ? ocreg_fail_oom_sent(reterr) : ocreg_fail_oom(reterr);
}

static int report_general(const struct ocreg_failure *f, struct ocreg_error **reterr)
{
	bool cut = f->code == OCREG_E_TRANSPORT && f->answering;

	return ocreg_fail(reterr, cut ? OCREG_E_TRUNCATED : f->code, NULL, f->sent ? OCREG_HINT_SENT : f->hint, "%s: %s%s%s",
			  f->server, cut ? "the answer was cut short" : f->text, f->detail[0] ? ": " : "", f->detail);
}

/* What the trial has to say goes before what libcurl makes of it: that a server refuses a certificate comes as the end of a connection. */
static bool is_told_by_trial(const struct ocreg_failure *f)
{
	return f->trial && (f->code == OCREG_E_TLS || f->code == OCREG_E_TRANSPORT) && (f->trial->fault || f->trial->nomem);
}

static int report_trial(const struct ocreg_failure *f, struct ocreg_error **reterr)
{
	const struct ocreg_tls_trial *t = f->trial;
	const char *hint = NULL, *words = ocreg_tls_words(t->fault, &hint), *detail = t->detail.len ? t->detail.data : "";
	int r;

	if (t->nomem)
		return report_nomem(f, reterr);
	r = ocreg_fail(reterr, OCREG_E_TLS, NULL, t->hint ? t->hint : hint, "%s: %s%s%s%s%s%s", f->server,
		       t->proxy ? "the proxy " : "", t->proxy ? t->host : "", t->proxy ? ": " : "", words, *detail ? ": " : "",
		       detail);
	for (size_t i = 0; reterr && i < ocreg_lines_count(t->notes); i++)
		ocreg_error_add_note(*reterr, ocreg_lines_at(t->notes, i));
	if (reterr)
		ocreg_error_set_tls(*reterr, t->fault);
	return r;
}

static int report_tls(const struct ocreg_failure *f, struct ocreg_error **reterr)
{
	int r = report_general(f, reterr);

	if (reterr)
		ocreg_error_set_tls(*reterr, OCREG_TLS_OTHER);
	return r;
}

static const struct {
	int code;
	int (*report)(const struct ocreg_failure *f, struct ocreg_error **reterr);
} reports[] = {
	{ OCREG_E_TIMEOUT, report_timeout }, { OCREG_E_CANCELLED, report_cancelled },
	{ OCREG_E_LIMIT, report_limit },     { OCREG_E_NOMEM, report_nomem },
	{ OCREG_E_TLS, report_tls },
};

int ocreg_failure_report(const struct ocreg_failure *f, struct ocreg_error **reterr)
{
	int (*report)(const struct ocreg_failure *f, struct ocreg_error **reterr) = report_general;
	int r;

	for (size_t i = 0; i < sizeof(reports) / sizeof(reports[0]); i++)
		if (reports[i].code == f->code)
			report = reports[i].report;
	if (is_told_by_trial(f))
		report = report_trial;
	r = report(f, reterr);
	return r == OCREG_E_NOMEM ? report_nomem(f, reterr) : r; /* or there was no memory for the error */
}
