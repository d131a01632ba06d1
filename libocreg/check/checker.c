/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include "check/checker.h"

/* Places are nested as deep as types are, which is a handful. */
static void spell(const struct ocreg_where *at, struct ocreg_buf *path)
{
	if (!at)
		return;
	spell(at->up, path);
	if (at->key && at->entry) {
		ocreg_buf_addc(path, '[');
		ocreg_buf_add(path, at->key, at->n);
		ocreg_buf_addc(path, ']');
	} else if (at->key)
		ocreg_path_add_key(path, at->key, at->n);
	else
		ocreg_buf_addf(path, "[%zu]", at->n);
}

const char *ocreg_where_text(const struct ocreg_where *at, struct ocreg_buf *path)
{
	ocreg_buf_cut(path, 0);
	spell(at, path);
	return path->len && !path->oom ? path->data : "";
}

const char *ocreg_show(const struct ocreg_field *f, const char *s, size_t n, struct ocreg_buf *buf)
{
	ocreg_buf_cut(buf, 0);
	if (f->flags & OCREG_SECRET)
		return "the value";
	ocreg_buf_addc(buf, '"');
	ocreg_buf_add_escaped(buf, s, n, 64);
	ocreg_buf_addc(buf, '"');
	return buf->oom ? "the value" : buf->data;
}

bool ocreg_rule_applies(const struct ocreg_checker *c, enum ocreg_rule_id rule)
{
	const struct ocreg_rule *r = &ocreg_rules[rule];
	unsigned target = c->options->target;

	if (c->options->level && r->level > c->options->level)
		return false;
	return target ? r->since <= target && (!r->until || r->until >= target) : !r->until;
}

/* Nobody knows what the operator would make of a value of the wrong type, which the rules take for none. */
static bool is_misfit(const struct ocreg_findings *fs, const char *path)
{
	for (size_t i = 0; i < fs->n; i++)
		if (fs->v[i].rule == &ocreg_rules[OCREG_RULE_type] && strcmp(fs->v[i].path, path) == 0)
			return true;
	return false;
}

struct ocreg_finding *ocreg_report(struct ocreg_checker *c, enum ocreg_rule_id rule, const struct ocreg_where *at,
				   const char *hint, const char *fmt, ...)
{
	struct ocreg_buf path = { 0 };
	struct ocreg_finding *f = NULL;
	const char *where;
	char *message = NULL;
	va_list ap;
	int r;

	if (!ocreg_rule_applies(c, rule))
		return NULL;
	if (c->mute && rule != OCREG_RULE_unknown && rule != OCREG_RULE_duplicate && rule != OCREG_RULE_newer)
		return NULL;
	va_start(ap, fmt);
	r = vasprintf(&message, fmt, ap);
	va_end(ap);
	where = ocreg_where_text(at, &path);
	if (r < 0 || path.oom)
		c->fs->oom = true;
	else if (ocreg_rules[rule].level == OCREG_LEVEL_SCHEMA || !is_misfit(c->fs, where))
		f = ocreg_findings_add(c->fs, rule, where, hint, "%s", message);
	if (r >= 0)
		free(message);
	ocreg_buf_done(&path);
	return f;
}

const char *ocreg_state_meant(const struct ocreg_object *spec)
{
	static const char *const states[] = { "Managed", "Unmanaged", "Removed", "Force" };
	const char *s = spec ? ocreg_get_string(spec, OCREG_F_config_spec_management_state) : NULL;

	for (size_t i = 0; s && i < sizeof(states) / sizeof(states[0]); i++)
		if (strcasecmp(s, states[i]) == 0)
			return states[i];
	return s ? s : "";
}
