/* SPDX-License-Identifier: Apache-2.0 */
#include "certificates.h"
#include "check/findings.h"
#include "model.h"

#define HEAD "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata: {name: cluster}\n"

/* Findings as lines: rule, path, line, column; then what would be dropped, each after a minus. */
static const struct {
	const char *name, *text, *want;
} rows[] = {
	{ "nothing to say", HEAD "spec: {replicas: 1}\n", "" },
	{ "types, all of them", HEAD "spec:\n  replicas: \"2\"\n  defaultRoute: 1\n  routes: {name: x}\n  proxy: []\n",
	  "OCR001 spec.replicas 5 3\nOCR001 spec.defaultRoute 6 3\nOCR001 spec.routes 7 3\nOCR001 spec.proxy 8 "
	  "3\n-spec.routes.name\n" },
	{ "required", HEAD "spec:\n  storage:\n    s3:\n      cloudFront: {}\n",
	  "OCR002 spec.replicas 4 1\nOCR002 spec.storage.s3.cloudFront.baseURL 7 7\nOCR002 spec.storage.s3.cloudFront.keypairID "
	  "7 7\nOCR002 spec.storage.s3.cloudFront.privateKey 7 7\n" },
	{ "no spec", HEAD, "OCR002 spec 1 1\n" },
	{ "null is missing", HEAD "spec: {replicas: ~}\n", "OCR002 spec.replicas 4 8\n" },
	{ "allowed, pattern, bounds, length",
	  HEAD "spec:\n  replicas: 1\n  logLevel: normal\n  managementState: managed\n  storage:\n"
	       "    s3: {chunkSizeMiB: 4}\n    azure: {container: ab}\n",
	  "OCR003 spec.logLevel 6 3\nOCR004 spec.managementState 7 3\nOCR005 spec.storage.s3.chunkSizeMiB 9 10\nOCR006 "
	  "spec.storage.azure.container 10 13\n" },
	{ "unknown members are dropped",
	  HEAD "spec:\n  replicas: 1\n  DefaultRoute: true\n  routes: [{name: a, port: 1}]\nmanagementState: Managed\n",
	  "OCR012 spec.DefaultRoute 6 3\nOCR012 spec.routes[0].port 7 22\nOCR012 managementState 8 "
	  "1\n-spec.routes[0].port\n-spec.DefaultRoute\n-managementState\n" },
	{ "duplicates", HEAD "spec: {replicas: 1, replicas: 2}\n", "OCR013 spec.replicas 4 21\n" },
	{ "two claims of one name", HEAD "spec: {replicas: 1, resources: {claims: [{name: a}, {name: a}]}}\n",
	  "OCR011 spec.resources.claims[1] 4 53\n" },
	{ "durations, quantities, 32 bits",
	  HEAD "spec:\n  replicas: 3000000000\n  requests: {read: {maxWaitInQueue: 10}, write: {maxWaitInQueue: 10x}}\n"
	       "  resources: {limits: {cpu: 0.5, memory: 100MB}}\n",
	  "OCR009 spec.replicas 5 3\nOCR001 spec.requests.read.maxWaitInQueue 6 21\nOCR007 spec.requests.write.maxWaitInQueue 6 "
	  "50\nOCR010 spec.resources.limits.cpu 7 24\nOCR010 spec.resources.limits.memory 7 34\n" },
	{ "Azure network access", HEAD "spec: {replicas: 1, storage: {azure: {networkAccess: {internal: {}}}}}\n",
	  "OCR015 spec.storage.azure.networkAccess 4 39\n" },
	{ "not looked at when something else is badly wrong", HEAD "spec: {storage: {azure: {networkAccess: {internal: {}}}}}\n",
	  "OCR002 spec.replicas 4 1\n" },
	{ "OSS encryption", HEAD "spec: {replicas: 1, storage: {oss: {encryption: {kms: {keyID: k}}}}}\n",
	  "OCR016 spec.storage.oss.encryption 4 37\n" },
	{ "status is not looked at", HEAD "spec: {replicas: 1}\nstatus: {storage: 5, x: 1}\n",
	  "OCR012 status.x 5 22\n-status.x\n" },
	{ "metadata",
	  "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata:\n  name: Cluster\n  namespace: x\n"
	  "  labels: {\"a b\": c}\n  annotations: {\"/\": \"\"}\nspec: {replicas: 1}\n",
	  "OCR019 metadata.name 4 3\nOCR012 metadata.namespace 5 3\nOCR020 metadata.labels 6 3\nOCR020 metadata.annotations 7 "
	  "3\n" },
	{ "owners",
	  "{apiVersion: imageregistry.operator.openshift.io/v1, kind: Config,\nmetadata: {name: cluster, ownerReferences: "
	  "[{apiVersion: "
	  "a/b/c},\n{apiVersion: apps/v1, kind: A, name: a, uid: u, controller: true},\n{apiVersion: v1, kind: Event, name: a, "
	  "uid: "
	  "u, controller: true}]},\nspec: {replicas: 1}}",
	  "OCR020 metadata.ownerReferences 2 27\nOCR020 metadata.ownerReferences 2 27\n"
	  "OCR020 metadata.ownerReferences.apiVersion 2 27\nOCR020 metadata.ownerReferences.kind 2 27\n"
	  "OCR020 metadata.ownerReferences.name 2 27\nOCR020 metadata.ownerReferences.uid 2 27\n" },
	{ "generateName, finalizers, a list for a time",
	  "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata:\n  name: cluster\n  generateName: A_b-\n"
	  "  finalizers: [orphan, foregroundDeletion]\n  creationTimestamp: []\nspec: {replicas: 1}\n",
	  "OCR019 metadata.generateName 5 3\nOCR020 metadata.finalizers 6 3\nOCR001 metadata.creationTimestamp 7 3\n" },
	{ "a beginning of a name",
	  "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\nmetadata: {name: cluster, generateName: a-}\n"
	  "spec: {replicas: 1, resources: {claims: [{name: b}, {name: a}, {name: a}, {name: b}, {name: b}]}}\n",
	  "OCR011 spec.resources.claims[2] 4 64\nOCR011 spec.resources.claims[3] 4 75\n" },
	{ "nameless", "{\"apiVersion\":\"imageregistry.operator.openshift.io/v1\",\"kind\":\"Config\",\"spec\":{\"replicas\":1}}",
	  "OCR022 metadata 1 1\n" },
	{ "NUL", HEAD "spec: {replicas: 1, httpSecret: \"a\\0b\"}\n", "OCR021 spec.httpSecret 4 21\n" },
	{ "NUL in a name",
	  HEAD
	  "spec: {replicas: 1, \"x\\0yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\": 1}\n",
	  "OCR012 spec.x 4 21\n-spec.x\n" },
	{ "NUL, and more that is wrong", HEAD "spec: {replicas: 1, logLevel: \"Normal\\0\"}\n",
	  "OCR021 spec.logLevel 4 21\nOCR003 spec.logLevel 4 21\n" },
	{ "a list for a duration, which the server takes",
	  HEAD "spec: {replicas: 1, requests: {read: {maxWaitInQueue: [{a: 1}]}}}\n",
	  "OCR024 spec.requests.read.maxWaitInQueue 4 39\n-spec.requests.read.maxWaitInQueue[0].a\n" },
	{ "null in a list", HEAD "spec: {replicas: 1, routes: [~]}\n", "OCR001 spec.routes[0] 4 30\n" },
	{ "documents", HEAD "spec: {replicas: 1, x: 1}\n---\napiVersion: v1\nkind: Namespace\n---\n" HEAD "spec: {}\n",
	  "OCR012 spec.x 4 21\n1 OCR023 kind 5 1\n2 OCR002 spec.replicas 12 1\n-spec.x\n" },
	{ "a List",
	  "apiVersion: v1\nkind: List\nitems:\n- apiVersion: imageregistry.operator.openshift.io/v1\n  kind: Config\n  metadata: "
	  "{name: cluster}\n"
	  "  spec:\n    replicas: 1\n- apiVersion: imageregistry.operator.openshift.io/v1\n  kind: Config\n  metadata: {name: "
	  "cluster}\n  spec:\n"
	  "    replicas: x\n",
	  "1 OCR001 spec.replicas 13 5\n" },
};

