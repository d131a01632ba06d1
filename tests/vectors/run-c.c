/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The vectors in C, over the public calls alone. Each row names an operation; its outcome is one text, the same in every language:
 * a document, a value, findings, or `error CODE LINE:COLUMN PATH`. An argument runs only the rows with that in their name.
 * Built with NOMEM, each row runs once for each of its allocations, which fails: what comes of it is the same, or there is an error.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ocreg/ocreg.h>
#ifdef NOMEM
#include "heap.h"

#define MOST 400 /* tries for each row */
#endif

struct row {
	const char *name, *op, *type, *want;
	const char *input;
	size_t n_input;
	const char *args[3];
	enum ocreg_format format;
	bool strict, status;
	size_t max_bytes, max_depth, max_nodes, max_key;
	enum ocreg_level level;
	unsigned target;
	const char *old;
};

static const struct row rows[] = {
#include "rows.inc"
};

/* What an operation works on. */
struct task {
	const struct row *row;
	struct ocreg_object *object; /* what the input says; NULL for operations on text */
	FILE *out;
	struct ocreg_error *error;
};

static struct ocreg_decode_options decode_options(const struct row *r)
{
	struct ocreg_decode_options o = OCREG_DECODE_OPTIONS_INIT;

	o.format = r->format;
	o.flags = r->strict ? OCREG_DECODE_STRICT : 0;
	o.max_bytes = r->max_bytes;
	o.max_depth = r->max_depth;
	o.max_nodes = r->max_nodes;
	o.max_key = r->max_key;
	return o;
}

static int decode_other(struct task *t, const char *text, struct ocreg_object **ret)
{
	return ocreg_decode(ocreg_type_of(t->object), text, strlen(text), NULL, ret, &t->error);
}

static int print_owned(struct task *t, char *text)
{
	fputs(text ? text : "none", t->out);
	ocreg_free(text);
	return 0;
}

static int encode(struct task *t, enum ocreg_format format, unsigned flags)
{
	char *text = NULL;
	int r = ocreg_encode(t->object, format, flags, &text, NULL, &t->error);

	return r < 0 ? r : print_owned(t, text);
}

/* Setters answer a code; what follows a success is the whole object. */
static int then_json(struct task *t, int r)
{
	return r < 0 ? r : encode(t, OCREG_FORMAT_JSON, 0);
}

static int op_json(struct task *t)
{
	return encode(t, OCREG_FORMAT_JSON, 0);
}

static int op_yaml(struct task *t)
{
	return encode(t, OCREG_FORMAT_YAML, 0);
}

static int op_indented(struct task *t)
{
	return encode(t, OCREG_FORMAT_JSON_INDENTED, 0);
}

static int op_redacted(struct task *t)
{
	return encode(t, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT);
}

static int op_brief(struct task *t)
{
	return encode(t, OCREG_FORMAT_JSON, OCREG_ENCODE_NO_MANAGED_FIELDS);
}

static int op_copy(struct task *t)
{
	struct ocreg_object *copy = ocreg_copy(t->object);

	if (!copy)
		return OCREG_E_NOMEM;
	ocreg_unref(t->object);
	t->object = copy;
	return encode(t, OCREG_FORMAT_JSON, 0);
}

static int op_type(struct task *t)
{
	fputs(ocreg_type_name(ocreg_type_of(t->object)), t->out);
	return 0;
}

/* By path. */

static int op_get(struct task *t)
{
	char *text = NULL;
	int r = ocreg_path_get(t->object, t->row->args[0], &text, &t->error);

	if (r == 0 && text)
		fputs("value ", t->out);
	return r < 0 ? r : print_owned(t, text);
}

static int op_set(struct task *t)
{
	return then_json(t, ocreg_path_set(t->object, t->row->args[0], t->row->args[1], &t->error));
}

static int op_unset(struct task *t)
{
	return then_json(t, ocreg_path_set(t->object, t->row->args[0], NULL, &t->error));
}

/* By accessor names with dots between, numbers for elements: the object that has the last field, and that field. */
struct place {
	struct ocreg_object *object;
	unsigned field;
	enum ocreg_kind kind;
	unsigned element;
};

static struct ocreg_object *step_into(const struct place *p, const char **at)
{
	char *end;

	if (p->kind == OCREG_KIND_OBJECT)
		return ocreg_get_object(p->object, p->field);
	size_t i = strtoul(*at, &end, 10);
	*at = *end == '.' ? end + 1 : end;
	return ocreg_at(p->object, p->field, i);
}

