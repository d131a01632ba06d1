/* SPDX-License-Identifier: Apache-2.0 */
#include "certificates.h"
#include "model.h"

#define HEAD "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\","

/* A host, and its key; without one the reason, or a part of it. */
static const struct {
	const char *host, *key, *why;
} names[] = {
	{ "registry.example.com", "registry.example.com", NULL },
	{ "registry.example.com:5000", "registry.example.com..5000", NULL },
	{ "localhost:1", "localhost..1", NULL },
	{ "10.0.0.1:65535", "10.0.0.1..65535", NULL },
	{ "", NULL, "there is no host" },
	{ ":5000", NULL, "there is no host" },
	{ "a:", NULL, "from 1 to 65535" },
	{ "a:0", NULL, "from 1 to 65535" },
	{ "a:05", NULL, "from 1 to 65535" },
	{ "a:65536", NULL, "from 1 to 65535" },
	{ "a:99999999999999999999", NULL, "from 1 to 65535" },
	{ "a:x", NULL, "from 1 to 65535" },
	{ "a:-1", NULL, "from 1 to 65535" },
	{ "a..5000", NULL, "two dots" },
	{ "a.:5000", NULL, "a dot ends the host" },
	{ "A.example.com", NULL, "capital letters" },
	{ "*.example.com", NULL, "wildcard" },
	{ "a_b", NULL, "neither a DNS name" },
	{ "-a", NULL, "neither a DNS name" },
	{ "https://a", NULL, "a URL" },
	{ "a/b", NULL, "a path" },
	{ "[2001:db8::1]:5000", NULL, "IPv6" },
	{ "2001:db8::1", NULL, "IPv6" },
};

static void test_key(void)
{
	for (size_t i = 0; i < COUNT(names); i++) {
		struct ocreg_error *e = NULL;
		char *key = NULL, *host = NULL;

		row("%s", names[i].host);
		CHECK_INT(ocreg_trust_key(names[i].host, &key, &e), names[i].key ? 0 : OCREG_E_INVALID);
		CHECK_STR(key, names[i].key);
		if (names[i].why)
			CHECK(strstr(ocreg_error_message(e), names[i].why) && *ocreg_error_hint(e));
		else
			CHECK_INT(ocreg_trust_host(key, &host, NULL), 0);
		CHECK_STR(host, names[i].key ? names[i].host : NULL);
		ocreg_free(key);
		ocreg_free(host);
		ocreg_error_unref(e);
	}
}

/* A key, and its host; NULL: it has none. */
static const struct {
	const char *key, *host;
} keys[] = {
	{ "a..5000", "a:5000" }, { "a", "a" },         { "a..b..5000", NULL }, { "a...5000", NULL }, { "a..", NULL },
	{ "a:5000", NULL },      { "[::1]..1", NULL }, { "..5000", NULL },     { "", NULL },         { "a..00", NULL },
	{ "[a", NULL },
};

static void test_host(void)
{
	for (size_t i = 0; i < COUNT(keys); i++) {
		char *host = NULL;

		row("%s", keys[i].key);
		CHECK_INT(ocreg_trust_host(keys[i].key, &host, NULL), keys[i].host ? 0 : OCREG_E_INVALID);
		CHECK_STR(host, keys[i].host);
		ocreg_free(host);
	}
}

static struct ocreg_trust *read_map(const struct ocreg_object *o)
{
	struct ocreg_trust *t = NULL;

	CHECK_INT(ocreg_trust_read(o, &t, NULL), 0);
	return t;
}

static int put(int (*how)(struct ocreg_trust *, const char *, const char *, size_t, struct ocreg_error **), struct ocreg_trust *t,
	       const char *host, const char *text)
{
	return how(t, host, text, strlen(text), NULL);
}

static void test_read(void)
{
	struct ocreg_object *o = read_as("config_map", HEAD "\"data\":{\"a.example.com..5000\":\"not pem\",\"a..b..1\":\"\","
							    "\"n\":5},\"binaryData\":{\"b\":\"eA==\",\"c\":\"*\"}}");
	struct ocreg_trust *t = read_map(o);
	const struct ocreg_trust_entry *e = ocreg_trust_find(t, "a.example.com:5000");

	CHECK_INT(ocreg_trust_count(t), 4);
	CHECK_STR(ocreg_trust_entry_host(e), "a.example.com");
	CHECK_INT(ocreg_trust_entry_port(e), 5000);
	CHECK_STR(ocreg_trust_entry_text(e), "not pem");
	CHECK_STR(ocreg_trust_entry_problem(e), "there is no certificate: it is not PEM");
	CHECK_STR(ocreg_trust_entry_key(ocreg_trust_at(t, 1)), "a..b..1");
	CHECK_STR(ocreg_trust_entry_host(ocreg_trust_at(t, 1)), "");
	CHECK_STR(ocreg_trust_entry_text(ocreg_trust_at(t, 2)), "x");
	CHECK(!ocreg_trust_at(t, 4));
	CHECK(!ocreg_trust_find(t, "a.example.com"));
	CHECK(!ocreg_trust_find(t, "[::1]"));
	ocreg_trust_unref(t);
	ocreg_unref(o);
}

