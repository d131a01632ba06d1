/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A program with several clients, for a test to look at from outside. A line on standard input is a command with its arguments,
 * tabs between them; the answer is lines, the last of them the name of a code. Standard error has the log, all of it.
 *
 *	client NAME OPTION=VALUE...	make one; \n in a value is a line break. resolve=ADDRESS:PORT is a hook
 *	get|list|watch|patch|create|delete|apply|raw NAME WHAT
 *	together NAME:WHAT...		get all of them in one loop at once; the loop stays
 *	resolve NAME ADDRESS:PORT	what the hook answers from now on
 *	free NAME
 */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ocreg/ocreg.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define MOST 16

static struct named {
	char name[32], resolve[64];
	struct ocreg_client *client;
	struct ocreg_hooks hooks;
} clients[MOST];
static struct ocreg_loop *loop;

#define TEXT(member)                                                   \
	{                                                              \
#member, offsetof(struct ocreg_client_options, member) \
	}
static const struct {
	const char *name;
	size_t at;
} texts[] = {
	TEXT(kubeconfig),      TEXT(context), TEXT(server),    TEXT(token),    TEXT(ca_file),    TEXT(as),
	TEXT(tls_server_name), TEXT(cluster), TEXT(user),      TEXT(proxy),    TEXT(token_file), TEXT(cert_file),
	TEXT(key_file),        TEXT(as_uid),  TEXT(as_groups), TEXT(as_extra), TEXT(user_agent),
};

static void on_log(enum ocreg_log_level level, const char *line, void *data)
{
	(void) data;
	fprintf(stderr, "log %d: %s\n", (int) level, line);
}

static int on_resolve(const char *host, unsigned port, char *ret, size_t size, void *data)
{
	const struct named *n = data;

	(void) host;
	(void) port;
	snprintf(ret, size, "%s", n->resolve);
	return *n->resolve ? 0 : -1;
}

static struct named *find(const char *name)
{
	for (size_t i = 0; i < MOST; i++)
		if (strcmp(clients[i].name, name) == 0)
			return &clients[i];
	fprintf(stderr, "no client %s\n", name);
	exit(1);
}

/* All that can be read about it, and the code. */
static const char *told(int r, struct ocreg_error *e)
{
	if (e) {
		printf("%s\n%s\n", ocreg_error_message(e), ocreg_error_hint(e));
		for (size_t i = 0; i < ocreg_error_cause_count(e); i++)
			printf("%s\n", ocreg_error_cause_message(e, i));
	}
	ocreg_error_unref(e);
	return ocreg_code_name(r);
}

static void unescape(char *s)
{
	for (char *n; (n = strstr(s, "\\n")); s = n) {
		*n = '\n';
		memmove(n + 1, n + 2, strlen(n + 2) + 1);
	}
}

static void set_option(struct ocreg_client_options *o, struct named *n, char *text)
{
	char *value = strchr(text, '=');

	*value++ = '\0';
	unescape(value);
	for (size_t i = 0; i < COUNT(texts); i++)
		if (strcmp(texts[i].name, text) == 0)
			memcpy((char *) o + texts[i].at, &value, sizeof(value));
	if (strcmp(text, "http2") == 0)
		o->http2 = true;
	if (strcmp(text, "insecure") == 0)
		o->insecure = true;
	if (strcmp(text, "resolve") == 0) {
		snprintf(n->resolve, sizeof(n->resolve), "%s", value);
		n->hooks.resolve = on_resolve;
	}
}

static const char *make_client(char **words, size_t n)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_error *e = NULL;
	struct named *c = find("");
	int r;

	c->hooks = (struct ocreg_hooks) OCREG_HOOKS_INIT;
	c->hooks.log = on_log;
	c->hooks.log_level = OCREG_LOG_ALL;
	c->hooks.data = c;
	o.hooks = &c->hooks;
	o.timeout_ms = 8000;
	for (size_t i = 2; i < n; i++)
		set_option(&o, c, words[i]);
	r = ocreg_client_new(&o, &c->client, &e);
	if (!r) {
		snprintf(c->name, sizeof(c->name), "%s", words[1]);
		printf("%s\n", ocreg_client_explain(c->client));
	}
	return told(r, e);
}

static struct ocreg_object *a_map(const char *name)
{
	struct ocreg_object *o = ocreg_new(OCREG_TYPE_CONFIG_MAP);

	if (ocreg_path_set(o, "metadata.name", name, NULL) || ocreg_path_set(o, "metadata.namespace", "ns", NULL))
		exit(1);
	return o;
}

