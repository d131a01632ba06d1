/* SPDX-License-Identifier: Apache-2.0 */
/* What is done with findings: those that somebody does not want are left out, certain remedies are carried out; and what is around. */
#include "harness.h"
#include <ocreg/ocreg.h>
#include "check/findings.h"

#define HEAD "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\n"

/* --- left out --- */

static const struct {
	const char *text;
	unsigned line;
	const char *rules; /* by option */
	bool gone;
} disabled[] = {
	{ "a: 1\n", 1, NULL, false },
	{ "a: 1\n", 1, "OCR001", true },
	{ "a: 1\n", 1, "OCR002, OCR001", true },
	{ "a: 1\n", 1, "OCR0011", false },
	{ "a: 1 # ocreg: disable=OCR001\n", 1, NULL, true },
	{ "a: 1 # ocreg: disable=OCR001", 1, NULL, true },
	{ "a: 1\t#\tocreg:\tdisable=OCR001\nb: 1", 1, NULL, true },
	{ "a: 1 # ocreg: disable=OCR001\nb: 1\n", 2, NULL, false },
	{ "a: 1 # ocreg: disable=OCR002\n", 1, NULL, false },
	{ "a: 1 # ocreg: disable=OCR002 , OCR001\n", 1, NULL, true },
	{ "a: 1 # ocreg: disable=OCR002, \n", 1, NULL, false },
	{ "a: 1 # ocreg: disable=OCR002,", 1, NULL, false },
	{ "a: 1 # ocreg: disable=OCR001,,\n", 1, NULL, true },
	{ "a: 1 # ocreg: disable=OCR002 OCR001\n", 1, NULL, false },
	{ "a: 1 # ocreg: disable=ocr001\n", 1, NULL, false },
	{ "a: 1 # ocreg: disable=/\n", 1, NULL, false },
	{ "a: 1 # ocreg: disable=:\n", 1, NULL, false },
	{ "a: 1 # ocreg: disable=OCR001[\n", 1, NULL, true },
	{ "a: 1 # ocreg: disable=", 1, NULL, false },
	{ "a: 1 # ocreg: dis", 1, NULL, false },
	{ "a: 1 # ocreg: disabled OCR001\n", 1, NULL, false },
	{ "a: 1 # oc", 1, NULL, false },
	{ "a: 1 # ", 1, NULL, false },
	{ "a: 1 # other: disable=OCR001\n", 1, NULL, false },
	{ "a: 1# ocreg: disable=OCR001\n", 1, NULL, false },
	{ "a: b#c # ocreg: disable=OCR001\n", 1, NULL, true },
	{ "# ocreg: disable=OCR001\na: 1\nb: 1\n", 3, NULL, true },
	{ "\n\r\n# ocreg: disable=OCR001\r\na: 1\r\nb: 1\r\n", 5, NULL, true },
	{ "--- # ocreg: disable=OCR001\na: 1\nb: 1\n", 3, NULL, true },
	{ "a: 1\n--- # ocreg: disable=OCR001\nb: 1\n", 1, NULL, false },
	{ "a: 1\n--- # ocreg: disable=OCR001\nb: 1\n", 3, NULL, true },
	{ "--\n# ocreg: disable=OCR001\nb: 1\n", 3, NULL, true },
	{ "a: 1\n# ocreg: disable=OCR001\n\n# more\nb: 1\nc: 1\n", 5, NULL, true },
	{ "a: 1\n# ocreg: disable=OCR001\n\n# more\nb: 1\nc: 1\n", 6, NULL, false },
	{ "a: 1\n  # ocreg: disable=OCR002\n  # ocreg: disable=OCR001\n  \nb: 1 # ocreg: disable=OCR003\n", 5, NULL, true },
	{ "a: 1\n# ocreg: disable=OCR001\n", 1, NULL, false },
	{ "a: 1\n---\nb: 1\n# ocreg: disable=OCR001\nc: 1", 5, NULL, true },
	{ "{\"a\": 1} # ocreg: disable=OCR001", 1, NULL, false },
	{ "{\"# ocreg: disable=OCR001\": 1}", 1, NULL, false },
};

