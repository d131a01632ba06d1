/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Each scenario runs once as it is, and then once for each of its allocations, which fails: the answer must be the same as without
 * the failure, or OCREG_E_NOMEM. What is allocated at the end must be freed; AddressSanitizer knows the rest.
 */
#include <stdint.h>

#include "certificates.h"
#include "harness.h"
#include "heap.h"
#include <ocreg/ocreg.h>
#include <ocreg/syntax.h>
#include "base/arena.h"
#include "base/error.h"
#include "base/lines.h"
#include "check/context.h"
#include "cluster/plan.h"
#include "model/object.h"
#include "text/print.h"

/* A scenario answers a code, and gives text that must not change. */

static int json_to_yaml(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_printer p;
	int r;

	ocreg_printer_init(&p, out, OCREG_FORMAT_YAML);
	r = ocreg_json_read(text, strlen(text), NULL, &p.sink, reterr);
	return r < 0 ? r : out->oom ? ocreg_fail_oom(reterr) : 0;
}

static int yaml_to_json(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_printer p;
	int r;

	ocreg_printer_init(&p, out, OCREG_FORMAT_JSON);
	r = ocreg_yaml_read(text, strlen(text), NULL, &p.sink, reterr);
	return r < 0 ? r : out->oom ? ocreg_fail_oom(reterr) : 0;
}

static int raw_to_yaml(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_printer p;

	ocreg_printer_init(&p, out, OCREG_FORMAT_YAML);
	ocreg_print_raw(&p, text, strlen(text));
	return out->oom ? ocreg_fail_oom(reterr) : 0;
}

static int split(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_slice *slices = NULL;
	size_t n = 0;
	int r = ocreg_yaml_split(text, strlen(text), NULL, 6, &slices, &n, reterr);

	if (r < 0)
		return r;
	free(slices);
	ocreg_buf_addf(out, "%zu", n);
	return out->oom ? ocreg_fail_oom(reterr) : 0;
}

static int items(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_parts p = {
		.field = OCREG_F_list_page_items, .many = true, .type = ocreg_schema(OCREG_TYPE_ROUTE), .most = 100
	};
	struct ocreg_object *page = ocreg_new(OCREG_TYPE_list_page);
	int r = page ? ocreg_decode_parts(page, text, strlen(text), &p, reterr) : ocreg_fail_oom(reterr);

	ocreg_buf_addf(out, "%zu", p.n);
	while (p.n)
		ocreg_unref(p.v[--p.n]);
	free(p.v);
	ocreg_unref(page);
	return r < 0 || !out->oom ? r : ocreg_fail_oom(reterr);
}

static int many_lines(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_lines *l = ocreg_lines_new();
	int r = l ? 0 : OCREG_E_NOMEM;

	for (int i = 0; i < 10 && r >= 0; i++)
		r = ocreg_lines_add(l, text, strlen(text));
	for (size_t i = 0; r >= 0 && i < ocreg_lines_count(l); i++)
		ocreg_buf_adds(out, ocreg_lines_at(l, i));
	ocreg_lines_unref(l);
	return r < 0 || out->oom ? ocreg_fail_oom(reterr) : 0;
}

static int full_error(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	int r = ocreg_fail(reterr, OCREG_E_CONFLICT, "spec", "hint", "%s", text);

	ocreg_error_http(*reterr, 409, "Conflict", 1);
	ocreg_error_cause(*reterr, "a", text, text);
	ocreg_error_add_note(*reterr, text);
	ocreg_buf_addf(out, "%d", r);
	return r;
}

static int schedule(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	(void) out;
	return ocreg_syntax_check(OCREG_SYNTAX_CRON, text, strlen(text), reterr);
}

static int duration(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	char *printed = NULL;
	int64_t ns;
	int r = ocreg_duration_parse(text, strlen(text), &ns, reterr);

	if (r == 0)
		r = ocreg_duration_print(ns, &printed, reterr);
	ocreg_buf_adds(out, printed ? printed : "");
	ocreg_free(printed);
	return r;
}

static int quantity(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	int64_t value = 0;
	int order = 0, r = ocreg_quantity_compare(text, strlen(text), "123456789012345678901234567890.1Ki", 34, &order, reterr);

	if (r == 0)
		r = ocreg_quantity_value(text, strlen(text), &value, reterr);
	ocreg_buf_addf(out, "%d %lld", order, (long long) value);
	return r;
}