static int list_all(struct ocreg_client *c, const char *what, struct ocreg_error **e)
{
	struct ocreg_objects *l = NULL;
	int r = ocreg_client_list(c, OCREG_TYPE_CONFIG_MAP, what, NULL, &l, e);

	ocreg_objects_unref(l);
	return r;
}

static int watch_some(struct ocreg_client *c, const char *what, struct ocreg_error **e)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_watch *w = NULL;
	enum ocreg_event_type type;
	struct ocreg_object *o;
	int r;

	options.resource_version = "1";
	r = ocreg_client_watch(c, OCREG_TYPE_CONFIG_MAP, what, &options, &w, e);
	if (!r)
		r = ocreg_watch_next(w, 300, &type, &o, e);
	ocreg_watch_unref(w);
	return r;
}

static int change(struct ocreg_client *c, const char *verb, const char *what, struct ocreg_error **e)
{
	static const char patch[] = "{\"data\":{\"a\":\"b\"}}";
	struct ocreg_object *o = a_map(what), *ret = NULL;
	int r;

	if (strcmp(verb, "create") == 0)
		r = ocreg_client_create(c, o, NULL, &ret, e);
	else if (strcmp(verb, "apply") == 0)
		r = ocreg_client_apply(c, o, NULL, &ret, e);
	else
		r = ocreg_client_patch(c, OCREG_TYPE_CONFIG_MAP, "ns", what, patch, strlen(patch), NULL, &ret, e);
	ocreg_unref(ret);
	ocreg_unref(o);
	return r;
}

static int call(struct ocreg_client *c, const char *verb, const char *what, struct ocreg_error **e)
{
	struct ocreg_object *o = NULL;
	char *text = NULL;
	int r;

	if (strcmp(verb, "list") == 0)
		return list_all(c, what, e);
	if (strcmp(verb, "watch") == 0)
		return watch_some(c, what, e);
	if (strcmp(verb, "delete") == 0)
		return ocreg_client_delete(c, OCREG_TYPE_CONFIG_MAP, "ns", what, NULL, NULL, e);
	if (strcmp(verb, "raw") == 0) {
		r = ocreg_client_get_raw(c, what, NULL, &text, NULL, e);
		ocreg_free(text);
		return r;
	}
	if (strcmp(verb, "get") != 0)
		return change(c, verb, what, e);
	r = ocreg_client_get(c, OCREG_TYPE_CONFIG_MAP, "ns", what, NULL, &o, e);
	ocreg_unref(o);
	return r;
}

/* All at once; the first code that is none of success. */
static const char *together(char **words, size_t n)
{
	const char *worst = "OK";

	if (!loop && ocreg_loop_new(&loop, NULL))
		exit(1);
	for (size_t i = 1; i < n; i++) {
		struct ocreg_request q = OCREG_REQUEST_INIT;
		char *what = strchr(words[i], ':');

		*what = '\0';
		q.type = OCREG_TYPE_CONFIG_MAP;
		q.ns = "ns";
		q.name = what + 1;
		if (ocreg_loop_begin(loop, find(words[i])->client, &q, NULL, NULL))
			exit(1);
	}
	while (ocreg_loop_count(loop)) {
		for (struct ocreg_task *t; (t = ocreg_loop_next(loop));)
			if (ocreg_task_ended(t) && ocreg_task_code(t))
				worst = told(ocreg_task_code(t), ocreg_error_ref(ocreg_task_error(t)));
		if (ocreg_loop_count(loop))
			ocreg_loop_wait(loop, 1000);
	}
	return worst;
}

static const char *run(char **words, size_t n)
{
	struct ocreg_error *e = NULL;
	struct named *c;
	int r;

	if (strcmp(words[0], "client") == 0)
		return make_client(words, n);
	if (strcmp(words[0], "together") == 0)
		return together(words, n);
	c = find(words[1]);
	if (strcmp(words[0], "free") == 0) {
		ocreg_client_unref(c->client);
		*c = (struct named) { .client = NULL };
		return "OK";
	}
	if (strcmp(words[0], "resolve") == 0) {
		snprintf(c->resolve, sizeof(c->resolve), "%s", words[2]);
		return "OK";
	}
	r = call(c->client, words[0], words[2], &e);
	return told(r, e);
}

int main(void)
{
	static char line[65536];

	while (fgets(line, sizeof(line), stdin)) {
		char *words[32], *rest = line;
		size_t n = 0;

		line[strcspn(line, "\n")] = '\0';
		for (char *word; n < COUNT(words) && (word = strsep(&rest, "\t"));)
			words[n++] = word;
		printf("%s\n", run(words, n));
		puts("end");
		fflush(stdout);
	}
	ocreg_loop_free(loop);
	for (size_t i = 0; i < MOST; i++)
		ocreg_client_unref(clients[i].client);
	return 0;
}
