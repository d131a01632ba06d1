/* SPDX-License-Identifier: Apache-2.0 */
/* What rules look for around an object: what they want, and what they say once they are told. */
#include "harness.h"
#include <ocreg/ocreg.h>
#include "check/context.h"

#define CONFIG                                                   \
	"{\"apiVersion\":\"imageregistry.operator.openshift.io/" \
	"v1\",\"kind\":\"Config\",\"metadata\":{\"name\":\"cluster\"},\"spec\":"
#define MANAGED CONFIG "{\"managementState\":\"Managed\","
#define REPLICAS "\"replicas\":1,\"rolloutStrategy\":\"Recreate\","
#define CLAIM MANAGED REPLICAS "\"storage\":{\"pvc\":{\"claim\":\"images\"}}}}"
#define S3 MANAGED REPLICAS "\"storage\":{\"s3\":{\"bucket\":\"images\",\"region\":\"us-east-1\"}}}}"
#define TWO MANAGED "\"replicas\":2,\"storage\":{\"s3\":{\"bucket\":\"images\",\"region\":\"us-east-1\"}}}}"
#define SECRET(name)                                                                \
	"{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"metadata\":{\"name\":\"" name \
	"\",\"namespace\":\"openshift-image-registry\"}"
#define USER "image-registry-private-configuration-user"
#define MINTED "installer-cloud-credentials"
#define IN "openshift-image-registry/"
#define NODE(name) "{\"apiVersion\":\"v1\",\"kind\":\"Node\",\"metadata\":{\"name\":\"" name "\"}}"
#define POD                                                                                                                     \
	"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"name\":\"other\",\"namespace\":\"openshift-image-registry\"}," \
	"\"spec\":{\"volumes\":[{\"name\":\"v\","                                                                               \
	"\"persistentVolumeClaim\":{\"claimName\":\"images\"}}]}}"
#define LIVE(state)                                                                                     \
	CONFIG "{\"managementState\":\"Managed\"," REPLICAS "\"storage\":{\"managementState\":\"" state \
	       "\",\"pvc\":{\"claim\":\"images\"}}}}"
#define MOST 8

/* told: "TYPE [NAMESPACE/]NAME" of what is not there, with * for the end of all of that kind, or the JSON of what is. wants: as told, of what is
 * looked for still; a rule has something to say then, or has not. */
