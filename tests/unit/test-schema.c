/* SPDX-License-Identifier: Apache-2.0 */
#include "harness.h"
#include "model/schema.h"

static void test_find(void)
{
	for (unsigned t = 1; t < OCREG_TYPE_end; t++) {
		const struct ocreg_type *type = ocreg_schema(t);

		for (unsigned f = 0; type && f < type->n_fields; f++) {
			const struct ocreg_field *field = &type->fields[f];

			row("%s.%s", type->name, field->json);
			CHECK(ocreg_schema_find(type, field->json, strlen(field->json), f) == field);
			CHECK(ocreg_schema_find(type, field->json, strlen(field->json), f + 1) == field);
			CHECK(ocreg_schema_find(type, field->json, strlen(field->json), 0) == field);
			CHECK(ocreg_schema_find(type, field->json, strlen(field->json), ~0u) == field);
			CHECK(ocreg_schema_find(type, field->json, strlen(field->json) - 1, f) != field);
		}
	}
}

static void test_find_none(void)
{
	const struct ocreg_type *type = ocreg_schema(OCREG_TYPE_config_spec);

	CHECK(!ocreg_schema_find(type, "", 0, 0));
	CHECK(!ocreg_schema_find(type, "Replicas", 8, OCREG_F_config_spec_replicas));
	CHECK(!ocreg_schema_find(type, "replicas\0", 9, OCREG_F_config_spec_replicas));
	CHECK(!ocreg_schema_find(ocreg_schema(OCREG_TYPE_empty_dir), "x", 1, 0));
}

static bool is_reserved(const char *name)
{
	static const char *const words[] = {
		"and",     "as",        "assert",   "async",    "await",       "bool",     "break",     "case",    "chan",
		"class",   "const",     "continue", "def",      "default",     "defer",    "del",       "delete",  "elif",
		"else",    "enum",      "except",   "export",   "fallthrough", "finally",  "for",       "from",    "func",
		"global",  "go",        "goto",     "if",       "import",      "in",       "interface", "is",      "lambda",
		"map",     "namespace", "new",      "nonlocal", "not",         "operator", "or",        "package", "pass",
		"private", "public",    "raise",    "range",    "register",    "return",   "select",    "static",  "struct",
		"switch",  "template",  "this",     "throw",    "try",         "type",     "union",     "using",   "var",
		"virtual", "void",      "volatile", "while",    "with",        "yield",    "protected", "friend",  "inline",
		"extern",  "explicit",  "mutable",  "typename", "xor",
	};

	for (size_t i = 0; i < COUNT(words); i++)
		if (strcmp(words[i], name) == 0)
			return true;
	return false;
}

static bool is_snake(const char *name)
{
	return strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen(name) && !strstr(name, "__") && name[0] != '_';
}

static void check_row(const struct ocreg_type *type, const struct ocreg_field *f)
{
	bool nested = f->kind == OCREG_KIND_OBJECT || f->kind == OCREG_KIND_OBJECTS;

	CHECK(is_snake(f->name));
	CHECK_INT(f->json_len, strlen(f->json));
	CHECK(f->doc[0] && f->doc[strlen(f->doc) - 1] == '.');
	CHECK(!f->guide || f->guide[strlen(f->guide) - 1] == '.');
	CHECK_INT(f->elem != OCREG_TYPE_none, nested);
	CHECK(!f->elem || ocreg_schema(f->elem));
	CHECK(!f->elem || ocreg_schema(f->elem) < type);
	CHECK_INT(f->list == OCREG_LIST_MAP, f->key != NULL);
	CHECK(!f->bounded || (f->kind == OCREG_KIND_INT && f->min <= f->max));
	CHECK(!f->max_len || f->min_len <= f->max_len);
	CHECK(!f->until || f->since <= f->until);
	CHECK(f->pattern < OCREG_N_PATTERNS);
	CHECK(f->kind == OCREG_KIND_RAW || !(f->flags & (OCREG_OPEN | OCREG_ANY_JSON)));
}

static void test_public_rows(void)
{
	for (unsigned t = 1; t < OCREG_TYPE_public_end; t++) {
		const struct ocreg_type *type = ocreg_schema(t);

		if (!CHECK(type))
			continue;
		row("%s", type->name);
		CHECK(is_snake(type->name) && !is_reserved(type->name));
		CHECK(type->header && type->doc[strlen(type->doc) - 1] == '.');
		for (const struct ocreg_field *f = type->fields; f < type->fields + type->n_fields; f++) {
			row("%s.%s", type->name, f->name);
			CHECK(!is_reserved(f->name));
			check_row(type, f);
			for (const struct ocreg_field *g = type->fields; g < f; g++)
				CHECK(strcmp(f->json, g->json) != 0 && strcmp(f->name, g->name) != 0);
		}
	}
}

