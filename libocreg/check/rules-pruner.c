/* SPDX-License-Identifier: Apache-2.0 */
/* What becomes of an ImagePruner. */
#include "base/cron.h"
#include "base/duration.h"
#include "base/zone.h"
#include "check/operator.h"

#define MINUTE 60000000000
#define REFUSED                                                                                                              \
	"the operator would say: Degraded SyncError \"Error: unable to apply objects: failed to update object *v1.CronJob, " \
	"Namespace=openshift-image-registry, Name=image-pruner: CronJob.batch \"image-pruner\" is invalid: "
#define JOB_FAILS \
	"every run fails; its Job would say \"%s must be greater than or equal to 0\", and the operator: Degraded JobFailed"

/* --- when --- */

/* What Kubernetes says of a schedule. */
static void add_refusal(struct ocreg_buf *b, const struct ocreg_value *v, const char *why)
{
	ocreg_buf_adds(b, "spec.schedule: Invalid value: ");
	ocreg_cron_add_quoted(b, v->text, v->n);
	ocreg_buf_addf(b, ": %s", why);
}

static void schedule_refused(struct ocreg_checker *c, enum ocreg_rule_id rule, const struct ocreg_value *v,
			     const struct ocreg_where *at, const char *hint, const char *why)
{
	struct ocreg_buf b = { 0 };
	bool both = rule == OCREG_RULE_pruner_schedule && ocreg_cron_mentions_zone(v->text, v->n) &&
		    ocreg_rule_applies(c, OCREG_RULE_pruner_zone);

	ocreg_buf_adds(&b, both ? "[" : "");
	add_refusal(&b, v, why);
	if (both) {
		ocreg_buf_adds(&b, ", ");
		add_refusal(&b, v, OCREG_CRON_ZONE_REFUSED "]");
	}
	if (b.oom)
		c->fs->oom = true;
	else
		ocreg_report(c, rule, at, hint, REFUSED "%s\"", b.data);
	ocreg_buf_done(&b);
}

/* Whether the CronJob that is there now names a zone, and so may go on to do so. */
static bool had_zone(const struct ocreg_checker *c)
{
	const struct ocreg_object *old = c->options->old, *spec;
	const char *s;

	spec = old && old->type == ocreg_schema(OCREG_TYPE_image_pruner) ? ocreg_get_object(old, OCREG_F_image_pruner_spec)
									 : NULL;
	s = spec ? ocreg_get_string(spec, OCREG_F_image_pruner_spec_schedule) : NULL;
	return s && ocreg_cron_mentions_zone(s, strlen(s));
}

static void check_zone(struct ocreg_checker *c, const struct ocreg_value *v, const struct ocreg_cron *cron,
		       const struct ocreg_where *at)
{
	const unsigned target = c->options->target;
	bool taken = target && target < OCREG_RELEASE(4, 16);

	if (!ocreg_cron_mentions_zone(v->text, v->n))
		return;
	if (!taken && !had_zone(c)) {
		schedule_refused(c, OCREG_RULE_pruner_zone, v, at, NULL, OCREG_CRON_ZONE_REFUSED);
		return;
	}
	ocreg_report(c, OCREG_RULE_pruner_zone_kept, at, NULL, "the schedule names a time zone, which %s%s",
		     taken ? "release 4.16 refuses" : "stands only as long as the CronJob has one",
		     cron->zone && ocreg_zone_find(cron->zone, cron->n_zone) == OCREG_ZONE_UNKNOWN
			     ? "; whether there is such a zone could not be checked: this machine has no database of them"
			     : "");
}

static void schedule(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		     const struct ocreg_where *up)
{
	const unsigned field = OCREG_F_image_pruner_spec_schedule;
	const struct ocreg_value *v = &o->values[field];
	struct ocreg_where at = ocreg_below(up, o, field);
	struct ocreg_buf says = { 0 };
	struct ocreg_fault fault;
	struct ocreg_cron cron;

	(void) old;
	if (v->state != OCREG_VALUE || v->n == 0)
		return;
	if (!ocreg_cron_read(v->text, v->n, &cron, &fault, &says)) {
		c->fs->oom |= says.oom;
		schedule_refused(c, OCREG_RULE_pruner_schedule, v, &at, fault.hint, says.data ? says.data : "");
	} else {
		check_zone(c, v, &cron, &at);
		if (!ocreg_cron_comes(&cron))
			ocreg_report(c, OCREG_RULE_pruner_never, &at, NULL,
				     "the schedule means no day at all, so nothing is pruned");
	}
	ocreg_buf_done(&says);
}

static void suspended(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		      const struct ocreg_where *up)
{
	const unsigned field = OCREG_F_image_pruner_spec_suspend;
	struct ocreg_where at = ocreg_below(up, o, field);

	(void) old;
	if (ocreg_get_bool(o, field))
		ocreg_report(c, OCREG_RULE_pruner_suspended, &at, NULL,
			     "nothing is pruned; the operator will say: Scheduled False Suspended \"The pruner job has been "
			     "suspended\"");
}

static void history(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		    const struct ocreg_where *up)
{
	static const unsigned fields[] = { OCREG_F_image_pruner_spec_successful_jobs_history_limit,
					   OCREG_F_image_pruner_spec_failed_jobs_history_limit };

	(void) old;
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		struct ocreg_where at = ocreg_below(up, o, fields[i]);
		int64_t n = ocreg_get_int(o, fields[i]);

		if (n < 0 && n >= INT32_MIN)
			ocreg_report(c, OCREG_RULE_pruner_history, &at, NULL,
				     REFUSED "spec.%s: Invalid value: %lld: must be greater than or equal to 0\"", at.key,
				     (long long) n);
	}
}

