/* SPDX-License-Identifier: Apache-2.0 */
/* Advice on claims, of a Config that names one and of a claim by itself. */
#include <strings.h>
#include "base/quantity.h"
#include "check/advice.h"

#define NAMESPACE "openshift-image-registry"
#define DEFAULT_CLAIM "image-registry-storage"
#define WANTED "100Gi"

static bool has_mode(const struct ocreg_object *spec, const char *mode)
{
	const unsigned list = OCREG_F_persistent_volume_claim_spec_access_modes;

	for (size_t i = 0; i < ocreg_count(spec, list); i++) {
		const char *is = ocreg_string_at(spec, list, i);

		if (is && strcmp(is, mode) == 0)
			return true;
	}
	return false;
}

static void block_storage(struct ocreg_checker *c, const struct ocreg_object *spec, const struct ocreg_where *at)
{
	if (has_mode(spec, "ReadWriteOnce") && !has_mode(spec, "ReadWriteMany"))
		ocreg_report(c, OCREG_RULE_block_storage, at, NULL,
			     "the claim is ReadWriteOnce: one pod at a time, and none during an update");
}

/* What a claim asks for, NULL if that is nothing or cannot be read. */
static const char *request(const struct ocreg_object *spec)
{
	const struct ocreg_object *resources = ocreg_get_object(spec, OCREG_F_persistent_volume_claim_spec_resources);
	const char *s = ocreg_map_get(resources, OCREG_F_volume_resources_requests, "storage");

	return s && ocreg_quantity_check(s, strlen(s), NULL) ? s : NULL;
}

static void claim_size(struct ocreg_checker *c, const struct ocreg_object *spec, const struct ocreg_where *at)
{
	const char *asked = request(spec);
	struct ocreg_buf shown = { 0 };
	int order = 0;

	if (asked && ocreg_quantity_order(asked, strlen(asked), WANTED, strlen(WANTED), &order) < 0)
		c->fs->oom = true;
	if (order >= 0)
		return;
	ocreg_buf_add_escaped(&shown, asked, strlen(asked), 32);
	ocreg_report(c, OCREG_RULE_claim_size, at, NULL, "the claim asks for %s, less than " WANTED, shown.oom ? "" : shown.data);
	ocreg_spelled(c, &shown);
}

static void claim_nfs(struct ocreg_checker *c, const struct ocreg_object *spec, const struct ocreg_where *at)
{
	const char *class = ocreg_advice_text(spec, OCREG_F_persistent_volume_claim_spec_storage_class_name);
	size_t n = strlen(class);

	for (size_t i = 0; i + 3 <= n; i++) {
		if (strncasecmp(class + i, "nfs", 3) != 0)
			continue;
		ocreg_report(c, OCREG_RULE_claim_nfs, at, NULL,
			     "the storage class looks like NFS: an NFS server of RHEL has known trouble here");
		return;
	}
}

/* --- who else mounts it --- */

static bool mounts(const struct ocreg_object *volumes, const char *claim)
{
	for (size_t i = 0; i < ocreg_count(volumes, OCREG_F_pod_volumes_volumes); i++) {
		const struct ocreg_object *volume = ocreg_at(volumes, OCREG_F_pod_volumes_volumes, i);
		const struct ocreg_object *of = ocreg_get_object(volume, OCREG_F_pod_volume_claim);

		if (strcmp(ocreg_advice_text(of, OCREG_F_volume_claim_claim_name), claim) == 0)
			return true;
	}
	return false;
}

/* A member without a row, read as a type of our own. NULL if it is not there. */
static struct ocreg_object *read_member(struct ocreg_checker *c, const struct ocreg_object *o, const char *name, const char *wrap,
					unsigned type)
{
	const struct ocreg_member *m = o ? ocreg_members_find(&o->unknown, name, strlen(name)) : NULL;
	struct ocreg_object *ret = m ? ocreg_new(type) : NULL;
	struct ocreg_buf text = { 0 };
	const struct ocreg_limits limits = OCREG_LIMITS_DEFAULT;

	if (!m)
		return NULL;
	ocreg_buf_addf(&text, "%s%s%s", *wrap ? wrap : "", m->value.text, *wrap ? "}" : "");
	if (!ret || text.oom)
		c->fs->oom = true;
	else if (!ocreg_understand(c, ret, text.data, text.len, &limits))
		ret = ocreg_unref(ret);
	ocreg_spelled(c, &text);
	return ret;
}

static bool pod_mounts(struct ocreg_checker *c, const struct ocreg_object *pod, const char *claim)
{
	struct ocreg_object *volumes =
		read_member(c, ocreg_get_object(pod, OCREG_F_pod_spec), "volumes", "{\"volumes\":", OCREG_TYPE_pod_volumes);
	bool ret = mounts(volumes, claim);

	ocreg_unref(volumes);
	return ret;
}

static bool deployment_mounts(struct ocreg_checker *c, const struct ocreg_object *deployment, const char *claim)
{
	struct ocreg_object *template =
		read_member(c, ocreg_get_object(deployment, OCREG_F_deployment_spec), "template", "", OCREG_TYPE_pod_template);
	bool ret = mounts(ocreg_get_object(template, OCREG_F_pod_template_spec), claim);

	ocreg_unref(template);
	return ret;
}

/* The registry's own pods have a label, its Deployment a name. */
static bool is_registry(const struct ocreg_object *o)
{
	const struct ocreg_object *meta = ocreg_get_object(o, OCREG_F_pod_metadata);
	const char *label = ocreg_map_get(meta, OCREG_F_object_meta_labels, "docker-registry");

	if (o->type == ocreg_schema(OCREG_TYPE_deployment))
		return strcmp(ocreg_advice_meta(o, OCREG_F_object_meta_name), "image-registry") == 0;
	return label && strcmp(label, "default") == 0;
}

