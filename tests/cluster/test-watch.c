/* SPDX-License-Identifier: Apache-2.0 */
/* Watching on the real API server: everything is told once and in order, whatever happens to the connection. */
#include "cluster.h"

#define NS "openshift-config"
#define MAP OCREG_TYPE_CONFIG_MAP
#define WAIT 10000

static struct ocreg_object *config_map(const char *name)
{
	struct ocreg_object *o = ocreg_new(MAP);

	CHECK_INT(ocreg_path_set(o, "apiVersion", "v1", NULL), 0);
	CHECK_INT(ocreg_path_set(o, "kind", "ConfigMap", NULL), 0);
	CHECK_INT(ocreg_path_set(o, "metadata.name", name, NULL), 0);
	CHECK_INT(ocreg_path_set(o, "metadata.namespace", NS, NULL), 0);
	CHECK_INT(ocreg_path_set(o, "metadata.labels.test", "watch", NULL), 0);
	return o;
}

static void create(struct ocreg_client *c, const char *name)
{
	struct ocreg_object *o = config_map(name);

	CHECK_INT(ocreg_client_create(c, o, NULL, NULL, NULL), 0);
	ocreg_unref(o);
}

static void set(struct ocreg_client *c, const char *name, int value)
{
	char patch[64];
	int n = snprintf(patch, sizeof(patch), "{\"data\":{\"key\":\"%d\"}}", value);

	CHECK_INT(ocreg_client_patch(c, MAP, NS, name, patch, (size_t) n, NULL, NULL, NULL), 0);
}

static struct ocreg_watch *begin(struct ocreg_client *c, const char *version)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_watch *w = NULL;

	options.label_selector = "test=watch";
	options.resource_version = version;
	CHECK_INT(ocreg_client_watch(c, MAP, NS, &options, &w, NULL), 0);
	return w;
}

/* "added NAME", "changed NAME=VALUE", "gone NAME", "synced", or what was wrong. */
static const char *next(struct ocreg_watch *w, int64_t timeout)
{
	static const char *const words[] = { "?", "added", "changed", "gone", "synced" };
	static char text[256];
	enum ocreg_event_type type = (enum ocreg_event_type) 0;
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;
	char *name = NULL;
	const char *value;
	int r = ocreg_watch_next(w, timeout, &type, &o, &e);

	if (r) {
		snprintf(text, sizeof(text), "%s %s", ocreg_code_name(r), ocreg_error_message(e));
	} else {
		ocreg_path_get(o, "metadata.name", &name, NULL);
		value = o ? ocreg_config_map_get_data(ocreg_config_map_from(o), "key") : NULL;
		snprintf(text, sizeof(text), "%s%s%s%s%s", words[type], name ? " " : "", name ? name : "", value ? "=" : "",
			 value ? value : "");
	}
	ocreg_free(name);
	ocreg_error_unref(e);
	return text;
}

static void test_life(void)
{
	struct ocreg_client *c = client("admin");
	struct ocreg_watch *w = begin(c, NULL), *later;
	char version[64];

	create(c, "w-one");
	row("what is there");
	CHECK_STR(next(w, WAIT), "added w-one");
	CHECK_STR(next(w, WAIT), "synced");
	row("nothing happens");
	CHECK_STR(next(w, 200), "AGAIN ");
	row("what comes");
	create(c, "w-two");
	CHECK_STR(next(w, WAIT), "added w-two");
	snprintf(version, sizeof(version), "%s", ocreg_watch_version(w));
	row("what changes");
	set(c, "w-two", 1);
	set(c, "w-two", 2);
	CHECK_STR(next(w, WAIT), "changed w-two=1");
	CHECK_STR(next(w, WAIT), "changed w-two=2");
	row("what goes");
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "w-one", NULL, NULL, NULL), 0);
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "w-two", NULL, NULL, NULL), 0);
	CHECK_STR(next(w, WAIT), "gone w-one");
	CHECK_STR(next(w, WAIT), "gone w-two=2");
	row("from a version on");
	later = begin(c, version);
	CHECK_STR(next(later, WAIT), "changed w-two=1");
	CHECK_STR(next(later, WAIT), "changed w-two=2");
	CHECK_STR(next(later, WAIT), "gone w-one");
	CHECK_STR(next(later, WAIT), "gone w-two=2");
	row("from a version that is none");
	ocreg_watch_unref(later);
	later = begin(c, "none");
	CHECK(strncmp(next(later, 500), "E_SERVER", 8) == 0);
	ocreg_watch_unref(later);
	ocreg_watch_unref(w);
	ocreg_client_unref(c);
}

/* With OCREG_FULL in the environment ten thousand. */
static void test_order(void)
{
	const int events = getenv("OCREG_FULL") ? 10000 : 500;
	struct ocreg_client *c = client("admin");
	struct ocreg_watch *w = begin(c, NULL);
	char want[64];

	create(c, "w-count");
	CHECK_STR(next(w, WAIT), "added w-count");
	CHECK_STR(next(w, WAIT), "synced");
	for (int i = 0; i < events; i++)
		set(c, "w-count", i);
	for (int i = 0; i < events; i++) {
		snprintf(want, sizeof(want), "changed w-count=%d", i);
		if (!CHECK_STR(next(w, WAIT), want))
			break;
	}
	CHECK_INT(ocreg_client_delete(c, MAP, NS, "w-count", NULL, NULL, NULL), 0);
	snprintf(want, sizeof(want), "gone w-count=%d", events - 1);
	CHECK_STR(next(w, WAIT), want);
	ocreg_watch_unref(w);
	ocreg_client_unref(c);
}

static void test_refused(void)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_client *c = client("admin");
	struct ocreg_watch *w = NULL;

	row("a type without a URL");
	CHECK_INT(ocreg_client_watch(c, OCREG_TYPE_S3, NULL, NULL, &w, NULL), OCREG_E_KIND);
	row("a negative limit");
	options.limit = -1;
	CHECK_INT(ocreg_client_watch(c, MAP, NS, &options, &w, NULL), OCREG_E_ARG);
	row("no watch");
	CHECK(strncmp(next(NULL, 1), "E_ARG", 5) == 0);
	CHECK_STR(ocreg_watch_version(NULL), "");
	CHECK(ocreg_watch_unref(NULL) == NULL);
	row("a selector that is none");
	options.limit = 0;
	options.label_selector = "a=b=c";
	CHECK_INT(ocreg_client_watch(c, MAP, NS, &options, &w, NULL), 0);
	CHECK(strncmp(next(w, WAIT), "E_BADREQUEST", 12) == 0);
	ocreg_watch_unref(w);
	ocreg_client_unref(c);
}

static const struct test tests[] = { TEST(test_life), TEST(test_order), TEST(test_refused) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "watch", tests, COUNT(tests));
}
