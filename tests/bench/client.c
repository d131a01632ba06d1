/* SPDX-License-Identifier: Apache-2.0 */
/*
 * client DIR VERB N: what the library's client does for a program, N times. DIR is clientgo/server's. The verbs are those of bare.c, which does the
 * same without the library, and of clientgo/client.
 */
#include <ocreg/ocreg.h>
#include "place.h"

#define CLUSTERS 1000
#define PATCH "{\"spec\":{\"logLevel\":\"Debug\"}}"

static const char *dir;

static void need(int r, struct ocreg_error *e)
{
	if (r >= 0)
		return;
	fprintf(stderr, "client: %s\n", ocreg_error_message(e));
	exit(1);
}

static struct ocreg_client *client_of(const char *server)
{
	struct ocreg_client_options options = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;
	struct ocreg_error *e = NULL;
	char kubeconfig[4096];

	snprintf(kubeconfig, sizeof(kubeconfig), "%s/kubeconfig", dir);
	options.kubeconfig = kubeconfig;
	options.server = server;
	need(ocreg_client_new(&options, &c, &e), e);
	return c;
}

static void get_one(struct ocreg_client *c)
{
	struct ocreg_object *o = NULL;
	struct ocreg_error *e = NULL;

	need(ocreg_client_get(c, OCREG_TYPE_CONFIG, NULL, NULL, NULL, &o, &e), e);
	ocreg_unref(o);
}

static void get(struct ocreg_client *c, int n)
{
	while (n-- > 0)
		get_one(c);
}

static void patch(struct ocreg_client *c, int n)
{
	while (n-- > 0) {
		struct ocreg_object *o = NULL;
		struct ocreg_error *e = NULL;

		need(ocreg_client_patch(c, OCREG_TYPE_CONFIG, NULL, NULL, PATCH, strlen(PATCH), NULL, &o, &e), e);
		ocreg_unref(o);
	}
}

static void list(struct ocreg_client *c, unsigned type, int n)
{
	while (n-- > 0) {
		struct ocreg_objects *l = NULL;
		struct ocreg_error *e = NULL;

		need(ocreg_client_list(c, type, NULL, NULL, &l, &e), e);
		if (!ocreg_objects_count(l))
			exit(1);
		ocreg_objects_unref(l);
	}
}

static void list_config_maps(struct ocreg_client *c, int n)
{
	list(c, OCREG_TYPE_CONFIG_MAP, n);
}

static void list_routes(struct ocreg_client *c, int n)
{
	list(c, OCREG_TYPE_ROUTE, n);
}

/* N events. */
static void watch(struct ocreg_client *c, int n)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_watch *w = NULL;
	struct ocreg_error *e = NULL;

	options.resource_version = "1000";
	need(ocreg_client_watch(c, OCREG_TYPE_CONFIG, NULL, &options, &w, &e), e);
	while (n-- > 0) {
		enum ocreg_event_type type;
		struct ocreg_object *o;
		int r = ocreg_watch_next(w, 30000, &type, &o, &e);

		need(r == OCREG_AGAIN ? OCREG_E_TIMEOUT : r, e);
	}
	ocreg_watch_unref(w);
}

/* N clients that have read once and keep their connections. Prints what each takes, in KiB. */
static void idle(struct ocreg_client *c, int n)
{
	struct ocreg_client *clients[CLUSTERS];
	long before;

	get_one(c);
	before = place_memory();
	for (int i = 0; i < n && i < CLUSTERS; i++) {
		clients[i] = client_of(NULL);
		get_one(clients[i]);
	}
	printf("%.1f\n", (double) (place_memory() - before) / n);
	for (int i = 0; i < n && i < CLUSTERS; i++)
		ocreg_client_unref(clients[i]);
}

static const struct {
	const char *name;
	void (*run)(struct ocreg_client *c, int n);
} verbs[] = {
	{ "get", get },     { "patch", patch }, { "list-configmaps", list_config_maps }, { "list-routes", list_routes },
	{ "watch", watch }, { "idle", idle },
};

int main(int argc, char **argv)
{
	struct ocreg_client *c;

	if (argc != 4)
		return 2;
	dir = argv[1];
	c = client_of(NULL);
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
		if (strcmp(argv[2], verbs[i].name) == 0)
			verbs[i].run(c, atoi(argv[3]));
	ocreg_client_unref(c);
	return 0;
}