/* The keys of a list must be members of its elements, and text. */
static void check_keys(const struct ocreg_field *f)
{
	for (const char *key = f->key; *key; key += strcspn(key, ","), key += *key == ',') {
		const struct ocreg_type *elem = ocreg_schema(f->elem);
		const struct ocreg_field *by = elem ? ocreg_schema_find(elem, key, strcspn(key, ","), 0) : NULL;

		CHECK(by && by->kind == OCREG_KIND_STRING);
	}
}

static void test_keys(void)
{
	for (unsigned t = 1; t < OCREG_TYPE_end; t++) {
		const struct ocreg_type *type = ocreg_schema(t);

		for (unsigned f = 0; type && f < type->n_fields; f++) {
			if (!type->fields[f].key)
				continue;
			row("%s.%s", type->name, type->fields[f].name);
			check_keys(&type->fields[f]);
		}
	}
}

static void test_ids(void)
{
	CHECK(!ocreg_schema(OCREG_TYPE_none));
	CHECK(!ocreg_schema(OCREG_TYPE_public_end));
	CHECK(!ocreg_schema(OCREG_TYPE_end));
	CHECK(!ocreg_schema(~0u));
	CHECK_STR(ocreg_schema(OCREG_TYPE_s3)->name, "s3");
	CHECK_STR(ocreg_schema(OCREG_TYPE_s3)->fields[OCREG_F_s3_chunk_size_mib].json, "chunkSizeMiB");
	CHECK_STR(ocreg_schema(OCREG_TYPE_s3)->header, "storage");
	CHECK_INT(ocreg_schema(OCREG_TYPE_empty_dir)->n_fields, 0);
	CHECK_STR(ocreg_schema(OCREG_TYPE_kubeconfig)->name, "kubeconfig");
}

static void test_secrets(void)
{
	CHECK(ocreg_schema(OCREG_TYPE_config_spec)->secrets);
	CHECK(ocreg_schema(OCREG_TYPE_kube_user)->secrets);
	CHECK(!ocreg_schema(OCREG_TYPE_config)->secrets);
	CHECK(!ocreg_schema(OCREG_TYPE_empty_dir)->secrets);
}

static void test_rules(void)
{
	const struct ocreg_field *f = ocreg_schema(OCREG_TYPE_s3)->fields;

	CHECK(f[OCREG_F_s3_chunk_size_mib].bounded);
	CHECK_INT(f[OCREG_F_s3_chunk_size_mib].min, 5);
	CHECK_INT(f[OCREG_F_s3_chunk_size_mib].max, 5120);
	CHECK_INT(f[OCREG_F_s3_chunk_size_mib].since, OCREG_RELEASE(4, 16));
	CHECK(!f[OCREG_F_s3_bucket].bounded && !f[OCREG_F_s3_bucket].pattern && !f[OCREG_F_s3_bucket].oneof);
	f = ocreg_schema(OCREG_TYPE_oss)->fields + OCREG_F_oss_endpoint_accessibility;
	CHECK_STR(f->oneof[2], "");
	CHECK_STR(f->oneof[3], NULL);
	CHECK_STR(f->fallback, "\"Internal\"");
	f = ocreg_schema(OCREG_TYPE_config_spec)->fields + OCREG_F_config_spec_management_state;
	CHECK_STR(ocreg_pattern_text(f->pattern), "^(Managed|Unmanaged|Force|Removed)$");
	CHECK_STR(ocreg_pattern_text(OCREG_PATTERN_NONE), NULL);
	CHECK_STR(ocreg_pattern_text(OCREG_N_PATTERNS), NULL);
}

static void test_resources(void)
{
	const struct ocreg_resource *r = ocreg_resource_of_kind("imageregistry.operator.openshift.io/v1", "Config");

	if (!CHECK(r))
		return;
	CHECK(ocreg_resource_of_type(OCREG_TYPE_config) == r);
	CHECK_INT(r->type, OCREG_TYPE_config);
	CHECK_STR(r->plural, "configs");
	CHECK_STR(r->fixed_name, "cluster");
	CHECK(!r->namespaced);
	CHECK(!ocreg_resource_of_kind("v1", "Config"));
	CHECK(!ocreg_resource_of_kind("imageregistry.operator.openshift.io/v1", "config"));
	CHECK(!ocreg_resource_of_type(OCREG_TYPE_s3));
}

static const struct test tests[] = {
	TEST(test_find), TEST(test_find_none), TEST(test_public_rows), TEST(test_keys),
	TEST(test_ids),  TEST(test_secrets),   TEST(test_rules),       TEST(test_resources),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "schema", tests, COUNT(tests));
}