/* What is shown of an object that holds no secret as a whole. */
static int show(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	char *shown = NULL;
	int r = ocreg_decode(0, text, strlen(text), NULL, &o, reterr);

	if (r == 0)
		r = ocreg_encode(o, OCREG_FORMAT_JSON, OCREG_ENCODE_REDACT, &shown, NULL, reterr);
	ocreg_buf_adds(out, shown ? shown : "");
	ocreg_free(shown);
	ocreg_unref(o);
	return r < 0 || !out->oom ? r : ocreg_fail_oom(reterr);
}

/* Check, leave out what is disabled, mend, and hide secrets; what is around comes from the text itself. */
static int lint(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *all = NULL, *fs = NULL;
	struct ocreg_context *context = NULL;
	char *fixed = NULL, *shown = NULL;
	size_t n = strlen(text);
	int r = ocreg_context_new(&context, reterr);

	if (r == 0)
		r = ocreg_context_read(context, text, n, true, NULL, reterr);
	options.context = ocreg_context_objects(context);
	options.n_context = ocreg_context_count(context);
	if (r == 0)
		r = ocreg_check(text, n, &options, NULL, &all, reterr);
	if (r == 0)
		r = ocreg_findings_without(all, text, n, "OCR012", &fs, reterr);
	if (r == 0)
		r = ocreg_fix_text(text, n, fs, &fixed, NULL, reterr);
	if (r == 0)
		r = ocreg_redact_text(text, n, &shown, NULL, reterr);
	if (r == 0)
		ocreg_buf_addf(out, "%s%s", fixed, shown);
	ocreg_free(fixed);
	ocreg_free(shown);
	ocreg_findings_unref(fs);
	ocreg_findings_unref(all);
	ocreg_context_unref(context);
	return r;
}

#define LINTED                                                                                                                 \
	"apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata: {name: cluster}\nspec:\n  replicas: "     \
	"\"1\"\n"                                                                                                              \
	"  logLevel: debug # ocreg: disable=OCR002\n  httpSecret: x\n  readOnly: true\n  readOnly: true\n  nodeSelector: {a: " \
	"5}\n"

/* Read, change in each way, write. The text is that of an entry. */
static int change_trust(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	static const char map[] = "{\"data\":{\"a\":\"not pem\",\"c..1\":\"-----BEGIN X-----\"},\"binaryData\":{\"d\":\"eA==\"}}";
	struct ocreg_object *o = NULL;
	struct ocreg_trust *t = NULL;
	int r = ocreg_decode(OCREG_TYPE_CONFIG_MAP, map, sizeof(map) - 1, NULL, &o, reterr);

	if (r == 0)
		r = ocreg_trust_read(o, &t, reterr);
	if (r == 0)
		r = ocreg_trust_add(t, "b:5000", text, strlen(text), reterr);
	if (r == 0)
		r = ocreg_trust_replace(t, "a", text, strlen(text), reterr);
	if (r == 0)
		r = ocreg_trust_merge(t, "d", text, strlen(text), reterr);
	if (r == 0)
		r = ocreg_trust_remove(t, "c:1", reterr);
	if (r == 0)
		r = ocreg_trust_write(t, o, reterr);
	for (size_t i = 0; r == 0 && i < ocreg_trust_count(t); i++)
		ocreg_buf_addf(out, "%s,%zu;", ocreg_trust_entry_key(ocreg_trust_at(t, i)),
			       ocreg_certificates_count(ocreg_trust_entry_certificates(ocreg_trust_at(t, i))));
	ocreg_trust_unref(t);
	ocreg_unref(o);
	return r < 0 || !out->oom ? r : ocreg_fail_oom(reterr);
}

static int new_trust(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_trust *t = ocreg_trust_new();
	int r = t ? ocreg_trust_add(t, "a:1", text, strlen(text), reterr) : ocreg_fail_oom(reterr);

	ocreg_buf_addf(out, "%zu", ocreg_trust_count(t));
	ocreg_trust_unref(t);
	return r < 0 || !out->oom ? r : ocreg_fail_oom(reterr);
}