static bool find_place(struct task *t, struct place *p)
{
	const char *at = t->row->args[0];

	p->object = t->object;
	while (p->object) {
		size_t n = strcspn(at, ".");
		char name[128] = "";
		unsigned type = ocreg_type_of(p->object);
		int field;

		if (n >= sizeof(name))
			return false;
		memcpy(name, at, n);
		field = ocreg_field_find(type, name);
		if (field < 0)
			return false;
		p->field = (unsigned) field;
		p->kind = (enum ocreg_kind) ocreg_field_number(type, p->field, OCREG_FIELD_KIND);
		p->element = (unsigned) ocreg_field_number(type, p->field, OCREG_FIELD_ELEMENT);
		at += n + (at[n] == '.');
		if (!*at)
			return true;
		p->object = step_into(p, &at);
	}
	return true;
}

static int state(struct task *t, const struct place *p)
{
	bool has = p->object && ocreg_has(p->object, p->field), null = p->object && ocreg_is_null(p->object, p->field);

	fputs(has ? "value" : null ? "null" : "unset", t->out);
	return 0;
}

static int read_field(struct task *t, const struct place *p)
{
	if (!p->object || !ocreg_has(p->object, p->field)) {
		fputs("none", t->out);
		return 0;
	}
	if (p->kind == OCREG_KIND_INT)
		fprintf(t->out, "value %" PRId64, ocreg_get_int(p->object, p->field));
	else if (p->kind == OCREG_KIND_BOOL)
		fputs(ocreg_get_bool(p->object, p->field) ? "value true" : "value false", t->out);
	else
		fprintf(t->out, "value %s", ocreg_get_string(p->object, p->field));
	return 0;
}

static int put(struct task *t, const struct place *p)
{
	const char *text = t->row->args[1];

	if (p->kind == OCREG_KIND_INT)
		return then_json(t, ocreg_set_int(p->object, p->field, strtoll(text, NULL, 10)));
	if (p->kind == OCREG_KIND_BOOL)
		return then_json(t, ocreg_set_bool(p->object, p->field, strcmp(text, "true") == 0));
	return then_json(t, ocreg_set_string(p->object, p->field, text));
}

static int clear(struct task *t, const struct place *p)
{
	return then_json(t, ocreg_clear(p->object, p->field));
}

static int set_null(struct task *t, const struct place *p)
{
	return then_json(t, ocreg_set_null(p->object, p->field));
}

static int make(struct task *t, const struct place *p)
{
	return then_json(t, ocreg_make(p->object, p->field) ? 0 : OCREG_E_NOMEM);
}

/* Lists and maps. */

static size_t index_of(const char *text)
{
	return strtoul(text, NULL, 10);
}

static int put_in(struct task *t, const struct place *p, struct ocreg_object *element)
{
	struct ocreg_object *o = NULL;
	const char *text = t->row->args[2];
	int r = ocreg_decode(p->element, text, strlen(text), NULL, &o, &t->error);

	if (r == 0)
		r = ocreg_assign(element, o);
	ocreg_unref(o);
	return then_json(t, r);
}

static int insert(struct task *t, const struct place *p)
{
	size_t i = index_of(t->row->args[1]);

	if (p->kind == OCREG_KIND_STRINGS)
		return then_json(t, ocreg_insert_string(p->object, p->field, i, t->row->args[2]));
	return put_in(t, p, ocreg_insert(p->object, p->field, i));
}

static int assign(struct task *t, const struct place *p)
{
	return put_in(t, p, ocreg_at(p->object, p->field, index_of(t->row->args[1])));
}

static int remove_element(struct task *t, const struct place *p)
{
	return then_json(t, ocreg_remove(p->object, p->field, index_of(t->row->args[1])));
}

static int move(struct task *t, const struct place *p)
{
	return then_json(t, ocreg_move(p->object, p->field, index_of(t->row->args[1]), index_of(t->row->args[2])));
}

static int find(struct task *t, const struct place *p)
{
	fputs(ocreg_find(p->object, p->field, t->row->args[1]) < 0 ? "none" : "found", t->out);
	return 0;
}

static int count(struct task *t, const struct place *p)
{
	fprintf(t->out, "%zu", p->object ? ocreg_count(p->object, p->field) : 0);
	return 0;
}

static int entry(struct task *t, const struct place *p)
{
	const char *value = p->object ? ocreg_map_get(p->object, p->field, t->row->args[1]) : NULL;

	fprintf(t->out, "%s%s", value ? "value " : "none", value ? value : "");
	return 0;
}

