/* SPDX-License-Identifier: Apache-2.0 */
#include <ocreg/lint.h>
#include <ocreg/plan.h>
#include "base/error.h"
#include "base/options.h"
#include "check/findings.h"
#include "cluster/call.h"
#include "cluster/client.h"
#include "cluster/plan.h"

/* A plan in the making. */
struct maker {
	struct ocreg_client *client;
	struct ocreg_plan_case of;
	const struct ocreg_call_options *options;
	const struct ocreg_resource *resource;
	struct ocreg_findings *findings;
	struct ocreg_object *plan;
	char *patch;
	enum ocreg_risk worst;
	bool by_server;
};

static int set(struct ocreg_object *o, unsigned field, const char *text)
{
	return text && *text ? ocreg_set_string(o, field, text) : 0;
}

/* --- making --- */

static int add_target(struct maker *m)
{
	struct ocreg_object *t = ocreg_make(m->plan, OCREG_F_plan_target);
	const struct ocreg_object *live = m->of.live;
	const struct {
		unsigned field;
		const char *text;
	} rows[] = {
		{ OCREG_F_plan_target_server, ocreg_pool_server(m->client->pool) },
		{ OCREG_F_plan_target_api_version, m->resource->api_version },
		{ OCREG_F_plan_target_kind, m->resource->kind },
		{ OCREG_F_plan_target_ns, m->resource->namespaced ? ocreg_plan_meta(live, OCREG_F_object_meta_ns) : NULL },
		{ OCREG_F_plan_target_name, ocreg_plan_meta(live, OCREG_F_object_meta_name) },
		{ OCREG_F_plan_target_uid, ocreg_plan_meta(live, OCREG_F_object_meta_uid) },
		{ OCREG_F_plan_target_resource_version, ocreg_plan_meta(live, OCREG_F_object_meta_resource_version) },
		{ OCREG_F_plan_target_subresource, m->options->subresource },
	};
	int r = t ? 0 : OCREG_E_NOMEM;

	for (size_t i = 0; !r && i < sizeof(rows) / sizeof(rows[0]); i++)
		r = set(t, rows[i].field, rows[i].text);
	return r;
}

static int add_change(const struct ocreg_difference *d, void *data)
{
	struct maker *m = data;
	const char *reason;
	enum ocreg_risk risk = ocreg_plan_risk(&m->of, d, &reason);
	struct ocreg_object *change = ocreg_compare_append(m->plan, d);
	int r = change ? 0 : OCREG_E_NOMEM;

	m->worst = risk > m->worst ? risk : m->worst;
	if (!r && m->by_server)
		r = ocreg_set_bool(change, OCREG_F_change_by_server, true);
	if (!r)
		r = ocreg_set_string(change, OCREG_F_change_risk, ocreg_risk_name(risk));
	if (!r)
		r = set(change, OCREG_F_change_reason, reason);
	return r ? r : ocreg_plan_add_owners(m->of.live, d, change);
}

static int add_finding(struct maker *m, const struct ocreg_finding *f)
{
	static const char *const levels[] = { "", "schema", "operator", "advice" };
	static const char *const severities[] = { "", "error", "warning", "info" };
	struct ocreg_object *o = ocreg_insert(m->plan, OCREG_F_plan_findings, ocreg_count(m->plan, OCREG_F_plan_findings));
	const struct {
		unsigned field;
		const char *text;
	} rows[] = {
		{ OCREG_F_plan_finding_rule, ocreg_finding_rule(f) },
		{ OCREG_F_plan_finding_level, levels[ocreg_finding_level(f)] },
		{ OCREG_F_plan_finding_severity, severities[ocreg_finding_severity(f)] },
		{ OCREG_F_plan_finding_path, ocreg_finding_path(f) },
		{ OCREG_F_plan_finding_message, ocreg_finding_message(f) },
		{ OCREG_F_plan_finding_hint, ocreg_finding_hint(f) },
	};
	int r = o ? 0 : OCREG_E_NOMEM;

	for (size_t i = 0; !r && i < sizeof(rows) / sizeof(rows[0]); i++)
		r = set(o, rows[i].field, rows[i].text);
	if (r || !ocreg_finding_loses_data(f))
		return r;
	m->worst = OCREG_RISK_DATA_LOSS;
	return ocreg_set_bool(o, OCREG_F_plan_finding_loses_data, true);
}