static void test_write_nothing(void)
{
	const char *text = HEAD "\"data\":{\"z\":\"not pem\",\"a..b..1\":\"\"},\"binaryData\":{\"b\":\"e\\nA==\"},\"x\":1}";
	struct ocreg_object *o = read_as("config_map", text);
	struct ocreg_trust *t = read_map(o);

	CHECK_INT(ocreg_trust_write(t, o, NULL), 0);
	check_json(o, text);
	ocreg_trust_unref(t);
	ocreg_unref(o);
}

static void test_change(void)
{
	struct ocreg_object *o =
		read_as("config_map", HEAD "\"data\":{\"z\":\" odd \",\"b\":\"old\"},\"binaryData\":{\"c..1\":\"eA==\"}}");
	struct ocreg_trust *t = read_map(o);

	CHECK_INT(put(ocreg_trust_add, t, "b", PEM_CA), OCREG_E_EXISTS);
	CHECK_INT(put(ocreg_trust_replace, t, "d", PEM_CA), OCREG_E_NOTFOUND);
	CHECK_INT(ocreg_trust_remove(t, "d", NULL), OCREG_E_NOTFOUND);
	CHECK_INT(put(ocreg_trust_replace, t, "b", "# new\n" PEM_CA), 0);
	CHECK_INT(put(ocreg_trust_add, t, "a:5000", PEM_CA), 0);
	CHECK_INT(ocreg_trust_remove(t, "c:1", NULL), 0);
	CHECK_INT(ocreg_trust_count(t), 3);
	CHECK_INT(ocreg_trust_write(t, o, NULL), 0);
	CHECK_STR(ocreg_map_get(o, OCREG_CONFIG_MAP_DATA, "z"), " odd ");
	CHECK_STR(ocreg_map_get(o, OCREG_CONFIG_MAP_DATA, "b"), "# new\n" PEM_CA);
	CHECK_STR(ocreg_map_get(o, OCREG_CONFIG_MAP_DATA, "a..5000"), PEM_CA);
	CHECK_INT(ocreg_count(o, OCREG_CONFIG_MAP_BINARY_DATA), 0);
	ocreg_trust_unref(t);
	ocreg_unref(o);
}

/* What was changed is made in another state of the ConfigMap too, and nothing else is. */
static void test_another_state(void)
{
	struct ocreg_object *o = read_as("config_map", HEAD "\"data\":{\"a\":\"1\",\"b\":\"2\"}}");
	struct ocreg_object *fresh = read_as("config_map", HEAD "\"data\":{\"a\":\"theirs\",\"b\":\"2\",\"new\":\"3\"}}");
	struct ocreg_trust *t = read_map(o);

	CHECK_INT(ocreg_trust_remove(t, "b", NULL), 0);
	CHECK_INT(put(ocreg_trust_add, t, "b", PEM_CA), 0);
	CHECK_INT(ocreg_trust_write(t, fresh, NULL), 0);
	CHECK_STR(ocreg_map_get(fresh, OCREG_CONFIG_MAP_DATA, "a"), "theirs");
	CHECK_STR(ocreg_map_get(fresh, OCREG_CONFIG_MAP_DATA, "new"), "3");
	CHECK_STR(ocreg_map_get(fresh, OCREG_CONFIG_MAP_DATA, "b"), PEM_CA);
	ocreg_trust_unref(t);
	ocreg_unref(fresh);
	ocreg_unref(o);
}

