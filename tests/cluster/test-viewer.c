/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What users may do and what they may not: of every verb, kind and place the server's word beforehand (can) and what happens are
 * the same, and what is refused says which right is missing. viewer.py makes the user "half", who is allowed some of it.
 */
#include "cluster.h"

#define NAME "viewed"
#define OWN "openshift-config"           /* where half has a role */
#define OTHER "openshift-image-registry" /* where not */

struct kind {
	unsigned type;
	const char *api_version, *kind, *resource; /* resource: as roles and `oc` call it */
	bool namespaced, has_status;
	const char *rest; /* what it must have beside a name; what ends with a quote goes on with the namespace */
};
#define CONTAINERS "{\"containers\":[{\"name\":\"c\",\"image\":\"x\"}]}"
#define REGISTRY "imageregistry.operator.openshift.io"
#define CONFIG "config.openshift.io"
/* clang-format off */
static const struct kind kinds[] = {
	{ OCREG_TYPE_CONFIG, REGISTRY "/v1", "Config", "configs." REGISTRY, false, true, ",\"spec\":{\"replicas\":1,\"managementState\":\"Removed\",\"storage\":{}}" },
	{ OCREG_TYPE_IMAGE_PRUNER, REGISTRY "/v1", "ImagePruner", "imagepruners." REGISTRY, false, true, ",\"spec\":{}" },
	{ OCREG_TYPE_IMAGE, CONFIG "/v1", "Image", "images." CONFIG, false, true, ",\"spec\":{}" },
	{ OCREG_TYPE_CLUSTER_OPERATOR, CONFIG "/v1", "ClusterOperator", "clusteroperators." CONFIG, false, true, ",\"spec\":{}" },
	{ OCREG_TYPE_INFRASTRUCTURE, CONFIG "/v1", "Infrastructure", "infrastructures." CONFIG, false, true, ",\"spec\":{}" },
	{ OCREG_TYPE_ROUTE, "route.openshift.io/v1", "Route", "routes.route.openshift.io", true, true, ",\"spec\":{\"to\":{\"kind\":\"Service\",\"name\":\"x\"}}" },
	{ OCREG_TYPE_SECRET, "v1", "Secret", "secrets", true, false, "" },
	{ OCREG_TYPE_CONFIG_MAP, "v1", "ConfigMap", "configmaps", true, false, "" },
	{ OCREG_TYPE_PERSISTENT_VOLUME_CLAIM, "v1", "PersistentVolumeClaim", "persistentvolumeclaims", true, true,
	  ",\"spec\":{\"accessModes\":[\"ReadWriteMany\"],\"resources\":{\"requests\":{\"storage\":\"1Gi\"}}}" },
	{ OCREG_TYPE_DEPLOYMENT, "apps/v1", "Deployment", "deployments.apps", true, true,
	  ",\"spec\":{\"selector\":{\"matchLabels\":{\"a\":\"b\"}},\"template\":{\"metadata\":{\"labels\":{\"a\":\"b\"}},\"spec\":" CONTAINERS "}}" },
	{ OCREG_TYPE_SERVICE, "v1", "Service", "services", true, true, ",\"spec\":{\"ports\":[{\"port\":5000}]}" },
	{ OCREG_TYPE_POD, "v1", "Pod", "pods", true, true, ",\"spec\":" CONTAINERS },
	{ OCREG_TYPE_EVENT, "v1", "Event", "events", true, false, ",\"involvedObject\":{\"namespace\":\"" },
	{ OCREG_TYPE_NODE, "v1", "Node", "nodes", false, true, "" },
};
/* clang-format on */

static struct ocreg_client *admin, *user;

/* Where something is done, and to what. */
struct place {
	const struct kind *kind;
	const char *ns; /* NULL: everywhere, or where there are no namespaces */
	const char *subresource;
	struct ocreg_object *live; /* the object that is there */
};

static const struct ocreg_call_options *options_of(const struct place *p)
{
	static struct ocreg_call_options options;

	options = (struct ocreg_call_options) OCREG_CALL_OPTIONS_INIT;
	options.dry_run = true;
	options.subresource = p->subresource;
	return &options;
}