static enum ocreg_rule_id find_rule(const char *id)
{
	unsigned i = 0;

	while (strcmp(ocreg_rules[i].id, id) != 0)
		i++;
	return (enum ocreg_rule_id) i;
}

static void test_disabled(void)
{
	for (size_t i = 0; i < COUNT(disabled); i++) {
		struct ocreg_findings *fs = ocreg_findings_new(), *kept = NULL;
		const char *text = disabled[i].text;

		row("%s: %u", text, disabled[i].line);
		ocreg_findings_add(fs, find_rule("OCR001"), "a", NULL, "wrong")->line = disabled[i].line;
		CHECK_INT(ocreg_findings_without(fs, text, strlen(text), disabled[i].rules, &kept, NULL), 0);
		CHECK_INT(ocreg_findings_count(kept), !disabled[i].gone);
		CHECK_INT(ocreg_findings_valid(kept), disabled[i].gone);
		ocreg_findings_unref(kept);
		ocreg_findings_unref(fs);
	}
}

/* --- mended --- */

struct remedy {
	const char *path;
	enum ocreg_fix fix;
	const char *text;
	unsigned document;
};

/* The texts stand below a head that says what they are. */
static const struct {
	const char *text, *want; /* NULL: nothing changes */
	struct remedy remedies[4];
} mended[] = {
	{ "a: 1\n", "b: 1\n", { { "a", OCREG_FIX_RENAME, "b", 0 } } },
	{ "'a': 1\n", "'b': 1\n", { { "a", OCREG_FIX_RENAME, "b", 0 } } },
	{ "a:\n- b: 1\n", NULL, { { "a[0]", OCREG_FIX_RENAME, "c", 0 } } },
	{ "? a\n: 1\n", NULL, { { "a", OCREG_FIX_RENAME, "b", 0 } } },
	{ "a b: 1\n", NULL, { { "a b", OCREG_FIX_RENAME, "b", 0 } } },
	{ "a: 1\n", NULL, { { "x", OCREG_FIX_RENAME, "b", 0 } } },
	{ "a: x # y\n", "a: true # y\n", { { "a", OCREG_FIX_REPLACE, "true", 0 } } },
	{ "a: x\n", "a: Normal\n", { { "a", OCREG_FIX_REPLACE, "\"Normal\"", 0 } } },
	{ "a: \"x\"\n", "a: \"Normal\"\n", { { "a", OCREG_FIX_REPLACE, "\"Normal\"", 0 } } },
	{ "a: x\n", NULL, { { "a", OCREG_FIX_REPLACE, "[]", 0 } } },
	{ "a: x\n", NULL, { { "a", OCREG_FIX_REPLACE, "no JSON", 0 } } },
	{ "a: x\n", NULL, { { "a", OCREG_FIX_REPLACE, "1_0", 0 } } },
	{ "a: x\n", "a: 1.50e3\n", { { "a", OCREG_FIX_REPLACE, "1.50e3", 0 } } },
	{ "'a': 1\n", NULL, { { "a", OCREG_FIX_RENAME, "x\ny", 0 } } },
	{ "a: 'v'\n", NULL, { { "a", OCREG_FIX_REPLACE, "\"x\\ny\"", 0 } } },
	{ "a: x y\n", NULL, { { "a", OCREG_FIX_REPLACE, "1", 0 } } },
	{ "a:\n  \"b\": 1\n", NULL, { { "a", OCREG_FIX_REPLACE, "1", 0 } } },
	{ "a: [x, y]\n", "a: [x, 5]\n", { { "a[1]", OCREG_FIX_REPLACE, "5", 0 } } },
	{ "a: [5, y]\n", "a: [\"5\", y]\n", { { "a[0]", OCREG_FIX_QUOTE, "", 0 } } },
	{ "a: 5\n", "a: \"5\"\n", { { "a", OCREG_FIX_QUOTE, "", 0 } } },
	{ "a: 5\nb: 'x'\n", "a: '5'\nb: 'x'\n", { { "a", OCREG_FIX_QUOTE, "", 0 } } },
	{ "a: \"5\"\n", NULL, { { "a", OCREG_FIX_QUOTE, "", 0 } } },
	{ "a: '5'\n", NULL, { { "a", OCREG_FIX_QUOTE, "", 0 } } },
	{ "a: 1\nb: 2\n", "b: 2\n", { { "a", OCREG_FIX_REMOVE, "", 0 } } },
	{ "a:\n- 1\n- 2\n", NULL, { { "a[0]", OCREG_FIX_REMOVE, "", 0 } } },
	{ "a: 1\nb: {c: 1}\n", NULL, { { "b.c", OCREG_FIX_REMOVE, "", 0 } } },
	/* What an alias repeats would change in two places. */
	{ "a: &m\n  c: 1\nb: *m\n", NULL, { { "a.c", OCREG_FIX_RENAME, "d", 0 } } },
	{ "a: &m 1\nb: *m\n", NULL, { { "a", OCREG_FIX_REMOVE, "", 0 } } },
	/* Not all together, but one by one; and of two that touch the same letters the first. */
	{ "a: &m\n  c: 1\nb: *m\nd: 5\n",
	  "a: &m\n  c: 1\nb: *m\nd: \"5\"\n",
	  { { "a.c", OCREG_FIX_RENAME, "d", 0 }, { "d", OCREG_FIX_QUOTE, "", 0 }, { "x", OCREG_FIX_QUOTE, "", 0 } } },
	{ "a: 5\n", "b: 5\n", { { "a", OCREG_FIX_RENAME, "b", 0 }, { "a", OCREG_FIX_RENAME, "c", 0 } } },
	{ "a: 5\nb: 6\n", "b: \"6\"\n", { { "b", OCREG_FIX_QUOTE, "", 0 }, { "a", OCREG_FIX_REMOVE, "", 0 } } },
	{ "a: 5\n---\n" HEAD "a: 5\n", "a: 5\n---\n" HEAD "a: \"5\"\n", { { "a", OCREG_FIX_QUOTE, "", 1 } } },
	{ "a: 5\n---\n" HEAD "a: 5\n",
	  "b: 5\n---\n" HEAD "a: \"5\"\n",
	  { { "a", OCREG_FIX_QUOTE, "", 1 }, { "a", OCREG_FIX_RENAME, "b", 0 } } },
};