static int put_entry(struct task *t, const struct place *p)
{
	return then_json(t, ocreg_map_set(p->object, p->field, t->row->args[1], t->row->args[2]));
}

static int drop_entry(struct task *t, const struct place *p)
{
	return then_json(t, ocreg_map_set(p->object, p->field, t->row->args[1], NULL));
}

static int keys(struct task *t, const struct place *p)
{
	for (size_t i = 0; i < ocreg_count(p->object, p->field); i++)
		fprintf(t->out, "%s%s", i ? "," : "", ocreg_map_key(p->object, p->field, i));
	return 0;
}

/* Whole objects. */

static int op_unknown(struct task *t)
{
	for (size_t i = 0; i < ocreg_unknown_count(t->object); i++)
		fprintf(t->out, "%s%s=%s", i ? "," : "", ocreg_unknown_name(t->object, i), ocreg_unknown_value(t->object, i));
	return 0;
}

static int op_equal(struct task *t)
{
	struct ocreg_object *other = NULL;
	int r = decode_other(t, t->row->args[0], &other);

	if (r == 0)
		fputs(ocreg_equal(t->object, other) ? "true" : "false", t->out);
	ocreg_unref(other);
	return r;
}

static int op_diff(struct task *t)
{
	struct ocreg_object *other = NULL;
	char *patch = NULL;
	int r = decode_other(t, t->row->args[0], &other);

	if (r == 0)
		r = ocreg_diff(t->object, other, &patch, &t->error);
	ocreg_unref(other);
	return r < 0 ? r : print_owned(t, patch);
}

static int op_apply(struct task *t)
{
	const char *patch = t->row->args[0];

	return then_json(t, ocreg_apply(t->object, patch, strlen(patch), NULL, &t->error));
}

static int op_defaults(struct task *t)
{
	return then_json(t, ocreg_apply_defaults(t->object));
}

/* Findings: a line each, and one for each member that would be dropped. */

static void print_findings(FILE *out, const struct ocreg_findings *fs, bool places)
{
	static const char *const severities[] = { "", "error", "warning", "info" };
	const char *end = "";

	for (size_t i = 0; i < ocreg_findings_count(fs); i++, end = "\n") {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);

		fprintf(out, "%s%s %s %s", end, ocreg_finding_rule(f), severities[ocreg_finding_severity(f)],
			ocreg_finding_path(f));
		if (places)
			fprintf(out, " %u:%u %u", ocreg_finding_line(f), ocreg_finding_column(f), ocreg_finding_document(f));
	}
	for (size_t i = 0; i < ocreg_findings_pruned_count(fs); i++, end = "\n")
		fprintf(out, "%spruned %s", end, ocreg_findings_pruned_at(fs, i));
	if (!*end)
		fputs("nothing", out);
}

static int op_validate(struct task *t)
{
	struct ocreg_check_options o = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *fs = NULL;
	struct ocreg_object *old = NULL;
	int r = t->row->old ? decode_other(t, t->row->old, &old) : 0;

	o.level = t->row->level;
	o.target = t->row->target;
	o.status = t->row->status;
	o.old = old;
	if (r == 0)
		r = ocreg_validate(t->object, &o, &fs, &t->error);
	if (r == 0)
		print_findings(t->out, fs, false);
	ocreg_findings_unref(fs);
	ocreg_unref(old);
	return r;
}

static int op_check(struct task *t)
{
	struct ocreg_check_options o = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_decode_options decode = decode_options(t->row);
	struct ocreg_findings *fs = NULL;
	int r;

	o.level = t->row->level;
	o.target = t->row->target;
	o.decode = &decode;
	r = ocreg_check(t->row->input, t->row->n_input, &o, NULL, &fs, &t->error);
	if (r == 0)
		print_findings(t->out, fs, true);
	ocreg_findings_unref(fs);
	return r;
}

static int op_locate(struct task *t)
{
	unsigned line = 0, column = 0;
	int r = ocreg_locate(t->row->input, t->row->n_input, t->row->format, t->row->args[0], &line, &column, &t->error);

	if (r == 0)
		fprintf(t->out, "%u:%u", line, column);
	return r;
}

/* Values by themselves. */