static int certificates(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_certificates *cs = NULL;
	int r = ocreg_certificates_parse(text, strlen(text), &cs, reterr);

	ocreg_buf_addf(out, "%zu %zu", ocreg_certificates_count(cs), ocreg_certificates_problem_count(cs));
	ocreg_certificates_unref(cs);
	return r < 0 || !out->oom ? r : ocreg_fail_oom(reterr);
}

static const char *text_of(char c, size_t n)
{
	static char text[10000];

	memset(text, c, n);
	text[n] = '\0';
	return text;
}

/* Told that there is a Secret, and what is replaced, and no node. */
static int tell_all(struct ocreg_context *c, const char *text, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(0, text, strlen(text), NULL, &o, reterr);

	if (r == 0)
		r = ocreg_context_tell(c, OCREG_TYPE_CONFIG, NULL, "cluster", o, reterr);
	for (char name[] = "a"; r == 0 && *name < 'k'; (*name)++)
		r = ocreg_context_tell(c, OCREG_TYPE_SECRET, "openshift-image-registry", name, NULL, reterr);
	if (r == 0)
		r = ocreg_context_tell(c, OCREG_TYPE_NODE, NULL, NULL, NULL, reterr);
	if (r == 0)
		r = ocreg_context_tell(c, OCREG_TYPE_SECRET, "a", text_of('x', 9000), NULL, reterr);
	if (r == 0)
		r = ocreg_context_tell(c, OCREG_TYPE_SECRET, text_of('x', 9000), "a", NULL, reterr);
	ocreg_unref(o);
	return r;
}

static int around(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_want last = { .type = OCREG_TYPE_SECRET, .ns = text_of('x', 9000), .name = "a" };
	struct ocreg_findings *fs = NULL, *kept = NULL;
	struct ocreg_context *c = NULL;
	int r = ocreg_context_new(&c, reterr);

	check.around = c;
	if (r == 0)
		r = tell_all(c, text, reterr);
	if (r == 0)
		r = ocreg_check(text, strlen(text), &check, NULL, &fs, reterr);
	if (r == 0)
		r = ocreg_findings_without(fs, NULL, 0, "OCR001", &kept, reterr);
	ocreg_buf_addf(out, "%zu %zu %d", ocreg_findings_count(kept), ocreg_findings_want_count(kept),
		       ocreg_context_knows(c, &last));
	ocreg_findings_unref(kept);
	ocreg_findings_unref(fs);
	ocreg_context_unref(c);
	return r < 0 || !out->oom ? r : ocreg_fail_oom(reterr);
}

/* What is replaced is all that is wanted. */
static int unlooked(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_check_options check = { .size = sizeof(check), .level = OCREG_LEVEL_SCHEMA };
	struct ocreg_findings *fs = NULL;
	struct ocreg_context *c = NULL;
	int r = ocreg_context_new(&c, reterr);

	check.around = c;
	if (r == 0)
		r = ocreg_check(text, strlen(text), &check, NULL, &fs, reterr);
	ocreg_buf_addf(out, "%zu %zu", ocreg_findings_count(fs), ocreg_findings_want_count(fs));
	ocreg_findings_unref(fs);
	ocreg_context_unref(c);
	return r < 0 || !out->oom ? r : ocreg_fail_oom(reterr);
}

/* An error in which memory was short for a cause has that cause missing, which is no failure. */
static int refusal(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	struct ocreg_findings *fs = NULL;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	int r = ocreg_fail(&e, OCREG_E_INVALID, NULL, NULL, "invalid");

	ocreg_error_http(e, 422, "Invalid", -1);
	ocreg_error_cause(e, "spec.replicas", "must be of type integer", "");
	ocreg_error_cause(e, ".spec.routes[name=\"b\"].hostname", "conflict with \"a\"", "a");
	ocreg_error_cause(e, "", "\"spec.storage\" must validate one schema", "");
	r = r == OCREG_E_INVALID && ocreg_error_cause_count(e) == 3 ? 0 : ocreg_fail_oom(reterr);
	if (r == 0)
		r = ocreg_decode(0, text, strlen(text), NULL, &o, reterr);
	if (r == 0)
		r = ocreg_error_findings(e, o, NULL, &fs, reterr);
	for (size_t i = 0; i < ocreg_findings_count(fs); i++)
		ocreg_buf_addf(out, "%s %s;", ocreg_finding_rule(ocreg_findings_at(fs, i)),
			       ocreg_finding_path(ocreg_findings_at(fs, i)));
	ocreg_findings_unref(fs);
	ocreg_error_unref(e);
	ocreg_unref(o);
	return r < 0 || !out->oom ? r : ocreg_fail_oom(reterr);
}