static bool shares(struct ocreg_checker *c, const struct ocreg_object *o, const char *claim)
{
	if (strcmp(ocreg_advice_meta(o, OCREG_F_object_meta_ns), NAMESPACE) != 0)
		return false;
	if (o->type == ocreg_schema(OCREG_TYPE_pod))
		return !is_registry(o) && pod_mounts(c, o, claim);
	return o->type == ocreg_schema(OCREG_TYPE_deployment) && !is_registry(o) && deployment_mounts(c, o, claim);
}

static void claim_shared(struct ocreg_checker *c, const char *claim, const struct ocreg_where *at)
{
	(void) ocreg_know_all(c, OCREG_TYPE_pod, NAMESPACE);
	(void) ocreg_know_all(c, OCREG_TYPE_deployment, NAMESPACE);
	for (size_t i = 0; i < ocreg_around_count(c); i++) {
		const struct ocreg_object *o = ocreg_around_at(c, i);
		struct ocreg_buf shown = { 0 };

		if (!o || !shares(c, o, claim))
			continue;
		ocreg_buf_add_escaped(&shown, ocreg_advice_meta(o, OCREG_F_object_meta_name),
				      strlen(ocreg_advice_meta(o, OCREG_F_object_meta_name)), 64);
		ocreg_report(c, OCREG_RULE_claim_shared, at, NULL, "%s %s mounts the claim too",
			     o->type == ocreg_schema(OCREG_TYPE_pod) ? "pod" : "Deployment", shown.data ? shown.data : "");
		c->fs->oom |= shown.oom;
		ocreg_spelled(c, &shown);
	}
}

/* --- the objects --- */

/* The name of the claim that a Config uses; NULL if it uses none. */
static const char *claim_of(const struct ocreg_object *config)
{
	const struct ocreg_object *spec = ocreg_get_object(config, OCREG_F_config_spec);
	const struct ocreg_object *storage = ocreg_get_object(spec, OCREG_F_config_spec_storage);
	const struct ocreg_object *pvc = ocreg_get_object(storage, OCREG_F_storage_pvc);
	const char *name = ocreg_advice_text(pvc, OCREG_F_pvc_claim);

	if (!pvc)
		return NULL;
	return *name ? name : DEFAULT_CLAIM;
}

void ocreg_advise_claim_of_config(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
				  const struct ocreg_where *at)
{
	static const struct ocreg_where spec = { .key = "spec", .n = 4 }, storage = { .up = &spec, .key = "storage", .n = 7 },
					pvc = { .up = &storage, .key = "pvc", .n = 3 },
					claim = { .up = &pvc, .key = "claim", .n = 5 };
	const char *name = claim_of(o);
	const struct ocreg_object *around = NULL;

	(void) old;
	(void) at;
	if (!name || c->options->status)
		return;
	claim_shared(c, name, &claim);
	if (ocreg_look_around(c, OCREG_TYPE_persistent_volume_claim, NAMESPACE, name, &around) != OCREG_THERE)
		return;
	around = ocreg_get_object(around, OCREG_F_persistent_volume_claim_spec);
	block_storage(c, around, &claim);
	claim_size(c, around, &claim);
	claim_nfs(c, around, &claim);
}

/* Whether a Config among what was given names the claim: then everything is said there. The cluster's is not checked, and says nothing. */
static bool is_told(const struct ocreg_checker *c, const char *name)
{
	for (size_t i = 0; i < c->options->n_context; i++) {
		const struct ocreg_object *o = c->options->context[i];
		const char *claim = o && o->type == ocreg_schema(OCREG_TYPE_config) ? claim_of(o) : NULL;

		if (claim && strcmp(claim, name) == 0)
			return true;
	}
	return false;
}

/* A claim by itself, if it is in the registry's namespace or has the name that the guide gives it. */
void ocreg_advise_claim(struct ocreg_checker *c, const struct ocreg_object *o, const struct ocreg_object *old,
			const struct ocreg_where *at)
{
	const struct ocreg_object *spec = ocreg_get_object(o, OCREG_F_persistent_volume_claim_spec);
	struct ocreg_where at_spec = ocreg_advice_place(o, OCREG_F_persistent_volume_claim_spec, at), modes, resources, requests,
			   size, class;
	const char *ns = ocreg_advice_meta(o, OCREG_F_object_meta_ns), *name = ocreg_advice_meta(o, OCREG_F_object_meta_name);

	(void) old;
	if (!spec || c->options->status || is_told(c, name) ||
	    (strcmp(ns, NAMESPACE) != 0 && (*ns || strcmp(name, DEFAULT_CLAIM) != 0)))
		return;
	modes = ocreg_advice_place(spec, OCREG_F_persistent_volume_claim_spec_access_modes, &at_spec);
	class = ocreg_advice_place(spec, OCREG_F_persistent_volume_claim_spec_storage_class_name, &at_spec);
	resources = ocreg_advice_place(spec, OCREG_F_persistent_volume_claim_spec_resources, &at_spec);
	requests = (struct ocreg_where) { .up = &resources, .key = "requests", .n = 8 };
	size = (struct ocreg_where) { .up = &requests, .key = "storage", .n = 7 };
	block_storage(c, spec, &modes);
	claim_size(c, spec, &size);
	claim_nfs(c, spec, &class);
}