static const char *const syntaxes[] = {
	[OCREG_SYNTAX_DNS_LABEL] = "dns-label",
	[OCREG_SYNTAX_DNS_NAME] = "dns-name",
	[OCREG_SYNTAX_HOST] = "host",
	[OCREG_SYNTAX_HOST_PORT] = "host-port",
	[OCREG_SYNTAX_URL] = "url",
	[OCREG_SYNTAX_QUALIFIED_NAME] = "qualified-name",
	[OCREG_SYNTAX_LABEL_VALUE] = "label-value",
	[OCREG_SYNTAX_KEY] = "key",
	[OCREG_SYNTAX_DURATION] = "duration",
	[OCREG_SYNTAX_API_DURATION] = "api-duration",
	[OCREG_SYNTAX_QUANTITY] = "quantity",
	[OCREG_SYNTAX_API_QUANTITY] = "api-quantity",
	[OCREG_SYNTAX_CRON] = "cron",
	[OCREG_SYNTAX_CRON_ZONE] = "cron-zone",
	[OCREG_SYNTAX_ZONE] = "zone",
	[OCREG_SYNTAX_S3_BUCKET] = "s3-bucket",
	[OCREG_SYNTAX_GCS_BUCKET] = "gcs-bucket",
	[OCREG_SYNTAX_AZURE_CONTAINER] = "azure-container",
	[OCREG_SYNTAX_AZURE_ACCOUNT] = "azure-account",
};

static int op_syntax(struct task *t)
{
	size_t i = 1;
	int r;

	while (i < sizeof(syntaxes) / sizeof(syntaxes[0]) && strcmp(syntaxes[i], t->row->args[0]) != 0)
		i++;
	r = ocreg_syntax_check((enum ocreg_syntax) i, t->row->input, t->row->n_input, &t->error);
	if (r == 0)
		fputs("right", t->out);
	return r;
}

static int op_duration(struct task *t)
{
	char *text = NULL;
	int64_t ns = 0;
	int r = ocreg_duration_parse(t->row->input, t->row->n_input, &ns, &t->error);

	if (r == 0)
		r = ocreg_duration_print(ns, &text, &t->error);
	if (r < 0)
		return r;
	fprintf(t->out, "%" PRId64 " ", ns);
	return print_owned(t, text);
}

static int op_quantity(struct task *t)
{
	int64_t value = 0;
	int r = ocreg_quantity_value(t->row->input, t->row->n_input, &value, &t->error);

	if (r == 0)
		fprintf(t->out, "%" PRId64, value);
	return r;
}

static int op_quantities(struct task *t)
{
	const char *other = t->row->args[0];
	int order = 0, r = ocreg_quantity_compare(t->row->input, t->row->n_input, other, strlen(other), &order, &t->error);

	if (r == 0)
		fprintf(t->out, "%d", order);
	return r;
}

static int op_next_run(struct task *t)
{
	int64_t found = 0, after = strtoll(t->row->args[0], NULL, 10);
	int offset = (int) strtol(t->row->args[1], NULL, 10);
	int r = ocreg_cron_next(t->row->input, t->row->n_input, after, offset, &found, &t->error);

	if (r == 0)
		fprintf(t->out, "%" PRId64, found);
	return r;
}

static const struct {
	const char *name;
	int (*run)(struct task *t);                           /* on the object, or the text */
	int (*at)(struct task *t, const struct place *place); /* on the field that the first argument names */
	bool text;
} ops[] = {
	{ .name = "json", .run = op_json },
	{ .name = "yaml", .run = op_yaml },
	{ .name = "indented", .run = op_indented },
	{ .name = "redacted", .run = op_redacted },
	{ .name = "brief", .run = op_brief },
	{ .name = "copy", .run = op_copy },
	{ .name = "type", .run = op_type },
	{ .name = "get", .run = op_get },
	{ .name = "set", .run = op_set },
	{ .name = "unset", .run = op_unset },
	{ .name = "state", .at = state },
	{ .name = "read", .at = read_field },
	{ .name = "put", .at = put },
	{ .name = "clear", .at = clear },
	{ .name = "null", .at = set_null },
	{ .name = "make", .at = make },
	{ .name = "insert", .at = insert },
	{ .name = "assign", .at = assign },
	{ .name = "remove", .at = remove_element },
	{ .name = "move", .at = move },
	{ .name = "find", .at = find },
	{ .name = "count", .at = count },
	{ .name = "entry", .at = entry },
	{ .name = "put_entry", .at = put_entry },
	{ .name = "drop_entry", .at = drop_entry },
	{ .name = "keys", .at = keys },
	{ .name = "unknown", .run = op_unknown },
	{ .name = "equal", .run = op_equal },
	{ .name = "diff", .run = op_diff },
	{ .name = "apply", .run = op_apply },
	{ .name = "defaults", .run = op_defaults },
	{ .name = "validate", .run = op_validate },
	{ .name = "check", .run = op_check, .text = true },
	{ .name = "locate", .run = op_locate, .text = true },
	{ .name = "syntax", .run = op_syntax, .text = true },
	{ .name = "duration", .run = op_duration, .text = true },
	{ .name = "quantity", .run = op_quantity, .text = true },
	{ .name = "quantities", .run = op_quantities, .text = true },
	{ .name = "next run", .run = op_next_run, .text = true },
};