/* An object of that kind, as text. */
static const char *object_text(const struct kind *k, const char *ns, const char *name)
{
	static char text[1024];
	const char *where = ns ? ns : "default";
	bool open = *k->rest && k->rest[strlen(k->rest) - 1] == '"';

	snprintf(text, sizeof(text), "{\"apiVersion\":\"%s\",\"kind\":\"%s\",\"metadata\":{\"name\":\"%s\"%s%s%s}%s%s%s}",
		 k->api_version, k->kind, name, ns ? ",\"namespace\":\"" : "", ns ? ns : "", ns ? "\"" : "", k->rest,
		 open ? where : "", open ? "\"}" : "");
	return text;
}

static struct ocreg_object *object_of(const struct place *p, const char *name)
{
	const char *text = object_text(p->kind, p->ns, name);
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;

	harness_check(ocreg_decode(p->kind->type, text, strlen(text), NULL, &o, &e) == 0, __FILE__, __LINE__, "%s: %s", text,
		      ocreg_error_message(e));
	ocreg_error_unref(e);
	return o;
}

/* What can be done. */

static int get(const struct place *p, struct ocreg_error **e)
{
	return ocreg_client_get(user, p->kind->type, p->ns, NAME, options_of(p), NULL, e);
}

static int list(const struct place *p, struct ocreg_error **e)
{
	struct ocreg_objects *l = NULL;
	int r = ocreg_client_list(user, p->kind->type, p->ns, NULL, &l, e);

	ocreg_objects_unref(l);
	return r;
}

/* Until the end of what is there, and a moment more. */
static int watch(const struct place *p, struct ocreg_error **e)
{
	enum ocreg_event_type type = OCREG_EVENT_ADDED;
	struct ocreg_watch *w = NULL;
	struct ocreg_object *o = NULL;
	int r = ocreg_client_watch(user, p->kind->type, p->ns, NULL, &w, e);

	while (!r && type != OCREG_EVENT_SYNCED)
		r = ocreg_watch_next(w, 10000, &type, &o, e);
	if (!r)
		r = ocreg_watch_next(w, 100, &type, &o, e);
	ocreg_watch_unref(w);
	return r == OCREG_AGAIN ? 0 : r;
}

static int create(const struct place *p, struct ocreg_error **e)
{
	struct ocreg_object *o = object_of(p, "another");
	int r = ocreg_client_create(user, o, options_of(p), NULL, e);

	ocreg_unref(o);
	return r;
}

static int replace(const struct place *p, struct ocreg_error **e)
{
	return ocreg_client_replace(user, p->live, options_of(p), NULL, e);
}

static int apply(const struct place *p, struct ocreg_error **e)
{
	struct ocreg_call_options options = *options_of(p);
	struct ocreg_object *o = object_of(p, NAME);
	int r;

	options.force = true;
	r = ocreg_client_apply(user, o, &options, NULL, e);
	ocreg_unref(o);
	return r;
}

static int patch(const struct place *p, struct ocreg_error **e)
{
	static const char text[] = "{\"metadata\":{\"annotations\":{\"a\":\"b\"}}}";

	return ocreg_client_patch(user, p->kind->type, p->ns, NAME, text, strlen(text), options_of(p), NULL, e);
}

static int patch_json(const struct place *p, struct ocreg_error **e)
{
	static const char text[] = "[{\"op\":\"add\",\"path\":\"/metadata/annotations\",\"value\":{\"a\":\"b\"}}]";

	return ocreg_client_patch_json(user, p->kind->type, p->ns, NAME, text, strlen(text), options_of(p), NULL, e);
}

static int delete (const struct place *p, struct ocreg_error **e)
{
	return ocreg_client_delete(user, p->kind->type, p->ns, NAME, options_of(p), NULL, e);
}

static int annotate(struct ocreg_object *o, void *data)
{
	return ocreg_path_set(o, "metadata.annotations.a", data, NULL);
}

static int edit(const struct place *p, struct ocreg_error **e)
{
	return ocreg_edit_run(user, p->kind->type, p->ns, NAME, annotate, (char[]) { "b" }, options_of(p), NULL, e);
}