static void add_remedies(struct ocreg_findings *fs, const struct remedy *r, size_t n)
{
	for (size_t i = 0; i < n && r[i].path; i++) {
		struct ocreg_finding *f = ocreg_findings_add(fs, find_rule("OCR001"), r[i].path, NULL, "wrong");

		f->document = r[i].document;
		ocreg_findings_fix(fs, f, r[i].fix, r[i].text);
	}
}

static void check_mended(const char *text, const struct remedy *r, size_t n, const char *want)
{
	struct ocreg_findings *fs = ocreg_findings_new();
	struct ocreg_error *e = NULL;
	char *got = NULL;

	add_remedies(fs, r, n);
	CHECK_INT(ocreg_fix_text(text, strlen(text), fs, &got, NULL, &e), 0);
	CHECK_STR(got, want);
	ocreg_free(got);
	ocreg_error_unref(e);
	ocreg_findings_unref(fs);
}

static void test_mended(void)
{
	for (size_t i = 0; i < COUNT(mended); i++) {
		char text[512], want[512];

		row("%s: %s", mended[i].text, mended[i].remedies[0].path);
		snprintf(text, sizeof(text), "%s%s", HEAD, mended[i].text);
		snprintf(want, sizeof(want), "%s%s", HEAD, mended[i].want ? mended[i].want : mended[i].text);
		check_mended(text, mended[i].remedies, COUNT(mended[i].remedies), want);
	}
}

