/* SPDX-License-Identifier: Apache-2.0 */
#include "base/error.h"
#include "access/kubeconfig.h"
#include "model/object.h"

#define FLAGS (OCREG_KUBECONFIG_SECRETS | OCREG_KUBECONFIG_ALL)

struct view {
	const struct ocreg_kubeconfig *k;
	struct ocreg_object *doc;
	unsigned flags;
};

/* Of what is not known nobody can say that it is no secret. */
static void drop_unknown(struct ocreg_object *o)
{
	if (o)
		o->unknown.n = 0;
}

/* An entry as it stands in its file. */
static int add_entry(struct view *v, const struct ocreg_object *entry, const struct ocreg_kubeconfig_place *p)
{
	struct ocreg_object *o = ocreg_insert(v->doc, p->list, ocreg_count(v->doc, p->list));

	if (!o || ocreg_assign(o, entry))
		return OCREG_E_NOMEM;
	if (v->flags & OCREG_KUBECONFIG_SECRETS)
		return 0;
	drop_unknown(o);
	drop_unknown(ocreg_get_object(o, p->value));
	return 0;
}

static int add_all(struct view *v)
{
	for (size_t i = 0; i < v->k->n; i++)
		for (size_t s = 0; s < OCREG_KUBE_SECTIONS; s++) {
			const struct ocreg_kubeconfig_place *p = &ocreg_kubeconfig_places[s];
			const struct ocreg_object *from = v->k->files[i].doc;

			for (size_t j = 0; j < ocreg_count(from, p->list); j++) {
				const struct ocreg_object *entry = ocreg_at(from, p->list, j);
				const char *name = entry ? ocreg_get_string(entry, p->name) : NULL;

				if (name && ocreg_find(v->doc, p->list, name) < 0 && add_entry(v, entry, p))
					return OCREG_E_NOMEM;
			}
		}
	return 0;
}

static int add_named(struct view *v, enum ocreg_kubeconfig_section section, const char *name, struct ocreg_kubeconfig_entry *ret,
		     struct ocreg_error **reterr)
{
	const struct ocreg_kubeconfig_place *p = &ocreg_kubeconfig_places[section];
	int r = ocreg_kubeconfig_find(v->k, section, name, ret, reterr);
	const struct ocreg_object *from;

	if (r)
		return r;
	from = ret->file->doc;
	return add_entry(v, ocreg_at(from, p->list, (size_t) ocreg_find(from, p->list, name)), p) ? ocreg_fail_oom(reterr) : 0;
}

/* What belongs to no context. */
static int add_rest(struct view *v)
{
	static const unsigned list = OCREG_F_kubeconfig_extensions;

	for (size_t i = v->k->n; i-- > 0;) {
		const struct ocreg_object *from = v->k->files[i].doc;
		const struct ocreg_object *preferences = ocreg_get_object(from, OCREG_F_kubeconfig_preferences);

		if (preferences && ocreg_set_object(v->doc, OCREG_F_kubeconfig_preferences, preferences))
			return OCREG_E_NOMEM;
		for (size_t j = 0; j < ocreg_count(from, list); j++) {
			const struct ocreg_object *entry = ocreg_at(from, list, j);
			const char *name = entry ? ocreg_get_string(entry, OCREG_F_kube_extension_name) : NULL;
			ptrdiff_t at = name ? ocreg_find(v->doc, list, name) : -1;
			struct ocreg_object *o = at < 0 ? ocreg_insert(v->doc, list, ocreg_count(v->doc, list))
							: ocreg_at(v->doc, list, (size_t) at);

			if (!o || (entry && ocreg_assign(o, entry)))
				return OCREG_E_NOMEM;
		}
	}
	return 0;
}

/* The context, and what it names. */
static int add_one(struct view *v, const char *name, struct ocreg_error **reterr)
{
	struct ocreg_kubeconfig_entry context, other;
	const char *cluster, *user;
	int r = add_named(v, OCREG_KUBE_CONTEXT, name, &context, reterr);

	if (!r)
		r = ocreg_kubeconfig_text(&context, OCREG_F_kube_context_cluster, &cluster, reterr);
	if (!r)
		r = ocreg_kubeconfig_text(&context, OCREG_F_kube_context_user, &user, reterr);
	if (!r && cluster)
		r = add_named(v, OCREG_KUBE_CLUSTER, cluster, &other, reterr);
	if (!r && user)
		r = add_named(v, OCREG_KUBE_USER, user, &other, reterr);
	return r;
}

static int fill(struct view *v, const char *context, struct ocreg_error **reterr)
{
	if (ocreg_set_string(v->doc, OCREG_F_kubeconfig_api_version, "v1") ||
	    ocreg_set_string(v->doc, OCREG_F_kubeconfig_kind, "Config") ||
	    ocreg_set_string(v->doc, OCREG_F_kubeconfig_current_context, context))
		return ocreg_fail_oom(reterr);
	if (add_rest(v))
		return ocreg_fail_oom(reterr);
	if (v->flags & OCREG_KUBECONFIG_ALL)
		return add_all(v) ? ocreg_fail_oom(reterr) : 0;
	if (!context)
		return ocreg_fail(reterr, OCREG_E_KUBECONFIG, NULL, "choose one with `oc config use-context NAME`, or name it",
				  "there is no current context");
	return add_one(v, context, reterr);
}

int ocreg_kubeconfig_view(const struct ocreg_kubeconfig *k, const char *context, unsigned flags, char **ret,
			  struct ocreg_error **reterr)
{
	struct view v = { k, NULL, flags };
	int r;

	if (!k || !ret || (flags & ~(unsigned) FLAGS))
		return ocreg_fail(reterr, OCREG_E_ARG, NULL, NULL,
				  "there is no kubeconfig, no place for its text, or no such flag");
	v.doc = ocreg_new(OCREG_TYPE_kubeconfig);
	if (!v.doc)
		return ocreg_fail_oom(reterr);
	r = fill(&v, context && *context ? context : ocreg_kubeconfig_current_context(k), reterr);
	if (!r)
		r = ocreg_encode(v.doc, OCREG_FORMAT_JSON_INDENTED, flags & OCREG_KUBECONFIG_SECRETS ? 0 : OCREG_ENCODE_REDACT,
				 ret, NULL, reterr);
	ocreg_unref(v.doc);
	return r;
}
