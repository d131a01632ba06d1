/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "check/changes.h"
#include "text/print.h"

static bool is_scalar(const struct ocreg_event *e)
{
	return strchr("snft0", e->what);
}

/* Quotes of the sort that the document has more of. */
static char usual_quote(const struct ocreg_source *s)
{
	size_t n[2] = { 0, 0 };

	if (s->format == OCREG_FORMAT_JSON)
		return '"';
	for (size_t i = 1; i < s->len; i++)
		if (s->text[i - 1] == ' ' && (s->text[i] == '"' || s->text[i] == '\''))
			n[s->text[i] == '\'']++;
	return n[1] > n[0] ? '\'' : '"';
}

static void add_string(const struct ocreg_fixing *w, struct ocreg_buf *out, const char *s, size_t n, char old)
{
	if (old == '"' || old == '\'')
		ocreg_edit_quote(out, s, n, old);
	else if (w->source.format == OCREG_FORMAT_JSON)
		ocreg_edit_quote(out, s, n, '"');
	else
		ocreg_print_yaml_string(out, s, n, 0, true);
}

static int read_json(struct ocreg_fixing *w, struct ocreg_change *c, const char *json)
{
	int r = ocreg_json_read(json, strlen(json), NULL, &c->want.sink, NULL);

	w->oom |= r == OCREG_E_NOMEM;
	return r == 0 && c->want.n == 1 ? 0 : -1;
}

/* The member gets another name. */
static bool plan_rename(struct ocreg_fixing *w, struct ocreg_change *c, const struct ocreg_target *t, struct ocreg_buf *out)
{
	const char *name = ocreg_finding_fix_text(c->r.finding);

	c->r.offset = ocreg_line_index_offset(&w->lines, t->line, t->column);
	c->r.length = ocreg_edit_token(w->source.text, w->source.len, c->r.offset, true);
	if (!c->r.length || w->events.v[c->event].what != 'k')
		return false;
	add_string(w, out, name, strlen(name), w->source.text[c->r.offset]);
	c->want.sink.ops->key(&c->want.sink, name, strlen(name));
	return true;
}

/* The value becomes another, or the same one as text. */
static bool plan_value(struct ocreg_fixing *w, struct ocreg_change *c, const struct ocreg_target *t, struct ocreg_buf *out)
{
	size_t value = c->event + (c->element ? 0 : 1);
	const char *old, *text = ocreg_finding_fix_text(c->r.finding);

	c->r.offset = ocreg_line_index_offset(&w->lines, t->value_line, t->value_column);
	c->r.length = ocreg_edit_token(w->source.text, w->source.len, c->r.offset, false);
	if (!c->r.length || !is_scalar(&w->events.v[value]))
		return false;
	old = w->source.text + c->r.offset;
	if (ocreg_finding_fix(c->r.finding) == OCREG_FIX_QUOTE) {
		if (*old == '"' || *old == '\'')
			return false;
		ocreg_edit_quote(out, old, c->r.length, usual_quote(&w->source));
		c->want.sink.ops->string(&c->want.sink, old, c->r.length);
		return true;
	}
	if (read_json(w, c, text) < 0)
		return false;
	if (c->want.v[0].what == 's')
		add_string(w, out, c->want.texts.data, c->want.v[0].n, *old);
	else
		ocreg_buf_adds(out, text);
	return true;
}

/* The member goes; of two with one name, only if the other says the same. */
static bool plan_removal(struct ocreg_fixing *w, struct ocreg_change *c, const struct ocreg_target *t, struct ocreg_buf *out)
{
	bool twin = strcmp(ocreg_finding_rule(c->r.finding), ocreg_rules[OCREG_RULE_duplicate].id) == 0;

	(void) out;
	c->r.offset = ocreg_line_index_offset(&w->lines, t->line, t->column);
	if (w->events.v[c->event].what != 'k' || w->source.format == OCREG_FORMAT_JSON)
		return false;
	if (twin && ocreg_events_twin(&w->events, c->event) == SIZE_MAX)
		return false;
	c->r.length = ocreg_edit_lines(&w->lines, c->r.offset, &c->r.offset);
	return c->r.length > 0;
}

static bool (*const plans[])(struct ocreg_fixing *, struct ocreg_change *, const struct ocreg_target *, struct ocreg_buf *) = {
	[OCREG_FIX_RENAME] = plan_rename,
	[OCREG_FIX_REPLACE] = plan_value,
	[OCREG_FIX_REMOVE] = plan_removal,
	[OCREG_FIX_QUOTE] = plan_value,
};

void ocreg_change_plan(struct ocreg_fixing *w, struct ocreg_change *c, const struct ocreg_target *t)
{
	enum ocreg_fix fix = ocreg_finding_fix(c->r.finding);
	struct ocreg_buf out = { 0 };

	c->off = true;
	ocreg_events_init(&c->want);
	if (!t->event)
		return;
	c->event = t->event - 1;
	c->element = w->events.v[c->event].what != 'k';
	c->off = !plans[fix](w, c, t, &out);
	c->r.text = ocreg_arena_strndup(w->arena, out.data ? out.data : "", out.len);
	w->oom |= out.oom | !c->r.text | c->want.oom;
	ocreg_buf_done(&out);
}
