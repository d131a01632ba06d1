/* SPDX-License-Identifier: Apache-2.0 */
/*
 * wire VERB TYPE NAMESPACE NAME [OPTION=VALUE]...: one call of the library, for wire.py to see what it sends; - stands for what is not
 * given. `wire many` makes TIMES calls of all sorts, one after the other, with one client.
 */
#include "cluster.h"

#define TIMES 1000
#define NS "openshift-config"

/* One call, as the command line says it. */
struct wire {
	const char *ns, *name, *text;
	unsigned type;
	struct ocreg_call_options call;
	struct ocreg_list_options list;
	struct ocreg_logs_options logs;
};

static int get(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_client_get(c, w->type, w->ns, w->name, &w->call, &o, e);

	ocreg_unref(o);
	return r;
}

static int list(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	struct ocreg_objects *l = NULL;
	int r = ocreg_client_list(c, w->type, w->ns, &w->list, &l, e);

	ocreg_objects_unref(l);
	return r;
}

static int watch(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	enum ocreg_event_type type = OCREG_EVENT_ADDED;
	struct ocreg_watch *watch = NULL;
	struct ocreg_object *o = NULL;
	int r = ocreg_client_watch(c, w->type, w->ns, &w->list, &watch, e);

	while (!r && type != OCREG_EVENT_SYNCED)
		r = ocreg_watch_next(watch, 5000, &type, &o, e);
	if (!r) /* by now the list is done, and this asks for more */
		r = ocreg_watch_next(watch, 500, &type, &o, e);
	ocreg_watch_unref(watch);
	return r;
}

static int logs(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	struct ocreg_logs *l = NULL;
	int r = ocreg_client_logs(c, w->ns, w->name, &w->logs, &l, e);

	ocreg_logs_unref(l);
	return r;
}

static int write_object(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e,
			int (*verb)(struct ocreg_client *, const struct ocreg_object *, const struct ocreg_call_options *,
				    struct ocreg_object **, struct ocreg_error **))
{
	struct ocreg_object *o = NULL;
	int r = ocreg_decode(w->type, w->text, strlen(w->text), NULL, &o, e);

	if (!r)
		r = verb(c, o, &w->call, NULL, e);
	ocreg_unref(o);
	return r;
}

static int create(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	return write_object(c, w, e, ocreg_client_create);
}

static int replace(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	return write_object(c, w, e, ocreg_client_replace);
}

static int apply(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	return write_object(c, w, e, ocreg_client_apply);
}

static int patch(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	return ocreg_client_patch(c, w->type, w->ns, w->name, w->text, strlen(w->text), &w->call, NULL, e);
}

static int patch_json(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	return ocreg_client_patch_json(c, w->type, w->ns, w->name, w->text, strlen(w->text), &w->call, NULL, e);
}

static int delete (struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	return ocreg_client_delete(c, w->type, w->ns, w->name, &w->call, NULL, e);
}

static int can(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	struct ocreg_permission p = { w->text, w->type, w->ns, w->name, w->call.subresource, false };

	return ocreg_client_can(c, &p, 1, NULL, e);
}

static int raw(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	char *text = NULL;
	int r = ocreg_client_get_raw(c, w->text, NULL, &text, NULL, e);

	ocreg_free(text);
	return r;
}

static int set_text(struct ocreg_object *o, void *data)
{
	return ocreg_path_set(o, "data.key", ((const struct wire *) data)->text, NULL);
}

static int edit(struct ocreg_client *c, const struct wire *w, struct ocreg_error **e)
{
	return ocreg_edit_run(c, w->type, w->ns, w->name, set_text, (void *) w, &w->call, NULL, e);
}

static const struct verb {
	const char *name;
	int (*call)(struct ocreg_client *, const struct wire *, struct ocreg_error **);
} verbs[] = {
	{ "get", get },       { "list", list },     { "watch", watch },
	{ "logs", logs },     { "create", create }, { "replace", replace },
	{ "apply", apply },   { "patch", patch },   { "patch-json", patch_json },
	{ "delete", delete }, { "can", can },       { "raw", raw },
	{ "edit", edit },
};

static const struct verb *find_verb(const char *name)
{
	for (size_t i = 0; i < COUNT(verbs); i++)
		if (strcmp(verbs[i].name, name) == 0)
			return &verbs[i];
	exit(2);
}

