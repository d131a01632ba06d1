/* SPDX-License-Identifier: Apache-2.0 */
/* The Secret that a cluster, or a namespace, pulls images with. */
#include <string.h>
#include <ocreg/registry.h>
#include <ocreg/view.h>
#include "base/error.h"
#include "model/object.h"

#define NAMESPACE "openshift-config"
#define NAME "pull-secret"
#define TYPE "kubernetes.io/dockerconfigjson"
#define KEY ".dockerconfigjson"
#define EMPTY "{\"auths\":{}}"
#define TIMES 3 /* that it may come and go meanwhile */

struct change {
	const char *ns, *name;
	const char *more, *registry; /* one of the two */
	size_t len;
	struct ocreg_error *error; /* why it was given up */
};

static int check_type(const struct ocreg_object *secret, const struct change *c, struct ocreg_error **reterr)
{
	const char *type = ocreg_get_string(secret, OCREG_F_secret_secret_type);

	if (type && strcmp(type, TYPE) == 0)
		return 0;
	return ocreg_fail(reterr, OCREG_E_INVALID, "type", "take a Secret of type " TYPE ", or a name that is not taken",
			  "the Secret %s in namespace %s is of type %s", c->name, c->ns, type && *type ? type : "Opaque");
}

static int change_text(const struct change *c, const char *text, size_t n, char **ret, size_t *retn, struct ocreg_error **reterr)
{
	if (c->registry)
		return ocreg_auths_remove(text, n, c->registry, ret, retn, reterr);
	return ocreg_auths_merge(n ? text : EMPTY, n ? n : strlen(EMPTY), c->more, c->len, ret, retn, reterr);
}

static int change_entry(struct ocreg_object *secret, const struct change *c, struct ocreg_error **reterr)
{
	char *text = NULL, *changed = NULL;
	size_t n = 0, n_changed = 0;
	int r = ocreg_entry_has(secret, KEY) ? ocreg_entry_get(secret, KEY, &text, &n, reterr) : 0;

	if (r == 0)
		r = change_text(c, text, n, &changed, &n_changed, reterr);
	if (r == 0)
		r = ocreg_entry_set(secret, KEY, changed, n_changed, reterr);
	ocreg_free(text);
	ocreg_free(changed);
	return r;
}

static int change_secret(struct ocreg_object *secret, void *data)
{
	struct change *c = data;
	int r = check_type(secret, c, &c->error);

	return r ? r : change_entry(secret, c, &c->error);
}

static int edit(struct ocreg_client *client, struct change *c, const struct ocreg_call_options *options,
		struct ocreg_error **reterr)
{
	struct ocreg_error *err = NULL;
	int r;

	c->error = ocreg_error_unref(c->error);
	r = ocreg_edit_run(client, OCREG_TYPE_secret, c->ns, c->name, change_secret, c, options, NULL, &err);
	if (r < 0 && reterr)
		*reterr = ocreg_error_ref(c->error ? c->error : err);
	ocreg_error_unref(err);
	c->error = ocreg_error_unref(c->error);
	return r;
}

static struct ocreg_object *make(const struct change *c)
{
	struct ocreg_object *secret = ocreg_new(OCREG_TYPE_secret),
			    *meta = secret ? ocreg_make(secret, OCREG_F_secret_metadata) : NULL;

	if (meta && ocreg_set_string(secret, OCREG_F_secret_api_version, "v1") == 0 &&
	    ocreg_set_string(secret, OCREG_F_secret_kind, "Secret") == 0 &&
	    ocreg_set_string(secret, OCREG_F_secret_secret_type, TYPE) == 0 &&
	    ocreg_set_string(meta, OCREG_F_object_meta_name, c->name) == 0 &&
	    ocreg_set_string(meta, OCREG_F_object_meta_ns, c->ns) == 0)
		return secret;
	return ocreg_unref(secret);
}

static int create(struct ocreg_client *client, struct change *c, const struct ocreg_call_options *options,
		  struct ocreg_error **reterr)
{
	struct ocreg_object *secret = make(c);
	int r = secret ? change_entry(secret, c, reterr) : ocreg_fail_oom(reterr);

	if (r == 0)
		r = ocreg_client_create(client, secret, options, NULL, reterr);
	ocreg_unref(secret);
	return r;
}

/* What is wrong with the logins to put in needs no cluster to be told. */
static int check_more(const struct change *c, struct ocreg_error **reterr)
{
	char *text = NULL;
	int r = c->registry ? 0 : ocreg_auths_merge(NULL, 0, c->more, c->len, &text, NULL, reterr);

	ocreg_free(text);
	return r;
}

static int change(struct ocreg_client *client, struct change *c, const struct ocreg_call_options *options,
		  struct ocreg_error **reterr)
{
	struct ocreg_error *err = NULL;
	int r = check_more(c, reterr);

	if (r < 0)
		return r;
	c->ns = c->ns ? c->ns : NAMESPACE;
	c->name = c->name ? c->name : NAME;
	for (int i = 0; i < TIMES; i++) {
		err = ocreg_error_unref(err);
		r = edit(client, c, options, &err);
		if (r != OCREG_E_NOTFOUND || c->registry)
			break;
		err = ocreg_error_unref(err);
		r = create(client, c, options, &err);
		if (r != OCREG_E_EXISTS)
			break;
	}
	if (r < 0 && reterr)
		*reterr = ocreg_error_ref(err);
	ocreg_error_unref(err);
	return r;
}

int ocreg_pull_secret_merge(struct ocreg_client *c, const char *ns, const char *name, const char *more, size_t len,
			    const struct ocreg_call_options *options, struct ocreg_error **reterr)
{
	if (!more)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "there is no document to take logins from");
	return change(c, &(struct change) { .ns = ns, .name = name, .more = more, .len = len }, options, reterr);
}

int ocreg_pull_secret_remove(struct ocreg_client *c, const char *ns, const char *name, const char *registry,
			     const struct ocreg_call_options *options, struct ocreg_error **reterr)
{
	if (!registry)
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL, "no registry is named");
	return change(c, &(struct change) { .ns = ns, .name = name, .registry = registry }, options, reterr);
}