static void test_mended_json(void)
{
	static const struct remedy value = { "logLevel", OCREG_FIX_REPLACE, "\"Normal\"", 0 };
	static const struct remedy quote = { "logLevel", OCREG_FIX_QUOTE, "", 0 };
	static const struct remedy removal = { "logLevel", OCREG_FIX_REMOVE, "", 0 };
	static const struct remedy item = { "", OCREG_FIX_RENAME, "x", 0 };

#define CONFIG(more) "{\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\"" more "}"
	check_mended(CONFIG(",\"logLevel\":5"), &value, 1, CONFIG(",\"logLevel\":\"Normal\""));
	check_mended(CONFIG(",\"logLevel\":5"), &quote, 1, CONFIG(",\"logLevel\":\"5\""));
	check_mended(CONFIG(",\"logLevel\":5"), &removal, 1, CONFIG(",\"logLevel\":5"));
#define LIST "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[" CONFIG("") "]}"
	check_mended(LIST, &item, 1, LIST);
}

/* Nothing is left of a text whose lines all go; but nothing is no document, so the text stands. */
static void test_mended_away(void)
{
	static const struct remedy all[] = { { "apiVersion", OCREG_FIX_REMOVE, "", 0 }, { "kind", OCREG_FIX_REMOVE, "", 0 } };

	check_mended(HEAD, all, 2, HEAD);
}

/* More than are tried one by one: none of them is carried out. */
static void test_mended_many(void)
{
	static struct remedy all[70];
	static char names[COUNT(all)][8], text[2048] = HEAD "a: &m\n  c: 1\nb: *m\n";

	all[0] = (struct remedy) { "a.c", OCREG_FIX_RENAME, "d", 0 };
	for (size_t i = 1; i < COUNT(all); i++) {
		snprintf(names[i], sizeof(names[i]), "x%zu", i);
		snprintf(text + strlen(text), sizeof(text) - strlen(text), "x%zu: 5\n", i);
		all[i] = (struct remedy) { names[i], OCREG_FIX_QUOTE, "", 0 };
	}
	{
		struct ocreg_findings *fs = ocreg_findings_new();
		struct ocreg_replacements *rs = NULL;

		add_remedies(fs, all, COUNT(all));
		CHECK_INT(ocreg_replacements_find(text, strlen(text), fs, &rs, NULL), 0);
		CHECK_INT(ocreg_replacements_count(rs), 63);
		ocreg_replacements_unref(rs);
		ocreg_findings_unref(fs);
	}
}

/* --- found --- */

static const char CHECKED[] = HEAD "metadata: {name: cluster}\nspec:\n  replicas: 1\n  ";