static int run_op(struct task *t, size_t op)
{
	struct ocreg_decode_options o = decode_options(t->row);
	struct place p;
	unsigned type = *t->row->type ? ocreg_type_find(t->row->type) : 0;
	int r = 0;

	if (*t->row->type && !type)
		return OCREG_E_KIND;
	if (!ops[op].text)
		r = ocreg_decode(type, t->row->input, t->row->n_input, &o, &t->object, &t->error);
	if (r < 0 || ops[op].run)
		return r < 0 ? r : ops[op].run(t);
	return find_place(t, &p) ? ops[op].at(t, &p) : OCREG_E_NOFIELD;
}

static void print_error(struct task *t, int code)
{
	rewind(t->out);
	fprintf(t->out, "error %s", ocreg_code_name(code));
	if (t->error && ocreg_error_line(t->error))
		fprintf(t->out, " %u:%u", ocreg_error_line(t->error), ocreg_error_column(t->error));
	if (t->error && *ocreg_error_path(t->error))
		fprintf(t->out, " %s", ocreg_error_path(t->error));
	ocreg_error_unref(t->error);
}

/* What comes of a row, in text that is the caller's; *code is 0 or the error. */
static char *outcome_of(const struct row *row, int *code)
{
	struct task t = { .row = row };
	char *outcome = NULL;
	size_t len, op = 0;

	while (op < sizeof(ops) / sizeof(ops[0]) && strcmp(ops[op].name, row->op) != 0)
		op++;
	t.out = open_memstream(&outcome, &len);
	if (!t.out)
		abort();
	*code = op < sizeof(ops) / sizeof(ops[0]) ? run_op(&t, op) : OCREG_E_UNSUPPORTED;
	if (*code < 0)
		print_error(&t, *code);
	ocreg_unref(t.object);
	if (fclose(t.out) != 0)
		abort();
	return outcome;
}

static bool is_wanted(const struct row *row, const char *outcome)
{
	if (strcmp(outcome, row->want) == 0)
		return true;
	printf("FAIL %s: %s\n  wanted: %s\n  got:    %s\n", row->name, row->op, row->want, outcome);
	return false;
}

#ifdef NOMEM
/* An error may know less of its place, or be that there is no memory; what can only say yes or no may say no. */
static bool is_enough(const struct row *row, int code, const char *outcome)
{
	size_t n = strcspn(row->want, " ");

	if (code == OCREG_E_NOMEM || strcmp(outcome, "false") == 0)
		return true;
	if (n == 5 && strncmp(row->want, "error", n) == 0)
		return strncmp(outcome, row->want, n + 1 + strcspn(row->want + n + 1, " ")) == 0;
	return is_wanted(row, outcome);
}

static bool run_failing(const struct row *row, long fail_at, bool all)
{
	char *outcome;
	int code;
	bool ok;

	heap_begin(fail_at, all);
	outcome = outcome_of(row, &code);
	heap.on = false;
	ok = fail_at ? is_enough(row, code, outcome) : is_wanted(row, outcome);
	free(outcome);
	if (ok && !heap.live)
		return true;
	printf("FAIL %s: allocation %ld%s failed; %ld are left over\n", row->name, fail_at, all ? " and all after it" : "",
	       heap.live);
	return false;
}

static bool run_row(const struct row *row)
{
	bool ok = run_failing(row, 0, false);
	long total = heap.count, step = total / MOST + 1;

	for (long n = 1; ok && n <= total; n += step)
		ok = run_failing(row, n, n % 4 == 0);
	return ok;
}
#else
static bool run_row(const struct row *row)
{
	int code;
	char *outcome = outcome_of(row, &code);
	bool ok = is_wanted(row, outcome);

	free(outcome);
	return ok;
}
#endif

int main(int argc, char **argv)
{
	int counts[2] = { 0, 0 };

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (argc < 2 || strstr(rows[i].name, argv[1]))
			counts[run_row(&rows[i])]++;
	printf("%d passed, %d failed\n", counts[1], counts[0]);
	return counts[0] > 0;
}