/* Among what the cluster has, and not blamed for what the object had before. Kinds without rules are the server's to judge. */
static int find(struct maker *m, struct ocreg_context *around, bool *retvalid, struct ocreg_error **reterr)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *before = NULL;
	struct ocreg_error *err = NULL;
	int r;

	options.level = OCREG_LEVEL_OPERATOR;
	options.old = m->of.live;
	options.status = m->options->subresource && strcmp(m->options->subresource, "status") == 0;
	r = ocreg_client_validate(m->client, m->of.wanted, &options, around, &m->findings, &err);
	if (!r && !ocreg_findings_valid(m->findings)) {
		options.old = NULL;
		options.around = around;
		r = ocreg_validate(m->of.live, &options, &before, &err);
		*retvalid = !r && !ocreg_findings_first_new(m->findings, before);
	}
	ocreg_findings_unref(before);
	if (r && r != OCREG_E_KIND && reterr)
		*reterr = ocreg_error_ref(err);
	ocreg_error_unref(err);
	return r == OCREG_E_KIND ? 0 : r;
}

static int add_findings(struct maker *m, struct ocreg_error **reterr)
{
	struct ocreg_context *around = NULL;
	bool valid = true;
	int r = ocreg_context_new(&around, reterr);

	if (!r)
		r = find(m, around, &valid, reterr);
	ocreg_context_unref(around);
	if (r)
		return r;
	m->of.findings = m->findings;
	if (ocreg_set_bool(m->plan, OCREG_F_plan_valid, valid) || !ocreg_make(m->plan, OCREG_F_plan_findings))
		return ocreg_fail_oom(reterr);
	for (size_t i = 0; i < ocreg_findings_count(m->findings); i++)
		if (add_finding(m, ocreg_findings_at(m->findings, i)))
			return ocreg_fail_oom(reterr);
	return 0;
}

/* --- the server's word --- */

static struct ocreg_object *find_change(const struct ocreg_object *plan, const char *path)
{
	size_t n = ocreg_count(plan, OCREG_F_plan_changes);

	for (size_t i = 0; i < n; i++) {
		struct ocreg_object *change = ocreg_at(plan, OCREG_F_plan_changes, i);
		const char *known = ocreg_get_string(change, OCREG_F_change_path);

		if (known && strcmp(known, path) == 0)
			return change;
	}
	return NULL;
}

/* What the server makes of the patch beyond what it says, but for what it keeps about every change. */
static int add_more(const struct ocreg_difference *d, void *data)
{
	static const char *const kept[] = { "metadata.managedFields", "metadata.resourceVersion", "metadata.generation" };
	struct maker *m = data;

	for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
		if (strncmp(d->path, kept[i], strlen(kept[i])) == 0)
			return 0;
	return find_change(m->plan, d->path) ? 0 : add_change(d, m);
}

static int copy_value(struct ocreg_object *change, const struct ocreg_object *from, unsigned field)
{
	const char *json = ocreg_get_string(from, field);

	if (ocreg_is_null(from, field))
		return ocreg_set_null(change, OCREG_F_change_new_value);
	return json ? ocreg_set_string(change, OCREG_F_change_new_value, json) : ocreg_clear(change, OCREG_F_change_new_value);
}