static void set_option(struct wire *w, char *option)
{
	const struct {
		const char *name, **text;
		bool *flag;
	} options[] = {
		{ "text", &w->text, NULL },
		{ "subresource", &w->call.subresource, NULL },
		{ "version", &w->call.resource_version, NULL },
		{ "uid", &w->call.uid, NULL },
		{ "label", &w->list.label_selector, NULL },
		{ "field", &w->list.field_selector, NULL },
		{ "container", &w->logs.container, NULL },
		{ "dry-run", NULL, &w->call.dry_run },
		{ "force", NULL, &w->call.force },
		{ "previous", NULL, &w->logs.previous },
		{ "timestamps", NULL, &w->logs.timestamps },
		{ "follow", NULL, &w->logs.follow },
	};
	char *value = strchr(option, '=');

	if (!value)
		exit(2);
	*value++ = '\0';
	for (size_t i = 0; i < COUNT(options); i++) {
		if (strcmp(options[i].name, option) != 0)
			continue;
		if (options[i].text)
			*options[i].text = value;
		else
			*options[i].flag = true;
		return;
	}
	if (strcmp(option, "propagation") == 0)
		w->call.propagation = (enum ocreg_propagation) atoi(value);
	else if (strcmp(option, "tail") == 0)
		w->logs.tail = atoi(value);
	else if (strcmp(option, "since") == 0)
		w->logs.since_seconds = atoi(value);
	else
		exit(2);
}

static const char *given(const char *arg)
{
	return strcmp(arg, "-") == 0 ? NULL : arg;
}

#define NOTHING OCREG_CALL_OPTIONS_INIT, OCREG_LIST_OPTIONS_INIT, OCREG_LOGS_OPTIONS_INIT

static int one(struct ocreg_client *c, int argc, char **argv)
{
	struct wire w = { given(argv[3]), given(argv[4]), NULL, ocreg_type_find(argv[2]), NOTHING };
	struct ocreg_error *e = NULL;
	int r;

	for (int i = 5; i < argc; i++)
		set_option(&w, argv[i]);
	r = find_verb(argv[1])->call(c, &w, &e);
	if (r)
		printf("%s %s\n", ocreg_code_name(r), ocreg_error_message(e));
	ocreg_error_unref(e);
	return 0;
}

/* What an operator does all day, what is refused, and through a view. */
static const struct {
	const char *verb;
	struct wire wire;
	int code;
	bool view;
} mixed[] = {
#define MAP(name, text)                                        \
	{                                                      \
		NS, name, text, OCREG_TYPE_CONFIG_MAP, NOTHING \
	}
	{ "create",
	  MAP("wire", "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"wire\",\"namespace\":\"" NS "\"}}"),
	  0, false },
	{ "get", MAP("wire", NULL), 0, false },
	{ "edit", MAP("wire", "one"), 0, false },
	{ "patch", MAP("wire", "{\"data\":{\"key\":\"two\"}}"), 0, true },
	{ "create",
	  MAP("wire", "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"wire\",\"namespace\":\"" NS "\"}}"),
	  OCREG_E_EXISTS, false },
	{ "patch-json", MAP("wire", "[{\"op\":\"remove\",\"path\":\"/data/key\"}]"), 0, false },
	{ "patch-json", MAP("wire", "[{\"op\":\"remove\",\"path\":\"/data/key\"}]"), OCREG_E_INVALID, false },
	{ "patch", MAP("wire", "{"), OCREG_E_BADREQUEST, false },
	{ "patch", MAP("wire", "{\"metadata\":{\"resourceVersion\":\"1\"}}"), OCREG_E_CONFLICT, false },
	{ "list", MAP(NULL, NULL), 0, false },
	{ "raw", MAP(NULL, "/version"), 0, true },
	{ "raw", MAP(NULL, "/nothing"), OCREG_E_NOTFOUND, false },
	{ "can", MAP(NULL, "get"), 0, false },
	{ "logs", MAP("nobody", NULL), OCREG_E_NOTFOUND, false },
	{ "delete", MAP("wire", NULL), 0, false },
	{ "delete", MAP("wire", NULL), OCREG_E_NOTFOUND, false },
#undef MAP
};

static int many(struct ocreg_client *c)
{
	struct ocreg_client *view = ocreg_client_view(c);
	int bad = 0;

	for (int i = 0; i < TIMES; i++) {
		size_t which = (size_t) i % COUNT(mixed);
		int r = find_verb(mixed[which].verb)->call(mixed[which].view ? view : c, &mixed[which].wire, NULL);

		if (r == mixed[which].code)
			continue;
		printf("call %d, %s: %s\n", i, mixed[which].verb, ocreg_code_name(r));
		bad = 1;
	}
	ocreg_client_unref(view);
	return bad;
}

int main(int argc, char **argv)
{
	struct ocreg_client *c;
	int r;

	if (argc < 2 || (argc < 5 && strcmp(argv[1], "many") != 0))
		return 2;
	c = client("admin");
	r = strcmp(argv[1], "many") == 0 ? many(c) : one(c, argc, argv);
	ocreg_client_unref(c);
	return r;
}
