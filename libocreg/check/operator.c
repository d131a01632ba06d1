/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include "check/operator.h"

static const struct ocreg_object *object_of(const struct ocreg_object *o, unsigned field)
{
	return o && o->values[field].state == OCREG_VALUE ? o->values[field].object : NULL;
}

static bool is_managed(const struct ocreg_object *spec)
{
	return strcmp(ocreg_state_meant(spec), "Managed") == 0;
}

bool ocreg_operator_acts(struct ocreg_operator *op, struct ocreg_checker *c, const struct ocreg_object *o,
			 const struct ocreg_object *old, struct ocreg_where *at)
{
	bool pruner = o->type == ocreg_schema(OCREG_TYPE_image_pruner);
	unsigned field = pruner ? (unsigned) OCREG_F_image_pruner_spec : (unsigned) OCREG_F_config_spec;

	*at = ocreg_below(NULL, o, field);
	*op = (struct ocreg_operator) { .c = c, .spec = object_of(o, field), .old_spec = object_of(old, field), .at = at };
	op->pruner = pruner;
	op->verb = pruner || is_managed(op->old_spec) ? "update" : "create";
	return op->spec && !c->options->status && (pruner || is_managed(op->spec));
}

struct ocreg_where ocreg_below(const struct ocreg_where *up, const struct ocreg_object *o, unsigned field)
{
	const struct ocreg_field *f = ocreg_row(o, field);

	return (struct ocreg_where) { .up = up, .key = f->json, .n = f->json_len };
}

const char *ocreg_text_or_empty(const struct ocreg_object *o, unsigned field)
{
	const char *s = ocreg_get_string(o, field);

	return s ? s : "";
}

bool ocreg_has_value(const struct ocreg_object *o, unsigned field)
{
	return o->values[field].state == OCREG_VALUE;
}

const char *ocreg_quoted(struct ocreg_checker *c, const char *s, size_t n, struct ocreg_buf *buf)
{
	const char *quoted = ocreg_show(&ocreg_raw_field, s, n, buf);

	c->fs->oom |= buf->oom;
	return quoted;
}

/* The place in the pod: resources belong to its one container. */
static void add_place(const struct ocreg_operator *op, const struct ocreg_where *at, struct ocreg_buf *b)
{
	struct ocreg_buf path = { 0 };
	const char *place = ocreg_where_text(at, &path);

	place += strncmp(place, "spec.", 5) == 0 ? 5 : 0;
	ocreg_buf_addf(b, "spec.%stemplate.spec.%s", op->pruner ? "jobTemplate.spec." : "",
		       strncmp(place, "resources", 9) == 0 ? "containers[0]." : "");
	ocreg_buf_add_escaped(b, place, strlen(place), 512);
	ocreg_buf_adds(b, ": ");
	b->oom |= path.oom;
	ocreg_buf_done(&path);
}

static void add_text(struct ocreg_buf *b, const char *fmt, va_list ap)
{
	char *text;

	if (vasprintf(&text, fmt, ap) < 0) {
		b->oom = true;
		return;
	}
	ocreg_buf_adds(b, text);
	free(text);
}

void ocreg_refuse_pod(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_where *at,
		      const struct ocreg_where *said, const char *fmt, ...)
{
	const char *object = op->pruner ? "CronJob.batch \"image-pruner\"" : "Deployment.apps \"image-registry\"";
	struct ocreg_buf b = { 0 };
	va_list ap;

	add_place(op, said ? said : at, &b);
	va_start(ap, fmt);
	add_text(&b, fmt, ap);
	va_end(ap);
	if (b.oom)
		op->c->fs->oom = true;
	else if (op->pruner)
		ocreg_report(
			op->c, rule, at, NULL,
			"Kubernetes refuses the CronJob; the operator would say: Degraded SyncError \"Error: unable to apply "
			"objects: failed to %s object *v1.CronJob, Namespace=" OCREG_NAMESPACE
			", Name=image-pruner: %s is invalid: %s\"",
			op->verb, object, b.data);
	else
		ocreg_refuse_sync(op, rule, at, NULL,
				  "*v1.Deployment, Namespace=" OCREG_NAMESPACE ", Name=image-registry: %s is invalid: %s", object,
				  b.data);
	ocreg_buf_done(&b);
}

void ocreg_refuse_sync(const struct ocreg_operator *op, enum ocreg_rule_id rule, const struct ocreg_where *at, const char *hint,
		       const char *fmt, ...)
{
	struct ocreg_buf b = { 0 };
	va_list ap;

	va_start(ap, fmt);
	add_text(&b, fmt, ap);
	va_end(ap);
	if (b.oom)
		op->c->fs->oom = true;
	else
		ocreg_report(op->c, rule, at, hint,
			     "the operator would say: Progressing Error \"Unable to apply resources: unable to apply objects: "
			     "failed to "
			     "%s object %s\"",
			     op->verb, b.data);
	ocreg_buf_done(&b);
}