/* A change that the server makes otherwise, as to put a default where a value went, or not at all. */
static int correct(struct ocreg_object *change, const struct ocreg_object *made)
{
	const char *want = ocreg_get_string(change, OCREG_F_change_new_value);
	const char *is = made ? ocreg_get_string(made, OCREG_F_change_new_value) : NULL;
	int r;

	if (made && (want == is || (want && is && strcmp(want, is) == 0)))
		return 0;
	r = made ? copy_value(change, made, OCREG_F_change_new_value) : copy_value(change, change, OCREG_F_change_old_value);
	if (!r)
		r = ocreg_set_bool(change, OCREG_F_change_by_server, true);
	if (r || made)
		return r;
	r = ocreg_set_string(change, OCREG_F_change_risk, ocreg_risk_name(OCREG_RISK_NONE));
	return r ? r : ocreg_set_string(change, OCREG_F_change_reason, "the server leaves it as it is");
}

static int compare_answer(struct maker *m, const struct ocreg_object *answer)
{
	size_t n = ocreg_count(m->plan, OCREG_F_plan_changes);
	struct ocreg_object *made = NULL;
	int r = ocreg_compare(m->of.live, answer, &made, NULL);

	for (size_t i = 0; !r && i < n; i++) {
		struct ocreg_object *change = ocreg_at(m->plan, OCREG_F_plan_changes, i);

		r = correct(change, find_change(made, ocreg_get_string(change, OCREG_F_change_path)));
	}
	ocreg_unref(made);
	m->by_server = true;
	return r ? r : ocreg_compare_each(m->of.live, answer, add_more, m);
}

static int add_causes(struct ocreg_object *verdict, const struct ocreg_error *e)
{
	size_t n = ocreg_error_cause_count(e);
	int r = 0;

	for (size_t i = 0; !r && i < n; i++) {
		struct ocreg_object *cause = ocreg_insert(verdict, OCREG_F_plan_verdict_causes, i);

		r = cause ? set(cause, OCREG_F_plan_cause_path, ocreg_error_cause_path(e, i)) : OCREG_E_NOMEM;
		if (!r)
			r = ocreg_set_string(cause, OCREG_F_plan_cause_message, ocreg_error_cause_message(e, i));
	}
	return r;
}

static int add_warnings(struct ocreg_object *verdict, const struct ocreg_lines *l)
{
	int r = 0;

	for (size_t i = 0; !r && i < ocreg_lines_count(l); i++)
		r = ocreg_insert_string(verdict, OCREG_F_plan_verdict_warnings, i, ocreg_lines_at(l, i));
	return r;
}

/* The error is NULL where the server would take the patch. */
static int add_verdict(struct maker *m, const struct ocreg_error *e, const struct ocreg_lines *warnings)
{
	struct ocreg_object *v = ocreg_make(m->plan, OCREG_F_plan_verdict);
	int r = v ? ocreg_set_bool(v, OCREG_F_plan_verdict_accepted, !e) : OCREG_E_NOMEM;

	if (!r && e)
		r = ocreg_set_int(v, OCREG_F_plan_verdict_status, ocreg_error_http_status(e));
	if (!r && e)
		r = set(v, OCREG_F_plan_verdict_message, ocreg_error_message(e));
	if (!r && e)
		r = add_causes(v, e);
	return r ? r : add_warnings(v, warnings);
}

/* What the server has against this change. What it has against everybody, such as to be too busy, is no verdict. */
static bool is_verdict(int code)
{
	return code == OCREG_E_INVALID || code == OCREG_E_BADREQUEST || code == OCREG_E_FORBIDDEN || code == OCREG_E_HTTP;
}

static int ask_server(struct maker *m, struct ocreg_error **reterr)
{
	struct ocreg_call_options options = *m->options;
	struct ocreg_object *answer = NULL;
	struct ocreg_lines *warnings = NULL;
	struct ocreg_error *err = NULL;
	int r;

	options.dry_run = true;
	options.warnings = &warnings;
	options.resource_version = ocreg_plan_meta(m->of.live, OCREG_F_object_meta_resource_version);
	r = ocreg_client_patch(m->client, m->resource->type,
			       m->resource->namespaced ? ocreg_plan_meta(m->of.live, OCREG_F_object_meta_ns) : NULL,
			       ocreg_plan_meta(m->of.live, OCREG_F_object_meta_name), m->patch, strlen(m->patch), &options,
			       &answer, &err);
	if (r && !is_verdict(r)) {
		if (reterr)
			*reterr = ocreg_error_ref(err);
	} else if (add_verdict(m, r ? err : NULL, warnings)) {
		r = ocreg_fail_oom(reterr);
	} else {
		r = answer && compare_answer(m, answer) ? ocreg_fail_oom(reterr) : 0;
	}
	ocreg_error_unref(err);
	ocreg_lines_unref(warnings);
	ocreg_unref(answer);
	return r;
}