static char *as_lines(const struct ocreg_findings *fs)
{
	char *text = NULL;
	size_t n;
	FILE *out = open_memstream(&text, &n);

	for (size_t i = 0; i < ocreg_findings_count(fs); i++) {
		const struct ocreg_finding *f = ocreg_findings_at(fs, i);

		if (ocreg_finding_document(f))
			fprintf(out, "%u ", ocreg_finding_document(f));
		fprintf(out, "%s %s %u %u\n", ocreg_finding_rule(f), ocreg_finding_path(f), ocreg_finding_line(f),
			ocreg_finding_column(f));
	}
	for (size_t i = 0; i < ocreg_findings_pruned_count(fs); i++)
		fprintf(out, "-%s\n", ocreg_findings_pruned_at(fs, i));
	fclose(out);
	return text;
}

/* The rules of other levels have their cases in tests/rules. */
static const struct ocreg_check_options schema_alone = { .size = sizeof(schema_alone), .level = OCREG_LEVEL_SCHEMA };

static void test_findings(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ocreg_findings *fs = NULL;
		struct ocreg_error *e = NULL;
		char *lines;

		row("%s", rows[i].name);
		CHECK_INT(ocreg_check(rows[i].text, strlen(rows[i].text), &schema_alone, NULL, &fs, &e), 0);
		lines = as_lines(fs);
		CHECK_STR(lines, rows[i].want);
		free(lines);
		ocreg_findings_unref(fs);
		ocreg_error_unref(e);
	}
}