/* No machine runs the pod: what comes after the permission is another failure. */
static int logs(const struct place *p, struct ocreg_error **e)
{
	struct ocreg_logs *l = NULL;
	int r = ocreg_client_logs(user, p->ns, NAME, NULL, &l, e);

	ocreg_logs_unref(l);
	return r == OCREG_E_FORBIDDEN ? r : 0;
}

static const struct act {
	const char *name, *needs[2], *subresource; /* needs: verbs, as roles call them, in the order in which they are missed */
	int (*run)(const struct place *p, struct ocreg_error **e);
	bool everywhere; /* can be done in all namespaces at once */
} acts[] = {
	{ "get", { "get" }, NULL, get, false },
	{ "list", { "list" }, NULL, list, true },
	{ "watch", { "list", "watch" }, NULL, watch, true },
	{ "create", { "create" }, NULL, create, false },
	{ "replace", { "update" }, NULL, replace, false },
	{ "patch", { "patch" }, NULL, patch, false },
	{ "JSON patch", { "patch" }, NULL, patch_json, false },
	{ "apply", { "patch" }, NULL, apply, false },
	{ "delete", { "delete" }, NULL, delete, false },
	{ "edit", { "get", "patch" }, NULL, edit, false },
	{ "get", { "get" }, "status", get, false },
	{ "replace", { "update" }, "status", replace, false },
	{ "patch", { "patch" }, "status", patch, false },
	{ "edit", { "get", "patch" }, "status", edit, false },
	{ "logs", { "get" }, "log", logs, false },
};
#define NEEDS (COUNT(acts) * 2)

static bool has_act(const struct kind *k, const struct act *a, const char *ns)
{
	if (k->namespaced && !ns && !a->everywhere)
		return false;
	if (!a->subresource)
		return true;
	return strcmp(a->subresource, "log") == 0 ? k->type == OCREG_TYPE_POD : k->has_status;
}

/* What the server says beforehand of all that is done in one place, in one call. */
static void ask(const struct kind *k, const char *ns, struct ocreg_permission asked[NEEDS])
{
	struct ocreg_error *e = NULL;

	for (size_t i = 0; i < NEEDS; i++) {
		const struct act *a = &acts[i / 2];
		bool about_one = !k->namespaced || ns;

		asked[i] = (struct ocreg_permission) { a->needs[i % 2] ? a->needs[i % 2] : a->needs[0],
						       k->type,
						       ns,
						       about_one && !a->everywhere && a->run != create ? NAME : NULL,
						       a->subresource,
						       false };
	}
	harness_check(ocreg_client_can(user, asked, NEEDS, NULL, &e) == 0, __FILE__, __LINE__, "%s", ocreg_error_message(e));
	ocreg_error_unref(e);
}

static size_t allowed, refused, unnamed; /* unnamed: hints without the subresource that they are about */

/* The error says which right is missing where, so that it can be asked for, and looked at. */
static void check_refusal(const struct place *p, const struct act *a, const char *verb, struct ocreg_error *e)
{
	char want[256];

	CHECK_INT(ocreg_error_http_status(e), 403);
	CHECK_STR(ocreg_error_reason(e), "Forbidden");
	snprintf(want, sizeof(want), "a role with the verb \"%s\" on %s", verb, p->kind->resource);
	CHECK_HAS(ocreg_error_hint(e), want);
	snprintf(want, sizeof(want), "oc auth can-i %s %s", verb, p->kind->resource);
	CHECK_HAS(ocreg_error_hint(e), want);
	if (p->ns) {
		snprintf(want, sizeof(want), "-n %s", p->ns);
		CHECK_HAS(ocreg_error_hint(e), want);
	}
	unnamed += a->subresource && !strstr(ocreg_error_hint(e), a->subresource);
}

