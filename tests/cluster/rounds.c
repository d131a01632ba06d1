/* SPDX-License-Identifier: Apache-2.0 */
/*
 * rounds N: reads objects and writes one field of each N times in turn, as an edit, as a patch and as a whole that was YAML in
 * between. rounds.py makes the objects and judges.
 */
#include "cluster.h"

#define NS "openshift-image-registry"
#define NAME "rounds"

struct subject {
	unsigned type;
	const char *ns, *path, *prefix, *subresource; /* prefix: of the number of the round */
};
static const struct subject subjects[] = {
	{ OCREG_TYPE_CONFIG, NULL, "spec.requests.read.maxRunning", "", NULL },
	{ OCREG_TYPE_CLUSTER_OPERATOR, NULL, "status.versions[0].version", "4.22.", "status" },
	{ OCREG_TYPE_CONFIG_MAP, NS, "data.count", "", NULL },
	{ OCREG_TYPE_DEPLOYMENT, NS, "spec.replicas", "", NULL },
	{ OCREG_TYPE_NODE, NULL, "metadata.labels.count", "n", NULL },
};

/* One change of one object. */
struct turn {
	struct ocreg_client *client;
	const struct subject *subject;
	struct ocreg_call_options options;
	char value[32];
};

static int change(struct ocreg_object *o, void *data)
{
	const struct turn *t = data;

	return ocreg_path_set(o, t->subject->path, t->value, NULL);
}

static int edit(struct turn *t, struct ocreg_error **e)
{
	return ocreg_edit_run(t->client, t->subject->type, t->subject->ns, NAME, change, t, &t->options, NULL, e);
}

static int read_object(struct turn *t, struct ocreg_object **ret, struct ocreg_error **e)
{
	return ocreg_client_get(t->client, t->subject->type, t->subject->ns, NAME, &t->options, ret, e);
}

static int send_patch(struct turn *t, const struct ocreg_object *live, const struct ocreg_object *o, struct ocreg_error **e)
{
	char *patch = NULL, *version = NULL;
	int r = ocreg_diff(live, o, &patch, e);

	if (!r)
		r = ocreg_path_get(live, "metadata.resourceVersion", &version, e);
	t->options.resource_version = version;
	if (!r)
		r = ocreg_client_patch(t->client, t->subject->type, t->subject->ns, NAME, patch, strlen(patch), &t->options, NULL,
				       e);
	ocreg_free(patch);
	ocreg_free(version);
	return r;
}

static int patch(struct turn *t, struct ocreg_error **e)
{
	struct ocreg_object *live = NULL, *o;
	int r = read_object(t, &live, e);

	if (r)
		return r;
	o = ocreg_copy(live);
	r = change(o, t);
	if (!r)
		r = send_patch(t, live, o, e);
	ocreg_unref(o);
	ocreg_unref(live);
	return r;
}

static int through_yaml(unsigned type, const struct ocreg_object *live, struct ocreg_object **ret, struct ocreg_error **e)
{
	char *text = NULL;
	size_t n = 0;
	int r = ocreg_encode(live, OCREG_FORMAT_YAML, 0, &text, &n, e);

	if (!r)
		r = ocreg_decode(type, text, n, NULL, ret, e);
	ocreg_free(text);
	return r;
}

static int replace(struct turn *t, struct ocreg_error **e)
{
	struct ocreg_object *live = NULL, *o = NULL;
	int r = read_object(t, &live, e);

	if (!r)
		r = through_yaml(t->subject->type, live, &o, e);
	if (!r)
		r = change(o, t);
	if (!r)
		r = ocreg_client_replace(t->client, o, &t->options, NULL, e);
	ocreg_unref(o);
	ocreg_unref(live);
	return r;
}

static int (*const ways[])(struct turn *t, struct ocreg_error **e) = { edit, patch, replace };

static void run(struct ocreg_client *c, int i)
{
	const struct subject *s = &subjects[(size_t) i % COUNT(subjects)];
	struct turn t = { c, s, OCREG_CALL_OPTIONS_INIT, "" };
	struct ocreg_error *e = NULL;
	int r;

	t.options.subresource = s->subresource;
	snprintf(t.value, sizeof(t.value), "%s%d", s->prefix, i + 1);
	r = ways[(size_t) i / COUNT(subjects) % COUNT(ways)](&t, &e);
	if (!r)
		return;
	printf("round %d of %s: %s %s\n", i, ocreg_type_name(s->type), ocreg_code_name(r), ocreg_error_message(e));
	exit(1);
}

int main(int argc, char **argv)
{
	int rounds = argc == 2 ? atoi(argv[1]) : 0;
	struct ocreg_client *c;

	if (rounds <= 0)
		return 2;
	c = client("admin");
	for (int i = 0; i < rounds; i++)
		run(c, i);
	ocreg_client_unref(c);
	return 0;
}