static const struct {
	const char *name, *object;
	enum ocreg_level level;
	const char *told[MOST], *wants[MOST], *rule, *silent;
} rows[] = {
	{ "nothing told",
	  CLAIM,
	  OCREG_LEVEL_OPERATOR,
	  { NULL },
	  { "config cluster", "infrastructure cluster", "persistent_volume_claim " IN "images" },
	  "OCR147",
	  "OCR156" },
	{ "the schema looks for nothing but what is replaced",
	  CLAIM,
	  OCREG_LEVEL_SCHEMA,
	  { NULL },
	  { "config cluster" },
	  NULL,
	  "OCR147" },
	{ "no claim",
	  CLAIM,
	  OCREG_LEVEL_OPERATOR,
	  { "config cluster", "infrastructure cluster", "persistent_volume_claim " IN "images" },
	  { NULL },
	  "OCR156",
	  "OCR147" },
	{ "no claim at all",
	  CLAIM,
	  OCREG_LEVEL_OPERATOR,
	  { "persistent_volume_claim " IN "*" },
	  { "config cluster", "infrastructure cluster" },
	  "OCR156",
	  "OCR147" },
	{ "no claim elsewhere",
	  CLAIM,
	  OCREG_LEVEL_OPERATOR,
	  { "persistent_volume_claim other/*" },
	  { "config cluster", "infrastructure cluster", "persistent_volume_claim " IN "images" },
	  "OCR147",
	  "OCR156" },
	{ "one leads to another",
	  S3,
	  OCREG_LEVEL_OPERATOR,
	  { "config cluster", "infrastructure cluster", "secret " IN USER },
	  { "secret " IN MINTED },
	  "OCR177",
	  "OCR147" },
	{ "the other is there",
	  S3,
	  OCREG_LEVEL_OPERATOR,
	  { "config cluster", "infrastructure cluster", "secret " IN USER,
	    SECRET(MINTED) ",\"data\":{\"aws_access_key_id\":\"eA==\",\"aws_secret_access_key\":\"eA==\"}}" },
	  { NULL },
	  NULL,
	  "OCR177" },
	{ "nodes: all are wanted",
	  TWO,
	  OCREG_LEVEL_OPERATOR,
	  { "config cluster", "infrastructure cluster", "secret " IN USER, "secret " IN MINTED },
	  { "node *" },
	  NULL,
	  "OCR103" },
	{ "nodes: one is not all",
	  TWO,
	  OCREG_LEVEL_OPERATOR,
	  { NODE("a"), "config cluster", "infrastructure cluster", "secret " IN USER, "secret " IN MINTED },
	  { "node *" },
	  NULL,
	  "OCR103" },
	{ "nodes: one",
	  TWO,
	  OCREG_LEVEL_OPERATOR,
	  { NODE("a"), "node *", "config cluster", "infrastructure cluster", "secret " IN USER, "secret " IN MINTED },
	  { NULL },
	  "OCR103",
	  NULL },
	{ "nodes: two",
	  TWO,
	  OCREG_LEVEL_OPERATOR,
	  { NODE("a"), NODE("b"), "node *", "config cluster", "infrastructure cluster", "secret " IN USER, "secret " IN MINTED },
	  { NULL },
	  NULL,
	  "OCR103" },
	{ "a claim that is shared",
	  CLAIM,
	  OCREG_LEVEL_ADVICE,
	  { POD, "pod " IN "*", "config cluster", "infrastructure cluster", "persistent_volume_claim " IN "images" },
	  { "deployment " IN "*" },
	  "OCR229",
	  NULL },
	{ "what is replaced",
	  S3,
	  OCREG_LEVEL_OPERATOR,
	  { LIVE("Managed"), "infrastructure cluster", "secret " IN USER, "secret " IN MINTED },
	  { NULL },
	  "OCR150",
	  NULL },
	{ "nothing is replaced",
	  S3,
	  OCREG_LEVEL_OPERATOR,
	  { "config cluster", "infrastructure cluster", "secret " IN USER, "secret " IN MINTED },
	  { NULL },
	  NULL,
	  "OCR150" },
	{ "a Secret by itself",
	  SECRET("x") "}",
	  OCREG_LEVEL_OPERATOR,
	  { NULL },
	  { "config cluster", "secret " IN "x" },
	  NULL,
	  NULL },
	{ "a name to come",
	  "{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"metadata\":{\"generateName\":\"x\"}}",
	  OCREG_LEVEL_SCHEMA,
	  { NULL },
	  { NULL },
	  NULL,
	  NULL },
	{ "no namespace",
	  "{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"metadata\":{\"name\":\"x\"}}",
	  OCREG_LEVEL_SCHEMA,
	  { NULL },
	  { "secret " IN "x" },
	  NULL,
	  NULL },
	{ "no kind", "{\"bucket\":\"x\"}", OCREG_LEVEL_SCHEMA, { NULL }, { NULL }, NULL, NULL },
};

/* Read "TYPE NAMESPACE/NAME" into the buffer and point there. */
static struct ocreg_want parse(const char *text, char buf[static 256])
{
	struct ocreg_want w = { .type = 0 };
	char *name, *slash;

	snprintf(buf, 256, "%s", text);
	name = strchr(buf, ' ');
	slash = strchr(buf, '/');
	*name++ = '\0';
	if (slash) {
		*slash = '\0';
		w.ns = name;
		name = slash + 1;
	}
	w.type = ocreg_type_find(buf);
	w.name = strcmp(name, "*") == 0 ? NULL : name;
	return w;
}

static bool same(const char *a, const char *b)
{
	return (!a && !b) || (a && b && strcmp(a, b) == 0);
}

static void tell(struct ocreg_context *around, const char *told)
{
	struct ocreg_object *o = NULL;
	struct ocreg_want w;
	char *name = NULL, *ns = NULL, buf[256];

	if (*told != '{') {
		w = parse(told, buf);
		CHECK_INT(ocreg_context_tell(around, w.type, w.ns, w.name, NULL, NULL), 0);
		return;
	}
	CHECK_INT(ocreg_decode(0, told, strlen(told), NULL, &o, NULL), 0);
	CHECK_INT(ocreg_path_get(o, "metadata.name", &name, NULL), 0);
	CHECK_INT(ocreg_path_get(o, "metadata.namespace", &ns, NULL), 0);
	CHECK_INT(ocreg_context_tell(around, ocreg_type_of(o), ns, name, o, NULL), 0);
	ocreg_unref(o);
	ocreg_free(name);
	ocreg_free(ns);
}