/* The remedy of the finding at a path below spec; none: OCREG_FIX_NONE. */
static const struct {
	const char *text, *path;
	enum ocreg_fix fix;
	const char *want;
} remedies[] = {
	{ "defaultRoute: \"yes\"\n", "spec.defaultRoute", OCREG_FIX_REPLACE, "true" },
	{ "defaultRoute: \"maybe\"\n", "spec.defaultRoute", OCREG_FIX_NONE, "" },
	{ "defaultRoute: \"\"\n", "spec.defaultRoute", OCREG_FIX_NONE, "" },
	{ "storage: {s3: {chunkSizeMiB: \"-5\"}}\n", "spec.storage.s3.chunkSizeMiB", OCREG_FIX_REPLACE, "-5" },
	{ "storage: {s3: {chunkSizeMiB: \"0\"}}\n", "spec.storage.s3.chunkSizeMiB", OCREG_FIX_REPLACE, "0" },
	{ "storage: {s3: {chunkSizeMiB: \"-\"}}\n", "spec.storage.s3.chunkSizeMiB", OCREG_FIX_NONE, "" },
	{ "storage: {s3: {chunkSizeMiB: \"05\"}}\n", "spec.storage.s3.chunkSizeMiB", OCREG_FIX_NONE, "" },
	{ "storage: {s3: {chunkSizeMiB: \"5/\"}}\n", "spec.storage.s3.chunkSizeMiB", OCREG_FIX_NONE, "" },
	{ "storage: {s3: {chunkSizeMiB: \"5x\"}}\n", "spec.storage.s3.chunkSizeMiB", OCREG_FIX_NONE, "" },
	{ "storage: {s3: {chunkSizeMiB: \"1234567890123456789\"}}\n", "spec.storage.s3.chunkSizeMiB", OCREG_FIX_NONE, "" },
	{ "httpSecret: 5\n", "spec.httpSecret", OCREG_FIX_QUOTE, "" },
	{ "httpSecret: {}\n", "spec.httpSecret", OCREG_FIX_NONE, "" },
	{ "managementState: managed\n", "spec.managementState", OCREG_FIX_REPLACE, "\"Managed\"" },
	{ "managementState: \"\"\n", "spec.managementState", OCREG_FIX_NONE, "" },
	{ "managementState: Manages\n", "spec.managementState", OCREG_FIX_NONE, "" },
	{ "logLevel: normal\n", "spec.logLevel", OCREG_FIX_REPLACE, "\"Normal\"" },
	{ "logLevel: normall\n", "spec.logLevel", OCREG_FIX_NONE, "" },
	{ "LogLevel: Normal\n", "spec.LogLevel", OCREG_FIX_RENAME, "logLevel" },
	{ "LogLevel: {}\n", "spec.LogLevel", OCREG_FIX_NONE, "" },
	{ "LogLevel: []\n", "spec.LogLevel", OCREG_FIX_NONE, "" },
	{ "LogLevel: ~\n", "spec.LogLevel", OCREG_FIX_NONE, "" },
	{ "LogLevel: Normal\n  logLevel: Debug\n", "spec.LogLevel", OCREG_FIX_NONE, "" },
	{ "LogLevel: Normal\n  LOGLEVEL: Debug\n", "spec.LogLevel", OCREG_FIX_NONE, "" },
	{ "LogLevel: Normal\n  other: Debug\n", "spec.LogLevel", OCREG_FIX_RENAME, "logLevel" },
	{ "Routes: [{name: a, hostname: b.example.com}]\n", "spec.Routes", OCREG_FIX_RENAME, "routes" },
	{ "Routes: {}\n", "spec.Routes", OCREG_FIX_NONE, "" },
	{ "Storage: {}\n", "spec.Storage", OCREG_FIX_RENAME, "storage" },
	{ "Storage: a\n", "spec.Storage", OCREG_FIX_NONE, "" },
	{ "NodeSelector: {a: b}\n", "spec.NodeSelector", OCREG_FIX_RENAME, "nodeSelector" },
	{ "NodeSelector: []\n", "spec.NodeSelector", OCREG_FIX_NONE, "" },
	{ "UnsupportedConfigOverrides: {a: b}\n", "spec.UnsupportedConfigOverrides", OCREG_FIX_RENAME,
	  "unsupportedConfigOverrides" },
	{ "proxy: {HTTP_PROXY: \"http://a.example.com\"}\n", "spec.proxy.HTTP_PROXY", OCREG_FIX_RENAME, "http" },
};

static void test_remedies(void)
{
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;

	options.level = OCREG_LEVEL_SCHEMA;
	for (size_t i = 0; i < COUNT(remedies); i++) {
		struct ocreg_findings *fs = NULL;
		const struct ocreg_finding *f = NULL;
		char text[512];

		row("%s", remedies[i].text);
		snprintf(text, sizeof(text), "%s%s", CHECKED, remedies[i].text);
		CHECK_INT(ocreg_check(text, strlen(text), &options, NULL, &fs, NULL), 0);
		for (size_t k = 0; k < ocreg_findings_count(fs) && !f; k++)
			if (strcmp(ocreg_finding_path(ocreg_findings_at(fs, k)), remedies[i].path) == 0)
				f = ocreg_findings_at(fs, k);
		CHECK(f);
		CHECK_INT(ocreg_finding_fix(f), remedies[i].fix);
		CHECK_STR(ocreg_finding_fix_text(f), remedies[i].want);
		ocreg_findings_unref(fs);
	}
}

/* --- nothing, and what a finding is --- */

