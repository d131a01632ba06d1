/* SPDX-License-Identifier: Apache-2.0 */
/* Remedies of the schema's rules that leave no doubt. */
#include <strings.h>
#include "base/pattern.h"
#include "check/remedy.h"
#include "text/print.h"

/* --- words in another case --- */

static bool same_but_case(const char *word, size_t n, const char *s, size_t n_s)
{
	return n == n_s && strncasecmp(word, s, n) == 0;
}

/* The word of the pattern ^(a|b)$, or of the list, that is the text but for case; NULL if there is none. */
static const char *find_word(const struct ocreg_field *f, const char *s, size_t n, size_t *retn)
{
	const char *p = ocreg_pattern_text(f->pattern);

	*retn = n;
	for (size_t i = 0; f->oneof && f->oneof[i]; i++)
		if (same_but_case(f->oneof[i], strlen(f->oneof[i]), s, n))
			return f->oneof[i];
	if (f->oneof || strncmp(p, "^(", 2) != 0)
		return NULL;
	for (p += 2;; p += strcspn(p, "|") + 1) {
		size_t k = strspn(p, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

		if (p[k] != '|' && strcmp(p + k, ")$") != 0)
			return NULL;
		if (same_but_case(p, k, s, n))
			return p;
		if (p[k] != '|')
			return NULL;
	}
}

void ocreg_remedy_word(struct ocreg_checker *c, struct ocreg_finding *finding, const struct ocreg_field *f, const char *s,
		       size_t n)
{
	struct ocreg_buf json = { 0 };
	size_t n_word;
	const char *word = finding ? find_word(f, s, n, &n_word) : NULL;

	if (!word)
		return;
	ocreg_print_json_string(&json, word, n_word);
	if (json.oom)
		c->fs->oom = true;
	else
		ocreg_findings_fix(c->fs, finding, OCREG_FIX_REPLACE, json.data);
	ocreg_buf_done(&json);
}

/* --- values of another type --- */

static const char *as_bool(const char *s, size_t n)
{
	static const struct {
		const char *word, *json;
	} words[] = { { "true", "true" }, { "false", "false" }, { "yes", "true" },
		      { "no", "false" },  { "on", "true" },     { "off", "false" } };

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (same_but_case(words[i].word, strlen(words[i].word), s, n))
			return words[i].json;
	return NULL;
}

static bool is_integer(const char *s, size_t n)
{
	size_t sign = s[0] == '-';

	if (n == sign || n > 18 || (s[sign] == '0' && n > sign + 1))
		return false;
	for (size_t i = sign; i < n; i++)
		if (s[i] < '0' || s[i] > '9')
			return false;
	return true;
}

/* What is in the quotes; without escapes, since nothing that has one is meant here. */
static void unquote(struct ocreg_checker *c, struct ocreg_finding *finding, const struct ocreg_field *f, const char *s, size_t n)
{
	char number[24];
	const char *json = f->kind == OCREG_KIND_BOOL ? as_bool(s, n) : NULL;

	if (f->kind == OCREG_KIND_INT && is_integer(s, n)) {
		memcpy(number, s, n);
		number[n] = '\0';
		json = number;
	}
	if (json)
		ocreg_findings_fix(c->fs, finding, OCREG_FIX_REPLACE, json);
}

/* Whether the value would be right if it were text. */
static bool takes_text(const struct ocreg_field *f, const struct ocreg_value *v)
{
	return !f->oneof && !f->format && (!f->pattern || ocreg_pattern_match(f->pattern, v->text, v->n));
}

void ocreg_remedy_misfit(struct ocreg_checker *c, struct ocreg_finding *finding, const struct ocreg_field *f,
			 const struct ocreg_value *v)
{
	if (!finding || v->state != OCREG_MISFIT)
		return;
	if (v->text[0] == '"' && v->n > 2)
		unquote(c, finding, f, v->text + 1, v->n - 2);
	else if (f->kind == OCREG_KIND_STRING && !strchr("{[\"", v->text[0]) && takes_text(f, v))
		ocreg_findings_fix(c->fs, finding, OCREG_FIX_QUOTE, "");
}

/* --- names --- */

/* Names that people use, in the guide's own examples too, for fields of another name. */
static const struct {
	uint16_t type;
	const char *name, *json;
} aliases[] = {
	{ OCREG_TYPE_proxy, "httpProxy", "http" },   { OCREG_TYPE_proxy, "httpsProxy", "https" },
	{ OCREG_TYPE_proxy, "HTTP_PROXY", "http" },  { OCREG_TYPE_proxy, "HTTPS_PROXY", "https" },
	{ OCREG_TYPE_proxy, "NO_PROXY", "noProxy" },
};

static const struct ocreg_field *find_alias(const struct ocreg_type *t, const char *name, size_t n)
{
	for (size_t i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++)
		if (t == ocreg_schema(aliases[i].type) && same_but_case(aliases[i].name, strlen(aliases[i].name), name, n))
			return ocreg_schema_find(t, aliases[i].json, strlen(aliases[i].json), 0);
	return NULL;
}

/* The field of that name but for case; two that differ in case only do not count. */
static const struct ocreg_field *find_field(const struct ocreg_type *t, const char *name, size_t n)
{
	const struct ocreg_field *found = NULL;

	for (unsigned i = 0; i < t->n_fields; i++) {
		if (!same_but_case(t->fields[i].json, t->fields[i].json_len, name, n))
			continue;
		if (found)
			return NULL;
		found = &t->fields[i];
	}
	return found ? found : find_alias(t, name, n);
}

/* Whether a value, as JSON, may be meant for the field: a scalar for a scalar, whatever its quotes. */
static bool fits(const struct ocreg_field *f, char is)
{
	if (OCREG_KINDS_LIST & (1u << f->kind))
		return is == '[';
	if (f->kind == OCREG_KIND_OBJECT || (OCREG_KINDS_MAP & (1u << f->kind)))
		return is == '{';
	return f->kind == OCREG_KIND_RAW || (is != '{' && is != '[');
}

void ocreg_remedy_name(struct ocreg_checker *c, struct ocreg_finding *finding, const struct ocreg_object *o,
		       const struct ocreg_member *m)
{
	const struct ocreg_field *f = finding ? find_field(o->type, m->key, m->n_key) : NULL;

	if (!f || m->value.state != OCREG_VALUE || o->values[f - o->type->fields].state != OCREG_UNSET ||
	    !fits(f, m->value.text[0]))
		return;
	for (uint32_t i = 0; i < o->unknown.n; i++) {
		const struct ocreg_member *other = &o->unknown.members[i];

		if (other != m && find_field(o->type, other->key, other->n_key) == f)
			return;
	}
	ocreg_findings_fix(c->fs, finding, OCREG_FIX_RENAME, f->json);
}