/* --- what --- */

static void revisions(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		      const struct ocreg_where *up)
{
	const unsigned field = OCREG_F_image_pruner_spec_keep_tag_revisions;
	struct ocreg_where at = ocreg_below(up, o, field);

	(void) old;
	if (ocreg_get_int(o, field) < 0)
		ocreg_report(c, OCREG_RULE_pruner_revisions, &at, NULL, JOB_FAILS, "--keep-tag-revisions");
}

static void negative_age(struct ocreg_checker *c, const struct ocreg_where *at)
{
	ocreg_report(c, OCREG_RULE_pruner_age, at, NULL, JOB_FAILS, "--keep-younger-than");
}

/* Without the field, releases before 4.5 have only the older one. */
static bool has_duration(const struct ocreg_checker *c, const struct ocreg_object *o)
{
	const unsigned target = c->options->target;

	return ocreg_has_value(o, OCREG_F_image_pruner_spec_keep_younger_than_duration) &&
	       (!target || target >= OCREG_RELEASE(4, 5));
}

static void age(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		const struct ocreg_where *up)
{
	const unsigned field = OCREG_F_image_pruner_spec_keep_younger_than_duration;
	const struct ocreg_value *v = &o->values[field];
	struct ocreg_where at = ocreg_below(up, o, field);
	int64_t ns = 0;

	(void) old;
	if (has_duration(c, o) && !ocreg_duration_read(v->text, v->n, &ns) && ns < 0)
		negative_age(c, &at);
}

static void old_age(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		    const struct ocreg_where *up)
{
	const unsigned field = OCREG_F_image_pruner_spec_keep_younger_than;
	struct ocreg_where at = ocreg_below(up, o, field);

	(void) old;
	if (ocreg_get_int(o, field) < 0 && !has_duration(c, o))
		negative_age(c, &at);
}

static void old_age_advice(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			   const struct ocreg_where *up)
{
	const unsigned field = OCREG_F_image_pruner_spec_keep_younger_than;
	struct ocreg_where at = ocreg_below(up, o, field);
	struct ocreg_buf is = { 0 }, hint = { 0 };
	int64_t ns = ocreg_get_int(o, field);

	(void) old;
	if (!ocreg_has_value(o, field))
		return;
	if (has_duration(c, o)) {
		ocreg_findings_fix(c->fs,
				   ocreg_report(c, OCREG_RULE_pruner_age_twice, &at, NULL,
						"keepYoungerThanDuration counts, and this is not looked at"),
				   OCREG_FIX_REMOVE, "");
		return;
	}
	ocreg_duration_add(&is, ns);
	ocreg_buf_addf(&hint, "write keepYoungerThanDuration: %s", is.data ? is.data : "");
	c->fs->oom |= is.oom || hint.oom;
	if (!is.oom && !hint.oom && ns > 0 && ns < MINUTE)
		ocreg_report(c, OCREG_RULE_pruner_age_tiny, &at, NULL, "%lld is counted in nanoseconds and means %s",
			     (long long) ns, is.data);
	else if (!is.oom && !hint.oom)
		ocreg_report(c, OCREG_RULE_pruner_age_old, &at, hint.data, "the field is deprecated");
	ocreg_buf_done(&is);
	ocreg_buf_done(&hint);
}

static void no_resources(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			 const struct ocreg_where *up)
{
	const struct ocreg_object *r = ocreg_get_object(o, OCREG_F_image_pruner_spec_resources);
	struct ocreg_where at = ocreg_below(up, o, OCREG_F_image_pruner_spec_resources);

	(void) old;
	if (r && !ocreg_count(r, OCREG_F_resources_requests) && !ocreg_count(r, OCREG_F_resources_limits))
		ocreg_report(c, OCREG_RULE_pruner_resources, &at, NULL,
			     "the pruner then asks for no processor and no memory, instead of 100m and 256Mi");
}

static void name(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
		 const struct ocreg_where *up)
{
	const struct ocreg_object *meta = ocreg_get_object(o, OCREG_F_image_pruner_metadata);
	struct ocreg_where metadata = ocreg_below(up, o, OCREG_F_image_pruner_metadata);
	const char *s = meta ? ocreg_get_string(meta, OCREG_F_object_meta_name) : NULL;
	struct ocreg_where at;

	(void) old;
	if (!s || strcmp(s, "cluster") == 0)
		return;
	at = ocreg_below(&metadata, meta, OCREG_F_object_meta_name);
	ocreg_report(c, OCREG_RULE_pruner_name, &at, NULL, "the operator does not look at this ImagePruner");
}

const struct ocreg_type_rule ocreg_pruner_rules[] = {
	{ OCREG_TYPE_image_pruner, OCREG_OPERATOR, ocreg_check_readable },
	{ OCREG_TYPE_image_pruner, OCREG_OPERATOR, name },
	{ OCREG_TYPE_image_pruner_spec, OCREG_OPERATOR, schedule },
	{ OCREG_TYPE_image_pruner_spec, OCREG_OPERATOR, revisions },
	{ OCREG_TYPE_image_pruner_spec, OCREG_OPERATOR, age },
	{ OCREG_TYPE_image_pruner_spec, OCREG_OPERATOR, old_age },
	{ OCREG_TYPE_image_pruner_spec, OCREG_OPERATOR, history },
	{ OCREG_TYPE_image_pruner_spec, OCREG_ADVICE, suspended },
	{ OCREG_TYPE_image_pruner_spec, OCREG_ADVICE, old_age_advice },
	{ OCREG_TYPE_image_pruner_spec, OCREG_ADVICE, no_resources },
	{ OCREG_TYPE_none, OCREG_EARLY, NULL },
};