static bool is_wanted(const struct ocreg_findings *fs, const char *wanted)
{
	char buf[256];
	const struct ocreg_want w = parse(wanted, buf);

	for (size_t i = 0; i < ocreg_findings_want_count(fs); i++) {
		const struct ocreg_want *is = ocreg_findings_want_at(fs, i);

		if (is->type == w.type && same(is->ns, w.ns) && same(is->name, w.name))
			return true;
	}
	return false;
}

static bool says(const struct ocreg_findings *fs, const char *rule)
{
	for (size_t i = 0; rule && i < ocreg_findings_count(fs); i++)
		if (strcmp(ocreg_finding_rule(ocreg_findings_at(fs, i)), rule) == 0)
			return true;
	return false;
}

static void check_row(size_t i, const struct ocreg_findings *fs)
{
	size_t n = 0;

	for (; n < MOST && rows[i].wants[n]; n++)
		harness_check(is_wanted(fs, rows[i].wants[n]), __FILE__, __LINE__, "%s is not wanted", rows[i].wants[n]);
	CHECK_INT(ocreg_findings_want_count(fs), n);
	CHECK(ocreg_findings_want_at(fs, n) == NULL);
	CHECK(!rows[i].rule || says(fs, rows[i].rule));
	CHECK(!says(fs, rows[i].silent));
}

static void test_wants(void)
{
	for (size_t i = 0; i < COUNT(rows); i++) {
		unsigned type = *rows[i].object == '{' && rows[i].object[2] == 'b' ? (unsigned) OCREG_TYPE_S3 : 0;
		struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
		struct ocreg_context *around = NULL;
		struct ocreg_findings *fs = NULL, *kept = NULL;
		struct ocreg_object *o = NULL;

		row("%s", rows[i].name);
		CHECK_INT(ocreg_context_new(&around, NULL), 0);
		for (size_t k = 0; k < MOST && rows[i].told[k]; k++)
			tell(around, rows[i].told[k]);
		check.level = rows[i].level;
		check.around = around;
		CHECK_INT(ocreg_decode(type, rows[i].object, strlen(rows[i].object), NULL, &o, NULL), 0);
		CHECK_INT(ocreg_validate(o, &check, &fs, NULL), 0);
		check_row(i, fs);
		CHECK_INT(ocreg_findings_without(fs, NULL, 0, "OCR000", &kept, NULL), 0);
		CHECK_INT(ocreg_findings_want_count(kept), ocreg_findings_want_count(fs));
		ocreg_findings_unref(kept);
		ocreg_findings_unref(fs);
		ocreg_context_unref(around);
		ocreg_unref(o);
	}
}

/* Of several documents each is an update of its own, and looks at the others before the cluster. */
static void test_text(void)
{
	static const char text[] = "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[" S3 "," SECRET(USER) "}]}";
	struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *fs = NULL;

	CHECK_INT(ocreg_context_new((struct ocreg_context **) (uintptr_t) &check.around, NULL), 0);
	check.level = OCREG_LEVEL_OPERATOR;
	CHECK_INT(ocreg_check(text, strlen(text), &check, NULL, &fs, NULL), 0);
	CHECK(is_wanted(fs, "config cluster"));
	CHECK(is_wanted(fs, "secret " IN USER));
	CHECK(is_wanted(fs, "secret " IN MINTED));
	CHECK(!says(fs, "OCR147"));
	ocreg_findings_unref(fs);
	ocreg_context_unref((struct ocreg_context *) (uintptr_t) check.around);
}

/* A target that is the newest, where 0 would be that of a cluster. */
static void test_newest(void)
{
	static const char text[] =
		CONFIG "{\"managementState\":\"Removed\",\"replicas\":1,\"storage\":{\"s3\":{\"chunkSizeMiB\":5}}}}";
	struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_findings *fs = NULL;

	check.target = OCREG_TARGET_NEWEST;
	CHECK_INT(ocreg_check(text, strlen(text), &check, NULL, &fs, NULL), 0);
	CHECK(!says(fs, "OCR014"));
	fs = ocreg_findings_unref(fs);
	check.target = OCREG_RELEASE(4, 7);
	CHECK_INT(ocreg_check(text, strlen(text), &check, NULL, &fs, NULL), 0);
	CHECK(says(fs, "OCR014"));
	ocreg_findings_unref(fs);
}