struct planned {
	const struct ocreg_object *live;
	struct ocreg_object *plan;
};

static int add_change(const struct ocreg_difference *d, void *data)
{
	struct planned *p = data;
	struct ocreg_object *change = ocreg_compare_append(p->plan, d);

	return change ? ocreg_plan_add_owners(p->live, d, change) : OCREG_E_NOMEM;
}

/* The changes of a plan, who owns the fields, and its digest, by its first letters. */
static int plan(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	static const char patch[] =
		"{\"metadata\":{\"labels\":{\"a\":\"b\"}},\"spec\":{\"replicas\":2,\"routes\":[{\"name\":\"x\"}]}}";
	char digest[OCREG_DIGEST_TEXT] = "";
	struct ocreg_object *live = NULL, *wanted;
	struct planned p = { .plan = ocreg_new(OCREG_TYPE_PLAN) };
	int r = ocreg_decode(OCREG_TYPE_CONFIG, text, strlen(text), NULL, &live, reterr);

	wanted = r == 0 ? ocreg_copy(live) : NULL;
	p.live = live;
	if (r == 0)
		r = wanted && p.plan ? ocreg_apply(wanted, patch, strlen(patch), NULL, reterr) : ocreg_fail_oom(reterr);
	if (r == 0 && (ocreg_compare_each(live, wanted, add_change, &p) || ocreg_plan_digest(p.plan, digest)))
		r = ocreg_fail_oom(reterr);
	if (r == 0)
		ocreg_buf_add(out, digest, 12);
	if (r == 0 && out->oom)
		r = ocreg_fail_oom(reterr);
	ocreg_unref(live);
	ocreg_unref(wanted);
	ocreg_unref(p.plan);
	return r;
}

/* The changes from the text to another spec, entries of a map among them, and a path that needs memory of its own. */
static int compare(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr)
{
	static const char other[] = "{\"nodeSelector\":{\"a\":\"2\",\"c\":\"1\"},\"replicas\":2}";
	struct ocreg_object *from = NULL, *to = NULL, *plan = NULL;
	char *changes = NULL;
	int r = ocreg_decode(OCREG_TYPE_CONFIG_SPEC, text, strlen(text), NULL, &from, reterr);

	if (r == 0)
		r = ocreg_decode(OCREG_TYPE_CONFIG_SPEC, other, sizeof(other) - 1, NULL, &to, reterr);
	if (r == 0 && ocreg_map_set(to, OCREG_F_config_spec_node_selector, text_of('x', 9000), "1"))
		r = ocreg_fail_oom(reterr);
	if (r == 0)
		r = ocreg_compare(from, to, &plan, reterr);
	if (r == 0)
		r = ocreg_path_get(plan, "changes", &changes, reterr);
	ocreg_buf_adds(out, changes ? changes : "");
	ocreg_free(changes);
	ocreg_unref(plan);
	ocreg_unref(to);
	ocreg_unref(from);
	return r < 0 || !out->oom ? r : ocreg_fail_oom(reterr);
}