/* What cannot be checked at all, and where it stands. */
static const struct {
	const char *name, *text;
	int code;
	unsigned line, column;
} refused[] = {
	{ "an item that is none", "kind: List\napiVersion: v1\nitems:\n- 5\n", OCREG_E_TYPE, 4, 3 },
	{ "a null item", "# x\n---\nkind: List\napiVersion: v1\nitems: [~]\n", OCREG_E_TYPE, 5, 9 },
	{ "an item of another kind", "kind: List\napiVersion: v1\nitems:\n- {kind: Job, apiVersion: batch/v1}\n", OCREG_E_KIND, 4,
	  3 },
};

static void test_refused(void)
{
	for (size_t i = 0; i < COUNT(refused); i++) {
		struct ocreg_findings *fs = NULL;
		struct ocreg_error *e = NULL;

		row("%s", refused[i].name);
		CHECK_INT(ocreg_check(refused[i].text, strlen(refused[i].text), NULL, NULL, &fs, &e), refused[i].code);
		CHECK_INT(ocreg_error_line(e), refused[i].line);
		CHECK_INT(ocreg_error_column(e), refused[i].column);
		ocreg_error_unref(e);
		ocreg_findings_unref(fs);
	}
}

static const struct {
	const char *name, *text, *hint;
} hints[] = {
	{ "case", HEAD "spec: {replicas: 1, DefaultRoute: true}\n", "did you mean defaultRoute?" },
	{ "typing", HEAD "spec: {replicas: 1, manegementState: Managed}\n", "did you mean managementState?" },
	{ "lost indentation", HEAD "spec: {replicas: 1}\nreadOnly: true\n", "did you mean spec.readOnly?" },
	{ "lost indentation, deeper", HEAD "spec: {replicas: 1, bucket: x}\n", NULL },
	{ "words", HEAD "spec: {replicas: 1, logLevel: debug}\n", "use one of: \"\", Normal, Debug, Trace, TraceAll" },
	{ "words of a pattern", HEAD "spec: {replicas: 1, managementState: managed}\n",
	  "use one of: Managed, Unmanaged, Force, Removed" },
	{ "words for what is not text", HEAD "spec: {replicas: 1, managementState: yes}\n",
	  "use one of: Managed, Unmanaged, Force, Removed" },
	{ "a pattern", HEAD "spec: {replicas: 1, storage: {azure: {container: a_b}}}\n",
	  "it must match ^[0-9a-z]+(-[0-9a-z]+)*$" },
	{ "quotes", HEAD "spec: {replicas: \"1\"}\n", "write the number without quotes" },
	{ "a list", HEAD "spec: {replicas: 1, routes: {name: x}}\n", "put a dash before the element: the field is a list" },
};