static void test_nothing(void)
{
	struct ocreg_findings *fs = ocreg_findings_new(), *kept = NULL;
	struct ocreg_replacements *rs = NULL;

	CHECK_INT(ocreg_findings_without(NULL, "", 0, NULL, &kept, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_findings_without(fs, "", 0, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_findings_without(fs, NULL, 0, NULL, &kept, NULL), 0);
	CHECK_INT(ocreg_replacements_find(NULL, 0, fs, &rs, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_replacements_find("", 0, NULL, &rs, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_replacements_find("", 0, fs, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_fix_text("", 0, fs, NULL, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_replacements_count(NULL), 0);
	CHECK(!ocreg_replacements_at(NULL, 0));
	ocreg_findings_unref(kept);
	ocreg_findings_unref(fs);
}

static void test_finding(void)
{
	struct ocreg_findings *fs = ocreg_findings_new();
	struct ocreg_finding *f = ocreg_findings_add(fs, find_rule("OCR012"), "a", NULL,
						     "a\x7f"
						     "b\nc");
	unsigned i = 0;

	CHECK_STR(ocreg_finding_message(f), "a b c");
	CHECK_STR(ocreg_finding_fix_text(f), "");
	CHECK_STR(ocreg_finding_fix_text(NULL), "");
	CHECK(!ocreg_finding_loses_data(f));
	CHECK(ocreg_findings_valid(fs));
	while (!ocreg_rules[i].loses_data)
		i++;
	f = ocreg_findings_add(fs, (enum ocreg_rule_id) i, "a", NULL, "lost");
	CHECK(ocreg_finding_loses_data(f));
	CHECK(!ocreg_finding_loses_data(NULL));
	ocreg_findings_unref(fs);
}

/* --- around --- */

#define SECRET(name, ns) "apiVersion: v1\nkind: Secret\nmetadata:\n  name: " name "\n  namespace: " ns "\n"
#define JSON_SECRET(name, ns) \
	"{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"metadata\":{\"name\":\"" name "\",\"namespace\":\"" ns "\"}}"
#define CLUSTER(kind, name) "apiVersion: config.openshift.io/v1\nkind: " kind "\nmetadata:\n  name: " name "\n"

static const struct {
	const char *text;
	bool all, any;
	size_t want; /* objects kept */
} around[] = {
	{ SECRET("a", "openshift-config"), false, true, 1 },
	{ SECRET("a", "other"), false, true, 0 },
	{ SECRET("a", "other"), true, true, 1 },
	{ "# x\n'apiVersion': v1\nkind: Secret\nmetadata: {name: a, namespace: other}\n", false, true, 0 },
	{ SECRET("a", "kube-system") "---\n" SECRET("a", "kube-system"), false, true, 1 },
	{ SECRET("a", "kube-system") "---\n" SECRET("b", "kube-system"), false, true, 2 },
	{ SECRET("a", "kube-system") "---\n" SECRET("aa", "kube-system"), false, true, 2 },
	{ SECRET("a", "openshift-config") "---\n" SECRET("a", "kube-system"), false, true, 2 },
	{ CLUSTER("Infrastructure", "cluster"), false, true, 1 },
	{ CLUSTER("Infrastructure", "other"), false, true, 0 },
	{ "apiVersion: v1\nkind: Node\nmetadata:\n  name: a\n", false, true, 1 },
	{ "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: a\n", true, false, 0 },
	{ "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[{\"apiVersion\":\"batch/v1\",\"kind\":\"Job\"}," JSON_SECRET(
		  "a", "kube-system") "]}",
	  false, true, 1 },
};

static void test_around(void)
{
	CHECK_INT(ocreg_context_new(NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_context_read(NULL, "", 0, true, NULL, NULL), OCREG_E_ARG);
	for (size_t i = 0; i < COUNT(around); i++) {
		struct ocreg_context *c = NULL;
		bool any = !around[i].any;

		row("%s", around[i].text);
		CHECK_INT(ocreg_context_new(&c, NULL), 0);
		CHECK_INT(ocreg_context_read(c, around[i].text, strlen(around[i].text), around[i].all, &any, NULL), 0);
		CHECK_INT(any, around[i].any);
		CHECK_INT(ocreg_context_count(c), around[i].want);
		ocreg_context_unref(c);
	}
}

static const struct test tests[] = { TEST(test_disabled),    TEST(test_mended),      TEST(test_mended_json),
				     TEST(test_mended_away), TEST(test_mended_many), TEST(test_around),
				     TEST(test_remedies),    TEST(test_nothing),     TEST(test_finding) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "lint", tests, COUNT(tests));
}