/* More entries than there is room for at first, and more that go. */
static void test_many(void)
{
	struct ocreg_object *o = read_as("config_map", HEAD "\"data\":{\"h0\":\"x\",\"h4\":\"x\",\"h9\":\"x\"}}");
	struct ocreg_trust *t = ocreg_trust_new();
	char host[8];

	for (int i = 0; i < 9; i++) {
		snprintf(host, sizeof(host), "h%d", i);
		CHECK_INT(put(ocreg_trust_add, t, host, PEM_CA), 0);
	}
	CHECK_INT(ocreg_trust_count(t), 9);
	for (int i = 0; i < 5; i++) {
		snprintf(host, sizeof(host), "h%d", i);
		CHECK_INT(ocreg_trust_remove(t, host, NULL), 0);
	}
	CHECK_INT(ocreg_trust_count(t), 4);
	CHECK_INT(ocreg_trust_write(t, o, NULL), 0);
	CHECK_INT(ocreg_count(o, OCREG_CONFIG_MAP_DATA), 5);
	CHECK(!ocreg_map_get(o, OCREG_CONFIG_MAP_DATA, "h4"));
	CHECK_STR(ocreg_map_get(o, OCREG_CONFIG_MAP_DATA, "h8"), PEM_CA);
	CHECK_STR(ocreg_map_get(o, OCREG_CONFIG_MAP_DATA, "h9"), "x");
	ocreg_trust_unref(t);
	ocreg_unref(o);
}

static void test_merge(void)
{
	struct ocreg_trust *t = ocreg_trust_new();
	const struct ocreg_trust_entry *e;

	CHECK_INT(put(ocreg_trust_merge, t, "a", "# first\n" PEM_CA "# end"), 0);
	CHECK_INT(put(ocreg_trust_merge, t, "a", PEM_CA), 0);
	CHECK_STR(ocreg_trust_entry_text(ocreg_trust_find(t, "a")), "# first\n" PEM_CA "# end");
	CHECK_INT(put(ocreg_trust_merge, t, "a", "# more\n" PEM_CA PEM_SECOND_CA), 0);
	e = ocreg_trust_find(t, "a");
	CHECK_STR(ocreg_trust_entry_text(e), "# first\n" PEM_CA "# end\n" PEM_SECOND_CA);
	CHECK_INT(ocreg_certificates_count(ocreg_trust_entry_certificates(e)), 2);
	CHECK_STR(ocreg_trust_entry_problem(e), "");
	CHECK_INT(put(ocreg_trust_merge, t, "a", PEM_LEAF), 0);
	CHECK_STR(ocreg_trust_entry_text(ocreg_trust_find(t, "a")), "# first\n" PEM_CA "# end\n" PEM_SECOND_CA PEM_LEAF);
	ocreg_trust_unref(t);
}

/* Text that does not go in, in what line, and what is said. */
static const struct {
	const char *text, *says;
	unsigned line;
} refused[] = {
	{ "", "there is no certificate", 0 },
	{ "not pem", "there is no certificate", 0 },
	{ PEM_CA PEM_LEAF_KEY, "PRIVATE KEY", 12 },
	{ "\n" PEM_BROKEN, "cannot be read", 2 },
	{ "-----BEGIN CERTIFICATE-----\n", "has no END", 1 },
	{ PEM_CA "\xff", "not UTF-8", 0 },
};

static void test_refused(void)
{
	struct ocreg_trust *t = ocreg_trust_new();

	for (size_t i = 0; i < COUNT(refused); i++) {
		struct ocreg_error *e = NULL;

		row("%s", refused[i].says);
		CHECK_INT(ocreg_trust_add(t, "a:1", refused[i].text, strlen(refused[i].text), &e), OCREG_E_INVALID);
		CHECK(strstr(ocreg_error_message(e), refused[i].says));
		CHECK(!strstr(ocreg_error_message(e), "MIG"));
		CHECK_STR(ocreg_error_path(e), "data[a..1]");
		CHECK_INT(ocreg_error_line(e) ? 1 : 0, refused[i].line ? 1 : 0);
		if (refused[i].line < 12)
			CHECK_INT(ocreg_error_line(e), refused[i].line);
		CHECK_INT(ocreg_trust_count(t), 0);
		CHECK_INT(put(ocreg_trust_add, t, "a:1", refused[i].text), OCREG_E_INVALID);
		ocreg_error_unref(e);
	}
	ocreg_trust_unref(t);
}