static const struct {
	const char *name;
	int (*run)(const char *text, struct ocreg_buf *out, struct ocreg_error **reterr);
	const char *text;
	int code;
} scenarios[] = {
	{ "JSON", json_to_yaml, "{\"a\":[1,\"x\\u00e9\\n\",{\"b\":\"a\\nb\\n\"}],\"c\":\"1_0\",\"\\n\":null}", 0 },
	{ "JSON, broken", json_to_yaml, "{\"a\":[1,\"x\",{\"b\":\"\\n\"}],\"c\" 1}", OCREG_E_SYNTAX },
	{ "JSON, not UTF-8", json_to_yaml, "{\"a\":\"\xff\"}", OCREG_E_ENCODING },
	{ "JSON, deep", json_to_yaml,
	  "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
	  OCREG_E_LIMIT },
	{ "items", items,
	  "{\"items\":[{\"spec\":{\"to\":{\"x\":1}}},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{\"a\":1,\"a\":2}]}", 0 },
	{ "items of another kind", items, "{\"items\":[{\"spec\":{\"to\":{\"x\":1}}},5]}", OCREG_E_KIND },
	{ "YAML", yaml_to_json,
	  "a: &a {x: 1_000, y: 0x1F, 1.5: .5}\nb: {<<: [*a, {q: |\n  l\n}], x: *a}\nc: [yes, ~, 'q', \"\\n\"]\n",
	  OCREG_E_SYNTAX },
	{ "YAML, merges", yaml_to_json,
	  "a: &a {x: 1_000, z: 0x1F, 1.5: .5}\nb: {<<: [*a, {q: 1}], x: *a}\nc: [yes, ~, 'q', \"\\n\"]\n", 0 },
	{ "YAML, wide", yaml_to_json,
	  "[1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]", 0 },
	{ "YAML, unknown alias", yaml_to_json, "a: &a 1\nb: *c\n", OCREG_E_SYNTAX },
	{ "YAML, tag", yaml_to_json, "a: !x 1\n", OCREG_E_SYNTAX },
	{ "YAML, not UTF-8", yaml_to_json, "a: \xff", OCREG_E_ENCODING },
	{ "raw JSON", raw_to_yaml, "{ \"a\\u0041\": [1, \"a\\nb\", {\"b\\n\": [\"12\"]}] }", 0 },
	{ "split", split, "a\n--- b\n--- c\n--- d\n--- e\n--- f\n", 0 },
	{ "split, too many", split, "a\n--- b\n--- c\n--- d\n--- e\n--- f\n--- g\n", OCREG_E_LIMIT },
	{ "lines", many_lines, "a line\n", 0 },
	{ "error", full_error, "what\n", OCREG_E_CONFLICT },
	{ "schedule", schedule, "0 0 * * mon", 0 },
	{ "schedule, wrong", schedule, "0 0 * * \"\\mond", OCREG_E_INVALID },
	{ "schedule, too many fields", schedule, "0 0 * * * * * * * * * * * * * * * * * * * * * * * * * * * *", OCREG_E_INVALID },
	{ "schedule, wrong duration", schedule, "@every 1h30d", OCREG_E_INVALID },
	{ "schedule, zone", schedule, "TZ=UTC 0 0 * * *", OCREG_E_INVALID },
	{ "duration", duration, "1h30m", 0 },
	{ "duration, wrong", duration, "1d", OCREG_E_INVALID },
	{ "quantity", quantity, "1.0000000000000000000000000000000000000000000000000000000001Pi", 0 },
	{ "quantity, wrong", quantity, "1KB", OCREG_E_INVALID },
	{ "quantity, great", quantity, "12345678901234567890123456789012345678901234567890", OCREG_E_RANGE },
	{ "around", around,
	  "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata: {name: cluster}\nspec:\n  replicas: 2\n"
	  "  managementState: Managed\n  storage: {pvc: {claim: a}}\n  routes:\n  - {name: x, secretName: x}\n"
	  "  - {name: y, secretName: y}\n  - {name: z, secretName: z}\n  - {name: u, secretName: u}\n  - {name: v, secretName: "
	  "v}\n",
	  0 },
	{ "around nothing", around, "apiVersion: v1\nkind: Secret\nmetadata: {name: x, namespace: y}\n", OCREG_E_ARG },
	{ "around, nobody has looked", unlooked,
	  "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata: {name: cluster}\nspec: {replicas: 2}\n",
	  0 },
	{ "refusal", refusal,
	  "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata: {name: cluster}\nspec:\n  replicas: x\n"
	  "  managementState: Managed\n  routes:\n  - {name: a}\n  - {name: b}\n",
	  0 },
	{ "lint", lint, LINTED, 0 },
	{ "lint, several", lint,
	  LINTED "---\nkind: List\napiVersion: v1\nitems:\n- {apiVersion: v1, kind: Secret, data: {a: b}}\n", 0 },
	{ "lint, many remedies", lint,
	  "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata: {name: cluster}\nspec:\n  replicas: 1\n"
	  "  nodeSelector: {a: 11111111, b: 11111111, c: 11111111, d: 11111111, e: 11111111, f: 11111111, g: 11111111, h: 1,\n"
	  "    i: 11111111, j: 11111111, k: 11111111, l: 11111111, m: 11111111, n: 11111111, o: 11111111, p: 11111111, q: 1,\n"
	  "    r: 11111111, s: 11111111, t: 11111111, u: 11111111, v: 11111111, w: 11111111, x: 11111111, y: 11111111, z: 1}\n",
	  0 },
	{ "shown", show,
	  "{\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\",\"spec\":{\"proxy\":{"
	  "\"http\":\"http://a:canary@b\"},\"observedConfig\":{\"env\":[{\"name\":\"TOKEN\",\"value\":\"canary\"}]}}}",
	  0 },
	{ "trust map", change_trust, PEM_LEAF, 0 },
	{ "trust map, a key in it", change_trust, PEM_CA PEM_LEAF_KEY, OCREG_E_INVALID },
	{ "trust map, no certificate", change_trust, "not pem", OCREG_E_INVALID },
	{ "trust map, empty before", new_trust, PEM_LEAF, 0 },
	{ "plan", plan,
	  "{\"metadata\":{\"managedFields\":[{\"manager\":\"a\",\"operation\":\"Update\",\"time\":\"2020-01-01T00:00:00Z\","
	  "\"fieldsV1\":{"
	  "\"f:spec\":{\".\":{},\"f:replicas\":{},\"f:routes\":{}}}}]},\"spec\":{\"replicas\":1,\"routes\":[{\"name\":\"y\"}]}}",
	  0 },
	{ "compare", compare, "{\"nodeSelector\":{\"a\":\"1\",\"b\":\"1\"},\"replicas\":1,\"x\":1}", 0 },
	{ "certificates", certificates, "-----BEGIN A-----\nAA AA\n-----END A-----\n" PEM_LEAF, 0 },
};