static void test_hints(void)
{
	for (size_t i = 0; i < COUNT(hints); i++) {
		struct ocreg_findings *fs = NULL;

		row("%s", hints[i].name);
		CHECK_INT(ocreg_check(hints[i].text, strlen(hints[i].text), &schema_alone, NULL, &fs, NULL), 0);
		CHECK_INT(ocreg_findings_count(fs), 1);
		if (hints[i].hint)
			CHECK_STR(ocreg_finding_hint(ocreg_findings_at(fs, 0)), hints[i].hint);
		ocreg_findings_unref(fs);
	}
}

static void test_secret_is_not_shown(void)
{
	static const char text[] = HEAD "spec: {replicas: 1, httpSecret: [hush-hush]}\n";
	struct ocreg_findings *fs = NULL;

	CHECK_INT(ocreg_check(text, strlen(text), &schema_alone, NULL, &fs, NULL), 0);
	CHECK_INT(ocreg_findings_count(fs), 1);
	CHECK(!strstr(ocreg_finding_message(ocreg_findings_at(fs, 0)), "hush"));
	CHECK(!strstr(ocreg_finding_hint(ocreg_findings_at(fs, 0)), "hush"));
	ocreg_findings_unref(fs);
}

static const struct {
	const char *name, *old, *now;
	unsigned target;
	const char *want;
} updates[] = {
	{ "an old error in an untouched part", "{\"azure\":{\"container\":\"Bad_Name\"}}",
	  "{\"azure\":{\"container\":\"Bad_Name\",\"accountName\":\"x\"}}", 0, "" },
	{ "the same before 4.17", "{\"azure\":{\"container\":\"Bad_Name\"}}",
	  "{\"azure\":{\"container\":\"Bad_Name\",\"accountName\":\"x\"}}", OCREG_RELEASE(4, 16),
	  "OCR004 spec.storage.azure.container 0 0\n" },
	{ "a new error", "{\"azure\":{\"container\":\"Bad_Name\"}}", "{\"azure\":{\"container\":\"Bad_Name2\"}}", 0,
	  "OCR004 spec.storage.azure.container 0 0\n" },
	{ "an element twice, where one was before", "{},\"resources\":{\"claims\":[{\"name\":\"a\"},{\"name\":\"a\"}]}",
	  "{},\"resources\":{\"claims\":[{\"name\":\"b\"},{\"name\":\"b\"}]}", 0, "" },
	{ "an element twice, where none was", "{},\"resources\":{\"claims\":[{\"name\":\"a\"}]}",
	  "{},\"resources\":{\"claims\":[{\"name\":\"b\"},{\"name\":\"b\"}]}", 0, "OCR011 spec.resources.claims[1] 0 0\n" },
	{ "a field that 4.7 does not have", "{}", "{\"ibmcos\":{\"bucket\":\"b\"}}", OCREG_RELEASE(4, 7),
	  "OCR014 spec.storage.ibmcos 0 0\n-spec.storage.ibmcos\n" },
};

static void test_updates_and_targets(void)
{
	for (size_t i = 0; i < COUNT(updates); i++) {
		struct ocreg_check_options options = schema_alone;
		struct ocreg_object *old, *now;
		struct ocreg_findings *fs = NULL;
		static const char head[] = "{\"apiVersion\":\"imageregistry.operator.openshift.io/"
					   "v1\",\"kind\":\"Config\",\"metadata\":{\"name\":\"cluster\"},"
					   "\"spec\":{\"managementState\":\"Managed\",\"replicas\":1,\"storage\":";
		char text[512], *lines;

		row("%s", updates[i].name);
		snprintf(text, sizeof(text), "%s%s}}", head, updates[i].old);
		old = read_as("config", text);
		snprintf(text, sizeof(text), "%s%s}}", head, updates[i].now);
		now = read_as("config", text);
		options.old = old;
		options.target = updates[i].target;
		CHECK_INT(ocreg_validate(now, &options, &fs, NULL), 0);
		lines = as_lines(fs);
		CHECK_STR(lines, updates[i].want);
		free(lines);
		ocreg_findings_unref(fs);
		ocreg_unref(old);
		ocreg_unref(now);
	}
}