/* --- the whole --- */

static int seal(struct maker *m, struct ocreg_error **reterr)
{
	char digest[OCREG_DIGEST_TEXT];

	if (ocreg_set_string(m->plan, OCREG_F_plan_risk, ocreg_risk_name(m->worst)) ||
	    ocreg_set_string(m->plan, OCREG_F_plan_patch, m->patch) || ocreg_plan_digest(m->plan, digest) ||
	    ocreg_set_string(m->plan, OCREG_F_plan_digest, digest))
		return ocreg_fail_oom(reterr);
	return 0;
}

static int make(struct maker *m, struct ocreg_error **reterr)
{
	int r = ocreg_diff(m->of.live, m->of.wanted, &m->patch, reterr);

	if (r)
		return r;
	m->plan = ocreg_new(OCREG_TYPE_plan);
	if (!m->plan || ocreg_set_int(m->plan, OCREG_F_plan_format, OCREG_PLAN_NOTATION) || add_target(m) ||
	    set(m->plan, OCREG_F_plan_field_manager, m->options->field_manager) || !ocreg_make(m->plan, OCREG_F_plan_changes))
		return ocreg_fail_oom(reterr);
	r = add_findings(m, reterr);
	if (!r && ocreg_compare_each(m->of.live, m->of.wanted, add_change, m))
		r = ocreg_fail_oom(reterr);
	if (!r)
		r = ask_server(m, reterr);
	return r ? r : seal(m, reterr);
}

static int check_pair(const struct ocreg_object *live, const struct ocreg_object *wanted, struct ocreg_error **reterr)
{
	if (!live || !wanted || ocreg_type_of(live) != ocreg_type_of(wanted))
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "give the object as it was read, and a copy of it with the change",
				  "there are no two objects of one type");
	if (!ocreg_resource_of_type(ocreg_type_of(live)))
		return ocreg_fail(reterr, OCREG_E_KIND, NULL, NULL, "objects of this kind have no place on a server");
	if (!*ocreg_plan_meta(live, OCREG_F_object_meta_uid) || !*ocreg_plan_meta(live, OCREG_F_object_meta_resource_version) ||
	    !*ocreg_plan_meta(live, OCREG_F_object_meta_name))
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, "read it with ocreg_client_get(), or begin an edit",
				  "the object has no name, uid or resourceVersion: it was not read from a server");
	return 0;
}

int ocreg_client_plan(struct ocreg_client *c, const struct ocreg_object *live, const struct ocreg_object *wanted,
		      const struct ocreg_call_options *options, struct ocreg_object **ret, struct ocreg_error **reterr)
{
	struct ocreg_call_options o = OCREG_CALL_OPTIONS_INIT;
	struct maker m = { .client = c, .of = { .live = live, .wanted = wanted }, .options = &o };
	int r = ocreg_client_needed(c, reterr);

	if (!r)
		r = ocreg_options_copy(&o, sizeof(o), options, reterr);
	if (!r && !ret)
		r = ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no place for the plan");
	if (!r)
		r = check_pair(live, wanted, reterr);
	if (r)
		return r;
	m.resource = ocreg_resource_of_type(ocreg_type_of(live));
	r = make(&m, reterr);
	if (r)
		ocreg_unref(m.plan);
	else
		*ret = m.plan;
	ocreg_findings_unref(m.findings);
	ocreg_free(m.patch);
	return r;
}
