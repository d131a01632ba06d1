/* SPDX-License-Identifier: Apache-2.0 */
/* Those who read, change and cancel. */
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "soak.h"

int64_t soak_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t) t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void soak_pause(const struct soak *s)
{
	const struct timespec t = { s->pause_ms / 1000, s->pause_ms % 1000 * 1000000l };

	nanosleep(&t, NULL);
}

struct ocreg_client *soak_client(const struct soak *s)
{
	struct ocreg_client_options o = OCREG_CLIENT_OPTIONS_INIT;
	struct ocreg_client *c = NULL;

	o.kubeconfig = s->kubeconfig;
	o.timeout_ms = TIMEOUT;
	return ocreg_client_new(&o, &c, NULL) ? NULL : c;
}

/* What a connection that is cut anywhere looks like, and a token that is just being changed. */
static bool is_expected(int code)
{
	static const int codes[] = { OCREG_AGAIN,     OCREG_E_CONNECT,   OCREG_E_TRANSPORT,    OCREG_E_TRUNCATED, OCREG_E_TLS,
				     OCREG_E_TIMEOUT, OCREG_E_CANCELLED, OCREG_E_UNAUTHORIZED, OCREG_E_CONFLICT,  OCREG_E_GONE };

	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
		if (codes[i] == code)
			return true;
	return code == 0;
}

int soak_note(struct soak *s, const char *what, int r, struct ocreg_error *e)
{
	s->calls++;
	s->cancelled += r == OCREG_E_CANCELLED;
	if (!is_expected(r)) {
		s->strange++;
		fprintf(stderr, "%s: %s: %s (%s)\n", what, ocreg_code_name(r), ocreg_error_message(e), ocreg_error_hint(e));
	}
	ocreg_error_unref(e);
	return r;
}

static long value(struct ocreg_object *o, const char *member)
{
	const char *text = ocreg_config_map_get_data(ocreg_config_map_from(o), member);

	return text ? atol(text) : 0;
}

long soak_sum(struct ocreg_object *o)
{
	return value(o, "n") + value(o, "m");
}

int soak_add(struct ocreg_object *o, void *member)
{
	char path[32], next[32];

	snprintf(path, sizeof(path), "data.%s", (const char *) member);
	snprintf(next, sizeof(next), "%ld", value(o, member) + 1);
	return ocreg_path_set(o, path, next, NULL);
}

/* Two do this to the same objects, so that there are conflicts. */
static void *write_on(struct soak *s, const char *member)
{
	for (unsigned i = 0; !s->writers_stop; i++) {
		struct ocreg_error *e = NULL;
		char name[32];
		int r;

		snprintf(name, sizeof(name), "soak-%u", i % OBJECTS);
		r = ocreg_edit_run(s->client, MAP, NS, name, soak_add, (char *) member, NULL, NULL, &e);
		if (!r)
			s->acknowledged++;
		else if (strstr(ocreg_error_hint(e), "not known"))
			s->unknown++;
		soak_note(s, "edit", r, e);
		soak_pause(s);
	}
	return NULL;
}

void *soak_write_n(void *data)
{
	return write_on(data, "n");
}

void *soak_write_m(void *data)
{
	return write_on(data, "m");
}

static struct ocreg_object *temporary(const char *name)
{
	struct ocreg_object *o = ocreg_new(MAP);

	if (o && !ocreg_path_set(o, "apiVersion", "v1", NULL) && !ocreg_path_set(o, "kind", "ConfigMap", NULL) &&
	    !ocreg_path_set(o, "metadata.name", name, NULL) && !ocreg_path_set(o, "metadata.namespace", NS, NULL) &&
	    !ocreg_path_set(o, "metadata.labels.soak", "yes", NULL))
		return o;
	return ocreg_unref(o);
}

static int create(struct soak *s, struct ocreg_client *c, const char *name)
{
	struct ocreg_object *o = temporary(name);
	struct ocreg_error *e = NULL;
	int r = ocreg_client_create(c, o, NULL, NULL, &e);

	ocreg_unref(o);
	if (r != OCREG_E_EXISTS) /* which it does when the answer to the first was lost */
		return soak_note(s, "create", r, e);
	ocreg_error_unref(e);
	return 0;
}

static int delete (struct soak *s, struct ocreg_client *c, const char *name)
{
	struct ocreg_error *e = NULL;
	int r = ocreg_client_delete(c, MAP, NS, name, NULL, NULL, &e);

	if (r != OCREG_E_NOTFOUND)
		return soak_note(s, "delete", r, e);
	ocreg_error_unref(e);
	return 0;
}

/* New clients, and objects that do not stay. */
void *soak_come_and_go(void *data)
{
	struct soak *s = data;

	for (unsigned i = 0; !s->writers_stop; i++) {
		struct ocreg_client *c = soak_client(s);
		char name[32];

		snprintf(name, sizeof(name), "temporary-%u", i);
		s->clients += c != NULL;
		while (c && create(s, c, name) && !s->writers_stop)
			soak_pause(s);
		while (c && delete (s, c, name))
			soak_pause(s);
		ocreg_client_unref(c);
		for (unsigned n = 0; n < 4; n++)
			soak_pause(s);
	}
	return NULL;
}

static int list_pages(struct ocreg_client *c, struct ocreg_error **reterr)
{
	struct ocreg_list_options options = OCREG_LIST_OPTIONS_INIT;
	struct ocreg_objects *l = NULL;
	int r;

	options.limit = 2;
	r = ocreg_client_list(c, MAP, OTHER_NS, &options, &l, reterr);
	ocreg_objects_unref(l);
	return r;
}

static int get_one(struct ocreg_client *c, struct ocreg_error **reterr)
{
	struct ocreg_object *o = NULL;
	int r = ocreg_client_get(c, MAP, NS, "soak-0", NULL, &o, reterr);

	ocreg_unref(o);
	return r;
}

static int get_raw(struct ocreg_client *c, struct ocreg_error **reterr)
{
	char *text = NULL;
	int r = ocreg_client_get_raw(c, "/api/v1/namespaces/" OTHER_NS "/configmaps", NULL, &text, NULL, reterr);

	ocreg_free(text);
	return r;
}

static int ask(struct ocreg_client *c, struct ocreg_error **reterr)
{
	struct ocreg_permission p[] = { { .verb = "get", .type = MAP, .ns = NS, .name = "soak-0" } };

	return ocreg_client_can(c, p, 1, NULL, reterr);
}

/* By a view, which somebody else cancels. */
void *soak_read(void *data)
{
	static int (*const calls[])(struct ocreg_client * c, struct ocreg_error * *reterr) = { get_one, list_pages, get_raw,
											       ask };
	struct soak *s = data;

	for (unsigned i = 0; !s->writers_stop; i++) {
		struct ocreg_error *e = NULL;
		int r = calls[i % 4](s->view, &e);

		soak_note(s, "read", r, e);
		soak_pause(s);
	}
	return NULL;
}

void *soak_cancel(void *data)
{
	struct soak *s = data;

	for (unsigned i = 0; !s->writers_stop; i++) {
		ocreg_client_cancel(s->view);
		for (unsigned n = 0; n <= i % 3; n++)
			soak_pause(s);
	}
	return NULL;
}
