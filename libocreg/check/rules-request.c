/* SPDX-License-Identifier: Apache-2.0 */
/* Values that only the operator finds unreadable, and limits on requests. */
#include <stdlib.h>
#include "base/duration.h"
#include "base/quantity.h"
#include "check/operator.h"

/* --- what the operator cannot read --- */

/* A plain number of days or weeks is as plain a number of hours; NULL for anything else. */
static const char *in_hours(const char *s, struct ocreg_buf *buf)
{
	char *end;
	long n = strtol(s, &end, 10);
	long hours = strcmp(end, "d") == 0 ? 24 : strcmp(end, "w") == 0 ? 24 * 7 : 0;

	if (*s == '+' || n <= 0 || n > 5000 || !hours)
		return NULL;
	ocreg_buf_addf(buf, "\"%ldh\"", n * hours);
	return buf->data;
}

static void unreadable(struct ocreg_checker *c, const struct ocreg_where *at, const char *error, const char *fix)
{
	struct ocreg_finding *f =
		ocreg_report(c, OCREG_RULE_readable, at, NULL,
			     "the operator cannot read the object, so no condition will change; its log would say: failed to get "
			     "\"cluster\" from API server: %s",
			     error);

	if (fix)
		ocreg_findings_fix(c->fs, f, OCREG_FIX_REPLACE, fix);
}

static void unreadable_duration(struct ocreg_checker *c, const struct ocreg_value *v, const struct ocreg_where *at)
{
	struct ocreg_buf error = { 0 }, hours = { 0 };
	const char *fix = in_hours(v->text, &hours);

	ocreg_duration_add_error(&error, v->text, v->n);
	if (error.oom || hours.oom)
		c->fs->oom = true;
	else
		unreadable(c, at, error.data, fix);
	ocreg_buf_done(&error);
	ocreg_buf_done(&hours);
}

static void check_duration(struct ocreg_checker *c, const struct ocreg_value *v, const struct ocreg_where *at)
{
	int64_t ns;

	if (!ocreg_duration_is_format(v->text, v->n))
		return;
	if (ocreg_duration_read(v->text, v->n, &ns))
		unreadable_duration(c, v, at);
	else if (ns < 0 && c->root != ocreg_schema(OCREG_TYPE_image_pruner))
		ocreg_report(c, OCREG_RULE_wait_endless, at, NULL, "a negative time means no limit at all");
}

static void check_quantities(struct ocreg_checker *c, const struct ocreg_value *map, const struct ocreg_where *up)
{
	for (uint32_t i = 0; i < map->n; i++) {
		const struct ocreg_member *m = &map->members[i];
		const struct ocreg_value *v = &m->value;
		struct ocreg_where at = { .up = up, .key = m->key, .n = m->n_key };

		if (v->state == OCREG_VALUE && ocreg_quantity_is_valid(v->text, v->n) &&
		    !ocreg_quantity_check(v->text, v->n, NULL))
			unreadable(c, &at,
				   "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
				   NULL);
	}
}

/* Types are nested as deep as the schema says, which is a handful. */
static void check_object(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_where *up)
{
	for (unsigned i = 0; i < o->type->n_fields; i++) {
		const struct ocreg_field *f = ocreg_row(o, i);
		const struct ocreg_value *v = &o->values[i];
		struct ocreg_where at = ocreg_below(up, o, i);

		if (v->state != OCREG_VALUE)
			continue;
		if (f->format == OCREG_VALUE_DURATION)
			check_duration(c, v, &at);
		else if (f->kind == OCREG_KIND_QUANTITIES)
			check_quantities(c, v, &at);
		else if (f->kind == OCREG_KIND_OBJECT)
			check_object(c, v->object, &at);
	}
}

/* Whatever the operator is to do, it reads the object first. */
void ocreg_check_readable(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			  const struct ocreg_where *at)
{
	struct ocreg_where spec;
	struct ocreg_operator op;

	(void) at;
	ocreg_operator_acts(&op, c, o, old, &spec);
	if (op.spec && !c->options->status)
		check_object(c, op.spec, &spec);
}

/* --- limits --- */

static void check_number(const struct ocreg_operator *op, const struct ocreg_object *limits, unsigned field, const char *name,
			 const struct ocreg_where *up)
{
	struct ocreg_where at = ocreg_below(up, limits, field);

	if (ocreg_get_int(limits, field) < 0)
		ocreg_refuse_sync(op, OCREG_RULE_requests_negative, &at, NULL,
				  "*v1.Deployment, Namespace=" OCREG_NAMESPACE
				  ", Name=image-registry: Requests.%s must be positive number",
				  name);
}

static void check_limits(const struct ocreg_operator *op, const struct ocreg_object *limits, const char *const names[2],
			 const struct ocreg_where *at)
{
	const unsigned running = OCREG_F_request_limits_max_running, queue = OCREG_F_request_limits_max_in_queue;
	const unsigned wait = OCREG_F_request_limits_max_wait_in_queue;
	struct ocreg_where queue_at = ocreg_below(at, limits, queue), wait_at = ocreg_below(at, limits, wait);
	const char *text = ocreg_text_or_empty(limits, wait);
	int64_t ns = 0;
	bool readable = *text && !ocreg_duration_read(text, strlen(text), &ns), waits = readable && ns > 0;

	check_number(op, limits, running, names[0], at);
	check_number(op, limits, queue, names[1], at);
	if (ocreg_get_int(limits, running) == 0 && (ocreg_get_int(limits, queue) > 0 || waits))
		ocreg_report(op->c, OCREG_RULE_requests_queue, ocreg_get_int(limits, queue) > 0 ? &queue_at : &wait_at, NULL,
			     "without maxRunning nothing is limited and nothing waits");
	if (readable && ns == 0 && ocreg_get_int(limits, running) > 0 && ocreg_get_int(limits, queue) > 0)
		ocreg_report(op->c, OCREG_RULE_wait_endless, &wait_at, NULL, "those that wait do so without limit");
}

void ocreg_check_requests(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			  const struct ocreg_where *at)
{
	static const struct {
		unsigned field;
		const char *names[2];
	} sorts[] = {
		{ OCREG_F_requests_read, { "Read.MaxRunning", "Read.MaxInQueue" } },
		{ OCREG_F_requests_write, { "Write.MaxRunning", "Write.MaxInQueue" } },
	};
	struct ocreg_where spec, up, here;
	const struct ocreg_value *v;
	struct ocreg_operator op;

	(void) at;
	if (!ocreg_operator_acts(&op, c, o, old, &spec))
		return;
	v = &op.spec->values[OCREG_F_config_spec_requests];
	up = ocreg_below(&spec, op.spec, OCREG_F_config_spec_requests);
	for (size_t i = 0; v->state == OCREG_VALUE && i < sizeof(sorts) / sizeof(sorts[0]); i++) {
		const struct ocreg_value *limits = &v->object->values[sorts[i].field];

		here = ocreg_below(&up, v->object, sorts[i].field);
		if (limits->state == OCREG_VALUE)
			check_limits(&op, limits->object, sorts[i].names, &here);
	}
}