static void check_act(struct place *p, const struct act *a, const struct ocreg_permission *asked)
{
	const struct ocreg_permission *missing = !asked[0].allowed ? &asked[0] : !asked[1].allowed ? &asked[1] : NULL;
	struct ocreg_error *e = NULL;
	int r;

	p->subresource = a->subresource;
	r = a->run(p, &e);
	harness_check(r == (missing ? OCREG_E_FORBIDDEN : 0), __FILE__, __LINE__, "can: %s; %s: %s",
		      missing ? missing->verb : "yes", ocreg_code_name(r), ocreg_error_message(e));
	*(missing ? &refused : &allowed) += 1;
	if (missing && r == OCREG_E_FORBIDDEN)
		check_refusal(p, a, missing->verb, e);
	ocreg_error_unref(e);
}

/* The viewer may read everything, and nothing else. */
static void check_viewer(const struct ocreg_permission *asked)
{
	static const char *const reading[] = { "get", "list", "watch" };
	bool may = false;

	for (size_t i = 0; i < COUNT(reading); i++)
		may |= strcmp(asked->verb, reading[i]) == 0;
	CHECK_INT(asked->allowed, may);
}

static void check_place(const char *name, const struct kind *k, const char *ns)
{
	struct place p = { k, ns, NULL, NULL };
	struct ocreg_permission asked[NEEDS];

	row("%s: %s in %s: what is there", name, k->kind, ns ? ns : "all");
	if (ns || !k->namespaced)
		CHECK_INT(ocreg_client_get(admin, k->type, ns, NAME, NULL, &p.live, NULL), 0);
	ask(k, ns, asked);
	for (size_t i = 0; i < COUNT(acts); i++) {
		const struct act *a = &acts[i];

		row("%s: %s %s%s%s in %s", name, a->name, k->kind, a->subresource ? "/" : "",
		    a->subresource ? a->subresource : "", ns ? ns : "all");
		if (strcmp(name, "viewer") == 0)
			for (size_t n = 0; n < 2; n++)
				check_viewer(&asked[2 * i + n]);
		if (has_act(k, a, ns))
			check_act(&p, a, &asked[2 * i]);
	}
	ocreg_unref(p.live);
}

static void check_user(const char *name)
{
	allowed = refused = unnamed = 0;
	for (size_t i = 0; i < COUNT(kinds); i++) {
		check_place(name, &kinds[i], NULL);
		if (!kinds[i].namespaced)
			continue;
		check_place(name, &kinds[i], OWN);
		check_place(name, &kinds[i], OTHER);
	}
	row("%s: there was something of each", name);
	CHECK(allowed > 20 && refused > 150);
	row("%s: a hint names the subresource that the right is missing for", name);
	CHECK_INT(unnamed, 0);
}

/* Nobody on this cluster takes away what keeps an object. */
static int remove_object(const struct place *p)
{
	static const char unkept[] = "{\"metadata\":{\"finalizers\":null}}";
	struct ocreg_call_options options = OCREG_CALL_OPTIONS_INIT;

	ocreg_client_patch(admin, p->kind->type, p->ns, NAME, unkept, strlen(unkept), &options, NULL, NULL);
	return ocreg_client_delete(admin, p->kind->type, p->ns, NAME, &options, NULL, NULL);
}

static int create_object(const struct place *p)
{
	struct ocreg_object *o = object_of(p, NAME);
	int r = ocreg_client_create(admin, o, NULL, NULL, NULL);

	ocreg_unref(o);
	return r;
}

static void for_each(int (*change)(const struct place *p))
{
	for (size_t i = 0; i < COUNT(kinds); i++) {
		struct place p = { &kinds[i], kinds[i].namespaced ? OWN : NULL, NULL, NULL };

		CHECK_INT(change(&p), 0);
		p.ns = OTHER;
		if (kinds[i].namespaced)
			CHECK_INT(change(&p), 0);
	}
}

static void test_users(void)
{
	admin = client("admin");
	row("one of each kind");
	for_each(create_object);
	user = client("viewer");
	check_user("viewer");
	ocreg_client_unref(user);
	user = client_as("admin", "half");
	check_user("half");
	ocreg_client_unref(user);
	row("they are gone");
	for_each(remove_object);
	ocreg_client_unref(admin);
}

static const struct test tests[] = { TEST(test_users) };

int main(int argc, char **argv)
{
	return run_tests(argc, argv, "viewer", tests, COUNT(tests));
}