/* Advice on a certificate, which the operator's rules come upon: only from its own level on. */
static void test_advice_has_its_level(void)
{
	static const struct {
		enum ocreg_level level;
		const char *want;
	} levels[] = {
		{ OCREG_LEVEL_SCHEMA, "" },
		{ OCREG_LEVEL_OPERATOR, "" },
		{ OCREG_LEVEL_ADVICE, "OCR200 data[registry.example.com] 0 0\n" },
	};
	struct ocreg_check_options options = { .size = sizeof(options), .now = 1780272000 /* 2026-06-01 */ };
	struct ocreg_object *o =
		read_as("config_map", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a, namespace: openshift-config}}");

	CHECK_INT(ocreg_map_set(o, OCREG_CONFIG_MAP_DATA, "registry.example.com", PEM_LEAF), 0);
	for (size_t i = 0; i < COUNT(levels); i++) {
		struct ocreg_findings *fs = NULL;
		char *lines;

		row("level %d", levels[i].level);
		options.level = levels[i].level;
		CHECK_INT(ocreg_validate(o, &options, &fs, NULL), 0);
		lines = as_lines(fs);
		CHECK_STR(lines, levels[i].want);
		free(lines);
		ocreg_findings_unref(fs);
	}
	ocreg_unref(o);
}

static struct ocreg_findings *findings_of(const char *spec)
{
	struct ocreg_check_options options = { .size = sizeof(options), .level = OCREG_LEVEL_OPERATOR };
	struct ocreg_findings *fs = NULL;
	char text[512];

	if (!spec)
		return NULL;
	snprintf(text, sizeof(text), HEAD "spec: {managementState: Managed, %s}\n", spec);
	CHECK_INT(ocreg_check(text, strlen(text), &options, NULL, &fs, NULL), 0);
	return fs;
}

/* The error that stops a change: the server's, or one of the operator's that was not there before. */
static const struct {
	const char *name, *before, *now, *rule, *path;
} news[] = {
	{ "nothing", "replicas: 1", "replicas: 2", "", "" },
	{ "no findings at all", NULL, NULL, "", "" },
	{ "a warning", "replicas: 1", "replicas: 1, x: 1", "", "" },
	{ "an error", "replicas: 1", "replicas: -1", "OCR100", "spec.replicas" },
	{ "an error, and nobody has looked before", NULL, "replicas: -1", "OCR100", "spec.replicas" },
	{ "an error that was there", "replicas: -1", "replicas: -2", "", "" },
	{ "one that was there, and another", "replicas: -1", "replicas: -1, routes: [{name: A_b}]", "OCR110",
	  "spec.routes[0].name" },
	{ "the same one elsewhere", "replicas: 1, routes: [{name: A_b}]", "replicas: 1, routes: [{name: A_b}, {name: C_d}]",
	  "OCR110", "spec.routes[1].name" },
	{ "the server's, which was there", "replicas: x", "replicas: x", "OCR001", "spec.replicas" },
};

static void test_first_new(void)
{
	for (size_t i = 0; i < COUNT(news); i++) {
		struct ocreg_findings *before, *now;
		const struct ocreg_finding *f;

		row("%s", news[i].name);
		before = findings_of(news[i].before);
		now = findings_of(news[i].now);
		f = ocreg_findings_first_new(now, before);
		CHECK_STR(ocreg_finding_rule(f), news[i].rule);
		CHECK_STR(ocreg_finding_path(f), news[i].path);
		ocreg_findings_unref(before);
		ocreg_findings_unref(now);
	}
}

static const struct test tests[] = { TEST(test_findings),
				     TEST(test_refused),
				     TEST(test_hints),
				     TEST(test_secret_is_not_shown),
				     TEST(test_updates_and_targets),
				     TEST(test_advice_has_its_level),
				     TEST(test_first_new) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "check", tests, COUNT(tests));
}