static void test_nothing(void)
{
	static const char secret[] = SECRET("x") "}";
	struct ocreg_context *around = NULL;
	struct ocreg_object *o = NULL;

	CHECK_INT(ocreg_context_new(&around, NULL), 0);
	CHECK_INT(ocreg_decode(0, secret, strlen(secret), NULL, &o, NULL), 0);
	CHECK_INT(ocreg_context_tell(NULL, OCREG_TYPE_SECRET, "a", "b", NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_context_tell(around, OCREG_TYPE_S3, NULL, "b", NULL, NULL), OCREG_E_KIND);
	CHECK_INT(ocreg_context_tell(around, OCREG_TYPE_SECRET, "openshift-image-registry", "y", o, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_context_tell(around, OCREG_TYPE_SECRET, "openshift-image-registry", NULL, o, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_context_tell(around, OCREG_TYPE_CONFIG_MAP, "openshift-image-registry", "x", o, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_context_tell(around, OCREG_TYPE_SECRET, "other", "x", o, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_context_count(around), 0);
	CHECK_INT(ocreg_context_tell(around, OCREG_TYPE_SECRET, "openshift-image-registry", "x", o, NULL), 0);
	CHECK_INT(ocreg_context_count(around), 1);
	CHECK(ocreg_context_notes(around) == NULL && ocreg_context_notes(NULL) == NULL);
	CHECK(ocreg_context_release(around) == 0 && ocreg_context_release(NULL) == 0);
	CHECK_INT(ocreg_findings_want_count(NULL), 0);
	CHECK(ocreg_findings_want_at(NULL, 0) == NULL);
	ocreg_context_unref(around);
	ocreg_unref(o);
}

/* What was asked for in vain is unknown, and not asked for again; a list that was refused says nothing of a single object. */
static void test_tried(void)
{
	const struct ocreg_want one = { OCREG_TYPE_SECRET, "a", "b" }, other = { OCREG_TYPE_SECRET, "a", "c" },
				all = { OCREG_TYPE_SECRET, "a", NULL }, maps = { OCREG_TYPE_CONFIG_MAP, "a", NULL };
	struct ocreg_context *c = NULL;

	CHECK_INT(ocreg_context_new(&c, NULL), 0);
	CHECK(!ocreg_context_tried(c, &one));
	CHECK_INT(ocreg_context_asked(c, &one, false), 0);
	CHECK(ocreg_context_tried(c, &one) && !ocreg_context_knows(c, &one));
	CHECK(!ocreg_context_tried(c, &other) && !ocreg_context_tried(c, &all));
	CHECK_INT(ocreg_context_asked(c, &all, false), 0);
	CHECK(ocreg_context_tried(c, &all) && !ocreg_context_tried(c, &other));
	CHECK_INT(ocreg_context_asked(c, &maps, true), 0);
	CHECK(ocreg_context_tried(c, &maps) && ocreg_context_knows(c, &(struct ocreg_want) { OCREG_TYPE_CONFIG_MAP, "a", "x" }));
	CHECK(ocreg_context_tried(c, &(struct ocreg_want) { OCREG_TYPE_CONFIG_MAP, "a", "x" }));
	ocreg_context_unref(c);
}

/* An object without a name is nothing that could be replaced. */
static void test_nameless(void)
{
	static const char text[] = "{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"metadata\":{\"generateName\":\"x\"}}",
			  secret[] = SECRET("x") "}";
	struct ocreg_check_options check = OCREG_CHECK_OPTIONS_INIT;
	struct ocreg_context *c = NULL;
	struct ocreg_findings *fs = NULL;

	CHECK_INT(ocreg_context_new(&c, NULL), 0);
	CHECK_INT(ocreg_context_read(c, text, strlen(text), true, NULL, NULL), 0);
	CHECK_INT(ocreg_context_count(c), 1);
	check.around = c;
	CHECK_INT(ocreg_check(secret, strlen(secret), &check, NULL, &fs, NULL), 0);
	CHECK(is_wanted(fs, "secret " IN "x"));
	ocreg_findings_unref(fs);
	ocreg_context_unref(c);
}

static const struct test tests[] = { TEST(test_tried), TEST(test_nameless), TEST(test_wants),
				     TEST(test_text),  TEST(test_newest),   TEST(test_nothing) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "around", tests, COUNT(tests));
}