/* One run; the text it gave, or NULL when memory did not suffice. */
static char *run_once(size_t i, long fail_at, bool all, bool with_error, int *ret)
{
	struct ocreg_buf out = { 0 };
	struct ocreg_error *e = NULL;
	char *text;

	heap_begin(fail_at, all);
	*ret = scenarios[i].run(scenarios[i].text, &out, &e);
	if (with_error)
		CHECK_INT(ocreg_error_code(e), *ret);
	ocreg_error_unref(e);
	heap.on = false;
	text = *ret == OCREG_E_NOMEM || out.oom ? NULL : strdup(out.data ? out.data : "");
	heap.on = true;
	ocreg_buf_done(&out);
	heap.on = false;
	CHECK_INT(heap.live, 0);
	return text;
}

static void check_scenario(size_t i, bool all)
{
	int code, r;
	char *want = run_once(i, 0, false, true, &code), *got;
	long total = heap.count;

	CHECK_INT(code, scenarios[i].code);
	CHECK(want);
	for (long n = 1; n <= total; n++) {
		row("%s: allocation %ld of %ld%s", scenarios[i].name, n, total, all ? " and all after it" : "");
		got = run_once(i, n, all, true, &r);
		CHECK(r == code || r == OCREG_E_NOMEM);
		if (got)
			CHECK_STR(got, want);
		free(got);
	}
	free(want);
}

static void test_scenarios(void)
{
	for (size_t i = 0; i < COUNT(scenarios); i++) {
		row("%s", scenarios[i].name);
		check_scenario(i, false);
		check_scenario(i, true);
	}
}

/* An arena gives nothing and breaks nothing when there is nothing. */
static void test_arena(void)
{
	struct ocreg_arena a = { 0 };

	heap_begin(1, true);
	CHECK(!ocreg_arena_alloc(&a, 8));
	CHECK(!ocreg_arena_zalloc(&a, 8));
	CHECK(!ocreg_arena_strndup(&a, "a", 1));
	CHECK(!ocreg_arena_alloc(&a, 1 << 20));
	heap.on = false;
	CHECK(ocreg_arena_alloc(&a, 8));
	ocreg_arena_done(&a, true);
}

static const struct test tests[] = { TEST(test_scenarios), TEST(test_arena) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "oom", tests, COUNT(tests));
}