/* Text with a NUL, and more of it than a ConfigMap holds. */
static void test_refused_bytes(void)
{
	const size_t most = 1 << 20;
	struct ocreg_trust *t = ocreg_trust_new();
	struct ocreg_error *e = NULL;
	char *text = calloc(1, most + 1);

	memcpy(text, PEM_CA, strlen(PEM_CA));
	CHECK_INT(ocreg_trust_add(t, "a:1", text, most, &e), OCREG_E_INVALID);
	CHECK_HAS(ocreg_error_message(e), "not UTF-8");
	e = ocreg_error_unref(e);
	CHECK_INT(ocreg_trust_add(t, "a:1", text, most + 1, &e), OCREG_E_LIMIT);
	CHECK_HAS(ocreg_error_message(e), "1048577 bytes");
	CHECK_INT(ocreg_trust_count(t), 0);
	ocreg_error_unref(e);
	ocreg_trust_unref(t);
	free(text);
}

static size_t count_rule(const struct ocreg_object *o, const struct ocreg_check_options *options, const char *rule)
{
	struct ocreg_findings *fs = NULL;
	size_t n = 0;

	CHECK_INT(ocreg_validate(o, options, &fs, NULL), 0);
	for (size_t i = 0; i < ocreg_findings_count(fs); i++)
		n += strcmp(ocreg_finding_rule(ocreg_findings_at(fs, i)), rule) == 0;
	ocreg_findings_unref(fs);
	return n;
}

/* What is advice is not looked for below that level. */
static void test_level(void)
{
	struct ocreg_object *o = read_as("config_map", HEAD "\"metadata\":{\"name\":\"a\",\"namespace\":\"openshift-config\"}}");
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;

	CHECK_INT(ocreg_map_set(o, OCREG_CONFIG_MAP_DATA, "a..1", PEM_OLD_CA PEM_LEAF), 0);
	CHECK_INT(count_rule(o, &options, "OCR198"), 1);
	CHECK_INT(count_rule(o, &options, "OCR200"), 1);
	options.level = OCREG_LEVEL_OPERATOR;
	CHECK_INT(count_rule(o, &options, "OCR198"), 1);
	CHECK_INT(count_rule(o, &options, "OCR200"), 0);
	ocreg_unref(o);
}

/* An object around it may be none. */
static void test_around(void)
{
	struct ocreg_object *image =
		read_as("image", "{\"apiVersion\":\"config.openshift.io/v1\",\"kind\":\"Image\",\"metadata\":"
				 "{\"name\":\"cluster\"},\"spec\":{\"additionalTrustedCA\":{\"name\":\"a\"}}}");
	const struct ocreg_object *around[] = { NULL };
	struct ocreg_check_options options = OCREG_CHECK_OPTIONS_INIT;

	options.context = around;
	options.n_context = COUNT(around);
	CHECK_INT(count_rule(image, &options, "OCR190"), 1);
	ocreg_unref(image);
}

static void test_wrong_use(void)
{
	struct ocreg_object *secret = read_as("secret", "{}");
	struct ocreg_trust *t = ocreg_trust_new(), *other = NULL;

	CHECK_INT(ocreg_trust_read(secret, &other, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_trust_read(NULL, &other, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_trust_read(secret, NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_trust_key("a", NULL, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_trust_write(t, secret, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_trust_write(NULL, secret, NULL), OCREG_E_ARG);
	CHECK_INT(put(ocreg_trust_add, NULL, "a", PEM_CA), OCREG_E_ARG);
	CHECK_INT(put(ocreg_trust_replace, NULL, "a", PEM_CA), OCREG_E_ARG);
	CHECK_INT(put(ocreg_trust_merge, NULL, "a", PEM_CA), OCREG_E_ARG);
	CHECK_INT(ocreg_trust_remove(NULL, "a", NULL), OCREG_E_ARG);
	CHECK_INT(put(ocreg_trust_add, t, NULL, PEM_CA), OCREG_E_ARG);
	CHECK_INT(ocreg_trust_add(t, "a", NULL, 0, NULL), OCREG_E_ARG);
	CHECK_INT(ocreg_trust_remove(t, NULL, NULL), OCREG_E_ARG);
	CHECK(!ocreg_trust_find(t, NULL));
	CHECK(!ocreg_trust_find(NULL, "a"));
	CHECK(!ocreg_trust_unref(NULL));
	ocreg_trust_unref(t);
	ocreg_unref(secret);
}

static const struct test tests[] = {
	TEST(test_key),           TEST(test_host),  TEST(test_read),          TEST(test_write_nothing), TEST(test_change),
	TEST(test_another_state), TEST(test_many),  TEST(test_refused_bytes), TEST(test_merge),         TEST(test_refused),
	TEST(test_wrong_use),     TEST(test_level), TEST(test_around),
};

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "trust", tests, COUNT(tests));
}
