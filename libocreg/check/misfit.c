/* SPDX-License-Identifier: Apache-2.0 */
/* Values that do not fit their field. */
#include "check/remedy.h"

static const char *wanted(const struct ocreg_field *f)
{
	static const char *const name[] = {
		[OCREG_KIND_STRING] = "text",
		[OCREG_KIND_BOOL] = "true or false",
		[OCREG_KIND_INT] = "an integer",
		[OCREG_KIND_QUANTITY] = "a quantity",
		[OCREG_KIND_RAW] = "an object",
		[OCREG_KIND_OBJECT] = "an object",
		[OCREG_KIND_STRINGS] = "a list of text",
		[OCREG_KIND_OBJECTS] = "a list of objects",
		[OCREG_KIND_MAP] = "a map",
		[OCREG_KIND_QUANTITIES] = "a map",
	};

	return f->kind == OCREG_KIND_QUANTITY && !f->pattern ? "an integer or text" : name[f->kind];
}

static const char *met(const struct ocreg_value *v)
{
	if (v->state != OCREG_MISFIT && v->state != OCREG_VALUE)
		return "null";
	switch (v->text[0]) {
	case '{':
		return "an object";
	case '[':
		return "a list";
	case '"':
		return "text";
	case 't':
	case 'f':
		return "true or false";
	default:
		return "a number";
	}
}

static const char *remedy(const struct ocreg_field *f, const struct ocreg_value *v, struct ocreg_buf *buf)
{
	char is = v->state == OCREG_MISFIT ? v->text[0] : 'n';
	const char *words = f->kind == OCREG_KIND_STRING ? ocreg_words(f, buf) : NULL;

	if (words)
		return words;
	if (f->kind == OCREG_KIND_STRING && is != '{' && is != '[' && is != 'n')
		return "put the value in quotes";
	if (f->kind == OCREG_KIND_BOOL && is == '"')
		return "write true or false, without quotes";
	if (f->kind == OCREG_KIND_INT && is == '"')
		return strspn(v->text + 1, "-0123456789") + 2 == v->n ? "write the number without quotes"
								      : "write a whole number";
	if (OCREG_KINDS_LIST & (1u << f->kind))
		return is == '{' ? "put a dash before the element: the field is a list"
				 : "write a list, each element after a dash";
	if (f->kind == OCREG_KIND_OBJECT && is == '[')
		return "remove the dash: the field is one object, not a list";
	return NULL;
}

static const char *join(struct ocreg_arena *a, const char *path, const char *key, size_t n, size_t index)
{
	struct ocreg_buf b = { 0 };
	const char *ret;

	ocreg_buf_adds(&b, path);
	if (key)
		ocreg_path_add_key(&b, key, n);
	else
		ocreg_buf_addf(&b, "[%zu]", index);
	ret = b.oom ? NULL : ocreg_arena_strndup(a, b.data, b.len);
	ocreg_buf_done(&b);
	return ret;
}

/* The members of every object that is met first on the way in, through lists only: what the server drops where it expects something
 * else. Parts wait on a stack, so that nesting costs no recursion. */
static void report_dropped(struct ocreg_checker *c, const char *text, size_t n, const struct ocreg_where *at)
{
	struct ocreg_arena arena = { 0 };
	struct ocreg_value stack = { .state = OCREG_VALUE };
	struct ocreg_tree tree = { .arena = arena };
	struct ocreg_buf path = { 0 };
	const char *top = ocreg_where_text(at, &path);
	struct ocreg_member *m = ocreg_members_add(&tree, &stack, top, strlen(top));

	if (m) {
		m->value.text = (char *) (uintptr_t) text;
		m->value.n = (uint32_t) n;
	}
	c->fs->oom |= !m;
	while (stack.n && !c->fs->oom) {
		struct ocreg_member part = stack.members[--stack.n];
		struct ocreg_raw_child *child;
		size_t children;
		int r = ocreg_raw_children(&tree.arena, part.value.text, part.value.n, &child, &children);

		c->fs->oom |= r < 0;
		for (size_t i = 0; r == 0 && i < children; i++) {
			size_t k = child[i].key ? i : children - 1 - i; /* a list is taken from the stack backwards */
			const char *name = join(&tree.arena, part.key, child[k].key, child[k].n_key, k);

			if (!name) {
				c->fs->oom = true;
			} else if (child[k].key) {
				ocreg_findings_add_pruned(c->fs, name);
			} else if ((m = ocreg_members_add(&tree, &stack, name, strlen(name)))) {
				m->value.text = (char *) (uintptr_t) child[k].text;
				m->value.n = (uint32_t) child[k].n;
			} else {
				c->fs->oom = true;
			}
		}
	}
	ocreg_spelled(c, &path);
	ocreg_arena_done(&tree.arena, true);
}

/* Text with a NUL in it, which is kept as JSON: its other rules still hold. */
struct nul_text {
	struct ocreg_sink sink;
	struct ocreg_checker *checker;
	const struct ocreg_field *field;
	const struct ocreg_where *at;
};

static int check_nul_text(struct ocreg_sink *s, const char *text, size_t n)
{
	const struct nul_text *t = (const struct nul_text *) s;
	struct ocreg_value v = { .text = (char *) (uintptr_t) text, .n = (uint32_t) n, .state = OCREG_VALUE };

	ocreg_check_value(t->checker, t->field, &v, NULL, t->at);
	return 0;
}

static void report_nul(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
		       const struct ocreg_where *at)
{
	static const struct ocreg_sink_ops ops = { .string = check_nul_text };
	struct nul_text t = { .sink.ops = &ops, .checker = c, .field = f, .at = at };
	const struct ocreg_limits limits = { OCREG_MAX_BYTES, 1, 1, 1 };

	ocreg_report(c, OCREG_RULE_nul, at, NULL, "the text has a NUL character");
	c->fs->oom |= ocreg_json_read(v->text, v->n, &limits, &t.sink, NULL) < 0;
}

/* The server reads metadata with code of its own, which takes no list for text. */
static bool in_metadata(const struct ocreg_where *at)
{
	while (at->up)
		at = at->up;
	return strcmp(at->key, "metadata") == 0;
}

void ocreg_check_misfit(struct ocreg_checker *c, const struct ocreg_field *f, const struct ocreg_value *v,
			const struct ocreg_where *at)
{
	bool text = v->state == OCREG_MISFIT || v->state == OCREG_VALUE;
	struct ocreg_buf hint = { 0 };

	if (f->kind == OCREG_KIND_STRING && text && v->text[0] == '"') {
		report_nul(c, f, v, at);
		return;
	}
	if (text && v->text[0] == '[' && (f->format == OCREG_VALUE_DURATION || f->format == OCREG_VALUE_DATE_TIME) &&
	    !in_metadata(at)) {
		ocreg_report(c, OCREG_RULE_list_for_format, at, NULL, "must be text, but is a list, which the API server takes");
		report_dropped(c, v->text, v->n, at);
		return;
	}
	c->blocked |= !c->mute;
	ocreg_remedy_misfit(
		c, ocreg_report(c, OCREG_RULE_type, at, remedy(f, v, &hint), "must be %s, but is %s", wanted(f), met(v)), f, v);
	ocreg_spelled(c, &hint);
	if (text && f->kind != OCREG_KIND_RAW && (v->text[0] == '{' || v->text[0] == '['))
		report_dropped(c, v->text, v->n, at);
}
